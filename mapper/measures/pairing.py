"""Pairing: what stands between an act and the measures that it may be said of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from mapper.measures.acts import Act
from mapper.measures.nouns import Noun
from mapper.measures.statement import Statement

# A bare participle this close behind its measure is a passive: "Curfew imposed in Almaty".
CLOSE = 3
A_PAIR = 2
# What may stand between a verb that opens a clause and its measure: "only".
_GAP = re.compile(r" (?:\w+ )?[\"\u00ab]?")
# What may stand between a verb and the colour of a level.
_ARTICLE = " \"'\u201c\u00ab"
# So many letters may stand between an act and the places that are its subject, and what opens it.
_BESIDE, _OPENS = 10, 24


def colours_of(
    line: str,
    act: Act,
    said: Sequence[Noun],
    following: Sequence[Noun],
    joint: re.Pattern[str],
    *,
    levelled: bool,
) -> set[Noun]:
    """Return the colours that an act says of its level: "the level stood at red".

    One that an act is `levelled` by stands a little farther behind it, with no `joint` between:
    "is kept at its highest".
    """
    if all(noun.measure != "threat_level" for noun in said):
        return set()
    gaps = {noun: line[act.end : noun.start] for noun in following if noun not in said}
    return {
        noun
        for noun, gap in gaps.items()
        if not gap.strip(_ARTICLE)
        or (levelled and noun.level and not joint.search(gap) and len(gap.split()) < CLOSE)
    }


def last_two(statements: Sequence[Statement]) -> list[Noun]:
    """Return the measures of two kinds that a sentence has told of last; none of only one.

    "A curfew was imposed and an operation declared; both ended on Thursday."
    """
    kinds = {noun.measure: noun for statement in statements for noun in statement.nouns}
    return list(kinds.values())[-A_PAIR:] if len(kinds) >= A_PAIR else []


def is_level(noun: Noun) -> bool:
    """Tell whether a measure is a level of threat."""
    return noun.measure == "threat_level"


def opens_clause(line: str, before: Noun, act: Act, behind: Noun) -> bool:
    """Tell whether an act opens a clause of its own, with its measure right behind it."""
    pause, gap = line[before.end : act.start], line[act.end : behind.start]
    return (
        pause.rstrip().endswith(",") and len(gap.split()) <= 1 and _GAP.fullmatch(gap) is not None
    )


def opened_by(line: str, act: Act, following: Sequence[Noun]) -> list[Noun]:
    """Return the measure behind the participle that opens a sentence about it.

    "Introduced in Oral on 3 January, the emergency was extended to the whole country."
    """
    opens = act.attributive and len(line[: act.start].split()) <= 1
    behind = [noun for noun in following[:1] if "," in line[act.end : noun.start]]
    return behind if opens else []


def of_level_before(act: Act, said: Sequence[Noun], nouns: Sequence[Noun]) -> tuple[Noun, ...]:
    """Return a level that is ended with the colour that the sentence has named before it.

    "In Astana orange stays, and in Oral the alert was cancelled."
    """
    if act.action != "lifted" or not said or not all(map(is_level, said)):
        return ()
    before = [noun for noun in nouns if noun.level is not None and noun.end <= said[-1].start]
    return (replace(said[-1], level=before[-1].level),) if before else ()


def without_level(noun: Noun) -> Noun:
    """Return a measure without the colour of its level."""
    return replace(noun, level=None) if noun.measure == "threat_level" else noun


def is_headline(line: str, act: Act, waiting: Sequence[Noun]) -> bool:
    """Tell whether an act without an auxiliary stands right behind its measure."""
    close = [n for n in waiting if len(line[n.end : act.start].split()) <= CLOSE]
    return bool(close) and "," not in line[close[-1].end : act.start]


def gapped(act: Act, nouns: Sequence[Noun]) -> list[Statement]:
    """Read "orange remains in Nur-Sultan and yellow in Oral": the action is not said again."""
    return [
        Statement(replace(act, start=noun.end, end=noun.end), (noun,), gapped=True)
        for noun in nouns
        if noun.level is not None or noun.measure != "threat_level"
    ]


def only_announces(
    act: Act,
    said: Sequence[Noun],
    statements: Sequence[Statement],
    announces: re.Pattern[str],
    nominal: re.Pattern[str],
) -> bool:
    """Tell whether an act is of one told by a noun: "the lifting of the curfew was announced".

    Its words for the day are then that one's.
    """
    if not statements or not act.passive or announces.fullmatch(act.text) is None:
        return False
    last = statements[-1]
    told = {noun.start for noun in last.nouns}
    is_noun = nominal.search(last.act.text) is not None
    return is_noun and all(noun.start in told for noun in said)


def subject_of(
    line: str, act: Act, lists: Sequence[tuple[int, int]], opens: re.Pattern[str]
) -> int | None:
    """Return where the places begin that are the subject of an act in a clause of its own.

    "The level stays everywhere as Oral and Aksay remain under curfew."
    """
    for start, end in lists:
        if 0 <= act.start - end <= _BESIDE and opens.search(line, max(0, start - _OPENS), start):
            return start
    return None


def without_next(
    line: str, act: Act, following: Sequence[Noun], next_act: Act | None
) -> list[Noun]:
    """Leave out the measure that opens a clause of its own, before the act which is said of it.

    "Ended the red alert, the operation goes on."
    """
    if next_act is None or act.passive or len(following) < A_PAIR:
        return list(following)
    before, last = following[-2:]
    # "Red stays in Oral, the operation is lifted": a word of either side has none behind it.
    own = next_act.side in {"before", "either"} and not next_act.attributive
    gap = line[last.end : next_act.start]
    parted = "," in line[before.end : last.start] and "," not in gap
    return list(following[:-1] if own and parted and len(gap.split()) <= CLOSE else following)
