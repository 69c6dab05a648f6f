"""Readers of date phrases: the days that a match of each kind of pattern stands for.

The kinds are those of a language's patterns (`mapper.languages.vocabulary.DateWords`). A reader
takes the language's words, the match and the days that a relative date is counted from, and gives
None where the match is no date, or one that cannot be told.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from mapper.languages.vocabulary import DateWords

# ACLED's time precision.
DAY, WEEK, MONTH = 1, 2, 3
# More days than that are of a month.
FORTNIGHT = 13
# That of a year spoken without it: "the nineteenth year".
_CENTURY = 2000
# A date without a year lies at most this far after the document's date: news announces little
# further ahead, and in January "28 December" is the past one.
_AHEAD = timedelta(days=60)
# Of a day further back news gives the year, or has just given it: "On 6 June 2016 ... On 18 July".
_LONG_AGO = timedelta(days=120)
# What a text looks back on goes on for so long; what was so close to its own day is news, and a
# day longer past is one of birth.
_LOOKED_BACK_ON, _NEWS, _BORN = timedelta(days=60), timedelta(days=7), timedelta(days=14 * 365)
_WEEK = 7
_YESTERDAY = timedelta(days=1)
# What was told of a day so long ago is not what the night is said of.
_MONTH_BEFORE = timedelta(days=31)
_MONTH_DAYS = 30
# What was longer ago than that is what a text looks back on.
_LONG_PAST = timedelta(days=365)
# A report goes on in its next paragraph with a day no longer past than that.
_GOES_ON = timedelta(days=3)
# Further than this from a day, in days, is no date but a slip of the pen.
FURTHEST = 36_500


# The first and last day, and the precision.
Found = tuple[date, date, int]


@dataclass(frozen=True, slots=True)
class Anchor:
    """The days that a relative date is counted from: the document's, and the last one named.

    `last` is the second day of a night, `beside` the last one named in the same paragraph, or in
    the line that heads it, `period` what a title says the text is about ("the week of 19-25
    March"). `item` is the day that opens an item of a chronicle, `year` the year of its title.
    """

    published: date | None
    previous: date | None
    last: date | None = None
    beside: date | None = None
    period: tuple[date, date] | None = None
    item: Found | None = None
    year: int | None = None


Reader = Callable[[DateWords, "re.Match[str]", Anchor], Found | None]


def calendar_day(year: int, month: int, day: int) -> date | None:
    """Return a day of the calendar, None where there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def group(match: re.Match[str], name: str) -> str | None:
    """Return what a group of a pattern has matched, None where the pattern has none."""
    return match[name] if name in match.re.groupindex else None


def month_of(words: DateWords, match: re.Match[str]) -> int:
    """Return the number of the month that is written."""
    number = group(match, "month_number")
    return int(number) if number else words.months[match["month"].rstrip(".")]


def year_of(
    words: DateWords, match: re.Match[str], month: int, day: int, anchor: Anchor
) -> int | None:
    """Return the year that is written, else the one that puts the day nearest to the document."""
    written, spoken = group(match, "year"), group(match, "short_year")
    if written:
        return int(written)
    if spoken:
        return _CENTURY + count_of(words, spoken)
    if anchor.published is None:
        return None
    if anchor.year is not None:
        return _year_of_chronicle(anchor.year, month, day, anchor)
    years = range(max(anchor.published.year - 1, 1), min(anchor.published.year + 2, 10_000))
    days = [found for year in years if (found := calendar_day(year, month, day))]
    near = [found for found in days if found - anchor.published <= _AHEAD]
    if not near:
        return None
    nearest = max(near)
    told = _told_on(anchor, month, day)
    if told is None:
        return nearest.year
    is_long_past = anchor.published - nearest > _LONG_AGO
    return told.year if is_long_past or _goes_on(anchor, told, nearest) else nearest.year


def _goes_on(anchor: Anchor, told: date, nearest: date) -> bool:
    """Tell whether a day is of the story that the one told before it has begun, years ago.

    "It was declared on 12 April 2018. On 16 April it was lifted", told in May of a later year.
    """
    if anchor.beside is None or anchor.published is None:
        return False
    past, behind = anchor.published - anchor.beside, anchor.published - nearest
    is_news = timedelta() <= behind <= _NEWS
    return _LONG_AGO < past < _BORN and told - anchor.beside <= _LOOKED_BACK_ON and not is_news


def _year_of_chronicle(year: int, month: int, day: int, anchor: Anchor) -> int:
    """Return the year of a chronicle's title, or the next one where its days have gone past it."""
    found = calendar_day(year, month, day)
    if found is None or anchor.previous is None or anchor.previous - found <= _LONG_AGO:
        return year
    return year + 1


def _told_on(anchor: Anchor, month: int, day: int) -> date | None:
    """Return the first such day after the one named last, if that was of an earlier year."""
    if anchor.beside is None or anchor.published is None or anchor.beside >= anchor.published:
        return None
    years = (anchor.beside.year, min(anchor.beside.year + 1, 9999))
    days = (calendar_day(year, month, day) for year in years)
    latest = anchor.published + _AHEAD
    return next((found for found in days if found and anchor.beside <= found <= latest), None)


def read_day(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return the day that is written, in the year that is, or the one nearest the document."""
    month, day = month_of(words, match), count_of(words, match["day"])
    year = year_of(words, match, month, day, anchor)
    found = calendar_day(year, month, day) if year else None
    return (found, found, DAY) if found else None


def read_bare_day(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return the day of a month that is not named: the one nearest to the document's date.

    Where a text tells of what was long ago, it is of the month told last, or of the next.
    """
    published, number = anchor.published, group(match, "day")
    if published is None:
        return None
    day, told = int(number) if number else count_of(words, match["count"]), anchor.beside
    if told is None and anchor.previous and published - anchor.previous > _LONG_PAST:
        told = anchor.previous
    if told is not None and published - told > 2 * _MONTH_BEFORE:
        following = told.replace(day=1) + timedelta(days=31)
        behind = (told, following) if day >= told.day else (following, told)
        past = (calendar_day(m.year, m.month, day) for m in behind)
        return next(((found, found, DAY) for found in past if found), None)
    months = (published.replace(day=1) + timedelta(days=shift) for shift in (-1, 0, 31))
    days = [found for m in months if (found := calendar_day(m.year, m.month, day))]
    nearest = min(days, key=lambda found: abs(found - published), default=None)
    return (nearest, nearest, DAY) if nearest else None


def _days_later(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return a day so long after the one told last; the text's own where it is named so."""
    if anchor.previous is None:
        return None
    if anchor.previous == anchor.published and match.string.endswith(", ", 0, match.start()):
        # "Today, two days later, ..."
        return _days_before(0, anchor)
    count = days_counted(words, match)
    if count > FURTHEST:
        return None
    day = anchor.previous + timedelta(days=count)
    return day, day, DAY


def days_counted(words: DateWords, match: re.Match[str]) -> int:
    """Return how many days are counted, which may be weeks."""
    count, unit = group(match, "count"), group(match, "unit")
    days = words.duration_units[unit] if unit else 1
    return days * (count_of(words, count) if count else 1)


def _day_of_month(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    if anchor.published is None:
        return None
    day = count_of(words, match["day"])
    found = calendar_day(anchor.published.year, anchor.published.month, day)
    return (found, found, DAY) if found else None


def _range(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    begin = read_day(words, match, anchor)
    if begin is None:
        return None
    last = calendar_day(begin[0].year, begin[0].month, int(match["day2"]))
    if last is None or last < begin[0]:
        return None
    return begin[0], last, DAY if (last - begin[0]).days <= 1 else WEEK


def _night_between(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return the two days of a night, a reader of its own to be told from other ranges."""
    return _range(words, match, anchor)


def _night_to(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    day = read_day(words, match, anchor)
    return (day[0] - timedelta(days=1), day[0], DAY) if day else None


def _night_to_day(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    day = read_bare_day(words, match, anchor)
    return (day[0] - timedelta(days=1), day[0], DAY) if day else None


def _of_last_year(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    if anchor.published is None or anchor.published.year <= 1:
        return None
    year, month, day = anchor.published.year - 1, month_of(words, match), group(match, "day")
    if day is None:
        return days_of_month(year, month)
    found = calendar_day(year, month, count_of(words, day))
    return (found, found, DAY) if found else None


def _whole_month(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    month = month_of(words, match)
    year = year_of(words, match, month, 1, anchor)
    if year is None:
        return None
    first, last, _ = days_of_month(year, month)
    if anchor.published and first <= anchor.published < last:
        last = anchor.published
    return first, last, MONTH


def days_of_month(year: int, month: int) -> Found:
    """Return the days of a month."""
    following = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, 1), following - timedelta(days=1), MONTH


def _whole_year(_words: DateWords, match: re.Match[str], _anchor: Anchor) -> Found | None:
    year = int(match["year"])
    return date(year, 1, 1), date(year, 12, 31), MONTH + 1


def read_weekday(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return the last such weekday before the document, that day among them, or a title's."""
    if anchor.published is None:
        return None
    back = (anchor.published.weekday() - words.weekdays[match["weekday"]]) % 7
    day = anchor.published - timedelta(days=back)
    if anchor.period is not None:
        day = _within(day, *anchor.period)
    return day, day, DAY


def _last_weekday(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return "last Monday": one that was yesterday or today would be called so."""
    found = read_weekday(words, match, anchor)
    if found is None or anchor.published is None or anchor.published - found[0] > _YESTERDAY:
        return found
    day = found[0] - timedelta(days=_WEEK)
    return day, day, DAY


def _weekdays(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return the days from one weekday to another before the document."""
    if anchor.published is None:
        return None
    back = (anchor.published.weekday() - words.weekdays[match["weekday2"]]) % 7
    last = anchor.published - timedelta(days=back)
    apart = (words.weekdays[match["weekday2"]] - words.weekdays[match["weekday"]]) % 7
    return last - timedelta(days=apart), last, DAY


def _within(day: date, first: date, last: date) -> date:
    """Return the weekday of a period, where it has one, in place of the last one before today."""
    earlier = first + timedelta(days=(day - first).days % 7)
    return earlier if day > last and earlier <= last else day


def _night_to_weekday(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    day = read_weekday(words, match, anchor)
    return (day[0] - timedelta(days=1), day[0], DAY) if day else None


def _next_weekday(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    if anchor.published is None:
        return None
    ahead = (words.weekdays[match["weekday"]] - anchor.published.weekday()) % 7 or 7
    day = anchor.published + timedelta(days=ahead)
    return day, day, DAY


def _days_before(count: int, anchor: Anchor) -> Found | None:
    if anchor.published is None or count > FURTHEST:
        return None
    day = anchor.published - timedelta(days=count)
    return day, day, DAY


def _today(_words: DateWords, _match: re.Match[str], anchor: Anchor) -> Found | None:
    return _days_before(0, anchor)


def _yesterday(_words: DateWords, _match: re.Match[str], anchor: Anchor) -> Found | None:
    return _days_before(1, anchor)


def _tomorrow(_words: DateWords, _match: re.Match[str], anchor: Anchor) -> Found | None:
    return _days_before(-1, anchor)


def _ago(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    return _days_before(count_of(words, match["count"]), anchor)


def _overnight(_words: DateWords, _match: re.Match[str], anchor: Anchor) -> Found | None:
    if anchor.published is None:
        return None
    if anchor.item is not None:
        first, _, precision = anchor.item
        # "10 July, Shardara. Overnight ...": the night before the day of the item.
        return (first - timedelta(days=1), first, DAY) if precision == DAY else anchor.item
    return anchor.published - timedelta(days=1), anchor.published, DAY


def _night(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return the night after the day told of, or the one before the text was written."""
    day, published = anchor.beside, anchor.published
    if day is None and anchor.item is None and _is_recent(anchor):
        day = anchor.previous
    if day is None or published is None or not day < published <= day + _MONTH_BEFORE:
        return _overnight(words, match, anchor)
    return day, day + timedelta(days=1), DAY


def _is_recent(anchor: Anchor) -> bool:
    """Tell whether the day named last, in whatever paragraph, is one that a report goes on with."""
    if anchor.previous is None or anchor.published is None:
        return False
    return timedelta(0) <= anchor.published - anchor.previous <= _GOES_ON


def _told_lately(anchor: Anchor) -> date | None:
    """Return the day named last in the paragraph, or before it if that is no older story."""
    if anchor.beside is not None or anchor.previous is None or anchor.published is None:
        return anchor.beside
    lately = timedelta(0) <= anchor.published - anchor.previous <= _MONTH_BEFORE
    return anchor.previous if lately else None


def _day_earlier(_words: DateWords, _match: re.Match[str], anchor: Anchor) -> Found | None:
    told = _told_lately(anchor)
    if told is None:
        return _days_before(1, anchor)
    day = told - timedelta(days=1)
    return day, day, DAY


def _days_earlier(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    return _before(anchor.beside, days_counted(words, match), anchor)


def _days_before_that(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    return _before(_told_lately(anchor), days_counted(words, match), anchor)


def _months_before_that(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return the month, or the year, so long before the day told of: "a month earlier"."""
    told, days = _told_lately(anchor) or anchor.published, days_counted(words, match)
    if told is None or days > FURTHEST:
        return None
    if days >= _LONG_PAST.days:
        year = told.year - days // _LONG_PAST.days
        return (date(year, 1, 1), date(year, 12, 31), MONTH + 1) if year > 0 else None
    months = 12 * told.year + told.month - 1 - days // _MONTH_DAYS
    return days_of_month(months // 12, months % 12 + 1) if months >= 12 else None


def _week_before_that(_words: DateWords, _match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return the week of the calendar before that of the day told of: "the previous week"."""
    told = _told_lately(anchor) or anchor.published
    if told is None or told.toordinal() <= 2 * _WEEK:
        return None
    monday = told - timedelta(days=told.weekday() + _WEEK)
    return monday, monday + timedelta(days=_WEEK - 1), WEEK


def read_days_back(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return the day of what is told behind: "today, two days after shots were fired"."""
    return _days_earlier(words, match, anchor)


def _before(told: date | None, count: int, anchor: Anchor) -> Found | None:
    """Return the day so many before the one told of, or before the document's."""
    if told is None or count > FURTHEST:
        return _days_before(count, anchor)
    day = told - timedelta(days=count)
    return day, day, DAY


def read_same_day(_words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return the day or night named last, or the document's day; or the night of that day."""
    day = anchor.previous or anchor.published
    if day is None:
        return None
    if (anchor.last or day) == day and match.groupdict().get("night"):
        day -= timedelta(days=day == anchor.published)
        return day, day + timedelta(days=1), DAY
    return day, anchor.last or day, DAY


def read_next_day(_words: DateWords, _match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return the day after the one named last, at most that of the document."""
    if anchor.previous is None:
        return None
    is_today = anchor.published is not None and anchor.previous == anchor.published
    day = anchor.previous + timedelta(days=not is_today)
    return day, day, DAY


def _following_days(words: DateWords, match: re.Match[str], anchor: Anchor) -> Found | None:
    """Return the days after the one told of: "in the following two days"."""
    day, count = anchor.previous, count_of(words, match["count"])
    if day is None or count > FURTHEST:
        return None
    return day + timedelta(days=1), day + timedelta(days=count), DAY if count == 1 else WEEK


def _day_before_that(_words: DateWords, _match: re.Match[str], anchor: Anchor) -> Found | None:
    day = anchor.previous
    return (day - timedelta(days=1), day - timedelta(days=1), DAY) if day else None


def count_of(words: DateWords, written: str) -> int:
    """Return the number that is written in digits or in one of the language's words."""
    return int(written) if written.isdigit() else words.numbers[written]


READERS: dict[str, Reader] = {
    "iso": read_day,
    "day": read_day,
    "day_of_month": _day_of_month,
    "numeric": read_day,
    "bare_day": read_bare_day,
    "days_later": _days_later,
    "range": _range,
    "night": _night_between,
    "night_to": _night_to,
    "night_to_day": _night_to_day,
    "night_to_weekday": _night_to_weekday,
    "month": _whole_month,
    "of_last_year": _of_last_year,
    "year": _whole_year,
    "weekday": read_weekday,
    "weekdays": _weekdays,
    "last_weekday": _last_weekday,
    "next_weekday": _next_weekday,
    "today": _today,
    "yesterday": _yesterday,
    "tomorrow": _tomorrow,
    "day_earlier": _day_earlier,
    "ago": _ago,
    "days_earlier": _days_earlier,
    "days_before_that": _days_before_that,
    "days_before": read_days_back,
    "months_before_that": _months_before_that,
    "week_before_that": _week_before_that,
    "overnight": _overnight,
    "that_night": _night,
    "same_day": read_same_day,
    "next_day": read_next_day,
    "day_before_that": _day_before_that,
    "following_days": _following_days,
}
# Those that count back from a day told of, to one that is of another story.
EARLIER = frozenset(
    {_day_earlier, _days_earlier, _days_before_that, _months_before_that, _week_before_that}
)
# Those that count from the day on which a text was written.
OF_TODAY = frozenset({_today, _yesterday, _tomorrow, _ago, _overnight, _day_earlier})
# Those of nights, which are of two days and no term of two.
NIGHTS = frozenset(
    {_night_between, _night_to, _night_to_day, _night_to_weekday, _overnight, _night}
)
