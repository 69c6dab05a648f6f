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


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # Streets of one name are the town's, those of several are streets.
        ("kk", "Лондон көшелерінде шеру өтті.", ["Лондон"]),
        ("kk", "Рудный көшелерінде тыныш.", ["Рудный"]),
        # What has its case ends there, though a name is behind it.
        (
            "kk",
            "Мерке ауданы. Сыпатайға Тараз бен Шудан полиция келді.",
            ["Мерке ауданы", "Сыпатайға", "Тараз", "Шудан"],
        ),
        ("kk", "Мерке ауданы. Айдосқа Тараз ұнады.", ["Мерке ауданы", "Тараз"]),
        ("kk", "Абай мен Достық көшелерінің қиылысы жабылды.", []),
        # An exchange is an institution, an exchange of fire is none.
        ("kk", "Лондон қор биржасындағы сауда тоқтады.", []),
        ("ru", "На Лондонской фондовой бирже торги отложены.", []),
        ("ru", "В Рудном бирже не рады.", ["Рудном"]),
        ("en", "Trading on the Tokyo Stock Exchange stopped.", []),
        ("en", "In Aktobe exchange offices are shut.", ["Aktobe"]),
        ("en", "In Aktobe an exchange of fire was heard.", ["Aktobe"]),
    ],
)
def test_streets_of_towns_and_exchanges(language: str, text: str, expected: list[str]) -> None:
    assert [toponym.text for toponym in toponyms(language, text)] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("kk", "Отар стансысында вагон жанды.", "Otar"),
        ("ru", "На станции Тюратам сгорел вагон.", "Toretam"),
        ("en", "A wagon burned at Tyuratam station.", "Toretam"),
    ],
)
def test_stations(language: str, text: str, expected: str) -> None:
    (only,) = toponyms(language, text)
    assert only.place is not None
    assert only.place.name == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("kk", "Ақмола облысының Есіл ауданында егін жиналды."),
        ("kk", "Ақмоланың Есіл ауданында егін жиналды."),
        ("en", "Crops were brought in in Esil District of Akmola Region."),
        ("en", "Crops were brought in in Akmola's Esil District."),
        ("ru", "В Есильском районе Акмолинской области собрали урожай."),
    ],
)
def test_a_region_says_nothing_of_the_city_that_had_its_name(language: str, text: str) -> None:
    regions = {t.place.region for t in toponyms(language, text) if t.place is not None}
    names = {t.place.name for t in toponyms(language, text) if t.place is not None}
    assert (regions, names) == ({"KZ-11"}, {"Akmola Region", "Esil District"})
