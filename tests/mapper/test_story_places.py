"""Where an event was, and when, as a text's headings, roads, centres and first lines tell."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document

PUBLISHED = date(2023, 5, 12)


def events(language: str, text: str) -> list[tuple[str, str | None, str]]:
    found = read_document(Document("x", text, PUBLISHED, language=language)).incidents
    return [(i.sub_event_type, i.place and i.place.name, str(i.date_start)) for i in found]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "A crowd stormed the akimat in Taraz on 11 May.\n\nThe next morning about a hundred "
            "women picketed the police department.",
        ),
        (
            "ru",
            "11 мая в Таразе толпа взяла штурмом акимат.\n\nНа следующее утро около сотни женщин "
            "вышли на пикет у департамента полиции.",
        ),
    ],
)
def test_a_story_stays_where_it_began(language: str, text: str) -> None:
    assert ("Peaceful protest", "Taraz", "2023-05-12") in events(language, text)


def test_a_story_of_long_ago_is_another() -> None:
    text = (
        "A crowd stormed the akimat in Taraz on 11 May.\n\nTrains stood still in Oral.\n\n"
        "On 2 March people took to the streets over prices."
    )
    assert ("Peaceful protest", None, "2023-03-02") in events("en", text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A bus overturned in the village of Shakan, near Shakhtinsk."),
        ("ru", "В посёлке Шахан под Шахтинском перевернулся автобус."),
        ("ru", "В Шахане, это посёлок под Шахтинском, перевернулся автобус."),
    ],
)
def test_what_is_near_a_place_is_not_at_it(language: str, text: str) -> None:
    assert [where for _, where, _ in events(language, text)] == ["Shakan"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Police of Zhambyl Region reported. A shop burned down in the regional centre."),
        ("ru", "Сообщает ДЧС Жамбылской области. В областном центре сгорел магазин."),
        ("kk", "Жамбыл облысының ТЖД хабарлады. Облыс орталығында дүкен өртенді."),
    ],
)
def test_the_regional_centre_is_the_seat_of_the_region_named(language: str, text: str) -> None:
    assert [where for _, where, _ in events(language, text)] == ["Taraz"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Akimat of Merke District reports. A shop burned down in the district centre."),
        ("ru", "Сообщает акимат Меркенского района. В райцентре сгорел магазин."),
        ("kk", "Меркі ауданының әкімдігі хабарлады. Аудан орталығында дүкен өртенді."),
    ],
)
def test_the_district_centre_is_the_seat_of_the_district_named(language: str, text: str) -> None:
    assert [where for _, where, _ in events(language, text)] == ["Merke"]


@pytest.mark.parametrize(
    ("language", "text", "where"),
    [
        ("en", "Pensioners picketed a bank in the capital.", "Astana"),
        ("en", "In Kazakhstan's biggest city pensioners picketed a bank.", "Almaty"),
        ("en", "Pensioners picketed a bank in the capital of Kyrgyzstan.", None),
        ("ru", "В столице пенсионеры пикетировали банк.", "Astana"),
        ("ru", "В южной столице пенсионеры пикетировали банк.", "Almaty"),
        ("ru", "В столице Киргизии пенсионеры пикетировали банк.", None),
        ("kk", "Елордада зейнеткерлер банк алдында пикет өткізді.", "Astana"),
        ("kk", "Еліміздің ең ірі қаласында зейнеткерлер пикет өткізді.", "Almaty"),
    ],
)
def test_the_capital_and_the_largest_city_need_no_name(
    language: str, text: str, where: str | None
) -> None:
    assert [place for _, place, _ in events(language, text)] == ([where] if where else [])


def test_the_capital_was_another_before_it_moved() -> None:
    text = "Pensioners picketed a bank in the capital."
    found = read_document(Document("x", text, date(1996, 12, 8), language="en")).incidents
    assert [i.place and i.place.name for i in found] == ["Almaty"]


@pytest.mark.parametrize(
    ("language", "text", "where"),
    [
        ("en", "The crowd moved on to Masanchi, where shops were set on fire.", ["Masanchi"]),
        ("ru", "Толпа двинулась в Масанчи, где начались поджоги магазинов.", ["Masanchi"]),
        ("ru", "Колонна двинулась из Кордая в Масанчи.", []),
    ],
)
def test_people_do_something_where_they_went(language: str, text: str, where: list[str]) -> None:
    assert [place for _, place, _ in events(language, text)] == where


def test_a_kazakh_road_is_at_neither_of_its_ends() -> None:
    text = "Бородулиха ауданы. Семей – Шемонаиха тас жолында екі көлік соқтығысты."
    assert [where for _, where, _ in events("kk", text)] == ["Borodulikha District"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Weekly review\n\nTuesday\n\nA warehouse burned down in Aksu."),
        ("ru", "Обзор недели\n\nВторник\n\nВ Аксу сгорел склад."),
        ("kk", "Апта шолуы\n\nСейсенбі\n\nАқсуда қойма өртенді."),
    ],
)
def test_a_weekday_alone_heads_what_follows(language: str, text: str) -> None:
    assert [day for _, _, day in events(language, text)] == ["2023-05-09"]


def test_a_weekday_lies_in_the_week_of_the_title() -> None:
    text = "Chronicle of the week, 1-7 May\n\nThursday. A warehouse burned down in Aksu."
    assert [day for _, _, day in events("en", text)] == ["2023-05-04"]


def test_the_times_of_a_chronicle_are_no_dates() -> None:
    text = "Хроника ночи\n\n00.40 Риддер.\nСгорел склад.\n\n08.10 Тараз.\nПеревернулся автобус."
    assert events("ru", text) == [
        ("Fire", "Ridder", "2023-05-12"),
        ("Transport accident", "Taraz", "2023-05-12"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Fires. A barn burned down in Merke."),
        ("ru", "Пожары. В Мерке сгорел сарай."),
        ("kk", "Өрт. Меркіде қора өртенді."),
    ],
)
def test_a_few_words_head_what_follows(language: str, text: str) -> None:
    assert [where for _, where, _ in events(language, f"Digest\n\n{text}")] == ["Merke"]


def test_the_detention_of_marchers_is_of_the_march() -> None:
    text = "Police broke up a march in Oral on 11 May. Ten of its marchers were detained."
    assert [what for what, _, _ in events("en", text)] == ["Protest with intervention"]


def test_the_blast_of_a_bomb_is_no_accident() -> None:
    text = "Прогремел взрыв в Атырау 10 мая. Сработало самодельное взрывное устройство."
    assert [what for what, _, _ in events("ru", text)] == ["Remote explosive/landmine/IED"]


def test_an_earthquake_was_where_it_is_told_of_first() -> None:
    text = "Землетрясение произошло в 28 км от Кегена. Толчки ощущались в Алматы."
    assert [where for _, where, _ in events("ru", text)] == ["Kegen"]


def test_a_report_goes_on_with_the_day_of_its_first_paragraph() -> None:
    text = (
        "14–15 мамырда Ақтөбе облысында арнайы іс-шара өткізілді.\n\n"
        "Бозой ауылында үш граната тәркіленді."
    )
    found = read_document(Document("x", text, date(2023, 5, 16), language="kk")).incidents
    assert [(i.sub_event_type, str(i.date_start)) for i in found] == [
        ("Disrupted weapons use", "2023-05-14")
    ]


def test_a_second_day_is_that_of_the_last_day_named() -> None:
    text = (
        "Workers in Zhanaozen who downed tools on Wednesday rallied for the second day in front of "
        "the gates on Thursday."
    )
    found = read_document(Document("x", text, PUBLISHED, language="en")).incidents
    assert [(str(i.date_start), str(i.date_end)) for i in found] == [("2023-05-10", "2023-05-11")]


def test_the_day_that_something_began_on_is_not_its_last() -> None:
    text = "Третий день не спускаются в забой горняки Сарани: забастовка, начатая ими 10 мая, идёт."
    found = read_document(Document("x", text, PUBLISHED, language="ru")).incidents
    assert [(str(i.date_start), str(i.date_end)) for i in found] == [("2023-05-10", "2023-05-12")]
