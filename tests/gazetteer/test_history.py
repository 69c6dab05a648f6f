from __future__ import annotations

from datetime import date

import pytest

from gazetteer import Gazetteer, Kind, Period, UnknownPlaceError, Validity

REFORM = date(2022, 6, 8)
BUNDLED = Gazetteer.load()


def test_a_unit_that_moved_takes_its_places_along(small: Gazetteer) -> None:
    made = date(1944, 1, 1)
    old, new = ("331000000", "190000000", "000000000"), ("331000000", "330000000", "000000000")
    assert small.history("331010000").periods == (
        Period(Validity(None, made), Kind.TOWN, old),
        Period(Validity(made, REFORM), Kind.CITY, old),
        Period(Validity(REFORM, None), Kind.CITY, new),
    )


def test_a_unit_that_ended_has_no_period_after_it(small: Gazetteer) -> None:
    [period] = small.history("510000000@2018").periods
    assert period.validity == Validity(None, date(2018, 6, 19))


def test_what_never_changed_has_one_period(small: Gazetteer) -> None:
    [period] = small.history("000000000").periods
    assert period == Period(Validity(), Kind.COUNTRY, ())


def test_codes_are_in_order_of_time(small: Gazetteer) -> None:
    codes = small.history("331000000").codes
    assert [(code.code, code.validity.valid_from) for code in codes] == [
        ("191000000", None),
        ("331000000", REFORM),
    ]


def test_an_unknown_place_is_an_error(small: Gazetteer) -> None:
    with pytest.raises(UnknownPlaceError, match="'nowhere'"):
        small.history("nowhere")


@pytest.mark.parametrize("place_id", ["790000000", "331010000", "104400000", "geonames:524901"])
def test_periods_agree_with_the_status_of_their_days(place_id: str) -> None:
    for period in BUNDLED.history(place_id).periods:
        day = period.validity.valid_from
        if day is None:
            continue
        assert BUNDLED.kind_on(place_id, day) is period.kind
        assert BUNDLED.ancestors(place_id, day) == period.units
