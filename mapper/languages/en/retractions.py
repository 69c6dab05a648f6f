"""English words that take back what was told: a denial, or that it was an exercise."""

from __future__ import annotations

from mapper.languages.patterns import any_of
from mapper.languages.vocabulary import RetractionWords

_LEAD = (
    r"(?:(?:but|however|in fact|fortunately|luckily|happily|thankfully|later|actually|alas|now|and"
    r"|of course|as it turned out|it turned out|officials (?:later )?said|(?:the )?police said)"
    r",? )?"
)
_IT = any_of(
    "this|that|it|all (?:of )?(?:this|that|it)|none of (?:this|that|it)",
    "the (?:report|information|message|news|claim|post|video|photo|rumour|rumor|item|story)s?",
    "these (?:reports|claims|messages|posts|rumou?rs)|both reports",
)
_BE = any_of("is|was|are|were|has been|have been|proved|turned out|turned out to be|proved to be")
_UNTRUE = any_of(
    "not true|untrue|false|fake|wrong|incorrect|nonsense|denied|refuted|disproved|inaccurate",
    "not confirmed|unconfirmed|not the case|(?:an? )?(?:hoax|lie|fake|invention|fabrication|error)",
    "(?:a )?(?:mistake|rumou?r|provocation)|old|from another (?:country|city|town)|our mistake",
)
_PLAY = any_of("exercises?|drills?|training|rehearsal|simulation|game|film|legend|scenario|script")

RETRACTIONS = RetractionWords(
    denial=(
        rf"{_LEAD}{_IT} (?:{_BE}|(?:do|does|did) not)(?: (?:also|all|later|simply|completely))?"
        rf" (?:{_UNTRUE}|happen|take place|correspond)\b"
        rf"|{_LEAD}none of (?:this|that|it) (?:is|was) true\b"
        rf"|{_LEAD}{_IT} (?:did|does)n't happen\b"
        rf"|{_LEAD}nothing (?:of the (?:kind|sort)|like (?:this|that))\b"
        rf"|{_LEAD}(?:no such|there was no such) (?:thing|incident|event|case)s?\b"
        rf"|we (?:were|got it) wrong\b|we apologi[sz]e for (?:the|this) (?:error|mistake)"
    ),
    exercise=(
        rf"{_LEAD}(?:{_IT}|such) (?:was|were|is|turned out to be)(?: all)?"
        rf"(?: (?:only|just|merely|part of|how|by|according to|the course of))*"
        rf"(?: (?:an?|the|annual|joint|planned|large-scale|tactical|command-staff|special"
        rf"|republican|counter-terrorism|anti-terrorist|staff))* {_PLAY}\b"
        rf"|(?:so|thus|this is how|that is how|that was how|this was how)(?: \w+)? (?:began|begins"
        rf"|started|went|ran|read) (?:the |an? )?(?:[\w-]+ ){{0,4}}{_PLAY}\b"
    ),
    staged=(
        r"\b(?:by|under|according to|in) (?:the |its |their |this )?(?:\w+ )?"
        r"(?:plot|scenario|legend|script)\b"
    ),
)
