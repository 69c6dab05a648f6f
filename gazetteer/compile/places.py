"""The places of Kazakhstan: rows of all tables for the country, its regions and their units."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gazetteer.compile.areas import Areas
from gazetteer.compile.border import explanations, settle_points
from gazetteer.compile.district_names import names_after_seats, source_district_names
from gazetteer.compile.features import add_features
from gazetteer.compile.geonames import kazakh_places
from gazetteer.compile.history import History
from gazetteer.compile.importance import importance
from gazetteer.compile.kato import read_kato
from gazetteer.compile.matching import Matches, match_settlements
from gazetteer.compile.old_codes import unit_codes
from gazetteer.compile.osm import read_osm_places
from gazetteer.compile.points import Spot, locate
from gazetteer.compile.records import Draft, PlaceRow
from gazetteer.compile.regions import (
    capitals,
    read_regions,
    region_codes,
    region_names,
    region_status,
)
from gazetteer.compile.seats import seats
from gazetteer.compile.unit_names import names_of, source_names
from gazetteer.errors import SourceDataError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from gazetteer.compile.kato import Unit
    from gazetteer.compile.records import StatusRow
    from gazetteer.compile.regions import Region

_KATO = "kato/kato.csv"
_OSM = "places-osm/populated_places.geojson"
_SHAPES = "geokz"
_HOME = "KZ"
# How the classifier's code of the settlement ends that is the seat of its district: a city, if the
# district has one, else a village.
_SEAT, _CITY_SEAT = "30100", "20100"


def add_kazakhstan(
    draft: Draft, sources: Path, boundaries: Path, withheld: tuple[str, ...] = ()
) -> Matches:
    """Add the country with all its units to a draft.

    Parameters
    ----------
    draft
        Gets the rows.
    sources
        The folder of the sources.
    boundaries
        The folder with the compiled boundaries.
    withheld
        Beginnings of the source keys whose names are left out.

    Returns
    -------
    Matches
        What was located, and what was not and why.

    Raises
    ------
    SourceDataError
        If a source is missing or damaged.
    """
    units = read_kato(sources / _KATO)
    regions = read_regions()
    _check_regions(units, regions)
    history = History()
    areas = Areas(sources / _SHAPES, history.new_units)
    matches = _match(units, areas, sources)
    settle_points(matches, boundaries)
    spots = locate(units, matches.points, areas, explanations())
    _add_regions(draft, regions)
    add_features(draft, areas, history)
    for unit in units:
        if unit.level != "oblast":
            draft.names += names_of(unit)
            draft.status += history.status(unit.code, unit.type.kind, unit.parent)
    for code, point in matches.every:
        if not point.source.startswith(withheld):
            draft.names += source_names(code, point)
    draft.names += source_district_names(units, sources)
    found = seats(units, history.new_units)
    seat_of = {row.region_id: row.capital_id for row in found}
    draft.names += names_after_seats(units, seat_of, draft.names)
    draft.codes += unit_codes(units, history.reforms, history.new_units)
    spots |= {region.id: _middle(region, spots, areas) for region in regions}
    minor = {unit.code for unit in units if unit.type.minor}
    _add_places(draft, regions, spots, matches, minor)
    draft.capitals += found
    return matches


def _add_regions(draft: Draft, regions: Sequence[Region]) -> None:
    draft.capitals += capitals()
    draft.names += region_names(regions)
    draft.status += region_status(regions)
    draft.codes += region_codes(regions)


def _match(units: Sequence[Unit], areas: Areas, sources: Path) -> Matches:
    """Match the settlements with the points of OSM, and those left with the ones of GeoNames."""
    settlements = [unit for unit in units if unit.type.kind in ("city", "town", "village")]
    points = (read_osm_places(sources / _OSM), kazakh_places())
    return match_settlements(settlements, points, areas)


def _check_regions(units: Sequence[Unit], regions: Sequence[Region]) -> None:
    known = {region.id for region in regions}
    missing = [unit.code for unit in units if unit.level == "oblast" and unit.code not in known]
    if missing:
        msg = f"The regions {missing} of the classifier are not in tables/regions.tsv; add them."
        raise SourceDataError(msg)


def _middle(region: Region, spots: dict[str, Spot], areas: Areas) -> Spot:
    """Return the spot of a region that the classifier no longer has, or of the country."""
    if region.id in spots:
        return spots[region.id]
    middle = areas.point(region.id)
    if middle is None:
        msg = f"No source has the area of {region.id} ({region.names['en_official']})."
        raise SourceDataError(msg)
    return Spot(*middle, 3, region.id, "cod-ab")


def _add_places(
    draft: Draft,
    regions: Sequence[Region],
    spots: dict[str, Spot],
    matches: Matches,
    minor: set[str],
) -> None:
    """Add the rows of places.tsv, one for each place that has a status."""
    populations = {code: p.population for code, p in reversed(matches.every) if p.population}
    isos = {region.id: region.iso for region in regions}
    centres = {row.capital_id for row in draft.capitals}
    periods: dict[str, list[StatusRow]] = {}
    for row in draft.status:
        periods.setdefault(row.place_id, []).append(row)
    for code, rows in periods.items():
        if code in draft.places:
            continue
        rows.sort(key=lambda row: (row.valid_from is not None, row.valid_from))
        kind, spot, population = rows[-1].kind, spots[code], populations.get(code)
        weight = importance(
            kind,
            population,
            minor=code in minor,
            centre=code in centres,
            seat=code.endswith(_SEAT) and code[:4] + _CITY_SEAT not in periods,
        )
        draft.places[code] = PlaceRow(
            code,
            kind,
            _HOME,
            spot.lat,
            spot.lon,
            spot.precision,
            spot.point_of,
            population,
            weight,
            isos.get(code),
            rows[0].valid_from,
            rows[-1].valid_to,
            spot.source,
        )
