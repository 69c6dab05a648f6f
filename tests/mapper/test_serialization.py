"""What the components leave in a document outlives its bytes, and reading in other processes."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc, DocBin

from mapper.pipeline import build_pipeline

TEXTS = {
    "en": "Rioters burned the akimat of Taraz on 5 January 2022. A red level was set for 3 days.",
    "kk": "2022 jylğy 5 qañtarda Tarazda bülıkşıler äkımdıktı örtep jıberdı, ekı adam qaza tapty.",
}
NAMES = ("sentences", "mentions", "toponyms", "dates", "durations", "measures", "incidents")


def left(doc: Doc) -> dict[str, list[object]]:
    """Return the records that a document has."""
    return {name: list(doc._.get(name)) for name in NAMES}


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_records_outlive_bytes(language: str) -> None:
    nlp = build_pipeline(language)
    doc = nlp(TEXTS[language])
    again = Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert left(again) == left(doc)
    assert doc._.toponyms
    assert doc._.incidents


def test_records_outlive_a_bin() -> None:
    nlp = build_pipeline("en")
    doc = nlp(TEXTS["en"])
    data = DocBin(docs=[doc], store_user_data=True).to_bytes()
    (again,) = DocBin().from_bytes(data).get_docs(nlp.vocab)
    assert left(again) == left(doc)


def test_other_processes_read_the_same() -> None:
    nlp = build_pipeline("en")
    texts = [TEXTS["en"], "Shops reopened in Semey."]
    alone = [left(doc) for doc in nlp.pipe(texts)]
    assert [left(doc) for doc in nlp.pipe(texts, n_process=2)] == alone
