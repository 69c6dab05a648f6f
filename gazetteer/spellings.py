"""The key under which the Latin spellings of one name meet, whatever the alphabet they follow."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gazetteer.names import fold, fold_key, fold_keys
from gazetteer.transliteration import to_latin

if TYPE_CHECKING:
    from collections.abc import Sequence

# Spellings of two alphabets that folding would make another letter of.
_BEFORE_FOLDING = (
    # The alphabet of 2017 writes ш, ч and у with an apostrophe, that of 2018 у with an accent.
    ("s'", "sh"), ("c'", "ch"), ("y'", "u"), ("ý", "u"),
)  # fmt: skip

# In this order: what one alphabet writes with two letters and another with one; the letters that
# alphabets disagree about; vowels that are written once or twice.
_STEPS = (
    ("dzh", "j"), ("dj", "j"), ("zh", "j"), ("sh", "s"), ("ch", "c"), ("kh", "h"), ("gh", "g"),
    ("ts", "c"), ("ngg", "n"), ("ng", "n"), ("x", "h"), ("q", "k"), ("w", "u"), ("y", "i"),
    (" ", ""), ("ii", "i"), ("ie", "e"),
)  # fmt: skip
_DOUBLED = re.compile(r"([a-z])\1+")


def spelling_key(name: str) -> str:
    """Return the key under which spellings of a name meet.

    Parameters
    ----------
    name
        A name in Latin or Cyrillic letters; Cyrillic ones are read as English usage writes them.

    Returns
    -------
    str
        The key: "Qaraghandy", "Qarağandı", "Qarag'andy", "Karagandy" and "Қарағанды" have one.
        It is coarser than `fold_key`, and says no more than that two names may be the same.
    """
    name = to_latin(name, "bgn").lower()
    if not name.isascii() or "'" in name:
        name = name.replace("’", "'")
        for spelling, other in _BEFORE_FOLDING:
            name = name.replace(spelling, other)
    return _coarsened(fold_key(fold(name)))


def spelling_keys(names: Sequence[str]) -> list[str]:
    """Return `spelling_key` of many Latin names at once.

    Parameters
    ----------
    names
        Names in Latin letters, without line breaks.

    Returns
    -------
    list of str
        Their keys, in the same order.
    """
    return _coarsened("\n".join(fold_keys(names))).split("\n") if names else []


def _coarsened(keys: str) -> str:
    for spelling, other in _STEPS:
        keys = keys.replace(spelling, other)
    return _DOUBLED.sub(r"\1", keys)
