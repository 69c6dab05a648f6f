"""What a Kazakh clause shares with the next: its tense, its day; and what one only moves to."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import in_full

PUBLISHED = "2022-01-20"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What had been done has the day of the verb that waits for its own.
        (
            "7 қаңтарда еліміздің бүкіл аумағында төтенше жағдай жарияланып, коменданттық сағат "
            "орнатылған еді.",
            "state_of_emergency None set 2022-01-07 None ALL; curfew None set 2022-01-07 None ALL",
        ),
        (
            "7 қаңтарда Таразда антитеррорлық операция басталып, қызыл деңгей белгіленген болатын.",
            "counter_terrorist_operation None set 2022-01-07 None Taraz; "
            "threat_level red set 2022-01-07 None Taraz",
        ),
        (
            "7 қаңтарда барлық облыста қызыл деңгей белгіленген болатын.",
            "threat_level red set 2022-01-07 None ALL",
        ),
        ("Таразда төтенше жағдай жарияланып, қызыл деңгей белгіленген болатын.", ""),
        ("Бұған дейін Семейде қызыл деңгей енгізіліп, комендант сағаты белгіленген еді.", ""),
        # Days with their hours
        (
            "Маңғыстау облысында 5 қаңтар таңғы сағат 01:30 бен 25 қаңтар түнгі сағат 00:00 "
            "аралығына төтенше жағдай енгізіледі.",
            "state_of_emergency None set 2022-01-05 2022-01-25 Mangystau Region",
        ),
        (
            "Семейде кеше сағат 21:30-да жарияланған комендант сағаты бүгін алынды.",
            "curfew None set 2022-01-19 None Semey; curfew None lifted 2022-01-20 None Semey",
        ),
        # What one moves to is a measure, or none is set.
        (
            "Алматыда төтенше жағдай кеше жойылды, мектептер қашықтан оқу форматына көшті.",
            "state_of_emergency None lifted 2022-01-19 None Almaty",
        ),
        (
            "Таразда сары деңгей кеше жойылды, ал автобустар қысқы кестеге ауысты.",
            "threat_level yellow lifted 2022-01-19 None Taraz",
        ),
        (
            "Комендант сағаты алынды, Ақтау қалыпты жұмыс режиміне өтті.",
            "curfew None lifted 2022-01-20 None Aktau",
        ),
        ("Тараз кеше қызыл деңгейге көшті.", "threat_level red set 2022-01-19 None Taraz"),
        (
            "Кентау төтенше жағдай режиміне көшірілді.",
            "state_of_emergency None set 2022-01-20 None Kentau",
        ),
        (
            "Төтенше жағдай жойылды, еліміз кешеден бастап қалыпқа оралды\n"
            "Таразда қызыл деңгей сақталды",
            "state_of_emergency None lifted 2022-01-19 None ALL; "
            "threat_level red remains 2022-01-20 None Taraz",
        ),
        # A clause with places of its own tells of something else there.
        (
            "Таразда комендант сағаты алынды, Шуда дүкендер ашылды.",
            "curfew None lifted 2022-01-20 None Taraz",
        ),
        (
            "Оралда қызыл деңгей күшінде, Ақсайға кіру шектелген.",
            "threat_level red remains 2022-01-20 None Oral",
        ),
        (
            "Елде төтенше жағдай жарияланды, Алматыда он адам қаза тапты.",
            "state_of_emergency None set 2022-01-20 None ALL",
        ),
        (
            "Өскеменде антитеррорлық операция өтіп жатыр, Риддер мен Алтайда бекеттер қойылды.",
            "counter_terrorist_operation None remains 2022-01-20 None Oskemen",
        ),
        (
            "Таразда комендант сағаты алынды, Шу ауданы да кіреді.",
            "curfew None lifted 2022-01-20 None Taraz, Shu District",
        ),
        # Under a measure, or because of it, another thing is done.
        (
            "Жамбыл облысында төтенше жағдайға байланысты енгізілген комендант сағаты 29 қаңтарға "
            "дейін созылады.",
            "curfew None remains 2022-01-20 2022-01-29 Zhambyl Region",
        ),
        (
            "Таразда қызыл деңгейге сәйкес комендант сағаты белгіленді.",
            "curfew None set 2022-01-20 None Taraz",
        ),
        (
            "Ақтауда антитеррорлық операция шеңберінде комендант сағаты жарияланды.",
            "curfew None set 2022-01-20 None Aktau",
        ),
        ("Ақтауда төтенше жағдай аясында блок-бекеттер қойылды.", ""),
        # Calm sets in; since when, is no news.
        ("Төтенше жағдай аяқталғалы бері Таразда тыныштық орнады.", ""),
        ("Комендант сағаты енгізілгелі Таразда қылмыс азайды.", ""),
        (
            "Қызылордада комендант сағаты дүйсенбіден бастап күшін жояды.",
            "curfew None lifted 2022-01-24 None Kyzylorda",
        ),
        # The places that a colon leads to
        (
            "Терроризмге қарсы операция режимі енгізілген аудандар: Жетісай мен Сарыағаш.",
            "counter_terrorist_operation None set 2022-01-20 None Zhetisai District, "
            "Saryagash District",
        ),
        ("Сары деңгей енгізілген өңірлерде тексеру жүріп жатыр.", ""),
        # "As before" has its measure and its verb behind.
        (
            "Таразда сары деңгей қойылды, Балқашта бұрынғысынша қызыл деңгей сақталады.",
            "threat_level yellow set 2022-01-20 None Taraz; "
            "threat_level red remains 2022-01-20 None Balkhash",
        ),
        (
            "Таразда комендант сағаты алынды, Балқашта бұрынғыша төтенше жағдай сақталады.",
            "curfew None lifted 2022-01-20 None Taraz; "
            "state_of_emergency None remains 2022-01-20 None Balkhash",
        ),
        ("Алматы облысында «қызыл» деңгей енгізіледі, егер жағдай нашарласа.", ""),
        (
            "Ақтауда комендант сағаты ертең түнде алынады.",
            "curfew None lifted 2022-01-21 None Aktau",
        ),
    ],
)
def test_measures_of_clauses(text: str, expected: str) -> None:
    assert in_full(text, PUBLISHED, "kk") == expected
