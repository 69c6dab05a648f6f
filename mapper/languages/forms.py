"""The form of a table of triggers: one event type, and a pattern for each way to tell of it."""

from __future__ import annotations

from mapper.languages.patterns import words
from mapper.languages.vocabulary import Trigger


def each(
    event_type: str,
    sub_event_type: str,
    *alternatives: str,
    strength: int = 1,
    covers: frozenset[str] = frozenset(),
) -> tuple[Trigger, ...]:
    """Return a trigger for each way of telling of an event.

    They are not put together into one pattern, and one with a bar is taken apart: a line is only
    searched for those of which it has all the words, the crowd and what it does.

    Parameters
    ----------
    event_type, sub_event_type
        ACLED's types.
    alternatives
        Patterns, matched between the edges of words.
    strength, covers
        Those of each trigger.
    """
    return tuple(
        Trigger(event_type, sub_event_type, words(pattern), strength, covers)
        for alternative in alternatives
        for pattern in _parts(alternative)
    )


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
