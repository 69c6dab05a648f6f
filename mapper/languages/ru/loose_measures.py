"""Russian words that may name a security measure where a classifier takes them to."""

from __future__ import annotations

from mapper.languages.measure_words import MeasureNoun
from mapper.languages.patterns import any_of
from mapper.languages.ru.measure_names import HUE

# What the rank of a threat is the rank of; a colour is one alone.
_RANKED = r"уров\w+|степен\w+|режим\w*|код\w*|тревог\w*|опасност\w+|угроз\w+|градац\w+|ступен\w+"
_RANK = r"критическ\w+|высок\w+|умеренн\w+|повышенн\w+|максимальн\w+"

LOOSE_NOUNS = (
    MeasureNoun(
        "threat_level",
        any_of(
            rf"\b{HUE}\b",
            rf"\b(?:{_RANK})(?= (?:\w+ ){{0,1}}?(?:{_RANKED})\b)",
            rf"\b(?:{_RANKED})\b[^.;,]{{0,25}}? (?:{_RANK})\b",
        ),
    ),
    MeasureNoun(
        "curfew",
        any_of(
            r"\bкомендантск\w+",
            r"\bзапре[тщ]\w* (?:на )?(?:\w+ ){0,2}?(?:выход\w*|передвиж\w+|прогул\w+|хожд\w+"
            r"|перемещ\w+"
            r"|появл\w+|находиться|нахожд\w+)",
            r"\bночн\w+ (?:запрет\w*|ограничен\w+|прогул\w+|режим\w*|пропуск\w*)",
            r"\b(?:сидеть|сидим|сидят|оставаться|остаются|быть) дома\b",
            r"\b(?:выходить|выйти|гулять|находиться|появляться) (?:на|по) улиц\w+",
            r"\bпокидать (?:дома?|жиль\w+|квартир\w+)",
        ),
    ),
    MeasureNoun(
        "state_of_emergency",
        r"\bчрезвычайн\w+ (?:положени\w+|режим\w*|мер\w*|указ\w*)|\b(?:режим\w* )?чп\b",
    ),
    MeasureNoun(
        "counter_terrorist_operation",
        r"\b(?:анти|контр)террор\w+ (?:\w+ )?(?:операц\w+|режим\w*|мероприят\w+)"
        r"|\bрежим\w* [ка]то\b",
    ),
)
