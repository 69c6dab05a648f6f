"""What a sentence announces, believes or counts the days of, in Russian and Kazakh."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What is announced is the end, though the verb is one that sets.
        ("О прекращении режима ЧП в среду объявил начальник полиции Кентау.",
         ["state lifted Kentau 2022-01-19"]),
        ("Об отмене комендантского часа и введении жёлтого уровня террористической опасности "
         "в Кентау объявил аким.",
         ["curfew lifted Kentau 2022-01-19", "threat yellow set Kentau 2022-01-19"]),
        ("Указом об отмене ЧП в Кентау введён комендантский час.",
         ["state lifted Kentau 2022-01-19", "curfew set Kentau 2022-01-19"]),
        ("В Кентау объявил о себе новый аким. Введён комендантский час.",
         ["curfew set Kentau 2022-01-19"]),
        # A decision that ended a measure sets none when it takes effect.
        ("В Кентау снят комендантский час. Решение вступило в силу 17 января.",
         ["curfew lifted Kentau 2022-01-17"]),
        ("В Кентау введён комендантский час. Решение вступило в силу 17 января.",
         ["curfew set Kentau 2022-01-17"]),
        # So many days of it
        ("В Риддере третьи сутки режим ЧП.", ["state remains Ridder 2022-01-19"]),
        ("Уже неделю в Риддере комендантский час.", ["curfew remains Ridder 2022-01-19"]),
        ("В Риддере третий день идёт снег.", []),
        # The short name of the level of threat
        ("Риддер: жёлтый УТО введён до 2 февраля", ["threat yellow set Ridder 2022-01-19"]),
        ("В Риддере УТО понижен до жёлтого.", ["threat yellow lowered Ridder 2022-01-19"]),
        # What is stopped is no ban on going out, and where people may, there is none.
        ("Жителей Риддера просят не покидать дома, в банках прекращён приём посетителей.", []),
        ("Жители могут свободно передвигаться по улицам и ночью, но «красный» уровень "
         "террористической опасности в Риддере остаётся в силе.",
         ["threat red remains Ridder 2022-01-19"]),
    ],
)  # fmt: skip
def test_russian(text: str, expected: list[str]) -> None:
    assert told(text, "2022-01-19", "ru") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What is believed to end has not ended.
        ("Риддердегі коменданттық сағат жақын күндері аяқталады деп ойлаймыз.", []),
        ("Риддерде коменданттық сағат ертең алынады деп күтілуде.", []),
        ("Риддерде коменданттық сағат алынады деп хабарлады полиция.",
         ["curfew lifted Ridder 2022-01-19"]),
        ("Риддерде коменданттық сағат алынды. Полицияның мәліметінше, шешім 17 қаңтарда "
         "күшіне енген.", ["curfew lifted Ridder 2022-01-17"]),
        ("Риддерде әлі де коменданттық сағат бар.", ["curfew remains Ridder 2022-01-19"]),
        ("Министр террористік қауіптің «сары» деңгейі қазір тек Риддер мен Кентау қалаларында "
         "қалғанын мәлімдеді.", ["threat yellow remains Ridder+Kentau 2022-01-19"]),
        # The regions that are not on the list
        ("Бүкіл елде коменданттық сағат енгізілді, тізімде Павлодар облысы жоқ",
         ["curfew set 16 2022-01-19"]),
        ("Бүкіл елде коменданттық сағат енгізілді. Тізімде Павлодар мен Атырау облыстары ғана жоқ.",
         ["curfew set 15 2022-01-19"]),
        ("Бүкіл елде коменданттық сағат енгізілді, Павлодар облысы бұған кірмейді.",
         ["curfew set 16 2022-01-19"]),
    ],
)  # fmt: skip
def test_kazakh(text: str, expected: list[str]) -> None:
    assert told(text, "2022-01-19", "kk") == expected
