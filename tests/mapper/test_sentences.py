"""Sentences: their borders, the title, and what holds of every text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mapper.languages import vocabulary_of
from mapper.sentences import split_sentences

ABBREVIATIONS = vocabulary_of("en").abbreviations
TEXTS = st.text() | st.text(
    alphabet='aA. \n!?"\u00bb\u201d1-,;:(date)0\t\u0416\u0436', max_size=200
)


def pieces(text: str) -> list[str]:
    return [text[s.start : s.end] for s in split_sentences(text, ABBREVIATIONS)]


def test_sentences_end_at_stops_before_a_capital() -> None:
    text = "Shops opened. Did buses run? They did! All is well\u2026 Or so it seems."
    assert pieces(text) == [
        "Shops opened.",
        "Did buses run?",
        "They did!",
        "All is well\u2026",
        "Or so it seems.",
    ]


def test_quotes_stay_with_their_sentence() -> None:
    text = "\u201cShops opened.\u201d He left. \u00abAll is well.\u00bb The end."
    assert pieces(text) == [
        "\u201cShops opened.\u201d",
        "He left.",
        "\u00abAll is well.\u00bb",
        "The end.",
    ]


def test_abbreviations_initials_and_numbers_end_nothing() -> None:
    for text in (
        "On Jan. 5 Mr. Akhmetov spoke to reporters.",
        "The speaker was K. Tokayev himself.",
        "Damage came to 1.5 million tenge.",
        "The U.S. Embassy was open.",
    ):
        assert pieces(text) == [text]


def test_cyrillic_sentences() -> None:
    assert pieces("Магазины открылись. Қалада тыныш. Әлі де.") == [
        "Магазины открылись.",
        "Қалада тыныш.",
        "Әлі де.",
    ]


def test_leading_date_belongs_to_no_sentence() -> None:
    assert pieces(" date 2022-01-13 Shops opened.") == ["Shops opened."]
    assert pieces("date 2022-01-13\nShops opened.") == ["Shops opened."]
    assert pieces("date 2022-01-13") == []


def test_title_is_a_short_first_line_without_a_stop() -> None:
    title, body = split_sentences("Shops open again\n\nTrade went on in the whole city.")
    assert title.is_title
    assert not body.is_title
    assert title.paragraph != body.paragraph
    assert not any(s.is_title for s in split_sentences("Shops opened.\n\nBuses ran."))
    assert not any(s.is_title for s in split_sentences("Shops open again"))


def test_paragraphs_are_numbered() -> None:
    numbers = [s.paragraph for s in split_sentences("Shops opened. Buses ran.\n\nTrams ran.")]
    assert numbers[0] == numbers[1] < numbers[2]


def test_wrapped_lines_are_one_sentence() -> None:
    text = (
        "The head of the city's transport department told reporters that all\n"
        "buses and trolleybuses were running again."
    )
    assert pieces(text) == [text]


def test_nothing_to_split() -> None:
    assert pieces("") == []
    assert pieces(" \n\t\n ") == []


@given(TEXTS)
def test_spans_are_ordered_inside_and_stripped(text: str) -> None:
    end, paragraph = 0, 0
    for sentence in split_sentences(text, ABBREVIATIONS):
        assert end <= sentence.start < sentence.end <= len(text)
        piece = text[sentence.start : sentence.end]
        assert piece == piece.strip()
        assert paragraph <= sentence.paragraph
        end, paragraph = sentence.end, sentence.paragraph


@given(TEXTS)
def test_every_letter_is_in_a_sentence(text: str) -> None:
    text = "A " + text  # no leading date
    covered = "".join(pieces(text))
    # The mark before an item of a list is of no sentence.
    assert list(filter(str.isalnum, covered)) == list(filter(str.isalnum, text))


@given(TEXTS)
def test_a_leading_date_changes_nothing_after_it(text: str) -> None:
    body = "A" + text
    lead = "date 2022-01-13 "
    moved = [(s.start - len(lead), s.end - len(lead)) for s in split_sentences(lead + body)]
    assert moved == [(s.start, s.end) for s in split_sentences(body)]


def test_a_line_without_an_end_is_cut_at_white_space() -> None:
    text = "shops reopened in Semey " * 500
    spans = [(s.start, s.end) for s in split_sentences(text)]
    assert len(spans) > 1
    assert max(end - start for start, end in spans) <= 1500
    assert all(text[start - 1].isspace() for start, _ in spans[1:])


def test_a_word_without_an_end_is_cut_too() -> None:
    text = "x" * 5000
    assert sum(s.end - s.start for s in split_sentences(text)) == 5000


def test_headlines_are_lines_of_their_own_however_long() -> None:
    text = (
        "Miners of two pits near Karaganda sign a new agreement on wages for three years\n"
        "Rescuers of Semey show pupils how to leave a burning school bus in a minute\n"
        "Zoo of Almaty welcomes two snow leopards"
    )
    assert len(pieces(text)) == 3


def test_a_line_with_room_for_the_next_word_is_not_wrapped() -> None:
    text = (
        "Miners of two pits near Karaganda sign a new agreement on wages\n"
        "After a night of talks the union and the company have signed for three years, it was said."
    )
    assert len(pieces(text)) == 2


def test_an_hour_ends_a_sentence_but_before_its_day() -> None:
    assert pieces("It was lifted at 4 p.m. Shops opened at 5 p.m. Monday.") == [
        "It was lifted at 4 p.m.",
        "Shops opened at 5 p.m. Monday.",
    ]


def test_pictures_and_boxed_numbers_open_items() -> None:
    text = "▪️ Oral. A fire.\n\n🔥 Aktau. A flood.\n\n1️⃣ Taraz. A march."
    found = [text[s.start : s.end] for s in split_sentences(text)]
    assert found == ["Oral.", "A fire.", "Aktau.", "A flood.", "Taraz.", "A march."]


def test_two_headlines_are_two_sentences_however_long_the_first_is() -> None:
    for text in (
        "Уровень террористической опасности в области Улытау понижен до жёлтого\n"
        "В Рудном квартиранты аварийного общежития перегородили улицу",
        "Terror threat level in Aktau and Mangystau Region lowered to yellow by the office\n"
        "Tenants of an unheated block in Rudny shut a street",
        "Ақтау мен Маңғыстау облысында терроризм қаупінің деңгейі «сарыға» дейін түсірілді\n"
        "Рудныйда тұрғындар көшені жапты",
    ):
        assert pieces(text) == text.split("\n")


def test_two_lines_of_wrapped_prose_are_one_sentence_still() -> None:
    for text in (
        "The terror threat level was lowered to yellow on Friday evening in the\nAlmaty Region",
        "The terror threat level was lowered to yellow on Friday evening in towns of the,\nAlmaty",
        "The terror threat level was lowered to yellow on Friday evening by the head of\n"
        "Almaty Region. Buses ran.",
    ):
        assert pieces(text)[0].startswith(text.split("\n")[0])
        assert pieces(text)[0] != text.split("\n")[0]


def test_a_line_that_opens_with_a_short_word_of_the_text_is_no_wrapped_one() -> None:
    whole = "Комендантский час отменён сегодня в Актау и в соседнем Жанаозене, сообщает полиция"
    for text, lines in (
        (f"{whole}\nВ Кентау, где тоже вводили комендантский час до особого распоряжения.", 2),
        # A name, and a line that breaks off at a comma
        (
            f"{whole}\nШу, где в ноябре вводили комендантский час до особого распоряжения властей.",
            1,
        ),
        (f"{whole},\nВ Кентау, где тоже вводили комендантский час до особого распоряжения.", 1),
    ):
        assert len(split_sentences(text)) == lines
