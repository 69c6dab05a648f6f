"""Which place a name means: rules 1 to 4 of the domain, in English."""

from __future__ import annotations

from datetime import date

import pytest

from gazetteer import Gazetteer
from mapper.extractor import read_document
from mapper.records import Document
from mapper.resolution import Resolver
from tests.mapper.reading_texts import (
    AKTAU,
    AKTOBE,
    AKTOBE_REGION,
    ALMATY,
    ALMATY_REGION,
    ASTANA,
    ATYRAU_REGION,
    KOSTANAY_REGION,
    KYZYLORDA_REGION,
    MANGYSTAU_REGION,
    ORAL,
    PAVLODAR_REGION,
    SEMEY,
    SHYMKENT,
    TALDYKORGAN,
    TARAZ,
    TURKISTAN_REGION,
    ZHAMBYL_REGION,
    ZHANAOZEN,
    ids,
    read,
    toponyms,
)

KARATAL, KOKSU = "334400000", "334200000"
AKMOLA_REGION = "110000000"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shops reopened in Almaty.", {"Almaty": ALMATY}),
        ("Shops reopened in Alma-Ata.", {"Alma-Ata": ALMATY}),
        ("Shops reopened in the Almaty region.", {"Almaty region": ALMATY_REGION}),
        ("Shops reopened in Almaty oblast.", {"Almaty oblast": ALMATY_REGION}),
        ("Shops reopened in the city of Aktobe.", {"Aktobe": AKTOBE}),
        ("Aktobe city and Aktobe Region.", {"Aktobe": AKTOBE, "Aktobe Region": AKTOBE_REGION}),
        ("Shops reopened in Almaty and Almaty Region.",
         {"Almaty": ALMATY, "Almaty Region": ALMATY_REGION}),
        ("It snowed in Mangystau, not in Aktau.",
         {"Mangystau": MANGYSTAU_REGION, "Aktau": AKTAU}),
        # A city has a district of the name of another.
        ("Almaty, Aktobe and Taldykorgan were calm.",
         {"Almaty": ALMATY, "Aktobe": AKTOBE, "Taldykorgan": TALDYKORGAN}),
        ("Turkestan, Kentau and Aktau were calm.",
         {"Turkestan": "611010000", "Kentau": "612010000", "Aktau": AKTAU}),
        # The names of a list are of one kind.
        ("Akmola, Kostanay and Mangystau were calm.",
         {"Akmola": AKMOLA_REGION, "Kostanay": KOSTANAY_REGION, "Mangystau": MANGYSTAU_REGION}),
        ("Shymkent, Aktobe and Mangystau were calm.",
         {"Shymkent": SHYMKENT, "Aktobe": AKTOBE_REGION, "Mangystau": MANGYSTAU_REGION}),
        ("Zhanaozen, Aktobe and Mangystau were calm.",
         {"Zhanaozen": ZHANAOZEN, "Aktobe": AKTOBE, "Mangystau": MANGYSTAU_REGION}),
    ],
)  # fmt: skip
def test_city_and_region_share_a_name(text: str, expected: dict[str, str]) -> None:
    assert ids(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Alma-Ata, Almaty and Zhambyl regions",
         {"Alma-Ata": ALMATY, "Almaty": ALMATY_REGION, "Zhambyl regions": ZHAMBYL_REGION}),
        ("Almaty and Zhambyl regions",
         {"Almaty": ALMATY_REGION, "Zhambyl regions": ZHAMBYL_REGION}),
        ("the Aktobe, Atyrau and Mangystau regions",
         {"Aktobe": AKTOBE_REGION, "Atyrau": ATYRAU_REGION, "Mangystau regions": MANGYSTAU_REGION}),
        ("Shymkent, Turkistan and Kyzylorda regions",
         {"Shymkent": SHYMKENT, "Turkistan": TURKISTAN_REGION,
          "Kyzylorda regions": KYZYLORDA_REGION}),
        ("Kostanay, Pavlodar, and Akmola oblasts",
         {"Kostanay": KOSTANAY_REGION, "Pavlodar": PAVLODAR_REGION,
          "Akmola oblasts": AKMOLA_REGION}),
        ("the regions of Mangystau and Atyrau",
         {"Mangystau": MANGYSTAU_REGION, "Atyrau": ATYRAU_REGION}),
        ("Nur-Sultan, Almaty and Karaganda Region",
         {"Nur-Sultan": ASTANA, "Almaty": ALMATY, "Karaganda Region": "350000000"}),
        ("the cities of Almaty and Shymkent and in Zhambyl region",
         {"Almaty": ALMATY, "Shymkent": SHYMKENT, "Zhambyl region": ZHAMBYL_REGION}),
        ("Karatal and Koksu districts of Almaty Region",
         {"Karatal": KARATAL, "Koksu districts": KOKSU, "Almaty Region": ALMATY_REGION}),
        ("Aktobe and Atyrau regions and the city of Shymkent",
         {"Aktobe": AKTOBE_REGION, "Atyrau regions": ATYRAU_REGION, "Shymkent": SHYMKENT}),
    ],
)  # fmt: skip
def test_coordinations(text: str, expected: dict[str, str]) -> None:
    assert ids(f"Officials said that it was calm in {text} on Monday.") == expected


@pytest.mark.parametrize(
    ("day", "region", "district"),
    [
        ("2022-01-05", "KZ-19", "191000000"),
        ("2022-06-07", "KZ-19", "191000000"),
        ("2022-06-08", "KZ-33", "331000000"),
        ("2022-07-01", "KZ-33", "331000000"),
    ],
)
def test_the_document_s_date_decides_the_region(day: str, region: str, district: str) -> None:
    place = toponyms("Shops reopened in Taldykorgan.", day)["Taldykorgan"].place
    assert place is not None
    assert (place.id, place.region, place.district) == (TALDYKORGAN, region, district)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2019-03-22", "Astana"),
        ("2019-03-23", "Nur-Sultan"),
        ("2022-09-16", "Nur-Sultan"),
        ("2022-09-17", "Astana"),
        (None, "Astana"),
    ],
)
def test_the_document_s_date_decides_the_name(day: str | None, expected: str) -> None:
    for name in ("Nur-Sultan", "Astana"):
        place = toponyms(f"Snow fell in {name}.", day)[name].place
        assert place is not None
        assert (place.id, place.name, place.region) == (ASTANA, expected, "KZ-71")


def test_shymkent_before_and_after_it_left_its_region() -> None:
    before = toponyms("Shops reopened in Shymkent.", "2018-01-10")["Shymkent"].place
    after = toponyms("Shops reopened in Shymkent.", "2019-01-10")["Shymkent"].place
    assert before is not None
    assert after is not None
    assert before.id == after.id == SHYMKENT
    assert (before.kind, before.region) == ("city", "KZ-61")
    assert (after.kind, after.region) == ("republican_city", "KZ-79")


@pytest.mark.parametrize("day", ["2016-01-10", "2022-01-13", "2024-01-10"])
@pytest.mark.parametrize(
    ("name", "place_id"),
    [
        ("Semipalatinsk", SEMEY),
        ("Uralsk", ORAL),
        ("Alma-Ata", ALMATY),
        ("Dzhambul", TARAZ),
        ("Aktyubinsk", AKTOBE),
    ],
)
@pytest.mark.parametrize("text", ["Shops reopened in the city of {}.", "Shops reopened in {}."])
def test_an_old_name_resolves_at_any_date(text: str, name: str, place_id: str, day: str) -> None:
    assert ids(text.format(name), day) == {name: place_id}


def test_the_region_of_a_name_that_is_its_own_is_meant_since_its_city_has_another() -> None:
    assert ids("Shops reopened in Akmola.", "2013-03-05") == {"Akmola": "110000000"}
    assert ids("Shops reopened in Guryev Region.", "2013-03-05") == {"Guryev Region": "230000000"}


def test_a_city_is_surely_meant_by_the_name_that_only_some_write_for_its_region() -> None:
    found = toponyms("Shops reopened in Uralsk.", "2022-01-10")["Uralsk"]
    assert found.confidence > 0.9


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Shops reopened in Talas, Kyrgyzstan.", "Talas", "Kyrgyzstan"),
        ("Shops reopened in Talas in Kyrgyzstan.", "Talas", "Kyrgyzstan"),
        ("They live in the Tashkent region of Uzbekistan.", "Tashkent region", "Uzbekistan"),
    ],
)
def test_namesakes_abroad(text: str, name: str, country: str) -> None:
    found = toponyms(text)
    assert found[name].status == found[country].status == "foreign"
    place = found[name].place
    assert place is None or place.region is None


def test_a_region_beside_a_name_decides_for_the_place_in_it() -> None:
    found = toponyms("The town of Abai, Karaganda Region, was quiet.")["Abai"].place
    assert found is not None
    assert (found.id, found.region) == ("353220100", "KZ-35")
    found = toponyms("Shops reopened in Talas district of Zhambyl Region.")["Talas district"].place
    assert found is not None
    assert found.region == "KZ-31"


def test_places_abroad_have_no_region() -> None:
    found = toponyms("Talks were held in Moscow, Bishkek, Omsk and Russia.")
    assert {name: t.status for name, t in found.items()} == dict.fromkeys(
        ["Moscow", "Bishkek", "Omsk", "Russia"], "foreign"
    )
    for toponym in found.values():
        assert toponym.place is not None
        assert (toponym.place.region, toponym.place.district) == (None, None)


@pytest.mark.parametrize("spelling", ["Karaganda", "Qaraghandy", "Qarağandı", "Karagandy"])
def test_latin_spellings(spelling: str) -> None:
    assert ids(f"Shops reopened in {spelling}.") == {spelling: "351010000"}


def test_zhetysu_and_abai_are_regions_since_2022() -> None:
    found = toponyms("It snowed in the Zhetysu and Abai regions.", "2022-07-13")
    places = [toponym.place for toponym in found.values()]
    assert [p and (p.id, p.region) for p in places] == [
        ("330000000", "KZ-33"),
        ("100000000", "KZ-10"),
    ]


def test_the_country_itself() -> None:
    found = toponyms("Shops reopened in Kazakhstan.")["Kazakhstan"]
    assert found.status == "resolved"
    assert found.place is not None
    assert (found.place.id, found.place.kind, found.place.region) == ("000000000", "country", None)


def test_confidence_and_candidates() -> None:
    texts = "It was quiet in Almaty, Almaty Region, Abai, Semey, Karatal district and Paris."
    found = read(texts).toponyms
    assert len(found) > 4
    for toponym in found:
        assert 0 <= toponym.confidence <= 1
        scores = [candidate.score for candidate in toponym.candidates]
        assert scores == sorted(scores, reverse=True)
        assert all(0 <= score <= 1 for score in scores)
        if toponym.place is not None:
            assert toponym.candidates[0].id == toponym.place.id
        assert (toponym.place is None) == (toponym.status == "unresolved")


def test_a_type_word_makes_a_name_surer() -> None:
    bare = toponyms("Shops reopened in Almaty.")["Almaty"]
    headed = toponyms("Shops reopened in Almaty Region.")["Almaty Region"]
    assert bare.confidence < headed.confidence
    assert {ALMATY, ALMATY_REGION} <= {candidate.id for candidate in bare.candidates}


def test_a_namesake_that_nothing_decides_is_a_candidate() -> None:
    found = toponyms("Shops reopened in the village of Birlik.")["Birlik"]
    assert len(found.candidates) > 1
    assert found.confidence < 0.9


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "Город Алматы и Алматинская область.",
         {"Алматы": ALMATY, "Алматинская область": ALMATY_REGION}),
        ("ru", "Жанаозен, Актобе.", {"Жанаозен": ZHANAOZEN, "Актобе": AKTOBE}),
        ("kk", "Алматы қаласы мен Жамбыл облысы.",
         {"Алматы": ALMATY, "Жамбыл облысы": ZHAMBYL_REGION}),
        ("kk", "Жаңаөзен, Ақтөбе.", {"Жаңаөзен": ZHANAOZEN, "Ақтөбе": AKTOBE}),
    ],
)  # fmt: skip
def test_base_forms_in_russian_and_kazakh(
    language: str, text: str, expected: dict[str, str]
) -> None:
    assert ids(text, language=language) == expected


def test_a_record_is_the_gazetteer_s_of_that_day(gazetteer: Gazetteer) -> None:
    resolver = Resolver(gazetteer)
    for day in (None, date(2018, 1, 1), date(2022, 1, 13)):
        assert resolver.record(ASTANA, day).to_json() == gazetteer.record(ASTANA, day)


def test_nothing_to_resolve(gazetteer: Gazetteer) -> None:
    assert Resolver(gazetteer).resolve("", [], date(2022, 1, 13), "en") == []


@pytest.mark.parametrize(
    ("text", "name", "weightiest"),
    [
        ("A rally was held in Almaty Region.", "Almaty Region", "kind of place"),
        ("A rally was held in Almaty.", "Almaty", "importance"),
        ("Zhambyl district of Almaty Region", "Zhambyl district", "places named with it"),
    ],
)
def test_a_toponym_says_what_decided_on_its_place(text: str, name: str, weightiest: str) -> None:
    toponym = toponyms(text)[name]
    assert toponym.evidence[0] == weightiest
    assert toponym.to_json(details=True)["evidence"] == list(toponym.evidence)
    assert "evidence" not in toponym.to_json()


def test_a_name_of_one_place_needs_no_evidence() -> None:
    assert toponyms("Shops closed in Kyrgyzstan.")["Kyrgyzstan"].evidence == ("only candidate",)


@pytest.mark.parametrize(
    ("text", "name", "place_id"),
    [
        ("A bus overturned in Burlin District.", "Burlin District", "273600000"),
        ("Drivers blocked the road in Zhangala district.", "Zhangala district", "274000000"),
    ],
)
def test_a_district_spelled_like_a_village_is_the_district(
    text: str, name: str, place_id: str
) -> None:
    assert ids(text)[name] == place_id


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Trains from Aktobe Region to Kazan are late.", "Kazan"),
        ("The akim of Aktobe flew to New York.", "New York"),
        ("The delegation flew from Astana to Geneva.", "Geneva"),
        ("A first plane left Taraz for Grozny.", "Grozny"),
    ],
)
def test_a_city_abroad_is_more_than_a_village_of_its_name(text: str, name: str) -> None:
    assert toponyms(text)[name].status == "foreign"


def test_monuments_and_titles_are_of_persons() -> None:
    text = "Mr Semey Abenov spoke in Atyrau at the monument to Isatay and Makhambet."
    assert list(toponyms(text)) == ["Atyrau"]


def test_a_region_made_later_is_not_meant() -> None:
    text = "People stand outside the gate of the mine in Abai and wait."
    assert ids(text, "2008-01-13") == {"Abai": "353220100"}
    assert ids("A storm in Abai Region broke power lines.", "2023-01-13") == {
        "Abai Region": "100000000"
    }


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Tremors were felt in Chinese Aksu and in Almaty.", "Aksu"),
        ("en", "Crews came from Pavlodar and from Russia's Altai region.", "Altai region"),
        ("en", "Russia, whose Altai region had fires too, sent crews to Semey.", "Altai region"),
        ("en", "A map of tsarist Turkestan is shown in Taraz.", "Turkestan"),
        ("en", "The quake did damage in Aksu prefecture and was felt in Almaty.", "Aksu"),
        ("en", "The Turkestan of the nineteenth century is told of in Taraz.", "Turkestan"),
        ("en", "He came from East Turkestan.", "Turkestan"),
        ("en", "A clerk of the Governorate-General of Turkestan sold maps in Taraz.", "Turkestan"),
        ("en", "The epicentre lay in the prefecture of Aksu.", "Aksu"),
        ("en", "The Turkestan Republic was divided long ago.", "Turkestan"),
        ("ru", "Туркестанская республика давно разделена.", "Туркестанская"),
        ("kk", "Түркістан республикасы бөлінді.", "Түркістан"),
        ("ru", "Тогдашний Туркестан управлялся из Ташкента.", "Туркестан"),
        ("ru", "Карты Туркестана конца XIX века хранятся в Алматы.", "Туркестана"),
        ("en", "One truck came from Ishim across the border.", "Ishim"),
        ("kk", "Ол Түркістан генерал-губернаторына хат жазды.", "Түркістан"),
        ("kk", "Сол кездегі Түркістан Ташкенттен басқарылды.", "Түркістан"),
        ("ru", "Толчок отмечали в китайском Аксу, а в Павлодаре было тихо.", "Аксу"),
        ("ru", "Книга о русском Туркестане вышла в Алматы.", "Туркестане"),
        ("kk", "Дүмпу Қытайдағы Ақсу қаласында сезілді, Павлодарда тыныш.", "Ақсу"),
    ],
)  # fmt: skip
def test_namesakes_of_other_countries_and_ages(language: str, text: str, name: str) -> None:
    found = read_document(Document("x", text, date(2022, 1, 29), language=language)).toponyms
    assert [one.status for one in found if one.text == name] == ["foreign"]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "In Shymkent, then Turkestan, shops opened.", "Turkestan"),
        ("en", "Residents of Almaty, on the other side of the border, felt it.", "Almaty"),
        ("ru", "Автобус шёл из Кордая в Кыргызстан.", "Кордая"),
        ("ru", "Вагоны идут через станцию Алтынколь в Китай.", "Алтынколь"),
        ("ru", "Борт вылетел из Алматы в Иваново.", "Алматы"),
        ("ru", "В Туркестанской республиканской школе пожар.", "Туркестанской"),
        ("kk", "Түркістан республикалық мәні бар қала болды.", "Түркістан"),
        ("ru", "Царский Верный стоял на месте станицы.", "Верный"),
        ("ru", "Древний Туркестан принимает гостей.", "Туркестан"),
        ("kk", "Ескі Түркістан облысында су тапшы.", "Түркістан облысында"),
    ],
)  # fmt: skip
def test_towns_of_today_are_meant(language: str, text: str, name: str) -> None:
    found = read_document(Document("x", text, date(2022, 1, 29), language=language)).toponyms
    assert [one.status for one in found if one.text == name] == ["resolved"]


def test_an_embassy_of_a_country_stands_here() -> None:
    text = "Китайское консульство в Алматы закрыто."
    found = read_document(Document("x", text, date(2022, 1, 29), language="ru")).toponyms
    assert [one.status for one in found if one.text == "Алматы"] == ["resolved"]


def test_the_town_of_a_region_s_name_is_meant_in_a_list_of_its_towns() -> None:
    text = "Погибшие – жители Караганды, Абая и Сарани."
    found = read_document(Document("x", text, date(2023, 10, 29), language="ru")).toponyms
    assert [one.place.id for one in found if one.place] == ["351010000", "353220100", "352210000"]


def test_no_region_is_meant_in_a_list_of_its_towns_and_districts() -> None:
    text = "Schools in Kentau, Turkistan and Ordabasy district are closed."
    found = read_document(Document("x", text, date(2019, 11, 14), language="en")).toponyms
    assert [one.place.id for one in found if one.place] == ["612010000", "611010000", "614600000"]


@pytest.mark.parametrize(
    ("text", "name", "place_id"),
    [
        ("Вода в Тоболе поднялась на метр.", "Тоболе", "feature:tobol-river"),
        ("Лагерь стоит на берегу Балхаша.", "Балхаша", "feature:lake-balkhash"),
        ("Вода в Кульсары подорожала.", "Кульсары", "233620100"),
        ("Завод в Балхаше открыт.", "Балхаше", "351610000"),
    ],
)
def test_what_is_said_of_rivers_and_lakes_only(text: str, name: str, place_id: str) -> None:
    found = read_document(Document("x", text, date(2024, 4, 8), language="ru")).toponyms
    assert {one.text: one.place.id for one in found if one.place} == {name: place_id}
