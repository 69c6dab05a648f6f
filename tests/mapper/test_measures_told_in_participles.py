"""Participles and clauses about a measure of which the main verb tells, and what is gapped."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Introduced on 15 March in Aksu and Ridder, the state of emergency was extended on 16 "
         "March to the whole country.",
         ["state set Aksu+Ridder 2021-03-15", "state set 17 2021-03-16"]),
        ("Declared in Aksu on 15 March, the curfew was lifted on Wednesday.",
         ["curfew set Aksu 2021-03-15", "curfew lifted Aksu 2021-03-17"]),
        ("Introduced in Aksu, the curfew was lifted on Wednesday.",
         ["curfew lifted Aksu 2021-03-17"]),
        # A clause without a day or an hour only says that it was set.
        ("The yellow level of terrorist threat that was imposed in Aksu has been prolonged.",
         ["threat yellow remains Aksu 2021-03-18"]),
        ("The curfew which was imposed in Aksu on 15 March has been prolonged.",
         ["curfew set Aksu 2021-03-15", "curfew remains Aksu 2021-03-18"]),
        ("In Ridder the red terror level still applies; everywhere else yellow.",
         ["threat red remains Ridder 2021-03-18", "threat yellow remains 17 2021-03-18"]),
        ("The red terror level remains in Akmola Region, the rest yellow.",
         ["threat red remains Akmola Region 2021-03-18", "threat yellow remains 16 2021-03-18"]),
        ("The whole country has been orange since 15 March, the antiterrorist headquarters said.",
         ["threat orange set 17 2021-03-15"]),
        ("A state of emergency applies in Aksu from 18 March. People must stay indoors there "
         "between 23:00 and 07:00.",
         ["state set Aksu 2021-03-18", "curfew set Aksu 2021-03-18"]),
        ("State of emergency declared in Aksu. Ridder followed on 17 March.",
         ["state set Aksu 2021-03-18", "state set Ridder 2021-03-17"]),
        ("State of emergency declared in Aksu. Ridder joined the list on Wednesday.",
         ["state set Aksu 2021-03-18", "state set Ridder 2021-03-17"]),
        ("State of emergency declared in Aksu. Police followed the men to Ridder.",
         ["state set Aksu 2021-03-18"]),
    ],
)  # fmt: skip
def test_participles_clauses_and_gaps(text: str, expected: list[str]) -> None:
    assert told(text, "2021-03-18", "en") == expected
