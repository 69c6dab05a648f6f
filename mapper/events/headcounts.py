"""Headcounts: the numbers of people in a line, in digits or words, exact or not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mapper.events.numbers import NumberReader
from mapper.languages.counting import PeopleWords
from mapper.languages.patterns import any_of


@dataclass(frozen=True, slots=True)
class Headcount:
    """A number of people in a line, from `start` with the words that qualify it.

    The number itself begins at `number_start` and ends at `number_end`; `end` is that of the words
    for people behind it. `named` where the words themselves say that people are meant, `single`
    where they give no number ("a man"), `more` where others were counted before.
    """

    start: int
    number_start: int
    number_end: int
    end: int
    value: int
    at_least: bool
    approximate: bool
    more: bool
    named: bool
    single: bool


class HeadcountFinder:
    """Finds the numbers of people in lines of one language.

    Parameters
    ----------
    words
        How the language counts people.
    """

    def __init__(self, words: PeopleWords) -> None:
        self._numbers = NumberReader(words.numbers)
        self._pattern = re.compile(_pattern(words, self._numbers.pattern))
        self._ranges = range(len(words.ranges))
        self._vague = [(re.compile(pattern), value) for pattern, value in words.vague]
        self._groups = words.groups

    def find(self, line: str) -> Iterator[Headcount]:
        """Yield the numbers of a folded line that may count people, in order; never a zero."""
        for match in self._pattern.finditer(line):
            value = self._value(match)
            if not value:
                continue
            in_groups = match.groupdict()
            ranged = any(in_groups[f"high{n}"] for n in self._ranges)
            floor = in_groups["floor"] or in_groups["floor_after"] or in_groups["vague"] or ranged
            rounded = in_groups["about"] or in_groups["about_after"]
            yield Headcount(
                start=match.start(),
                number_start=match.start("number"),
                number_end=match.end("number"),
                end=match.end(),
                value=value,
                at_least=bool(floor),
                approximate=bool(rounded and not ranged),
                more=bool(in_groups["more"] or in_groups["more_after"]),
                named=any(in_groups[name] for name in ("noun", "group", "single")),
                single=bool(in_groups["single"]),
            )

    def _value(self, match: re.Match[str]) -> int | None:
        """Return the number, of a range the lower; None where it is not a whole one."""
        if match["single"]:
            return 1
        if match["group"]:
            return self._groups[match["group"]]
        if match["vague"]:
            return next(v for pattern, v in self._vague if pattern.fullmatch(match["vague"]))
        ranged = (match[f"low{n}"] for n in self._ranges if match[f"low{n}"])
        return self._numbers.value(next(ranged, None) or match["plain"])


def _pattern(words: PeopleWords, number: str) -> str:
    """Return the pattern of a number of people, with a group for each of its parts."""
    ending = rf"(?:{words.numbers.ending})?"
    ranges = "".join(
        rf"{opens}(?P<low{n}>{number}){ending}(?:{link})(?P<high{n}>{number}){ending}|"
        for n, (opens, link) in enumerate(words.ranges)
    )
    vague = any_of(*(pattern for pattern, _ in words.vague))
    groups = any_of(*sorted(words.groups, key=len, reverse=True))
    before = (
        rf"(?:(?:(?P<floor>{words.at_least_before})|(?P<about>{words.about_before})"
        rf"|(?P<more>{words.more})|(?:{words.filler}))\s+)*"
    )
    after = (
        rf"(?:\s+(?:(?P<floor_after>{words.at_least_after})|(?P<about_after>{words.about_after})"
        rf"|(?P<more_after>{words.more_after}))\b)?"
    )
    noun = (
        rf"(?P<noun>(?:{words.part})"
        rf"(?:{words.attribute}\s+){{0,3}}?(?:{words.person})\b)?"
    )
    return (
        rf"(?<![\w-])(?<!\d[.,:])(?:{before})(?P<number>(?:(?P<vague>{vague})|(?P<group>{groups})"
        rf"|{ranges}(?P<plain>{number}){ending}|(?P<single>{words.single}))(?!\w|[-:.,]\d){after})"
        rf"(?!{words.not_people}){noun}"
    ).replace("{N}", number)
