"""How English reports tell of incidents without naming them."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document

CLASH, ATTACK, RIOT = "Armed clash", "Attack", "Violent demonstration"
PROTEST, ENDED = "Peaceful protest", "Protest with intervention"
FLOOD, BLAST, CRASH = "Flood", "Explosion accident", "Transport accident"
FOUND, HELD = "Disrupted weapons use", "Arrests"


def events(text: str, published: date, language: str = "en") -> list[tuple[str, str | None, str]]:
    found = read_document(Document("x", text, published, language=language)).incidents
    return [
        (one.sub_event_type, one.place and one.place.name, str(one.date_start)) for one in found
    ]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("In Kulsary on Monday the call to surrender was met with automatic fire.", CLASH),
        ("In Kulsary on Monday those inside the house began shooting at dawn.", CLASH),
        ("In Kulsary on Monday men in a stolen bus rammed the gate of a military unit.", CLASH),
        (
            "In Kulsary on Monday three suspects refused to come out and fired back for hours.",
            CLASH,
        ),
        ("In Kulsary on Monday two men struck him on the head with iron bars.", ATTACK),
        (
            "In Kulsary on Monday they killed the owner's assistant and made off with rifles.",
            ATTACK,
        ),
        ("In Kulsary on Monday methane went off at the mine; ten miners did not come up.", BLAST),
        ("In Kulsary on Monday water went into 46 yards.", FLOOD),
        ("In Kulsary on Monday convicts burned two barracks.", RIOT),
        ("In Kulsary on Monday riot squads dragged out protesters and a passer-by.", ENDED),
    ],
)
def test_turns_of_phrase_tell_of_an_incident(sentence: str, kind: str) -> None:
    assert events(sentence, date(2021, 3, 3)) == [(kind, "Kulsary", "2021-03-01")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Police in Kulsary denied on Monday that a schoolgirl had been abducted.",
        'On Monday a picture of Kulsary went round. "Ten dead in two explosions," ran the caption.',
        "In Kulsary not one house has been flooded.",
        "The call to surrender tax papers was answered in Kulsary on Monday.",
    ],
)
def test_what_is_denied_or_only_alike_is_no_incident(sentence: str) -> None:
    assert events(sentence, date(2021, 3, 3)) == []


def test_a_gathering_that_ended_the_same_way_is_one_more() -> None:
    text = (
        "Police led protesters away from the rally in Oral on Saturday. "
        "In the capital the gathering ended the same way."
    )
    assert events(text, date(2021, 3, 1)) == [
        (ENDED, "Oral", "2021-02-27"),
        (ENDED, "Nur-Sultan", "2021-02-27"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On Sunday 300 protesters were detained in the capital and in Almaty."),
        ("ru", "В воскресенье в столице и в Алматы задержали 300 участников митинга."),
    ],
)
def test_the_capital_stands_in_a_list_with_a_town(language: str, text: str) -> None:
    found = events(text, date(2021, 3, 1), language)
    assert {place for _, place, _ in found} == {"Nur-Sultan", "Almaty"}


def test_marchers_set_out_from_where_they_left_on_foot() -> None:
    text = "They left Saran on foot on 10 November, hoping to reach the regional centre."
    assert events(text, date(1995, 11, 14)) == [(PROTEST, "Saran", "1995-11-10")]


def test_deeds_of_unrest_that_began_days_ago_are_of_its_first_day() -> None:
    text = (
        "The violence in Aktobe began on Sunday. Gunmen shot dead a salesman and wounded a guard "
        "in a gun shop."
    )
    (deed,) = [
        one
        for one in read_document(Document("x", text, date(2016, 6, 8), language="en")).incidents
        if one.sub_event_type in {ATTACK, CLASH}
    ]
    assert (str(deed.date_start), str(deed.date_end)) == ("2016-06-05", "2016-06-05")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "On Monday a soldier was shot dead outside the Almaly District police department.",
            (CLASH, "Almaly District", "2021-03-01"),
        ),
        (
            "On Monday in the house of a 34-year-old inhabitant of Aralsk two grenades were found.",
            (FOUND, "Aral", "2021-03-01"),
        ),
        (
            "A bus rolled off the road on Monday. It was on its way from Almaty to Oral and had "
            "just passed Aktobe.",
            (CRASH, "Aktobe", "2021-03-01"),
        ),
        (
            "A journalist from Petropavl is in hospital. On Monday two men hit him with iron bars.",
            (ATTACK, "Petropavl", "2021-03-01"),
        ),
        (
            "Residents of Kulsary had an hour. On Monday the dam gave way. Rescuers came late.",
            (FLOOD, "Kulsary", "2021-03-01"),
        ),
        (
            "On Monday a man born in 1991 was detained in Zhezkazgan on suspicion of extremism.",
            (HELD, "Zhezkazgan", "2021-03-01"),
        ),
    ],
)
def test_where_it_was_is_said_beside_it(text: str, told: tuple[str, str, str]) -> None:
    assert events(text, date(2021, 3, 3)) == [told]
