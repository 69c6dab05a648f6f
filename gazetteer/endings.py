"""Endings of Russian, Kazakh and English names, and what is left without them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# What remains must be a name still.
_SHORTEST_STEM = 2

# Russian case endings, with the endings that the name may have in the nominative.
_RUSSIAN: dict[str, tuple[str, ...]] = {
    # Жанаозен, Тараз; Шымкент
    "а": ("", "о"), "у": ("", "а", "о"), "ом": ("", "о"), "е": ("", "а", "о", "й"), "ем": ("",),
    # Караганда, Алма-Ата; Астана
    "ы": ("а", ""), "ой": ("а",), "ою": ("а",), "и": ("а", "ь", "я"), "ей": ("а", "я"),
    # Семей, Костанай; Казахстан and Россия
    "я": ("й", "ь"), "ю": ("й", "ь", "я"), "ии": ("ия", "ий"), "ию": ("ия",), "ией": ("ия",),
    "ью": ("ь",),
    # Adjectives: Жамбылская, Алматинская; Актюбинский; Боровое
    "ого": ("ый", "ий", "ое", "ой"), "ому": ("ый", "ий", "ое", "ой"), "ым": ("ый", "ое"),
    "им": ("ий",), "его": ("ий", "ее"), "ему": ("ий", "ее"), "ую": ("ая",), "юю": ("яя",),
    "ской": ("ская", "ский"), "ном": ("ное", "ный"), "ском": ("ский", "ское"),
    "вом": ("вое", "вый"), "ной": ("ная",), "вой": ("вая",), "ские": ("ская", "ский"),
    "ских": ("ская", "ский"), "ским": ("ский", "ская"), "скими": ("ская", "ский"),
}  # fmt: skip

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
    "лык", "лик", "дык", "дик", "тык", "тик",
)  # fmt: skip

_POSSESSIVE = re.compile(r"['’ʼ´`]s?$")


def without_possessive(name: str) -> str:
    """Return a name without the English possessive: "Almaty's" as "Almaty"."""
    return _POSSESSIVE.sub("", name)


def stems(key: str) -> Iterator[str]:
    """Yield what the nominative of an inflected name may be.

    Only the last word changes, which is enough for nouns ("Усть-Каменогорске") and for
    adjectives of one word ("Восточно-Казахстанской").

    Parameters
    ----------
    key
        The key of a name in Cyrillic letters, as `fold_key` gives it.

    Yields
    ------
    str
        Keys, those without the longest ending first; many of them are no names.
    """
    for size in range(min(5, len(key) - _SHORTEST_STEM), 0, -1):
        stem, ending = key[:-size], key[-size:]
        if ending in _KAZAKH:
            yield stem
        for nominative in _RUSSIAN.get(ending, ()):
            yield stem + nominative
