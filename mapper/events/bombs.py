"""Bombs: explosions of which a text goes on to tell that a bomb was."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from dataclasses import replace
from itertools import takewhile

from mapper.events.days import Days
from mapper.events.findings import BOMBS, Finding, may_overlap
from mapper.languages.vocabulary import EventWords, Trigger
from mapper.reading import Passage
from mapper.records import PlaceRecord
from mapper.sieve import SievedPattern

_BLAST = "Explosion accident"
_BOMB = "Explosions/Remote violence", "Remote explosive/landmine/IED"
# So many sentences behind the explosion may tell what exploded.
_SENTENCES = 3


class Bombs:
    """Tells the blasts of bombs from those of gas, boilers and depots.

    Parameters
    ----------
    words
        The language's words for bombs and for what explodes by accident.
    is_cancelled
        Tells the sentences of what did not happen.
    """

    def __init__(self, words: EventWords, is_cancelled: Callable[[Passage], bool]) -> None:
        self._bomb = SievedPattern(words.bomb)
        self._accident = SievedPattern(words.blown_by_accident)
        self._is_cancelled = is_cancelled

    def read(self, found: Sequence[Finding], passages: Sequence[Passage]) -> list[Finding]:
        """Return the events of a text, the explosions of which it tells a bomb as the bomb's.

        "Two explosions hit Oral. The first went off in a bin, the second killed the bomber."
        """
        # A text may tell of the same bomb in many places.
        bombs = {(item.place, item.days) for item in found if item.trigger.sub_event_type in BOMBS}
        blasts = [item for item in found if _is_blast_alone(item, bombs)]
        if not blasts:
            return list(found)
        number_of = {p.sentence.start: number for number, p in enumerate(passages)}
        ahead = {item.evidence.start: number_of[item.evidence.start] for item in blasts}
        bombed = {
            start
            for start, number in ahead.items()
            if self._goes_on_to_tell(passages[number : number + _SENTENCES + 1])
        }
        of_bombs = {id(item) for item in blasts if item.evidence.start in bombed}
        return [
            replace(item, trigger=Trigger(*_BOMB, item.trigger.pattern, item.trigger.strength))
            if id(item) in of_bombs
            else item
            for item in found
        ]

    def _goes_on_to_tell(self, passages: Sequence[Passage]) -> bool:
        told = takewhile(self._is_of_no_accident, passages)
        return any(
            self._bomb.search(passage.folded)
            and not (passage.taken_back or self._is_cancelled(passage))
            for passage in told
        )

    def _is_of_no_accident(self, passage: Passage) -> bool:
        return self._accident.search(passage.folded) is None


def _is_blast_alone(item: Finding, bombs: Set[tuple[PlaceRecord | None, Days]]) -> bool:
    """Tell whether a blast is none of a bomb of which the text tells there and then."""
    if item.trigger.sub_event_type != _BLAST:
        return False
    return not any(
        place in {None, item.place} and may_overlap(days, item.days) for place, days in bombs
    )
