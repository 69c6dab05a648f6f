"""Findings: what sentences state of a measure each, and which of them say the same again."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from mapper.measures.area import INHERITED, JURISDICTION, Area, reaches_over
from mapper.measures.finding import NEXT, PUT_IN_FORCE, Finding, is_same_measure
from mapper.measures.nouns import LEVELS
from mapper.measures.titles import as_told_below
from mapper.reading import lies_in
from mapper.records import MeasureKind

# So long after a measure was set, a text still tells of its first term.
_AT_ONCE = timedelta(days=7)
# And so long after it is told without its day.
_JUST_NOW = timedelta(days=4)
# And so long is one of the next sentences.
_SOON = 200
# What another measure may have been set with.
_BEGINS_WITH: dict[MeasureKind, MeasureKind] = {
    "curfew": "state_of_emergency",
    "counter_terrorist_operation": "threat_level",
}


def distinct(found: Sequence[Finding]) -> list[Finding]:
    """Leave out the statements that only repeat others, or that a surer one goes against.

    Parameters
    ----------
    found
        A document's statements, in its order.

    Returns
    -------
    list of Finding
        In the same order; what was set has the expiry that another sentence names.
    """
    once = [_of_highest(item) for item in _with_days_below(found)]
    once = [_begun(_standing(item, once), found) for item in once]
    once = _each_once(item for item in once if not _is_told_again(item, once))
    once = [item for item in once if not _leads_to(item, once)]
    once = [item for at, item in enumerate(once) if not _tells_of_state(item, once[:at])]
    once = [item for at, item in enumerate(once) if not _is_dated_behind(item, once[at + 1 :])]
    once = [told for item in once if (told := as_told_below(item, once)) is not None]
    ending = [_with_expiry(item, once) for item in once]
    standing = [item for item in ending if not _is_outdone(item, ending)]
    standing = [i for at, i in enumerate(standing) if not _is_overtaken(i, standing[at + 1 :])]
    standing = [item for item in standing if not _became(item, standing)]
    return [i for i in standing if not (_is_implied(i, standing) or _is_left(i, standing))]


def _of_highest(item: Finding) -> Finding:
    """Take a red level that "was lowered", no one says to what, for one that ended."""
    lowered = item.action == "lowered" and item.level == LEVELS[-1]
    return replace(item, action="lifted") if lowered else item


def _begun(item: Finding, found: Iterable[Finding]) -> Finding:
    """Take a curfew for set that is in force where an emergency was declared on that day.

    So is an operation of which nothing was told before, that is under way where a level was set.
    """
    if item.action != "remains":
        return item
    beside = _BEGINS_WITH.get(item.measure)
    if beside is None or (item.measure != "curfew" and not _is_first_told(item, found)):
        return item
    declared = any(
        other.measure == beside
        and other.action == "set"
        and other.first == item.first
        and (
            other.evidence == item.evidence
            or (item.undated and other.evidence.start < item.evidence.start)
        )
        and set(item.area.places) <= set(other.area.places)
        for other in found
    )
    return replace(item, action="set") if declared else item


def _is_first_told(item: Finding, found: Iterable[Finding]) -> bool:
    """Tell whether something is under way of which nothing is told before, and no day."""
    told = (other.measure == item.measure for other in found if other.evidence != item.evidence)
    return item.under_way and item.undated and not any(told)


def _standing(item: Finding, found: Sequence[Finding]) -> Finding:
    """Take what applies for what goes on, where another measure there does so on that day.

    "The emergency is in force until 19 January. From eleven at night a curfew applies."
    """
    if not item.state or item.action != "set" or not item.undated:
        return item
    goes_on = any(
        other.action == "remains"
        and other.measure != item.measure
        and other.first == item.first
        and not (other.extended or other.evidence.start > item.evidence.start)
        and reaches_over(other.area, item.area)
        for other in found
    )
    return replace(item, action="remains") if goes_on else item


def _with_days_below(found: Sequence[Finding]) -> Iterator[Finding]:
    """Give what was set without a day the one that is told next: "It will apply from 13 May"."""
    dated: dict[Finding, Finding] = {}
    behind = sorted(found, key=_start)
    starts = [item.evidence.start for item in behind]
    for item in found:
        end = item.evidence.end
        soon = behind[bisect_left(starts, end) : bisect_right(starts, end + _SOON)]
        other = next((other for other in soon if _is_dated_by(item, other)), None)
        if other is not None:
            dated[item] = other
    dating = set(dated.values())
    for item in found:
        if item in dated:
            told = dated[item]
            if item.note and told.action != "set":
                # The heading of what the text tells in full
                yield told
                continue
            yield replace(item, first=told.first, last=item.last or told.last, undated=False)
        elif item not in dating:
            yield item


def _start(item: Finding) -> int:
    return item.evidence.start


def _is_dated_by(item: Finding, other: Finding) -> bool:
    """Tell whether a statement soon behind only tells since when another holds, without a day."""
    if not (item.undated or item.decreed) or item.headline or item.action not in PUT_IN_FORCE:
        return False
    if item.decreed and other.first is not None and item.first is not None:
        # "The decree is of 4 January. The emergency is in force from 5 to 19 January."
        begins = other.state and other.first - item.first >= timedelta()
        if not begins:
            return False
    if other.area.places != item.area.places:
        return False
    return (
        (other.area.confidence <= INHERITED or _is_close(other, item))
        and not (other.undated and other.last is None)
        and not other.earlier
        # "Oral: from red to yellow", and below it on which day
        and (other.action == "set" or (item.note and other.action == item.action))
        and is_same_measure(item, other)
    )


def _tells_of_state(item: Finding, before: Sequence[Finding]) -> bool:
    """Tell whether an act of that day only says more of what its sentence says to go on.

    "The curfew remains: going out was banned between 10 and 6."
    """
    if item.action != "set":
        return False
    return any(
        is_same_measure(item, other)
        and other.action == "remains"
        and other.evidence == item.evidence
        and other.first == item.first
        and reaches_over(other.area, item.area)
        for other in before
    )


def _is_dated_behind(item: Finding, behind: Sequence[Finding]) -> bool:
    """Tell whether its sentence goes on to say from when until when what was set applies.

    "The head of state declared an emergency, it applies from 5 to 19 January."
    """
    if item.action != "set" or item.state or item.earlier or item.last is not None:
        return False
    return any(
        is_same_measure(item, other)
        and other.state
        and other.action == "set"
        and (other.last is not None or other.first != item.first)
        and other.evidence == item.evidence
        and reaches_over(other.area, item.area)
        and reaches_over(item.area, other.area)
        for other in behind
    )


def _leads_to(item: Finding, found: Iterable[Finding]) -> bool:
    """Tell whether a line without place or day only heads what tells both: "Curfew prolonged."."""
    if item.area.confidence > INHERITED or not item.undated:
        return False
    return any(
        is_same_measure(item, other)
        and other.action == item.action
        and other.area.confidence > INHERITED
        and (
            item.area.confidence <= JURISDICTION
            or _is_within(other.area, item.area)
            # "We keep the curfew. In Oral you stay at home": of two that were told of before.
            or (bool(other.area.places) and set(other.area.places) < set(item.area.places))
        )
        and 0 <= other.evidence.start - item.evidence.end <= NEXT
        for other in found
    )


def _is_within(area: Area, whole: Area) -> bool:
    """Tell whether all places of an area lie in those of another."""
    return bool(area.places) and all(
        any(place != unit and lies_in(place, unit) for unit in whole.places)
        for place in area.places
    )


def _is_told_again(item: Finding, found: Iterable[Finding]) -> bool:
    """Tell whether a statement only says who set a measure, or why: "It was introduced by ...".

    Or that what was told to have ended before has: "The emergency is no longer in force."
    """
    if item.action == "lifted" and item.undated and item.area.confidence == INHERITED:
        return any(_has_ended(other, item) for other in found)
    if item.action != "set" or not item.undated:
        return False
    return any(
        is_same_measure(item, other)
        and other.action in PUT_IN_FORCE
        and other.evidence.start < item.evidence.start
        and not other.undated
        # One that names the end is joined with the other.
        and not (item.last and item.first == other.first and item.area.places == other.area.places)
        and reaches_over(other.area, item.area)
        and (item.area.confidence == INHERITED or _is_ahead(other, item))
        for other in found
    )


def _has_ended(item: Finding, other: Finding) -> bool:
    """Tell whether a measure has ended before another statement that it is over."""
    return (
        item.action == "lifted"
        and is_same_measure(item, other)
        and not item.undated
        and item.evidence.start < other.evidence.start
        and _is_ahead(other, item)
        and reaches_over(item.area, other.area)
    )


def _each_once(found: Iterable[Finding]) -> list[Finding]:
    """Join statements that say the same again; the first is kept, with the expiry of any.

    Of a title and its text the text's.
    """
    kept: dict[tuple[object, ...], Finding] = {}
    for item in found:
        key = (
            item.measure,
            item.level,
            item.action,
            frozenset(place.id for place in item.area.places),
            item.area.all_regions,
            item.area.other_regions,
            frozenset(place.id for place in item.area.excepted),
            item.first,
        )
        known = kept.setdefault(key, item)
        # A title that says the same is no more than its text, which may have named the day.
        told = item if known.headline and not item.headline else known
        # "The emergency, which is to last till 19 January, stays in place."
        again = item is not known and item.evidence == known.evidence
        stays = known.stays or (again and known.ending and item.state and not item.ending)
        last = told.last or known.last or item.last
        kept[key] = replace(told, last=last, stays=stays and item.action == "remains")
    return list(kept.values())


def _with_expiry(item: Finding, found: Iterable[Finding]) -> Finding:
    """Give what was set the expiry that a later sentence names: "It will last until 19 January"."""
    if item.last is not None or item.action not in PUT_IN_FORCE:
        return item
    ends = [
        other.last
        for other in found
        if other.action == "remains"
        and other.last
        and is_same_measure(item, other)
        and reaches_over(other.area, item.area)
        and other.area.places == item.area.places
        and not _is_later(other, item)
    ]
    return replace(item, last=ends[0]) if ends else item


def _is_later(item: Finding, other: Finding) -> bool:
    """Tell whether what is said of a measure goes beyond another act on it: an extension of it."""
    if item.first is None or other.first is None:
        return False
    is_past = item.first == item.last
    if item.ending and (item.evidence == other.evidence or is_past):
        # "The level, announced on 9 February, will end on the 18th", "was in force until then".
        return False
    if item.ending and _is_bare(item) and 0 <= item.evidence.start - other.evidence.end <= NEXT:
        # "It was lowered on 14 August. The new level will apply until the 29th."
        return False
    if other.earlier or other.action == "lowered" or item.extended:
        return item.first > other.first
    return item.first - other.first > _AT_ONCE


def _is_bare(item: Finding) -> bool:
    """Tell whether a statement names no day but its end, and no place."""
    return item.undated and item.area.confidence == INHERITED


def _is_implied(item: Finding, found: Iterable[Finding]) -> bool:
    """Tell whether "it stays at orange" only repeats that orange was set the same day.

    Or that "orange applies there now".
    """
    begins = item.action == "set" and item.state and item.undated
    if item.action == "remains" and _is_set_against(item, found):
        return False
    return (item.action == "remains" or begins) and any(
        is_same_measure(item, other)
        and not (begins and other.evidence.start >= item.evidence.start)
        and other.action in PUT_IN_FORCE
        and (
            other.first == item.first
            or (item.last is not None and other.last == item.last and not item.stays)
            or _is_ahead(other, item)
        )
        and reaches_over(other.area, item.area)
        for other in found
    )


def _is_set_against(item: Finding, found: Iterable[Finding]) -> bool:
    """Tell whether what remains is set against another measure that has ended, there or before it.

    "The operation was declared over, but the red level would stay in place for now." "The operation
    in Oral is over. The red level has not been cancelled."
    """
    return any(
        other.action == "lifted"
        and other.measure != item.measure
        and (
            other.evidence == item.evidence or 0 <= item.evidence.start - other.evidence.end <= NEXT
        )
        and reaches_over(other.area, item.area)
        for other in found
    )


def _is_overtaken(item: Finding, behind: Iterable[Finding]) -> bool:
    """Tell whether an act without a day is undone behind it: "set, and lifted on 10 June"."""
    return item.action == "set" and any(
        other.action == "lifted"
        and other.evidence == item.evidence
        and is_same_measure(item, other)
        and item.first is not None
        and other.first is not None
        and other.first < item.first
        and reaches_over(other.area, item.area)
        for other in behind
    )


def _became(item: Finding, found: Iterable[Finding]) -> bool:
    """Tell whether a level is only what a change is said to have made it: "it became yellow".

    Or a sentence behind that says so: "From noon on Monday yellow applies instead of red."
    """
    return item.action == "set" and any(
        is_same_measure(item, other)
        and other.action in {"raised", "lowered"}
        and other.evidence.start <= item.evidence.start
        and other.first == item.first
        and reaches_over(other.area, item.area)
        for other in found
    )


def _is_left(item: Finding, found: Iterable[Finding]) -> bool:
    """Tell whether the end of a level only says what a change has left: "yellow for red"."""
    return (
        item.action == "lifted"
        and item.level is not None
        and any(
            other.action in {"raised", "lowered"}
            and other.level != item.level
            and other.evidence == item.evidence
            and reaches_over(other.area, item.area)
            for other in found
        )
    )


def _is_ahead(item: Finding, other: Finding) -> bool:
    """Tell whether a measure is to begin only after the day on which another act tells of it."""
    return item.first is not None and other.first is not None and item.first > other.first


def _is_close(item: Finding, other: Finding) -> bool:
    """Tell whether a measure begins behind the day on which an act tells of it, or just before.

    "A curfew has been imposed in Oral. It was imposed in Oral from 6 June", said on the 7th.
    """
    if item.first is None or other.first is None or item.first == other.first:
        return False
    return item.first > other.first - _JUST_NOW


def _is_next_step(item: Finding, other: Finding) -> bool:
    """Tell whether an act follows, in the text, that which it changes or ends."""
    if item.evidence.start <= other.evidence.start:
        return False
    changed = item.action in {"raised", "lowered"} and item.level != other.level
    return changed or _ends_later(item, other)


def _goes_on(item: Finding, other: Finding) -> bool:
    """Tell whether a measure is told to be still in force behind the day on which it was set."""
    if item.action != "remains" or other.action not in PUT_IN_FORCE:
        return False
    if item.first is None or other.first is None:
        return False
    return other.evidence.start < item.evidence.start and other.first < item.first


def _is_step_before(item: Finding, other: Finding) -> bool:
    """Tell whether a measure was put in force on a named day before another act on it."""
    if item.undated or item.first is None or other.first is None:
        return False
    return item.action in PUT_IN_FORCE and item.first < other.first


def _ends_later(item: Finding, other: Finding) -> bool:
    """Tell whether a measure ends on a day after that of another act on it."""
    if item.action != "lifted" or item.first is None or other.first is None:
        return False
    if item.first == other.first and other.action == "remains":
        # "The operation is under way. By the evening of that day it was over."
        return not item.undated and item.evidence.start > other.evidence.start
    if item.first == other.first and other.action in PUT_IN_FORCE:
        # "It was declared this morning. It was lifted at four", or "later that day".
        return not item.undated or item.evidence.start - other.evidence.end <= _SOON
    return item.first > other.first


def _is_outdone(item: Finding, found: Iterable[Finding]) -> bool:
    """Tell whether an area only carried over goes against one that is named."""
    if item.action in PUT_IN_FORCE and not item.undated:
        # It was introduced on a day of its own, before or on the day of its end.
        return False
    return item.area.confidence == INHERITED and any(
        other.measure == item.measure
        and other.action != item.action
        and not ("lifted" in {item.action, other.action} and item.level != other.level)
        and not (_is_next_step(item, other) or _is_step_before(item, other))
        and not (_goes_on(item, other) or _is_begun_behind(other, item))
        and other.area.confidence > INHERITED
        and not {p.id for p in item.area.places}.isdisjoint(p.id for p in other.area.places)
        for other in found
    )


def _is_begun_behind(item: Finding, other: Finding) -> bool:
    """Tell whether a note is of what was set, as is told right behind it.

    "A curfew in Oral. The decree took effect at noon."
    """
    return (
        item.note
        and other.action == "set"
        and item.first == other.first
        and 0 <= other.evidence.start - item.evidence.end <= NEXT
    )
