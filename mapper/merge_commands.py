"""The commands about reports of one event: `merges`, `split` and `join`."""

from __future__ import annotations

import getpass
import json
import sys
from itertools import groupby
from typing import TYPE_CHECKING, Any

from mapper.store import Store

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from mapper.store import Correction, Merge


def add_merges(subparsers: Any) -> None:
    """Add `merges` to the subparsers of the program; `func` runs it and gives the exit code."""
    parser = subparsers.add_parser("merges", help="list the reports that were put together")
    parser.add_argument("--event", metavar="EVENT", help="of one event only, by its id")
    parser.add_argument("--undone", action="store_true", help="also those that no longer hold")
    parser.add_argument(
        "--corrections", action="store_true", help="list what persons said of them instead"
    )
    _add_database(parser)
    parser.set_defaults(func=run_merges)


def add_split(subparsers: Any) -> None:
    """Add `split` to the subparsers of the program; `func` runs it and gives the exit code."""
    parser = subparsers.add_parser("split", help="take reports out of their event, for good")
    parser.add_argument("incidents", nargs="+", metavar="INCIDENT", help="the id of a report")
    _add_name(parser)
    _add_database(parser)
    parser.set_defaults(func=run_split)


def add_join(subparsers: Any) -> None:
    """Add `join` to the subparsers of the program; `func` runs it and gives the exit code."""
    parser = subparsers.add_parser("join", help="make reports those of one event, for good")
    parser.add_argument("incident", metavar="INCIDENT", help="a report of the event to keep")
    parser.add_argument("others", nargs="+", metavar="INCIDENT", help="reports of other events")
    _add_name(parser)
    _add_database(parser)
    parser.set_defaults(func=run_join)


def run_merges(arguments: argparse.Namespace) -> int:
    """List merges or corrections: lines to read on a terminal, JSON lines in a pipe."""
    with Store(arguments.database) as store:
        if arguments.corrections:
            _print(store.corrections(), corrections_text)
        else:
            _print(store.merges(arguments.event, undone=arguments.undone), merges_text)
    return 0


def run_split(arguments: argparse.Namespace) -> int:
    """Take each report out of its event and print the one that it is now."""
    with Store(arguments.database) as store:
        for incident_id in arguments.incidents:
            print(f"{incident_id} is event {store.split(incident_id, arguments.by)} now.")
    return 0


def run_join(arguments: argparse.Namespace) -> int:
    """Put the events of the other reports to that of the first one, and print it."""
    with Store(arguments.database) as store:
        for other in arguments.others:
            event_id = store.join(arguments.incident, other, arguments.by)
            print(f"{other} is event {event_id} now.")
    return 0


def merges_text(merges: Iterable[Merge]) -> Iterator[str]:
    """Yield merges as lines to read, under a line for each event."""
    for event_id, group in groupby(merges, key=lambda merge: merge.event_id):
        found = list(group)
        told = next((merge for merge in found if merge.document_id), None)
        what = (told.event_type, told.place) if told else ("the reports are gone",)
        yield f"event {event_id}: {', '.join(str(part) for part in what)}"
        yield from (_merge_line(merge) for merge in found)


def _merge_line(merge: Merge) -> str:
    line = (
        f"  {merge.incident_id}  {merge.document_id or 'gone'}\n"
        f"      {merge.score:.2f}  {merge.reason}\n"
        f"      by {merge.merged_by}, {merge.merged_at}"
    )
    return f"{line}; undone by {merge.undone_by}, {merge.undone_at}" if merge.undone_at else line


def corrections_text(corrections: Iterable[Correction]) -> Iterator[str]:
    """Yield corrections as lines to read."""
    for said in corrections:
        yield (
            f"{said.made_at}  {said.kind:5}  {said.incident_id}  {said.other_incident_id}"
            f"  by {said.made_by}"
        )


def _print(found: list[Any], as_text: Any) -> None:
    if sys.stdout.isatty():
        lines = list(as_text(found)) or ["none"]
    else:
        lines = [json.dumps(record.to_json(), ensure_ascii=False) for record in found]
    for line in lines:
        print(line)


def _user() -> str:
    try:
        return getpass.getuser()
    # What is raised without a user depends on the system and on the version of Python.
    except (ImportError, KeyError, OSError):
        return "unknown"


def _add_name(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--by", default=_user(), metavar="NAME", help="who says so (you)")


def _add_database(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--database", metavar="URL", help="as for ingest")
