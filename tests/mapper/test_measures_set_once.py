"""A measure that is told twice, once without its day and once with its term, is one."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

PUBLISHED = "2021-09-14"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("В Риддере введён «жёлтый» уровень террористической опасности, сообщили во вторник в "
         "полиции. Жёлтый уровень установлен в Риддере на 20 дней, начиная с 12 сентября.", "ru",
         ["threat yellow set Ridder 2021-09-12"]),
        ("В Риддере объявлен комендантский час. «Комендантский час объявлен в Риддере с 13 "
         "сентября на десять суток», — заявил аким.", "ru", ["curfew set Ridder 2021-09-13"]),
        ("Риддерде комендант сағаты енгізілді, деді сейсенбіде қала әкімі. Комендант сағаты "
         "Риддерде 12 қыркүйектен бастап он күнге жарияланды.", "kk",
         ["curfew set Ridder 2021-09-12"]),
        ("A curfew has been imposed in Ridder, the akim said on Tuesday. The curfew was imposed "
         "in Ridder for ten days from 12 September.", "en", ["curfew set Ridder 2021-09-12"]),
        ("A curfew has been imposed in Ridder. The curfew was imposed in Ridder on 12 September.",
         "en", ["curfew set Ridder 2021-09-12"]),
        ("В Риддере введён комендантский час, сообщили во вторник в полиции. По её данным, "
         "комендантский час введён в Риддере с 13 сентября.", "ru",
         ["curfew set Ridder 2021-09-13"]),
        ("Риддерде комендант сағаты енгізілді, деді сейсенбіде қала әкімі. Комендант сағаты "
         "Риддерде 13 қыркүйекте жарияланды.", "kk", ["curfew set Ridder 2021-09-13"]),
        # Another operation
        ("Сегодня в Риддере объявлена антитеррористическая операция. Антитеррористическую "
         "операцию в Риддере объявляли и 13 сентября.", "ru",
         ["counter set Ridder 2021-09-14", "counter set Ridder 2021-09-13"]),
        # Another term, another place, one that began long before, and one that had ended
        ("В Риддере введён комендантский час. В Риддере комендантский час уже вводили с 5 мая на "
         "десять дней.", "ru", ["curfew set Ridder 2021-09-14", "curfew set Ridder 2021-05-05"]),
        ("Сегодня в Риддере введён комендантский час. В Жанаозене комендантский час введён с 12 "
         "сентября на десять дней.", "ru",
         ["curfew set Ridder 2021-09-14", "curfew set Zhanaozen 2021-09-12"]),
        ("В Риддере комендантский час ввели 10 сентября на десять дней. 12 сентября комендантский "
         "час в Риддере отменили. 14 сентября комендантский час в Риддере введён снова.", "ru",
         ["curfew set Ridder 2021-09-10", "curfew lifted Ridder 2021-09-12",
          "curfew set Ridder 2021-09-14"]),
        ("A curfew has been imposed in Ridder. A curfew was imposed in Ridder on 12 May.", "en",
         ["curfew set Ridder 2021-09-14", "curfew set Ridder 2021-05-12"]),
    ],
)  # fmt: skip
def test_what_is_told_again_with_its_term_is_told_once(
    text: str, language: str, expected: list[str]
) -> None:
    assert told(text, PUBLISHED, language) == expected
