"""Which point of a source is which settlement of the classifier."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import shapely

from gazetteer.names import fold_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gazetteer.compile.kato import Unit
    from gazetteer.compile.osm import LocatedPlace

# About five kilometres in degrees: how far a point may lie outside its district's drawn border.
_SLACK = 0.05
# Points of one name this near to each other are one settlement, mapped twice.
_SAME_SPOT = 0.05
# The ranks (see LocatedPlace) that a settlement of a kind may have; 0 is unknown.
_RANKS = {"city": (0, 3, 4), "town": (0, 1, 2, 3), "village": (0, 1, 2, 3)}

_SOFT = re.compile("[ьъ ]")
_LIKE = str.maketrans("йэё", "иее")


@dataclass(slots=True)
class Matches:
    """Settlements with their points, and how many stayed without one for which reason."""

    points: dict[str, LocatedPlace] = field(default_factory=dict)
    reasons: Counter[str] = field(default_factory=Counter)
    outside: list[str] = field(default_factory=list)


def match_key(name: str) -> str:
    """Fold a name to what two sources agree in: no soft signs, spaces, hyphens; й as и, э as е."""
    return _SOFT.sub("", fold_key(name)).translate(_LIKE)


def match_settlements(
    settlements: Sequence[Unit],
    district: str,
    area: Any | None,
    sources: Iterable[Sequence[LocatedPlace]],
    matches: Matches,
) -> None:
    """Match the settlements of one district with the points in or near it.

    Parameters
    ----------
    settlements
        The settlements of the district.
    district
        Its code, for the report.
    area
        Its polygon, degrees in the order longitude, latitude; None if no source has it.
    sources
        Points of the sources, the most trusted source first, each already near the district.
    matches
        Gets the points, the reasons and the list of points outside the polygon.
    """
    left = list(settlements)
    for points in sources:
        found = _match(left, points, area)
        for unit, point in found.items():
            matches.points[unit.code] = point
            _note_outside(unit, district, area, point, matches)
        left = [unit for unit in left if unit not in found]
    matches.reasons["no point of that name in the district"] += len(left)


def _note_outside(
    unit: Unit, district: str, area: Any | None, point: LocatedPlace, matches: Matches
) -> None:
    if area is None:
        return
    distance = shapely.distance(area, shapely.Point(point.lon, point.lat))
    if distance > 0:
        km = distance * 111
        matches.outside.append(f"{unit.code} {unit.ru}: {point.source} is {km:.1f} km off {district}")


def _match(
    settlements: Sequence[Unit], points: Sequence[LocatedPlace], area: Any | None
) -> dict[Unit, LocatedPlace]:
    """Pair settlements with points that share a name which only one settlement of the rank has."""
    by_key: dict[str, list[LocatedPlace]] = defaultdict(list)
    for point in points:
        for key in {match_key(name) for name in point.names}:
            by_key[key].append(point)
    named: dict[str, list[Unit]] = defaultdict(list)
    for unit in settlements:
        for key in {match_key(unit.ru), match_key(unit.kk)}:
            named[key].append(unit)
    found: dict[Unit, LocatedPlace] = {}
    taken: set[str] = set()
    # Settlements of more weight choose first, so that a winter hut never takes a village's point.
    for unit in sorted(settlements, key=lambda unit: (unit.type.minor, unit.code)):
        keys = {match_key(unit.ru), match_key(unit.kk)}
        if any(_rivals(unit, named[key]) for key in keys):
            continue
        options = {p.source: p for key in keys for p in by_key.get(key, ()) if p.source not in taken}
        point = _choose(unit, list(options.values()), area)
        if point is not None:
            found[unit] = point
            taken.add(point.source)
    return found


def _rivals(unit: Unit, namesakes: list[Unit]) -> bool:
    """Tell whether another settlement of the same weight in the district has the name."""
    return any(
        other is not unit and other.type.minor == unit.type.minor and
        _weight(other) == _weight(unit) for other in namesakes
    )


def _weight(unit: Unit) -> int:
    return {"city": 2, "town": 1}.get(unit.type.kind, 0)


def _choose(unit: Unit, options: list[LocatedPlace], area: Any | None) -> LocatedPlace | None:
    """Choose the one fitting point; None where there is none or more than one spot."""
    fitting = [p for p in options if p.rank in _RANKS.get(unit.type.kind, (0, 1, 2))]
    if unit.type.minor:
        fitting = [p for p in fitting if p.rank <= 2]
    if not fitting:
        return None
    if area is not None and len(fitting) > 1:
        inside = [p for p in fitting if shapely.contains_xy(area, p.lon, p.lat)]
        fitting = inside or fitting
    best_rank = max(p.rank for p in fitting)
    best = sorted((p for p in fitting if p.rank == best_rank), key=lambda p: (-(p.population or 0), p.source))
    first = best[0]
    near = all(abs(p.lat - first.lat) + abs(p.lon - first.lon) < _SAME_SPOT for p in best)
    return first if near else None


class PointIndex:
    """Points of a source, to be found by area."""

    def __init__(self, points: Sequence[LocatedPlace]) -> None:
        self._points = points
        self._tree = shapely.STRtree(shapely.points([(p.lon, p.lat) for p in points]))

    def near(self, area: Any) -> list[LocatedPlace]:
        """Return the points in an area or within about five kilometres of it, by source."""
        found = self._tree.query(area.buffer(_SLACK), predicate="intersects")
        return sorted((self._points[i] for i in found), key=lambda point: point.source)
