"""Scores of texts added up: by language and kind of text, and over all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from mapper.evaluation.calibration import About, Calibration, calibrate
from mapper.evaluation.figures import EntityTally, Tally
from mapper.evaluation.reviews import CountedMistake, Review, commonest
from mapper.evaluation.scoring import EntityScore, Score

ALL: Final = "all"
"""Stands for all kinds of text, and for all languages."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What an evaluation found.

    Keys of `sums` are language and kind of text, with `ALL` last of each language; of `entities`,
    the language; of `calibration`, the language, with `ALL` last. Each is empty where no text is
    of its format.
    """

    sums: Mapping[tuple[str, str], Tally]
    entities: Mapping[str, EntityTally]
    calibration: Mapping[str, Mapping[About, Calibration]]
    mistakes: Sequence[CountedMistake]
    reviews: Sequence[Review]


def summarize(
    scores: Sequence[Score], entity_scores: Sequence[EntityScore] = (), limit: int = 0
) -> Summary:
    """Add up scores, and list so many of the commonest mistakes."""
    reviews = [one.review for one in scores] + [one.review for one in entity_scores]
    return Summary(
        _add_up(scores),
        _add_up_entities(entity_scores),
        _calibrate(scores),
        commonest(reviews, limit),
        reviews,
    )


def _add_up(scores: Iterable[Score]) -> dict[tuple[str, str], Tally]:
    sums: dict[tuple[str, str], Tally] = {}
    for one in scores:
        for kind in (one.review.kind, ALL):
            key = one.review.language, kind
            sums[key] = sums.get(key, Tally()) + one.tally
    return dict(sorted(sums.items(), key=lambda item: (item[0][0], item[0][1] == ALL, item[0])))


def _add_up_entities(scores: Iterable[EntityScore]) -> dict[str, EntityTally]:
    sums: dict[str, EntityTally] = {}
    for one in scores:
        language = one.review.language
        sums[language] = sums.get(language, EntityTally()) + one.tally
    return dict(sorted(sums.items()))


def _calibrate(scores: Sequence[Score]) -> dict[str, dict[About, Calibration]]:
    if not scores:
        return {}
    languages = [*sorted({one.review.language for one in scores}), ALL]
    return {
        language: calibrate(
            trial
            for one in scores
            if language in (one.review.language, ALL)
            for trial in one.trials
        )
        for language in languages
    }
