"""Reading documents into the store: each once, all accounted for."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from mapper.errors import IngestError
from mapper.ingest import IngestReport, ingest
from mapper.records import Document, Extraction
from mapper.store import Store
from tests.mapper.store_fakes import GAZETTEER, JANUARY_13, read_fires


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(f"sqlite:///{tmp_path / 'store.sqlite'}", GAZETTEER, "1") as found:
        yield found


def lines(folder: Path, *texts: str, name: str = "news.jsonl") -> Path:
    path = folder / name
    records = [
        {"id": f"{name}:{number}", "text": text, "published": "2022-01-13"}
        for number, text in enumerate(texts)
    ]
    path.write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    return path


def counts(report: IngestReport) -> tuple[int, int, int, int]:
    return report.added, report.updated, report.unchanged, len(report.failures)


def test_every_document_is_counted_and_every_failure_listed(store: Store, tmp_path: Path) -> None:
    path = lines(tmp_path, "Fires one", "unreadable two", "Fires three", "Fires one")
    report = ingest([path, tmp_path / "missing.txt"], store, read_fires)
    assert counts(report) == (2, 0, 1, 2)
    assert (report.documents, report.read) == (5, 2)
    assert [failure.id for failure in report.failures] == ["missing", "news.jsonl:1"]
    assert report.failures[1].error == "news.jsonl:1: unreadable"
    assert (report.unresolved_toponyms, report.unplaced_incidents) == (2, 2)
    assert store.counts().documents == 2


def test_a_second_run_reads_nothing(store: Store, tmp_path: Path) -> None:
    path = lines(tmp_path, "Fires one", "Fires two")

    def never(documents: Iterable[Document]) -> Iterable[Extraction]:
        pytest.fail(f"read again: {list(documents)}")

    ingest([path], store, read_fires)
    report = ingest([path], store, never)
    assert counts(report) == (0, 0, 2, 0)
    assert (report.unresolved_toponyms, report.unplaced_incidents) == (0, 0)


def test_a_changed_document_is_updated(store: Store, tmp_path: Path) -> None:
    ingest([lines(tmp_path, "Fires one", "Fires two")], store, read_fires)
    report = ingest([lines(tmp_path, "Fires one", "Fires three")], store, read_fires)
    assert counts(report) == (0, 1, 1, 0)


def test_a_folder_without_documents_is_a_failure_with_a_reason(
    store: Store, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    (failure,) = ingest([tmp_path / "empty"], store, read_fires).failures
    assert "no .txt" in failure.error


def test_the_levels_are_ready_after_an_ingest(store: Store, tmp_path: Path) -> None:
    ingest([lines(tmp_path, "Fires one")], store, read_fires)
    assert [level.level for level in store.levels(JANUARY_13)].count("red") == 1


def test_what_was_read_before_an_interruption_is_kept(store: Store, tmp_path: Path) -> None:
    def interrupted(documents: Iterable[Document]) -> Iterator[Extraction]:
        for document in documents:
            if document.text == "Fires 40":
                raise KeyboardInterrupt
            yield from read_fires([document])

    path = lines(tmp_path, *(f"Fires {number}" for number in range(60)))
    with pytest.raises(KeyboardInterrupt):
        ingest([path], store, interrupted)
    assert 0 < store.counts().documents <= 40
    assert counts(ingest([path], store, read_fires))[3] == 0
    assert store.counts().documents == 60


def test_processes_find_the_same_as_one(store: Store, tmp_path: Path) -> None:
    texts = [f"Fires {number}" if number != 50 else "unreadable" for number in range(140)]
    path = lines(tmp_path, *texts)
    parallel = ingest([path], store, read_fires, workers=2)
    with Store("sqlite://", GAZETTEER, "1") as alone:
        assert parallel == ingest([path], alone, read_fires)
        assert alone.incidents() == store.incidents()


def die(documents: Iterable[Document]) -> Iterator[Extraction]:
    os._exit(3)
    yield from read_fires(documents)


def test_a_dead_process_is_said(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Under this name the other process finds it: pytest imports tests by path.
    monkeypatch.setattr(die, "__module__", "tests.mapper.test_ingest")
    monkeypatch.setitem(sys.modules, "tests.mapper.test_ingest", sys.modules[__name__])
    with pytest.raises(IngestError, match="died"):
        ingest([lines(tmp_path, "Fires")], store, die, workers=2)


def test_dask_that_is_not_installed_is_said(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(IngestError, match="pip install distributed"):
        ingest([lines(tmp_path, "Fires")], store, read_fires, engine="dask")


def test_a_scheduler_that_does_not_answer_is_said(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def connect(address: str) -> Any:
        raise TimeoutError(address)

    fake = ModuleType("distributed")
    monkeypatch.setattr(fake, "Client", connect, raising=False)
    monkeypatch.setitem(sys.modules, "distributed", fake)
    with pytest.raises(IngestError, match=r"tcp://nowhere:1 .*--scheduler"):
        ingest(
            [lines(tmp_path, "x")], store, read_fires, engine="dask", scheduler="tcp://nowhere:1"
        )


def test_a_dask_cluster_reads_the_same(store: Store, tmp_path: Path) -> None:
    pytest.importorskip("distributed", reason="Dask is not installed")
    report = ingest([lines(tmp_path, "Fires one")], store, read_fires, engine="dask")
    assert counts(report) == (1, 0, 0, 0)
