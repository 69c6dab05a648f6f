"""English infinitives of decrees: "1. To introduce a state of emergency in the city of Oral"."""

from __future__ import annotations

from mapper.languages.measure_words import ActionWord
from mapper.languages.patterns import any_of
from mapper.records import Action

# Where an item of a decree begins: behind its number or letter, or what is decreed.
_ITEM = (
    r"(?:(?<=\d\. )|(?<=\d\) )|(?<=\([a-z]\) )|(?<=\s[a-z]\) )|(?<=; )|(?<=decree: )"
    r"|(?<=decrees: )|(?<=order: )|(?<=orders: )|(?<=resolve: )|(?<=resolves: )|(?<=decide: )"
    r"|(?<=decides: )|(?<=decided: )|(?<=decreed: )|(?<=ordered: ))"
)
# The item of a decree has no verb but this: not "To end the curfew, the akim met the crowd".
_LINE = r"(?<![^\n])"
_NO_VERB = (
    r"(?![^\n]*(?:\?$|\b(?:is|are|was|were|has|have|had|will|would|must|can|could|may(?! \d)|might"
    r"|should|needs?|do|does|did|says?|told|took|went|came|met|asked|it|they|he|she|we|you)\b"
    r"|(?<!the )\bsaid\b|, (?:(?:the|an?|some|many|\w+) )?(?!(?:to|and|or|in|by|with|from)\b)"
    r"[\w'-]+ \w+ed\b))"
)
# And what may stand before its verb: "For the period of the emergency, to establish a curfew"
_CIRCUMSTANCE = (
    r"(?:for|during|throughout|in|on|within|from|until|with|as of|in connection with|at)"
    r" (?:(?!(?:that|which|who|is|are|was|were|will|has|have|had)\b)[\w'\":.-]+,? ){1,24}?"
)
# Or between it and what it is of: "To establish, for the time of the emergency, a curfew"
_BESIDE = (
    r", (?:for|during|throughout|in|on|within|from|until|with|as of|in connection with|at)"
    r" [^,;\n]{3,80}, "
)
_ACTS: tuple[tuple[Action, str], ...] = (
    ("set", "introduce|impose|declare|establish|set|proclaim|institute|announce|enact|bring in"),
    ("lifted", "lift|cancel|abolish|end|terminate|revoke|remove|discontinue|repeal|annul"),
    ("remains", "extend|prolong|keep|maintain|retain|preserve|leave in (?:force|effect|place)"),
    ("raised", "raise|upgrade"),
    ("lowered", "lower|reduce|downgrade"),
)

DECREES = tuple(
    ActionWord(
        action,
        any_of(
            rf"{_ITEM}to (?:{verbs})(?= (?:an?|the|in|on|within|from|as of|until)\b)",
            rf"(?:{_ITEM}|{_LINE})to (?:{verbs})(?={_BESIDE}(?:an?|the)\b){_NO_VERB}",
            rf"{_ITEM}{_CIRCUMSTANCE}to (?:{verbs})(?= (?:an?|the)\b)",
            rf"{_LINE}(?:{_CIRCUMSTANCE})?to (?:{verbs})(?= (?:an?|the|in|on)\b){_NO_VERB}",
        ),
        "after",
    )
    for action, verbs in _ACTS
)
