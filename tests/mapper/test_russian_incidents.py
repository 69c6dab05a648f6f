"""Incidents in Russian, a sentence a line of the table beside: what happened, and where."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.mapper.reading_texts import read

PUBLISHED = "2023-03-15"
# The short names of the table for ACLED's sub-event types.
SHORT = {
    "Peaceful protest": "peaceful",
    "Protest with intervention": "intervention",
    "Excessive force against protesters": "force",
    "Violent demonstration": "riot",
    "Mob violence": "mob",
    "Armed clash": "clash",
    "Attack": "attack",
    "Abduction/forced disappearance": "abduction",
    "Arrests": "arrests",
    "Disrupted weapons use": "arms",
    "Looting/property destruction": "loot",
    "Remote explosive/landmine/IED": "bomb",
    "Grenade": "grenade",
    "Suicide bomb": "suicide",
    "Flood": "flood",
    "Fire": "fire",
    "Transport accident": "transport",
    "Explosion accident": "blast",
    "Earthquake": "quake",
}
LINES = Path(__file__).with_name("russian_incidents.tsv").read_text("utf-8").splitlines()
CASES = [tuple(line.split("\t")) for line in LINES if line and not line.startswith("#")]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_incidents(text: str, expected: str) -> None:
    wanted = {item.strip() for item in expected.split(";") if item.strip()}
    found = {
        f"{SHORT[incident.sub_event_type]}|{incident.place.name if incident.place else '-'}"
        for incident in read(text, PUBLISHED, "ru").incidents
    }
    assert found == wanted
