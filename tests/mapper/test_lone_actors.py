"""What one person does is no riot, and what a sentence goes on to tell is at the same place."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document

ATTACK, DAMAGE = "Attack", "Looting/property destruction"
RIOT = "Violent demonstration"


def events(language: str, text: str) -> list[tuple[str, str | None]]:
    found = read_document(Document("x", text, date(2023, 5, 12), language=language)).incidents
    return [(one.sub_event_type, one.place and one.place.name) for one in found]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "A drunk resident smashed the shop window in Ayagoz.", DAMAGE),
        ("en", "A driver rammed the gate of the akimat in Ayagoz.", DAMAGE),
        ("en", "A crowd rammed the gate of the akimat in Ayagoz.", RIOT),
        ("ru", "Мужчина ворвался в магазин в Аягозе и ранил продавца.", ATTACK),
        ("ru", "Водитель протаранил ворота акимата в Аягозе.", DAMAGE),
        ("ru", "Толпа во главе с мужчиной ворвалась в акимат Аягоза.", RIOT),
        ("kk", "Аягөзде ер адам дүкенге баса-көктеп кіріп, сатушыны жаралады.", ATTACK),
        ("kk", "Қаруланған адам Аягөзде банкті басып алды.", DAMAGE),
        ("kk", "Тобыр Аягөзде банкті басып алды.", RIOT),
    ],
)
def test_what_one_person_does_is_no_riot(language: str, text: str, kind: str) -> None:
    assert events(language, text) == [(kind, "Ayagoz")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A masked man broke into a shop in Ayagoz and stabbed the seller."),
        ("ru", "Толпа ворвалась в магазин в Аягозе и вынесла товар."),
    ],
)
def test_two_deeds_of_a_sentence_share_its_place(language: str, text: str) -> None:
    found = events(language, text)
    assert len(found) == 2
    assert {where for _, where in found} == {"Ayagoz"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "After the rally in Ayagoz police detained five activists."),
        ("ru", "После митинга в Аягозе задержали пять человек."),
    ],
)
def test_what_came_of_a_rally_is_told(language: str, text: str) -> None:
    assert events(language, text) == [("Protest with intervention", "Ayagoz")]
