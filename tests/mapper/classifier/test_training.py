"""How the classifier learns from labelled sentences."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import get_args

import pytest

import mapper.classifier.training as training
from mapper.classifier.model import TOLD, Subject
from mapper.classifier.training import Sentence, labelled, passages_of, train
from mapper.errors import MapperError
from mapper.records import Action

FIRE = ("Emergency", "Fire")
GOLD = Path(__file__).parents[2] / "gold"
# Shorter ones may be said anywhere.
PHRASE = 25


def test_what_is_told_is_told_in_other_words_too() -> None:
    pytest.importorskip("sklearn", reason="scikit-learn is not installed")
    fires = [
        "A barn burned down there.",
        "The market burned at night.",
        "A school burned down there.",
    ]
    others = [
        "The akim opened a school there.",
        "A market opened there.",
        "The barn was sold at night.",
    ]
    taught = [Sentence(text, frozenset({FIRE})) for text in fires]
    taught += [Sentence(text, frozenset()) for text in others]
    classifier = train("en", taught)
    (burned,) = passages_of("en", "The mill burned down there.")
    (opened,) = passages_of("en", "The mill opened there today.")
    of_burned, of_opened = classifier.read([burned, opened])
    assert of_burned.probabilities[FIRE] > 0.5
    assert of_opened.probabilities[FIRE] < 0.5


def test_training_without_scikit_learn_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "sklearn.linear_model", None)
    with pytest.raises(MapperError, match="scikit-learn"):
        train("en", [])


def test_a_line_without_labels_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "en.tsv"
    path.write_text("# A comment\n-\tNothing.\nFire only, no tab\n", "utf-8")
    monkeypatch.setattr(training, "sentences_of", lambda *_: path)
    with pytest.raises(MapperError, match="line 3"):
        labelled("en", "events")


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_every_label_is_of_the_taxonomy(language: str) -> None:
    types = {name for item in labelled(language, "events") for name in item.types}
    assert types <= training_types()
    said = {name for item in labelled(language, "measures") for name in item.types}
    assert said == {TOLD, *(("measure", action) for action in get_args(Action))}


@pytest.mark.parametrize("subject", get_args(Subject))
@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_no_sentence_is_of_the_texts_that_quality_is_measured_on(
    language: str, subject: Subject
) -> None:
    taught = [item.text for item in labelled(language, subject)]
    assert len(set(taught)) == len(taught)
    gold = "\n".join(path.read_text("utf-8") for path in GOLD.glob("*.jsonl"))
    assert [text for text in taught if len(text) > PHRASE and json.dumps(text)[1:-1] in gold] == []
    assert [text for text in taught if len(text) > PHRASE and text in gold] == []


def training_types() -> set[tuple[str, str]]:
    from mapper.languages import vocabulary_of

    news = vocabulary_of("en").news
    assert news is not None
    return {(t.event_type, t.sub_event_type) for t in news.events.triggers}
