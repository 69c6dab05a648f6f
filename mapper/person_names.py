"""Names of persons: by which words beside it a name is a person's and not a place's."""

from __future__ import annotations

import re

from gazetteer import fold_key
from mapper.dictionary import MAJOR, Dictionary, Match
from mapper.languages.marks import NameMarks
from mapper.languages.patterns import NEVER
from mapper.languages.vocabulary import NameContext
from mapper.lines import Line, Neighbour
from mapper.persons import PersonFinder

# From here on, a surname after the name does not make it a person's.
_UNMISTAKABLE = 0.8
# A village of less importance is rather the surname of the person named before it.
_VILLAGE = 0.2
_LONG_SURNAME = 6
# So far before a name an office is told.
_OFFICE = 60


class PersonNames:
    """Tells names of persons from those of places.

    Parameters
    ----------
    context
        The language's titles, first names and endings of surnames.
    dictionary
        What tells which places a name is of.
    marks
        The language's marks.
    """

    def __init__(self, context: NameContext, dictionary: Dictionary, marks: NameMarks) -> None:
        self._context = context
        self._office_before = re.compile(marks.office_before)
        self._patronymic = re.compile(marks.patronymic)
        self._dictionary = dictionary
        self._says_where = re.compile(context.opening_case)
        self._is_cased = context.place_ending != NEVER
        self._first_names = frozenset(map(fold_key, context.first_names))
        self._surnames = tuple(fold_key(ending) for ending in context.surname_endings)

    def holds(self, line: Line, match: Match, taken: set[int]) -> bool:
        """Tell whether a name is part of a person's by the words beside it.

        Parameters
        ----------
        line
            The line of the name.
        match
            The name.
        taken
            Which words of the line are of names in the dictionary.
        """
        before = line.neighbour(match.first, -1)
        own = line.words[match.last - 1].folded
        if before and self._is_named(line, before, own, taken):
            return True
        titled = before is not None and before.folded in self._context.titles
        if before and titled and line.is_capital(before.position) and before.position not in taken:
            minor = self._dictionary.importance_at(line, match.first) < MAJOR
            if before.joint == ". " or (minor and self._may_be_surname(line, match.first, own)):
                return True
            if self._is_cased:
                return False
        after = line.neighbour(match.last - 1, 1)
        if after is None or not line.is_capital(after.position):
            return False
        titled = titled and before is not None and before.joint == " "
        if titled and after.joint == " " and after.folded.endswith(self._context.surname_endings):
            return True
        # A surname may be a village's as well: "Zhambyl Bolatov".
        villager = self._dictionary.importance_at(line, after.position) < _VILLAGE
        if after.position in taken and not villager:
            return False
        led = before is not None and before.folded in self._context.prepositions
        return self._is_begun(line, match, after, led)

    def _is_named(self, line: Line, before: Neighbour, own: str, taken: set[int]) -> bool:
        """Tell whether a name follows a person's first name, in any case: "Serik Taraz"."""
        if not line.is_capital(before.position):
            return False
        if before.joint == "-":
            return before.position not in taken
        if not self.is_first_name(before.folded):
            return False
        if before.position not in taken:
            return True
        return self._ends_as_name(own) or self._dictionary.is_adjective(own)

    def _is_begun(self, line: Line, match: Match, after: Neighbour, led: bool) -> bool:
        """Tell whether a name is the first of a person's, which the capital after it goes on."""
        context, own = self._context, line.words[match.last - 1].folded
        if self._says_where.search(own) and own not in context.first_names:
            return False
        first_name = own in context.first_names or (not led and self.is_first_name(own))
        if first_name and after.folded not in context.place_heads:
            return after.folded not in context.not_place_heads
        found = self._dictionary.longest(line, match.first) if self._is_cased else None
        if found and fold_key(own) in found.keys:
            # Between a place and a person's name there would be a case ending.
            return self._ends_as_name(after.folded)
        if not after.folded.endswith(context.surname_endings):
            return False
        # "Aktau Zhumabayev" is a man, but not in "In Aktau Zhumabayev said".
        bound = not led and after.joint == " " and len(after.folded) >= _LONG_SURNAME
        return bound or self._dictionary.importance_at(line, match.first) < _UNMISTAKABLE

    def is_behind_office(self, line: Line, match: Match, taken: set[int]) -> bool:
        """Tell whether a name is of whoever holds the office: "akim of city Ermak Salimov".

        Of three names the first is the town's, as a rule.
        """
        after = line.neighbour(match.last - 1, 1)
        if after is None or after.joint != " " or not line.is_capital(after.position):
            return False
        villager = self._dictionary.importance_at(line, after.position) < _VILLAGE
        if after.folded in self._context.place_heads or (after.position in taken and not villager):
            return False
        if self._dictionary.importance(match.entry) >= _UNMISTAKABLE:
            return False
        start = line.words[match.first].start
        begin = max(line.words[0].start, start - _OFFICE)
        if self._office_before.search(line.folded, begin, start) is None:
            return False
        third = line.neighbour(after.position, 1)
        if third is None or third.joint != " " or not line.is_capital(third.position):
            return True
        return self._patronymic.search(after.folded) is not None

    def is_first_name(self, word: str) -> bool:
        """Tell whether a word is a person's first name, in any case."""
        return not self._first_names.isdisjoint(self._dictionary.forms(word))

    def _ends_as_name(self, word: str) -> bool:
        """Tell whether a word ends as surnames do, in a language of case endings in any of them."""
        if self._is_cased:
            return any(form.endswith(self._surnames) for form in self._dictionary.forms(word))
        return word.endswith(self._context.surname_endings)

    def _may_be_surname(self, line: Line, first: int, own: str) -> bool:
        """Tell whether a word behind a title may name who bears it: "Akim Abaev", not of a town."""
        found = self._dictionary.longest(line, first)
        in_base_form = found is None or fold_key(own) in found.keys
        return in_base_form or own.endswith(self._context.surname_endings)

    def is_seen_by(self, model: PersonFinder, line: Line, match: Match) -> bool:
        """Tell whether a model sees a person's name in a name and the word beside it.

        Of a name that stands alone it says too often that a town is a person.
        """
        first, last = match.first, match.last
        if not (self._may_go_on(line, first, -1) or self._may_go_on(line, last - 1, 1)):
            return False
        offset, end = line.words[0].start, line.words[-1].end
        begin, finish = line.words[first].start - offset, line.words[last - 1].end - offset
        return any(
            start <= begin and finish <= stop and (start, stop) != (begin, finish)
            for start, stop in model.find(line.text[offset:end])
        )

    def _may_go_on(self, line: Line, index: int, step: int) -> bool:
        """Tell whether the word beside a name may be another of the same person."""
        beside = line.neighbour(index, step)
        return (
            beside is not None
            and line.is_capital(beside.position)
            and beside.folded not in self._context.initial_words
        )
