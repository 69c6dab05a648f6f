"""The committed tables: whole, sorted, and right on the days when the units changed."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import gazetteer
from gazetteer.compile.tables import read_table

DATA = Path(gazetteer.__file__).parent / "data"
TABLES = {name: read_table(DATA / f"{name}.tsv") for name in ("places", "names", "status", "codes")}
PLACES = {row["id"]: row for row in TABLES["places"]}
PERIODS = defaultdict(list)
for _row in TABLES["status"]:
    PERIODS[_row["place_id"]].append(_row)
DAYS = (
    "2017-01-01",
    "2018-06-18",
    "2018-06-19",
    "2020-01-01",
    "2022-06-07",
    "2022-06-08",
    "2024-01-01",
)
COUNTRY = "000000000"


def holds(row: dict[str, str], day: str) -> bool:
    return row["valid_from"] <= day and (not row["valid_to"] or day < row["valid_to"])


def status(place: str, day: str) -> dict[str, str] | None:
    return next((row for row in PERIODS[place] if holds(row, day)), None)


@pytest.mark.parametrize("name", ["places", "names", "status", "codes", "capitals"])
def test_tables_are_sorted_and_without_doubles(name: str) -> None:
    lines = (DATA / f"{name}.tsv").read_text("utf-8").splitlines()[1:]
    assert lines == sorted(set(lines))


def test_every_unit_of_the_classifier_is_there() -> None:
    levels = Counter(
        "region" if code.endswith("0000000")
        else "district" if code.endswith("00000")
        else "sub_district" if code.endswith("000")
        else "settlement"
        for code in PLACES
        if code.isdigit() and code != COUNTRY
    )  # fmt: skip
    assert levels["region"] >= 20
    assert levels["district"] >= 209
    assert levels["sub_district"] >= 2379
    assert levels["settlement"] >= 12986


def test_every_row_is_of_a_place() -> None:
    for name in ("names", "status", "codes"):
        assert {row["place_id"] for row in TABLES[name]} <= set(PLACES)
    assert {row["parent_id"] for row in TABLES["status"]} - {""} <= set(PLACES)
    assert {row["point_of"] for row in PLACES.values()} <= set(PLACES)


def test_abroad_stays_small() -> None:
    assert sum(PLACES[row["place_id"]]["country"] != "KZ" for row in TABLES["names"]) <= 40_000
    assert sum(path.stat().st_size for path in DATA.iterdir()) < 15_000_000


@given(st.sampled_from(sorted(PLACES)))
def test_periods_cover_the_life_of_a_place_without_gap_or_overlap(place: str) -> None:
    rows = sorted(PERIODS[place], key=lambda row: row["valid_from"])
    assert rows[0]["valid_from"] == PLACES[place]["valid_from"]
    assert rows[-1]["valid_to"] == PLACES[place]["valid_to"]
    for before, after in pairwise(rows):
        assert before["valid_to"] == after["valid_from"] != ""
    assert rows[-1]["kind"] == PLACES[place]["kind"]


@pytest.mark.parametrize("day", DAYS)
def test_every_chain_of_parents_ends_in_a_country(day: str) -> None:
    for place in PLACES:
        steps, unit = 0, place
        row = status(unit, day)
        while row is not None and row["parent_id"]:
            unit, steps = row["parent_id"], steps + 1
            row = status(unit, day)
            assert row is not None, f"{place} is in {unit}, which is not there on {day}"
            assert steps < 8
        assert row is None or row["kind"] == "country"


@pytest.mark.parametrize(
    ("day", "regions", "cities"),
    [
        ("2018-06-18", 14, 2),
        ("2018-06-19", 14, 3),
        ("2022-06-07", 14, 3),
        ("2022-06-08", 17, 3),
    ],
)
def test_regions_by_day(day: str, regions: int, cities: int) -> None:
    kinds = Counter(
        row["kind"]
        for place in PLACES
        if (row := status(place, day)) is not None and row["parent_id"] == COUNTRY
    )
    assert (kinds["region"], kinds["republican_city"]) == (regions, cities)


@pytest.mark.parametrize("day", DAYS)
def test_units_have_one_official_and_one_short_name_a_language(day: str) -> None:
    counts: Counter[tuple[str, str, str]] = Counter(
        (row["place_id"], row["language"], row["kind"])
        for row in TABLES["names"]
        if row["kind"] in ("official", "short") and holds(row, day)
    )
    for place, row in PLACES.items():
        period = status(place, day)
        if period is None or row["country"] != "KZ":
            continue
        typed = period["kind"] in ("country", "region", "republican_city", "district")
        for kind in ("official", "short") if typed else ("short",):
            for language in ("en", "ru", "kk"):
                assert counts[place, language, kind] == 1, f"{kind} {language} name of {place}"


@pytest.mark.parametrize(
    ("place", "day", "kind", "parent"),
    [
        ("331000000", "2022-01-05", "city_administration", "190000000"),
        ("331000000", "2022-07-01", "city_administration", "330000000"),
        ("101000000", "2020-01-01", "city_administration", "630000000"),
        ("790000000", "2018-06-18", "city", "510000000@2018"),
        ("790000000", "2018-06-19", "republican_city", COUNTRY),
        ("615200000", "2017-01-01", "district", "510000000@2018"),
        ("615530000", "2021-03-14", "rural_district", "612000000"),
        ("615530000", "2021-03-15", "rural_district", "615500000"),
        ("103430000", "2022-06-06", "rural_district", "635800000"),
        ("103400000", "2022-06-07", "district", "630000000"),
        ("103400000", "2022-06-08", "district", "100000000"),
        ("194430000", "2018-04-01", "rural_district", "195800000"),
        ("194430000", "2018-04-02", "rural_district", "194400000"),
        ("111610000", "2021-07-27", "city", "111600000"),
        ("750000000", "1999-01-01", "republican_city", COUNTRY),
    ],
)
def test_what_a_place_was_part_of(place: str, day: str, kind: str, parent: str) -> None:
    row = status(place, day)
    assert row is not None
    assert (row["kind"], row["parent_id"]) == (kind, parent)


@pytest.mark.parametrize(
    ("place", "day", "language", "short"),
    [
        ("710000000", "2019-03-22", "en", "Astana"),
        ("710000000", "2019-03-23", "en", "Nur-Sultan"),
        ("710000000", "2022-09-16", "kk", "Нұр-Сұлтан"),
        ("710000000", "2022-09-17", "ru", "Астана"),
        ("191010000", "2022-05-02", "ru", "Капшагай"),
        ("191010000", "2022-05-03", "en", "Qonaev"),
        ("634800000", "2018-12-26", "ru", "Зыряновский"),
        ("471810000", "2020-01-01", "en", "Zhanaozen"),
        ("471810000", "2020-01-01", "kk", "Жаңаөзен"),
    ],
)
def test_names_by_day(place: str, day: str, language: str, short: str) -> None:
    found = [
        row["text"]
        for row in TABLES["names"]
        if (row["place_id"], row["language"], row["kind"]) == (place, language, "short")
        and holds(row, day)
    ]
    assert found == [short]


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Алма-Ата", "750000000"),
        ("Verny", "750000000"),
        ("Целиноград", "710000000"),
        ("Чимкент", "790000000"),
        ("Uralsk", "271010000"),
        ("Ust-Kamenogorsk", "631010000"),
        ("Guryev", "231010000"),
        ("Qarağandı", "351010000"),
        ("Qaraghandy", "350000000"),
        ("Jambyl Region", "310000000"),
        ("Mangghystau", "470000000"),
        ("Жетысуская область", "330000000"),
        ("Абайская область", "100000000"),
        ("ВКО", "630000000"),
        ("ШҚО", "630000000"),
        ("ЮКО", "510000000@2018"),
        ("Zyryanovsk", "634820100"),
        ("Kachir District", "554800000"),
        ("Dzhambul", "311010000"),
        ("Alashankou", "town:CN-alashankou"),
        ("Кашаган", "feature:kashagan-field"),
        ("Бишкек", "geonames:1528675"),
        ("Талас", "geonames:1527299"),
        ("Петропавловск-Камчатский", "geonames:2122104"),
        ("Киев", "geonames:703448"),
        ("Самара", "geonames:499099"),
        ("Урал", "feature:ural-mountains"),
        ("Кульджа", "geonames:1529435"),
    ],
)
def test_spellings_and_old_names_are_there(name: str, place: str) -> None:
    assert place in {row["place_id"] for row in TABLES["names"] if row["text"] == name}


@pytest.mark.parametrize(
    ("place", "ru", "kk"),
    [
        ("geonames:524901", "Москва", "Мәскеу"),
        ("geonames:1528675", "Бишкек", "Бішкек"),
        ("geonames:703448", "Киев", "Киев"),
        ("geonames:1816670", "Пекин", "Бейжің"),
        ("geonames:551487", "Казань", "Қазан"),
    ],
)
def test_cities_abroad_have_the_names_in_use(place: str, ru: str, kk: str) -> None:
    short = {
        row["language"]: row["text"]
        for row in TABLES["names"]
        if row["place_id"] == place and row["kind"] == "short"
    }
    assert (short["ru"], short["kk"]) == (ru, kk)


def test_type_words_are_no_part_of_settlements_names() -> None:
    words = ("г.", "с.", "п.", "а.", "қ.", "с.о.", "район", "ауданы", "облысы", "область")
    for row in TABLES["names"]:
        if row["kind"] == "short" and PLACES[row["place_id"]]["country"] == "KZ":
            assert not row["text"].startswith(words[:6]), row
            assert row["text"].rsplit(" ", maxsplit=1)[-1] not in words, row


def test_a_code_means_one_unit_on_a_day() -> None:
    for day in DAYS:
        codes = [row["code"] for row in TABLES["codes"] if holds(row, day)]
        assert len(set(codes)) == len(codes)


def test_importance_ranks_namesakes() -> None:
    def weight(place: str) -> float:
        return float(PLACES[place]["importance"])

    assert weight("750000000") > weight("190000000"), "Almaty: the city before the region"
    assert weight("611010000") > weight("610000000"), "Turkestan"
    assert weight("351010000") > weight("350000000"), "Karaganda"
    assert weight("351610000") > weight("193600000"), "Balkhash: the city before the district"
    assert weight("310000000") > weight("314000000") > weight("313635000")
    assert weight("103430100") > weight("635237100"), "Aksuat: the seat of the district"
    villages = [float(row["importance"]) for row in PLACES.values() if row["kind"] == "village"]
    assert max(villages) < 0.3
