"""Russian notices: lines of digests, decrees and their days, translations by machine."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

_OFFICE = "Пресс-служба акимата Актюбинской области\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A headline of two clauses
        ("В Риддере отменили «жёлтый» уровень террористической опасности, в Шемонаихе он "
         "продержится до пятницы",
         ["threat yellow lifted Ridder 2023-06-20",
          "threat yellow remains Shemonaikha 2023-06-20"]),
        # The night or evening with which a measure begins
        ("🔸 Балхаш: с этой ночи комендантский час, с 22:00 до 06:00.",
         ["curfew set Balkhash 2023-06-20"]),
        ("С этого вечера в Балхаше действует комендантский час.",
         ["curfew set Balkhash 2023-06-20"]),
        ("Балхаш - с завтрашней ночи режим ЧП.", ["state set Balkhash 2023-06-21"]),
        ("С этого утра комендантский час в Балхаше не действует.",
         ["curfew lifted Balkhash 2023-06-20"]),
        ("С этой ночи в Балхаше шумно.", []),
        # A title that the text tells of exactly
        (f"{_OFFICE}О введении комендантского часа\n\nПостановлением акима с 18 июня в городе "
         "Хромтау введён комендантский час.", ["curfew set Khromtau 2023-06-18"]),
        (f"{_OFFICE}Об отмене режима антитеррористической операции\n\nС 19 июня на территории "
         "Мартукского района прекращено действие режима антитеррористической операции.",
         ["counter lifted Martuk District 2023-06-19"]),
        # The day of a decree, and that on which it takes effect
        ("Указом от 18 июня режим ЧП введён в Актау. Действует с 19 июня, окончание - 3 июля.",
         ["state set Aktau 2023-06-19"]),
        ("Указом президента, подписанным 18 июня, режим ЧП введён в Актау. Он вступает в силу 22 "
         "июня.", ["state set Aktau 2023-06-22"]),
        ("Решением штаба от 18 июня в Актау введён режим КТО.", ["counter set Aktau 2023-06-18"]),
        ("В Актау введён режим ЧП. Окончание срока: 30 июня.", ["state set Aktau 2023-06-20"]),
        ("Объявлено об окончании режима ЧП в Актау.", ["state lifted Aktau 2023-06-20"]),
        # What was set before stays, or ends.
        ("В Костанае ранее установленный «жёлтый» уровень террористической опасности остаётся в "
         "силе.", ["threat yellow remains Kostanay 2023-06-20"]),
        ("В Костанае введённый ранее комендантский час отменён.",
         ["curfew lifted Kostanay 2023-06-20"]),
        ("Ранее в Костанае вводили комендантский час.", []),
        # A clause of when it was set ends with its comma.
        ("Комендантский час, который в пятницу ввели в Актау, с сегодняшнего дня отменён.",
         ["curfew set Aktau 2023-06-16", "curfew lifted Aktau 2023-06-20"]),
        ("Режим ЧП, который в четверг объявили по всей стране, со вчерашнего дня снят.",
         ["state set 20 2023-06-15", "state lifted 20 2023-06-19"]),
        # As machines translate
        ("Чрезвычайное положение в Актау пришло к концу 18 июня.",
         ["state lifted Aktau 2023-06-18"]),
        ("Комендантский час в Актау был сброшен 18 июня.", ["curfew lifted Aktau 2023-06-18"]),
        ("Уровень террористической опасности в Актау сброшен до «жёлтого».",
         ["threat yellow lowered Aktau 2023-06-20"]),
        ("Комендантский час в Актау продолжает быть в силе.", ["curfew remains Aktau 2023-06-20"]),
        ("Президент подписал расширение режима ЧП в Актау до 31 июля.",
         ["state remains Aktau 2023-06-20"]),
        ("Власти поставили город Шу под «оранжевый» уровень террористической опасности.",
         ["threat orange set Shu 2023-06-20"]),
        ("Патруль поставили под Шу, комендантский час не вводили.", []),
        ("В Таразе, столице провинции Жамбыл, комендантский час снят.",
         ["curfew lifted Taraz 2023-06-20"]),
    ],
)  # fmt: skip
def test_measures_of_notices(text: str, expected: list[str]) -> None:
    assert told(text, "2023-06-20", "ru") == expected
