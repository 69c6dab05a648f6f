from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer import Gazetteer
from mapper.app.place_map import clicked
from mapper.app.place_query import EARLIEST, LATEST, PlaceQuery, from_address, to_address

queries = st.builds(
    PlaceQuery,
    name=st.text(max_size=200),
    day=st.none() | st.dates(EARLIEST, LATEST),
    language=st.sampled_from([None, "en", "ru", "kk"]),
    place=st.none() | st.text(min_size=1),
)


@given(queries)
def test_an_address_leads_back_to_the_query(query: PlaceQuery) -> None:
    address = to_address(query)
    assert from_address({name: [value] for name, value in address.items()}) == query


def test_the_opening_state_has_no_parameters() -> None:
    assert to_address(PlaceQuery()) == {}


def test_what_is_too_long_for_a_name_makes_no_address() -> None:
    query = PlaceQuery("x" * 201, date(2022, 1, 5))
    assert query.too_long
    assert to_address(query) == {"day": "2022-01-05"}
    assert not PlaceQuery("x" * 200).too_long


@pytest.mark.parametrize(
    ("name", "value"),
    [("day", "yesterday"), ("day", "0001-01-01"), ("language", "de"), ("place", ""), ("x", "y")],
)
def test_what_makes_no_sense_is_left_out(name: str, value: str) -> None:
    assert from_address({name: [value]}) == PlaceQuery()


@pytest.mark.parametrize(
    "properties",
    [{}, {"target": "region", "id": "750000000"}, {"target": "place", "id": "gone"},
     {"target": "place", "id": None}, {"target": "place"}],
)  # fmt: skip
def test_a_click_on_no_place_chooses_none(properties: dict[str, object]) -> None:
    answer = {"last_active_drawing": {"properties": properties}}
    assert clicked(answer, Gazetteer.load()) is None


def test_a_click_chooses_a_place_that_is_known() -> None:
    properties = {"target": "place", "id": "750000000", "click": 1}
    answer = {"last_active_drawing": {"properties": properties}}
    assert clicked(answer, Gazetteer.load()) == "750000000"
    assert clicked(None, Gazetteer.load()) is None
