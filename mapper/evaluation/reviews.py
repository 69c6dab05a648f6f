"""A text as a page shows it: what was expected, what was found, and the mistakes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from mapper.evaluation.mistakes import Mistake
from mapper.records import Document, Span


@dataclass(frozen=True, slots=True)
class Mark:
    """A toponym as it is shown: where it stands, and the place that it was taken for."""

    span: Span
    label: str


@dataclass(frozen=True, slots=True)
class Review:
    """A text with the toponyms that were expected and found, and what was read wrongly."""

    document: Document
    language: str
    kind: str
    expected: tuple[Mark, ...]
    found: tuple[Mark, ...]
    mistakes: tuple[Mistake, ...]


@dataclass(frozen=True, slots=True)
class CountedMistake:
    """Mistakes of one kind about the same thing: how many, and a document that has one."""

    count: int
    language: str
    kind: str
    subject: str
    example: str


def commonest(reviews: Iterable[Review], limit: int) -> list[CountedMistake]:
    """Return the commonest mistakes, by language, kind and subject."""
    counts: Counter[tuple[str, str, str]] = Counter()
    examples: dict[tuple[str, str, str], str] = {}
    for review in reviews:
        for mistake in review.mistakes:
            key = review.language, mistake.kind, mistake.subject
            counts[key] += 1
            examples.setdefault(key, review.document.id)
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return [CountedMistake(count, *key, examples[key]) for key, count in ordered[:limit]]
