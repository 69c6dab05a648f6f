"""Toponyms: were they found, and were they put in the right place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from mapper.evaluation.calibration import Trial
from mapper.evaluation.figures import Counts, ForeignCounts, ResolutionCounts
from mapper.evaluation.gold import GoldDocument, GoldToponym
from mapper.evaluation.matching import Matching, match, overlap
from mapper.evaluation.mistakes import Mistake
from mapper.evaluation.places import COUNTRY_ID, NEAR_KM, PlaceJudge, core, error_km
from mapper.records import Span, Toponym

NOT_IN_TEXT: Final = "toponym: not in the text"
WHERE_MISTAKES: Final = frozenset({"toponym: put abroad", "toponym: left open"})
"""The mistakes about a place in Kazakhstan that was found and put elsewhere or nowhere."""

_Pair = tuple[GoldToponym, Toponym]
_Core = Callable[[str, Span], Span]


@dataclass(frozen=True, slots=True)
class ToponymMatching:
    """The toponyms found with the right words, with some of them, and those on one side only."""

    exact: list[_Pair]
    partial: Matching[GoldToponym, Toponym]

    @property
    def found(self) -> list[_Pair]:
        """The gold toponyms that were found, if with some of their words only."""
        return self.exact + self.partial.pairs


def match_toponyms(
    gold: GoldDocument,
    found: Sequence[Toponym],
    tolerated: Sequence[Toponym] = (),
    core: _Core = core,
) -> ToponymMatching:
    """Pair toponyms by their words without type words, exactly where that is possible.

    The country's own name and what is optional count neither way, and nor does what was missed
    but is tolerated. `core` takes the type words off a span of a text.
    """
    text = gold.document.text

    def same_words(item: GoldToponym, other: Toponym) -> bool:
        return core(text, item.span) == core(text, other.span)

    def shared_words(item: GoldToponym, other: Toponym) -> bool:
        return overlap(core(text, item.span), core(text, other.span))

    marked = gold.annotations.toponyms
    wanted = [item for item in marked if item.place_id != COUNTRY_ID]
    neither = [item for item in marked if item.place_id == COUNTRY_ID]
    neither.extend(gold.optional.toponyms)
    counted = [item for item in found if not (item.place and item.place.id == COUNTRY_ID)]
    exact = match(wanted, counted, same_words)
    partial = match(exact.missed, exact.spurious, shared_words)
    counted_partial = partial.without_spurious(neither, shared_words).without_missed(
        tolerated, shared_words
    )
    return ToponymMatching(exact.pairs, counted_partial)


def count_exact(matching: ToponymMatching) -> Counts:
    """Count the toponyms found with exactly the right words."""
    partial = matching.partial
    return Counts(
        len(matching.exact),
        len(partial.pairs) + len(partial.spurious),
        len(partial.pairs) + len(partial.missed),
    )


def count_overlap(matching: ToponymMatching) -> Counts:
    """Count the toponyms found with some of the right words at least."""
    partial = matching.partial
    return Counts(len(matching.found), len(partial.spurious), len(partial.missed))


def count_resolution(matching: ToponymMatching) -> ResolutionCounts:
    """Count where the toponyms in Kazakhstan were put."""
    pairs = [pair for pair in matching.found if _is_placed(pair[0])]
    answered = [pair for pair in pairs if pair[1].status != "unresolved"]
    errors = (error_km(gold, found) for gold, found in answered)
    return ResolutionCounts(
        gold=len(pairs) + sum(map(_is_placed, matching.partial.missed)),
        answered=len(answered),
        unresolved=len(pairs) - len(answered),
        same_place=sum(_same_place(gold, found) for gold, found in answered),
        same_region=sum(_same_region(gold, found) for gold, found in answered),
        errors_km=tuple(error for error in errors if error is not None),
    )


def count_foreign(matching: ToponymMatching) -> ForeignCounts:
    """Count the toponyms abroad that were put into Kazakhstan."""
    pairs = [pair for pair in matching.found if pair[0].status == "foreign"]
    return ForeignCounts(
        gold=len(pairs) + sum(item.status == "foreign" for item in matching.partial.missed),
        put_into_kazakhstan=sum(found.status == "resolved" for _, found in pairs),
    )


def put_abroad(matching: ToponymMatching) -> int:
    """Count the toponyms in Kazakhstan that were put abroad."""
    return sum(
        gold.status == "resolved" and found.status == "foreign" for gold, found in matching.found
    )


def toponym_trials(matching: ToponymMatching) -> list[Trial]:
    """Return each toponym that was put somewhere, with its confidence and whether it was right.

    One that is none in the gold was wrong; one whose right place is not known is left out.
    """
    judged = [
        (other, _is_right(item, other))
        for item, other in matching.found
        if item.status == "foreign" or _is_placed(item)
    ]
    judged += [(other, False) for other in matching.partial.spurious]
    return [
        Trial("toponyms", other.confidence, right)
        for other, right in judged
        if other.status != "unresolved"
    ]


def toponym_mistakes(
    gold: GoldDocument, matching: ToponymMatching, judge: PlaceJudge
) -> list[Mistake]:
    """Tell what went wrong; a toponym with wrong words and a wrong place is two mistakes."""
    text, published = gold.document.text, gold.document.published

    def mistake(what: str, span: Span, item: GoldToponym | None, other: Toponym | None) -> Mistake:
        """Put a mistake into words, with what was annotated and what was found."""
        return Mistake(
            f"toponym: {what}",
            _words(text, core(text, span)),
            _expected(text, item, judge, published) if item else None,
            _answer(text, other, judge, published) if other else None,
            span,
        )

    partial = matching.partial
    misplaced = [(_place_mistake(*pair), *pair) for pair in matching.found]
    return [
        *(mistake("wrong words", item.span, item, other) for item, other in partial.pairs),
        *(mistake(what, item.span, item, other) for what, item, other in misplaced if what),
        *(mistake("missed", item.span, item, None) for item in partial.missed),
        *(mistake("not in the text", other.span, None, other) for other in partial.spurious),
    ]


def expected_place(item: GoldToponym, judge: PlaceJudge, on: date | None) -> str:
    """Say where a toponym of the gold is."""
    if item.status == "foreign":
        return "abroad"
    return judge.name(item.place_id, on) if item.place_id else "a place"


def _expected(text: str, item: GoldToponym, judge: PlaceJudge, on: date | None) -> str:
    return f"{_words(text, item.span)}: {expected_place(item, judge, on)}"


def _answer(text: str, item: Toponym, judge: PlaceJudge, on: date | None) -> str:
    where = judge.name(item.place.id if item.place else None, on)
    return f"{_words(text, item.span)}: {where}, {item.status}"


def _place_mistake(gold: GoldToponym, found: Toponym) -> str | None:
    if gold.status == "foreign":
        return "put into Kazakhstan" if found.status == "resolved" else None
    if found.status == "unresolved":
        return "left open"
    if found.status == "foreign":
        return "put abroad"
    return None if _same_place(gold, found) or not _is_placed(gold) else "wrong place"


def _is_right(gold: GoldToponym, found: Toponym) -> bool:
    if gold.status == "foreign":
        return found.status == "foreign"
    if gold.place_id is not None:
        return _same_place(gold, found)
    error = error_km(gold, found)
    return error is not None and error <= NEAR_KM


def _is_placed(gold: GoldToponym) -> bool:
    """Tell whether a toponym is in Kazakhstan and it is known where."""
    return gold.status == "resolved" and (gold.place_id is not None or gold.lat is not None)


def _same_place(gold: GoldToponym, found: Toponym) -> bool:
    return found.place is not None and found.place.id == gold.place_id


def _same_region(gold: GoldToponym, found: Toponym) -> bool:
    if found.status != "resolved" or found.place is None:
        return False
    return _same_place(gold, found) or found.place.region == gold.region


def _words(text: str, span: Span) -> str:
    return " ".join(text[span.start : span.end].split())
