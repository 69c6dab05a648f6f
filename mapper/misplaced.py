"""Misplaced: names that are told to lie in a district in whose region no such place is known."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from gazetteer import Gazetteer, Kind, Place
from mapper.mentions import Mention


def is_misplaced(
    gazetteer: Gazetteer, mention: Mention, nearby: Sequence[Mention], place: Place, on: date | None
) -> bool:
    """Tell whether the district behind a village's name lies in another region than a place does.

    "In the village of Sergeyevka, Atbasar district": the one known town of the name is far away.

    Parameters
    ----------
    gazetteer
        What lies where.
    mention
        The name, with its type word.
    nearby
        The names right beside it.
    place
        What it would be read as.
    on
        The document's date.
    """
    head = mention.head
    if head is None or head.plural or Kind.VILLAGE not in head.kinds:
        return False
    behind = next((other for other in nearby if other.start > mention.start), None)
    if behind is None or behind.head is None or behind.head.plural:
        return False
    if behind.head.kinds != {Kind.DISTRICT}:
        return False
    ids = {name.place_id for name in behind.names}
    districts = [i for i in ids if gazetteer.place(i).kind is Kind.DISTRICT]
    if len(districts) != 1:
        return False
    regions = [gazetteer.region_of(i, on) for i in (districts[0], place.id)]
    return None not in regions and regions[0] != regions[1]
