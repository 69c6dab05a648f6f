"""Incidents: their type, place and days, and what is none."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import (
    AKTAU,
    AKTOBE,
    AKTOBE_REGION,
    ALMATY,
    KOSTANAY,
    KYZYLORDA,
    ORAL,
    SEMEY,
    TALDYKORGAN,
    TARAZ,
    ZHANAOZEN,
    incident,
    incidents,
    read,
    when,
    where,
)

RIOTS = ("Riots", "Violent demonstration")
PROTESTS = ("Protests", "Peaceful protest")
INTERVENTION = ("Protests", "Protest with intervention")
ARRESTS = ("Strategic developments", "Arrests")


@pytest.mark.parametrize(
    ("text", "kind", "place", "day"),
    [
        ("A rally was held in Oral on January 4.", PROTESTS, ORAL, "2022-01-04"),
        ("About 200 people gathered in the main square of Semey on January 3.", PROTESTS, SEMEY,
         "2022-01-03"),
        ("Miners blocked a road near Zhezkazgan on January 5.", PROTESTS, "621010000",
         "2022-01-05"),
        ("Protesters stormed the akimat in Aktobe on January 5.", RIOTS, AKTOBE, "2022-01-05"),
        ("On January 6 a crowd in Taraz set fire to police cars.", RIOTS, TARAZ, "2022-01-06"),
        ("Police in Aktobe detained three men suspected of terrorism on January 9.", ARRESTS,
         AKTOBE, "2022-01-09"),
        ("Shops were looted in Almaty on January 6.",
         ("Strategic developments", "Looting/property destruction"), ALMATY, "2022-01-06"),
        ("Police found an arms cache in Taraz on January 11.",
         ("Strategic developments", "Disrupted weapons use"), TARAZ, "2022-01-11"),
        ("Two policemen died when armed men attacked a gun shop in Almaty on January 5.",
         ("Battles", "Armed clash"), ALMATY, "2022-01-05"),
        ("A warehouse caught fire in Kostanay on January 10.", ("Emergency", "Fire"), KOSTANAY,
         "2022-01-10"),
        ("An earthquake of magnitude 5 shook Almaty on January 10.", ("Emergency", "Earthquake"),
         ALMATY, "2022-01-10"),
        ("A bus crashed near Semey on January 11, killing two.",
         ("Emergency", "Transport accident"), SEMEY, "2022-01-11"),
        ("A flood hit the city of Kyzylorda on January 11.", ("Emergency", "Flood"), KYZYLORDA,
         "2022-01-11"),
        ("A gas explosion destroyed a house in Aktau on January 9.",
         ("Emergency", "Explosion accident"), AKTAU, "2022-01-09"),
    ],
)  # fmt: skip
def test_type_place_and_day(text: str, kind: tuple[str, str], place: str, day: str) -> None:
    found = incident(text, "2022-01-18")
    assert (found.event_type, found.sub_event_type) == kind
    assert where(found) == place
    assert when(found) == (day, day)
    assert (found.geo_precision, found.time_precision) == (1, 1)
    assert found.threat_level is None
    assert 0 < found.confidence <= 1
    assert text[found.evidence.start : found.evidence.end] == text


@pytest.mark.parametrize(
    "text",
    [
        "There were no riots in Kostanay on January 5.",
        "No one was hurt in Pavlodar, officials said.",
        "The ministry denied reports of an explosion in Ekibastuz.",
        "Authorities in Atyrau refuted rumours of a terrorist attack.",
        "Reports of a rally in Aktau on January 9 are false, the akimat said.",
        "Activists plan to hold a rally in Aktau on January 20.",
        "If protests break out in Kokshetau, police will respond.",
        "Police prevented an attack in Atyrau on January 9.",
        "Counter-terrorism drills were held in Atyrau on January 10.",
        "A fire drill was held at the refinery in Pavlodar on Tuesday.",
        "Police in Karaganda warned that unsanctioned rallies are banned.",
        "A ceremony in Zhanaozen marked the anniversary of the riots of December 2011.",
        "A rally was held in Bishkek on January 7.",
        "Riots broke out in Moscow, Russia, on January 7.",
        "Shops and cafes reopened in Almaty on January 12.",
        "The withdrawal of the peacekeepers will begin on January 13.",
        "The ministry has opened 388 criminal cases over attacks on buildings.",
        "",
    ],
)
def test_what_is_no_incident(text: str) -> None:
    assert incidents(text, "2022-01-18") == ()


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("PETROPAVL, January 8. A crowd set fire to a police car in Taraz on January 6.", TARAZ),
        ("Shymkent, Kazakhstan, January 8 (Agency) - Police detained six men in Aktau on Friday.",
         AKTAU),
        ("The ministry in Nur-Sultan said that a crowd stormed an office in Taraz on January 5.",
         TARAZ),
        ("Two natives of Shymkent were detained in Kyzylorda on January 10.", KYZYLORDA),
        ("A rally was held on the road from Semey to the airport in Oral.", ORAL),
    ],
)  # fmt: skip
def test_other_places_of_the_sentence_are_not_the_incident_s(text: str, place: str) -> None:
    assert where(incident(text)) == place


def test_where_no_place_is_named_there_is_none() -> None:
    found = incident("Drivers blocked roads in several cities on January 4.")
    assert (found.place, found.geo_precision) == (None, None)


def test_the_most_specific_place_is_taken() -> None:
    found = incident("A rally was held in Zhanaozen, Mangystau Region, on January 2.")
    assert where(found) == ZHANAOZEN


def test_a_region_is_less_precise_than_a_town() -> None:
    found = incident("A rally was held in Aktobe Region on January 4.")
    assert (where(found), found.geo_precision) == (AKTOBE_REGION, 3)
    assert incident("A flood hit Korday district on January 4.").geo_precision == 2


def test_several_places_are_several_incidents() -> None:
    found = incidents("Rallies were held in Aktau, Zhanaozen and Oral on January 3.")
    assert [where(item) for item in found] == [AKTAU, ZHANAOZEN, ORAL]
    assert {when(item) for item in found} == {("2022-01-03", "2022-01-03")}


def test_several_days_are_several_incidents() -> None:
    found = incidents("A rally was held in Oral on January 4.\n\nOn January 9 Oral saw a picket.")
    assert {when(item)[0] for item in found} == {"2022-01-04", "2022-01-09"}


def test_several_kinds_are_several_incidents() -> None:
    found = incidents(
        "On January 4 a peaceful rally was held in Kostanay.\n\n"
        "On January 5 protesters stormed the akimat in Kyzylorda."
    )
    assert [(item.event_type, where(item), when(item)[0]) for item in found] == [
        ("Protests", KOSTANAY, "2022-01-04"),
        ("Riots", KYZYLORDA, "2022-01-05"),
    ]


def test_several_mentions_are_one_incident() -> None:
    text = (
        "Riots broke out in Taraz on January 5. Protesters burned cars in the city. "
        "The riots in Taraz left the station in ruins."
    )
    found = incident(text)
    assert (found.event_type, where(found), when(found)) == (
        "Riots",
        TARAZ,
        ("2022-01-05", "2022-01-05"),
    )
    assert found.evidence.start == 0


def test_detentions_at_a_demonstration_are_a_protest_with_intervention() -> None:
    found = incident("Police dispersed a rally in Oral on January 12 and detained 12 people.")
    assert (found.event_type, found.sub_event_type) == INTERVENTION
    assert where(found) == ORAL


def test_the_place_and_the_day_go_on_in_the_next_sentence() -> None:
    text = (
        "On January 5 a crowd gathered in Taldykorgan. "
        "Later that day protesters set fire to the akimat."
    )
    protest, riot = incidents(text)
    assert (where(protest), where(riot)) == (TALDYKORGAN, TALDYKORGAN)
    assert when(riot) == ("2022-01-05", "2022-01-05")
    assert riot.confidence < protest.confidence
    assert text[riot.evidence.start :].startswith("Later")


def test_an_undated_incident_is_bounded_by_its_context() -> None:
    found = incidents(
        "Protests began in Kazakhstan on January 2. The riots in Kyzylorda left the station burnt."
    )
    assert [(i.event_type, where(i), when(i)) for i in found] == [
        ("Protests", None, ("2022-01-02", "2022-01-02")),
        ("Riots", KYZYLORDA, ("2022-01-02", "2022-01-13")),
    ]
    assert found[1].time_precision == 2


def test_an_incident_without_any_date_is_of_the_day_of_publication() -> None:
    assert when(incident("Police detained ten people in Almaty.")) == ("2022-01-13", "2022-01-13")


def test_without_a_date_of_publication_the_day_stays_open() -> None:
    found = incident("Police detained ten people in Almaty.", None)
    assert (when(found), found.time_precision) == ((None, None), None)
    assert when(incident("A rally was held in Almaty on 4 January 2022.", None)) == (
        "2022-01-04",
        "2022-01-04",
    )


@pytest.mark.parametrize(
    ("text", "expected", "precision"),
    [
        ("A rally was held in Aktau in the night to January 5.", ("2022-01-04", "2022-01-05"), 1),
        ("Rallies were held in Aktau on January 3-6.", ("2022-01-03", "2022-01-06"), 2),
        ("A rally was held in Almaty in December 2021.", ("2021-12-01", "2021-12-31"), 3),
        ("A rally was held in Almaty on 28 December.", ("2021-12-28", "2021-12-28"), 1),
        ("On December 16, 2011 workers rioted in Zhanaozen.", ("2011-12-16", "2011-12-16"), 1),
    ],
)
def test_intervals(text: str, expected: tuple[str, str], precision: int) -> None:
    found = incident(text)
    assert (when(found), found.time_precision) == (expected, precision)


def test_the_region_is_that_of_the_document_s_date() -> None:
    before = incident("A rally was held in Semey on January 3.", "2022-01-05").place
    after = incident("A rally was held in Semey on January 3.", "2023-01-05").place
    assert before is not None
    assert after is not None
    assert (before.region, after.region) == ("KZ-63", "KZ-10")


def test_the_level_that_the_document_states_for_the_place_and_day() -> None:
    text = (
        "The red level of terrorist threat was declared in Kyzylorda Region on January 6. "
        "On January 7 police in the city of Kyzylorda detained ten people. "
        "On January 4 a rally was held in Oral."
    )
    levels = {where(item): item.threat_level for item in read(text).incidents}
    assert levels == {KYZYLORDA: "red", ORAL: None}


def test_incidents_are_in_the_order_of_their_evidence() -> None:
    text = (
        "Shops were looted in Almaty on January 6. A rally was held in Oral on January 4. "
        "Police found an arms cache in Taraz on January 11."
    )
    starts = [item.evidence.start for item in incidents(text)]
    assert starts == sorted(starts)
    assert len(starts) == 3


def test_an_akimat_is_no_rifle() -> None:
    attacked = incidents("Taldykorgan: regional akimat attacked, police headquarters seized")
    assert "Disrupted weapons use" not in [found.sub_event_type for found in attacked]
    assert incident("An AK-74 was seized in Taraz.").sub_event_type == "Disrupted weapons use"


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("en", "Teachers rallied in Taraz on January 4. Oil workers held a rally in Taraz on "
         "January 4 too.", 2),
        ("en", "Residents rallied in Taraz on January 4. Another rally was held in Taraz on "
         "January 4.", 2),
        ("en", "Teachers rallied in Taraz on January 4. Later doctors joined the rally in "
         "Taraz.", 1),
        ("en", "Residents rallied in Taraz on January 4. The protesters marched through Taraz.", 1),
        ("ru", "Учителя провели митинг в Таразе 4 января. Ещё один митинг в Таразе 4 января "
         "провели нефтяники.", 2),
        ("kk", "4 қаңтарда Таразда мұғалімдер митингіге шықты. Сол күні Таразда мұнайшылар тағы "
         "бір митинг өткізді.", 2),
    ],
)  # fmt: skip
def test_two_protests_in_one_city_stay_two_when_the_text_says_so(
    language: str, text: str, count: int
) -> None:
    found = read(text, "2022-01-05", language).incidents
    assert [item.place and item.place.id for item in found] == [TARAZ] * count


def test_an_event_of_some_weeks_ago_is_not_of_the_day_of_the_report() -> None:
    found = incident("Protesters stormed the akimat in Aktobe two weeks ago.")
    assert (when(found), found.time_precision) == (("2021-12-27", "2022-01-02"), 2)
