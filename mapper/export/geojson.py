"""GeoJSON as RFC 7946 has it: WGS 84 without a `crs` member, right-hand rings, a bbox."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any, BinaryIO

import shapely
from shapely.geometry import mapping

from mapper.export.rows import ATTRIBUTION, Feature

if TYPE_CHECKING:
    from collections.abc import Iterable


def write(features: Iterable[Feature], stream: BinaryIO) -> None:
    """Write a FeatureCollection, one feature a line; valid and empty without features."""
    found = list(features)
    head: dict[str, Any] = {"type": "FeatureCollection", "attribution": ATTRIBUTION}
    shapes = [feature.geometry for feature in found if feature.geometry is not None]
    if shapes:
        head["bbox"] = shapely.total_bounds(shapes).tolist()
    stream.write(_json(head)[:-1].encode() + b', "features": [\n')
    for place, feature in enumerate(found):
        stream.write((",\n" if place else "").encode() + _json(_feature(feature)).encode())
    stream.write(b"\n]}\n")


def _feature(feature: Feature) -> dict[str, Any]:
    return {
        "type": "Feature",
        "id": feature.row["event_id"],
        "geometry": mapping(feature.geometry) if feature.geometry is not None else None,
        "properties": {
            name: value.isoformat() if isinstance(value, date) else value
            for name, value in feature.row.items()
        },
    }


def _json(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
