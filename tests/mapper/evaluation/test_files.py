"""Reading of annotated files, and what is said of bad ones."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from gazetteer import Gazetteer
from mapper.errors import GoldError
from mapper.evaluation import load_annotated, load_gold
from mapper.evaluation.entities import EntityDocument
from mapper.evaluation.gold import GoldDocument
from tests.mapper.evaluation.records import TARAZ, TEXT, gold, level, marked, parsed, rally, write


def test_kind_comes_from_the_file_name(tmp_path: Path, gazetteer: Gazetteer) -> None:
    path = write(tmp_path / "en_letters.jsonl", {"id": "a", "language": "en", "text": "Hush."})
    (gold,) = load_gold(path, gazetteer)
    assert gold.kind == "letters"
    assert gold.document.published is None


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"id": None}, "id is missing"),
        ({"language": "de"}, "language 'de'"),
        ({"text": 5}, "text is 5"),
        ({"published": "5 January"}, "published is '5 January'"),
        ({"toponyms": {}}, "toponyms is no list"),
        ({"toponyms": [7]}, "toponyms[0]: it is no JSON object"),
        ({"toponyms": [{"start": 0, "end": 999, "status": "foreign"}]}, "no span of the text"),
        ({"toponyms": [{"start": 0, "status": "foreign"}]}, "no pair of offsets"),
        ({"toponyms": [{"start": 0, "end": 4, "text": "Oral"}]}, "the span holds 'Rall'"),
        ({"toponyms": [{"start": 0, "end": 4, "status": "open"}]}, "status 'open'"),
        ({"toponyms": [{"start": 0, "end": 4, "status": "foreign", "lat": "5"}]}, "lat is '5'"),
        ({"incidents": [rally(TARAZ, "2022-01-04", "2022-01-03")]}, "no interval"),
        ({"measures": [{**level(), "place_ids": [7]}]}, "place_ids"),
        ({"toponyms": [marked("Taraz", TARAZ) | {"place_id": "42"}]}, "holds no place '42'"),
        ({"incidents": [rally("42")]}, "incidents[0]: the gazetteer holds no place '42'"),
        ({"incidents": [rally(TARAZ) | {"event_type": "Party"}]}, "event_type 'Party'"),
        ({"measures": [level(TARAZ), level("42")]}, "measures[1]: the gazetteer holds no place"),
        ({"measures": [level(TARAZ, action="doubled")]}, "action 'doubled' is none of set, raised"),
        ({"measures": [level(TARAZ, state="purple")]}, "level 'purple' is none of yellow"),
        ({"measures": [level(TARAZ) | {"measure": "ban"}]}, "measure 'ban' is none of"),
        ({"measures": [level(TARAZ, until="2022-01-04")]}, "date_end is before date_start"),
        ({"optional": {"incidents": [rally("42")]}}, "optional.incidents[0]: the gazetteer"),
        ({"optional": [1]}, "optional is no JSON object"),
    ],
)
def test_bad_records_are_refused(change: dict[str, Any], reason: str) -> None:
    with pytest.raises(GoldError) as refusal:
        parsed({"id": "a", "language": "en", "text": TEXT, **change})
    assert reason in str(refusal.value)


def test_formats_are_told_by_their_fields(tmp_path: Path, gazetteer: Gazetteer) -> None:
    sentence = {"id": "b", "language": "kk", "text": "Тараз", "entities": []}
    path = write(tmp_path / "mixed.jsonl", gold(), sentence)
    texts = load_annotated(path, gazetteer)
    assert [type(text) for text in texts] == [GoldDocument, EntityDocument]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"end": 9}, "no span of the text"),
        ({"text": "Орал"}, "text is 'Орал', but the span holds 'Тараз'"),
        ({"label": None}, "entities[0]: label is missing"),
        ({"class": "here"}, "class 'here' is none of kz_sub"),
    ],
)
def test_bad_sentences_are_refused(
    change: dict[str, Any], reason: str, tmp_path: Path, gazetteer: Gazetteer
) -> None:
    entity = {"start": 0, "end": 5, "label": "GPE", "class": "kz_sub", **change}
    record = {"id": "b", "language": "kk", "text": "Тараз", "entities": [entity]}
    path = write(tmp_path / "kk.jsonl", record)
    with pytest.raises(GoldError) as refusal:
        load_annotated(path, gazetteer)
    assert str(refusal.value).startswith(f"{path}, line 1: entities[0]")
    assert reason in str(refusal.value)
