"""The languages that are read: which one a text is in, and the words of each."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from mapper.documents import LEADING_DATE
from mapper.errors import MapperError
from mapper.languages.en import ENGLISH
from mapper.languages.kk import KAZAKH
from mapper.languages.kk.latin import LATIN as KAZAKH_IN_LATIN
from mapper.languages.ru import RUSSIAN
from mapper.languages.scripts import LatinWords
from mapper.languages.transcription import (
    Transcript,
    ascii_letters,
    is_latin,
    is_of,
    transcribe,
)
from mapper.languages.vocabulary import Vocabulary

VOCABULARIES: dict[str, Vocabulary] = {
    vocabulary.code: vocabulary for vocabulary in (ENGLISH, RUSSIAN, KAZAKH)
}

# Languages of Cyrillic letters that are also written in Latin ones.
LATIN_SCRIPTS: dict[str, LatinWords] = {KAZAKH.code: KAZAKH_IN_LATIN}


def vocabulary_of(language: str) -> Vocabulary:
    """Return the words of a language.

    Raises
    ------
    MapperError
        The language is not one that is read.
    """
    if language not in VOCABULARIES:
        msg = f"language {language!r} is not read; use one of {', '.join(sorted(VOCABULARIES))}"
        raise MapperError(msg)
    return VOCABULARIES[language]


def transcript_of(language: str, text: str) -> Transcript | None:
    """Return the transcript by which a text of a language is read; None where it is read as it is.

    Parameters
    ----------
    language
        "en", "ru" or "kk".
    text
        The text; if it is Kazakh in Latin letters, it is read in Cyrillic ones.
    """
    latin = LATIN_SCRIPTS.get(language)
    return transcribe(latin, text) if latin and is_latin(text) else None


# Letters tell most texts apart, so that the classifier, which takes a millisecond, is only asked of
# the others: wholly in Latin letters only English is left, and of Cyrillic letters one in twelve is
# one that Russian lacks in the plainest Kazakh, one in fifty in Russian full of Kazakh names.
_LATIN_WORD = re.compile(r"[A-Za-z]{2}")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]+")
_KAZAKH = "\u04d9\u0493\u049b\u04a3\u04e9\u04b1\u04af\u04bb\u0456"
_KAZAKH_FROM, _RUSSIAN_TO = 1 / 20, 1 / 40
_FEWEST_LETTERS = 60
# So much of a text is enough to tell its language.
_SAMPLE = 2000


@cache
def _classifier() -> Callable[[str], tuple[str, float]]:
    # Imported here: its model takes half a second, and a document may name its language.
    import py3langid

    py3langid.set_languages(sorted(VOCABULARIES))
    classify: Callable[[str], tuple[str, float]] = py3langid.classify
    return classify


def detect_language(text: str) -> str:
    """Return the language of a text: "en", "ru" or "kk", whichever it is most like.

    Kazakh is told in Latin letters too.

    Parameters
    ----------
    text
        A text; its first two thousand characters decide.
    """
    leading = LEADING_DATE.match(text)
    start = leading.end() if leading else 0
    sample = text[start : start + _SAMPLE]
    for code, words in LATIN_SCRIPTS.items():
        if is_of(words, sample):
            return code
    return _by_letters(sample) or _classifier()(sample)[0]


def _by_letters(sample: str) -> str | None:
    """Return the language that a text's letters leave no doubt of."""
    cyrillic = 0 if sample.isascii() else sum(map(len, _CYRILLIC.findall(sample)))
    if not cyrillic:
        return ENGLISH.code if _LATIN_WORD.search(sample) else None
    if cyrillic < _FEWEST_LETTERS or ascii_letters(sample) > cyrillic:
        return None
    lowered = sample.lower()
    kazakh = sum(map(lowered.count, _KAZAKH)) / cyrillic
    if kazakh >= _KAZAKH_FROM:
        return KAZAKH.code
    return RUSSIAN.code if kazakh <= _RUSSIAN_TO else None
