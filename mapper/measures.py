"""Security measures: what an authority put in force, changed, kept or ended, where and when."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from gazetteer import Gazetteer, Kind
from mapper.dates import WEEK, DateMention
from mapper.languages.vocabulary import NewsWords, Side
from mapper.reading import Passage, PlaceInText, Reading, Role
from mapper.records import Action, Level, Measure, MeasureKind, PlaceRecord, Span

_LOOK_BACK = 60
_LOOK_AHEAD = 80
# A bare participle this close behind its measure is a passive: "Curfew imposed in Almaty".
_CLOSE = 3
_SURE, _INHERITED, _JURISDICTION, _ALMOST = 0.95, 0.85, 0.75, 0.6
_REGION_KINDS = frozenset({Kind.REGION})
_CITY_KINDS = frozenset({Kind.REPUBLICAN_CITY, Kind.CITY, Kind.TOWN})
_ANY_KIND = frozenset(Kind)
# A pronoun stands for the measures of the last sentence, or of the one before it.
_PRONOUN_REACH = 2


@dataclass(frozen=True, slots=True)
class _Noun:
    """A measure named in a passage; offsets are within the passage."""

    measure: MeasureKind
    level: Level | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Act:
    """An action word in a passage; `passive` ones follow what they are said of."""

    action: Action
    side: Side
    start: int
    end: int
    passive: bool
    other: Action | None = None


@dataclass(slots=True)
class _Statement:
    """An action with the measures it is said of, and the stretch of the passage it reaches over.

    `whole_start` is where the statement begins of which this is a part, with dates for all parts.
    """

    act: _Act
    nouns: list[_Noun]
    start: int = 0
    end: int = 0
    whole_start: int = 0


@dataclass(frozen=True, slots=True)
class _Area:
    """Where a measure holds: places, or all regions but some; and how surely it was said."""

    places: tuple[PlaceRecord, ...] = ()
    all_regions: bool = False
    other_regions: bool = False
    excepted: tuple[PlaceRecord, ...] = ()
    confidence: float = _SURE


@dataclass(frozen=True, slots=True)
class _Found:
    """A statement about one measure, before the regions that it leaves open are known."""

    measure: MeasureKind
    level: Level | None
    action: Action
    area: _Area
    first: date | None
    last: date | None
    evidence: Span


@dataclass(slots=True)
class _Thread:
    """What the sentences so far have set for the next ones.

    `lists` are the places that each of them named, the latest last.
    """

    area: _Area | None = None
    day: DateMention | None = None
    paragraph: int = -1
    position: int = 0
    nouns: tuple[_Noun, ...] = ()
    nouns_position: int = 0
    other_operation: bool = False
    lists: list[tuple[PlaceRecord, ...]] = field(default_factory=list)


class MeasureReader:
    """Finds security measures in the readings of one language.

    Parameters
    ----------
    gazetteer
        Which regions there are on a day.
    news
        The language's words for measures, actions and levels.
    """

    def __init__(self, gazetteer: Gazetteer, news: NewsWords) -> None:
        words, roles = news.measures, news.roles
        self._gazetteer = gazetteer
        self._nouns = [(n, re.compile(n.pattern)) for n in words.nouns]
        self._actions = [(a, re.compile(rf"\b(?:{a.pattern})\b")) for a in words.actions]
        self._levels = [(level, re.compile(pattern)) for level, pattern in words.levels]
        self._level_after = re.compile(words.level_after)
        self._level_to = re.compile(words.level_to)
        self._pronoun = re.compile(words.pronouns)
        self._in_force = re.compile(words.in_force)
        self._past_perfect = re.compile(words.past_perfect)
        self._definite = {
            _REGION_KINDS: re.compile(roles.definite_regions),
            _CITY_KINDS: re.compile(roles.definite_cities),
            _ANY_KIND: re.compile(roles.there),
        }
        self._complement = re.compile(words.complement)
        self._other_operations = re.compile(words.other_operations)
        self._level_context = re.compile(words.level_context)
        self._veto = re.compile(words.veto)
        self._passive = re.compile(words.passive_before)
        self._tentative = re.compile(words.tentative_before)
        self._tentative_after = re.compile(words.tentative_after)
        self._negated = re.compile(words.negation_before)
        self._numbers = news.dates.numbers
        self._joint = re.compile(words.joint)
        self._disaster = re.compile(words.disaster)
        self._part_break = re.compile(words.part_break)
        self._clause = re.compile(words.clause_break)
        self._country_wide = re.compile(roles.country_wide)
        self._all_but = re.compile(roles.all_but)
        self._other_regions = re.compile(roles.other_regions)
        self._almost = re.compile(roles.almost)
        self._vague = re.compile(roles.vague_places)

    def read(self, reading: Reading) -> list[Measure]:
        """Return the measures that a document states, in the order of their evidence."""
        thread = _Thread()
        in_context = any(self._level_context.search(p.folded) for p in reading.passages)
        found: list[_Found] = []
        for passage in reading.passages:
            found.extend(self._read_passage(passage, thread, reading, in_context))
        return self._settle(_distinct(found), reading.published)

    def _read_passage(
        self, passage: Passage, thread: _Thread, reading: Reading, in_context: bool
    ) -> Iterator[_Found]:
        thread.position += 1
        if passage.sentence.paragraph != thread.paragraph:
            thread.paragraph, thread.day = passage.sentence.paragraph, None
        nouns = self._find_nouns(passage.folded, in_context, thread.other_operation)
        nouns = self._meant(passage, thread, nouns) + nouns
        statements = [
            part
            for statement in (self._statements(passage.folded, nouns) if nouns else ())
            for part in self._parts(passage, statement)
        ]
        previous: _Area | None = None
        for statement in statements:
            area = self._statement_area(passage, statement, thread, previous)
            if area is None and self._vague.search(passage.folded, statement.start, statement.end):
                continue
            area = area or previous or self._area_between(passage, 0, len(passage.folded), thread)
            area = area or self._inherited(thread) or self._jurisdiction(passage, reading)
            if area is None or self._is_undated_past(statement, passage):
                continue
            previous = area
            yield from self._found(statement, area, passage, thread, reading.published)
        self._advance(thread, passage, statements, previous)

    def _statement_area(
        self, passage: Passage, statement: _Statement, thread: _Thread, previous: _Area | None
    ) -> _Area | None:
        """Return the area of a statement; "there" is that of the one before in its sentence."""
        stretch = passage.folded[statement.start : statement.end]
        if previous is not None and self._definite[_ANY_KIND].search(stretch):
            named = self._area_between(passage, statement.start, statement.end, _Thread())
            return named or previous
        return self._area_between(passage, statement.start, statement.end, thread)

    def _found(
        self,
        statement: _Statement,
        area: _Area,
        passage: Passage,
        thread: _Thread,
        published: date | None,
    ) -> Iterator[_Found]:
        first, last, since = self._days(statement, passage, thread, published)
        action = statement.act.action
        if action == "lifted" and last is not None:
            # "Expires on 5 February", said before: it is in force until then.
            action = "remains"
        words = passage.folded[statement.act.start : statement.act.end]
        if action == "remains" and since and self._in_force.search(words):
            # "Has been in force since 13 January" tells of the day on which it was set.
            action = "set"
        span = Span(passage.sentence.start, passage.sentence.end)
        for noun in statement.nouns:
            yield _Found(noun.measure, noun.level, action, area, first, last, span)

    def _advance(
        self,
        thread: _Thread,
        passage: Passage,
        statements: Sequence[_Statement],
        area: _Area | None,
    ) -> None:
        """Let the next sentence go on with the area, the measures and the day of this one."""
        if area is not None:
            thread.area = area
            thread.lists.append(area.places or area.excepted)
        named = _records(p for p in passage.places if _may_hold_a_measure(p))
        if named:
            thread.lists.append(named)
        if statements:
            thread.nouns = tuple(noun for s in statements for noun in s.nouns)
            thread.nouns_position = thread.position
        if self._other_operations.search(passage.folded):
            thread.other_operation = True
        elif any(n.measure == "counter_terrorist_operation" for s in statements for n in s.nouns):
            thread.other_operation = False
        days = [d for d in passage.dates if d.role != "until" and d.precision <= WEEK]
        if days:
            thread.day = days[0]

    def _meant(self, passage: Passage, thread: _Thread, named: Sequence[_Noun]) -> list[_Noun]:
        """Return the measures of the sentence before that a pronoun stands for."""
        near = thread.position - thread.nouns_position <= _PRONOUN_REACH
        pronoun = self._pronoun.search(passage.folded)
        if not (near and pronoun) or (named and pronoun.start() > 0):
            return []
        return [replace(n, start=pronoun.start(), end=pronoun.end()) for n in thread.nouns]

    def _is_undated_past(self, statement: _Statement, passage: Passage) -> bool:
        """Tell whether an act lies before what the text reports, on a day that it does not name."""
        before = passage.folded[max(0, statement.act.start - _LOOK_BACK) : statement.act.start]
        if not self._past_perfect.search(before):
            return False
        offset = passage.sentence.start
        return not any(statement.start <= d.start - offset < statement.end for d in passage.dates)

    def _find_nouns(
        self, line: str, in_context: bool, other_operation: bool = False
    ) -> list[_Noun]:
        found: list[_Noun] = []
        vetoed = self._veto.search(line) is not None
        for noun, pattern in self._nouns:
            for match in pattern.finditer(line):
                start, end = match.span()
                if any(start < other.end and other.start < end for other in found):
                    continue
                if noun.bare and (not in_context or other_operation):
                    continue
                if noun.measure == "state_of_emergency" and self._disaster.search(line):
                    # The regime of an emergency situation is civil protection, not this measure.
                    continue
                if noun.measure != "threat_level":
                    found.append(_Noun(noun.measure, None, start, end))
                elif in_context and not vetoed:
                    found.append(_Noun(noun.measure, self._level(match[0]), start, end))
        return sorted(found, key=lambda noun: noun.start)

    def _level(self, words: str) -> Level | None:
        return next((level for level, pattern in self._levels if pattern.search(words)), None)

    def _find_acts(self, line: str) -> list[_Act]:
        found: list[_Act] = []
        for word, pattern in self._actions:
            for match in pattern.finditer(line):
                start, end = match.span()
                if any(start < act.end and act.start < end for act in found):
                    continue
                before = line[max(0, start - _LOOK_BACK) : start]
                passive = word.side == "before" or (
                    word.side == "either" and self._passive.search(before) is not None
                )
                action, other = word.action, word.other
                if passive and other is not None:
                    action, other = other, action
                found.append(_Act(action, word.side, start, end, passive, other))
        return sorted(found, key=lambda act: act.start)

    def _statements(self, line: str, nouns: Sequence[_Noun]) -> Iterator[_Statement]:
        """Join each action to the measures it is said of: before a passive, after an active."""
        acts = self._find_acts(line)
        last_said: list[_Noun] = []
        taken: set[_Noun] = set()
        statements: list[_Statement] = []
        for position, act in enumerate(acts):
            next_start = acts[position + 1].start if position + 1 < len(acts) else len(line)
            waiting = [n for n in nouns if n.start < act.start and n not in taken]
            following = [n for n in nouns if act.end <= n.start < next_start]
            said = self._said_of(line, act, waiting, following, last_said)
            if not said:
                continue
            taken |= set(said)
            last_said = said
            if self._is_stated(line, act):
                statements.append(_Statement(act, self._with_levels(line, act, said)))
                replaced = [n for n in following if n not in said] if act.other else []
                if act.other and replaced:
                    taken |= set(replaced)
                    opposite = replace(act, action=act.other)
                    statements.append(_Statement(opposite, self._with_levels(line, act, replaced)))
        statements.extend(self._gapped(statements, [n for n in nouns if n not in taken]))
        yield from self._reaches(line, statements)

    def _gapped(self, statements: Sequence[_Statement], left: Sequence[_Noun]) -> list[_Statement]:
        """Read "orange remains in Nur-Sultan and yellow in Oral": the action is not said again."""
        if not statements:
            return []
        last = statements[-1].act
        acts = [
            replace(last, start=noun.end, end=noun.end) for noun in left if noun.start > last.end
        ]
        nouns = [noun for noun in left if noun.start > last.end and noun.level is not None]
        return [_Statement(act, [noun]) for act, noun in zip(acts, nouns, strict=False)]

    def _said_of(
        self,
        line: str,
        act: _Act,
        waiting: list[_Noun],
        following: list[_Noun],
        last_said: list[_Noun],
    ) -> list[_Noun]:
        if act.passive:
            return self._same_clause(line, waiting, act) or waiting or list(last_said)
        close = [n for n in waiting if len(line[n.end : act.start].split()) <= _CLOSE]
        headline = act.side == "either" and close and "," not in line[close[-1].end : act.start]
        if headline:
            return waiting
        reachable = [n for n in following if not self._clause.search(line[act.end : n.start])]
        reachable = [n for n in reachable if not self._complement.search(line[act.end : n.start])]
        if reachable:
            return reachable
        return waiting if act.side == "either" else []

    def _same_clause(self, line: str, nouns: list[_Noun], act: _Act) -> list[_Noun]:
        return [n for n in nouns if not self._clause.search(line[n.end : act.start])]

    def _is_stated(self, line: str, act: _Act) -> bool:
        before = line[max(0, act.start - _LOOK_BACK) : act.start]
        if self._negated.search(before) or self._tentative.search(before):
            return False
        return self._tentative_after.match(line, act.end) is None

    def _with_levels(self, line: str, act: _Act, nouns: Iterable[_Noun]) -> list[_Noun]:
        """Give a threat level without a colour the one named after it, or after its action."""
        result = []
        for noun in nouns:
            if noun.measure == "threat_level":
                changed_to = self._named(self._level_to, line, act.end)
                if act.action in {"raised", "lowered"} and changed_to:
                    noun = replace(noun, level=changed_to)
                elif noun.level is None:
                    after = self._named(self._level_after, line, noun.end)
                    level = after or self._named(self._level_after, line, act.end)
                    noun = replace(noun, level=level)
                if noun.level is None:
                    continue
            result.append(noun)
        return result

    def _named(self, pattern: re.Pattern[str], line: str, position: int) -> Level | None:
        match = pattern.match(line[position : position + _LOOK_AHEAD])
        return self._level(match["level"]) if match else None

    def _reaches(self, line: str, statements: list[_Statement]) -> Iterator[_Statement]:
        """Divide the sentence among its statements, at the clause breaks between them."""
        kept = [statement for statement in statements if statement.nouns]
        for position, statement in enumerate(kept):
            statement.start = kept[position - 1].end if position else 0
            statement.whole_start = statement.start
            statement.end = len(line)
            if position + 1 < len(kept):
                statement.end = self._boundary(line, statement, kept[position + 1])
            yield statement

    def _boundary(self, line: str, one: _Statement, following: _Statement) -> int:
        """Return where one statement ends: at a clause break, else at a joint, else at its verb."""
        first = max([one.act.end, *(noun.end for noun in one.nouns)])
        last = min([following.act.start, *(n.start for n in following.nouns if n.start >= first)])
        last = max(first, last)
        match = self._clause.search(line, first, last)
        if match:
            return match.start()
        joints = [joint.start() for joint in self._joint.finditer(line[first:last])]
        return first + joints[-1] if joints else last

    def _parts(self, passage: Passage, statement: _Statement) -> list[_Statement]:
        """Divide a statement about several areas, each with a time of its own.

        "In Oral, for 14 days; in Pavlodar, for 10 days", "in Semey on May 1 and in Oral on May 2".
        """
        line, offset = passage.folded, passage.sentence.start
        times = [day.start - offset for day in passage.dates]
        times += [duration.start - offset for duration in passage.durations]
        borders: list[int] = []
        for match in self._part_break.finditer(line, statement.start, statement.end):
            last = borders[-1] if borders else statement.start
            timed = any(last <= t < match.start() for t in times)
            goes_on = any(match.start() <= t < statement.end for t in times) or match[0] == ";"
            if match.start() > statement.act.end and timed and goes_on:
                borders.append(match.start())
        starts = [statement.start, *borders]
        ends = [*borders, statement.end]
        return [
            replace(statement, start=start, end=end)
            for start, end in zip(starts, ends, strict=True)
        ]

    def _area_between(
        self, passage: Passage, start: int, end: int, thread: _Thread
    ) -> _Area | None:
        """Return the area that a stretch of a sentence names, None where it names none."""
        line = passage.folded[start:end]
        offset = passage.sentence.start
        places = [p for p in passage.places if start <= p.start - offset < end]
        named = [p for p in places if _may_hold_a_measure(p)]
        but = self._all_but.search(line)
        wide, others = self._country_wide.search(line), self._other_regions.search(line)
        confidence = _ALMOST if self._almost.search(line) else _SURE
        if but and (wide or others or any(p.is_country for p in places)):
            border = offset + start + but.start()
            excepted = _records(p for p in places if p.start >= border and not p.is_country)
            return _Area(all_regions=True, excepted=excepted, confidence=_SURE)
        records = _records(named)
        records += self._meant_places(line, thread, {record.kind for record in records})
        if others and not self._is_listed(line, others):
            return _Area(other_regions=True, excepted=records, confidence=confidence)
        if records:
            return _Area(records)
        if wide or any(p.is_country and p.role in {Role.LOCATIVE, Role.TITLE} for p in places):
            return _Area(all_regions=True, confidence=confidence)
        return None

    def _meant_places(
        self, line: str, thread: _Thread, named: Collection[str]
    ) -> tuple[PlaceRecord, ...]:
        """Return the places named before that "the two regions" or "the city" stand for."""
        found: list[PlaceRecord] = []
        for kinds, pattern in self._definite.items():
            match = pattern.search(line)
            if match is None or not kinds.isdisjoint(named):
                continue
            count = self._numbers.get(match["count"] or "")
            for places in reversed(thread.lists):
                meant = [place for place in places if place.kind in kinds]
                if meant and count in {None, len(meant)}:
                    found.extend(meant)
                    break
        return tuple(found)

    def _is_listed(self, line: str, others: re.Match[str]) -> bool:
        """Tell whether a list follows the number of regions: "in 14 regions: Akmola, ..."."""
        return re.match(r"\s*(?:[:(-]|,? (?:namely|including))", line[others.end() :]) is not None

    def _inherited(self, thread: _Thread) -> _Area | None:
        if thread.area is None:
            return None
        return replace(thread.area, confidence=min(thread.area.confidence, _INHERITED))

    def _jurisdiction(self, passage: Passage, reading: Reading) -> _Area | None:
        """Fall back on the area of the office that speaks, or on the title or dateline."""
        passages = [passage, *reading.passages[:2]]
        for role in (Role.TITLE, Role.SPEAKER, Role.OTHER, Role.DATELINE):
            for candidate in passages:
                places = [p for p in candidate.places if p.role is role and p.is_domestic]
                records = _records(p for p in places if not p.is_country)
                if records:
                    return _Area(records, confidence=_JURISDICTION)
                if places and role is not Role.DATELINE:
                    return _Area(all_regions=True, confidence=_JURISDICTION)
        return None

    def _days(
        self, statement: _Statement, passage: Passage, thread: _Thread, published: date | None
    ) -> tuple[date | None, date | None, bool]:
        """Return the day of the act, the named expiry, and whether the day is a "since"."""
        offset = passage.sentence.start
        inside = [d for d in passage.dates if statement.start <= d.start - offset < statement.end]
        starts = [d for d in inside if d.role != "until"] or [
            d
            for d in passage.dates
            if statement.whole_start <= d.start - offset < statement.start and d.role != "until"
        ]
        ends = [d for d in inside if d.role == "until"]
        action = statement.act.action
        if not starts and action != "remains":
            starts = [d for d in passage.dates if d.role != "until"]
        chosen = self._start(statement, starts, offset)
        if chosen is None and action != "remains":
            chosen = thread.day
        first = chosen.first if chosen else published
        if action == "lifted":
            expires = ends[0].last if ends and chosen is None else None
            return first, expires, False
        since = chosen is not None and chosen.role == "from"
        if ends:
            return first, ends[0].last, since
        return first, self._expiry(statement, starts, passage, first), since

    def _start(
        self, statement: _Statement, dates: Sequence[DateMention], offset: int
    ) -> DateMention | None:
        """Return the date that says since when, else the nearest to the action."""
        if not dates:
            return None
        position = offset + statement.act.start
        since = [d for d in dates if d.role == "from"]
        return min(since or dates, key=lambda d: abs(d.start - position))

    def _expiry(
        self,
        statement: _Statement,
        starts: Sequence[DateMention],
        passage: Passage,
        first: date | None,
    ) -> date | None:
        if first is None:
            return None
        offset = passage.sentence.start
        for duration in passage.durations:
            if statement.start <= duration.start - offset < statement.end:
                return first + timedelta(days=duration.days)
        ranged = [d for d in starts if d.last > d.first and d.first == first]
        return ranged[0].last if ranged else None

    def _settle(self, found: Sequence[_Found], published: date | None) -> list[Measure]:
        """Name the regions of the statements about the whole country or the rest of it."""
        return [
            Measure(
                measure=item.measure,
                level=item.level,
                action=item.action,
                places=places,
                date_start=item.first,
                date_end=item.last,
                confidence=item.area.confidence,
                evidence=item.evidence,
            )
            for item in found
            if (places := self._places(item, found, published))
        ]

    def _places(
        self, item: _Found, found: Sequence[_Found], published: date | None
    ) -> tuple[PlaceRecord, ...]:
        area = item.area
        if not (area.all_regions or area.other_regions):
            return area.places
        excepted = {place.id for place in area.excepted}
        if area.other_regions or area.confidence < _SURE or item.action == "lifted":
            excepted |= _said_otherwise(item, found)
        return tuple(
            PlaceRecord.from_json(self._gazetteer.record(region.id, published))
            for region in self._gazetteer.regions_on(item.first or published)
            if region.id not in excepted
        )


def _may_hold_a_measure(place: PlaceInText) -> bool:
    """Tell whether a place can be the measure's area: not who speaks, nor where from."""
    speaks = place.role in {Role.SPEAKER, Role.ORIGIN, Role.DATELINE}
    return place.is_domestic and not place.is_country and not speaks


def _records(places: Iterable[PlaceInText]) -> tuple[PlaceRecord, ...]:
    """Return the places' records, each once, in the order of the text."""
    found: dict[str, PlaceRecord] = {}
    for place in places:
        record = place.toponym.place
        if record is not None and place.is_domestic:
            found.setdefault(record.id, record)
    return tuple(found.values())


def _said_otherwise(item: _Found, found: Sequence[_Found]) -> set[str]:
    """Return the places for which the document says something else of the same measure and day."""
    return {
        place.id
        for other in found
        if other is not item
        and other.measure == item.measure
        and other.action != item.action
        and (other.level is None or item.level is None or other.level == item.level)
        and other.first == item.first
        for place in other.area.places
    }


def _distinct(found: Iterable[_Found]) -> list[_Found]:
    """Join statements that say the same again; the surer one and the first of two is kept."""
    kept: dict[tuple[object, ...], _Found] = {}
    for item in found:
        key = (
            item.measure,
            item.level,
            item.action,
            frozenset(place.id for place in item.area.places),
            item.area.all_regions,
            item.area.other_regions,
            item.first,
        )
        known = kept.get(key)
        if known is None:
            kept[key] = item
        elif item.last is not None and known.last is None:
            kept[key] = replace(known, last=item.last)
    distinct = [_with_expiry(item, kept.values()) for item in kept.values()]
    return [i for i in distinct if not (_is_implied(i, distinct) or _is_outdone(i, distinct))]


def _with_expiry(item: _Found, found: Iterable[_Found]) -> _Found:
    """Give what was set the expiry that a later sentence names: "It will last until 19 January"."""
    if item.last is not None or item.action not in {"set", "raised", "lowered"}:
        return item
    ends = [o.last for o in found if o.action == "remains" and o.last and _same_measure(item, o)]
    return replace(item, last=ends[0]) if ends else item


def _same_measure(one: _Found, other: _Found) -> bool:
    same = (one.measure, one.level) == (other.measure, other.level)
    return same and one.area.places == other.area.places


def _is_outdone(item: _Found, found: Iterable[_Found]) -> bool:
    """Tell whether an area only carried over goes against one that is named."""
    return item.area.confidence == _INHERITED and any(
        other.measure == item.measure
        and other.action != item.action
        and other.area.confidence > _INHERITED
        and not {p.id for p in item.area.places}.isdisjoint(p.id for p in other.area.places)
        for other in found
    )


def _is_implied(item: _Found, found: Iterable[_Found]) -> bool:
    """Tell whether "it stays at orange" only repeats that orange was set the same day."""
    if item.action != "remains":
        return False
    return any(
        other.measure == item.measure
        and other.level == item.level
        and other.action in {"set", "raised", "lowered"}
        and (other.first == item.first or (item.last is not None and other.last == item.last))
        and set(item.area.places) <= set(other.area.places)
        and item.area.all_regions == other.area.all_regions
        and item.area.other_regions == other.area.other_regions
        for other in found
    )
