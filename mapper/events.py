"""Incidents: what a text says has happened, where and when, with the sentence that says it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from gazetteer import Kind
from mapper.dates import DAY, MONTH, WEEK, DateMention
from mapper.languages.vocabulary import EventWords, NewsWords, Trigger
from mapper.reading import AREAS, Passage, PlaceInText, Reading, Role, lies_in
from mapper.records import Incident, Measure, PlaceRecord, Span

_LOOK_BACK = 80
_LOOK_AHEAD = 60
# A place that follows its event this closely belongs to it alone ("the riots in Almaty").
_ATTACHED = 26
_REGION_PRECISION, _AREA_PRECISION, _TOWN_PRECISION = 3, 2, 1
_UNREST = frozenset({"Riots", "Protests"})
_ARRESTS = "Arrests"
# How sure an incident is, by how its place and its day were found.
_SURE, _PLACE_BY_CONTEXT, _DAY_BY_CONTEXT, _NO_PLACE = 0.9, 0.85, 0.85, 0.8


@dataclass(frozen=True, slots=True)
class _Hit:
    """A trigger in a passage; `background` when the words only refer to the event."""

    trigger: Trigger
    start: int
    end: int
    background: bool


@dataclass(frozen=True, slots=True)
class _Found:
    """An incident as one passage tells it, before those of a document are joined."""

    trigger: Trigger
    place: PlaceRecord | None
    first: date | None
    last: date | None
    precision: int | None
    dated: bool
    background: bool
    confidence: float
    passage: Passage


@dataclass(slots=True)
class _Thread:
    """What the sentences so far have set: the place and the day that the next may go on with."""

    paragraph: int = -1
    places: tuple[PlaceRecord, ...] = ()
    mentioned: tuple[PlaceRecord, ...] = ()
    day: DateMention | None = None
    open_ended: bool = False
    told: bool = False
    measured: frozenset[int] = frozenset()


class EventReader:
    """Finds incidents in the readings of one language.

    Parameters
    ----------
    news
        The language's triggers and the words that cancel them.
    """

    def __init__(self, news: NewsWords) -> None:
        words: EventWords = news.events
        self._triggers = [(t, re.compile(t.pattern)) for t in words.triggers]
        self._cancel_before = re.compile(words.cancel_before)
        self._cancel_after = re.compile(words.cancel_after)
        self._cancel_sentence = re.compile(words.cancel_sentence)
        self._background = re.compile(words.background_before)
        self._wave = re.compile(words.wave)
        self._inceptive = re.compile(words.inceptive)
        self._demonstration = re.compile(words.demonstration)
        self._unrest = re.compile(words.unrest)
        self._reporting = re.compile(news.roles.reporting_verbs)
        self._country_wide = re.compile(news.roles.country_wide)
        self._vague = re.compile(news.roles.vague_places)
        self._there = re.compile(news.roles.there)
        self._clause = re.compile(news.measures.clause_break)

    def read(self, reading: Reading, measures: Sequence[Measure] = ()) -> list[Incident]:
        """Return the incidents of a document, in the order of their evidence.

        Parameters
        ----------
        reading
            The document with its places and dates.
        measures
            Its security measures: an incident's threat level is what they state for its place
            and day.
        """
        thread = _Thread(measured=frozenset(m.evidence.start for m in measures))
        found = [
            incident
            for passage in reading.passages
            for incident in self._read_passage(passage, thread, reading)
        ]
        joined = _join(found, reading.published)
        incidents = [_incident(item, measures) for item in joined]
        return sorted(incidents, key=lambda i: (i.evidence.start, i.event_type, i.sub_event_type))

    def _read_passage(self, passage: Passage, thread: _Thread, reading: Reading) -> list[_Found]:
        _enter(thread, passage, _has_one_place(reading))
        found: list[_Found] = []
        if not self._cancel_sentence.search(passage.folded):
            hits = self._strongest(passage, list(self._hits(passage)))
            for hit in hits:
                found.extend(self._locate(hit, hits, passage, thread, reading))
        self._advance(thread, passage, told=bool(found))
        return found

    def _hits(self, passage: Passage) -> Iterator[_Hit]:
        taken: list[tuple[int, int]] = []
        for trigger, pattern in sorted(self._triggers, key=lambda item: -item[0].strength):
            for match in pattern.finditer(passage.folded):
                first, last = match.span()
                if any(first < end and start < last for start, end in taken):
                    continue
                before = passage.folded[max(0, first - _LOOK_BACK) : first]
                after = passage.folded[last : last + _LOOK_AHEAD]
                taken.append((first, last))
                if self._cancel_before.search(before) or self._cancel_after.match(after):
                    continue
                background = self._background.search(before) is not None
                yield _Hit(trigger, first, last, background)

    def _strongest(self, passage: Passage, hits: list[_Hit]) -> list[_Hit]:
        """Keep what the sentence tells, leaving out the words that only set the scene of it.

        Detentions at a demonstration are one protest with intervention.
        """
        types = {hit.trigger.event_type for hit in hits if not hit.background}
        if self._demonstration.search(passage.folded) and not self._unrest.search(passage.folded):
            arrests = [h for h in hits if h.trigger.sub_event_type == _ARRESTS and not h.background]
            if arrests:
                trigger = Trigger("Protests", "Protest with intervention", "", 2)
                return [replace(arrests[0], trigger=trigger)]
        kept: list[_Hit] = []
        for hit in sorted(hits, key=lambda h: h.start):
            same = [k for k in kept if k.trigger == hit.trigger and k.background == hit.background]
            weaker = hit.trigger.event_type == "Protests" and "Riots" in types
            if weaker and not self._starts_own_clause(passage, hit, hits):
                continue
            if same and not passage.places:
                continue
            kept.append(hit)
        return kept

    def _starts_own_clause(self, passage: Passage, hit: _Hit, hits: list[_Hit]) -> bool:
        """Tell whether a protest stands in another clause than the riots of its sentence."""
        riots = [h for h in hits if h.trigger.event_type == "Riots"]
        return all(
            self._clause.search(passage.folded[min(hit.end, r.end) : max(hit.start, r.start)])
            for r in riots
        )

    def _locate(
        self, hit: _Hit, hits: list[_Hit], passage: Passage, thread: _Thread, reading: Reading
    ) -> list[_Found]:
        """Give an event its places and its days: one incident a place."""
        places, confidence = self._places(hit, hits, passage, thread)
        if places is None:
            return []
        first, last, precision, dated, open_ended = self._days(hit, passage, thread, reading)
        if first is not None and reading.published is not None and first > reading.published:
            # What is dated after the report is announced in it, and has not happened yet.
            return []
        if not dated or open_ended:
            confidence *= _DAY_BY_CONTEXT
        return [
            _Found(
                hit.trigger, place, first, last, precision, dated, hit.background,
                round(confidence, 3), passage,
            )
            for place in places or (None,)
        ]  # fmt: skip

    def _places(
        self, hit: _Hit, hits: list[_Hit], passage: Passage, thread: _Thread
    ) -> tuple[tuple[PlaceRecord, ...] | None, float]:
        """Return the places of an event, empty where the text names none; None if it is abroad."""
        own = self._attached(hit, passage) or self._of_sentence(hit, hits, passage)
        if own:
            if not any(place.is_domestic for place in own):
                return None, 0.0
            records = [p.toponym.place for p in own if p.is_domestic and not p.is_country]
            places = _most_specific(tuple(record for record in records if record is not None))
            return places, _SURE if places else _NO_PLACE
        wide = self._country_wide.search(passage.folded) or self._vague.search(passage.folded)
        elsewhere = any(place.role is Role.LOCATIVE for place in passage.places) or any(
            self._attached(other, passage) for other in hits if other is not hit
        )
        wide = wide or self._wave.search(passage.folded)
        if hit.background or wide or elsewhere:
            return (), _NO_PLACE
        there = thread.mentioned if self._there.search(passage.folded) else ()
        places = thread.places or there or self._home(hit, passage)
        return places, _SURE * _PLACE_BY_CONTEXT if places else _NO_PLACE

    def _home(self, hit: _Hit, passage: Passage) -> tuple[PlaceRecord, ...]:
        """Return the place whose people act, where the text names no other."""
        if hit.trigger.event_type not in _UNREST:
            return ()
        homes = [p.toponym.place for p in passage.places if p.role is Role.HOME and p.is_domestic]
        return tuple(place for place in homes[:1] if place is not None)

    def _attached(self, hit: _Hit, passage: Passage) -> list[PlaceInText]:
        """Return the places beside the event's own words: "riots in Almaty", "the Almaty riots"."""
        end = passage.sentence.start + hit.end
        before = [p for p in passage.places if p.end == passage.sentence.start + hit.start - 1]
        if before and hit.background:
            return before
        for place in passage.places:
            if place.start < end or place.role is not Role.LOCATIVE:
                continue
            if self._is_close(passage, end, place):
                return [p for p in passage.places if p.group == place.group]
            break
        return self._target(passage, end)

    def _target(self, passage: Passage, end: int) -> list[PlaceInText]:
        """Return the town whose office was attacked: "stormed the akimat of Taraz"."""
        return [
            place
            for place in passage.places
            if place.role is Role.SPEAKER
            and place.start >= end
            and self._is_close(passage, end, place)
            and place.toponym.place is not None
            and place.toponym.place.kind not in AREAS
            and not any(p.role is Role.LOCATIVE for p in passage.places)
        ]

    def _is_close(self, passage: Passage, end: int, place: PlaceInText) -> bool:
        gap = passage.between(end, place.start)
        return len(gap) <= _ATTACHED and not re.search(r"[,;:]", gap)

    def _of_sentence(self, hit: _Hit, hits: list[_Hit], passage: Passage) -> list[PlaceInText]:
        """Return the nearest list of places that no other event of the sentence has for its own."""
        claimed = {
            place.group
            for other in hits
            if other is not hit
            for place in self._attached(other, passage)
        }
        position = passage.sentence.start + hit.start
        free = [
            place
            for place in passage.places
            if place.role in {Role.LOCATIVE, Role.TITLE}
            and place.group not in claimed
            and not _is_landscape(place)
        ]
        if not free:
            return []
        nearest = min(free, key=lambda p: self._distance(passage, position, p))
        return [p for p in passage.places if p.group == nearest.group]

    def _distance(
        self, passage: Passage, position: int, place: PlaceInText
    ) -> tuple[bool, bool, int]:
        first, last = sorted((position, place.start))
        other_clause = self._clause.search(passage.between(first, last)) is not None
        return other_clause, place.is_country, abs(position - place.start)

    def _days(
        self, hit: _Hit, passage: Passage, thread: _Thread, reading: Reading
    ) -> tuple[date | None, date | None, int | None, bool, bool]:
        """Return the event's days, their precision, whether they are its own, and open-ended."""
        published = reading.published
        own = self._own_date(hit, passage)
        if own is not None:
            return own.first, own.last, min(own.precision, MONTH), True, False
        if hit.background:
            return None, None, None, False, False
        if thread.day is not None and published and thread.day.first <= published:
            last = published if thread.open_ended else thread.day.last
            return (
                thread.day.first,
                last,
                _precision(thread.day.first, last),
                False,
                thread.open_ended,
            )
        return published, published, DAY if published else None, False, False

    def _own_date(self, hit: _Hit, passage: Passage) -> DateMention | None:
        """Return the date in the sentence that says when the event was, None if none does."""
        if hit.background and not self._follows_closely(hit, passage):
            return None
        position = passage.sentence.start + hit.start
        dates = [d for d in passage.dates if d.precision <= MONTH]
        if not dates:
            return None
        nearest = min(
            dates,
            key=lambda d: (self._in_other_clause(passage, position, d), abs(position - d.start)),
        )
        between = passage.between(min(nearest.end, position), max(nearest.start, position))
        had = nearest.start < position and " had " in between
        if had and self._reporting.search(between):
            return None
        return nearest

    def _follows_closely(self, hit: _Hit, passage: Passage) -> bool:
        end = passage.sentence.start + hit.end
        return any(
            0 <= d.start - end <= _ATTACHED
            and not re.search(r"[,;:]", passage.between(end, d.start))
            for d in passage.dates
        )

    def _in_other_clause(self, passage: Passage, position: int, day: DateMention) -> bool:
        first, last = sorted((position, day.start))
        return self._clause.search(passage.between(first, last)) is not None

    def _advance(self, thread: _Thread, passage: Passage, *, told: bool) -> None:
        """Let the next sentence go on with the place and the day of this one."""
        located = [p for p in passage.places if p.role in {Role.LOCATIVE, Role.TITLE}]
        records = [
            p.toponym.place
            for p in located
            if p.is_domestic and not p.is_country and not _is_landscape(p)
        ]
        places = _most_specific(tuple(record for record in records if record is not None))
        thread.mentioned = places or thread.mentioned
        where_measures_hold = passage.sentence.start in thread.measured and not told
        if places and not where_measures_hold:
            thread.places = places
        elif any(p.is_country for p in located) or self._vague.search(passage.folded):
            thread.places = ()
        days = [d for d in passage.dates if d.role != "until" and d.precision <= WEEK]
        if days:
            thread.day = days[-1]
            began = self._inceptive.search(passage.folded) is not None
            thread.open_ended = began and len(days) == 1
            thread.told = told


def _enter(thread: _Thread, passage: Passage, one_place: bool) -> None:
    """Forget, at a new paragraph, what does not carry over."""
    if passage.sentence.paragraph == thread.paragraph:
        return
    thread.paragraph = passage.sentence.paragraph
    if not one_place:
        thread.places = ()
    if not thread.told:
        thread.day = None


def _has_one_place(reading: Reading) -> bool:
    """Tell whether the document places events in one place only, so that it need not repeat it."""
    ids = {
        place.toponym.place.id
        for passage in reading.passages
        for place in passage.places
        if place.role in {Role.LOCATIVE, Role.TITLE}
        and place.toponym.place is not None
        and not place.is_country
    }
    return len(ids) == 1


def _is_landscape(place: PlaceInText) -> bool:
    """Tell whether a name is of a sea or a range, which tells where only right beside its event."""
    record = place.toponym.place
    return record is not None and record.kind == Kind.NATURAL


def _most_specific(places: tuple[PlaceRecord, ...]) -> tuple[PlaceRecord, ...]:
    """Drop the units that only say where another place of the list lies ("Shu, Zhambyl Region")."""
    kept: list[PlaceRecord] = []
    for place in places:
        if any(lies_in(other, place) for other in places) or place in kept:
            continue
        kept.append(place)
    return tuple(kept)


def _precision(first: date | None, last: date | None) -> int | None:
    if first is None or last is None:
        return None
    days = (last - first).days
    return DAY if days <= 1 else WEEK if days <= 13 else MONTH


def _join(found: Sequence[_Found], published: date | None) -> list[_Found]:
    """Join the mentions of one event: the same type, place and time, told in several sentences.

    A mention without a place joins one that has it. What is only referred to is left out, unless
    the text says where it was and bounds its time.
    """
    ordered = sorted(found, key=lambda f: (f.background, f.place is None, not f.dated))
    joined: list[_Found] = []
    for item in ordered:
        twin = next((n for n, other in enumerate(joined) if _same_event(other, item)), None)
        if twin is not None:
            joined[twin] = _merge(joined[twin], item)
        elif not item.background or item.dated or _bounds(item, joined):
            joined.append(item)
    return [_bound(item, joined, published) for item in joined]


def _merge(kept: _Found, other: _Found) -> _Found:
    """Take what the second mention knows better: a day of its own where the first has none."""
    if kept.dated or not other.dated:
        return kept
    return replace(kept, first=other.first, last=other.last, precision=other.precision, dated=True)


def _same_event(one: _Found, other: _Found) -> bool:
    same_type = (one.trigger.event_type, one.trigger.sub_event_type) == (
        other.trigger.event_type,
        other.trigger.sub_event_type,
    )
    if not same_type:
        return False
    if one.place and other.place and one.place.id != other.place.id:
        return False
    if other.place is None and not other.dated:
        return True
    if one.first is None or other.first is None or one.last is None or other.last is None:
        return True
    return one.first <= other.last and other.first <= one.last


def _bounds(item: _Found, found: Sequence[_Found]) -> list[date]:
    """Return the days on which the unrest began of which an event without a day is a part."""
    if item.place is None or item.trigger.event_type not in _UNREST:
        return []
    return [
        other.first
        for other in found
        if other.first is not None and other.dated and other.trigger.event_type in _UNREST
    ]


def _bound(item: _Found, found: Sequence[_Found], published: date | None) -> _Found:
    """Bound an event without a day by the unrest that the document dates, and its own date."""
    if item.first is not None or published is None:
        return item
    first = min(_bounds(item, found), default=published)
    return replace(item, first=first, last=published, precision=_precision(first, published))


def _incident(item: _Found, measures: Sequence[Measure]) -> Incident:
    sentence = item.passage.sentence
    return Incident(
        event_type=item.trigger.event_type,
        sub_event_type=item.trigger.sub_event_type,
        place=item.place,
        geo_precision=_geo_precision(item.place),
        date_start=item.first,
        date_end=item.last,
        time_precision=item.precision,
        threat_level=_stated_level(item, measures),
        confidence=item.confidence,
        evidence=Span(sentence.start, sentence.end),
    )


def _geo_precision(place: PlaceRecord | None) -> int | None:
    if place is None:
        return None
    if place.kind == Kind.REGION:
        return _REGION_PRECISION
    return _AREA_PRECISION if place.kind in AREAS else _TOWN_PRECISION


def _stated_level(item: _Found, measures: Sequence[Measure]) -> str | None:
    """Return the threat level that the document states for the incident's place and day."""
    if item.place is None or item.first is None:
        return None
    for measure in measures:
        if measure.measure != "threat_level" or measure.date_start is None:
            continue
        if measure.date_start > item.first or not _covers(measure, item.place):
            continue
        if measure.date_end is not None and item.first >= measure.date_end:
            continue
        return "none" if measure.action == "lifted" else measure.level
    return None


def _covers(measure: Measure, place: PlaceRecord) -> bool:
    return any(area.id == place.id or lies_in(place, area) for area in measure.places)
