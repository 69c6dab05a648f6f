"""The reader of measures: sentence by sentence, with what the ones before have set."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from gazetteer import Gazetteer
from mapper.classifier.model import Opinions, SentenceClassifier
from mapper.languages.vocabulary import NewsWords
from mapper.measures.acts import Act
from mapper.measures.amended import (
    begun_and_ended,
    dated,
    ended_once,
    excepting,
    expiring,
    narrowed,
    put_in_force,
    set_once,
    without_ended,
)
from mapper.measures.area import (
    INHERITED,
    JURISDICTION,
    Area,
    list_of,
    may_hold_a_measure,
    only_place,
)
from mapper.measures.areas import AreaReader
from mapper.measures.awaited import begun_where_it_holds
from mapper.measures.changes import beside_change
from mapper.measures.counted_parts import CountedParts, told_exactly
from mapper.measures.days import Days, days_of, until_ended
from mapper.measures.finding import Finding
from mapper.measures.findings import distinct
from mapper.measures.former_levels import FormerLevels
from mapper.measures.late_acts import LateActs
from mapper.measures.made_findings import findings_of, still_there
from mapper.measures.nouns import Noun, NounFinder
from mapper.measures.other_words import OtherWords
from mapper.measures.parts import PartDivider
from mapper.measures.refused import RefusedExtensions
from mapper.measures.reported_future import ReportedFuture
from mapper.measures.sentence_reader import SentenceReader
from mapper.measures.settlement import settle
from mapper.measures.statement import Statement, spots_of, with_neighbours
from mapper.measures.statements import StatementFinder
from mapper.measures.terms import end_alone, in_term, of_term, term_told
from mapper.measures.thread import Thread
from mapper.measures.told_days import ToldDays
from mapper.measures.units import Units
from mapper.measures.verbless import VerblessReader
from mapper.measures.where import WhereReader, is_told_before
from mapper.place_records import PlaceRecords
from mapper.reading import Passage, PlaceInText, Reading, lies_in
from mapper.records import Measure, MeasureKind, Span
from mapper.sieve import SievedPattern

_CHANGES = frozenset({"raised", "lowered"})
_HOLDS = frozenset({"set", "remains"})
# So many things told before may be dated by a sentence that only tells of when a decision is.
_TOLD_BEFORE = 6


class MeasureReader:
    """Finds security measures in the readings of one language.

    Parameters
    ----------
    gazetteer
        Which regions there are on a day.
    news
        The language's words for measures, actions and levels.
    classifier
        Gives what has learnt what is said of measures in other words; called when it is needed.
    """

    def __init__(
        self,
        gazetteer: Gazetteer,
        news: NewsWords,
        classifier: Callable[[], SentenceClassifier],
    ) -> None:
        words = news.measures
        self._gazetteer = gazetteer
        self._records = PlaceRecords(gazetteer)
        self._units = Units(gazetteer, self._records)
        self._nouns = NounFinder(words)
        roles = news.roles
        regions = f"{roles.other_regions}|{roles.other_ones}|{roles.country_wide}"
        parts = PartDivider(words, regions, verb_final=news.verb_final)
        self._statements = StatementFinder(
            words, self._nouns, parts=parts, verb_final=news.verb_final
        )
        self._asks = SievedPattern(words.asks)
        self._future = ReportedFuture(words)
        self._late = LateActs(words)
        self._former = FormerLevels(words, self._nouns, self._statements)
        self._begins = re.compile(words.begins)
        self._refused = RefusedExtensions(words)
        self._clause = re.compile(words.clause_break)
        self._territory = re.compile(words.territory)
        self._only_there = SievedPattern(words.only_there)
        self._not_around = SievedPattern(words.not_around)
        self._verb_final = news.verb_final
        self._copula = re.compile(words.copula)
        self._areas = AreaReader(news)
        self._verbless = VerblessReader(news, self._nouns, self._statements, parts)
        other_words = OtherWords(self._nouns, parts)
        self._classifier = classifier
        self._sentences = SentenceReader(
            news, self._nouns, self._statements, self._verbless, other_words, self._areas
        )
        self._parts = CountedParts(news)
        self._where = WhereReader(self._areas, words, news.roles)
        self._told_days = ToldDays(words)
        self._same_term = SievedPattern(words.same_term)
        self._rules = SievedPattern(words.rules)
        self._how_many = SievedPattern(words.how_many_levels)
        self._also = SievedPattern(words.also)
        self._other_operations = SievedPattern(words.other_operations)

    def read(self, reading: Reading) -> list[Measure]:
        """Return the measures that a document states, in the order of their evidence."""
        likely = [p for p in reading.passages if self._nouns.may_be_named(p.folded)]
        if not likely:
            return []
        thread = Thread(
            self._units.named_on(reading.published),
            Opinions(self._classifier, likely),
            placeless=all(p.is_country for passage in reading.passages for p in passage.places),
        )
        in_context = self._sentences.is_in_context(reading)
        thread.of_disaster = self._nouns.is_of_disaster([p.folded for p in reading.passages])
        found: list[Finding] = []
        for passage in reading.passages:
            passage = self._late.direct(passage, reading.published)
            passage, former = self._former.apart(self._future.direct(passage))
            act = thread.act
            told = without_ended([*self._read_passage(passage, thread, reading, in_context)])
            before = reading.passages[max(0, thread.position - 2) : thread.position - 1]
            told = self._former.reached(told, found, passage, act, before)
            if former is not None:
                found, told = self._former.changed(found, told, passage, former)
            if told and self._is_of_system(passage, told, thread):
                told = []
            if (
                found
                and (day := self._verbless.introduced_on(passage, reading.published)) is not None
            ):
                last = [put_in_force(item, day, passage.sentence) for item in found]
                told = told if last == found else []
                found = last
            if not told and (end := end_alone(passage)) is not None:
                found = [expiring(item, end, passage.sentence) for item in found]
            found, told = self._refused.ended(found, told, passage, before)
            apart = self._areas.told_apart(passage, thread.named)
            if not (apart or told) and self._territory.match(passage.folded):
                # "It is introduced in Kazakhstan. It concerns all regions but Ulytau."
                around = self._areas.of_sentence(passage, thread.named)
                apart = around.excepted if around is not None and around.all_regions else ()
            if apart and all(set(item.area.places) <= set(apart) for item in told):
                found = [excepting(item, apart, passage.sentence) for item in found]
                thread.leave_out(apart)
            found = [narrowed(item, told, passage.sentence) for item in found]
            day = self._told_days.of_decree(passage, reading.published)
            if day and (not told or self._is_told_behind(passage, told)):
                begins = self._begins.match(passage.folded) is not None
                told_on = reading.published if begins else None
                last = found[-_TOLD_BEFORE:]
                found[-_TOLD_BEFORE:] = [
                    dated(item, day, passage.sentence, told_on) for item in last
                ]
                if found[-_TOLD_BEFORE:] != last:
                    told = [replace(item, first=day) for item in told]
            found.extend(told)
        return settle(
            told_exactly(distinct(set_once(begun_and_ended(ended_once(found)), reading.published))),
            reading.published,
            self._gazetteer,
            self._records,
        )

    def _is_of_system(self, passage: Passage, told: Sequence[Finding], thread: Thread) -> bool:
        """Tell whether a sentence only says which levels there are: "Kazakhstan has three".

        Or behind that, on no day, what one means: "Red is declared after an attack."
        """
        if not all(
            item.action in _HOLDS
            # Nor where who explains it is: "We asked a lawyer in Oral."
            and (item.area.all_regions or item.area.confidence <= JURISDICTION)
            for item in told
        ):
            return False
        if thread.of_levels and not passage.dates:
            return True
        of_threat = all(item.measure == "threat_level" for item in told)
        return of_threat and self._nouns.names_all_levels(passage.folded)

    def _is_told_behind(self, passage: Passage, told: Sequence[Finding]) -> bool:
        """Tell whether what still holds stands in a clause behind that of when a decision is.

        "The decision was made on Sunday; it runs until 5 May."
        """
        decided = passage.dates[0].end - passage.sentence.start
        behind = self._clause.search(passage.folded, decided) is not None
        # Where verbs stand last, a comma parts the clauses.
        behind = behind or (self._verb_final and passage.folded.find(", ", decided) > 0)
        return behind and all(item.action == "remains" for item in told)

    def _read_passage(
        self, passage: Passage, thread: Thread, reading: Reading, in_context: bool
    ) -> Iterator[Finding]:
        thread.enter(passage, reading.published)
        thread.of_rules |= self._rules.search(passage.folded) is not None
        thread.of_levels |= self._how_many.search(passage.folded) is not None
        statements, only_named = self._sentences.read(passage, thread, reading, in_context)
        if self._verb_final:
            statements = self._told_days.with_only_day(statements, passage, reading.published)
        previous: Area | None = None
        kinds: frozenset[MeasureKind] = frozenset()
        first_act = min((statement.act.start for statement in statements), default=0)
        areas: list[tuple[Statement, Area]] = []
        abroad = thread.abroad
        elsewhere: list[Statement] = []
        beside_it: Act | None = None
        for statement, beside in with_neighbours(statements):
            abroad = (
                thread.abroad
                or (abroad and (statement.gapped or _goes_on(statement, elsewhere, passage)))
                or self._is_abroad(statement, passage, thread)
            )
            if abroad:
                # In Ankara there is one: nobody is to go out.
                elsewhere.append(statement)
                continue
            area = self._where.of(statement, passage, thread, previous, reading)
            if area is None or self._is_told_next(area, thread, reading):
                thread.wait(statement, passage)
                continue
            area = self._parts.of(statement, passage, area)
            if area.in_parts:
                thread.wait(statement, passage)
            dated = self._told_days.by_hour(statement, passage, thread)
            goes_on = previous is not None and _kinds(statement.nouns) == kinds
            # "The level introduced after the blast was lifted" has no day to tell of.
            goes_on = goes_on and not statement.act.attributive
            has_day = dated or goes_on or self._told_days.names_hour(statement, passage)
            if not has_day and self._statements.is_undated_past(statement, passage):
                # "Had been introduced in Oral, and it is still in force."
                known = previous or area
                previous = known if self._verb_final or statement.start else previous
                continue
            if self._is_no_news(statement, area, passage, thread):
                continue
            levelled = beside_change(
                self._nouns, statement, statements, passage, area, previous, thread
            )
            if levelled is None:
                continue
            statement = levelled
            # Not "It was lifted in Oral. In Aksay it was extended."
            goes_back = thread.by_pronoun and is_told_before(area, thread)
            if goes_back and self._statements.is_of_before(statement, passage, thread.act):
                continue
            if not (area.places or self._areas.tells_where(statement, passage, beside)):
                # Where in the country it held then is not said.
                previous = area
                continue
            kinds = _kinds(statement.nouns)
            previous = area
            areas.append((statement, area))
            statement = thread.kept(statement, area, passage)
            timed, days = self._with_days(statement, passage, thread, reading, first_act)
            if statement.act.action in _CHANGES:
                # "The level was lowered on Monday, and the operation was ended": that day, too.
                first_act = statement.end
            told = self._with_act(timed, area, beside_it or thread.act)
            beside_it = told.act
            undated = False if dated else self._told_days.only_decides(passage)
            if begun := begun_where_it_holds(
                told, area, days, passage, thread, self._areas, self._parts, reading.published
            ):
                yield from begun
                continue
            yield from findings_of(told, area, days, passage, undated=undated)
            if left := self._where.left_going(area, passage, statements):
                yield from still_there(told, left, passage, reading.published)
        yield from self._where_told(passage, thread, reading, statements)
        if elsewhere and len(elsewhere) == len(statements):
            thread.abroad_position = thread.position
            # "An emergency was declared in Nukus. ... They lifted it."
            thread.nouns = ()
            thread.kinds_abroad |= {noun.measure for s in elsewhere for noun in s.nouns}
            return
        thread.remember(areas[:-1])
        self._go_on(passage, thread, statements, only_named, previous)

    def _is_abroad(self, statement: Statement, passage: Passage, thread: Thread) -> bool:
        """Tell whether a statement is of another country, as its sentence or those before tell."""
        if self._areas.abroad.has(statement, passage):
            return True
        if thread.is_told_abroad(statement, passage):
            return True
        # "An emergency was declared in Nukus. A curfew was imposed in the province."
        return thread.was_abroad(passage) and self._areas.stands_for_some(passage)

    def _is_told_next(self, area: Area, thread: Thread, reading: Reading) -> bool:
        """Tell whether the next sentence tells an area that nothing names: "It concerns all".

        So it may narrow or widen the one told before: "That's for the district only."
        """
        behind = reading.passages[thread.position : thread.position + 1]
        told = [passage for passage in behind if self._territory.match(passage.folded)]
        if area.confidence <= JURISDICTION:
            return bool(told)
        return area.confidence == INHERITED and any(
            self._only_there.search(passage.folded) is not None
            and any(_is_around(place, area) for place in passage.places)
            and self._areas.of_sentence(passage, thread.named) is not None
            and not self._areas.told_apart(passage, thread.named)
            for passage in told
        )

    def _is_no_news(
        self, statement: Statement, area: Area, passage: Passage, thread: Thread
    ) -> bool:
        """Tell whether a statement is history, what a rule says, or leaves open what holds."""
        return (
            self._statements.is_of_a_year(statement, passage)
            or self._statements.is_rule(statement, passage, of_rules=thread.of_rules)
            or self._is_left_open(statement, area, passage, thread)
        )

    def _is_left_open(
        self, statement: Statement, area: Area, passage: Passage, thread: Thread
    ) -> bool:
        """Tell whether what holds in the other regions is not said.

        "The yellow level was introduced in Oral. The level in other regions does not change."
        """
        return (
            area.other_regions
            and statement.act.action == "remains"
            and thread.by_pronoun
            and thread.act is not None
            and thread.act.action != "lifted"
            and thread.left is None
            and self._also.search(passage.folded) is None
            and all(noun.measure == "threat_level" for noun in statement.nouns)
            and self._nouns.level_of(passage.folded) is None
        )

    def _with_days(
        self,
        statement: Statement,
        passage: Passage,
        thread: Thread,
        reading: Reading,
        first_act: int,
    ) -> tuple[Statement, Days]:
        """Return a statement, as set if it holds for the term of the one before, and its days."""
        behind = reading.passages[thread.position : thread.position + 1]
        statement = self._told_days.signed(statement, passage, behind, reading.published)
        statement = self._told_days.begun(statement, passage, thread)
        told = self._told_days.of(statement, passage, thread, reading.published)
        days = days_of(statement, passage, told, reading.published, first_act, thread.section)
        if (decided := self._told_days.of_decision(statement, passage)) is not None:
            days = replace(days, first=decided.first)
        days = self._told_days.lengthened(statement, days, passage, thread)
        ends = statement.act.action == "lifted"
        same = None if days.last or ends else self._same_term.search(passage.folded)
        # "The level set on 19 March is extended for the same term": that of the extension.
        if same is not None and same.start() < statement.end:
            dated = bool(passage.dates)
            statement = in_term(statement, thread.term, dated=dated)
            days = of_term(days, thread.term, statement, dated=dated)
        thread.term = term_told(days, statement, thread.begun, thread.term)
        if statement.act.action == "set":
            thread.begun = statement, days
        return until_ended(statement, days, passage, reading.published)

    def _with_act(self, statement: Statement, area: Area, before: Act | None) -> Statement:
        """Give a bare "is" the act told before, where it tells of the other regions.

        "The red level has been introduced in Oral. In the other regions the level is yellow."
        """
        act = statement.act
        is_bare = not (act.text or act.attributive or statement.gapped)
        if before is not None and before.action == "remains" and is_bare:
            # "In Almaty the red level remains. In the other regions - yellow."
            remains = act.action == "set" and not area.all_regions
            return replace(statement, act=replace(act, action="remains")) if remains else statement
        says_no_more = self._copula.fullmatch(act.text) is not None and area.other_regions
        if before is None or before.action != "set" or not says_no_more:
            return statement
        return replace(statement, act=replace(act, action="set"))

    def _go_on(
        self,
        passage: Passage,
        thread: Thread,
        statements: Sequence[Statement],
        only_named: Sequence[Noun],
        previous: Area | None,
    ) -> None:
        """Let the next sentence go on with what this one has told."""
        asked = self._asks.search(passage.folded) is not None
        if not statements and (only_named or asked or thread.introduces(passage)):
            introduced = self._areas.of_sentence(passage, thread.named) or only_place(passage)
            thread.area = introduced or thread.area
            if introduced is not None:
                thread.named.lists.append(introduced.places)
        addressed = self._areas.addressed(passage, thread.named)
        thread.named.addressed.extend(addressed)
        thread.named.spoken.extend(addressed)
        if not statements or passage.folded.endswith(":"):
            thread.lead = self._statements.lead(passage)
        if self._other_operations.search(passage.folded):
            thread.other_operation = True
        elif any(n.measure == "counter_terrorist_operation" for s in statements for n in s.nouns):
            thread.other_operation = False
        told = [(statement.act, statement.nouns) for statement in statements]
        thread.leave(self._nouns.left_by(passage.folded, told), (act for act, _ in told))
        thread.go_on(passage, statements, only_named, previous)
        thread.due, thread.due_position = self._told_days.due(passage), thread.position

    def _where_told(
        self,
        passage: Passage,
        thread: Thread,
        reading: Reading,
        statements: Sequence[Statement],
    ) -> Iterator[Finding]:
        """Return what was said without its area, which this sentence tells: "Territory: Oral".

        So does one that names as many places as were counted before, whatever it says of them.
        """
        own = [one for one in thread.waiting if one[1] is passage]
        waiting = [one for one in thread.waiting if one[1] is not passage]
        if not (waiting or own):
            return
        listed = (
            self._parts.named_in(passage, statement, before)
            or list_of(passage, self._areas.counted(statement, before))
            for statement, before in waiting
        )
        as_many = next(filter(None, listed), None)
        opens = self._territory.match(passage.folded) is not None
        if opens:
            waiting += own
        elif passage.places:
            # What is told of other places ends the waiting.
            thread.waiting = own
        if not opens and (statements or as_many is None):
            return
        # "It is for the district only, not the whole region"
        rest = self._not_around.search(passage.folded)
        end = rest.start() if rest and passage.places else len(passage.folded)
        area = as_many or self._areas.before(passage, end, thread.named)
        if area is None or self._areas.told_apart(passage, thread.named):
            return
        thread.waiting = []
        for statement, before in waiting:
            days = days_of(statement, before, thread.day, reading.published)
            counted = self._areas.of_counted(statement, before, area, thread.named)
            counted = self._parts.meant(before, counted, thread.named)
            for item in findings_of(statement, counted, days, before):
                evidence = Span(before.sentence.start, passage.sentence.end)
                yield replace(item, evidence=evidence)


def _goes_on(statement: Statement, elsewhere: Sequence[Statement], passage: Passage) -> bool:
    """Tell whether a statement is of the measure of the one abroad: "and lifted it on Friday".

    Not "and in Oral it was lifted".
    """
    offset = passage.sentence.start
    named = (p for p in passage.places if statement.start <= p.start - offset < statement.end)
    if not elsewhere or any(map(may_hold_a_measure, named)):
        return False
    return spots_of(statement) == spots_of(elsewhere[-1])


def _is_around(place: PlaceInText, area: Area) -> bool:
    """Tell whether a place is one of an area's, lies in one of them, or one of them in it."""
    record = place.toponym.place
    if record is None or place.is_country:
        return False
    return any(
        record.id == told.id or lies_in(record, told) or lies_in(told, record)
        for told in area.places
    )


def _kinds(nouns: Sequence[Noun]) -> frozenset[MeasureKind]:
    return frozenset(noun.measure for noun in nouns)
