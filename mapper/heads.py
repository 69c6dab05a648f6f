"""Heads: the type words that stand beside a name and say what kind of place it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from gazetteer import fold_key
from mapper.dictionary import Dictionary, Match
from mapper.guards import Guard
from mapper.languages.marks import marks_of
from mapper.languages.patterns import NEVER
from mapper.languages.vocabulary import (
    CITY_KINDS,
    DISTRICT_KINDS,
    FACILITY_KINDS,
    NATURAL_KINDS,
    REGION_KINDS,
    VILLAGE_KINDS,
    TypeWord,
    Vocabulary,
)
from mapper.lines import WORD, Line
from mapper.mentions import Mention
from mapper.namesakes import Namesakes

_LOOK_BACK = 60
_FEATURES = NATURAL_KINDS | FACILITY_KINDS
_INHABITED = CITY_KINDS | VILLAGE_KINDS


class Heads:
    """Joins names to the type words beside them.

    Parameters
    ----------
    vocabulary
        The language's type words.
    dictionary
        What tells which units bear a name.
    namesakes
        What tells where a name ends.
    """

    def __init__(
        self, vocabulary: Vocabulary, dictionary: Dictionary, namesakes: Namesakes
    ) -> None:
        self._code = vocabulary.code
        self._possessive = vocabulary.possessive
        self._dictionary = dictionary
        self._namesakes = namesakes
        marks = marks_of(vocabulary.code)
        self._adjectives = marks.adjective != NEVER
        self._nations = vocabulary.name_context.nations
        self._undeclined = re.compile(marks.undeclined)
        after = [word for word in vocabulary.type_words if word.side == "after"]
        before = [word for word in vocabulary.type_words if word.side == "before"]
        self._after = [(t, re.compile(rf"\s+(?:{t.pattern})\b")) for t in after]
        self._before = [(t, re.compile(rf"\b(?:{t.pattern})\s+$")) for t in before]
        self._prepositions = vocabulary.name_context.prepositions
        self._any_after = _any_type_word(after, r"\s+(?:{})\b")
        self._any_before = _any_type_word(before, r"\b(?:{})\s+$")
        self._guard_before = Guard(self._any_before.pattern)
        is_cased = vocabulary.name_context.place_ending != NEVER
        apart = [t for t in after if is_cased and t.kinds <= _FEATURES]
        self._own = [(t, re.compile(rf"\s+(?:{t.pattern})$")) for t in apart]

    def mention_of(self, line: Line, match: Match, read_to: int) -> Mention:
        """Return a name with the type word beside it, if none of the words before has taken it.

        Parameters
        ----------
        line
            The line of the name.
        match
            The name.
        read_to
            Where in the text the mention before it ends.
        """
        names = match.entry.names
        start, end = line.words[match.first].start, self._namesakes.number_end(line, match.last)
        for type_word, pattern in self._own if match.last - match.first > 1 else ():
            head = pattern.search(line.folded, start, end)
            if head:
                # "Lake Balkhash" is a name of the dictionary; its type word is none of the span.
                end = head.start()
                return Mention(start, end, start, end, names, type_word)
        mention = Mention(start, end, start, end, names)
        if not (self._possessive and line.folded.startswith(self._possessive, end)):
            governed = self._with_head_after(line, match, mention)
            if governed:
                return governed
        return self._with_head_before(line, mention, read_to) or mention

    def _with_head_after(self, line: Line, match: Match, mention: Mention) -> Mention | None:
        end = mention.end
        if not self._any_after.match(line.folded, end):
            return None
        for type_word, pattern in self._after:
            head = pattern.match(line.folded, end)
            if not head or self._is_of_office(line, match, type_word):
                continue
            # "The Kazakh city of Aktau", "three Kazakh regions"
            of_nation = type_word.kinds <= _INHABITED or type_word.plural
            if of_nation and self._is_nation(line, match):
                continue
            if not self._governs_next(line, match, type_word):
                last_char = head.end() if type_word.in_span else end
                return mention.governed_by(type_word, mention.start, last_char)
        return None

    def _is_nation(self, line: Line, match: Match) -> bool:
        """Tell whether a name says of which country a town is: "the Kazakh city of Aktau"."""
        return match.last - match.first == 1 and line.words[match.first].folded in self._nations

    def _is_of_office(self, line: Line, match: Match, head: TypeWord) -> bool:
        """Tell whether a type word says whose the word before it is: "the head of the region".

        Where units are called by adjectives, a noun before their type word is none of their names;
        and a word that is not always a type word is none beside a name that no such unit bears.
        """
        own = line.words[match.last - 1].folded
        if head.loose and not head.in_span and head.side == "after":
            # "In Kostanay regional police", «в Павлодаре областной суд» are in the town.
            before = line.words[match.first - 1].folded if match.first else ""
            is_town = before in self._prepositions
            if self._adjectives:
                is_town = not self._dictionary.is_adjective(own)
            if is_town:
                return True
        by_adjective = self._adjectives and head.in_span and not self._dictionary.is_adjective(own)
        return (by_adjective or head.loose) and not self._dictionary.units(
            match.entry.names, head.kinds
        )

    def _governs_next(self, line: Line, match: Match, head: TypeWord) -> bool:
        """Tell whether a type word is of the name behind it: "the village Bestau of Aksu district".

        So it is where no such unit has the name before it, and another has the one behind.
        """
        units, behind = self._dictionary.units, match.last + 1
        adjective = self._adjectives and self._dictionary.is_adjective(
            line.words[match.last - 1].folded
        )
        if adjective or units(match.entry.names, head.kinds):
            return False
        if behind >= len(line.words) or not line.is_capital(behind):
            return False
        found = self._dictionary.longest(line, behind)
        return found is not None and bool(units(found.names, head.kinds))

    def _with_head_before(self, line: Line, mention: Mention, read_to: int) -> Mention | None:
        offset = max(read_to, mention.start - _LOOK_BACK)
        before = line.folded[offset : mention.start]
        # Most names stand behind a space, and the pattern is tried at each letter.
        if not before[-1:].isspace():
            return None
        if not self._guard_before.allows(WORD.findall(before)):
            return None
        if not self._any_before.search(before):
            return None
        for type_word, pattern in self._before:
            head = pattern.search(before)
            called = line.folded[mention.start : mention.end]
            if head and self._may_head(mention, called, type_word):
                first_char = offset + head.start() if type_word.in_span else mention.start
                return mention.governed_by(type_word, first_char, mention.end)
        return None

    def _may_head(self, mention: Mention, called: str, head: TypeWord) -> bool:
        """Tell whether a type word before a name is its own: "районы Нура и Есиль".

        The districts of a large town are no district of its name: "в районах Алматы".
        """
        if head.plural and head.kinds == DISTRICT_KINDS:
            city = self._dictionary.may_have_districts(mention.names)
            return not city and self._is_called_so(mention, called, head)
        return not head.in_span or self._is_called_so(mention, called, head)

    def _is_called_so(self, mention: Mention, called: str, head: TypeWord) -> bool:
        """Tell whether a unit has this name in this language: "район Самар", not "район Тараза".

        Machines leave a name of another language in its base form: "в области Кызылорда". Where
        that form is all its cases too, "в районе Казалы" is near the town.
        """
        units = self._dictionary.units(mention.names, head.kinds)
        if head.plural and not units and self._dictionary.units_like(mention.names, head.kinds):
            return True
        named = [n for n in mention.names if n.place_id in units]
        if any(name.language == self._code for name in named):
            return True
        declined = head.kinds == REGION_KINDS or not self._undeclined.search(called)
        return declined and any(fold_key(called) == _bare(name.text) for name in named)


def _bare(name: str) -> str:
    """Return the key of a unit's name without its type word."""
    return fold_key(name).rsplit(" ", 1)[0]


def _any_type_word(type_words: Sequence[TypeWord], where: str) -> re.Pattern[str]:
    """Return the pattern of any of these words: most names have none beside them."""
    return re.compile(where.format("|".join(word.pattern for word in type_words) or NEVER))
