"""The tables beside and below the map; a marked row selects what the evidence panel shows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

import pandas as pd
import streamlit as st

from mapper.app import state
from mapper.app.links import safe_url
from mapper.app.words import KIND_WORDS, level_text
from mapper.maps.palette import LEVEL_FILLS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mapper.store import RegionLevel, StoredIncident

_RANKS: Final = {None: -1, "none": 0, "yellow": 1, "orange": 2, "red": 3}
_INCIDENT_COLUMNS: Final = (
    "From",
    "To",
    "Event",
    "Place",
    "Kind",
    "Region",
    "Level",
    "Documents",
    "Report",
    "Source",
    "Link",
)
_ROW_HEIGHT: Final = 35
_ROWS_SEEN: Final = 9
_DAYS: Final = st.column_config.DateColumn(format="D MMM YYYY", width=92)


def level_rows(levels: Sequence[RegionLevel]) -> list[RegionLevel]:
    """Return the regions with the highest level first, then by name."""
    return sorted(levels, key=lambda level: (-_RANKS[level.level], level.name))


def level_frame(levels: Sequence[RegionLevel]) -> pd.DataFrame:
    """Return the table of the levels, one row a region, in the order given."""
    return pd.DataFrame(
        {
            "Region": [level.name for level in levels],
            "Level": [level_text(level.level) for level in levels],
            "Since": [level.since if level.level else None for level in levels],
            "CTO": [_in_force(level.counter_terrorist_operation) for level in levels],
            "Emergency": [_in_force(level.state_of_emergency) for level in levels],
        }
    )


def incident_frame(
    incidents: Sequence[StoredIncident], region_names: Mapping[str, str]
) -> pd.DataFrame:
    """Return the table of incidents, one row each, in the order given."""
    rows = [_incident_row(incident, region_names) for incident in incidents]
    return pd.DataFrame(rows, columns=list(_INCIDENT_COLUMNS))


def show_levels(levels: Sequence[RegionLevel], height: int) -> None:
    """Draw the table of the levels; a marked row selects the region."""
    rows = level_rows(levels)
    key = f"levels {state.epoch()}"
    st.dataframe(
        level_frame(rows).style.map(_level_style, subset=["Level"]),
        key=key,
        height=height,
        row_height=24,
        placeholder="",
        hide_index=True,
        on_select=partial(_select_level, key, [level.place_id for level in rows]),
        selection_mode="single-row",
        column_config={
            "Region": st.column_config.TextColumn(width=140),
            "Level": st.column_config.TextColumn(width=60),
            "Since": st.column_config.DateColumn(format="D MMM YYYY", width=86),
            "CTO": st.column_config.TextColumn(width=42, help="Counter-terrorist operation"),
            "Emergency": st.column_config.TextColumn(width=70, help="State of emergency"),
        },
    )


def show_incidents(
    incidents: Sequence[StoredIncident], region_names: Mapping[str, str], name: str
) -> None:
    """Draw a table of incidents, the last one first; a marked row selects the incident.

    `name` keeps the tables of a page apart, and a table from the one of other filters.
    """
    key = f"{name} {state.epoch()}"
    newest = list(reversed(incidents))
    st.dataframe(
        incident_frame(newest, region_names).style.map(_level_style, subset=["Level"]),
        key=key,
        height=_height(len(newest)),
        hide_index=True,
        placeholder="",
        on_select=partial(_select_incident, key, [incident.id for incident in newest]),
        selection_mode="single-row",
        column_config={
            "From": _DAYS,
            "To": _DAYS,
            "Event": st.column_config.TextColumn(width=165),
            "Place": st.column_config.TextColumn(width=125),
            "Kind": st.column_config.TextColumn(width=105),
            "Region": st.column_config.TextColumn(width=150),
            "Level": st.column_config.TextColumn(width=72),
            "Documents": st.column_config.NumberColumn(
                width=60, help="How many documents report it"
            ),
            "Report": st.column_config.TextColumn(width=300),
            "Source": st.column_config.TextColumn(width=120),
            "Link": st.column_config.LinkColumn(display_text="open", width=60),
        },
    )


def show_names(counts: Mapping[str, int]) -> None:
    """Draw the table of names and how often each was found."""
    frame = pd.DataFrame({"Name": list(counts), "Times": list(counts.values())})
    st.dataframe(frame, height=_height(len(frame)), hide_index=True, width=420)


def _height(rows: int) -> int:
    """Return the pixels that a table takes: its rows, or as many as are seen at once."""
    return (min(rows, _ROWS_SEEN) + 1) * _ROW_HEIGHT + 2


def _incident_row(incident: StoredIncident, region_names: Mapping[str, str]) -> tuple[Any, ...]:
    place = incident.place
    return (
        incident.date_start,
        incident.date_end,
        incident.sub_event_type or incident.event_type,
        place.name if place else "not stated",
        KIND_WORDS.get(place.kind, place.kind) if place else "",
        region_names.get(place.region or "", "") if place else "",
        level_text(incident.level),
        incident.sources,
        incident.title or "",
        incident.source or "",
        safe_url(incident.url),
    )


def _in_force(value: bool | None) -> str:
    if value is None:
        return "–"
    return "yes" if value else "no"


def _level_style(word: object) -> str:
    fill = LEVEL_FILLS.get(str(word))
    if fill is None:
        return ""
    return f"background-color: {fill}; color: {'#ffffff' if word == 'red' else '#1f2328'}"


def _marked(key: str) -> int | None:
    rows: list[int] = st.session_state[key]["selection"]["rows"]
    return rows[0] if rows else None


def _select_level(key: str, ids: list[str]) -> None:
    row = _marked(key)
    if row is not None:
        state.select_elsewhere(state.Selection("region", ids[row]))


def _select_incident(key: str, ids: list[str]) -> None:
    row = _marked(key)
    state.select(None if row is None else state.Selection("incident", ids[row]))
