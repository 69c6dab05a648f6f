"""Which reading this is: what tells that a stored document was read by these very rules."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mapper.persons import models_in_use

if TYPE_CHECKING:
    from collections.abc import Iterator

_PROJECT: Final = Path(__file__).parent.parent
# Modules and tables that decide what is found in a text. A module too many costs a second
# reading, one too few leaves a wrong map.
_RULES: Final = (
    "mapper/*.py",
    "mapper/classifier/*.py",
    "mapper/classifier/weights/*/*.npz",
    "mapper/events/*.py",
    "mapper/languages/**/*",
    "mapper/measures/*.py",
    "gazetteer/*.py",
    "gazetteer/data/*.tsv",
)


@lru_cache(maxsize=1)
def reading_version() -> str:
    """Return a fingerprint of the reading rules, the gazetteer's tables and the models in use."""
    digest = hashlib.sha256(" ".join(models_in_use()).encode())
    for path in _rule_files():
        digest.update(path.relative_to(_PROJECT).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def _rule_files() -> Iterator[Path]:
    found = {path for pattern in _RULES for path in _PROJECT.glob(pattern)}
    return (path for path in sorted(found) if path.is_file() and path.suffix != ".pyc")
