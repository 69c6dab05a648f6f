"""Look up names that the compiler did not see: `python -m gazetteer.compile.heldout SOURCES`.

The names of GeoNames are withheld from a compile into a temporary folder, and looked up there. What
the whole data finds tells how far type and date can lead at all: for the rest a namesake of the
same kind comes first.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from gazetteer.compile import compile_gazetteer
from gazetteer.compile.geonames import alternates
from gazetteer.errors import SourceDataError
from gazetteer.gazetteer import Gazetteer
from gazetteer.names import fold_key
from gazetteer.places import Kind
from gazetteer.spellings import spelling_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gazetteer.places import Candidate

DAY = date(2024, 1, 1)
_SOURCE = "geonames:"
# The type word beside a name: "by type and date".
_QUERIES = {
    ("en", Kind.REPUBLICAN_CITY): "{} city",
    ("en", Kind.CITY): "{} city",
    ("en", Kind.TOWN): "{} urban-type settlement",
    ("en", Kind.VILLAGE): "{} village",
    ("ru", Kind.REPUBLICAN_CITY): "город {}",
    ("ru", Kind.CITY): "город {}",
    ("ru", Kind.TOWN): "посёлок {}",
    ("ru", Kind.VILLAGE): "село {}",
    ("kk", Kind.REPUBLICAN_CITY): "{} қаласы",
    ("kk", Kind.CITY): "{} қаласы",
    ("kk", Kind.TOWN): "{} кенті",
    ("kk", Kind.VILLAGE): "{} ауылы",
}
# A name whose key is less like those of all other names of its place is no spelling of one.
_SPELLING = 0.55
_FIRST = 3
# Causes of failure that no rule of spelling can mend.
_ELSEWHERE = "no other source has the name for it, but one has it for another place"
_OTHER_NAME = "another name of the place, such as a Soviet one, that no other source has"


@dataclass(frozen=True, slots=True)
class Held:
    """A withheld name with the place that has it and the language that its letters tell."""

    text: str
    language: str
    place_id: str


@dataclass(frozen=True, slots=True)
class Result:
    """Where the right place came among the candidates, from 1, 0 if nowhere; why not first."""

    held: Held
    rank: int
    cause: str


def held_names(names: Iterable[tuple[str, str]]) -> Iterator[Held]:
    """Yield the withheld names of settlements.

    Parameters
    ----------
    names
        Pairs of a place id and the GeoNames id, as "geonames:607610", of what it was matched with.
    """
    by_source = alternates()
    for place_id, source in sorted(set(names)):
        for text, language in by_source.get(source, ()):
            yield Held(text, language, place_id)


def look_up(gazetteer: Gazetteer, held: Held) -> Result:
    """Look a withheld name up, by the type of its place and a day."""
    kind = gazetteer.kind_on(held.place_id, DAY)
    query = _QUERIES[held.language, kind].format(held.text)
    found = gazetteer.lookup(query, on=DAY)
    ids = [candidate.place.id for candidate in found]
    rank = ids.index(held.place_id) + 1 if held.place_id in ids else 0
    return Result(held, rank, "" if rank == 1 else _cause(gazetteer, held, found))


def _cause(gazetteer: Gazetteer, held: Held, found: Sequence[Candidate]) -> str:
    """Say why the right place did not come first."""
    key = fold_key(held.text)
    if any(fold_key(name.text) == key for name in gazetteer.names(held.place_id)):
        return "a namesake of the same kind came first"
    if found and fold_key(found[0].name.text) == key:
        return _ELSEWHERE
    if _likeness(gazetteer, held) < _SPELLING:
        return _OTHER_NAME
    if not found:
        return "a spelling that no rule gives: nothing found"
    return "a spelling that no rule gives: another place found"


def _likeness(gazetteer: Gazetteer, held: Held) -> float:
    key = spelling_key(held.text)
    return max(
        OSA.normalized_similarity(key, spelling_key(name.text))
        for name in gazetteer.names(held.place_id)
    )


def describe(results: Sequence[Result], known: Sequence[Result]) -> Iterator[str]:
    """Yield the shares and the causes of failure, with every failure.

    Parameters
    ----------
    results
        What came of the names where they are withheld.
    known
        What comes of the same names where they are not.
    """
    yield f"withheld names looked up by type and on {DAY}: {_shares(results)}"
    for language in ("en", "ru", "kk"):
        part = [result for result in results if result.held.language == language]
        yield f"  written as {language}: {_shares(part)}"
    spelt = [result for result in results if result.cause not in (_ELSEWHERE, _OTHER_NAME)]
    yield f"  that spell a name which other sources have for the place: {_shares(spelt)}"
    yield f"the same names where they are known: {_shares(known)}"
    failures = [result for result in results if result.cause]
    for cause, count in Counter(result.cause for result in failures).most_common():
        yield f"{cause}: {count} ({count / len(results):.1%})"
        yield from (
            f"  {result.held.text} ({result.held.place_id})"
            for result in failures
            if result.cause == cause
        )


def _shares(results: Sequence[Result]) -> str:
    if not results:
        return "none"
    first = sum(result.rank == 1 for result in results) / len(results)
    three = sum(1 <= result.rank <= _FIRST for result in results) / len(results)
    return f"{len(results)}, right place first {first:.1%}, in the first three {three:.1%}"


def held_out(sources: Path, folder: Path) -> tuple[list[Result], list[Result]]:
    """Compile with and without the names of GeoNames into a folder and look them up there.

    Returns
    -------
    results, known
        What came of the names without them, and with them.

    Raises
    ------
    SourceDataError
        If a source is missing or damaged.
    """
    compile_gazetteer(sources, None, folder / "all")
    whole = Gazetteer.load(folder / "all")
    pairs = {
        (name.place_id, name.source)
        for name in whole.all_names()
        if name.source.startswith(_SOURCE) and name.place_id.isdigit()
    }
    compile_gazetteer(sources, None, folder / "held", withheld=(_SOURCE,))
    rest = Gazetteer.load(folder / "held")
    names = list(held_names(pairs))
    return [look_up(rest, held) for held in names], [look_up(whole, held) for held in names]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit code is 1 if a source is missing or damaged."""
    parser = argparse.ArgumentParser(
        prog="python -m gazetteer.compile.heldout", description=__doc__
    )
    parser.add_argument("sources", type=Path, help="folder with the sources")
    options = parser.parse_args(arguments)
    try:
        with tempfile.TemporaryDirectory() as folder:
            print("\n".join(describe(*held_out(options.sources, Path(folder)))))
    except SourceDataError as error:
        print(f"held-out names: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
