"""Measures of drills, bills and clauses beside, hours of curfews, and levels there were before."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

PUBLISHED = "2022-01-14"


@pytest.mark.parametrize(
    "text",
    [
        # What was only played
        "In Aktau have passed anti-terror doctrines. By the plan of doctrines in the city was "
        "declared the orange level of terrorist danger.",
        "The police of Taraz trained. According to the exercise's legend, a counter-terrorist "
        "operation was declared in the city.",
        "During the command-staff training, a counter-terrorist operation was declared in Taraz.",
        "As part of a simulation, a curfew was declared in Kentau.",
        "A mock red level of terrorist threat was declared in Pavlodar, and a conditional "
        "counter-terrorist operation zone was set up around its bus terminal.",
        "Soldiers took part in a drill in Semey, in the course of which a state of emergency was "
        "declared in the city.",
        # What is only to be law
        "Parliament has passed amendments that spell out who sets the threat level. The yellow "
        "level will be set by regional commissions for no longer than 14 days.",
        "Under the draft law, a curfew will be introduced in Kazakhstan only by decree.",
        "The new rules say that the state of emergency is introduced by the president for up to "
        "30 days.",
    ],
)
def test_what_is_played_or_a_bill_says_states_no_measure(text: str) -> None:
    assert told(text, PUBLISHED, "en") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A drill and a law that it is not of
        (
            "A counter-terrorist operation was introduced in Semey, where exercises had been "
            "planned.",
            ["counter set Semey 2022-01-14"],
        ),
        (
            "The president signed amendments to the law. A curfew has been introduced in Taraz.",
            ["curfew set Taraz 2022-01-14"],
        ),
        # Hours of a curfew
        ("Curfew in Kentau cut by two hours, now from 1 to 7 a.m.", ["curfew remains Kentau"]),
        ("The commandant cut the curfew in Taraz by an hour.", ["curfew remains Taraz"]),
        ("Shymkent trims curfew to 1-5 a.m.", ["curfew remains Shymkent"]),
        ("Curfew loosened in Aktau", ["curfew remains Aktau"]),
        ("The curfew hours in Taraz have been changed: now from 22:00.", ["curfew remains Taraz"]),
        ("Aktau has pushed back the start of its curfew to midnight.", ["curfew remains Aktau"]),
        (
            "Schools cut lessons by two hours because the curfew was introduced in Taraz.",
            ["curfew set Taraz"],
        ),
        # A clause with a place and a verb of its own
        (
            "Semey is calm, while in Ayagoz a curfew was declared on 12 January.",
            ["curfew set Ayagoz 2022-01-12"],
        ),
        (
            "A search in Abai Region ended, and the counter-terrorist operation in force in Semey "
            "was called off.",
            ["counter lifted Semey"],
        ),
        (
            "Although Taraz is calm, a curfew has been introduced in Merke.",
            ["curfew set Merke"],
        ),
        (
            "A state of emergency was declared in Kentau, but Taraz is calm.",
            ["state set Kentau"],
        ),
        (
            "In Zhambyl Region, where workers are on strike, and in Kentau, a curfew was declared.",
            ["curfew set Zhambyl Region+Kentau"],
        ),
        # A headline's "for", and what is so from now on
        ("Orange alert for Semey as terror suspects hunted", ["threat orange set Semey"]),
        ("Curfew for Taraz lifted after calm returns", ["curfew lifted Taraz"]),
        ("From now on there is a curfew in Taraz.", ["curfew set Taraz"]),
        (
            "On the territory of Taraz, from this moment, acts the yellow level of terrorist "
            "danger, established up to January 30.",
            ["threat yellow set Taraz"],
        ),
        # What machines put between a verb and its subject
        (
            "In Taraz is brought in by the decree of the President the state of emergency.",
            ["state set Taraz"],
        ),
        (
            "On the territory of Taraz is cancelled the regime of the state of emergency and the "
            "commandant hour.",
            ["state lifted Taraz", "curfew lifted Taraz"],
        ),
        # The level that there was before
        (
            "Semey has gone up to red. Until this morning the city had been on orange.",
            ["threat red raised Semey"],
        ),
        (
            "Kentau is under the yellow threat level from today. Before that it was orange.",
            ["threat yellow lowered Kentau"],
        ),
        (
            "The orange threat level has been in force in Semey since this morning; previously it "
            "was yellow.",
            ["threat orange raised Semey"],
        ),
        (
            "The yellow level of terrorist threat was declared in Semey. In December Taraz had "
            "been on red.",
            ["threat yellow set Semey"],
        ),
    ],
)
def test_what_is_told_beside_a_measure(text: str, expected: list[str]) -> None:
    found = told(text, PUBLISHED, "en")
    assert len(found) == len(expected)
    assert all(one.startswith(other) for one, other in zip(found, expected, strict=True)), found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "ru",
            "На вокзале Семея прошли занятия. Условные террористы захватили зал, в городе объявлен"
            " режим контртеррористической операции.",
        ),
        (
            "kk",
            "Семейде жаттығу өтті. Шартты террористер вокзалды басып алды, қалада терроризмге қарсы"
            " операция режимі жарияланды.",
        ),
    ],
)
def test_what_is_done_against_those_who_play_terrorists_is_played(language: str, text: str) -> None:
    assert told(text, PUBLISHED, language) == []
