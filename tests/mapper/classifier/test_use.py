"""What is made of the classifier's opinion: proposals where no table has the words, and doubts."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from gazetteer import Gazetteer
from mapper.classifier.model import Label, SentenceClassifier
from mapper.events import EventReader
from mapper.extractor import Extractor, extractor_of
from mapper.languages import vocabulary_of
from mapper.languages.vocabulary import NewsWords
from mapper.reading import Reading

PUBLISHED = date(2023, 5, 12)


def taught(label: Label, word: str, weight: float, bias: float) -> SentenceClassifier:
    """Return a classifier that knows one word, which speaks for one label, or against it."""
    return SentenceClassifier(
        (label,),
        {word: 0},
        np.ones(1, dtype=np.float32),
        np.array([[weight]], dtype=np.float32),
        np.array([bias], dtype=np.float32),
    )


def reading(text: str) -> Reading:
    return Reading(text, PUBLISHED, extractor_of("en").passages(text, PUBLISHED))


def news() -> NewsWords:
    words = vocabulary_of("en").news
    assert words is not None
    return words


def events(gazetteer: Gazetteer, classifier: SentenceClassifier, text: str) -> list[str | None]:
    found = EventReader(gazetteer, news(), classifier).read(reading(text))
    return [i.place and i.place.name for i in found]


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    extractor: Extractor = extractor_of("en")
    return extractor._gazetteer


SEIZED: Label = ("Violence against civilians", "Abduction/forced disappearance")
FIRE: Label = ("Emergency", "Fire")
PLAIN = "At night it brindled for an hour in Taraz and then again in the morning."


def test_an_event_is_proposed_where_no_trigger_is(gazetteer: Gazetteer) -> None:
    assert events(gazetteer, taught(FIRE, "brindled", 8, -4), PLAIN) == ["Taraz"]
    assert events(gazetteer, taught(FIRE, "brindled", 1, -4), PLAIN) == []


def test_what_is_only_guessed_is_less_sure(gazetteer: Gazetteer) -> None:
    told = "A fire broke out for an hour in Taraz and then again in the morning."
    guess, trigger = (
        EventReader(gazetteer, news(), taught(FIRE, "brindled", 8, -4)).read(reading(text))[0]
        for text in (PLAIN, told)
    )
    assert guess.confidence < trigger.confidence


@pytest.mark.parametrize(
    "text",
    [
        "Nobody said that it had not brindled for an hour in Taraz that night.",
        "Did it brindled for an hour in Taraz that night and in the morning?",
    ],
)
def test_what_is_denied_or_asked_is_not_proposed(gazetteer: Gazetteer, text: str) -> None:
    assert events(gazetteer, taught(FIRE, "brindled", 8, -4), text) == []


def test_a_weak_trigger_may_be_doubted_and_a_strong_one_not(gazetteer: Gazetteer) -> None:
    fire = "A fire broke out in a wardrobe in Taraz on Monday."
    assert events(gazetteer, taught(FIRE, "wardrobe", 0, 4), fire) == ["Taraz"]
    assert events(gazetteer, taught(FIRE, "wardrobe", -9, -4), fire) == []
    seized = "Gunmen took three cashiers hostage beside a wardrobe in Taraz."
    assert events(gazetteer, taught(SEIZED, "wardrobe", -9, -4), seized) == ["Taraz"]
