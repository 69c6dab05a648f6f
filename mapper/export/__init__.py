"""Incidents as files that maps, tables and other programs open."""

from __future__ import annotations

from mapper.export.files import FORMATS, Format, export, export_bytes
from mapper.export.rows import ATTRIBUTION, COLUMNS

__all__ = ["ATTRIBUTION", "COLUMNS", "FORMATS", "Format", "export", "export_bytes"]
