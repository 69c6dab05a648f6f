from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from gazetteer.compile.records import Draft, NameRow
from gazetteer.compile.tables import (
    HAND_TABLES,
    read_day,
    read_hand_table,
    read_table,
    write_tables,
)
from gazetteer.errors import SourceDataError


def test_a_table_is_read_by_its_header(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    path.write_text("id\ten\n1\t\n2\tTwo\n", "utf-8")
    assert read_table(path) == [{"id": "1", "en": ""}, {"id": "2", "en": "Two"}]


@pytest.mark.parametrize(
    ("text", "said"), [("id\ten\n1\n", "line 2"), ("", "empty"), ("a\tb\n\n", "line 2")]
)
def test_a_damaged_table_is_an_error(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "a.tsv"
    path.write_text(text, "utf-8")
    with pytest.raises(SourceDataError, match=said):
        read_table(path)


def test_a_missing_table_and_a_bad_day_are_errors(tmp_path: Path) -> None:
    with pytest.raises(SourceDataError, match=r"none\.tsv"):
        read_table(tmp_path / "none.tsv")
    with pytest.raises(SourceDataError, match="2018-13-01"):
        read_day("2018-13-01")
    assert read_day("") is None
    assert read_day("2018-06-19") == date(2018, 6, 19)


def test_rows_are_written_sorted_and_once(tmp_path: Path) -> None:
    row = NameRow("2", "б", "ru", "short", None, date(2018, 6, 19), "x")
    first = NameRow("1", "а", "ru", "short", None, None, "x")
    write_tables(Draft(names=[row, first, row]), tmp_path / "out")
    assert (tmp_path / "out" / "names.tsv").read_bytes().decode() == (
        "place_id\ttext\tlanguage\tkind\tvalid_from\tvalid_to\tsource\n"
        "1\tа\tru\tshort\t\t\tx\n"
        "2\tб\tru\tshort\t\t2018-06-19\tx\n"
    )


def test_a_tab_in_a_value_is_an_error(tmp_path: Path) -> None:
    row = NameRow("1", "а\tб", "ru", "short", None, None, "x")
    with pytest.raises(SourceDataError, match="tab"):
        write_tables(Draft(names=[row]), tmp_path)


@pytest.mark.parametrize("path", sorted(HAND_TABLES.glob("*.tsv")), ids=lambda path: path.stem)
def test_the_tables_kept_by_hand_are_whole_sorted_and_without_doubles(path: Path) -> None:
    rows = read_hand_table(path.stem)
    lines = [tuple(row.values()) for row in rows]
    assert len(set(lines)) == len(lines)
    assert all(value == value.strip() for line in lines for value in line)
    for row in rows:
        for column in ("valid_from", "valid_to"):
            read_day(row.get(column, ""))
