"""What sentences on measures take from those before: the term, the level, the place, the day."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import read

Told = tuple[str, str | None, str, tuple[str, ...], str, str | None]


def told(text: str, published: str, language: str) -> list[Told]:
    return [
        (
            found.measure,
            found.level,
            found.action,
            tuple(place.name for place in found.places),
            str(found.date_start),
            str(found.date_end) if found.date_end else None,
        )
        for found in read(text, published, language).measures
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A state of emergency is declared in Aktau from 3 to 9 March 2022. For the same "
               "period a curfew is introduced in the city."),
        ("ru", "В Актау с 3 по 9 марта 2022 года вводится чрезвычайное положение. На тот же срок в "
               "городе вводится комендантский час."),
        ("ru", "В Актау с 3 по 9 марта 2022 года введено чрезвычайное положение. Комендантский час "
               "в городе - на тот же срок."),
        ("kk", "Ақтауда 2022 жылғы 3 наурыздан 9 наурызға дейін төтенше жағдай енгізіледі. Сол "
               "мерзімге қалада коменданттық сағат енгізіледі."),
    ],
)  # fmt: skip
def test_the_same_term(language: str, text: str) -> None:
    assert {(days[0], *days[4:]) for days in told(text, "2022-03-01", language)} == {
        ("state_of_emergency", "2022-03-03", "2022-03-09"),
        ("curfew", "2022-03-03", "2022-03-09"),
    }


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "An orange level of terrorist threat is set in Aktau from 3 March. The same level "
               "is introduced in Ulytau District."),
        ("ru", "В Актау с 3 марта установлен оранжевый уровень террористической опасности. Такой "
               "же уровень вводится в Улытауском районе."),
        ("ru", "В Актау с 3 марта установлен оранжевый уровень террористической опасности. "
               "Аналогичный уровень введён в Улытауском районе."),
    ],
)  # fmt: skip
def test_the_same_level(language: str, text: str) -> None:
    levels = [(level, places) for _, level, _, places, *_ in told(text, "2022-03-01", language)]
    assert levels == [("orange", ("Aktau",)), ("orange", ("Ulytau District",))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The commandant of Kostanay Region is speaking. The red level of terrorist threat "
               "remains in Almaty.\n\nNow about our region. The curfew has been lifted."),
        ("ru", "Говорит комендант Костанайской области. В Алматы сохраняется красный уровень "
               "террористической опасности.\n\nТеперь о нашей области. Комендантский час отменён."),
    ],
)  # fmt: skip
def test_our_region_is_that_of_who_speaks(language: str, text: str) -> None:
    found = told(text, "2022-01-13", language)
    assert [(m[0], m[3]) for m in found if m[0] == "curfew"] == [("curfew", ("Kostanay Region",))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The curfew has been lifted in Oral. What about Aksai? The curfew remains."),
        ("ru", "В Уральске комендантский час отменён. А что в Аксае? Комендантский час "
               "сохраняется."),
    ],
)  # fmt: skip
def test_a_question_says_what_the_next_sentence_is_about(language: str, text: str) -> None:
    found = told(text, "2022-01-13", language)
    assert [(m[2], m[3]) for m in found] == [("lifted", ("Oral",)), ("remains", ("Aksai",))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Does a curfew apply in Taldykorgan? Has a state of emergency been declared there?"),
        ("ru", "Действует ли в Талдыкоргане комендантский час? Правда, что введён режим КТО?"),
    ],
)
def test_a_question_states_nothing(language: str, text: str) -> None:
    assert told(text, "2022-01-13", language) == []


def test_an_item_is_about_the_place_that_opens_it() -> None:
    text = (
        "Сводка на утро\n\n\U0001f538 СКО: введён жёлтый уровень террористической опасности.\n"
        "\U0001f538 Павлодарская область. С 6 утра действует режим контртеррористической "
        "операции.\n\U0001f538 Кызылорда - спокойно."
    )
    assert told(text, "2022-01-06", "ru")[1] == (
        "counter_terrorist_operation", None, "set", ("Pavlodar Region",), "2022-01-06", None
    )  # fmt: skip


def test_what_was_set_on_a_day_before_it_ended() -> None:
    text = (
        "The counter-terrorist operation in the town of Zhanatas was declared over at 3 p.m. on "
        "Tuesday. The operation had been announced early on Monday."
    )
    assert [(m[2], m[4]) for m in told(text, "2013-05-21", "en")] == [
        ("lifted", "2013-05-21"),
        ("set", "2013-05-20"),
    ]


def test_may_is_a_month() -> None:
    text = "The yellow level of terrorist threat set in Aktau on 4 May was lifted on 11 May."
    assert ("lifted", "2022-05-11") in [(m[2], m[4]) for m in told(text, "2022-05-12", "en")]


def test_who_announced_it_sets_nothing_again() -> None:
    text = (
        "The red level of terrorist threat is lowered to orange in Akmola Region, the centre "
        "announced this afternoon."
    )
    assert [m[2] for m in told(text, "2022-01-17", "en")] == ["lowered"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On 28 November a counter-terrorist operation was declared in Rakhat. That evening "
               "the operation was ended.\n\nAt the same time an orange level of terrorist threat "
               "was set in Talgar District."),
        ("ru", "28 ноября в селе Рахат был введён режим контртеррористической операции. В 23.10 "
               "того же дня режим отменён.\n\nОдновременно в Талгарском районе установлен "
               "«оранжевый» уровень террористической опасности."),
    ],
)  # fmt: skip
def test_what_was_done_at_the_same_time(language: str, text: str) -> None:
    found = [(action, start) for _, _, action, _, start, _ in told(text, "2018-11-29", language)]
    assert found == [("set", "2018-11-28"), ("lifted", "2018-11-28"), ("set", "2018-11-28")]


def test_what_remains_is_of_the_day_that_heads_it() -> None:
    text = (
        "Levels in brief\n\n6 May 2021\n\nThe yellow level of terrorist threat was set in Aktau."
        "\n\n9 May 2021\n\nThe yellow level of terrorist threat remains in Oral."
    )
    found = [(action, start) for _, _, action, _, start, _ in told(text, "2021-06-01", "en")]
    assert found == [("set", "2021-05-06"), ("remains", "2021-05-09")]


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Ақтауда террористік қауіптіліктің сары деңгейі белгіленеді.", "set"),
        ("Ақтауда террористік қауіптілік деңгейі бүгіннен бастап сарыдан қызылға көтеріледі.",
         "raised"),
        ("Ақтауда террористік қауіптіліктің сары деңгейі енгізілетіні туралы хабарлаймыз.", "set"),
        ("Ақтауда түнде көшеге шығуға тыйым салынған.", "remains"),
    ],
)  # fmt: skip
def test_what_is_decided_is_told_as_done_in_kazakh(text: str, action: str) -> None:
    assert [m[2] for m in told(text, "2021-06-01", "kk")] == [action]


def test_the_regime_is_lifted_some_sentences_farther_on() -> None:
    text = (
        "A counter-terrorist operation was declared in Boraldai on 9 January. Officers surrounded "
        "a house. The men inside refused to give up. All five were killed. Two soldiers fell. The "
        "regime was lifted at eight this morning."
    )
    assert [(action, day) for _, _, action, _, day, _ in told(text, "2022-01-10", "en")] == [
        ("set", "2022-01-09"),
        ("lifted", "2022-01-10"),
    ]


def test_a_decree_says_what_is_to_be() -> None:
    text = (
        "УКАЗ\n\nВ целях обеспечения общественной безопасности ввести в Алматинской области "
        "чрезвычайное положение с 5 января до 19 января 2022 года. На этот же период "
        "установить:\nа) комендантский час с 23:00 до 07:00;\nб) запрет на продажу оружия."
    )
    found = {(what, act, day, end) for what, _, act, _, day, end in told(text, "2022-01-05", "ru")}
    assert found == {
        ("state_of_emergency", "set", "2022-01-05", "2022-01-19"),
        ("curfew", "set", "2022-01-05", "2022-01-19"),
    }


def test_other_regions_are_those_where_it_did_not_end_before() -> None:
    text = (
        "12 января красный уровень террористической опасности снят в Павлодарской и Костанайской "
        "областях.\n\n13 января. Во всех остальных регионах красный уровень остаётся."
    )
    (places,) = [at for _, _, act, at, _, _ in told(text, "2022-01-13", "ru") if act == "remains"]
    assert len(places) == 15
    assert not {"Pavlodar Region", "Kostanay Region"} & set(places)


def test_a_place_may_be_put_on_a_level() -> None:
    text = "Authorities on Tuesday put Kentau on a moderate yellow terror alert ahead of a summit."
    assert [(level, act, at) for _, level, act, at, _, _ in told(text, "2026-05-12", "en")] == [
        ("yellow", "set", ("Kentau",))
    ]


def test_a_seat_with_a_level_of_its_own_leaves_its_region_among_the_others() -> None:
    text = (
        "В Кызылорде введён красный уровень террористической опасности. В остальных регионах "
        "введён жёлтый уровень."
    )
    (yellow,) = [
        at for _, level, _, at, _, _ in told(text, "2022-01-13", "ru") if level == "yellow"
    ]
    assert "Kyzylorda Region" in yellow
