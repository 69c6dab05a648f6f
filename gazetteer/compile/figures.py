"""Print the figures of the compiled gazetteer: `python -m gazetteer.compile.figures`."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from gazetteer.compile.border import explanations
from gazetteer.gazetteer import BUNDLED, Gazetteer
from gazetteer.places import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gazetteer.places import Place

DAYS = (date(2017, 1, 1), date(2020, 1, 1), date(2024, 1, 1))
_HOME = "KZ"
_SETTLEMENTS = {Kind.CITY, Kind.TOWN, Kind.VILLAGE}


def figures(folder: Path = BUNDLED) -> Iterator[str]:
    """Describe the compiled gazetteer of a folder in lines of text.

    Yields
    ------
    str
        The counts of places and names; the share of settlements at each precision by region; the
        points outside their region on three days, with the reason; the size of the data.

    Raises
    ------
    SourceDataError
        If a table is missing or damaged.
    """
    gazetteer = Gazetteer.load(folder)
    yield from _counts(gazetteer)
    yield from _precisions(gazetteer)
    yield from _points(gazetteer)
    size = sum(path.stat().st_size for path in folder.iterdir())
    yield f"size of the data: {size / 1e6:.1f} MB"


def _counts(gazetteer: Gazetteer) -> Iterator[str]:
    home = sum(place.country == _HOME for place in gazetteer)
    yield f"places: {len(gazetteer)}, of them {home} in Kazakhstan"
    for kind, count in sorted(Counter(str(place.kind) for place in gazetteer).items()):
        yield f"  {kind}: {count}"
    names = list(gazetteer.all_names())
    home = sum(gazetteer.place(name.place_id).country == _HOME for name in names)
    yield f"names before inflection: {len(names)}, of them {home} of places in Kazakhstan"
    for what, count in sorted(Counter((name.language, name.kind) for name in names).items()):
        yield f"  {' '.join(what)}: {count}"


def _precisions(gazetteer: Gazetteer) -> Iterator[str]:
    """Yield the shares at precision 1 (own point), 2 (smallest known unit) and 3 (region)."""
    counts: dict[str, Counter[int]] = {}
    for place in gazetteer:
        if place.country != _HOME or place.kind not in _SETTLEMENTS:
            continue
        region = gazetteer.region_of(place.id)
        where = gazetteer.display_name(region.id) if region else "no region"
        counts.setdefault(where, Counter())[place.geo_precision] += 1
    every = sum(counts.values(), Counter())
    located = sum(every[level] for level in (1, 2, 3)) / every.total()
    yield f"settlements locatable: {located:.2%} of {every.total()}; by precision 1, 2, 3:"
    for where, count in [*sorted(counts.items()), ("all", every)]:
        shares = ", ".join(f"{count[level] / count.total():.1%}" for level in (1, 2, 3))
        yield f"  {where} ({count.total()}): {shares}"


def outside(gazetteer: Gazetteer, day: date) -> tuple[list[Place], int]:
    """Find the places whose point is not in the region that their parents name on a day.

    Returns
    -------
    places, count
        The places outside; how many places were in a region that day.
    """
    held = [
        (place, region)
        for place in gazetteer
        if place.country == _HOME
        and gazetteer.status(place.id, day)
        and (region := gazetteer.region_of(place.id, day))
    ]
    lat, lon = [place.lat for place, _ in held], [place.lon for place, _ in held]
    pairs = zip(held, gazetteer.at(lat, lon, on=day)["region"], strict=True)
    return [place for (place, region), found in pairs if found != region.id], len(held)


def _points(gazetteer: Gazetteer) -> Iterator[str]:
    explained = explanations()
    found: dict[str, Place] = {}
    for day in DAYS:
        places, count = outside(gazetteer, day)
        found |= {place.id: place for place in places}
        known = sum(place.id in explained for place in places)
        yield (
            f"points in the region of their place on {day}: {1 - len(places) / count:.2%} of"
            f" {count}, and {known} of the other {len(places)} explained"
        )
    for place_id in sorted(found):
        reason = explained.get(place_id, "NOT EXPLAINED")
        yield f"  {place_id} {gazetteer.display_name(place_id)}: {reason}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit code is 1 if a point lies outside its region unexplained."""
    parser = argparse.ArgumentParser(
        prog="python -m gazetteer.compile.figures", description=__doc__
    )
    parser.add_argument("--data", type=Path, default=BUNDLED, help="folder of the compiled data")
    options = parser.parse_args(arguments)
    lines = list(figures(options.data))
    print("\n".join(lines))
    return int(any("NOT EXPLAINED" in line for line in lines))


if __name__ == "__main__":
    sys.exit(main())
