"""English sentences about measures, as newsrooms, offices and machines put them."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        # What is announced is told by a noun, and the day is of that.
        ("2021-03-18",
         "The lifting of the curfew in Kostanay Region was announced on 16 March.",
         ["curfew lifted Kostanay Region 2021-03-16"]),
        ("2021-03-18",
         "The introduction of an orange terror threat level in Ridder was announced on 16 March.",
         ["threat orange set Ridder 2021-03-16"]),
        # Both that an act tells of are of its day.
        ("2021-03-18",
         "In Kentau the red terrorist threat level was replaced with orange on Tuesday.",
         ["threat red lifted Kentau 2021-03-16", "threat orange set Kentau 2021-03-16"]),
        # How it was set, and why, stands behind its name.
        ("2021-03-18",
         "The curfew imposed over the riots ended on 17 March in Kentau.",
         ["curfew lifted Kentau 2021-03-17"]),
        ("2021-03-18",
         "The yellow terror threat level declared nationwide on 2 March has ended as of 17 March.",
         ["threat yellow set 17 2021-03-02", "threat yellow lifted 17 2021-03-17"]),
        ("2021-03-18",
         "In Ridder is cancelled the yellow terrorist threat level from 16 March.",
         ["threat yellow lifted Ridder 2021-03-16"]),
        # A unit beside its town is one more place where others of its kind follow.
        ("2021-03-18",
         "A yellow terrorist threat level was declared in the town of Aral, in Aral District and "
         "Kazaly District.",
         ["threat yellow set Aral+Aral District+Kazaly District 2021-03-18"]),
        ("2021-03-18",
         "A yellow terrorist threat level was declared in Aral, in Kyzylorda Region.",
         ["threat yellow set Aral 2021-03-18"]),
        # Whose office speaks, and who is told.
        ("2021-03-18",
         "The commission informs guests of the region that a curfew was imposed in Ekibastuz, in "
         "Pavlodar Region, on 16 March.",
         ["curfew set Ekibastuz 2021-03-16"]),
        ("2021-03-18",
         "The region's headquarters has extended the red terrorist threat level in the city of "
         "Taraz.",
         ["threat red remains Taraz 2021-03-18"]),
        ("2021-03-18",
         "In the Alatau district of Almaty a counter-terrorist operation was declared on 16 March, "
         "the city department reported.",
         ["counter set Alatau District 2021-03-16"]),
        # A curfew's patrols stop people; an operation is stopped.
        ("2021-03-18",
         "The curfew in Ridder is still on, and over the past night patrols stopped ninety people.",
         ["curfew remains Ridder 2021-03-18"]),
        ("2021-03-18",
         "The counter-terrorist operation in Ridder was stopped at midnight.",
         ["counter lifted Ridder 2021-03-18"]),
        # An end told by its hour.
        ("2021-03-18",
         "In Ridder a counter-terrorist operation was declared this morning. Traffic was limited. "
         "Shops were closed.\n\nBy the end of the day the regime was cancelled.",
         ["counter set Ridder 2021-03-18", "counter lifted Ridder 2021-03-18"]),
        # A title tells of the city, the text of its district.
        ("2021-03-18",
         "Counter-terrorist operation declared in Shymkent\n\nA counter-terrorist operation was "
         "declared in the Abay district of Shymkent on 18 March.",
         ["counter set Abai District 2021-03-18"]),
    ],
)  # fmt: skip
def test_measures_in_prose(published: str, text: str, expected: list[str]) -> None:
    assert told(text, published, "en") == expected
