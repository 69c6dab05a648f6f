"""Opening a database: its address, its settings, its schema's version, its errors."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import platformdirs
from sqlalchemy import URL, Connection, Engine, create_engine, event, insert, inspect, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError

from mapper.errors import StoreError
from mapper.store.migrations import MIGRATIONS, migrate
from mapper.store.schema import SCHEMA_VERSION, metadata, schema_version

if TYPE_CHECKING:
    from collections.abc import Iterator

DATABASE_VARIABLE: Final = "MAPPER_DATABASE_URL"
_APPLICATION: Final = "kazakhstan-incident-map"
_BACKENDS: Final = ("sqlite", "postgresql")
# Seconds to wait for another process that is writing, before giving up.
_BUSY_SECONDS: Final = 30
# SQLite's own 2 MB make every change of a large store wait for the disk.
_CACHE_KIB: Final = 64 * 1024
# An execution option of ours: this transaction is going to write.
_WRITES: Final = "mapper_writes"


def default_url() -> str:
    """Return the store's address: `MAPPER_DATABASE_URL`, or SQLite in the user's data folder."""
    if configured := os.environ.get(DATABASE_VARIABLE):
        return configured
    path = Path(platformdirs.user_data_dir(_APPLICATION, appauthor=False)) / "incidents.sqlite"
    return URL.create("sqlite", database=str(path)).render_as_string()


class Database:
    """An open database with the tables of this version.

    Raises
    ------
    StoreError
        The address is none, its driver is not installed, it cannot be reached or written, or it
        holds something else than a store that this version knows.
    """

    def __init__(self, url: str) -> None:
        self._url = _parse(url)
        self.address = self._url.render_as_string(hide_password=True)
        _make_folder(self._url)
        self._engine = _engine(self._url)
        self._writer = self._engine.execution_options(**{_WRITES: True})
        try:
            with self.writing() as connection:
                _check_schema(connection, self.address)
        except StoreError:
            self.close()
            raise

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Yield a connection in a transaction that sees one state of the data."""
        with _store_errors(self.address), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Yield a connection whose changes are kept together, or on an error not at all."""
        with _store_errors(self.address), self._writer.begin() as connection:
            yield connection

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()


@contextmanager
def _store_errors(address: str) -> Iterator[None]:
    try:
        yield
    except SQLAlchemyError as error:
        reason = getattr(error, "orig", None) or error
        msg = (
            f"The store {address} failed: {reason}. Check that the file or server is there, "
            "is a store and can be written, or choose another with --database."
        )
        raise StoreError(msg) from error


def _parse(text: str) -> URL:
    try:
        url = make_url(text)
    except ArgumentError as error:
        msg = f"{text!r} is no database address: write sqlite:///FILE or postgresql://HOST/NAME."
        raise StoreError(msg) from error
    backend = url.get_backend_name()
    if backend not in _BACKENDS:
        msg = f"The store cannot be kept in {backend!r}: use sqlite:///FILE or postgresql://…"
        raise StoreError(msg)
    # Without a name SQLAlchemy may take an older driver.
    return url.set(drivername="postgresql+psycopg") if url.drivername == "postgresql" else url


def _in_file(url: URL) -> bool:
    return (
        url.get_backend_name() == "sqlite"
        and bool(url.database)
        and url.database != ":memory:"
        and "uri" not in url.query
    )


def _make_folder(url: URL) -> None:
    if not _in_file(url):
        return
    folder = Path(str(url.database)).parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        msg = (
            f"The store's folder {folder} cannot be made ({error.strerror}): name a folder that "
            f"you may write to with --database or {DATABASE_VARIABLE}."
        )
        raise StoreError(msg) from error


def _engine(url: URL) -> Engine:
    try:
        engine = create_engine(url)
    except (ImportError, NoSuchModuleError) as error:
        msg = f"The driver of {url.drivername} is not installed: pip install 'psycopg[binary]'."
        raise StoreError(msg) from error
    if url.get_backend_name() == "sqlite":
        event.listen(engine, "connect", _set_up_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


def _set_up_sqlite(connection: Any, _record: object) -> None:
    # The driver's own transactions begin too late to protect what is read before a write.
    connection.isolation_level = None
    for pragma in (
        f"busy_timeout = {_BUSY_SECONDS * 1000}",
        "journal_mode = WAL",
        "synchronous = NORMAL",
        "foreign_keys = ON",
        f"cache_size = -{_CACHE_KIB}",
    ):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _check_schema(connection: Connection, address: str) -> None:
    """Make the tables in an empty database, bring old ones up to date, refuse unknown ones."""
    present = set(inspect(connection).get_table_names())
    if schema_version.name not in present:
        if taken := sorted(present & set(metadata.tables)):
            msg = f"{address} holds tables of something else ({', '.join(taken)}): choose another."
            raise StoreError(msg)
        metadata.create_all(connection)
        connection.execute(insert(schema_version).values(version=SCHEMA_VERSION))
        return
    found = connection.execute(select(schema_version.c.version)).scalar()
    if found in MIGRATIONS:
        migrate(connection, found)
    elif found != SCHEMA_VERSION:
        msg = (
            f"{address} has schema version {found}, and this program knows {SCHEMA_VERSION}: "
            "upgrade the program, or ingest the documents into a new store."
        )
        raise StoreError(msg)
