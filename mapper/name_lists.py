"""Lists of names: what parts their members, and the plural type word that governs them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mapper.dictionary import Dictionary, Match
from mapper.languages.patterns import NEVER
from mapper.languages.vocabulary import TypeWord
from mapper.lines import Line
from mapper.list_openers import ListOpeners
from mapper.mentions import Mention

# So many words may stand between two members.
_WORDS_BETWEEN = 3


class NameLists:
    """Tells lists of names by what parts them.

    Parameters
    ----------
    separator
        The pattern of what stands between two members.
    dictionary
        What tells which units bear a name.
    type_words
        The language's type words.
    opener
        The pattern of what opens a list and says what its names are.
    opening_words
        The type words that it may say so with.
    reopens
        The pattern of what between two members parts those of one type word from others.
    """

    def __init__(
        self,
        separator: str,
        dictionary: Dictionary,
        type_words: Sequence[TypeWord],
        opener: str = NEVER,
        opening_words: Sequence[TypeWord] = (),
        reopens: str = NEVER,
    ) -> None:
        self._openers = ListOpeners(opener, dictionary, opening_words)
        self._separator = re.compile(separator)
        self._reopens = re.compile(reopens)
        self._dictionary = dictionary
        plural = (word.pattern for word in type_words if word.plural and word.side == "after")
        heads = "|".join(word.pattern for word in type_words if word.plural)
        self._plural_before = re.compile(rf"\b(?:{heads or NEVER})\s+\Z")
        self._plural = re.compile(rf"\s+(?:{'|'.join(plural) or NEVER})\b")

    def is_begun_by(self, line: Line, last: int, taken: set[int]) -> bool:
        """Tell whether the name before the word `last` begins a list."""
        return self.next_in(line, last, taken) is not None

    def next_in(self, line: Line, last: int, taken: set[int]) -> int | None:
        """Return the first word of the name that a list goes on with, or None."""
        stop = min(len(line.words), last + _WORDS_BETWEEN + 1)
        following = next((i for i in range(last, stop) if i in taken), None)
        listed = following is not None and self._are_listed(line, last - 1, following)
        return following if listed else None

    def is_governed(self, line: Line, last: int, taken: set[int]) -> bool:
        """Tell whether a plural type word ends the list of a name: "the Aral and Shu districts".

        A name that stands right before the type word has it for its own.
        """
        begun = last
        while True:
            stop = min(len(line.words), last + _WORDS_BETWEEN + 1)
            following = next((i for i in range(last, stop) if i in taken), None)
            if following is None or not self._are_listed(line, last - 1, following):
                break
            last = following + 1
            while last in taken and self._is_one_name(line, last):
                # "The Turar Ryskulov" has two words.
                last += 1
        return (
            last > begun and self._plural.match(line.folded, line.words[last - 1].end) is not None
        )

    def is_headed(self, line: Line, first: int) -> bool:
        """Tell whether a plural type word stands right before a name: «в областях Абай и Шу»."""
        if first == 0 or line.is_capital(first - 1):
            return False
        start, end = line.words[first - 1].start, line.words[first].start
        return self._plural_before.search(line.folded, start, end) is not None

    def is_opened_by(self, line: Line, match: Match, taken: set[int]) -> bool:
        """Tell whether a name is the first of a list behind a colon: "levels: Abai, Aksu"."""
        start = line.words[match.first].start
        return line.folded.endswith(": ", 0, start) and self.is_begun_by(line, match.last, taken)

    def _is_one_name(self, line: Line, position: int) -> bool:
        """Tell whether no more than a space parts a word from the one before it."""
        return line.folded[line.words[position - 1].end : line.words[position].start] == " "

    def is_continued_by(self, line: Line, first: int, taken: set[int]) -> bool:
        """Tell whether the name at the word `first` follows another in a list."""
        stop = max(-1, first - _WORDS_BETWEEN - 1)
        before = next((i for i in range(first - 1, stop, -1) if i in taken), None)
        return before is not None and self._are_listed(line, before, first)

    def _are_listed(self, line: Line, one: int, other: int) -> bool:
        gap = line.folded[line.words[one].end : line.words[other].start]
        return self._separator.fullmatch(gap) is not None

    def govern(self, folded: str, mentions: Sequence[Mention]) -> list[Mention]:
        """Return mentions with the numbers of their lists, and the type words that govern these.

        Parameters
        ----------
        folded
            The document's text, folded (`gazetteer.fold`).
        mentions
            All its mentions, in order.
        """
        governed: list[Mention] = []
        number = 0
        for group in self._groups(folded, mentions):
            if len(group) == 1:
                governed.extend(group)
                continue
            members = [member.in_list(number) for member in group]
            announced = self._openers.governed(folded, members)
            governed.extend(announced or self._govern_list(members, folded))
            number += 1
        return governed

    def _groups(self, folded: str, mentions: Sequence[Mention]) -> list[list[Mention]]:
        groups: list[list[Mention]] = []
        for mention in mentions:
            if groups and self._separator.fullmatch(folded, groups[-1][-1].end, mention.start):
                groups[-1].append(mention)
            else:
                groups.append([mention])
        return groups

    def _govern_list(self, members: list[Mention], folded: str) -> list[Mention]:
        first = members[0].head
        position, last = _last_plural(members)
        if last is not None:
            listed = members[: position + 1]
            return self._govern_backward(listed, last, folded) + members[position + 1 :]
        governs = first is not None and self._may_mean_units(members[0], first)
        if first and first.plural and first.side == "before" and governs:
            # Not "in all regions of Kazakhstan, Almaty aside".
            return self._govern_forward(members, first)
        return members

    def _govern_backward(
        self, members: list[Mention], head: TypeWord, folded: str
    ) -> list[Mention]:
        """Let a head after the last member govern those before it that it can be said of.

        The same unit is not listed twice: in "Alma-Ata, Almaty and Zhambyl regions" the first name
        is the city. A name that no such unit bears ends the head's reach, once it governs two; so
        does another such head, which governs those before it. Nor does a head behind an adjective
        reach a noun that a greater town bears: «Алматы, Жамбылская и Кызылординская области»,
        nor what stands before the words that open the stretch of its own two: "in Karaganda and in
        the Abai and Jetisu regions".
        """
        by_adjective = self._is_adjective(members[-1], folded)
        seen = set(self._dictionary.units(members[-1].names, head.kinds))
        governed = 1
        result = [members[-1]]
        for position in range(len(members) - 2, -1, -1):
            member = members[position]
            if governed > 1 and self._is_parted(members[position : position + 3], folded):
                return self._govern_list(members[: position + 1], folded) + result
            units = self._dictionary.units(member.names, head.kinds)
            if by_adjective and units and not self._is_adjective(member, folded):
                units = frozenset() if self._dictionary.bears_town(member.names, units) else units
            if member.head is None and not units:
                # "The Syrdarya and Aral districts": the first is spelled as the river.
                units = self._dictionary.units_like(member.names, head.kinds)
            if member.head is None and units and not units & seen:
                member = member.governed_by(head, member.start, member.end)
                seen |= units
                governed += 1
            elif governed > 1 or _is_plural_behind(member.head):
                return self._govern_list(members[: position + 1], folded) + result
            result.insert(0, member)
        return result

    def _is_parted(self, members: Sequence[Mention], folded: str) -> bool:
        """Tell whether the type word of two names is not said of the one before them.

        "The Karaganda, the Abai and the Jetisu regions" opens each alike.
        """
        one, two, three = members
        if self._reopens.search(folded, two.end, three.start) is not None:
            return False
        parted = self._reopens.search(folded, one.end, two.start) is not None
        return parted and not self._is_adjective(one, folded)

    def _may_mean_units(self, member: Mention, head: TypeWord) -> bool:
        """Tell whether a unit of a head's kind has this name, or one spelled much like it."""
        units = self._dictionary.units(member.names, head.kinds)
        return bool(units or self._dictionary.units_like(member.names, head.kinds))

    def _is_adjective(self, member: Mention, folded: str) -> bool:
        return self._dictionary.is_adjective(folded[member.name_start : member.name_end])

    def _govern_forward(self, members: list[Mention], head: TypeWord) -> list[Mention]:
        result = [members[0]]
        for position, member in enumerate(members[1:], start=1):
            if member.head is not None or not self._may_mean_units(member, head):
                return result + members[position:]
            result.append(member.governed_by(head, member.start, member.end))
        return result


def _last_plural(members: Sequence[Mention]) -> tuple[int, TypeWord | None]:
    """Return where in a list a plural type word stands behind a name, and the word.

    "Almaty and Zhambyl regions and Almaty city"
    """
    for position in range(len(members) - 1, -1, -1):
        head = members[position].head
        if head is not None and _is_plural_behind(head):
            return position, head
    return -1, None


def _is_plural_behind(head: TypeWord | None) -> bool:
    """Tell whether a head is said of the names before it."""
    return head is not None and head.plural and head.side == "after"
