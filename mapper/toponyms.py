"""Toponym recognition: which words of a text name a place, by a dictionary and their context."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from gazetteer import Gazetteer, Kind, Name
from mapper.dictionary import GREAT, MAJOR, MINOR, Dictionary, Match
from mapper.heads import Heads
from mapper.languages.marks import marks_of
from mapper.languages.patterns import NEVER
from mapper.languages.vocabulary import Vocabulary
from mapper.lines import WORD, Line, folded_text, line_of
from mapper.mentions import Mention
from mapper.name_lists import NameLists
from mapper.namesakes import Namesakes
from mapper.person_names import PersonNames
from mapper.persons import PersonFinder
from mapper.place_signs import PlaceSigns
from mapper.rivers import Rivers
from mapper.sentences import Sentence

__all__ = ["GREAT", "MAJOR", "MINOR", "Mention", "ToponymRecognizer"]

# What may be a capital: quicker to find than to ask of each letter.
_CAPITAL = re.compile(r"[^\W\d_a-zа-яё]")


class ToponymRecognizer:
    """Finds the names of places in texts of one language.

    Parameters
    ----------
    gazetteer
        Whose names are looked for, in the text's script.
    vocabulary
        The language's type words and the words that tell names of people and firms.
    persons
        A model that is asked about names which these words leave in doubt.
    """

    def __init__(
        self, gazetteer: Gazetteer, vocabulary: Vocabulary, persons: PersonFinder | None = None
    ) -> None:
        self._gazetteer = gazetteer
        self._model = persons
        marks = marks_of(vocabulary.code)
        self._dictionary = Dictionary(gazetteer, vocabulary)
        self._namesakes = Namesakes(marks)
        self._rivers = Rivers(marks, self._dictionary)
        self._heads = Heads(vocabulary, self._dictionary, self._namesakes)
        self._lists = NameLists(
            vocabulary.list_separator,
            self._dictionary,
            vocabulary.type_words,
            vocabulary.list_opener,
            vocabulary.opening_words or vocabulary.type_words,
            vocabulary.list_reopens,
        )
        self._persons = PersonNames(vocabulary.name_context, self._dictionary, marks)
        self._signs = PlaceSigns(
            vocabulary, self._dictionary, self._persons, self._lists, self._namesakes
        )
        self._adjective = re.compile(marks.adjective) if marks.adjective != NEVER else None

    def recognize(
        self, text: str, sentences: Sequence[Sentence], published: date | None = None
    ) -> list[Mention]:
        """Return the mentions of places in a text, in order and without overlap.

        Parameters
        ----------
        text
            The text.
        sentences
            Its sentences, in order (`split_sentences`).
        published
            The document's date, which tells what lay in what.
        """
        folded = folded_text(text)
        found: list[tuple[Mention, bool | None]] = []
        people, seen_as_people = set[str](), set[str]()
        for sentence in sentences:
            if self._names_something(text, folded, sentence):
                line = line_of(text, folded, sentence)
                found.extend(self._read_line(line, people, seen_as_people))
        return self._lists.govern(folded, self._without_open(found, published))

    def _names_something(self, text: str, folded: str, sentence: Sentence) -> bool:
        """Tell whether a word of a sentence may begin a name, with a capital."""
        first, end, may_begin = sentence.start, sentence.end, self._dictionary.may_begin
        for capital in _CAPITAL.finditer(text, first, end):
            start = capital.start()
            if start > first and folded[start - 1].isalnum():
                continue
            word = WORD.match(folded, start, end)
            if word and may_begin(word, end):
                return True
        return self._adjective is not None and self._has_small(folded, sentence, self._adjective)

    def _has_small(self, folded: str, sentence: Sentence, adjective: re.Pattern[str]) -> bool:
        """Tell whether an adjective of a sentence, written small, is made of a name."""
        for ending in adjective.finditer(folded, sentence.start, sentence.end):
            start = max(folded.rfind(joint, sentence.start, ending.start()) for joint in " -\n")
            word_start = max(start + 1, sentence.start)
            if self._dictionary.small_adjective(folded[word_start : ending.end()]):
                return True
        return False

    def _read_line(
        self, line: Line, people: set[str], seen_as_people: set[str]
    ) -> Iterator[tuple[Mention, bool | None]]:
        """Yield the mentions of a line, each with whether it is sure or open to its context.

        None stands with one that is a mention only if the text is sure of its name elsewhere.
        The last words of names that prove to be of persons are added to `people`, and to
        `seen_as_people` where only the model says so.
        """
        matches = list(self._match(line))
        taken = {index for first, last, _ in matches for index in range(first, last)}
        read_to = 0
        for named in matches:
            match = self._rivers.meant(line, named)
            if match is None or self._namesakes.goes_on(line, match.last, taken):
                continue
            if self._persons.is_behind_office(line, match, taken):
                continue
            mention = self._heads.mention_of(line, match, read_to)
            if match is named and (mention.head is None or mention.head.kinds == {Kind.NATURAL}):
                headed = mention.head is not None
                is_place = self._stands_for_place(line, match, taken, people, headed=headed)
                if is_place is False and self._is_known_again(line, match, taken):
                    yield mention, None
                if is_place is False or self._is_seen_as_person(
                    line, match, taken, seen_as_people, headed=headed
                ):
                    continue
                if is_place is None:
                    yield mention, False
                    continue
            read_to = mention.end
            yield mention, True

    def _match(self, line: Line) -> Iterator[Match]:
        """Yield the names of a line, one behind the other."""
        text, longest = line.text, self._dictionary.longest
        begins, small_adjective = self._dictionary.beginning_with, self._dictionary.small_adjective
        has_adjectives = self._adjective is not None
        last = 0
        for position, (start, end, folded) in enumerate(line.words):
            if text[start].isupper():
                may_begin = position >= last and (begins(folded) or text.startswith("-", end))
                entry = longest(line, position) if may_begin else None
            elif has_adjectives and position >= last:
                entry = small_adjective(folded)
            else:
                continue
            if position >= last and (entry is None or len(entry.words) == 1):
                shared = self._dictionary.sharing_end(line, position)
                if shared is not None:
                    last = position + 1
                    yield Match(position, last, shared)
                    continue
            if entry is not None:
                last = position + len(entry.words)
                yield Match(position, last, entry)

    def _stands_for_place(
        self, line: Line, match: Match, taken: set[int], people: set[str], *, headed: bool
    ) -> bool | None:
        """Tell whether a name is a place's; None where it is if the text names its unit."""
        key = line.words[match.last - 1].folded
        if self._persons.holds(line, match, taken):
            people.add(key)
            return False
        if not headed and self._namesakes.holds(line, match.first, match.last):
            return False
        is_place = self._signs.is_place(line, match, taken, headed=headed)
        if key in people and not (is_place and self._signs.is_led(line, match)):
            return False
        return is_place

    def _is_known_again(self, line: Line, match: Match, taken: set[int]) -> bool:
        """Tell whether a name that opens a sentence is a place's if the text has it elsewhere."""
        if self._persons.holds(line, match, taken):
            return False
        if self._namesakes.holds(line, match.first, match.last):
            return False
        return self._signs.is_known_again(line, match, taken)

    def _is_seen_as_person(
        self, line: Line, match: Match, taken: set[int], seen: set[str], *, headed: bool
    ) -> bool:
        """Tell whether the model sees a person in a name, here or earlier in the text.

        It is less sure than the words beside a name: a sign of a place outweighs it.
        """
        if self._model is None or self._signs.has_sign(line, match, taken, headed=headed):
            return False
        key = line.words[match.last - 1].folded
        if self._persons.is_seen_by(self._model, line, match):
            seen.add(key)
        return key in seen

    def _without_open(
        self, found: Sequence[tuple[Mention, bool | None]], published: date | None
    ) -> list[Mention]:
        """Leave out the open mentions that lie in no unit which the text names."""
        if all(sure for _, sure in found):
            return [mention for mention, _ in found]
        told = {name.place_id for mention, sure in found if sure for name in mention.names}
        found = [
            (mention, sure or sure is None)
            for mention, sure in found
            if sure is not None or any(name.place_id in told for name in mention.names)
        ]
        units = frozenset(
            unit for mention, sure in found if sure for unit in self._named_units(mention)
        )
        return [
            mention
            for mention, sure in found
            if sure or self._lies_in_one(mention.names, units, published)
        ]

    def _named_units(self, mention: Mention) -> Iterable[str]:
        """Return the regions and districts that a mention names by its type word or initials."""
        if mention.head is not None:
            return self._dictionary.units(mention.names, mention.head.kinds)
        return [name.place_id for name in mention.names if name.kind == "abbreviation"]

    def _lies_in_one(
        self, names: tuple[Name, ...], units: frozenset[str], published: date | None
    ) -> bool:
        ids = {name.place_id for name in names}
        return any(not units.isdisjoint(self._gazetteer.ancestors(i, published)) for i in ids)
