"""A gazetteer of a few units and short ways to write what was read, for tests of the store."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import geopandas
from shapely.geometry import MultiPolygon, box

from gazetteer import Kind, Place, UnknownPlaceError, Validity
from mapper.errors import DocumentError
from mapper.records import Document, Extraction, Incident, Measure, PlaceRecord, Span, Toponym

REFORM_2018 = date(2018, 6, 19)
REFORM_2022 = date(2022, 6, 8)

# id: kind, iso, English name, validity, and for a region its box of longitudes and latitudes.
_UNITS: dict[str, tuple[Kind, str | None, str, Validity, tuple[float, ...] | None]] = {
    "000000000": (Kind.COUNTRY, None, "Kazakhstan", Validity(), None),
    "100000000": (Kind.REGION, "KZ-10", "Abai Region", Validity(REFORM_2022), (80, 48, 83, 50)),
    "190000000": (Kind.REGION, "KZ-19", "Almaty Region", Validity(), (75, 43, 79, 45)),
    "310000000": (Kind.REGION, "KZ-31", "Zhambyl Region", Validity(), (70, 43, 75, 45)),
    "330000000": (Kind.REGION, "KZ-33", "Jetisu Region", Validity(REFORM_2022), (77, 44, 79, 45)),
    "510000000@2018": (
        Kind.REGION,
        "KZ-61",
        "South Kazakhstan Region",
        Validity(None, REFORM_2018),
        (66, 41, 70, 43),
    ),
    "610000000": (
        Kind.REGION,
        "KZ-61",
        "Turkistan Region",
        Validity(REFORM_2018),
        (66, 41, 70, 43),
    ),
    "630000000": (Kind.REGION, "KZ-63", "East Kazakhstan Region", Validity(), (83, 48, 87, 50)),
    "710000000": (Kind.REPUBLICAN_CITY, "KZ-71", "Astana", Validity(), (71, 51, 72, 52)),
    "750000000": (Kind.REPUBLICAN_CITY, "KZ-75", "Almaty", Validity(), (76.8, 43.1, 77.1, 43.4)),
    "790000000": (
        Kind.REPUBLICAN_CITY,
        "KZ-79",
        "Shymkent",
        Validity(REFORM_2018),
        (69.4, 42.2, 69.8, 42.5),
    ),
    "331010000": (Kind.CITY, None, "Taldykorgan", Validity(), None),
    "311010000": (Kind.CITY, None, "Taraz", Validity(), None),
    "geonames:1526384": (Kind.CITY, None, "Bishkek", Validity(), None),
}
_POINTS = {
    "331010000": (45.0156, 78.3739),
    "311010000": (42.9, 71.36667),
    "750000000": (43.25, 76.95),
    "710000000": (51.1801, 71.446),
    "geonames:1526384": (42.87, 74.59),
}


class FakeGazetteer:
    """The part of the gazetteer that the store and the export ask."""

    def __contains__(self, place_id: object) -> bool:
        return place_id in _UNITS

    def place(self, place_id: str) -> Place:
        if place_id not in _UNITS:
            raise UnknownPlaceError(place_id)
        kind, iso, _, validity, _ = _UNITS[place_id]
        lat, lon = _POINTS.get(place_id, (48.0, 67.0))
        precision = 3 if kind in (Kind.REGION, Kind.COUNTRY) else 1
        country = "KG" if place_id.startswith("geonames") else "KZ"
        return Place(
            place_id, kind, country, lat, lon, precision, place_id, None, 0.5, iso, validity, "fake"
        )

    def display_name(self, place_id: str, on: date | None) -> str:
        if place_id == "710000000" and on and date(2019, 3, 23) <= on < date(2022, 9, 17):
            return "Nur-Sultan"
        return _UNITS[place_id][2]

    def regions_on(self, on: date | None) -> tuple[Place, ...]:
        found = [
            self.place(place_id)
            for place_id, (_, iso, _, validity, _) in _UNITS.items()
            if iso and validity.covers(on)
        ]
        return tuple(sorted(found, key=lambda place: place.iso or ""))

    def region_of(self, place_id: str, on: date | None) -> Place | None:
        place = self.place(place_id)
        if place.iso:
            return place
        before = on is not None and on < REFORM_2022
        regions = {
            "331010000": "190000000" if before else "330000000",
            "311010000": "310000000",
        }
        return self.place(regions[place_id]) if place_id in regions else None

    def record(self, place_id: str, on: date | None) -> dict[str, Any]:
        place = self.place(place_id)
        region = self.region_of(place_id, on)
        return {
            "id": place_id,
            "name": self.display_name(place_id, on),
            "kind": str(place.kind),
            "lat": place.lat,
            "lon": place.lon,
            "region": region.iso if region else None,
            "district": None,
        }

    def regions(self, on: date | None) -> geopandas.GeoDataFrame:
        units = self.regions_on(on)
        # Clockwise and in parts, as a source may have them.
        shapes = [MultiPolygon([box(*_UNITS[unit.id][4], ccw=False)]) for unit in units]
        return geopandas.GeoDataFrame(
            {"place_id": [unit.id for unit in units], "iso": [unit.iso for unit in units]},
            geometry=shapes,
            crs="EPSG:4326",
        )


GAZETTEER: Any = FakeGazetteer()
JANUARY_13 = date(2022, 1, 13)
TEXT = "Fires were set in the city. The red level remains in force there. It was lifted elsewhere."
FIRES, REMAINS, LIFTED = Span(0, 27), Span(28, 65), Span(66, 90)


def place(place_id: str, on: date | None = JANUARY_13) -> PlaceRecord:
    return PlaceRecord(**GAZETTEER.record(place_id, on))


def incident(place_id: str | None = "750000000", **changes: Any) -> Incident:
    """Return riots in Almaty on 5 January 2022, with changes."""
    day = changes.get("date_start", date(2022, 1, 5))
    fields: dict[str, Any] = {
        "event_type": "Riots",
        "sub_event_type": "Mob violence",
        "place": place(place_id, day) if place_id else None,
        "geo_precision": GAZETTEER.place(place_id).geo_precision if place_id else None,
        "date_start": day,
        "date_end": day,
        "time_precision": 1,
        "threat_level": None,
        "confidence": 0.9,
        "evidence": FIRES,
    }
    return Incident(**(fields | changes))


def measure(*place_ids: str, **changes: Any) -> Measure:
    """Return "red remains" of 13 January 2022 over some places, with changes."""
    day = changes.get("date_start", JANUARY_13)
    fields: dict[str, Any] = {
        "measure": "threat_level",
        "level": "red",
        "action": "remains",
        "places": tuple(place(place_id, day) for place_id in place_ids),
        "date_start": day,
        "date_end": None,
        "confidence": 0.9,
        "evidence": REMAINS,
    }
    return Measure(**(fields | changes))


def document(document_id: str = "a", text: str = TEXT, **changes: Any) -> Document:
    fields: dict[str, Any] = {"published": JANUARY_13, "title": None, "url": None}
    return Document(document_id, text, **(fields | changes))


def read_fires(documents: Iterable[Document]) -> Iterator[Extraction]:
    """Read a riot in Almaty, one nowhere and a name without a place in each document."""
    for read in documents:
        if "unreadable" in read.text:
            msg = f"{read.id}: unreadable"
            raise DocumentError(msg)
        nowhere = Toponym(Span(0, 5), read.text[:5], "unresolved", None, 0.1)
        found = extraction(read, incident(), incident(None), measure("750000000"))
        yield replace(found, toponyms=(nowhere,))


def extraction(read: Document, *records: Incident | Measure) -> Extraction:
    return Extraction(
        read.id,
        "en",
        read.published,
        incidents=tuple(record for record in records if isinstance(record, Incident)),
        measures=tuple(record for record in records if isinstance(record, Measure)),
    )
