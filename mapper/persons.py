"""Persons: whom a sentence names, as an installed model of entities sees.

Nothing needs a model. Where one is installed (natasha for Russian, a spaCy pipeline
`en_core_web_*` for English), the recogniser of toponyms asks it about names that stand beside a
word with a capital and have no sign of a place, as "Павлодарский" does in "Айдос Павлодарский".
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import cache, cached_property, lru_cache
from importlib import import_module, metadata
from typing import Any, Final, Protocol

# "0" reads without models, whatever is installed.
MODELS_VARIABLE: Final = "MAPPER_ENTITY_MODELS"
# A sentence is asked about once for each doubtful name in it.
_REMEMBERED: Final = 64
_NATASHA: Final = "natasha"
_SPACY_PIPELINES: Final = "en_core_web_"
_LABELS: Final = frozenset({"PER", "PERSON"})

# Where a person's name begins and ends in a sentence, the end exclusive.
Name = tuple[int, int]


class PersonFinder(Protocol):
    """What finds the names of persons in a sentence."""

    def find(self, sentence: str) -> tuple[Name, ...]:
        """Return the spans of the persons' names of one sentence, in order."""


class _Model:
    """A model that is loaded when it is first asked, and remembers the last sentences."""

    def __init__(self, package: str) -> None:
        self._package = package
        self._remembered = lru_cache(_REMEMBERED)(self._read)

    def find(self, sentence: str) -> tuple[Name, ...]:
        """Return the spans of the persons' names of one sentence, in order."""
        return self._remembered(sentence)

    def _read(self, sentence: str) -> tuple[Name, ...]:
        found = self._entities(sentence)
        return tuple((start, end) for start, end, label in found if label in _LABELS)

    def _entities(self, sentence: str) -> Iterable[tuple[int, int, str]]:
        raise NotImplementedError


class _Natasha(_Model):
    """Natasha's tagger of Russian news; its model and embeddings are inside the package."""

    @cached_property
    def _tagger(self) -> Any:
        natasha = import_module(self._package)
        return natasha.NewsNERTagger(natasha.NewsEmbedding())

    def _entities(self, sentence: str) -> Iterable[tuple[int, int, str]]:
        return [(span.start, span.stop, span.type) for span in self._tagger(sentence).spans]


class _Spacy(_Model):
    """A pipeline of spaCy, of which only what finds entities is loaded."""

    @cached_property
    def _pipeline(self) -> Any:
        spacy = import_module("spacy")
        unneeded = ("tagger", "parser", "senter", "attribute_ruler", "lemmatizer")
        return spacy.load(self._package, exclude=unneeded)

    def _entities(self, sentence: str) -> Iterable[tuple[int, int, str]]:
        found = self._pipeline(sentence).ents
        return [(span.start_char, span.end_char, span.label_) for span in found]


@cache
def person_finder_of(language: str) -> PersonFinder | None:
    """Return the model of a language, made once a process; None without one.

    Parameters
    ----------
    language
        "en", "ru" or "kk". The environment variable `MAPPER_ENTITY_MODELS=0` turns all off.
    """
    package = _package_of(language)
    if package is None:
        return None
    return _Natasha(package) if language == "ru" else _Spacy(package)


def absence_of(language: str) -> str | None:
    """Return in words which model a language lacks; None if it has one or none is wanted."""
    lacking = {
        "en": "no spaCy pipeline en_core_web_* is installed",
        "ru": "natasha is not installed",
    }.get(language)
    if lacking is None or not _are_wanted() or _package_of(language):
        return None
    return f"{language}: {lacking}; persons are told from places by the words beside them alone"


def models_in_use() -> list[str]:
    """Return the packages of the models in use with their versions, by language."""
    packages = [package for language in ("en", "ru") if (package := _package_of(language))]
    return [f"{package} {metadata.version(package)}" for package in packages]


def _are_wanted() -> bool:
    return os.environ.get(MODELS_VARIABLE) != "0"


def _package_of(language: str) -> str | None:
    if not _are_wanted():
        return None
    if language == "ru":
        return _NATASHA if any(metadata.distributions(name=_NATASHA)) else None
    return _spacy_pipeline() if language == "en" else None


def _spacy_pipeline() -> str | None:
    """Return the first pipeline of English; they declare themselves by an entry point."""
    names = metadata.entry_points(group="spacy_models").names
    return min((name for name in names if name.startswith(_SPACY_PIPELINES)), default=None)
