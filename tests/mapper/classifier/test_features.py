"""What the classifier knows a sentence by."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapper.classifier.features import features_of, features_of_word, plain_words_of, words_of
from mapper.extractor import extractor_of
from mapper.reading import Passage


def passage(language: str, text: str) -> Passage:
    return extractor_of(language).passages(text, date(2023, 5, 12))[0]


def test_places_and_dates_are_the_same_for_all() -> None:
    one = passage("en", "A shop burned down in Taraz on 11 May.")
    other = passage("en", "A shop burned down in Kyzylorda yesterday.")
    assert "<place>" in features_of(one)
    assert {"<date>", "<place>"} <= features_of(one) & features_of(other)
    assert "taraz" not in features_of(one)


def test_figures_are_the_same_for_all() -> None:
    assert features_of(passage("en", "Police held 14 men.")) == features_of(
        passage("en", "Police held 97 men.")
    )


@pytest.mark.parametrize(
    ("one", "other"), [("задержаны", "задержанных"), ("өртенді", "өртеніп"), ("detained", "detain")]
)
def test_forms_of_a_word_share_their_beginnings(one: str, other: str) -> None:
    assert len(set(features_of_word(one)) & set(features_of_word(other))) >= 2


def test_words_side_by_side_are_a_feature() -> None:
    assert "opene fire" in features_of(passage("en", "Gunmen opened fire."))


@given(st.text(max_size=200))
def test_words_stand_in_order_where_they_say(text: str) -> None:
    for found in extractor_of("en").passages(text, None):
        words = words_of(found)
        assert plain_words_of(found) == [word for word, _, _ in words]
        ends = [0, *(end for _, _, end in words)]
        assert all(
            0 <= end <= start < last for end, (_, start, last) in zip(ends, words, strict=False)
        )
        assert ends[-1] <= len(found.folded)
