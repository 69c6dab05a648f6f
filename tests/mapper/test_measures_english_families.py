"""English sentences about measures: families of wordings, each told in several ways."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

_DAY = "2024-05-15"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A place is put on a level, or held at it.
        ("The commission yesterday put Pavlodar and Ekibastuz on an orange footing for terrorism, "
         "while leaving the other regions on yellow.",
         ["threat orange set Pavlodar+Ekibastuz 2024-05-14",
          "threat yellow remains 20 2024-05-15"]),
        ("The headquarters placed Semey and Ayagoz at the orange level of terrorist threat.",
         ["threat orange set Semey+Ayagoz 2024-05-15"]),
        ("The commission moved Taraz to a yellow footing over the terrorist threat.",
         ["threat yellow set Taraz 2024-05-15"]),
        ("The curfew remains in Taraz and Shu. Both towns have been shifted onto a red terrorism "
         "footing.",
         ["curfew remains Taraz+Shu 2024-05-15", "threat red set Taraz+Shu 2024-05-15"]),
        ("Terrorism: the staff keeps Taraz at yellow until 20 May.",
         ["threat yellow remains Taraz 2024-05-15"]),
        ("The terrorist threat in Taraz has been assessed as orange since 13 May.",
         ["threat orange set Taraz 2024-05-13"]),
        ("The terrorist threat in Taraz is rated orange.",
         ["threat orange remains Taraz 2024-05-15"]),
        ("The police were put on high alert over terrorism in Taraz.", []),
        # A colour is the object of an act.
        ("The red level of terrorist threat was declared in Almaty. In Kentau we have introduced "
         "orange.",
         ["threat red set Almaty 2024-05-15", "threat orange set Kentau 2024-05-15"]),
        ("Terrorism: the president imposed red tape on Taraz.", []),
        # What goes from one level to another, each its way.
        ("Terrorism. Taraz and Shu go from orange to red, Semey from red to orange.",
         ["threat red raised Taraz+Shu 2024-05-15", "threat orange lowered Semey 2024-05-15"]),
        ("The yellow level of terrorist threat is prolonged in Taraz. Before, on 12 May, it was "
         "lowered from the red level.",
         ["threat yellow remains Taraz 2024-05-15", "threat yellow lowered Taraz 2024-05-12"]),
        # What all have to observe holds.
        ("Residents of Taraz are obliged to comply with the night-time curfew.",
         ["curfew remains Taraz 2024-05-15"]),
        ("The curfew must be strictly observed in Taraz.", ["curfew remains Taraz 2024-05-15"]),
        ("The curfew was lifted in Taraz, but sanitary rules must be observed.",
         ["curfew lifted Taraz 2024-05-15"]),
        ("If a curfew is declared in Taraz, it must be observed.", []),
        ("Commandant shortens curfew in Taraz by an hour", ["curfew remains Taraz 2024-05-15"]),
        # Verbs of the same meaning.
        ("The curfew in Taraz has been renewed for another month.",
         ["curfew remains Taraz 2024-05-15"]),
        ("The regime of CTO in Taraz is saved.", ["counter remains Taraz 2024-05-15"]),
        ("A counter-terrorist operation was opened in Taraz on Monday.",
         ["counter set Taraz 2024-05-13"]),
        ("A criminal case was opened in Taraz, where a curfew remains.",
         ["curfew remains Taraz 2024-05-15"]),
        ("Security forces announced this morning a curfew in Taraz.",
         ["curfew set Taraz 2024-05-15"]),
        ("The headquarters announced on Monday an orange terrorist level in Taraz would end.", []),
        ("A curfew was introduced in Taraz. The measure is open-ended.",
         ["curfew set Taraz 2024-05-15"]),
        ("The counter-terrorist operation begun on 6 May in Kentau goes on, and a similar "
         "operation was opened on Monday in Taraz.",
         ["counter set Kentau 2024-05-06", "counter remains Kentau 2024-05-15",
          "counter set Taraz 2024-05-13"]),
    ],
)  # fmt: skip
def test_what_is_done_is_put_in_many_ways(text: str, expected: list[str]) -> None:
    assert told(text, _DAY, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A plural type word is said of what stands in its stretch.
        ("The curfew was lifted in Pavlodar and in the Abai and Jetisu regions.",
         ["curfew lifted Pavlodar+Abai Region+Jetisu Region 2024-05-15"]),
        ("The curfew was lifted in the Pavlodar, the Abai and the Jetisu regions.",
         ["curfew lifted Pavlodar Region+Abai Region+Jetisu Region 2024-05-15"]),
        # What "all of these" are
        ("The curfew remains in Taraz; it ended in Shu. The state of emergency is still in effect "
         "in all of these places.",
         ["curfew remains Taraz 2024-05-15", "curfew lifted Shu 2024-05-15",
          "state remains Taraz+Shu 2024-05-15"]),
        ("The curfew was lifted in Taraz and Shu but remains in Kentau. In all three cities the "
         "state of emergency is in force.",
         ["curfew lifted Taraz+Shu 2024-05-15", "curfew remains Kentau 2024-05-15",
          "state remains Taraz+Shu+Kentau 2024-05-15"]),
        # Where it holds is told next.
        ("A curfew has been introduced. That's for Taraz and Shu.",
         ["curfew set Taraz+Shu 2024-05-15"]),
        ("The orange terrorist level was declared. All regions but Abai and Ulytau are affected, "
         "as are Astana and Almaty.",
         ["threat orange set 18 2024-05-15"]),
        ("The terrorist level was raised to orange in most of Kazakhstan: all regions apart from "
         "Abai, Ulytau and Zhambyl are affected.",
         ["threat orange raised 17 2024-05-15"]),
        # Not here
        ("A curfew was declared in several African countries on Monday. Kazakhstan's ministry said "
         "checks had been stepped up in Taraz.",
         []),
        ("Like many countries, Kazakhstan has declared a state of emergency.",
         ["state set 20 2024-05-15"]),
        # Since when something had been in the whole country that is ended
        ("Kazakhstan on Tuesday lifted the yellow terrorist level that had covered the entire "
         "country since 4 May, though it was kept in Taraz.",
         ["threat yellow lifted 20 2024-05-14", "threat yellow set 20 2024-05-04",
          "threat yellow remains Taraz 2024-05-15"]),
        # What the last place was is told of no more.
        ("On Monday the yellow alert over terrorism was cancelled in Zhambyl Region, the last "
         "place along with Taraz where it had been kept. The city's own alert ended on Tuesday.",
         ["threat yellow lifted Zhambyl Region 2024-05-13",
          "threat yellow lifted Taraz 2024-05-14"]),
        # A pronoun is of what was told, whatever level is named behind it.
        ("The counter-terrorist operation has ended in Kentau. It is still running in Taraz, "
         "although the threat level has come down from red to orange.",
         ["counter lifted Kentau 2024-05-15", "counter remains Taraz 2024-05-15",
          "threat orange lowered Taraz 2024-05-15"]),
    ],
)  # fmt: skip
def test_where_it_holds_is_put_in_many_ways(text: str, expected: list[str]) -> None:
    assert told(text, _DAY, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The country's own measure, behind lines about a town
        ("Curfew ends in Taraz\nKazakhstan's state of emergency ends at midnight\nBanks open",
         ["curfew lifted Taraz 2024-05-15", "state lifted 20 2024-05-15"]),
        ("Curfew ends in Taraz\nKazakhstan lifts state of emergency",
         ["curfew lifted Taraz 2024-05-15", "state lifted 20 2024-05-15"]),
        ("Curfew ends in Taraz\nKazakhstan ends nationwide emergency",
         ["curfew lifted Taraz 2024-05-15", "state lifted 20 2024-05-15"]),
        # But one that was told of a town
        ("A curfew was imposed in Taraz on 5 May. Kazakhstan has lifted the curfew today.",
         ["curfew set Taraz 2024-05-05", "curfew lifted Taraz 2024-05-15"]),
        # All stays elsewhere.
        ("The curfew was lifted in Pavlodar. In Taraz and Shu everything stays as it was.",
         ["curfew lifted Pavlodar 2024-05-15", "curfew remains Taraz+Shu 2024-05-15"]),
        ("The curfew was lifted in Pavlodar. In Taraz nothing has changed.",
         ["curfew lifted Pavlodar 2024-05-15", "curfew remains Taraz 2024-05-15"]),
        ("The curfew was lifted in Pavlodar. In Taraz it's the same as before.",
         ["curfew lifted Pavlodar 2024-05-15", "curfew remains Taraz 2024-05-15"]),
        # What stays is said so twice.
        ("The curfew has been shortened but continues in Taraz; it has been called off in Shu.",
         ["curfew remains Taraz 2024-05-15", "curfew lifted Shu 2024-05-15"]),
        # A level that is ended has the colour named before it.
        ("The orange terrorist level stays in Taraz, and in Shu the level was lifted.",
         ["threat orange remains Taraz 2024-05-15", "threat orange lifted Shu 2024-05-15"]),
        # Papers are no act.
        ("Under presidential decrees the state of emergency is in effect in Taraz until 19 May.",
         ["state remains Taraz 2024-05-15"]),
        ("The president decrees a state of emergency in Taraz.", ["state set Taraz 2024-05-15"]),
        ("The curfew was widened to cover the whole country on 6 May and is due to end on 19 May.",
         ["curfew set 20 2024-05-06"]),
        # Where it is not
        ("The curfew is in force in all regions, only Abai and Jetisu regions are exempt.",
         ["curfew remains 18 2024-05-15"]),
        ("The curfew is in force in all regions; only Abai has not been placed under it.",
         ["curfew remains 19 2024-05-15"]),
        ("The level of terrorist threat in Abai region is reduced to orange. In remaining regions "
         "without changes, that is the red level is saved.",
         ["threat orange lowered Abai Region 2024-05-15", "threat red remains 19 2024-05-15"]),
        # Two told of one by one
        ("One decree is about Taraz. The other is about Shu. In both, a state of emergency from "
         "tonight.",
         ["state set Taraz+Shu 2024-05-15"]),
        ("A curfew was declared in Shu district on Monday. A yellow terrorist level was set for "
         "the whole region.",
         ["curfew set Shu District 2024-05-13", "threat yellow set Zhambyl Region 2024-05-13"]),
    ],
)  # fmt: skip
def test_what_stands_beside_is_put_in_many_ways(text: str, expected: list[str]) -> None:
    assert told(text, _DAY, "en") == expected
