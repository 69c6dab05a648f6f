"""Counts of what was right and wrong, which add up over documents, and the figures of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from statistics import fmean, median
from typing import Any

from mapper.evaluation.places import FAR_KM, NEAR_KM


@dataclass(frozen=True, slots=True)
class Counts:
    """How many were found that are right, found that are not, and not found."""

    right: int = 0
    spurious: int = 0
    missed: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.right + other.right, self.spurious + other.spurious, self.missed + other.missed
        )

    @property
    def precision(self) -> float | None:
        """The share of what was found that is right; None where nothing was found."""
        return share(self.right, self.right + self.spurious)

    @property
    def recall(self) -> float | None:
        """The share of the gold that was found; None where there is none."""
        return share(self.right, self.right + self.missed)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both; None where there is nothing to find and nothing was found."""
        return share(2 * self.right, 2 * self.right + self.spurious + self.missed)

    def to_json(self) -> dict[str, Any]:
        """Return counts and figures."""
        return {
            "right": self.right,
            "spurious": self.spurious,
            "missed": self.missed,
            "precision": self.precision,
            "recall": self.recall,
            "f1": self.f1,
        }


@dataclass(frozen=True, slots=True)
class ResolutionCounts:
    """What became of the gold toponyms in Kazakhstan.

    `answered` counts those that were found and given a place; `errors_km` holds the distance of
    each answer whose point is known. `unresolved` were found and left open.
    """

    gold: int = 0
    answered: int = 0
    unresolved: int = 0
    same_place: int = 0
    same_region: int = 0
    errors_km: tuple[float, ...] = ()

    def __add__(self, other: ResolutionCounts) -> ResolutionCounts:
        return ResolutionCounts(
            self.gold + other.gold,
            self.answered + other.answered,
            self.unresolved + other.unresolved,
            self.same_place + other.same_place,
            self.same_region + other.same_region,
            self.errors_km + other.errors_km,
        )

    def within(self, km: float) -> int:
        """Return how many answers lie so near to the right place."""
        return sum(error <= km for error in self.errors_km)

    def to_json(self) -> dict[str, Any]:
        """Return counts and figures; shares are of the answers unless they say otherwise."""
        return {
            "gold": self.gold,
            "answered": self.answered,
            "unresolved": self.unresolved,
            "same_place": share(self.same_place, self.answered),
            "same_region": share(self.same_region, self.answered),
            "within_10_km": share(self.within(NEAR_KM), self.answered),
            "within_161_km": share(self.within(FAR_KM), self.answered),
            "within_10_km_of_gold": share(self.within(NEAR_KM), self.gold),
            "mean_error_km": round(fmean(self.errors_km), 2) if self.errors_km else None,
            "median_error_km": round(median(self.errors_km), 2) if self.errors_km else None,
        }


@dataclass(frozen=True, slots=True)
class ForeignCounts:
    """The gold toponyms abroad, and those of them that were put into Kazakhstan."""

    gold: int = 0
    put_into_kazakhstan: int = 0

    def __add__(self, other: ForeignCounts) -> ForeignCounts:
        return ForeignCounts(
            self.gold + other.gold, self.put_into_kazakhstan + other.put_into_kazakhstan
        )

    def to_json(self) -> dict[str, Any]:
        """Return counts and their share."""
        return {
            "gold": self.gold,
            "put_into_kazakhstan": self.put_into_kazakhstan,
            "share": share(self.put_into_kazakhstan, self.gold),
        }


@dataclass(frozen=True, slots=True)
class LevelCounts:
    """Days in regions: those on which the gold has a level, and those of them read the same.

    `beyond` counts those on which only the reading has one, or another than the gold.
    """

    days: int = 0
    same: int = 0
    beyond: int = 0

    def __add__(self, other: LevelCounts) -> LevelCounts:
        return LevelCounts(
            self.days + other.days, self.same + other.same, self.beyond + other.beyond
        )

    def to_json(self) -> dict[str, Any]:
        """Return counts and the share that is the same."""
        return {
            "days": self.days,
            "same": share(self.same, self.days),
            "beyond": self.beyond,
        }


@dataclass(frozen=True, slots=True)
class EntityTally:
    """The counts of sentences with marked entities: places in Kazakhstan, and all places.

    `here` counts the places in Kazakhstan and where they were put: `put_abroad` of them abroad.
    """

    documents: int = 0
    here_exact: Counts = field(default_factory=Counts)
    here_overlap: Counts = field(default_factory=Counts)
    put_abroad: int = 0
    anywhere_exact: Counts = field(default_factory=Counts)
    anywhere_overlap: Counts = field(default_factory=Counts)
    foreign: ForeignCounts = field(default_factory=ForeignCounts)

    def __add__(self, other: EntityTally) -> EntityTally:
        return EntityTally(
            self.documents + other.documents,
            self.here_exact + other.here_exact,
            self.here_overlap + other.here_overlap,
            self.put_abroad + other.put_abroad,
            self.anywhere_exact + other.anywhere_exact,
            self.anywhere_overlap + other.anywhere_overlap,
            self.foreign + other.foreign,
        )

    def to_json(self) -> dict[str, Any]:
        """Return the figures by measure of quality."""
        return {
            "documents": self.documents,
            "in_kazakhstan": {
                "exact": self.here_exact.to_json(),
                "overlap": self.here_overlap.to_json(),
                "put_abroad": self.put_abroad,
            },
            "anywhere": {
                "exact": self.anywhere_exact.to_json(),
                "overlap": self.anywhere_overlap.to_json(),
            },
            "foreign": self.foreign.to_json(),
        }


@dataclass(frozen=True, slots=True)
class Tally:
    """All counts of one document, or of several added up."""

    documents: int = 0
    exact: Counts = field(default_factory=Counts)
    overlap: Counts = field(default_factory=Counts)
    resolution: ResolutionCounts = field(default_factory=ResolutionCounts)
    foreign: ForeignCounts = field(default_factory=ForeignCounts)
    incidents: Counts = field(default_factory=Counts)
    measures: Counts = field(default_factory=Counts)
    levels: LevelCounts = field(default_factory=LevelCounts)

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.documents + other.documents,
            self.exact + other.exact,
            self.overlap + other.overlap,
            self.resolution + other.resolution,
            self.foreign + other.foreign,
            self.incidents + other.incidents,
            self.measures + other.measures,
            self.levels + other.levels,
        )

    def to_json(self) -> dict[str, Any]:
        """Return the figures by measure of quality."""
        return {
            "documents": self.documents,
            "recognition": {"exact": self.exact.to_json(), "overlap": self.overlap.to_json()},
            "resolution": self.resolution.to_json(),
            "foreign": self.foreign.to_json(),
            "incidents": self.incidents.to_json(),
            "measures": self.measures.to_json(),
            "levels": self.levels.to_json(),
        }


def share(part: int, whole: int) -> float | None:
    """Return a share to four decimals, None of nothing."""
    return round(part / whole, 4) if whole else None
