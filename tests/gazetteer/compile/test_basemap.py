from __future__ import annotations

import json
from pathlib import Path

import pytest
import shapely
from shapely import LineString, box

from gazetteer.compile.basemap import EXTENT, LAYERS, compile_basemap
from gazetteer.compile.coverage import to_collection, to_feature
from gazetteer.errors import SourceDataError

DATA = Path(__file__).parents[3] / "gazetteer" / "data"


def test_layers_are_clipped_and_named(tmp_path):
    shapes = {
        "countries": [(box(30, 30, 60, 70), "West"), (box(60, 30, 99, 70), "East")],
        "sea": [(box(45, 40, 50, 45), None)],
        "lakes": [(box(60, 45, 61, 46), "Aral Sea"), (box(0, 0, 1, 1), "far away")],
        "rivers": [(LineString([(50, 50.12345), (100, 50.12345)]), "Ural")],
    }
    for layer, features in shapes.items():
        key = "NAME" if layer == "countries" else "name"
        lines = [to_feature(shape, {key: name}) for shape, name in features]
        (tmp_path / f"basemap_{layer}_50m.geojson").write_text(to_collection(lines), "utf-8")
    out = tmp_path / "basemap.geojson"
    compile_basemap(tmp_path, out)
    features = json.loads(out.read_text("utf-8"))["features"]
    assert [tuple(item["properties"].values()) for item in features] == [
        ("country", "East"),
        ("country", "West"),
        ("sea", ""),
        ("lake", "Aral Sea"),
        ("river", "Ural"),
    ]
    assert features[-1]["geometry"]["coordinates"] == [[50, 50.123], [92, 50.123]]


def test_a_missing_layer_is_named(tmp_path):
    with pytest.raises(SourceDataError, match="basemap_countries_50m"):
        compile_basemap(tmp_path, tmp_path / "out.geojson")


def test_the_compiled_basemap_is_small_and_whole():
    path = DATA / "basemap.geojson"
    features = json.loads(path.read_text("utf-8"))["features"]
    assert path.stat().st_size < 300_000
    assert {item["properties"]["layer"] for item in features} == set(LAYERS)
    shapes = [shapely.geometry.shape(item["geometry"]) for item in features]
    assert shapely.is_valid(shapes).all()
    assert box(*EXTENT).covers(shapely.union_all([shape.envelope for shape in shapes]))
    names = {item["properties"]["name"] for item in features}
    assert {"Kazakhstan", "Russia", "China", "Uzbekistan", "Lake Balkhash", "Irtysh"} <= names
