"""The page with the map: controls of the day, map, levels or evidence, table, downloads."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

import streamlit as st

from gazetteer import GazetteerError
from mapper.app import (
    downloads,
    evidence,
    filters,
    mapview,
    queries,
    resources,
    state,
    style,
    tables,
    timeline,
    view,
)
from mapper.app.choice import Options
from mapper.app.spans import day_text
from mapper.app.words import (
    EMPTY_STORE,
    EMPTY_STORE_COMMAND,
    GAZETTEER_FAILED,
    STORE_FAILED,
    WINDOW_WORDS,
)
from mapper.errors import MapperError

if TYPE_CHECKING:
    from mapper.store import Store

_PANEL_HEIGHT: Final = mapview.HEIGHT - 48
_NAMED: Final = 4
"""Regions of one level that the headline names; more are counted."""
_LISTED_LEVELS: Final = ("red", "orange", "yellow")


def show() -> None:
    """Draw the page, or say what stands in its way."""
    try:
        store = resources.store()
        overview = queries.overview(store)
        if overview is None:
            _empty()
        else:
            _page(store, overview)
    except MapperError as error:
        _failed(STORE_FAILED, error)
    except GazetteerError as error:
        _failed(GAZETTEER_FAILED, error)


def _failed(what: str, error: Exception) -> None:
    st.error(what)
    st.text(str(error))


def _empty() -> None:
    st.title("Kazakhstan incident map")
    st.info(EMPTY_STORE)
    st.code(EMPTY_STORE_COMMAND, language="shell")


def _page(store: Store, overview: queries.Overview) -> None:
    boundaries = resources.boundaries()
    today = datetime.now(tz=UTC).date()
    opening = timeline.opening_day(overview.last, queries.telling_day(store), today)
    names = boundaries.names()
    options = Options(
        overview.first,
        overview.last,
        overview.event_types,
        tuple(sorted(names, key=names.__getitem__)),
        opening,
    )
    state.begin(options)
    filters.show(options, names)
    style.apply()
    _board(store, options, overview)


@st.fragment
def _board(store: Store, options: Options, overview: queries.Overview) -> None:
    """Draw all that depends on the day; a step of the day runs no more than this."""
    chosen = state.choice()
    state.publish(chosen, options)
    seen = view.read(store, resources.boundaries(), chosen, options)
    selected = state.selection()
    with st.container(gap="xsmall"):
        _headline(seen)
        timeline.show(chosen)
    left, right = st.columns([3, 2], gap="small")
    with left:
        mapview.show(mapview.scene(seen, _on_map(seen, selected)), seen.boundaries)
    with right:
        _panel(seen, selected)
    _below(seen, overview)


def _headline(seen: view.View) -> None:
    """Say the day and its levels in one line; the names are the gazetteer's."""
    st.markdown(f"#### {day_text(seen.chosen.day)}")
    parts = [
        f"**{level.capitalize()}**: {_regions_text(seen, level)}"
        for level in _LISTED_LEVELS
        if _regions_text(seen, level)
    ]
    silent = sum(level.level is None for level in seen.levels)
    none = sum(level.level == "none" for level in seen.levels)
    if none:
        parts.append(f"**None**: {_count(none, 'region')}")
    if silent:
        parts.append(f"**No report**: {_count(silent, 'region')}")
    st.markdown(" · ".join(parts))


def _regions_text(seen: view.View, level: str) -> str:
    names = [said.name for said in seen.levels if said.level == level]
    return ", ".join(names) if len(names) <= _NAMED else f"{len(names)} regions"


def _on_map(seen: view.View, selected: state.Selection | None) -> str | None:
    """Return the id of the place or region to mark on the map."""
    if selected is None:
        return None
    if selected.kind != "incident":
        return selected.id
    found = queries.incident(seen.store, selected.id)
    return found.place.id if found and found.place else None


def _panel(seen: view.View, selected: state.Selection | None) -> None:
    shown = st.segmented_control(
        "Panel",
        [state.LEVELS_PANEL, state.EVIDENCE_PANEL],
        key=state.PANEL,
        label_visibility="collapsed",
    )
    if shown != state.EVIDENCE_PANEL:
        tables.show_levels(seen.levels, _PANEL_HEIGHT)
        return
    with st.container(height=_PANEL_HEIGHT, border=False, gap="small"):
        if selected is None:
            st.info("Click a region or a symbol, or mark a row of a table, to read the evidence.")
        else:
            evidence.show(seen, selected)


def _below(seen: view.View, overview: queries.Overview) -> None:
    found = seen.found
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        window = WINDOW_WORDS[seen.chosen.window]
        words = f"**{_count(found.total, 'incident')}**, {window}; {overview.incidents:,} in all"
        st.markdown(words, width="stretch")
        downloads.show(seen)
    # Another choice of incidents makes another table, without a marked row.
    name = f"incidents {hash(seen.incidents)}"
    tables.show_incidents(found.listed, seen.region_names, name)
    if found.total > len(found.listed):
        st.caption(
            f"The table lists the {len(found.listed):,} earliest; the map and the downloads "
            "have all of them."
        )
    _unplaced(seen, name)
    _unresolved(overview)
    if overview.undated:
        st.caption(
            f"{_count(overview.undated, 'incident')} without a date: shown only with the whole "
            "date range, and all days in it."
        )


def _unplaced(seen: view.View, name: str) -> None:
    """List the incidents that no map can show."""
    found = seen.found
    with st.expander(f"{_count(found.unplaced_total, 'incident')} without a place"):
        st.caption("The report does not say where, or speaks of the whole country.")
        if found.unplaced_total > len(found.unplaced):
            st.caption("They are too many to be listed here: choose fewer, or download them.")
        else:
            name = f"unplaced {name}"
            tables.show_incidents(found.unplaced, seen.region_names, name)


def _unresolved(overview: queries.Overview) -> None:
    """List the names that no place was found for."""
    if not overview.unresolved:
        return
    with st.expander(f"{_count(len(overview.unresolved), 'name')} without a place"):
        st.caption("Names in any of the reports that look like places and are none that is known.")
        tables.show_names(overview.unresolved)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
