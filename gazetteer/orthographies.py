"""How other languages spell the names of Kazakhstan, read back into the spelling of English.

Each reading is a fact of a language or of a standard of transliteration: German writes ш "sch",
French "ch"; ISO 9 and the Slavic languages of Latin letters write й "j"; Uzbek and Tajik put "o"
where Kazakh has "a". A name does not tell which language wrote it, so that all are tried.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SLAVIC = "šč=shch ž=zh č=ch š=sh ŝ=shch jo=yo ja=ya ju=yu j=y ch=kh c=ts x=kh"
# A language a line: its spellings with those of English, the longer first; $ is the end of a
# word, before which three letters are left.
_LANGUAGES = (
    # ISO 9, and the Slavic languages.
    _SLAVIC,
    # The Soviet standard of 1983.
    "shh=shch eh=e jo=yo ja=ya ju=yu j=y c=ts x=kh",
    # Lithuanian and Latvian, which give a foreign name endings of their own.
    "jus$=y ius$=y as$= us$= is$= ja$=y s$= " + _SLAVIC,
    # Polish.
    "szcz=shch sz=sh cz=ch rz=zh ż=zh ź=zh ł=l w=v ch=kh ie=e j=y c=ts",
    # German, whose "sch" may be ж and whose "s" may be з.
    "schtsch=shch tsch=ch dsch=zh sch=sh ae=a oe=o ue=u w=v ch=kh j=y z=ts",
    "schtsch=shch tsch=ch dsch=zh sch=zh ae=a oe=o ue=u w=v ch=kh j=y ss=s s=z",
    # French and Portuguese.
    "tch=ch ch=sh dj=zh j=zh ou=u gu=g qu=k ão=an ao$=an x=sh",
    # Dutch and the Scandinavian languages.
    "dzj=zh tsj=ch sj=sh zj=zh oe=u å=o j=y",
    # Uzbek and Tajik.
    "o=a",
    # Turkish, Tatar and Turkmen, which have y where Kazakh has ж.
    "y=zh w=v",
    # Azerbaijani.
    "kənd$=kent ə=a x=kh c=zh",
    # Russian ё.
    "yo=e jo=e ja=ya ju=yu j=y",
)


def english_spellings(name: str) -> Iterator[str]:
    """Yield how English would spell a name that another language wrote.

    Parameters
    ----------
    name
        A name in Latin letters.

    Yields
    ------
    str
        In small letters, each once, without the name itself: of "Schymkent" "shymkent" and others.
    """
    small = name.lower()
    seen = {small}
    for pattern, spellings in _RULES:
        text = pattern.sub(partial(_english, spellings), small)
        if text not in seen:
            seen.add(text)
            yield text


def _rules(line: str) -> tuple[re.Pattern[str], dict[int | None, str]]:
    """Return a pattern with a group for each spelling, and what stands for each group."""
    pairs = [rule.split("=") for rule in line.split(" ")]
    groups = [f"({_pattern(theirs)})" for theirs, _ in pairs]
    table: dict[int | None, str] = dict(enumerate((ours for _, ours in pairs), start=1))
    return re.compile("|".join(groups)), table


def _pattern(spelling: str) -> str:
    letters = re.escape(spelling.removesuffix("$"))
    return rf"(?<=\w{{3}}){letters}\b" if spelling.endswith("$") else letters


def _english(spellings: dict[int | None, str], found: re.Match[str]) -> str:
    return spellings[found.lastindex]


_RULES = tuple(map(_rules, _LANGUAGES))
