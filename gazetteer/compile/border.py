"""Points that lie in another region than their settlement: wrong ones go, true ones are explained.

The outlines and the points come from different sources, which do not agree about every border to
the kilometre. A point over the border is dropped as a wrong match, and the settlement stands at its
unit, unless the hand-kept table of border points says why it is right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gazetteer.boundaries import Boundaries
from gazetteer.compile.tables import read_hand_table

if TYPE_CHECKING:
    from pathlib import Path

    from gazetteer.compile.matching import Matches


def explanations() -> dict[str, str]:
    """Return why the point of a place is right though it lies outside its region, by place id."""
    return {row["place_id"]: row["reason"] for row in read_hand_table("border_points")}


def settle_points(matches: Matches, folder: Path) -> None:
    """Drop the points outside the region of their settlement that nothing explains.

    Where another source has a point for the settlement, that one takes its place.

    Parameters
    ----------
    matches
        The points found; loses the wrong ones, and lists them.
    folder
        The folder with the compiled boundaries.
    """
    explained = explanations()
    lat = [point.lat for _, point in matches.every]
    lon = [point.lon for _, point in matches.every]
    regions, _ = Boundaries(folder, lambda code, _: _region_today(code)).at_many(lat, lon)
    kept = []
    for (code, point), region in zip(matches.every, regions, strict=True):
        if region == _region_today(code) or code in explained:
            kept.append((code, point))
        else:
            where = region or "another country"
            matches.dropped.append(f"{code}: {point.source} lies in {where}")
    matches.every = kept
    # The first point of a settlement is that of the most trusted source.
    matches.points = dict(reversed(kept))


def _region_today(code: str) -> str:
    """Return the region of a unit of today's classifier, which its code tells."""
    return code[:2] + "0000000"
