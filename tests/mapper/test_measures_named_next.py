"""Measures in some regions that are counted and named next, and what is left in the others."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

_PUBLISHED = "2020-02-10"
_THREE = "Atyrau Region+Mangystau Region+West Kazakhstan Region"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "An orange terror alert was announced on Sunday in three regions of the country. "
            "Atyrau, Mangystau and West Kazakhstan will stay under it until 5 March.",
            f"threat orange set {_THREE} 2020-02-09",
        ),
        (
            "Three regions were put on orange alert. The move affects Atyrau, Mangystau and West "
            "Kazakhstan.",
            f"threat orange set {_THREE} {_PUBLISHED}",
        ),
        (
            "Three Kazakh regions were put on orange alert, a level up from yellow. The three are "
            "Atyrau, Mangystau and West Kazakhstan.",
            f"threat orange raised {_THREE} {_PUBLISHED}",
        ),
        (
            "A curfew was lifted in several towns. The decision concerns Kentau and Aksai.",
            f"curfew lifted Kentau+Aksai {_PUBLISHED}",
        ),
    ],
)
def test_named_next(text: str, expected: str) -> None:
    assert told(text, _PUBLISHED, "en") == [expected]


def test_not_as_many_as_counted() -> None:
    text = (
        "A yellow terror alert was announced on Sunday in five regions of the country. In Atyrau"
        " and Mangystau it remains in force until 5 March."
    )
    assert told(text, _PUBLISHED, "en") == [
        f"threat yellow remains Atyrau Region+Mangystau Region {_PUBLISHED}"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kentau was put on orange alert, up from yellow.", "orange raised"),
        ("A yellow alert was introduced in Kentau, a step down from orange.", "yellow lowered"),
        ("The orange alert, one below red, was introduced in Kentau.", "orange set"),
    ],
)
def test_which_way(text: str, expected: str) -> None:
    assert told(f"{text} Terrorism is feared.", _PUBLISHED, "en") == [
        f"threat {expected} Kentau {_PUBLISHED}"
    ]


_LOWERED = "The terrorist threat level was lowered to orange in Akmola Region and Almaty Region."


@pytest.mark.parametrize(
    "text",
    [
        "The red level remains in the other fifteen, including Shymkent.",
        "The remaining 15 stay on red.",
    ],
)
def test_the_other_ones(text: str) -> None:
    assert told(f"{_LOWERED} {text}", _PUBLISHED, "en") == [
        f"threat orange lowered Akmola Region+Almaty Region {_PUBLISHED}",
        f"threat red remains 15 {_PUBLISHED}",
    ]


@pytest.mark.parametrize("who", ["The three", "All three", "Those three"])
def test_the_excepted_ones(who: str) -> None:
    text = (
        "The terror alert was lowered from red to orange everywhere apart from Almaty, Abai"
        f" District and Shymkent. {who} stay on red."
    )
    assert told(text, _PUBLISHED, "en")[1:] == [
        f"threat red remains Almaty+Abai District+Shymkent {_PUBLISHED}"
    ]


def test_a_level_that_stays_beside_another() -> None:
    text = (
        "A yellow terror alert will take effect throughout Kazakhstan on Friday. The orange alert"
        " already declared in Atyrau Region will not be affected."
    )
    assert told(text, _PUBLISHED, "en") == [
        "threat yellow set 16 2020-02-14",
        f"threat orange remains Atyrau Region {_PUBLISHED}",
    ]


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("the Aktobe Region town of Kandyagash", "Kandyagash"),
        ("the Kyzylorda Region mining village of Shalkiya", "Shalkiya"),
    ],
)
def test_a_town_by_its_region(where: str, place: str) -> None:
    assert told(f"The curfew was ended in {where}.", _PUBLISHED, "en") == [
        f"curfew lifted {place} {_PUBLISHED}"
    ]


def test_any_of_the_regions() -> None:
    text = "There is no longer a curfew in Shymkent or any of the country's regions."
    assert told(f"{text[:-1]} other than Akmola Region.", _PUBLISHED, "en") == [
        f"curfew lifted 16 {_PUBLISHED}"
    ]
