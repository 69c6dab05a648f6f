"""The commands `evaluate` and `agreement`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from gazetteer import Gazetteer
from mapper import evaluation
from mapper.errors import ExportError, GoldError
from mapper.evaluation.gold import GoldDocument, place_ids_of

_SHOWN = 5


def add_evaluate(subparsers: Any) -> None:
    """Add `evaluate` to the subparsers of the program; `func` runs it and gives the exit code."""
    parser = subparsers.add_parser(
        "evaluate", help="measure the quality of the reading on annotated texts"
    )
    parser.add_argument("gold", nargs="+", type=Path, metavar="GOLD.jsonl")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("--html", type=Path, metavar="FILE", help="show each mistake in its text")
    parser.add_argument(
        "--mistakes", type=_count, default=20, metavar="N", help="how many to list (20)"
    )
    parser.set_defaults(func=run_evaluate)


def add_agreement(subparsers: Any) -> None:
    """Add `agreement` to the subparsers of the program; `func` runs it and gives the exit code."""
    parser = subparsers.add_parser(
        "agreement", help="compare two people's annotations of the same texts"
    )
    parser.add_argument("first", nargs="+", type=Path, metavar="GOLD.jsonl")
    parser.add_argument(
        "--second",
        type=Path,
        required=True,
        metavar="FOLDER",
        help="holds the second readings, in files of the same names",
    )
    parser.add_argument("--json", action="store_true", help="print figures and disagreements")
    parser.add_argument("--html", type=Path, metavar="FILE", help="show both readings of a text")
    parser.set_defaults(func=run_agreement)


def run_evaluate(arguments: argparse.Namespace) -> int:
    """Read annotated texts and print how well that went; 1 if a file holds none."""
    gazetteer = Gazetteer.load()
    try:
        texts = [text for path in arguments.gold for text in evaluation.load_annotated(path)]
    except GoldError as error:
        return _refused(error)
    _warn_of_strangers(texts, gazetteer)
    scores = evaluation.score_all(texts, gazetteer)
    summary = evaluation.summarize(*scores, limit=arguments.mistakes)
    if arguments.html:
        _write(arguments.html, evaluation.to_html(summary))
    _print(evaluation.to_json(summary) if arguments.json else evaluation.to_text(summary))
    return 0


def run_agreement(arguments: argparse.Namespace) -> int:
    """Print how far two readings agree; 1 if a file is no gold or no text was read twice."""
    gazetteer = Gazetteer.load()
    try:
        pairs, coverage = evaluation.load_readings(arguments.first, arguments.second, gazetteer)
    except GoldError as error:
        return _refused(error)
    agreements, reviews = evaluation.agree(pairs, gazetteer)
    if arguments.html:
        _write(arguments.html, evaluation.agreement_page(agreements, reviews, coverage))
    form = evaluation.agreement_to_json if arguments.json else evaluation.agreement_to_text
    _print(form(agreements, reviews, coverage))
    return 0


def _warn_of_strangers(texts: Iterable[object], gazetteer: Gazetteer) -> None:
    """Say which places of the gold are not in the gazetteer: none can be found there."""
    gold = [text for text in texts if isinstance(text, GoldDocument)]
    unknown = {i for text in gold for i in place_ids_of(text) if i not in gazetteer}
    if unknown:
        some = ", ".join(sorted(unknown)[:_SHOWN]) + ("…" if len(unknown) > _SHOWN else "")
        print(
            f"mapper: {len(unknown)} places of the annotations are not in the gazetteer ({some}): "
            "a toponym there is judged by its point, anything else as another place",
            file=sys.stderr,
        )


def _refused(error: GoldError) -> int:
    print(f"mapper: {error}", file=sys.stderr)
    return 1


def _print(report: dict[str, Any] | str) -> None:
    text = report if isinstance(report, str) else json.dumps(report, ensure_ascii=False, indent=1)
    print(text)


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        msg = f"cannot write {path}: {error.strerror}"
        raise ExportError(msg) from error


def _count(text: str) -> int:
    if not text.isdecimal():
        msg = f"{text!r} is not a number: write 0 or more"
        raise argparse.ArgumentTypeError(msg)
    return int(text)
