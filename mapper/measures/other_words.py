"""What is said of measures as a classifier takes it: in words that no table has, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from mapper.classifier.model import TOLD, Opinion, Opinions
from mapper.measures.acts import Act
from mapper.measures.nouns import Noun, NounFinder
from mapper.measures.parts import PartDivider
from mapper.measures.statement import Statement
from mapper.reading import Passage
from mapper.records import Action

# So likely a sentence says anything of a measure; chosen on sentences that it has not learnt.
_TOLD = 0.9
# The same where it is less sure what is spoken of: without a place of its own, or in loose words.
_SURELY_TOLD = 0.95
# And so likely it says the likeliest.
_LIKELIEST = 0.65
# Where that it says anything, and each thing that it could say, is less likely, it says nothing.
_HARDLY_TOLD = 0.1
_CHANGES = frozenset({"raised", "lowered"})
_UNNAMED = Noun("threat_level", None, 0, 0)
_ACTIONS: Sequence[Action] = get_args(Action)


class OtherWords:
    """Reads sentences that name a measure and have no act that a table knows; doubts others.

    Parameters
    ----------
    nouns
        What tells which level a word names.
    parts
        What divides a sentence about several areas.
    """

    def __init__(self, nouns: NounFinder, parts: PartDivider) -> None:
        self._nouns = nouns
        self._parts = parts
        self._labels: dict[Action, tuple[str, str]] = {a: ("measure", a) for a in _ACTIONS}

    def of(
        self,
        passage: Passage,
        named: Sequence[Noun],
        loose: Sequence[Noun],
        opinions: Opinions,
    ) -> Sequence[Statement]:
        """Return what a sentence is taken to say of its measures: one action for all of them.

        Parameters
        ----------
        passage
            A sentence of which no act is known.
        named, loose
            The measures that it names, and those that its words may mean.
        opinions
            How likely each action is, as the classifier has learnt.
        """
        colours = [noun for noun in loose if noun.level is not None]
        nouns = named or loose[:1]
        if not nouns:
            return ()
        told = _TOLD if named and passage.places else _SURELY_TOLD
        action = self._action(opinions.of(passage), told)
        if action is None:
            return ()
        if action in _CHANGES and not named:
            if not passage.places:
                return ()
            # A colour alone may be the level that is left: "it went up from orange".
            nouns = [_UNNAMED]
        end = nouns[-1].end
        act = Act(action, "before", end, end, passive=True)
        said = self._nouns.with_levels(passage.folded, act, nouns)
        if action not in _CHANGES:
            if len({colour.level for colour in colours}) > 1:
                # Which level holds where is not told by words alone.
                return ()
            said = said or tuple(colours[:1])
        if not said:
            return ()
        return self._parts.divided(
            passage, [Statement(act, said, 0, len(passage.folded), guessed=True)]
        )

    def says_nothing(self, passage: Passage, opinions: Opinions) -> bool:
        """Tell whether a sentence hardly states anything of a measure, though it has a verb for it.

        "Pupils were told what has to be done when a red level is declared in the town."
        """
        odds = opinions.of(passage).probabilities
        return bool(odds) and all(
            odds.get(label, 0.0) < _HARDLY_TOLD for label in (TOLD, *self._labels.values())
        )

    def _action(self, opinion: Opinion, told: float) -> Action | None:
        """Return what is said, if something is said so likely."""
        if not opinion.may_reach(told):
            return None
        odds = opinion.probabilities
        action = max(_ACTIONS, key=lambda one: odds.get(self._labels[one], 0.0))
        is_told = odds.get(TOLD, 0.0) >= told
        return action if is_told and odds.get(self._labels[action], 0.0) >= _LIKELIEST else None
