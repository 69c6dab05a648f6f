from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gazetteer.compile import border
from gazetteer.compile.border import settle_points
from gazetteer.compile.matching import Matches
from gazetteer.compile.osm import LocatedPlace

if TYPE_CHECKING:
    from pathlib import Path

LEAF = (
    '{{"type":"Feature","properties":{{"leaf":"{0}"}},"geometry":{{"type":"Polygon","coordinates":'
    "[[[{1},50],[{2},50],[{2},51],[{1},51],[{1},50]]]}}}}"
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Draw two regions side by side; the point of the village 113030100 is explained."""
    leaves = [LEAF.format("113000000", 60, 61), LEAF.format("153000000", 61, 62)]
    text = '{"type":"FeatureCollection","features":[\n' + ",\n".join(leaves) + "\n]}\n"
    (tmp_path / "leaves.geojson").write_text(text, "utf-8")
    periods = "leaf\tdistrict_id\tvalid_from\tvalid_to\n113000000\t113000000\t\t\n"
    (tmp_path / "leaves.tsv").write_text(periods + "153000000\t153000000\t\t\n", "utf-8")
    rows = [{"place_id": "113030100", "reason": "on an island", "source": "x"}]
    monkeypatch.setattr(border, "read_hand_table", lambda _: rows)
    return tmp_path


def point(source: str, lon: float) -> LocatedPlace:
    return LocatedPlace(source, ("Name",), 50.5, lon, 2, None)


def test_a_point_in_its_region_stays(folder: Path) -> None:
    inside = point("osm:n1", 60.5)
    matches = Matches(points={"113030200": inside}, every=[("113030200", inside)])
    settle_points(matches, folder)
    assert matches.points == {"113030200": inside}
    assert matches.dropped == []


def test_a_point_in_another_region_or_country_goes_and_is_listed(folder: Path) -> None:
    over, abroad = point("osm:n1", 61.5), point("osm:n2", 70)
    every = [("113030200", over), ("113030300", abroad)]
    matches = Matches(points=dict(every), every=every)
    settle_points(matches, folder)
    assert matches.points == {}
    assert matches.dropped == [
        "113030200: osm:n1 lies in 150000000",
        "113030300: osm:n2 lies in another country",
    ]


def test_another_source_takes_the_place_of_a_wrong_point(folder: Path) -> None:
    over, inside = point("osm:n1", 61.5), point("geonames:1", 60.5)
    every = [("113030200", over), ("113030200", inside)]
    matches = Matches(points={"113030200": over}, every=every)
    settle_points(matches, folder)
    assert matches.points == {"113030200": inside}
    assert matches.every == [("113030200", inside)]


def test_the_point_of_the_first_source_stays_first(folder: Path) -> None:
    first, second = point("osm:n1", 60.4), point("geonames:1", 60.5)
    every = [("113030200", first), ("113030200", second)]
    matches = Matches(points={"113030200": first}, every=every)
    settle_points(matches, folder)
    assert matches.points == {"113030200": first}


def test_an_explained_point_stays(folder: Path) -> None:
    over = point("osm:n1", 61.5)
    matches = Matches(points={"113030100": over}, every=[("113030100", over)])
    settle_points(matches, folder)
    assert matches.points == {"113030100": over}
