"""English measures in titles and beside others: what goes red, comes off, or is under way."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        # A place that goes red, and who storms what
        (
            "2016-07-18",
            "Anti-terror operation under way in Taraz\nCity centre cordoned off",
            ["counter remains Taraz 2016-07-18"],
        ),
        (
            "2016-07-18",
            "Kentau goes red as militants storm barracks\nTerror suspects sought\nMalls close",
            ["threat red set Kentau 2016-07-18"],
        ),
        (
            "2016-07-18",
            "Kentau goes red after storms\nTerror suspects sought\nMalls close",
            [],
        ),
    ],
)
def test_titles_colour_a_place(day: str, text: str, expected: list[str]) -> None:
    assert told(text, day, "en") == expected


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        # A place behind "and" is the subject of its verb
        (
            "2022-01-17",
            "Terror alert. The city of Ridder is off red and Kentau stays on it.",
            ["threat red lifted Ridder 2022-01-17", "threat red remains Kentau 2022-01-17"],
        ),
        (
            "2022-01-17",
            "Terror alert. Ridder is off red but Kentau stays on it.",
            ["threat red lifted Ridder 2022-01-17", "threat red remains Kentau 2022-01-17"],
        ),
        (
            "2022-01-17",
            "Ridder has left the red level and Kentau stays on it.",
            ["threat red lifted Ridder 2022-01-17", "threat red remains Kentau 2022-01-17"],
        ),
        (
            "2022-01-17",
            "Ridder got rid of the curfew and Kentau keeps it.",
            ["curfew lifted Ridder 2022-01-17", "curfew remains Kentau 2022-01-17"],
        ),
        (
            "2022-01-17",
            "The curfew was lifted in Ridder and Kentau.",
            ["curfew lifted Ridder+Kentau 2022-01-17"],
        ),
    ],
)
def test_off_a_level_that_another_keeps(day: str, text: str, expected: list[str]) -> None:
    assert told(text, day, "en") == expected


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        # Instead of another
        (
            "2016-06-06",
            "In Taraz they settled for a curfew instead of a state of emergency.",
            ["curfew set Taraz 2016-06-06"],
        ),
        (
            "2016-06-06",
            "In Taraz they settled for a curfew rather than a state of emergency.",
            ["curfew set Taraz 2016-06-06"],
        ),
    ],
)
def test_settled_for_one_of_two(day: str, text: str, expected: list[str]) -> None:
    assert told(text, day, "en") == expected


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        # The people of another place behind a semicolon
        (
            "2018-11-21",
            "The curfew was imposed in Ridder; in Semey people slept in their cars.",
            ["curfew set Ridder 2018-11-21"],
        ),
    ],
)
def test_a_clause_of_others(day: str, text: str, expected: list[str]) -> None:
    assert told(text, day, "en") == expected


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        # What is under way has begun with a level that was set, if nothing tells of it before
        (
            "2016-07-18",
            "An anti-terrorist operation is under way in Taraz and the red level has been declared"
            " for the whole city.",
            ["counter set Taraz 2016-07-18", "threat red set Taraz 2016-07-18"],
        ),
        (
            "2016-07-18",
            "Red level declared in Taraz\nAnti-terror operation under way in Taraz, streets "
            "cordoned off\nMalls closed",
            ["threat red set Taraz 2016-07-18", "counter set Taraz 2016-07-18"],
        ),
        (
            "2016-07-18",
            "The red terror level was declared in Taraz today. An anti-terrorist operation is now "
            "under way there.",
            ["threat red set Taraz 2016-07-18", "counter set Taraz 2016-07-18"],
        ),
        (
            "2016-07-18",
            "The red terror level was declared in Taraz today. An anti-terrorist operation is "
            "still under way there.",
            ["threat red set Taraz 2016-07-18", "counter remains Taraz 2016-07-18"],
        ),
        (
            "2016-07-18",
            "The red terror level was declared in Taraz on Saturday. An anti-terrorist operation "
            "is under way there.",
            ["threat red set Taraz 2016-07-16", "counter remains Taraz 2016-07-18"],
        ),
        (
            "2016-07-18",
            "Anti-terror operation under way in Taraz",
            ["counter remains Taraz 2016-07-18"],
        ),
        (
            "2016-07-18",
            "An anti-terrorist operation continues in Taraz and the red level has been declared "
            "for the whole city.",
            ["counter remains Taraz 2016-07-18", "threat red set Taraz 2016-07-18"],
        ),
    ],
)
def test_an_operation_under_way(day: str, text: str, expected: list[str]) -> None:
    assert told(text, day, "en") == expected


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        # What titles leave out
        (
            "2016-07-18",
            "Taraz goes red after gunman storms barracks\nTerror suspect caught on Tole Bi "
            "street\nMalls close",
            ["threat red set Taraz 2016-07-18"],
        ),
        (
            "2016-07-18",
            "Fans go red after Taraz win derby\nTerrorism charges filed\nMalls close",
            [],
        ),
        (
            "2016-07-18",
            "Lake near Taraz turns red after heat wave\nTerrorism charges filed\nMalls close",
            [],
        ),
        (
            "2016-07-18",
            "Ridder on edge as counter-terrorist operation enters second day\nTerrorism charges "
            "filed\nMalls close",
            ["counter remains Ridder 2016-07-18"],
        ),
        (
            "2016-07-18",
            "Shops in Kentau count losses as state of emergency drags on\nTerrorism charges "
            "filed\nMalls close",
            ["state remains Kentau 2016-07-18"],
        ),
    ],
)
def test_titles_without_articles(day: str, text: str, expected: list[str]) -> None:
    assert told(text, day, "en") == expected


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        # A day that is still to come, and what is not of the measure
        (
            "2022-10-05",
            "The operation in Taraz was not completed until 3 October. It was a counter-terrorist "
            "one.",
            ["counter lifted Taraz 2022-10-03"],
        ),
        (
            "2022-10-05",
            "The curfew in Taraz is not to be lifted until 20 October.",
            ["curfew remains Taraz 2022-10-05"],
        ),
        (
            "2022-10-05",
            "The curfew in Taraz would not be lifted until 20 October, the akim said.",
            ["curfew remains Taraz 2022-10-05"],
        ),
        (
            "2022-10-05",
            "Not until 20 October will the curfew in Taraz be lifted.",
            ["curfew remains Taraz 2022-10-05"],
        ),
        (
            "2022-10-05",
            "The market in Taraz was not opened until 3 October, and the curfew remains.",
            ["curfew remains Taraz 2022-10-05"],
        ),
    ],
)
def test_not_until_a_day_and_not_before_one(day: str, text: str, expected: list[str]) -> None:
    assert told(text, day, "en") == expected


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        # What has come off, and what has yet to
        (
            "2022-01-09",
            "A curfew was imposed in Taraz on Thursday. It has yet to come off.",
            ["curfew set Taraz 2022-01-06", "curfew remains Taraz 2022-01-09"],
        ),
        (
            "2022-01-09",
            "The red level was declared in Taraz on Thursday. It came off on Saturday.",
            ["threat red set Taraz 2022-01-06", "threat red lifted Taraz 2022-01-08"],
        ),
        (
            "2022-01-09",
            "The red level was declared in Taraz on Thursday. It came off yesterday and has not "
            "come back since.",
            ["threat red set Taraz 2022-01-06", "threat red lifted Taraz 2022-01-08"],
        ),
    ],
)
def test_come_off_or_not(day: str, text: str, expected: list[str]) -> None:
    assert told(text, day, "en") == expected


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        # What was only expected of a day, or is of others
        (
            "2022-07-01",
            "The lifting of the curfew in Taraz was not expected until 9 August.",
            [],
        ),
        (
            "2022-10-05",
            "The lifting of the curfew in Taraz was not expected until 9 August.",
            [],
        ),
        (
            "2022-07-01",
            "The end of the curfew in Taraz was not planned until 9 August, but it was lifted on "
            "Monday.",
            ["curfew lifted Taraz 2022-06-27"],
        ),
        (
            "2022-07-01",
            "The akim said the curfew in Taraz was not to be lifted until 9 August.",
            ["curfew remains Taraz 2022-07-01"],
        ),
        (
            "2022-10-05",
            "The curfew in Taraz was not to have ended until 20 October, but it was lifted on "
            "Monday.",
            ["curfew lifted Taraz 2022-10-03"],
        ),
        (
            "2022-10-05",
            "Troops did not leave Taraz until 3 October, when the counter-terrorist operation was "
            "lifted.",
            ["counter lifted Taraz 2022-10-03"],
        ),
        (
            "2022-10-05",
            "The suspect was not detained until 3 October. The counter-terrorist operation in "
            "Taraz goes on.",
            ["counter remains Taraz 2022-10-05"],
        ),
    ],
)
def test_what_was_only_expected(day: str, text: str, expected: list[str]) -> None:
    assert told(text, day, "en") == expected


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        # What comes off, goes or rolls on
        (
            "2022-10-05",
            "Emergency rule goes as Taraz calms down\nTrial opens\nTrains run",
            ["state lifted Taraz 2022-10-05"],
        ),
        (
            "2022-10-05",
            "Taraz empty as curfew falls\nTrial opens\nTrains run",
            [],
        ),
        (
            "2022-10-05",
            "Taraz under guard as counter-terrorist operation rolls on\nTrial opens\nTrains run",
            ["counter remains Taraz 2022-10-05"],
        ),
        (
            "2022-10-05",
            "Taraz to come off red on Friday\nTerror trial opens\nTrains run",
            ["threat red lifted Taraz 2022-10-07"],
        ),
        (
            "2022-10-05",
            "Wheels come off curfew plan in Taraz\nTrial opens\nTrains run",
            [],
        ),
        (
            "2022-10-05",
            "Operation on heart saves girl in Taraz as operation theatre "
            "reopens\nCounter-terrorist operation ends in Shu\nTrains run",
            ["counter lifted Shu 2022-10-05"],
        ),
    ],
)
def test_titles_of_what_comes_goes_and_rolls_on(day: str, text: str, expected: list[str]) -> None:
    assert told(text, day, "en") == expected
