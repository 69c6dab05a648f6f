"""Maps of incidents, threat levels and places for the page: folium, without any outside request.

Plain data in (`Scene`, `Locator`, `Boundaries`), a folium map and its changing layer out.
"""

from __future__ import annotations

from mapper.maps.boundaries import Area, Boundaries, Outline, read_areas, read_boundaries
from mapper.maps.drawing import base_map, locator_layer, read_basemap, scene_layer
from mapper.maps.locator import Find, Locator, on_base_map
from mapper.maps.scene import Measure, RegionState, Scene, Symbol

__all__ = [
    "Area",
    "Boundaries",
    "Find",
    "Locator",
    "Measure",
    "Outline",
    "RegionState",
    "Scene",
    "Symbol",
    "base_map",
    "locator_layer",
    "on_base_map",
    "read_areas",
    "read_basemap",
    "read_boundaries",
    "scene_layer",
]
