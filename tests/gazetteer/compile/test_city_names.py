from __future__ import annotations

from typing import Any

import pytest

from gazetteer.compile.city_names import city_names


def city(name: str, *others: str, country: str = "RU", zone: str = "Asia/Omsk") -> dict[str, Any]:
    return {
        "name": name,
        "alternatenames": list(others),
        "countrycode": country,
        "population": 500_000,
        "timezone": zone,
    }


def first(names: list[tuple[str, str]], language: str) -> str:
    return next(text for text, tag in names if tag == language)


@pytest.mark.parametrize(
    ("language", "name"), [("en", "Moscow"), ("ru", "Москва"), ("kk", "Мәскеу")]
)
def test_cldr_names_the_city_of_a_time_zone(language: str, name: str) -> None:
    moscow = city("Moscow", "Маскав", "Москва", "Мәскәү", zone="Europe/Moscow")
    assert first(city_names(moscow), language) == name


def test_a_zone_under_its_former_name_counts() -> None:
    kyiv = city("Kyiv", "Кейы", "Киев", country="UA", zone="Europe/Kyiv")
    assert first(city_names(kyiv), "ru") == "Киев"


def test_the_name_that_latin_ones_spell_goes_first() -> None:
    beijing = city("Beijing", "Pekin", "Бээжин", "Пекин", country="CN", zone="Asia/Shanghai")
    assert first(city_names(beijing), "ru") == "Пекин"


def test_the_soft_sign_is_kept_where_latin_names_have_it() -> None:
    kazan = city("Kazan", "Kazan'", "Казан", "Казань", zone="Europe/Moscow")
    assert first(city_names(kazan), "ru") == "Казань"


def test_kazakh_writes_what_it_has_no_name_for_as_russian_does() -> None:
    names = city_names(city("Kharkiv", "Харьков", "Харків", country="UA", zone="Europe/Kyiv"))
    assert first(names, "kk") == "Харьков"
    assert ("Харків", "kk") not in names


def test_words_for_city_of_other_languages_are_no_names() -> None:
    names = city_names(city("Minsk", "Минск", "Минск ош", country="BY", zone="Europe/Minsk"))
    assert "Минск ош" not in [text for text, _ in names]


def test_a_city_without_other_names_has_its_own() -> None:
    assert city_names(city("Nowhere")) == [("Nowhere", "en")]
