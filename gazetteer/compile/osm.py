"""Populated places of OpenStreetMap."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gazetteer.errors import SourceDataError

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class LocatedPlace:
    """A named point of a source.

    `names` are its names in any language and spelling, `rank` is 4 for a city, 3 for a town, 2 for
    a village, 1 for less, 0 where the source does not say. `english` is the name that the source
    calls English, if any. Coordinates are WGS 84 degrees.
    """

    source: str
    names: tuple[str, ...]
    lat: float
    lon: float
    rank: int
    population: int | None
    english: str | None = None


# A name with another one or a remark in brackets, and what is a remark: "(упразднено)", "(Талғар
# ауданы)".
_BRACKETS = re.compile(r"^([^()|]+)\(([^()|]+)\)\s*$")
_REMARK = re.compile(r"\b(?:ауданы|облысы|район|область|district|region)\b|\d", re.IGNORECASE)
_RANKS = {"city": 4, "town": 3, "village": 2, "hamlet": 1, "isolated_dwelling": 1}


def read_osm_places(path: Path) -> list[LocatedPlace]:
    """Read the named places of a GeoJSON export.

    Parameters
    ----------
    path
        GeoJSON of points, coordinates in the order longitude, latitude, with the properties
        name, name:en, name:ru, name:kk, place, population, osm_id.

    Returns
    -------
    list of LocatedPlace
        In the order of their OSM ids; nameless ones are left out, nothing can be told of them.

    Raises
    ------
    SourceDataError
        If the file is missing, is no GeoJSON, or a feature lacks its id or coordinates.
    """
    try:
        features = json.loads(path.read_text("utf-8"))["features"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        msg = f"{path}: is no readable GeoJSON ({error!r}). Check the path of the sources."
        raise SourceDataError(msg) from error
    places = [_place(path, number, feature) for number, feature in enumerate(features, start=1)]
    return sorted((place for place in places if place.names), key=lambda place: place.source)


def _place(path: Path, number: int, feature: Any) -> LocatedPlace:
    try:
        properties = feature["properties"]
        lon, lat = feature["geometry"]["coordinates"][:2]
        source = f"osm:n{int(properties['osm_id'])}"
    except (KeyError, TypeError, ValueError) as error:
        msg = f"{path}, feature {number}: id or coordinates are missing or no numbers ({error!r})."
        raise SourceDataError(msg) from error
    tags = [properties.get(key) for key in ("name:kk", "name:ru", "name", "name:en")]
    names = tuple(dict.fromkeys(name for tag in tags if tag for name in _names(str(tag))))
    english = properties.get("name:en")
    return LocatedPlace(
        source,
        names,
        float(lat),
        float(lon),
        _RANKS.get(str(properties.get("place")), 0),
        _population(properties.get("population")),
        str(english).strip() if english else None,
    )


def _names(tag: str) -> list[str]:
    """Split a tag that has another name in brackets: "Жибек Жолы (Черняевка)"; drop remarks."""
    bare, _, beside = _BRACKETS.sub(r"\1|\2", tag).partition("|")
    named = beside[:1].isupper() and not _REMARK.search(beside)
    return [name.strip() for name in (bare, beside if named else "") if name.strip()]


def _population(tag: object) -> int | None:
    """Read a population tag; people write spaces in it, or words, which say nothing."""
    digits = re.sub(r"[\s,.]", "", str(tag or ""))
    return int(digits) if digits.isdigit() and int(digits) > 0 else None
