from __future__ import annotations

from datetime import date

from mapper.maps import Boundaries, Measure, RegionState, Scene, Symbol
from mapper.maps.payload import payload


def test_levels_have_a_fill_a_word_and_a_rank(two_regions: Boundaries, day: date) -> None:
    states = (
        RegionState("1", "Almaty Region", level="red", since=date(2022, 1, 6)),
        RegionState("2", "Almaty", level="none"),
        RegionState("3", "Zhambyl Region"),
    )
    red, none, silent = payload(Scene(day, states), two_regions)["regions"]
    assert (red["fill"], red["word"], red["hatched"]) == ("#8b0a1a", "RED", False)
    assert (none["fill"], none["word"], none["hatched"]) == ("#f6f3ea", "none", False)
    assert (silent["fill"], silent["word"], silent["hatched"]) == ("", "", True)
    assert red["rank"] > none["rank"] > silent["rank"]
    assert "Threat level: red, since 6 January 2022" in red["tip"]
    assert "No report of a threat level" in silent["tip"]


def test_a_region_beside_a_city_of_its_name_keeps_its_type(
    two_regions: Boundaries, day: date
) -> None:
    drawn = payload(
        Scene(day, tuple(RegionState(o.place_id, o.name) for o in two_regions.on(day))),
        two_regions,
    )
    assert [region["label"] for region in drawn["regions"]] == [
        "Almaty Region",
        "Almaty",
        "Zhambyl",
    ]


def test_a_region_that_is_not_spoken_of_is_hatched_and_an_unknown_one_left_out(
    two_regions: Boundaries, day: date
) -> None:
    drawn = payload(Scene(day, (RegionState("9", "Abai Region", level="red"),)), two_regions)
    assert [region["id"] for region in drawn["regions"]] == ["1", "2", "3"]
    assert all(region["hatched"] for region in drawn["regions"])


def test_counts_are_in_classes_and_zero_is_pale(two_regions: Boundaries, day: date) -> None:
    states = (
        RegionState("1", "Almaty Region", count=16),
        RegionState("2", "Almaty", count=1),
        RegionState("3", "Zhambyl Region", level="red"),
    )
    drawn = payload(Scene(day, states, measure=Measure.COUNT), two_regions)
    assert [region["fill"] for region in drawn["regions"]] == ["#54358f", "#dcd8ee", "#f7f6fb"]
    assert [region["word"] for region in drawn["regions"]] == ["16", "1", ""]
    assert not any(region["hatched"] for region in drawn["regions"])
    assert [row["text"] for row in drawn["legend"]["rows"]] == ["0", "1–2", "3–4", "5–8", "9–16"]


def test_large_symbols_are_drawn_first(two_regions: Boundaries, day: date) -> None:
    symbols = (
        Symbol("a", "A", 43.0, 76.0, 1),
        Symbol("b", "B", 44.0, 77.0, 9, approximate=True, last_date=day),
    )
    drawn = payload(Scene(day, (), symbols), two_regions)["symbols"]
    assert [symbol["id"] for symbol in drawn] == ["b", "a"]
    assert drawn[0]["radius"] == 3 * drawn[1]["radius"]
    assert drawn[0]["tip"] == [
        "B",
        "Incidents: 9",
        "The last on 13 January 2022",
        "Near here: the report names no exact spot",
    ]


def test_the_legend_explains_only_what_is_drawn(two_regions: Boundaries, day: date) -> None:
    bare = payload(Scene(day), two_regions)["legend"]
    assert bare["notes"] == []
    assert bare["sizes"] == []
    states = (RegionState("1", "Almaty Region", count=1, vague=1),)
    symbols = (Symbol("a", "A", 43.0, 76.0, 1, approximate=True),)
    full = payload(Scene(day, states, symbols), two_regions)["legend"]
    assert [note["sign"] for note in full["notes"]] == ["approximate", "ring"]
    assert [size["text"] for size in full["sizes"]] == ["1"]
    assert [row["text"] for row in full["rows"]][-1] == "no report"
