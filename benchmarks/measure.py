"""Timing, and the table that a run prints."""

from __future__ import annotations

import time
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


@dataclass(frozen=True)
class Figure:
    """A measured figure: its value with the unit, what it is to reach, and how it was measured.

    `reached` is None for a figure that stands beside another for comparison.
    """

    name: str
    value: str
    target: str = ""
    reached: bool | None = None
    how: str = ""


def seconds(function: Callable[[], object], repeats: int = 5) -> float:
    """Return the median time of a call, in seconds."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter_ns()
        function()
        times.append(time.perf_counter_ns() - start)
    return median(times) / 1e9


def median_seconds(function: Callable[[str], object], queries: Iterable[str]) -> float:
    """Return the median over queries of the median time of a call with each, in seconds."""
    return median(seconds(lambda query=query: function(query)) for query in queries)


def print_table(title: str, figures: Iterable[Figure]) -> bool:
    """Print figures and say whether all of them reach their targets."""
    rows = list(figures)
    widths = [max(len(getattr(row, column)) for row in rows) for column in ("name", "value")]
    target = max(len(row.target) for row in rows)
    print(f"\n{title}")
    for row in rows:
        mark = {True: "ok", False: "MISSED", None: ""}[row.reached]
        print(
            f"  {row.name:<{widths[0]}}  {row.value:>{widths[1]}}  {row.target:<{target}}  "
            f"{mark:<6}  {row.how}".rstrip()
        )
    return all(row.reached is not False for row in rows)
