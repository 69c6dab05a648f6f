"""Kazakh in Latin letters: its alphabets, what tells them apart, and where the tables do not do."""

from __future__ import annotations

from mapper.languages.patterns import any_of, words
from mapper.languages.scripts import LatinAlphabet, LatinWords

# Words that Kazakh took over with letters that its Latin alphabets write like others: the stem in
# Latin letters, and in Cyrillic letter by letter.
_LOANS = (
    (r"\bpolis(?=[ieı])", "полиц"), (r"\bmilis(?=[ieı])", "милиц"), (r"\bofiser", "офицер"),
    (r"\bprosent", "процент"), (r"\bprose(?=ss?)", "проце"), (r"\bmedisin", "медицин"),
    (r"\bvaksin", "вакцин"), (r"\bsentr", "центр"), (r"\bsirk\b", "цирк"),
    (r"\bprinsip", "принцип"), (r"\bpension", "пенсион"), (r"\bpansion", "пансион"),
    (r"\bkonsert", "концерт"), (r"\bdosent", "доцент"), (r"\bkonsern", "концерн"),
    (r"\belektr", "электр"), (r"\bekonom", "эконом"), (r"\bekolog", "эколог"),
    (r"\bekstr", "экстр"), (r"\bekspo", "экспо"), (r"\bekspe", "экспе"), (r"\bevaku", "эваку"),
    (r"\bepid", "эпид"), (r"\benerg", "энерг"), (r"\befir", "эфир"), (r"\betap", "этап"),
    (r"\bekipaj", "экипаж"), (r"\bekran", "экран"), (r"\bestoni", "эстони"), (r"\betno", "этно"),
    (r"\bjihaz", "жиһаз"), (r"\bşahar", "шаһар"), (r"\bqaharman", "қаһарман"),
    (r"\bjahan", "жаһан"), (r"\bzyrian", "зырян"), (r"olimpiada", "олимпиада"),
    (r"avtomobil(?![iı])", "автомобиль"), (r"\bukraina", "украина"), (r"\bsunami", "цунами"),
)  # fmt: skip
_VOWELS = "aäáeéoöóuūüúýyıi"


def _contextual(short: str, glide_u: str) -> tuple[tuple[str, str], ...]:
    """Return what the letter of both и and й stands for, with and without а and у behind it."""
    behind_vowel, opening = rf"(?<=[{_VOWELS}])", r"\b"
    return (
        *_LOANS,
        # "operasia", "polisia": there is no native word in -ция.
        (rf"(?<!s)s{short}a", "ция"),
        (rf"s{short}on", "цион"),
        (rf"{behind_vowel}{short}a", "я"),
        (rf"{opening}{short}a", "я"),
        (rf"{short}a", "ия"),
        (rf"{behind_vowel}{short}{glide_u}", "ю"),
        (rf"{opening}{short}{glide_u}", "ю"),
        (rf"{behind_vowel}{short}", "й"),
        (rf"{behind_vowel}{short}o", "йо"),
        (rf"{short}o", "ио"),
        (rf"{opening}ts|ts(?={short})", "ц"),
        # In native words an ending begins with the с: "aitsa".
        (r"ts(?!h)", "тс"),
    )


LATIN = LatinWords(
    alphabets=(
        LatinAlphabet("2021", "ū", _contextual("i", "u")),
        LatinAlphabet("2018", "áǵńóúý", _contextual("ı", "ý")),
        LatinAlphabet("qazaqparat", "ïwx", _LOANS),
    ),
    letters="äğñöşūüáǵńóúýïq",
    own_letters="ñūäǵńqáýú",
    common_words=words(
        any_of(
            "jäne|jáne|men|ben|üşın|úshin|üşin|dep|degen|bar|joq|bolyp|boldı|boldy|osy|sol|bir|bır"
        ),
        any_of(
            "edı|edi|eken|öz|óz|bul|būl|jyly|jılı|künı|künde|kúni|küni|qalasynda|oblysynda|tağy|taǵy"
        ),
        any_of("turaly|keyin|keiın|keıin|deiın|dein|deıin|deyin|habarlady|xabarladı"),
    ),
)
