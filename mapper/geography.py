"""Geography: what the kinds of places, and what lies in what, mean for what is told of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from gazetteer import Kind
from mapper.reading import AREAS, PlaceInText, Role, lies_in
from mapper.records import PlaceRecord

_REGION_PRECISION, _AREA_PRECISION, _TOWN_PRECISION = 3, 2, 1


def is_landscape(place: PlaceInText) -> bool:
    """Tell whether a name is of a sea or a range, which tells where only right beside its event."""
    record = place.toponym.place
    return record is not None and record.kind == Kind.NATURAL


def most_specific(places: Iterable[PlaceInText]) -> tuple[PlaceRecord, ...]:
    """Return the records of places in Kazakhstan, each once.

    The units that only say where another place of the list lies ("Shu, Zhambyl Region") are left
    out, and so is the country.
    """
    named = [p.toponym.place for p in places if p.is_domestic and not p.is_country]
    records = [record for record in named if record is not None]
    kept: list[PlaceRecord] = []
    for record in records:
        if record not in kept and not any(lies_in(other, record) for other in records):
            kept.append(record)
    return tuple(kept)


def exact(places: Sequence[PlaceInText]) -> list[PlaceInText]:
    """Leave out the places that something was only near, where others say where it was.

    The area that they lie in says no more.
    """
    near = [place.toponym.place for place in places if place.is_near]
    at = [place for place in places if not place.is_near]
    here = (place.toponym.place for place in at)
    within = [area for area in here if area and any(p and lies_in(p, area) for p in near)]
    return at if len(within) < len(at) else list(places)


def geo_precision(place: PlaceRecord | None) -> int | None:
    """Return how precisely a place tells where: 1 a town, 2 a district, 3 a region."""
    if place is None:
        return None
    if place.kind == Kind.REGION:
        return _REGION_PRECISION
    return _AREA_PRECISION if place.kind in AREAS else _TOWN_PRECISION


def without_unknown(places: Sequence[PlaceInText]) -> Sequence[PlaceInText]:
    """Leave out names of places unknown where the sentence tells a known one.

    "In Ridder, people were moved after a dam on the Filippovka river leaked."
    """
    known = [place for place in places if place.toponym.place is not None]
    told = any(place.role is Role.LOCATIVE and not place.is_country for place in known)
    return known if told else places
