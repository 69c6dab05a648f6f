"""Where an event was that no place of its own sentence tells: features, openings, recollections."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document

PUBLISHED = date(2019, 6, 12)


def told(text: str, language: str) -> set[str]:
    found = read_document(Document("x", text, published=PUBLISHED, language=language)).incidents
    return {
        f"{i.sub_event_type} | {i.place.name if i.place else '-'} | {str(i.date_start)[5:]}"
        for i in found
    }


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("ru", "На Кордайском перевале столкнулись две машины.", "Korday Pass"),
        ("ru", "Жамбылская область. На Кордайском перевале столкнулись машины.", "Korday Pass"),
        ("ru", "На озере Балхаш перевернулся катер.", "Lake Balkhash"),
        ("ru", "В горах Заилийского Алатау разбился вертолёт.", "Trans-Ili Alatau"),
        ("kk", "Алтай тауларында тікұшақ құлады.", "Altai Mountains"),
        (
            "kk",
            "Жамбыл облысында көлік апаты болды. Қордай асуында екі көлік соқтығысты.",
            "Korday Pass",
        ),
        ("kk", "Достық өткізу бекетінде екі жүк көлігі соқтығысты.", "Dostyk Border Crossing"),
        ("en", "A bus overturned in the Korday Pass.", "Korday Pass"),
        ("en", "A helicopter crashed in the Altai Mountains.", "Altai Mountains"),
    ],
)
def test_an_event_was_at_a_pass_or_a_lake(language: str, text: str, place: str) -> None:
    assert told(text, language) == {f"Transport accident | {place} | 06-12"}


def test_water_of_a_river_was_not_there() -> None:
    text = "Из-за ливней на реке Урал поднялась вода, затоплены дома."
    assert told(text, "ru") == {"Flood | - | 06-12"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("На Каражанбасском месторождении бурильщики объявили забастовку.", "Karazhanbas Field"),
        ("На Тенгизском нефтяном месторождении бастуют рабочие.", "Tengiz Field"),
        ("Сотни человек вышли с протестом на улицы Алматы.", "Almaty"),
    ],
)
def test_places_of_protests(text: str, place: str) -> None:
    assert told(text, "ru") == {f"Peaceful protest | {place} | 06-12"}


@pytest.mark.parametrize(
    "text",
    [
        "Состав «Тараз — Шымкент» сошёл с рельсов.",
        "Пассажиры скорого «Актобе — Петропавловск» целы: поезд сошёл с рельсов.",
    ],
)
def test_a_train_called_by_its_ends_was_at_neither(text: str) -> None:
    assert told(text, "ru") == {"Transport accident | - | 06-12"}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # Few words that only say where
        (
            "ru",
            "Дотла сгорел рейсовый автобус. Водитель обжёг руки.\n\nЭто Риддер, сегодня утром.",
            "Fire | Ridder | 06-12",
        ),
        (
            "ru",
            "Хлопок газа в девятиэтажке, трое с ожогами. Шахтинск, улица Мира, вчера вечером.",
            "Explosion accident | Shakhtinsk | 06-11",
        ),
        # What was only assumed to be where the text was sent from
        (
            "ru",
            "АКТОБЕ. Вчера вечером неизвестные обстреляли наряд полиции, один полицейский убит. "
            "Произошло это в посёлке Шубарши.",
            "Armed clash | Shubarshi | 06-11",
        ),
        # The town that a sentence speaks of
        (
            "ru",
            "ШЫМКЕНТ, 12 июня. Арысь опустела за ночь. Вчера на складе начали рваться снаряды.",
            "Explosion accident | Arys | 06-11",
        ),
        (
            "kk",
            "ТАРАЗ, 12 маусым. Көршілес Арыс қаласы босап қалды. Кеше әскери қоймадағы "
            "оқ-дәрілер жарыла бастаған.",
            "Explosion accident | Arys | 06-11",
        ),
        # Where emergency rule holds
        (
            "ru",
            "ТАРАЗ. Взрывы боеприпасов продолжались всю ночь, погибли двое.\n\nУказом президента "
            "в Арыси с 12 июня введено чрезвычайное положение.",
            "Explosion accident | Arys | 06-12",
        ),
        # Where someone was before
        (
            "ru",
            "На окраине Павлодара взорвался газ. Погибший прежде работал сварщиком в Аксу. "
            "Взрывом разрушен дом.",
            "Explosion accident | Pavlodar | 06-12",
        ),
    ],
)
def test_the_place_is_told_otherwise(language: str, text: str, expected: str) -> None:
    assert told(text, language) == {expected}


def test_a_paragraph_that_recalls_comes_back_to_where_emergency_rule_holds() -> None:
    text = (
        "Чрезвычайное положение в Жанаозене продлено до 30 июня 2019 года. Аэропорт Актау "
        "работает.\n\nНапомним, режим ввели после того, как толпа 2 июня подожгла акимат.\n\n"
        "3 июня на станции Шетпе сошёл с рельсов поезд."
    )
    assert "Violent demonstration | Zhanaozen | 06-02" in told(text, "ru")


def test_a_rally_that_police_ended_is_one() -> None:
    text = (
        "В Уральске на площади собрались с плакатами двенадцать человек. Через полчаса "
        "полицейские увезли семерых в отделение."
    )
    assert told(text, "ru") == {"Protest with intervention | Oral | 06-12"}
    text = (
        "Оралда алаңға жиналған он екі адам плакат ұстап тұрды. Содан соң қызметкерлер жетеуін "
        "автобусқа күштеп мінгізді."
    )
    assert told(text, "kk") == {"Protest with intervention | Oral | 06-12"}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "ru",
            "Нефтяники Жанаозена объявили забастовку. Их поддержали вахтовики Каламкаса.",
            {"Peaceful protest | Zhanaozen | 06-12", "Peaceful protest | Kalamkas Field | 06-12"},
        ),
        (
            "en",
            "Drivers went on strike in Zhanaozen. A similar stoppage and similar rallies were seen"
            " in Aktau.",
            {"Peaceful protest | Zhanaozen | 06-12", "Peaceful protest | Aktau | 06-12"},
        ),
        (
            "kk",
            "Шымкентте аналар көшені жауып тастады. Таразда осындай жиын үш сағатқа созылды.",
            {"Peaceful protest | Shymkent | 06-12", "Peaceful protest | Taraz | 06-12"},
        ),
        (
            "ru",
            "В Таразе сгорел рынок. Похожая картина на рынке труда наблюдается в Алматы.",
            {"Fire | Taraz | 06-12"},
        ),
        (
            "ru",
            "В Уральске прошёл митинг. Такая же выставка откроется в Актобе.",
            {"Peaceful protest | Oral | 06-12"},
        ),
    ],
)
def test_what_was_likewise_elsewhere(language: str, text: str, expected: set[str]) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        (
            "ru",
            "Землетрясение почувствовали в Таразе. Эпицентр находился в 20 км от села Мерке.",
            "Merke",
        ),
        (
            "ru",
            "Толчок ощутили жители Каскелена. Эпицентр находился в Райымбекском районе, в 15 км от"
            " села Нарынкол.",
            "Narynkol",
        ),
    ],
)
def test_an_earthquake_was_at_its_epicentre(language: str, text: str, place: str) -> None:
    found = told(text, language)
    assert any(place in item for item in found)
    assert len(found) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Забастовка, назначенная в Степногорске, отменена: деньги привезли накануне.",
        "Забастовки, о которой писали газеты, в Экибастузе не было.",
        "В суде Риддера сказали, что обвиняемый бросил бутылку с бензином в окно магазина.",
    ],
)
def test_nothing_happened(text: str) -> None:
    assert told(text, "ru") == set()


def test_the_driver_held_behind_an_accident_is_no_arrest() -> None:
    text = "Под Степногорском перевернулась маршрутка. Водителя задержали в Кокшетау."
    assert told(text, "ru") == {"Transport accident | Stepnogorsk | 06-12"}


def test_shares_of_those_detained_have_places_of_their_own() -> None:
    text = (
        "Ақтөбеде алты адам, Қандыағашта екі адам терроризмді насихаттады деген күдікпен ұсталды."
    )
    assert told(text, "kk") == {"Arrests | Aktobe | 06-12", "Arrests | Kandyagash | 06-12"}
    text = "Кеше Ақтөбеде жүзден астам адам, Қандыағашта 20-ға жуық адам ұсталды."
    assert told(text, "kk") == {"Arrests | Aktobe | 06-11", "Arrests | Kandyagash | 06-11"}
    text = "Таразда 47 адам терроризмге қатысы бар деп ұсталды, олардың үшеуі – Шу тұрғыны."
    assert told(text, "kk") == {"Arrests | Taraz | 06-12"}


def test_an_alarm_came_from_where_the_fire_was() -> None:
    text = (
        "«101» пультіне Риддер қаласынан дабыл түсті. Бес қабатты үйдің жертөлесінен қою түтін "
        "шыққан."
    )
    assert told(text, "kk") == {"Fire | Ridder | 06-12"}


def test_an_address_goes_from_the_region_down() -> None:
    text = (
        "Officers surrounded a house at the address: Almaty region, Ile district, village Otegen"
        " Batyr. The criminals answered with fire."
    )
    assert told(text, "en") == {"Armed clash | Otegen batyr | 06-12"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Others were trading fire with the sentries in Aktobe.", "Armed clash | Aktobe | 06-12"),
        (
            "At the mine in Abai, methane went off in the morning.",
            "Explosion accident | Abai | 06-12",
        ),
        (
            "Some 400 workers are still encamped near Turkestan.",
            "Peaceful protest | Turkestan | 06-12",
        ),
    ],
)
def test_english_words_of_events(text: str, expected: str) -> None:
    assert told(text, "en") == {expected}


@pytest.mark.parametrize(
    "text",
    [
        "In Oral the river is high, but not one yard has been flooded.",
        '"Terrorists caught in Merke, two explosions," ran the caption.',
        "The akimat of Aktau works as usual, nobody stormed it.",
    ],
)
def test_english_words_of_nothing(text: str) -> None:
    assert told(text, "en") == set()


@pytest.mark.parametrize(
    "text",
    [
        "A coach bound for Tashkent overturned near Shymkent.",
        "A coach going to Taraz overturned near Shymkent.",
        "A bus travelling from Aral to Kyzylorda overturned near Shymkent.",
    ],
)
def test_where_a_bus_was_going_is_not_where_it_overturned(text: str) -> None:
    assert told(text, "en") == {"Transport accident | Shymkent | 06-12"}


def test_a_strike_is_at_the_field_near_where_its_news_is_sent_from() -> None:
    text = (
        "АКТАУ. Нефтяники третий день не выходят на работу. Около двухсот человек собрались у "
        "ворот базы на месторождении Каламкас."
    )
    assert told(text, "ru") == {"Peaceful protest | Kalamkas Field | 06-10"}


def test_an_accident_on_a_road_was_where_the_text_goes_on_to_tell() -> None:
    text = (
        "A shift bus overturned on the Aktobe-Kandyagash highway and five oilmen were killed. The"
        " accident happened in the Mugalzhar district."
    )
    assert told(text, "en") == {"Transport accident | Mugalzhar District | 06-12"}


def test_a_find_was_where_the_text_goes_on_to_tell() -> None:
    text = (
        "The home-made bomb was spotted by a street sweeper: a box lay under a bench in the park."
        " Sappers made it safe on the spot. The park is in the middle of Temirtau."
    )
    assert told(text, "en") == {"Disrupted weapons use | Temirtau | 06-12"}


def test_a_brawl_that_began_in_one_village_and_spread_to_another_was_in_both() -> None:
    text = (
        "A mass brawl broke out in the Saryagash district. It began in Bostandyk and spread to"
        " Yntymak."
    )
    assert told(text, "en") == {
        "Mob violence | Bostandyk | 06-12",
        "Mob violence | Yntymak | 06-12",
    }


def test_what_is_burned_in_a_story_of_a_brawl_is_of_it() -> None:
    text = (
        "Массовая драка в Кордайском районе: что известно\n\nВечером 7 июня конфликт вспыхнул у "
        "села Сортобе. Сошлись около трёхсот человек, сожжены дома."
    )
    assert told(text, "ru") == {"Mob violence | Sortobe | 06-07"}


def test_a_man_was_seized_where_the_story_is_and_not_where_he_served() -> None:
    text = (
        "Three policemen were shot dead in Almaty on Monday. The gunman had served a sentence in"
        " Semey. He was seized forty minutes later on Tole Bi Street."
    )
    assert all("Almaty" in item for item in told(text, "en"))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "kk",
            "Тараз полициясы террористік топтың үш мүшесін ұстады.",
            "Arrests | Taraz | 06-12",
        ),
        (
            "kk",
            "Ақтөбе облысының полицейлері тұрғын үйден үш автомат тәркіледі.",
            "Disrupted weapons use | Aktobe Region | 06-12",
        ),
        (
            "kk",
            "Ақтөбе полициясының мәліметінше, Алғада лаңкестік топтың үш мүшесі ұсталды.",
            "Arrests | Alga | 06-12",
        ),
        (
            "ru",
            "В Кульсары спецназ окружил квартиру, и осаждённые начали стрелять.",
            "Armed clash | Kulsary | 06-12",
        ),
        (
            "ru",
            "Восемь участников с плакатами простояли у памятника в Актобе.",
            "Peaceful protest | Aktobe | 06-12",
        ),
        (
            "en",
            "The men answered the call to give up with automatic fire in Kulsary.",
            "Armed clash | Kulsary | 06-12",
        ),
    ],
)
def test_who_acts_and_where(language: str, text: str, expected: str) -> None:
    assert told(text, language) == {expected}
