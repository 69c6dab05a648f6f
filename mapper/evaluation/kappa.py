"""Cohen's kappa: how far two people agree beyond what chance would make them agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable


def kappa(pairs: Iterable[tuple[str, str]]) -> float | None:
    """Return the kappa of the labels that two people gave to the same things.

    Parameters
    ----------
    pairs
        The label of the first and of the second, one pair a thing.

    Returns
    -------
    float or None
        1 where they always agree, 0 where they agree as often as by chance, less than 0 where
        they agree less. None without pairs, and where both gave one and the same label to
        everything, so that chance explains it all (Cohen 1960).
    """
    given = list(pairs)
    if not given:
        return None
    count = len(given)
    observed = sum(first == second for first, second in given) / count
    firsts, seconds = (Counter(side) for side in zip(*given, strict=True))
    chance = sum(firsts[label] * seconds[label] for label in firsts) / count**2
    return None if chance == 1 else (observed - chance) / (1 - chance)
