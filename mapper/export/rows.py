"""An incident as one row: the columns that every format has, named as ACLED names them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from mapper.store import shape_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from shapely.geometry.base import BaseGeometry

    from mapper.export.geometry import Outlines
    from mapper.store import StoredIncident

ATTRIBUTION: Final = (
    "Places and boundaries © OpenStreetMap contributors (ODbL 1.0), GeoNames (CC BY 4.0), "
    "OCHA COD-AB edited by geokz (CC BY 4.0). Quotations belong to their sources."
)

COLUMNS: Final[Mapping[str, type]] = {
    "event_id": str,
    "event_date": date,
    "date_start": date,
    "date_end": date,
    "time_precision": int,
    "event_type": str,
    "sub_event_type": str,
    "location": str,
    "place_id": str,
    "kind": str,
    "region": str,
    "district": str,
    "latitude": float,
    "longitude": float,
    "geo_precision": int,
    "killed": int,
    "injured": int,
    "detained": int,
    "threat_level_stated": str,
    "threat_level_in_force": str,
    "confidence": float,
    "notes": str,
    "source": str,
    "title": str,
    "url": str,
    "document_id": str,
    "published": date,
    "language": str,
    "evidence_start": int,
    "evidence_end": int,
    "sources": int,
    "document_ids": str,
}
"""Name and type of each column; every value may be None.

A row is an event as the report that leads it tells it; `sources` and `document_ids`, in order of
publication with "; " between, are of all documents that report it. `killed`, `injured` and
`detained` are the least that the report can mean ("more than 40" is 40), None if it gives none.
"""

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Feature:
    """A row and where it lies: a point, an area, or None. Longitude first, WGS 84 degrees."""

    row: Row
    geometry: BaseGeometry | None


def features(incidents: Iterable[StoredIncident], outlines: Outlines) -> Iterator[Feature]:
    """Yield the incidents in order with their geometries."""
    for incident in incidents:
        yield Feature(_row(incident), outlines.of(incident))


def _row(incident: StoredIncident) -> Row:
    place = incident.place
    # An area has no coordinates here: whoever draws the table must not make a pin of a region.
    point = place if shape_of(place, incident.geo_precision) == "point" else None
    return {
        "event_id": incident.event_id,
        "event_date": incident.date_start or incident.date_end,
        "date_start": incident.date_start,
        "date_end": incident.date_end,
        "time_precision": incident.time_precision,
        "event_type": incident.event_type,
        "sub_event_type": incident.sub_event_type,
        "location": place.name if place else None,
        "place_id": place.id if place else None,
        "kind": place.kind if place else None,
        "region": place.region if place else None,
        "district": place.district if place else None,
        "latitude": round(point.lat, 6) if point else None,
        "longitude": round(point.lon, 6) if point else None,
        "geo_precision": incident.geo_precision,
        "killed": incident.count_of("killed"),
        "injured": incident.count_of("injured"),
        "detained": incident.count_of("detained"),
        "threat_level_stated": incident.threat_level,
        "threat_level_in_force": incident.level_in_force,
        "confidence": incident.confidence,
        "notes": incident.quote,
        "source": incident.source,
        "title": incident.title,
        "url": incident.url,
        "document_id": incident.document_id,
        "published": incident.published,
        "language": incident.language,
        "evidence_start": incident.evidence.start,
        "evidence_end": incident.evidence.end,
        "sources": incident.sources,
        "document_ids": "; ".join(incident.document_ids),
    }
