"""The model: weights of features for each event type, and what they say of a sentence."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mapper.classifier.features import (
    Word,
    features_of_pairs,
    features_of_word,
    is_telling,
    words_of,
)
from mapper.errors import MapperError
from mapper.reading import Passage

_PACKAGE = resources.files("mapper.classifier")
# Between an event type and its sub-event type, which have slashes of their own.
_SLASH = "|"


EventType = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Opinion:
    """How likely a sentence tells of an event of each type, 0 to 1, and its words."""

    probabilities: dict[EventType, float]
    words: tuple[Word, ...]


_NONE = Opinion({}, ())


@dataclass(frozen=True)
class EventClassifier:
    """A linear classifier, one against the rest, of the event types of one language.

    The features of a sentence are weighed by how rare they are and brought to length one (tf-idf),
    and each type adds its weights of them and a bias up to the log of its odds (logistic
    regression).

    Parameters
    ----------
    types
        The event types and sub-event types; T of them.
    rows
        The row of each of the F features.
    rarity
        The inverse document frequency of each feature, of shape (F,).
    weights
        Those of the features for the types, of shape (F, T).
    biases
        Those of the types, of shape (T,).
    """

    types: tuple[EventType, ...]
    rows: dict[str, int]
    rarity: NDArray[np.float32]
    weights: NDArray[np.float32]
    biases: NDArray[np.float32]

    def read(self, passage: Passage) -> Opinion:
        """Return how likely a sentence tells of each type; of none where it is too short to."""
        words = words_of(passage)
        known = self._known(words) if is_telling(words) else []
        if not known:
            return _NONE
        weighed = self.rarity[known]
        odds = (weighed / np.sqrt(weighed @ weighed)) @ self.weights[known] + self.biases
        probabilities = (1 / (1 + np.exp(-odds))).tolist()
        return Opinion(dict(zip(self.types, probabilities, strict=True)), tuple(words))

    def spoken_by(self, opinion: Opinion, event_type: EventType) -> tuple[int, int]:
        """Return where in its sentence the word stands that speaks for a type most."""
        number = self.types.index(event_type)
        _, start, end = max(opinion.words, key=lambda word: self._speaks_for(number, word[0]))
        return start, end

    def _known(self, words: Sequence[Word]) -> list[int]:
        plain = [word for word, _, _ in words]
        rows = {self.rows.get(f, -1) for word in plain for f in features_of_word(word)}
        rows.update(self.rows.get(pair, -1) for pair in features_of_pairs(plain))
        rows.discard(-1)
        return sorted(rows)

    def _speaks_for(self, number: int, word: str) -> float:
        rows = [self.rows[f] for f in features_of_word(word) if f in self.rows]
        return float(self.rarity[rows] @ self.weights[rows, number]) if rows else 0.0


@cache
def classifier_of(language: str) -> EventClassifier:
    """Return the bundled classifier of a language, loaded once a process.

    Raises
    ------
    MapperError
        There is none.
    """
    path = _PACKAGE / "weights" / f"{language}.npz"
    if not path.is_file():
        msg = f"no weights of events for language {language!r}: make them with `make train`"
        raise MapperError(msg)
    with resources.as_file(path) as file:
        return load(file)


def load(path: Path) -> EventClassifier:
    """Return the classifier that a file holds."""
    with np.load(path, allow_pickle=False) as stored:
        features = stored["features"].tobytes().decode().split("\n")
        return EventClassifier(
            tuple(_typed(name) for name in stored["types"].tolist()),
            {feature: row for row, feature in enumerate(features)},
            stored["rarity"].astype(np.float32),
            stored["weights"].astype(np.float32),
            stored["biases"].astype(np.float32),
        )


def _typed(name: str) -> EventType:
    event_type, sub_event_type = name.split(_SLASH, 1)
    return event_type, sub_event_type


def save(classifier: EventClassifier, path: Path, trained_on: str) -> None:
    """Write a classifier to a file, with the fingerprint of what it was trained on."""
    features = sorted(classifier.rows, key=classifier.rows.__getitem__)
    np.savez_compressed(
        path,
        features=np.frombuffer("\n".join(features).encode(), dtype=np.uint8),
        types=np.array([_SLASH.join(names) for names in classifier.types]),
        rarity=classifier.rarity.astype(np.float16),
        weights=classifier.weights.astype(np.float16),
        biases=classifier.biases.astype(np.float32),
        trained_on=np.array(trained_on),
    )


def sentences_of(language: str) -> Traversable:
    """Return the file of a language's labelled sentences."""
    return _PACKAGE / "sentences" / f"{language}.tsv"


def fingerprint(language: str) -> str:
    """Return what tells a version of a language's labelled sentences from others."""
    return hashlib.sha256(sentences_of(language).read_bytes()).hexdigest()
