from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from gazetteer.compile.osm import read_osm_places
from gazetteer.errors import SourceDataError

if TYPE_CHECKING:
    from pathlib import Path


def feature(osm_id: object, **properties: object) -> dict[str, Any]:
    return {
        "type": "Feature",
        "properties": {"osm_id": osm_id, "place": "village", **properties},
        "geometry": {"type": "Point", "coordinates": [76.9, 43.2]},
    }


def save(path: Path, features: list[dict[str, Any]]) -> Path:
    path.write_text(json.dumps({"features": features}), "utf-8")
    return path


def test_places_have_their_names_once_and_their_point(tmp_path: Path) -> None:
    tags = {"name": "Абай", "name:kk": "Абай", "name:ru": "Абай ", "name:en": "Abai"}
    path = save(tmp_path / "a.geojson", [feature(7, **tags, population="12 300")])
    (place,) = read_osm_places(path)
    assert place.source == "osm:n7"
    assert place.names == ("Абай", "Abai")
    assert (place.lat, place.lon, place.rank, place.population) == (43.2, 76.9, 2, 12300)


@pytest.mark.parametrize(
    ("tag", "names"),
    [
        ("Жибек Жолы (Черняевка)", ("Жибек Жолы", "Черняевка")),
        ("Шомишколь(Шыганак)", ("Шомишколь", "Шыганак")),
        ("Зеленый луг (упразднено)", ("Зеленый луг",)),
        ("Бірлік (Талғар ауданы)", ("Бірлік",)),
        ("Садовое (Пригородный 2)", ("Садовое",)),
        ("Иргели", ("Иргели",)),
    ],
)
def test_brackets_hold_another_name_or_a_remark(
    tmp_path: Path, tag: str, names: tuple[str, ...]
) -> None:
    assert read_osm_places(save(tmp_path / "a.geojson", [feature(7, name=tag)]))[0].names == names


@pytest.mark.parametrize("tag", [None, "", "ok. 300", "0", "many"])
def test_a_population_that_is_no_number_is_unknown(tmp_path: Path, tag: str | None) -> None:
    path = save(tmp_path / "a.geojson", [feature(7, name="А", population=tag)])
    assert read_osm_places(path)[0].population is None


def test_nameless_places_are_left_out(tmp_path: Path) -> None:
    assert read_osm_places(save(tmp_path / "a.geojson", [feature(7)])) == []


def test_damage_is_named(tmp_path: Path) -> None:
    with pytest.raises(SourceDataError, match="readable"):
        read_osm_places(tmp_path / "none.geojson")
    path = save(tmp_path / "a.geojson", [feature(1, name="А"), feature(None, name="Б")])
    with pytest.raises(SourceDataError, match="feature 2"):
        read_osm_places(path)
