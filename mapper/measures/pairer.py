"""The pairer: which measures of a sentence each of its acts is said of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from mapper.languages.measure_words import MeasureWords
from mapper.measures.acts import Act, ActFinder
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
from mapper.measures.recalled import RecalledActs
from mapper.measures.statement import Statement, before_its_end
from mapper.measures.stretches import StretchDivider
from mapper.measures.subjects import Clauses
from mapper.sieve import SievedPattern

# So many letters before a measure it begins to be said that something is done under it.
_A_SETTING = 40
# So many letters behind a verb its pronoun ends: "cancelled it ".
_A_PRONOUN = 6


@dataclass(slots=True)
class _Told:
    """What the acts of a sentence up to one have told.

    `said` are the measures of the act told last and `act` is that act; `named_to` is where it ends
    that named its measures anew; `taken` are the measures that no other act is to have.
    """

    nouns: Sequence[Noun]
    said: list[Noun] = field(default_factory=list)
    act: Act | None = None
    named_to: int = 0
    taken: set[Noun] = field(default_factory=set)
    statements: list[Statement] = field(default_factory=list)

    def waiting(self, act: Act) -> list[Noun]:
        """Return the measures before an act that no other has."""
        return [n for n in self.nouns if n.start < act.start and n not in self.taken]

    def between(self, act: Act, end: int) -> list[Noun]:
        """Return the measures behind an act, up to an offset."""
        return [n for n in self.nouns if act.end <= n.start < end]


class Pairer:
    """Joins the acts of a sentence to the measures that they are said of.

    Parameters
    ----------
    words
        The language's words for measures.
    nouns
        What gives a threat level the colour that its act names.
    acts
        What found the acts.
    stretches
        What tells relative clauses.
    verb_final
        Whether all that is said of an act stands before it.
    """

    def __init__(
        self,
        words: MeasureWords,
        nouns: NounFinder,
        acts: ActFinder,
        stretches: StretchDivider,
        *,
        verb_final: bool = False,
    ) -> None:
        self._nouns = nouns
        self._acts = acts
        self._stretches = stretches
        self._verb_final = verb_final
        self._complement = re.compile(words.complement)
        self._clause = re.compile(words.clause_break)
        self._break = SievedPattern(words.clause_break)
        self._joint = re.compile(words.joint)
        self._joined = re.compile(rf"(?:{words.joint}|;)\s+(?:\w+\s+){{0,2}}$")
        self._pronoun = SievedPattern(words.pronouns)
        self._recalled = RecalledActs(words, stretches, verb_final=verb_final)
        self._free_order = words.free_order
        self._no_object = re.compile(words.no_object)
        self._aside = SievedPattern(words.aside)
        self._nominal = re.compile(words.nominal)
        self._announces = re.compile(words.announces)
        self._contact = re.compile(words.contact)
        self._holding = re.compile(words.holding)
        self._both = re.compile(rf"\b(?:{words.both})\b")
        self._agent = re.compile(words.agent)
        self._setting = SievedPattern(words.setting)
        self._setting_after = re.compile(words.setting_after)

    def paired(
        self,
        line: str,
        acts: Sequence[Act],
        nouns: Sequence[Noun],
        lead: Act | None,
        clauses: Clauses,
    ) -> list[Statement]:
        """Join each act to the measures it is said of: before a passive, after an active.

        Parameters
        ----------
        line
            The sentence, folded.
        acts, nouns
            Its acts and its measures, in the order of the text.
        lead
            The act of the line that the list follows, for an item without any of its own.
        clauses
            The clauses of the sentence with subjects of their own.
        """
        elsewhere = [m.span() for m in self._aside.finditer(line) if m.groupdict().get("place")]
        # "Declared in Oral, where protests had begun" tells of no beginning of it.
        acts = [a for a in acts if not any(start <= a.start < end for start, end in elsewhere)]
        if lead is not None and not acts:
            return gapped(lead, nouns)
        told = _Told(nouns)
        nexts: list[Act | None] = [*acts[1:], None]
        for act, coming in zip(acts, nexts, strict=False):
            self._hear(line, act, coming, told, clauses)
        return told.statements + self._left(line, nouns, told.taken, told.statements)

    def _hear(self, line: str, act: Act, coming: Act | None, told: _Told, clauses: Clauses) -> None:
        """Add what an act states to what was told, or what it leads on to."""
        waiting = self._without_settings(line, act, told.waiting(act), clauses)
        following = told.between(act, coming.start if coming else len(line))
        if not self._verb_final:
            following = without_next(line, act, following, coming)
        if self._is_epithet(line, told.act, act, told.said, following):
            epithet = replace(act, side="before", passive=True, attributive=True)
            told.statements.append(Statement(epithet, tuple(told.said)))
            return
        said = self._said_in_context(line, act, waiting, following, told, clauses)
        told.act = act
        if said is told.said and not act.attributive:
            recalls = self._recalled.is_one(line, said, act, told.statements)
            if recalls is None:
                return
            act = replace(act, attributive=recalls)
        if not said or (
            self._acts.is_of_other(line, act) and not self._in_clause(line, act, waiting)
        ):
            return
        if not only_announces(act, said, told.statements, self._announces, self._nominal):
            self._state(line, act, said, following, told)

    def _said_in_context(
        self,
        line: str,
        act: Act,
        waiting: list[Noun],
        following: list[Noun],
        told: _Told,
        clauses: Clauses,
    ) -> list[Noun]:
        """Return the measures of an act, which may be those told before: then that very list."""
        said = self._said_of(line, act, waiting, following, told.said)
        again = not said or said is told.said
        by_pronoun = again and (
            self._goes_on(line, act, told.named_to, clauses)
            or self._recalled.tells_since_when(line, act)
        )
        if not said and (
            by_pronoun
            or self._is_joined(line, told.act, act, told.nouns)
            or self._recalled.tells_of_refused(line, told.said, told.act, act)
            or (self._nouns.says_target(line, act) and all(map(is_level, told.said)))
        ):
            # "Red was kept in Almaty, with the rest lowered to yellow"
            said = told.said
        if by_pronoun and said is told.said and self._both.search(line, told.named_to, act.start):
            said = last_two(told.statements) or said
        goes_on = said is told.said and not by_pronoun
        if goes_on and told.act and clauses.is_another(told.act.end, act.start):
            # "The curfew was lifted, and schools were opened."
            return []
        return said

    def _state(
        self, line: str, act: Act, said: list[Noun], following: Sequence[Noun], told: _Told
    ) -> None:
        """Add the statement of an act about its measures, unless it is denied."""
        before, is_again = said, said is told.said
        says_level = self._nouns.says_level(line, act) or self._nouns.says_colour(line, act)
        if not is_again:
            told.named_to = act.end
        elif says_level:
            # "It is, as before, red" names the level anew.
            said, is_again = [without_level(noun) for noun in said], False
        if not (act.attributive or self._is_relative(line, said, act, told.statements)):
            told.taken |= set(said)
        if self._verb_final:
            act = before_its_end(act, told.statements, goes_on=is_again)
        if is_again:
            said = self._nouns.renamed(line, act, said)
        told.said = list(self._nouns.with_levels(line, act, said)) or said
        levelled = act.action != "lifted" and says_level
        told.taken |= colours_of(line, act, said, following, self._joint, levelled=levelled)
        if not self._acts.is_stated(line, act):
            told.said = [] if (act.denied and not act.extends) or act.ended else said
            return
        named = self._nouns.with_levels(line, act, said) or of_level_before(act, said, told.nouns)
        action = self._nouns.change(line, act, before, named)
        act = act if action == act.action else replace(act, action=action)
        told.statements.append(Statement(act, named))
        replaced = [n for n in following if n not in said]
        if act.other and replaced:
            told.taken |= set(replaced)
            named = self._nouns.with_levels(line, act, replaced)
            told.statements.append(Statement(replace(act, action=act.other), named))
            # "Replaced by yellow, which will stay"
            told.said = list(named) or told.said

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
