"""Mentions: names of places as they stand in a text."""

from __future__ import annotations

from dataclasses import dataclass

from gazetteer import Name
from mapper.languages.vocabulary import TypeWord


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

    def governed_by(self, head: TypeWord, start: int, end: int) -> Mention:
        """Return the mention with a type word and the span that it then has."""
        return Mention(start, end, self.name_start, self.name_end, self.names, head, self.listed)

    def in_list(self, number: int) -> Mention:
        """Return the mention as a member of a list."""
        span = (self.start, self.end, self.name_start, self.name_end)
        return Mention(*span, self.names, self.head, number)
