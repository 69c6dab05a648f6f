"""The regions that are not named, in the words that newsrooms have for them."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

LIFTED = "curfew lifted Atyrau Region+Aktobe Region 2022-01-14"
THE_OTHERS = "curfew remains 15 2022-01-14"


@pytest.mark.parametrize(
    "said",
    [
        "It stays in the remaining fifteen administrative units.",
        "It goes on in fifteen other administrative areas.",
        "In the fifteen other regions and cities it remains in force.",
        "The other regions and the three cities keep it.",
        "As to the other regions, it remains in force.",
        "For the rest it remains in force.",
        "In all the others it remains in force.",
        "The curfew remains in the rest.",
        "All other territories remain under curfew.",
        "The remaining fifteen stay under curfew.",
        "Throughout the rest of the country the curfew remains.",
        "Outside these regions the curfew continues.",
    ],
)
def test_the_other_regions(said: str) -> None:
    text = f"The curfew was lifted in Atyrau and Aktobe regions. {said}"
    assert told(text, "2022-01-14", "en") == [LIFTED, THE_OTHERS]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Curfew lifted in Atyrau and Aktobe regions, rest of country still under curfew",
         [LIFTED, THE_OTHERS]),
        ("Curfew lifted in Atyrau and Aktobe regions, stays in the remaining fifteen units",
         [LIFTED, THE_OTHERS]),
        # Those that go elsewhere, or come from there, have no curfew.
        ("A curfew was imposed in Oral, and no trains run to other regions.",
         ["curfew set Oral 2022-01-14"]),
        ("The curfew remains in Oral. Doctors from other regions have arrived.",
         ["curfew remains Oral 2022-01-14"]),
        ("A curfew was imposed in Oral and Aksay. The rest is silence.",
         ["curfew set Oral+Aksai 2022-01-14"]),
    ],
)  # fmt: skip
def test_other_regions_beside(text: str, expected: list[str]) -> None:
    assert told(text, "2022-01-14", "en") == expected
