from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mapper.app import queries
from mapper.store import IncidentFilter, Store
from tests.app import sample


@pytest.fixture
def store(sample_url: str) -> Iterator[Store]:
    with Store(sample_url) as opened:
        yield opened


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Store]:
    with Store(f"sqlite:///{tmp_path / 'empty.sqlite'}") as opened:
        yield opened


def test_the_telling_day_is_the_first_with_the_most_levels_side_by_side(store: Store) -> None:
    assert queries.telling_day(store) == sample.LAST_DAY


def test_an_empty_store_has_no_overview_and_no_telling_day(empty: Store) -> None:
    assert queries.overview(empty) is None
    assert queries.telling_day(empty) is None


def test_without_any_level_the_day_with_the_most_incidents_tells(tmp_path: Path) -> None:
    with Store(f"sqlite:///{tmp_path / 'unrest.sqlite'}") as store:
        sample.unrest(store)
        assert queries.telling_day(store) == sample.UNREST_DAY


def test_incidents_of_which_only_the_region_is_known_are_told_apart(store: Store) -> None:
    found = queries.answer(store, IncidentFilter())
    assert found.total == 8
    assert found.vague() == {"KZ-31": 1}
    assert found.regions["KZ-31"] == 1
    assert "310000000" not in {place.place_id for place in found.places}
