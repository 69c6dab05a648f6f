from __future__ import annotations

import gazetteer


def test_what_is_exported_is_sorted_and_there() -> None:
    assert gazetteer.__all__ == sorted(gazetteer.__all__)
    assert all(hasattr(gazetteer, name) for name in gazetteer.__all__)


def test_every_error_is_a_gazetteer_error() -> None:
    errors = [getattr(gazetteer, name) for name in gazetteer.__all__ if name.endswith("Error")]
    assert len(errors) == 4
    assert all(issubclass(error, gazetteer.GazetteerError) for error in errors)
