"""Download buttons for exactly what is shown; a file is written when its button is pressed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

import streamlit as st

from mapper.export import FORMATS, export_bytes

if TYPE_CHECKING:
    from mapper.app.choice import Choice
    from mapper.app.view import View

_NAMES: Final = {
    "geojson": "GeoJSON",
    "csv": "CSV",
    "geopackage": "GeoPackage",
    "geoparquet": "GeoParquet",
    "kml": "KML",
}


def show(view: View) -> None:
    """Draw one button a format."""
    for name, kind in FORMATS.items():
        st.download_button(
            _NAMES[name],
            partial(export_bytes, view.store, view.incidents, name),
            file_name=file_stem(view.chosen) + kind.suffix,
            mime=kind.media_type,
            key=f"download {name}",
            help="Download the incidents of the table below",
            on_click="ignore",
            icon=":material/download:",
            disabled=view.found.total == 0,
        )


def file_stem(chosen: Choice) -> str:
    """Return the name of a download: what it is of, and up to which day."""
    last = chosen.last if chosen.window == "range" else chosen.day
    return f"kazakhstan-incidents-{last.isoformat()}"
