"""Short ways to read a text and to look at what was found in it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from mapper.extractor import read_document
from mapper.records import Document, Extraction, Incident, Measure, Toponym

ALMATY, ALMATY_REGION, ZHAMBYL_REGION = "750000000", "190000000", "310000000"
ASTANA, SHYMKENT = "710000000", "790000000"
AKTAU, AKTOBE, KOSTANAY = "471010000", "151010000", "391010000"
KYZYLORDA, ORAL, SEMEY = "431010000", "271010000", "101010000"
TALDYKORGAN, TARAZ, ZHANAOZEN = "331010000", "311010000", "471810000"
ATYRAU_REGION, AKTOBE_REGION, KOSTANAY_REGION = "230000000", "150000000", "390000000"
KYZYLORDA_REGION, MANGYSTAU_REGION = "430000000", "470000000"
PAVLODAR_REGION, TURKISTAN_REGION = "550000000", "610000000"

# The lines of the bundled reports of each language.
SEED_LINES: dict[str, list[str]] = {
    language: [
        line
        for file in sorted(Path("seeds").glob(f"*_{language}_*.txt"))
        for line in file.read_text(encoding="utf-8").splitlines()
    ]
    for language in ("en", "ru", "kk")
}


def read(text: str, published: str | None = "2022-01-13", language: str = "en") -> Extraction:
    day = date.fromisoformat(published) if published else None
    return read_document(Document("d1", text, published=day, language=language))


def toponyms(
    text: str, published: str | None = "2022-01-13", language: str = "en"
) -> dict[str, Toponym]:
    """Return the toponyms by their words; a text under test names each once."""
    found = read(text, published, language).toponyms
    assert len({toponym.text for toponym in found}) == len(found)
    return {toponym.text: toponym for toponym in found}


def ids(text: str, published: str | None = "2022-01-13", language: str = "en") -> dict[str, str]:
    """Return the ids of the places that names were resolved to, in Kazakhstan or abroad."""
    return {
        name: toponym.place.id
        for name, toponym in toponyms(text, published, language).items()
        if toponym.place is not None
    }


def incidents(text: str, published: str | None = "2022-01-13") -> tuple[Incident, ...]:
    return read(text, published).incidents


def incident(text: str, published: str | None = "2022-01-13") -> Incident:
    (only,) = incidents(text, published)
    return only


def where(found: Incident) -> str | None:
    return found.place.id if found.place else None


def when(found: Incident) -> tuple[str | None, str | None]:
    record = found.to_json()
    return record["date_start"], record["date_end"]


def measures(text: str, published: str | None = "2022-01-13") -> tuple[Measure, ...]:
    return read(text, published).measures


def measure(text: str, published: str | None = "2022-01-13") -> Measure:
    (only,) = measures(text, published)
    return only


def areas(found: Measure) -> list[str]:
    return [place.id for place in found.places]


def told(text: str, published: str, language: str) -> list[str]:
    """Return the measures of a text, each as one line; many places as their number."""
    found = read(text, published, language).measures
    return [
        " ".join(
            filter(
                None,
                (
                    item.measure.split("_")[0],
                    item.level,
                    item.action,
                    "+".join(p.name for p in item.places)
                    if len(item.places) < 8
                    else str(len(item.places)),
                    str(item.date_start),
                ),
            )
        )
        for item in found
    ]


def in_full(text: str, published: str, language: str, regions: int = 17) -> str:
    """Return the measures of a text in one line, with expiries; so many regions as "ALL"."""
    return "; ".join(
        f"{m.measure} {m.level} {m.action} {m.date_start} {m.date_end} "
        + ("ALL" if len(m.places) == regions else ", ".join(p.name for p in m.places))
        for m in read(text, published, language).measures
    )
