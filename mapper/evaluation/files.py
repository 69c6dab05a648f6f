"""Files of annotated texts, one JSON object a line, of two formats that are told by their fields.

A record with `entities` is a sentence with marked entities, every other one a gold record.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Container
from pathlib import Path
from typing import TypeVar

from mapper.errors import GoldError
from mapper.evaluation.entities import ENTITIES, EntityDocument, parse_entities
from mapper.evaluation.fields import refuse
from mapper.evaluation.gold import GoldDocument, parse_gold

_Text = TypeVar("_Text", GoldDocument, GoldDocument | EntityDocument)


def load_annotated(
    path: Path, places: Container[str] | None = None
) -> list[GoldDocument | EntityDocument]:
    """Read a file of annotated texts of either format, or of both.

    Parameters
    ----------
    path
        Records without a `kind` take it from the file's name: "various" in `en_various.jsonl`.
    places
        The place ids that there may be: the gazetteer. Any, where it is None.

    Raises
    ------
    GoldError
        The file cannot be read, or a line is of neither format; the message names file and line.
    """

    def parse(record: object) -> GoldDocument | EntityDocument:
        if isinstance(record, dict) and ENTITIES in record:
            return parse_entities(record)
        return parse_gold(record, _kind(path), places)

    return _load(path, parse)


def load_gold(path: Path, places: Container[str]) -> list[GoldDocument]:
    """Read a file of gold records.

    Parameters and errors are those of `load_annotated`.
    """
    return _load(path, lambda record: parse_gold(record, _kind(path), places))


def _kind(path: Path) -> str:
    return path.stem.split("_", 1)[-1]


def _load(path: Path, parse: Callable[[object], _Text]) -> list[_Text]:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        msg = f"{path}: {error}"
        raise GoldError(msg) from error
    documents: dict[str, _Text] = {}
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            read = parse(json.loads(line))
            if read.document.id in documents:
                refuse(f"a second record with the id {read.document.id!r}")
        except ValueError as error:
            msg = f"{path}, line {number}: {error}"
            raise GoldError(msg) from error
        documents[read.document.id] = read
    if not documents:
        msg = f"{path}: no gold record in this file"
        raise GoldError(msg)
    return list(documents.values())
