"""The seed reports together tell which level was in force where, on each day of January 2022.

`january_2022.tsv` holds the public facts (sources in `seeds/README.md`); "unsure" marks a level
whose end no source gives.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from gazetteer import Gazetteer
from mapper.extractor import read
from mapper.ingest import ingest
from mapper.store import RegionLevel, Store

ROOT = Path(__file__).parents[2]
FACTS = Path(__file__).with_name("january_2022.tsv")
FIRST, LAST = date(2022, 1, 5), date(2022, 2, 7)
MEASURES = ("level", "counter_terrorist_operation", "state_of_emergency")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory, gazetteer: Gazetteer) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("seeds") / "store.db"
    with Store(f"sqlite:///{path}", gazetteer) as opened:
        ingest([ROOT / "seeds"], opened, read)
        yield opened


def facts() -> dict[tuple[str, str, date], str]:
    """Return what was in force, by region, measure and day."""
    found = {}
    with FACTS.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            day, end = date.fromisoformat(row["valid_from"]), date.fromisoformat(row["valid_to"])
            while day < end:
                for region in row["region"].split(","):
                    found[region, row["measure"], day] = row["value"]
                day += timedelta(days=1)
    return found


def state(level: RegionLevel, measure: str) -> str:
    """Return a region's state in the words of the facts; nothing in force is ""."""
    if measure == "level":
        return level.level if level.level not in {None, "none"} else ""
    return "in force" if getattr(level, measure) else ""


@pytest.mark.parametrize("measure", MEASURES)
def test_what_is_in_force_agrees_with_the_facts(store: Store, measure: str) -> None:
    expected = facts()
    days = [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)]
    wrong = [
        (day.isoformat(), level.region, state(level, measure), known)
        for day in days
        for level in store.levels(day)
        if (known := expected.get((level.region, measure, day), "")) != "unsure"
        and state(level, measure) != known
    ]
    assert wrong == []


def test_every_report_is_read_and_every_name_placed_or_listed(store: Store) -> None:
    counts = store.counts()
    assert counts.documents == len(list((ROOT / "seeds").glob("*.txt")))
    assert len(store.unresolved_toponyms()) < 10
