"""A document as the readers of events and measures see it: sentences with places and dates."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest
from typing import Generic, TypeVar

from gazetteer import Kind
from mapper.dates import DateMention, Duration
from mapper.headings import LEAD_END, heads_item, is_bare, is_dated_heading, is_heading, is_lead
from mapper.languages.vocabulary import NewsWords
from mapper.records import PlaceRecord, Toponym
from mapper.retractions import RetractionFinder
from mapper.roles import Role, RoleFinder
from mapper.sentences import Sentence

__all__ = ["AREAS", "Passage", "PlaceInText", "Reader", "Reading", "Role", "lies_in"]

AREAS = frozenset({Kind.REGION, Kind.DISTRICT, Kind.CITY_ADMINISTRATION, Kind.RURAL_DISTRICT})
_TOWNS = frozenset({Kind.CITY, Kind.REPUBLICAN_CITY})
# A date alone on a line, with a weekday or "review of" beside it at most, heads what follows.
_LONGEST_HEADING, _WORD_BESIDE = 60, 12
# A headline within a text has few words.
_LONGEST_HEADLINE, _FEW_WORDS = 30, 3

# "(Astana, 14 September) " opens a report.
_BRACKETED = re.compile(r"[(\[][^()\[\]\n]{2,44}[)\]]\s(?=\S)")
# Between the parts of an address, the largest first: "in Ile District, village of Karaoi".
_NEXT_PART = re.compile(r",\s+(?:[^\W\d]{1,12}\.?\s+){0,2}")

# The regions of 2018 and 2022 after the ones that they were parted from.
_PARTED = frozenset(
    {("KZ-10", "KZ-63"), ("KZ-33", "KZ-19"), ("KZ-62", "KZ-35"), ("KZ-79", "KZ-61")}
)
# Roles that a name of a list may take from the next one.
_UNSHOWN = frozenset({Role.OTHER, Role.TITLE})

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class PlaceInText:
    """A toponym with its role; `group` numbers the list of names in the sentence it belongs to.

    Something that is told of a place `is_near` it only: "a blast near Aksu, 5 km from Aksu".
    """

    toponym: Toponym
    role: Role
    group: int
    is_near: bool = False

    @property
    def start(self) -> int:
        """The first code point of the name."""
        return self.toponym.span.start

    @property
    def end(self) -> int:
        """The code point after the name."""
        return self.toponym.span.end

    def with_role(self, role: Role) -> PlaceInText:
        """Return the place with another role."""
        return PlaceInText(self.toponym, role, self.group, self.is_near)

    @property
    def is_country(self) -> bool:
        """Whether the name is Kazakhstan's own."""
        place = self.toponym.place
        return place is not None and place.kind == "country" and self.is_domestic

    @property
    def is_domestic(self) -> bool:
        """Whether the name was resolved to a place in Kazakhstan."""
        return self.toponym.status == "resolved"


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence with what was found in it, in order.

    It `heads` what follows if it names a place, and a day or a time at most: "22.01, Kyzylorda".
    What was told in one that is `taken_back` another denies, or calls an exercise. One in
    `capitals`, which others of the text are not, is a headline.
    """

    sentence: Sentence
    folded: str
    places: tuple[PlaceInText, ...]
    dates: tuple[DateMention, ...]
    durations: tuple[Duration, ...]
    heads: bool = False
    taken_back: bool = False
    capitals: bool = False

    @property
    def is_of_a_day(self) -> bool:
        """Whether the line is a date with hardly a word beside it: the heading of what follows."""
        if self.sentence.is_title or not self.dates or self.places:
            return False
        if len(self.folded) > _LONGEST_HEADING:
            return False
        letters = sum(map(str.isalpha, self.folded))
        dated = sum(map(str.isalpha, "".join(self.between(d.start, d.end) for d in self.dates)))
        return letters - dated <= _WORD_BESIDE

    @property
    def is_of_a_place(self) -> bool:
        """Whether the line is a place with hardly a word beside it: "Karaganda."."""
        letters = sum(map(str.isalpha, self.folded))
        named = (sum(map(str.isalpha, self.between(p.start, p.end))) for p in self.places)
        return bool(self.places) and letters - sum(named) <= _WORD_BESIDE

    @property
    def is_headline(self) -> bool:
        """Whether the sentence is a title, or a few words that head what follows ("Fires.")."""
        bare = not self.places and not self.dates
        few = len(self.folded) <= _LONGEST_HEADLINE and len(self.folded.split()) <= _FEW_WORDS
        return self.sentence.is_title or (bare and (few or self.capitals))

    def between(self, start: int, end: int) -> str:
        """Return the folded text between two offsets of the document."""
        offset = self.sentence.start
        return self.folded[max(0, start - offset) : max(0, end - offset)]


@dataclass(frozen=True, slots=True)
class Reading:
    """A document with its passages."""

    text: str
    published: date | None
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class _Spans(Generic[Found]):
    """What was found in a document, in order, with where each begins."""

    found: Sequence[Found]
    starts: Sequence[int]

    def between(self, start: int, end: int) -> Sequence[Found]:
        """Return what begins from one offset on and before another."""
        if not self.starts:
            return self.found
        return self.found[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


class Reader:
    """Tells the roles of places, by a language's patterns.

    Parameters
    ----------
    words
        The language's words.
    list_separator
        The pattern of what stands between the names of a list.
    """

    def __init__(self, words: NewsWords, list_separator: str) -> None:
        roles = words.roles
        self._other_words = re.compile(words.dates.other_words)
        self._own_country = re.compile(roles.own_country)
        self._separator = re.compile(list_separator)
        self._apposition = re.compile(roles.apposition)
        self._dateline = re.compile(roles.dateline)
        self._container_first = re.compile(roles.container_first)
        self._near_town = re.compile(roles.near_town)
        self._roles = RoleFinder(roles)
        self._retractions = RetractionFinder(words.retractions)

    def read(
        self,
        text: str,
        folded: str,
        published: date | None,
        sentences: Sequence[Sentence],
        toponyms: Sequence[Toponym],
        dates: Sequence[DateMention],
        durations: Sequence[Duration],
    ) -> Reading:
        """Join what was found in a document to its sentences.

        A text about elsewhere has no passages: nothing in it happened in Kazakhstan.
        """
        if self.is_of_elsewhere(toponyms, folded):
            return Reading(text, published, ())
        passages = []
        folded = self._without_months(folded, dates)
        names = _Spans(toponyms, [toponym.span.start for toponym in toponyms])
        days = _Spans(dates, [day.start for day in dates])
        lengths = _Spans(durations, [duration.start for duration in durations])
        headed = _has_headings(sentences, names, folded)
        taken_back = self._retractions.find(folded, sentences)
        whole_in_capitals = text.isupper()
        first_line = next((s.start for s in sentences if not s.is_title), -1)
        for sentence in sentences:
            start, end = sentence.start, sentence.end
            line, inside, dated = (
                folded[start:end],
                names.between(start, end),
                days.between(start, end),
            )
            heads, places = False, tuple[PlaceInText, ...]()
            if inside:
                heads = is_dated_heading(sentence, inside, dated, line) or (
                    headed and is_heading(sentence, inside, line)
                )
                opens = start == first_line
                places = (
                    tuple(PlaceInText(toponym, Role.LOCATIVE, 0) for toponym in inside)
                    if heads
                    else self._read_places(sentence, inside, dated, line, opens=opens)
                )
                dated = days.between(self._body(folded, places, start), end)
            passages.append(
                Passage(
                    sentence,
                    line,
                    _without_containers(places),
                    tuple(dated),
                    tuple(lengths.between(start, end)),
                    heads,
                    start in taken_back,
                    heads_item(text[start:end]) and not whole_in_capitals,
                )
            )
        return Reading(text, published, tuple(passages))

    def _without_months(self, folded: str, dates: Sequence[DateMention]) -> str:
        """Put the months that are words of events, too, in capitals: no such word is one."""
        if not dates or self._other_words.search(folded) is None:
            return folded
        for day in dates:
            written = folded[day.start : day.end]
            folded = (
                folded[: day.start]
                + self._other_words.sub(_in_capitals, written)
                + folded[day.end :]
            )
        return folded

    def _read_places(
        self,
        sentence: Sentence,
        inside: Sequence[Toponym],
        dated: Sequence[DateMention],
        line: str,
        *,
        opens: bool,
    ) -> tuple[PlaceInText, ...]:
        """Return the places of a line that is no heading, with what holds them."""
        places = _with_list_roles(tuple(self._places(line, sentence, inside, opens)))
        return places if sentence.is_title else _with_lead(places, dated, line, sentence.start)

    def _body(self, folded: str, places: Sequence[PlaceInText], start: int) -> int:
        """Return where a line goes on behind its dateline, which has a day of its own."""
        end = _dateline_end(places)
        dateline = self._dateline.match(folded, end) if end >= 0 else None
        return dateline.end() if dateline else start

    def is_of_elsewhere(self, toponyms: Sequence[Toponym], folded: str) -> bool:
        """Tell whether a text names places abroad only, and Kazakhstan and its people nowhere."""
        foreign = bool(toponyms) and all(t.status == "foreign" for t in toponyms)
        return foreign and self._own_country.search(folded) is None

    def _places(
        self, line: str, sentence: Sentence, toponyms: Sequence[Toponym], may_have_dateline: bool
    ) -> Iterator[PlaceInText]:
        group, previous_end, role = -1, -1, Role.OTHER
        previous: Toponym | None = None
        list_start, goal = -1, -1
        for toponym, following in zip_longest(toponyms, toponyms[1:]):
            start, end = toponym.span.start - sentence.start, toponym.span.end - sentence.start
            if self._holds_next(line, toponym, following, sentence.start):
                list_start = start if list_start < 0 else list_start
                yield PlaceInText(toponym, Role.CONTAINER, group)
                continue
            on_route = previous is not None and goal == previous.span.start
            if role is Role.GOAL and self._roles.role(line, start, end) is Role.LOCATIVE:
                # "On the Almaty - Khorgos road in Panfilov district"
                on_route = True
            # "In Kainar in Abai Region's Abai District"
            held = start if list_start < 0 else list_start
            if (
                previous is not None
                and not self._is_listed(line, previous_end, toponym, following, sentence.start)
                and self._is_container(
                    line, previous, toponym, previous_end, held, on_route=on_route
                )
            ):
                previous_end, list_start = end, -1
                yield PlaceInText(toponym, Role.CONTAINER, group)
                continue
            # "Oral: miners march" is no dateline: it says where.
            may_be_one = may_have_dateline and start == 0 and not line.startswith(":", end)
            is_dateline = may_be_one and self._is_dateline(line, toponym, following, sentence.start)
            is_dateline = is_dateline or (may_have_dateline and _is_bracketed(line, start, end))
            # "BISHKEK/TARAZ - Lorries are queuing"
            beside = role is Role.DATELINE and line[previous_end:start].strip() == "/"
            is_dateline = is_dateline or beside
            own = Role.DATELINE if is_dateline else self._roles.role(line, start, end)
            if own is Role.OTHER and list_start >= 0:
                # "In the Zhambyl region's Shu district"
                own = self._roles.role(line, list_start, end)
            if self._roles.leads_to(line, toponym, following, sentence.start):
                own, goal = Role.ORIGIN, following.span.start if following else -1
            elif goal == toponym.span.start:
                own = self._roles.goal(line, end)
            if self._roles.is_river(line, toponym, sentence.start):
                own = Role.GOAL
            first = start if list_start < 0 else list_start
            list_start = -1
            if own is Role.OTHER and role is Role.LOCATIVE and previous is not None:
                within = toponym.place and previous.place and lies_in(toponym.place, previous.place)
                if within and _NEXT_PART.fullmatch(line, previous_end, first):
                    own = Role.LOCATIVE
            begins = previous.span.start - sentence.start if previous is not None else -1
            if previous_end < 0 or not (
                self._separator.fullmatch(line, previous_end, first)
                or self._roles.comes_next(line, (begins, previous_end), first)
            ):
                group, role = group + 1, own
                if role is Role.OTHER and sentence.is_title:
                    role = Role.TITLE
            elif own is not Role.OTHER:
                # "On the Aksu - Oral road, in Taraz": no list of one kind.
                group += own is not role and role not in _UNSHOWN
                role = own
            previous, previous_end = toponym, end
            is_near = role is Role.LOCATIVE and self._roles.is_near(line, first, end)
            yield PlaceInText(toponym, role, group, is_near)

    def _is_dateline(
        self, line: str, toponym: Toponym, following: Toponym | None, offset: int
    ) -> bool:
        """Tell whether a line's first name is a dateline, alone or with what holds it.

        So it is in "SHU, Zhambyl Region, 5 May - ".
        """
        end = toponym.span.end - offset
        if self._dateline.match(line, end):
            return True
        if following is None:
            return False
        first, last = following.span.start - offset, following.span.end - offset
        holds = self._is_container(line, toponym, following, end, first)
        return holds and self._dateline.match(line, last) is not None

    def _holds_next(self, line: str, outer: Toponym, inner: Toponym | None, offset: int) -> bool:
        """Tell whether a name only says where the one right after it lies."""
        if inner is None or inner.place is None or outer.place is None:
            return False
        first, last = outer.span.start - offset, inner.span.start - offset
        return lies_in(inner.place, outer.place) and bool(
            self._container_first.fullmatch(line, first, last)
        )

    def _is_listed(
        self, line: str, before: int, toponym: Toponym, following: Toponym | None, offset: int
    ) -> bool:
        """Tell whether a unit behind its town begins a list: "in Aral, in Aral and Shu districts".

        `before` is where the town's name ends.
        """
        place, other = toponym.place, following.place if following is not None else None
        if place is None or other is None or following is None or other.kind != place.kind:
            return False
        start, end = toponym.span.start - offset, toponym.span.end - offset
        between = line[before:start]
        # Not "Aral district of Kyzylorda Region and Semey"
        repeats = between.strip(" ,(") if between.startswith(",") else ""
        joined = self._separator.fullmatch(line, end, following.span.start - offset)
        return bool(repeats) and joined is not None

    def _is_container(
        self,
        line: str,
        inner: Toponym,
        outer: Toponym,
        inner_end: int,
        outer_start: int,
        *,
        on_route: bool = False,
    ) -> bool:
        """Tell whether a name only says where the one before it lies."""
        if inner.place is None or outer.place is None or on_route:
            return False
        lies = lies_in(inner.place, outer.place) or _lay_in(inner.place, outer.place)
        if lies and self._apposition.fullmatch(line, inner_end, outer_start):
            return True
        # "Boraldai near Almaty" is Boraldai; a town near a village is told the other way round.
        smaller = inner.place.kind not in AREAS | _TOWNS or outer.place.kind in _TOWNS
        return smaller and self._near_town.fullmatch(line, inner_end, outer_start) is not None


def _is_bracketed(line: str, start: int, end: int) -> bool:
    """Tell whether a name is that of a dateline in brackets: "(Astana, 14 September) The town"."""
    bracket = _BRACKETED.match(line)
    if bracket is None or start == 0 or end >= bracket.end():
        return False
    agency, behind = line[1:start], line[end : bracket.end() - 2]
    return (not agency or agency.endswith(", ")) and behind[:1] in {"", ",", "."}


def _dateline_end(places: Sequence[PlaceInText]) -> int:
    """Return where the names of a dateline end, with what holds the place; -1 if there is none."""
    for place, following in zip_longest(places, places[1:]):
        if place.role is Role.DATELINE:
            held = following is not None and following.role is Role.CONTAINER
            return following.end if held else place.end
    return -1


def _with_list_roles(places: Sequence[PlaceInText]) -> tuple[PlaceInText, ...]:
    """Give the members of a list that show no role of their own that of the next which does."""
    shown: dict[int, Role] = {}
    result: list[PlaceInText] = []
    for place in reversed(places):
        if place.role is Role.OTHER and place.group in shown:
            place = place.with_role(shown[place.group])
        elif place.role is not Role.CONTAINER:
            shown[place.group] = place.role
        result.append(place)
    return tuple(reversed(result))


def _in_capitals(match: re.Match[str]) -> str:
    return match[0].upper()


def _has_headings(sentences: Sequence[Sentence], toponyms: _Spans[Toponym], folded: str) -> bool:
    """Tell whether paragraphs begin with their place: "Semey. A march was held there".

    One such line is a dateline; two are headings, and so is one beside "Semey: a march".
    """
    headings = 0
    for sentence in sentences:
        inside = toponyms.between(sentence.start, sentence.end)
        if inside:
            line = folded[sentence.start : sentence.end]
            headings += is_heading(sentence, inside, line) or is_lead(sentence, inside, line)
    return headings > 1


def _with_lead(
    places: Sequence[PlaceInText], dates: Sequence[DateMention], line: str, offset: int
) -> tuple[PlaceInText, ...]:
    """Say of the place that opens a line, before a colon or a dash, that it tells where."""
    if not places or places[0].role in {Role.LOCATIVE, Role.ORIGIN, Role.GOAL}:
        return tuple(places)
    first = places[0]
    group = [place for place in places if place.group == first.group]
    before = [(d.start, d.end) for d in dates if d.end <= first.start]
    # "ORAL - A house burned in Aksai": it was sent from there.
    if first.role is Role.DATELINE and first.toponym.text.isupper():
        return tuple(places)
    opening = line[: first.start - offset]
    lead_end = LEAD_END.match(line, group[-1].end - offset)
    if lead_end is None or not is_bare(opening, offset, before):
        return tuple(places)
    if any(place.start - offset <= lead_end.end() + 1 for place in places[len(group) :]):
        # "Semey - Aksu road"
        return tuple(places)
    return tuple(p.with_role(Role.LOCATIVE) if p.group == first.group else p for p in places)


def lies_in(place: PlaceRecord, area: PlaceRecord) -> bool:
    """Tell whether a place lies in an area of which its record names the code."""
    if area.id == place.id:
        return False
    if area.kind in {Kind.REGION, Kind.REPUBLICAN_CITY}:
        return area.region == place.region and place.kind != Kind.REGION
    return area.kind in AREAS and area.district is not None and area.district == place.district


def _lay_in(place: PlaceRecord, region: PlaceRecord) -> bool:
    """Tell whether a village is told with the region that its own was once parted from.

    "In 2010 a dam burst above Kyzylagash, Almaty Region." A district may be made only later.
    """
    if place.kind == Kind.DISTRICT and place.region is None:
        return region.kind == Kind.REGION
    village = place.kind in {Kind.VILLAGE, Kind.TOWN}
    return village and region.kind == Kind.REGION and (place.region, region.region) in _PARTED


def _without_containers(places: Sequence[PlaceInText]) -> tuple[PlaceInText, ...]:
    return tuple(place for place in places if place.role is not Role.CONTAINER)
