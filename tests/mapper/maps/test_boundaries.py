from __future__ import annotations

import json
from datetime import date
from itertools import pairwise

import pytest
import shapely
from shapely.geometry import Point, shape

from gazetteer import Gazetteer
from mapper.maps import Boundaries


@pytest.mark.parametrize(
    ("day", "count"),
    [
        (date(2018, 6, 18), 16),
        (date(2018, 6, 19), 17),
        (date(2022, 6, 7), 17),
        (date(2022, 6, 8), 20),
    ],
)
def test_each_period_has_its_regions(boundaries: Boundaries, day: date, count: int) -> None:
    outlines = boundaries.on(day)
    valid = {unit.id for unit in Gazetteer.load().regions_on(day)}
    assert {outline.place_id for outline in outlines} == valid
    assert len(outlines) == count


def test_there_is_one_period_more_than_there_are_changes(boundaries: Boundaries) -> None:
    assert boundaries.starts == (None, date(2018, 6, 19), date(2022, 6, 8))


def test_the_anchor_lies_inside_its_region(boundaries: Boundaries) -> None:
    for period in boundaries.periods:
        for outline in period:
            lat, lon = outline.anchor
            assert shape(boundaries.shapes[outline.shape]).contains(Point(lon, lat)), outline


def test_simplified_neighbours_still_meet(boundaries: Boundaries) -> None:
    for period in boundaries.periods:
        shapes = [shape(boundaries.shapes[outline.shape]) for outline in period]
        assert shapely.coverage_is_valid(shapes)


def test_unchanged_outlines_are_kept_once(boundaries: Boundaries) -> None:
    total = sum(len(period) for period in boundaries.periods)
    assert len(boundaries.shapes) < total
    for earlier, later in pairwise(boundaries.periods):
        same = {outline.shape for outline in earlier} & {outline.shape for outline in later}
        assert len(same) >= 8


def test_all_outlines_together_are_small(boundaries: Boundaries) -> None:
    assert len(json.dumps(dict(boundaries.shapes))) < 600_000


def test_names_are_the_latest(boundaries: Boundaries) -> None:
    names = boundaries.names()
    assert names["KZ-33"] == "Jetisu Region"
    assert names["KZ-71"] == "Astana"
