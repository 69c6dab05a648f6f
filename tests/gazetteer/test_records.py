from __future__ import annotations

from datetime import date

import pytest

from gazetteer import Candidate, Gazetteer, InvalidQueryError, Name, Validity
from gazetteer.records import candidate_record, point_record

D1, D2, D3 = date(2018, 6, 19), date(2019, 3, 23), date(2022, 9, 17)


def test_a_candidate_is_its_place_and_its_reason(small: Gazetteer) -> None:
    candidate = small.lookup("Taldykorgan")[0]
    assert candidate_record(small, "Taldykorgan", candidate, date(2022, 1, 5)) == {
        "query": "Taldykorgan",
        **small.record("331010000", date(2022, 1, 5)),
        "geo_precision": 1,
        "score": candidate.score,
        "match": "exact",
        "valid_from": "1993-09-07",
        "valid_to": None,
    }


@pytest.mark.parametrize(
    ("name", "days"),
    [
        (Validity(None, None), (None, "2018-06-19")),
        (Validity(None, D2), (None, "2018-06-19")),
        (Validity(date(2000, 1, 1), D2), ("2000-01-01", "2018-06-19")),
        (Validity(D2, D3), ("2019-03-23", "2022-09-17")),  # never both: those of the name
    ],
)
def test_the_days_are_those_of_name_and_place(
    small: Gazetteer, name: Validity, days: tuple[str | None, str | None]
) -> None:
    place = small.place("510000000@2018")  # until 2018-06-19
    candidate = Candidate(place, Name(place.id, "X", "en", "short", name, "test"), "exact", 1.0)
    record = candidate_record(small, "X", candidate)
    assert (record["valid_from"], record["valid_to"]) == days


def test_a_point_is_its_units(bundled: Gazetteer) -> None:
    assert point_record(bundled, 43.25, 76.95, date(2022, 1, 13)) == {
        "lat": 43.25,
        "lon": 76.95,
        "region": bundled.record("750000000", date(2022, 1, 13)),
        "district": bundled.record("751710000", date(2022, 1, 13)),
    }


def test_a_point_abroad_has_none(bundled: Gazetteer) -> None:
    record = point_record(bundled, -33.9, -70.5)
    assert record == {"lat": -33.9, "lon": -70.5, "region": None, "district": None}


@pytest.mark.parametrize(("lat", "lon"), [(float("nan"), 70.0), (45.0, float("inf")), (91.0, 0.0)])
def test_a_point_that_is_none_is_an_error(bundled: Gazetteer, lat: float, lon: float) -> None:
    with pytest.raises(InvalidQueryError):
        point_record(bundled, lat, lon)
