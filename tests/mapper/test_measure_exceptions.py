"""All of the country but some of it: how a text says where a measure does not hold."""

from __future__ import annotations

from datetime import date

import pytest

from gazetteer import Gazetteer
from tests.mapper.reading_texts import read, told

PUBLISHED = "2021-03-18"


def left_out(text: str, gazetteer: Gazetteer) -> list[str]:
    """Return the names of the regions where the only measure of a text does not hold."""
    (measure,) = read(text, PUBLISHED).measures
    day = date.fromisoformat(PUBLISHED)
    held = {place.id for place in measure.places}
    names = gazetteer.display_name
    return sorted(names(one.id, day) for one in gazetteer.regions_on(day) if one.id not in held)


@pytest.mark.parametrize(
    "exception",
    [
        "across the country bar Shymkent",
        "in every region, barring Shymkent",
        "in all regions of Kazakhstan aside from Shymkent",
        "in the entire republic but Shymkent",
        "throughout Kazakhstan, save Shymkent",
        "nationwide, not counting the city of Shymkent",
        "in all regions minus Shymkent",
        "across the country with the sole exception of Shymkent",
        "in all regions, with one exception: Shymkent",
        "in all regions of the country, with Shymkent the only exception",
        "in all regions of Kazakhstan, Shymkent excepted",
        "everywhere, Shymkent aside",
        "across the country, leaving out Shymkent",
        "everywhere outside Shymkent",
    ],
)
def test_what_is_excepted(exception: str, gazetteer: Gazetteer) -> None:
    for verb in ("was lifted", "is in force"):
        text = f"The yellow terrorist threat level {verb} {exception}."
        assert left_out(text, gazetteer) == ["Shymkent"]


def test_the_capital_may_be_excepted(gazetteer: Gazetteer) -> None:
    text = "The curfew was lifted in all the regions but the capital."
    assert left_out(text, gazetteer) == ["Nur-Sultan"]


@pytest.mark.parametrize(
    "behind",
    [
        "The only exception is Shymkent.",
        "Shymkent is the exception.",
        "This does not apply to Shymkent.",
    ],
)
def test_the_next_sentence_may_except(behind: str, gazetteer: Gazetteer) -> None:
    text = f"The state of emergency has ended across the country. {behind}"
    assert left_out(text, gazetteer) == ["Shymkent"]


def test_all_regions_but_one_may_be_the_subject(gazetteer: Gazetteer) -> None:
    text = "Every region except Shymkent is under an orange level of terrorist threat."
    assert left_out(text, gazetteer) == ["Shymkent"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A clause of its own, and no exception.
        ("The curfew was lifted in all regions but stays in Shymkent.",
         ["curfew lifted 16 2021-03-18", "curfew remains Shymkent 2021-03-18"]),
        ("The curfew was lifted across the country but in Shymkent it stays.",
         ["curfew lifted 16 2021-03-18", "curfew remains Shymkent 2021-03-18"]),
        ("The curfew was lifted across the country without exception.",
         ["curfew lifted 17 2021-03-18"]),
        # "Over" says that something has ended, or where it holds, or why.
        ("The state of emergency is over on Monday everywhere except Shymkent.",
         ["state lifted 16 2021-03-15"]),
        ("A state of emergency was declared over the whole territory of Kazakhstan on 16 March.",
         ["state set 17 2021-03-16"]),
        ("The counter-terrorist operation was declared over throughout Kazakhstan on 16 March.",
         ["counter lifted 17 2021-03-16"]),
        ("The terrorist threat level was eased across Kazakhstan from red to orange on 16 March.",
         ["threat orange lowered 17 2021-03-16"]),
        ("People were told that a curfew was in force from now on in Shymkent.",
         ["curfew set Shymkent 2021-03-18"]),
    ],
)  # fmt: skip
def test_what_only_looks_like_an_exception(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected
