"""Pairing of what a person marked with what was found: each item once, as many as possible."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Generic, TypeVar

from mapper.records import Span

Gold = TypeVar("Gold")
Found = TypeVar("Found")
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Matching(Generic[Gold, Found]):
    """The pairs that agree, and what is left on either side, in order."""

    pairs: list[tuple[Gold, Found]]
    missed: list[Gold]
    spurious: list[Found]

    def without_spurious(
        self, optional: Sequence[Gold], agree: Callable[[Gold, Found], bool]
    ) -> Matching[Gold, Found]:
        """Leave out what was found and agrees with something that counts neither way."""
        spurious = [
            item for item in self.spurious if not any(agree(other, item) for other in optional)
        ]
        return Matching(self.pairs, self.missed, spurious)

    def without_missed(
        self, tolerated: Sequence[Found], agree: Callable[[Gold, Found], bool]
    ) -> Matching[Gold, Found]:
        """Leave out what was missed and agrees with what the other side does not insist on."""
        missed = [
            item for item in self.missed if not any(agree(item, other) for other in tolerated)
        ]
        return Matching(self.pairs, missed, self.spurious)


def match(
    gold: Sequence[Gold], found: Sequence[Found], agree: Callable[[Gold, Found], bool]
) -> Matching[Gold, Found]:
    """Pair items that agree; no other pairing has more pairs (augmenting paths)."""
    options = [[j for j, other in enumerate(found) if agree(item, other)] for item in gold]
    partner: dict[int, int] = {}

    def augment(i: int, seen: set[int]) -> bool:
        """Find a partner for an item, for which others may change theirs."""
        for j in options[i]:
            if j not in seen:
                seen.add(j)
                if j not in partner or augment(partner[j], seen):
                    partner[j] = i
                    return True
        return False

    for i in range(len(gold)):
        augment(i, set())
    matched = set(partner.values())
    return Matching(
        [(gold[i], found[j]) for j, i in sorted(partner.items(), key=lambda pair: pair[1])],
        [item for i, item in enumerate(gold) if i not in matched],
        [item for j, item in enumerate(found) if j not in partner],
    )


def overlap(first: Span, second: Span) -> bool:
    """Tell whether two spans have a character in common."""
    return first.start < second.end and second.start < first.end


def days_agree(first: date | None, second: date | None) -> bool:
    """Tell whether two days are a day apart at most, or both unknown."""
    if first is None or second is None:
        return first is second
    return abs(first - second) <= _DAY


def intervals_agree(
    gold: tuple[date | None, date | None], found: tuple[date | None, date | None]
) -> bool:
    """Tell whether two inclusive intervals overlap or miss each other by a day at most."""
    (start, end), (other_start, other_end) = gold, found
    if start is None or other_start is None:
        return start is other_start
    return start <= (other_end or other_start) + _DAY and other_start <= (end or start) + _DAY
