from __future__ import annotations

from datetime import date

from gazetteer.compile.names import settle_names
from gazetteer.compile.records import NameRow

ASTANA = "710000000"


def name(text: str, language: str = "en", kind: str = "short", place: str = ASTANA) -> NameRow:
    return NameRow(place, text, language, kind, None, None, "kato")


def test_dated_names_kept_by_hand_take_the_place_of_derived_ones() -> None:
    rows = [row for row in settle_names([name("Derived")]) if row.place_id == ASTANA]
    english = {row.text: row for row in rows if (row.language, row.kind) == ("en", "short")}
    assert "Derived" not in english
    assert english["Nur-Sultan"].valid_from == date(2019, 3, 23)
    assert english["Nur-Sultan"].valid_to == date(2022, 9, 17)


def test_a_variant_that_is_also_the_short_name_is_dropped() -> None:
    rows = settle_names([name("Karasu", place="1"), name("Karasu", kind="variant", place="1")])
    assert [row.kind for row in rows if row.place_id == "1"] == ["short"]


def test_a_name_from_two_sources_is_listed_once() -> None:
    rows = settle_names([name("Karasu", kind="variant", place="1")] * 2)
    assert len([row for row in rows if row.place_id == "1"]) == 1


def test_names_kept_by_hand_that_only_a_withheld_source_has_are_withheld() -> None:
    every = {row.text for row in settle_names([])}
    held = {row.text for row in settle_names([], ["geonames:"])}
    assert "Gavrilovka" in every - held
    assert {"Kokchetav", "Verny"} <= held


def test_an_uncertain_fact_says_so() -> None:
    rows = {row.text: row.source for row in settle_names([])}
    assert rows["Mirzoyan"] == "fact-uncertain"
    assert rows["Nur-Sultan"] == "fact"


def test_a_variant_of_a_dated_name_has_its_dates() -> None:
    rows = {row.text: row for row in settle_names([name("Nur Sultan", kind="variant")])}
    assert rows["Nur Sultan"].valid_from == date(2019, 3, 23)
    assert rows["Nur Sultan"].valid_to == date(2022, 9, 17)


def test_a_variant_of_a_name_that_came_back_holds_all_the_time() -> None:
    rows = {row.text: row for row in settle_names([name("Astaná", kind="variant")])}
    assert (rows["Astaná"].valid_from, rows["Astaná"].valid_to) == (date(1998, 1, 1), None)


def test_a_variant_of_an_undated_name_has_no_dates() -> None:
    rows = [name("Semey", place="101010000"), name("Semeý", "kk", "variant", "101010000")]
    variant = next(row for row in settle_names(rows) if row.text == "Semeý")
    assert (variant.valid_from, variant.valid_to) == (None, None)
