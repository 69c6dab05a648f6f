"""Incidents as files: what is in them, and that other programs open them."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import geopandas
import pyarrow.parquet
import pyogrio
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import box, shape

from mapper import export as export_package
from mapper.errors import ExportError
from mapper.export import ATTRIBUTION, COLUMNS, FORMATS, export, export_bytes
from mapper.export.kml import _NOT_XML
from mapper.export.tables import _cell
from mapper.records import Incident, Measure, PeopleCount, Span
from mapper.store import IncidentFilter, Store
from tests.mapper.store_fakes import GAZETTEER, TEXT, document, extraction, incident, measure

ALL = IncidentFilter()
NOTHING = IncidentFilter(event_types=frozenset({"no such type"}))
MAPS = [name for name in FORMATS if name != "csv"]


@pytest.fixture
def store() -> Iterator[Store]:
    """Yield a store with a point, a region, the country, a place abroad and one nowhere."""
    with Store("sqlite://", GAZETTEER, "1") as found:
        tell(
            found,
            measure("750000000", action="set", date_start=date(2022, 1, 5)),
            incident(),
            incident("190000000", threat_level="yellow"),
            incident("000000000"),
            incident("geonames:1526384"),
            incident(None, date_start=None, date_end=None, time_precision=None),
        )
        yield found


def tell(store: Store, *records: Incident | Measure, document_id: str = "a", **told: Any) -> None:
    read = document(document_id, **told)
    store.add(read, extraction(read, *records))


def collection(store: Store, chosen: IncidentFilter = ALL) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(export_bytes(store, chosen, "geojson"))
    return found


def by_location(found: dict[str, Any]) -> dict[str | None, dict[str, Any]]:
    return {feature["properties"]["location"]: feature for feature in found["features"]}


def test_exports_are_there() -> None:
    assert all(hasattr(export_package, name) for name in export_package.__all__)


# GeoJSON


def test_geojson_has_no_crs_a_bbox_and_the_attribution(store: Store) -> None:
    found = collection(store)
    assert found["type"] == "FeatureCollection"
    assert "crs" not in found
    assert found["bbox"] == [74.59, 42.87, 79.0, 45.0]
    assert found["attribution"] == ATTRIBUTION
    assert "OpenStreetMap contributors" in ATTRIBUTION


def test_nothing_is_lost_and_only_known_places_are_points(store: Store) -> None:
    features = by_location(collection(store))
    kinds = {name: (each["geometry"] or {}).get("type") for name, each in features.items()}
    assert kinds == {
        "Almaty": "Point",
        "Almaty Region": "MultiPolygon",
        "Kazakhstan": None,
        "Bishkek": "Point",
        None: None,
    }
    assert features["Almaty"]["geometry"]["coordinates"] == [76.95, 43.25]
    assert shape(features["Almaty Region"]["geometry"]).equals(box(75, 43, 79, 45))


def test_an_area_has_no_coordinates_to_make_a_pin_of(store: Store) -> None:
    for name, feature in by_location(collection(store)).items():
        properties = feature["properties"]
        there = (properties["longitude"], properties["latitude"])
        if name in ("Almaty", "Bishkek"):
            assert list(there) == feature["geometry"]["coordinates"]
        else:
            assert there == (None, None)


def test_outer_rings_run_to_the_right_hand(store: Store) -> None:
    geometry = shape(by_location(collection(store))["Almaty Region"]["geometry"])
    assert all(part.exterior.is_ccw for part in geometry.geoms)


def test_properties_say_what_where_when_and_who_says_so(store: Store) -> None:
    properties = by_location(collection(store))["Almaty"]["properties"]
    assert list(properties) == list(COLUMNS)
    assert properties["event_id"] == by_location(collection(store))["Almaty"]["id"]
    assert properties["event_date"] == "2022-01-05"
    assert properties["threat_level_in_force"] == "red"
    assert properties["threat_level_stated"] is None
    assert properties["notes"] == "Fires were set in the city."
    assert TEXT[properties["evidence_start"] : properties["evidence_end"]] == properties["notes"]
    region = by_location(collection(store))["Almaty Region"]["properties"]
    assert (region["threat_level_stated"], region["geo_precision"]) == ("yellow", 3)


def test_people_are_counted_by_role() -> None:
    killed = PeopleCount("killed", 3, at_least=True, span=Span(0, 5))
    with Store("sqlite://", GAZETTEER, "1") as store:
        tell(store, incident(people=(killed,)))
        properties = by_location(collection(store))["Almaty"]["properties"]
    assert [properties[role] for role in ("killed", "injured", "detained")] == [3, None, None]


def test_a_regions_outline_is_that_of_the_day() -> None:
    # The same code, another unit: only its own id tells them apart.
    old = incident("510000000@2018", date_start=date(2018, 6, 18))
    new = incident("610000000", date_start=date(2018, 6, 19))
    early = incident("330000000", date_start=date(2022, 6, 7))
    with Store("sqlite://", GAZETTEER, "1") as store:
        tell(store, old, new, early)
        features = by_location(collection(store))
    assert features["South Kazakhstan Region"]["geometry"] is not None
    assert features["Turkistan Region"]["geometry"] is not None
    assert features["Jetisu Region"]["geometry"] is None


def test_nothing_chosen_is_a_valid_empty_collection(store: Store) -> None:
    found = collection(store, NOTHING)
    assert found == {"type": "FeatureCollection", "attribution": ATTRIBUTION, "features": []}


@settings(max_examples=25, deadline=None)
@given(st.floats(-90, 90), st.floats(-180, 180))
def test_coordinates_have_at_most_six_decimals(lat: float, lon: float) -> None:
    found = incident()
    assert found.place is not None
    moved = type(found.place)(**{**found.place.to_json(), "lat": lat, "lon": lon})
    with Store("sqlite://", GAZETTEER, "1") as store:
        tell(store, incident(place=moved))
        (feature,) = collection(store)["features"]
    for written, meant in zip(feature["geometry"]["coordinates"], (lon, lat), strict=True):
        assert written == round(written, 6) == pytest.approx(meant, abs=5.1e-7)


# Tables


def rows(store: Store) -> list[dict[str, str]]:
    text = export_bytes(store, ALL, "csv").decode("utf-8")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_csv_has_every_column_and_row(store: Store) -> None:
    found = rows(store)
    assert list(found[0]) == list(COLUMNS)
    assert len(found) == 5
    assert {row["location"] for row in found if row["longitude"]} == {"Almaty", "Bishkek"}


def test_csv_text_is_no_formula(store: Store) -> None:
    tell(store, incident(), document_id="b", text="=HYPERLINK(1); and what follows", title="-2+3")
    (row,) = [row for row in rows(store) if row["document_id"] == "b"]
    assert row["notes"] == "'=HYPERLINK(1); and what fol"
    assert row["title"] == "'-2+3"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_a_formula_start_is_quoted_in_text_only(start: str) -> None:
    assert _cell(f"{start}1") == f"'{start}1"
    assert _cell(f"a{start}1") == f"a{start}1"
    assert _cell(-1.5) == -1.5
    assert _cell(None) is None


@given(st.text())
def test_csv_gives_text_back(text: str) -> None:
    quoted = _cell(text)
    assert isinstance(quoted, str)
    assert quoted.removeprefix("'") == text.removeprefix("'")


def test_parquet_keeps_types_attribution_and_covering(store: Store) -> None:
    for chosen in (ALL, NOTHING):
        table = pyarrow.parquet.read_table(io.BytesIO(export_bytes(store, chosen, "geoparquet")))
        assert str(table.schema.field("published").type) == "date32[day]"
        assert str(table.schema.field("geo_precision").type) == "int32"
        assert table.schema.metadata[b"attribution"].decode() == ATTRIBUTION
        geo = json.loads(table.schema.metadata[b"geo"])
        assert geo["version"] == "1.1.0"
        assert "covering" in geo["columns"]["geometry"]


def test_geopackage_keeps_types_and_attribution(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "out.gpkg"
    for chosen in (ALL, NOTHING):
        export(store, chosen, "geopackage", path)
        info = pyogrio.read_info(path, layer="incidents")
        types = dict(zip(info["fields"], info["ogr_types"], strict=True))
        assert list(types) == list(COLUMNS)
        assert (types["published"], types["geo_precision"]) == ("OFTDate", "OFTInteger")
        assert info["dataset_metadata"] == {"attribution": ATTRIBUTION}


def test_kml_escapes_news_text_once_more(store: Store) -> None:
    text = "<img src=x onerror=alert(1)>\x0b and so on and on"
    tell(store, incident(), document_id="b", text=text)
    root = ElementTree.fromstring(export_bytes(store, ALL, "kml"))
    space = {"k": "http://www.opengis.net/kml/2.2"}
    descriptions = [each.text for each in root.findall(".//k:Placemark/k:description", space)]
    assert "&lt;img src=x onerror=alert(1)" in descriptions
    assert not any("<" in (text or "") for text in descriptions)
    assert root.findtext(".//k:Document/k:description", None, space) == ATTRIBUTION


@given(st.text())
def test_kml_holds_any_text(text: str) -> None:
    kept = _NOT_XML.sub("", text)
    element = ElementTree.Element("a")
    element.text = kept
    back = ElementTree.fromstring(ElementTree.tostring(element, encoding="utf-8")).text or ""
    assert back == kept.replace("\r\n", "\n").replace("\r", "\n")


# Opening


@pytest.mark.parametrize("name", MAPS)
def test_geopandas_opens_each_format(store: Store, tmp_path: Path, name: str) -> None:
    path = tmp_path / f"out{FORMATS[name].suffix}"
    assert export(store, ALL, name, path) == 5
    read = geopandas.read_parquet if name == "geoparquet" else geopandas.read_file
    found = read(path)
    assert len(found) == 5
    assert set(COLUMNS) <= set(found.columns)
    assert found.crs == "EPSG:4326"
    shapes = found.set_index("location").geometry
    assert shapes["Almaty"].equals(shapely.Point(76.95, 43.25))
    assert shapes["Almaty Region"].equals(box(75, 43, 79, 45))
    assert shapes.isna().sum() == 2


@pytest.mark.parametrize("name", MAPS)
def test_geopandas_opens_an_empty_file_of_each_format(
    store: Store, tmp_path: Path, name: str
) -> None:
    path = tmp_path / f"out{FORMATS[name].suffix}"
    assert export(store, NOTHING, name, path) == 0
    read = geopandas.read_parquet if name == "geoparquet" else geopandas.read_file
    assert len(read(path)) == 0


@pytest.mark.skipif(shutil.which("ogrinfo") is None, reason="ogrinfo (gdal-bin) is not installed")
@pytest.mark.parametrize("name", ["geojson", "csv", "geopackage", "kml"])
def test_gdal_opens_each_format_without_a_warning(store: Store, tmp_path: Path, name: str) -> None:
    path = tmp_path / f"out{FORMATS[name].suffix}"
    export(store, ALL, name, path)
    told = subprocess.run(
        ["ogrinfo", "-ro", "-so", "-al", str(path)], capture_output=True, text=True, check=True
    )
    assert "Feature Count: 5" in told.stdout
    assert "Warning" not in told.stderr
    assert "ERROR" not in told.stderr


# Files


@pytest.mark.parametrize("name", FORMATS)
def test_a_download_is_the_file(store: Store, tmp_path: Path, name: str) -> None:
    path = tmp_path / "out"
    export(store, ALL, name, path)
    if name == "geopackage":  # it has the time of its writing inside
        assert abs(path.stat().st_size - len(export_bytes(store, ALL, name))) < 8192
    else:
        assert path.read_bytes() == export_bytes(store, ALL, name)


def test_an_unknown_format_is_refused(store: Store, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="No format 'shapefile': choose one of geojson"):
        export(store, ALL, "shapefile", tmp_path / "out.shp")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("where", ["missing/out.csv", "file/out.csv", "folder"])
def test_a_place_that_cannot_be_written_is_said(store: Store, tmp_path: Path, where: str) -> None:
    (tmp_path / "file").write_text("in the way")
    (tmp_path / "folder").mkdir()
    with pytest.raises(ExportError, match="cannot be written"):
        export(store, ALL, "csv", tmp_path / where)
    assert {path.name for path in tmp_path.iterdir()} == {"file", "folder"}


def test_a_failed_export_leaves_the_old_file(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out.geojson"
    path.write_text("old")

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(json, "dumps", full)
    with pytest.raises(ExportError, match="No space left"):
        export(store, ALL, "geojson", path)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_an_export_takes_the_place_of_the_old_file(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "out.geojson"
    path.write_text("old" * 100_000)
    export(store, ALL, "geojson", path)
    assert json.loads(path.read_text(encoding="utf-8"))["type"] == "FeatureCollection"
    assert list(tmp_path.iterdir()) == [path]
