"""Places of which only some parts are meant: "in two districts of Abai Region"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from mapper.languages.vocabulary import DISTRICT_KINDS, NewsWords
from mapper.measures.area import Area, Named, records_of
from mapper.measures.finding import PUT_IN_FORCE, Finding, is_same_measure, with_near
from mapper.measures.statement import Statement
from mapper.reading import Passage, PlaceInText, Role, lies_in
from mapper.records import PlaceRecord
from mapper.sieve import SievedPattern, stretch_before

# So many letters before a place its parts are counted.
_LOOK_BACK = 60
_CHANGES = frozenset({"raised", "lowered"})


class CountedParts:
    """Tells where a statement holds in parts of a place that it does not name.

    Parameters
    ----------
    news
        The language's words.
    """

    def __init__(self, news: NewsWords) -> None:
        self._before = SievedPattern(news.roles.parts_before)
        self._after = re.compile(news.roles.parts_after)
        self._districts = re.compile(news.roles.districts)
        self._numbers = news.dates.numbers

    def of(self, statement: Statement, passage: Passage, area: Area) -> Area:
        """Return the area of a statement, marked if all of its places are such wholes."""
        wholes = self._wholes(statement, passage, area)
        told = {record.id for record in records_of(wholes)}
        in_parts = bool(told) and told == {place.id for place in area.places}
        return replace(area, in_parts=True) if in_parts else area

    def counted(self, statement: Statement, passage: Passage) -> int | None:
        """Return how many parts a statement counts, None if it does not."""
        offset = passage.sentence.start
        for place in passage.places:
            if statement.start <= place.start - offset < statement.end:
                words = self._words(place, passage)
                counts = (int(w) if w.isdigit() else self._numbers.get(w) for w in words.split())
                if (count := next((c for c in counts if c is not None), None)) is not None:
                    return count
        return None

    def named_in(self, passage: Passage, statement: Statement, before: Passage) -> Area | None:
        """Return as many parts as a statement before has counted, if a passage names them alone."""
        count = self.counted(statement, before)
        wholes = [p for p in before.places if self._words(p, before)]
        places = [p for p in passage.places if not p.is_country and p.role is not Role.DATELINE]
        records = records_of(places)
        if len(records) != count or not lie_in(records, records_of(wholes)):
            return None
        return Area(records)

    def meant(self, before: Passage, told: Area, named: Named) -> Area:
        """Return the area told for a sentence before: districts where it has counted those.

        "In two districts of Abai Region. They are Ayagoz and Urzhar": not the towns of that name.
        """
        words = (self._words(place, before) for place in before.places)
        if named.unit_of is None or not any(self._districts.search(one) for one in words):
            return told
        units = [named.unit_of(place, DISTRICT_KINDS) for place in told.places]
        pairs = zip(told.places, units, strict=True)
        return replace(
            told,
            places=tuple(
                unit if unit is not None and unit.name.startswith(f"{place.name} ") else place
                for place, unit in pairs
            ),
        )

    def wholes(self, statement: Statement, passage: Passage) -> tuple[PlaceRecord, ...]:
        """Return the places of which a statement only tells some parts."""
        offset = passage.sentence.start
        return records_of(
            place
            for place in passage.places
            if statement.start <= place.start - offset < statement.end
            and self._words(place, passage)
        )

    def _wholes(self, statement: Statement, passage: Passage, area: Area) -> list[PlaceInText]:
        wholes = {place.id for place in area.places} & {
            place.id for place in self.wholes(statement, passage)
        }
        return [
            place
            for place in passage.places
            if place.toponym.place is not None and place.toponym.place.id in wholes
        ]

    def _words(self, place: PlaceInText, passage: Passage) -> str:
        """Return the words beside a place that only some parts of it are meant, if there are."""
        line, offset = passage.folded, passage.sentence.start
        before = self._before.search_in(stretch_before(line, place.start - offset, _LOOK_BACK))
        after = before or self._after.match(line, place.end - offset)
        return after[0] if after else ""


def lie_in(places: Sequence[PlaceRecord], wholes: Sequence[PlaceRecord]) -> bool:
    """Tell whether places are parts of others, and there are any."""
    return bool(places) and all(
        any(place.id != whole.id and lies_in(place, whole) for whole in wholes) for place in places
    )


def told_exactly(found: Sequence[Finding]) -> list[Finding]:
    """Leave out what is told of parts of a place where these are named, in another sentence.

    "It was raised in two districts of Abai Region. The orange level is set in Ayagoz and Urzhar."
    """
    told: list[Finding] = []
    for item, near in with_near(found):
        changed = next((o.action for o in near if _tells_change(o, item)), item.action)
        if not any(_names_its_parts(item, other, near) for other in near):
            told.append(replace(item, action=changed))
    return told


def _names_its_parts(item: Finding, other: Finding, found: Sequence[Finding]) -> bool:
    """Tell whether another finding names the parts of a place that one is told of."""
    if other is item or not is_same_measure(item, other):
        return False
    if not lie_in(other.area.places, item.area.places):
        return False
    same_act = item.action == other.action or {item.action, other.action} <= PUT_IN_FORCE
    if item.area.in_parts:
        return same_act
    return same_act and _ends_where_set(item, other, found)


def _ends_where_set(item: Finding, other: Finding, found: Sequence[Finding]) -> bool:
    """Tell whether what ends in a region ends, behind it, in the parts of it where it was set.

    "The operation in Abai Region is over. In Ayagoz it was declared on Monday. Today it ended
    there."
    """
    return (
        item.action == other.action == "lifted"
        and item.undated
        and item.evidence.start < other.evidence.start
        and any(
            is_same_measure(item, before)
            and before.action in PUT_IN_FORCE
            and set(before.area.places) == set(other.area.places)
            and item.evidence.start < before.evidence.start <= other.evidence.start
            for before in found
        )
    )


def _tells_change(item: Finding, other: Finding) -> bool:
    """Tell whether what was set in parts of a place is told to have been raised, or lowered."""
    return (
        item.area.in_parts
        and item.action in _CHANGES
        and other.action == "set"
        and is_same_measure(item, other)
        and lie_in(other.area.places, item.area.places)
        and (item.undated or other.undated or item.first == other.first)
    )
