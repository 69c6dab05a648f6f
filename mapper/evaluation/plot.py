"""The reliability diagram as SVG: confidence across, the share that is right upwards.

On the diagonal the reader is as often right as it is sure; below it, it is too sure.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from math import sqrt
from typing import Final

from mapper.evaluation.calibration import About, Bin, Calibration
from mapper.evaluation.tables import percent

_SIDE: Final = 240
_LEFT: Final = 48
_TOP: Final = 34
_PANEL: Final = _SIDE + 72
_HEIGHT: Final = _TOP + _SIDE + 84
# Colour and shape, so that colour is never the only sign.
_SERIES: Final = (("#1f4fa3", "circle"), ("#c2571a", "square"), ("#2a7f5f", "diamond"))
_ALL_COLOR: Final = "#333"
_SMALLEST: Final = 3.0
_LARGEST: Final = 11.0


def reliability_diagram(calibration: Mapping[str, Mapping[About, Calibration]]) -> str:
    """Return one panel for each thing that is found, with a mark for each bin of a language.

    Parameters
    ----------
    calibration
        By language, the last of them all languages together, which are drawn as a line.
    """
    *languages, everything = calibration
    panels = []
    for place, about in enumerate(calibration[everything]):
        series = {language: calibration[language][about] for language in languages}
        panels.append(
            f'<g transform="translate({_LEFT + place * _PANEL} {_TOP})">'
            f"{_frame(about)}{_line(calibration[everything][about])}{_marks(series)}</g>"
        )
    width = _LEFT + len(panels) * _PANEL
    return (
        f'<svg viewBox="0 0 {width} {_HEIGHT}" role="img" '
        'aria-label="Share right by confidence, the figures of the table above">'
        f"{''.join(panels)}{_legend(languages, everything)}</svg>"
    )


def _frame(about: str) -> str:
    parts = [
        f'<text x="0" y="-14" class="title">{escape(about)}</text>',
        f'<rect width="{_SIDE}" height="{_SIDE}" class="frame"/>',
        f'<path d="M0 {_SIDE}L{_SIDE} 0" class="diagonal"/>',
    ]
    for tenth in range(0, 11, 2):
        at, label = tenth / 10, f"{tenth / 10:.1f}"
        parts.append(f'<text x="{_x(at):.1f}" y="{_SIDE + 18}" class="across">{label}</text>')
        parts.append(f'<text x="-8" y="{_y(at) + 4:.1f}" class="upwards">{label}</text>')
    parts.append(f'<text x="{_SIDE / 2}" y="{_SIDE + 38}" class="across">confidence</text>')
    parts.append(
        f'<text transform="translate(-36 {_SIDE / 2}) rotate(-90)" class="across">right</text>'
    )
    return "".join(parts)


def _line(calibration: Calibration) -> str:
    points = " ".join(
        f"{_x(one.confidence):.1f},{_y(one.share_right):.1f}" for one in calibration.bins
    )
    return f'<polyline points="{points}" class="all"/>' if points else ""


def _marks(series: Mapping[str, Calibration]) -> str:
    most = max((one.count for item in series.values() for one in item.bins), default=1)
    marks = [
        (one, place, language)
        for place, (language, item) in enumerate(series.items())
        for one in item.bins
    ]
    # Large marks first, so that they hide no small one.
    marks.sort(key=lambda mark: -mark[0].count)
    return "".join(_mark(one, place, language, most) for one, place, language in marks)


def _mark(one: Bin, place: int, language: str, most: int) -> str:
    radius = max(_SMALLEST, _LARGEST * sqrt(one.count / most))
    title = (
        f"{language}: {one.count} at {percent(one.confidence)} %, "
        f"{percent(one.share_right)} % right"
    )
    return _shape(_x(one.confidence), _y(one.share_right), radius, place, title)


def _shape(x: float, y: float, radius: float, place: int, title: str) -> str:
    color, shape = _SERIES[place % len(_SERIES)]
    attributes = f'fill="{color}" class="mark"><title>{escape(title)}</title>'
    if shape == "circle":
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" {attributes}</circle>'
    turn = f' transform="rotate(45 {x:.1f} {y:.1f})"' if shape == "diamond" else ""
    # A square of the same ink as the circle.
    side = radius * 1.77
    return (
        f'<rect x="{x - side / 2:.1f}" y="{y - side / 2:.1f}" width="{side:.1f}" '
        f'height="{side:.1f}"{turn} {attributes}</rect>'
    )


def _legend(languages: list[str], everything: str) -> str:
    y = _TOP + _SIDE + 66
    parts = []
    for place, language in enumerate(languages):
        x = _LEFT + 60 * place
        parts.append(_shape(x + 6, y, 6, place, language))
        parts.append(f'<text x="{x + 18}" y="{y + 5}">{escape(language)}</text>')
    x = _LEFT + 60 * len(languages)
    parts.append(f'<path d="M{x} {y}h18" stroke="{_ALL_COLOR}" class="all"/>')
    parts.append(f'<text x="{x + 24}" y="{y + 5}">{escape(everything)}</text>')
    parts.append(
        f'<text x="{x + 70}" y="{y + 5}">The larger a mark, the more findings it stands for.</text>'
    )
    return "".join(parts)


def _x(confidence: float) -> float:
    return confidence * _SIDE


def _y(share_right: float) -> float:
    return (1 - share_right) * _SIDE
