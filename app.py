"""The Streamlit entry: the pages. Start it with `streamlit run app.py`."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from mapper.app import about_page, map_page, places_page

st.set_page_config(
    page_title="Kazakhstan incident map",
    # A file: the other kinds of icon are fetched from the internet.
    page_icon=str(Path(__file__).parent / "static" / "map" / "icon.svg"),
    layout="wide",
    initial_sidebar_state="expanded",
)
st.navigation(
    [
        st.Page(map_page.show, title="Map", icon=":material/map:", url_path="map", default=True),
        places_page.page(),
        st.Page(about_page.show, title="About", icon=":material/info:", url_path="about"),
    ],
    position="top",
).run()
