"""Sentences with marked entities, invented."""

from __future__ import annotations

from typing import Any

import pytest

from gazetteer import Gazetteer
from mapper.evaluation import score_entities, summarize, to_json, to_text
from mapper.evaluation.entities import parse_entities
from mapper.evaluation.scoring import EntityScore
from mapper.records import Extraction, PlaceRecord, Span, Toponym

TEXT = "Абай Тараздан Алматы облысындағы Шелек аулына, одан Астана клубымен Ташкентке ұшты."
TARAZ, ALMATY_REGION = "311010000", "190000000"


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def entity(words: str, label: str, place_class: str | None = None) -> dict[str, Any]:
    where = span(words)
    marked = {"start": where.start, "end": where.end, "text": words, "label": label}
    return {**marked, "class": place_class} if place_class else marked


def found(words: str, status: Any = "resolved", place_id: str = TARAZ) -> Toponym:
    place = (
        PlaceRecord.from_json(Gazetteer.load().record(place_id)) if status != "foreign" else None
    )
    return Toponym(span(words), words, status, place, 1.0)


ENTITIES = (
    entity("Абай", "PERSON"),
    entity("Тараздан", "GPE", "kz_sub"),
    entity("Алматы облысындағы", "GPE", "kz_sub"),
    entity("Шелек", "GPE", "kz_sub"),
    entity("Астана клубымен", "ORGANISATION"),
    entity("Ташкентке", "GPE", "foreign"),
)
RIGHT = (
    found("Тараздан"),
    found("Алматы облысындағы", place_id=ALMATY_REGION),
    found("Шелек аулына"),
    found("Ташкентке", "foreign"),
)


def scored(*toponyms: Toponym, entities: tuple[dict[str, Any], ...] = ENTITIES) -> EntityScore:
    record = {"id": "a", "language": "kk", "text": TEXT, "entities": list(entities)}
    extraction = Extraction("a", "kk", None, toponyms)
    return score_entities(parse_entities(record), extraction, Gazetteer.load())


def kinds(result: EntityScore) -> list[str]:
    return [mistake.kind for mistake in result.mistakes]


def test_everything_right_without_the_word_of_the_village() -> None:
    result = scored(*RIGHT)
    assert result.tally.here_exact.right == 3
    assert result.tally.here_exact.f1 == 1
    assert result.tally.anywhere_exact.right == 4
    assert result.tally.anywhere_exact.f1 == 1
    assert result.mistakes == ()


def test_the_word_of_the_region_belongs_to_the_span() -> None:
    result = scored(RIGHT[0], found("Алматы", place_id=ALMATY_REGION), *RIGHT[2:])
    assert result.tally.here_exact.right == 2
    assert result.tally.here_overlap.right == 3
    assert kinds(result) == ["toponym: wrong words"]


def test_a_place_inside_an_organisation_counts_neither_way() -> None:
    assert scored(*RIGHT, found("Астана")).tally == scored(*RIGHT).tally


@pytest.mark.parametrize(("words", "label"), [("Абай", ": PERSON"), ("ұшты", "")])
def test_a_person_or_an_unmarked_word_is_an_error(words: str, label: str) -> None:
    result = scored(*RIGHT, found(words))
    assert result.tally.here_exact.spurious == 1
    assert result.tally.anywhere_exact.spurious == 1
    assert kinds(result) == [f"toponym: not in the text{label}"]


def test_a_foreign_place_put_into_kazakhstan() -> None:
    result = scored(*RIGHT[:3], found("Ташкентке"))
    assert (result.tally.foreign.gold, result.tally.foreign.put_into_kazakhstan) == (1, 1)
    # Whether it is found at all is no question of the places in Kazakhstan.
    assert result.tally.here_exact.f1 == 1
    assert kinds(result) == ["toponym: put into Kazakhstan"]


def test_a_place_in_kazakhstan_put_abroad_or_missed() -> None:
    result = scored(found("Тараздан", "foreign"), *RIGHT[2:])
    assert result.tally.put_abroad == 1
    assert result.tally.here_exact.missed == 1
    assert kinds(result) == ["toponym: put abroad", "toponym: missed"]


@pytest.mark.parametrize("place_class", ["kz_country", "unsure"])
def test_the_country_and_what_is_unsure_count_neither_way(place_class: str) -> None:
    entities = (entity("Тараздан", "GPE", place_class),)
    assert scored(entities=entities).mistakes == ()
    assert scored(found("Тараздан"), entities=entities).mistakes == ()


def test_of_a_place_without_a_class_it_is_only_asked_whether_it_was_found() -> None:
    entities = (entity("Тараздан", "LOCATION"),)
    result = scored(found("Тараздан", "foreign"), entities=entities)
    assert result.tally.here_exact.to_json() == scored(entities=()).tally.here_exact.to_json()
    assert result.tally.anywhere_exact.right == 1
    assert result.mistakes == ()
    assert kinds(scored(entities=entities)) == ["toponym: missed"]


def test_tables_and_json_hold_the_entities_only() -> None:
    summary = summarize([], [scored(*RIGHT), scored(*RIGHT[1:])], limit=3)
    printed = to_json(summary)
    (figures,) = printed["entities"]
    assert figures["documents"] == 2
    assert figures["in_kazakhstan"]["exact"]["recall"] == pytest.approx(5 / 6, abs=1e-4)
    assert printed["figures"] == []
    assert printed["calibration"] == []
    table = to_text(summary)
    assert "Places among marked entities" in table
    assert "Toponyms found" not in table
    assert printed["mistakes"][0]["kind"] == "toponym: missed"
