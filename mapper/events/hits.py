"""Hits: the words of a sentence that tell of an event."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from mapper.classifier.model import Opinion, Opinions, SentenceClassifier
from mapper.date_readers import DAY, MONTH
from mapper.events.elapsed import is_long_after
from mapper.languages.vocabulary import NewsWords, Trigger
from mapper.reading import Passage, PlaceInText
from mapper.sieve import Sieve, SievedPattern, Stretch, stretch_before

# The event types that are one unrest: a day or a home that is said of one is of the other too.
UNREST = frozenset({"Riots", "Protests"})
# So many letters before and behind a trigger may cancel it, or say that it only sets the scene.
_LOOK_BACK, _LOOK_AHEAD = 80, 60
# So many behind it may still deny it: "flooding of the settlements of three districts was averted".
_DENIED_AHEAD = 110
# So many before one that tells of suspects or victims.
_BESIDE = 20
_ARRESTS = "Arrests"
# How police take marchers away: "forced into buses".
_TAKEN = frozenset({_ARRESTS, "Abduction/forced disappearance"})
# Less likely than this a trigger is wrong; more than that a sentence tells of an event without one.
_DOUBT, _SURE_ENOUGH = 0.004, 0.45
# What a sentence tells of a day and a place is news, for which less is enough.
_LIKELY_THERE_AND_THEN = 0.3
# So likely another event, and so unlikely that of the trigger, a sentence tells of the other.
_TELLS_OF_ANOTHER, _TELLS_NOT_OF_IT = 0.85, 0.04
# More than nothing.
_SOME = 0.1
# Triggers of this strength are believed without asking.
_STRONG = 3
# What is told with the deed that suspects are held for: "detained for a murder".
_OF_SUSPECTS = frozenset({_ARRESTS, "Disrupted weapons use"})
_EMERGENCY = "Emergency"
# Of which event another is a part where one sentence tells of both.
_BRAWL, _RIOT, _CLASH = "Mob violence", "Violent demonstration", "Armed clash"
_LOOTING = "Looting/property destruction"
# So close behind an accident stands whom it killed.
_BESIDE_IT = 60
_PROTEST, _ATTACK = "Peaceful protest", "Attack"
_WHOLE = {_ATTACK: _BRAWL, _PROTEST: "Protest with intervention"}
_INTERVENTION = Trigger("Protests", "Protest with intervention", "", 2)

# A few words in quotation marks of their own are a name or a manner of speaking: "seized".
_QUOTED = re.compile(
    r"[\"\u201c\u00ab](?P<inside>[^\"\u201c\u201d\u00ab\u00bb,.!?]{2,45})[\"\u201d\u00bb]"
)

# A day behind such a mark begins what is of its own: "the second case in a year: on 17 August ..."
_COLON = re.compile(r":\s")
# A question tells nothing.
_ASKED = re.compile(r"\?\s*$")


@dataclass(frozen=True, slots=True)
class Hit:
    """A trigger in a sentence; `background` when the words only refer to the event.

    It is `guessed` where only the classifier tells of it, and `cancelled` where what stands
    beside it says that the event was planned, denied or played. It is told `again` where the
    sentence says of an event told before where or when it was, and `where` are the places that its
    words are of, if they tell. One that `spreads` came there from elsewhere. Offsets are within the
    sentence.
    """

    trigger: Trigger
    start: int
    end: int
    background: bool
    cancelled: bool = False
    guessed: bool = False
    again: bool = False
    where: tuple[PlaceInText, ...] = ()
    spreads: bool = False


class HitFinder:
    """Finds the events that a sentence tells of.

    Parameters
    ----------
    news
        The language's triggers and the words that cancel them.
    classifier
        What tells the type of an event that no trigger knows, and whether to believe one.
    """

    def __init__(self, news: NewsWords, classifier: SentenceClassifier) -> None:
        words = news.events
        self._classifier = classifier
        strongest_first = sorted(words.triggers, key=lambda trigger: -trigger.strength)
        self._triggers = Sieve((t, t.pattern) for t in strongest_first)
        self._cancel_before = SievedPattern(words.cancel_before)
        self._cancel_after = re.compile(words.cancel_after)
        self._cancel_within = re.compile(words.cancel_within)
        self._cancel_sentence = SievedPattern(words.cancel_sentence)
        self._cancel_opening = re.compile(words.cancel_opening)
        self._background = SievedPattern(words.background_before)
        self._suspicion = SievedPattern(words.suspicion)
        self._suffered_after = re.compile(words.suffered_after)
        self._negated = SievedPattern(news.measures.negation_before)
        self._background_after = re.compile(words.background_after)
        self._demonstration = SievedPattern(words.demonstration)
        self._unrest = SievedPattern(words.unrest)
        self._crowd = SievedPattern(words.crowd)
        self._cancel_clause = SievedPattern(words.cancel_clause)
        self._history = SievedPattern(words.history)
        self._common_crime = SievedPattern(words.common_crime)
        self._sport = SievedPattern(words.sport)
        self._counted = SievedPattern(words.counted)
        self._police_entered = SievedPattern(words.police_entered)
        self._no_crowd = SievedPattern(words.no_crowd)
        self._clause = SievedPattern(news.measures.clause_break)
        self._recounted = re.compile(words.recounted)
        self._next_deed = re.compile(words.next_deed)
        self._sought = SievedPattern(words.sought)

    def find(self, passage: Passage, opinions: Opinions, *, of_rally: bool = False) -> list[Hit]:
        """Return what a sentence tells, without the words that only set the scene of it.

        Parameters
        ----------
        passage
            The sentence.
        opinions
            What the classifier thinks of the sentences of its text.
        of_rally
            Whether the text goes on about a demonstration, so that arrests are made there.
        """
        if passage.taken_back or _ASKED.search(passage.folded) or self.is_cancelled(passage):
            return []
        found = list(self._all(passage.folded))
        hits = [hit for hit in found if not hit.cancelled]
        if not found or not all(map(_is_sure, hits)):
            opinion = opinions.of(passage)
            hits = _as_words_tell(hits, opinion)
            hits = [hit for hit in hits if _is_likely(hit, opinion)]
            if not hits and not any(hit.cancelled for hit in found):
                hits = list(self._likely(passage, opinion))
        if not hits:
            return []
        opinion = opinions.of(passage)
        hits = _as_words_tell(hits, opinion)
        hits = [hit for hit in hits if not self._is_cancelled_by_clause(hit, passage, opinion)]
        return self._intervention(passage, hits, of_rally=of_rally) or self._strongest(
            passage, hits
        )

    def _likely(self, passage: Passage, opinion: Opinion) -> Iterator[Hit]:
        """Yield the events that a sentence tells of in words of which no trigger knows."""
        enough = _LIKELY_THERE_AND_THEN if _is_there_and_then(passage) else _SURE_ENOUGH
        if not opinion.may_reach(enough):
            return
        for names, probability in opinion.probabilities.items():
            if probability < enough:
                continue
            start, end = self._classifier.spoken_by(opinion, names)
            hit = Hit(Trigger(*names, "", 0), start, end, background=False, guessed=True)
            before = stretch_before(passage.folded, start, _LOOK_BACK)
            if hit.trigger.sub_event_type == _ARRESTS and self._sought.search_in(before):
                continue
            if not self._is_cancelled_beside(passage.folded, start, end):
                yield hit

    def _is_cancelled_beside(self, line: str, start: int, end: int) -> bool:
        cancelled = self._cancel_before.is_before(line, start, _LOOK_BACK)
        return cancelled or self._cancel_after.match(line[end : end + _DENIED_AHEAD]) is not None

    def is_cancelled(self, passage: Passage) -> bool:
        """Tell whether a whole sentence is of what did not happen: denied, played, remembered."""
        line = passage.folded
        opened = self._cancel_opening.match(line) is not None
        return opened or self._cancel_sentence.search(line) is not None

    def is_history(self, passage: Passage) -> bool:
        """Tell whether a sentence recalls what was long ago, without a date of it."""
        dated = any(day.precision <= MONTH for day in passage.dates)
        return not dated and self._history.search(passage.folded) is not None

    def paragraphs_of_games(self, passages: Iterable[Passage]) -> frozenset[int]:
        """Return the paragraphs in which words of attack are those of a game."""
        words: defaultdict[int, set[str]] = defaultdict(set)
        for passage in passages:
            words[passage.sentence.paragraph].update(
                match[0] for match in self._sport.finditer(passage.folded)
            )
        return frozenset(number for number, found in words.items() if len(found) > 1)

    def _is_cancelled_by_clause(self, hit: Hit, passage: Passage, opinion: Opinion) -> bool:
        line = passage.folded
        if _is_in_quotes(hit, line) and not _is_borne_out(hit, opinion):
            return True
        if hit.trigger.sub_event_type == _RIOT and _meets(hit, self._police_entered, line):
            # "Officers broke down the door."
            return True
        if hit.trigger.sub_event_type == _PROTEST and _meets(hit, self._no_crowd, line):
            # "Armoured vehicles blocked the avenue."
            return True
        clause = self._clause_of(hit, passage)
        dated = any(day.precision <= MONTH for day in passage.dates)
        if not dated and self._history.search_in(clause):
            return True
        if hit.trigger.event_type not in UNREST and self._counted.search_in(clause):
            return True
        if self._cancel_clause.search_in(clause):
            return True
        is_arrest = hit.trigger.sub_event_type == _ARRESTS
        return is_arrest and self._common_crime.search_in(clause) is not None

    def _clause_of(self, hit: Hit, passage: Passage) -> Stretch:
        line = passage.folded
        breaks = [match.span() for match in self._clause.finditer(line)]
        dated = [day.start - passage.sentence.start for day in passage.dates if day.role == "at"]
        if dated:
            breaks += [m.span() for m in _COLON.finditer(line) if m.end() in dated]
        first = max((end for _, end in breaks if end <= hit.start), default=0)
        last = min((start for start, _ in breaks if start >= hit.end), default=len(line))
        return Stretch(line, first, last)

    def _all(self, line: str) -> Iterator[Hit]:
        """Yield the triggers of a line; a stronger one takes its words from others."""
        taken: list[tuple[int, int]] = []
        for trigger, match in self._triggers.matches(line):
            first, last = match.span("told" if "told" in match.re.groupindex else 0)
            if any(first < end and start < last for start, end in taken):
                continue
            after = line[last : last + _LOOK_AHEAD]
            taken.append((first, last))
            denied = self._cancel_after.match(line[last : last + _DENIED_AHEAD])
            if denied or self._cancel_within.search(match[0]):
                yield Hit(trigger, first, last, background=False, cancelled=True)
                continue
            before = stretch_before(line, first, _LOOK_BACK)
            told = self._is_told(trigger, before, after)
            # What cancels farther away is of the reason: "for planning riots".
            reach = _BESIDE if told else _LOOK_BACK
            negated = told and self._negated.search_in(before)
            if negated or self._cancel_before.is_before(line, first, reach):
                yield Hit(trigger, first, last, background=False, cancelled=True)
                continue
            told = told or self._tells_what_came_of_it(trigger, match)
            background = self._background.search_in(before) or self._background_after.match(after)
            yield Hit(trigger, first, last, bool(background) and not told)

    def _is_told(self, trigger: Trigger, before: Stretch, after: str) -> bool:
        """Tell whether words that else refer to an event give the reason of what is told.

        Of an arrest or a find, or of what people died of: "because of the flood two died".
        """
        if trigger.sub_event_type in _OF_SUSPECTS:
            return bool(self._suspicion.search_in(before))
        emergency = trigger.event_type == _EMERGENCY
        return emergency and self._suffered_after.match(after) is not None

    def _tells_what_came_of_it(self, trigger: Trigger, match: re.Match[str]) -> bool:
        """Tell whether words begin with a demonstration and end with what police did to it.

        "After the rally in Aksu police detained five."
        """
        if trigger.sub_event_type != _INTERVENTION.sub_event_type:
            return False
        rally = self._demonstration.search_in(Stretch(match.string, *match.span()))
        return rally is not None and rally.start() == 0 and rally.end() < len(match[0])

    def is_rather_of_rally(self, passage: Passage, opinions: Opinions) -> bool:
        """Tell whether the words of a sentence tell of detained marchers rather than of others.

        So it may be where a text has spoken of demonstrations: "Police held 500 in the capital".
        """
        told = opinions.of(passage).probabilities
        marchers = told.get((_INTERVENTION.event_type, _INTERVENTION.sub_event_type), 0.0)
        return marchers > max(_SOME, told.get(("Strategic developments", _ARRESTS), 0.0))

    def names_demonstration(self, passage: Passage) -> bool:
        """Tell whether a sentence speaks of a demonstration."""
        return self._demonstration.search(passage.folded) is not None

    def names_unrest(self, passage: Passage) -> bool:
        """Tell whether a sentence speaks of riots or terrorism."""
        return self._unrest.search(passage.folded) is not None

    def _intervention(self, passage: Passage, hits: Sequence[Hit], *, of_rally: bool) -> list[Hit]:
        """Return detentions at a demonstration as the one protest with intervention they are."""
        line = passage.folded
        told = of_rally and not self._suspicion.search(line)
        if not (told or self.names_demonstration(passage)) or self._unrest.search(line):
            return []
        arrests = (h for h in hits if h.trigger.sub_event_type in _TAKEN and not h.background)
        return [replace(hit, trigger=_INTERVENTION) for hit in arrests][:1]

    def _strongest(self, passage: Passage, hits: Sequence[Hit]) -> list[Hit]:
        """Leave out the protest of which the same clause tells as riots, and what is said again.

        A trigger may be said again of another place, so only where the sentence names none.
        """
        hits = _as_one_brawl(hits)
        types = {hit.trigger.event_type for hit in hits if not hit.background}
        kept: list[Hit] = []
        hits = [hit for hit in hits if not self._is_covered(passage, hit, hits)]
        for hit in sorted(hits, key=lambda h: h.start):
            again = any(_says_the_same(k, hit) for k in kept)
            if self._is_of_accident(passage.folded, hit, hits):
                continue
            if self._is_of_riot(hit, hits, passage):
                continue
            weaker = hit.trigger.event_type == "Protests" and "Riots" in types
            if weaker and not self._starts_own_clause(passage.folded, hit, hits):
                continue
            if _is_part_of_another(hit, hits):
                continue
            if again and not passage.places:
                continue
            kept.append(hit)
        return kept

    def _is_covered(self, passage: Passage, hit: Hit, hits: Sequence[Hit]) -> bool:
        """Tell whether another event of the clause has this one for a part."""
        line = passage.folded
        return any(
            _covers(other.trigger, hit.trigger)
            and not self._is_recounted(hit, other, passage)
            and not self._goes_before(hit, other, line)
            and not is_long_after((other.start, other.end), hit.start, passage)
            and (hit.background or not other.background)
            and not self._clause.search_between(
                line, min(hit.end, other.end), max(hit.start, other.start)
            )
            for other in hits
        )

    def _goes_before(self, hit: Hit, other: Hit, line: str) -> bool:
        """Tell whether who attacked people did another deed next: "then they fired at soldiers"."""
        if hit.trigger.sub_event_type != _ATTACK or other.trigger.sub_event_type != _CLASH:
            return False
        return self._next_deed.search(line, hit.end, max(hit.end, other.start)) is not None

    def _is_recounted(self, hit: Hit, other: Hit, passage: Passage) -> bool:
        """Tell whether what others were held for is told with its day, and how it went.

        "Ten were held over the riots of 5 January, when a crowd burned the town hall."
        """
        opening = self._recounted.search(passage.folded, other.end, max(hit.start, other.end))
        if opening is None or hit.background:
            return False
        return any(
            other.start <= day.start - passage.sentence.start < opening.start()
            and day.precision <= DAY
            for day in passage.dates
        )

    def _is_of_accident(self, line: str, hit: Hit, hits: Sequence[Hit]) -> bool:
        """Tell whether soldiers fell by what is told before them: "a blast killed two soldiers"."""
        if hit.trigger.sub_event_type != _CLASH:
            return False
        return any(
            other.trigger.event_type == _EMERGENCY
            and other.end <= hit.start <= other.end + _BESIDE_IT
            and not other.background
            and not self._clause.search_between(line, other.end, hit.start)
            for other in hits
        )

    def _is_of_riot(self, hit: Hit, hits: Sequence[Hit], passage: Passage) -> bool:
        """Tell whether a crowd loots in the riot that the sentence tells of, then and there.

        "A crowd stormed the town hall, at night shops were looted" tells of two.
        """
        riots = [h for h in hits if h.trigger.sub_event_type == _RIOT and not h.background]
        if hit.trigger.sub_event_type != _LOOTING or not riots:
            return False
        if not (self._crowd.search(passage.folded) or self.names_unrest(passage)):
            return False
        offset = passage.sentence.start
        apart = [place.start - offset for place in passage.places]
        apart += [day.start - offset for day in passage.dates]
        return any(
            not any(min(hit.end, r.end) <= start < max(hit.start, r.start) for start in apart)
            for r in riots
        )

    def _starts_own_clause(self, line: str, hit: Hit, hits: Sequence[Hit]) -> bool:
        """Tell whether a protest stands in another clause than the riots of its sentence."""
        riots = [h for h in hits if h.trigger.event_type == "Riots"]
        return all(
            self._clause.search_between(line, min(hit.end, r.end), max(hit.start, r.start))
            for r in riots
        )


def _meets(hit: Hit, pattern: SievedPattern, line: str) -> bool:
    """Tell whether a pattern matches words of an event: those who did it, and are no crowd."""
    return any(m.start() < hit.end and hit.start < m.end() for m in pattern.finditer(line))


def _is_there_and_then(passage: Passage) -> bool:
    """Tell whether a sentence has a day of its own and a place at home of its own."""
    dated = any(day.role == "at" and day.precision <= DAY for day in passage.dates)
    return dated and any(place.is_domestic and not place.is_country for place in passage.places)


def _covers(one: Trigger, other: Trigger) -> bool:
    """Tell whether an event has another for a part; of two that both do, the stronger has."""
    covered = other.sub_event_type in one.covers
    back = one.sub_event_type in other.covers and other.strength >= one.strength
    return covered and not back


def _is_sure(hit: Hit) -> bool:
    """Tell whether a trigger is believed whatever else its sentence says."""
    return hit.background or hit.trigger.strength >= _STRONG


def _is_likely(hit: Hit, opinion: Opinion) -> bool:
    """Tell whether the words of a sentence bear out what a trigger says of it."""
    return _is_sure(hit) or _probability(hit.trigger, opinion) >= _DOUBT


def _as_words_tell(hits: list[Hit], opinion: Opinion) -> list[Hit]:
    """Return the event of a sentence as another one if all its words tell of that, and not of it.

    "When word spread that a neighbour had been detained, 300 young men went from yard to yard."
    """
    told = [hit for hit in hits if not hit.background] or hits
    types = set(map(_label, told))
    if len(types) != 1 or not opinion.may_reach(_TELLS_OF_ANOTHER):
        return hits
    event_type, likely = max(opinion.probabilities.items(), key=_likelihood)
    if likely < _TELLS_OF_ANOTHER or _probability(told[0].trigger, opinion) > _TELLS_NOT_OF_IT:
        return hits
    trigger = Trigger(*event_type, "", told[0].trigger.strength)
    return [replace(hit, trigger=trigger) for hit in told]


def _is_borne_out(hit: Hit, opinion: Opinion) -> bool:
    """Tell whether the words around a trigger tell of its event, too."""
    return opinion.probabilities.get(_label(hit), 0.0) >= _SURE_ENOUGH


def _label(hit: Hit) -> tuple[str, str]:
    return hit.trigger.event_type, hit.trigger.sub_event_type


def _likelihood(named: tuple[tuple[str, str], float]) -> float:
    return named[1]


def _probability(trigger: Trigger, opinion: Opinion) -> float:
    """Return how likely the event of a trigger is; certain for one the classifier has not met."""
    return opinion.probabilities.get((trigger.event_type, trigger.sub_event_type), 1.0)


def _as_one_brawl(hits: Sequence[Hit]) -> list[Hit]:
    """Read what a crowd destroys in a sentence about a brawl as the brawl, which went on there."""
    brawl = next((h.trigger for h in hits if h.trigger.sub_event_type == _BRAWL), None)
    if brawl is None:
        return list(hits)
    return [
        replace(hit, trigger=brawl) if hit.trigger.event_type == brawl.event_type else hit
        for hit in hits
    ]


def _is_part_of_another(hit: Hit, hits: Sequence[Hit]) -> bool:
    """Tell whether a sentence tells of a beating as a part of the brawl that it names.

    So it is with a gathering that is dispersed.
    """
    whole = _WHOLE.get(hit.trigger.sub_event_type)
    return any(other.trigger.sub_event_type == whole and not other.background for other in hits)


def _is_in_quotes(hit: Hit, line: str) -> bool:
    return any(
        match.start("inside") <= hit.start and hit.end <= match.end("inside")
        for match in _QUOTED.finditer(line)
    )


def _says_the_same(one: Hit, other: Hit) -> bool:
    types = ((h.trigger.event_type, h.trigger.sub_event_type, h.background) for h in (one, other))
    return next(types) == next(types)


def is_reason(hit: Hit, hits: Sequence[Hit]) -> bool:
    """Tell whether an event is only what those whom the sentence tells of were arrested for."""
    return hit.background and any(
        other.trigger.sub_event_type == _ARRESTS and not other.background for other in hits
    )


def refers_to(other: Hit, hit: Hit) -> bool:
    """Tell whether words only refer to an event that others of the sentence tell."""
    return other.background and other.trigger.sub_event_type == hit.trigger.sub_event_type
