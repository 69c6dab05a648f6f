"""Spreading: unrest, fire and water that one sentence tells at a place and at the next."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from mapper.events.hits import UNREST, Hit
from mapper.languages.vocabulary import NewsWords
from mapper.reading import Passage, PlaceInText, Role
from mapper.sieve import SievedPattern

_GOES_ON = frozenset({*UNREST, "Battles"})
_BURNS = frozenset({"Fire", "Flood"})
# So many letters from its verb stand the places that it spread to.
_REACH = 60
_NOT_THERE = frozenset({Role.SPEAKER, Role.HOME, Role.ORIGIN, Role.DATELINE})
# "They were joined by residents of Oral": there, too.
_MAY_JOIN = frozenset({Role.OTHER, Role.GOAL, Role.HOME, Role.LOCATIVE})
_PAUSE = re.compile(r"[,;:.]")


class Spreading:
    """Tells the places that an event reached from the one where it began.

    Parameters
    ----------
    news
        The language's words.
    """

    def __init__(self, news: NewsWords) -> None:
        self._verb = SievedPattern(news.events.spread_on)
        self._joined = SievedPattern(news.events.joined)
        self._verb_final = news.verb_final

    def read(self, passage: Passage, hits: Sequence[Hit]) -> list[Hit]:
        """Return the events of a sentence, and one more where it says that one has spread.

        "A brawl broke out in Aksu and spread to Oral."
        """
        told = [hit for hit in hits if not hit.background and _spreads(hit)]
        if not told or len({place.group for place in passage.places}) < 2:
            return list(hits)
        verb = self._verb.search(passage.folded)
        if verb is None:
            return self._with_those_who_joined(passage, hits)
        before = [hit for hit in told if hit.start < verb.start()]
        began = self._places(passage, verb.start(), verb.end())
        if not before or not began:
            return list(hits)
        spread = replace(
            before[-1], start=verb.start(), end=verb.end(), where=tuple(began), spreads=True
        )
        return sorted([*hits, spread], key=_start)

    def _with_those_who_joined(self, passage: Passage, hits: Sequence[Hit]) -> list[Hit]:
        """Return the events of a sentence, and that of those who joined it elsewhere.

        "Protests began in Aksu, the next day residents of Oral joined them."
        """
        unrest = [hit for hit in hits if hit.trigger.event_type in UNREST and not hit.background]
        verb = self._joined.search(passage.folded) if unrest else None
        where = self._joined_at(passage, verb) if verb is not None else ()
        if verb is None or not where or unrest[-1].start > verb.start():
            return list(hits)
        joined = replace(unrest[-1], start=verb.start(), end=verb.end(), where=where)
        return sorted([*hits, joined], key=_start)

    def joined(self, passage: Passage) -> tuple[PlaceInText, ...]:
        """Return the places of those of whom a sentence says that they joined a protest."""
        verb = self._joined.search(passage.folded)
        return self._joined_at(passage, verb) if verb is not None else ()

    def _joined_at(self, passage: Passage, verb: re.Match[str]) -> tuple[PlaceInText, ...]:
        """Return the places of those of whom a verb says that they joined, the nearest to it."""
        offset, line = passage.sentence.start, passage.folded
        near = [place for place in passage.places if place.role in _MAY_JOIN]
        behind = [p for p in near if verb.end() <= p.start - offset <= verb.end() + _REACH][:1]
        before = [p for p in near if verb.start() - _REACH <= p.end - offset <= verb.start()][-1:]
        for place in [*before, *behind] if self._verb_final else [*behind, *before]:
            gap = _gap(place, verb.start(), verb.end(), offset)
            if place.is_domestic and not _PAUSE.search(line, *gap):
                return tuple(p for p in passage.places if p.group == place.group)
        return ()

    def _places(self, passage: Passage, start: int, end: int) -> list[PlaceInText]:
        """Return the list of places that the verb is said of: in Kazakh before it."""
        offset = passage.sentence.start
        if self._verb_final:
            near = [p for p in passage.places if start - _REACH <= p.end - offset <= start][-1:]
            near = [p for p in near if p.role in {Role.OTHER, Role.GOAL}]
        else:
            near = [p for p in passage.places if end <= p.start - offset <= end + _REACH][:1]
            near = [p for p in near if p.role not in _NOT_THERE]
        if not near or _PAUSE.search(passage.folded, *_gap(near[0], start, end, offset)):
            return []
        return [p for p in passage.places if p.group == near[0].group]


def _gap(place: PlaceInText, start: int, end: int, offset: int) -> tuple[int, int]:
    """Return what stands between the verb and the place, whichever is first."""
    if place.start - offset >= end:
        return end, place.start - offset
    return place.end - offset, start


def _spreads(hit: Hit) -> bool:
    return hit.trigger.event_type in _GOES_ON or hit.trigger.sub_event_type in _BURNS


def _start(hit: Hit) -> int:
    return hit.start
