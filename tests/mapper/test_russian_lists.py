"""Russian digests and reports by day: items of lists, each with its own day and place."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document

# A Friday.
PUBLISHED = date(2022, 1, 28)

Event = tuple[str, str | None, str]


def events(text: str) -> list[Event]:
    """Return the incidents of a text: sub type, where, first day."""
    found = read_document(Document("x", text, PUBLISHED, language="ru")).incidents
    return [(i.sub_event_type, i.place and i.place.name, str(i.date_start)) for i in found]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "22.01, Павлодар. При обыске изъяты три гранаты.",
            ("Disrupted weapons use", "Pavlodar", "2022-01-22"),
        ),
        ("24 января, Тараз. Сгорел продуктовый склад.", ("Fire", "Taraz", "2022-01-24")),
        ("Среда. Семей: затоплены два двора.", ("Flood", "Semey", "2022-01-26")),
        (
            "В ночь на 27.01 в Балхаше неизвестными сожжены два автомобиля.",
            ("Looting/property destruction", "Balkhash", "2022-01-26"),
        ),
        (
            "Риддер: активистов у акимата усадили в автозак.",
            ("Protest with intervention", "Ridder", "2022-01-28"),
        ),
    ],
)
def test_an_item_has_its_own_day_and_place(line: str, expected: Event) -> None:
    assert events(f"Сводка за неделю\n\n25.01, Актау. Спокойно.\n{line}") == [expected]


def test_each_bullet_is_a_sentence_of_its_own() -> None:
    text = (
        "Коротко о главном за эту длинную неделю января по всем областям\n"
        "■ Понедельник: в Актобе рвутся снаряды на складе, жителей вывозят автобусами\n"
        "■ В среду в Таразе стенка на стенку сошлись две сотни человек, есть раненые\n"
        "■ «Тобол» разгромил «Кайрат»"
    )
    assert events(text) == [
        ("Explosion accident", "Aktobe", "2022-01-24"),
        ("Mob violence", "Taraz", "2022-01-26"),
    ]


def test_bullets_in_one_line_are_parted() -> None:
    text = "Коротко. • В Таразе сгорел склад • В Семее перекрыли трассу"
    assert {event[:2] for event in events(text)} == {
        ("Fire", "Taraz"),
        ("Peaceful protest", "Semey"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Взрыв на заводе в Павлодаре? Завод: «Фейк».",
        "Про Мерке пишут, будто захвачен отдел полиции, – неправда.",
        "Учения пожарных в Костанае: «горел» торговый дом.",
        "В аэропорту Уральска отработали захват здания.",
        "В Таразе жители собрались на праздничный концерт.",
        "В Таразе задержан рейс из Астаны.",
        "В Таразе задержали чиновника за взятку.",
        "Матч в Таразе: хозяева разгромили гостей.",
    ],
)
def test_what_is_no_event(text: str) -> None:
    assert events(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Актау: вахтовики бастуют у ворот порта.", ("Peaceful protest", "Aktau")),
        ("В Таразе нефтяники не выходят на работу.", ("Peaceful protest", "Taraz")),
        ("У жителя Рудного изъяли обрез.", ("Disrupted weapons use", "Rudny")),
        ("Жители Алматы проснулись от подземных толчков.", ("Earthquake", "Almaty")),
        ("В Уральске ОМОН разогнал пикетчиков.", ("Protest with intervention", "Oral")),
        ("Электричка протаранила «Газель» в Павлодаре.", ("Transport accident", "Pavlodar")),
        ("В Таразе застрелен патрульный.", ("Armed clash", "Taraz")),
    ],
)
def test_one_event_is_told(text: str, expected: tuple[str, str]) -> None:
    assert [event[:2] for event in events(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "С 20 января до 29-го в Таразе чрезвычайное положение.",
            ("set", "2022-01-20", "2022-01-29"),
        ),
        ("Антитеррористическая операция в Таразе свёрнута.", ("lifted", "2022-01-28", "None")),
        ("КТО введена в Таразе.", ("set", "2022-01-28", "None")),
        ("Комендантский час в Таразе отменён с 19.01.", ("lifted", "2022-01-19", "None")),
        (
            "В Таразе действует «жёлтый» уровень террористической опасности, продлённый на прошлой "
            "неделе.",
            ("remains", "2022-01-28", "None"),
        ),
    ],
)
def test_a_measure_is_told(text: str, expected: tuple[str, str, str]) -> None:
    found = read_document(Document("x", text, PUBLISHED, language="ru")).measures
    assert [(m.action, str(m.date_start), str(m.date_end)) for m in found] == [expected]


def test_who_is_no_operation() -> None:
    text = "Неизвестно, кто ввёл жителей Тараза в заблуждение."
    assert not read_document(Document("x", text, PUBLISHED, language="ru")).measures
