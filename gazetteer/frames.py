"""Units and points as frames of pandas and geopandas."""

from __future__ import annotations

from typing import TYPE_CHECKING

import geopandas as gpd
import pandas as pd

from gazetteer.errors import InvalidQueryError

if TYPE_CHECKING:
    from datetime import date

    from gazetteer.boundaries import Boundaries
    from gazetteer.gazetteer import Gazetteer
    from gazetteer.places import Language

WGS_84 = "EPSG:4326"
_LANGUAGES: tuple[Language, ...] = ("en", "ru", "kk")


def region_frame(
    gazetteer: Gazetteer, outlines: gpd.GeoDataFrame, on: date | None
) -> gpd.GeoDataFrame:
    """Describe the outlines of regions; see `Gazetteer.regions`."""
    frame = _described(gazetteer, outlines, on)
    frame["iso"] = [gazetteer.place(place_id).iso for place_id in frame["place_id"]]
    columns = ["place_id", "iso", "name_en", "name_ru", "name_kk", "kind", "geometry"]
    return frame.sort_values("iso", ignore_index=True)[columns]


def district_frame(
    gazetteer: Gazetteer, outlines: gpd.GeoDataFrame, on: date | None
) -> gpd.GeoDataFrame:
    """Describe the outlines of districts; see `Gazetteer.districts`."""
    frame = _described(gazetteer, outlines, on)
    regions = (gazetteer.region_of(place_id, on) for place_id in frame["place_id"])
    frame["region"] = [region.iso if region else None for region in regions]
    return frame[["place_id", "name_en", "name_ru", "name_kk", "region", "kind", "geometry"]]


def _described(
    gazetteer: Gazetteer, outlines: gpd.GeoDataFrame, on: date | None
) -> gpd.GeoDataFrame:
    frame = outlines.copy()
    ids = list(frame["place_id"])
    for language in _LANGUAGES:
        frame[f"name_{language}"] = [
            gazetteer.name_on(place_id, on, language, "official") for place_id in ids
        ]
    frame["kind"] = [str(gazetteer.kind_on(place_id, on)) for place_id in ids]
    return frame


def point_frame(boundaries: Boundaries, lat: object, lon: object, on: date | None) -> pd.DataFrame:
    """Place points, given as for `Gazetteer.at`, and return their units as it does."""
    if isinstance(lat, gpd.GeoSeries) and lon is None:
        lat, lon = _latitudes_and_longitudes(lat)
    index = lat.index if isinstance(lat, pd.Series) else None
    regions, districts = boundaries.at_many(lat, lon, on)
    return pd.DataFrame({"region": regions, "district": districts}, index=index, dtype=object)


def _latitudes_and_longitudes(points: gpd.GeoSeries) -> tuple[pd.Series[float], pd.Series[float]]:
    """Return coordinates in WGS 84 degrees, in which points of no system are taken to be.

    An empty or missing point gives NaN.
    """
    other = ~points.geom_type.isin(["Point", None])
    if other.any():
        msg = f"{int(other.sum())} of {len(points)} geometries are no points; take their centroids"
        raise InvalidQueryError(msg)
    degrees = points if points.crs is None else points.to_crs(WGS_84)
    return degrees.y, degrees.x
