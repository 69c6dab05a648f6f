"""Areas: where a measure holds, by what its sentence names and what was named before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from gazetteer import Kind
from mapper.languages.vocabulary import NewsWords
from mapper.measures.abroad import AbroadReader
from mapper.measures.act_days import has_day, is_of_one_day
from mapper.measures.area import (
    ALMOST,
    HOLDS_NONE,
    IN_BRACKETS,
    SURE,
    Area,
    Named,
    heads_line,
    heads_title,
    is_of_country,
    is_of_office,
    may_hold_a_measure,
    others_told,
    records_of,
    without_landscape,
)
from mapper.measures.included import IncludedPlaces, regions_of
from mapper.measures.meant_places import MeantPlaces, region_meant
from mapper.measures.reach import Reach, holds_all
from mapper.measures.spared import SparedPlaces
from mapper.measures.statement import Statement
from mapper.reading import Passage, PlaceInText, Role, lies_in
from mapper.records import PlaceRecord
from mapper.sieve import SievedPattern, Stretch

# These hold no measure, unless "there" is one of them: "Oral, 5 May". Nor is it where one is from.
_NAMED_BEFORE = HOLDS_NONE - {Role.SPEAKER, Role.ORIGIN}
# So many letters before a statement may stand what ties it to a place: "where".
_RELATIVE = 12

# What stands between a region and the first of the places that are meant of it.
_LISTING = re.compile(r"(?:[:(]|\s-)\W*(?:\w{1,3}\W+)?$")
_CLAUSE_ENDS = re.compile(r"[:;]\s")
_PAUSE = re.compile(r"[,;)]")
_A_PAIR = 2
# So many letters stand at most between two places of a list: " regions and the ".
_AND = 17
# So many letters before a place it may be said how it is meant.
_LOOK_BACK = 50


class AreaReader:
    """Tells which area a stretch of a sentence names.

    Parameters
    ----------
    news
        The language's words.
    """

    def __init__(self, news: NewsWords) -> None:
        roles = news.roles
        self._verb_final = news.verb_final
        self._numbers = news.dates.numbers
        self.abroad = AbroadReader(roles)
        self._there = SievedPattern(roles.there)
        self._meant = MeantPlaces(news)
        self._reach = Reach(news)
        self._excepted_who = re.compile(rf"{roles.where}|{roles.excepted_who}")
        self._everywhere = SievedPattern(roles.everywhere)
        self._country_wide = SievedPattern(roles.country_wide)
        self._all_but = SievedPattern(roles.all_but)
        self._exception = re.compile(roles.exception)
        self._afterthought = re.compile(roles.afterthought)
        self._all_but_after = SievedPattern(roles.all_but_after)
        self._spared = SparedPlaces(roles)
        self._other_regions = SievedPattern(roles.other_regions)
        self._rest = SievedPattern(roles.rest)
        self._almost = SievedPattern(roles.almost)
        self._vague = SievedPattern(roles.vague_places)
        self._also_in = re.compile(roles.also_in)
        self._joint = re.compile(rf"{news.measures.joint}|[;:]")
        self._among = IncludedPlaces(roles)
        self._units_of = re.compile(roles.units_of)
        self._of_place_before = re.compile(news.measures.where)
        self._centre_before = SievedPattern(roles.centre_before)
        self._centre_after = re.compile(roles.centre_after)
        self._passed_before = SievedPattern(news.measures.passed_before)
        self._taken_from = re.compile(news.measures.taken_from)
        self._to_follow = re.compile(news.measures.to_follow)
        self._passed_after = re.compile(news.measures.passed_after)

    def of_statement(
        self,
        statement: Statement,
        passage: Passage,
        before: Named,
        previous: Area | None,
        *,
        by_pronoun: bool = False,
    ) -> Area | None:
        """Return the area that a statement names, None where it names none.

        A place aside, where others are named, or of what was told before, is none of it.

        Parameters
        ----------
        statement
            A statement of the passage.
        passage
            The sentence with its places.
        before
            The places that sentences before have named: what "the two regions" may be.
        previous
            The area of the statement before in the same sentence: what "there" is.
        by_pronoun
            Whether its measure was told before, so that its area may have been.
        """
        start, end = statement.start, statement.end
        if self._of_place_before.match(passage.folded, start, end):
            before_it = [p for p in passage.places if p.start - passage.sentence.start < start]
            group = [p for p in before_it if p.group == before_it[-1].group and p.is_domestic]
            if group:
                return Area(records_of(group))
        if (rid := self._rid_of_it(statement, passage)) is not None:
            return rid
        asides = statement.asides
        offset = passage.sentence.start
        if asides and any(_lies_in(asides, p.start - offset) for p in passage.places):
            told = self._between(passage, start, end, before, asides)
            if told is not None or by_pronoun:
                return told
            if previous is not None and statement.act.end < min(a for a, _ in asides):
                # "It began there and was ended, and the roads to Oral are open."
                return previous
            if is_of_country(passage, asides, statement):
                # "Kazakhstan raised its level, a day after the attack in Aktobe."
                return Area(all_regions=True)
        if (own := self._before_aside(statement, passage, before)) is not None:
            return own
        if previous is not None and self._there.search_in(Stretch(passage.folded, start, end)):
            return self._between(passage, start, end, Named(before.capital)) or previous
        return self._between(passage, start, end, before)

    def _before_aside(self, statement: Statement, passage: Passage, before: Named) -> Area | None:
        """Return what is named before a clause aside, in which words stand for another place.

        "It was declared in the town until 5 May, and the minister flew to the region."
        """
        line, start, end = passage.folded, statement.start, statement.end
        behind = [a for a, _ in statement.asides if max(start, statement.act.end) <= a < end]
        if not behind or not self._meant.may_be_in(Stretch(line, min(behind), end)):
            return None
        if any(p.start - passage.sentence.start >= min(behind) for p in passage.places):
            return None
        return self._between(passage, start, min(behind), before)

    def _rid_of_it(self, statement: Statement, passage: Passage) -> Area | None:
        """Return the places that a measure is gone from: "is gone from Oral and Aksay"."""
        act, offset = statement.act, passage.sentence.start
        # "Curfew gone from Oral, still on in Aksay"
        behind = [p for p in passage.places if act.end <= p.start - offset < statement.end]
        if act.action != "lifted" or not behind:
            return None
        if not self._taken_from.fullmatch(passage.folded, act.end, behind[0].start - offset):
            return None
        ends = next(
            (at for at, (p, q) in enumerate(pairwise(behind), 1) if q.start - p.end > _AND),
            len(behind),
        )
        rid = behind[:ends]
        held = all(p.is_domestic and not p.is_country for p in rid)
        return Area(records_of(rid)) if held else None

    def of_excepted(
        self, statement: Statement, passage: Passage, previous: Area | None
    ) -> Area | None:
        """Return the places that the statement before excepts: "all but Aktobe, where it holds"."""
        if previous is None or not previous.excepted:
            return None
        start = max(0, statement.start - _RELATIVE)
        where = self._excepted_who.search(passage.folded, start, statement.act.end)
        return Area(previous.excepted) if where else None

    def told_apart(self, passage: Passage, before: Named) -> tuple[PlaceRecord, ...]:
        """Return the places that a sentence names as exceptions and no more: "All but Almaty."."""
        line = Stretch(passage.folded, 0, len(passage.folded))
        if not (passage.places or self._meant.may_be_in(line)):
            return ()
        if spared := self._spared.of(passage):
            return spared
        told: object = self._afterthought.match(passage.folded)
        if not told and self._reach.means_all(line, ()):
            return ()
        but = self._all_but.search_in(line)
        told = told or (but and self._exception.match(but[0]))
        if not (told or self._all_but_after.search_in(line)):
            return ()
        places = [p for p in passage.places if not p.is_country]
        named_at = {p.start - passage.sentence.start for p in places}
        records = records_of(places)
        return records or self._meant.of(line, before, records, named_at)

    def of_sentence(self, passage: Passage, before: Named) -> Area | None:
        """Return the area that a whole sentence names, None where it names none."""
        return self._between(passage, 0, len(passage.folded), before)

    def before(self, passage: Passage, end: int, before: Named) -> Area | None:
        """Return the area that a sentence names up to an offset of it."""
        return self._between(passage, 0, end, before)

    def behind(self, passage: Passage, start: int, before: Named) -> Area | None:
        """Return the area that a sentence names from an offset of it on."""
        return self._between(passage, start, len(passage.folded), before)

    def addressed(self, passage: Passage, before: Named) -> list[PlaceRecord]:
        """Return the towns whose people a sentence addresses, or speaks of."""
        line = Stretch(passage.folded, 0, len(passage.folded))
        return self._meant.of_people(line, before) if self._meant.may_be_in(line) else []

    def tells_where(self, statement: Statement, passage: Passage, beside: Statement | None) -> bool:
        """Tell whether an attribute itself says when it was so, in the whole country.

        What is said `beside` it to remain there was so: "set on 5 January, it remains everywhere".
        """
        act = statement.act
        if not act.attributive:
            return True
        if beside is not None and beside.act.action == "remains" and not beside.act.attributive:
            told = [act.end, beside.act.start, *(end for _, end in beside.epithets)]
            is_last = beside.act.start < act.start and not beside.epithets
            return has_day(passage, statement.start, statement.end if is_last else max(told))
        is_behind = beside is not None and beside.act.start > act.end
        end = beside.act.start if beside is not None and is_behind else len(passage.folded)
        if self._verb_final:
            # Where verbs stand last, its day and its place stand before it.
            whole = replace(statement, start=statement.whole_start)
            area = self._between(passage, whole.start, act.start, Named())
            return area is not None and area.all_regions and is_of_one_day(passage, whole)
        # "The level declared on 5 January was lifted": up to its name.
        end = min([end, *(n.start for n in statement.nouns if n.start >= act.end)])
        pause = _PAUSE.search(passage.folded, act.end, end)
        end = pause.start() if pause else end
        if not has_day(passage, act.start, end):
            return False
        # "The nationwide emergency, declared on 5 January, has ended"
        first = 0 if beside is None or is_behind else beside.act.end
        before = Stretch(passage.folded, max(first, act.start - _LOOK_BACK), act.start)
        if self._country_wide.search_in(before) is not None:
            return has_day(passage, act.end, min(end, act.end + _LOOK_BACK))
        area = self._between(passage, act.end, end, Named())
        return area is not None and area.all_regions

    def is_vague(self, statement: Statement, passage: Passage) -> bool:
        """Tell whether a statement holds in places that it does not name: "in some regions"."""
        first, last = statement.start, statement.end
        return self._vague.search_between(passage.folded, first, last) is not None

    def of_counted(self, statement: Statement, passage: Passage, told: Area, before: Named) -> Area:
        """Return the area told for a statement: regions where it has counted those.

        "In three regions. They are Turkistan, Kostanay and Pavlodar": not the towns of that name.
        """
        counted = self._vague.search_between(passage.folded, statement.start, statement.end)
        if counted is None or not counted.groupdict().get("regions"):
            return told
        units = (region_meant(place, before) for place in told.places)
        return replace(told, places=tuple(dict.fromkeys(units)))

    def counted(self, statement: Statement, passage: Passage) -> int | None:
        """Return how many places a statement counts that it does not name: "in five regions"."""
        some = self._vague.finditer(passage.folded)
        own = [m[0] for m in some if statement.start <= m.start() and m.end() <= statement.end]
        words = [word for words in own for word in words.split()]
        counts = (int(word) if word.isdigit() else self._numbers.get(word) for word in words)
        return next((count for count in counts if count is not None), None)

    def is_everywhere(self, statement: Statement, passage: Passage) -> bool:
        """Tell whether a statement holds everywhere that its text tells of."""
        line = Stretch(passage.folded, statement.start, statement.end)
        return self._everywhere.search_in(line) is not None

    def means_some(self, statement: Statement, passage: Passage) -> bool:
        """Tell whether a statement is of a place that it does not name: "in our district"."""
        line = Stretch(passage.folded, statement.start, statement.end)
        return self.is_vague(statement, passage) or self._meant.may_stand(line)

    def speaks_of(self, place: PlaceRecord, statement: Statement, passage: Passage) -> bool:
        """Tell whether a statement has words for a place of that kind: "the city", of a city."""
        line = Stretch(passage.folded, statement.start, statement.end)
        return self._meant.may_be(place, line)

    def stands_for_some(self, passage: Passage) -> bool:
        """Tell whether a sentence has words for a place that it does not name: "the city"."""
        return self._meant.may_stand(Stretch(passage.folded, 0, len(passage.folded)))

    def _between(
        self,
        passage: Passage,
        start: int,
        end: int,
        before: Named,
        asides: Sequence[tuple[int, int]] = (),
    ) -> Area | None:
        line = Stretch(passage.folded, start, end)
        offset = passage.sentence.start
        places = [p for p in passage.places if start <= p.start - offset < end]
        places = [p for p in places if not heads_title(p, passage)]
        places = [
            p
            for p in places
            if not (is_of_office(p, passage) or self.abroad.is_in_compound(p, passage))
        ]
        places = [self._at_seat(p, passage, before) for p in places]
        aside = {p.group for p in places if _lies_in(asides, p.start - offset)}
        beside = [p for p in places if p.group in aside]
        places = [p for p in places if p.group not in aside]
        but: tuple[PlaceRecord, ...] = ()
        if (others := self._told_but(line, passage, places, before, start)) is not None:
            return others
        if self._reach.means_all(line, places):
            excepted = self._excepted(line, passage, places, start)
            if excepted is not None:
                # "All regions but the capital"
                excepted = self._meant.excepted(line, excepted, before)
                rest = self._rest.search_in(line) is not None
                return Area(all_regions=not rest, other_regions=rest, excepted=excepted)
        else:
            # "In the districts of the region but two": not in those.
            but = self._excepted(line, passage, places, start) or ()
            left = [p for p in places if p.toponym.place not in but]
            # "Only Oral is off the list, there it is lifted": in Oral.
            is_told = not left and self._all_but.search_in(line) is None
            places = places if is_told else left
        passed = self._passed(passage, places)
        places = [p for p in places if p not in passed]
        # "In seven of Kazakhstan's regions, among them Abai" is in those.
        in_some = self._vague.search_in(line) is not None
        wide = self._reach.is_wide(line) or (not in_some and any(holds_all(p) for p in places))
        among = self._among.of(passage, places) if places and wide else []
        places = [p for p in places if p not in among]
        named = without_landscape([p for p in places if may_hold_a_measure(p)], wide=wide)
        holding = self._without_wholes(passage, named)
        # "Because of what goes on near A, in B the level is red."
        records = records_of([p for p in holding if not p.is_near] or holding)
        if self._meant.may_be_in(line):
            lists = [*before.lists, *_lists_of(passage, start, end)]
            there = self._there.search_in(line)
            # "It was removed there, so you may drive from Oral to Aksay": not in those.
            aside_it = [p for p in beside if not there or p.start - offset < there.start()]
            lists.insert(-1, records_of([*filter(may_hold_a_measure, aside_it), *passed]))
            named_at = {p.start - offset for p in places} | {p.start - offset for p in beside}
            records += self._meant.of(line, replace(before, lists=lists), records, named_at)
        confidence = ALMOST if self._almost.search_in(line) else SURE
        told = [*before.lists, records_of(p for p in passage.places if p.start < offset + start)]
        ones_left = None if records else self._meant.ones_left(line, told)
        if ones_left or self._reach.leaves_regions_open(
            line, [p.start - offset - start for p in places]
        ):
            count = self._reach.count_of(line)
            beside = self._among.beside(line, self._other_regions, places, offset + start)
            included = records_of([*beside, *(among if count else regions_of(among))])
            # "The rest of the country, with the cities of republican significance"
            great = before.great_cities if self._meant.names_great_cities(line) else ()
            excepted = tuple(r for r in records if r not in included and r not in great)
            return Area((), False, True, excepted, confidence, included, count)
        if records and not self._reach.reaches_beyond(line, places, offset + start):
            return Area(records, excepted=but)
        if self._reach.is_country_wide(line, places):
            return Area(all_regions=True, confidence=confidence)
        return None

    def _at_seat(self, place: PlaceInText, passage: Passage, before: Named) -> PlaceInText:
        """Return the seat of a region or district of which the centre is named, else the place."""
        unit = place.toponym.place
        if unit is None or before.seat_of is None or unit.kind not in {Kind.REGION, Kind.DISTRICT}:
            return place
        line, offset = passage.folded, passage.sentence.start
        is_centre = self._centre_before.is_before(line, place.start - offset, _LOOK_BACK)
        is_centre = is_centre or self._centre_after.match(line, place.end - offset) is not None
        seat = before.seat_of(Kind(unit.kind), unit) if is_centre else None
        return place if seat is None else replace(place, toponym=replace(place.toponym, place=seat))

    def _passed(self, passage: Passage, places: Sequence[PlaceInText]) -> Sequence[PlaceInText]:
        """Return the places that roads lead to: "checkpoints at the entrances to Oral and Aksay".

        Nothing holds there, unless "the town" is one of them.
        """
        line, offset = passage.folded, passage.sentence.start
        passed = {
            place.group
            for place in places
            if self._passed_before.is_before(line, place.start - offset, _LOOK_BACK)
            or self._passed_after.match(line, place.end - offset)
        }
        return [
            p
            for p in places
            if p.group in passed or self._to_follow.match(line, p.end - offset) is not None
        ]

    def _without_wholes(
        self, passage: Passage, places: Sequence[PlaceInText]
    ) -> Sequence[PlaceInText]:
        """Leave out a region of which the places are listed: "in Abai Region: Semey, Ayagoz"."""
        wholes: list[PlaceInText] = []
        for place, other in pairwise(places):
            whole, part = place.toponym.place, other.toponym.place
            if whole is None or part is None:
                continue
            between = passage.between(place.end, other.start)
            if lies_in(whole, part) and IN_BRACKETS.fullmatch(between):
                # "Aksu (Pavlodar Region)" is there, and not in all of the region.
                wholes.append(other)
            if not lies_in(part, whole) or self._among.of(passage, [other]):
                # "In the whole of Abai Region, Semey included"
                continue
            line, border = passage.folded, place.start - passage.sentence.start
            first = max(0, border - _LOOK_BACK)
            # "Two districts of Abai Region, Ayagoz and Urzhar"
            counted = self._vague.search_between(line, first, border)
            counted = counted or self._units_of.search(line, first, border)
            # "In Abai Region, the level in Ayagoz was lifted"
            is_within = place.group != other.group and between.startswith(",")
            is_within = is_within and self._also_in.fullmatch(between) is None
            opens = is_within and not _CLAUSE_ENDS.search(between)
            # "In Mangystau Region, Beineu District", and no more
            is_address = whole.kind == Kind.REGION and between.strip() == ","
            opens = opens or (is_address and len(places) == _A_PAIR)
            opens = opens or self._frames(place, other, between)
            if opens or _LISTING.search(between) or (counted and between.strip() == ","):
                wholes.append(place)
        return [p for p in places if p not in wholes] if wholes else places

    def _frames(self, place: PlaceInText, other: PlaceInText, between: str) -> bool:
        """Tell whether a region only opens a clause that goes on to a part of it.

        "In Abai Region to catch a gang in Urzhar District", where verbs stand last.
        """
        whole = place.toponym.place
        if not self._verb_final or whole is None or whole.kind != Kind.REGION:
            return False
        apart = place.group != other.group and place.role is Role.LOCATIVE
        return apart and len(between) > _AND and self._joint.search(between) is None

    def _excepted(
        self, line: Stretch, passage: Passage, places: Sequence[PlaceInText], start: int
    ) -> tuple[PlaceRecord, ...] | None:
        """Return the places that a stretch excepts, None where it does not speak of any."""
        offset = passage.sentence.start + start
        but = self._all_but.search_in(line)
        if but and not self._reach.means_all(line, places):
            leads = line.text.startswith(":", but.end()) and not line.text[: but.start()].strip(
                " ,"
            )
            if leads or self._exception.match(but[0]):
                # "The exception is Oral, where it goes on.": that tells of no more than Oral.
                return None
        if but:
            border = offset + but.start()
            behind = [p for p in places if p.start >= border and not p.is_country]
            # "All but Oral are affected, as is Aksay"
            among = self._among.of(passage, behind)
            return records_of(p for p in behind if p not in among)
        if (but := self._all_but_after.search_in(line)) is None:
            return None
        before = [p for p in places if p.start < offset + but.start() and not p.is_country]
        return records_of(p for p in before if p.group == before[-1].group)

    def _told_but(
        self,
        line: Stretch,
        passage: Passage,
        places: Sequence[PlaceInText],
        before: Named,
        start: int,
    ) -> Area | None:
        """Return the places told before without those that a stretch excepts, if it names no more.

        "It was declared in Oral, Aksay and Semey. It was lifted in all of them but Aksay."
        """
        excepts = self._all_but.search_in(line) or self._all_but_after.search_in(line)
        if excepts is None or self._country_wide.search_in(line) is not None:
            return None
        if self._other_regions.search_in(line) or any(p.is_country for p in places):
            return None
        excepted = self._excepted(line, passage, places, start) or ()
        if any(p.toponym.place not in excepted for p in places if may_hold_a_measure(p)):
            return None
        left = others_told(excepted, before)
        return Area(left, excepted=excepted) if left else None


def _lists_of(passage: Passage, start: int, end: int) -> list[tuple[PlaceRecord, ...]]:
    """Return the places of a passage that a word in a stretch of it may stand for."""
    border = passage.sentence.start + start
    held = (p for p in passage.places if p.role in _NAMED_BEFORE or heads_line(p, passage))
    return [
        records_of(p for p in held if p.start < passage.sentence.start + end),
        records_of(p for p in passage.places if p.role is Role.SPEAKER),
        records_of(p for p in passage.places if p.start < border and may_hold_a_measure(p)),
    ]


def _lies_in(asides: Sequence[tuple[int, int]], position: int) -> bool:
    return any(start <= position < end for start, end in asides)
