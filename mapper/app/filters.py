"""The sidebar: what is shown and how the map is coloured."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from mapper.app import state
from mapper.app.words import COLOUR_WORDS, WINDOW_WORDS, level_text
from mapper.store import THREAT_LEVELS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mapper.app.choice import Options


def show(options: Options, region_names: Mapping[str, str]) -> None:
    """Draw the filters; their values are in the session, see `state.choice`."""
    chosen = state.choice()
    with st.sidebar:
        st.markdown("#### Kazakhstan incident map")
        for label, key in (("From", state.DATE_FROM), ("To", state.DATE_TO)):
            st.date_input(
                label,
                min_value=options.first,
                max_value=options.last,
                key=key,
                format="YYYY-MM-DD",
            )
        if (chosen.first, chosen.last) != (options.first, options.last):
            st.button(
                f"All days: {options.first} to {options.last}",
                key="widen",
                type="tertiary",
                on_click=state.widen,
                args=(options,),
            )
        st.selectbox(
            "Incidents shown",
            list(WINDOW_WORDS),
            key=state.WINDOW,
            format_func=WINDOW_WORDS.__getitem__,
            help="Threat levels are always those of the chosen day.",
        )
        st.multiselect(
            "Threat level",
            list(reversed(THREAT_LEVELS)),
            key=state.LEVELS,
            format_func=level_text,
            placeholder="any",
            help="The level that the report states, else the one in force there that day.",
        )
        st.multiselect("Event type", options.event_types, key=state.EVENT_TYPES, placeholder="any")
        st.multiselect(
            "Region",
            options.regions,
            key=state.REGIONS,
            format_func=lambda iso: region_names.get(iso, iso),
            placeholder="any",
        )
        st.radio(
            "Colour of the map",
            list(COLOUR_WORDS),
            key=state.COLOUR,
            format_func=COLOUR_WORDS.__getitem__,
        )
        st.button("Reset", key="reset", on_click=state.reset, args=(options,))
