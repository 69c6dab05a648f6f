"""The forms that the grammar of its language gives the name of a unit: cases, possessives, plurals.

Kazakh and English forms are derived by rule, Russian ones by the dictionary of pymorphy3. Lookup
goes the other way, from a form to the name (`gazetteer.endings`), by rules of its own, so that one
tests the other.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gazetteer.places import Language

# The last of these vowels in a word makes its endings back or front; у and и follow the others.
_BACK, _FRONT = "аоұыяюё", "әеөүіэ"
_VOWELS = _BACK + _FRONT + "и"
_VOICELESS = "пфктсшщчцхқһбвгд"
_NASALS = "мнң"
_HUSHING = "зж"
_LIQUIDS = "лрйу"

# Kazakh endings of a noun, with back vowels, by the sound that it ends in: genitive, dative,
# accusative, locative, ablative, instrumental, -дағы, -лық.
_NOUN_ENDINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (_VOICELESS, ("тың", "қа", "ты", "та", "тан", "пен", "тағы", "тық")),
    (_NASALS, ("ның", "ға", "ды", "да", "нан", "мен", "дағы", "дық")),
    (_HUSHING, ("дың", "ға", "ды", "да", "дан", "бен", "дағы", "дық")),
    ("л", ("дың", "ға", "ды", "да", "дан", "мен", "дағы", "дық")),
    (_LIQUIDS, ("дың", "ға", "ды", "да", "дан", "мен", "дағы", "лық")),
    (_VOWELS, ("ның", "ға", "ны", "да", "дан", "мен", "дағы", "лық")),
)
# After a possessive, as in облысы, without -лық.
_POSSESSIVE_ENDINGS = ("ның", "на", "н", "нда", "нан", "мен", "ндағы", "ндамын", "ндамыз")
_PLURALS = ((_VOICELESS, "тар"), (_NASALS + _HUSHING + "л", "дар"), ("рйу" + _VOWELS, "лар"))
_TO_FRONT = str.maketrans("аығқ", "еігк")
_NO_HARMONY = {"мен", "бен", "пен"}
# Kazakh heads: the possessive form that stands in a name, and the noun.
_KAZAKH_HEADS = {
    "облысы": "облыс", "ауданы": "аудан", "қаласы": "қала", "кенті": "кент", "ауылы": "ауыл",
    "аулы": "ауыл",
    "поселкесі": "поселке", "селосы": "село", "стансасы": "станса", "станциясы": "станция",
    "бекеті": "бекет", "округі": "округ", "әкімдігі": "әкімдік",
    "көлі": "көл", "өзені": "өзен", "тауы": "тау", "теңізі": "теңіз",
}  # fmt: skip

_RUSSIAN_HEADS = ("область", "район", "город", "администрация")
_CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")
_GENDERS = {"masc", "femn", "neut"}
_ENGLISH_HEADS = ("Region", "District")


def forms(name: str, language: Language) -> tuple[str, ...]:
    """Return the forms of the name of a unit.

    Parameters
    ----------
    name
        A name in the nominative, with its type word or without: "Алматинская область",
        "район Биржан сал", "Алматы облысы", "Almaty Region", "Астана".
    language
        Its language.

    Returns
    -------
    tuple of str
        The name itself and its other forms, sorted. Heads come in the singular and in the plural
        that governs several names ("Алматинской областях", "Алматы облыстарында").

    Raises
    ------
    ModuleNotFoundError
        For Russian, if pymorphy3 is not installed.
    """
    inflect = {"en": _english, "ru": _russian, "kk": kazakh_forms}[language]
    return tuple(sorted({name, *inflect(name)}))


def _english(name: str) -> list[str]:
    found = [f"{name}'s", f"{name}’s"]
    if name.endswith(_ENGLISH_HEADS):
        found += [f"{name}s", f"{name}s'"]
    return found


def kazakh_forms(name: str) -> list[str]:
    """Return the forms of a Kazakh name, whose last word alone inflects.

    Parameters
    ----------
    name
        A name, "Жаңаөзен", or one with its head in the possessive, "Алматы облысы".

    Returns
    -------
    list of str
        The name with all endings of `kazakh_endings`; with a head those of the possessive, of its
        plural that governs several names ("облыстарында"), and -лық ("Алматы облыстық").
    """
    before, space, last = name.rpartition(" ")
    noun = _KAZAKH_HEADS.get(last)
    if noun is None:
        return [name, *(name + ending for ending in kazakh_endings(last))]
    # The vowels of a loan agree with its possessive: округ, округі, округтері.
    plural = noun + _harmonized(_first(_PLURALS, noun) + "ы", last)
    words = [
        form + _harmonized(ending, form)
        for form in (last, plural)
        for ending in ("", *_POSSESSIVE_ENDINGS)
    ]
    words.append(noun + kazakh_endings(noun)[-1])
    return [before + space + word for word in words]


def kazakh_endings(noun: str) -> tuple[str, ...]:
    """Return the endings of a Kazakh noun that is not in the possessive.

    Parameters
    ----------
    noun
        The noun, "Ақтөбе".

    Returns
    -------
    tuple of str
        Those of the genitive, dative, accusative, locative, ablative and instrumental, and -дағы
        and -лық, in the vowels that agree with it: "нің", "ге", "ні", "де", "ден", "мен", "дегі",
        "лік".
    """
    return tuple(_harmonized(ending, noun) for ending in _first(_NOUN_ENDINGS, noun))


def _first(table: tuple[tuple[str, Any], ...], noun: str) -> Any:
    """Return what a table gives for the last sound of a noun, signs aside."""
    sound = noun.lower().rstrip("ьъ")[-1:]
    return next((given for sounds, given in table if sound in sounds), table[-1][1])


def _harmonized(ending: str, word: str) -> str:
    """Put an ending with back vowels in those that agree with a word."""
    vowels = [letter for letter in word.lower() if letter in _BACK + _FRONT]
    front = bool(vowels) and vowels[-1] in _FRONT
    return ending.translate(_TO_FRONT) if front and ending not in _NO_HARMONY else ending


def _russian(name: str) -> list[str]:
    words = name.split(" ")
    heads = [index for index, word in enumerate(words) if word in _RUSSIAN_HEADS]
    if not heads:
        return [_russian_noun(name, case) for case in _CASES]
    head = heads[0]
    found = []
    for case in _CASES:
        before = [_russian_adjective(word, words[head], case) for word in words[:head]]
        for number in ("sing", "plur"):
            noun = _russian_noun(words[head], case, number)
            found.append(" ".join([*before, noun, *words[head + 1 :]]))
    return found


def _russian_adjective(word: str, noun: str, case: str) -> str:
    """Put the adjective of a singular noun in a case."""
    gender = _GENDERS.intersection(_nominative(noun, "NOUN").tag.grammemes)
    wanted = {case, "sing", *gender} | ({"inan"} if case == "accs" and "masc" in gender else set())
    return _inflected(word, _nominative(word, "ADJF"), wanted)


def _russian_noun(word: str, case: str, number: str = "sing") -> str:
    return _inflected(word, _nominative(word, "NOUN"), {case, number})


def _inflected(word: str, parse: Any, wanted: set[str]) -> str:
    """Inflect a word and keep its capitals."""
    form = parse.inflect(wanted)
    if form is None:
        return word
    return str(form.word).title() if word[:1].isupper() else str(form.word)


@cache
def _nominative(word: str, part_of_speech: str) -> Any:
    """Return the reading of a word as a nominative, that of a place first.

    Some adjectives are known as surnames alone, which have their forms.
    """
    readings = [
        reading for reading in _analyzer().parse(word) if {"nomn", "sing"} <= reading.tag.grammemes
    ]
    readings.sort(
        key=lambda reading: (part_of_speech not in reading.tag, "Geox" not in reading.tag)
    )
    return readings[0]


@cache
def _analyzer() -> Any:
    # Of the development's dependencies: nothing that answers a question needs it.
    import pymorphy3

    return pymorphy3.MorphAnalyzer(lang="ru")
