"""Confidence beside the share that is right."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapper.evaluation import summarize, to_json, to_text
from mapper.evaluation.calibration import Trial, calibrate
from mapper.evaluation.plot import reliability_diagram
from mapper.records import Toponym
from tests.mapper.evaluation.records import (
    ALMATY_REGION,
    COUNTRY,
    TARAZ,
    ZHAMBYL_REGION,
    found,
    found_level,
    found_rally,
    level,
    marked,
    rally,
    scored,
)


def test_bins_and_error() -> None:
    trials = [Trial("toponyms", 0.95, right=True)] * 3
    trials += [Trial("toponyms", 0.55, right=False), Trial("toponyms", 0.65, right=True)]
    calibration = calibrate(trials)["toponyms"]
    assert [(one.low, one.count, one.right) for one in calibration.bins] == [
        (0.5, 1, 0), (0.6, 1, 1), (0.9, 3, 3),
    ]  # fmt: skip
    assert calibration.expected_error == pytest.approx((3 * 0.05 + 0.55 + 0.35) / 5)
    assert calibrate(trials)["measures"].expected_error is None


def test_full_confidence_is_in_the_last_bin() -> None:
    (last,) = calibrate([Trial("measures", 1.0, right=True)])["measures"].bins
    assert (last.low, last.high) == (0.9, 1.0)


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans())))
def test_no_trial_is_lost_and_the_error_is_a_share(drawn: list[tuple[float, bool]]) -> None:
    trials = [Trial("incidents", confidence, right) for confidence, right in drawn]
    calibration = calibrate(trials)["incidents"]
    assert calibration.count == len(trials)
    assert sum(one.right for one in calibration.bins) == sum(trial.right for trial in trials)
    assert all(one.low - 1e-9 <= one.confidence <= one.high + 1e-9 for one in calibration.bins)
    assert 0 <= (calibration.expected_error or 0) <= 1


def test_toponyms_are_right_in_their_place_or_abroad() -> None:
    gold = {"toponyms": [marked("Taraz", TARAZ), marked("Tashkent", None)]}

    def right(*toponyms: Toponym) -> list[bool]:
        return [trial.right for trial in scored(gold, toponyms).trials]

    assert right(found("Taraz", TARAZ), found("Tashkent", None, "foreign")) == [True, True]
    assert right(found("Taraz", ZHAMBYL_REGION), found("Tashkent", TARAZ)) == [False, False]
    assert right(found("Almaty", ALMATY_REGION)) == [False]
    # What is left open claims nothing, and the country counts neither way.
    assert right(found("Taraz", None, "unresolved"), found("Kazakhstan", COUNTRY)) == []


def test_a_toponym_known_by_its_point_is_right_nearby() -> None:
    by_point = {"toponyms": [marked("Taraz", TARAZ) | {"place_id": None}]}
    assert [trial.right for trial in scored(by_point, (found("Taraz", TARAZ),)).trials] == [True]
    far = scored(by_point, (found("Taraz", ZHAMBYL_REGION),))
    assert [trial.right for trial in far.trials] == [False]
    nowhere = {"toponyms": [marked("Taraz", TARAZ) | {"place_id": None, "lat": None}]}
    assert scored(nowhere, (found("Taraz", TARAZ),)).trials == ()


def test_incidents_and_measures_are_right_when_they_count_as_right() -> None:
    result = scored(
        {"incidents": [rally(TARAZ)], "measures": [level(TARAZ)]},
        incidents=(found_rally(TARAZ), found_rally(ALMATY_REGION)),
        measures=(found_level(TARAZ, confidence=0.6),),
    )
    told = [(trial.about, trial.confidence, trial.right) for trial in result.trials]
    assert told == [("incidents", 1.0, True), ("incidents", 1.0, False), ("measures", 0.6, True)]


def test_tables_json_and_plot_by_language_and_over_all() -> None:
    gold = {"toponyms": [marked("Taraz", TARAZ)]}
    summary = summarize(
        [
            scored(gold, (found("Taraz", TARAZ, confidence=0.95),)),
            scored({**gold, "language": "ru"}, (found("Taraz", ZHAMBYL_REGION, confidence=0.7),)),
        ]
    )
    printed = {
        (one["language"], one["about"]): one["expected_calibration_error"]
        for one in to_json(summary)["calibration"]
    }
    assert printed["en", "toponyms"] == 0.05
    assert printed["ru", "toponyms"] == 0.7
    assert printed["all", "toponyms"] == pytest.approx((0.05 + 0.7) / 2)
    assert printed["all", "incidents"] is None
    rows = [line.split() for line in to_text(summary).splitlines() if "0.7 to 0.8" in line]
    assert rows == [["toponyms", "0.7", "to", "0.8", "-", "-", "-", *["1", "70.0", "0.0"] * 2]]
    drawn = reliability_diagram(summary.calibration)
    assert "en: 1 at 95.0 %, 100.0 % right" in drawn
    assert "ru: 1 at 70.0 %, 0.0 % right" in drawn
    # A mark of each bin of each language, and one for each language in the legend.
    assert drawn.count('class="mark"') == 4
