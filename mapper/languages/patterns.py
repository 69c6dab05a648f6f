"""Patterns put together from alternatives, so that a table of words gives them a line each."""

from __future__ import annotations

# A pattern that matches nowhere: what a language says by other means. One look at a text tells that
# the mark it begins with is not there; "(?!)" alone is tried at each letter.
NEVER = r"\x00(?!)"


def any_of(*alternatives: str) -> str:
    """Return the pattern of any of these patterns; the first that matches is taken.

    Parameters
    ----------
    alternatives
        Patterns. One may itself be several with a bar between: words of one theme on one line.
    """
    return f"(?:{'|'.join(alternatives)})"


def words(*alternatives: str) -> str:
    """Return the pattern of any of these patterns where it begins and ends at a word's edge."""
    return rf"\b{any_of(*alternatives)}\b"
