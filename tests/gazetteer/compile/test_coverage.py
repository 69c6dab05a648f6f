from __future__ import annotations

import json

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely import LineString, Polygon, box

from gazetteer.compile import coverage
from gazetteer.errors import SourceDataError

# Far less than what counts as a gap, far more than rounding.
wobbles = st.lists(st.floats(-0.002, 0.002), min_size=72, max_size=72)


def grid(shifts: list[float]) -> list[Polygon]:
    """Return nine squares of one degree, every corner of each moved by its own small amount."""
    moved = np.array(shifts).reshape(9, 4, 2)
    corners = [
        shapely.get_coordinates(box(x, y, x + 1, y + 1))[:4] for x in (0, 1, 2) for y in (0, 1, 2)
    ]
    return [Polygon(square + shift) for square, shift in zip(corners, moved, strict=True)]


@given(wobbles)
def test_squares_that_almost_tile_are_made_to_tile(shifts):
    rough = grid(shifts)
    tiled = coverage.compact(coverage.tile(rough))
    assert len(tiled) == len(rough)
    assert shapely.coverage_is_valid(tiled)
    for before, after in zip(rough, tiled, strict=True):
        assert after.intersection(before).area == pytest.approx(before.area, rel=0.02)
    assert shapely.get_num_interior_rings(shapely.coverage_union_all(tiled)) == 0


@given(wobbles)
def test_coordinates_are_on_the_grid_and_rings_right_handed(shifts):
    tiled = coverage.compact(coverage.tile(grid(shifts)))
    xy = shapely.get_coordinates(tiled)
    assert np.array_equal(xy, np.round(xy, 5))
    parts = shapely.get_parts(tiled)
    assert shapely.is_ccw(shapely.get_exterior_ring(parts)).all()


def test_where_a_ring_starts_does_not_matter():
    square = [(0, 0), (1, 0), (1, 1), (0, 1)]
    beside = box(1, 0, 2, 1)
    first, second = (
        coverage.compact(coverage.tile([Polygon(ring), beside]))
        for ring in (square, [*square[2:], *square[:2]])
    )
    assert shapely.to_wkb(first).tolist() == shapely.to_wkb(second).tolist()


def test_a_lake_left_out_of_a_country_stays_out():
    ring = shapely.difference(box(0, 0, 2, 2), box(0.5, 0.5, 1.5, 1.5))
    tiled = coverage.tile([ring.intersection(box(0, 0, 1, 2)), ring.intersection(box(1, 0, 2, 2))])
    assert shapely.area(tiled).tolist() == [1.5, 1.5]


def test_a_polygon_of_which_nothing_is_left_is_refused():
    with pytest.raises(SourceDataError, match="empty"):
        coverage.tile([box(0, 0, 1, 1), box(0.2, 0.2, 0.3, 0.3)])


def test_a_polygon_that_crosses_itself_is_mended():
    bow = Polygon([(0, 0), (1, 1), (1, 0), (0, 1)])
    tiled = coverage.tile([bow, box(1, 0, 2, 1)])
    assert shapely.is_valid(tiled).all()
    assert tiled[0].area == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("polygons", "message"),
    [
        ([box(0, 0, 1, 1), box(0.5, 0, 2, 1)], "overlap"),
        ([box(0, 0, 1, 1), Polygon()], r"\[1\]"),
        ([Polygon([(0, 0), (1, 1), (1, 0), (0, 1)])], "cross"),
    ],
)
def test_what_does_not_tile_is_refused(polygons, message):
    with pytest.raises(SourceDataError, match=message):
        coverage.check(np.array(polygons, dtype=object))


@pytest.mark.parametrize(
    "line",
    [
        LineString([(0.4, 0.2), (0.6, 0.8)]),  # ends short of the border
        LineString([(0.4, -0.2), (0.6, 1.2)]),  # passes over it
        LineString([(0.4, 0), (0.6, 1)]),  # ends on it
    ],
)
def test_a_line_cuts_right_through(line):
    piece, rest = coverage.cut_by_line(box(0, 0, 1, 1), line, box(-1, -1, 0.5, 2))
    assert piece.area + rest.area == pytest.approx(1)
    assert piece.area == pytest.approx(0.5, abs=0.01)
    assert piece.centroid.x < 0.5 < rest.centroid.x


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (LineString([(3, 0), (3, 1)]), "nothing on one of its sides"),
        (shapely.MultiLineString([[(0, 0), (0.2, 1)], [(0.6, 0), (0.6, 1)]]), "no single line"),
    ],
)
def test_a_line_that_does_not_cut_is_refused(line, message):
    with pytest.raises(SourceDataError, match=message):
        coverage.cut_by_line(box(0, 0, 1, 1), line, box(0, 0, 0.5, 1))


def test_a_shape_cuts_without_slivers():
    leaf = box(0, 0, 1, 1)
    shape = shapely.union_all([box(0.5, -1, 2, 2), box(-1, -1, 0.00001, 2)])
    piece, rest = coverage.cut_by_shape(leaf, shape)
    assert piece.equals(box(0.5, 0, 1, 1))
    assert rest.equals(box(0, 0, 0.5, 1))


def test_a_shape_elsewhere_is_refused():
    with pytest.raises(SourceDataError, match="slivers"):
        coverage.cut_by_shape(box(0, 0, 1, 1), box(5, 5, 6, 6))


def test_area_is_that_of_the_globe():
    # A degree square at 48° N, by the formula for the ellipsoid of WGS 84.
    assert coverage.albers_area([box(66.5, 47.5, 67.5, 48.5)]) == pytest.approx(8297, rel=0.001)


def test_features_are_one_line_of_shortest_digits():
    text = coverage.to_collection(
        [
            coverage.to_feature(box(76.55518, 0, 77, 1), {"leaf": "a"}),
            coverage.to_feature(box(1, 0, 2, 1), {"leaf": "ә"}),
        ]
    )
    assert "76.55518," in text
    assert "ә" in text
    assert len(text.splitlines()) == 4
    assert [item["properties"]["leaf"] for item in json.loads(text)["features"]] == ["a", "ә"]
