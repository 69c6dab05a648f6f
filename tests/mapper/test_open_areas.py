"""Areas that a sentence leaves open, and that the next one tells; what "of Kazakhstan" is not."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told


@pytest.mark.parametrize(
    ("language", "published", "text", "expected"),
    [
        ("en", "2022-01-13",
         "The state of emergency will be lifted in several regions of Kazakhstan.",
         []),
        ("en", "2022-01-13",
         "The state of emergency was lifted in three regions of Kazakhstan on 13 January.\n\nThey "
         "are Turkistan, Kostanay and Pavlodar.",
         ["state lifted Turkestan Region+Kostanay Region+Pavlodar Region 2022-01-13"]),
        ("en", "2022-01-13",
         "The curfew was cancelled in two regions. These include Kostanay and Pavlodar regions.",
         ["curfew lifted Kostanay Region+Pavlodar Region 2022-01-13"]),
        ("ru", "2022-01-13",
         "Режим чрезвычайного положения отменён в нескольких регионах Казахстана.",
         []),
        ("ru", "2022-01-13",
         "Чрезвычайное положение отменено в шести регионах Казахстана. Это Туркестанская и "
         "Костанайская области.",
         ["state lifted Turkestan Region+Kostanay Region 2022-01-13"]),
        ("kk", "2022-01-13",
         "Қазақстанның бірнеше өңірінде төтенше жағдай режимі алынды.",
         []),
        ("kk", "2022-01-13",
         "Қазақстанның екі облысында төтенше жағдай режимі алынды. Олар: Түркістан және Қостанай "
         "облыстары.",
         ["state lifted Turkestan Region+Kostanay Region 2022-01-13"]),
        # Who acts is the country, though a dateline stands before it and a reason behind.
        ("en", "2016-06-06",
         "ASTANA, June 6 (Agency) - Kazakhstan said on Monday it had raised its terror alert level "
         "to yellow after gunmen attacked a base in the city of Aktobe.",
         ["threat yellow raised 16 2016-06-06"]),
        # "There is" is no place.
        ("en", "2022-01-09",
         "The curfew in Taraz remains. Since January 6 there is a red level of terrorist threat in "
         "the region.",
         ["curfew remains Taraz 2022-01-09", "threat red set Zhambyl Region 2022-01-06"]),
    ],
)  # fmt: skip
def test_an_area_left_open(language: str, published: str, text: str, expected: list[str]) -> None:
    assert told(text, published, language) == expected


def test_the_region_is_that_of_the_towns_named_last() -> None:
    text = (
        "С 7 февраля «оранжевый» уровень террористической опасности отменяется в Жамбылской "
        "области. Тогда же он перестанет действовать в Костанайской области. Напоминаем жителям "
        "Тараза и Шу: высокий уровень ввели 26 января. Комендантский час в области отменён 2 "
        "февраля."
    )
    assert told(text, "2022-02-06", "ru")[-1] == "curfew lifted Zhambyl Region 2022-02-02"


def test_a_title_about_a_level_is_no_roll() -> None:
    text = (
        "Red threat level across Kazakhstan\n\nThe red level of terrorist threat was set "
        "throughout the country on 6 January."
    )
    assert told(text, "2022-01-07", "en") == ["threat red set 17 2022-01-06"]
