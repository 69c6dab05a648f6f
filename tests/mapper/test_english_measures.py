"""Measures in English, a sentence a line of the table beside: what holds, where and when."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.mapper.reading_texts import measures

PUBLISHED = "2023-03-15"
LINES = Path(__file__).with_name("english_measures.tsv").read_text("utf-8").splitlines()
CASES = [tuple(line.split("\t")) for line in LINES if line and not line.startswith("#")]


def found_in(text: str) -> set[str]:
    """Return what is read as "measure|level|action|places|days"."""
    found = set()
    for measure in measures(text, PUBLISHED):
        record = measure.to_json()
        days = [record[key] for key in ("date_start", "date_end") if record[key]]
        where = "+".join(place.name for place in measure.places)
        when = "/".join(day.removeprefix("2023-") for day in days)
        found.add(f"{measure.measure}|{measure.level or ''}|{measure.action}|{where}|{when}")
    return found


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_measures(text: str, expected: str) -> None:
    assert found_in(text) == {item.strip() for item in expected.split(";") if item.strip()}
