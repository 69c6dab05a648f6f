"""The whole country in other words, what ends there, and what is told beside it in English."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

PUBLISHED = "2021-03-18"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # An interval back to when it was set is no day of its end.
        ("The curfew in Ridder ended on Wednesday, three weeks after it was imposed.",
         ["curfew lifted Ridder 2021-03-17"]),
        ("Tonight the state of emergency runs out in Aksu, ten days after its introduction.",
         ["state lifted Aksu 2021-03-18"]),
        # But it is the day of what the words count from.
        ("Three days after the curfew ended in Aksu, police called off the counter-terrorist "
         "operation in Ridder.",
         ["counter lifted Ridder 2021-03-18", "curfew lifted Aksu 2021-03-15"]),
        ("Two weeks after the red level was introduced in Aksu, it was lowered to orange.",
         ["threat orange lowered Aksu 2021-03-18", "threat red set Aksu 2021-03-04"]),
        # Without a number no day is told.
        ("Days after the curfew was lifted in Aksu, police reopened the road.", []),
        ("Police reopened the road in Aksu two days after the curfew was lifted there.", []),
    ],
)  # fmt: skip
def test_so_long_after(text: str, expected: list[str]) -> None:
    assert sorted(told(text, PUBLISHED, "en")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Curfew stays nationwide; Ridder airport still shut", ["curfew remains 17 2021-03-18"]),
        ("Red terror level lifted across Kazakhstan; Aksu: orange remains",
         ["threat orange remains Aksu 2021-03-18", "threat red lifted 17 2021-03-18"]),
        ("A night curfew was in force throughout the oil-rich nation, though officials in Aktobe "
         "said that trains were running.", ["curfew remains 17 2021-03-18"]),
        ("The state of emergency in the country's 14 regions and three big cities was lifted on "
         "Monday.",
         ["state lifted 17 2021-03-15"]),
        ("With the red terror level still in place in all of Kazakhstan's regions, police in Aksu "
         "seized rifles.", ["threat red remains 17 2021-03-18"]),
        ("The red terror level was lifted in all but two of its regions: Zhambyl and Karaganda.",
         ["threat red lifted 15 2021-03-18"]),
        ("Curfew ends across Kazakhstan on 16 March, bar Shymkent.",
         ["curfew lifted 16 2021-03-16"]),
        ("In all regions of the RK, besides Atyrau oblast, the yellow level of the terrorist "
         "threat is introduced.", ["threat yellow set 16 2021-03-18"]),
        ("Yellow terror level still in force country-wide, KNB reminds before Nauryz",
         ["threat yellow remains 17 2021-03-18"]),
    ],
)  # fmt: skip
def test_the_country(text: str, expected: list[str]) -> None:
    assert sorted(told(text, PUBLISHED, "en")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A participle behind what is ended tells when that was set.
        ("On 10 March the commission cancelled the nationwide curfew imposed on 1 March.",
         ["curfew lifted 17 2021-03-10", "curfew set 17 2021-03-01"]),
        ("The president ended the state of emergency declared in Aksu on 1 March.",
         ["state lifted Aksu 2021-03-18", "state set Aksu 2021-03-01"]),
        ("The akim lifted the curfew imposed after the riots in Aksu.",
         ["curfew lifted Aksu 2021-03-18"]),
        ("The authorities lifted the curfew, imposed in Aksu on 1 March.",
         ["curfew lifted Aksu 2021-03-18", "curfew set Aksu 2021-03-01"]),
        ("The lifting of the curfew introduced in Aksu on 1 March was welcomed.",
         ["curfew lifted Aksu 2021-03-18", "curfew set Aksu 2021-03-01"]),
        ("The commission lifted the curfew, introduced a red terror level in Aksu on Tuesday.",
         ["curfew lifted Aksu 2021-03-18", "threat red set Aksu 2021-03-16"]),
        # So it does in a clause of time.
        ("Shops opened a day before the curfew imposed in Aksu on 3 March was due to end.",
         ["curfew set Aksu 2021-03-03"]),
        ("Before the red terror level is lifted in Aksu, the police will check it.", []),
        ("Hurry home before the curfew starts at 11 p.m. in Aksu.", []),
        # What begins is to end on a day, and does not end now.
        ("Starting March 20, a yellow terror level will be in effect in Aksu for a week, ending "
         "on March 27.", ["threat yellow set Aksu 2021-03-20"]),
        ("Ending the curfew in Aksu, the akim thanked all.", ["curfew lifted Aksu 2021-03-18"]),
        # To take in the whole country
        ("The emergency that began on Tuesday in Ridder was widened yesterday to take in the "
         "entire country.", ["state set 17 2021-03-17", "state set Ridder 2021-03-16"]),
        ("The state of emergency that was declared on Monday in Ridder has been extended to the "
         "whole country.", ["state set 17 2021-03-18", "state set Ridder 2021-03-15"]),
        ("The talks were widened to take in the curfew.", []),
        # What is not there any more
        ("There is no curfew any more in Aksu.", ["curfew lifted Aksu 2021-03-18"]),
        ("Since Monday there is no state of emergency any longer in the country.",
         ["state lifted 17 2021-03-15"]),
        ("There is no curfew in Aksu, the akim declared on Monday.", []),
        # A level that is put at a colour
        ("The alert level, which the commission put at orange in Aksu on 10 March, will last "
         "until 20 March.", ["threat orange set Aksu 2021-03-10"]),
        ("The alert level of the river at Aksu was put at orange.", []),
    ],
)  # fmt: skip
def test_what_was_set_and_is_ended(text: str, expected: list[str]) -> None:
    assert sorted(told(text, PUBLISHED, "en")) == expected
