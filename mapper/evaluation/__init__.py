"""How well texts are read, measured on texts that people have annotated."""

from __future__ import annotations

from mapper.evaluation.figures import Counts, ForeignCounts, ResolutionCounts, Tally
from mapper.evaluation.gold import GoldDocument, load_gold, parse_gold
from mapper.evaluation.mistakes import Mistake
from mapper.evaluation.page import to_html
from mapper.evaluation.report import to_json, to_text
from mapper.evaluation.scoring import (
    ALL_KINDS,
    CountedMistake,
    Score,
    add_up,
    commonest,
    score,
    score_all,
)

__all__ = [
    "ALL_KINDS",
    "CountedMistake",
    "Counts",
    "ForeignCounts",
    "GoldDocument",
    "Mistake",
    "ResolutionCounts",
    "Score",
    "Tally",
    "add_up",
    "commonest",
    "load_gold",
    "parse_gold",
    "score",
    "score_all",
    "to_html",
    "to_json",
    "to_text",
]
