"""What is looked up on the page of places: the query, its permalink, and what a session keeps."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final, get_args

import streamlit as st

from gazetteer.lookup import LONGEST
from gazetteer.places import Language

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)
EARLIEST: Final = date(1700, 1, 1)
LATEST: Final = date(2099, 12, 31)

# Keys of the widgets.
NAME: Final = "place name"
DAY: Final = "place day"
LANGUAGE: Final = "place language"
_QUERY: Final = "place query"


@dataclass(frozen=True, slots=True)
class PlaceQuery:
    """A name to look up; `day` None is today, `language` None is any.

    `place` is the id of the candidate that was chosen, else None.
    """

    name: str = ""
    day: date | None = None
    language: Language | None = None
    place: str | None = None

    @property
    def too_long(self) -> bool:
        """Whether the text is longer than any name."""
        return len(self.name) > LONGEST


def from_address(query: Mapping[str, Iterable[str]]) -> PlaceQuery:
    """Read a query out of the parameters of the page's address; what makes no sense is left out."""
    asked = {name: next(iter(values), "") for name, values in query.items()}
    return PlaceQuery(
        asked.get("name", ""),
        _day(asked.get("day", "")),
        _language(asked.get("language", "")),
        asked.get("place") or None,
    )


def to_address(query: PlaceQuery) -> dict[str, str]:
    """Return the parameters of a permalink; a text that is no name would make no address."""
    values = {
        "name": "" if query.too_long else query.name,
        "day": query.day.isoformat() if query.day else "",
        "language": query.language or "",
        "place": query.place or "",
    }
    return {name: value for name, value in values.items() if value}


def begin() -> None:
    """Give the widgets their values when the page is entered.

    Those of its address; without any, those with which the session left the page.
    """
    if NAME in st.session_state:
        return
    asked = {name: st.query_params.get_all(name) for name in st.query_params}
    query = from_address(asked) if asked else st.session_state.get(_QUERY, PlaceQuery())
    st.session_state[_QUERY] = query
    st.session_state[NAME] = query.name
    st.session_state[DAY] = query.day
    st.session_state[LANGUAGE] = query.language or ""


def current() -> PlaceQuery:
    """Return what is asked, and write it into the page's address."""
    kept: PlaceQuery = st.session_state[_QUERY]
    name = (st.session_state[NAME] or "").strip()
    query = PlaceQuery(
        name,
        st.session_state[DAY],
        _language(st.session_state[LANGUAGE]),
        # Of another name, another place is chosen.
        kept.place if name == kept.name.strip() else None,
    )
    st.session_state[_QUERY] = query
    wanted = to_address(query)
    if wanted != st.query_params.to_dict():
        st.query_params.from_dict(wanted)
    return query


def choose(place_id: str | None) -> None:
    """Choose the candidate that the page tells about; None is the best one."""
    st.session_state[_QUERY] = replace(st.session_state[_QUERY], place=place_id)


def _day(text: str) -> date | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if EARLIEST <= day <= LATEST else None


def _language(text: str) -> Language | None:
    return next((language for language in LANGUAGES if language == text), None)
