"""The shape of the words that a language counts people with, and nothing that computes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mapper.records import PeopleRole


@dataclass(frozen=True, slots=True)
class NumberWords:
    """The number words of a language: those that are added up, and those that multiply.

    `joiner` is what may stand between two, `ending` a case ending behind the last or behind digits.
    """

    values: Mapping[str, float]
    scales: Mapping[str, int]
    joiner: str
    ending: str


@dataclass(frozen=True, slots=True)
class Fate:
    """Words that say what happened to the people of a count, `before` it or `after`.

    `toll` stands before what a number has come to. `clause` tells it only behind a count that
    opens its clause: "Three killed, 12 injured"; `after_object` only behind one with an object's
    ending.
    """

    role: PeopleRole
    before: str
    after: str
    toll: str
    clause: str
    after_object: str


@dataclass(frozen=True, slots=True)
class PeopleWords:
    """How a language counts people.

    `vague` words are numbers of which only the least is known, `groups` numbers that only people
    are counted by, `single` a person without any. `person` follows a number, with some `attribute`
    words or the words of a `part` ("of the") between: `{N}` in it stands for a number. A range is
    what opens it and what links it.

    What stands in a `gap` parts a number from the words of its fate. Behind `not_subject` words a
    number is not what the verb is said of; `not_so` words before a verb deny it, and `kin_after` a
    number turns to other people. `opens_clause` and `ends_clause` are what stands beside a bare
    number. A `subset` is counted in the number before it, an `aside` may be passed over, and
    `elsewhere` tells that a sentence counts over a longer time or a wider area. A sentence without
    a word of `quick` counts nobody.
    """

    numbers: NumberWords
    ranges: tuple[tuple[str, str], ...]
    vague: tuple[tuple[str, int], ...]
    groups: Mapping[str, int]
    single: str
    person: str
    attribute: str
    part: str
    at_least_before: str
    at_least_after: str
    about_before: str
    about_after: str
    more: str
    more_after: str
    filler: str
    not_people: str
    fates: tuple[Fate, ...]
    gap_before: str
    gap_after: str
    opens_clause: str
    ends_clause: str
    not_subject: str
    not_so: str
    kin_after: str
    conjunction: str
    subset: str
    aside: str
    elsewhere: str
    quick: str
    object_ending: str
