"""Former levels: a state told with the one before it is a change: "orange, before it yellow"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from mapper.languages.measure_words import MeasureWords
from mapper.measures.acts import Act
from mapper.measures.finding import NEXT, Finding
from mapper.measures.nouns import LEVELS, NounFinder
from mapper.measures.statements import StatementFinder
from mapper.reading import Passage
from mapper.records import Level
from mapper.sieve import SievedPattern

_CHANGES = frozenset({"raised", "lowered"})
_STATES = frozenset({"set", "remains"})
# A sentence that tells of the former level alone has no more letters before it.
_OPENING = 12


class FormerLevels:
    """Tells from which level one has come that a text tells as a state.

    Parameters
    ----------
    words
        The language's words for measures.
    nouns
        What tells which level a word names.
    statements
        What finds the acts of a sentence.
    """

    def __init__(self, words: MeasureWords, nouns: NounFinder, statements: StatementFinder) -> None:
        self._statements = statements
        self._before = SievedPattern(words.level_before)
        self._now = SievedPattern(words.now)
        self._since = re.compile(words.level_since)
        self._nouns = nouns

    def apart(self, passage: Passage) -> tuple[Passage, Level | None]:
        """Return a passage without the words for the level that there was before, and that level.

        What has a day or a place of its own there is told for itself.
        """
        match = self._before.search(passage.folded)
        if match is None:
            return passage, None
        first, last = (passage.sentence.start + at for at in match.span())
        starts = [day.start for day in passage.dates if day.role != "until"]
        starts += [place.start for place in passage.places if not place.is_country]
        if any(first <= start < last for start in starts):
            return passage, None
        line, level = passage.folded, self._nouns.level_of(match["level"])
        if self._since.match(line, match.end()):
            # "It had been yellow since Monday": since when is told, too.
            return passage, level
        blank = line[: match.start()] + " " * len(match[0]) + line[match.end() :]
        # "Until this morning it was yellow" tells of no end of what there is now.
        dates = tuple(day for day in passage.dates if not first <= day.start < last)
        return replace(passage, folded=blank, dates=dates), level

    def changed(
        self, found: Sequence[Finding], told: Sequence[Finding], passage: Passage, level: Level
    ) -> tuple[list[Finding], list[Finding]]:
        """Return the findings before and those of a passage, with what has changed from a level.

        Of a sentence that states nothing, it is what the sentence before does.
        """
        if told and not all(item.level == level for item in told):
            return list(found), [_changed(item, level) for item in told]
        if passage.folded[:_OPENING].strip() and not told:
            return list(found), []
        near = [0 <= passage.sentence.start - item.evidence.end <= NEXT for item in found]
        both = zip(found, near, strict=True)
        kept = [item for item in told if not item.undated]
        return [_changed(item, level) if is_near else item for item, is_near in both], kept

    def reached(
        self,
        told: Sequence[Finding],
        found: Sequence[Finding],
        passage: Passage,
        act: Act | None,
        before: Sequence[Passage],
    ) -> list[Finding]:
        """Return the findings of a passage, as what the act before it has done, if it says so.

        "The red level was lowered in nine regions. Akmola, ... are now at yellow."
        """
        last = [item for item in found if passage.sentence.start - item.evidence.end <= NEXT]
        if told and not last and (change := self._unsaid_change(passage, before)) is not None:
            return [_come_to(item, change) if item.area.places else item for item in told]
        if told and act is None:
            # "The level was lowered" says not to which, and so states nothing.
            acts = (self._statements.acts(p) for p in before if self._nouns.may_be_named(p.folded))
            act = next((act for found_there in acts for act in reversed(found_there)), None)
        if act is None or act.action not in _CHANGES or passage.dates:
            return list(told)
        is_told = any(item.action == act.action for item in last)
        if is_told or self._now.search(passage.folded) is None:
            return list(told)
        return [_come_to(item, act) if item.undated else item for item in told]

    def _unsaid_change(self, passage: Passage, before: Sequence[Passage]) -> Act | None:
        """Return the change that the sentence before told with no level, which this one may name.

        "The alert in Oral has gone up a notch. Since noon the town has been on orange."
        """
        behind = before[-1] if before else None
        if behind is None or not self._nouns.may_be_named(behind.folded) or behind.taken_back:
            return None
        if not {p.toponym.place for p in passage.places} <= {
            p.toponym.place for p in behind.places or passage.places
        }:
            return None
        stated = [a for a in self._statements.acts(behind) if self._statements.is_stated(behind, a)]
        acts = [act for act in stated if not act.attributive]
        is_change = len(acts) == 1 and acts[0].action in _CHANGES
        return acts[0] if is_change and self._nouns.level_of(behind.folded) is None else None


def _come_to(item: Finding, act: Act) -> Finding:
    """Return a level that is in force as what an act has brought it to."""
    if item.measure != "threat_level" or item.action not in _STATES or item.extended:
        return item
    return replace(item, action=act.action, state=False)


def _changed(item: Finding, level: Level) -> Finding:
    """Return a level that is in force as what has come of the one before it."""
    if item.measure != "threat_level" or item.level in {None, level} or item.action not in _STATES:
        return item
    if item.level is None or item.extended or item.earlier:
        return item
    is_higher = LEVELS.index(item.level) > LEVELS.index(level)
    return replace(item, action="raised" if is_higher else "lowered", state=False)
