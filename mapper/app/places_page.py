"""The page that looks a place up by name: candidates, where they lie, names and history.

What is written and what the gazetteer holds is shown with `st.text` and in tables: Streamlit reads
other text as Markdown.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

import streamlit as st

from gazetteer import GazetteerError
from mapper.app import place_map, place_query, place_tables, place_text, resources, state, style
from mapper.app.place_query import EARLIEST, LANGUAGES, LATEST, PlaceQuery
from mapper.app.place_words import (
    CREDIT,
    EMPTY_QUERY,
    LANGUAGE_WORDS,
    NO_CHANGES,
    NOTHING_FOUND,
    SUGGESTIONS,
    TOO_LONG,
    VALID_HELP,
)
from mapper.app.words import GAZETTEER_FAILED, KIND_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    import pandas as pd
    from streamlit.navigation.page import StreamlitPage

    from gazetteer import Candidate, Code, Gazetteer, Place, Succession

LISTED: Final = 50
"""Candidates that are listed at most."""
_ROW_HEIGHT: Final = 28
_ROWS_SEEN: Final = 8
_DAYS: Final = st.column_config.DateColumn(format="D MMM YYYY", width=100)


def page() -> StreamlitPage:
    """Return the page, for the navigation and for links to it."""
    return st.Page(show, title="Places", icon=":material/search:", url_path="places")


def link(place_id: str, on: date) -> None:
    """Draw a link to what the page tells about a place, where the gazetteer holds it."""
    places = resources.places()
    if place_id in places:
        query = PlaceQuery(places.display_name(place_id, on), on, place=place_id)
        st.page_link(
            page(),
            label="Names, history, point",
            icon=":material/search:",
            query_params=place_query.to_address(query),
        )


def show() -> None:
    """Draw the page, or say what stands in its way."""
    state.keep()
    style.apply()
    try:
        _page(resources.places())
    except GazetteerError as error:
        st.error(GAZETTEER_FAILED)
        st.text(str(error))


def _page(places: Gazetteer) -> None:
    place_query.begin()
    _form()
    query = place_query.current()
    candidates = _candidates(places, query)
    chosen = _chosen(places, query, candidates)
    _said(query, candidates)
    if candidates:
        _table(places, query, candidates)
    found = [candidate.place for candidate in candidates]
    if chosen and chosen not in found:
        found = [chosen]
    left, right = st.columns([1, 1], gap="small")
    with left:
        drawn = place_map.locator(places, found, query.day, chosen.id if chosen else None)
        place_map.show(drawn)
        if len(drawn.finds) < len(found):
            st.caption(f"Beyond this map: {len(found) - len(drawn.finds)} of {len(found)}")
    with right:
        if chosen:
            _place(places, query, chosen)


def _form() -> None:
    name, day, language = st.columns([4, 2, 2], gap="small")
    name.text_input("Name of a place", key=place_query.NAME, placeholder="Almaty, Алма-Ата, …")
    day.date_input(
        "On the day (today if empty)",
        value=None,
        min_value=EARLIEST,
        max_value=LATEST,
        key=place_query.DAY,
        format="YYYY-MM-DD",
        help="Names, units and boundaries are those of this day. Places that have gone, and names "
        "that are no longer used, are found too, but rank lower.",
    )
    language.selectbox(
        "Language of the name",
        ["", *LANGUAGES],
        key=place_query.LANGUAGE,
        format_func=lambda language: LANGUAGE_WORDS.get(language, "any"),
    )


def _candidates(places: Gazetteer, query: PlaceQuery) -> list[Candidate]:
    if not query.name or query.too_long:
        return []
    return places.lookup(query.name, on=query.day, language=query.language, limit=LISTED)


def _chosen(places: Gazetteer, query: PlaceQuery, candidates: Sequence[Candidate]) -> Place | None:
    """Return the place to tell about: the one that was chosen, else the best candidate."""
    if query.place and query.place in places:
        return places.place(query.place)
    return candidates[0].place if candidates else None


def _said(query: PlaceQuery, candidates: Sequence[Candidate]) -> None:
    """Say what was found where the table does not."""
    if query.too_long:
        st.warning(TOO_LONG)
    elif not query.name:
        st.info(EMPTY_QUERY)
    elif not candidates:
        st.info(NOTHING_FOUND)
    elif all(candidate.match == "fuzzy" for candidate in candidates):
        st.info(SUGGESTIONS)


def _table(places: Gazetteer, query: PlaceQuery, candidates: Sequence[Candidate]) -> None:
    ids = [candidate.place.id for candidate in candidates]
    # Another query makes another table, without a marked row.
    asked = hash((query.name, query.day, query.language))
    key = f"candidates {asked} {place_map.epoch()}"
    st.dataframe(
        place_tables.candidate_frame(places, candidates, query.day),
        key=key,
        height=_height(len(ids)),
        row_height=_ROW_HEIGHT,
        hide_index=True,
        placeholder="",
        on_select=partial(_choose, key, ids),
        selection_mode="single-row",
        column_config={
            "No.": st.column_config.NumberColumn(width=42),
            "Name": st.column_config.TextColumn(width=205),
            "Kind": st.column_config.TextColumn(width=120),
            "Region": st.column_config.TextColumn("Region or country", width=165),
            "District": st.column_config.TextColumn(width=205),
            "Matched": st.column_config.TextColumn(width=150),
            "How": st.column_config.TextColumn(width=205),
            "Score": st.column_config.NumberColumn(width=56, format="%.2f"),
            "Valid": st.column_config.TextColumn(width=185, help=VALID_HELP),
        },
    )
    if len(ids) == LISTED:
        st.caption(f"The {LISTED} best are listed. A type word, or a region after a comma, helps.")


def _choose(key: str, ids: list[str]) -> None:
    rows: list[int] = st.session_state[key]["selection"]["rows"]
    place_query.choose(ids[rows[0]] if rows else None)


def _place(places: Gazetteer, query: PlaceQuery, place: Place) -> None:
    on = query.day
    past = places.history(place.id)
    with st.container(gap="small"):
        with st.container(key="evidence heading"):
            st.text(places.display_name(place.id, on))
        _field("Kind", KIND_WORDS[places.kind_on(place.id, on)])
        _field("Where it belonged", place_text.history_text(places, past.periods))
        names, changes, point = st.tabs(["Names", "Changes and codes", "Point and source"])
        with names:
            _names(places, place)
        with changes:
            _changes(places, place, past.codes)
        with point:
            _point(places, query, place)
        st.caption(CREDIT)


def _names(places: Gazetteer, place: Place) -> None:
    _rows(
        place_tables.name_frame(places.names(place.id)),
        {
            "Name": st.column_config.TextColumn(width=175),
            "Language": st.column_config.TextColumn(width=72),
            "Kind": st.column_config.TextColumn(width=85),
            "Valid": st.column_config.TextColumn(width=150),
            "Source": st.column_config.TextColumn(width=150),
        },
    )


def _changes(places: Gazetteer, place: Place, codes: Sequence[Code]) -> None:
    steps = _steps(places, place.id)
    st.caption("What it came of and what became of it")
    if steps:
        config = {
            "Day": _DAYS,
            "What happened": st.column_config.TextColumn(width=330),
            "Source": st.column_config.TextColumn(width=200),
        }
        _rows(place_tables.succession_frame(places, steps), config)
    else:
        st.text(NO_CHANGES)
    if codes:
        st.caption("Codes")
        _rows(place_tables.code_frame(codes), {"From": _DAYS, "Until": _DAYS})


def _steps(places: Gazetteer, place_id: str) -> list[Succession]:
    """Return the steps that made a unit what it is and those that followed."""
    made = (
        step
        for unit in places.predecessors(place_id)
        for step in places.crosswalk(unit)
        if step.successor == place_id
    )
    steps = {*made, *places.crosswalk(place_id)}
    return sorted(steps, key=lambda step: (step.day, step.predecessor, step.successor))


def _point(places: Gazetteer, query: PlaceQuery, place: Place) -> None:
    _field("Latitude, longitude", f"{place.lat:.5f}, {place.lon:.5f}")
    _field("What it stands for", place_text.point_text(places, place, query.day))
    _field("Population", f"{place.population:,}" if place.population else "not known")
    _field("Source and licence of the point", place_text.licence_text(place.source))
    _field("Id", place.id)


def _rows(frame: pd.DataFrame, columns: dict[str, Any]) -> None:
    st.dataframe(
        frame,
        height=_height(len(frame)),
        row_height=_ROW_HEIGHT,
        hide_index=True,
        placeholder="",
        column_config=columns,
    )


def _height(rows: int) -> int:
    """Return the pixels that a table takes: its rows, or as many as are seen at once."""
    return (min(rows, _ROWS_SEEN) + 1) * _ROW_HEIGHT + 10


def _field(name: str, text: str) -> None:
    with st.container(gap=None):
        st.caption(name)
        st.text(text)
