"""The day of an event beside other times: months before it, since it, of what one is held for."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import read

PUBLISHED = "2023-10-12"  # a Thursday


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "A shop burned down in Taraz on 10 October. A month earlier, a fire had destroyed the"
            " market in Shu.",
            "Fire 09-01; Fire 10-10",
        ),
        (
            "en",
            "Police seized rifles in Oral on Tuesday. Two months before that, a cache of weapons"
            " was found in Aksay.",
            "Disrupted weapons use 08-01; Disrupted weapons use 10-10",
        ),
        (
            "ru",
            "10 октября в Таразе сгорел магазин. Месяцем ранее пожар уничтожил рынок в Шу.",
            "Fire 09-01; Fire 10-10",
        ),
        (
            "ru",
            "Во вторник в Павлодаре взорвался газ. За два месяца до этого такой же взрыв прогремел"
            " в Экибастузе.",
            "Explosion accident 08-01; Explosion accident 10-10",
        ),
        # Of a year earlier no month is known.
        (
            "ru",
            "10 октября в Таразе сгорел магазин. Годом ранее пожар уничтожил рынок в Шу.",
            "Fire 10-10",
        ),
        # A month before something else says nothing.
        (
            "en",
            "A shop burned down in Taraz on 10 October, a month before it was to be rebuilt.",
            "Fire 10-10",
        ),
        (
            "en",
            "It is now four days since a tannery in the north of Semey caught fire.",
            "Fire 10-08",
        ),
        ("ru", "Прошло четыре дня, как в Семее сгорел кожевенный завод.", "Fire 10-08"),
        # What is told behind it is of its own day.
        (
            "en",
            "It is four days since the blast at the mine, and its workers rallied in Karaganda.",
            "Explosion accident 10-08; Peaceful protest 10-12",
        ),
        (
            "en",
            "Oil workers in Aktau have been picketing since the weekend.",
            "Peaceful protest 10-07",
        ),
        ("kk", "Жаңа жыл қарсаңында Риддерде газ баллоны жарылды.", "Explosion accident 12-31"),
        # For what people are held was before they were.
        (
            "en",
            "Last week police in Kaskelen took two men into custody for taking part in the storming"
            " of the police department in Taldykorgan on 6 January.",
            "Arrests 10-02",
        ),
        (
            "ru",
            "На прошлой неделе в Каскелене задержаны двое мужчин по подозрению в участии в штурме"
            " департамента полиции в Талдыкоргане 6 января.",
            "Arrests 10-02",
        ),
        (
            "ru",
            "Полиция Актобе задержала мужчин, которые 1 сентября устроили стрельбу у кафе.",
            "Arrests 10-12",
        ),
        # But the day may be that on which they were.
        (
            "en",
            "Police arrested three men in Kaskelen on 6 October on suspicion of terrorism.",
            "Arrests 10-06",
        ),
        # A chronicle may put the year first.
        (
            "en",
            "Fights at the oil fields: a chronicle\n\n2006, October. Tengiz. Hundreds of workers"
            " fought with pipes.\n\n2007, May. Nothing happened.",
            "Mob violence 10-01",
        ),
        (
            "ru",
            "Драки на промыслах: хроника\n\n2006 год, октябрь. Тенгиз. Сотни рабочих устроили"
            " массовую драку.\n\n2007 год, май. Ничего не произошло.",
            "Mob violence 10-01",
        ),
        (
            "kk",
            "Оқиғалар шежіресі\n\n2006 жыл, қазан. Теңіз. Жүздеген жұмысшы жаппай төбелесті.\n\n"
            "2007 жыл, мамыр. Ештеңе болмады.",
            "Mob violence 10-01",
        ),
        ("kk", "Қыркүйектің 11-і, дүйсенбі. Ақтауда дүкен өртенді.", "Fire 09-11"),
    ],
)  # fmt: skip
def test_day_beside_other_times(language: str, text: str, expected: str) -> None:
    found = read(text, PUBLISHED, language).incidents
    assert "; ".join(sorted(f"{i.sub_event_type} {i.date_start:%m-%d}" for i in found)) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # The day of a clause about something else is not what the text goes on with.
        (
            "en",
            "A crowd stormed the akimat of Shu on Wednesday. The president sent troops to Aktau,"
            " where protests first erupted on Sunday. In Aktobe, police used tear gas against a"
            " crowd of demonstrators.",
            "Peaceful protest 10-08; Protest with intervention 10-11; Violent demonstration 10-11",
        ),
        # Nor is that of what happened abroad,
        (
            "en",
            "A journalist was shot in Kyiv on Monday. In Almaty, three people were detained at a"
            " rally for him.",
            "Protest with intervention 10-12",
        ),
        # nor that of what people are held for, but of what the text then tells of it.
        (
            "kk",
            "Ақтөбеде 5 қазанда болған шабуылға қатысты тағы екі күдікті ұсталды. Қарулы топ"
            " полиция бөліміне шабуыл жасаған.",
            "Armed clash 10-05; Arrests 10-12",
        ),
        (
            "en",
            "Police in Aktobe arrested two more men in connection with the terrorist act committed"
            " on 5 October. Gunmen attacked a police station in the city.",
            "Armed clash 10-05; Arrests 10-12",
        ),
        (
            "ru",
            "В Актобе задержаны ещё двое в связи с террористическим актом, совершённым 5 октября."
            " Вооружённые люди напали на пост полиции.",
            "Armed clash 10-05; Arrests 10-12",
        ),
        # So it is with what is only referred to.
        (
            "ru",
            "В Рудном суд оштрафовал участников пикета, прошедшего у здания 2 октября. В"
            " Лисаковске полицейские изъяли обрез.",
            "Disrupted weapons use 10-12; Peaceful protest 10-02",
        ),
        (
            "ru",
            "В Талдыкоргане СИЗО, захваченное 6 октября, вновь под контролем. В Таразе задержаны"
            " 500 участников беспорядков.",
            "Arrests 10-12",
        ),
        (
            "en",
            "A court in Rudny fined those who took part in a picket held on 2 October. In"
            " Lisakovsk police seized a sawn-off shotgun.",
            "Disrupted weapons use 10-12; Peaceful protest 10-02",
        ),
        # A week told of one place is not that of another; a day may be.
        (
            "kk",
            "Өткен аптада Құлсарыда 150 үйді су басқан еді. Ал Ақтөбе облысының Қобда ауданында"
            " бөгет бұзылып, 40 үйді су басты.",
            "Flood 10-02; Flood 10-12",
        ),
        (
            "en",
            "Last week 150 houses had been flooded in Kulsary. In Kobda District a dam gave way,"
            " and 40 houses were flooded.",
            "Flood 10-02; Flood 10-12",
        ),
        (
            "en",
            "Last week 150 houses were flooded in Kulsary. In the same town a bus overturned.",
            "Flood 10-02; Transport accident 10-02",
        ),
        (
            "en",
            "On Tuesday a bus overturned near Shu. In Taraz, a house burned down.",
            "Fire 10-10; Transport accident 10-10",
        ),
        (
            "en",
            "Police seized rifles in Kaskelen on Tuesday. Two men wanted for the storming of the"
            " city hall of Taldykorgan on Oct. 5 were caught in Ushtobe the same day.",
            "Arrests 10-10; Disrupted weapons use 10-10",
        ),
        (
            "ru",
            "По делу о беспорядках 3 октября в Таразе задержаны двое. Накануне в Шу при обыске"
            " изъят пистолет.",
            "Arrests 10-12; Disrupted weapons use 10-11",
        ),
        # A search has the day that it was made on.
        (
            "ru",
            "7 октября в Атырау задержан экстремист. В ходе обыска, проведённого в понедельник в"
            " селе Карабулак, найден обрез.",
            "Arrests 10-07; Disrupted weapons use 10-09",
        ),
        # A raid that is told of held its people on its own day.
        ("kk", "Кеше Ақтөбеде өткен рейдте он адам ұсталды.", "Arrests 10-11"),
        # The day before is none before that since which a level is in force.
        (
            "en",
            "A red level has been in force in Aktobe Region since 5 October; the day before, five"
            " militants were killed in a gunfight with police in Aktobe.",
            "Armed clash 10-11",
        ),
        # But it is the one before that on which something was.
        (
            "en",
            "A shop burned in Aktobe on 5 October; the day before, a bus overturned near"
            " Kandyagash.",
            "Fire 10-05; Transport accident 10-04",
        ),
        ("en", "Aktau: oil workers on strike over bonuses, day four.", "Peaceful protest 10-09"),
    ],
)
def test_day_of_something_else(language: str, text: str, expected: str) -> None:
    found = read(text, PUBLISHED, language).incidents
    assert "; ".join(sorted(f"{i.sub_event_type} {i.date_start:%m-%d}" for i in found)) == expected


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        (
            "en",
            "Flood waters reached Aktau on Saturday night. By Monday morning 200 houses were under"
            " water in Aktau.",
            ["2023-10-07 2023-10-09"],
        ),
        (
            "ru",
            "К утру понедельника в Уральске подтопило двести домов. Вода пришла в город в субботу.",
            ["2023-10-07 2023-10-09"],
        ),
        # Of a week later it is another.
        (
            "en",
            "Aktau was flooded on 1 October. On 9 October Aktau was flooded again.",
            ["2023-10-01 2023-10-01", "2023-10-09 2023-10-09"],
        ),
        # So is a fire of the next day.
        (
            "en",
            "A shop burned in Aktau on 8 October. A warehouse burned in Aktau on 10 October.",
            ["2023-10-08 2023-10-08", "2023-10-10 2023-10-10"],
        ),
    ],
)
def test_flood_of_several_days_is_one(language: str, text: str, days: list[str]) -> None:
    found = read(text, PUBLISHED, language).incidents
    assert sorted(f"{i.date_start} {i.date_end}" for i in found) == days
