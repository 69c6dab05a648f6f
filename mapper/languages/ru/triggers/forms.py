"""Russian words in either order: what comes first is free."""

from __future__ import annotations


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
