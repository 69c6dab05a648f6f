"""KML 2.2 for globe viewers, with time spans for their slider.

Written here and not by GDAL: viewers render a description as HTML, so news text is escaped once
more, and a document needs its attribution.
"""

from __future__ import annotations

import html
import re
from datetime import date
from typing import TYPE_CHECKING, Any, BinaryIO, Final
from xml.etree.ElementTree import Element, ElementTree, SubElement

from shapely.geometry import MultiPolygon, Point, Polygon

from mapper.export.rows import ATTRIBUTION, COLUMNS, Feature

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shapely.geometry.base import BaseGeometry

_NAMESPACE: Final = "http://www.opengis.net/kml/2.2"
_SCHEMA: Final = "incident"
# KML has no type of its own for a day.
_TYPES: Final = {str: "string", date: "string", int: "int", float: "double"}
# Characters that XML 1.0 cannot hold.
_NOT_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write(features: Iterable[Feature], stream: BinaryIO) -> None:
    """Write one Placemark a feature; those without a geometry are listed without one."""
    root = Element("kml", xmlns=_NAMESPACE)
    document = SubElement(root, "Document")
    _text(document, "name", "Incidents")
    _text(document, "description", ATTRIBUTION)
    schema = SubElement(document, "Schema", name=_SCHEMA, id=_SCHEMA)
    for column, kind in COLUMNS.items():
        SubElement(schema, "SimpleField", name=column, type=_TYPES[kind])
    # Readers look for a layer even where there is nothing in it.
    folder = SubElement(document, "Folder")
    _text(folder, "name", "incidents")
    for feature in features:
        _placemark(folder, feature)
    ElementTree(root).write(stream, encoding="utf-8", xml_declaration=True)


def _placemark(folder: Element, feature: Feature) -> None:
    row = feature.row
    mark = SubElement(folder, "Placemark", id=f"incident-{row['event_id']}")
    name = " — ".join(filter(None, (row["sub_event_type"], row["location"])))
    _text(mark, "name", html.escape(name))
    _text(mark, "description", html.escape(row["notes"]))
    if row["event_date"]:
        span = SubElement(mark, "TimeSpan")
        _text(span, "begin", row["event_date"])
        _text(span, "end", row["date_end"] or row["event_date"])
    data = SubElement(SubElement(mark, "ExtendedData"), "SchemaData", schemaUrl=f"#{_SCHEMA}")
    for column, value in row.items():
        if value is not None:
            _text(data, "SimpleData", value, name=column)
    if feature.geometry is not None:
        _geometry(mark, feature.geometry)


def _geometry(parent: Element, geometry: BaseGeometry) -> None:
    match geometry:
        case Point():
            _text(SubElement(parent, "Point"), "coordinates", _coordinates(geometry))
        case Polygon():
            _polygon(parent, geometry)
        case MultiPolygon():
            several = SubElement(parent, "MultiGeometry")
            for part in geometry.geoms:
                _polygon(several, part)


def _polygon(parent: Element, polygon: Polygon) -> None:
    element = SubElement(parent, "Polygon")
    rings = [("outerBoundaryIs", polygon.exterior)]
    rings += [("innerBoundaryIs", hole) for hole in polygon.interiors]
    for side, ring in rings:
        outline = SubElement(SubElement(element, side), "LinearRing")
        _text(outline, "coordinates", _coordinates(ring))


def _coordinates(line: BaseGeometry) -> str:
    return " ".join(f"{lon},{lat}" for lon, lat in line.coords)


def _text(parent: Element, tag: str, value: Any, **attributes: str) -> None:
    SubElement(parent, tag, attributes).text = _NOT_XML.sub("", str(value))
