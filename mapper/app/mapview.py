"""The map of the page: what the store answers, drawn on the boundaries of the day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st
from streamlit_folium import st_folium

from mapper.app import resources, state
from mapper.maps import Measure, RegionState, Scene, Symbol, base_map, scene_layer
from mapper.store import UNREPORTED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mapper.app.choice import Choice
    from mapper.app.view import View
    from mapper.maps import Boundaries
    from mapper.store import PlaceCount

HEIGHT: Final = 520
_APPROXIMATE: Final = 2


def scene(seen: View, selected: str | None = None) -> Scene:
    """Put together what the map shows; `selected` is the id of a place or region to mark."""
    return Scene(
        seen.chosen.day,
        tuple(_regions(seen)),
        tuple(_symbol(place) for place in seen.found.places),
        Measure(seen.chosen.colour),
        selected,
    )


def _regions(seen: View) -> Iterator[RegionState]:
    said = {level.place_id: level for level in seen.levels}
    vague = seen.found.vague()
    for outline in seen.boundaries.on(seen.chosen.day):
        level = said[outline.place_id]
        yield RegionState(
            outline.place_id,
            level.name,
            level=level.level,
            since=level.since if level.level else None,
            count=seen.found.regions.get(outline.iso, 0),
            vague=vague.get(outline.iso, 0),
            faded=_left_out(seen.chosen, outline.iso, level.level),
        )


def _symbol(place: PlaceCount) -> Symbol:
    return Symbol(
        place.place_id,
        place.name,
        place.lat,
        place.lon,
        place.count,
        approximate=place.geo_precision == _APPROXIMATE,
        last_date=place.last_date,
    )


def _left_out(chosen: Choice, iso: str, level: str | None) -> bool:
    """Tell whether the filters leave out a region with its level of the day."""
    by_region = bool(chosen.regions) and iso not in chosen.regions
    by_level = bool(chosen.levels) and (level or UNREPORTED) not in chosen.levels
    return by_region or by_level


def show(drawn: Scene, boundaries: Boundaries) -> None:
    """Draw the map; a click selects, see `state.select_on_map`."""
    st_folium(
        base_map(boundaries, resources.basemap(), st.get_option("server.baseUrlPath")),
        key=state.MAP,
        height=HEIGHT,
        use_container_width=True,
        returned_objects=["last_active_drawing"],
        feature_group_to_add=scene_layer(drawn, boundaries),
        on_change=state.select_on_map,
    )
