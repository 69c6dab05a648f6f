from __future__ import annotations

from datetime import date

from mapper.app.tables import incident_frame, level_frame, level_rows
from mapper.store import IncidentFilter, RegionLevel, Store
from tests.app import sample


def level(name: str, word: str | None, since: date | None = None) -> RegionLevel:
    return RegionLevel(name, name, name, word, None, True, since, since, None)


def test_the_highest_level_comes_first_and_no_report_last() -> None:
    words = [None, "none", "orange", "red", "yellow"]
    rows = level_rows([level(str(number), word) for number, word in enumerate(words)])
    assert [row.level for row in rows] == ["red", "orange", "yellow", "none", None]


def test_no_report_is_said_and_is_not_none() -> None:
    since = date(2022, 1, 6)
    frame = level_frame([level("A", "none", since), level("B", None, since)])
    assert list(frame["Level"]) == ["none", "no report"]
    assert list(frame["Since"]) == [since, None]
    assert list(frame["CTO"]) == ["–", "–"]
    assert list(frame["Emergency"]) == ["yes", "yes"]


def test_the_table_of_incidents_has_only_safe_links(sample_url: str) -> None:
    with Store(sample_url) as store:
        frame = incident_frame(store.incidents(), {"KZ-75": "Almaty"})
    assert set(frame["Link"].dropna()) == {"https://news.test/1", "https://news.test/2"}
    assert sample.HOSTILE in set(frame["Report"])


def test_an_incident_without_a_place_says_so(sample_url: str) -> None:
    chosen = IncidentFilter(event_types=frozenset({"Strategic developments"}))
    with Store(sample_url) as store:
        frame = incident_frame(store.incidents(chosen), {})
    assert list(frame["Place"]) == ["not stated"]


def test_no_incident_gives_an_empty_table_with_the_same_columns() -> None:
    frame = incident_frame([], {})
    assert frame.empty
    assert {"From", "Place", "Level", "Link"} <= set(frame.columns)
