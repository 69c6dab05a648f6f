"""Where things are in Kazakhstan: places, their names, units and boundaries, all with dates."""

from __future__ import annotations

from gazetteer.errors import (
    GazetteerError,
    InvalidQueryError,
    SourceDataError,
    UnknownPlaceError,
)
from gazetteer.gazetteer import Gazetteer
from gazetteer.history import History, Period
from gazetteer.names import fold, fold_key, unmix
from gazetteer.places import Candidate, Kind, Name, Place, Status, Succession, Validity
from gazetteer.tables import Code
from gazetteer.transliteration import to_cyrillic, to_latin

__all__ = [
    "Candidate",
    "Code",
    "Gazetteer",
    "GazetteerError",
    "History",
    "InvalidQueryError",
    "Kind",
    "Name",
    "Period",
    "Place",
    "SourceDataError",
    "Status",
    "Succession",
    "UnknownPlaceError",
    "Validity",
    "fold",
    "fold_key",
    "to_cyrillic",
    "to_latin",
    "unmix",
]
