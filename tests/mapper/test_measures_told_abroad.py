"""Measures that a text has told of another country go on there."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en",
         "An operation regime was declared in two districts of Dagestan, a counter-terrorist "
         "operation was introduced in Derbent, and a native of Oral was hurt. The staff ended the "
         "counter-terrorist operation today.",
         []),
        ("ru",
         "В Бишкеке ввели комендантский час, сообщили в Актау. Власти отменили комендантский час "
         "сегодня.",
         []),
        # Here another is told of.
        ("en",
         "A curfew was imposed in Tashkent on Friday. In Aksay the curfew was lifted today.",
         ["curfew lifted Aksai 2021-05-20"]),
        ("en",
         "An emergency was declared in Bishkek. A curfew was imposed in Aksay on Monday. The "
         "curfew was lifted today.",
         ["curfew set Aksai 2021-05-17", "curfew lifted Aksai 2021-05-20"]),
        ("en",
         "A curfew was imposed in Aksay on Monday. In Bishkek a curfew was declared on Tuesday. "
         "The Aksay curfew was lifted today.",
         ["curfew set Aksai 2021-05-17", "curfew lifted Aksai 2021-05-20"]),
    ],
)  # fmt: skip
def test_what_was_told_abroad_goes_on_there(language: str, text: str, expected: list[str]) -> None:
    assert told(text, "2021-05-20", language) == expected
