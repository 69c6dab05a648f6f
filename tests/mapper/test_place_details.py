"""Where an event was whose place the rest of its paragraph tells in passing, and where not."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document

PUBLISHED = date(2023, 3, 15)


def told(language: str, text: str) -> set[tuple[str, str | None]]:
    found = read_document(Document("x", text, published=PUBLISHED, language=language)).incidents
    return {(i.sub_event_type, i.place.name if i.place else None) for i in found}


@pytest.mark.parametrize(
    ("language", "text", "event"),
    [
        (
            "en",
            "On Monday police in Atyrau shot dead two armed men.\n\nLast night a grenade was thrown"
            " into the yard of a judge. The house stands on the edge of Makat.",
            ("Grenade", "Makat"),
        ),
        (
            "en",
            "THE DAY IN BRIEF\n\n- Zhetibay: drillers have been on strike since Monday.\n\n- A"
            " grenade was thrown at a car on Tuesday evening. It belonged to a customs officer in"
            " Zharkent.",
            ("Grenade", "Zharkent"),
        ),
        (
            "ru",
            "В понедельник в Актау тысячи людей вышли на митинг.\n\nНа следующий день толпа"
            " остановила поезд и сожгла локомотив. Станция Бейнеу оставалась перекрытой до ночи.",
            ("Violent demonstration", "Beyneu"),
        ),
        (
            "ru",
            "КОРОТКО\n\n🔥 Семей: сгорел рынок, никто не пострадал.\n\n🌊 Дамба не выдержала ночью,"
            " вода пошла во дворы. Эвакуируют весь Кульсары.",
            ("Flood", "Kulsary"),
        ),
        (
            "ru",
            "Полиция Карагандинской области сообщает.\n\nВ понедельник из тайника в гараже изъяты"
            " автомат и гранаты. Гараж находится в Темиртау.",
            ("Disrupted weapons use", "Temirtau"),
        ),
        (
            "kk",
            "Дүйсенбіде Ақтауда мыңдаған адам митингіге шықты.\n\nКеше түнде белгісіз біреулер"
            " дүкенді өртеп кетті. Дүкен Бейнеуде орналасқан.",
            ("Looting/property destruction", "Beyneu"),
        ),
        (
            "ru",
            "Кызылординская область. В понедельник около ста человек вышли на трассу и два часа не"
            " пропускали фуры. Аким района приехал в Томенарык лично, срок дали до пятницы.",
            ("Peaceful protest", "Tomenaryk"),
        ),
        (
            "ru",
            "Актюбинская область.\n\n❗️Областной центр: ночью неизвестный разбил витрины рынка.",
            ("Looting/property destruction", "Aktobe"),
        ),
        (
            "ru",
            "В понедельник в Алматы застрелили полицейского.\n\nПодозреваемый, уроженец Кызылорды,"
            " задержан в тот же день на улице Масанчи.",
            ("Arrests", "Almaty"),
        ),
    ],
)
def test_place_told_in_passing(language: str, text: str, event: tuple[str, str]) -> None:
    assert event in told(language, text)


@pytest.mark.parametrize(
    ("language", "text", "event"),
    [
        # The same days at the same place.
        (
            "en",
            "On Monday a crowd burned down the town hall in Aktau.\n\nThat day police found a"
            " machine gun in a garage. Trains run through Beyneu again.",
            ("Disrupted weapons use", "Aktau"),
        ),
        # Nothing was there.
        (
            "ru",
            "В воскресенье в Темиртау сгорел рынок.\n\nВо вторник в том же городе сгорели ещё два"
            " склада. В Сарани всё спокойно.",
            ("Fire", "Temirtau"),
        ),
        # Words of the sentence point to the place.
        (
            "ru",
            "В понедельник в селе Койлык сгорел дом.\n\nВ субботу талая вода вошла в двадцать"
            " дворов того же села. Помощь шлёт Талдыкорган.",
            ("Flood", "Koylyk"),
        ),
        # The title says where the story is.
        (
            "ru",
            "В Узынагаше свадьба закончилась дракой\n\nГуляли два дня. В воскресенье гости"
            " схватились с местными во дворе дома, дрались человек шестьдесят. Самых тяжёлых ждёт"
            " Талгар.",
            ("Mob violence", "Uzynagash"),
        ),
        (
            "kk",
            "Біз қазір Құлсарыдамыз.\n\nАлғашқы үйлерге су жұма күні кірді, қаланың жартысы су"
            " астында. Көрші Қосшағылға су жеткен жоқ.",
            ("Flood", "Kulsary"),
        ),
    ],
)
def test_other_places_named_behind(language: str, text: str, event: tuple[str, str | None]) -> None:
    found = told(language, text)
    assert event in found
    assert len({place for kind, place in found if kind == event[0]}) == 1
