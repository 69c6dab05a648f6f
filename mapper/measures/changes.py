"""Changes: one act that brings levels to several colours, each in places of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from mapper.languages.vocabulary import PlaceRoles
from mapper.measures.area import SURE, Area, offsets_of_areas
from mapper.measures.nouns import NounFinder
from mapper.measures.rolls import stretches_around
from mapper.measures.statement import Statement
from mapper.measures.thread import Thread
from mapper.reading import Passage

_CHANGES = frozenset({"raised", "lowered"})
_SEVERAL = 2
# No pattern has two groups of one name.
_GROUP = re.compile(r"\(\?P<\w+>")


def unnamed_places(roles: PlaceRoles) -> re.Pattern[str]:
    """Return the pattern of words for places without a name: "all regions", "the region"."""
    centres = (pattern for pattern, _ in roles.centres)
    words = (
        roles.other_regions,
        roles.country_wide,
        roles.definite_regions,
        roles.capital,
        *centres,
    )
    return re.compile("|".join(_GROUP.sub("(?:", pattern) for pattern in words))


def divided_by_level(
    passage: Passage,
    statements: Sequence[Statement],
    target: re.Pattern[str],
    nouns: NounFinder,
    unnamed: re.Pattern[str],
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
    nouns
        Gives the level of such a colour, and tells which way it lies from the one left.
    unnamed
        The pattern of words for places that are not named.

    Returns
    -------
    list of Statement
        One a colour; none where the sentence tells of no such change.
    """
    # "The level introduced on 9 May was lowered to orange, in Oral to yellow"
    earlier = [s for s in statements if s.act.attributive]
    acts = [s for s in statements if not (s.gapped or s.act.attributive)]
    if len({s.act.start for s in acts}) != 1 or acts[0].act.action not in _CHANGES:
        return []
    noun = next((n for n in acts[0].nouns if n.measure == "threat_level"), None)
    targets = list(target.finditer(passage.folded))
    if noun is None or len(targets) < _SEVERAL:
        return []
    places = offsets_of_areas(passage, unnamed)
    if not places:
        return []
    stretches = stretches_around(targets, min(places), len(passage.folded))
    if not all(any(start <= p < end for p in places) for start, end in stretches):
        return []
    divided = []
    for match, (start, end) in zip(targets, stretches, strict=True):
        level = nouns.level_of(match["level"])
        # "Oral goes from orange to red, Aksay from red to orange"
        action = nouns.direction(passage.folded, start, match.start(), level)
        divided.append(
            replace(
                acts[0],
                act=replace(acts[0].act, action=action or acts[0].act.action),
                nouns=(replace(noun, level=level),),
                start=start,
                end=end,
                whole_start=0,
            )
        )
    return [*earlier, *divided]


def beside_change(
    nouns: NounFinder,
    statement: Statement,
    statements: Sequence[Statement],
    passage: Passage,
    area: Area,
    previous: Area | None,
    thread: Thread,
) -> Statement | None:
    """Return a statement on other places with the level that the change before has left.

    "It was lowered from red to orange in Oral, while in the other regions it does not change."
    "It was lowered to orange in Oral and lifted in Aksay." None where what remains is not said.

    Parameters
    ----------
    nouns
        Tells which level words name, and which one acts have left.
    statement
        One of the `statements` of the passage.
    statements
        What it states, in order.
    passage
        The sentence.
    area
        Where the statement holds.
    previous
        Where the one before it in the sentence holds, None without one.
    thread
        What the sentences before have told.
    """
    line, act = passage.folded, statement.act
    before = [s for s in statements if s.act.start < act.start]
    ends = act.action == "lifted"
    if not (ends or act.action == "remains"):
        return statement
    if not any(n.measure == "threat_level" for n in statement.nouns):
        return statement
    own = [s.act for s in before if s.act.action != "remains"]
    last = own[-1] if own else thread.act
    by_change = last is not None and last.action in _CHANGES
    changed = previous if own else thread.area
    elsewhere = by_change and _is_elsewhere(area, changed)
    if ends and (not elsewhere or changed is None or not changed.places):
        # "It was lowered to orange across the country. In Oral it was lifted.": the orange one.
        return statement
    if not (elsewhere or (area.other_regions and before)):
        return statement
    known = {noun.start for one in before for noun in one.nouns}
    anew = bool(own) and any(noun.start not in known for noun in statement.nouns)
    if anew or nouns.level_of(line[act.start :] if own else line):
        return statement
    told = [(s.act, s.nouns) for s in before]
    left = nouns.left_by(line, told) if own else thread.left
    if left is None:
        return None if by_change and not ends else statement
    levelled = (
        replace(n, level=left) if n.measure == "threat_level" else n for n in statement.nouns
    )
    return replace(statement, nouns=tuple(levelled))


def _is_elsewhere(area: Area, changed: Area | None) -> bool:
    """Tell whether places are named beside those where a level was changed.

    "It was lowered to yellow across the country. In Oral it stays."
    """
    if changed is None or not area.places or area.confidence < SURE:
        return False
    return not set(area.places) <= set(changed.places)
