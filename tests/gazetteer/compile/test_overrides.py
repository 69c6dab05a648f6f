from __future__ import annotations

from datetime import date

import pytest

from gazetteer.compile import overrides
from gazetteer.compile.overrides import apply_overrides
from gazetteer.compile.records import Draft, NameRow, PlaceRow
from gazetteer.errors import SourceDataError

VILLAGE = "113030100"
PLACE = PlaceRow(
    VILLAGE, "village", "KZ", 50.0, 60.0, 2, "113000000", 90, 0.1, None, None, None, "osm:n1"
)  # fmt: skip


def name(text: str, kind: str = "short", language: str = "en") -> NameRow:
    return NameRow(VILLAGE, text, language, kind, None, None, "kato")


def apply(
    monkeypatch: pytest.MonkeyPatch, field: str, value: str, *, place: str = VILLAGE, source="seen"
) -> Draft:
    row = {"place_id": place, "field": field, "value": value, "source": source}
    monkeypatch.setattr(overrides, "read_hand_table", lambda _: [row])
    draft = Draft(places={VILLAGE: PLACE}, names=[name("Karasu"), name("Qarasu", "variant")])
    apply_overrides(draft)
    return draft


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("lon", "61.5", 61.5),
        ("geo_precision", "1", 1),
        ("population", "120", 120),
        ("population", "", None),
        ("valid_from", "2021-03-15", date(2021, 3, 15)),
    ],
)
def test_a_column_of_a_place_is_corrected(
    monkeypatch: pytest.MonkeyPatch, field: str, value: str, expected: object
) -> None:
    draft = apply(monkeypatch, field, value)
    assert getattr(draft.places[VILLAGE], field) == expected


def test_a_corrected_point_is_no_more_that_of_its_source(monkeypatch: pytest.MonkeyPatch) -> None:
    assert apply(monkeypatch, "lat", "51").places[VILLAGE].source == "override"
    assert apply(monkeypatch, "population", "1").places[VILLAGE].source == "osm:n1"


def test_a_short_name_takes_the_place_of_the_former_one(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [row.text for row in apply(monkeypatch, "name.en.short", "Black Water").names]
    assert texts == ["Qarasu", "Black Water"]


def test_a_variant_is_added(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [row.text for row in apply(monkeypatch, "name.en.variant", "Karassu").names]
    assert texts == ["Karasu", "Qarasu", "Karassu"]


def test_a_name_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [row.text for row in apply(monkeypatch, "drop.en", "Qarasu").names] == ["Karasu"]


@pytest.mark.parametrize(
    ("field", "value", "place", "source", "complaint"),
    [
        ("lat", "51", "999999999", "seen", "line 2: there is no place '999999999'"),
        ("colour", "red", VILLAGE, "seen", "no field 'colour'"),
        ("lat", "north", VILLAGE, "seen", "north"),
        ("lat", "51", VILLAGE, "", "needs a source"),
        ("drop.en", "Nowhere", VILLAGE, "seen", "no en name 'Nowhere'"),
        ("name.en", "Karassu", VILLAGE, "seen", "name.en"),
        ("name.fr.short", "Karassou", VILLAGE, "seen", "name.fr.short"),
        ("name.en.short", "", VILLAGE, "seen", "empty"),
        ("valid_to", "tomorrow", VILLAGE, "seen", "tomorrow"),
    ],
)
def test_a_line_that_cannot_be_applied_is_an_error(
    monkeypatch: pytest.MonkeyPatch, field: str, value: str, place: str, source: str, complaint: str
) -> None:
    with pytest.raises(SourceDataError, match=complaint):
        apply(monkeypatch, field, value, place=place, source=source)
