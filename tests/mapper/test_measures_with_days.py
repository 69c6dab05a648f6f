"""What Russian and Kazakh news tells of measures, with their places and days."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.records import Measure
from tests.mapper.reading_texts import read, told

_ALL = 10


def _told(measures: tuple[Measure, ...]) -> list[str]:
    """Return measures as lines: action, measure or level, places, first and last day."""
    return [
        " ".join(
            (
                m.action,
                m.level or m.measure,
                "everywhere" if len(m.places) > _ALL else "+".join(p.name for p in m.places),
                *(_short(day) for day in (m.date_start, m.date_end) if day),
            )
        )
        for m in measures
    ]


def _short(day: date) -> str:
    return f"{day:%m-%d}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "В Актобе проводится контртеррористическая операция. Вечером того же дня в штабе "
            "сообщили, что операция завершена.",
            [
                "remains counter_terrorist_operation Aktobe 01-12",
                "lifted counter_terrorist_operation Aktobe 01-12",
            ],
        ),
        (
            "Режим ЧП вводится в Актау с 13 января с 01:30 до 25 января 00:00. На этот период "
            "вводится комендантский час с 23:00 до 07:00.",
            [
                "set state_of_emergency Aktau 01-13 01-25",
                "set curfew Aktau 01-13 01-25",
            ],
        ),
        (
            "ЧП будет действовать в Жанаозене с 12 до 31 января. На время действия режима ЧП "
            "вводится комендантский час.",
            [
                "set state_of_emergency Zhanaozen 01-12 01-31",
                "set curfew Zhanaozen 01-12 01-31",
            ],
        ),
        (
            "Режим ЧП введён в Актау после теракта. Днём в среду аналогичный режим объявлен "
            "в Атырауской области.",
            [
                "set state_of_emergency Aktau 01-12",
                "set state_of_emergency Atyrau Region 01-12",
            ],
        ),
        (
            "Президент распространил режим чрезвычайного положения на всю территорию республики.",
            ["set state_of_emergency everywhere 01-12"],
        ),
        (
            "На прошлой неделе уровень террористической опасности в Кызылординской области был "
            "снижен до «жёлтого». Режим КТО снят в регионах, кроме Алматы и Жамбылской области. "
            "Там операция продолжится.",
            [
                "lowered yellow Kyzylorda Region 01-03",
                "lifted counter_terrorist_operation everywhere 01-12",
                "remains counter_terrorist_operation Almaty+Zhambyl Region 01-12",
            ],
        ),
        (
            "Нур-Султан – «жёлтый» уровень террористической опасности, действует комендантский час."
            "\n\nАктюбинская область – всё спокойно, комендантский час с 23:00 до 07:00.",
            [
                "remains yellow Nur-Sultan 01-12",
                "remains curfew Nur-Sultan 01-12",
                "remains curfew Aktobe Region 01-12",
            ],
        ),
        (
            "В Актюбинской и Атырауской областях снят «красный» уровень террористической "
            "опасности. «Там же прекращаем КТО», – добавил министр.",
            [
                "lifted red Aktobe Region+Atyrau Region 01-12",
                "lifted counter_terrorist_operation Aktobe Region+Atyrau Region 01-12",
            ],
        ),
        (
            "В Алматы режим КТО сохраняется. В области он отменён.",
            [
                "remains counter_terrorist_operation Almaty 01-12",
                "lifted counter_terrorist_operation Almaty Region 01-12",
            ],
        ),
        (
            "КТО в Жамбылской области завершена в среду, в Алматы она закончится 31 января.",
            [
                "lifted counter_terrorist_operation Zhambyl Region 01-12",
                "remains counter_terrorist_operation Almaty 01-12 01-31",
            ],
        ),
        (
            "По всей стране отменён «жёлтый» уровень террористической опасности. Исключение "
            "составляет Актюбинская область, где он продлён до 1 февраля.",
            ["lifted yellow everywhere 01-12", "remains yellow Aktobe Region 01-12 02-01"],
        ),
        # A threat that is high is no level.
        (
            "В Актау продлён «жёлтый» уровень террористической опасности. Продление связано с "
            "высоким уровнем террористической угрозы.",
            ["remains yellow Aktau 01-12"],
        ),
        (
            "«Жёлтый» уровень террористической опасности, введённый 5 января в Уральске и "
            "Бурлинском районе, в областном центре сохраняется. В районе он снят.",
            [
                "set yellow Oral+Burli District 01-05",
                "remains yellow Oral 01-12",
                "lifted yellow Burli District 01-12",
            ],
        ),
        # "Around the market" is no district.
        (
            "В Аксае введён «жёлтый» уровень террористической опасности. В районе рынка он "
            "действует с утра.",
            ["set yellow Aksai 01-12"],
        ),
        (
            "В Павлодаре с 13 января КТО прекращается и уровень террористической опасности "
            "понижается с «красного» до «жёлтого».",
            [
                "lifted counter_terrorist_operation Pavlodar 01-13",
                "lowered yellow Pavlodar 01-13",
            ],
        ),
        (
            "В Алматы сохраняется «красный» уровень террористической опасности. В Таразе – "
            "«жёлтый».",
            ["remains red Almaty 01-12", "remains yellow Taraz 01-12"],
        ),
        (
            "С сегодняшнего дня в Таразе не действует режим ЧП. Он был введён из-за беспорядков.",
            ["lifted state_of_emergency Taraz 01-12"],
        ),
        ("В Таразе режим ЧП не действует.", []),
        (
            "В Таразе чрезвычайное положение завершилось, но карантин остаётся.",
            ["lifted state_of_emergency Taraz 01-12"],
        ),
        (
            "С 00 часов 16 января комендантский час в Таразе будет начинаться в полночь, а не в "
            "23:00.",
            ["remains curfew Taraz 01-16"],
        ),
        (
            "В Актау до 1 февраля установлен «жёлтый» уровень террористической опасности. Решение "
            "вступает в силу 14 января.",
            ["set yellow Aktau 01-14 02-01"],
        ),
        (
            "«Красного» уровня террористической опасности в Рудном нет, введён только «жёлтый».",
            ["set yellow Rudny 01-12"],
        ),
        (
            "Режим КТО действует в Алматы, несмотря на завершение ЧП.",
            ["remains counter_terrorist_operation Almaty 01-12"],
        ),
        (
            "МИД Казахстана призвал граждан не выходить на улицу: в Анкаре действует "
            "комендантский час.",
            [],
        ),
        (
            "Комендантский час в Таразе действует и будет отменён вместе с режимом ЧП.",
            ["remains curfew Taraz 01-12"],
        ),
        (
            "КТО в Актау завершается 13 января. «Красный» уровень террористической опасности в "
            "городе снимут. Тот же режим в Атырау завершили 10 января.",
            [
                "lifted counter_terrorist_operation Aktau 01-13",
                "lifted red Aktau 01-13",
                "lifted counter_terrorist_operation Atyrau 01-10",
            ],
        ),
        (
            "11 января КТО сняли в Актау и Атырау.",
            ["lifted counter_terrorist_operation Aktau+Atyrau 01-11"],
        ),
        (
            "«Жёлтый» вместо «красного»: в Актау снизили уровень террористической опасности.",
            ["lowered yellow Aktau 01-12"],
        ),
        (
            "Уровень террористической опасности не меняется. В Актау, где с 5 января действовал "
            "«красный» уровень, теперь тоже «жёлтый».",
            ["set red Aktau 01-05", "set yellow Aktau 01-12"],
        ),
        (
            "С 5 по 8 января «жёлтый» уровень террористической опасности действовал в Актау.",
            ["set yellow Aktau 01-05 01-08"],
        ),
        # When it was in force is not said.
        ("В Актау действовал «жёлтый» уровень террористической опасности.", []),
        (
            "В Актау «красный» уровень террористической опасности вводили после беспорядков, его "
            "сняли 10 января.",
            ["lifted red Aktau 01-10"],
        ),
        (
            "Режим КТО в Таразе продлён. Предполагалось, что операция закончится вместе с "
            "чрезвычайным положением.",
            ["remains counter_terrorist_operation Taraz 01-12"],
        ),
        (
            "В Таразе контртеррористическая операция действовала до 10 января.",
            ["lifted counter_terrorist_operation Taraz 01-10"],
        ),
        (
            "В Атырау режим КТО снят. На всей территории области сохраняется «красный» уровень "
            "террористической опасности.",
            [
                "lifted counter_terrorist_operation Atyrau 01-12",
                "remains red Atyrau Region 01-12",
            ],
        ),
        (
            "В Актау обычный режим, ни «жёлтого», ни «красного» уровня террористической опасности "
            "нет.",
            [],
        ),
    ],
)
def test_russian(text: str, expected: list[str]) -> None:
    assert _told(read(text, "2022-01-12", "ru").measures) == expected


def test_past_participle() -> None:
    text = "Подсудимый нарушил комендантский час, действовавший в Таразе с 5 по 19 января."
    found = read(text, "2022-06-14", "ru").measures
    assert [m.date_start for m in found] == [date(2022, 1, 5)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Семейде 3 қаңтарда енгізілген төтенше жағдай бүгін алып тасталды.",
            [
                "set state_of_emergency Semey 01-03",
                "lifted state_of_emergency Semey 01-12",
            ],
        ),
        (
            "Кентауда 3 қаңтарда жарияланған қауіптің «қызыл» деңгейі кеше «сарыға» түсірілді.",
            ["set red Kentau 01-03", "lowered yellow Kentau 01-11"],
        ),
        # A participle without a day tells of none.
        (
            "Семейде енгізілген төтенше жағдай бүгін алып тасталды.",
            ["lifted state_of_emergency Semey 01-12"],
        ),
        # The day of the end is no day of the participle.
        (
            "Семейде 20 қаңтарға дейін енгізілген төтенше жағдай бүгін алып тасталды.",
            ["lifted state_of_emergency Semey 01-12"],
        ),
        (
            "Қордай ауданындағы тәртіпсіздіктен кейін Масаншы ауылында коменданттық сағат "
            "енгізілді.",
            ["set curfew Masanchi 01-12"],
        ),
        # What follows the place is a measure there, and no reason.
        (
            "Семейдегі төтенше жағдай жарылыстан кейін енгізілді.",
            ["set state_of_emergency Semey 01-12"],
        ),
        (
            "Бүгін Қазақстан аумағында төтенше жағдай режимі тоқтатылды. Комендант сағаты барлық "
            "жерде алынды.",
            ["lifted state_of_emergency everywhere 01-12", "lifted curfew everywhere 01-12"],
        ),
        (
            "Таразда коменданттық сағат қысқартылды. Бұл туралы қала коменданты мәлімдеді. "
            "Облыста бұрынғыша қалады.",
            ["remains curfew Taraz 01-12", "remains curfew Zhambyl Region 01-12"],
        ),
        # What is only reminded of does not cancel what goes on, nor the other way round.
        (
            "Таразда коменданттық сағат қысқартылды. Ол төтенше жағдай кезеңіне – 19 қаңтарға "
            "дейін белгіленген.",
            ["remains curfew Taraz 01-12"],
        ),
        (
            "Ақтауда 20 қаңтарға дейін төтенше жағдай енгізілді. Осы кезеңде қалада коменданттық "
            "сағат қолданылады.",
            ["set state_of_emergency Aktau 01-12 01-20", "set curfew Aktau 01-12 01-20"],
        ),
        (
            "Ақтөбе облысында «қызыл» деңгей алынды, террор қаупі сейілді. «Сол жерде терроризмге "
            "қарсы операцияны да тоқтатамыз», – деді ол.",
            [
                "lifted red Aktobe Region 01-12",
                "lifted counter_terrorist_operation Aktobe Region 01-12",
            ],
        ),
        (
            "Шымкентте төтенше жағдай режимін ешкім алып тастаған жоқ.",
            ["remains state_of_emergency Shymkent 01-12"],
        ),
        (
            "5 қаңтарда Алматы мен Ақтауда төтенше жағдай жарияланды; түнде – бүкіл елде.",
            [
                "set state_of_emergency Almaty+Aktau 01-05",
                "set state_of_emergency everywhere 01-05",
            ],
        ),
        (
            "Ақтөбе облысы – жағдай тұрақты, коменданттық сағат 23:00-ден 07:00-ге дейін.",
            ["remains curfew Aktobe Region 01-12"],
        ),
        # Where a level to come does not hold, none has ended.
        (
            "Астанада 20 қаңтардан бастап террористік қауіптің «сары» деңгейі енгізіледі. "
            "Қосшыда ол қолданылмайды.",
            ["set yellow Nur-Sultan 01-20"],
        ),
        (
            "Қосшыда террористік қауіптің «сары» деңгейі енді қолданылмайды.",
            ["lifted yellow Kosshy 01-12"],
        ),
        (
            "Бүгіннен бастап Таразда коменданттық сағат жоқ. Шуда енді төтенше жағдай "
            "қолданылмайды. Қарағандыда коменданттық сағат жоқ.",
            ["lifted curfew Taraz 01-12", "lifted state_of_emergency Shu 01-12"],
        ),
        (
            "Таразда төтенше жағдай аяқталды, бірақ карантин сақталады.",
            ["lifted state_of_emergency Taraz 01-12"],
        ),
        (
            "ҚР ҰҚК: Бүгіннен бастап Атырау қаласы, Маңғыстау және Ақтөбе облыстары, сондай-ақ "
            "елорда аумағында террористік қауіптің шектен тыс «қызыл» деңгейі жарияланды.",
            ["set red Atyrau+Mangystau Region+Aktobe Region+Nur-Sultan 01-12"],
        ),
        (
            "Таразда төтенше жағдай 19 қаңтарда аяқталады. Коменданттық сағат енді болмайды.",
            ["remains state_of_emergency Taraz 01-12 01-19", "lifted curfew Taraz 01-19"],
        ),
        (
            "Бүгіннен бастап Таразда төтенше жағдай жоқ. Ол 5 қаңтардағы тәртіпсіздіктен кейін "
            "енгізілген еді.",
            ["lifted state_of_emergency Taraz 01-12"],
        ),
        (
            "Таразда төтенше жағдай алынды. Режим 5 қаңтардағы тәртіпсіздіктен соң енгізілген: "
            "ол кезде адамдар қаза тапты.",
            ["lifted state_of_emergency Taraz 01-12"],
        ),
        (
            "Алматыда 1 ақпанға дейін террористік қауіптің «сары» деңгейі белгіленді. Шешім 14 "
            "қаңтарда күшіне енеді.",
            ["set yellow Almaty 01-14 02-01"],
        ),
        (
            "Террористік қауіп деңгейі: Атырау облысы – «қызыл»; Павлодар облысы – «сары». "
            "СҚО-дан басқа қалған облыстарда – «қызыл».",
            [
                "remains red Atyrau Region 01-12",
                "remains yellow Pavlodar Region 01-12",
                "remains red everywhere 01-12",
            ],
        ),
        (
            "Таразда төтенше жағдай сақталады. Коменданттық сағат барлық жерде алынды.",
            ["remains state_of_emergency Taraz 01-12", "lifted curfew everywhere 01-12"],
        ),
        (
            "Атырау облысының коменданты: Құлсарыдан басқа бүкіл облыста террористік қауіп "
            "деңгейі «қызылдан» «сарыға» төмендетілді.",
            ["lowered yellow Atyrau Region 01-12"],
        ),
        (
            "10 қаңтарда мерзімі бітуі тиіс болған террористік қауіптің «сары» деңгейі Таразда "
            "20 қаңтарға дейін ұзартылды.",
            ["remains yellow Taraz 01-12 01-20"],
        ),
        (
            "Құлсарыда 9 қаңтарда таңғы 5-те антитеррорлық операция жүргізілді.",
            ["set counter_terrorist_operation Kulsary 01-09"],
        ),
        ("Құлсарыда антитеррорлық операция жүргізілді.", []),
        (
            "Таразда террористік қауіптің «қызыл» деңгейі сақталады. Шуда ол бүгіннен бастап "
            "«сары».",
            ["remains red Taraz 01-12", "set yellow Shu 01-12"],
        ),
        # An emergency of national scale is one of civil protection.
        (
            "Жамбыл облысында жарылыстан кейін республикалық ауқымдағы төтенше жағдай жарияланды.",
            [],
        ),
    ],
)
def test_kazakh(text: str, expected: list[str]) -> None:
    assert _told(read(text, "2022-01-12", "kk").measures) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On the 9th a curfew was declared in Oral.", ["curfew set Oral 2021-05-09"]),
        ("A counter-terrorist operation began on the 12th in Aksu. By the 14th it was over.",
         ["counter set Aksu 2021-05-12", "counter lifted Aksu 2021-05-14"]),
        # What is still to come is of the month to come.
        ("The curfew in Oral will be lifted on the 9th.", ["curfew lifted Oral 2021-06-09"]),
        ("A counter-terrorist operation will begin on the 9th in Aksu.",
         ["counter set Aksu 2021-06-09"]),
        ("From the 9th a curfew is introduced in Oral.", ["curfew set Oral 2021-06-09"]),
        ("It was decided to lift the curfew in Oral on the 9th.",
         ["curfew lifted Oral 2021-06-09"]),
    ],
)  # fmt: skip
def test_a_day_of_no_named_month_has_gone_by(text: str, expected: list[str]) -> None:
    assert told(text, "2021-05-30", "en") == expected
