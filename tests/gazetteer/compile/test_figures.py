from __future__ import annotations

from datetime import date

import pytest

from gazetteer import Gazetteer
from gazetteer.compile import figures
from gazetteer.compile.border import explanations


@pytest.fixture(scope="module")
def lines() -> list[str]:
    return list(figures.figures())


def test_the_counts_reach_their_figures(lines: list[str]) -> None:
    places = next(line for line in lines if line.startswith("places:"))
    names = next(line for line in lines if line.startswith("names before inflection:"))
    assert int(places.split()[1].strip(",")) >= 15_500
    assert int(names.split()[3].strip(",")) >= 60_000


def test_every_settlement_is_locatable(lines: list[str]) -> None:
    line = next(line for line in lines if line.startswith("settlements locatable:"))
    assert " 100.00% of " in line
    assert sum(" Region (" in line for line in lines) == 17


def test_each_point_outside_its_region_is_explained_and_no_other(lines: list[str]) -> None:
    found = {
        place.id
        for day in figures.DAYS
        for place in figures.outside(Gazetteer.load(), day)[0]
    }  # fmt: skip
    assert found == set(explanations())
    assert not [line for line in lines if "NOT EXPLAINED" in line]


def test_an_unexplained_point_fails_the_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(figures, "explanations", dict)
    monkeypatch.setattr(figures, "DAYS", (date(2024, 1, 1),))
    assert figures.main([]) == 1
    assert "Kashagan Field: NOT EXPLAINED" in capsys.readouterr().out
