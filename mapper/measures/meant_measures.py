"""Measures that a sentence means without naming them: by a pronoun, or by no subject at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from mapper.languages.measure_words import MeasureWords
from mapper.measures.nouns import Noun, NounFinder
from mapper.measures.pairing import is_level
from mapper.measures.rolls import has_only
from mapper.measures.statements import StatementFinder
from mapper.measures.thread import Thread
from mapper.reading import Passage
from mapper.sieve import SievedPattern

# A pronoun stands for the measures of the last sentence, or of the one before it.
PRONOUN_REACH = 2
# "The regime" is understood some sentences farther on; a pronoun is not longer.
_NOUN_REACH, _LONGEST_PRONOUN = 8, 6
_REGIMES = frozenset({"state_of_emergency", "counter_terrorist_operation"})
_CHANGES = frozenset({"raised", "lowered"})
_ENDS = frozenset({"lifted", *_CHANGES})
_A_PAIR = 2
# A sentence is not longer that says only of what else, or of where else, the sentence before holds.
ANOTHER = 80
# But for the list of its places: "Lifted on 15 January: Akmola Region, ..."
_OPENS_LIST = re.compile(r"[^:.;]{1,50}:\s")


class MeantMeasures:
    """Tells which measures that were told before a sentence goes on with.

    Parameters
    ----------
    words
        The language's words for measures.
    nouns
        What tells the level of a colour.
    statements
        What finds the acts of a sentence.
    """

    def __init__(self, words: MeasureWords, nouns: NounFinder, statements: StatementFinder) -> None:
        self._nouns = nouns
        self._statements = statements
        self._target = re.compile(words.level_to_before)
        self._regime = re.compile(words.regime)
        self._spared = re.compile(words.spared)
        self._both = re.compile(words.both)
        self._filler = re.compile(words.filler)
        self._pronoun = SievedPattern(words.pronouns)
        self._joint = re.compile(words.joint)
        self._decree = re.compile(words.decree)
        self._level_told_next = re.compile(words.level_told_next)

    def likewise(self, passage: Passage, thread: Thread) -> list[Noun]:
        """Return the measures of which the same is said elsewhere; "the same, but to orange"."""
        target = self._target.search(passage.folded)
        level = self._nouns.level_of(target["level"]) if target else None
        return [replace(noun, level=level or noun.level, start=0, end=0) for noun in thread.nouns]

    def understood(self, passage: Passage, thread: Thread) -> list[Noun]:
        """Return the measures that a sentence without a subject is about: "Lifted in Oral"."""
        far = thread.position - thread.nouns_position > PRONOUN_REACH
        named = sum(place.end - place.start for place in passage.places)
        is_long = len(passage.folded) - named > ANOTHER
        if far or (is_long and not _OPENS_LIST.match(passage.folded)):
            return []
        acts = self._statements.acts(passage)
        if not acts or not has_only(passage, [(a.start, a.end) for a in acts], self._filler):
            return []
        if any(self._spared.fullmatch(act.text) for act in acts):
            # "Atyrau is not affected": it has none of it.
            return []
        at = 0 if acts[0].start else len(passage.folded) - 1
        return [replace(noun, start=at, end=at) for noun in thread.nouns]

    def by_pronoun(self, passage: Passage, thread: Thread, named: Sequence[Noun]) -> list[Noun]:
        """Return the measures of the sentence before that a pronoun stands for."""
        if not thread.nouns:
            return []
        pronoun = self._pronoun.search(passage.folded)
        reach = PRONOUN_REACH if pronoun is None or _is_short(pronoun) else _NOUN_REACH
        if thread.position - thread.nouns_position > reach and not (
            pronoun is not None and self._is_of_colour(passage, thread)
        ):
            return []
        if pronoun and self._is_of_an_end(pronoun, thread):
            return []
        of_level = any(pronoun and _is_within(n, pronoun) and is_level(n) for n in named)
        # "The same level" names no other.
        named = [n for n in named if pronoun is None or not _is_within(n, pronoun)]
        named = [n for n in named if not self._nouns.is_left(passage.folded, n)]
        if pronoun is None or any(pronoun.start() > noun.start for noun in named):
            return []
        if named and pronoun.start() > 0 and not self._parts(passage, pronoun, named):
            return []
        nouns: Sequence[Noun] = thread.nouns
        if self._both.fullmatch(pronoun[0]) and len({n.measure for n in nouns}) == 1:
            # "The level is red in Oral. The operation goes on there. In Semey both have ended."
            nouns = list(thread.named_last.values())[-_A_PAIR:]
        if self._regime.search(pronoun[0]) and not any(n.measure in _REGIMES for n in nouns):
            # "The regime" is no curfew, where another has been told of.
            last = [n for kind, n in thread.named_last.items() if kind in _REGIMES]
            nouns = last[-1:] or nouns
        if of_level and not any(map(is_level, nouns)):
            # "The operation has been ended. The level is lowered to yellow."
            last = [n for n in thread.named_last.values() if is_level(n)]
            nouns = last or [Noun("threat_level", None, 0, 0)]
        if not any(map(is_level, (*nouns, *named))) and self._says_colour(passage):
            # "A curfew is in force in Oral. In Aksay it is orange."
            nouns = [Noun("threat_level", None, 0, 0)]
        return [replace(n, start=pronoun.start(), end=pronoun.end()) for n in nouns]

    def with_level_told_next(
        self, passage: Passage, named: Sequence[Noun], behind: Sequence[Passage]
    ) -> Sequence[Noun]:
        """Give a level without a colour the one that is said behind it: "It is the yellow one"."""
        unnamed = [n for n in named if n.measure == "threat_level" and n.level is None]
        if (
            not unnamed
            or self._nouns.level_of(passage.folded)
            or not self._statements.acts(passage)
        ):
            return named
        for following in behind:
            match = self._level_told_next.match(following.folded)
            if match is not None and not (following.places or following.taken_back):
                level = self._nouns.level_of(match["level"])
                return [replace(n, level=level) if n in unnamed else n for n in named]
            if self._nouns.level_of(following.folded):
                break
        return named

    def _is_of_an_end(self, pronoun: re.Match[str], thread: Thread) -> bool:
        """Tell whether a decision is one that ended a measure: "Lifted. It took effect today"."""
        is_end = thread.act is not None and thread.act.action in _ENDS
        return is_end and self._decree.match(pronoun[0]) is not None

    def _is_of_colour(self, passage: Passage, thread: Thread) -> bool:
        """Tell whether a sentence farther on is still of a level: "It's orange, up from yellow"."""
        near = thread.position - thread.nouns_position <= _NOUN_REACH
        if not near or "threat_level" not in thread.named_last:
            return False
        changes = any(act.action in _CHANGES for act in self._statements.acts(passage))
        has_colour = changes and self._nouns.level_of(passage.folded) is not None
        return has_colour or self._says_colour(passage)

    def _says_colour(self, passage: Passage) -> bool:
        acts = self._statements.acts(passage)
        return any(self._nouns.says_colour(passage.folded, act) for act in acts)

    def _parts(self, passage: Passage, pronoun: re.Match[str], named: Sequence[Noun]) -> bool:
        """Tell whether a pronoun stands in another clause than the measures named behind it."""
        first = min(noun.start for noun in named)
        if self._joint.search(passage.folded, pronoun.end(), first) is not None:
            return True
        # "It was replaced by yellow."
        return any(
            act.other is not None and pronoun.end() <= act.start < first
            for act in self._statements.acts(passage)
        )


def _is_short(words: re.Match[str]) -> bool:
    """Tell whether words are a pronoun, and no noun that is understood farther on."""
    return len(words[0]) <= _LONGEST_PRONOUN


def _is_within(noun: Noun, words: re.Match[str]) -> bool:
    return words.start() <= noun.start and noun.end <= words.end()
