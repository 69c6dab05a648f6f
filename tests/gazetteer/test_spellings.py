from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer import Gazetteer, Kind
from gazetteer.spellings import spelling_key, spelling_keys
from gazetteer.transliteration import SCHEMES, to_latin

CITIES = {Kind.REPUBLICAN_CITY, Kind.CITY, Kind.TOWN}


@pytest.mark.parametrize(
    "spellings",
    [
        ["Қарағанды", "Qaraghandy", "Qarağandı", "Qarag'andy", "Qarağandy", "Karagandi"],
        ["Жаңаөзен", "Zhanaozen", "Jańaózen", "Jan'ao'zen", "Zhangaözen", "Жанаозень"],
        ["Шу", "Shu", "Şw", "S'y'", "Shý", "Shū"],
        ["Усть-Каменогорск", "Ust’-Kamenogorsk", "Ustkamenogorsk"],
        ["Алексеевка", "Alekseyevka", "Alekseevka"],
        ["Хромтау", "Khromtau", "Hromtaý", "Xromtaw"],
        ["Жезказган", "Dzhezkazgan", "Djezkazgan", "Zhezkazgan"],
    ],
)
def test_spellings_meet(spellings: list[str]) -> None:
    assert len({spelling_key(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize(("one", "other"), [("Aktau", "Aktobe"), ("Taraz", "Talas"), ("Abai", "")])
def test_other_names_do_not(one: str, other: str) -> None:
    assert spelling_key(one) != spelling_key(other)


def test_the_kazakh_alphabets_meet_for_all_cities(bundled: Gazetteer) -> None:
    schemes = [scheme for scheme in SCHEMES if scheme != "russian"]
    cities = [place.id for place in bundled if place.country == "KZ" and place.kind in CITIES]
    names = [bundled.name_on(city, language="kk") for city in cities]
    keys = {name: {spelling_key(to_latin(name, scheme)) for scheme in schemes} for name in names}
    assert len(names) > 80
    assert {name: found for name, found in keys.items() if len(found) > 1} == {}


@given(st.lists(st.text("AaBbÉéIiKkQq-' Şş")))
def test_many_names_are_keyed_as_one_is(names: list[str]) -> None:
    # The alphabet of 2017, whose apostrophes only a query brings, is for one name alone.
    plain = [name.replace("'", "") for name in names]
    assert spelling_keys(plain) == [spelling_key(name) for name in plain]
