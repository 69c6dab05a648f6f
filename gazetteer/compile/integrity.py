"""Check that the rows of a draft fit together before they are written."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from gazetteer.errors import SourceDataError

if TYPE_CHECKING:
    from gazetteer.compile.records import Draft, StatusRow


def check(draft: Draft) -> None:
    """Check that every row is of a known place and that each place has one status a day.

    Raises
    ------
    SourceDataError
        If a row of a table names a place that is not there, or the periods of a place leave days
        out or cover some twice.
    """
    named = [
        *(("names", row.place_id) for row in draft.names),
        *(("status", row.place_id) for row in draft.status),
        *(("status", row.parent_id) for row in draft.status if row.parent_id),
        *(("codes", row.place_id) for row in draft.codes),
        *(("capitals", row.region_id) for row in draft.capitals),
        *(("capitals", row.capital_id) for row in draft.capitals),
        *(("successions", row.predecessor) for row in draft.successions),
        *(("successions", row.successor) for row in draft.successions),
        *(("places", row.point_of) for row in draft.places.values()),
    ]
    unknown = sorted({(table, place) for table, place in named if place not in draft.places})
    if unknown:
        msg = f"Rows name places that no source has: {unknown[:10]}. Mend the hand-kept tables."
        raise SourceDataError(msg)
    _check_periods(draft)


def _check_periods(draft: Draft) -> None:
    periods: dict[str, list[StatusRow]] = defaultdict(list)
    for row in draft.status:
        periods[row.place_id].append(row)
    for place_id in draft.places:
        rows = sorted(periods[place_id], key=lambda row: str(row.valid_from or ""))
        gaps = [
            (before.valid_to, after.valid_from)
            for before, after in pairwise(rows)
            if before.valid_to is None or before.valid_to != after.valid_from
        ]
        if gaps or not rows:
            msg = f"The status of {place_id} does not cover each day once: {gaps or 'no rows'}."
            raise SourceDataError(msg)
