"""The legend: what the fills and symbols of a scene mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mapper.maps import palette
from mapper.maps.scene import Measure, count_classes, radius, typical_counts

if TYPE_CHECKING:
    from mapper.maps.scene import Scene


def legend(scene: Scene, most: int, scale: float) -> dict[str, Any]:
    """Return the legend of a scene as the page draws it.

    Parameters
    ----------
    scene
        What the map shows.
    most
        The largest count of any region.
    scale
        The radius in pixels of a count of one: see `radius_scale`.
    """
    by_level = scene.measure is Measure.LEVEL
    counts = typical_counts(symbol.count for symbol in scene.symbols)
    return {
        "title": "Threat level in force" if by_level else "Incidents in the region",
        "rows": _level_rows() if by_level else _count_rows(most),
        "symbolTitle": "Incidents at a place",
        "symbolColor": palette.SYMBOL_COLOR,
        "sizes": [{"radius": radius(count, scale), "text": str(count)} for count in counts],
        "notes": _notes(scene),
    }


def _level_rows() -> list[dict[str, Any]]:
    rows = [
        _row(palette.LEVEL_FILLS[level], words) for level, words in palette.LEVEL_LEGEND.items()
    ]
    return [*rows, _row(None, "no report")]


def _count_rows(most: int) -> list[dict[str, Any]]:
    classes = count_classes(most)
    filled = zip(classes, palette.COUNT_FILLS[: len(classes)], strict=True)
    return [
        _row(palette.NO_COUNT_FILL, "0"),
        *(_row(fill, f"{low}–{high}" if low < high else str(low)) for (low, high), fill in filled),
    ]


def _row(fill: str | None, text: str) -> dict[str, Any]:
    return {"fill": fill or "", "hatched": fill is None, "text": text}


def _notes(scene: Scene) -> list[dict[str, str]]:
    notes = []
    if any(symbol.approximate for symbol in scene.symbols):
        notes.append({"sign": "approximate", "text": "near here, or in a part of a region"})
    if any(state.vague for state in scene.regions):
        notes.append({"sign": "ring", "text": "incidents of which only the region is known"})
    return notes
