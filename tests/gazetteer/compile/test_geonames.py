from __future__ import annotations

import pytest

from gazetteer.compile.geonames import language_of, spellings


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("Qarağandı", "en"),
        ("Караганда", "ru"),
        ("Қарағанды", "kk"),
        ("KGF", None),
        ("karaganda", None),
        ("قراغندا", None),
        ("Kˌaragandi", None),
        ("Цілиноград", "kk"),
        ("Вірнијїђ", None),
        ("Nұr-Sұltan", None),
        ("阿拉木圖", None),
        ("", None),
    ],
)
def test_only_latin_and_cyrillic_names_count(name: str, language: str | None) -> None:
    assert language_of(name) == language


def test_the_own_name_comes_first() -> None:
    city = {"name": "Karagandy", "alternatenames": ["Karaganda", "KGF", "Караганда", "Karagandy"]}
    assert spellings(city) == [("Karagandy", "en"), ("Karaganda", "en"), ("Караганда", "ru")]
