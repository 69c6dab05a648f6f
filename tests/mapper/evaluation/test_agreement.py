"""Two readings of the same text, invented."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer import Gazetteer
from mapper.errors import GoldError
from mapper.evaluation import agree, agreement_page, agreement_to_json, load_readings
from mapper.evaluation.agreement import Agreement
from mapper.evaluation.kappa import kappa
from mapper.evaluation.pairs import TwoReadings
from mapper.evaluation.reviews import Review
from tests.mapper.evaluation.records import (
    ALMATY,
    ALMATY_REGION,
    COUNTRY,
    TARAZ,
    TEXT,
    ZHAMBYL_REGION,
    gold,
    level,
    marked,
    parsed,
    rally,
    write,
)

READING = {
    "toponyms": [marked("Taraz", TARAZ), marked("Tashkent", None), marked("Kazakhstan", COUNTRY)],
    "incidents": [rally(TARAZ)],
    "measures": [level(ALMATY, ALMATY_REGION)],
}


def compared(first: dict[str, Any], second: dict[str, Any]) -> tuple[Agreement, Review]:
    pair = TwoReadings(parsed(gold(**first)), parsed(gold(**second)))
    agreements, (review,) = agree([pair], Gazetteer.load())
    assert list(agreements) == ["en", "all"]
    return agreements["all"], review


def kinds(first: dict[str, Any], second: dict[str, Any]) -> list[str]:
    return [mistake.kind for mistake in compared(first, second)[1].mistakes]


def test_the_same_reading_agrees_in_everything() -> None:
    agreement, review = compared(READING, READING)
    tally = agreement.tally
    assert (tally.exact.f1, tally.incidents.f1, tally.measures.f1) == (1, 1, 1)
    assert (tally.levels.days, tally.levels.same) == (2, 2)
    assert agreement.words == 1
    # One type and one act only: chance explains that they agree.
    assert (agreement.types, agreement.actions) == (None, None)
    assert review.mistakes == ()


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        ({"toponyms": [marked("Taraz", TARAZ)]}, {}, "toponym: only in the first reading"),
        ({}, {"toponyms": [marked("Taraz", TARAZ)]}, "toponym: only in the second reading"),
        (
            {"toponyms": [marked("Taraz", TARAZ)]},
            {"toponyms": [marked("Taraz", ZHAMBYL_REGION)]},
            "toponym: other place",
        ),
        (
            {"toponyms": [marked("Taraz", TARAZ)]},
            {"toponyms": [marked("Taraz", None)]},
            "toponym: here or abroad",
        ),
        (
            {"toponyms": [marked("Taraz", TARAZ)]},
            {"toponyms": [marked("of Taraz", TARAZ)]},
            "toponym: other words",
        ),
        ({"incidents": [rally(TARAZ)]}, {"incidents": [rally(ALMATY)]}, "incident: other place"),
        ({"measures": [level(TARAZ)]}, {}, "measure: only in the first reading"),
        (
            {"measures": [level(TARAZ)]},
            {"measures": [level(TARAZ, action="remains")]},
            "measure: other action",
        ),
    ],
)
def test_disagreements_are_told_of_without_a_judgement(
    first: dict[str, Any], second: dict[str, Any], kind: str
) -> None:
    assert kinds(first, second) == [kind]


@pytest.mark.parametrize(
    "only", [{key: value} for key, value in READING.items()], ids=list(READING)
)
def test_what_either_holds_to_be_optional_is_no_disagreement(only: dict[str, Any]) -> None:
    optional = {"optional": only}
    for first, second in ((only, optional), (optional, only)):
        agreement, review = compared(first, second)
        assert review.mistakes == ()
        assert agreement.tally.to_json() == compared({}, {})[0].tally.to_json()


def test_kappas_of_words_types_and_acts() -> None:
    riot = rally(ALMATY) | {"event_type": "Riots", "sub_event_type": "Mob violence"}
    first = {
        "toponyms": [marked("Taraz", TARAZ)],
        "incidents": [rally(TARAZ), riot],
        "measures": [level(TARAZ), level(ALMATY, action="lifted")],
    }
    second = {
        "toponyms": [marked("Taraz", TARAZ), marked("Tashkent", None)],
        "incidents": [rally(TARAZ), rally(ALMATY)],
        "measures": [level(TARAZ), level(ALMATY)],
    }
    agreement, _ = compared(first, second)
    # Fourteen words, of which the readings put one in Kazakhstan, and the second one abroad.
    observed, chance = 13 / 14, (1 * 1 + 13 * 12) / 14**2
    assert agreement.words == pytest.approx((observed - chance) / (1 - chance))
    assert (agreement.types, agreement.actions) == (0, 0)
    assert compared(first, first)[0].types == 1


def test_kappa_of_a_known_table() -> None:
    pairs = [("yes", "yes")] * 20 + [("yes", "no")] * 5 + [("no", "yes")] * 10 + [("no", "no")] * 15
    assert kappa(pairs) == pytest.approx(0.4)
    assert kappa([]) is None
    assert kappa([("no", "no")] * 3) is None
    assert kappa([("yes", "no"), ("no", "yes")]) == -1


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc"))))
def test_kappa_is_the_same_from_either_side(pairs: list[tuple[str, str]]) -> None:
    value = kappa(pairs)
    turned = kappa((second, first) for first, second in pairs)
    assert value == (None if turned is None else pytest.approx(turned))
    assert value is None or value <= 1


def test_texts_without_a_second_reading_are_told_of(tmp_path: Path, gazetteer: Gazetteer) -> None:
    folder = tmp_path / "second"
    folder.mkdir()
    some = write(tmp_path / "en_some.jsonl", gold(), gold(id="b"))
    none = write(tmp_path / "en_none.jsonl", gold())
    write(folder / "en_some.jsonl", gold(), gold(id="c"))
    pairs, coverage = load_readings([some, none], folder, gazetteer)
    assert [pair.first.document.id for pair in pairs] == ["a"]
    told = [(one.name, one.texts, one.unread, one.strangers) for one in coverage]
    assert told == [("en_some.jsonl", 2, ("b",), ("c",)), ("en_none.jsonl", 1, ("a",), ())]


@pytest.mark.parametrize("change", [{"text": "x"}, {"published": None}, {"language": "ru"}])
def test_a_second_reading_of_another_text_is_refused(
    change: dict[str, Any], tmp_path: Path, gazetteer: Gazetteer
) -> None:
    folder = tmp_path / "second"
    folder.mkdir()
    first = write(tmp_path / "en.jsonl", gold())
    write(folder / "en.jsonl", gold(**change))
    with pytest.raises(GoldError, match=r"en\.jsonl: a: text, date or language is not the same"):
        load_readings([first], folder, gazetteer)


def test_json_lists_disagreements_with_their_words() -> None:
    pair = TwoReadings(parsed(gold(**READING)), parsed(gold()))
    agreements, reviews = agree([pair], Gazetteer.load())
    printed = agreement_to_json(agreements, reviews, [])
    first = printed["disagreements"][0]
    assert first == {
        "id": "a",
        "kind": "toponym: only in the first reading",
        "start": TEXT.index("Taraz"),
        "end": TEXT.index("Taraz") + 5,
        "text": "Taraz",
        "first": "Taraz: Taraz (311010000)",
        "second": None,
    }
    assert printed["agreement"][0]["kappa"]["types"] is None


def test_page_shows_both_readings() -> None:
    _, review = compared(READING, {})
    shown = agreement_page({}, [replace(review)], [])
    assert "<h4>first reading</h4>" in shown
    assert "<h4>second reading</h4>" in shown
    assert 'Taraz<span class="label">✗ Taraz (311010000)</span>' in shown
