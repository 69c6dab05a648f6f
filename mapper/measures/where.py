"""Where a statement holds: what it names, or what its text has told before."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from mapper.date_readers import DAY
from mapper.languages.measure_words import MeasureWords
from mapper.languages.vocabulary import PlaceRoles
from mapper.measures.area import (
    JURISDICTION,
    Area,
    carried_over,
    heads_line,
    is_of_country,
    jurisdiction,
    may_hold_a_measure,
    records_of,
)
from mapper.measures.areas import AreaReader
from mapper.measures.excepted_clauses import ExceptedClauses
from mapper.measures.statement import Statement
from mapper.measures.thread import Thread
from mapper.reading import Passage, Reading, Role, lies_in
from mapper.records import PlaceRecord

# So many sentences may lead up to an act without a place, its own among them.
_RIGHT_BEFORE = 3
_SEVERAL = 2
# So many letters before a place what opens a clause with it may begin.
_A_SUBJECT = 24
# And so many behind the country stands a measure of its own: "Kazakhstan's emergency".
_POSSESSES = 4
_PAUSE = re.compile(r"[,;:]")
# An act on the whole country lies no farther from the day of the text.
_LATELY = timedelta(days=60)


class WhereReader:
    """Gives statements their areas.

    Parameters
    ----------
    areas
        What tells the area that a stretch of a sentence names.
    words
        The language's words for measures.
    roles
        And those for what places do.
    """

    def __init__(self, areas: AreaReader, words: MeasureWords, roles: PlaceRoles) -> None:
        self._areas = areas
        self._excepted = ExceptedClauses(roles)
        self._clause = re.compile(words.clause_break)
        self._opens_subject = re.compile(words.opens_subject)
        self._national = re.compile(words.national)
        self._filler = re.compile(rf"(?:\W|{words.filler})*")

    def of(
        self,
        statement: Statement,
        passage: Passage,
        thread: Thread,
        previous: Area | None,
        reading: Reading,
    ) -> Area | None:
        """Return a statement's area: what it names, else what is nearest and surest.

        None where it is abroad, leaves its places open, or nothing tells them.
        """
        if self._areas.abroad.has(statement, passage):
            return None
        if (told := self._of_excepted(statement, passage, thread)) is not None:
            return told
        told_aside = _is_told_aside(statement, passage, thread)
        area = self._areas.of_statement(
            statement, passage, thread.named, previous, by_pronoun=thread.by_pronoun or told_aside
        )
        area = _without_holders(area, statement, passage)
        called = thread.named.region_called
        area = _without_heading(area, statement, passage, called, self._areas)
        if area is None and self._areas.is_vague(statement, passage):
            return None
        is_national = thread.is_national or _is_beyond(thread.area, statement, passage)
        if area is None and is_national and self._areas.is_everywhere(statement, passage):
            return Area(all_regions=True)
        return (
            area
            or self._areas.of_excepted(statement, passage, previous)
            or previous
            or _left_of(statement, thread)
            or self._of_opening_country(statement, passage)
            or self._of_country_itself(statement, passage, thread)
            or (
                carried_over(thread.area_of(statement))
                if self._is_parted(statement, passage) or told_aside
                else None
            )
            or self._areas.of_sentence(passage, thread.named)
            or _of_speaker(statement, passage, thread)
            or _of_place_between(statement, reading, thread)
            or carried_over(thread.area_of(statement))
            or jurisdiction(passage, reading)
            or (
                self._of_country(statement, passage, thread, reading)
                if thread.placeless or self._is_decreed(statement, thread, reading)
                else None
            )
            or _of_addressed(thread)
            or _only_place_before(reading, thread)
        )

    def left_going(
        self, area: Area, passage: Passage, statements: Sequence[Statement]
    ) -> Area | None:
        """Return where what has ended in all other regions goes on, if its sentence says so."""
        going_on = self._excepted.going_on(passage, statements) if area.excepted else ()
        return Area(going_on) if going_on and area.all_regions else None

    def _of_excepted(self, statement: Statement, passage: Passage, thread: Thread) -> Area | None:
        """Return the area of what is told in a clause about excepted places, or around it.

        "Everywhere, except in Oral, where orange is in force, yellow has been introduced."
        """
        clause = self._excepted.of(passage)
        if clause is None:
            return None
        if clause.has(statement, passage):
            return Area(clause.places)
        if clause.is_before(statement, passage):
            behind = self._areas.behind(passage, clause.end, thread.named)
            if behind is not None and behind.all_regions:
                # "Except in Oral, where orange is in force, it is yellow everywhere."
                return replace(behind, excepted=clause.places)
            return self._areas.before(passage, clause.start, thread.named)
        return None

    def _is_national(self, thread: Thread, reading: Reading) -> bool:
        """Tell whether the head of state has his say in a text, which is looked for once."""
        if thread.is_stately is None:
            lines = (passage.folded for passage in reading.passages)
            thread.is_stately = any(self._national.search(line) for line in lines)
        return thread.is_stately

    def _of_country(
        self, statement: Statement, passage: Passage, thread: Thread, reading: Reading
    ) -> Area | None:
        """Return the whole country, where a text names no place, and an act has a day of its own.

        What a level means has none. So it is, too, where the head of state has his say.
        """
        offset, published = passage.sentence.start, reading.published
        is_dated = any(
            statement.start <= day.start - offset < statement.end
            and day.precision == DAY
            and (published is None or day.role == "until" or abs(day.first - published) < _LATELY)
            for day in passage.dates
        )
        if not (is_dated or self._is_national(thread, reading)) or self._areas.means_some(
            statement, passage
        ):
            return None
        return Area(all_regions=True, confidence=JURISDICTION)

    def _is_decreed(self, statement: Statement, thread: Thread, reading: Reading) -> bool:
        """Tell whether an emergency is the head of state's, in a text with no place so far."""
        if all(noun.measure != "state_of_emergency" for noun in statement.nouns):
            return False
        return not thread.has_places and self._is_national(thread, reading)

    def _of_country_itself(
        self, statement: Statement, passage: Passage, thread: Thread
    ) -> Area | None:
        """Return the country if the measure is its own, or the act on one not told of before.

        "Curfew ends in Oral. Kazakhstan's emergency remains", "Kazakhstan lifts state of emergency"
        """
        if statement.gapped or not is_of_country(passage, (), statement):
            return None
        line, offset = passage.folded, passage.sentence.start
        first = next(p.end - offset for p in passage.places if p.is_country)
        owns = any(0 < noun.start - first <= _POSSESSES for noun in statement.nouns)
        owns = owns and not line.startswith(" ", first)
        days = [d for d in passage.dates if first <= d.start - offset < statement.act.start]
        gap = line[first : days[0].start - offset] if days else line[first : statement.act.start]
        gap += line[days[-1].end - offset : statement.act.start] if days else ""
        known = {noun.measure for noun, _ in thread.told} | set(thread.named_last)
        acts = first <= statement.act.start and self._filler.fullmatch(gap) is not None
        new = known.isdisjoint(noun.measure for noun in statement.nouns)
        return Area(all_regions=True) if owns or (acts and new) else None

    def _is_parted(self, statement: Statement, passage: Passage) -> bool:
        """Tell whether what follows is of elsewhere: "The level stays, but in Oral it is lower"."""
        line, end = passage.folded, statement.end
        if self._clause.match(line, end) is not None:
            return True
        return self._opens_subject.search(line, max(0, end - _A_SUBJECT), end) is not None

    def _of_opening_country(self, statement: Statement, passage: Passage) -> Area | None:
        """Return the country that opens a clause of its own: "Kazakhstan ends it, but Oral ..."."""
        clause = self._clause.search(passage.folded, statement.end)
        behind = [(clause.start() if clause else statement.end, len(passage.folded))]
        parted = clause is not None or self._is_parted(statement, passage)
        if statement.start == 0 and parted and is_of_country(passage, behind, statement):
            return Area(all_regions=True)
        return None


def is_told_before(area: Area, thread: Thread) -> bool:
    """Tell whether an area has no other places than that of the sentence before."""
    return thread.area is None or set(area.places) <= set(thread.area.places)


def _left_of(statement: Statement, thread: Thread) -> Area | None:
    """Return the places that were excepted where a measure ended: there it goes on.

    "It is lifted in all regions but two. In the listed territories it continues."
    """
    area, act = thread.area, thread.act
    goes_on = thread.by_pronoun and statement.act.action == "remains" and not statement.gapped
    if area is None or act is None or not (goes_on and act.action == "lifted" and area.excepted):
        return None
    return carried_over(Area(area.excepted)) if area.all_regions else None


def _is_beyond(area: Area | None, statement: Statement, passage: Passage) -> bool:
    """Tell whether an area told before holds no place that a statement names, or there is none."""
    offset = passage.sentence.start
    named = records_of(
        p for p in passage.places if statement.start <= p.start - offset < statement.end
    )
    if area is None:
        return True
    return bool(named) and not any(
        place == whole or lies_in(place, whole) for place in named for whole in area.places
    )


def _of_addressed(thread: Thread) -> Area | None:
    """Return the town whose people the text has addressed last."""
    last = thread.named.addressed[-1:]
    return Area(tuple(last), confidence=JURISDICTION) if last else None


def _without_holders(area: Area | None, statement: Statement, passage: Passage) -> Area | None:
    """Leave out where those act who act on a part of it.

    "Police in Abai Region imposed a curfew in Semey."
    """
    if area is None or len(area.places) < _SEVERAL:
        return area
    border = passage.sentence.start + statement.act.start
    before = records_of(p for p in passage.places if p.start < border)
    behind = records_of(p for p in passage.places if p.start >= border)
    parts = [place for place in area.places if place in behind and place not in before]
    kept = tuple(
        place
        for place in area.places
        if place not in before
        or place in behind
        or not parts
        or not all(part != place and lies_in(part, place) for part in parts)
    )
    return area if len(kept) == len(area.places) else replace(area, places=kept)


def _is_about(head: PlaceRecord, place: PlaceRecord, region: PlaceRecord | None) -> bool:
    """Tell whether a head, or the region of its name, only says roughly where a place is."""
    around = region is not None and (place == region or lies_in(place, region))
    return place != head and (around or lies_in(place, head) or lies_in(head, place))


def _without_heading(
    area: Area | None,
    statement: Statement,
    passage: Passage,
    called: Callable[[PlaceRecord], PlaceRecord | None] | None,
    areas: AreaReader,
) -> Area | None:
    """Leave out what heads a line that goes on with a place in it, or around it.

    "Aktobe Region: operation in Karauylkeldi goes on, the regime stays." "Oral: state of emergency
    declared in West Kazakhstan Region."
    """
    if area is None or len(area.places) < _SEVERAL:
        return area
    offset = passage.sentence.start
    heads = [place for place in passage.places[:1] if heads_line(place, passage)]
    said = max([statement.act.end, *(noun.end for noun in statement.nouns)])
    named = records_of(
        p
        for p in passage.places[1:]
        if p.start - offset < statement.act.start
        or (p.role is Role.LOCATIVE and not _PAUSE.search(passage.folded, said, p.start - offset))
    )
    told = [place for place in named if place in area.places]
    # "Korday: a curfew in the district" is of all of it, "in the city and the region" of both.
    written = records_of(passage.places)
    spoken_of = any(areas.speaks_of(head, statement, passage) for head in records_of(heads))
    told += [place for place in area.places if place not in written and not spoken_of]
    wholes = {
        head
        for head in records_of(heads)
        if any(_is_about(head, place, called(head) if called else None) for place in told)
    }
    kept = tuple(place for place in area.places if place not in wholes)
    return replace(area, places=kept) if wholes else area


def _only_place_before(reading: Reading, thread: Thread) -> Area | None:
    """Return the only place that the sentences right before name, whatever they say of it.

    Or the places of a list where something else was told: "Security is tight in Oral and Aksay."
    """
    before = reading.passages[max(0, thread.position - _RIGHT_BEFORE) : thread.position]
    places = [p for passage in before for p in passage.places if not p.is_country]
    records = records_of(places)
    is_list = len({(p.group, p.role) for p in places}) == 1 and places[0].role is Role.LOCATIVE
    return Area(records, confidence=JURISDICTION) if len(records) == 1 or is_list else None


def _of_place_between(statement: Statement, reading: Reading, thread: Thread) -> Area | None:
    """Return the only place named since another level was told for the area before.

    "It was raised to orange in Oral. In Aksay all is quiet. The yellow level stays."
    """
    if statement.act.action != "remains" or thread.area is None or not thread.area.places:
        return None
    levels = {noun.level for noun in statement.nouns}
    told = {noun.level for noun, area in thread.told if area.places == thread.area.places}
    if None in levels | told or not told or levels & told:
        return None
    named: list[PlaceRecord] = []
    between = reading.passages[max(0, thread.position - _RIGHT_BEFORE - 1) : thread.position - 1]
    for passage in reversed(between):
        records = records_of(p for p in passage.places if may_hold_a_measure(p))
        if not set(records).isdisjoint(thread.area.places):
            break
        named.extend(records)
    return Area(tuple(named[:1]), confidence=JURISDICTION) if len(set(named)) == 1 else None


def _is_told_aside(statement: Statement, passage: Passage, thread: Thread) -> bool:
    """Tell whether only a reason has places: "It was declared after an attack in Aktobe".

    So it is, too, where they lie in the area told of before: "after a shooting in Almaly District".
    """
    if not statement.asides or thread.by_pronoun:
        return bool(statement.asides)
    told = thread.area.places if thread.area is not None else ()
    offset = passage.sentence.start
    beside = [
        place
        for place in passage.places
        if any(start <= place.start - offset < end for start, end in statement.asides)
    ]
    records = [place.toponym.place for place in beside]
    return (
        bool(told)
        and bool(records)
        and all(
            record is not None and any(lies_in(record, whole) for whole in told)
            for record in records
        )
    )


def _of_speaker(statement: Statement, passage: Passage, thread: Thread) -> Area | None:
    """Return the area of the office whose words open a paragraph: "Oral commandant: ...".

    Not that of a region's office which tells more of what was in a town there.
    """
    spoken = [p for p in passage.places if p.role is Role.SPEAKER and p.is_domestic]
    records = records_of(p for p in spoken if not p.is_country)
    goes_on = thread.area is not None and (thread.by_pronoun or _is_told(statement, thread))
    told = thread.area.places if thread.area is not None and goes_on else ()
    if told and all(any(lies_in(place, whole) for whole in records) for place in told):
        return None
    return Area(records, confidence=JURISDICTION) if records else None


def _is_told(statement: Statement, thread: Thread) -> bool:
    """Tell whether the text has told of the measures of a statement before, of no other level."""
    return all(
        (known := thread.named_last.get(noun.measure)) is not None
        and (None in {noun.level, known.level} or noun.level == known.level)
        for noun in statement.nouns
    )
