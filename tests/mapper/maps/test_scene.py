from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapper.maps.palette import COUNT_FILLS, INK, LARGEST_RADIUS, SMALLEST_RADIUS
from mapper.maps.scene import count_class, count_classes, radius, radius_scale, typical_counts

counts = st.lists(st.integers(1, 1_000_000), min_size=1, max_size=20)


@given(counts)
def test_areas_go_with_the_counts(found: list[int]) -> None:
    scale = radius_scale(found)
    for count in found:
        drawn = radius(count, scale)
        assert SMALLEST_RADIUS <= drawn <= LARGEST_RADIUS + 0.01
        if drawn > SMALLEST_RADIUS:
            assert drawn**2 / count == pytest.approx(scale**2, rel=0.01)


@given(counts)
def test_all_symbols_together_leave_the_map_to_be_seen(found: list[int]) -> None:
    scale = radius_scale(found)
    assert sum(math.pi * count * scale**2 for count in found) <= INK * 1.001


def test_a_single_incident_is_small_even_when_it_is_the_most() -> None:
    assert radius(1, radius_scale([1])) == 6.0
    assert radius(1, radius_scale([])) == 6.0


@given(st.integers(1, 1_000_000))
def test_the_classes_cover_every_count_once(most: int) -> None:
    classes = count_classes(most)
    assert 1 <= len(classes) <= len(COUNT_FILLS)
    assert classes[0][0] == 1
    assert classes[-1][1] == most
    for (_, high), (low, _) in pairwise(classes):
        assert low == high + 1
    widths = [math.log(high + 1) - math.log(low) for low, high in classes]
    assert min(widths) > 0


@pytest.mark.parametrize(
    ("most", "classes"),
    [
        (0, ()),
        (1, ((1, 1),)),
        (3, ((1, 2), (3, 3))),
        (16, ((1, 2), (3, 4), (5, 8), (9, 16))),
    ],
)
def test_some_classes(most: int, classes: tuple[tuple[int, int], ...]) -> None:
    assert count_classes(most) == classes


def test_zero_is_in_no_class() -> None:
    assert count_class(0, 16) is None
    assert [count_class(count, 16) for count in (1, 4, 5, 16)] == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("found", "typical"), [([], ()), ([3, 3], (3,)), ([1, 2], (1, 2)), ([1, 5, 100], (1, 10, 100))]
)
def test_the_legend_draws_the_least_and_the_most(
    found: list[int], typical: tuple[int, ...]
) -> None:
    assert set(typical) <= set(typical_counts(found))
    assert len(typical_counts(found)) <= 3
