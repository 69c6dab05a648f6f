"""English words for all places but some, which part no clauses: "in all regions but Almaty"."""

from __future__ import annotations

from mapper.languages.patterns import any_of

# What a "but" stands behind that excepts a place.
BEHIND_ALL = "|".join(
    rf"(?<=\b{word}{pause} )"
    for word in (
        "regions",
        "region",
        "provinces",
        "oblasts",
        "country",
        "everywhere",
        "anywhere",
        "elsewhere",
        "nationwide",
        "countrywide",
        "country-wide",
        "nation-wide",
        "republic",
        "nation",
        "kazakhstan",
        "rk",
        "parts",
        "territory",
        "of the country",
        "everything",
        "place",
        "of them",
        "the lot",
        "cities",
        "towns",
        "places",
        "areas",
        *(f"all {number}" for number in ("three", "four", "five", "six", "seven", "eight", "ten")),
    )
    for pause in ("", ",")
)
_VERBS = any_of(
    "it|they|this|that|he|she|we|will|would|has|have|had|is|are|was|were|does|did|do|can|may|also"
    "|still|now|only|then|later|soon|yet|remain\\w*|stay\\w*|continu\\w+|keep\\w*|kept|left|extend\\w*"
    "|prolong\\w*|retain\\w*|maintain\\w*|rais\\w+|lower\\w*|introduc\\w+|impos\\w+|declar\\w+"
    "|lift\\w*|cancel\\w*|reimpos\\w+|announc\\w+|said|says|warn\\w*|add\\w*|appl\\w+|ended|ends",
    "the (?:level|regime|curfew|state|emergency|counter|operation|red|orange|yellow|measures?)",
)
# "Lifted in all regions but stays in Almaty", "but in Almaty it stays", and not "but in Almaty".
_OTHER_CLAUSE = rf"(?! {_VERBS}\b)(?! (?:in|for) [^.;,]{{3,60}}? {_VERBS}\b)"
EXCEPTING = f"but{_OTHER_CLAUSE}"
