from __future__ import annotations

from gazetteer.compile.district_names import names_after_seats
from gazetteer.compile.kato import Unit, settlement_types
from gazetteer.compile.records import NameRow

DISTRICT, SEAT, OTHER = "315400000", "315430100", "315440100"


def unit(code: str, kind: str, kk: str) -> Unit:
    return Unit(code, "district", settlement_types()[kind], kk, kk, False, "")


def variant(text: str, source: str = "osm:n1", language: str = "kk", place: str = SEAT) -> NameRow:
    return NameRow(place, text, language, "variant", None, None, source)


def spellings(kk: str, *names: NameRow) -> list[str]:
    units = [unit(DISTRICT, "district", kk), unit(SEAT, "village", "Мерке")]
    rows = names_after_seats(units, {DISTRICT: SEAT}, names)
    assert {row.place_id for row in rows} <= {DISTRICT}
    return [row.text for row in rows]


def test_a_district_is_spelt_as_the_seat_whose_name_it_has() -> None:
    assert spellings("Мерке", variant("Меркі")) == ["Меркі", "Меркі ауданы"]


def test_a_district_of_another_name_is_not() -> None:
    assert spellings("Рысқұлов", variant("Меркі")) == []


def test_other_languages_sources_and_places_say_nothing() -> None:
    others = variant("Merki", language="en"), variant("Мерка", source="kato")
    assert spellings("Мерке", *others, variant("Меркі", place=OTHER)) == []
