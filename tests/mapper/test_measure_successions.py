"""Levels that follow one another, and measures whose words stand among others."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2022-01-18",
         "Yellow terror alert introduced in Semey\n\nOn January 18 a moderate (yellow) level of "
         "terrorist danger has been introduced in Semey instead of the critical (red) one.",
         ["threat yellow lowered Semey 2022-01-18"]),
        ("2016-07-19",
         "The red terrorism threat level in Taraz lasted less than six hours on July 18. In the "
         'evening it was replaced by "yellow", which will stay until January 15, 2017.',
         ["threat red lifted Taraz 2016-07-18", "threat yellow set Taraz 2016-07-18"]),
        ("2012-02-01",
         "The curfew and emergency rule imposed on Zhanaozen after December's deadly riots were "
         "lifted on Wednesday.",
         ["curfew lifted Zhanaozen 2012-02-01", "state lifted Zhanaozen 2012-02-01"]),
        ("2011-12-30",
         "Kazakhstan will keep a state of emergency in the oil town of Zhanaozen until the end of "
         "January.",
         ["state remains Zhanaozen 2011-12-30"]),
        ("2015-11-20",
         "Kazakhstan has raised its terror threat level to yellow following attacks in Paris, an "
         "official in Astana announced on Friday. The elevated level will be in place until "
         "further notice.",
         ["threat yellow raised 16 2015-11-20"]),
        ("2022-01-17",
         "An orange level of terrorist threat is valid in Semey; a yellow level in Taraz, and red "
         "in all the others.",
         ["threat orange remains Semey 2022-01-17", "threat yellow remains Taraz 2022-01-17",
          "threat red remains 17 2022-01-17"]),
        ("2022-02-05",
         "From February 5, the yellow terror level has been lifted in Semey. As for the capital, "
         "the level there was lifted a day earlier.",
         ["threat yellow lifted Semey 2022-02-05", "threat yellow lifted Nur-Sultan 2022-02-04"]),
        ("2022-01-10",
         "The counter-terrorist operation regime is in effect everywhere.",
         ["counter remains 17 2022-01-10"]),
        ("2022-01-06",
         "A night-time curfew is in place in major cities.",
         []),
        # A level of the reason's place is no one's who hears of it.
        ("2022-01-12",
         "The counter-terrorist operation in Taraz is over after the police had checked the town.",
         ["counter lifted Taraz 2022-01-12"]),
    ],
)  # fmt: skip
def test_what_follows_what(published: str, text: str, expected: list[str]) -> None:
    assert told(text, published, "en") == expected


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2019-05-06",
         "The orange level of terrorist threat was lifted in Lenger on Sunday. Shymkent, which "
         "declared a yellow level on 23 April, cancelled it on Thursday.",
         ["threat orange lifted Lenger 2019-05-05", "threat yellow set Shymkent 2019-04-23",
          "threat yellow lifted Shymkent 2019-05-02"]),
        ("2012-06-15",
         "The yellow level of terrorist threat in Taraz will stay until the thirtieth of June, so "
         "you will still be stopped at the entrance.",
         ["threat yellow remains Taraz 2012-06-15"]),
        ("2026-03-10",
         "The level of terrorist threat in Mangystau Region, Beineu District was raised to yellow.",
         ["threat yellow raised Beineu District 2026-03-10"]),
    ],
)  # fmt: skip
def test_whose_act_it_is(published: str, text: str, expected: list[str]) -> None:
    assert told(text, published, "en") == expected


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2022-01-13",
         "The counter-terrorist operation in Semey ended at 9 a.m. on Thursday, and the terror "
         "threat level there has been lowered from red to yellow.",
         ["counter lifted Semey 2022-01-13", "threat yellow lowered Semey 2022-01-13"]),
        ("2022-01-13",
         "The authorities in Semey ended the counter-terrorist operation on Thursday.",
         ["counter lifted Semey 2022-01-13"]),
        ("2016-06-13",
         "On June 12 the red level of terrorist danger in Aktobe Region is lowered to orange, it "
         "will act till June 20. On the other territory of the republic the yellow level is kept.",
         ["threat orange lowered Aktobe Region 2016-06-12", "threat yellow remains 15 2016-06-13"]),
        ("2012-01-05",
         "The president signed the decree on prolongation of the state of emergency in Zhanaozen.",
         ["state remains Zhanaozen 2012-01-05"]),
    ],
)  # fmt: skip
def test_verbs_without_an_object_and_terms(published: str, text: str, expected: list[str]) -> None:
    assert told(text, published, "en") == expected


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2017-01-16",
         "In Taraz the level of terrorist threat was raised to red on January 10, and brought back "
         "down to yellow the same evening.",
         ["threat red raised Taraz 2017-01-10", "threat yellow lowered Taraz 2017-01-10"]),
        ("2022-01-12",
         "In Burlin District, including Aksai, the red level of terrorist threat is lifted.",
         ["threat red lifted Burli District+Aksai 2022-01-12"]),
        ("2018-10-09",
         "Because of the exhibition, the capital lived under a yellow level of terrorist threat "
         "from 8 May to 11 September.",
         ["threat yellow set Astana 2018-05-08"]),
        ("2014-11-20",
         "In Zhanaozen there was a state of emergency, which lasted from 17 December 2011 to 31 "
         "January 2012.",
         ["state set Zhanaozen 2011-12-17"]),
        ("2019-07-18",
         "The counter-terrorist operation in Aral is over, yellow level stays",
         ["counter lifted Aral 2019-07-18", "threat yellow remains Aral 2019-07-18"]),
        ("2012-01-04",
         "KAZAKHSTAN: MORNING BULLETIN\n\nState of emergency prolonged. The president on Wednesday "
         "extended the state of emergency in Zhanaozen until 31 January.",
         ["state remains Zhanaozen 2012-01-04"]),
        ("2024-10-02",
         "In Talgar a counter-terrorist operation has been running since yesterday evening.",
         ["counter set Talgar 2024-10-01"]),
    ],
)  # fmt: skip
def test_states_and_what_heads_them(published: str, text: str, expected: list[str]) -> None:
    assert told(text, published, "en") == expected
