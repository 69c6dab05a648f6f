"""Toponym resolution: which place a name means, with the evidence weighed and the runners-up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from math import exp
from typing import NamedTuple

from gazetteer import Gazetteer, Kind, Name, Place
from mapper.languages.vocabulary import TypeWord
from mapper.place_records import PlaceRecords
from mapper.records import PlaceRecord, ScoredPlace, Span, Toponym, ToponymStatus
from mapper.toponyms import MAJOR, MINOR, Mention

KAZAKHSTAN = "KZ"
# Below this confidence a name stays unresolved and is listed, not guessed.
THRESHOLD = 0.5
_RUNNERS_UP = 4
# So many places, each on a day, are kept as they were found.
_REMEMBERED = 50_000
# A type word in the text that agrees, and one that does not.
_HEAD = 0.6
# A name that is in use on the document's date, against one that is not, or not yet.
_CURRENT_NAME = 0.25
_DOCUMENT_LANGUAGE = 0.05
# A district or a rural district is seldom named without its type word.
_UNITS = frozenset({Kind.DISTRICT, Kind.RURAL_DISTRICT, Kind.CITY_ADMINISTRATION})
_BARE_UNIT = -0.3
# A region is seldom named without its type word where a city has the same name; English says the
# word once for two names.
_BARE_REGION, _MENTIONS_ONCE = -0.15, "en"
_SAME_REGION = 0.2
_SAME_DISTRICT = 0.35
_NAMED_PARENT = 0.5
_FOREIGN_PRIOR = -0.15
_NAMED_COUNTRY = 0.9
# The slope that turns the lead over the runner-up into a confidence: a lead of 0.2 gives 0.9.
_SLOPE = 11.0


# A smaller lead of one kind of evidence decides nothing.
_TELLING = 0.01
ONLY_CANDIDATE = "only candidate"


class _Weights(NamedTuple):
    """How much each kind of evidence speaks for a candidate."""

    importance: float
    kind: float
    name: float
    nearness: float


# What the weights are called.
_EVIDENCE = ("importance", "kind of place", "name of that day and language", "places named with it")


@dataclass(frozen=True, slots=True)
class _Surroundings:
    """What the names beside a mention may mean: units, countries, and what holds them."""

    ids: frozenset[str]
    countries: frozenset[str]
    holders: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Prior:
    """What speaks for a candidate whatever is named with it, and what holds it."""

    place: Place
    kind: float
    name: float
    ancestors: frozenset[str]

    @property
    def id(self) -> str:
        """The candidate's place id."""
        return self.place.id

    def total(self, nearness: float) -> float:
        """Return the sum, rounded so that what is alike ranks by its id and not by its order."""
        return round(self.place.importance + self.kind + self.name + nearness, 9)

    def with_nearness(self, nearness: float) -> _Weights:
        """Return all weights of the candidate."""
        return _Weights(self.place.importance, self.kind, self.name, nearness)


class _Decision(NamedTuple):
    """What was decided of a mention: the fields of a `Toponym` after its span and its text."""

    status: ToponymStatus
    place: PlaceRecord | None
    confidence: float
    candidates: tuple[ScoredPlace, ...]
    evidence: tuple[str, ...]


_NOTHING_NEAR = _Surroundings(frozenset(), frozenset(), frozenset())


@dataclass(frozen=True, slots=True)
class _Context:
    """What the document as a whole says about where it is."""

    published: date | None
    language: str
    regions: frozenset[str]
    districts: frozenset[str]


class Resolver:
    """Decides which place of the gazetteer each mention means.

    Parameters
    ----------
    gazetteer
        The places, their names and their dated parents.
    """

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        # Reports repeat the places and the days of those before them.
        self._records = PlaceRecords(gazetteer)
        self._ancestors = lru_cache(_REMEMBERED)(self._find_ancestors)
        self._name_on = lru_cache(_REMEMBERED)(gazetteer.name_on)
        self._priors = lru_cache(_REMEMBERED)(self._find_priors)

    def resolve(
        self, text: str, mentions: Sequence[Mention], published: date | None, language: str
    ) -> list[Toponym]:
        """Resolve the mentions of one document.

        Parameters
        ----------
        text
            The document's text.
        mentions
            Its mentions, in order.
        published
            The document's date: it picks the names, the parents and the records.
        language
            The document's language.

        Returns
        -------
        list of Toponym
            One a mention, in order. A name whose best reading is not sure enough is unresolved.
        """
        context = self._context(mentions, published, language)
        decided: dict[tuple[int, TypeWord | None], _Decision] = {}
        return [
            self._resolve_one(text, mentions, position, context, decided)
            for position in range(len(mentions))
        ]

    def record(self, place_id: str, on: date | None) -> PlaceRecord:
        """Return the record of a place as it was on a day (contract: PLACE)."""
        return self._records.of(place_id, on)

    def _find_ancestors(self, place_id: str, on: date | None) -> frozenset[str]:
        return frozenset(self._gazetteer.ancestors(place_id, on))

    def _context(
        self, mentions: Sequence[Mention], published: date | None, language: str
    ) -> _Context:
        """Collect the regions and units that the document names beyond doubt."""
        units: set[str] = set()
        # A document repeats its names.
        for names, head in {(id(m.names), m.head): (m.names, m.head) for m in mentions}.values():
            ids = {name.place_id for name in names}
            if head is not None:
                ids = {i for i in ids if self._gazetteer.place(i).kind in head.kinds}
            if len(ids) == 1:
                units |= ids
        regions = {
            region.id
            for unit in units
            if (region := self._gazetteer.region_of(unit, published)) is not None
        }
        districts = {unit for unit in units if self._gazetteer.place(unit).kind in _UNITS}
        return _Context(published, language, frozenset(regions), frozenset(districts))

    def _resolve_one(
        self,
        text: str,
        mentions: Sequence[Mention],
        position: int,
        context: _Context,
        decided: dict[tuple[int, TypeWord | None], _Decision],
    ) -> Toponym:
        """Resolve a mention; `decided` has what the document's names mean that stand alone."""
        mention = mentions[position]
        nearby = [self._gazetteer.place(i) for i in _neighbours(text, mentions, position)]
        if nearby:
            decision = self._decide(mention, nearby, context)
        else:
            key = id(mention.names), mention.head
            if key not in decided:
                decided[key] = self._decide(mention, (), context)
            decision = decided[key]
        span = Span(mention.start, mention.end)
        return Toponym(span, text[mention.start : mention.end], *decision)

    def _decide(self, mention: Mention, nearby: Sequence[Place], context: _Context) -> _Decision:
        weighed = self._weigh(mention, self._surroundings(nearby, context), context)
        ranked = sorted((-prior.total(near), prior.id, prior, near) for prior, near in weighed)
        best = -ranked[0][0]
        lead = best + ranked[1][0] if len(ranked) > 1 else best
        confidence = round(0.99 / (1 + exp(-_SLOPE * lead)), 3)
        top = ranked[0][2].place
        status: ToponymStatus = "resolved"
        if top.country != KAZAKHSTAN:
            status = "foreign"
        elif self._lies_abroad(mention, top, nearby):
            status, confidence = "foreign", 0.7
        elif confidence < THRESHOLD:
            status = "unresolved"
        shows_place = self._shows_place(status, top)
        return _Decision(
            status=status,
            place=self.record(top.id, context.published) if shows_place else None,
            confidence=confidence,
            candidates=tuple(
                ScoredPlace(i, self._name_on(i, context.published), round(1 / (1 + exp(3 * s)), 3))
                for s, i, *_ in ranked[:_RUNNERS_UP]
            ),
            evidence=_evidence([prior.with_nearness(near) for *_, prior, near in ranked[:2]]),
        )

    def _shows_place(self, status: ToponymStatus, top: Place) -> bool:
        return status == "resolved" or (status == "foreign" and top.country != KAZAKHSTAN)

    def _lies_abroad(self, mention: Mention, top: Place, nearby: Iterable[Place]) -> bool:
        """Tell whether a country named right beside a minor name puts it abroad."""
        headed = mention.head is not None and Kind.REGION in mention.head.kinds
        if headed or top.kind is Kind.COUNTRY or top.importance >= MAJOR:
            return False
        return any(place.kind is Kind.COUNTRY and place.country != KAZAKHSTAN for place in nearby)

    def _surroundings(self, nearby: Sequence[Place], context: _Context) -> _Surroundings:
        """Collect what the names right beside a mention may say of where it lies."""
        if not nearby:
            return _NOTHING_NEAR
        holders: set[str] = set()
        for place in nearby:
            if place.importance >= MINOR:
                holders |= self._ancestors(place.id, context.published)
        return _Surroundings(
            frozenset(place.id for place in nearby if place.kind is not Kind.COUNTRY),
            frozenset(place.country for place in nearby),
            frozenset(holders),
        )

    def _weigh(
        self, mention: Mention, near: _Surroundings, context: _Context
    ) -> list[tuple[_Prior, float]]:
        """Return the places that a mention may mean, each with how near it is to the others."""
        priors = self._priors(mention.names, mention.head, context.published, context.language)
        return [(prior, self._nearness(prior, near, context)) for prior in priors]

    def _find_priors(
        self,
        names: tuple[Name, ...],
        head: TypeWord | None,
        published: date | None,
        language: str,
    ) -> tuple[_Prior, ...]:
        """Return what speaks for each place of some names; reports repeat those before them."""
        by_name: dict[str, float] = {}
        for name in names:
            score = _CURRENT_NAME * name.validity.covers(published)
            score += _DOCUMENT_LANGUAGE * (name.language == language)
            if score > by_name.get(name.place_id, -1.0):
                by_name[name.place_id] = score
        return tuple(
            _Prior(
                place,
                _kind_score(place, head, language),
                score,
                self._ancestors(place.id, published),
            )
            for place, score in ((self._gazetteer.place(i), s) for i, s in by_name.items())
        )

    def _nearness(self, prior: _Prior, near: _Surroundings, context: _Context) -> float:
        place, ancestors = prior.place, prior.ancestors
        if place.country != KAZAKHSTAN:
            return _NAMED_COUNTRY if place.country in near.countries else _FOREIGN_PRIOR
        if place.id in near.holders or not near.ids.isdisjoint(ancestors):
            return _NAMED_PARENT
        if not context.districts.isdisjoint(ancestors):
            return _SAME_DISTRICT
        return 0.0 if context.regions.isdisjoint(ancestors) else _SAME_REGION


def _kind_score(place: Place, head: TypeWord | None, language: str) -> float:
    """Return how well a place's kind goes with the type word beside its name."""
    if head is None:
        is_region = place.kind is Kind.REGION
        if is_region and place.country == KAZAKHSTAN:
            return _BARE_REGION * (language != _MENTIONS_ONCE)
        return _BARE_UNIT * (place.kind in _UNITS or is_region)
    if place.kind in head.kinds:
        return _HEAD
    # "Turksib region" is how some agencies write the district.
    loose = Kind.REGION in head.kinds and place.kind is Kind.DISTRICT
    return 0.0 if loose else -_HEAD / 2


def _evidence(best_two: Sequence[_Weights]) -> tuple[str, ...]:
    """Return what speaks more for the best candidate than for the next, the weightiest first."""
    if len(best_two) == 1:
        return (ONLY_CANDIDATE,)
    leads = [
        (ours - theirs, evidence)
        for ours, theirs, evidence in zip(*best_two, _EVIDENCE, strict=True)
        if ours - theirs > _TELLING
    ]
    return tuple(evidence for _, evidence in sorted(leads, reverse=True))


_APPOSITION = re.compile(r"(?:['\u2019]s)?\s*[,(]?\s*(?:(?:in|of|the|в)\s+){0,2}")


def _neighbours(text: str, mentions: Sequence[Mention], position: int) -> list[str]:
    """Return what the names right beside a mention may mean: "Talas, Kyrgyzstan"."""
    mention = mentions[position]
    ids: list[str] = []
    for other, start, end in (
        (position + 1, mention.end, None),
        (position - 1, None, mention.start),
    ):
        if not 0 <= other < len(mentions):
            continue
        neighbour = mentions[other]
        first = neighbour.end if start is None else start
        last = neighbour.start if end is None else end
        if "\n\n" not in text[first:last] and _APPOSITION.fullmatch(text, first, last):
            ids.extend(name.place_id for name in neighbour.names)
    return ids
