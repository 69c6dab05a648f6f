"""Transcripts: Kazakh in Latin letters written in Cyrillic, by which it is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from gazetteer.transliteration import TABLES
from mapper.documents import LEADING_DATE
from mapper.languages.scripts import LatinAlphabet, LatinWords
from mapper.records import Extraction, Incident, Measure, Span, Toponym

# So much of a text is enough to tell in which letters it is.
_SAMPLE = 2000
# Of a text's letters so many must be ones that English lacks, its language not being known.
_LEAST_SHARE = 0.03
_LETTERS = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-z\u00aa-\u036f]+")
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())
# Letters that a Cyrillic text has most of: counting them tells as much as counting all.
_FREQUENT = "\u0430\u0435\u043e\u0438\u043d\u0442\u044b\u0441\u0440\u043b"
# Addresses stay as they are.
_WORD = re.compile(r"(?P<address>\S*(?:://|@|www\.)\S*)|[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_CAPITAL_I = "I"
# So many words are remembered as they are transcribed.
_REMEMBERED = 50_000


@dataclass(frozen=True, slots=True)
class Transcript:
    """A text in Cyrillic, and of each of its letters where in the original it begins and ends."""

    original: str
    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def restore(self, found: Extraction) -> Extraction:
        """Return what was read from the transcript with the spans and words of the original."""
        return replace(
            found,
            toponyms=tuple(map(self.restore_toponym, found.toponyms)),
            incidents=tuple(map(self.restore_incident, found.incidents)),
            measures=tuple(map(self.restore_measure, found.measures)),
        )

    def restore_toponym(self, found: Toponym) -> Toponym:
        """Return a toponym of the transcript with the span and the words of the original."""
        span = self.restore_span(found.span)
        return replace(found, span=span, text=self.original[span.start : span.end])

    def restore_incident(self, found: Incident) -> Incident:
        """Return an incident of the transcript with the spans of the original."""
        people = tuple(replace(p, span=self.restore_span(p.span)) for p in found.people)
        return replace(found, evidence=self.restore_span(found.evidence), people=people)

    def restore_measure(self, found: Measure) -> Measure:
        """Return a measure of the transcript with the span of the original."""
        return replace(found, evidence=self.restore_span(found.evidence))

    def restore_span(self, span: Span) -> Span:
        """Return where a span of the transcript lies in the original."""
        if span.end <= span.start:
            start = self.starts[span.start] if span.start < len(self.starts) else len(self.original)
            return Span(start, start)
        return Span(self.starts[span.start], self.ends[span.end - 1])


def ascii_letters(text: str) -> int:
    """Return how many letters from A to Z a text has, small or not; much faster than a pattern."""
    return len(text.encode("ascii", "ignore").translate(None, _NO_LETTERS))


def is_latin(text: str) -> bool:
    """Tell whether more of a text's letters are Latin than are not."""
    sample = text[:_SAMPLE]
    plain = ascii_letters(sample)
    if 2 * plain > len(sample):
        return True
    latin = sum(map(len, _LATIN.findall(sample)))
    if 2 * latin <= sum(map(sample.count, _FREQUENT)):
        return False
    return latin > 0 and 2 * latin > sum(map(len, _LETTERS.findall(sample)))


def is_of(words: LatinWords, text: str) -> bool:
    """Tell whether a text is of the language of these words, by its letters and common words.

    Parameters
    ----------
    words
        The language's alphabets and common words.
    text
        A text; its first two thousand characters decide.
    """
    sample = text[:_SAMPLE].lower()
    own = [letter for letter in words.own_letters if letter in sample]
    if not own or not is_latin(sample):
        return False
    special = sum(map(sample.count, words.letters))
    if special < _LEAST_SHARE * ascii_letters(sample):
        return False
    if special < _LEAST_SHARE * sum(map(len, _LETTERS.findall(sample))):
        return False
    return len(own) > 1 or re.search(words.common_words, sample) is not None


def transcribe(words: LatinWords, text: str) -> Transcript:
    """Write a text of Latin letters in Cyrillic, word by word.

    Parameters
    ----------
    words
        The language's alphabets: the one whose own letters the text has most of is read.
    text
        The text; a leading `date YYYY-MM-DD` and addresses stay as they are.
    """
    lowered = text.lower() if len(text.lower()) == len(text) else text
    alphabet = max(words.alphabets, key=lambda a: sum(lowered.count(s) for s in a.signs))
    leading = LEADING_DATE.match(text)
    position = leading.end() if leading else 0
    pieces = [text[:position]]
    starts = list(range(position))
    ends = list(range(1, position + 1))
    for match in _WORD.finditer(text, position):
        if match["address"]:
            continue
        first, last = match.span()
        # What stands between two words stays as it is.
        pieces.append(text[position:first])
        starts += range(position, first)
        ends += range(position + 1, first + 1)
        letters, word_starts, word_ends = _transcribed(alphabet, match[0])
        pieces.append(letters)
        starts += [first + place for place in word_starts]
        ends += [first + place for place in word_ends]
        position = last
    pieces.append(text[position:])
    starts += range(position, len(text))
    ends += range(position + 1, len(text) + 1)
    return Transcript(text, "".join(pieces), tuple(starts), tuple(ends))


@lru_cache(_REMEMBERED)
def _transcribed(
    alphabet: LatinAlphabet, word: str
) -> tuple[str, tuple[int, ...], tuple[int, ...]]:
    """Return a word in Cyrillic, and of each of its letters where in the word it begins and ends.

    Texts repeat their words.
    """
    letters, starts, ends = zip(*_letters(alphabet, word), strict=True)
    return "".join(letters), tuple(starts), tuple(ends)


def _letters(alphabet: LatinAlphabet, word: str) -> Iterator[tuple[str, int, int]]:
    """Yield the Cyrillic letters of a word, each with its first and last place in the word."""
    pattern, spellings = _spellings(alphabet)
    small = _small(alphabet, word)
    position = 0
    for match in pattern.finditer(small):
        first, last = match.span()
        for place in range(position, first):
            yield word[place], place, place + 1
        written = spellings[(match.lastindex or 1) - 1]
        final = len(written) - 1
        for number, letter in enumerate(written):
            place = min(first + number, last - 1)
            end = last if number == final else place + 1
            yield (
                letter.upper() if word[place].isupper() else letter,
                place,
                max(end, place + 1),
            )
        position = last
    for place in range(position, len(word)):
        yield word[place], place, place + 1


def _small(alphabet: LatinAlphabet, word: str) -> str:
    """Return a word in small letters, as many as it has.

    The capital I is that of both i and ı: of the former behind a vowel other than у.
    """
    small = []
    for letter in word:
        if letter == "İ":
            small.append("i")
        elif letter == _CAPITAL_I and alphabet.scheme != "2018":
            small.append("i" if small and small[-1] in "aäeoöūüyıi" else "ı")
        else:
            lowered = letter.lower()
            small.append(lowered if len(lowered) == 1 else letter)
    return "".join(small)


@cache
def _spellings(alphabet: LatinAlphabet) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """Return the pattern of all spellings, a group each, and what each group stands for.

    Rules come before the table's letters, and long spellings before short ones; of letters that
    share a spelling the first in the table has it.
    """
    table: dict[str, str] = {}
    for letter, latin in TABLES[alphabet.scheme].items():
        if latin:
            table.setdefault(latin, letter)
    by_length = sorted(table.items(), key=lambda item: -len(item[0]))
    rules = (*alphabet.rules, *((re.escape(latin), letter) for latin, letter in by_length))
    return (
        re.compile("|".join(f"({pattern})" for pattern, _ in rules)),
        tuple(written for _, written in rules),
    )
