"""When a measure began, told behind its end; lines that a place heads; clauses of reasons."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

PUBLISHED = "2021-09-14"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Антитеррористическая операция в Риддере завершена. Её начали в пятницу, 10 сентября.",
         "ru", ["counter lifted Ridder 2021-09-14", "counter set Ridder 2021-09-10"]),
        ("В Риддере завершена антитеррористическая операция. Операцию начали 10 сентября.",
         "ru", ["counter lifted Ridder 2021-09-14", "counter set Ridder 2021-09-10"]),
        # An end begun is no beginning
        ("Антитеррористическая операция в Риддере продолжается. Её начали сворачивать 10 "
         "сентября.", "ru", ["counter remains Ridder 2021-09-14"]),
        # What is announced behind a colon has its own verb
        ("Акимат Риддера объявил: комендантский час в городе снят.", "ru",
         ["curfew lifted Ridder 2021-09-14"]),
        ("Акимат объявил: комендантский час в Риддере.", "ru", ["curfew set Ridder 2021-09-14"]),
        ("Риддерде «сары» террор қаупінің деңгейі бүгін алынды. Деңгейді 10 қыркүйекте қойған "
         "еді.", "kk",
         ["threat yellow lifted Ridder 2021-09-14", "threat yellow set Ridder 2021-09-10"]),
        ("Риддерде коменданттық сағат алынды. Еске салсақ, оны 10 қыркүйекте енгізген болатын.",
         "kk", ["curfew lifted Ridder 2021-09-14", "curfew set Ridder 2021-09-10"]),
        # Of a man, and of posts, no one says so
        ("Риддерде коменданттық сағат сақталады. Көлік жүргізушісі оны 10 қыркүйекте тоқтатты.",
         "kk", ["curfew remains Ridder 2021-09-14"]),
        ("Риддерде коменданттық сағат сақталады. Жарлыққа 10 қыркүйекте қол қойған еді.",
         "kk", ["curfew remains Ridder 2021-09-14"]),
    ],
)  # fmt: skip
def test_when_a_measure_began_is_told_behind_it(
    text: str, language: str, expected: list[str]
) -> None:
    assert told(text, PUBLISHED, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Кордай: в районе введён комендантский час с 12 сентября",
         ["curfew set Korday District 2021-09-12"]),
        ("Кордай: во всём районе отменён комендантский час",
         ["curfew lifted Korday District 2021-09-14"]),
        ("Тараз: в области введён комендантский час", ["curfew set Zhambyl Region 2021-09-14"]),
        # The place itself
        ("Кордай: в селе введён комендантский час", ["curfew set Korday 2021-09-14"]),
        ("Тараз: в городе и области введён комендантский час",
         ["curfew set Taraz+Zhambyl Region 2021-09-14"]),
    ],
)  # fmt: skip
def test_the_unit_around_the_place_that_heads_a_line(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "ru") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Президент ввёл чрезвычайное положение в Актау. Указ опубликован в ночь на вторник.\n"
         "Режим ЧП действует с 0 часов 30 минут 14 сентября до 0 часов 00 минут 28 сентября.",
         ["state set Aktau 2021-09-14"]),
        ("Президент ввёл чрезвычайное положение в Актау. Указ подписан 12 сентября. Режим ЧП "
         "действует с 13 по 28 сентября.", ["state set Aktau 2021-09-13"]),
        ("Президент ввёл чрезвычайное положение в Актау. Указ подписан 12 сентября. Режим ЧП "
         "действует до 28 сентября.", ["state set Aktau 2021-09-12"]),
    ],
)  # fmt: skip
def test_the_term_of_an_emergency_goes_before_the_day_of_its_decree(
    text: str, expected: list[str]
) -> None:
    assert told(text, PUBLISHED, "ru") == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        # A colour alone, with a clause about it
        ("В Актау объявлен красный уровень террористической опасности. В Риддере жёлтый, который "
         "ввели 6 сентября, оставили в силе.", "ru",
         ["threat red set Aktau 2021-09-14", "threat yellow set Ridder 2021-09-06",
          "threat yellow remains Ridder 2021-09-14"]),
        # The heading of what the text tells with its day
        ("Рудный Алтай\nРиддер: от красного к жёлтому\nС 13 сентября в Риддере критический уровень "
         "террористической опасности понижен до умеренного.", "ru",
         ["threat yellow lowered Ridder 2021-09-13"]),
        ("Режим ЧП в Риддере завершится 20 сентября, в 00 часов, и продлеваться не будет.", "ru",
         ["state lifted Ridder 2021-09-20"]),
        # What is said in court, and what people hear
        ("Подсудимая сказала, что узнала по радио, что в Риддере объявлен красный уровень "
         "террористической опасности.", "ru", []),
        ("Одна из обвиняемых вспомнила, что в Риддере действует комендантский час.", "ru", []),
        ("Жители узнали по радио, что в Риддере объявлен красный уровень террористической "
         "опасности.", "ru", ["threat red set Ridder 2021-09-14"]),
        ("О задержании обвиняемого сообщила полиция, в Риддере введён комендантский час.", "ru",
         ["curfew set Ridder 2021-09-14"]),
    ],
)  # fmt: skip
def test_what_stands_beside_a_measure(text: str, language: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A day before a clause of time or reason is of the last verb
        ("Еске салсақ, 6 қыркүйекте қала шетіндегі қоймадан граната табылған соң, Риддерде террор "
         "қаупінің «сары» деңгейі жарияланған болатын.", ["threat yellow set Ridder 2021-09-06"]),
        ("6 қыркүйекте қолдан жасалған бомба табылғаннан кейін Риддерде коменданттық сағат "
         "енгізілген еді.", ["curfew set Ridder 2021-09-06"]),
        ("6 қыркүйекте Риддердегі тәртіпсіздіктен кейін қалада коменданттық сағат енгізілді.",
         ["curfew set Ridder 2021-09-06"]),
        # But not that of what happened then
        ("6 қыркүйекте болған атыстан кейін Риддерде коменданттық сағат енгізілген еді.", []),
        ("6 қыркүйекте Риддердегі базарда болған атыстан кейін қалада коменданттық сағат "
         "енгізілді.", ["curfew set Ridder 2021-09-14"]),
        # Where it is the reason of something, that place is none of it
        ("Риддер мен Зайсанда 12 қыркүйекте террор қаупінің «сары» деңгейі енгізілгеніне "
         "байланысты Өскеменде бақылау күшейтілді.",
         ["threat yellow set Ridder+Zaisan 2021-09-12"]),
        ("Террор қаупінің «сары» деңгейі жарияланғанына байланысты Риддерде бақылау күшейтілді.",
         ["threat yellow set Ridder 2021-09-14"]),
    ],
)  # fmt: skip
def test_kazakh_clauses_of_time_and_reason(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "kk") == expected
