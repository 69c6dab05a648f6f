"""What a person found in a text, in the shape of what the reader finds."""

from __future__ import annotations

from datetime import date

from gazetteer import Gazetteer
from mapper.evaluation.gold import GoldAnnotations, GoldDocument, GoldToponym
from mapper.records import Document, Extraction, Incident, Measure, PlaceRecord, Toponym


def as_extraction(gold: GoldDocument, gazetteer: Gazetteer) -> Extraction:
    """Return a gold record as an extraction that is sure of everything.

    Places are as the gazetteer has them on the document's date; a toponym without a place id gets
    a place of no kind at its point.
    """
    document, marked = gold.document, gold.annotations
    return Extraction(
        document.id,
        gold.language,
        document.published,
        tuple(_toponym(item, document, gazetteer) for item in marked.toponyms),
        tuple(
            Incident(
                event_type=item.event_type,
                sub_event_type=item.sub_event_type,
                place=_place(item.place_id, document.published, gazetteer),
                geo_precision=None,
                date_start=item.date_start,
                date_end=item.date_end,
                time_precision=None,
                threat_level=None,
                confidence=1.0,
                evidence=item.evidence,
            )
            for item in marked.incidents
        ),
        as_measures(marked, document, gazetteer),
    )


def as_measures(
    marked: GoldAnnotations, document: Document, gazetteer: Gazetteer
) -> tuple[Measure, ...]:
    """Return the measures that a person found, over places as they are on the document's date."""
    return tuple(
        Measure(
            measure=item.measure,
            level=item.level,
            action=item.action,
            places=tuple(
                place
                for place_id in item.place_ids
                if (place := _place(place_id, document.published, gazetteer))
            ),
            date_start=item.date_start,
            date_end=item.date_end,
            confidence=1.0,
            evidence=item.evidence,
        )
        for item in marked.measures
    )


def _toponym(item: GoldToponym, document: Document, gazetteer: Gazetteer) -> Toponym:
    words = document.text[item.span.start : item.span.end]
    place = _place(item.place_id, document.published, gazetteer)
    if place is None and item.lat is not None and item.lon is not None:
        where = f"{item.lat},{item.lon}"
        place = PlaceRecord(where, words, "", item.lat, item.lon, item.region, None)
    return Toponym(item.span, words, item.status, place, 1.0)


def _place(place_id: str | None, on: date | None, gazetteer: Gazetteer) -> PlaceRecord | None:
    if place_id is None:
        return None
    return PlaceRecord.from_json(gazetteer.record(place_id, on))
