"""A small store made by hand, so that tests of the app do not depend on the reading of texts."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from gazetteer import Gazetteer
from mapper.records import Document, Extraction, Incident, Measure, PlaceRecord, Span
from mapper.store import Store

if TYPE_CHECKING:
    from pathlib import Path

HOSTILE = (
    "<img src=x onerror=alert(1)> `${alert(1)}` {{ 7 * 7 }} {% x %} "
    "[a](javascript:alert(1)) ![b](http://evil.test/p)"
)
# A place that the gazetteer does not know keeps the name that its report gives it.
HOSTILE_PLACE = "elsewhere:1"

ALMATY = "750000000"
ALMATY_REGION = "190000000"
ZHAMBYL_REGION = "310000000"
COUNTRY = "000000000"

UNREST_DAY = date(2022, 1, 5)
RED_DAY = date(2022, 1, 6)
LAST_DAY = date(2022, 1, 13)


def place(place_id: str, on: date) -> PlaceRecord:
    """Return a place of the bundled gazetteer as it was on a day."""
    return PlaceRecord(**Gazetteer.load().record(place_id, on))


def place_named(name: str, on: date) -> PlaceRecord:
    """Return the first place that a name means."""
    return place(Gazetteer.load().lookup(name, on=on)[0].place.id, on)


def span(text: str, quote: str) -> Span:
    start = text.index(quote)
    return Span(start, start + len(quote))


def incident(text: str, quote: str, where: PlaceRecord | None, **values: Any) -> Incident:
    """Return an incident with the usual values, of which some may be given."""
    on = values.get("date_start")
    usual = {
        "event_type": "Riots",
        "sub_event_type": "Violent demonstration",
        "geo_precision": 1 if where else None,
        "date_start": on,
        "date_end": on,
        "time_precision": 1 if on else None,
        "threat_level": None,
        "confidence": 0.8,
    }
    return Incident(place=where, evidence=span(text, quote), **(usual | values))


def level(
    text: str, quote: str, action: str, word: str | None, places: tuple[PlaceRecord, ...], on: date
) -> Measure:
    """Return a statement about the threat level."""
    return Measure("threat_level", word, action, places, on, None, 0.9, span(text, quote))


def regions(on: date) -> tuple[PlaceRecord, ...]:
    """Return every region of a day: what a country-wide measure reaches."""
    return tuple(place(unit.id, on) for unit in Gazetteer.load().regions_on(on))


def fill(store: Store) -> None:
    """Put reports about 4 to 13 January 2022 into a store."""
    unrest(store)
    red(store)
    easing(store)
    hostile(store)


def unrest(store: Store) -> None:
    on = UNREST_DAY
    text = (
        "Clashes went on through the night. On January 5 protesters stormed the city hall of "
        "Almaty. Police used stun grenades in Aktobe the same day. Rallies were held across "
        "Zhambyl Region. Peaceful rallies began on January 2 throughout the country. "
        "Shops were looted near Taldykorgan on January 4."
    )
    document = Document(
        "unrest", text, on, "Night of clashes", "en", "Agency", "https://news.test/1"
    )
    rallies = {"event_type": "Protests", "sub_event_type": "Peaceful protest"}
    incidents = (
        incident(text, "On January 5 protesters stormed the city hall of Almaty.",
                 place(ALMATY, on), date_start=on),
        incident(text, "Police used stun grenades in Aktobe the same day.",
                 place_named("Aktobe", on), date_start=on),
        incident(text, "Rallies were held across Zhambyl Region.", place(ZHAMBYL_REGION, on),
                 geo_precision=3, date_start=on, **rallies),
        incident(text, "Peaceful rallies began on January 2 throughout the country.",
                 place(COUNTRY, on), geo_precision=None, date_start=date(2022, 1, 2), **rallies),
        incident(text, "Shops were looted near Taldykorgan on January 4.",
                 place_named("Taldykorgan", on), geo_precision=2, date_start=date(2022, 1, 4),
                 sub_event_type="Mob violence"),
    )  # fmt: skip
    store.add(document, Extraction("unrest", "en", on, (), incidents, ()))


def red(store: Store) -> None:
    text = (
        "The red level of terrorist threat was introduced throughout Kazakhstan on January 6. "
        "Shots were heard on Republic Square in Almaty."
    )
    document = Document("red", text, RED_DAY, "Red level", "en", "Ministry", "https://news.test/2")
    quote = "The red level of terrorist threat was introduced throughout Kazakhstan on January 6."
    shots = incident(
        text, "Shots were heard on Republic Square in Almaty.", place(ALMATY, RED_DAY),
        event_type="Battles", sub_event_type="Armed clash", date_start=RED_DAY,
    )  # fmt: skip
    measure = level(text, quote, "set", "red", regions(RED_DAY), RED_DAY)
    store.add(document, Extraction("red", "en", RED_DAY, (), (shots,), (measure,)))


def easing(store: Store) -> None:
    on = LAST_DAY
    text = (
        "The red level remains in Almaty and in Almaty and Zhambyl regions. "
        "In the other regions it is lifted. A yellow level is set in Pavlodar Region. "
        "Four people were detained on January 13."
    )
    document = Document("easing", text, on, "Red level lifted in most regions", "en", "Committee")
    kept = tuple(place(unit, on) for unit in (ALMATY, ALMATY_REGION, ZHAMBYL_REGION))
    others = tuple(unit for unit in regions(on) if unit not in kept)
    pavlodar = tuple(unit for unit in others if unit.name == "Pavlodar Region")
    measures = (
        level(text, "The red level remains in Almaty and in Almaty and Zhambyl regions.",
              "remains", "red", kept, on),
        level(text, "In the other regions it is lifted.", "lifted", "red", others, on),
        level(text, "A yellow level is set in Pavlodar Region.", "set", "yellow", pavlodar, on),
    )  # fmt: skip
    detained = incident(
        text, "Four people were detained on January 13.", None,
        event_type="Strategic developments", sub_event_type="Arrests", date_start=on,
    )  # fmt: skip
    store.add(document, Extraction("easing", "en", on, (), (detained,), measures))


def hostile(store: Store) -> None:
    """A report that tries to run a script wherever it is shown."""
    on = date(2022, 1, 7)
    text = f"Before. {HOSTILE} happened in Semey. After."
    where = place_named("Semey", on)
    named = PlaceRecord(
        HOSTILE_PLACE, HOSTILE, where.kind, where.lat, where.lon, where.region, where.district
    )
    document = Document("hostile", text, on, HOSTILE, "en", HOSTILE, "javascript:alert(1)")
    found = incident(text, f"{HOSTILE} happened in Semey.", named, date_start=on,
                     sub_event_type=HOSTILE)  # fmt: skip
    store.add(document, Extraction("hostile", "en", on, (), (found,), ()))


def make(folder: Path) -> str:
    """Make the sample store in a folder and return its address."""
    url = f"sqlite:///{folder / 'sample.sqlite'}"
    with Store(url) as store:
        fill(store)
    return url
