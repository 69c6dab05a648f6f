"""Documents: text, HTML and JSON lines, read one by one; what cannot be read is said, not lost."""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TextIO

from mapper.errors import DocumentError
from mapper.records import Document

LEADING_DATE = re.compile(r"\s*date\s+(\d{4}-\d{2}-\d{2})\b[ \t]*")
# The first of several lines, where it is short and ends no sentence.
_TITLE = re.compile(r"\s*(\S[^\n]{0,158}[^\n.:;])\n\s*\S")
_TEXT_SUFFIXES = frozenset({".txt"})
_HTML_SUFFIXES = frozenset({".html", ".htm"})
_LINES_SUFFIXES = frozenset({".jsonl", ".ndjson"})
_SUFFIXES = _TEXT_SUFFIXES | _HTML_SUFFIXES | _LINES_SUFFIXES
_LANGUAGES = frozenset({"en", "ru", "kk"})
MAX_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class DocumentFailure:
    """A document that could not be read: its id, and the reason in words."""

    id: str
    error: str


def load_documents(
    paths: Iterable[str | Path], stdin: TextIO | None = None
) -> Iterator[Document | DocumentFailure]:
    """Read documents from files, folders and standard input, in the order given.

    Parameters
    ----------
    paths
        `.txt`, `.html` and `.jsonl` files; folders, of which every such file below is read in the
        order of its name; "-" for JSON lines from `stdin`.
    stdin
        Where "-" reads from; `sys.stdin` by default.

    Yields
    ------
    Document or DocumentFailure
        A file's id is its name without the ending, below the folder that was given; of two files
        given with one name, the second's is led by its folder's name. A line's id is its own "id",
        else a hash of its text. A failure says why a document cannot be read.
    """
    named: dict[str, Path] = {}
    for path in paths:
        if str(path) == "-":
            yield from _read_lines("stdin", stdin or sys.stdin)
        elif Path(path).is_dir():
            yield from _read_folder(Path(path))
        else:
            file = Path(path)
            is_first = named.setdefault(file.stem, file) == file
            yield from _read_file(
                file, file.stem if is_first else f"{file.parent.name}/{file.stem}"
            )


def _read_folder(path: Path) -> Iterator[Document | DocumentFailure]:
    files = sorted(file for file in path.rglob("*") if file.suffix.lower() in _SUFFIXES)
    if not files:
        yield DocumentFailure(
            path.name, f"{path}: no .txt, .html or .jsonl file in this folder; name another"
        )
    for file in files:
        yield from _read_file(file, file.relative_to(path).with_suffix("").as_posix())


def _read_file(path: Path, document_id: str) -> Iterator[Document | DocumentFailure]:
    suffix = path.suffix.lower()
    try:
        if suffix not in _SUFFIXES:
            reason = f"{path}: the ending {suffix!r} is not known; give .txt, .html or .jsonl"
            yield DocumentFailure(document_id, reason)
        elif suffix in _LINES_SUFFIXES:
            with path.open(encoding="utf-8", errors="surrogateescape") as lines:
                yield from _read_lines(document_id, lines)
        else:
            read = _html_document if suffix in _HTML_SUFFIXES else _text_document
            yield read(document_id, _read_bytes(path), str(path))
    except DocumentError as error:
        yield DocumentFailure(document_id, str(error))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        yield DocumentFailure(document_id, f"{path}: {reason}; check the name and the permissions")


def _read_bytes(path: Path) -> bytes:
    if path.stat().st_size > MAX_BYTES:
        msg = f"{path}: larger than {MAX_BYTES // 2**20} MiB; split it into documents"
        raise DocumentError(msg)
    return path.read_bytes()


def _decode(raw: bytes, where: str) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        msg = f"{where}: not UTF-8 (byte {error.start}); convert it first"
        raise DocumentError(msg) from error


def _text_document(document_id: str, raw: bytes, where: str) -> Document:
    text = _decode(raw, where).replace("\r\n", "\n")
    _checked(text, where)
    leading = LEADING_DATE.match(text)
    title = _TITLE.match(text, leading.end() if leading else 0)
    return Document(
        document_id, text, published=leading_date(text, where), title=title[1] if title else None
    )


def leading_date(text: str, where: str = "text") -> date | None:
    """Return the date of a leading `date YYYY-MM-DD`, None where there is none.

    Raises
    ------
    DocumentError
        The line is there but names no day of the calendar.
    """
    match = LEADING_DATE.match(text)
    return _parse_date(match[1], where) if match else None


def _html_document(document_id: str, raw: bytes, where: str) -> Document:
    # Imported here: it takes half a second, and most documents are not HTML.
    import trafilatura
    from trafilatura.settings import Document as Article

    extracted = trafilatura.bare_extraction(
        _decode(raw, where), with_metadata=True, include_comments=False
    )
    if not isinstance(extracted, Article) or not extracted.text:
        msg = f"{where}: no article text found in this page; save the article itself"
        raise DocumentError(msg)
    published = _parse_date(extracted.date[:10], where) if extracted.date else None
    text = f"{extracted.title}\n\n{extracted.text}" if extracted.title else extracted.text
    return Document(
        document_id,
        _checked(text, where),
        published=published,
        title=extracted.title,
        source=extracted.sitename,
        url=extracted.url,
    )


def _read_lines(name: str, lines: Iterable[str]) -> Iterator[Document | DocumentFailure]:
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        where = f"{name}, line {number}"
        try:
            yield _line_document(line, where)
        except DocumentError as error:
            yield DocumentFailure(_line_id(line) or f"{name}:{number}", str(error))


def _line_id(line: str) -> str | None:
    try:
        record = json.loads(line.removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        return None
    found = record.get("id") if isinstance(record, dict) else None
    if not isinstance(found, str | int) or not _is_unicode(str(found)):
        return None
    return str(found)


def _line_document(line: str, where: str) -> Document:
    try:
        record = json.loads(line.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        msg = f"{where}: not JSON ({error}); give one object a line"
        raise DocumentError(msg) from error
    if not isinstance(record, dict):
        msg = f'{where}: not an object; give {{"text": …}}'
        raise DocumentError(msg)
    text = _checked(_field(record, "text", where) or "", where)
    published = _field(record, "published", where)
    language = _field(record, "language", where)
    if language is not None and language not in _LANGUAGES:
        msg = f"{where}: language {language!r} is not read; give en, ru or kk, or leave it out"
        raise DocumentError(msg)
    return Document(
        id=_line_id(line) or hashlib.sha256(text.encode()).hexdigest()[:16],
        text=text,
        published=_parse_date(published[:10], where) if published else leading_date(text, where),
        title=_field(record, "title", where),
        language=language,
        source=_field(record, "source", where),
        url=_field(record, "url", where),
    )


def _field(record: dict[str, Any], name: str, where: str) -> str | None:
    value = record.get(name)
    if value is not None and not isinstance(value, str):
        msg = f'{where}: "{name}" is {type(value).__name__}, not text'
        raise DocumentError(msg)
    if value is not None and name != "text" and not _is_unicode(value):
        msg = f'{where}: "{name}" holds a broken surrogate; it is not Unicode'
        raise DocumentError(msg)
    return value


def _is_unicode(value: str) -> bool:
    """Tell whether a text can be written: JSON may hold half a surrogate pair."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _parse_date(value: str, where: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        msg = f"{where}: {value!r} is not a date; write YYYY-MM-DD"
        raise DocumentError(msg) from error


def _checked(text: str, where: str) -> str:
    """Return the text, or raise where it has nothing to read or cannot be written again."""
    if not text.strip():
        msg = f"{where}: there is no text"
        raise DocumentError(msg)
    try:
        text.encode()
    except UnicodeEncodeError as error:
        msg = f"{where}: broken surrogate at character {error.start}; the text is not Unicode"
        raise DocumentError(msg) from error
    return text
