"""Merging: which reports tell of one event. Pure functions; they know no store."""

from __future__ import annotations

from mapper.merging.accounts import Account, Days, Site, combine
from mapper.merging.choice import Choice, choose
from mapper.merging.decision import Decision, decide
from mapper.merging.tolls import Toll, toll_of

__all__ = [
    "Account",
    "Choice",
    "Days",
    "Decision",
    "Site",
    "Toll",
    "choose",
    "combine",
    "decide",
    "toll_of",
]
