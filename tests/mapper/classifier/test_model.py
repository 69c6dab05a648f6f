"""What the classifier's weights say of a sentence, and how they are kept."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import numpy as np
import pytest

from mapper.classifier.model import (
    Opinion,
    SentenceClassifier,
    Subject,
    classifier_of,
    fingerprint,
    load,
    save,
)
from mapper.errors import MapperError
from mapper.extractor import extractor_of
from mapper.reading import Passage

FIRE, CLASH = ("Emergency", "Fire"), ("Battles", "Armed clash")


def passage(text: str) -> Passage:
    return extractor_of("en").passages(text, None)[0]


@pytest.fixture
def small() -> SentenceClassifier:
    """Return a classifier that knows two words, each for one type."""
    rows = {"blaze": 0, "gunmen": 1}
    weights = np.array([[9, -9], [-9, 9]], dtype=np.float32)
    biases = np.array([-2, -2], dtype=np.float32)
    return SentenceClassifier((FIRE, CLASH), rows, np.ones(2, dtype=np.float32), weights, biases)


def read(classifier: SentenceClassifier, line: Passage) -> Opinion:
    (opinion,) = classifier.read([line])
    return opinion


def test_a_word_speaks_for_its_type(small: SentenceClassifier) -> None:
    opinion = read(small, passage("The blaze took an hour to put out."))
    assert opinion.probabilities[FIRE] > 0.9
    assert opinion.probabilities[CLASH] < 0.1


def test_the_word_that_speaks_for_a_type_is_shown(small: SentenceClassifier) -> None:
    found = passage("At dawn three gunmen came there.")
    start, end = small.spoken_by(read(small, found), CLASH)
    assert found.folded[start:end] == "gunmen"


def test_a_sentence_without_a_known_word_tells_of_nothing(small: SentenceClassifier) -> None:
    assert read(small, passage("Nothing of it is known here.")).probabilities == {}


def test_a_heading_tells_of_nothing(small: SentenceClassifier) -> None:
    assert read(small, passage("Blaze in Taraz.")).probabilities == {}


def test_a_classifier_is_kept(small: SentenceClassifier, tmp_path: Path) -> None:
    path = tmp_path / "small.npz"
    save(small, path, "of a test")
    kept, line = load(path), passage("Gunmen stood near the blaze.")
    assert kept.types == small.types
    assert read(kept, line).probabilities == pytest.approx(
        read(small, line).probabilities, abs=1e-3
    )


def test_a_language_without_weights_is_told() -> None:
    with pytest.raises(MapperError, match=r"'tr'.*make train"):
        classifier_of("tr", "events")


@pytest.mark.parametrize("subject", get_args(Subject))
@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_weights_are_of_the_sentences_beside_them(language: str, subject: Subject) -> None:
    weights = Path(__file__).parents[3] / "mapper" / "classifier" / "weights"
    path = weights / subject / f"{language}.npz"
    with np.load(path) as stored:
        assert str(stored["trained_on"]) == fingerprint(language, subject), "run `make train`"


@pytest.mark.parametrize("subject", get_args(Subject))
@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_features_have_finite_weights(language: str, subject: Subject) -> None:
    classifier = classifier_of(language, subject)
    assert classifier.weights.shape == (len(classifier.rows), len(classifier.types))
    assert np.isfinite(classifier.weights).all()
    assert np.isfinite(classifier.rarity).all()


def test_what_no_type_may_reach_is_told_by_the_odds(small: SentenceClassifier) -> None:
    opinion = read(small, passage("The blaze took an hour to put out."))
    assert opinion.may_reach(opinion.probabilities[FIRE])
    assert not opinion.may_reach(0.9999)
    assert not read(small, passage("Blaze in Taraz.")).may_reach(0.1)


def test_sentences_are_read_at_once_as_they_are_one_by_one(small: SentenceClassifier) -> None:
    lines = list(
        map(passage, ("Blaze in Taraz.", "Gunmen stood near the blaze.", "The blaze is out."))
    )
    together = small.read(lines)
    assert [opinion.passage for opinion in together] == lines
    for line, opinion in zip(lines, together, strict=True):
        assert opinion.probabilities == pytest.approx(read(small, line).probabilities)
