"""Opening a store, and writing documents into it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from mapper import store as store_package
from mapper.errors import DocumentError, StoreError
from mapper.records import Extraction, ScoredPlace, Span, Toponym
from mapper.store import Store, connection, default_url
from tests.mapper.store_fakes import (
    GAZETTEER,
    JANUARY_13,
    TEXT,
    document,
    extraction,
    incident,
    measure,
    place,
)


def opened(folder: Path, extractor: str = "1") -> Store:
    return Store(f"sqlite:///{folder / 'store.sqlite'}", GAZETTEER, extractor)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with opened(tmp_path) as found:
        yield found


def rows(folder: Path, query: str) -> list[tuple[object, ...]]:
    database = sqlite3.connect(folder / "store.sqlite")
    try:
        return database.execute(query).fetchall()
    finally:
        database.close()


def test_exports_are_sorted_and_there() -> None:
    names = store_package.__all__
    assert names == sorted(names, key=lambda name: (not name.isupper(), name.islower(), name))
    assert all(hasattr(store_package, name) for name in names)


# Opening


def test_the_folder_is_made_and_the_log_is_written_ahead(tmp_path: Path) -> None:
    with opened(tmp_path / "new" / "deep"):
        pass
    assert rows(tmp_path / "new" / "deep", "PRAGMA journal_mode") == [("wal",)]
    assert rows(tmp_path / "new" / "deep", "SELECT version FROM schema_version") == [(2,)]


def test_the_address_comes_from_the_environment_or_the_users_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(connection.DATABASE_VARIABLE, "sqlite:///elsewhere.sqlite")
    assert default_url() == "sqlite:///elsewhere.sqlite"
    monkeypatch.delenv(connection.DATABASE_VARIABLE)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert default_url().startswith("sqlite:///")
    assert "kazakhstan-incident-map" in default_url()


@pytest.mark.parametrize("found", ["3", "0"])
def test_an_unknown_schema_version_is_refused_and_left_alone(tmp_path: Path, found: str) -> None:
    opened(tmp_path).close()
    database = sqlite3.connect(tmp_path / "store.sqlite")
    with database:
        database.execute(f"UPDATE schema_version SET version = {found}")
    database.close()
    with pytest.raises(StoreError, match=f"schema version {found}.*upgrade"):
        opened(tmp_path)
    assert rows(tmp_path, "SELECT version FROM schema_version") == [(int(found),)]


def test_a_database_of_something_else_is_refused(tmp_path: Path) -> None:
    database = sqlite3.connect(tmp_path / "store.sqlite")
    database.execute("CREATE TABLE documents (x)").close()
    database.close()
    with pytest.raises(StoreError, match="something else"):
        opened(tmp_path)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "store.sqlite").write_bytes(b"not a database, whatever its name says" * 100)
    with pytest.raises(StoreError, match="not a database"):
        opened(tmp_path)


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="cannot be made"):
        opened(tmp_path / "file" / "folder")


def test_a_folder_in_place_of_the_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "store.sqlite").mkdir()
    with pytest.raises(StoreError, match="unable to open"):
        opened(tmp_path)


@pytest.mark.parametrize(
    ("url", "reason"),
    [("no address", "no database address"), ("mysql://here/x", "cannot be kept in 'mysql'")],
)
def test_an_address_that_is_none_is_said(url: str, reason: str) -> None:
    with pytest.raises(StoreError, match=reason):
        Store(url, GAZETTEER)


def test_a_missing_driver_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "psycopg", None)
    with pytest.raises(StoreError, match="pip install"):
        Store("postgresql://localhost/none", GAZETTEER)


def test_a_password_is_never_shown(tmp_path: Path) -> None:
    address = connection._parse("postgresql://me:secret@localhost/x").render_as_string()
    assert "secret" not in address
    assert address.startswith("postgresql+psycopg://")


# Writing


def test_the_same_document_twice_is_one(store: Store) -> None:
    read = document()
    found = extraction(read, incident(), measure("750000000"))
    assert [store.add(read, found), store.add(read, found)] == ["added", "unchanged"]
    assert (store.counts().documents, store.counts().incidents, store.counts().measures) == (1,) * 3


def test_the_same_text_and_date_under_another_id_is_the_same_document(store: Store) -> None:
    first, second = document("a"), document("b")
    store.add(first, extraction(first, incident()))
    assert store.has(second)
    assert store.add(second, extraction(second, incident())) == "unchanged"
    assert store.counts().documents == 1
    assert store.document("b") is None


def test_the_same_text_of_another_date_is_another_document(store: Store) -> None:
    first, second = document("a"), document("b", published=date(2022, 1, 14))
    store.add(first, extraction(first, incident()))
    assert not store.has(second)
    assert store.add(second, extraction(second, incident())) == "added"


def test_a_changed_text_replaces_what_was_read_before(store: Store) -> None:
    old, new = document(), document(text=TEXT + " More.")
    store.add(old, extraction(old, incident(), incident(None), measure("750000000")))
    assert not store.has(new)
    assert store.add(new, extraction(new, incident("311010000"))) == "updated"
    assert [found.place and found.place.id for found in store.incidents()] == ["311010000"]
    assert store.counts().measures == 0
    assert {level.level for level in store.levels(JANUARY_13)} == {None}


def test_a_document_that_takes_the_text_of_another_replaces_both(store: Store) -> None:
    first, second = document("a"), document("b", text=TEXT + " More.")
    store.add(first, extraction(first, incident()))
    store.add(second, extraction(second, incident(), measure("750000000")))
    changed = document("a", text=second.text)
    assert not store.has(changed)
    assert store.add(changed, extraction(changed, incident())) == "updated"
    assert store.document("b") is None
    assert [found.document_id for found in store.incidents()] == ["a"]
    assert {level.level for level in store.levels(JANUARY_13)} == {None}


def test_incidents_keep_their_ids_when_read_again(store: Store) -> None:
    read = document()
    store.add(read, extraction(read, incident(), incident(None), incident()))
    before = [found.id for found in store.incidents()]
    assert len(set(before)) == 3
    store.add(read, extraction(read, incident(), incident(None), incident(), measure("750000000")))
    assert [found.id for found in store.incidents()] == before


def test_another_extractor_reads_again_and_may_find_the_same(tmp_path: Path) -> None:
    read = document()
    found = extraction(read, incident())
    with opened(tmp_path, "1") as store:
        store.add(read, found)
        assert store.has(read)
    with opened(tmp_path, "2") as store:
        assert not store.has(read)
        assert store.add(read, found) == "unchanged"
        assert store.has(read)


def test_what_a_document_says_of_itself_may_change(store: Store) -> None:
    read = document(title="Fires")
    store.add(read, extraction(read))
    retitled = replace(read, title="Fires in Almaty", url="https://example.org/1")
    assert not store.has(retitled)
    assert store.add(retitled, extraction(retitled)) == "updated"
    found = store.document("a")
    assert found is not None
    assert (found.title, found.url, found.text) == ("Fires in Almaty", retitled.url, TEXT)


def test_a_document_is_kept_whole_or_not_at_all(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = document()
    store.add(read, extraction(read, incident()))
    changed = document(text=TEXT + " More.")
    broken = extraction(changed, incident(confidence=None), measure("750000000"))
    with pytest.raises(StoreError, match="NOT NULL"):
        store.add(changed, broken)
    kept = store.document("a")
    assert kept is not None
    assert kept.text == TEXT
    assert len(store.incidents()) == 1


@pytest.mark.parametrize("text", ["half \ud800 a pair", "a \0 in it"])
def test_text_that_no_database_keeps_is_refused(store: Store, text: str) -> None:
    read = document(text=text)
    with pytest.raises(DocumentError, match="of its text is not text"):
        store.add(read, extraction(read))


def test_offsets_are_code_points(store: Store) -> None:
    text = "🔥🔥 Өрт болды. Қала жанып жатыр."
    read = document(text=text)
    store.add(read, extraction(read, incident(evidence=Span(3, 13))))
    (found,) = store.incidents()
    assert found.quote == "Өрт болды."
    assert found.evidence == Span(3, 13)


def test_toponyms_are_counted_and_the_unresolved_listed(store: Store) -> None:
    read = document()
    found = Extraction(
        "a",
        "en",
        JANUARY_13,
        toponyms=(
            Toponym(Span(0, 5), "Fires", "unresolved", None, 0.1, (ScoredPlace("x", "X", 0.1),)),
            Toponym(Span(6, 9), "set", "resolved", place("750000000"), 0.9),
        ),
    )
    store.add(read, found)
    assert (store.counts().toponyms, store.counts().unresolved_toponyms) == (2, 1)
    assert store.unresolved_toponyms() == {"Fires": 1}


def test_two_stores_write_one_database_in_turn(tmp_path: Path) -> None:
    with opened(tmp_path) as first, opened(tmp_path) as second:
        for number, store in enumerate((first, second, first)):
            read = document(str(number), text=f"{TEXT} {number}")
            store.add(read, extraction(read, incident(), measure("750000000")))
            assert [level.level for level in first.levels(JANUARY_13)].count("red") == 1
        assert first.counts() == second.counts()
        assert second.counts().documents == 3
