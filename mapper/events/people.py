"""People: how many a sentence says were killed, injured or detained."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mapper.events.headcounts import Headcount, HeadcountFinder
from mapper.languages.counting import Fate, PeopleWords
from mapper.reading import Passage
from mapper.records import PeopleCount, PeopleRole, Span
from mapper.sieve import SievedPattern

# So far before a count, and behind it, what happened to its people is looked for.
_LOOK_BACK = 110
_LOOK_AHEAD = 140


@dataclass(frozen=True, slots=True)
class StatedCount:
    """A count that a sentence states; `more` people than were counted before it.

    `is_total` where the words tell what a number has come to.
    """

    count: PeopleCount
    more: bool
    is_total: bool


@dataclass(frozen=True, slots=True)
class _Reading:
    """What happened to the people of a number, and by words on which side of it."""

    role: PeopleRole
    before: bool
    is_total: bool = False


class _FatePatterns:
    """The compiled words of one fate, on either side of a number."""

    def __init__(self, fate: Fate, words: PeopleWords) -> None:
        self.role = fate.role
        self.toll = re.compile(rf"(?:{fate.toll})\s*$")
        self.before = re.compile(rf"(?:{fate.before})\s+$")
        self.before_far = re.compile(rf"(?:{fate.before}){words.gap_before}\s+$")
        self.after = re.compile(fate.after)
        self.after_far = re.compile(rf"{words.gap_after}(?:{fate.after})")
        self.clause = re.compile(fate.clause)
        self.after_object = re.compile(rf"{words.gap_after}(?:{fate.after_object})")


class PeopleFinder:
    """Finds the counts of people in sentences of one language.

    Parameters
    ----------
    words
        How the language counts people.
    """

    def __init__(self, words: PeopleWords) -> None:
        self._headcounts = HeadcountFinder(words)
        self._fates = [_FatePatterns(fate, words) for fate in words.fates]
        self._quick = SievedPattern(words.quick)
        self._opens = re.compile(rf"(?:{words.opens_clause})\s*$")
        self._ends = re.compile(words.ends_clause)
        self._ends_soon = re.compile(rf"(?:\s+[^\W\d][\w-]*)?(?:{words.ends_clause})")
        self._not_subject = re.compile(rf"(?:{words.not_subject})\s+$")
        self._not_so = re.compile(words.not_so)
        self._object = re.compile(words.object_ending)
        self._kin = re.compile(words.kin_after)
        self._link = re.compile(rf"\s*(?:,\s*(?:{words.conjunction}\s+)?|\s{words.conjunction}\s+)")
        self._last_link = re.compile(rf"\s*,?\s*{words.conjunction}\s+")
        self._masks = (SievedPattern(words.aside), SievedPattern(words.subset))
        self._elsewhere = SievedPattern(words.elsewhere)

    def find(self, passage: Passage) -> list[StatedCount]:
        """Return the counts that a sentence states, one a role, and none of a longer time."""
        if not self._quick.search(passage.folded) or self._elsewhere.search(passage.folded):
            return []
        line = self._masked(passage)
        numbers = list(self._headcounts.find(line))
        readings = self._read_fates(line, numbers)
        self._spread(line, numbers, readings)
        chains = self._chains(line, numbers, readings)
        stated = [_stated(chain, passage.sentence.start) for chain in chains]
        roles = dict.fromkeys(item.count.role for item in stated)
        return [total([item for item in stated if item.count.role == role]) for role in roles]

    def _masked(self, passage: Passage) -> str:
        """Return the line with blanks for dates, asides, and those counted once more."""
        line = passage.folded
        offset = passage.sentence.start
        times = [(day.start, day.end) for day in passage.dates]
        times += [(time.start, time.end) for time in passage.durations]
        for start, end in times:
            line = _blank(line, start - offset, end - offset)
        for mask in self._masks:
            for match in list(mask.finditer(line)):
                line = _blank(line, *match.span())
        return line

    def _read_fates(self, line: str, numbers: Sequence[Headcount]) -> list[_Reading | None]:
        readings: list[_Reading | None] = []
        for place, number in enumerate(numbers):
            first = numbers[place - 1].end if place else 0
            last = numbers[place + 1].start if place + 1 < len(numbers) else len(line)
            first = max(first, number.start - _LOOK_BACK)
            readings.append(self._fate(line, number, first, min(last, number.end + _LOOK_AHEAD)))
        return readings

    def _fate(self, line: str, number: Headcount, first: int, last: int) -> _Reading | None:
        """Return what a line says between `first` and `last` of the people of a number.

        Words right before it come first, then those behind, then those farther before.
        """
        return (
            self._fate_right_before(line, number, first)
            or self._fate_after(line, number, first, last)
            or self._fate_far_before(line, number, first)
        )

    def _fate_right_before(self, line: str, number: Headcount, first: int) -> _Reading | None:
        if not (number.named or self._ends.match(line, number.end)):
            return None
        for fate in self._fates:
            # "Rose to about 225", and "до" that is a part of both "rose to" and "up to" in Russian.
            toll = fate.toll.search(line, first, number.start) or fate.toll.search(
                line, first, number.number_start
            )
            found = toll or fate.before.search(line, first, number.start)
            if found and not self._is_denied(line, found.start()):
                return _Reading(fate.role, before=True, is_total=toll is not None)
        return None

    def _is_denied(self, line: str, position: int) -> bool:
        return self._not_so.search(line, max(0, position - _LOOK_BACK), position) is not None

    def _fate_after(self, line: str, number: Headcount, first: int, last: int) -> _Reading | None:
        if self._not_subject.search(line, first, number.start) or self._kin.match(line, number.end):
            return None
        for fate in self._fates:
            after = fate.after_far if number.named else fate.after
            if _matches_up_to(after, line, number.end, last):
                return _Reading(fate.role, before=False)
            is_object = self._object.search(line, number.start, number.end)
            if is_object and _matches_up_to(fate.after_object, line, number.end, last):
                return _Reading(fate.role, before=False)
            opens = self._opens.search(line, first, number.start)
            if opens and fate.clause.match(line, number.end):
                return _Reading(fate.role, before=False)
        return None

    def _fate_far_before(self, line: str, number: Headcount, first: int) -> _Reading | None:
        if number.single or not number.named:
            return None
        if self._not_subject.search(line, first, number.start):
            return None
        for fate in self._fates:
            found = fate.before_far.search(line, first, number.start)
            if found and not self._is_denied(line, found.start()):
                return _Reading(fate.role, before=True)
        return None

    def _spread(
        self, line: str, numbers: Sequence[Headcount], readings: list[_Reading | None]
    ) -> None:
        """Give the members of a list what is said of its first before it, or its last behind it."""
        for place in range(1, len(numbers)):
            reading = readings[place - 1]
            if readings[place] or not reading or not reading.before or not numbers[place].named:
                continue
            linked = self._last_link.fullmatch(line, numbers[place - 1].end, numbers[place].start)
            # "The driver and a passenger of the car": one that is not counted may have its owner.
            ends = self._ends_soon if numbers[place].single else self._ends
            if linked and ends.match(line, numbers[place].end):
                readings[place] = reading
        for place in range(len(numbers) - 1, 0, -1):
            reading = readings[place]
            if readings[place - 1] or not reading or reading.before:
                continue
            if not numbers[place - 1].named:
                continue
            if self._is_linked(line, numbers, readings, place):
                readings[place - 1] = reading

    def _is_linked(
        self,
        line: str,
        numbers: Sequence[Headcount],
        readings: Sequence[_Reading | None],
        place: int,
    ) -> bool:
        """Tell whether a number goes on with the list of the one before; its last has an "and"."""
        gap = numbers[place - 1].end, numbers[place].start
        is_last = place + 1 == len(numbers) or readings[place + 1] != readings[place]
        link = self._last_link if is_last else self._link
        return link.fullmatch(line, *gap) is not None

    def _chains(
        self, line: str, numbers: Sequence[Headcount], readings: Sequence[_Reading | None]
    ) -> list[tuple[_Reading, list[Headcount]]]:
        """Return the numbers of which something is said, those of one list together."""
        chains: list[tuple[_Reading, list[Headcount]]] = []
        for number, reading in zip(numbers, readings, strict=True):
            if reading is None:
                continue
            if chains and chains[-1][0] == reading:
                last = chains[-1][1][-1]
                if self._link.fullmatch(line, last.end, number.start):
                    chains[-1][1].append(number)
                    continue
            chains.append((reading, [number]))
        return chains


def total(stated: Sequence[StatedCount]) -> StatedCount:
    """Return the one count that several of a role come to.

    A part is smaller than the whole, so the largest is taken; those "more" are added to it, unless
    the text gives the total itself.

    Parameters
    ----------
    stated
        Counts of one role, at least one.
    """
    totals = [item for item in stated if item.is_total]
    if totals:
        return max(totals, key=_size)
    whole = [item for item in stated if not item.more]
    added = [item for item in stated if item.more]
    if not whole:
        return _sum(added)
    return _sum([max(whole, key=_size), *added])


def _size(item: StatedCount) -> tuple[int, bool]:
    return item.count.count, not item.count.at_least


def _sum(stated: Sequence[StatedCount]) -> StatedCount:
    """Add counts up; the span is that of the first, which the others are added to."""
    first = stated[0]
    count = PeopleCount(
        role=first.count.role,
        count=sum(item.count.count for item in stated),
        at_least=any(item.count.at_least for item in stated),
        approximate=any(item.count.approximate for item in stated),
        span=first.count.span,
    )
    return StatedCount(count, first.more, first.is_total)


def _stated(chain: tuple[_Reading, Sequence[Headcount]], offset: int) -> StatedCount:
    reading, numbers = chain
    head, rest = numbers[0], numbers[1:]
    # "Five people, two women and three men": the list only says who the first were.
    counted = [head] if len(rest) > 1 and head.value == sum(n.value for n in rest) else numbers
    count = PeopleCount(
        role=reading.role,
        count=sum(number.value for number in counted),
        at_least=any(number.at_least for number in counted),
        approximate=any(number.approximate for number in counted) and not reading.is_total,
        span=Span(offset + head.start, offset + counted[-1].number_end),
    )
    return StatedCount(count, head.more, reading.is_total)


def _matches_up_to(pattern: re.Pattern[str], line: str, start: int, last: int) -> bool:
    """Tell whether a match ends before `last`; what the pattern looks ahead at may lie behind."""
    found = pattern.match(line, start)
    return found is not None and found.end() <= last


def _blank(line: str, start: int, end: int) -> str:
    return line[: max(0, start)] + " " * (min(end, len(line)) - max(0, start)) + line[end:]
