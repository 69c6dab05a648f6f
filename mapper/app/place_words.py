"""What the page of places says in words: languages, kinds of name, matches, codes, sources."""

from __future__ import annotations

from typing import Final

LANGUAGE_WORDS: Final = {"en": "English", "ru": "Russian", "kk": "Kazakh"}

NAME_KIND_WORDS: Final = {
    "official": "official",
    "short": "short",
    "former": "former",
    "variant": "variant",
    "abbreviation": "abbreviation",
    "adjective": "adjective",
}
"""The kinds of name, in the order in which they are listed."""

MATCH_WORDS: Final = {
    "exact": "as written",
    "folded": "spelt alike",
    "inflected": "a form of the name",
    "fuzzy": "with a typo",
}

CODE_WORDS: Final = {"kato": "KATO", "iso3166-2": "ISO 3166-2"}

POINT_WORDS: Final = {
    1: "The point is the place itself.",
    2: "The place's own point is not known, or it is no point: it stands for the land around.",
    3: "The point stands for a wide area and is not where anything is.",
}

SOURCE_WORDS: Final = {
    "kato": "KATO classifier",
    "osm": "OpenStreetMap",
    "geonames": "GeoNames",
    "cod-ab": "OCHA COD-AB / geokz",
    "cldr": "Unicode CLDR",
    "fact": "public facts",
    "fact-uncertain": "public facts, date or name uncertain",
    "table": "written for this project",
}
LICENCE_WORDS: Final = {
    "kato": "a state classifier",
    "osm": "© OpenStreetMap contributors, ODbL 1.0",
    "geonames": "CC BY 4.0",
    "cod-ab": "CC BY 4.0",
    "cldr": "Unicode licence",
    "table": "MIT",
}
CREDIT: Final = (
    "The gazetteer as a whole is under the Open Database License (ODbL) 1.0. "
    "© OpenStreetMap contributors; GeoNames; OCHA COD-AB / geokz; KATO; Unicode CLDR."
)

EMPTY_QUERY: Final = (
    "Write the name of a place of Kazakhstan, in English, Russian or Kazakh, in any spelling, with "
    "or without a type word: Almaty, Алма-Ата, Жаңаөзен, Almaty Region, г. Тараз, Абай ауданы. "
    "After a comma the region or district may follow."
)
TOO_LONG: Final = "This is too long for a name: the longest one has 200 characters."
NOTHING_FOUND: Final = (
    "No place of this name is known, and none of a similar one. Try another spelling or language, "
    "or leave out the type word or what follows the comma."
)
SUGGESTIONS: Final = "No place has exactly this name. Did you mean one of these?"
NO_CHANGES: Final = "Nothing is known to have changed but the units around it, if at all."
VALID_HELP: Final = "The days on which the place bore that name; empty where no limit is known."
