"""Readers of the phrases that name a part of a month, days across months, or a year by counting.

They are readers as those in `mapper.date_readers`, of further kinds of patterns.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import timedelta

from mapper.date_readers import (
    DAY,
    WEEK,
    Anchor,
    Found,
    Reader,
    calendar_day,
    count_of,
    days_of_month,
    read_day,
)
from mapper.languages.vocabulary import DateWords

# The tenth and the twentieth part a month.
_EARLY, _LATE = 10, 20
# A month is named without its name for no longer than that.
_RECENT = timedelta(days=62)


def _part_of_month(first: int, last: int) -> Reader:
    """Return the reader of a part of the month told of: of the day named last, or the text's.

    A pattern with a group `before` is of the month before the text's.
    """

    def read(_words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
        """Return the days of the part, up to the text's own; None where it is yet to come."""
        published, told = anchor.published, anchor.previous
        if published is None:
            return None
        month = published
        if "before" in match.re.groupindex and match["before"]:
            month = published.replace(day=1) - timedelta(days=1)
        elif told is not None and told <= published <= told + _RECENT:
            month = told
        end = min(last, monthrange(month.year, month.month)[1])
        begins, ends = month.replace(day=first), month.replace(day=end)
        if begins > published:
            return None
        return begins, min(ends, published), WEEK

    return read


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
    last = calendar_day(first.year + (month < first.month), month, int(match["day2"]))
    if last is None or last < first:
        return None
    return first, last, DAY if (last - first).days <= 1 else WEEK


PERIOD_READERS: dict[str, Reader] = {
    "month_begins": _part_of_month(1, _EARLY),
    "month_middle": _part_of_month(_EARLY, _LATE),
    "month_ends": _part_of_month(_LATE, 31),
    "years_ago": _years_ago,
    "across_months": _across_months,
}
