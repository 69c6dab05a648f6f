"""Measures that someone says would be so, and clauses with days and places of their own."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

PUBLISHED = "2023-03-15"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The KNB said the level of terrorist danger in Oral would be raised to red from "
         "Friday.",
         ["threat red raised Oral 2023-03-17"]),
        ("The commandant announced that the curfew in Kentau would be lifted on Friday.",
         ["curfew lifted Kentau 2023-03-17"]),
        ("A state of emergency would be introduced in Rudny from Thursday, the ministry "
         "confirmed.",
         ["state set Rudny 2023-03-16"]),
        ("The level of terrorist threat in Arys, now red, would be lowered to orange on "
         "Friday, the akim promised.",
         ["threat orange lowered Arys 2023-03-17"]),
        ("Police in Petropavl said the counter-terrorist operation had ended and that the "
         "level of terrorist danger would be lowered from red to yellow at noon on Thursday.",
         ["counter lifted Petropavl 2023-03-15",
          "threat yellow lowered Petropavl 2023-03-16"]),
        ("The ministry said the curfew in Oral would be lifted on Friday if nothing happened.",
         []),
        ("The akim said he hoped the curfew in Oral would be lifted on Friday.",
         []),
        ("The ministry denied that the curfew in Oral would be lifted on Friday.",
         []),
        ("He said that the curfew in Oral would be lifted.",
         []),
    ],
)  # fmt: skip
def test_what_is_said_that_it_would_be(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kyzylorda has had the red level of terrorist danger since Sunday; Arys, by contrast,"
         " was only put on yellow this morning.",
         ["threat red set Kyzylorda 2023-03-12",
          "threat yellow set Arys 2023-03-15"]),
        ("Ekibastuz and Aksu will be under a state of emergency from Thursday, in Pavlodar a "
         "curfew alone has been ordered.",
         ["state set Ekibastuz+Aksu 2023-03-16",
          "curfew set Pavlodar 2023-03-15"]),
        ("From Thursday a state of emergency is introduced in Ekibastuz, and a curfew is "
         "declared in Pavlodar.",
         ["state set Ekibastuz 2023-03-16",
          "curfew set Pavlodar 2023-03-16"]),
        ("The terrorist threat level in Baikonur was raised to orange until the launch on 21 "
         "March.",
         ["threat orange raised Baikonur 2023-03-15"]),
        ("The curfew in Aktau was cut back to five hours on Tuesday.",
         ["curfew remains Aktau 2023-03-14"]),
    ],
)  # fmt: skip
def test_days_that_are_of_the_clause_before(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Taraz and Karatau are to remain under a curfew until Sunday; elsewhere in Zhambyl "
         "Region it ends tonight.",
         ["curfew remains Taraz+Karatau 2023-03-15",
          "curfew lifted Zhambyl Region 2023-03-15"]),
        ('"We are not going to lift the curfew in Semey before Sunday," the commandant said, '
         "adding that in Ayagoz it had already been cancelled.",
         ["curfew remains Semey 2023-03-15",
          "curfew lifted Ayagoz 2023-03-15"]),
        ("Unlike Taraz, where the curfew has been over since Sunday, Shymkent will keep it "
         "until the end of the month.",
         ["curfew lifted Taraz 2023-03-12",
          "curfew remains Shymkent 2023-03-15"]),
        ("The curfew was lifted in Oral, Aksai and extended in Semey.",
         ["curfew lifted Oral+Aksai 2023-03-15",
          "curfew remains Semey 2023-03-15"]),
        ("State of emergency over in Aksai, terrorist threat level down to yellow in Oral",
         ["state lifted Aksai 2023-03-15",
          "threat yellow lowered Oral 2023-03-15"]),
    ],
)  # fmt: skip
def test_clauses_with_places_of_their_own(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 13 March the commandant shortened the curfew in Aktau and imposed one in Beineu.",
         ["curfew remains Aktau 2023-03-15",
          "curfew set Beyneu 2023-03-13"]),
        ("The authorities kept the curfew in Oral, and introduced another in Aksai.",
         ["curfew remains Oral 2023-03-15",
          "curfew set Aksai 2023-03-15"]),
        ("The CTO was ended in Kentau, but police declared one in Arys at noon.",
         ["counter lifted Kentau 2023-03-15",
          "counter set Arys 2023-03-15"]),
    ],
)  # fmt: skip
def test_another_such_measure(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The decision to raise the terrorist threat level in Aktau to red has been reversed.",
         []),
        ("The order to lift the curfew in Rudny was suspended.",
         ["curfew lifted Rudny 2023-03-15"]),
    ],
)  # fmt: skip
def test_decisions_that_were_reversed(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected
