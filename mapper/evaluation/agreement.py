"""How far two people agree on what is in a text, and where they do not.

The second reading is scored as if it were read by the program: figures, and what is told of as a
mistake, are those of the evaluation, but neither reading is the right one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from gazetteer import Gazetteer
from mapper.evaluation.figures import Tally
from mapper.evaluation.gold import GoldDocument
from mapper.evaluation.kappa import kappa
from mapper.evaluation.matching import match, overlap
from mapper.evaluation.mistakes import Mistake
from mapper.evaluation.pairs import TwoReadings
from mapper.evaluation.places import COUNTRY_ID, PlaceJudge
from mapper.evaluation.readings import as_extraction
from mapper.evaluation.reviews import Review
from mapper.evaluation.scoring import match_incidents, match_measures, score
from mapper.evaluation.statements import (
    MEASURE_CHECKS,
    Check,
    Statement,
    StatementMatching,
    all_but,
    incident_checks,
)
from mapper.evaluation.summary import ALL
from mapper.records import Span

_Labels = list[tuple[str, str]]
_WORD: Final = re.compile(r"\w+")
_WORDINGS: Final = {
    "missed": "only in the first reading",
    "not in the text": "only in the second reading",
    "put into Kazakhstan": "here or abroad",
    "put abroad": "here or abroad",
}


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two readings of the texts of a language agree; the first is the gold of `tally`.

    The kappas are of the words (in a place in Kazakhstan, abroad, or none), of the types of the
    incidents that agree in place and days, and of the action and the level of the measures that
    agree in the rest. None where kappa says nothing.
    """

    tally: Tally
    words: float | None
    types: float | None
    actions: float | None


@dataclass(frozen=True, slots=True)
class _Comparison:
    """Two readings of one text compared."""

    review: Review
    tally: Tally
    words: _Labels
    types: _Labels
    actions: _Labels


def agree(
    readings: Iterable[TwoReadings], gazetteer: Gazetteer
) -> tuple[dict[str, Agreement], list[Review]]:
    """Compare two readings of each text.

    Returns
    -------
    agreements
        By language, with `ALL` last.
    reviews
        The disagreements of each text, those of the first reading as what was expected.
    """
    compared = [_compare(pair, gazetteer) for pair in readings]
    languages = [*sorted({one.review.language for one in compared}), ALL]
    agreements = {
        language: _sum([one for one in compared if language in (one.review.language, ALL)])
        for language in languages
    }
    return agreements, [one.review for one in compared]


def _sum(compared: Sequence[_Comparison]) -> Agreement:
    return Agreement(
        sum((one.tally for one in compared), Tally()),
        kappa(pair for one in compared for pair in one.words),
        kappa(pair for one in compared for pair in one.types),
        kappa(pair for one in compared for pair in one.actions),
    )


def _compare(pair: TwoReadings, gazetteer: Gazetteer) -> _Comparison:
    first, judge = pair.first, PlaceJudge(gazetteer)
    second = as_extraction(pair.second, gazetteer)
    optional = replace(pair.second, annotations=pair.second.optional)
    tolerated = as_extraction(optional, gazetteer)
    scored = score(first, second, gazetteer, tolerated)
    checks = incident_checks(judge, first.document.published)
    incidents = _paired_but_for(("type",), match_incidents(first, second, tolerated, judge), checks)
    measures = _paired_but_for(
        ("action", "level"), match_measures(first, second, tolerated), MEASURE_CHECKS
    )
    return _Comparison(
        replace(scored.review, mistakes=tuple(map(_as_disagreement, scored.mistakes))),
        scored.tally,
        _word_labels(pair),
        [(one.type, other.type) for one, other in incidents],
        [(_act(one), _act(other)) for one, other in measures],
    )


def _paired_but_for(
    names: Iterable[str], matching: StatementMatching, checks: Mapping[str, Check]
) -> list[tuple[Statement, Statement]]:
    """Return the pairs that agree, and those that agree in all but one of some things."""
    pairs = list(matching.pairs)
    missed, spurious = matching.missed, matching.spurious
    for name in names:
        near = match(missed, spurious, all_but(name, checks))
        pairs += near.pairs
        missed, spurious = near.missed, near.spurious
    return pairs


def _act(measure: Statement) -> str:
    return f"{measure.action} {measure.detail}"


def _word_labels(pair: TwoReadings) -> _Labels:
    """Return what each word is part of in both readings: a place here, one abroad, or none.

    A word of what either holds to be optional, or of the country's own name, is left out.
    """
    labels = []
    for word in _WORD.finditer(pair.first.document.text):
        span = Span(*word.span())
        first, second = (_word_label(span, reading) for reading in (pair.first, pair.second))
        if first is not None and second is not None:
            labels.append((first, second))
    return labels


def _word_label(word: Span, reading: GoldDocument) -> str | None:
    if any(overlap(word, item.span) for item in reading.optional.toponyms):
        return None
    for item in reading.annotations.toponyms:
        if overlap(word, item.span):
            return None if item.place_id == COUNTRY_ID else item.status
    return "none"


def _as_disagreement(mistake: Mistake) -> Mistake:
    """Tell of a mistake as of two readings neither of which is wrong."""
    sort, _, what = mistake.kind.partition(": ")
    wording = _WORDINGS.get(what, what.replace("wrong", "other"))
    return replace(mistake, kind=f"{sort}: {wording}")
