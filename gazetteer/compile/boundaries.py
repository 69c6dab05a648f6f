"""Compile the dated boundaries: polygons that tile the country, and whose they were on each day."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from gazetteer.compile import coverage
from gazetteer.compile.basemap import compile_basemap
from gazetteer.compile.codab import polygons as shapes_by_code
from gazetteer.compile.codab import read_units
from gazetteer.compile.kato import read_kato
from gazetteer.compile.tables import read_hand_table
from gazetteer.errors import SourceDataError

if TYPE_CHECKING:
    from pathlib import Path

    from shapely.geometry.base import BaseGeometry

    Shapes = dict[str, BaseGeometry]

# In the edition of 2024 two city administrations bear the code of a city within them, and the first
# of these polygons is the district around the city, as OpenStreetMap's outline of it shows.
UNITS = {"101010000": "104100000", "622010000": "622000000"}
CITIES_WITH_DISTRICTS = ("71", "75", "79")


@dataclass(frozen=True, slots=True)
class LeafPeriod:
    """Whose a leaf is from `valid_from` until before `valid_to`; an empty date is open."""

    leaf: str
    district_id: str
    valid_from: str
    valid_to: str


@dataclass(frozen=True, slots=True)
class BoundaryReport:
    """What was compiled, for the summary.

    `area_error` is relative to the source's area. `missing` are the classifier's units of today
    that have no polygon: their ground is still shown as the unit that they came from.
    """

    leaves: int
    area_error: float
    missing: tuple[str, ...]


def compile_boundaries(sources: Path, out: Path) -> BoundaryReport:
    """Write `leaves.geojson`, `leaves.tsv` and `basemap.geojson`.

    Parameters
    ----------
    sources
        The folder with `geokz`, `osm-districts`, `natural-earth` and `kato`.
    out
        The folder to write into.

    Raises
    ------
    SourceDataError
        If a source is missing or the polygons cannot be made to tile.
    """
    source = _edition(sources, 2024)
    names = sorted(source)
    leaves = dict(zip(names, coverage.tile([source[name] for name in names]), strict=True))
    cuts = read_hand_table("leaf_cuts")
    leaves = _cut(leaves, cuts, sources)
    names = sorted(leaves)
    polygons = coverage.compact(coverage.tile([leaves[name] for name in names]))
    periods = leaf_periods(names, cuts, read_hand_table("new_units"))
    _write_leaves(out / "leaves.geojson", names, list(polygons))
    _write_periods(out / "leaves.tsv", periods)
    compile_basemap(sources / "natural-earth", out / "basemap.geojson")
    area = coverage.albers_area(shapely.make_valid(np.array(list(source.values()), dtype=object)))
    today = {period.district_id for period in periods if not period.valid_to}
    return BoundaryReport(
        leaves=len(names),
        area_error=coverage.albers_area(polygons) / area - 1,
        missing=tuple(sorted(_classifier_units(sources / "kato" / "kato.csv") - today)),
    )


def leaf_periods(
    leaves: list[str], cuts: list[dict[str, str]], new_units: list[dict[str, str]]
) -> list[LeafPeriod]:
    """Say for each leaf to which district it belonged when, sorted by leaf and date.

    Parameters
    ----------
    leaves
        The names of the leaves; a leaf of today's unit bears the unit's id.
    cuts
        Rows of the table of cuts: those with `former_id` joined `part_of` on `valid_from`.
    new_units
        Rows of the table of new units: `id` came from `former_id` on `valid_from`.
    """
    born = {row["id"]: (row["former_id"], row["valid_from"]) for row in new_units}
    joined = {row["leaf"]: row for row in cuts if row["former_id"]}
    periods: list[LeafPeriod] = []
    for leaf in sorted(leaves):
        cut = joined.get(leaf)
        steps = (
            [(cut["part_of"], cut["valid_from"]), *_ancestry(cut["former_id"], born)]
            if cut
            else _ancestry(leaf, born)
        )
        until = ""
        owned = []
        for district, since in steps:
            owned.append(LeafPeriod(leaf, district, since, until))
            until = since
        periods += reversed(owned)
    return periods


def _ancestry(unit: str, born: dict[str, tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the unit and those it came from, youngest first, each with its first day or ''."""
    steps = []
    while unit in born:
        former, since = born[unit]
        steps.append((unit, since))
        unit = former
    return [*steps, (unit, "")]


def _cut(leaves: Shapes, cuts: list[dict[str, str]], sources: Path) -> Shapes:
    former = _edition(sources, 2018)
    newer = _osm_districts(sources / "osm-districts")
    result = dict(leaves)
    for cut in cuts:
        whole = result[cut["part_of"]]
        try:
            if cut["shape_source"] == "osm":
                shape, beside = newer[cut["shape"]], newer[cut["beside"]]
                line = shapely.line_merge(shape.boundary.intersection(beside.boundary))
                piece, rest = coverage.cut_by_line(whole, line, shape)
            else:
                piece, rest = coverage.cut_by_shape(whole, former[cut["shape"]])
        except (KeyError, SourceDataError) as error:
            msg = f"leaf {cut['leaf']} cannot be cut from {cut['part_of']}: {error}"
            raise SourceDataError(msg) from error
        result[cut["leaf"]], result[cut["part_of"]] = piece, rest
    return result


def _edition(sources: Path, year: int) -> Shapes:
    """Read the districts of an edition of COD-AB, by today's code where the edition's is wrong."""
    shapes = shapes_by_code(read_units(sources / "geokz", 2, year))
    return {UNITS.get(code, code): shape for code, shape in shapes.items()}


def _osm_districts(folder: Path) -> Shapes:
    """Read the outlines of the districts that OpenStreetMap has, by the relation's number."""
    shapes: Shapes = {}
    for path in sorted(folder.glob("*.geojson")):
        for feature in json.loads(path.read_text(encoding="utf-8"))["features"]:
            outline = shapely.make_valid(shapely.geometry.shape(feature["geometry"]))
            shapes[str(feature["properties"]["osm_id"])] = outline
    return shapes


def _classifier_units(path: Path) -> set[str]:
    """Return the ids of all districts, city administrations and districts of republican cities."""
    return {
        unit.code
        for unit in read_kato(path)
        if unit.level == "district"
        or (unit.level == "sub_district" and unit.code.startswith(CITIES_WITH_DISTRICTS))
    }


def _write_leaves(path: Path, names: list[str], polygons: list[BaseGeometry]) -> None:
    """Write one feature a line, right-hand rings, as RFC 7946 has it."""
    features = [
        coverage.to_feature(polygon, {"leaf": name})
        for name, polygon in zip(names, polygons, strict=True)
    ]
    path.write_text(coverage.to_collection(features), encoding="utf-8", newline="\n")


def _write_periods(path: Path, periods: list[LeafPeriod]) -> None:
    rows = [
        "\t".join((period.leaf, period.district_id, period.valid_from, period.valid_to))
        for period in periods
    ]
    text = "\n".join(["leaf\tdistrict_id\tvalid_from\tvalid_to", *rows]) + "\n"
    path.write_text(text, encoding="utf-8", newline="\n")
