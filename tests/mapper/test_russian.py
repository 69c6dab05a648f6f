"""Russian news: its word order, its cases, and what it says of measures and events."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document, Extraction

PUBLISHED = date(2022, 1, 10)
REGIONS_OF_2022 = 17

State = tuple[str, str | None, str, frozenset[str], str | None]
Event = tuple[str, str | None, str, str]


def reading(text: str, published: date = PUBLISHED) -> Extraction:
    return read_document(Document("x", text, published, language="ru"))


def states(text: str, published: date = PUBLISHED) -> list[State]:
    """Return the measures of a text: what, level, action, where (English names), since when."""
    return [
        (
            m.measure.replace("counter_terrorist_operation", "operation"),
            m.level,
            m.action,
            frozenset(p.name for p in m.places),
            m.date_start.isoformat() if m.date_start else None,
        )
        for m in reading(text, published).measures
    ]


def events(text: str, published: date = PUBLISHED) -> list[Event]:
    """Return the incidents of a text: sub type, where, first and last day."""
    return [
        (i.sub_event_type, i.place and i.place.name, str(i.date_start), str(i.date_end))
        for i in reading(text, published).incidents
    ]


@pytest.mark.parametrize(
    "text",
    [
        "С 11 января в Таразе введён режим чрезвычайного положения.",
        "Режим чрезвычайного положения введён в Таразе с 11 января.",
        "Президент ввёл режим ЧП в Таразе с 11 января.",
        "В Таразе с 11 января вводится чрезвычайное положение.",
        "Введение в Таразе режима ЧП с 11 января подтвердили в акимате.",
        "Решено ввести в Таразе режим ЧП с 11 января.",
    ],
)
def test_the_verb_stands_before_or_behind_its_measure(text: str) -> None:
    assert states(text) == [("state_of_emergency", None, "set", frozenset({"Taraz"}), "2022-01-11")]


@pytest.mark.parametrize(
    ("text", "level", "action"),
    [
        (
            "В Таразе объявлен критический («красный») уровень террористической опасности.",
            "red",
            "set",
        ),
        (
            "В Таразе введён высокий, «оранжевый» уровень террористической опасности.",
            "orange",
            "set",
        ),
        ("В Таразе действует жёлтый уровень террористической опасности.", "yellow", "remains"),
        ("В Таразе сохраняется умеренный уровень террористической угрозы.", "yellow", "remains"),
        ("Снят «оранжевый» уровень террористической опасности в Таразе.", "orange", "lifted"),
        ("Уровень террористической опасности в Таразе повышен до критического.", "red", "raised"),
        (
            "Уровень террористической опасности в Таразе понижен с «красного» до «жёлтого».",
            "yellow",
            "lowered",
        ),
    ],
)
def test_levels_have_a_colour_and_a_legal_name(text: str, level: str, action: str) -> None:
    assert states(text) == [("threat_level", level, action, frozenset({"Taraz"}), "2022-01-10")]


def test_what_replaces_is_set_and_what_is_replaced_lifted() -> None:
    text = "В Таразе «красный» уровень террористической опасности сменился «оранжевым»."
    assert {(level, action) for _, level, action, *_ in states(text)} == {
        ("red", "lifted"),
        ("orange", "set"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Режим ЧП в Таразе вводить не планируется.",
        "Комендантский час в Таразе не введён.",
        "Режим ЧП в Таразе может быть продлён.",
        "После отмены режима ЧП в Таразе откроют рынки.",
        "В Таразе из-за паводка объявлен режим ЧС.",
        "«Красный» уровень по коронавирусу введён в Таразе, антитеррористический штаб ни при чём.",
        "В ходе учений в Таразе введён красный уровень террористической опасности.",
        "В Бишкеке введён комендантский час.",
    ],
)
def test_what_is_no_measure(text: str) -> None:
    assert states(text) == []


@pytest.mark.parametrize(
    ("where", "count"),
    [
        ("на всей территории страны", REGIONS_OF_2022),
        ("по всей республике", REGIONS_OF_2022),
        ("во всех регионах", REGIONS_OF_2022),
        ("во всех регионах, кроме Алматы и Жамбылской области,", REGIONS_OF_2022 - 2),
        ("на всей территории Казахстана за исключением Шымкента", REGIONS_OF_2022 - 1),
        ("в столице", 1),
    ],
)
def test_areas_that_are_not_listed(where: str, count: int) -> None:
    (state,) = states(f"Режим чрезвычайного положения {where} отменён с 11 января.")
    assert len(state[3]) == count


def test_the_rest_is_what_the_text_does_not_name_otherwise() -> None:
    found = states(
        "В Алматы и Жамбылской области режим ЧП сохраняется. В остальных регионах он отменён."
    )
    kept, lifted = found
    assert kept[2:4] == ("remains", {"Almaty", "Zhambyl Region"})
    assert lifted[2] == "lifted"
    assert len(lifted[3]) == REGIONS_OF_2022 - 2


def test_an_action_is_not_said_again_behind_a_dash() -> None:
    found = states(
        "В Нур-Султане сохраняется «оранжевый» уровень террористической опасности, "
        "в Павлодарской области – «жёлтый»."
    )
    assert [(level, places) for _, level, _, places, _ in found] == [
        ("orange", {"Nur-Sultan"}),
        ("yellow", {"Pavlodar Region"}),
    ]


def test_a_list_takes_its_action_from_the_line_before() -> None:
    found = reading(
        "Уровни террористической опасности, которые ввели штабы:\n\n"
        "– «жёлтый» – с 8 января в Павлодарской области на 10 суток, в Акмолинской области до "
        "особого распоряжения;\n\n"
        "– «оранжевый» – с 9 января в Шымкенте."
    ).measures
    assert [(m.level, m.places[0].name, str(m.date_start), str(m.date_end)) for m in found] == [
        ("yellow", "Pavlodar Region", "2022-01-08", "2022-01-18"),
        ("yellow", "Akmola Region", "2022-01-08", "None"),
        ("orange", "Shymkent", "2022-01-09", "None"),
    ]


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        ("6 января", "2022-01-06", "2022-01-06"),
        ("В ночь на 7 января", "2022-01-06", "2022-01-07"),
        ("В ночь с 5 на 6 января", "2022-01-05", "2022-01-06"),
        ("5–6 января", "2022-01-05", "2022-01-06"),
        ("С 5 по 7 января 2022 года", "2022-01-05", "2022-01-07"),
        ("Вчера", "2022-01-09", "2022-01-09"),
        ("Накануне вечером", "2022-01-09", "2022-01-09"),
        ("В пятницу", "2022-01-07", "2022-01-07"),
        ("Два дня назад", "2022-01-08", "2022-01-08"),
        ("На прошлой неделе", "2022-01-03", "2022-01-09"),
        ("04.01.2022", "2022-01-04", "2022-01-04"),
    ],
)
def test_days(when: str, first: str, last: str) -> None:
    found = events(f"{when} в Таразе прошёл митинг.")
    assert found == [("Peaceful protest", "Taraz", first, last)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Жители Тараза перекрыли дорогу в аэропорт.", "Peaceful protest"),
        ("В Таразе полиция разогнала участников акции протеста.", "Protest with intervention"),
        ("В Таразе толпа захватила здание акимата.", "Violent demonstration"),
        ("В Таразе произошла массовая драка между жителями двух сёл.", "Mob violence"),
        ("В Таразе боевики напали на блокпост.", "Armed clash"),
        ("В Таразе разграблены магазины.", "Looting/property destruction"),
        ("В Таразе у задержанных ранее мужчин изъято оружие.", "Disrupted weapons use"),
        ("В Таразе задержаны трое подозреваемых в убийстве.", "Arrests"),
        ("В Таразе загорелся рынок.", "Fire"),
        ("Талые воды затопили в Таразе сорок домов.", "Flood"),
        ("В Таразе произошло землетрясение.", "Earthquake"),
        ("В Таразе прогремел взрыв бытового газа.", "Explosion accident"),
        ("В Таразе столкнулись автобус и грузовик.", "Transport accident"),
    ],
)
def test_what_happened(text: str, kind: str) -> None:
    assert events(text) == [(kind, "Taraz", "2022-01-10", "2022-01-10")]


@pytest.mark.parametrize(
    "text",
    [
        "Беспорядков в Таразе не было.",
        "В Таразе опровергли слухи о столкновениях.",
        "В Таразе предотвращён теракт.",
        "В Таразе на 20 января планируется митинг.",
        "В Таразе прошли учения по тушению пожара.",
        "В Таразе открыли памятник жертвам землетрясения.",
        "В годовщину беспорядков в Таразе прошёл концерт.",
        "В Бишкеке прошёл митинг.",
        "Проведение митингов, шествий и пикетов в Таразе запрещается.",
        "За участие в акциях протеста в Таразе грозит арест.",
        "Митинг в Таразе перенесён на субботу.",
    ],
)
def test_what_did_not_happen_here(text: str) -> None:
    assert events(text) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("АСТАНА, 10 января. В Таразе прошёл митинг.", "Taraz"),
        ("Полиция Алматы сообщила о поджоге в Таразе.", "Taraz"),
        ("В Таразе задержан житель Шымкента.", "Taraz"),
        ("В городе Шу Жамбылской области прошёл митинг.", "Shu"),
        ("Под Таразом горел лес.", "Taraz"),
        ("На площади Абая в Таразе прошёл митинг.", "Taraz"),
        ("Беспорядки охватили Тараз.", "Taraz"),
        ("Землетрясение произошло в 40 км от Тараза.", "Taraz"),
        ("Нефтяники Жетыбая объявили забастовку.", "Zhetibay"),
        (
            "Аким Жамбылской области встретился с жителями. Тараз спокоен, в Шу прошёл митинг.",
            "Shu",
        ),
    ],
)
def test_the_place_of_the_event_is_not_every_place(text: str, place: str) -> None:
    assert [where for _, where, *_ in events(text)] == [place]


def test_a_headline_adds_nothing_to_what_the_text_dates() -> None:
    found = events("Митинг прошёл в Таразе\n\nВ Таразе 8 января прошёл митинг.")
    assert found == [("Peaceful protest", "Taraz", "2022-01-08", "2022-01-08")]


def test_a_headline_without_a_day_takes_that_of_the_text() -> None:
    found = states(
        "В Таразе снимут «красный» уровень\n\n"
        "С 12 января в Таразе снимается «красный» уровень террористической опасности."
    )
    assert found == [("threat_level", "red", "lifted", frozenset({"Taraz"}), "2022-01-12")]


def test_endings_are_those_of_the_language() -> None:
    (toponym,) = reading("В Жаркенте прошёл митинг.").toponyms
    assert toponym.place is not None
    assert toponym.place.name == "Zharkent"
