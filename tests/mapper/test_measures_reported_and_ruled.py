"""What somebody behind it reports, what offices may do, and what is only claimed."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told, toponyms

PUBLISHED = "2018-08-15"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The operation in Ekibastuz was over and the red threat level had been lowered to yellow, "
         "the National Security Committee said.",
         ["counter lifted Ekibastuz 2018-08-15",
          "threat yellow lowered Ekibastuz 2018-08-15"]),
        ("The curfew in Oral had been lifted and the posts removed, the mayor's office said.",
         ["curfew lifted Oral 2018-08-15"]),
        # Near miss
        ("Shops reopened in Oral after the curfew had been lifted, the police said.", []),
    ],
)  # fmt: skip
def test_an_end_told_by_who_is_named_behind_it(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The terror threat has its rules in Kazakhstan. The legal regime of a "
               "counter-terrorist operation is introduced by the chief of the headquarters. A "
               "state of emergency is declared only by the President."),
        ("ru", "Жёлтый уровень устанавливается руководителем областного штаба, а на всей "
               "территории страны – председателем КНБ."),
        ("ru", "На всей территории Казахстана чрезвычайное положение вводится исключительно "
               "указом Президента."),
    ],
)  # fmt: skip
def test_what_is_done_by_an_office_is_a_rule(language: str, text: str) -> None:
    assert told(text, PUBLISHED, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The red level is introduced by the head of the headquarters in Oral from 5 August.",
         ["threat red set Oral 2018-08-05"]),
        ("ru", "Жёлтый уровень вводится руководителем штаба в Актау с 12 августа.",
         ["threat yellow set Aktau 2018-08-12"]),
    ],
)  # fmt: skip
def test_an_office_did_it_where_a_place_and_a_day_are_told(
    language: str, text: str, expected: list[str]
) -> None:
    assert told(text, PUBLISHED, language) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A message is going round that allegedly from 18 August in Pavlodar and Ekibastuz a red "
        "terror threat level and a curfew are introduced in connection with the vote.",
        "In the messengers it was said that a curfew was declared in Semey.",
        "It was rumoured that there was a curfew in Semey. Police established her identity, it "
        "turned out to be a woman of 33.",
        "The court was asked whether owners in Oral are paid for losses suffered while a curfew is "
        "in force.",
        "In Oral a lawyer explained that a curfew may be imposed only under a state of emergency "
        "declared by the President.",
        "A curfew may be imposed in Oral only by presidential decree and only in localities where "
        "a state of emergency has been introduced.",
        "A lawyer from Karaganda explained the colours. \"There are three levels. Yellow is the "
        "moderate one, orange is high, and red is critical.\" Only the head of the centre can "
        "announce a level for the whole republic, whereas in a region it is done by the chief of "
        "the headquarters.",
        "Laws were toughened after deadly attacks in Aktobe and Almaty, when parts of the country "
        "were put on red terror alert.",
    ],
)  # fmt: skip
def test_what_is_claimed_asked_or_of_no_day_is_none(text: str) -> None:
    assert told(text, PUBLISHED, "en") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Telegram the commandant said that a curfew is in force in Oral.",
         ["curfew remains Oral 2018-08-15"]),
        ("The head of the staff established the yellow terror threat level in Oral.",
         ["threat yellow set Oral 2018-08-15"]),
        ("It has been tense since Monday, when a curfew was imposed in Oral.",
         ["curfew set Oral 2018-08-13"]),
    ],
)  # fmt: skip
def test_what_is_said_of_an_act_beside_such_words(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The red terror threat level was declared in Semey on 6 August, and nobody is going to "
         "remove it yet.",
         ["threat red set Semey 2018-08-06", "threat red remains Semey 2018-08-15"]),
        ("There are no plans to lift the curfew in Oral.", ["curfew remains Oral 2018-08-15"]),
        ("Nobody is going to introduce a curfew in Oral.", []),
    ],
)  # fmt: skip
def test_what_nobody_is_going_to_end_remains(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The yellow terror threat level has been cancelled in Oral. It was introduced on 18 "
               "July, after an attack, and it was prolonged for the holidays.",
         ["threat yellow lifted Oral 2018-08-15", "threat yellow set Oral 2018-07-18"]),
        ("en", "On all territory of the country the yellow level of terrorist danger has ended its "
               "action. Earlier such a level has been prolonged after the events in Almaty.",
         ["threat yellow lifted 17 2018-08-15"]),
        ("ru", "Комендантский час в Уральске отменён. Он был введён 1 августа и был продлён "
               "перед праздниками.",
         ["curfew lifted Oral 2018-08-15", "curfew set Oral 2018-08-01"]),
    ],
)  # fmt: skip
def test_what_has_ended_was_extended_before(language: str, text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Curfew imposed in Almaty, residents urged to stay indoors",
         ["curfew set Almaty 2018-08-15"]),
        ("The yellow terror threat level, announced before the vote, was cancelled in Balkhash.",
         ["threat yellow lifted Balkhash 2018-08-15"]),
        ("The counter-terrorist operation in Zhanaozen is finished, announced the operative staff "
         "of Mangystau Region. The operation was declared on 7 August.",
         ["counter lifted Zhanaozen 2018-08-15", "counter set Zhanaozen 2018-08-07"]),
        ("Terror threat level lowered from red to orange in Semey. Red, the highest, had been in "
         "place there since Sunday, the fifth of August.",
         ["threat orange lowered Semey 2018-08-15", "threat red set Semey 2018-08-05"]),
        ("A counter-terrorist operation was declared in Temirtau. Entry to and exit from the city "
         "are restricted for the duration of the operation.",
         ["counter set Temirtau 2018-08-15"]),
        ("The counter-terrorist operation is over in Almaty. In Semey the special operation is "
         "continued.", ["counter lifted Almaty 2018-08-15", "counter remains Semey 2018-08-15"]),
        ("Over the past 24 hours 312 people were fined for breaching the curfew, which stays in "
         "force in Almaty until 19 August.", ["curfew remains Almaty 2018-08-15"]),
        ("Red terror threat level lifted in Aktobe\n\nThe red terror threat level in Aktobe Region "
         "was lifted on Wednesday.", ["threat red lifted Aktobe Region 2018-08-15"]),
        ("Kazakhstan is living under a nationwide state of emergency that will last until 19 "
         "August.", ["state remains 17 2018-08-15"]),
        ("From midnight on 20 August the state of emergency is cancelled in all Kazakhstan. "
         "Together with it also the commandant hour stops in all regions.",
         ["state lifted 17 2018-08-20", "curfew lifted 17 2018-08-20"]),
        ("A curfew was declared in Semey on 6 August. \"They came in and started shooting,\" says "
         "a shop owner in Aktobe.", ["curfew set Semey 2018-08-06"]),
        ("A counter-terrorist operation has been conducted in Semey since 7 August. Today, 15 "
         "August, at 15:00 the operation was terminated. For the time of the operation a curfew "
         "was in place there from 8 to 9 August.",
         ["counter set Semey 2018-08-07", "counter lifted Semey 2018-08-15",
          "curfew set Semey 2018-08-08"]),
        ("The state of emergency in Pavlodar Region ended on 5 August, says the akim: \"People "
         "kept their heads\".", ["state lifted Pavlodar Region 2018-08-05"]),
        ("A counter-terrorist operation followed on 3 August in Rudny.",
         ["counter set Rudny 2018-08-03"]),
        ("The defendants ignored the police in Oral, although a state of emergency was in force at "
         "the time.", []),
        ("On 6 August in Oral level of terrorist danger was raised to red. On 8 August level was "
         "reduced again to orange.",
         ["threat red raised Oral 2018-08-06", "threat orange lowered Oral 2018-08-08"]),
        ("At midnight the state of emergency in Oral came to an end. So did the curfew in Almaty: "
         "from now on people may walk wherever and whenever they want, said the commandant.",
         ["state lifted Oral 2018-08-15", "curfew lifted Almaty 2018-08-15"]),
        ("Tokayev said that the counter-terrorist operation launched across the country would go "
         "on until the militants are destroyed.", ["counter remains 17 2018-08-15"]),
        ("In Aktau the emergency regime is introduced from 5 August 01 hour 30 minutes until 19 "
         "August.", ["state set Aktau 2018-08-05"]),
        ("On 4 January 2012 the state of emergency in Zhanaozen was prolonged to 31 January.",
         ["state remains Zhanaozen 2012-01-04"]),
        ("Counter-Terrorist Operation in Pavlodar Ends With Three Arrests",
         ["counter lifted Pavlodar 2018-08-15"]),
        ("13:50 The emergency in Oral will end on 19 August.\n01:45 The president has signed a "
         "decree declaring a state of emergency in Aksay.",
         ["state remains Oral 2018-08-15", "state set Aksai 2018-08-15"]),
    ],
)  # fmt: skip
def test_turns_of_news_and_of_translations(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "en") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The curfew was lifted in Semey. In Oral it was extended.",
         ["curfew lifted Semey 2018-08-15", "curfew remains Oral 2018-08-15"]),
        ("ru", "Комендантский час в Семее отменён. В Уральске он был продлён.",
         ["curfew lifted Semey 2018-08-15", "curfew remains Oral 2018-08-15"]),
        # Abroad
        ("ru", "АСТАНА. Советуем не ехать в Найроби. В ряде районов кенийской столицы введён "
               "комендантский час.", []),
        ("ru", "АСТАНА. В столице соседней республики — комендантский час.", []),
        ("en", "Search goes on at a mine in Karaganda\nSeven Kazakh citizens come home; Israel "
               "keeps state of emergency\nTemirtau: new bus lanes", []),
        ("en", "Kazakhstan tightens border: yellow terror threat level set in Aktau",
         ["threat yellow set Aktau 2018-08-15"]),
    ],
)  # fmt: skip
def test_elsewhere_and_abroad(language: str, text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, language) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Turkistan.kz reports that Shymkent is calm.",
        "Write to news@Semey.kz or see www.Oral.city and @Almaty_news. Shymkent is calm.",
    ],
)
def test_the_address_of_a_site_is_no_place(text: str) -> None:
    assert set(toponyms(text)) == {"Shymkent"}


def test_the_concert_for_a_poet_is_no_place() -> None:
    assert set(toponyms("No Abai concert in Semey this weekend.")) == {"Semey"}
