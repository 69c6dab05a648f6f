"""English headlines, names and doubts: measures without a verb, and what is no more than heard."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

_DAY = "2024-05-15"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A headline without a verb tells of the country but some, and of a reason.
        ("Orange alert in every region bar Atyrau and Pavlodar as troops search for gunmen",
         ["threat orange remains 18 2024-05-15"]),
        ("Curfew in all regions except Abai", ["curfew remains 19 2024-05-15"]),
        ("Yellow alert in all provinces", ["threat yellow remains 20 2024-05-15"]),
        ("Curfew in Semey as police hunt a gang", ["curfew remains Semey 2024-05-15"]),
        ("Yellow alert in Semey as well as Taraz",
         ["threat yellow remains Semey+Taraz 2024-05-15"]),
        ("Curfew in some regions", []),
        # What is excluded is excepted.
        ("A yellow level was introduced across Kazakhstan, with the exclusion of Pavlodar region.",
         ["threat yellow set 19 2024-05-15"]),
        ("An orange level was set in all regions with exclusion of Abai.",
         ["threat orange set 19 2024-05-15"]),
        ("A state of emergency was declared throughout Kazakhstan, exclusive of Atyrau region.",
         ["state set 19 2024-05-15"]),
        # The regime of an operation holds since a day as the operation does.
        ("A counter-terrorist operation regime in place in Shu district since Monday was ended.",
         ["counter set Shu District 2024-05-13", "counter lifted Shu District 2024-05-15"]),
        ("Emergency rule in force in Taraz since Monday was ended.",
         ["state set Taraz 2024-05-13", "state lifted Taraz 2024-05-15"]),
        # The day from which it is in place, with nothing else said.
        ("Taraz: yellow terrorist threat level in place from May 14",
         ["threat yellow set Taraz 2024-05-14"]),
        # May is no verb beside a number.
        ("Taraz: curfew in place from May 14 to May 20", ["curfew set Taraz 2024-05-14"]),
        ("Taraz: curfew in place from 14 May to 20 May", ["curfew set Taraz 2024-05-14"]),
        ("Curfew in effect from Tuesday in Taraz", ["curfew set Taraz 2024-05-14"]),
        ("A level is fixed. The terrorist threat level in Taraz has been fixed at orange.",
         ["threat orange set Taraz 2024-05-15"]),
        # What must stay for a time stays.
        ("The curfew was lifted in Semey, while in Taraz it must stay for another week.",
         ["curfew lifted Semey 2024-05-15", "curfew remains Taraz 2024-05-15"]),
        ("The curfew in Taraz has to remain in force until 20 May.",
         ["curfew remains Taraz 2024-05-15"]),
        ("The curfew in Taraz will have to be kept for the time being.",
         ["curfew remains Taraz 2024-05-15"]),
        ("A curfew was imposed in Taraz. People must stay indoors until 6 a.m.",
         ["curfew set Taraz 2024-05-15"]),
        ("A curfew was imposed in Taraz. Tourists in Semey must stay for another day.",
         ["curfew set Taraz 2024-05-15"]),
        # How likely it is to be imposed, and what some say, tells of none.
        ("Our assessment of the risk of a curfew being imposed in Taraz is low.", []),
        ("The likelihood of a state of emergency being declared in Aktau is small.", []),
        ("The chances of the curfew returning to Aktau are small.", []),
        ("Because of the risk of an attack, a curfew was imposed in Taraz.",
         ["curfew set Taraz 2024-05-15"]),
        ("I have heard some say that there is a state of emergency in Taraz.", []),
        ("Some claim there is a curfew in Taraz.", []),
        ("People are saying that a curfew was declared in Taraz.", []),
        ("The akim said that a curfew was declared in Taraz.", ["curfew set Taraz 2024-05-15"]),
    ],
)  # fmt: skip
def test_headlines_names_and_doubts(text: str, expected: list[str]) -> None:
    assert told(text, _DAY, "en") == expected
