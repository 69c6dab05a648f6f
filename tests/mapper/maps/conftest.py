from __future__ import annotations

from datetime import date

import pytest

from gazetteer import Gazetteer
from mapper.maps import Boundaries, Outline, read_boundaries

SQUARE = {"type": "Polygon", "coordinates": [[[70, 45], [71, 45], [71, 46], [70, 45]]]}


@pytest.fixture(scope="session")
def boundaries() -> Boundaries:
    """Return the bundled boundaries."""
    return read_boundaries(Gazetteer.load())


@pytest.fixture
def two_regions() -> Boundaries:
    """Return a region and the city in it, the same on every day."""
    outlines = (
        Outline("1", "KZ-19", "Almaty Region", "region", "a", (45.0, 70.0)),
        Outline("2", "KZ-75", "Almaty", "republican_city", "b", (43.2, 76.9)),
        Outline("3", "KZ-31", "Zhambyl Region", "region", "c", (44.0, 72.0)),
    )
    return Boundaries((None,), (outlines,), {"a": SQUARE, "b": SQUARE, "c": SQUARE})


@pytest.fixture
def day() -> date:
    return date(2022, 1, 13)
