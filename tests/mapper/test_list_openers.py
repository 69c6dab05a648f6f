"""Lists of names that a plural type word announces: "in two districts: Talgar and Karasai"."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was lifted in four regions: Atyrau, Kostanay, Pavlodar and Karaganda.",
         ["Atyrau Region", "Kostanay Region", "Pavlodar Region", "Karaganda Region"]),
        ("It was lifted in three regions of the country (Atyrau, Almaty and Kostanay).",
         ["Atyrau Region", "Almaty Region", "Kostanay Region"]),
        ("It was lifted in several regions, including Atyrau and Kostanay.",
         ["Atyrau Region", "Kostanay Region"]),
        ("It was lifted in the regions of Turkistan, namely Kentau and Arys.",
         ["Turkestan Region", "Kentau", "Arys"]),
        ("It was lifted in three districts of Turkistan Region: Sauran, Shardara and Otyrar.",
         ["Turkestan Region", "Sauran District", "Shardara District", "Otrar District"]),
        ("It was lifted in two districts of Almaty Region, Talgar and Karasai.",
         ["Almaty Region", "Talgar District", "Karasai District"]),
        # The great cities are told among the regions; a list with the region has the city, too.
        ("It was lifted in two regions: Almaty and Shymkent.", ["Almaty", "Shymkent"]),
        ("It was lifted in three regions: Almaty, Almaty Region and Kostanay.",
         ["Almaty", "Almaty Region", "Kostanay Region"]),
        # Not all of these are such units.
        ("It was lifted in several regions, including Aktau and Atyrau.", ["Aktau", "Atyrau"]),
        ("It was lifted in all regions, Atyrau and Kostanay among them.", ["Atyrau", "Kostanay"]),
    ],
)  # fmt: skip
def test_lists_are_of_what_opens_them(text: str, expected: list[str]) -> None:
    found = read(text, "2022-01-13").toponyms
    assert [toponym.place.name for toponym in found if toponym.place] == expected


def test_a_country_opens_no_list_of_regions() -> None:
    found = read("It was lifted in the regions of Kazakhstan, Almaty excepted.").toponyms
    assert [toponym.place.kind for toponym in found if toponym.place] == [
        "country",
        "republican_city",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A number goes with the singular.
        ("Түркістан облысының екі ауданында – Сайрам мен Шардарада – ол алынды.",
         ["Turkestan Region", "Sairam District", "Shardara District"]),
        ("Үш ауданда: Шу, Қордай және Меркіде ол алынды.",
         ["Shu District", "Korday District", "Merke District"]),
        ("Мына облыстарда: Атырау, Қостанай және Павлодарда ол алынды.",
         ["Atyrau Region", "Kostanay Region", "Pavlodar Region"]),
        ("Екі қалада – Алматы мен Шымкентте – ол алынды.", ["Almaty", "Shymkent"]),
        # Nothing says what these are.
        ("Екі топ – Атырау мен Павлодардан – келді.", ["Atyrau", "Pavlodar"]),
        # One ending of place is of all names of a list.
        ("Шу, Қордай және Меркіде ол алынды.", ["Shu", "Korday", "Merke"]),
    ],
)  # fmt: skip
def test_kazakh_lists_are_of_what_opens_them(text: str, expected: list[str]) -> None:
    found = read(text, "2022-01-13", "kk").toponyms
    assert [toponym.place.name for toponym in found if toponym.place] == expected
