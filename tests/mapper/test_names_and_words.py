"""Names of places and the words, seas, countries and firms that are called alike."""

from __future__ import annotations

from datetime import date

import pytest

from mapper.extractor import read_document
from mapper.records import Document, Toponym

PUBLISHED = date(2024, 5, 14)


def toponyms(language: str, text: str) -> list[Toponym]:
    found = read_document(Document("x", text, published=PUBLISHED, language=language)).toponyms
    return [toponym for toponym in found if toponym.status != "unresolved"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # A car is no lake.
        ("kk", "Үш көлік өртенді.", []),
        ("kk", "Бас көлігін тоқтатты.", []),
        ("kk", "Алакөл көлінде екі адам суға кетті.", ["Алакөл"]),
        # Words that open a sentence
        ("kk", "Кемінде алты адам ұсталды.", []),
        ("kk", "Жақсы жаңалық жетті.", []),
        ("kk", "Іле көрші дүкен де өртенді.", []),
        ("kk", "Есікте үй өртенді.", ["Есікте"]),
        ("kk", "Іле ауданында су тасыды.", ["Іле ауданында"]),
        ("en", "Set up in 2011, the firm sells grain.", []),
        ("en", "In Shet district a barn burned.", ["Shet district"]),
        # Whose it was
        ("kk", "Серік Төлегеновтің Шардарадағы үйі өртенді.", ["Шардарадағы"]),
        # A port stands in its town.
        ("ru", "Порт Курык закрыли из-за шторма.", ["Курык"]),
        ("ru", "На КПП Кордай очередь.", ["КПП Кордай"]),
        ("ru", "Поезда в сторону Омска опаздывают.", ["Омска"]),
        # Seas
        ("ru", "В Красном море горит танкер.", []),
        ("ru", "Яхта вышла из Белого моря.", []),
        ("ru", "Вода уходит из Аральского моря.", ["Аральского моря"]),
        ("ru", "Шторм идёт к Каспийскому морю.", ["Каспийскому морю"]),
        # Countries that are called like people
        ("en", "Jordan closed its airspace at dawn.", ["Jordan"]),
        ("en", "Georgia's parliament met.", ["Georgia"]),
        ("en", "Israel on Friday extended the ban.", ["Israel"]),
        ("en", "Jordan said it would send doctors.", ["Jordan"]),
        ("en", "Jordan said he would sue.", []),
        ("en", "Georgia Ibrayeva closed the meeting.", []),
        # Clubs and firms
        ("en", "Tobol are at home tonight to Aktobe.", []),
        ("en", "The winger came from Taraz's second team.", []),
        ("en", "Taraz's second bridge was shut.", ["Taraz"]),
        ("en", "She works for Aktau Capital Partners.", []),
        ("en", "Residents of Taraz were at home when it shook.", ["Taraz"]),
        # A station of the town, and its second team
        ("ru", "На вокзале «Тараз-2» людно.", ["Тараз-2"]),
        ("kk", "«Алматы-1» вокзалы ашық.", ["Алматы-1"]),
        ("ru", "«Тараз-2» снова проиграл.", []),
        # Spellings
        ("en", "A fire broke out in Bokey Orda district.", ["Bokey Orda district"]),
        ("en", "Tobyl, formerly Zatobolsk, has a new school.", ["Tobyl", "Zatobolsk"]),
    ],
)
def test_names_that_are_also_something_else(language: str, text: str, expected: list[str]) -> None:
    assert [toponym.text for toponym in toponyms(language, text)] == expected


@pytest.mark.parametrize(
    ("text", "name", "place_id"),
    [
        # The sea, and not the town that was once called so
        ("Аральское море мелеет.", "Аральское море", "feature:aral-sea"),
        # The village of its rural district, and the one by the town that is named
        ("В Меркенском районе, в Ойтале, открыли школу.", "Ойтале", "315443100"),
        (
            "Актюбинская область готовится. У села Копа сел вертолёт, врачи вернулись в Хромтау.",
            "Копа",
            "156041100",
        ),
    ],
)
def test_which_namesake_is_meant(text: str, name: str, place_id: str) -> None:
    found = {one.text: one.place and one.place.id for one in toponyms("ru", text)}
    assert found[name] == place_id
