"""The command line, `python -m mapper COMMAND`.

The commands: `extract`, `ingest`, `export`, `levels`, `merges`, `split`, `join`, `evaluate`,
`agreement`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence

from gazetteer import GazetteerError
from mapper.commands import add_export, add_ingest, add_levels
from mapper.documents import DocumentFailure, load_documents
from mapper.errors import MapperError
from mapper.evaluation.commands import add_agreement, add_evaluate
from mapper.merge_commands import add_join, add_merges, add_split
from mapper.persons import absence_of


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return the exit code: 0, 1 for what could not be read, 2 for bad usage."""
    arguments = _parser().parse_args(argv)
    try:
        return int(arguments.func(arguments))
    except (MapperError, GazetteerError) as error:
        print(f"mapper: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader of the output has left; what is still buffered has nowhere to go.
        sys.stdout = None
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m mapper", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    extract = commands.add_parser(
        "extract", help="print what is found in documents, one JSON object a document"
    )
    extract.add_argument(
        "paths", nargs="+", metavar="PATH", help=".txt, .html, .jsonl, a folder, or - for stdin"
    )
    extract.add_argument(
        "--details",
        action="store_true",
        help="print also what decided on a place and how many people an incident concerned",
    )
    extract.set_defaults(func=_extract)
    add_ingest(commands)
    add_export(commands)
    add_levels(commands)
    add_merges(commands)
    add_split(commands)
    add_join(commands)
    add_evaluate(commands)
    add_agreement(commands)
    return parser


def _extract(arguments: argparse.Namespace) -> int:
    # Imported here: spaCy and the gazetteer take a second that other commands need not wait for.
    from mapper.extractor import read_document

    failed = False
    warned_of: set[str] = set()
    for item in load_documents(arguments.paths):
        if isinstance(item, DocumentFailure):
            failed = True
            print(f"mapper: {item.error}", file=sys.stderr)
            _print({"id": item.id, "error": item.error})
            continue
        extraction = read_document(item)
        _warn_once(extraction.language, warned_of)
        _print(extraction.to_json(details=arguments.details))
    return int(failed)


def _warn_once(language: str, seen: set[str]) -> None:
    """Say once a language that only its toponyms are read, or read without a model."""
    from mapper.languages import vocabulary_of

    if language in seen:
        return
    seen.add(language)
    if vocabulary_of(language).news is None:
        print(f"mapper: {language}: only toponyms are read in this language", file=sys.stderr)
    if absence := absence_of(language):
        print(f"mapper: {absence}", file=sys.stderr)


def _print(record: dict[str, object]) -> None:
    print(json.dumps(record, ensure_ascii=False))


if __name__ == "__main__":
    sys.exit(main())
