from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from mapper.app import place_words
from mapper.app.place_query import PlaceQuery
from tests.app.sample import ALMATY, ALMATY_REGION, HOSTILE
from tests.app.test_map_page import elements, map_arguments, query, scene, texts

TALDYKORGAN = "331010000"


def script() -> None:
    from mapper.app import places_page

    places_page.show()


def look_up(**address: str) -> AppTest:
    """Open the page at an address."""
    page = AppTest.from_function(script, default_timeout=60)
    for name, value in address.items():
        page.query_params[name] = value
    return page.run()


def candidates(page: AppTest) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = page.dataframe[0].value.to_dict("records")
    return rows


def drawn(page: AppTest) -> Iterator[str]:
    """Yield the ids of the places on the map."""
    found = scene(page)
    yield from (item["id"] for item in [*found["areas"], *found["symbols"]])


def test_it_opens_with_the_regions_and_a_hint() -> None:
    page = look_up()
    assert not page.exception
    assert page.info[0].value == place_words.EMPTY_QUERY
    assert not page.dataframe
    assert len(scene(page)["regions"]) == 20
    assert query(page) == {}


def test_the_city_comes_before_the_region() -> None:
    page = look_up(name="Almaty")
    city, region, *_ = candidates(page)
    assert (city["No."], city["Name"], city["Kind"]) == (1, "Almaty", "republican city")
    assert city["How"].startswith("as written")
    assert (region["Name"], region["Kind"]) == ("Almaty Region", "region")
    assert city["Score"] > region["Score"]
    assert scene(page)["selected"] == ALMATY


def test_units_are_areas_and_villages_symbols() -> None:
    found = scene(look_up(name="Almaty"))
    areas = {area["id"] for area in found["areas"]}
    assert {ALMATY, ALMATY_REGION} <= areas
    assert areas.isdisjoint(symbol["id"] for symbol in found["symbols"])
    assert {symbol["approximate"] for symbol in found["symbols"]} == {True, False}


def test_a_former_name_says_so() -> None:
    page = look_up(name="Алма-Ата")
    assert candidates(page)[0]["Name"] == "Almaty"
    assert candidates(page)[0]["How"] == "as written (Russian, former)"
    names = page.dataframe[1].value
    assert {"English", "Russian", "Kazakh"} == set(names["Language"])
    assert "Алматы" in set(names["Name"])


def test_the_history_of_a_city() -> None:
    page = look_up(name="Taldykorgan")
    assert "until 7 June 2022 in Taldykorgan City Administration, Almaty Region; then in " in texts(
        page
    )
    assert "The point is the place itself." in texts(page)
    assert "© OpenStreetMap contributors, ODbL 1.0" in texts(page)
    assert candidates(page)[0]["Region"] == "Jetisu Region"
    codes = page.dataframe[2].value
    assert {"KATO"} == set(codes["System"])


def test_units_and_boundaries_are_those_of_the_day() -> None:
    page = look_up(name="Taldykorgan", day="2022-01-05")
    assert candidates(page)[0]["Region"] == "Almaty Region"
    assert len(scene(page)["regions"]) == 17
    page.date_input(key="place day").set_value(date(2018, 6, 18)).run()
    assert len(scene(page)["regions"]) == 16
    page.date_input(key="place day").set_value(None).run()
    assert len(scene(page)["regions"]) == 20
    assert query(page) == {"name": ["Taldykorgan"]}


def test_what_became_of_a_unit_is_told() -> None:
    page = look_up(name="Jetisu Region")
    told = page.dataframe[2].value
    assert "Jetisu Region was formed out of a part of Almaty Region" in set(told["What happened"])


def test_a_unit_that_is_gone_is_drawn_as_it_was() -> None:
    page = look_up(name="South Kazakhstan Region")
    assert candidates(page)[0]["Valid"] == "until 18 Jun 2018"
    assert [area["id"] for area in scene(page)["areas"]] == ["510000000@2018"]
    assert "until 18 June 2018 in Kazakhstan" in texts(page)


def test_the_language_is_asked_for() -> None:
    page = look_up(name="Тараз")
    assert "Kazakh" in candidates(page)[0]["How"]
    page.selectbox(key="place language").select("ru").run()
    assert "Russian" in candidates(page)[0]["How"]
    assert query(page)["language"] == ["ru"]


def test_a_typo_is_forgiven_and_said() -> None:
    page = look_up(name="Alamty")
    assert page.info[0].value == place_words.SUGGESTIONS
    assert candidates(page)[0]["Name"] == "Almaty"
    assert "with a typo" in candidates(page)[0]["How"]


def test_an_unknown_name_finds_nothing() -> None:
    page = look_up(name="qqqqq")
    assert not page.exception
    assert page.info[0].value == place_words.NOTHING_FOUND
    assert not page.dataframe


@pytest.mark.parametrize("name", ["   ", ",", ", ,", "'", "-", "\u0000", "12", "😀"])
def test_nonsense_is_answered(name: str) -> None:
    page = look_up()
    page.text_input(key="place name").set_value(name).run()
    assert not page.exception
    assert page.info


@pytest.mark.parametrize("text", ["x" * 10_000, "a," * 5_000])
def test_a_text_is_no_name(text: str) -> None:
    page = look_up()
    page.text_input(key="place name").set_value(text).run()
    assert not page.exception
    assert page.warning[0].value == place_words.TOO_LONG
    assert query(page) == {}
    assert not look_up(name=text).exception


def test_hostile_text_is_nowhere_but_in_its_field() -> None:
    page = look_up(name=HOSTILE)
    assert not page.exception
    assert page.text_input(key="place name").value == HOSTILE
    assert "onerror" not in str(map_arguments(page))
    for item in elements(page):
        if item.type != "text_input":
            assert "onerror" not in str(getattr(item, "value", "")), item.type


def test_the_address_is_a_permalink() -> None:
    wanted = {"name": "Almaty", "day": "2022-01-05", "language": "en", "place": ALMATY_REGION}
    page = look_up(**wanted)
    assert query(page) == {name: [value] for name, value in wanted.items()}
    assert scene(page)["selected"] == ALMATY_REGION
    page.text_input(key="place name").set_value("Semey").run()
    assert query(page)["name"] == ["Semey"]
    assert "place" not in query(page)


def test_an_address_may_name_a_place_only() -> None:
    page = look_up(place=TALDYKORGAN)
    assert list(drawn(page)) == [TALDYKORGAN]
    assert "until 7 June 2022" in texts(page)
    assert not look_up(place="gone").exception


def test_the_query_is_there_again_when_one_comes_back() -> None:
    page = AppTest.from_function(script, default_timeout=60)
    page.session_state["place query"] = PlaceQuery("Semey", date(2022, 1, 5))
    page.run()
    assert page.text_input(key="place name").value == "Semey"
    assert query(page) == {"name": ["Semey"], "day": ["2022-01-05"]}


def test_what_lies_beyond_the_map_is_counted() -> None:
    page = look_up(name="Paris")
    assert candidates(page)[0]["Region"] == "France"
    assert list(drawn(page)) == []
    assert "Beyond this map: 1 of 1" in {caption.value for caption in page.caption}
