"""Names as they are written: folding for search, and Latin spellings."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from gazetteer.transliteration import to_latin

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["fold", "fold_key", "fold_keys", "to_latin", "unmix"]

_DASHES = dict.fromkeys("-‐‑‒–—―−﹘﹣－", "-")
_APOSTROPHES = dict.fromkeys("'’‘‛ʼʻʽʹ′`´＇", "'")
# Small Latin letters with a stroke or without a dot, which have no canonical decomposition.
_PLAIN_LATIN = dict(zip("ıøłđħŧØŁĐĦŦ", "ioldhtOLDHT", strict=True))

# The Kazakh letters as texts without a Kazakh keyboard write them. The last two have Latin twins,
# so mixed words are put in one script between the two steps.
_RUSSIAN_LETTERS = str.maketrans("әғқңөұүӘҒҚҢӨҰҮ", "агкноууАГКНОУУ")
_FIRST = _RUSSIAN_LETTERS | str.maketrans(_PLAIN_LATIN)
_LAST = _RUSSIAN_LETTERS | str.maketrans("һі", "хи")

# Latin letters that look like Cyrillic ones, by the shape of the letter as written.
_CYRILLIC_TWINS = dict(
    zip("ABCEHIKMOPTXYacehikmoptxyƏəƎǝƟɵ", "АВСЕНІКМОРТХУасеһікмортхуӘәӘәӨө", strict=True)
)
_LATIN_TWINS = dict(zip("АВСЕНІКМОРТХУҺасеһікмортху", "ABCEHIKMOPTXYHacehikmoptxy", strict=True))

_LATIN = "A-Za-zƏəƎǝƟɵ" + "".join(_PLAIN_LATIN)
_CYRILLIC = "\u0400-\u04ff"
# Where the script changes within a word; and words that hold both scripts.
_BORDER = re.compile(f"[{_LATIN}][{_CYRILLIC}]|[{_CYRILLIC}][{_LATIN}]")
_MIXED = re.compile(rf"(?<![^\W\d_])(?=[^\W\d_]*?[{_LATIN}])(?=[^\W\d_]*?[{_CYRILLIC}])[^\W\d_]+")
_LATIN_LETTER = re.compile(f"[{_LATIN}]")
_CYRILLIC_LETTER = re.compile(f"[{_CYRILLIC}]")
# Marks, save the breve of й, which is a letter of its own; signs that are not seen; apostrophes.
_DROPPED = re.compile(
    "(?<![Ии])\u0306|[\u0300-\u0305\u0307-\u036f\u00ad\u200b-\u200f\u2060\ufeff"
    + "".join(_APOSTROPHES)
    + "”″ʺ]"
)
_SPACES = re.compile(" {2,}")
# What most names consist of: letters of one script without marks, single spaces and hyphens.
_PLAIN = re.compile(
    "|".join(f"{word}(?:[ -]{word})*" for word in ("[A-Za-z]+", "[А-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]+"))
)


class _FoldTable(dict[int, str]):
    """The table of `fold` for `str.translate`, filled as letters are met."""

    def __missing__(self, code: int) -> str:
        folded = _fold_letter(chr(code))
        self[code] = folded
        return folded


def _fold_letter(letter: str) -> str:
    """Fold one code point to one code point."""
    if letter in _DASHES:
        return "-"
    if letter in _APOSTROPHES:
        return "'"
    if unicodedata.category(letter) == "Zs":
        return " "
    lower = letter.lower()
    base = unicodedata.normalize("NFD", lower)[0]
    if "a" <= base <= "z":
        return base
    if lower == "ё":
        return "е"
    return _PLAIN_LATIN.get(lower, lower)


# Most texts, but for a few signs, are of letters that `str.lower` folds, which is much faster.
_SIGNS = tuple((sign, _fold_letter(sign)) for sign in "–—’\u00a0ёЁ")
_LOWERED = re.compile(
    "[{}]*".format(
        "".join(
            re.escape(letter)
            for letter in map(chr, (*range(0x250), *range(0x400, 0x530), *range(0x2000, 0x2200)))
            if _fold_letter(letter) == letter.lower()
        )
    )
)


class _KeyTable(dict[int, str]):
    """The last step of `fold_key` for `str.translate`: `fold`, Kazakh letters, gaps as spaces."""

    def __missing__(self, code: int) -> str:
        letter = _fold_letter(chr(code)).translate(_LAST)
        if letter in "-_" or (letter.isspace() and letter != "\n"):
            letter = " "
        self[code] = letter
        return letter


_FOLD = _FoldTable()
_KEYS = _KeyTable()


def fold(text: str) -> str:
    """Fold a text for search and keep its length, so that offsets stay true.

    Parameters
    ----------
    text
        Any text.

    Returns
    -------
    str
        As many code points as `text` has: small letters, ё as е, Latin letters without their
        diacritics, every dash as "-", every apostrophe as "'", every kind of space as " ". Kazakh
        letters stay; so do combining marks, which are code points of their own.
    """
    for sign, folded in _SIGNS:
        text = text.replace(sign, folded)
    return text.lower() if _LOWERED.fullmatch(text) else text.translate(_FOLD)


def unmix(text: str) -> str:
    """Write each word in one script where letters of the other only look alike.

    "Карагандa" with a Latin a becomes all Cyrillic, "Аlmaty" with a Cyrillic А all Latin. A word
    that cannot be written wholly in either script stays as it is. The length is kept.

    Parameters
    ----------
    text
        Any text.

    Returns
    -------
    str
        As many code points as `text` has.
    """
    if not _BORDER.search(text):
        return text
    return _MIXED.sub(lambda word: _unmix_word(word.group()), text)


def _unmix_word(word: str) -> str:
    if not _BORDER.search(word):
        return word
    cyrillic = "".join(_CYRILLIC_TWINS.get(letter, letter) for letter in word)
    if not _LATIN_LETTER.search(cyrillic):
        return cyrillic
    latin = "".join(_LATIN_TWINS.get(letter, letter) for letter in word)
    return word if _CYRILLIC_LETTER.search(latin) else latin


def fold_key(name: str) -> str:
    """Fold a name to the key under which its spellings meet.

    Parameters
    ----------
    name
        A name in any spelling.

    Returns
    -------
    str
        `fold`, and beyond it: combining marks, invisible signs and apostrophes dropped, each
        mixed word in one script (see `unmix`), Kazakh letters as the Russian ones that stand in
        for them (ә as а, қ as к, ғ as г, ң as н, ө as о, ұ and ү as у, һ as х, і as и), hyphens
        and runs of space as one space, none at the ends. Not of the same length; folding a key
        again changes nothing.
    """
    if _PLAIN.fullmatch(name):
        return name.translate(_KEYS)
    return _key_lines(name.replace("\n", " ")).strip()


def fold_keys(names: Sequence[str]) -> list[str]:
    """Fold many names at once: `fold_key` of each, several times faster.

    Parameters
    ----------
    names
        Names without line breaks.

    Returns
    -------
    list of str
        Their keys, in the same order.
    """
    if not names:
        return []
    return [key.strip() for key in _key_lines("\n".join(names)).split("\n")]


def _key_lines(text: str) -> str:
    """Fold each line to its key, save for space at the ends."""
    if not text.isascii():
        text = unicodedata.normalize("NFD", text)
    text = _DROPPED.sub("", text)
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
        if _BORDER.search(text):
            text = unmix(text.translate(_FIRST))
    return _SPACES.sub(" ", text.translate(_KEYS))
