"""What a text adds or leaves: exceptions told behind, what held where it ends, and since when."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import measures

_ALL = 20


def told(text: str, published: str = "2025-08-26") -> list[tuple[str, str, int]]:
    return [
        (found.action, str(found.date_start), len(found.places))
        for found in measures(text, published)
    ]


@pytest.mark.parametrize(
    "thought",
    [
        "Except Ulytau Region, that is.",
        "Not in Ulytau Region, though.",
        "Well, not in Ulytau Region, of course.",
        "All but Ulytau Region, that is.",
        "Everywhere, that is, except Ulytau Region, where no level was introduced at all.",
        "All regions, mind you, bar Ulytau Region.",
    ],
)
def test_an_exception_is_thought_of_later(thought: str) -> None:
    text = f"The yellow terror level is set in the whole country. {thought}"
    assert told(text) == [("set", "2025-08-26", _ALL - 1)]


@pytest.mark.parametrize(
    "beside",
    [
        "Schools are open everywhere except Ulytau Region.",
        "But not all shops are open in Ulytau Region, though.",
        "Not only Ulytau Region, of course, has asked for it.",
    ],
)
def test_what_is_said_of_something_else_excepts_nothing(beside: str) -> None:
    text = f"The yellow terror level is set in the whole country. {beside}"
    assert told(text) == [("set", "2025-08-26", _ALL)]


@pytest.mark.parametrize(
    "where",
    [
        "where it was still being kept",
        "where it was still in force",
        "where it remained the longest",
        "where it was kept until now",
    ],
)
def test_what_ends_does_not_remain_there(where: str) -> None:
    assert told(f"The CTO regime is lifted in Ridder and Kentau, {where}.") == [
        ("lifted", "2025-08-26", 2)
    ]


def test_what_ends_may_remain_elsewhere() -> None:
    text = "The curfew was lifted in all regions but Kentau, where it remains."
    assert [action for action, _, _ in told(text)] == ["lifted", "remains"]


@pytest.mark.parametrize(
    "text",
    [
        "Ridder is on the yellow terror level, and has been since Monday.",
        "Ridder is on the yellow terror level since Monday.",
    ],
)
def test_what_is_so_since_a_day_was_set_then(text: str) -> None:
    assert told(text) == [("set", "2025-08-25", 1)]


@pytest.mark.parametrize(
    "behind",
    ["And Kentau gets a yellow level.", "Kentau moves up to orange."],
)
def test_what_a_place_gets_is_of_the_day_of_the_text(behind: str) -> None:
    text = f"The yellow terror level in Ridder was cancelled on Sunday. {behind}"
    assert told(text, "2023-06-20")[1][1:] == ("2023-06-20", 1)


@pytest.mark.parametrize(
    "text",
    [
        "The decree was signed yesterday: a curfew in Ridder from eight o'clock this evening.",
        "Here's the decision: a curfew in Ridder from tonight until Monday.",
        "And now official: curfew in Ridder as of tonight.",
        "The decision was taken in Astana: a curfew in Ridder from tonight.",
        "A curfew in Ridder from eight o'clock this evening.",
    ],
)
def test_a_note_stands_behind_what_was_decided(text: str) -> None:
    assert told(text) == [("set", "2025-08-26", 1)]


@pytest.mark.parametrize(
    "text",
    [
        "The draft decree says: a curfew in Ridder from tonight.",
        "A rumour is about: a curfew in Ridder from tonight.",
        "The decision may be this: a curfew in Ridder from tonight.",
    ],
)
def test_what_was_not_decided_heads_no_note(text: str) -> None:
    assert not told(text)
