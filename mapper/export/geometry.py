"""Where an incident lies: a point where a place is known, a region's outline, or nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from mapper.store import shape_of

if TYPE_CHECKING:
    from datetime import date

    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

    from gazetteer import Gazetteer
    from mapper.records import PlaceRecord
    from mapper.store import StoredIncident

# About 10 cm; more digits would claim what no source knows.
_DECIMALS = 6


class Outlines:
    """The geometries of incidents, with the regions' outlines of each day at hand."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._days: dict[date | None, dict[str, BaseGeometry]] = {}

    def of(self, incident: StoredIncident) -> BaseGeometry | None:
        """Return an incident's geometry: longitude first, WGS 84 degrees, at most 6 decimals.

        Returns
        -------
        geometry
            A point for geo_precision 1 and 2; for a report about a region its outline on the
            first day, outer rings counter-clockwise; None without a place or for the country.
        """
        place = incident.place
        shape = shape_of(place, incident.geo_precision)
        if place is None or shape == "nowhere":
            return None
        if shape == "point":
            return shapely.Point(round(place.lon, _DECIMALS), round(place.lat, _DECIMALS))
        return self._region(place, incident.date_start or incident.date_end or incident.published)

    def _region(self, place: PlaceRecord, on: date | None) -> BaseGeometry | None:
        if on not in self._days:
            self._days[on] = self._outlines(on)
        outlines = self._days[on]
        return outlines.get(place.id) or outlines.get(place.region or "")

    def _outlines(self, on: date | None) -> dict[str, BaseGeometry]:
        """Return the outlines of a day, by place id and by ISO code."""
        frame = self._gazetteer.regions(on)
        shapes = shapely.orient_polygons(
            shapely.transform(np.asarray(frame.geometry), _rounded), exterior_cw=False
        )
        return dict(zip(frame["iso"], shapes, strict=True)) | dict(
            zip(frame["place_id"], shapes, strict=True)
        )


def _rounded(coordinates: NDArray[np.float64]) -> NDArray[np.float64]:
    return coordinates.round(_DECIMALS)
