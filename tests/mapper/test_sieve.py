"""The sieve leaves out no pattern that matches, and most of those that do not."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer import fold
from mapper.languages import VOCABULARIES
from mapper.sieve import Sieve, SievedPattern
from tests.mapper.reading_texts import SEED_LINES

PATTERNS = (
    r"\b(?:riot\w*|unrest)\b",
    r"(?<=by )red",
    r"[\"']*\b(?:red|orange)[\"']*\s+level",
    r"(?:\b(?P<year>(?:19|20)\d\d)\s+)?(?<![\d.])(?P<day>[0-3]?\d)\s+january",
    r"\s+and\b",
    r"x?\by+z",
    r"[^a]b",
    r"\w+ed\b",
    r"(?!)",
    r"(?!no)nothing",
    r"(?>at|in)(?: the)? (?P<where>\w+)",
    r"б[ае]стал|наразы[лқ]",
    "",
)


def possible(line: str) -> set[str]:
    sieve = Sieve((pattern, pattern) for pattern in PATTERNS)
    return {pattern for pattern, _ in sieve.possible(line)}


@given(st.text(alphabet="abdnority zxдұб2١3\"' .-l", max_size=40))
def test_what_is_left_out_matches_nowhere(line: str) -> None:
    kept = possible(line)
    for pattern in PATTERNS:
        if re.search(pattern, line):
            assert pattern in kept


@pytest.mark.parametrize(
    ("line", "left_out"),
    [
        ("a quiet day", r"\b(?:riot\w*|unrest)\b"),
        ("a patriot", r"\b(?:riot\w*|unrest)\b"),
        ("the level", r"[\"']*\b(?:red|orange)[\"']*\s+level"),
        ("in may", r"(?:\b(?P<year>(?:19|20)\d\d)\s+)?(?<![\d.])(?P<day>[0-3]?\d)\s+january"),
        ("anything", r"(?!)"),
    ],
)
def test_what_cannot_match_is_left_out(line: str, left_out: str) -> None:
    assert left_out not in possible(line)


def test_patterns_keep_their_order() -> None:
    sieve = Sieve((number, p) for number, p in enumerate([r"\bb", r"\ba", "", r"\bb"]))
    assert [number for number, _ in sieve.possible("b a")] == [0, 1, 2, 3]


def test_a_sieved_pattern_finds_what_the_pattern_finds() -> None:
    match = SievedPattern(r"\briots?\b").search("after the riots")
    assert match is not None
    assert match.span() == (10, 15)
    assert SievedPattern(r"\briots?\b").search("a patriot") is None


def test_a_pattern_that_comes_later_is_found_in_a_line_that_was_read_before() -> None:
    line = "a quorum of quaggas"
    assert not Sieve([(1, r"\bquoits")]).possible(line)
    assert Sieve([(2, r"\bquagga")]).possible(line)


@pytest.mark.parametrize("language", sorted(VOCABULARIES))
def test_no_pattern_of_a_language_is_left_out_where_it_matches(language: str) -> None:
    news = VOCABULARIES[language].news
    assert news is not None
    patterns = [trigger.pattern for trigger in news.events.triggers]
    patterns += [pattern for _, pattern in news.dates.patterns]
    patterns += [noun.pattern for noun in news.measures.nouns]
    patterns += [rf"\b(?:{action.pattern})\b" for action in news.measures.actions]
    sieve = Sieve((pattern, pattern) for pattern in patterns)
    matched = 0
    for line in SEED_LINES[language]:
        folded = fold(line)
        kept = {pattern for pattern, _ in sieve.possible(folded)}
        matching = {pattern for pattern in patterns if re.search(pattern, folded)}
        matched += len(matching)
        assert matching <= kept
    assert matched
