"""Days: since when a measure is as a statement says, and until when."""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from mapper.date_readers import DAY
from mapper.date_years import gone_by
from mapper.dates import DateMention
from mapper.measures.act_days import (
    OPENING,
    closing_day,
    dates_between,
    days_right_before,
    is_until,
    is_within,
    names_day,
    start_of,
    starts_of,
)
from mapper.measures.statement import Statement
from mapper.reading import Passage

_YEAR, _MONTH, _WEEK = 365, 31, 7
_JUST_NOW = timedelta(days=2)
_YEAR_NAMED = re.compile(r"(?:19|20)\d\d")
_LONG_AGO = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Days:
    """The day of an act, the expiry that is named, and whether the day is a "since".

    What only goes on has `begun` on an earlier day.
    """

    first: date | None
    last: date | None
    since: bool = False
    begun: date | None = None


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
    starts = starts_of(statement, passage, first_act)
    right_before = days_right_before(statement, passage, first_act)
    chosen = start_of(statement, starts, passage, right_before)
    begun: DateMention | None = None
    if action == "remains":
        begun = chosen if _only_goes_on(chosen, statement, published) else None
        its_day = None if begun else _day_of_state(chosen, statement, passage, published)
        if its_day is None and _was_extended(chosen, statement, passage, published):
            its_day = chosen
        chosen = its_day or section or _lately(told, starts, statement, passage, published)
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
    is_state = action == "remains" and not (since or (own and statement.act.extends))
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
    last = expiry or _expiry(statement, starts, passage, first)
    return Days(first, last, since, begun.first if begun else None)


def _day_of_state(
    chosen: DateMention | None, statement: Statement, passage: Passage, published: date | None
) -> DateMention | None:
    """Return a day if it is that of a state, and not only of how it came about.

    "The level set on 29 June is in force" tells of the state on the day of the statement.
    """
    is_own = _is_since(chosen, statement, passage) or _is_of_extension(
        chosen, statement, passage, published
    )
    return chosen if is_own else None


def _lately(
    told: DateMention | None,
    starts: Sequence[DateMention],
    statement: Statement,
    passage: Passage,
    published: date | None,
) -> DateMention | None:
    """Return the day that a text goes on with if a measure was extended on it.

    "Due to run out today, it has been extended" goes on with no day before, nor does what was
    extended "at the beginning of the week".
    """
    has_own = any(
        day.first == published or (day in starts and not names_day(day, passage))
        for day in passage.dates
    )
    return told if not has_own and _extends_on(told, statement, published) else None


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
    elsewhere = own_day is None or not is_within(own_day, statement, passage)
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
    ends = [d for d in dates_between(passage, statement.start, statement.end) if is_until(d)]
    if not ends and statement.gapped and statement.act.action == "lifted":
        # "The emergency expires on 17 March, as does the curfew."
        before = dates_between(passage, statement.whole_start, statement.start)
        ends = [day for day in before if is_until(day)]
    if (closing := closing_day(statement, passage)) is not None:
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
    dated = any(not is_until(d) for d in passage.dates if is_within(d, statement, passage))
    if not (act.attributive and act.in_force) or dated or days.last is None:
        return statement, days
    if published is None or days.last >= published:
        return statement, days
    return replace(statement, act=replace(act, action="lifted")), Days(days.last, None)


def _ahead(day: DateMention, statement: Statement, published: date | None, offset: int) -> date:
    """Return the first day of a date; of a weekday that is still to come, the next one."""
    if not (day.weekly and statement.act.coming) or published is None or day.first >= published:
        return day.first
    if any(0 <= day.start - offset - word <= OPENING for word in statement.in_force):
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


def _was_extended(
    day: DateMention | None, statement: Statement, passage: Passage, published: date | None
) -> bool:
    """Tell whether a day is that on which a measure was extended that has long run out.

    "On 4 January 2012 the emergency was prolonged to 31 January", told in 2021.
    """
    if day is None or published is None or not statement.act.extends or day.precision != DAY:
        return False
    ends = _ends_of(statement, passage)
    return bool(ends) and day.first < ends[0].last < published and day.role == "at"


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


def _expiry(
    statement: Statement, starts: Sequence[DateMention], passage: Passage, first: date | None
) -> date | None:
    """Return the day that a duration or a range of days ends with."""
    if first is None:
        return None
    offset = passage.sentence.start
    end = statement.end
    if end <= statement.act.start and dates_between(passage, statement.start, end):
        # "In Oral from 13, in Semey from 14 January, for 10 days, applies": said of both.
        end = statement.act.start
    # "Has been in force for three days" names no end; "since 4 March, for three days" does.
    lasted = statement.act.so_far and not starts
    ranged = [d for d in starts if d.last > d.first and d.first == first and not d.nightly]
    # "Lowered last week" names no end.
    ranged = [d for d in ranged if names_day(d, passage)]
    for duration in () if lasted else passage.durations:
        if statement.start <= duration.start - offset < end:
            ends = first + timedelta(days=duration.days)
            # "For three days, from 7 to 9 May": till the last of them.
            counts = bool(ranged) and ranged[0].last == ends - timedelta(days=1)
            return ranged[0].last if counts else ends
    return ranged[0].last if ranged else None
