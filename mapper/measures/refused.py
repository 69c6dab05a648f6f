"""Ends that are not to be put off: what runs out, and will not be extended, ends then."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from mapper.languages.measure_words import MeasureWords
from mapper.measures.area import INHERITED
from mapper.measures.finding import NEXT, Finding
from mapper.reading import Passage


class RefusedExtensions:
    """Ends what is said to run out, where a sentence beside it refuses to extend it.

    Parameters
    ----------
    words
        The language's words for measures.
    """

    def __init__(self, words: MeasureWords) -> None:
        self._refused = re.compile(words.refused)
        # "They will not extend it," said the akim.
        self._alone = re.compile(rf"\W*(?:{words.refused})(?:\W*|[^\w.;]*\s-\s[^.;\d]{{0,60}}\W*)")

    def ended(
        self,
        found: list[Finding],
        told: list[Finding],
        passage: Passage,
        before: Sequence[Passage],
    ) -> tuple[list[Finding], list[Finding]]:
        """Return what a text has told up to a sentence, and what this sentence tells.

        "It ends on 20 May. It will not be extended", or the other way round.
        """
        if not told and self._alone.fullmatch(passage.folded):
            start = passage.sentence.start
            near = [0 <= start - item.evidence.end <= NEXT for item in found]
            return [
                _ended(item) if is_near else item for item, is_near in zip(found, near, strict=True)
            ], told
        if any(item.ending and item.area.confidence <= INHERITED for item in told) and any(
            self._refused.search(one.folded) for one in before
        ):
            told = [_ended(item) if item.area.confidence <= INHERITED else item for item in told]
        return found, told


def _ended(item: Finding) -> Finding:
    """Return what is in force until a day as what ends on it."""
    if not item.ending or item.action != "remains" or item.last is None:
        return item
    return replace(item, action="lifted", first=item.last, last=None, ending=False)
