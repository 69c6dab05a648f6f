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
            "Police surrounded a house in Aktobe on Wednesday where men suspected of killing a man"
            " on 2 October were hiding. They opened fire on the officers.",
            "Armed clash 10-11",
        ),
        (
            "en",
            "Oral police detained two men suspected of terrorism on 9 October.",
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


def found_in(language: str, text: str, published: str = PUBLISHED) -> set[str]:
    return {f"{i.sub_event_type} {i.date_start}" for i in read(text, published, language).incidents}


def test_a_protest_put_down_on_its_day_is_one() -> None:
    text = "Кеше Оралда алаңға жиналған он адам тұрды. Полиция жетеуін автобусқа күштеп мінгізді."
    assert found_in("kk", text) == {"Protest with intervention 2023-10-11"}
    text = "В Уральске с понедельника пикетируют акимат. Во вторник полиция разогнала пикетчиков."
    assert len(found_in("ru", text)) == 2


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "В связи с беспорядками 5 октября в Актобе введён комендантский час."),
        ("en", "After the riots of 5 October a curfew was introduced in Aktobe."),
        ("kk", "5 қазандағы тәртіпсіздікке байланысты Ақтөбеде комендант сағаты енгізілді."),
    ],
)
def test_the_day_of_a_reason_is_not_that_of_the_measure(language: str, text: str) -> None:
    (found,) = read(text, PUBLISHED, language).measures
    assert str(found.date_start) == PUBLISHED


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "1997 жылғы еңбек даулары\n\nҚаңтар. Жаңатаста химиктер пикетке шықты.\n\n"
            "Ақпан. Кентауда кеншілер ереуіл жариялады.",
            {"Peaceful protest 1997-01-01", "Peaceful protest 1997-02-01"},
        ),
        (
            "Әзербайжан 14 қазанды аза күні деп жариялады.\n\n"
            "Ал дәл осы күні Бейнеуде пойыздың төрт вагоны жолдан тайды.",
            {"Transport accident 2023-10-12"},
        ),
        (
            "Полиция Атырауда 9 қазанда тәртіпсіздік үшін жүз адамды қамаған.",
            {"Arrests 2023-10-09"},
        ),
        (
            "Кеше Шуда төбелеске қатысқан он жеті адам қолға түсті.",
            {"Arrests 2023-10-11"},
        ),
        (
            "Кеше Таразда қару дүкеніне қарулы шабуыл жасалды.",
            {"Attack 2023-10-11"},
        ),
        (
            "Кеше Шуда үйлерге су таң ата кірген.",
            {"Flood 2023-10-11"},
        ),
        (
            "Кеше Жаңаөзендегі жаппай тәртіпсіздік кезінде әкімдік өртелді.",
            {"Violent demonstration 2023-10-11"},
        ),
        ("Шуда жолды полиция жауып тастаған.", set()),
        ("Шуда күдіктіні көлікпен тасыды деген жүргізуші айыпталды.", set()),
        ("Кентау кеншілері ереуіл өткіземіз деген ойынан айныды.", set()),
    ],
)
def test_kazakh(text: str, expected: set[str]) -> None:
    assert found_in("kk", text) == expected


def test_yesterday_counts_from_the_dateline() -> None:
    text = "УРАЛЬСК, 9 октября. О взрыве в городе узнали вчера.\n\nНа заводе взорвался котёл."
    assert found_in("ru", text) == {"Explosion accident 2023-10-08"}


def test_the_year_of_a_title_of_two_sentences() -> None:
    text = "Кәсіподақтар орталығы. 1997 жылғы еңбек даулары\n\nҚаңтар. Жаңатаста ереуіл болды.\n\n"
    assert found_in("kk", text + "Ақпан. Кентауда ереуіл болды.") == {
        "Peaceful protest 1997-01-01",
        "Peaceful protest 1997-02-01",
    }


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The committee said on Wednesday it had detained five members of a banned group in"
            " Atyrau last Friday.",
            {"Arrests 2023-10-06"},
        ),
        ("en", "At the end of May a fire destroyed a hostel in Ridder.", {"Fire 2023-05-20"}),
        (
            "ru",
            "В понедельник в Уральске простились с таксистом, зарезанным в пятницу.",
            {"Attack 2023-10-06"},
        ),
        (
            "kk",
            "Таразда өткен сенбіде сатушыны пышақтаған жігіт бүгін іздеуге берілді.",
            {"Attack 2023-10-07"},
        ),
    ],
)
def test_what_is_said_close_behind_is_nearer(language: str, text: str, expected: set[str]) -> None:
    assert found_in(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Four wagons came off the rails at Shu. Traffic stood still after Friday's accident.",
            {"Transport accident 2023-10-06"},
        ),
        (
            "ru",
            "В Шу сошли с рельсов четыре вагона. После пятничной аварии движение стояло сутки.",
            {"Transport accident 2023-10-06"},
        ),
        (
            "kk",
            "Шуда төрт вагон рельстен шығып кетті. Жұма күнгі оқиғадан кейін қозғалыс тоқтады.",
            {"Transport accident 2023-10-06"},
        ),
        ("ru", "В субботней массовой драке в Шу пострадали трое.", {"Mob violence 2023-10-07"}),
        ("ru", "В воскресной школе Шу прошёл концерт.", set()),
        (
            "kk",
            "Кеше Шуда тінту барысында мылтық, екі қорап патрон және тыйым салынған кітаптар"
            " алынды.",
            {"Disrupted weapons use 2023-10-11"},
        ),
        ("kk", "Кеше мұнайлы өлке дүр етті.", set()),
    ],
)
def test_the_event_of_a_weekday(language: str, text: str, expected: set[str]) -> None:
    assert found_in(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "ru",
            "После пожара, случившегося в прошлую пятницу в Шу, сегодня закрыт рынок.",
            {"Fire 2023-10-06"},
        ),
        (
            "en",
            "The toll of the fire that broke out in Shu last Friday rose to five today.",
            {"Fire 2023-10-06"},
        ),
        (
            "ru",
            "Женщина, которую в Шу в воскресенье ударили ножом, умерла, сообщили в среду врачи.",
            {"Attack 2023-10-08"},
        ),
        ("en", "The strike in Kentau entered its second week.", {"Peaceful protest 2023-10-05"}),
    ],
)
def test_a_clause_about_the_event_itself(language: str, text: str, expected: set[str]) -> None:
    assert found_in(language, text) == expected


def test_what_goes_on_since_a_month() -> None:
    text = "Miners in Kentau have been on strike since August."
    (found,) = read(text, PUBLISHED).incidents
    assert (str(found.date_start), str(found.date_end)) == ("2023-08-01", PUBLISHED)


def test_the_turn_of_the_next_town_in_kazakh() -> None:
    text = "5 қазанда Атырауда екі мың адам митингіге шықты.\n9-ында кезек Семейге жетті."
    assert found_in("kk", text) == {"Peaceful protest 2023-10-05", "Peaceful protest 2023-10-09"}


def test_a_short_title_names_the_day_of_its_items() -> None:
    text = "Итоги воскресенья\n\n▪️ Уральск. Сгорел склад.\n\n▪️ Актау. Перевернулся автобус."
    assert found_in("ru", text) == {"Fire 2023-10-08", "Transport accident 2023-10-08"}
