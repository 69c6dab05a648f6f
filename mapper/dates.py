"""Date expressions: found by a language's patterns, anchored in the document's date."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from mapper.date_phrases import read_phrase
from mapper.languages.vocabulary import DateWords
from mapper.lines import folded_text
from mapper.sentences import Sentence
from mapper.sieve import Sieve, SievedPattern

Role = Literal["at", "from", "until"]
_LOOK_BACK = 48
# A date without a year lies at most this far after the document's date: news announces little
# further ahead, and in January "28 December" is the past one.
_AHEAD = timedelta(days=60)
DAY, WEEK, MONTH = 1, 2, 3
# That of a year spoken without it: "the nineteenth year".
_CENTURY = 2000
_PRECISIONS = {"day": DAY, "week": WEEK, "month": MONTH, "year": MONTH + 1}


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date expression: its span, the days that it covers (both inclusive), and its role.

    `precision` is ACLED's time precision (1 day, 2 week, 3 month); 4 stands for a year. `role`
    tells an interval's beginning ("from 5 January") and end ("until 19 January") from a plain date.
    `anaphoric` dates ("that day") repeat the one before.
    """

    start: int
    end: int
    first: date
    last: date
    precision: int
    role: Role = "at"
    anaphoric: bool = False


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time that something holds from its date on ("for 14 days")."""

    start: int
    end: int
    days: int


@dataclass(frozen=True, slots=True)
class _Anchor:
    """The days that a relative date is counted from: the document's, and the last one named.

    `last` is the second day of a night, `beside` the last one named in the same paragraph, or in
    the line that heads it, `period` what a title says the text is about ("the week of 19-25
    March").
    """

    published: date | None
    previous: date | None
    last: date | None = None
    beside: date | None = None
    period: tuple[date, date] | None = None


# A line that begins with a time, or with a day and a month in figures.
_CLOCK = re.compile(r"^[\W_]{0,4}(?P<hour>\d\d)[.:](?P<minute>\d\d)\b(?![.:]?\d)", re.MULTILINE)
_MONTHS = 12
_LONGEST_WEEKDAY = 24
# A period of so many days is one.
_PERIOD = timedelta(days=2)

# A line that is a date and a word at most heads what follows.
_LONGEST_HEADING, _LETTERS_BESIDE = 60, 12
# What was told of a day so long ago is not what the night is said of.
_MONTH_BEFORE = timedelta(days=31)
# Further than this from a day is no date but a slip of the pen.
_FURTHEST = 36_500


class DateFinder:
    """Finds the dates and durations of texts of one language.

    Parameters
    ----------
    words
        The language's month names and patterns. The groups of a pattern are day, day2, month,
        month_number, year, weekday and count.
    """

    def __init__(self, words: DateWords) -> None:
        self._words = words
        self._patterns = Sieve((_READERS[kind], p) for kind, p in words.patterns)
        self._weekday_line = re.compile(
            rf"[\W_]*(?P<weekday>{'|'.join(sorted(words.weekdays, key=len, reverse=True))})[\W_]*"
        )
        self._from = SievedPattern(words.from_before)
        self._until = SievedPattern(words.until_before)
        self._from_after = re.compile(words.from_after)
        self._until_after = re.compile(words.until_after)
        self._duration = re.compile(words.duration)

    def find(
        self, text: str, sentences: Sequence[Sentence], published: date | None
    ) -> list[DateMention]:
        """Return the dates of a text, in order and without overlap.

        Parameters
        ----------
        text
            The text.
        sentences
            Its sentences, in order.
        published
            The document's date. Where it is None, a date that needs it is left out.
        """
        folded = folded_text(text)
        mentions: list[DateMention] = []
        paragraph, before = -1, 0
        times = _times(folded)
        period: tuple[date, date] | None = None
        heading: date | None = None
        for sentence in sentences:
            if sentence.paragraph != paragraph:
                paragraph, before = sentence.paragraph, len(mentions)
            matches = self._matches(folded, sentence)
            first_of_line = len(mentions)
            for reader, match in matches:
                if match.start() in times:
                    continue
                previous = mentions[-1].first if mentions else None
                beside = previous if len(mentions) > before else heading
                anchor = _Anchor(published, previous, _end_of(mentions), beside, period)
                try:
                    found = reader(self._words, match, anchor)
                except OverflowError:
                    # A day before year 1 or after 9999, counted from the edge of the calendar.
                    continue
                if found is not None:
                    first, last, precision = found
                    if sentence.is_title and precision == WEEK and _is_period(match[0], found):
                        period = first, last
                    role = self._role(folded, sentence, match)
                    anaphoric = reader in {_same_day, _next_day}
                    mentions.append(
                        DateMention(*match.span(), first, last, precision, role, anaphoric)
                    )
            if len(mentions) > first_of_line and _is_heading(folded, sentence, matches):
                heading = mentions[-1].first
        return mentions

    def durations(self, text: str) -> list[Duration]:
        """Return the durations of a text ("for 14 days"), in order."""
        found = []
        for match in self._duration.finditer(folded_text(text)):
            count = _count(self._words, match["count"])
            days = count * self._words.duration_units[match["unit"]]
            if days <= _FURTHEST:
                found.append(Duration(*match.span(), days))
        return found

    def _matches(self, folded: str, sentence: Sentence) -> list[tuple[_Reader, re.Match[str]]]:
        """Return the matches in a sentence; where two overlap, that of the earlier pattern."""
        taken: list[tuple[_Reader, re.Match[str]]] = []
        # A flag for each character, so that a line of any length is read in one go.
        covered = bytearray(sentence.end - sentence.start)
        line = folded[sentence.start : sentence.end]
        for reader, match in self._patterns.matches(line, folded, sentence.start):
            inside = slice(match.start() - sentence.start, match.end() - sentence.start)
            if not any(covered[inside]):
                covered[inside] = b"\1" * (match.end() - match.start())
                taken.append((reader, match))
        if not taken and sentence.end - sentence.start < _LONGEST_WEEKDAY:
            heading = self._weekday_line.fullmatch(folded, sentence.start, sentence.end)
            return [(_weekday, heading)] if heading else []
        ordered = sorted(taken, key=lambda item: item[1].start())
        return [item for n, item in enumerate(ordered) if not _is_spelled_out(folded, ordered, n)]

    def _role(self, folded: str, sentence: Sentence, date_match: re.Match[str]) -> Role:
        start, end = date_match.span()
        before = folded[sentence.start : sentence.end], start - sentence.start, _LOOK_BACK
        if self._until.is_before(*before) or self._until_after.match(folded, end, sentence.end):
            return "until"
        if self._from.is_before(*before) or self._from_after.match(folded, end, sentence.end):
            return "from"
        return "at"


def _end_of(mentions: Sequence[DateMention]) -> date | None:
    """Return the last day of the date named last, if it is a day or a night."""
    if not mentions or mentions[-1].precision > DAY:
        return None
    return mentions[-1].last


def _times(folded: str) -> frozenset[int]:
    """Return where the lines of a chronicle begin with a time that looks like a date: "08.10"."""
    lines = list(_CLOCK.finditer(folded))
    if all(1 <= int(m["minute"]) <= _MONTHS and int(m["hour"]) for m in lines):
        return frozenset()
    return frozenset(match.start("hour") for match in lines)


def _is_period(written: str, found: _Found) -> bool:
    """Tell whether a title's date, written in figures, is of several days: "19-25 March"."""
    first, last, _ = found
    return last - first >= _PERIOD and any(map(str.isdigit, written))


def _is_heading(
    folded: str, sentence: Sentence, matches: Sequence[tuple[_Reader, re.Match[str]]]
) -> bool:
    """Tell whether a line is a date with hardly a letter beside it, which dates what follows."""
    if sentence.is_title or sentence.end - sentence.start > _LONGEST_HEADING:
        return False
    line = folded[sentence.start : sentence.end]
    dated = sum(sum(map(str.isalpha, match[0])) for _, match in matches)
    return sum(map(str.isalpha, line)) - dated <= _LETTERS_BESIDE


def _is_spelled_out(
    folded: str, matches: Sequence[tuple[_Reader, re.Match[str]]], number: int
) -> bool:
    """Tell whether a weekday stands beside its date: "on Wednesday, 5 January"."""
    reader, match = matches[number]
    if reader is not _weekday:
        return False
    beside = [matches[n] for n in (number - 1, number + 1) if 0 <= n < len(matches)]
    return any(
        other is _day
        and _BESIDE.fullmatch(
            folded, min(match.end(), found.end()), max(match.start(), found.start())
        )
        for other, found in beside
    )


_BESIDE = re.compile(r"\w{0,4}(?: [\w]{3,5})?\s?[,(]?\s?")
_Found = tuple[date, date, int]
_Reader = Callable[[DateWords, "re.Match[str]", _Anchor], _Found | None]


def _calendar_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _group(match: re.Match[str], name: str) -> str | None:
    return match[name] if name in match.re.groupindex else None


def _month(words: DateWords, match: re.Match[str]) -> int:
    number = _group(match, "month_number")
    return int(number) if number else words.months[match["month"].rstrip(".")]


def _year_of(
    words: DateWords, match: re.Match[str], month: int, day: int, anchor: _Anchor
) -> int | None:
    """Return the year that is written, else the one that puts the day nearest to the document."""
    written, spoken = _group(match, "year"), _group(match, "short_year")
    if written:
        return int(written)
    if spoken:
        return _CENTURY + _count(words, spoken)
    if anchor.published is None:
        return None
    years = range(max(anchor.published.year - 1, 1), min(anchor.published.year + 2, 10_000))
    days = [found for year in years if (found := _calendar_day(year, month, day))]
    near = [found for found in days if found - anchor.published <= _AHEAD]
    return max(near).year if near else None


def _day(words: DateWords, match: re.Match[str], anchor: _Anchor) -> _Found | None:
    month, day = _month(words, match), _count(words, match["day"])
    year = _year_of(words, match, month, day, anchor)
    found = _calendar_day(year, month, day) if year else None
    return (found, found, DAY) if found else None


def _bare_day(words: DateWords, match: re.Match[str], anchor: _Anchor) -> _Found | None:
    """Return the day of a month that is not named: the one nearest to the document's date."""
    published, number = anchor.published, _group(match, "day")
    if published is None:
        return None
    day = int(number) if number else _count(words, match["count"])
    months = (published.replace(day=1) + timedelta(days=shift) for shift in (-1, 0, 31))
    days = [found for m in months if (found := _calendar_day(m.year, m.month, day))]
    nearest = min(days, key=lambda found: abs(found - published), default=None)
    return (nearest, nearest, DAY) if nearest else None


def _days_later(words: DateWords, match: re.Match[str], anchor: _Anchor) -> _Found | None:
    if anchor.previous is None:
        return None
    count = _count(words, match["count"])
    if count > _FURTHEST:
        return None
    day = anchor.previous + timedelta(days=count)
    return day, day, DAY


def _day_of_month(words: DateWords, match: re.Match[str], anchor: _Anchor) -> _Found | None:
    if anchor.published is None:
        return None
    day = _count(words, match["day"])
    found = _calendar_day(anchor.published.year, anchor.published.month, day)
    return (found, found, DAY) if found else None


def _range(words: DateWords, match: re.Match[str], anchor: _Anchor) -> _Found | None:
    begin = _day(words, match, anchor)
    if begin is None:
        return None
    last = _calendar_day(begin[0].year, begin[0].month, int(match["day2"]))
    if last is None or last < begin[0]:
        return None
    return begin[0], last, DAY if (last - begin[0]).days <= 1 else WEEK


def _night_to(words: DateWords, match: re.Match[str], anchor: _Anchor) -> _Found | None:
    day = _day(words, match, anchor)
    return (day[0] - timedelta(days=1), day[0], DAY) if day else None


def _night_to_day(words: DateWords, match: re.Match[str], anchor: _Anchor) -> _Found | None:
    day = _bare_day(words, match, anchor)
    return (day[0] - timedelta(days=1), day[0], DAY) if day else None


def _of_last_year(words: DateWords, match: re.Match[str], anchor: _Anchor) -> _Found | None:
    if anchor.published is None or anchor.published.year <= 1:
        return None
    year, month, day = anchor.published.year - 1, _month(words, match), _group(match, "day")
    if day is None:
        return _days_of_month(year, month)
    found = _calendar_day(year, month, _count(words, day))
    return (found, found, DAY) if found else None


def _whole_month(words: DateWords, match: re.Match[str], anchor: _Anchor) -> _Found | None:
    month = _month(words, match)
    year = _year_of(words, match, month, 1, anchor)
    if year is None:
        return None
    first, last, _ = _days_of_month(year, month)
    if anchor.published and first <= anchor.published < last:
        last = anchor.published
    return first, last, MONTH


def _days_of_month(year: int, month: int) -> _Found:
    following = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, 1), following - timedelta(days=1), MONTH


def _whole_year(_words: DateWords, match: re.Match[str], _anchor: _Anchor) -> _Found | None:
    year = int(match["year"])
    return date(year, 1, 1), date(year, 12, 31), MONTH + 1


def _weekday(words: DateWords, match: re.Match[str], anchor: _Anchor) -> _Found | None:
    if anchor.published is None:
        return None
    back = (anchor.published.weekday() - words.weekdays[match["weekday"]]) % 7
    day = anchor.published - timedelta(days=back)
    if anchor.period is not None:
        day = _within(day, *anchor.period)
    return day, day, DAY


def _within(day: date, first: date, last: date) -> date:
    """Return the weekday of a period, where it has one, in place of the last one before today."""
    earlier = first + timedelta(days=(day - first).days % 7)
    return earlier if day > last and earlier <= last else day


def _night_to_weekday(words: DateWords, match: re.Match[str], anchor: _Anchor) -> _Found | None:
    day = _weekday(words, match, anchor)
    return (day[0] - timedelta(days=1), day[0], DAY) if day else None


def _next_weekday(words: DateWords, match: re.Match[str], anchor: _Anchor) -> _Found | None:
    if anchor.published is None:
        return None
    ahead = (words.weekdays[match["weekday"]] - anchor.published.weekday()) % 7 or 7
    day = anchor.published + timedelta(days=ahead)
    return day, day, DAY


def _days_before(count: int, anchor: _Anchor) -> _Found | None:
    if anchor.published is None or count > _FURTHEST:
        return None
    day = anchor.published - timedelta(days=count)
    return day, day, DAY


def _today(_words: DateWords, _match: re.Match[str], anchor: _Anchor) -> _Found | None:
    return _days_before(0, anchor)


def _yesterday(_words: DateWords, _match: re.Match[str], anchor: _Anchor) -> _Found | None:
    return _days_before(1, anchor)


def _tomorrow(_words: DateWords, _match: re.Match[str], anchor: _Anchor) -> _Found | None:
    return _days_before(-1, anchor)


def _ago(words: DateWords, match: re.Match[str], anchor: _Anchor) -> _Found | None:
    return _days_before(_count(words, match["count"]), anchor)


def _last_week(_words: DateWords, _match: re.Match[str], anchor: _Anchor) -> _Found | None:
    if anchor.published is None:
        return None
    monday = anchor.published - timedelta(days=anchor.published.weekday() + 7)
    return monday, monday + timedelta(days=6), WEEK


def _phrase(words: DateWords, match: re.Match[str], anchor: _Anchor) -> _Found | None:
    """Return what dateparser reads in a phrase, which has its number in digits."""
    if anchor.published is None:
        return None
    written, phrase = _group(match, "count"), match[0]
    if written:
        count = _count(words, written)
        if count > _FURTHEST:
            return None
        start, end = (place - match.start() for place in match.span("count"))
        phrase = f"{phrase[:start]}{count}{phrase[end:]}"
    found = read_phrase(words.language, phrase, anchor.published)
    return (found.first, found.last, _PRECISIONS[found.period]) if found else None


def _this_week(_words: DateWords, _match: re.Match[str], anchor: _Anchor) -> _Found | None:
    if anchor.published is None:
        return None
    return anchor.published - timedelta(days=anchor.published.weekday()), anchor.published, WEEK


def _weekend(_words: DateWords, _match: re.Match[str], anchor: _Anchor) -> _Found | None:
    """Return the Saturday and Sunday that are over, or the weekend that a text was written on."""
    if anchor.published is None:
        return None
    saturday = anchor.published - timedelta(days=(anchor.published.weekday() - 5) % 7)
    return saturday, min(saturday + timedelta(days=1), anchor.published), DAY


def _overnight(_words: DateWords, _match: re.Match[str], anchor: _Anchor) -> _Found | None:
    if anchor.published is None:
        return None
    return anchor.published - timedelta(days=1), anchor.published, DAY


def _night(words: DateWords, match: re.Match[str], anchor: _Anchor) -> _Found | None:
    """Return the night after the day told of, or the one before the text was written."""
    day, published = anchor.beside, anchor.published
    if day is None or published is None or not day < published <= day + _MONTH_BEFORE:
        return _overnight(words, match, anchor)
    return day, day + timedelta(days=1), DAY


def _day_earlier(_words: DateWords, _match: re.Match[str], anchor: _Anchor) -> _Found | None:
    if anchor.beside is None:
        return _days_before(1, anchor)
    day = anchor.beside - timedelta(days=1)
    return day, day, DAY


def _days_earlier(words: DateWords, match: re.Match[str], anchor: _Anchor) -> _Found | None:
    count = _count(words, match["count"])
    if anchor.beside is None or count > _FURTHEST:
        return _days_before(count, anchor)
    day = anchor.beside - timedelta(days=count)
    return day, day, DAY


def _same_day(_words: DateWords, _match: re.Match[str], anchor: _Anchor) -> _Found | None:
    day = anchor.previous or anchor.published
    return (day, anchor.last or day, DAY) if day else None


def _next_day(_words: DateWords, _match: re.Match[str], anchor: _Anchor) -> _Found | None:
    day = anchor.previous
    return (day + timedelta(days=1), day + timedelta(days=1), DAY) if day else None


def _following_days(words: DateWords, match: re.Match[str], anchor: _Anchor) -> _Found | None:
    """Return the days after the one told of: "in the following two days"."""
    day, count = anchor.previous, _count(words, match["count"])
    if day is None or count > _FURTHEST:
        return None
    return day + timedelta(days=1), day + timedelta(days=count), DAY if count == 1 else WEEK


def _day_before_that(_words: DateWords, _match: re.Match[str], anchor: _Anchor) -> _Found | None:
    day = anchor.previous
    return (day - timedelta(days=1), day - timedelta(days=1), DAY) if day else None


def _count(words: DateWords, written: str) -> int:
    return int(written) if written.isdigit() else words.numbers[written]


_READERS: dict[str, _Reader] = {
    "iso": _day,
    "day": _day,
    "day_of_month": _day_of_month,
    "numeric": _day,
    "bare_day": _bare_day,
    "days_later": _days_later,
    "range": _range,
    "night": _range,
    "night_to": _night_to,
    "night_to_day": _night_to_day,
    "night_to_weekday": _night_to_weekday,
    "month": _whole_month,
    "of_last_year": _of_last_year,
    "year": _whole_year,
    "weekday": _weekday,
    "next_weekday": _next_weekday,
    "today": _today,
    "yesterday": _yesterday,
    "tomorrow": _tomorrow,
    "day_earlier": _day_earlier,
    "ago": _ago,
    "last_week": _last_week,
    "this_week": _this_week,
    "weekend": _weekend,
    "days_earlier": _days_earlier,
    "phrase": _phrase,
    "overnight": _overnight,
    "that_night": _night,
    "same_day": _same_day,
    "next_day": _next_day,
    "day_before_that": _day_before_that,
    "following_days": _following_days,
}
