"""Readers of the phrases that name a part of a month, days across months, or a year by counting.

They are readers as those in `mapper.date_readers`, of further kinds of patterns.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from mapper.date_phrases import read_phrase
from mapper.date_readers import (
    DAY,
    FORTNIGHT,
    FURTHEST,
    MONTH,
    READERS,
    WEEK,
    Anchor,
    Found,
    Reader,
    calendar_day,
    count_of,
    days_counted,
    days_of_month,
    group,
    month_of,
    read_day,
    year_of,
)
from mapper.languages.vocabulary import DateWords

# The tenth and the twentieth part a month, the fifteenth halves it.
_EARLY, _MIDDLE, _LATE = 10, 15, 20
_WEEK_DAYS, _LONGEST, _YEAR_DAYS = 7, 31, 365
_PRECISIONS = {"day": DAY, "week": WEEK, "month": MONTH, "year": MONTH + 1}
# A month is named without its name for no longer than that.
_RECENT = timedelta(days=62)
_ROUGHLY = timedelta(days=3)


def _part_of_month(first: int, last: int) -> Reader:
    """Return the reader of a part of a month: a named one, that of the day named last, or this.

    A pattern with a group `before` is of the month before the text's.
    """

    def read(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
        """Return the days of the part; up to the text's own where the month has no name."""
        published, named = anchor.published, match.groupdict().get("month")
        if named:
            whole = READERS["month"](words, match, anchor)
            month = whole[0] if whole else None
        else:
            month = _month_told_of(match, anchor)
        if month is None:
            return None
        end = min(last, monthrange(month.year, month.month)[1])
        begins, ends = month.replace(day=first), month.replace(day=end)
        if published is not None and begins <= published:
            ends = min(ends, published)
        elif not named:
            return None
        return begins, ends, WEEK if (ends - begins).days <= FORTNIGHT else MONTH

    return read


def _month_told_of(match: re.Match[str], anchor: Anchor) -> date | None:
    published, told = anchor.published, anchor.previous
    if published is None:
        return None
    if match.groupdict().get("before"):
        return published.replace(day=1) - timedelta(days=1)
    if told is not None and told <= published <= told + _RECENT:
        return told
    return published


def _day_of_last_month(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    if anchor.published is None:
        return None
    before = anchor.published.replace(day=1) - timedelta(days=1)
    found = calendar_day(before.year, before.month, count_of(words, match["day"]))
    return (found, found, DAY) if found else None


def _years_ago(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return the month, or the day, of a year that is counted back: "two years ago, in June"."""
    if anchor.published is None:
        return None
    groups = match.groupdict()
    count, written = groups.get("count"), groups.get("day")
    year = anchor.published.year - (count_of(words, count) if count else 1)
    if year < 1:
        return None
    month = words.months[match["month"]]
    if not written:
        return days_of_month(year, month)
    found = calendar_day(year, month, count_of(words, written))
    return (found, found, DAY) if found else None


def _across_months(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return the days from one of a month to one of another: "30 September - 2 October"."""
    begin = read_day(words, match, anchor)
    if begin is None:
        return None
    first, month = begin[0], words.months[match["month2"]]
    written = match.groupdict().get("year2")
    year = int(written) if written else first.year + (month < first.month)
    last = calendar_day(year, month, int(match["day2"]))
    if last is None or last < first:
        return None
    return first, last, DAY if (last - first).days <= 1 else WEEK


def _holiday(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return the last such holiday before the document: "on Victory Day"."""
    month, day = words.holidays[match["holiday"]]
    written, published = match.groupdict().get("year"), anchor.published
    if written:
        found = calendar_day(int(written), month, day)
    elif published is None:
        return None
    else:
        passed = (month, day) <= (published.month, published.day)
        found = calendar_day(published.year - (not passed), month, day)
    return (found, found, DAY) if found else None


def _days_past(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return the days that are counted back from the text's: "in the last three days"."""
    count = count_of(words, match["count"])
    if anchor.published is None or count > FURTHEST:
        return None
    first = anchor.published - timedelta(days=count)
    return first, anchor.published, DAY if count <= 1 else WEEK


def _nth_day(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return a day that is counted from the one named last: "on the third day"."""
    if anchor.previous is None:
        return None
    day = anchor.previous + timedelta(days=count_of(words, match["count"]) - 1)
    return day, day, DAY


def read_days_after(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return a day so long after an event: "two days after the attack".

    It is counted from the day told last. Where that would be past the text's own, or none is told,
    it is the event that was so long before the text; and behind a day, so long before that.
    """
    days, told, published = days_counted(words, match), anchor.previous, anchor.published
    if days > FURTHEST:
        return None
    beside = match.string.endswith(", ", 0, match.start()) and anchor.beside
    after = told + timedelta(days=days) if told and not beside else None
    if after is None or (published is not None and after > published):
        end = beside or published
        if end is None:
            return None
        return _ago_about(days, end)
    return after, after, DAY


def read_days_since(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return the day from which so much time has passed: "three days have passed since"."""
    days, published = days_counted(words, match), anchor.published
    if published is None or days > FURTHEST:
        return None
    return _ago_about(days, published)


def _ago_about(days: int, end: date) -> Found:
    """Return the day so many before another; weeks are told roughly."""
    day = end - timedelta(days=days)
    if days < _WEEK_DAYS:
        return day, day, DAY
    return day - _ROUGHLY, min(day + _ROUGHLY, end), WEEK


def _last_year(_words: DateWords, _match: re.Match[str], anchor: Anchor) -> Found | None:
    if anchor.published is None or anchor.published.year <= 1:
        return None
    year = anchor.published.year - 1
    return date(year, 1, 1), date(year, 12, 31), MONTH + 1


def _this_month(_words: DateWords, _match: re.Match[str], anchor: Anchor) -> Found | None:
    on = anchor.published
    return (on.replace(day=1), on, MONTH) if on else None


def _spoken_range(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return days of one month in words: "from the third to the seventh of May"."""
    begin, last_day = read_day(words, match, anchor), count_of(words, match["day2"])
    last = begin and calendar_day(begin[0].year, begin[0].month, last_day)
    if begin is None or last is None or last < begin[0]:
        return None
    return begin[0], last, DAY if (last - begin[0]).days <= 1 else WEEK


def read_eve(_words: DateWords, _match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return the day before the one that the paragraph tells, else the document's yesterday."""
    told = anchor.beside or anchor.published
    return (told - timedelta(days=1), told - timedelta(days=1), DAY) if told else None


def _weekday_after(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return the next such weekday after the day told last, else after the document's."""
    told, published = anchor.previous, anchor.published
    if published is None:
        return None
    for start in (told, published):
        if start is not None and start <= published:
            day = start + timedelta(days=_days_until(words, match, start) or _WEEK_DAYS)
            if start == published or day <= published:
                return day, day, DAY
    return None


def _that_weekday(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return such a weekday nearest to the day told last: "that Tuesday"."""
    told = anchor.previous
    if told is None:
        return READERS["weekday"](words, match, anchor)
    ahead = _days_until(words, match, told)
    day = told + timedelta(days=ahead if ahead <= _WEEK_DAYS // 2 else ahead - _WEEK_DAYS)
    return day, day, DAY


def _days_until(words: DateWords, match: re.Match[str], day: date) -> int:
    return (words.weekdays[match["weekday"]] - day.weekday()) % _WEEK_DAYS


def _last_week(_words: DateWords, _match: re.Match[str], anchor: Anchor) -> Found | None:
    if anchor.published is None:
        return None
    monday = anchor.published - timedelta(days=anchor.published.weekday() + 7)
    return monday, monday + timedelta(days=6), WEEK


def _phrase(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return what dateparser reads in a phrase, which has its number in digits."""
    if anchor.published is None:
        return None
    written, phrase = group(match, "count"), match[0]
    if written:
        count = count_of(words, written)
        if count > FURTHEST:
            return None
        start, end = (place - match.start() for place in match.span("count"))
        phrase = f"{phrase[:start]}{count}{phrase[end:]}"
    found = read_phrase(words.language, phrase, anchor.published)
    return (found.first, found.last, _PRECISIONS[found.period]) if found else None


def _this_week(_words: DateWords, _match: re.Match[str], anchor: Anchor) -> Found | None:
    if anchor.published is None:
        return None
    return anchor.published - timedelta(days=anchor.published.weekday()), anchor.published, WEEK


def _end_of(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return the last day of the week, the month or the year of the document."""
    if anchor.published is None:
        return None
    on, days = anchor.published, words.duration_units[match["unit"]]
    if days <= _WEEK_DAYS:
        last = on + timedelta(days=6 - on.weekday())
    else:
        last = days_of_month(on.year, on.month if days < _YEAR_DAYS else 12)[1]
    return last, last, DAY


def _end_of_month(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    month = month_of(words, match)
    year = year_of(words, match, month, 1, anchor)
    if year is None:
        return None
    last = days_of_month(year, month)[1]
    return last, last, DAY


def _weekend(_words: DateWords, _match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return the Saturday and Sunday that are over, or the weekend that a text was written on."""
    if anchor.published is None:
        return None
    saturday = anchor.published - timedelta(days=(anchor.published.weekday() - 5) % 7)
    return saturday, min(saturday + timedelta(days=1), anchor.published), DAY


PERIOD_READERS: dict[str, Reader] = {
    "last_week": _last_week,
    "eve": read_eve,
    "weekday_after": _weekday_after,
    "that_weekday": _that_weekday,
    "phrase": _phrase,
    "this_week": _this_week,
    "end_of": _end_of,
    "end_of_month": _end_of_month,
    "weekend": _weekend,
    "month_begins": _part_of_month(1, _EARLY),
    "month_middle": _part_of_month(_EARLY, _LATE),
    "month_ends": _part_of_month(_LATE, _LONGEST),
    "month_first_half": _part_of_month(1, _MIDDLE),
    "month_second_half": _part_of_month(_MIDDLE + 1, _LONGEST),
    "month_first_week": _part_of_month(1, _WEEK_DAYS),
    "month_last_week": _part_of_month(_LONGEST - _WEEK_DAYS, _LONGEST),
    "day_of_last_month": _day_of_last_month,
    "this_month": _this_month,
    "last_year": _last_year,
    "years_ago": _years_ago,
    "across_months": _across_months,
    "spoken_range": _spoken_range,
    "days_past": _days_past,
    "nth_day": _nth_day,
    "holiday": _holiday,
    "days_after": read_days_after,
    "days_since": read_days_since,
}
