"""The command `python -m mapper.classifier`: trains the classifiers anew."""

from __future__ import annotations

from pathlib import Path

from mapper.classifier.model import fingerprint, save
from mapper.classifier.training import labelled, train
from mapper.languages import VOCABULARIES

_WEIGHTS = Path(__file__).parent / "weights"


def main() -> None:
    """Train each language's classifier on its labelled sentences, and write its weights."""
    for language in sorted(VOCABULARIES):
        classifier = train(language)
        path = _WEIGHTS / f"{language}.npz"
        save(classifier, path, fingerprint(language))
        kinds = f"{len(classifier.types)} types, {len(classifier.rows)} features"
        print(
            f"{language}: {len(labelled(language))} sentences, {kinds}, {path.stat().st_size} bytes"
        )


if __name__ == "__main__":
    main()
