"""The thread of a text: the place and the day that the next sentence may go on with."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from datetime import date, timedelta
from itertools import chain, islice
from typing import TYPE_CHECKING

from gazetteer import Kind
from mapper.date_readers import WEEK
from mapper.dates import DateMention
from mapper.events.hits import UNREST
from mapper.events.later import TOWNS, Later, spoken_of
from mapper.events.lines import (
    dateline,
    has_one_place,
    introduced,
    is_headline_of,
    is_item,
    is_name_only,
)
from mapper.events.reasons import Reason
from mapper.events.titles import day_of_title
from mapper.geography import exact, is_landscape, most_specific
from mapper.headings import is_list
from mapper.languages.vocabulary import Trigger
from mapper.reading import AREAS, Passage, PlaceInText, Reading, Role, lies_in
from mapper.records import Measure, PlaceRecord

if TYPE_CHECKING:
    from mapper.events.findings import Finding

# Events of one story lie no more days apart.
_OF_ONE_STORY = 7
# A report goes on with a day no longer past than that, also when nothing was told of it.
_RECENT = timedelta(days=3)
# Under these a text tells of what happened where they hold.
_EMERGENCY_RULE = frozenset({"state_of_emergency", "curfew"})
_WRECKING = frozenset({"Mob violence", "Looting/property destruction"})
_OF_NOW = timedelta(days=60)
# Where an operation goes on there was, or is, something to tell of.
_OPERATION = "counter_terrorist_operation"
# So many letters stand before a place that opens a sentence.
_OPENING = 4
_TELLS_WHERE = frozenset({Role.LOCATIVE, Role.TITLE})
# So many places that were named last may be meant by "the city", "the district".
_REMEMBERED = 60


class Thread:
    """What the sentences of one document have set so far.

    Parameters
    ----------
    reading
        The document.
    measures
        Its security measures: where they hold is not where the next event was.

    Attributes
    ----------
    places
        Where the next event was, unless its sentence says otherwise.
    mentioned
        The places that were named last, which is what "there" means.
    day
        When the next event was, unless its sentence says otherwise.
    past
        The day named last of those that were over, to which a text comes back.
    reason
        The unrest that the paragraph names only as what something was done for.
    open_ended
        Whether what began on `day` went on until the document's own.
    dateline
        Where the text was sent from.
    told
        The words of the event told last.
    brewing
        The words of the unrest told last, where the text has gone on to fires or floods.
    told_nowhere
        Whether nothing has said yet where that was.
    told_just_now
        Whether that was in the sentence before.
    published
        The day of the document.
    lead
        Where the first event of the text was, and its day: a story stays there.
    home
        Where the one lives, or comes from, who was named last.
    lives
        Where those live of whom the text tells.
    told_in_paragraph
        Whether that was in the paragraph of the sentence.
    later
        What the text says further on of where an event was.
    told_at
        The kind of the event whose place the text told last, and that place.
    is_list
        Whether the paragraphs are the items of a list, each of which is of its own.
    speaks_of_rallies
        Whether the text has spoken of a demonstration.
    speaks_of_unrest
        Whether the paragraph has spoken of riots or terrorism.
    is_abroad
        Whether the paragraph has gone abroad, and tells of no place at home since.
    is_carried_over
        Whether `places` are those of an earlier paragraph, which does not head this one.
    """

    def __init__(self, reading: Reading, measures: Sequence[Measure]) -> None:
        self.published = reading.published
        self.places: tuple[PlaceRecord, ...] = ()
        self.mentioned: tuple[PlaceRecord, ...] = ()
        self.day: DateMention | None = None
        self.past: DateMention | None = None
        self.reason = Reason()
        self.open_ended = False
        self.dateline: tuple[PlaceRecord, ...] = ()
        # Each place once, the one named last at the end.
        self._named: dict[str, PlaceRecord] = {}
        self._has_one_place = has_one_place(reading)
        self._measured = frozenset(
            measure.evidence.start for measure in measures if measure.measure != _OPERATION
        )
        self._paragraph = -1
        self._text = reading.text
        self._before: Passage | None = None
        self._opens = False
        self._headed = False
        # The day of a heading, or of the title: that of what follows without a day of its own.
        self._section = day_of_title(reading)
        self.is_list = is_list(reading.text, (p.sentence for p in reading.passages))
        if self._section and self._is_own_day(self._section):
            # Such a day is that of the report; the items of a list are of it.
            self._section = None
        self._told = False
        self.told: Trigger | None = None
        self.brewing: Trigger | None = None
        self.told_nowhere = False
        self.told_just_now = False
        self.told_in_paragraph = False
        self.lead: tuple[PlaceRecord, date] | None = None
        self._ruled, self._ruled_in = _under_emergency(reading, measures)
        self.told_at: tuple[str, PlaceRecord] | None = None
        self.later = Later(reading.passages, is_list=self.is_list)
        self._passed: dict[str, PlaceRecord] = {}
        self._towns: dict[str, PlaceRecord] = {}
        self.home: tuple[PlaceRecord, ...] = ()
        self.lives: tuple[PlaceRecord, ...] = ()
        self.is_abroad = False
        self.is_carried_over = False
        self._is_first = True
        self._sent_from = False
        self._of_rally = False
        self.speaks_of_rallies = False
        self.speaks_of_unrest = False
        self._of_item = False
        self._heads_item = False
        self._begins = reading.passages[0].sentence.start if reading.passages else -1

    def enter(self, passage: Passage) -> None:
        """Forget, at a new paragraph, what does not carry over."""
        before, self._before = self._before, passage
        self._opens = passage.sentence.paragraph != self._paragraph
        # "Here" may be said in the sentence that the dateline stands before.
        self.dateline = dateline(passage) or self.dateline
        if not self._opens:
            return
        self._paragraph = passage.sentence.paragraph
        self._of_rally = False
        self.is_abroad = self.is_abroad and self._headed
        self.told_in_paragraph = self.speaks_of_unrest = False
        self.reason.enter(is_list=self.is_list)
        item = is_item(self._text, passage)
        under_headline = not item and is_headline_of(before, passage, self._text)
        is_headed = self._headed or under_headline
        if not self._has_one_place and not is_headed:
            self.places = ()
        self.is_carried_over = not is_headed
        if passage.is_of_a_day and not (
            self._section is None and self._is_own_day(passage.dates[-1])
        ):
            self._section = passage.dates[-1]
        is_list = item or self.is_list
        if under_headline and self._told and self.places and not passage.places:
            # "Gunman kills five in Aksu on Saturday", and below: "Attacker blew himself up".
            return
        if self._section is not None or is_list or not (self._told or self._is_recent()):
            self.day = self._section
            self.open_ended = False

    def is_of_rally(self, passage: Passage) -> bool:
        """Tell whether a text that has told of a demonstration goes on about it."""
        if self._of_rally and not self._opens:
            return True
        if self.told is None or (self.is_list and not self.told_in_paragraph):
            return False
        return self.told.event_type == "Protests" and not passage.places

    def _is_own_day(self, day: DateMention) -> bool:
        """Tell whether a line only dates the document: "Press release, 13 September"."""
        return not self.is_list and day.first == day.last == self.published

    def _is_recent(self) -> bool:
        """Tell whether the day named last is one that the whole report may be about.

        That of an item of a list is not.
        """
        if self.day is None or self.published is None or self._of_item:
            return False
        return abs(self.published - self.day.last) <= _RECENT

    def recent(self, passage: Passage) -> Iterator[PlaceRecord]:
        """Yield the places of a sentence, which is not yet remembered, then those before it."""
        own = [p.toponym.place for p in passage.places if p.is_domestic and not p.is_country]
        yield from (place for place in own if place is not None)
        yield from self.named_last()
        yield from self.dateline

    def named_last(self) -> Iterator[PlaceRecord]:
        """Yield the places that the sentences before have named, from the last, not from afar."""
        yield from islice(reversed(self._named.values()), _REMEMBERED)

    def story_of(self, day: date | None) -> tuple[PlaceRecord, ...]:
        """Return where the text's first event was, for another of those days that has no place.

        Each item of a list is of its own.
        """
        if self.is_list or self.lead is None or day is None:
            return ()
        if abs((day - self.lead[1]).days) > _OF_ONE_STORY:
            return ()
        town = self.only_town
        inside = self.lead[0].kind in AREAS and bool(town) and lies_in(town[0], self.lead[0])
        return town if inside else (self.lead[0],)

    def recalls(self, day: DateMention) -> bool:
        """Tell whether a day is before the story that the text has begun with."""
        return self.lead is not None and day.last < self.lead[1] - timedelta(days=1)

    def within(self, area: tuple[PlaceRecord, ...]) -> tuple[PlaceRecord, ...]:
        """Return where the paragraph is about, if it lies in the area whose police act, or that."""
        told = self.places if area and not self.is_carried_over else ()
        return told if told and all(lies_in(place, area[0]) for place in told) else area

    @property
    def emergency(self) -> tuple[PlaceRecord, ...]:
        """The one town or district where the text says, near by, that emergency rule holds."""
        return self._ruled if self._paragraph in self._ruled_in and not self.is_list else ()

    @property
    def main_place(self) -> tuple[PlaceRecord, ...]:
        """The place that a paragraph which recalls what had happened comes back to."""
        if self.places or not self._opens:
            return ()
        passed = tuple(self._passed.values()) if len(self._passed) == 1 else ()
        return self.emergency or (self.lead[:1] if self.lead else self.mentioned or passed)

    def is_elsewhere(self, passage: Passage) -> bool:
        """Tell whether a sentence names a place that has nothing to do with what was told before.

        The day of a heading is of all places below it.
        """
        recalled = self.day is not None and self.recalls(self.day)
        if not (self._told or recalled) or self.day is self._section:
            return False
        named = exact([p for p in passage.places if p.role in _TELLS_WHERE])
        places = [p.toponym.place for p in named if p.toponym.place is not None]
        before = self.places or tuple(islice(self.named_last(), 1))
        return (
            bool(before)
            and bool(places)
            and not any(
                place == other or lies_in(place, other) or lies_in(other, place)
                for place in places
                for other in before
            )
        )

    @property
    def is_only_sent_from(self) -> bool:
        """Whether the place that the next sentence may go on with is that of the dateline."""
        return self._sent_from

    @property
    def is_of_wrecking(self) -> bool:
        """Whether the text, or its title, has just told of a brawl, or of arson."""
        wrecked = self.told is not None and self.told.sub_event_type in _WRECKING
        return wrecked and not self.is_list and (self.told_in_paragraph or self.told_just_now)

    def has_told(self, found: Sequence[Finding]) -> None:
        """Remember where an event was whose place the text has told."""
        for item in found:
            if not item.background:
                self.reason.told()
            sure = item.place is not None and not (item.assumed or item.background)
            if sure and item.place is not None and item.place.kind != Kind.REGION:
                self.told_at = item.trigger.sub_event_type, item.place

    def told_of(self, kind: str) -> tuple[PlaceRecord, ...]:
        """Return where the event told last was, if it is of this kind and no item of a list."""
        if self.is_list or self.told_at is None or self.told_at[0] != kind:
            return ()
        return (self.told_at[1],)

    @property
    def local_dateline(self) -> tuple[PlaceRecord, ...]:
        """The dateline of a local report; agencies sit in the great cities and write of all."""
        return tuple(place for place in self.dateline if place.kind != Kind.REPUBLICAN_CITY)

    @property
    def has_named_others(self) -> bool:
        """Whether the text has named places besides that which it was sent from."""
        return any(place not in self.dateline for place in self._named.values())

    @property
    def of_people(self) -> tuple[PlaceRecord, ...]:
        """Where those live of whom the text tells, or, if it names no other place, come from."""
        return self.lives or (() if self._named else self.home)

    @property
    def only_town(self) -> tuple[PlaceRecord, ...]:
        """The one town or village that the text has named so far, none if it has named several."""
        return tuple(self._towns.values()) if len(self._towns) == 1 else ()

    @property
    def around_all(self) -> tuple[PlaceRecord, ...]:
        """The area that all places named so far are of: "in Almaty", "in Almaly district".

        A great city alone is named in news of all the country, and each item of a list of its own.
        """
        named = () if self.is_list else self._named.values()
        areas = [p for p in named if len(named) > 1 or p.kind != Kind.REPUBLICAN_CITY]
        return tuple(area for area in areas if all(p == area or lies_in(p, area) for p in named))

    def last_of(self, kinds: Container[str]) -> tuple[PlaceRecord, ...]:
        """Return the place of one of these kinds that was named last, which is "the city"."""
        passed = self._passed.values() if len(self._passed) == 1 else ()
        named = chain(self.named_last(), passed)
        return next(((place,) for place in named if place.kind in kinds), ())

    def advance(
        self,
        passage: Passage,
        *,
        days: Sequence[DateMention],
        referred: Sequence[DateMention],
        told: Trigger | None,
        vague: bool,
        began: bool,
        there: bool = False,
        of_rally: bool = False,
        aside: bool = False,
    ) -> None:
        """Let the next sentence go on with the place and the day of this one.

        Parameters
        ----------
        passage
            The sentence that was read.
        days
            Those of its days with which the next sentence may go on.
        referred
            Those of events that it only refers to.
        told
            The words of the last event that it tells of, if any.
        vague
            Whether it leaves the places of what it tells open.
        began
            Whether it tells of a beginning.
        there
            Whether it is about the places that were named before ("there").
        of_rally
            Whether it speaks of a demonstration.
        aside
            Whether it says where the dead are mourned, or of what the suspects are accused.
        """
        self._remember(passage)
        self._headed = passage.heads
        self._go_on_with_unrest(told)
        self.told = told or self.told
        self.told_in_paragraph = self.told_in_paragraph or told is not None
        if aside and told is None and self.told_in_paragraph and self.places:
            return
        self._of_rally = self._of_rally or of_rally
        self.speaks_of_rallies = self.speaks_of_rallies or of_rally
        located = exact([p for p in passage.places if p.role in _TELLS_WHERE])
        self._go_on_at(passage, located, told=told is not None, vague=vague, there=there)
        self.reason.read(passage, referred, located)
        if not (located and self.is_abroad):
            # What was on a day abroad dates nothing at home.
            self._go_on_with_day(days, told=told is not None, began=began)

    def _go_on_at(
        self,
        passage: Passage,
        located: Sequence[PlaceInText],
        *,
        told: bool,
        vague: bool,
        there: bool,
    ) -> None:
        """Let the next sentence go on with the places of this one."""
        opens_text = passage.sentence.is_title or self._is_first
        sent_from = self._is_first and not passage.sentence.is_title
        # A dateline heads the report, and no item of it.
        self._heads_item = passage.heads and passage.sentence.start != self._begins
        self._is_first = passage.sentence.is_title
        places = self._next_places(passage, located, told=told, there=there, opens_text=opens_text)
        where_measures_hold = passage.sentence.start in self._measured and not told
        # "In Aksu, where a curfew holds, the streets were quiet."
        where_measures_hold = where_measures_hold and not _opens_with_place(passage)
        if places and not where_measures_hold:
            self.places = places
            self.is_carried_over = False
            is_dateline = passage.heads or bool(dateline(passage))
            named = bool(located) and not passage.heads
            self._sent_from = sent_from and is_dateline and not (self.is_list or named)
            leads = passage.sentence.is_title or (opens_text and not passage.is_of_a_place)
            if leads and self.lead is None and len(places) == 1 and self.published:
                self.lead = places[0], self.published
        elif vague or any(p.is_country for p in located):
            self.places = ()
        if located:
            # "120 km from Almaty, in Kyrgyzstan"
            at = [place for place in located if not place.is_near] or located
            self.is_abroad = all(p.toponym.status == "foreign" for p in at)
            self.places = () if self.is_abroad else self.places

    def _next_places(
        self,
        passage: Passage,
        located: Sequence[PlaceInText],
        *,
        told: bool,
        there: bool,
        opens_text: bool,
    ) -> tuple[PlaceRecord, ...]:
        """Return the places with which the next sentence may go on, where this one has any."""
        places = most_specific(p for p in located if not is_landscape(p))
        self.mentioned = places or self.mentioned
        if there and not places:
            places = self.mentioned
        if not places and not told:
            if self._opens or is_name_only(passage):
                places = introduced(passage, opens_text=opens_text)
            elif (
                self.places and passage.places and passage.places[0].start == passage.sentence.start
            ):
                # "Abai Region. 16 April. Semey, Gogol Street. A roof burned."
                spot = introduced(passage, opens_text=opens_text)
                places = spot if spot and lies_in(spot[0], self.places[0]) else ()
        if not (places or located or told) and (self._sent_from or not self.places):
            places = () if self.told_in_paragraph else spoken_of(passage)
        return places

    def _go_on_with_unrest(self, told: Trigger | None) -> None:
        if told is None:
            return
        if told.event_type in UNREST:
            self.brewing = None
        elif self.told is not None and self.told.event_type in UNREST:
            self.brewing = self.told

    def _go_on_with_day(self, named: Sequence[DateMention], *, told: bool, began: bool) -> None:
        """Let the next sentence go on with the day of this one, but for that of a report."""
        days = [d for d in named if d.role != "until" and d.precision <= WEEK]
        days = [d for d in days if not d.reported] or days
        if days:
            self.day = days[-1]
            over = [d for d in days if self.published is None or d.last < self.published]
            self.past = over[-1] if over else self.past
            self._of_item = self._heads_item or (self._of_item and not self._opens)
            self.open_ended = began and len(days) == 1
            self._told = told
        elif told:
            # What was told of the day that was named before, like an operation and its arrests.
            self._told = True

    def _remember(self, passage: Passage) -> None:
        for place in passage.places:
            record = place.toponym.place
            if record is None or not place.is_domestic or place.is_country:
                continue
            if place.role in {Role.HOME, Role.ORIGIN}:
                self.home = (record,)
                if place.role is Role.HOME:
                    self.lives = (record,)
            if place.role in {Role.ORIGIN, Role.GOAL}:
                self._passed[record.id] = record
                continue
            self._named.pop(record.id, None)
            self._named[record.id] = record
            if record.kind in TOWNS and (passage.sentence.is_title or not self.is_list):
                self._towns[record.id] = record


def _opens_with_place(passage: Passage) -> bool:
    """Tell whether a sentence that names one place opens with it."""
    if len(passage.places) != 1 or passage.places[0].role is not Role.LOCATIVE:
        return False
    return passage.places[0].start - passage.sentence.start <= _OPENING


def _under_emergency(
    reading: Reading, measures: Sequence[Measure]
) -> tuple[tuple[PlaceRecord, ...], frozenset[int]]:
    """Return the one place less than a region where emergency rule holds, and where it is told.

    None if there are more, or if it is long over.
    """
    told = [m for m in measures if m.measure in _EMERGENCY_RULE and _is_of_now(m, reading)]
    places = {place.id: place for measure in told for place in measure.places}
    only = tuple(places.values()) if len(places) == 1 else ()
    starts = {measure.evidence.start for measure in told}
    paragraphs = {p.sentence.paragraph for p in reading.passages if p.sentence.start in starts}
    beside = frozenset(number + step for number in paragraphs for step in (-1, 0, 1))
    return tuple(place for place in only if place.kind != Kind.REGION), beside


def _is_of_now(measure: Measure, reading: Reading) -> bool:
    if measure.date_start is None or reading.published is None:
        return True
    return abs(reading.published - measure.date_start) <= _OF_NOW
