"""Where each unit of Kazakhstan is: its own point, or that of the smallest unit that holds it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from gazetteer.compile.areas import Areas
    from gazetteer.compile.kato import Unit
    from gazetteer.compile.osm import LocatedPlace

from gazetteer.errors import SourceDataError

_SETTLEMENTS = ("city", "town", "village")


@dataclass(frozen=True, slots=True)
class Spot:
    """A point for a place in WGS 84 degrees, with its precision, unit and source."""

    lat: float
    lon: float
    precision: int
    point_of: str
    source: str


def locate(
    units: Sequence[Unit],
    found: Mapping[str, LocatedPlace],
    areas: Areas,
    border: Collection[str] = (),
) -> dict[str, Spot]:
    """Give every unit of the classifier a point.

    Parameters
    ----------
    units
        All units, in the order of their codes.
    found
        Settlement code to the point of a source that is it.
    areas
        The polygons of districts and regions.
    border
        The settlements whose points lie just outside their region; no unit gets such a point if
        another of its settlements has one.

    Returns
    -------
    dict
        Code to spot. A settlement has its own point (precision 1), or that of its rural district
        or district (2); a rural district that of its centre, else of another settlement in it; a
        city administration that of its city; a district a point inside its polygon (2); a region
        too (3).
    """
    spots = {
        code: Spot(point.lat, point.lon, 1, code, point.source) for code, point in found.items()
    }
    children: dict[str, list[Unit]] = {}
    for unit in units:
        children.setdefault(unit.parent, []).append(unit)
    for unit in reversed(units):
        if unit.code not in spots and unit.type.kind not in _SETTLEMENTS:
            spot = _own(unit, children.get(unit.code, []), spots, areas, border)
            if spot is not None:
                spots[unit.code] = spot
    for unit in units:
        if unit.code not in spots:
            spots[unit.code] = _inherited(unit, spots)
    return spots


def _own(
    unit: Unit,
    children: Sequence[Unit],
    spots: Mapping[str, Spot],
    areas: Areas,
    border: Collection[str],
) -> Spot | None:
    """Return the spot of a unit that is no settlement, None if nothing in it is located."""
    if unit.type.kind in ("region", "district"):
        middle = areas.point(unit.code)
        if middle is not None:
            return Spot(*middle, 3 if unit.type.kind == "region" else 2, unit.code, "cod-ab")
    centre = _centre(children, spots, border)
    if centre is None and unit.type.kind == "city_administration":
        middle = areas.point(unit.code)
        return Spot(*middle, 2, unit.code, "cod-ab") if middle else None
    if centre is None:
        return None
    return Spot(centre.lat, centre.lon, 2, unit.code, centre.source)


def _centre(
    children: Sequence[Unit], spots: Mapping[str, Spot], border: Collection[str]
) -> Spot | None:
    """Return the spot of the city or else of the settlement with the lowest code that has one.

    The classifier gives the lowest code in a rural district to its centre.
    """
    located = [unit for unit in children if unit.code in spots]
    located.sort(
        key=lambda unit: (
            unit.type.kind != "city", unit.code in border, unit.type.minor, unit.code
        )
    )  # fmt: skip
    return spots[located[0].code] if located else None


def _inherited(unit: Unit, spots: Mapping[str, Spot]) -> Spot:
    """Return the spot of the unit above, which stands for it."""
    if unit.parent not in spots:
        msg = f"Unit {unit.code} ({unit.ru}) and the units above it have no point in any source."
        raise SourceDataError(msg)
    above = spots[unit.parent]
    precision = max(2, above.precision)
    return Spot(above.lat, above.lon, precision, above.point_of, above.source)
