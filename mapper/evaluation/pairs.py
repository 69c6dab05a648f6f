"""Texts that two people have annotated, and the texts that only one has."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from mapper.errors import GoldError
from mapper.evaluation.files import load_gold
from mapper.evaluation.gold import GoldDocument


@dataclass(frozen=True, slots=True)
class TwoReadings:
    """A text as two people read it."""

    first: GoldDocument
    second: GoldDocument


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a file has: how many texts, and the ids of those without a second reading.

    `strangers` are ids of second readings whose text the file does not hold.
    """

    name: str
    texts: int
    unread: tuple[str, ...]
    strangers: tuple[str, ...] = ()


def load_readings(
    paths: Iterable[Path], folder: Path, places: Container[str]
) -> tuple[list[TwoReadings], list[Coverage]]:
    """Read gold files, and the second reading of each that stands in a folder under its name.

    A file or a text without a second reading is told of in the coverage.

    Raises
    ------
    GoldError
        A file is no gold; a second reading is of another text, or tells another date or language;
        or there is none at all.
    """
    pairs: list[TwoReadings] = []
    coverage = []
    for path in paths:
        firsts = load_gold(path, places)
        other = folder / path.name
        seconds = load_gold(other, places) if other.exists() else []
        pairs += _paired(firsts, seconds, other)
        coverage.append(_covered(path.name, firsts, seconds))
    if not pairs:
        msg = f"{folder}: holds no second reading of these texts, under the names of their files"
        raise GoldError(msg)
    return pairs, coverage


def _paired(
    firsts: Sequence[GoldDocument], seconds: Sequence[GoldDocument], other: Path
) -> list[TwoReadings]:
    by_id = {second.document.id: second for second in seconds}
    pairs = [
        TwoReadings(first, by_id[first.document.id])
        for first in firsts
        if first.document.id in by_id
    ]
    for pair in pairs:
        if pair.first.document != pair.second.document:
            msg = f"{other}: {pair.first.document.id}: text, date or language is not the same"
            raise GoldError(msg)
    return pairs


def _covered(
    name: str, firsts: Sequence[GoldDocument], seconds: Sequence[GoldDocument]
) -> Coverage:
    known = [first.document.id for first in firsts]
    read = [second.document.id for second in seconds]
    return Coverage(
        name,
        len(firsts),
        tuple(one for one in known if one not in set(read)),
        tuple(one for one in read if one not in set(known)),
    )
