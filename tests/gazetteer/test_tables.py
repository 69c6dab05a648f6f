from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from gazetteer import Kind, Name, Place, SourceDataError, Status, Succession, Validity
from gazetteer.tables import COLUMNS, Capital, Code, Tables

if TYPE_CHECKING:
    from pathlib import Path

REFORM = date(2022, 6, 8)


def test_a_place_is_read_whole(folder: Path) -> None:
    assert Tables(folder).places["331010000"] == Place(
        id="331010000",
        kind=Kind.CITY,
        country="KZ",
        lat=45.01,
        lon=78.37,
        geo_precision=1,
        point_of="331010000",
        population=145_000,
        importance=0.9,
        iso=None,
        validity=Validity(None, None),
        source="osm:n1",
    )


def test_names_are_read_by_place(folder: Path) -> None:
    assert Tables(folder).names["330000000"] == [
        Name("330000000", "Jetisu Region", "en", "official", Validity(REFORM, None), "fact")
    ]


def test_statuses_are_read_by_place_and_by_parent(folder: Path) -> None:
    tables = Tables(folder)
    country = Status("000000000", Kind.COUNTRY, None, Validity())
    administration = Status(
        "331000000", Kind.CITY_ADMINISTRATION, "330000000", Validity(REFORM, None)
    )
    assert tables.statuses["000000000"] == [country]
    assert tables.children["330000000"] == [administration]


def test_codes_and_capitals_are_read(folder: Path) -> None:
    tables = Tables(folder)
    assert tables.codes["331000000"][0] == Code(
        "331000000", "kato", "191000000", Validity(None, REFORM)
    )
    assert tables.capitals["330000000"] == [
        Capital("330000000", "331010000", Validity(REFORM, None))
    ]


def test_a_table_without_rows_is_empty(folder: Path) -> None:
    (folder / "capitals.tsv").write_text("\t".join(COLUMNS["capitals.tsv"]) + "\n")
    assert Tables(folder).capitals == {}


@pytest.mark.parametrize("table", sorted(COLUMNS.keys() - {"successions.tsv"}))
def test_a_missing_table_is_named(folder: Path, table: str) -> None:
    (folder / table).unlink()
    with pytest.raises(SourceDataError, match=table):
        Tables(folder)


def test_the_history_of_units_may_be_missing_until_it_is_asked_for(folder: Path) -> None:
    (folder / "successions.tsv").unlink()
    tables = Tables(folder)
    assert tables.places
    with pytest.raises(SourceDataError, match=r"successions\.tsv"):
        _ = tables.successions


def test_successions_are_read(folder: Path) -> None:
    assert Tables(folder).successions[0] == Succession(
        "190000000", "330000000", REFORM, "split", "fact"
    )


@pytest.mark.parametrize("damage", ["\t\tsplit", "\t2022-06-08\tblended"])
def test_a_succession_without_a_day_or_of_another_kind_is_an_error(
    folder: Path, damage: str
) -> None:
    path = folder / "successions.tsv"
    path.write_text(path.read_text().replace("\t2022-06-08\tsplit", damage))
    with pytest.raises(SourceDataError, match=r"successions\.tsv, line 2"):
        _ = Tables(folder).successions


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("190000000\tAlmaty\ten\tshort\t\t", "line 4: 6 values for 7 columns"),
        ("190000000\tAlmaty\ten\tshort\t\t\tfact\t", "line 4: 8 values"),
        ("190000000\tAlmaty\tde\tshort\t\t\tfact", "line 4: 'de'"),
        ("190000000\tAlmaty\ten\tnick\t\t\tfact", "line 4: 'nick'"),
        ("190000000\tAlmaty\ten\tshort\t2022-13-01\t\tfact", "line 4: month must be in 1..12"),
        ("", "line 4: 1 values"),
    ],
)
def test_a_damaged_row_is_named_with_its_line(folder: Path, line: str, problem: str) -> None:
    path = folder / "names.tsv"
    lines = path.read_text(encoding="utf-8").split("\n")
    lines[3] = line
    path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(SourceDataError, match=problem):
        _ = Tables(folder).names


@pytest.mark.parametrize("value", ["\tKZ\tnorth\t75.1\t", "\tKZ\t45.5\t\t", "\tKZ\t45,5\t75.1\t"])
def test_a_coordinate_that_is_no_number_is_an_error(folder: Path, value: str) -> None:
    path = folder / "places.tsv"
    text = path.read_text(encoding="utf-8").replace("\tKZ\t45.50000\t75.10000\t", value)
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SourceDataError, match=r"places\.tsv, line 3"):
        _ = Tables(folder).places


def test_a_wrong_header_is_an_error(folder: Path) -> None:
    (folder / "codes.tsv").write_text("place_id\tcode\n")
    with pytest.raises(SourceDataError, match="the columns must be place_id, system"):
        _ = Tables(folder).codes


def test_bytes_that_are_not_utf8_are_an_error(folder: Path) -> None:
    (folder / "codes.tsv").write_bytes("Алматы".encode("cp1251"))
    with pytest.raises(SourceDataError, match=r"codes\.tsv.*utf-8"):
        _ = Tables(folder).codes
