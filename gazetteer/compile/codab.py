"""The district polygons of COD-AB, as edited by geokz."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import geopandas as gpd
import pyogrio.errors
import shapely

from gazetteer.errors import SourceDataError

if TYPE_CHECKING:
    from pathlib import Path


def read_units(folder: Path, level: int, edition: int) -> gpd.GeoDataFrame:
    """Read an edition of the administrative units.

    Parameters
    ----------
    folder
        The folder with the shapefiles of geokz.
    level
        0 the country, 1 regions, 2 districts.
    edition
        The year of the edition: 2018 or 2024.

    Returns
    -------
    geopandas.GeoDataFrame
        As in the source, with the column KATO; EPSG:4326, degrees in the order longitude,
        latitude; geometries made valid.

    Raises
    ------
    SourceDataError
        If the file is missing or damaged.
    """
    path = folder / f"kaz_admbnda_adm{level}_{edition}.shp"
    try:
        units = gpd.read_file(path)
    except (OSError, pyogrio.errors.DataSourceError) as error:
        msg = f"{path}: cannot be read ({error}). Check the path of the sources."
        raise SourceDataError(msg) from error
    if "KATO" not in units.columns:
        msg = f"{path}: the column KATO is missing."
        raise SourceDataError(msg)
    return units.set_geometry(units.geometry.make_valid())


def polygons(units: gpd.GeoDataFrame) -> dict[str, Any]:
    """Return the geometry of each unit by its KATO code, parts of one unit as one."""
    grouped: dict[str, list[Any]] = {}
    for code, geometry in zip(units["KATO"], units.geometry, strict=True):
        grouped.setdefault(code, []).append(geometry)
    return {code: shapely.union_all(parts) for code, parts in grouped.items()}
