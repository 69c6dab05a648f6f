"""The day of an event that is told around it: counted from another, as a beginning, in passing."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import read

PUBLISHED = "2023-10-12"  # a Thursday


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "What is known three days after the shooting in Oral. A man opened fire at the"
            " police station and wounded two officers.",
            "Armed clash 10-09",
        ),
        (
            "en",
            "A crowd set the akimat of Shu on fire on 2 October. Five days after the attack police"
            " detained three men in Korday for it.",
            "Arrests 10-07; Violent demonstration 10-02",
        ),
        (
            "en",
            "Two days after the fire at the bazaar, ten stallholders were picketing the akimat of"
            " Taraz.",
            "Fire 10-10; Peaceful protest 10-12",
        ),
        (
            "ru",
            "Что известно спустя три дня после нападения. Вооружённый мужчина открыл огонь по"
            " полицейским в Уральске.",
            "Armed clash 10-09",
        ),
        (
            "kk",
            "Оралдағы атыстан үш күн өткен соң не белгілі. Қарулы адам полицейлерге оқ атты.",
            "Armed clash 10-09",
        ),
        (
            "en",
            "A bus overturned near Shu on 8 October. Forty-eight hours later a shop burned in"
            " Taraz.",
            "Fire 10-10; Transport accident 10-08",
        ),
        (
            "ru",
            "8 октября под Шу перевернулся автобус. Спустя 24 часа в Таразе сгорел магазин.",
            "Fire 10-09; Transport accident 10-08",
        ),
        (
            "kk",
            "8 қазанда Шу маңында автобус аударылды. 48 сағаттан кейін Таразда дүкен өртенді.",
            "Fire 10-10; Transport accident 10-08",
        ),
        (
            "ru",
            "Среда прошла спокойнее. В Таразе жители перекрыли дорогу.",
            "Peaceful protest 10-11",
        ),
        (
            "en",
            "A river broke its dam in Oral on Sunday and has been flooding the suburbs ever since.",
            "Flood 10-08..10-12",
        ),
        (
            "ru",
            "В Уральске река вышла из берегов в воскресенье и с тех пор топит дома.",
            "Flood 10-08..10-12",
        ),
        (
            "en",
            "By Tuesday, according to the ministry, ten men had been detained in Taraz for the"
            " riots.",
            "Arrests 10-10",
        ),
        (
            "en",
            "A farmer from Shu, who left home last Sunday, has been found alive. Three men had"
            " forced him into a car.",
            "Abduction/forced disappearance 10-08",
        ),
        (
            "en",
            "A week has passed since the forest fire in the Abai Region. It broke out on 2"
            " October near Semey.",
            "Fire 10-02",
        ),
        (
            "kk",
            "Доссорда жұмысшылар арасында жаппай төбелес шықты. Атырау облыстық полициясының"
            " айтуынша, жанжал сәрсенбі күні асханада басталып, отыз адам жараланған.",
            "Mob violence 10-11",
        ),
        (
            "kk",
            "2 қазанда Тараз тұрғындары жолды жапты. Төртінші күні Шуда тобыр әкімдікті өртеді.",
            "Peaceful protest 10-02; Violent demonstration 10-05",
        ),
    ],
)
def test_a_day_is_told_around_an_event(language: str, text: str, expected: str) -> None:
    assert told_in(language, text) == expected


def told_in(language: str, text: str) -> str:
    found = sorted(
        f"{i.sub_event_type} {i.date_start:%m-%d}"
        + (f"..{i.date_end:%m-%d}" if i.date_end != i.date_start else "")
        for i in read(text, PUBLISHED, language).incidents
        if i.date_start and i.date_end
    )
    return "; ".join(found)
