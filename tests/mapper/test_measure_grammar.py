"""Measures in the plain sentences that a grammar makes: acts, areas and days in any order."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The whole country, all but some, and those that are counted in.
        ("Везде, кроме Шымкента, введён комендантский час.", ["curfew set 16 2022-01-20"]),
        ("Режим ЧП всюду, кроме Шымкента, отменён.", ["state lifted 16 2022-01-20"]),
        ("По всей стране, не считая Шымкента и Атырауской области, отменили режим ЧП.",
         ["state lifted 15 2022-01-20"]),
        ("Комендантский час отменён во всех регионах, но не в Шымкенте.",
         ["curfew lifted 16 2022-01-20"]),
        ("Во всех регионах, в том числе в Шымкенте и Астане, сохраняется комендантский час.",
         ["curfew remains 17 2022-01-20"]),
        ("Во всех семнадцати регионах режим КТО сняли, в Шымкенте он сохраняется.",
         ["counter lifted 16 2022-01-20", "counter remains Shymkent 2022-01-20"]),
        # Where it is not.
        ("Комендантский час введён в Актау, а в Жанаозене – нет.", ["curfew set Aktau 2022-01-20"]),
        ("Комендантский час введён в Актау, но не в Жанаозене.", ["curfew set Aktau 2022-01-20"]),
        ("ЧП введено в Атырауской области, в остальных регионах – нет.",
         ["state set Atyrau Region 2022-01-20"]),
        ("Режим ЧП действует только в Актау, в остальных регионах его нет.",
         ["state remains Aktau 2022-01-20"]),
        # «Накануне» is a day, unless of an event.
        ("Накануне в Шымкенте ввели комендантский час.", ["curfew set Shymkent 2022-01-19"]),
        ("Накануне выборов в Шымкенте ввели комендантский час.",
         ["curfew set Shymkent 2022-01-20"]),
        # A change to a level that is told far behind, or before.
        ("Уровень угрозы терроризма снизили на всей территории страны, кроме Атырауской области, с "
         "«красного» на оранжевый.", ["threat orange lowered 16 2022-01-20"]),
        ("С сегодняшнего дня во всех областях уровень террористической угрозы снизили до жёлтого.",
         ["threat yellow lowered 17 2022-01-20"]),
        ("19 января вырос уровень террористической угрозы в Атырауской области и Шымкенте до "
         "«красного».", ["threat red raised Atyrau Region+Shymkent 2022-01-19"]),
        # Two clauses: what remains does not go back to the day of a change elsewhere.
        ("С 19 января режим ЧП снят в Актау; в Жанаозене он сохранён.",
         ["state lifted Aktau 2022-01-19", "state remains Zhanaozen 2022-01-20"]),
        ("Вечером 19 января в Атырауской области режим ЧП снят, в Мангистауской области и Шымкенте "
         "он сохранён.",
         ["state lifted Atyrau Region 2022-01-19",
          "state remains Mangystau Region+Shymkent 2022-01-20"]),
        # Participles behind their measure, and such as tell no day.
        ("В Шымкенте не отменён режим КТО, введённый 5 января.",
         ["counter remains Shymkent 2022-01-20", "counter set Shymkent 2022-01-05"]),
        ("Во всей республике сохраняется режим КТО, введённый 5 января.",
         ["counter remains 17 2022-01-20", "counter set 17 2022-01-05"]),
        ("Во всей республике снят режим КТО, введённый 5 января.",
         ["counter lifted 17 2022-01-20"]),
        ("Введённый 6 января комендантский час перестал действовать по всей республике.",
         ["curfew lifted 17 2022-01-20"]),
        ("Установленное в начале января ЧП отменяется в Актау.", ["state lifted Aktau 2022-01-20"]),
        ("В Актау остаётся в силе режим ЧП, объявленный в начале января.",
         ["state remains Aktau 2022-01-20"]),
        ("В Актау в понедельник, 17 января, отменён объявленный в начале января режим ЧП.",
         ["state lifted Aktau 2022-01-17"]),
    ],
)  # fmt: skip
def test_russian(text: str, expected: list[str]) -> None:
    assert told(text, "2022-01-20", "ru") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The past of verbs in a vowel is no future.
        ("Дүйсенбі күні Президент Шымкентте төтенше жағдай жариялады.",
         ["state set Shymkent 2022-01-17"]),
        ("Сәрсенбіден бастап бүкіл елде террор қаупінің деңгейі «сарыға» төмендеді.",
         ["threat yellow lowered 17 2022-01-19"]),
        ("Дүйсенбіден бастап Шымкентте төтенше жағдай енгізіледі.",
         ["state set Shymkent 2022-01-24"]),
        # The whole country.
        ("Он жеті өңірдің бәрінде террорға қарсы операция тоқтатылды.",
         ["counter lifted 17 2022-01-20"]),
        ("Өңірлердің барлығында комендант сағаты сақталуда.", ["curfew remains 17 2022-01-20"]),
        ("Барлық облыста, Атырау облысын қоспағанда, антитеррорлық операция қалады.",
         ["counter remains 16 2022-01-20"]),
        # What is still so, or not, told without a subject, or by a pronoun.
        ("Бүкіл елде кеше төтенше жағдай алынды. Ал Шымкентте әлі күшінде.",
         ["state lifted 16 2022-01-19", "state remains Shymkent 2022-01-20"]),
        ("Атырауда комендант сағаты жойылды, ал Оралда ол қалады.",
         ["curfew lifted Atyrau 2022-01-20", "curfew remains Oral 2022-01-20"]),
        ("Оралда комендант сағаты әлі де қолданылады, ал Атырауда 19 қаңтарда жойылды.",
         ["curfew remains Oral 2022-01-20", "curfew lifted Atyrau 2022-01-19"]),
        # One verb for two levels.
        ("Оралда 19 қаңтарда террор қаупінің «қызыл» деңгейі, ал қалған өңірлерде «сары» деңгейі "
         "енгізілді.", ["threat red set Oral 2022-01-19", "threat yellow set 17 2022-01-19"]),
        # Participles: with their own place in the whole country, or with no day of a number.
        ("7 қаңтарда еліміздің барлық аумағында жарияланған комендант сағаты бүгін алынды.",
         ["curfew set 17 2022-01-07", "curfew lifted 17 2022-01-20"]),
        ("7 қаңтарда жарияланған комендант сағаты кеше бүкіл елде алынды.",
         ["curfew lifted 17 2022-01-19"]),
        ("Кеше Оралда қаңтардың басында жарияланған төтенше жағдай алып тасталды.",
         ["state lifted Oral 2022-01-19"]),
    ],
)  # fmt: skip
def test_kazakh(text: str, expected: list[str]) -> None:
    assert told(text, "2022-01-20", "kk") == expected


def test_a_subject_understood_in_russian() -> None:
    text = "Режим ЧП отменён по всей стране. Но в Шымкенте по-прежнему действует."
    assert told(text, "2022-01-20", "ru") == [
        "state lifted 16 2022-01-20",
        "state remains Shymkent 2022-01-20",
    ]
