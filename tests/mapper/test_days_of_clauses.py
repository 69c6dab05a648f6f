"""The day of an event where other clauses of its sentence, or other sentences, have days too."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import read

PUBLISHED = "2023-10-12"  # a Thursday


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "A bus, which had left Taraz on Tuesday evening, overturned near Shu on Wednesday.",
            "Transport accident 10-11",
        ),
        (
            "en",
            "In Shu a guard was stabbed by a man whom police had sought since 2 October.",
            "Attack 10-12",
        ),
        (
            "en",
            "Police surrounded a house in Aktobe on Wednesday where men suspected of killing a guard"
            " on 2 October were hiding. They opened fire on the officers.",
            "Armed clash 10-11",
        ),
        (
            "en",
            "In Oral police detained two men suspected of terrorism on 9 October.",
            "Arrests 10-09",
        ),
        (
            "en",
            "In Oral on Tuesday, after a call made a week earlier, police found two grenades.",
            "Disrupted weapons use 10-10",
        ),
        (
            "en",
            "Miners marched to the akimat in Kentau on Wednesday.\n\nThe day before, a guard was"
            " stabbed at the mine.",
            "Attack 10-10; Peaceful protest 10-11",
        ),
        (
            "en",
            "Workers put up tents before the akimat in Kentau on 2 October. The protest lasted"
            " until 6 October.",
            "Peaceful protest 10-02..10-06",
        ),
        ("en", "Police in Shu detained a man suspected of terrorism on 9 March.", "Arrests 03-09"),
        (
            "ru",
            "Автобус, выехавший из Тараза во вторник, перевернулся под Шу в среду.",
            "Transport accident 10-11",
        ),
        (
            "ru",
            "В Шу охранника зарезал мужчина, которого полиция искала со 2 октября.",
            "Attack 10-12",
        ),
        (
            "ru",
            "Ссора, начавшаяся в Шу в субботу, вылилась в драку двух сёл.",
            "Mob violence 10-07",
        ),
        (
            "ru",
            "В среду в Актобе окружили дом, где скрывались подозреваемые в убийстве охранника"
            " 2 октября. Они открыли огонь по полицейским.",
            "Armed clash 10-11",
        ),
        (
            "ru",
            "Горняки в среду пришли к акимату Кентау.\n\n"
            "За день до этого у шахты зарезали сторожа.",
            "Attack 10-10; Peaceful protest 10-11",
        ),
        (
            "ru",
            "Рабочие 2 октября поставили юрты у акимата Кентау. Протест продолжался до 6 октября.",
            "Peaceful protest 10-02..10-06",
        ),
        (
            "kk",
            "Сәрсенбіде Шуда 2 қазанда базарды өртеді деп айыпталған ер адам ұсталды.",
            "Arrests 10-11",
        ),
        (
            "kk",
            "Таразда 2 қазаннан бері іздеуде жүрген ер адам күзетшіні пышақтап өлтірді.",
            "Attack 10-12",
        ),
        (
            "kk",
            "Сенбі кешінде Шуда жайылымға таласқан екі ауылдың жастары төбелесті.",
            "Mob violence 10-07",
        ),
        (
            "kk",
            "Сәрсенбіде Шуда базар өртенді. Оны 2 қазанда тексерген инспектор қызметінен кетті."
            " Үш адам күйік шалды, деді дәрігерлер.",
            "Fire 10-11",
        ),
    ],
)
def test_day_of_its_own_clause(language: str, text: str, expected: str) -> None:
    found = sorted(
        f"{i.sub_event_type} {i.date_start:%m-%d}"
        + (f"..{i.date_end:%m-%d}" if i.date_end != i.date_start else "")
        for i in read(text, PUBLISHED, language).incidents
        if i.date_start and i.date_end
    )
    assert "; ".join(found) == expected
