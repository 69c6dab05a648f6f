"""Endings of Russian, Kazakh and English names, and what is left without them."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# What remains must be a name still.
_SHORTEST_STEM = 2
_LONGEST_ENDING = 5

# Russian case endings, with the endings that the name may have in the nominative.
_RUSSIAN: dict[str, tuple[str, ...]] = {
    # Жанаозен, Тараз; Шымкент
    "а": ("", "о"), "у": ("", "а", "о"), "ом": ("", "о"), "е": ("", "а", "о", "й", "ь"),
    # Узень, Тургень
    "ем": ("", "й", "ь", "е"),
    # Караганда, Алма-Ата; Астана
    "ы": ("а", ""), "ой": ("а",), "ою": ("а",), "и": ("а", "ь", "я"), "ей": ("а", "я"),
    # Семей, Костанай; Казахстан and Россия; Каспийское море
    "я": ("й", "ь", "е"), "ю": ("й", "ь", "я", "е"), "ии": ("ия", "ий"), "ию": ("ия",),
    "ией": ("ия",),
    "ью": ("ь",),
    # Кокпекты, Щербакты
    "тах": ("ты",), "тами": ("ты",),
    # Кульсары, Шенгельды, Кызылжылды: declined as plurals
    "рах": ("ры",), "лах": ("лы",), "дах": ("ды",), "нах": ("ны",), "сах": ("сы",),
    "рами": ("ры",), "лами": ("лы",), "дами": ("ды",),
    # Adjectives: Жамбылская, Алматинская; Актюбинский; Боровое
    "ого": ("ый", "ий", "ое", "ой"), "ому": ("ый", "ий", "ое", "ой"), "ым": ("ый", "ое"),
    "им": ("ий", "ое"), "ком": ("кое", "кий"), "гом": ("гое", "гий"),
    "его": ("ий", "ее"), "ему": ("ий", "ее"), "ую": ("ая",), "юю": ("яя",),
    "ской": ("ская", "ский"), "ном": ("ное", "ный"), "ском": ("ский", "ское"),
    "вом": ("вое", "вый"), "ной": ("ная",), "вой": ("вая",), "ские": ("ская", "ский"),
    "ская": ("ский",), "ское": ("ский",), "скую": ("ская", "ский"),
    "ских": ("ская", "ский"), "ским": ("ский", "ская"), "скими": ("ская", "ский"),
}  # fmt: skip

# Endings of an adjective or noun that another word of the name follows: "Новой Бухтарме".
_RUSSIAN_BEFORE: dict[str, tuple[str, ...]] = _RUSSIAN | {
    "ой": ("ая", "ый", "ое", "ой", "а"), "ую": ("ая",), "ого": ("ый", "ое", "ой", "ий"),
    "ому": ("ый", "ое", "ой", "ий"), "ом": ("ый", "ое", "ой", "ий", "", "о"),
    "ым": ("ый", "ое", "ые"), "им": ("ий", "ое", "ие"), "их": ("ие",), "ых": ("ые",),
    "ыми": ("ые",), "ими": ("ие",), "ей": ("яя",), "его": ("ее", "ий"), "ему": ("ее", "ий"),
    "ем": ("ее", "ий", "й"),
}  # fmt: skip
_RUSSIAN_PLURAL: dict[str, tuple[str, ...]] = {
    "ах": ("ы", "и", "а"), "ам": ("ы", "и", "а"), "ами": ("ы", "и", "а"), "ов": ("ы",),
    "ях": ("и",), "ям": ("и",), "ями": ("и",),
}  # fmt: skip
_MOST_WORDS = 3

# Kazakh endings as keys write them (`gazetteer.names.fold_key`: ғ as г, қ as к, ң as н, і as и).
# A possessive ending, as after "облысы", takes an н before some of them.
_KAZAKH: tuple[str, ...] = (
    "нын", "нин", "дын", "дин", "тын", "тин",
    "га", "ге", "ка", "ке", "на", "не",
    "ны", "ни", "ды", "ди", "ты", "ти", "н",
    "да", "де", "та", "те", "нда", "нде",
    "дан", "ден", "тан", "тен", "нан", "нен",
    "мен", "бен", "пен",
    "дагы", "деги", "тагы", "теги", "ндагы", "ндеги",
    # "We are in ..."
    "дамыз", "демиз", "тамыз", "темиз", "дамын", "демин", "тамын", "темин",
    "лык", "лик", "дык", "дик", "тык", "тик",
    # "Біз Құлсарыдамыз": we are there.
    "дамын", "демин", "тамын", "темин", "дамыз", "демиз", "тамыз", "темиз",
)  # fmt: skip

_POSSESSIVE = re.compile(r"['’ʼ´`]s?$")


def without_possessive(name: str) -> str:
    """Return a name without the English possessive: "Almaty's" as "Almaty"."""
    return _POSSESSIVE.sub("", name)


def phrase_stems(key: str) -> Iterator[str]:
    """Yield what the nominative of an inflected name of several words may be.

    Parameters
    ----------
    key
        The key of a name in Cyrillic letters.

    Yields
    ------
    str
        What `stems` yields, where the last word alone is inflected, and plurals; then, for a name
        of two or three words, keys where those before it are too ("новой бухтарме" as "новая
        бухтарма").
    """
    yield from stems(key)
    yield from _stems(key, _RUSSIAN_PLURAL)
    *before, last = key.split(" ")
    if before and len(before) < _MOST_WORDS:
        choices = [[word, *_stems(word, _RUSSIAN_BEFORE)] for word in before]
        for words in product(*choices, [last, *stems(last), *_stems(last, _RUSSIAN_PLURAL)]):
            yield " ".join(words)


def stems(key: str, language: str | None = None) -> Iterator[str]:
    """Yield what the nominative of an inflected name may be.

    Only the last word changes, which is enough for nouns ("Усть-Каменогорске") and for
    adjectives of one word ("Восточно-Казахстанской").

    Parameters
    ----------
    key
        The key of a name in Cyrillic letters, as `fold_key` gives it.
    language
        "ru" or "kk" for the endings of that language only, None for those of both.

    Yields
    ------
    str
        Keys, those without the longest ending first; many of them are no names.
    """
    for size in _sizes(key):
        stem, ending = key[:-size], key[-size:]
        if language != "ru" and ending in _KAZAKH:
            yield stem
            if stem.endswith("ски"):
                # A vowel parts -ск from its ending: "Минскіде", "Омскіге".
                yield stem[:-1]
        if language != "kk":
            for nominative in _RUSSIAN.get(ending, ()):
                yield stem + nominative


def _stems(word: str, table: dict[str, tuple[str, ...]]) -> Iterator[str]:
    for size in _sizes(word):
        for nominative in table.get(word[-size:], ()):
            yield word[:-size] + nominative


def _sizes(key: str) -> range:
    """Return how long an ending of a key may be, longest first."""
    return range(min(_LONGEST_ENDING, len(key) - _SHORTEST_STEM), 0, -1)
