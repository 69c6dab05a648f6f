"""Changes: one act that brings levels to several colours, each in places of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from mapper.measures.area import Area, offsets_of_areas
from mapper.measures.nouns import NounFinder
from mapper.measures.statement import Statement
from mapper.reading import Passage
from mapper.records import Level

_CHANGES = frozenset({"raised", "lowered"})
_SEVERAL = 2


def divided_by_level(
    passage: Passage,
    statements: Sequence[Statement],
    target: re.Pattern[str],
    level_of: Callable[[str], Level | None],
    other_regions: re.Pattern[str],
) -> list[Statement]:
    """Divide the change of a level that has several aims, each with the places it is said of.

    "In Akmola Region it was lowered to orange, in Pavlodar Region to yellow."

    Parameters
    ----------
    passage
        The sentence.
    statements
        What it states, in order.
    target
        The pattern of a colour that something is changed to, its group `level`.
    level_of
        Gives the level of such a colour.
    other_regions
        The pattern of words for regions that are not named.

    Returns
    -------
    list of Statement
        One a colour; none where the sentence tells of no such change.
    """
    acts = [statement for statement in statements if not statement.gapped]
    if len({s.act.start for s in acts}) != 1 or acts[0].act.action not in _CHANGES:
        return []
    noun = next((n for n in acts[0].nouns if n.measure == "threat_level"), None)
    targets = list(target.finditer(passage.folded))
    if noun is None or len(targets) < _SEVERAL:
        return []
    places = offsets_of_areas(passage, other_regions)
    if not places:
        return []
    line_end = len(passage.folded)
    if min(places) < targets[0].start():
        borders = [0, *(match.end() for match in targets[:-1]), line_end]
    else:
        borders = [0, *(match.start() for match in targets[1:]), line_end]
    stretches = list(pairwise(borders))
    if not all(any(start <= p < end for p in places) for start, end in stretches):
        return []
    return [
        replace(
            acts[0],
            nouns=(replace(noun, level=level_of(match["level"])),),
            start=start,
            end=end,
            whole_start=0,
        )
        for match, (start, end) in zip(targets, stretches, strict=True)
    ]


def beside_change(
    nouns: NounFinder,
    statement: Statement,
    statements: Sequence[Statement],
    passage: Passage,
    area: Area,
) -> Statement | None:
    """Return a statement on the other regions with the level that the one before has left.

    "It was lowered from red to orange in Oral, while in the other regions it does not change."
    None where that is not said.
    """
    line, act = passage.folded, statement.act
    before = [s for s in statements if s.act.start < act.start]
    if not area.other_regions or act.action != "remains" or not before:
        return statement
    known = {noun.start for one in before for noun in one.nouns}
    anew = any(noun.start not in known for noun in statement.nouns)
    if anew or nouns.level_of(line[act.start :]):
        return statement
    left = nouns.left_by(line, [(s.act, s.nouns) for s in before])
    if left is None:
        return None if before[-1].act.action in _CHANGES else statement
    levelled = (
        replace(n, level=left) if n.measure == "threat_level" else n for n in statement.nouns
    )
    return replace(statement, nouns=tuple(levelled))
