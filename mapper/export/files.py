"""Writing an export: every format by its name, a file whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, Final

from mapper.errors import ExportError
from mapper.export import geojson, kml, tables
from mapper.export.geometry import Outlines
from mapper.export.rows import Feature, features
from mapper.store import IncidentFilter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from mapper.store import Store

_ALL: Final = IncidentFilter()


@dataclass(frozen=True, slots=True)
class Format:
    """A file format: the ending of its files, its media type, and what writes it."""

    suffix: str
    media_type: str
    write: Callable[[Iterable[Feature], BinaryIO], None]


FORMATS: Final[Mapping[str, Format]] = {
    "geojson": Format(".geojson", "application/geo+json", geojson.write),
    "csv": Format(".csv", "text/csv", tables.write_csv),
    "geopackage": Format(".gpkg", "application/geopackage+sqlite3", tables.write_geopackage),
    "geoparquet": Format(".parquet", "application/vnd.apache.parquet", tables.write_geoparquet),
    "kml": Format(".kml", "application/vnd.google-earth.kml+xml", kml.write),
}


def export(store: Store, chosen: IncidentFilter, format_name: str, out: Path) -> int:
    """Write the chosen incidents into a file; return how many.

    The file appears whole, or on an error stays as it was.

    Raises
    ------
    ExportError
        The format is unknown, or the file cannot be written.
    """
    format_ = _format(format_name)
    incidents = store.incidents(chosen)
    # In the same folder: only there a rename takes the place of the old file in one step.
    part = out.with_name(f".{out.name}.{os.getpid()}.part")
    try:
        with part.open("xb") as stream:
            format_.write(features(incidents, Outlines(store.gazetteer)), stream)
        part.replace(out)
    except OSError as error:
        msg = (
            f"{out} cannot be written ({error.strerror or error}): "
            "name a file in a folder that exists and that you may write to."
        )
        raise ExportError(msg) from error
    finally:
        with suppress(OSError):
            part.unlink()
    return len(incidents)


def export_bytes(
    store: Store, chosen: IncidentFilter = _ALL, format_name: str = "geojson"
) -> bytes:
    """Return the chosen incidents as the content of a file, for a download.

    Raises
    ------
    ExportError
        The format is unknown.
    """
    memory = BytesIO()
    _format(format_name).write(features(store.incidents(chosen), Outlines(store.gazetteer)), memory)
    return memory.getvalue()


def _format(name: str) -> Format:
    if name not in FORMATS:
        msg = f"No format {name!r}: choose one of {', '.join(FORMATS)}."
        raise ExportError(msg)
    return FORMATS[name]
