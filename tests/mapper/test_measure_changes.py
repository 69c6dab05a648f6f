"""Changes of a level that has several aims, each in places of its own."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document

PUBLISHED = date(2022, 1, 14)


def changes(language: str, text: str) -> set[tuple[str, str | None, str, str]]:
    """Return what a text changes: action, level, place, day."""
    found = read_document(Document("x", text, PUBLISHED, language=language)).measures
    return {(m.action, m.level, p.name, str(m.date_start)) for m in found for p in m.places}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The red terror threat level was lowered to orange in Akmola Region and to yellow in "
            "East Kazakhstan Region.",
        ),
        (
            "en",
            "The terror threat level has been lowered in Akmola Region to orange, in East "
            "Kazakhstan Region to yellow.",
        ),
        (
            "ru",
            "Уровень террористической опасности понизили в Акмолинской области до оранжевого, в "
            "Восточно-Казахстанской — до жёлтого.",
        ),
        (
            "ru",
            "Красный уровень террористической опасности понижен до оранжевого в Акмолинской "
            "области и до жёлтого в Восточно-Казахстанской.",
        ),
        (
            "kk",
            "Терроризм қаупінің қызыл деңгейі Ақмола облысында қызғылт сарыға, Шығыс Қазақстан "
            "облысында сарыға дейін төмендетілді.",
        ),
        (
            "kk",
            "Терроризм қаупінің деңгейі Ақмола облысында қызылдан қызғылт сарыға, ал Шығыс "
            "Қазақстан облысында қызғылт сарыдан сарыға төмендеді.",
        ),
    ],
)
def test_each_level_is_of_its_own_places(language: str, text: str) -> None:
    assert changes(language, text) == {
        ("lowered", "orange", "Akmola Region", "2022-01-14"),
        ("lowered", "yellow", "East Kazakhstan Region", "2022-01-14"),
    }


def test_each_part_has_a_day_of_its_own() -> None:
    text = (
        "Уровень террористической опасности с 10 января повышен в Акмолинской области с жёлтого "
        "до оранжевого, а с 12 января в Восточно-Казахстанской — до красного."
    )
    assert changes("ru", text) == {
        ("raised", "orange", "Akmola Region", "2022-01-10"),
        ("raised", "red", "East Kazakhstan Region", "2022-01-12"),
    }


def test_one_aim_is_of_all_places() -> None:
    text = "The red terror threat level was lowered to yellow in Akmola and Pavlodar Regions."
    assert {(level, place) for _, level, place, _ in changes("en", text)} == {
        ("yellow", "Akmola Region"),
        ("yellow", "Pavlodar Region"),
    }


def test_what_goes_on_near_a_place_is_a_reason_elsewhere() -> None:
    text = (
        "В связи с международными манёврами на полигоне близ посёлка Сарышаган в городе Балхаш "
        "введён жёлтый уровень террористической опасности."
    )
    assert {place for _, _, place, _ in changes("ru", text)} == {"Balkhash"}


def test_a_list_of_changes_does_not_name_the_level_again() -> None:
    text = (
        "УРОВНИ ТЕРРОРИСТИЧЕСКОЙ ОПАСНОСТИ: ЧТО ИЗМЕНИЛОСЬ\n\n➤ Алматинская и Жамбылская области — "
        "снижен с красного до жёлтого.\n➤ Павлодар — повышен до оранжевого."
    )
    assert {(act, level, place) for act, level, place, _ in changes("ru", text)} == {
        ("lowered", "yellow", "Almaty Region"),
        ("lowered", "yellow", "Zhambyl Region"),
        ("raised", "orange", "Pavlodar"),
    }


def test_a_decree_orders_what_its_list_names() -> None:
    text = (
        "РЕШЕНИЕ № 7\n\n1. Установить с 12 января уровень террористической опасности:\n— высокий "
        "(«оранжевый») — в г. Кентау;\n— умеренный («жёлтый») — в Отрарском районе."
    )
    assert {(act, level, place) for act, level, place, _ in changes("ru", text)} == {
        ("set", "orange", "Kentau"),
        ("set", "yellow", "Otrar District"),
    }


def test_a_seat_among_excepted_regions_is_its_region() -> None:
    text = (
        "Контртеррористическая операция завершена во всех регионах, кроме Алматы, Кызылорды и "
        "Алматинской области."
    )
    places = {place for _, _, place, _ in changes("ru", text)}
    assert places.isdisjoint({"Almaty", "Kyzylorda Region", "Almaty Region"})
    assert "Pavlodar Region" in places


def test_hearsay_is_no_measure() -> None:
    text = "Началось с рассылки: мол, в Рудном объявлен комендантский час."
    assert changes("ru", text) == set()
