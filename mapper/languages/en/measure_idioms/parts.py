"""What several English idioms on measures have in common."""

from __future__ import annotations

from mapper.languages.en.measure_names import COLOUR, QUOTES
from mapper.languages.patterns import any_of

DECIDED = any_of(
    "decided|resolved|ordered|(?:made|took|taken|adopted) (?:the|a) decision",
    "decision (?:was|is|has been) (?:made|taken)",
)
NOBODY_MAY = (
    r"(?:(?:nobody|no one|no-one|no resident|none of us) (?:may|should|must|can|shall|is to"
    r"|(?:is|will be) (?:allowed|permitted) to)|(?:residents?|people|citizens|you|we|everyone"
    r"|townspeople|inhabitants|it is) (?:may|should|must|can|shall|are|will be)?(?: |(?<= ))"
    r"(?:not|forbidden|prohibited)(?: (?:allowed|permitted))?(?: to)?) (?:still )?"
)
# What a curfew asks for, behind its name: "Curfew in Oral: nobody out after eleven"
RULE_BEHIND_COLON = (
    r"(?<=: )(?:(?:(?:please|all|everyone|everybody|residents?|people|citizens|you)"
    r"(?: (?:must|to|should|told to|ordered to|has to|have to|asked to|are to|is to))? )?"
    r"(?:stay|be|keep|remain)(?: (?:back|at|in))? (?:home|indoors|inside|off the streets?)"
    r"|(?:no one|nobody|no-one|no people|not a soul)"
    r"(?: (?:is|to be|may be|is to be|should be|must be|can be|allowed|permitted)){0,2}"
    r" (?:out(?:side|doors)?|(?:on|in) the streets?)"
    r"|no (?:going|being) out(?:side|doors)?"
    r"|(?:(?:all|everyone|everybody|residents|people) )?(?:home|indoors) by\b)"
)
# What an authority does to a place: "moved the city up", "took Oral down".
MOVES = (
    "(?:mov(?:es|ed)|t(?:akes|ook|aken)|br(?:ings|ought)|puts?|shift(?:s|ed)|bump(?:s|ed)"
    "|push(?:es|ed)|nudg(?:es|ed)|pull(?:s|ed)|switch(?:es|ed))"
)
ARTICLE = "(?:an? |the )?"
A_COLOUR = rf"{ARTICLE}(?:level |code )?{QUOTES}(?:{COLOUR})\b"
# Behind a verb that puts a place somewhere: no measure is what it is done to.
NO_MEASURE_NEXT = (
    r"(?! (?:(?:the|an?|its|their|this|that) )?(?:(?!(?:under|on|at)\b)[\w'\"-]+ ){0,3}?"
    r"(?:levels?|alert|threat|danger|regime|mode|curfew|emergency|operation|cto|it|them|measures?|colou?r)\b)"
)
RATED = (
    r"(?:now |still |currently |officially )?(?:assessed|rated|classed|classified|graded|judged"
    rf"|described|pegged|fixed)(?: (?:as|at|to be))?(?= (?:an? |the )?{QUOTES}(?:{COLOUR})\b)"
)
# The list of places of a measure: "the list of regions under a curfew"
ON_LIST = (
    r"(?:the|a|this|that|its) (?:list|number|ranks|group|roll) of (?:[\w-]+ ){0,2}?(?:regions"
    r"|cities|towns|places|areas|districts|territories|oblasts|provinces|those)"
    r"(?:,? (?:that|which|where) (?:are|is|have|has|live))?(?: (?:now|still|currently))?"
    r"(?: (?:on|under|with|at|in|having|covered by|subject to))?"
)
# A measure, and no "curfew violations".
WHOLE_MEASURE = (
    rf"(?:{QUOTES}(?:{COLOUR}){QUOTES} (?:[\w-]+ ){{0,3}}?(?:level|alert)s?|[\w-]+ curfews?"
    r"|terror\w* (?:threat )?alerts?"
    r"|curfews?|state of emergency|emergency rule"
    r"|(?:anti|counter)[- ]?terror\w* (?:operation|regime)|cto)(?! (?:violat\w+|breach\w*"
    r"|offen[cs]e\w*|arrests?|pass\w*|patrols?|break\w*))\b"
)
