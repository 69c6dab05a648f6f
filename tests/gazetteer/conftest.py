from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gazetteer import Gazetteer

if TYPE_CHECKING:
    from pathlib import Path

TABLES = {
    "places.tsv": """
        id|kind|country|lat|lon|geo_precision|point_of|population|importance|iso|valid_from|valid_to|source
        000000000|country|KZ|48.00000|67.00000|3|000000000||1.000||||fact
        190000000|region|KZ|45.50000|75.10000|3|190000000||0.850|KZ-19|||cod-ab
        330000000|region|KZ|45.00000|79.00000|3|330000000||0.850|KZ-33|2022-06-08||cod-ab
        331000000|city_administration|KZ|45.00000|78.40000|2|331000000||0.380||||cod-ab
        331010000|city|KZ|45.01000|78.37000|1|331010000|145000|0.900||||osm:n1
        510000000@2018|region|KZ|43.00000|68.80000|3|510000000@2018||0.500|KZ-61||2018-06-19|fact
        geonames:524901|city|RU|55.75000|37.61000|1|geonames:524901|10381222|0.900||||geonames:524901
    """,
    "names.tsv": """
        place_id|text|language|kind|valid_from|valid_to|source
        190000000|Almaty|en|short|||fact
        190000000|Almaty Region|en|official|||fact
        330000000|Jetisu Region|en|official|2022-06-08||fact
        331010000|Taldy-Kurgan|en|former||1993-09-07|fact
        331010000|Taldykorgan|en|short|1993-09-07||fact
        331010000|Талдыкорган|ru|short|||kato
        331010000|Талдықорған|kk|official|||kato
        331010000|Талдықорғандық|kk|adjective|||kato
        geonames:524901|Москва|ru|short|||geonames:524901
    """,
    "status.tsv": """
        place_id|kind|parent_id|valid_from|valid_to
        000000000|country|||
        190000000|region|000000000||
        330000000|region|000000000|2022-06-08|
        331000000|city_administration|190000000||2022-06-08
        331000000|city_administration|330000000|2022-06-08|
        331010000|town|331000000||1944-01-01
        331010000|city|331000000|1944-01-01|
        510000000@2018|region|000000000||2018-06-19
        geonames:524901|city|||
    """,
    "codes.tsv": """
        place_id|system|code|valid_from|valid_to
        331000000|kato|191000000||2022-06-08
        331000000|kato|331000000|2022-06-08|
    """,
    "capitals.tsv": """
        region_id|capital_id|valid_from|valid_to
        190000000|331010000||2022-06-08
        330000000|331010000|2022-06-08|
    """,
    "successions.tsv": """
        predecessor|successor|date|kind|source
        190000000|330000000|2022-06-08|split|fact
        331010000|331010000|1993-09-07|renamed|fact
    """,
}


def write_tables(folder: Path) -> Path:
    """Write a gazetteer of a few places: real ones, with fewer names and rounder facts."""
    for table, text in TABLES.items():
        lines = [line.strip().replace("|", "\t") for line in text.strip().splitlines()]
        (folder / table).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with small tables, which a test may damage."""
    return write_tables(tmp_path)


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Gazetteer:
    """Return the gazetteer of the small tables."""
    return Gazetteer.load(write_tables(tmp_path_factory.mktemp("tables")))


@pytest.fixture(scope="session")
def bundled() -> Gazetteer:
    """Return the gazetteer that comes with the package."""
    return Gazetteer.load()
