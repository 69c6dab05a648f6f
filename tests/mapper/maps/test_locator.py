from __future__ import annotations

from datetime import date

import pytest
from shapely.geometry import Point, shape

from gazetteer import Gazetteer
from mapper.maps import Area, Boundaries, Find, Locator, on_base_map, read_areas
from mapper.maps.locator import locator_payload

SQUARE = {"type": "Polygon", "coordinates": [[[70, 45], [71, 45], [71, 46], [70, 45]]]}
AREA = Area(SQUARE, (45.2, 70.7), ((45.0, 70.0), (46.0, 71.0)))
CITY = Find(1, "city", "Taraz", 42.9, 71.4)
VILLAGE = Find(2, "village", "Taraz", 50.0, 66.0, approximate=True)
DISTRICT = Find(3, "district", "Taraz District", 45.2, 70.7, approximate=True, area=AREA)


def test_a_unit_is_an_area_and_no_point(two_regions: Boundaries, day: date) -> None:
    drawn = locator_payload(Locator(day, (CITY, VILLAGE, DISTRICT), "city"), two_regions)
    assert [area["id"] for area in drawn["areas"]] == ["district"]
    assert drawn["areas"][0]["shape"] == SQUARE
    assert {symbol["id"]: symbol["approximate"] for symbol in drawn["symbols"]} == {
        "city": False,
        "village": True,
    }
    assert drawn["selected"] == "city"


def test_the_best_is_drawn_last_and_lies_on_top(two_regions: Boundaries, day: date) -> None:
    drawn = locator_payload(Locator(day, (CITY, VILLAGE)), two_regions)
    assert [symbol["number"] for symbol in drawn["symbols"]] == ["2", "1"]


def test_the_regions_are_those_of_the_day(two_regions: Boundaries) -> None:
    drawn = locator_payload(Locator(None), two_regions)
    assert [region["label"] for region in drawn["regions"]] == [
        "Almaty Region",
        "Almaty",
        "Zhambyl",
    ]
    assert not any(region["hatched"] or region["word"] for region in drawn["regions"])


def test_the_map_shows_all_places_and_some_land_around(two_regions: Boundaries, day: date) -> None:
    drawn = locator_payload(Locator(day, (CITY, VILLAGE, DISTRICT)), two_regions)
    (south, west), (north, east) = drawn["focus"]
    assert (south, west) < (42.9, 66.0)
    assert north > 50.0
    assert east > 71.4
    assert locator_payload(Locator(day), two_regions)["focus"] is None


def test_the_legend_says_what_there_is(two_regions: Boundaries, day: date) -> None:
    def legend(*finds: Find) -> tuple[int, int, int]:
        found = locator_payload(Locator(day, finds), two_regions)["legend"]
        return len(found["rows"]), len(found["sizes"]), len(found["notes"])

    assert legend() == (0, 0, 0)
    assert legend(CITY) == (0, 1, 0)
    assert legend(VILLAGE) == (0, 0, 1)
    assert legend(DISTRICT) == (1, 0, 0)


def test_a_dashed_symbol_says_that_it_is_approximate(two_regions: Boundaries, day: date) -> None:
    [symbol] = locator_payload(Locator(day, (VILLAGE,)), two_regions)["symbols"]
    assert symbol["tip"] == ["2. Taraz", "Near here: the point stands for what is around it"]


@pytest.mark.parametrize(
    ("lat", "lon", "there"), [(43.2, 76.9, True), (55.0, 82.9, True), (48.9, 2.3, False)]
)
def test_the_base_map_ends_somewhere(lat: float, lon: float, there: bool) -> None:
    assert on_base_map(lat, lon) is there


def test_areas_are_the_units_of_the_day_with_an_anchor_inside() -> None:
    on = date(2018, 6, 18)
    areas = read_areas(Gazetteer.load(), on)
    regions = {unit.id for unit in Gazetteer.load().regions_on(on)}
    assert regions < set(areas)
    assert "510000000@2018" in areas
    assert "330000000" not in areas
    for place_id, area in areas.items():
        lat, lon = area.anchor
        ground = shape(area.shape)
        assert ground.contains(Point(lon, lat)), place_id
        (south, west), (north, east) = area.bounds
        assert ground.bounds == pytest.approx((west, south, east, north), abs=0.0011)
