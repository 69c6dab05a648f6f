"""Namesakes abroad: words beside a name that say it is of another country, or of another age."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from mapper.languages.marks import marks_of

# So many letters beside a name may say that it is of elsewhere.
_REACH = 40


class AbroadSigns(NamedTuple):
    """The patterns of a language (`NameMarks`)."""

    abroad_before: re.Pattern[str]
    abroad_after: re.Pattern[str]
    lands: re.Pattern[str]
    age_before: re.Pattern[str]
    age_after: re.Pattern[str]
    towards: re.Pattern[str]

    def hold(self, folded: str, start: int, end: int, *, great: bool = False) -> bool:
        """Tell whether the words beside a name say that a namesake is meant: "Chinese Aksu".

        Parameters
        ----------
        folded
            The document's text, folded.
        start, end
            The offsets of the name in it.
        great
            Whether it is of a great city, which is beside other countries but in none of them.
        """
        before, after = folded[max(0, start - _REACH) : start], folded[end : end + _REACH]
        beside = self.abroad_before.search(before) or self.abroad_after.match(after)
        is_land = self.lands.match(folded[start:end]) is not None
        if beside and (is_land or not great):
            return True
        if not is_land:
            return False
        return bool(self.age_before.search(before) or self.age_after.match(after))


@cache
def abroad_signs_of(language: str) -> AbroadSigns:
    """Return the signs of a language; none hold in one without such words."""
    marks = marks_of(language)
    abroad = marks.abroad_before, marks.abroad_after
    age = marks.lands, marks.age_before, marks.age_after
    return AbroadSigns(*map(re.compile, (*abroad, *age, marks.towards)))
