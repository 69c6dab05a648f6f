"""A measure is compared with those told around it, and not with all of a long text."""

from __future__ import annotations

from datetime import date

from mapper.measures.area import Area
from mapper.measures.finding import Finding, with_near
from mapper.records import Span

MANY = 500
# Of the findings of a long text, as many as one is compared with at most.
MOST = 100


def test_what_is_near_does_not_grow_with_the_text() -> None:
    found = [
        Finding("curfew", None, "set", Area(()), date(2022, 1, 6), None, Span(at, at + 1))
        for at in range(MANY)
    ]
    near = [around for _, around in with_near(found)]
    assert [item for item, _ in with_near(found)] == found
    assert max(map(len, near)) < MOST
    assert all(item in around for item, around in zip(found, near, strict=True))
    assert all(found[at + 1] in near[at] and found[at] in near[at + 1] for at in range(MANY - 1))
