"""English idioms for a level that goes up or down."""

from __future__ import annotations

from mapper.languages.en.measure_idioms.parts import (
    A_COLOUR,
    ARTICLE,
    DECIDED,
    MOVES,
    WHOLE_MEASURE,
)
from mapper.languages.en.measure_names import QUOTES
from mapper.languages.measure_words import ActionWord

# "Went down a notch", "was moved up by one step"
_MOVED = r"(?:(?:is|was|goes|went|gone|comes|came|moves|moved|taken|brought|put) )?"
_BY_A_STEP = r" (?:by )?(?:a|one|two|another) (?:notch|step|level|rung|grade|peg)(?:es|s)?(?![\w-])"
_STEPS = r"(?:by )?(?:a|one|two) (?:notch|step|rung|grade|peg)(?:es|s)?"
_ONE_STEP = r"(?:(?:a|one|two|by one|by two) (?:steps?|levels?|notch(?:es)?|rungs?),? )?"
_LEVEL_WORDS = rf"{QUOTES}(?: (?:terror\w*|threat|danger|alert|level)){{0,3}}"
_HIGHER = rf"{ARTICLE}{QUOTES}(?:red|critical|orange|high){_LEVEL_WORDS}"
_LOWER = rf"{ARTICLE}{QUOTES}(?:yellow|moderate|orange|high){_LEVEL_WORDS}"
# "It's come down in Oral, to yellow", "gone the other way there, up to orange"
_ON_THE_MOVE = (
    "(?:com(?:e|es|ing)|came|go(?:es|ne|ing)?|went|mov(?:e|es|ed|ing)|nudg(?:ed|es)|push(?:ed|es)"
    "|step(?:s|ped)|inch(?:es|ed)|tick(?:s|ed)|edg(?:es|ed)|shift(?:s|ed)|cr(?:eeps|ept)"
    "|been (?:put|moved|brought|taken|pushed)|put|brought|taken)"
)
# "It's up to orange", but not what machines make of "from red to orange": "from red up to orange"
_JUST = "(?:(?<=['\u2019]s )|(?<=is )|(?<=are )|(?<=was )|(?<=now )|(?<=, )|(?<=: )|(?<=- ))"
_ROSE = (
    f"(?:(?:{_ON_THE_MOVE} (?:right |straight |back )?|{_JUST})up|climb(?:s|ed)|jump(?:s|ed)|ris"
    f"(?:es|en)|rose"
    "|leap(?:s|t|ed)|shot up|upped)"
)
_FELL = (
    f"(?:(?:{_ON_THE_MOVE} (?:right |straight |back )?|{_JUST})down|fall(?:s|en)|fell|dropp?(?:s"
    f"|ed)|slid(?:es)?"
    "|slipp(?:s|ed)|sank|sinks|plunged)"
)
_BEHIND_PLACES = r"(?:,? (?:[\w'-]+ ){0,6}?[\w'-]+)?,?"
_UP_TO = rf"to {ARTICLE}{QUOTES}(?:level )?(?:orange|red|high|critical)\b"
_DOWN_TO = rf"to {ARTICLE}{QUOTES}(?:level )?(?:orange|yellow|moderate)\b"
# One colour in the place of another: which is the higher tells what was done.
_TERROR_LEVEL = r"(?: (?:terror\w*|threat|danger|alert|security|levels?|degree|grade|one)){0,4}"
_RED = rf"(?:the |an? |its )?{QUOTES}(?:red|critical){QUOTES}{_TERROR_LEVEL}"
_ORANGE = rf"(?:the |an? |its )?{QUOTES}(?:orange|high){QUOTES}{_TERROR_LEVEL}"
_YELLOW = rf"(?:the |an? |its )?{QUOTES}(?:yellow|moderate){QUOTES}{_TERROR_LEVEL}"
_REPLACES = (
    "(?:(?:has |have )?replac(?:es|ed|ing)|tak(?:es|ing) over from|took over from|supersed(?:es|ed)"
    "|(?:takes|took|taking) the place of)"
)
_INSTEAD = "(?:(?:comes |came |now |is )?(?:(?:instead|in place|in lieu) of|rather than))"
# "Off red and down to orange"
_OFF_AND = "|".join(
    f"(?<={level}{pause} )"
    for level in ("red", "orange", "yellow", "level", "alert")
    for pause in (" and", ",", ", and")
)
# "Swapped the red level for yellow"
_EXCHANGED = (
    "(?:replac(?:e|es|ed|ing)|swap(?:s|ped|ping)?|trad(?:es|ed|ing)|exchang(?:es|ed|ing)"
    "|substitut(?:es|ed|ing)|chang(?:es|ed|ing)|switch(?:es|ed|ing)|convert(?:s|ed|ing))"
)
_WITH = "(?: in return)? (?:with|by|for|to|into)"

STEPS = (
    ActionWord(
        "raised",
        rf"{_ROSE}(?={_BEHIND_PLACES} (?:and is now |now |up |right )?{_UP_TO})(?<!wakes up)"
        rf"(?<!woke up)",
        "either",
    ),
    ActionWord(
        "lowered",
        rf"{_FELL}(?={_BEHIND_PLACES} (?:and is now |now |down |right |back )?{_DOWN_TO})",
        "either",
    ),
    ActionWord(
        "lowered",
        rf"(?:{_OFF_AND})(?:(?:is |now |straight |come |came |gone |goes |went |moved )?(?:back )?"
        rf"(?:down|back))(?= to (?:the )?{QUOTES}(?:orange|yellow|moderate|high)\b)",
        "before",
    ),
    ActionWord(
        "raised",
        rf"(?:{_OFF_AND})(?:(?:is |now |straight |come |came |gone |goes |went |moved )?(?:back )?"
        rf"up)(?= to (?:the )?{QUOTES}(?:orange|red|critical|high)\b)",
        "before",
    ),
    # "Orange replaces red", "yellow instead of orange"
    ActionWord(
        "lowered",
        rf"{_REPLACES} {_RED}|(?:(?<=orange )|(?<=yellow )){_INSTEAD} {_RED}"
        rf"|(?<=yellow )(?:{_REPLACES}|{_INSTEAD}) {_ORANGE}|(?<=yellow )instead(?=\s*[.,;)]|\s*$)",
        "before",
    ),
    ActionWord(
        "raised",
        rf"{_REPLACES} {_YELLOW}|(?:(?<=orange )|(?<=red )){_INSTEAD} {_YELLOW}"
        rf"|(?<=red )(?:{_REPLACES}|{_INSTEAD}) {_ORANGE}|(?<=red )instead(?=\s*[.,;)]|\s*$)",
        "before",
    ),
    # "Replaced the red level with yellow"
    ActionWord(
        "lowered",
        rf"{_EXCHANGED} {_RED}{_WITH}(?= {_ORANGE}| {_YELLOW})"
        rf"|{_EXCHANGED} {_ORANGE}{_WITH}(?= {_YELLOW})",
        "after",
    ),
    ActionWord(
        "raised",
        rf"{_EXCHANGED} {_YELLOW}{_WITH}(?= {_ORANGE}| {_RED})"
        rf"|{_EXCHANGED} {_ORANGE}{_WITH}(?= {_RED})",
        "after",
    ),
    # "Down a notch, orange to yellow"
    ActionWord(
        "lowered",
        rf"{_MOVED}(?:(?:back )?down|f(?:ell|alls|allen)|dropp?(?:ed|s)|slipped){_BY_A_STEP}",
        "before",
    ),
    # "One notch lower"
    ActionWord("lowered", rf"{_MOVED}(?:now )?{_STEPS} (?:lower|down)(?! than\b)", "before"),
    ActionWord("raised", rf"{_MOVED}(?:now )?{_STEPS} (?:higher|up)(?! than\b)", "before"),
    ActionWord("raised", rf"{_MOVED}(?:up|rose|rises|risen|climbed|jumped){_BY_A_STEP}", "before"),
    ActionWord(
        "lowered",
        rf"(?:(?<=\w: )|(?<=level, ))(?:cut )?(?:from )?"
        rf"(?:red (?:to|-+>|=>|>|\u2192) {QUOTES}(?:orange|yellow)"
        rf"|orange (?:to|-+>|=>|>|\u2192) {QUOTES}yellow)",
        "before",
    ),
    ActionWord(
        "raised",
        rf"(?:(?<=\w: )|(?<=level, ))(?:from )?"
        rf"(?:yellow (?:to|-+>|=>|>|\u2192) {QUOTES}(?:orange|red)"
        rf"|orange (?:to|-+>|=>|>|\u2192) {QUOTES}red)",
        "before",
    ),
    ActionWord(
        "lowered",
        rf"(?:brought|taken|moved|set|put) back(?: down)?(?= to (?:the )?{QUOTES}"
        r"(?:orange|yellow|high|moderate|elevated))",
        "before",
    ),
    ActionWord(
        "lowered",
        rf"g(?:ave|ives?|iven|iving) way(?= to {ARTICLE}{QUOTES}"
        r"(?:yellow|orange|red|moderate|high|critical))",
        "before",
    ),
    ActionWord(
        "lowered",
        rf"(?:go(?:es)?|went|gone|moves?|moved|changes?|changed|pass(?:es)?|passed|switch(?:ed)?"
        rf"|turned)"
        rf"(?= (?:[\w'-]+ ){{0,3}}?from "
        rf"{QUOTES}(?:(?:red|critical){QUOTES} to {QUOTES}(?:orange|high|yellow|moderate)"
        rf"|(?:orange|high){QUOTES} to {QUOTES}(?:yellow|moderate)))",
        "before",
    ),
    ActionWord(
        "raised",
        rf"(?:go(?:es)?|went|gone|moves?|moved|changes?|changed|pass(?:es)?|passed|switch(?:ed)?"
        rf"|turned)"
        rf"(?= (?:[\w'-]+ ){{0,3}}?from "
        rf"{QUOTES}(?:(?:yellow|moderate){QUOTES} to {QUOTES}(?:orange|high|red|critical)"
        rf"|(?:orange|high){QUOTES} to {QUOTES}(?:red|critical)))",
        "either",
    ),
    # "Moved the city up from a yellow to an orange level", "took Oral down to yellow"
    ActionWord(
        "raised",
        rf"{MOVES} (?:[\w'-]+ ){{1,5}}?(?:back )?up(?= {_ONE_STEP}(?:from|to) {A_COLOUR})"
        rf"|{MOVES}(?= (?:[\w'-]+ ){{0,5}}?from {_LOWER} to {_HIGHER})",
        "either",
    ),
    ActionWord(
        "lowered",
        rf"{MOVES} (?:[\w'-]+ ){{1,5}}?(?:back )?down(?= {_ONE_STEP}(?:from|to) {A_COLOUR})"
        rf"|{MOVES}(?= (?:[\w'-]+ ){{0,5}}?from {_HIGHER} to {_LOWER})",
        "either",
    ),
    ActionWord(
        "raised",
        rf"(?:moved|brought|bumped|nudged|pushed|shifted) up(?= {_ONE_STEP}(?:from|to) {A_COLOUR}"
        rf"[^.;,]{{0,30}} (?:level|alert))",
        "after",
    ),
    ActionWord(
        "lowered",
        rf"(?:moved|brought|taken|nudged|pulled|shifted) (?:back )?down"
        rf"(?= {_ONE_STEP}(?:from|to) {A_COLOUR}[^.;,]{{0,30}} (?:level|alert))",
        "after",
    ),
    ActionWord(
        "lowered",
        rf"(?:return(?:s|ed|ing)?|(?:goes|go|going|gone|comes|falls|fallen|drops|slips|moves|moved)"
        rf" back)(?= to (?:the |an? )?{QUOTES}(?:orange|yellow|high|moderate|elevated))",
        "before",
    ),
    ActionWord(
        "lowered",
        rf"(?:is|was|are|were|comes?|came) (?:now )?down(?= to (?:the )?{QUOTES}"
        r"(?:orange|yellow|high|moderate|elevated))",
        "before",
    ),
    ActionWord(
        "lowered",
        rf"{DECIDED} to (?:lower|cut|reduce|downgrade|ease)",
        "after",
    ),
    ActionWord("raised", rf"{DECIDED} to (?:raise|increase|heighten)", "after"),
    ActionWord(
        "raised",
        "(?:climb(?:s|ed)|jump(?:s|ed)|ris(?:es|en)|rose|(?:go|goes|went|gone|moved?|moves|nudged"
        "|pushed"
        "|stepped) up|upped)(?= (?:\\w+ ){0,3}?(?:to|from)\\b)",
        "before",
    ),
    ActionWord(
        "lowered",
        "(?:fall(?:s|en)?|fell|drop(?:s|ped)|slid|c(?:o|a)mes? down"
        "|(?:go|goes|went|gone|moved?|moves|nudged"
        "|stepped) down)"
        # "Oral drops curfew from today" ends it.
        f"(?! (?:an? |the |its |their )?{WHOLE_MEASURE})(?= (?:\\w+ ){{0,5}}?(?:to|from) )",
        "before",
    ),
    ActionWord("raised", "raising(?= (?:the|its|their))", "after"),
    ActionWord(
        "lowered",
        "(?:lowering|dropping|reducing|cutting|easing|downgrading)(?= (?:the|its|their))"
        r"|(?:lowering|reduction|easing|downgrading) of(?= (?:the |its )?(?:[\w-]+ ){0,4}?level\b"
        rf"[^.;,]{{0,60}}? to (?:the )?{QUOTES}(?:orange|yellow|moderate|high))",
        "after",
    ),
    ActionWord(
        "lowered",
        rf"(?:is|was|are|were|went|came|fell|dropped) back"
        rf"(?= (?:at|to|down to) (?:the )?{QUOTES}(?:orange|yellow|high|moderate|elevated))",
        "before",
    ),
    ActionWord(
        "raised",
        r"(?:hik(?:es|ed)|step(?:s|ped) up(?=(?: [\w'-]+){0,5} (?:from|to)\b"
        r"| (?:the|its|their) (?:[\w-]+ ){0,2}(?:level|alert))|bump(?:s|ed) up"
        r"|ratchet(?:s|ed) up|jack(?:s|ed) up"
        r"|(?:tough|tight)en(?:s|ed)(?! (?:security|control|check|rule|measure|patrol|protection"
        r"|border|customs|grip|guard|law))"
        r"|lift(?:s|ed)(?= (?:[\w-]+ ){0,4}to (?:red|orange)))",
        "either",
    ),
    ActionWord(
        "raised",
        "(?<=up )from(?= (?:yellow|orange|moderate|high))|rated(?= (?:critical|red) instead"
        "|(?= (?:high|orange) instead of (?:moderate|yellow)))",
        "before",
    ),
    ActionWord(
        "lowered",
        "(?<=down )from(?= (?:red|orange|critical|high))|rated(?= (?:moderate|yellow) instead"
        "|(?= (?:high|orange) instead of (?:critical|red)))",
        "before",
    ),
    ActionWord(
        "lowered",
        r"cuts?(?= (?:the|its|their) (?:[\w-]+ ){1,4}(?:from|to)\b)|eases(?= (?:to|its|the|their))"
        r"|step(?:s|ped) down|scal(?:es|ed) (?:back|down)|soften(?:s|ed)|relax(?:es|ed)(?= (?:to"
        r"|its|the))",
        "either",
    ),
    ActionWord("raised", "up(?= from (?:yellow|orange|moderate|high))", "before"),
    ActionWord(
        "lowered", "down(?= from (?:red|orange|critical|high))|cut(?= (?:from|to))", "either"
    ),
    ActionWord(
        "raised", r"(?:(?<=level )|(?<=alert ))up(?= to (?:orange|red|high|critical)\b)", "before"
    ),
    # A headline's: "Threat level down to yellow in Oral"
    ActionWord(
        "lowered",
        rf"(?:(?<=level )|(?<=alert )|(?<=threat ))(?:back )?down(?= to {QUOTES}(?:orange|yellow"
        r"|moderate|high)\b)",
        "before",
    ),
    # A line's: "Semey back to orange"
    ActionWord(
        "lowered",
        r"back(?= to (?:orange|yellow)(?:\s*[.,;:)]|\s*$| (?:from|since|as of|alert|level"
        r"|after|at|until|for)\b))",
        "after",
    ),
)
