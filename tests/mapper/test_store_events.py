"""Events in the store: reports put together, corrected by persons, and read again."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mapper.errors import CorrectionError
from mapper.export import export_bytes
from mapper.records import Incident, Measure, PeopleCount, Span
from mapper.store import IncidentFilter, Store
from tests.mapper.store_fakes import (
    GAZETTEER,
    TEXT,
    document,
    extraction,
    incident,
    measure,
)

JANUARY_5, JANUARY_6 = date(2022, 1, 5), date(2022, 1, 6)


@pytest.fixture
def store() -> Iterator[Store]:
    with Store("sqlite://", GAZETTEER, "1") as found:
        yield found


def tell(store: Store, document_id: str, *records: Incident | Measure, **changes: Any) -> None:
    """Write a document; the same id with another `text` is a second reading of it."""
    text = changes.pop("text", f"{TEXT} {document_id}")
    read = document(document_id, text=text, **changes)
    store.add(read, extraction(read, *records))


def protest(place_id: str = "311010000", **changes: Any) -> Incident:
    usual = {"event_type": "Protests", "sub_event_type": "Peaceful protest"}
    return incident(place_id, **(usual | changes))


def groups(store: Store) -> set[frozenset[str]]:
    """Return the documents of each event."""
    return {frozenset(found.document_ids) for found in store.incidents()}


def both(*ids: str) -> set[frozenset[str]]:
    return {frozenset(ids)}


def report_of(store: Store, document_id: str) -> str:
    """Return the id of the only report of a document."""
    (found,) = (
        report.id
        for event in store.incidents()
        for report in store.reports(event.event_id)
        if report.document_id == document_id
    )
    return found


# Counting


def test_an_event_is_counted_once_with_all_its_documents(store: Store) -> None:
    for name in "abc":
        tell(store, name, incident())
    (found,) = store.incidents()
    assert found.document_ids == ("a", "b", "c")
    assert found.sources == 3
    assert store.total() == 1
    assert (store.counts().incidents, store.counts().reports) == (1, 3)
    assert [count.count for count in store.place_counts()] == [1]
    assert store.region_counts() == {"KZ-75": 1}
    assert store.day_counts() == {JANUARY_5: 1}
    reports = store.reports(found.event_id)
    assert {report.document_id for report in reports} == {"a", "b", "c"}
    assert {report.quote for report in reports} == {"Fires were set in the city."}
    assert {store.incident(report.id) for report in reports} == {found}


def test_the_export_has_a_row_an_event_with_its_documents(store: Store) -> None:
    tell(store, "a", incident())
    tell(store, "b", incident())
    lines = export_bytes(store, format_name="csv").decode().splitlines()
    assert len(lines) == 2
    assert lines[0].endswith(",sources,document_ids")
    assert lines[1].endswith(",2,a; b")


def test_an_event_keeps_its_id_as_reports_join(store: Store) -> None:
    tell(store, "b", incident())
    before = store.incidents()[0].event_id
    tell(store, "a", incident(confidence=1.0))
    (found,) = store.incidents()
    assert (found.event_id, found.document_id) == (before, "a")


def test_the_report_that_knows_it_best_leads(store: Store) -> None:
    tell(store, "month", incident(date_start=date(2022, 1, 1), date_end=date(2022, 1, 31)))
    tell(store, "day", incident())
    (found,) = store.incidents()
    assert (found.document_id, found.sources) == ("day", 2)
    assert store.total(IncidentFilter(date_from=date(2022, 1, 20))) == 0


def test_a_protest_that_was_dispersed_is_told_so(store: Store) -> None:
    tell(store, "a", protest())
    tell(store, "b", protest(sub_event_type="Protest with intervention"))
    assert [found.sub_event_type for found in store.incidents()] == ["Protest with intervention"]


def test_levels_of_an_event_follow_its_measures(store: Store) -> None:
    tell(store, "a", incident(), measure("750000000", action="set", date_start=JANUARY_5))
    tell(store, "b", incident(threat_level="orange"))
    assert store.total(IncidentFilter(threat_levels=frozenset({"orange"}))) == 1
    assert store.total() == 1


# What stays apart


def test_what_one_document_tells_apart_stays_apart(store: Store) -> None:
    tell(store, "a", protest(), protest(evidence=Span(28, 65)))
    tell(store, "b", protest())
    assert store.total() == 2
    assert sorted(found.sources for found in store.incidents()) == [1, 2]


def test_each_of_several_reports_of_a_document_goes_to_the_event_that_fits_it_best(
    store: Store,
) -> None:
    def killed(count: int) -> tuple[PeopleCount, ...]:
        return (PeopleCount("killed", count, False, Span(0, 5)),)

    told = [incident(people=killed(count)) for count in (1, 2, 3)]
    tell(store, "a", *told)
    tell(store, "b", *reversed(told), incident())
    assert sorted(found.sources for found in store.incidents()) == [1, 2, 2, 2]
    for event in store.incidents():
        assert len({report.people for report in store.reports(event.event_id)}) == 1


def test_protests_of_different_groups_stay_two_and_a_third_joins_the_better(
    store: Store,
) -> None:
    texts = {
        "a": "Teachers rallied in Taraz.",
        "b": "Oil workers rallied in Taraz.",
        "c": "A rally of oil workers was held in Taraz.",
    }
    for name, text in texts.items():
        tell(store, name, protest(evidence=Span(0, len(text))), text=text)
    assert groups(store) == {frozenset("a"), frozenset("bc")}


def test_places_days_and_types_that_differ_stay_apart(store: Store) -> None:
    tell(store, "a", protest())
    tell(store, "b", protest(date_start=JANUARY_6))
    tell(store, "c", protest("331010000"))
    tell(store, "d", incident("311010000"))
    assert store.total() == 4


def test_without_a_place_or_a_day_nothing_is_matched(store: Store) -> None:
    for name in "ab":
        tell(
            store,
            name,
            incident(None),
            incident("000000000"),
            incident(date_start=None, date_end=None, time_precision=None),
        )
    assert store.total() == 6


def test_events_abroad_are_matched_by_their_place(store: Store) -> None:
    for name in "ab":
        tell(store, name, incident("geonames:1526384"))
    assert store.total() == 1


def test_counts_that_contradict_stay_apart_and_a_later_toll_may_rise(store: Store) -> None:
    def killed(count: int) -> tuple[PeopleCount, ...]:
        return (PeopleCount("killed", count, False, Span(0, 5)),)

    tell(store, "a", incident(people=killed(2)), published=JANUARY_5)
    tell(store, "b", incident(people=killed(3)), published=JANUARY_5)
    tell(store, "c", incident(people=killed(4)), published=JANUARY_6)
    assert store.total() == 2
    assert frozenset("c") not in groups(store)


ORDERS = tuple(itertools.permutations(("region", "taraz", "shu")))


@pytest.mark.parametrize("order", ORDERS)
def test_a_region_with_two_towns_stays_apart_in_whatever_order_they_come(
    store: Store, order: tuple[str, ...]
) -> None:
    places = {"region": "310000000", "taraz": "311010000", "shu": "osm:n1"}
    for name in order:
        told = protest(places[name] if name != "shu" else "311010000")
        if name == "shu":
            assert told.place is not None
            told = replace(told, place=replace(told.place, id="osm:n1", name="Shu"))
        tell(store, name, told)
        if store.counts().documents == 2:
            # Until the third one came it could be told which town was meant.
            assert store.total() == (1 if "region" in order[:2] else 2)
    assert groups(store) == {frozenset({name}) for name in places}


def test_a_town_that_goes_leaves_the_region_to_the_other(store: Store) -> None:
    tell(store, "taraz", protest("311010000"))
    told = protest("311010000")
    assert told.place is not None
    tell(store, "shu", replace(told, place=replace(told.place, id="osm:n1", name="Shu")))
    tell(store, "region", protest("310000000"))
    assert store.total() == 3
    tell(store, "shu", text="Nothing happened in the end.")
    assert groups(store) == both("taraz", "region")


# The record


def test_every_merge_is_recorded_with_its_reason(store: Store) -> None:
    tell(store, "a", incident())
    tell(store, "b", incident())
    (found,) = store.merges()
    assert (found.document_id, found.place, found.merged_by) == ("b", "Almaty", "reader")
    assert "the same place: Almaty" in found.reason
    assert found.undone_at is None
    assert found.to_json()["date_start"] == "2022-01-05"
    assert store.merges(found.event_id) == [found]
    assert store.merges("another") == []


def test_a_merge_that_ends_stays_on_record(store: Store) -> None:
    tell(store, "a", incident())
    tell(store, "b", incident())
    tell(store, "b", text="Nothing happened in the end.")
    assert store.merges() == []
    (before,) = store.merges(undone=True)
    assert (before.undone_by, before.document_id) == ("reader", None)


def test_a_second_reading_that_says_the_same_changes_no_record(store: Store) -> None:
    tell(store, "a", incident())
    tell(store, "b", incident())
    before = store.merges(undone=True)
    for name in "ab":
        tell(store, name, incident(), title="Another title")
    assert store.merges(undone=True) == before
    assert groups(store) == both("a", "b")


# Persons


def test_a_person_takes_a_report_out_and_the_record_says_who(store: Store) -> None:
    for name in "abc":
        tell(store, name, incident())
    event_id = store.incidents()[0].event_id
    new = store.split(report_of(store, "b"), "Ann")
    assert groups(store) == {frozenset("ac"), frozenset("b")}
    assert {found.event_id for found in store.incidents()} == {event_id, new}
    (said,) = store.corrections()
    assert (said.kind, said.made_by, said.event_id) == ("split", "Ann", event_id)
    undone = [merge for merge in store.merges(undone=True) if merge.undone_at]
    assert [(merge.document_id, merge.undone_by) for merge in undone] == [("b", "Ann")]


def test_the_founder_of_an_event_can_be_taken_out_and_others_keep_its_id(store: Store) -> None:
    for name in "abc":
        tell(store, name, incident())
    event_id = store.incidents()[0].event_id
    new = store.split(report_of(store, "a"), "Ann")
    assert new != event_id
    assert {(found.event_id, found.sources) for found in store.incidents()} == {
        (event_id, 2),
        (new, 1),
    }
    tell(store, "a", incident(), title="Read again")
    assert groups(store) == {frozenset("a"), frozenset("bc")}


@pytest.mark.parametrize("out", ["a", "b", "c"])
def test_the_founder_is_read_again_beside_a_split(store: Store, out: str) -> None:
    for name in "abc":
        tell(store, name, incident())
    store.split(report_of(store, out), "Ann")
    tell(store, "a", incident(), title="Read again")
    assert sorted(found.sources for found in store.incidents()) == [1, 2]


@pytest.mark.parametrize("again", ["ab", "ba", "a", "b"])
def test_a_split_outlives_a_second_reading(store: Store, again: str) -> None:
    for name in "ab":
        tell(store, name, incident())
    store.split(report_of(store, "b"), "Ann")
    for name in again:
        tell(store, name, incident(), title="Read again")
        assert groups(store) == {frozenset("a"), frozenset("b")}
    # Read by other rules the report has another id, but says it with the same words.
    for name in again:
        tell(store, name, incident(sub_event_type="Mob violence", evidence=Span(0, 26)))
    assert groups(store) == {frozenset("a"), frozenset("b")}
    assert len(store.corrections()) == 1


def test_a_document_that_is_gone_and_comes_back_finds_its_split(store: Store) -> None:
    for name in "ab":
        tell(store, name, incident())
    store.split(report_of(store, "b"), "Ann")
    tell(store, "b", text="Nothing happened in the end.")
    tell(store, "b", incident())
    assert groups(store) == {frozenset("a"), frozenset("b")}


def test_a_person_joins_what_the_reader_keeps_apart(store: Store) -> None:
    tell(store, "a", incident())
    tell(store, "b", incident(date_start=JANUARY_6))
    tell(store, "c", incident(date_start=JANUARY_6))
    event_id = store.join(report_of(store, "a"), report_of(store, "b"), "Ann")
    assert groups(store) == both("a", "b", "c")
    assert store.incidents()[0].event_id == event_id
    assert {merge.merged_by for merge in store.merges()} == {"Ann"}
    for name in "bca":
        day = JANUARY_5 if name == "a" else JANUARY_6
        tell(store, name, incident(date_start=day), title="Read again")
        assert groups(store) == both("a", "b", "c")


def test_the_founder_that_a_person_puts_back_is_on_record(store: Store) -> None:
    for name in "abc":
        tell(store, name, incident())
    founder = report_of(store, "a")
    store.split(founder, "Ann")
    store.join(report_of(store, "b"), founder, "Ben")
    assert groups(store) == both("a", "b", "c")
    assert [m.merged_by for m in store.merges() if m.incident_id == founder] == ["Ben"]


def test_of_one_pair_the_last_word_holds_and_all_are_kept(store: Store) -> None:
    for name in "ab":
        tell(store, name, incident())
    one, other = report_of(store, "a"), report_of(store, "b")
    store.split(other, "Ann")
    store.join(one, other, "Ben")
    tell(store, "b", incident(), title="Read again")
    assert groups(store) == both("a", "b")
    store.split(other, "Cem")
    tell(store, "b", incident(), title="And again")
    assert groups(store) == {frozenset("a"), frozenset("b")}
    assert [(said.kind, said.made_by) for said in store.corrections()] == [
        ("split", "Ann"),
        ("join", "Ben"),
        ("split", "Cem"),
    ]
    assert [said.made_by for said in store.corrections([one])] == ["Ann", "Ben", "Cem"]
    assert store.corrections(["another"]) == []


def test_a_split_undoes_every_join_of_the_report(store: Store) -> None:
    for number, name in enumerate("abc"):
        tell(store, name, incident(date_start=date(2022, 1, 5 + number)))
    store.join(report_of(store, "a"), report_of(store, "b"), "Ann")
    store.join(report_of(store, "b"), report_of(store, "c"), "Ann")
    assert groups(store) == both("a", "b", "c")
    store.split(report_of(store, "b"), "Ben")
    for number, name in enumerate("abc"):
        tell(store, name, incident(date_start=date(2022, 1, 5 + number)), title="Read again")
    assert frozenset("b") in groups(store)


def test_a_founder_that_comes_back_is_recorded_where_another_stayed_alone(store: Store) -> None:
    longer = incident(date_end=JANUARY_6)
    for name, told in (
        ("a", [incident()]),
        ("b", [incident()]),
        ("a", []),
        ("a", [longer, incident()]),
        ("a", [incident()]),
    ):
        tell(store, name, *told, title=f"{len(told)} read")
        _check(store)
    assert groups(store) == both("a", "b")


def test_a_founder_that_comes_back_is_recorded_where_others_met_without_it(store: Store) -> None:
    for name, told in (
        ("a", [incident()]),
        ("b", [incident()]),
        ("a", []),
        ("c", [incident()]),
        ("a", [incident()]),
    ):
        tell(store, name, *told, title=f"{len(told)} read")
        _check(store)
    assert groups(store) == both("a", "b", "c")


def test_joins_of_two_reports_of_one_document_are_read_again(store: Store) -> None:
    tell(store, "a", incident(), incident(evidence=Span(28, 65)))
    tell(store, "b", incident())
    one, two = (event.id for event in store.incidents())
    store.join(one, two, "Ann")
    for name in "abab":
        records = [incident()] if name == "b" else [incident(), incident(evidence=Span(28, 65))]
        tell(store, name, *records, title=f"Read again {store.merges(undone=True)[-1].id}")
        assert store.total() == 1
        assert store.incidents()[0].document_ids == ("a", "b")


def test_a_new_report_may_join_either_side_of_a_split(store: Store) -> None:
    for name in "ab":
        tell(store, name, incident())
    store.split(report_of(store, "b"), "Ann")
    tell(store, "c", incident())
    assert sorted(found.sources for found in store.incidents()) == [1, 2]


def test_corrections_that_make_no_sense_are_refused(store: Store) -> None:
    for name in "ab":
        tell(store, name, incident())
    tell(store, "c", protest())
    with pytest.raises(CorrectionError, match="No report 'none'"):
        store.split("none", "Ann")
    with pytest.raises(CorrectionError, match="only report"):
        store.split(report_of(store, "c"), "Ann")
    with pytest.raises(CorrectionError, match="one event already"):
        store.join(report_of(store, "a"), report_of(store, "b"), "Ann")
    assert store.corrections() == []


DOCUMENTS = st.sampled_from("abcd")
TOLD = st.sampled_from(
    (
        incident(),
        incident(date_end=JANUARY_6),
        incident(date_start=JANUARY_6),
        incident(date_start=date(2022, 1, 1), date_end=date(2022, 1, 20)),
        protest(),
        protest("310000000"),
    )
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("tell"), DOCUMENTS, st.lists(TOLD, max_size=2)),
        st.tuples(st.just("split"), DOCUMENTS),
        st.tuples(st.just("join"), DOCUMENTS, DOCUMENTS),
    ),
    max_size=14,
)


@settings(max_examples=60)
@given(STEPS)
def test_whatever_happens_each_report_is_in_one_event_that_one_report_leads(
    steps: list[tuple[Any, ...]],
) -> None:
    with Store("sqlite://", GAZETTEER, "1") as store:
        for number, (step, *rest) in enumerate(steps):
            reports = [r for event in store.incidents() for r in store.reports(event.event_id)]
            of = {report.document_id: report.id for report in reports}
            with suppress(CorrectionError):
                if step == "tell":
                    tell(store, rest[0], *rest[1], title=str(number))
                elif step == "split":
                    store.split(of.get(rest[0], ""), "Ann")
                else:
                    store.join(of.get(rest[0], ""), of.get(rest[1], ""), "Ben")
            _check(store)


def _check(store: Store) -> None:
    found = store.incidents()
    members = {event.event_id: store.reports(event.event_id) for event in found}
    assert len(members) == len(found)
    assert sum(len(reports) for reports in members.values()) == store.counts().reports
    for event in found:
        reports = members[event.event_id]
        assert reports[0].id == event.id
        assert set(event.document_ids) == {report.document_id for report in reports}
        on_record = {merge.incident_id for merge in store.merges(event.event_id)}
        assert on_record <= {report.id for report in reports}
        # All but the one that founded it.
        assert len(on_record) >= len(reports) - 1


# A store of before


def test_a_store_of_the_first_version_is_brought_up_to_date(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'store.sqlite'}"
    with Store(url, GAZETTEER, "1") as store:
        for name in "ab":
            tell(store, name, incident(), measure("750000000"))
    _make_old(tmp_path / "store.sqlite")
    with Store(url, GAZETTEER, "1") as store:
        assert groups(store) == both("a", "b")
        assert len(store.merges()) == 1
        assert store.incidents(IncidentFilter(regions=frozenset({"KZ-75"})))[0].sources == 2
        tell(store, "c", incident())
        assert store.total() == 1
        assert len(store.measures_for("KZ-75", date(2022, 1, 13))) == 2


def test_a_store_that_is_brought_up_to_date_is_like_a_new_one(tmp_path: Path) -> None:
    for name in ("old", "new"):
        Store(f"sqlite:///{tmp_path / name}", GAZETTEER, "1").close()
    _make_old(tmp_path / "old")
    Store(f"sqlite:///{tmp_path / 'old'}", GAZETTEER, "1").close()
    assert _described(tmp_path / "old") == _described(tmp_path / "new")


def _make_old(path: Path) -> None:
    """Take everything out of a store that its first version did not have."""
    database = sqlite3.connect(path)
    with database:
        for table in ("events", "merges", "corrections"):
            database.execute(f"DROP TABLE {table}")
        indexes = database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'incidents'"
            " AND sql IS NOT NULL"
        ).fetchall()
        old = ("incidents_levels", "ix_incidents_document_id")
        for (name,) in indexes:
            if name not in old:
                database.execute(f"DROP INDEX {name}")
        for column in ("event_id", "leads", "open_match", "people", "counts", "participants"):
            database.execute(f"ALTER TABLE incidents DROP COLUMN {column}")
        for name, columns in (
            ("days", "day_from, day_to, event_type, level_rank, region, place_id"),
            ("shapes", "shape, place_id, day_from, day_to, event_type, level_rank, region"),
            ("regions", "region, day_from, day_to, event_type, level_rank"),
            ("places", "place_id, day_from"),
        ):
            database.execute(f"CREATE INDEX incidents_{name} ON incidents ({columns})")
        database.execute("UPDATE schema_version SET version = 1")
    database.close()


def _described(path: Path) -> object:
    database = sqlite3.connect(path)
    try:
        indexes = database.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' ORDER BY name"
        ).fetchall()
        tables = database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        ).fetchall()
        columns = {
            name: {
                (row[1], row[2], bool(row[3]))
                for row in database.execute(f"PRAGMA table_info({name})")
            }
            for (name,) in tables
        }
        version = database.execute("SELECT version FROM schema_version").fetchall()
    finally:
        database.close()
    return indexes, columns, version


# What a query costs


def test_counting_events_reads_no_rows(tmp_path: Path) -> None:
    Store(f"sqlite:///{tmp_path / 'store.sqlite'}", GAZETTEER, "1").close()
    database = sqlite3.connect(tmp_path / "store.sqlite")
    plan = database.execute(
        "EXPLAIN QUERY PLAN SELECT count(*) FROM incidents WHERE leads = 1"
        " AND day_to >= '2022-01-05' AND day_from <= '2022-01-06'"
    ).fetchall()
    block = database.execute(
        "EXPLAIN QUERY PLAN SELECT id FROM incidents WHERE leads = 1 AND region_id = 'x'"
        " AND event_type = 'y' AND day_from >= '2022-01-05' AND day_from <= '2022-01-06'"
    ).fetchall()
    database.close()
    assert "COVERING INDEX incidents_days" in plan[0][3]
    assert "INDEX incidents_blocks (region_id=? AND event_type=? AND day_from>?" in block[0][3]
