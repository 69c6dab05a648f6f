"""What holds in all of the country but in some places, which the same sentence tells of."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

PUBLISHED = "2024-10-03"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The exception leads, with a clause of its own.
        ("За исключением Шымкента, где сохраняется комендантский час, по всей стране режим ЧП "
         "прекращён.",
         ["curfew remains Shymkent 2024-10-03", "state lifted 19 2024-10-03"]),
        ("Кроме Шымкента, где продолжает действовать комендантский час, во всех областях режим ЧП "
         "отменён.",
         ["curfew remains Shymkent 2024-10-03", "state lifted 19 2024-10-03"]),
        # A measure behind a pause is of the act behind it.
        ("В Шымкенте сохраняется красный уровень, уровень террористической опасности в Актау "
         "снижен до жёлтого.",
         ["threat red remains Shymkent 2024-10-03", "threat yellow lowered Aktau 2024-10-03"]),
        ("В Шымкенте сохраняются комендантский час и режим ЧП.",
         ["curfew remains Shymkent 2024-10-03", "state remains Shymkent 2024-10-03"]),
        # One act brings it to two colours.
        ("Уровень террористической опасности вчера понижен во всех регионах до оранжевого, а в "
         "Костанайской области – до жёлтого.",
         ["threat orange lowered 19 2024-10-02",
          "threat yellow lowered Kostanay Region 2024-10-02"]),
        ("Красный уровень террористической опасности, введённый 30 сентября во всех регионах, "
         "вчера понижен до оранжевого, а в Костанайской области – сразу до жёлтого.",
         ["threat red set 20 2024-09-30", "threat orange lowered 19 2024-10-02",
          "threat yellow lowered Kostanay Region 2024-10-02"]),
        # "From today" with a dash behind it
        ("По всей стране уровень террористической опасности – жёлтый, в Абайской области с "
         "сегодняшнего дня – красный.",
         ["threat yellow set 19 2024-10-03", "threat red set Abai Region 2024-10-03"]),
        # The sentence behind says no more than what the other regions have.
        ("Режим ЧП отменён в Костанайской области. В остальных регионах сохраняется.",
         ["state lifted Kostanay Region 2024-10-03", "state remains 19 2024-10-03"]),
        ("Режим ЧП введён в Костанайской области. В остальных регионах страны занятия "
         "продолжаются.", ["state set Kostanay Region 2024-10-03"]),
        # Since when it was on is behind, the day of its end is not.
        ("Режим ЧП, действовавший во всех областях с 1 сентября, вчера сняли в Костанайской "
         "области. В остальных регионах он продлён до 20 октября.",
         ["state lifted Kostanay Region 2024-10-02", "state remains 19 2024-10-02"]),
        # What else is cancelled
        ("В Орале введены режим ЧП, комендантский час, отменены массовые мероприятия.",
         ["state set Oral 2024-10-03", "curfew set Oral 2024-10-03"]),
        ("В Орале отменены занятия и введён комендантский час.",
         ["curfew set Oral 2024-10-03"]),
    ],
)  # fmt: skip
def test_in_russian(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "ru") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("30 қыркүйекте барлық өңірде енгізілген «қызыл» деңгей кеше «қызғылт сарыға», ал "
         "Қостанай облысында бірден «сарыға» төмендетілді.",
         ["threat red set 20 2024-09-30", "threat orange lowered 19 2024-10-02",
          "threat yellow lowered Kostanay Region 2024-10-02"]),
        ("Елдің 20 өңірінің 19-ында террористік қауіптің «сары» деңгейі енгізілді, Абай "
         "облысында – «қызыл».",
         ["threat yellow set 19 2024-10-03", "threat red set Abai Region 2024-10-03"]),
        ("Төтенше жағдай 20 өңірдің 18-інде алынды; Алматы мен Жетісуда 1 қарашаға дейін "
         "ұзартылды.",
         ["state lifted 18 2024-10-03", "state remains Almaty+Jetisu Region 2024-10-03"]),
        ("Төтенше жағдай Қостанай облысында алынды. Қалған өңірлерде сақталады.",
         ["state lifted Kostanay Region 2024-10-03", "state remains 19 2024-10-03"]),
        ("Террористік қауіп деңгейі Қостанай облысында «қызғылт сарыдан» «сарыға» түсті. Қалған "
         "өңірлерде өзгерген жоқ.",
         ["threat yellow lowered Kostanay Region 2024-10-03",
          "threat orange remains 19 2024-10-03"]),
        ("Террористік қауіптің «қызыл» деңгейі Қостанай облысында енгізілді. Қалған өңірлерде "
         "өзгерген жоқ.", ["threat red set Kostanay Region 2024-10-03"]),
        ("Төтенше жағдай Қостанай облысында енгізілді. Қалған өңірлерде сабақ жалғасады.",
         ["state set Kostanay Region 2024-10-03"]),
        # It was red, "now it has become yellow".
        ("Риддерде террористік қауіп деңгейі «қызыл» еді, енді «сары» болды.",
         ["threat yellow lowered Ridder 2024-10-03"]),
        ("5 қазаннан бастап «сары» деңгей ел аумағында күшін жояды, тек Шымкентте 1 қарашаға "
         "дейін қалады.",
         ["threat yellow lifted 19 2024-10-05", "threat yellow remains Shymkent 2024-10-03"]),
    ],
)  # fmt: skip
def test_in_kazakh(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "kk") == expected


def test_in_english() -> None:
    text = (
        "The red level imposed on September 30 in all regions was lowered to orange yesterday, "
        "and in Kostanay Region straight to yellow."
    )
    assert told(text, PUBLISHED, "en") == [
        "threat red set 20 2024-09-30",
        "threat orange lowered 19 2024-10-02",
        "threat yellow lowered Kostanay Region 2024-10-02",
    ]
