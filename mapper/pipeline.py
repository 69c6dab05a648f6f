"""The reading of documents as a spaCy pipeline: each step is a component of its own.

The components work on the raw text, so they do not depend on a tokenizer, and leave what they find
both in their own records (`Doc._.toponyms` and so on) and as spaCy's spans (`Doc.spans`, the place
id in `Span.kb_id_`), for pipelines that other people build. Kazakh in Latin letters is read by its
transcript; the records and spans are of the document's own text all the same.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import registry

from gazetteer.tables import no_garbage
from mapper.dates import DateFinder
from mapper.events import EventReader
from mapper.extractor import Extractor, extractor_of
from mapper.languages import transcript_of, vocabulary_of
from mapper.languages.transcription import Transcript
from mapper.languages.vocabulary import Vocabulary
from mapper.lines import folded_text
from mapper.measures import MeasureReader
from mapper.reading import Reader, Reading
from mapper.records import Span as TextSpan
from mapper.resolution import Resolver
from mapper.sentences import split_sentences
from mapper.toponyms import Mention, ToponymRecognizer

TOPONYMS = "kazakhstan_toponyms"
RESOLUTION = "kazakhstan_resolution"
DATES = "kazakhstan_dates"
MEASURES = "kazakhstan_measures"
INCIDENTS = "kazakhstan_incidents"
TOPONYM_COMPONENTS = (TOPONYMS, RESOLUTION)
NEWS_COMPONENTS = (DATES, MEASURES, INCIDENTS)
_MAX_LENGTH = 100_000_000
_EXTENSIONS = (
    "published", "sentences", "mentions", "toponyms", "dates", "durations", "measures", "incidents",
    "transcript", "transcribed",
)  # fmt: skip
_NOTHING = frozenset({"published", "transcript", "transcribed"})


@registry.languages("kk")
class Kazakh(Language):
    """Kazakh, which spaCy does not bring: its tokens are split by spaCy's general rules."""

    lang = "kk"


def _register_extensions() -> None:
    for name in _EXTENSIONS:
        if not Doc.has_extension(name):
            default: Any = None if name in _NOTHING else ()
            Doc.set_extension(name, default=default)


_register_extensions()


@dataclass(frozen=True)
class Toponyms:
    """The component that finds place names: `Doc._.mentions` and `Doc.spans["toponyms"]`."""

    recognizer: ToponymRecognizer
    vocabulary: Vocabulary

    def __call__(self, doc: Doc) -> Doc:
        """Read one document."""
        doc._.transcript = transcript_of(self.vocabulary.code, doc.text)
        doc._.transcribed = {}
        text = _text(doc)
        sentences = split_sentences(text, self.vocabulary.abbreviations)
        _keep(doc, "sentences", sentences)
        mentions = self.recognizer.recognize(text, sentences, doc._.published)
        _keep(doc, "mentions", mentions)
        spans = [(m.start, m.end, "PLACE", "") for m in doc._.mentions]
        doc.spans["toponyms"] = _spans(doc, spans)
        return doc


@dataclass(frozen=True)
class Resolution:
    """The component that decides which places are meant: `Doc._.toponyms`, `Span.kb_id_`."""

    resolver: Resolver
    language: str

    def __call__(self, doc: Doc) -> Doc:
        """Read one document."""
        mentions = _found(doc, "mentions")
        toponyms = self.resolver.resolve(_text(doc), mentions, doc._.published, self.language)
        _keep(doc, "toponyms", toponyms)
        spans = [
            (t.span.start, t.span.end, "PLACE", t.place.id if t.place else "")
            for t in doc._.toponyms
        ]
        doc.spans["toponyms"] = _spans(doc, spans)
        return doc


@dataclass(frozen=True)
class Dates:
    """The component that finds dates and durations: `Doc._.dates`, `Doc.spans["dates"]`."""

    finder: DateFinder

    def __call__(self, doc: Doc) -> Doc:
        """Read one document."""
        text, sentences = _text(doc), _found(doc, "sentences")
        _keep(doc, "dates", self.finder.find(text, sentences, doc._.published))
        _keep(doc, "durations", self.finder.durations(text, sentences))
        doc.spans["dates"] = _spans(doc, [(d.start, d.end, "DATE", "") for d in doc._.dates])
        return doc


@dataclass(frozen=True)
class Measures:
    """The component that finds security measures: `Doc._.measures`, `Doc.spans["measures"]`."""

    reader: Reader
    measures: MeasureReader

    def __call__(self, doc: Doc) -> Doc:
        """Read one document."""
        _keep(doc, "measures", self.measures.read(_reading(self.reader, doc)))
        spans = [(m.evidence.start, m.evidence.end, m.measure, "") for m in doc._.measures]
        doc.spans["measures"] = _spans(doc, spans)
        return doc


@dataclass(frozen=True)
class Incidents:
    """The component that finds incidents: `Doc._.incidents`, `Doc.spans["incidents"]`."""

    reader: Reader
    events: EventReader

    def __call__(self, doc: Doc) -> Doc:
        """Read one document."""
        reading = _reading(self.reader, doc)
        _keep(doc, "incidents", self.events.read(reading, _found(doc, "measures")))
        spans = [(i.evidence.start, i.evidence.end, i.event_type, "") for i in doc._.incidents]
        doc.spans["incidents"] = _spans(doc, spans)
        return doc


def _reading(reader: Reader, doc: Doc) -> Reading:
    text = _text(doc)
    return reader.read(
        text,
        folded_text(text),
        doc._.published,
        _found(doc, "sentences"),
        _found(doc, "toponyms"),
        _found(doc, "dates"),
        _found(doc, "durations"),
    )


def _text(doc: Doc) -> str:
    """Return the text that is read: the document's, or its transcript."""
    return str(doc._.transcript.text) if doc._.transcript else doc.text


def _found(doc: Doc, name: str) -> Any:
    """Return the records that a component before has found, with their places in `_text`."""
    return doc._.transcribed.get(name, ()) if doc._.transcript else doc._.get(name)


def _keep(doc: Doc, name: str, records: Sequence[Any]) -> None:
    """Keep what a component has found, in the places of the document's own text."""
    if doc._.transcript:
        doc._.transcribed[name] = records
        restore = _RESTORERS[name]
        records = [restore(doc._.transcript, record) for record in records]
    doc._.set(name, records)


def _restore_places(transcript: Transcript, record: Any) -> Any:
    """Return a sentence, a date or a duration with its places in the original."""
    span = transcript.restore_span(TextSpan(record.start, record.end))
    return replace(record, start=span.start, end=span.end)


def _restore_mention(transcript: Transcript, mention: Mention) -> Mention:
    name = transcript.restore_span(TextSpan(mention.name_start, mention.name_end))
    restored: Mention = _restore_places(transcript, mention)
    return replace(restored, name_start=name.start, name_end=name.end)


_RESTORERS: dict[str, Callable[[Transcript, Any], Any]] = {
    "sentences": _restore_places,
    "mentions": _restore_mention,
    "toponyms": Transcript.restore_toponym,
    "dates": _restore_places,
    "durations": _restore_places,
    "measures": Transcript.restore_measure,
    "incidents": Transcript.restore_incident,
}


def _spans(doc: Doc, found: Sequence[tuple[int, int, str, str]]) -> list[Span]:
    """Return spaCy's spans for spans of the text; they grow to whole tokens where they must."""
    spans = []
    for start, end, label, place_id in found:
        span = doc.char_span(start, end, label=label, kb_id=place_id, alignment_mode="expand")
        if span is not None:
            spans.append(span)
    return spans


@Language.factory(TOPONYMS)
def create_toponyms(nlp: Language, name: str) -> Toponyms:
    """Make the component that finds the names of places in Kazakhstan and abroad."""
    extractor = _extractor(nlp)
    return Toponyms(extractor.recognizer, extractor.vocabulary)


@Language.factory(RESOLUTION, requires=["doc._.mentions"])
def create_resolution(nlp: Language, name: str) -> Resolution:
    """Make the component that resolves the names found by `kazakhstan_toponyms`."""
    extractor = _extractor(nlp)
    return Resolution(extractor.resolver, extractor.vocabulary.code)


@Language.factory(DATES)
def create_dates(nlp: Language, name: str) -> Dates:
    """Make the component that finds dates; set `Doc._.published` to anchor relative ones."""
    return Dates(_extractor(nlp).dates)


@Language.factory(MEASURES)
def create_measures(nlp: Language, name: str) -> Measures:
    """Make the component that finds security measures."""
    extractor = _extractor(nlp)
    return Measures(extractor.reader, extractor.measures)


@Language.factory(INCIDENTS)
def create_incidents(nlp: Language, name: str) -> Incidents:
    """Make the component that finds incidents."""
    extractor = _extractor(nlp)
    return Incidents(extractor.reader, extractor.events)


def _extractor(nlp: Language) -> Extractor:
    return extractor_of(nlp.lang or "")


@cache
def build_pipeline(language: str) -> Language:
    """Return the pipeline of a language, ready to read; it is made once a process.

    What is in memory then is left out of further collections of garbage (`gc.freeze`).

    Parameters
    ----------
    language
        "en", "ru" or "kk".

    Raises
    ------
    MapperError
        The language is none of these.
    """
    with no_garbage():
        nlp = spacy.blank(vocabulary_of(language).code)
        nlp.max_length = _MAX_LENGTH
        has_news = vocabulary_of(language).news is not None
        for component in TOPONYM_COMPONENTS + NEWS_COMPONENTS * has_news:
            nlp.add_pipe(component)
        # What a first text would wait for is made now: the names, by any word with a capital.
        nlp(language.upper())
    # The names and patterns stay: looking through them for garbage, now and later, takes long.
    gc.freeze()
    return nlp
