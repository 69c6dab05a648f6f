"""Security measures as Russian newsrooms put them: to the people, in lists, in other order."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        # The people of a town stand for it, where it is not named.
        ("2022-01-14", "Шымкентцам по-прежнему нельзя выходить на улицу после 23:00.",
         ["curfew remains Shymkent 2022-01-14"]),
        ("2022-01-14", "Для актюбинцев комендантский час продлён до 19 января.",
         ["curfew remains Aktobe 2022-01-14"]),
        ("2022-01-06",
         "Уважаемые павлодарцы! Сегодня в нашей области вводится чрезвычайное положение.",
         ["state set Pavlodar Region 2022-01-06"]),
        ("2022-01-06", "Дорогие костанайцы! С сегодняшнего дня вводится комендантский час.",
         ["curfew set Kostanay 2022-01-06"]),
        ("2022-01-14", "Двое алматинцев задержаны. В Таразе введён комендантский час.",
         ["curfew set Taraz 2022-01-14"]),
        # What children may not do at night is no such measure.
        ("2022-01-14", "Подросткам Актобе нельзя находиться на улице после 23:00.", []),
        ("2019-06-03", "После 22:00 в Таразе запрещено находиться на улице без родителей.", []),
        ("2022-01-06", "В Семее введён комендантский час, школьников перевели на дистанционку.",
         ["curfew set Semey 2022-01-06"]),
        # The verb may come last.
        ("2022-01-06",
         "В Таразе введено чрезвычайное положение. С десяти вечера до шести утра на улицах города "
         "находиться нельзя.",
         ["state set Taraz 2022-01-06", "curfew set Taraz 2022-01-06"]),
        ("2022-01-06", "В Актау с 22:00 до 6:00 запрещено покидать дома.",
         ["curfew set Aktau 2022-01-06"]),
        # Who kept it is told in the active.
        ("2017-03-02",
         "Комиссия Мангистауской области сохранила «оранжевый», высокий уровень террористической "
         "опасности.",
         ["threat orange remains Mangystau Region 2017-03-02"]),
        # The capital in a list of places that are named
        ("2022-01-13", "Режим ЧП отменён в Шымкенте, столице, Атырауской и Мангистауской областях. "
         "Комендантского часа в этих регионах тоже больше нет.",
         ["state lifted Shymkent+Atyrau Region+Mangystau Region+Nur-Sultan 2022-01-13",
          "curfew lifted Shymkent+Atyrau Region+Mangystau Region+Nur-Sultan 2022-01-13"]),
        ("2022-01-05", "Чрезвычайное положение введено в нашей столице и в Актау.",
         ["state set Aktau+Nur-Sultan 2022-01-05"]),
        # What stands beyond a semicolon may be of something else.
        ("2026-02-19",
         "Уровни террористической опасности. Атбасар - водителей проверяют на постах, очереди до "
         "двух часов; Степногорск с 15.02 на «жёлтом».",
         ["threat yellow set Stepnogorsk 2026-02-15"]),
        ("2014-11-05",
         "Силовики свернули антитеррористическую операцию в Мугалжарском районе. Она началась "
         "3 ноября; в ходе боя возле Эмбы погибли двое подозреваемых.",
         ["counter lifted Mugalzhar District 2014-11-05",
          "counter set Mugalzhar District 2014-11-03"]),
        ("2022-01-07",
         "Режим КТО введён: с 6 января в Шу; с 7 января на всей территории Таласского района.",
         ["counter set Shu 2022-01-06", "counter set Talas District 2022-01-07"]),
        # "These districts" are the ones named last.
        ("2014-11-05",
         "Операция шла в Мугалжарском и Темирском районах. «Оранжевый» уровень террористической "
         "опасности в этих районах понижен до «жёлтого».",
         ["threat yellow lowered Mugalzhar District+Temir District 2014-11-05"]),
        # A decision is of its day, also one that prolongs.
        ("2020-04-29",
         "Чрезвычайное положение в Шымкенте продлено до 11 мая 2020-го. Решение принято 27 апреля.",
         ["state remains Shymkent 2020-04-27"]),
        # After the night that is told of
        ("2022-01-06",
         "Сегодня ночью в Таразе напали на полицию. В области введено чрезвычайное положение.",
         ["state set Zhambyl Region 2022-01-06"]),
    ],
)  # fmt: skip
def test_measures_of_russian_news(published: str, text: str, expected: list[str]) -> None:
    assert told(text, published, "ru") == expected
