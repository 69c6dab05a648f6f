"""What a region's office says of a town, what another place has too, and what is of no measure."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

PUBLISHED = "2019-07-18"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Балқашта терроризмге қарсы операция аяқталды\nҚарағанды облыстық жедел штабы операцияның "
         "бүгін таңғы 9:00-де тоқтатылғанын хабарлады.", "kk",
         ["counter lifted Balkhash 2019-07-18"]),
        ("Балқашта комендант сағаты енгізілді. Қарағанды облысының әкімдігі комендант сағатының "
         "бүгін енгізілгенін растады.", "kk", ["curfew set Balkhash 2019-07-18"]),
        ("В Балхаше введён комендантский час. Акимат Карагандинской области сообщил, что "
         "комендантский час введён сегодня в 20:00.", "ru", ["curfew set Balkhash 2019-07-18"]),
        ("A curfew has been imposed in Balkhash. The Karaganda Region akimat said the curfew was "
         "imposed today at 8 p.m.", "en", ["curfew set Balkhash 2019-07-18"]),
        # Of a town elsewhere, of another measure, and of the region itself
        ("В Рудном введён комендантский час. Акимат Карагандинской области сообщил, что "
         "комендантский час введён сегодня в 20:00.", "ru",
         ["curfew set Rudny 2019-07-18", "curfew set Karaganda Region 2019-07-18"]),
        ("Балқашта «сары» деңгей алынды. Қарағанды облыстық жедел штабы комендант сағатының "
         "бүгін жарияланғанын хабарлады.", "kk",
         ["threat yellow lifted Balkhash 2019-07-18", "curfew set Karaganda Region 2019-07-18"]),
        ("Қарағанды облыстық жедел штабы терроризмге қарсы операцияның бүгін тоқтатылғанын "
         "хабарлады.", "kk", ["counter lifted Karaganda Region 2019-07-18"]),
    ],
)  # fmt: skip
def test_a_regions_office_tells_more_of_a_town_there(
    text: str, language: str, expected: list[str]
) -> None:
    assert told(text, PUBLISHED, language) == expected


LEVEL = {
    "ru": "С 20 по 25 июля в Кокшетау вводится «жёлтый» уровень террористической опасности. "
    "Решение принято комиссией. На въездах выставят посты, схемы объезда опубликуют. ",
    "kk": "20 шілдеден бастап Көкшетауда террористік қауіптің «сары» деңгейі енгізіледі. Шешімді "
    "комиссия қабылдады. Кіреберісте бекеттер қойылады. Айналма жол сызбасы сайтта. ",
    "en": "From 20 to 25 July a yellow level of terrorist threat is introduced in Kokshetau. "
    "A commission took the decision. Posts will be set up. Detours will be published. ",
}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "Аналогичная мера вводится в Степногорске.", ["Stepnogorsk"]),
        ("ru", "Такая же мера на тот же срок вводится в Степногорске.", ["Stepnogorsk"]),
        ("kk", "Ұқсас шара Степногорскіде де енгізіледі.", ["Stepnogorsk"]),
        ("en", "A similar measure is introduced in Stepnogorsk.", ["Stepnogorsk"]),
        # Of no other place, or of no such measure
        ("ru", "Аналогичная мера вводится в Кокшетау не впервые.", []),
        ("ru", "Аналогичные меры безопасности приняты в Степногорске.", []),
        ("en", "A similar exhibition is held in Stepnogorsk.", []),
    ],
)  # fmt: skip
def test_a_like_measure_is_that_told_some_sentences_before(
    language: str, text: str, expected: list[str]
) -> None:
    found = told(LEVEL[language] + text, PUBLISHED, language)
    assert found == [f"threat yellow set {place} 2019-07-20" for place in ["Kokshetau", *expected]]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # All is well where it has ended.
        ("kk", "Балқашта терроризмге қарсы операция тоқтатылды. Бүгін қалада бәрі қалпында: "
         "дүкендер ашық.", ["counter lifted Balkhash 2019-07-18"]),
        ("kk", "Балқашта комендант сағаты енгізілді. Ақсуда өмір қалпында.",
         ["curfew set Balkhash 2019-07-18"]),
        ("kk", "Балқашта «сары» деңгей қалпында.", ["threat yellow remains Balkhash 2019-07-18"]),
        # A sweep is one of the tasks of the police, or the operation.
        ("ru", "В Балхаше антитеррористическая операция завершена. В Рудном продолжаются зачистка "
         "и поиск оружия.", ["counter lifted Balkhash 2019-07-18"]),
        ("ru", "В Балхаше антитеррористическая операция завершена. В Рудном продолжаются зачистки "
         "и проверки документов.", ["counter lifted Balkhash 2019-07-18"]),
        ("ru", "В Балхаше антитеррористическая операция завершена. В Рудном зачистка продолжается.",
         ["counter lifted Balkhash 2019-07-18", "counter remains Rudny 2019-07-18"]),
    ],
)  # fmt: skip
def test_what_goes_on_is_no_measure(language: str, text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, language) == expected
