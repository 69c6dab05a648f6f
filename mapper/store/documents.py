"""Writing what was read from a document: all of it or nothing, and the same document once."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final, Literal

from sqlalchemy import delete, insert, or_, select, update

from mapper.errors import DocumentError
from mapper.store import matching, rows
from mapper.store.kinds import REGION_KINDS
from mapper.store.periods import rank
from mapper.store.schema import (
    documents,
    incidents,
    level_periods,
    measure_places,
    measures,
    stale_regions,
    toponyms,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection, Row, Table

    from gazetteer import Gazetteer
    from mapper.records import Document, Extraction

# Half a surrogate pair cannot be encoded, and PostgreSQL keeps no NUL.
_UNKEPT: Final = re.compile("[\\0\ud800-\udfff]")
Outcome = Literal["added", "updated", "unchanged"]


def check_text(document: Document) -> None:
    """Refuse a document that a database cannot keep.

    Raises
    ------
    DocumentError
        Its id, text or title has half of a surrogate pair, or a NUL.
    """
    for name in ("id", "text", "title", "source", "url"):
        value = getattr(document, name) or ""
        if broken := _UNKEPT.search(value):
            msg = f"{document.id!r}: character {broken.start()} of its {name} is not text."
            raise DocumentError(msg)


def content_hash(document: Document) -> str:
    """Return what makes two documents one: their text and its date."""
    return rows.digest(document.published.isoformat() if document.published else "", document.text)


def find(connection: Connection, document: Document) -> list[Row[Any]]:
    """Return the rows of a document: under its id first, then another of the same content."""
    rows = connection.execute(
        select(documents).where(
            or_(documents.c.id == document.id, documents.c.content_hash == content_hash(document))
        )
    )
    return sorted(rows, key=lambda row: row.id != document.id)


def is_read(connection: Connection, document: Document, extractor: str) -> bool:
    """Tell whether a document is in the store as it is, read by this extractor."""
    known = find(connection, document)
    # Two rows: the id now has the text of another document, and one of them has to go.
    if len(known) != 1 or known[0].extractor != extractor:
        return False
    if known[0].content_hash != content_hash(document):
        return False
    told = ("title", "source", "url") if known[0].id == document.id else ()
    return all(getattr(known[0], name) == getattr(document, name) for name in told)


def write(
    connection: Connection,
    document: Document,
    extraction: Extraction,
    extractor: str,
    gazetteer: Gazetteer,
) -> Outcome:
    """Write a document and its records in the connection's transaction.

    Regions whose measures changed are marked stale, for `periods.refresh`.
    """
    matching.take_turn(connection)
    known = find(connection, document)
    row = _document_row(document, extraction, extractor)
    if not known:
        connection.execute(insert(documents).values(row))
        _write_records(connection, row["id"], document, extraction, gazetteer)
        matching.enter(connection, row["id"], matching.Left())
        return "added"
    if known[0].id != document.id:
        # The same report under another id: the first id stays, and what it says of itself.
        row |= {name: getattr(known[0], name) for name in ("id", "title", "source", "url")}
    if len(known) == 1 and _same(known[0], row):
        if known[0].extractor != extractor:
            _update(connection, row)
        return "unchanged"
    left = matching.leaving(connection, [found.id for found in known])
    _remove_records(connection, [found.id for found in known])
    matching.take_out(connection, left)
    connection.execute(
        delete(documents).where(documents.c.id.in_([found.id for found in known[1:]]))
    )
    _update(connection, row)
    _write_records(connection, row["id"], document, extraction, gazetteer)
    matching.enter(connection, row["id"], left)
    return "updated"


def _document_row(document: Document, extraction: Extraction, extractor: str) -> dict[str, Any]:
    read = extraction.to_json()
    read.pop("id")
    read["matched by"] = [
        rows.matched_by(item, document, extraction) for item in extraction.incidents
    ]
    return {
        "id": document.id,
        "content_hash": content_hash(document),
        "extraction_hash": rows.digest(json.dumps(read, ensure_ascii=False)),
        "extractor": extractor,
        "published": document.published or extraction.published,
        "language": extraction.language,
        "title": document.title,
        "source": document.source,
        "url": document.url,
        "text": document.text,
    }


def _same(found: Row[Any], row: Mapping[str, Any]) -> bool:
    return all(getattr(found, name) == row[name] for name in row if name != "extractor")


def _update(connection: Connection, row: Mapping[str, Any]) -> None:
    connection.execute(update(documents).where(documents.c.id == row["id"]).values(row))


def _remove_records(connection: Connection, ids: list[str]) -> None:
    old = select(measures.c.id).where(measures.c.document_id.in_(ids))
    touched = select(measure_places.c.place_id).where(
        measure_places.c.measure_id.in_(old), measure_places.c.kind.in_(REGION_KINDS)
    )
    _mark_stale(connection, connection.execute(touched.distinct()).scalars())
    connection.execute(delete(level_periods).where(level_periods.c.measure_id.in_(old)))
    for table in (measures, incidents, toponyms):
        connection.execute(delete(table).where(table.c.document_id.in_(ids)))


def _mark_stale(connection: Connection, place_ids: Iterable[str]) -> None:
    marks = [{"place_id": place_id} for place_id in sorted(set(place_ids))]
    _insert_all(connection, stale_regions, marks)


def _write_records(
    connection: Connection,
    document_id: str,
    document: Document,
    extraction: Extraction,
    gazetteer: Gazetteer,
) -> None:
    _insert_all(connection, toponyms, rows.of_toponyms(document_id, extraction.toponyms))
    _insert_all(
        connection, incidents, rows.of_incidents(document_id, document, extraction, gazetteer)
    )
    rank(connection, incidents.c.document_id == document_id)
    measure_rows = rows.of_measures(document_id, document, extraction)
    _insert_all(connection, measures, measure_rows)
    place_rows = [
        {"measure_id": row["id"], "position": position, **rows.of_place(place)}
        for row, measure in zip(measure_rows, extraction.measures, strict=True)
        for position, place in enumerate(measure.places)
    ]
    _insert_all(connection, measure_places, place_rows)
    _mark_stale(connection, {row["place_id"] for row in place_rows if row["kind"] in REGION_KINDS})


def _insert_all(connection: Connection, table: Table, values: list[dict[str, Any]]) -> None:
    if values:
        connection.execute(insert(table), values)
