"""Where and when Russian stories say that an event was, and what they tell that is none."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document

PUBLISHED = date(2022, 3, 15)  # a Tuesday

Event = tuple[str, str | None, str]


def events(text: str) -> list[Event]:
    """Return the incidents of a text: sub type, where, first day."""
    found = read_document(Document("x", text, PUBLISHED, language="ru")).incidents
    return [(i.sub_event_type, i.place and i.place.name, str(i.date_start)) for i in found]


def test_a_paragraph_that_goes_on_to_say_where() -> None:
    text = (
        "Рано утром на складе начали рваться снаряды. К вечеру в Арыси остановили поезда.\n\n"
        "Жителей принимает Шымкент."
    )
    assert events(text) == [("Explosion accident", "Arys", "2022-03-15")]


def test_what_is_told_behind_a_place_abroad_is_there() -> None:
    text = "В Актау всё спокойно. В Бишкеке прошёл митинг. Задержаны 20 демонстрантов."
    assert events(text) == []


def test_each_share_of_a_count_has_its_place() -> None:
    text = "В Атырау задержаны 11 сторонников ДАИШ, в Актобе – трое, ещё двое – в Балхаше."
    assert [place for _, place, _ in events(text)] == ["Atyrau", "Aktobe", "Balkhash"]


def test_a_bare_place_behind_an_event() -> None:
    text = "Обзор недели\n\n14 марта. Пикет жён шахтёров. Караганда.\n\n15 марта. Тихо. Актау."
    assert events(text) == [("Peaceful protest", "Karaganda", "2022-03-14")]


def test_the_village_named_last() -> None:
    text = "Каждую весну она возвращается в Кызылагаш Аксуского района. Посёлок смыло 12 марта."
    assert events(text) == [("Flood", "Kyzylagash", "2022-03-12")]


def test_it_was_last_night_dates_the_event_before() -> None:
    text = "На въезде в Жезды столкнулись автобус и «Нива». Это вчера вечером, в гололёд."
    assert events(text) == [("Transport accident", "Zhezdi", "2022-03-14")]


def test_finds_are_of_the_day_of_the_operation() -> None:
    text = (
        "1–2 марта в ходе операции пресечена деятельность радикальной ячейки. В Атырау задержаны"
        " шестеро.\n\nПри обысках в Кульсары изъяты два автомата и граната."
    )
    assert events(text) == [
        ("Arrests", "Atyrau", "2022-03-01"),
        ("Disrupted weapons use", "Kulsary", "2022-03-01"),
    ]


@pytest.mark.parametrize(
    ("told", "further"),
    [
        ("В Таразе взорвался баллон в кафе.", "Хозяин кафе арестован."),
        ("Под Балхашем столкнулись автобус и бензовоз.", "Водитель бензовоза задержан."),
        ("В гараже в Экибастузе нашли обрез и 200 патронов.", "Хозяин гаража задержан."),
        ("В Есике неизвестные обстреляли дом бизнесмена.", "Двое стрелков арестованы."),
        ("В Мартуке произошла массовая драка двух сёл.", "Били арматурой, жгли машины."),
    ],
)
def test_what_is_further_said_of_an_event_is_no_other(told: str, further: str) -> None:
    assert len(events(told)) == 1
    assert events(f"{told} {further}") == events(told)


def test_a_place_alone_opens_a_paragraph() -> None:
    assert events("Атырау. Рабочие KPI бастуют.") == [("Peaceful protest", "Atyrau", "2022-03-15")]


def test_where_one_is_from_who_found_something_that_no_other_place_is_told_of() -> None:
    text = "Пенсионерка из Сарани нашла на огороде гранату."
    assert events(text) == [("Disrupted weapons use", "Saran", "2022-03-15")]


@pytest.mark.parametrize(
    "text",
    [
        "По данным следствия, взрывы планировались в Алматы и Актобе.",
        "В Аксае должны были провести митинг, но акимат отказал.",
        "Суд Мугалжарского района санкционировал арест главаря ячейки.",
        "Писали, что затоплена и Шардара; акимат это отрицает.",
        "Доля пожаров в Целиноградском районе снизилась, Алматы показал рост ДТП.",
        "В зоне риска Мырзакент: вода стоит в трёх километрах.",
        "Жительница Риддера отсудила миллион: её дом затопило.",
    ],
)
def test_no_event(text: str) -> None:
    assert events(text) == []


def test_a_month_heads_the_item_of_a_chronicle() -> None:
    text = (
        "Хроника, 2021 год\n\n• 4 мая 2021. Шу. Неизвестные сожгли кафе.\n"
        "• Август 2021. Жетысай. Неизвестные разбили окна редакции."
    )
    assert [(place, day) for _, place, day in events(text)] == [
        ("Shu", "2021-05-04"),
        ("Zhetisai", "2021-08-01"),
    ]


def test_those_who_join_what_was_told() -> None:
    text = "13.03. Жанаозен. Митинг у рынка, около тысячи человек.\n14.03. Стоят и в Аксае."
    assert events(text) == [
        ("Peaceful protest", "Zhanaozen", "2022-03-13"),
        ("Peaceful protest", "Aksai", "2022-03-14"),
    ]


def test_a_day_alone_behind_an_event_dates_it() -> None:
    text = "Сводка\n\nВ Сарыагаше полицейского ударили ножом. Нападавший убит. Суббота, 21:30."
    assert events(text) == [("Armed clash", "Saryagash", "2022-03-12")]


def test_footage_of_the_place_told_of_takes_nothing_back() -> None:
    text = "Фермеры перекрыли трассу тракторами. Видео снято в ауле Кулан сегодня в полдень."
    assert events(text) == [("Peaceful protest", "Kulan", "2022-03-15")]
