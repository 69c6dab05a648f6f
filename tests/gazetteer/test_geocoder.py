from __future__ import annotations

import doctest
import socket
from datetime import date
from functools import partial

import pytest
from geopy.extra.rate_limiter import RateLimiter
from geopy.geocoders.base import Geocoder
from geopy.point import Point

import gazetteer.geocoder
from gazetteer import Gazetteer
from gazetteer.geocoder import KazakhstanGeocoder
from gazetteer.records import candidate_record

BEFORE = date(2022, 1, 5)


@pytest.fixture
def geocoder(monkeypatch: pytest.MonkeyPatch) -> KazakhstanGeocoder:
    """Return a geocoder on a machine without a network."""

    def refuse(*arguments: object, **options: object) -> None:
        pytest.fail("the geocoder asked the network")

    monkeypatch.setattr(socket, "socket", refuse)
    return KazakhstanGeocoder()


def test_it_is_a_geocoder_of_geopy(geocoder: KazakhstanGeocoder) -> None:
    assert isinstance(geocoder, Geocoder)
    with geocoder as opened:
        assert opened is geocoder


def test_the_examples_hold() -> None:
    assert doctest.testmod(gazetteer.geocoder) == doctest.TestResults(failed=0, attempted=4)


class TestGeocode:
    def test_a_location_holds_its_record(
        self, geocoder: KazakhstanGeocoder, bundled: Gazetteer
    ) -> None:
        location = geocoder.geocode("Talgar", on=BEFORE)
        candidate = bundled.lookup("Talgar", on=BEFORE)[0]
        assert location.raw == candidate_record(bundled, "Talgar", candidate, BEFORE)
        assert (location.latitude, location.longitude) == (
            candidate.place.lat,
            candidate.place.lon,
        )

    @pytest.mark.parametrize(
        ("query", "address"),
        [
            ("Алматы", "Almaty, Kazakhstan"),
            ("Moscow", "Moscow, Russia"),
            (
                "Shamalgan, Almaty Region, Kazakhstan",
                "Shamalgan, Karasai District, Almaty Region, Kazakhstan",
            ),
            ("Шу, Жамбылская область", "Shu, Shu District, Zhambyl Region, Kazakhstan"),
        ],
    )
    def test_the_address(self, geocoder: KazakhstanGeocoder, query: str, address: str) -> None:
        assert geocoder.geocode(query).address == address

    def test_the_address_in_another_language(self, geocoder: KazakhstanGeocoder) -> None:
        location = geocoder.geocode("Zhanaozen", language="kk")
        assert location.address == "Жаңаөзен, Маңғыстау облысы, Қазақстан"

    def test_several_candidates(self, geocoder: KazakhstanGeocoder) -> None:
        locations = geocoder.geocode("Жамбыл", exactly_one=False, limit=5)
        assert len(locations) == 5
        assert locations[0].raw == geocoder.geocode("Жамбыл").raw

    @pytest.mark.parametrize("query", ["", ",", "qqqqwwww", "Almaty, Kostanay Region, Russia"])
    @pytest.mark.parametrize("exactly_one", [True, False])
    def test_nothing_found_is_none(
        self, geocoder: KazakhstanGeocoder, query: str, exactly_one: bool
    ) -> None:
        assert geocoder.geocode(query, exactly_one=exactly_one) is None

    def test_it_goes_with_what_geopy_wraps_around(self, geocoder: KazakhstanGeocoder) -> None:
        geocode = RateLimiter(partial(geocoder.geocode, on=BEFORE), min_delay_seconds=0)
        assert [geocode(city).raw["region"] for city in ("Taldykorgan", "Almaty")] == [
            "KZ-19",
            "KZ-75",
        ]


class TestReverse:
    @pytest.mark.parametrize("query", [Point(45.01, 78.37), (45.01, 78.37), "45.01, 78.37"])
    def test_a_point_in_any_form(self, geocoder: KazakhstanGeocoder, query: object) -> None:
        location = geocoder.reverse(query, on=BEFORE)
        assert location.raw["id"] == "331000000"
        assert location.address == "Taldykorgan City Administration, Almaty Region, Kazakhstan"

    def test_district_and_region(self, geocoder: KazakhstanGeocoder) -> None:
        locations = geocoder.reverse((43.25, 76.95), exactly_one=False)
        assert [location.raw["kind"] for location in locations] == ["district", "republican_city"]

    @pytest.mark.parametrize("exactly_one", [True, False])
    def test_abroad_is_none(self, geocoder: KazakhstanGeocoder, exactly_one: bool) -> None:
        assert geocoder.reverse((0, 0), exactly_one=exactly_one) is None

    @pytest.mark.parametrize("query", ["here", (float("nan"), 70.0)])
    def test_what_is_no_point_is_an_error(
        self, geocoder: KazakhstanGeocoder, query: object
    ) -> None:
        with pytest.raises(ValueError, match=r"(?i)point"):
            geocoder.reverse(query)
