"""The threat level by region and day: does what was read put the same one in force.

A level is a state, so it is derived from the statements as the store derives it, from one document
at a time: annotated texts were not written as one story, and contradict each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Final

from mapper.evaluation.figures import LevelCounts
from mapper.evaluation.mistakes import Mistake
from mapper.evaluation.places import PlaceJudge
from mapper.records import Document, Measure, Span
from mapper.store.kinds import REGION_KINDS
from mapper.store.levels import Period, Statement, periods

_THREAT_LEVEL: Final = "threat_level"
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class RegionDay:
    """What is in force in a region on a day by the gold and by the reading; None if not said.

    `covered` tells whether the gold speaks of that day; `span` is a statement about the region.
    """

    region: str
    day: date
    gold: str | None
    found: str | None
    covered: bool
    span: Span


@dataclass(frozen=True, slots=True)
class _Course:
    """The states of one region, and the days from its first statement to the last day named."""

    periods: tuple[Period, ...]
    first: date
    last: date
    span: Span

    def state(self, day: date) -> str | None:
        return next(
            (period.state for period in self.periods if period.valid_from <= day < period.valid_to),
            None,
        )

    def days(self) -> Iterator[date]:
        return (self.first + number * _DAY for number in range((self.last - self.first).days + 1))


def region_days(
    document: Document,
    gold: Iterable[Measure],
    optional: Iterable[Measure],
    found: Iterable[Measure],
) -> list[RegionDay]:
    """Compare the levels on every day that the gold or the reading speaks of.

    A region's days run from the first statement about it to the last, or to the end that one of
    them names. A region with an optional level is left out.
    """
    wanted, got = _courses(document, gold), _courses(document, found)
    neither = _courses(document, optional)
    return [
        day
        for region in sorted((wanted.keys() | got.keys()) - neither.keys())
        for day in _days(region, wanted.get(region), got.get(region))
    ]


def count_levels(days: Iterable[RegionDay]) -> LevelCounts:
    """Count the days in regions: covered by the gold, the same, and beyond it."""
    counts = LevelCounts()
    for item in days:
        same = item.gold == item.found
        counts += LevelCounts(
            days=int(item.covered),
            same=int(item.covered and same),
            beyond=int(not item.covered and not same),
        )
    return counts


def level_mistakes(
    days: Iterable[RegionDay], judge: PlaceJudge, published: date | None
) -> list[Mistake]:
    """Tell what was wrong, the days of a region in a row as one mistake."""
    mistakes = []
    for (region, gold, found), group in groupby(
        days, key=lambda item: (item.region, item.gold, item.found)
    ):
        if gold == found:
            continue
        run = list(group)
        where = f"{judge.name(region, published)}, {run[0].day} to {run[-1].day}"
        mistakes.append(
            Mistake(
                "level: another in force",
                f"{gold or 'no level'} read as {found or 'no level'}",
                f"{where}: {gold or 'no level'}",
                f"{where}: {found or 'no level'}",
                run[0].span,
            )
        )
    return mistakes


def _days(region: str, gold: _Course | None, found: _Course | None) -> Iterator[RegionDay]:
    covered = set(gold.days()) if gold else set()
    told = covered | (set(found.days()) if found else set())
    course = gold or found
    for day in sorted(told):
        if course:
            yield RegionDay(
                region,
                day,
                gold.state(day) if gold else None,
                found.state(day) if found else None,
                day in covered,
                course.span,
            )


def _courses(document: Document, measures: Iterable[Measure]) -> dict[str, _Course]:
    """Return the course of the level in each region that measures speak of, by place id."""
    said: defaultdict[str, list[Measure]] = defaultdict(list)
    for measure in measures:
        if measure.measure == _THREAT_LEVEL and measure.date_start is not None:
            for place in dict.fromkeys(measure.places):
                # The level of a city or a district is not that of its region.
                if place.kind in REGION_KINDS:
                    said[place.id].append(measure)
    return {region: _course(document, told) for region, told in said.items()}


def _course(document: Document, told: Sequence[Measure]) -> _Course:
    statements = [
        Statement(
            id=f"{number:06}",
            day=item.date_start,
            action=item.action,
            state=item.level,
            until=item.date_end,
            confidence=item.confidence,
            published=document.published,
            document_id=document.id,
            position=item.evidence.start,
        )
        for number, item in enumerate(told)
        if item.date_start is not None
    ]
    days = [statement.day for statement in statements]
    ends = [statement.until for statement in statements if statement.until]
    return _Course(periods(statements), min(days), max(days + ends), told[0].evidence)
