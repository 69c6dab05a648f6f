"""Where an event was that a report places only further on, and when, by a day of its own."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document

PUBLISHED = date(2023, 3, 15)


def incidents(text: str) -> set[tuple[str, str | None, str]]:
    found = read_document(Document("x", text, published=PUBLISHED, language="en")).incidents
    return {(i.sub_event_type, i.place.name if i.place else None, str(i.date_start)) for i in found}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Four miners were killed on Monday when gas exploded in eastern Kazakhstan, the"
            " ministry said.\n\nThe company gave no reason.\n\nThe pit lies on the edge of Ridder,"
            " a town of 50,000.",
            "Ridder",
        ),
        (
            "A bus overturned on Monday and two people died, the ministry said.\n\nRelatives were"
            " told at once.\n\nThe driver, who was hurt, is at home in Aksay.",
            "Aksai",
        ),
    ],
)
def test_place_told_further_on(text: str, place: str) -> None:
    assert {(found[1], found[2]) for found in incidents(text)} == {(place, "2023-03-13")}


def test_items_of_a_list_have_places_of_their_own() -> None:
    text = (
        "THE DAY IN BRIEF\n\n- A bus overturned on Monday, two people died.\n\n- In Ridder the"
        " akim met the press.\n\n- Prices are up in Semey."
    )
    assert incidents(text) == {("Transport accident", None, "2023-03-13")}


def test_day_of_a_release_is_not_that_of_what_it_tells() -> None:
    text = (
        "Prosecutor's office\n15 March 2023\n\nOn 13 March officers surrounded a house in Ridder."
        "\n\nThe men inside opened fire on the police."
    )
    assert incidents(text) == {("Armed clash", "Ridder", "2023-03-13")}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Fires burned in the Shu and Merke districts.", ["Shu District", "Merke District"]),
        ("In the Kegen and Raiymbek areas it is calm.", ["Kegen District", "Raiymbek District"]),
        ("The shop stands in the district center Zhalagash.", ["Zhalagash"]),
        ("A rally was held in Janatas, Zhambyl Oblast.", ["Zhanatas", "Zhambyl Region"]),
        ("The school of Podstepnoye in Terekti district", ["Podstepnoe", "Terekti District"]),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    found = read_document(Document("x", text, published=PUBLISHED, language="en")).toponyms
    assert [t.place.name for t in found if t.place] == names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "RIDDER — A gas cylinder exploded in a five-storey building in Shemonaikha on Monday.",
            {("Explosion accident", "Shemonaikha", "2023-03-13")},
        ),
        (
            "A resident of Shu was detained on Monday at her brother's home in Merke for taking"
            " part in the riots of 6 March.",
            {("Arrests", "Merke", "2023-03-13")},
        ),
        (
            "Two weapons caches were dug up on Monday: one on a river bank near Zhanakorgan, the"
            " other behind a car wash in Shieli.",
            {
                ("Disrupted weapons use", "Zhanakorgan", "2023-03-13"),
                ("Disrupted weapons use", "Shieli", "2023-03-13"),
            },
        ),
        (
            "On Monday two hundred miners set out on foot from Kentau, meaning to walk to the"
            " government in Astana.",
            {("Peaceful protest", "Kentau", "2023-03-13")},
        ),
        (
            "The ground shook on Monday. In Semey people ran outside. The epicentre was 30 km"
            " south of Zaisan.",
            {("Earthquake", "Zaisan", "2023-03-13")},
        ),
        (
            "Four workers are dead after a bus leaves the road in Makhambet district on Monday.",
            {("Transport accident", "Makhambet District", "2023-03-13")},
        ),
        ("The checkpoints at Aral and Shieli were taken away on Monday.", set()),
        ("Water rose in Aksay on Monday, but no yard there was flooded.", set()),
    ],
)
def test_places_by_what_stands_beside(text: str, found: set[tuple[str, str | None, str]]) -> None:
    assert incidents(text) == found
