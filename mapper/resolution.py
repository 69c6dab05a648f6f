"""Toponym resolution: which place a name means, with the evidence weighed and the runners-up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from itertools import pairwise
from math import exp
from typing import NamedTuple

from gazetteer import Gazetteer, Kind, Name, Place
from mapper.abroad import AbroadSigns, abroad_signs_of
from mapper.dictionary import DISTRICT_WORD
from mapper.languages.marks import marks_of
from mapper.languages.vocabulary import TypeWord
from mapper.lines import folded_text
from mapper.list_agreement import Kinds, in_lists, in_words, with_regions_agreed
from mapper.misplaced import is_misplaced
from mapper.place_kinds import (
    BARE_REGION,
    KAZAKHSTAN,
    UNITS,
    is_town,
    is_wide,
    kind_score,
    only_village,
)
from mapper.place_records import PlaceRecords
from mapper.records import PlaceRecord, ScoredPlace, Span, Toponym, ToponymStatus
from mapper.surroundings import NOTHING_NEAR, Surroundings, are_beside, neighbours
from mapper.toponyms import GREAT, MAJOR, MINOR, Mention

# Below this confidence a name stays unresolved and is listed, not guessed.
THRESHOLD = 0.5
_RUNNERS_UP = 4
# So many places, each on a day, are kept as they were found.
_REMEMBERED = 50_000
# A name that is in use on the document's date, against one that is not, or not yet.
_CURRENT_NAME = 0.25
_DOCUMENT_LANGUAGE = 0.05
# A unit that was made only after the document was written.
_NOT_YET = -0.5
# So many names like it are looked at for one.
_SIMILAR = 10
# A city abroad of so much importance, less in a neighbouring country, is more than a village of
# its name that only lies in a region which the text names.
_WELL_KNOWN, _WELL_KNOWN_NEAR = 0.41, 0.33
_NEAR = frozenset(("RU", "KG", "UZ", "TM", "TJ"))
_SAME_REGION = 0.2
_SAME_DISTRICT = 0.35
# A village in the district of a town that the text names, and one that its rural district is
# called after.
_TOWN_BESIDE, _RURAL_SEAT = 0.1, 0.05
_NAMED_PARENT = 0.5
_FOREIGN_PRIOR = -0.15
_NAMED_COUNTRY = 0.9
# The slope that turns the lead over the runner-up into a confidence: a lead of 0.2 gives 0.9.
_SLOPE = 11.0
# How sure a namesake abroad is; so many letters before a name may tell it.
_NAMESAKE = 0.7

# A smaller lead of one kind of evidence decides nothing.
_TELLING = 0.01
# A region without its type word, of which no city has the name; it may hold what is beside it.
_ONLY_REGION = 0.001
_CITIES = frozenset({Kind.CITY, Kind.REPUBLICAN_CITY})
ONLY_CANDIDATE = "only candidate"


# What the weights are called.
_EVIDENCE = ("importance", "kind of place", "name of that day and language", "places named with it")


@dataclass(frozen=True, slots=True)
class _Prior:
    """What speaks for a candidate whatever is named with it, their sum, and what holds it.

    It is `called` so on the day, and may be the `seat` of a rural district of its name. Ways to
    rank it are kept, by what the names beside it add: these are few, and to round a sum takes as
    long as all the rest.
    """

    place: Place
    kind: float
    name: float
    total: float
    ancestors: frozenset[str]
    called: str
    seat: bool = False
    ranked: dict[float, _Ranked] = field(default_factory=dict, compare=False)

    def with_nearness(self, nearness: float) -> _Ranked:
        """Return the candidate as it ranks with what the names beside it add."""
        known = self.ranked.get(nearness)
        if known is None:
            least = -round(self.total + nearness, 9)
            score = round(1 / (1 + exp(3 * least)), 3)
            scored = ScoredPlace(self.place.id, self.called, score)
            known = self.ranked[nearness] = least, self.place.id, self, nearness, scored
        return known


# What may be decided of a mention: minus the sum of what speaks for it, its id, the candidate with
# what the names beside it add, and how it is handed on. A sum is rounded so that what is alike
# ranks by its id.
_Ranked = tuple[float, str, _Prior, float, ScoredPlace]


class _Decision(NamedTuple):
    """What was decided of a mention: the fields of a `Toponym` after its span and its text."""

    status: ToponymStatus
    place: PlaceRecord | None
    confidence: float
    candidates: tuple[ScoredPlace, ...]
    evidence: tuple[str, ...]


class _Priors(NamedTuple):
    """The candidates of a name, and whether a large city abroad is rather meant than a village."""

    places: tuple[_Prior, ...]
    rather_abroad: bool


@dataclass(frozen=True, slots=True)
class _Context:
    """What the document as a whole says about where it is."""

    published: date | None
    language: str
    regions: frozenset[str]
    districts: frozenset[str]
    around: frozenset[str]


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
        self._region_of = lru_cache(_REMEMBERED)(self._find_region)
        # By the identity of the names and the type word, which are held with what was found.
        self._priors: dict[tuple[int, int, date | None, str], tuple[Mention, _Priors]] = {}
        self._beside: dict[tuple[int, bool, date | None], tuple[Mention, Surroundings]] = {}

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
        folded = folded_text(text)
        mentions = with_regions_agreed(
            mentions,
            lambda mention: self._kinds_of(mention, published, language),
            in_words(folded, marks_of(language).adjective),
        )
        lists = in_lists(text, mentions)
        context = self._context(mentions, published, language)
        signs = abroad_signs_of(language)
        beside = [
            are_beside(text, one, other) and signs.towards.match(folded, one.end, other.end) is None
            for one, other in pairwise(mentions)
        ]
        # What the document's names mean that stand alone.
        decided: dict[tuple[int, int], _Decision] = {}
        toponyms = []
        for position, mention in enumerate(mentions):
            nearby = neighbours(mentions, position, beside)
            key = id(mention.names), id(mention.head)
            decision = None if nearby else decided.get(key)
            if decision is None:
                in_list = mention.head is None and mention.listed in lists
                decision = self._decide(mention, nearby, context, in_list=in_list)
                if not nearby:
                    decided[key] = decision
            if decision.status == "resolved" and self._is_abroad(decision, mention, signs, folded):
                decision = decision._replace(status="foreign", place=None, confidence=_NAMESAKE)
            span = Span(mention.start, mention.end)
            toponyms.append(Toponym(span, text[mention.start : mention.end], *decision))
        return toponyms

    def _kinds_of(self, mention: Mention, published: date | None, language: str) -> Kinds:
        priors = self._priors_of(mention, published, language).places
        likely = max(priors, key=lambda prior: prior.total).place
        own = [prior.place for prior in priors if prior.place.country == KAZAKHSTAN]
        regions = {place.id for place in own if place.kind is Kind.REGION}
        around = self._gazetteer.ancestors(likely.id, published)
        return Kinds(likely.kind, bool(regions), not regions.isdisjoint(around))

    def _is_abroad(
        self, decision: _Decision, mention: Mention, signs: AbroadSigns, folded: str
    ) -> bool:
        """Tell whether the words beside a name say that a namesake is meant, or what was before."""
        place = decision.place
        great = place is not None and self._gazetteer.place(place.id).importance >= GREAT
        return signs.hold(folded, mention.start, mention.end, great=great)

    def record(self, place_id: str, on: date | None) -> PlaceRecord:
        """Return the record of a place as it was on a day (contract: PLACE)."""
        return self._records.of(place_id, on)

    def _find_ancestors(self, place_id: str, on: date | None) -> frozenset[str]:
        return frozenset(self._gazetteer.ancestors(place_id, on))

    def _context(
        self, mentions: Sequence[Mention], published: date | None, language: str
    ) -> _Context:
        """Collect the regions and units that the document names beyond doubt."""
        units, around = set[str](), set[str]()
        # A document repeats its names.
        for mention in {(id(m.names), id(m.head)): m for m in mentions}.values():
            priors = self._priors_of(mention, published, language).places
            places = [prior.place for prior in priors]
            if mention.head is not None:
                kinds = mention.head.kinds
                places = [place for place in places if place.kind in kinds]
            if len(places) == 1 and not is_wide(places[0]):
                units.add(places[0].id)
            for town in filter(is_town, places):
                around.update(self._ancestors(town.id, published))
        regions = {region for unit in units if (region := self._region_of(unit, published))}
        districts = {unit for unit in units if self._gazetteer.place(unit).kind in UNITS}
        held = frozenset(i for i in around if self._gazetteer.place(i).kind is Kind.DISTRICT)
        return _Context(published, language, frozenset(regions), frozenset(districts), held)

    def _find_region(self, place_id: str, on: date | None) -> str | None:
        region = self._gazetteer.region_of(place_id, on)
        return region.id if region else None

    def _decide(
        self, mention: Mention, nearby: Sequence[Mention], context: _Context, *, in_list: bool
    ) -> _Decision:
        near = self._surroundings(nearby, mention.start, context.published)
        if in_list:
            near = replace(near, holders=frozenset())
        ranked = self._rank(mention, near, context)
        best = -ranked[0][0]
        lead = best + ranked[1][0] if len(ranked) > 1 else best
        confidence = round(0.99 / (1 + exp(-_SLOPE * lead)), 3)
        top = ranked[0][2].place
        status: ToponymStatus = "resolved"
        if top.country != KAZAKHSTAN:
            status = "foreign"
        elif near.abroad and self._may_lie_abroad(mention, top):
            status, confidence = "foreign", 0.7
        elif confidence < THRESHOLD or is_misplaced(
            self._gazetteer, mention, nearby, top, context.published
        ):
            status = "unresolved"
        published = context.published
        return _Decision(
            status,
            self.record(top.id, published) if self._shows_place(status, top) else None,
            confidence,
            tuple([candidate[-1] for candidate in ranked[:_RUNNERS_UP]]),
            _evidence(ranked),
        )

    def _shows_place(self, status: ToponymStatus, top: Place) -> bool:
        return status == "resolved" or (status == "foreign" and top.country != KAZAKHSTAN)

    def _may_lie_abroad(self, mention: Mention, top: Place) -> bool:
        """Tell whether a country named right beside a name puts it abroad, as a minor one."""
        # A district is no answer to "Altai region".
        regional = mention.head is not None and Kind.REGION in mention.head.kinds
        headed = regional and top.kind is not Kind.DISTRICT
        return not (headed or top.kind is Kind.COUNTRY or top.importance >= MAJOR)

    def _surroundings(
        self, nearby: Sequence[Mention], position: int, published: date | None
    ) -> Surroundings:
        """Collect what the names right beside the mention at a position may say of it."""
        if not nearby:
            return NOTHING_NEAR
        said = [self._said_by(mention, published) for mention in nearby]
        if len(said) == 1:
            only = said[0]
            if nearby[0].start < position:
                return only
            return replace(only, holders=frozenset(), later_holders=only.holders)
        behind, before = said
        return Surroundings(
            behind.ids | before.ids,
            behind.countries | before.countries,
            before.holders,
            behind.abroad or before.abroad,
            behind.holders,
        )

    def _said_by(self, mention: Mention, published: date | None) -> Surroundings:
        """Return what a name says of where the name beside it lies; reports repeat their names."""
        key = id(mention.names), mention.head is None, published
        known = self._beside.get(key)
        if known is None:
            if len(self._beside) >= _REMEMBERED:
                self._beside.clear()
            known = self._beside[key] = mention, self._find_said_by(mention, published)
        return known[1]

    def _find_said_by(self, mention: Mention, published: date | None) -> Surroundings:
        places = self._places_said(mention, published)
        countries = [place for place in places if place.kind is Kind.COUNTRY]
        holders, is_bare = set[str](), mention.head is None
        for place in places:
            # "Almaty, Aktobe": the first is no district of the second, which has one of its name.
            known = place.importance >= MINOR or place == only_village(places)
            if known and not (is_bare and place.kind in UNITS):
                holders |= self._ancestors(place.id, published)
        return Surroundings(
            frozenset(place.id for place in places if place.kind is not Kind.COUNTRY),
            frozenset(place.country for place in places),
            holders,
            any(place.country != KAZAKHSTAN for place in countries),
        )

    def _places_said(self, mention: Mention, published: date | None) -> list[Place]:
        """Return what a name may mean beside another: what is called so, of the kind of its head.

        "Akmola Region" says nothing of Astana, which was once called like it.
        """
        called = {n.place_id for n in mention.names if n.validity.covers(published)}
        ids = called or {name.place_id for name in mention.names}
        places = [self._gazetteer.place(place_id) for place_id in ids]
        kinds = frozenset() if mention.head is None else mention.head.kinds
        return [place for place in places if place.kind in kinds] or places

    def _rank(self, mention: Mention, near: Surroundings, context: _Context) -> list[_Ranked]:
        """Return the places that a mention may mean, the likeliest first."""
        ranked = []
        priors, rather_abroad = self._priors_of(mention, context.published, context.language)
        rather_abroad = mention.head is None and rather_abroad
        for prior in priors:
            nearness = _nearness(prior, near, context)
            if rather_abroad and nearness < _SAME_DISTRICT:
                # A city abroad is rather meant than a village, unless its district is named.
                nearness = 0.0
            ranked.append(prior.with_nearness(nearness))
        ranked.sort()
        return ranked

    def _priors_of(self, mention: Mention, published: date | None, language: str) -> _Priors:
        """Return what speaks for each place of a mention; reports repeat those before them."""
        key = id(mention.names), id(mention.head), published, language
        known = self._priors.get(key)
        if known is None:
            if len(self._priors) >= _REMEMBERED:
                self._priors.clear()
            places = _without_lesser_abroad(self._find_priors(mention, published, language))
            priors = _Priors(places, _is_rather_abroad(places))
            known = self._priors[key] = mention, priors
        return known[1]

    def _find_priors(
        self, mention: Mention, published: date | None, language: str
    ) -> tuple[_Prior, ...]:
        by_name: dict[str, float] = {}
        also = self._districts_meant(mention.names, mention.head, published, language)
        for name in (*mention.names, *also):
            score = _CURRENT_NAME * name.validity.covers(published)
            score += _DOCUMENT_LANGUAGE * (name.language == language)
            if score > by_name.get(name.place_id, -1.0):
                by_name[name.place_id] = score
        found = []
        has_city = self._is_of_a_city(mention, published)
        spelled = self._spellings_of_regions(mention)
        for place_id, score in by_name.items():
            place = self._gazetteer.place(place_id)
            kind = kind_score(place, mention.head, language)
            if place_id in spelled:
                score -= _CURRENT_NAME
            elif mention.head is None and place.kind is Kind.REGION and not has_city:
                # "In Akmola" since the city is called Astana.
                kind = max(kind, _ONLY_REGION)
            ancestors, called = (
                self._ancestors(place_id, published),
                self._name_on(place_id, published),
            )
            total = place.importance + kind + score + _NOT_YET * _is_later(place, published)
            seat = place.kind is Kind.VILLAGE and any(
                map(self._is_rural_district, ancestors & by_name.keys())
            )
            found.append(_Prior(place, kind, score, total, ancestors, called, seat))
        return tuple(found)

    def _is_rural_district(self, place_id: str) -> bool:
        return self._gazetteer.place(place_id).kind is Kind.RURAL_DISTRICT

    def _districts_meant(
        self,
        names: tuple[Name, ...],
        head: TypeWord | None,
        published: date | None,
        language: str,
    ) -> list[Name]:
        """Return the districts like a name that has the type word of one and is of none.

        English takes the names of districts from Russian or Kazakh, in many spellings: "Burlin
        District" is no village of that name.
        """
        kinds = frozenset() if head is None else head.kinds
        if Kind.DISTRICT not in kinds or language not in DISTRICT_WORD:
            return []
        if any(self._gazetteer.place(name.place_id).kind in kinds for name in names):
            return []
        found = self._gazetteer.lookup(
            f"{names[0].text} {DISTRICT_WORD[language]}", on=published, limit=_SIMILAR
        )
        return [candidate.name for candidate in found if candidate.place.kind is Kind.DISTRICT]

    def _is_of_a_city(self, mention: Mention, published: date | None) -> bool:
        """Tell whether a city has this name on a day."""
        return any(
            name.validity.covers(published) and self._gazetteer.place(name.place_id).kind in _CITIES
            for name in mention.names
        )

    def _spellings_of_regions(self, mention: Mention) -> frozenset[str]:
        """Return the regions of which a bare name is no name, where it is one of a city.

        Some still write "Guryev Region"; but who is from Guryev is from the city.
        """
        if mention.head is not None:
            return frozenset()
        kinds = {n.place_id: self._gazetteer.place(n.place_id).kind for n in mention.names}
        if _CITIES.isdisjoint(kinds.values()):
            return frozenset()
        bare = {n.place_id for n in mention.names if n.kind != "variant" or " " not in n.text}
        return frozenset(id_ for id_ in kinds.keys() - bare if kinds[id_] is Kind.REGION)


def _without_lesser_abroad(priors: tuple[_Prior, ...]) -> tuple[_Prior, ...]:
    """Leave out places abroad that sound like a great city here: "from Almaty to Russia"."""
    if all(prior.place.importance < GREAT for prior in priors):
        return priors
    at_home = [prior for prior in priors if prior.place.country == KAZAKHSTAN]
    if all(prior.place.importance < GREAT for prior in at_home):
        return priors
    return tuple(at_home)


def _nearness(prior: _Prior, near: Surroundings, context: _Context) -> float:
    """Return what the names of the text, and right beside it, add to a candidate."""
    place, ancestors = prior.place, prior.ancestors
    if place.country != KAZAKHSTAN:
        return _NAMED_COUNTRY if place.country in near.countries else _FOREIGN_PRIOR
    # The town of a region's name is meant in a list of its towns.
    holds = place.id in near.holders and prior.kind != BARE_REGION
    if place.id in near.later_holders:
        # "Talgar, Almaty" may be a town and its region, "Almaty, Talgar" are two towns.
        holds = holds or prior.kind > 0 or place.kind is not Kind.REGION
    if near is not NOTHING_NEAR and (holds or not near.ids.isdisjoint(ancestors)):
        return _NAMED_PARENT + _RURAL_SEAT * prior.seat
    if not context.districts.isdisjoint(ancestors):
        return _SAME_DISTRICT + _RURAL_SEAT * prior.seat
    same_region = 0.0 if context.regions.isdisjoint(ancestors) else _SAME_REGION
    beside = not context.around.isdisjoint(ancestors)
    seat = prior.seat and same_region > 0
    return same_region + _TOWN_BESIDE * beside + _RURAL_SEAT * seat


def _is_well_known_abroad(prior: _Prior) -> bool:
    """Tell whether a place is a large city of another country."""
    place = prior.place
    least = _WELL_KNOWN_NEAR if place.country in _NEAR else _WELL_KNOWN
    return place.country != KAZAKHSTAN and place.importance >= least


def _is_rather_abroad(priors: Sequence[_Prior]) -> bool:
    """Tell whether a name is of a large city abroad, and of no more than villages here."""
    known_abroad = any(map(_is_well_known_abroad, priors))
    return known_abroad and not any(map(_is_no_village, priors))


def _is_no_village(prior: _Prior) -> bool:
    """Tell whether a place is a town of Kazakhstan, which needs no sign."""
    place = prior.place
    is_unit = place.kind in UNITS or place.kind is Kind.REGION
    return place.country == KAZAKHSTAN and not is_unit and place.importance >= MINOR


def _is_later(place: Place, published: date | None) -> bool:
    """Tell whether a place came to be only after a day."""
    made = place.validity.valid_from
    return published is not None and made is not None and made > published


def _evidence(ranked: Sequence[_Ranked]) -> tuple[str, ...]:
    """Return what speaks more for the best candidate than for the next, the weightiest first."""
    if len(ranked) == 1:
        return (ONLY_CANDIDATE,)
    (_, _, best, near, _), (_, _, other, other_near, _) = ranked[:2]
    leads = (
        best.place.importance - other.place.importance,
        best.kind - other.kind,
        best.name - other.name,
        near - other_near,
    )
    telling = [(lead, what) for lead, what in zip(leads, _EVIDENCE, strict=True) if lead > _TELLING]
    telling.sort(reverse=True)
    return tuple([what for _, what in telling])
