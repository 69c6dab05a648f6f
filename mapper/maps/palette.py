"""Colours, words and sizes of the map: data, no logic.

The three levels keep apart for colour-blind eyes; each has a dark outline and its name beside it,
so that colour is never the only sign. Counts are in violet and symbols in blue, so that neither is
taken for a level.
"""

from __future__ import annotations

from typing import Final

LEVEL_FILLS: Final = {
    "none": "#f6f3ea",
    "yellow": "#ffe34d",
    "orange": "#f0803c",
    "red": "#8b0a1a",
}
"""Fill of a level in force; a region without a report has none of them but the hatch."""

LEVEL_WORDS: Final = {"none": "none", "yellow": "YELLOW", "orange": "ORANGE", "red": "RED"}
"""What the label of a region says."""

LEVEL_LEGEND: Final = {
    "red": "red: critical",
    "orange": "orange: high",
    "yellow": "yellow: moderate",
    "none": "none: lifted, or said to be none",
}

HATCH: Final = {"ground": "#ffffff", "line": "#b9bfc7"}
NO_COUNT_FILL: Final = "#f7f6fb"
COUNT_FILLS: Final = ("#dcd8ee", "#b3a8da", "#8672bd", "#54358f")
"""Four classes of a count, from few to many."""

SYMBOL_COLOR: Final = "#1f4fa3"
LARGEST_RADIUS: Final = 24.0
"""Pixels, of the place with the most incidents."""
UNIT_RADIUS: Final = 6.0
"""Pixels of a single incident, while the largest symbol stays within `LARGEST_RADIUS`."""
INK: Final = 40_000.0
"""Square pixels that all symbols together may take: about a seventh of a usual map."""
SMALLEST_RADIUS: Final = 3.0
"""Pixels below which a symbol could not be seen or clicked; the one break with its area."""

FIND_RADIUS: Final = 9.0
"""Pixels, of the numbered symbol of a place that was looked up."""
FIND_GROUND: Final = "#f6f3ea"
"""Fill of the regions where only places are shown, which is that of no threat."""
FIND_FILL: Final = "#c3d0ea"
"""Fill of the areas that were looked up, as the legend shows it."""

BASEMAP_STYLES: Final = {
    "country": {"color": "#c3c8ce", "weight": 0.8, "fillColor": "#f3f2ee", "fillOpacity": 1.0},
    "sea": {"color": "#b9cfdd", "weight": 0.5, "fillColor": "#d4e3ec", "fillOpacity": 1.0},
    "lake": {"color": "#b9cfdd", "weight": 0.5, "fillColor": "#d4e3ec", "fillOpacity": 1.0},
    "river": {"color": "#b9cfdd", "weight": 0.8, "fill": False},
}

BOUNDS: Final = ((40.4, 46.2), (55.6, 87.6))
"""South-west and north-east corner of Kazakhstan: latitude, longitude."""

BASEMAP_BOUNDS: Final = ((37.0, 42.0), (59.0, 92.0))
"""Corners of what the base map shows of the world."""

CREDIT: Final = (
    '© <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noopener">'
    "OpenStreetMap contributors</a> (ODbL) · GeoNames · OCHA COD-AB / geokz · Natural Earth"
)
