"""Measures told in passing: reminders, recordings, what is not meant, besides, some hours later."""

from __future__ import annotations

import pytest

from tests.mapper.reading_texts import told


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        # "Do not forget that there is one"
        ("2022-01-12", "Оралда комендант сағаты бар екенін ұмытпаңыздар.",
         ["curfew remains Oral 2022-01-12"]),
        ("2022-01-12", "Таразда коменданттық сағат бар екенін еске саламыз.",
         ["curfew remains Taraz 2022-01-12"]),
        ("2022-01-12", "Таразда коменданттық сағат бар екенін білген жоқпыз.", []),
        ("2022-01-12", "Ақтөбеде коменданттық сағат сол күйінде: 22:00-ден 06:00-ге дейін.",
         ["curfew remains Aktobe 2022-01-12"]),
        # Nobody means to set it.
        ("2022-01-12",
         "«Жаңаөзенде төтенше жағдай енгізу жоспарланып отырған жоқ, дүкендер жұмыс істеп тұр», "
         "– деді әкім.", []),
        ("2022-01-12",
         "Рудныйда комендант сағатын енгізу туралы сөз болған жоқ, автобустар жүріп тұр.", []),
        ("2022-01-12", "Рудныйда комендант сағаты енгізілді, автобустар жүріп тұр.",
         ["curfew set Rudny 2022-01-12"]),
        # A far word tells that a voice in a recording says so.
        ("2022-01-12",
         "ОРАЛ. Тараған жазбада өзін дәрігер деп таныстырған әйел «қалаға коменданттық сағат "
         "енгізіліпті» дейді.", []),
        # What was declared abroad before is none of a region here.
        ("2022-07-03",
         "Өзбекстан билігі Нөкісте коменданттық сағат енгізгеннен кейін Маңғыстау облысында "
         "бақылау күшейтілді.", []),
        ("2022-01-12",
         "Оралда төтенше жағдай жарияланғаннан кейін, бүгін коменданттық сағат енгізілді.",
         ["curfew set Oral 2022-01-12"]),
    ],
)  # fmt: skip
def test_in_kazakh(published: str, text: str, expected: list[str]) -> None:
    assert told(text, published, "kk") == expected


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        # What is kept is the checking.
        ("2022-01-12", "Комендантский час в Актау отменён, проверка документов на въездах в город "
         "сохранится.", ["curfew lifted Aktau 2022-01-12"]),
        ("2022-01-12", "Проверка документов в Актау завершена, комендантский час сохранится.",
         ["curfew remains Aktau 2022-01-12"]),
        ("2022-01-12", "Блокпосты в Актау остаются – в городе действует комендантский час.",
         ["curfew remains Aktau 2022-01-12"]),
        # It stands in addition to what was just set.
        ("2022-01-12", "В Сырымском районе введено чрезвычайное положение. В Жымпиты, кроме того, "
         "действует комендантский час.",
         ["state set Syrym District 2022-01-12", "curfew set Zhympity 2022-01-12"]),
        ("2022-01-12", "В Шалкаре сохраняется чрезвычайное положение. Кроме того, в Кандыагаше "
         "действует комендантский час.",
         ["state remains Shalkar 2022-01-12", "curfew remains Kandyagash 2022-01-12"]),
    ],
)  # fmt: skip
def test_in_russian(published: str, text: str, expected: list[str]) -> None:
    assert told(text, published, "ru") == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Накануне вечером в Сатпаеве прогремел взрыв. Ранены двое.\n"
         "Через два часа в городе ввели чрезвычайное положение."),
        ("ru", "Накануне вечером в Сатпаеве прогремел взрыв. Ранены двое.\n"
         "Час спустя в городе ввели чрезвычайное положение."),
        ("kk", "Кеше кешке Сәтбаевта жарылыс болды. Екі адам жараланды.\n"
         "Бір сағаттан кейін қалада төтенше жағдай жарияланды."),
        ("kk", "Кеше кешке Сәтбаевта жарылыс болды. Екі адам жараланды.\n"
         "Арада екі сағат өткен соң қалада төтенше жағдай жарияланды."),
    ],
)  # fmt: skip
def test_some_hours_later(language: str, text: str) -> None:
    assert told(text, "2022-05-12", language) == ["state set Satpayev 2022-05-11"]


def test_beyond_its_turn_is_no_exception() -> None:
    """A sitting "out of turn" excepts nothing, the region behind it does."""
    text = (
        "Штаб кезектен тыс отырыс өткізіп, Абай облысынан басқа барлық облысқа террористік "
        "қауіптің «сары» деңгейін енгізді."
    )
    assert told(text, "2024-08-12", "kk") == ["threat yellow set 19 2024-08-12"]
