"""The reader of events: sentence by sentence, with what the ones before have set."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from gazetteer import Gazetteer
from mapper.classifier.model import Opinions, SentenceClassifier
from mapper.date_readers import MONTH
from mapper.events.bombs import Bombs
from mapper.events.days import DayFinder, Days
from mapper.events.details import Details
from mapper.events.findings import Finding, join, without_quiet
from mapper.events.hits import UNREST, Hit, HitFinder
from mapper.events.levels import stated_level
from mapper.events.lone import LoneActors
from mapper.events.places import PlaceFinder
from mapper.events.shares import Shares, is_shared
from mapper.events.speakers import Speakers
from mapper.events.spreading import Spreading
from mapper.events.tallies import Tallies, TallyWords
from mapper.events.thread import Thread
from mapper.geography import geo_precision
from mapper.languages.vocabulary import NewsWords, Trigger
from mapper.participants import ParticipantFinder
from mapper.reading import AREAS, Passage, PlaceInText, Reading, Role
from mapper.records import Incident, Measure, PlaceRecord, Span
from mapper.seats import Seats
from mapper.sieve import SievedPattern

# An incident is less sure where its own sentence does not say when it was.
_DAY_BY_CONTEXT = 0.85
_ARRESTS, _EMERGENCY, _RIOTS = "Arrests", "Emergency", "Riots"
_EARTHQUAKE, _PROTESTS = "Earthquake", "Protests"
# What only says where has few letters beside the names.
_FEW_LETTERS = 32
# Deeds whose doers are held as criminals.
_CRIMES = frozenset(
    {
        "Attack",
        "Abduction/forced disappearance",
        "Grenade",
        "Looting/property destruction",
        "Disrupted weapons use",
    }
)
_DEMONSTRATION = "Violent demonstration"
_FIRE, _BLAST, _ACCIDENT = "Fire", "Explosion accident", "Transport accident"
_BRAWL, _CLASH, _ATTACK = "Mob violence", "Armed clash", "Attack"
_LOOTING, _ARMS = "Looting/property destruction", "Disrupted weapons use"
_OF_BOMB = frozenset({_DEMONSTRATION, _BLAST, _FIRE, _ATTACK, _LOOTING, _ARMS})
# What is told behind an event without a day or a place and is only what came of it: "The bus
# caught fire. The driver jumped out", "A hundred men fought. Two cars were smashed".
_CONSEQUENCES = {
    _FIRE: frozenset({_ACCIDENT, _DEMONSTRATION}),
    _ACCIDENT: frozenset({_FIRE, _BLAST, _DEMONSTRATION}),
    _BLAST: frozenset({_ACCIDENT, _DEMONSTRATION, _ATTACK, _ARMS}),
    _BRAWL: frozenset({_FIRE, _DEMONSTRATION, _ATTACK, _LOOTING}),
    _DEMONSTRATION: frozenset({_FIRE, _LOOTING, _ATTACK}),
    _CLASH: frozenset({_DEMONSTRATION, _FIRE, _BLAST}),
    "Remote explosive/landmine/IED": _OF_BOMB,
    "Suicide bomb": _OF_BOMB,
    "Grenade": _OF_BOMB,
}
_TELLS_WHERE = frozenset({Role.LOCATIVE, Role.TITLE})
_SAYS_WHO = frozenset({Role.SPEAKER, Role.HOME, Role.ORIGIN, Role.GOAL, Role.DATELINE})
_PUT_DOWN_OR_BRAWL = frozenset(
    {_BRAWL, "Protest with intervention", "Excessive force against protesters"}
)
_QUIET = "Peaceful protest"
_PUT_DOWN = _PUT_DOWN_OR_BRAWL - {_BRAWL}
_RALLY = Trigger("Protests", _QUIET, "", 3)
_FORCE = Trigger("Protests", "Excessive force against protesters", "", 3)
# What police who shoot is read as where nothing was told before.
_SHOOTING = frozenset({"Battles", "Violence against civilians"})
# In which people die of shots.
_OF_SHOTS = frozenset({"Riots", "Protests", "Battles"})
# And where only the classifier tells of it.
_GUESSED = 0.85


class EventReader:
    """Finds incidents in the readings of one language.

    Parameters
    ----------
    gazetteer
        The places.
    news
        The language's triggers and the words that cancel them.
    classifier
        The language's classifier of events.
    """

    def __init__(
        self, gazetteer: Gazetteer, news: NewsWords, classifier: SentenceClassifier
    ) -> None:
        self._classifier = classifier
        self._hits = HitFinder(news, classifier)
        self._bombs = Bombs(news.events, self._hits.is_cancelled)
        self._shares = Shares(news.roles)
        self._spreading = Spreading(news)
        self._lone = LoneActors(news.events)
        self._places = PlaceFinder(Seats(gazetteer), news)
        self._days = DayFinder(news)
        self._details = Details(news, self._hits.is_cancelled)
        self._tally_words = TallyWords(news)
        self._participants = ParticipantFinder(news.participants)
        self._inceptive = SievedPattern(news.events.inceptive)
        self._itself = SievedPattern(news.events.itself)
        self._named_again = SievedPattern(news.events.named_again)
        self._likewise = SievedPattern(news.events.likewise)
        self._rallied_too = SievedPattern(news.events.rallied_too)
        self._elements = SievedPattern(news.events.elements)
        self._speakers = Speakers(news.roles)
        self._it_is = re.compile(rf"\W*{news.events.it_is}\W*")
        self._may_open = re.compile(rf"\W*(?:{news.events.it_is})?\W*")
        self._spread = SievedPattern(news.events.spread)
        self._ran_out = SievedPattern(news.events.ran_out)
        self._suffered = SievedPattern(news.events.suffered)
        self._police_fired = SievedPattern(news.events.police_fired)
        self._there = SievedPattern(news.roles.there)
        self._where = SievedPattern(news.roles.where)
        self._aside = SievedPattern(news.roles.aside)
        self._vague = SievedPattern(news.roles.vague_places)

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
        thread = Thread(reading, measures)
        tallies = Tallies(self._tally_words)
        opinions = Opinions(lambda: self._classifier, reading.passages)
        of_games = self._hits.paragraphs_of_games(reading.passages)
        for passage in reading.passages:
            if passage.sentence.paragraph not in of_games:
                tallies.add(passage, self._read_passage(passage, thread, opinions))
        told = self._bombs.read(tallies.findings(), reading.passages)
        told = self._details.place(told, reading.passages, is_list=thread.is_list)
        told = thread.later.in_paragraph(told)
        found = thread.later.in_text(join(told, reading.published))
        telling = self._speakers.of_text(
            reading.passages, thread.local_dateline, is_list=thread.is_list
        )
        found = without_quiet(telling.place(found))
        incidents = [_incident(item, measures) for item in found]
        return sorted(incidents, key=lambda i: (i.evidence.start, i.event_type, i.sub_event_type))

    def _read_passage(self, passage: Passage, thread: Thread, opinions: Opinions) -> list[Finding]:
        thread.enter(passage)
        before = thread.places
        hits = (
            self._reached(passage, thread)
            or self._told(passage, thread, opinions)
            or self._again(passage, thread)
        )
        found = [finding for hit in hits for finding in self._locate(hit, hits, passage, thread)]
        thread.told_just_now = bool(found)
        if found:
            thread.told_nowhere = found[-1].place is None and not found[-1].background
        background = {f.days.first for f in found if f.background and f.days.dated}
        referred = [day for day in passage.dates if day.first in background]
        told = self._days_told(found, passage, thread)
        thread.advance(
            passage,
            days=self._days.going_on(passage, told, thread.published, referred),
            referred=referred,
            told=found[-1].trigger if found else None,
            vague=self._vague.search(passage.folded) is not None,
            there=self._there.search(passage.folded) is not None,
            began=self._inceptive.search(passage.folded) is not None,
            of_rally=self._hits.names_demonstration(passage),
            aside=self._aside.search(passage.folded) is not None,
        )
        thread.has_told(found[-1:])
        thread.speaks_of_unrest = thread.speaks_of_unrest or self._hits.names_unrest(passage)
        spot = found[-1].place if found and not found[-1].assumed else None
        named = any(place.role in _TELLS_WHERE for place in passage.places)
        if spot is not None and (not passage.places or (spot.kind not in AREAS and not named)):
            # "In the capital", "then it was the turn of Atyrau": the next sentence goes on there.
            thread.places = (spot,)
        goes_on = self._where.search(passage.folded) is not None
        began = _where_it_began(hits, found, goes_on=goes_on)
        if began is not None:
            # What is told next was not in each village that it spread to.
            thread.places = began or before or thread.places
        return found

    def _days_told(
        self, found: Sequence[Finding], passage: Passage, thread: Thread
    ) -> list[date | None]:
        """Return the days of the events of a sentence that the next may go on with.

        Where a text has told of a day, that of what it tells by the way is none.
        """
        told = [f for f in found if not f.background or f.trigger.event_type == _EMERGENCY]
        if passage.dates and thread.day is not None:
            told = [f for f in told if not self._days.is_by_the_way(passage, f.position)]
        return [item.days.first for item in told]

    def _told(self, passage: Passage, thread: Thread, opinions: Opinions) -> list[Hit]:
        """Return the events that a sentence tells of; of its guesses, what it says again."""
        told = thread.told if thread.told_in_paragraph else None
        # Who is held behind a riot has not been marching.
        of_riot = told is not None and told.event_type == _RIOTS
        of_rally = (thread.is_of_rally(passage) and not of_riot) or (
            thread.speaks_of_rallies and self._hits.is_rather_of_rally(passage, opinions)
        )
        hits = self._hits.find(passage, opinions, of_rally=of_rally)
        hits = self._spreading.read(passage, self._lone.read(passage.folded, hits))
        hits = self._without_flight(hits, passage, thread)
        if thread.is_of_wrecking and not passage.places:
            # What is burned in a story of a brawl is burned in it, and an arson is no new one.
            hits = [
                replace(hit, trigger=thread.told)
                if hit.trigger.sub_event_type == _DEMONSTRATION and thread.told is not None
                else hit
                for hit in hits
            ]
        hits = self._put_down(hits, passage, thread)
        if thread.told is not None and hits and all(hit.guessed for hit in hits):
            types = {hit.trigger.sub_event_type for hit in hits}
            if types == {thread.told.sub_event_type}:
                return self._again(passage, thread) or hits
        return hits

    def _without_flight(self, hits: list[Hit], passage: Passage, thread: Thread) -> list[Hit]:
        """Leave out that people ran into the streets when the earth shook, which is no protest."""
        shook = thread.told is not None and thread.told.sub_event_type == _EARTHQUAKE
        shook = shook or any(hit.trigger.sub_event_type == _EARTHQUAKE for hit in hits)
        if not shook or self._hits.names_demonstration(passage):
            return hits
        if self._ran_out.search(passage.folded) is None:
            return hits
        return [hit for hit in hits if hit.trigger.event_type != _PROTESTS]

    def _put_down(self, hits: list[Hit], passage: Passage, thread: Thread) -> list[Hit]:
        """Return the force that a story of unrest tells of: "Then police opened fire"."""
        unrest = [hit for hit in hits if hit.trigger.event_type in UNREST and not hit.background]
        told = [hit.trigger for hit in unrest]
        if not told and thread.told is not None and thread.told_in_paragraph:
            told = [thread.told] if thread.told.event_type in UNREST else []
        if not told or any(trigger.sub_event_type in _PUT_DOWN_OR_BRAWL for trigger in told):
            return hits
        if any(hit.trigger.event_type not in _SHOOTING for hit in hits if hit not in unrest):
            return hits
        match = self._police_fired.search(passage.folded)
        if match is None or passage.taken_back or self._hits.is_cancelled(passage):
            return hits
        if any(hit.start > match.start() for hit in unrest):
            return hits
        return [*unrest, Hit(_FORCE, *match.span(), background=False)]

    def _reached(self, passage: Passage, thread: Thread) -> list[Hit]:
        """Return the event told last where a sentence says that it spread to other places."""
        if thread.told is None or not passage.places:
            return []
        match = self._spread.search(passage.folded)
        if match is None or self._hits.is_cancelled(passage):
            return []
        told = thread.told
        if thread.brewing and not self._elements.search(match[0]):
            # "Thirty houses were burned. The fighting spread to Oral."
            told = thread.brewing
        where = self._spreading.joined(passage)
        if (where or told.event_type == _RIOTS) and self._hits.names_demonstration(passage):
            # "Protests began in Aksu, and residents of Oral joined them."
            return []
        begins, ends = match.span()
        hits = [Hit(told, begins, ends, background=False, where=where, spreads=not where)]
        began = self._itself.search(passage.folded)
        if began is not None and began.end() <= match.start():
            # "It began in Aksu and spread to Oral."
            hits.append(Hit(told, *began.span(), background=False, again=True))
        else:
            # "The violence broke out in Aksu and spread to Oral."
            at = next((_offset(p, passage) for p in passage.places if p.role in _TELLS_WHERE), -1)
            if 0 <= at < match.start():
                hits.append(Hit(told, at, at, background=False, again=True))
        return hits

    def _again(self, passage: Passage, thread: Thread) -> list[Hit]:
        """Return the event told last where a sentence says of it where or when it was.

        Or that there was one more like it elsewhere.
        """
        if thread.told is None:
            return []
        if not (passage.places or passage.dates or self._places.names_great_city(passage, thread)):
            return []
        if self._hits.is_cancelled(passage):
            return []
        match = self._itself.search(passage.folded)
        if match is None and thread.told_nowhere and passage.places:
            match = self._named_again.search(passage.folded) or self._place_told(passage, thread)
        if match is None and thread.told_nowhere and self._shares.are_told(thread.told, passage):
            return [Hit(thread.told, 0, 0, background=False)]
        if match is not None:
            return [Hit(thread.told, match.start(), match.end(), background=False, again=True)]
        match, told = self._likewise.search(passage.folded), thread.told
        if match is None and thread.told.event_type == _PROTESTS:
            match = self._rallied_too.search(passage.folded)
            told = _RALLY if match is not None else told
        if match is None or self._hits.is_history(passage):
            return []
        if not (passage.places or self._places.names_great_city(passage, thread)):
            return []
        return [Hit(told, match.start(), match.end(), background=False)]

    def _place_told(self, passage: Passage, thread: Thread) -> re.Match[str] | None:
        """Return the beginning of few words that only name a place: "Oral, Abay Street, 5 May"."""
        first = passage.places[0]
        if passage.heads or first.role in _SAYS_WHO or first.is_country or not first.is_domestic:
            return None
        named = [(place.start, place.end) for place in passage.places]
        named += [(day.start, day.end) for day in passage.dates]
        letters = sum(map(str.isalpha, passage.folded))
        letters -= sum(sum(map(str.isalpha, passage.between(*span))) for span in named)
        if letters > _FEW_LETTERS:
            return None
        opening = self._it_is if not thread.told_in_paragraph else self._may_open
        return opening.fullmatch(passage.folded, 0, first.start - passage.sentence.start)

    def _is_aftermath(self, hit: Hit, passage: Passage, thread: Thread) -> bool:
        """Tell whether an event without a place is only what is further said of the one before.

        So are the arrest of who caused an accident, and the cars burned in a brawl.
        """
        told = thread.told
        if told is None or hit.again or passage.sentence.is_title:
            return False
        if hit.trigger.sub_event_type == _ARRESTS:
            crime = told.event_type == _EMERGENCY or told.sub_event_type in _CRIMES
            # A blast that the text calls terrorism is a bomb's.
            of_unrest = told.sub_event_type == _BLAST and thread.speaks_of_unrest
            return crime and not (of_unrest or self._hits.names_unrest(passage))
        near = thread.told_in_paragraph or (thread.told_just_now and not thread.is_list)
        if passage.dates or not near:
            return False
        if hit.trigger.sub_event_type in _CONSEQUENCES.get(told.sub_event_type, ()):
            return True
        if not thread.told_in_paragraph:
            return False
        if hit.trigger.sub_event_type == _ATTACK and told.event_type in _OF_SHOTS:
            # "One man died of a gunshot wound."
            return self._suffered.search(passage.folded) is not None
        if hit.trigger.sub_event_type == _BRAWL:
            return hit.guessed
        if told.event_type == _EMERGENCY and hit.trigger.event_type == _RIOTS:
            # "The roof was destroyed and workers were hurt"
            return not (self._hits.names_unrest(passage) or self._hits.names_demonstration(passage))
        # "Police drove them off" says more of a rally than that it was held.
        put_down = told.sub_event_type == _QUIET and hit.trigger.sub_event_type in _PUT_DOWN
        return hit.guessed and not put_down

    def _locate(
        self,
        hit: Hit,
        hits: Sequence[Hit],
        passage: Passage,
        thread: Thread,
    ) -> list[Finding]:
        """Give an event its places and its days: one finding a place."""
        published = thread.published
        where = self._places.find(hit, hits, passage, thread)
        if where is None:
            return []
        if (where.by_context or where.is_open) and self._is_aftermath(hit, passage, thread):
            return []
        days = self._days.find(hit, passage, thread, published)
        if days.first is not None and published is not None and days.first > published:
            # What is dated after the report is announced in it, and has not happened yet.
            return []
        # "It was last night": where it was has been told with it.
        as_told = hit.again and where.by_context and thread.told_just_now
        places = () if as_told else where.places
        title = passage.is_headline
        lacks_place = where.is_open and not (title or hit.again)
        if lacks_place:
            places = self._places.of_story(hit, passage, thread, days.first)
        elif where.is_open and not passage.sentence.is_title:
            places = thread.later.alone_behind(passage)
        known = thread.told_of(hit.trigger.sub_event_type) if lacks_place else ()
        # An event of a day of its own is another.
        comes_back = bool(known) and places == known and not days.dated
        sent_from = where.by_context and thread.is_only_sent_from
        sure = days.dated and not days.open_ended
        confidence = where.confidence * (1 if sure else _DAY_BY_CONTEXT)
        confidence = round(confidence * (_GUESSED if hit.guessed else 1), 3)
        evidence = Span(passage.sentence.start, passage.sentence.end)
        position = evidence.start + hit.start
        if thread.lead is None and len(places) == 1 and days.first is not None:
            thread.lead = places[0], days.first
        participants = self._participants.find(passage.folded, hit.trigger.event_type)
        return [
            Finding(
                hit.trigger,
                place,
                self._days_at(place, days, hit, passage),
                hit.background,
                confidence,
                evidence,
                position,
                title,
                participants=participants,
                again=hit.again or comes_back,
                lacks_place=lacks_place and not places,
                assumed=where.by_context or where.is_open,
                carried_on=where.carried_on,
                at_home=lacks_place and places == thread.lives != thread.story_of(days.first),
                carried_over=where.carried_over
                or (where.is_open and not thread.reason.was_at(places)),
                sent_from=sent_from or (where.is_open and places == thread.dateline),
                in_passing=where.is_open and bool(_passed(passage, places)),
            )
            for place in places or (None,)
        ]

    def _days_at(self, place: PlaceRecord | None, days: Days, hit: Hit, passage: Passage) -> Days:
        """Return the days of an event at one of its places, of which its sentence may tell own."""
        if place is None or not is_shared(hit.trigger):
            return days
        for named in passage.places:
            if named.toponym.place == place:
                day = self._shares.own_day(hit.start, named, passage)
                if day is not None:
                    return Days(day.first, day.last, min(day.precision, MONTH), dated=True)
        return days


def _offset(place: PlaceInText, passage: Passage) -> int:
    return place.start - passage.sentence.start


def _where_it_began(
    hits: Sequence[Hit], found: Sequence[Finding], *, goes_on: bool
) -> tuple[PlaceRecord, ...] | None:
    """Return where an event was first that a sentence says has spread; None if it says no such.

    Or the one place that it reached, if the sentence goes on with what was there.
    """
    spread = {hit.start for hit in hits if hit.spreads}
    if not spread:
        return None
    first = [f for f in found if f.position - f.evidence.start not in spread]
    reached = [f.place for f in found if f not in first and f.place is not None]
    if goes_on and len(reached) == 1:
        # "It spread to Shetpe, where a train was set on fire."
        return tuple(reached)
    return tuple(item.place for item in first[:1] if item.place is not None)


def _passed(passage: Passage, places: Sequence[PlaceRecord]) -> list[PlaceInText]:
    """Return which of the places of an event a sentence only says people or roads are from."""
    return [
        place
        for place in passage.places
        if place.role in {Role.ORIGIN, Role.HOME} and place.toponym.place in places
    ]


def _incident(item: Finding, measures: Sequence[Measure]) -> Incident:
    return Incident(
        event_type=item.trigger.event_type,
        sub_event_type=item.trigger.sub_event_type,
        place=item.place,
        geo_precision=geo_precision(item.place),
        date_start=item.days.first,
        date_end=item.days.last,
        time_precision=item.days.precision,
        threat_level=stated_level(item.place, item.days.first, measures),
        confidence=item.confidence,
        evidence=item.evidence,
        people=item.people,
    )
