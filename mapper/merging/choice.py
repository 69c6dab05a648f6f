"""Which of the events that are known a report tells of, if it can be told.

An exact match (a place that both name, the same days or few) is taken, the best if there are
several. A match that is only compatible (a region and a town in it, a month and a day) is taken
where nothing else is as good, seen from both sides: "riots in the region" is the riot in its town
only as long as no other town of it had one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mapper.merging.decision import Decision, decide

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapper.merging.accounts import Account

# A match this much better than the next is one that can be told.
_MARGIN: Final = 0.03
# What is only compatible needs more than a region and a month in common.
_LEAST: Final = 0.5


@dataclass(frozen=True, slots=True)
class Choice:
    """The event that a report was matched with, or None; `open` where other reports may change it.

    `open` is said of a match that is only compatible, and of a report that several events were
    compatible with.
    """

    event: Account | None = None
    decision: Decision | None = None
    open: bool = False


def choose(
    report: Account, events: Sequence[Account], rivals: Sequence[Account] | None = None
) -> Choice:
    """Choose the event that a report tells of.

    Parameters
    ----------
    report
        What one report tells.
    events
        The events that it may join.
    rivals
        All events of its type and region around its days, `events` by default: those that it may
        not join can still show that a match is one of several.
    """
    found = [(decide(report, event), event) for event in events]
    accepted = sorted(
        ((decision, event) for decision, event in found if _is_enough(decision)),
        key=lambda pair: (pair[0].exact, pair[0].score, pair[1].reports, pair[1].id),
        reverse=True,
    )
    if not accepted:
        return Choice()
    decision, event = accepted[0]
    if decision.exact:
        return Choice(event, decision)
    if len(accepted) > 1 and accepted[1][0].score > decision.score - _MARGIN:
        return Choice(open=True)
    others = [rival for rival in (events if rivals is None else rivals) if rival.id != event.id]
    if any(_as_good(event, rival, decision.score) for rival in others):
        return Choice(open=True)
    return Choice(event, decision, open=True)


def _is_enough(decision: Decision) -> bool:
    return decision.accepted and (decision.exact or decision.score >= _LEAST)


def _as_good(event: Account, rival: Account, score: float) -> bool:
    return decide(event, rival).score > score - _MARGIN
