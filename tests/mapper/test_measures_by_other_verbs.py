"""What is done with a measure, by the verbs that newsrooms have for it beside the plain ones."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

_PUBLISHED = "2022-01-14"
_DAY = "2022-01-13"


@pytest.mark.parametrize(
    ("verb", "action"),
    [
        ("was brought into force", "set"),
        ("came into operation", "set"),
        ("was made effective", "set"),
        ("was implemented", "set"),
        ("was reimposed", "set"),
        ("got under way", "set"),
        ("was brought to a close", "lifted"),
        ("ran its course", "lifted"),
        ("was wound down", "lifted"),
        ("was abandoned", "lifted"),
        ("was declared void", "lifted"),
        ("was abrogated", "lifted"),
    ],
)
def test_done_on_a_day(verb: str, action: str) -> None:
    assert told(f"The curfew {verb} in Kentau on Thursday.", _PUBLISHED, "en") == [
        f"curfew {action} Kentau {_DAY}"
    ]


@pytest.mark.parametrize(
    "verb",
    [
        "has yet to be lifted",
        "is yet to end",
        "will not be lifted",
        "will not be affected",
        "does not end",
        "was left intact",
        "was renewed",
        "was carried over",
        "endures",
        "stays put",
    ],
)
def test_what_goes_on(verb: str) -> None:
    assert told(f"The curfew {verb} in Kentau.", _PUBLISHED, "en") == [
        f"curfew remains Kentau {_PUBLISHED}"
    ]


@pytest.mark.parametrize(
    ("verb", "action"),
    [
        ("invoked", "set"),
        ("rolled out", "set"),
        ("called a halt to", "lifted"),
        ("ordered an end to", "lifted"),
        ("halted", "lifted"),
        ("renewed", "remains"),
        ("declined to lift", "remains"),
        ("did not cancel", "remains"),
        ("pressed on with", "remains"),
    ],
)
def test_what_somebody_does(verb: str, action: str) -> None:
    assert told(f"The commandant {verb} the curfew in Kentau.", _PUBLISHED, "en") == [
        f"curfew {action} Kentau {_PUBLISHED}"
    ]


@pytest.mark.parametrize(
    "verb",
    ["will take effect", "is due to come into force", "is to start", "is taking effect"],
)
def test_what_is_to_come(verb: str) -> None:
    assert told(f"A curfew {verb} in Kentau on Sunday.", _PUBLISHED, "en") == [
        "curfew set Kentau 2022-01-16"
    ]


@pytest.mark.parametrize(
    ("verb", "way", "action"),
    [
        ("has dialled back", "from orange to yellow", "lowered"),
        ("has pared down", "from red to orange", "lowered"),
        ("changed", "from red to yellow", "lowered"),
        ("has de-escalated", "from orange to yellow", "lowered"),
        ("has ramped up", "from yellow to orange", "raised"),
        ("elevated", "from orange to red", "raised"),
        ("lifted", "from yellow to red", "raised"),
        ("revised upwards", "from yellow to orange", "raised"),
    ],
)
def test_levels_that_change(verb: str, way: str, action: str) -> None:
    text = f"Kazakhstan {verb} its terror alert {way} in Kentau."
    level = way.split()[-1]
    assert told(text, _PUBLISHED, "en") == [f"threat {level} {action} Kentau {_PUBLISHED}"]


@pytest.mark.parametrize(
    "text",
    [
        "The curfew of old is a memory in Kentau, and trains were halted by snow.",
        "A curfew has yet to be introduced in Kentau.",
        "The authorities declined to impose a curfew in Kentau.",
        "Two cars were overturned in Kentau, where nobody mentions a curfew.",
        "The governor turned down the music in Kentau to a yellow lamp's light.",
    ],
)
def test_no_measure(text: str) -> None:
    assert told(text, _PUBLISHED, "en") == []


def test_two_verbs_with_places_each() -> None:
    text = (
        "The authorities extended the curfew in Kentau and Aktau until 20 January, but cancelled it"
        " in Semey and Ridder."
    )
    assert told(text, _PUBLISHED, "en") == [
        f"curfew remains Kentau+Aktau {_PUBLISHED}",
        f"curfew lifted Semey+Ridder {_PUBLISHED}",
    ]
    # What was kept up to its end
    text = "They kept the curfew in Kentau until Thursday, when they lifted it."
    assert told(text, _PUBLISHED, "en") == [f"curfew lifted Kentau {_DAY}"]


@pytest.mark.parametrize("time", ["Thursday", "the week", "the new year"])
def test_what_begins_beside_an_end(time: str) -> None:
    text = f"The curfew imposed after the riots ended in Kentau as {time} began."
    assert [item.split()[:3] for item in told(text, _PUBLISHED, "en")] == [
        ["curfew", "lifted", "Kentau"]
    ]
