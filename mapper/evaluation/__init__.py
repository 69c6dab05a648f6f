"""How well texts are read, measured on texts that people have annotated."""

from __future__ import annotations

from mapper.evaluation.agreement import agree
from mapper.evaluation.agreement_report import (
    agreement_page,
    agreement_to_json,
    agreement_to_text,
)
from mapper.evaluation.files import load_annotated, load_gold
from mapper.evaluation.page import to_html
from mapper.evaluation.pairs import load_readings
from mapper.evaluation.report import to_json, to_text
from mapper.evaluation.scoring import score, score_all, score_entities
from mapper.evaluation.summary import ALL, summarize

__all__ = [
    "ALL",
    "agree",
    "agreement_page",
    "agreement_to_json",
    "agreement_to_text",
    "load_annotated",
    "load_gold",
    "load_readings",
    "score",
    "score_all",
    "score_entities",
    "summarize",
    "to_html",
    "to_json",
    "to_text",
]
