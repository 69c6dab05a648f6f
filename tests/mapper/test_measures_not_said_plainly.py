"""Measures told by what there is no more, what comes with them, or only heard of."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document

PUBLISHED = date(2022, 1, 20)  # a Thursday
EVERYWHERE = 17


def read(text: str, language: str = "en") -> list[tuple[str, str, str | list[str], date | None]]:
    found = read_document(Document("x", text, PUBLISHED, language=language)).measures
    return [
        (
            m.measure,
            m.action,
            "all" if len(m.places) == EVERYWHERE else sorted(p.name for p in m.places),
            m.date_start,
        )
        for m in found
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Since midnight there has been no curfew anywhere in Kazakhstan.",
            [("curfew", "lifted", "all", PUBLISHED)],
        ),
        (
            "There has been no state of emergency in Pavlodar since Tuesday.",
            [("state_of_emergency", "lifted", ["Pavlodar"], date(2022, 1, 18))],
        ),
        (
            "Kostanay has had no curfew since 15 January.",
            [("curfew", "lifted", ["Kostanay"], date(2022, 1, 15))],
        ),
        (
            "Since noon yesterday there has been no yellow level of terrorist threat in Taraz.",
            [("threat_level", "lifted", ["Taraz"], date(2022, 1, 19))],
        ),
        (
            "Nowhere in Kazakhstan is there a state of emergency any more.",
            [("state_of_emergency", "lifted", "all", PUBLISHED)],
        ),
        (
            "As of this morning there is no curfew in Taraz.",
            [("curfew", "lifted", ["Taraz"], PUBLISHED)],
        ),
        (
            "The state of emergency is not in force anywhere in Kazakhstan since midnight.",
            [("state_of_emergency", "lifted", "all", PUBLISHED)],
        ),
        (
            "No region of Kazakhstan has been under a state of emergency since Tuesday.",
            [("state_of_emergency", "lifted", "all", date(2022, 1, 18))],
        ),
        (
            "The state of emergency has lapsed everywhere, because nobody prolonged it.",
            [("state_of_emergency", "lifted", "all", PUBLISHED)],
        ),
        ("There is no curfew in Taraz.", []),
        ("Since Monday there have been no curfew violations in Pavlodar.", []),
        ("There has been no curfew in Pavlodar this winter.", []),
        (
            "There has been no curfew in Taraz, and the red level of terrorist threat remains.",
            [("threat_level", "remains", ["Taraz"], PUBLISHED)],
        ),
    ],
)
def test_what_there_has_not_been_since_a_day_ended_on_it(
    text: str, expected: list[tuple[str, str, str | list[str], date]]
) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "action"),
    [
        (
            "The akim declared a state of emergency in Taraz on Monday. "
            "The order and the night curfew that comes with it are to run until 2 February.",
            "set",
        ),
        (
            "The akim declared a state of emergency in Taraz on Monday. "
            "The curfew attached to it is valid until 2 February.",
            "set",
        ),
        (
            "The akim declared a state of emergency in Taraz on Monday. "
            "Both the order and the accompanying curfew run until 2 February.",
            "set",
        ),
        (
            "The akim declared a state of emergency in Taraz on Monday. "
            "Under it, a curfew applies in the city from 11 p.m.",
            "set",
        ),
        (
            "The state of emergency remains in force in Taraz. "
            "The curfew that goes with it will last until 2 February.",
            "remains",
        ),
    ],
)
def test_what_comes_with_an_order_is_set_when_that_is(text: str, action: str) -> None:
    day = date(2022, 1, 17) if action == "set" else PUBLISHED
    assert [m for m in read(text) if m[0] == "curfew"] == [("curfew", action, ["Taraz"], day)]


@pytest.mark.parametrize(
    "place", ["Atyrau city is not affected", "Aktau and Taraz are not affected by it"]
)
def test_a_place_that_is_not_affected_has_nothing(place: str) -> None:
    text = f"A yellow level of terrorist threat has been announced in Kulsary. {place}."
    assert read(text) == [("threat_level", "set", ["Kulsary"], PUBLISHED)]


def test_a_curfew_that_is_unaffected_goes_on() -> None:
    text = "A red level of terrorist threat is declared in Taraz. The curfew in Shu is unaffected."
    assert ("curfew", "remains", ["Shu"], PUBLISHED) in read(text)


def test_ends_of_a_road_are_no_end() -> None:
    text = (
        "A yellow level of terrorist threat has been announced in Kulsary. "
        "Expect checks at both ends of the Taraz bypass."
    )
    assert read(text) == [("threat_level", "set", ["Kulsary"], PUBLISHED)]


@pytest.mark.parametrize(
    ("hour", "day"),
    [("22:40", date(2022, 1, 19)), ("11.30 p.m.", date(2022, 1, 19)), ("1:50", PUBLISHED)],
)
def test_an_hour_of_the_night_is_before_or_after_midnight(hour: str, day: date) -> None:
    text = (
        "Last night gunmen opened fire on a patrol in Taraz. "
        f"At {hour} a counter-terrorist operation was launched in the city."
    )
    assert read(text) == [("counter_terrorist_operation", "set", ["Taraz"], day)]


def test_the_hours_of_a_curfew_are_not_of_the_night_before() -> None:
    text = (
        "Last night gunmen opened fire on a patrol in Taraz. "
        "The red level of terrorist threat was declared there, with a curfew from 23.00."
    )
    assert {day for *_, day in read(text)} == {PUBLISHED}


@pytest.mark.parametrize(
    "text",
    [
        "I have read on Facebook that red is about to be announced in Taraz.",
        "People write on WhatsApp that the red level of terrorist threat is declared in Taraz.",
        "A curfew is about to be imposed in Taraz.",
        "Pupils in Taraz learned what to do when orange and red levels of danger are announced.",
        "Pupils in Taraz learned how to act upon the announcement of the red level of danger.",
    ],
)
def test_what_is_only_heard_or_taught_of_is_not_stated(text: str) -> None:
    assert read(f"The city speaks of terrorism. {text}") == []


def test_what_an_akimat_writes_is_stated() -> None:
    text = "The akimat wrote on Facebook that the red level of terrorist threat is set in Taraz."
    assert [m[:3] for m in read(text)] == [("threat_level", "set", ["Taraz"])]


def test_an_apposition_is_no_clause_of_its_own() -> None:
    text = (
        "Officials had declared the orange level of terrorist threat, the second of three, across "
        "the country on 11 January after gunmen attacked a base in Taraz."
    )
    assert read(text) == [("threat_level", "set", "all", date(2022, 1, 11))]


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("on Monday, deputy akim Aliyev told the Aktau Courier", date(2022, 1, 17)),
        ("on Monday in Aktau", PUBLISHED),
    ],
)
def test_who_told_of_a_decision_stands_behind_its_clause(told: str, day: date) -> None:
    text = (
        "The yellow level of terrorist threat in Taraz was extended. "
        f"The decision was taken {told}."
    )
    assert read(text) == [("threat_level", "remains", ["Taraz"], day)]


def test_what_acts_as_before_may_stand_before_its_measure() -> None:
    text = "In Taraz as before acts commandant's hour, from 23.00 to 07.00."
    assert read(text) == [("curfew", "remains", ["Taraz"], PUBLISHED)]


def test_a_clause_may_open_with_how_often() -> None:
    text = (
        "The state of emergency ended at midnight. In Taraz the curfew has gone with it, "
        "and for the first time in two weeks our crew drove home last night without a pass."
    )
    assert ("curfew", "lifted", ["Taraz"], PUBLISHED) in read(text)


def test_the_level_keeps_its_colour_where_nothing_is_stated_of_it() -> None:
    text = (
        "The orange level of terrorist threat in Zhambyl Region has been extended. The level had "
        "been due to lapse this week. In Semey the level was cancelled on Tuesday."
    )
    assert ("threat_level", "lifted", ["Semey"], date(2022, 1, 18)) in read(text)


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("It was decided on Monday at a closed sitting.", date(2022, 1, 17)),
        ("The commission took the decision on Tuesday.", date(2022, 1, 18)),
        ("The vote was held on Monday behind closed doors.", date(2022, 1, 17)),
        ("The akim made the decision on Monday to close schools.", PUBLISHED),
    ],
)
def test_when_it_was_decided_is_told_next(sentence: str, day: date) -> None:
    text = f"The curfew in Taraz has been extended until 5 February. {sentence}"
    assert read(text) == [("curfew", "remains", ["Taraz"], day)]


def test_as_does_another_place() -> None:
    text = "Taraz remains at the yellow level of terrorist threat, as do Merke and Korday."
    assert {place for *_, places, _ in read(text) for place in places} == {
        *("Taraz", "Merke", "Korday")
    }


def test_buses_that_run_are_no_curfew() -> None:
    assert read("Buses in Taraz run until 10 p.m. because of the curfew.") == []


@pytest.mark.parametrize(
    "where",
    ["The Syrdarya and Zhalagash districts", "The districts of Syrdarya and Zhalagash"],
)
def test_a_district_of_a_list_may_be_spelled_as_its_river(where: str) -> None:
    text = f"{where} stay at the yellow level of terrorist threat."
    assert [places for _, _, places, _ in read(text)] == [
        ["Syrdariya District", "Zhalagash District"]
    ]


def test_a_town_in_a_list_of_districts_stays_a_town() -> None:
    text = "The yellow level of terrorist threat remains in Oral and Terekti districts."
    assert [places for _, _, places, _ in read(text)] == [["Oral", "Terekti District"]]


def test_what_happened_meanwhile_was_elsewhere() -> None:
    text = (
        "The president had declared a state of emergency, the second in history, nationwide on "
        "5 January as crowds stormed the akimat in Taraz."
    )
    assert read(text) == [("state_of_emergency", "set", "all", date(2022, 1, 5))]


def test_there_has_been_no_alert() -> None:
    text = "Since Tuesday there has been no yellow terror alert in Taraz."
    assert read(text) == [("threat_level", "lifted", ["Taraz"], date(2022, 1, 18))]
