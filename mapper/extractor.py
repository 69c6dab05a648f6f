"""Extraction: from a document's text to its toponyms, measures and incidents, step by step.

The steps work on the raw text, so they need no tokenizer; `mapper.pipeline` offers each of them as
a component of spaCy.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache, cached_property, partial

from gazetteer import Gazetteer
from gazetteer.tables import no_garbage
from mapper.classifier.model import classifier_of
from mapper.dates import DateFinder
from mapper.errors import MapperError
from mapper.events import EventReader
from mapper.languages import detect_language, transcript_of, vocabulary_of
from mapper.languages.vocabulary import NewsWords
from mapper.lines import folded_text
from mapper.measures import MeasureReader
from mapper.persons import PersonFinder, person_finder_of
from mapper.reading import Passage, Reader, Reading
from mapper.records import Document, Extraction, Toponym
from mapper.resolution import Resolver
from mapper.sentences import Sentence, split_sentences
from mapper.toponyms import ToponymRecognizer


class Extractor:
    """Reads documents of one language; each of its steps is made when it is first needed.

    Parameters
    ----------
    gazetteer
        The places.
    language
        "en", "ru" or "kk".
    persons
        A model that is asked about doubtful names, if there is one.

    Raises
    ------
    MapperError
        The language is none of these.
    """

    def __init__(
        self, gazetteer: Gazetteer, language: str, persons: PersonFinder | None = None
    ) -> None:
        self.vocabulary = vocabulary_of(language)
        self._gazetteer = gazetteer
        self._persons = persons

    @cached_property
    def recognizer(self) -> ToponymRecognizer:
        """What finds the names of places."""
        return ToponymRecognizer(self._gazetteer, self.vocabulary, self._persons)

    @cached_property
    def resolver(self) -> Resolver:
        """What decides which places they are."""
        return Resolver(self._gazetteer)

    @cached_property
    def dates(self) -> DateFinder:
        """What finds dates and durations."""
        return DateFinder(self._news.dates)

    @cached_property
    def reader(self) -> Reader:
        """What tells the roles of places."""
        return Reader(self._news, self.vocabulary.list_separator)

    @cached_property
    def measures(self) -> MeasureReader:
        """What finds security measures."""
        return MeasureReader(
            self._gazetteer, self._news, partial(classifier_of, self.vocabulary.code, "measures")
        )

    @cached_property
    def events(self) -> EventReader:
        """What finds incidents."""
        return EventReader(
            self._gazetteer, self._news, classifier_of(self.vocabulary.code, "events")
        )

    @property
    def _news(self) -> NewsWords:
        news = self.vocabulary.news
        if news is None:
            msg = f"{self.vocabulary.code}: only toponyms are read in this language"
            raise MapperError(msg)
        return news

    def extract(self, document: Document) -> Extraction:
        """Read one document, which is taken to be in this language.

        A text in the language's Latin letters is read by its transcript.
        """
        # Hardly anything that a reading makes refers to itself: there is no garbage to look for.
        with no_garbage():
            transcript = transcript_of(self.vocabulary.code, document.text)
            if transcript is None:
                return self._extract(document)
            return transcript.restore(self._extract(replace(document, text=transcript.text)))

    def passages(self, text: str, published: date | None) -> tuple[Passage, ...]:
        """Return the sentences of a text with their places and dates."""
        sentences = split_sentences(text, self.vocabulary.abbreviations)
        mentions = self.recognizer.recognize(text, sentences, published)
        toponyms = self.resolver.resolve(text, mentions, published, self.vocabulary.code)
        return self._read(text, published, sentences, toponyms).passages

    def _read(
        self,
        text: str,
        published: date | None,
        sentences: Sequence[Sentence],
        toponyms: Sequence[Toponym],
    ) -> Reading:
        dates = self.dates.find(text, sentences, published)
        durations = self.dates.durations(text, sentences)
        return self.reader.read(
            text, folded_text(text), published, sentences, toponyms, dates, durations
        )

    def _extract(self, document: Document) -> Extraction:
        text, published, code = document.text, document.published, self.vocabulary.code
        sentences = split_sentences(text, self.vocabulary.abbreviations)
        mentions = self.recognizer.recognize(text, sentences, published)
        toponyms = self.resolver.resolve(text, mentions, published, code)
        found = Extraction(document.id, code, published, tuple(toponyms), (), ())
        if self.vocabulary.news is None or self.reader.is_of_elsewhere(toponyms, folded_text(text)):
            return found
        reading = self._read(text, published, sentences, toponyms)
        measures = self.measures.read(reading)
        incidents = self.events.read(reading, measures)
        return Extraction(
            document.id, code, published, found.toponyms, tuple(incidents), tuple(measures)
        )


@cache
def extractor_of(language: str) -> Extractor:
    """Return the extractor of a language on the bundled gazetteer, made once a process.

    Raises
    ------
    MapperError
        The language is not one that is read.
    """
    return Extractor(Gazetteer.load(), language, person_finder_of(language))


def read_document(document: Document) -> Extraction:
    """Read one document.

    Parameters
    ----------
    document
        A text; where its language is None it is detected.
    """
    return extractor_of(document.language or detect_language(document.text)).extract(document)


def read(documents: Iterable[Document]) -> Iterator[Extraction]:
    """Read documents one after the other, in their order."""
    return map(read_document, documents)
