"""Training: the classifier's weights from labelled sentences, by scikit-learn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from mapper.classifier.features import features_of, is_telling, plain_words_of
from mapper.classifier.model import TOLD, Label, SentenceClassifier, Subject, sentences_of
from mapper.errors import MapperError
from mapper.extractor import extractor_of
from mapper.reading import Passage

# A feature of one sentence alone says nothing of others.
_FEWEST = 2
# How little large weights are punished (scikit-learn's C); chosen on texts not trained on.
_FREEDOM = 100
_ROUNDS = 400
# Relative days of the sentences are read as of this one.
_READ_ON = date(2022, 1, 14)
_NONE = "-"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A labelled sentence: what it tells of, nothing for most."""

    text: str
    types: frozenset[Label]


def labelled(language: str, subject: Subject) -> list[Sentence]:
    """Return a language's sentences that are labelled for a subject.

    Raises
    ------
    MapperError
        A line is not "labels<TAB>sentence", where labels are "-" or "type|sub type; ...".
    """
    path = sentences_of(language, subject)
    return [
        _sentence(line, f"{path}, line {number}", TOLD if subject == "measures" else None)
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if line and not line.startswith("#")
    ]


def _sentence(line: str, where: str, of_any: Label | None) -> Sentence:
    """Return a line's sentence, with the label `of_any` beside others, if it has one."""
    labels, tab, text = line.partition("\t")
    names = [] if labels == _NONE else [label.strip().split("|") for label in labels.split(";")]
    if not tab or any(len(name) != 2 for name in names):
        msg = f"{where}: not a label, a tab and a sentence: {line[:60]!r}"
        raise MapperError(msg)
    types = {(name[0], name[1]) for name in names}
    return Sentence(text, frozenset(types | {of_any} if types and of_any else types))


def train(language: str, known: Sequence[Sentence]) -> SentenceClassifier:
    """Return the classifier that labelled sentences teach.

    Parameters
    ----------
    language
        "en", "ru" or "kk".
    known
        The sentences.

    Raises
    ------
    MapperError
        scikit-learn is not installed.
    """
    learn = _scikit_learn()
    read = [(item, passages_of(language, item.text)) for item in known]
    # What is read so short is not read at all.
    read = [(item, told) for item, told in read if any(is_telling(plain_words_of(p)) for p in told)]
    known = [item for item, _ in read]
    samples = [set().union(*map(features_of, told)) for _, told in read]
    types = sorted({name for item in known for name in item.types})
    counted = learn.counter(analyzer=sorted, binary=True, min_df=_FEWEST)
    weigher = learn.weigher()
    matrix = weigher.fit_transform(counted.fit_transform(samples))
    weights = np.zeros((matrix.shape[1], len(types)), dtype=np.float32)
    biases = np.zeros(len(types), dtype=np.float32)
    for number, name in enumerate(types):
        told = np.array([name in item.types for item in known])
        fitted = learn.regression(C=_FREEDOM, max_iter=_ROUNDS).fit(matrix, told)
        weights[:, number], biases[number] = fitted.coef_[0], fitted.intercept_[0]
    rows = {str(feature): int(row) for feature, row in counted.vocabulary_.items()}
    return SentenceClassifier(tuple(types), rows, weigher.idf_.astype(np.float32), weights, biases)


def passages_of(language: str, text: str) -> tuple[Passage, ...]:
    """Return a text's sentences with their places and dates."""
    return extractor_of(language).passages(text, _READ_ON)


@dataclass(frozen=True, slots=True)
class _Learn:
    counter: Callable[..., Any]
    weigher: Callable[..., Any]
    regression: Callable[..., Any]


def _scikit_learn() -> _Learn:
    try:
        from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer
        from sklearn.linear_model import LogisticRegression
    except ImportError as error:
        msg = "training needs scikit-learn: install the project's extra `train`"
        raise MapperError(msg) from error
    return _Learn(CountVectorizer, TfidfTransformer, LogisticRegression)
