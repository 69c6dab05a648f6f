"""Levels moved from one to another, and the day and the place that the text has told before."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

PUBLISHED = "2024-09-18"
_KK = "террористік қауіптілік деңгейі"
_RU = "уровень террористической опасности"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "Уровень террористической опасности в Аксае мы снизили в субботу, был «красный», "
               "стал «жёлтый».",
         ["threat yellow lowered Aksai 2024-09-14"]),
        ("ru", "В Аксае уровень террористической опасности изменился: был «красный», стал "
               "«оранжевый».",
         ["threat orange lowered Aksai 2024-09-18"]),
        ("ru", "Террористическая опасность: Аксай перевели с «жёлтого» уровня на «оранжевый»",
         ["threat orange raised Aksai 2024-09-18"]),
        ("ru", "Аксай переведён с «красного» уровня террористической опасности на «жёлтый».",
         ["threat yellow lowered Aksai 2024-09-18"]),
        ("kk", "Ақсайда террористік қауіптілік деңгейін сенбіде төмендеттік, «қызыл» еді, «сары» "
               "болды.",
         ["threat yellow lowered Aksai 2024-09-14"]),
        ("kk", "Жұмадан бастап Ақсайда террористік қауіптіліктің «қызғылт сары» деңгейі «сарыға» "
               "ауысады.",
         ["threat yellow lowered Aksai 2024-09-20"]),
        ("kk", "Ақсайда террористік қауіптіліктің «сары» деңгейі қалпына келтірілді.",
         ["threat yellow set Aksai 2024-09-18"]),
        ("ru", "Аксай перевели с «жёлтого» уровня террористической опасности на усиленный режим.",
         []),
        # What else is ended is no level.
        ("ru", "В Аксае уровень террористической опасности понижен до «жёлтого»; ограничения на "
               "поездки в город сняты.",
         ["threat yellow lowered Aksai 2024-09-18"]),
        ("kk", f"Ақсайда {_KK} «сарыға» түсірілді; қалаға кіру шектеуі алынды.",
         ["threat yellow lowered Aksai 2024-09-18"]),
        ("kk", "Тасқала ауданында терроризмге қарсы операция жүріп жатыр, ормандарға кіруге тыйым "
               "салынды.",
         ["counter remains Taskala District 2024-09-18"]),
        ("kk", "Ақсайда терроризмге қарсы операция аяқталды: күдікті белдігін іске қосып, мерт "
               "болды.",
         ["counter lifted Aksai 2024-09-18"]),
    ],
)  # fmt: skip
def test_levels_are_moved(language: str, text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, language) == expected


def test_a_digest_tells_of_levels_by_their_colours() -> None:
    text = (
        "ЛЕНТА НОВОСТЕЙ, 18 сентября\n09:12 Тенге укрепился на утренних торгах\n10:40 "
        "Террористическая опасность: Аксай перевели с «красного» уровня на «оранжевый»\n11:05 "
        "Актюбинская область остаётся на «жёлтом» до 30 сентября\n12:30 На трассе закрыто движение"
    )
    assert told(text, PUBLISHED, "ru") == [
        "threat orange lowered Aksai 2024-09-18",
        "threat yellow remains Aktobe Region 2024-09-18",
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "Вчера, 17 сентября, в Аксае открыли огонь по полиции.\n\nВ девять утра в Аксае "
               "ввели режим контртеррористической операции.",
         "counter set Aksai 2024-09-17"),
        ("kk", "Кеше, 17 қыркүйекте, Ақсайда полицияға оқ атылды.\n\nТаңғы сағат тоғызда "
               "терроризмге қарсы операция режимі енгізілді.",
         "counter set Aksai 2024-09-17"),
        ("ru", "Штаб на заседании 17 сентября принял решение продлить «оранжевый» уровень "
               "террористической опасности в Аксае до 30 сентября.",
         "threat orange remains Aksai 2024-09-17"),
        ("ru", "С этой ночи в Аксае нет комендантского часа.", "curfew lifted Aksai 2024-09-18"),
        ("ru", "Аксай больше не на «красном» уровне террористической опасности.",
         "threat red lifted Aksai 2024-09-18"),
        ("ru", "Ни один регион больше не на «красном» уровне террористической опасности.",
         "threat red lifted 20 2024-09-18"),
        ("kk", "Ешбір өңірде террористік қауіптіліктің «қызыл» деңгейі қалмады.",
         "threat red lifted 20 2024-09-18"),
        ("kk", "Ақсайда да, Тасқала ауданында да операция тоқтатылды. Ал коменданттық сағатты "
               "алған жоқпыз. Ақсайда үйде отырамыз, бұл тәртіп өзгермейді.",
         "curfew remains Aksai 2024-09-18"),
    ],
)  # fmt: skip
def test_days_and_places_are_told_before(language: str, text: str, expected: str) -> None:
    assert told(text, PUBLISHED, language)[-1] == expected


def test_no_curfew_is_said_of_none_that_ended() -> None:
    assert told("В Аксае нет комендантского часа.", PUBLISHED, "ru") == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", f"По стране действует «жёлтый» {_RU}, в Аксае — «красный».",
         ["threat yellow remains 20 2024-09-18", "threat red remains Aksai 2024-09-18"]),
        ("ru", f"Во всех регионах введён «жёлтый» {_RU}, в Шымкенте всё остаётся по-прежнему.",
         ["threat yellow set 19 2024-09-18", "threat yellow remains Shymkent 2024-09-18"]),
        ("kk", "Бүкіл елде террористік қауіптіліктің «сары» деңгейі күшінде, Ақсайда ғана «қызыл».",
         ["threat yellow remains 20 2024-09-18", "threat red remains Aksai 2024-09-18"]),
    ],
)  # fmt: skip
def test_another_level_is_in_one_place(language: str, text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, language) == expected
