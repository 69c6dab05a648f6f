"""What is said of a measure some sentences on, or in another part of its sentence."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import read


def told(text: str, published: str, language: str) -> list[str]:
    """Return the measures of a text, each as one line; many places as their number."""
    found = read(text, published, language).measures
    return [
        " ".join(
            filter(
                None,
                (
                    item.measure.split("_")[0],
                    item.level,
                    item.action,
                    "+".join(p.name for p in item.places)
                    if len(item.places) < 8
                    else str(len(item.places)),
                    str(item.date_start),
                ),
            )
        )
        for item in found
    ]


@pytest.mark.parametrize(
    ("language", "published", "text", "expected"),
    [
        # A change is of where the level was another one, not of where the text was last.
        ("ru", "2016-06-20",
         "8 июня в Атырауской области объявили «красный» уровень террористической опасности. "
         "На следующий день во всех остальных регионах ввели «жёлтый». "
         "Затем, 15 июня, его понизили до «оранжевого».",
         ["threat red set Atyrau Region 2016-06-08", "threat yellow set 15 2016-06-09",
          "threat orange lowered Atyrau Region 2016-06-15"]),
        ("en", "2022-01-12",
         "The red terror level was declared in Aktau on 5 January. The orange level was declared "
         "in Oral on 6 January. On 10 January it was lowered to orange.",
         ["threat red set Aktau 2022-01-05", "threat orange set Oral 2022-01-06",
          "threat orange lowered Aktau 2022-01-10"]),
        # The whole country, but not where another level stays.
        ("en", "2024-12-02",
         "The orange level of terrorist threat is lowered to yellow throughout the country. "
         "In Astana, Almaty and Shymkent orange remains in force.",
         ["threat yellow lowered 17 2024-12-02",
          "threat orange remains Astana+Almaty+Shymkent 2024-12-02"]),
        # What was in force until another act of the sentence.
        ("en", "2017-06-08",
         "The orange terror threat level that was in force in Oral for a fortnight has expired.",
         ["threat orange lifted Oral 2017-06-08"]),
        ("ru", "2013-10-20",
         "Умеренный («жёлтый») уровень, который действовал в Семее две недели, отменён.",
         ["threat yellow lifted Semey 2013-10-20"]),
        # A place with the unit in brackets that it lies in.
        ("ru", "2015-11-04",
         "Экибастуз (Павлодарская область). Введён «жёлтый» уровень террористической опасности.",
         ["threat yellow set Ekibastuz 2015-11-04"]),
    ],
)  # fmt: skip
def test_measures(language: str, published: str, text: str, expected: list[str]) -> None:
    assert told(text, published, language) == expected
