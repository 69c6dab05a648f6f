"""Where an event was of which only the sentences around it tell."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import read


def places(text: str, language: str) -> list[str | None]:
    found = read(text, "2022-01-12", language).incidents
    return [incident.place.name if incident.place else None for incident in found]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A red level was set in Almaty. In its Bostandyk and Almaly districts papers are "
               "checked.\n\nTraffic in the square is closed, and single shots were heard on "
               "Wednesday evening.\n\nNothing has happened in Oskemen and Semey."),
        ("ru", "В Алматы введён «красный» уровень террористической опасности. В Бостандыкском и "
               "Алмалинском районах проверяют документы.\n\nДвижение на площади перекрыто, вечером "
               "слышны одиночные выстрелы.\n\nВ Усть-Каменогорске и Семее акций нет."),
    ],
)  # fmt: skip
def test_districts_of_a_great_city_tell_that_a_text_is_of_it(language: str, text: str) -> None:
    assert places(text, language) == ["Almaty"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The operation in Kyzylorda Region ended on Wednesday.\n\nTen men were arrested for "
               "looting. Meanwhile the operation goes on in Almaty."),
        ("ru", "Операция в Кызылординской области завершена в среду.\n\nЗадержанные за мародёрство "
               "доставлены в изолятор. Тем временем в Алматы операция продолжается."),
        ("kk", "Қызылорда облысында операция сәрсенбіде аяқталды.\n\nТонаушылықпен айналысқан он "
               "адам ұсталды. Осы арада Алматыда операция жалғасып жатыр."),
    ],
)  # fmt: skip
def test_what_goes_on_elsewhere_meanwhile_is_no_detail(language: str, text: str) -> None:
    assert set(places(text, language)) == {"Kyzylorda Region"}


def test_a_detail_in_the_next_sentence_still_tells_the_town() -> None:
    text = (
        "The operation in Kyzylorda Region ended on Wednesday.\n\nTen people were detained for "
        "looting. The shops stand on the edge of Aral."
    )
    assert places(text, "en") == ["Aral"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "IN BRIEF\nA miner was killed in a blast in Shakhtinsk on Tuesday\nPolice found "
               "nine rifles in Priozersk\nAn office burned down in Karhaven"),
        ("ru", "КОРОТКО\nГорняк погиб при взрыве в Шахтинске во вторник\nВ Приозёрске нашли девять "
               "ружей\nВ Кархавене сгорел офис"),
        ("kk", "ҚЫСҚАША\n• Сейсенбіде Шахтинскіде шахта жарылды\n• Приозерскіде тоғыз мылтық "
               "табылды\n• Кархавенде дүкен өртеніп кетті"),
    ],
)  # fmt: skip
def test_an_item_of_a_digest_is_not_where_the_first_was(language: str, text: str) -> None:
    found = read(text, "2022-01-12", language).incidents
    fires = [f.place and f.place.name for f in found if f.sub_event_type == "Fire"]
    assert fires == [None]
