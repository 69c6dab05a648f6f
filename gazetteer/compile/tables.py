"""Tab-separated tables: reading the hand-kept ones, writing the compiled ones."""

from __future__ import annotations

from dataclasses import astuple, fields
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gazetteer.compile.records import (
    CapitalRow,
    CodeRow,
    Draft,
    NameRow,
    PlaceRow,
    StatusRow,
    SuccessionRow,
)
from gazetteer.errors import SourceDataError

if TYPE_CHECKING:
    from collections.abc import Iterable

HAND_TABLES = Path(__file__).parent / "tables"

_DECIMALS = {"lat": 5, "lon": 5, "importance": 3}


def read_table(path: Path) -> list[dict[str, str]]:
    """Read a tab-separated table with a header line.

    Parameters
    ----------
    path
        The file, UTF-8, no quoting.

    Returns
    -------
    list of dict
        One dictionary a line, column to text; an empty field is an empty string.

    Raises
    ------
    SourceDataError
        If the file is missing or a line has too many or too few fields.
    """
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        msg = f"{path}: cannot be read ({error}). Check the path of the sources."
        raise SourceDataError(msg) from error
    if not lines:
        msg = f"{path}: the table is empty; a header line is needed."
        raise SourceDataError(msg)
    header = lines[0].split("\t")
    rows = []
    for number, line in enumerate(lines[1:], start=2):
        values = line.split("\t")
        if len(values) != len(header):
            msg = f"{path}, line {number}: {len(values)} fields where {len(header)} are needed."
            raise SourceDataError(msg)
        rows.append(dict(zip(header, values, strict=True)))
    return rows


def read_hand_table(name: str) -> list[dict[str, str]]:
    """Read one of the tables kept by hand beside the compiler, by its name without ".tsv"."""
    return read_table(HAND_TABLES / f"{name}.tsv")


def read_day(text: str) -> date | None:
    """Read an ISO date; an empty text is an open bound."""
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        msg = f"{text!r} is no date; write it as YYYY-MM-DD."
        raise SourceDataError(msg) from error


def write_tables(draft: Draft, folder: Path) -> None:
    """Write the tables of a draft, sorted, so that equal drafts give equal bytes."""
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / "places.tsv", PlaceRow, draft.places.values())
    _write(folder / "names.tsv", NameRow, draft.names)
    _write(folder / "status.tsv", StatusRow, draft.status)
    _write(folder / "codes.tsv", CodeRow, draft.codes)
    _write(folder / "capitals.tsv", CapitalRow, draft.capitals)
    _write(folder / "successions.tsv", SuccessionRow, draft.successions)


def _write(path: Path, row_type: type[Any], rows: Iterable[Any]) -> None:
    columns = [field.name for field in fields(row_type)]
    lines = sorted({_line(columns, astuple(row)) for row in rows})
    path.write_text("\n".join(["\t".join(columns), *lines]) + "\n", "utf-8", newline="\n")


def _line(columns: list[str], values: tuple[object, ...]) -> str:
    texts = [_text(column, value) for column, value in zip(columns, values, strict=True)]
    if any("\t" in text or "\n" in text for text in texts):
        msg = f"A value holds a tab or a line break, which the tables cannot: {texts}."
        raise SourceDataError(msg)
    return "\t".join(texts)


def _text(column: str, value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.{_DECIMALS[column]}f}"
    return str(value)
