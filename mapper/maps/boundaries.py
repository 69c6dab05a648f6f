"""The boundaries of the regions in every period, ready to be drawn.

The page gets each outline once: those that did not change are shared by the periods.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

import shapely

from gazetteer import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from geopandas import GeoDataFrame

    from gazetteer import Gazetteer

_TOLERANCE: Final = 0.01
"""Degrees, of the simplification: about a pixel at the zoom that shows one region."""
_DISTRICT_TOLERANCE: Final = 0.002
"""Degrees: the districts of a city are small."""
_DECIMALS: Final = 3


@dataclass(frozen=True, slots=True)
class Outline:
    """A region in one period.

    `shape` is a key of `Boundaries.shapes`; `anchor` is a point deep inside for its label:
    latitude, longitude.
    """

    place_id: str
    iso: str
    name: str
    kind: str
    shape: str
    anchor: tuple[float, float]


@dataclass(frozen=True)
class Boundaries:
    """The outlines of every period and the GeoJSON geometries that they share.

    `starts` are the first days of the periods, ascending; the first one is open to the past and
    has `None`. Names are those at the end of a period.
    """

    starts: tuple[date | None, ...]
    periods: tuple[tuple[Outline, ...], ...]
    shapes: Mapping[str, dict[str, Any]] = field(repr=False)

    def on(self, day: date | None) -> tuple[Outline, ...]:
        """Return the regions that were valid on a day; None is today."""
        found = self.periods[0]
        for start, outlines in zip(self.starts, self.periods, strict=True):
            if start is not None and (day is None or start <= day):
                found = outlines
        return found

    def names(self) -> dict[str, str]:
        """Return the English names by ISO 3166-2 code, the latest of each."""
        return {outline.iso: outline.name for period in self.periods for outline in period}


@dataclass(frozen=True, slots=True)
class Area:
    """The ground of a unit.

    `shape` is its GeoJSON geometry, `anchor` a point deep inside: latitude, longitude. `bounds`
    are its south-west and north-east corner, each latitude and longitude.
    """

    shape: Mapping[str, Any]
    anchor: tuple[float, float]
    bounds: tuple[tuple[float, float], tuple[float, float]]


def read_areas(gazetteer: Gazetteer, on: date | None) -> dict[str, Area]:
    """Return the ground of the regions and districts of a day by place id; None is today."""
    regions = _areas(gazetteer.regions(on), _TOLERANCE)
    return dict(_areas(gazetteer.districts(on), _DISTRICT_TOLERANCE)) | dict(regions)


def read_boundaries(gazetteer: Gazetteer) -> Boundaries:
    """Take the boundaries of all periods out of the gazetteer, simplified as a coverage."""
    changes = sorted(_changes(gazetteer))
    # The last day of each period; the last period has not ended.
    days = [*(change - timedelta(days=1) for change in changes), None]
    shapes: dict[str, dict[str, Any]] = {}
    periods = tuple(_outlines(gazetteer.regions(day), shapes) for day in days)
    return Boundaries((None, *changes), periods, shapes)


def _changes(gazetteer: Gazetteer) -> set[date]:
    """Return the days on which a region came or went."""
    changes: set[date] = set()
    for place in gazetteer:
        if place.country == "KZ" and place.kind in (Kind.REGION, Kind.REPUBLICAN_CITY):
            changes.update(filter(None, (place.validity.valid_from, place.validity.valid_to)))
    return changes


def _outlines(frame: GeoDataFrame, shapes: dict[str, dict[str, Any]]) -> tuple[Outline, ...]:
    simple = shapely.coverage_simplify(frame.geometry.to_numpy(), _TOLERANCE)
    outlines = []
    for row, geometry in zip(frame.itertuples(), simple, strict=True):
        drawn = _shape(geometry)
        key = hashlib.sha256(json.dumps(drawn).encode()).hexdigest()[:12]
        shapes[key] = drawn
        outlines.append(
            Outline(row.place_id, row.iso, row.name_en, str(row.kind), key, _anchor(geometry))
        )
    return tuple(outlines)


def _areas(frame: GeoDataFrame, tolerance: float) -> Iterator[tuple[str, Area]]:
    simple = shapely.coverage_simplify(frame.geometry.to_numpy(), tolerance)
    for place_id, geometry in zip(frame["place_id"], simple, strict=True):
        west, south, east, north = (round(edge, _DECIMALS) for edge in geometry.bounds)
        yield place_id, Area(_shape(geometry), _anchor(geometry), ((south, west), (north, east)))


def _shape(geometry: shapely.Geometry) -> dict[str, Any]:
    """Return the GeoJSON of a geometry, rounded."""
    rounded = shapely.set_precision(geometry, 10**-_DECIMALS)
    drawn: dict[str, Any] = json.loads(shapely.to_geojson(rounded))
    return drawn


def _anchor(geometry: shapely.Polygon | shapely.MultiPolygon) -> tuple[float, float]:
    centre = shapely.get_point(shapely.maximum_inscribed_circle(geometry, tolerance=0.02), 0)
    return (round(centre.y, 3), round(centre.x, 3))
