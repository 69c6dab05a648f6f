"""Rivers and the towns that are called after them."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import ids

PUBLISHED = "2024-04-08"
RIVER, TOWN = "feature:emba-river", "154823100"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Emba burst its banks on Sunday.", RIVER),
        ("Meltwater of the Emba broke a levee.", RIVER),
        ("The river Emba rose by a metre.", RIVER),
        ("A man drowned in the Emba on Sunday.", RIVER),
        ("The bridge over the Temir and the Emba was washed away.", RIVER),
        ("Residents of Emba were moved to a school.", TOWN),
        ("The bridge in Emba was washed away.", TOWN),
        ("The Emba garrison rebuilt the dam.", TOWN),
    ],
)
def test_what_rivers_have_and_do_tells_them_from_towns(text: str, expected: str) -> None:
    assert ids(text, PUBLISHED)["Emba"] == expected


def test_a_river_that_is_not_known_is_no_town() -> None:
    assert "Kobda" not in ids("The Kobda overflowed on Sunday.", PUBLISHED)


def test_nor_is_it_a_village_of_its_name() -> None:
    assert ids("The Zhabai river rose near Atbasar.", PUBLISHED) == {"Atbasar": "113820100"}


def test_a_name_that_ends_in_its_type_word_needs_no_other_sign() -> None:
    assert "Nura river" in ids("The Nura river burst its banks.", PUBLISHED)


def test_a_river_says_nothing_of_the_region_of_others() -> None:
    told = ids("In Zhambyl district they fear for the water in the Ili.", PUBLISHED)
    assert told["Ili"] == "feature:ili-river"


def test_a_village_of_one_place_tells_which_district_holds_it() -> None:
    assert ids("Over at Ulken, in Zhambyl District, work began.", "2025-07-11") == {
        "Ulken": "194275100",
        "Zhambyl District": "194200000",
    }
