from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer import Succession
from gazetteer.successions import Successions


def step(predecessor: str, successor: str, year: int, kind: str = "split") -> Succession:
    return Succession(predecessor, successor, date(year, 6, 1), kind, "fact")


# South is renamed and loses its city; what it became loses the land of Sauran, which takes Old.
STEPS = [
    step("turkestan", "sauran", 2021),
    step("south", "turkestan", 2018, "renamed"),
    step("south", "shymkent", 2018),
    step("old", "sauran", 2023, "merged"),
    step("turkestan", "elsewhere", 1990),
]
HISTORY = Successions(STEPS)

steps = st.builds(
    Succession,
    st.sampled_from("abcd"),
    st.sampled_from("abcd"),
    st.dates(date(2018, 1, 1), date(2018, 1, 9)),
    st.sampled_from(["renamed", "ceded"]),
    st.just("fact"),
)


@pytest.mark.parametrize(
    ("unit", "on", "successors"),
    [
        ("south", None, ["shymkent", "turkestan", "sauran"]),
        ("south", date(2021, 5, 31), ["shymkent", "turkestan"]),
        ("south", date(2018, 6, 1), ["shymkent", "turkestan"]),
        ("south", date(2018, 5, 31), []),
        ("turkestan", None, ["elsewhere", "sauran"]),
        ("shymkent", None, []),
        ("nowhere", None, []),
    ],
)
def test_after(unit: str, on: date | None, successors: list[str]) -> None:
    assert [one.successor for one in HISTORY.after(unit, on)] == successors


@pytest.mark.parametrize(
    ("unit", "predecessors"),
    [("sauran", ["south", "turkestan", "old"]), ("elsewhere", ["turkestan"]), ("south", [])],
)
def test_before(unit: str, predecessors: list[str]) -> None:
    assert [one.predecessor for one in HISTORY.before(unit)] == predecessors


def test_what_its_successor_ceded_on_the_same_day_was_not_the_units() -> None:
    swap = Successions([step("a", "b", 2018, "ceded"), step("b", "c", 2018, "ceded")])
    assert [one.successor for one in swap.after("a")] == ["b"]
    assert [one.predecessor for one in swap.before("c")] == ["b"]


@given(st.lists(steps, max_size=12))
def test_circles_end_and_both_directions_agree(some: list[Succession]) -> None:
    history = Successions(some)
    for one in history.after("a"):
        assert "a" in {before.predecessor for before in history.before(one.successor)}
    days = [one.day for one in history.after("a")]
    assert days == sorted(days)


@given(st.lists(steps, max_size=12), st.integers(0, 9))
def test_a_later_day_adds_steps_and_takes_none_away(some: list[Succession], passed: int) -> None:
    history = Successions(some)
    on = date(2018, 1, 1) + timedelta(days=passed)
    after = history.after("a", on)
    assert set(after) == {one for one in history.after("a") if one.day <= on}
