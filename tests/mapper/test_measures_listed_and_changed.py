"""Levels listed before what was done with them, and states told with the level before."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told


@pytest.mark.parametrize(
    ("language", "published", "text", "expected"),
    [
        # Levels listed first, and what was done with them all told behind.
        ("ru", "2019-05-06",
         "«Красный» — Актау. «Жёлтый» — остальные регионы. Такие уровни террористической "
         "опасности введены с сегодняшнего дня.",
         ["threat red set Aktau 2019-05-06",
          "threat yellow set 17 2019-05-06"]),
        ("ru", "2019-05-06",
         "Критический («красный») — Шымкент и Тараз. Умеренный («жёлтый») — вся остальная "
         "страна. Эти уровни террористической угрозы установил с 3 мая штаб.",
         ["threat red set Shymkent+Taraz 2019-05-03",
          "threat yellow set 16 2019-05-03"]),
        ("ru", "2019-05-06",
         "Высокий, «оранжевый» уровень террористической опасности — Кентау и Шу. Умеренный — "
         "остальные регионы.",
         ["threat orange remains Kentau+Shu 2019-05-06",
          "threat yellow remains 17 2019-05-06"]),
        ("kk", "2019-05-06",
         "Террор қаупі: Семей мен Ақсу – «қызғылт сары», қалған өңірлердің бәрі – «сары». "
         "Жаңа деңгейлер бүгін жарияланды",
         ["threat orange set Semey+Aksu 2019-05-06",
          "threat yellow set 17 2019-05-06"]),
        ("kk", "2019-05-06",
         "«Қызыл» – Риддер. «Сары» – қалған өңірлер. Террористік қауіптің мұндай деңгейлері "
         "бүгін енгізілді.",
         ["threat red set Ridder 2019-05-06",
          "threat yellow set 17 2019-05-06"]),
        # Or before a colon
        ("ru", "2019-05-06",
         "Введены новые уровни террористической опасности: красный — Актау, оранжевый — "
         "Мангистауская область, жёлтый — остальные регионы.",
         ["threat red set Aktau 2019-05-06",
          "threat orange set Mangystau Region 2019-05-06",
          "threat yellow set 16 2019-05-06"]),
        ("ru", "2019-05-06",
         "С сегодняшнего дня действуют новые уровни террористической опасности: Семей — "
         "красный, Риддер — оранжевый.",
         ["threat red set Semey 2019-05-06",
          "threat orange set Ridder 2019-05-06"]),
        ("kk", "2019-05-06",
         "Террористік қауіптің жаңа деңгейлері бүгін жарияланды: Ақтау – «қызыл», қалған "
         "өңірлер – «сары».",
         ["threat red set Aktau 2019-05-06",
          "threat yellow set 17 2019-05-06"]),
        # Colours of something else
        ("ru", "2019-05-06",
         "Погода: Семей — красный уровень, Риддер — жёлтый. Такие уровни введены сегодня.",
         []),
        ("ru", "2019-05-06",
         "Форма сборных: Семей — красный, Риддер — жёлтый.",
         []),
        # A state told with the one before it is a change.
        ("ru", "2019-05-06",
         "Риддер с 3 мая живёт при «оранжевом» уровне террористической опасности, раньше "
         "обходились «жёлтым».",
         ["threat orange raised Ridder 2019-05-03"]),
        ("ru", "2019-05-06",
         "В Актау с сегодняшнего дня «красный» уровень террористической опасности. До этого "
         "был «оранжевый».",
         ["threat red raised Aktau 2019-05-06"]),
        ("ru", "2019-05-06",
         "Уровень террористической опасности в Шымкенте теперь «жёлтый», а был «оранжевый».",
         ["threat yellow lowered Shymkent 2019-05-06"]),
        ("ru", "2019-05-06",
         "В Семее введён «жёлтый» уровень террористической опасности, ранее с 1 мая "
         "действовал «красный».",
         ["threat yellow set Semey 2019-05-06",
          "threat red set Semey 2019-05-01"]),
        ("kk", "2019-05-06",
         "Маңғыстау облысында қазір террористік қауіптің «қызыл» деңгейі, бұрын «қызғылт "
         "сары» еді.",
         ["threat red raised Mangystau Region 2019-05-06"]),
        # The sentence behind a change says to what it was.
        ("ru", "2019-05-06",
         "Уровень террористической опасности в Акмолинской области снижен. Теперь там "
         "«жёлтый».",
         ["threat yellow lowered Akmola Region 2019-05-06"]),
        ("kk", "2019-05-06",
         "Террористік қауіптің «қызыл» деңгейі елдің үш өңірінде төмендетілді. Ақмола, "
         "Қарағанды және Қостанай облыстары енді «сары» деңгейде.",
         ["threat yellow lowered Akmola Region+Karaganda Region+Kostanay Region 2019-05-06"]),
        ("ru", "2019-05-06",
         "Уровень террористической опасности в Шу снижен до «жёлтого». Теперь в Актау "
         "действует «красный».",
         ["threat yellow lowered Shu 2019-05-06",
          "threat red remains Aktau 2019-05-06"]),
    ],
)  # fmt: skip
def test_measures(language: str, published: str, text: str, expected: list[str]) -> None:
    assert told(text, published, language) == expected
