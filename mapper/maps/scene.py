"""What a map shows at one moment, as plain data, and the figures that its symbols need."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from mapper.maps.palette import COUNT_FILLS, INK, LARGEST_RADIUS, SMALLEST_RADIUS, UNIT_RADIUS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date


class Measure(StrEnum):
    """What the fill of a region says."""

    LEVEL = "level"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class RegionState:
    """A region on the day of the map.

    `level` is "none", "yellow", "orange", "red", or None without a report. `count` is the number
    of its incidents, `vague` how many of them name no smaller place. `faded` regions are those
    that a filter leaves out.
    """

    place_id: str
    name: str
    level: str | None = None
    since: date | None = None
    count: int = 0
    vague: int = 0
    faded: bool = False


@dataclass(frozen=True, slots=True)
class Symbol:
    """A place with its incidents; WGS 84 degrees.

    `approximate` says that the point stands for the surroundings of a place (geo_precision 2).
    """

    place_id: str
    name: str
    lat: float
    lon: float
    count: int
    approximate: bool = False
    last_date: date | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything that the map shows; `selected` is the id of a region or a place."""

    day: date
    regions: tuple[RegionState, ...] = ()
    symbols: tuple[Symbol, ...] = ()
    measure: Measure = Measure.LEVEL
    selected: str | None = None


def radius_scale(counts: Collection[int]) -> float:
    """Return the pixels of radius that a count of one gets: areas go with the counts.

    It shrinks with the largest count and with the sum of all, so that the map stays to be seen.
    """
    if not counts:
        return UNIT_RADIUS
    by_largest = LARGEST_RADIUS / math.sqrt(max(counts))
    by_all = math.sqrt(INK / (math.pi * sum(counts)))
    return min(UNIT_RADIUS, by_largest, by_all)


def radius(count: int, scale: float) -> float:
    """Return the radius of a symbol in pixels; its area is proportional to `count`."""
    return round(max(SMALLEST_RADIUS, scale * math.sqrt(count)), 2)


def typical_counts(counts: Iterable[int]) -> tuple[int, ...]:
    """Return up to three counts to draw in the legend: the least, a middle one and the most."""
    present = sorted(set(counts))
    if not present:
        return ()
    middle = round(math.sqrt(present[0] * present[-1]))
    return tuple(sorted({present[0], middle, present[-1]}))


def count_classes(most: int) -> tuple[tuple[int, int], ...]:
    """Divide 1 … `most` into a range for each of `COUNT_FILLS`, or fewer, wider as they rise.

    Both ends of a range belong to it.
    """
    if most < 1:
        return ()
    steps = len(COUNT_FILLS)
    # Without the small term, 8 ** (1 / 3) would be rounded up to 3.
    ends = sorted({math.ceil(most ** (step / steps) - 1e-9) for step in range(1, steps + 1)})
    starts = [1, *(end + 1 for end in ends[:-1])]
    return tuple(zip(starts, ends, strict=True))


def count_class(count: int, most: int) -> int | None:
    """Return the index of the range that holds a count, None for zero."""
    ranges = enumerate(count_classes(most))
    return next((index for index, (low, high) in ranges if low <= count <= high), None)
