from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely import Point

from gazetteer import Gazetteer, InvalidQueryError, Kind, UnknownPlaceError

ROOT = Path(__file__).parents[2]
BUNDLED = Gazetteer.load()
BEFORE, AFTER = date(2022, 1, 5), date(2022, 7, 1)
DAYS = st.dates(date(1990, 1, 1), date(2030, 1, 1))


class TestSmall:
    """What the tables say, on tables of a few rows."""

    def test_it_holds_places(self, small: Gazetteer) -> None:
        assert len(small) == 7
        assert "190000000" in small
        assert "190000001" not in small
        assert [place.id for place in small][:2] == ["000000000", "190000000"]
        assert small.place("331010000").kind is Kind.CITY

    @pytest.mark.parametrize(
        "method",
        ["place", "names", "status", "ancestors", "children", "region_of", "record",
         "crosswalk", "successors", "predecessors"],
    )  # fmt: skip
    def test_an_unknown_place_is_an_error(self, small: Gazetteer, method: str) -> None:
        with pytest.raises(UnknownPlaceError, match="'nowhere'"):
            getattr(small, method)("nowhere")

    @pytest.mark.parametrize(
        ("on", "language", "kind", "name"),
        [
            (None, "en", "short", "Taldykorgan"),
            (date(1990, 1, 1), "en", "short", "Taldy-Kurgan"),
            (date(1993, 9, 6), "en", "short", "Taldy-Kurgan"),
            (date(1993, 9, 7), "en", "short", "Taldykorgan"),
            (None, "en", "official", "Taldykorgan"),
            (None, "ru", "short", "Талдыкорган"),
            (None, "kk", "short", "Талдықорған"),
        ],
    )
    def test_name_on(
        self, small: Gazetteer, on: date | None, language: str, kind: str, name: str
    ) -> None:
        assert small.name_on("331010000", on, language, kind) == name

    def test_a_name_of_another_day_or_language_is_better_than_none(self, small: Gazetteer) -> None:
        assert small.name_on("330000000", BEFORE) == "Jetisu Region"
        assert small.name_on("geonames:524901", language="kk") == "Москва"
        assert small.name_on("000000000") == "000000000"

    def test_the_day_decides_the_kind_and_the_parent(self, small: Gazetteer) -> None:
        assert small.kind_on("331010000", date(1940, 1, 1)) is Kind.TOWN
        assert small.kind_on("331010000") is Kind.CITY
        assert small.ancestors("331010000", BEFORE) == ("331000000", "190000000", "000000000")
        assert small.ancestors("331010000", AFTER) == ("331000000", "330000000", "000000000")
        assert small.children("190000000", BEFORE) == ("331000000",)
        assert small.children("190000000", AFTER) == ()

    def test_a_unit_that_is_gone_has_no_status_but_keeps_its_kind(self, small: Gazetteer) -> None:
        gone = "510000000@2018"
        assert small.status(gone) is None
        assert small.kind_on(gone) is Kind.REGION
        assert small.record(gone)["region"] == "KZ-61"
        assert small.status(gone, date(2018, 6, 18)) is not None
        assert small.status(gone, date(2018, 6, 19)) is None

    def test_regions_and_capitals_of_a_day(self, small: Gazetteer) -> None:
        def isos(on: date | None) -> list[str | None]:
            return [place.iso for place in small.regions_on(on)]

        assert isos(date(2018, 1, 1)) == ["KZ-19", "KZ-61"]
        assert isos(BEFORE) == ["KZ-19"]
        assert isos(None) == ["KZ-19", "KZ-33"]
        capital = small.capital_of("330000000")
        assert capital is not None
        assert capital.id == "331010000"
        assert small.capital_of("190000000") is None
        assert small.capital_of("330000000", BEFORE) is None

    def test_codes_of_a_day(self, small: Gazetteer) -> None:
        assert small.code_on("331000000", "kato", BEFORE) == "191000000"
        assert small.code_on("331000000", "kato") == "331000000"
        assert small.code_on("331000000", "iso3166-2") is None

    def test_a_record_says_region_and_district_of_the_day(self, small: Gazetteer) -> None:
        assert small.record("331010000", BEFORE) == {
            "id": "331010000",
            "name": "Taldykorgan",
            "kind": "city",
            "lat": 45.01,
            "lon": 78.37,
            "region": "KZ-19",
            "district": "191000000",
        }
        assert small.record("331010000", AFTER)["region"] == "KZ-33"
        assert small.record("331010000", AFTER)["district"] == "331000000"

    def test_a_crosswalk_says_what_became_of_a_unit(self, small: Gazetteer) -> None:
        [split] = small.crosswalk("190000000")
        assert (split.successor, split.day, split.kind) == ("330000000", date(2022, 6, 8), "split")
        assert small.crosswalk("190000000", BEFORE) == ()
        assert small.crosswalk("330000000") == ()

    def test_successors_and_predecessors_exist_on_the_day(self, small: Gazetteer) -> None:
        assert small.successors("190000000", AFTER) == ("190000000", "330000000")
        assert small.successors("190000000", BEFORE) == ()
        assert small.successors("330000000") == ()
        assert small.predecessors("330000000") == ("190000000",)
        assert small.predecessors("330000000", BEFORE) == ("190000000",)
        assert small.predecessors("190000000") == ()

    def test_a_renamed_unit_succeeds_itself(self, small: Gazetteer) -> None:
        assert small.successors("331010000") == ("331010000",)
        assert small.predecessors("331010000") == ()

    def test_a_place_abroad_has_no_region(self, small: Gazetteer) -> None:
        record = small.record("geonames:524901")
        assert record["region"] is record["district"] is None


class TestBundled:
    """Facts that the compiled data must bear out."""

    def test_it_is_loaded_once(self) -> None:
        assert Gazetteer.load() is Gazetteer.load()

    def test_it_is_imported_without_geopandas(self) -> None:
        code = "import sys, gazetteer; print(sorted({'geopandas', 'shapely'} & {*sys.modules}))"
        ran = subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
        )
        assert ran.stdout.strip() == "[]"

    @pytest.mark.parametrize(
        ("on", "count"),
        [
            (date(2018, 6, 18), 16),
            (date(2018, 6, 19), 17),
            (date(2022, 6, 7), 17),
            (date(2022, 6, 8), 20),
            (None, 20),
        ],
    )
    def test_regions_of_each_period(self, bundled: Gazetteer, on: date | None, count: int) -> None:
        assert len(bundled.regions_on(on)) == count

    @pytest.mark.parametrize(
        ("on", "region"), [(BEFORE, "KZ-19"), (date(2022, 6, 8), "KZ-33"), (AFTER, "KZ-33")]
    )
    def test_taldykorgan(self, bundled: Gazetteer, on: date, region: str) -> None:
        assert bundled.record("331010000", on)["region"] == region

    @pytest.mark.parametrize(
        ("on", "name"),
        [
            (date(2019, 3, 22), "Astana"),
            (date(2019, 3, 23), "Nur-Sultan"),
            (date(2022, 1, 13), "Nur-Sultan"),
            (date(2022, 9, 16), "Nur-Sultan"),
            (date(2022, 9, 17), "Astana"),
            (None, "Astana"),
        ],
    )
    def test_the_name_of_the_capital(self, bundled: Gazetteer, on: date | None, name: str) -> None:
        assert bundled.record("710000000", on)["name"] == name

    @pytest.mark.parametrize(
        ("place_id", "name", "region", "district"),
        [
            ("750000000", "Almaty", "KZ-75", None),
            ("190000000", "Almaty Region", "KZ-19", None),
            ("334400000", "Karatal District", "KZ-33", "334400000"),
            ("101010000", "Semey", "KZ-10", "101000000"),
            ("000000000", "Kazakhstan", None, None),
        ],
    )
    def test_records(
        self, bundled: Gazetteer, place_id: str, name: str, region: str, district: str
    ) -> None:
        record = bundled.record(place_id)
        assert (record["name"], record["region"], record["district"]) == (name, region, district)

    def test_shymkent_was_a_city_of_its_region(self, bundled: Gazetteer) -> None:
        before = date(2018, 6, 18)
        assert bundled.record("790000000", before)["region"] == "KZ-61"
        assert bundled.kind_on("790000000", before) is Kind.CITY
        assert bundled.record("790000000")["region"] == "KZ-79"

    def test_the_capital_of_almaty_region(self, bundled: Gazetteer) -> None:
        before, after = (bundled.capital_of("190000000", on) for on in (BEFORE, AFTER))
        assert before is not None
        assert after is not None
        assert (before.id, after.id) == ("331010000", "191010000")

    @given(on=DAYS, index=st.integers(min_value=0))
    def test_every_place_has_one_chain_up_to_a_country(self, on: date, index: int) -> None:
        places = list(BUNDLED)
        place = places[index % len(places)]
        status = BUNDLED.status(place.id, on)
        if status is None:
            assert not place.validity.covers(on)
            return
        chain = (place.id, *BUNDLED.ancestors(place.id, on))
        assert BUNDLED.kind_on(chain[-1], on) is Kind.COUNTRY
        assert len(set(chain)) == len(chain)

    @given(on=DAYS)
    def test_the_regions_of_a_day_are_those_of_its_districts(self, on: date) -> None:
        regions = {place.id for place in BUNDLED.regions_on(on)}
        assert regions <= set(BUNDLED.children("000000000", on))
        assert all(BUNDLED.children(region, on) for region in regions)

    def test_what_became_of_south_kazakhstan(self, bundled: Gazetteer) -> None:
        gone, day = "510000000@2018", date(2018, 6, 19)
        assert bundled.successors(gone, day - timedelta(days=1)) == ()
        assert bundled.successors(gone, day) == ("610000000", "790000000")
        assert gone in bundled.predecessors("790000000", date(2018, 1, 1))
        assert {step.day for step in bundled.crosswalk(gone)} == {day}

    @pytest.mark.parametrize(
        ("unit", "formed"),
        [("190000000", "330000000"), ("630000000", "100000000"), ("350000000", "620000000")],
    )
    def test_the_reform_split_regions_that_stayed(
        self, bundled: Gazetteer, unit: str, formed: str
    ) -> None:
        assert bundled.successors(unit, BEFORE) == ()
        assert bundled.successors(unit, AFTER) == tuple(sorted([unit, formed]))
        assert bundled.predecessors(formed) == (unit,)

    def test_every_region_of_the_past_has_successors_today(self, bundled: Gazetteer) -> None:
        past = {
            status.place_id
            for place in bundled
            if place.kind is Kind.REGION and place.country == "KZ" and place.validity.valid_to
            for status in [bundled.status(place.id, date(2017, 1, 1))]
            if status
        }
        assert past
        assert all(bundled.successors(unit) for unit in past)

    def test_outlines_come_with_names(self, bundled: Gazetteer) -> None:
        frame = bundled.regions(BEFORE)
        assert list(frame.columns) == [
            "place_id", "iso", "name_en", "name_ru", "name_kk", "kind", "geometry",
        ]  # fmt: skip
        assert frame.crs.to_epsg() == 4326
        assert list(frame["iso"]) == [place.iso for place in bundled.regions_on(BEFORE)]
        almaty = frame.set_index("iso").loc["KZ-19"]
        assert almaty["name_en"] == "Almaty Region"
        assert almaty["name_kk"] == "Алматы облысы"

    def test_outlines_of_districts_say_their_region(self, bundled: Gazetteer) -> None:
        frame = bundled.districts(BEFORE).set_index("place_id")
        assert frame.loc["334400000", "region"] == "KZ-19"
        assert frame.loc["334400000", "name_ru"] == "Каратальский район"
        assert bundled.districts(AFTER).set_index("place_id").loc["334400000", "region"] == "KZ-33"

    def test_at_gives_places(self, bundled: Gazetteer) -> None:
        region, district = bundled.at(45.01, 78.37, on=BEFORE)
        assert region is not None
        assert district is not None
        assert (region.id, district.id) == ("190000000", "331000000")
        assert bundled.at(55.75, 37.61) == (None, None)

    def test_at_takes_sequences_latitude_first(self, bundled: Gazetteer) -> None:
        frame = bundled.at([45.01, 55.75], [78.37, 37.61], on=BEFORE)
        assert frame.to_dict("list") == {
            "region": ["190000000", None],
            "district": ["331000000", None],
        }
        assert len(bundled.at([], [])) == 0

    def test_at_keeps_the_index_of_a_series(self, bundled: Gazetteer) -> None:
        points = pd.DataFrame({"lat": [45.01], "lon": [78.37]}, index=["t"])
        assert bundled.at(points["lat"], points["lon"]).loc["t", "region"] == "330000000"

    @pytest.mark.parametrize("crs", [None, "EPSG:4326", "EPSG:3857"])
    def test_at_takes_points_in_any_system(self, bundled: Gazetteer, crs: str | None) -> None:
        points = gpd.GeoSeries([Point(78.37, 45.01), Point(37.61, 55.75)], index=[7, 9], crs=4326)
        points = points.to_crs(crs) if crs else gpd.GeoSeries(points.array, points.index)
        frame = bundled.at(points, on=BEFORE)
        assert list(frame.index) == [7, 9]
        assert list(frame["district"]) == ["331000000", None]

    @pytest.mark.parametrize(
        ("points", "problem"),
        [
            (gpd.GeoSeries([Point(78, 45), Point(78, 45).buffer(1)]), "1 of 2 geometries"),
            (gpd.GeoSeries([Point(78, 45), None]), "1 of 2 points .* point 1"),
            (gpd.GeoSeries([Point()]), "1 of 1 points"),
            ([45.01], "sequences"),
            ("45.01", "sequences"),
            (45.01, "sequences"),
        ],
    )
    def test_at_refuses_what_is_no_point(
        self, bundled: Gazetteer, points: object, problem: str
    ) -> None:
        with pytest.raises(InvalidQueryError, match=problem):
            bundled.at(points)

    @pytest.mark.parametrize("on", ["2022-01-05", 0, datetime(2022, 1, 5, tzinfo=UTC)])
    def test_what_is_no_day_is_refused(self, bundled: Gazetteer, on: object) -> None:
        for ask in (bundled.regions, bundled.districts):
            with pytest.raises(InvalidQueryError, match="is no day"):
                ask(on)
        with pytest.raises(InvalidQueryError, match="is no day"):
            bundled.at(45.01, 78.37, on=on)
        with pytest.raises(InvalidQueryError, match="is no day"):
            bundled.lookup("Almaty", on=on)
        with pytest.raises(InvalidQueryError, match="is no day"):
            bundled.status("750000000", on)

    @given(
        lat=st.floats(-90, 90),
        lon=st.floats(-180, 180),
        on=st.none() | st.dates(max_value=date.max - timedelta(days=1)),
    )
    def test_at_answers_for_any_point_on_the_globe(
        self, lat: float, lon: float, on: date | None
    ) -> None:
        region, district = BUNDLED.at(lat, lon, on=on)
        assert (region is None) == (district is None)
