"""A finding: what a sentence states of one measure, before what it leaves open is known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from mapper.measures.area import Area
from mapper.records import Action, Level, MeasureKind, Span

# So many letters further on is the next sentence.
NEXT = 5
# So many findings on either side of one are told around it.
_NEAR = 40
PUT_IN_FORCE = frozenset({"set", "raised", "lowered"})


@dataclass(frozen=True, slots=True)
class Finding:
    """A statement about one measure, before the regions that it leaves open are known.

    `headline` when it is the title's, with no day of its own; `earlier` when an attribute tells it;
    `undated` when its sentence names no day; `extended` where it is said to go on longer, `ending`
    where it is said when it will end. A `state` is told as what applies, not as what was done; what
    `stays` has its end in that sentence, too, which is told in passing; a `note` has no verb.
    What only goes on may have `begun` on a day that is told. What is `guessed` a classifier has
    taken from words that no table has; one `under_way` may have begun on its day. One is `decreed`
    whose day is that of its decree.
    """

    measure: MeasureKind
    level: Level | None
    action: Action
    area: Area
    first: date | None
    last: date | None
    evidence: Span
    headline: bool = False
    earlier: bool = False
    undated: bool = False
    extended: bool = False
    ending: bool = False
    state: bool = False
    stays: bool = False
    note: bool = False
    guessed: bool = False
    under_way: bool = False
    begun: date | None = None
    decreed: bool = False


def with_near(found: Sequence[Finding]) -> Iterator[tuple[Finding, Sequence[Finding]]]:
    """Yield each finding with those told around it: long texts are not compared with all of it."""
    for at, item in enumerate(found):
        yield item, found[max(0, at - _NEAR) : at + 1 + _NEAR]


def is_same_measure(one: Finding, other: Finding) -> bool:
    """Tell whether two statements are about one measure; levels of two colours are two."""
    return (one.measure, one.level) == (other.measure, other.level)
