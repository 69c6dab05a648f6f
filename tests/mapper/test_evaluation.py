"""The scorer, on small records made by hand."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer import Gazetteer
from mapper.__main__ import main
from mapper.errors import GoldError
from mapper.evaluation import (
    Score,
    add_up,
    commonest,
    load_gold,
    parse_gold,
    score,
    to_html,
    to_json,
    to_text,
)
from mapper.evaluation.matching import days_agree, intervals_agree, match
from mapper.evaluation.places import distance_km
from mapper.records import Extraction, Incident, Measure, PlaceRecord, Span, Toponym

ALMATY, ALMATY_REGION, ALATAU_DISTRICT = "750000000", "190000000", "751110000"
TARAZ, ZHAMBYL_REGION = "311010000", "310000000"
SEMEY, SEMEY_ADMINISTRATION = "101010000", "101000000"
COUNTRY = "000000000"
TEXT = "Rallies in Almaty Region and the city of Taraz; <Tashkent> was calm, Kazakhstan too."
PUBLISHED = date(2022, 1, 5)


def place(place_id: str) -> PlaceRecord:
    return PlaceRecord.from_json(Gazetteer.load().record(place_id, PUBLISHED))


def span(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def marked(words: str, place_id: str | None) -> dict[str, Any]:
    """Return a gold toponym; None as its place means that it is abroad."""
    start, end = span(words)
    where: dict[str, Any] = {"lat": None, "lon": None, "region": None}
    if place_id:
        record = place(place_id)
        where = {"lat": record.lat, "lon": record.lon, "region": record.region}
    status = "resolved" if place_id else "foreign"
    return {"start": start, "end": end, "status": status, "place_id": place_id, **where}


def found(words: str, place_id: str | None, status: Any = "resolved") -> Toponym:
    where = place(place_id) if place_id else None
    return Toponym(Span(*span(words)), words, status, where, 1.0)


def rally(place_id: str | None, start: str | None = "2022-01-04", end: str | None = None) -> Any:
    return {
        "event_type": "Protests",
        "sub_event_type": "Peaceful protest",
        "place_id": place_id,
        "date_start": start,
        "date_end": end or start,
        "evidence": span("Rallies"),
    }


def found_rally(
    place_id: str | None, start: date | None = date(2022, 1, 4), event_type: str = "Protests"
) -> Incident:
    where = place(place_id) if place_id else None
    return Incident(
        event_type, "Other", where, 1, start, start, 1, None, 1.0, Span(*span("Rallies"))
    )


def level(*place_ids: str, action: str = "set", day: str = "2022-01-05") -> dict[str, Any]:
    return {
        "measure": "threat_level",
        "level": "red",
        "action": action,
        "place_ids": list(place_ids),
        "date_start": day,
        "evidence": span("calm"),
    }


def found_level(*place_ids: str, action: Any = "set") -> Measure:
    places = tuple(map(place, place_ids))
    return Measure("threat_level", "red", action, places, PUBLISHED, None, 1.0, Span(*span("calm")))


def scored(
    gold: dict[str, Any],
    toponyms: tuple[Toponym, ...] = (),
    incidents: tuple[Incident, ...] = (),
    measures: tuple[Measure, ...] = (),
) -> Score:
    record = {"id": "a", "language": "en", "published": "2022-01-05", "text": TEXT, **gold}
    extraction = Extraction("a", "en", PUBLISHED, toponyms, incidents, measures)
    return score(parse_gold(record, "various"), extraction, Gazetteer.load())


def kinds(result: Score) -> list[str]:
    return [mistake.kind for mistake in result.mistakes]


def test_everything_right() -> None:
    result = scored(
        {
            "toponyms": [marked("Almaty Region", ALMATY_REGION), marked("Tashkent", None)],
            "incidents": [rally(TARAZ)],
            "measures": [level(TARAZ, ALMATY_REGION)],
        },
        (found("Almaty Region", ALMATY_REGION), found("Tashkent", None, "foreign")),
        (found_rally(TARAZ),),
        (found_level(ALMATY_REGION), found_level(TARAZ)),
    )
    figures = result.tally.to_json()
    assert figures["recognition"]["exact"]["f1"] == 1
    assert figures["recognition"]["overlap"]["f1"] == 1
    assert figures["resolution"]["same_place"] == 1
    assert figures["resolution"]["within_10_km_of_gold"] == 1
    assert figures["foreign"] == {"gold": 1, "put_into_kazakhstan": 0, "share": 0}
    assert figures["incidents"]["f1"] == 1
    assert figures["measures"]["right"] == 2
    assert result.mistakes == ()


def test_nothing_found() -> None:
    result = scored(
        {
            "toponyms": [marked("Taraz", TARAZ)],
            "incidents": [rally(TARAZ)],
            "measures": [level(TARAZ)],
        }
    )
    exact = result.tally.exact
    assert (exact.precision, exact.recall, exact.f1) == (None, 0, 0)
    assert result.tally.resolution.to_json()["within_10_km_of_gold"] == 0
    assert result.tally.resolution.to_json()["within_10_km"] is None
    assert kinds(result) == ["toponym: missed", "incident: missed", "measure: missed"]


def test_nothing_to_find() -> None:
    result = scored({}, (found("Taraz", TARAZ),), (found_rally(TARAZ),), (found_level(TARAZ),))
    assert (result.tally.exact.precision, result.tally.exact.recall) == (0, None)
    assert result.tally.measures.spurious == 1
    assert [kind.partition(": ")[2] for kind in kinds(result)] == ["not in the text"] * 3


def test_silence_where_there_is_nothing() -> None:
    assert scored({}).tally.incidents.f1 is None


@pytest.mark.parametrize("words", ["Almaty", "Almaty Region"])
def test_type_words_do_not_matter(words: str) -> None:
    gold = {"toponyms": [marked("Almaty Region", ALMATY_REGION)]}
    assert scored(gold, (found(words, ALMATY_REGION),)).tally.exact.f1 == 1


@pytest.mark.parametrize("words", ["Taraz", "city of Taraz"])
def test_type_words_before_the_name(words: str) -> None:
    gold = {"toponyms": [marked("Taraz", TARAZ)]}
    assert scored(gold, (found(words, TARAZ),)).tally.exact.f1 == 1


def test_prepositions_matter() -> None:
    gold = {"toponyms": [marked("Almaty Region", ALMATY_REGION)]}
    result = scored(gold, (found("in Almaty Region", ALMATY_REGION),))
    assert kinds(result) == ["toponym: wrong words"]


def test_part_of_the_words_is_an_overlap_only() -> None:
    gold = {"toponyms": [marked("Almaty Region", ALMATY_REGION)]}
    result = scored(gold, (found("Almaty Region and", ALMATY_REGION),))
    assert result.tally.exact.f1 == 0
    assert result.tally.overlap.f1 == 1
    assert result.tally.resolution.same_place == 1
    assert kinds(result) == ["toponym: wrong words"]


def test_what_is_optional_and_the_country_count_neither_way() -> None:
    result = scored(
        {
            "toponyms": [marked("Kazakhstan", COUNTRY)],
            "optional": {
                "toponyms": [marked("Taraz", TARAZ)],
                "incidents": [rally(TARAZ)],
                "measures": [level(TARAZ)],
            },
        },
        (found("Kazakhstan", COUNTRY), found("city of Taraz", TARAZ)),
        (found_rally(TARAZ),),
        (found_level(TARAZ),),
    )
    assert result.tally.to_json() == scored({}).tally.to_json()
    assert result.mistakes == ()


def test_a_foreign_place_put_into_kazakhstan() -> None:
    result = scored({"toponyms": [marked("Tashkent", None)]}, (found("Tashkent", TARAZ),))
    assert result.tally.exact.f1 == 1
    assert result.tally.foreign.put_into_kazakhstan == 1
    assert result.tally.resolution.answered == 0
    assert kinds(result) == ["toponym: put into Kazakhstan"]


def test_a_place_put_abroad_or_left_open() -> None:
    gold = {"toponyms": [marked("Taraz", TARAZ)]}
    abroad = scored(gold, (found("Taraz", None, "foreign"),))
    assert abroad.tally.resolution.to_json()["same_region"] == 0
    assert kinds(abroad) == ["toponym: put abroad"]
    left_open = scored(gold, (found("Taraz", None, "unresolved"),))
    assert (left_open.tally.resolution.answered, left_open.tally.resolution.unresolved) == (0, 1)
    assert left_open.tally.exact.f1 == 1


def test_distance_of_a_wrong_place() -> None:
    gold = {"toponyms": [marked("Taraz", TARAZ)]}
    resolution = scored(gold, (found("Taraz", ZHAMBYL_REGION),)).tally.resolution.to_json()
    assert resolution["same_place"] == 0
    assert resolution["same_region"] == 1
    assert resolution["within_10_km"] == 0
    assert resolution["within_161_km"] == 0
    assert 161 < resolution["mean_error_km"] == resolution["median_error_km"] < 200


def test_a_wrong_place_nearby() -> None:
    gold = {"toponyms": [marked("Almaty", ALMATY)]}
    resolution = scored(gold, (found("Almaty", ALATAU_DISTRICT),)).tally.resolution.to_json()
    assert resolution["same_place"] == 0
    assert resolution["same_region"] == 1
    assert resolution["within_161_km"] == 1
    assert resolution["mean_error_km"] > 1


def test_distance_over_the_globe() -> None:
    assert distance_km((0, 0), (0, 180)) == pytest.approx(20015, abs=1)
    assert distance_km((51.13, 71.43), (43.24, 76.95)) == pytest.approx(972, abs=5)


@pytest.mark.parametrize(
    ("gold", "place_id", "right"),
    [
        (SEMEY, SEMEY_ADMINISTRATION, True),
        (SEMEY_ADMINISTRATION, SEMEY, True),
        (ALMATY, ALATAU_DISTRICT, True),
        (TARAZ, ZHAMBYL_REGION, False),
        (None, None, True),
        (None, TARAZ, False),
        (TARAZ, None, False),
        ("not in the gazetteer", TARAZ, False),
    ],
)
def test_place_of_an_incident(gold: str | None, place_id: str | None, right: bool) -> None:
    result = scored({"incidents": [rally(gold)]}, incidents=(found_rally(place_id),))
    assert bool(result.tally.incidents.right) is right
    assert kinds(result) == ([] if right else ["incident: wrong place"])


def test_an_incident_is_found_once() -> None:
    incidents = (found_rally(TARAZ), found_rally(TARAZ))
    result = scored({"incidents": [rally(TARAZ)]}, incidents=incidents)
    assert (result.tally.incidents.right, result.tally.incidents.spurious) == (1, 1)


def test_an_incident_of_another_type_or_day() -> None:
    gold = {"incidents": [rally(TARAZ)]}
    assert kinds(scored(gold, incidents=(found_rally(TARAZ, event_type="Riots"),))) == [
        "incident: wrong type"
    ]
    later = scored(gold, incidents=(found_rally(TARAZ, date(2022, 1, 6)),))
    assert kinds(later) == ["incident: wrong date"]
    assert (later.tally.incidents.missed, later.tally.incidents.spurious) == (1, 1)


def test_a_measure_counts_for_each_place() -> None:
    gold = {"measures": [level(TARAZ, ALMATY, ALMATY_REGION, day="2022-01-06")]}
    measures = (found_level(TARAZ, ALMATY), found_level(ALMATY))
    result = scored(gold, measures=measures)
    counts = result.tally.measures
    assert (counts.right, counts.spurious, counts.missed) == (2, 0, 1)
    lifted = scored({"measures": [level(TARAZ)]}, measures=(found_level(TARAZ, action="lifted"),))
    assert kinds(lifted) == ["measure: wrong action"]


def test_a_measure_missed_in_many_places_is_one_mistake() -> None:
    (mistake,) = scored({"measures": [level(TARAZ, ALMATY)]}).mistakes
    assert mistake.expected is not None
    assert "Taraz" in mistake.expected
    assert "Almaty" in mistake.expected


@pytest.mark.parametrize(
    ("gold", "other", "right"),
    [
        (("2022-01-04", "2022-01-05"), ("2022-01-06", "2022-01-07"), True),
        (("2022-01-06", "2022-01-07"), ("2022-01-04", "2022-01-05"), True),
        (("2022-01-04", "2022-01-05"), ("2022-01-07", "2022-01-07"), False),
        (("2022-01-01", "2022-01-31"), ("2022-01-10", "2022-01-10"), True),
        ((None, None), (None, None), True),
        ((None, None), ("2022-01-10", "2022-01-10"), False),
    ],
)
def test_intervals(gold: Any, other: Any, right: bool) -> None:
    def days(ends: Any) -> Any:
        return tuple(end and date.fromisoformat(end) for end in ends)

    assert intervals_agree(days(gold), days(other)) is right


@pytest.mark.parametrize(
    ("first", "second", "right"),
    [(4, 5, True), (5, 4, True), (4, 6, False), (None, None, True), (None, 4, False)],
)
def test_days(first: int | None, second: int | None, right: bool) -> None:
    days = [number and date(2022, 1, number) for number in (first, second)]
    assert days_agree(days[0] or None, days[1] or None) is right


@given(st.lists(st.lists(st.booleans(), min_size=4, max_size=4), max_size=4))
def test_matching_uses_each_item_once_and_leaves_no_agreeing_ones(table: list[list[bool]]) -> None:
    result = match(range(len(table)), range(4), lambda i, j: table[i][j])
    assert all(table[i][j] for i, j in result.pairs)
    assert sorted([i for i, _ in result.pairs] + result.missed) == list(range(len(table)))
    assert sorted([j for _, j in result.pairs] + result.spurious) == list(range(4))
    assert not any(table[i][j] for i in result.missed for j in result.spurious)


def test_matching_gives_way_where_that_pairs_more() -> None:
    agree = {("a", 1), ("a", 2), ("b", 1)}
    result = match("ab", (1, 2), lambda item, number: (item, number) in agree)
    assert result.pairs == [("a", 2), ("b", 1)]


def test_sums_by_language_and_kind() -> None:
    gold = {"toponyms": [marked("Taraz", TARAZ)]}
    scores = [
        scored({**gold, "kind": "speech"}, (found("Taraz", TARAZ),)),
        scored({**gold, "kind": "agency"}),
        scored({**gold, "language": "ru"}),
    ]
    sums = add_up(scores)
    assert list(sums) == [
        ("en", "agency"), ("en", "speech"), ("en", "all"), ("ru", "various"), ("ru", "all"),
    ]  # fmt: skip
    assert sums["en", "all"].exact.recall == 0.5
    figures = to_json(sums, commonest(scores, 1))
    assert figures["figures"][2]["recognition"]["exact"]["f1"] == pytest.approx(2 / 3, abs=1e-4)
    assert figures["mistakes"] == [
        {
            "count": 1,
            "language": "en",
            "kind": "toponym: missed",
            "subject": "Taraz",
            "example": "a",
        }
    ]
    table = to_text(sums, commonest(scores, 5))
    assert "100.0   50.0   66.7" in table
    assert "toponym: missed" in table


def test_page_escapes_what_it_shows() -> None:
    result = scored({"toponyms": [marked("<Tashkent>", None)]})
    page = to_html([result], add_up([result]))
    assert "<Tashkent>" not in page
    assert "&lt;Tashkent&gt;</mark> was calm" in page
    assert "<script" not in page
    assert "://" not in page


def write(path: Path, *records: dict[str, Any]) -> Path:
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path


def test_kind_comes_from_the_file_name(tmp_path: Path) -> None:
    path = write(tmp_path / "en_letters.jsonl", {"id": "a", "language": "en", "text": "Hush."})
    (gold,) = load_gold(path)
    assert gold.kind == "letters"
    assert gold.document.published is None


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"id": None}, "id is missing"),
        ({"language": "de"}, "language 'de'"),
        ({"text": 5}, "text is 5"),
        ({"published": "5 January"}, "published is '5 January'"),
        ({"toponyms": {}}, "toponyms is no list"),
        ({"toponyms": [7]}, "toponyms[0]: it is no JSON object"),
        ({"toponyms": [{"start": 0, "end": 999, "status": "foreign"}]}, "no span of the text"),
        ({"toponyms": [{"start": 0, "status": "foreign"}]}, "no pair of offsets"),
        ({"toponyms": [{"start": 0, "end": 4, "text": "Oral"}]}, "the span holds 'Rall'"),
        ({"toponyms": [{"start": 0, "end": 4, "status": "open"}]}, "status 'open'"),
        ({"toponyms": [{"start": 0, "end": 4, "status": "foreign", "lat": "5"}]}, "lat is '5'"),
        ({"incidents": [rally(TARAZ, "2022-01-04", "2022-01-03")]}, "no interval"),
        ({"measures": [{**level(), "place_ids": [7]}]}, "place_ids"),
        ({"optional": [1]}, "optional is no JSON object"),
    ],
)
def test_bad_records_are_refused(change: dict[str, Any], reason: str) -> None:
    with pytest.raises(GoldError) as refusal:
        parse_gold({"id": "a", "language": "en", "text": TEXT, **change}, "various")
    assert reason in str(refusal.value)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b'{"id": "a", "language": "en", "text": "x"}\n{"id": ', "line 2: "),
        (b'\n{"id": "a", "language": "en"}\n', "line 2: text is missing"),
        (b'{"id": "a", "language": "en", "text": "x"}\n' * 2, "line 2: a second record"),
        (b"caf\xe9", "decode"),
        (b"\n", "no gold record"),
    ],
)
def test_command_names_the_line_of_a_bad_file(
    content: bytes, reason: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_bytes(content)
    assert main(["evaluate", str(path)]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith(f"mapper: {path}")
    assert reason in captured.err


def test_command_without_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(tmp_path / "missing.jsonl")]) == 1
    assert "No such file" in capsys.readouterr().err


def test_command_reads_scores_and_prints(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "A rally was held in Oral on January 4."
    gold = {
        "id": "a",
        "language": "en",
        "published": "2022-01-05",
        "text": text,
        "toponyms": [{"start": 20, "end": 24, "status": "resolved", "place_id": "271010000"}],
    }
    path, page = write(tmp_path / "en_few.jsonl", gold), tmp_path / "page.html"
    assert main(["evaluate", str(path), "--json", "--mistakes", "0", "--html", str(page)]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert [(item["language"], item["kind"]) for item in printed["figures"]] == [
        ("en", "few"),
        ("en", "all"),
    ]
    assert printed["figures"][0]["recognition"]["exact"]["f1"] == 1
    assert printed["mistakes"] == []
    assert "<mark" in page.read_text("utf-8")
    assert main(["evaluate", str(path)]) == 0
    assert "Toponyms found" in capsys.readouterr().out


def test_command_cannot_write_the_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path / "en_few.jsonl", {"id": "a", "language": "en", "text": "Hush."})
    assert main(["evaluate", str(path), "--html", str(tmp_path)]) == 2
    assert "cannot write" in capsys.readouterr().err


def test_number_of_mistakes_must_be_one(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["evaluate", "gold.jsonl", "--mistakes", "few"])
    assert "'few' is not a number" in capsys.readouterr().err
