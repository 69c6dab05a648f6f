"""Figures about the gazetteer, printed by `python -m gazetteer.report`."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from gazetteer.gazetteer import Gazetteer
from gazetteer.inflection import forms
from gazetteer.places import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gazetteer.places import Language, Name

UNITS = frozenset(
    {Kind.REGION, Kind.REPUBLICAN_CITY, Kind.DISTRICT, Kind.CITY_ADMINISTRATION}
)  # fmt: skip
FIRST, NAMESAKE, FAILED = "first", "behind a namesake", "not resolved"


@dataclass(slots=True)
class FormReport:
    """How the forms of units' names resolve: how many, by language and outcome, and the failures.

    A failure is the name, the form, and the id of what was found instead, None for nothing.
    """

    counts: Counter[tuple[Language, str]] = field(default_factory=Counter)
    failures: list[tuple[Name, str, str | None]] = field(default_factory=list)


def official_names(gazetteer: Gazetteer) -> Iterator[Name]:
    """Yield the official names of the regions, districts and republican cities, of all times."""
    for place in gazetteer:
        if place.country == "KZ" and place.kind in UNITS:
            yield from (name for name in gazetteer.names(place.id) if name.kind == "official")


def resolve_forms(gazetteer: Gazetteer, names: Iterable[Name]) -> FormReport:
    """Look up every form of names, on a day on which the name is valid.

    Parameters
    ----------
    gazetteer
        The gazetteer to ask.
    names
        Names of its units.

    Returns
    -------
    FormReport
        A form resolves if the first candidate is the unit, or a namesake: another unit with the
        very same official name and of the same kind, the unit being a candidate too.
    """
    report = FormReport()
    for name in names:
        on = _day_of(name)
        for form in forms(name.text, name.language):
            outcome, instead = _resolve(gazetteer, name, form, on)
            report.counts[name.language, outcome] += 1
            if outcome == FAILED:
                report.failures.append((name, form, instead))
    return report


def _day_of(name: Name) -> date | None:
    """Return the last day on which a name is valid, None for today."""
    end = name.validity.valid_to
    return end - timedelta(days=1) if end else None


def _resolve(
    gazetteer: Gazetteer, name: Name, form: str, on: date | None
) -> tuple[str, str | None]:
    places = [candidate.place for candidate in gazetteer.lookup(form, on=on, limit=100)]
    if not places:
        return FAILED, None
    first = places[0]
    if first.id == name.place_id:
        return FIRST, first.id
    unit = gazetteer.place(name.place_id)
    official = {other.text for other in gazetteer.names(first.id) if other.kind == "official"}
    if unit in places and name.text in official and first.kind is unit.kind:
        return NAMESAKE, first.id
    return FAILED, first.id


def _print_forms(gazetteer: Gazetteer) -> int:
    """Print how every form of the official names of regions and districts resolves."""
    report = resolve_forms(gazetteer, official_names(gazetteer))
    print("Forms of the official names of regions, districts and republican cities")
    print(f"{'language':<10}{'forms':>8}{'first':>8}{'namesake':>10}{'failed':>8}{'resolved':>10}")
    for language in ("en", "ru", "kk"):
        counts = [report.counts[language, outcome] for outcome in (FIRST, NAMESAKE, FAILED)]
        share = 1 - counts[2] / max(sum(counts), 1)
        first, namesake, failed = counts
        print(f"{language:<10}{sum(counts):>8}{first:>8}{namesake:>10}{failed:>8}{share:>10.2%}")
    for name, form, instead in report.failures:
        print(f"  {form!r} ({name.place_id}, {name.text}): {instead or 'nothing'}")
    return 1 if report.failures else 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a figure; return 1 if it is not reached."""
    parser = argparse.ArgumentParser(prog="python -m gazetteer.report", description=__doc__)
    parser.add_argument("figure", choices=["forms"], help=_print_forms.__doc__)
    parser.parse_args(arguments)
    return _print_forms(Gazetteer.load())


if __name__ == "__main__":
    sys.exit(main())
