"""Russian news of many kinds: names beside namesakes, measures without verbs, rarer events."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.languages import vocabulary_of
from mapper.records import Document, Extraction
from mapper.sentences import split_sentences

PUBLISHED = date(2023, 5, 20)
REGIONS_OF_2023 = 20


def read(text: str) -> Extraction:
    return read_document(Document("x", text, PUBLISHED, language="ru"))


def events(text: str) -> list[str]:
    """Return the incidents of a text: sub type, where, first and last day."""
    return [
        f"{i.sub_event_type} | {i.place and i.place.name} | {i.date_start} {i.date_end}"
        for i in read(text).incidents
    ]


def measures(text: str) -> list[str]:
    """Return the measures of a text: what or its level, action, where, since when, until when."""
    return [
        f"{m.level or m.measure} {m.action} | {', '.join(p.name for p in m.places)}"
        f" | {m.date_start} {m.date_end}"
        for m in read(text).measures
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # Streets, also in lists
        ("По улицам Темирбаева и Саранской в Рудном запретят парковку.", ["Рудном"]),
        ("ДТП на пересечении проспектов Туран и Абая в Караганде.", ["Караганде"]),
        # People whose surname or first name is of a place, in all cases
        ("Депутат Ерлан Костанайский навестил Алию Уральскую в Аксае.", ["Аксае"]),
        ("Аким Аягоза встретился с жителями.", ["Аягоза"]),
        # Firms and institutions
        ("Рейсы «Флай Астаны» задержали в Таразе.", ["Таразе"]),
        ("Ректор Семейского медицинского университета прибыл в Павлодар.", ["Павлодар"]),
        ("Кубок «Алматы-Сити» разыграют в Конаеве.", ["Конаеве"]),
        # Type words of the name behind them, and before it
        ("В селе Кирсаново района Байтерек нет света.", ["Кирсаново", "района Байтерек"]),
        ("Район Самар и область Абай соседствуют.", ["Район Самар", "область Абай"]),
        ("В районе имени Габита Мусрепова тихо.", ["районе имени Габита Мусрепова"]),
        # Roads, stations, lakes and fields
        ("Закрыт участок Калбатау — Майкапшагай.", ["Калбатау", "Майкапшагай"]),
        ("Поезд стоит на станции Караганда-2.", ["Караганда-2"]),
        ("На берегу озера Зайсан построят лагерь.", ["Зайсан"]),
        ("На месторождениях Каражанбас и Кумколь тихо.", ["Каражанбас", "Кумколь"]),
        # Adjectives
        ("Болельщики карагандинского «Шахтёра» приехали в Тараз.", ["карагандинского", "Тараз"]),
        ("Балхашская ТЭЦ готова к зиме.", ["Балхашская"]),
        # A heading with its unit
        ("Шетпе (Мангистауский район).", ["Шетпе", "Мангистауский район"]),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    assert [t.text for t in read(text).toponyms] == names


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("На берегу озера Зайсан построят лагерь.", "Lake Zaysan"),
        ("На месторождении Тенгиз тихо.", "Tengiz Field"),
        ("В Абае отключат воду.", "Abai"),
        ("Газ в Мангистау не подорожает.", "Mangystau Region"),
        ("Поезда идут через станцию Жамбыл.", "Taraz"),
        ("Из Сатпаева приехали гости.", "Satpayev"),
    ],
)
def test_what_a_name_means(text: str, place: str) -> None:
    assert [t.place and t.place.name for t in read(text).toponyms] == [place]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Авария случилась в 05 ч. 20 мин. на окраине.", 1),
        ("Ущерб — 40 млн. Полиция ищет виновных.", 2),
        ("Так было в 2011 г. В городе помнят.", 2),
        ("Указ от 3 мая 2022 г. Токаев подписал вечером.", 1),
        ("Порывы 25 м/с. Дорога закрыта.", 2),
        ("Объявлен комендантский час. Город пуст.", 2),
    ],
)
def test_abbreviations(text: str, count: int) -> None:
    assert len(split_sentences(text, vocabulary_of("ru").abbreviations)) == count


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("В Таразе — комендантский час.", "curfew set | Taraz | 2023-05-20 None"),
        (
            "С 18 мая в Актау действует чрезвычайное положение, истекает 30 мая.",
            "state_of_emergency set | Aktau | 2023-05-18 2023-05-30",
        ),
        (
            "С 06:00 19 мая в Кентау проводится контртеррористическая операция.",
            "counter_terrorist_operation set | Kentau | 2023-05-19 None",
        ),
        (
            "ЧП распространили на Павлодарскую область.",
            "state_of_emergency set | Pavlodar Region | 2023-05-20 None",
        ),
        (
            "Жёлтый уровень террористической опасности сохранится в Семее до 30 мая.",
            "yellow remains | Semey | 2023-05-20 2023-05-30",
        ),
        (
            "В Риддере отныне действует комендантский час с 22:00 до 6:00.",
            "curfew set | Ridder | 2023-05-20 None",
        ),
    ],
)
def test_measures(text: str, expected: str) -> None:
    assert measures(text) == [expected]


def test_what_replaces_a_level_needs_no_noun() -> None:
    text = "Красный уровень теругрозы снят в Павлодаре, теперь здесь действует жёлтый."
    assert measures(text) == [
        "red lifted | Pavlodar | 2023-05-20 None",
        "yellow set | Pavlodar | 2023-05-20 None",
    ]


def test_an_attribute_tells_of_an_earlier_act() -> None:
    text = "Красный уровень теругрозы, введённый в Таразе 18 мая, сегодня снижен до жёлтого."
    assert measures(text) == [
        "red set | Taraz | 2023-05-18 None",
        "yellow lowered | Taraz | 2023-05-20 None",
    ]


def test_an_extension_is_more_than_the_first_term() -> None:
    text = "Режим ЧП введён в Таразе 2 мая.\n\nЧрезвычайное положение в Таразе продлено до 31 мая."
    assert measures(text) == [
        "state_of_emergency set | Taraz | 2023-05-02 None",
        "state_of_emergency remains | Taraz | 2023-05-20 2023-05-31",
    ]


def test_the_country_without_a_verb() -> None:
    (found,) = read("По всей стране – «красный» уровень теругрозы.").measures
    assert (found.level, found.action, len(found.places)) == ("red", "set", REGIONS_OF_2023)


def test_measures_below_a_line_of_a_date() -> None:
    text = "Хроника недели\n\n16 мая\nЧП вводится в Таразе.\n\n17 мая\nВ Шу объявлено ЧП."
    assert measures(text) == [
        "state_of_emergency set | Taraz | 2023-05-16 None",
        "state_of_emergency set | Shu | 2023-05-17 None",
    ]


def test_a_denied_measure_is_none() -> None:
    assert not measures("Власти опровергли введение комендантского часа в Шымкенте.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Полиция Тараза задержала вахтовиков, которые стояли у здания акимата.",
            "Protest with intervention | Taraz",
        ),
        (
            "В Семее полиция увезла с площади троих активистов с плакатами.",
            "Protest with intervention | Semey",
        ),
        ("В Алматы прошёл марш феминисток.", "Peaceful protest | Almaty"),
        (
            "У посольства Китая в Астане стояла женщина с портретом брата.",
            "Peaceful protest | Astana",
        ),
        ("Жители села Кызылсай перекрыли трассу Актау — Жанаозен.", "Peaceful protest | Kyzylsay"),
        ("В Аксу похитили предпринимателя.", "Abduction/forced disappearance | Aksu"),
        ("Мужчина с ножом напал на прохожих в Аягозе.", "Attack | Ayagoz"),
        ("В Кентау водитель стал стрелять в патрульных.", "Armed clash | Kentau"),
        ("В Атырау нашли детонаторы и взрывчатку.", "Disrupted weapons use | Atyrau"),
        ("По подозрению в терроризме в Арыси задержаны двое.", "Arrests | Arys"),
        ("В Таразе толпа жгла машины, горели и дома.", "Violent demonstration | Taraz"),
        ("На складе в Арыси стали рваться снаряды.", "Explosion accident | Arys"),
        ("На трассе Астана — Караганда перевернулся автобус.", "Transport accident | None"),
    ],
)
def test_events(text: str, expected: str) -> None:
    assert events(text) == [f"{expected} | 2023-05-20 2023-05-20"]


@pytest.mark.parametrize(
    "text",
    [
        "Информация в рассылках о взрыве в Таразе не соответствует действительности.",
        "Данных о готовящемся теракте в Семее нет.",
        "В Аксае заявку на митинг подали на первое июня.",
        "Версию теракта в Таразе министр отверг.",
        "Возможны громкие хлопки, имитация взрывов, перекрытие дорог в Балхаше.",
        "В Балхаше прошли учения. По замыслу террористы захватили вокзал, прогремел взрыв.",
        "Взрыв цен на рынке жилья Астаны продолжается.",
        "«Кайрат» атаковал ворота соперника в Таразе.",
        "Акция протеста в Жанаозене планируется на субботу.",
        "В Караганде прошёл праздничный концерт, на площади собрались тысячи горожан.",
    ],
)
def test_what_did_not_happen(text: str) -> None:
    assert not events(text)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Режим ЧП ввели в Таразе 17 мая, на следующий день после беспорядков.", "16", "16"),
        ("Ночью на пятницу в Таразе сгорел магазин.", "18", "19"),
    ],
)
def test_days(text: str, first: str, last: str) -> None:
    (found,) = read(text).incidents
    assert (str(found.date_start), str(found.date_end)) == (f"2023-05-{first}", f"2023-05-{last}")


def test_a_spoken_year() -> None:
    text = "Взрывы в Арыси двадцать четвёртого июня девятнадцатого года помнят все."
    (found,) = read(text).incidents
    assert str(found.date_start) == "2019-06-24"


def test_a_year_alone_is_history() -> None:
    assert not events("В 1986 году в Алма-Ате молодёжь вышла на площадь; демонстрацию разогнали.")


def test_accidents_of_a_day_are_counted_together() -> None:
    assert not events("За сутки на дорогах Тараза зарегистрировано 5 ДТП.")


def test_a_shooting_when_someone_was_to_be_detained() -> None:
    text = "При задержании в посёлке Боралдай он открыл огонь по спецназовцам."
    assert events(text) == ["Armed clash | Boralday | 2023-05-20 2023-05-20"]
