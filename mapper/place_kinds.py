"""Kinds of places: how well one goes with the type word beside a name, or with none."""

from __future__ import annotations

from collections.abc import Sequence

from gazetteer import Kind, Place
from mapper.languages.vocabulary import TypeWord
from mapper.toponyms import GREAT

__all__ = ["BARE_REGION", "KAZAKHSTAN", "UNITS", "is_town", "is_wide", "kind_score", "only_village"]

KAZAKHSTAN = "KZ"
# A type word in the text that agrees, and one that does not.
_HEAD = 0.6
# A district or a rural district is seldom named without its type word.
UNITS = frozenset({Kind.DISTRICT, Kind.RURAL_DISTRICT, Kind.CITY_ADMINISTRATION})
_BARE_UNIT = -0.3
# A region is seldom named without its type word where a city has the same name; English says the
# word once for two names.
BARE_REGION, _MENTIONS_ONCE = -0.15, "en"
# That of a point which stands for more than a district.
_OF_REGIONS = 3


def kind_score(place: Place, head: TypeWord | None, language: str) -> float:
    """Return how well a place's kind goes with the type word beside its name."""
    if head is None:
        is_region = place.kind is Kind.REGION
        if is_region and place.country == KAZAKHSTAN:
            return BARE_REGION * (language != _MENTIONS_ONCE)
        return _BARE_UNIT * (place.kind in UNITS or is_region)
    if place.kind in head.kinds:
        return _HEAD
    # "Turksib region" is how some agencies write the district.
    loose = Kind.REGION in head.kinds and place.kind is Kind.DISTRICT
    return 0.0 if loose else -_HEAD / 2


def is_town(place: Place) -> bool:
    """Tell whether a place is a town of Kazakhstan that its district has villages around."""
    return place.country == KAZAKHSTAN and place.kind is Kind.CITY and place.importance < GREAT


def is_wide(place: Place) -> bool:
    """Tell whether a place is a river or a range, which says little of where others lie."""
    return place.kind is Kind.NATURAL and place.geo_precision >= _OF_REGIONS


def only_village(places: Sequence[Place]) -> Place | None:
    """Return the village if a name is of no other, but for the rural district that it may be of."""
    own = [place for place in places if place.kind is not Kind.RURAL_DISTRICT]
    return own[0] if len(own) == 1 and own[0].kind is Kind.VILLAGE else None
