"""Maps of incidents and threat levels for the page: folium, without any outside request.

Plain data in (`Scene`, `Boundaries`), a folium map and its changing layer out.
"""

from __future__ import annotations

from mapper.maps.boundaries import Boundaries, Outline, read_boundaries
from mapper.maps.drawing import base_map, read_basemap, scene_layer
from mapper.maps.scene import Measure, RegionState, Scene, Symbol

__all__ = [
    "Boundaries",
    "Measure",
    "Outline",
    "RegionState",
    "Scene",
    "Symbol",
    "base_map",
    "read_basemap",
    "read_boundaries",
    "scene_layer",
]
