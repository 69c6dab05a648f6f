from __future__ import annotations

import csv
import json
import subprocess
import sys
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from gazetteer.boundaries import Boundaries
from gazetteer.errors import InvalidQueryError, SourceDataError

DATA = Path(__file__).parents[2] / "gazetteer" / "data"
# The area of the country in the source, km² in the Albers projection 43°/53°.
SOURCE_AREA = 2_728_283.5
SOUTH_KAZAKHSTAN, SOUTH_ENDS = "510000000@2018", date(2018, 6, 19)
REFORM = date(2022, 6, 8)
NEW_REGIONS = {"10": "630000000", "33": "190000000", "62": "350000000"}
COUNTS = {
    date(2017, 1, 1): 16,
    date(2018, 6, 18): 16,
    date(2018, 6, 19): 17,
    date(2020, 1, 1): 17,
    date(2022, 6, 7): 17,
    date(2022, 6, 8): 20,
    date(2024, 1, 1): 20,
    None: 20,
}

latitudes = st.floats(40.5, 55.5)
longitudes = st.floats(46.4, 87.4)
days = st.one_of(st.none(), st.dates(date(1995, 1, 1), date(2030, 1, 1)))


def region_of(district: str, on: date | None) -> str:
    """Say the region of a district by its code: the rule that the status table must also follow."""
    day = on or date.max
    if day < SOUTH_ENDS and district[:2] in {"61", "79"}:
        return SOUTH_KAZAKHSTAN
    if day < REFORM and district[:2] in NEW_REGIONS:
        return NEW_REGIONS[district[:2]]
    return district[:2] + "0000000"


@pytest.fixture(scope="module")
def boundaries() -> Boundaries:
    return Boundaries(DATA, region_of)


@pytest.fixture(scope="module")
def leaves() -> list:
    features = json.loads((DATA / "leaves.geojson").read_text("utf-8"))["features"]
    return [shapely.geometry.shape(feature["geometry"]) for feature in features]


def area(shapes) -> float:
    return (
        float(shapes.to_crs("+proj=aea +lat_1=43 +lat_2=53 +lat_0=48 +lon_0=67").area.sum()) / 1e6
    )


def holes(shape) -> int:
    return int(shapely.get_num_interior_rings(shapely.get_parts(shape)).sum())


def test_leaves_tile(leaves):
    assert shapely.is_valid(leaves).all()
    assert shapely.coverage_is_valid(leaves)
    assert holes(shapely.union_all(leaves)) == 0


def test_leaves_do_not_overlap_pairwise(leaves):
    tree = shapely.STRtree(leaves)
    for first, second in tree.query(leaves, predicate="intersects").T:
        if first < second:
            shared = shapely.intersection(leaves[first], leaves[second])
            assert shared.area == 0


def test_leaves_are_written_for_readers_of_geojson(leaves):
    text = (DATA / "leaves.geojson").read_text("utf-8")
    names = [feature["properties"]["leaf"] for feature in json.loads(text)["features"]]
    assert names == sorted(set(names))
    assert len(text.splitlines()) == len(names) + 2
    for leaf in leaves:
        for part in shapely.get_parts(leaf):
            assert part.exterior.is_ccw
            assert not any(ring.is_ccw for ring in part.interiors)
    xy = shapely.get_coordinates(leaves)
    assert np.array_equal(xy, np.round(xy, 5))


@pytest.mark.parametrize(("on", "count"), COUNTS.items())
def test_regions_of_a_day_tile_the_country(boundaries, leaves, on, count):
    regions = boundaries.regions(on)
    assert len(regions) == count
    assert regions.crs == "EPSG:4326"
    assert regions["place_id"].is_monotonic_increasing
    assert shapely.coverage_is_valid(regions.geometry.to_numpy())
    assert shapely.union_all(regions.geometry.to_numpy()).equals(shapely.union_all(leaves))
    assert area(regions.geometry) == pytest.approx(SOURCE_AREA, rel=0.002)


@pytest.mark.parametrize("on", COUNTS)
def test_districts_of_a_day_partition_its_regions(boundaries, on):
    regions = boundaries.regions(on).set_index("place_id").geometry
    districts = boundaries.districts(on)
    assert districts["place_id"].is_unique
    assert shapely.coverage_is_valid(districts.geometry.to_numpy())
    owners = districts["place_id"].map(lambda district: region_of(district, on))
    assert set(owners) == set(regions.index)
    for region, parts in districts.geometry.groupby(owners):
        assert shapely.union_all(parts.to_numpy()).equals(regions[region])


def test_regions_of_one_period_are_dissolved_once(boundaries):
    first = boundaries.regions(date(2020, 3, 1)).geometry.to_numpy()
    again = boundaries.regions(date(2020, 3, 2)).geometry.to_numpy()
    assert all(a is b for a, b in zip(first, again, strict=True))


def test_reform_moves_only_the_new_regions(boundaries):
    before = boundaries.regions(date(2022, 6, 7)).set_index("place_id").geometry
    after = boundaries.regions(date(2022, 6, 8)).set_index("place_id").geometry
    for new, old in (("330000000", "190000000"), ("620000000", "350000000")):
        joined = shapely.union_all([after[new], after[old]])
        assert joined.equals(before[old])
    assert before["750000000"].equals(after["750000000"])


@settings(deadline=None)
@given(latitudes, longitudes, days)
def test_a_point_lies_in_one_region_and_in_a_district_of_it(boundaries, lat, lon, on):
    region, district = boundaries.at(lat, lon, on)
    assume(region is not None)
    assert region_of(district, on) == region
    point = shapely.Point(lon, lat)
    regions = boundaries.regions(on)
    holding = regions[regions.intersects(point).to_numpy()]["place_id"].to_list()
    assert region in holding
    assert len(holding) == 1 or regions.boundary.intersects(point).any()
    districts = boundaries.districts(on).set_index("place_id").geometry
    assert districts[district].intersects(point)


@settings(deadline=None)
@given(st.lists(st.tuples(latitudes, longitudes), max_size=30), days)
def test_many_points_are_placed_as_each_alone(boundaries, points, on):
    lat, lon = [point[0] for point in points], [point[1] for point in points]
    regions, districts = boundaries.at_many(lat, lon, on)
    assert list(zip(regions, districts, strict=True)) == [
        boundaries.at(*point, on) for point in points
    ]


def test_every_vertex_of_a_shared_border_is_placed_alike_each_time(boundaries, leaves):
    lon, lat = shapely.get_coordinates(leaves[:40]).T
    regions, districts = boundaries.at_many(lat, lon)
    assert all(regions)
    backwards, _ = boundaries.at_many(lat[::-1], lon[::-1])
    assert list(backwards[::-1]) == list(regions)
    for place in range(0, lat.size, 97):
        assert boundaries.at(lat[place], lon[place]) == (regions[place], districts[place])


@pytest.mark.parametrize(
    ("lat", "lon", "on", "region", "district"),
    [
        (45.0156, 78.3739, date(2022, 6, 7), "190000000", "331000000"),
        (45.0156, 78.3739, date(2022, 6, 8), "330000000", "331000000"),
        (45.0156, 78.3739, None, "330000000", "331000000"),
        # The centre of Shymkent, and the west of it, where Turan District was formed.
        (42.3155, 69.5869, date(2018, 6, 18), SOUTH_KAZAKHSTAN, "791310000"),
        (42.3155, 69.5869, date(2018, 6, 19), "790000000", "791310000"),
        (42.34, 69.59, date(2018, 6, 19), "790000000", "791110000"),
        (42.34, 69.59, None, "790000000", "791910000"),
        # The campus of the national university in Almaty.
        (43.2225, 76.923, date(2022, 1, 5), "750000000", "751410000"),
        (50.4111, 80.2275, date(2022, 1, 5), "630000000", "101000000"),
        # Shulbinsk, in Semey city administration until Zhanasemey District was formed.
        (50.393, 81.072, date(2023, 12, 31), "100000000", "101000000"),
        (50.393, 81.072, date(2024, 1, 1), "100000000", "104100000"),
        # Katon-Karagai and Ulken Naryn, one district until 2024.
        (49.1725, 85.6136, date(2024, 6, 1), "630000000", "635400000"),
        (49.2125, 84.5164, date(2024, 6, 1), "630000000", "636300000"),
        (49.2125, 84.5164, date(2023, 6, 1), "630000000", "635400000"),
        # Kurchum and Markakol, likewise.
        (48.5653, 83.6558, None, "630000000", "635200000"),
        (48.4269, 85.7338, None, "630000000", "635500000"),
        (48.4269, 85.7338, date(2020, 1, 1), "630000000", "635200000"),
        # Land that joined Astana, south of the old city.
        (50.97, 71.5, date(2017, 1, 1), "110000000", "116600000"),
        (50.97, 71.5, date(2018, 1, 1), "710000000", "711210000"),
        # Satpayev city administration.
        (47.9, 67.53, None, "620000000", "622000000"),
    ],
)
def test_known_points(boundaries, lat, lon, on, region, district):
    assert boundaries.at(lat, lon, on) == (region, district)


@pytest.mark.parametrize(
    ("lat", "lon"),
    [
        (41.2995, 69.2401),  # Tashkent, 15 km from the border
        (42.8746, 74.5698),  # Bishkek
        (51.7682, 55.0968),  # Orenburg
        (78.3739, 45.0156),  # Taldykorgan, swapped
        (0, 0),
        (90, 180),
        (-90, -180),
    ],
)
def test_outside_is_nowhere(boundaries, lat, lon):
    assert boundaries.at(lat, lon) == (None, None)
    regions, districts = boundaries.at_many([lat], [lon])
    assert list(regions) == list(districts) == [None]


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), -float("inf"), 1e9])
def test_no_coordinates_are_refused(boundaries, bad):
    with pytest.raises(InvalidQueryError, match="latitude"):
        boundaries.at(bad, 70)
    with pytest.raises(InvalidQueryError, match="longitude"):
        boundaries.at(50, bad)
    with pytest.raises(InvalidQueryError, match=r"1 of 2 points .* point 1"):
        boundaries.at_many([50, bad], [70, 70])


def test_swapped_coordinates_out_of_range_get_a_hint(boundaries):
    with pytest.raises(InvalidQueryError, match="swapped"):
        boundaries.at(100, 45)


def test_bulk_queries_are_checked(boundaries):
    with pytest.raises(InvalidQueryError, match="2 latitudes but 1 longitudes"):
        boundaries.at_many([50, 51], [70])
    with pytest.raises(InvalidQueryError, match="must be numbers"):
        boundaries.at_many(["north"], [70])
    regions, districts = boundaries.at_many([], [])
    assert regions.shape == districts.shape == (0,)


def read_rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def days_of(row: dict[str, str]) -> list[str]:
    """Return the first and the last day of a period, as ISO dates that sort."""
    last = "9999-12-31"
    if row["valid_to"]:
        last = (date.fromisoformat(row["valid_to"]) - timedelta(days=1)).isoformat()
    return [row["valid_from"] or "0001-01-01", last]


def test_each_leaf_belongs_to_one_district_each_day():
    periods = defaultdict(list)
    for row in read_rows("leaves.tsv"):
        periods[row["leaf"]].append((row["valid_from"], row["valid_to"]))
    for dates in periods.values():
        assert dates[0][0] == dates[-1][1] == ""
        assert [end for _, end in dates[:-1]] == [start for start, _ in dates[1:]]
        assert sorted(dates) == dates


def test_leaves_agree_with_the_status_of_their_districts():
    statuses = defaultdict(list)
    for row in read_rows("status.tsv"):
        statuses[row["place_id"]].append(row)

    def status(place: str, day: str) -> dict[str, str]:
        [found] = [row for row in statuses[place] if days_of(row)[0] <= day <= days_of(row)[1]]
        return found

    for row in read_rows("leaves.tsv"):
        for day in days_of(row):
            unit, found = row["district_id"], status(row["district_id"], day)
            assert found["kind"] in {"district", "city_administration"}
            while found["kind"] not in {"region", "republican_city"}:
                unit = found["parent_id"]
                found = status(unit, day)
            assert unit == region_of(row["district_id"], date.fromisoformat(day))


def copy_data(folder: Path, **changed: str) -> Path:
    for name in ("leaves.geojson", "leaves.tsv"):
        text = changed.get(name.replace(".", "_"), (DATA / name).read_text("utf-8"))
        (folder / name).write_text(text, "utf-8")
    return folder


def test_damaged_data_is_named(tmp_path):
    with pytest.raises(SourceDataError, match=r"leaves\.geojson"):
        Boundaries(tmp_path, region_of)
    copy_data(tmp_path, leaves_geojson='{"features": [{}]}')
    with pytest.raises(SourceDataError, match=r"leaves\.geojson"):
        Boundaries(tmp_path, region_of)
    copy_data(tmp_path, leaves_tsv="leaf\tdistrict_id\n1\t2\n")
    with pytest.raises(SourceDataError, match=r"leaves\.tsv"):
        Boundaries(tmp_path, region_of)
    copy_data(tmp_path, leaves_tsv="leaf\tdistrict_id\tvalid_from\tvalid_to\n1\t2\t\t\n")
    with pytest.raises(SourceDataError, match="differ in the leaves"):
        Boundaries(tmp_path, region_of)


def test_a_leaf_without_an_owner_that_day_is_named(tmp_path):
    rows = (
        (DATA / "leaves.tsv")
        .read_text("utf-8")
        .replace("331000000\t\t\n", "331000000\t2000-01-01\t\n")
    )
    broken = Boundaries(copy_data(tmp_path, leaves_tsv=rows), region_of)
    with pytest.raises(SourceDataError, match="leaf 331000000 belongs on 1999-12-31"):
        broken.at(45.0156, 78.3739, date(1999, 12, 31))


def test_placing_a_point_needs_no_geopandas():
    code = (
        "import sys, pathlib\n"
        "from gazetteer.boundaries import Boundaries\n"
        f"b = Boundaries(pathlib.Path({str(DATA)!r}), lambda district, on: 'r')\n"
        "assert b.at(45.0156, 78.3739) == ('r', '331000000')\n"
        "assert 'geopandas' not in sys.modules and 'pandas' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=DATA.parents[1])
