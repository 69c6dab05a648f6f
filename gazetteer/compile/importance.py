"""How a place ranks among its namesakes.

The importance is a base by kind, and for settlements a share of the logarithm of the population, so
that a city comes before the district named after it, that before a rural district, and that before
a village: republican city and country 1, the centre of a region 0.9, a region 0.85, other cities
0.6 to 0.8, a district 0.5, a town 0.4 to 0.45, a city administration 0.4, a rural district 0.3,
a village 0.1 to 0.28, the seat of a district 0.29, what is less than a village 0.02.
"""

from __future__ import annotations

from math import log10

_BASE = {
    "country": 1.0,
    "republican_city": 1.0,
    "region": 0.85,
    "city": 0.6,
    "district": 0.5,
    "town": 0.4,
    "city_administration": 0.38,
    "rural_district": 0.3,
    "village": 0.1,
}
_SHARE = {"city": 0.035, "town": 0.01, "village": 0.04}
_MOST = {"city": 0.8, "town": 0.45, "village": 0.28}
_MINOR = 0.02
_CENTRE, _SEAT = 0.9, 0.29


def importance(
    kind: str, population: int | None, *, minor: bool, centre: bool, seat: bool
) -> float:
    """Return the importance of a place of Kazakhstan, 0 to 1.

    Parameters
    ----------
    kind
        Its kind today.
    population
        The number of people, None if unknown.
    minor
        Whether it is less than a village: a siding, a winter hut, a single house.
    centre
        Whether it is the capital of a region.
    seat
        Whether it is the seat of a district.
    """
    if minor:
        return _MINOR
    if centre and kind != "republican_city":
        return _CENTRE
    if seat and kind == "village":
        return _SEAT
    if kind not in _SHARE:
        return _BASE[kind]
    return min(_MOST[kind], _BASE[kind] + _SHARE[kind] * log10(max(population or 1, 1)))
