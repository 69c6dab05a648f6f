"""How far two readings agree, as tables, JSON and a page, with every disagreement."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from mapper.evaluation.agreement import Agreement
from mapper.evaluation.figures import Counts
from mapper.evaluation.mistakes import Mistake
from mapper.evaluation.page import review_page
from mapper.evaluation.pairs import Coverage
from mapper.evaluation.reviews import Review
from mapper.evaluation.tables import Table, number, percent

Agreements = Mapping[str, Agreement]
_SIDES = ("first reading", "second reading")


def agreement_to_json(
    agreements: Agreements, reviews: Sequence[Review], coverage: Sequence[Coverage]
) -> dict[str, Any]:
    """Return the figures by language, what was read twice, and the disagreements."""
    return {
        "agreement": [
            {
                "language": language,
                **one.tally.to_json(),
                "kappa": {"words": one.words, "types": one.types, "actions": one.actions},
            }
            for language, one in agreements.items()
        ],
        "coverage": [
            {
                "file": one.name,
                "texts": one.texts,
                "without_second_reading": list(one.unread),
                "second_reading_of_unknown_text": list(one.strangers),
            }
            for one in coverage
        ],
        "disagreements": [
            {
                "id": review.document.id,
                "kind": mistake.kind,
                **mistake.span.to_json(),
                "text": _quote(review, mistake),
                "first": mistake.expected,
                "second": mistake.found,
            }
            for review in reviews
            for mistake in review.mistakes
        ],
    }


def agreement_to_text(
    agreements: Agreements, reviews: Sequence[Review], coverage: Sequence[Coverage]
) -> str:
    """Return the tables, what was read once only, and the disagreements text by text."""
    parts = [table.to_text() for table in _tables(agreements, coverage)]
    parts += [_disagreements(review) for review in reviews if review.mistakes]
    return "\n\n".join(parts)


def agreement_page(
    agreements: Agreements, reviews: Sequence[Review], coverage: Sequence[Coverage]
) -> str:
    """Return a page that shows both readings of each sentence in which they differ."""
    tables = _tables(agreements, coverage)
    return review_page("Agreement of two readings", tables, reviews, _SIDES, "disagreements")


def _tables(agreements: Agreements, coverage: Sequence[Coverage]) -> list[Table]:
    return [_coverage(coverage), _toponyms(agreements), _statements(agreements)]


def _coverage(coverage: Sequence[Coverage]) -> Table:
    header = (
        "file",
        "texts",
        "read twice",
        "without a second reading",
        "second reading of no text",
    )
    rows = [
        (
            one.name,
            str(one.texts),
            str(one.texts - len(one.unread)),
            "all" if len(one.unread) == one.texts else ", ".join(one.unread) or "-",
            ", ".join(one.strangers) or "-",
        )
        for one in coverage
    ]
    return Table("Texts read twice", header, rows)


def _toponyms(agreements: Agreements) -> Table:
    header = (
        "language", "docs", "first", "second", "F1", "F1 overlap", "kappa of words",
        "place", "region", "10 km", "abroad", "put in KZ",
    )  # fmt: skip
    rows = []
    for language, one in agreements.items():
        tally, where = one.tally, one.tally.resolution.to_json()
        rows.append(
            (
                language,
                str(tally.documents),
                *_both(tally.exact),
                percent(tally.exact.f1),
                percent(tally.overlap.f1),
                number(one.words, 2),
                *(percent(where[name]) for name in ("same_place", "same_region", "within_10_km")),
                str(tally.foreign.gold),
                percent(tally.foreign.to_json()["share"]),
            )
        )
    return Table("Agreement on toponyms", header, rows)


def _statements(agreements: Agreements) -> Table:
    header = (
        "language", "incidents first", "second", "F1", "kappa of types",
        "measures first", "second", "F1", "kappa of acts", "region days", "same level",
    )  # fmt: skip
    rows = []
    for language, one in agreements.items():
        tally, levels = one.tally, one.tally.levels.to_json()
        rows.append(
            (
                language,
                *_both(tally.incidents),
                percent(tally.incidents.f1),
                number(one.types, 2),
                *_both(tally.measures),
                percent(tally.measures.f1),
                number(one.actions, 2),
                str(levels["days"]),
                percent(levels["same"]),
            )
        )
    return Table("Agreement on incidents, measures (one for each place) and levels", header, rows)


def _both(counts: Counts) -> tuple[str, str]:
    """Return how many the first reading has, and how many the second."""
    return str(counts.right + counts.missed), str(counts.right + counts.spurious)


def _disagreements(review: Review) -> str:
    published = review.document.published or "no date"
    head = f"{review.document.id} ({review.language}, {review.kind}, {published})"
    return "\n".join([head, *(line for one in review.mistakes for line in _lines(review, one))])


def _lines(review: Review, mistake: Mistake) -> Iterator[str]:
    yield f"  {mistake.kind}, at {mistake.span.start} to {mistake.span.end}"
    yield f"    text    {' '.join(_quote(review, mistake).split())}"
    yield f"    first   {mistake.expected or 'nothing'}"
    yield f"    second  {mistake.found or 'nothing'}"


def _quote(review: Review, mistake: Mistake) -> str:
    return review.document.text[mistake.span.start : mistake.span.end]
