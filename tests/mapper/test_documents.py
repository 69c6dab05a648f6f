"""What is read from files, folders and standard input, and what is said of what cannot be."""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path

import pytest

from mapper.documents import DocumentFailure, leading_date, load_documents
from mapper.errors import DocumentError
from mapper.records import Document

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Snow closes the road</title>
<meta property="article:published_time" content="2022-01-07T09:30:00+06:00">
<link rel="canonical" href="https://news.example/snow">
</head><body><nav><a href="/">Home</a></nav><article><h1>Snow closes the road</h1>
<p>Drifting snow closed the road between Kokshetau and Petropavl on Friday morning, the emergency
department said, and buses turned back.</p>
<p>Crews with ploughs are at work, and the road is expected to open again in the evening of the
same day, when the wind has fallen.</p></article></body></html>"""


def one(path: Path) -> Document | DocumentFailure:
    (item,) = load_documents([path])
    return item


def read_one(path: Path) -> Document:
    item = one(path)
    assert isinstance(item, Document)
    return item


def failure(path: Path) -> DocumentFailure:
    item = one(path)
    assert isinstance(item, DocumentFailure)
    return item


def from_lines(*records: object) -> list[Document | DocumentFailure]:
    lines = [r if isinstance(r, str) else json.dumps(r, ensure_ascii=False) for r in records]
    return list(load_documents(["-"], io.StringIO("\n".join(lines) + "\n")))


def test_text_file_keeps_its_leading_date_in_the_text(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text(" date 2022-01-13 Shops reopened.\n", encoding="utf-8")
    assert read_one(path) == Document(
        "report", " date 2022-01-13 Shops reopened.\n", published=date(2022, 1, 13)
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("date 2022-01-13 Shops", date(2022, 1, 13)),
        ("\n\t date 2022-01-13\nShops", date(2022, 1, 13)),
        ("date 2022-01-13", date(2022, 1, 13)),
        ("Shops, date 2022-01-13", None),
        ("date unknown", None),
        ("update 2022-01-13", None),
        ("", None),
    ],
)
def test_leading_date(text: str, expected: date | None) -> None:
    assert leading_date(text) == expected


@pytest.mark.parametrize("day", ["2022-02-30", "2022-13-01", "0000-01-01"])
def test_a_leading_date_that_no_calendar_has_is_an_error(day: str) -> None:
    with pytest.raises(DocumentError, match=day):
        leading_date(f"date {day} Shops")


def test_text_file_without_date(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text("Shops reopened.", encoding="utf-8")
    assert read_one(path).published is None


def test_text_file_with_byte_order_mark_and_windows_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes(b"\xef\xbb\xbfdate 2022-01-13\r\nShops reopened.\r\n")
    read = read_one(path)
    assert read.text == "date 2022-01-13\nShops reopened.\n"
    assert read.published == date(2022, 1, 13)


def test_upper_case_ending(tmp_path: Path) -> None:
    path = tmp_path / "REPORT.TXT"
    path.write_text("Shops reopened.", encoding="utf-8")
    assert read_one(path).id == "REPORT"


def test_web_page_gives_its_article_without_the_menu(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    read = read_one(path)
    assert read.id == "page"
    assert read.published == date(2022, 1, 7)
    assert read.title == "Snow closes the road"
    assert read.url == "https://news.example/snow"
    assert "Drifting snow closed the road" in read.text
    assert "Home" not in read.text


@pytest.mark.parametrize("page", ["", "<html><body></body></html>"])
def test_web_page_without_article(tmp_path: Path, page: str) -> None:
    path = tmp_path / "page.html"
    path.write_text(page, encoding="utf-8")
    assert "page.html" in failure(path).error


def test_line_with_every_field() -> None:
    record = {
        "id": "a1",
        "text": "Shops reopened.",
        "published": "2022-01-13",
        "title": "Trade",
        "language": "en",
        "source": "Example News",
        "url": "https://news.example/a1",
    }
    expected = Document(
        "a1",
        "Shops reopened.",
        published=date(2022, 1, 13),
        title="Trade",
        language="en",
        source="Example News",
        url="https://news.example/a1",
    )
    assert from_lines(record) == [expected]


def test_line_with_text_alone_has_a_stable_id_of_its_own() -> None:
    first, again, other = from_lines(
        {"text": "Shops reopened."}, {"text": "Shops reopened."}, {"text": "Shops closed."}
    )
    assert isinstance(first, Document)
    assert first.language is None
    assert first.id
    assert first.id == again.id != other.id


def test_line_takes_a_number_for_an_id_and_null_for_nothing() -> None:
    (read,) = from_lines({"id": 7, "text": "Shops.", "published": None, "title": None})
    assert isinstance(read, Document)
    assert (read.id, read.published, read.title) == ("7", None, None)


def test_line_takes_a_time_with_its_day_and_a_leading_date() -> None:
    timed, leading = from_lines(
        {"text": "Shops.", "published": "2022-01-13T09:30:00+06:00"},
        {"text": "date 2022-01-12 Shops."},
    )
    assert isinstance(timed, Document)
    assert isinstance(leading, Document)
    assert timed.published == date(2022, 1, 13)
    assert leading.published == date(2022, 1, 12)


def test_blank_lines_are_no_documents() -> None:
    assert len(from_lines("", {"text": "Shops."}, "   ", {"text": "Cafes."}, "")) == 2


def test_no_line_is_no_document() -> None:
    assert list(load_documents(["-"], io.StringIO(""))) == []


def test_lines_file_with_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    path.write_bytes(b'\xef\xbb\xbf{"id": "a", "text": "Shops."}\n')
    assert read_one(path).text == "Shops."


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"id": "bad", "text": ', "not JSON"),
        ("[1, 2]", "not an object"),
        ('"text"', "not an object"),
        ({"id": "bad", "text": 5}, '"text" is int'),
        ({"id": "bad", "text": ["Shops."]}, '"text" is list'),
        ({"id": "bad", "text": "Shops.", "title": {}}, '"title" is dict'),
        ({"id": "bad", "text": "Shops.", "published": 20220113}, '"published" is int'),
        ({"id": "bad", "text": "Shops.", "published": "2022-02-30"}, "2022-02-30"),
        ({"id": "bad", "text": "Shops.", "published": "yesterday"}, "yesterday"),
        ({"id": "bad", "text": "Shops.", "language": "de"}, "'de'"),
        ({"id": "bad", "text": ""}, "no text"),
        ({"id": "bad", "text": " \n"}, "no text"),
        ({"id": "bad"}, "no text"),
        ('{"id": "bad", "text": "Shops \\ud83d reopened."}', "surrogate"),
    ],
)
def test_a_bad_line_is_said_and_the_others_are_read(line: object, reason: str) -> None:
    before, bad, after = from_lines(
        {"id": "a", "text": "Shops."}, line, {"id": "b", "text": "Bus."}
    )
    assert isinstance(before, Document)
    assert isinstance(after, Document)
    assert isinstance(bad, DocumentFailure)
    assert reason in bad.error
    assert "line 2" in bad.error


def test_a_bad_line_keeps_its_id_or_gets_its_number() -> None:
    named, unnamed = from_lines({"id": "bad", "text": 5}, "{")
    assert (named.id, unnamed.id) == ("bad", "stdin:2")


def test_a_line_that_is_not_utf8_does_not_end_the_file(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    path.write_bytes(b'{"id": "a", "text": "caf\xe9"}\n{"id": "b", "text": "Shops."}\n')
    bad, good = load_documents([path])
    assert isinstance(bad, DocumentFailure)
    assert isinstance(good, Document)
    assert (bad.id, good.id) == ("a", "b")


def test_files_that_cannot_be_read_do_not_stop_the_others(tmp_path: Path) -> None:
    contents = {
        "latin.txt": "Кафе".encode("cp1251"),
        "empty.txt": b"",
        "blank.txt": b" \n\t\n",
        "february.txt": b"date 2022-02-30 Shops.",
        "report.pdf": b"%PDF-1.7",
        "good.txt": b"Shops reopened.",
    }
    for name, raw in contents.items():
        (tmp_path / name).write_bytes(raw)
    paths = [tmp_path / name for name in ["missing.txt", *contents]]
    items = list(load_documents(paths))
    failures = {item.id: item.error for item in items if isinstance(item, DocumentFailure)}
    assert [item.id for item in items] == [path.stem for path in paths]
    assert list(failures) == ["missing", "latin", "empty", "blank", "february", "report"]
    assert "No such file" in failures["missing"]
    assert "not UTF-8" in failures["latin"]
    assert "no text" in failures["empty"]
    assert "no text" in failures["blank"]
    assert "2022-02-30" in failures["february"]
    assert ".pdf" in failures["report"]
    assert all(f"{key}." in reason for key, reason in failures.items())


def test_folder_is_read_in_the_order_of_its_names(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "notes.md", "deep/c.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"This is {name}.", encoding="utf-8")
    (tmp_path / "z.jsonl").write_text('{"id": "line", "text": "Shops."}\n', encoding="utf-8")
    items = list(load_documents([tmp_path]))
    assert [item.id for item in items] == ["a", "b", "deep/c", "line"]


def test_folder_without_documents(tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    assert "no .txt, .html or .jsonl" in failure(folder).error


def test_paths_are_read_in_the_order_given(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text("Shops.", encoding="utf-8")
    stdin = io.StringIO('{"id": "line", "text": "Bus."}\n')
    assert [item.id for item in load_documents([str(path), "-", path], stdin)] == [
        "report",
        "line",
        "report",
    ]


def test_two_files_of_one_name_are_two_documents(tmp_path: Path) -> None:
    for month in ("january", "february"):
        (tmp_path / month).mkdir()
        (tmp_path / month / "report.txt").write_text(f"Calm in {month}.", encoding="utf-8")
    files = [tmp_path / "january" / "report.txt", tmp_path / "february" / "report.txt"]
    ids = [document.id for document in load_documents(files)]
    assert ids == ["report", "february/report"]
