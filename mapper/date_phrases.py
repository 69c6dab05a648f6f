"""Rarer phrases of time ("two weeks ago", "в прошлом месяце"), as dateparser reads them."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import cache, lru_cache
from typing import Any, NamedTuple

# A phrase takes dateparser a third of a millisecond, and news repeats its phrases.
_REMEMBERED = 20_000
_SETTINGS = {
    "DATE_ORDER": "DMY",
    "PREFER_DATES_FROM": "past",
    "RETURN_AS_TIMEZONE_AWARE": False,
    "TIMEZONE": "UTC",
}


class PhraseDays(NamedTuple):
    """The days of a phrase, both inclusive, and which "day", "week", "month" or "year" they are."""

    first: date
    last: date
    period: str


@lru_cache(_REMEMBERED)
def read_phrase(language: str, phrase: str, published: date) -> PhraseDays | None:
    """Return the days of a phrase; None if dateparser does not understand it.

    A phrase that counts weeks, months or years means some day of that week, month or year of the
    calendar, so that all of it is returned, up to the day of publication.

    Parameters
    ----------
    language
        "en", "ru" or "kk".
    phrase
        The words, and numbers in digits.
    published
        The day from which they count.
    """
    anchor = datetime(published.year, published.month, published.day)  # noqa: DTZ001  # no zone: a day
    parser = _parser_class()(
        languages=[language],
        try_previous_locales=False,
        settings=_SETTINGS | {"RELATIVE_BASE": anchor},
    )
    found = parser.get_date_data(phrase)
    if found.date_obj is None:
        return None
    first, last = _PERIODS[found.period](found.date_obj.date())
    return PhraseDays(first, min(last, published) if first <= published else last, found.period)


def _week(day: date) -> tuple[date, date]:
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def _month(day: date) -> tuple[date, date]:
    return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])


_PERIODS: dict[str, Callable[[date], tuple[date, date]]] = {
    "day": lambda day: (day, day),
    "week": _week,
    "month": _month,
    "year": lambda day: (date(day.year, 1, 1), date(day.year, 12, 31)),
}


@cache
def _parser_class() -> Any:
    # Imported here: it takes a tenth of a second, and few texts have such a phrase.
    from dateparser.date import DateDataParser

    return DateDataParser
