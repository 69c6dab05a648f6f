"""Names as they are written: folding for search, and Latin spellings."""

from __future__ import annotations

import re
import unicodedata

from gazetteer.transliteration import to_latin

__all__ = ["fold", "fold_key", "to_latin", "unmix"]

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

_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile("[A-Za-zƏəƎǝɵƟ]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
# Marks, save the breve of й, which is a letter of its own; signs that are not seen; apostrophes.
_INVISIBLE = re.compile(
    "(?<![Ии])\u0306|[\u0300-\u0305\u0307-\u036f\u00ad\u200b-\u200f\u2060\ufeff]"
)
_DROPPED = str.maketrans(dict.fromkeys([*_APOSTROPHES, *"”″ʺ"], ""))
_GAPS = re.compile(r"[\s\-_]+")


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


_FOLD = _FoldTable()


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
    return text.translate(_FOLD)


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
    if not (_LATIN.search(text) and _CYRILLIC.search(text)):
        return text
    return _WORD.sub(lambda word: _unmix_word(word.group()), text)


def _unmix_word(word: str) -> str:
    if not (_LATIN.search(word) and _CYRILLIC.search(word)):
        return word
    cyrillic = "".join(_CYRILLIC_TWINS.get(letter, letter) for letter in word)
    if not _LATIN.search(cyrillic):
        return cyrillic
    latin = "".join(_LATIN_TWINS.get(letter, letter) for letter in word)
    return word if _CYRILLIC.search(latin) else latin


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
    if not name.isascii():
        name = _INVISIBLE.sub("", unicodedata.normalize("NFD", name))
    name = name.translate(_DROPPED)
    if not name.isascii():
        name = unmix(unicodedata.normalize("NFC", name).translate(_FIRST))
    return _GAPS.sub(" ", fold(name).translate(_LAST)).strip()
