from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from gazetteer.compile import heldout
from gazetteer.compile.heldout import Held, Result, describe, held_names, look_up
from gazetteer.places import Kind

if TYPE_CHECKING:
    from datetime import date

HOME = "113030100"


class Stub:
    """A gazetteer of one village, Karasu, that finds what it is told to."""

    def __init__(self, *found: tuple[str, str]) -> None:
        self.found = [
            SimpleNamespace(place=SimpleNamespace(id=place), name=SimpleNamespace(text=text))
            for place, text in found
        ]
        self.queries: list[str] = []

    def kind_on(self, place_id: str, on: date) -> Kind:
        assert place_id == HOME
        return Kind.VILLAGE

    def names(self, place_id: str) -> list[SimpleNamespace]:
        assert place_id == HOME
        return [SimpleNamespace(text="Karasu")]

    def lookup(self, query: str, *, on: date) -> list[SimpleNamespace]:
        self.queries.append(query)
        return self.found


def result(text: str, *found: tuple[str, str]) -> Result:
    return look_up(Stub(*found), Held(text, "en", HOME))


def test_the_right_place_first_has_no_cause() -> None:
    assert result("Qarasu", (HOME, "Karasu"), ("1", "Karasu")) == Result(
        Held("Qarasu", "en", HOME), 1, ""
    )


@pytest.mark.parametrize(
    ("text", "found", "rank", "cause"),
    [
        ("Karasu", [("1", "Karasu"), (HOME, "Karasu")], 2, "a namesake"),
        ("Leninskoe", [("1", "Leninskoe")], 0, "has it for another place"),
        ("Leninskoe", [("1", "Lenino")], 0, "another name of the place"),
        ("Karasuu-2", [], 0, "no rule gives: nothing found"),
        ("Karasuk", [("1", "Karasai")], 0, "no rule gives: another place found"),
    ],
)
def test_failures_have_a_cause(
    text: str, found: list[tuple[str, str]], rank: int, cause: str
) -> None:
    looked_up = result(text, *found)
    assert looked_up.rank == rank
    assert cause in looked_up.cause


@pytest.mark.parametrize(
    ("language", "query"),
    [("en", "Qarasu village"), ("ru", "село Qarasu"), ("kk", "Qarasu ауылы")],
)
def test_the_type_is_named_in_the_language(language: str, query: str) -> None:
    stub = Stub()
    look_up(stub, Held("Qarasu", language, HOME))
    assert stub.queries == [query]


def test_the_shares_and_each_failure_are_printed() -> None:
    results = [Result(Held("A", "en", "1"), 1, ""), Result(Held("B", "en", "2"), 3, "a cause")]
    lines = list(describe(results, results[:1]))
    assert lines[5].endswith("known: 1, right place first 100.0%, in the first three 100.0%")
    assert lines[0].endswith("2, right place first 50.0%, in the first three 100.0%")
    assert lines[2].endswith("written as ru: none")
    assert lines[-2:] == ["a cause: 1 (50.0%)", "  B (2)"]


def test_every_withheld_name_is_asked_once_for_a_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heldout, "alternates", lambda: {"geonames:1": [("Qarasu", "en")]})
    held = list(held_names([(HOME, "geonames:1"), (HOME, "geonames:1"), ("2", "geonames:2")]))
    assert held == [Held("Qarasu", "en", HOME)]
