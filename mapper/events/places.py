"""Places: where an event was, by its own words, its sentence, or the sentences before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gazetteer import Kind
from mapper.events.givers import acting_office, is_on_road_elsewhere, landscape, of_police, target
from mapper.events.hits import Hit, is_reason, refers_to
from mapper.events.nearness import (
    comes_from_abroad,
    follows_closely,
    in_other_clause,
    is_centred_abroad,
    is_in_speech,
)
from mapper.events.pointers import Pointers
from mapper.events.quakes import EARTHQUAKE
from mapper.events.reasons import is_of_reason
from mapper.events.shares import Shares, is_shared
from mapper.events.thread import Thread
from mapper.geography import is_landscape, most_specific, without_unknown
from mapper.languages.vocabulary import NewsWords
from mapper.reading import AREAS, Passage, PlaceInText, Role, lies_in
from mapper.records import PlaceRecord
from mapper.seats import Seats
from mapper.sieve import SievedPattern

# How sure an incident is, by how its place was found.
_SURE, _NO_PLACE = 0.9, 0.8
_BY_CONTEXT = 0.85
# What happens at a place, and not in a whole country.
_AT_A_PLACE = frozenset({"Emergency", "Battles", "Violence against civilians"})
_ON_ROADS, _FLOOD = "Transport accident", "Flood"
# What is heard or felt far away.
_HEARD = frozenset({"Explosion accident", "Earthquake", "Remote explosive/landmine/IED"})
# So far behind the town its police act: "Taraz police detained".
_ACTS = 60
# And so far where the verb stands last.
_ACTS_FAR = 90
# Units that have a seat, and so far before one its office is told.
_UNITS = frozenset({Kind.REGION, Kind.DISTRICT})
_OFFICE = 90
# So many letters on a place is told that lies in an area.
_FURTHER_IN = 90
# So many letters farther may a place be that something was at than one that it was near.
_BESIDE = 30


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """The places of an event, none where the text names none, and how sure it is of them.

    `is_open` when neither its sentence nor those before say anything of the place, `by_context`
    when only those before do.
    """

    places: tuple[PlaceRecord, ...]
    confidence: float
    is_open: bool = False
    by_context: bool = False
    carried_on: bool = False
    carried_over: bool = False


_NOWHERE = Whereabouts((), _NO_PLACE)
_OPEN = Whereabouts((), _NO_PLACE, is_open=True)


class PlaceFinder:
    """Tells where an event was.

    Parameters
    ----------
    seats
        The seats of regions and districts.
    news
        The language's words.
    """

    def __init__(self, seats: Seats, news: NewsWords) -> None:
        self._seats = seats
        roles = news.roles
        self._verb_final = news.verb_final
        self._clause = SievedPattern(news.measures.clause_break)
        self._shares = re.compile(news.events.shares)
        self._part = re.compile(roles.part_before)
        self._pointers = Pointers(seats, roles)
        self._seat_before = SievedPattern(roles.seat_before)
        self._seat_after = re.compile(roles.seat_after)
        self._counted = Shares(roles)
        self._sequel = re.compile(roles.sequel)
        self._because = re.compile(roles.because)
        self._heard = SievedPattern(roles.heard)
        self._recalled = SievedPattern(news.events.recalled)
        self._foreigners = SievedPattern(roles.foreigners)
        self._in_another = SievedPattern(roles.in_another)
        self._wide = [
            SievedPattern(pattern)
            for pattern in (roles.country_wide, roles.vague_places, news.events.wave)
        ]

    def find(
        self, hit: Hit, hits: Sequence[Hit], passage: Passage, thread: Thread
    ) -> Whereabouts | None:
        """Return where an event was, None if it was abroad.

        Parameters
        ----------
        hit
            The event.
        hits
            All events of its sentence.
        passage
            The sentence with its places.
        thread
            What the sentences before have set.
        """
        own = self._parted(hit, passage) or self._attached(hit, passage)
        if not own and not is_reason(hit, hits):
            own = self._of_sentence(hit, hits, passage)
        own = self._at_home(own, hit, passage)
        if own and thread.places and self._is_of_sequel(own, hit, passage, thread):
            return Whereabouts(thread.places, _SURE * _BY_CONTEXT, by_context=True)
        is_heard = hit.trigger.sub_event_type in _HEARD and self._heard.search(passage.folded)
        if is_heard and comes_from_abroad(is_heard.start(), passage, verb_final=self._verb_final):
            return None
        if hit.trigger.sub_event_type == EARTHQUAKE and is_centred_abroad(own, passage):
            return None
        if passage.places and self._is_heard_afar(hit, passage, thread):
            return None if thread.is_abroad else Whereabouts(thread.places, _SURE * _BY_CONTEXT)
        if own:
            return self._at_named(own, hit, passage, thread)
        return self._around(hit, hits, passage, thread)

    def _is_of_sequel(
        self, own: Sequence[PlaceInText], hit: Hit, passage: Passage, thread: Thread
    ) -> bool:
        """Tell whether places are of what came of an event where the text is.

        "Police held activists at the akimat, after which workers in Zhetibay walked out."
        """
        first = own[0].start - passage.sentence.start
        if thread.is_carried_over or first < hit.end:
            return False
        return self._sequel.search(passage.folded, hit.end, first) is not None

    def _is_heard_afar(self, hit: Hit, passage: Passage, thread: Thread) -> bool:
        """Tell whether a place only heard or felt what was told of another.

        "A depot blew up in Tashkent. The blast was heard as far as Saryagash."
        """
        if hit.trigger.sub_event_type not in _HEARD or not (thread.is_abroad or thread.places):
            return False
        told = thread.told is not None and thread.told.sub_event_type == hit.trigger.sub_event_type
        return (told or thread.is_abroad) and self._heard.search(passage.folded) is not None

    def _at_named(
        self, own: list[PlaceInText], hit: Hit, passage: Passage, thread: Thread
    ) -> Whereabouts | None:
        """Return where an event was of which its sentence names the places; None if abroad."""
        if all(place.is_country or place.toponym.status == "foreign" for place in own):
            # "In Kazakhstan's biggest city"
            great = self._pointers.great_city(passage, thread)
            if great:
                return Whereabouts(great, _SURE)
        if all(place.toponym.status == "foreign" for place in own):
            return None
        shared = is_shared(hit.trigger)
        shares = self._counted.others(own, passage) if shared else []
        places = self._seated(own, passage, thread) or most_specific([*own, *shares])
        if places and all(place.kind in AREAS for place in places):
            # "Twenty were held in the city for a plot to seize power in the region."
            town = self._pointers.of_kind(passage, thread)
            places = town if town and all(lies_in(town[0], area) for area in places) else places
        if shared and len(places) == 1 and self._counted.is_one(own[0], passage):
            # "38 were held in the city, four more in Aral"
            places = tuple(dict.fromkeys((*self._pointers.of_kind(passage, thread), *places)))
        if shared and places and self._pointers.is_beside_great_city(own, passage):
            # "In the capital and in Almaty"
            places = tuple(dict.fromkeys((*self._pointers.great_city(passage, thread), *places)))
        if places:
            return Whereabouts(places, _SURE)
        unknown = all(place.toponym.place is None for place in own)
        if unknown and thread.places and not thread.is_carried_over:
            # "In the Akbulak neighbourhood": it lies in the town that was told.
            return Whereabouts(thread.places, _SURE * _BY_CONTEXT, by_context=True)
        # "In eastern Kazakhstan": where, the text goes on to say.
        goes_on = all(self._is_somewhere(place, hit, passage) for place in own)
        return _OPEN if goes_on or thread.local_dateline else _NOWHERE

    def _around(
        self, hit: Hit, hits: Sequence[Hit], passage: Passage, thread: Thread
    ) -> Whereabouts | None:
        """Return where an event was as what stands around it tells; None if it was abroad."""
        if self._is_in_another(hit, passage):
            return None
        recalled = () if passage.places else self._recalled_place(hit, hits, passage, thread)
        if recalled:
            return Whereabouts(recalled, _SURE * _BY_CONTEXT, by_context=True)
        if hit.background and passage.dates and not (passage.places or is_reason(hit, hits)):
            # "Emergency rule came after rioters burned the town hall on 16 December."
            told = thread.places or thread.emergency or self._pointers.of_kind(passage, thread)
            return Whereabouts(told, _SURE * _BY_CONTEXT)
        if hit.background or self._is_elsewhere(hit, hits, passage):
            return _NOWHERE
        beside = self._beside(hit, passage)
        if hit.trigger.sub_event_type == _ON_ROADS and is_on_road_elsewhere(passage, thread.places):
            return _NOWHERE
        if beside:
            if all(place.toponym.status == "foreign" for place in beside):
                return None
            named = self._seated(beside, passage, thread) or most_specific(beside)
            named = thread.within(named) if of_police(hit) else named
            return Whereabouts(named, _SURE * _BY_CONTEXT)
        office = acting_office(hit, passage, _ACTS_FAR if self._verb_final else _ACTS)
        if office:
            return Whereabouts(thread.within(office), _SURE * _BY_CONTEXT)
        great = self._pointers.great_city(passage, thread)
        if great:
            return Whereabouts(great, _SURE * _BY_CONTEXT)
        centre = self._pointers.centre(passage, thread)
        pointed_at = centre or self._pointers.pointed_at(hit, passage, thread)
        places = pointed_at or thread.places or self._pointers.there_or_here(passage, thread)
        ground = landscape(hit, passage)
        if ground and all(lies_in(ground[0], place) for place in places):
            return Whereabouts(ground, _SURE * _BY_CONTEXT)
        if thread.is_only_sent_from and places == thread.places:
            places = thread.emergency or places
        if places:
            carried_on = not pointed_at and places == thread.places
            carried_over = (carried_on or bool(centre)) and thread.is_carried_over
            return Whereabouts(
                places,
                _SURE * _BY_CONTEXT,
                by_context=True,
                carried_on=carried_on,
                carried_over=carried_over and not self._pointers.says_there(passage),
            )
        return None if thread.is_abroad else _OPEN

    def _is_in_another(self, hit: Hit, passage: Passage) -> bool:
        """Tell whether a clause is of another country, whose sentence is of no place here.

        "Kyrgyz protesters stormed the parliament."
        """
        if any(place.is_domestic and not place.is_country for place in passage.places):
            return False
        line = passage.folded
        who = self._foreigners.search_between(line, 0, hit.end)
        spans = [match.span() for match in (who, self._in_another.search(line)) if match]
        return any(
            not self._clause.search_between(line, min(hit.end, end), max(hit.start, start))
            for start, end in spans
        )

    def _at_home(self, own: list[PlaceInText], hit: Hit, passage: Passage) -> list[PlaceInText]:
        """Return the places of a clause in Kazakhstan where the nearest one is abroad.

        "Relatives of those held in Xinjiang stood at the consulate in Almaty." But not where guards
        stand: "in Korday District since a crowd in Bishkek stormed the parliament".
        """
        if not own or any(place.toponym.status != "foreign" for place in own):
            return own
        position = passage.sentence.start + hit.end
        if any(follows_closely(hit, place.start, passage) for place in own):
            return own
        home = [
            place
            for place in passage.places
            if place.role is Role.LOCATIVE
            and place.is_domestic
            and not place.is_country
            and not in_other_clause(self._clause, position, place.start, passage)
            and not any(
                other.start < position
                and self._because.search(passage.between(place.end, other.start))
                for other in own
            )
        ]
        return [p for p in home if p.group == home[0].group] if home else own

    def of_story(
        self, hit: Hit, passage: Passage, thread: Thread, day: date | None
    ) -> tuple[PlaceRecord, ...]:
        """Return where an event of a day most likely was of which nothing before says where.

        Where the first event of the text was, or its people live, or, if it names no other place,
        the town that it was sent from.
        """
        home = tuple(p for p in passage.places if p.role is Role.HOME)
        origin = tuple(p for p in passage.places if p.role is Role.ORIGIN)
        if thread.is_list and (home or origin):
            return most_specific(home or origin)[:1]
        told = thread.reason.places if is_of_reason(hit.trigger) and not thread.is_list else ()
        told = told or thread.later.alone_behind(passage) or thread.emergency
        told = told or thread.told_of(hit.trigger.sub_event_type) or thread.story_of(day)
        sent_from = () if thread.has_named_others else thread.local_dateline
        return (
            told
            or most_specific(home)
            or thread.only_town
            or sent_from
            or most_specific(origin)[:1]
            or thread.of_people
            or thread.around_all
        )

    def _beside(self, hit: Hit, passage: Passage) -> list[PlaceInText]:
        """Return the nearest places that nothing tells the role of: "a blast, Abay mine, Oral"."""
        position = passage.sentence.start + hit.start
        free = [p for p in passage.places if p.role is Role.OTHER and not is_landscape(p)]
        # The country itself says no more than that it was at home.
        free = [p for p in free if not (p.is_country or is_in_speech(hit, p.start, passage))]
        if self._verb_final:
            # Where cases tell places, a country without any is whose embassy or people it is.
            free = [p for p in free if p.is_domestic]
        if not free:
            return []
        nearest = min(free, key=lambda place: self._distance(passage, position, place))
        return [p for p in free if p.group == nearest.group]

    def _seated(
        self, own: Sequence[PlaceInText], passage: Passage, thread: Thread
    ) -> tuple[PlaceRecord, ...]:
        """Return the seat of a unit where its office was: "outside the akimat of Abai Region"."""
        place, record = own[0], own[0].toponym.place
        if len(own) > 1 or record is None or record.kind not in _UNITS:
            return ()
        if not self._has_office(place, passage):
            return ()
        seat = self._seats.of(Kind(record.kind), record, thread.published)
        return (seat,) if seat is not None else ()

    def _has_office(self, place: PlaceInText, passage: Passage) -> bool:
        """Tell whether it is an office of a unit that a sentence tells of."""
        line, offset = passage.folded, passage.sentence.start
        before = self._seat_before.is_before(line, place.start - offset, _OFFICE)
        return before or self._seat_after.match(line, place.end - offset) is not None

    def names_great_city(self, passage: Passage, thread: Thread) -> bool:
        """Tell whether a sentence says that it is about the capital, or Almaty."""
        return bool(self._pointers.great_city(passage, thread))

    def _recalled_place(
        self, hit: Hit, hits: Sequence[Hit], passage: Passage, thread: Thread
    ) -> tuple[PlaceRecord, ...]:
        """Return where what a text recalls had been: "Recall that a crowd burned the town hall"."""
        if not self._recalled.search(passage.folded) or self._is_elsewhere(hit, hits, passage):
            return ()
        return thread.main_place

    def _is_elsewhere(self, hit: Hit, hits: Sequence[Hit], passage: Passage) -> bool:
        """Tell whether a sentence is about many places, or about those of another event."""
        return (
            any(wide.search(passage.folded) for wide in self._wide)
            or any(
                place.role is Role.LOCATIVE
                and not (is_landscape(place) or is_in_speech(hit, place.start, passage))
                and not self._is_somewhere(place, hit, passage)
                for place in passage.places
            )
            or any(
                not self._is_somewhere(place, hit, passage)
                for other in hits
                if other is not hit
                for place in self._attached(other, passage)
            )
        )

    def _is_somewhere(self, place: PlaceInText, hit: Hit, passage: Passage) -> bool:
        """Tell whether it is only said that it was in the country, at a place that follows."""
        before = passage.between(passage.sentence.start, place.start)
        in_part = self._part.search(before) is not None
        return place.is_country and (in_part or hit.trigger.event_type in _AT_A_PLACE)

    def _attached(self, hit: Hit, passage: Passage) -> list[PlaceInText]:
        """Return the places beside the event's own words: "riots in Almaty", "the Almaty riots"."""
        if hit.where:
            return list(hit.where)
        start, end = passage.sentence.start + hit.start, passage.sentence.start + hit.end
        before = [p for p in passage.places if p.end == start - 1]
        if before and hit.background:
            return before
        known = without_unknown(passage.places)
        if hit.trigger.sub_event_type == _FLOOD:
            # The river that it comes from is not where it was.
            known = [place for place in known if not is_landscape(place)]
        behind = (p for p in known if p.start >= end and p.role is Role.LOCATIVE)
        place = next(behind, None)
        felt = self._verb_final and self._heard.search(passage.folded)
        if place is not None and not felt and follows_closely(hit, place.start, passage):
            inner = self._further_in(place, passage)
            return [p for p in passage.places if p.group == inner.group]
        clause = [
            p for p in passage.places if not in_other_clause(self._clause, start, p.start, passage)
        ]
        attacked = target(hit, passage, clause)
        return [p for p in attacked if _is_town(p) or self._has_office(p, passage)]

    def _further_in(self, area: PlaceInText, passage: Passage) -> PlaceInText:
        """Return the place told next if it lies in an area: "in Abai District, near Karaul"."""
        inner = next((p for p in passage.places if p.start > area.end), area)
        if inner.role is not Role.LOCATIVE or not _lies_within(inner, area):
            return area
        apart = inner.start - area.end > _FURTHER_IN
        apart = apart or in_other_clause(self._clause, area.end, inner.start, passage)
        return area if apart else inner

    def _parted(self, hit: Hit, passage: Passage) -> list[PlaceInText]:
        """Return where each of several was: "two caches, one near Aksu, the other in Ridder"."""
        if hit.where or len(passage.places) < 2:
            return []
        parts = self._shares.search(passage.folded, hit.end)
        if parts is None:
            return []
        first = passage.sentence.start + parts.start()
        own = [p for p in passage.places if p.start >= first and p.role is Role.LOCATIVE]
        return own if len(own) > 1 else []

    def _of_sentence(self, hit: Hit, hits: Sequence[Hit], passage: Passage) -> list[PlaceInText]:
        """Return the nearest list of places that no other event of the sentence has for its own."""
        claimed = {
            place.group
            for other in hits
            if other is not hit and not refers_to(other, hit)
            for place in self._attached(other, passage)
        }
        position = passage.sentence.start + hit.start
        free = [
            place
            for place in without_unknown(passage.places)
            if place.role in {Role.LOCATIVE, Role.TITLE}
            and place.group not in claimed
            and not (is_landscape(place) or is_in_speech(hit, place.start, passage))
        ]
        if not free:
            return self._with_the_one_before(hit, hits, passage)
        own = self._of_own_clause(hit, free, claimed, passage)
        if own:
            return own
        nearest = min(free, key=lambda place: self._distance(passage, position, place))
        between = self._told_between(nearest, hit, hits, passage)
        if between:
            return between
        # Said of the region first, and then of a village in it.
        inner = next((p for p in free if _lies_within(p, nearest)), nearest)
        return [p for p in passage.places if p.group == inner.group]

    def _told_between(
        self, place: PlaceInText, hit: Hit, hits: Sequence[Hit], passage: Passage
    ) -> list[PlaceInText]:
        """Return the place of an event of the same unrest that stands between a place and this one.

        "A curfew holds in Aksu after a crowd attacked the akimat in Oral, smashing windows."
        """
        offset = passage.sentence.start
        before = (
            self._attached(other, passage)
            for other in reversed(hits)
            if place.end - offset <= other.start
            and other.end <= hit.start
            and other.trigger.sub_event_type == hit.trigger.sub_event_type
        )
        return next((places for places in before if places), [])

    def _of_own_clause(
        self, hit: Hit, free: Sequence[PlaceInText], claimed: set[int], passage: Passage
    ) -> list[PlaceInText]:
        """Return the place that another event of the clause has, where others stand beyond it.

        "In Taraz he killed two men and blew himself up; in Boralday police found a house."
        """
        position = passage.sentence.start + hit.start
        if not all(in_other_clause(self._clause, position, p.start, passage) for p in free):
            return []
        near = [
            place
            for place in passage.places
            if place.group in claimed
            and place.role is Role.LOCATIVE
            and not in_other_clause(self._clause, position, place.start, passage)
        ]
        return [place for place in near if place.group == near[-1].group]

    def _with_the_one_before(
        self, hit: Hit, hits: Sequence[Hit], passage: Passage
    ) -> list[PlaceInText]:
        """Return the places of the event told before in the same sentence, if both are of deeds.

        "They broke into a shop in Aksu and stabbed the seller."
        """
        before = [
            other
            for other in hits
            if other.end <= hit.start and not (other.background or hit.background)
        ]
        if before:
            return self._attached(before[-1], passage)
        # "He killed two men before blowing himself up in Taraz."
        position = passage.sentence.start + hit.start
        behind = [
            place
            for other in hits
            if other.start >= hit.end and not (other.background or hit.background)
            for place in self._attached(other, passage)
            if not in_other_clause(self._clause, position, place.start, passage)
        ]
        return [place for place in behind if place.group == behind[0].group]

    def _distance(
        self, passage: Passage, position: int, place: PlaceInText
    ) -> tuple[bool, bool, bool, int]:
        other_clause = in_other_clause(self._clause, position, place.start, passage)
        behind = self._verb_final and place.start > position
        detour = _BESIDE if place.is_near else 0
        return place.is_country, other_clause, behind, abs(position - place.start) + detour


def _is_town(place: PlaceInText) -> bool:
    record = place.toponym.place
    return record is not None and record.kind not in AREAS


def _lies_within(place: PlaceInText, area: PlaceInText) -> bool:
    one, other = place.toponym.place, area.toponym.place
    return one is not None and other is not None and lies_in(one, other)
