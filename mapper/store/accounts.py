"""The rows of incidents and events as the accounts that merging compares, and back."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from mapper.merging import Account, Days, Site, Toll, toll_of
from mapper.merging.accounts import strength
from mapper.participants import Participants, participants_in
from mapper.store.schema import documents, incidents

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Row

    from mapper.records import Incident, PeopleCount

# Whose place is none to match by.
_NO_PLACE: Final = "country"
# An event that is bounded to more days than a month is not matched by its day.
LONGEST_DAYS: Final = 31

COLUMNS: Final = (
    *(
        incidents.c[name]
        for name in (
            "id",
            "document_id",
            "event_id",
            "leads",
            "open_match",
            "event_type",
            "sub_event_type",
            "place_id",
            "name",
            "kind",
            "region_id",
            "district",
            "day_from",
            "day_to",
            "threat_level",
            "confidence",
            "people",
            "participants",
            "evidence_start",
            "evidence_end",
        )
    ),
    documents.c.published,
)
"""What an account is made of; of `incidents` joined with `documents`."""


def is_matchable(row: Row[Any]) -> bool:
    """Tell whether a report says where and when, closely enough to be matched."""
    if row.place_id is None or row.kind == _NO_PLACE or row.day_from > row.day_to:
        return False
    days: int = (row.day_to - row.day_from).days
    return days < LONGEST_DAYS


def report(row: Row[Any]) -> Account:
    """Return what one report tells; its id is the incident's."""
    return _account(row, row.id)


def lone_event(row: Row[Any]) -> Account:
    """Return the event of one report; its id is the event's."""
    return _account(row, row.event_id)


def _account(row: Row[Any], identifier: str) -> Account:
    published = row.published
    return Account(
        identifier,
        row.event_type,
        row.sub_event_type,
        (Site(row.place_id, row.name, row.kind, row.region_id, row.district),),
        Days(row.day_from, row.day_to),
        Days(published, published) if published else None,
        frozenset(Toll(*toll) for toll in json.loads(row.people)),
        _participants(json.loads(row.participants)),
    )


def match_columns(
    incident: Incident, quote: str, language: str, published: date | None
) -> dict[str, str]:
    """Return the columns of a report that only matching looks at."""
    people: tuple[PeopleCount, ...] = incident.people
    tolls = _ordered(toll_of(counted, published) for counted in people)
    named = participants_in(quote, language, incident.event_type)
    return {
        "people": json.dumps([_toll_list(toll) for toll in tolls]),
        "participants": json.dumps(participants_object(named)),
    }


def to_text(account: Account) -> str:
    """Return an event's account as the text that its row keeps."""
    return json.dumps(
        {
            "event_type": account.event_type,
            "sub_event_type": account.sub_event_type,
            "sites": [
                [site.place_id, site.name, site.kind, site.region_id, site.district]
                for site in account.sites
            ],
            "days": _day_list(account.days),
            "published": _day_list(account.published) if account.published else None,
            "people": [_toll_list(toll) for toll in _ordered(account.tolls)],
            "participants": participants_object(account.participants),
            "reports": account.reports,
        },
        ensure_ascii=False,
    )


def from_text(event_id: str, text: str) -> Account:
    """Return the account that `to_text` gave the text of."""
    kept = json.loads(text)
    return Account(
        event_id,
        kept["event_type"],
        kept["sub_event_type"],
        tuple(Site(*site) for site in kept["sites"]),
        _days(kept["days"]),
        _days(kept["published"]) if kept["published"] else None,
        frozenset(Toll(*toll) for toll in kept["people"]),
        _participants(kept["participants"]),
        kept["reports"],
    )


def event(row: Row[Any]) -> Account:
    """Return the event that a report leads; the row has the columns of `events` too."""
    return from_text(row.event_id, row.account) if row.account else lone_event(row)


def lead_key(row: Row[Any]) -> tuple[Any, ...]:
    """Return by what the report that tells an event best comes first in order.

    It is the one with the closest place, then the strongest kind, the fewest days, a stated
    level, the surest reading, the earliest publication.
    """
    return (
        -Site(row.place_id, row.name, row.kind, row.region_id, row.district).specificity,
        -strength(row.sub_event_type),
        row.day_to - row.day_from,
        row.threat_level is None,
        -row.confidence,
        row.published or date.max,
        row.id,
    )


def _ordered(tolls: Iterable[Toll]) -> list[Toll]:
    return sorted(tolls, key=lambda toll: (toll.role, toll.low, toll.high or -1, toll.published))


def _toll_list(toll: Toll) -> list[str | int | None]:
    return [toll.role, toll.low, toll.high, toll.published]


def participants_object(found: Participants) -> dict[str, Any]:
    """Return participants as the object that a row keeps."""
    kept: dict[str, Any] = {"groups": sorted(found.groups)} if found.groups else {}
    marks = {name: True for name in ("another", "joining") if getattr(found, name)}
    return kept | marks


def _participants(kept: Mapping[str, Any]) -> Participants:
    return Participants(
        frozenset(kept.get("groups", ())), kept.get("another", False), kept.get("joining", False)
    )


def _day_list(days: Days) -> list[str]:
    return [days.first.isoformat(), days.last.isoformat()]


def _days(kept: list[str]) -> Days:
    first, last = kept
    return Days(date.fromisoformat(first), date.fromisoformat(last))
