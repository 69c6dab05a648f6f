"""The store: documents go in with what was read from them, answers for the map come out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Self

from sqlalchemy import and_, func, select

from gazetteer import Gazetteer
from mapper.store import documents as writing
from mapper.store import incidents as asking
from mapper.store import measures as saying
from mapper.store import merges as merging
from mapper.store import periods
from mapper.store.connection import Database, default_url
from mapper.store.filters import IncidentFilter
from mapper.store.records import Counts, StoredDocument
from mapper.store.schema import OPEN_END, documents, incidents, measures, toponyms
from mapper.version import reading_version

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager
    from datetime import date
    from types import TracebackType

    from sqlalchemy import ColumnElement, Connection, Table

    from mapper.records import Document, Extraction
    from mapper.store.documents import Outcome
    from mapper.store.records import (
        Correction,
        Merge,
        PlaceCount,
        RegionLevel,
        StoredIncident,
        StoredMeasure,
    )

_ALL = IncidentFilter()


class Store:
    """Documents, incidents and measures in a database; close it, or use it in a `with`.

    Parameters
    ----------
    url
        `sqlite:///FILE` or `postgresql://…`; `default_url()` by default. Folder and tables are
        made when missing.
    gazetteer
        Tells regions, their names and their days; the bundled one by default.
    extractor
        Which reading the extractions come from: documents of another one are read again. The
        fingerprint of the reading rules by default.

    Raises
    ------
    StoreError
        Here and in every method: the database cannot be opened, read or written, or holds a
        schema that this version does not know.
    """

    def __init__(
        self,
        url: str | None = None,
        gazetteer: Gazetteer | None = None,
        extractor: str | None = None,
    ) -> None:
        self._database = Database(url or default_url())
        self.gazetteer = gazetteer or Gazetteer.load()
        self._extractor = extractor or reading_version()

    @property
    def address(self) -> str:
        """The database's address, without its password."""
        return self._database.address

    def close(self) -> None:
        """Close every connection."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def add(self, document: Document, extraction: Extraction) -> Outcome:
        """Keep a document with what was read from it: all of it or nothing.

        The same id, or the same text and date under another id, is one document; what was read
        before is replaced.

        Raises
        ------
        DocumentError
            The text has characters that no database keeps.
        """
        writing.check_text(document)
        with self._database.writing() as connection:
            return writing.write(connection, document, extraction, self._extractor, self.gazetteer)

    def has(self, document: Document) -> bool:
        """Tell whether this text with this date was already read by the present rules."""
        with self._database.reading() as connection:
            return writing.is_read(connection, document, self._extractor)

    def refresh_levels(self) -> None:
        """Derive what is in force again where measures changed; every query does so by itself."""
        with self._database.reading() as connection:
            stale = periods.are_stale(connection)
        if stale:
            with self._database.writing() as connection:
                periods.refresh(connection)

    def incidents(
        self, chosen: IncidentFilter = _ALL, limit: int | None = None
    ) -> list[StoredIncident]:
        """Return the chosen incidents in order of day; those without a day come last."""
        with self._asking() as connection:
            return asking.listed(connection, chosen, limit=limit)

    def incident(self, incident_id: str) -> StoredIncident | None:
        """Return the incident that a report tells of, by the id of any of its reports, or None."""
        with self._asking() as connection:
            return asking.by_id(connection, incident_id)

    def reports(self, event_id: str) -> list[StoredIncident]:
        """Return what each document tells of an event, the report that leads it first."""
        with self._asking() as connection:
            return asking.reports(connection, event_id)

    def merges(self, event_id: str | None = None, *, undone: bool = False) -> list[Merge]:
        """Return the merges that hold, of one event or all; with `undone`, those of before too."""
        with self._database.reading() as connection:
            return merging.listed(connection, event_id, undone=undone)

    def corrections(self, incident_ids: Sequence[str] | None = None) -> list[Correction]:
        """Return what persons said, of all reports or of these, in that order."""
        with self._database.reading() as connection:
            return merging.corrections_made(connection, incident_ids)

    def split(self, incident_id: str, by: str) -> str:
        """Take a report out of its event, as a person says; return the event that it is now.

        What is said holds from then on, also after its document is read again.

        Raises
        ------
        CorrectionError
            There is no such report, or it is the only one of its event.
        """
        with self._database.writing() as connection:
            return merging.split(connection, incident_id, by)

    def join(self, incident_id: str, other_id: str, by: str) -> str:
        """Make the event of the second report one with that of the first; return its id.

        Raises
        ------
        CorrectionError
            There is no such report, or both are of one event already.
        """
        with self._database.writing() as connection:
            return merging.join(connection, incident_id, other_id, by)

    def total(self, chosen: IncidentFilter = _ALL) -> int:
        """Count the chosen incidents."""
        with self._asking() as connection:
            return asking.total(connection, chosen)

    def unplaced(self, chosen: IncidentFilter = _ALL) -> list[StoredIncident]:
        """Return the chosen incidents that have no place, or the whole country for one."""
        with self._asking() as connection:
            return asking.listed(connection, chosen, unplaced=True)

    def unplaced_count(self, chosen: IncidentFilter = _ALL) -> int:
        """Count what `unplaced` lists."""
        with self._asking() as connection:
            return asking.total(connection, chosen, unplaced=True)

    def undated_count(self, chosen: IncidentFilter = _ALL) -> int:
        """Count the incidents without any date that a choice of days leaves out."""
        with self._asking() as connection:
            return asking.undated(connection, replace(chosen, date_from=None, date_to=None))

    def place_counts(self, chosen: IncidentFilter = _ALL) -> list[PlaceCount]:
        """Return one record a place with incidents of geo_precision 1 or 2, the fullest first.

        Reports about a region or the country are no points: see `region_counts`, `unplaced`.
        """
        with self._asking() as connection:
            return asking.place_counts(connection, chosen, self.gazetteer)

    def region_counts(self, chosen: IncidentFilter = _ALL) -> dict[str, int]:
        """Return the number of incidents of each region that has any, by ISO 3166-2 code."""
        with self._asking() as connection:
            return asking.region_counts(connection, chosen)

    def day_counts(self, chosen: IncidentFilter = _ALL) -> dict[date, int]:
        """Return the number of incidents of each day that has any.

        An incident counts on every day of its interval, as `IncidentFilter` chooses it.
        """
        with self._asking() as connection:
            return asking.day_counts(connection, chosen)

    def event_types(self) -> list[str]:
        """Return the event types that occur, sorted."""
        with self._asking() as connection:
            return asking.event_types(connection)

    def levels(self, on: date) -> list[RegionLevel]:
        """Return what was in force on a day in each region valid that day, by ISO code."""
        with self._asking() as connection:
            return periods.levels(connection, self.gazetteer, on)

    def measures_for(self, region_iso: str, on: date) -> list[StoredMeasure]:
        """Return the statements about a region itself up to a day, the newest first.

        The region is the one that has the ISO 3166-2 code on that day; empty without one.
        """
        units = [unit for unit in self.gazetteer.regions_on(on) if unit.iso == region_iso]
        with self._asking() as connection:
            return [said for unit in units for said in saying.about_region(connection, unit.id, on)]

    def local_measures_for(self, region_iso: str, on: date) -> list[StoredMeasure]:
        """Return the statements about parts of a region up to a day; they never colour it."""
        with self._asking() as connection:
            return saying.about_parts(connection, region_iso, on)

    def document(self, document_id: str) -> StoredDocument | None:
        """Return a document by its id, or None."""
        with self._asking() as connection:
            row = connection.execute(select(documents).where(documents.c.id == document_id)).first()
        if row is None:
            return None
        return StoredDocument(
            id=row.id,
            text=row.text,
            published=row.published,
            language=row.language,
            title=row.title,
            source=row.source,
            url=row.url,
        )

    def span(self) -> tuple[date, date] | None:
        """Return the first and last day of any incident or measure, or None in an empty store."""
        dated = and_(incidents.c.leads, incidents.c.day_from < OPEN_END)
        days = (
            select(incidents.c.day_from.label("day"))
            .where(dated)
            .union_all(select(incidents.c.day_to).where(dated), select(measures.c.day))
        )
        known = days.subquery().c.day
        with self._asking() as connection:
            first, last = connection.execute(select(func.min(known), func.max(known))).one()
        return (first, last) if first else None

    def counts(self) -> Counts:
        """Return how much the store holds, and how much of it is without place or date."""
        leads = incidents.c.leads
        with self._asking() as connection:
            return Counts(
                documents=_count(connection, documents),
                incidents=_count(connection, incidents, leads),
                reports=_count(connection, incidents),
                measures=_count(connection, measures),
                toponyms=_count(connection, toponyms),
                unresolved_toponyms=_count(connection, toponyms, toponyms.c.status == "unresolved"),
                unplaced_incidents=_count(connection, incidents, leads, asking.without_place),
                undated_incidents=_count(
                    connection, incidents, leads, incidents.c.day_from == OPEN_END
                ),
            )

    def unresolved_toponyms(self) -> dict[str, int]:
        """Return the names that no place was found for and how often, the most frequent first."""
        often = func.count()
        query = (
            select(toponyms.c.text, often)
            .where(toponyms.c.status == "unresolved")
            .group_by(toponyms.c.text)
            .order_by(often.desc(), toponyms.c.text)
        )
        with self._asking() as connection:
            return {row[0]: row[1] for row in connection.execute(query)}

    def _asking(self) -> AbstractContextManager[Connection]:
        self.refresh_levels()
        return self._database.reading()


def _count(connection: Connection, table: Table, *conditions: ColumnElement[bool]) -> int:
    query = select(func.count()).select_from(table).where(*conditions)
    return connection.execute(query).scalar_one()
