"""What the compiler tells the person who runs it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gazetteer.compile.matching import Matches
    from gazetteer.compile.records import Draft, NameRow

# Kinds whose units have an official name beside the short one.
_TYPED = ("country", "region", "republican_city", "district", "city_administration")


def summary(draft: Draft, matches: Matches, missing: Sequence[str] = ()) -> str:
    """Describe the compiled tables in lines of text.

    Parameters
    ----------
    draft
        The tables.
    matches
        What was located.
    missing
        Former names that the facts have and the tables lack.

    Returns
    -------
    str
        Counts of places and names by kind; the share of settlements at each precision by region;
        the settlements without a point of their own by reason; the points outside their district;
        what lacks a name, and how many former names have no day.
    """
    kinds = Counter(place.kind for place in draft.places.values())
    lines = [
        f"{len(draft.places)} places, {len(draft.names)} names, {len(draft.status)} periods",
        "  " + ", ".join(f"{kind} {count}" for kind, count in sorted(kinds.items())),
        "settlements by precision (own point, in the smallest known unit, in a region):",
        *_shares(draft),
        "settlements without a point of their own:",
        *(f"  {reason}: {count}" for reason, count in sorted(matches.reasons.items())),
        f"points outside the drawn border of their district: {len(matches.outside)}",
        *(f"  {line}" for line in matches.outside),
        f"points dropped, since they lie in another region: {len(matches.dropped)}",
        *(f"  {line}" for line in matches.dropped),
        f"places without a name that their kind needs: {', '.join(unnamed(draft)) or 'none'}",
        f"former names without a day: {sum(_undated(row) for row in draft.names)}",
        *(f"a former name in the facts that the tables lack: {name}" for name in missing),
    ]
    return "\n".join(lines)


def unnamed(draft: Draft) -> list[str]:
    """List the places of Kazakhstan that lack a name of today which their kind needs.

    Returns
    -------
    list of str
        "313600000 kk official", sorted.
    """
    known = {(row.place_id, row.language, row.kind) for row in draft.names if row.valid_to is None}
    needed = {
        (place.id, language, kind)
        for place in draft.places.values()
        if place.country == "KZ" and place.valid_to is None
        for language in ("en", "ru", "kk")
        for kind in (("official", "short") if place.kind in _TYPED else ("short",))
    }
    return sorted(" ".join(name) for name in needed - known)


def _undated(row: NameRow) -> bool:
    return row.kind == "former" and row.valid_from is None and row.valid_to is None


def _shares(draft: Draft) -> list[str]:
    counts: dict[str, Counter[int]] = {}
    for place in draft.places.values():
        if place.kind in ("city", "town", "village") and place.country == "KZ":
            counts.setdefault(place.id[:2] + "0000000", Counter())[place.geo_precision] += 1
    english = {
        row.place_id: row.text for row in draft.names if (row.language, row.kind) == ("en", "short")
    }
    lines = []
    for region, count in sorted(counts.items()):
        total = sum(count.values())
        shares = ", ".join(f"{level}: {count[level] / total:.0%}" for level in (1, 2, 3))
        lines.append(f"  {english.get(region, region)} ({total}): {shares}")
    return lines
