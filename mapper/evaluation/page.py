"""A page that shows each mistake in its sentence. It loads nothing and runs nothing."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from mapper.evaluation.mistakes import Mistake
from mapper.evaluation.report import Sums, to_text
from mapper.evaluation.scoring import Score
from mapper.languages import vocabulary_of
from mapper.records import Span
from mapper.sentences import split_sentences

_HEAD = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Evaluation of the reading</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
pre { overflow-x: auto; font-size: 13px }
article { border-top: 1px solid #888; padding: .5rem 0 }
blockquote { margin: .5rem 0; white-space: pre-line }
mark { background: #ffe08a; color: #000 }
dl { display: grid; grid-template-columns: 6rem 1fr; margin: 0 }
dd { margin: 0 }
</style>
</head>
<body>
<h1>Evaluation of the reading</h1>
"""
_FOOT = "</body>\n</html>\n"


def to_html(scores: Iterable[Score], sums: Sums) -> str:
    """Return the page: the tables, then each mistake by document."""
    sections = (_document(one) for one in scores if one.mistakes)
    return f"{_HEAD}<pre>{escape(to_text(sums, ()))}</pre>\n{''.join(sections)}{_FOOT}"


def _document(one: Score) -> str:
    document = one.gold.document
    published = document.published.isoformat() if document.published else "no date"
    title = f"{document.id} ({one.gold.language}, {one.gold.kind}, {published})"
    mistakes = "".join(_mistake(one, mistake) for mistake in one.mistakes)
    return f"<section>\n<h2>{escape(title)}</h2>\n{mistakes}</section>\n"


def _mistake(one: Score, mistake: Mistake) -> str:
    text, span = one.gold.document.text, mistake.span
    around = _sentences(text, span, one.gold.language)
    quote = (
        f"{escape(text[around.start : span.start])}"
        f'<mark lang="{escape(one.gold.language)}">{escape(text[span.start : span.end])}</mark>'
        f"{escape(text[span.end : around.end])}"
    )
    return (
        f"<article>\n<h3>{escape(mistake.kind)}</h3>\n<blockquote>{quote}</blockquote>\n"
        f"<dl><dt>expected</dt><dd>{escape(mistake.expected or 'nothing')}</dd>"
        f"<dt>found</dt><dd>{escape(mistake.found or 'nothing')}</dd></dl>\n</article>\n"
    )


def _sentences(text: str, span: Span, language: str) -> Span:
    """Return the span of the sentences that a mistake touches."""
    touched = [
        sentence
        for sentence in split_sentences(text, vocabulary_of(language).abbreviations)
        if sentence.start < span.end and span.start < sentence.end
    ]
    starts = [span.start, *(sentence.start for sentence in touched)]
    ends = [span.end, *(sentence.end for sentence in touched)]
    return Span(min(starts), max(ends))
