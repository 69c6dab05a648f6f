"""Reasons: the unrest that a text names only as what something was done for."""

from __future__ import annotations

from collections.abc import Sequence

from mapper.dates import DateMention
from mapper.geography import most_specific
from mapper.languages.vocabulary import Trigger
from mapper.reading import Passage, PlaceInText
from mapper.records import PlaceRecord

# Of these a text may tell behind the day of what something was done for.
OF_REASONS = frozenset(
    {"Battles", "Riots", "Explosions/Remote violence", "Violence against civilians"}
)
_LOOTING = "Looting/property destruction"


class Reason:
    """When and where that unrest was, which the text may go on to tell.

    "Ten were held over the attack of 5 June in Aksu. Gunmen had entered a shop."

    Attributes
    ----------
    day
        Its day.
    places
        The one place that is told with the day.
    """

    def __init__(self) -> None:
        self.day: DateMention | None = None
        self.places: tuple[PlaceRecord, ...] = ()
        self._has_told = False

    def enter(self, *, is_list: bool) -> None:
        """Forget it at a new paragraph, unless the text has told of nothing else so far."""
        if self._has_told or is_list:
            self.day, self.places = None, ()

    def was_at(self, places: Sequence[PlaceRecord]) -> bool:
        """Tell whether these are the places of it."""
        return bool(places) and tuple(places) == self.places

    def told(self) -> None:
        """Remember that the text has told an event of its own."""
        self._has_told = True

    def read(
        self, passage: Passage, referred: Sequence[DateMention], located: Sequence[PlaceInText]
    ) -> None:
        """Take the day of such unrest from a sentence, if it has one, and where that was."""
        day = next((d for d in passage.dates if d.reason or d in referred), None)
        if day is not None:
            places = most_specific(located)
            self.day, self.places = day, places if len(places) == 1 else ()


def is_of_reason(trigger: Trigger) -> bool:
    """Tell whether an event may be the unrest that was named as a reason, or a part of it."""
    return trigger.event_type in OF_REASONS or trigger.sub_event_type == _LOOTING
