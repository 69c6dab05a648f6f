from __future__ import annotations

from datetime import date

import pytest

from mapper.app.timeline import opening_day, step

LAST, TELLING = date(2022, 2, 7), date(2022, 1, 13)


def test_a_store_of_the_past_opens_on_the_telling_day() -> None:
    assert opening_day(LAST, TELLING, today=date(2022, 3, 1)) == TELLING


def test_a_store_that_is_kept_up_opens_on_its_last_day() -> None:
    assert opening_day(LAST, TELLING, today=date(2022, 2, 14)) == LAST


def test_a_store_without_a_telling_day_opens_on_its_last() -> None:
    assert opening_day(LAST, None, today=date(2022, 3, 1)) == LAST


@pytest.mark.parametrize(
    ("days", "expected"),
    [(1, date(2022, 1, 14)), (-1, date(2022, 1, 12)), (60, LAST), (-60, date(2022, 1, 2))],
)
def test_a_step_stays_in_the_range(days: int, expected: date) -> None:
    assert step(TELLING, days, date(2022, 1, 2), LAST) == expected
