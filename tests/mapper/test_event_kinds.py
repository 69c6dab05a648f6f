"""What kind of event a text tells of, in all three languages, and which mentions are of one."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document

PUBLISHED = date(2023, 5, 16)  # a Tuesday

Event = tuple[str, str | None]


def kinds(text: str, language: str) -> list[Event]:
    """Return the incidents of a text: sub type and where."""
    found = read_document(Document("x", text, PUBLISHED, language=language)).incidents
    return [(i.sub_event_type, i.place and i.place.name) for i in found]


MOB, RIOT = "Mob violence", "Violent demonstration"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The clashes between villagers began on Friday evening in Masanchi and spread later to"
            " Sortobe. Dozens of houses burned down.",
        ),
        (
            "ru",
            "Столкновения между жителями начались в пятницу вечером в селе Масанчи, а ночью"
            " перекинулись на Сортобе. Сгорели десятки домов.",
        ),
    ],
)
def test_a_brawl_that_spread_and_the_houses_burned_in_it(language: str, text: str) -> None:
    assert kinds(text, language) == [(MOB, "Masanchi"), (MOB, "Sortobe")]


def test_arrests_behind_the_houses_burned_in_a_brawl() -> None:
    text = (
        "Жители двух сёл подрались в воскресенье в Масанчи. Сгорели десять домов.\n\n"
        "В Кордайском районе задержаны 40 человек."
    )
    assert kinds(text, "ru") == [(MOB, "Masanchi"), ("Arrests", "Korday District")]


def test_disorders_in_a_district_are_the_brawl_of_which_the_text_tells() -> None:
    text = (
        "Eight people were killed in mass disorders in Korday District.\n\n"
        "Several hundred residents of neighbouring villages fought each other in Masanchi on"
        " Sunday."
    )
    assert kinds(text, "en") == [(MOB, "Masanchi")]


def test_a_brawl_behind_an_accident_is_no_damage_of_it() -> None:
    text = (
        "На въезде в Масанчи в воскресенье столкнулись две машины. Через час стенка на стенку"
        " сошлись сотни жителей соседних сёл."
    )
    assert kinds(text, "ru") == [("Transport accident", "Masanchi"), (MOB, "Masanchi")]


def test_what_is_burned_of_another_day_is_a_fire() -> None:
    text = "Жители двух сёл подрались в субботу в Масанчи. В понедельник там сгорел дом."
    assert kinds(text, "ru") == [(MOB, "Masanchi"), ("Fire", "Masanchi")]


def test_less_is_enough_of_a_sentence_with_a_day_and_a_place() -> None:
    told = "Пограничники на посту открыли багажник «Ауди» и обнаружили девять обрезов"
    assert kinds(f"В воскресенье в Кордае {told[0].lower()}{told[1:]}, завёрнутых в одеяла.", "ru")
    assert not kinds("Рабочие Жезказгана во вторник получили премию.", "ru")


def test_what_a_stadium_sees_is_no_riot() -> None:
    assert not kinds(
        "Kairat stormed the gates of Astana on Sunday and shot down their rivals, 4-1.", "en"
    )


FORCE = "Excessive force against protesters"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Oil workers and police clashed on the square in Zhanaozen on Friday. Police then"
            " opened fire, and ten people fell.",
        ),
        (
            "ru",
            "В пятницу на площади Жанаозена нефтяники схватились с полицией. Затем полиция начала"
            " стрелять, упали десять человек.",
        ),
        (
            "kk",
            "Жұма күні Жаңаөзен алаңында мұнайшылар полициямен қақтығысты. Содан кейін полиция оқ"
            " атып, он адам құлады.",
        ),
    ],
)
def test_police_who_shoot_in_a_story_of_unrest(language: str, text: str) -> None:
    assert {kind for kind, _ in kinds(text, language)} == {RIOT, FORCE}


def test_police_who_shoot_at_armed_men_or_in_the_air() -> None:
    begin = "A crowd stormed the akimat in Taldykorgan on Friday."
    for end in ("Police opened fire on armed bandits.", "Police opened fire into the air."):
        assert FORCE not in {kind for kind, _ in kinds(f"{begin} {end}", "en")}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # Protests, and what police did
        ("ru", "Сварщики в Кульсары в понедельник побросали инструмент.", "Peaceful protest"),
        ("ru", "С понедельника люди сидят на трассе у Кентау, жгут костры.", "Peaceful protest"),
        ("ru", "В понедельник в Жетыбае ни одна машина не вышла на линию.", "Peaceful protest"),
        (
            "ru",
            "Полиция в субботу сажала в автобусы всех, кто подходил к площади в Таразе.",
            "Protest with intervention",
        ),
        (
            "en",
            "Police detained around 30 striking oil workers in Aktau on Sunday.",
            "Protest with intervention",
        ),
        (
            "kk",
            "Жексенбіде Алматыда полиция жиырма шақты адамды фургонға тоғытты.",
            "Protest with intervention",
        ),
        ("kk", "Дүйсенбіде Ақтауда да халық шықты.", "Peaceful protest"),
        ("kk", "Дүйсенбіде Кентауда бірде-бір автобус паркінен шықпады.", "Peaceful protest"),
        # Armed men
        (
            "kk",
            "Сенбіде Құлсарыда олар берілу туралы талапқа оқ жаудырып жауап берді.",
            "Armed clash",
        ),
        ("ru", "В субботу боевики пошли на войсковую часть в Актобе.", "Armed clash"),
        ("en", "A second group of gunmen was hunted down in Aktobe on Sunday.", "Armed clash"),
        # Bombs
        (
            "en",
            "Two explosions rocked Atyrau on Sunday, killing one of the bombers.",
            "Remote explosive/landmine/IED",
        ),
        ("en", "A suicide bomber struck the police station in Aktobe on Sunday.", "Suicide bomb"),
        (
            "kk",
            "Сенбіде Ақтөбеде жігіт белдігіндегі жарылғышты іске қосты.",
            "Suicide bomb",
        ),
        ("ru", "В субботу под джип в Таразе подкатили гранату.", "Grenade"),
        # Violence, arms and damage
        ("ru", "В субботу под Зайсаном чабан ранил охотника.", "Attack"),
        ("en", "A herdsman shot two hunters near Zaysan on Saturday.", "Attack"),
        (
            "ru",
            "Студентку в субботу запихнули в машину в Таразе.",
            "Abduction/forced disappearance",
        ),
        (
            "en",
            "A sawn-off shotgun came to light under a bath-house in Makat on Saturday.",
            "Disrupted weapons use",
        ),
        (
            "en",
            "A pensioner in Lisakovsk dug up a wartime shell among her potatoes on Sunday.",
            "Disrupted weapons use",
        ),
        (
            "ru",
            "В субботу сторож увидел на кладбище в Темиртау тридцать поваленных плит.",
            "Looting/property destruction",
        ),
        # Emergencies
        ("ru", "В субботу новый очаг появился возле Канонерки в Бескарагайском районе.", "Fire"),
        ("ru", "Из горящей пятиэтажки в Рудном в субботу вынесли троих.", "Fire"),
        ("ru", "В субботу в Жаркенте качало полминуты.", "Earthquake"),
        ("kk", "Сенбіде Жаркентте магнитудасы 4,9 жерсілкініс тіркелді.", "Earthquake"),
        ("ru", "В субботу в Атбасаре не удержалась насыпь.", "Flood"),
        ("kk", "Сенбіде жайылған су Атбасардағы үйлерге кірді.", "Flood"),
        (
            "ru",
            "В субботу под Шу встретились два товарняка, оба сошли с рельсов.",
            "Transport accident",
        ),
        ("en", "The bus went into a ravine near Ayagoz on Saturday.", "Transport accident"),
        (
            "en",
            "Munitions have been going off at the depot in Arys since Monday.",
            "Explosion accident",
        ),
    ],
)
def test_events_told_without_their_names(language: str, text: str, expected: str) -> None:
    assert [kind for kind, _ in kinds(text, language)] == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Пассажиров в Актау в субботу рассадили по автобусам: рейс отменили из-за тумана."),
        ("ru", "Детей из Шалкара в субботу посадили в автобус и повезли на прививки."),
        ("ru", "Охотник, застреливший двух волков под Зайсаном, в субботу получил премию."),
        ("ru", "Борец Нурислам Санаев в субботу уложил троих соперников в Астане."),
        ("ru", "Команду в Кокшетау в субботу взяли в кольцо болельщики."),
        ("ru", "Новый очаг ящура появился в Абайском районе в субботу, сообщили ветеринары."),
        ("ru", "Полиция Тараза советует не ходить в субботу на несанкционированный митинг."),
        (
            "en",
            "Riot police stood in the centre of Taraz on Sunday, but no protest took place there.",
        ),
        ("en", "In Taraz activists were warned against attending any rally on Sunday."),
        ("en", "Police in Kostanay held a drill on Sunday: a man took hostages in the station."),
        ("en", "Sappers blew up old shells on a range near Semey on Sunday as planned."),
        ("en", "Shares of the bank crashed on the Astana exchange on Sunday."),
        ("en", "Children from Shalkar were carried to hospital by bus for vaccination on Sunday."),
        ("kk", "Жексенбіде Ақтауда тұманнан кешіккен жолаушыларды автобусқа отырғызды."),
        ("kk", "Сенбіде Саранда жиында билік сенімі шайқалғаны айтылды."),
        ("kk", "Сенбіде Тараздың тұрғындары сайлауға шықты."),
    ],
)
def test_what_only_sounds_like_an_event(language: str, text: str) -> None:
    assert not kinds(text, language)


def test_all_words_may_tell_of_another_event_than_a_trigger() -> None:
    text = (
        "Три погибших – таков итог столкновения жителей двух сёл, вспыхнувшего в воскресенье в"
        " посёлке Казатком: в ход пошли палки."
    )
    assert [kind for kind, _ in kinds(text, "ru")] == [MOB]


def test_detained_where_the_text_speaks_of_rallies() -> None:
    text = (
        "Посольство предупреждает о демонстрациях в Казахстане.\n\n"
        "В воскресенье в Алматы полиция задержала около 500 человек у оперного театра."
    )
    assert kinds(text, "ru") == [("Protest with intervention", "Almaty")]


def test_houses_that_crowds_burned_are_told_first() -> None:
    text = (
        "В Бостандыке в ночь на воскресенье горели дома. Толпы парней шли от двора к двору, в"
        " селе дрались до утра."
    )
    assert [kind for kind, _ in kinds(text, "ru")] == [MOB]


def test_a_bus_that_burned_and_those_who_jumped_out() -> None:
    text = "A bus caught fire near Aktobe on Sunday. The driver and four passengers jumped out."
    assert [kind for kind, _ in kinds(text, "en")] == ["Fire"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "14 May, Zhanaozen: strikers overturn the stage; police shoot at the crowd.",
            {RIOT, FORCE},
        ),
        (
            "ru",
            "14 мая, Жанаозен: толпа опрокидывает сцену и врывается в акимат.",
            {RIOT},
        ),
        (
            "kk",
            "14 мамыр, Жаңаөзен: ереуілшілер сахнаны құлатып, әкімдік өртенді; полиция топқа оқ"
            " атып, он адам өлді.",
            {RIOT, FORCE},
        ),
    ],
)
def test_chronicles(language: str, text: str, expected: set[str]) -> None:
    assert {kind for kind, _ in kinds(text, language)} == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A blogger lives in Oral. The law allows rallies only with permission."),
        ("ru", "Закон допускает митинги в Уральске только с разрешения."),
        ("ru", "ДЧС Павлодара напоминает: больше всего пожаров случается из-за печей."),
    ],
)
def test_what_rules_and_counts_say(language: str, text: str) -> None:
    assert not kinds(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "There were no attacks, explosions or fires in Atyrau on Sunday, its akim said."),
        ("en", "Reports circulating online about a third blast in Dossor are untrue."),
        ("en", "A video that purports to show a hostel in Shymkent on fire is from Dhaka."),
        ("en", "Rallies in Zhanaozen remain forbidden until Sunday."),
        ("en", "Kazakhmys settled in Zhezkazgan on Sunday before anybody downed tools."),
        ("en", "Residents of Balkhash joked on Sunday that somebody stole the governor's perch."),
        ("en", "Officers broke down the door of a flat in Satpayev on Sunday."),
        ("en", "Societies in Shelek protested their innocence in an open letter on Sunday."),
        ("en", "A memorial evening in Karaganda on Sunday recalled those who died in the blast."),
        ("en", "The trial of the men who shot a taxi driver opened in Ekibastuz on Sunday."),
        ("en", "Crowds stormed the doors of a shop in Shymkent on Sunday for cheap televisions."),
        (
            "en",
            "Since January police in Kyzylorda Region have seized 214 guns, they said on Sunday.",
        ),
        ("ru", "С января полиция Кызылординской области изъяла 214 ружей."),
        (
            "ru",
            "Толпы в воскресенье штурмовали двери магазина в Шымкенте ради дешёвых телевизоров.",
        ),
        ("en", "Soldiers took over guarding the akimat of Taldykorgan on Sunday."),
        ("kk", "Жексенбіде Атырауда шабуыл да, жарылыс та, өрт те болған жоқ."),
        ("kk", "Жаңаөзенде жексенбіге дейін митинг өткізуге тыйым салынады."),
        ("kk", "Жексенбіде жасақ Сәтбаевтағы пәтердің есігін бұзып кірді."),
    ],
)
def test_what_is_denied_forbidden_or_done_by_police(language: str, text: str) -> None:
    assert not kinds(text, language)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "kk",
            "Сенбіде Таразда кафеде 40-қа жуық жігіт төбелесіп, бірі пышақ жарақатын алды.",
            MOB,
        ),
        (
            "kk",
            "Сенбіде Арыста оқ-дәрі сақталған қоймада он шақты жарылыс болды.",
            "Explosion accident",
        ),
        ("kk", "Сенбіде Алматыда төрт балл сезілді.", "Earthquake"),
        ("en", "Some 60 men from two villages went wall on wall near Novoishim on Sunday.", MOB),
        ("en", "Men from two villages went at each other with spades in Bostandyk on Sunday.", MOB),
        (
            "ru",
            "В воскресенье с мемориала в Сарани свинтили буквы.",
            "Looting/property destruction",
        ),
        (
            "en",
            "Thieves stripped the war memorial in Saran of its letters on Sunday.",
            "Looting/property destruction",
        ),
        (
            "ru",
            "Двое погибших – таков итог лобового столкновения под Куланом в воскресенье.",
            "Transport accident",
        ),
        ("en", "The airliner fell to earth near Kyzyltu on Sunday.", "Transport accident"),
    ],
)
def test_more_ways_of_telling(language: str, text: str, expected: str) -> None:
    assert [kind for kind, _ in kinds(text, language)] == [expected]


def test_those_whom_a_bomb_hurt_were_not_attacked_besides() -> None:
    text = (
        "В воскресенье в Актобе смертник подорвал себя у КНБ. Сам он погиб, ранены двое прохожих."
    )
    assert [kind for kind, _ in kinds(text, "ru")] == ["Suicide bomb"]
