"""Measures in sheets of facts, in what is reported, and ends that were put off."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2022-01-06",
         "What we know:\n- A state of emergency is in place throughout the country.\n- Curfew: "
         "11pm - 7am.\n- Terror threat level: critical (red), in Semey.",
         ["state remains 17 2022-01-06", "curfew remains 17 2022-01-06",
          "threat red remains Semey 2022-01-06"]),
        ("2022-01-06",
         "Security at a glance\nTerror threat level: red in Taraz and Kentau; yellow in Semey",
         ["threat red remains Taraz+Kentau 2022-01-06", "threat yellow remains Semey 2022-01-06"]),
        # What is reported lies before no more than another act; a clause about it does.
        ("2022-01-07",
         "A curfew is in force in Taraz. The ministry said all regions had been put under the "
         "highest red terror alert.",
         ["curfew remains Taraz 2022-01-07", "threat red set 17 2022-01-07"]),
        ("2022-01-07",
         "The office said that the red level of terrorist threat, which had been introduced in "
         "Taraz after the attack, was lifted.",
         ["threat red lifted Taraz 2022-01-07"]),
        ("2016-08-01",
         "Kazakhstan extended until Jan 15 2017 a nationwide yellow terrorist threat alert that "
         "had been due to expire this month.",
         ["threat yellow remains 16 2016-08-01"]),
        ("2022-01-05",
         "The president declared emergencies in Taraz and Semey.",
         ["state set Taraz+Semey 2022-01-05"]),
        ("2022-01-27",
         "The red level of terrorist threat in Taraz is down to orange.",
         ["threat orange lowered Taraz 2022-01-27"]),
        ("2022-02-01",
         "The heightened orange terror threat level has been lifted in Taraz. Semey switched to "
         "yellow on January 31.",
         ["threat orange lifted Taraz 2022-02-01", "threat yellow set Semey 2022-01-31"]),
        ("2014-08-25",
         "A counter-terrorist operation was carried out in Kenkiyak, Temir District, on 24 August. "
         "The red level of terrorist danger was in effect in the district.",
         ["counter set Kenkiyak 2014-08-24", "threat red remains Temir District 2014-08-25"]),
        # Fire is of the weather only as its danger.
        ("2016-07-18",
         "A red level of terrorist threat was declared in Taraz on Monday after a gunman opened "
         "fire at police.",
         ["threat red set Taraz 2016-07-18"]),
        ("2016-07-18",
         "A red level of fire danger was declared in Taraz on Monday.",
         []),
        ("2022-01-20",
         "The state of emergency, declared throughout Kazakhstan on January 5 as protests turned "
         "into violence, expired at midnight.",
         ["state set 17 2022-01-05", "state lifted 17 2022-01-20"]),
        ("2016-12-14",
         "Kazakhstan's yellow level of terrorist threat was prolonged after the attacks in Aktobe.",
         ["threat yellow remains 16 2016-12-14"]),
        ("2022-01-21",
         "The curfew in Taraz, the largest city of the south, has been shortened.",
         ["curfew remains Taraz 2022-01-21"]),
    ],
)  # fmt: skip
def test_measures_in_plain_words(published: str, text: str, expected: list[str]) -> None:
    assert told(text, published, "en") == expected
