"""A guard lets all lines through that its pattern matches, and few others."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer import fold
from mapper.guards import Guard
from mapper.languages.marks import marks_of
from mapper.lines import WORD

PATTERNS = [
    r"\b(?:[Ss]treets?|[Aa]venues?)(?: named after)? [A-Z]\w+",
    r"\b\d{1,2}-\d{1,2}\b|\bv\. ",
    r"\b(?:beat|lost)\b[^.]{0,40}\b\d",
    r"snake_case",
    r"\W+",
    r"(?!)",
    *(marks_of(code).street_list for code in ("en", "ru", "kk")),
    *(marks_of(code).score for code in ("en", "ru", "kk")),
]


@given(st.text("Streavnuy bolt1-0v._' улицпрД", max_size=40), st.sampled_from(PATTERNS))
def test_a_line_that_matches_is_let_through(line: str, pattern: str) -> None:
    if re.search(pattern, line):
        assert Guard(pattern).allows(WORD.findall(fold(line)))


@pytest.mark.parametrize(
    ("line", "allowed"),
    [
        ("On Abay Street", True),
        ("on abay streetcars", False),
        ("AVENUES", True),
        ("upstreet", False),
    ],
)
def test_a_line_without_the_words_is_held_back(line: str, allowed: bool) -> None:
    guard = Guard(r"\b(?:[Ss]treets?|[Aa]venues?)\b")
    assert guard.allows(WORD.findall(fold(line))) is allowed
