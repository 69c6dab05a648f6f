"""The chosen day: a slider, a step either way, and a play that moves a day at a time."""

from __future__ import annotations

import time
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

import streamlit as st

from mapper.app import state
from mapper.app.choice import clamp
from mapper.app.spans import day_text

if TYPE_CHECKING:
    from mapper.app.choice import Choice

STEP_SECONDS: Final = 1.5
"""How long the play shows a day."""
_FRESH: Final = timedelta(days=7)
_NEXT_STEP: Final = "next step"
_RANGE: Final = "range of the slider"


def opening_day(last: date, telling: date | None, today: date) -> date:
    """Return the day on which the page opens.

    A store that is kept up to date opens on its last day; one of the past opens on the day that
    has most to tell (`queries.telling_day`).
    """
    if telling is None or today - last <= _FRESH:
        return last
    return telling


def show(chosen: Choice) -> None:
    """Draw the controls of the day; the value is in the session, see `state.choice`."""
    first, last = chosen.first, chosen.last
    # With other ends the slider is another widget for Streamlit, and would begin anew.
    if st.session_state.get(_RANGE) != (first, last) or st.session_state[state.DAY] != chosen.day:
        st.session_state[state.DAY] = chosen.day
        st.session_state[_RANGE] = (first, last)
    playing = st.session_state.get(state.PLAYING, False)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        _step_button("Back", ":material/chevron_left:", -1, chosen)
        if st.button(
            "Pause" if playing else "Play",
            icon=":material/pause:" if playing else ":material/play_arrow:",
            key="play",
            on_click=_toggle,
            args=(first, last),
            disabled=first == last,
            help="Moves on a day at a time, to the end of the date range.",
        ):
            # The clock starts and stops with the whole page only.
            st.rerun(scope="app")
        _step_button("Next", ":material/chevron_right:", 1, chosen)
        if first == last:
            st.text(day_text(first))
        else:
            st.slider(
                "Day",
                first,
                last,
                key=state.DAY,
                format="D MMM YYYY",
                label_visibility="collapsed",
            )
    if playing:
        _clock(first, last)


def step(day: date, days: int, first: date, last: date) -> date:
    """Return the day some days on, within the range."""
    return clamp(day + timedelta(days=days), first, last)


def _step_button(label: str, icon: str, days: int, chosen: Choice) -> None:
    st.button(
        label,
        icon=icon,
        key=label.lower(),
        on_click=_move,
        args=(days, chosen.first, chosen.last),
        disabled=step(chosen.day, days, chosen.first, chosen.last) == chosen.day,
    )


def _move(days: int, first: date, last: date) -> None:
    st.session_state[state.DAY] = step(st.session_state[state.DAY], days, first, last)


def _toggle(first: date, last: date) -> None:
    playing = not st.session_state.get(state.PLAYING, False)
    st.session_state[state.PLAYING] = playing
    st.session_state[_NEXT_STEP] = time.monotonic() + STEP_SECONDS / 2
    if playing and st.session_state[state.DAY] == last:
        st.session_state[state.DAY] = first


@st.fragment(run_every=STEP_SECONDS)
def _clock(first: date, last: date) -> None:
    """Move a day on each time that it runs by itself; it runs with the page too, and waits then."""
    now = time.monotonic()
    if now < st.session_state[_NEXT_STEP]:
        return
    st.session_state[_NEXT_STEP] = now + STEP_SECONDS / 2
    st.session_state[state.DAY] = step(st.session_state[state.DAY], 1, first, last)
    st.session_state[state.PLAYING] = st.session_state[state.DAY] < last
    st.rerun(scope="app")
