"""What statements say, measure by measure, once their areas and days are known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from mapper.measures.area import Area
from mapper.measures.days import Days
from mapper.measures.finding import Finding
from mapper.measures.statement import Statement
from mapper.reading import Passage
from mapper.records import Action, Span

# Only levels rise and fall.
_CHANGES = frozenset({"raised", "lowered"})


def findings_of(
    statement: Statement, area: Area, days: Days, passage: Passage, *, undated: bool | None = None
) -> Iterator[Finding]:
    """Yield what a statement says, one finding for each of its measures.

    Whether it is `undated`, its sentence tells, unless it is known: one told by its hour is of the
    day that the text goes on with, and the day of a decision is not that of what was decided.
    """
    action = _action(statement, days)
    span = Span(passage.sentence.start, passage.sentence.end)
    # "Will end on 5 February", "remained in force until then", told later.
    ending = action == "remains" and (
        statement.act.action == "lifted"
        or statement.act.coming
        or (days.last is not None and days.first == days.last)
    )
    headline = passage.sentence.is_title and not passage.dates
    for noun in statement.nouns:
        # A curfew that is eased is in force.
        eased = action in _CHANGES and noun.measure != "threat_level"
        yield Finding(
            noun.measure,
            noun.level,
            "remains" if eased else action,
            area,
            days.first,
            days.last,
            span,
            headline,
            statement.act.attributive,
            _is_undated(passage) if undated is None else undated,
            statement.act.extends,
            ending,
            statement.act.in_force,
            note=not statement.act.text,
            guessed=statement.guessed,
            begun=days.begun,
            under_way=statement.act.under_way,
        )


def still_there(
    statement: Statement, area: Area, passage: Passage, published: date | None
) -> Iterator[Finding]:
    """Yield as what remains what has ended everywhere but in an area."""
    if statement.act.action != "lifted":
        return
    remains = replace(statement, act=replace(statement.act, action="remains", extends=False))
    yield from findings_of(remains, area, Days(published, None), passage, undated=True)


def _is_undated(passage: Passage) -> bool:
    """Tell whether a sentence names no day: one that is only of the night, or an end, is none."""
    return all(
        day.role == "until"
        or (day.nightly and not any(map(str.isdigit, passage.between(day.start, day.end))))
        for day in passage.dates
    )


def _action(statement: Statement, days: Days) -> Action:
    """Return what a statement says was done, which its days may decide."""
    act = statement.act
    if act.action == "lifted" and days.last is not None:
        # "Expires on 5 February", said before: it is in force until then.
        return "remains"
    ranged = days.last is not None and not act.extends
    if act.action == "remains" and days.since and (act.in_force or act.start == act.end or ranged):
        # "Since Thursday the level is red", "has been in force since 13 January" tell of the day
        # on which it was set.
        return "set"
    return act.action
