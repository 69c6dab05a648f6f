"""Measures of other countries that are not named: "in the Kyrgyz capital"."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

PUBLISHED = "2023-05-15"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Taraz is calm. A curfew has been in force in the Kyrgyz capital since Friday."),
        ("en", "Semey greets the spring\nGreek parliament extends state of emergency"),
        ("en", "TARAZ, May 15 - The Uzbek authorities imposed a curfew on Sunday."),
        ("en", "Oral hosts a fair. In the neighbouring country an emergency regime is in force."),
        ("en", "Kazakhstan tightened its border after the Tajik government imposed a curfew."),
        ("en", "Taraz is calm. A curfew was introduced in the Dagestani capital on Sunday."),
        ("en", "The Russian National Anti-Terrorism Committee lifted the CTO regime on Friday."),
        (
            "en",
            "Taraz is calm. The authorities imposed a curfew in the Uzbek capital on Monday and "
            "lifted it a day later.",
        ),
        # What an emergency abroad goes on with
        (
            "en",
            "Tajikistan declared a state of emergency in its Gorno-Badakhshan province on Monday. "
            "A curfew was imposed in the region, too.",
        ),
        (
            "en",
            "An emergency was declared in Nukus. Police imposed a curfew in the province, which "
            "borders Kazakhstan's Mangystau Region.",
        ),
        ("ru", "Тараз принимает гостей. В чеченской столице введен режим КТО."),
        ("ru", "В Таразе спокойно. В узбекской столице введен комендантский час."),
        ("ru", "Тараз принимает гостей\nИспанский парламент продлил чрезвычайное положение"),
        ("kk", "Тараз тыныш. Қырғыз астанасында коменданттық сағат енгізілді."),
    ],
)
def test_abroad(language: str, text: str) -> None:
    assert told(text, PUBLISHED, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The Russian president was told that the curfew in Taraz remains.",
            "curfew remains Taraz 2023-05-15",
        ),
        (
            "en",
            "Kazakhstan has ended its state of emergency, the Chinese foreign ministry said.",
            "state lifted 20 2023-05-15",
        ),
        (
            "en",
            "A curfew was imposed in the Kyrgyz capital, while in Korday District it was lifted.",
            "curfew lifted Korday District 2023-05-15",
        ),
        (
            "en",
            "A curfew was imposed in Bishkek; in Taraz it was lifted.",
            "curfew lifted Taraz 2023-05-15",
        ),
        (
            "en",
            "An emergency was declared in Bishkek. In our region the yellow terror level remains, "
            "the Zhambyl police said.",
            "threat yellow remains Zhambyl Region 2023-05-15",
        ),
        (
            "ru",
            "Комендантский час введен в Кордайском районе, который граничит с Кыргызстаном.",
            "curfew set Korday District 2023-05-15",
        ),
        (
            "ru",
            "В Таразе введен комендантский час, сообщил российский МИД.",
            "curfew set Taraz 2023-05-15",
        ),
    ],
)
def test_at_home(language: str, text: str, expected: str) -> None:
    assert told(text, PUBLISHED, language) == [expected]
