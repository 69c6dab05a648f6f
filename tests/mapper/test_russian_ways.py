"""Russian ways of telling: of measures, and of days and places of incidents."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.mapper.reading_texts import read

PUBLISHED = "2022-01-14"
LINES = Path(__file__).with_name("russian_measures.tsv").read_text("utf-8").splitlines()
MEASURES = [tuple(line.split("\t")) for line in LINES if line and not line.startswith("#")]


@pytest.mark.parametrize(("text", "expected"), MEASURES)
def test_measures(text: str, expected: str) -> None:
    found = {
        " ".join(part for part in (m.measure, m.level, m.action) if part)
        for m in read(text, PUBLISHED, "ru").measures
    }
    assert found == {item for item in expected.split("; ") if item}


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Накануне на станции Шу загорелся вагон.", "13", "13"),
        ("В Таразе накануне нашли схрон с ружьями.", "13", "13"),
        ("Накануне праздника в Таразе загорелся рынок.", "14", "14"),
        ("Вечером седьмого в Кордае сгорел рынок.", "07", "07"),
        ("В Актау к понедельнику арестованы семьдесят участников погромов.", "10", "10"),
        ("В Актау третьи сутки бастуют нефтяники.", "12", "14"),
        ("В Шу, где шестого января толпа сожгла акимат, сегодня открыли рынок.", "06", "06"),
    ],
)
def test_days(text: str, first: str, last: str) -> None:
    (found,) = read(text, PUBLISHED, "ru").incidents
    assert (str(found.date_start), str(found.date_end)) == (f"2022-01-{first}", f"2022-01-{last}")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("В посёлке Боралдай под Алматы сгорел рынок.", "Boralday"),
        ("В Шахане — это посёлок под Шахтинском — рванул баллон.", "Shakan"),
        ("В Шымкенте вчера на площади Ордабасы в полицейских полетели камни.", "Shymkent"),
        ("На площади Тараза собрались протестующие.", "Taraz"),
        ("У акимата Тараза собрались дольщики.", "Taraz"),
        ("В селе Жетыбай Каракиянского района жители перекрыли дорогу на Актау.", "Zhetibay"),
        ("На трассе Алматы — Тараз, не доезжая Мерке, лёг на бок автобус.", "Merke"),
    ],
)
def test_places(text: str, place: str) -> None:
    (found,) = read(text, PUBLISHED, "ru").incidents
    assert found.place is not None
    assert found.place.name == place


def test_the_night_of_a_headed_day() -> None:
    text = "Хроника\n\n7 января\nРиддер. Ночью сгорел магазин.\n\n8 января\nВ Таразе тихо."
    (found,) = read(text, PUBLISHED, "ru").incidents
    assert (str(found.date_start), str(found.date_end)) == ("2022-01-07", "2022-01-08")


def test_detentions_in_a_story_of_a_rally_are_an_intervention() -> None:
    text = "В Актау прошёл митинг. Полиция задержала двадцать человек."
    kinds = [i.sub_event_type for i in read(text, PUBLISHED, "ru").incidents]
    # The rally is the one that police ended.
    assert kinds == ["Protest with intervention"]


def test_each_measure_has_its_own_place() -> None:
    text = "Отменены комендантский час в Алматы и режим чрезвычайного положения в Таразе."
    found = {m.measure: [p.name for p in m.places] for m in read(text, PUBLISHED, "ru").measures}
    assert found == {"curfew": ["Almaty"], "state_of_emergency": ["Taraz"]}


def test_where_is_said_of_the_place_before() -> None:
    text = (
        "Жёлтый уровень террористической опасности введён во всех регионах, кроме Актюбинской"
        " области, где сохраняется красный уровень."
    )
    places = {m.level: len(m.places) for m in read(text, PUBLISHED, "ru").measures}
    assert places == {"yellow": 16, "red": 1}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Все спрашивают про Сарыагаш. Двенадцатого января уровень террористической опасности "
            "повысили с желтого до оранжевого. Это только по Сарыагашскому району, не по всей "
            "области.",
            "Saryagash District",
        ),
    ],
)
def test_the_sentence_behind_narrows_where_it_holds(text: str, place: str) -> None:
    (found,) = read(text, PUBLISHED, "ru").measures
    assert [one.name for one in found.places] == [place]
