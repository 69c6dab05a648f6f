"""The JSON that the page draws from: a scene in words, numbers and colours.

Text stays text: the page sets it as `textContent` and runs none of it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from mapper.maps import palette
from mapper.maps.legend import legend
from mapper.maps.scene import Measure, RegionState, Scene, Symbol, count_class, radius, radius_scale

if TYPE_CHECKING:
    from datetime import date

    from mapper.maps.boundaries import Boundaries, Outline

_RANKS: Final = {None: 0, "none": 1, "yellow": 2, "orange": 3, "red": 4}
_STRONG: Final = ("yellow", "orange", "red")
CITY: Final = "republican_city"
_TYPE_WORD: Final = " Region"


@dataclass(frozen=True, slots=True)
class _Look:
    """How a region is drawn: a fill or else the hatch, a word, and how much its label matters."""

    fill: str | None
    word: str
    rank: int
    strong: bool


def payload(scene: Scene, boundaries: Boundaries) -> dict[str, Any]:
    """Return what `IncidentMap.draw` takes, with the boundaries of the scene's day.

    A region of the scene that did not exist on that day is left out; one of that day that the
    scene does not speak of is drawn as one without a report.
    """
    states = {state.place_id: state for state in scene.regions}
    outlines = boundaries.on(scene.day)
    drawn = [
        (outline, states.get(outline.place_id) or RegionState(outline.place_id, outline.name))
        for outline in outlines
    ]
    most = max((state.count for _, state in drawn), default=0)
    labels = region_labels([state.name for _, state in drawn])
    scale = radius_scale([symbol.count for symbol in scene.symbols])
    # The large ones first, so that no small one lies under them.
    symbols = sorted(scene.symbols, key=lambda symbol: -symbol.count)
    return {
        "regions": [
            _region(outline, state, _look(state, scene.measure, most), label)
            for (outline, state), label in zip(drawn, labels, strict=True)
        ],
        "symbols": [_symbol(symbol, scale) for symbol in symbols],
        "symbolColor": palette.SYMBOL_COLOR,
        "selected": scene.selected,
        "legend": legend(scene, most, scale),
    }


def _look(state: RegionState, measure: Measure, most: int) -> _Look:
    if measure is Measure.COUNT:
        kind = count_class(state.count, most)
        fill = palette.NO_COUNT_FILL if kind is None else palette.COUNT_FILLS[kind]
        return _Look(fill, str(state.count or ""), state.count, strong=False)
    rank = _RANKS[state.level]
    if state.level is None:
        return _Look(None, "", rank, strong=False)
    word = palette.LEVEL_WORDS[state.level]
    return _Look(palette.LEVEL_FILLS[state.level], word, rank, state.level in _STRONG)


def region_labels(names: list[str]) -> list[str]:
    """Shorten "Zhambyl Region" to "Zhambyl", but not "Almaty Region" beside the city of Almaty."""
    short = [name.removesuffix(_TYPE_WORD) for name in names]
    counts = Counter(short)
    return [brief if counts[brief] == 1 else name for name, brief in zip(names, short, strict=True)]


def _region(outline: Outline, state: RegionState, look: _Look, label: str) -> dict[str, Any]:
    return {
        "id": outline.place_id,
        "boundary": outline.shape,
        "anchor": outline.anchor,
        "label": label,
        "word": look.word,
        "vague": state.vague,
        "fill": look.fill or "",
        "hatched": look.fill is None,
        "strong": look.strong,
        "faded": state.faded,
        # A city lies inside a region and is small: of two that matter alike it goes first.
        "rank": 2 * look.rank + (outline.kind == CITY),
        "small": outline.kind == CITY,
        "tip": _region_tip(state),
    }


def _region_tip(state: RegionState) -> list[str]:
    if state.level is None:
        level = "No report of a threat level"
    else:
        since = f", since {_day(state.since)}" if state.since else ""
        level = f"Threat level: {state.level}{since}"
    lines = [state.name, level, f"Incidents: {state.count}"]
    if state.vague:
        lines.append(f"of which {state.vague} without a smaller place")
    return lines


def _symbol(symbol: Symbol, scale: float) -> dict[str, Any]:
    lines = [symbol.name, f"Incidents: {symbol.count}"]
    if symbol.last_date:
        lines.append(f"The last on {_day(symbol.last_date)}")
    if symbol.approximate:
        lines.append("Near here: the report names no exact spot")
    return {
        "id": symbol.place_id,
        "lat": symbol.lat,
        "lon": symbol.lon,
        "radius": radius(symbol.count, scale),
        "approximate": symbol.approximate,
        "tip": lines,
    }


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
