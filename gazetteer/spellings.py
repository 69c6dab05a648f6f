"""The keys under which the spellings of one name meet, whatever the alphabet they follow."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gazetteer.names import fold, fold_key, fold_keys
from gazetteer.transliteration import TABLES

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

# Words before or after the name of a settlement that maps write with it, and others do not.
_HONOUR = (
    r"(?:selo|seleniye|poselok|posyolok|aul|stanitsa|imeni|im|sovkhoz|kolkhoz|otdeleniye|ferma"
    r"|kurort|rudnik|priisk|stantsiya|station|razyezd)"
)
_HONOURS = re.compile(rf"^(?:{_HONOUR}\.? )+(?=\w)|(?<=\w)(?: {_HONOUR}\.?)+$", re.MULTILINE)
_NEW = re.compile(r"^nov(?:aya|aia|oye|oe|yi|yy|iy|o)(?=[ -]?\w{3})[ -]?", re.MULTILINE)
# What Russian adds to a name for a village of the settlers, or for its adjective, or both, in the
# spellings that are left of it: Belousovka, Belousovskoye, Smirnovo, Peremetnaya.
_ADDED = re.compile(
    r"(?<=\w{4})(?:in|ov|ev)?(?:sk(?:i|oi|oe|oie|aia|aja|om|ogo|omu|im|uiu|ih)?|ka|o|oe|oie|aia)?$",
    re.MULTILINE,
)
_SURNAME = re.compile(r"(?<=[ .])\w{3,}(?:[ое]ва?|улы|[oe]va?|uly)$")
# The surname that a place is named after, in the genitive of Russian.
_OF_A_PERSON = re.compile(r"(?<=[oe]v)a$", re.MULTILINE)
# A j that stands for й, not for ж: "Abaj".
_VOWEL_J = re.compile(r"(?<=[aeiou])j(?![aeiouy])")
# Vowels and sounds that Russian and Kazakh spellings of one name give differently.
_LOOSE_STEPS = (("iu", "u"), ("ia", "a"), ("c", "s"), ("o", "u"), ("e", "i"))
# Vowels are one sound, and a consonant has no voice.
_VOICELESS = str.maketrans("eioubdgvz", "aaaaptkfs")
# What Russian and other Turkic languages heard where Kazakh has ж: Яны-Курган for Жаңақорған.
_FIRST_J = re.compile(r"^[jy](?=[aeou])", re.MULTILINE)
# Cyrillic letters in Latin ones, those of other alphabets too: Ukrainian and Belarusian, Serbian
# and Macedonian, Tatar.
_CYRILLIC = str.maketrans(
    TABLES["bgn"]
    | {"є": "e", "ї": "i", "ґ": "g", "ў": "u", "ј": "y", "љ": "l", "њ": "n", "җ": "zh"}
)


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
    name = name.lower().translate(_CYRILLIC)
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


def loose_keys(keys: Sequence[str]) -> list[str]:
    """Return the keys under which a name meets what Russian made of it.

    Parameters
    ----------
    keys
        Keys of names, as `fold_key` gives them, of any script.

    Returns
    -------
    list of str
        A key for each: "чилик" and "shelek", "zhusaly" and "жосалы", "ak kul" and "aqkol",
        "shaulderskiy" and "shaulder" have one. Names that share one are often different, so that
        it is a last resort.
    """
    return _loosened("\n".join(keys).translate(_CYRILLIC)).split("\n")


def sound_keys(keys: Sequence[str]) -> list[str]:
    """Return the keys under which a name meets what was heard of it.

    Parameters
    ----------
    keys
        Keys of names, as `fold_key` gives them, of any script.

    Returns
    -------
    list of str
        A key for each: "джамбейты" and "zhympity" have one. It keeps where the vowels are, not
        which, and not whether a consonant is voiced.
    """
    lines = _FIRST_J.sub("zh", "\n".join(keys).translate(_CYRILLIC))
    lines = _loosened(lines).translate(_VOICELESS).replace("np", "mp")
    return _DOUBLED.sub(r"\1", lines).split("\n")


def surname(key: str) -> str | None:
    """Return the surname in the key of a name after a person, of which writers leave the rest."""
    found = _SURNAME.search(key)
    return found.group() if found else None


def _loosened(lines: str) -> str:
    lines = _NEW.sub("nov", _HONOURS.sub("", lines))
    lines = _OF_A_PERSON.sub("", _coarsened(_VOWEL_J.sub("y", lines)))
    lines = _ADDED.sub("", lines)
    for spelling, other in _LOOSE_STEPS:
        lines = lines.replace(spelling, other)
    return _DOUBLED.sub(r"\1", lines)


def _coarsened(keys: str) -> str:
    for spelling, other in _STEPS:
        keys = keys.replace(spelling, other)
    return _DOUBLED.sub(r"\1", keys)
