"""The questions of the page to the store; answers are kept a few seconds for all sessions.

A page asks the same things at each turn of a widget; what was ingested meanwhile shows as soon as
an answer has grown old.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import streamlit as st

from mapper.store import IncidentFilter, Store

if TYPE_CHECKING:
    from datetime import date

    from mapper.store import (
        Correction,
        Merge,
        PlaceCount,
        RegionLevel,
        StoredDocument,
        StoredIncident,
        StoredMeasure,
    )

LISTED: Final = 1000
"""Incidents that a table lists at most; counts and downloads are of all."""

_cached: Final = st.cache_data(
    ttl=10,
    max_entries=300,
    show_spinner=False,
    hash_funcs={Store: lambda store: store.address},
)


@dataclass(frozen=True)
class Overview:
    """What the store holds as a whole.

    `first` and `last` are days; `unresolved` counts the names that no place was found for.
    """

    first: date
    last: date
    event_types: tuple[str, ...]
    incidents: int
    undated: int
    unresolved: dict[str, int]


@dataclass(frozen=True)
class Answer:
    """The chosen incidents: how many, up to `LISTED` of them, and where they lie.

    `unplaced` is empty where there are more than `LISTED`.
    """

    total: int
    listed: tuple[StoredIncident, ...]
    unplaced_total: int
    unplaced: tuple[StoredIncident, ...]
    places: tuple[PlaceCount, ...]
    regions: dict[str, int]

    def vague(self) -> dict[str, int]:
        """Return by region the incidents that no symbol shows: only the region is known."""
        left = Counter(self.regions)
        for place in self.places:
            if place.region:
                left[place.region] -= place.count
        return {iso: count for iso, count in left.items() if count > 0}


@_cached
def overview(store: Store) -> Overview | None:
    """Return what the store holds, or None where it holds nothing to show."""
    span = store.span()
    if span is None:
        return None
    counts = store.counts()
    return Overview(
        *span,
        tuple(store.event_types()),
        counts.incidents,
        counts.undated_incidents,
        store.unresolved_toponyms(),
    )


@_cached
def answer(store: Store, chosen: IncidentFilter) -> Answer:
    """Return the chosen incidents."""
    unplaced = store.unplaced_count(chosen)
    return Answer(
        store.total(chosen),
        tuple(store.incidents(chosen, LISTED)),
        unplaced,
        tuple(store.unplaced(chosen)) if unplaced <= LISTED else (),
        tuple(store.place_counts(chosen)),
        store.region_counts(chosen),
    )


@_cached
def levels(store: Store, on: date) -> tuple[RegionLevel, ...]:
    """Return what is in force in each region on a day."""
    return tuple(store.levels(on))


@_cached
def at_place(store: Store, chosen: IncidentFilter, place_id: str) -> tuple[StoredIncident, ...]:
    """Return the chosen incidents of one place."""
    return tuple(store.incidents(replace(chosen, place_id=place_id), LISTED))


@_cached
def incident(store: Store, incident_id: str) -> StoredIncident | None:
    """Return the incident that a report tells of, by the id of any of its reports."""
    return store.incident(incident_id)


@_cached
def reports(store: Store, event_id: str) -> tuple[StoredIncident, ...]:
    """Return what each document tells of an event, the report that leads it first."""
    return tuple(store.reports(event_id))


@_cached
def merges(store: Store, event_id: str) -> dict[str, Merge]:
    """Return why each report was put to an event, by incident id; its first one has no reason."""
    return {merge.incident_id: merge for merge in store.merges(event_id)}


@_cached
def corrections(store: Store, incident_ids: tuple[str, ...]) -> tuple[Correction, ...]:
    """Return what persons said of some reports."""
    return tuple(store.corrections(incident_ids))


def split(store: Store, incident_id: str, by: str) -> None:
    """Take a report out of its event, as a person says, and show it at once."""
    store.split(incident_id, by)
    st.cache_data.clear()


@_cached
def statements(store: Store, iso: str, on: date) -> tuple[StoredMeasure, ...]:
    """Return what was said about a region as a whole up to a day, the newest first."""
    return tuple(store.measures_for(iso, on))


@_cached
def local_statements(store: Store, iso: str, on: date) -> tuple[StoredMeasure, ...]:
    """Return what was said about parts of a region up to a day, the newest first."""
    return tuple(store.local_measures_for(iso, on))


@_cached
def document(store: Store, document_id: str) -> StoredDocument | None:
    """Return a document with its text."""
    return store.document(document_id)


@_cached
def telling_day(store: Store) -> date | None:
    """Return the first of the days on which the most different levels hold side by side.

    That is the day on which the map has most to tell. Without any level it is the day with the
    most incidents; None without any of either.
    """
    span = store.span()
    if span is None:
        return None
    regions = {level.region for level in store.levels(span[1])}
    days = {
        said.day
        for region in regions
        for said in store.measures_for(region, span[1])
        if said.measure == "threat_level"
    }
    kinds = {day: len({level.level for level in store.levels(day)} - {None}) for day in days}
    weights = kinds or store.day_counts()
    return max(sorted(weights), key=weights.__getitem__, default=None)
