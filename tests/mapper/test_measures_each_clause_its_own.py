"""Clauses on one measure, each with its own places and days."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import measure, told

PUBLISHED = "2023-03-15"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Curfew gone from Oral, still on in Aksai",
         ["curfew lifted Oral 2023-03-15",
          "curfew remains Aksai 2023-03-15"]),
        ("Curfew is gone from Oral, Aksai and Semey",
         ["curfew lifted Oral+Aksai+Semey 2023-03-15"]),
        ("Tokayev prolonged the emergency in the capital and Almaty by a week and cancelled it"
         " in the rest of the country.",
         ["state remains Almaty+Astana 2023-03-15",
          "state lifted 18 2023-03-15"]),
        ("The KNB prolonged the yellow level of terrorist danger in Oral until Friday and "
         "lifted it in the other regions.",
         ["threat yellow remains Oral 2023-03-15",
          "threat yellow lifted 20 2023-03-15"]),
        ("Officials in Shymkent said the curfew there begins at 23:00, an hour earlier than in"
         " Turkistan.",
         ["curfew remains Shymkent 2023-03-15"]),
    ],
)  # fmt: skip
def test_where_each_clause_has_its_places(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Arkalyk the yellow level of terrorist danger will apply from 16 to 20 March, in "
         "Rudny from 18 to 22 March.",
         ["threat yellow set Arkalyk 2023-03-16",
          "threat yellow set Rudny 2023-03-18"]),
        ("Because of the summit, Astana goes on to yellow alert on Thursday and will be back "
         "to normal on Sunday.",
         ["threat yellow set Astana 2023-03-16",
          "threat yellow lifted Astana 2023-03-19"]),
    ],
)  # fmt: skip
def test_days_of_each_place(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The National Security Committee has withdrawn the orange terrorist threat level in "
         "Karaganda, two days before it was due to end.",
         ["threat orange lifted Karaganda 2023-03-15"]),
        ("The curfew in Oral was lifted two days earlier than planned.",
         ["curfew lifted Oral 2023-03-15"]),
        ("The curfew in Oral was lifted two days earlier.",
         ["curfew lifted Oral 2023-03-13"]),
    ],
)  # fmt: skip
def test_days_before_an_end_that_was_due(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The headquarters announced the completion of the counter-terrorist operation in "
         "Saran and the lowering of the threat level there to yellow.",
         ["counter lifted Saran 2023-03-15",
          "threat yellow lowered Saran 2023-03-15"]),
        ("Thursday: curfew imposed in Taraz. Friday: emergency declared in Zhambyl Region.",
         ["curfew set Taraz 2023-03-09",
          "state set Zhambyl Region 2023-03-10"]),
    ],
)  # fmt: skip
def test_acts_told_by_nouns(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Aktobe has been on red alert for three days, the anti-terrorist headquarters said.",
         ["threat red remains Aktobe 2023-03-15"]),
        ("A curfew has been in force in Oral for three days.",
         ["curfew remains Oral 2023-03-15"]),
        ("A curfew has been in force in Oral since Monday for ten days.",
         ["curfew set Oral 2023-03-13"]),
        ("The curfew in Oral has been extended for three days.",
         ["curfew remains Oral 2023-03-15"]),
    ],
)  # fmt: skip
def test_how_long_it_has_been_so(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The threat level in Aktau has been at orange since Monday, a day after the CTO "
         "regime was declared in Zhanaozen.",
         ["threat orange set Aktau 2023-03-13",
          "counter set Zhanaozen 2023-03-12"]),
        ("Only Zhanaozen still lives under curfew: in Aktau it was abolished on Monday and in "
         "Beineu on Tuesday.",
         ["curfew remains Zhanaozen 2023-03-15",
          "curfew lifted Aktau 2023-03-13",
          "curfew lifted Beyneu 2023-03-14"]),
        ("The curfew remains in three towns: Oral, Aksai and Rudny, it was announced.",
         ["curfew remains Oral+Aksai+Rudny 2023-03-15"]),
    ],
)  # fmt: skip
def test_places_and_days_of_clauses_behind(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The CTO regime was extended at 5 p.m. to Auezov district of Almaty.",
         ["counter set Auezov District 2023-03-15"]),
        ("The state of emergency in Oral was extended on Monday to 30 March.",
         ["state remains Oral 2023-03-13"]),
    ],
)  # fmt: skip
def test_widened_at_an_hour_and_extended_to_a_day(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A curfew has been in force in Oral for three days.", None),
        ("The curfew in Oral has been extended for three days.", "2023-03-18"),
        ("A curfew has been in force in Oral since Monday for ten days.", "2023-03-23"),
        ("The terrorist threat level in Baikonur was raised to orange until the launch on 21 "
         "March.", "2023-03-21"),
    ],
)  # fmt: skip
def test_what_has_lasted_some_days_has_no_end(text: str, expected: str | None) -> None:
    assert measure(text, PUBLISHED).to_json()["date_end"] == expected
