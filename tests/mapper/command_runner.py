"""A way to run single commands of the program as its command line does."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any


def runner(*adders: Callable[[Any], None]) -> Callable[..., int]:
    """Return what runs the words of a command that one of these adds, and gives its exit code."""
    parser = argparse.ArgumentParser()
    subparsers = parser.add_subparsers(required=True)
    for add in adders:
        add(subparsers)

    def run(*words: object) -> int:
        arguments = parser.parse_args([str(word) for word in words])
        code: int = arguments.func(arguments)
        return code

    return run
