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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Who set it, and when, is told aside of what is nationwide by name.
        ("The nationwide state of emergency, declared by the president on 2 March, ended on 17 "
         "March.",
         ["state set 17 2021-03-02", "state lifted 17 2021-03-17"]),
        ("The nationwide curfew announced last week continues.",
         ["curfew remains 17 2021-03-18"]),
        ("No part of the country is under a curfew any more.",
         ["curfew lifted 17 2021-03-18"]),
        ("Residents of Ridder woke up to a curfew on 17 March.",
         ["curfew set Ridder 2021-03-17"]),
        ("Curfew: 23:00 to 07:00, nationwide, until further notice.",
         ["curfew remains 17 2021-03-18"]),
        # What the head of state does in a text without a place.
        ("Tokayev: State of emergency will not be extended. It ends at midnight.",
         ["state lifted 17 2021-03-18"]),
        ("The curfew will not be extended. It ends at midnight.",
         []),
        # A clause without "that".
        ("On 16 March the president ended the state of emergency he had declared in Ridder on 9 "
         "March.",
         ["state lifted Ridder 2021-03-16", "state set Ridder 2021-03-09"]),
        ("The orange terrorist threat level covers Talgar District; the rest of Almaty Region is "
         "yellow.",
         ["threat orange remains Talgar District 2021-03-18",
          "threat yellow remains Almaty Region 2021-03-18"]),
        ("In Aktobe Region the red level of terrorist threat has given way to \"orange\"; the city "
         "itself remains at \"red\".",
         ["threat orange lowered Aktobe Region 2021-03-18",
          "threat red remains Aktobe 2021-03-18"]),
        ("Two districts of Almaty Region, Talgar and Karasai, have been placed under a curfew.",
         ["curfew set Talgar District+Karasai District 2021-03-18"]),
    ],
)  # fmt: skip
def test_measures_in_other_words(text: str, expected: list[str]) -> None:
    assert told(text, "2021-03-18", "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The other regions keep the level that a change has left.
        ("The terrorist threat level in Oral was lowered from red to orange. In the other regions "
         "it remains unchanged.",
         ["threat orange lowered Oral 2021-03-18", "threat red remains 17 2021-03-18"]),
        ("The red terrorist threat level in Oral was lowered to orange; elsewhere it remains in "
         "force.",
         ["threat orange lowered Oral 2021-03-18", "threat red remains 17 2021-03-18"]),
        ("In Oral the red level of terrorist threat was replaced by orange on Tuesday, in the "
         "remaining regions it is unchanged.",
         ["threat red lifted Oral 2021-03-16", "threat orange set Oral 2021-03-16",
          "threat red remains 17 2021-03-18"]),
        ("The terrorist threat level in Oral was lowered from red to orange, while in the other "
         "regions it remains yellow.",
         ["threat orange lowered Oral 2021-03-18", "threat yellow remains 17 2021-03-18"]),
        # What it was before a rise is not said.
        ("The terrorist threat level in Oral was raised to red; in the other regions it remains "
         "unchanged.",
         ["threat red raised Oral 2021-03-18"]),
        ("The curfew in Oral was lifted; elsewhere it has not changed.",
         ["curfew lifted Oral 2021-03-18", "curfew remains 17 2021-03-18"]),
        # Both measures told last.
        ("In Oral the red terrorist threat level was lifted. The counter-terrorist operation there "
         "is at an end. In Aktau both stay in force.",
         ["threat red lifted Oral 2021-03-18", "counter lifted Oral 2021-03-18",
          "threat red remains Aktau 2021-03-18", "counter remains Aktau 2021-03-18"]),
        # A list that its state heads.
        ("Still in force: counter-terrorist operation in Oral; terror threat level red in Aktau.",
         ["counter remains Oral 2021-03-18", "threat red remains Aktau 2021-03-18"]),
        ("The curfew in Oral was lifted in all districts where it applied.",
         ["curfew lifted Oral 2021-03-18"]),
        # The day of a decision gives way to that from which it holds.
        ("By the decision of the regional commission of 12 March the yellow terrorist threat level "
         "has been established in Aktau. The level is valid from 00:00 on 14 March to 24:00 on 28 "
         "March.",
         ["threat yellow set Aktau 2021-03-14"]),
        ("By the decision of the regional commission of 12 March the yellow terrorist threat level "
         "has been established in Aktau.",
         ["threat yellow set Aktau 2021-03-12"]),
        ("On Monday the red terrorist threat level was lifted in three northern regions.", []),
    ],
)  # fmt: skip
def test_what_holds_beside_a_change(text: str, expected: list[str]) -> None:
    assert told(text, "2021-03-18", "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Of a note's acts none has an auxiliary.
        ("Balkhash: counter-terrorist operation introduced 17 March, 04:00; lifted 18 March, 9:30.",
         ["counter set Balkhash 2021-03-17", "counter lifted Balkhash 2021-03-18"]),
        ("Terror threat levels.\n\nBalkhash: no change, yellow until 25 March.",
         ["threat yellow remains Balkhash 2021-03-18"]),
        # The day of a reason is none of the measure.
        ("The state of emergency in Aksu, declared after the bloodshed of 2 March, ended on 17 "
         "March.",
         ["state lifted Aksu 2021-03-17"]),
        ("The state of emergency in Aksu, declared on 2 March after the bloodshed, ended on 17 "
         "March.",
         ["state set Aksu 2021-03-02", "state lifted Aksu 2021-03-17"]),
        ("The curfew in Aksu is a thing of the past.", ["curfew lifted Aksu 2021-03-18"]),
        ("Curfew hours in Aksu were cut by two hours on Tuesday.",
         ["curfew remains Aksu 2021-03-18"]),
        ("The terrorist threat level in Aksu was raised to orange on 9 March. On 16 March it was "
         "brought back to \"yellow\", which had been in force there since 1 March.",
         ["threat orange raised Aksu 2021-03-09", "threat yellow lowered Aksu 2021-03-16",
          "threat yellow set Aksu 2021-03-01"]),
        # When it was signed, and when it begins.
        ("The president signed a decree on Tuesday, introducing a state of emergency in the "
         "country. It will be in force from 08:00 on 20 March.",
         ["state set 17 2021-03-20"]),
        # Of whose decrees a text without a place so far tells.
        ("The state of emergency has been prolonged, the president said. Entry to Almaty is still "
         "restricted.",
         ["state remains 17 2021-03-18"]),
        ("Police in Aksu say the curfew goes on. The president was told.",
         ["curfew remains Aksu 2021-03-18"]),
    ],
)  # fmt: skip
def test_notes_reasons_and_decrees(text: str, expected: list[str]) -> None:
    assert told(text, "2021-03-18", "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The president declared the state of emergency over and thanked the army.",
         ["state lifted 17 2021-03-18"]),
        ("Kazakhstan declares nationwide curfew over", ["curfew lifted 17 2021-03-18"]),
        ("Kazakhstan declared a curfew over the whole country.", ["curfew set 17 2021-03-18"]),
        ("On the whole territory of the country the state of emergency is not valid any more.",
         ["state lifted 17 2021-03-18"]),
        ("The state of emergency in Aksu, introduced on 2 March, stopped its action.",
         ["state set Aksu 2021-03-02", "state lifted Aksu 2021-03-18"]),
        ("A yellow terrorist threat level has been set in the entire country, Shymkent apart.",
         ["threat yellow set 16 2021-03-18"]),
        ("A curfew had been in force in Aksu.", []),
    ],
)  # fmt: skip
def test_what_is_over(text: str, expected: list[str]) -> None:
    assert told(text, "2021-03-18", "en") == expected
