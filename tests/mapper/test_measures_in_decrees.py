"""Measures in the infinitives of decrees: "1. To introduce a state of emergency in ..."."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

PUBLISHED = "2024-06-10"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "I hereby decree:\n1. To declare a state of emergency in the city of Kentau from 10 to"
            " 24 June 2024.\n2. For the period of the state of emergency, to impose a curfew in"
            " the above-mentioned territory from 22:00 to 06:00.\n3. To appoint a commandant.",
            ["state set Kentau 2024-06-10", "curfew set Kentau 2024-06-10"],
        ),
        (
            "The anti-terrorist commission resolves:\n1) to lift the red level of terrorist danger"
            " in Arys from 11 June;\n2) to extend the curfew in Baidibek District until 20 June.",
            [
                "threat red lifted Arys 2024-06-11",
                "curfew remains Baidibek District 2024-06-10",
            ],
        ),
        (
            "1. In the territory of Kentau to introduce the regime of a counter-terrorist"
            " operation from 08:00 on 11 June.",
            ["counter set Kentau 2024-06-11"],
        ),
    ],
)
def test_what_is_decreed(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Their demands: 1) to lift the curfew in Kentau; 2) to free the prisoners.",
        "To introduce a curfew in Kentau the akim needs the consent of the president.",
        "To lift the curfew in Kentau, the crowd marched on the akimat.",
        "2. To consider a curfew in Kentau.",
    ],
)
def test_what_is_not_decreed(text: str) -> None:
    assert told(text, PUBLISHED, "en") == []
