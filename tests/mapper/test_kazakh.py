"""Kazakh news: roles by case endings, containers before their places, verbs that come last."""

from __future__ import annotations

import pytest

from mapper.records import Incident, Measure
from tests.mapper.reading_texts import (
    AKTAU,
    AKTOBE,
    AKTOBE_REGION,
    ALMATY,
    ALMATY_REGION,
    ASTANA,
    ATYRAU_REGION,
    KOSTANAY,
    KYZYLORDA,
    KYZYLORDA_REGION,
    MANGYSTAU_REGION,
    ORAL,
    PAVLODAR_REGION,
    SEMEY,
    SHYMKENT,
    TARAZ,
    TURKISTAN_REGION,
    ZHAMBYL_REGION,
    ZHANAOZEN,
    areas,
    read,
    when,
    where,
)

_TERROR = "Террористік қауіптің "
_BALKHASH, _KHROMTAU = "351610000", "156020100"


def incidents(text: str, published: str = "2022-01-13") -> tuple[Incident, ...]:
    return read(text, published, "kk").incidents


def incident(text: str, published: str = "2022-01-13") -> Incident:
    (only,) = incidents(text, published)
    return only


def measures(text: str, published: str = "2022-01-13") -> tuple[Measure, ...]:
    return read(text, published, "kk").measures


def measure(text: str, published: str = "2022-01-13") -> Measure:
    (only,) = measures(text, published)
    return only


def days(found: Measure) -> tuple[str | None, str | None]:
    record = found.to_json()
    return record["date_start"], record["date_end"]


@pytest.mark.parametrize(
    ("text", "level", "action", "place"),
    [
        (_TERROR + "шекті «қызыл» деңгейі Атырау облысында енгізілді.", "red", "set",
         ATYRAU_REGION),
        ("Павлодар облысында террористік қауіптің жоғары «қызғылт сары» деңгейі жарияланды.",
         "orange", "set", PAVLODAR_REGION),
        ("Шымкентте террористік қауіптің орташа «сары» деңгейі белгіленді.", "yellow", "set",
         SHYMKENT),
        ("Ақтөбе облысында террористік қауіп деңгейі «сарыдан» «қызғылт сарыға» көтерілді.",
         "orange", "raised", AKTOBE_REGION),
        ("Жамбыл облысында террористік қауіптің деңгейі «қызылдан» «сарыға» төмендетілді.",
         "yellow", "lowered", ZHAMBYL_REGION),
        ("Алматы облысында террористік қауіптің «қызыл» деңгейі алынып тасталды.", "red",
         "lifted", ALMATY_REGION),
        ("Нұр-Сұлтанда террористік қауіптің «қызғылт сары» деңгейі күшінде қалады.", "orange",
         "remains", ASTANA),
    ],
)  # fmt: skip
def test_threat_levels(text: str, level: str, action: str, place: str) -> None:
    found = measure(text)
    assert (found.measure, found.level, found.action, areas(found)) == (
        "threat_level", level, action, [place],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("verb", "action"),
    [
        ("енгізілді", "set"), ("жарияланды", "set"), ("тоқтатылды", "lifted"),
        ("аяқталды", "lifted"), ("күшін жойды", "lifted"), ("сақталады", "remains"),
        ("жалғасуда", "remains"), ("ұзартылды", "remains"),
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    ("noun", "kind"),
    [
        ("төтенше жағдай режимі", "state_of_emergency"),
        ("терроризмге қарсы операция", "counter_terrorist_operation"),
        ("коменданттық сағат", "curfew"),
    ],
)
def test_measures_and_what_is_done_with_them(noun: str, kind: str, verb: str, action: str) -> None:
    found = measure(f"Маңғыстау облысында {noun} {verb}.")
    assert (found.measure, found.action, areas(found)) == (kind, action, [MANGYSTAU_REGION])


@pytest.mark.parametrize(
    "text",
    [
        "Ақтөбе облысында төтенше жағдай енгізілген жоқ.",
        "Ақтөбе облысында төтенше жағдай енгізілуі мүмкін.",
        "Егер тәртіпсіздік қайталанса, Ақтөбе облысында төтенше жағдай енгізіледі.",
        "Ақтөбе облысында төтенше жағдай енгізілмейді.",
        "Ақтөбе облысында төтенше жағдайлар министрлігі жиын өткізуді тоқтатты.",
        "Ақтөбе облысында су тасқынына байланысты табиғи сипаттағы төтенше жағдай жарияланды.",
        "Жаттығу кезінде Ақтөбеде шартты түрде террористік қауіптің «қызыл» деңгейі енгізілді.",
        "Бішкекте төтенше жағдай енгізілді.",
    ],
)
def test_what_is_no_measure(text: str) -> None:
    assert measures(text) == ()


def test_the_excepted_stand_before_the_word_for_but() -> None:
    found = measure(
        "Алматы қаласы мен Жамбыл облысынан басқа барлық өңірде төтенше жағдай тоқтатылды."
    )
    assert len(areas(found)) == 15
    assert not {ALMATY, ZHAMBYL_REGION} & set(areas(found))


@pytest.mark.parametrize("scope", ["Бүкіл елде", "Қазақстанның бүкіл аумағында", "Барлық өңірде"])
def test_the_whole_country(scope: str) -> None:
    assert len(areas(measure(f"{scope} терроризмге қарсы операция жарияланды."))) == 17


def test_a_plural_head_governs_the_names_before_it_inside_a_list() -> None:
    found = measure("Павлодар, Түркістан облыстары мен Шымкент қаласында төтенше жағдай енгізілді.")
    assert areas(found) == [PAVLODAR_REGION, TURKISTAN_REGION, SHYMKENT]


def test_a_container_before_its_place_is_not_its_area() -> None:
    found = measure(
        "Жамбыл облысында және Қарағанды облысының Балқаш қаласында төтенше жағдай енгізілді."
    )
    assert areas(found) == [ZHAMBYL_REGION, _BALKHASH]


def test_two_levels_before_one_verb() -> None:
    orange, yellow = measures(
        "Террористік қауіп туралы хабар: Шымкентте «қызғылт сары», Павлодар облысында «сары» "
        "деңгей сақталады."
    )
    assert (orange.level, areas(orange)) == ("orange", [SHYMKENT])
    assert (yellow.level, areas(yellow)) == ("yellow", [PAVLODAR_REGION])


def test_a_time_for_each_place() -> None:
    one, other = measures(
        "Павлодар облысында 14 тәулікке, Атырау облысында 10 тәулікке террористік қауіптің "
        "«сары» деңгейі белгіленді."
    )
    assert (areas(one), days(one)) == ([PAVLODAR_REGION], ("2022-01-13", "2022-01-27"))
    assert (areas(other), days(other)) == ([ATYRAU_REGION], ("2022-01-13", "2022-01-23"))


def test_a_length_of_time_for_places_with_a_beginning_each() -> None:
    one, other = measures(
        "Террористік қауіптің «сары» деңгейі Шымкентте 10 қаңтардан, Павлодар облысында 12 "
        "қаңтардан бастап 14 тәулік бойы қолданылады."
    )
    assert days(one) == ("2022-01-10", "2022-01-24")
    assert days(other) == ("2022-01-12", "2022-01-26")


def test_what_replaces_and_what_is_replaced() -> None:
    red, orange = measures(
        "Жамбыл облысында террористік қауіптің «қызыл» деңгейі алынып, оның орнына «қызғылт "
        "сары» енгізілді."
    )
    assert (red.level, red.action) == ("red", "lifted")
    assert (orange.level, orange.action, areas(orange)) == ("orange", "set", [ZHAMBYL_REGION])


def test_the_level_in_force_is_what_it_means() -> None:
    text = (
        "Жамбыл облысында террористік қауіптің «қызыл» деңгейі 10 қаңтарда алынып, оның орнына "
        "«сары» енгізілді. Нұр-Сұлтанда ол 12 қаңтарда жойылды."
    )
    last = measures(text)[-1]
    assert (last.level, last.action, areas(last)) == ("yellow", "lifted", [ASTANA])


def test_the_city_is_that_of_its_commandant() -> None:
    found = measure("Алматы қаласының комендатурасы қалада коменданттық сағат енгізілді деді.")
    assert areas(found) == [ALMATY]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("6 қаңтарда", ("2022-01-06", None)),
        ("2022 жылғы 6 қаңтарда", ("2022-01-06", None)),
        ("қаңтардың 6-сында", ("2022-01-06", None)),
        ("кеше", ("2022-01-12", None)),
        ("сәрсенбі күні", ("2022-01-12", None)),
        ("үш күн бұрын", ("2022-01-10", None)),
        ("13 қаңтардан бастап", ("2022-01-13", None)),
        ("19 қаңтарға дейін", ("2022-01-13", "2022-01-19")),
        ("5 қаңтар сағат 01:30-дан 19 қаңтар сағат 00:00-ге дейін", ("2022-01-05", "2022-01-19")),
        ("екі аптаға", ("2022-01-13", "2022-01-27")),
        ("10 күн мерзімге", ("2022-01-13", "2022-01-23")),
    ],
)
def test_dates_and_terms(phrase: str, expected: tuple[str, str | None]) -> None:
    assert days(measure(f"Павлодар облысында {phrase} төтенше жағдай енгізілді.")) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("7 қаңтарға қараған түні", ("2022-01-06", "2022-01-07")),
        ("6 қаңтардан 7 қаңтарға қараған түні", ("2022-01-06", "2022-01-07")),
        ("5-6 қаңтарда", ("2022-01-05", "2022-01-06")),
        ("өткен аптада", ("2022-01-03", "2022-01-09")),
    ],
)
def test_spans_of_days(phrase: str, expected: tuple[str, str]) -> None:
    assert when(incident(f"Таразда {phrase} тәртіпсіздік болды.")) == expected


@pytest.mark.parametrize(
    ("text", "kind", "place"),
    [
        ("Ақтөбеде наразылық акциясы өтті.", "Peaceful protest", AKTOBE),
        ("Жаңаөзен қаласында тұрғындар жолды жауып тастады.", "Peaceful protest", ZHANAOZEN),
        ("Ақтау қаласының мұнайшылары алаңға шықты.", "Peaceful protest", AKTAU),
        ("Қызылордада жиналған топ әкімдік ғимаратын басып алды.", "Violent demonstration",
         KYZYLORDA),
        ("Тараз қаласы әкімдігіне шабуыл жасалды.", "Violent demonstration", TARAZ),
        ("Алматыда полиция митингіге шыққан он адамды ұстады.", "Protest with intervention",
         ALMATY),
        ("Алматыда қарулы топ полиция бөлімшесіне шабуыл жасады.", "Armed clash", ALMATY),
        ("Шымкентте бірнеше дүкен тоналды.", "Looting/property destruction", SHYMKENT),
        ("Оралда қылмыстық топ мүшелері қамауға алынды.", "Arrests", ORAL),
        ("Қостанайда үйден қару мен оқ-дәрі тәркіленді.", "Disrupted weapons use", KOSTANAY),
        ("Семейде қоймадан өрт шықты.", "Fire", SEMEY),
        ("Алматыда жер сілкінді.", "Earthquake", ALMATY),
        ("Қостанай облысындағы Арқалық қаласын су басты.", "Flood", "391610000"),
    ],
)  # fmt: skip
def test_events_and_their_places(text: str, kind: str, place: str) -> None:
    found = incident(text)
    assert (found.sub_event_type, where(found)) == (kind, place)


@pytest.mark.parametrize(
    "text",
    [
        "Ақтөбеде тәртіпсіздік болған жоқ.",
        "Ақтөбеде митинг өтуі мүмкін.",
        "Ақтөбеде рұқсатсыз митинг өткізуге тыйым салынды.",
        "Ақтөбеде тәртіпсіздік болды деген қауесет тарады.",
        "Ақтөбеде су тасқынының қаупі бар.",
        "Ақтөбеде терроризмге қарсы оқу-жаттығу кезінде шартты шабуыл жасалды.",
        "Ақтөбеде қаңтар құрбандарын еске алу шарасы өтті.",
        "Бішкекте наразылық акциясы өтті.",
    ],
)
def test_what_is_no_event(text: str) -> None:
    assert incidents(text) == ()


def test_the_ending_of_the_last_name_is_that_of_the_list() -> None:
    found = incidents("Хромтау мен Ақтауда наразылық жиындары өтті.")
    assert [where(each) for each in found] == [_KHROMTAU, AKTAU]


def test_a_speaker_an_origin_and_a_home_town_place_nothing() -> None:
    text = "Алматы полициясы Таразда Шымкенттен келген, Ақтау тұрғыны болған екі адам ұсталды деді."
    assert where(incident(text)) == TARAZ


def test_a_dateline_places_nothing() -> None:
    text = "НҰР-СҰЛТАН. 5 қаңтар – Қызылорда облысында наразылық шерулері өтті."
    assert where(incident(text, "2022-01-05")) == KYZYLORDA_REGION


def test_each_clause_has_its_own_place() -> None:
    protest, looting = incidents("Ақтауда митинг өтті, ал Шымкентте дүкендер тоналды.")
    assert (protest.event_type, where(protest)) == ("Protests", AKTAU)
    assert (looting.event_type, where(looting)) == ("Strategic developments", SHYMKENT)


def test_what_goes_on_is_of_the_day_of_the_report() -> None:
    text = "Таразда 10 қаңтарда митинг өтті. Ақтауда жұмысшылар аштық жариялап отыр."
    past, ongoing = incidents(text)
    assert (where(past), when(past)[0]) == (TARAZ, "2022-01-10")
    assert (where(ongoing), when(ongoing)[0]) == (AKTAU, "2022-01-13")


def test_an_accident_told_again_with_its_day_is_one() -> None:
    found = incident(
        "Шымкент қаласында автобус аударылып, үш адам зардап шекті. Жол апаты 11 қаңтарда болды."
    )
    assert (where(found), when(found)) == (SHYMKENT, ("2022-01-11", "2022-01-11"))


@pytest.mark.parametrize("name", ["Теңдікте", "Теңдіктен", "Теңдікке"])
def test_a_case_ending_is_the_sign_of_a_village(name: str) -> None:
    found = read(f"Жиын кеше {name} өтті.", language="kk").toponyms
    assert [toponym.text for toponym in found] == [name]


def test_a_bare_word_with_a_capital_is_no_village() -> None:
    assert read("Бұл жиынды Теңдік қоры өткізді.", language="kk").toponyms == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Екібастұзда террор деңгейі сарыға, Павлодарда қызғылт сарыға көтерілді.",
            [("yellow", "raised"), ("orange", "raised")],
        ),
        ("Түркістанда төтенше жағдай әлі тоқтатылған жоқ.", [(None, "remains")]),
        ("Ақтөбеде коменданттық сағат бұдан былай қолданылмайды.", [(None, "lifted")]),
        (
            "Үкімет Семейде террор қаупінің сары деңгейін белгілеу туралы шешім қабылдады.",
            [("yellow", "set")],
        ),
        ("Кентауда ТҚО режимі жарияланды.", [(None, "set")]),
        ("Жезқазғанда қауіптіліктің қызыл деңгейі жарияланды деген жазба – өтірік.", []),
    ],
)
def test_ways_to_tell_of_a_measure(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert [(found.level, found.action) for found in measures(text)] == expected
