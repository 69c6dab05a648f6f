from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer.compile.kato import clean, parse_name, read_kato, settlement_types
from gazetteer.errors import SourceDataError

if TYPE_CHECKING:
    from pathlib import Path

HEADER = "kato,kato_version,level,type_code,name_ru,name_kk\n"
REGION = "110000000,x,oblast,0,Акмолинская область,Ақмола облысы\n"
DISTRICT = "112000000,x,district,2,Aккольский район,Ақкөл ауданы\n"


@pytest.mark.parametrize(
    ("text", "language", "level", "name", "kind"),
    [
        ("г.Семей", "ru", "sub_district", "Семей", "city"),
        ("Семей қ.", "kk", "sub_district", "Семей", "city"),
        ("Семей Г.А.", "ru", "district", "Семей", "city_administration"),
        ("Семей Қ.Ә.", "kk", "district", "Семей", "city_administration"),
        ("Абайский район", "ru", "district", "Абайский", "district"),
        ("район Ақсуат", "ru", "district", "Ақсуат", "district"),
        ("Район им.Габита Мусрепова", "ru", "district", "Габита Мусрепова", "district"),
        ("Ғабит Мүсірепов атын.ауданы", "kk", "district", "Ғабит Мүсірепов", "district"),
        ("Кенгирбайбийский с.о", "ru", "sub_district", "Кенгирбайбийский", "rural_district"),
        ("с.о. Жибек жолы", "ru", "sub_district", "Жибек жолы", "rural_district"),
        ("Жаңа Қаратон к.ә.", "kk", "sub_district", "Жаңа Қаратон", "town_administration"),
        ("с.Карааул", "ru", "settlement", "Карааул", "village"),
        ("Заречное с.", "ru", "settlement", "Заречное", "village"),
        ("с.О.Тайманова", "ru", "settlement", "О.Тайманова", "village"),
        ('с."Қоянды"', "ru", "settlement", "Қоянды", "village"),
        ("с.имени И.Ф.Павлова", "ru", "settlement", "И.Ф.Павлова", "village"),
        ("И.Ф.Павлов атындағы а.", "kk", "settlement", "И.Ф.Павлов", "village"),
        ("зимовка Карашокы 4", "ru", "settlement", "Карашокы 4", "winter_hut"),
        ("Ақши 1қыстауы", "kk", "settlement", "Ақши 1", "winter_hut"),
        ("рзд.13", "ru", "settlement", "", "siding"),
        ("рзд.15 км", "ru", "settlement", "", "siding"),
        ("ферма", "ru", "settlement", "", "farm"),
        ("Лагерь", "ru", "settlement", "Лагерь", ""),
    ],
)
def test_the_type_word_comes_off_the_name(
    text: str, language: str, level: str, name: str, kind: str
) -> None:
    found, found_type, _ = parse_name(clean(text), language, level)
    assert (found, found_type) == (name, kind)


def test_letters_of_other_alphabets_and_old_fonts_are_mended() -> None:
    assert clean("Aршалинский") == "Аршалинский"
    assert clean("Форт-Шевченко\xa0 ќ.") == "Форт-Шевченко қ."
    assert clean("Көлбўлағы а.") == "Көлбұлағы а."


@given(st.text("АЕаеопр.\xa0 ќўAaeo", max_size=20))
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(
    st.sampled_from(["Карасу", "Жаңа Қаратон", "Абай"]),
    st.sampled_from(["village", "town", "city", "winter_hut", "station"]),
)
def test_any_name_with_any_type_word_gives_the_name_back(name: str, kind: str) -> None:
    words = {"village": "а.", "town": "к.", "city": "қ.", "winter_hut": "қыстауы", "station": "ст."}
    assert parse_name(f"{name} {words[kind]}", "kk", "settlement") == (name, kind, False)


def test_units_have_kinds_and_parents(tmp_path: Path) -> None:
    path = tmp_path / "kato.csv"
    path.write_text(
        HEADER
        + REGION
        + DISTRICT
        + "112020000,x,sub_district,1,Акколь г.а.,Ақкөл қ.ә.\n"
        + "112020100,x,settlement,1,г.Акколь,Ақкөл қ.\n"
        + "112030100,x,settlement,2,рзд.13,рзд.13\n"
        + "710000000,x,oblast,1,г.Астана,Астана қ.\n"
        + "711110000,x,sub_district,1,район Алматы,Алматы ауданы\n",
        "utf-8",
    )
    units = {unit.code: unit for unit in read_kato(path)}
    assert {code: unit.type.kind for code, unit in units.items()} == {
        "110000000": "region",
        "112000000": "district",
        "112020000": "rural_district",
        "112020100": "city",
        "112030100": "village",
        "710000000": "city",
        "711110000": "district",
    }
    assert units["112020100"].parent == "112020000"
    assert units["112030100"].parent == "112000000", "no sub-district of that code is there"
    assert units["711110000"].parent == "710000000"
    assert units["112000000"].ru == "Аккольский"
    assert (units["112030100"].ru, units["112030100"].kk) == ("разъезд 13", "13 разъезі")
    assert units["112030100"].type.minor
    assert not units["112020100"].type.minor


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("11,x,oblast,0,а,б\n", "line 2"),
        (REGION + "112000000,x,town,0,а,б\n", "line 3"),
        (REGION + "112000000,x,district,0,,б\n", "lacks a Russian or Kazakh name"),
        ("112000000,x,district,0,а,б\n", "no unit above"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, lines: str, said: str) -> None:
    path = tmp_path / "kato.csv"
    path.write_text(HEADER + lines, "utf-8")
    with pytest.raises(SourceDataError, match=said):
        read_kato(path)


def test_a_missing_file_or_column_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceDataError, match="cannot be read"):
        read_kato(tmp_path / "kato.csv")
    (tmp_path / "kato.csv").write_text("kato,level\n", "utf-8")
    with pytest.raises(SourceDataError, match="name_kk"):
        read_kato(tmp_path / "kato.csv")


def test_every_type_word_has_its_type() -> None:
    assert settlement_types()["village"].kind == "village"
    assert settlement_types()["urban_administration"].kind == "rural_district"
