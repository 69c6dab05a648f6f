"""The form of a Russian table of triggers: an event type, and a pattern for each way to tell it."""

from __future__ import annotations

from mapper.languages import forms
from mapper.languages.vocabulary import Trigger


def each(
    event_type: str,
    sub_event_type: str,
    *alternatives: str,
    strength: int = 1,
    covers: frozenset[str] = frozenset(),
) -> tuple[Trigger, ...]:
    """Return a trigger for each part of each way of telling of an event (`forms.each`)."""
    parts = (part for pattern in alternatives for part in _parts(pattern))
    return forms.each(event_type, sub_event_type, *parts, strength=strength, covers=covers)


def _parts(pattern: str) -> list[str]:
    """Return the alternatives of a pattern: one of a preposition first would let any line by."""
    parts, depth, in_set, escaped = [""], 0, False, False
    for letter in pattern:
        if letter == "|" and depth == 0 and not (in_set or escaped):
            parts.append("")
            continue
        parts[-1] += letter
        if escaped or letter == "\\":
            escaped = not escaped
        elif in_set:
            in_set = letter != "]"
        else:
            in_set = letter == "["
            depth += (letter == "(") - (letter == ")")
    return parts


def both(one: str, other: str, apart: int = 50) -> tuple[str, str]:
    """Return patterns of two words in either order: what comes first is free in Russian.

    Parameters
    ----------
    one, other
        Patterns of whole words.
    apart
        How many characters of the same sentence may part them.
    """
    gap = rf"\b[^.;!?]{{0,{apart}}}?\b"
    return f"(?:{one}){gap}(?:{other})", f"(?:{other}){gap}(?:{one})"
