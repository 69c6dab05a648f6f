"""The reports of one event: what each document says of it, and why they were put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from mapper.app import queries
from mapper.app.spans import day_text
from mapper.errors import MapperError
from mapper.store import READER

if TYPE_CHECKING:
    from collections.abc import Callable

    from mapper.store import Correction, Merge, Store, StoredIncident

_NAME: Final = "corrected by"
_FAILURE: Final = "correction failed"
_SHOWN: Final = 20
"""Reports of an event that are shown, beside the one that leads it."""


def count_text(incident: StoredIncident) -> str:
    """Return how many documents report an event: "reported by 3 documents"."""
    noun = "document" if incident.sources == 1 else "documents"
    return f"reported by {incident.sources} {noun}"


def merge_text(merge: Merge | None) -> str:
    """Return why a report belongs to its event, and who says so."""
    if merge is None:
        return "The first report of the event."
    who = "by the reader" if merge.merged_by == READER else f"by {merge.merged_by}"
    reason = merge.reason[:1].upper() + merge.reason[1:]
    return f"{reason}. Put together {who}, match {merge.score:.2f} of 1."


def correction_text(correction: Correction) -> str:
    """Return who corrected what and when."""
    said = "not the same event" if correction.kind == "split" else "the same event"
    return f"{correction.made_by} said on {day_text(correction.made_at.date())}: {said}."


def show(
    store: Store, leading: StoredIncident, show_proof: Callable[[StoredIncident, str], None]
) -> None:
    """Draw the other reports of an event, each with a button that takes it out.

    `show_proof` draws the words of a report; its second argument is a name for them.
    """
    reports = queries.reports(store, leading.event_id)
    if failure := st.session_state.pop(_FAILURE, None):
        st.error("The correction was not kept.")
        st.text(failure)
    if len(reports) > 1:
        _show_others(store, leading, reports[1:], show_proof)
    for correction in queries.corrections(store, tuple(report.id for report in reports)):
        st.text(correction_text(correction))


def _show_others(
    store: Store,
    leading: StoredIncident,
    others: tuple[StoredIncident, ...],
    show_proof: Callable[[StoredIncident, str], None],
) -> None:
    merges = queries.merges(store, leading.event_id)
    st.markdown("**The other reports**")
    name = st.text_input(
        "Your name, to correct them",
        key=_NAME,
        help="It is kept with what you say; your word holds when reports are read again.",
    ).strip()
    for report in others[:_SHOWN]:
        show_proof(report, f"report {report.id}")
        # The reason stands with the later report of the two, which may be the leading one.
        st.text(merge_text(merges.get(report.id)))
        _split_button(store, report, name, "Not the same event")
    if len(others) > _SHOWN:
        st.caption(f"and {len(others) - _SHOWN} more")
    if len(others) > 1:
        _split_button(store, leading, name, "Only the report at the top is another event")


def _split_button(store: Store, report: StoredIncident, name: str, label: str) -> None:
    st.button(
        label,
        key=f"split {report.id}",
        type="tertiary",
        icon=":material/call_split:",
        on_click=_split,
        args=(store, report.id, name),
        disabled=not name,
        help=None if name else "Write your name above first.",
    )


def _split(store: Store, incident_id: str, by: str) -> None:
    try:
        queries.split(store, incident_id, by)
    except MapperError as error:
        # Another session may have been faster; a callback has no place of its own to say so.
        st.session_state[_FAILURE] = str(error)
