"""Reading documents into the store: each once, in one process or several, all accounted for."""

from __future__ import annotations

from collections import Counter, deque
from concurrent.futures import Executor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from itertools import islice
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol

from gazetteer.errors import GazetteerError
from mapper.documents import DocumentFailure, load_documents
from mapper.errors import DocumentError, IngestError, MapperError
from mapper.store import shape_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from mapper.records import Document, Extraction
    from mapper.store import Store

Engine = Literal["local", "dask"]

# Documents that a process reads at a time, and how many such batches wait for each process: enough
# to keep all busy, few enough that a million documents are never in memory.
_BATCH: Final = 32
_BATCHES_AHEAD: Final = 2


class Reader(Protocol):
    """What reads documents; for several processes a function that can be imported by name."""

    def __call__(self, documents: Iterable[Document]) -> Iterable[Extraction]:
        """Yield one extraction a document, in their order."""


@dataclass(frozen=True, slots=True)
class IngestReport:
    """What became of the documents; every one is counted once.

    `unchanged` were in the store already. `unresolved_toponyms` and `unplaced_incidents` were
    found in the documents added and updated: names without a place, incidents that no map shows.
    `languages` are those of these documents.
    """

    added: int
    updated: int
    unchanged: int
    failures: tuple[DocumentFailure, ...]
    unresolved_toponyms: int
    unplaced_incidents: int
    languages: frozenset[str]

    @property
    def documents(self) -> int:
        """How many documents there were."""
        return self.added + self.updated + self.unchanged + len(self.failures)

    @property
    def read(self) -> int:
        """How many documents were read into the store now."""
        return self.added + self.updated


@dataclass(frozen=True, slots=True)
class _Read:
    """A document with what was read from it, or why it could not be."""

    document: Document
    result: Extraction | DocumentFailure


def ingest(
    paths: Iterable[str | Path],
    store: Store,
    read: Reader,
    *,
    workers: int = 1,
    engine: Engine = "local",
    scheduler: str | None = None,
) -> IngestReport:
    """Read documents into the store; those already read by the present rules are left alone.

    Each document is kept as soon as it is read: after an interruption the next run goes on.

    Parameters
    ----------
    paths
        Files, folders, or "-" for standard input.
    store
        Where to; written by this process only.
    read
        Reads documents.
    workers
        Processes to read in, 1 or more.
    engine
        "local" for processes here, "dask" for a cluster.
    scheduler
        The address of the Dask scheduler; a cluster on this machine without one.

    Returns
    -------
    report
        Counts, and each failure with its reason.

    Raises
    ------
    IngestError
        The engine is not installed or not reached, or its processes died.
    StoreError
        The store cannot be written.
    """
    tally = _Tally()
    waiting = _unread(load_documents(paths), store, tally)
    try:
        with _executor(engine, workers, scheduler) as executor:
            for item in _read_all(waiting, read, executor, workers):
                tally.keep(item, store)
    except BrokenProcessPool as error:
        msg = "A reading process died, perhaps for want of memory: try again with --workers 1."
        raise IngestError(msg) from error
    store.refresh_levels()
    return tally.report()


class _Tally:
    """Counts what becomes of the documents."""

    def __init__(self) -> None:
        self.outcomes: Counter[str] = Counter()
        self.failures: list[DocumentFailure] = []
        self.unresolved_toponyms = 0
        self.unplaced_incidents = 0
        self.languages: set[str] = set()

    def keep(self, item: _Read, store: Store) -> None:
        """Write what was read into the store, and count it."""
        if isinstance(item.result, DocumentFailure):
            self.failures.append(item.result)
            return
        try:
            outcome = store.add(item.document, item.result)
        except DocumentError as error:
            self.failures.append(DocumentFailure(item.document.id, str(error)))
            return
        self.outcomes[outcome] += 1
        if outcome != "unchanged":
            self.languages.add(item.result.language)
            self._count_unplaced(item.result)

    def _count_unplaced(self, extraction: Extraction) -> None:
        self.unresolved_toponyms += sum(
            toponym.status == "unresolved" for toponym in extraction.toponyms
        )
        self.unplaced_incidents += sum(
            shape_of(incident.place, incident.geo_precision) == "nowhere"
            for incident in extraction.incidents
        )

    def report(self) -> IngestReport:
        """Return what has been counted so far."""
        return IngestReport(
            added=self.outcomes["added"],
            updated=self.outcomes["updated"],
            unchanged=self.outcomes["unchanged"],
            failures=tuple(self.failures),
            unresolved_toponyms=self.unresolved_toponyms,
            unplaced_incidents=self.unplaced_incidents,
            languages=frozenset(self.languages),
        )


def _unread(
    loaded: Iterable[Document | DocumentFailure], store: Store, tally: _Tally
) -> Iterator[Document]:
    for item in loaded:
        if isinstance(item, DocumentFailure):
            tally.failures.append(item)
        elif store.has(item):
            tally.outcomes["unchanged"] += 1
        else:
            yield item


def _read_all(
    documents: Iterator[Document], read: Reader, executor: Executor | None, workers: int
) -> Iterator[_Read]:
    """Yield what was read, in the order of the documents."""
    batches = iter(lambda: list(islice(documents, _BATCH)), [])
    if executor is None:
        for batch in batches:
            yield from _read_batch(read, batch)
        return
    started = (executor.submit(_read_batch, read, batch) for batch in batches)
    running = deque(islice(started, _BATCHES_AHEAD * workers))
    while running:
        first = running.popleft()
        running.extend(islice(started, 1))
        yield from first.result()


def _read_batch(read: Reader, documents: list[Document]) -> list[_Read]:
    return [_Read(document, _read_one(read, document)) for document in documents]


def _read_one(read: Reader, document: Document) -> Extraction | DocumentFailure:
    try:
        return next(iter(read([document])))
    except (MapperError, GazetteerError) as error:
        return DocumentFailure(document.id, str(error))


@contextmanager
def _executor(engine: Engine, workers: int, scheduler: str | None) -> Iterator[Executor | None]:
    """Yield what runs the reading, or None for this process."""
    if engine == "dask":
        with _dask_client(workers, scheduler) as client:
            yield client.get_executor()
    elif workers > 1:
        # Not a fork: threads of the libraries may hold locks.
        with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
            yield pool
    else:
        yield None


@contextmanager
def _dask_client(workers: int, scheduler: str | None) -> Iterator[Any]:
    try:
        client_class = import_module("distributed").Client
    except ModuleNotFoundError as error:
        msg = "Dask is not installed: pip install distributed, or choose --engine local."
        raise IngestError(msg) from error
    try:
        client = client_class(scheduler) if scheduler else client_class(n_workers=workers)
    except (OSError, ValueError) as error:
        msg = f"The Dask scheduler {scheduler} cannot be reached ({error}): check --scheduler."
        raise IngestError(msg) from error
    with client:
        yield client
