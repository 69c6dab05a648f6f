"""What is said not to be done with a measure, and what that leaves in force."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told

PUBLISHED = "2023-05-12"


@pytest.mark.parametrize(
    "text",
    [
        "Ни о каком введении комендантского часа в Риддере речи не идёт.",
        "О введении чрезвычайного положения в Риддере речи нет.",
        "Об отмене режима КТО в Риддере речи пока не идёт.",
        "Решений о введении жёлтого уровня террористической опасности в Риддере не принималось.",
        "Указ о введении чрезвычайного положения в Риддере не подписан.",
        "Сообщения о введении комендантского часа в Риддере опровергли в полиции.",
        "О введении комендантского часа в Риддере не может быть и речи.",
        "Комендантский час в Казахстане из-за событий за рубежом вводить не собираются - МВД",
        "Власти Риддера не намерены объявлять чрезвычайное положение.",
        "Повышать уровень террористической опасности в Риддере до красного не планируют.",
        "Режим ЧП в Риддере продлевать не будут.",
    ],
)
def test_what_is_refused_or_denied_is_not_done(text: str) -> None:
    assert told(text, PUBLISHED, "ru") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Отменять комендантский час в Риддере не планируют.",
         ["curfew remains Ridder 2023-05-12"]),
        ("Снимать оранжевый уровень террористической опасности в Риддере пока не будут.",
         ["threat orange remains Ridder 2023-05-12"]),
        ("В Риддере не собираются отменять комендантский час.",
         ["curfew remains Ridder 2023-05-12"]),
        ("В Риддере введён комендантский час, отменять занятия в школах не стали.",
         ["curfew set Ridder 2023-05-12"]),
        ("Комендантский час в Риддере отменён, возвращать его не планируют.",
         ["curfew lifted Ridder 2023-05-12"]),
    ],
)  # fmt: skip
def test_what_is_not_to_be_lifted_remains(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "ru") == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Чрезвычайное положение в Риддере продлевать не будут, оно закончится 20 мая.", "ru",
         ["state lifted Ridder 2023-05-20"]),
        ("Комендантский час в Риддере продлевать не намерены, он истекает 20 мая.", "ru",
         ["curfew lifted Ridder 2023-05-20"]),
        ("Режим КТО в Риддере решили не продлевать, он завершится 20 мая.", "ru",
         ["counter lifted Ridder 2023-05-20"]),
        ("Жёлтый уровень террористической опасности в Риддере не будет продлён и закончится 20 "
         "мая.", "ru", ["threat yellow lifted Ridder 2023-05-20"]),
        ("The state of emergency in Ridder will not be extended, it ends on 20 May.", "en",
         ["state lifted Ridder 2023-05-20"]),
        # Said behind it
        ("Комендантский час в Риддере истекает 20 мая, продлевать его не намерены.", "ru",
         ["curfew lifted Ridder 2023-05-20"]),
        ("Режим КТО в Риддере завершится 20 мая и продлён не будет.", "ru",
         ["counter lifted Ridder 2023-05-20"]),
        ("Чрезвычайное положение в Риддере закончится 20 мая. Продлевать его не будут.", "ru",
         ["state lifted Ridder 2023-05-20"]),
        ("Риддерде төтенше жағдай 20 мамырда аяқталады, мерзімі ұзартылмайды.", "kk",
         ["state lifted Ridder 2023-05-20"]),
        ("Риддерде комендант сағаты 20 мамырда бітеді, оны ұзарту жоспарланбаған.", "kk",
         ["curfew lifted Ridder 2023-05-20"]),
        ("Риддерде комендант сағаты ұзартылмайды, ол 20 мамырда аяқталады.", "kk",
         ["curfew lifted Ridder 2023-05-20"]),
        ("Риддерде террористік қауіптің «сары» деңгейі 20 мамырда күшін жояды. Ол ұзартылмайды.",
         "kk", ["threat yellow lifted Ridder 2023-05-20"]),
        ("The curfew in Ridder ends on 20 May and will not be extended.", "en",
         ["curfew lifted Ridder 2023-05-20"]),
        ("The curfew in Ridder expires on 20 May. There will be no extension.", "en",
         ["curfew lifted Ridder 2023-05-20"]),
        ("Комендантский час в Риддере завершится 20 мая. «Продлевать его не станут», - сказал "
         "аким.", "ru", ["curfew lifted Ridder 2023-05-20"]),
        ("Риддердегі төтенше жағдайдың 20 мамырда аяқталатынын, ұзартылмайтынын әкім айтты.", "kk",
         ["state lifted Ridder 2023-05-20"]),
        # Said before it
        ("Режим КТО в Риддере не продлят: он завершится 20 мая.", "ru",
         ["counter lifted Ridder 2023-05-20"]),
        ("Режим КТО в Риддере продлевать не станут. Он завершится 20 мая.", "ru",
         ["counter lifted Ridder 2023-05-20"]),
        ("Риддерде төтенше жағдай ұзартылмайды. Ол 20 мамырда аяқталады.", "kk",
         ["state lifted Ridder 2023-05-20"]),
        ("The curfew in Ridder won't be extended: it expires on 20 May.", "en",
         ["curfew lifted Ridder 2023-05-20"]),
        ("The curfew in Ridder will not be extended. It expires on 20 May.", "en",
         ["curfew lifted Ridder 2023-05-20"]),
        # Near misses
        ("Комендантский час в Риддере, который истекает 20 мая, продлён не будет.", "ru",
         ["curfew remains Ridder 2023-05-12"]),
        ("Комендантский час в Риддере истекает 20 мая, каникулы продлевать не намерены.", "ru",
         ["curfew remains Ridder 2023-05-12"]),
        ("Комендантский час в Риддере закончится 20 мая, если его не продлят.", "ru",
         ["curfew remains Ridder 2023-05-12"]),
        ("Комендантский час в Риддере продлён не будет.", "ru", []),
        ("Риддерде төтенше жағдай 20 мамырда аяқталады, мектептегі демалыс ұзартылмайды.", "kk",
         ["state remains Ridder 2023-05-12"]),
        ("Риддерде төтенше жағдай 20 мамырда аяқталады. Демалыс ұзартылмайды.", "kk",
         ["state remains Ridder 2023-05-12"]),
        ("Риддердегі төтенше жағдай 20 мамырда аяқталатынын әкім айтты.", "kk",
         ["state remains Ridder 2023-05-12"]),
        ("Комендантский час в Риддере не продлят.", "ru", []),
        ("The state of emergency in Ridder will not be extended. The curfew in Oral expires on 20 "
         "May.", "en", ["curfew remains Oral 2023-05-12"]),
        ("The curfew in Ridder ends on 20 May unless it is extended.", "en",
         ["curfew remains Ridder 2023-05-12"]),
        ("Комендантский час в Риддере закончится 20 мая.", "ru",
         ["curfew remains Ridder 2023-05-12"]),
        ("Комендантский час в Риддере продлевать не будут, он действует до 20 мая.", "ru",
         ["curfew remains Ridder 2023-05-12"]),
    ],
)  # fmt: skip
def test_what_is_not_to_be_extended_ends_when_it_runs_out(
    text: str, language: str, expected: list[str]
) -> None:
    assert told(text, PUBLISHED, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("В Риддере отменяется жёлтый уровень террористической опасности. Мера была введена в "
         "городе 5 марта 2023 года.",
         ["threat yellow lifted Ridder 2023-05-12", "threat yellow set Ridder 2023-03-05"]),
        ("В Риддере повышен до красного уровень террористической опасности. На остальной "
         "территории области сохраняется жёлтый уровень.",
         ["threat red raised Ridder 2023-05-12",
          "threat yellow remains East Kazakhstan Region 2023-05-12"]),
        ("The yellow terror threat level is in force in Ridder instead of the red one.",
         ["threat yellow lowered Ridder 2023-05-12"]),
        # Near miss
        ("В Риддере введён комендантский час. Мера вынужденная, пояснил аким.",
         ["curfew set Ridder 2023-05-12"]),
    ],
)  # fmt: skip
def test_the_measure_the_rest_of_the_region_and_what_is_replaced(
    text: str, expected: list[str]
) -> None:
    language = "en" if text.isascii() else "ru"
    assert told(text, PUBLISHED, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Риддерде ТЖ режимі 20 мамырға дейін ұзартылды.", ["state remains Ridder 2023-05-12"]),
        ("Риддерде кеше ТЖ енгізілді.", ["state set Ridder 2023-05-11"]),
        ("Риддерде ТЖ-ны мерзімінен бұрын алып тастады.", ["state lifted Ridder 2023-05-12"]),
        # Its letters stand for emergencies of other kinds, too.
        ("Риддерде ТЖ департаменті күшейтілген режимге көшті.", []),
        ("Риддерде су тасқынынан кейін ТЖ режимі енгізілді.", []),
        ("Риддерде ТЖ бойынша штаб құрамы жарияланды.", []),
        ("Риддерде ТЖ-ның алдын алу шаралары енгізілді.", []),
    ],
)
def test_an_emergency_goes_by_its_letters_in_kazakh(text: str, expected: list[str]) -> None:
    assert told(text, PUBLISHED, "kk") == expected
