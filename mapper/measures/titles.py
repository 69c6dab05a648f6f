"""Titles: what one, which names no day, adds to what the text below it tells."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from mapper.measures.area import JURISDICTION, reaches_over
from mapper.measures.finding import PUT_IN_FORCE, Finding, is_same_measure
from mapper.reading import lies_in
from mapper.records import PlaceRecord


def as_told_below(item: Finding, found: Iterable[Finding]) -> Finding | None:
    """Return what a title, which names no day, adds to what the text tells with its day.

    None where it adds nothing. A title about the whole country happens when the text says.
    """
    if not item.headline:
        return item
    below = [o for o in found if not o.headline]
    lowered = [o for o in below if o.action == "lowered" and item.action == "lifted"]
    if any(reaches_over(other.area, item.area) for other in lowered):
        # "The red level is reduced", says the title, and the text to what.
        return None
    begins = item.action == "set"
    below = [
        other
        for other in below
        if is_same_measure(item, other)
        and (other.action == item.action or (begins and other.action in PUT_IN_FORCE))
    ]
    if not below:
        return item
    if any(reaches_over(other.area, item.area) for other in below):
        return None
    if item.area.confidence <= JURISDICTION:
        # Where it is, the title leaves to the text.
        return None
    if not item.area.places:
        return replace(item, first=_last_end(item, found) or below[0].first)
    told = [place for other in below for place in other.area.places]
    known = {place.id for place in told}
    places = tuple(
        place
        for place in item.area.places
        # "In Shymkent", says the title, and the text in which of its districts.
        if place.id not in known
        and not any(lies_in(exact, place) or _is_called_after(exact, place) for exact in told)
    )
    return replace(item, area=replace(item.area, places=places)) if places else None


def _is_called_after(unit: PlaceRecord, town: PlaceRecord) -> bool:
    """Tell whether a town that a title names is the unit of its name: "in Sozak", "in Aktobe"."""
    called = {f"{town.name} District", f"{town.name} Region"}
    return unit.name in called and lies_in(town, unit)


def _last_end(item: Finding, found: Iterable[Finding]) -> date | None:
    """Return the last of the days on which a measure is told to end, for a title that it ends.

    "The emergency ends across the country. It expires in Oral on the 19th; in Aksay it ended."
    """
    if item.action != "lifted":
        return None
    ends = [
        other.last
        for other in found
        if other.action == "remains" and other.last is not None and is_same_measure(item, other)
    ]
    return max(ends, default=None)
