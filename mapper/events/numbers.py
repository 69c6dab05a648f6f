"""Numbers as a text writes them: digits with separators, or the number words of a language."""

from __future__ import annotations

import re

from mapper.languages.counting import NumberWords
from mapper.languages.patterns import any_of

_SEPARATOR = "[ \u00a0\u202f.,]"
_DIGITS = rf"(?:\d{{1,3}}(?:{_SEPARATOR}\d{{3}})+(?!\d)|\d+(?:[.,]\d{{1,2}})?(?!\d))"
_GROUPS = re.compile(rf"{_SEPARATOR}(?=\d{{3}}(?!\d))")
# Where multiplied numbers are added up: "two hundred thousand and five".
_THOUSAND = 1000


class NumberReader:
    """Reads the numbers of one language.

    Parameters
    ----------
    words
        Its number words.

    Attributes
    ----------
    pattern
        The pattern of a number, without groups.
    """

    def __init__(self, words: NumberWords) -> None:
        self._values = words.values
        self._scales = words.scales
        word = any_of(*sorted({**words.values, **words.scales}, key=len, reverse=True))
        scale = any_of(*sorted(words.scales, key=len, reverse=True))
        stop = any_of(words.ending, "") + r"(?!\w)"
        spelled = rf"{word}(?={stop}|[\s-])(?:{words.joiner}{word}(?={stop}|[\s-]))*"
        self.pattern = rf"(?:{_DIGITS}(?:\s*{scale}(?={stop}))?|{spelled})"
        self._token = re.compile(rf"{_DIGITS}|{word}(?!\w)")

    def value(self, text: str) -> int | None:
        """Return what a number means; None where it is not a whole one.

        Parameters
        ----------
        text
            Folded text that `pattern` matches.
        """
        total, part = 0.0, 0.0
        for token in self._token.findall(text):
            scale = self._scales.get(token)
            if scale is None:
                part += self._values.get(token) or _digits_value(token)
            elif scale < _THOUSAND:
                part = (part or 1) * scale
            else:
                total, part = total + (part or 1) * scale, 0.0
        number = total + part
        return round(number) if abs(number - round(number)) < 1e-6 else None


def _digits_value(token: str) -> float:
    """Return the value of digits: three behind each separator make thousands, fewer a fraction."""
    return float(_GROUPS.sub("", token).replace(",", "."))
