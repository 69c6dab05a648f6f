from __future__ import annotations

import json
from pathlib import Path

import geopandas as gpd
import pytest
import shapely
from shapely import box

from gazetteer.compile import boundaries
from gazetteer.compile.boundaries import LeafPeriod, compile_boundaries, leaf_periods
from gazetteer.compile.tables import read_table
from gazetteer.errors import SourceDataError

KATO = """\
kato,kato_version,level,type_code,name_ru,name_kk
110000000,x,oblast,0,Акмолинская область,Ақмола облысы
111000000,x,district,1,Кокшетау Г.А.,Көкшетау Қ.Ә.
111010000,x,sub_district,1,г.Кокшетау,Көкшетау қ.
112000000,x,district,2,Аккольский район,Ақкөл ауданы
113000000,x,district,2,район Самар,Самар ауданы
710000000,x,oblast,1,г.Астана,Астана қ.
711110000,x,sub_district,1,район Алматы,Алматы ауданы
711210000,x,sub_district,1,район Есиль,Есіл ауданы
"""
NEW_UNITS = "id\tformer_id\tvalid_from\tcertain\tsource\n113000000\t112000000\t2024-01-01\tyes\tx\n"
CUTS = """\
leaf\tpart_of\tshape_source\tshape\tbeside\tformer_id\tvalid_from\tsource
113000000\t112000000\tosm\t-1\t-2\t\t\t
711110000.112000000\t711110000\tcod-ab-2018\t112000000\t\t112000000\t2017-02-07\tx
"""


@pytest.fixture
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Lay out a country of three units in a row; the second is cut, the third grew."""
    tables = tmp_path / "tables"
    tables.mkdir()
    (tables / "new_units.tsv").write_text(NEW_UNITS, "utf-8")
    (tables / "leaf_cuts.tsv").write_text(CUTS, "utf-8")
    monkeypatch.setattr(
        boundaries, "read_hand_table", lambda name: read_table(tables / f"{name}.tsv")
    )
    units = {"111000000": box(60, 50, 61, 51), "112000000": box(61, 50, 63, 51)}
    save(
        tmp_path,
        "geokz/kaz_admbnda_adm2_2024.shp",
        "KATO",
        units | {"711110000": box(63, 50, 65, 51)},
    )
    units = {"111000000": box(60, 50, 61, 51), "112000000": box(61, 50, 64, 51)}
    save(
        tmp_path,
        "geokz/kaz_admbnda_adm2_2018.shp",
        "KATO",
        units | {"711110000": box(64, 50, 65, 51)},
    )
    # The other source's outlines are a little off.
    outlines = {"-1": box(61.01, 50.01, 62, 50.99), "-2": box(62, 50.01, 63.01, 50.99)}
    save(tmp_path, "osm-districts/export.geojson", "osm_id", outlines)
    for layer in ("countries", "sea", "lakes", "rivers"):
        save(
            tmp_path,
            f"natural-earth/basemap_{layer}_50m.geojson",
            "name",
            {"x": box(50, 50, 51, 51)},
        )
    (tmp_path / "kato").mkdir()
    (tmp_path / "kato" / "kato.csv").write_text(KATO, "utf-8")
    return tmp_path


def save(folder: Path, name: str, column: str, shapes: dict) -> None:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    frame = gpd.GeoDataFrame({column: list(shapes)}, geometry=list(shapes.values()), crs=4326)
    frame.to_file(path)


def compiled(sources: Path, name: str = "out") -> Path:
    out = sources / name
    out.mkdir()
    compile_boundaries(sources, out)
    return out


def test_leaves_are_cut_and_dated(sources):
    out = sources / "out"
    out.mkdir()
    report = compile_boundaries(sources, out)
    features = json.loads((out / "leaves.geojson").read_text("utf-8"))["features"]
    shapes = {
        item["properties"]["leaf"]: shapely.geometry.shape(item["geometry"]) for item in features
    }
    assert shapes["113000000"].equals(box(61, 50, 62, 51))
    assert shapes["112000000"].equals(box(62, 50, 63, 51))
    assert shapes["711110000.112000000"].equals(box(63, 50, 64, 51))
    assert (out / "leaves.tsv").read_text("utf-8").splitlines() == [
        "leaf\tdistrict_id\tvalid_from\tvalid_to",
        "111000000\t111000000\t\t",
        "112000000\t112000000\t\t",
        "113000000\t112000000\t\t2024-01-01",
        "113000000\t113000000\t2024-01-01\t",
        "711110000\t711110000\t\t",
        "711110000.112000000\t112000000\t\t2017-02-07",
        "711110000.112000000\t711110000\t2017-02-07\t",
    ]
    assert report.leaves == 5
    assert report.area_error == pytest.approx(0, abs=1e-3)
    assert report.missing == ("711210000",)


def test_two_compiles_give_the_same_bytes(sources):
    first, second = compiled(sources, "first"), compiled(sources, "second")
    for name in ("leaves.geojson", "leaves.tsv", "basemap.geojson"):
        assert (first / name).read_bytes() == (second / name).read_bytes()


@pytest.mark.parametrize(
    "name", ["geokz/kaz_admbnda_adm2_2024.shp", "geokz/kaz_admbnda_adm2_2018.shp"]
)
def test_a_missing_source_is_named(sources, name):
    (sources / name).unlink()
    with pytest.raises(SourceDataError, match=Path(name).name):
        compiled(sources)


def test_a_cut_that_fails_is_named(sources):
    (sources / "osm-districts" / "export.geojson").unlink()
    with pytest.raises(SourceDataError, match="leaf 113000000 cannot be cut from 112000000"):
        compiled(sources)


def test_a_unit_may_come_of_one_that_came_of_another():
    new_units = [
        {"id": "c", "former_id": "b", "valid_from": "2022-06-07"},
        {"id": "b", "former_id": "a", "valid_from": "2018-06-05"},
    ]
    assert leaf_periods(["c", "a"], [], new_units) == [
        LeafPeriod("a", "a", "", ""),
        LeafPeriod("c", "a", "", "2018-06-05"),
        LeafPeriod("c", "b", "2018-06-05", "2022-06-07"),
        LeafPeriod("c", "c", "2022-06-07", ""),
    ]
