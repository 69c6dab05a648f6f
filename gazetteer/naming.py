"""Which of the names of a place to show on a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from gazetteer.places import Language, Name, NameKind

# In which order the kinds of name stand in for one another, valid on the day and not.
_RANKS: dict[NameKind, tuple[int, int]] = {
    "short": (1, 5), "official": (1, 5), "former": (2, 6), "variant": (7, 8),
    "abbreviation": (9, 10), "adjective": (11, 12),
}  # fmt: skip


def best_name(names: Iterable[Name], on: date | None, language: Language, kind: NameKind) -> Name:
    """Return the name to show, of one name at least; see `Gazetteer.name_on`."""

    def distance(name: Name) -> tuple[bool, int, bool, str]:
        valid = name.validity.covers(on)
        rank = _RANKS[name.kind][0 if valid else 1] - (name.kind == kind)
        return name.language != language, rank, name.language != "ru", name.text

    return min(names, key=distance)
