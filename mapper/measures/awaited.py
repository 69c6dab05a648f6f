"""Statements that await their area, where what holds in the places tells which they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mapper.measures.area import Area
from mapper.measures.areas import AreaReader
from mapper.measures.counted_parts import CountedParts, lie_in
from mapper.measures.days import Days, days_of
from mapper.measures.finding import Finding
from mapper.measures.made_findings import findings_of
from mapper.measures.statement import Statement
from mapper.measures.thread import Thread
from mapper.reading import Passage
from mapper.records import Span

_PUT_IN_FORCE = frozenset({"set", "raised", "lowered"})
# "In several regions", and so many or more are named next.
_SEVERAL = 2


def begun_where_it_holds(
    statement: Statement,
    area: Area,
    days: Days,
    passage: Passage,
    thread: Thread,
    areas: AreaReader,
    parts: CountedParts,
    published: date | None,
) -> list[Finding]:
    """Return what was put in force in places that only what holds there names.

    "It was introduced in three regions. Oral, Aksay and Aktobe will be under it until May." There
    are as many as it was said.
    """
    holds = statement.act.action == "remains" or statement.act.in_force
    if not (thread.waiting and area.places):
        return []
    said = {(noun.measure, noun.level) for noun in statement.nouns}
    found: list[Finding] = []
    for waiting, before in thread.waiting:
        told = {(noun.measure, noun.level) for noun in waiting.nouns}
        if before is passage or waiting.act.action not in _PUT_IN_FORCE or not said <= told:
            continue
        wholes = parts.wholes(waiting, before)
        if not (holds or wholes) or (wholes and not lie_in(area.places, wholes)):
            continue
        count = parts.counted(waiting, before) if wholes else areas.counted(waiting, before)
        least = 1 if wholes else _SEVERAL
        if len(area.places) != count if count else len(area.places) < least:
            continue
        begun = days_of(waiting, before, thread.day, published)
        if wholes and passage.dates and not before.dates:
            begun = replace(begun, first=days.first)
        begun = replace(begun, last=days.last or begun.last)
        counted = areas.of_counted(waiting, before, area, thread.named)
        counted = parts.meant(before, counted, thread.named)
        evidence = Span(before.sentence.start, passage.sentence.end)
        items = findings_of(waiting, counted, begun, before)
        found.extend(replace(item, evidence=evidence) for item in items)
    if found:
        thread.waiting = []
    return found
