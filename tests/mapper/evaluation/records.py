"""Gold records and extractions made by hand, of one short text."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

from gazetteer import Gazetteer
from mapper.evaluation import score
from mapper.evaluation.gold import GoldDocument, parse_gold
from mapper.evaluation.scoring import Score
from mapper.records import Extraction, Incident, Measure, PlaceRecord, Span, Toponym

ALMATY, ALMATY_REGION, ALATAU_DISTRICT = "750000000", "190000000", "751110000"
TARAZ, ZHAMBYL_REGION = "311010000", "310000000"
SEMEY, SEMEY_ADMINISTRATION = "101010000", "101000000"
COUNTRY = "000000000"
TEXT = "Rallies in Almaty Region and the city of Taraz; <Tashkent> was calm, Kazakhstan too."
PUBLISHED = date(2022, 1, 5)


def place(place_id: str) -> PlaceRecord:
    return PlaceRecord.from_json(Gazetteer.load().record(place_id, PUBLISHED))


def span(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def marked(words: str, place_id: str | None) -> dict[str, Any]:
    """Return a gold toponym; None as its place means that it is abroad."""
    start, end = span(words)
    where: dict[str, Any] = {"lat": None, "lon": None, "region": None}
    if place_id:
        record = place(place_id)
        where = {"lat": record.lat, "lon": record.lon, "region": record.region}
    status = "resolved" if place_id else "foreign"
    return {"start": start, "end": end, "status": status, "place_id": place_id, **where}


def found(
    words: str, place_id: str | None, status: Any = "resolved", confidence: float = 1.0
) -> Toponym:
    where = place(place_id) if place_id else None
    return Toponym(Span(*span(words)), words, status, where, confidence)


def rally(place_id: str | None, start: str | None = "2022-01-04", end: str | None = None) -> Any:
    return {
        "event_type": "Protests",
        "sub_event_type": "Peaceful protest",
        "place_id": place_id,
        "date_start": start,
        "date_end": end or start,
        "evidence": span("Rallies"),
    }


def found_rally(
    place_id: str | None, start: date | None = date(2022, 1, 4), event_type: str = "Protests"
) -> Incident:
    where = place(place_id) if place_id else None
    return Incident(
        event_type, "Other", where, 1, start, start, 1, None, 1.0, Span(*span("Rallies"))
    )


def level(
    *place_ids: str,
    action: str = "set",
    day: str | None = "2022-01-05",
    until: str | None = None,
    state: str = "red",
) -> dict[str, Any]:
    return {
        "measure": "threat_level",
        "level": state,
        "action": action,
        "place_ids": list(place_ids),
        "date_start": day,
        "date_end": until,
        "evidence": span("calm"),
    }


def found_level(
    *place_ids: str,
    action: Any = "set",
    day: date | None = PUBLISHED,
    until: date | None = None,
    state: Any = "red",
    confidence: float = 1.0,
) -> Measure:
    places, evidence = tuple(map(place, place_ids)), Span(*span("calm"))
    return Measure("threat_level", state, action, places, day, until, confidence, evidence)


def gold(**fields: Any) -> dict[str, Any]:
    """Return a gold record of the text."""
    return {"id": "a", "language": "en", "published": "2022-01-05", "text": TEXT, **fields}


def parsed(record: dict[str, Any]) -> GoldDocument:
    return parse_gold(record, "various", Gazetteer.load())


def scored(
    fields: dict[str, Any],
    toponyms: tuple[Toponym, ...] = (),
    incidents: tuple[Incident, ...] = (),
    measures: tuple[Measure, ...] = (),
) -> Score:
    extraction = Extraction("a", "en", PUBLISHED, toponyms, incidents, measures)
    return score(parsed(gold(**fields)), extraction, Gazetteer.load())


def kinds(result: Score) -> list[str]:
    return [mistake.kind for mistake in result.mistakes]


def write(path: Path, *records: dict[str, Any]) -> Path:
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path
