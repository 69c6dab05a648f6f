"""Places abroad that news of Kazakhstan names, in the three languages."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import toponyms


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "Flights to Ulaanbaatar and Medina resumed.", {"Ulaanbaatar", "Medina"}),
        ("en", "Teams came from Hatay and Jiangsu through Verkhny Lars.",
         {"Hatay", "Jiangsu", "Verkhny Lars"}),
        ("en", "The Volga burst its banks near Astrakhan.", {"Volga", "Astrakhan"}),
        ("ru", "Рейсы из Басры и Шарм-эш-Шейха отменены.", {"Басры", "Шарм-эш-Шейха"}),
        ("ru", "Груз пришёл из провинции Цзянсу через Верхний Ларс.",
         {"Цзянсу", "Верхний Ларс"}),
        ("ru", "В Приднестровье и на Волге паводок.", {"Приднестровье", "Волге"}),
        ("kk", "Нөкісте және Сардобада су басты.", {"Нөкісте", "Сардобада"}),
        ("kk", "Баян-Өлгийден және Хатайдан қонақтар келді.", {"Баян-Өлгийден", "Хатайдан"}),
    ],
)  # fmt: skip
def test_they_are_foreign(language: str, text: str, names: set[str]) -> None:
    found = toponyms(text, language=language)
    assert set(found) == names
    assert {toponym.status for toponym in found.values()} == {"foreign"}
