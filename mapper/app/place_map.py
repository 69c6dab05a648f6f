"""The small map of the page of places: the candidates, numbered, on the regions of the day."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

import streamlit as st
from streamlit_folium import st_folium

from mapper.app import place_query, resources
from mapper.maps import Find, Locator, base_map, locator_layer, on_base_map

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence
    from datetime import date

    from gazetteer import Gazetteer, Place
    from mapper.maps import Area

HEIGHT: Final = 430
_MAP: Final = "place map"
_EPOCH: Final = "place epoch"
# The kinds whose ground the gazetteer knows.
_GROUND: Final = ("region", "republican_city", "district", "city_administration")


def locator(
    places: Gazetteer, found: Sequence[Place], on: date | None, selected: str | None
) -> Locator:
    """Return what the map shows of the places found: those that lie on the base map."""
    finds = tuple(
        Find(
            number,
            place.id,
            places.display_name(place.id, on),
            place.lat,
            place.lon,
            approximate=place.geo_precision > 1,
            area=_area(place, on),
        )
        for number, place in enumerate(found, start=1)
        if on_base_map(place.lat, place.lon)
    )
    return Locator(on, finds, selected)


def show(drawn: Locator) -> None:
    """Draw the map; a click on a place chooses it."""
    boundaries = resources.boundaries()
    st_folium(
        base_map(boundaries, resources.basemap(), st.get_option("server.baseUrlPath")),
        key=_MAP,
        height=HEIGHT,
        use_container_width=True,
        returned_objects=["last_active_drawing"],
        feature_group_to_add=locator_layer(drawn, boundaries),
        on_change=_choose,
    )


def epoch() -> int:
    """Return a number that changes with each choice on the map: it unmarks the table's row."""
    found: int = st.session_state.get(_EPOCH, 0)
    return found


def clicked(answer: Mapping[str, Any] | None, known: Container[str]) -> str | None:
    """Read the place that was clicked out of the map's answer; None where it was none known."""
    feature = (answer or {}).get("last_active_drawing") or {}
    properties = feature.get("properties") or {}
    identifier = properties.get("id")
    is_place = properties.get("target") == "place" and identifier in known
    return str(identifier) if is_place else None


def _choose() -> None:
    place_id = clicked(st.session_state.get(_MAP), resources.places())
    if place_id:
        place_query.choose(place_id)
        st.session_state[_EPOCH] = epoch() + 1


def _area(place: Place, on: date | None) -> Area | None:
    """Return the ground of a unit on a day; of one that did not exist then, its last or first."""
    if place.country != "KZ" or place.kind not in _GROUND:
        return None
    validity = place.validity
    if not validity.covers(on):
        ended = validity.valid_to is not None and (on is None or validity.valid_to <= on)
        on = validity.valid_to - timedelta(days=1) if ended and validity.valid_to else None
        on = on or validity.valid_from
    return resources.areas(on).get(place.id)
