"""How fast texts are read, all steps, beside flashgeotext and geotext."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
from importlib import import_module
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.measure import Figure, seconds
from mapper.documents import load_documents
from mapper.extractor import read_document
from mapper.records import Document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

LANGUAGES = ("en", "ru", "kk")
# As many words of each language as the figure is measured on.
WORDS = 20_000
MIXED_WORDS = 200_000
# One report in ten of the mixed stream is about Kazakhstan.
ELSEWHERE = 9
STREAM = 100_000

READY = """
import time; start = time.perf_counter()
from mapper.pipeline import build_pipeline
build_pipeline("{}")("On Monday there was a rally in Almaty.")
print(time.perf_counter() - start)
"""


def figures() -> Iterator[Figure]:
    """Measure reading: a pipeline's start, reports of each language, a mixed stream, memory."""
    yield from _ready()
    reports = {language: _reports(language) for language in LANGUAGES}
    for some in reports.values():
        for document in some:
            read_document(document)
    # What has been loaded stays: collecting it again and again tells of nothing.
    gc.collect()
    gc.freeze()
    for language, some in reports.items():
        rate = _rate(lambda document: read_document(document), some)
        how = f"all steps, one core; {len(some)} bundled reports again and again; median of 5"
        yield Figure(
            f"reports, {language}", f"{rate:,.0f} words/s", "≥ 60,000", rate >= 60_000, how
        )
    yield from _mixed(reports["en"])
    yield from _beside(reports["en"])
    yield from _memory(reports["en"])


def _reports(language: str) -> list[Document]:
    """Return the bundled reports of a language, often enough to be measured on."""
    found = [
        document
        for document in load_documents(sorted(Path("seeds").glob(f"*_{language}_*.txt")))
        if isinstance(document, Document)
    ]
    words = 0
    chosen = []
    for document in cycle(found):
        chosen.append(document)
        words += _count([document])
        if words >= WORDS:
            return chosen
    return chosen


def _count(documents: Sequence[Document]) -> int:
    return sum(len(document.text.split()) for document in documents)


def _rate(read: Callable[[Document], object], documents: Sequence[Document]) -> float:
    """Return how many words a second are read."""

    def run() -> None:
        for document in documents:
            read(document)

    return _count(documents) / seconds(run)


def _ready() -> Iterator[Figure]:
    for language in LANGUAGES:
        runs = [
            subprocess.run(
                [sys.executable, "-c", READY.format(language)],
                capture_output=True,
                text=True,
                check=True,
            )
            for _ in range(3)
        ]
        time = median(float(run.stdout) for run in runs)
        how = "a fresh process, from the import to the first text; median of 3"
        yield Figure(f"pipeline ready, {language}", f"{time:.2f} s", "< 3 s", time < 3, how)


def _mixed(reports: Sequence[Document]) -> Iterator[Figure]:
    stream = _mixed_stream(reports)
    rate = _rate(lambda document: read_document(document), stream)
    how = f"{len(stream):,} texts, one in ten about Kazakhstan, language told; median of 5"
    yield Figure("mixed stream", f"{rate:,.0f} words/s", "≥ 300,000", rate >= 300_000, how)


def _mixed_stream(reports: Sequence[Document]) -> list[Document]:
    elsewhere = json.loads((Path(__file__).parent / "elsewhere.json").read_text("utf-8"))
    others = cycle(
        Document(f"other-{number}", text, language="en") for number, text in enumerate(elsewhere)
    )
    stream: list[Document] = []
    words = 0
    for report in cycle(reports):
        batch = [report, *islice(others, ELSEWHERE)]
        stream.extend(batch)
        words += _count(batch)
        if words >= MIXED_WORDS:
            break
    return stream


def _beside(reports: Sequence[Document]) -> Iterator[Figure]:
    ours = _rate(lambda document: read_document(document), reports)
    for name, make in (("flashgeotext", _flashgeotext), ("geotext", _geotext)):
        try:
            read = make()
        except ModuleNotFoundError:
            yield Figure(name, "not installed")
            continue
        theirs = _rate(lambda document, read=read: read(document.text), reports)
        yield Figure(
            name,
            f"{theirs:,.0f} words/s",
            how=f"names of cities and countries only, the same English reports; we read "
            f"{ours / theirs:.2g} times as many words a second, all steps",
        )


def _flashgeotext() -> Callable[[str], object]:
    extract: Callable[[str], object] = import_module("flashgeotext.geotext").GeoText().extract
    return extract


def _geotext() -> Callable[[str], object]:
    reader: Callable[[str], object] = import_module("geotext").GeoText
    return reader


def _memory(reports: Sequence[Document]) -> Iterator[Figure]:
    """Measure how much the process grows over a stream of texts, each a little different."""
    import resource

    def peak() -> float:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

    short = [document.text[:400] for document in reports]
    sizes = []
    for number, text in enumerate(islice(cycle(short), STREAM)):
        read_document(Document(str(number), f"{text} {number}", language="en"))
        if number in {STREAM // 10, STREAM - 1}:
            sizes.append(peak())
    growth = sizes[1] - sizes[0]
    how = f"{STREAM:,} texts of 400 characters, from the ten thousandth to the last"
    yield Figure("growth of memory", f"{growth:.0f} MB", "< 20 MB", growth < 20, how)
