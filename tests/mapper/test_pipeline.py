"""Reading from text to records, and the same as components of spaCy."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy import displacy
from spacy.language import Language

from gazetteer import Gazetteer
from mapper.errors import MapperError
from mapper.extractor import read, read_document
from mapper.pipeline import NEWS_COMPONENTS, TOPONYM_COMPONENTS, build_pipeline
from mapper.records import Document, Extraction, Incident, Measure
from tests.mapper.reading_texts import ALMATY, ALMATY_REGION, ZHAMBYL_REGION, areas, when, where

DAY = date(2022, 1, 13)
REPORT = """date 2022-01-13 Police across Kazakhstan have begun to look through online notices in \
search of goods carried off from shops. Bakytzhan Sagintayev, the akim of the city of Alma-Ata, \
spoke of this to Izvestia on Thursday, January 13.

"We are going through each notice, in newspapers and on websites alike," the akim promised.

Earlier that day, Kazakhstan's National Security Committee announced that the border service had \
detained four nationals of Central Asian states suspected of taking part in the riots in Almaty. \
They were handed over to the police.

Protests against dearer liquefied gas started in Kazakhstan on January 2. In several cities the \
rallies turned into riots. The situation was worst in Alma-Ata, the country's largest city. \
Protesters broke into the city administration, set fire to the prosecutor's office and the ruling \
party's branch, and captured the president's residence.

The press service of Kazakhstan's leader Kassym-Zhomart Tokayev said that 388 criminal cases had \
been opened over attacks on government buildings and law enforcement officers.

The head of state asked the CSTO, whose members are Russia, Belarus, Armenia, Kyrgyzstan, \
Tajikistan and Kazakhstan, to help against the terrorist threat. Every member agreed, and \
peacekeepers were sent to Kazakhstan to guard strategic sites.

On January 12, Tokayev declared that the peacekeeping mission was over. The withdrawal of the \
contingent was to start on January 13 and take no more than ten days.

On January 13 it was announced that the counter-terrorist operation had ended in nearly all \
regions of Kazakhstan. In Alma-Ata, Almaty and Zhambyl regions, however, the operation goes on and \
the critical "red" level of terrorist danger is still in force, the committee specified."""


@pytest.fixture(scope="module")
def report() -> Extraction:
    return read_document(Document("report", REPORT, published=DAY))


def quote(found: Incident | Measure) -> str:
    return REPORT[found.evidence.start : found.evidence.end]


def of_type(report: Extraction, event_type: str) -> Incident:
    (only,) = (item for item in report.incidents if item.event_type == event_type)
    return only


def of_measure(report: Extraction, measure: str, action: str) -> Measure:
    (only,) = (m for m in report.measures if (m.measure, m.action) == (measure, action))
    return only


def test_report_is_english_of_its_date(report: Extraction) -> None:
    assert (report.id, report.language, report.published) == ("report", "en", DAY)


def test_report_s_toponyms(report: Extraction) -> None:
    places = [(t.text, t.place.id if t.place else None) for t in report.toponyms]
    named = {name for name, _ in places}
    assert {place for name, place in places if name == "Alma-Ata"} == {ALMATY}
    assert [place for name, place in places if name == "Almaty"] == [ALMATY, ALMATY_REGION]
    assert [place for name, place in places if name == "Zhambyl regions"] == [ZHAMBYL_REGION]
    assert {place for name, place in places if name == "Kazakhstan"} == {"000000000"}
    abroad = {"Russia", "Belarus", "Armenia", "Kyrgyzstan", "Tajikistan"}
    assert {t.text for t in report.toponyms if t.status == "foreign"} == abroad
    assert named == abroad | {"Kazakhstan", "Alma-Ata", "Almaty", "Zhambyl regions"}
    regions = {t.text: t.place.region for t in report.toponyms[-3:] if t.place}
    assert regions == {"Alma-Ata": "KZ-75", "Almaty": "KZ-19", "Zhambyl regions": "KZ-31"}


def test_report_s_spans_are_its_words(report: Extraction) -> None:
    for toponym in report.toponyms:
        assert REPORT[toponym.span.start : toponym.span.end] == toponym.text


def test_report_s_operation_goes_on_in_three_regions(report: Extraction) -> None:
    for measure, level in (("counter_terrorist_operation", None), ("threat_level", "red")):
        found = of_measure(report, measure, "remains")
        assert (found.level, found.date_start, found.date_end) == (level, DAY, None)
        assert set(areas(found)) == {ALMATY, ALMATY_REGION, ZHAMBYL_REGION}
        assert quote(found).startswith("In Alma-Ata, Almaty and Zhambyl regions")


def test_report_s_operation_is_lifted_in_the_rest(report: Extraction) -> None:
    found = of_measure(report, "counter_terrorist_operation", "lifted")
    valid = {region.id for region in Gazetteer.load().regions_on(DAY)}
    assert set(areas(found)) == valid - {ALMATY, ALMATY_REGION, ZHAMBYL_REGION}
    assert len(found.places) == 14
    assert found.date_start == DAY
    remains = of_measure(report, "counter_terrorist_operation", "remains")
    assert found.confidence < remains.confidence
    assert "nearly all" in quote(found)


def test_report_has_no_other_measure(report: Extraction) -> None:
    assert len(report.measures) == 3


def test_report_s_protests(report: Extraction) -> None:
    found = of_type(report, "Protests")
    assert found.sub_event_type == "Peaceful protest"
    assert (found.place, found.geo_precision) == (None, None)
    assert when(found) == ("2022-01-02", "2022-01-02")
    assert found.time_precision == 1
    assert quote(found).startswith("Protests against dearer")


def test_report_s_riots(report: Extraction) -> None:
    found = of_type(report, "Riots")
    assert found.sub_event_type == "Violent demonstration"
    assert (where(found), found.geo_precision) == (ALMATY, 1)
    assert when(found) == ("2022-01-02", "2022-01-13")
    assert found.time_precision == 2
    assert quote(found).startswith("Protesters broke into")


def test_report_s_arrests(report: Extraction) -> None:
    found = of_type(report, "Strategic developments")
    assert found.sub_event_type == "Arrests"
    assert where(found) is None
    assert when(found) == ("2022-01-13", "2022-01-13")
    assert quote(found).startswith("Earlier that day")


def test_report_has_no_other_incident(report: Extraction) -> None:
    assert len(report.incidents) == 3


def types_of(value: Any) -> Any:
    """Return the keys of objects and the JSON types of values."""
    if isinstance(value, dict):
        return {key: types_of(item) for key, item in value.items()}
    if isinstance(value, list):
        return [types_of(item) for item in value]
    return "number" if isinstance(value, float) else type(value).__name__


SPAN = {"start": "int", "end": "int"}
PLACE_SHAPE = {
    "id": "str", "name": "str", "kind": "str", "lat": "number", "lon": "number",
    "region": ("str", "NoneType"), "district": ("str", "NoneType"),
}  # fmt: skip
MAYBE_PLACE = (PLACE_SHAPE, "NoneType")
MAYBE_TEXT, MAYBE_INT = ("str", "NoneType"), ("int", "NoneType")
SHAPE = {
    "id": "str",
    "language": "str",
    "published": MAYBE_TEXT,
    "toponyms": [
        SPAN | {
            "text": "str", "status": "str", "place": MAYBE_PLACE, "confidence": "number",
            "candidates": [{"id": "str", "name": "str", "score": "number"}],
        }
    ],
    "incidents": [
        {
            "event_type": "str", "sub_event_type": "str", "place": MAYBE_PLACE,
            "geo_precision": MAYBE_INT, "date_start": MAYBE_TEXT, "date_end": MAYBE_TEXT,
            "time_precision": MAYBE_INT, "threat_level": MAYBE_TEXT, "confidence": "number",
            "evidence": SPAN,
        }
    ],
    "measures": [
        {
            "measure": "str", "level": MAYBE_TEXT, "action": "str", "places": [PLACE_SHAPE],
            "date_start": MAYBE_TEXT, "date_end": MAYBE_TEXT, "confidence": "number",
            "evidence": SPAN,
        }
    ],
}  # fmt: skip


def fits(found: Any, shape: Any) -> bool:
    if isinstance(shape, tuple):
        return any(fits(found, choice) for choice in shape)
    if isinstance(shape, dict):
        return (
            isinstance(found, dict)
            and list(found) == list(shape)
            and all(fits(found[key], shape[key]) for key in shape)
        )
    if isinstance(shape, list):
        return isinstance(found, list) and all(fits(item, shape[0]) for item in found)
    return bool(found == shape)


@pytest.mark.parametrize("published", [None, DAY])
def test_json_has_the_shape_of_the_contract(published: date | None) -> None:
    text = REPORT + " A rally was held in Oral. Police detained ten people in Korday district."
    extraction = read_document(Document("report", text, published=published))
    record = json.loads(json.dumps(extraction.to_json(), ensure_ascii=False))
    assert fits(types_of(record), SHAPE)
    assert record["toponyms"]
    assert record["incidents"]
    assert record["measures"]
    assert record["published"] == (published and published.isoformat())
    for toponym in record["toponyms"]:
        assert toponym["status"] in {"resolved", "foreign", "unresolved"}
    for measure in record["measures"]:
        assert measure["level"] in {None, "yellow", "orange", "red"}
        assert measure["action"] in {"set", "raised", "lowered", "lifted", "remains"}


def test_shape_of_a_text_that_says_nothing() -> None:
    record = read_document(Document("d", "Shops reopened.", published=DAY)).to_json()
    assert record == {
        "id": "d",
        "language": "en",
        "published": "2022-01-13",
        "toponyms": [],
        "incidents": [],
        "measures": [],
    }


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "Shops and cafes have reopened in Almaty, the mayor's office said.", ALMATY),
        ("ru", "Магазины и кафе снова открылись. Город Алматы возвращается к жизни.", ALMATY),
        ("kk", "Дүкендер мен дәмханалар қайта ашылды. Алматы қаласы бұрынғы қалпына келді.",
         ALMATY),
    ],
)  # fmt: skip
def test_the_language_is_detected_and_its_toponyms_are_found(
    language: str, text: str, place: str
) -> None:
    extraction = read_document(Document("d", text, published=DAY))
    assert extraction.language == language
    assert [t.place.id for t in extraction.toponyms if t.place] == [place]


def test_a_language_that_the_document_names_is_not_detected() -> None:
    document = Document("d", "Алматы.", published=DAY, language="kk")
    assert read_document(document).language == "kk"


def test_a_language_that_is_not_read() -> None:
    with pytest.raises(MapperError, match="'de'"):
        build_pipeline("de")


def test_offsets_are_code_points() -> None:
    text = "\U0001f525\U0001f525 Shops reopened in Qarağandı \u2013 and in Almaty."
    for toponym in read_document(Document("d", text, published=DAY)).toponyms:
        assert text[toponym.span.start : toponym.span.end] == toponym.text


def test_documents_are_read_in_order_and_apart() -> None:
    texts = ["On January 5 riots broke out in Taraz.", "Protesters set fire to the akimat."]
    documents = [Document(str(i), text, published=DAY) for i, text in enumerate(texts)]
    together = list(read(documents))
    assert [item.id for item in together] == ["0", "1"]
    assert together == [read_document(document) for document in documents]
    assert together == list(read(documents))


def test_entry_points_name_the_factories() -> None:
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared: dict[str, str] = project["entry-points"]["spacy_factories"]
    assert set(declared) == set(TOPONYM_COMPONENTS + NEWS_COMPONENTS)
    for name, target in declared.items():
        module, _, function = target.partition(":")
        assert callable(getattr(import_module(module), function))
        assert Language.has_factory(name)


def test_components_in_a_pipeline_of_another_s() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    for name in TOPONYM_COMPONENTS + NEWS_COMPONENTS:
        nlp.add_pipe(name)
    doc = nlp.make_doc(REPORT)
    doc._.published = DAY
    doc = nlp(doc)
    expected = read_document(Document("report", REPORT, published=DAY))
    assert tuple(doc._.toponyms) == expected.toponyms
    assert tuple(doc._.incidents) == expected.incidents
    assert tuple(doc._.measures) == expected.measures
    spans = doc.spans["toponyms"]
    assert [(span.text, span.kb_id_) for span in spans] == [
        (t.text, t.place.id if t.place else "") for t in expected.toponyms
    ]
    assert [span.label_ for span in doc.spans["incidents"]] == [
        i.event_type for i in expected.incidents
    ]
    assert [span.label_ for span in doc.spans["measures"]] == [m.measure for m in expected.measures]
    assert "Thursday, January 13" in {span.text for span in doc.spans["dates"]}


LATIN = (
    "Mañğystau oblysynda terrorizm qaupınıñ «sary» deñgeiı jarialandy. Aqtauda 5 qañtarda "
    "jūmysşylar äkımdıktıñ aldyna jinaldy, polisia 12 adamdy ūstady."
)


def test_kazakh_in_latin_letters_has_the_spans_of_its_own_text() -> None:
    nlp = build_pipeline("kk")
    doc = nlp.make_doc(LATIN)
    doc._.published = DAY
    doc = nlp(doc)
    expected = read_document(Document("d", LATIN, published=DAY))
    assert expected.measures
    assert expected.incidents
    assert tuple(doc._.toponyms) == expected.toponyms
    assert tuple(doc._.measures) == expected.measures
    assert tuple(doc._.incidents) == expected.incidents
    spans = {name: [span.text for span in found] for name, found in doc.spans.items()}
    assert spans["toponyms"] == ["Mañğystau oblysynda", "Aqtauda"]
    assert spans["dates"] == ["5 qañtarda"]
    assert spans["measures"] == [LATIN[: LATIN.index(" Aqtauda")]]
    assert [LATIN[m.name_start : m.name_end] for m in doc._.mentions] == ["Mañğystau", "Aqtauda"]
    assert [LATIN[d.start : d.end] for d in doc._.dates] == ["5 qañtar"]
    assert [LATIN[s.start : s.end] for s in doc._.sentences] == [
        LATIN[: LATIN.index(" Aqtauda")],
        LATIN[LATIN.index("Aqtauda") :],
    ]


def test_documents_of_both_scripts_in_one_pipe() -> None:
    texts = ["Aqtauda jañbyr jaudy.", "Ақтауда жаңбыр жауды.", "Aqtauda jañbyr jaudy."]
    docs = list(build_pipeline("kk").pipe(texts, n_process=1, batch_size=2))
    assert [[s.text for s in doc.spans["toponyms"]] for doc in docs] == [
        ["Aqtauda"], ["Ақтауда"], ["Aqtauda"]
    ]  # fmt: skip


def test_a_saved_pipeline_reads_the_same(tmp_path: Path) -> None:
    nlp = spacy.blank("kk")
    for name in TOPONYM_COMPONENTS + NEWS_COMPONENTS:
        nlp.add_pipe(name)
    nlp.to_disk(tmp_path)
    doc = spacy.load(tmp_path)(LATIN)
    assert [s.text for s in doc.spans["toponyms"]] == ["Mañğystau oblysynda", "Aqtauda"]
    assert nlp.from_disk(tmp_path).pipe_names == list(TOPONYM_COMPONENTS + NEWS_COMPONENTS)


def test_displacy_draws_the_toponyms() -> None:
    doc = build_pipeline("en")("Shops reopened in Almaty.")
    html = displacy.render(
        doc, style="span", options={"spans_key": "toponyms"}, page=False, jupyter=False
    )
    assert "Almaty" in html
    assert "PLACE" in html
    assert ALMATY in html


def test_components_are_found_by_name_alone() -> None:
    code = (
        "import spacy\n"
        "for language in ('en', 'kk'):\n"
        "    nlp = spacy.blank(language)\n"
        "    nlp.add_pipe('kazakhstan_toponyms')\n"
        "    nlp.add_pipe('kazakhstan_resolution')\n"
        "    doc = nlp('Almaty')\n"
        "    print(*(span.kb_id_ for span in doc.spans['toponyms']))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120
    )
    assert done.stdout.split() == [ALMATY, ALMATY]


def test_toponym_components_alone() -> None:
    nlp = spacy.blank("en")
    for name in TOPONYM_COMPONENTS:
        nlp.add_pipe(name)
    first, second = nlp.pipe(["Shops reopened in Almaty.", "Buses run in Almaty Region."])
    assert [span.kb_id_ for span in first.spans["toponyms"]] == [ALMATY]
    assert [span.kb_id_ for span in second.spans["toponyms"]] == [ALMATY_REGION]


def test_relative_dates_are_left_out_where_the_day_is_not_told() -> None:
    doc = build_pipeline("en")("On January 5 and on 6 January 2022 it snowed.")
    assert [span.text for span in doc.spans["dates"]] == ["6 January 2022"]


def test_news_components_need_a_language_with_news() -> None:
    nlp = spacy.blank("de")
    with pytest.raises(MapperError, match="'de'"):
        nlp.add_pipe(TOPONYM_COMPONENTS[0])


WORDS = (
    "Almaty and Zhambyl regions , . In on the riots protesters stormed detained police said "
    "January 5 2022 red level of terrorist threat was lifted remains curfew until for 14 days "
    'not all except Kazakhstan Abai Semey district it \n\n " yesterday Monday rally fire'
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(WORDS.split(" ")) | st.text(max_size=3), max_size=40).map(" ".join),
    st.none() | st.dates(date(1992, 1, 1), date(2030, 12, 31)),
)
def test_whatever_the_text_the_records_lie_in_it(text: str, published: date | None) -> None:
    extraction = read_document(Document("d", text, published=published, language="en"))
    for toponym in extraction.toponyms:
        assert text[toponym.span.start : toponym.span.end] == toponym.text
    records: list[Incident | Measure] = [*extraction.incidents, *extraction.measures]
    for found in records:
        assert 0 <= found.evidence.start < found.evidence.end <= len(text)
        assert 0 < found.confidence <= 1
    for incident in extraction.incidents:
        assert (incident.date_start is None) == (incident.date_end is None)
        if incident.date_start and incident.date_end:
            assert incident.date_start <= incident.date_end
    for measure in extraction.measures:
        assert measure.places
        assert len(set(areas(measure))) == len(measure.places)
    json.dumps(extraction.to_json()).encode()


def test_what_happens_in_a_text_about_elsewhere_is_no_incident() -> None:
    abroad = "Protesters clashed with police in Paris on Monday. Twelve people were detained."
    assert read_document(Document("d", abroad, published=DAY)).incidents == ()
    nlp = build_pipeline("en")
    doc = nlp.make_doc(abroad)
    doc._.published = DAY
    assert nlp(doc)._.incidents == []
    at_home = abroad + " A Kazakh student was among them."
    assert read_document(Document("d", at_home, published=DAY)).toponyms
