"""A map of places that were looked up: numbered symbols and areas on the regions of a day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from mapper.maps import palette
from mapper.maps.payload import CITY, region_labels

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from mapper.maps.boundaries import Area, Boundaries, Outline

Bounds = tuple[tuple[float, float], tuple[float, float]]

_MARGIN: Final = (1.5, 2.5)
"""Degrees of latitude and longitude that are shown around the places at least."""
_LEGEND_RADIUS: Final = 6.0


@dataclass(frozen=True, slots=True)
class Find:
    """A place that was looked up, with its number in the list; WGS 84 degrees.

    `area` is the ground of a unit, which is drawn in place of a point. `approximate` says that
    the point stands for the surroundings of the place.
    """

    number: int
    place_id: str
    name: str
    lat: float
    lon: float
    approximate: bool = False
    area: Area | None = None


@dataclass(frozen=True, slots=True)
class Locator:
    """What the map shows: places, the best one first, on a day; None is today.

    `selected` is the id of a place.
    """

    day: date | None
    finds: tuple[Find, ...] = ()
    selected: str | None = None


def on_base_map(lat: float, lon: float) -> bool:
    """Tell whether a point lies on the base map, which shows the neighbours only."""
    (south, west), (north, east) = palette.BASEMAP_BOUNDS
    return south <= lat <= north and west <= lon <= east


def locator_payload(locator: Locator, boundaries: Boundaries) -> dict[str, Any]:
    """Return what `IncidentMap.draw` takes, with the boundaries of the day."""
    # The best one last, so that none lies on it.
    finds = tuple(reversed(locator.finds))
    outlines = boundaries.on(locator.day)
    labels = region_labels([outline.name for outline in outlines])
    return {
        "regions": list(map(_region, outlines, labels)),
        "areas": [_area(find, find.area) for find in finds if find.area],
        "symbols": [_symbol(find) for find in finds if not find.area],
        "symbolColor": palette.SYMBOL_COLOR,
        "selected": locator.selected,
        "focus": _focus(locator.finds),
        "legend": _legend(locator.finds),
    }


def _region(outline: Outline, label: str) -> dict[str, Any]:
    return {
        "id": outline.place_id,
        "boundary": outline.shape,
        "anchor": outline.anchor,
        "label": label,
        "word": "",
        "vague": 0,
        "fill": palette.FIND_GROUND,
        "hatched": False,
        "strong": False,
        "faded": False,
        "rank": int(outline.kind == CITY),
        "small": outline.kind == CITY,
        "tip": [outline.name],
    }


def _area(find: Find, area: Area) -> dict[str, Any]:
    return {**_common(find), "shape": area.shape, "anchor": area.anchor}


def _symbol(find: Find) -> dict[str, Any]:
    return {
        **_common(find),
        "lat": find.lat,
        "lon": find.lon,
        "radius": palette.FIND_RADIUS,
        "approximate": find.approximate,
    }


def _common(find: Find) -> dict[str, Any]:
    tip = [f"{find.number}. {find.name}"]
    if find.approximate and not find.area:
        tip.append("Near here: the point stands for what is around it")
    return {"id": find.place_id, "number": str(find.number), "tip": tip}


def _focus(finds: Iterable[Find]) -> Bounds | None:
    """Return the corners of what holds all the places, with a margin; None without a place."""
    corners = [corner for find in finds for corner in _corners(find)]
    if not corners:
        return None
    lats, lons = zip(*corners, strict=True)
    high, wide = _MARGIN
    return (
        (round(min(lats) - high, 3), round(min(lons) - wide, 3)),
        (round(max(lats) + high, 3), round(max(lons) + wide, 3)),
    )


def _corners(find: Find) -> Bounds:
    return find.area.bounds if find.area else ((find.lat, find.lon), (find.lat, find.lon))


def _legend(finds: tuple[Find, ...]) -> dict[str, Any]:
    points = [find for find in finds if not find.area]
    areas = len(points) < len(finds)
    sizes = [{"radius": _LEGEND_RADIUS, "text": "the place itself"}]
    note = {"sign": "approximate", "text": "stands for the unit or the land around it"}
    return {
        "title": "Numbers are those of the table" if finds else "Regions of the day",
        "rows": [{"fill": palette.FIND_FILL, "hatched": False, "text": "area"}] if areas else [],
        "symbolTitle": "Point",
        "symbolColor": palette.SYMBOL_COLOR,
        "sizes": sizes if any(not find.approximate for find in points) else [],
        "notes": [note] if any(find.approximate for find in points) else [],
    }
