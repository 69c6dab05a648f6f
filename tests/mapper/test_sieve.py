"""The sieve finds all that its patterns match, and tries few of those that do not."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer import fold
from mapper.languages import VOCABULARIES
from mapper.openings import ways_of
from mapper.sieve import Family, Sieve, SievedPattern, Stretch
from tests.mapper.reading_texts import SEED_LINES

PATTERNS = (
    r"\b(?:riot\w*|unrest)\b",
    r"(?<=by )red",
    r"(?:(?<=by )|(?<=\bin ))(?:red|a tan)\b",
    r"(?<![\w-])(?:red|tin) an",
    r"[\"']*\b(?:red|orange)[\"']*\s+level",
    r"(?:\b(?P<year>(?:19|20)\d\d)\s+)?(?<![\d.])(?P<day>[0-3]?\d)\s+january",
    r"\b\d+ and\b",
    r"\s+and\b",
    r"x?\by+z",
    r"[^a]b",
    r"\w+ed\b",
    r"(?!)",
    r"(?!no)nothing",
    r"(?>at|in)(?: the)? (?P<where>\w+)",
    r"\b(?:(?:not )?(?:at|red|a (?:tin|red)) (?:\w+ ){0,2}?(?:b|an\b|or on)|red)",
    r"\b(?:no|not|nor)? ?(?:air|bar|rib)s?\b",
    r"б[ае]стал|наразы[лқ]",
    r"(?P<mark>[\"'])(?:red|tin)(?P=mark)|\u0027b|(b|a)\1",
    r"\b(?:an?)+\b|\bb{2}|\br{1,2}i|[a-d-]n{,1}d|[]l]evel",
    r"(?<=[^\w])an|(?<!\w\.)tin\b",
    r"(?:(?<=by )|(?<=\")|\b)(?=red|tin)",
    r"\b(?:(?<=by )(?=(?:an? )?(?:red|tin)\b)|(?<=b)(?=-a)|air)\b",
    r"a(?=b)b|\bre(?=d)d?|(?=no)\w+(?= (?:at|in)\b)",
    r"[\"'-]*,? ?\b(?:an|bar)\b",
    "",
)


Found = list[tuple[str, tuple[int, int]]]
SIEVE = Sieve((pattern, pattern) for pattern in PATTERNS)


def found_in(line: str, sieve: Sieve[str] = SIEVE) -> Found:
    return [(pattern, match.span()) for pattern, match in sieve.matches(line)]


def all_in(
    line: str, patterns: Iterable[re.Pattern[str]] = tuple(map(re.compile, PATTERNS))
) -> Found:
    return [(p.pattern, match.span()) for p in patterns for match in p.finditer(line)]


@given(st.text(alphabet="abdnority zxдұб2١3\"' .-l", max_size=40))
def test_all_matches_are_found(line: str) -> None:
    assert found_in(line) == all_in(line)


WORDS = [
    "riots",
    "patriot",
    "unrest",
    "by",
    "in",
    "red",
    "tin",
    "a",
    "tan",
    "an",
    "at",
    "not",
    "no",
    "nor",
    "air",
    "bars",
    "rib",
    "or",
    "on",
    "b",
    "2022",
    "3",
    "january",
    "orange",
    "level",
    '"',
    "'",
    "-",
    ".",
    "nothing",
    "the",
    "бастал",
    "наразылық",
]


@given(st.lists(st.sampled_from([*WORDS, ""]), max_size=9).map(" ".join))
def test_all_matches_are_found_among_words_that_patterns_know(line: str) -> None:
    assert found_in(line) == all_in(line)


@pytest.mark.parametrize(
    ("line", "left_out"),
    [
        ("a quiet day", r"\b(?:riot\w*|unrest)\b"),
        ("a patriot", r"\b(?:riot\w*|unrest)\b"),
        ("the level", r"[\"']*\b(?:red|orange)[\"']*\s+level"),
        ("in may", r"(?:\b(?P<year>(?:19|20)\d\d)\s+)?(?<![\d.])(?P<day>[0-3]?\d)\s+january"),
        ("anything", r"(?!)"),
        # Each way of a pattern has words of its own, and a word ends where the pattern says so.
        ("a crowd set off", r"\b(?:crowd\w* (?:\w+ )?(?:threw|hurled)|(?:set|lit) fire)\b"),
        ("inner peace", r"\bin\b"),
    ],
)
def test_what_cannot_match_is_not_tried(
    line: str, left_out: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sieve = Sieve([(None, left_out)])
    monkeypatch.setattr(sieve, "_pattern", pytest.fail)
    assert not list(sieve.matches(line))


def test_patterns_keep_their_order() -> None:
    sieve = Sieve((number, p) for number, p in enumerate([r"\bb", r"\ba", "(?=b)", r"\bb"]))
    assert [number for number, _ in sieve.matches("b a")] == [0, 1, 2, 3]


def test_a_line_is_matched_in_its_text() -> None:
    sieve = Sieve([(None, r"(?<=on )\bmonday\b"), (None, r"\bnight$")])
    text = "on monday night."
    assert [m.span() for _, m in sieve.matches(text[3:15], text, 3)] == [(3, 9), (10, 15)]
    assert [m.span() for _, m in sieve.matches(text[3:15])] == [(7, 12)]


def test_a_sieved_pattern_finds_what_the_pattern_finds() -> None:
    match = SievedPattern(r"\briots?\b").search("after the riots")
    assert match is not None
    assert match.span() == (10, 15)
    assert SievedPattern(r"\briots?\b").search("a patriot") is None


SIEVED = [(SievedPattern(pattern), re.compile(pattern)) for pattern in PATTERNS]


@given(st.lists(st.sampled_from([*WORDS, ""]), max_size=9).map(" ".join), st.data())
def test_a_stretch_of_a_line_is_searched_as_a_line_of_its_own(
    line: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(line)))
    end = data.draw(st.integers(start, len(line)))
    stretch = Stretch(line, start, end)
    for sieved, pattern in SIEVED:
        found, expected = sieved.search_in(stretch), pattern.search(line[start:end])
        assert (found and found.span()) == (expected and expected.span())
        assert expected is None or Family([sieved]).may_match_in(stretch)


def test_a_family_without_its_words_is_not_in_a_stretch() -> None:
    line = "riots in the north and a curfew in the south"
    south = Family([SievedPattern(r"\bcurfews?\b"), SievedPattern(r"\bsouth\b")])
    assert south.may_match_in(Stretch(line, 19, len(line)))
    assert not south.may_match_in(Stretch("riots in the north", 0, 18))


def test_a_pattern_may_begin_with_marks_before_its_word() -> None:
    (way,) = ways_of(r"[\"']*\bred\b")
    assert way.behind
    assert way.first == frozenset({("red$", True)})


def test_what_a_match_ends_before_tells_where_it_may_be() -> None:
    (way,) = ways_of(r"\b(?:(?<=level )(?=(?:from|since)\b))\b")
    assert way.first == frozenset({("from$", True), ("since$", True)})
    assert not way.behind


def test_what_has_no_word_of_its_own_needs_the_longest_that_it_looks_back_at() -> None:
    (way,) = ways_of(r"\b(?:(?<=state of blockade)|(?<=on alert\u00bb-now))(?=\s*[,.]|$)")
    assert way.first is None
    assert way.parts == (frozenset({("blockade", True), ("alert", True)}),)
    sieve = Sieve([(1, r"\b(?:(?<=state of blockade))(?=[,.])")])
    assert [match.start() for _, match in sieve.matches("a state of blockade, then")] == [19]
    assert not sieve.may_match("a state of alert, then")


def test_a_pattern_that_comes_later_is_found_in_a_line_that_was_read_before() -> None:
    line = "a quorum of quaggas"
    assert not list(Sieve([(1, r"\bquoits")]).matches(line))
    assert list(Sieve([(2, r"\bquagga")]).matches(line))


def test_the_ways_of_a_pattern_need_all_their_words() -> None:
    crowd = frozenset({("crowd", True), ("mob$", True)})
    (way,) = ways_of(r"\b(?:crowd\w*|mob)\b[^.]{0,30}?\b(?:smash|burn)ed\b")
    assert way.first == crowd
    assert set(way.parts) == {crowd, frozenset({("smashed$", True), ("burned$", True)})}


def test_a_pattern_with_flags_is_refused() -> None:
    with pytest.raises(ValueError, match="flags"):
        ways_of("(?i)riot")


@pytest.mark.parametrize("language", sorted(VOCABULARIES))
def test_all_matches_of_a_language_are_found(language: str) -> None:
    news = VOCABULARIES[language].news
    assert news is not None
    patterns = [trigger.pattern for trigger in news.events.triggers]
    patterns += [pattern for _, pattern in news.dates.patterns]
    patterns += [noun.pattern for noun in news.measures.nouns]
    patterns += [rf"\b(?:{action.pattern})\b" for action in news.measures.actions]
    sieve = Sieve((pattern, pattern) for pattern in patterns)
    compiled = [re.compile(pattern) for pattern in patterns]
    matched = 0
    for line in SEED_LINES[language]:
        found = found_in(fold(line), sieve)
        matched += len(found)
        assert found == all_in(fold(line), compiled)
    assert matched


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "the train left on time and a number of people were at the station in the evening"),
        ("ru", "поезд пришел вовремя, и на вокзале вечером было много людей"),
        ("kk", "пойыз уақытында келді, кешке вокзалда адам көп болды"),
    ],
)
def test_names_of_measures_are_not_tried_on_lines_without_their_words(
    language: str, line: str
) -> None:
    names = VOCABULARIES[language].news.measures.nouns
    assert [n.measure for n in names if Sieve([(n, n.pattern)]).may_match(line)] == []
