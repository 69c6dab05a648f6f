"""Kazakh notices: meetings and their decisions, what stays, ends, translations by machine."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The day of a meeting is that of what it decides.
        (
            "Комиссияның кешегі отырысында Балқашта жарияланған коменданттық сағатты алып тастау "
            "туралы шешім қабылданды.",
            ["curfew lifted Balkhash 2022-08-11"],
        ),
        (
            "Кеше өткен мәжілісте Балқашта жарияланған коменданттық сағатты ұзарту туралы шешім "
            "қабылданды.",
            ["curfew remains Balkhash 2022-08-11"],
        ),
        (
            "Кеше Балқашта жарияланған коменданттық сағат алынды.",
            ["curfew lifted Balkhash 2022-08-12"],
        ),
        # What stays
        (
            "Балқашта террористік қауіптіліктің «сары» деңгейі 25 тамызға дейін тұра береді.",
            ["threat yellow remains Balkhash 2022-08-12"],
        ),
        ("Балқашта коменданттық сағат әлі де күште.", ["curfew remains Balkhash 2022-08-12"]),
        (
            "Билік террористік қауіптің деңгейін Балқашта «қызылдан» «сарыға» түсірді. Шу қаласы "
            "«қызыл» деңгей астында қалады.",
            ["threat yellow lowered Balkhash 2022-08-12", "threat red remains Shu 2022-08-12"],
        ),
        # What was set before, and who was caught when it ended
        (
            "Кеше кешке Балқашта терроризмге қарсы операция режимі енгізілген болатын. Бүгін таңда "
            "операция режимі алынды, қарулы адам қолға түсті.",
            ["counter set Balkhash 2022-08-11", "counter lifted Balkhash 2022-08-12"],
        ),
        # A question that is open
        ("Балқашта коменданттық сағатты кім жариялайды деген сұрақ ашық тұр.", []),
        ("Балқашта коменданттық сағат енгізіледі деген сауал көп.", []),
        # As machines translate
        (
            "Күштік құрылымдар бүгін Балқашта терроризмге қарсы операцияны іске қосты.",
            ["counter set Balkhash 2022-08-12"],
        ),
        (
            "Балқаш қаласында коменданттық сағат 10 тамыздан бастап орнында емес.",
            ["curfew lifted Balkhash 2022-08-10"],
        ),
        (
            "Билік Балқашта «сары» терроризм қаупінің деңгейін орнатты; ол 19 тамызда аяқталуға "
            "белгіленген.",
            ["threat yellow set Balkhash 2022-08-12"],
        ),
        (
            "Билік Балқашта «сары» терроризм қаупінің деңгейін орнатты. Теміртауда 3 тамызда "
            "енгізілген сол деңгей дүйсенбіде көтеріп тасталды.",
            [
                "threat yellow set Balkhash 2022-08-12",
                "threat yellow set Temirtau 2022-08-03",
                "threat yellow lifted Temirtau 2022-08-08",
            ],
        ),
        (
            "Балқашта террористік қауіптіліктің деңгейі «қызылға» көтерілді.",
            ["threat red raised Balkhash 2022-08-12"],
        ),
    ],
)
def test_measures_of_notices(text: str, expected: list[str]) -> None:
    assert told(text, "2022-08-12", "kk") == expected
