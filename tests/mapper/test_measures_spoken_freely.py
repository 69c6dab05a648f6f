"""Security measures as presenters and machines put them: the rest, the list, the other way."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import areas, measures

_ALL = 17


def told(text: str, published: str = "2022-01-14") -> list[tuple[str, str | None, str, int]]:
    return [
        (found.action, found.level, str(found.date_start), len(found.places))
        for found in measures(text, published)
    ]


@pytest.mark.parametrize(
    "rest",
    [
        "On the rest of territory of the Republic it continues to act.",
        "On the rest of the territory of the country it continues.",
        "In the rest of country it stays.",
        "In rest of regions it remains.",
        "On other territory of the republic it is kept.",
        "On all other territory it is preserved.",
        "Over the remaining part of the country it continues.",
        "The remaining territory of the country keeps it.",
        "In all the rest it stays red.",
        "In the others it continues to be valid.",
        "The red level holds in the rest of Kazakhstan.",
    ],
)
def test_the_rest_is_all_other_regions(rest: str) -> None:
    text = f"The red terror level was lifted in Pavlodar Region. {rest}"
    assert told(text) == [
        ("lifted", "red", "2022-01-14", 1),
        ("remains", "red", "2022-01-14", _ALL - 1),
    ]


@pytest.mark.parametrize(
    "beside",
    [
        "On the rest of the territory of the district it continues.",
        "The others keep quiet.",
        "The rest of the country's grain is stored.",
    ],
)
def test_the_rest_of_something_else_is_no_region(beside: str) -> None:
    text = f"The red terror level was lifted in Pavlodar Region. {beside}"
    assert all(count < _ALL - 1 for _, _, _, count in told(text))


@pytest.mark.parametrize(
    ("text", "action", "day", "count"),
    [
        ("From tonight there's also a curfew, ten till six, in every region.", "set", "14", _ALL),
        ("There's still a curfew in Ridder.", "remains", "14", 1),
        ("Tonight there's a curfew again in Ridder.", "remains", "14", 1),
        ("We've got a curfew in Ridder since Tuesday.", "set", "11", 1),
        ("Ridder's got a curfew from tonight.", "set", "14", 1),
        ("We now have a curfew in Ridder.", "set", "14", 1),
    ],
)
def test_there_is_a_measure_in_few_letters(text: str, action: str, day: str, count: int) -> None:
    (found,) = measures(text, "2022-01-14")
    assert (found.action, str(found.date_start)) == (action, f"2022-01-{day}")
    assert len(areas(found)) == count


@pytest.mark.parametrize(
    "text",
    [
        "There's talk of a curfew in Ridder.",
        "There's never been a curfew in Ridder.",
        "If there's a curfew in Ridder, buses will stop.",
    ],
)
def test_there_is_none(text: str) -> None:
    assert not measures(text)


@pytest.mark.parametrize(
    ("text", "action", "level"),
    [
        ("It's gone the other way in Kentau, up to orange.", "raised", "orange"),
        ("In Kentau, though, it's up to orange.", "raised", "orange"),
        ("Things have moved the other way in Kentau: up to orange.", "raised", "orange"),
        ("In Kentau it's been put up to orange.", "raised", "orange"),
        ("It climbed in Kentau on Friday, to red.", "raised", "red"),
        ("It's come down in Kentau, to yellow.", "lowered", "yellow"),
        ("It's dropped in Kentau, down to yellow.", "lowered", "yellow"),
        ("It's down to yellow in Kentau.", "lowered", "yellow"),
    ],
)
def test_a_level_on_the_move(text: str, action: str, level: str) -> None:
    before = "In Aksu the yellow terror level is over. "
    assert told(before + text)[1:] == [(action, level, "2022-01-14", 1)]


def test_up_to_is_only_to_where_machines_write_it() -> None:
    text = "The level of terrorist danger in Kentau is lowered from critical red up to orange."
    assert told(text) == [("lowered", "orange", "2022-01-14", 1)]


@pytest.mark.parametrize(
    "these",
    [
        "The speech goes about the Abai, Pavlodar and Ulytau regions.",
        "We are talking about Abai, Pavlodar and Ulytau regions.",
        "In the list are Abai, Pavlodar and Ulytau regions.",
        "As specified in the committee, these are the Abai, Pavlodar and Ulytau oblasts.",
        "According to the commission, they are Abai, Pavlodar and Ulytau.",
        "The ones in question are Abai, Pavlodar and Ulytau.",
        "I will name them: Abai, Pavlodar and Ulytau.",
        "That's Abai, Pavlodar and Ulytau.",
    ],
)
def test_counted_regions_are_named_next(these: str) -> None:
    text = f"The yellow level of terrorist threat is set in three regions. {these}"
    (found,) = measures(text, "2024-05-21")
    assert {place.name for place in found.places} == {
        "Abai Region",
        "Pavlodar Region",
        "Ulytau Region",
    }


@pytest.mark.parametrize(
    "beside",
    [
        "It is about time, said a teacher in Abai.",
        "Among those who returned is a man from Abai.",
        "We were talking in Abai about the rain.",
    ],
)
def test_counted_regions_are_not_named_next(beside: str) -> None:
    text = f"The yellow level of terrorist threat is set in three regions. {beside}"
    assert not measures(text, "2024-05-21")


@pytest.mark.parametrize(
    "but",
    [
        "in everything except Jambyl Region",
        "in every single place but Jambyl Region",
        "in all of them except Jambyl Region",
        "all over, save for Jambyl Region",
        "in each of the regions except Jambyl Region",
    ],
)
def test_everything_but_a_place(but: str) -> None:
    assert told(f"The curfew was lifted {but}.") == [("lifted", None, "2022-01-14", _ALL - 1)]


@pytest.mark.parametrize(
    ("text", "places", "day"),
    [
        ("The curfew was set in Ridder — sorry, in Aksu.", {"Aksu"}, "14"),
        ("The curfew was set in Ridder, I beg your pardon, in Aksu.", {"Aksu"}, "14"),
        ("The curfew was set for Ridder, or rather, for Aksu.", {"Aksu"}, "14"),
        ("The curfew was set in Aksu on Tuesday, sorry, on Wednesday.", {"Aksu"}, "12"),
    ],
)
def test_what_a_speaker_takes_back(text: str, places: set[str], day: str) -> None:
    (found,) = measures(text, "2022-01-14")
    assert {place.name for place in found.places} == places
    assert str(found.date_start) == f"2022-01-{day}"


def test_a_speaker_corrects_the_number_of_places() -> None:
    text = "The CTO was cancelled in twelve — no, forgive me, in everything except Aktobe Region."
    assert told(text) == [("lifted", None, "2022-01-14", _ALL - 1)]


def test_one_who_is_sorry_takes_nothing_back() -> None:
    text = "The curfew was set in Ridder, and people are sorry, in Aksu it was lifted."
    assert {place.name for found in measures(text) for place in found.places} == {"Ridder", "Aksu"}
