"""A statement: an act, the measures it is said of, and how far in its sentence it reaches."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from mapper.date_readers import DAY
from mapper.dates import DateMention, Duration
from mapper.measures.acts import Act
from mapper.measures.nouns import Noun
from mapper.reading import Passage, PlaceInText, Role

# So many letters behind a colon the first of the places begins that it leads to.
_A_LIST_IN = 24
# What goes straight on with a measure stands so many letters behind its act: "but", "and it".
_STRAIGHT_ON = 12


@dataclass(frozen=True, slots=True)
class Statement:
    """An act with the measures it is said of, and the stretch of the sentence it reaches over.

    `whole_start` is where the statement begins of which this is a part, with dates for all parts.
    A `gapped` statement goes on with the act of the one before it. `in_force` is where words say
    that something was in force. `asides` are clauses of why it was done, or of a place: "after a
    blast in Aksu", "where protests began"; `epithets` tell when its measure was set before.
    Words may say that it is so `now`; what is told `behind_a_change` does not go back to its day.
    A classifier has `guessed` what no table has the words for.
    One `ahead` is to come, on each of the days of its list.
    Offsets are within the sentence.
    """

    act: Act
    nouns: tuple[Noun, ...]
    start: int = 0
    end: int = 0
    whole_start: int = 0
    gapped: bool = False
    in_force: tuple[int, ...] = ()
    asides: tuple[tuple[int, int], ...] = ()
    epithets: tuple[tuple[int, int], ...] = ()
    now: bool = False
    behind_a_change: bool = False
    guessed: bool = False
    ahead: bool = False

    def tells_state(self, day: DateMention, offset: int) -> bool:
        """Tell whether a date behind a measure says since when it has been in force."""
        if day.closing:
            return False
        start = day.start - offset
        words = [word for word in self.in_force if word >= self.start]
        return any(n.end <= word < start for n in self.nouns for word in words)

    def is_aside(self, position: int) -> bool:
        """Tell whether a position is in a clause aside that its act is not in."""
        return any(a <= position < b and not a <= self.act.start <= b for a, b in self.asides)

    def is_beside(self, position: int, line: str) -> bool:
        """Tell whether a position is in a clause about a place, of which the act is not a part."""
        return any(
            start <= position < end and line[start] == "," and not self._is_in(start, end, line)
            for start, end in self.asides
        )

    def _is_in(self, start: int, end: int, line: str) -> bool:
        """Tell whether a clause goes on to the act: ", where from 24 April a level acted"."""
        return start < self.act.start and "," not in line[end : self.act.start]

    def over(self, start: int, end: int) -> Statement:
        """Return the part of it over a stretch; most are of one part, which is the whole."""
        if start == self.start and end == self.end:
            return self
        return replace(self, start=start, end=end)


def times_of(passage: Passage) -> list[int]:
    """Return where in a passage its dates and durations begin."""
    return offsets_of(passage, passage.dates) + offsets_of(passage, passage.durations)


def offsets_of(
    passage: Passage, spans: Sequence[PlaceInText] | Sequence[DateMention] | Sequence[Duration]
) -> list[int]:
    """Return where in a passage these begin."""
    return [span.start - passage.sentence.start for span in spans]


def lists_of(passage: Passage) -> list[tuple[int, int]]:
    """Return where the lists of places of a sentence begin and end."""
    groups: dict[int, tuple[int, int]] = {}
    for place in passage.places:
        start, end = place.start - passage.sentence.start, place.end - passage.sentence.start
        begun = groups.get(place.group)
        groups[place.group] = (begun[0] if begun else start, end)
    return list(groups.values())


def _goes_straight_on(before: Statement, item: Statement, told: Sequence[int]) -> bool:
    """Tell whether what stays is said so twice, and only then where: "was eased but stays in Oral".

    Not where the first has a place or a day of its own.
    """
    return (
        item.nouns == before.nouns
        and item.act.action == before.act.action == "remains"
        and not (item.act.attributive or before.act.attributive or item.gapped)
        and 0 <= item.act.start - before.act.end <= _STRAIGHT_ON
        and not any(before.start <= at < before.end for at in told)
    )


def each_once(passage: Passage, statements: Sequence[Statement]) -> list[Statement]:
    """Join what is only said again in other words: "It is history: it ran out on Sunday"."""
    kept: list[Statement] = []
    places, times = offsets_of(passage, passage.places), offsets_of(passage, passage.dates)
    for item in statements:
        before = kept[-1] if kept else None
        if before and len(kept) > 1 and ends_before(kept[-2], before):
            # What was "on the level since March" is "no longer": that was so on the day behind it.
            before = kept[-2]
        repeats = (
            before is not None
            and _is_of_same(item, before)
            and item.act.action == before.act.action != "remains"
            and not (item.act.attributive or before.act.attributive)
            # "Declared in Oral on Monday, it has been extended to the whole country"
            and item.act.extends == before.act.extends
            and not any(item.start <= p < item.end for p in places)
        )
        if before is not None and _is_way(before, item, [*places, *times]):
            act = replace(before.act, action=item.act.action)
            kept[-1] = replace(before, act=act, end=item.end)
            continue
        if before is not None and _goes_straight_on(before, item, [*places, *times]):
            kept[-1] = replace(item, start=before.start, whole_start=before.whole_start)
            continue
        if before is None or not repeats:
            kept.append(item)
            continue
        own = any(item.start <= t < item.end for t in times)
        known = any(before.start <= t < before.end for t in times)
        if before is not kept[-1]:
            kept = [one for one in kept if known or not own or one is not before]
            kept.extend([item] if own else [])
        elif own and not known:
            kept[-1] = replace(item, start=before.start, whole_start=before.whole_start)
        elif known and not own:
            kept[-1] = replace(before, end=item.end)
        else:
            kept.append(item)
    return kept


def _is_of_same(item: Statement, before: Statement) -> bool:
    """Tell whether a statement is of the measures of another, though it may name them anew.

    "The counter-terrorist operation is over, the regime was lifted yesterday."
    """
    if item.nouns == before.nouns:
        return True
    own, known = ([(n.measure, n.level) for n in one.nouns] for one in (item, before))
    return item.act.action == "lifted" and own == known


def _is_way(before: Statement, item: Statement, named: Sequence[int]) -> bool:
    """Tell whether words say only by which way a level was set: "put on orange, up from yellow"."""
    return (
        item.nouns == before.nouns
        and before.act.action == "set"
        and item.act.action in {"raised", "lowered"}
        and not (item.act.attributive or before.act.attributive)
        and all(noun.level is not None for noun in item.nouns)
        and not any(item.start <= at < item.end for at in named)
    )


def ends_before(one: Statement | None, item: Statement) -> bool:
    """Tell whether a beginning is told of what has ended: "no longer on the level it was on"."""
    if one is None or one.act.action != "lifted" or item.act.action != "set":
        return False
    return spots_of(one) == spots_of(item)


def before_a_story(line: str, act: Act, end: int, lists: Sequence[tuple[int, int]]) -> int:
    """Return where a statement ends: before a colon behind which its reason is told at length.

    "In Oral the operation is ended: on 3 November near Aksu four men were held." What the colon
    leads to may be a list of its places.
    """
    colon = line.find(": ", act.end, end)
    named = any(place < colon for place, _ in lists)
    listed = any(colon < place <= colon + _A_LIST_IN for place, _ in lists)
    told = any(colon + _A_LIST_IN < place < end for place, _ in lists)
    return colon if colon >= 0 and named and told and not listed else end


def in_its_clause(
    statement: Statement,
    passage: Passage,
    span: tuple[int, int],
    lists: Sequence[tuple[int, int]],
    says: Callable[[int, int], bool],
) -> tuple[int, int]:
    """Leave out of a stretch what stands beyond semicolons and tells of something else.

    "Aksay: drivers are checked; Oral is on yellow", "it was declared; in a fight near Aksu two men
    died". Not the items of a list, which are places and hardly more: a stretch that `says`
    something has a verb, not only one about its place.
    """
    start, end = span
    line, times = passage.folded, times_of(passage)
    said = [noun.start for noun in statement.nouns if noun.start < noun.end]
    semicolon = line.rfind("; ", start, min([statement.act.start, *said]))
    before = [place for _, place in lists if start < place <= semicolon]
    own = any(semicolon < place < end for place, _ in lists)
    if before and own and semicolon - before[-1] > _A_LIST_IN:
        start = semicolon + 1
    semicolon = line.find("; ", max([statement.act.end, *said]), end)
    offset = passage.sentence.start
    behind = [place for place in passage.places if semicolon < place.start - offset < end]
    if semicolon < 0 or not behind:
        return start, end
    first = behind[0].start - offset
    is_item = first <= semicolon + _A_LIST_IN and not behind[0].is_near
    # "It covers Oral only; in Aksay, an hour away, shops were open."
    opens = behind[0].role is Role.LOCATIVE
    is_item = is_item and not (opens and says(behind[0].end - offset, end))
    dated = any(semicolon < time < first for time in times)
    return start, end if is_item or dated else semicolon


def of_one_act(
    statements: Sequence[Statement], spans: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Let both that an act says reach over all of it: "red was replaced by orange on Monday"."""
    result = list(spans)
    for position, (one, other) in enumerate(pairwise(statements)):
        if one.act.other and (one.act.start, one.act.end) == (other.act.start, other.act.end):
            joined = (spans[position][0], spans[position + 1][1])
            result[position] = result[position + 1] = joined
    return result


def is_put_off(item: Statement, after: Statement) -> bool:
    """Tell whether an end is that of before: "extended an alert that had been due to expire"."""
    ended = after.act.action == "lifted" and item.act.extends
    return ended and spots_of(item) == spots_of(after)


def was_until(item: Statement, after: Statement) -> bool:
    """Tell whether a statement only tells of a state that the one after it may have ended.

    Or of an end that was put off: "The emergency, due to expire on 5 January, is extended".
    """
    if item.act.action == "lifted" and after.act.extends:
        if not item.act.passive and item.act.end <= item.nouns[0].start:
            # "Cancels the level in Oral, prolongs it in Aksay"
            return False
        return spots_of(item) == spots_of(after)
    if after.act.action not in {"lifted", "raised", "lowered"}:
        return False
    # "The curfew, shortened last week, was lifted": it was in force.
    eased = item.act.action in {"raised", "lowered"}
    eased = eased and all(noun.measure != "threat_level" for noun in item.nouns)
    if not (item.act.in_force or item.act.action == "remains" or eased):
        return False
    return (item.act.action in {"remains", "set"} or eased) and spots_of(item) == spots_of(after)


def told_elsewhere(passage: Passage, item: Statement, after: Statement) -> bool:
    """Tell whether two verbs before their measure have places each: "kept it here, ended it there".

    What was kept in one place is then not what was ended in the other.
    """
    measure = item.nouns[-1]
    if item.act.attributive or item.act.end > measure.start:
        return False
    places = offsets_of(passage, passage.places)
    between = any(measure.end <= place < after.act.start for place in places)
    return between and any(place >= after.act.end for place in places)


def only_recalled(
    passage: Passage,
    item: Statement,
    after: Statement,
    complement: re.Pattern[str],
    hour: re.Pattern[str],
) -> bool:
    """Tell whether a clause says without a day or an hour that what goes on, or ends, was set.

    "The level that was imposed throughout the country has been prolonged."
    """
    act, offset = item.act, passage.sentence.start
    if act.action != "set" or act.in_force or after.act.action not in {"remains", "lifted"}:
        return False
    first = item.nouns[-1].end
    if first > act.start or complement.search(passage.folded, first, act.start) is None:
        return False
    days = (day.start - offset for day in passage.dates if day.role != "until")
    dated = any(first <= start < after.act.start for start in days)
    dated = dated or hour.search(passage.folded, act.end, after.act.start) is not None
    return spots_of(item) == spots_of(after) and not dated


def tells_since(passage: Passage, item: Statement, after: Statement) -> bool:
    """Tell whether a clause about what has ended or changed names the day since when it held.

    "The operation, acting in Oral since 5 January, is completed" tells of two days.
    """
    holds = item.act.in_force or (item.act.action == "remains" and not item.act.extends)
    if not holds or after.act.action not in {"lifted", "raised", "lowered"}:
        return False
    first, last, offset = item.nouns[-1].end, after.act.start, passage.sentence.start
    places = offsets_of(passage, passage.places)
    if places and min(places) >= last:
        # "In effect since 5 January, it was lifted in Oral": where it was set is not said.
        return False
    return any(
        first <= day.start - offset < last
        for day in passage.dates
        if day.role == "from" and day.precision == DAY
    )


def spots_of(statement: Statement) -> set[tuple[str, int]]:
    """Return its measures, each with where it is named."""
    return {(noun.measure, noun.start) for noun in statement.nouns}


def before_its_end(act: Act, statements: Sequence[Statement], *, goes_on: bool) -> Act:
    """Return an act as what was said before it has it, where verbs stand last."""
    if act.start == act.end and statements and statements[-1].act.action == "set":
        # "A curfew was introduced, the level is red": that was introduced with it.
        act = replace(act, action="set")
    if goes_on and act.action == "set" and act.in_force:
        # "It was lowered to yellow, which applies until 2 October."
        act = replace(act, action="remains")
    return act


def with_neighbours(
    statements: Sequence[Statement],
) -> Iterator[tuple[Statement, Statement | None]]:
    """Yield statements, each with the one behind it; the last with one before, of its measures."""
    for at, statement in enumerate(statements):
        if at + 1 < len(statements):
            yield statement, statements[at + 1]
        elif at and spots_of(statements[at - 1]) == spots_of(statement):
            yield statement, statements[at - 1]
        else:
            yield statement, None
