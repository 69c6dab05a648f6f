"""Kazakh in its breadth: the ways in which newsrooms say it, a line each, and "
"what only looks so."""

from __future__ import annotations

import pytest

from mapper.records import Incident, Measure
from tests.mapper.reading_texts import read

SPRING, SUMMER = "2024-04-10", "2023-07-14"

# Sub type, place and first day of each incident.
EVENTS_IN_SPRING = [
    (
        "Сейсенбіге қараған түні Орал маңында тасыған өзен бөгетті бұзып, екі ауылды су басты.",
        ("Flood|Oral|2024-04-08",),
    ),
    ("Құлсарыда 70 үй су астында қалды.", ("Flood|Kulsary|2024-04-10",)),
    ("9 сәуірде Қандыағаш қаласында жеміс қоймасы өртеніп кетті.", ("Fire|Kandyagash|2024-04-09",)),
    (
        "Риддерде көпқабатты үйде газ баллоны жарылып, үш адам жараланды.",
        ("Explosion accident|Ridder|2024-04-10",),
    ),
    (
        "Дүйсенбі күні Қаражанбас кенішінде мұнайшылар жұмысқа шықпай, аштық жариялады.",
        ("Peaceful protest|Karazhanbas Field|2024-04-08",),
    ),
    (
        "Екібастұзда әкімдік алдына жиналған үлескерлер баспана талап етті.",
        ("Peaceful protest|Ekibastuz|2024-04-10",),
    ),
    (
        "Астанада министрлік алдында плакат ұстап тұрған екі белсенді ұсталып, полиция "
        "бөлімшесіне жеткізілді.",
        ("Protest with intervention|Astana|2024-04-10",),
    ),
    (
        "Кеше Ақтауда митингіге жиналғандарды полиция қуып таратты.",
        ("Protest with intervention|Aktau|2024-04-09",),
    ),
    (
        "Қордай ауданында екі ауылдың жастары жаппай төбелесіп, оннан астам адам жарақат алды.",
        ("Mob violence|Korday District|2024-04-10",),
    ),
    (
        "Таразда ашынған топ әкімдік ғимаратына басып кіріп, терезелерін қиратты.",
        ("Violent demonstration|Taraz|2024-04-10",),
    ),
    (
        "Түнде Балқашта белгісіз біреулер дәріхананы тонап кетті.",
        ("Looting/property destruction|Balkhash|2024-04-09",),
    ),
    (
        "Сәрсенбі күні таңертең Алматыда полиция бекетіне қарулы адам шабуыл жасап, екі "
        "сержант қаза тапты.",
        ("Armed clash|Almaty|2024-04-10",),
    ),
    (
        "Жезқазғанда терроризмді насихаттады деген күдікпен үш ер адам қамауға алынды.",
        ("Arrests|Zhezkazgan|2024-04-10",),
    ),
    (
        "Сарыағаштағы үйден екі граната мен 200 патрон табылды.",
        ("Disrupted weapons use|Saryagash|2024-04-10",),
    ),
    (
        "7 сәуірде Көкшетау – Астана тасжолында, Щучинск маңында автобус жүк көлігімен "
        "соқтығысып, төрт адам қаза болды.",
        ("Transport accident|Shchuchinsk|2024-04-07",),
    ),
    ("Жаркент маңында магнитудасы 5,1 жер сілкінді.", ("Earthquake|Zharkent|2024-04-10",)),
    (
        "Теміртауда қазандықтың жарылуы салдарынан үш жұмысшы көз жұмды.",
        ("Explosion accident|Temirtau|2024-04-10",),
    ),
    ("Атырау: кешкісін орталық базар отқа оранды.", ("Fire|Atyrau|2024-04-10",)),
    ("Ақтөбе: 40 үй су астында.", ("Flood|Aktobe|2024-04-10",)),
    ("10 сәуір – Хромтау. Кеншілер жұмысын тоқтатты.", ("Peaceful protest|Khromtau|2024-04-10",)),
]
EVENTS_IN_SUMMER = [
    (
        "Кеше кешке Степногорскіде кәсіпорын қоймасынан тілсіз жау шығып, 600 шаршы метр "
        "аумақты шарпыды.",
        ("Fire|Stepnogorsk|2023-07-13",),
    ),
    (
        "Сенбі күні Зайсан ауданында сел жүріп, екі көпірді бұзып кетті.",
        ("Flood|Zaisan District|2023-07-08",),
    ),
    (
        "Жаңаөзенде жұмыссыз жастар әкімдіктің алдында үшінші күн түнеп жатыр.",
        ("Peaceful protest|Zhanaozen|2023-07-14",),
    ),
    (
        "Маңғыстауда мұнайшылар бейсенбіде Ақтау – Жаңаөзен тасжолын жауып тастады.",
        ("Peaceful protest|Mangystau Region|2023-07-13",),
    ),
    (
        "Сәтбаевта шахтада опырылған тау жынысының астында үш кенші қалды.",
        ("Explosion accident|Satpayev|2023-07-14",),
    ),
    (
        "12 шілдеде Қонаевта жеңіл көлік жолдан шығып кетіп, аударылған: екі адам мерт болды.",
        ("Transport accident|Qonaev|2023-07-12",),
    ),
    ("Алматыда күндіз сейсмологтар үш баллдық дүмпу тіркеді.", ("Earthquake|Almaty|2023-07-14",)),
    (
        "Шымкентте тұрғын пәтерде отбасын пышақтап кеткен ер адам іздеуде.",
        ("Attack|Shymkent|2023-07-14",),
    ),
    (
        "Түркістанда базарда екі топ жанжалдасып, төбелес шықты, он адам ұсталды.",
        ("Arrests|Turkestan|2023-07-14", "Mob violence|Turkestan|2023-07-14"),
    ),
    ("Қызылордада дүкендер тоналды.", ("Looting/property destruction|Kyzylorda|2023-07-14",)),
    ("Ақсайда наразылық танытқан жұмысшылар тарап кетті.", ("Peaceful protest|Aksai|2023-07-14",)),
]
# Measure, level, action, places, and the days of it.
MEASURES_IN_SPRING = [
    (
        "9 сәуірден бастап Ақмола облысында террористік қауіптің «сары» деңгейі "
        "енгізіліп, 20 сәуірге дейін сақталады.",
        ("threat_level yellow set Akmola Region 2024-04-09 2024-04-20",),
    ),
    (
        "Атырау облысында лаңкестік қатердің «қызғылт сары» деңгейі 30 сәуірге дейін ұзартылды.",
        ("threat_level orange remains Atyrau Region 2024-04-10 2024-04-30",),
    ),
    (
        "Шымкентте террористік қауіп деңгейі «қызылдан» «сарыға» түсірілді.",
        ("threat_level yellow lowered Shymkent 2024-04-10 None",),
    ),
    (
        "Маңғыстау облысында терроризм қаупінің «сары» деңгейі өзгеріссіз.",
        ("threat_level yellow remains Mangystau Region 2024-04-10 None",),
    ),
    (
        "Павлодар облысындағы «сары» террористік қауіп деңгейінің мерзімі 9 сәуірде "
        "бітіп, күшін жойды.",
        ("threat_level yellow lifted Pavlodar Region 2024-04-09 None",),
    ),
    (
        "Кеше Ақтөбеде терроризмге қарсы операция режимі алынды.",
        ("counter_terrorist_operation None lifted Aktobe 2024-04-09 None",),
    ),
    (
        "Кеше түнгі он бірден бастап Алматыда коменданттық сағат енгізілген болатын.",
        ("curfew None set Almaty 2024-04-09 None",),
    ),
    (
        "Президенттің жарлығымен Түркістан облысында осы айдың он тоғызына дейін төтенше "
        "жағдай жарияланды.",
        ("state_of_emergency None set Turkestan Region 2024-04-10 2024-04-19",),
    ),
    (
        "Абай облысында төтенше жағдайдың мерзімі тағы 10 күнге созылды.",
        ("state_of_emergency None remains Abai Region 2024-04-10 2024-04-20",),
    ),
    (
        "Бесінші сәуірден бастап Қызылорда облысында төтенше жағдай күшінде.",
        ("state_of_emergency None set Kyzylorda Region 2024-04-05 None",),
    ),
    (
        "Жетісу облысында террористік қауіп деңгейі «сарыдан» «қызғылт сарыға» дейін көтерілді.",
        ("threat_level orange raised Jetisu Region 2024-04-10 None",),
    ),
    (
        "Ұлытау облысында террористік қауіптің «қызыл» деңгейі жойылды.",
        ("threat_level red lifted Ulytau Region 2024-04-10 None",),
    ),
    (
        "Террористік қауіп. Астана – «сары» деңгей сақталып отыр.",
        ("threat_level yellow remains Astana 2024-04-10 None",),
    ),
]
MEASURES_IN_SUMMER = [
    (
        "Жамбыл облысында ҰҚК мәліметінше, террористік қауіптің орташа («сары») деңгейі "
        "15 тәулікке бекітілді.",
        ("threat_level yellow set Zhambyl Region 2023-07-14 2023-07-29",),
    ),
    (
        "Алматы облысында «сары» лаңкестік қауіп деңгейі 20 шілдеде аяқталады.",
        ("threat_level yellow remains Almaty Region 2023-07-14 2023-07-20",),
    ),
    (
        "Кеше Астанада террористік қауіптің деңгейі «қызғылт сарыға» дейін жоғарылатылды.",
        ("threat_level orange raised Astana 2023-07-13 None",),
    ),
    (
        "Қызылорда облысында терроризмге қарсы операция тәмамдалды.",
        ("counter_terrorist_operation None lifted Kyzylorda Region 2023-07-14 None",),
    ),
]
NOTHING = [
    "Ақтауда митинг өтті деген сыбыс тарады, бірақ полиция мұны жоққа шығарды.",
    "Павлодарда өртке қарсы оқу-жаттығу өтіп, шартты өрт сөндірілді.",
    "«Қайрат» Алматыда «Тобылдың» қақпасын алғашқы минуттан шабуылдап, екі гол соқты.",
    "Семейде 2019 жылғы төбелеске қатысқан жеті адам сотталды.",
    "Бөгет бұзылса, Петропавлды су басуы мүмкін.",
    "Шымкентте 15 сәуірге жоспарланған митингіге рұқсат берілмеді.",
    "Қостанайда 1991 жылғы ереуіл туралы фильм көрсетілді.",
    "Бішкекте шеруге шыққан ондаған адам ұсталды.",
    "Оралда су деңгейі төмендеді, ешқандай үйге су кірген жоқ.",
    "Көкшетауда дала өртінің қаупі жоғары деңгейде қалып отыр, дейді синоптиктер.",
    "Қарағанды облысында ауа райына байланысты «сары» деңгей жарияланды.",
    "Астанада «қызыл» деңгей енгізіледі деген ақпарат жалған, террористік қауіп жоқ.",
    "Батыс Қазақстан облысында табиғи сипаттағы төтенше жағдай режимі енгізілді.",
    "Қарағандыда боксшы қарсыласын бірінші раундта ұрып жықты.",
    "Жаңаөзен оқиғасына он жыл: еске алу шарасы өтті.",
    "Полиция Таразда ешқандай атыс болмағанын мәлімдеді.",
    "Атырауда бөгет салынып жатыр, су тасқыны қаупі жоқ.",
    "Мәскеуде қойма өртенді.",
    "Оралда жаңа кинотеатр ашылып, «Көтеріліс» фильмі көрсетілді.",
    "Ертең Павлодар облысында төтенше жағдай енгізілуі мүмкін.",
]


def told(found: Incident) -> str:
    place = found.place.name if found.place else ""
    return f"{found.sub_event_type}|{place}|{found.date_start}"


def stated(found: Measure) -> str:
    places = ",".join(place.name for place in found.places)
    days = f"{found.date_start} {found.date_end}"
    return f"{found.measure} {found.level} {found.action} {places} {days}"


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [(SPRING, *row) for row in EVENTS_IN_SPRING] + [(SUMMER, *row) for row in EVENTS_IN_SUMMER],
)
def test_events(published: str, text: str, expected: tuple[str, ...]) -> None:
    found = read(text, published, "kk")
    assert sorted(map(told, found.incidents)) == sorted(expected)
    assert not found.measures


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [(SPRING, *row) for row in MEASURES_IN_SPRING] + [(SUMMER, *row) for row in MEASURES_IN_SUMMER],
)
def test_measures(published: str, text: str, expected: tuple[str, ...]) -> None:
    found = read(text, published, "kk")
    assert sorted(map(stated, found.measures)) == sorted(expected)
    assert not found.incidents


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_happened(text: str) -> None:
    found = read(text, SPRING, "kk")
    assert not found.incidents
    assert not found.measures


def test_other_regions_are_those_without_a_level_of_their_own() -> None:
    text = (
        "9 сәуірден бастап Ақтөбе облысында террористік қауіптің «қызыл» деңгейі енгізілді. "
        "Бүгіннен бастап қалған барлық өңірде «сары» деңгей жарияланды."
    )
    red, yellow = read(text, SPRING, "kk").measures
    assert [place.name for place in red.places] == ["Aktobe Region"]
    assert len(yellow.places) == 19
    assert red.places[0] not in yellow.places


def test_a_heading_stands_behind_a_day() -> None:
    (found,) = read("10 сәуір – Хромтау. Базар отқа оранды.", SPRING, "kk").incidents
    assert found.place is not None
    assert found.place.name == "Khromtau"
