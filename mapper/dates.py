"""Date expressions: found by a language's patterns, anchored in the document's date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from mapper.date_periods import PERIOD_READERS, read_days_after, read_days_since, read_eve
from mapper.date_readers import (
    DAY,
    EARLIER,
    FURTHEST,
    MONTH,
    NIGHTS,
    OF_TODAY,
    READERS,
    WEEK,
    Anchor,
    Found,
    Reader,
    calendar_day,
    count_of,
    read_bare_day,
    read_day,
    read_days_back,
    read_next_day,
    read_same_day,
    read_weekday,
)
from mapper.date_years import (
    YEAR,
    is_chronicle_of,
    opens,
    year_of_item,
    year_of_title,
    year_that_opens,
)
from mapper.languages.vocabulary import DateWords
from mapper.lines import folded_text
from mapper.sentences import Sentence
from mapper.sieve import Sieve, SievedPattern, stretch_before

Role = Literal["at", "from", "until"]
# How many letters before a date may say that something begins or ends on it.
_LOOK_BACK = 48
# What someone was held for takes more words: "for a part in the storming of the akimat on ...".
_REASON_BACK = 96


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date expression: its span, the days that it covers (both inclusive), and its role.

    `precision` is ACLED's time precision (1 day, 2 week, 3 month); 4 stands for a year. `role`
    tells an interval's beginning ("from 5 January") and end ("until 19 January") from a plain date.
    `anaphoric` dates ("that day") repeat the one before; a `weekly` one is a weekday, a
    `nightly` one a night of two days, a `bare` one is of no named month, an `earlier` one
    is counted back from the one before, and one of a `reason` is of what something was done for.
    Up to a `closing` one something was in force, and then was ended.
    One is `counted` that is of the event that its words count from ("two days after the attack"),
    `elapsed` where they say that so much has passed since.
    What something is `compared` with was on that day ("the worst flood since").
    A date is `reported` where it only says when something was told.
    """

    start: int
    end: int
    first: date
    last: date
    precision: int
    role: Role = "at"
    anaphoric: bool = False
    reported: bool = False
    weekly: bool = False
    nightly: bool = False
    bare: bool = False
    earlier: bool = False
    reason: bool = False
    closing: bool = False
    counted: bool = False
    compared: bool = False
    elapsed: bool = False


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time that something holds from its date on ("for 14 days")."""

    start: int
    end: int
    days: int


# A line that begins with a time, or with a day and a month in figures.
_CLOCK = re.compile(r"^[\W_]{0,4}(?P<hour>\d\d)[.:](?P<minute>\d\d)\b(?![.:]?\d)", re.MULTILINE)
_MONTHS = 12
# A line that is a weekday alone, with marks around it, is no longer.
_LONGEST_WEEKDAY = 24
# A period of so many days is one.
_PERIOD = timedelta(days=2)

# What stands before the day of a dateline, and behind it; a paper comes out so soon after it.
_DATELINE = re.compile(r"\W*(?:[A-ZА-ЯЁӘҒҚҢӨҰҮІ][\w.-]*[\s,./()-]+){1,4}")
_CLOSES = re.compile(r"\w{0,3}\.?\s?(?:[.):/\u2013\u2014-]|\(|$)", re.MULTILINE)
_PRINTED_AFTER = timedelta(days=3)
# A line that is a date and a word at most heads what follows.
_LONGEST_HEADING, _LETTERS_BESIDE = 60, 12
_WEEK_DAYS = 7
# So many dates back a text may name the day that it goes on with.
_REMEMBERED = 50
# What may stand between a day and the week, month or year that it is said of, on either side.
_OF = re.compile(r"-?\w{0,4},?\s?\(?(?:(?:of|in|on|at|the|в|во|на)\s){0,2}")
# What may stand between a weekday and its date.
_BESIDE = re.compile(r"\w{0,4}(?: (?:the|это|день|күні|күнгі))?\s?[,(]?\s?")


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
        readers = READERS | PERIOD_READERS
        self._patterns = Sieve((readers[kind], p) for kind, p in words.patterns)
        self._weekday_line = re.compile(
            rf"[\W_]*(?P<weekday>{'|'.join(sorted(words.weekdays, key=len, reverse=True))})[\W_]*"
        )
        self._from = SievedPattern(words.from_before)
        self._until = SievedPattern(words.until_before)
        self._hours = SievedPattern(words.hours_before)
        self._ended_after = re.compile(words.ended_after)
        self._from_after = re.compile(words.from_after)
        self._until_after = re.compile(words.until_after)
        self._reported = SievedPattern(words.reported_before)
        self._reason_before = SievedPattern(words.reason_before)
        self._compared = SievedPattern(words.compared_before)
        self._reason_after = re.compile(words.reason_after)
        self._duration = SievedPattern(words.duration)

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
        item: Found | None = None
        matched = [self._matches(folded, sentence) for sentence in sentences]
        is_chronicle = is_chronicle_of(sentences, matched)
        title_year = year_of_title(folded, sentences, published) if is_chronicle else None
        year = title_year
        sent = None if is_chronicle else self._sent_on(text, sentences, matched, published)
        for sentence, matches in zip(sentences, matched, strict=True):
            if sentence.paragraph != paragraph:
                paragraph, before, item = sentence.paragraph, len(mentions), None
                year = year_of_item(folded, sentence, published) or title_year
            first_of_line, opening_year = len(mentions), None
            for reader, match in matches:
                if match.start() in times:
                    continue
                told = _told_for(reader, mentions, before, first_of_line)
                previous = told.first if told else None
                beside = previous if len(mentions) > before else heading
                if reader is read_eve and mentions and mentions[-1] is not told:
                    # The eve of a term's end is no eve of its beginning.
                    beside = None
                today = sent if sent is not None and reader in OF_TODAY else published
                told_year = opening_year or year
                anchor = Anchor(today, previous, _end_of(told), beside, period, item, told_year)
                found = self._read(reader, match, anchor)
                if found is not None:
                    opening_year = opening_year or year_that_opens(sentence, match, found)
                    if is_chronicle and opens(sentence, match):
                        item = found
                    if sentence.is_title and _is_period(match[0], found):
                        period = found[:2]
                    told_now = self._mention(folded, sentence, match, reader, found)
                    back = reader is read_days_after and (previous is None or found[0] < previous)
                    if back:
                        # "It was lifted two weeks after the unrest": that is the day of this.
                        told_now = replace(told_now, reason=True)
                    # "Two days after the curfew ended, ..."
                    back = back or (reader is read_days_back and match.start() == sentence.start)
                    elapsed = reader is read_days_since
                    if back or elapsed:
                        told_now = replace(told_now, counted=True, elapsed=elapsed)
                    _add(mentions, told_now, folded, first_of_line)
            if len(mentions) > first_of_line and _is_heading(folded, sentence, matches):
                heading = mentions[-1].first
        return mentions

    def _read(self, reader: Reader, match: re.Match[str], anchor: Anchor) -> Found | None:
        try:
            return reader(self._words, match, anchor)
        except OverflowError:
            # A day before year 1 or after 9999, counted from the edge of the calendar.
            return None

    def _sent_on(
        self,
        text: str,
        sentences: Sequence[Sentence],
        matched: Sequence[Sequence[tuple[Reader, re.Match[str]]]],
        published: date | None,
    ) -> date | None:
        """Return the day of a dateline, if it is a little before the text was published.

        "ORAL, 13 September - " in the paper of the 14th: from it "yesterday" counts.
        """
        lines = zip(sentences, matched, strict=True)
        first = next(((s, m) for s, m in lines if not s.is_title), None)
        if first is None or not first[1] or published is None:
            return None
        sentence, (reader, match) = first[0], first[1][0]
        if reader is not read_day or not _DATELINE.fullmatch(text, sentence.start, match.start()):
            return None
        found = read_day(self._words, match, Anchor(published, None))
        behind = published - found[0] if found else timedelta(0)
        closed = _CLOSES.match(text, match.end()) is not None
        return found[0] if found and closed and timedelta(0) < behind <= _PRINTED_AFTER else None

    def _mention(
        self,
        folded: str,
        sentence: Sentence,
        match: re.Match[str],
        reader: Reader,
        found: Found,
    ) -> DateMention:
        """Return a date with what the words around it and its own tell of it."""
        compared = self._is_behind(self._compared, folded, sentence, match)
        return DateMention(
            match.start(),
            match.end(),
            *found,
            role="at" if compared else self._role(folded, sentence, match),
            compared=compared,
            anaphoric=reader in {read_same_day, read_next_day},
            reported=self._is_behind(self._reported, folded, sentence, match),
            weekly=reader is read_weekday,
            nightly=reader in NIGHTS,
            bare=reader is read_bare_day,
            earlier=reader in EARLIER,
            reason=self._is_of_reason(folded, sentence, match),
            closing=self._is_closing(folded, sentence, match.end()),
        )

    def durations(self, text: str, sentences: Sequence[Sentence]) -> list[Duration]:
        """Return the durations in the sentences of a text ("for 14 days"), in order."""
        folded = folded_text(text)
        found = []
        for sentence in sentences:
            start = sentence.start
            for match in self._duration.finditer(folded[start : sentence.end]):
                count = count_of(self._words, match["count"]) if match["count"] else 1
                days = count * self._words.duration_units[match["unit"]]
                if days <= FURTHEST:
                    found.append(Duration(start + match.start(), start + match.end(), days))
        return found

    def _matches(self, folded: str, sentence: Sentence) -> list[tuple[Reader, re.Match[str]]]:
        """Return the matches in a sentence; where two overlap, that of the earlier pattern."""
        taken: list[tuple[Reader, re.Match[str]]] = []
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
            return [(read_weekday, heading)] if heading else []
        ordered = sorted(taken, key=lambda item: item[1].start())
        return [item for n, item in enumerate(ordered) if not _is_spelled_out(folded, ordered, n)]

    def _is_behind(
        self,
        words: SievedPattern,
        folded: str,
        sentence: Sentence,
        match: re.Match[str],
        reach: int = _LOOK_BACK,
    ) -> bool:
        line = folded[sentence.start : sentence.end]
        return words.is_before(line, match.start() - sentence.start, reach)

    def _is_of_reason(self, folded: str, sentence: Sentence, match: re.Match[str]) -> bool:
        if self._reason_after.match(folded, match.end(), sentence.end):
            return True
        return self._is_behind(self._reason_before, folded, sentence, match, _REASON_BACK)

    def _is_closing(self, folded: str, sentence: Sentence, end: int) -> bool:
        """Tell whether an end came on a day: "in force until 5 May, when it was lifted"."""
        return self._ended_after.match(folded, end, sentence.end) is not None

    def _role(self, folded: str, sentence: Sentence, date_match: re.Match[str]) -> Role:
        start, end = date_match.span()
        line = folded[sentence.start : sentence.end]
        before = stretch_before(line, start - sentence.start, _LOOK_BACK)
        if self._hours.search_in(before):
            return "at"
        if self._until.search_in(before) or self._until_after.match(folded, end, sentence.end):
            return "until"
        # "The toll from Monday's fire"
        owns = folded.startswith(("'s", "\u2019s"), end)
        if (self._from.search_in(before) and not owns) or self._from_after.match(
            folded, end, sentence.end
        ):
            return "from"
        return "at"


def _add(mentions: list[DateMention], new: DateMention, folded: str, first: int) -> None:
    """Add a date of the line whose dates begin at an index.

    Beside one that it is a part of, or that is a part of it, only the part is kept.
    """
    beside = len(mentions) > first and _OF.fullmatch(folded, mentions[-1].end, new.start)
    part = _part(mentions[-1], new, folded) if beside else None
    if part is None:
        mentions.append(new)
    else:
        mentions[-1] = part


def _part(one: DateMention, other: DateMention, folded: str) -> DateMention | None:
    """Return the narrower of two dates, in the other: "on Monday of last week"."""
    apart = len({one.role, other.role} - {"at"}) > 1
    # "On Thursday, two weeks after the riots"
    if one.anaphoric or other.anaphoric or other.counted or apart:
        return None
    if one.precision == other.precision and (one.first, one.last) != (other.first, other.last):
        # "The 5th, on Wednesday": but not "the regime set on the 5th, on Sunday lifted".
        same = other.weekly and one.first == one.last
        named = same and one.first.weekday() == other.first.weekday()
        return replace(one, end=other.end) if named else None
    narrow, wide = (one, other) if one.precision <= other.precision else (other, one)
    first, last = _moved_into(narrow, wide, folded)
    if first is None or last is None or first < wide.first or last > wide.last:
        return None
    return replace(
        narrow,
        start=one.start,
        end=other.end,
        first=first,
        last=last,
        role=wide.role if narrow.role == "at" else narrow.role,
        reported=one.reported,
        weekly=one.weekly and other.weekly,
    )


def _moved_into(
    narrow: DateMention, wide: DateMention, folded: str
) -> tuple[date | None, date | None]:
    """Return the days of a date in the week, month or year that is named for it."""
    first, last = narrow.first, narrow.last
    if first >= wide.first and last <= wide.last:
        return first, last
    if wide.precision == WEEK and narrow.weekly:
        day = wide.first + timedelta(days=(first - wide.first).days % _WEEK_DAYS)
        return day, day
    if wide.precision == MONTH and narrow.bare:
        day_of_month = calendar_day(wide.first.year, wide.first.month, first.day)
        return day_of_month, day_of_month
    if wide.precision > MONTH and not YEAR.search(folded, narrow.start, narrow.end):
        year, shift = wide.first.year, last.year - first.year
        begins = calendar_day(year, first.month, first.day)
        return begins, calendar_day(year + shift, last.month, last.day)
    return None, None


def _told_last(mentions: Sequence[DateMention], paragraph: int, line: int) -> DateMention | None:
    """Return the date named last; that of a report only where its paragraph names no other.

    A paragraph's dates begin at the index `paragraph`, its last sentence's at `line`.
    """
    recent = mentions[-_REMEMBERED:]
    first = max(paragraph, len(mentions) - _REMEMBERED)
    # "Two men wanted for the attack of 5 January were caught the same day" as something before.
    told = [
        mention
        for number, mention in enumerate(mentions[first:], first)
        if not (mention.reported or (mention.reason and number >= line))
    ]
    # "That day" is not the one until which something else goes on.
    begun = [mention for mention in told if mention.role != "until"]
    begun = begun or [mention for mention in recent if mention.role != "until"]
    return next(iter(reversed(begun or told or recent)), None)


def _told_for(
    reader: Reader, mentions: Sequence[DateMention], paragraph: int, line: int
) -> DateMention | None:
    """Return the date named last that words may count from.

    "The same day" is not one since which something has been in force: "On 18 May the level was
    lowered. The curfew, in force since 4 May, was ended the same day."
    """
    told = _told_last(mentions, paragraph, line)
    own = mentions[line:]
    since = bool(own) and all(mention.role == "from" for mention in own)
    if reader is read_same_day and since and paragraph < line:
        skipped = max(0, line - _REMEMBERED)
        before = mentions[skipped:line]
        # Not one until which something else is to last.
        if any(mention.role != "until" for mention in mentions[max(skipped, paragraph) : line]):
            return _told_last(before, max(0, paragraph - skipped), len(before))
    if told is not None and (reader in EARLIER or reader is read_eve):
        return _counted_from(mentions, paragraph, told)
    return told


def _counted_from(
    mentions: Sequence[DateMention], paragraph: int, told: DateMention
) -> DateMention | None:
    """Return the date from which a paragraph counts back, None if that of the text.

    That since which a state lasts is none, nor that of a reason: "A level holds since 5 June. Five
    men were caught the day before."
    """
    named = [m for m in mentions[max(paragraph, len(mentions) - _REMEMBERED) :] if not m.reported]
    over = [m for m in named if m.role == "at" and not (m.reason or m.compared)]
    if not over:
        return None if named else told
    # "In the night to Thursday. The day before": on Wednesday.
    return replace(over[-1], first=over[-1].last) if over[-1].nightly else over[-1]


def _end_of(told: DateMention | None) -> date | None:
    """Return the last day of the date named last, if it is a day or a night."""
    return None if told is None or told.precision > DAY else told.last


def _times(folded: str) -> frozenset[int]:
    """Return where the lines of a chronicle begin with a time that looks like a date: "08.10"."""
    lines = list(_CLOCK.finditer(folded))
    if all(1 <= int(m["minute"]) <= _MONTHS and int(m["hour"]) for m in lines):
        return frozenset()
    return frozenset(match.start("hour") for match in lines)


def _is_period(written: str, found: Found) -> bool:
    """Tell whether a title's date, written in figures, is of several days: "19-25 March"."""
    first, last, precision = found
    if precision != WEEK:
        return False
    return last - first >= _PERIOD and any(map(str.isdigit, written))


def _is_heading(
    folded: str, sentence: Sentence, matches: Sequence[tuple[Reader, re.Match[str]]]
) -> bool:
    """Tell whether a line is a date with hardly a letter beside it, which dates what follows."""
    if sentence.is_title or sentence.end - sentence.start > _LONGEST_HEADING:
        return False
    line = folded[sentence.start : sentence.end]
    dated = sum(sum(map(str.isalpha, match[0])) for _, match in matches)
    return sum(map(str.isalpha, line)) - dated <= _LETTERS_BESIDE


def _is_spelled_out(
    folded: str, matches: Sequence[tuple[Reader, re.Match[str]]], number: int
) -> bool:
    """Tell whether a weekday stands before its date: "on Wednesday, 5 January"."""
    reader, match = matches[number]
    if reader is not read_weekday or number + 1 == len(matches):
        return False
    other, found = matches[number + 1]
    dated = other in {read_day, read_bare_day}
    return dated and _BESIDE.fullmatch(folded, match.end(), found.start()) is not None
