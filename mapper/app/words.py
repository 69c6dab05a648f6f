"""What the app says in words: levels, precisions, kinds of place, measures."""

from __future__ import annotations

from typing import Final

from mapper.store import UNREPORTED

NO_REPORT: Final = "no report"

KIND_WORDS: Final = {
    "country": "country",
    "region": "region",
    "republican_city": "republican city",
    "district": "district",
    "city_administration": "city administration",
    "rural_district": "rural district",
    "city": "city",
    "town": "town",
    "village": "village",
    "natural": "natural feature",
    "facility": "facility",
}

GEO_PRECISION_WORDS: Final = {
    1: "The settlement itself is known.",
    2: "Only the neighbourhood of a place, or a part of a region, is known: "
    "the dashed symbol is approximate.",
    3: "Only the region is known: it is counted in the region and never drawn as a point.",
}
NO_PLACE_WORDS: Final = "The report does not say where, or speaks of the whole country."

TIME_PRECISION_WORDS: Final = {
    1: "the day is known",
    2: "known to the week",
    3: "known to the month",
}
NO_DATE_WORDS: Final = "The report gives no date."

MEASURE_WORDS: Final = {
    "threat_level": "Terrorism threat level",
    "counter_terrorist_operation": "Counter-terrorist operation",
    "state_of_emergency": "State of emergency",
    "curfew": "Curfew",
}
ACTION_WORDS: Final = {
    "set": "set",
    "raised": "raised",
    "lowered": "lowered",
    "lifted": "lifted",
    "remains": "remains in force",
}

WINDOW_WORDS: Final = {
    "until": "up to the chosen day",
    "week": "the 7 days up to it",
    "day": "that day only",
    "range": "the whole date range",
}
"""Which incidents are shown, relative to the chosen day; the first is the default."""

COLOUR_WORDS: Final = {"level": "Threat level in force", "count": "Number of incidents"}

EMPTY_STORE: Final = (
    "The store is empty: there is nothing to show yet. Read some reports into it, then reload:"
)
EMPTY_STORE_COMMAND: Final = "python -m mapper ingest seeds"
STORE_FAILED: Final = "The store cannot be read."
GAZETTEER_FAILED: Final = "The gazetteer's data cannot be read."


def level_text(level: str | None) -> str:
    """Return a level as it is called in the app."""
    return NO_REPORT if level in (None, UNREPORTED) else str(level)
