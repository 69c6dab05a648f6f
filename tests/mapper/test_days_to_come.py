"""Days of what is only to come, and events that were on the day of what was done about them."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import read


def days_of(language: str, text: str, published: str) -> list[str]:
    """Return what is read as "type first last"."""
    return [
        f"{i.sub_event_type} {i.date_start} {i.date_end}"
        for i in read(text, published, language).incidents
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "Мэр Актобе: паводок уходит, режим ЧС отменят к пятнице", "Flood 2024-05-21"),
        ("ru", "В Таразе сгорел рынок, в пятницу его откроют снова.", "Fire 2024-05-21"),
        ("ru", "В Таразе сгорел рынок, в пятницу торговцы получили помощь.", "Fire 2024-05-17"),
        ("en", "A market in Taraz burned on Friday.", "Fire 2024-05-17"),
        ("kk", "Таразда базар өртенді, ол жұмада қайта ашылады.", "Fire 2024-05-21"),
    ],
)
def test_what_is_to_come(language: str, text: str, expected: str) -> None:
    kind, day = expected.split()
    assert days_of(language, text, "2024-05-21") == [f"{kind} {day} {day}"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "ru",
            "3 января в Кульсары начались протесты.\n\n6 января после столкновений в Таразе"
            " акимат ввёл комендантский час.\n\n9 января уровень опасности снизили.",
        ),
        (
            "en",
            "Protests began in Kulsary on January 3.\n\nOn January 6, after clashes in Taraz, a"
            " curfew was imposed.\n\nThe level was lowered on January 9.",
        ),
    ],
)
def test_it_was_when_something_was_done_about_it_at_the_latest(language: str, text: str) -> None:
    assert days_of(language, text, "2022-01-10") == [
        "Peaceful protest 2022-01-03 2022-01-03",
        "Violent demonstration 2022-01-03 2022-01-06",
    ]
