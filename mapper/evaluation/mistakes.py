"""What was read wrongly, with its place in the text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from mapper.records import Span


@dataclass(frozen=True, slots=True)
class Mistake:
    """Something that was read wrongly: what kind of mistake, about what, and where in the text.

    `subject` is short, so that mistakes of one cause can be counted together; `expected` and
    `found` say what the person and the reader made of it, None for nothing.
    """

    kind: str
    subject: str
    expected: str | None
    found: str | None
    span: Span


def merge(mistakes: Iterable[Mistake]) -> list[Mistake]:
    """Make one mistake of those of one kind about the same words.

    A measure over the whole country that is missed is one mistake, not one for each region.
    """
    merged: dict[tuple[str, str, Span], Mistake] = {}
    for mistake in mistakes:
        key = mistake.kind, mistake.subject, mistake.span
        known = merged.get(key)
        merged[key] = _joined(known, mistake) if known else mistake
    return list(merged.values())


def _joined(first: Mistake, second: Mistake) -> Mistake:
    return Mistake(
        first.kind,
        first.subject,
        _both(first.expected, second.expected),
        _both(first.found, second.found),
        first.span,
    )


def _both(first: str | None, second: str | None) -> str | None:
    return "; ".join(filter(None, (first, second))) or None
