from __future__ import annotations

from datetime import date

import pytest

from gazetteer.compile.records import StatusRow
from gazetteer.compile.successions import successions

REFORM = date(2022, 6, 8)
STATUS = [
    StatusRow("334000000", "district", "190000000", None, REFORM),
    StatusRow("334000000", "district", "330000000", REFORM, None),
    StatusRow("334030000", "rural_district", "334000000", None, None),
    StatusRow("104500000", "district", "100000000", date(2024, 1, 1), None),
]
STEPS = {
    (row.predecessor, row.successor, str(row.date), row.kind) for row in successions(STATUS)
}  # fmt: skip


@pytest.mark.parametrize(
    "step",
    [
        ("510000000@2018", "610000000", "2018-06-19", "split"),
        ("510000000@2018", "790000000", "2018-06-19", "split"),
        ("630000000", "100000000", "2022-06-08", "split"),
        ("190000000", "330000000", "2022-06-08", "split"),
        ("350000000", "620000000", "2022-06-08", "split"),
        ("614400000", "613800000", "2018-06-05", "split"),
        ("195800000", "194400000", "2018-04-02", "split"),
        ("116600000", "711210000", "2017-02-07", "ceded"),
        ("334000000", "334000000", "2022-06-08", "moved"),
        ("634800000", "634800000", "2018-12-27", "renamed"),
        ("710000000", "710000000", "2019-03-23", "renamed"),
        ("710000000", "710000000", "2022-09-17", "renamed"),
    ],
)
def test_what_became_of_a_unit(step: tuple[str, str, str, str]) -> None:
    assert step in STEPS


def test_only_districts_that_were_there_before_the_reform_moved() -> None:
    assert [step for step in STEPS if step[3] == "moved"] == [
        ("334000000", "334000000", "2022-06-08", "moved")
    ]


def test_a_name_that_ends_is_one_step_however_it_is_spelt() -> None:
    steps = successions(STATUS)
    days = [(row.predecessor, row.date) for row in steps if row.kind == "renamed"]
    assert len(set(days)) == len(days)


def test_each_step_has_its_source() -> None:
    assert all(row.source for row in successions(STATUS))


def test_a_name_of_which_only_the_year_of_its_end_is_known_tells_no_step() -> None:
    assert {step for step in STEPS if step[0] == "331010000"} == set()
