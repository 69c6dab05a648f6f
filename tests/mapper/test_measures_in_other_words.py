"""What is said of measures in words that no table has."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from mapper.classifier.model import TOLD, SentenceClassifier
from mapper.extractor import extractor_of
from mapper.languages import vocabulary_of
from mapper.measures.reader import MeasureReader
from mapper.reading import Reading
from mapper.records import Measure
from tests.mapper.reading_texts import read

PUBLISHED = date(2023, 5, 12)
ACTIONS = ("set", "remains", "lifted", "raised", "lowered")


def taught(**words: str) -> SentenceClassifier:
    """Return a classifier that knows some words, each for one action."""
    labels = [*(("measure", action) for action in ACTIONS), TOLD]
    weights = np.full((len(words), len(labels)), -8, dtype=np.float32)
    for row, action in enumerate(words.values()):
        weights[row, [labels.index(("measure", action)), labels.index(TOLD)]] = 8
    return SentenceClassifier(
        tuple(labels),
        {word: row for row, word in enumerate(words)},
        np.ones(len(words), dtype=np.float32),
        weights,
        np.full(len(labels), -4, dtype=np.float32),
    )


def measures(text: str, classifier: SentenceClassifier) -> list[Measure]:
    extractor, news = extractor_of("en"), vocabulary_of("en").news
    assert news is not None
    reader = MeasureReader(extractor._gazetteer, news, lambda: classifier)
    return reader.read(Reading(text, PUBLISHED, extractor.passages(text, PUBLISHED)))


def told(found: list[Measure]) -> list[tuple[str, str | None, str, list[str]]]:
    return [(m.measure, m.level, m.action, [place.name for place in m.places]) for m in found]


def test_a_measure_named_has_the_act_that_the_classifier_takes() -> None:
    text = "The curfew was frobbed in Taraz on Tuesday evening."
    (found,) = measures(text, taught(frobbed="lifted"))
    assert told([found]) == [("curfew", None, "lifted", ["Taraz"])]
    assert found.date_start == date(2023, 5, 9)
    (known,) = measures("The curfew was lifted in Taraz on Tuesday evening.", taught())
    assert found.confidence < known.confidence
    assert measures(text, taught(other="lifted")) == []


def test_a_bare_colour_is_a_level_where_the_text_speaks_of_threat() -> None:
    line = "Taraz frobbed yellow soon after the shooting there."
    context = "The anti-terrorist commission spoke of the terrorist threat."
    found = measures(f"{context} {line}", taught(frobbed="set"))
    assert told(found) == [("threat_level", "yellow", "set", ["Taraz"])]
    assert measures(line, taught(frobbed="set")) == []


def test_a_level_is_changed_to_the_one_that_is_named_for_it() -> None:
    text = "The terror alert in Taraz was frobbed from orange to yellow on Friday."
    found = measures(text, taught(frobbed="lowered"))
    assert told(found) == [("threat_level", "yellow", "lowered", ["Taraz"])]


def test_which_of_two_levels_holds_where_is_not_guessed() -> None:
    text = "The red level of terrorist threat frobbed Taraz, and Oral frobbed at orange level."
    assert measures(text, taught(frobbed="set")) == []


def test_what_a_sentence_denies_is_not_asked_for() -> None:
    text = "The curfew frobbed in Taraz was never declared, the akimat says."
    assert measures(text, taught(frobbed="set")) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Karaganda woke up on Monday under the yellow terror alert.", "set"),
        ("en", "The curfew in Kyzylorda is history as of this morning.", "lifted"),
        ("ru", "Комендантскому часу в Караганде пришёл конец.", "lifted"),
        ("kk", "Қарағандыда коменданттық сағаттың күні бітті.", "lifted"),
    ],
)
def test_other_words_are_read(language: str, text: str, expected: str) -> None:
    (found,) = read(text, "2022-01-13", language).measures
    assert found.action == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Deputies propose that akims may declare a yellow terror alert in Karaganda."),
        ("en", "Emergency services in Kyzylorda rehearsed how to help people stay at home."),
        ("ru", "Жителям Караганды объяснили, чем комендантский час отличается от карантина."),
        ("kk", "Жер сілкінісінен кейін Таразда жұрт түнде далаға шықты."),
    ],
)
def test_what_only_sounds_so_is_none(language: str, text: str) -> None:
    assert read(text, "2022-01-13", language).measures == ()


def test_what_the_classifier_takes_for_nothing_is_none_whatever_its_verb() -> None:
    text = "The curfew is introduced by frobs in Taraz."
    assert measures(text, taught(frobs="set")) != []
    nothing = taught(frobs="set")
    nothing.weights[:] = -8
    assert measures(text, nothing) == []


def test_a_sentence_that_may_say_one_of_its_actions_is_read() -> None:
    doubtful = taught(frobs="set")
    doubtful.weights[:, len(ACTIONS)] = -8
    assert measures("The curfew is introduced by frobs in Taraz.", doubtful) != []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It is the commandant of Taraz who declares a curfew, the manual says."),
        ("kk", "Заң бойынша Таразда штаб басшысы терроризмнің сары деңгейін енгізеді."),
        ("kk", "Қызыл деңгейді Таразда комитет төрағасы штабтың ұсынысымен белгілейді."),
    ],
)
def test_rules_are_no_measures(language: str, text: str) -> None:
    assert read(text, "2022-01-13", language).measures == ()
