"""Is the reader as often right as it is sure: confidence beside the share that is right.

Findings are put into bins of equal width by their confidence. The expected calibration error is
the distance between mean confidence and share right, averaged over the bins by their findings
(Naeini, Cooper, Hauskrecht 2015).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import fmean
from typing import Any, Final, Literal, get_args

from mapper.evaluation.figures import share

About = Literal["toponyms", "incidents", "measures"]
BINS: Final = 10


@dataclass(frozen=True, slots=True)
class Trial:
    """Something that was found: what it is about, how sure the reader was, was it right."""

    about: About
    confidence: float
    right: bool


@dataclass(frozen=True, slots=True)
class Bin:
    """The findings with a confidence from `low` to `high`: `count` of them, `right` of these."""

    low: float
    high: float
    count: int
    right: int
    confidence: float

    @property
    def share_right(self) -> float:
        """The share of the findings that are right."""
        return self.right / self.count

    def to_json(self) -> dict[str, Any]:
        """Return the counts, the mean confidence and the share that is right."""
        return {
            "low": self.low,
            "high": self.high,
            "count": self.count,
            "right": self.right,
            "confidence": round(self.confidence, 4),
            "share_right": share(self.right, self.count),
        }


@dataclass(frozen=True, slots=True)
class Calibration:
    """The bins that hold findings, from the lowest confidence to the highest."""

    bins: tuple[Bin, ...]

    @property
    def count(self) -> int:
        """How many findings there are."""
        return sum(one.count for one in self.bins)

    @property
    def expected_error(self) -> float | None:
        """The expected calibration error, 0 to 1; None without findings."""
        if not self.bins:
            return None
        off = (one.count * abs(one.confidence - one.share_right) for one in self.bins)
        return sum(off) / self.count

    def to_json(self) -> dict[str, Any]:
        """Return the bins and the error."""
        error = self.expected_error
        return {
            "count": self.count,
            "expected_calibration_error": None if error is None else round(error, 4),
            "bins": [one.to_json() for one in self.bins],
        }


def calibrate(trials: Iterable[Trial]) -> dict[About, Calibration]:
    """Return the calibration of each thing that is found, whether there are trials of it or not."""
    binned: dict[About, defaultdict[int, list[Trial]]] = {
        about: defaultdict(list) for about in get_args(About)
    }
    for trial in trials:
        # Full confidence has no bin of its own.
        binned[trial.about][min(int(trial.confidence * BINS), BINS - 1)].append(trial)
    return {
        about: Calibration(tuple(_bin(place, bins[place]) for place in sorted(bins)))
        for about, bins in binned.items()
    }


def _bin(place: int, trials: list[Trial]) -> Bin:
    return Bin(
        place / BINS,
        (place + 1) / BINS,
        len(trials),
        sum(trial.right for trial in trials),
        fmean(trial.confidence for trial in trials),
    )
