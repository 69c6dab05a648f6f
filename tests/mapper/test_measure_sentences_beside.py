"""What one sentence tells of another's measures: whom it leaves out, asks for, or takes back."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

PUBLISHED = "2024-09-18"
_KK = "террористік қауіптіліктің «сары» деңгейі"
_RU = "«жёлтый» уровень террористической опасности"


@pytest.mark.parametrize(
    ("language", "behind"),
    [
        ("kk", "Бұл Шымкент пен Ұлытау облысына қатысты емес."),
        ("kk", "Тек Шымкент пен Ұлытау облысына бұл шешім қолданылмайды."),
        ("kk", "Тек Шымкент пен Ұлытау облысы бұл тізімге кірмеді."),
        ("kk", "Бұл шешім барлық өңірге қатысты, тек Шымкент пен Ұлытау облысы одан тыс қалды."),
        ("ru", "Решение не касается только Шымкента и области Улытау."),
        ("ru", "Не распространяется он лишь на Шымкент и область Улытау."),
        ("ru", "Исключены из перечня лишь Шымкент и область Улытау."),
        ("ru", "Шымкент и область Улытау в этот список не вошли."),
        ("ru", "Это касается всех регионов, кроме Шымкента и области Улытау."),
    ],
)
def test_a_sentence_tells_whom_the_one_before_leaves_out(language: str, behind: str) -> None:
    lead = {
        "kk": f"Еліміздегі {_KK} 1 қазанға дейін ұзартылды.",
        "ru": f"По всей стране {_RU} продлён до 1 октября.",
    }[language]
    assert told(f"{lead} {behind}", PUBLISHED, language) == ["threat yellow remains 18 2024-09-18"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("kk", "Террористік қауіптіліктің «сары» деңгейі 1 қазанға дейін ұзартылды. Бұл шешім "
               "барлық өңірге қатысты, тек Шымкент одан тыс қалды.",
         "threat yellow remains 19 2024-09-18"),
        ("kk", "Террористік қауіптіліктің «сары» деңгейі енгізілді. Бұл шешім Шымкент пен "
               "Ұлытау облысына қатысты.",
         "threat yellow set Shymkent+Ulytau Region 2024-09-18"),
        ("ru", "«Жёлтый» уровень террористической опасности продлён до 1 октября. Это касается "
               "всех регионов, кроме Шымкента.",
         "threat yellow remains 19 2024-09-18"),
        ("ru", "«Жёлтый» уровень террористической опасности введён. Решение распространяется на "
               "Шымкент и область Улытау.",
         "threat yellow set Shymkent+Ulytau Region 2024-09-18"),
        ("en", "The yellow terror threat level is extended until 1 October. It concerns all "
               "regions except Shymkent.",
         "threat yellow remains 19 2024-09-18"),
        # A town that is left out of another's measure has had none.
        ("ru", "В Шымкенте введён комендантский час. Он не распространяется на Ленгер.",
         "curfew set Shymkent 2024-09-18"),
    ],
)  # fmt: skip
def test_a_sentence_tells_where_the_one_before_holds(
    language: str, text: str, expected: str
) -> None:
    assert told(text, PUBLISHED, language) == [expected]


@pytest.mark.parametrize("there", ["Ол жақта", "Ол жерде", "Ол өңірлерде", "Бұл екі өңірде"])
def test_there_is_where_it_was_left_out_in_kazakh(there: str) -> None:
    text = f"Шымкент пен Ұлытау облысынан басқа бүкіл елде {_KK} енгізілді. {there} «қызыл» деңгей"
    assert told(f"{text} қала береді.", PUBLISHED, "kk") == [
        "threat yellow set 18 2024-09-18",
        "threat red remains Shymkent+Ulytau Region 2024-09-18",
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("kk", "Ақтауда коменданттық сағатты әлі алған жоқпыз.", ["curfew remains"]),
        ("kk", "Ақтауда коменданттық сағатты әзірге алып тастамаймыз.", ["curfew remains"]),
        ("kk", "Ақтауда төтенше жағдайды тоқтатқан жоқпыз.", ["state remains"]),
        ("kk", "Ақтауда «қызыл» деңгейді түсірген жоқпыз.", ["threat red remains"]),
        ("kk", "Ақтауда коменданттық сағат әлі күшінен айырылған жоқ.", ["curfew remains"]),
        ("ru", "Комендантский час в Актау мы пока не снимаем.", ["curfew remains"]),
        ("ru", "Режим ЧП в Актау никто не снимал.", ["state remains"]),
        ("kk", "Ақтауда коменданттық сағат енгізген жоқпыз.", []),
        ("kk", "Ақтауда коменданттық сағат туралы айта алмаймыз.", []),
        ("kk", "Ақтауда терроризмге қарсы операция кезінде хабар алған жоқпыз.", []),
    ],
)
def test_what_was_not_ended_goes_on(language: str, text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, language) == [f"{one} Aktau 2024-09-18" for one in expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("kk", "Ақтауда коменданттық сағат алынды. Бейнеу ауданының тұрғындары бізде қалай болады "
               "деп сұрап жатыр. Сіздерде коменданттық сағат қазан айына дейін сақталады."),
        ("ru", "В Актау отменён комендантский час.\n\nВторое. Жители Бейнеуского района в письмах "
               "спрашивают, что у них. У вас комендантский час пока действует."),
    ],
)  # fmt: skip
def test_who_asks_is_told_of_next(language: str, text: str) -> None:
    assert told(text, PUBLISHED, language) == [
        "curfew lifted Aktau 2024-09-18",
        "curfew remains Beineu District 2024-09-18",
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("kk", "Полиция WhatsApp желісінде тараған дауыстық хабарламаны жоққа шығарды. Онда "
               "белгісіз әйел жұмадан бастап Оралда коменданттық сағат енгізіледі деп мәлімдеген."),
        ("kk", "Мессенджерлерде аудиожазба тарап жатыр. Онда ер адам ертең Оралда коменданттық "
               "сағат енгізіледі дейді."),
        ("kk", "Желіде жалған хабарлама тарады. Хабарламада Оралда «қызыл» деңгей енгізілді деп "
               "жазылған."),
        ("kk", "«Оралда ертеңнен бастап коменданттық сағат енгізіледі». Мұндай мазмұндағы "
               "хабарлама желіде тарап жатыр."),
        ("kk", "Оралда коменданттық сағат енгізілді. Әкімдік мұндай шешім қабылданбағанын айтты."),
        ("kk", "Оралда төтенше жағдай жарияланды. «Бұл ақпарат шындыққа жанаспайды», деді өкілі."),
        ("ru", "Полиция опровергла голосовое сообщение, которое распространяют в WhatsApp. В нём "
               "женщина утверждает, что с пятницы в Уральске вводится комендантский час."),
        ("ru", "В чатах разошлась рассылка. В ней говорится, что в Уральске введён комендантский "
               "час."),
        ("ru", "В мессенджерах гуляет аудио. Неизвестный сообщает, что в Уральске введён режим "
               "ЧП."),
        ("ru", "«С завтрашнего дня в Уральске вводят комендантский час». Такое сообщение рассылают "
               "в чатах."),
        ("ru", "В видео неизвестный говорит, что в Уральске введён режим ЧП."),
        ("en", "Police denied a voice message circulating on WhatsApp. In it, an unknown woman "
               "claims that a curfew is being introduced in Oral from Friday."),
        ("en", "An audio clip is going round. A man says that a curfew has been imposed in Oral."),
    ],
)  # fmt: skip
def test_what_a_message_says_is_not_so(language: str, text: str) -> None:
    assert told(text, PUBLISHED, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("kk", "Ұлттық қауіпсіздік комитеті мәлімдеме таратты. Онда Оралда коменданттық сағат "
               "енгізілгені айтылған."),
        ("kk", "Полиция дауыстық хабарламаны жоққа шығарды. Оралда коменданттық сағат енгізілді."),
        ("kk", "Оралда коменданттық сағат енгізілді. Ақсайда мұндай шара болған жоқ."),
        ("ru", "Пресс-служба распространила сообщение. В нём говорится, что в Уральске введён "
               "комендантский час."),
        ("ru", "Полиция опровергла аудиозапись. В Уральске введён комендантский час."),
        ("en", "Police issued a message. It says that a curfew has been imposed in Oral."),
    ],
)  # fmt: skip
def test_what_an_office_says_is_so(language: str, text: str) -> None:
    assert told(text, PUBLISHED, language) == ["curfew set Oral 2024-09-18"]


def test_a_title_may_call_a_district_by_its_town() -> None:
    text = (
        "Кентау мен Аягөзде «сары» деңгей енгізілді\n\nКентау қаласында және Абай облысының Аягөз "
        f"ауданында {_KK} белгіленді."
    )
    assert told(text, PUBLISHED, "kk") == ["threat yellow set Kentau+Ayagoz District 2024-09-18"]


def test_what_was_set_yesterday_and_ended_today() -> None:
    text = "Оралда кеше кешкі сағат тоғызда енгізілген коменданттық сағат бүгін таңертең алынды."
    assert told(text, PUBLISHED, "kk") == [
        "curfew set Oral 2024-09-17",
        "curfew lifted Oral 2024-09-18",
    ]


def test_a_new_level_and_another_that_ended_then() -> None:
    text = (
        "16 қыркүйекте сағат 18.00-ден бастап Орал қаласында террористік қауіптілік деңгейі "
        "«қызылдан» «сарыға» төмендетілді. Жаңа деңгей 29 қыркүйекке дейін қолданылады.\n"
        "Сонымен бірге Тасқала ауданында 1 қыркүйекте енгізілген «сары» деңгей дәл сол сәттен "
        "бастап алып тасталды."
    )
    assert told(text, PUBLISHED, "kk") == [
        "threat yellow lowered Oral 2024-09-16",
        "threat yellow set Taskala District 2024-09-01",
        "threat yellow lifted Taskala District 2024-09-16",
    ]
