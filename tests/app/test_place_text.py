from __future__ import annotations

from datetime import date

import pytest

from gazetteer import Gazetteer, Succession, Validity
from mapper.app import place_text

PLACES = Gazetteer.load()
REFORM = date(2022, 6, 8)
DISTRICT_THAT_MOVED = "104400000"


def history(place_id: str) -> str:
    return place_text.history_text(PLACES, PLACES.history(place_id).periods)


def test_a_history_says_where_a_place_was_and_until_when() -> None:
    assert history(DISTRICT_THAT_MOVED) == (
        "until 7 June 2022 in East Kazakhstan Region; then in Abai Region"
    )


def test_a_history_names_the_kinds_where_they_changed() -> None:
    assert history("790000000") == (
        "until 18 June 2018 city in South Kazakhstan Region; then republican city in Kazakhstan"
    )


def test_a_history_says_when_a_unit_began_and_ended() -> None:
    assert history("330000000") == "from 8 June 2022 in Kazakhstan"
    assert history("510000000@2018") == "until 18 June 2018 in Kazakhstan"


def test_what_is_in_nothing_says_what_it_is() -> None:
    assert history("000000000") == "country"


@pytest.mark.parametrize(
    ("validity", "text"),
    [
        (Validity(), ""),
        (Validity(REFORM, None), "from 8 Jun 2022"),
        (Validity(None, REFORM), "until 7 Jun 2022"),
        (Validity(date(1992, 1, 1), REFORM), "1 Jan 1992 – 7 Jun 2022"),
    ],
)
def test_validity(validity: Validity, text: str) -> None:
    assert place_text.short_validity(validity) == text


@pytest.mark.parametrize(
    ("step", "text"),
    [
        (Succession("190000000", "330000000", REFORM, "split", ""),
         "Jetisu Region was formed out of a part of Almaty Region"),
        (Succession(DISTRICT_THAT_MOVED, DISTRICT_THAT_MOVED, REFORM, "moved", ""),
         "Kokpekty District moved to Abai Region"),
        (Succession("710000000", "710000000", date(2022, 9, 17), "renamed", ""),
         "Nur-Sultan was renamed Astana"),
        (Succession("750000000", "750000000", REFORM, "renamed", ""), "Almaty was renamed"),
        (Succession("190000000", "750000000", REFORM, "merged", ""),
         "Almaty Region became part of Almaty"),
        (Succession("190000000", "750000000", REFORM, "ceded", ""),
         "Almaty received a part of Almaty Region"),
    ],
)  # fmt: skip
def test_successions(step: Succession, text: str) -> None:
    assert place_text.succession_text(PLACES, step) == text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("osm:n1", "OpenStreetMap (n1)"),
        ("kato", "KATO classifier"),
        ("https://a.test/b: c", "https://a.test/b: c"),
    ],
)
def test_sources(source: str, text: str) -> None:
    assert place_text.source_text(source) == text


def test_the_licence_goes_with_the_source() -> None:
    assert place_text.licence_text("geonames:7") == "GeoNames (7); CC BY 4.0"
    assert place_text.licence_text("fact") == "public facts"


def test_a_point_says_what_it_stands_for() -> None:
    assert place_text.point_text(PLACES, PLACES.place("331010000"), None) == (
        "The point is the place itself."
    )
    elsewhere = next(place for place in PLACES if place.point_of != place.id)
    name = PLACES.display_name(elsewhere.point_of)
    assert place_text.point_text(PLACES, elsewhere, None).endswith(f"Here: {name}.")
