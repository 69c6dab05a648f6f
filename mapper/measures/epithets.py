"""Epithets: when a measure was set, told before its name: "the level set on 9 May is gone"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from mapper.date_readers import DAY
from mapper.dates import DateMention
from mapper.measures.acts import Act
from mapper.measures.nouns import Noun
from mapper.measures.statement import Statement, spots_of
from mapper.reading import Passage
from mapper.records import Action, Level

# So many letters before a measure its participle may stand, and before that its day.
_BEFORE, _ITS_DAY = 60, 70
# And so many before a participle its day, where verbs do not stand last.
_OWN_DAY = 20
_CHANGES = frozenset({"raised", "lowered"})
# Not the one of an hour: "set on Tuesday at 21:30"
_PAUSE = re.compile(r"[,;()]|:(?!\d)")


class EpithetReader:
    """Reads participles before measures, where verbs stand last.

    Parameters
    ----------
    pattern
        The pattern of a participle up to the name of its measure, its group `word` the participle.
    meeting
        The pattern of a meeting behind its day, which is that of what it has decided.
    level_of
        Gives the level that words name.
    """

    def __init__(self, pattern: str, meeting: str, level_of: Callable[[str], Level | None]) -> None:
        self._epithet = re.compile(pattern)
        self._meeting = re.compile(meeting)
        self._level_of = level_of

    def with_epithets(self, passage: Passage, statements: Sequence[Statement]) -> list[Statement]:
        """Tell the dated participles before the measures of statements apart from their acts.

        "In Balkhash the level declared on 9 November was lifted on the 20th" tells of two days.
        """
        found: list[Statement] = []
        for statement in statements:
            epithets = list(self._epithets_of(passage, statement))
            spans = tuple((day.start - passage.sentence.start, act.end) for act, day, _ in epithets)
            found.extend(
                replace(statement, act=act, nouns=(noun,), end=act.end)
                for act, day, noun in epithets
                if act.action == "set" and _tells_day(passage, statement, day, noun)
            )
            found.append(replace(statement, epithets=spans) if spans else statement)
        return found

    def _epithets_of(
        self, passage: Passage, statement: Statement
    ) -> Iterator[tuple[Act, DateMention, Noun]]:
        """Yield the participles of a statement's measures, each with its day and its measure."""
        for noun in statement.nouns:
            first = max(statement.start, noun.start - _BEFORE)
            match = self._epithet.search(passage.folded, first, noun.start)
            if match is None or noun.end > statement.act.start:
                continue
            start, end = match.span("word")
            day = _day_before(passage, statement.start, start)
            if day and self._meeting.match(passage.folded, day.end - passage.sentence.start):
                # "At yesterday's meeting the level declared in Oral was prolonged."
                day = None
            level = self._level_of(passage.folded[noun.start : noun.end])
            if level is None and statement.act.action not in _CHANGES:
                # "That level, set on 3 May, was lifted."
                level = noun.level
            named = replace(noun, level=level)
            if day is not None and (named.level or noun.measure != "threat_level"):
                # "Prolonged since May" tells of no day on which it was set.
                action: Action = "remains" if match.groupdict().get("kept") else "set"
                act = Act(action, "before", start, end, passive=True, attributive=True)
                yield act, day, named


def _tells_day(passage: Passage, statement: Statement, day: DateMention, noun: Noun) -> bool:
    """Tell whether a day is worth telling: "the level set yesterday" only says which one it is.

    So it does not where it ended on a day of its own: "what was imposed yesterday ended today".
    """
    if any(map(str.isdigit, passage.between(day.start, day.end))):
        return True
    offset = passage.sentence.start
    ended = [d for d in passage.dates if noun.end <= d.start - offset < statement.act.start]
    return statement.act.action == "lifted" and day.precision == DAY and bool(ended)


def with_set_before(
    statements: Sequence[Statement], is_subordinate: Callable[[Statement], bool]
) -> list[Statement]:
    """Tell the day on which a level was set apart from that of its change.

    "The red level, declared on 5 January, was lowered to yellow."
    """
    found = list(statements)
    for at, (one, other) in enumerate(pairwise(statements), start=1):
        was_set = one.act.action == "set" and spots_of(one) == spots_of(other)
        is_told_by = one.act.attributive or is_subordinate(one)
        # "What was declared in Oral on 5 January has been spread to the whole country."
        spreads = other.act.action == "set" and not other.act.attributive
        if was_set and is_told_by and (spreads or other.act.action in _CHANGES):
            found[at] = replace(other, epithets=((one.act.start, one.end),))
    return found


def undated_epithets(line: str, acts: Sequence[Act], nouns: Sequence[Noun]) -> dict[Act, Noun]:
    """Return the undated participles that stand before a measure: "the declared level"."""
    found: dict[Act, Noun] = {}
    for before, act in zip([None, *acts], acts, strict=False):
        noun = next((n for n in nouns if n.start >= act.end), None)
        if noun is None or not act.attributive:
            continue
        first = max(before.end if before is not None else 0, act.start - _OWN_DAY)
        close = line[first : noun.start]
        if not any(map(str.isdigit, close)) and "," not in line[act.end : noun.start]:
            found[act] = noun
    return found


def epithets_between(line: str, acts: Sequence[Act], nouns: Sequence[Noun]) -> dict[Act, Noun]:
    """Return the dated participles between an act and its measure, each with that measure.

    "In Aktau is lifted the declared on 5 January curfew", as verbs may stand first.
    """
    found: dict[Act, Noun] = {}
    for one, other in pairwise(acts):
        noun = next((n for n in nouns if n.start >= other.end), None)
        if noun is None or one.attributive or not other.attributive or one.start == one.end:
            continue
        own = line[other.end : noun.start]
        is_own = len(own) <= _BEFORE and any(map(str.isdigit, own)) and not _PAUSE.search(own)
        gap = line[one.end : other.start]
        is_told = not (_PAUSE.search(gap) or any(one.end <= n.start < other.start for n in nouns))
        if is_own and is_told and (noun.level or noun.measure != "threat_level"):
            found[other] = noun
    return found


def with_epithets_between(
    statements: Sequence[Statement], epithets: Mapping[Act, Noun], undated: Mapping[Act, Noun]
) -> list[Statement]:
    """Give statements what participles tell between their acts and their measures.

    The days of `undated` ones, which tell nothing, are not theirs: "declared last week".
    """
    aside = tuple((act.start, noun.start) for act, noun in undated.items())
    found: list[Statement] = []
    for statement in statements:
        starts = {noun.start for noun in statement.nouns}
        own = [(act, noun) for act, noun in epithets.items() if noun.start in starts]
        found.extend(replace(statement, act=act, nouns=(noun,)) for act, noun in own)
        spans = tuple((act.start, noun.start) for act, noun in own)
        found.append(replace(statement, epithets=statement.epithets + spans + aside))
    return found


def _day_before(passage: Passage, first: int, end: int) -> DateMention | None:
    """Return the day that stands close before a participle, with no pause between."""
    offset = passage.sentence.start
    days = [d for d in passage.dates if first <= d.start - offset and d.end - offset <= end]
    if not days or days[-1].role == "until" or end - (days[-1].end - offset) > _ITS_DAY:
        return None
    paused = _PAUSE.search(passage.folded, days[-1].end - offset, end)
    return None if paused else days[-1]
