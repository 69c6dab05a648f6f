"""What a session remembers between two runs of the page: the choice, the selection, the play."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final, Literal

import streamlit as st

from mapper.app.choice import Choice, Options, clamp, from_address, to_address

if TYPE_CHECKING:
    from collections.abc import Mapping

# Keys of the widgets that make up the choice.
DAY: Final = "day"
DATE_FROM: Final = "from"
DATE_TO: Final = "to"
WINDOW: Final = "window"
COLOUR: Final = "colour"
LEVELS: Final = "levels"
EVENT_TYPES: Final = "event types"
REGIONS: Final = "regions"
_CHOICE: Final = (DAY, DATE_FROM, DATE_TO, WINDOW, COLOUR, LEVELS, EVENT_TYPES, REGIONS)

MAP: Final = "incident map"
PANEL: Final = "panel"
PLAYING: Final = "playing"
_SELECTION: Final = "selection"
_EPOCH: Final = "epoch"
_SPAN: Final = "span of the store"

LEVELS_PANEL: Final = "Levels"
EVIDENCE_PANEL: Final = "Evidence"

Kind = Literal["incident", "place", "region"]
_CLICKABLE: Final[dict[str, Kind]] = {"place": "place", "region": "region"}


@dataclass(frozen=True, slots=True)
class Selection:
    """What the evidence panel is about: an incident, a place or a region, by its id."""

    kind: Kind
    id: str


def begin(options: Options) -> None:
    """Give every widget its value: the session's own, or at first that of the page's address."""
    asked = {name: st.query_params.get_all(name) for name in st.query_params}
    if DAY not in st.session_state:
        _put(from_address(asked, options))
        select(None)
    span = (options.first, options.last)
    before = st.session_state.get(_SPAN, span)
    st.session_state[_SPAN] = span
    if before != span:
        _follow(before, span)


def _follow(before: tuple[date, date], span: tuple[date, date]) -> None:
    """Take the date range along when the store has grown or shrunk under an open session.

    Set in any case: with other bounds the widgets are new ones for Streamlit, and would be empty.
    """
    for key, old, new in zip((DATE_FROM, DATE_TO), before, span, strict=True):
        day = st.session_state[key]
        st.session_state[key] = new if day == old else clamp(day, *span)


def keep() -> None:
    """Keep the choice while a page without its widgets is shown, which would lose their values."""
    for key in (*_CHOICE, PANEL):
        if key in st.session_state:
            st.session_state[key] = st.session_state[key]


def choice() -> Choice:
    """Return what is chosen; the ends of the date range may have been given in any order."""
    values = st.session_state
    first, last = sorted((values[DATE_FROM], values[DATE_TO]))
    return Choice(
        day=clamp(values[DAY], first, last),
        first=first,
        last=last,
        window=values[WINDOW],
        colour=values[COLOUR],
        levels=tuple(values[LEVELS]),
        event_types=tuple(values[EVENT_TYPES]),
        regions=tuple(values[REGIONS]),
    )


def publish(chosen: Choice, options: Options) -> None:
    """Write the choice into the page's address, which is then a permalink."""
    wanted = to_address(chosen, options)
    if wanted != {name: st.query_params.get_all(name) for name in st.query_params}:
        st.query_params.from_dict(wanted)


def widen(options: Options) -> None:
    """Take all days of the store into the date range."""
    st.session_state.update({DATE_FROM: options.first, DATE_TO: options.last})


def reset(options: Options) -> None:
    """Go back to the state in which the page opens."""
    _put(from_address({}, options))
    select_elsewhere(None)


def _put(chosen: Choice) -> None:
    st.session_state.update(
        {
            DAY: chosen.day,
            DATE_FROM: chosen.first,
            DATE_TO: chosen.last,
            WINDOW: chosen.window,
            COLOUR: chosen.colour,
            LEVELS: list(chosen.levels),
            EVENT_TYPES: list(chosen.event_types),
            REGIONS: list(chosen.regions),
        }
    )


def selection() -> Selection | None:
    """Return what is selected."""
    found: Selection | None = st.session_state.get(_SELECTION)
    return found


def select(chosen: Selection | None) -> None:
    """Select something, or nothing, and show the panel that goes with it."""
    st.session_state[_SELECTION] = chosen
    st.session_state[PANEL] = EVIDENCE_PANEL if chosen else LEVELS_PANEL


def epoch() -> int:
    """Return a number that changes when something was selected elsewhere than in a table.

    It belongs in the key of a table, whose marked row would otherwise contradict the panel.
    """
    found: int = st.session_state.get(_EPOCH, 0)
    return found


def select_elsewhere(chosen: Selection | None) -> None:
    """Select something that is no row of the table of incidents: its rows are unmarked."""
    select(chosen)
    st.session_state[_EPOCH] = epoch() + 1


def select_on_map() -> None:
    """Select what was clicked on the map."""
    found = clicked(st.session_state.get(MAP))
    if found:
        select_elsewhere(found)


def clicked(answer: Mapping[str, Any] | None) -> Selection | None:
    """Read what was clicked out of the map's answer; None where nothing that we know was."""
    feature = (answer or {}).get("last_active_drawing") or {}
    properties = feature.get("properties") or {}
    kind = _CLICKABLE.get(properties.get("target", ""))
    identifier = properties.get("id")
    return Selection(kind, identifier) if kind and isinstance(identifier, str) else None
