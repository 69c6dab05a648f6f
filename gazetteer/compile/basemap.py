"""Compile the ground under the map: countries, sea, lakes and rivers around Kazakhstan."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np
import shapely

from gazetteer.compile.coverage import to_collection, to_feature
from gazetteer.errors import SourceDataError

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

# West, south, east, north in degrees: Kazakhstan and some degrees around it.
EXTENT = (42.0, 37.0, 92.0, 59.0)
LAYERS = {"country": "countries", "sea": "sea", "lake": "lakes", "river": "rivers"}
# Degrees, about 1 km: no finer than the source at 1:50 million.
TOLERANCE = 0.01
DECIMALS = 3


def compile_basemap(folder: Path, out: Path) -> None:
    """Write the layers of Natural Earth in `folder` to the GeoJSON file `out`.

    One feature a line with the properties `layer` (country, sea, lake or river) and `name`
    (English, empty where the source has none), clipped to the extent of the map.

    Raises
    ------
    SourceDataError
        If a layer is missing.
    """
    features = [feature for layer in LAYERS for feature in _layer(folder, layer)]
    out.write_text(to_collection(features), encoding="utf-8", newline="\n")


def _layer(folder: Path, layer: str) -> list[str]:
    path = folder / f"basemap_{LAYERS[layer]}_50m.geojson"
    if not path.is_file():
        msg = f"{path.name} is missing from the sources in {folder.name}"
        raise SourceDataError(msg)
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    shapes = np.array([shapely.from_geojson(json.dumps(item["geometry"])) for item in features])
    names = [
        str(item["properties"].get("NAME") or item["properties"].get("name") or "")
        for item in features
    ]
    clipped = _compact(shapely.intersection(shapes, shapely.box(*EXTENT)), layer)
    return sorted(
        to_feature(shape, {"layer": layer, "name": name})
        for name, shape in zip(names, clipped, strict=True)
        if not shape.is_empty
    )


def _compact(shapes: NDArray[np.object_], layer: str) -> NDArray[np.object_]:
    simple = (
        shapely.coverage_simplify(shapes, TOLERANCE)
        if layer == "country"
        else shapely.simplify(shapes, TOLERANCE)
    )
    rounded = shapely.normalize(shapely.set_precision(simple, 10.0**-DECIMALS))
    exact = shapely.transform(rounded, lambda points: np.round(points, DECIMALS))
    return np.asarray(shapely.orient_polygons(exact, exterior_cw=False), dtype=object)
