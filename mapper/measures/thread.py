"""The thread of a text: what its sentences so far have set for the next ones."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from mapper.classifier.model import Opinions
from mapper.date_readers import DAY, WEEK
from mapper.dates import DateMention
from mapper.headings import LEAD_END
from mapper.measures.act_days import names_day
from mapper.measures.acts import Act
from mapper.measures.area import HOLDS_NONE, Area, Named, may_hold_a_measure, records_of
from mapper.measures.days import Days
from mapper.measures.nouns import LEVELS, Noun
from mapper.measures.statement import Statement, spots_of
from mapper.reading import Passage, Role
from mapper.records import Level, MeasureKind, PlaceRecord

_CHANGES = frozenset({"raised", "lowered"})
# So many letters further on it may be told where something holds.
_WAITS = 200
# So many measures are remembered with their areas.
_REMEMBERED = 40
# A sentence that only says what the next are about is not longer: "What about Almaty?".
_AN_INTRODUCTION = 50
# The heading of a longer time, as of a weekly survey, is no day of what it tells.
_A_NIGHT = timedelta(days=1)
# Behind the day that an item of a list opens with
_ITEM_BEGINS = re.compile(r"[)\]]?(?:,? \d{1,2}[:.]\d\d)?(?:\s?:| --?|\.)(?=\s)")
_HOUR_OPENS = re.compile(r"\d{1,2}:\d\d\b")
_MARK = re.compile(r"[\W_]*")


@dataclass(slots=True)
class Thread:
    """What the sentences so far have set for the next ones.

    `named` are the places that each of them named, `opinions` what a classifier thinks of them,
    `heading` is the day of the last heading that is one, `item` that which its paragraph opens
    with: "29 Aug - Semey: ...". `lead` is the act of a line that ends with a colon, for the items
    of the list after it, `act` that of the sentence before; the line before was one `of_roll`: of
    levels with their places, or it `heads` this one with a measure. `told` are the measures put in
    force so far, each with its area, `named_last` those named of each kind. The `day` may be
    `day_of_event`, not of a measure; this sentence may name its measures `by_pronoun`. A text is
    `placeless` if it names none but the country; it `has_places` once it has named others; it
    `is_stately` if the head of state has his say in it, and `is_national` once it has told of all
    regions. Under the name of another country it is `abroad`; measures of `kinds_abroad` it has
    told of there, last at `abroad_position`. What is `waiting` was said without its area, what is
    `asked` is where something holds, what was set last has `begun` on its days; it is written
    `today`. A measure was `due` to end on that day, as the sentence at `due_position` says. This
    paragraph is one `of_rules`, if it has told of a bill, and the text `of_levels`, if it has said
    how many there are.
    """

    named: Named
    opinions: Opinions
    area: Area | None = None
    day: DateMention | None = None
    last_day: DateMention | None = None
    day_of_event: bool = False
    by_pronoun: bool = False
    heading: DateMention | None = None
    item: DateMention | None = None
    paragraph: int = -1
    position: int = 0
    nouns: tuple[Noun, ...] = ()
    term: Days | None = None
    begun: tuple[Statement, Days] | None = None
    nouns_position: int = 0
    named_last: dict[MeasureKind, Noun] = field(default_factory=dict)
    other_operation: bool = False
    of_disaster: bool = False
    in_emergency: bool = False
    lead: Act | None = None
    act: Act | None = None
    opens: bool = False
    of_roll: bool = False
    heads: bool = False
    told: deque[tuple[Noun, Area]] = field(default_factory=lambda: deque(maxlen=_REMEMBERED))
    placeless: bool = False
    is_stately: bool | None = None
    has_places: bool = False
    is_national: bool = False
    abroad: bool = False
    kinds_abroad: frozenset[MeasureKind] = frozenset()
    abroad_position: int | None = None
    left: Level | None = None
    waiting: list[tuple[Statement, Passage]] = field(default_factory=list)
    asked: Statement | None = None
    asked_position: int = 0
    due: date | None = None
    due_position: int = 0
    today: date | None = None
    of_rules: bool = False
    of_levels: bool = False

    def wait(self, statement: Statement, passage: Passage) -> None:
        """Keep a statement without its area until that is told; not what says the same again.

        "The level was raised in five regions. The decision took effect today. They are ..."
        """
        said = {(noun.measure, noun.level) for noun in statement.nouns}
        waiting = ({(n.measure, n.level) for n in one.nouns} for one, _ in self.waiting)
        if not any(said <= measures for measures in waiting):
            self.waiting.append((statement, passage))

    def leave_out(self, places: tuple[PlaceRecord, ...]) -> None:
        """Except places from the area told before, where that was all regions."""
        if self.area is not None and self.area.all_regions and not self.area.excepted:
            self.area = replace(self.area, excepted=places)

    @property
    def section(self) -> DateMention | None:
        """The day of what a line stands under: that of its item of a list, or of a heading."""
        return self.item or self.heading

    def enter(self, passage: Passage, published: date | None) -> None:
        """Go to the next sentence; no day but that of a heading carries over to a new paragraph."""
        self.position += 1
        self.today = published
        self.waiting = [
            (statement, told)
            for statement, told in self.waiting
            if passage.sentence.start - told.sentence.end <= _WAITS
        ]
        if passage.is_of_a_day and passage.dates[-1].role != "until":
            day = passage.dates[-1]
            # "Press release, 13 September" says when it was written, not what it is about.
            if self.heading is not None or day.first != published:
                self.heading = day if day.last - day.first <= _A_NIGHT else None
        if passage.places:
            foreign = all(place.toponym.status == "foreign" for place in passage.places)
            self.has_places |= not all(place.is_country for place in passage.places)
            self.abroad = foreign and (self.abroad or passage.is_of_a_place)
        self.opens = passage.sentence.paragraph != self.paragraph
        if self.opens:
            self.item = _opening_day(passage)
            self.paragraph, self.day = passage.sentence.paragraph, self.heading
            self.day_of_event = False
            self.of_rules = False
        if _HOUR_OPENS.match(passage.folded):
            # An item of a log: "21:40 The emergency ends on 19 January." The next goes back.
            self.day = self.heading
            if self.last_day and self.today and self.last_day.first > self.today:
                self.last_day = self.heading

    @property
    def is_due(self) -> bool:
        """Tell whether the sentence before has said when a measure was due to end."""
        return self.due is not None and self.position - self.due_position == 1

    def is_told_abroad(self, statement: Statement, passage: Passage) -> bool:
        """Tell whether a measure goes on that was told of abroad alone, and no place here is named.

        "A curfew was imposed in Nukus. The authorities lifted the curfew on Monday."
        """
        kinds = {noun.measure for noun in statement.nouns}
        if not kinds or not kinds <= self.kinds_abroad:
            return False
        told_here = any(noun.measure in kinds for noun, _ in self.told)
        return not told_here and not any(place.is_domestic for place in passage.places)

    def was_abroad(self, passage: Passage) -> bool:
        """Tell whether the sentence before was of a measure abroad, and this names no place here.

        "In the province, which borders Kazakhstan" names none where a measure could be.
        """
        if self.abroad_position is None or self.position - self.abroad_position != 1:
            return False
        speaks = {Role.SPEAKER}
        return not any(
            p.is_domestic and p.role not in (HOLDS_NONE if p.is_country else HOLDS_NONE - speaks)
            for p in passage.places
        )

    def introduces(self, passage: Passage) -> bool:
        """Tell whether a sentence only says which place the next ones are about."""
        if passage.heads:
            return True
        line = passage.folded
        return len(line) <= _AN_INTRODUCTION and (self.opens or line.endswith("?"))

    def kept(self, statement: Statement, area: Area, passage: Passage) -> Statement:
        """Return what applies on where an end was not told as what remains.

        "It was lifted in all regions but two. There it will be in force until 30 May." Or "it was
        lifted in Oral. In Aksay it will be in force until 30 May", where no beginning is told.
        """
        act, told = statement.act, self.area
        statement = self._extended(statement, area, passage)
        ended = self.act is not None and self.act.action == "lifted" and self.by_pronoun
        applies = act.action == "set" and (act.in_force or act.coming)
        if not (ended and applies and told is not None and area.places):
            return statement
        left = set(area.places) <= set(told.excepted)
        elsewhere = told.places and set(area.places).isdisjoint(told.places)
        offset = passage.sentence.start
        own = (d for d in passage.dates if statement.start <= d.start - offset < statement.end)
        roles = {day.role for day in own}
        left |= bool(elsewhere) and roles == {"until"}
        return replace(statement, act=replace(act, action="remains")) if left else statement

    def _extended(self, statement: Statement, area: Area, passage: Passage) -> Statement:
        """Return what an extended measure is to be as what remains: "It will be in force till May".

        Not where that has a day on which it begins, or is told of other places.
        """
        act, before = statement.act, self.act
        applies = act.action == "set" and (act.in_force or act.coming) and not act.attributive
        goes_on = before is not None and before.extends and before.action == "remains"
        told = self.area
        if not (applies and goes_on and self.by_pronoun and told is not None):
            return statement
        if replace(area, confidence=told.confidence) != told:
            return statement
        offset = passage.sentence.start
        own = (d for d in passage.dates if statement.start <= d.start - offset < statement.end)
        if any(day.role == "from" for day in own):
            return statement
        return replace(statement, act=replace(act, action="remains", extends=True))

    def leave(self, level: Level | None, acts: Iterable[Act]) -> None:
        """Set the level that the acts of a sentence leave; a change may not say which it was."""
        if level is not None or any(act.action in _CHANGES for act in acts):
            self.left = level

    def area_of(self, statement: Statement) -> Area | None:
        """Return the area that a statement without one goes on with: the last that it can be of.

        "It was lowered to orange" is not of where the level was yellow.
        """
        fitting = None
        for noun, area in reversed(self.told):
            if not any(noun.measure == other.measure for other in statement.nouns):
                continue
            if any(_may_become(noun, other, statement.act) for other in statement.nouns):
                fitting = area
                break
        known = any(area == self.area for _, area in self.told)
        return fitting if fitting is not None and known else self.area

    def remember(self, told: Iterable[tuple[Statement, Area]]) -> None:
        """Remember where each of a sentence's statements holds, for those told of it later."""
        for statement, area in told:
            if statement.act.action != "lifted":
                self.told.extend((noun, area) for noun in statement.nouns)

    def go_on(
        self,
        passage: Passage,
        statements: Sequence[Statement],
        named: Sequence[Noun],
        area: Area | None,
    ) -> None:
        """Let the next sentence go on with the area, the measures and the day of this one.

        Parameters
        ----------
        passage
            The sentence.
        statements
            What it states.
        named
            The measures that it names, though it may state nothing of them.
        area
            Where what it states holds.
        """
        if area is not None:
            self.area = area
            self.named.lists.append(area.places or area.excepted)
        places = records_of(p for p in passage.places if may_hold_a_measure(p))
        if places and not (area is not None and set(places) <= set(area.places)):
            # Else they are among those of the area, which has "the capital" as well.
            self.named.lists.append(places)
        if area is not None and area.excepted:
            # "All but Oral, since the blast in Aksu. There, it is prolonged": in the one excepted.
            self.named.lists.append(area.excepted)
        spoken = (p for p in passage.places if p.role in {Role.SPEAKER, Role.DATELINE})
        self.named.spoken.extend(records_of(spoken))
        nouns = _going_on(statements)
        if not nouns:
            # "You ask about the curfew. It stays."
            nouns = tuple(named)
        if nouns:
            self.nouns, self.nouns_position = nouns, self.position
            for noun in nouns:
                # The kind named last stands last.
                self.named_last.pop(noun.measure, None)
                self.named_last[noun.measure] = noun
        if area is not None and statements and statements[-1].act.action != "lifted":
            self.told.extend((noun, area) for noun in statements[-1].nouns)
        self.is_national |= area is not None and area.all_regions
        ended = self.by_pronoun and self.act is not None and self.act.action == "lifted"
        self.act = statements[-1].act if statements else None
        self._keep_day(passage, statements, ended=ended)

    def _comes(self, days: Sequence[DateMention]) -> bool:
        """Tell whether a day is one to come from which something applies: "from tomorrow"."""
        return any(
            day.role == "from" and self.today is not None and day.first > self.today
            for day in days[-1:]
        )

    def _is_past(self, day: DateMention) -> bool:
        """Tell whether a day from which something is in force is not one to come."""
        return day.role == "from" and not self._comes([day])

    def _keep_day(
        self, passage: Passage, statements: Sequence[Statement], *, ended: bool = False
    ) -> None:
        """Keep the day that the next sentence goes on with; of what has `ended` it is not."""
        offset = passage.sentence.start
        earlier = [
            s
            for s in statements
            if s.act.attributive
            or _is_recalled(s, statements, passage)
            # "The operation has ended. It was in force since 6 January."
            or (ended and s.act.in_force and s.act.action == "set" and not s.act.coming)
        ]
        # "The emergency ends on the 19th. There will be no curfew any more."
        ends = bool(statements) and all(s.act.action == "lifted" for s in statements)
        days = [
            day
            for day in passage.dates
            if (ends or day.role != "until")
            and day.precision <= WEEK
            and names_day(day, passage)
            and not any(s.start <= day.start - offset < s.end for s in earlier)
            and not any(a <= day.start - offset < b for s in statements for a, b in s.epithets)
            and not (self._is_past(day) and any(_tells_state(s, day, offset) for s in statements))
            and not any(s.is_beside(day.start - offset, passage.folded) for s in statements[:1])
        ]
        asides = [aside for statement in statements[:1] for aside in statement.asides]
        if beside := [d for d in days if any(a <= d.start - offset < b for a, b in asides)]:
            # "It was announced on 3 July, after the killing of 1 July"
            days = [day for day in days if day not in beside] or days
        if statements and statements[-1].act.action == "remains" and not self._comes(days):
            # What is still in force began on a day that is not the next statement's.
            self.day = None
        elif days:
            self.day = days[-1]
            self.day_of_event = not statements
        if days and days[-1].precision == DAY:
            self.last_day = days[-1]


def _is_recalled(statement: Statement, statements: Sequence[Statement], passage: Passage) -> bool:
    """Tell whether an act only says when what another act ends or changes was set.

    "The alert that it had declared on 4 October was lifted": no later day goes on from that one.
    """
    if statement.act.action != "set":
        return False
    others = [s for s in statements if s.act.action != "set" and spots_of(s) == spots_of(statement)]
    own = [day.first for day in _within(statement, passage)]
    known = [day.first for other in others for day in _within(other, passage)]
    return bool(others and own) and (not known or max(own) < max(known))


def _within(statement: Statement, passage: Passage) -> list[DateMention]:
    offset = passage.sentence.start
    return [d for d in passage.dates if statement.start <= d.start - offset < statement.end]


def _opening_day(passage: Passage) -> DateMention | None:
    """Return the day that a line opens with as an item of a list: "29 Aug - Semey: ..."."""
    if not passage.dates:
        return None
    day, offset = passage.dates[0], passage.sentence.start
    opens = _MARK.fullmatch(passage.folded, 0, day.start - offset) is not None
    if not opens or day.precision != DAY:
        return None
    # The full stop of "18 Nov. Operation ..." is the month's.
    behind = passage.folded[day.end - offset :]
    behind = behind if passage.folded[day.end - offset - 1] != "." else "." + behind
    named = [p for p in passage.places[:1] if passage.between(day.end, p.start).strip(" ,") == ""]
    # Without a mark of its own: "27.08 Semey: ..."
    leads = any(LEAD_END.match(passage.folded, place.end - offset) for place in named)
    return day if leads or _ITEM_BEGINS.match(behind) else None


def _tells_state(statement: Statement, day: DateMention, offset: int) -> bool:
    """Tell whether a day is that since which something has been in force."""
    within = statement.start <= day.start - offset < statement.end
    return within and statement.act.action == "remains"


def _may_become(noun: Noun, other: Noun, act: Act) -> bool:
    """Tell whether an act on one measure can be done with what was put in force before."""
    if noun.measure != other.measure:
        return False
    if act.action == "lifted":
        return other.level in {None, noun.level}
    if act.action in {"raised", "lowered"} and noun.level and other.level:
        is_lower = LEVELS.index(other.level) < LEVELS.index(noun.level)
        return noun.level != other.level and is_lower == (act.action == "lowered")
    if (act.action == "remains" or act.in_force) and noun.level and other.level:
        # "Yellow in all regions, in Almaty red. The yellow one is in force until 25 July."
        return noun.level == other.level
    return True


def _going_on(statements: Sequence[Statement]) -> tuple[Noun, ...]:
    """Return the measures that "it" may be: not a level that another has replaced."""
    current = [s for s in statements if s.act.action != "lifted"]
    in_force = {noun.measure for statement in current for noun in statement.nouns}
    return tuple(
        noun
        for statement in statements
        for noun in statement.nouns
        if statement in current or noun.measure not in in_force
    )
