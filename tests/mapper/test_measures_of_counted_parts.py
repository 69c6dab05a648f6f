"""Measures in parts of a region that are only counted, and named in another sentence."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

PUBLISHED = "2023-05-15"
_TWO = "Ayagoz District+Urzhar District"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The level of terrorist danger has been raised to red in two districts of Abai Region."
            " From 08:00 on 15 May the red level is in force in Ayagoz and Urzhar districts.",
            [f"threat red raised {_TWO} 2023-05-15"],
        ),
        (
            "en",
            "A curfew was introduced in two districts of Abai Region. They are Ayagoz and Urzhar.",
            [f"curfew set {_TWO} 2023-05-15"],
        ),
        (
            "en",
            "The curfew was lifted in two towns of Turkistan Region. It was cancelled in Kentau and"
            " Arys at noon.",
            ["curfew lifted Kentau+Arys 2023-05-15"],
        ),
        (
            "en",
            "A state of emergency was declared in parts of Almaty. It is to apply in Medeu District"
            " from 16 May.",
            ["state set Medeu District 2023-05-16"],
        ),
        # The parts are never named.
        (
            "en",
            "A curfew was introduced in two districts of Abai Region. Semey is quiet.",
            ["curfew set Abai Region 2023-05-15"],
        ),
        # All of a region beside a part of it
        (
            "en",
            "A yellow alert was introduced in Abai Region. In Semey the alert was introduced, too.",
            [
                "threat yellow set Abai Region 2023-05-15",
                "threat yellow set Semey 2023-05-15",
            ],
        ),
        (
            "ru",
            "В двух районах Абайской области введен «желтый» уровень террористической опасности."
            " Уровень действует с 16 мая на территории Аягозского и Урджарского районов.",
            [f"threat yellow set {_TWO} 2023-05-16"],
        ),
        (
            "ru",
            "В части Алматы введен комендантский час. Он введен в Медеуском районе.",
            ["curfew set Medeu District 2023-05-15"],
        ),
        (
            "kk",
            "Абай облысының екі ауданында коменданттық сағат енгізілді. Ол Аягөз бен Үржар"
            " аудандарында 20 мамырға дейін қолданылады.",
            [f"curfew set {_TWO} 2023-05-15"],
        ),
    ],
)
def test_parts_named_next(language: str, text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, language) == expected


def test_what_ended_in_a_region_ended_where_it_was_set() -> None:
    text = (
        "The counter-terrorist operation in Abai Region is over. It was declared in Ayagoz District"
        " on 12 May after a shooting. Today, 15 May, it was ended over the whole area where it had"
        " been in force."
    )
    assert told(text, PUBLISHED, "en") == [
        "counter set Ayagoz District 2023-05-12",
        "counter lifted Ayagoz District 2023-05-15",
    ]
