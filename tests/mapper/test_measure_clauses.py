"""Clauses beside a measure that are of something else, and what its levels and pronouns are of."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told


@pytest.mark.parametrize(
    ("language", "published", "text", "expected"),
    [
        ("en", "2017-06-08",
         "The orange level of terrorist threat in Kentau was lifted on May 29, and the resort of "
         "Burabay is open to visitors.",
         ["threat orange lifted Kentau 2017-05-29"]),
        ("en", "2015-04-20",
         "Better news from Kentau. The counter-terrorist operation that began there on Saturday "
         "was called off this afternoon, and buses to Taraz are running again.",
         ["counter set Kentau 2015-04-18", "counter lifted Kentau 2015-04-20"]),
        ("en", "2022-01-12",
         "The counter-terrorist operation was wound up this afternoon in Taraz and Kentau; our "
         "crew in Taraz filmed soldiers at the airport.",
         ["counter lifted Taraz+Kentau 2022-01-12"]),
        ("en", "2025-10-06",
         "Yellow terror threat level introduced throughout the country, for the visit of six heads "
         "of state to Semey.",
         ["threat yellow set 20 2025-10-06"]),
        # Who tells of it is no place of it.
        ("en", "2018-05-03",
         "As the press service of the department of internal affairs of Kostanay Region informs, "
         "in Rudny the yellow level of terrorist threat is introduced.",
         ["threat yellow set Rudny 2018-05-03"]),
        ("en", "2010-07-12",
         "In Aktau the regime of counter-terrorist operation is introduced, reported in the "
         "prosecutor's office of Mangystau Region.",
         ["counter set Aktau 2010-07-12"]),
        # A colour is that of a level, whatever was told before.
        ("en", "2014-10-08",
         "A counter-terrorist operation began in Kentau today because of a terrorist threat. In "
         "Taraz it is orange.",
         ["counter set Kentau 2014-10-08", "threat orange remains Taraz 2014-10-08"]),
        ("en", "2020-02-12",
         "The curfew in Kentau was set on February 8. In Taraz this restriction was removed "
         "yesterday.",
         ["curfew set Kentau 2020-02-08", "curfew lifted Taraz 2020-02-11"]),
        ("en", "2012-09-13",
         "In Taraz a yellow level of terrorist threat was declared; security has been stepped up "
         "at the refinery.",
         ["threat yellow set Taraz 2012-09-13"]),
        # Since when something was in force is not the day of what was done then.
        ("en", "2013-11-20",
         "In Kentau, where an orange level of terrorist threat has been in force since 14 "
         "November, the level is reduced to yellow. The curfew in Kentau is cancelled.",
         ["threat orange set Kentau 2013-11-14", "threat yellow lowered Kentau 2013-11-20",
          "curfew lifted Kentau 2013-11-20"]),
        ("en", "2021-08-12",
         "In Arys the orange level of terrorist threat, in force since 1 July, remains.",
         ["threat orange remains Arys 2021-08-12"]),
        ("en", "2020-02-12",
         "The yellow level of terrorist threat in Taraz, announced on February 9, will end on "
         "February 18.",
         ["threat yellow set Taraz 2020-02-09"]),
        ("en", "2016-06-12",
         "Since today the level of terrorist threat in Taraz is lowered from red to orange, it "
         "will act till July 5.",
         ["threat orange lowered Taraz 2016-06-12"]),
        ("en", "2024-11-15",
         "Taraz: yellow terror alert over after three weeks, police say",
         ["threat yellow lifted Taraz 2024-11-15"]),
        ("en", "2023-06-09",
         "From 18:00 today the city of Taraz has the orange level of terrorist threat.",
         ["threat orange set Taraz 2023-06-09"]),
        ("en", "2018-05-03",
         "In Kentau, where from April 24 the orange level of terrorist threat acted, it is lowered "
         "to yellow.",
         ["threat orange set Kentau 2018-04-24", "threat yellow lowered Kentau 2018-05-03"]),
        # A place of the reason, in the area told before or named after "the village".
        ("en", "2016-07-20",
         "The terrorist threat level in Almaty was lowered from red to yellow. The red level had "
         "been introduced on Monday, after a gunman opened fire outside the Almaly district police "
         "station.",
         ["threat yellow lowered Almaty 2016-07-20", "threat red set Almaty 2016-07-18"]),
        ("en", "2024-04-19",
         "In connection with the shooting in the village Bishkul, the commission has decided to "
         "establish from April 20 the yellow level of terrorist danger in Taraz.",
         ["threat yellow set Taraz 2024-04-20"]),
        ("en", "2020-02-20",
         "In Korday District the orange level of terrorist threat stays. It was raised to orange "
         "on the eighth of February, hours after the night when crowds fought in Masanchi.",
         ["threat orange remains Korday District 2020-02-20",
          "threat orange raised Korday District 2020-02-08"]),
        ("en", "2022-01-10",
         "In Zhambyl and Kostanay regions the red level of terrorist threat was introduced on "
         "January 6. In Almaty and in the two named regions it is preserved.",
         ["threat red set Zhambyl Region+Kostanay Region 2022-01-06",
          "threat red remains Almaty+Zhambyl Region+Kostanay Region 2022-01-10"]),
        # Ends that were meant, and the end of a month.
        ("en", "2012-01-05",
         "Emergency rule in Zhanaozen extended to end of month",
         ["state remains Zhanaozen 2012-01-05"]),
        ("en", "2026-02-09",
         "In Taraz the yellow level of terrorist threat remains. It was supposed to expire last "
         "night.",
         ["threat yellow remains Taraz 2026-02-09"]),
    ],
)  # fmt: skip
def test_what_a_clause_is_of(language: str, published: str, text: str, expected: list[str]) -> None:
    assert told(text, published, language) == expected


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2015-11-05",
         "In Bayanaul District the counter-terrorist operation is ended: on November 3 near the "
         "settlement of Maikain officers detained four suspects.",
         ["counter lifted Bayanaul District 2015-11-05"]),
        ("2022-01-13",
         "The curfew was lifted in three regions: from today in Kostanay Region, Pavlodar Region "
         "and Akmola Region.",
         ["curfew lifted Kostanay Region+Pavlodar Region+Akmola Region 2022-01-13"]),
        ("2023-09-21",
         "On 18 September the threat level in Taraz was lowered from orange to yellow. The yellow "
         "level in Merki District, which had been in force since 4 September, was cancelled the "
         "same day.",
         ["threat yellow lowered Taraz 2023-09-18", "threat yellow set Merke District 2023-09-04",
          "threat yellow lifted Merke District 2023-09-18"]),
        ("2025-05-27",
         "In Taraz the yellow level of terrorist threat in effect since 19 May ends tonight.",
         ["threat yellow set Taraz 2025-05-19", "threat yellow lifted Taraz 2025-05-27"]),
        ("2012-01-05",
         "The state of emergency was introduced in Zhanaozen on 17 December, the day after riots "
         "in which a hotel was set on fire.",
         ["state set Zhanaozen 2011-12-17"]),
        ("2020-02-10",
         "The curfew in Masanchi was first imposed on February 8, when a state of emergency was "
         "declared in Korday District.",
         ["curfew set Masanchi 2020-02-08", "state set Korday District 2020-02-08"]),
        ("2018-04-12",
         "In Zhanaozen the state of emergency, with a curfew, was in force from 17 December 2011 "
         "until 31 January 2012.",
         ["state set Zhanaozen 2011-12-17", "curfew set Zhanaozen 2011-12-17"]),
    ],
)  # fmt: skip
def test_clauses_with_days_of_their_own(published: str, text: str, expected: list[str]) -> None:
    assert told(text, published, "en") == expected
