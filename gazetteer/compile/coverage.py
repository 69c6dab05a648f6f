"""Polygons that tile: no overlap, no gap, and every shared edge the same on both sides."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np
import shapely

from gazetteer.errors import SourceDataError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

    Polygons = NDArray[np.object_]

# Degrees, about 1 m: five decimals.
GRID = 1e-5
# Degrees, about 0.5 km: nothing real between districts, like a lake left out, is this narrow.
GAP_RADIUS = 0.005
# Square degrees, about 0.8 km²: smaller parts of an overlay are disagreements of two editions.
SLIVER = 1e-4
# Degrees, about 100 m: the square of it is the area that a dropped vertex may change.
TOLERANCE = 0.001
# Equal area: 43° and 53° N are the parallels that fit Kazakhstan best.
ALBERS = "+proj=aea +lat_1=43 +lat_2=53 +lat_0=48 +lon_0=67 +datum=WGS84 +units=m"


def tile(polygons: Sequence[BaseGeometry] | Polygons) -> Polygons:
    """Make polygons that almost tile tile exactly, with coordinates rounded to the grid.

    All borders are snapped to the grid and to each other at once (OverlayNG's snap rounding), and
    each of the faces between them goes to the polygon that holds it: to the first where two do,
    and a gap to the nearest.

    Parameters
    ----------
    polygons
        Polygons in degrees, in a fixed order; invalid ones are repaired first.

    Returns
    -------
    numpy.ndarray
        As many polygons in the same order.

    Raises
    ------
    SourceDataError
        If nothing is left of a polygon.
    """
    repaired = shapely.make_valid(np.array(polygons, dtype=np.object_))
    borders = shapely.union_all(shapely.boundary(repaired), grid_size=GRID)
    faces = shapely.get_parts(shapely.polygonize([borders]))
    owners = _owners(faces, repaired)
    tiled = [shapely.coverage_union_all(faces[owners == index]) for index in range(len(repaired))]
    result = np.array(tiled, dtype=np.object_)
    check(result)
    return result


def _owners(faces: Polygons, polygons: Polygons) -> NDArray[np.intp]:
    """Return the index of the polygon that each face belongs to, -1 for an enclave outside."""
    tree = shapely.STRtree(polygons)
    points = shapely.point_on_surface(faces)
    held, holders = tree.query(points, predicate="intersects")
    owners = np.full(len(faces), len(polygons), dtype=np.intp)
    np.minimum.at(owners, held, holders)
    gaps = np.flatnonzero(owners == len(polygons))
    radii = shapely.length(shapely.maximum_inscribed_circle(faces[gaps]))
    narrow = gaps[radii < GAP_RADIUS]
    owners[gaps] = -1
    owners[narrow] = tree.nearest(points[narrow])
    return owners


def compact(polygons: Polygons) -> Polygons:
    """Simplify a coverage, and put its rings and their parts in a fixed order.

    Simplifying only drops points, so coordinates on the grid stay on it.

    Raises
    ------
    SourceDataError
        If what comes out does not tile any more.
    """
    simple = shapely.coverage_simplify(polygons, TOLERANCE)
    ordered = shapely.orient_polygons(shapely.normalize(simple), exterior_cw=False)
    check(ordered)
    return ordered


def check(polygons: Polygons) -> None:
    """Raise SourceDataError unless the polygons are valid, not empty, and tile."""
    broken = np.flatnonzero(~shapely.is_valid(polygons) | shapely.is_empty(polygons))
    if broken.size:
        msg = f"polygons {broken.tolist()} of the coverage are empty or cross themselves"
        raise SourceDataError(msg)
    if not shapely.coverage_is_valid(polygons):
        edges = shapely.coverage_invalid_edges(polygons)
        where = [edge.representative_point().wkt for edge in edges if not edge.is_empty]
        msg = f"the polygons overlap or leave a gap, at {where[:5]}"
        raise SourceDataError(msg)


def cut_by_shape(polygon: BaseGeometry, shape: BaseGeometry) -> tuple[BaseGeometry, BaseGeometry]:
    """Cut a polygon into the part inside `shape` and the rest; slivers stay with their piece."""
    inside = _without_slivers(polygon.intersection(shape))
    rest = _without_slivers(polygon.difference(inside))
    return polygon.difference(rest), rest


def cut_by_line(
    polygon: BaseGeometry, line: BaseGeometry, shape: BaseGeometry
) -> tuple[BaseGeometry, BaseGeometry]:
    """Cut a polygon along a line into the pieces that lie mostly inside `shape` and the rest.

    The line is drawn out at both ends to the polygon's border, so that a border of another source,
    which never meets this one's exactly, still cuts right through.

    Raises
    ------
    SourceDataError
        If the line is not one line, or leaves nothing on one of its sides.
    """
    if line.geom_type != "LineString":
        msg = f"the cut is no single line but a {line.geom_type}"
        raise SourceDataError(msg)
    ends = [_to_border(shapely.Point(line.coords[end]), polygon) for end in (0, -1)]
    edges = shapely.union_all([polygon.boundary, line, *ends])
    faces = [
        face
        for face in shapely.get_parts(shapely.polygonize([edges]))
        if polygon.contains(face.representative_point())
    ]
    inside = [face for face in faces if 2 * face.intersection(shape).area > face.area]
    rest = [face for face in faces if 2 * face.intersection(shape).area <= face.area]
    if not inside or not rest:
        msg = "the line of the cut leaves nothing on one of its sides"
        raise SourceDataError(msg)
    return shapely.union_all(inside), shapely.union_all(rest)


def to_feature(geometry: BaseGeometry, properties: dict[str, str]) -> str:
    """Return a GeoJSON feature on one line.

    Python writes the shortest digits that read back the same; GEOS does not always.
    """
    feature = {
        "type": "Feature",
        "properties": properties,
        "geometry": shapely.geometry.mapping(geometry),
    }
    return json.dumps(feature, ensure_ascii=False, separators=(",", ":"))


def to_collection(features: Sequence[str]) -> str:
    """Return a GeoJSON feature collection, one feature a line."""
    lines = ",\n".join(features)
    return f'{{"type":"FeatureCollection","features":[\n{lines}\n]}}\n'


def albers_area(polygons: Polygons | Sequence[BaseGeometry]) -> float:
    """Return the area of polygons given in degrees (longitude, latitude), in square kilometres."""
    import geopandas as gpd

    metres = gpd.GeoSeries(list(polygons), crs="EPSG:4326").to_crs(ALBERS)
    return float(metres.area.sum()) / 1e6


def _to_border(point: BaseGeometry, polygon: BaseGeometry) -> BaseGeometry:
    """Join a point to the nearest of the border, and a hair further: the two must cross."""
    start, end = np.asarray(shapely.shortest_line(point, polygon.boundary).coords)
    length = float(np.hypot(*(end - start)))
    further = (end - start) / length * GRID if length else 0.0
    return shapely.LineString([start, end + further])


def _without_slivers(geometry: BaseGeometry) -> BaseGeometry:
    parts = shapely.get_parts(geometry)
    kept = parts[shapely.area(parts) > SLIVER]
    if not kept.size:
        msg = "nothing but slivers is left of a piece: the two shapes hardly overlap"
        raise SourceDataError(msg)
    return shapely.union_all(kept)
