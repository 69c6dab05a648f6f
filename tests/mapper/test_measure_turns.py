"""What is said of a measure some sentences on, or in another part of its sentence."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import read, told


@pytest.mark.parametrize(
    ("language", "published", "text", "expected"),
    [
        # A change is of where the level was another one, not of where the text was last.
        ("ru", "2016-06-20",
         "8 июня в Атырауской области объявили «красный» уровень террористической опасности. "
         "На следующий день во всех остальных регионах ввели «жёлтый». "
         "Затем, 15 июня, его понизили до «оранжевого».",
         ["threat red set Atyrau Region 2016-06-08", "threat yellow set 15 2016-06-09",
          "threat orange lowered Atyrau Region 2016-06-15"]),
        ("en", "2022-01-12",
         "The red terror level was declared in Aktau on 5 January. The orange level was declared "
         "in Oral on 6 January. On 10 January it was lowered to orange.",
         ["threat red set Aktau 2022-01-05", "threat orange set Oral 2022-01-06",
          "threat orange lowered Aktau 2022-01-10"]),
        # The whole country, but not where another level stays.
        ("en", "2024-12-02",
         "The orange level of terrorist threat is lowered to yellow throughout the country. "
         "In Astana, Almaty and Shymkent orange remains in force.",
         ["threat yellow lowered 17 2024-12-02",
          "threat orange remains Astana+Almaty+Shymkent 2024-12-02"]),
        # What was in force until another act of the sentence.
        ("en", "2017-06-08",
         "The orange terror threat level that was in force in Oral for a fortnight has expired.",
         ["threat orange lifted Oral 2017-06-08"]),
        ("ru", "2013-10-20",
         "Умеренный («жёлтый») уровень, который действовал в Семее две недели, отменён.",
         ["threat yellow lifted Semey 2013-10-20"]),
        # A place with the unit in brackets that it lies in.
        ("ru", "2015-11-04",
         "Экибастуз (Павлодарская область). Введён «жёлтый» уровень террористической опасности.",
         ["threat yellow set Ekibastuz 2015-11-04"]),
        # A heading or a question names what the next sentences are about.
        ("ru", "2022-01-13",
         "Режим ЧП в Таразе продлён.\n\nКомендантский час. В Талдыкоргане он сохраняется. "
         "В Атырау снят сегодня утром. В Актау аэропорт открыт.",
         ["state remains Taraz 2022-01-13", "curfew remains Taldykorgan 2022-01-13",
          "curfew lifted Atyrau 2022-01-13"]),
        ("kk", "2022-01-13",
         "Алматыда террористік қауіптің «қызыл» деңгейі сақталады. Коменданттық сағат туралы да "
         "сұрайсыздар. Ол Таразда алынды. Шымкентте ұзартылды.",
         ["threat red remains Almaty 2022-01-13", "curfew lifted Taraz 2022-01-13",
          "curfew remains Shymkent 2022-01-13"]),
        ("en", "2022-01-13",
         "The curfew has been lifted in Aktau. Extended in Almaty until 19 January. The airport "
         "in Oral was opened.",
         ["curfew lifted Aktau 2022-01-13", "curfew remains Almaty 2022-01-13"]),
        ("ru", "2022-01-13",
         "В Жамбылской области «красный» уровень террористической опасности снижен до «жёлтого». "
         "В Шымкенте - то же самое, но до «оранжевого».",
         ["threat yellow lowered Zhambyl Region 2022-01-13",
          "threat orange lowered Shymkent 2022-01-13"]),
        # An attribute that says itself when it was so in the whole country.
        ("ru", "2016-07-19",
         "«Жёлтый» уровень террористической опасности, установленный по всей стране 6 июня, "
         "сохраняется.",
         ["threat yellow set 16 2016-06-06", "threat yellow remains 16 2016-07-19"]),
        ("ru", "2016-12-14",
         "«Жёлтый» уровень террористической опасности, введённый 6 июня, отменён по всей стране.",
         ["threat yellow lifted 16 2016-12-14"]),
        # "The emergency", of a text on one; not that of an aeroplane or a flood.
        ("en", "2022-01-07",
         "The emergency was first proclaimed on 5 January in Aktau. Later on the same day it was "
         "extended to the whole territory of Kazakhstan.",
         ["state set Aktau 2022-01-05", "state set 17 2022-01-05"]),
        ("en", "2022-01-07", "The crew declared an emergency and landed in Aktau.", []),
        ("en", "2022-05-07", "In Oral an emergency was declared after the flood.", []),
        # A colour in quotation marks is a level where the text speaks of levels.
        ("en", "2022-01-13",
         "The critical \"red\" level of terrorist danger is cancelled in Kostanay Region. The "
         "high \"orange\" level is established in Rudny, in all the rest of the region the "
         "moderate \"yellow\". In Oral \"red\" operates still.",
         ["threat red lifted Kostanay Region 2022-01-13", "threat orange set Rudny 2022-01-13",
          "threat yellow set Kostanay Region 2022-01-13", "threat red remains Oral 2022-01-13"]),
        # Exercises tell what will be practised.
        ("en", "2023-10-04",
         "The introduction of a \"red\" level of terrorist threat in Oral will be worked out.",
         []),
        ("ru", "2023-10-04",
         "Введение «красного» уровня террористической опасности в Уральске отработают силовики.",
         []),
        # The whole country, in other words; also where no place is named at all.
        ("en", "2022-01-06", "The emergency regime was spread to the whole republic.",
         ["state set 17 2022-01-06"]),
        ("en", "2022-01-06", "Oral, evening: the operational headquarters announces the critical "
         "(red) level of terrorist threat nationwide.", ["threat red set 17 2022-01-06"]),
        ("en", "2020-05-10", "The state of emergency ends at midnight on 11 May, the head of "
         "state said.", ["state remains 17 2020-05-10"]),
        ("en", "2020-05-10", "The state of emergency ends in our district on 11 May.", []),
        ("en", "2020-05-10", "A yellow level of terrorist threat is set for up to 40 days.", []),
        ("ru", "2022-01-06", "Контртеррористическая операция охватывает теперь все регионы.",
         ["counter set 17 2022-01-06"]),
        ("ru", "2022-01-06", "В каждой области введён комендантский час.",
         ["curfew set 17 2022-01-06"]),
        ("kk", "2022-01-06", "Терроризмге қарсы операция еліміздің барлық өңіріне таратылды.",
         ["counter set 17 2022-01-06"]),
        ("kk", "2022-01-06", "Қызылорда облысында бүкіл облыс үшін коменданттық сағат енгізілді.",
         ["curfew set Kyzylorda Region 2022-01-06"]),
        # A heading, and below it where and when.
        ("ru", "2022-01-06",
         "Режим ЧП. С 5 января в Алматы, до 19 января.\n\nКомендантский час. На тот же срок по "
         "всей стране, с 23:00 до 7:00. В Таразе тихо.",
         ["state set Almaty 2022-01-05", "curfew set 17 2022-01-05"]),
        # What a relative clause tells leaves the measure to the main verb.
        ("en", "2022-01-20",
         "The curfew, which had kept Taraz indoors since January 6, ended at seven this morning.",
         ["curfew set Taraz 2022-01-06", "curfew lifted Taraz 2022-01-20"]),
        ("en", "2017-01-17",
         "In Oral the terror threat level, which in summer had stood at red, remains yellow.",
         ["threat yellow remains Oral 2017-01-17"]),
        ("ru", "2019-06-12",
         "«Жёлтый» уровень террористической опасности, действующий в Уральске с 7 июня, утратит "
         "силу 14 июня.",
         ["threat yellow set Oral 2019-06-07", "threat yellow lifted Oral 2019-06-14"]),
        # Without a date a participle is no act.
        ("ru", "2023-09-14",
         "В Курчатове продолжает действовать ранее установленный «жёлтый» уровень "
         "террористической опасности.", ["threat yellow remains Kurchatov 2023-09-14"]),
        # Lines without a verb: each measure with its places.
        ("ru", "2022-01-06",
         "В Алматы — контртеррористическая операция, по всей стране — чрезвычайное положение, "
         "въезд в Шымкент закрыт.",
         ["counter set Almaty 2022-01-06", "state set 17 2022-01-06"]),
        ("en", "2022-01-06", "Oral: curfew; Aksay: red terror level.",
         ["curfew remains Oral 2022-01-06", "threat red remains Aksai 2022-01-06"]),
        # Back to a level.
        ("en", "2025-05-02",
         "After a fortnight at orange, the city of Turkistan goes back to the yellow terror "
         "level today.", ["threat yellow lowered Turkestan 2025-05-02"]),
        ("ru", "2025-05-02", "Кентау вернулся к «жёлтому» уровню террористической опасности.",
         ["threat yellow lowered Kentau 2025-05-02"]),
        ("kk", "2016-06-20",
         "Ақтөбеде террористік қауіптің «қызыл» деңгейі сақталады. Қалған өңірлерде 6 маусымнан "
         "бері «сары» деңгей тұр.",
         ["threat red remains Aktobe 2016-06-20", "threat yellow set 16 2016-06-06"]),
        ("en", "2022-01-08",
         "Aktau is under a state of emergency from 5 January. 6 January: the emergency spreads to "
         "Almaty Region. The emergency services went to Oral.",
         ["state set Aktau 2022-01-05", "state set Almaty Region 2022-01-06"]),
        ("en", "2016-07-18",
         "The red terror level would stay in place in Almaty until further notice, officials "
         "said.", ["threat red remains Almaty 2016-07-18"]),
        # "The regime" is no curfew, where another was told of.
        ("ru", "2022-01-05",
         "Президент ввёл чрезвычайное положение в Актау с 5 января. Действует комендантский час. "
         "Позже режим распространили на всю страну.",
         ["state set Aktau 2022-01-05", "curfew set Aktau 2022-01-05", "state set 17 2022-01-05"]),
        ("kk", "2022-01-05",
         "Ақтауда 5 қаңтардан төтенше жағдай енгізілді. Коменданттық сағат жүреді. Кейін режим "
         "бүкіл елге таратылды.",
         ["state set Aktau 2022-01-05", "curfew set Aktau 2022-01-05", "state set 17 2022-01-05"]),
        # What stays in some regions was not lifted elsewhere; no region has two levels at once.
        ("en", "2022-01-19",
         "The red level of terrorist threat stays in Almaty and Zhambyl Region. Elsewhere it was "
         "removed on January 13.",
         ["threat red remains Almaty+Zhambyl Region 2022-01-19",
          "threat red lifted 15 2022-01-13"]),
        ("en", "2016-06-08",
         "Kazakhstan has put the whole country on \"yellow\" terror alert for 40 days, and Aktobe "
         "Region itself remains at \"red\".",
         ["threat yellow set 15 2016-06-08", "threat red remains Aktobe Region 2016-06-08"]),
        ("kk", "2016-06-08",
         "Бүкіл ел террористік қауіптің «сары» деңгейіне ауыстырылды. Ақтөбе облысының өзінде – "
         "«қызыл».",
         ["threat yellow set 15 2016-06-08", "threat red remains Aktobe Region 2016-06-08"]),
        # Not there yet, where it is to follow.
        ("en", "2022-01-14", "Emergency rule ends in Shymkent, Akmola Region to follow.",
         ["state lifted Shymkent 2022-01-14"]),
        ("en", "2022-01-14", "In Aktau next week the curfew will be lifted on 18 January.",
         ["curfew lifted Aktau 2022-01-18"]),
        # Only levels rise and fall.
        ("ru", "2022-01-13",
         "Штаб поставил точку в контртеррористической операции в Костанайской области и опустил "
         "там уровень угрозы с критического до умеренного.",
         ["counter lifted Kostanay Region 2022-01-13",
          "threat yellow lowered Kostanay Region 2022-01-13"]),
        # Everywhere that the text is about: the country, or not.
        ("ru", "2022-01-14",
         "Чрезвычайное положение действует по всей стране. Комендантский час — везде с 23:00.",
         ["state remains 17 2022-01-14", "curfew remains 17 2022-01-14"]),
        ("ru", "2022-01-14",
         "Чрезвычайное положение действует в Актау. Комендантский час — везде с 23:00.",
         ["state remains Aktau 2022-01-14", "curfew remains Aktau 2022-01-14"]),
        ("kk", "2019-06-12",
         "Оралда 7 маусымнан бері қолданылып келген террористік қауіптің «сары» деңгейі "
         "14 маусымда күшін жояды.", ["threat yellow set Oral 2019-06-07"]),
        ("kk", "2025-05-02",
         "20 сәуірде террористік қауіптің «қызыл» деңгейі жарияланған Кентауда сенбіден бастап "
         "«қызғылт сары» болады.",
         ["threat red set Kentau 2025-04-20", "threat orange set Kentau 2025-05-03"]),
        ("kk", "2022-01-06",
         "Алматыда – терроризмге қарсы операция, бүкіл елде – төтенше жағдай, Шымкентке кіру "
         "жабылды.", ["counter set Almaty 2022-01-06", "state set 17 2022-01-06"]),
        ("ru", "2018-08-10",
         "С сегодняшнего дня Актау на «жёлтом», так решил антитеррористический штаб. Светофоры "
         "в Таразе на жёлтом.", ["threat yellow set Aktau 2018-08-10"]),
        # What the next sentence tells of the decree: its day, its beginning, its territory.
        ("ru", "2018-08-13",
         "В Актау введён «жёлтый» уровень террористической опасности. Соответствующий документ "
         "подписан 10 августа. Концерт прошёл 5 августа.", ["threat yellow set Aktau 2018-08-10"]),
        ("en", "2018-08-13",
         "The yellow terror threat level has been introduced in Aktau. The decree was signed on "
         "10 August.", ["threat yellow set Aktau 2018-08-10"]),
        ("en", "2018-08-13",
         "The yellow terror threat level has been introduced in Aktau. The decision will be "
         "reviewed on 20 August.", ["threat yellow set Aktau 2018-08-13"]),
        ("en", "2018-08-13",
         "The yellow terror threat level has been introduced in Aktau. A concert took place on "
         "5 August.", ["threat yellow set Aktau 2018-08-13"]),
        ("kk", "2018-08-13",
         "Ақтауда террористік қауіптің «сары» деңгейі енгізілді. Тиісті шешімге 10 тамызда қол "
         "қойылған.", ["threat yellow set Aktau 2018-08-10"]),
        ("ru", "2015-11-05",
         "Аксу. Введён «жёлтый» уровень террористической опасности. Начало — 3 ноября, окончание "
         "— 10 ноября.", ["threat yellow set Aksu 2015-11-03"]),
        ("ru", "2018-08-10",
         "Решением штаба устанавливается «жёлтый» уровень террористической опасности.\n\n"
         "Территория: город Туркестан и Сауранский район. Срок: с 9:00 13 августа до 16 августа.",
         ["threat yellow set Turkestan+Sauran District 2018-08-13"]),
        ("en", "2018-08-10",
         "A yellow level of terrorist threat is being introduced. Territory: the city of "
         "Turkistan. Period: from 13 to 16 August.", ["threat yellow set Turkestan 2018-08-13"]),
        # Lines of a chronicle, with their reasons.
        ("en", "2016-08-01",
         "Terror threat levels in Kazakhstan\n6 June: yellow in Aktobe Region after the attack on "
         "its main city.\n29 July: the yellow level in Oral is extended until 15 January.",
         ["threat yellow set Aktobe Region 2016-06-06", "threat yellow remains Oral 2016-07-29"]),
        ("ru", "2016-08-01",
         "Хроника уровней террористической опасности\n6 июня: «жёлтый» в Актюбинской области "
         "после нападения на часть.\n18 июля, полдень: «красный» в Алматы.",
         ["threat yellow set Aktobe Region 2016-06-06", "threat red set Almaty 2016-07-18"]),
    ],
)  # fmt: skip
def test_measures(language: str, published: str, text: str, expected: list[str]) -> None:
    assert told(text, published, language) == expected


@pytest.mark.parametrize(
    ("language", "published", "text", "expected"),
    [
        # Of the whole country, though a reason names a place.
        ("en", "2017-03-11",
         "After the attack in Semey the yellow terror level was introduced on the whole territory "
         "of Kazakhstan.",
         ["threat yellow set 16 2017-03-11"]),
        ("en", "2017-03-11",
         "After the attack in Semey the yellow terror level was introduced throughout Kazakhstan.",
         ["threat yellow set 16 2017-03-11"]),
        ("kk", "2016-07-19",
         "Семейде террористік қауіптің «қызыл» деңгейі алынды. Елдің қалған бүкіл аумағында «сары» "
         "деңгей сақталады.",
         ["threat red lifted Semey 2016-07-19", "threat yellow remains 16 2016-07-19"]),
        # The great cities are named with the other regions.
        ("kk", "2016-06-13",
         "Ақтөбе облысында «қызғылт сары» деңгей енгізілді. Қалған барлық облыста, сондай-ақ "
         "Астана мен Алматы қалаларында «сары» деңгей сақталады.",
         ["threat orange set Aktobe Region 2016-06-13", "threat yellow remains 15 2016-06-13"]),
    ],
)  # fmt: skip
def test_the_whole_country_or_the_rest_of_it(
    language: str, published: str, text: str, expected: list[str]
) -> None:
    assert told(text, published, language) == expected


def test_an_end_behind_two_places_is_that_of_both() -> None:
    text = "On 5 January an emergency rule was declared in Oral and in Semey until 19 January."
    found = read(text, "2022-01-05", "en").measures
    assert [(len(one.places), str(one.date_end)) for one in found] == [(2, "2022-01-19")]
    text = (
        "On 5 January emergency rule was declared in Oral until 9 January and in Semey until 19 "
        "January."
    )
    found = read(text, "2022-01-05", "en").measures
    assert [(one.places[0].name, str(one.date_end)) for one in found] == [
        ("Oral", "2022-01-09"),
        ("Semey", "2022-01-19"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The yellow terror level was set in Kokshetau and Semey on July 2. It was set for the "
            "cities, not for the regions around them.",
        ),
        (
            "ru",
            "Жёлтый уровень террористической опасности введён в Семее и Кокшетау 2 июля. Он введён "
            "в городах, а не в области.",
        ),
    ],
)
def test_what_is_not_said_of_the_regions(language: str, text: str) -> None:
    found = read(text, "2024-07-05", language).measures
    assert {place.name for one in found for place in one.places} == {"Kokshetau", "Semey"}
