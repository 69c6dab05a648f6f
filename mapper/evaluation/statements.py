"""Incidents and measures: were they found, with their type, place and days."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from mapper.evaluation.calibration import About, Trial
from mapper.evaluation.figures import Counts
from mapper.evaluation.gold import GoldIncident, GoldMeasure
from mapper.evaluation.matching import Matching, days_agree, intervals_agree, match
from mapper.evaluation.mistakes import Mistake
from mapper.evaluation.places import PlaceJudge
from mapper.records import Incident, Measure, PlaceRecord, Span


@dataclass(frozen=True, slots=True)
class Statement:
    """An incident, or a measure over one of its places, in a gold record or found.

    `detail` is the sub-event type, or the level. `place` is that of an incident that was found;
    `confidence` is 1 in a gold record.
    """

    type: str
    detail: str | None
    action: str | None
    place_id: str | None
    place: PlaceRecord | None
    first: date | None
    last: date | None
    span: Span
    confidence: float


Check = Callable[[Statement, Statement], bool]
StatementMatching = Matching[Statement, Statement]


def incident_statements(incidents: Iterable[GoldIncident | Incident]) -> list[Statement]:
    """Return incidents as statements."""
    return [
        Statement(
            item.event_type,
            item.sub_event_type,
            None,
            *_place(item),
            item.date_start,
            item.date_end,
            item.evidence,
            _confidence(item),
        )
        for item in incidents
    ]


def measure_statements(measures: Iterable[GoldMeasure | Measure]) -> list[Statement]:
    """Return each measure as a statement for each of its places, or one for no place at all."""
    statements = [
        Statement(
            item.measure,
            item.level,
            item.action,
            place_id,
            None,
            item.date_start,
            None,
            item.evidence,
            _confidence(item),
        )
        for item in measures
        for place_id in _place_ids(item) or (None,)
    ]
    return _once(statements)


def incident_checks(judge: PlaceJudge, published: date | None) -> dict[str, Check]:
    """Return what must agree in an incident, by name."""
    return {
        "place": lambda gold, found: judge.agree(gold.place_id, found.place, published),
        "date": lambda gold, found: intervals_agree(
            (gold.first, gold.last), (found.first, found.last)
        ),
        "type": lambda gold, found: gold.type == found.type,
    }


MEASURE_CHECKS: dict[str, Check] = {
    "place": lambda gold, found: gold.place_id == found.place_id,
    "date": lambda gold, found: days_agree(gold.first, found.first),
    "action": lambda gold, found: gold.action == found.action,
    "level": lambda gold, found: gold.detail == found.detail,
    "measure": lambda gold, found: gold.type == found.type,
}


def match_statements(
    gold: Sequence[Statement],
    optional: Sequence[Statement],
    found: Sequence[Statement],
    checks: Mapping[str, Check],
    tolerated: Sequence[Statement] = (),
) -> StatementMatching:
    """Pair the statements that agree in everything; leave out what counts neither way.

    That is what was found and is `optional`, and what was missed and is `tolerated`.
    """

    def agree(item: Statement, other: Statement) -> bool:
        return all(check(item, other) for check in checks.values())

    matching = match(gold, found, agree)
    return matching.without_spurious(optional, agree).without_missed(tolerated, agree)


def count_statements(matching: StatementMatching) -> Counts:
    """Count the statements found, found though not made, and missed."""
    return Counts(len(matching.pairs), len(matching.spurious), len(matching.missed))


def statement_trials(about: About, matching: StatementMatching) -> list[Trial]:
    """Return each statement that was found, with its confidence and whether it was right."""
    judged = [(found, True) for _, found in matching.pairs]
    judged += [(found, False) for found in matching.spurious]
    return [Trial(about, found.confidence, right) for found, right in judged]


def statement_mistakes(
    sort: str,
    matching: StatementMatching,
    checks: Mapping[str, Check],
    details: Callable[[Statement], str],
) -> list[Mistake]:
    """Tell what went wrong with the statements that agree with none.

    A statement that was found with all but one thing right is told of once, as that thing being
    wrong; in the counts it is missed and spurious.
    """
    missed, spurious = matching.missed, matching.spurious
    mistakes = []
    for name in checks:
        near = match(missed, spurious, all_but(name, checks))
        mistakes += [
            Mistake(
                f"{sort}: wrong {name}", _subject(gold), details(gold), details(found), gold.span
            )
            for gold, found in near.pairs
        ]
        missed, spurious = near.missed, near.spurious
    mistakes += [
        Mistake(f"{sort}: missed", _subject(gold), details(gold), None, gold.span)
        for gold in missed
    ]
    mistakes += [
        Mistake(f"{sort}: not in the text", _subject(found), None, details(found), found.span)
        for found in spurious
    ]
    return mistakes


def all_but(name: str, checks: Mapping[str, Check]) -> Check:
    """Return the check of everything but one thing."""
    others = [check for other, check in checks.items() if other != name]
    return lambda gold, found: all(check(gold, found) for check in others)


def _subject(statement: Statement) -> str:
    return " ".join(filter(None, (statement.type, statement.detail, statement.action)))


def _place(item: GoldIncident | Incident) -> tuple[str | None, PlaceRecord | None]:
    if isinstance(item, Incident):
        return (item.place.id if item.place else None), item.place
    return item.place_id, None


def _confidence(item: GoldIncident | Incident | GoldMeasure | Measure) -> float:
    return item.confidence if isinstance(item, Incident | Measure) else 1.0


def _place_ids(item: GoldMeasure | Measure) -> tuple[str, ...]:
    if isinstance(item, Measure):
        return tuple(place.id for place in item.places)
    return item.place_ids


def _once(statements: Iterable[Statement]) -> list[Statement]:
    """Leave out what was stated before: a measure told twice is one."""
    known: dict[tuple[object, ...], Statement] = {}
    for item in statements:
        key = (item.type, item.detail, item.action, item.place_id, item.first)
        known.setdefault(key, item)
    return list(known.values())
