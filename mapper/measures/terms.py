"""Terms: how long a measure holds that is told with the one before, or in a sentence of its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mapper.measures.days import Days
from mapper.measures.statement import Statement
from mapper.reading import Passage

# A sentence that only names an end is not longer.
_AN_END = 60


def in_term(statement: Statement, term: Days | None, *, dated: bool) -> Statement:
    """Return a statement that is in force for the term of the one before as set with it.

    "An emergency is declared until 19 January. For the same period a curfew is in force."
    """
    act = statement.act
    is_state = act.in_force and act.action == "remains"
    if term is None or term.first is None or dated or not is_state:
        return statement
    return replace(statement, act=replace(act, action="set"))


def term_told(
    days: Days, statement: Statement, begun: tuple[Statement, Days] | None, term: Days | None
) -> Days | None:
    """Return the term that what follows may share: that of a statement, from when it was set.

    "An emergency was declared on 5 January. It will last until 19 January": from the 5th.
    """
    if days.last is None:
        return term
    stays = statement.act.action == "remains" and not (statement.act.extends or days.since)
    if begun is None or not stays or _kinds(begun[0]) != _kinds(statement):
        return days
    return replace(days, first=begun[1].first)


def _kinds(statement: Statement) -> set[tuple[str, str | None]]:
    return {(noun.measure, noun.level) for noun in statement.nouns}


def of_term(days: Days, term: Days | None, statement: Statement, *, dated: bool) -> Days:
    """Return the days of a statement that holds for the term that the one before has named."""
    if term is None:
        return days
    begins = statement.act.action == "set" and not dated
    return replace(days, first=term.first if begins else days.first, last=term.last)


def end_alone(passage: Passage) -> date | None:
    """Return the day that a short sentence gives for an end and nothing else: "Until 18 July."."""
    days, bare = passage.dates, not passage.places and not passage.durations
    if len(days) == 1 and days[0].role == "until" and bare and len(passage.folded) <= _AN_END:
        return days[0].last
    return None
