"""English sentences about measures of the whole country, or of all but a part."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        # Since when it was in force, and when it ended, are two days.
        ("2021-05-20",
         "The state of emergency, in effect across the country since 5 May, was cancelled on "
         "Wednesday.",
         ["state set 17 2021-05-05", "state lifted 17 2021-05-19"]),
        ("2021-05-20",
         "The counter-terrorist operation, which has been in force throughout Kazakhstan since "
         "7 May, was completed today.",
         ["counter set 17 2021-05-07", "counter lifted 17 2021-05-20"]),
        ("2021-05-20",
         "The yellow terrorist threat level, in place nationwide since 7 May, was abolished.",
         ["threat yellow set 17 2021-05-07", "threat yellow lifted 17 2021-05-20"]),
        ("2021-05-20",
         "The curfew, in force nationwide, was lifted in Taraz today.",
         ["curfew lifted Taraz 2021-05-20"]),
        ("2021-05-20",
         "A nationwide curfew, originally enforced from 3 May, is still being observed.",
         ["curfew set 17 2021-05-03", "curfew remains 17 2021-05-20"]),
        ("2021-05-20",
         "The curfew, which had been in place nationwide since 5 May, ended at midnight.",
         ["curfew set 17 2021-05-05", "curfew lifted 17 2021-05-20"]),
        ("2021-05-20",
         "The emergency regime, acting on the whole territory of the republic from May 5, stopped "
         "acting on May 19.",
         ["state set 17 2021-05-05", "state lifted 17 2021-05-19"]),
        # What is not to go on has not ended yet.
        ("2021-05-20",
         "The state of emergency, which operates in all territory of the country from May 5, will "
         "not be prolonged, the press secretary said.",
         ["state set 17 2021-05-05"]),
        ("2021-05-20",
         "The state of emergency in Taraz, which runs out on 24 May, will not be extended.",
         ["state remains Taraz 2021-05-20"]),
        # What applies since a day was set on it.
        ("2021-05-20",
         "Since 14 May, after the blasts in Taraz, a yellow terror warning level has applied all "
         "over Kazakhstan.",
         ["threat yellow set 17 2021-05-14"]),
        ("2021-05-20",
         "Since 13 May a curfew has held throughout the country.",
         ["curfew set 17 2021-05-13"]),
        ("2021-05-20",
         "From ten at night until six in the morning a curfew will be enforced in every region, "
         "beginning today.",
         ["curfew set 17 2021-05-20"]),
        # What is left of it.
        ("2021-05-20",
         "Authorities lifted the curfew in all of Kazakhstan's regions yesterday, leaving it in "
         "force only in Taraz.",
         ["curfew lifted 17 2021-05-19", "curfew remains Taraz 2021-05-20"]),
        ("2021-05-20",
         "The operation is over. The counter-terrorist operation that was declared nationwide on "
         "7 May came to an end on 18 May in its last remaining area, the city of Taraz.",
         ["counter set 17 2021-05-07", "counter lifted Taraz 2021-05-18"]),
        ("2021-05-20",
         "The curfew was lifted everywhere except Taraz, where nobody may go out between 11 p.m. "
         "and 6 a.m.",
         ["curfew lifted 17 2021-05-20", "curfew remains Taraz 2021-05-20"]),
        ("2021-05-20",
         "The commandant's office has removed the curfew in every region, effective today, and "
         "only the residents of Taraz still have to watch the clock. There it holds until 25 May.",
         ["curfew lifted 17 2021-05-20", "curfew remains Taraz 2021-05-20"]),
        ("2021-05-20",
         "The red terrorist threat level was dropped across the country yesterday, with only Taraz "
         "keeping it.",
         ["threat red lifted 17 2021-05-19", "threat red remains Taraz 2021-05-20"]),
        ("2021-05-20",
         "The akim lifted the curfew in Taraz and thanked people for keeping it.",
         ["curfew lifted Taraz 2021-05-20"]),
        ("2021-05-20",
         "Since 5 May, all of Kazakhstan has been on the red level of terrorist threat.",
         ["threat red set 17 2021-05-05"]),
        # What the country is on, what is kept to there, and where it had been before.
        ("2021-05-20",
         "The country remains on yellow; only Taraz is on red terrorist threat level.",
         ["threat yellow remains 17 2021-05-20", "threat red remains Taraz 2021-05-20"]),
        ("2021-05-20",
         "The curfew is strictly enforced in all parts of the country until 25 May.",
         ["curfew remains 17 2021-05-20"]),
        ("2021-05-20",
         "The curfew is still observed in every region of Kazakhstan.",
         ["curfew remains 17 2021-05-20"]),
        ("2021-05-20",
         "A curfew is to be observed in the entire country from tonight.",
         ["curfew set 17 2021-05-20"]),
        ("2021-05-20",
         "The curfew is observed by residents, police in Taraz said.",
         []),
        ("2021-05-20",
         "On Thursday police launched a counter-terrorist operation in all regions of Kazakhstan. "
         "A day earlier such an operation had been announced only in Taraz.",
         ["counter set 17 2021-05-20", "counter set Taraz 2021-05-19"]),
        # The adjective is the level that a colour tells.
        ("2021-05-20",
         "The terrorist threat level in Taraz has been lowered from critical to elevated, or "
         "\"yellow\".",
         ["threat yellow lowered Taraz 2021-05-20"]),
        ("2021-05-20",
         "The terrorist threat level in Taraz has been raised from moderate to high, or orange.",
         ["threat orange raised Taraz 2021-05-20"]),
        ("2021-05-20",
         "Kazakhstan will not keep its elevated terrorist alert: the yellow level expired "
         "nationwide on Thursday.",
         ["threat yellow lifted 17 2021-05-20"]),
        ("2021-05-20",
         "The heightened terrorist threat level imposed across Kazakhstan on 5 May was lifted on "
         "Thursday everywhere but in Taraz and Ridder. The two cities remain at yellow.",
         ["threat yellow set 17 2021-05-05", "threat yellow lifted 17 2021-05-20",
          "threat yellow remains Taraz+Ridder 2021-05-20"]),
        ("2021-05-20",
         "The increased terrorist threat level, or yellow, was introduced across the country on "
         "Monday.",
         ["threat yellow set 17 2021-05-17"]),
        ("2021-05-20",
         "The terrorist threat level is lowered to 'moderate' (yellow) in every region except "
         "Taraz, which stays at 'critical' (red).",
         ["threat yellow lowered 17 2021-05-20", "threat red remains Taraz 2021-05-20"]),
        # A national level is the country's.
        ("2021-05-20",
         "On 18 May the committee raised the national terrorist threat level from yellow to orange "
         "following the arrest of a cell outside Ridder.",
         ["threat orange raised 17 2021-05-18"]),
        ("2021-05-20",
         "In Taraz the national yellow terrorist threat level was cancelled.",
         ["threat yellow lifted Taraz 2021-05-20"]),
        # The regions that were left out.
        ("2021-05-20",
         "From today the regime of the counter-terrorist operation is cancelled in all regions, "
         "with the exception of Zhambyl Region and Almaty. In the listed territories the regime "
         "continues to act.",
         ["counter lifted 15 2021-05-20", "counter remains Zhambyl Region+Almaty 2021-05-20"]),
        ("2021-05-20",
         "The terrorist threat level has been lowered to yellow everywhere except Almaty, Shymkent "
         "and Atyrau Region. Those three keep the red level that was imposed nationwide on 6 May.",
         ["threat yellow lowered 14 2021-05-20",
          "threat red remains Almaty+Shymkent+Atyrau Region 2021-05-20",
          "threat red set 17 2021-05-06"]),
        ("2021-05-20",
         "Taraz keeps the red terrorist threat level that was imposed after the riots.",
         ["threat red remains Taraz 2021-05-20"]),
        ("2021-05-20",
         "A yellow level of terrorist threat has been introduced in all of Kazakhstan apart from "
         "Almaty, which has been put on red. The yellow level will be in force until 15 June.",
         ["threat yellow set 16 2021-05-20", "threat red set Almaty 2021-05-20"]),
        ("2021-05-20",
         "In Kazakhstan is introduced the \"yellow\" level of terrorist danger. It acts from May "
         "20 on the territory of all regions, except Atyrau region, until June 10.",
         ["threat yellow set 16 2021-05-20"]),
        ("2021-05-20",
         "Ridder and Taraz still have the curfew that was imposed across the country on 5 May.",
         ["curfew remains Ridder+Taraz 2021-05-20", "curfew set 17 2021-05-05"]),
        ("2021-05-20",
         "The yellow terrorist threat level was cancelled in all regions but Taraz. In Taraz it "
         "will be in force until 30 May.",
         ["threat yellow lifted 17 2021-05-20", "threat yellow remains Taraz 2021-05-20"]),
        ("2021-05-20",
         "The curfew was lifted in all regions except Taraz. In Ridder it will be in force again "
         "from 25 May.",
         ["curfew lifted 17 2021-05-20", "curfew set Ridder 2021-05-25"]),
        # What was so on the day that is named before.
        ("2021-05-20",
         "The critical level of terrorist threat that preceded it had been lifted in all regions "
         "on 10 May, the day the state of emergency ran out across the country.",
         ["threat red lifted 17 2021-05-10", "state lifted 17 2021-05-10"]),
        ("2021-05-20",
         "The yellow terrorist threat level remains in place countrywide until 15 June. It has "
         "applied since 8 May, when a gunman attacked a police station in Taraz; a red level "
         "imposed in that city the same day was removed within hours.",
         ["threat yellow remains 17 2021-05-20", "threat yellow set 17 2021-05-08",
          "threat red set Taraz 2021-05-08", "threat red lifted Taraz 2021-05-08"]),
        # What machines make of a curfew.
        ("2021-05-20",
         "The akimat reminded: comendant hour acts in all cities and districts of the "
         "country from 23.00 till 06.00.",
         ["curfew remains 17 2021-05-20"]),
        ("2021-05-20",
         "From today the commandant's hour acts in Taraz.",
         ["curfew set Taraz 2021-05-20"]),
        # A headline's state is no act of the day before.
        ("2021-05-20",
         "Yellow terror threat level had been declared in Taraz the previous day; curfew in force "
         "nationwide",
         ["threat yellow set Taraz 2021-05-19", "curfew remains 17 2021-05-20"]),
    ],
)  # fmt: skip
def test_measures_of_the_whole_country_are_read(
    published: str, text: str, expected: list[str]
) -> None:
    assert told(text, published, "en") == expected
