"""What is not to be believed, what was to end, and what is of the districts of a region."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

PUBLISHED = "2021-09-14"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("В Риддере действует комендантский час. Не верьте тем, кто пишет, что его сняли вчера.",
         "ru", ["curfew remains Ridder 2021-09-14"]),
        ("Антитеррористическую операцию в Риддере пока не прекратили.", "ru",
         ["counter remains Ridder 2021-09-14"]),
        ("В Актобе остаётся красный уровень террористической опасности. В районах области его "
         "снизили до жёлтого.", "ru",
         ["threat red remains Aktobe 2021-09-14",
          "threat yellow lowered Aktobe Region 2021-09-14"]),
        ("В районах области Абай введён комендантский час.", "ru",
         ["curfew set Abai Region 2021-09-14"]),
        ("Ақтөбеде террор қаупінің «қызыл» деңгейі сақталады. Облыс аудандарында «сары» деңгей "
         "енгізілді.", "kk",
         ["threat red remains Aktobe 2021-09-14", "threat yellow set Aktobe Region 2021-09-14"]),
        ("Риддерде коменданттық сағат 20 қыркүйекке дейін ұзартылды. Бұл режим 12 қыркүйекте "
         "аяқталуы тиіс еді.", "kk", ["curfew remains Ridder 2021-09-14"]),
        ("Риддерде коменданттық сағатты 20-сы күні алып тастаймыз.", "kk",
         ["curfew lifted Ridder 2021-09-20"]),
    ],
)  # fmt: skip
def test_what_is_not_so_or_of_the_districts(text: str, language: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, language) == expected
