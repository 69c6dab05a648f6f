"""English measures told in clauses of titles, and by how late, how far and how long they were."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        # What a title has behind "as", and "operation" without an article
        (
            "2018-03-27",
            "Aktau breathes out as yellow alert comes off\nCaspian ferry back on timetable, "
            "harbour checks dropped",
            ["threat yellow lifted Aktau 2018-03-27"],
        ),
        (
            "2018-03-27",
            "Taraz relaxes as orange alert comes off\nBazaar reopens",
            ["threat orange lifted Taraz 2018-03-27"],
        ),
        (
            "2018-03-27",
            "Cafes in Oral open late as curfew comes off\nBread is back",
            ["curfew lifted Oral 2018-03-27"],
        ),
        (
            "2018-03-27",
            "Troops leave Ridder as counter-terrorist operation winds up\nSchool starts on "
            "Monday\nBread is cheaper again",
            ["counter lifted Ridder 2018-03-27"],
        ),
        (
            "2018-03-27",
            "Markets shut in Taraz as curfew bites\nSchool starts on Monday\nBread is cheaper "
            "again",
            [],
        ),
        (
            "2018-03-27",
            "Soldiers pull out of Zhanaozen as counter-terrorist operation winds up\nTown had been"
            " sealed since March 16, when operation was declared\nBread is cheaper again",
            ["counter lifted Zhanaozen 2018-03-27", "counter set Zhanaozen 2018-03-16"],
        ),
        (
            "2018-03-27",
            "Counter-terrorist operation over in Ridder\nTown sealed since March 20, when "
            "operation was launched",
            ["counter lifted Ridder 2018-03-27", "counter set Ridder 2018-03-20"],
        ),
        (
            "2018-03-27",
            "Residents return to Ridder as counter-terrorist operation ends\nVillage was cut off "
            "on March 20, when operation began",
            ["counter lifted Ridder 2018-03-27", "counter set Ridder 2018-03-20"],
        ),
        (
            "2018-03-27",
            "Balkhash exhales as red alert is off\nSchool starts on Monday\nBread is cheaper again",
            ["threat red lifted Balkhash 2018-03-27"],
        ),
        (
            "2018-03-27",
            "Tekeli cheers as orange level goes\nSchool starts on Monday\nBread is cheaper again",
            ["threat orange lifted Tekeli 2018-03-27"],
        ),
        (
            "2018-03-27",
            "Lights go out in Taraz as storm alert comes off\nSchool starts on Monday\nBread is "
            "cheaper again",
            [],
        ),
        (
            "2018-03-27",
            "Actors of Taraz theatre march as counter-terrorist drill winds up\nSchool starts on "
            "Monday\nBread is cheaper again",
            [],
        ),
    ],
)
def test_titles_tell_an_end_behind_as(day: str, text: str, expected: list[str]) -> None:
    assert told(text, day, "en") == expected


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        # One level is left for another
        (
            "2022-01-17",
            "From this morning Semey is off red and down to orange.",
            ["threat orange lowered Semey 2022-01-17"],
        ),
        (
            "2022-01-17",
            "Taraz has been the quietest of all. Since Saturday the city is off red and down to "
            "orange.",
            ["threat orange lowered Taraz 2022-01-15"],
        ),
        (
            "2022-01-17",
            "On Friday Kokshetau came off red and down to yellow.",
            ["threat yellow lowered Kokshetau 2022-01-14"],
        ),
        (
            "2022-01-17",
            "Oral came off red and went down to orange on 15 January, the headquarters of the "
            "anti-terrorist operation said.",
            ["threat orange lowered 17 2022-01-15"],
        ),
        (
            "2022-01-17",
            "The regional HQ says Ridder is off orange and back to yellow.",
            ["threat yellow lowered Ridder 2022-01-17"],
        ),
        (
            "2022-01-17",
            "Aktau has moved off yellow and up to orange after a shooting.",
            ["threat orange raised Aktau 2022-01-17"],
        ),
        (
            "2022-01-17",
            "In the Semey derby, Spartak came off red cards and went down to ten men.",
            [],
        ),
    ],
)
def test_off_one_level_and_on_another(day: str, text: str, expected: list[str]) -> None:
    assert told(text, day, "en") == expected


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        # The sentence behind says to which level it was
        (
            "2017-08-22",
            "Now to Balkhash, where the alert has gone up a notch. Since noon today the town has "
            "been on orange instead of yellow.",
            ["threat orange raised Balkhash 2017-08-22"],
        ),
        (
            "2017-08-22",
            "Kentau is now on red rather than orange, the police said of the terror threat level.",
            ["threat red raised Kentau 2017-08-22"],
        ),
        (
            "2017-08-22",
            "Terror alert: from today Kentau is on yellow rather than orange.",
            ["threat yellow lowered Kentau 2017-08-22"],
        ),
        (
            "2017-08-22",
            "The alert has gone up a notch in Kentau. It is orange now.",
            ["threat orange raised Kentau 2017-08-22"],
        ),
        (
            "2017-08-22",
            "The terror alert has gone up a notch. From noon Kentau has been on orange.",
            ["threat orange raised Kentau 2017-08-22"],
        ),
        (
            "2017-08-22",
            "The taxis of Kentau have been orange instead of yellow since Monday.",
            [],
        ),
    ],
)
def test_a_level_that_is_so_after_a_change(day: str, text: str, expected: list[str]) -> None:
    assert told(text, day, "en") == expected


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        # What was not done until a day was done on it
        (
            "2021-12-16",
            "On December 17, 2011, Zhanaozen was put under a state of emergency. It was not "
            "scrapped until January 31, 2012.",
            ["state set Zhanaozen 2011-12-17", "state lifted Zhanaozen 2012-01-31"],
        ),
        (
            "2022-10-05",
            "A curfew was imposed in Taraz on 6 January. It was not lifted until 9 August.",
            ["curfew set Taraz 2022-01-06", "curfew lifted Taraz 2022-08-09"],
        ),
        (
            "2022-10-05",
            "The red level in Taraz wasn't removed until 12 September.",
            ["threat red lifted Taraz 2022-09-12"],
        ),
        (
            "2022-10-05",
            "The counter-terrorist operation in Ridder did not end until Monday.",
            ["counter lifted Ridder 2022-10-03"],
        ),
        (
            "2022-10-05",
            "The curfew in Semey was not called off until yesterday.",
            ["curfew lifted Semey 2022-10-04"],
        ),
        (
            "2022-10-05",
            "The curfew in Semey will not be lifted until 20 October.",
            ["curfew remains Semey 2022-10-05"],
        ),
        (
            "2022-10-05",
            "The curfew in Semey was not lifted yesterday.",
            ["curfew remains Semey 2022-10-05"],
        ),
        (
            "2022-10-05",
            "A curfew was not imposed in Taraz until 3 October.",
            ["curfew set Taraz 2022-10-03"],
        ),
        (
            "2022-10-05",
            "The orange level in Taraz was not lowered to yellow until 3 October.",
            ["threat yellow lowered Taraz 2022-10-03"],
        ),
        (
            "2022-10-05",
            "Not until 3 October was the curfew in Taraz lifted.",
            ["curfew lifted Taraz 2022-10-03"],
        ),
        (
            "2022-10-05",
            "It was not until 3 October that the curfew in Taraz was lifted.",
            ["curfew lifted Taraz 2022-10-03"],
        ),
        (
            "2022-10-05",
            "The curfew in Taraz did not end until five in the morning.",
            [],
        ),
    ],
)
def test_not_until_a_day(day: str, text: str, expected: list[str]) -> None:
    assert told(text, day, "en") == expected


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        # What has not come off since is still in force
        (
            "2022-01-09",
            "The red level was declared in Kyzylorda region on January 6, and it has not come off "
            "since.",
            [
                "threat red set Kyzylorda Region 2022-01-06",
                "threat red remains Kyzylorda Region 2022-01-09",
            ],
        ),
        (
            "2022-01-09",
            "The red level was introduced in Taraz on January 6. It has not budged since.",
            ["threat red set Taraz 2022-01-06", "threat red remains Taraz 2022-01-09"],
        ),
        (
            "2022-01-09",
            "The red level was introduced in Taraz on January 6 and has never come off.",
            ["threat red set Taraz 2022-01-06", "threat red remains Taraz 2022-01-09"],
        ),
        (
            "2022-01-09",
            "The red level in Taraz has not come off yet.",
            ["threat red remains Taraz 2022-01-09"],
        ),
        (
            "2022-01-09",
            "The red level in Taraz came off today.",
            ["threat red lifted Taraz 2022-01-09"],
        ),
        (
            "2022-01-09",
            "The train to Taraz has not come off the rails since.",
            [],
        ),
        (
            "2022-01-09",
            "The counter-terrorist operation in Taraz began on Thursday and has not let up since.",
            ["counter set Taraz 2022-01-06", "counter remains Taraz 2022-01-09"],
        ),
    ],
)
def test_not_ended_since(day: str, text: str, expected: list[str]) -> None:
    assert told(text, day, "en") == expected


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        # What they settled for was set
        (
            "2016-06-06",
            "Aktobe region was placed on red, the critical level of terrorist danger. Everywhere "
            "else in the country the authorities settled for yellow, which will stand for 40 days "
            "from June 6.",
            ["threat red set Aktobe Region 2016-06-06", "threat yellow set 15 2016-06-06"],
        ),
        (
            "2016-06-06",
            "Red was declared in Taraz. In Semey the commission settled for orange.",
            ["threat red set Taraz 2016-06-06", "threat orange set Semey 2016-06-06"],
        ),
        (
            "2016-06-06",
            "After the attack the red terror alert was declared in Taraz. Semey opted for yellow.",
            ["threat red set Taraz 2016-06-06", "threat yellow set Semey 2016-06-06"],
        ),
        (
            "2016-06-06",
            "In Taraz the authorities chose the orange terror alert until 20 June.",
            ["threat orange set Taraz 2016-06-06"],
        ),
        (
            "2016-06-06",
            "The commission settled on the yellow level of terrorist danger in Taraz.",
            ["threat yellow set Taraz 2016-06-06"],
        ),
        (
            "2016-06-06",
            "The KNB went for orange in Taraz, terror experts say.",
            ["threat orange set Taraz 2016-06-06"],
        ),
        (
            "2016-06-06",
            "Aktobe region was put on red after a terror attack. For all other regions the "
            "committee picked yellow, which will run for 40 days from June 6.",
            ["threat red set Aktobe Region 2016-06-06", "threat yellow set 15 2016-06-06"],
        ),
        (
            "2016-06-06",
            "The authorities in Taraz may settle for yellow, a terror expert says.",
            [],
        ),
        (
            "2016-06-06",
            "In Taraz the terror commission settled for yellow, which will stand until 20 June.",
            ["threat yellow set Taraz 2016-06-06"],
        ),
    ],
)
def test_settled_for_a_measure(day: str, text: str, expected: list[str]) -> None:
    assert told(text, day, "en") == expected


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        # What a clause behind says of another place
        (
            "2018-11-21",
            "A counter-terrorist operation was declared in Sairam district on Wednesday. The "
            "operation covers Sairam district only; in Shymkent, twenty minutes down the road, "
            "bazaars were trading as usual.",
            ["counter set Sairam District 2018-11-21"],
        ),
        (
            "2018-11-21",
            "The curfew applies in Ridder only; in Semey, an hour away, cafes stayed open past "
            "midnight.",
            ["curfew remains Ridder 2018-11-21"],
        ),
        (
            "2018-11-21",
            "The curfew was imposed in Ridder; Semey slept quietly.",
            ["curfew set Ridder 2018-11-21"],
        ),
        (
            "2018-11-21",
            "A curfew was imposed in Taraz from Monday; in Shu from Tuesday.",
            ["curfew set Taraz 2018-11-19", "curfew set Shu 2018-11-20"],
        ),
        (
            "2018-11-21",
            "A curfew was imposed in Taraz; in Shu; in Merke.",
            ["curfew set Taraz+Shu+Merke 2018-11-21"],
        ),
        (
            "2018-11-21",
            "The orange level was introduced in Taraz, where police found arms; in Shu, where a "
            "gang was held; and in Merke.",
            ["threat orange set Taraz+Shu+Merke 2018-11-21"],
        ),
    ],
)
def test_a_clause_behind_a_semicolon(day: str, text: str, expected: list[str]) -> None:
    assert told(text, day, "en") == expected


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        # A term that is told in another clause
        (
            "2022-01-06",
            "On 5 January the Government of Kazakhstan declared a nationwide state of emergency, "
            "which will last until 19 January. A curfew applies everywhere in the country between "
            "23:00 and 07:00 for the same period.",
            ["state set 17 2022-01-05", "curfew set 17 2022-01-05"],
        ),
        (
            "2022-01-06",
            "A state of emergency was declared in Taraz from 5 to 19 January. Rallies are banned "
            "for the same period.",
            ["state set Taraz 2022-01-05"],
        ),
    ],
)
def test_the_same_period_of_what_will_last(day: str, text: str, expected: list[str]) -> None:
    assert told(text, day, "en") == expected


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        # "The commandant of the region" has told it
        (
            "2022-01-08",
            "The curfew hour in Aktobe is prolonged, it is acting from 23-00 to 7-00 o'clock until"
            " January 19, reported the commandant of the region.",
            ["curfew remains Aktobe 2022-01-08"],
        ),
        (
            "2022-01-08",
            "A curfew was declared in Ridder, and on Friday it was extended to the whole region, "
            "the commandant of the region said.",
            ["curfew set Ridder 2022-01-08", "curfew set East Kazakhstan Region 2022-01-07"],
        ),
        (
            "2022-01-08",
            "Police patrol Aktobe. The curfew was introduced by the commandant of the region.",
            ["curfew set Aktobe Region 2022-01-08"],
        ),
    ],
)
def test_who_tells_is_no_area(day: str, text: str, expected: list[str]) -> None:
    assert told(text, day, "en") == expected


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        # A clause tells since when it went on
        (
            "2024-06-19",
            "In Zhanaozen is cancelled the counter-terrorist operation, which went from June 16.",
            ["counter lifted Zhanaozen 2024-06-19", "counter set Zhanaozen 2024-06-16"],
        ),
        (
            "2024-06-19",
            "The counter-terrorist operation that was going in Ridder since Sunday is finished.",
            ["counter set Ridder 2024-06-16", "counter lifted Ridder 2024-06-19"],
        ),
        (
            "2024-06-19",
            "The curfew in Ridder, which ran from 1 June, has been scrapped.",
            ["curfew set Ridder 2024-06-01", "curfew lifted Ridder 2024-06-19"],
        ),
        (
            "2024-06-19",
            "In Ridder is finished the counter-terrorist operation, which was conducted from June "
            "16.",
            ["counter lifted Ridder 2024-06-19", "counter set Ridder 2024-06-16"],
        ),
        (
            "2024-06-19",
            "In Ridder is lifted the curfew, which went from 11 p.m. to 6 a.m.",
            ["curfew lifted Ridder 2024-06-19"],
        ),
        (
            "2024-06-19",
            "In Ridder is stopped the counter-terrorist operation, which went there from June 16 "
            "to June 18.",
            ["counter lifted Ridder 2024-06-19", "counter set Ridder 2024-06-16"],
        ),
        (
            "2024-06-19",
            "In Ridder is cancelled the counter-terrorist operation that went on since Sunday.",
            ["counter lifted Ridder 2024-06-19", "counter set Ridder 2024-06-16"],
        ),
    ],
)
def test_which_went_from_a_day(day: str, text: str, expected: list[str]) -> None:
    assert told(text, day, "en") == expected
