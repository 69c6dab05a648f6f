"""English clauses beside a measure: when and why it was done, what goes on, what is only said."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        # What has not ended everywhere goes on where the text says.
        ("2021-03-18",
         "The state of emergency has not been cancelled in all regions. It remains in Taraz.",
         ["state remains Taraz 2021-03-18"]),
        ("2021-03-18", "Not everywhere has the curfew been lifted.", []),
        ("2021-03-18",
         "The red terrorist threat level isn't lifted throughout the country: Aktau is still on "
         "red.",
         ["threat red remains Aktau 2021-03-18"]),
        ("2021-03-18",
         "The state of emergency has not been lifted in Ridder.",
         ["state remains Ridder 2021-03-18"]),
        # An extension is of the day on which it was decided.
        ("2021-03-18",
         "On 17 March the akim extended the curfew in Ridder until 1 April.",
         ["curfew remains Ridder 2021-03-17"]),
        ("2021-03-18",
         "On 1 March the akim extended the curfew in Ridder until 1 April.",
         ["curfew remains Ridder 2021-03-18"]),
        # An end ahead is the expiry of what is in force.
        ("2021-03-18",
         "The curfew in Ridder stays, and it ends, as the order says, at midnight on the 25th.",
         ["curfew remains Ridder 2021-03-18"]),
        ("2021-03-18",
         "The curfew in Ridder stays. On 25 March it expires.",
         ["curfew remains Ridder 2021-03-18"]),
        ("2021-03-18",
         "The curfew in Ridder stays until 25 March, when it ends.",
         ["curfew remains Ridder 2021-03-18"]),
        ("2021-03-18",
         "The akim ends the curfew in Ridder on 25 March.",
         ["curfew lifted Ridder 2021-03-25"]),
        ("2021-03-18",
         "From 25 March the curfew in Ridder ends.",
         ["curfew lifted Ridder 2021-03-25"]),
        # When or why it was done is of no place of its own, nor an act.
        ("2021-03-18",
         "The curfew in Ridder was lifted on 9 March, when the last man was taken off a bus at "
         "Aksu.",
         ["curfew lifted Ridder 2021-03-09"]),
        ("2021-03-18",
         "The curfew in Ridder was lifted on 9 March as soon as the last gunman had been caught "
         "in Aksu.",
         ["curfew lifted Ridder 2021-03-09"]),
        ("2021-03-18",
         "Because shots were fired in Aksu, a curfew was set in Ridder on 9 March.",
         ["curfew set Ridder 2021-03-09"]),
        ("2021-03-18",
         "It was a calm evening in Ridder on 9 March, when the akim lifted the curfew.",
         ["curfew lifted Ridder 2021-03-09"]),
        # Places may be the subject of a clause of their own.
        ("2021-03-18",
         "Red terrorist threat level remains nationwide as Aktau and Taraz stay under curfew",
         ["threat red remains 17 2021-03-18", "curfew remains Aktau+Taraz 2021-03-18"]),
        ("2021-03-18",
         "Aktau and Taraz stay under curfew as state of emergency ends in Semey",
         ["curfew remains Aktau+Taraz 2021-03-18", "state lifted Semey 2021-03-18"]),
        ("2021-03-18",
         "Kazakhstan ends state of emergency as Taraz keeps its curfew",
         ["state lifted 17 2021-03-18", "curfew remains Taraz 2021-03-18"]),
        ("2021-03-18",
         "The curfew in Taraz as well as the state of emergency was lifted.",
         ["curfew lifted Taraz 2021-03-18", "state lifted Taraz 2021-03-18"]),
        # It stays.
        ("2021-03-18",
         "The curfew is still on as well in Aktau, so the shift finishes at ten.",
         ["curfew remains Aktau 2021-03-18"]),
        ("2021-03-18", "Taraz holds on to its curfew", ["curfew remains Taraz 2021-03-18"]),
        ("2021-03-18", "Taraz and Aktau keep curfew", ["curfew remains Taraz+Aktau 2021-03-18"]),
        ("2021-03-18", "The curfew in Aktau hasn't gone either.",
         ["curfew remains Aktau 2021-03-18"]),
        # What is only said, and called untrue.
        ("2021-03-18",
         "People in Aktau forward each other an audio, in which a man assures that the curfew will "
         "begin at six. The akimat has informed that this does not correspond to reality.",
         []),
        ("2021-03-18",
         "The curfew in Aktau was extended, a neighbour wrote. The akimat called this a fake.",
         []),
        ("2021-03-18",
         "The curfew in Aktau was extended, a neighbour wrote. No such decision was taken.",
         []),
        ("2021-03-18",
         "A curfew was imposed in Aktau. No such measure had been taken since 2011.",
         ["curfew set Aktau 2021-03-18"]),
        ("2021-03-18",
         "The curfew in Aktau was extended. The akim said this was false economy.",
         ["curfew remains Aktau 2021-03-18"]),
        # A story of years ago goes on in its year.
        ("2019-05-22",
         "The red terrorist threat level was introduced in Ridder on 3 March 2017. It was lifted "
         "on 9 April.",
         ["threat red set Ridder 2017-03-03", "threat red lifted Ridder 2017-04-09"]),
        ("2019-05-22",
         "A curfew was set in Ridder on 3 May 2017. On 20 May a new curfew was imposed there.",
         ["curfew set Ridder 2017-05-03", "curfew set Ridder 2019-05-20"]),
        # A dateline may stand in brackets.
        ("2021-03-18",
         "(Ridder, March 18) The town of Aksu has been put on a yellow terrorist threat level.",
         ["threat yellow set Aksu 2021-03-18"]),
        ("2021-03-18",
         "(Newswire, Ridder) A curfew was imposed in Aksu on Wednesday.",
         ["curfew set Aksu 2021-03-17"]),
        ("2021-03-18",
         "(In Ridder, too, there is a curfew.) A yellow terrorist threat level was set in Aksu.",
         ["curfew remains Ridder 2021-03-18", "threat yellow set Aksu 2021-03-18"]),
        # A level goes a step up or down.
        ("2021-03-18",
         "RIDDER: terror threat level up a notch, yellow to orange, since Tuesday",
         ["threat orange raised Ridder 2021-03-16"]),
        ("2021-03-18",
         "The terror threat level in Ridder fell one step on Tuesday, to yellow.",
         ["threat yellow lowered Ridder 2021-03-16"]),
        # What is the country's own, and what is only of a part of it.
        ("2021-03-18",
         "Kazakhstan has raised the terrorist threat level in its capital to orange.",
         ["threat orange raised Nur-Sultan 2021-03-18"]),
        ("2021-03-18",
         "Kazakhstan lifted the curfew in its largest city.",
         ["curfew lifted Almaty 2021-03-18"]),
        ("2021-03-18",
         "Zhambyl Region has lifted the curfew in its capital, Taraz.",
         ["curfew lifted Taraz 2021-03-18"]),
        ("2021-03-18", "Kazakhstan has imposed a curfew in its south.", []),
        # A warning of snow, among other news.
        ("2021-03-18",
         "Orange alert in Ridder as last snowstorm of winter nears\nCourt hears terrorism case",
         []),
        # What is only proposed.
        ("2021-03-18",
         "I propose, on behalf of our party, that a curfew be introduced in Ridder and Aksu.",
         []),
        ("2021-03-18", "Parents insist on a curfew being imposed in Ridder.", []),
        ("2021-03-18",
         "He ordered that a curfew be introduced in Ridder.",
         ["curfew set Ridder 2021-03-18"]),
        ("2021-03-18",
         "The people of Ridder know what it is to live under a curfew. Peace begins with a lamp, "
         "and it begins with a friend.",
         []),
    ],
)  # fmt: skip
def test_clauses_beside_a_measure(published: str, text: str, expected: list[str]) -> None:
    assert told(text, published, "en") == expected
