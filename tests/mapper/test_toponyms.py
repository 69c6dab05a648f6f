"""Which words are found as names of places, and their spans."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer import Gazetteer
from mapper.languages import vocabulary_of
from mapper.sentences import split_sentences
from mapper.toponyms import Mention, ToponymRecognizer


@pytest.fixture(scope="module")
def english(gazetteer: Gazetteer) -> ToponymRecognizer:
    return ToponymRecognizer(gazetteer, vocabulary_of("en"))


def mentions(recognizer: ToponymRecognizer, text: str) -> list[Mention]:
    return recognizer.recognize(text, split_sentences(text, vocabulary_of("en").abbreviations))


def names(recognizer: ToponymRecognizer, text: str) -> list[str]:
    return [text[m.start : m.end] for m in mentions(recognizer, text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shops reopened in Almaty on Monday.", ["Almaty"]),
        ("Kazakhstan's largest city is Almaty.", ["Kazakhstan", "Almaty"]),
        ("Almaty\u2019s mayor spoke.", ["Almaty"]),
        ("The Almaty region is large.", ["Almaty region"]),
        ("The city of Aktobe and the town of Zhanaozen.", ["Aktobe", "Zhanaozen"]),
        ("The villages of Masanchi and Sortobe.", ["Masanchi", "Sortobe"]),
        ("It snowed in Karatal district.", ["Karatal district"]),
        ("They left Nur-Sultan, Oskemen and Omsk.", ["Nur-Sultan", "Oskemen", "Omsk"]),
        ("Ust-Kamenogorsk and Semipalatinsk.", ["Ust-Kamenogorsk", "Semipalatinsk"]),
        ("The Aktobe Region police said so.", ["Aktobe Region"]),
        ("They work at the Kapshagai hydropower plant.", ["Kapshagai"]),
        ("The Almaty\u2013Bishkek road is open.", ["Almaty", "Bishkek"]),
        ("ALMATY, January 5. Shops closed.", ["ALMATY"]),
        ("Almaty Airport Reopens After Week Of Closure", ["Almaty"]),
        ("The Aktobe region's Khromtau district.", ["Aktobe region", "Khromtau district"]),
        ("East Kazakhstan Region was calm.", ["East Kazakhstan Region"]),
        ("Karaganda and Qarağandı are one.", ["Karaganda", "Qarağandı"]),
        ("Zhanaozen residents protested.", ["Zhanaozen"]),
        ("Police in Oral and Arys residents spoke.", ["Oral", "Arys"]),
        ("Hail fell in the Kostanay area.", ["Kostanay area"]),
        ("Hail fell in the Temirtau area.", ["Temirtau"]),
        ("Workers of Zhalagash audan in Kyzylorda oblys.", ["Zhalagash audan", "Kyzylorda oblys"]),
    ],
)
def test_names_and_their_spans(english: ToponymRecognizer, text: str, expected: list[str]) -> None:
    assert names(english, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It remains in Alma-Ata, Almaty and Zhambyl regions.",
            ["Alma-Ata", "Almaty", "Zhambyl regions"],
        ),
        (
            "It snowed in the Kostanay, Pavlodar, and Akmola oblasts.",
            ["Kostanay", "Pavlodar", "Akmola oblasts"],
        ),
        ("It snowed in the regions of Mangystau and Atyrau.", ["Mangystau", "Atyrau"]),
        ("The cities of Almaty, Taraz and Aktobe.", ["Almaty", "Taraz", "Aktobe"]),
        ("Help came to Karatal and Koksu districts.", ["Karatal", "Koksu districts"]),
        ("It snowed in Almaty and Almaty Region.", ["Almaty", "Almaty Region"]),
    ],
)
def test_a_shared_head_belongs_to_the_last_member(
    english: ToponymRecognizer, text: str, expected: list[str]
) -> None:
    assert names(english, text) == expected


@pytest.mark.parametrize(
    ("text", "governed"),
    [
        ("It remains in Alma-Ata, Almaty and Zhambyl regions.", [False, True, True]),
        ("It snowed in Almaty and Zhambyl regions.", [True, True]),
        ("It snowed in Shymkent, Turkistan and Kyzylorda regions.", [False, True, True]),
        ("It snowed in the regions of Mangystau and Atyrau.", [True, True]),
        ("It snowed in Almaty, Taraz and Aktobe.", [False, False, False]),
        (
            "It snowed in Almaty and Zhambyl regions, and Almaty and Shymkent cities.",
            [True, True, True, True],
        ),
    ],
)
def test_a_plural_head_governs_the_members_it_can_be_said_of(
    english: ToponymRecognizer, text: str, governed: list[bool]
) -> None:
    assert [m.head is not None for m in mentions(english, text)] == governed


def test_members_of_a_list_share_its_number(english: ToponymRecognizer) -> None:
    found = mentions(
        english, "Aktau and Oral are near, and trains run from Semey to Taraz or Arys."
    )
    first, second, alone, fourth, fifth = (m.listed for m in found)
    assert first == second != fourth == fifth
    assert alone not in {first, fourth}


@pytest.mark.parametrize(
    "text",
    [
        "Former president Nursultan Nazarbayev said nothing.",
        "President Kassym-Zhomart Tokayev heard a report from the akim, Bakytzhan Sagintayev.",
        "The poet Abai Kunanbaiuly was born then.",
        "Zhambyl Zhabayev wrote poems.",
        "FC Astana beat FC Kairat on Sunday.",
        "The Astana Times and Izvestia wrote about it.",
        "He studied at Astana University.",
        "The Al-Farabi library and the Abai lyceum reopened.",
        "They met on Abai Street.",
        "A crate of Molotov cocktails was found (Xinhua).",
        "Two miners died at Lenin mine and Kirov colliery.",
        "The Kazakh city was quiet and the Kazakh village too.",
        "The shop on Astana Avenue was closed.",
        "The monument on Republic Square fell.",
        "Almaty Marathon was cancelled.",
        "The minister made an oral statement.",
        "The semey and the almaty are written small.",
        "The CSTO and the United Nations met.",
        "It rained all day.",
        "",
    ],
)
def test_what_is_no_place(english: ToponymRecognizer, text: str) -> None:
    assert names(english, text) == []


def test_a_name_that_is_said_of_a_person_is_not_a_place_further_on(
    english: ToponymRecognizer,
) -> None:
    text = "The singer Madina Saule performed. Saule thanked everyone."
    assert names(english, text) == []


def test_a_country_s_adjective_is_no_name(english: ToponymRecognizer) -> None:
    assert names(english, "Kazakhstani troops and Russian officials met.") == []


def test_a_long_name_is_not_a_short_one(english: ToponymRecognizer) -> None:
    assert "Petropavlovsk" not in names(english, "The flight left Petropavlovsk-Kamchatsky.")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "Город Жанаозен и город Алматы.", ["Жанаозен", "Алматы"]),
        ("ru", "Алматинская область, Актобе и Шымкент.", ["Алматинская область"]),
        ("kk", "Жаңаөзен қаласы мен Алматы облысы.", ["Жаңаөзен", "Алматы облысы"]),
        ("kk", "Қазақстан, Ақтөбе, Шымкент.", ["Қазақстан", "Ақтөбе", "Шымкент"]),
    ],
)
def test_base_forms_in_russian_and_kazakh(
    gazetteer: Gazetteer, language: str, text: str, expected: list[str]
) -> None:
    recognizer = ToponymRecognizer(gazetteer, vocabulary_of(language))
    found = [text[m.start : m.end] for m in recognizer.recognize(text, split_sentences(text))]
    assert found[: len(expected)] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The exercise \u201cKapshagay \u2013 Barrier\u201d began in Taraz.", ["Taraz"]),
        ("ru", "Учения «Балхаш — Рубеж» прошли в Таразе.", ["Таразе"]),
        ("ru", "Дорога «Балхаш — Караганда» открыта.", ["Балхаш", "Караганда"]),
        ("kk", "«Балқаш – Тосқауыл» оқу-жаттығуы Таразда өтті.", ["Таразда"]),
        ("ru", "Он сказал: «Балхаш замёрз».", ["Балхаш"]),
        ("kk", "«Арыс тыныш», – деді әкім.", ["Арыс"]),
        ("ru", "Насосы дали из соседнего Омска.", ["Омска"]),
        ("en", "Pumps came, nearby Omsk said.", ["Omsk"]),
        ("en", "Ordabasy are two up on Okzhetpes.", []),
        ("kk", "Біз қазір Құлсарыдамыз.", ["Құлсарыдамыз"]),
        ("kk", "Талас ағайдың мектебі ашылды.", []),
        ("kk", "Барлау тобы Заводской мен Ақсу кенттерінде.", ["Заводской", "Ақсу"]),
        ("kk", "Атыраудағы Исатай – Махамбет алаңында жиын өтті.", ["Атыраудағы"]),
        # A name whose ending a surname could have, and the railway.
        ("kk", "Кеше Жетібайдағы дүкен жабылды.", ["Жетібайдағы"]),
        ("kk", "Ол мұны Жетібайға айтты.", []),
        ("kk", "Темір жол жабылды.", []),
        ("kk", "Темірде дүкен жабылды.", ["Темірде"]),
        # A hyphen in a name that is one word.
        ("en", "A dam broke above the village of Kyzyl-Agash.", ["Kyzyl-Agash"]),
        ("en", "Trains stopped in Kyzyl-Orda and on the Almaty-Taraz line.",
         ["Kyzyl-Orda", "Almaty", "Taraz"]),
        ("ru", "Пожар тушили в Узун-Агаше.", ["Узун-Агаше"]),
        ("kk", "Қызыл-Ағашта бөгет бұзылды.", ["Қызыл-Ағашта"]),
        # What a name is told to be, what is beside it, what ends in a case for it.
        ("en", "Masanchi is a village of white walls.", ["Masanchi"]),
        ("ru", "Масанчи – село на границе.", ["Масанчи"]),
        ("ru", "Вода залила соседние Масанчи и Каскелен.", ["Масанчи", "Каскелен"]),
        ("kk", "Масаншы – шекарадағы ауыл.", ["Масаншы"]),
        ("kk", "Өрт Сортөбе мен Масаншыға жетті.", ["Сортөбе", "Масаншыға"]),
        ("kk", "Талап: жалақыны көтеру.", []),
        # Clubs, firms, holidays, months, persons.
        ("en", "Real Madrid played in Almaty.", ["Almaty"]),
        ("en", "Madrid and Almaty signed it.", ["Madrid", "Almaty"]),
        ("en", "The Caspian Pipeline Consortium stopped.", []),
        ("en", "The road to Taraz opens for Nauryz.", ["Taraz"]),
        ("en", "A shop opened in Taraz on Nov. 12 and closed.", ["Taraz"]),
        ("en", "The striker Dastan Satpayev scored.", []),
    ],
)  # fmt: skip
def test_titles_speech_and_attributes(
    gazetteer: Gazetteer, language: str, text: str, expected: list[str]
) -> None:
    vocabulary = vocabulary_of(language)
    recognizer = ToponymRecognizer(gazetteer, vocabulary)
    found = recognizer.recognize(text, split_sentences(text, vocabulary.abbreviations))
    assert [text[m.start : m.end] for m in found] == expected


NAMES = st.sampled_from(
    ["Almaty", "Zhambyl", "Abai", "Astana", "Oral", "Nur-Sultan", "East Kazakhstan", "Moscow"]
)
OTHERS = st.sampled_from(
    ["region", "regions", "district", "the city of", "and", ",", "Street", "in", "'s", ".", "Mr."]
)


@given(st.lists(NAMES | OTHERS | st.text(max_size=4), max_size=15).map(" ".join))
def test_whatever_the_text_mentions_are_ordered_spans_of_it(
    english: ToponymRecognizer, text: str
) -> None:
    found = mentions(english, text)
    for mention in found:
        assert 0 <= mention.start <= mention.name_start < mention.name_end <= mention.end
        assert mention.end <= len(text)
        assert mention.names
        assert text[mention.start].strip()
        assert text[mention.end - 1].strip()
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_one_endless_word_is_read_in_time_that_grows_with_it(english: ToponymRecognizer) -> None:
    text = "Almaty" * 100_000
    sentences = split_sentences(text)
    assert english.recognize(text, sentences) == []
