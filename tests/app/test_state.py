from __future__ import annotations

import pytest

from mapper.app.state import Selection, clicked


def answer(**properties: object) -> dict[str, object]:
    return {"last_active_drawing": {"type": "Feature", "properties": properties}}


@pytest.mark.parametrize("kind", ["place", "region"])
def test_a_click_on_the_map_selects(kind: str) -> None:
    assert clicked(answer(target=kind, id="750000000", click=1)) == Selection(kind, "750000000")


@pytest.mark.parametrize(
    "value",
    [
        None,
        {},
        {"last_active_drawing": None},
        {"last_active_drawing": {"properties": None}},
        answer(target="incident", id="1"),
        answer(target="place"),
        answer(target="place", id=750000000),
    ],
)
def test_anything_else_selects_nothing(value: dict[str, object] | None) -> None:
    assert clicked(value) is None
