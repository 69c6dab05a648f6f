"""Events of which later sentences say where or when, places that the text means, and hospitals."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document

PUBLISHED = date(2023, 5, 19)


def events(language: str, text: str) -> list[tuple[str, str | None, str]]:
    """Return the incidents of a text: sub type, where, last day."""
    found = read_document(Document("x", text, PUBLISHED, language=language)).incidents
    return [(i.sub_event_type, i.place and i.place.name, str(i.date_end)) for i in found]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "A shed burned down in Karakiya District. The incident occurred in Kuryk on 17 May.",
        ),
        ("ru", "В Бурлинском районе сгорел склад. Инцидент произошёл 17 мая в городе Аксае."),
        ("kk", "Бөрлі ауданында қойма өртенді. Оқиға 17 мамырда Ақсай қаласында болған."),
    ],
)
def test_a_later_sentence_says_where_and_when_the_event_was(language: str, text: str) -> None:
    (found,) = events(language, text)
    assert found[0] == "Fire"
    assert found[2] == "2023-05-17"
    assert found[1] is not None
    assert found[1].startswith(("Aks", "Kuryk"))


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("ru", "Мэр Семея подал в отставку. Вечером в городе сгорел склад.", "Semey"),
        ("ru", "Суд в Семее завершён. Подозреваемый задержан на улице Абая.", "Semey"),
        ("kk", "Семей әкімі отставкаға кетті. Кешке қалада қойма өртенді.", "Semey"),
        ("en", "The mayor of Semey resigned. A warehouse burned down in the city.", "Semey"),
        ("en", "And now to news from Semey.\n\nNo.", None),
        ("kk", "Келесі хабар Теміртаудан. Кеше үйде газ баллоны жарылды.", "Temirtau"),
    ],
)
def test_a_text_need_not_name_its_city_again(language: str, text: str, place: str | None) -> None:
    assert [where for _, where, _ in events(language, text)] == ([place] if place else [])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A bus overturned near Atbasar, and a doctor is in a Kokshetau hospital."),
        ("en", "A bus overturned near Atbasar. The driver was rushed to Kokshetau."),
        ("ru", "Под Атбасаром опрокинулся автобус, водитель в Кокшетауской больнице."),
        ("kk", "Атбасарда автобус аударылды, жүргізуші Көкшетаудағы облыстық ауруханада жатыр."),
    ],
)
def test_the_town_of_a_hospital_is_not_where_it_happened(language: str, text: str) -> None:
    assert [where for _, where, _ in events(language, text)] == ["Atbasar"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On 6 May a rally was held in Taraz. A day earlier a warehouse burned down there."),
        ("ru", "6 мая в Таразе прошёл митинг. Днём ранее там сгорел склад."),
        ("kk", "6 мамырда Таразда митинг өтті. Бір күн бұрын сонда қойма өртенді."),
    ],
)
def test_a_day_earlier_is_counted_from_the_day_just_named(language: str, text: str) -> None:
    assert ("Fire", "Taraz", "2023-05-05") in events(language, text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("AKTOBE, May 19 - Gunmen opened fire on police in this oil-industry city.", "Aktobe"),
        ("MASANCHI, Zhambyl Region -- A warehouse burned down in this village.", "Masanchi"),
        ("AKTOBE, May 19 - A fire broke out at a warehouse, the ministry said.", "Aktobe"),
        ("ALMATY, May 19 - A fire broke out at a warehouse, the ministry said.", None),
        (
            "AKTOBE, May 19 - The akim of Oral resigned. A fire broke out at a warehouse.",
            "Aktobe",
        ),
    ],
)
def test_here_is_the_place_of_the_dateline(text: str, place: str | None) -> None:
    assert [where for _, where, _ in events("en", text)] == [place]


def test_a_later_sentence_dates_an_event_that_has_no_day() -> None:
    text = "A man threw a grenade into a yard in Kuryk. The incident happened on Monday."
    assert events("en", text) == [("Grenade", "Kuryk", "2023-05-15")]


def test_a_title_that_leads_with_a_weekday_dates_what_follows() -> None:
    text = (
        "Wednesday, hour by hour\n\n11:40 Taraz: a house burned down.\n"
        "12:20 Oral: a bus overturned."
        "Wednesday, hour by hour\n\n"
        "11:40 Taraz: a house burned down.\n12:20 Oral: a bus overturned."
    )
    assert events("en", text) == [
        ("Fire", "Taraz", "2023-05-17"),
        ("Transport accident", "Oral", "2023-05-17"),
    ]


def test_arrests_were_made_in_the_town_whose_police_made_them() -> None:
    assert events("en", "Taraz police detained 14 suspected looters on Monday.") == [
        ("Arrests", "Taraz", "2023-05-15")
    ]


def test_a_question_tells_of_no_event() -> None:
    assert events("en", "Was there an explosion in Taraz?") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "SHOOTING IN KULSARY. On Wednesday, 17 May, three gunmen barricaded in a house shot "
            "at special forces.",
        ),
        (
            "ru",
            "Перестрелка в Кульсары. В среду, 17 мая, трое мужчин, забаррикадировавшись в доме, "
            "стреляли по бойцам спецназа.",
        ),
    ],
)
def test_an_item_may_be_named_before_it_is_told(language: str, text: str) -> None:
    assert events(language, text) == [("Armed clash", "Kulsary", "2023-05-17")]


def test_a_title_without_a_place_only_announces() -> None:
    text = "FLOODS: WHAT IS KNOWN BY FRIDAY\n\nKulsary. Water flooded 40 houses on Thursday."
    assert events("en", text) == [("Flood", "Kulsary", "2023-05-18")]


def test_where_a_correspondent_reports_from_is_where_it_was() -> None:
    text = (
        "Из Талдыкоргана наш корреспондент передаёт, что вчера там задержали восьмерых "
        "подозреваемых в нападении на полицию; в Таразе в гараже нашли двенадцать автоматов."
    )
    assert events("ru", text) == [
        ("Arrests", "Taldykorgan", "2023-05-18"),
        ("Disrupted weapons use", "Taraz", "2023-05-18"),
    ]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        (
            "ru",
            "Вечером во вторник в Маканчи сошлись стенка на стенку сто мужчин.\n\nНочью кто-то "
            "поджёг кошару на краю посёлка.",
            "2023-05-17",
        ),
        ("ru", "Неизвестные за одну ночь, с понедельника на вторник, разбили стёкла у одиннадцати "
               "машин в Экибастузе.", "2023-05-16"),
    ],
)  # fmt: skip
def test_a_night_is_that_of_the_day_told_of(language: str, text: str, day: str) -> None:
    assert events(language, text)[-1][2] == day


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "In Almaty a hundred people were detained yesterday. In Taraz, where a police station "
            "burned on Tuesday, there were twelve arrests.",
            ("Arrests", "Taraz", "2023-05-18"),
        ),
        (
            "Twenty people were arrested in Oskemen on 10 May on suspicion of planning riots, the "
            "committee told Interfax yesterday. Grenades were found in a flat there the same day.",
            ("Disrupted weapons use", "Oskemen", "2023-05-10"),
        ),
        (
            "It ended with automatic fire from a house at Kenkiyak. The siege began on the "
            "evening of 8 May; by dawn all nine gunmen were dead.",
            ("Armed clash", "Kenkiyak", "2023-05-08"),
        ),
    ],
)
def test_asides_and_reports_have_days_of_their_own(text: str, told: tuple[str, str, str]) -> None:
    assert told in events("en", text)


@pytest.mark.parametrize(
    ("language", "text", "sub_type"),
    [
        (
            "en",
            "A gas explosion in a kitchen brought two floors down on 17 May.\n\nIn connection with "
            "the incident in Ridder no mourning has been declared.",
            "Explosion accident",
        ),
        (
            "ru",
            "17 мая в жилом доме взорвался газ, обрушились два этажа.\n\nВ связи с происшествием в "
            "Риддере траур не объявлен.",
            "Explosion accident",
        ),
    ],
)
def test_where_it_was_may_be_said_in_passing(language: str, text: str, sub_type: str) -> None:
    assert events(language, text) == [(sub_type, "Ridder", "2023-05-17")]


def test_a_line_in_capitals_heads_its_item() -> None:
    text = (
        "NEWS IN BRIEF\\n\\nARRESTS IN THE EAST. Five men were arrested in Oskemen on 17 May on "
        "suspicion of terrorism.\\n\\nSTRIKE AT PHOSPHORUS PLANT CONTINUES. Workers in Zhanatas "
        "have been on strike since 16 May."
    )
    assert {(what, where) for what, where, _ in events("en", text)} == {
        ("Arrests", "Oskemen"),
        ("Peaceful protest", "Zhanatas"),
    }


def test_a_story_without_a_place_is_where_a_local_report_was_sent_from() -> None:
    text = (
        "ATYRAU. May 19 - Two explosions have unsettled the oil capital of Kazakhstan today. The "
        "bomb, left in a dustbin behind the regional administration, went off at 9 a.m."
    )
    assert {where for _, where, _ in events("en", text)} == {"Atyrau"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A rally was held in Bishkek. The crowd threw stones at police, dozens were hurt."),
        ("ru", "В Бишкеке прошёл митинг. Толпа забросала полицию камнями, десятки ранены."),
        (
            "ru",
            "ДАЙДЖЕСТ\n\nПакистан. Теракт в Баджауре, десятки погибших; МИД Казахстана выразил "
            "соболезнования.\nУзбекистан. В махалле взорвался газ.",
        ),
    ],
)
def test_a_story_that_goes_on_abroad_is_not_ours(language: str, text: str) -> None:
    assert events(language, text + "\n\nА в Таразе тихо. " * (language == "ru")) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Two years ago, in June, shells exploded at a depot in Arys."),
        ("ru", "Два года назад, в июне, рвались снаряды на складе в Арыси."),
    ],
)
def test_a_month_of_some_years_before(language: str, text: str) -> None:
    assert [last for _, _, last in events(language, text)] == ["2021-06-30"]


def test_a_chronicle_may_write_its_days_short() -> None:
    text = (
        "Что было, день за днём\n\n2.05. Жанаозен. Митинг у рынка: «газ по 50».\n5.05. Тараз. "
        "Толпа выломала двери акимата, внутри огонь."
    )
    assert [(where, last) for _, where, last in events("ru", text)] == [
        ("Zhanaozen", "2023-05-02"),
        ("Taraz", "2023-05-05"),
    ]


def test_that_day_is_not_the_one_until_which_something_lasts() -> None:
    text = (
        "16 мая в Жанаозене начались беспорядки; чрезвычайное положение продлено до 5 июня. Того "
        "же дня на станции Шетпе молодые люди остановили состав и подожгли локомотив."
    )
    assert events("ru", text) == [
        ("Violent demonstration", "Zhanaozen", "2023-05-16"),
        ("Violent demonstration", "Shetpe", "2023-05-16"),
    ]


def test_an_accident_some_way_from_a_village_is_there() -> None:
    text = (
        "Полиция Актюбинской области сообщила: 15 мая в 12 км от села Карабутак Айтекебийского "
        "района опрокинулся рейсовый автобус."
    )
    assert events("ru", text) == [("Transport accident", "Karabutak", "2023-05-15")]
