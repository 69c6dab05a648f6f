"""Acts: the words of a sentence that say what was done with a measure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from mapper.languages.measure_words import ActionWord, MeasureWords, Side
from mapper.records import Action
from mapper.sieve import Sieve, SievedPattern, stretch_before

_LOOK_BACK = 60
# So many back to what makes it only possible, or told by a recording.
_TENTATIVE_BACK = 100
# And so many who says that it was done.
_SAID_BACK = 100
# So long is a clause before its act.
_CLAUSE = 160
# So many letters before an act its auxiliary may stand: "will be".
_AUXILIARY = 10
# So many letters behind an act its day and place end, before which a pronoun may stand so near.
_A_TERM, _A_RELATIVE = 80, 40
_WORD = re.compile(r"\w")
_ENDS = frozenset({"lifted", "raised", "lowered"})


@dataclass(frozen=True, slots=True)
class Act:
    """An action word in a sentence; offsets are within the sentence.

    `passive` ones follow what they are said of. `other` is what the same word says of the
    measures on its other side. `in_force` words tell of a state: with a "since", of the day it
    began. What an `attributive` one tells of lies before the act of its sentence; one that
    `extends` a measure was done on a day, though it leaves it in force. A `coming` one has its
    weekday ahead, a `denied` one was not done, nor what `ended` where it never held; a
    `perfect` one tells how things stand now, and one `so_far` for how long they have. One that
    `runs_out` does so by itself, and `when_due` if it is said not to be extended, or to end by
    an order. What is `under_way` does not say that it was so before. `text` is the word.
    """

    action: Action
    side: Side
    start: int
    end: int
    passive: bool
    other: Action | None = None
    in_force: bool = False
    attributive: bool = False
    extends: bool = False
    coming: bool = False
    denied: bool = False
    ended: bool = False
    perfect: bool = False
    text: str = ""
    runs_out: bool = False
    when_due: bool = False
    so_far: bool = False
    under_way: bool = False


def ending_when_due(acts: Sequence[Act]) -> list[Act]:
    """Return acts, with what runs out as ended on that day where it is not to be extended.

    "The emergency will not be prolonged, it ends on 19 January." Not what only is in force till
    then: "The emergency, which ends on 19 January, will not be prolonged."
    """
    refused = min((act.end for act in acts if act.denied and act.extends), default=None)
    if refused is None:
        return list(acts)
    return [replace(a, when_due=a.when_due or (a.runs_out and a.start > refused)) for a in acts]


class ActFinder:
    """Finds the action words of a sentence, and tells whether they state a fact.

    Parameters
    ----------
    words
        The language's words for measures.
    """

    def __init__(self, words: MeasureWords) -> None:
        self._words = words
        self._passive = SievedPattern(words.passive_before)
        self._tentative = SievedPattern(words.tentative_before)
        self._talk = SievedPattern(words.talk_before)
        self._as_ruled = SievedPattern(words.as_ruled)
        self._by_office = re.compile(words.by_office)
        self._conditional = SievedPattern(words.conditional)
        self._no_matter = SievedPattern(words.no_matter)
        self._done_before = SievedPattern(words.done_before)
        self._done_after = re.compile(words.done_after)
        self._tentative_after = re.compile(words.tentative_after)
        self._negated = SievedPattern(words.negation_before)
        self._reported = re.compile(words.reported)
        self._said_behind = re.compile(words.reported_behind)
        self._subordinates = SievedPattern(words.subordinates)
        self._past_perfect = SievedPattern(words.past_perfect)
        self._until_now = SievedPattern(words.until_now)
        self._extended = re.compile(words.extended)
        self._runs_out = re.compile(words.runs_out)
        self._ordered_before = re.compile(words.ordered_before)
        self._ordered_after = re.compile(words.ordered_after)
        self._refused = re.compile(
            # "It ends on 20 January, at 0:00, and will not be extended": behind its hour, too.
            rf"(?:[^.,;]|[.,](?=\d)|,(?= (?:\w{{1,2}} )?\d)){{0,{_A_TERM}}}?"
            rf"(?:{words.joint}|[;:]|\s-)\s*(?:{words.refused})"
        )
        self._relative = re.compile(rf"(?:{words.complement})\s*(?:\d[^,;]*)?$")
        self._in_force = re.compile(words.in_force)
        self._coming = re.compile(words.coming)
        self._perfect_before = SievedPattern(words.perfect_before)
        self._so_far = re.compile(words.so_far)
        self._under_way = re.compile(words.under_way)
        self._perfect = re.compile(words.perfect)
        self._no_longer = SievedPattern(words.no_longer)
        self._told_before = re.compile(words.told_before)
        self._ends_before = re.compile(rf"[^.;:]*?(?:{words.told_before})(?=\s*(?:[.;]|$))")
        self._converb = re.compile(words.converb)
        self._of_before = re.compile(words.of_before)
        self._other_subject = SievedPattern(words.other_subject)
        self._reminder = SievedPattern(words.reminder)

    @cached_property
    def _actions(self) -> Sieve[ActionWord]:
        # Most texts name no measure: a pipeline is ready sooner without them.
        return Sieve((a, rf"\b(?:{a.pattern})\b") for a in self._words.actions)

    def find(self, line: str) -> list[Act]:
        """Return the acts of a folded sentence, in its order and without overlap."""
        found: list[Act] = []
        for word, match in self._actions.matches(line):
            start, end = match.span()
            if not any(start < act.end and act.start < end for act in found):
                found.append(self._act(word, line, start, end))
        # A dash is the act where the sentence has no verb for one.
        said = [act for act in found if act.start < act.end]
        last = max((act.end for act in said), default=0)
        if said:
            # Not the one of "as before - yellow".
            said += [
                act
                for act in found
                if act.start == act.end > last and _WORD.search(line, last, act.start)
            ]
        return self._of_one_tense(line, sorted(said or found, key=lambda act: act.start))

    def _of_one_tense(self, line: str, acts: list[Act]) -> list[Act]:
        """Let verbs that wait for their last one lie before what is told, where that does.

        "A level introduced and a curfew declared had been", where verbs stand last.
        """
        is_before = False
        for at in range(len(acts) - 1, -1, -1):
            act = acts[at]
            if not self._is_converb(line, act):
                is_before = act.attributive and self._told_before.match(line, act.end) is not None
                continue
            # "Was declared and then prolonged had been", whatever the last verb is
            is_last = at == len(acts) - 1
            is_before = is_before or (is_last and self._had_been(line, act))
            if is_before:
                acts[at] = replace(act, attributive=True)
        return acts

    def _had_been(self, line: str, act: Act) -> bool:
        """Tell whether a sentence ends, behind its last act, with a verb of what lay before."""
        return self._ends_before.match(line, act.end) is not None

    def _is_converb(self, line: str, act: Act) -> bool:
        """Tell whether an act waits for the last verb of its sentence: "was declared, and"."""
        return self._converb.fullmatch(line, act.start, act.end) is not None

    def is_stated(self, line: str, act: Act) -> bool:
        """Tell whether an act is said to be done: not denied, and not only possible or wanted."""
        if act.denied or (act.ended and not self._did_hold(line, act)):
            return False
        if self._negated.search_in(stretch_before(line, act.start, _LOOK_BACK)):
            return False
        before = stretch_before(line, act.start, _TENTATIVE_BACK)
        if self._tentative.search_in(before) and not (
            (act.attributive and self._no_matter.search_in(before))
            or (self._done_before.search_in(before) and self._done_after.match(line, act.end))
        ):
            return False
        if self._talk.is_before(line, act.start, _CLAUSE):
            return False
        if self._conditional.is_before(line, act.end, _LOOK_BACK + act.end - act.start):
            return False
        return self._tentative_after.match(line, act.end) is None

    def _did_hold(self, line: str, act: Act) -> bool:
        """Tell whether what an act says not to hold did so before: "from today it does not"."""
        return self._no_longer.is_before(line, act.end, _CLAUSE)

    def is_of_other(self, line: str, act: Act) -> bool:
        """Tell whether an act is said of what is no measure: "but the quarantine remains"."""
        return self._other_subject.is_before(line, act.start, _LOOK_BACK)

    def is_of_before(self, line: str, act: Act) -> bool:
        """Tell whether an act, told of what has ended, lies before that: "it was introduced"."""
        first = max(0, act.start - _AUXILIARY)
        return self._of_before.search(line, first, act.end + _AUXILIARY) is not None

    def is_ruled(self, line: str, act: Act) -> bool:
        """Tell whether an act is told as what rules say of it: "is introduced only by decree"."""
        return self._as_ruled.is_before(line, act.end, _LOOK_BACK + act.end - act.start)

    def is_by_office(self, line: str, act: Act) -> bool:
        """Tell whether an act is said to be that of an office: "is declared by the chief of"."""
        return self._by_office.match(line, act.start) is not None

    def is_earlier(self, line: str, act: Act) -> bool:
        """Tell whether an act lies before what the text reports: "had imposed".

        Not in what is said: "the ministry said that it had imposed a curfew", "it had been lifted,
        the ministry said".
        """
        if act.action != "remains" and self._until_now.is_before(line, act.start, _LOOK_BACK):
            return True
        if not self._past_perfect.is_before(line, act.start, _LOOK_BACK):
            return False
        said = self._reported.search(line, max(0, act.start - _SAID_BACK), act.start)
        return said is None and not self._is_said_behind(line, act)

    def _is_said_behind(self, line: str, act: Act) -> bool:
        """Tell whether an end or a change is told by who is named behind it, as the main clause.

        Not what had been set, which is history: "shops closed, as it had been imposed, he said".
        """
        if act.attributive or act.action not in _ENDS:
            return False
        if self._said_behind.match(line, act.end) is None:
            return False
        return self._subordinates.search_in(stretch_before(line, act.start, _LOOK_BACK)) is None

    def _act(self, word: ActionWord, line: str, start: int, end: int) -> Act:
        passive = word.side == "before" or (
            word.side == "either" and self._passive.is_before(line, start, _LOOK_BACK)
        )
        action, other = word.action, word.other
        if passive and other is not None:
            action, other = other, action
        in_force = self._in_force.search(line[start:end]) is not None
        if in_force and action == "set" and self._reminder.search(line):
            # "We remind you that a curfew applies from 11 p.m."
            action = "remains"
        extends = self._extended.search(line[start:end]) is not None
        # "Had been introduced"
        attributive = word.attributive or self._told_before.match(line, end) is not None
        coming = self._coming.search(line, max(0, start - _AUXILIARY), end) is not None
        return Act(
            action,
            word.side,
            start,
            end,
            passive,
            other,
            in_force,
            attributive,
            extends,
            coming,
            word.denied,
            word.ended,
            self._is_perfect(line, start, end),
            line[start:end],
            self._runs_out.match(line, start) is not None,
            action == "lifted"
            and (self._is_ordered(line, start, end) or self._is_refused(line, start, end)),
            not extends and self._so_far.match(line, start, end) is not None,
            self._under_way.fullmatch(line, start, end) is not None,
        )

    def _is_ordered(self, line: str, start: int, end: int) -> bool:
        """Tell whether an order is named by which something ends: "to end on 5 May by decree"."""
        after = self._ordered_after.match(line, end)
        return after is not None or self._ordered_before.fullmatch(line, 0, start) is not None

    def _is_refused(self, line: str, start: int, end: int) -> bool:
        """Tell whether an end is said not to be put off: "it ends on 5 May and won't be extended".

        Not that of a clause about its measure: "which ends on 5 May, will not be extended".
        """
        if self._refused.match(line, end) is None:
            return False
        return self._relative.search(line, max(0, start - _A_RELATIVE), start) is None

    def _is_perfect(self, line: str, start: int, end: int) -> bool:
        before = self._perfect_before.is_before(line, start, _AUXILIARY * 2)
        return before or self._perfect.fullmatch(line, start, end) is not None
