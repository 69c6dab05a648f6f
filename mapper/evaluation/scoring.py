"""The comparison of what was read from texts with what people found in them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from gazetteer import Gazetteer
from mapper.evaluation.calibration import Trial
from mapper.evaluation.entities import EntityDocument, places_anywhere, places_here
from mapper.evaluation.figures import EntityTally, Tally
from mapper.evaluation.gold import GoldDocument
from mapper.evaluation.levels import count_levels, level_mistakes, region_days
from mapper.evaluation.mistakes import Mistake, merge
from mapper.evaluation.places import PlaceJudge, core_with_region
from mapper.evaluation.readings import as_measures
from mapper.evaluation.reviews import Mark, Review
from mapper.evaluation.statements import (
    MEASURE_CHECKS,
    Statement,
    StatementMatching,
    count_statements,
    incident_checks,
    incident_statements,
    match_statements,
    measure_statements,
    statement_mistakes,
    statement_trials,
)
from mapper.evaluation.toponyms import (
    NOT_IN_TEXT,
    WHERE_MISTAKES,
    count_exact,
    count_foreign,
    count_overlap,
    count_resolution,
    expected_place,
    match_toponyms,
    put_abroad,
    toponym_mistakes,
    toponym_trials,
)
from mapper.records import Extraction, Toponym


@dataclass(frozen=True, slots=True)
class Score:
    """The counts, the trials of confidence and the mistakes of one gold document."""

    review: Review
    tally: Tally
    trials: tuple[Trial, ...]

    @property
    def mistakes(self) -> tuple[Mistake, ...]:
        """What was read wrongly."""
        return self.review.mistakes


@dataclass(frozen=True, slots=True)
class EntityScore:
    """The counts and the mistakes of one sentence with marked entities."""

    review: Review
    tally: EntityTally

    @property
    def mistakes(self) -> tuple[Mistake, ...]:
        """What was read wrongly."""
        return self.review.mistakes


def score(
    gold: GoldDocument,
    found: Extraction,
    gazetteer: Gazetteer,
    tolerated: Extraction | None = None,
) -> Score:
    """Compare what was read from a text with its gold record.

    Parameters
    ----------
    gold
        The text with what a person found in it.
    found
        What was read from the same text.
    gazetteer
        Tells which units are the same town, and how far apart places are.
    tolerated
        What may be missed, where who found the rest holds it to be optional.
    """
    tolerated = tolerated or Extraction(found.id, found.language, found.published)
    judge = PlaceJudge(gazetteer)
    document, marked = gold.document, gold.annotations
    toponyms = match_toponyms(gold, found.toponyms, tolerated.toponyms)
    incidents = match_incidents(gold, found, tolerated, judge)
    measures = match_measures(gold, found, tolerated)
    days = region_days(
        document,
        as_measures(marked, document, gazetteer),
        (*as_measures(gold.optional, document, gazetteer), *tolerated.measures),
        found.measures,
    )
    tally = Tally(
        documents=1,
        exact=count_exact(toponyms),
        overlap=count_overlap(toponyms),
        resolution=count_resolution(toponyms),
        foreign=count_foreign(toponyms),
        incidents=count_statements(incidents),
        measures=count_statements(measures),
        levels=count_levels(days),
    )
    trials = (
        *toponym_trials(toponyms),
        *statement_trials("incidents", incidents),
        *statement_trials("measures", measures),
    )
    mistakes = [
        *toponym_mistakes(gold, toponyms, judge),
        *_statement_mistakes(gold, incidents, measures, judge),
    ]
    if not (measures.missed or measures.spurious):
        # A measure that was read wrongly tells why the level is wrong.
        mistakes += level_mistakes(days, judge, document.published)
    return Score(_review(gold, found.toponyms, merge(mistakes), judge), tally, trials)


def score_entities(
    sentence: EntityDocument, found: Extraction, gazetteer: Gazetteer
) -> EntityScore:
    """Compare the toponyms that were read from a sentence with the entities marked in it."""
    judge = PlaceJudge(gazetteer)
    gold = places_anywhere(sentence)
    here = match_toponyms(places_here(sentence), found.toponyms, core=core_with_region)
    anywhere = match_toponyms(gold, found.toponyms, core=core_with_region)
    tally = EntityTally(
        documents=1,
        here_exact=count_exact(here),
        here_overlap=count_overlap(here),
        put_abroad=put_abroad(here),
        anywhere_exact=count_exact(anywhere),
        anywhere_overlap=count_overlap(anywhere),
        foreign=count_foreign(anywhere),
    )
    mistakes = [
        _with_label(mistake, sentence)
        for mistake in toponym_mistakes(gold, anywhere, judge)
        if not (mistake.kind in WHERE_MISTAKES and sentence.is_unclassed(mistake.span))
    ]
    return EntityScore(_review(gold, found.toponyms, mistakes, judge), tally)


def match_incidents(
    gold: GoldDocument, found: Extraction, tolerated: Extraction, judge: PlaceJudge
) -> StatementMatching:
    """Pair the incidents of a gold record with those that were found."""
    return match_statements(
        incident_statements(gold.annotations.incidents),
        incident_statements(gold.optional.incidents),
        incident_statements(found.incidents),
        incident_checks(judge, gold.document.published),
        incident_statements(tolerated.incidents),
    )


def match_measures(
    gold: GoldDocument, found: Extraction, tolerated: Extraction
) -> StatementMatching:
    """Pair the measures of a gold record with those that were found, one for each place."""
    return match_statements(
        measure_statements(gold.annotations.measures),
        measure_statements(gold.optional.measures),
        measure_statements(found.measures),
        MEASURE_CHECKS,
        measure_statements(tolerated.measures),
    )


def score_all(
    texts: Iterable[GoldDocument | EntityDocument], gazetteer: Gazetteer
) -> tuple[list[Score], list[EntityScore]]:
    """Read each annotated text, as it would be read without its annotation, and score that."""
    # Imported here: the reader takes a second that a gold file that cannot be read need not cost.
    from mapper.extractor import read_document

    scores: list[Score] = []
    entity_scores: list[EntityScore] = []
    for text in texts:
        found = read_document(text.document)
        if isinstance(text, GoldDocument):
            scores.append(score(text, found, gazetteer))
        else:
            entity_scores.append(score_entities(text, found, gazetteer))
    return scores, entity_scores


def _statement_mistakes(
    gold: GoldDocument,
    incidents: StatementMatching,
    measures: StatementMatching,
    judge: PlaceJudge,
) -> list[Mistake]:
    published = gold.document.published

    def details(statement: Statement) -> str:
        words = (statement.type, statement.detail, statement.action)
        days = sorted({str(day) for day in (statement.first, statement.last) if day})
        place = judge.name(statement.place_id, published)
        return f"{', '.join(filter(None, words))}: {place}, {' to '.join(days) or 'no date'}"

    checks = incident_checks(judge, published)
    return [
        *statement_mistakes("incident", incidents, checks, details),
        *statement_mistakes("measure", measures, MEASURE_CHECKS, details),
    ]


def _with_label(mistake: Mistake, sentence: EntityDocument) -> Mistake:
    """Say of what is no place as which entity it is marked."""
    label = sentence.label_at(mistake.span)
    if label is None or mistake.kind != NOT_IN_TEXT:
        return mistake
    return Mistake(f"{mistake.kind}: {label}", mistake.subject, label, mistake.found, mistake.span)


def _review(
    gold: GoldDocument, found: Iterable[Toponym], mistakes: Iterable[Mistake], judge: PlaceJudge
) -> Review:
    on = gold.document.published
    return Review(
        gold.document,
        gold.language,
        gold.kind,
        tuple(
            Mark(item.span, expected_place(item, judge, on)) for item in gold.annotations.toponyms
        ),
        tuple(Mark(item.span, _answer(item, judge, on)) for item in found),
        tuple(mistakes),
    )


def _answer(item: Toponym, judge: PlaceJudge, on: date | None) -> str:
    if item.status == "resolved" and item.place:
        return judge.name(item.place.id, on)
    return "abroad" if item.status == "foreign" else "left open"
