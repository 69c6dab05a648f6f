"""Agreement in lists: the names of a list are of one kind of place, though no type word says so."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import NamedTuple

from gazetteer import Kind
from mapper.languages.vocabulary import REGION_KINDS, TypeWord
from mapper.mentions import Mention

# What stands for the type word that a list of regions leaves out.
_UNSAID = TypeWord("", REGION_KINDS, "after", plural=True)
_PEERS = frozenset({Kind.REGION, Kind.REPUBLICAN_CITY})


# A list of names that is no address has so many members.
_A_LIST = 3


class Kinds(NamedTuple):
    """The kind of place that a bare name likely means, and whether a region has the name.

    The likely one may lie in it: Kyzylorda in Kyzylorda Region, but not Abai in Abai Region.
    """

    likely: Kind
    has_region: bool
    lies_in_region: bool = True


def in_lists(text: str, mentions: Sequence[Mention]) -> frozenset[int]:
    """Return the numbers of lists that are no addresses: "Kentau, Turkistan and Ordabasy".

    These have three names or more, and a word between the last two: no name there is the region
    of the one before it.

    Parameters
    ----------
    text
        The document's text.
    mentions
        Its mentions, in order.
    """
    lists: defaultdict[int, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.listed >= 0:
            lists[mention.listed].append(mention)
    return frozenset(
        number
        for number, members in lists.items()
        if len(members) >= _A_LIST and "," not in text[members[-2].end : members[-1].start]
    )


def in_words(text: str, pattern: str) -> Callable[[Mention], bool]:
    """Return what tells whether the name of a mention is written in words of a pattern."""
    words = re.compile(pattern)
    return lambda mention: words.search(text, mention.name_start, mention.name_end) is not None


def with_regions_agreed(
    mentions: Sequence[Mention],
    kinds_of: Callable[[Mention], Kinds],
    is_adjective: Callable[[Mention], bool],
) -> Sequence[Mention]:
    """Return mentions of which the towns in a list of regions are regions, too.

    "Akmola, Kostanay and North Kazakhstan were downgraded": so it is where no town is in the list
    of which no region has the name. Where the regions are told by adjectives, a noun is the town of
    the region: «в Кызылорде, Жамбылской и Костанайской».

    Parameters
    ----------
    mentions
        The mentions of a document, in order.
    kinds_of
        What a name may mean.
    is_adjective
        Whether a name is an adjective of the region.
    """
    lists: defaultdict[int, list[int]] = defaultdict(list)
    for position, mention in enumerate(mentions):
        if mention.listed >= 0:
            lists[mention.listed].append(position)
    agreed = None
    for members in lists.values():
        heads = [mentions[position].head for position in members]
        headed = any(head is not None for head in heads)
        if any(head is not None and head.kinds != REGION_KINDS for head in heads):
            continue
        kinds = {position: kinds_of(mentions[position]) for position in members}
        if not any(kind.likely is Kind.REGION for kind in kinds.values()):
            continue
        told_apart = any(is_adjective(mentions[position]) for position in members)
        if headed and not told_apart:
            continue
        if not all(kind.has_region or kind.likely in _PEERS for kind in kinds.values()):
            continue
        agreed = agreed or list(mentions)
        for position, kind in kinds.items():
            # A name that is likely a region's may still be near a town of that name.
            is_open = kind.has_region and kind.likely is not Kind.REPUBLICAN_CITY
            is_open = is_open and mentions[position].head is None
            if is_open and not (told_apart and kind.lies_in_region):
                mention = mentions[position]
                agreed[position] = mention.governed_by(_UNSAID, mention.start, mention.end)
    return mentions if agreed is None else agreed
