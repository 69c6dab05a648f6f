"""What became of a unit: renamed, split, merged, moved or ceded, and when."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from gazetteer.places import Succession


class Successions:
    """The steps from units to what they became, followed forwards and backwards in time.

    Parameters
    ----------
    steps
        The steps, in any order.
    """

    def __init__(self, steps: Iterable[Succession]) -> None:
        self._from: defaultdict[str, list[Succession]] = defaultdict(list)
        self._to: defaultdict[str, list[Succession]] = defaultdict(list)
        for step in sorted(steps, key=_order):
            self._from[step.predecessor].append(step)
            self._to[step.successor].append(step)

    def after(self, unit: str, on: date | None = None) -> tuple[Succession, ...]:
        """Return the steps that a unit and what came of it took up to a day, in their order.

        A unit that came of another takes only the steps after that day.
        """
        found: set[Succession] = set()
        waiting: list[Succession] = list(self._from.get(unit, ()))
        while waiting:
            step = waiting.pop()
            if step not in found and (on is None or step.day <= on):
                found.add(step)
                later = self._from.get(step.successor, ())
                waiting += [one for one in later if one.day > step.day]
        return tuple(sorted(found, key=_order))

    def before(self, unit: str) -> tuple[Succession, ...]:
        """Return the steps that led to a unit, through others too, in their order."""
        found: set[Succession] = set()
        waiting: list[Succession] = list(self._to.get(unit, ()))
        while waiting:
            step = waiting.pop()
            if step not in found:
                found.add(step)
                earlier = self._to.get(step.predecessor, ())
                waiting += [one for one in earlier if one.day < step.day]
        return tuple(sorted(found, key=_order))


def _order(step: Succession) -> tuple[date, str, str, str]:
    return step.day, step.predecessor, step.successor, step.kind
