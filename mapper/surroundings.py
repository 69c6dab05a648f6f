"""Surroundings: what the names right beside a name may say of where it lies."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass

from mapper.mentions import Mention

_APPOSITION = re.compile(r"(?:['\u2019]s)?\s*[,(]?\s*(?:(?:in|of|the|в|whose)\s+){0,2}")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the names beside a mention may mean: units, countries, and what holds them.

    `holders` hold the name before it, `later_holders` the one behind. Whether one of these
    countries is another than Kazakhstan is `abroad`.
    """

    ids: Set[str]
    countries: Set[str]
    holders: Set[str]
    abroad: bool = False
    later_holders: Set[str] = frozenset()


NOTHING_NEAR = Surroundings(frozenset(), frozenset(), frozenset())


def are_beside(text: str, one: Mention, other: Mention) -> bool:
    """Tell whether two mentions of a text stand right beside each other: "Talas, Kyrgyzstan"."""
    if not _APPOSITION.fullmatch(text, one.end, other.start):
        return False
    return "\n\n" not in text[one.end : other.start]


def neighbours(mentions: Sequence[Mention], position: int, beside: Sequence[bool]) -> list[Mention]:
    """Return the names right beside the mention at a position, the one behind it first.

    `beside` tells of each mention whether it is `are_beside` the one after it.
    """
    found: list[Mention] = []
    if position < len(beside) and beside[position]:
        found.append(mentions[position + 1])
    if position and beside[position - 1]:
        found.append(mentions[position - 1])
    return found
