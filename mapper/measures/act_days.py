"""Which of the days that a sentence names an act is of, by where they stand and what is beside."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from mapper.date_readers import DAY
from mapper.dates import DateMention
from mapper.measures.statement import Statement
from mapper.reading import Passage

_CHANGED = frozenset({"raised", "lowered"})
# So close before an act its day stands, with no pause between.
_RIGHT_BEFORE = 16
_CLOSED = re.compile(r"[,)]")
_STOP = re.compile(r"[,;:()]")
# So many letters before its day a word of a state begins: "has been in force since".
_STATE_BACK = 20
# So many letters may stand before a day that opens a sentence: "since".
OPENING = 8


def start_of(
    statement: Statement,
    dates: Sequence[DateMention],
    passage: Passage,
    right_before: Sequence[DateMention],
) -> DateMention | None:
    """Return the date that says since when, else the nearest to the action."""
    offset = passage.sentence.start
    position = offset + statement.act.start
    since = [d for d in dates if d.role == "from" and not statement.act.attributive]
    if statement.act.action in _CHANGED:
        # "The level, which had been red since Monday, was lowered today."
        dates = [d for d in dates if not _tells_of_before(statement, d, position, offset)]
        since = [d for d in since if d in dates and not _is_beyond(d, dates, position)]
    if statement.act.action == "lifted":
        # "The curfew that applied from 6 January was lifted today."
        since = [d for d in since if d.start >= position]
        dates = [
            day
            for day in dates
            if day.start >= position
            or day in right_before
            or not statement.tells_state(day, offset)
            or _is_behind_since(day, passage)
        ]
    return min(since or dates, key=lambda d: abs(d.start - position), default=None)


def starts_of(statement: Statement, passage: Passage, first_act: int) -> list[DateMention]:
    """Return the dates that may be the act's: its own, or those said for all parts of it.

    What remains has none of another statement's; an act may have.
    """
    closing = closing_day(statement, passage) or day_told_of(statement, passage)
    if closing is not None:
        return [closing]
    own = _not_until(dates_between(passage, statement.start, statement.end))
    own = [day for day in own if not _is_aside(day, statement, passage)]
    own = own or days_right_before(statement, passage, first_act)
    shared = _not_until(dates_between(passage, statement.whole_start, statement.start))
    # "Two days after the curfew ended, the level was lowered": that is not of that day.
    shared = [day for day in shared if not day.counted]
    if statement.now:
        return own or shared
    if own or shared or statement.act.action == "remains":
        # "Since yesterday the operation is on, and the level is red."
        opening = [
            day
            for day in passage.dates
            if day.role == "from"
            and day.start - passage.sentence.start <= OPENING
            and not _is_aside(day, statement, passage)
        ]
        # "Since Monday it is lifted in Oral, in Aksay it remains."
        opening = [] if statement.behind_a_change else opening
        return own or shared or opening
    dates = [
        day
        for day in _not_until(passage.dates)
        if not (day.counted or _is_aside(day, statement, passage))
    ]
    if statement.act.action == "set":
        # What stands behind is of the next act: "it was introduced, and lifted on 10 June"; and a
        # "since" before is of that: "Oral has been on red since Sunday, in Aksay it was declared".
        offset = passage.sentence.start
        dates = [
            day
            for day in dates
            if day.start - offset < statement.end
            and not (day.role == "from" and day.start - offset > first_act)
        ]
    if statement.act.action == "lifted" or statement.act.extends:
        # "The regime introduced on 5 January ended", "has been extended to the whole country".
        return [day for day in dates if day.start - passage.sentence.start < first_act]
    # "The level that was in effect since 19 May has been lowered": not on that day.
    return [d for d in dates if d.role != "from" or d.start - passage.sentence.start < first_act]


def days_right_before(statement: Statement, passage: Passage, first_act: int) -> list[DateMention]:
    """Return the day right before an act that follows a clause with an act of its own.

    "The curfew, introduced on 6 January, was yesterday lifted."
    """
    offset, act = passage.sentence.start, statement.act.start
    return [
        day
        for day in _not_until(passage.dates)
        if _CLOSED.search(passage.folded, first_act, max(first_act, day.start - offset))
        and 0 <= act - (day.end - offset) <= _RIGHT_BEFORE
        and not _STOP.search(passage.folded, day.end - offset, act)
    ][-1:]


def closing_day(statement: Statement, passage: Passage) -> DateMention | None:
    """Return the day up to which something held before an act ended it: "when it was lifted"."""
    act, offset = statement.act, passage.sentence.start
    if act.action not in _CHANGED | {"lifted"}:
        return None
    before = [day for day in passage.dates if day.end - offset <= act.start]
    return before[-1] if before and before[-1].closing else None


def day_told_of(statement: Statement, passage: Passage) -> DateMention | None:
    """Return the day since which something is so, of what the clause right behind tells to be set.

    "They woke up without a curfew for the first time since 5 January, when it was introduced." Not
    of a clause with a place of its own: "Oral is on red since Sunday, in Aksay it was declared".
    """
    if statement.act.action != "set":
        return None
    line, offset = passage.folded, passage.sentence.start
    start, act = statement.start, statement.act
    since = [day for day in passage.dates if day.compared or day.role == "from"]
    # Nor of one with a day: "orange since Monday, a day after it was declared in Aksay".
    named = [place.start - offset for place in passage.places]
    named += [d.start - offset for d in passage.dates if start <= d.start - offset < act.start]
    since = [
        day
        for day in since
        if day.end - offset <= act.start
        and not any(day.end - offset < at < act.start for at in named)
    ]
    behind = ((day, line[day.end - offset : act.start]) for day in since)
    return next(
        (
            day
            for day, gap in behind
            if day.end - offset == start
            or (act.attributive and gap.startswith(",") and gap.count(",") == 1)
        ),
        None,
    )


def is_of_one_day(passage: Passage, statement: Statement) -> bool:
    """Tell whether one day, and no more, stands between the start of a statement and its act."""
    offset = passage.sentence.start
    starts = [day.start - offset for day in passage.dates if day.precision == DAY]
    return sum(statement.start <= start < statement.act.start for start in starts) == 1


def has_day(passage: Passage, start: int, end: int) -> bool:
    """Tell whether a stretch of a passage names a day, and not only that of an end."""
    offset = passage.sentence.start
    days = [day for day in passage.dates if start <= day.start - offset < end]
    return any(day.precision == DAY and day.role != "until" for day in days)


def names_day(day: DateMention, passage: Passage) -> bool:
    """Tell whether a date is no such one as "the beginning of the month"."""
    named = passage.between(day.start, day.end)
    return day.precision == DAY or any(map(str.isdigit, named))


def dates_between(passage: Passage, start: int, end: int) -> list[DateMention]:
    """Return the dates that begin in a stretch of a sentence."""
    offset = passage.sentence.start
    return [d for d in passage.dates if start <= d.start - offset < end]


def is_within(day: DateMention, statement: Statement, passage: Passage) -> bool:
    """Tell whether a date stands in the stretch of a statement."""
    return statement.start <= day.start - passage.sentence.start < statement.end


def is_until(day: DateMention) -> bool:
    """Tell whether a date is the end of something."""
    return day.role == "until"


def _is_aside(day: DateMention, statement: Statement, passage: Passage) -> bool:
    """Tell whether a day is of a clause about a place, or of what an act was done for.

    "Declared in Oral, where protests began on Sunday", "after the blast in Oral on Sunday".
    """
    offset = passage.sentence.start
    if statement.is_beside(day.start - offset, passage.folded):
        return True
    if any(a <= day.start - offset < b for a, b in statement.epithets):
        return True
    asides = [(a, b) for a, b in statement.asides if a <= day.start - offset < b]
    if statement.act.attributive and statement.is_aside(day.start - offset):
        return True
    return any(a <= place.start - offset < b for a, b in asides for place in passage.places)


def _is_behind_since(day: DateMention, passage: Passage) -> bool:
    """Tell whether a day stands behind a clause that says since when: "on since 5 May, today"."""
    return day.role == "at" and any(
        since.role == "from"
        and since.end <= day.start
        and _CLOSED.match(passage.folded, since.end - passage.sentence.start) is not None
        for since in passage.dates
    )


def _is_beyond(since: DateMention, dates: Sequence[DateMention], position: int) -> bool:
    """Tell whether a "since" stands behind the day of an act: "lowered on Sunday, red from now"."""
    return any(position < day.start < since.start for day in dates if day.role != "from")


def _tells_of_before(statement: Statement, day: DateMention, position: int, offset: int) -> bool:
    """Tell whether a day says since when a level was as it was before an act changed it."""
    if day.start >= position:
        return False
    start = day.start - offset
    told = any(OPENING < start - word <= _STATE_BACK for word in statement.in_force)
    return statement.tells_state(day, offset) or (day.role == "from" and told)


def _not_until(dates: Iterable[DateMention]) -> list[DateMention]:
    """Leave out the days of an end, and those of what a measure was taken for or is set beside."""
    return [d for d in dates if not (is_until(d) or d.reason or d.compared)]
