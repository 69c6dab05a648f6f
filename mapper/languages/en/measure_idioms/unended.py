"""English idioms for what is kept from ending, or told not to have ended."""

from __future__ import annotations

from mapper.languages.en.measure_idioms.parts import NO_MEASURE_NEXT, ON_LIST
from mapper.languages.en.measure_names import MEASURE
from mapper.languages.measure_words import ActionWord
from mapper.languages.patterns import any_of

_ENDED = any_of(
    "lifted|cancell?ed|over|ended|removed|abolished|revoked|withdrawn|terminated|scrapped|repealed"
    "|completed|finished|expired|dropped|stopped|called off|stood down|wound up|taken (?:off|down)"
)
# "Has not ended everywhere" leaves open where it goes on.
_NOT_EVERYWHERE = (
    "(?! (?:yet )?(?:everywhere|nation-?wide|country-?wide|(?:in|for|across) (?:all|every)\\b"
    "|(?:in|for|over) the (?:whole|entire)\\b|(?:across|throughout) the "
    "(?:whole|entire|country|republic)\\b))"
)

UNENDED = (
    ActionWord(
        "remains",
        rf"(?:keep(?:s|ing)?|kept|leav(?:es|ing)|left|holds?|held|holding)(?! {ON_LIST})"
        rf"{NO_MEASURE_NEXT}"
        rf" (?:[\w'-]+,? ){{1,8}}?(?:under|on|at)(?= (?:an? |the )?(?:{MEASURE}))",
        "after",
    ),
    ActionWord(
        "remains",
        "(?:(?:too|still) (?:early|soon)|premature) to "
        "(?:lift|remove|cancel|end|abandon|drop|abolish|withdraw)",
        "either",
    ),
    # "Not lifted yet", "has never been cancelled"
    ActionWord(
        "remains",
        rf"(?:not|never|(?:ha[sd]|have|is|are|was|were) ?n't) (?:yet )?(?:been |being )?(?:yet )?"
        rf"(?:{_ENDED}|gone(?= (?:either|yet|away|anywhere|since)\b|[.,;]|$)"
        rf"|(?:come (?:off|down)|let up|budged|moved|gone (?:off|down))"
        rf"(?=\s*(?:[.,;]|$)| (?:yet|since|there|here|so far|either)\b))"
        rf"{_NOT_EVERYWHERE}",
        "before",
    ),
    ActionWord(
        "remains",
        rf"(?:nobody|no one|no-one) (?:has |have )?(?:yet )?(?:{_ENDED}|taken)(?= (?:it|them)\b)",
        "before",
    ),
    ActionWord("remains", rf"(?:nobody|no one|no-one) (?:has |have )?(?:yet )?{_ENDED}", "after"),
    # "Will not be lifted today", "is not going to be lifted yet"
    ActionWord(
        "remains",
        rf"(?:(?:will|shall) (?:not|never)|won['\u2019]t"
        rf"|(?:is|are)(?: not|n['\u2019]t)(?: (?:going|about|due|expected|planned))? to"
        rf"|(?:was|were) not to)"
        rf" be {_ENDED}{_NOT_EVERYWHERE}",
        "before",
    ),
    ActionWord(
        "remains",
        r"(?:(?:will|shall) not|won['\u2019]t|(?:am|is|are)(?: not|n['\u2019]t) (?:going|about) to"
        r"|['\u2019](?:m|re) not (?:going|about) to) (?:yet )?"
        r"(?:lift|cancel|end|remove|abolish|revoke|drop|take off)"
        r"(?= (?:the|it|this|that|them|our)\b)",
        "either",
    ),
    # "Nobody is going to lift it yet", "there are no plans to remove the red level"
    ActionWord(
        "remains",
        r"(?:(?:nobody|no one|no-one) (?:is |here is )?(?:\w+ )?(?:going|about|planning|plans"
        r"|intends|intending|in a hurry|rushing|hurrying|ready|prepared|thinking of) ?(?:to)?"
        r"|(?:there (?:are|were)|(?:has|have) (?:as )?(?:yet )?) ?no (?:plans?|intention|hurry)"
        r" (?:yet )?(?:to|of))"
        r" (?:lift|cancel|end|remov|abolish|revok|drop|scrap|tak)(?:e|ing)?(?: off| down)?"
        r"(?= (?:the|it|this|that|them|our)\b)",
        "either",
    ),
    ActionWord("remains", "(?:far from|not(?: yet)?|nowhere near|hardly) over", "before"),
)
