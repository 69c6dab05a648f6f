"""Turns of phrase that tell what was done, where and when, in three languages."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document

PUBLISHED = date(2022, 1, 20)


def incidents(language: str, text: str) -> list[str]:
    found = read_document(Document("x", text, PUBLISHED, language=language)).incidents
    return [
        f"{i.sub_event_type}|{i.place.name if i.place else '-'}|{i.date_start:%m-%d}"
        for i in found
        if i.date_start
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # Counted in two places, and what they are held for
        ("en", "On 9 January 84 people were detained in Oral and 17 in Aksai for looting.",
         ["Arrests|Oral|01-09", "Arrests|Aksai|01-09"]),
        ("en", "A mob stormed the akimat in Oral. 30 people were detained in the city and five more"
         " in Aksai.",
         ["Violent demonstration|Oral|01-20", "Arrests|Oral|01-20", "Arrests|Aksai|01-20"]),
        ("ru", "В Уральске толпа ворвалась в акимат. По этому делу сегодня в городе задержаны 12"
         " человек, ещё трое — в Аксае.",
         ["Violent demonstration|Oral|01-20", "Arrests|Oral|01-20", "Arrests|Aksai|01-20"]),
        # Those of who speaks are the forces.
        ("en", "Our men surrounded a house in Taraz and took two militants alive.",
         ["Arrests|Taraz|01-20"]),
        ("en", "Men surrounded the akimat in Taraz.", ["Peaceful protest|Taraz|01-20"]),
        # Gatherings
        ("en", "A second gathering, in Kentau, drew 40 people and ended without arrests.",
         ["Peaceful protest|Kentau|01-20"]),
        ("en", "The family gathering in Kentau drew 40 guests.", []),
        # Counted back from the day of what came of it
        ("en", "The curfew in Ridder ended on 15 January, a week after shots were fired at police.",
         ["Armed clash|Ridder|01-08"]),
        # Those who investigate find arms.
        ("en", "In Makat investigators seized two rifles.", ["Disrupted weapons use|Makat|01-20"]),
        ("en", "Investigators of the riot in Makat were praised.", []),
        # Into the buses
        ("ru", "В Актобе в автозаки посадили десяток активистов, едва они подняли плакаты.",
         ["Protest with intervention|Aktobe|01-20"]),
        ("ru", "В Актобе в автобусы посадили десяток пассажиров поезда.", []),
        # What the case is about, and what came of it later
        ("ru", "В Кордае спокойно. Дело возбуждено по статье о массовых беспорядках.", []),
        ("ru", "12 января в Таразе был задержан вербовщик, осуждённый впоследствии за терроризм.",
         ["Arrests|Taraz|01-12"]),
        # What people say is of another place.
        ("ru", "Жители Косшы перекрыли трассу: «Астану видно, а воды нет».",
         ["Peaceful protest|Kosshy|01-20"]),
        # How near a fire has come
        ("ru", "Степь горит в Каркаралинском районе.\n\nОгонь подошёл на два километра к селу"
         " Егиндыбулак.", ["Fire|Karkaraly District|01-20"]),
        # What cannot be called so
        ("kk", "Таразда тыныш. Мұны бейбіт митинг дей алмаймыз.", []),
        ("kk", "Мұны бейбіт шеру деуге келмейді.", []),
        ("kk", "Таразда бейбіт шеру өтті.", ["Peaceful protest|Taraz|01-20"]),
        # Who was caught, and where one was found
        ("kk", "Еске салсақ, 11 қаңтарда Шуда үш содыр қолға түскен.", ["Arrests|Shu|01-11"]),
        ("kk", "Күдікті Талғар қаласынан табылды: ол үстіндегі жарылғыш белдікті іске қосып, мерт"
         " болды.",
         ["Suicide bomb|Talgar|01-20"]),
        ("kk", "Түрксіб ауданындағы полиция пунктіне граната лақтырылды.",
         ["Grenade|Turksib District|01-20"]),
        # A digest without marks: the day of a line is its own.
        ("kk", "Таразда кеше 14 бүлікші ұсталды\nХорогта шекара жабылды\nРиддерде дүкен өртенді",
         ["Arrests|Taraz|01-19", "Fire|Ridder|01-20"]),
        ("ru", "В Таразе вчера задержали 14 мародёров\nВ Хороге закрыли границу\nВ Риддере сгорел"
         " магазин", ["Arrests|Taraz|01-19", "Fire|Ridder|01-20"]),
    ],
)  # fmt: skip
def test_what_was_done(language: str, text: str, expected: list[str]) -> None:
    assert incidents(language, text) == expected
