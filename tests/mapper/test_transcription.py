"""Kazakh in Latin letters: told by its letters, read in Cyrillic, answered in its own spans."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer.transliteration import Scheme, to_latin
from mapper.extractor import read_document
from mapper.languages import detect_language
from mapper.languages.kk.latin import LATIN
from mapper.languages.transcription import is_latin, transcribe
from mapper.records import Document
from tests.mapper.reading_texts import AKTAU, MANGYSTAU_REGION, areas, where

NEWS = (
    "Mañğystau oblysynda terrorizm qaupınıñ «sary» deñgeiı jarialandy. "
    "Aqtauda jūmysşylar qala äkımdıgınıñ aldyna jinalyp, jalaqyny ösırudı talap ettı."
)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (NEWS, "kk"),
        ("date 2024-06-14 " + NEWS, "kk"),
        ("Qaraǵandyda órt shyqty, eki adam kóz jumdy, dep habarlady polısııa.", "kk"),
        ("Atırawda köşege şıqqan turğındar äkimmen kezdesti, dep xabarladı.", "kk"),
        ("Police in Kyzylorda and Mañğystau said that nobody had been hurt in the fire.", "en"),
        ("В Актау произошёл пожар, сообщает Qazaqstan Temir Joly, жертв нет.", "ru"),
        ("Ақтауда өрт шықты, деп хабарлайды Kazinform.", "kk"),
    ],
)
def test_language_of_latin_letters(text: str, language: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("Jetıbai auylynda", "Жетібай ауылында"),
        ("Qaraqia audany", "Қарақия ауданы"),
        ("polisia operasia jürgızdı", "полиция операция жүргізді"),
        ("jağdai boiynşa jiyn ötpedı", "жағдай бойынша жиын өтпеді"),
        ("evakuasialau turaly aitsa", "эвакуациялау туралы айтса"),
        ("ATYRAU OBLYSYNDA TÖTENŞE JAĞDAI", "АТЫРАУ ОБЛЫСЫНДА ТӨТЕНШЕ ЖАҒДАЙ"),
        ("Qaraǵandy oblysynyń ákimi", "Қарағанды облысының әкімі"),
        ("Şımkentte awa rayı özgeredi", "Шымкентте ауа райы өзгереді"),
        ("raionda milliondağan", "районда миллиондаған"),
    ],
)
def test_words_in_cyrillic(latin: str, cyrillic: str) -> None:
    assert transcribe(LATIN, latin).text == cyrillic


@given(st.text(), st.sampled_from(["2021", "2018", "qazaqparat"]))
def test_each_letter_has_its_place(text: str, scheme: Scheme) -> None:
    latin = to_latin(text, scheme)
    found = transcribe(LATIN, latin)
    assert len(found.text) == len(found.starts) == len(found.ends)
    assert list(found.starts) == sorted(found.starts)
    for start, end in zip(found.starts, found.ends, strict=True):
        assert 0 <= start < end <= len(latin)


def test_spans_are_of_the_original() -> None:
    found = read_document(Document("d", NEWS, language=None))
    assert [t.text for t in found.toponyms] == ["Mañğystau oblysynda", "Aqtauda"]
    for toponym in found.toponyms:
        assert NEWS[toponym.span.start : toponym.span.end] == toponym.text
    (measure,) = found.measures
    (incident,) = found.incidents
    assert (measure.level, areas(measure)) == ("yellow", [MANGYSTAU_REGION])
    assert (incident.sub_event_type, where(incident)) == ("Peaceful protest", AKTAU)
    assert NEWS[measure.evidence.start : measure.evidence.end].endswith("jarialandy.")
    assert NEWS[incident.evidence.start : incident.evidence.end].startswith("Aqtauda")


def test_addresses_stay() -> None:
    text = "Tolyğyraq: https://mysal.kz/aqtau jäne habar@mysal.kz"
    assert transcribe(LATIN, text).text == "Толығырақ: https://mysal.kz/aqtau және habar@mysal.kz"


@given(st.text("abZ \u0430\u0431\u044f\u049b\u00e9\u00ab1.", max_size=60))
def test_a_text_is_latin_if_most_of_its_letters_are(text: str) -> None:
    latin = sum(letter.isascii() or letter == "\u00e9" for letter in text if letter.isalpha())
    letters = sum(map(str.isalpha, text))
    if "\u00ab" not in text:
        assert is_latin(text) is (2 * latin > letters)
