"""What opens a list of names and says what they are: "in three districts of the region: ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from gazetteer import Kind
from mapper.dictionary import Dictionary
from mapper.languages.patterns import NEVER
from mapper.languages.vocabulary import TypeWord
from mapper.mentions import Mention

# So many letters before a list it is said what its names are.
_LOOK_BACK = 90
_A_LIST = 2


class ListOpeners:
    """Gives the names of a list the plural type word that announces them.

    Parameters
    ----------
    opener
        The pattern of what stands between such a word and the first name, with the number before
        it where a pause alone would not tell: `{plural}` is the word.
    dictionary
        What tells which units bear a name.
    type_words
        The type words that it may be.
    """

    def __init__(self, opener: str, dictionary: Dictionary, type_words: Sequence[TypeWord]) -> None:
        self._dictionary = dictionary
        plurals = [word for word in type_words if word.plural and word.side == "after"]
        self._words = [] if opener == NEVER else plurals
        either = "|".join(word.pattern for word in plurals)
        self._opener = re.compile(opener.replace("{plural}", f"({either})"))

    def governed(self, folded: str, members: Sequence[Mention]) -> list[Mention] | None:
        """Return the members of a list with the type word that announces them, None without one.

        All of them have to be such units; a great city may be told among the regions. The first
        may be the unit that they lie in: "two districts of Almaty Region, Talgar and Karasai".
        """
        if not self._words or len(members) < _A_LIST:
            return None
        for first in (0, 1):
            named = members[first:]
            begin = named[0].start
            match = self._opener.search(folded[max(0, begin - _LOOK_BACK) : begin])
            if match is None:
                continue
            called = next(group for group in match.groups() if group)
            word = next(w for w in self._words if re.fullmatch(w.pattern, called))
            told = self._of_kind(named, word)
            if told is not None:
                return [*members[:first], *told]
        return None

    def _of_kind(self, members: Sequence[Mention], word: TypeWord) -> list[Mention] | None:
        units = self._dictionary.units
        seen = {unit for m in members if m.head for unit in units(m.names, word.kinds)}
        bare = [m for m in members if m.head is None]
        told = [m for m in bare if units(m.names, word.kinds) - seen]
        cities = [m for m in bare if m not in told]
        is_city = [self._dictionary.may_have_districts(m.names) for m in cities]
        # Almaty and Shymkent may be "two regions".
        all_cities = cities and all(self._dictionary.may_have_districts(m.names) for m in told)
        if not told or all_cities or (cities and not (all(is_city) and Kind.REGION in word.kinds)):
            return None
        return [m.governed_by(word, m.start, m.end) if m in told else m for m in members]
