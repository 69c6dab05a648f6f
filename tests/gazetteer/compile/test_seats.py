from __future__ import annotations

from datetime import date

from gazetteer.compile.history import Origin
from gazetteer.compile.kato import Unit, settlement_types
from gazetteer.compile.records import CapitalRow
from gazetteer.compile.seats import seats


def unit(code: str, kind: str) -> Unit:
    return Unit(code, "settlement", settlement_types()[kind], code, code, True, "")


def rows(*units: Unit, new_units: dict[str, Origin] | None = None) -> list[tuple[str, str]]:
    found = seats(units, new_units or {})
    return [(row.region_id, row.capital_id) for row in found]


def test_the_lowest_settlement_is_the_seat() -> None:
    assert rows(
        unit("113600000", "district"),
        unit("113630000", "rural_district"),
        unit("113630100", "village"),
        unit("113630200", "village"),
    ) == [("113600000", "113630100"), ("113630000", "113630100")]


def test_the_city_of_a_district_comes_before_its_villages() -> None:
    units = unit("113800000", "district"), unit("113820100", "city"), unit("113830100", "village")
    assert rows(*units) == [("113800000", "113820100")]


def test_nothing_is_said_where_no_village_has_the_lowest_code() -> None:
    assert rows(unit("113640000", "rural_district"), unit("113640200", "village")) == []
    assert rows(unit("113640000", "rural_district"), unit("113640100", "siding")) == []


def test_a_new_unit_has_its_seat_since_it_is_there() -> None:
    units = unit("103400000", "district"), unit("103430100", "village")
    since = date(2022, 6, 8)
    assert seats(units, {"103400000": Origin("635800000", since)}) == [
        CapitalRow("103400000", "103430100", since, None)
    ]
