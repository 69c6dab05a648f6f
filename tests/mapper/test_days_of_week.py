"""Weeks, weekends, days counted back from another, and weekdays beside their dates."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import extractor_of
from mapper.sentences import split_sentences

# A Friday.
PUBLISHED = date(2022, 1, 14)


def days(language: str, text: str, published: date = PUBLISHED) -> list[str]:
    """Return the dates of a text, as "first/last"."""
    found = extractor_of(language).dates.find(text, split_sentences(text), published)
    return [f"{d.first:%m-%d}/{d.last:%m-%d}" for d in found]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "A shed burned down earlier this week.", ["01-10/01-14"]),
        ("en", "Over the weekend a shed burned down.", ["01-08/01-09"]),
        ("en", "On Wednesday, 5 January, a shed burned down.", ["01-05/01-05"]),
        ("en", "On 5 January it began, 2 days earlier than said.", ["01-05/01-05", "01-03/01-03"]),
        ("ru", "На этой неделе сгорел сарай.", ["01-10/01-14"]),
        ("ru", "В минувшие выходные сгорел сарай.", ["01-08/01-09"]),
        ("ru", "В среду, 5 января, сгорел сарай.", ["01-05/01-05"]),
        ("ru", "Это было 5 января, двумя днями ранее намеченного.", ["01-05/01-05", "01-03/01-03"]),
        ("kk", "Осы аптада қора өртенді.", ["01-10/01-14"]),
        ("kk", "Демалыс күндері қора өртенді.", ["01-08/01-09"]),
        ("kk", "Сәрсенбі, 5 қаңтарда қора өртенді.", ["01-05/01-05"]),
        ("kk", "5-қаңтарда қора өртенді.", ["01-05/01-05"]),
        ("kk", "Өткен жылдың желтоқсанында қора өртенді.", ["12-01/12-31"]),
    ],
)  # fmt: skip
def test_days(language: str, text: str, expected: list[str]) -> None:
    assert days(language, text) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [(8, "01-08/01-08"), (9, "01-08/01-09"), (10, "01-08/01-09"), (14, "01-08/01-09")],
)
def test_the_weekend_is_the_last_or_the_one_that_is(day: int, expected: str) -> None:
    assert days("en", "Over the weekend a shed burned.", date(2022, 1, day)) == [expected]
