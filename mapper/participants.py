"""Who took part: the groups that a sentence names, and whether it speaks of one more event.

Two protests in one city on one day stay two when the texts name different groups, or when one
text tells of "another rally". Words that anybody is called by (residents, people, protesters)
name no group.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from gazetteer.names import fold
from mapper.languages import vocabulary_of
from mapper.sieve import SievedPattern

if TYPE_CHECKING:
    from mapper.languages.vocabulary import ParticipantWords

# The others have victims and helpers: the miners of an accident, the doctors that rioters beat.
_BY_GROUPS: Final = frozenset({"Protests"})


@dataclass(frozen=True, slots=True)
class Participants:
    """The groups that are named.

    `another` where the text says that it is one more event, `joining` where it says that a group
    takes part in what others began.
    """

    groups: frozenset[str] = frozenset()
    another: bool = False
    joining: bool = False

    def differ_from(self, other: Participants) -> bool:
        """Tell whether both name groups and none in common, and none joins the others."""
        if self.joining or other.joining or not (self.groups and other.groups):
            return False
        return not self.groups & other.groups

    def with_those_of(self, other: Participants) -> Participants:
        """Return the groups of both."""
        return Participants(
            self.groups | other.groups,
            self.another or other.another,
            self.joining or other.joining,
        )


NOBODY: Final = Participants()


class ParticipantFinder:
    """Finds who takes part in an event, in the sentences of one language.

    Parameters
    ----------
    words
        The language's names of groups.
    """

    def __init__(self, words: ParticipantWords) -> None:
        self._groups = [(name, SievedPattern(pattern)) for name, pattern in words.groups]
        self._another = SievedPattern(words.another)
        self._joining = SievedPattern(words.joining)

    def find(self, folded: str, event_type: str) -> Participants:
        """Return who takes part in an event of an ACLED type, by its folded sentence."""
        if event_type not in _BY_GROUPS:
            return NOBODY
        return Participants(
            frozenset(name for name, pattern in self._groups if pattern.search(folded)),
            self._another.search(folded) is not None,
            self._joining.search(folded) is not None,
        )


def participants_in(sentence: str, language: str, event_type: str) -> Participants:
    """Find the groups that a sentence names as taking part in an event.

    Parameters
    ----------
    sentence
        The words that tell of the event.
    language
        "en", "ru" or "kk"; of a language without news words nobody is found.
    event_type
        As ACLED names it; only protests are told apart by them.
    """
    finder = _finder(language)
    return finder.find(fold(sentence), event_type) if finder else NOBODY


@cache
def _finder(language: str) -> ParticipantFinder | None:
    news = vocabulary_of(language).news
    return ParticipantFinder(news.participants) if news else None
