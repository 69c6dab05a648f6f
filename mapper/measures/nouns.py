"""Nouns: the measures that a sentence names, and the levels of threat."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from mapper.languages.measure_words import MeasureNoun, MeasureWords
from mapper.measures.acts import Act
from mapper.records import Action, Level, MeasureKind
from mapper.sieve import Sieve, SievedPattern

_LOOK_AHEAD = 120
# The level that an act changes another to may end so many letters behind it.
_TO_THE_LEVEL = 16
# So many letters before a measure it may be said that another is in its place.
_LOOK_BACK = 32
# And so many letters beside it stand its own words.
_OWN_WORDS = 16
_APART = re.compile(r"\s-\s|;")
# From the least threat to the greatest.
LEVELS: tuple[Level, ...] = ("yellow", "orange", "red")


@dataclass(frozen=True, slots=True)
class Noun:
    """A measure named in a sentence; offsets are within the sentence."""

    measure: MeasureKind
    level: Level | None
    start: int
    end: int


_UNNAMED = Noun("threat_level", None, 0, 0)


class NounFinder:
    """Finds the measures that a sentence names.

    Parameters
    ----------
    words
        The language's words for measures.
    """

    def __init__(self, words: MeasureWords) -> None:
        self._nouns = Sieve((n, n.pattern) for n in words.nouns)
        self._levels = [(level, re.compile(pattern)) for level, pattern in words.levels]
        self._level_after = re.compile(words.level_after)
        self._colour = re.compile(rf"\s+[\"'\u201c\u201e\u00ab]?(?P<level>{words.colour})")
        shades = "|".join(pattern for _, pattern in words.levels)
        self._label = re.compile(
            rf"\s?[:-]\s[\"'\u201c\u00ab]?(?:{shades})(?:\W{{1,3}}(?:{shades})\W?)?"
        )
        self._level_to = re.compile(words.level_to)
        self._level_to_before = re.compile(words.level_to_before)
        self._level_from = re.compile(words.level_from)
        self._level_instead = SievedPattern(words.level_instead)
        self._level_left = re.compile(words.level_left)
        self._loose_nouns = words.loose_nouns
        self._instead = SievedPattern(words.instead)
        self._any_more = re.compile(words.any_more)
        self._veto = SievedPattern(words.veto)
        self._nature = SievedPattern(words.nature)
        self._of_terror = re.compile(words.of_terror)
        self._disaster = SievedPattern(words.disaster)
        self._unrest = SievedPattern(words.unrest)
        self._minors = SievedPattern(words.minors)

    def find(
        self,
        line: str,
        *,
        in_context: bool,
        other_operation: bool,
        of_disaster: bool = False,
        in_emergency: bool = False,
    ) -> list[Noun]:
        """Return the measures of a folded sentence, in its order and without overlap.

        Parameters
        ----------
        line
            The folded sentence.
        in_context
            Whether the document is about terrorism, so that a level is one of its threat.
        other_operation
            Whether "the operation" would be another one than the counter-terrorist.
        of_disaster
            Whether the emergency that the text has named is one of civil protection.
        in_emergency
            Whether the text has named a state of emergency, so that "the emergency" is that.
        """
        found: list[Noun] = []
        for noun, match in self._nouns.matches(line):
            if not self._is_meant(
                noun,
                line,
                match.span(),
                in_context=in_context,
                other_operation=other_operation,
                in_emergency=in_emergency,
            ):
                continue
            if of_disaster and noun.measure == "state_of_emergency":
                continue
            start, end = match.span()
            if self._instead.is_before(line, start, _LOOK_BACK) and not self._any_more.match(
                line, end
            ):
                continue
            if any(start < other.end and other.start < end for other in found):
                continue
            level = self.level_of(match[0]) if noun.measure == "threat_level" else None
            found.append(Noun(noun.measure, level, start, end))
        return sorted(found, key=lambda noun: noun.start)

    def labelled(self, line: str, nouns: Iterable[Noun]) -> list[Noun]:
        """Give levels that a label names the colour behind it: "Threat level: critical (red)"."""
        return [self._labelled(line, noun) for noun in nouns]

    def _labelled(self, line: str, noun: Noun) -> Noun:
        if noun.measure != "threat_level" or noun.level is not None:
            return noun
        colours = self._label.match(line, noun.end)
        level = self.level_of(colours[0]) if colours is not None else None
        return noun if colours is None else replace(noun, level=level, end=colours.end())

    def implied(self, line: str, acts: Iterable[Act]) -> list[Noun]:
        """Return the level that a line raises or lowers to a colour without naming it.

        "Almaty: lowered from red to yellow", where the text has spoken of levels before.
        """
        if self._veto.search(line) is not None or self._nature.search(line) is not None:
            return []
        changes = [act for act in acts if act.action in {"raised", "lowered"} and act.start]
        if not changes or self._changed_to(line, changes[0], _UNNAMED, changes[0].start) is None:
            return []
        return [replace(_UNNAMED, start=changes[0].start - 1, end=changes[0].start - 1)]

    @cached_property
    def _loose(self) -> Sieve[MeasureNoun]:
        return Sieve((n, n.pattern) for n in self._loose_nouns)

    def loose(self, line: str, *, in_context: bool, of_disaster: bool) -> list[Noun]:
        """Return the measures that words may mean which often mean none: "the city goes yellow".

        Parameters
        ----------
        line
            The folded sentence.
        in_context
            Whether a level in it is one of the threat.
        of_disaster
            Whether the emergency that the text has named is one of civil protection.
        """
        found: list[Noun] = []
        for noun, match in self._loose.matches(line):
            start, end = match.span()
            if any(start < other.end and other.start < end for other in found):
                continue
            level = self.level_of(match[0]) if noun.measure == "threat_level" else None
            if self._may_be(
                noun.measure, level, line, in_context=in_context, of_disaster=of_disaster
            ):
                found.append(Noun(noun.measure, level, start, end))
        return sorted(found, key=lambda noun: noun.start)

    def _may_be(
        self,
        measure: MeasureKind,
        level: Level | None,
        line: str,
        *,
        in_context: bool,
        of_disaster: bool,
    ) -> bool:
        """Tell whether words may mean a measure there: no drill, no flood, nothing for minors."""
        if measure == "threat_level":
            return in_context and level is not None and not self.is_of_else(line)
        if measure == "state_of_emergency":
            return not of_disaster and not self._is_of_nature(line)
        return measure != "curfew" or self._minors.search(line) is None

    def is_of_else(self, line: str) -> bool:
        """Tell whether the colours of a line are of a drill or the weather, and of no threat."""
        if self._veto.search(line) is not None:
            return True
        of_nature = self._nature.search(line) is not None
        return of_nature and self._of_terror.search(line) is None

    def may_be_named(self, line: str) -> bool:
        """Tell whether a folded sentence has the words of a measure; most texts have none."""
        return self._nouns.may_match(line)

    def names_disaster(self, line: str) -> bool:
        """Tell whether a folded sentence names an emergency, of a disaster."""
        return self._is_of_nature(line) and self.names_emergency(line)

    def _is_of_nature(self, line: str) -> bool:
        """Tell whether a sentence tells of a disaster, and of no unrest and no decree."""
        return self._disaster.search(line) is not None and self._unrest.search(line) is None

    def is_of_disaster(self, lines: Sequence[str]) -> bool:
        """Tell whether the emergency that a text names is one of civil protection.

        So it is after a flood, if nothing there tells of unrest, a curfew or a decree.
        """
        if not any(self._disaster.search(line) for line in lines):
            return False
        if not any(self.names_emergency(line) for line in lines):
            return False
        return not any(self._unrest.search(line) for line in lines)

    def names_emergency(self, line: str) -> bool:
        """Tell whether a folded sentence names a state of emergency."""
        return any(noun.measure == "state_of_emergency" for noun, _ in self._nouns.matches(line))

    def with_levels(self, line: str, act: Act, nouns: Iterable[Noun]) -> tuple[Noun, ...]:
        """Give threat levels the colour that an act names; one without any colour is left out."""
        levelled = self._each_with_level(line, act, list(nouns))
        return tuple(n for n in levelled if n.measure != "threat_level" or n.level is not None)

    def renamed(self, line: str, act: Act, nouns: list[Noun]) -> list[Noun]:
        """Give the measures of the act before the level that this one says of them anew.

        "The level is yellow, in Aktobe it is red."
        """
        said = self._named(self._level_after, line, act.start)
        if act.action != "remains" or said is None or all(n.level == said for n in nouns):
            return nouns
        return [replace(n, level=said) if n.level is not None else n for n in nouns]

    def _each_with_level(self, line: str, act: Act, nouns: Sequence[Noun]) -> Iterator[Noun]:
        """Give each measure its level, up to the next that says itself to what it is changed.

        "In Oral the level is raised to orange, in Aksay to red."
        """
        limit = act.start
        levelled = []
        for noun in reversed(nouns):
            says = noun.level and self._level_to_before.search(line, noun.start, noun.end)
            until = act.start if noun.level else limit
            levelled.append(noun if says else self._with_level(line, act, noun, until))
            limit = noun.start if says else limit
        return reversed(levelled)

    def _is_meant(
        self,
        noun: MeasureNoun,
        line: str,
        span: tuple[int, int],
        *,
        in_context: bool,
        other_operation: bool,
        in_emergency: bool,
    ) -> bool:
        """Tell whether words like these name the measure in this sentence."""
        if noun.bare and noun.measure == "state_of_emergency":
            return in_emergency and self._disaster.search(line) is None
        if noun.bare and (not in_context or other_operation):
            return False
        if noun.measure == "state_of_emergency":
            # The regime of an emergency situation is civil protection, not this measure.
            return not self._is_of_nature(line)
        if noun.measure == "curfew":
            # What children may not do at night is no such measure.
            return self._minors.search(line) is None
        if noun.measure == "threat_level":
            return in_context and not self._is_vetoed(line, span)
        return True

    def _is_vetoed(self, line: str, span: tuple[int, int]) -> bool:
        """Tell whether a level is one of a drill, or of the weather: not if it is of terror."""
        if self._veto.search(line) is not None:
            return True
        if self._nature.search(line) is None:
            return False
        first, last = max(0, span[0] - _OWN_WORDS), span[1] + _OWN_WORDS
        return self._of_terror.search(line, first, last) is None

    def _with_level(self, line: str, act: Act, noun: Noun, limit: int) -> Noun:
        """Give a threat level without a colour the one named after it, or after its action."""
        if noun.measure != "threat_level":
            return noun
        if act.action == "lifted" and act.other and noun.end <= act.start:
            # "It was replaced by yellow": that is the other one.
            return noun
        if act.action in {"raised", "lowered"} and (
            changed_to := self._changed_to(line, act, noun, limit)
        ):
            return replace(noun, level=changed_to)
        if act.action == "set" and not act.other and noun.end <= act.start:
            # "Red has become yellow"
            became = self._named(self._colour, line, act.end)
            if became is not None:
                return replace(noun, level=became)
        if act.action == "set" and (replaced_by := self._before_act(line, noun, limit)):
            return replace(noun, level=replaced_by)
        if noun.level is not None:
            changes = act.action in {"raised", "lowered"} or noun.end > act.start
            changes = changes or act.other is not None
            named = changes or self.level_of(line[noun.start : noun.end]) is not None
            # "It remains yellow": not the red one that was told before.
            said = None if named else self._named(self._colour, line, act.end)
            return noun if said is None else replace(noun, level=said)
        # "The level, which had stood at red, remains yellow."
        if act.action in {"raised", "lowered"} and (left := self._left_behind(line, act)):
            # "It's orange, it went up from yellow"
            return replace(noun, level=self._other_than(left, line, act.start))
        level = self._named(self._colour, line, act.end)
        behind = [self._named(self._level_after, line, end) for end in (noun.end, act.end)]
        if ";" in line[noun.end : act.start]:
            # "The level has given way to orange; the city remains at red."
            behind.reverse()
        return replace(noun, level=level or behind[0] or behind[1])

    def is_left(self, line: str, noun: Noun) -> bool:
        """Tell whether a level is only the one left: "it was lowered from the red level"."""
        if noun.measure != "threat_level":
            return False
        left = self._level_left.search(line, max(0, noun.start - _LOOK_BACK), noun.end)
        return left is not None and left.start() < noun.start < left.end()

    def direction(self, line: str, start: int, end: int, level: Level | None) -> Action | None:
        """Return which way a level lies from the one that a stretch names as left, None if none."""
        left = self._level_left.search(line, start, end)
        before = self.level_of(left["level"]) if left is not None else None
        if before is None or level is None or before == level:
            return None
        return "raised" if LEVELS.index(level) > LEVELS.index(before) else "lowered"

    def _left_behind(self, line: str, act: Act) -> Level | None:
        """Return the level that an act names as the one left: "went up from yellow"."""
        left = self._level_left.search(line, act.start, act.end + _LOOK_AHEAD)
        return self.level_of(left["level"]) if left is not None else None

    def _other_than(self, left: Level, line: str, border: int) -> Level | None:
        """Return the level named last before a border, if it is another than the one left."""
        named = self._colours_in(line, border)
        last = named[-1][1] if named else left
        return None if last == left else last

    def _colours_in(self, line: str, border: int) -> list[tuple[int, Level]]:
        """Return the levels named before a border, each with where it is."""
        return sorted(
            (match.start(), level)
            for level, pattern in self._levels
            for match in pattern.finditer(line, 0, border)
        )

    def _changed_to(self, line: str, act: Act, noun: Noun, limit: int) -> Level | None:
        """Return the level that an act raises or lowers a measure to: said after it, or before."""
        own = [level for _, level in self._colours_in(act.text, len(act.text))]
        if len(set(own)) > 1:
            # The act itself names both: "threat level in Semey: yellow to orange".
            return own[-1]
        close = self._level_to.match(line[act.end : act.end + _TO_THE_LEVEL])
        if close is not None and noun.end <= act.start:
            # "It was raised to red, and brought down to yellow."
            return self.level_of(close["level"])
        after = self._before_act(line, noun, limit) or self._named(self._level_to, line, act.end)
        if after is None and noun.start >= act.end:
            # "Reduced the level in Aktau and Zhanaozen by one step, from critical to high".
            after = self._named(self._level_to, line, noun.end)
        if after or noun.level is not None:
            return after
        # "From yellow to orange: Almaty has raised its level".
        before = list(self._level_to_before.finditer(line, 0, act.start))
        return self.level_of(before[-1]["level"]) if before else None

    def change(self, line: str, act: Act, said: Iterable[Noun], now: Iterable[Noun]) -> Action:
        """Return what an act does that only says that a level is another one: raise it, or lower.

        `said` are its measures as they are named, `now` with the levels that it gives them.
        """
        levels = list({n.level for n in now if n.level is not None})
        if act.action in {"raised", "lowered"} and len(levels) == 1:
            # "Yellow gave way to red": the levels tell which way it went.
            named = (self.level_of(line[n.start : n.end]) for n in said)
            was = next((level for level in named if level not in {None, levels[0]}), None)
            return act.action if was is None or levels[0] is None else way_of(was, levels[0])
        if act.action == "lifted" or len(levels) != 1:
            return act.action
        instead = self._instead_of(line, act)
        if instead is not None and levels[0] is not None and instead != levels[0]:
            # "Yellow is in force instead of red."
            return way_of(instead, levels[0])
        if act.action != "set" or act.in_force:
            # "It had been red since January": no one says what it was before.
            return act.action
        left = [n.level for n in said if n.level not in {None, levels[0]}]
        if not left:
            before = list(self._level_from.finditer(line, 0, act.end + _LOOK_AHEAD))
            left = [level for match in before[-1:] if (level := self.level_of(match["level"]))]
        if not left or left[0] is None or left[0] == levels[0]:
            return act.action
        return way_of(left[0], levels[0])

    def _instead_of(self, line: str, act: Act) -> Level | None:
        """Return the level in place of which another is told to be."""
        found = self._level_instead.search_between(line, 0, act.end + _LOOK_AHEAD)
        if found is not None and act.action == "remains" and act.end < found.start():
            # "It stays - it was set instead of red on Sunday": that is of the other act.
            found = None if _APART.search(line, act.end, found.start()) else found
        return self.level_of(found["level"]) if found is not None else None

    def left_by(self, line: str, told: Iterable[tuple[Act, Sequence[Noun]]]) -> Level | None:
        """Return the level that the acts of a sentence leave: "lowered from red to orange".

        None where they change none, or do not say it.
        """
        changes = [(act, noun) for act, nouns in told for noun in nouns if noun.level is not None]
        for act, noun in changes:
            own = self.level_of(line[noun.start : noun.end])
            if act.action not in {"raised", "lowered"}:
                continue
            if own is not None and own != noun.level:
                return own
            left = self._level_left.search(line)
            return self.level_of(left["level"]) if left is not None else None
        ended = [noun.level for act, noun in changes if act.action == "lifted"]
        return ended[0] if ended and any(act.action == "set" for act, _ in changes) else None

    def _before_act(self, line: str, noun: Noun, limit: int) -> Level | None:
        """Return the level between a measure and its act that the act changes it to."""
        between = list(self._level_to_before.finditer(line, noun.end, max(noun.end, limit)))
        return self.level_of(between[-1]["level"]) if between else None

    def says_target(self, line: str, act: Act) -> bool:
        """Tell whether an act that changes a level says right behind it to which."""
        close = line[act.end : act.end + _TO_THE_LEVEL]
        return act.action in {"raised", "lowered"} and self._level_to.match(close) is not None

    def says_level(self, line: str, act: Act) -> bool:
        """Tell whether a level stands right behind an act."""
        return self._named(self._level_after, line, act.end) is not None

    def _named(self, pattern: re.Pattern[str], line: str, position: int) -> Level | None:
        match = pattern.match(line[position : position + _LOOK_AHEAD])
        return self.level_of(match["level"]) if match else None

    def says_colour(self, line: str, act: Act) -> bool:
        """Tell whether a colour and nothing else stands right behind an act: "is orange"."""
        return self._named(self._colour, line, act.end) is not None

    def names_all_levels(self, line: str) -> bool:
        """Tell whether a line names each of the levels."""
        named = {level for level, pattern in self._levels if pattern.search(line)}
        return named == set(LEVELS)

    def level_of(self, words: str) -> Level | None:
        """Return the level that words name by its colour or rank."""
        return next((level for level, pattern in self._levels if pattern.search(words)), None)


def way_of(was: Level, now: Level) -> Action:
    """Return what leads from one level to another."""
    return "raised" if LEVELS.index(now) > LEVELS.index(was) else "lowered"
