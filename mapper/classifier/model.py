"""The model: weights of features for each label, and what they say of a sentence."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from importlib.resources.abc import Traversable
from math import inf, log
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from mapper.classifier.features import (
    APART,
    BESIDE,
    features_of_word,
    is_telling,
    plain_words_of,
    short_for_pair,
    words_of,
)
from mapper.errors import MapperError
from mapper.reading import Passage

_PACKAGE = resources.files("mapper.classifier")
# Between the two names of a label, which have slashes of their own.
_SLASH = "|"


# What sentences are read for.
Subject = Literal["events", "measures"]
# An event type and a sub-event type; what is said of a measure is of the type `measure`.
Label = tuple[str, str]
# That anything is said of a measure, whatever it is.
TOLD: Label = ("measure", "told")


@dataclass(frozen=True, eq=False)
class Opinion:
    """What is thought of a sentence: the log of the odds that it tells of each type.

    `odds` are None where it says too little; `most` are those of the likeliest type.
    """

    passage: Passage
    types: Sequence[Label]
    odds: NDArray[np.float32] | None = None
    most: float = -inf

    @cached_property
    def probabilities(self) -> dict[Label, float]:
        """How likely it tells of each type, 0 to 1; of none where it says too little."""
        if self.odds is None:
            return {}
        return dict(zip(self.types, (1 / (1 + np.exp(-self.odds))).tolist(), strict=True))

    def may_reach(self, probability: float) -> bool:
        """Tell whether any type may be so likely, which most sentences are far from."""
        return self.most >= log(probability / (1 - probability)) - _MARGIN


# The rows of words and of pairs that begin with a word, by the other.
_Pairs = dict[str, dict[str, int]]
# What is known of a word: its rows, what is known of it in a pair, and those of the pairs that it
# begins, beside the other word and with one between.
_KnownWord = tuple[tuple[int, ...], str, dict[str, int], dict[str, int]]
# More than rounding can add to the log of odds.
_MARGIN = 0.01
# So many different words are remembered.
_REMEMBERED = 100_000


@dataclass(frozen=True)
class SentenceClassifier:
    """A linear classifier, one against the rest, of the event types of one language.

    The features of a sentence are weighed by how rare they are and brought to length one (tf-idf),
    and each type adds its weights of them and a bias up to the log of its odds (logistic
    regression).

    Parameters
    ----------
    types
        The labels; T of them.
    rows
        The row of each of the F features.
    rarity
        The inverse document frequency of each feature, of shape (F,).
    weights
        Those of the features for the types, of shape (F, T).
    biases
        Those of the types, of shape (T,).
    """

    types: tuple[Label, ...]
    rows: dict[str, int]
    rarity: NDArray[np.float32]
    weights: NDArray[np.float32]
    biases: NDArray[np.float32]

    def read(self, passages: Sequence[Passage]) -> list[Opinion]:
        """Return how likely sentences tell of each type; of none where one is too short to.

        To read those of a document at once takes much less than one by one.
        """
        known: list[int] = []
        starts: list[int] = []
        telling: list[Passage] = []
        for passage in passages:
            words = plain_words_of(passage)
            if is_telling(words) and (rows := self._known(words)):
                starts.append(len(known))
                telling.append(passage)
                known += rows
        if not known:
            return [Opinion(passage, self.types) for passage in passages]
        rows_of_all = np.array(known, np.intp)
        lengths = np.sqrt(np.add.reduceat(self._squares.take(rows_of_all), starts))
        added = self._weighed.take(rows_of_all, 0)
        odds = np.add.reduceat(added, starts) / lengths[:, None] + self.biases
        found = {
            id(passage): Opinion(passage, self.types, of_types, most)
            for passage, of_types, most in zip(telling, odds, odds.max(1).tolist(), strict=True)
        }
        return [found.get(id(passage)) or Opinion(passage, self.types) for passage in passages]

    def spoken_by(self, opinion: Opinion, event_type: Label) -> tuple[int, int]:
        """Return where in its sentence the word stands that speaks for a type most."""
        number = self.types.index(event_type)
        words = words_of(opinion.passage)
        _, start, end = max(words, key=lambda word: self._speaks_for(number, word[0]))
        return start, end

    def _known(self, words: Sequence[str]) -> set[int]:
        """Return the rows of the features of some words."""
        rows: list[int] = []
        beside = apart = apart_before = _NO_PAIRS
        known = self._words
        for word in words:
            of_word, short, next_beside, next_apart = known[word]
            rows += of_word
            if short in beside:
                rows.append(beside[short])
            if short in apart_before:
                rows.append(apart_before[short])
            beside, apart, apart_before = next_beside, next_apart, apart
        return set(rows)

    @cached_property
    def _squares(self) -> NDArray[np.float32]:
        """What each feature adds to the square of a sentence's length."""
        return self.rarity * self.rarity

    @cached_property
    def _weighed(self) -> NDArray[np.float32]:
        """The weights of the features, each times its rarity: no sentence has one twice."""
        return self.weights * self.rarity[:, None]

    @cached_property
    def _words(self) -> _KnownWords:
        return _KnownWords(self.rows)

    def _speaks_for(self, number: int, word: str) -> float:
        rows = [self.rows[f] for f in features_of_word(word) if f in self.rows]
        return float(self.rarity[rows] @ self.weights[rows, number]) if rows else 0.0


class Opinions:
    """What a classifier thinks of the sentences of a document: it reads all when one is asked for.

    Parameters
    ----------
    classifier
        Gives the classifier; called when the first sentence is asked for.
    passages
        The sentences, or those of them that are likely to be asked for.
    """

    def __init__(
        self, classifier: Callable[[], SentenceClassifier], passages: Sequence[Passage]
    ) -> None:
        self._classifier = classifier
        self._passages = passages

    def of(self, passage: Passage) -> Opinion:
        """Return the opinion of a sentence."""
        return self._opinions.get(id(passage)) or self._classifier().read([passage])[0]

    @cached_property
    def _opinions(self) -> dict[int, Opinion]:
        opinions = self._classifier().read(self._passages)
        return {id(opinion.passage): opinion for opinion in opinions}


_NO_PAIRS: dict[str, int] = {}


class _KnownWords(dict[str, _KnownWord]):
    """What is known of words, looked up once each: texts repeat their words."""

    def __init__(self, rows: Mapping[str, int]) -> None:
        super().__init__()
        self._rows = rows
        self._beside = _pairs(rows, BESIDE)
        self._apart = _pairs(rows, APART)

    def __missing__(self, word: str) -> _KnownWord:
        if len(self) >= _REMEMBERED:
            self.clear()
        rows = tuple(self._rows[f] for f in features_of_word(word) if f in self._rows)
        short = short_for_pair(word)
        found = rows, short, self._beside.get(short, _NO_PAIRS), self._apart.get(short, _NO_PAIRS)
        self[word] = found
        return found


def _pairs(rows: Mapping[str, int], between: str) -> _Pairs:
    """Return the rows of pairs of words by the first and the second, wherever they may part."""
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for feature, row in rows.items():
        position = feature.find(between)
        while position >= 0:
            found[feature[:position]][feature[position + len(between) :]] = row
            position = feature.find(between, position + 1)
    return dict(found)


@cache
def classifier_of(language: str, subject: Subject) -> SentenceClassifier:
    """Return the bundled classifier of a language for a subject, loaded once a process.

    Raises
    ------
    MapperError
        There is none.
    """
    path = _PACKAGE / "weights" / subject / f"{language}.npz"
    if not path.is_file():
        msg = f"no weights of {subject} for language {language!r}: make them with `make train`"
        raise MapperError(msg)
    with resources.as_file(path) as file:
        return load(file)


def load(path: Path) -> SentenceClassifier:
    """Return the classifier that a file holds."""
    with np.load(path, allow_pickle=False) as stored:
        features = stored["features"].tobytes().decode().split("\n")
        return SentenceClassifier(
            tuple(_typed(name) for name in stored["types"].tolist()),
            {feature: row for row, feature in enumerate(features)},
            stored["rarity"].astype(np.float32),
            stored["weights"].astype(np.float32),
            stored["biases"].astype(np.float32),
        )


def _typed(name: str) -> Label:
    event_type, sub_event_type = name.split(_SLASH, 1)
    return event_type, sub_event_type


def save(classifier: SentenceClassifier, path: Path, trained_on: str) -> None:
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


def sentences_of(language: str, subject: Subject) -> Traversable:
    """Return the file of a language's sentences that are labelled for a subject."""
    return _PACKAGE / "sentences" / subject / f"{language}.tsv"


def fingerprint(language: str, subject: Subject) -> str:
    """Return what tells a version of a file of labelled sentences from others."""
    return hashlib.sha256(sentences_of(language, subject).read_bytes()).hexdigest()
