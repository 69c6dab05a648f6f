"""Keys a typo or two away from another."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# Shorter keys have too many neighbours at one typo.
SHORTEST = 5
_TWO_TYPOS = 8
_MOST = 100


class Neighbours:
    """Finds the keys that are a typo away, or two from eight letters on.

    A typo is a letter more, less or another, or two that changed places. Few keys share a part
    with the one asked for, and some part is spared: the first letter; the last two; or, with two
    typos, the middle.

    Parameters
    ----------
    keys
        The keys, each once.
    """

    def __init__(self, keys: Iterable[str]) -> None:
        self._by_end: dict[tuple[str, int], list[str]] = defaultdict(list)
        self._by_middle: dict[str, list[str]] = defaultdict(list)
        for key in keys:
            self._by_end[f"^{key[0]}", len(key)].append(key)
            self._by_end[f"{key[-2:]}$", len(key)].append(key)
            if len(key) >= _TWO_TYPOS - 2:
                self._by_middle[key[1:-2]].append(key)

    def near(self, key: str) -> Iterator[tuple[str, int]]:
        """Yield the keys near another and how many typos lie between, the nearest first."""
        if len(key) < SHORTEST:
            return
        # Imported here: most readers of texts ask for no typo.
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        typos = 2 if len(key) >= _TWO_TYPOS else 1
        found = process.extract(
            key,
            sorted(set(self._sharing_a_part(key, typos))),
            scorer=OSA.distance,
            score_cutoff=typos,
            limit=_MOST,
        )
        for other, distance, _ in found:
            yield other, distance

    def _sharing_a_part(self, key: str, typos: int) -> Iterator[str]:
        for length in range(len(key) - typos, len(key) + typos + 1):
            yield from self._by_end.get((f"^{key[0]}", length), ())
            yield from self._by_end.get((f"{key[-2:]}$", length), ())
        if typos > 1:
            # A typo before the middle shifts its start, one behind it its end.
            for start in range(3):
                for end in range(1, 4):
                    yield from self._by_middle.get(key[start:-end], ())
