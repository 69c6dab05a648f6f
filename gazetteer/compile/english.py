"""Latin spellings of names: the English form in use and the other ones."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gazetteer.names import fold, to_latin

if TYPE_CHECKING:
    from gazetteer.transliteration import Scheme

# Endings of Russian adjectives, which English prints with a single y: Rudny, Oktyabrsky.
_ADJECTIVE = re.compile(r"(?<=[b-df-hj-np-tvxz])[iy]y\b")

_OTHER_ALPHABETS: tuple[Scheme, ...] = ("2018", "qazaqparat", "2017")


def english(name: str) -> str:
    """Spell a Kazakh or Russian name as English-language news does: "Жаңаөзен" as "Zhanaozen"."""
    return _ADJECTIVE.sub("y", to_latin(name, "bgn"))


def latin_variants(ru: str, kk: str, *, all_alphabets: bool) -> list[tuple[str, str]]:
    """List the Latin spellings of a place, without those that fold alike.

    Parameters
    ----------
    ru, kk
        The Russian and the Kazakh name in Cyrillic.
    all_alphabets
        Whether to add the Kazakh alphabets of 2018, 2017 and of the news agency to that of 2021.

    Returns
    -------
    list of (text, language)
        The English form first.
    """
    spellings = [
        (english(kk), "en"),
        (english(ru), "en"),
        (to_latin(kk, "bgn_pcgn"), "en"),
        (to_latin(kk, "2021"), "kk"),
    ]
    if all_alphabets:
        spellings += [(to_latin(kk, scheme), "kk") for scheme in _OTHER_ALPHABETS]
    return distinct(spellings)


def distinct(spellings: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Drop the spellings that fold like an earlier one; lookup finds them by that one."""
    kept: dict[str, tuple[str, str]] = {}
    for text, language in spellings:
        kept.setdefault(fold(text), (text, language))
    return list(kept.values())
