"""Marks: quotation marks and cases by which a language tells other names from those of places."""

from __future__ import annotations

from dataclasses import dataclass

from mapper.languages.vocabulary import NEVER


@dataclass(frozen=True, slots=True)
class NameMarks:
    """What a language's quotation marks and cases tell of a name.

    `place_words` name what is called by its place in quotation marks, as a border post. After a
    preposition of `street_before` a name with a `street_ending` is of a street: no place stands so
    in that case.
    """

    place_words: frozenset[str] = frozenset()
    street_before: frozenset[str] = frozenset()
    street_ending: str = NEVER


_MARKS = {
    "ru": NameMarks(
        place_words=frozenset(
            """кпп пп пост поста посту посте погранпост переход перехода переходе границе станция
            станции станцию месторождение месторождения месторождении перевал водохранилище
            водохранилища село селе села поселок поселке разъезд""".split()
        ),
        street_before=frozenset("на по угол".split()),
        street_ending="[^аеиоуыэюя]а$|я$",
    )
}
_NONE = NameMarks()


def marks_of(language: str) -> NameMarks:
    """Return the marks of a language, none where they tell nothing."""
    return _MARKS.get(language, _NONE)
