"""Givers: places that a sentence names as whose office, people or land, where an event was."""

from __future__ import annotations

from collections.abc import Sequence

from mapper.events.hits import UNREST, Hit
from mapper.events.nearness import follows_closely
from mapper.geography import is_landscape
from mapper.reading import AREAS, Passage, PlaceInText, Role, lies_in
from mapper.records import PlaceRecord

# What people tell of happened where they live.
_FELT = "Earthquake"
_FLOOD = "Flood"
# What joins the ends of a road.
_DASHES = frozenset("-\u2013\u2014")
# What police do.
_OF_POLICE = frozenset({"Arrests", "Protest with intervention", "Disrupted weapons use"})


def target(hit: Hit, passage: Passage, clause: Sequence[PlaceInText]) -> list[PlaceInText]:
    """Return the town or unit whose office was attacked: "stormed the akimat of Taraz".

    Or "the akimat of Taraz was stormed", where the event's own words have it in them.
    """
    if not hit.background and any(place.role is Role.LOCATIVE for place in clause):
        return []
    return [
        place
        for place in clause
        if place.role is Role.SPEAKER
        and (follows_closely(hit, place.start, passage) or _is_within(hit, place, passage))
        and place.toponym.place is not None
    ]


def _is_within(hit: Hit, place: PlaceInText, passage: Passage) -> bool:
    """Tell whether a place stands in the words that tell of unrest."""
    offset = passage.sentence.start
    inside = hit.start <= place.start - offset and place.end - offset <= hit.end
    return inside and hit.trigger.event_type in UNREST


def landscape(hit: Hit, passage: Passage) -> tuple[PlaceRecord, ...]:
    """Return the pass, forest or lake at which an event was, where nothing tells more than that.

    A flood is told of the river that it comes from.
    """
    if hit.trigger.sub_event_type == _FLOOD:
        return ()
    named = (p for p in passage.places if p.role is Role.LOCATIVE and is_landscape(p))
    return tuple(place.toponym.place for place in named if place.toponym.place is not None)[:1]


def home(hit: Hit, passage: Passage) -> tuple[PlaceRecord, ...]:
    """Return the place whose people act, where the text names no other."""
    felt = hit.trigger.sub_event_type == _FELT
    if hit.trigger.event_type not in UNREST and not felt:
        return ()
    homes = [p.toponym.place for p in passage.places if p.role is Role.HOME and p.is_domestic]
    return tuple(place for place in homes[:1] if place is not None)


def of_police(hit: Hit) -> bool:
    """Tell whether an event is what police do."""
    return hit.trigger.sub_event_type in _OF_POLICE


def acting_office(hit: Hit, passage: Passage, reach: int) -> tuple[PlaceRecord, ...]:
    """Return the town or region whose police acted: "Taraz police detained ten people"."""
    if not of_police(hit):
        return ()
    position = passage.sentence.start + hit.start
    return tuple(
        place.toponym.place
        for place in passage.places
        if place.role is Role.SPEAKER
        and 0 <= position - place.end <= reach
        and place.toponym.place is not None
        and place.is_domestic
    )[:1]


def is_on_road_elsewhere(passage: Passage, places: Sequence[PlaceRecord]) -> bool:
    """Tell whether a sentence names a road between towns, and neither is where the text is.

    A road may well run through a district that is neither's.
    """
    named = [p for p in passage.places if p.role in {Role.GOAL, Role.ORIGIN} and p.is_domestic]
    if len(named) < 2 or len(named) < len(passage.places):
        return False
    joined = passage.between(named[0].end, named[1].start).strip() in _DASHES
    if not joined and any(place.role is Role.ORIGIN for place in named):
        return False
    ends = [place.toponym.place for place in named]
    if any(place.kind in AREAS for place in places):
        return False
    return not any(end and (end == at or lies_in(end, at)) for end in ends for at in places)
