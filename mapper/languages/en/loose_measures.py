"""English words that may name a security measure where a classifier takes them to."""

from __future__ import annotations

from mapper.languages.measure_words import MeasureNoun
from mapper.languages.patterns import any_of

# What the rank of a threat is the rank of; a colour is one alone.
_RANKED = (
    "alerts?|levels?|codes?|tiers?|rungs?|ratings?|rated|grades?|footing|status|statuses|threat"
    "|danger"
    "|degrees?|steps?|bands?|marks?|zones?|regime|warning|scale|readiness"
)
_RANK = "critical|maximum|highest|high|elevated|heightened|moderate|severe"
_NIGHT = "at night|after dark|nights?|overnight|by (?:ten|eleven|\\d)|after (?:ten|eleven|\\d)"

LOOSE_NOUNS = (
    MeasureNoun(
        "threat_level",
        any_of(
            r"\b(?:red|orange|yellow)\b"
            r"(?![- ](?:cross|crescent|square|sea|jackets?|cards?|carpet|tape|bus|book|army"
            r"|guards?))",
            rf"\b(?:{_RANK})\b(?= (?:[\w'-]+ ){{0,2}}?(?:{_RANKED})\b)",
            rf"\b(?:{_RANKED})\b[^.;,]{{0,30}}? (?:{_RANK})\b",
        ),
    ),
    MeasureNoun(
        "curfew",
        any_of(
            r"\bcurfews?\b|\bcomm?[ae]ndant'?s? hours?\b",
            r"\b(?:ban|bans|banned|prohibition|clampdown|restrictions?|limits?|order)"
            r" (?:on|of|from|against) (?:the )?(?:[\w-]+ ){0,2}?(?:movement|moving|going out\w*"
            r"|walk\w*"
            r"|being out\w*|leaving|driving)",
            r"\b(?:night|night-?time|nightly|evening)[ -](?:movement |outdoors? )?(?:bans?"
            r"|prohibitions?|restrictions?|walks?|passes|lockdown|confinement)\b",
            r"\bstay(?:ing|s)?[ -](?:at[ -])?home\b|\bstay(?:ing|s)? (?:indoors|inside)\b",
            rf"\b(?:go(?:ing)?|be(?:ing)?|step(?:ping)?|walk(?:ing)?) out(?:side"
            rf"|doors)? (?:{_NIGHT})\b",
            r"\bleave (?:home|their (?:homes?|houses?|flats?)|the house)\b|\boff the streets?\b",
            r"\b(?:be|get|return) (?:back )?(?:home|indoors|inside) (?:by|before)\b",
        ),
    ),
    MeasureNoun(
        "state_of_emergency",
        r"\bemergency\b(?! (?:services?|rooms?|ministry|ministries|situations|departments?"
        r"|numbers?"
        r"|landings?|exits?|calls?|crews?|workers?|doctors?|lines?|brigades?|stop|vehicles?|staff"
        r"|teams?|medic\w*|committee|response|shelters?|aid|meetings?|sessions?|supplies|surgery"
        r"|repairs?|housing|hotline|cabinet|talks))|\bextraordinary (?:position|situation"
        r"|regime|state)\b",
    ),
    MeasureNoun(
        "counter_terrorist_operation",
        any_of(
            r"\b(?:anti|counter)[- ]?terror\w*(?: (?:special|security|legal|police))?"
            r" (?:operations?|regimes?|modes?|ops?|sweeps?|actions?|campaigns?)\b"
            r"(?! (?:headquarters|hq|staff|cent(?:er|re)))",
            r"\b[ck]to\b",
        ),
    ),
)
