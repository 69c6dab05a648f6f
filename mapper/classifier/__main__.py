"""The command `python -m mapper.classifier`: trains the classifiers anew."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import get_args

from mapper.classifier.model import Subject, fingerprint, save
from mapper.classifier.training import labelled, train
from mapper.languages import VOCABULARIES

_WEIGHTS = Path(__file__).parent / "weights"


def main() -> None:
    """Train each language's classifiers on their sentences, and write their weights."""
    for subject, language in product(get_args(Subject), sorted(VOCABULARIES)):
        known = labelled(language, subject)
        classifier = train(language, known)
        path = _WEIGHTS / subject / f"{language}.npz"
        save(classifier, path, fingerprint(language, subject))
        kinds = f"{len(classifier.types)} labels, {len(classifier.rows)} features"
        print(
            f"{subject}, {language}: {len(known)} sentences, {kinds}, {path.stat().st_size} bytes"
        )


if __name__ == "__main__":
    main()
