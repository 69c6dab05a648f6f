"""Clauses with a place and an act each, what stays and when it was set, whom a text addresses."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

PUBLISHED = "2021-09-14"
LEVEL = "жёлтый уровень террористической опасности"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Комендантский час в Риддере отменён, в Зайсане действует.",
         ["curfew lifted Ridder 2021-09-14", "curfew remains Zaisan 2021-09-14"]),
        ("КТО в Риддере завершена, в Зайсане пока продолжается",
         ["counter lifted Ridder 2021-09-14", "counter remains Zaisan 2021-09-14"]),
        ("Комендантский час снят в Риддере, в Зайсане и Актау действует.",
         ["curfew lifted Ridder 2021-09-14", "curfew remains Zaisan+Aktau 2021-09-14"]),
        ("Комендантский час снят в Риддере, Зайсане и Актау.",
         ["curfew lifted Ridder+Zaisan+Aktau 2021-09-14"]),
        ("Комендантский час, который действовал в Риддере, в Зайсане и Актау, отменён.",
         ["curfew lifted Ridder+Zaisan+Aktau 2021-09-14"]),
    ],
)  # fmt: skip
def test_each_act_has_the_place_right_before_it(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "ru") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"В Риддере {LEVEL} остаётся: его ввели 6 сентября.",
         ["threat yellow remains Ridder 2021-09-14", "threat yellow set Ridder 2021-09-06"]),
        ("В Риддере действует комендантский час, его объявили 6 сентября.",
         ["curfew remains Ridder 2021-09-14", "curfew set Ridder 2021-09-06"]),
        (f"В Риддере {LEVEL} оставили — его ввели вместо красного 6 сентября.",
         ["threat yellow remains Ridder 2021-09-14", "threat yellow lowered Ridder 2021-09-06"]),
        # Of its hours, and of no day
        ("В Риддере комендантский час сохраняется, но теперь он начинается в полночь.",
         ["curfew remains Ridder 2021-09-14"]),
        ("В Риддере действует комендантский час, его ввёл комендант.",
         ["curfew remains Ridder 2021-09-14"]),
        ("Комендантский час в Риддере с 23:00 до 7:00, как и был.",
         ["curfew remains Ridder 2021-09-14"]),
        # "No earlier" tells of no end
        (f"В Риддере остаётся {LEVEL}, отменят его, по словам штаба, не раньше 26-го.",
         ["threat yellow remains Ridder 2021-09-14"]),
        # Extended in the week, not on the day told before
        ("Вчера в Зайсане введён комендантский час. В Риддере действует режим ЧП, в начале "
         "недели его продлили до конца месяца.",
         ["curfew set Zaisan 2021-09-13", "state remains Ridder 2021-09-14"]),
        ("В Риддере отменён комендантский час. Усиленный режим сохраняется.",
         ["curfew lifted Ridder 2021-09-14"]),
    ],
)  # fmt: skip
def test_what_stays_and_when_it_was_set(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "ru") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Құрметті риддерліктер! Коменданттық сағат бүгін алынды.",
         ["curfew lifted Ridder 2021-09-14"]),
        ("Қарағандылықтарға хабарлаймыз: коменданттық сағат енгізілді.",
         ["curfew set Karaganda 2021-09-14"]),
        ("Риддерде коменданттық сағат енді бір сағатқа кеш басталады.",
         ["curfew remains Ridder 2021-09-14"]),
        ("Риддерде үшінші күн террор қаупінің «сары» деңгейі қолданылуда.",
         ["threat yellow remains Ridder 2021-09-14"]),
        ("Риддерде 15-20 қыркүйек аралығында террор қаупінің «сары» деңгейі белгіленеді. Дәл сол "
         "күндері мұндай деңгей Зайсанда да қолданылады.",
         ["threat yellow set Ridder 2021-09-15", "threat yellow set Zaisan 2021-09-15"]),
        ("Риддерде террор қаупінің «сары» деңгейі 20 қыркүйекте алынады дейді, бірақ ресми растау "
         "жоқ.", []),
    ],
)  # fmt: skip
def test_kazakh_people_hours_and_days(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "kk") == expected
