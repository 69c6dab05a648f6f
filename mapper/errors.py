"""The errors of the mapper; every one is a `MapperError`."""

from __future__ import annotations


class MapperError(Exception):
    """Base of every error that the mapper raises."""


class DocumentError(MapperError, ValueError):
    """A document cannot be read: no such file, not UTF-8, not the JSON that is expected."""


class StoreError(MapperError, RuntimeError):
    """The store cannot be opened, or holds a schema that this version does not know."""


class CorrectionError(MapperError, ValueError):
    """A person's correction names no report, or asks for what is so already."""


class ExportError(MapperError, ValueError):
    """An export was asked for in an unknown format, or to a place that cannot be written."""


class IngestError(MapperError, RuntimeError):
    """Reading into the store cannot run as asked: no such engine here, or its processes died."""


class GoldError(MapperError, ValueError):
    """A gold file cannot be scored against: it is missing, or a line of it is no gold record."""
