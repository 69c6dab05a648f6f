"""What participles tell of before, where offices sit, and what goes on that was extended."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What had been in force since a day was set on it.
        ("Кентауда 8 ақпаннан бері қолданылып келген комендант сағатының күші жойылды.",
         ["curfew set Kentau 2020-02-08", "curfew lifted Kentau 2020-02-11"]),
        ("Шу қаласында 8 ақпаннан бері күшінде болған «сары» деңгей алып тасталды.",
         ["threat yellow set Shu 2020-02-08", "threat yellow lifted Shu 2020-02-11"]),
        ("Шу қаласында 8 ақпаннан бері қолданылып келе жатқан «қызыл» деңгей «сарыға» "
         "төмендетілді.",
         ["threat red set Shu 2020-02-08", "threat yellow lowered Shu 2020-02-11"]),
        ("Таразда 3 ақпаннан бері қолданылып жүрген «сары» деңгей 5 наурызға дейін ұзартылды.",
         ["threat yellow set Taraz 2020-02-03", "threat yellow remains Taraz 2020-02-11"]),
        ("«Қызғылт сары» деңгей Балқашта 1 ақпаннан бері қолданылып келген, сейсенбі күні күші "
         "жойылды.",
         ["threat orange set Balkhash 2020-02-01",
          "threat orange lifted Balkhash 2020-02-11"]),
        # What has been prolonged since then was not.
        ("Оралда 5 қаңтардан бері екі рет созылған төтенше жағдай бүгін жойылды.",
         ["state lifted Oral 2020-02-11"]),
        ("Таразда 2019 жылғы маусымнан бері ұзартылып келген «сары» деңгей 15 наурызға дейін "
         "күшінде қалады.",
         ["threat yellow remains Taraz 2020-02-11"]),
        # An office of a region says it of a town.
        ("Теміртауда комендант сағаты енгізілді, деп хабарлайды Қарағанды облыстық ішкі істер "
         "департаменті.",
         ["curfew set Temirtau 2020-02-11"]),
        # A shooting beside an office of a district
        ("Алматы қаласында «қызыл» деңгей алынды. Ол 8 ақпанда, Медеу аудандық сотының "
         "маңындағы атыстан кейін жарияланған болатын. Енді мегаполис аумағында «сары» деңгей "
         "белгіленді.",
         ["threat red lifted Almaty 2020-02-11",
          "threat red set Almaty 2020-02-08",
          "threat yellow set Almaty 2020-02-11"]),
        # Those excepted, and how the level is there
        ("Комендант сағаты елдің Алматы мен Қызылорда облысынан басқа барлық өңірінде бүгіннен "
         "бастап алынды. Аталған екі аумақта шектеу 19 ақпанға дейін сақталады.",
         ["curfew lifted 15 2020-02-11",
          "curfew remains Almaty+Kyzylorda Region 2020-02-11"]),
        ("Оралда «сары» деңгей өз қалпында тұр.",
         ["threat yellow remains Oral 2020-02-11"]),
        # What was extended goes on by it.
        ("Шуда «сары» деңгей тағы бір айға созылды. Полиция мәліметінше, шешім 10 ақпан күні "
         "қабылданған, енді бұл деңгей 11 наурызға дейін күшінде болады.",
         ["threat yellow remains Shu 2020-02-10"]),
        ("Шуда комендант сағаты ұзартылды. Бұл туралы шешім 10 ақпанда шықты.",
         ["curfew remains Shu 2020-02-10"]),
    ],
)  # fmt: skip
def test_kazakh_days_of_before(text: str, expected: list[str]) -> None:
    assert told(text, "2020-02-11", "kk") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("В Шу «жёлтый» уровень террористической опасности продлён. Он будет действовать до 11 "
         "марта.",
         ["threat yellow remains Shu 2020-02-11"]),
        ("В Шу продлён комендантский час. Как пояснили в акимате, решение об этом принято 10 "
         "февраля.",
         ["curfew remains Shu 2020-02-10"]),
        # Elsewhere it begins.
        ("В Таразе продлён комендантский час. В Шу он будет действовать с 15 февраля.",
         ["curfew remains Taraz 2020-02-11", "curfew set Shu 2020-02-15"]),
    ],
)  # fmt: skip
def test_what_was_extended_goes_on(text: str, expected: list[str]) -> None:
    assert told(text, "2020-02-11", "ru") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A note behind a head, and the decree on it
        ("Официально: в Шу и Таразе режим ЧП. Указ вступил в силу в 21:30.",
         ["state set Shu+Taraz 2023-10-20"]),
        ("Срочно: комендантский час в Кентау.",
         ["curfew remains Kentau 2023-10-20"]),
        ("Проект указа: в Таразе комендантский час.",
         []),
        # The district of the village told of
        ("В Сортобе Кордайского района неспокойно. На всей территории района введён комендантский "
         "час.",
         ["curfew set Korday District 2023-10-20"]),
        ("В Сортобе неспокойно. По всему району введён режим ЧП.",
         ["state set Korday District 2023-10-20"]),
        # Those who live under it
        ("Жители Актау будут жить при «жёлтом» уровне террористической опасности до 5 ноября.",
         ["threat yellow remains Aktau 2023-10-20"]),
        ("Семей неделю проведёт под комендантским часом.",
         ["curfew remains Semey 2023-10-20"]),
        # Each level in a clause of its own
        ("Сегодня уровень террористической опасности «жёлтый» по всей стране, но в Атырауской "
         "области — «красный».",
         ["threat yellow set 19 2023-10-20", "threat red set Atyrau Region 2023-10-20"]),
        ("Уровень террористической опасности: «жёлтый» по стране, и лишь в Актау «оранжевый».",
         ["threat yellow remains 20 2023-10-20",
          "threat orange remains Aktau 2023-10-20"]),
        ("В Шу — «красный», а «оранжевый» уровень террористической опасности — в Таразе и Кентау.",
         ["threat red set Shu 2023-10-20", "threat orange set Taraz+Kentau 2023-10-20"]),
        # A colour behind the level that is meant, without a verb
        ("В Актау уровень террористической опасности снижен до «жёлтого». В Жанаозене он пока "
         "«красный».",
         ["threat yellow lowered Aktau 2023-10-20",
          "threat red remains Zhanaozen 2023-10-20"]),
        # The level alone, told to begin later, or to change
        ("Жителей Семея предупредили о введении в городе «жёлтого» уровня террористической "
         "опасности. Уровень будет действовать с 23 по 30 октября.",
         ["threat yellow set Semey 2023-10-23"]),
        ("В Актау объявлен «красный» уровень террористической опасности. Уровень снизят до "
         "«жёлтого» 25 октября.",
         ["threat red set Aktau 2023-10-20", "threat yellow lowered Aktau 2023-10-25"]),
        # What goes on since a day is told of the day of the text.
        ("В Актау с воскресенья идёт антитеррористическая операция.",
         ["counter remains Aktau 2023-10-20"]),
        ("В Актау с 15 октября действует режим ЧП.",
         ["state set Aktau 2023-10-15"]),
        # Hearsay
        ("В чатах разлетелось сообщение, будто в Кордайском районе введён комендантский час.",
         []),
        ("По соцсетям ходит голосовое, мол в Таразе ввели комендантский час.",
         []),
        ("Пишут, что в Шу введён комендантский час, но это неправда.",
         []),
        # Headlines, each a line
        ("Комендантский час в Актау и Жанаозене отменён с сегодняшнего дня, сообщили в полиции\n"
         "На трассе в Шу столкнулись два автобуса",
         ["curfew lifted Aktau+Zhanaozen 2023-10-20"]),
    ],
)  # fmt: skip
def test_russian_notes_clauses_and_hearsay(text: str, expected: list[str]) -> None:
    assert told(text, "2023-10-20", "ru") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A decree was signed extending the state of emergency, so far limited to some towns, to "
         "the entire country. The regime will be in effect until February 28.",
         ["state set 17 2022-02-14"]),
        ("The yellow level of terrorist threat in Oral was extended. It will be in effect until "
         "February 28.",
         ["threat yellow remains Oral 2022-02-14"]),
    ],
)  # fmt: skip
def test_english_extensions(text: str, expected: list[str]) -> None:
    assert told(text, "2022-02-14", "en") == expected
