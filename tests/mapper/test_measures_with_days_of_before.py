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
