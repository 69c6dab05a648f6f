"""The commands of the gazetteer: find places by name, find units by point, compile the data."""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from datetime import date
from typing import TYPE_CHECKING, TextIO

from gazetteer.errors import GazetteerError, InvalidQueryError
from gazetteer.gazetteer import Gazetteer
from gazetteer.records import candidate_record, point_record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from gazetteer.records import Record

    Answer = list[Record]

FOUND, NOT_FOUND, FAILED = 0, 1, 2

_LOOKUP_COLUMNS = (
    "score", "name", "kind", "region", "district", "lat", "lon", "match", "valid_from", "valid_to",
    "id",
)  # fmt: skip
# Numbers that argparse would take for options: -1e5, -inf, -.5
_NEGATIVE = re.compile(r"-[\d.in]", re.IGNORECASE)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Parameters
    ----------
    arguments
        Those of the command line, without the name of the program.

    Returns
    -------
    int
        The exit code: 0, or 1 if a name or point was not found, or 2 if a question was no
        question; the other questions are still answered.
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments and arguments[0] == "compile":
        return _compile(arguments[1:])
    _speak_utf8()
    if arguments and arguments[0] == "at":
        arguments = list(_shield(arguments))
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options, Gazetteer.load())
        sys.stdout.flush()
    except GazetteerError as error:
        print(f"gazetteer: {error}", file=sys.stderr)
        return FAILED
    except BrokenPipeError:
        # The reader has seen enough. Python would complain when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FOUND
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m gazetteer", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    lookup = commands.add_parser("lookup", help="find places by name", description=_lookup.__doc__)
    lookup.add_argument("names", nargs="+", metavar="NAME", help="a name; - reads one a line")
    lookup.add_argument("--on", type=_day, metavar="DATE", help="the day, YYYY-MM-DD; else today")
    lookup.add_argument("--language", choices=("en", "ru", "kk"), help="language of the names")
    lookup.add_argument("--limit", type=_count, default=10, help="candidates a name (10)")
    lookup.set_defaults(run=_lookup)
    at = commands.add_parser("at", help="find units by point", description=_at.__doc__)
    at.add_argument("point", nargs="+", metavar="LAT LON", help="degrees; - reads one a line")
    at.add_argument("--on", type=_day, metavar="DATE", help="the day, YYYY-MM-DD; else today")
    at.set_defaults(run=_at)
    commands.add_parser("compile", help="compile the data from its sources")
    return parser


def _lookup(options: argparse.Namespace, gazetteer: Gazetteer) -> int:
    """Print the places that names may mean, best first.

    One JSON object a line, or a table on a terminal.
    A line of standard input may give a day after a tab.
    """

    def answer(question: str) -> Answer:
        name, _, day = question.partition("\t")
        on = _parse_day(day.strip()) if day.strip() else options.on
        found = gazetteer.lookup(name, on=on, language=options.language, limit=options.limit)
        records = [candidate_record(gazetteer, name, candidate, on) for candidate in found]
        return records or [{"query": name, "id": None}]

    return _run(_questions(options.names), answer, lambda record: record["id"], _show_candidates)


def _at(options: argparse.Namespace, gazetteer: Gazetteer) -> int:
    """Print the region and the district that a point lies in.

    One JSON object a line, or a table on a terminal.
    A line of standard input is LAT LON, and perhaps a day.
    """

    def answer(question: str) -> Answer:
        lat, lon, on = _parse_point(question, options.on)
        record = point_record(gazetteer, lat, lon, on)
        if record["region"] is None:
            _hint_if_swapped(gazetteer, lat, lon, on)
        return [record]

    point = " ".join(map(str.strip, options.point))
    questions = _questions([point])
    return _run(filter(str.strip, questions), answer, lambda record: record["region"], _show_units)


def _run(
    questions: Iterable[str],
    answer: Callable[[str], Answer],
    found: Callable[[Record], object],
    show: Callable[[Answer], None],
) -> int:
    """Answer each question on standard output and return the exit code."""
    code = FOUND
    for question in questions:
        try:
            records = answer(question)
        except InvalidQueryError as error:
            print(f"gazetteer: {_shortened(question)!r}: {error}", file=sys.stderr)
            code = FAILED
            continue
        if not found(records[0]):
            code = max(code, NOT_FOUND)
        if sys.stdout.isatty():
            show(records)
        else:
            for record in records:
                print(json.dumps(record, ensure_ascii=False))
    return code


def _questions(arguments: list[str]) -> Iterator[str]:
    """Yield the arguments, and the lines of standard input where an argument is "-"."""
    for argument in arguments:
        if argument == "-":
            yield from (line.rstrip("\r\n") for line in sys.stdin)
        else:
            yield argument


def _hint_if_swapped(gazetteer: Gazetteer, lat: float, lon: float, on: date | None) -> None:
    if abs(lon) <= 90 and gazetteer.at(lon, lat, on=on)[0]:
        print(
            f"gazetteer: latitude {lat}, longitude {lon} is outside Kazakhstan and would be "
            "inside if they were swapped; the latitude comes first",
            file=sys.stderr,
        )


def _show_candidates(records: Answer) -> None:
    query = _shortened(str(records[0]["query"]))
    if records[0]["id"] is None:
        print(f"{query}: no place found\n")
        return
    rows = [[_cell(record[column]) for column in _LOOKUP_COLUMNS] for record in records]
    _print_table(query, [list(_LOOKUP_COLUMNS), *rows])


def _show_units(records: Answer) -> None:
    for record in records:
        point = f"{record['lat']}, {record['lon']}"
        units = [unit for unit in (record["region"], record["district"]) if isinstance(unit, dict)]
        if not units:
            print(f"{point}: outside Kazakhstan\n")
            continue
        columns = ["name", "kind", "region", "id"]
        rows = [[_cell(unit[column]) for column in columns] for unit in units]
        _print_table(point, [columns, *rows])


def _print_table(title: str, rows: list[list[str]]) -> None:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    print(title)
    for row in rows:
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        print("  " + line.rstrip())
    print()


def _cell(value: object) -> str:
    if value is None:
        return ""
    return f"{value:.4f}" if isinstance(value, float) else str(value)


def _shortened(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}..."


def _parse_point(text: str, on: date | None) -> tuple[float, float, date | None]:
    parts = text.split()
    if len(parts) not in (2, 3):
        msg = "a point is LAT LON, two numbers with a space between, and perhaps a day"
        raise InvalidQueryError(msg)
    try:
        lat, lon = float(parts[0]), float(parts[1])
    except ValueError as error:
        msg = f"{error}: a point is LAT LON, in degrees"
        raise InvalidQueryError(msg) from error
    return lat, lon, _parse_day(parts[2]) if len(parts) == 3 else on


def _parse_day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        msg = f"{text!r} is no day: {error}; write it as 2022-01-13"
        raise InvalidQueryError(msg) from error


def _day(text: str) -> date:
    """Read a day for argparse."""
    try:
        return _parse_day(text)
    except InvalidQueryError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _count(text: str) -> int:
    """Read a positive number for argparse."""
    if not text.isdecimal() or int(text) == 0:
        msg = f"{text!r} is no positive number"
        raise argparse.ArgumentTypeError(msg)
    return int(text)


def _shield(arguments: Sequence[str]) -> Iterator[str]:
    """Yield the arguments with a space before negative numbers, which then are no options."""
    for argument in arguments:
        yield f" {argument}" if _NEGATIVE.match(argument) else argument


def _compile(arguments: Sequence[str]) -> int:
    try:
        from gazetteer.compile import compile_command
    except ModuleNotFoundError as error:
        print(
            f"gazetteer: {error}; install the package with its extra `compile` to compile the data",
            file=sys.stderr,
        )
        return FAILED
    return compile_command(arguments)


def _speak_utf8() -> None:
    """Read and write UTF-8 whatever the locale; a lone surrogate is written as JSON escapes it."""
    for stream in (sys.stdout, sys.stderr):
        _reconfigure(stream, "utf-8", "backslashreplace")
    _reconfigure(sys.stdin, "utf-8-sig", "replace")


def _reconfigure(stream: TextIO, encoding: str, errors: str) -> None:
    # A stream that a test or another program has put in place need not have the method.
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure:
        reconfigure(encoding=encoding, errors=errors)


if __name__ == "__main__":
    sys.exit(main())
