"""Kazakh: whose a day is between two verbs, history told in passing, topics, countries abroad."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import read

PUBLISHED = "2022-01-20"
_ALERT = "Терроризм қаупінің қызыл деңгейі бүкіл ел аумағында енгізілді. "


def _told(text: str) -> str:
    regions = 17
    return "; ".join(
        f"{m.measure} {m.level} {m.action} {m.date_start} "
        + ("ALL" if len(m.places) == regions else ", ".join(p.name for p in m.places))
        for m in read(text, PUBLISHED, "kk").measures
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The day of the text is that of what ended, not of the participle between.
        (
            "2022 жылғы 20 қаңтарда Таразда енгізілген комендант сағаты алынып тасталды.",
            "curfew None lifted 2022-01-20 Taraz",
        ),
        (
            "20 қаңтарда бүкіл ел аумағында жарияланған төтенше жағдай ұзартылды.",
            "state_of_emergency None remains 2022-01-20 ALL",
        ),
        (
            "6 қаңтарда Таразда енгізілген комендант сағаты алынып тасталды.",
            "curfew None set 2022-01-06 Taraz; curfew None lifted 2022-01-20 Taraz",
        ),
        (
            "20 қаңтарда сағат 06.30-да Ақтауда жарияланған терроризмге қарсы операция режимі "
            "15.00-де аяқталды.",
            "counter_terrorist_operation None set 2022-01-20 Aktau; "
            "counter_terrorist_operation None lifted 2022-01-20 Aktau",
        ),
        # Since when what was declared is in force
        (
            "Президент елдің барлық аумағында төтенше жағдай жариялады: құжат 18 қаңтардан бастап "
            "күшінде.",
            "state_of_emergency None set 2022-01-18 ALL",
        ),
        (
            "Ақтауда комендант сағаты енгізілді, ол 19 қаңтардан бері қолданылады.",
            "curfew None set 2022-01-19 Aktau",
        ),
        (
            "Оралда терроризм қаупінің сары деңгейі жарияланды, Ақсайда ол 18 қаңтардан бері "
            "күшінде.",
            "threat_level yellow set 2022-01-20 Oral; threat_level yellow set 2022-01-18 Aksai",
        ),
    ],
)
def test_whose_the_day_is(text: str, expected: str) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Таразда комендант сағаты алынды. Ол тәртіпсіздіктен кейін енгізіліп, екі рет "
            "созылған болатын.",
            "curfew None lifted 2022-01-20 Taraz",
        ),
        ("Оралда төтенше жағдай жарияланып, көшелерге бекеттер қойылған-тын.", ""),
        (
            "Оралда төтенше жағдай жарияланып, комендант сағаты енгізіліп, әскер кірген болатын.",
            "",
        ),
        (
            "Оралда төтенше жағдай жарияланып, көшелерге бекеттер қойылды.",
            "state_of_emergency None set 2022-01-20 Oral",
        ),
        (
            "Оралда төтенше жағдай 9 қаңтарда жарияланып, кейін ұзартылған еді.",
            "state_of_emergency None set 2022-01-09 Oral",
        ),
    ],
)
def test_history_in_passing(text: str, expected: str) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Елордаға келетін болсақ, мұнда комендант сағаты сақталады.",
            "curfew None remains 2022-01-20 Nur-Sultan",
        ),
        (
            "Бас қалаға келсек, онда комендант сағаты енгізілді.",
            "curfew None set 2022-01-20 Nur-Sultan",
        ),
        (
            "Астанамызда комендант сағаты алынды.",
            "curfew None lifted 2022-01-20 Nur-Sultan",
        ),
    ],
)
def test_capital_as_topic(text: str, expected: str) -> None:
    assert _told(_ALERT + text) == f"threat_level red set 2022-01-20 ALL; {expected}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A region that opens the clause of its district
        (
            "Шығыс Қазақстан облысында топты ұстау үшін Үржар ауданының аумағында терроризмге "
            "қарсы операция жарияланды.",
            "counter_terrorist_operation None set 2022-01-20 Urzhar District",
        ),
        (
            "Жамбыл облысында және Қордай ауданында комендант сағаты енгізілді.",
            "curfew None set 2022-01-20 Zhambyl Region, Korday District",
        ),
    ],
)
def test_region_around(text: str, expected: str) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    "country", ["Филиппинде", "Филиппиндерде", "Тайландта", "Мажарстанда", "Сомалияда", "ОАР-да"]
)
def test_abroad(country: str) -> None:
    text = f"Оралда терроризм қаупінің сары деңгейі енгізілді\n{country} төтенше жағдай жарияланды"
    assert _told(text) == "threat_level yellow set 2022-01-20 Oral"
