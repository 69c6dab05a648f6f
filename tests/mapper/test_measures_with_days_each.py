"""Places with a day each, regions counted of all, and what machines and agencies say of them."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A day for each place, behind it or before
        (
            "The curfew was lifted in Taraz on Monday, Semey on Tuesday and Ridder on Wednesday.",
            [
                "curfew lifted Taraz 2022-01-10",
                "curfew lifted Semey 2022-01-11",
                "curfew lifted Ridder 2022-01-12",
            ],
        ),
        (
            "The curfew will be lifted in two cities: Taraz on Monday and Ridder on Wednesday.",
            ["curfew lifted Taraz 2022-01-17", "curfew lifted Ridder 2022-01-19"],
        ),
        (
            "The state of emergency ends today in Taraz, tomorrow in Semey.",
            ["state lifted Taraz 2022-01-14", "state lifted Semey 2022-01-15"],
        ),
        (
            "The curfew in Taraz was lifted on Monday, in Semey and Ayagoz on Tuesday.",
            ["curfew lifted Taraz 2022-01-10", "curfew lifted Semey+Ayagoz 2022-01-11"],
        ),
        (
            "The curfew was declared in Taraz on 5 January, after clashes in Semey on 4 January.",
            ["curfew set Taraz 2022-01-05"],
        ),
        (
            "A curfew has been imposed in Kentau, starting from 10 January, the police reported.",
            ["curfew set Kentau 2022-01-10"],
        ),
        # Some of all
        (
            "The counter-terrorist operation was ended in six of the country's 17 regions, among "
            "them Kostanay and Akmola.",
            ["counter lifted Kostanay Region+Akmola Region 2022-01-14"],
        ),
        (
            "The curfew remains in only four of Kazakhstan's cities, among them Taraz and Semey.",
            ["curfew remains Taraz+Semey 2022-01-14"],
        ),
        # Who goes back to what was before
        (
            "The curfew has been lifted in three cities. Taraz, Semey and Ridder will return to "
            "normal rules on Saturday.",
            ["curfew lifted Taraz+Semey+Ridder 2022-01-15"],
        ),
        (
            "As life returns to normal in Taraz, the curfew in Merke remains in force.",
            ["curfew remains Merke 2022-01-14"],
        ),
        # Two towns of a dateline
        (
            "BISHKEK/TARAZ, Jan 14 - A state of emergency was declared in Mangystau region.",
            ["state set Mangystau Region 2022-01-14"],
        ),
        # What machines make of "was set", "goes on", "was lifted", and of units
        (
            "In the city Taraz the orange level of terrorist threat is appointed by term for 10 "
            "days.",
            ["threat orange set Taraz 2022-01-14"],
        ),
        (
            "From January 12 the emergency state is taken off in Rudny and Lisakovsk.",
            ["state lifted Rudny+Lisakovsk 2022-01-12"],
        ),
        (
            "On the territory of the region Almaty the anti-terror operation proceeds, in "
            "Taldykorgan are carried out searches.",
            ["counter remains Almaty Region 2022-01-14"],
        ),
        (
            "The level of terrorist danger in Taraz is heightened with yellow till orange.",
            ["threat orange raised Taraz 2022-01-14"],
        ),
        (
            "In the district Merke is introduced a curfew.",
            ["curfew set Merke District 2022-01-14"],
        ),
        # Who carries an operation out
        (
            "Troops have mounted a counter-terrorist operation in Kentau.",
            ["counter set Kentau 2022-01-14"],
        ),
        (
            "Police are carrying out a counter-terrorist operation in Kentau.",
            ["counter remains Kentau 2022-01-14"],
        ),
        (
            "The night hours when it is forbidden to go out continue to be in effect in Karaganda.",
            ["curfew remains Karaganda 2022-01-14"],
        ),
    ],
)
def test_measures(text: str, expected: list[str]) -> None:
    assert told(text, "2022-01-14", "en") == expected
