"""Kazakh words that may name a security measure where a classifier takes them to."""

from __future__ import annotations

from mapper.languages.kk.measure_names import COLOUR
from mapper.languages.measure_words import MeasureNoun
from mapper.languages.patterns import any_of

# What the rank of a threat is the rank of; a colour is one alone.
_RANKED = r"деңге\w+|дәреже\w+|режим\w*|дабыл\w*|қауіп\w*|код\w*"
_RANK = r"критикалық|сындарлы|сыни|шекті|жоғары|орташа|көтеріңкі|қалыпты"

LOOSE_NOUNS = (
    MeasureNoun(
        "threat_level",
        any_of(
            # Not the first letters of Kyzylorda and Saryagash.
            rf"\b{COLOUR}(?:[ғгқк][ае]|[дт][ае]|[дт][ае]н|д[ыі]|н[ыі]ң)?\b",
            rf"\b(?:{_RANK})(?=[»”\"]?\s+(?:\w+\s+){{0,1}}?(?:{_RANKED}))",
            rf"\b(?:{_RANKED})[^.;,]{{0,20}}?\s(?:{_RANK})\b",
        ),
    ),
    MeasureNoun(
        "curfew",
        any_of(
            r"\bкомендант(?:тық)?\s+\w+",
            r"\b(?:түнде|түнгі|кешкі|кешке)\s+(?:\w+\s+){0,2}?(?:шығу\w*|жүру\w*|шектеу\w*|тыйым\w*"
            r"|қозғалыс\w*|серуен\w*)",
            r"\b(?:көшеге|далаға|сыртқа|үйден)\s+шы[ғқ]\w*|\bүйде\s+(?:отыр|бол)\w*",
        ),
    ),
    MeasureNoun(
        "state_of_emergency",
        r"\bтөтенше\s+(?:жағдай\w*(?!лар)|режим\w*|ереже\w*|шара\w*)|\bтж\s+режим\w*",
    ),
    MeasureNoun(
        "counter_terrorist_operation",
        r"\b(?:терроризмге|терактіге)\s+қарсы\s+\w+|\b(?:анти|контр)террор\w*\s+\w+",
    ),
)
