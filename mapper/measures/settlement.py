"""Settlement: which regions "the whole country" or "the other regions" are, in the end."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from gazetteer import Gazetteer, Kind
from mapper.measures.area import SURE
from mapper.measures.finding import Finding
from mapper.place_records import PlaceRecords
from mapper.records import Measure, PlaceRecord

# Texts count the great cities among the regions, or not.
_MISCOUNT = 3
# What is done in the whole country, but not where the text says something else.
_NEW = frozenset({"set", "lifted", "raised", "lowered"})
_CHANGED = _NEW - {"set"}
# About so many of what a classifier takes to be told are told.
_GUESSED = 0.85


def settle(
    found: Sequence[Finding],
    published: date | None,
    gazetteer: Gazetteer,
    records: PlaceRecords,
) -> list[Measure]:
    """Return a document's measures, each with all of its places.

    Parameters
    ----------
    found
        The document's distinct statements. "The other regions" are those that none of the others
        names otherwise.
    published
        The day of the document.
    gazetteer
        Which regions there are on a day.
    records
        The records of its places.

    Returns
    -------
    list of Measure
        In the same order, without those that no region is left for.
    """
    return [
        Measure(
            measure=item.measure,
            level=item.level,
            action=item.action,
            places=places,
            date_start=item.first,
            date_end=item.last,
            confidence=item.area.confidence * (_GUESSED if item.guessed else 1),
            evidence=item.evidence,
        )
        for item in found
        if (places := _places(item, found, published, gazetteer, records))
    ]


def _places(
    item: Finding,
    found: Sequence[Finding],
    published: date | None,
    gazetteer: Gazetteer,
    records: PlaceRecords,
) -> tuple[PlaceRecord, ...]:
    area = item.area
    if not (area.all_regions or area.other_regions):
        return area.places
    if left_out := _left_out(item, found):
        return left_out
    excepted = {place.id for place in area.excepted}
    regions = [
        records.of(region.id, published) for region in gazetteer.regions_on(item.first or published)
    ]
    if area.all_regions:
        excepted |= _regions_meant(area.excepted, regions)
    open_ended = area.other_regions or item.action in _NEW
    if open_ended or area.confidence < SURE:
        excepted |= _said_otherwise(item, found)
    if item.action == "remains" and area.all_regions:
        excepted |= _ended_there(item, found)
    excepted -= {place.id for place in area.included}
    regions = [region for region in regions if region.id not in excepted]
    if area.count is not None and abs(len(regions) - area.count) > _MISCOUNT:
        # "In eleven regions", and the text does not say which but for some.
        return area.included
    left = {region.id for region in regions}
    return (
        *regions,
        *(place for place in area.included if place.id not in left),
    )


def _left_out(item: Finding, found: Sequence[Finding]) -> tuple[PlaceRecord, ...]:
    """Return the places that a change left out, where a measure remains in "the other regions".

    "It was lifted everywhere but in Oral and Aksay. In the other regions it remains." Without those
    told apart: "It was lifted in all regions but three. In Oral it was lowered. In the other two".
    """
    area = item.area
    if item.action != "remains" or not area.other_regions:
        return ()
    # "In the other three, both the level and the operation go on."
    kinds = {one.measure for one in found if (one.evidence, one.area) == (item.evidence, area)}
    before = [one for one in found if one.evidence.start < item.evidence.start]
    changes = [one for one in before if one.measure in kinds and one.action in _CHANGED]
    apart = {place.id for one in changes for place in one.area.places}
    for other in changes:
        left = tuple(place for place in other.area.excepted if place.id not in apart)
        told_of = set(area.excepted) <= set(left) and area.count in {None, len(left)}
        if other.area.all_regions and told_of:
            return left
    return ()


def _regions_meant(named: Sequence[PlaceRecord], regions: Sequence[PlaceRecord]) -> set[str]:
    """Return the regions that are meant where their seats of the same name are excepted.

    "All but Almaty, Kyzylorda and Almaty Region": not the town alone.
    """
    names = {place.name for place in named if place.kind == Kind.CITY}
    return {one.id for one in regions if one.name.removesuffix(" Region") in names}


def _said_otherwise(item: Finding, found: Sequence[Finding]) -> set[str]:
    """Return the places for which the document says something else of the same measure.

    Something else is done with it on the same day, or, beside "the other regions", another level
    is put in force.
    """
    return {
        place.id
        for other in found
        if other is not item
        and other.measure == item.measure
        and (_does_otherwise(item, other) or _has_other_level(item, other))
        for place in other.area.places
    }


def _ended_there(item: Finding, found: Sequence[Finding]) -> set[str]:
    """Return the places where what remains in all regions has ended, as a sentence behind says.

    "It was prolonged in all regions, Almaty and Shymkent. In the capital it was lifted."
    """
    return {
        place.id
        for other in found
        if other.measure == item.measure
        and other.action == "lifted"
        and other.level in {None, item.level}
        and other.evidence.start > item.evidence.start
        and item.first is not None
        and other.first is not None
        and other.first <= item.first
        for place in other.area.places
    }


def _does_otherwise(item: Finding, other: Finding) -> bool:
    same_level = other.level is None or item.level is None or other.level == item.level
    # What ended in some regions before it remained in the others; what remains was not lifted.
    before = item.first and other.first and other.first < item.first
    other_day = item.area.other_regions and (before or other.action == "remains")
    same_day = other.first == item.first
    if item.action == "lifted" and item.area.other_regions and other.action != "lifted":
        # "It is lowered in Oral, in Aksay it stays at orange. In the others it ended on the 17th."
        later = item.first and other.first and other.first >= item.first
        return bool(later) or not same_level
    if item.action == "lifted" and other.action == "remains" and item.first and other.first:
        # "It ended everywhere. In Oral it was extended."
        # "From the 15th it ends everywhere, only in Oral it stays until 1 October."
        ahead = other.evidence == item.evidence or bool(other.last and other.last > item.first)
        same_day = other.first >= item.first or ahead
    return other.action != item.action and same_level and (same_day or bool(other_day))


def _has_other_level(item: Finding, other: Finding) -> bool:
    in_force = item.action != "lifted" and other.action != "lifted"
    # "Set in the whole country. In Oral it stays at red."
    # "Lowered to orange in the whole country, in Oral to yellow"
    likewise = other.action == item.action or other.evidence == item.evidence
    beside = other.action in {"remains", "set"} or (likewise and other.first == item.first)
    # "From tomorrow it is orange in the whole country. Oral stays at yellow."
    ahead = (
        other.action == "remains"
        and item.first is not None
        and other.first is not None
        and other.first < item.first
        and other.evidence.start >= item.evidence.start
    )
    stays = (
        beside
        and (other.first == item.first or other.evidence == item.evidence or ahead)
        and item.action != "remains"
        and not other.area.all_regions
    )
    return (item.area.other_regions or stays) and in_force and other.level != item.level
