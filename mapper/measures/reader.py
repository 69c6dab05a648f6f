"""The reader of measures: sentence by sentence, with what the ones before have set."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from gazetteer import Gazetteer
from mapper.classifier.model import SentenceClassifier
from mapper.languages.vocabulary import NewsWords
from mapper.measures.acts import Act
from mapper.measures.amended import (
    dated,
    excepting,
    expiring,
    narrowed,
    put_in_force,
    without_ended,
)
from mapper.measures.area import JURISDICTION, Area, list_of, only_place
from mapper.measures.areas import AreaReader
from mapper.measures.awaited import begun_where_it_holds
from mapper.measures.changes import beside_change, divided_by_level, unnamed_places
from mapper.measures.days import Days, days_of, end_alone, in_term, of_term, until_ended
from mapper.measures.findings import Finding, distinct
from mapper.measures.former_levels import FormerLevels
from mapper.measures.made_findings import findings_of
from mapper.measures.meant_measures import ANOTHER, PRONOUN_REACH, MeantMeasures
from mapper.measures.nouns import Noun, NounFinder
from mapper.measures.other_words import OtherWords
from mapper.measures.parts import PartDivider
from mapper.measures.settlement import settle
from mapper.measures.statement import Statement, with_neighbours
from mapper.measures.statements import StatementFinder
from mapper.measures.thread import Thread
from mapper.measures.told_days import ToldDays
from mapper.measures.units import Units
from mapper.measures.verbless import VerblessReader
from mapper.measures.where import WhereReader
from mapper.place_records import PlaceRecords
from mapper.reading import Passage, Reading
from mapper.records import Measure, MeasureKind, Span
from mapper.sieve import SievedPattern

_CHANGES = frozenset({"raised", "lowered"})
_HOLDS = frozenset({"set", "remains"})
# So many things told before may be dated by a sentence that only tells of when a decision is.
_TOLD_BEFORE = 6
# In so many sentences it is said which level was meant.
_TOLD_NEXT = 2


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
        self._verbless = VerblessReader(news, self._nouns, self._statements, parts)
        self._other_words = OtherWords(self._nouns, parts, classifier)
        self._meant = MeantMeasures(words, self._nouns, self._statements)
        self._target = re.compile(words.level_to_before)
        self._other_regions = re.compile(f"{roles.other_regions}|{roles.other_ones}")
        self._unnamed = unnamed_places(news.roles)
        self._asks = SievedPattern(words.asks)
        self._former = FormerLevels(words, self._nouns, self._statements)
        self._begins = re.compile(words.begins)
        self._clause = re.compile(words.clause_break)
        self._territory = re.compile(words.territory)
        self._verb_final = news.verb_final
        self._copula = re.compile(words.copula)
        self._areas = AreaReader(news)
        self._where = WhereReader(self._areas, words, news.roles)
        self._told_days = ToldDays(words)
        self._level_context = SievedPattern(words.level_context)
        self._level_itself = SievedPattern(words.level_itself)
        self._same_term = SievedPattern(words.same_term)
        self._rules = SievedPattern(words.rules)
        self._also = SievedPattern(words.also)
        self._vetoes = [SievedPattern(words.veto), SievedPattern(words.nature)]
        self._other_operations = SievedPattern(words.other_operations)

    def read(self, reading: Reading) -> list[Measure]:
        """Return the measures that a document states, in the order of their evidence."""
        if not any(self._nouns.may_be_named(passage.folded) for passage in reading.passages):
            return []
        thread = Thread(
            self._units.named_on(reading.published),
            placeless=all(p.is_country for passage in reading.passages for p in passage.places),
        )
        in_context = self._is_in_context(reading)
        thread.of_disaster = self._nouns.is_of_disaster([p.folded for p in reading.passages])
        found: list[Finding] = []
        for passage in reading.passages:
            passage, former = self._former.apart(passage)
            act = thread.act
            told = without_ended([*self._read_passage(passage, thread, reading, in_context)])
            before = reading.passages[max(0, thread.position - 2) : thread.position - 1]
            told = self._former.reached(told, found, passage, act, before)
            if former is not None:
                found, told = self._former.changed(found, told, passage, former)
            if told and self._is_of_system(passage, told):
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
        return settle(distinct(found), reading.published, self._gazetteer, self._records)

    def _is_of_system(self, passage: Passage, told: Sequence[Finding]) -> bool:
        """Tell whether a sentence only says which levels there are: "Kazakhstan has three"."""
        everywhere = all(
            item.measure == "threat_level" and item.area.all_regions and item.action in _HOLDS
            for item in told
        )
        return everywhere and self._nouns.names_all_levels(passage.folded)

    def _is_told_behind(self, passage: Passage, told: Sequence[Finding]) -> bool:
        """Tell whether what still holds stands in a clause behind that of when a decision is.

        "The decision was made on Sunday; it runs until 5 May."
        """
        decided = passage.dates[0].end - passage.sentence.start
        behind = self._clause.search(passage.folded, decided) is not None
        # Where verbs stand last, a comma parts the clauses.
        behind = behind or (self._verb_final and passage.folded.find(", ", decided) > 0)
        return behind and all(item.action == "remains" for item in told)

    def _is_in_context(self, reading: Reading) -> bool:
        """Tell whether a level is one of the threat: the text speaks of it, or of nothing else."""
        lines = [passage.folded for passage in reading.passages]
        if any(self._level_context.search(line) for line in lines):
            return True
        named = [n for n, line in enumerate(lines) if self._level_itself.search(line)]
        vetoed = {n for n, line in enumerate(lines) if any(v.search(line) for v in self._vetoes)}
        # A word of the weather further off is of something else.
        return len(vetoed) <= 1 and any(vetoed.isdisjoint({n - 1, n, n + 1}) for n in named)

    def _read_passage(
        self, passage: Passage, thread: Thread, reading: Reading, in_context: bool
    ) -> Iterator[Finding]:
        thread.enter(passage, reading.published)
        thread.of_rules |= self._rules.search(passage.folded) is not None
        statements, only_named = self._statements_of(passage, thread, reading, in_context)
        previous: Area | None = None
        kinds: frozenset[MeasureKind] = frozenset()
        first_act = min((statement.act.start for statement in statements), default=0)
        areas: list[tuple[Statement, Area]] = []
        abroad = thread.abroad
        beside_it: Act | None = None
        for statement, beside in with_neighbours(statements):
            abroad = (
                thread.abroad
                or (abroad and statement.gapped)
                or self._areas.is_abroad(statement, passage)
                or thread.is_told_abroad(statement, passage)
            )
            if abroad:
                # In Ankara there is one: nobody is to go out.
                continue
            area = self._where.of(statement, passage, thread, previous, reading)
            if area is None or self._is_told_next(area, thread, reading):
                thread.wait(statement, passage)
                continue
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
            if self._statements.is_of_a_year(statement, passage):
                continue
            if thread.of_rules and self._statements.is_rule(statement, passage):
                continue
            if self._is_left_open(statement, area, passage, thread):
                continue
            levelled = beside_change(
                self._nouns, statement, statements, passage, area, previous, thread
            )
            if levelled is None:
                continue
            statement = levelled
            if thread.by_pronoun and self._statements.is_of_before(statement, passage, thread.act):
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
                told, area, days, passage, thread, self._areas, reading.published
            ):
                yield from begun
                continue
            yield from findings_of(told, area, days, passage, undated=undated)
        yield from self._where_told(passage, thread, reading, statements)
        elsewhere = [s for s in statements if self._areas.is_abroad(s, passage)]
        if elsewhere and len(elsewhere) == len(statements):
            # "An emergency was declared in Nukus. ... They lifted it."
            thread.nouns = ()
            thread.kinds_abroad |= {noun.measure for s in elsewhere for noun in s.nouns}
            return
        thread.remember(areas[:-1])
        self._go_on(passage, thread, statements, only_named, previous)

    def _is_told_next(self, area: Area, thread: Thread, reading: Reading) -> bool:
        """Tell whether the next sentence tells an area that nothing names: "It concerns all"."""
        behind = reading.passages[thread.position : thread.position + 1]
        return area.confidence <= JURISDICTION and any(
            self._territory.match(passage.folded) for passage in behind
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

    def _statements_of(
        self, passage: Passage, thread: Thread, reading: Reading, in_context: bool
    ) -> tuple[Sequence[Statement], Sequence[Noun]]:
        """Return what a sentence states of the measures that it names or means, else these."""
        named: Sequence[Noun] = self._nouns.find(
            passage.folded,
            in_context=in_context,
            other_operation=thread.other_operation,
            of_disaster=thread.of_disaster,
            in_emergency=thread.in_emergency,
        )
        behind = reading.passages[thread.position : thread.position + _TOLD_NEXT]
        named = self._meant.with_level_told_next(passage, named, behind)
        thread.in_emergency |= any(n.measure == "state_of_emergency" for n in named)
        thread.of_disaster |= self._nouns.names_disaster(passage.folded)
        meant = self._meant.by_pronoun(passage, thread, named)
        if thread.of_disaster:
            meant = [noun for noun in meant if noun.measure != "state_of_emergency"]
        thread.by_pronoun = bool(meant) and thread.area is not None
        nouns = meant + [
            noun
            for noun in named
            if not _is_within_one(noun, meant)
            and not (meant and self._nouns.is_left(passage.folded, noun))
        ]
        nouns = self._as_left(nouns, passage, thread)
        of_some = passage.places or self._areas.stands_for_some(passage)
        if in_context and of_some:
            nouns = [*self._implied(passage.folded, nouns), *nouns]
        lead = self._lead(passage, thread, nouns)
        if lead is not None and lead is thread.act and not nouns:
            nouns = self._meant.likewise(passage, thread)
        elif not nouns and lead is None:
            nouns = self._as_left(self._meant.understood(passage, thread), passage, thread)
            # "In the other regions it does not change", without the pronoun
            elsewhere = bool(nouns) and self._other_regions.search(passage.folded) is not None
            thread.by_pronoun |= elsewhere and thread.area is not None
        return self._told(
            passage, thread, named, nouns, lead, in_context=in_context, by_pronoun=bool(meant)
        )

    def _implied(self, line: str, named: Sequence[Noun]) -> list[Noun]:
        """Return the level that a sentence changes without naming it, but for one of elsewhere.

        "The town was moved up from orange to red, and tonight there is a curfew", "Oral raised to
        red, Aksay left on yellow".
        """
        levels = [noun for noun in named if noun.measure == "threat_level"]
        implied = self._statements.implied(line) if all(n.level for n in levels) else []
        if not implied or not levels:
            return implied
        first = levels[0]
        told = line[implied[0].start : first.start].partition(",")
        apart = bool(told[1]) and self._nouns.level_of(told[0]) not in {None, first.level}
        return implied if apart else []

    def _as_left(self, nouns: list[Noun], passage: Passage, thread: Thread) -> list[Noun]:
        """Give the level of the other regions the colour that it has had in those told before.

        "It was lowered from red to orange in Oral. In the other regions it does not change."
        """
        if thread.left is None or self._other_regions.search(passage.folded) is None:
            return nouns
        if self._nouns.level_of(passage.folded) is not None:
            return nouns
        return [replace(n, level=thread.left) if n.measure == "threat_level" else n for n in nouns]

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
        thread.term = days if days.last else thread.term
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
        counts = (self._areas.counted(statement, before) for statement, before in waiting)
        as_many = next(filter(None, (list_of(passage, count) for count in counts)), None)
        opens = self._territory.match(passage.folded) is not None
        if opens:
            waiting += own
        elif passage.places:
            # What is told of other places ends the waiting.
            thread.waiting = own
        if not opens and (statements or as_many is None):
            return
        area = as_many or self._areas.of_sentence(passage, thread.named)
        if area is None or self._areas.told_apart(passage, thread.named):
            return
        thread.waiting = []
        for statement, before in waiting:
            days = days_of(statement, before, thread.day, reading.published)
            counted = self._areas.of_counted(statement, before, area, thread.named)
            for item in findings_of(statement, counted, days, before):
                evidence = Span(before.sentence.start, passage.sentence.end)
                yield replace(item, evidence=evidence)

    def _told(
        self,
        passage: Passage,
        thread: Thread,
        named: Sequence[Noun],
        nouns: Sequence[Noun],
        lead: Act | None,
        *,
        in_context: bool,
        by_pronoun: bool,
    ) -> tuple[Sequence[Statement], Sequence[Noun]]:
        """Return what a sentence states, in verbs or without, and what it only names."""
        states_nothing = passage.taken_back or passage.folded.endswith("?")
        statements: Sequence[Statement] = ()
        if not states_nothing:
            statements = self._stated(passage, nouns, thread, lead, named=not by_pronoun)
        of_roll, thread.of_roll = thread.of_roll, False
        if in_context and not states_nothing:
            statements = self._verbless.of_headed_roll(passage, named) or statements
        if in_context and not (statements or states_nothing):
            statements = self._verbless.of_changes(passage)
            statements = statements or self._verbless.of_roll(passage, goes_on=of_roll)
            thread.of_roll = bool(statements) or self._verbless.opens_roll(passage, named)
        if passage.folded.endswith("?"):
            thread.asked = self._verbless.asked(passage, named)
            thread.asked_position = thread.position
        elif not (statements or nouns or states_nothing):
            statements = self._verbless.of_answer(passage, thread)
        only_named = () if statements else [m for n in named for m in _meant_by(n, nouns)]
        if only_named and self._verbless.may_be_note(passage):
            statements = self._verbless.of_note(passage, only_named, thread)
        elif not (statements or nouns or states_nothing or thread.act):
            statements = self._verbless.of_heading(passage, thread)
        if not (statements or states_nothing or lead):
            statements = self._in_other_words(passage, only_named, thread, in_context=in_context)
        thread.heads = bool(only_named) and self._verbless.is_heading(passage, only_named)
        return statements, only_named

    def _in_other_words(
        self, passage: Passage, named: Sequence[Noun], thread: Thread, *, in_context: bool
    ) -> Sequence[Statement]:
        """Return what a sentence states in words that no table has, where it denies nothing."""
        # A title's words are told again below, in a sentence.
        if passage.sentence.is_title or not self._statements.denies_none(passage):
            return ()
        loose = self._nouns.loose(
            passage.folded, in_context=in_context, of_disaster=thread.of_disaster
        )
        return self._other_words.of(passage, named, loose)

    def _stated(
        self,
        passage: Passage,
        nouns: Sequence[Noun],
        thread: Thread,
        lead: Act | None,
        *,
        named: bool,
    ) -> Sequence[Statement]:
        statements = self._statements.find(passage, nouns, lead)
        far = thread.position - thread.nouns_position > PRONOUN_REACH
        if far and not named and self._nouns.level_of(passage.folded) is None:
            # So far on, "the regime" is understood where it ends, not where it is spoken of.
            statements = [s for s in statements if s.act.action == "lifted"]
        by_level = divided_by_level(passage, statements, self._target, self._nouns, self._unnamed)
        return by_level or statements

    def _lead(self, passage: Passage, thread: Thread, nouns: Sequence[Noun]) -> Act | None:
        """Return the act that a sentence goes on with: of the list's first line, or told before.

        "The emergency has ended. The curfew, too."
        """
        line = passage.folded
        if thread.lead is not None or thread.act is None or len(line) > ANOTHER:
            return thread.lead
        if not (nouns or passage.places) or self._also.search(line) is None:
            return None
        return thread.act


def _kinds(nouns: Sequence[Noun]) -> frozenset[MeasureKind]:
    return frozenset(noun.measure for noun in nouns)


def _meant_by(named: Noun, nouns: Sequence[Noun]) -> Sequence[Noun]:
    """Return the measures that a name stands for: "the level" for the yellow one told before."""
    return [n for n in nouns if n.start <= named.start and named.end <= n.end] or [named]


def _is_within_one(noun: Noun, others: Sequence[Noun]) -> bool:
    return any(other.start <= noun.start and noun.end <= other.end for other in others)
