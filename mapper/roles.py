"""What a place does in its sentence: by the words beside it and by its own ending."""

from __future__ import annotations

import re
from enum import Enum, auto

from gazetteer import Kind
from mapper.languages.vocabulary import PlaceRoles
from mapper.records import Toponym
from mapper.sieve import SievedPattern, stretch_before

_LOOK_BACK = 90
_LOOK_AHEAD = 60


class Role(Enum):
    """What a place does in its sentence.

    A CONTAINER only says where the place right before it lies ("Shu, Zhambyl Region"); a HOME is
    whose people act ("residents of Zhanaozen"). An ORIGIN is where someone is from, a GOAL where
    they go or are brought, or where a road leads: nothing was there.
    """

    LOCATIVE = auto()
    SPEAKER = auto()
    ORIGIN = auto()
    GOAL = auto()
    DATELINE = auto()
    TITLE = auto()
    CONTAINER = auto()
    HOME = auto()
    OTHER = auto()

    # There is one of each; an enumeration's own hash takes several times as long.
    __hash__ = object.__hash__


class RoleFinder:
    """Tells the role of a place, by a language's patterns.

    Parameters
    ----------
    roles
        The language's words.
    """

    def __init__(self, roles: PlaceRoles) -> None:
        self._locative = SievedPattern(roles.locative_before)
        self._told_in = SievedPattern(roles.told_in)
        self._speaker_before = SievedPattern(roles.speaker_before)
        self._office = SievedPattern(roles.office_before)
        self._reporting = re.compile(roles.reporting_verbs)
        self._speaker_after = re.compile(roles.speaker_after)
        self._origin = SievedPattern(roles.origin_before)
        self._site = SievedPattern(roles.site_before)
        self._locative_after = re.compile(roles.locative_after)
        self._direction = SievedPattern(roles.direction_before)
        self._where_after = re.compile(roles.where_after)
        self._home = SievedPattern(roles.home_before)
        self._resident = SievedPattern(roles.resident_before)
        self._set_out = SievedPattern(roles.set_out_before)
        self._locative_within = re.compile(roles.locative_within)
        self._origin_within = re.compile(roles.origin_within)
        self._origin_after = re.compile(roles.origin_after)
        self._home_after = re.compile(roles.home_after)
        self._care_after = re.compile(roles.care_after)
        self._road_after = re.compile(roles.road_after)
        self._route_before = SievedPattern(roles.route_before)
        self._route_between = re.compile(roles.route_between)
        self._first_in = SievedPattern(roles.first_in)
        self._then_in = re.compile(roles.then_in)
        self._near_before = SievedPattern(roles.near_before)
        self._near_after = re.compile(roles.near_after)
        self._river_before = SievedPattern(roles.river_before)
        self._river_after = re.compile(roles.river_after)

    def role(self, line: str, start: int, end: int) -> Role:
        """Return what the place between two offsets of a line does there."""
        behind = end + _LOOK_AHEAD
        if self._care_after.match(line, end, behind) or self._road_after.match(line, end, behind):
            return Role.GOAL
        if self._locative_within.search(line[start:end]):
            return Role.LOCATIVE
        before = stretch_before(line, start, _LOOK_BACK)
        if self._told_in.search_in(before):
            return Role.SPEAKER
        if self._site.search_in(before):
            return Role.LOCATIVE
        after = line[end:behind]
        # "In Almaty police dispersed a crowd" tells where, not whose police.
        if self._speaker_after.match(after) and not (
            len(before.text.split()) == 1 and self._locative.search_in(before)
        ):
            return Role.SPEAKER
        if self._speaker_before.search_in(before):
            return Role.SPEAKER
        if self._office.search_in(before) and self._reporting.search(after):
            return Role.SPEAKER
        if self._locative_after.match(line, end, end + _LOOK_AHEAD):
            return Role.LOCATIVE
        if self._origin_after.match(line, end) or self._origin_within.search(line[start:end]):
            return Role.ORIGIN
        if self._home_after.match(line, end):
            return Role.HOME
        if self._set_out.search_in(before):
            return Role.LOCATIVE
        if self._direction.search_in(before):
            return self.goal(line, end)
        if self._resident.search_in(before):
            return Role.HOME
        if self._locative.search_in(before):
            return Role.LOCATIVE
        if self._home.search_in(before):
            return Role.HOME
        if self._origin.search_in(before):
            # "And from Aksu, where the office burned down, our correspondent reports."
            return Role.LOCATIVE if self._where_after.match(line, end) else Role.ORIGIN
        return Role.OTHER

    def leads_to(self, line: str, toponym: Toponym, following: Toponym | None, offset: int) -> bool:
        """Tell whether one goes, or a road leads, from a place to the next."""
        if following is None:
            return False
        start, end = toponym.span.start - offset, toponym.span.end - offset
        if not self._route_between.fullmatch(line, end, following.span.start - offset):
            return False
        # Those who marched from a place to another did so at the first.
        sets_out = self._set_out.is_before(line, start, _LOOK_BACK)
        return not sets_out and self._route_before.is_before(line, start, _LOOK_BACK)

    def is_river(self, line: str, toponym: Toponym, offset: int) -> bool:
        """Tell whether a river is meant where only a town or district is known to be called so."""
        if toponym.place is None or toponym.place.kind == Kind.NATURAL:
            return False
        start, end = toponym.span.start - offset, toponym.span.end - offset
        before = self._river_before.is_before(line, start, _LOOK_BACK)
        return before or self._river_after.match(line, end) is not None

    def goal(self, line: str, end: int) -> Role:
        """Return what a place does to which one went.

        "The crowd moved on to Abai, where houses were set on fire."
        """
        return Role.LOCATIVE if self._where_after.match(line, end) else Role.GOAL

    def comes_next(self, line: str, first: tuple[int, int], start: int) -> bool:
        """Tell whether what was in a place is told of the next, too: "first in Aksu, then in Shu".

        Parameters
        ----------
        line
            The line.
        first
            The offsets of the first place.
        start
            Where the next place starts.
        """
        then = self._then_in.fullmatch(line, first[1], start) is not None
        return then and self._first_in.is_before(line, first[0], _LOOK_BACK)

    def is_near(self, line: str, start: int, end: int) -> bool:
        """Tell whether something was only near the place between two offsets of a line."""
        is_near = self._near_before.is_before(line, start, _LOOK_BACK)
        return is_near or self._near_after.match(line, end) is not None
