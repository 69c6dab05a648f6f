"""Titles: the day that one says its document is about."""

from __future__ import annotations

from itertools import takewhile

from mapper.date_readers import DAY, WEEK
from mapper.dates import DateMention
from mapper.reading import Reading

# A title of no more words, with no place, is of the day that it names.
_FEW_WORDS = 4


def day_of_title(reading: Reading) -> DateMention | None:
    """Return the day that the title says the document is about, if it is over."""
    for passage in takewhile(lambda passage: passage.sentence.is_title, reading.passages):
        for day in passage.dates:
            over = reading.published is None or day.last <= reading.published
            # "The week in brief" is no week of the calendar.
            # "Wednesday, hour by hour" names its day first, "The results of Sunday" nothing else.
            few = not passage.places and len(passage.folded.split()) <= _FEW_WORDS
            leads = (few or day.start == passage.sentence.start) and day.precision == DAY
            written = leads or any(map(str.isdigit, passage.between(day.start, day.end)))
            if day.role == "at" and day.precision <= WEEK and over and written:
                return day
    return None
