"""Which point of a source is which settlement of the classifier."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

import shapely

from gazetteer.compile.english import latin_variants
from gazetteer.compile.tables import read_hand_table
from gazetteer.names import fold_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from gazetteer.compile.areas import Areas
    from gazetteer.compile.kato import Unit
    from gazetteer.compile.osm import LocatedPlace

    Found = dict[str, LocatedPlace]

# About five kilometres in degrees: how far a point may lie outside its district's drawn border.
_SLACK = 0.05
# Points of one name this near to each other are one settlement, mapped twice.
_SAME_SPOT = 0.05
# A point with so many times the people of its namesake is the one that is meant.
_OUTSTANDING = 5
# Of namesakes in a district the one whose rural district is this near, and twice as near as any
# other's, has the point.
_COMPANY = 0.3
# The ranks (see LocatedPlace) that a settlement of a kind may have; 0 is unknown.
_RANKS = {"city": (0, 2, 3, 4), "town": (0, 1, 2, 3), "village": (0, 1, 2, 3)}
_MINOR_RANKS = (0, 1, 2)
_WEIGHTS = {"city": 3, "town": 2}
_KM_A_DEGREE = 111

# Type words as OpenStreetMap's mappers write them into names, folded as `fold_key` does.
_POINT_WORDS = frozenset(fold_key(row["text"]) for row in read_hand_table("point_words"))
_SOFT = re.compile("[ьъ ]")
_LIKE = str.maketrans("йэё", "иее")
_INITIALS = re.compile(r"^(?:[^\W\d_]\.\s*)+")


@dataclass(slots=True)
class Matches:
    """Settlements with their points, and how many stayed without one for which reason.

    `points` has the point of the most trusted source for each, `every` those of all sources.
    `outside` lists the points outside the drawn border of their district, `dropped` those that were
    taken away since they lie in another region, a line each.
    """

    points: Found = field(default_factory=dict)
    every: list[tuple[str, LocatedPlace]] = field(default_factory=list)
    reasons: Counter[str] = field(default_factory=Counter)
    outside: list[str] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)


def match_key(name: str) -> str:
    """Fold a name to what two sources agree in: no soft signs, spaces, hyphens; й as и, э as е."""
    words = [word for word in fold_key(name).split() if word not in _POINT_WORDS]
    return _SOFT.sub("", "".join(words)).translate(_LIKE)


@cache
def unit_keys(unit: Unit) -> frozenset[str]:
    """Return the keys of a settlement, those of its Latin spellings too.

    A name with initials has one of its surname, marked by "~".
    """
    keys = {match_key(text) for text, _ in latin_variants(unit.ru, unit.kk, all_alphabets=False)}
    for name in (unit.ru, unit.kk):
        keys.add(match_key(name))
        surname = _INITIALS.sub("", name)
        if surname != name:
            keys.add("~" + match_key(surname))
    return frozenset(keys - {"", "~"})


@cache
def point_keys(point: LocatedPlace) -> frozenset[str]:
    """Return the keys of a point; a name of two words has one of the last word, marked by "~"."""
    keys = set()
    for name in point.names:
        keys.add(match_key(name))
        words = [word for word in fold_key(name).split() if word not in _POINT_WORDS]
        if len(words) == 2:
            keys.add("~" + match_key(words[1]))
    return frozenset(keys - {"", "~"})


def match_settlements(
    units: Iterable[Unit], sources: Sequence[Sequence[LocatedPlace]], areas: Areas
) -> Matches:
    """Match the settlements of the classifier with the points of the sources.

    A point is a settlement if it has its name, Russian or Kazakh, lies in its district or within
    about five kilometres of it (but not in another one that has the name too), is about as large,
    and no other settlement of the district has as good a claim.

    Parameters
    ----------
    units
        The settlements: cities, towns, villages.
    sources
        The points of each source, the most trusted first.
    areas
        The polygons of the districts.

    Returns
    -------
    Matches
        The points found; why the others have none.
    """
    districts: dict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        districts[_district(unit)].append(unit)
    claims = {
        (district, key) for district, members in districts.items() for unit in members
        for key in unit_keys(unit)
    }  # fmt: skip
    indexes = [PointIndex(points, areas) for points in sources]
    matches = Matches()
    for district, members in sorted(districts.items()):
        area = areas.around(district)
        if area is None:
            matches.reasons["no source has the outline of the district"] += len(members)
            continue
        for index in indexes:
            points = index.near(areas.outlined(district), area, claims)
            found = _match(members, points, area)
            left = [unit for unit in members if unit.code not in found]
            found |= _match_by_company(left, points, members, found)
            matches.points = found | matches.points
            matches.every += found.items()
    _match_exclaves(districts, indexes, claims, areas, matches)
    for district, members in sorted(districts.items()):
        area = areas.around(district)
        if area is not None:
            _note(members, district, area, indexes, matches)
    return matches


def _match_exclaves(
    districts: Mapping[str, Sequence[Unit]],
    indexes: Sequence[PointIndex],
    claims: set[tuple[str, str]],
    areas: Areas,
    matches: Matches,
) -> None:
    """Match the towns of city administrations that lie in another district of the region.

    The polygons do not have these exclaves. The name must be alone of its kind in the region.
    """
    regions: dict[str, list[Unit]] = defaultdict(list)
    for district, members in sorted(districts.items()):
        regions[district[:2] + "0000000"] += [u for u in members if u.type.kind == "town"]
    for region, towns in regions.items():
        area = areas.of(region)
        if area is None:
            continue
        for index in indexes:
            left = [town for town in towns if town.code not in matches.points]
            found = _match(left, index.near(None, area, claims), area)
            matches.points = found | matches.points
            matches.every += found.items()


def _district(unit: Unit) -> str:
    """Return the code of the district, or of the republican city, that a settlement is in."""
    return unit.code if unit.level == "oblast" else unit.code[:4] + "00000"


def _note(
    members: Sequence[Unit],
    district: str,
    area: Any,
    indexes: Sequence[PointIndex],
    matches: Matches,
) -> None:
    """Note the points outside the district, and why the other settlements have none."""
    known = {key for index in indexes for key in index.keys_near(area)}
    for unit in members:
        point = matches.points.get(unit.code)
        if point is None:
            named = known & unit_keys(unit)
            matches.reasons[_AMBIGUOUS if named else _NAMELESS] += 1
            continue
        off = shapely.distance(area, shapely.Point(point.lon, point.lat)) * _KM_A_DEGREE
        if off > 0:
            matches.outside.append(
                f"{unit.code} {unit.ru}: {point.source} is {off:.1f} km outside {district}"
            )


_NAMELESS = "no source has a point of that name in the district"
_AMBIGUOUS = "a source has the name in the district, but it may be another place's"


def _match(settlements: Sequence[Unit], points: Sequence[LocatedPlace], area: Any) -> Found:
    """Pair settlements with points by a name that only one settlement of the weight has."""
    by_key: dict[str, list[LocatedPlace]] = defaultdict(list)
    for point in points:
        for key in point_keys(point):
            by_key[key].append(point)
    holders: Counter[tuple[str, int]] = Counter(
        (key, _weight(unit)) for unit in settlements for key in unit_keys(unit)
    )
    found: Found = {}
    taken: set[str] = set()
    # Settlements of more weight choose first, so that a winter hut never takes a village's point.
    for unit in sorted(settlements, key=lambda unit: (-_weight(unit), unit.code)):
        keys = sorted(unit_keys(unit))
        if any(holders[key, _weight(unit)] > 1 for key in keys):
            continue
        options = {point.source: point for key in keys for point in by_key[key]}
        free = [point for source, point in sorted(options.items()) if source not in taken]
        chosen = _choose(unit, free, area)
        if chosen is not None:
            found[unit.code] = chosen
            taken.add(chosen.source)
    return found


def _weight(unit: Unit) -> int:
    return 0 if unit.type.minor else _WEIGHTS.get(unit.type.kind, 1)


def _fits(unit: Unit, point: LocatedPlace) -> bool:
    return point.rank in (_MINOR_RANKS if unit.type.minor else _RANKS[unit.type.kind])


def _choose(unit: Unit, options: Sequence[LocatedPlace], area: Any) -> LocatedPlace | None:
    """Choose the one fitting point; None where there is none or more than one spot."""
    fitting = [point for point in options if _fits(unit, point)]
    inside = [point for point in fitting if shapely.contains_xy(area, point.lon, point.lat)]
    fitting = inside or fitting
    if not fitting:
        return None
    top = max(point.rank for point in fitting)
    best = [point for point in fitting if point.rank == top]
    best.sort(key=lambda point: (-(point.population or 0), point.source))
    first, *others = best
    return first if all(_yields(point, first) for point in others) else None


def _yields(point: LocatedPlace, first: LocatedPlace) -> bool:
    """Tell whether a point is the same spot as the first one, or too small to be meant."""
    same = _apart(point, first) < _SAME_SPOT
    return same or (point.population or 0) * _OUTSTANDING <= (first.population or -1)


def _apart(one: LocatedPlace, other: LocatedPlace) -> float:
    return abs(one.lat - other.lat) + abs(one.lon - other.lon)


def _match_by_company(
    settlements: Sequence[Unit],
    points: Sequence[LocatedPlace],
    members: Sequence[Unit],
    known: Mapping[str, LocatedPlace],
) -> Found:
    """Pair namesakes of one district with points by the settlements of their rural districts."""
    taken = {point.source for point in known.values()}
    company: dict[str, list[LocatedPlace]] = defaultdict(list)
    for unit in members:
        if unit.code in known:
            company[unit.parent].append(known[unit.code])
    found: Found = {}
    for point in points:
        if point.source in taken:
            continue
        keys = point_keys(point)
        rivals = [u for u in settlements if unit_keys(u) & keys and _fits(u, point)]
        chosen = _nearest(point, rivals, company)
        if chosen is not None and chosen.code not in found:
            found[chosen.code] = point
    return found


def _nearest(
    point: LocatedPlace, rivals: Sequence[Unit], company: Mapping[str, Sequence[LocatedPlace]]
) -> Unit | None:
    """Return the rival whose rural district is clearly nearest to a point.

    None if one of them is in a rural district without points: it might be the one.
    """
    top = max((_weight(unit) for unit in rivals), default=0)
    rivals = [unit for unit in rivals if _weight(unit) == top]
    if not rivals or any(not company.get(unit.parent) for unit in rivals):
        return None
    if len({unit.parent for unit in rivals}) < len(rivals):
        return None
    ranked = sorted(
        (min(_apart(point, other) for other in company[unit.parent]), unit.code) for unit in rivals
    )
    if ranked[0][0] > _COMPANY or (len(ranked) > 1 and ranked[1][0] < 2 * ranked[0][0]):
        return None
    return next(unit for unit in rivals if unit.code == ranked[0][1])


class PointIndex:
    """Points of a source, to be found by area.

    Parameters
    ----------
    points
        The points.
    areas
        The polygons of the districts, to tell in which one each point lies.
    """

    def __init__(self, points: Sequence[LocatedPlace], areas: Areas) -> None:
        self._points = points
        self._districts = [areas.district_at(point.lat, point.lon) for point in points]
        self._tree = shapely.STRtree(shapely.points([(p.lon, p.lat) for p in points]))

    def near(self, home: str | None, area: Any, claims: set[tuple[str, str]]) -> list[LocatedPlace]:
        """Return the points in an area or within about five kilometres of it, by source.

        Left out are those in a district other than `home` that has a settlement of the name, as
        `claims` tells.
        """
        return [
            point
            for point, district in self._around(area)
            if district in (None, home)
            or not any((district, key) in claims for key in point_keys(point))
        ]

    def keys_near(self, area: Any) -> set[str]:
        """Return the keys of all names in or near an area."""
        return {key for point, _ in self._around(area) for key in point_keys(point)}

    def _around(self, area: Any) -> list[tuple[LocatedPlace, str | None]]:
        found = self._tree.query(area.buffer(_SLACK), predicate="intersects")
        near = [(self._points[i], self._districts[i]) for i in found]
        return sorted(near, key=lambda item: item[0].source)
