"""Signs of places: what tells that a name without a type word stands for the place itself."""

from __future__ import annotations

import re

from gazetteer import fold, fold_key
from mapper.dictionary import KNOWN, MAJOR, MINOR, Dictionary, Entry, Match
from mapper.languages.marks import marks_of
from mapper.languages.patterns import NEVER
from mapper.languages.vocabulary import Vocabulary
from mapper.lines import Line, Neighbour
from mapper.name_lists import NameLists
from mapper.namesakes import Namesakes
from mapper.person_names import PersonNames

# A shorter name, open to its context, is more often another word.
_SHORTEST_OPEN = 4
# So far before a name its streets are told of.
_STREETS = 24
# What English has between a preposition and what is called by its kind.
_ARTICLE = "the"
# The least village that may head a line, and how far on its unit's type word may stand.
_HEADING = 0.2
_UNIT_WORDS = 5
# "May 17, 2021"
_DAY_WORDS = 3


class PlaceSigns:
    """Tells by its surroundings whether a name is of a place.

    Its methods take the line of the name, the name, and which words of the line are of names in the
    dictionary (`taken`).

    Parameters
    ----------
    vocabulary
        The words that tell.
    dictionary
        What tells which places a name is of.
    persons
        What knows first names.
    lists
        What tells lists of names.
    namesakes
        What tells the ends of roads.
    """

    def __init__(
        self,
        vocabulary: Vocabulary,
        dictionary: Dictionary,
        persons: PersonNames,
        lists: NameLists,
        namesakes: Namesakes,
    ) -> None:
        self._dictionary = dictionary
        self._persons = persons
        self._lists = lists
        self._namesakes = namesakes
        self._context = vocabulary.name_context
        self._marks = marks_of(vocabulary.code)
        self._never_alone = frozenset(map(fold_key, self._context.never_alone))
        self._months = frozenset(vocabulary.news.dates.months if vocabulary.news else ())
        self._openers = frozenset(map(fold_key, self._context.common_openers))
        self._its_streets = re.compile(self._marks.its_streets)
        self._of_town = re.compile(self._marks.of_town)
        self._is_kind = re.compile(self._marks.is_kind)
        self._country_acts = re.compile(self._marks.country_acts)
        self._sea = re.compile(self._marks.sea)
        self._gathered = re.compile(self._marks.gathered)
        self._undeclined = re.compile(self._marks.undeclined)
        self._street_ending = re.compile(self._marks.street_ending)
        # Where cases tell places, what a name is the name of stands behind it.
        self._heads_lead = self._context.place_ending == NEVER
        self._place_ending = re.compile(self._context.place_ending)
        self._opening_case = re.compile(self._context.opening_case)

    def is_place(
        self, line: Line, match: Match, taken: set[int], *, headed: bool = False
    ) -> bool | None:
        """Tell whether a name stands for the place itself.

        None where it does if the text names the unit that it lies in. A name may be `headed` by the
        type word of a natural feature.
        """
        first, last, entry = match
        if line.is_quoted(first, last):
            # The name of a club, a firm or a newspaper.
            ahead = line.words[first - 1].folded if first else ""
            return ahead in self._marks.place_words
        before, after = line.neighbour(first, -1), line.neighbour(last - 1, 1)
        if before and self._is_other_after(line, match, before, taken):
            return False
        if after and self._is_other_before(line, match, after, taken):
            return False
        if last - first == 1 and self._dictionary.is_common(entry):
            if not self._never_alone.isdisjoint(self._dictionary.forms(line.words[first].folded)):
                return False
            if after is not None and after.folded in self._context.sites:
                return False
            of_office = after is not None and after.folded in self._context.place_heads
            return of_office or self.has_sign(line, match, taken, headed=headed)
        if self._dictionary.standing(entry) >= KNOWN or self.has_sign(
            line, match, taken, headed=headed
        ):
            return True
        return None if self._is_open(line, match, after, taken) else False

    def _is_other_after(self, line: Line, match: Match, before: Neighbour, taken: set[int]) -> bool:
        """Tell whether the word before a name makes it one of a street, a firm or a person."""
        if before.folded in self._marks.street_before and self._is_of_street(line, match):
            return True
        # "All regions bar Taraz", but "at the Bar Taraz"
        excepts = before.folded in self._context.prepositions
        excepts = excepts and not line.is_capital(before.position)
        at_post = before.position > 0 and line.words[before.position - 1].folded
        excepts = excepts or at_post in self._marks.guarded
        if self._heads_lead and before.folded in self._context.not_place_heads and not excepts:
            if self._has_streets(line, match):
                return False
            return not (before.folded in self._marks.businesses and self._is_owner(line, match))
        if before.folded in self._marks.squares and self._is_of_square(line, match):
            return True
        if not line.is_capital(before.position) or before.position in taken:
            return False
        if self._is_behind_person(line, match, before):
            return False
        known = before.position == 0 or before.folded in self._context.initial_words
        return not (known or line.title_case or self._is_major(match.entry))

    def _is_behind_person(self, line: Line, match: Match, before: Neighbour) -> bool:
        """Tell whether a name says where the person before it was: "Елеусінов Нью-Йоркте".

        So it is with what was the person's: "Төлегеновтің Шардарадағы үйі".
        """
        endings = self._context.surname_endings
        forms = (before.folded, *self._dictionary.forms(before.folded))
        named = any(form.endswith(endings) for form in forms)
        says_where = self._opening_case.search(line.words[match.last - 1].folded) is not None
        return named and says_where and self._has_place_ending(line, match)

    def _has_streets(self, line: Line, match: Match) -> bool:
        """Tell whether a great town's streets are told of: "out onto the streets of Almaty"."""
        start = line.words[match.first].start
        before = line.folded[max(0, start - _STREETS) : start]
        return self._is_major(match.entry) and self._its_streets.search(before) is not None

    def _is_owner(self, line: Line, match: Match) -> bool:
        """Tell whether a great town's name is not in its base form: "the hotel of Taraz"."""
        written = line.folded[line.words[match.first].start : line.words[match.last - 1].end]
        declined = all(fold(name.text) != written for name in match.entry.names)
        return declined and self._is_major(match.entry)

    def _is_other_before(self, line: Line, match: Match, after: Neighbour, taken: set[int]) -> bool:
        """Tell whether the word behind a name makes it one of a street, a firm or a person."""
        if self._sea.match(line.folded, line.words[match.last - 1].end):
            # The sea's own name has its type word in it.
            return True
        if not self._of_org_too(line, match):
            return False
        context = self._context
        if after.folded in context.street_words and self._is_behind_town(line, match, taken):
            return True
        named_for = line.words[match.first].folded in context.first_names
        is_town = self._dictionary.importance(match.entry) >= MINOR
        if after.folded == self._marks.square and is_town and not named_for:
            # "Aktau square was quiet": written small, it is the town's.
            return line.is_capital(after.position)
        gathered = self._gathered.match(line.folded, line.words[match.last - 1].end) is not None
        gathered = gathered and not line.is_capital(after.position)
        if (
            after.folded in context.not_place_heads
            and not gathered
            and (named_for or not self._is_major(match.entry))
        ):
            return True
        if not line.is_capital(after.position) and after.folded not in context.street_words:
            return False
        if not context.not_place_heads.isdisjoint(line.capitals_after(match.last - 1)):
            return True
        known = after.folded in context.place_heads or after.position in taken
        return not (known or line.title_case or self._is_major(match.entry))

    def _is_behind_town(self, line: Line, match: Match, taken: set[int]) -> bool:
        """Tell whether the town whose street or square a name is stands before it.

        "Алматыдағы Астана алаңы"
        """
        before = line.neighbour(match.first, -1)
        return (
            before is not None
            and before.position in taken
            and self._of_town.search(before.folded) is not None
        )

    def _of_org_too(self, line: Line, match: Match) -> bool:
        """Tell whether a name may be part of what is named behind it: not one that says where.

        "Алматыда Ғылым академиясы": a case stands between a place and another name.
        """
        word = line.words[match.last - 1].folded
        says_where = self._opening_case.search(word) is not None
        if says_where and self._has_place_ending(line, match):
            return False
        # "Аягөздің Абай көшесі"
        owns = self._of_town.search(word) is not None and fold_key(word) not in match.entry.keys
        return not (owns and self._dictionary.importance(match.entry) >= MINOR)

    def _is_major(self, entry: Entry) -> bool:
        return self._dictionary.importance(entry) >= MAJOR

    def is_led(self, line: Line, match: Match) -> bool:
        """Tell whether a preposition tells a well-known place from the person of its name."""
        before = line.neighbour(match.first, -1)
        prepositions = self._context.prepositions
        return before is not None and before.folded in prepositions and self._is_major(match.entry)

    def has_sign(self, line: Line, match: Match, taken: set[int], *, headed: bool = False) -> bool:
        """Tell whether a minor name has a preposition or the ending of one, or is in a list.

        A name that is `headed` by a type word has a sign.
        """
        first, last, entry = match
        # Any word has a capital where a sentence opens; that one is a village is least likely.
        minor = self._dictionary.importance(entry) < MINOR
        opens = first == 0 and last == 1 and minor
        opens = opens and not self._lists.is_begun_by(line, last, taken)
        if last - first > 1 and line.words[last - 1].folded == self._marks.river:
            # "Nura river" has its type word in it.
            return True
        if headed or (not opens and self._has_place_ending(line, match)):
            return True
        if opens and self._may_open(line.words[first].folded):
            return True
        before = line.neighbour(first, -1)
        if before is not None and last - first > 1 and before.folded == _ARTICLE:
            # "On the Korday Pass"
            before = line.neighbour(before.position, -1)
        if before is not None and (
            before.folded in self._context.prepositions or before.folded in self._marks.attributes
        ):
            return True
        if _opens(line, first) and self._heads_line(line, match):
            return True
        if self._namesakes.is_reached(line, first):
            return True
        behind = line.words[last - 1].end
        if self._country_acts.match(line.folded, behind) and self._dictionary.is_country(entry):
            return True
        if self._is_kind.match(line.folded, behind) and not (
            first == 0 and self._is_opener(line.words[first].folded)
        ):
            return True
        if self._namesakes.is_end_of_road(line, first, taken):
            return True
        if self._lists.is_headed(line, first) or self._lists.is_opened_by(line, match, taken):
            return True
        if self._lists.is_governed(line, last, taken) or self._ends_in_case(line, last, taken):
            return True
        if self._is_heading(line, match, minor=minor) or self._is_beside_unit(line, taken):
            return True
        return self._lists.is_continued_by(line, first, taken)

    def is_known_again(self, line: Line, match: Match, taken: set[int]) -> bool:
        """Tell whether a name that opens a sentence is a village's if the text has it elsewhere.

        "Amankaragay counts its losses", where the next sentence tells of a fire in Amankaragay.
        """
        own, entry = line.words[match.last - 1], match.entry
        if match.first or own.end - line.words[0].start <= _SHORTEST_OPEN:
            return False
        if not self._heads_lead or line.is_quoted(match.first, match.last):
            # Where cases tell places, what opens a sentence in none is rather who acts.
            return False
        if self._dictionary.importance(entry) >= MINOR:
            return False
        if self._dictionary.is_common(entry) or own.folded in self._context.first_names:
            return False
        after = line.neighbour(match.last - 1, 1)
        if after is None:
            return True
        return not (
            line.is_capital(after.position) or self._is_other_before(line, match, after, taken)
        )

    def _ends_in_case(self, line: Line, last: int, taken: set[int]) -> bool:
        """Tell whether a later name of a list is in a case of place, which is said of it too.

        In languages of case endings only the last name of a list has one.
        """
        following = self._lists.next_in(line, last, taken)
        while following is not None:
            while following + 1 in taken and line.neighbour(following, 1) is not None:
                following += 1
            word = line.words[following].folded
            if self._place_ending.search(word) is not None:
                return not self._persons.is_first_name(word)
            following = self._lists.next_in(line, following + 1, taken)
        return False

    def _is_heading(self, line: Line, match: Match, *, minor: bool) -> bool:
        """Tell whether a name is a line of its own, alone or with a day: "12 July, Novoishim."."""
        if not minor:
            return self._stands_apart(line, match) or self._has_days_only(line, match)
        own = line.words[match.last - 1]
        known = self._dictionary.importance(match.entry) >= _HEADING
        is_word = self._dictionary.is_common(match.entry)
        if not known or is_word or self._persons.is_first_name(own.folded):
            return False
        return own.end - line.words[match.first].start > _SHORTEST_OPEN and self._has_days_only(
            line, match
        )

    def _has_days_only(self, line: Line, match: Match) -> bool:
        """Tell whether a line has no words but a name and those of a day."""
        others = (*line.words[: match.first], *line.words[match.last :])
        return all(word.folded.isdigit() or word.folded in self._months for word in others)

    def _stands_apart(self, line: Line, match: Match) -> bool:
        """Tell whether a name is all of a line, or heads it: "Oral: a picket was held"."""
        first, last, _ = match
        return last - first == len(line.words) or (
            _opens(line, first) and line.folded.startswith(": ", line.words[last - 1].end)
        )

    def _is_beside_unit(self, line: Line, taken: set[int]) -> bool:
        """Tell whether a line is a heading of names and the type word of the unit they lie in."""
        if len(line.words) - len(taken) != 1:
            return False
        other = next(word for index, word in enumerate(line.words) if index not in taken)
        return self._dictionary.is_unit_word(other.folded)

    def _heads_line(self, line: Line, match: Match) -> bool:
        """Tell whether the name that opens a line says where: "Dossor: eleven held".

        So does "KURYK, Mangystau Region - ". A person who speaks opens a line as well.
        """
        own = line.words[match.last - 1]
        if self._dictionary.importance(match.entry) < _HEADING:
            return False
        is_colon = line.folded.startswith(":", own.end)
        is_dateline = line.text[line.words[match.first].start : own.end].isupper()
        if is_dateline and self._is_before_dash(line, match.last):
            return True
        if not is_colon and not line.folded.startswith(", ", own.end):
            return False
        # A word opens what it announces: the Kazakh for "demand".
        if is_colon and not is_dateline and self._dictionary.is_common(match.entry):
            return False
        if not is_dateline and self._persons.is_first_name(own.folded):
            return False
        following = line.words[match.last : match.last + _UNIT_WORDS]
        return is_colon or any(
            word.folded == self._marks.country or self._dictionary.is_unit_word(word.folded)
            for word in following
        )

    def _is_before_dash(self, line: Line, last: int) -> bool:
        """Tell whether a name stands before a dash, with no more than a day between them."""
        end = line.words[last - 1].end
        for word in line.words[last : last + _DAY_WORDS]:
            if not (word.folded.isdigit() or word.folded in self._months):
                break
            end = word.end
        return line.folded.startswith((" - ", " -- "), end)

    def _may_open(self, word: str) -> bool:
        """Tell whether a word says where as it opens a sentence, and is no ordinary one."""
        if self._opening_case.search(word) is None or len(word) <= _SHORTEST_OPEN + 2:
            return False
        return not self._is_opener(word)

    def _is_opener(self, word: str) -> bool:
        """Tell whether a word is an ordinary one that sentences open with: "village people"."""
        return not self._openers.isdisjoint(self._dictionary.forms(word))

    def _is_open(self, line: Line, match: Match, after: Neighbour | None, taken: set[int]) -> bool:
        """Tell whether a minor name may be a place's, if the text speaks of where it lies."""
        word, end = line.words[match.first], line.words[match.last - 1].end
        if line.title_case or word.folded in self._context.first_names:
            return False
        if match.first == 0:
            # A dateline is set in capitals.
            is_dateline = line.text[word.start : end].isupper()
            if not is_dateline and not self._has_place_ending(line, match):
                return False
        if after is not None and line.is_capital(after.position):
            # What has its case ends there: "Тасөткелге Тараз бен Шудан полиция келді".
            ends = after.position in taken and self._has_place_ending(line, match)
            if not ends:
                return False
        return end - word.start >= _SHORTEST_OPEN

    def _is_of_street(self, line: Line, match: Match) -> bool:
        """Tell whether a name is in the case of a street's name, which its base form is not in."""
        key = fold_key(line.words[match.last - 1].folded)
        return key not in match.entry.keys and self._street_ending.search(key) is not None

    def _is_of_square(self, line: Line, match: Match) -> bool:
        """Tell whether a name behind "square" is its own, and not in the case of whose it is.

        A village has no square that is told of; a town's name that is never declined may be either.
        """
        key = fold_key(line.words[match.last - 1].folded)
        declined = self._undeclined.search(key) is None
        return not self._is_major(match.entry) or (declined and key in match.entry.keys)

    def _has_place_ending(self, line: Line, match: Match) -> bool:
        """Tell whether a name is in a case that says where, which its base form does not end in."""
        word = line.words[match.last - 1].folded
        if self._place_ending.search(word) is None:
            return False
        # A person may be told something, or have it from another, but nothing is at one.
        says_where = self._opening_case.search(word) is not None
        endings = (fold_key(word), *(() if says_where else self._context.surname_endings))
        return not any(name.endswith(endings) for name in match.entry.keys)


def _opens(line: Line, first: int) -> bool:
    """Tell whether a word is the first of its line, or has only the time before it."""
    return all(word.folded.isdigit() for word in line.words[:first])
