"""CSV, GeoPackage and GeoParquet: the same columns, typed where the format has types.

The libraries are imported where they are used: they take two seconds, and most commands write none.
"""

from __future__ import annotations

import csv
from datetime import date
from io import BytesIO, TextIOWrapper
from typing import TYPE_CHECKING, BinaryIO, Final

from mapper.export.rows import ATTRIBUTION, COLUMNS, Feature

if TYPE_CHECKING:
    from collections.abc import Iterable

    import geopandas as gpd

_LAYER: Final = "incidents"
# Arrow's types: a column of nulls only keeps its type.
_TYPES: Final = {str: "string", int: "int32", float: "double", date: "date32"}
# What a spreadsheet would take for a formula.
_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r")
# Read by GDAL from 3.0 on without a warning; the default is newer than many installations.
_GEOPACKAGE_VERSION: Final = "1.3"


def write_csv(features: Iterable[Feature], stream: BinaryIO) -> None:
    """Write CSV in UTF-8; text that a spreadsheet would run as a formula gets a leading "'"."""
    text = TextIOWrapper(stream, encoding="utf-8", newline="", write_through=True)
    rows = csv.writer(text)
    rows.writerow(COLUMNS)
    for feature in features:
        rows.writerow([_cell(feature.row[name]) for name in COLUMNS])
    # The stream belongs to the caller, who closes it.
    text.detach()


def _cell(value: object) -> object:
    if isinstance(value, str) and value.startswith(_FORMULA_STARTS):
        return f"'{value}"
    return value


def write_geopackage(features: Iterable[Feature], stream: BinaryIO) -> None:
    """Write a GeoPackage with one layer, "incidents", of points, areas and rows without either."""
    import pyogrio

    memory = BytesIO()
    pyogrio.write_dataframe(
        _frame(features),
        memory,
        driver="GPKG",
        layer=_LAYER,
        geometry_type="Unknown",
        use_arrow=True,
        dataset_options={"VERSION": _GEOPACKAGE_VERSION},
        dataset_metadata={"attribution": ATTRIBUTION},
    )
    stream.write(memory.getbuffer())


def write_geoparquet(features: Iterable[Feature], stream: BinaryIO) -> None:
    """Write GeoParquet 1.1 with a covering bbox column and the attribution in the metadata."""
    import pyarrow.parquet as pq

    memory = BytesIO()
    _frame(features).to_parquet(memory, schema_version="1.1.0", write_covering_bbox=True)
    table = pq.read_table(memory)
    metadata = {**table.schema.metadata, b"attribution": ATTRIBUTION.encode()}
    pq.write_table(table.replace_schema_metadata(metadata), stream, compression="zstd")


def _frame(features: Iterable[Feature]) -> gpd.GeoDataFrame:
    import geopandas as gpd
    import pandas as pd
    import pyarrow as pa

    found = list(features)
    types = {kind: pd.ArrowDtype(pa.type_for_alias(alias)) for kind, alias in _TYPES.items()}
    columns = {
        name: pd.Series([feature.row[name] for feature in found], dtype=types[kind])
        for name, kind in COLUMNS.items()
    }
    shapes = gpd.GeoSeries([feature.geometry for feature in found], crs="EPSG:4326")
    return gpd.GeoDataFrame(columns, geometry=shapes)
