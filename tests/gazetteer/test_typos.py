from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from gazetteer.typos import SHORTEST, Neighbours

KEYS = ["almaty", "almalyk", "taldykorgan", "taldyk", "усть каменогорск", "aksu"]
NEIGHBOURS = Neighbours(KEYS)


@pytest.mark.parametrize(
    ("key", "near"),
    [
        ("almty", [("almaty", 1)]),
        ("lamaty", [("almaty", 1)]),
        ("lmatt", []),  # two typos in a short name
        ("taldykorgn", [("taldykorgan", 1)]),
        ("zaldykorgam", [("taldykorgan", 2)]),
        ("aldykorgaan", [("taldykorgan", 2)]),
        ("xxldykorgan", [("taldykorgan", 2)]),
        ("усть каменагорк", [("усть каменогорск", 2)]),
        ("aksi", []),  # too short
        ("", []),
    ],
)
def test_near(key: str, near: list[tuple[str, int]]) -> None:
    assert list(NEIGHBOURS.near(key)) == near


words = st.text("abcd", min_size=1, max_size=12)


@given(keys=st.sets(words, min_size=1, max_size=40), key=words)
def test_none_is_farther_than_allowed_and_the_nearest_come_first(keys: set[str], key: str) -> None:
    found = list(Neighbours(sorted(keys)).near(key))
    assert [typos for _, typos in found] == sorted(typos for _, typos in found)
    assert all(typos == OSA.distance(key, other) <= 2 for other, typos in found)
    assert not found or len(key) >= SHORTEST


@given(key=st.text("abcdefgh", min_size=5, max_size=14), data=st.data())
def test_one_typo_anywhere_is_forgiven(key: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(key) - 1))
    typed = data.draw(st.sampled_from([key[:at] + "x" + key[at + 1 :], key[:at] + "x" + key[at:]]))
    assert (key, 1) in list(Neighbours([key]).near(typed))
