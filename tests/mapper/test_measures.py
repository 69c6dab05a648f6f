"""Security measures: which, what was done with them, where, from when and until when."""

from __future__ import annotations

from datetime import date

import pytest

from gazetteer import Gazetteer
from tests.mapper.reading_texts import (
    AKTAU,
    ALMATY,
    ALMATY_REGION,
    ASTANA,
    ATYRAU_REGION,
    KOSTANAY_REGION,
    KYZYLORDA_REGION,
    MANGYSTAU_REGION,
    ORAL,
    PAVLODAR_REGION,
    SHYMKENT,
    TURKISTAN_REGION,
    ZHAMBYL_REGION,
    areas,
    measure,
    measures,
)


def regions(text: str, published: str) -> set[str | None]:
    found = measure(text, published)
    codes = [place.region for place in found.places]
    assert len(set(codes)) == len(codes)
    return set(codes)


@pytest.mark.parametrize(
    ("text", "level", "action", "place"),
    [
        ("The red level of terrorist threat was declared in Atyrau Region.", "red", "set",
         ATYRAU_REGION),
        ("The level of terrorist threat in Pavlodar Region was raised from yellow to orange.",
         "orange", "raised", PAVLODAR_REGION),
        ("The terrorist threat level in Pavlodar Region was lowered from red to yellow.",
         "yellow", "lowered", PAVLODAR_REGION),
        ("The level of terrorist danger in Almaty was reduced to yellow.", "yellow", "lowered",
         ALMATY),
        ("The critical \u201cred\u201d level of terrorist threat was lifted in Kostanay Region.",
         "red", "lifted", KOSTANAY_REGION),
        ("The orange level of terrorist threat remains in Kyzylorda Region.", "orange", "remains",
         KYZYLORDA_REGION),
        ("The elevated \"orange\" level of terrorist threat was declared in Mangystau.", "orange",
         "set", MANGYSTAU_REGION),
        ("A critical level of terrorist danger was set in Zhambyl Region.", "red", "set",
         ZHAMBYL_REGION),
        ("A high level of terrorist danger was set in Zhambyl Region.", "orange", "set",
         ZHAMBYL_REGION),
        ("A moderate level of terrorist danger was set in Zhambyl Region.", "yellow", "set",
         ZHAMBYL_REGION),
        ("In Nur-Sultan the level of terrorist danger has been downgraded from critical to high.",
         "orange", "lowered", ASTANA),
    ],
)  # fmt: skip
def test_threat_levels(text: str, level: str, action: str, place: str) -> None:
    found = measure(text)
    assert found.measure == "threat_level"
    assert (found.level, found.action, areas(found)) == (level, action, [place])
    assert found.date_start is not None
    assert (found.date_start.isoformat(), found.date_end) == ("2022-01-13", None)
    assert text[found.evidence.start : found.evidence.end] == text


@pytest.mark.parametrize(
    ("text", "kind", "action", "place"),
    [
        ("A state of emergency was declared in Almaty.", "state_of_emergency", "set", ALMATY),
        ("The state of emergency in Zhambyl Region was lifted.", "state_of_emergency", "lifted",
         ZHAMBYL_REGION),
        ("The state of emergency has been extended in Atyrau Region until January 25.",
         "state_of_emergency", "remains", ATYRAU_REGION),
        ("A curfew was imposed in Aktau from 11 pm to 7 am.", "curfew", "set", AKTAU),
        ("The counter-terrorist operation continues in Almaty.", "counter_terrorist_operation",
         "remains", ALMATY),
        ("The anti-terrorist operation was completed in Shymkent.", "counter_terrorist_operation",
         "lifted", SHYMKENT),
    ],
)  # fmt: skip
def test_other_measures(text: str, kind: str, action: str, place: str) -> None:
    found = measure(text)
    assert (found.measure, found.level) == (kind, None)
    assert (found.action, areas(found)) == (action, [place])


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("A curfew was imposed in Aktau on January 5.", "2022-01-05", None),
        ("A curfew was imposed in Aktau from January 5 to January 19.", "2022-01-05",
         "2022-01-19"),
        ("A curfew was imposed in Aktau from 5 January until 5 February.", "2022-01-05",
         "2022-02-05"),
        ("A curfew was imposed in Aktau until January 19.", "2022-01-13", "2022-01-19"),
        ("A curfew was imposed in Aktau on January 6 for 14 days.", "2022-01-06", "2022-01-20"),
        ("A curfew was imposed in Aktau for ten days.", "2022-01-13", "2022-01-23"),
        ("On January 10 the curfew in Aktau was lifted.", "2022-01-10", None),
        ("On January 5 a curfew was imposed in Aktau until January 19.", "2022-01-05",
         "2022-01-19"),
        ("On Tuesday a curfew was imposed in Aktau.", "2022-01-11", None),
        ("The curfew remains in Aktau until January 19.", "2022-01-13", "2022-01-19"),
        ("The curfew in Aktau expired at midnight on January 12.", "2022-01-12", None),
    ],
)  # fmt: skip
def test_days(text: str, start: str, end: str | None) -> None:
    record = measure(text).to_json()
    assert (record["date_start"], record["date_end"]) == (start, end)


def test_without_a_date_of_publication_the_day_stays_open() -> None:
    found = measure("A curfew was imposed in Aktau.", None)
    assert (found.date_start, found.date_end, areas(found)) == (None, None, [AKTAU])


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        ("Almaty, Shymkent and Aktau", [ALMATY, SHYMKENT, AKTAU]),
        ("Atyrau and Mangystau regions", [ATYRAU_REGION, MANGYSTAU_REGION]),
        ("Alma-Ata, Almaty and Zhambyl regions", [ALMATY, ALMATY_REGION, ZHAMBYL_REGION]),
        ("Turkistan Region, Kyzylorda Region and Shymkent",
         [TURKISTAN_REGION, KYZYLORDA_REGION, SHYMKENT]),
        ("the city of Almaty and in Almaty Region", [ALMATY, ALMATY_REGION]),
    ],
)  # fmt: skip
def test_a_list_of_places_is_one_measure(places: str, expected: list[str]) -> None:
    found = measure(f"The red level of terrorist threat was declared in {places} on January 6.")
    assert areas(found) == expected


@pytest.mark.parametrize(
    ("published", "count"), [("2018-01-13", 16), ("2022-01-13", 17), ("2023-07-03", 20)]
)
@pytest.mark.parametrize("scope", ["across Kazakhstan", "throughout the country"])
def test_the_whole_country_is_every_region_of_the_day(
    gazetteer: Gazetteer, published: str, count: int, scope: str
) -> None:
    text = f"The red level of terrorist threat was declared {scope}."
    valid = {region.iso for region in gazetteer.regions_on(date.fromisoformat(published))}
    assert regions(text, published) == valid
    assert len(valid) == count


@pytest.mark.parametrize("but", ["except", "except for", "with the exception of", "apart from"])
def test_all_regions_but_some(gazetteer: Gazetteer, but: str) -> None:
    text = f"The counter-terrorist operation ended in all regions {but} "
    found = regions(text + "Almaty, Almaty Region and Zhambyl Region.", "2022-01-13")
    valid = {region.iso for region in gazetteer.regions_on(date(2022, 1, 13))}
    assert found == valid - {"KZ-75", "KZ-19", "KZ-31"}


def test_a_city_that_is_excepted_does_not_except_its_region() -> None:
    text = "The red level of terrorist threat was declared in the whole country except Almaty."
    assert "KZ-19" in regions(text, "2022-01-13")


def test_almost_all_regions_is_less_sure() -> None:
    text = "The counter-terrorist operation was completed in {} regions of Kazakhstan."
    sure, almost = measure(text.format("all")), measure(text.format("almost all"))
    assert almost.confidence < sure.confidence
    assert almost.action == sure.action == "lifted"


def test_the_other_regions_are_those_that_the_document_does_not_name() -> None:
    remains, lifted = measures(
        "In Almaty, Shymkent and Turkistan Region the red level of terrorist threat remains; "
        "in the other regions it has been lifted."
    )
    assert areas(remains) == [ALMATY, SHYMKENT, TURKISTAN_REGION]
    assert lifted.action == "lifted"
    assert len(lifted.places) == 14
    assert not set(areas(lifted)) & set(areas(remains))


def test_almost_all_leaves_out_what_another_sentence_says_remains() -> None:
    found = measures(
        "The counter-terrorist operation is over in almost all regions. "
        "It continues in Almaty and Zhambyl Region."
    )
    lifted, remains = (next(m for m in found if m.action == a) for a in ("lifted", "remains"))
    assert areas(remains) == [ALMATY, ZHAMBYL_REGION]
    assert len(lifted.places) == 15
    assert not set(areas(lifted)) & set(areas(remains))


@pytest.mark.parametrize("place", ["the city of Oral", "Oral"])
def test_a_city_s_level_is_not_its_region_s(place: str) -> None:
    found = measure(f"The yellow level of terrorist threat was set in {place}.")
    assert areas(found) == [ORAL]
    assert found.places[0].kind == "city"


def test_a_district_s_level_is_not_its_region_s() -> None:
    found = measure("The yellow level of terrorist threat was set in Korday district.")
    assert [place.kind for place in found.places] == ["district"]


def test_a_pronoun_stands_for_the_measure() -> None:
    found = measures(
        "The red level of terrorist threat was declared in Atyrau and Mangystau regions on "
        "January 6. On January 12 it was lifted in the two regions."
    )
    assert [(m.level, m.action, areas(m)) for m in found] == [
        ("red", "set", [ATYRAU_REGION, MANGYSTAU_REGION]),
        ("red", "lifted", [ATYRAU_REGION, MANGYSTAU_REGION]),
    ]
    assert [m.to_json()["date_start"] for m in found] == ["2022-01-06", "2022-01-12"]


def test_the_place_goes_on_in_the_next_sentence() -> None:
    first, second = measures(
        "The state of emergency in Zhambyl Region was lifted. The curfew was cancelled as well."
    )
    assert areas(first) == areas(second) == [ZHAMBYL_REGION]
    assert second.confidence < first.confidence


def test_two_actions_of_one_sentence() -> None:
    found = measures(
        "In Shymkent the red level of terrorist danger was cancelled on January 12, "
        "while in Turkistan Region it remains."
    )
    assert [(m.action, areas(m)) for m in found] == [
        ("lifted", [SHYMKENT]),
        ("remains", [TURKISTAN_REGION]),
    ]


def test_one_level_lifted_and_another_set() -> None:
    found = measures(
        "The red level of terrorist threat in Almaty was lifted and the yellow level was set."
    )
    assert [(m.level, m.action, areas(m)) for m in found] == [
        ("red", "lifted", [ALMATY]),
        ("yellow", "set", [ALMATY]),
    ]


def test_the_same_statement_twice_is_one() -> None:
    text = "The counter-terrorist operation continues in Almaty. "
    assert len(measures(text * 2)) == 1


def test_the_seat_of_who_speaks_is_not_the_area() -> None:
    found = measure(
        "The committee told reporters in Nur-Sultan that the red level of terrorist threat "
        "remains in Zhambyl Region."
    )
    assert areas(found) == [ZHAMBYL_REGION]


def test_the_area_of_the_office_that_speaks_where_no_other_is_named() -> None:
    found = measure(
        "The operational headquarters of Aktobe Region declared the yellow level of terrorist "
        "threat."
    )
    assert [place.region for place in found.places] == ["KZ-15"]
    assert found.confidence < 0.9


@pytest.mark.parametrize(
    "text",
    [
        "Almaty moved into the COVID red zone on January 13.",
        "The red zone of coronavirus was declared in Nur-Sultan.",
        "Forecasters declared an orange level of weather alert in Akmola Region.",
        "A yellow level of avalanche danger was declared in Almaty Region.",
        "The state of emergency was not introduced in Pavlodar Region.",
        "Officials denied that a state of emergency had been declared in Aktau.",
        "The authorities may introduce a curfew in Kostanay.",
        "The state of emergency was declared in Kyrgyzstan.",
        "As part of an anti-terror exercise the red level was declared in Atyrau.",
        "Red, orange and yellow are the three levels of terrorist threat in Kazakhstan.",
        "The akimat painted the fence in Aktau red.",
        "",
    ],
)
def test_what_is_no_measure(text: str) -> None:
    assert measures(text) == ()
