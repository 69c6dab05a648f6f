from __future__ import annotations

from datetime import date

from gazetteer.compile.history import History
from gazetteer.compile.records import StatusRow

REFORM = date(2022, 6, 8)


def test_a_district_of_a_new_region_was_in_the_old_one() -> None:
    assert History().status("334000000", "district", "330000000") == [
        StatusRow("334000000", "district", "190000000", None, REFORM),
        StatusRow("334000000", "district", "330000000", REFORM, None),
    ]


def test_a_district_that_was_made_before_its_region_has_both_dates() -> None:
    made = date(2022, 6, 7)
    assert History().status("103400000", "district", "100000000") == [
        StatusRow("103400000", "district", "630000000", made, REFORM),
        StatusRow("103400000", "district", "100000000", REFORM, None),
    ]


def test_a_district_made_after_its_region_never_was_in_the_old_one() -> None:
    made = date(2024, 1, 1)
    assert History().status("104500000", "district", "100000000") == [
        StatusRow("104500000", "district", "100000000", made, None)
    ]


def test_what_a_new_district_is_made_of_was_in_the_former_one() -> None:
    made = date(2021, 3, 15)
    assert History().status("615530000", "rural_district", "615500000") == [
        StatusRow("615530000", "rural_district", "612000000", None, made),
        StatusRow("615530000", "rural_district", "615500000", made, None),
    ]


def test_a_new_city_was_a_village() -> None:
    kinds = [row.kind for row in History().status("111610000", "city", "111600000")]
    assert kinds == ["village", "city"]


def test_the_districts_of_shymkent_stayed_in_it() -> None:
    assert History().status("791110000", "district", "790000000") == [
        StatusRow("791110000", "district", "790000000", None, None)
    ]


def test_a_unit_that_no_reform_touched_has_one_period() -> None:
    assert History().status("112030000", "rural_district", "112000000") == [
        StatusRow("112030000", "rural_district", "112000000", None, None)
    ]
