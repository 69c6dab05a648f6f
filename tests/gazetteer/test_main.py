from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from gazetteer.__main__ import main

if TYPE_CHECKING:
    from collections.abc import Callable

    Run = Callable[..., tuple[int, list[dict[str, object]], str]]

ROOT = Path(__file__).parents[2]
CANDIDATE = [
    "query", "id", "name", "kind", "lat", "lon", "region", "district", "geo_precision", "score",
    "match", "valid_from", "valid_to",
]  # fmt: skip
PLACE = ["id", "name", "kind", "lat", "lon", "region", "district"]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return a function that runs a command and gives its exit code, records and errors."""

    def run(*arguments: str, stdin: str = "") -> tuple[int, list[dict[str, object]], str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        code = main(arguments)
        out, err = capsys.readouterr()
        return code, [json.loads(line) for line in out.splitlines()], err

    return run


class TestLookup:
    def test_each_candidate_is_a_record(self, run: Run) -> None:
        code, records, err = run("lookup", "Almaty", "--limit", "3")
        assert (code, len(records), err) == (0, 3, "")
        assert all(list(record) == CANDIDATE for record in records)
        assert records[0] | {"lat": 0, "lon": 0} == {
            "query": "Almaty",
            "id": "750000000",
            "name": "Almaty",
            "kind": "republican_city",
            "lat": 0,
            "lon": 0,
            "region": "KZ-75",
            "district": None,
            "geo_precision": 1,
            "score": 1.0,
            "match": "exact",
            "valid_from": None,
            "valid_to": None,
        }

    def test_a_name_without_candidates_gives_null_and_code_1(self, run: Run) -> None:
        code, records, err = run("lookup", "qqqqwwww", "Astana", "--limit", "1")
        assert code == 1
        assert records[0] == {"query": "qqqqwwww", "id": None}
        assert records[1]["id"] == "710000000"
        assert err == ""

    @pytest.mark.parametrize(
        ("on", "name"), [("2022-01-13", "Nur-Sultan"), ("2024-01-01", "Astana")]
    )
    def test_the_name_is_that_of_the_day(self, run: Run, on: str, name: str) -> None:
        _, records, _ = run("lookup", "Нур-Султан", "--on", on)
        assert records[0]["name"] == name
        assert (records[0]["valid_from"], records[0]["valid_to"]) == ("2019-03-23", "2022-09-17")

    def test_names_come_from_standard_input_with_their_days(self, run: Run) -> None:
        stdin = "Талдыкорган\t2022-01-05\nТалдыкорган\t2022-07-01\r\n\nTaldykorgan\t\n"
        code, records, _ = run("lookup", "-", "--limit", "1", stdin=stdin)
        assert code == 1
        assert [record.get("region") for record in records] == ["KZ-19", "KZ-33", None, "KZ-33"]
        assert records[0]["query"] == "Талдыкорган"
        assert records[2] == {"query": "", "id": None}

    def test_a_bad_day_is_an_error_and_the_rest_is_answered(self, run: Run) -> None:
        stdin = "Семей\t2022-02-30\nСемей\t0000-01-01\nСемей\n"
        code, records, err = run("lookup", "-", "--limit", "1", stdin=stdin)
        assert code == 2
        assert [record["id"] for record in records] == ["101010000"]
        assert "'2022-02-30' is no day" in err
        assert "year 0 is out of range" in err

    def test_a_long_text_has_no_candidate(self, run: Run) -> None:
        code, records, _ = run("lookup", "x" * 10_000)
        assert code == 1
        assert records == [{"query": "x" * 10_000, "id": None}]

    @pytest.mark.parametrize(
        "options",
        [["--on", "0000-01-01"], ["--on", "soon"], ["--limit", "0"], ["--language", "de"]],
    )
    def test_a_bad_option_is_an_error(
        self, options: list[str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        with pytest.raises(SystemExit) as stop:
            main(["lookup", "Almaty", *options])
        assert stop.value.code == 2
        assert options[1] in capsys.readouterr().err


class TestAt:
    def test_a_point_has_region_and_district(self, run: Run) -> None:
        code, [record], err = run("at", "45.01", "78.37", "--on", "2022-01-05")
        assert (code, err) == (0, "")
        assert list(record) == ["lat", "lon", "region", "district"]
        assert (record["lat"], record["lon"]) == (45.01, 78.37)
        region, district = record["region"], record["district"]
        assert isinstance(region, dict)
        assert isinstance(district, dict)
        assert list(region) == list(district) == PLACE
        assert region["name"] == "Almaty Region"
        assert district["district"] == "191000000"

    @pytest.mark.parametrize("point", [("-33.9", "-70.5"), ("-1e-5", "-.5"), ("55.75", "37.61")])
    def test_a_point_abroad_has_none(self, run: Run, point: tuple[str, str]) -> None:
        code, [record], err = run("at", *point)
        assert (code, err) == (1, "")
        assert record["region"] is record["district"] is None
        assert (record["lat"], record["lon"]) == tuple(map(float, point))

    def test_swapped_coordinates_are_told(self, run: Run) -> None:
        code, [record], err = run("at", "76.95", "43.25")
        assert code == 1
        assert record["region"] is None
        assert "swapped" in err

    @pytest.mark.parametrize(
        ("point", "problem"),
        [
            (["nan", "70"], "must be a finite number"),
            (["45", "-inf"], "must be a finite number"),
            (["91", "70"], "out of range"),
            (["45"], "a point is LAT LON"),
            (["45", "70", "2022-01-13", "x"], "a point is LAT LON"),
            (["north", "70"], "'north'"),
            (["45", "70", "2022-13-01"], "no day"),
        ],
    )
    def test_what_is_no_point_is_an_error(self, run: Run, point: list[str], problem: str) -> None:
        code, records, err = run("at", *point)
        assert (code, records) == (2, [])
        assert problem in err

    def test_points_come_from_standard_input(self, run: Run) -> None:
        stdin = "43.25 76.95\n\nx y\n45.01\t78.37\t2022-01-05\n0 0\n"
        code, records, err = run("at", "-", stdin=stdin)
        regions = [record["region"] for record in records]
        assert code == 2
        assert [unit["id"] if isinstance(unit, dict) else unit for unit in regions] == [
            "750000000", "190000000", None,
        ]  # fmt: skip
        assert "'x y'" in err


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class TestTerminal:
    def test_candidates_are_a_table(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("sys.stdout", terminal := Terminal())
        main(["lookup", "Almaty", "qqqqwwww", "--limit", "2"])
        title, header, first, second, gap, none, _ = terminal.getvalue().splitlines()
        assert (title, gap, none) == ("Almaty", "", "qqqqwwww: no place found")
        column = header.index("kind")
        assert first[column:].startswith("republican_city")
        assert second[column:].startswith("region")

    def test_units_are_a_table(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("sys.stdout", terminal := Terminal())
        main(["at", "43.25", "76.95"])
        main(["at", "0", "0"])
        out = terminal.getvalue().splitlines()
        assert out[0] == "43.25, 76.95"
        assert "republican_city" in out[2]
        assert "0.0, 0.0: outside Kazakhstan" in out


class TestProcess:
    """What only a process of its own shows."""

    def run(self, *arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        # A locale that is not UTF-8, as on a bare machine.
        environment = os.environ | {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
        return subprocess.run(
            [sys.executable, "-m", "gazetteer", *arguments],
            cwd=ROOT,
            env=environment,
            input=stdin,
            capture_output=True,
            check=False,
        )

    def test_utf8_whatever_the_locale(self) -> None:
        stdin = "\ufeffШымкент\nb\xff\n".encode()
        ran = self.run("lookup", "-", "--limit", "1", stdin=stdin + b"\xff\xfe\n")
        records = [json.loads(line) for line in ran.stdout.decode("utf-8").splitlines()]
        assert ran.returncode == 1
        assert records[0]["query"] == "Шымкент"
        assert records[0]["id"] == "790000000"
        assert len(records) == 3

    def test_a_reader_that_leaves_is_no_error(self) -> None:
        script = f'"{sys.executable}" -m gazetteer lookup - < names | head -n 1'
        names = "Almaty\n" * 5000
        ran = subprocess.run(
            ["bash", "-c", f"set -o pipefail; {script.replace('< names', '')}"],
            cwd=ROOT,
            input=names.encode(),
            capture_output=True,
            check=False,
        )
        assert ran.returncode == 0
        assert ran.stderr == b""
        assert json.loads(ran.stdout)["id"] == "750000000"


def test_compile_is_handed_on(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["compile", "--help"])
    assert stop.value.code == 0
    assert "gazetteer compile" in capsys.readouterr().out
