"""What is told without a verb: rolls ("Red: Almaty; yellow: Oral"), notes ("Curfew in Oral")."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from mapper.measures.acts import Act
from mapper.measures.area import offsets_of_areas
from mapper.measures.nouns import Noun, way_of
from mapper.measures.statement import Statement
from mapper.reading import Passage
from mapper.records import Level

_SEVERAL = 2
# A note is not longer.
_A_NOTE = 140
# Nor one that only announces a list of levels.
_A_HEADING = 100
_WORD = re.compile(r"\b[^\W\d]{2,}")


def read_roll(
    passage: Passage,
    entry: re.Pattern[str],
    level_of: Callable[[str], Level | None],
    other_regions: re.Pattern[str],
    *,
    goes_on: bool,
) -> list[Statement]:
    """Read which levels a line lists as in force, each before its places.

    Parameters
    ----------
    passage
        A sentence that has no act of its own.
    entry
        The pattern of a level and the mark behind it. Its group `level` is the colour, and `named`
        the word "level", if it is there.
    level_of
        Gives the level of a colour.
    other_regions
        The pattern of words for regions that are not named.
    goes_on
        Whether the line before is of a roll, so that a colour alone is a level.

    Returns
    -------
    list of Statement
        One a level; none where the line is no roll, or an entry of it has no place.
    """
    entries = list(entry.finditer(passage.folded))
    opens = (
        bool(entries) and entries[0].start() == 0 and passage.folded[entries[0].end() - 1] == ":"
    )
    is_roll = len(entries) >= _SEVERAL or goes_on or opens or any(e["named"] for e in entries)
    if not entries or not is_roll:
        return []
    places = offsets_of_areas(passage, other_regions)
    statements = []
    borders = [*(e.start() for e in entries), len(passage.folded)]
    for match, (start, end) in zip(entries, pairwise(borders), strict=True):
        level = level_of(match["level"])
        if level is None or not any(match.end() <= place < end for place in places):
            return []
        noun = Noun("threat_level", level, match.start(), match.end())
        act = Act("remains", "before", match.end(), match.end(), passive=True)
        statements.append(Statement(act, (noun,), start, end, whole_start=start))
    return statements


def read_roll_behind(
    passage: Passage,
    entry: re.Pattern[str],
    level_of: Callable[[str], Level | None],
    other_regions: re.Pattern[str],
) -> list[Statement]:
    """Read which levels a line lists as in force, each behind its places: "Oral - red, Semey ...".

    The parameters are those of a roll in the other order. None where there are not several, or an
    entry has no place.
    """
    entries = list(entry.finditer(passage.folded))
    if len(entries) < _SEVERAL:
        return []
    places = offsets_of_areas(passage, other_regions)
    statements = []
    borders = [0, *(e.end() for e in entries)]
    for match, (start, end) in zip(entries, pairwise(borders), strict=True):
        level = level_of(match["level"])
        if level is None or not any(start <= place < match.start() for place in places):
            return []
        noun = Noun("threat_level", level, match.start("level"), match.end("level"))
        act = Act("remains", "before", end, end, passive=True)
        statements.append(Statement(act, (noun,), start, end, whole_start=start))
    return statements


def read_changes(
    passage: Passage,
    entry: re.Pattern[str],
    level_of: Callable[[str], Level | None],
    other_regions: re.Pattern[str],
) -> list[Statement]:
    """Read the changes of a level that a line lists without a verb: "In Oral, from red to orange".

    The parameters are those of a roll. None where a change has no place, before it or behind.
    """
    entries = list(entry.finditer(passage.folded))
    places = offsets_of_areas(passage, other_regions)
    if not entries or not places:
        return []
    stretches = stretches_around(entries, min(places), len(passage.folded))
    statements = []
    for match, (start, end) in zip(entries, stretches, strict=True):
        was, now = level_of(match["left"]), level_of(match["level"])
        if was is None or now is None or was == now:
            return []
        if not any(start <= place < end for place in places):
            return []
        noun = Noun("threat_level", now, match.start("level"), match.end("level"))
        act = Act(way_of(was, now), "before", match.end(), match.end(), passive=True)
        statements.append(Statement(act, (noun,), start, end, whole_start=start))
    return statements


def stretches_around(
    entries: Sequence[re.Match[str]], first_place: int, line_end: int
) -> list[tuple[int, int]]:
    """Return the stretch of a line around each of its entries: with what is before, or behind it.

    Where the first place stands before the first entry, the places of all do.
    """
    if first_place < entries[0].start():
        borders = [0, *(match.end() for match in entries[:-1]), line_end]
    else:
        borders = [0, *(match.start() for match in entries[1:]), line_end]
    return list(pairwise(borders))


def read_note(
    passage: Passage,
    nouns: Sequence[Noun],
    filler: re.Pattern[str],
    reason: re.Pattern[str],
    counted: Sequence[tuple[int, int]],
    head: re.Pattern[str],
    *,
    is_dated: bool,
    verb_final: bool,
) -> list[Statement]:
    """Read which measures a line without a verb notes: "Oral: red level, curfew from 11 p.m.".

    Parameters
    ----------
    passage
        A sentence that has no act of its own, not even one that is denied.
    nouns
        The measures that it names.
    filler
        The pattern of the words that a note may have beside measures, places and days.
    reason
        The pattern of words with which it may say why.
    counted
        Where it counts regions without naming them: "in four regions".
    head
        The pattern of what may stand before it: "The decree is signed: ...".
    is_dated
        Whether the text goes on with a day, so that it tells what began on it.
    verb_final
        Whether the reason stands before.

    Returns
    -------
    list of Statement
        One at most: of what began on a day that is named, else of what is in force.
    """
    line = passage.folded
    named = [n for n in nouns if n.level is not None or n.measure != "threat_level"]
    start = _start_of_note(line, named, head)
    if not named or len(line) - start > _A_NOTE:
        return []
    if not passage.places and all(_is_alone(noun, line) for noun in nouns):
        # A measure alone is a heading, unless its hours stand with it.
        return []
    spans = [(0, start), *((noun.start, noun.end) for noun in nouns), *counted]
    why = reason.search(line)
    if why is not None and verb_final and all(why.end() <= n.start for n in named):
        spans.append((0, why.end()))
    elif why is not None and not verb_final and all(n.end <= why.start() for n in named):
        spans.append((why.start(), len(line)))
    if not has_only(passage, spans, filler):
        return []
    first = passage.sentence.start + start
    days = [day for day in passage.dates if day.start >= first]
    begins = is_dated or passage.durations or any(day.role != "until" for day in days)
    act = Act("set" if begins else "remains", "before", len(line), len(line), passive=True)
    return [Statement(act, tuple(named), start, len(line), whole_start=start)]


def _start_of_note(line: str, named: Sequence[Noun], head: re.Pattern[str]) -> int:
    """Return where a note begins that has all its measures behind a head of its own."""
    told = head.match(line)
    return told.end() if told and all(noun.start >= told.end() for noun in named) else 0


def has_only(passage: Passage, spans: Sequence[tuple[int, int]], filler: re.Pattern[str]) -> bool:
    """Tell whether a line has no words beside these, places, days and fillers."""
    line, offset = passage.folded, passage.sentence.start
    known = [(s.start - offset, s.end - offset) for s in passage.places]
    known += [(s.start - offset, s.end - offset) for s in passage.dates]
    known += [(s.start - offset, s.end - offset) for s in passage.durations]
    known += [*spans, *(match.span() for match in filler.finditer(line))]
    words = (match.start() for match in _WORD.finditer(line))
    return all(any(start <= word < end for start, end in known) for word in words)


def _is_alone(noun: Noun, line: str) -> bool:
    """Tell whether a line has no word and no hour beside a measure."""
    if _WORD.search(line, 0, noun.start) or _WORD.search(line, noun.end):
        return False
    return not any(map(str.isdigit, line[noun.end :]))


def heads_a_roll(passage: Passage, named: Sequence[Noun]) -> bool:
    """Tell whether a sentence only announces levels: "Terror threat levels this morning"."""
    levels = [noun for noun in named if noun.measure == "threat_level"]
    is_bare = bool(levels) and all(noun.level is None for noun in levels) and not passage.places
    return is_bare and len(passage.folded) <= _A_HEADING
