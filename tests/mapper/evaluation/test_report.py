"""Sums by language and kind of text, tables, and the page."""

from __future__ import annotations

from typing import Any

import pytest

from mapper.evaluation import summarize, to_html, to_json, to_text
from mapper.evaluation.page import sentences_around
from mapper.evaluation.tables import Table
from mapper.records import Span
from tests.mapper.evaluation.records import (
    ALMATY_REGION,
    TARAZ,
    TEXT,
    ZHAMBYL_REGION,
    found,
    level,
    marked,
    rally,
    scored,
)


def test_sums_by_language_and_kind() -> None:
    gold = {"toponyms": [marked("Taraz", TARAZ)]}
    scores = [
        scored({**gold, "kind": "speech"}, (found("Taraz", TARAZ),)),
        scored({**gold, "kind": "agency"}),
        scored({**gold, "language": "ru"}),
    ]
    summary = summarize(scores, limit=1)
    assert list(summary.sums) == [
        ("en", "agency"), ("en", "speech"), ("en", "all"), ("ru", "various"), ("ru", "all"),
    ]  # fmt: skip
    assert summary.sums["en", "all"].exact.recall == 0.5
    figures = to_json(summary)
    assert figures["figures"][2]["recognition"]["exact"]["f1"] == pytest.approx(2 / 3, abs=1e-4)
    assert figures["entities"] == []
    assert figures["mistakes"] == [
        {
            "count": 1,
            "language": "en",
            "kind": "toponym: missed",
            "subject": "Taraz",
            "example": "a",
        }
    ]
    table = to_text(summarize(scores, limit=5))
    assert "100.0   50.0   66.7" in table
    assert "toponym: missed" in table


def test_levels_are_printed_by_language_and_kind() -> None:
    summary = summarize([scored({"measures": [level(ALMATY_REGION)]})])
    assert to_json(summary)["figures"][0]["levels"] == {"days": 1, "same": 0, "beyond": 0}
    (row,) = [line for line in to_text(summary).splitlines() if line.startswith("en        all")][
        3:4
    ]
    assert row.split() == ["en", "all", "1", "0.0", "0"]


def test_numbers_stand_to_the_right_of_their_column() -> None:
    table = Table("Heights", ("peak", "m"), [("Talgar", "4979"), ("hill", "-")])
    assert table.to_text().splitlines()[1:] == [
        "peak       m", "------  ----", "Talgar  4979", "hill       -",
    ]  # fmt: skip


def page(gold: dict[str, Any], *toponyms: Any) -> str:
    return to_html(summarize([scored(gold, toponyms)], limit=5))


def test_page_escapes_what_it_shows() -> None:
    shown = page({"toponyms": [marked("<Tashkent>", None)], "kind": "<b>", "id": "<i>"})
    assert "<Tashkent>" not in shown
    assert "&lt;Tashkent&gt;" in shown
    assert "<b>" not in shown
    assert "<i>" not in shown
    assert "<script" not in shown
    assert "://" not in shown


def test_page_draws_the_sentence_as_annotated_and_as_read() -> None:
    gold = {"toponyms": [marked("Taraz", TARAZ), marked("Almaty Region", ALMATY_REGION)]}
    shown = page(gold, found("Taraz", ZHAMBYL_REGION), found("Almaty Region", ALMATY_REGION))
    annotated, read = shown.split("<h4>read</h4>")
    assert 'Taraz<span class="label">✗ Taraz (311010000)</span>' in annotated
    assert 'Taraz<span class="label">✗ Zhambyl Region (310000000)</span>' in read
    # What is right is drawn on both sides, and not crossed.
    for side in annotated, read:
        assert 'Almaty Region<span class="label">Almaty Region (190000000)</span>' in side
    assert "<h5>toponym: wrong place</h5>" in read


def test_page_quotes_the_evidence_and_shows_the_diagram() -> None:
    shown = page({"incidents": [rally(TARAZ)]})
    assert '<q lang="en">Rallies</q>' in shown
    assert "<p>Protests, Peaceful protest: Taraz (311010000), 2022-01-04</p>" in shown
    assert "<svg" in shown


def test_page_does_not_quote_a_whole_sentence_again() -> None:
    whole = rally(TARAZ) | {"evidence": [0, len(TEXT)]}
    assert "<q" not in page({"incidents": [whole]})


def test_page_of_overlapping_toponyms_shows_every_mistake() -> None:
    gold = {"toponyms": [marked("Almaty Region", ALMATY_REGION), marked("Region and", None)]}
    shown = page(gold)
    assert shown.count("<h5>toponym: missed</h5>") == 2
    assert shown.count("Rallies in ") == 2


def test_a_mistake_across_two_sentences_shows_both() -> None:
    sentences = [Span(0, 10), Span(11, 20), Span(21, 30)]
    assert sentences_around(Span(8, 12), sentences) == Span(0, 20)
    assert sentences_around(Span(10, 11), sentences) == Span(10, 11)
