from __future__ import annotations

from datetime import date

import pytest

from mapper.app.spans import dated_text, day_text, interval_text

FIRST, LAST = date(2022, 1, 2), date(2022, 1, 13)


def test_a_day_in_words() -> None:
    assert day_text(FIRST) == "2 January 2022"


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        (FIRST, FIRST, "2 January 2022"),
        (FIRST, LAST, "2 January 2022 to 13 January 2022"),
        (FIRST, None, "from 2 January 2022"),
        (None, LAST, "until 13 January 2022"),
        (None, None, ""),
    ],
)
def test_an_interval_in_words(first: date | None, last: date | None, text: str) -> None:
    assert interval_text(first, last) == text


@pytest.mark.parametrize(
    ("first", "last", "precision", "text"),
    [
        (FIRST, FIRST, 1, "2 January 2022 (the day is known)"),
        (FIRST, FIRST, None, "2 January 2022"),
        (FIRST, LAST, 2, "2 January 2022 to 13 January 2022 (sometime within, or throughout)"),
        (None, None, None, "The report gives no date."),
    ],
)
def test_a_date_with_its_precision(
    first: date | None, last: date | None, precision: int | None, text: str
) -> None:
    assert dated_text(first, last, precision) == text
