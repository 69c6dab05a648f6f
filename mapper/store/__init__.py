"""The store: what was read, kept in SQLite or PostgreSQL, and asked for by the map."""

from __future__ import annotations

from mapper.store.connection import default_url
from mapper.store.filters import THREAT_LEVELS, UNREPORTED, IncidentFilter
from mapper.store.kinds import shape_of
from mapper.store.levels import LEVELS
from mapper.store.membership import READER
from mapper.store.records import (
    Correction,
    Counts,
    Evidence,
    Merge,
    PlaceCount,
    RegionLevel,
    StoredDocument,
    StoredIncident,
    StoredMeasure,
)
from mapper.store.store import Store

__all__ = [
    "LEVELS",
    "READER",
    "THREAT_LEVELS",
    "UNREPORTED",
    "Correction",
    "Counts",
    "Evidence",
    "IncidentFilter",
    "Merge",
    "PlaceCount",
    "RegionLevel",
    "Store",
    "StoredDocument",
    "StoredIncident",
    "StoredMeasure",
    "default_url",
    "shape_of",
]
