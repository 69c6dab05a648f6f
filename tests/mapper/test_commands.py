"""The commands of the store, on the real gazetteer."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from mapper.commands import add_export, add_ingest, add_levels
from mapper.errors import ExportError, StoreError
from mapper.store import Store
from tests.mapper.command_runner import runner
from tests.mapper.store_fakes import document, extraction, incident, measure, read_fires

run = runner(add_ingest, add_export, add_levels)


@pytest.fixture
def url(tmp_path: Path) -> str:
    address = f"sqlite:///{tmp_path / 'store.sqlite'}"
    read = document()
    with Store(address) as store:
        store.add(
            read,
            extraction(
                read,
                measure("750000000", "190000000", "310000000"),
                incident(date_start=date(2022, 1, 13)),
                incident("190000000", event_type="Protests"),
                incident(None),
            ),
        )
    return address


def exported(path: Path, url: str, *words: object) -> dict[str, Any]:
    assert run("export", "--format", "geojson", "--out", path, "--database", url, *words) == 0
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def test_levels_prints_a_line_for_each_region_of_the_day(
    url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("levels", "--on", "2022-01-13", "--database", url) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(lines) == 17
    assert {line["region"] for line in lines if line["level"] == "red"} == {
        "KZ-19",
        "KZ-31",
        "KZ-75",
    }
    assert run("levels", "--on", "2022-07-01", "--database", url) == 0
    assert len(capsys.readouterr().out.splitlines()) == 20
    assert run("levels", "--on", "2018-01-01", "--database", url) == 0
    assert len(capsys.readouterr().out.splitlines()) == 16


@pytest.mark.parametrize("day", ["13.01.2022", "2022-02-30", ""])
def test_a_day_that_is_none_is_bad_usage(
    url: str, day: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        run("levels", "--on", day, "--database", url)
    assert "write YYYY-MM-DD" in capsys.readouterr().err


def test_export_writes_everything_and_says_how_much(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = exported(tmp_path / "out.geojson", url)
    region, nowhere, almaty = (each["geometry"] for each in found["features"])
    assert region["type"].endswith("Polygon")
    assert nowhere is None
    assert almaty["type"] == "Point"
    assert "3 incidents written" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "count"),
    [
        (["--from", "2022-01-13"], 1),
        (["--to", "2022-01-12"], 2),
        (["--threat-level", "red"], 1),
        (["--threat-level", "red", "unreported"], 3),
        (["--threat-level", "red", "--threat-level", "unreported"], 3),
        (["--event-type", "Protests"], 1),
        (["--region", "KZ-75", "KZ-19"], 2),
        (["--region", "KZ-10"], 0),
    ],
)
def test_export_chooses(url: str, tmp_path: Path, words: list[str], count: int) -> None:
    assert len(exported(tmp_path / "out.geojson", url, *words)["features"]) == count


def test_what_a_choice_of_days_leaves_out_is_said(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    read = document("b", text="Fires on a day that nobody told.")
    with Store(url) as store:
        store.add(read, extraction(read, incident(date_start=None, date_end=None)))
    exported(tmp_path / "out", url)
    assert "without a date" not in capsys.readouterr().err
    exported(tmp_path / "out", url, "--to", "2022-01-12")
    assert "2 incidents written" in (told := capsys.readouterr().err)
    assert "1 without a date were left out" in told


def test_an_event_type_that_is_not_there_is_said(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert exported(tmp_path / "out", url, "--event-type", "Riot")["features"] == []
    assert "'Riot'" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [["--format", "shapefile"], ["--region", "Almaty"], ["--threat-level", "purple"]],
)
def test_a_choice_that_is_none_is_bad_usage(url: str, tmp_path: Path, words: list[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        exported(tmp_path / "out", url, *words)
    assert not (tmp_path / "out").exists()


def test_days_in_the_wrong_order_are_said(url: str, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="lies after"):
        exported(tmp_path / "out", url, "--from", "2022-01-13", "--to", "2022-01-12")


def test_a_database_that_cannot_be_opened_is_said() -> None:
    with pytest.raises(StoreError):
        run("levels", "--on", "2022-01-13", "--database", "nothing")


def test_ingest_says_what_became_of_each_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("mapper.commands._read", read_fires)
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "a.txt").write_text("Fires", encoding="utf-8")
    url = f"sqlite:///{tmp_path / 'store.sqlite'}"
    assert run("ingest", tmp_path / "news", "--database", url) == 0
    assert "1 documents: 1 added, 0 updated, 0 unchanged, 0 failed" in capsys.readouterr().out
    (tmp_path / "news" / "b.txt").write_text("unreadable", encoding="utf-8")
    assert run("ingest", tmp_path / "news", "--database", url) == 1
    told = capsys.readouterr()
    assert "0 added, 0 updated, 1 unchanged, 1 failed" in told.out
    assert "b: b: unreadable" in told.err
    assert url in told.out


@pytest.mark.parametrize("workers", ["0", "-1", "two"])
def test_a_number_of_processes_that_is_none_is_bad_usage(tmp_path: Path, workers: str) -> None:
    with pytest.raises(SystemExit, match="2"):
        run("ingest", tmp_path, "--workers", workers)
