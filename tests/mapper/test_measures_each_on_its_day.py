"""One act in several places, each with a day of its own, and what is told with another measure."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

PUBLISHED = "2025-09-05"
RED = "The red level of terrorist threat was declared "


@pytest.mark.parametrize(
    "text",
    [
        RED + "first in Semey, on 2 September, then in Taraz, on 3 September.",
        RED + "in Semey on 2 September and a day later in Taraz.",
        RED + "on Tuesday in Semey, on Wednesday in Taraz.",
        "On 2 September the red level of terrorist threat was declared in Semey, the next day in "
        "Taraz.",
        RED + "in Semey on 2 September, Taraz on 3 September.",
    ],
)
def test_places_with_a_day_each(text: str) -> None:
    assert told(text, PUBLISHED, "en") == [
        "threat red set Semey 2025-09-02",
        "threat red set Taraz 2025-09-03",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The curfew was lifted on Monday in Semey, on Tuesday in Taraz and Aktau, and yesterday"
            " in Pavlodar.",
            [
                "curfew lifted Semey 2025-09-01",
                "curfew lifted Taraz+Aktau 2025-09-02",
                "curfew lifted Pavlodar 2025-09-04",
            ],
        ),
        (
            "The curfew will be lifted in Semey on 8 September, in Taraz a week later.",
            ["curfew lifted Semey 2025-09-08", "curfew lifted Taraz 2025-09-15"],
        ),
        # One day, or another that is of something else
        (
            "On 2 September a curfew was declared in Semey, Taraz and Aktau.",
            ["curfew set Semey+Taraz+Aktau 2025-09-02"],
        ),
        (
            "A curfew was declared on 2 September in Semey, after clashes on 1 September in Taraz.",
            ["curfew set Semey 2025-09-02"],
        ),
        (
            "A curfew was declared in Semey and Taraz on 2 September, the ministry said on Thursday"
            " in Astana.",
            ["curfew set Semey+Taraz 2025-09-02"],
        ),
    ],
)
def test_lists_with_days(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Semey is under a curfew tonight: the akim put his signature to the order at six.", "set"),
        ("Semey is under a curfew. The order has just been signed.", "set"),
        ("There is a curfew in Semey tonight, after the commandant signed the order.", "set"),
        ("Semey is still under a curfew. The order was signed by the akim.", "remains"),
        ("Semey is under a curfew. The akim signed an order on the new school today.", "remains"),
        ("Semey is under a curfew. The order has not been signed.", "remains"),
    ],
)
def test_what_holds_by_a_decree_just_signed_is_set(text: str, action: str) -> None:
    assert told(text, PUBLISHED, "en") == [f"curfew {action} Semey 2025-09-05"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What comes with another measure is of its day.
        (
            "A state of emergency was declared in Semey on Monday. With it comes a curfew, eleven "
            "in the evening to seven in the morning.",
            ["state set Semey 2025-09-01", "curfew set Semey 2025-09-01"],
        ),
        # The day on which something was set is not the one to go on with where it ends.
        (
            "The headquarters on Friday ended the orange alert it had declared on 1 September in "
            "Semey and Taraz, terrorism or not. A yellow level was introduced there in its place.",
            [
                "threat orange set Semey+Taraz 2025-09-01",
                "threat orange lifted Semey+Taraz 2025-09-05",
                "threat yellow set Semey+Taraz 2025-09-05",
            ],
        ),
        (
            "The counter-terrorist operation, introduced 1 September in Urzhar district of Abai "
            "Region, is completed. At the same time on the territory of the whole region a yellow "
            "level of terrorist danger is introduced.",
            [
                "counter set Urzhar District 2025-09-01",
                "counter lifted Urzhar District 2025-09-05",
                "threat yellow set Abai Region 2025-09-05",
            ],
        ),
    ],
)
def test_the_day_that_a_text_goes_on_with(text: str, expected: list[str]) -> None:
    assert sorted(told(text, PUBLISHED, "en")) == sorted(expected)


@pytest.mark.parametrize(
    "term",
    [
        "For these same days a curfew is introduced in Taraz.",
        "In Taraz a curfew was introduced within the same time frame.",
        "In Taraz, over the very same days, a curfew is introduced.",
        "A curfew will be in force in Taraz for the same ten days.",
        "A curfew in Taraz is introduced until then, too.",
    ],
)
def test_the_same_days_in_other_words(term: str) -> None:
    text = "A yellow terror level was set in Semey from 5 to 15 September. " + term

    assert told(text, PUBLISHED, "en") == [
        "threat yellow set Semey 2025-09-05",
        "curfew set Taraz 2025-09-05",
    ]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("A curfew is in force in the East Kazakhstan city of Ridder.", "Ridder"),
        (
            "A curfew is in force in Abai Region's two largest towns, Semey and Ayagoz.",
            "Semey+Ayagoz",
        ),
        (
            "A curfew is in force in Aktobe Region and the city of Kandyagash.",
            "Aktobe Region+Kandyagash",
        ),
        (
            "A curfew is in force in Ridder and elsewhere in East Kazakhstan Region.",
            "Ridder+East Kazakhstan Region",
        ),
        ("A curfew is in force in the whole of Abai Region, Semey included.", "Abai Region+Semey"),
        ("In Abai Region the curfew is in force everywhere except Semey.", "Abai Region"),
    ],
)
def test_a_region_and_what_lies_in_it(text: str, places: str) -> None:
    assert told(text, PUBLISHED, "en") == [f"curfew remains {places} 2025-09-05"]


def test_three_regions_of_which_one_is_a_city() -> None:
    text = (
        "The operation regime, a counter-terrorist one, ended in all regions besides the city of "
        "Almaty, Almaty and Zhambyl regions. The red level of terrorist danger in the three named "
        "regions is kept."
    )

    assert told(text, PUBLISHED, "en")[-1] == (
        "threat red remains Almaty+Almaty Region+Zhambyl Region 2025-09-05"
    )
