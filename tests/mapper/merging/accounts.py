"""Short ways to write what reports tell, for tests of merging."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from mapper.merging import Account, Days, Site, Toll
from mapper.participants import Participants

TARAZ = Site("311010000", "Taraz", "city", "310000000", "311000000")
SHU = Site("316621100", "Shu", "city", "310000000", "316600000")
ZHAMBYL = Site("310000000", "Zhambyl Region", "region", "310000000", None)
SHU_DISTRICT = Site("316600000", "Shu District", "district", "310000000", "316600000")
ALMATY = Site("750000000", "Almaty", "republican_city", "750000000", None)


def days(first: int, last: int | None = None) -> Days:
    """Return days of January 2022."""
    return Days(date(2022, 1, first), date(2022, 1, last or first))


def account(identifier: str = "a", *sites: Site, **changes: Any) -> Account:
    """Return a protest in Taraz on 5 January 2022, reported that day, with changes."""
    usual = Account(identifier, "Protests", "Peaceful protest", sites or (TARAZ,), days(5), days(5))
    return replace(usual, **changes)


def named(*groups: str, another: bool = False) -> Participants:
    return Participants(frozenset(groups), another)


def killed(low: int, high: int | None = -1, day: int = 5) -> frozenset[Toll]:
    """Return a count of killed, exact unless its upper end is given, published in January 2022."""
    upper = low if high == -1 else high
    return frozenset({Toll("killed", low, upper, date(2022, 1, day).toordinal())})
