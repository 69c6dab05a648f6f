"""Measure and print: `python -m benchmarks [TOPIC…]`; exit code 1 if a target is missed."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module

from benchmarks.measure import print_table

# A topic is a module of this package with a function `figures`.
TOPICS = {"gazetteer": "Gazetteer", "mapper": "Reading"}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("topics", nargs="*", metavar="TOPIC", help=", ".join(TOPICS))
    topics = parser.parse_args().topics or list(TOPICS)
    unknown = sorted(set(topics) - set(TOPICS))
    if unknown:
        parser.error(f"no topic {', '.join(unknown)}; there are {', '.join(TOPICS)}")
    reached = [
        print_table(TOPICS[topic], import_module(f"benchmarks.{topic}").figures())
        for topic in topics
    ]
    return 0 if all(reached) else 1


if __name__ == "__main__":
    sys.exit(main())
