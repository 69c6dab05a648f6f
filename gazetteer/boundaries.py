"""Which region and district a point lies in, and their outlines, on a day."""

from __future__ import annotations

import csv
import json
import math
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
import shapely

from gazetteer.errors import InvalidQueryError, SourceDataError
from gazetteer.places import Validity

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    import geopandas as gpd
    import pandas as pd
    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

    Outlines = dict[str, BaseGeometry]
    Placed = tuple[str | None, str | None]
    Coordinates = Sequence[float] | NDArray[np.floating] | pd.Series[float]

# Points in one step of a bulk query; it bounds the memory.
CHUNK = 250_000


class Boundaries:
    """The leaf polygons, and the dissolve of them into the districts and regions of a day.

    A day is a `date`; `None` means today's state. Reads `leaves.geojson` and `leaves.tsv` once.

    Parameters
    ----------
    folder
        The folder of the compiled data.
    region_of
        Gives the id of the region or republican city that a district belongs to on a day.

    Raises
    ------
    SourceDataError
        If a file is missing or damaged, or the two do not hold the same leaves.
    """

    def __init__(self, folder: Path, region_of: Callable[[str, date | None], str]) -> None:
        self._region_of = region_of
        polygons = _read_polygons(folder / "leaves.geojson")
        self._periods = _read_periods(folder / "leaves.tsv")
        if sorted(polygons) != sorted(self._periods):
            odd = sorted(set(polygons) ^ set(self._periods))
            msg = f"leaves.geojson and leaves.tsv differ in the leaves {odd}; compile them again"
            raise SourceDataError(msg)
        self._leaves = sorted(polygons)
        self._polygons = np.array([polygons[leaf] for leaf in self._leaves], dtype=object)
        shapely.prepare(self._polygons)
        self._tree = shapely.STRtree(self._polygons)
        self._dissolved: dict[tuple[str, ...], Outlines] = {}

    def districts(self, on: date | None = None) -> gpd.GeoDataFrame:
        """Return the districts of a day.

        Returns
        -------
        geopandas.GeoDataFrame
            Columns `place_id` and `geometry`, EPSG:4326, sorted by `place_id`: districts, city
            administrations, and the districts of republican cities.
        """
        return _frame(self._dissolve(self._districts_of_leaves(on)))

    def regions(self, on: date | None = None) -> gpd.GeoDataFrame:
        """Return the regions and republican cities of a day, in the form of `districts`."""
        return _frame(self._dissolve(self._regions_of_leaves(on)))

    def at(self, lat: float, lon: float, on: date | None = None) -> Placed:
        """Say in which region and district a point lies.

        Parameters
        ----------
        lat, lon
            Latitude and longitude, WGS 84 degrees.
        on
            The day.

        Returns
        -------
        tuple
            The ids of the region and the district; `(None, None)` outside Kazakhstan, however
            near, and so for most points whose coordinates are swapped. A point on a shared border
            lies in the unit whose leaf comes first, the same on every call.

        Raises
        ------
        InvalidQueryError
            If a coordinate is not a number or out of range.
        """
        _check(lat, lon)
        point = shapely.Point(lon, lat)
        for leaf in sorted(self._tree.query(point)):
            if self._polygons[leaf].intersects(point):
                district = self._district_of_leaf(self._leaves[leaf], on)
                return self._region_of(district, on), district
        return None, None

    def at_many(
        self, lat: object, lon: object, on: date | None = None
    ) -> tuple[NDArray[np.object_], NDArray[np.object_]]:
        """Say in which regions and districts points lie; the same as `at` for each of them.

        Parameters
        ----------
        lat, lon
            Latitudes and longitudes, WGS 84 degrees, two sequences of one length n.
        on
            The day, one for all points.

        Returns
        -------
        tuple of numpy.ndarray
            The ids of the regions and of the districts: two object arrays of shape (n,), with
            `None` for points outside Kazakhstan.

        Raises
        ------
        InvalidQueryError
            If the lengths differ, or a coordinate is not a number or out of range.
        """
        y, x = _coordinates(lat), _coordinates(lon)
        if y.shape != x.shape:
            msg = f"{y.size} latitudes but {x.size} longitudes: one of each is needed for a point"
            raise InvalidQueryError(msg)
        _check_many(y, x)
        leaves = self._leaves_at(y, x)
        # The last entry is what -1, "no leaf", picks.
        regions = np.array([*self._regions_of_leaves(on), None], dtype=object)
        districts = np.array([*self._districts_of_leaves(on), None], dtype=object)
        return regions[leaves], districts[leaves]

    def _leaves_at(self, y: NDArray[np.float64], x: NDArray[np.float64]) -> NDArray[np.intp]:
        """Return the index of the first leaf that holds each point, -1 where none does."""
        found = np.full(y.size, len(self._leaves), dtype=np.intp)
        for start in range(0, y.size, CHUNK):
            part = slice(start, start + CHUNK)
            lat, lon = y[part], x[part]
            points, leaves = self._tree.query(shapely.points(lon, lat))
            held = shapely.intersects_xy(self._polygons[leaves], lon[points], lat[points])
            np.minimum.at(found[part], points[held], leaves[held])
        found[found == len(self._leaves)] = -1
        return found

    def _district_of_leaf(self, leaf: str, on: date | None) -> str:
        for district, validity in self._periods[leaf]:
            if validity.covers(on):
                return district
        msg = f"leaves.tsv does not say to which district leaf {leaf} belongs on {on}"
        raise SourceDataError(msg)

    def _districts_of_leaves(self, on: date | None) -> tuple[str, ...]:
        return tuple(self._district_of_leaf(leaf, on) for leaf in self._leaves)

    def _regions_of_leaves(self, on: date | None) -> tuple[str, ...]:
        return tuple(self._region_of(district, on) for district in self._districts_of_leaves(on))

    def _dissolve(self, units: tuple[str, ...]) -> Outlines:
        """Unite the leaves of each unit; `units` names the unit of each leaf, in their order.

        Kept by that assignment, which is the same for all days of a period.
        """
        if units not in self._dissolved:
            owners = np.array(units)
            self._dissolved[units] = {
                str(unit): shapely.orient_polygons(
                    shapely.coverage_union_all(self._polygons[owners == unit]), exterior_cw=False
                )
                for unit in sorted(set(units))
            }
        return self._dissolved[units]


def _read_polygons(path: Path) -> Outlines:
    try:
        features = json.loads(path.read_text(encoding="utf-8"))["features"]
        return {
            item["properties"]["leaf"]: shapely.geometry.shape(item["geometry"])
            for item in features
        }
    except (OSError, ValueError, KeyError, TypeError) as error:
        msg = f"the boundaries cannot be read from {path}: {error}; compile the gazetteer again"
        raise SourceDataError(msg) from error


def _read_periods(path: Path) -> dict[str, list[tuple[str, Validity]]]:
    periods: dict[str, list[tuple[str, Validity]]] = {}
    try:
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                validity = Validity(_day(row["valid_from"]), _day(row["valid_to"]))
                periods.setdefault(row["leaf"], []).append((row["district_id"], validity))
    except (OSError, ValueError, KeyError, TypeError) as error:
        msg = f"the dates of the boundaries cannot be read from {path}: {error}; compile again"
        raise SourceDataError(msg) from error
    return periods


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _check(lat: float, lon: float) -> None:
    if not (math.isfinite(lat) and math.isfinite(lon)):
        msg = f"latitude {lat}, longitude {lon}: a coordinate must be a finite number of degrees"
        raise InvalidQueryError(msg)
    if abs(lat) > 90 or abs(lon) > 180:
        swapped = abs(lat) <= 180 and abs(lon) <= 90
        hint = "; are they swapped? The latitude comes first" if swapped else ""
        msg = f"latitude {lat}, longitude {lon} is out of range (±90, ±180){hint}"
        raise InvalidQueryError(msg)


def _coordinates(values: object) -> NDArray[np.float64]:
    try:
        numbers = np.asarray(values, dtype=np.float64)
    except (TypeError, ValueError) as error:
        msg = f"coordinates must be numbers: {error}"
        raise InvalidQueryError(msg) from error
    if numbers.ndim != 1:
        msg = f"{values!r:.100}: coordinates must be two numbers or two sequences of numbers"
        raise InvalidQueryError(msg)
    return numbers


def _check_many(lat: NDArray[np.float64], lon: NDArray[np.float64]) -> None:
    good = (np.abs(lat) <= 90) & (np.abs(lon) <= 180)
    if not good.all():
        first = int(np.argmin(good))
        try:
            _check(float(lat[first]), float(lon[first]))
        except InvalidQueryError as error:
            bad = int(np.count_nonzero(~good))
            msg = f"{bad} of {good.size} points have no place on the globe; point {first}: {error}"
            raise InvalidQueryError(msg) from error


def _frame(outlines: Outlines) -> gpd.GeoDataFrame:
    # It takes over a second to import, and placing points has no need of it.
    import geopandas as gpd

    return gpd.GeoDataFrame(
        {"place_id": list(outlines)}, geometry=list(outlines.values()), crs="EPSG:4326"
    )
