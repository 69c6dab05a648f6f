"""What is extended by some time goes on from the day on which it was due to end."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document

PUBLISHED = date(2023, 4, 20)


@pytest.mark.parametrize(
    ("language", "text", "end"),
    [
        ("en", "The curfew in Taraz, due to end on 26 April, was extended by a week.", 3),
        ("en", "The curfew in Taraz, which was to expire on 26 April, has been prolonged for ten "
         "days.", 6),
        ("en", "The yellow terror level in Oral, in force until 26 April, has been prolonged by a "
         "week.", 3),
        ("en", "The curfew in Taraz was due to end on 26 April. It has been extended by two weeks.",
         10),
        ("en", "The curfew in Taraz, originally set until 26 April, has been extended by a week.",
         3),
        ("ru", "Комендантский час в Таразе, который должен был закончиться 26 апреля, продлён на "
         "неделю.", 3),
        ("ru", "Режим ЧП в Актау, истекающий 26 апреля, продлили на десять дней.", 6),
        ("ru", "Действующий до 26 апреля комендантский час в Таразе продлён на неделю.", 3),
        ("kk", "Таразда 26 сәуірде аяқталуы тиіс комендант сағаты бір аптаға ұзартылды.", 3),
        ("kk", "Таразда 26 сәуірге дейін енгізілген комендант сағаты тағы он күнге ұзартылды.", 6),
        # Near misses
        ("en", "The curfew in Taraz was extended for a week, until 3 May.", 3),
        ("ru", "Комендантский час в Таразе продлён на неделю, до 3 мая.", 3),
        ("kk", "Таразда 3 мамырға дейін комендант сағаты бір аптаға ұзартылды.", 3),
    ],
)  # fmt: skip
def test_an_extension_goes_on_from_the_end_that_was_due(language: str, text: str, end: int) -> None:
    document = Document("an-extension", text, published=PUBLISHED, language=language)
    (measure,) = read_document(document).measures
    assert (measure.action, measure.date_start) == ("remains", PUBLISHED)
    assert measure.date_end == date(2023, 5, end)


def test_an_extension_without_an_end_before_is_from_its_own_day() -> None:
    text = "The curfew in Taraz was extended by a week."
    (measure,) = read_document(Document("x", text, published=PUBLISHED, language="en")).measures
    assert measure.date_end == date(2023, 4, 27)
