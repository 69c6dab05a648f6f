"""Rolls: levels listed with their places and no verb ("Red: Almaty, Taraz; yellow: Oral")."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from mapper.measures.acts import Act
from mapper.measures.areas import offsets_of_areas
from mapper.measures.nouns import Noun
from mapper.measures.statements import Statement
from mapper.reading import Passage
from mapper.records import Level

_SEVERAL = 2


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
    is_roll = len(entries) >= _SEVERAL or goes_on or any(e["named"] for e in entries)
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
