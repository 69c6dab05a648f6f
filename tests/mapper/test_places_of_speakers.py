"""Where an event was of which a text says no more than whose officials tell of it."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document

PUBLISHED = date(2023, 3, 15)


def fires(language: str, text: str) -> set[str | None]:
    found = read_document(Document("x", text, published=PUBLISHED, language=language)).incidents
    return {i.place.name if i.place else None for i in found if i.sub_event_type == "Fire"}


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        (
            "en",
            "A house burned down yesterday and two people died, the akim of Rudny said.",
            "Rudny",
        ),
        (
            "en",
            "A house burned down yesterday, two died. Rudny police have opened a case.",
            "Rudny",
        ),
        (
            "en",
            "A house burned down yesterday, the emergency department of Kostanay Region said.",
            "Kostanay Region",
        ),
        ("en", "A house burned down yesterday. It belonged to a judge from Rudny.", "Rudny"),
        ("en", "A house burned down yesterday. It belonged to a man from Almaty.", None),
        # Of whoever tells of it for the whole country it says nothing.
        (
            "en",
            "A house burned down yesterday, two died. The ministry in Astana confirmed it.",
            None,
        ),
        # A place that the text names goes before.
        (
            "en",
            "A house burned down yesterday. Two children were hurt in Lisakovsk, the akim of Rudny"
            " said.",
            "Lisakovsk",
        ),
        ("ru", "Вчера сгорел жилой дом, погибли двое, сообщил аким Рудного.", "Rudny"),
        (
            "ru",
            "Вчера сгорел жилой дом. Об этом сообщили в ДЧС Костанайской области.",
            "Kostanay Region",
        ),
        (
            "kk",
            "Кеше тұрғын үй өртеніп, екі адам қаза тапты, деді Рудный қаласының әкімі.",
            "Rudny",
        ),
        ("kk", "Кеше тұрғын үй өртенді. Рудный полициясы тергеу бастады.", "Rudny"),
    ],
)
def test_place_of_who_tells(language: str, text: str, place: str | None) -> None:
    assert fires(language, text) == {place}


def test_each_item_of_a_list_has_its_own_officials() -> None:
    text = (
        "IN BRIEF\n\n- A house burned down on Monday, the akim of Rudny said.\n\n- A shop burned"
        " down on Tuesday.\n\n- The akim of Semey met the press."
    )
    assert fires("en", text) == {"Rudny", None}
