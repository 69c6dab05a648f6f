"""The figures as JSON and as tables of plain text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from mapper.evaluation.calibration import About, Bin
from mapper.evaluation.figures import Counts
from mapper.evaluation.reviews import CountedMistake
from mapper.evaluation.summary import Summary
from mapper.evaluation.tables import Table, number, percent

_TEXT = ("language", "texts")
_PRF = ("P", "R", "F1")
_OVERLAP = tuple(f"{name} overlap" for name in _PRF)


def to_json(summary: Summary) -> dict[str, Any]:
    """Return the figures by language and kind of text, and the commonest mistakes."""
    return {
        "figures": [
            {"language": language, "kind": kind, **tally.to_json()}
            for (language, kind), tally in summary.sums.items()
        ],
        "entities": [
            {"language": language, **tally.to_json()}
            for language, tally in summary.entities.items()
        ],
        "calibration": [
            {"language": language, "about": about, **calibration.to_json()}
            for language, by_subject in summary.calibration.items()
            for about, calibration in by_subject.items()
        ],
        "mistakes": [
            {
                "count": mistake.count,
                "language": mistake.language,
                "kind": mistake.kind,
                "subject": mistake.subject,
                "example": mistake.example,
            }
            for mistake in summary.mistakes
        ],
    }


def to_text(summary: Summary) -> str:
    """Return the figures as tables of plain text."""
    return "\n\n".join(table.to_text() for table in to_tables(summary))


def to_tables(summary: Summary) -> list[Table]:
    """Return the figures as tables: per cent, km, and "-" where there is nothing to measure."""
    tables: list[Table] = []
    if summary.sums:
        tables += [
            _recognition(summary),
            _resolution(summary),
            _statements(summary),
            _levels(summary),
            _calibration(summary),
            _bins(summary),
        ]
    if summary.entities:
        tables.append(_entities(summary))
    if summary.mistakes:
        tables.append(_mistakes(summary.mistakes))
    return tables


def _recognition(summary: Summary) -> Table:
    header = (*_TEXT, "docs", "gold", *_PRF, *_OVERLAP)
    rows = [
        (
            *key,
            str(tally.documents),
            gold_count(tally.exact),
            *rates(tally.exact),
            *rates(tally.overlap),
        )
        for key, tally in summary.sums.items()
    ]
    return Table("Toponyms found", header, rows)


def _resolution(summary: Summary) -> Table:
    header = (
        *_TEXT, "answered", "open", "place", "region", "10 km", "161 km", "10 km of gold",
        "mean km", "median km", "abroad", "put in KZ",
    )  # fmt: skip
    rows = []
    for key, tally in summary.sums.items():
        figures, foreign = tally.resolution.to_json(), tally.foreign
        shares = ("same_place", "same_region", "within_10_km", "within_161_km")
        rows.append(
            (
                *key,
                str(figures["answered"]),
                str(figures["unresolved"]),
                *(percent(figures[name]) for name in (*shares, "within_10_km_of_gold")),
                *(number(figures[name]) for name in ("mean_error_km", "median_error_km")),
                str(foreign.gold),
                percent(foreign.to_json()["share"]),
            )
        )
    return Table("Toponyms put in their place", header, rows)


def _statements(summary: Summary) -> Table:
    header = (*_TEXT, "incidents", *_PRF, "measures", *_PRF)
    rows = [
        (
            *key,
            gold_count(tally.incidents),
            *rates(tally.incidents),
            gold_count(tally.measures),
            *rates(tally.measures),
        )
        for key, tally in summary.sums.items()
    ]
    return Table("Incidents and measures (one for each place)", header, rows)


def _levels(summary: Summary) -> Table:
    header = (*_TEXT, "region days", "same level", "beyond")
    rows = [
        (*key, str(levels["days"]), percent(levels["same"]), str(levels["beyond"]))
        for key, tally in summary.sums.items()
        for levels in (tally.levels.to_json(),)
    ]
    return Table("Threat levels by region and day", header, rows)


def _calibration(summary: Summary) -> Table:
    header = ("about", "language", "found", "mean confidence", "right", "calibration error")
    rows = []
    for about, language in _subjects(summary):
        calibration = summary.calibration[language][about]
        whole = _joined(calibration.bins)
        rows.append(
            (
                about,
                language,
                str(calibration.count),
                percent(whole.confidence if whole else None),
                percent(whole.share_right if whole else None),
                percent(calibration.expected_error),
            )
        )
    return Table("Confidence", header, rows)


def _bins(summary: Summary) -> Table:
    languages = list(summary.calibration)
    columns = ("n", "mean", "right")
    header = ("about", "bin", *(f"{language} {name}" for language in languages for name in columns))
    rows = []
    for about in summary.calibration[languages[-1]]:
        by_language = {
            language: {one.low: one for one in summary.calibration[language][about].bins}
            for language in languages
        }
        # The last language is all of them: it has every bin that one of them has.
        for low, one in by_language[languages[-1]].items():
            cells = (
                cell
                for language in languages
                for cell in _bin_cells(by_language[language].get(low))
            )
            rows.append((about, f"{low:.1f} to {one.high:.1f}", *cells))
    return Table("Share right by confidence", header, rows)


def _bin_cells(one: Bin | None) -> tuple[str, str, str]:
    if one is None:
        return "-", "-", "-"
    return str(one.count), percent(one.confidence), percent(one.share_right)


def _subjects(summary: Summary) -> Iterator[tuple[About, str]]:
    """Yield what confidence is told of, with each language in turn."""
    languages = list(summary.calibration)
    for about in summary.calibration[languages[-1]]:
        for language in languages:
            yield about, language


def _joined(bins: Sequence[Bin]) -> Bin | None:
    """Return several bins as one, None for none."""
    if not bins:
        return None
    count = sum(one.count for one in bins)
    confidence = sum(one.count * one.confidence for one in bins) / count
    return Bin(bins[0].low, bins[-1].high, count, sum(one.right for one in bins), confidence)


def _entities(summary: Summary) -> Table:
    header = (
        "language", "places", "docs", "gold", *_PRF, *_OVERLAP, "put abroad", "abroad", "put in KZ",
    )  # fmt: skip
    rows = []
    for language, tally in summary.entities.items():
        rows += [
            (
                language,
                "in Kazakhstan",
                str(tally.documents),
                gold_count(tally.here_exact),
                *rates(tally.here_exact),
                *rates(tally.here_overlap),
                str(tally.put_abroad),
                "-",
                "-",
            ),
            (
                language,
                "anywhere",
                str(tally.documents),
                gold_count(tally.anywhere_exact),
                *rates(tally.anywhere_exact),
                *rates(tally.anywhere_overlap),
                "-",
                str(tally.foreign.gold),
                percent(tally.foreign.to_json()["share"]),
            ),
        ]
    return Table("Places among marked entities", header, rows)


def _mistakes(mistakes: Sequence[CountedMistake]) -> Table:
    header = ("language", "mistake", "about", "count", "for example in")
    rows = [
        (item.language, item.kind, item.subject, str(item.count), item.example) for item in mistakes
    ]
    return Table("Commonest mistakes", header, rows)


def gold_count(counts: Counts) -> str:
    """Return how many there are in the gold."""
    return str(counts.right + counts.missed)


def rates(counts: Counts) -> tuple[str, str, str]:
    """Return precision, recall and F1 in per cent."""
    return percent(counts.precision), percent(counts.recall), percent(counts.f1)
