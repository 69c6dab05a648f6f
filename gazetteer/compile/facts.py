"""Check the tables against the collected facts about former names."""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING

from gazetteer.errors import SourceDataError
from gazetteer.names import fold_key

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from gazetteer.compile.records import NameRow

_FILE = "former_names.csv"
# What the facts say about a name beside it: years, the basis, "old settlement".
_REMARK = re.compile(
    r"\((?:seen|memory|old settlement|settlement|to \d+|until \d+)\)|\d{4}(?:-\d{4})?"
)
_GAP = re.compile(r"[;,()]| / ")


def missing_former_names(folder: Path, names: Iterable[NameRow]) -> list[str]:
    """List the former names in the facts that no place in the tables has.

    Parameters
    ----------
    folder
        The folder with former_names.csv, whose columns are current, former, source, basis.
    names
        All names of the tables.

    Returns
    -------
    list of str
        "former name of current name", in the order of the file.

    Raises
    ------
    SourceDataError
        If the file is missing or lacks a column.
    """
    known = {fold_key(row.text) for row in names}
    path = folder / _FILE
    missing = []
    for number, row in enumerate(_rows(path), start=2):
        current, former = row.get("current"), row.get("former")
        if not current or not former:
            msg = f"{path}, line {number}: the columns current and former must have a value."
            raise SourceDataError(msg)
        for text in _GAP.split(_REMARK.sub("", former)):
            name = text.strip()
            if name and fold_key(name) not in known:
                missing.append(f"{name} of {current}")
    return missing


def _rows(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        msg = f"{path}: cannot be read ({error}). Check the path of the facts."
        raise SourceDataError(msg) from error
