"""Quakes: where an earthquake was, of the many places that felt it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapper.reading import lies_in

if TYPE_CHECKING:
    from mapper.events.findings import Finding

EARTHQUAKE = "Earthquake"
# The strength of words for where it was.
_EPICENTRE = 4


def is_where_it_was(quake: Finding, first: Finding) -> bool:
    """Tell whether an earthquake is told of where it was, as the first of a text's is."""
    if quake.place is None or first.place is None:
        return True
    if quake.place == first.place:
        return True
    if lies_in(quake.place, first.place):
        return not is_only_felt(quake, first)
    return first.trigger.strength < _EPICENTRE and quake.evidence == first.evidence


def is_only_felt(item: Finding, told: Finding) -> bool:
    """Tell whether an earthquake has weaker words behind those that tell it: "In Aksu 4 points"."""
    weaker = item.trigger.strength < told.trigger.strength and item.position > told.position
    return weaker and item.trigger.sub_event_type == EARTHQUAKE


def told_of_first(item: Finding) -> tuple[bool, int]:
    """Return what sorts earthquakes: where the centre was first, then as they are told."""
    return item.trigger.strength < _EPICENTRE, item.position
