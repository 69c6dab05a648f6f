"""Sentences with marked entities: names of every sort, and of places whether they are here.

The format is that of named entity corpora: labels as in OntoNotes, offsets in code points.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from mapper.evaluation.fields import Fields, as_object, one_of_or_none, quoted_span, text_of
from mapper.evaluation.gold import (
    GoldAnnotations,
    GoldDocument,
    GoldToponym,
    parse_document,
    parse_items,
)
from mapper.evaluation.matching import overlap
from mapper.records import Document, Span, ToponymStatus

ENTITIES: Final = "entities"
"""The field that tells such a record from a gold record."""

HERE: Final = "kz_sub"
ABROAD: Final = "foreign"
_CLASSES: Final = (HERE, "kz_country", ABROAD, "unsure")
_PLACES: Final = frozenset({"GPE", "LOCATION"})
# Names with places inside them that were not marked.
_MAY_HOLD_PLACES: Final = frozenset(
    {"ORGANISATION", "FACILITY", "POSITION", "EVENT", "PROJECT", "NORP"}
)


@dataclass(frozen=True, slots=True)
class Entity:
    """A name in a text: its label ("GPE", "PERSON") and, of places, the class or None.

    The class is `HERE` for a place inside Kazakhstan, `ABROAD`, "kz_country" or "unsure".
    """

    span: Span
    label: str
    place_class: str | None


@dataclass(frozen=True, slots=True)
class EntityDocument:
    """A sentence and the entities in it."""

    document: Document
    language: str
    entities: tuple[Entity, ...]

    def label_at(self, span: Span) -> str | None:
        """Return the label of the first entity that shares a character with a span."""
        return next((entity.label for entity in self._at(span)), None)

    def is_unclassed(self, span: Span) -> bool:
        """Tell whether it is not said of a place whether it is here or abroad."""
        return any(entity.place_class is None for entity in self._at(span))

    def _at(self, span: Span) -> Iterator[Entity]:
        for entity in self.entities:
            if overlap(entity.span, span):
                yield entity


def parse_entities(record: object) -> EntityDocument:
    """Return the sentence of a JSON record.

    Raises
    ------
    GoldError
        A field is missing or is not what the format asks for; the message names the field.
    """
    fields = as_object(record, "the record")
    document = parse_document(fields)

    def entity(item: Fields) -> Entity:
        span = quoted_span(item, document.text)
        return Entity(span, text_of(item, "label"), one_of_or_none(item, "class", _CLASSES))

    entities = parse_items(fields, ENTITIES, entity)
    return EntityDocument(document, text_of(fields, "language"), entities)


def places_here(sentence: EntityDocument) -> GoldDocument:
    """Return the sentence with its places in Kazakhstan; all other places count neither way."""
    return _as_gold(sentence, frozenset({HERE}))


def places_anywhere(sentence: EntityDocument) -> GoldDocument:
    """Return the sentence with its places here and abroad, and those that have no class."""
    return _as_gold(sentence, frozenset({HERE, ABROAD, None}))


def _as_gold(sentence: EntityDocument, classes: frozenset[str | None]) -> GoldDocument:
    wanted, neither = [], []
    for entity in sentence.entities:
        is_place = entity.label in _PLACES
        if is_place and entity.place_class in classes:
            wanted.append(_toponym(entity))
        elif is_place or entity.label in _MAY_HOLD_PLACES:
            neither.append(_toponym(entity))
    return GoldDocument(
        sentence.document,
        sentence.language,
        ENTITIES,
        GoldAnnotations(tuple(wanted)),
        GoldAnnotations(tuple(neither)),
    )


def _toponym(entity: Entity) -> GoldToponym:
    status: ToponymStatus = "foreign" if entity.place_class == ABROAD else "resolved"
    return GoldToponym(entity.span, status, None, None, None, None)
