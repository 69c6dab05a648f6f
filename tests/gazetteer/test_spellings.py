from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer import Gazetteer, Kind
from gazetteer.names import fold_key
from gazetteer.spellings import loose_keys, sound_keys, spelling_key, spelling_keys, surname
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


@pytest.mark.parametrize(
    "names",
    [
        ["Чилик", "Chilik", "Shelek", "Шелек"],
        ["Zhusaly", "Жосалы", "Jusaly"],
        ["Ak-Kul'", "Akkol", "Акколь"],
        ["Ush-Tyube", "Ushtobe", "Үштөбе"],
        ["Burli", "Borli", "Бөрлі"],
        ["Shaul'derskiy", "Shaulder", "Шаульдер"],
        ["Selo Karasu", "Karasu", "село Карасу"],
        ["Аркалыкском", "Аркалыкского", "Аркалыкских", "Аркалык"],
        ["Belousovka", "Belousovskoye", "Белоусовка"],
        ["Smirnovo", "Smirnovskiy", "Смирново"],
        ["Peremetnaya", "Peremetnoe"],
        ["Majkain", "Майкаин", "Maikain"],
        ["Imeni Kirova", "им. Кирова", "имени Кирова"],
        ["Bautino Seleniye", "Seleniye Bautino", "Bautino"],
        ["Ауэзова", "Ауэзов", "Auezov"],
        ["Җебек Җолы", "Жебек Жолы"],
        ["Novo-Bukhtarma", "Novaya Bukhtarma", "Новая Бухтарма"],
    ],
)
def test_what_russian_made_of_a_name_has_its_loose_key(names: list[str]) -> None:
    assert len(set(loose_keys([fold_key(name) for name in names]))) == 1


@pytest.mark.parametrize(
    "names",
    [
        ["Джамбейты", "Dzhambeyty", "Zhympity"],
        ["Яны-Курган", "Yany-Kurgan", "Жаңақорған"],
        ["Джетыгара", "Zhitikara"],
        ["Chalak-Kurgan", "Sholakkorgan"],
        ["Teren-Uzyak", "Тереңөзек"],
    ],
)
def test_what_was_heard_of_a_name_has_its_sound_key(names: list[str]) -> None:
    assert len(set(sound_keys([fold_key(name) for name in names]))) == 1


@pytest.mark.parametrize("names", [["Almaty", "Aktau"], ["Taraz", "Semey"], ["Turar", "Talas"]])
def test_other_names_sound_otherwise(names: list[str]) -> None:
    assert len(set(sound_keys([fold_key(name) for name in names]))) == len(names)


@pytest.mark.parametrize(
    ("name", "last"),
    [
        ("Қазтай Ұлтарақов", "ултараков"),
        ("Ж.Қайыпов", "кайыпов"),
        ("Умбеталы Карибаева", "карибаева"),
        ("Asqar Toqpanov", "toqpanov"),
        ("Токпанов", None),
        ("Новый Колутон", None),
    ],
)
def test_the_surname_of_a_person_is_told(name: str, last: str | None) -> None:
    assert surname(fold_key(name)) == last


@pytest.mark.parametrize("names", [["Almaty", "Almalyk"], ["Semey", "Sanay"], ["Selo", "Sovkhoz"]])
def test_other_names_have_other_loose_keys(names: list[str]) -> None:
    assert len(set(loose_keys([fold_key(name) for name in names]))) == len(names)


@given(st.lists(st.text("abcdeiouskyn жшчиоу", min_size=1), min_size=1, max_size=5))
def test_each_key_has_its_own_line(keys: list[str]) -> None:
    assert loose_keys(keys) == [loose_keys([key])[0] for key in keys]
