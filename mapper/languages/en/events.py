"""English words that cancel an incident, only refer to it, or tell how it began."""

from __future__ import annotations

from mapper.languages.en.triggers import TRIGGERS
from mapper.languages.patterns import any_of, words
from mapper.languages.vocabulary import EventWords

_DID_NOT_HAPPEN = words(
    # Denied or doubtful
    "no|not|never|without|den(?:y|ies|ied|ying)|refut(?:e|es|ed)|dismissed|false|fake",
    "unconfirmed|rumou?rs?|allegations?",
    # Called for, feared or prevented
    "calls? (?:for|to)|called (?:for|on)|urg(?:e|ed|es)",
    "threat(?:en|ens|ened)?(?: (?:of|to))?|threats? of|risk of|danger of|fear(?:s|ed)? of",
    "prevent(?:ed|ing|ion)?|avert(?:ed)?|thwart(?:ed)?|foil(?:ed)?",
    # Planned or possible
    "plan(?:s|ned|ning)?(?: (?:to|for|a|an))?",
    "prepar(?:e|ed|ing|ation)(?: (?:to|for|a|an))?",
    "intend(?:s|ed)?(?: to)?|attempt(?:s|ed)?(?: to| at| of)|tried to",
    "possible|potential|may|might|could|would|will|should|shall",
    "if|unless|in case of|in the event of|ready to|expected to",
    "scheduled|upcoming|future|against (?:possible|any)",
    # Remembered, forbidden or rehearsed
    r"anniversary of|commemorat\w+|in memory of|victims of",
    r"ban(?:ned|s)?(?: (?:on|all|any))?|prohibit\w*",
    "drill|exercise|training|simulated|mock|pending|likelihood of|deter|deny",
    "so-called|conditional|anti|counter|film about|book about",
    r"participat\w+ in (?:un)?sanctioned",
)

# Words that refer to an event, with a few between them and it: "convicted of taking part in".
_CASE = any_of(
    "involve(?:d|ment) in|participat(?:ed|ion|ing) in|participants? in",
    "(?:took|taken|take|taking) part in",
    "(?:sentenced|convicted|tried|jailed|wanted|punished)|suspected of|suspicion of",
    "accused of|charged with|criminal (?:cases?|proceedings)|cases? (?:on|over|into)",
    "responsib(?:le|ility) for|behind",
    "organi[sz](?:ing|ers? of)|(?:had|having|who) organi[sz]ed",
    r"investigat\w+|search for|facts? of",
    "victims? of|consequences of|aftermath of|wake of",
    "(?:killed|injured|wounded|dead|died|hurt|damaged|destroyed|suffered) in",
)
# Words that refer to an event right behind them: "amid the recent unrest".
_OCCASION = any_of(
    "amid(?:st)?|following|because of|after|since|during",
    "in connection with|related to|linked to|caused|response to",
    "as a result of|due to|damage from",
)
_OCCASION_ATTRIBUTE = any_of(
    "the|a|an|mass|recent|violent|january|these|those|such|armed|their|unauthori[sz]ed"
)

EVENTS = EventWords(
    triggers=TRIGGERS,
    cancel_before=_DID_NOT_HAPPEN + r"(?:[\s\"\u201c-]+[\w'/-]+){0,3}[\s\"\u201c-]*$",
    cancel_after="^"
    + any_of(
        (
            r"[\s\w,]{0,20}\b(?:(?:has|have|had|was|were|is|are|did|does|do) not|never|didn't"
            r"|wasn't|weren't)\b"
        ),
        r"\s+(?:may|might|could|would|will|shall|(?:is|are) to)\b",
        (
            r"\s+(?:were |was |is |are )?"
            + any_of(
                "averted|prevented|thwarted|foiled|ruled out|denied",
                "planned|expected|scheduled|banned|prohibited|unlikely",
                "drills?|exercises?|alarms?|warnings?|alerts?|safety",
                "department|service|brigades?|engines?|fighters?|season|extinguishers?",
                "reports? (?:were|are) (?:false|fake)",
            )
            + r"\b"
        ),
    ),
    cancel_sentence=words(
        (
            "reports? (?:of|about|on) [^.]{0,60}(?:(?:are|were|is|was) (?:false|untrue|fake"
            "|not true)|(?:do|does|did) not correspond|not confirmed)"
        ),
        "(?:drills?|exercises?) (?:were|was|are|is|will be) (?:held|conducted)",
        "anniversary of",
        "denied (?:the )?(?:reports?|rumou?rs|information|claims)",
        "refuted (?:the )?(?:reports?|rumou?rs|information|claims)",
    ),
    background_before=(
        r"\b"
        + any_of(
            rf"{_CASE}(?:\s+[\w'-]+){{0,6}}",
            rf"{_OCCASION}(?:\s+{_OCCASION_ATTRIBUTE}){{0,4}}",
        )
        + r"\s*$"
    ),
    wave=(
        r"\bprotests\b[^.;]{0,70}\b(?:began|begun|started|broken? out|broke out|erupted|flared)\b"
        r"|\b(?:start|beginning|outbreak|wave) of (?:the )?(?:\w+ )?protests\b"
    ),
    inceptive=words(
        "began|begun|start(?:ed|s)?|broke out|erupted|since",
        "were triggered|sparked|flared(?: up)?|kicked off",
    ),
    demonstration=words(
        "protest(?:s|ers?)?|demonstrat(?:ion|ions|ors)|rall(?:y|ies)|picket(?:s|ers)?|gathering"
    ),
    unrest=words(r"riots?|unrest|disorders?|terror\w*|looters|looting|attack\w*|extremis\w+"),
)
