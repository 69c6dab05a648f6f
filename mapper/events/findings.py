"""Findings: incidents as single sentences tell them, and the joining of those that are one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from gazetteer import Kind
from mapper.date_readers import DAY, MONTH
from mapper.events.days import LASTING, Days, precision_of
from mapper.events.hits import UNREST
from mapper.events.quakes import EARTHQUAKE, is_only_felt, is_where_it_was, told_of_first
from mapper.events.reasons import OF_REASONS
from mapper.languages.vocabulary import Trigger
from mapper.participants import NOBODY, Participants
from mapper.reading import AREAS, lies_in
from mapper.records import PeopleCount, PlaceRecord, Span

# What an event is a part of where the text tells of both.
BOMBS = frozenset({"Remote explosive/landmine/IED", "Suicide bomb", "Grenade"})
_BRAWL_AND_RIOT = "Mob violence", "Violent demonstration"
_LOOTING, _FLOOD = "Looting/property destruction", "Flood"
_WHOLES = {
    "Fire": frozenset((*_BRAWL_AND_RIOT, "Explosion accident", _LOOTING)),
    "Arrests": frozenset({"Protest with intervention"}),
    "Explosion accident": BOMBS,
    "Attack": BOMBS,
}
_RIOTS = "Riots"
_QUIET = "Peaceful protest"
_PUT_DOWN = frozenset({"Protest with intervention", "Excessive force against protesters"})
# These are told behind the whole, the blast of a bomb before it too.
_TOLD_AFTER = frozenset({"Fire", "Arrests", "Attack"})
# What police do again and again.
_RECURRING = frozenset({"Arrests", "Disrupted weapons use"})
# So many days water stands in a town; so many a title is behind what it tells of.
_STANDS, _OF_TITLE = timedelta(days=3), timedelta(days=7)
# What lies near a town that news of it is sent from.
_SPOTS = frozenset({Kind.FACILITY, Kind.VILLAGE})
# So many letters away; so many before it is told an event may be named without its day.
_GOES_ON, _NAMED_BEFORE = 400, 160


@dataclass(frozen=True, slots=True)
class Finding:
    """An incident as one sentence tells it; `background` when it only refers to it.

    `position` is that of the words that tell of it in the text, `headline` when their sentence is
    the title. One told `again` only says more of the event before ("The incident happened on
    Friday"). It `lacks_place` where neither its sentence nor those before say anything of it, and
    its place is `assumed` where only those before do, `carried_on` where its own has no word that
    points to it, and `carried_over` where nothing in its paragraph tells it. It is `sent_from`
    where that is only what the text was sent from, `at_home` where people live of whom it tells,
    and told `in_passing` where it is only an end of the road, or a home.
    """

    trigger: Trigger
    place: PlaceRecord | None
    days: Days
    background: bool
    confidence: float
    evidence: Span
    position: int
    headline: bool = False
    people: tuple[PeopleCount, ...] = ()
    participants: Participants = NOBODY
    again: bool = False
    lacks_place: bool = False
    assumed: bool = False
    carried_on: bool = False
    carried_over: bool = False
    at_home: bool = False
    sent_from: bool = False
    in_passing: bool = False


def join(found: Sequence[Finding], published: date | None) -> list[Finding]:
    """Join the mentions of one event: the same type, place and time, told in several sentences.

    A mention without a place joins one that has it. What is only referred to is left out, unless
    the text says where it was and bounds its time.

    Parameters
    ----------
    found
        A document's findings, in its order.
    published
        The day of the document, by which an event without a day had happened.
    """
    found = _with_what_is_said_again(_without_datelines(found))
    found = [item for item in found if not item.days.untold]
    by_position = sorted(found, key=_position)
    told = [item for item in _without_titles(found) if not _is_part(item, by_position)]
    ordered = sorted(told, key=lambda f: (f.background, f.place is None, not f.days.dated))
    joined: list[Finding] = []
    for item in ordered:
        twin = next((n for n, other in enumerate(joined) if _is_same_event(other, item)), None)
        if twin is not None:
            joined[twin] = _merge(joined[twin], item)
        elif not item.background or _is_bounded(item) or _outbreaks(item, joined):
            joined.append(item)
    kept = _without_felt(without_quiet(_without_areas(joined)), told)
    return [_bound(item, joined, published) for item in kept]


def _without_datelines(found: Sequence[Finding]) -> list[Finding]:
    """Put what is told first where the text goes on to tell that it is, near where it is sent from.

    "AKTAU. Oil workers are on strike. They gathered at the gate of the Kalamkas field."
    """
    behind = sorted(found, key=_position)
    positions = [item.position for item in behind]
    moves: dict[tuple[tuple[str, str], PlaceRecord | None], tuple[Finding, Finding]] = {}
    for item in found:
        key = _type_of(item), item.place
        if not (item.sent_from or item.in_passing) or key in moves:
            continue
        first = bisect_right(positions, item.position)
        last = bisect_right(positions, item.position + _GOES_ON)
        spot = next((other for other in behind[first:last] if _tells_spot(other, item)), None)
        if spot is not None:
            moves[key] = item, spot
    moved = ((item, moves.get((_type_of(item), item.place))) for item in found)
    return [_relocated(item, *move) if move else item for item, move in moved]


def _tells_spot(item: Finding, first: Finding) -> bool:
    """Tell whether an event told further on is that of the dateline, at a village near by."""
    if item.place is None or first.place is None or item.assumed or item.background:
        return False
    near = item.place.kind in _SPOTS and item.place.region == first.place.region
    spot = near or (first.in_passing and not first.sent_from)
    same = _type_of(item) == _type_of(first) and not _are_told_apart(first, item)
    return spot and same and may_overlap(item.days, first.days)


def _with_what_is_said_again(found: Sequence[Finding]) -> list[Finding]:
    """Give an event without a day of its own the day that a later sentence tells of it."""
    kept: list[Finding] = []
    for item in found:
        last = kept[-1] if kept else None
        said = item.again and last is not None and _type_of(last) == _type_of(item)
        if last is not None and said and _tells_where(item, last):
            kept = [_relocated(other, last, item) for other in kept]
        elif last is not None and said and last.place is None and not item.days.dated:
            kept[-1] = replace(last, place=item.place)
        elif last is None or not said or not item.days.dated or _knows_its_day(last, item.days):
            kept.append(item)
        elif last.place is None or item.place is None or _is_at_or_around(last.place, item.place):
            kept[-1] = replace(last, days=item.days, place=last.place or item.place)
        else:
            kept.append(item)
    return kept


def _knows_its_day(item: Finding, told: Days) -> bool:
    """Tell whether an event has a day, and no mere week that is now told better."""
    return item.days.dated and not _is_one_of(told, item.days)


def _is_one_of(day: Days, week: Days) -> bool:
    """Tell whether days are one or two of a week, or a month, that is told roughly."""
    if day.first is None or day.last is None or week.first is None or week.last is None:
        return False
    if day.precision != DAY or week.precision in {None, DAY}:
        return False
    return week.first <= day.first and day.last <= week.last


def _is_at_or_around(place: PlaceRecord, area: PlaceRecord) -> bool:
    """Tell whether what is said again is said of the same place, or of all its region."""
    return place.id == area.id or (area.kind in AREAS and lies_in(place, area))


def _tells_where(item: Finding, last: Finding) -> bool:
    """Tell whether a later sentence tells where an event was that was only assumed elsewhere."""
    if item.place is None or last.place is None or item.place == last.place:
        return False
    if item.assumed or not last.assumed:
        return False
    return may_overlap(item.days, last.days) or not last.days.dated


def _relocated(other: Finding, last: Finding, item: Finding) -> Finding:
    """Put the mentions of the event told last where a later sentence tells that it was."""
    same = _type_of(other) == _type_of(last) and other.place == last.place
    if not (same and other.assumed):
        return other
    days = other.days if other.days.dated else item.days
    return replace(other, place=item.place, days=days, assumed=False)


def _without_areas(found: Sequence[Finding]) -> list[Finding]:
    """Leave out events of a region or district that the text then tells of places in it."""
    kept = list(found)
    for area in found:
        inner = [n for n, item in enumerate(kept) if _is_narrower(item, area)]
        # Of several that felt an earthquake none is where it was.
        if not inner or (len(inner) > 1 and area.trigger.sub_event_type == EARTHQUAKE):
            continue
        merged = _merge(kept[inner[0]], area)
        # Of a report that was sent from a town, the region that it names says more.
        sent = kept[inner[0]].sent_from and not (area.assumed or area.background)
        kept[inner[0]] = replace(merged, place=area.place, sent_from=False) if sent else merged
        kept.remove(area)
    return kept


def _is_narrower(item: Finding, area: Finding) -> bool:
    """Tell whether an event is another, told of a place that lies in that one's area."""
    if item.place is None or area.place is None:
        return False
    if _is_brawl_called_riot(item, area):
        return item.place == area.place or lies_in(item.place, area.place)
    if _type_of(item) != _type_of(area):
        return False
    # "It happened beside the police station of Almaly district" is said of the event in Almaty.
    in_city = item.again and area.place.kind == Kind.REPUBLICAN_CITY
    if not (area.place.kind in AREAS or in_city) or not lies_in(item.place, area.place):
        return False
    if is_only_felt(item, area):
        return False
    same_days = not area.days.dated or may_overlap(item.days, area.days)
    return (same_days or _goes_into(item, area)) and not _are_told_apart(item, area)


def _goes_into(item: Finding, area: Finding) -> bool:
    """Tell whether an emergency of an area is told on, without a day, of a place there."""
    behind = 0 < item.position - area.position <= _GOES_ON
    return behind and _is_once(item) and not item.days.dated


def _is_brawl_called_riot(item: Finding, riot: Finding) -> bool:
    """Tell whether "the disorders in Aksu district" are a brawl of which the text tells there."""
    types = item.trigger.sub_event_type, riot.trigger.sub_event_type
    same_days = not riot.days.dated or may_overlap(item.days, riot.days)
    return types == _BRAWL_AND_RIOT and same_days


def _without_titles(found: Sequence[Finding]) -> list[Finding]:
    """Leave out the titles that the text tells; what it leaves to them to count, it is given."""
    kept = list(found)
    for title in (item for item in found if item.headline):
        below = next((n for n, other in enumerate(kept) if _is_told_below(title, other)), -1)
        if below >= 0:
            kept[below] = replace(kept[below], people=_join_people(kept[below], title))
            kept.remove(title)
        elif not title.days.dated and title.trigger.event_type in OF_REASONS:
            kept[kept.index(title)] = _dated_below(title, found)
    return kept


def _dated_below(title: Finding, found: Sequence[Finding]) -> Finding:
    """Give a title of unrest the day that the text tells of other unrest there: it was then."""
    for item in found:
        there = item.place is not None and item.place == title.place
        if there and item.days.dated and not item.background and not item.headline:
            near = _days_of(_united(item.days, title.days)) <= _OF_TITLE
            unrest = item.trigger.event_type in OF_REASONS and near
            return replace(title, days=item.days) if unrest else title
    return title


def _is_told_below(item: Finding, other: Finding) -> bool:
    """Tell whether a title only announces what the text tells with place and day.

    So it does where it leaves out the place, or the day.
    """
    announces = item.headline and not (item.days.dated and item.place is not None)
    if not announces or other.headline or other.background:
        return False
    if other.position < item.position:
        return False
    return (
        other.trigger.event_type == item.trigger.event_type
        and other.place is not None
        and (item.place is None or item.place == other.place or lies_in(other.place, item.place))
    )


def _position(item: Finding) -> int:
    return item.position


def _is_part(item: Finding, by_position: Sequence[Finding]) -> bool:
    """Tell whether an event is only a part of another that is told near it.

    So is a fire of the riot in which it was set, the detention of marchers of the march, and the
    blast of the bomb.
    """
    wholes = _WHOLES.get(item.trigger.sub_event_type, frozenset())
    if not wholes or item.participants.another:
        return False
    first = bisect_left(by_position, item.position - _GOES_ON, key=_position)
    last = bisect_right(by_position, item.position + _GOES_ON, key=_position)
    return any(
        other.trigger.sub_event_type in wholes
        and not other.background
        and _is_told_before(item, other)
        and (item.place is None or item.place == other.place)
        and may_overlap(other.days, item.days)
        for other in by_position[first:last]
    )


def _is_told_before(item: Finding, other: Finding) -> bool:
    """Tell whether a whole stands before its part, where it has to."""
    # What crowds burn may be told first.
    after = item.trigger.sub_event_type in _TOLD_AFTER and other.trigger.event_type != _RIOTS
    return not after or other.position <= item.position


def without_quiet(found: Sequence[Finding]) -> list[Finding]:
    """Leave out the gathering that the text tells police ended, that day or weekend."""
    ended = [f for f in found if f.trigger.sub_event_type in _PUT_DOWN and not f.background]
    return [item for item in found if not any(_was_dispersed(item, other) for other in ended)]


def _was_dispersed(item: Finding, other: Finding) -> bool:
    """Tell whether a gathering is the beginning of the one that police ended."""
    if item.trigger.sub_event_type != _QUIET or item.place is None or item.place != other.place:
        return False
    one, whole = item.days, other.days
    if one.first is None or one.last is None or whole.first is None or whole.last is None:
        return False
    short = (whole.last - whole.first).days <= 1
    return (
        short
        and whole.first <= one.first <= one.last <= whole.last
        and not _are_told_apart(item, other)
    )


def _without_felt(found: Sequence[Finding], told: Sequence[Finding]) -> list[Finding]:
    """Leave out where an earthquake was only felt.

    It was where its centre is told, or else where it is told of first, as `told` has them.
    """
    quakes = [f for f in told if f.trigger.sub_event_type == EARTHQUAKE and f.place is not None]
    first = min(quakes, key=told_of_first, default=None)
    if first is None:
        return list(found)
    return [
        item
        for item in found
        if item.trigger.sub_event_type != EARTHQUAKE
        or item.place is None
        or is_where_it_was(item, first)
        or not may_overlap(item.days, first.days)
        or _are_told_apart(item, first)
    ]


def _is_same_event(one: Finding, other: Finding) -> bool:
    if _type_of(one) != _type_of(other):
        return False
    if one.place and other.place and one.place.id != other.place.id:
        return False
    if _are_told_apart(one, other):
        return False
    if other.place is None and not other.days.dated:
        return True
    if (one.again or other.again) and not (one.days.dated and other.days.dated):
        return True
    if _is_told_without_day(other, one) or may_overlap(one.days, other.days):
        return True
    return _goes_on(one, other)


def _goes_on(one: Finding, other: Finding) -> bool:
    """Tell whether a flood at a place is told of on one day and on one of the next: it is the same.

    "The water reached Aksu on Friday night. By Sunday 200 houses stood in it."
    """
    if one.trigger.sub_event_type != _FLOOD or one.place is None or one.place != other.place:
        return False
    if one.days.precision != DAY or other.days.precision != DAY:
        return False
    whole = _united(one.days, other.days)
    return whole.first is not None and _days_of(whole) - _days_of(one.days) <= _STANDS


def _united(one: Days, other: Days) -> Days:
    """Return the days from the first of two spans to the last of them."""
    if one.first is None or other.first is None or one.last is None or other.last is None:
        return Days()
    first, last = min(one.first, other.first), max(one.last, other.last)
    return replace(one, first=first, last=last, precision=precision_of(first, last))


def _days_of(days: Days) -> timedelta:
    if days.first is None or days.last is None:
        return timedelta(0)
    return days.last - days.first


def _is_told_without_day(item: Finding, dated: Finding) -> bool:
    """Tell whether a mention of an event at its place leaves out the day that another has.

    "Shooting in Kulsary. On Wednesday three men ..." names it, and then tells of it.
    """
    if not (item.place and dated.place and dated.days.dated) or item.days.dated:
        return False
    if item.assumed and dated.position < item.position and not _recurs(item):
        # "A man was stabbed on Sunday. Today a court ... He had attacked him with a knife."
        return True
    return _is_once(dated) or 0 <= dated.position - item.position <= _NAMED_BEFORE


def _are_told_apart(one: Finding, other: Finding) -> bool:
    """Tell whether the text tells one event beside the other: of another group, or as one more."""
    if one.headline or other.headline or one.background or other.background:
        return False
    later = max(one, other, key=lambda item: item.position)
    earlier = one if later is other else other
    is_one_more = later.participants.another and not earlier.participants.another
    return is_one_more or one.participants.differ_from(other.participants)


def _is_once(item: Finding) -> bool:
    """Tell whether an event is such that a text seldom tells of two at one place."""
    return item.trigger.event_type == "Emergency"


def _recurs(item: Finding) -> bool:
    """Tell whether an event is such that a text may well tell of another at the same place."""
    return item.trigger.event_type in UNREST or item.trigger.sub_event_type in _RECURRING


def _type_of(item: Finding) -> tuple[str, str]:
    return item.trigger.event_type, item.trigger.sub_event_type


def may_overlap(one: Days, other: Days) -> bool:
    """Tell whether events may have been on the same days; one without any may always."""
    if one.first is None or other.first is None or one.last is None or other.last is None:
        return True
    return one.first <= other.last and other.first <= one.last


def _merge(kept: Finding, other: Finding) -> Finding:
    """Take what the second mention knows better: a day of its own, and the greater counts."""
    people = _join_people(kept, other)
    if _goes_on(kept, other) and not may_overlap(kept.days, other.days):
        return replace(kept, days=_united(kept.days, other.days), people=people)
    days = kept.days if kept.days.dated or not other.days.dated else other.days
    if other.days.dated and not _lasts(kept) and _is_one_of(other.days, days):
        days = other.days
    return replace(kept, days=_longer(days, other.days), people=people)


def _lasts(item: Finding) -> bool:
    """Tell whether an event may go on for days, so that one of them does not date it better."""
    return item.trigger.event_type in UNREST or item.trigger.sub_event_type in LASTING


def _longer(days: Days, other: Days) -> Days:
    """Return the days of an event that a later sentence says to have gone on longer."""
    if days.first is None or days.last is None or other.last is None or not other.dated:
        return days
    if days.first != other.first or other.last <= days.last or other.precision == MONTH:
        return days
    return replace(days, last=other.last, precision=other.precision)


def _join_people(kept: Finding, other: Finding) -> tuple[PeopleCount, ...]:
    """Return the counts of two mentions: of two of a role the greater, of which one is a part."""
    greatest = {count.role: count for count in kept.people}
    for count in other.people:
        if count.role not in greatest or count.count > greatest[count.role].count:
            greatest[count.role] = count
    return tuple(greatest.values())


def _is_bounded(item: Finding) -> bool:
    """Tell whether an event that is only referred to has a day, and unrest a place too."""
    placed = item.place is not None or item.trigger.event_type not in UNREST
    return item.days.dated and placed


def _outbreaks(item: Finding, found: Sequence[Finding]) -> list[date]:
    """Return the days on which the unrest began of which an event without a day is a part."""
    if item.place is None or item.trigger.event_type not in UNREST:
        return []
    return [
        other.days.first
        for other in found
        if other.days.first is not None and other.days.dated and other.trigger.event_type in UNREST
    ]


def _bound(item: Finding, found: Sequence[Finding], published: date | None) -> Finding:
    """Bound an event without a day by the unrest that the document dates, and its own date."""
    if item.days.first is not None or published is None:
        return item
    last = item.days.last or published
    first = min((day for day in _outbreaks(item, found) if day <= last), default=last)
    return replace(item, days=Days(first, last, precision_of(first, last)))
