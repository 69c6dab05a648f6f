"""What a Kazakh clause shares with the next: its tense, its day; and what one only moves to."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import read

PUBLISHED = "2022-01-20"


def _told(text: str) -> str:
    regions = 17
    return "; ".join(
        f"{m.measure} {m.level} {m.action} {m.date_start} {m.date_end} "
        + ("ALL" if len(m.places) == regions else ", ".join(p.name for p in m.places))
        for m in read(text, PUBLISHED, "kk").measures
    )


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
    ],
)
def test_measures_of_clauses(text: str, expected: str) -> None:
    assert _told(text) == expected
