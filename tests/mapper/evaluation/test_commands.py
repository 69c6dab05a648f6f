"""The commands `evaluate` and `agreement`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mapper.__main__ import main
from tests.mapper.evaluation.records import TARAZ, gold, marked, write


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b'{"id": "a", "language": "en", "text": "x"}\n{"id": ', "line 2: "),
        (b'\n{"id": "a", "language": "en"}\n', "line 2: text is missing"),
        (b'{"id": "a", "language": "en", "text": "x"}\n' * 2, "line 2: a second record"),
        (b"caf\xe9", "decode"),
        (b"\n", "no gold record"),
    ],
)
def test_command_names_the_line_of_a_bad_file(
    content: bytes, reason: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_bytes(content)
    assert main(["evaluate", str(path)]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith(f"mapper: {path}")
    assert reason in captured.err


def test_command_without_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(tmp_path / "missing.jsonl")]) == 1
    assert "No such file" in capsys.readouterr().err


def test_command_reads_scores_and_prints(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "A rally was held in Oral on January 4."
    gold = {
        "id": "a",
        "language": "en",
        "published": "2022-01-05",
        "text": text,
        "toponyms": [{"start": 20, "end": 24, "status": "resolved", "place_id": "271010000"}],
    }
    path, page = write(tmp_path / "en_few.jsonl", gold), tmp_path / "page.html"
    assert main(["evaluate", str(path), "--json", "--mistakes", "0", "--html", str(page)]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert [(item["language"], item["kind"]) for item in printed["figures"]] == [
        ("en", "few"),
        ("en", "all"),
    ]
    assert printed["figures"][0]["recognition"]["exact"]["f1"] == 1
    assert printed["mistakes"] == []
    assert "<mark" in page.read_text("utf-8")
    assert main(["evaluate", str(path)]) == 0
    assert "Toponyms found" in capsys.readouterr().out


def test_places_of_another_gazetteer_are_scored_and_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    toponym = {"start": 20, "end": 24, "status": "resolved", "place_id": "elsewhere:7"}
    gold = {
        "id": "a",
        "language": "en",
        "text": "A rally was held in Oral on January 4.",
        "toponyms": [toponym | {"lat": 51.23, "lon": 51.37}],
    }
    path = write(tmp_path / "en_few.jsonl", gold)
    assert main(["evaluate", str(path), "--json", "--mistakes", "0"]) == 0
    captured = capsys.readouterr()
    assert "1 places of the annotations are not in the gazetteer (elsewhere:7)" in captured.err
    figures = json.loads(captured.out)["figures"][0]
    assert figures["resolution"]["within_10_km"] == 1


def test_command_cannot_write_the_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path / "en_few.jsonl", {"id": "a", "language": "en", "text": "Hush."})
    assert main(["evaluate", str(path), "--html", str(tmp_path)]) == 2
    assert "cannot write" in capsys.readouterr().err


def test_number_of_mistakes_must_be_one(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["evaluate", "gold.jsonl", "--mistakes", "few"])
    assert "'few' is not a number" in capsys.readouterr().err


def test_both_formats_are_scored_in_one_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    entity = {"start": 0, "end": 7, "label": "GPE", "class": "kz_sub"}
    sentence = {"id": "b", "language": "kk", "text": "Таразда жаңбыр жауды.", "entities": [entity]}
    paths = [write(tmp_path / "en.jsonl", gold()), write(tmp_path / "kk.jsonl", sentence)]
    assert main(["evaluate", *map(str, paths)]) == 0
    printed = capsys.readouterr().out
    assert "Toponyms found" in printed
    assert "Places among marked entities" in printed


def agreement(tmp_path: Path, *options: str) -> int:
    first = write(tmp_path / "en.jsonl", gold(toponyms=[marked("Taraz", TARAZ)]), gold(id="b"))
    return main(["agreement", str(first), "--second", str(tmp_path / "second"), *options])


def test_agreement_prints_figures_and_disagreements(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "second").mkdir()
    write(tmp_path / "second" / "en.jsonl", gold())
    page = tmp_path / "page.html"
    assert agreement(tmp_path, "--html", str(page)) == 0
    printed = capsys.readouterr().out
    assert "en.jsonl      2           1  b " in printed
    assert "toponym: only in the first reading, at 41 to 46" in printed
    assert "only in the first reading" in page.read_text("utf-8")
    assert agreement(tmp_path, "--json") == 0
    printed_json = json.loads(capsys.readouterr().out)
    assert printed_json["coverage"][0]["without_second_reading"] == ["b"]


def test_agreement_without_any_second_reading(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert agreement(tmp_path) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "holds no second reading" in captured.err
