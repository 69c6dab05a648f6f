"""Statements: acts with the measures they are said of, and how far in the sentence they reach."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from mapper.date_readers import MONTH, WEEK
from mapper.languages.measure_words import MeasureWords
from mapper.measures.acts import Act, ActFinder, ending_when_due
from mapper.measures.current import CurrentStatements
from mapper.measures.days import day_told_of, names_day
from mapper.measures.epithets import (
    EpithetReader,
    epithets_between,
    undated_epithets,
    with_epithets_between,
    with_set_before,
)
from mapper.measures.nouns import Noun, NounFinder
from mapper.measures.pairing import (
    CLOSE,
    colours_of,
    gapped,
    is_headline,
    is_level,
    last_two,
    of_level_before,
    only_announces,
    opened_by,
    opens_clause,
    without_level,
    without_next,
)
from mapper.measures.parts import PartDivider
from mapper.measures.recalled import RecalledActs
from mapper.measures.statement import (
    Statement,
    before_its_end,
    each_once,
    lists_of,
)
from mapper.measures.stretches import StretchDivider
from mapper.measures.subjects import Clauses, SubjectReader
from mapper.reading import Passage
from mapper.sieve import SievedPattern

# So many letters before a measure it begins to be said that something is done under it.
_A_SETTING = 40
# So many letters behind a verb its pronoun ends: "cancelled it ".
_A_PRONOUN = 6


class StatementFinder:
    """Joins the acts of a sentence to the measures that it names.

    Parameters
    ----------
    words
        The language's words for measures.
    nouns
        What gives a threat level the colour that its act names.
    verb_final
        Whether all that is said of an act stands before it.
    parts
        What divides a statement about several areas.
    """

    def __init__(
        self,
        words: MeasureWords,
        nouns: NounFinder,
        *,
        parts: PartDivider,
        verb_final: bool = False,
    ) -> None:
        self._nouns = nouns
        self._verb_final = verb_final
        self._acts = ActFinder(words)
        self._epithets = EpithetReader(words.epithet, words.meeting, nouns.level_of)
        self._subjects = SubjectReader(words)
        self._complement = re.compile(words.complement)
        self._clause = re.compile(words.clause_break)
        self._break = SievedPattern(words.clause_break)
        self._joint = re.compile(words.joint)
        self._joined = re.compile(rf"(?:{words.joint}|;)\s+(?:\w+\s+){{0,2}}$")
        self._pronoun = SievedPattern(words.pronouns)
        self._parts = parts
        self._stretches = StretchDivider(words, parts.regions, verb_final=verb_final)
        self._recalled = RecalledActs(words, self._stretches, verb_final=verb_final)
        self._free_order = words.free_order
        self._no_object = re.compile(words.no_object)
        self._aside = SievedPattern(words.aside)
        self._nominal = re.compile(words.nominal)
        self._announces = re.compile(words.announces)
        self._contact = re.compile(words.contact)
        self._holding = re.compile(words.holding)
        self._both = re.compile(rf"\b(?:{words.both})\b")
        self._current = CurrentStatements(words, parts.regions)
        self._the_day = re.compile(words.the_day)
        self._agent = re.compile(words.agent)
        self._setting = SievedPattern(words.setting)
        self._setting_after = re.compile(words.setting_after)

    def find(
        self, passage: Passage, nouns: Sequence[Noun], lead: Act | None = None
    ) -> list[Statement]:
        """Return the statements of a passage about these measures, each with its stretch.

        Parameters
        ----------
        passage
            A sentence, or the item of a list.
        nouns
            The measures that it names.
        lead
            The act of the line that the list follows, for an item without any of its own.
        """
        if not nouns:
            return []
        line = passage.folded
        acts = self._acts.find(line)
        undated = {} if self._verb_final else undated_epithets(line, acts, nouns)
        acts = ending_when_due([act for act in acts if act not in undated])
        between = epithets_between(line, acts, nouns) if self._free_order else {}
        acts = [act for act in acts if act not in between]
        clauses = self._subjects.of(passage)
        paired = self._paired(line, acts, nouns, lead, clauses)
        current = self._current.of(passage, [s for s in paired if s.nouns])
        beside = list(clauses.beside(current))
        stretches = self._stretches.divided(passage, current, lists_of(passage), beside)
        divided = each_once(passage, list(stretches))
        divided = with_set_before(divided, partial(self._current.is_subordinate, line))
        befores = [None, *divided]
        divided = [self._of_that_day(line, *both) for both in zip(befores, divided, strict=False)]
        if self._free_order:
            divided = with_epithets_between(divided, between, undated)
        return self._epithets.with_epithets(passage, self._parts.divided(passage, divided))

    def _of_that_day(self, line: str, before: Statement | None, item: Statement) -> Statement:
        """Give a statement the days of the one before: "on 5 May, the day the curfew ran out"."""
        if before is None or not self._the_day.search(line, before.act.end, item.nouns[-1].start):
            return item
        return replace(item, whole_start=before.whole_start)

    def is_of_a_year(self, statement: Statement, passage: Passage) -> bool:
        """Tell whether an act has a year, and no more, for its date: it is history."""
        offset = passage.sentence.start
        days = [d for d in passage.dates if statement.start <= d.start - offset < statement.end]
        return bool(days) and all(day.precision > MONTH for day in days)

    def is_rule(self, statement: Statement, passage: Passage) -> bool:
        """Tell whether an act is one that is to be done by rules, anywhere: "will be set by"."""
        offset = passage.sentence.start
        if any(place.is_domestic and not place.is_country for place in passage.places):
            return False
        behind = statement.act.end + offset
        if any(day.start >= behind or day.role != "at" for day in passage.dates):
            # "Under the bill that was passed today" is of no day itself.
            return False
        return self._acts.is_ruled(passage.folded, statement.act)

    def implied(self, line: str) -> list[Noun]:
        """Return the level that the acts of a line change without naming it."""
        return self._nouns.implied(line, self._acts.find(line))

    def acts(self, passage: Passage) -> list[Act]:
        """Return the acts of a passage, whatever they are of."""
        return self._acts.find(passage.folded)

    def is_stated(self, passage: Passage, act: Act) -> bool:
        """Tell whether a passage says an act to be done, and not to be possible or denied."""
        return self._acts.is_stated(passage.folded, act)

    def is_about_none(self, passage: Passage) -> bool:
        """Tell whether a passage only names its measures, and no act: not even one denied."""
        return not self._acts.find(passage.folded)

    def denies_none(self, passage: Passage) -> bool:
        """Tell whether all acts of a passage are said to be done, and none is history."""
        line = passage.folded
        return all(
            self._acts.is_stated(line, act) and not act.attributive for act in self._acts.find(line)
        )

    def lead(self, passage: Passage) -> Act | None:
        """Return the act that a line ending with a colon gives to the list after it."""
        if not passage.folded.endswith(":"):
            return None
        acts = self._acts.find(passage.folded)
        return next((a for a in reversed(acts) if self._acts.is_stated(passage.folded, a)), None)

    def is_of_before(self, statement: Statement, passage: Passage, ended: Act | None) -> bool:
        """Tell whether a statement without a day says how what has `ended` was set before."""
        if ended is None or ended.action != "lifted" or statement.act.action != "set":
            return False
        dated = any(day.role != "until" and not day.reason for day in passage.dates)
        return not dated and self._acts.is_of_before(passage.folded, statement.act)

    def is_undated_past(self, statement: Statement, passage: Passage) -> bool:
        """Tell whether an act lies before what the text reports, on a day that it does not name."""
        act = statement.act
        if not (act.attributive or self._acts.is_earlier(passage.folded, act)):
            return False
        if day_told_of(statement, passage) is not None:
            return False
        offset = passage.sentence.start
        return not any(
            statement.whole_start <= d.start - offset < statement.end
            and d.precision <= WEEK
            and names_day(d, passage)
            # "Declared after the riots of 5 January" is of no day itself.
            and not (act.attributive and statement.is_aside(d.start - offset))
            for d in passage.dates
        )

    def _paired(
        self,
        line: str,
        acts: Sequence[Act],
        nouns: Sequence[Noun],
        lead: Act | None,
        clauses: Clauses,
    ) -> list[Statement]:
        """Join each act to the measures it is said of: before a passive, after an active."""
        elsewhere = [m.span() for m in self._aside.finditer(line) if m.groupdict().get("place")]
        # "Declared in Oral, where protests had begun" tells of no beginning of it.
        acts = [a for a in acts if not any(start <= a.start < end for start, end in elsewhere)]
        if lead is not None and not acts:
            return gapped(lead, nouns)
        nexts: list[Act | None] = [*acts[1:], None]
        last_said: list[Noun] = []
        last_act: Act | None = None
        named_to = 0
        taken: set[Noun] = set()
        statements: list[Statement] = []
        for act, coming in zip(acts, nexts, strict=False):
            end = coming.start if coming else len(line)
            waiting = [n for n in nouns if n.start < act.start and n not in taken]
            waiting = self._without_settings(line, act, waiting, clauses)
            following = [n for n in nouns if act.end <= n.start < end]
            if not self._verb_final:
                following = without_next(line, act, following, coming)
            if self._is_epithet(line, last_act, act, last_said, following):
                act = replace(act, side="before", passive=True, attributive=True)
                statements.append(Statement(act, tuple(last_said)))
                continue
            said = self._said_of(line, act, waiting, following, last_said)
            again = not said or said is last_said
            by_pronoun = again and (
                self._goes_on(line, act, named_to, clauses)
                or self._recalled.tells_since_when(line, act)
            )
            if not said and (
                by_pronoun
                or self._is_joined(line, last_act, act, nouns)
                or self._recalled.tells_of_refused(line, last_said, last_act, act)
                or (self._nouns.says_target(line, act) and all(map(is_level, last_said)))
            ):
                # "Red was kept in Almaty, with the rest lowered to yellow"
                said = last_said
            if by_pronoun and said is last_said and self._both.search(line, named_to, act.start):
                said = last_two(statements) or said
            goes_on = said is last_said and last_act is not None and not by_pronoun
            if goes_on and last_act and clauses.is_another(last_act.end, act.start):
                # "The curfew was lifted, and schools were opened."
                said = []
            last_act = act
            if said is last_said and not act.attributive:
                recalls = self._recalled.is_one(line, said, act, statements)
                if recalls is None:
                    continue
                act = replace(act, attributive=recalls)
            if not said or (
                self._acts.is_of_other(line, act) and not self._in_clause(line, act, waiting)
            ):
                continue
            if only_announces(act, said, statements, self._announces, self._nominal):
                continue
            before = said
            if said is not last_said:
                named_to = act.end
            elif self._nouns.says_level(line, act) or self._nouns.says_colour(line, act):
                # "It is, as before, red" names the level anew.
                said = [without_level(noun) for noun in said]
            if not (act.attributive or self._is_relative(line, said, act, statements)):
                taken |= set(said)
            if self._verb_final:
                act = before_its_end(act, statements, goes_on=said is last_said)
            if said is last_said:
                said = self._nouns.renamed(line, act, said)
            last_said = list(self._nouns.with_levels(line, act, said)) or said
            says_level = act.action != "lifted" and (
                self._nouns.says_level(line, act) or self._nouns.says_colour(line, act)
            )
            taken |= colours_of(line, act, said, following, self._joint, levelled=says_level)
            if not self._acts.is_stated(line, act):
                last_said = [] if (act.denied and not act.extends) or act.ended else said
                continue
            levelled = self._nouns.with_levels(line, act, said) or of_level_before(act, said, nouns)
            action = self._nouns.change(line, act, before, levelled)
            act = act if action == act.action else replace(act, action=action)
            statements.append(Statement(act, levelled))
            replaced = [n for n in following if n not in said]
            if act.other and replaced:
                taken |= set(replaced)
                levelled = self._nouns.with_levels(line, act, replaced)
                statements.append(Statement(replace(act, action=act.other), levelled))
                # "Replaced by yellow, which will stay"
                last_said = list(levelled) or last_said
        return statements + self._left(line, nouns, taken, statements)

    def _without_settings(
        self, line: str, act: Act, waiting: list[Noun], clauses: Clauses
    ) -> list[Noun]:
        """Leave out the measures under which something else is done.

        "Under the emergency, a curfew was introduced", "under the yellow level, checks were".
        """
        waiting = [n for n in waiting if not self._setting_after.match(line, n.end)]
        settings = [n for n in waiting if self._setting.is_before(line, n.start, _A_SETTING)]
        last = max((n.start for n in waiting if n not in settings), default=-1)

        def is_of_act(noun: Noun) -> bool:
            if noun.end < last or clauses.is_another(noun.end, act.start):
                return False
            # "При желтом уровне введены проверки" has its subject behind the verb.
            return not self._free_order or "," in line[noun.end : act.start]

        return [n for n in waiting if n not in settings or is_of_act(n)]

    def _is_relative(
        self, line: str, said: Sequence[Noun], act: Act, statements: Sequence[Statement]
    ) -> bool:
        """Tell whether an act tells about a measure of which the main verb is still to come.

        "The emergency that began in Oral was widened" has two verbs, and the last is the main one.
        """
        if not self._stretches.is_in_relative_clause(line, said, act):
            return False
        last = statements[-1] if statements else None
        if last is None or [n.start for n in last.nouns] != [n.start for n in said]:
            return True
        return self._joined.search(line[last.act.end : act.start]) is not None

    def _is_epithet(
        self,
        line: str,
        last: Act | None,
        act: Act,
        last_said: Sequence[Noun],
        following: Sequence[Noun],
    ) -> bool:
        """Tell whether an act is a participle of what is ended: "lifted the curfew imposed on"."""
        if self._verb_final or self._free_order or last is None or not last_said:
            return False
        noun = last_said[-1]
        is_ended = last.action == "lifted" and last.end <= noun.start
        is_verb = (act.side == "either" and not act.passive) or act.attributive
        gap = line[noun.end : act.start]
        # "Lifted the curfew, declared a red level" goes on with another.
        is_behind = gap == " " or (gap == ", " and not following)
        return is_ended and act.action == "set" and is_verb and is_behind

    def _left(
        self,
        line: str,
        nouns: Sequence[Noun],
        taken: set[Noun],
        statements: Sequence[Statement],
    ) -> list[Statement]:
        """Return what the last act is said of besides: the measures left behind it."""
        if not statements or self._verb_final:
            return []
        acts = [statement.act for statement in statements]
        last = next((act for act in reversed(acts) if not act.attributive), acts[-1])
        left = [
            n
            for n in nouns
            if n not in taken
            and n.start > last.end
            and not self._complement.search(line, last.end, n.start)
        ]
        return gapped(last, left)

    def _said_of(
        self,
        line: str,
        act: Act,
        waiting: list[Noun],
        following: list[Noun],
        last_said: list[Noun],
    ) -> list[Noun]:
        """Return the measures of an act.

        `waiting` are those before it that no other act has, `following` those up to the next act,
        `last_said` those of the act before.
        """
        if act.action in {"raised", "lowered"} and any(map(is_level, waiting + following)):
            # Only levels rise and fall: "ended the operation and lowered the level".
            waiting = [n for n in waiting if is_level(n)]
            following = [n for n in following if is_level(n)]
        if (held := self._held(line, act, waiting, following)) is not None:
            return [held]
        if act.passive:
            # "In Oral is introduced a curfew" is how machines translate; where verbs stand last,
            # that would be a participle of the measure behind it.
            between = {n: line[act.end : n.start] for n in following if not self._verb_final}
            if act.other:
                # "Replaced by his deputy during the curfew"
                between = {}
            inverted = [
                n
                for n, gap in between.items()
                if len(self._agent.sub("", gap, count=1).split()) <= CLOSE
                and "," not in gap
                and self._reaches(gap)
            ]
            if act.start == act.end and not self._free_order:
                # "It is back to the yellow level as of today" has its verb.
                return self._in_clause(line, act, waiting) or waiting
            before = self._in_clause(line, act, waiting) or waiting
            return before or inverted[:1] or last_said or opened_by(line, act, following)
        if act.side == "either" and is_headline(line, act, waiting):
            return waiting
        if act.start == act.end and self._free_order:
            # "In Oral an emergency until Friday and - a curfew": one dash for both.
            before = self._in_clause(line, act, waiting)
            return before + [n for n in following if self._reaches(line[act.end : n.start])]
        if act.side == "either" and self._free_order:
            return self._beside(line, act, waiting, following) or waiting or last_said
        if act.side == "either" and self._no_object.match(line, act.end):
            before = self._in_clause(line, act, waiting)
            if before:
                return before
            # "The operation ends in Oral, yellow level stays": that is of another clause.
            following = [n for n in following if "," not in line[act.end : n.start]]
        reachable = [n for n in following if self._reaches(line[act.end : n.start])]
        if reachable:
            return reachable
        return waiting if act.side == "either" else []

    def _held(
        self, line: str, act: Act, waiting: Sequence[Noun], following: Sequence[Noun]
    ) -> Noun | None:
        """Return the measure that a place has by a verb: "The operation is done, Oral stays on".

        Not the colour that a level is said to have.
        """
        held = next(iter(following), None)
        if held is None or not self._holding.fullmatch(line, act.end, held.start):
            return None
        kinds = {noun.measure for noun in waiting}
        return held if act.passive and kinds and held.measure not in kinds else None

    def _goes_on(self, line: str, act: Act, named_to: int, clauses: Clauses) -> bool:
        """Tell whether an act is of the measures of the one before, by a pronoun between them.

        "It goes on in Oral, they say; it ended in Semey", or right behind it: "cancelled it". Not
        one of another clause: "it went with it, and the posts on the road are being taken down".
        """
        if act.side != "either":
            return False
        behind = line[act.end : act.end + _A_PRONOUN]
        between = line[named_to : act.start]
        pronouns = [m.end() for m in self._pronoun.finditer(between)]
        if pronouns and not clauses.is_another(named_to + pronouns[-1], act.start):
            return True
        return (
            self._contact.search(between) is not None
            or self._pronoun.match(behind.lstrip()) is not None
            or self._recalled.is_of_another(line, act)
        )

    def _is_joined(self, line: str, last: Act | None, act: Act, nouns: Sequence[Noun]) -> bool:
        """Tell whether an act goes on with a passive: "declared at five and cancelled at three".

        One of a note has no auxiliary, and no measure behind it.
        """
        if last is None:
            return False
        bare = last.side == "either" and not any(last.end <= n.start < act.start for n in nouns)
        if not (last.passive or bare):
            return False
        return self._joined.search(line[last.end : act.start]) is not None

    def _in_clause(self, line: str, act: Act, waiting: Sequence[Noun]) -> list[Noun]:
        """Return the measures before an act that stand in its clause."""
        return [n for n in waiting if not self._break.search_between(line, n.end, act.start)]

    def _beside(
        self, line: str, act: Act, waiting: Sequence[Noun], following: Sequence[Noun]
    ) -> list[Noun]:
        """Return the measures of an act where the order of words is free: before it, else after."""
        before = self._in_clause(line, act, waiting)
        behind = [n for n in following if self._reaches(line[act.end : n.start])]
        if before and behind and opens_clause(line, before[-1], act, behind[0]):
            # "Astana - yellow level, there is a curfew in force" tells of both.
            of_item = " - " in line[: before[0].start]
            return before + behind[:1] if of_item else behind[:1]
        return before or behind

    def _reaches(self, between: str) -> bool:
        """Tell whether an active verb reaches over these words to the measure behind them."""
        return not (self._clause.search(between) or self._complement.search(between))
