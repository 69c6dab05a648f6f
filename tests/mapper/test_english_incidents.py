"""Incidents in English, a sentence a line of the table beside: what happened, where and when."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.mapper.reading_texts import incidents

PUBLISHED = "2023-03-15"
# The short names of the table for ACLED's sub-event types.
SHORT = {
    "Peaceful protest": "peaceful",
    "Protest with intervention": "intervention",
    "Violent demonstration": "riot",
    "Mob violence": "mob",
    "Armed clash": "clash",
    "Attack": "attack",
    "Arrests": "arrests",
    "Disrupted weapons use": "arms",
    "Looting/property destruction": "loot",
    "Excessive force against protesters": "excessive",
    "Abduction/forced disappearance": "abduction",
    "Remote explosive/landmine/IED": "bomb",
    "Suicide bomb": "suicide",
    "Grenade": "grenade",
    "Flood": "flood",
    "Fire": "fire",
    "Transport accident": "transport",
    "Explosion accident": "blast",
    "Earthquake": "quake",
}
LINES = Path(__file__).with_name("english_incidents.tsv").read_text("utf-8").splitlines()
CASES = [tuple(line.split("\t")) for line in LINES if line and not line.startswith("#")]


def found_in(text: str) -> set[str]:
    """Return what is read as "type|place|days"; days of the year before carry their year."""
    found = set()
    for incident in incidents(text, PUBLISHED):
        record = incident.to_json()
        first, last = (record[key].removeprefix("2023-") for key in ("date_start", "date_end"))
        days = first if first == last else f"{first}/{last}"
        place = incident.place.name if incident.place else "-"
        found.add(f"{SHORT[incident.sub_event_type]}|{place}|{days}")
    return found


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_incidents(text: str, expected: str) -> None:
    wanted = {item.strip() for item in expected.split(";") if item.strip()}
    assert found_in(text.replace("\\n", "\n")) == wanted
