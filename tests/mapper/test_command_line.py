"""The command `extract`, run in this process and once in another."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from mapper.__main__ import main


def extract(
    capsys: pytest.CaptureFixture[str], *paths: str | Path
) -> tuple[int, list[dict[str, Any]], str]:
    code = main(["extract", *map(str, paths)])
    captured = capsys.readouterr()
    return code, [json.loads(line) for line in captured.out.splitlines()], captured.err


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text("date 2022-01-13 A rally was held in Oral on January 4.", encoding="utf-8")
    return path


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    path = tmp_path / "many.jsonl"
    records = [
        {"id": "b", "text": "Shops reopened in Almaty.", "published": "2022-01-12"},
        {"id": "a", "text": "Город Алматы снова работает, сообщили в акимате."},
    ]
    path.write_text("\n".join(json.dumps(r, ensure_ascii=False) for r in records) + "\n", "utf-8")
    return path


def test_one_object_a_document_in_the_order_given(
    capsys: pytest.CaptureFixture[str], lines: Path, report: Path
) -> None:
    code, records, _ = extract(capsys, lines, report)
    assert code == 0
    assert [(r["id"], r["language"], r["published"]) for r in records] == [
        ("b", "en", "2022-01-12"),
        ("a", "ru", None),
        ("report", "en", "2022-01-13"),
    ]
    assert records[2]["incidents"][0]["date_start"] == "2022-01-04"


def test_letters_are_printed_as_they_are(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "kk.txt"
    path.write_text("date 2022-01-13 Ақтөбе қаласы тыныш, деп хабарлады әкімдік.", "utf-8")
    main(["extract", str(path)])
    assert "Ақтөбе" in capsys.readouterr().out


def test_a_document_that_cannot_be_read_does_not_stop_the_others(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, report: Path
) -> None:
    missing = tmp_path / "missing.txt"
    code, records, reasons = extract(capsys, missing, report)
    assert code == 1
    assert set(records[0]) == {"id", "error"}
    assert records[0]["id"] == "missing"
    assert "No such file" in records[0]["error"]
    assert records[0]["error"] in reasons
    assert records[1]["id"] == "report"
    assert "error" not in records[1]


def test_standard_input_is_json_lines(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    stdin = '{"id": "a", "text": "Shops reopened in Almaty."}\n{"id": "bad", "text": 5}\n'
    monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
    code, records, reasons = extract(capsys, "-")
    assert code == 1
    assert [record["id"] for record in records] == ["a", "bad"]
    assert records[0]["toponyms"][0]["place"]["region"] == "KZ-75"
    assert "line 2" in reasons


def test_nothing_is_said_where_everything_is_read(
    capsys: pytest.CaptureFixture[str], report: Path
) -> None:
    _, _, reasons = extract(capsys, report)
    assert reasons == ""


@pytest.mark.parametrize("words", [[], ["extract"], ["no-such-command"]])
def test_bad_usage(capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(words)
    assert stopped.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_as_a_program(report: Path) -> None:
    lines = b'{"id": "a", "text": "Shops reopened in Almaty."}\n{"text": "caf\xe9"}\n'
    done = subprocess.run(
        [sys.executable, "-m", "mapper", "extract", "-", str(report)],
        input=lines,
        capture_output=True,
        check=False,
    )
    records = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert done.returncode == 1
    assert [record.get("id") for record in records[::2]] == ["a", "report"]
    assert "error" in records[1]
    assert b"Traceback" not in done.stderr


def test_details_give_the_counts_of_people(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "crash.txt"
    path.write_text("date 2022-01-13\nA bus crash near Taraz injured 12 people.", "utf-8")
    _, (plain,), _ = extract(capsys, path)
    _, (detailed,), _ = extract(capsys, "--details", path)
    assert "people" not in plain["incidents"][0]
    (count,) = detailed["incidents"][0]["people"]
    assert (count["role"], count["count"]) == ("injured", 12)
