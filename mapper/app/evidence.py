"""The evidence panel: what is known about the selected item, and the words that say so.

Everything out of a report is shown with `st.text`: Streamlit reads other text as Markdown, which
can fetch pictures and hide links.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

import streamlit as st

from mapper.app import places_page, queries, sources, state
from mapper.app.links import safe_url
from mapper.app.spans import dated_text, day_text, interval_text
from mapper.app.words import (
    ACTION_WORDS,
    GEO_PRECISION_WORDS,
    KIND_WORDS,
    MEASURE_WORDS,
    NO_PLACE_WORDS,
    level_text,
)
from mapper.records import Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mapper.app.view import View
    from mapper.records import PeopleCount, PlaceRecord
    from mapper.store import RegionLevel, Store, StoredDocument, StoredIncident, StoredMeasure

_AROUND: Final = 220
"""Characters of context on each side of a quoted sentence."""
_SHOWN: Final = 20
"""Items of a place or statements about a region that are shown, the newest first."""


@dataclass(frozen=True, slots=True)
class Context:
    """A quotation with the text before and after it; an ellipsis stands where it was cut."""

    before: str
    quote: str
    after: str


def context(text: str, evidence: Span, around: int = _AROUND) -> Context:
    """Cut a quotation with its surroundings out of a text, at white space."""
    before, after = text[: evidence.start], text[evidence.end :]
    if len(before) > around:
        before = "… " + before[-around:].partition(" ")[2]
    if len(after) > around:
        after = after[:around].rpartition(" ")[0] + " …"
    return Context(before.strip(), text[evidence.start : evidence.end].strip(), after.strip())


def show(view: View, selected: state.Selection) -> None:
    """Draw the panel of what is selected."""
    if selected.kind == "incident":
        found = queries.incident(view.store, selected.id)
        if found is None:
            st.info("This incident is no longer in the store.")
        else:
            _incident(view, found)
    elif selected.kind == "place":
        _place(view, selected.id)
    else:
        level = next((level for level in view.levels if level.place_id == selected.id), None)
        if level is None:
            st.info("This region does not exist on the chosen day.")
        else:
            _region(view, level)


def place_text(place: PlaceRecord | None, region_names: Mapping[str, str]) -> str:
    """Return a place with its kind and region in words."""
    if place is None:
        return "not stated"
    text = f"{place.name} ({KIND_WORDS.get(place.kind, place.kind)})"
    region = region_names.get(place.region or "")
    return f"{text}, {region}" if region and region != place.name else text


def incident_level_text(incident: StoredIncident) -> str:
    """Return what level an incident has, and who says so."""
    if incident.threat_level:
        return f"{incident.threat_level}: the report states it"
    if incident.level_in_force:
        return f"{incident.level_in_force}: in force in the region on that day"
    return level_text(None)


def region_level_text(level: RegionLevel) -> str:
    """Return the level of a region with since when, and when it was last reported."""
    if level.level is None:
        return level_text(None)
    since = f", since {day_text(level.since)}" if level.since else ""
    last = f", last reported {day_text(level.last_reported)}" if level.last_reported else ""
    return f"{level.level}{since}{last}"


def measure_text(measure: StoredMeasure) -> str:
    """Return what a statement says: "Terrorism threat level red: set, until 9 January 2022"."""
    level = f" {measure.level}" if measure.level else ""
    end = f", until {day_text(measure.date_end)}" if measure.date_end else ""
    where = f" ({measure.place.name})"
    return f"{MEASURE_WORDS[measure.measure]}{level}: {ACTION_WORDS[measure.action]}{end}{where}"


def people_text(counts: Sequence[PeopleCount]) -> str:
    """Return counts of people in words: "at least 3 killed, about 12 injured"."""
    return ", ".join(f"{_count_text(count)} {count.role}" for count in counts)


def _count_text(count: PeopleCount) -> str:
    least = "at least " if count.at_least else ""
    about = "about " if count.approximate and not least else ""
    return f"{least}{about}{count.count:,}"


def _incident(view: View, found: StoredIncident) -> None:
    _heading(found.sub_event_type or found.event_type)
    _proof(view.store, found, "incident")
    _field("Sources", sources.count_text(found))
    _field("When", dated_text(found.date_start, found.date_end, found.time_precision))
    _field("Where", place_text(found.place, view.region_names))
    if found.place:
        places_page.link(found.place.id, view.chosen.day)
    if found.people:
        _field("People", people_text(found.people))
    precision = GEO_PRECISION_WORDS.get(found.geo_precision or 0, NO_PLACE_WORDS)
    _field("How precise", precision if found.place else NO_PLACE_WORDS)
    _field("Threat level", incident_level_text(found))
    _field("Event type", found.event_type)
    _field("Confidence of the reading", f"{found.confidence:.2f} of 1")
    sources.show(view.store, found, partial(_proof, view.store))


def _place(view: View, place_id: str) -> None:
    incidents = queries.at_place(view.store, view.incidents, place_id)
    if not incidents:
        st.info("None of the incidents shown is at this place.")
        return
    _heading(place_text(incidents[-1].place, view.region_names))
    places_page.link(place_id, view.chosen.day)
    _field("Incidents shown", str(len(incidents)))
    _items(view.store, incidents)


def _region(view: View, level: RegionLevel) -> None:
    _heading(level.name)
    places_page.link(level.place_id, view.chosen.day)
    _field("Threat level", region_level_text(level))
    if level.level and level.evidence:
        words = Span(level.evidence.start, level.evidence.end)
        document = queries.document(view.store, level.evidence.document)
        _quotation(document, words, level.evidence.text, "level")
        _source(document)
    left, right = st.columns(2)
    with left:
        _field("Counter-terrorist operation", _regime_text(level.counter_terrorist_operation))
    with right:
        _field("State of emergency", _regime_text(level.state_of_emergency))
    day = view.chosen.day
    own = queries.statements(view.store, level.region, day)
    _statements(view.store, "What was said about the region", own)
    local = queries.local_statements(view.store, level.region, day)
    _statements(view.store, "About parts of it, which do not colour the region", local)
    incidents = queries.at_place(view.store, view.incidents, level.place_id)
    if incidents:
        _title("Incidents reported for the region as such")
        _items(view.store, incidents)


def _regime_text(in_force: bool | None) -> str:
    if in_force is None:
        return level_text(None)
    return "in force" if in_force else "not in force"


def _items(store: Store, incidents: Sequence[StoredIncident]) -> None:
    newest = list(reversed(incidents))
    for number, item in enumerate(newest[:_SHOWN]):
        days = interval_text(item.date_start, item.date_end) or "without a date"
        _field(days, item.sub_event_type or item.event_type)
        _proof(store, item, f"item {number}")
        if item.sources > 1:
            st.caption(sources.count_text(item))
    _rest(len(newest))


def _statements(store: Store, title: str, said: Sequence[StoredMeasure]) -> None:
    if not said:
        return
    _title(title)
    for number, measure in enumerate(said[:_SHOWN]):
        _field(day_text(measure.day), measure_text(measure))
        _proof(store, measure, f"{title} {number}")
    _rest(len(said))


def _rest(count: int) -> None:
    if count > _SHOWN:
        st.caption(f"and {count - _SHOWN} older ones")


def _proof(store: Store, item: StoredIncident | StoredMeasure, name: str) -> None:
    """Draw the words that state something, and where they are from."""
    document = queries.document(store, item.document_id)
    _quotation(document, item.evidence, item.quote, name)
    _source(document)


def _quotation(document: StoredDocument | None, words: Span, quote: str, name: str) -> None:
    found = context(document.text, words) if document else Context("", quote, "")
    with st.container(border=True, gap="xsmall"):
        if found.before:
            st.text(found.before)
        # The key gives the quotation its style, see `style.py`.
        with st.container(key=f"quote {name}"):
            st.text(f"“{found.quote}”")
        if found.after:
            st.text(found.after)


def _source(document: StoredDocument | None) -> None:
    if document is None:
        st.info("The report is no longer in the store.")
        return
    published = day_text(document.published) if document.published else "without a date"
    st.text(" · ".join(part for part in (document.title, document.source, published) if part))
    url = safe_url(document.url)
    if url:
        st.link_button("Open the report", url, type="tertiary", icon=":material/open_in_new:")
    elif document.url:
        st.text(f"Not a web address: {document.url}")


def _heading(text: str) -> None:
    with st.container(key="evidence heading"):
        st.text(text)


def _title(text: str) -> None:
    st.markdown(f"**{text}**")


def _field(name: str, text: str) -> None:
    with st.container(gap=None):
        st.caption(name)
        st.text(text)
