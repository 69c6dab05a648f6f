"""Retractions: which sentences of a text another one takes back, as denied or only played."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from mapper.sentences import Sentence
from mapper.sieve import SievedPattern

if TYPE_CHECKING:
    from mapper.languages.vocabulary import RetractionWords


class RetractionFinder:
    """Finds what a text takes back.

    Parameters
    ----------
    words
        The language's words.
    """

    def __init__(self, words: RetractionWords) -> None:
        self._denial = SievedPattern(words.denial)
        self._exercise = SievedPattern(words.exercise)
        self._staged = SievedPattern(words.staged)
        self._claim = SievedPattern(words.claim)
        self._message = SievedPattern(words.message)
        self._content = SievedPattern(words.content)
        self._offence = SievedPattern(words.offence)
        self._rumoured = SievedPattern(words.rumoured)

    def find(self, folded: str, sentences: Sequence[Sentence]) -> frozenset[int]:
        """Return where the sentences begin that another one takes back.

        Parameters
        ----------
        folded
            The folded text.
        sentences
            Its sentences, in order.
        """
        taken_back: set[int] = set()
        of_message = of_offence = False
        for number, sentence in enumerate(sentences):
            line = folded[sentence.start : sentence.end]
            if number and self._denies(line, folded, sentences[number - 1]):
                taken_back.add(sentences[number - 1].start)
            elif self._claim.search(line):
                taken_back.add(sentence.start)
            elif self._staged.search(line):
                taken_back.update(_of_paragraph(sentences, sentence.paragraph))
            elif self._exercise.match(line):
                taken_back.update(_story_before(sentences, number))
            # "Police denied a voice message. In it a woman says that there is a curfew."
            in_it = of_message and self._content.match(line) is not None
            of_message = in_it or self._message.search(line) is not None
            # "He was fined for spreading rumours. He wrote that there is a curfew."
            rumoured = of_offence and self._rumoured.match(line) is not None
            of_offence = rumoured or self._offence.search(line) is not None
            if in_it or rumoured:
                taken_back.add(sentence.start)
        return frozenset(taken_back)

    def _denies(self, line: str, folded: str, before: Sentence) -> bool:
        """Tell whether a line denies the sentence before it.

        "There was no blast" denies what speaks of a blast, no fire.
        """
        match = self._denial.match(line)
        if match is None:
            return False
        again = match.groupdict().get("again")
        return again is None or again in folded[before.start : before.end]


def _of_paragraph(sentences: Sequence[Sentence], paragraph: int) -> Iterator[int]:
    return (one.start for one in sentences if one.paragraph == paragraph)


def _story_before(sentences: Sequence[Sentence], number: int) -> list[int]:
    """Return where the sentences of the story before one begin: of its paragraph, and the title.

    That of the sentence which opens a paragraph is the paragraph before.
    """
    told = sentences[:number]
    if not told:
        return []
    paragraph = told[-1].paragraph
    return [one.start for one in told if one.is_title or one.paragraph == paragraph]
