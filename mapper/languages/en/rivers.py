"""English words beside the names of rivers, many of which towns and districts have too."""

from __future__ import annotations

from mapper.languages.patterns import any_of

_OF_WATER = any_of(
    "(?:melt-?|flood-?|spring )?waters?|banks?|bed|mouth|channel|tributar(?:y|ies)|floodplain",
    "floods?|flooding|overflow|crest|discharge|ice(?: (?:jams?|floes?|drift|cover))?|course",
    "(?:water )?levels?|bridges?|dams?|dykes?|ford|ferry|valley|delta|basin|stretch|reaches",
    "(?:lower|upper|middle) (?:reaches|course)",
)
RIVER_BEFORE = (
    rf"\b{_OF_WATER} (?:of|on|over|across|in|along|from) (?:(?:the )?\w+(?:,? and|,) )?"
    r"(?:(?:the )?rivers? |the )$"
    r"|(?<![\w-])(?:rivers? (?:the )?|(?:in)?to the rivers? )$"
    r"|\b(?:drowned|swam|swim(?:ming)?|bathing|fishing|fell|swept away) (?:\w+ )?(?:in|into|by"
    r"|across|from) the $"
)
THE = r"(?<![\w-])the $"
RIVER_ACTS = (
    r"(?: and the \w+)?,?(?: (?:has|have|had|is|was|also|again|then|now|already|soon|finally)){0,3}"
    r" (?:burst|broke (?:its|through|over|the|an?|up)|broken (?:its|through|up)|overflow\w*"
    r"|overtopp\w+|flood(?:s|ed|ing)\b(?! (?:of|in|has|have|was)\b)|rose|risen|rising|spill\w+"
    r"|left its|inundat\w+|breach\w+|swept|washed|froze|frozen|thaw\w+|rages?|raged|swell\w*"
    r"|swollen|subsid\w+|ebb\w*|carried|(?:came|come) out of its)\b"
)
