from __future__ import annotations

from datetime import date

from gazetteer.compile.records import Draft, NameRow, PlaceRow
from gazetteer.compile.report import unnamed


def draft(kind: str, *names: tuple[str, str, date | None]) -> Draft:
    place = PlaceRow("1", kind, "KZ", 43.0, 77.0, 1, "1", None, 0.1, None, None, None, "kato")
    rows = [
        NameRow("1", "Abai", language, name, None, end, "kato") for language, name, end in names
    ]
    return Draft({"1": place}, rows)


def test_a_village_needs_a_short_name_in_each_language() -> None:
    names = ("en", "short", None), ("ru", "short", None)
    assert unnamed(draft("village", *names)) == ["1 kk short"]
    assert unnamed(draft("village", *names, ("kk", "short", None))) == []


def test_a_district_needs_an_official_name_too() -> None:
    names = [(language, "short", None) for language in ("en", "ru", "kk")]
    names += [(language, "official", None) for language in ("en", "ru")]
    assert unnamed(draft("district", *names)) == ["1 kk official"]


def test_a_name_that_ended_does_not_count() -> None:
    names = ("en", "short", None), ("ru", "short", None), ("kk", "short", date(2022, 6, 8))
    assert unnamed(draft("village", *names)) == ["1 kk short"]
