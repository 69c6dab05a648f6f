from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gazetteer import Name, Validity
from gazetteer.report import FAILED, FIRST, main, official_names, resolve_forms

if TYPE_CHECKING:
    from gazetteer import Gazetteer


def test_every_form_of_every_official_name_resolves_to_its_unit(bundled: Gazetteer) -> None:
    names = list(official_names(bundled))
    report = resolve_forms(bundled, names)
    assert report.failures == []
    assert sum(report.counts.values()) > 20 * len({name.place_id for name in names})
    assert {language for language, _ in report.counts} == {"en", "ru", "kk"}


def test_official_names_are_those_of_units_of_all_times(bundled: Gazetteer) -> None:
    names = {name.text for name in official_names(bundled)}
    assert {"Алматинская область", "Южно-Казахстанская область", "Нур-Султан"} <= names
    assert "Жанаозен" not in names


def test_a_name_that_finds_another_place_is_a_failure(small: Gazetteer) -> None:
    misleading = Name("330000000", "Almaty Region", "en", "official", Validity(), "fact")
    unknown = Name("330000000", "Nowhere Region", "en", "official", Validity(), "fact")
    report = resolve_forms(small, [misleading, unknown])
    assert report.counts["en", FIRST] == 0
    assert report.counts["en", FAILED] == len(report.failures) == 10
    assert {instead for _, _, instead in report.failures} == {"190000000", None}


def test_the_command_prints_the_share(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["forms"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].split() == ["language", "forms", "first", "namesake", "failed", "resolved"]
    assert [line.split()[-1] for line in lines[2:5]] == ["100.00%"] * 3
