"""The fingerprint of the reading rules."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mapper import version


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    for name in ("mapper/dates.py", "mapper/languages/en/dates.py", "gazetteer/data/names.tsv"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("one")
    monkeypatch.setattr(version, "_PROJECT", tmp_path)
    version.reading_version.cache_clear()
    yield tmp_path
    version.reading_version.cache_clear()


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("mapper/dates.py", True),
        ("mapper/events/reader.py", True),
        ("mapper/measures/reader.py", True),
        ("mapper/languages/en/dates.py", True),
        ("gazetteer/data/names.tsv", True),
        ("mapper/app/page.py", False),
        ("mapper/languages/en/__pycache__/dates.cpython-311.pyc", False),
    ],
)
def test_it_changes_with_what_decides_the_reading(project: Path, name: str, changes: bool) -> None:
    before = version.reading_version()
    (project / name).parent.mkdir(parents=True, exist_ok=True)
    (project / name).write_text("two")
    version.reading_version.cache_clear()
    assert (version.reading_version() != before) == changes


def test_the_projects_own_rules_are_found() -> None:
    names = {path.name for path in version._rule_files()}
    assert {"pipeline.py", "riots.py", "gazetteer.py", "names.tsv"} <= names
