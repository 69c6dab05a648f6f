"""Clauses beside a measure that tell of something else, and those that go on with it."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import read, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The curfew was lifted in Ridder on Saturday, and weddings are being held in Semey.",
            ["curfew lifted Ridder 2022-01-29"],
        ),
        (
            "The curfew was lifted in Ridder on Saturday but flights remain suspended in Semey.",
            ["curfew lifted Ridder 2022-01-29"],
        ),
        (
            "A curfew was imposed in Ridder on Saturday; a strike was declared in Satpayev.",
            ["curfew set Ridder 2022-01-29"],
        ),
        (
            "A state of emergency was declared in Aksay, and rallies continue in Oral.",
            ["state set Aksai 2022-01-31"],
        ),
        (
            "A curfew was imposed in Ridder and internet access has been restored in Semey.",
            ["curfew set Ridder 2022-01-31"],
        ),
        (
            "The yellow terrorist threat level was introduced in Aksay while a strike was"
            " declared in Oral.",
            ["threat yellow set Aksai 2022-01-31"],
        ),
        (
            "The curfew was lifted in Ridder on Saturday and shops in Semey have reopened.",
            ["curfew lifted Ridder 2022-01-29"],
        ),
        # What goes on with the measure: a place, a day, a pronoun or nothing before the verb.
        (
            "The yellow terrorist threat level was introduced in Aksay on Friday and was extended"
            " in Oral on Sunday.",
            ["threat yellow remains Oral 2022-01-30", "threat yellow set Aksai 2022-01-28"],
        ),
        (
            "The curfew was declared in Ridder at five and cancelled at noon.",
            ["curfew lifted Ridder 2022-01-31", "curfew set Ridder 2022-01-31"],
        ),
        (
            "The terrorist threat level was raised to orange in Aksay, and Oral itself remains at"
            " yellow.",
            ["threat orange raised Aksai 2022-01-31", "threat yellow remains Oral 2022-01-31"],
        ),
    ],
)
def test_clauses(text: str, expected: list[str]) -> None:
    assert sorted(told(text, "2022-01-31", "en")) == expected


def test_what_stands_under_the_name_of_another_country() -> None:
    text = (
        "KAZAKHSTAN. The curfew in Ridder was lifted on Saturday.\n\n"
        "KYRGYZSTAN. State of emergency in Koi-Tash village lifted by parliament on Sunday."
    )
    assert told(text, "2022-01-31", "en") == ["curfew lifted Ridder 2022-01-29"]


def test_all_regions_but_some_that_open_a_sentence() -> None:
    text = (
        "All regions except Almaty Region and Shymkent are back to the yellow terror threat level."
    )
    assert told(text, "2022-01-31", "en") == ["threat yellow lowered 15 2022-01-31"]


def test_an_attribute_with_its_day_is_of_all_regions_that_still_have_it() -> None:
    text = (
        'A critical, "red" level of terrorist danger, announced on January 6, remains in effect'
        " throughout the country."
    )
    assert told(text, "2022-01-08", "en") == [
        "threat red set 17 2022-01-06",
        "threat red remains 17 2022-01-08",
    ]


def test_all_territory_besides_some_of_it() -> None:
    text = (
        "The regime of antiterrorist operation is cancelled on all territory of Kazakhstan,"
        " besides the Almaty region and city of Almaty."
    )
    assert told(text, "2022-01-31", "en") == ["counter lifted 15 2022-01-31"]


def test_an_end_that_another_sentence_names_without_a_day() -> None:
    text = (
        "The head of state has declared a state of emergency in Akmola and Atyrau regions and in"
        " the city of Shymkent, his press service said on Wednesday night. The decrees are in"
        " effect from January 5 until 00:00 on January 19."
    )
    measures = read(text, "2022-01-05").measures
    assert [str(measure.date_end) for measure in measures] == ["2022-01-19"]


def test_the_last_place_of_a_list_before_who_tells_of_it() -> None:
    text = (
        "A yellow terrorist threat level was imposed everywhere but the capital and Almaty, the"
        " Anti-Terrorist Centre reported."
    )
    assert told(text, "2019-12-12", "en") == ["threat yellow set 15 2019-12-12"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Emergency rule expires across Kazakhstan, checkpoints leave Almaty streets",
            ["state lifted 17 2022-01-20"],
        ),
        (
            "The president extended the state of emergency, which covered some towns, to the"
            " entire territory of the republic.",
            ["state set 17 2022-01-20"],
        ),
        (
            "We remind that the state of emergency on the country has ended on January 19.",
            ["state lifted 17 2022-01-19"],
        ),
    ],
)
def test_the_whole_country_and_the_rest_of_it(text: str, expected: list[str]) -> None:
    assert told(text, "2022-01-20", "en") == expected


def test_a_title_that_ends_a_measure_is_of_its_last_end() -> None:
    text = (
        "Режим ЧП завершается по всей стране\n\n"
        "В полночь, в 00:00 19 января, истекает срок режима чрезвычайного положения в Алматы и "
        "Жамбылской области.\n\nВ Актюбинской области режим ЧП был отменён 16 января."
    )
    assert told(text, "2022-01-18", "ru") == [
        "state lifted 17 2022-01-19",
        "state remains Almaty+Zhambyl Region 2022-01-18",
        "state lifted Aktobe Region 2022-01-16",
    ]
