"""Models of entities: which is found, when it is asked, and what its persons decide."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from importlib import metadata
from pathlib import Path

import pytest
import spacy

from gazetteer import Gazetteer
from mapper import __main__, persons, version
from mapper.extractor import Extractor, extractor_of
from mapper.languages import vocabulary_of
from mapper.records import Document
from mapper.sentences import split_sentences
from mapper.toponyms import ToponymRecognizer

NATASHA = any(metadata.distributions(name="natasha"))
FAKE_NATASHA = """
class Span:
    def __init__(self, start, stop, type):
        self.start, self.stop, self.type = start, stop, type

class NewsEmbedding:
    pass

class Markup:
    spans = [Span(8, 22, "PER"), Span(25, 28, "ORG")]

class NewsNERTagger:
    made = 0

    def __init__(self, embedding):
        NewsNERTagger.made += 1

    def __call__(self, text):
        return Markup
"""


class Seeing:
    """A model that sees these persons, and remembers which sentences it was asked about."""

    def __init__(self, *names: str) -> None:
        self._names = names
        self.asked: list[str] = []

    def find(self, sentence: str) -> tuple[persons.Name, ...]:
        self.asked.append(sentence)
        found = (re.search(name, sentence) for name in self._names)
        return tuple(match.span() for match in found if match)


def names(gazetteer: Gazetteer, language: str, text: str, model: Seeing) -> list[str]:
    vocabulary = vocabulary_of(language)
    recognizer = ToponymRecognizer(gazetteer, vocabulary, model)
    mentions = recognizer.recognize(text, split_sentences(text, vocabulary.abbreviations))
    return [text[m.start : m.end] for m in mentions]


@pytest.mark.parametrize(
    ("language", "text", "seen", "without", "found"),
    [
        (
            "ru",
            "Депутат Велизар Павлодарский спорил с коллегами в Шымкенте.",
            "Велизар Павлодарский",
            ["Павлодарский", "Шымкенте"],
            ["Шымкенте"],
        ),
        (
            "ru",
            "Певица Макпал Талгар спела в Астане. Талгар исполнила пять песен.",
            "Макпал Талгар",
            ["Талгар", "Астане", "Талгар"],
            ["Астане"],
        ),
        # A sign of a place is surer than a model.
        (
            "ru",
            "Певица Макпал Талгар выступила. Концерт прошёл в Талгаре.",
            "Макпал Талгар",
            ["Талгар", "Талгаре"],
            ["Талгаре"],
        ),
        # A person's name is more than the name of a town.
        ("ru", "А вот Кордай обстреляли.", "Кордай", ["Кордай"], ["Кордай"]),
        # "About" is nobody's first name.
        ("ru", "Про Мерке пишут разное.", "Про Мерке", ["Мерке"], ["Мерке"]),
        (
            "en",
            "Singer Makpal Karaganda sang for Astana residents.",
            "Makpal Karaganda",
            ["Karaganda", "Astana"],
            ["Astana"],
        ),
    ],
)
def test_persons_that_a_model_sees(
    gazetteer: Gazetteer, language: str, text: str, seen: str, without: list[str], found: list[str]
) -> None:
    assert names(gazetteer, language, text, Seeing()) == without
    assert names(gazetteer, language, text, Seeing(seen)) == found


@pytest.mark.parametrize(
    "text",
    [
        "В Павлодарской области Айдос Ахметов спорил с коллегами.",
        "Суд города Талгара Макпал не тронул.",
        "Он прибыл в Талгар Алматинской области.",
        "Актобе, Уральск и Костанай получат новые автобусы.",
        "Вода подошла к селу, дорога закрыта.",
    ],
)
def test_a_model_is_not_asked_where_nothing_is_in_doubt(gazetteer: Gazetteer, text: str) -> None:
    model = Seeing()
    names(gazetteer, "ru", text, model)
    assert model.asked == []


def test_a_model_is_asked_about_the_sentence_of_the_doubt(gazetteer: Gazetteer) -> None:
    model = Seeing()
    text = "В Астане снег. Говорит Велизар Павлодарский. В Шымкенте тепло."
    names(gazetteer, "ru", text, model)
    assert model.asked == ["Говорит Велизар Павлодарский"]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Path]]:
    """Return what lays out an installed package, and forget the models found before and in it."""
    monkeypatch.setenv(persons.MODELS_VARIABLE, "1")
    installed: list[str] = []

    def lay_out(package: str, code: str, entry_points: str = "") -> Path:
        folder, about = tmp_path / package, tmp_path / f"{package}-1.0.dist-info"
        folder.mkdir()
        about.mkdir()
        (folder / "__init__.py").write_text(code)
        (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n")
        (about / "entry_points.txt").write_text(entry_points)
        monkeypatch.syspath_prepend(tmp_path)
        sys.modules.pop(package, None)
        installed.append(package)
        return folder

    caches = (persons.person_finder_of, extractor_of, version.reading_version)
    for cache in caches:
        cache.cache_clear()
    yield lay_out
    for cache in caches:
        cache.cache_clear()
    for package in installed:
        sys.modules.pop(package, None)


def install_english(install: Callable[..., Path]) -> None:
    """Install a pipeline that knows one person by a rule, where a real one has a model."""
    package = "en_core_web_tiny"
    folder = install(
        package,
        "import spacy.util\n"
        "def load(**overrides):\n"
        "    return spacy.util.load_model_from_init_py(__file__, **overrides)\n",
        f"[spacy_models]\n{package} = {package}\n",
    )
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns(  # type: ignore[attr-defined]  # add_pipe gives a callable
        [
            {"label": "PERSON", "pattern": "Makpal Karaganda"},
            {"label": "GPE", "pattern": "Astana"},
        ]
    )
    # It warns that it has no patterns if it is asked, which it need not be.
    nlp.add_pipe("attribute_ruler")
    nlp.meta.update(name="core_web_tiny", version="1.0")
    nlp.to_disk(folder / f"{package}-1.0")
    (folder / "meta.json").write_text((folder / f"{package}-1.0" / "meta.json").read_text())


def test_an_installed_pipeline_of_spacy_is_used(install: Callable[..., Path]) -> None:
    assert persons.person_finder_of("en") is None
    persons.person_finder_of.cache_clear()
    install_english(install)
    model = persons.person_finder_of("en")
    assert model is not None
    assert persons.person_finder_of("en") is model
    assert model.find("Singer Makpal Karaganda sang in Astana.") == ((7, 23),)
    text = "Singer Makpal Karaganda sang for Astana residents."
    toponyms = extractor_of("en").extract(Document("d", text)).toponyms
    assert [t.text for t in toponyms] == ["Astana"]


def test_an_installed_natasha_is_used(
    install: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    install("natasha", FAKE_NATASHA)
    model = persons.person_finder_of("ru")
    assert model is not None
    for _ in range(2):
        assert model.find("Говорит Айдос Талгаров из КНБ") == ((8, 22),)
    assert sys.modules["natasha"].NewsNERTagger.made == 1


def test_no_language_but_these_has_a_model(install: Callable[..., Path]) -> None:
    assert persons.person_finder_of("kk") is None
    assert persons.absence_of("kk") is None


def test_models_are_turned_off(
    install: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    install("natasha", FAKE_NATASHA)
    monkeypatch.setenv(persons.MODELS_VARIABLE, "0")
    assert persons.person_finder_of("ru") is None
    assert persons.models_in_use() == []
    assert persons.absence_of("en") is None


def test_a_model_changes_which_reading_it_is(install: Callable[..., Path]) -> None:
    before = version.reading_version()
    version.reading_version.cache_clear()
    install_english(install)
    assert "en_core_web_tiny 1.0" in persons.models_in_use()
    assert version.reading_version() != before


def test_absence_is_said_once(
    install: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    paths = [tmp_path / f"{number}.txt" for number in range(3)]
    for path in paths:
        path.write_text("date 2024-01-13 Shops reopened in Almaty.", "utf-8")
    assert __main__.main(["extract", *map(str, paths)]) == 0
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 1
    assert said[0].startswith("mapper: en: no spaCy pipeline en_core_web_* is installed")
    monkeypatch.setenv(persons.MODELS_VARIABLE, "0")
    assert __main__.main(["extract", str(paths[0])]) == 0
    assert capsys.readouterr().err == ""


def test_ingest_says_the_absence_once(
    install: Callable[..., Path], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    for number in range(3):
        text = f"date 2024-01-13 Shops reopened in Almaty, street {number}."
        (folder / f"{number}.txt").write_text(text, "utf-8")
    url = f"sqlite:///{tmp_path / 'store.sqlite'}"
    for said in (1, 0):
        assert __main__.main(["ingest", str(folder), "--database", url]) == 0
        assert capsys.readouterr().err.count("no spaCy pipeline en_core_web_*") == said


# Persons who are called like places, and the places beside them.
NAMESAKES = [
    ("Историк Лев Кустанайский выступил в Таразе. Кустанай встретил гостей.", "Таразе Кустанай"),
    ("Депутат Айдос Павлодарский критиковал бюджет. Павлодарский извинился.", ""),
    ("Министр Ерлан Карагандинский посетил Шымкент.", "Шымкент"),
    ("Певица Макпал Талгар дала концерт в Астане. Талгар исполнила десять песен.", "Астане"),
    ("Боксёр Геннадий Сарканд победил в Алматы.", "Алматы"),
    ("В Алматы наградили врача Розу Атбасар и учителя Сауле Жаркент.", "Алматы"),
    ("Адвокат Есиль Кокшетауский подал жалобу.", ""),
    ("Темир Балхашев, Арыс Сатпаев и Алтай Зайсанов погибли при взрыве.", ""),
    ("Среди погибших Нурлан Мойынкум, 34 года, и Айгуль Кордай, 29 лет.", ""),
    ("Пресс-секретарь Алия Есик молчит. Талдыкорган остался без света.", "Талдыкорган"),
    ("Аким Рудного Виктор Ионенко ушёл в отставку. Аягоз ждёт ремонта.", "Рудного Аягоз"),
    ("Тараз Жаркент соединит поезд. Про Мерке пишут разное.", "Тараз Жаркент Мерке"),
]


@pytest.mark.skipif(not NATASHA, reason="natasha is not installed")
@pytest.mark.parametrize(("text", "places"), NAMESAKES)
def test_natasha_itself(
    install: Callable[..., Path], gazetteer: Gazetteer, text: str, places: str
) -> None:
    found = Extractor(gazetteer, "ru", persons.person_finder_of("ru")).extract(Document("d", text))
    assert " ".join(t.text for t in found.toponyms) == places
