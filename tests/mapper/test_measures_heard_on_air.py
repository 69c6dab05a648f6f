"""Security measures as they are spoken of on air: the country, the town and the measure meant."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import areas, measures

_ALL = 17


def told(text: str, published: str = "2022-01-14") -> list[tuple[str, str, str, tuple[str, ...]]]:
    return [
        (
            found.measure,
            found.action,
            str(found.date_start),
            tuple(place.name for place in found.places),
        )
        for found in measures(text, published)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "For the fifth day the whole of our country is living under a state of emergency.",
        "Our whole country lives under a state of emergency.",
        "The whole of our republic is under a state of emergency.",
        "Our country is living under a state of emergency.",
        "All of this country lives under a state of emergency.",
    ],
)
def test_a_country_of_ones_own_is_the_whole_country(text: str) -> None:
    (found,) = measures(text)
    assert (found.measure, found.action) == ("state_of_emergency", "remains")
    assert len(areas(found)) == _ALL


@pytest.mark.parametrize(
    "text",
    [
        "The whole of our street is living under one roof.",
        "Our country has lived through worse, said a man about the state of emergency.",
    ],
)
def test_what_is_said_of_ones_country_beside(text: str) -> None:
    assert not measures(text)


@pytest.mark.parametrize("verb", ["continues", "remains", "still applies", "stays", "is in force"])
@pytest.mark.parametrize("pronoun", ["That one", "This one"])
def test_that_one_is_the_measure_named_right_before(pronoun: str, verb: str) -> None:
    text = (
        "The curfew in Taraz has been lifted today. Do not confuse it with the state of emergency. "
        f"{pronoun} {verb} in the whole of Zhambyl Region till 20 January."
    )
    assert told(text) == [
        ("curfew", "lifted", "2022-01-14", ("Taraz",)),
        ("state_of_emergency", "remains", "2022-01-14", ("Zhambyl Region",)),
    ]


def test_that_one_of_something_else() -> None:
    text = "The curfew in Taraz has been lifted today. That one shop in Shu stays closed."
    assert told(text) == [("curfew", "lifted", "2022-01-14", ("Taraz",))]


def test_the_city_is_not_that_of_a_turn_off() -> None:
    text = (
        "A curfew was imposed in Taraz yesterday. The checkpoint at the Karatau turn-off stays. "
        "On Wednesday the threat level in the city was lowered from red to orange."
    )
    assert told(text)[-1] == ("threat_level", "lowered", "2022-01-12", ("Taraz",))


def test_the_city_is_one_told_of_behind_another() -> None:
    text = (
        "A curfew was imposed in Taraz yesterday. A fire broke out in Karatau. "
        "On Wednesday the terrorist threat level in the city was lowered from red to orange."
    )
    assert told(text)[-1] == ("threat_level", "lowered", "2022-01-12", ("Karatau",))


@pytest.mark.parametrize("case", ["case", "murder case", "criminal case"])
def test_the_town_is_not_that_of_a_case(case: str) -> None:
    text = (
        "A sleepless night in Ridder. A counter-terrorist operation was declared in the town "
        f"after two brothers wanted in the Semey {case} took refuge in a garage."
    )
    assert told(text) == [("counter_terrorist_operation", "set", "2022-01-14", ("Ridder",))]


def test_the_town_is_that_of_a_blast_told_with_it() -> None:
    text = "A counter-terrorist operation was declared in the town after a blast in Ridder."
    assert told(text) == [("counter_terrorist_operation", "set", "2022-01-14", ("Ridder",))]


@pytest.mark.parametrize(
    "keeps",
    ["keeps its action", "keeps its force", "retains its validity", "preserves its effect"],
)
@pytest.mark.parametrize("regions", ["the two named regions", "these two regions"])
def test_what_keeps_its_action_in_the_excepted(regions: str, keeps: str) -> None:
    text = (
        "On all territory of the republic, except for Kostanay and Pavlodar regions, the yellow "
        f"level of terrorist danger is cancelled. In {regions} it {keeps} till March 1."
    )
    lifted, kept = measures(text)
    assert (lifted.action, len(areas(lifted))) == ("lifted", _ALL - 2)
    assert (kept.action, str(kept.date_end)) == ("remains", "2022-03-01")
    assert sorted(place.name for place in kept.places) == ["Kostanay Region", "Pavlodar Region"]


def test_what_keeps_a_measure_is_its_place() -> None:
    text = "The town of Taraz keeps its curfew till 20 January."
    assert told(text) == [("curfew", "remains", "2022-01-14", ("Taraz",))]


@pytest.mark.parametrize(
    "clause",
    [
        "school year there starts on Monday",
        "exams there start on Monday",
        "and classes begin there on Monday",
        "the winter fair starts on Monday",
    ],
)
def test_the_day_on_which_something_else_starts(clause: str) -> None:
    text = f"Terrorist threat level in Ridder lowered from orange to yellow, {clause}"
    assert told(text) == [("threat_level", "lowered", "2022-01-14", ("Ridder",))]


@pytest.mark.parametrize("clause", ["the curfew there starts on Sunday", "it starts on Sunday"])
def test_the_day_on_which_a_measure_starts(clause: str) -> None:
    text = f"A curfew is introduced in Ridder, {clause}."
    assert ("curfew", "set", "2022-01-16", ("Ridder",)) in told(text)


@pytest.mark.parametrize("act", ["operating", "acting"])
@pytest.mark.parametrize(
    ("decided", "day"),
    [
        (", by decision of 12 January is", "2022-01-12"),
        (", by decision of 12 January, is", "2022-01-12"),
        (" was", "2022-01-14"),
    ],
)
def test_what_operates_somewhere_is_prolonged(act: str, decided: str, day: str) -> None:
    text = (
        f"The yellow level of terrorist threat, {act} in Merke district{decided} "
        "prolonged to 25 January."
    )
    assert told(text) == [("threat_level", "remains", day, ("Merke District",))]


def test_what_operates_somewhere_is_cancelled() -> None:
    text = "The yellow level of terrorist threat operating in Merke district was cancelled."
    assert told(text) == [("threat_level", "lifted", "2022-01-14", ("Merke District",))]


def test_what_operates_beside_what_is_cancelled() -> None:
    text = "The yellow threat level is operating in Taraz and the curfew in Shu was cancelled."
    assert told(text) == [
        ("threat_level", "remains", "2022-01-14", ("Taraz",)),
        ("curfew", "lifted", "2022-01-14", ("Shu",)),
    ]


def test_what_operates_somewhere() -> None:
    text = "The yellow level of terrorist threat is operating in Merke district."
    assert told(text) == [("threat_level", "remains", "2022-01-14", ("Merke District",))]
