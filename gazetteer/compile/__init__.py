"""Compile the gazetteer: from the sources to the tables and boundaries that are committed."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from gazetteer.compile.adjectives import adjectives
from gazetteer.compile.boundaries import BoundaryReport, compile_boundaries
from gazetteer.compile.facts import missing_former_names
from gazetteer.compile.foreign import add_foreign
from gazetteer.compile.integrity import check
from gazetteer.compile.names import settle_names
from gazetteer.compile.overrides import apply_overrides
from gazetteer.compile.places import add_kazakhstan
from gazetteer.compile.records import Draft
from gazetteer.compile.report import summary
from gazetteer.compile.successions import successions
from gazetteer.compile.tables import write_tables
from gazetteer.errors import SourceDataError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["compile_command", "compile_gazetteer"]

_DATA = Path(__file__).parent.parent / "data"


def compile_gazetteer(
    sources: Path, facts: Path | None, out: Path, withheld: Sequence[str] = ()
) -> str:
    """Compile the sources into the tables and the boundaries of the gazetteer.

    Parameters
    ----------
    sources
        The folder with kato, geokz, places-osm, geonames, osm-districts and natural-earth.
    facts
        A folder with former_names.csv; the summary lists the former names in it that the tables
        lack. None leaves this check out.
    out
        The folder that gets the tables; made if it is not there.
    withheld
        Beginnings of the source keys whose names of settlements are left out, such as
        "geonames:", to see whether lookup finds them without.

    Returns
    -------
    str
        A summary for a person: counts, what was not placed and why, precision by region.

    Raises
    ------
    SourceDataError
        If a source is missing or damaged, or contradicts another.
    """
    draft = Draft()
    out.mkdir(parents=True, exist_ok=True)
    boundaries = compile_boundaries(sources, out)
    matches = add_kazakhstan(draft, sources, out, tuple(withheld))
    add_foreign(draft)
    draft.names = settle_names(draft.names, withheld)
    kinds = {place.id: place.kind for place in draft.places.values() if place.country == "KZ"}
    draft.names += adjectives(draft.names, kinds)
    draft.successions = successions(draft.status)
    apply_overrides(draft)
    check(draft)
    write_tables(draft, out)
    missing = missing_former_names(facts, draft.names) if facts else []
    return f"{summary(draft, matches, missing)}\n{_boundary_summary(boundaries)}"


def _boundary_summary(boundaries: BoundaryReport) -> str:
    """Return how well the pieces tile the country, and which units have no ground of their own."""
    missing = ", ".join(boundaries.missing) or "none"
    return (
        f"boundaries: {boundaries.leaves} pieces, area {boundaries.area_error:.2e} off the source\n"
        f"units without a polygon: {missing}"
    )


def compile_command(arguments: Sequence[str] | None = None) -> int:
    """Run `python -m gazetteer compile SOURCES [--facts DIR] [--out DIR]`; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m gazetteer compile", description=__doc__)
    parser.add_argument("sources", type=Path, help="folder with the sources")
    parser.add_argument("--facts", type=Path, help="folder with former_names.csv, to check")
    parser.add_argument("--out", type=Path, default=_DATA, help="folder for the compiled data")
    options = parser.parse_args(arguments)
    try:
        print(compile_gazetteer(options.sources, options.facts, options.out))
    except SourceDataError as error:
        print(f"gazetteer compile: {error}", file=sys.stderr)
        return 1
    return 0
