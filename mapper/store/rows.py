"""What was read from a document as the rows that the store keeps."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from mapper.store.accounts import match_columns
from mapper.store.kinds import shape_of
from mapper.store.levels import LEVELS
from mapper.store.schema import OPEN_END, OPEN_START

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gazetteer import Gazetteer
    from mapper.records import Document, Extraction, Incident, PlaceRecord, Span, Toponym


def of_toponyms(document_id: str, found: Iterable[Toponym]) -> list[dict[str, Any]]:
    """Return the rows of a document's toponyms."""
    return [
        {
            "document_id": document_id,
            "position": position,
            "span_start": toponym.span.start,
            "span_end": toponym.span.end,
            "text": toponym.text,
            "status": toponym.status,
            **of_place(toponym.place),
            "confidence": toponym.confidence,
            "candidates": json.dumps(
                [candidate.to_json() for candidate in toponym.candidates], ensure_ascii=False
            ),
        }
        for position, toponym in enumerate(found)
    ]


def of_incidents(
    document_id: str, document: Document, extraction: Extraction, gazetteer: Gazetteer
) -> list[dict[str, Any]]:
    """Return the rows of a document's incidents, each its own event at first."""
    ids = _incident_ids(document_id, extraction)
    return [
        {
            "id": incident_id,
            "event_id": incident_id,
            "document_id": document_id,
            "position": position,
            "event_type": incident.event_type,
            "sub_event_type": incident.sub_event_type,
            **of_place(incident.place),
            "region_id": _region_id(incident, gazetteer),
            "geo_precision": incident.geo_precision,
            "shape": shape_of(incident.place, incident.geo_precision),
            "date_start": incident.date_start,
            "date_end": incident.date_end,
            "day_from": incident.date_start or incident.date_end or OPEN_END,
            "day_to": incident.date_end or incident.date_start or OPEN_START,
            "time_precision": incident.time_precision,
            "threat_level": incident.threat_level,
            "level_rank": LEVELS.index(incident.threat_level) if incident.threat_level else None,
            "confidence": incident.confidence,
            **_evidence(incident.evidence, document.text),
            "counts": json.dumps([count.to_json() for count in incident.people]),
            **matched_by(incident, document, extraction),
        }
        for position, (incident_id, incident) in enumerate(
            zip(ids, extraction.incidents, strict=True)
        )
    ]


def _incident_ids(document_id: str, extraction: Extraction) -> list[str]:
    ids = _Ids(document_id)
    return [
        ids.make(
            incident.evidence,
            incident.event_type,
            incident.sub_event_type,
            incident.place.id if incident.place else "",
        )
        for incident in extraction.incidents
    ]


def matched_by(incident: Incident, document: Document, extraction: Extraction) -> dict[str, str]:
    """Return the columns of an incident that only matching looks at."""
    quote = document.text[incident.evidence.start : incident.evidence.end]
    published = document.published or extraction.published
    return match_columns(incident, quote, extraction.language, published)


def of_measures(
    document_id: str, document: Document, extraction: Extraction
) -> list[dict[str, Any]]:
    """Return the rows of a document's security measures, without their places."""
    ids = _Ids(document_id)
    published = document.published or extraction.published
    return [
        {
            "id": ids.make(measure.evidence, measure.measure, measure.action, measure.level or ""),
            "document_id": document_id,
            "position": position,
            "measure": measure.measure,
            "level": measure.level,
            "action": measure.action,
            "date_start": measure.date_start,
            "date_end": measure.date_end,
            "day": measure.date_start or published,
            "confidence": measure.confidence,
            **_evidence(measure.evidence, document.text),
        }
        for position, measure in enumerate(extraction.measures)
    ]


def _region_id(incident: Incident, gazetteer: Gazetteer) -> str | None:
    """Return the region of an incident's place on its first day; None for none and abroad."""
    place = incident.place
    if place is None or place.region is None:
        return None
    if place.id in gazetteer:
        region = gazetteer.region_of(place.id, incident.date_start)
        return region.id if region else None
    day = incident.date_start
    return next((unit.id for unit in gazetteer.regions_on(day) if unit.iso == place.region), None)


def of_place(place: PlaceRecord | None) -> dict[str, Any]:
    """Return the columns of a place, or of none."""
    return {
        "place_id": place.id if place else None,
        "name": place.name if place else None,
        "kind": str(place.kind) if place else None,
        "lat": place.lat if place else None,
        "lon": place.lon if place else None,
        "region": place.region if place else None,
        "district": place.district if place else None,
    }


def _evidence(span: Span, text: str) -> dict[str, Any]:
    return {
        "evidence_start": span.start,
        "evidence_end": span.end,
        "quote": text[span.start : span.end],
    }


class _Ids:
    """Ids of a document's records that a second reading gives again."""

    def __init__(self, document_id: str) -> None:
        self._document_id = document_id
        self._given: dict[tuple[str, ...], int] = {}

    def make(self, evidence: Span, *parts: str) -> str:
        key = (self._document_id, str(evidence.start), str(evidence.end), *parts)
        count = self._given[key] = self._given.get(key, 0) + 1
        return digest(*key, str(count))[:20]


def digest(*parts: str) -> str:
    """Return the digest of some texts, the same on every machine."""
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
