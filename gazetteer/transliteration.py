"""Kazakh and Russian Cyrillic in Latin letters, and back, by tables of rules.

A scheme is a table from a small Cyrillic letter to its Latin spelling. Where several letters share
a spelling the first one in the table is the one that `to_cyrillic` restores.

Sources: the Kazakh alphabets are those of the decree of 26 October 2017 (No. 569), of its
amendment of 19 February 2018 (No. 637) and of the draft presented on 28 January 2021; the
BGN/PCGN tables are the 1979 system for Kazakh and the 1947 system for Russian.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, get_args

Scheme = Literal["2021", "2018", "2017", "qazaqparat", "bgn", "bgn_pcgn", "russian"]

SCHEMES: tuple[Scheme, ...] = get_args(Scheme)

# Letters that the Kazakh alphabets of all three editions write alike.
_KAZAKH: dict[str, str] = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "j", "з": "z", "к": "k",
    "қ": "q", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "ұ": "u", "ф": "f", "х": "h", "ы": "y", "һ": "h", "э": "e", "ъ": "", "ь": "",
}  # fmt: skip

# Letters of Russian words that both BGN/PCGN systems and English usage write alike.
_ENGLISH: dict[str, str] = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i",
    "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
    "ы": "y", "э": "e", "ю": "yu", "я": "ya",
}  # fmt: skip

TABLES: dict[Scheme, dict[str, str]] = {
    "2021": _KAZAKH
    | {
        "ә": "ä", "ғ": "ğ", "и": "i", "й": "i", "і": "ı", "ң": "ñ", "ө": "ö", "у": "u", "ұ": "ū",
        "ү": "ü", "ш": "ş", "ч": "ç", "ц": "ts", "щ": "şç", "ё": "io", "ю": "iu", "я": "ia",
    },
    "2018": _KAZAKH
    | {
        "ә": "á", "ғ": "ǵ", "и": "ı", "й": "ı", "і": "i", "ң": "ń", "ө": "ó", "у": "ý", "ү": "ú",
        "ш": "sh", "ч": "ch", "ц": "ts", "щ": "shch", "ё": "ıo", "ю": "ıý", "я": "ıa",
    },
    "2017": _KAZAKH
    | {
        "ә": "a'", "ғ": "g'", "и": "i'", "й": "i'", "і": "i", "ң": "n'", "ө": "o'", "у": "y'",
        "ү": "u'", "ш": "s'", "ч": "c'", "ц": "ts", "щ": "s'c'", "ё": "i'o", "ю": "i'y'",
        "я": "i'a",
    },
    "qazaqparat": _KAZAKH
    | {
        "ә": "ä", "ғ": "ğ", "и": "ï", "й": "y", "ы": "ı", "і": "i", "ң": "ñ", "ө": "ö", "у": "w",
        "ү": "ü", "х": "x", "ш": "ş", "ч": "ç", "ц": "c", "щ": "şç", "э": "é", "ё": "yo",
        "ю": "yw", "я": "ya",
    },
    # What English-language news and atlases print: no diacritics, no apostrophes.
    "bgn": _ENGLISH
    | {
        "ё": "yo", "ъ": "", "ь": "", "ә": "a", "ғ": "g", "қ": "k", "ң": "n", "ө": "o", "ұ": "u",
        "ү": "u", "һ": "h", "і": "i",
    },
    "bgn_pcgn": _ENGLISH
    | {
        "ё": "yo", "и": "ī", "у": "ū", "ъ": "”", "ь": "’", "э": "ė", "ә": "ä", "ғ": "gh", "қ": "q",
        "ң": "ng", "ө": "ö", "ұ": "u", "ү": "ü", "һ": "h", "і": "i",
    },
    "russian": _ENGLISH | {"ё": "ë", "ъ": "”", "ь": "’"},
}  # fmt: skip

# BGN/PCGN Russian writes е and ё with a leading y where they are iotated.
_IOTATED = re.compile(r"(?:(?<=[аеёиоуыэюяйъь])|(?<![^\W\d_]))[её]", re.IGNORECASE)

# Capitals of letters whose own `str.upper` loses what tells two of them apart. The alphabet of
# 2018 writes the capitals of и and і alike, as I.
_CAPITALS: dict[Scheme, dict[str, str]] = {
    "2021": {"i": "İ", "ı": "I"},
    "qazaqparat": {"i": "İ", "ı": "I"},
}


def to_latin(text: str, scheme: Scheme = "2021") -> str:
    """Write Kazakh or Russian Cyrillic text in Latin letters.

    Parameters
    ----------
    text
        Any text; what the scheme has no rule for stays as it is.
    scheme
        "2021", "2018" or "2017": the Kazakh Latin alphabets of those years; "qazaqparat": the
        older one of the Kazakh news agency; "bgn": English usage, in plain ASCII for both
        languages; "bgn_pcgn": the BGN/PCGN system for Kazakh; "russian": the one for Russian.

    Returns
    -------
    str
        The text in Latin letters. A capital with a spelling of several letters is wholly in
        capitals only beside another capital: "Шу" gives "Shu", "ШУ" gives "SHU".
    """
    table = _latin_table(scheme)
    iotated = {m.start() for m in _IOTATED.finditer(text)} if scheme == "russian" else set()
    letters = []
    for position, letter in enumerate(text):
        latin = table.get(letter)
        if latin is None:
            letters.append(letter)
            continue
        if position in iotated:
            latin = ("Y" if letter.isupper() else "y") + latin.lower()
        if len(latin) > 1 and letter.isupper() and _beside_capital(text, position):
            latin = _upper(latin, scheme)
        letters.append(latin)
    return "".join(letters)


def to_cyrillic(text: str, scheme: Scheme = "2021") -> str:
    """Write Latin text of a scheme in Cyrillic: the way back from `to_latin`.

    Letters that the scheme writes alike come back as one of them (in the alphabets of 2017 to
    2021 й comes back as и), and soft and hard signs that it drops stay dropped. So
    ``to_latin(to_cyrillic(latin))`` gives the Latin text again, while the way from Cyrillic and
    back is exact only for letters that have a spelling of their own.

    Parameters
    ----------
    text
        Any text; what is no spelling of the scheme stays as it is.
    scheme
        As in `to_latin`.

    Returns
    -------
    str
        The text in Cyrillic.
    """
    table = _cyrillic_table(scheme)
    pattern = _cyrillic_pattern(scheme)
    return pattern.sub(lambda match: table[match.group()], text)


def _beside_capital(text: str, position: int) -> bool:
    """Tell whether a letter next to `position` is a capital too."""
    before = text[position - 1] if position else ""
    after = text[position + 1 : position + 2]
    return after.isupper() or (before.isupper() and not after.islower())


def _upper(latin: str, scheme: Scheme) -> str:
    capitals = _CAPITALS.get(scheme, {})
    return "".join(capitals.get(letter, letter.upper()) for letter in latin)


def _capitalised(latin: str, scheme: Scheme) -> str:
    return _upper(latin[:1], scheme) + latin[1:]


@cache
def _latin_table(scheme: Scheme) -> dict[str, str]:
    """Return the scheme's table with capitals added."""
    small = TABLES[scheme]
    return small | {letter.upper(): _capitalised(latin, scheme) for letter, latin in small.items()}


@cache
def _cyrillic_table(scheme: Scheme) -> dict[str, str]:
    """Return Latin spellings, small, capitalised and in capitals, with the letters they stand for.

    Of letters that share a spelling the first in the table has it.
    """
    spellings = dict(TABLES[scheme])
    table: dict[str, str] = {}
    for letter, latin in spellings.items():
        if latin:
            table.setdefault(latin, letter)
    if scheme == "russian":
        table |= {"ye": "е", "yë": "ё"}
    for latin, letter in list(table.items()):
        table.setdefault(_capitalised(latin, scheme), letter.upper())
        table.setdefault(_upper(latin, scheme), letter.upper())
    return table


@cache
def _cyrillic_pattern(scheme: Scheme) -> re.Pattern[str]:
    spellings = sorted(_cyrillic_table(scheme), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, spellings)))
