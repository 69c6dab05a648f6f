"""The reports of one event in the evidence panel, and taking one out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from mapper.app import queries, state
from mapper.app.sources import correction_text, merge_text
from mapper.errors import CorrectionError
from mapper.records import Document, Extraction
from mapper.store import Correction, Merge, Store
from tests.app import sample

Opener = Callable[..., AppTest]
DAY = date(2022, 1, 5)
SENTENCES = {
    "one": "A crowd stormed the city hall of Almaty on January 5.",
    "two": "Protesters broke into the akimat of Almaty on Wednesday.",
    "three": "Rioters had seized the airport of Almaty on January 5.",
}


def tell(store: Store, document_id: str) -> None:
    text = SENTENCES[document_id]
    found = sample.incident(text, text, sample.place(sample.ALMATY, DAY), date_start=DAY)
    document = Document(document_id, text, DAY, f"Report {document_id}", "en", "Agency")
    store.add(document, Extraction(document_id, "en", DAY, (), (found,), ()))


@pytest.fixture
def url(tmp_path: Path) -> str:
    address = f"sqlite:///{tmp_path / 'sources.sqlite'}"
    with Store(address) as store:
        tell(store, "one")
        tell(store, "two")
    st.cache_data.clear()
    return address


def opened(open_app: Opener, url: str) -> AppTest:
    """Open the app with the incident selected, as a click would."""
    app = open_app(url)
    with Store(url) as store:
        (found,) = store.incidents()
    app.session_state["selection"] = state.Selection("incident", found.id)
    app.session_state[state.PANEL] = state.EVIDENCE_PANEL
    return app.run()


def texts(app: AppTest) -> str:
    return "\n".join(item.value for item in app.text)


def split_buttons(app: AppTest) -> list[str]:
    return [button.key for button in app.button if str(button.key).startswith("split ")]


def test_each_report_is_shown_with_its_sentence_and_the_reason(open_app: Opener, url: str) -> None:
    app = opened(open_app, url)
    assert not app.exception
    found = texts(app)
    assert "reported by 2 documents" in found
    assert f"“{SENTENCES['one']}”" in found
    assert f"“{SENTENCES['two']}”" in found
    assert "the same place: Almaty; the same day: 2022-01-05. Put together by the reader" in found
    assert list(app.dataframe[0].value["Documents"]) == [2]


def test_a_report_is_taken_out_under_a_name_and_that_is_shown(open_app: Opener, url: str) -> None:
    app = opened(open_app, url)
    (key,) = split_buttons(app)
    assert app.button(key=key).disabled
    app.text_input(key="corrected by").set_value("Aigerim").run()
    app.button(key=key).click().run()
    assert not app.exception
    assert "reported by 1 document\n" in texts(app)
    assert "Aigerim said on" in texts(app)
    assert ": not the same event." in texts(app)
    assert split_buttons(app) == []
    with Store(url) as store:
        assert store.counts().incidents == 2


def test_of_three_reports_the_one_at_the_top_can_be_taken_out_too(
    open_app: Opener, url: str
) -> None:
    with Store(url) as store:
        tell(store, "three")
        (leading,) = store.incidents()
    app = opened(open_app, url)
    assert len(split_buttons(app)) == 3
    app.text_input(key="corrected by").set_value("Aigerim").run()
    app.button(key=f"split {leading.id}").click().run()
    with Store(url) as store:
        assert sorted(item.sources for item in store.incidents()) == [1, 2]
        again = store.incident(leading.id)
    assert again is not None
    assert again.sources == 1


def test_a_correction_that_comes_too_late_is_told(
    open_app: Opener, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = opened(open_app, url)
    app.text_input(key="corrected by").set_value("Aigerim").run()

    def fail(*_: object) -> None:
        msg = "somebody was faster"
        raise CorrectionError(msg)

    monkeypatch.setattr(queries, "split", fail)
    app.button(key=split_buttons(app)[0]).click().run()
    assert not app.exception
    assert "somebody was faster" in texts(app)
    assert len(app.error) == 1


def test_reasons_and_corrections_in_words() -> None:
    at = datetime(2022, 2, 1, 12, 0, tzinfo=UTC)
    merge = Merge(
        1, "a", "b", "the same day", 0.9, at, "reader", None, None, "d", "Riots", "Almaty",
        DAY, DAY, "…",
    )  # fmt: skip
    assert merge_text(merge) == "The same day. Put together by the reader, match 0.90 of 1."
    assert merge_text(None) == "The first report of the event."
    said = Correction(1, "join", "a", "b", "e", at, "Ann")
    assert correction_text(said) == "Ann said on 1 February 2022: the same event."
