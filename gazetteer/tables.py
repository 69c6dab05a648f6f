"""The compiled tables, read into records.

Each table is UTF-8 text with a header line and one row a line, values separated by tabs and not
quoted; an empty value is None. `gazetteer.compile` writes them.
"""

from __future__ import annotations

import gc
from collections import defaultdict
from datetime import date
from functools import cache, cached_property
from operator import attrgetter
from sys import intern
from typing import TYPE_CHECKING, NamedTuple, TypeVar, get_args

from gazetteer.errors import SourceDataError
from gazetteer.places import (
    Kind,
    Language,
    Name,
    NameKind,
    Place,
    Status,
    Succession,
    SuccessionKind,
    Validity,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

Row = TypeVar("Row")
Key = TypeVar("Key")

COLUMNS: dict[str, tuple[str, ...]] = {
    "places.tsv": (
        "id", "kind", "country", "lat", "lon", "geo_precision", "point_of", "population",
        "importance", "iso", "valid_from", "valid_to", "source",
    ),
    "names.tsv": ("place_id", "text", "language", "kind", "valid_from", "valid_to", "source"),
    "status.tsv": ("place_id", "kind", "parent_id", "valid_from", "valid_to"),
    "codes.tsv": ("place_id", "system", "code", "valid_from", "valid_to"),
    "capitals.tsv": ("region_id", "capital_id", "valid_from", "valid_to"),
    "successions.tsv": ("predecessor", "successor", "date", "kind", "source"),
}  # fmt: skip

_KINDS = {str(kind): kind for kind in Kind}
_LANGUAGES: dict[str, Language] = {language: language for language in get_args(Language)}
_NAME_KINDS: dict[str, NameKind] = {kind: kind for kind in get_args(NameKind)}
_SUCCESSIONS: dict[str, SuccessionKind] = {kind: kind for kind in get_args(SuccessionKind)}
# Places are found without it, so that a folder may lack it until a unit's history is asked for.
_HISTORY = "successions.tsv"


class Code(NamedTuple):
    """The code of a place in a system ("kato" or "iso3166-2"), for a time."""

    place_id: str
    system: str
    code: str
    validity: Validity


class Capital(NamedTuple):
    """The capital of a region, for a time."""

    region_id: str
    capital_id: str
    validity: Validity


class _NoGarbage:
    """Looks for no garbage from where it is entered until where it is left."""

    __slots__ = ("_collecting",)

    def __enter__(self) -> None:
        self._collecting = gc.isenabled()
        gc.disable()

    def __exit__(self, *_: object) -> None:
        if self._collecting:
            gc.enable()


def no_garbage() -> _NoGarbage:
    """Look for no garbage meanwhile: building many records that all stay takes a third less."""
    return _NoGarbage()


Fact = TypeVar("Fact", Status, Code, Capital)


def on_day(facts: Iterable[Fact], on: date | None) -> Fact | None:
    """Return the first of dated facts that holds on a day."""
    for fact in facts:
        if fact.validity.covers(on):
            return fact
    return None


class Tables:
    """The tables of a folder, each read when it is first asked for and then kept.

    Parameters
    ----------
    folder
        The folder of the tables.

    Raises
    ------
    SourceDataError
        If a table is missing; and when one is read, if it is damaged: the message names the file
        and the line.
    """

    def __init__(self, folder: Path) -> None:
        missing = [name for name in COLUMNS if name != _HISTORY and not (folder / name).is_file()]
        if missing:
            msg = (
                f"the folder {folder} lacks {', '.join(missing)}; `python -m gazetteer compile` "
                "writes the tables"
            )
            raise SourceDataError(msg)
        self._folder = folder

    @cached_property
    def places(self) -> dict[str, Place]:
        """The places by id."""
        return {place.id: place for place in self._read("places.tsv", _place)}

    @cached_property
    def names(self) -> dict[str, list[Name]]:
        """The names of each place that has any."""
        return _grouped(self._read("names.tsv", _name), attrgetter("place_id"))

    @cached_property
    def statuses(self) -> dict[str, list[Status]]:
        """The dated kinds and parents of each place."""
        return _grouped(self._read("status.tsv", _status), attrgetter("place_id"))

    @cached_property
    def children(self) -> dict[str | None, list[Status]]:
        """The statuses of the places below each unit."""
        every = (status for statuses in self.statuses.values() for status in statuses)
        return _grouped(every, attrgetter("parent_id"))

    @cached_property
    def codes(self) -> dict[str, list[Code]]:
        """The dated codes of each place that has any."""
        return _grouped(self._read("codes.tsv", _code), attrgetter("place_id"))

    @cached_property
    def capitals(self) -> dict[str, list[Capital]]:
        """The dated capitals of each region."""
        return _grouped(self._read("capitals.tsv", _capital), attrgetter("region_id"))

    @cached_property
    def successions(self) -> list[Succession]:
        """What became of units."""
        return self._read(_HISTORY, _succession)

    def _read(self, table: str, make: Callable[[Sequence[str]], Row]) -> list[Row]:
        """Make a record of each row of a table."""
        columns = COLUMNS[table]
        path = self._folder / table
        with no_garbage():
            return _records(path, columns, make)


def _records(
    path: Path, columns: tuple[str, ...], make: Callable[[Sequence[str]], Row]
) -> list[Row]:
    rows = []
    for number, line in enumerate(_lines(path, columns), start=2):
        values = line.split("\t")
        if len(values) != len(columns):
            msg = f"{path}, line {number}: {len(values)} values for {len(columns)} columns"
            raise SourceDataError(msg)
        try:
            rows.append(make(values))
        except (ValueError, KeyError) as error:
            msg = f"{path}, line {number}: {error} is no value for its column"
            raise SourceDataError(msg) from error
    return rows


def _lines(path: Path, columns: tuple[str, ...]) -> list[str]:
    """Return the lines of a table below its header, which must name the columns."""
    try:
        header, *lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        msg = f"{path}: {error}; `python -m gazetteer compile` writes the tables"
        raise SourceDataError(msg) from error
    if tuple(header.split("\t")) != columns:
        msg = f"{path}, line 1: the columns must be {', '.join(columns)}, tab separated"
        raise SourceDataError(msg)
    if lines and not lines[-1]:
        lines.pop()
    return lines


def _grouped(rows: Iterable[Row], key: Callable[[Row], Key]) -> dict[Key, list[Row]]:
    groups = defaultdict(list)
    for row in rows:
        groups[key(row)].append(row)
    return dict(groups)


def _place(values: Sequence[str]) -> Place:
    (id_, kind, country, lat, lon, precision, point_of, population, importance, iso, start, end,
     source) = values  # fmt: skip
    return Place(
        id=intern(id_),
        kind=_KINDS[kind],
        country=intern(country),
        lat=float(lat),
        lon=float(lon),
        geo_precision=int(precision),
        point_of=intern(point_of),
        population=int(population) if population else None,
        importance=float(importance),
        iso=iso or None,
        validity=_validity(start, end),
        source=source,
    )


def _name(values: Sequence[str]) -> Name:
    place_id, text, language, kind, start, end, source = values
    return Name(
        intern(place_id),
        text,
        _LANGUAGES[language],
        _NAME_KINDS[kind],
        _validity(start, end),
        intern(source),
    )


def _status(values: Sequence[str]) -> Status:
    place_id, kind, parent_id, start, end = values
    return Status(
        intern(place_id),
        _KINDS[kind],
        intern(parent_id) if parent_id else None,
        _validity(start, end),
    )


def _code(values: Sequence[str]) -> Code:
    place_id, system, code, start, end = values
    return Code(intern(place_id), intern(system), code, _validity(start, end))


def _capital(values: Sequence[str]) -> Capital:
    region_id, capital_id, start, end = values
    return Capital(intern(region_id), intern(capital_id), _validity(start, end))


def _succession(values: Sequence[str]) -> Succession:
    predecessor, successor, day, kind, source = values
    return Succession(
        intern(predecessor),
        intern(successor),
        date.fromisoformat(day),
        _SUCCESSIONS[kind],
        intern(source),
    )


@cache
def _validity(start: str, end: str) -> Validity:
    return Validity(
        date.fromisoformat(start) if start else None,
        date.fromisoformat(end) if end else None,
    )
