"""The store on a PostgreSQL server, where one is named in `MAPPER_TEST_POSTGRESQL_URL`."""

from __future__ import annotations

import os
from collections.abc import Iterator
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
    document,
    extraction,
    incident,
    measure,
    read_fires,
)

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
