"""Where an event was that a text points to: "in the district", and not where one spoke of it."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document

PUBLISHED = date(2023, 3, 15)


def told(language: str, text: str) -> set[tuple[str, str | None]]:
    found = read_document(Document("x", text, published=PUBLISHED, language=language)).incidents
    return {(i.sub_event_type, i.place.name if i.place else None) for i in found}


@pytest.mark.parametrize(
    ("language", "text", "event"),
    [
        (
            "en",
            "Two neighbouring families fought with spades in the village of Masanchi"
            " on Sunday. On Monday police arrested four extremists in the district.",
            ("Arrests", "Korday District"),
        ),
        (
            "ru",
            "В воскресенье в Аксукенте сгорел склад. За ночь в районе задержаны четверо"
            " экстремистов.",
            ("Arrests", "Sairam District"),
        ),
        (
            "kk",
            "Жексенбі күні Ақсукентте қойма өртенді. Түнде ауданда төрт экстремист ұсталды.",
            ("Arrests", "Sairam District"),
        ),
        # The city of the district that was named last
        (
            "ru",
            "В Турксибском районе Алматы сгорел рынок. Вечером в городе задержали пятерых"
            " экстремистов.",
            ("Arrests", "Almaty"),
        ),
        # An office of the capital says nothing of "the town".
        (
            "kk",
            "Маусымда Арыс қаласында төтенше жағдай енгізілді. Құжатты Ақорданың баспасөз қызметі"
            " таратты. Кеше қала іргесіндегі қоймада оқ-дәрі жарылды.",
            ("Explosion accident", "Arys"),
        ),
    ],
)
def test_a_unit_is_that_of_the_place_told_last(
    language: str, text: str, event: tuple[str, str]
) -> None:
    assert event in told(language, text)


@pytest.mark.parametrize(
    ("language", "text", "event"),
    [
        (
            "en",
            "A house burned down in Masanchi on Sunday, the interior minister said in Astana."
            " Nobody was hurt.",
            ("Fire", "Masanchi"),
        ),
        (
            "ru",
            "На юге страны сгорели склады, сообщил министр внутренних дел на брифинге в Астане."
            " Огонь уничтожил хранилище в селе Масанчи.",
            ("Fire", "Masanchi"),
        ),
    ],
)
def test_where_one_speaks_of_it_is_not_where_it_was(
    language: str, text: str, event: tuple[str, str]
) -> None:
    assert told(language, text) == {event}


@pytest.mark.parametrize(
    ("language", "text", "event"),
    [
        # The ends of a way
        (
            "en",
            "A coach carrying 40 people from Kyzylorda to Aktobe overturned on Monday near Aralsk.",
            ("Transport accident", "Aral"),
        ),
        (
            "ru",
            "Утром на трассе между Алматы и Талдыкорганом, недалеко от Конаева, столкнулись две"
            " машины.",
            ("Transport accident", "Qonaev"),
        ),
        (
            "kk",
            "Бүгін Алматы мен Талдықорған арасындағы жолда, Қонаевтан алыс емес жерде екі көлік"
            " соқтығысты.",
            ("Transport accident", "Qonaev"),
        ),
        # Where the abducted were brought
        (
            "en",
            "A trader was kidnapped in Shymkent on Saturday. The kidnappers drove him to a cottage"
            " in Saryagash District and asked for a ransom.",
            ("Abduction/forced disappearance", "Shymkent"),
        ),
        (
            "ru",
            "В субботу в Шымкенте похитили торговца. Похитители увезли его в дом в Сарыагашском"
            " районе и потребовали выкуп.",
            ("Abduction/forced disappearance", "Shymkent"),
        ),
        (
            "kk",
            "Сенбіде Шымкентте саудагерді ұрлап кетті. Ұрлаушылар оны Сарыағаш ауданындағы үйге"
            " апарып, ақша талап етті.",
            ("Abduction/forced disappearance", "Shymkent"),
        ),
        # For whom a rally was
        (
            "en",
            "About 100 people rallied in Oral on Saturday in support of the strikers of Zhanaozen.",
            ("Peaceful protest", "Oral"),
        ),
        (
            "ru",
            "В субботу в Уральске прошёл митинг памяти жертв Жанаозена.",
            ("Peaceful protest", "Oral"),
        ),
        (
            "kk",
            "Сенбі күні Оралда Жаңаөзендегі жұмысшыларды қолдап митинг өтті.",
            ("Peaceful protest", "Oral"),
        ),
        # Where the hurt lie, and where flags are flown at half-mast
        (
            "ru",
            "При взрыве метана на шахте в Карагандинской области погибли шесть горняков. Двое"
            " госпитализированы в Шахтинск. В Абае приспущены флаги.",
            ("Explosion accident", "Karaganda Region"),
        ),
        (
            "kk",
            "Қарағанды облысында шахтада метан жарылып, алты кенші қаза тапты. Екеуі Шахтинск"
            " қаласындағы ауруханада жатыр.",
            ("Explosion accident", "Karaganda Region"),
        ),
    ],
)
def test_what_is_said_in_passing_places_nothing(
    language: str, text: str, event: tuple[str, str]
) -> None:
    assert told(language, text) == {event}


def test_what_suspects_did_before_is_no_place_to_go_on_with() -> None:
    text = (
        "В субботу в селе Боралдай задержали двух экстремистов. Они причастны к убийству двух"
        " полицейских в феврале в Алматы. В доме нашли автомат."
    )
    assert ("Disrupted weapons use", "Boralday") in told("ru", text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Ethnic clashes broke out in the south on Sunday. The violence began in the village of"
            " Masanchi and spread to the neighbouring villages of Sortobe and Auqatty. Police"
            " seized two hunting rifles.",
        ),
        (
            "kk",
            "Масаншы ауылында жексенбіде жаппай төбелес болды. Төбелес кейін көрші Сортөбе мен"
            " Ауқатты ауылдарына ұласқан. Екі аңшы мылтығы тәркіленді.",
        ),
    ],
)
def test_a_text_goes_on_where_it_began_that_has_spread(language: str, text: str) -> None:
    weapons = [place for kind, place in told(language, text) if kind == "Disrupted weapons use"]
    assert weapons == ["Masanchi"]


@pytest.mark.parametrize(
    ("language", "text", "event"),
    [
        # The more exact of two names
        (
            "en",
            "Villagers in the Zhambyl region's Shu district fought with sticks on Monday.",
            ("Mob violence", "Shu District"),
        ),
        (
            "en",
            "Oil workers at the Kalamkas field in the Mangystau region went on strike on Monday.",
            ("Peaceful protest", "Kalamkas Field"),
        ),
        (
            "ru",
            "В понедельник пожар в Аулиекольском районе Костанайской области уничтожил более ста"
            " домов в посёлке Аманкарагай.",
            ("Fire", "Amankaragay"),
        ),
        # The region of which a village was once a part
        (
            "en",
            "On Monday a dam burst above the village of Kyzylagash, in Almaty Region.",
            ("Flood", "Kyzylagash"),
        ),
        # A name that is not known
        (
            "en",
            "In Ridder, sixty people were evacuated on Monday after a dam on the Filippovka river"
            " leaked.",
            ("Flood", "Ridder"),
        ),
        # Two deeds and one place
        (
            "en",
            "A militant killed five policemen before blowing himself up in the city of Taraz on"
            " Saturday.",
            ("Suicide bomb", "Taraz"),
        ),
        # Of a local report the region that it names
        (
            "en",
            "TARAZ, Kazakhstan (Agency) - Nine people were killed after a series of explosions at a"
            " depot in southern Kazakhstan. The explosions in the Zhambyl region were set off by a"
            " fire.",
            ("Explosion accident", "Zhambyl Region"),
        ),
        # One event in a city and at its police station
        (
            "kk",
            "Алматыда белгісіз біреу полицияға оқ атты. Оқиға бүгін Алмалы аудандық ішкі істер"
            " басқармасының жанында болған.",
            ("Armed clash", "Almaly District"),
        ),
        # Several villages that people were moved from
        (
            "ru",
            "В области Абай горит лес. Пожар начался в понедельник. Эвакуированы жители сёл"
            " Канонерка и Карагайлы.",
            ("Fire", "Abai Region"),
        ),
    ],
)
def test_one_place_is_told_of_an_event(language: str, text: str, event: tuple[str, str]) -> None:
    found = told(language, text)
    assert event in found
    assert len({place for _, place in found}) == 1


@pytest.mark.parametrize(
    ("language", "text", "kind", "places"),
    [
        (
            "en",
            "First in Zhanaozen, then in Aktau oil workers walked out on Monday.",
            "Peaceful protest",
            {"Zhanaozen", "Aktau"},
        ),
        (
            "ru",
            "Сначала в Жанаозене, а потом и в Актау в понедельник бастовали нефтяники.",
            "Peaceful protest",
            {"Zhanaozen", "Aktau"},
        ),
        (
            "kk",
            "Дүйсенбіде алдымен Жаңаөзенде, кейін Ақтауда мұнайшылар ереуілге шықты.",
            "Peaceful protest",
            {"Zhanaozen", "Aktau"},
        ),
        (
            "en",
            "On Monday a market burned down in Aktobe, then in Oral two cars collided.",
            "Fire",
            {"Aktobe"},
        ),
        (
            "en",
            "Two fires broke out in the Abai region on Monday: one at a sawmill in Semey, the other"
            " at a depot in Ayagoz.",
            "Fire",
            {"Semey", "Ayagoz"},
        ),
        (
            "ru",
            "Два пожара произошли в понедельник в области Абай: один на лесопилке в Семее, другой в"
            " депо в Аягозе.",
            "Fire",
            {"Semey", "Ayagoz"},
        ),
        (
            "kk",
            "Дүйсенбіде Абай облысында екі өрт болды: бірі Семейдегі цехта, екіншісі Аягөздегі"
            " депода.",
            "Fire",
            {"Semey", "Ayagoz"},
        ),
        (
            "ru",
            "В Актюбинской области подтоплены шесть сёл, в Костанайской — четыре.",
            "Flood",
            {"Aktobe Region", "Kostanay Region"},
        ),
        (
            "kk",
            "Өзбекстандағы Сардоба бөгеті бұзылып, Мақтаарал ауданының бес ауылын су басты.",
            "Flood",
            {"Maktaaral District"},
        ),
        (
            "ru",
            "В понедельник на трассе Алматы — Хоргос в Панфиловском районе перевернулся автобус.",
            "Transport accident",
            {"Panfilov District"},
        ),
        (
            "en",
            "Order is returning. In Almaty streets are littered with cars. Police in Shymkent, the"
            " third-largest city, said they had arrested 150 rioters on Monday.",
            "Arrests",
            {"Shymkent"},
        ),
    ],
)
def test_each_place_of_several_is_told(
    language: str, text: str, kind: str, places: set[str]
) -> None:
    assert {place for found, place in told(language, text) if found == kind} == places


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "An earthquake struck on Monday morning and was felt in Almaty, Taldykorgan and"
            " Bishkek. Its epicentre was 30 kilometres south-east of Almaty.",
        ),
        (
            "ru",
            "В понедельник произошло землетрясение, его ощутили в Алматы, Талдыкоргане и Бишкеке."
            " Эпицентр находился в 30 километрах к юго-востоку от Алматы.",
        ),
        (
            "kk",
            "Дүйсенбіде жер сілкінді, ол Алматыда, Талдықорғанда және Бішкекте сезілді. Эпицентр"
            " Алматыдан оңтүстік-шығысқа қарай 30 шақырым жерде.",
        ),
    ],
)
def test_an_earthquake_was_at_its_epicentre(language: str, text: str) -> None:
    assert told(language, text) == {("Earthquake", "Almaty")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "A depot blew up in Tashkent on Monday. The explosion was heard as far as Saryagash.",
        ),
        ("ru", "В понедельник в Ташкенте взорвался склад. Взрыв слышали даже в Сарыагаше."),
        ("kk", "Дүйсенбіде Ташкентте қойма жарылды. Жарылыс Сарыағашта да естілді."),
    ],
)
def test_what_is_heard_from_abroad_was_abroad(language: str, text: str) -> None:
    assert told(language, text) == set()


def test_what_is_heard_where_nothing_else_was_told_was_there() -> None:
    assert told("ru", "В понедельник в Арыси слышны взрывы.") <= {("Explosion accident", "Arys")}


@pytest.mark.parametrize(
    ("language", "text", "event"),
    [
        (
            "ru",
            "Десятки женщин заблокировали в понедельник вход в акимат Мангистауской области. Аким,"
            " находившийся в Жанаозене, обещал встречу.",
            ("Peaceful protest", "Aktau"),
        ),
        (
            "kk",
            "Дүйсенбіде әйелдер Маңғыстау облысы әкімдігінің кіреберісін жауып тастады.",
            ("Peaceful protest", "Aktau"),
        ),
        (
            "kk",
            "Жексенбіде Ақжайық ауданының Тайпақ ауылына Жайықтың суы кірді, деп хабарлады"
            " Оралда журналистерге ТЖД. Жүз үйді су басты.",
            ("Flood", "Taypak"),
        ),
    ],
)
def test_where_offices_sit_and_speak(language: str, text: str, event: tuple[str, str]) -> None:
    assert told(language, text) == {event}


@pytest.mark.parametrize(
    ("language", "text", "event"),
    [
        (
            "ru",
            "В понедельник в Алматы двое экстремистов напали на полицейских. Один поехал в сторону"
            " Каскелена, но был задержан.",
            ("Arrests", "Almaty"),
        ),
        (
            "kk",
            "Дүйсенбіде Алматыда екі экстремист полицейлерге оқ атты. Бірі Қаскелең жаққа қарай"
            " қашты, бірақ ұсталды.",
            ("Arrests", "Almaty"),
        ),
        # Of the towns of a march the first
        (
            "kk",
            "Жұмысшылар жалақы талап етіп, 7 наурызда Кентаудан Алматыға қарай жаяу шыққан.",
            ("Peaceful protest", "Kentau"),
        ),
        # The only place that a road is told by
        (
            "ru",
            "В понедельник на трассе в сторону Жезды столкнулись автобус и легковушка.",
            ("Transport accident", "Zhezdi"),
        ),
        (
            "en",
            "In 2012 a plane crashed in a snowstorm as it approached Shymkent on 25 December.",
            ("Transport accident", "Shymkent"),
        ),
    ],
)
def test_where_one_goes_is_not_where_it_was(
    language: str, text: str, event: tuple[str, str]
) -> None:
    assert event in told(language, text)


@pytest.mark.parametrize(
    ("language", "text", "event"),
    [
        (
            "en",
            "The unrest in Zhanaozen spread on Sunday to the village of Shetpe, where a crowd of"
            " 300 stopped a train and set fire to the locomotive. Police opened fire.",
            ("Excessive force against protesters", "Shetpe"),
        ),
        (
            "en",
            "On Monday about 30 mothers held a protest in the lobby of the Labour Ministry.",
            ("Peaceful protest", "Astana"),
        ),
        (
            "ru",
            "В понедельник около 30 матерей провели акцию протеста в холле министерства труда.",
            ("Peaceful protest", "Astana"),
        ),
        (
            "kk",
            "Дүйсенбіде 30-ға жуық ана Еңбек министрлігінің дәлізінде наразылық акциясын өткізді.",
            ("Peaceful protest", "Astana"),
        ),
    ],
)
def test_where_a_clause_or_an_office_tells(
    language: str, text: str, event: tuple[str, str]
) -> None:
    assert event in told(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "ru",
            "Нефтяники третий день митингуют у здания компании в Жанаозене. Ночью полиция задержала"
            " активистов, после чего вышли рабочие на месторождении Жетыбай.",
        ),
        (
            "kk",
            "Мұнайшылар үшінші күн Жаңаөзендегі компания алдында митингке шықты. Түнде полиция"
            " белсенділерді ұстады, содан кейін Жетібай кентіндегі жұмысшылар ереуілге шықты.",
        ),
    ],
)
def test_what_came_of_an_event_was_elsewhere(language: str, text: str) -> None:
    assert ("Protest with intervention", "Zhanaozen") in told(language, text)
