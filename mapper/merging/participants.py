"""Who took part: the groups that a sentence names, and whether it speaks of one more event.

Two protests in one city on one day stay two when the texts name different groups, or when one
text tells of "another rally". Words that anybody is called by (residents, people, protesters)
name no group.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from gazetteer.names import fold
from mapper.languages import vocabulary_of

if TYPE_CHECKING:
    from mapper.languages.vocabulary import ParticipantWords

# The others have victims and helpers: the miners of an accident, the doctors that rioters beat.
_BY_GROUPS: Final = frozenset({"Protests"})


@dataclass(frozen=True, slots=True)
class Participants:
    """The groups that are named; `another` where the text says that it is one more event."""

    groups: frozenset[str] = frozenset()
    another: bool = False

    def differ_from(self, other: Participants) -> bool:
        """Tell whether both name groups, and none in common."""
        return bool(self.groups and other.groups) and not self.groups & other.groups

    def with_those_of(self, other: Participants) -> Participants:
        """Return the groups of both."""
        return Participants(self.groups | other.groups, self.another or other.another)


NOBODY: Final = Participants()


def participants_in(sentence: str, language: str, event_type: str) -> Participants:
    """Find the groups that a sentence names as taking part in an event.

    Parameters
    ----------
    sentence
        The words that tell of the event.
    language
        "en", "ru" or "kk"; of a language without such words nobody is found.
    event_type
        As ACLED names it; only protests are told apart by them.
    """
    words = vocabulary_of(language).participants
    if words is None or event_type not in _BY_GROUPS:
        return NOBODY
    groups, another = _compiled(words)
    folded = fold(sentence)
    named = frozenset(name for name, pattern in groups if pattern.search(folded))
    return Participants(named, another.search(folded) is not None)


_Groups = tuple[tuple[str, re.Pattern[str]], ...]


@cache
def _compiled(words: ParticipantWords) -> tuple[_Groups, re.Pattern[str]]:
    groups = tuple((name, re.compile(pattern)) for name, pattern in words.groups)
    return groups, re.compile(words.another)
