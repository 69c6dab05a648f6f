"""An area: where a measure holds, what of it was named before, and how surely it was said."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from gazetteer import Kind
from mapper.geography import is_landscape
from mapper.measures.statement import Statement
from mapper.reading import Passage, PlaceInText, Reading, Role
from mapper.records import PlaceRecord

# How surely an area was said: named, carried over, by whose office speaks, "almost".
SURE, INHERITED, JURISDICTION, ALMOST = 0.95, 0.85, 0.75, 0.6
# Who speaks, and where from or where to.
HOLDS_NONE = frozenset({Role.SPEAKER, Role.ORIGIN, Role.GOAL, Role.DATELINE})
_SEVERAL = 3
# So many lists back the places are named that "all of them" are.
_RECENT = 6
# What ends a dateline with its date and its agency.
_DATELINE_ENDS = re.compile(r"[-)(/] $")
# What stands between a place and the unit that it is said to lie in.
IN_BRACKETS = re.compile(r"\W{0,2}\((?:\w{1,5}\W+)?")


@dataclass(frozen=True, slots=True)
class Named:
    """What the sentences before have named: lists of places, the latest last.

    The country's `capital`, its `metropolis` and its `great_cities` need no naming. `unit_of` gives
    the region or district that a place lies in: what "the region" is where only a town of it was
    named; `seat_of` the seat of its unit of a kind: what "the regional centre" is, of the places in
    `lists` or those whose offices spoke; `town_called` the town of a name, `region_called` the
    region that has the name of a place. `addressed` are towns whose people were.
    """

    capital: PlaceRecord | None = None
    metropolis: PlaceRecord | None = None
    unit_of: Callable[[PlaceRecord, frozenset[Kind]], PlaceRecord | None] | None = None
    seat_of: Callable[[Kind, PlaceRecord], PlaceRecord | None] | None = None
    town_called: Callable[[str], PlaceRecord | None] | None = None
    region_called: Callable[[PlaceRecord], PlaceRecord | None] | None = None
    great_cities: tuple[PlaceRecord, ...] = ()
    lists: list[tuple[PlaceRecord, ...]] = field(default_factory=list)
    spoken: list[PlaceRecord] = field(default_factory=list)
    addressed: list[PlaceRecord] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Area:
    """Where a measure holds: places, or all regions but some; and how surely it was said.

    Places `included` are named beside "the other regions", as ones where it holds as well;
    `count` is that of the regions which are left open: "in fourteen regions". It is `in_parts` of
    its places that are not named: "in two districts of Abai Region".
    """

    places: tuple[PlaceRecord, ...] = ()
    all_regions: bool = False
    other_regions: bool = False
    excepted: tuple[PlaceRecord, ...] = ()
    confidence: float = SURE
    included: tuple[PlaceRecord, ...] = ()
    count: int | None = None
    in_parts: bool = False


def reaches_over(one: Area, other: Area) -> bool:
    """Tell whether one area holds all of another that is named in the same way."""
    return (
        set(other.places) <= set(one.places)
        and set(one.excepted) <= set(other.excepted)
        and other.all_regions == one.all_regions
        and other.other_regions == one.other_regions
    )


def carried_over(area: Area | None) -> Area | None:
    """Return the area of a sentence before, less sure of it."""
    if area is None:
        return None
    return replace(area, confidence=min(area.confidence, INHERITED))


def jurisdiction(passage: Passage, reading: Reading) -> Area | None:
    """Fall back on the area of the office that speaks, or on the title or dateline."""
    passages = [passage, *reading.passages[:2]]
    for role in (Role.TITLE, Role.SPEAKER, Role.OTHER, Role.DATELINE, Role.LOCATIVE):
        for candidate in passages:
            if role is Role.LOCATIVE and not candidate.sentence.is_title:
                continue
            places = [p for p in candidate.places if p.role is role and p.is_domestic]
            records = records_of(p for p in places if not p.is_country)
            if records:
                return Area(records, confidence=JURISDICTION)
            if places and role is not Role.DATELINE:
                return Area(all_regions=True, confidence=JURISDICTION)
    return None


def offsets_of_areas(passage: Passage, other_regions: re.Pattern[str]) -> list[int]:
    """Return where in a passage places are named, or regions without names, that may hold one."""
    offset = passage.sentence.start
    named = [p.start - offset for p in passage.places if p.role not in HOLDS_NONE]
    return named + [match.start() for match in other_regions.finditer(passage.folded)]


def may_hold_a_measure(place: PlaceInText) -> bool:
    """Tell whether a place can be the measure's area: not who speaks, nor where from."""
    return place.is_domestic and not place.is_country and place.role not in HOLDS_NONE


def records_of(places: Iterable[PlaceInText]) -> tuple[PlaceRecord, ...]:
    """Return the places' records, each once, in the order of the text."""
    found: dict[str, PlaceRecord] = {}
    for place in places:
        record = place.toponym.place
        if record is not None and place.is_domestic:
            found.setdefault(record.id, record)
    return tuple(found.values())


def is_of_country(
    passage: Passage, asides: Sequence[tuple[int, int]], statement: Statement
) -> bool:
    """Tell whether a sentence opens with the country and has no place but aside."""
    told = [place for place in passage.places if place.role is not Role.DATELINE]
    if not told or not told[0].is_country:
        return False
    first, offset = told[0], passage.sentence.start
    opens = first.start == offset or (
        len(told) < len(passage.places)
        and _DATELINE_ENDS.search(passage.folded, 0, first.start - offset) is not None
    )
    behind = passage.folded[first.end - offset : first.end - offset + 2]
    others = (p for p in told[1:] if not p.is_country and p.role is not Role.SPEAKER)
    # "Kazakhstan's yellow level", and not "Kazakhstan's security committee"
    own = first.end - offset + len("'s ")
    names_it = behind[:1] == " " or (
        behind == "'s" and any(noun.start <= own + 1 < noun.end for noun in statement.nouns)
    )
    return (
        opens
        and names_it
        and all(any(a <= p.start - offset < b for a, b in asides) for p in others)
    )


def others_told(excepted: Sequence[PlaceRecord], before: Named) -> tuple[PlaceRecord, ...]:
    """Return the places of the list named last that has all the excepted ones, without these."""
    called = before.region_called
    for places in reversed(before.lists[-_RECENT:] if excepted else ()):
        # "All but Almaty", of a list of regions: that is one of them, too.
        out = {
            (called(place) or place) if called and place not in places else place
            for place in excepted
        }
        if out < set(places):
            return tuple(place for place in places if place not in out)
    return ()


def only_place(passage: Passage) -> Area | None:
    """Return the place of a sentence that only leads to it: "Better news from Oral."."""
    records = records_of(p for p in passage.places if not p.is_country)
    return Area(records) if len(records) == 1 else None


def list_of(passage: Passage, count: int | None) -> Area | None:
    """Return the list of as many places as a sentence before has counted, whatever is said of it.

    "It was raised in three regions. Guards were doubled in Aktobe, Atyrau and Oral."
    """
    if count is None or count < _SEVERAL:
        # Of two, chance has as many.
        return None
    places = [p for p in passage.places if not p.is_country and p.role is not Role.DATELINE]
    groups = [[p for p in places if p.group == group] for group in {p.group for p in places}]
    lists = (records_of(listed) for listed in (*groups, places))
    return next((Area(told) for told in lists if len(told) == count), None)


def heads_title(place: PlaceInText, passage: Passage) -> bool:
    """Tell whether the country only heads a line: "Kazakhstan: emergency ends in an oil town"."""
    return place.is_country and heads_line(place, passage)


def heads_line(place: PlaceInText, passage: Passage) -> bool:
    """Tell whether a place heads a line that goes on behind a colon: "Oral: a curfew in town"."""
    offset = passage.sentence.start
    return place.start == offset and passage.folded.startswith(":", place.end - offset)


def is_of_office(place: PlaceInText, passage: Passage) -> bool:
    """Tell whether a place in brackets is where an office sits: "Police of Abai Region (Semey)"."""
    at = passage.places.index(place) if place in passage.places else 0
    before = passage.places[at - 1] if at else None
    return (
        before is not None
        and before.role is Role.SPEAKER
        and IN_BRACKETS.fullmatch(passage.between(before.end, place.start)) is not None
    )


def without_landscape(places: list[PlaceInText], *, wide: bool) -> list[PlaceInText]:
    """Leave out seas and ranges, and sites beside towns or regions: "In Oral, the Akorda said".

    So they are beside what is told of all regions: "It is in force everywhere, the Akorda said".
    """
    lands = [p for p in places if not is_landscape(p)]
    units = [p for p in lands if p.toponym.place and p.toponym.place.kind != Kind.FACILITY]
    return units if wide else units or lands
