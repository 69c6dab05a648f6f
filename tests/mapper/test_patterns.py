"""Patterns put together from their alternatives."""

from __future__ import annotations

import re

from mapper.languages.patterns import any_of, words


def test_the_first_alternative_is_taken() -> None:
    match = re.match(any_of("red", "red alert|orange"), "red alert")
    assert match is not None
    assert match[0] == "red"


def test_what_follows_belongs_to_each_alternative() -> None:
    pattern = re.compile(any_of("red", "orange|yellow") + " level")
    assert pattern.fullmatch("red level")
    assert pattern.fullmatch("yellow level")
    assert not pattern.fullmatch("red")


def test_words_are_whole_ones() -> None:
    pattern = re.compile(words("riots?", "brawl"))
    assert [match[0] for match in pattern.finditer("riot, brawls; riots")] == ["riot", "riots"]
