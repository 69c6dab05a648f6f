"""How Kazakh news tells of measures in other words: changes, hours, exceptions, orders, abroad."""

from __future__ import annotations

from datetime import date

import pytest

from tests.mapper.reading_texts import read

PUBLISHED = "2022-01-12"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Қызылордада қауіптің шекті деңгейі орташаға ауыстырылды.",
            "threat_level yellow lowered Kyzylorda",
        ),
        (
            "Шымкентте комендант сағаты кешкі сегізден емес, түнгі он бірден басталатын болды.",
            "curfew None remains Shymkent",
        ),
        ("Қарағандыда комендант сағаты екі сағатқа қысқартылды.", "curfew None remains Karaganda"),
        (
            "Таразда төтенше жағдай сақталса, Шуда ол алынып тасталды.",
            "state_of_emergency None remains Taraz; state_of_emergency None lifted Shu",
        ),
        (
            "Көкшетауда 20 қаңтардан бастап террористік қауіптің орташа («сары») деңгейі "
            "белгіленсін.",
            "threat_level yellow set Kokshetau",
        ),
        (
            "Алматыда төтенше жағдай аяқталғанша комендант сағаты сақталады.",
            "curfew None remains Almaty",
        ),
        ("Украинада төтенше жағдай енгізілді, Қазақстанда ондай жоспар жоқ.", ""),
        ("Өзбекстан президенті республикада бір айға төтенше жағдай жариялады.", ""),
        (
            "Желіде «Оралда терроризмге қарсы операция басталды» деген хабарлама тарап жүр.",
            "",
        ),
        ("Ақтөбеде төтенше жағдайдың мерзімі ұзартылмайтынын айтты.", ""),
    ],
)
def test_measures(text: str, expected: str) -> None:
    found = read(text, PUBLISHED, "kk").measures
    assert expected == "; ".join(
        f"{m.measure} {m.level} {m.action} {' '.join(p.name for p in m.places)}" for m in found
    )


@pytest.mark.parametrize(
    ("text", "place", "first"),
    [
        ("Атырауда он адам 9-ы күні ұсталды.", "Atyrau", date(2022, 1, 9)),
        ("Кентауда өткен сейсенбіде жүз адам жолды бөгеп тастады.", "Kentau", date(2022, 1, 4)),
        ("Орал қаласында 17 адам қолға түсті, олар 5 қаңтардағы бассыздыққа қатысқан деп "
         "күдіктенеді.", "Oral", date(2022, 1, 12)),
        ("Екі топ Кентауда төбелесіп, бес адам жарақат алды. Жанжал сенбі күні болған.",
         "Kentau", date(2022, 1, 8)),
    ],
)  # fmt: skip
def test_where_and_when_it_was(text: str, place: str, first: date) -> None:
    (incident,) = read(text, PUBLISHED, "kk").incidents
    assert incident.place is not None
    assert (incident.place.name, incident.date_start) == (place, first)
