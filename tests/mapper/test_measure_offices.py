"""Measures told by offices, to a city's people, with the day they were set on; denials of them."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told


@pytest.mark.parametrize(
    ("language", "published", "text", "expected"),
    [
        # What remains in the whole country was set there; what ended need not have been.
        ("ru", "2022-01-12",
         "Комендантский час, введённый 6 января, действует во всех областях Казахстана.",
         ["curfew set 17 2022-01-06", "curfew remains 17 2022-01-12"]),
        ("ru", "2022-01-12",
         "По всей стране продолжает действовать введённое 6 января чрезвычайное положение.",
         ["state set 17 2022-01-06", "state remains 17 2022-01-12"]),
        ("en", "2022-01-12",
         "The curfew imposed on January 6 remains in place across Kazakhstan until 19 January.",
         ["curfew set 17 2022-01-06", "curfew remains 17 2022-01-12"]),
        ("kk", "2022-01-12",
         "Бүкіл елде 6 қаңтарда жарияланған төтенше жағдай күшінде қалды.",
         ["state set 17 2022-01-06", "state remains 17 2022-01-12"]),
        ("ru", "2022-01-12", "Комендантский час, введённый 6 января, отменён по всей стране.",
         ["curfew lifted 17 2022-01-12"]),
        ("en", "2022-01-12",
         "The curfew imposed last week remains in place across Kazakhstan until 19 January.",
         ["curfew remains 17 2022-01-12"]),
        # A participle with a day, between an act and its measure, or before a change.
        ("ru", "2021-05-20", "В Актау отменён введённый 14 мая комендантский час.",
         ["curfew set Aktau 2021-05-14", "curfew lifted Aktau 2021-05-20"]),
        ("ru", "2021-05-20",
         "В Кентау повышен до красного объявленный 14 мая жёлтый уровень террористической "
         "опасности.",
         ["threat yellow set Kentau 2021-05-14", "threat red raised Kentau 2021-05-20"]),
        ("ru", "2021-05-20",
         "Красный уровень террористической опасности, введённый 14 мая в Кентау, снижен до "
         "жёлтого.",
         ["threat red set Kentau 2021-05-14", "threat yellow lowered Kentau 2021-05-20"]),
        ("en", "2021-05-20",
         "The yellow terror threat level, declared in Kentau on 14 May, was raised to red.",
         ["threat yellow set Kentau 2021-05-14", "threat red raised Kentau 2021-05-20"]),
        # A colour told with its other name, or alone, with a word to the reader.
        ("ru", "2019-06-20",
         "Жёлтый, то есть умеренный, уровень террористической опасности введён в Шалкаре в среду.",
         ["threat yellow set Shalkar 2019-06-19"]),
        ("ru", "2019-06-20",
         "Уровень террористической опасности в Шалкаре снизили до жёлтого. Красный, как "
         "сообщалось, объявили там 8 июня.",
         ["threat yellow lowered Shalkar 2019-06-20", "threat red set Shalkar 2019-06-08"]),
        # Whose decision it is.
        ("ru", "2017-03-10",
         "Решением председателя антитеррористической комиссии Костанайской области на территории "
         "города Рудного установлен жёлтый уровень террористической опасности.",
         ["threat yellow set Rudny 2017-03-10"]),
        ("ru", "2017-03-10",
         "По ходатайству ДКНБ по Костанайской области в Рудном введён комендантский час.",
         ["curfew set Rudny 2017-03-10"]),
        ("kk", "2014-08-08",
         "Алматы облысы Панфилов ауданының Көктал ауылында терроризмге қарсы операция аяқталды.\n\n"
         "ҰҚК-нің Алматы облысы бойынша департаментінің дерегінше, режим 7 тамызда енгізілген.",
         ["counter lifted Koktal 2014-08-08", "counter set Koktal 2014-08-07"]),
        # The great cities, by their people; the seat of a region.
        ("ru", "2022-01-13",
         "В Павлодаре ЧП отменили. А алматинцам придётся ждать: в мегаполисе режим ЧП сохранится.",
         ["state lifted Pavlodar 2022-01-13", "state remains Almaty 2022-01-13"]),
        ("ru", "2022-01-13",
         "Красный уровень террористической опасности в Шымкенте снят, а комендантский час в "
         "мегаполисе остаётся.",
         ["threat red lifted Shymkent 2022-01-13", "curfew remains Shymkent 2022-01-13"]),
        ("ru", "2022-01-13", "Алматинцам не стоит ехать в Актау: там действует комендантский час.",
         ["curfew remains Aktau 2022-01-13"]),
        ("kk", "2022-01-13", "Құрметті алматылықтар! Қаламызда комендант сағаты күшінде.",
         ["curfew remains Almaty 2022-01-13"]),
        ("ru", "2022-01-13", "В областном центре Костанайской области введён комендантский час.",
         ["curfew set Kostanay 2022-01-13"]),
        ("kk", "2022-01-13", "Маңғыстау облысының орталығында комендант сағаты енгізілді.",
         ["curfew set Aktau 2022-01-13"]),
        ("ru", "2022-01-13",
         "По области картина другая: в Экибастузе и Аксу комендантский час уже сняли.",
         ["curfew lifted Ekibastuz+Aksu 2022-01-13"]),
        # Denied, or no more there.
        ("ru", "2020-10-13",
         "Полиция опровергла разошедшееся по чатам сообщение о том, что с 15 октября в Рудном "
         "вводят комендантский час.", []),
        ("ru", "2020-10-13",
         "В акимате назвали фейком рассылку о том, что в Рудном введён комендантский час.", []),
        ("ru", "2020-10-13", "Неправда, что в Рудном введён комендантский час.", []),
        ("ru", "2020-10-13",
         "В КНБ назвали причину: в Рудном введён красный уровень террористической опасности.",
         ["threat red set Rudny 2020-10-13"]),
        ("ru", "2020-10-13",
         "Комендантский час в Рудном сохраняется. В Лисаковске его с понедельника нет вовсе.",
         ["curfew remains Rudny 2020-10-13", "curfew lifted Lisakovsk 2020-10-12"]),
        ("ru", "2020-10-13", "С понедельника режима ЧП в Рудном больше не существует.",
         ["state lifted Rudny 2020-10-12"]),
        ("ru", "2020-10-13", "Режим ЧП в Рудном действует. В Лисаковске его пока нет.",
         ["state remains Rudny 2020-10-13"]),
        # "He explained" is of a person; the level told last is of the country.
        ("ru", "2016-07-19",
         "Во всех областях, кроме Алматинской, введён «жёлтый» уровень террористической опасности, "
         "а в ней — «красный». «Всё спокойно, рынки действуют», — пояснил он.",
         ["threat yellow set 15 2016-07-19", "threat red set Almaty Region 2016-07-19"]),
        # What was extended on the day of a decision; a level that is no operation.
        ("kk", "2026-03-04",
         "Кеше Теміртауда «сары» террор қаупі деңгейі алынды. Ал Балқаштағы «сары» деңгейдің "
         "мерзімі 15 наурызға дейін ұзартылды.",
         ["threat yellow lifted Temirtau 2026-03-03", "threat yellow remains Balkhash 2026-03-03"]),
        ("kk", "2026-03-04",
         "Шымкентте террорға қарсы операция аяқталды. Деңгей бүгіннен бастап «сарыға» дейін "
         "төмендетілді.",
         ["counter lifted Shymkent 2026-03-04", "threat yellow lowered Shymkent 2026-03-04"]),
    ],
)  # fmt: skip
def test_measures(language: str, published: str, text: str, expected: list[str]) -> None:
    assert told(text, published, language) == expected
