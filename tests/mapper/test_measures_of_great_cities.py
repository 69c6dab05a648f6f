"""Measures in the cities that lie in no region, which a text does not name one by one."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import ALMATY, ASTANA, SHYMKENT, measures, read

_GREAT = {ALMATY, ASTANA, SHYMKENT}
_ALL = 20


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "All three cities of republican significance go onto the yellow terror level."),
        ("en", "A curfew was set in the cities of national importance."),
        ("en", "A curfew was set in the three republican cities."),
        ("en", "A curfew was set in the capital and in both cities of republican status."),
        ("ru", "Комендантский час введён в городах республиканского значения."),
        ("ru", "Комендантский час ввели в трёх мегаполисах."),
        ("kk", "Республикалық маңызы бар қалаларда коменданттық сағат енгізілді."),
    ],
)
def test_great_cities_need_no_names(language: str, text: str) -> None:
    (found,) = read(text, "2023-12-14", language).measures
    assert {place.id for place in found.places} == _GREAT


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The curfew was lifted in all regions except the cities of republican significance.",
        ),
        ("ru", "Комендантский час снят во всех областях, кроме городов республиканского значения."),
    ],
)
def test_great_cities_may_be_excepted(language: str, text: str) -> None:
    (found,) = read(text, "2023-12-14", language).measures
    assert len(found.places) == _ALL - len(_GREAT)


def test_great_cities_belong_to_the_rest() -> None:
    text = (
        "The curfew was lifted in Akmola Region. In the rest of the country, with the cities of "
        "republican significance, it remains."
    )
    _, rest = measures(text, "2023-12-14")
    assert len(rest.places) == _ALL - 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A curfew was set in Shymkent, one of the cities of republican significance."),
        ("ru", "Комендантский час введён на территории города республиканского значения Шымкента."),
    ],
)
def test_a_great_city_that_is_named_stands_alone(language: str, text: str) -> None:
    (found,) = read(text, "2023-12-14", language).measures
    assert {place.id for place in found.places} == {SHYMKENT}


def test_other_cities_are_not_great() -> None:
    assert not measures("A curfew was set in cities of regional significance.", "2023-12-14")
