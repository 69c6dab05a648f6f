"""What is told of the places that are excepted: "all but Oral, where it stays; there, ..."."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

PUBLISHED = "2023-04-20"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The terror threat level was set at yellow across the country on 18 April, with two "
         "exceptions: in Ulytau Region and in Kentau it has gone straight to orange.",
         ["threat yellow set 19 2023-04-18", "threat orange set Ulytau Region+Kentau 2023-04-18"]),
        ("The curfew was lifted across the country on 17 April, with one exception: in Abai Region "
         "it stays until 30 April.",
         ["curfew lifted 19 2023-04-17", "curfew remains Abai Region 2023-04-20"]),
        ("The yellow terror threat level was introduced nationwide yesterday, with the exception "
         "of Abai Region, which went to orange at once.",
         ["threat yellow set 19 2023-04-19", "threat orange set Abai Region 2023-04-19"]),
        ("A yellow terror threat level was declared nationwide on 10 April. The exception is "
         "Abai Region: there it is orange.",
         ["threat yellow set 19 2023-04-10", "threat orange remains Abai Region 2023-04-20"]),
        ("Kazakhstan lowered its terrorism threat level to yellow on Tuesday everywhere but in "
         "Abai Region, where orange is staying in force.",
         ["threat yellow lowered 19 2023-04-18", "threat orange remains Abai Region 2023-04-20"]),
        ("The curfew has been lifted everywhere but in Kentau, where it is staying until May.",
         ["curfew lifted 20 2023-04-20", "curfew remains Kentau 2023-04-20"]),
        # Near misses
        ("The yellow level of terrorist threat was introduced in all districts of Abai Region, "
         "with one exception: Urzhar District.",
         ["threat yellow set Abai Region 2023-04-20"]),
        ("The curfew was lifted across the country, with one exception: Abai Region.",
         ["curfew lifted 19 2023-04-20"]),
    ],
)  # fmt: skip
def test_what_goes_on_where_the_rest_is_excepted(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("behind", "day"),
    [
        ("There, a decision taken on 13 April prolongs it until 4 May.", "2023-04-13"),
        ("There people must be patient: last night the president signed a decree prolonging it by "
         "a week.", "2023-04-19"),
        ("A decree signed on 14 April extends it there until 1 May.", "2023-04-14"),
        ("In those two it was prolonged until 2 May.", "2023-04-20"),
        ("There it was extended on 19 April until 2 May.", "2023-04-19"),
    ],
)  # fmt: skip
def test_there_is_in_the_excepted_places(behind: str, day: str) -> None:
    (*_, last) = told(
        "The state of emergency, introduced after the finding of arms near Aksu, has been lifted "
        f"in all parts of the country apart from Ulytau Region and Kentau. {behind}",
        PUBLISHED,
        "en",
    )
    assert last == f"state remains Ulytau Region+Kentau {day}"


def test_the_day_of_what_was_before_is_not_that_of_an_extension() -> None:
    assert told(
        "The curfew declared on 19 April in Kentau has been extended until Sunday.",
        PUBLISHED,
        "en",
    ) == ["curfew set Kentau 2023-04-19", "curfew remains Kentau 2023-04-20"]


def test_the_others_are_not_where_another_level_is_told() -> None:
    assert told(
        "The terrorism threat level in Astana was lowered from orange to yellow today. Ulytau "
        "Region remains on orange. For all other parts of the country the yellow level was "
        "withdrawn on 17 April.",
        PUBLISHED,
        "en",
    ) == [
        "threat yellow lowered Astana 2023-04-20",
        "threat orange remains Ulytau Region 2023-04-20",
        "threat yellow lifted 18 2023-04-17",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Yesterday Kentau was moved up from orange to red, the top step of the terrorist threat, "
         "and tonight for the first time there is a curfew in Kentau.",
         ["threat red raised Kentau 2023-04-19", "curfew set Kentau 2023-04-20"]),
        ("Tonight there is a curfew in Kentau for the first time.",
         ["curfew set Kentau 2023-04-20"]),
        ("Tonight there is a curfew in Kentau.", ["curfew remains Kentau 2023-04-20"]),
        ("The security committee has put Kentau on yellow alert. Have your identity card with you. "
         "The weather comes later.\n\nThat is all from Kentau.",
         ["threat yellow set Kentau 2023-04-20"]),
    ],
)  # fmt: skip
def test_a_level_without_a_noun_and_a_first_curfew(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The curfew was lifted on Sunday in every region with the exception of Almaty city "
         "and the Zhambyl region in the south, where troops are still combing the villages.",
         ["curfew lifted 18 2023-04-16", "curfew remains Almaty+Zhambyl Region 2023-04-20"]),
        ("en", "The counter-terrorist operation has been ended everywhere apart from Kentau and "
         "Taraz, where sweeps continue.",
         ["counter lifted 20 2023-04-20", "counter remains Kentau+Taraz 2023-04-20"]),
        ("en", "The counter-terrorist operation was ended in all regions except Abai Region, where "
         "police are looking for two gunmen.",
         ["counter lifted 19 2023-04-20", "counter remains Abai Region 2023-04-20"]),
        ("ru", "Контртеррористическая операция завершена во всех регионах, за исключением Кентау и "
         "Тараза, где силовики еще ищут боевиков.",
         ["counter lifted 20 2023-04-20", "counter remains Kentau+Taraz 2023-04-20"]),
        # Near misses
        ("en", "The curfew was lifted in all regions except Abai Region, where there was none.",
         ["curfew lifted 19 2023-04-20"]),
        ("ru", "Режим КТО снят во всех регионах, кроме Абайской области, где спокойно.",
         ["counter lifted 19 2023-04-20"]),
    ],
)  # fmt: skip
def test_what_is_not_over_where_the_rest_is_excepted(
    language: str, text: str, expected: list[str]
) -> None:
    assert told(text, PUBLISHED, language) == expected
