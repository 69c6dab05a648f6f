"""Seas, rivers, oil fields, border crossings, airports: the hand-kept table of features."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gazetteer.compile.geonames import language_of
from gazetteer.compile.records import NameRow, PlaceRow
from gazetteer.compile.tables import read_hand_table
from gazetteer.errors import SourceDataError

if TYPE_CHECKING:
    from gazetteer.compile.areas import Areas
    from gazetteer.compile.history import History
    from gazetteer.compile.records import Draft

_SOURCE = "table"


def add_features(draft: Draft, areas: Areas, history: History) -> None:
    """Add the natural features and facilities of the hand-kept table to a draft.

    The parent is the one in the table, which the large ones have, else the district whose polygon
    holds the point.

    Raises
    ------
    SourceDataError
        If a feature has no parent and lies in no district.
    """
    for row in read_hand_table("features"):
        lat, lon = float(row["lat"]), float(row["lon"])
        parent = row["parent"] or areas.district_at(lat, lon)
        if parent is None:
            msg = f"tables/features.tsv: {row['id']} lies in no district; give it a parent."
            raise SourceDataError(msg)
        draft.places[row["id"]] = PlaceRow(
            row["id"], row["kind"], row["country"], lat, lon, int(row["geo_precision"]), row["id"],
            None, float(row["importance"]), None, None, None, _SOURCE,
        )  # fmt: skip
        draft.status += history.status(row["id"], row["kind"], parent)
        draft.names += _names(row)


def _names(row: dict[str, str]) -> list[NameRow]:
    names = [(row[language], language, "short") for language in ("en", "ru", "kk")]
    names += [
        (text, language_of(text) or _abbreviation_language(text), "variant")
        for text in filter(None, row["variants"].split("|"))
    ]
    return [
        NameRow(row["id"], text, language, kind, None, None, _SOURCE)
        for text, language, kind in names
    ]


def _abbreviation_language(text: str) -> str:
    return "en" if text.isascii() else "ru"
