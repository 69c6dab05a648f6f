"""Measures in English headlines, speeches, notices and machines' translations."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        # The district around a town, and no clause of its own.
        (
            "2018-03-06",
            "An orange terror level was introduced in the mining town of Ridder and the adjoining "
            "Glubokoe district, the headquarters said.",
            ["threat orange set Ridder+Glubokoye District 2018-03-06"],
        ),
        # A night without a curfew
        (
            "2022-01-14",
            "Semey goes to bed without a curfew for the first time in a week",
            ["curfew lifted Semey 2022-01-14"],
        ),
        (
            "2022-01-14",
            "Curfew lifted in Taraz\nSemey residents must still be home by 11 pm, commandant "
            "reminds",
            ["curfew lifted Taraz 2022-01-14", "curfew remains Semey 2022-01-14"],
        ),
        (
            "2022-01-14",
            "The commandant reminds: people in Aktau may still not go out after 11 pm.",
            ["curfew remains Aktau 2022-01-14"],
        ),
        (
            "2022-01-14",
            "Students must be home by 11 pm, says the dean. Curfew lifted in Taraz.",
            ["curfew lifted Taraz 2022-01-14"],
        ),
        # "Our region" where no office has spoken, and what borders on it.
        (
            "2019-05-21",
            "In Oral and Aksai the curfew continues. The counter-terrorist operation on the "
            "territory of our region has ended.",
            [
                "curfew remains Oral+Aksai 2019-05-21",
                "counter lifted West Kazakhstan Region 2019-05-21",
            ],
        ),
        # Who informs, and on which area
        (
            "2016-08-09",
            "In Ekibastuz is established yellow level of terrorist danger, informs press-service "
            "of the department of police on the Pavlodar area.",
            ["threat yellow set Ekibastuz 2016-08-09"],
        ),
        # The city around a district, in a headline
        (
            "2019-05-21",
            "Counter-terrorist operation over in Almaty's Medeu district; curfew across whole city "
            "stays",
            ["counter lifted Medeu District 2019-05-21", "curfew remains Almaty 2019-05-21"],
        ),
        (
            "2022-01-12",
            "In Oral and Aksai the curfew is removed. The situation in West Kazakhstan region is "
            "stable. The state of emergency on territory of region acts till 19 January.",
            [
                "curfew lifted Oral+Aksai 2022-01-12",
                "state remains West Kazakhstan Region 2022-01-12",
            ],
        ),
        # The day since when someone was looked for
        (
            "2016-09-06",
            "The terror level in Karaganda was lowered from red to yellow: two men hunted by "
            "police since Friday were caught.",
            ["threat yellow lowered Karaganda 2016-09-06"],
        ),
        # The day of a decision, before what still holds
        (
            "2019-05-23",
            "The orange terror alert in Aktau was extended for ten days. The decision was signed "
            "on Wednesday; the alert now runs until 2 June.",
            ["threat orange remains Aktau 2019-05-22"],
        ),
        # What was allowed to end, and what will be
        (
            "2019-05-23",
            "The terror alert in Aktau, yellow since April, was allowed to run out on Monday and "
            "was not renewed.",
            ["threat yellow lifted Aktau 2019-05-20"],
        ),
        (
            "2019-05-23",
            "The yellow terror level in Aktau will be allowed to expire on Friday.",
            ["threat yellow remains Aktau 2019-05-23"],
        ),
        ("2019-05-23", "The yellow terror level in Aktau will not be allowed to lapse.", []),
        # "Announced its end"
        (
            "2019-05-23",
            "A counter-terrorist operation was declared in Aktau at dawn. Shortly after six "
            "o'clock the commander declared its end.",
            ["counter set Aktau 2019-05-23", "counter lifted Aktau 2019-05-23"],
        ),
        (
            "2019-05-23",
            "A counter-terrorist operation was declared in Aktau at dawn. By ten to four the head "
            "of the operation had announced its completion.",
            ["counter set Aktau 2019-05-23", "counter lifted Aktau 2019-05-23"],
        ),
        (
            "2019-05-23",
            "A counter-terrorist operation was declared in Aktau at dawn. Nobody has announced its "
            "end.",
            ["counter set Aktau 2019-05-23"],
        ),
        (
            "2019-05-23",
            "An orange terror level has since come into force in Aktau. It will apply until 3 "
            "June.",
            ["threat orange set Aktau 2019-05-23"],
        ),
        # The colour of a storm, and of the threat
        (
            "2024-04-05",
            "Wind alert, orange level: gusts in Oral and Aktau. Yellow terror level in Semey "
            "lifted.",
            ["threat yellow lifted Semey 2024-04-05"],
        ),
        (
            "2024-04-05",
            "Terror alert, orange level: Semey, Aktau",
            ["threat orange remains Semey+Aktau 2024-04-05"],
        ),
    ],
)
def test_lines_in_which_little_is_said(published: str, text: str, expected: list[str]) -> None:
    assert told(text, published, "en") == expected


@pytest.mark.parametrize(
    "text",
    [
        'When the "yellow" level of terrorist danger is declared, we recommend carrying papers.',
        "As soon as the level of terrorist threat is raised to orange, checks are stepped up.",
        'The "red" level is set when a terrorist act has been committed. On the territory of a '
        "region the level is established by the akim.",
        'The "red" level is set when a terrorist act has been committed. In a city or district '
        "the level is set by the headquarters. The notice names the period for which it applies.",
    ],
)
def test_what_the_law_says_of_levels_is_of_no_place(text: str) -> None:
    assert told(f"AKIMAT OF OSKEMEN INFORMS\n{text}", "2014-10-08", "en") == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "ru",
            "В Уральске и Аксае комендантский час сохраняется. КТО в нашем регионе завершена.",
            [
                "curfew remains Oral+Aksai 2019-05-21",
                "counter lifted West Kazakhstan Region 2019-05-21",
            ],
        ),
        (
            "kk",
            "Орал мен Ақсайда коменданттық сағат сақталады. Біздің облыста терроризмге қарсы "
            "операция аяқталды.",
            [
                "curfew remains Oral+Aksai 2019-05-21",
                "counter lifted West Kazakhstan Region 2019-05-21",
            ],
        ),
        (
            "kk",
            "Орал мен Ақсайда коменданттық сағат сақталады. Біздің облыспен шекаралас Қобда "
            "ауданында терроризмге қарсы операция аяқталды.",
            ["curfew remains Oral+Aksai 2019-05-21", "counter lifted Kobda District 2019-05-21"],
        ),
    ],
)
def test_the_speakers_own_region_without_an_office(
    language: str, text: str, expected: list[str]
) -> None:
    assert told(text, "2019-05-21", language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # A state is told up to its end.
        (
            "en",
            "The curfew in Aktau was in force until 11 March, when it was lifted.",
            ["curfew lifted Aktau 2022-03-11"],
        ),
        (
            "en",
            "The curfew in Aktau, imposed on 6 January, lasted until 11 March, when the commandant "
            "cancelled it.",
            ["curfew set Aktau 2022-01-06", "curfew lifted Aktau 2022-03-11"],
        ),
        (
            "en",
            "The curfew stays in Aktau until 24 March, when it is lifted.",
            ["curfew remains Aktau 2022-03-18"],
        ),
        (
            "ru",
            "Комендантский час в Актау действовал до 11 марта, когда его отменил комендант.",
            ["curfew lifted Aktau 2022-03-11"],
        ),
        (
            "ru",
            "Комендантский час в Актау действует до 24 марта.",
            ["curfew remains Aktau 2022-03-18"],
        ),
        # Decrees that say it are no act.
        (
            "en",
            "A curfew is in force in Aktau. It ends, as the orders say, tomorrow night, and today "
            "it is still in force.",
            ["curfew remains Aktau 2022-03-18"],
        ),
        ("en", "Commandant orders curfew in Aktau", ["curfew set Aktau 2022-03-18"]),
        ("en", "Semey is still sticking to its curfew", ["curfew remains Semey 2022-03-18"]),
        (
            "en",
            "Strikers in Semey are sticking to their demands; the curfew there is lifted.",
            ["curfew lifted Semey 2022-03-18"],
        ),
        # What goes on meanwhile is elsewhere.
        (
            "en",
            "Orange terror alert kept in place in Atyrau while troops comb the steppe near Makat.",
            ["threat orange remains Atyrau 2022-03-18"],
        ),
        (
            "en",
            "The curfew was lifted in Atyrau, while in Aktau it remains.",
            ["curfew lifted Atyrau 2022-03-18", "curfew remains Aktau 2022-03-18"],
        ),
        # Steps without an act of their own
        (
            "en",
            "Terror alert in Aktau goes one notch lower, to yellow",
            ["threat yellow lowered Aktau 2022-03-18"],
        ),
        (
            "en",
            "The terror level in Aktau moved a step higher, from yellow to orange.",
            ["threat orange raised Aktau 2022-03-18"],
        ),
    ],
)
def test_how_far_a_state_goes(language: str, text: str, expected: list[str]) -> None:
    assert told(text, "2022-03-18", language) == expected
