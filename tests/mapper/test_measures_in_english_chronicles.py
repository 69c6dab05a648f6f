"""English chronicles and live talk: items by their day, colours that "it" is, who tells of it."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import read, told


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        # What remains in an item is of the item's day, not of the weeks that the text is about.
        ("2024-05-31",
         "Security notes\n25 - 31 May 2024\n27 May - Taraz: red terrorist threat level declared.\n"
         "30 May - Aksu: curfew lifted. Taraz stays on red.",
         ["threat red set Taraz 2024-05-27", "curfew lifted Aksu 2024-05-30",
          "threat red remains Taraz 2024-05-30"]),
        ("2024-05-31",
         "27.05 Taraz: CTO regime introduced.\n28.05 Taraz: CTO continues.\n"
         "30.05 Taraz: CTO ended.",
         ["counter set Taraz 2024-05-27", "counter remains Taraz 2024-05-28",
          "counter lifted Taraz 2024-05-30"]),
        ("2024-05-31",
         "On 27 May the terror alert in Taraz went to red. In Aksu a curfew stays in force.",
         ["threat red set Taraz 2024-05-27", "curfew remains Aksu 2024-05-31"]),
        # An operation needs no article in an item.
        ("2024-05-31",
         "27 May - Merke District: counter-terrorist operation launched.\n"
         "28 May - Merke District: operation declared over.",
         ["counter set Merke District 2024-05-27", "counter lifted Merke District 2024-05-28"]),
        ("2024-05-31",
         "27 May - Merke District: counter-terrorist operation launched.\n"
         "28 May - Operation in Merke District wound up.",
         ["counter set Merke District 2024-05-27", "counter lifted Merke District 2024-05-28"]),
        ("2024-05-31",
         "27 May - Taraz: terror alert raised to red.\n28 May - Taraz back to orange.\n"
         "30 May - Taraz off orange.",
         ["threat red raised Taraz 2024-05-27", "threat orange lowered Taraz 2024-05-28",
          "threat orange lifted Taraz 2024-05-30"]),
        # What it went up from is not what it is.
        ("2024-05-31",
         "The terror alert in Taraz? It's orange, it went up from yellow this morning.",
         ["threat orange raised Taraz 2024-05-31"]),
        ("2024-05-31", "The terror alert in Taraz changed. It's red now, up from orange.",
         ["threat red raised Taraz 2024-05-31"]),
        ("2024-05-31", "The terror alert in Taraz changed. It went up from orange.", []),
        ("2024-05-31",
         "A counter-terrorist operation was begun in Taraz today. You asked about the colour. "
         "People talk of red. We heard that, too. It's orange.",
         ["counter set Taraz 2024-05-31", "threat orange remains Taraz 2024-05-31"]),
        # What now applies was set; a bomb of the day before gives it no day.
        ("2024-05-31",
         "A bomb went off in Taraz on Thursday. The yellow terrorist threat level now applies "
         "throughout the city.",
         ["threat yellow set Taraz 2024-05-31"]),
        ("2024-05-31", "The yellow terrorist threat level applies in Taraz from now on.",
         ["threat yellow set Taraz 2024-05-31"]),
        ("2024-05-31", "The yellow terrorist threat level applies in Taraz.",
         ["threat yellow remains Taraz 2024-05-31"]),
        # What a district is known for is no area.
        ("2024-05-31",
         "A curfew was imposed on Friday in Zhylyoi district, home to the giant Tengiz field.",
         ["curfew set Zhylyoi District 2024-05-31"]),
        ("2024-05-31",
         "Police imposed a curfew on Friday in Aksai, gateway to the Karachaganak field.",
         ["curfew set Aksai 2024-05-31"]),
        ("2024-05-31", "They came home to Aksai, where a curfew was imposed on Friday.",
         ["curfew set Aksai 2024-05-31"]),
        # Who tells of it does so for a region.
        ("2024-05-31",
         "In Shubarkudyk is introduced the commandant hour, communicated in the department of KNB "
         "on Aktobe region.",
         ["curfew set Shubarkudyk 2024-05-31"]),
        ("2024-05-31",
         "Regime of CTO, introduced 30 May in the village Shubarkudyk, is removed, informs the DP "
         "of Aktobe region.",
         ["counter set Shubarkudyk 2024-05-30", "counter lifted Shubarkudyk 2024-05-31"]),
        # Who has what in a headline of two clauses
        ("2024-05-31", "Curfew lifted in Aktau, Taraz stays under it",
         ["curfew lifted Aktau 2024-05-31", "curfew remains Taraz 2024-05-31"]),
        ("2024-05-31", "Curfew lifted in Aktau, Taraz and Ridder",
         ["curfew lifted Aktau+Taraz+Ridder 2024-05-31"]),
        ("2024-05-31", "Taraz off red terror alert, counter-terrorist operation goes on in Ridder",
         ["threat red lifted Taraz 2024-05-31", "counter remains Ridder 2024-05-31"]),
        ("2024-05-31", "The commandant ended the curfew and the state of emergency in Taraz.",
         ["curfew lifted Taraz 2024-05-31", "state lifted Taraz 2024-05-31"]),
        ("2024-05-31", "Terror threat: Taraz raised to red, Ridder left on yellow",
         ["threat red raised Taraz 2024-05-31", "threat yellow remains Ridder 2024-05-31"]),
        ("2024-05-31", "Taraz goes orange over a plot, Ridder stays on yellow terror alert",
         ["threat orange set Taraz 2024-05-31", "threat yellow remains Ridder 2024-05-31"]),
        ("2024-05-31", "Terror alert over: a man in Taraz went red with anger", []),
        ("2024-05-31", "Curfew in Taraz shortened, emergency extended",
         ["curfew remains Taraz 2024-05-31", "state remains Taraz 2024-05-31"]),
        # Levels of items without an article, and with arrows
        ("2024-05-31",
         "27 May: yellow terrorist threat level introduced in Taraz\n28 May: level raised to red\n"
         "30 May: red lowered to orange, curfew introduced",
         ["threat yellow set Taraz 2024-05-27", "threat red raised Taraz 2024-05-28",
          "threat orange lowered Taraz 2024-05-30", "curfew set Taraz 2024-05-30"]),
        ("2024-05-31", "* 27 May - terrorist threat level in Taraz: yellow -> orange",
         ["threat orange raised Taraz 2024-05-27"]),
        ("2024-05-31", "* 27 May - terrorist threat level in Taraz: red to yellow",
         ["threat yellow lowered Taraz 2024-05-27"]),
        # What is still there in other words
        ("2024-05-31", "Look, the counter-terrorist operation in Ridder is still running.",
         ["counter remains Ridder 2024-05-31"]),
        ("2024-05-31", "The curfew in Ridder isn't going anywhere, it's been stretched to Sunday.",
         ["curfew remains Ridder 2024-05-31"]),
        ("2024-05-31", "In Ridder from today stops to act the yellow level of terrorist danger.",
         ["threat yellow lifted Ridder 2024-05-31"]),
        # In headlines and on the phone
        ("2024-05-31", "Right, so Ridder is on yellow terror alert.",
         ["threat yellow remains Ridder 2024-05-31"]),
        ("2024-05-31", "Ridder leaves yellow terror level, Taraz keeps orange",
         ["threat yellow lifted Ridder 2024-05-31", "threat orange remains Taraz 2024-05-31"]),
        ("2024-05-31", "Curfew back in Taraz as unrest returns", ["curfew set Taraz 2024-05-31"]),
        ("2024-05-31", "No curfew in Taraz, but terror threat level up to orange",
         ["threat orange raised Taraz 2024-05-31"]),
        ("2024-05-31", "In Taraz decided to lower level of terrorist danger till yellow.",
         ["threat yellow lowered Taraz 2024-05-31"]),
        ("2024-05-31", "The term of action of state of emergency in Taraz expired yesterday.",
         ["state lifted Taraz 2024-05-30"]),
        # What machines make of its name
        ("2024-05-31", "In Taraz the regime of ATO continues to act.",
         ["counter remains Taraz 2024-05-31"]),
        ("2024-05-31", "KTO regime is removed in Taraz.", ["counter lifted Taraz 2024-05-31"]),
    ],
)  # fmt: skip
def test_english_chronicles(published: str, text: str, expected: list[str]) -> None:
    assert told(text, published, "en") == expected


def test_what_a_place_is_known_for_is_no_place_of_an_event() -> None:
    text = "A large fire broke out on Monday in Aksai (home to the Karachaganak field)."
    incidents = read(text, "2024-05-31", "en").incidents
    assert [i.place.name for i in incidents if i.place] == ["Aksai"]
