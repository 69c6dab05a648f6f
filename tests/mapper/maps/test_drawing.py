from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import folium
import pytest
from folium.template import Template
from hypothesis import given
from hypothesis import strategies as st

from mapper.maps import Boundaries, Scene, Symbol, base_map, read_basemap, scene_layer
from mapper.maps.drawing import script_json

HOSTILE = "</script><img src=x onerror=alert(1)> `${alert(1)}` \u2028 \\ \" '"
EMPTY: dict[str, Any] = {"type": "FeatureCollection", "features": []}


def script_of(made: folium.Map, *layers: folium.FeatureGroup) -> str:
    for layer in layers:
        made.add_child(layer)
    return made.get_root().render()


def drawn(page: str, function: str) -> Any:
    start = page.index(f"IncidentMap.{function}(")
    return json.JSONDecoder().raw_decode(page, page.index("{", start))[0]


def test_the_map_refers_to_nothing_outside(two_regions: Boundaries) -> None:
    page = script_of(base_map(two_regions, EMPTY))
    loaded = re.findall(r'(?:src|href)="([^"]+)"', page)
    assert loaded
    assert all(link.startswith("/app/static/") for link in loaded)


@pytest.mark.parametrize("base_path", ["maps", "/maps/"])
def test_the_files_are_under_the_path_of_the_app(two_regions: Boundaries, base_path: str) -> None:
    made = base_map(two_regions, EMPTY, base_path)
    assert made.default_js[0][1] == "/maps/app/static/vendor/leaflet/leaflet.js"


def test_folium_itself_is_left_as_it_is(two_regions: Boundaries) -> None:
    before = list(folium.Map.default_js)
    base_map(two_regions, EMPTY)
    assert folium.Map.default_js == before


def test_the_boundaries_are_in_the_map_and_not_in_the_layer(
    two_regions: Boundaries, day: date
) -> None:
    page = script_of(base_map(two_regions, EMPTY), scene_layer(Scene(day), two_regions))
    assert set(drawn(page, "start")["boundaries"]) == {"a", "b", "c"}
    assert "coordinates" not in json.dumps(drawn(page, "draw"))


@pytest.mark.parametrize(
    "text",
    [HOSTILE, "{{ 7 * 7 }}", "{{{ 7 * 7 }}}", "{% raw %}", "{# note #}", "{{ this.content }}", "{"],
)
def test_text_arrives_as_it_was_and_runs_nowhere(
    two_regions: Boundaries, day: date, text: str
) -> None:
    scene = Scene(day, (), (Symbol("a", text, 43.0, 76.0, 1),))
    page = script_of(base_map(two_regions, EMPTY), scene_layer(scene, two_regions))
    assert "<img" not in page
    assert drawn(page, "draw")["symbols"][0]["tip"][0] == text


@given(st.text(alphabet="{}%#'\"\\</>a ", max_size=20))
def test_json_for_a_script_says_the_same(text: str) -> None:
    written = script_json({"text": text})
    assert json.loads(written) == {"text": text}
    assert Template(written).render() == written


def test_the_basemap_is_geojson_with_layers() -> None:
    path = Path(__file__).parents[3] / "gazetteer" / "data" / "basemap.geojson"
    layers = {feature["properties"]["layer"] for feature in read_basemap(path)["features"]}
    assert layers == {"country", "lake", "river", "sea"}
