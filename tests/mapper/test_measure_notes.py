"""Measures told without a verb, by points of a decree, or over several sentences."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import read

PUBLISHED = "2024-02-12"
Told = tuple[str, str | None, str, tuple[str, ...], str]


def told(text: str, language: str) -> set[Told]:
    return {
        (
            found.measure,
            found.level,
            found.action,
            tuple(sorted(place.name for place in found.places)),
            str(found.date_start),
        )
        for found in read(text, PUBLISHED, language).measures
    }


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Terror threat level: where it stands. Since Friday a curfew in Aktau.",
         {("curfew", None, "set", ("Aktau",), "2024-02-09")}),
        ("en", "Red level of terrorist danger in Aktau, until 20 February.",
         {("threat_level", "red", "remains", ("Aktau",), PUBLISHED)}),
        ("ru", "Режим КТО в Актау и Улытауском районе с 10 февраля.",
         {("counter_terrorist_operation", None, "set", ("Aktau", "Ulytau District"),
           "2024-02-10")}),
        ("kk", "10 ақпаннан бастап Ақтауда төтенше жағдай.",
         {("state_of_emergency", None, "set", ("Aktau",), "2024-02-10")}),
    ],
)  # fmt: skip
def test_a_note_has_no_verb(language: str, text: str, expected: set[Told]) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No curfew in Aktau."),
        ("en", "Curfew in Aktau?"),
        ("en", "Curfew talk in Aktau."),
        ("ru", "Никакого комендантского часа в Актау."),
        ("ru", "Слухи про комендантский час в Актау."),
    ],
)
def test_words_that_are_no_note(language: str, text: str) -> None:
    assert told(text, language) == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Terrorist threat levels this morning. Red: Aktau. Yellow: Ulytau District."),
        ("ru", "Уровни террористической опасности на утро. Красный — Актау. Жёлтый — Улытауский "
               "район."),
    ],
)  # fmt: skip
def test_a_sentence_that_heads_a_roll(language: str, text: str) -> None:
    assert told(text, language) == {
        ("threat_level", "red", "remains", ("Aktau",), PUBLISHED),
        ("threat_level", "yellow", "remains", ("Ulytau District",), PUBLISHED),
    }


@pytest.mark.parametrize(
    "text",
    [
        "С 06:00 14 февраля в Актау и Улытауском районе ввести жёлтый уровень террористической "
        "опасности.",
        "1. На территории Актау и Улытауского района с 14 февраля ввести жёлтый уровень "
        "террористической опасности.",
    ],
)
def test_a_decree_says_what_is_to_be(text: str) -> None:
    assert told(text, "ru") == {
        ("threat_level", "yellow", "set", ("Aktau", "Ulytau District"), "2024-02-14")
    }


@pytest.mark.parametrize(
    "text",
    [
        "В Актау предложили ввести жёлтый уровень террористической опасности.",
        "На заседании в Актау нужно было ввести жёлтый уровень террористической опасности.",
    ],
)
def test_a_wish_is_no_decree(text: str) -> None:
    assert told(text, "ru") == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The state of emergency in Aktau has been lifted. So has the curfew."),
        ("en", "The state of emergency in Aktau has been lifted. The curfew, too."),
        ("ru", "Чрезвычайное положение в Актау отменено. Комендантский час тоже."),
    ],
)
def test_what_is_so_too(language: str, text: str) -> None:
    assert {
        (measure, action, places) for measure, _, action, places, _ in told(text, language)
    } == {
        ("state_of_emergency", "lifted", ("Aktau",)),
        ("curfew", "lifted", ("Aktau",)),
    }


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A yellow terrorist threat level was introduced in three towns of Abai Region - "
               "Semey, Kurchatov and Ayagoz. The measure will apply from 13 February."),
        ("ru", "Жёлтый уровень террористической опасности введён в трёх городах Абайской области: "
               "Семее, Курчатове и Аягозе. Режим будет действовать с 13 февраля."),
        ("kk", "Абай облысының үш қаласында – Семейде, Курчатовта және Аягөзде террористік "
               "қауіптің сары деңгейі енгізілді. Шара 13 ақпаннан бастап күшінде болады."),
    ],
)  # fmt: skip
def test_a_day_and_a_list_told_of_it(language: str, text: str) -> None:
    levels = told(text, language)
    assert {day for *_, day in levels} == {"2024-02-13"}
    assert {name for *_, places, _ in levels for name in places} == {
        "Ayagoz", "Kurchatov", "Semey",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The curfew has been lifted in Abai Region, as have the roadblocks at the entrances "
               "to Semey and Ayagoz."),
        ("ru", "В Абайской области отменены комендантский час и блокпосты на въездах в Семей и "
               "Аягоз."),
        ("kk", "Абай облысында коменданттық сағат тоқтатылды, Семей мен Аягөзге кіреберістегі "
               "бекеттер алынды."),
    ],
)  # fmt: skip
def test_nothing_holds_where_roads_lead(language: str, text: str) -> None:
    assert {places for *_, places, _ in told(text, language)} == {("Abai Region",)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The night in Aktau was quiet: most people respect the curfew. It was introduced on "
               "9 February."),
        ("ru", "В Актау ночь прошла тихо: комендантский час соблюдают почти все. Его ввели 9 "
               "февраля."),
        ("kk", "Ақтауда түн тыныш өтті: коменданттық сағатты жұрт сақтап отыр. Ол 9 ақпанда "
               "енгізілген."),
    ],
)  # fmt: skip
def test_a_measure_that_was_only_named(language: str, text: str) -> None:
    assert told(text, language) == {("curfew", None, "set", ("Aktau",), "2024-02-09")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A yellow terrorist threat level takes effect in Aktau on Friday."),
        ("ru", "В пятницу в Актау вводится жёлтый уровень террористической опасности."),
        ("kk", "Жұмада Ақтауда террористік қауіптің сары деңгейі енгізіледі."),
    ],
)
def test_a_weekday_ahead(language: str, text: str) -> None:
    assert told(text, language) == {("threat_level", "yellow", "set", ("Aktau",), "2024-02-16")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("В Актау оранжевый уровень террористической опасности теперь стал жёлтым.", "lowered"),
        ("В Актау красный уровень террористической опасности стал жёлтым.", "lowered"),
        ("В Актау жёлтый уровень террористической опасности стал красным.", "raised"),
    ],
)
def test_a_colour_that_became_another(text: str, expected: str) -> None:
    assert [action for _, _, action, *_ in told(text, "ru")] == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("kk", "Ақтауда террористік қауіптің сары деңгейі белгіленбеді, полиция күшейтілген "
               "кестеге көшті."),
        ("kk", "Ақтауда коменданттық сағат енгізілген жоқ, күзет күшейтіліп, жаңа тәртіп "
               "енгізілді."),
        ("en", "Neither a red nor any other level of terrorist threat has been announced in "
               "Aktau."),
    ],
)  # fmt: skip
def test_what_was_not_set(language: str, text: str) -> None:
    assert told(text, language) == set()


@pytest.mark.parametrize(
    ("language", "text", "measure", "action"),
    [
        ("en", "The decree keeps Aktau under emergency rule until the end of the month.",
         "state_of_emergency", "remains"),
        ("en", "In Aktau the red level of terrorist threat gave way to yellow.", "threat_level",
         "lowered"),
        ("ru", "Жители Актау, с сегодняшнего дня комендантский час в городе отменяем.", "curfew",
         "lifted"),
        ("kk", "Ақтауда бүгін коменданттық сағатты тоқтаттық.", "curfew", "lifted"),
        ("kk", "Ақтауда коменданттық сағат әлі де бар.", "curfew", "remains"),
    ],
)  # fmt: skip
def test_what_was_done(language: str, text: str, measure: str, action: str) -> None:
    assert [(one, deed) for one, _, deed, *_ in told(text, language)] == [(measure, action)]
