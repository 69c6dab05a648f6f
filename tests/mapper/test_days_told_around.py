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
            "A week has passed since the forest fire in the Abai Region. It broke out on 3"
            " October near Semey.",
            "Fire 10-03",
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
        (
            "en",
            "Workers blocked the road at Shu on 2 October. After four days the akimat of Taraz was"
            " set on fire by a crowd.",
            "Peaceful protest 10-02; Violent demonstration 10-06",
        ),
        (
            "en",
            "For the eleventh day running miners are picketing the akimat of Kentau.",
            "Peaceful protest 10-02..10-12",
        ),
        (
            "en",
            "Day four of the forest fire near Ridder: 200 people are at work.",
            "Fire 10-09..10-12",
        ),
        (
            "ru",
            "Двенадцатые сутки рабочие бастуют в Жанатасе, железная дорога перекрыта.",
            "Peaceful protest 10-01..10-12",
        ),
        (
            "ru",
            "На 11-й день забастовки рабочие в Жанатасе перекрыли железную дорогу.",
            "Peaceful protest 10-02..10-12",
        ),
        (
            "kk",
            "Жаңатаста жұмысшылар он бірінші тәулік теміржолды бөгеп тұр.",
            "Peaceful protest 10-02..10-12",
        ),
        (
            "kk",
            "Риддер маңындағы орман өртінің төртінші күні. Оны 200 адам сөндіріп жатыр.",
            "Fire 10-09..10-12",
        ),
        (
            "ru",
            "Сводка. Вторник, 10 октября. Горит степь под Аягозом. Среда. Сгорел склад в Шаре.",
            "Fire 10-10; Fire 10-11",
        ),
        (
            "kk",
            "Сейсенбі, 10 қазан. Аягөзде үй өртенді. Сәрсенбі. Шарда қойма өртенді.",
            "Fire 10-10; Fire 10-11",
        ),
        (
            "ru",
            "В воскресенье под Есиком случилась беда. Сегодня, спустя четверо суток, скончался"
            " третий пострадавший. Напомним, автобус столкнулся с грузовиком.",
            "Transport accident 10-08",
        ),
        (
            "en",
            "On Sunday a seller was stabbed in Aksay. Today a court remanded the suspect. He had"
            " attacked the woman with a knife in her shop.",
            "Attack 10-08",
        ),
        ("ru", "«Была пятница». В Таразе тогда сгорел рынок.", "Fire 10-06"),
        ("ru", "28-го рабочие в Жанаозене перекрыли дорогу.", "Peaceful protest 09-28"),
        (
            "kk",
            "Өткен ай тыныш болмады. 20-сы күні Жаңаөзенде жұмысшылар жолды жапты.",
            "Peaceful protest 09-20",
        ),
        (
            "ru",
            "В ночь с шестого на седьмое в Таразе сгорел рынок.",
            "Fire 10-06..10-07",
        ),
        (
            "kk",
            "Бесінен алтысына қараған түні Таразда базар өртенді.",
            "Fire 10-05..10-06",
        ),
        (
            "en",
            "Shots were fired in Saryagash at the end of last week, and a policeman was killed when"
            " a gunman opened fire. On Friday a gunman opened fire on a patrol there.",
            "Armed clash 10-06",
        ),
        (
            "en",
            "Three days have passed since the ferry sank. The boat went down on Lake Balkhash with"
            " eight people on board.",
            "Transport accident 10-09",
        ),
        (
            "en",
            "It is almost two weeks since rioters burned the akimat of Shu.",
            "Violent demonstration 09-25..10-01",
        ),
        (
            "ru",
            "Прошло четыре дня после взрыва. Газовый баллон взорвался в жилом доме в Шу.",
            "Explosion accident 10-08",
        ),
        (
            "kk",
            "Шудағы өртке төрт күн толды. Дүкен таңға жуық өртенген.",
            "Fire 10-08",
        ),
        (
            "en",
            "On 4 October, the twentieth anniversary of the country's independence, police in"
            " Kentau opened fire on the crowd.",
            "Excessive force against protesters 10-04",
        ),
        ("en", "A house burned down in Taraz two nights ago.", "Fire 10-10"),
        ("en", "On October third a house burned down in Taraz.", "Fire 10-03"),
        ("ru", "Трое суток назад в Таразе сгорел рынок.", "Fire 10-09"),
        ("ru", "Дня четыре назад в Таразе сгорел рынок.", "Fire 10-08"),
        (
            "ru",
            "3 октября в Уральске перевернулся автобус. Накануне в Таразе сгорел рынок.",
            "Fire 10-02; Transport accident 10-03",
        ),
        (
            "ru",
            "3 октября в Уральске перевернулся автобус.\n\nНакануне в Таразе сгорел рынок.",
            "Fire 10-11; Transport accident 10-03",
        ),
        ("kk", "Өткен айдың 10-ында Таразда базар өртенді.", "Fire 09-10"),
        (
            "kk",
            "3 қазанда Оралда автобус аударылды. Одан бір апта бұрын Таразда базар өртенді.",
            "Fire 09-26; Transport accident 10-03",
        ),
        (
            "en",
            "On 3 October a bus overturned in Oral. On the third day a house burned in Taraz.",
            "Fire 10-05; Transport accident 10-03",
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


_FIRST = {
    "en": "On 3 October a bus overturned in Oral. A house burned down in Taraz {}.",
    "ru": "3 октября в Уральске перевернулся автобус. {} в Таразе сгорел рынок.",
    "kk": "3 қазанда Оралда автобус аударылды. {} Таразда базар өртенді.",
}


@pytest.mark.parametrize(
    ("language", "when", "expected"),
    [
        ("en", "that Tuesday", "10-03"),
        ("en", "the Sunday that followed", "10-08"),
        ("en", "forty-eight hours earlier", "10-01"),
        ("en", "two days prior", "10-01"),
        ("en", "two days afterwards", "10-05"),
        ("en", "on the eve", "10-02"),
        ("ru", "В следующее воскресенье", "10-08"),
        ("ru", "В тот вторник", "10-03"),
        ("ru", "Двумя днями раньше", "10-01"),
        ("ru", "В предыдущий день", "10-02"),
        ("ru", "К следующему вечеру", "10-04"),
        ("kk", "Келесі жексенбіде", "10-08"),
        ("kk", "Сол сейсенбіде", "10-03"),
        ("kk", "Араға екі күн салып", "10-05"),
        ("kk", "Келер күні", "10-04"),
        ("kk", "Алдындағы күні", "10-02"),
    ],
)
def test_a_day_counts_from_the_one_told_before(language: str, when: str, expected: str) -> None:
    told = told_in(language, _FIRST[language].format(when))
    assert told == f"Fire {expected}; Transport accident 10-03"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Over the past 48 hours a house burned down in Taraz.", "Fire 10-10..10-12"),
        ("ru", "За двое суток в Таразе сгорел рынок.", "Fire 10-10..10-12"),
        ("ru", "Весь вторник в Таразе горел рынок.", "Fire 10-10"),
        ("ru", "В 15:20 вторника в Таразе загорелся рынок.", "Fire 10-10"),
        # No day told before: the next one of the calendar is still to come.
        ("ru", "В следующее воскресенье в Таразе сгорел рынок.", ""),
    ],
)
def test_days_that_count_from_the_text(language: str, text: str, expected: str) -> None:
    assert told_in(language, text) == expected


def test_a_bare_day_is_of_the_month_told_where_that_was_long_ago() -> None:
    text = (
        "The end of September 2022 was quiet in Aktau. On the 24th a house burned down in Taraz."
        " Two days afterwards a bus overturned in Oral."
    )
    found = {f"{i.sub_event_type} {i.date_start}" for i in read(text, PUBLISHED, "en").incidents}
    assert found == {"Fire 2022-09-24", "Transport accident 2022-09-26"}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "A mine near Shu exploded on Wednesday. It was the worst accident since March 2004,"
            " when a gas explosion killed 23 miners in Kentau.",
            "Explosion accident 03-01..03-31; Explosion accident 10-11",
        ),
        ("en", "A fire killed twelve people in Taraz, the worst since 2004.", "Fire 10-12"),
        ("en", "The biggest fire since August destroyed a market in Taraz.", "Fire 10-12"),
        ("ru", "В Таразе сгорел рынок, это крупнейший пожар с августа 2004 года.", "Fire 10-12"),
        # Since when it has gone on
        (
            "en",
            "Miners have been picketing the akimat of Kentau since 2 October.",
            "Peaceful protest 10-02..10-12",
        ),
        # The eve of the text, and not of the beginning of a term
        (
            "ru",
            "Уровень введён 27 сентября до 9 октября. Накануне в Таразе сгорел рынок.",
            "Fire 10-11",
        ),
    ],
)
def test_a_day_that_something_is_set_beside(language: str, text: str, expected: str) -> None:
    assert told_in(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # The night of a day named before
        ("en", "A crowd burned the akimat of Shu on 7 October. That night ten people were"
         " detained in the town.", "Arrests 10-07..10-08; Violent demonstration 10-07"),
        ("ru", "7 октября толпа сожгла акимат Шу. В ту ночь в городе задержали десять человек.",
         "Arrests 10-07..10-08; Violent demonstration 10-07"),
        ("kk", "7 қазанда тобыр Шу әкімдігін өртеді. Сол түні қалада он адам ұсталды.",
         "Arrests 10-07..10-08; Violent demonstration 10-07"),
        # The night before the text
        ("kk", "Шу: түнде дүкен өртенді", "Fire 10-11..10-12"),
        ("kk", "Сенбі түнде Шуда дүкен өртенді.", "Fire 10-07"),
        # Since when people are held for what they are suspected of
        ("kk", "9 қазаннан бері тәртіпсіздікке қатысқан деген күдікпен Таразда алпыс адам ұсталды.",
         "Arrests 10-09..10-12"),
        ("kk", "9 қазанда тәртіпсіздікке қатысқан деген күдікпен кеше Таразда алпыс адам ұсталды.",
         "Arrests 10-11"),
    ],
)  # fmt: skip
def test_nights_and_since_when(language: str, text: str, expected: str) -> None:
    assert told_in(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # Each place has its count and its day.
        ("en", "Police detained 60 people in Taraz on October 7 and 8, and another 12 in the"
         " village of Merke on October 10.", "Arrests 10-07..10-08; Arrests 10-10"),
        ("ru", "За 7 и 8 октября в Таразе задержали 60 человек, в селе Мерке 10 октября – ещё 12.",
         "Arrests 10-07..10-08; Arrests 10-10"),
        ("kk", "7-8 қазанда Таразда 60 адам ұсталды, Мерке ауылында 10 қазанда – тағы 12.",
         "Arrests 10-07..10-08; Arrests 10-10"),
        ("ru", "7 октября в Таразе задержали 60 человек, в Мерке – 12.",
         "Arrests 10-07; Arrests 10-07"),
        # How what they are held for went
        ("en", "Sixty people were detained in Taraz on Wednesday over the unrest of October 7, when"
         " a mob set fire to the town hall.", "Arrests 10-11; Violent demonstration 10-07"),
        ("ru", "В среду в Таразе задержали 60 человек за беспорядки 7 октября, когда толпа подожгла"
         " акимат.", "Arrests 10-11; Violent demonstration 10-07"),
        ("ru", "В среду в Таразе задержали 60 участников беспорядков 7 октября, в ходе которых"
         " толпа подожгла акимат.", "Arrests 10-11; Violent demonstration 10-07"),
        ("en", "Sixty people were detained in Taraz on Wednesday over the unrest of October 7.",
         "Arrests 10-11"),
    ],
)  # fmt: skip
def test_days_of_shares_and_of_reasons(language: str, text: str, expected: str) -> None:
    assert told_in(language, text) == expected
