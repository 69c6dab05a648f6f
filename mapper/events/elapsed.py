"""Elapsed: what a sentence tells of days after an event that it only counts them from."""

from __future__ import annotations

from mapper.reading import Passage

# So close behind the days that are counted the event stands.
_BESIDE = 16


def is_long_after(event: tuple[int, int], later: int, passage: Passage) -> bool:
    """Tell whether words are told so many days after an event of their sentence.

    "Two days after a riot in Aksu, a fire broke out in Oral."

    Parameters
    ----------
    event
        Where in the sentence the words of the event stand.
    later
        Where those of the other begin.
    passage
        The sentence with its dates.
    """
    first, last = event
    if last > later or "," not in passage.folded[last:later]:
        return False
    offset = passage.sentence.start
    return any(day.counted and 0 <= first - (day.end - offset) <= _BESIDE for day in passage.dates)
