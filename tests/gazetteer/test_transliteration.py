from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer import to_cyrillic, to_latin
from gazetteer.transliteration import SCHEMES, TABLES, Scheme

LETTERS = "".join(sorted({letter for table in TABLES.values() for letter in table}))


def own_letters(scheme: Scheme) -> str:
    """Return letters spelt by one letter, nobody else's, that begins no longer spelling."""
    spellings = list(TABLES[scheme].values())
    longer = {latin[0] for latin in spellings if len(latin) > 1 and latin[-1] != "'"}
    return "".join(
        letter
        for letter, latin in TABLES[scheme].items()
        if len(latin) == 1 and spellings.count(latin) == 1 and latin not in longer
    )


@pytest.mark.parametrize("scheme", SCHEMES)
@given(data=st.data())
def test_cyrillic_comes_back_where_each_letter_has_its_own_spelling(
    scheme: Scheme, data: st.DataObject
) -> None:
    word = data.draw(st.text(own_letters(scheme)))
    assert to_cyrillic(to_latin(word, scheme), scheme) == word


@pytest.mark.parametrize("scheme", ["2021", "2017", "qazaqparat"])
@given(word=st.text(LETTERS))
def test_latin_comes_back_from_any_word(scheme: Scheme, word: str) -> None:
    latin = to_latin(word, scheme)
    assert to_latin(to_cyrillic(latin, scheme), scheme) == latin


@pytest.mark.parametrize("scheme", SCHEMES)
@given(text=st.text())
def test_text_without_cyrillic_letters_stays(scheme: Scheme, text: str) -> None:
    plain = "".join(letter for letter in text if letter.lower() not in TABLES[scheme])
    assert to_latin(plain, scheme) == plain


@given(word=st.text(LETTERS + LETTERS.upper()))
def test_english_usage_is_plain_ascii(word: str) -> None:
    assert to_latin(word, "bgn").isascii()


@pytest.mark.parametrize(
    ("scheme", "text", "latin"),
    [
        ("2021", "Қарағанды", "Qarağandy"),
        ("2021", "Жаңаөзен", "Jañaözen"),
        ("2021", "Шымкент ШҰ", "Şymkent ŞŪ"),
        ("2018", "Қарағанды", "Qaraǵandy"),
        ("2018", "Шығыс", "Shyǵys"),
        ("2017", "Өскемен", "O'skemen"),
        ("qazaqparat", "Қарағанды", "Qarağandı"),
        ("qazaqparat", "ІЛЕ", "İLE"),
        ("bgn", "Қарағанды", "Karagandy"),
        ("bgn", "Усть-Каменогорск", "Ust-Kamenogorsk"),
        ("bgn", "ЖАҢАӨЗЕН", "ZHANAOZEN"),
        ("bgn", "Шу, 2022", "Shu, 2022"),
        ("bgn_pcgn", "Қарағанды", "Qaraghandy"),
        ("russian", "Елизавета и Ёлка", "Yelizaveta i Yëlka"),
        ("russian", "Усть-Каменогорск", "Ust’-Kamenogorsk"),
        ("russian", "ЩЕРБАКОВО", "SHCHERBAKOVO"),
    ],
)
def test_to_latin(scheme: Scheme, text: str, latin: str) -> None:
    assert to_latin(text, scheme) == latin


@pytest.mark.parametrize(
    ("scheme", "latin", "text"),
    [
        ("2021", "Qarağandy", "Қарағанды"),
        ("2018", "SHYǴYS Shyǵys", "ШЫҒЫС Шығыс"),
        ("2017", "O'skemen", "Өскемен"),
        ("qazaqparat", "Şığıs", "Шығыс"),
        ("bgn_pcgn", "Zhezqazghan", "Жезқазған"),
        ("russian", "Yekibastuz", "Екибастуз"),
    ],
)
def test_to_cyrillic(scheme: Scheme, latin: str, text: str) -> None:
    assert to_cyrillic(latin, scheme) == text
