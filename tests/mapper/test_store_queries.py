"""Asking the store: filters, counts, levels and their evidence."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mapper.records import Incident, Measure, PeopleCount, Span
from mapper.store import THREAT_LEVELS, UNREPORTED, IncidentFilter, Store
from tests.mapper.store_fakes import (
    GAZETTEER,
    JANUARY_13,
    LIFTED,
    REMAINS,
    TEXT,
    document,
    extraction,
    incident,
    measure,
    place,
)


@pytest.fixture
def store() -> Iterator[Store]:
    with Store("sqlite://", GAZETTEER, "1") as found:
        yield found


def tell(
    store: Store, *records: Incident | Measure, document_id: str = "a", **changes: Any
) -> None:
    read = document(document_id, text=f"{TEXT} {document_id}", **changes)
    store.add(read, extraction(read, *records))


def choose(**choice: Any) -> IncidentFilter:
    for name in ("threat_levels", "event_types", "regions"):
        if name in choice:
            choice[name] = frozenset(choice[name])
    return IncidentFilter(**choice)


def january(number: int) -> date:
    return date(2022, 1, number)


# Filters


def test_an_empty_store_answers_everything_with_nothing(store: Store) -> None:
    assert store.incidents() == store.unplaced() == store.place_counts() == []
    assert store.region_counts() == store.day_counts() == store.unresolved_toponyms() == {}
    assert store.span() is None
    assert store.total() == store.unplaced_count() == 0
    assert store.event_types() == []
    assert store.incident("none") is store.document("none") is None
    assert {level.level for level in store.levels(JANUARY_13)} == {None}


@pytest.mark.parametrize(
    ("first", "last", "found"),
    [
        (None, None, True),
        (january(2), january(2), True),
        (january(13), january(13), True),
        (january(5), january(6), True),
        (None, january(1), False),
        (january(14), None, False),
        (january(1), january(30), True),
    ],
)
def test_an_interval_is_chosen_where_it_overlaps(
    store: Store, first: date | None, last: date | None, found: bool
) -> None:
    tell(store, incident(date_start=january(2), date_end=january(13)))
    assert store.total(choose(date_from=first, date_to=last)) == found


def test_an_open_interval_counts_on_the_day_it_names(store: Store) -> None:
    tell(store, incident(date_start=None, date_end=january(13)))
    assert store.total(choose(date_from=january(13))) == 1
    assert store.total(choose(date_to=january(12))) == 0
    assert store.incidents()[0].date_start is None


def test_without_any_date_only_when_no_day_is_asked_for(store: Store) -> None:
    tell(store, incident(date_start=None, date_end=None, time_precision=None), incident())
    assert store.total() == 2
    assert [found.date_start for found in store.incidents()] == [january(5), None]
    assert store.total(choose(date_from=date(1990, 1, 1))) == 1
    assert store.total(choose(date_to=date(2100, 1, 1))) == 1
    assert store.counts().undated_incidents == 1
    assert store.undated_count(choose(date_from=january(1))) == 1
    assert store.undated_count(choose(regions=["KZ-31"])) == 0


def test_types_regions_and_places_are_chosen(store: Store) -> None:
    tell(
        store,
        incident(),
        incident("311010000", event_type="Protests"),
        incident("331010000", event_type="Protests"),
    )
    assert store.event_types() == ["Protests", "Riots"]
    assert store.total(choose(event_types=["Protests"])) == 2
    assert store.total(choose(regions=["KZ-31", "KZ-75"])) == 2
    assert store.total(choose(regions=["KZ-31"], event_types=["Riots"])) == 0
    assert store.total(choose(place_id="331010000")) == 1


def test_the_level_is_the_stated_one_or_else_the_one_in_force(store: Store) -> None:
    tell(
        store,
        measure("750000000", action="set", date_start=january(6)),
        measure("310000000", action="lifted", date_start=january(1)),
        incident(date_start=january(5)),
        incident(date_start=january(6)),
        incident(date_start=january(6), threat_level="orange"),
        incident("311010000", date_start=january(6)),
        incident(None),
    )
    assert [(found.threat_level, found.level_in_force) for found in store.incidents()] == [
        (None, None),
        (None, None),
        (None, "red"),
        ("orange", "red"),
        (None, "none"),
    ]
    counts = {level: store.total(choose(threat_levels=[level])) for level in THREAT_LEVELS}
    assert counts == {"none": 1, "yellow": 0, "orange": 1, "red": 1, UNREPORTED: 2}
    assert store.total(choose(threat_levels=["red", UNREPORTED])) == 3
    assert store.region_counts(choose(threat_levels=["red", "orange"])) == {"KZ-75": 2}
    assert store.day_counts(choose(threat_levels=["none"])) == {january(6): 1}
    assert store.unplaced_count(choose(threat_levels=["red"])) == 0


def test_a_filter_that_cannot_be_meant_is_refused() -> None:
    with pytest.raises(ValueError, match="purple"):
        choose(threat_levels=["purple"])
    with pytest.raises(ValueError, match="lies after"):
        choose(date_from=january(2), date_to=january(1))


def test_limit_and_order(store: Store) -> None:
    tell(store, *(incident(date_start=january(number)) for number in (9, 3, 6)))
    assert [found.date_start for found in store.incidents(limit=2)] == [january(3), january(6)]


def test_an_incident_is_found_by_its_id_with_its_document(store: Store) -> None:
    tell(store, incident(), title="Fires", url="https://example.org/1", source="Agency")
    (listed,) = store.incidents()
    found = store.incident(listed.id)
    assert found == listed
    assert (found.title, found.url, found.source) == ("Fires", "https://example.org/1", "Agency")
    assert (found.document_id, found.published, found.language) == ("a", JANUARY_13, "en")
    assert found.quote == "Fires were set in the city."
    assert found.place == place("750000000", january(5))


# Counts


def test_an_incident_keeps_its_counts_of_people(store: Store) -> None:
    killed = PeopleCount("killed", 3, at_least=True, span=Span(0, 5))
    tell(store, incident(people=(killed,)))
    (found,) = store.incidents()
    assert found.people == (killed,)
    assert (found.count_of("killed"), found.count_of("injured")) == (3, None)


def test_one_count_a_place_with_its_last_day_and_highest_level(store: Store) -> None:
    tell(
        store,
        measure("750000000", action="set", level="yellow", date_start=january(6)),
        measure("750000000", action="raised", level="red", date_start=january(8)),
        measure("750000000", action="lifted", level="red", date_start=january(10)),
        incident(date_start=january(6)),
        incident(date_start=january(8), date_end=january(9)),
        incident(date_start=january(11)),
        incident("311010000", geo_precision=2),
    )
    almaty, taraz = store.place_counts()
    assert (almaty.place_id, almaty.count, almaty.last_date) == ("750000000", 3, january(11))
    assert (almaty.name, almaty.kind, almaty.region) == ("Almaty", "republican_city", "KZ-75")
    assert almaty.level == "red"
    assert (taraz.count, taraz.level, taraz.geo_precision) == (1, None, 2)
    (early,) = store.place_counts(choose(date_to=january(7), place_id="750000000"))
    assert (early.count, early.level) == (1, "yellow")


def test_regions_the_country_and_nowhere_are_no_points(store: Store) -> None:
    tell(store, incident("190000000", geo_precision=2), incident("000000000"), incident(None))
    assert store.place_counts() == []
    assert store.region_counts() == {"KZ-19": 1}
    assert store.unplaced_count() == store.counts().unplaced_incidents == 2
    assert {found.place and found.place.name for found in store.unplaced()} == {"Kazakhstan", None}


def test_a_place_abroad_has_no_region_and_no_level(store: Store) -> None:
    tell(store, incident("geonames:1526384"), measure("750000000"))
    (bishkek,) = store.place_counts()
    assert (bishkek.name, bishkek.region, bishkek.level) == ("Bishkek", None, None)
    assert store.region_counts() == {}


def test_a_renamed_place_is_one_count_under_its_last_name(store: Store) -> None:
    tell(
        store,
        incident("710000000", date_start=january(5)),
        incident("710000000", date_start=date(2022, 10, 1)),
    )
    assert [found.place and found.place.name for found in store.incidents()] == [
        "Nur-Sultan",
        "Astana",
    ]
    (capital,) = store.place_counts()
    assert (capital.name, capital.count) == ("Astana", 2)


def test_every_day_of_an_interval_is_counted_within_the_choice(store: Store) -> None:
    tell(
        store,
        incident(date_start=january(2), date_end=january(4)),
        incident(date_start=january(4), date_end=january(4)),
        incident(date_start=january(9), date_end=january(9)),
        incident(date_start=None, date_end=None),
    )
    assert store.day_counts() == {
        january(2): 1,
        january(3): 1,
        january(4): 2,
        january(9): 1,
    }
    assert store.day_counts(choose(date_from=january(3), date_to=january(4))) == {
        january(3): 1,
        january(4): 2,
    }
    assert store.span() == (january(2), january(9))


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.tuples(st.integers(1, 20), st.integers(0, 8)), max_size=8),
    st.none() | st.integers(1, 28),
    st.none() | st.integers(1, 28),
)
def test_a_days_count_is_what_a_choice_of_that_day_finds(
    intervals: list[tuple[int, int]], first: int | None, last: int | None
) -> None:
    if first and last and first > last:
        first, last = last, first
    bounds = (january(first) if first else None, january(last) if last else None)
    with Store("sqlite://", GAZETTEER, "1") as store:
        tell(
            store,
            *(
                incident(date_start=january(start), date_end=january(start + length))
                for start, length in intervals
            ),
        )
        counts = store.day_counts(choose(date_from=bounds[0], date_to=bounds[1]))
        for number in range(1, 30):
            day = january(number)
            inside = bounds[0] is None or bounds[0] <= day
            inside = inside and (bounds[1] is None or day <= bounds[1])
            there = store.total(choose(date_from=day, date_to=day)) if inside else 0
            assert counts.get(day, 0) == there


# Levels


def test_no_report_is_null_and_lifted_is_none(store: Store) -> None:
    tell(store, measure("750000000"), measure("710000000", action="lifted", evidence=LIFTED))
    levels = {level.region: level for level in store.levels(JANUARY_13)}
    assert levels["KZ-75"].to_json() == {
        "region": "KZ-75",
        "name": "Almaty",
        "level": "red",
        "counter_terrorist_operation": None,
        "state_of_emergency": None,
        "since": "2022-01-13",
        "last_reported": "2022-01-13",
        "evidence": {
            "document": "a",
            "start": REMAINS.start,
            "end": REMAINS.end,
            "text": "The red level remains in force there.",
        },
    }
    assert (levels["KZ-71"].level, levels["KZ-71"].name) == ("none", "Nur-Sultan")
    assert levels["KZ-71"].evidence is not None
    assert levels["KZ-71"].evidence.text == "It was lifted elsewhere."
    assert levels["KZ-19"].to_json() == {
        "region": "KZ-19",
        "name": "Almaty Region",
        "level": None,
        "counter_terrorist_operation": None,
        "state_of_emergency": None,
        "since": None,
        "last_reported": None,
        "evidence": None,
    }
    assert {level.level for level in store.levels(january(12))} == {None}


def test_regimes_are_true_false_or_unknown(store: Store) -> None:
    operation, emergency = "counter_terrorist_operation", "state_of_emergency"
    tell(
        store,
        measure("750000000", measure=operation, level=None),
        measure("710000000", measure=operation, level=None, action="lifted"),
        measure(
            "750000000",
            measure=emergency,
            level=None,
            action="set",
            date_start=january(5),
            date_end=january(19),
        ),
        measure("310000000", measure="curfew", level=None),
    )
    on_13 = {level.region: level for level in store.levels(JANUARY_13)}
    assert on_13["KZ-75"].counter_terrorist_operation is True
    assert on_13["KZ-75"].state_of_emergency is True
    assert on_13["KZ-71"].counter_terrorist_operation is False
    assert on_13["KZ-71"].since == JANUARY_13
    assert on_13["KZ-71"].level is None
    assert on_13["KZ-31"].counter_terrorist_operation is None
    assert on_13["KZ-31"].since is None
    on_19 = {level.region: level for level in store.levels(january(19))}
    assert on_19["KZ-75"].state_of_emergency is False


def test_each_region_of_the_day_and_no_other(store: Store) -> None:
    assert [level.region for level in store.levels(date(2018, 1, 1))] == [
        "KZ-19",
        "KZ-31",
        "KZ-61",
        "KZ-63",
        "KZ-71",
        "KZ-75",
    ]
    regions = {level.region: level.name for level in store.levels(date(2022, 7, 1))}
    assert regions["KZ-10"] == "Abai Region"
    assert regions["KZ-33"] == "Jetisu Region"


def test_a_new_region_begins_without_a_report(store: Store) -> None:
    tell(store, measure("630000000", action="set", date_start=date(2022, 6, 1)))
    after = {level.region: level.level for level in store.levels(date(2022, 6, 8))}
    assert (after["KZ-63"], after["KZ-10"]) == ("red", None)


def test_a_region_that_is_gone_leaves_no_level_to_its_successor(store: Store) -> None:
    tell(store, measure("510000000@2018", action="set", date_start=date(2018, 6, 1)))
    before = {level.region: level.level for level in store.levels(date(2018, 6, 18))}
    after = {level.region: level.level for level in store.levels(date(2018, 6, 19))}
    assert (before["KZ-61"], after["KZ-61"]) == ("red", None)


def test_a_measure_over_a_city_never_colours_its_region(store: Store) -> None:
    tell(store, measure("311010000"))
    assert {level.level for level in store.levels(JANUARY_13)} == {None}
    (local,) = store.local_measures_for("KZ-31", JANUARY_13)
    assert (local.place.name, local.level) == ("Taraz", "red")
    assert store.measures_for("KZ-31", JANUARY_13) == []


def test_the_documents_date_stands_in_for_a_missing_one(store: Store) -> None:
    tell(store, measure("750000000", date_start=None, action="set"))
    level = next(level for level in store.levels(JANUARY_13) if level.region == "KZ-75")
    assert (level.level, level.since) == ("red", JANUARY_13)
    tell(store, measure("710000000", date_start=None), document_id="b", published=None)
    assert next(x for x in store.levels(JANUARY_13) if x.region == "KZ-71").level is None


def test_the_level_follows_the_measures_as_documents_come_and_change(store: Store) -> None:
    tell(store, incident(date_start=january(8)))
    assert store.incidents()[0].level_in_force is None
    tell(store, measure("750000000", action="set", date_start=january(6)), document_id="b")
    assert store.incidents()[0].level_in_force == "red"
    tell(
        store,
        measure("750000000", action="lowered", level="yellow", date_start=january(7)),
        document_id="c",
    )
    assert store.incidents()[0].level_in_force == "yellow"
    tell(store, document_id="c")
    assert store.incidents()[0].level_in_force == "red"


def test_an_incident_takes_the_level_of_the_region_of_its_own_day(store: Store) -> None:
    # Taldykorgan left Almaty Region on 2022-06-08; the report came later.
    tell(
        store,
        measure("190000000", action="set", date_start=date(2022, 6, 1)),
        incident("331010000", date_start=date(2022, 6, 5)),
        incident("331010000", date_start=date(2022, 6, 9)),
        published=date(2022, 7, 1),
    )
    assert [found.level_in_force for found in store.incidents()] == ["red", None]


def test_a_place_unknown_to_the_gazetteer_takes_the_region_it_came_with(store: Store) -> None:
    elsewhere = incident(date_start=JANUARY_13)
    assert elsewhere.place is not None
    changed = {"id": "osm:n1", "name": "Somewhere", "region": "KZ-75"}
    fields = {**elsewhere.place.to_json(), **changed}
    tell(
        store,
        measure("750000000"),
        incident(date_start=JANUARY_13, place=type(elsewhere.place)(**fields)),
    )
    assert store.incidents()[0].level_in_force == "red"
    assert store.place_counts()[0].name == "Somewhere"


def test_statements_about_a_region_come_newest_first_with_their_words(store: Store) -> None:
    tell(
        store,
        measure("750000000", "190000000", action="set", date_start=january(6)),
        measure("750000000"),
        measure("750000000", action="lifted", date_start=january(26), evidence=LIFTED),
        measure("710000000"),
        title="Levels",
    )
    found = store.measures_for("KZ-75", january(20))
    assert [(said.day, said.action) for said in found] == [
        (JANUARY_13, "remains"),
        (january(6), "set"),
    ]
    assert found[0].quote == "The red level remains in force there."
    assert (found[0].document_id, found[0].title) == ("a", "Levels")
    assert (found[0].place.id, found[0].evidence) == ("750000000", REMAINS)
    assert len(store.measures_for("KZ-75", january(26))) == 3
    assert store.measures_for("KZ-10", JANUARY_13) == []
