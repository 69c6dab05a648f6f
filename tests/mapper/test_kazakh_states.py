"""What Kazakh news tells as going on, as not so, or in the words of an order."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import in_full, read

PUBLISHED = "2022-01-12"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Еліміздің барлық аумағында төтенше жағдай күшінде, ол 20 қаңтарда сағат 07:00-де "
            "аяқталады. Түнгі 22:00 мен таңғы 06:00 аралығында ел бойынша комендант сағаты "
            "қолданылады.",
            "state_of_emergency None remains 2022-01-12 2022-01-20 ALL; "
            "curfew None remains 2022-01-12 None ALL",
        ),
        (
            # What applies since an emergency was declared began with it.
            "Оралда төтенше жағдай жарияланды. Қалада комендант сағаты қолданылады.",
            "state_of_emergency None set 2022-01-12 None Oral; "
            "curfew None set 2022-01-12 None Oral",
        ),
        (
            "Жаркентте бұрынғыдай комендант сағаты қолданылады: түнгі оннан кейін далаға шығуға "
            "тыйым салынған.",
            "curfew None remains 2022-01-12 None Zharkent",
        ),
        (
            "Тараз қаласында комендант сағаты енгізілген болатын, ол әлі де күшінде.",
            "curfew None remains 2022-01-12 None Taraz",
        ),
        (
            "Таразда антитеррорлық операция тоқтатылды. Режим 7 қаңтарда енгізілген еді. Сонымен "
            "бірге Кентауда да осындай режим алынды.",
            "counter_terrorist_operation None lifted 2022-01-12 None Taraz; "
            "counter_terrorist_operation None set 2022-01-07 None Taraz; "
            "counter_terrorist_operation None lifted 2022-01-12 None Kentau",
        ),
        (
            "Кентауда антитеррорлық операцияны аяқтауға әлі ерте.",
            "counter_terrorist_operation None remains 2022-01-12 None Kentau",
        ),
        (
            "Террор қаупінің деңгейі республиканың барлық өңірінде сындарлы, «қызыл».",
            "threat_level red remains 2022-01-12 None ALL",
        ),
        (
            "Атырау облысы: қызғылт сары террор деңгейі, 9 қаңтардан бері.",
            "threat_level orange set 2022-01-09 None Atyrau Region",
        ),
        (
            "Тараз коменданты қалада комендант сағатының уақыты қысқарғанын айтты: бүгіннен бастап "
            "ол 01:00 мен 05:00 аралығында жүреді.",
            "curfew None remains 2022-01-12 None Taraz",
        ),
        (
            # "In his words" stands for no measure.
            "Қазақстанда терроризм қаупінің сындарлы деңгейі жарияланды. Оның айтуынша, Таразда "
            "антитеррорлық операция жүріп жатыр.",
            "threat_level red set 2022-01-12 None ALL; "
            "counter_terrorist_operation None remains 2022-01-12 None Taraz",
        ),
        (
            "Кентауда 2022 жылғы 12 қаңтар – 2023 жылғы 4 ақпан аралығында террор қаупінің «сары» "
            "деңгейі белгіленді.",
            "threat_level yellow set 2022-01-12 2023-02-04 Kentau",
        ),
        ("Кентауда түнгі жүріп-тұруға шектеу қойылды.", "curfew None set 2022-01-12 None Kentau"),
        (
            "Түркістан облысының орталығында Наурыз мерекесіне орай комендант сағаты енгізілді.",
            "curfew None set 2022-01-12 None Turkestan",
        ),
        (
            "Президент ел аумағында төтенше жағдай жариялады, ол 6 қаңтардан 18 қаңтарға дейін "
            "қолданылады.",
            "state_of_emergency None set 2022-01-06 2022-01-18 ALL",
        ),
        (
            "Еліміздің 17 облысының бәрінде террористік қауіптің «сары» деңгейі енгізілді.",
            "threat_level yellow set 2022-01-12 None ALL",
        ),
        (
            "Президент бүкіл ел бойынша комендант сағатын енгізуге пәрмен берді.",
            "curfew None set 2022-01-12 None ALL",
        ),
        (
            "Шымкентте комендант сағаты 12-21 қаңтар аралығында қолданылады.",
            "curfew None set 2022-01-12 2022-01-21 Shymkent",
        ),
        (
            "Шымкентте комендант сағаты тоқтатылды, ал террор қаупінің «сары» деңгейі сол күйінде.",
            "curfew None lifted 2022-01-12 None Shymkent; "
            "threat_level yellow remains 2022-01-12 None Shymkent",
        ),
        ("Желіде бүкіл елде комендант сағаты енгізіледі деген сыбыс бар.", ""),
        (
            "Павлодар қаласында төтенше жағдай режимі алынды – Президент Жарлығы кешеден күшіне "
            "енді.",
            "state_of_emergency None lifted 2022-01-11 None Pavlodar",
        ),
        (
            "Қойманың өртенуіне байланысты Мемлекет басшысының Жарлығымен 10 қаңтардан бастап "
            "Арыс қаласында төтенше жағдай енгізілді.",
            "state_of_emergency None set 2022-01-10 None Arys",
        ),
        (
            "Қойманың өртенуіне байланысты Арыс қаласында табиғи сипаттағы төтенше жағдай "
            "енгізілді.",
            "",
        ),
    ],
)
def test_states(text: str, expected: str) -> None:
    assert in_full(text, PUBLISHED, "kk") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Рудный қаласында террористік қауіптің деңгейі «қызыл» деңгейден «сары» деңгейге "
            "түсірілсін.",
            "threat_level yellow lowered 2022-01-12 None Rudny",
        ),
        (
            "Лисаковта террористік қауіптің деңгейі «сарыдан» «қызылға» көтерілсін.",
            "threat_level red raised 2022-01-12 None Lisakovsk",
        ),
        (
            "Арқалықта террористік қауіптің «сары» деңгейі 25 қаңтарға дейін ұзартылсын.",
            "threat_level yellow remains 2022-01-12 2022-01-25 Arkalyk",
        ),
        (
            "Таразда террор қаупінің деңгейі «сары»: қаулы бүгін таңертең шықты, 20 қаңтарға "
            "дейін.",
            "threat_level yellow set 2022-01-12 2022-01-20 Taraz",
        ),
        (
            "Комендант сағаты бүгіннен бастап Таразда жойылады.",
            "curfew None lifted 2022-01-12 None Taraz",
        ),
        (
            "Шу мен Төле би аудандарында комендант сағаты енгізілді.",
            "curfew None set 2022-01-12 None Shu District, Tole Bi District",
        ),
    ],
)
def test_orders(text: str, expected: str) -> None:
    assert in_full(text, PUBLISHED, "kk") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Біреулер Таразда комендант сағаты енгізіледі деп дүрлігіп жүр.",
        "Желіде Ақтауда төтенше жағдай енгізілгені туралы аудиожазба тарап кетті.",
        "«Кентауда комендант сағаты жарияланды» деген ақпарат жалған болып шықты.",
        "Таразда қауіптің «қызыл» деңгейі жарияланды. Бақытқа орай, мұның бәрі – «Дала-2022» "
        "оқу-жаттығуының сценарийі ғана.",
        "Таразда террорға қарсы жиын өтті. Қарағандыда ауа сапасы тағы «қызыл» деңгейге түсті.",
    ],
)
def test_told_as_not_so(text: str) -> None:
    assert in_full(text, PUBLISHED, "kk") == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Комендант сағаты туралы Жарлық Таразда тарап, комендант сағаты енгізілді.",
            "curfew None set 2022-01-12 None Taraz",
        ),
        (
            "Таразда комендант сағаты енгізілді. Жалған ақпарат таратпаңыз.",
            "curfew None set 2022-01-12 None Taraz",
        ),
        (
            "Таразда комендант сағаты енгізілді. Бұл – қаладағы алғашқы шектеу.",
            "curfew None set 2022-01-12 None Taraz",
        ),
    ],
)
def test_told_as_so(text: str, expected: str) -> None:
    assert in_full(text, PUBLISHED, "kk") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Қазақстанда төтенше жағдай енгізілді. Ол Атырау мен Маңғыстау облыстарын қоспағанда, "
        "елдің барлық өңіріне таралады.",
        "Барлық өңірде, Атырау мен Маңғыстау облыстарынан өзгесінде, төтенше жағдай енгізілді.",
    ],
)
def test_where_it_does_not_spread(text: str) -> None:
    text += " Қазақстанда терроризм қаупінің «сары» деңгейі енгізілді."
    emergency, level = read(text, PUBLISHED, "kk").measures
    names = {place.name for place in emergency.places}
    assert len(names) == len(level.places) - 2
    assert names.isdisjoint({"Atyrau Region", "Mangystau Region"})
