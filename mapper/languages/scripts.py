"""The shape of what is known of a language's other script: Latin letters for Cyrillic ones."""

from __future__ import annotations

from dataclasses import dataclass

from gazetteer.transliteration import Scheme


@dataclass(frozen=True, slots=True)
class LatinAlphabet:
    """A Latin alphabet of a language of Cyrillic letters.

    `signs` are letters that only this one of its alphabets has; `rules` are patterns over a word's
    small letters, with the Cyrillic letters that each stands for, tried before the scheme's table.
    """

    scheme: Scheme
    signs: str
    rules: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class LatinWords:
    """How a language of Cyrillic letters is told and read where it is written in Latin ones.

    `letters` are those that English lacks or hardly uses, `own_letters` those of no neighbour.
    """

    alphabets: tuple[LatinAlphabet, ...]
    letters: str
    own_letters: str
    common_words: str
