"""The errors of the gazetteer; every one is a `GazetteerError`."""

from __future__ import annotations


class GazetteerError(Exception):
    """Base of every error that the gazetteer raises."""


class UnknownPlaceError(GazetteerError, KeyError):
    """A place id that the gazetteer does not hold was asked for."""

    def __str__(self) -> str:
        return Exception.__str__(self)


class InvalidQueryError(GazetteerError, ValueError):
    """A query that cannot have an answer: a coordinate out of range, a date that is none."""


class SourceDataError(GazetteerError, ValueError):
    """A source file or a compiled table is missing, damaged or contradicts another."""
