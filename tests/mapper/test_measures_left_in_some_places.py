"""Measures that end or go on in some places, as the words around them say: "the last city with"."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

_PUBLISHED = "2022-01-14"
_ENDED = f"curfew lifted Semey {_PUBLISHED}"
_STAYS = f"curfew remains Kentau {_PUBLISHED}"


@pytest.mark.parametrize(
    "text",
    [
        "The curfew has ended in Semey. Kentau is keeping its own.",
        "The curfew has ended in Semey. Kentau still has one.",
        "The curfew has ended in Semey. Now only Kentau has it.",
        "The curfew has ended in Semey. Kentau is still covered.",
        "The curfew has ended in Semey. In Kentau it will be in effect until 20 January.",
        "The curfew was lifted in Semey, leaving Kentau as the only city where it still applies.",
        "The curfew was lifted in Semey; Kentau is now the last town where it is in force.",
        "The curfew was lifted in Semey, which leaves Kentau as the only town with a curfew.",
        "The authorities lifted the curfew in Semey, while extending it in Kentau.",
        "The commandant lifted the curfew in Semey but is keeping it in Kentau.",
    ],
)
def test_where_it_is_left(text: str) -> None:
    assert told(text, _PUBLISHED, "en") == [_ENDED, _STAYS]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Still covered, the commandant said, is Kentau.", [_STAYS]),
        ("Kentau has its own theatre.", []),
        ("Kentau keeps one of its parks closed.", []),
        ("People in Kentau were thanked for keeping it.", []),
        (
            "In Kentau it will be in effect from Sunday until Tuesday.",
            ["curfew set Kentau 2022-01-16"],
        ),
    ],
)
def test_behind_an_end(text: str, expected: list[str]) -> None:
    assert told(f"The curfew has ended in Semey. {text}", _PUBLISHED, "en") == [_ENDED, *expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On yellow alert, the service said, are Semey and Kentau.", "threat yellow"),
        ("Still in force, the mayor said, is the curfew in Semey and Kentau.", "curfew"),
        ("The curfew in Semey and Kentau holds until the end of the state of emergency.", "curfew"),
        ("The commandant is retaining the state of emergency in Semey and Kentau.", "state"),
    ],
)
def test_what_goes_on(text: str, expected: str) -> None:
    assert told(text, _PUBLISHED, "en") == [f"{expected} remains Semey+Kentau {_PUBLISHED}"]


@pytest.mark.parametrize(
    "where",
    [
        "in each of the country's 14 regions",
        "in each of the country's 14 regions as well as in Almaty and Shymkent",
        "in the 14 regions and the cities of Almaty, Shymkent and Nur-Sultan",
        "in every single region",
        "in any region of the country",
        "at national level",
        "the length and breadth of Kazakhstan",
    ],
)
def test_all_regions(where: str) -> None:
    assert told(f"The curfew remains in force {where}.", _PUBLISHED, "en") == [
        f"curfew remains 17 {_PUBLISHED}"
    ]


@pytest.mark.parametrize(
    "where",
    [
        "in each region except Almaty Region",
        "in any of the regions other than Almaty Region",
        "in all regions, Almaty Region excepted",
        "in all regions, with Almaty Region left out",
        "in all regions with one exception - Almaty Region",
        "in all regions, though not in Almaty Region",
        "in all regions, sparing only Almaty Region",
    ],
)
def test_all_regions_but_one(where: str) -> None:
    assert told(f"A curfew was introduced {where} on Friday.", _PUBLISHED, "en") == [
        f"curfew set 16 {_PUBLISHED}"
    ]
