"""Places and days that a sentence tells apart: a distance, an earlier deed, a clause of its own."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import read

PUBLISHED = "2023-10-12"  # a Thursday


def told(language: str, text: str, published: str = PUBLISHED) -> str:
    found = read(text, published, language).incidents
    return "; ".join(
        sorted(
            f"{i.sub_event_type} | {i.place.name if i.place else None} | {i.date_start}"
            for i in found
        )
    )


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "A guard was hurt at Shetpe, a village some 80 km from Zhanaozen, after a mob set fire"
            " to a locomotive on Monday.",
            "Violent demonstration | Shetpe | 2023-10-09",
        ),
        (
            "ru",
            "В посёлке Шетпе, расположенном в 80 километрах от Жанаозена, толпа подожгла локомотив"
            " 9 октября.",
            "Violent demonstration | Shetpe | 2023-10-09",
        ),
        # Without a village it is the town that tells where.
        (
            "en",
            "A bus overturned on the highway 20 km from Aktau on Monday.",
            "Transport accident | Aktau | 2023-10-09",
        ),
        (
            "en",
            "A yellow level was introduced in Konaev on October 10 after a crowd attacked a police"
            " post in Talgar on Sunday, smashing windows and burning a car.",
            "Violent demonstration | Talgar | 2023-10-08",
        ),
    ],
)
def test_a_distance_and_a_clause_before_are_of_others(
    language: str, text: str, expected: str
) -> None:
    assert told(language, text) == expected


def test_the_text_goes_on_where_a_measure_opens_a_sentence_with_its_place() -> None:
    text = (
        "Workers gathered on a square in Aktau on Monday. In Zhanaozen, where a curfew is in"
        " force, the streets were quiet. A mob had set the bank on fire on Tuesday."
    )
    assert "Violent demonstration | Zhanaozen | 2023-10-10" in told("en", text)


def test_emergency_rule_elsewhere_does_not_move_what_is_told_of_a_named_town() -> None:
    text = (
        "ARYS, Kazakhstan -- Two people died in explosions at an arms depot in the town of Arys."
        " The blasts began on October 10. The president flew to Shymkent. A state of emergency"
        " has been declared in Shymkent."
    )
    assert told("en", text) == "Explosion accident | Arys | 2023-10-10"


def test_what_a_man_had_done_before_does_not_date_what_follows() -> None:
    text = (
        "A gunman attacked a police station in Taraz on Tuesday. He had stabbed a woman in Shu on"
        " Sunday. A second suspect was detained in Taraz for the attack on police."
    )
    assert "Arrests | Taraz | 2023-10-10" in told("en", text)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "In 2019, five sisters died in a fire at their house in Ridder on February 4.",
            "Fire | Ridder | 2019-02-04",
        ),
        (
            "ru",
            "В 2019 году в Риддере сгорел дом, это было 4 февраля.",
            "Fire | Ridder | 2019-02-04",
        ),
    ],
)
def test_years_of_what_a_text_recalls(language: str, text: str, expected: str) -> None:
    assert told(language, text) == expected


def test_a_month_behind_a_weekday_is_not_to_come() -> None:
    text = "Monday will be a day of mourning. Last September a fire in Ridder destroyed a house."
    assert told("en", text, "2023-06-11") == "Fire | Ridder | 2022-09-01"


def test_a_blast_that_killed_soldiers_is_no_battle() -> None:
    text = "On Tuesday an explosion at the depot near Arys killed three soldiers."
    assert told("en", text) == "Explosion accident | Arys | 2023-10-10"
    text = "On Tuesday gunmen attacked a depot near Arys and killed three soldiers."
    assert told("en", text) == "Armed clash | Arys | 2023-10-10"


def test_what_crashes_through_a_fence_is_no_crowd() -> None:
    text = "On Tuesday the plane broke through a fence and hit a house in Ridder."
    assert "demonstration" not in told("en", text)
    text = "On Tuesday a crowd broke through the fence of the akimat in Ridder."
    assert told("en", text) == "Violent demonstration | Ridder | 2023-10-10"


def test_a_building_that_was_captured_and_is_free_again() -> None:
    text = "The airport in Almaty, captured on Tuesday by some 45 people, is under control again."
    assert told("en", text) == "Violent demonstration | Almaty | 2023-10-10"
    assert told("en", "The akimat in Taraz, seized by police on Tuesday, is closed.") == ""


def test_protests_that_spread_in_a_story_of_riots_are_protests() -> None:
    text = (
        "A mob stormed the akimat in Almaty on Tuesday. The demonstrations began in Zhanaozen on"
        " October 2 and have spread to Aktau."
    )
    assert "Peaceful protest | Zhanaozen | 2023-10-02" in told("en", text)
    assert "Violent demonstration | Almaty | 2023-10-10" in told("en", text)


def test_members_of_a_banned_group_are_no_marchers() -> None:
    text = (
        "Mothers picketed the ministry in Astana on Monday. Police in Karaganda arrested two"
        " members of the Hizb ut-Tahrir group on Tuesday."
    )
    assert "Arrests | Karaganda | 2023-10-10" in told("en", text)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "ru",
            "В Риддере упала труба. Две машины столкнулись на трассе Павлодар — Экибастуз.",
            "Transport accident | None | 2023-10-12",
        ),
        (
            "kk",
            "Риддерде құбыр құлады. Павлодар – Екібастұз тасжолында екі көлік соқтығысып, екі адам"
            " қаза тапты.",
            "Transport accident | None | 2023-10-12",
        ),
        (
            "en",
            "A pipe fell in Ridder. Two men died in a collision on the Pavlodar-Ekibastuz road.",
            "Transport accident | None | 2023-10-12",
        ),
        # Those from two towns may well be hurt where the text is.
        (
            "en",
            "It snowed in Ridder. Two men from Pavlodar and Ekibastuz died in a collision.",
            "Transport accident | Ridder | 2023-10-12",
        ),
        # A road out of the town of the text is there.
        (
            "ru",
            "В Павлодаре гололёд. Две машины столкнулись на трассе Павлодар — Экибастуз.",
            "Transport accident | Pavlodar | 2023-10-12",
        ),
    ],
)
def test_a_road_between_other_towns_is_not_where_the_text_is(
    language: str, text: str, expected: str
) -> None:
    assert told(language, text) == expected


def test_what_a_text_recalls_does_not_date_what_is_told_of_another_town() -> None:
    text = (
        "В Актобе сегодня взорвался газ. 5 октября в Уральске сгорел дом. Между тем в Атырау по"
        " подозрению в терроризме арестован мужчина."
    )
    assert "Arrests | Atyrau | 2023-10-12" in told("ru", text)
    text = (
        "В Актобе сегодня взорвался газ. 5 октября в Уральске сгорел дом. В Атырау тем же днём"
        " река вышла из берегов."
    )
    assert "Flood | Atyrau | 2023-10-05" in told("ru", text)


def test_the_day_before_a_night_is_that_before_its_last_day() -> None:
    text = (
        "В Алматы в ночь на четверг продолжались столкновения. Накануне толпа разграбила магазины."
    )
    assert "Looting/property destruction | Almaty | 2023-10-11" in told("ru", text)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "ru",
            "Это второй случай за последние три месяца: 17 августа в Риддере сгорел дом.",
            "Fire | Ridder | 2023-08-17",
        ),
        # What is counted itself is none.
        ("ru", "За последние три месяца в Риддере сгорело десять домов.", ""),
        (
            "ru",
            "В Риддере третий день бастуют водители: они требуют поднять зарплату на 50 процентов.",
            "Peaceful protest | Ridder | 2023-10-10",
        ),
        ("ru", "В Риддере число пожаров выросло на 50 процентов.", ""),
        (
            "ru",
            "Массовая драка в Риддере: дворы не поделили футбольное поле.",
            "Mob violence | Ridder | 2023-10-12",
        ),
        ("ru", "Массовая драка на футбольном матче: сборная проиграла в Риддере.", ""),
        (
            "ru",
            "Захваченный в среду аэропорт в Алматы освобождён.",
            "Violent demonstration | Almaty | 2023-10-11",
        ),
        (
            "ru",
            "Рабочие напали на ливанских коллег в Риддере.",
            "Mob violence | Ridder | 2023-10-12",
        ),
        (
            "en",
            "Workers attacked Lebanese colleagues in Ridder on Monday.",
            "Mob violence | Ridder | 2023-10-09",
        ),
        (
            "kk",
            "Риддерде жұмысшылар шетелдік әріптестеріне шабуыл жасады.",
            "Mob violence | Ridder | 2023-10-12",
        ),
    ],
)
def test_words_that_cancelled_or_hid_an_event(language: str, text: str, expected: str) -> None:
    assert told(language, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Риддерде наразылар әкімдік ғимаратын басып алмақ болды, бірақ кері қайтарылды.",
            "Violent demonstration | Ridder | 2023-10-12",
        ),
        (
            "Риддерде полиция ғимаратына шабуыл кезінде алты адам қаза тапты.",
            "Armed clash | Ridder | 2023-10-12",
        ),
        ("Полиция ғимаратына шабуыл кезінде не істеу керегі түсіндірілді.", ""),
        (
            "Сәрсенбіде басып алынған әуежай Алматыда босатылды.",
            "Violent demonstration | Almaty | 2023-10-11",
        ),
        (
            "Риддерде тобыр локомотивті өртеді. Полиция қару қолданып, бір адам қаза тауып, он адам"
            " жараланды.",
            "Violent demonstration | Ridder | 2023-10-12",
        ),
        (
            "Риддерде полиция қару мен патрон тауып, алып қойды.",
            "Disrupted weapons use | Ridder | 2023-10-12",
        ),
        (
            "Риддерде ереуіл төртінші күн жалғасып жатыр. Оралда 6 қазандағы митингіге қатысқан"
            " белсендіге 15 тәулік берілді.",
            "Peaceful protest | Oral | 2023-10-06; Peaceful protest | Ridder | 2023-10-09",
        ),
        (
            "Риддерде бүгін бөгет бұзылып, үйлерді су басты. 29 қыркүйекте Арқалықта бала суға"
            " кетті. Қобда ауданында қайық аударылды.",
            "Flood | Ridder | 2023-10-12; Transport accident | Kobda District | 2023-10-12",
        ),
    ],
)
def test_kazakh_attempts_days_in_adjectives_and_days_of_asides(text: str, expected: str) -> None:
    assert told("kk", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A day of mourning was observed on Thursday for the victims of a plane crash in Aktau a"
            " day earlier.",
            "Transport accident | Aktau | 2023-10-11",
        ),
        ("A monument to the victims of the riots opened in Ridder on Monday.", ""),
        (
            "In Almaty gunshots rang out again on Tuesday near Republic Square.",
            "Armed clash | Almaty | 2023-10-10",
        ),
        (
            "Aktobe saw the heaviest fighting on Tuesday.",
            "Armed clash | Aktobe | 2023-10-10",
        ),
        (
            "Aktobe saw the worst unrest on Tuesday.",
            "Violent demonstration | Aktobe | 2023-10-10",
        ),
        ("Aktobe saw the heaviest snow on Tuesday.", ""),
    ],
)
def test_english_words_of_mourning_and_of_the_heaviest_fighting(text: str, expected: str) -> None:
    assert told("en", text) == expected
