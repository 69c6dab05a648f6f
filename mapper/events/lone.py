"""Lone actors: what one person does is no riot, whatever the words for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mapper.events.hits import Hit
from mapper.languages.vocabulary import EventWords, Trigger
from mapper.sieve import SievedPattern, stretch_before

_RIOTS = "Riots"
_ATTACK = ("Violence against civilians", "Attack")
_DAMAGE = ("Strategic developments", "Looting/property destruction")
# So far before the words for a deed stands who did it.
_LOOK_BACK = 60


class LoneActors:
    """Tells the deeds of one person from those of a crowd.

    Parameters
    ----------
    words
        The language's words for one person, for a crowd and for harm done to people.
    """

    def __init__(self, words: EventWords) -> None:
        self._lone = SievedPattern(words.lone)
        self._crowd = SievedPattern(words.crowd)
        self._harm = SievedPattern(words.harm)

    def read(self, line: str, hits: Sequence[Hit]) -> list[Hit]:
        """Return the events of a folded sentence; a riot of one is an attack, or damage.

        "A man burst into a shop and wounded the seller" is an attack, "a drunk man smashed the
        window" is property destroyed.
        """
        of_one = [hit for hit in hits if self._is_of_one(line, hit)]
        if not of_one or self._crowd.search(line):
            return list(hits)
        event = _ATTACK if self._harm.search(line) else _DAMAGE
        told = {hit.trigger.sub_event_type for hit in hits}
        read = [hit for hit in hits if hit not in of_one]
        if event[1] not in told:
            hit = of_one[0]
            trigger = Trigger(*event, hit.trigger.pattern, hit.trigger.strength)
            read.append(replace(hit, trigger=trigger))
        return sorted(read, key=_start)

    def _is_of_one(self, line: str, hit: Hit) -> bool:
        if hit.trigger.event_type != _RIOTS:
            return False
        return self._lone.search_in(stretch_before(line, hit.start, _LOOK_BACK)) is not None


def _start(hit: Hit) -> int:
    return hit.start
