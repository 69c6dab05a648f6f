"""Kazakh in more ways: incidents of a table, names as Kazakh spells them, levels and their ends."""

from __future__ import annotations

from pathlib import Path

import pytest

from mapper.records import Incident
from tests.mapper.reading_texts import read

PUBLISHED = "2024-04-10"
LINES = Path(__file__).with_name("kazakh_incidents.tsv").read_text("utf-8").splitlines()
CASES = [tuple(line.split("\t")) for line in LINES if line and not line.startswith("#")]


def told(incident: Incident) -> str:
    """Return an incident as "type|place|days", the days without their year."""
    record = incident.to_json()
    first, last = (record[key].removeprefix("2024-") for key in ("date_start", "date_end"))
    place = incident.place.name if incident.place else "-"
    return f"{incident.sub_event_type}|{place}|{first if first == last else f'{first}/{last}'}"


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_incidents(text: str, expected: str) -> None:
    found = read(text.replace("\\n", "\n"), PUBLISHED, "kk").incidents
    assert {told(incident) for incident in found} == set(filter(None, expected.split("; ")))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Кеше Масаншыда жиын өтті.", {"Масаншыда": "Masanchi"}),
        ("Баутин порты жабылды.", {"Баутин": "Bautino"}),
        ("Бүгін Шардара су қоймасында су азайды.", {"Шардара": "Shardara Reservoir"}),
        ("Қорғас шекара бекетінде кезек көп.", {"Қорғас": "Khorgos Border Crossing"}),
        ("Кеше ШҚО-ның төтенше қызметі хабарлады.", {"ШҚО-ның": "East Kazakhstan Region"}),
        ("Кеше БҚО-да жаңбыр жауды.", {"БҚО-да": "West Kazakhstan Region"}),
        ("Іле Алатауындағы көлдер қатты.", {"Іле Алатауындағы": "Trans-Ili Alatau"}),
        ("Отарда және Қордайда бекет тұр.", {"Отарда": "Otar", "Қордайда": "Korday"}),
        ("Бокстан Данияр Елеусінов Нью-Йоркте жеңді.", {"Нью-Йоркте": "New York City"}),
        ("Алаңға Дастан Сәтпаев шықты.", {}),
        ("Қызыл: Алматы қаласы.", {"Алматы": "Almaty"}),
        ("Медеуде қар көп.", {"Медеуде": "Medeu Skating Rink"}),
        ("Майқайыңда көше жөнделді.", {"Майқайыңда": "Maykayyn"}),
        ("Орал: кеше жаңбыр жауды.", {"Орал": "Oral"}),
        ("Кеше Атырау Доссоров сөз сөйледі.", {}),
        ("Сөз алған Қостанай Жәнібекұлының айтуынша, жер аз.", {}),
        ("Семинарды Қарағанды техникалық университеті өткізді.", {}),
        ("Жиын Абай мен Панфилов көшелерінің қиылысында өтті.", {}),
        ("Бұл туралы «Семей таңы» жазды.", {}),
        ("Оны Азаттыққа куәгер айтты.", {}),
        ("Басқа да хабарлар бар.", {}),
        ("Жамбыл туралы фильм көрсетілді.", {}),
        ("Дүйсенбіде күн жылиды.", {}),
    ],
)
def test_names(text: str, expected: dict[str, str]) -> None:
    found = read(text, PUBLISHED, "kk").toponyms
    assert {t.text: t.place.name if t.place else "" for t in found} == expected


def test_a_station_is_the_town_it_is_in() -> None:
    found = read("Қандыағаш стансасында қар.", PUBLISHED, "kk").toponyms
    assert [one.place.id for one in found if one.place] == ["154820100"]


@pytest.mark.parametrize(
    "text",
    [
        "Сібірден суық ауа келді.",
        "Түркістан мұхтарияты туралы кітап шықты.",
        "Самар облысынан дәрігерлер келді.",
        "Қоқанда көрме ашылды.",
    ],
)
def test_places_abroad_and_of_history(text: str) -> None:
    assert {t.status for t in read(text, PUBLISHED, "kk").toponyms} == {"foreign"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Шымкентте қызғылт сары деңгей алынып тасталды.", "orange lifted Shymkent None"),
        ("Алматыда қызыл деңгей қызғылт сарыға ауыстырылды.", "orange lowered Almaty None"),
        ("Астанада шекті деңгейдегі террор қаупі алынды.", "red lifted Astana None"),
        ("Ақтауда орташа қауіп деңгейі екі аптаға енгізілді, терроризмге қарсы штаб шешті.",
         "yellow set Aktau 2024-04-24"),
        ("Павлодарда террористік қатер сарыдан қызғылт сарыға көтерілді.",
         "orange raised Pavlodar None"),
        ("Оралда террор қаупінің «сары» деңгейі жарияланды. Деңгей 20 сәуірге дейін күшінде.",
         "yellow set Oral 2024-04-20"),
        ("Семейде «сары» деңгей жарияланғаны туралы ақпарат жалған.", ""),
        (
            "Таразда кеше енгізілген террор қаупінің «қызыл» деңгейі бүгін алынды.",
            "red set Taraz None; red lifted Taraz None",
        ),
        (
            "Таразда кеше енгізілген террор қаупінің «қызыл» деңгейі алынды.",
            "red lifted Taraz None",
        ),
        (
            "Алматыда террор қаупінің «қызыл» деңгейі енгізілді. Кешке ол «сарыға» төмендетілді.",
            "red set Almaty None; yellow lowered Almaty None",
        ),
        (
            "Оралда террор қаупінің деңгейі – «қызыл», Таразда – «сары».",
            "red remains Oral None; yellow remains Taraz None",
        ),
        ("Семейде террор қаупінің «сары» деңгейі қалады.", "yellow remains Semey None"),
        ("Қазгидромет ескертті. Қостанайда «сары» деңгей жарияланды.", ""),
    ],
)  # fmt: skip
def test_levels(text: str, expected: str) -> None:
    found = read(text, PUBLISHED, "kk").measures
    assert expected == "; ".join(
        f"{m.level} {m.action} {' '.join(p.name for p in m.places)} {m.date_end}" for m in found
    )


def test_other_regions_are_apart_from_those_named_before_the_same_verb() -> None:
    text = "Тараз бен Оралда «қызыл», қалған өңірлерде «сары» деңгей жарияланды."
    red, yellow = read(text, PUBLISHED, "kk").measures
    assert [place.name for place in red.places] == ["Taraz", "Oral"]
    assert yellow.level == "yellow"
    assert len(yellow.places) == 20


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Таразда атыс болды. Облыста «сары» деңгей жарияланды.", "Zhambyl Region"),
        ("Қордай ауданының Отар ауылында атыс болды. Аталған ауданда «сары» деңгей жарияланды.",
         "Korday District"),
    ],
)  # fmt: skip
def test_the_region_is_that_of_the_place_named_last(text: str, place: str) -> None:
    (found,) = read(text, PUBLISHED, "kk").measures
    assert [p.name for p in found.places] == [place]


def test_a_curfew_ends_when_the_measure_before_it_does() -> None:
    text = (
        "Таразда 5 сәуірден 20 сәуірге дейін төтенше жағдай енгізілді. "
        "Сол мерзімде комендант сағаты да қолданылады."
    )
    assert [str(m.date_end) for m in read(text, PUBLISHED, "kk").measures] == ["2024-04-20"] * 2


def test_an_emergency_of_a_flood_stays_one_in_the_lines_below() -> None:
    text = (
        "Ақтөбе облысында техногендік сипаттағы төтенше жағдай жарияланды.\n\n"
        "Абай облысы: Аягөз ауданында жарияланған төтенше жағдай режимі алынды."
    )
    assert not read(text, PUBLISHED, "kk").measures
