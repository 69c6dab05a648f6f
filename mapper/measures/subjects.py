"""Subjects: whether a clause without a measure of its own tells of something else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from mapper.languages.measure_words import MeasureWords
from mapper.measures.statement import Statement, lists_of
from mapper.reading import Passage

# What stands for a place or a day in a line of which only the other words count.
_NAME = "@"
# So many letters behind the beginning of a clause its verb stands.
_ITS_VERB = 160


class SubjectReader:
    """Reads the subjects of clauses.

    Parameters
    ----------
    words
        The language's words for measures.
    """

    def __init__(self, words: MeasureWords) -> None:
        borders = (words.clause_break, words.parts_clauses, words.joint)
        self.border = re.compile("|".join(f"(?:{border})" for border in borders))
        self.joint = re.compile(words.clause_joint)
        self.another = re.compile(words.another_subject)
        self.verb = re.compile(words.finite)

    def of(self, passage: Passage) -> Clauses:
        """Return the clauses of a sentence."""
        return Clauses(self, passage)


class Clauses:
    """The clauses of a sentence: which of them have a subject that is no measure, nor its place.

    "The curfew was lifted in Aktau, and schools were opened in Aksay."
    """

    def __init__(self, patterns: SubjectReader, passage: Passage) -> None:
        self._patterns = patterns
        self._passage = passage

    def is_another(self, first: int, last: int) -> bool:
        """Tell whether the last clause between two offsets of the sentence has another subject.

        Not where it opens with a pronoun, a place, a day or a verb.
        """
        borders = list(self._patterns.border.finditer(self._passage.folded, first, last))
        if not borders:
            return False
        return self._patterns.another.match(self._line, borders[-1].end(), last) is not None

    def beside(self, statements: Sequence[Statement]) -> Iterator[tuple[int, int]]:
        """Yield the clauses behind statements that tell of something else, and where it is.

        "It was lifted in Aktau, and schools in Aksay are open again."
        """
        line = self._passage.folded
        starts = [statement.act.start for statement in statements]
        lists = lists_of(self._passage)
        following = [*starts[1:], len(line)][: len(starts)]
        for statement, last in zip(statements, following, strict=True):
            joints = self._patterns.joint.finditer(line, statement.act.end, last)
            # "In Almaty and the oil-rich Atyrau Region early today, after prices rose"
            borders = [j for j in joints if not any(a < j.start() < b for a, b in lists)]
            limit = last if last == len(line) or not borders else borders[-1].start()
            clause = next((b for b in borders if self._is_of_another(b.end(), limit)), None)
            if clause is not None:
                yield clause.start(), limit

    def _is_of_another(self, start: int, limit: int) -> bool:
        if start >= limit or self._patterns.another.match(self._line, start, limit) is None:
            return False
        last = min(limit, start + _ITS_VERB)
        return self._patterns.verb.search(self._line, start, last) is not None

    @cached_property
    def _line(self) -> str:
        """The sentence with its places and days blotted out, at the same length."""
        offset = self._passage.sentence.start
        letters = list(self._passage.folded)
        for start, end in [(p.start, p.end) for p in self._passage.places] + [
            (day.start, day.end) for day in self._passage.dates
        ]:
            letters[start - offset : end - offset] = _NAME * (end - start)
        return "".join(letters)
