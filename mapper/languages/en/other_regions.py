"""English words for the regions that are not named: "the remaining eleven units"."""

from __future__ import annotations

from mapper.languages.patterns import any_of

# So many can only be regions: "the other fourteen"; of fewer, others may be meant.
_MANY = any_of(
    r"1\d|20|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty"
)
_NUMBER = any_of(r"\d|two|three|four|five|six|seven|eight|nine", _MANY)
_UNITS = (
    "(?:administrative(?:-territorial)? |territorial |regional )?"
    "(?:regions?|areas|oblasts|oblys(?:ts|es)|provinces|units|territories|entities)"
    "(?:,? (?:and|as well as|plus) (?:in )?(?:(?:the|its|all) )?"
    rf"(?:(?:{_NUMBER}|other|remaining|big|large|major|republican) ){{0,2}}cities\b"
    "(?! of (?!republican|national))(?: of (?:republican|national) (?:status|significance))?)?"
)
_OTHER = rf"(?:all )?(?:of )?(?:the )?(?:{_NUMBER} )?(?:other|remaining)(?: {_NUMBER})?"
# Where the clause begins of which they are the subject, or whose people they are.
_OPENS = any_of(
    r"(?<![^\n])|(?<=, )|(?<=; )|(?<=: )|(?<=- )|(?<=\()|(?<=\bbut )|(?<=\bwhile )"
    r"|(?<=\bwhereas )|(?<=, and )|(?<=residents of )|(?<=people of )|(?<=inhabitants of )"
    r"|(?<=population of )|(?<=\bas to )|(?<=\bas for )|(?<=\bas regards )"
)
_IN = any_of("in|across|over|for|throughout|within|all over|on the territory of|as to|as for")
# What tells that "the rest" has no name behind it.
_NO_NAME = (
    r"(?=\s*[.,;:)]|\s*$| (?:it|they|the|this|that|there|an?|is|are|remains?|stays?|keeps?"
    r"|continues?|still|until|till|as|for|now|also|we|of (?:the country|kazakhstan|the republic))"
    r"\b)"
)

OTHER_REGIONS = any_of(
    rf"{_IN} {_OTHER} {_UNITS}",
    rf"{_OPENS}{_OTHER} {_UNITS}",
    rf"{_IN} (?:the )?(?:{_MANY}) (?:other|remaining) {_UNITS}",
    rf"(?:{_IN} |{_OPENS})(?:the )?(?:other|remaining) {_MANY}{_NO_NAME}",
    rf"{_IN} (?:all )?(?:of )?the (?:rest|others){_NO_NAME}",
    rf"(?:{_IN} |{_OPENS})(?:the )?rest of (?:the )?(?:country|kazakhstan|republic|nation)",
    rf"{_OPENS}the (?:rest|others)(?= (?:remain|stay|keep|live|retain|still|continue|go on)s?\b)",
    rf"{_OPENS}the (?:rest|others)(?=:? (?:red|orange|yellow)\b)",
    "(?:for|to) (?:everyone|everybody|anyone|anybody|all) else(?! (?:who|that|in)\\b)",
    "(?:outside|beyond) (?:of )?"
    "(?:(?:these|those) (?:regions|areas|oblasts|cities|places|territories)|them)",
)
