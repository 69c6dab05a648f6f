"""What a sentence behind a statement amends of it: its end, its day, the places it leaves out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from mapper.measures.area import reaches_over
from mapper.measures.finding import NEXT, PUT_IN_FORCE, Finding, is_same_measure, with_near
from mapper.records import PlaceRecord
from mapper.sentences import Sentence

# So many letters behind an entry of a list its levels are said to have been introduced.
A_LIST = 250
_CHANGED = frozenset({"lifted", "raised", "lowered"})
# So many letters further on the day of an end is told, and so long before the text it may lie.
_SOON, _LATELY = 200, timedelta(days=2)


def expiring(item: Finding, end: date, behind: Sentence) -> Finding:
    """Give what the sentence before put in force the end that one of its own names."""
    follows = 0 <= behind.start - item.evidence.end <= NEXT
    early = item.first is not None and item.first <= end
    if follows and early and item.last is None and item.action in PUT_IN_FORCE:
        return replace(item, last=end)
    return item


def dated(item: Finding, day: date, behind: Sentence, told_on: date | None) -> Finding:
    """Give what the sentence before tells without a day the one that its decree is of.

    So, too, what it tells with the day on which it was `told_on`.
    """
    follows = 0 <= behind.start - item.evidence.end <= NEXT
    undated = item.undated or (told_on is not None and item.first == told_on)
    if follows and undated and (item.extended or item.action in PUT_IN_FORCE | {"lifted"}):
        decreed = told_on is None and item.action == "set"
        return replace(item, first=day, undated=False, decreed=decreed)
    return item


def without_ended(told: Sequence[Finding]) -> list[Finding]:
    """Leave out what is said to have held where it ends: "lifted in Oral, where it held".

    Or before that: "In Oral, where it held since October, it is lifted."
    """
    return [
        item
        for item in told
        if item.action != "remains"
        or not any(
            other.action == "lifted"
            and is_same_measure(item, other)
            and item.first == other.first
            and set(item.area.places) == set(other.area.places) != set()
            for other in told
        )
    ]


def begun_and_ended(found: Sequence[Finding]) -> list[Finding]:
    """Take what has gone on since a day for set on it, where it ends on the day of the text.

    "An operation has been conducted in Oral since 27 May. Today it was ended."
    """
    return [
        replace(item, action="set", first=item.begun, begun=None)
        if item.begun and any(_is_its_end(item, other) for other in near)
        else item
        for item, near in with_near(found)
    ]


def _is_its_end(item: Finding, other: Finding) -> bool:
    return (
        other.action == "lifted"
        and is_same_measure(item, other)
        and other.first == item.first
        and other.evidence.start > item.evidence.start
        and set(other.area.places) == set(item.area.places) != set()
    )


def ended_once(found: Sequence[Finding]) -> list[Finding]:
    """Leave out an end without a day that is told again, with its day, soon behind.

    "He signed a decree on the end of the curfew in Oral. The curfew ends on 20 December."
    """
    return [
        item
        for item, near in with_near(found)
        if not any(_is_same_end(item, other) for other in near)
    ]


def set_once(found: Sequence[Finding], published: date | None) -> list[Finding]:
    """Leave out what was set that is told again with its term, which had begun before.

    "A yellow level was introduced, they said on Tuesday. It is set for 40 days from 6 June." Or
    with its day, shortly before the text: one is only of the day of the text.
    """
    return [item for item, near in with_near(found) if not _is_in_term(item, near, published)]


def _is_in_term(item: Finding, near: Sequence[Finding], published: date | None) -> bool:
    """Tell whether the term of what was set had begun, and had not ended when it was set anew."""
    if item.action != "set" or item.first is None or item.last is not None:
        return False
    same = [other for other in near if is_same_measure(item, other)]
    begun = any(
        other.action == "set"
        and not other.undated
        and other.first is not None
        and other.first < item.first
        and (
            item.first <= other.last
            if other.last is not None
            else item.first == published and _is_lately(item, other)
        )
        and reaches_over(other.area, item.area)
        and reaches_over(item.area, other.area)
        for other in same
    )
    return begun and not any(
        other.action in _CHANGED
        and other.first is not None
        and other.first <= item.first
        and reaches_over(other.area, item.area)
        for other in same
    )


def _is_lately(item: Finding, other: Finding) -> bool:
    """Tell whether a measure told before its day is the one set on it, and no other operation."""
    if item.first is None or other.first is None:
        return False
    later = 0 <= other.evidence.start - item.evidence.end <= _SOON
    of_operation = item.measure == "counter_terrorist_operation"
    return later and not of_operation and item.first - other.first <= _LATELY


def _is_same_end(item: Finding, other: Finding) -> bool:
    """Tell whether an end told soon behind another is the same, and has its day."""
    if not (item.action == other.action == "lifted" and is_same_measure(item, other)):
        return False
    if not item.undated or item.headline or other.undated:
        return False
    if item.first is None or other.first is None:
        return False
    if item.first == other.first or item.first - other.first > _LATELY:
        return False
    places = set(item.area.places)
    soon = 0 <= other.evidence.start - item.evidence.end <= _SOON
    return soon and bool(places) and places == set(other.area.places)


def excepting(item: Finding, places: Sequence[PlaceRecord], behind: Sentence) -> Finding:
    """Except places from what the sentence before tells of all regions."""
    follows = 0 <= behind.start - item.evidence.end <= NEXT
    wide = item.area.all_regions or (item.area.other_regions and item.area.count is None)
    if follows and wide and not item.area.excepted:
        return replace(item, area=replace(item.area, excepted=tuple(places)))
    return item


def narrowed(item: Finding, told: Sequence[Finding], behind: Sentence) -> Finding:
    """Except from what holds in all regions what a sentence excepts that only tells where it does.

    "The level is introduced in Kazakhstan. It spreads to all regions but Ulytau."
    """
    if len(told) != 1 or told[0].action != item.action:
        return item
    if not told[0].undated and told[0].first != item.first:
        return item
    if not (told[0].area.all_regions and told[0].area.excepted and is_same_measure(item, told[0])):
        return item
    return excepting(item, told[0].area.excepted, behind)


def put_in_force(item: Finding, day: date | None, behind: Sentence) -> Finding:
    """Take a level listed without a verb for one that was set, as a sentence behind the list says.

    "Red: Oral. Yellow: the other regions. These levels were introduced today."
    """
    near = 0 <= behind.start - item.evidence.end <= A_LIST
    listed = item.measure == "threat_level" and item.action == "remains" and item.undated
    return replace(item, action="set", first=day, undated=False) if near and listed else item
