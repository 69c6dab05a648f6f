"""Curfews told by what they forbid at night, emergencies by the powers that they give."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

LIFTED = ["curfew lifted Kostanay 2021-03-18"]


@pytest.mark.parametrize(
    "text",
    [
        "The night prohibition of movement is cancelled in Kostanay.",
        "The ban on night movement was lifted in Kostanay.",
        "The prohibition on being outdoors at night has been lifted in Kostanay.",
        "The night-time prohibition to go out is cancelled in Kostanay.",
        "The night ban on leaving home is lifted in Kostanay.",
        "The restriction of movement of citizens at night was cancelled in Kostanay.",
        "Limits on moving around at night were lifted in Kostanay.",
        "The nightly movement restrictions were lifted in Kostanay.",
    ],
)
def test_curfews_by_what_they_forbid(text: str) -> None:
    assert told(text, "2021-03-18", "en") == LIFTED


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A ban on the movement of lorries at night was introduced in Kostanay.", []),
        ("In Aksu the commandant hour works from 23:00.", ["curfew remains Aksu 2021-03-18"]),
        ("In Aksu the akimat works on a curfew for teenagers.", []),
        ("Emergency state expires in Aksu", ["state lifted Aksu 2021-03-18"]),
        ("With the emergency powers gone since Monday in all regions, roadblocks have no basis.",
         ["state lifted 17 2021-03-15"]),
        ("Emergency powers were extended in Aksu until 29 March.",
         ["state remains Aksu 2021-03-18"]),
        ("The president used his emergency powers to dismiss the akim of Aksu.", []),
        ("The roof of the school in Aksu is in an emergency state.", []),
    ],
)  # fmt: skip
def test_emergencies_by_their_powers(text: str, expected: list[str]) -> None:
    assert told(text, "2021-03-18", "en") == expected
