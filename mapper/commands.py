"""The commands of the store: `ingest`, `export` and `levels`."""

from __future__ import annotations

import argparse
import json
import re
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from mapper.errors import ExportError
from mapper.export import FORMATS, export
from mapper.ingest import ingest
from mapper.persons import absence_of
from mapper.store import THREAT_LEVELS, IncidentFilter, Store

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mapper.ingest import IngestReport
    from mapper.records import Document, Extraction

_REGION: Final = re.compile(r"KZ-\d\d")


def add_ingest(subparsers: Any) -> None:
    """Add `ingest` to the subparsers of the program; `func` runs it and gives the exit code."""
    parser = subparsers.add_parser("ingest", help="read documents into the store")
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, or - for stdin")
    _add_database(parser)
    parser.add_argument(
        "--workers", type=_positive, default=1, metavar="N", help="processes that read (1)"
    )
    parser.add_argument(
        "--engine", choices=("local", "dask"), default="local", help="what runs them (local)"
    )
    parser.add_argument("--scheduler", metavar="ADDRESS", help="of a Dask cluster")
    parser.set_defaults(func=run_ingest)


def add_export(subparsers: Any) -> None:
    """Add `export` to the subparsers of the program; `func` runs it and gives the exit code."""
    parser = subparsers.add_parser("export", help="write incidents into a file")
    parser.add_argument("--format", choices=FORMATS, required=True, dest="format_name")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    parser.add_argument("--from", type=_day, dest="date_from", metavar="DATE", help="first day")
    parser.add_argument("--to", type=_day, dest="date_to", metavar="DATE", help="last day")
    _add_choice(parser, "--threat-level", choices=THREAT_LEVELS, metavar="L")
    _add_choice(parser, "--event-type", metavar="T", help="as ACLED names it")
    _add_choice(parser, "--region", type=_region, metavar="KZ-75", help="ISO 3166-2 code")
    _add_database(parser)
    parser.set_defaults(func=run_export)


def add_levels(subparsers: Any) -> None:
    """Add `levels` to the subparsers of the program; `func` runs it and gives the exit code."""
    parser = subparsers.add_parser("levels", help="print what is in force in each region on a day")
    parser.add_argument("--on", type=_day, required=True, metavar="DATE")
    _add_database(parser)
    parser.set_defaults(func=run_levels)


def run_ingest(arguments: argparse.Namespace) -> int:
    """Read documents into the store and say what became of them; 1 if any could not be read."""
    with Store(arguments.database) as store:
        report = ingest(
            arguments.paths,
            store,
            _read,
            workers=arguments.workers,
            engine=arguments.engine,
            scheduler=arguments.scheduler,
        )
        _print_report(report, store.address)
    return 1 if report.failures else 0


def run_export(arguments: argparse.Namespace) -> int:
    """Write the chosen incidents into a file."""
    chosen = _chosen(arguments)
    with Store(arguments.database) as store:
        for unknown in sorted(chosen.event_types - set(store.event_types())):
            print(f"No incident of the event type {unknown!r} is stored.", file=sys.stderr)
        dated = chosen.date_from or chosen.date_to
        undated = store.undated_count(chosen) if dated else 0
        count = export(store, chosen, arguments.format_name, arguments.out)
    left_out = f" {undated} without a date were left out." if undated else ""
    print(f"{count} incidents written to {arguments.out}.{left_out}", file=sys.stderr)
    return 0


def run_levels(arguments: argparse.Namespace) -> int:
    """Print one JSON object for each region valid on the day."""
    with Store(arguments.database) as store:
        for level in store.levels(arguments.on):
            print(json.dumps(level.to_json(), ensure_ascii=False))
    return 0


def _read(documents: Iterable[Document]) -> Iterator[Extraction]:
    # Imported here: spaCy takes seconds, and a run that finds nothing new needs none of it.
    from mapper.extractor import read

    return read(documents)


def _print_report(report: IngestReport, address: str) -> None:
    for failure in report.failures:
        print(f"{failure.id}: {failure.error}", file=sys.stderr)
    for absence in filter(None, map(absence_of, sorted(report.languages))):
        print(f"mapper: {absence}", file=sys.stderr)
    print(
        f"{report.documents} documents: {report.added} added, {report.updated} updated, "
        f"{report.unchanged} unchanged, {len(report.failures)} failed. Not placed: "
        f"{report.unresolved_toponyms} toponyms, {report.unplaced_incidents} incidents. "
        f"Store: {address}"
    )


def _chosen(arguments: argparse.Namespace) -> IncidentFilter:
    try:
        return IncidentFilter(
            date_from=arguments.date_from,
            date_to=arguments.date_to,
            threat_levels=frozenset(arguments.threat_level),
            event_types=frozenset(arguments.event_type),
            regions=frozenset(arguments.region),
        )
    except ValueError as error:
        raise ExportError(str(error)) from error


def _add_database(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--database",
        metavar="URL",
        help="sqlite:///FILE or postgresql://… (MAPPER_DATABASE_URL, or the user's data folder)",
    )


def _add_choice(parser: argparse.ArgumentParser, option: str, **settings: Any) -> None:
    parser.add_argument(option, nargs="+", action="extend", default=[], **settings)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        msg = f"{text!r} is not a day: write YYYY-MM-DD"
        raise argparse.ArgumentTypeError(msg) from None


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        msg = f"{text!r} is not a number of processes: write 1 or more"
        raise argparse.ArgumentTypeError(msg)
    return int(text)


def _region(text: str) -> str:
    if not _REGION.fullmatch(text):
        msg = f"{text!r} is not the ISO 3166-2 code of a region: write it like KZ-75"
        raise argparse.ArgumentTypeError(msg)
    return text
