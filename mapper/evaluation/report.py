"""The figures as JSON and as tables of plain text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from mapper.evaluation.figures import Counts, Tally
from mapper.evaluation.scoring import CountedMistake

Sums = Mapping[tuple[str, str], Tally]
_Row = Sequence[str]
_TEXT = ("language", "texts")
_PRF = ("P", "R", "F1")


def to_json(sums: Sums, mistakes: Sequence[CountedMistake]) -> dict[str, Any]:
    """Return the figures of each language and kind of text, and the commonest mistakes."""
    return {
        "figures": [
            {"language": language, "kind": kind, **tally.to_json()}
            for (language, kind), tally in sums.items()
        ],
        "mistakes": [
            {
                "count": mistake.count,
                "language": mistake.language,
                "kind": mistake.kind,
                "subject": mistake.subject,
                "example": mistake.example,
            }
            for mistake in mistakes
        ],
    }


def to_text(sums: Sums, mistakes: Sequence[CountedMistake]) -> str:
    """Return the figures as tables: per cent, km, and "-" where there is nothing to measure."""
    tables = [_recognition(sums), _resolution(sums), _statements(sums)]
    if mistakes:
        tables.append(_mistakes(mistakes))
    return "\n\n".join(tables)


def _recognition(sums: Sums) -> str:
    header = (*_TEXT, "docs", "gold", *_PRF, *(f"{name} overlap" for name in _PRF))
    rows = [
        (
            *key,
            str(tally.documents),
            _gold(tally.exact),
            *_rates(tally.exact),
            *_rates(tally.overlap),
        )
        for key, tally in sums.items()
    ]
    return _table("Toponyms found", header, rows)


def _resolution(sums: Sums) -> str:
    header = (
        *_TEXT, "answered", "open", "place", "region", "10 km", "161 km", "10 km of gold",
        "mean km", "median km", "abroad", "put in KZ",
    )  # fmt: skip
    rows = []
    for key, tally in sums.items():
        figures, foreign = tally.resolution.to_json(), tally.foreign
        shares = ("same_place", "same_region", "within_10_km", "within_161_km")
        rows.append(
            (
                *key,
                str(figures["answered"]),
                str(figures["unresolved"]),
                *(_percent(figures[name]) for name in (*shares, "within_10_km_of_gold")),
                *(_number(figures[name]) for name in ("mean_error_km", "median_error_km")),
                str(foreign.gold),
                _percent(foreign.to_json()["share"]),
            )
        )
    return _table("Toponyms put in their place", header, rows)


def _statements(sums: Sums) -> str:
    header = (*_TEXT, "incidents", *_PRF, "measures", *_PRF)
    rows = [
        (
            *key,
            _gold(tally.incidents),
            *_rates(tally.incidents),
            _gold(tally.measures),
            *_rates(tally.measures),
        )
        for key, tally in sums.items()
    ]
    return _table("Incidents and measures (one for each place)", header, rows)


def _mistakes(mistakes: Sequence[CountedMistake]) -> str:
    header = ("language", "mistake", "about", "count", "for example in")
    rows = [
        (item.language, item.kind, item.subject, str(item.count), item.example) for item in mistakes
    ]
    return _table("Commonest mistakes", header, rows)


def _gold(counts: Counts) -> str:
    return str(counts.right + counts.missed)


def _rates(counts: Counts) -> tuple[str, str, str]:
    return _percent(counts.precision), _percent(counts.recall), _percent(counts.f1)


def _percent(value: float | None) -> str:
    return "-" if value is None else f"{100 * value:.1f}"


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.1f}"


def _table(title: str, header: _Row, rows: Sequence[_Row]) -> str:
    """Lay out a table: numbers to the right of their columns, words to the left."""
    lines = [header, *rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(header))]
    left = [
        not all(
            row[column].lstrip("-").replace(".", "").isdecimal() or row[column] == "-"
            for row in rows
        )
        for column in range(len(header))
    ]
    body = [
        "  ".join(
            cell.ljust(width) if is_left else cell.rjust(width)
            for cell, width, is_left in zip(line, widths, left, strict=True)
        ).rstrip()
        for line in lines
    ]
    return "\n".join([title, body[0], "  ".join("-" * width for width in widths), *body[1:]])
