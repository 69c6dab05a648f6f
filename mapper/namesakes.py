"""Namesakes: what is named after a place and is none itself: streets, firms, institutions."""

from __future__ import annotations

import re
from functools import lru_cache

from mapper.guards import Guard
from mapper.languages.marks import NameMarks
from mapper.lines import Line, Neighbour, Word

# A longer quotation is speech, not a name.
_LONGEST_NAME, _MOST_WORDS = 40, 4
_OPENING, _CLOSING = "\u00ab\u201c\u201e", "\u00bb\u201d"
_QUOTED = re.compile(rf"[{_OPENING}]([^{_OPENING}{_CLOSING}\n]*)$")
_CLOSED = re.compile(rf"[^{_OPENING}{_CLOSING}\n]{{0,{_LONGEST_NAME}}}[{_CLOSING}]")
# A quotation mark of both sides; what ends as a sentence is speech.
_STRAIGHT = re.compile(r'"([^"\n]*)$')
_CLOSED_STRAIGHT = re.compile(rf'[^"\n]{{0,{_LONGEST_NAME}}}(?<![,.!?])"')
# What follows on what someone says: «..., – деді».
_SAYS = re.compile(",? ?[\u2013\u2014-] ")
# What is called by a title goes on behind it: «Павлодарский нефтехим» меняет главу.
_GOES_ON = re.compile(r" \w")
# What goes on behind the name of a site or of a mailbox: "Turkistan.kz", "@almaty_news".
_OF_SITE = re.compile(
    r"(?:[.-]\w+){0,3}?\.(?:kz|com|ru|org|net|info|kg|uz|eu|tv|me|news|media|press|today|city|life"
    "|online|biz|asia|edu|gov|\u043a\u0437|\u0440\u0444)\\b|@\\w",
    re.IGNORECASE,
)
_SITE_LEADS = ("@", "www.", "://")
_LINES = 8
# So far before a name the water or fire is told that came there.
_REACHED = 60
# So near its name is the word for a station.
_STATION = 12
# Of a station; a year is of an event.
_LONGEST_NUMBER = 2


class Namesakes:
    """Tells by its surroundings that a name is not of the place itself.

    Parameters
    ----------
    marks
        The language's marks.
    """

    def __init__(self, marks: NameMarks) -> None:
        self._marks = marks
        self._honoured = re.compile(marks.honoured)
        self._street_list = re.compile(marks.street_list)
        self._adjective = re.compile(marks.adjective)
        self._institution = re.compile(marks.institution)
        self._past = re.compile(marks.past)
        self._institution_after = re.compile(marks.institution_after)
        self._road_after = re.compile(marks.road_after)
        self._joined_ending = re.compile(marks.joined_ending)
        self._place_case = re.compile(marks.place_case)
        self._titled_before = re.compile(marks.titled_before)
        self._titled_after = re.compile(marks.titled_after)
        self._station = re.compile(marks.station)
        self._sport = re.compile(marks.sport)
        self._reached_by = re.compile(marks.reached_by)
        self._set_out = re.compile(marks.set_out)
        self._visited = re.compile(marks.visited)
        self._score = re.compile(marks.score)
        self._street_guard = Guard(marks.street_list)
        self._sport_guard = Guard(marks.sport)
        self._score_guard = Guard(marks.score)
        self._is_sport = lru_cache(_LINES)(self._find_sport)
        self._has_score = lru_cache(_LINES)(self._find_score)
        self._streets = lru_cache(_LINES)(self._find_streets)

    def holds(self, line: Line, first: int, last: int) -> bool:
        """Tell whether the words from `first` to before `last` are such a name, or a part of it."""
        return (
            self._is_of_streets(line, first)
            or self._is_honoured(line, first)
            or (bool(self._marks.clubs) and self._is_of_club(line, first))
            or (line.is_capital(first) and self._is_of_institution(line, last))
            or self._past.match(line.folded, line.words[last - 1].end) is not None
            or _is_address(line, first, last)
            or self._is_inside_quotes(line, first, last)
        )

    def goes_on(self, line: Line, last: int, taken: set[int]) -> bool:
        """Tell whether a hyphen joins more to a name, so that it is another name."""
        after = _joined_to(line, last)
        if after is None or after.position in taken:
            return False
        if after.folded.isdigit():
            return len(after.folded) > _LONGEST_NUMBER
        return line.is_capital(after.position) and self._marks.joins_parts

    def is_reached(self, line: Line, first: int) -> bool:
        """Tell whether water or fire came to what a name is of: "the flood reached Zhenis"."""
        start = line.words[first].start
        begin = max(line.words[0].start, start - _REACHED)
        return self._reached_by.search(line.folded, begin, start) is not None

    def number_end(self, line: Line, last: int) -> int:
        """Return where a name ends with the number joined to it: "Almaty-2" is a station there.

        So it is with the ending that a language joins to initials: "ШҚО-ның".
        """
        after = _joined_to(line, last)
        joined = after is not None and self._is_joined(after.folded)
        return line.words[last if joined else last - 1].end

    def _is_joined(self, word: str) -> bool:
        return word.isdigit() or self._joined_ending.fullmatch(word) is not None

    def is_end_of_road(self, line: Line, first: int, taken: set[int]) -> bool:
        """Tell whether a name is one of two that a road is named by: "the road Aral - Atasu"."""
        # Back over the names and the dashes to the word before them.
        index = first
        while index > 0:
            gap = line.folded[line.words[index - 1].end : line.words[index].start]
            dashed = gap.strip(' \u00ab"') == "-" and index - 1 in taken
            if not dashed:
                break
            index -= 1
        if index > 0 and line.words[index - 1].folded in self._marks.road_words:
            return True
        return self._is_before_road(line, first, taken)

    def _is_before_road(self, line: Line, first: int, taken: set[int]) -> bool:
        """Tell whether a word for a road stands behind the names: "Aral – Atasu тасжолы"."""
        index, dashes = first, 0
        while index + 1 < len(line.words) and index in taken:
            gap = line.folded[line.words[index].end : line.words[index + 1].start]
            if gap.strip(' \u00ab"') != "-":
                break
            index, dashes = index + 1, dashes + 1
        behind = line.words[index + 1].folded if index + 1 < len(line.words) else ""
        return bool(dashes) and self._road_after.fullmatch(behind) is not None

    def _is_of_club(self, line: Line, first: int) -> bool:
        """Tell whether a name is a club's: "Tobol lost", "Irtysh Pavlodar", "Aktobe beat Taraz"."""
        before = line.words[first - 1] if first else None
        marks = self._marks
        word = line.words[first]
        if self._place_case.search(word.folded) or self._visited.match(line.folded, word.end):
            return False
        gap = line.folded[before.end : line.words[first].start] if before is not None else ""
        # "Zhetysu, Ulytau" is a list.
        beside = len(gap) <= len('" ') and "," not in gap
        if beside and before is not None and before.folded in marks.clubs:
            return line.is_capital(first - 1)
        if self._is_led(line, first, before):
            return False
        # "Karaganda's Shakhter" names the town.
        owner = line.folded.startswith(("'s", "\u2019s"), line.words[first].end)
        if line.words[first].folded in marks.clubs and self._is_sport(line):
            return True
        return not owner and self._has_score(line)

    def _is_led(self, line: Line, first: int, before: Word | None) -> bool:
        """Tell whether a preposition says that a game was at a place, or one went there.

        Behind some a rival stands, too: "a draw with Tobol".
        """
        word, marks = line.words[first], self._marks
        if self.is_reached(line, first):
            return True
        if before is None or before.folded not in marks.inside_names:
            return False
        if before.folded == marks.of and first > 1 and line.is_capital(first - 2):
            # "Salavat Yulaev of Ufa"
            return True
        if before.folded in marks.of_rivals:
            ahead = line.folded[max(line.words[0].start, word.start - _LONGEST_NAME) : word.start]
            return self._set_out.search(ahead) is not None
        plays_there = before.folded == marks.at and word.folded in marks.clubs
        return not (plays_there and self._is_sport(line))

    def _find_sport(self, line: Line) -> bool:
        return self._sport_guard.allows(line.texts) and self._tells(self._sport, line)

    def _find_score(self, line: Line) -> bool:
        return self._score_guard.allows(line.texts) and self._tells(self._score, line)

    def _tells(self, pattern: re.Pattern[str], line: Line) -> bool:
        start, end = line.words[0].start, line.words[-1].end
        return pattern.search(line.folded, start, end) is not None

    def _is_honoured(self, line: Line, first: int) -> bool:
        """Tell whether a monument is to who bears a name."""
        start = line.words[first].start
        return self._honoured.search(line.folded, max(0, start - _LONGEST_NAME), start) is not None

    def _is_of_streets(self, line: Line, first: int) -> bool:
        start = line.words[first].start
        return any(begin <= start < end for begin, end in self._streets(line))

    def _find_streets(self, line: Line) -> list[tuple[int, int]]:
        if not self._street_guard.allows(line.texts):
            return []
        start, end = line.words[0].start, line.words[-1].end
        return [match.span() for match in self._street_list.finditer(line.text, start, end)]

    def _is_of_institution(self, line: Line, last: int) -> bool:
        word = line.words[last - 1]
        if self._institution_after.match(line.folded, word.end):
            return self._place_case.search(word.folded) is None
        adjective = self._adjective.search(word.folded)
        return adjective is not None and self._institution.match(line.folded, word.end) is not None

    def _is_inside_quotes(self, line: Line, first: int, last: int) -> bool:
        """Tell whether a name is one of a few words in quotation marks: a firm's or a title."""
        start, end = line.words[first].start, line.words[last - 1].end
        if not self._marks.inside_names:
            return False
        opened, closes = _QUOTED.search(line.text, max(0, start - _LONGEST_NAME), start), _CLOSED
        if opened is None and line.text.count('"', line.words[0].start - 1, start) % 2:
            opened = _STRAIGHT.search(line.text, max(0, start - _LONGEST_NAME), start)
            closes = _CLOSED_STRAIGHT
        closing = closes.match(line.text, end) if opened else None
        if opened is None or closing is None:
            return False
        before, inside = opened[1], line.text[opened.start(1) : closing.end() - 1]
        if inside[-1:].isdigit() and self._is_station(line, opened, closing):
            return False
        if not before.strip() and closing.end() == end + 1:
            return False
        if self._place_case.search(line.words[last - 1].folded):
            return False
        words, ahead = inside.split(), before.split()
        preposition = bool(ahead) and ahead[-1].lower() in self._marks.inside_names
        if len(words) > _MOST_WORDS or preposition or self._is_speech(line, opened, closing):
            return False
        dashed = any(word in {"-", "\u2013", "\u2014"} for word in words)
        return not dashed or self._is_title(line, opened, closing)

    def _is_station(self, line: Line, opened: re.Match[str], closing: re.Match[str]) -> bool:
        """Tell whether a town and a number in quotation marks are a station: «Алматы-2»."""
        around = slice(max(0, opened.start() - _STATION), closing.end() + _STATION)
        return self._station.search(line.folded[around]) is not None

    def _is_speech(self, line: Line, opened: re.Match[str], closing: re.Match[str]) -> bool:
        """Tell whether someone says what stands between two quotation marks."""
        if _SAYS.match(line.text, closing.end()):
            return True
        introduced = line.text.endswith(": ", 0, opened.start())
        return introduced and _GOES_ON.match(line.text, closing.end()) is None

    def _is_title(self, line: Line, opened: re.Match[str], closing: re.Match[str]) -> bool:
        """Tell whether something is called as stands between two quotation marks, in any words."""
        if self._titled_after.match(line.folded, closing.end()):
            return True
        return bool(self._titled_before.search(line.folded, line.words[0].start, opened.start()))


def _joined_to(line: Line, last: int) -> Neighbour | None:
    """Return the word that a hyphen joins to the name before the word `last`; most have none."""
    if not line.folded.startswith("-", line.words[last - 1].end):
        return None
    return line.neighbour(last - 1, 1)


def _is_address(line: Line, first: int, last: int) -> bool:
    """Tell whether a name is a part of a site's or a mailbox's: "Turkistan.kz"."""
    start, end = line.words[first].start, line.words[last - 1].end
    return line.text.endswith(_SITE_LEADS, 0, start) or _OF_SITE.match(line.text, end) is not None
