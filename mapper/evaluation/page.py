"""A page that shows each mistake in its sentence. It loads nothing and runs nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Final

from mapper.evaluation.matching import overlap
from mapper.evaluation.mistakes import Mistake
from mapper.evaluation.plot import reliability_diagram
from mapper.evaluation.report import to_tables
from mapper.evaluation.reviews import Mark, Review
from mapper.evaluation.style import STYLE
from mapper.evaluation.summary import Summary
from mapper.evaluation.tables import Row, Table
from mapper.languages import vocabulary_of
from mapper.records import Span
from mapper.sentences import split_sentences

_RIGHT: Final = "#dbe9d5"
_WRONG: Final = "#f8c4ae"
# The label of a wrong one is marked too, so that colour is not the only sign.
_CROSS: Final = "✗ "
_ENTITY: Final = (
    '<mark class="entity" style="background: {bg}">{text}<span class="label">{label}</span></mark>'
)


def to_html(summary: Summary) -> str:
    """Return the page: the tables, the reliability diagram, each mistake by document."""
    diagram = ""
    if summary.calibration:
        drawn = reliability_diagram(summary.calibration)
        diagram = f"<h2>Reliability</h2>\n<figure>{drawn}</figure>\n"
    return review_page(
        "Evaluation of the reading",
        to_tables(summary),
        summary.reviews,
        ("annotated", "read"),
        "mistakes",
        diagram,
    )


def review_page(
    title: str,
    tables: Iterable[Table],
    reviews: Sequence[Review],
    sides: tuple[str, str],
    what: str,
    figure: str = "",
) -> str:
    """Return a page of tables, a figure and what differs in each sentence, side by side.

    Parameters
    ----------
    title, tables, reviews
        What the page shows.
    sides
        What the expected and the found are called.
    what
        What the differences are called, in the plural.
    figure
        HTML that stands below the tables.
    """
    wrong = [review for review in reviews if review.mistakes]
    languages = sorted({review.language for review in wrong})
    links = " · ".join(
        f'<a href="#{escape(one)}">{escape(what)} in {escape(one)}</a>' for one in languages
    )
    sections = "".join(
        f'<h2 id="{escape(language)}">{escape(language)}</h2>\n'
        + "".join(_document(one, sides) for one in wrong if one.language == language)
        for language in languages
    )
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        f"<h1>{escape(title)}</h1>\n<nav>{links}</nav>\n"
        f"{''.join(map(_table, tables))}{figure}{sections}</body>\n</html>\n"
    )


def _table(table: Table) -> str:
    numeric = [table.is_numeric(column) for column in range(len(table.header))]
    rows = "".join(f"<tr>{_cells(row, numeric, 'td')}</tr>\n" for row in table.rows)
    return (
        f'<h2>{escape(table.title)}</h2>\n<div class="wide"><table>\n'
        f"<thead><tr>{_cells(table.header, numeric, 'th')}</tr></thead>\n"
        f"<tbody>{rows}</tbody></table></div>\n"
    )


def _cells(row: Row, numeric: Sequence[bool], tag: str) -> str:
    return "".join(
        f'<{tag} class="number">{escape(cell)}</{tag}>'
        if is_numeric
        else f"<{tag}>{escape(cell)}</{tag}>"
        for cell, is_numeric in zip(row, numeric, strict=True)
    )


def _document(review: Review, sides: tuple[str, str]) -> str:
    document = review.document
    published = document.published.isoformat() if document.published else "no date"
    cards = "".join(
        _card(review, around, mistakes, sides) for around, mistakes in _by_sentence(review)
    )
    return (
        f"<section>\n<h3>{escape(document.id)} <small>{escape(review.kind)}, {published}</small>"
        f"</h3>\n{cards}</section>\n"
    )


def _card(review: Review, around: Span, mistakes: Sequence[Mistake], sides: tuple[str, str]) -> str:
    columns = "".join(
        f"<div><h4>{escape(side)}</h4>{_sentence(review, around, marks)}</div>"
        for side, marks in zip(sides, (review.expected, review.found), strict=True)
    )
    rows = "".join(_mistake(review, around, mistake) for mistake in mistakes)
    return f'<article>\n<div class="pair">{columns}</div>\n{rows}</article>\n'


def _sentence(review: Review, around: Span, marks: Iterable[Mark]) -> str:
    """Return the sentence with its toponyms, drawn by displaCy."""
    # Imported here: spaCy takes seconds, and only this page draws.
    from spacy import displacy

    wrong = [one.span for one in review.mistakes if one.kind.startswith("toponym")]
    ents, colors = [], {}
    for mark in _without_overlaps(marks, around):
        is_wrong = any(overlap(mark.span, span) for span in wrong)
        # displaCy escapes the text, but not the labels.
        label = escape(f"{_CROSS if is_wrong else ''}{mark.label}")
        colors[label] = _WRONG if is_wrong else _RIGHT
        ents.append(
            {
                "start": mark.span.start - around.start,
                "end": mark.span.end - around.start,
                "label": label,
            }
        )
    drawn: str = displacy.render(
        {"text": review.document.text[around.start : around.end], "ents": ents},
        style="ent",
        manual=True,
        jupyter=False,
        options={"colors": colors, "template": _ENTITY},
    )
    return f'<div lang="{escape(review.language)}">{drawn}</div>'


def _mistake(review: Review, around: Span, mistake: Mistake) -> str:
    words, text = "", review.document.text
    quote = text[mistake.span.start : mistake.span.end].strip()
    # A toponym is marked in the sentence; evidence that is the whole sentence stands above.
    if not mistake.kind.startswith("toponym") and quote != text[around.start : around.end].strip():
        words = f'<q lang="{escape(review.language)}">{escape(quote)}</q>'
    return (
        f'<div class="mistake"><h5>{escape(mistake.kind)}</h5>{words}<div class="pair">'
        f"<p>{escape(mistake.expected or 'nothing')}</p><p>{escape(mistake.found or 'nothing')}</p>"
        "</div></div>\n"
    )


def _by_sentence(review: Review) -> list[tuple[Span, list[Mistake]]]:
    """Return the mistakes by the sentences that they stand in, in order of the text."""
    text = review.document.text
    sentences = split_sentences(text, vocabulary_of(review.language).abbreviations)
    borders = [Span(sentence.start, sentence.end) for sentence in sentences]
    groups: list[tuple[Span, list[Mistake]]] = []
    for mistake in sorted(review.mistakes, key=lambda one: (one.span.start, one.span.end)):
        around = sentences_around(mistake.span, borders)
        if groups and overlap(groups[-1][0], around):
            before, mistakes = groups[-1]
            whole = Span(min(before.start, around.start), max(before.end, around.end))
            groups[-1] = whole, [*mistakes, mistake]
        else:
            groups.append((around, [mistake]))
    return groups


def sentences_around(span: Span, sentences: Iterable[Span]) -> Span:
    """Return the span of the sentences that a mistake touches."""
    touched = [span, *(sentence for sentence in sentences if overlap(sentence, span))]
    return Span(min(one.start for one in touched), max(one.end for one in touched))


def _without_overlaps(marks: Iterable[Mark], around: Span) -> list[Mark]:
    """Return the marks in a stretch, in order; of two that overlap, displaCy draws the first."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda one: (one.span.start, -one.span.end)):
        inside = around.start <= mark.span.start and mark.span.end <= around.end
        if inside and not (kept and mark.span.start < kept[-1].span.end):
            kept.append(mark)
    return kept
