from __future__ import annotations

import tomllib
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_every_file_that_the_package_reads_is_in_the_wheel() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    patterns = [
        f"{package.replace('.', '/')}/{pattern}"
        for package, some in project["tool"]["setuptools"]["package-data"].items()
        for pattern in some
    ]
    files = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "gazetteer").rglob("*")
        if path.is_file() and path.suffix not in {".py", ".pyc"}
    ]
    assert files
    assert [file for file in files if not any(fnmatch(file, one) for one in patterns)] == []
