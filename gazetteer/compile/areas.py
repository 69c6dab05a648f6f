"""Which ground a unit covers: the polygons of COD-AB by KATO code."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import shapely

from gazetteer.compile.boundaries import UNITS
from gazetteer.compile.codab import polygons, read_units
from gazetteer.compile.history import COUNTRY

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from gazetteer.compile.history import Origin


class Areas:
    """The areas of the units, from the newest edition that has them.

    Parameters
    ----------
    folder
        The folder with the shapefiles of geokz.
    new_units
        District id to the unit that it was a part of: its area stands in for a missing one.
    """

    def __init__(self, folder: Path, new_units: Mapping[str, Origin]) -> None:
        self._folder = folder
        self._new_units = new_units
        districts = polygons(read_units(folder, 2, 2024))
        self._districts = {UNITS.get(code, code): area for code, area in districts.items()}

    @cached_property
    def _regions(self) -> dict[str, Any]:
        regions = polygons(read_units(self._folder, 1, 2024))
        gone = [regions[code] for code in ("610000000", "790000000") if code in regions]
        return regions | ({"510000000@2018": shapely.union_all(gone)} if gone else {})

    @cached_property
    def _country(self) -> Any:
        return shapely.union_all(list(self._districts.values()))

    def of(self, code: str) -> Any | None:
        """Return the polygon of a district, a region or the country, None if no source has it."""
        if code == COUNTRY:
            return self._country
        return self._districts.get(code) or self._regions.get(code)

    def outlined(self, code: str) -> str:
        """Return the unit whose polygon shows a unit: itself, else the one that it came from."""
        origin = self._new_units.get(code)
        return code if self.of(code) is not None or origin is None else origin.former

    def around(self, code: str) -> Any | None:
        """Return where a unit's places lie: the polygon of the unit that shows it."""
        return self.of(self.outlined(code))

    def district_at(self, lat: float, lon: float) -> str | None:
        """Return the code of the district that a point lies in, None outside the country."""
        for code, area in self._districts.items():
            if shapely.contains_xy(area, lon, lat):
                return code
        return None

    def point(self, code: str) -> tuple[float, float] | None:
        """Return latitude and longitude of a point inside the unit, None if no source has it.

        It is the point farthest from the border of the largest part, found to a hundredth of a
        degree, so that it looks like the middle.
        """
        area = self.of(code)
        if area is None or area.is_empty:
            origin = self._new_units.get(code)
            return self.point(origin.former) if origin else None
        largest = max(shapely.get_parts(area), key=lambda part: part.area)
        middle = shapely.maximum_inscribed_circle(largest, tolerance=0.01).coords[0]
        return middle[1], middle[0]
