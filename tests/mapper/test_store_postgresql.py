"""The store on a PostgreSQL server, where one is named in `MAPPER_TEST_POSTGRESQL_URL`."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from mapper.export import export_bytes
from mapper.store import UNREPORTED, IncidentFilter, Store
from tests.mapper.store_fakes import (
    GAZETTEER,
    JANUARY_13,
    TEXT,
    document,
    extraction,
    incident,
    measure,
    read_fires,
)

# What the first version of the store did not have.
_NEW_COLUMNS = ("event_id", "leads", "open_match", "people", "participants", "counts")
ADDRESS = os.environ.get("MAPPER_TEST_POSTGRESQL_URL")
pytestmark = pytest.mark.skipif(
    not ADDRESS, reason="MAPPER_TEST_POSTGRESQL_URL names no PostgreSQL server"
)


@pytest.fixture
def url() -> Iterator[str]:
    """Yield the address of an empty schema of its own, and drop it afterwards."""
    server = make_url(ADDRESS or "").set(drivername="postgresql+psycopg")
    schema = f"test_{uuid4().hex}"
    engine = create_engine(server)
    with engine.begin() as connection:
        connection.execute(text(f"CREATE SCHEMA {schema}"))
    address = server.update_query_dict({"options": f"-csearch_path={schema}"})
    try:
        yield address.set(drivername="postgresql").render_as_string(hide_password=False)
    finally:
        with engine.begin() as connection:
            connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))
        engine.dispose()


def test_everything_is_kept_and_answered(url: str) -> None:
    read = document(title="Огонь")
    with Store(url, GAZETTEER, "1") as store:
        first = store.add(
            read,
            extraction(
                read,
                incident(date_start=JANUARY_13),
                incident("190000000"),
                incident(None, date_start=None, date_end=None),
                measure("750000000"),
            ),
        )
        assert first == "added"
    with Store(url, GAZETTEER, "1") as store:
        assert store.has(read)
        assert [level.level for level in store.levels(JANUARY_13)].count("red") == 1
        assert [found.level_in_force for found in store.incidents()] == [None, "red", None]
        assert [(count.name, count.level) for count in store.place_counts()] == [("Almaty", "red")]
        assert store.region_counts() == {"KZ-19": 1, "KZ-75": 1}
        assert store.day_counts() == {date(2022, 1, 5): 1, JANUARY_13: 1}
        assert store.total(IncidentFilter(threat_levels=frozenset({UNREPORTED}))) == 2
        assert store.span() == (date(2022, 1, 5), JANUARY_13)
        assert (store.counts().incidents, store.counts().undated_incidents) == (3, 1)
        assert store.unplaced_count() == len(store.unplaced()) == 1
        assert len(store.measures_for("KZ-75", JANUARY_13)) == 1
        assert b'"Almaty Region"' in export_bytes(store)


def test_a_document_is_replaced_and_found_under_another_id(url: str) -> None:
    read = document()
    (found,) = read_fires([read])
    with Store(url, GAZETTEER, "1") as store:
        store.add(read, found)
        assert store.add(document("b"), found) == "unchanged"
        assert store.unresolved_toponyms() == {"Fires": 1}
        changed = document(text=read.text + " More.")
        assert store.add(changed, extraction(changed, incident("311010000"))) == "updated"
        assert store.counts().measures == 0
        assert {level.level for level in store.levels(JANUARY_13)} == {None}


def test_events_are_matched_corrected_and_read_again(url: str) -> None:
    with Store(url, GAZETTEER, "1") as store:
        for name in "abc":
            read = document(name, text=f"{TEXT} {name}")
            store.add(read, extraction(read, incident()))
        (found,) = store.incidents()
        assert found.document_ids == ("a", "b", "c")
        assert len(store.merges()) == 2
        first = store.reports(found.event_id)[0]
        store.split(first.id, "Ann")
        read = document("a", text=f"{TEXT} a", title="Read again")
        store.add(read, extraction(read, incident()))
        assert sorted(event.sources for event in store.incidents()) == [1, 2]
        assert [said.made_by for said in store.corrections()] == ["Ann"]
        one, other = (event.id for event in store.incidents())
        store.join(one, other, "Ben")
        assert store.total() == 1


def test_two_writers_match_each_others_reports(url: str) -> None:
    with Store(url, GAZETTEER, "1") as one, Store(url, GAZETTEER, "1") as other:

        def write(store: Store, names: str) -> None:
            for name in names:
                read = document(name, text=f"{TEXT} {name}")
                store.add(read, extraction(read, incident()))

        with ThreadPoolExecutor(2) as pool:
            for done in [pool.submit(write, one, "abcdef"), pool.submit(write, other, "uvwxyz")]:
                done.result()
        assert [event.sources for event in one.incidents()] == [12]


def test_a_store_of_the_first_version_is_brought_up_to_date(url: str) -> None:
    with Store(url, GAZETTEER, "1") as store:
        for name in "ab":
            read = document(name, text=f"{TEXT} {name}")
            store.add(read, extraction(read, incident(), measure("750000000")))
    server = create_engine(make_url(url).set(drivername="postgresql+psycopg"))
    with server.begin() as connection:
        connection.execute(text("DROP TABLE events, merges, corrections"))
        for column in _NEW_COLUMNS:
            connection.execute(text(f"ALTER TABLE incidents DROP COLUMN {column}"))
        for name in ("days", "shapes", "regions", "places"):
            connection.execute(text(f"DROP INDEX IF EXISTS incidents_{name}"))
            connection.execute(text(f"CREATE INDEX incidents_{name} ON incidents (day_from)"))
        connection.execute(text("UPDATE schema_version SET version = 1"))
    server.dispose()
    with Store(url, GAZETTEER, "1") as store:
        assert [event.sources for event in store.incidents()] == [2]
