"""Days and intervals in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mapper.app.words import NO_DATE_WORDS, TIME_PRECISION_WORDS

if TYPE_CHECKING:
    from datetime import date


def day_text(day: date) -> str:
    """Return a day as "13 January 2022"."""
    return f"{day.day} {day:%B %Y}"


def interval_text(first: date | None, last: date | None) -> str:
    """Return an interval of days in words; either end may be unknown."""
    if first and last:
        return day_text(first) if first == last else f"{day_text(first)} to {day_text(last)}"
    if first:
        return f"from {day_text(first)}"
    return f"until {day_text(last)}" if last else ""


def dated_text(first: date | None, last: date | None, precision: int | None) -> str:
    """Return an interval with its precision in words."""
    interval = interval_text(first, last)
    if not interval:
        return NO_DATE_WORDS
    if first != last:
        return f"{interval} (sometime within, or throughout)"
    words = TIME_PRECISION_WORDS.get(precision or 0)
    return f"{interval} ({words})" if words else interval
