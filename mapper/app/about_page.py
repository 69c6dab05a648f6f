"""The page that says how to read the map, and where its data come from."""

from __future__ import annotations

from typing import Final

import streamlit as st

from mapper.app import state
from mapper.app.words import GEO_PRECISION_WORDS, NO_PLACE_WORDS, TIME_PRECISION_WORDS

_WIDTH: Final = 820
_LEVELS: Final = """
#### How to read the map

**Regions** have the colour of the terrorism threat level in force on the chosen day, in the
boundaries of that day. A level is what the reports up to that day say: it holds from the day on
which it was set, raised or lowered until it is lifted, replaced, or its announced end has come.

- **Hatched** means *no report*: nothing was said about a level there, up to that day.
- **Pale** means *none*: a level was lifted or ran out, or a report says that there is none.
- A level over a district or a city is listed with the region and does not colour it. A level over
  the whole country colours every region.

**Symbols** are places, not incidents: their area grows with the number of incidents there.
A dashed symbol is approximate. A dashed ring with a number, on the label of a region, counts
incidents of which only the region is known. What has no place at all is counted and listed below
the table.

**The day** chooses the levels and the boundaries. Which incidents are shown is chosen under
*Incidents shown*: by default all up to that day, so that the map never shows what came later. An
incident that may have happened within an interval belongs to each day of it.

**Filters** choose incidents, and fade the regions that they leave out. The table, the symbols, the
counts and the downloads are always of the same incidents. The address of the page is a permalink
to what you see.
"""

_SOURCES: Final = """
#### Data

- Boundaries: © OpenStreetMap contributors (ODbL 1.0); OCHA COD-AB, edited by geokz (CC BY 4.0)
- Places and names: KATO classifier; © OpenStreetMap contributors (ODbL 1.0); GeoNames (CC BY 4.0)
- Neighbours, lakes, rivers and seas: Natural Earth (public domain)
- Map software: Leaflet (BSD 2-Clause), served from this machine

Quotations belong to their sources. Nothing on these pages is fetched from the internet.
"""


def show() -> None:
    """Draw the page."""
    state.keep()
    with st.container(width=_WIDTH):
        _text()


def _text() -> None:
    st.title("About this map")
    st.markdown(_LEVELS)
    st.markdown("#### Precision")
    places = [f"- Place, {code}: {text}" for code, text in GEO_PRECISION_WORDS.items()]
    days = [f"- Date, {code}: {text}." for code, text in TIME_PRECISION_WORDS.items()]
    st.markdown("\n".join([*places, f"- No place: {NO_PLACE_WORDS}", *days]))
    st.markdown(_SOURCES)
