"""How far the words of a stretch reach: over the country, other regions, or some of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from mapper.languages.vocabulary import NewsWords
from mapper.measures.area import records_of
from mapper.reading import PlaceInText, Role, lies_in
from mapper.sieve import SievedPattern, Stretch

# "In 14 regions: Akmola, ...": the regions are named.
_LIST_FOLLOWS = re.compile(r"\s*(?:[:(-]|,? (?:namely|including))")
# Between all the country and a place of another clause: ", checkpoints leave".
_OTHER_NEWS = re.compile(r"[^:,;(]{0,3}[,;] (?:[^\W\d]{2,} ){0,3}?[^\W\d]{4,} [^\W\d]{4,} ")

# Among so many words it is said how many the others are: "in the other three".
_COUNTED = 3


class Reach:
    """Tells which regions words mean that name none.

    Parameters
    ----------
    news
        The language's words.
    """

    def __init__(self, news: NewsWords) -> None:
        roles = news.roles
        self._everywhere = SievedPattern(roles.everywhere)
        self._whole = re.compile(roles.whole_country)
        self._country_wide = SievedPattern(roles.country_wide)
        self._all_but = SievedPattern(roles.all_but)
        self._all_but_after = SievedPattern(roles.all_but_after)
        self._other_regions = SievedPattern(roles.other_regions)
        self._vague = SievedPattern(roles.vague_places)
        self._also_in = re.compile(roles.also_in)
        self._purpose = re.compile(news.measures.purpose)
        self._numbers = news.dates.numbers

    def is_wide(self, line: Stretch) -> bool:
        """Tell whether a stretch speaks of all places, or all others, that some may be among."""
        wide = (self._country_wide, self._other_regions, self._everywhere)
        return any(pattern.search_in(line) is not None for pattern in wide)

    def means_all(self, line: Stretch, places: Iterable[PlaceInText]) -> bool:
        """Tell whether it is the whole country that something may be excepted from."""
        places = list(places)
        wide = self._country_wide.search_in(line) or self._other_regions.search_in(line)
        if wide is None and (self._all_but.search_in(line) or self._all_but_after.search_in(line)):
            # "Everywhere but in Almaty", "everywhere, Almaty aside"
            wide = self._everywhere.search_in(line)
            if wide is not None and _parts_of_one(places):
                # "In Abai Region it is over everywhere except Semey"
                wide = None
        return wide is not None or any(p.is_country for p in places)

    def leaves_regions_open(self, line: Stretch, starts: Iterable[int]) -> bool:
        """Tell whether a stretch says "the other regions" or "14 regions", and no list follows."""
        others = self._other_regions.search_in(line)
        if others is None:
            return False
        starts = list(starts)
        if not _LIST_FOLLOWS.match(line.text, others.end()):
            # "Elsewhere, Semey came off yellow" is of Semey.
            leads = line.text.startswith(", ", others.end())
            return not (leads and others.end() + len(", ") in starts)
        # "Other regions: yellow remains" is a heading; the list may be in the next lines.
        is_listed = line.text.endswith(":") or any(start >= others.end() for start in starts)
        return not is_listed

    def reaches_beyond(self, line: Stretch, places: Sequence[PlaceInText], offset: int) -> bool:
        """Tell whether all regions are named behind places: "Astana: red in all the country"."""
        wide = self._country_wide.search_in(line)
        if wide is None:
            return False
        # The country itself may be named in these words.
        places = [place for place in places if not place.is_country]
        if places and all(
            _OTHER_NEWS.match(line.text, wide.end(), place.start - offset) for place in places
        ):
            return True
        if self._whole.search(wide[0]) is None:
            return False
        places = [p for p in places if not _opens_news(p, line.text[wide.end() : p.start - offset])]
        behind = next((p for p in places if p.start - offset >= wide.end()), None)
        joint = line.text[wide.end() : behind.start - offset] if behind else ""
        if behind and (joint.strip() == "," or self._also_in.fullmatch(joint)):
            # "In all regions, including Aktau and Oral"
            places = [place for place in places if place.group != behind.group]
        return all(
            start < wide.start() or self._purpose.search(line.text, wide.end(), start)
            for start in (place.start - offset for place in places)
        )

    def count_of(self, line: Stretch) -> int | None:
        """Return how many regions a stretch says that it leaves open, None if it does not."""
        others = self._other_regions.search_in(line)
        words = others[0].split() if others is not None else []
        for counted in (" ".join(words[:2]), *words[:_COUNTED]):
            number = counted.partition("-")[0]
            count = int(number) if number.isdigit() else self._numbers.get(counted, 1)
            if count > 1:
                return count
        return None

    def is_country_wide(self, line: Stretch, places: Iterable[PlaceInText]) -> bool:
        """Tell whether a stretch speaks of the whole country, in words or by its name."""
        if self._country_wide.search_in(line) is not None:
            return True
        # "In several regions of Kazakhstan" is in those.
        in_some = self._vague.search_in(line) is not None
        return not in_some and any(holds_all(p) for p in places)


def _parts_of_one(places: Sequence[PlaceInText]) -> bool:
    """Tell whether the first of several places holds all that are named behind it."""
    records = records_of(places)
    return len(records) > 1 and all(lies_in(part, records[0]) for part in records[1:])


def _opens_news(place: PlaceInText, between: str) -> bool:
    """Tell whether a place opens another clause of a headline: "nationwide; Oral airport shut"."""
    return place.role is Role.OTHER and between.endswith("; ")


def holds_all(place: PlaceInText) -> bool:
    """Tell whether a place is the country that something holds in: "in Kazakhstan, Oral too"."""
    return place.is_country and place.role in {Role.LOCATIVE, Role.TITLE}
