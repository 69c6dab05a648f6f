from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mapper.app.evidence import Context, context, people_text
from mapper.records import PeopleCount, Span


def test_a_short_text_is_shown_whole() -> None:
    assert context("One. Two. Three.", Span(5, 9)) == Context("One.", "Two.", "Three.")


def test_a_long_text_is_cut_at_white_space() -> None:
    text = "alpha beta gamma QUOTE delta epsilon zeta"
    found = context(text, Span(17, 22), around=8)
    assert found == Context("… gamma", "QUOTE", "delta …")


@given(st.text(max_size=300), st.integers(0, 300), st.integers(0, 300), st.integers(1, 40))
def test_nothing_is_shown_that_the_text_does_not_say(
    text: str, one: int, other: int, around: int
) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    found = context(text, Span(start, end), around)
    assert found.quote == text[start:end].strip()
    assert found.before.removeprefix("…").strip() in text[:start]
    assert found.after.removesuffix("…").strip() in text[end:]
    assert len(found.before) <= around + 2


def test_counts_of_people_are_told_in_words() -> None:
    counts = (
        PeopleCount("killed", 3, at_least=False, span=Span(0, 1)),
        PeopleCount("injured", 12, at_least=False, span=Span(2, 4), approximate=True),
        PeopleCount("detained", 9900, at_least=True, span=Span(5, 9), approximate=True),
    )
    assert people_text(counts) == "3 killed, about 12 injured, at least 9,900 detained"
    assert people_text(()) == ""
