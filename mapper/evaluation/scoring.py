"""The comparison of what was read from texts with what people found in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from gazetteer import Gazetteer
from mapper.evaluation.figures import Tally
from mapper.evaluation.gold import GoldDocument
from mapper.evaluation.mistakes import Mistake, merge
from mapper.evaluation.places import PlaceJudge
from mapper.evaluation.statements import (
    MEASURE_CHECKS,
    Statement,
    count_statements,
    incident_checks,
    incident_statements,
    match_statements,
    measure_statements,
    statement_mistakes,
)
from mapper.evaluation.toponyms import (
    count_exact,
    count_foreign,
    count_overlap,
    count_resolution,
    match_toponyms,
    toponym_mistakes,
)
from mapper.records import Extraction

ALL_KINDS = "all"


@dataclass(frozen=True, slots=True)
class Score:
    """The counts and the mistakes of one document."""

    gold: GoldDocument
    tally: Tally
    mistakes: tuple[Mistake, ...]


@dataclass(frozen=True, slots=True)
class CountedMistake:
    """Mistakes of one kind about the same thing: how many, and a document that has one."""

    count: int
    language: str
    kind: str
    subject: str
    example: str


def score(gold: GoldDocument, found: Extraction, gazetteer: Gazetteer) -> Score:
    """Compare what was read from a text with its gold record.

    Parameters
    ----------
    gold
        The text with what a person found in it.
    found
        What was read from the same text.
    gazetteer
        Tells which units are the same town, and how far apart places are.
    """
    judge = PlaceJudge(gazetteer)
    published = gold.document.published

    def details(statement: Statement) -> str:
        words = (statement.type, statement.detail, statement.action)
        days = sorted({str(day) for day in (statement.first, statement.last) if day})
        place = judge.name(statement.place_id, published)
        return f"{', '.join(filter(None, words))}: {place}, {' to '.join(days) or 'no date'}"

    toponyms = match_toponyms(gold, found.toponyms)
    checks = incident_checks(judge, published)
    incidents = match_statements(
        incident_statements(gold.annotations.incidents),
        incident_statements(gold.optional.incidents),
        incident_statements(found.incidents),
        checks,
    )
    measures = match_statements(
        measure_statements(gold.annotations.measures),
        measure_statements(gold.optional.measures),
        measure_statements(found.measures),
        MEASURE_CHECKS,
    )
    tally = Tally(
        documents=1,
        exact=count_exact(toponyms),
        overlap=count_overlap(toponyms),
        resolution=count_resolution(toponyms),
        foreign=count_foreign(toponyms),
        incidents=count_statements(incidents),
        measures=count_statements(measures),
    )
    mistakes = [
        *toponym_mistakes(gold, toponyms, judge),
        *statement_mistakes("incident", incidents, checks, details),
        *statement_mistakes("measure", measures, MEASURE_CHECKS, details),
    ]
    return Score(gold, tally, tuple(merge(mistakes)))


def score_all(gold: Iterable[GoldDocument]) -> list[Score]:
    """Read the text of each gold record, as it would be read without it, and score that."""
    # Imported here: spaCy takes seconds, which a gold file that cannot be read need not cost.
    from mapper.extractor import read_document

    gazetteer = Gazetteer.load()
    return [score(item, read_document(item.document), gazetteer) for item in gold]


def add_up(scores: Iterable[Score]) -> dict[tuple[str, str], Tally]:
    """Add up scores by language and kind of text, and over all kinds of a language.

    Returns
    -------
    dict
        Keys are language and kind, in order; `ALL_KINDS` comes last of each language.
    """
    sums: dict[tuple[str, str], Tally] = {}
    for one in scores:
        for kind in (one.gold.kind, ALL_KINDS):
            key = one.gold.language, kind
            sums[key] = sums.get(key, Tally()) + one.tally
    return dict(
        sorted(sums.items(), key=lambda item: (item[0][0], item[0][1] == ALL_KINDS, item[0]))
    )


def commonest(scores: Iterable[Score], limit: int) -> list[CountedMistake]:
    """Return the commonest mistakes, by language, kind and subject."""
    counts: Counter[tuple[str, str, str]] = Counter()
    examples: dict[tuple[str, str, str], str] = {}
    for one in scores:
        for mistake in one.mistakes:
            key = one.gold.language, mistake.kind, mistake.subject
            counts[key] += 1
            examples.setdefault(key, one.gold.document.id)
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return [CountedMistake(count, *key, examples[key]) for key, count in ordered[:limit]]
