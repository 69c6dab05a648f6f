"""Builds the folium map and the layer that changes; both draw from JSON with local scripts only.

The map itself is the same for every state of the app, so that Streamlit keeps it, with its zoom
and centre; the state is a feature group that takes the place of the one before.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import folium
from folium.template import Template
from jinja2.utils import htmlsafe_json_dumps

from mapper.maps import palette
from mapper.maps.locator import locator_payload
from mapper.maps.payload import payload

if TYPE_CHECKING:
    from mapper.maps.boundaries import Boundaries
    from mapper.maps.locator import Locator
    from mapper.maps.scene import Scene

_TEMPLATE_MARK: Final = re.compile(r"\{(?=[{%#])")
_ASSETS: Final = "/app/static"
_JS: Final = (
    ("leaflet", "vendor/leaflet/leaflet.js"),
    ("incident_map", "map/incident-map.js"),
)
_CSS: Final = (
    ("leaflet_css", "vendor/leaflet/leaflet.css"),
    ("incident_map_css", "map/incident-map.css"),
)
_OPTIONS: Final[dict[str, Any]] = {
    "zoom_snap": 0.1,
    "zoom_delta": 0.5,
    "wheel_px_per_zoom_level": 120,
    "max_bounds_viscosity": 0.8,
    "zoom_animation": True,
}


def read_basemap(path: Path) -> dict[str, Any]:
    """Read the neighbours, lakes, rivers and sea: GeoJSON whose features say their `layer`."""
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def base_map(boundaries: Boundaries, basemap: dict[str, Any], base_path: str = "") -> folium.Map:
    """Build the map without any incident.

    Parameters
    ----------
    boundaries
        Of every period that may be shown.
    basemap
        A GeoJSON collection: see `read_basemap`.
    base_path
        Streamlit's `server.baseUrlPath`, under which the static files are served.
    """
    (south, west), (north, east) = palette.BOUNDS
    made = folium.Map(
        location=((south + north) / 2, (west + east) / 2),
        zoom_start=5,
        min_zoom=3,
        max_zoom=11,
        tiles=None,
        font_size="12px",
        **_OPTIONS,
    )
    prefix = f"/{base_path.strip('/')}{_ASSETS}" if base_path.strip("/") else _ASSETS
    made.default_js = [(name, f"{prefix}/{path}") for name, path in _JS]
    made.default_css = [(name, f"{prefix}/{path}") for name, path in _CSS]
    made.add_child(_Base(boundaries, basemap))
    return made


def scene_layer(scene: Scene, boundaries: Boundaries) -> folium.FeatureGroup:
    """Build the layer of one state: regions with their labels, symbols and the legend."""
    return _SceneLayer(payload(scene, boundaries))


def locator_layer(locator: Locator, boundaries: Boundaries) -> folium.FeatureGroup:
    """Build the layer of places that were looked up: regions, areas, numbered symbols, legend."""
    return _SceneLayer(locator_payload(locator, boundaries))


def script_json(content: dict[str, Any]) -> str:
    """Write data as JSON that neither HTML nor a template reads as anything else.

    folium renders what a template has produced as a template once more: a news text with
    ``{{ … }}`` would be run on the server. Such braces, which can be in strings only, are escaped,
    and so are the characters that could end a script.
    """
    return _TEMPLATE_MARK.sub(r"\\u007b", htmlsafe_json_dumps(content))


class _Base(folium.FeatureGroup):
    """The neighbours and waters; it hands the boundaries to the script too."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
            var {{ this.get_name() }} = IncidentMap.start(
                {{ this._parent.get_name() }}, {{ this.content }}
            );
        {% endmacro %}
        """
    )

    def __init__(self, boundaries: Boundaries, basemap: dict[str, Any]) -> None:
        super().__init__(name="base")
        content = {
            "boundaries": dict(boundaries.shapes),
            "basemap": basemap,
            "basemapStyles": palette.BASEMAP_STYLES,
            "hatch": palette.HATCH,
            "credit": palette.CREDIT,
            "bounds": palette.BOUNDS,
        }
        self.content = script_json(content)


class _SceneLayer(folium.FeatureGroup):
    """What `IncidentMap.draw` takes, as one layer."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
            var {{ this.get_name() }} = IncidentMap.draw({{ this.content }});
        {% endmacro %}
        """
    )

    def __init__(self, content: dict[str, Any]) -> None:
        super().__init__(name="scene")
        self.content = script_json(content)
