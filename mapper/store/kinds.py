"""Which kinds of place are a region, and what stands for a place on a map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from mapper.records import PlaceRecord

REGION_KINDS: Final = ("region", "republican_city")
Shape = Literal["point", "area", "nowhere"]


def shape_of(place: PlaceRecord | None, geo_precision: int | None) -> Shape:
    """Tell what stands for an incident on a map.

    Returns
    -------
    shape
        "point" where it is known to a town or a part of a region; "area" for a report about a
        region, whatever its precision; "nowhere" without a place, or for a country.
    """
    if place is None or place.kind == "country":
        return "nowhere"
    return "point" if geo_precision in (1, 2) and place.kind != "region" else "area"
