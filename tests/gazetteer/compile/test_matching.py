from __future__ import annotations

from typing import Any

import pytest
from shapely import box

from gazetteer.compile.kato import Unit, settlement_types
from gazetteer.compile.matching import Matches, match_key, match_settlements
from gazetteer.compile.osm import LocatedPlace

DISTRICTS = {"112000000": box(70, 50, 71, 51), "113000000": box(71, 50, 72, 51)}


class Areas:
    """Two districts side by side."""

    def outlined(self, code: str) -> str:
        return code

    def of(self, code: str) -> Any | None:
        return box(70, 50, 72, 51) if code == "110000000" else DISTRICTS.get(code)

    def around(self, code: str) -> Any | None:
        return DISTRICTS.get(code)

    def district_at(self, lat: float, lon: float) -> str | None:
        return next((c for c, a in DISTRICTS.items() if a.contains(box(lon, lat, lon, lat))), None)


def unit(code: str, name: str, kind: str = "village", kk: str | None = None) -> Unit:
    parent = code[:6] + "000"
    return Unit(code, "settlement", settlement_types()[kind], name, kk or name, True, parent)


def point(number: int, name: str, lon: float, lat: float = 50.5, rank: int = 2) -> LocatedPlace:
    return LocatedPlace(f"osm:n{number}", (name,), lat, lon, rank, None)


def match(units: list[Unit], *sources: list[LocatedPlace]) -> Matches:
    return match_settlements(units, sources, Areas())


def found(matches: Matches) -> dict[str, str]:
    return {code: place.source for code, place in matches.points.items()}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Қарағанды", "Караганды"),
        ("Сарань", "Саран"),
        ("Ново-Ивановка", "Новоивановка"),
        ("Берёзовка", "Березовка"),
        ("Барлыбек Сырттанов ауылы", "Барлыбек Сырттанов"),
    ],
)
def test_spellings_of_one_name_have_one_key(one: str, other: str) -> None:
    assert match_key(one) == match_key(other)


def test_a_settlement_has_the_point_of_its_name_in_its_district() -> None:
    matches = match([unit("112030100", "Карасу")], [point(1, "Қарасу", 70.5)])
    assert found(matches) == {"112030100": "osm:n1"}
    assert not matches.reasons
    assert not matches.outside


def test_a_point_in_another_district_is_not_taken() -> None:
    matches = match([unit("112030100", "Карасу")], [point(1, "Карасу", 71.5)])
    assert not matches.points
    assert sum(matches.reasons.values()) == 1


def test_a_point_just_over_the_border_is_taken_and_listed() -> None:
    matches = match([unit("112030100", "Карасу")], [point(1, "Карасу", 71.01)])
    assert found(matches) == {"112030100": "osm:n1"}
    assert "112030100 Карасу: osm:n1 is 1.1 km outside 112000000" in matches.outside


def test_a_point_over_the_border_belongs_to_the_namesake_there() -> None:
    units = [unit("112030100", "Карасу"), unit("113030100", "Карасу")]
    assert found(match(units, [point(1, "Карасу", 71.01)])) == {"113030100": "osm:n1"}


def test_of_namesakes_in_a_district_none_has_the_point() -> None:
    units = [unit("112030100", "Карасу"), unit("112040100", "Карасу")]
    matches = match(units, [point(1, "Карасу", 70.5)])
    assert not matches.points
    assert (
        sum(count for reason, count in matches.reasons.items() if "may be another" in reason) == 2
    )


def test_of_namesakes_the_one_among_its_neighbours_has_the_point() -> None:
    units = [
        unit("112030100", "Карасу"),
        unit("112030200", "Абай"),
        unit("112040100", "Карасу"),
        unit("112040200", "Жамбыл"),
    ]
    points = [point(1, "Карасу", 70.1), point(2, "Абай", 70.12), point(3, "Жамбыл", 70.9)]
    assert found(match(units, points))["112030100"] == "osm:n1"
    assert "112040100" not in found(match(units, points))


def test_a_village_comes_before_a_winter_hut() -> None:
    units = [unit("112030100", "Карасу", "winter_hut"), unit("112040100", "Карасу")]
    assert found(match(units, [point(1, "Карасу", 70.5)])) == {"112040100": "osm:n1"}


def test_a_village_is_no_city() -> None:
    assert not match(
        [unit("112030100", "Карасу", "city")], [point(1, "Карасу", 70.5, rank=1)]
    ).points
    assert not match([unit("112030100", "Карасу")], [point(1, "Карасу", 70.5, rank=4)]).points


def test_two_spots_of_one_name_are_ambiguous_and_one_mapped_twice_is_not() -> None:
    far = [point(1, "Карасу", 70.2), point(2, "Карасу", 70.8)]
    near = [point(1, "Карасу", 70.2), point(2, "Карасу", 70.21)]
    assert not match([unit("112030100", "Карасу")], far).points
    assert found(match([unit("112030100", "Карасу")], near)) == {"112030100": "osm:n1"}


def test_of_points_apart_the_one_with_far_more_people_is_meant() -> None:
    points = [
        LocatedPlace("geonames:1", ("Карасу",), 50.5, 70.2, 0, None),
        LocatedPlace("geonames:2", ("Карасу",), 50.5, 70.8, 0, 9000),
    ]
    assert found(match([unit("112030100", "Карасу")], points)) == {"112030100": "geonames:2"}


def test_a_town_may_be_an_exclave_in_another_district_of_the_region() -> None:
    towns = [unit("112030100", "Шантобе", "town"), unit("112030200", "Карасу")]
    points = [point(1, "Шантобе", 71.5), point(2, "Карасу", 71.6)]
    matches = match(towns, points)
    assert found(matches) == {"112030100": "osm:n1"}
    assert "outside 112000000" in matches.outside[0]


def test_initials_meet_the_full_name() -> None:
    units = [unit("112030100", "Б.Момышулы", kk="Б.Момышұлы")]
    points = [point(1, "Бауыржан Момышұлы", 70.5)]
    assert found(match(units, points)) == {"112030100": "osm:n1"}


def test_the_first_source_gives_the_point_and_every_source_its_names() -> None:
    sources = [point(1, "Карасу", 70.5)], [point(2, "Карасу", 70.51)]
    matches = match([unit("112030100", "Карасу")], *sources)
    assert found(matches) == {"112030100": "osm:n1"}
    assert [place.source for _, place in matches.every] == ["osm:n1", "osm:n2"]


def test_a_district_without_outline_is_a_reason() -> None:
    matches = match([unit("119030100", "Карасу")], [point(1, "Карасу", 70.5)])
    assert matches.reasons == {"no source has the outline of the district": 1}
