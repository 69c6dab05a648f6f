"""The command `python -m mapper.classifier`: trains the classifiers anew."""

from __future__ import annotations

from pathlib import Path

from mapper.classifier.model import fingerprint, save
from mapper.classifier.training import labelled, train
from mapper.languages import VOCABULARIES

_WEIGHTS = Path(__file__).parent / "weights"


def main() -> None:
    """Train each language's classifier on its sentences, and write its weights."""
    for language in sorted(VOCABULARIES):
        known = labelled(language)
        classifier = train(language, known)
        path = _WEIGHTS / f"{language}.npz"
        save(classifier, path, fingerprint(language))
        kinds = f"{len(classifier.types)} labels, {len(classifier.rows)} features"
        print(f"{language}: {len(known)} sentences, {kinds}, {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
