"""The quality of the reading on the texts of `tests/gold` does not fall."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from gazetteer import Gazetteer
from mapper.evaluation import ALL, load_gold, score_all, summarize, to_json

GOLD = Path(__file__).parents[1] / "gold"
# A figure may be as much worse than its floor: a point.
TOLERANCE = 0.01
HIGHER_IS_BETTER = (
    "recognition.exact.f1",
    "recognition.overlap.f1",
    "resolution.same_place",
    "resolution.same_region",
    "resolution.within_10_km_of_gold",
    "incidents.f1",
    "measures.f1",
    "levels.same",
)
LOWER_IS_BETTER = ("foreign.share",)

Figures = dict[str, dict[str, Any]]


def by_language(report: dict[str, Any]) -> Figures:
    """Return the figures over all kinds of text: a kind alone has few, and one more or less."""
    return {item["language"]: item for item in report["figures"] if item["kind"] == ALL}


def figure(figures: dict[str, Any], path: str) -> float:
    value: Any = figures
    for name in path.split("."):
        value = value[name]
    return float(value or 0)


@cache
def current() -> Figures:
    gazetteer = Gazetteer.load()
    gold = [item for path in sorted(GOLD.glob("*.jsonl")) for item in load_gold(path, gazetteer)]
    scores, _ = score_all(gold, gazetteer)
    return by_language(to_json(summarize(scores)))


def floors() -> Figures:
    return by_language(json.loads((GOLD / "floors.json").read_text("utf-8")))


@pytest.mark.parametrize("language", ["en", "kk", "ru"])
@pytest.mark.parametrize("path", HIGHER_IS_BETTER + LOWER_IS_BETTER)
def test_figure_holds_its_floor(language: str, path: str) -> None:
    now, floor = figure(current()[language], path), figure(floors()[language], path)
    loss = now - floor if path in LOWER_IS_BETTER else floor - now
    assert loss <= TOLERANCE, (
        f"{language} {path} is {now}, its floor {floor}: see docs/evaluation.md"
    )


@pytest.mark.parametrize("language", ["en", "kk", "ru"])
def test_floors_are_those_of_these_texts(language: str) -> None:
    """Other texts have other figures: floors must be renewed when the gold changes."""
    now, floor = current()[language], floors()[language]
    assert floor["documents"] == now["documents"]
    assert floor["resolution"]["gold"] == now["resolution"]["gold"]
    assert floor["foreign"]["gold"] == now["foreign"]["gold"]
    assert floor["levels"]["days"] == now["levels"]["days"]
