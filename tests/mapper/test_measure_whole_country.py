"""What is said of the whole country but some, of a part of it, and of days far before the text."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2022-01-26",
         "Red terror threat level lifted in most of Kazakhstan\n\nThe red level of terrorist "
         "threat was lifted at midnight in all regions of Kazakhstan but the city of Almaty, "
         "Almaty Region and Zhambyl Region.",
         ["threat red lifted 14 2022-01-26"]),
        ("2011-07-09",
         "Counter-terrorist operation over in western Kazakhstan\n\nThe operation against "
         "terrorism in Temir District is over, police said. The counter-terrorist operation in "
         "Temir District was called off.",
         ["counter lifted Temir District 2011-07-09"]),
        ("2022-01-26",
         "The counter-terrorist operation in Taraz continues; the airport had gone back to its "
         "timetable.",
         ["counter remains Taraz 2022-01-26"]),
        ("2019-04-22",
         "The operational headquarters for the fight against terrorism of Kyzylorda Region made "
         "the decision to lower the level of terrorist danger in Kazaly District from orange to "
         "yellow.",
         ["threat yellow lowered Kazaly District 2019-04-22"]),
        ("2026-02-12",
         "From 18:00 on February 11 in Taraz is established the orange level of terrorist danger. "
         "From the same time in Kentau acts the yellow level.",
         ["threat orange set Taraz 2026-02-11", "threat yellow set Kentau 2026-02-11"]),
        # A title without a verb, and a day long before.
        ("2017-06-07",
         "Taraz: yellow level of terrorist threat from June 8 to June 11\n\nIt has been introduced "
         "by the headquarters.\n\nThe level in Taraz was last yellow in winter: it was introduced "
         "on January 21, ahead of the talks on Syria, and lifted on January 25.",
         ["threat yellow set Taraz 2017-06-08", "threat yellow set Taraz 2017-01-21",
          "threat yellow lifted Taraz 2017-01-25"]),
        ("2016-07-19",
         "The counter-terrorist operation in Taraz was cancelled on July 18. It was introduced at "
         "11:45 of the same day.",
         ["counter lifted Taraz 2016-07-18", "counter set Taraz 2016-07-18"]),
        ("2011-07-09",
         "The red level of terrorist threat was announced in Taraz on July 3, after the killing of "
         "two men on July 1. The curfew in Kentau has ended.",
         ["threat red set Taraz 2011-07-03", "curfew lifted Kentau 2011-07-09"]),
    ],
)  # fmt: skip
def test_the_whole_country_and_its_parts(published: str, text: str, expected: list[str]) -> None:
    assert told(text, published, "en") == expected
