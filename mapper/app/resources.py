"""What every session of the app shares: the store, the gazetteer and the drawn boundaries."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import streamlit as st

import gazetteer
from gazetteer import Gazetteer
from mapper.maps import Area, Boundaries, read_areas, read_basemap, read_boundaries
from mapper.store import Store, default_url

if TYPE_CHECKING:
    from datetime import date

_BASEMAP: Final = Path(gazetteer.__file__).parent / "data" / "basemap.geojson"


@st.cache_resource(show_spinner=False)
def places() -> Gazetteer:
    """Return the bundled gazetteer."""
    return Gazetteer.load()


@st.cache_resource(show_spinner=False)
def _opened(url: str) -> Store:
    return Store(url, places())


def store() -> Store:
    """Return the store at `MAPPER_DATABASE_URL` or at its usual place, opened once."""
    return _opened(default_url())


@st.cache_resource(show_spinner="Drawing the boundaries …")
def boundaries() -> Boundaries:
    """Return the outlines of the regions in all periods."""
    return read_boundaries(places())


@st.cache_resource(show_spinner=False, max_entries=8)
def areas(on: date | None) -> dict[str, Area]:
    """Return the ground of the regions and districts of a day; None is today."""
    return read_areas(places(), on)


@st.cache_resource(show_spinner=False)
def basemap() -> dict[str, Any]:
    """Return the GeoJSON of the neighbours and waters."""
    return read_basemap(_BASEMAP)
