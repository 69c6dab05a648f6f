"""Nearness: how close a place or a date stands to the words of an event."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mapper.events.hits import Hit
from mapper.reading import Passage, PlaceInText, Role
from mapper.sieve import SievedPattern

# What follows its event this closely belongs to it alone ("the riots in Almaty").
_ATTACHED = 26
_SAYS_WHO = frozenset({Role.HOME, Role.SPEAKER, Role.DATELINE, Role.TITLE})
# "Residents closed the road: 'We see Astana'": what is said there is of another place.
_SPEECH = re.compile(r":\s*[\u00ab\"\u201c\u201e]")
_PAUSE = re.compile(r"[,;:]")


def follows_closely(hit: Hit, start: int, passage: Passage) -> bool:
    """Tell whether what starts at an offset of the document stands right behind an event."""
    end = passage.sentence.start + hit.end
    return 0 <= start - end <= _ATTACHED and not _PAUSE.search(passage.between(end, start))


def in_other_clause(clause: SievedPattern, one: int, other: int, passage: Passage) -> bool:
    """Tell whether two offsets of the document have a break between clauses between them."""
    offset = passage.sentence.start
    first, last = sorted((max(0, one - offset), max(0, other - offset)))
    # Not in the stretch alone: a break may be told by the word before it.
    return clause.search_between(passage.folded, first, last) is not None


def comes_from_abroad(heard: int, passage: Passage, *, verb_final: bool) -> bool:
    """Tell whether what was felt or heard at places at home was at the place abroad before them.

    "The quake, centred in Xinjiang, was felt in Zharkent." Where the verb stands last, both stand
    before it.
    """
    heard += passage.sentence.start
    named = [place for place in passage.places if place.role not in _SAYS_WHO]
    if not named or named[0].toponym.status != "foreign" or named[0].start > heard:
        return False
    home = [place.start < heard for place in named if place.is_domestic and not place.is_country]
    return any(before == verb_final for before in home)


def is_centred_abroad(own: Sequence[PlaceInText], passage: Passage) -> bool:
    """Tell whether a quake was abroad, and the places at home only say how far from them.

    "A quake was recorded 120 km from Almaty, in the territory of Kyrgyzstan."
    """
    if not own or not all(place.is_near and place.is_domestic for place in own):
        return False
    return any(
        place.toponym.status == "foreign" and place.role is Role.LOCATIVE and not place.is_near
        for place in passage.places
    )


def is_in_speech(hit: Hit, start: int, passage: Passage) -> bool:
    """Tell whether what starts at an offset of the document is said by those of an event."""
    end = passage.sentence.start + hit.end
    return start > end and _SPEECH.search(passage.between(end, start)) is not None
