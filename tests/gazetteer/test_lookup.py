from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer import Candidate, Gazetteer, Kind
from gazetteer.lookup import LONGEST

BUNDLED = Gazetteer.load()
NAMES = sorted(BUNDLED.all_names(), key=lambda name: (name.place_id, name.text))


def first(query: str, on: date | None = None) -> Candidate:
    candidates = BUNDLED.lookup(query, on=on)
    assert candidates, f"nothing found for {query!r}"
    return candidates[0]


@pytest.mark.parametrize(
    ("query", "place_id", "match"),
    [
        ("Almaty", "750000000", "exact"),
        ("Алматы", "750000000", "exact"),
        ("Alma-Ata", "750000000", "exact"),
        ("Алма-Ата", "750000000", "exact"),
        ("ALMA ATA", "750000000", "folded"),
        ("Almaty Region", "190000000", "exact"),
        ("almaty oblast", "190000000", "folded"),
        ("Алматинская область", "190000000", "exact"),
        ("Алматы облысы", "190000000", "exact"),
        ("область Абай", "100000000", "exact"),
        ("Abai Region", "100000000", "exact"),
        ("Нур-Султан", "710000000", "exact"),
        ("Нұр-Сұлтан", "710000000", "exact"),
        ("NUR SULTAN", "710000000", "folded"),
        ("Карагандa", "351010000", "folded"),  # a Latin a at the end
        ("ЖАНАОЗЕН", "471810000", "folded"),
        ("Qaraghandy", "351010000", "exact"),
        ("Qarağandy", "351010000", "exact"),
        ("Karagandy", "351010000", "exact"),
        ("Ust Kamenogorsk", "631010000", "exact"),
        ("Turkestan", "611010000", "exact"),
        ("город Жезказган", "621010000", "exact"),
        ("г. Алматы", "750000000", "exact"),
        ("Karatal district", "334400000", "folded"),
        ("Жамбыл", "310000000", "exact"),
        ("West Kazakhstan", "270000000", "exact"),
        ("Казахстан", "000000000", "exact"),
        ("Алматинской области", "190000000", "inflected"),
        ("Жамбылской областью", "310000000", "inflected"),
        ("Жанаозене", "471810000", "inflected"),
        ("Караганде", "351010000", "inflected"),
        ("Алматыда", "750000000", "inflected"),
        ("Almaty's", "750000000", "inflected"),
        ("Qaraghandi", "351010000", "folded"),
        ("Жанаозень", "471810000", "folded"),
        ("Taldykorgn", "331010000", "fuzzy"),
        ("Чимкент", "790000000", "exact"),
        ("Усть-Каменогорк", "631010000", "fuzzy"),
        ("Abai", "100000000", "exact"),
        ("Абай", "100000000", "exact"),
        ("Түркістан", "611010000", "exact"),
        ("Аркалыкском", "391610000", "inflected"),
        ("Selo Karasu", "395230100", "exact"),
        ("в Жанаозене", "471810000", "inflected"),
        ("из города Жанаозена", "471810000", "inflected"),
        ("from Almaty", "750000000", "exact"),
        ("in the city of Almaty", "750000000", "exact"),
        ("Южно-Казахстанской", "510000000@2018", "inflected"),
        ("Южно-Казахстанскую область", "510000000@2018", "inflected"),
        ("районом Биржан сал", "114500000", "exact"),
        ("району Нұра", "711510000", "exact"),
        ("Алматинской областях", "190000000", "inflected"),
        ("Алматы облыстарындағы", "190000000", "exact"),
        ("Новой Бухтарме", "634835100", "inflected"),
        ("городской администрации Семей", "101000000", "exact"),
        ("Жалматыы қаласы", "750000000", "fuzzy"),
        ("Zaldykorgam", "331010000", "fuzzy"),  # neither the first letter nor the end is right
    ],
)
def test_the_first_candidate(query: str, place_id: str, match: str) -> None:
    candidate = first(query)
    assert (candidate.place.id, candidate.match) == (place_id, match)


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("Turkestan", ["611010000", "610000000"]),
        ("Almaty", ["750000000", "190000000"]),
        ("Семей", ["101010000", "101000000"]),
    ],
)
def test_the_city_comes_before_its_region_and_its_administration(
    query: str, ids: list[str]
) -> None:
    found = [candidate.place.id for candidate in BUNDLED.lookup(query)]
    assert [place_id for place_id in found if place_id in ids] == ids


def test_ambiguity_is_returned() -> None:
    candidates = BUNDLED.lookup("Жамбыл", limit=100)
    assert len(candidates) > 30
    assert {candidate.place.kind for candidate in candidates} >= {
        Kind.REGION, Kind.DISTRICT, Kind.VILLAGE, Kind.RURAL_DISTRICT,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("query", "kind"),
    [
        ("Абай ауданы", Kind.DISTRICT),
        ("с. Жамбыл", Kind.VILLAGE),
        ("Almaty region", Kind.REGION),
    ],
)
def test_a_type_word_decides(query: str, kind: Kind) -> None:
    assert {candidate.place.kind for candidate in BUNDLED.lookup(query)} == {kind}


@pytest.mark.parametrize("query", ["село Бадамшинское", "Badamshinskiy village"])
def test_a_settlement_under_the_name_of_the_unit_is_its_seat(query: str) -> None:
    assert first(query).place.id == "154030100"
    assert all(one.place.id != "154030100" for one in BUNDLED.lookup("Бадамшинский сельский округ"))


def test_a_town_under_another_spelling_comes_before_a_hut_under_this_one() -> None:
    town, hut = BUNDLED.lookup("посёлок Жусалы")[:2]
    assert (town.place.id, town.place.kind) == ("434630100", Kind.TOWN)
    assert (hut.name.text, hut.match) == ("Жусалы", "exact")


@pytest.mark.parametrize(
    ("query", "place_id"),
    [
        ("Pietropawlowsk", "591010000"),
        ("Szymkent city", "790000000"),
        ("Oustkamenogorsk", "631010000"),
        ("Žanaozenas", "471810000"),
        ("Туркістоннинг", "611010000"),
    ],
)
def test_other_languages_are_read(query: str, place_id: str) -> None:
    assert first(query).place.id == place_id


def test_a_wrong_type_word_still_finds_the_place() -> None:
    candidate = first("region of Zhanaozen")
    assert candidate.place.id == "471810000"
    assert candidate.score < first("Zhanaozen").score


@pytest.mark.parametrize(
    ("query", "place_id"),
    [
        ("Шу, Жамбылская область", "316621100"),
        ("Шамалган, Карасайский район, Алматинская область", "195259100"),
        ("Астана,", "710000000"),
        ("Almaty, Kazakhstan", "750000000"),
    ],
)
def test_units_after_commas_hold_the_place(query: str, place_id: str) -> None:
    assert first(query).place.id == place_id


@pytest.mark.parametrize("query", ["Almaty, Russia", "Almaty, qqqqwwww", ",", ", Almaty, Moscow"])
def test_what_no_unit_holds_is_not_found(query: str) -> None:
    assert BUNDLED.lookup(query) == []


def test_a_region_that_is_not_formed_yet_comes_after_the_city() -> None:
    for name in ("Abai", "Абай"):
        then = BUNDLED.lookup(name, on=date(2022, 6, 7), limit=100)
        now = BUNDLED.lookup(name, on=date(2022, 6, 8), limit=100)
        assert (then[0].place.id, now[0].place.id) == ("353220100", "100000000")
        assert {one.place.id for one in then} == {one.place.id for one in now}
        assert len(now) > 20


def test_the_day_decides_between_namesakes() -> None:
    assert first("Жамбыл", date(1995, 1, 1)).place.id == "311010000"
    assert first("Жамбыл", date(2022, 1, 13)).place.id == "310000000"


def test_an_old_name_is_found_on_any_day_and_scores_less() -> None:
    then, now = first("Нур-Султан", date(2022, 1, 13)), first("Нур-Султан", date(2024, 1, 1))
    assert then.place == now.place
    assert then.score > now.score


def test_the_language_of_the_name_counts() -> None:
    russian, kazakh = (
        {c.place.id: c.score for c in BUNDLED.lookup("Аксу", language=language, limit=100)}
        for language in ("ru", "kk")
    )
    assert russian["333200000"] < kazakh["333200000"]  # "Ақсу" is its Kazakh name


def test_the_limit_holds() -> None:
    assert len(BUNDLED.lookup("Жамбыл", limit=3)) == 3
    assert BUNDLED.lookup("Жамбыл", limit=3) == BUNDLED.lookup("Жамбыл", limit=10)[:3]


@pytest.mark.parametrize("query", ["", " ", "\n", "-", "'", "г.", "?", "x" * 10_000, "Ж" * 201])
def test_what_is_no_name_finds_nothing(query: str) -> None:
    assert BUNDLED.lookup(query) == []


@pytest.mark.parametrize("query", ["Ыаы", "Uua", "Atai"])
def test_short_names_are_not_guessed(query: str) -> None:
    assert all(candidate.match != "fuzzy" for candidate in BUNDLED.lookup(query))


@given(index=st.integers(0, len(NAMES) - 1))
def test_each_name_finds_its_place(index: int) -> None:
    name = NAMES[index]
    on = name.validity.valid_from
    matches = {
        candidate.place.id: candidate.match
        for candidate in BUNDLED.lookup(name.text, on=on, limit=1000)
    }
    assert matches[name.place_id] in {"exact", "folded"}


@given(query=st.text(max_size=LONGEST + 1), on=st.none() | st.dates())
def test_any_text_has_an_answer(query: str, on: date | None) -> None:
    scores = [candidate.score for candidate in BUNDLED.lookup(query, on=on)]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)


@given(index=st.integers(0, len(NAMES) - 1), query=st.data())
def test_a_typo_leads_back_to_a_name(index: int, query: st.DataObject) -> None:
    name = NAMES[index]
    if len(name.text) < 6 or not name.text.isalpha():
        return
    # Neither among the first two letters nor the last two, which guide the search.
    at = query.draw(st.integers(2, len(name.text) - 3))
    misspelt = name.text[:at] + name.text[at + 1 :]
    assert BUNDLED.lookup(misspelt, limit=1000)
