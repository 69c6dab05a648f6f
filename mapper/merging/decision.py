"""Whether two accounts are of one event, with the reasons in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mapper.merging.accounts import nested
from mapper.merging.tolls import agreement, contradiction

if TYPE_CHECKING:
    from mapper.merging.accounts import Account, Days

# Reports of a protest that tell more or less of what the police did are of one protest.
_ONE_FAMILY: Final = frozenset({"Protests"})

# What a match is worth: 1 for the same kind, place and days, less for what is only compatible.
_OTHER_KIND: Final = 0.95
_WITHIN: Final = 0.75
_OVERLAP: Final = 0.7
# Evidence beyond that, of which a score of 1 has none left to gain.
_ONE_ONLY_IS_ANOTHER: Final = 0.8
_ONLY_ONE_NAMES_A_GROUP: Final = 0.95
_LATE: Final = 0.15
_AGREED: Final = 0.5


@dataclass(frozen=True, slots=True)
class Decision:
    """What came of comparing two accounts.

    `score` is 0 to 1, and 0 where `refusal` says what speaks against it; `exact` where the place
    is one that both name and their days are the same or few.
    """

    score: float
    exact: bool = False
    reasons: tuple[str, ...] = ()
    refusal: str | None = None

    @property
    def accepted(self) -> bool:
        """Tell whether they may be one event."""
        return self.refusal is None

    @property
    def text(self) -> str:
        """The reasons, or what speaks against it, as one line."""
        return self.refusal or "; ".join(self.reasons)


def decide(one: Account, other: Account) -> Decision:
    """Compare two accounts; it does not matter which comes first.

    They may be one event where the type is the same, the places are one or lie in each other, the
    days overlap, no counts contradict and no different groups are named.
    """
    refusal = _refusal(one, other)
    if refusal:
        return Decision(0, refusal=refusal)
    same_place = {site.place_id for site in one.sites} & {site.place_id for site in other.sites}
    score = 1.0 if one.sub_event_type == other.sub_event_type else _OTHER_KIND
    score *= 1 if same_place else _WITHIN
    score *= _OVERLAP + (1 - _OVERLAP) * _shared(one.days, other.days)
    score *= 1 - _LATE * _lateness(one, other)
    named = [bool(account.participants.groups) for account in (one, other)]
    score *= _ONLY_ONE_NAMES_A_GROUP if any(named) and not all(named) else 1
    score *= 1 if one.participants.another == other.participants.another else _ONE_ONLY_IS_ANOTHER
    counted = agreement(one.tolls, other.tolls)
    if counted:
        score += (1 - score) * _AGREED
    return Decision(
        round(score, 3),
        bool(same_place) and (one.days == other.days or (one.is_precise and other.is_precise)),
        tuple(_reasons(one, other, counted.text if counted else None)),
    )


def _refusal(one: Account, other: Account) -> str | None:
    if one.event_type != other.event_type or not _one_kind(one, other):
        return f"another kind: {one.sub_event_type} and {other.sub_event_type}"
    if nested(one.sites, other.sites) is None:
        return f"another place: {one.site.name} and {other.site.name}"
    if one.days.common(other.days) is None:
        return f"no day in common: {one.days.text} and {other.days.text}"
    counts = contradiction(one.tolls, other.tolls, one.sub_event_type)
    if counts:
        return f"the counts contradict: {counts[0].text} and {counts[1].text}"
    if one.participants.differ_from(other.participants):
        groups = (_listed(account.participants.groups) for account in (one, other))
        return f"different groups: {' and '.join(groups)}"
    return None


def _one_kind(one: Account, other: Account) -> bool:
    return one.event_type in _ONE_FAMILY or one.sub_event_type == other.sub_event_type


def _shared(one: Days, other: Days) -> float:
    """Return the share of the days of either that are days of both."""
    common = one.common(other)
    return common.count / (one.count + other.count - common.count) if common else 0


def _lateness(one: Account, other: Account) -> float:
    """Return 0 for reports of the same day, towards 1 for ones far apart or undated."""
    if one.published is None or other.published is None:
        return 1
    if one.published.common(other.published):
        return 0
    gap = max(
        (one.published.first - other.published.last).days,
        (other.published.first - one.published.last).days,
    )
    return gap / (gap + 2)


def _reasons(one: Account, other: Account, counted: str | None) -> list[str]:
    found = []
    if one.sub_event_type == other.sub_event_type:
        found.append(f"the same kind: {one.sub_event_type}")
    else:
        found.append(f"kinds of one protest: {one.sub_event_type} and {other.sub_event_type}")
    broad, close = sorted((one.site, other.site), key=lambda site: site.specificity)
    if broad.place_id == close.place_id:
        found.append(f"the same place: {close.name}")
    else:
        found.append(f"a place within the other: {close.name} in {broad.name}")
    if one.days == other.days:
        noun = "day" if one.days.count == 1 else "days"
        found.append(f"the same {noun}: {one.days.text}")
    else:
        found.append(f"days that overlap: {one.days.text} and {other.days.text}")
    if counted:
        found.append(f"the same count: {counted}")
    groups = one.participants.groups & other.participants.groups
    if groups:
        found.append(f"the same groups: {_listed(groups)}")
    return found


def _listed(groups: frozenset[str]) -> str:
    return ", ".join(sorted(groups))
