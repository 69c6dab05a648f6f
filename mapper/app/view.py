"""One run of the map page: what is chosen and what the store answers to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mapper.app import queries

if TYPE_CHECKING:
    from mapper.app.choice import Choice, Options
    from mapper.maps import Boundaries
    from mapper.store import IncidentFilter, RegionLevel, Store


@dataclass(frozen=True)
class View:
    """What every part of the page looks at.

    `incidents` is the filter of what is shown and `found` its answer; `levels` are those of the
    chosen day; `region_names` are English names by ISO 3166-2 code, of the chosen day where the
    region existed then.
    """

    store: Store
    boundaries: Boundaries
    chosen: Choice
    incidents: IncidentFilter
    found: queries.Answer
    levels: tuple[RegionLevel, ...]
    region_names: dict[str, str]


def read(store: Store, boundaries: Boundaries, chosen: Choice, options: Options) -> View:
    """Ask the store for what is chosen."""
    incidents = chosen.incidents(options)
    levels = queries.levels(store, chosen.day)
    day_names = {level.region: level.name for level in levels}
    return View(
        store,
        boundaries,
        chosen,
        incidents,
        queries.answer(store, incidents),
        levels,
        boundaries.names() | day_names,
    )
