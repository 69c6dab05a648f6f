"""Days: since when a measure is as a statement says, and until when."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from mapper.date_readers import DAY
from mapper.date_years import gone_by
from mapper.dates import DateMention
from mapper.measures.statement import Statement
from mapper.reading import Passage

_YEAR, _MONTH, _WEEK = 365, 31, 7
_CHANGED = frozenset({"raised", "lowered"})
_JUST_NOW = timedelta(days=2)
_YEAR_NAMED = re.compile(r"(?:19|20)\d\d")
# So close before an act its day stands, with no pause between.
_RIGHT_BEFORE = 16
_CLOSED = re.compile(r"[,)]")
_STOP = re.compile(r"[,;:()]")
_LONG_AGO = timedelta(days=3)
# So many letters before its day a word of a state begins: "has been in force since".
_STATE_BACK = 20
# So many letters may stand before a day that opens a sentence: "since".
_OPENING = 8


@dataclass(frozen=True, slots=True)
class Days:
    """The day of an act, the expiry that is named, and whether the day is a "since"."""

    first: date | None
    last: date | None
    since: bool = False


def days_of(
    statement: Statement,
    passage: Passage,
    told: DateMention | None,
    published: date | None,
    first_act: int = 0,
    section: DateMention | None = None,
) -> Days:
    """Return the days of a statement.

    Parameters
    ----------
    statement
        A statement of the passage.
    passage
        The sentence with its dates.
    told
        The day that the sentences before have set.
    published
        The day of the document, which is that of a statement without any other.
    first_act
        Where in the sentence its first act is: a date behind it is not that of an end told later.
    section
        The day that heads the passage: of that day is what remains without a day of its own.
    """
    action = statement.act.action
    starts = _starts(statement, passage, first_act)
    right_before = _right_before(statement, passage, first_act)
    chosen = _start(statement, starts, passage, right_before)
    if action == "remains":
        # "The level set on 29 June is in force" tells of the state on the day of the statement.
        is_own = _is_since(chosen, statement, passage) or _is_of_extension(
            chosen, statement, passage, published
        )
        # "Due to run out today, it has been extended" goes on with no day before.
        names_today = any(day.first == published for day in passage.dates)
        goes_on = not names_today and _extends_on(told, statement, published)
        lately = told if goes_on else None
        is_own = is_own and not _only_goes_on(chosen, statement, published)
        chosen = chosen if is_own else (section or lately)
    elif chosen is None:
        chosen = told
    chosen = _that_was(chosen, statement, published)
    own = chosen is not None and chosen in passage.dates
    first = published
    if chosen is not None and not own:
        # "They attacked last night. An emergency is declared": after that night.
        first = chosen.last if chosen.nightly else chosen.first
    if chosen is not None and own:
        first = _ahead(chosen, statement, published, passage.sentence.start)
    ends = _ends_of(statement, passage)
    since = chosen is not None and (chosen.role == "from" or _is_term(chosen, statement, passage))
    is_state = action == "remains" and not since
    if is_state and ends and _is_long_past(ends[0], passage, published):
        # "Remained in force until Jan. 31, 2012", told later.
        return Days(ends[0].last, ends[0].last)
    if action == "lifted" and ends and ends[0].anaphoric:
        # "The level applies from 8 May. The curfew ends at the same hour."
        return Days(ends[0].first, None)
    if action == "lifted" and ends and ends[0].last == published:
        # "Expires at midnight on Wednesday", said on Wednesday.
        return Days(published, None)
    if first is not None and published is not None and statement.act.attributive:
        # "The curfew that was in force from 5 to 19 January", told in June.
        first = _of_past(first, published)
    expiry = _not_before(_coming(ends[0], published), first, bare=ends[0].bare) if ends else None
    if action == "lifted":
        return _of_end(Days(first, expiry, since), chosen, ends, statement, passage, published)
    if chosen is None and expiry is not None and first is not None and expiry < first:
        # "Was declared until 19 January", told later.
        first = expiry
    return Days(first, expiry or _expiry(statement, starts, passage, first), since)


def _of_end(
    days: Days,
    chosen: DateMention | None,
    ends: Sequence[DateMention],
    statement: Statement,
    passage: Passage,
    published: date | None,
) -> Days:
    """Return the days of what ends, of its first day and the one that it expires on."""
    first, expiry = days.first, days.last
    if expiry is not None and expiry == published:
        # "Expires today": it ends with the day of the text.
        return Days(expiry, None)
    own = chosen is not None and chosen in passage.dates
    if statement.act.when_due and (own or expiry is not None):
        return Days(expiry or first, None)
    is_ahead = own and first and published and first > published
    is_ahead = is_ahead and not (chosen is not None and chosen.anaphoric)
    if is_ahead and statement.act.runs_out and not days.since:
        # "On 10 May it will end": till then it is in force; "from 10 May it ends" is an act.
        return Days(published, first)
    # "What has applied since the 7th expires on the 14th."
    own_day = None if ends and days.since else chosen
    elsewhere = own_day is None or not _is_within(own_day, statement, passage)
    return Days(published if expiry and elsewhere else first, expiry if elsewhere else None)


def _that_was(
    day: DateMention | None, statement: Statement, published: date | None
) -> DateMention | None:
    """Return a day of no named month as one gone by, where what was done on it lies behind.

    "On the 28th a curfew was declared", said on the 20th.
    """
    if day is None or not day.bare or day.role != "at" or published is None:
        return day
    act = statement.act
    # "Decided to lift it on the 5th" is of one ahead.
    is_told = bool(act.text) and not (act.coming or act.in_force or " to " in act.text)
    if not is_told or act.action == "remains" or day.first <= published:
        return day
    first = gone_by(day.first, published)
    return replace(day, first=first, last=first) if first else day


def _ends_of(statement: Statement, passage: Passage) -> list[DateMention]:
    """Return the days until which a statement holds, the one that it tells anew first."""
    ends = [d for d in _dates_between(passage, statement.start, statement.end) if _is_until(d)]
    if not ends and statement.gapped and statement.act.action == "lifted":
        # "The emergency expires on 17 March, as does the curfew."
        before = _dates_between(passage, statement.whole_start, statement.start)
        ends = [day for day in before if _is_until(day)]
    if (closing := _closing(statement, passage)) is not None:
        ends = [day for day in ends if day is not closing]
    # "The level whose term ends on 20 September is prolonged till 30 September."
    ends = [d for d in ends if d.start - passage.sentence.start > statement.act.end] or ends
    if statement.act.extends:
        # "The level, due to end on 15 July, is prolonged until 15 January."
        ends.sort(key=lambda day: day.last, reverse=True)
    return ends


def _is_since(day: DateMention | None, statement: Statement, passage: Passage) -> bool:
    """Tell whether a day is that since which a statement itself says that something holds."""
    if day is None or not names_day(day, passage):
        return False
    if day.role != "from":
        return _is_term(day, statement, passage)
    return not _is_of_another(day, statement, passage)


def _only_goes_on(day: DateMention | None, statement: Statement, published: date | None) -> bool:
    """Tell whether what "has gone on since Sunday" tells of the state on the day of the text."""
    act = statement.act
    if day is None or published is None or act.extends or act.in_force or not act.text:
        return False
    return day.role == "from" and day.first == day.last < published


def _is_term(day: DateMention, statement: Statement, passage: Passage) -> bool:
    """Tell whether a state has the days between which it holds: "applies between 5 and 19 May"."""
    if not (statement.act.in_force and statement.act.action == "remains"):
        return False
    # No term: "Over the past day some were fined for breaking it, which is in force until Friday"
    noun, end = statement.nouns[-1], day.end - passage.sentence.start
    is_beside = end <= noun.start and "," in passage.folded[noun.end : statement.act.start]
    is_term = day.first < day.last and not day.nightly
    return is_term and not is_beside and names_day(day, passage)


def _is_long_past(day: DateMention, passage: Passage, published: date | None) -> bool:
    named = passage.between(day.start, day.end)
    is_past = published is not None and day.last < published
    return is_past and _YEAR_NAMED.search(named) is not None


def until_ended(
    statement: Statement, days: Days, passage: Passage, published: date | None
) -> tuple[Statement, Days]:
    """Return a state that was in force until a day, and is told of later, as one that ended then.

    "The operation was in force until 26 January."
    """
    act = statement.act
    dated = any(not _is_until(d) for d in passage.dates if _is_within(d, statement, passage))
    if not (act.attributive and act.in_force) or dated or days.last is None:
        return statement, days
    if published is None or days.last >= published:
        return statement, days
    return replace(statement, act=replace(act, action="lifted")), Days(days.last, None)


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


def _ahead(day: DateMention, statement: Statement, published: date | None, offset: int) -> date:
    """Return the first day of a date; of a weekday that is still to come, the next one."""
    if not (day.weekly and statement.act.coming) or published is None or day.first >= published:
        return day.first
    if any(0 <= day.start - offset - word <= _OPENING for word in statement.in_force):
        # "Since Friday is introduced": that is how machines translate.
        return day.first
    # "Takes effect on Friday", said on Monday; "said on Monday" is no longer ago.
    if statement.ahead or day.role == "from" or published - day.first >= _LONG_AGO:
        return day.first + timedelta(days=_WEEK)
    return day.first


def _is_of_another(day: DateMention, statement: Statement, passage: Passage) -> bool:
    """Tell whether a "since" is not of an act: "The orange level, in force since 1 July, remains".

    Nor of one to come: "Since today the level is lowered, it will act till 5 July".
    """
    end = day.end - passage.sentence.start
    if statement.act.coming and end <= statement.start:
        return True
    if statement.act.in_force or end > statement.act.start:
        return False
    paused = passage.folded[end : statement.act.start].lstrip().startswith((",", ")"))
    return paused and statement.tells_state(day, passage.sentence.start)


def _is_of_extension(
    day: DateMention | None, statement: Statement, passage: Passage, published: date | None
) -> bool:
    """Tell whether a day is that on which a measure was extended, not long ago.

    Or that of a line of a chronicle: "29 July: the level is extended".
    """
    if day is None or published is None:
        return False
    if _heads_line(day, passage):
        return True
    if not statement.act.extends:
        return False
    is_close = timedelta(0) <= published - day.first <= _JUST_NOW
    return is_close and day.precision == DAY


def _extends_on(told: DateMention | None, statement: Statement, published: date | None) -> bool:
    """Tell whether a measure was extended on the day that the text goes on with, not long ago."""
    if told is None or published is None or not statement.act.extends or told.precision != DAY:
        return False
    return timedelta(0) <= published - told.first <= _JUST_NOW


def _heads_line(day: DateMention, passage: Passage) -> bool:
    offset = passage.sentence.start
    behind = passage.folded[day.end - offset :].lstrip()
    return day.start == offset and behind[:1] in {":", "-"}


def _coming(day: DateMention, published: date | None) -> date:
    """Return the weekday that an end is said for, which is the next one: "until Thursday"."""
    if day.weekly and published is not None and day.last <= published:
        return day.last + timedelta(days=_WEEK)
    return day.last


def _not_before(expiry: date, first: date | None, *, bare: bool) -> date:
    """Return an expiry in the year in which it lies ahead: "until 5 August", said in March."""
    if first is None or expiry >= first or (first - expiry).days > _YEAR:
        return expiry
    if (first - expiry).days <= _MONTH:
        if not bare:
            return expiry
        # "Until the nineteenth": the nearest one was that of the last month.
        following = (expiry.replace(day=1) + timedelta(days=_MONTH)).replace(day=1)
        days = calendar.monthrange(following.year, following.month)[1]
        return following.replace(day=min(expiry.day, days))
    return expiry + timedelta(days=_YEAR + calendar.isleap(expiry.year + (expiry.month > 2)))


def _of_past(first: date, published: date) -> date:
    """Return the day a year before, of what lies behind but was taken for what is far ahead."""
    is_ahead = (first - published).days > _YEAR // 2
    return first - timedelta(days=_YEAR + calendar.isleap(first.year)) if is_ahead else first


def _is_within(day: DateMention, statement: Statement, passage: Passage) -> bool:
    return statement.start <= day.start - passage.sentence.start < statement.end


def _starts(statement: Statement, passage: Passage, first_act: int) -> list[DateMention]:
    """Return the dates that may be the act's: its own, or those said for all parts of it.

    What remains has none of another statement's; an act may have.
    """
    closing = _closing(statement, passage) or day_told_of(statement, passage)
    if closing is not None:
        return [closing]
    own = _not_until(_dates_between(passage, statement.start, statement.end))
    own = [day for day in own if not _is_aside(day, statement, passage)]
    own = own or _right_before(statement, passage, first_act)
    shared = _not_until(_dates_between(passage, statement.whole_start, statement.start))
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
            and day.start - passage.sentence.start <= _OPENING
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


def _closing(statement: Statement, passage: Passage) -> DateMention | None:
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


def _right_before(statement: Statement, passage: Passage, first_act: int) -> list[DateMention]:
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


def _start(
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
    told = any(_OPENING < start - word <= _STATE_BACK for word in statement.in_force)
    return statement.tells_state(day, offset) or (day.role == "from" and told)


def _expiry(
    statement: Statement, starts: Sequence[DateMention], passage: Passage, first: date | None
) -> date | None:
    """Return the day that a duration or a range of days ends with."""
    if first is None:
        return None
    offset = passage.sentence.start
    end = statement.end
    if end <= statement.act.start and _dates_between(passage, statement.start, end):
        # "In Oral from 13, in Semey from 14 January, for 10 days, applies": said of both.
        end = statement.act.start
    # "Has been in force for three days" names no end; "since 4 March, for three days" does.
    lasted = statement.act.so_far and not starts
    for duration in () if lasted else passage.durations:
        if statement.start <= duration.start - offset < end:
            return first + timedelta(days=duration.days)
    ranged = [d for d in starts if d.last > d.first and d.first == first and not d.nightly]
    # "Lowered last week" names no end.
    ranged = [d for d in ranged if names_day(d, passage)]
    return ranged[0].last if ranged else None


def _dates_between(passage: Passage, start: int, end: int) -> list[DateMention]:
    offset = passage.sentence.start
    return [d for d in passage.dates if start <= d.start - offset < end]


def _not_until(dates: Iterable[DateMention]) -> list[DateMention]:
    """Leave out the days of an end, and those of what a measure was taken for or is set beside."""
    return [d for d in dates if not (_is_until(d) or d.reason or d.compared)]


def _is_until(day: DateMention) -> bool:
    return day.role == "until"
