"""A language's words for security measures: what their reader needs to know.

As in `vocabulary.py`, patterns are regular expressions over the lower-cased text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from mapper.languages.patterns import NEVER
from mapper.records import Action, Level, MeasureKind

Side = Literal["before", "after", "either"]


@dataclass(frozen=True, slots=True)
class MeasureNoun:
    """Words that name a security measure.

    A `bare` noun ("the operation") names it only where the text has named it in full.
    """

    measure: MeasureKind
    pattern: str
    bare: bool = False


@dataclass(frozen=True, slots=True)
class ActionWord:
    """Words that say what was done with a measure, and on which side of them it is named.

    `other` is what the same words say of the measures on their other side: what replaces is set,
    what is replaced is lifted. An `attributive` participle ("the level set in May") tells of its
    act only where it is dated. A `denied` word says itself that nothing was done. What does not
    hold has `ended` only where words say that it did before.
    """

    action: Action
    pattern: str
    side: Side
    other: Action | None = None
    attributive: bool = False
    denied: bool = False
    ended: bool = False


@dataclass(frozen=True, slots=True)
class MeasureWords:
    """The measures of a language, the actions on them, the levels' names, and what is none.

    `free_order`: the verb stands before or behind its measure with nothing to tell a passive by, so
    that an action of either side is said of the measure before it in its clause, else of the one
    after it. `open_ended` words say that a measure has no end yet. `level_itself` names a level
    that is of the threat also in a text that does not speak of it, where nothing there is a `veto`.
    Words of `nature` are a veto, too, on a level that has no words `of_terror` beside it.
    An emergency of a `disaster` is none of these measures, in a text without signs of `unrest`.
    What is `alike` is the same measure in another place. `same_term` words say that a measure
    ends when the one before it does, `at_once` words that it began on the same day,
    where they stand first or behind its act, and `same_time` words wherever
    they stand; so does an `hour` alone; what is so `since_hour` was set on that day, as was a
    level that is so `from_hour`, and what is so
    `besides` what a sentence before has set. `now`
    words say that it is of the text's own day. An act that is `coming` has its weekday ahead. A
    note without a verb has no words beside measures,
    places and days but `filler`, and may stand behind a `note_head`.
    A `colour` right behind an act is what a level has become. Where a
    sentence without a verb has `also`, what was told before is told of its measures or places, too.
    Places `passed_before` or `passed_after` are those that roads or checkpoints lead to. What is
    said behind a `where` is of the place before it, and what is `not_there` holds elsewhere
    only. What held `until_when` another act ended it is told by that, and what has gone on
    `since_when` one began it was set by that. A `roll` lists
    levels before their places, or, as `roll_behind` them, each behind its own, and a sentence that
    opens with `such_levels` says what was done with them. A change leaves the level of
    `level_from`, one that says itself what it does that of `level_left`; a state with a
    `level_before` it is a change; that one has its day `level_since`. A `conditional` with the act
    at its end states none.
    A sentence `level_told_next` says which level was meant by one before that named none. What
    has `the_day` before it was so on that of the act before: "on 5 May, the day it ran out".
    What is `due_before` a day, or `due_after` it, was to end on it.
    What is `extended` was so on a day, what `runs_out` on one
    to come is in force till then, and ends on it by an order named in `ordered_before` or
    `ordered_after`, or where a clause or a sentence behind is `refused`: "it will not be extended".
    A pronoun with the word `regime` stands for no curfew.
    What is `under_way` may have begun on that day, if nothing was told of it before.
    What was done `not_until` a day was done on it, where the groups of that are left out.
    `to_follow` stands behind a place of which the same is still to be said. Sentences that open
    with `decree`, `begins` or `territory` say when the act before was signed, when it begins, where
    it holds: `only_there`, and `not_around` it, if they name a part of where that was.
    A note gives its `reason` behind, or before where verbs stand last. An act that
    is `perfect`, or has `perfect_before` it, tells how things stand on the day of the text; where
    the `perfect_is_recent`, no day some days before is its own.
    What is said `instead` of another level is none, but where it is not there `any_more`; the one
    of `level_instead` is so left, however its change is told. A dated
    participle is of a fact also in a clause of time, where it has `no_matter` before it, and
    so is what stands between `done_before` and the day of `done_after`. A verb
    with `no_object` behind it is said of what stands before it. What is `reported` to have been
    done lies before what is told no more than other acts; nor does an end that is
    `reported_behind`, but in a clause with `subordinates` before it.
    An act with `told_before` behind it lies before what the text reports, and so do those before
    it whose verb, a `converb`, waits for it.
    A `reported_future` with `reported_before` or `reported_behind` it is a `direct_future`.
    An act that is `so_far` has gone on for the time that is named with it.
    An act with `another_one` behind it is of one more such measure.
    What stands behind places is an `own_clause` of them.
    What a `reminder` tells is no news; a bare `copula` tells of what was
    set with a level. A curfew with `minors` in its line is only theirs. Places `aside` are those
    of why it was done, or in a clause about another place; one with an `aside_verb` at its end
    shares the day before it with the act. An `epithet`, up to the measure behind it, has the day on
    which that was set; its group `word` is the participle. An act has ended something behind
    `no_longer` words; behind an `other_subject` it is of that. A measure told to have ended was set
    before that by an act `of_before`; so is what was done `until_now`, but for
    what remains. An act that only `announces` one told by a noun, as `nominal` words, adds a day.
    An act behind a `contact` is of the measure right before it: "the curfew he had imposed". Places
    that are the subject of an act stand behind what `opens_subject` of a clause. What
    those who are `national` do, in a text that names no place, they do in the whole country. `both`
    are the measures named last; a `decision` stands before its own day, the `meeting` that
    made it behind the day, and words of `intent` between that day and the act: "agreed on Friday
    to". What is in force `from_now` on is set. Whose people `asks`, what is told
    next is of. What is asked for with `asks_where` holds in the places named next, which have no
    words beside them but `answers`. A place that is `spared` has nothing of what was told before.
    What is in force `with_it`, another measure just set, was set then. An `evening_hour` of a night
    is of its first day. An act with `talk_before` it, though far, is only heard or taught of.
    A `change_alone` names the levels `left` and `level` without a verb: "from red to orange".
    No more than `taken_from` words stand between what ends it and a place that is rid of it.
    What `holds_now`, where it or the next sentence says that its decree was `signed`, was set.
    Where no more than `holding` words stand between a verb and a measure, it is said of that one.
    A text that says `how_many_levels` there are goes on to say what each of them means.
    Where a sentence tells of `rules`, a bill or a draft, what it and the rest of its paragraph say
    `as_ruled` right before an act of no place is no news, nor is in any text what such an act is
    said to be done `by_office`. What `parts_clauses` ends one that has
    a verb and a place of its own: "Oral is calm, but". An `agent` may stand between a verb and its
    subject.
    """

    nouns: tuple[MeasureNoun, ...]
    actions: tuple[ActionWord, ...]
    levels: tuple[tuple[Level, str], ...]
    pronouns: str
    level_to: str
    level_after: str
    level_context: str
    veto: str
    disaster: str
    unrest: str
    passive_before: str
    tentative_before: str
    tentative_after: str
    negation_before: str
    clause_break: str
    part_break: str
    joint: str
    complement: str
    other_operations: str
    in_force: str
    past_perfect: str
    not_until: str = NEVER
    under_way: str = NEVER
    spared: str = NEVER
    asks_where: str = NEVER
    change_alone: str = NEVER
    holding: str = NEVER
    taken_from: str = NEVER
    signed: str = NEVER
    holds_now: str = NEVER
    answers: str = NEVER
    talk_before: str = NEVER
    rules: str = NEVER
    how_many_levels: str = NEVER
    as_ruled: str = NEVER
    by_office: str = NEVER
    parts_clauses: str = NEVER
    agent: str = NEVER
    with_it: str = NEVER
    evening_hour: str = r"\b(?:1[89]|2[0-3])[:.][0-5]\d\b(?![.:]?\d)"
    until_now: str = NEVER
    level_to_before: str = NEVER
    perfect_is_recent: bool = False
    instead: str = NEVER
    level_instead: str = NEVER
    any_more: str = NEVER
    no_matter: str = NEVER
    done_before: str = NEVER
    done_after: str = NEVER
    no_object: str = NEVER
    another_one: str = NEVER
    so_far: str = NEVER
    reported: str = NEVER
    subordinates: str = NEVER
    reported_future: str = NEVER
    reported_before: str = NEVER
    reported_behind: str = NEVER
    direct_future: str = ""
    part_opens: str = NEVER
    purpose: str = NEVER
    where: str = NEVER
    not_there: str = NEVER
    until_when: str = NEVER
    since_when: str = NEVER
    open_ended: str = NEVER
    level_itself: str = NEVER
    alike: str = NEVER
    same_term: str = NEVER
    at_once: str = NEVER
    same_time: str = NEVER
    besides: str = NEVER
    hour: str = r"\b[0-2]?\d[:.][0-5]\d\b(?![.:]?\d)"
    also: str = NEVER
    coming: str = NEVER
    filler: str = NEVER
    note_head: str = NEVER
    colour: str = NEVER
    loose_nouns: tuple[MeasureNoun, ...] = ()
    passed_before: str = NEVER
    passed_after: str = NEVER
    now: str = NEVER
    from_now: str = NEVER
    conditional: str = NEVER
    nominal: str = NEVER
    announces: str = NEVER
    contact: str = NEVER
    opens_subject: str = NEVER
    national: str = NEVER
    both: str = NEVER
    decision: str = NEVER
    intent: str = NEVER
    asks: str = NEVER
    meeting: str = NEVER
    extended: str = NEVER
    due_before: str = NEVER
    due_after: str = NEVER
    runs_out: str = NEVER
    ordered_before: str = NEVER
    ordered_after: str = NEVER
    refused: str = NEVER
    level_from: str = NEVER
    level_left: str = NEVER
    level_before: str = NEVER
    level_since: str = NEVER
    level_told_next: str = NEVER
    the_day: str = NEVER
    roll: str = NEVER
    roll_behind: str = NEVER
    such_levels: str = NEVER
    regime: str = NEVER
    to_follow: str = NEVER
    decree: str = NEVER
    begins: str = NEVER
    territory: str = NEVER
    only_there: str = NEVER
    not_around: str = NEVER
    reason: str = NEVER
    reminder: str = NEVER
    told_before: str = NEVER
    converb: str = NEVER
    own_clause: str = NEVER
    copula: str = NEVER
    aside: str = NEVER
    aside_verb: str = NEVER
    epithet: str = NEVER
    no_longer: str = NEVER
    other_subject: str = NEVER
    another_subject: str = NEVER
    clause_joint: str = NEVER
    finite: str = NEVER
    minors: str = NEVER
    nature: str = NEVER
    of_terror: str = NEVER
    since_hour: str = NEVER
    from_hour: str = NEVER
    setting: str = NEVER
    setting_after: str = NEVER
    of_before: str = NEVER
    perfect: str = NEVER
    perfect_before: str = NEVER
    free_order: bool = False
