"""The commands about reports of one event."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from mapper.errors import CorrectionError
from mapper.merge_commands import add_join, add_merges, add_split
from mapper.store import Store
from tests.mapper.command_runner import runner
from tests.mapper.store_fakes import TEXT, document, extraction, incident

run = runner(add_merges, add_split, add_join)


@pytest.fixture
def url(tmp_path: Path) -> str:
    address = f"sqlite:///{tmp_path / 'store.sqlite'}"
    with Store(address) as store:
        for name in ("morning", "evening"):
            read = document(name, text=f"{TEXT} {name}")
            store.add(read, extraction(read, incident()))
    return address


def printed(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_merges_are_json_lines_in_a_pipe(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("merges", "--database", url) == 0
    (line,) = printed(capsys)
    assert line["document_id"] == "evening"
    assert line["merged_by"] == "reader"
    assert "the same day: 2022-01-05" in str(line["reason"])
    run("merges", "--event", "none", "--database", url)
    assert printed(capsys) == []


def test_merges_are_lines_to_read_on_a_terminal(
    url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    run("merges", "--database", url)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("event ")
    assert lines[0].endswith(": Riots, Almaty")
    assert lines[1].endswith("  evening")
    assert lines[2].startswith("      1.00  the same kind: Mob violence; the same place: Almaty")
    run("merges", "--corrections", "--database", url)
    assert capsys.readouterr().out == "none\n"


def test_split_and_join_are_kept_with_a_name(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    run("merges", "--database", url)
    (merge,) = printed(capsys)
    report, founder = merge["incident_id"], merge["event_id"]
    assert run("split", report, "--by", "Ann", "--database", url) == 0
    assert capsys.readouterr().out == f"{report} is event {report} now.\n"
    run("merges", "--database", url)
    assert printed(capsys) == []
    run("merges", "--undone", "--database", url)
    assert [line["undone_by"] for line in printed(capsys)] == ["Ann"]
    assert run("join", founder, report, "--by", "Ben", "--database", url) == 0
    assert capsys.readouterr().out == f"{report} is event {founder} now.\n"
    run("merges", "--corrections", "--database", url)
    found = [(line["kind"], line["made_by"]) for line in printed(capsys)]
    assert found == [("split", "Ann"), ("join", "Ben")]


def test_what_cannot_be_corrected_is_said(url: str) -> None:
    with pytest.raises(CorrectionError, match="No report 'none' is stored"):
        run("split", "none", "--database", url)
