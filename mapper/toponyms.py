"""Toponym recognition: which words of a text name a place, by a dictionary and their context."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, lru_cache

from gazetteer import Gazetteer, Kind, Name, fold, fold_key
from gazetteer.endings import stems
from mapper.languages.marks import marks_of
from mapper.languages.vocabulary import (
    FACILITY_KINDS,
    NATURAL_KINDS,
    NEVER,
    TypeWord,
    Vocabulary,
)
from mapper.lines import WORD, Line, Neighbour, folded_text, line_of
from mapper.namesakes import Namesakes
from mapper.persons import PersonFinder
from mapper.sentences import Sentence

# What may be a capital: quicker to find than to ask of each letter.
_CAPITAL = re.compile(r"[^\W\d_a-zа-яё]")
# A shorter name, open to its context, is more often another word.
_SHORTEST_OPEN = 4
_FIRST_CYRILLIC = "\u0400"
_JOINTS = frozenset({" ", "-", "'", "\n", "- "})
# Below this importance a bare name needs a sign that it is a place: most villages are namesakes of
# words and of people.
MINOR = 0.45
MAJOR = 0.6
# From here on, a surname after the name does not make it a person's.
_UNMISTAKABLE = 0.8
# The least village that may head a line, and how far on its unit's type word may stand.
_HEADING = 0.2
_LONG_SURNAME = 6
_UNIT_WORDS = 3
_LOOK_BACK = 60
# So many different words of texts are remembered with the names that they may begin.
_REMEMBERED = 200_000
_OWN = "KZ"
_FEATURES = NATURAL_KINDS | FACILITY_KINDS

# The words of a name in the dictionary, and what it is the name of.
_Entry = tuple[tuple[str, ...], tuple[Name, ...]]


@dataclass(frozen=True, slots=True)
class Mention:
    """A place name in a text, before it is decided which place it means.

    `start` and `end` include a type word that belongs to the name ("Karatal district");
    `name_end` and `name_start` do not. `names` are the dictionary entries that match. `head` is the
    type word that governs the name, `listed` the number of the list that the name is a member of.
    """

    start: int
    end: int
    name_start: int
    name_end: int
    names: tuple[Name, ...]
    head: TypeWord | None = None
    listed: int = -1


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
        self._persons = persons
        self._vocabulary = vocabulary
        self._context = vocabulary.name_context
        self._after = [(t, re.compile(rf"\s+(?:{t.pattern})\b")) for t in self._types("after")]
        self._before = [(t, re.compile(rf"\b(?:{t.pattern})\s+$")) for t in self._types("before")]
        self._any_after = _any_type_word(self._types("after"), r"\s+(?:{})\b")
        self._any_before = _any_type_word(self._types("before"), r"\b(?:{})\s+$")
        self._separator = re.compile(vocabulary.list_separator)
        self._marks = marks_of(vocabulary.code)
        self._namesakes = Namesakes(self._marks)
        self._is_adjective = re.compile(self._marks.adjective)
        self._first_names = frozenset(map(fold_key, self._context.first_names))
        self._never_alone = frozenset(map(fold_key, self._context.never_alone))
        self._street_ending = re.compile(self._marks.street_ending)
        self._place_ending = re.compile(self._context.place_ending)
        in_span = [t.pattern for t in self._types("after") if t.in_span]
        self._unit_word = re.compile("|".join(in_span))
        sites = [t.pattern for t in self._types("after") if t.kinds & FACILITY_KINDS]
        self._site_word = re.compile(rf"\s(?:{'|'.join(sites) or NEVER})$")
        self._is_cased = self._context.place_ending != NEVER
        apart = [t for t in self._types("after") if self._is_cased and t.kinds <= _FEATURES]
        self._surnames = tuple(fold_key(ending) for ending in self._context.surname_endings)
        self._own_heads = [(t, re.compile(rf"\s+(?:{t.pattern})$")) for t in apart]
        self._opening_case = re.compile(self._context.opening_case)
        self._openers = frozenset(map(fold_key, self._context.common_openers))
        self._spellings = [(re.compile(one), other) for one, other in self._marks.spellings]
        self._lake = re.compile(self._marks.lake)
        self._beginning_with = lru_cache(_REMEMBERED)(self._find_beginning_with)
        self._forms = lru_cache(_REMEMBERED)(self._find_forms)
        self._importance = lru_cache(_REMEMBERED)(self._find_importance)
        self._small_adjective = lru_cache(_REMEMBERED)(self._find_small_adjective)
        self._is_common = lru_cache(_REMEMBERED)(self._find_whether_common)
        self._joined = lru_cache(_REMEMBERED)(_join_names)

    def _types(self, side: str) -> list[TypeWord]:
        return [word for word in self._vocabulary.type_words if word.side == side]

    @cached_property
    def _index(self) -> dict[str, list[_Entry]]:
        """The dictionary: by first word, the names that begin with it, longest first."""
        by_words: defaultdict[tuple[str, ...], list[Name]] = defaultdict(list)
        for name in self._gazetteer.all_names():
            if (name.text[0] >= _FIRST_CYRILLIC) is self._vocabulary.cyrillic:
                words = self._without_type_word(tuple(WORD.findall(fold(name.text))))
                if self._vocabulary.cyrillic:
                    words = tuple(fold_key(word) for word in words)
                if words and (len(words) > 1 or len(words[0]) > 1):
                    by_words[words].append(name)
        self._add_spellings(by_words)
        for words in [words for words in by_words if len(words) > 1]:
            self._drop_facilities(by_words, words)
            self._add_lake(by_words, words)
        index: defaultdict[str, list[_Entry]] = defaultdict(list)
        for words, names in by_words.items():
            index[words[0]].append((words, tuple(names)))
        for entries in index.values():
            entries.sort(key=_longest_first)
        return dict(index)

    def _add_spellings(self, by_words: dict[tuple[str, ...], list[Name]]) -> None:
        """Let places be called as the language spells the names that it took from another."""
        for words, names in list(by_words.items()):
            spelled = words
            for letters, written in self._spellings:
                spelled = tuple(letters.sub(written, word) for word in spelled)
            if spelled != words and spelled not in by_words:
                domestic = [n for n in names if self._gazetteer.place(n.place_id).country == _OWN]
                if domestic:
                    by_words[spelled] = domestic

    def _without_type_word(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return a unit's name without its type word, which is read apart from it."""
        if len(words) > 1 and self._unit_word.fullmatch(words[-1]):
            return words[:-1]
        return words

    def _drop_facilities(
        self, by_words: dict[tuple[str, ...], list[Name]], words: tuple[str, ...]
    ) -> None:
        """Leave out what is not a toponym: a square, and "airport" in "Almaty airport"."""
        if not self._context.not_place_heads.isdisjoint(words) or words[:1] in by_words:
            kept = [n for n in by_words[words] if not self._is_facility(n) or self._is_site(n)]
            if kept:
                by_words[words] = kept
            else:
                del by_words[words]

    def _add_lake(
        self, by_words: dict[tuple[str, ...], list[Name]], words: tuple[str, ...]
    ) -> None:
        """Let a lake be called without its type word, where that stands before the name."""
        if self._lake.fullmatch(words[0]) and words in by_words:
            by_words.setdefault(words[1:], []).extend(by_words[words])

    def _is_site(self, name: Name) -> bool:
        """Tell whether a facility is called as natural features are: a reservoir, a field."""
        return self._site_word.search(fold(name.text)) is not None

    def _is_facility(self, name: Name) -> bool:
        return self._gazetteer.place(name.place_id).kind is Kind.FACILITY

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
        found: list[tuple[Mention, bool]] = []
        people, seen_as_people = set[str](), set[str]()
        for sentence in self._promising(text, folded, sentences):
            line = line_of(text, folded, sentence)
            found.extend(self._read_line(line, people, seen_as_people))
        return self._govern_lists(folded, self._without_open(found, published))

    def _without_open(
        self, found: Sequence[tuple[Mention, bool]], published: date | None
    ) -> list[Mention]:
        """Leave out the open mentions that lie in no unit which the text names."""
        if all(sure for _, sure in found):
            return [mention for mention, _ in found]
        units = frozenset(
            unit for mention, sure in found if sure for unit in self._named_units(mention)
        )
        return [
            mention
            for mention, sure in found
            if sure or self._lies_in_one(mention.names, units, published)
        ]

    def _named_units(self, mention: Mention) -> Iterator[str]:
        """Yield the regions and districts that a mention names by its type word or its initials."""
        if mention.head is not None:
            yield from self._units(mention, mention.head)
        else:
            yield from (name.place_id for name in mention.names if name.kind == "abbreviation")

    def _lies_in_one(
        self, names: tuple[Name, ...], units: frozenset[str], published: date | None
    ) -> bool:
        ids = {name.place_id for name in names}
        return any(not units.isdisjoint(self._gazetteer.ancestors(i, published)) for i in ids)

    def _promising(
        self, text: str, folded: str, sentences: Sequence[Sentence]
    ) -> Iterator[Sentence]:
        """Yield the sentences in which a word begins a name, with a capital."""
        for sentence in sentences:
            if self._names_something(text, folded, sentence):
                yield sentence

    def _names_something(self, text: str, folded: str, sentence: Sentence) -> bool:
        for capital in _CAPITAL.finditer(text, sentence.start, sentence.end):
            start = capital.start()
            inside = start > sentence.start and WORD.match(folded, start - 1, start)
            word = None if inside else WORD.match(folded, start, sentence.end)
            if word and self._beginning_with(word[0]):
                return True
        for ending in self._is_adjective.finditer(folded, sentence.start, sentence.end):
            start = max(folded.rfind(joint, sentence.start, ending.start()) for joint in " -\n")
            word_start = max(start + 1, sentence.start)
            if self._small_adjective(folded[word_start : ending.end()]):
                return True
        return False

    def _read_line(
        self, line: Line, people: set[str], seen_as_people: set[str]
    ) -> Iterable[tuple[Mention, bool]]:
        """Yield the mentions of a line, each with whether it is sure or open to its context."""
        matches = list(self._match(line))
        taken = {index for first, last, _ in matches for index in range(first, last)}
        read_to = 0
        for first, last, names in matches:
            if self._namesakes.goes_on(line, last, taken):
                continue
            mention = self._with_head(line, first, last, names, read_to)
            if mention.head is None or mention.head.kinds == {Kind.NATURAL}:
                key = line.words[last - 1].folded
                if self._is_person(line, first, last, taken):
                    people.add(key)
                    continue
                if mention.head is None and self._namesakes.holds(line, first, last):
                    continue
                is_place = self._is_place(line, first, last, taken, mention)
                if is_place is False or (
                    key in people and not (is_place and self._is_led(line, first, names))
                ):
                    continue
                if self._persons and not self._has_sign_of_place(line, first, last, taken, mention):
                    # Less sure than the words beside a name: a sign of a place outweighs it.
                    if self._is_seen_as_person(self._persons, line, first, last):
                        seen_as_people.add(key)
                    if key in seen_as_people:
                        continue
                if is_place is None:
                    yield mention, False
                    continue
            read_to = mention.end
            yield mention, True

    def _match(self, line: Line) -> Iterable[tuple[int, int, tuple[Name, ...]]]:
        position = 0
        while position < len(line.words):
            if line.is_capital(position):
                match = self._longest(line, position)
            else:
                match = self._small_adjective(line.words[position].folded)
            if match is None:
                position += 1
                continue
            yield position, position + len(match[0]), match[1]
            position += len(match[0])

    def _find_small_adjective(self, word: str) -> _Entry | None:
        """Return the name that an adjective is made of, which some languages write small."""
        if self._is_adjective.search(word) is None or word in self._marks.no_adjectives:
            return None
        names = tuple(
            name
            for form in self._forms(word)
            for _, found in self._index.get(form, ())
            for name in found
            if name.kind == "adjective"
        )
        return ((word,), names) if names else None

    def _longest(self, line: Line, position: int) -> _Entry | None:
        """Return the longest name that begins at a word, in its base form or an inflected one.

        What may be one name as it is and another without its ending is both.
        """
        found: _Entry | None = None
        written = line.words[position].folded
        for words, names in self._beginning_with(written):
            if found is not None and len(found[0]) >= len(words) and found[0][0] != written:
                continue
            if self._continues(line, position, words):
                if found is not None and len(found[0]) == len(words):
                    # "Pavlodarskaya" is the region's own name.
                    if self._is_adjective.search(written):
                        return found
                    return words, self._joined(found[1], names)
                if found is None or len(found[0]) < len(words):
                    found = (words, names)
        return found

    def _find_beginning_with(self, word: str) -> tuple[_Entry, ...]:
        """Return the names that a word of the text may begin: as it is, then without endings."""
        return tuple(entry for form in self._forms(word) for entry in self._index.get(form, ()))

    def _find_forms(self, word: str) -> tuple[str, ...]:
        """Return what a word of the text may be in the dictionary: itself, then without endings."""
        if not self._vocabulary.cyrillic:
            return (word,)
        key = fold_key(word)
        return key, *stems(key, self._vocabulary.code)

    def _continues(self, line: Line, first: int, name: tuple[str, ...]) -> bool:
        """Tell whether words go on as a name does; its first and its last may be inflected."""
        if first + len(name) > len(line.words):
            return False
        for offset in range(1, len(name)):
            word = line.words[first + offset]
            if line.folded[line.words[first + offset - 1].end : word.start] not in _JOINTS:
                return False
            forms = self._forms(word.folded)
            if name[offset] not in (forms if offset == len(name) - 1 else forms[:1]):
                return False
        return True

    def _with_head(
        self, line: Line, first: int, last: int, names: tuple[Name, ...], read_to: int
    ) -> Mention:
        """Join a name to the type word beside it, if none of the words before has taken it."""
        start, end = line.words[first].start, self._namesakes.number_end(line, last)
        for type_word, pattern in self._own_heads if last - first > 1 else ():
            head = pattern.search(line.folded, start, end)
            if head:
                # "Lake Balkhash" is a name of the dictionary; its type word is none of the span.
                end = head.start()
                return Mention(start, end, start, end, names, type_word)
        mention = Mention(start, end, start, end, names)
        possessive = self._vocabulary.possessive
        if possessive and line.folded.startswith(possessive, end):
            return self._with_head_before(line, mention, read_to)
        after = self._after if self._any_after.match(line.folded, end) else ()
        for type_word, pattern in after:
            match = pattern.match(line.folded, end)
            if match and not self._governs_next(line, last, mention, type_word):
                last_char = match.end() if type_word.in_span else end
                return replace(mention, end=last_char, head=type_word)
        return self._with_head_before(line, mention, read_to)

    def _governs_next(self, line: Line, last: int, mention: Mention, head: TypeWord) -> bool:
        """Tell whether a type word is of the name behind it: "the village Bestau of Aksu district".

        So it is where no such unit has the name before it, and another has the one behind.
        """
        behind = last + 1
        if self._units(mention, head) or behind >= len(line.words) or not line.is_capital(behind):
            return False
        found = self._longest(line, behind)
        return found is not None and bool(self._units(replace(mention, names=found[1]), head))

    def _with_head_before(self, line: Line, mention: Mention, read_to: int) -> Mention:
        offset = max(read_to, mention.start - _LOOK_BACK)
        before = line.folded[offset : mention.start]
        if not self._any_before.search(before):
            return mention
        for type_word, pattern in self._before:
            match = pattern.search(before)
            if match and type_word.in_span and not self._is_called_so(mention, type_word):
                continue
            if match:
                first_char = offset + match.start() if type_word.in_span else mention.start
                return replace(mention, start=first_char, head=type_word)
        return mention

    def _is_called_so(self, mention: Mention, head: TypeWord) -> bool:
        """Tell whether a unit has this name in this language: "район Самар", not "район Тараза"."""
        units = self._units(mention, head)
        return any(
            n.place_id in units and n.language == self._vocabulary.code for n in mention.names
        )

    def _find_importance(self, names: tuple[Name, ...]) -> float:
        return max(self._gazetteer.place(name.place_id).importance for name in names)

    def _find_whether_common(self, names: tuple[Name, ...]) -> bool:
        """Tell whether a name is also an ordinary word."""
        return any(fold(name.text) in self._context.common_words for name in names)

    def _is_person(self, line: Line, first: int, last: int, taken: set[int]) -> bool:
        """Tell whether the words are part of a person's name."""
        context = self._context
        before, after = line.neighbour(first, -1), line.neighbour(last - 1, 1)
        own = line.words[last - 1].folded
        if before and self._is_named(line, before, own, taken):
            return True
        titled = before is not None and before.folded in context.titles
        if before and titled and line.is_capital(before.index) and before.index not in taken:
            minor = self._importance_at(line, first) < MAJOR
            return before.joint == ". " or (minor and self._may_be_surname(line, first, own))
        titled = titled and before is not None and before.joint == " "
        named_on = after is not None and after.joint == " " and line.is_capital(after.index)
        if titled and after and named_on and after.folded.endswith(context.surname_endings):
            return True
        # A surname may be a village's as well: "Zhambyl Bolatov".
        villager = after is not None and self._importance_at(line, after.index) < _HEADING
        free = after is not None and (after.index not in taken or villager)
        if after and line.is_capital(after.index) and free:
            led = before is not None and before.folded in context.prepositions
            first_name = own in context.first_names or (not led and self._is_first_name(own))
            if first_name and after.folded not in context.place_heads:
                return after.folded not in context.not_place_heads
            found = self._longest(line, first) if self._is_cased else None
            if found and fold_key(own) in _keys(found[1]):
                # Between a place and a person's name there would be a case ending.
                return self._ends_as_name(after.folded)
            ends_as_name = after.folded.endswith(context.surname_endings)
            # "Aktau Zhumabayev" is a man, but not in "In Aktau Zhumabayev said".
            bound = not led and after.joint == " " and len(after.folded) >= _LONG_SURNAME
            return ends_as_name and (bound or self._importance_at(line, first) < _UNMISTAKABLE)
        return False

    def _ends_as_name(self, word: str) -> bool:
        """Tell whether a word ends as surnames do, in a language of case endings in any of them."""
        if self._is_cased:
            return any(form.endswith(self._surnames) for form in self._forms(word))
        return word.endswith(self._context.surname_endings)

    def _is_seen_as_person(self, persons: PersonFinder, line: Line, first: int, last: int) -> bool:
        """Tell whether a model sees a person's name in a name and the word beside it.

        Of a name that stands alone it says too often that a town is a person.
        """
        if not (self._may_be_named(line, first, -1) or self._may_be_named(line, last - 1, 1)):
            return False
        offset, end = line.words[0].start, line.words[-1].end
        begin, finish = line.words[first].start - offset, line.words[last - 1].end - offset
        return any(
            start <= begin and finish <= stop and (start, stop) != (begin, finish)
            for start, stop in persons.find(line.text[offset:end])
        )

    def _may_be_named(self, line: Line, index: int, step: int) -> bool:
        """Tell whether the word beside a name may be another of the same person."""
        beside = line.neighbour(index, step)
        return (
            beside is not None
            and line.is_capital(beside.index)
            and beside.folded not in self._context.initial_words
        )

    def _is_named(self, line: Line, before: Neighbour, own: str, taken: set[int]) -> bool:
        """Tell whether a name follows a person's first name, in any case: "Serik Taraz"."""
        if not line.is_capital(before.index):
            return False
        if before.joint == "-":
            return before.index not in taken
        if not self._is_first_name(before.folded):
            return False
        ends_as_name = self._ends_as_name(own)
        is_adjective = self._is_adjective.search(own) is not None
        return before.index not in taken or ends_as_name or is_adjective

    def _is_led(self, line: Line, first: int, names: tuple[Name, ...]) -> bool:
        """Tell whether a preposition tells a well-known place from the person of its name."""
        before = line.neighbour(first, -1)
        prepositions = self._context.prepositions
        return (
            before is not None
            and before.folded in prepositions
            and self._importance(names) >= MAJOR
        )

    def _is_first_name(self, word: str) -> bool:
        return not self._first_names.isdisjoint(self._forms(word))

    def _may_be_surname(self, line: Line, first: int, own: str) -> bool:
        """Tell whether a word behind a title may name who bears it: "Akim Abaev", not of a town."""
        found = self._longest(line, first)
        in_base_form = found is None or fold_key(own) in _keys(found[1])
        return in_base_form or own.endswith(self._context.surname_endings)

    def _importance_at(self, line: Line, first: int) -> float:
        found = self._longest(line, first)
        return self._importance(found[1]) if found else 0.0

    def _is_place(
        self, line: Line, first: int, last: int, taken: set[int], mention: Mention
    ) -> bool | None:
        """Tell whether a name without a type word stands for the place itself.

        None where it does if the text names the unit that it lies in.
        """
        context = self._context
        before, after = line.neighbour(first, -1), line.neighbour(last - 1, 1)
        importance = self._importance(mention.names)
        if line.is_quoted(first, last):
            # The name of a club, a firm or a newspaper.
            ahead = line.words[first - 1].folded if first else ""
            return ahead in self._marks.place_words
        if (
            before
            and before.folded in self._marks.street_before
            and self._is_of_street(line, last, mention)
        ):
            return False
        if after and importance < MAJOR and after.folded in context.not_place_heads:
            return False
        if after and (line.is_capital(after.index) or after.folded in context.street_words):
            if not context.not_place_heads.isdisjoint(line.capitals_after(last - 1)):
                return False
            known = after.folded in context.place_heads or after.index in taken
            if not (known or line.title_case or importance >= MAJOR):
                return False
        if before and before.folded in context.not_place_heads:
            return False
        if before and line.is_capital(before.index) and before.index not in taken:
            known = before.folded in context.initial_words or before.index == 0 or line.title_case
            if not (known or importance >= MAJOR):
                return False
        if last - first == 1 and self._is_common(mention.names):
            if not self._never_alone.isdisjoint(self._forms(line.words[first].folded)):
                return False
            of_office = after is not None and after.folded in context.place_heads
            return of_office or self._has_sign_of_place(line, first, last, taken, mention)
        if importance >= MINOR or self._has_sign_of_place(line, first, last, taken, mention):
            return True
        return None if self._is_open(line, first, last, mention) else False

    def _is_open(self, line: Line, first: int, last: int, mention: Mention) -> bool:
        """Tell whether a minor name may be a place's, if the text speaks of where it lies."""
        word, after = line.words[first], line.neighbour(last - 1, 1)
        if line.title_case or word.folded in self._context.first_names:
            return False
        written = line.text[word.start : line.words[last - 1].end]
        # A dateline is set in capitals.
        stands_out = written.isupper() or self._has_place_ending(
            line.words[last - 1].folded, mention
        )
        if first == 0 and not stands_out:
            return False
        if after is not None and line.is_capital(after.index):
            return False
        return line.words[last - 1].end - word.start >= _SHORTEST_OPEN

    def _is_of_street(self, line: Line, last: int, mention: Mention) -> bool:
        """Tell whether a name is in the case of a street's name, which its base form is not in."""
        key = fold_key(line.words[last - 1].folded)
        return key not in _keys(mention.names) and self._street_ending.search(key) is not None

    def _has_sign_of_place(
        self, line: Line, first: int, last: int, taken: set[int], mention: Mention
    ) -> bool:
        """Tell whether a minor name has a preposition or the ending of one, or is in a list."""
        before = line.neighbour(first, -1)
        # Any word has a capital where a sentence opens; that one is a village is least likely.
        minor = self._importance(mention.names) < MINOR
        opens = first == 0 and last == 1 and minor and not self._is_listed(line, last, taken)
        if not opens and self._has_place_ending(line.words[last - 1].folded, mention):
            return True
        if opens and self._may_open(line.words[first].folded):
            return True
        if before is not None and before.folded in self._context.prepositions:
            return True
        if first == 0 and mention.head is None and self._heads_line(line, last, mention):
            return True
        if mention.head is not None or self._namesakes.is_end_of_road(line, first, taken):
            return True
        # "Oral: a picket was held" is a heading too.
        stands_apart = last - first == len(line.words) or (
            first == 0 and line.folded.startswith(": ", line.words[last - 1].end)
        )
        is_alone = stands_apart and not minor
        others = [word for index, word in enumerate(line.words) if index not in taken]
        beside_unit = len(others) == 1 and self._unit_word.fullmatch(others[0].folded) is not None
        if is_alone or beside_unit:
            # A line of the name alone, or with the unit that it lies in, is a heading.
            return True
        last_taken = next((i for i in range(first - 1, max(-1, first - 4), -1) if i in taken), None)
        if last_taken is None:
            return False
        gap = line.folded[line.words[last_taken].end : line.words[first].start]
        return self._separator.fullmatch(gap) is not None

    def _may_open(self, word: str) -> bool:
        """Tell whether a word says where as it opens a sentence, and is no ordinary one."""
        if self._opening_case.search(word) is None or len(word) <= _SHORTEST_OPEN + 2:
            return False
        return self._openers.isdisjoint(self._forms(word))

    def _is_listed(self, line: Line, last: int, taken: set[int]) -> bool:
        """Tell whether a name begins a list of names."""
        following = next(
            (i for i in range(last, min(len(line.words), last + 4)) if i in taken), None
        )
        if following is None:
            return False
        gap = line.folded[line.words[last - 1].end : line.words[following].start]
        return self._separator.fullmatch(gap) is not None

    def _heads_line(self, line: Line, last: int, mention: Mention) -> bool:
        """Tell whether the name that opens a line says where: "Dossor: eleven held".

        So does "KURYK, Mangystau Region - ". A person who speaks opens a line as well.
        """
        own = line.words[last - 1]
        if self._importance(mention.names) < _HEADING or self._is_first_name(own.folded):
            return False
        if line.folded.startswith(":", own.end):
            return True
        following = line.words[last : last + _UNIT_WORDS]
        return line.folded.startswith(", ", own.end) and any(
            self._unit_word.fullmatch(word.folded) for word in following
        )

    def _has_place_ending(self, word: str, mention: Mention) -> bool:
        """Tell whether a name is in a case that says where, which its base form does not end in."""
        if self._place_ending.search(word) is None:
            return False
        key = fold_key(word)
        endings = (key, *self._context.surname_endings)
        return not any(name.endswith(endings) for name in _keys(mention.names))

    def _govern_lists(self, folded: str, mentions: list[Mention]) -> list[Mention]:
        """Give the members of a list the plural type word that governs them."""
        governed: list[Mention] = []
        number = 0
        for group in self._groups(folded, mentions):
            if len(group) == 1:
                governed.extend(group)
                continue
            members = [replace(member, listed=number) for member in group]
            number += 1
            first = members[0].head
            position, last = _last_plural(members)
            if last is not None:
                governed_part = self._govern_backward(members[: position + 1], last)
                members = governed_part + members[position + 1 :]
            elif first and first.plural and first.side == "before":
                members = self._govern_forward(members, first)
            governed.extend(members)
        return governed

    def _groups(self, folded: str, mentions: list[Mention]) -> list[list[Mention]]:
        groups: list[list[Mention]] = []
        for mention in mentions:
            if groups and self._separator.fullmatch(folded, groups[-1][-1].end, mention.start):
                groups[-1].append(mention)
            else:
                groups.append([mention])
        return groups

    def _govern_backward(self, members: list[Mention], head: TypeWord) -> list[Mention]:
        """Let a head after the last member govern those before it that it can be said of.

        The same unit is not listed twice: in "Alma-Ata, Almaty and Zhambyl regions" the first name
        is the city. A name that no such unit bears ends the head's reach, once it governs two.
        """
        seen = set(self._units(members[-1], head))
        governed = 1
        result = [members[-1]]
        for position in range(len(members) - 2, -1, -1):
            member = members[position]
            units = self._units(member, head)
            if member.head is None and units and not units & seen:
                member = replace(member, head=head)
                seen |= units
                governed += 1
            elif governed > 1:
                return members[: position + 1] + result
            result.insert(0, member)
        return result

    def _govern_forward(self, members: list[Mention], head: TypeWord) -> list[Mention]:
        result = [members[0]]
        for position, member in enumerate(members[1:], start=1):
            if member.head is not None or not self._units(member, head):
                return result + members[position:]
            result.append(replace(member, head=head))
        return result

    def _units(self, mention: Mention, head: TypeWord) -> set[str]:
        """Return the ids of the places of the head's kinds that the mention's name may mean."""
        return {
            name.place_id
            for name in mention.names
            if self._gazetteer.place(name.place_id).kind in head.kinds
        }


def _join_names(some: tuple[Name, ...], more: tuple[Name, ...]) -> tuple[Name, ...]:
    return some + more


@lru_cache(_REMEMBERED)
def _keys(names: tuple[Name, ...]) -> frozenset[str]:
    return frozenset(fold_key(name.text) for name in names)


def _any_type_word(type_words: Sequence[TypeWord], where: str) -> re.Pattern[str]:
    """Return the pattern of any of these words: most names have none beside them."""
    return re.compile(where.format("|".join(word.pattern for word in type_words) or NEVER))


def _last_plural(members: Sequence[Mention]) -> tuple[int, TypeWord | None]:
    """Return where in a list a plural type word stands behind a name, and the word.

    "Almaty and Zhambyl regions and Almaty city"
    """
    for position in range(len(members) - 1, -1, -1):
        head = members[position].head
        if head is not None and head.plural and head.side == "after":
            return position, head
    return -1, None


def _longest_first(entry: _Entry) -> tuple[int, tuple[str, ...]]:
    return -len(entry[0]), entry[0]
