"""English idioms for what is done with a security measure, which are tried before plain verbs."""

from __future__ import annotations

from mapper.languages.en.measure_names import (
    COLOUR,
    DECLARED,
    IN_THE_STREET,
    ITS_END,
    MEASURE,
    OVER_IS_ENDED,
    QUOTES,
    VERB_FOLLOWS,
)
from mapper.languages.measure_words import ActionWord
from mapper.languages.patterns import any_of

# "The level operating in Oral, by a decision of 5 May is prolonged" has one act.
_NOT_BESIDE = (
    r"(?! (?:in|on) (?:(?!(?:and|as|while|but|where)\b)[\w'-]+ ){0,4}[\w'-]+,?"
    r"(?: by (?:an? |the )?(?:\w+ )?(?:decision|decree|order|resolution)\b[^.;,]{0,60},?)?"
    r" (?:is|was|are|were|has been|have been) (?:\w+ly )?"
    r"(?:prolonged|extended|lifted|cancelled|removed|kept|left|lowered|raised)\b)"
)
# Words that an earlier action has matched are no longer read as a later one: the order matters.
_ENDED = any_of(
    "lifted|cancell?ed|over|ended|removed|abolished|revoked|withdrawn|terminated|scrapped|repealed"
    "|completed|finished|expired|dropped|stopped|called off|stood down|wound up|taken (?:off|down)"
)

_DECIDED = any_of(
    "decided|resolved|ordered|(?:made|took|taken|adopted) (?:the|a) decision",
    "decision (?:was|is|has been) (?:made|taken)",
)
# "Has not ended everywhere" leaves open where it goes on.
_NOT_EVERYWHERE = (
    "(?! (?:yet )?(?:everywhere|nation-?wide|country-?wide|(?:in|for|across) (?:all|every)\\b"
    "|(?:in|for|over) the (?:whole|entire)\\b|(?:across|throughout) the "
    "(?:whole|entire|country|republic)\\b))"
)
# "Went down a notch", "was moved up by one step"
_MOVED = r"(?:(?:is|was|goes|went|gone|comes|came|moves|moved|taken|brought|put) )?"
_BY_A_STEP = r" (?:by )?(?:a|one|two|another) (?:notch|step|level|rung|grade|peg)(?:es|s)?(?![\w-])"
_STEPS = r"(?:by )?(?:a|one|two) (?:notch|step|rung|grade|peg)(?:es|s)?"
# "It was first announced on 8 June" is no attribute.
_NOT_PASSIVE = "".join(
    f"(?<!{verb}{adverb} )"
    for verb in ("was", "were", "been")
    for adverb in ("", " first", " initially", " originally", " also", " only", " already")
)

_NOBODY_MAY = (
    r"(?:(?:nobody|no one|no-one|no resident|none of us) (?:may|should|must|can|shall|is to"
    r"|(?:is|will be) (?:allowed|permitted) to)|(?:residents?|people|citizens|you|we|everyone"
    r"|townspeople|inhabitants|it is) (?:may|should|must|can|shall|are|will be)?(?: |(?<= ))"
    r"(?:not|forbidden|prohibited)(?: (?:allowed|permitted))?(?: to)?) (?:still )?"
)
# "Has meanwhile come into force"
_MEANWHILE = (
    "(?:(?:now|also|since|meanwhile|already|again|just|likewise|in the meantime|therefore|thus"
    "|today|\\w+ly) )?"
)
# "Announced its completion"
_ITS_END = "|".join(
    f"(?<=its {end} )"
    for end in ("end", "termination", "completion", "cancellation", "lifting", "abolition")
)

# What an authority does to a place: "moved the city up", "took Oral down".
_MOVES = (
    "(?:mov(?:es|ed)|t(?:akes|ook|aken)|br(?:ings|ought)|puts?|shift(?:s|ed)|bump(?:s|ed)"
    "|push(?:es|ed)|nudg(?:es|ed)|pull(?:s|ed)|switch(?:es|ed))"
)
_ARTICLE = "(?:an? |the )?"
_A_COLOUR = rf"{_ARTICLE}(?:level |code )?{QUOTES}(?:{COLOUR})\b"
_ONE_STEP = r"(?:(?:a|one|two|by one|by two) (?:steps?|levels?|notch(?:es)?|rungs?),? )?"
_LEVEL_WORDS = rf"{QUOTES}(?: (?:terror\w*|threat|danger|alert|level)){{0,3}}"
_HIGHER = rf"{_ARTICLE}{QUOTES}(?:red|critical|orange|high){_LEVEL_WORDS}"
_LOWER = rf"{_ARTICLE}{QUOTES}(?:yellow|moderate|orange|high){_LEVEL_WORDS}"

# Behind a verb that puts a place somewhere: no measure is what it is done to.
_NO_MEASURE_NEXT = (
    r"(?! (?:(?:the|an?|its|their|this|that) )?(?:(?!(?:under|on|at)\b)[\w'\"-]+ ){0,3}?"
    r"(?:levels?|alert|threat|danger|regime|mode|curfew|emergency|operation|cto|it|them|measures?|colou?r)\b)"
)
_NOT_DONE_TO = "".join(f"(?<!{verb} )" for verb in ("was", "were", "been", "is", "are", "being"))
_A_PLACE_ON = (
    rf"{_NO_MEASURE_NEXT}(?! (?:at|on|in|to|for|by|off|out|up|down|back|from|aside)\b)"
    rf"(?= (?:[\w'-]+,? ){{1,14}}?(?:on|onto|under|at|to) (?:an? |the )?{QUOTES}"
    rf"(?:red|orange|yellow|critical)\b)"
)

_RATED = (
    r"(?:now |still |currently |officially )?(?:assessed|rated|classed|classified|graded|judged"
    rf"|described|pegged|fixed)(?: (?:as|at|to be))?(?= (?:an? |the )?{QUOTES}(?:{COLOUR})\b)"
)

_MONTH = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
# Right behind what a measure is called
_BEHIND_ITS_NAME = any_of(
    *(
        f"(?<={word} )"
        for word in ("operation", "regime", "curfew", "emergency", "rule", "level", "alert", "cto")
    )
)

# "By two orders", "under presidential decrees": no verb
_NO_PAPERS = "".join(
    f"(?<!{word} )"
    for word in (
        *("presidential", "president's", "government", "government's", "two", "three", "these"),
        *("those", "both", "by", "under", "his", "its", "such", "similar", "of", "emergency"),
        *("signed", "issued", "several", "new", "separate", "respective", "relevant"),
    )
)

# Since when there is none; "since the riots", "since January" are of no day that it ended on.
_SOME_DAY = (
    r"(?:(?:just |about |around |early |late |the )?(?:midnight|noon|midday|dawn|yesterday|today"
    r"|tonight|tomorrow|now on|last night|\w*day\b|this (?:morning|evening|afternoon|night)|morning"
    r"|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november"
    r"|december)(?! \d)|(?:january|february|march|april|may|june|july|august|september|october"
    r"|november|december) \d{1,2}\b(?! \d|, \d)|\d{1,2}(?:[:.]\d\d| ?[ap]\.?m)\b)"
    r"(?: (?:yesterday|today|tonight|last night|on \w+day|this morning|morning|night|evening))?)"
)
# A measure, and no "curfew violations".
_WHOLE_MEASURE = (
    rf"(?:{QUOTES}(?:{COLOUR}){QUOTES} (?:[\w-]+ ){{0,3}}?(?:level|alert)s?|[\w-]+ curfews?"
    r"|terror\w* (?:threat )?alerts?"
    r"|curfews?|state of emergency|emergency rule"
    r"|(?:anti|counter)[- ]?terror\w* (?:operation|regime)|cto)(?! (?:violat\w+|breach\w*"
    r"|offen[cs]e\w*|arrests?|pass\w*|patrols?|break\w*))\b"
)
# "In place nationwide since March": where a measure has been that has come to an end.
_WIDELY = (
    "(?:nation-?wide|country-?wide|everywhere|(?:in|across|throughout|over|on) [^.;,]{0,30}?"
    "(?:country|kazakhstan|republic|all (?:the )?regions|every region)"
    "(?: of (?:the )?(?:country|republic))?)"
)
_ALL_THE_COUNTRY = (
    r"(?:(?:whole|entire|all) )?(?:of )?(?:the )?(?:country|kazakhstan|republic|nation|regions?"
    r"|territory)(?: of (?:the )?(?:country|kazakhstan|republic))?"
)
_BEHIND_WHICH = "|".join(
    f"(?<={which} {had})" for which in ("that", "which") for had in ("", "had ", "has ", "have ")
)
_ENDS = r"(?:,| (?:was|is|has|have|will|ended|ends|expired|expires|lapsed|ran|came|finished)\b)"
_HELD_WIDELY = (
    rf"(?= {_WIDELY} (?:since|from)\b[^.;,]{{3,40}}{_ENDS}"
    rf"| (?:since|from)\b[^.;,]{{3,30}} {_WIDELY}{_ENDS})"
)

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
_UP_TO = rf"to {_ARTICLE}{QUOTES}(?:level )?(?:orange|red|high|critical)\b"
_DOWN_TO = rf"to {_ARTICLE}{QUOTES}(?:level )?(?:orange|yellow|moderate)\b"

_EMERGENCY = (
    "(?:(?:nation-?wide|local|regional|full) )?(?:state of emergency|emergency (?:rule|regime))"
)
# One colour in the place of another: which is the higher tells what was done.
_TERROR_LEVEL = r"(?: (?:terror\w*|threat|danger|alert|security|levels?|degree|grade|one)){0,4}"
_RED = rf"(?:the |an? |its )?{QUOTES}(?:red|critical){QUOTES}{_TERROR_LEVEL}"
_ORANGE = rf"(?:the |an? |its )?{QUOTES}(?:orange|high){QUOTES}{_TERROR_LEVEL}"
_YELLOW = rf"(?:the |an? |its )?{QUOTES}(?:yellow|moderate){QUOTES}{_TERROR_LEVEL}"
_REPLACES = (
    "(?:(?:has |have )?replac(?:es|ed|ing)|tak(?:es|ing) over from|took over from|supersed(?:es|ed)"
    "|(?:takes|took|taking) the place of)"
)
_INSTEAD = "(?:(?:comes |came |now |is )?(?:instead|in place|in lieu) of)"
# "Swapped the red level for yellow"
_EXCHANGED = (
    "(?:replac(?:e|es|ed|ing)|swap(?:s|ped|ping)?|trad(?:es|ed|ing)|exchang(?:es|ed|ing)"
    "|substitut(?:es|ed|ing)|chang(?:es|ed|ing)|switch(?:es|ed|ing)|convert(?:s|ed|ing))"
)
_WITH = "(?: in return)? (?:with|by|for|to|into)"
_WILL = (
    "(?:(?:will|shall|(?:is|are) (?:(?:going|set|due) )?to)(?: (?:now|also|then|again|soon|still"
    "|likewise))?"
    "|(?:(?<=it)|(?<=they)|(?<=that)|(?<=there))['\u2019]ll)"
)

# "The HQ places Oral on orange", and not "the places under orange".
_SOMEONE_PLACES = (
    "(?<!the )(?<!among )(?<!of )(?<!all )(?<!these )(?<!those )(?<!other )(?<!in )places"
)

# The list of places of a measure: "the list of regions under a curfew"
_ON_LIST = (
    r"(?:the|a|this|that|its) (?:list|number|ranks|group|roll) of (?:[\w-]+ ){0,2}?(?:regions"
    r"|cities|towns|places|areas|districts|territories|oblasts|provinces|those)"
    r"(?:,? (?:that|which|where) (?:are|is|have|has|live))?(?: (?:now|still|currently))?"
    r"(?: (?:on|under|with|at|in|having|covered by|subject to))?"
)

IDIOMS = (
    # "Red ends in Oral, orange takes its place"
    ActionWord(
        "set",
        "(?:(?:takes|took|will take|has taken) (?:its|their)|(?:comes?|came) in (?:its|their))"
        " (?:place|stead)(?! in| on| of| at)",
        "before",
    ),
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
    # "Oral was added to the list of regions under the yellow level"
    ActionWord(
        "set",
        rf"(?:(?:is|are|was|were|(?:has|have) been) )?(?:added (?:(?:today|yesterday|on \w+|also"
        rf"|then|later) )?to|put (?:back )?on(?:to)?|(?:is|are"
        rf"|was|were) back on|joins?|joined|enter(?:s|ed)|included (?:in|on)) {_ON_LIST}"
        rf"(?= (?:an? |the )?(?:{MEASURE}))",
        "after",
    ),
    ActionWord(
        "lifted",
        rf"(?:(?:(?:is|are|was|were|(?:has|have) been) )?(?:struck|taken|dropped|crossed|removed"
        rf"|deleted|excluded|released|c(?:omes?|ame)|f(?:alls?|ell|allen)|drops|is|are)"
        rf" (?:off|from|out of)|leaves|left) {_ON_LIST}(?= (?:an? |the )?(?:{MEASURE}))",
        "after",
    ),
    ActionWord(
        "remains",
        rf"(?:stays?|remains?|is|are|(?:is|are) (?:still|kept|left)) on {_ON_LIST}"
        rf"(?= (?:an? |the )?(?:{MEASURE}))",
        "after",
    ),
    # "With it comes a curfew"
    ActionWord(
        "set",
        rf"(?:comes?|came)(?= (?:also )?an? (?:[\w-]+ ){{0,2}}?(?:{MEASURE}))",
        "after",
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
    # "The red level in Oral became yellow"
    ActionWord(
        "set",
        rf"(?:(?:has|have) )?(?:become|becomes|became|turn(?:s|ed) (?:in)?to|ma(?:de|kes?) way for"
        rf"|(?:exchanged|swapped|traded) for)"
        rf"(?= {QUOTES}(?:red|orange|yellow)\b)",
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
    # "By noon its head had announced its termination": of what was named, or told before.
    ActionWord(
        "lifted",
        rf"(?:announc|declar|confirm|order|report|decre)(?:es|ed)(?= {ITS_END}\b)",
        "either",
    ),
    ActionWord(
        "lifted",
        f"(?:{_ITS_END})(?:has been|had been|was|is) (?:\\w+ly )?"
        "(?:announced|declared|confirmed|ordered|reported|decreed)",
        "before",
    ),
    # What was allowed to run out
    ActionWord(
        "lifted",
        "(?:(?:was|were|is|been) )?(?:allowed|permitted|left) to (?:expire|lapse|run out|run its"
        " course|end)(?: and (?:has|have|had|was|were|is) not (?:been )?(?:renewed|extended"
        "|prolonged))?"
        "|let(?:s|ting)? (?:it|them) (?:expire|lapse|run out)",
        "either",
    ),
    # "Declared the emergency over" is of its end.
    ActionWord(
        "lifted",
        rf"declar(?:e|es|ed)(?= (?:(?!(?:on|in|across|since|has|have|had|was|were|is)\b)"
        rf"[\w-]+ ){{1,7}}?(?:over|at an end|finished|ended)(?:\s*[.,;:(]|\s*$| {OVER_IS_ENDED}))",
        "after",
    ),
    ActionWord(
        "lifted",
        "not (?:be )?(?:valid|effective|in (?:force|effect)|appl(?:y|ied)|operat(?:e|ing)) any"
        " ?(?:more|longer)",
        "before",
    ),
    ActionWord(
        "remains",
        rf"no changes?(?=[,:] {QUOTES}{COLOUR})",
        "after",
    ),
    ActionWord(
        "lifted", "(?:is|are|was|were|became) (?:now )?(?:a )?things? of the past", "before"
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
    # What is done to the hours of a curfew leaves it in force.
    ActionWord(
        "remains",
        "(?:is|are|was|were|been) (?:cut|shortened|reduced|extended|lengthened|put back|moved) "
        "(?:by|to) (?:[\\w-]+ ){0,2}?(?:hours?|minutes)"
        # A line's: "Curfew in Taraz cut by two hours"
        "|(?:cut|shortened|reduced|lengthened|put back|brought forward) by (?:[\\w-]+ ){0,2}?"
        "(?:hours?|minutes)",
        "before",
    ),
    ActionWord("remains", "(?:is|are) good(?= (?:until|till|through|to)\\b)", "before"),
    ActionWord(
        "lowered",
        rf"(?:brought|taken|moved|set|put) back(?: down)?(?= to (?:the )?{QUOTES}"
        r"(?:orange|yellow|high|moderate|elevated))",
        "before",
    ),
    ActionWord(
        "lifted",
        rf"\b(?:no|not a single|not one|neither) (?:[\w-]+ ){{1,5}}?(?:is|are|remains?|lives?)"
        rf" (?:now |any longer |still )?(?:under|on)(?= (?:an? |the )?(?:{MEASURE}))"
        rf"|\b(?:no|not a single|not one) (?:[\w-]+ ){{1,5}}?(?:now )?has"
        rf"(?= (?:an? |the )?(?:{MEASURE})[^.;,]{{0,40}} any (?:more|longer))",
        "after",
    ),
    ActionWord(
        "set",
        rf"(?:(?<=for the first time )|(?<=for the first time, ))there (?:is|are)"
        rf"(?= (?:an? |the )?(?:{MEASURE}))"
        rf"|there (?:is|are)(?= (?:an? |the )?(?:{MEASURE})[^.;,]{{0,60}} for the first time\b)",
        "after",
    ),
    ActionWord(
        "set", rf"w(?:akes?|oke) up (?:to|under|in)(?= (?:an? |the )?(?:{MEASURE}))", "after"
    ),
    ActionWord(
        "set",
        rf"join(?:s|ed) (?:[\w'-]+ ){{1,5}}?(?:at|on|in|under)(?= (?:an? |the )?(?:{MEASURE}))",
        "after",
    ),
    ActionWord(
        "remains",
        "(?:h(?:olds?|eld|angs?|ung) on to|(?:sticks?|stuck) (?:to|with)|(?:clings?|clung) to"
        "|(?:is|are) (?:still )?(?:(?:holding|hanging) on|sticking|clinging) (?:to|with))"
        rf"(?= (?:an? |the |its |their )?(?:{MEASURE}))",
        "after",
    ),
    ActionWord("remains", rf"still ha(?:s|ve)(?= (?:an? |the )(?:{MEASURE}))", "after"),
    # "Oral and Aksay keep curfew"
    ActionWord("remains", rf"(?<!to )(?<!n't )keep(?= (?:{MEASURE}))", "after"),
    ActionWord(
        "remains",
        r"(?<!to )(?<!n't )(?<!not )keep(?= it(?: in (?:force|place))?(?: until\b|[.,;]|$))",
        "before",
    ),
    ActionWord(
        "remains",
        rf"(?:keep(?:s|ing)?|kept|leav(?:es|ing)|left|holds?|held|holding){_NO_MEASURE_NEXT}"
        rf" (?:[\w'-]+,? ){{1,8}}?(?:under|on|at)(?= (?:an? |the )?(?:{MEASURE}))",
        "after",
    ),
    ActionWord(
        "lowered",
        rf"g(?:ave|ives?|iven|iving) way(?= to {_ARTICLE}{QUOTES}"
        r"(?:yellow|orange|red|moderate|high|critical))",
        "before",
    ),
    ActionWord(
        "remains",
        "(?:(?:too|still) (?:early|soon)|premature) to "
        "(?:lift|remove|cancel|end|abandon|drop|abolish|withdraw)",
        "either",
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
    # "The terrorist threat in Semey is rated orange"
    ActionWord("remains", rf"(?:is|are) {_RATED}", "before"),
    ActionWord("set", rf"(?:was|were|(?:has|have|had) been) {_RATED}", "before"),
    # "The level, which the commission put at yellow on 6 June"
    ActionWord(
        "set",
        rf"which (?:(?!(?:is|was|has)\b)[\w'-]+ ){{1,4}}?(?:put|set|placed|fixed|pegged) at"
        rf"(?= (?:the )?{QUOTES}(?:{COLOUR})\b)",
        "before",
    ),
    # "There is no curfew any more in Oral"
    ActionWord(
        "lifted",
        rf"\bthere(?: is|['\u2019]s| are| isn['\u2019]t| is not| will be)(?: (?:now|longer))?"
        rf" (?:no|any|an?)(?= (?:{MEASURE})[^.;,]{{0,40}}? any ?(?:more|longer)\b)",
        "after",
    ),
    # "Moved the city up from a yellow to an orange level", "took Oral down to yellow"
    ActionWord(
        "raised",
        rf"{_MOVES} (?:[\w'-]+ ){{1,5}}?(?:back )?up(?= {_ONE_STEP}(?:from|to) {_A_COLOUR})"
        rf"|{_MOVES}(?= (?:[\w'-]+ ){{0,5}}?from {_LOWER} to {_HIGHER})",
        "either",
    ),
    ActionWord(
        "lowered",
        rf"{_MOVES} (?:[\w'-]+ ){{1,5}}?(?:back )?down(?= {_ONE_STEP}(?:from|to) {_A_COLOUR})"
        rf"|{_MOVES}(?= (?:[\w'-]+ ){{0,5}}?from {_HIGHER} to {_LOWER})",
        "either",
    ),
    ActionWord(
        "raised",
        rf"(?:moved|brought|bumped|nudged|pushed|shifted) up(?= {_ONE_STEP}(?:from|to) {_A_COLOUR}"
        rf"[^.;,]{{0,30}} (?:level|alert))",
        "after",
    ),
    ActionWord(
        "lowered",
        rf"(?:moved|brought|taken|nudged|pulled|shifted) (?:back )?down"
        rf"(?= {_ONE_STEP}(?:from|to) {_A_COLOUR}[^.;,]{{0,30}} (?:level|alert))",
        "after",
    ),
    # "Put the terrorist threat in the country at red"
    ActionWord(
        "set",
        rf"(?:puts?|rate[sd]?|assess(?:es|ed)|sets?|places?|placed|pegs|pegged)"
        rf"(?= (?:the )?(?:terror\w*[ -]threat|threat of terror\w*)\b[^.;,]{{0,60}}"
        rf" (?:at|as|on) {_A_COLOUR})",
        "after",
    ),
    # What machines make of "from today a level applies".
    ActionWord(
        "set",
        rf"(?:(?<=from today )|(?<=since today ))(?:functions|acts|operates|works)"
        rf"(?= (?:(?:in|on) [^.;,]{{3,60}} )?(?:the |an? )?(?:{MEASURE}|commandant))",
        "after",
    ),
    ActionWord(
        "set",
        r"(?:from|as of|since|starting(?: from)?) (?:this (?:very )?(?:moment|hour|minute|day)"
        r"|now(?: on)?)"
        r"(?: (?:in|on) [^.;,]{3,60}?)?,? (?:functions|acts|operates|works|applies|is (?:acting"
        r"|operating"
        r"|in (?:force|effect)))"
        rf"(?= (?:the |an? )?(?:{MEASURE}|commandant|regime|legal|level))",
        "after",
    ),
    # "Curfew for Oral as unrest spreads": what a headline has for a place is new.
    ActionWord(
        "set",
        r"(?:(?<=alert )|(?<=level )|(?<=curfew )|(?<=emergency )|(?<=operation )|(?<=cto ))for"
        r"(?= (?:(?!\w+ed\b|ends?\b|remains?\b|stays?\b|continues?\b|is\b|are\b|was\b|over\b|off\b"
        r"|goes\b|expires\b|cut\b|a\b|an\b|the\b|\d|\w+ (?:days|hours|weeks"
        r"|nights)\b)[\w'-]+,? (?:and )?)"
        r"{1,6}?(?:as|after|amid|following|in wake) [^.;]{3,80}$)",
        "before",
    ),
    # "On the territory of the region as before acts a curfew"
    ActionWord(
        "remains",
        rf"(?:as (?:it was )?before|as previously|as earlier|still|as usual),? "
        rf"(?:functions?|acts?|operates?|works|appl(?:y|ies)|continues? to (?:act|operate|apply)"
        rf"|(?:is|are) (?:acting|operating|working|in (?:force|effect)))"
        rf"(?= (?:(?:in|on) [^.;,]{{3,60}} )?(?:the |an? )?(?:{MEASURE}|commandant))",
        "after",
    ),
    # "Since midnight there has been no curfew anywhere", "Oral has had no curfew since Monday"
    ActionWord(
        "lifted",
        rf"(?:since|from|as of) {_SOME_DAY},? (?:[\w'-]+,? ){{0,5}}?"
        rf"(?:(?:there (?:is|are|has been|have been|will be)|(?:has|have)(?: had)?)"
        rf" (?:no(?: more)?|neither)(?= {_WHOLE_MEASURE})"
        rf"|nowhere (?:[\w'-]+ ){{0,4}}?(?:is|are) there(?= (?:an? )?{_WHOLE_MEASURE})"
        rf"|(?:(?:has|have) (?:been|lived|gone)|is|are|lives?) without"
        rf"(?= (?:an? |the |its )?{_WHOLE_MEASURE}))",
        "after",
    ),
    ActionWord(
        "lifted",
        rf"(?:(?:there (?:is|are|has been|have been)|(?:has|have)(?: had)?)"
        rf" (?:no(?: more)?|neither)"
        rf"|nowhere (?:[\w'-]+ ){{0,4}}?(?:is|are) there"
        rf"|(?:(?:has|have) (?:been|lived|gone)|is|are) without)"
        rf"(?= (?:an? |the |its )?{_WHOLE_MEASURE}[^.;]{{0,60}}?,? "
        rf"(?:(?:since|from|as of) {_SOME_DAY}|any ?more\b|any longer\b))"
        rf"|(?:no|not a single|not one) (?:[\w-]+ ){{1,5}}?(?:has|have) been (?:under|on)"
        rf"(?= (?:an? |the )?{_WHOLE_MEASURE}[^.;]{{0,60}}?,? (?:since|from|as of) {_SOME_DAY})",
        "after",
    ),
    ActionWord(
        "lifted",
        rf"(?:is|are|(?:has|have) been)(?:n't| not) (?:in (?:force|effect|place)|valid)"
        rf"(?= [^.;]{{0,60}}?,? ?(?:since|from|as of) {_SOME_DAY})",
        "before",
    ),
    ActionWord(
        "lifted",
        "(?:there (?:is|are|has been|have been|will be)|(?:has|have)(?: had)?) no(?: more)?"
        f"(?= {_WHOLE_MEASURE})",
        "after",
        denied=True,
    ),
    # "What is still there is the yellow level", "the level from which Oral was released"
    ActionWord(
        "remains",
        r"\bwhat (?:is|are|has been|have been)? ?(?:still|remains?|stays?|left)"
        r"(?: (?:there|here|in (?:force|effect|place)|on|valid))?(?:, [^.;,]{1,60},)? (?:is|are)"
        r"(?= (?:the|an?|its|their) )",
        "after",
    ),
    ActionWord(
        "lifted",
        "(?:is|are|was|were|been) (?:now |also |already |all )?(?:released|freed|relieved|removed"
        "|taken out|let off) (?:from|of)"
        rf"(?= (?:it|them)\b| (?:an? |the |this |that )?(?:{MEASURE}))",
        "after",
    ),
    ActionWord(
        "remains",
        "runs(?= (?:to|until|till|through|from)\\b)",
        "either",
    ),
    ActionWord(
        "remains",
        "(?<!to )(?<!n't )run(?= (?:until|till|through|to (?:\\d|january|february|march|april|may"
        "|june|july|august|september|october|november|december))\\b)",
        "before",
    ),
    ActionWord(
        "remains",
        rf"(?:(?<=there )(?:is|are)|(?<=there)['\u2019](?:s|re))"
        rf"(?= (?:(?:still|now|currently|also|again|once again|yet|tonight|today) )?"
        rf"(?:an? |the )(?:{MEASURE}))"
        rf"|(?:(?:has|have|['\u2019](?:ve|s)) got|(?<=\bwe )(?:also |still )?have)"
        rf"(?= (?:an? |the )(?:{MEASURE}))",
        "after",
    ),
    ActionWord(
        "remains",
        "would (?:still |also |continue to )?(?:remain|stay|continue|last|run|go on|carry on|apply"
        "|hold|operate"
        "|be (?:kept|maintained|extended|prolonged))"
        "(?: (?:in (?:force|effect|place)))?",
        "before",
    ),
    ActionWord(
        "lowered",
        rf"(?:return(?:s|ed|ing)?|(?:goes|go|going|gone|comes|falls|fallen|drops|slips|moves|moved)"
        rf" back)(?= to (?:the |an? )?{QUOTES}(?:orange|yellow|high|moderate|elevated))",
        "before",
    ),
    ActionWord("set", rf"made(?= {QUOTES}(?:red|orange|yellow)\b)", "before"),
    # "The level there will be orange", "becomes yellow", "Oral will be on yellow"
    ActionWord(
        "set",
        rf"(?:(?:{_WILL} (?:be|become)|becomes?|became|(?:has|have) become)"
        rf"(?= {_ARTICLE}{QUOTES}(?:red|orange|yellow|critical)\b{QUOTES}"
        rf"(?: (?:from|as of|until|till|through|on|in|for|everywhere|there|here|too|as well"
        rf"|instead)\b"
        rf"|\s*[.,;:)]|\s*$)))",
        "before",
    ),
    ActionWord(
        "set",
        rf"{_WILL} (?:be|go|move|come)(?: (?:up|down|over|back))? (?:under|at|on|onto|on to|to)"
        rf"(?= (?:an? |the )?(?:{MEASURE}))"
        rf"|{_WILL} (?:have|get|see|receive)(?= (?:an? |the )?(?:{MEASURE}))",
        "after",
    ),
    # Of a curfew these tell of its hours.
    ActionWord(
        "remains",
        "(?:shorten|eas|relax|adjust|chang|soften|reduc)(?:es|s|ed)(?= (?:the |its |their )?"
        "(?:hours of (?:the )?)?(?:[\\w-]+ )?curfew)",
        "after",
    ),
    ActionWord(
        "remains",
        "(?:(?<=curfew )|(?<=curfew hours ))"
        "(?:(?:(?:has|have) been|is|are|was|were|will be) (?:also )?)?"
        "(?:shortened|eased|relaxed|adjusted|changed|softened|cut(?! short)|reduced)",
        "before",
    ),
    # What all have to observe holds.
    ActionWord(
        "remains",
        "(?:must|should|shall|has to|have to|needs? to|(?:is|are) (?:still|also) to) "
        "(?:still |also |now )?be (?:\\w+ly )?(?:respected|observed|obeyed|complied with"
        "|adhered to|followed)",
        "before",
    ),
    ActionWord(
        "remains",
        "(?:(?:must|have to|has to|needs? to|should|please|kindly|(?:is|are) (?:\\w+ly )?"
        "(?:to|(?:asked|required|obliged|obligated|reminded|requested|urged|advised|told|ordered"
        "|called on|called upon) to)) (?:\\w+ly |still |also )?|(?<![^\n])|(?<=[.:;-] ))"
        "(?:observe|respect|obey|comply with|adhere to|abide by|stick to|follow)"
        "(?= (?:the |all )*(?:[\\w-]+ ){0,3}(?:curfew|commandant))",
        "after",
    ),
    ActionWord(
        "set",
        "(?:has|have) (?:now )?(?:been (?:living|working)|lived|worked)"
        "(?= (?:since|from) [^.;,]{1,30} under\\b)",
        "after",
    ),
    # "From today no one should be on the street between eleven and six"
    ActionWord(
        "set",
        rf"(?:from|as of|starting|beginning) (?:[\w']+,? ){{1,5}}?{_NOBODY_MAY}(?={IN_THE_STREET})",
        "after",
    ),
    ActionWord(
        "remains",
        rf"{_NOBODY_MAY}(?:(?=(?:be|go) (?:out(?:doors|side)?)\b)|(?={IN_THE_STREET}))",
        "after",
    ),
    # What machines make of "from 14 March a level applies"
    ActionWord(
        "set",
        r"(?:from|since) (?:\d{1,2} \w{3,9}|\w{3,9} \d{1,2}),?"
        r" (?:operates?|functions?|acts?)\b",
        "either",
    ),
    # "Took all regions off the yellow level, leaving only Oral on it"
    ActionWord(
        "lifted",
        rf"t(?:akes?|ook|aken) (?:[\w'-]+,? ){{1,8}}?off(?= (?:an? |the |its )?(?:{MEASURE}))",
        "after",
    ),
    ActionWord(
        "remains",
        r"(?:leav(?:es|ing)|left|keep(?:s|ing)|kept)(?: only| just)?"
        r"(?= (?:[\w'-]+,? ){1,8}?(?:on|under|with)"
        r" it\b)",
        "before",
    ),
    ActionWord(
        "remains",
        rf"will keep(?= (?:[\w'-]+,? ){{1,10}}?(?:on|under|at) (?:an? |the )?(?:{MEASURE}))",
        "after",
    ),
    ActionWord(
        "remains",
        r"(?:has|have|had) (?:still )?(?:another|a|one|two|three|four|five|\d+)"
        r"(?: more| further)? (?:week|day|month|fortnight|night)s? (?:left |still )?to (?:run|go)",
        "before",
    ),
    # A line that a measure heads says so: "Curfew: in force in Oral from 14 March".
    ActionWord(
        "remains",
        "(?<=: )in (?:force|effect|place)(?= (?:in|across|throughout|on|over|from|for|until|till"
        "|since|nation-?wide|country-?wide|everywhere)\\b)",
        "before",
    ),
    # "No longer under the level it had been on since 3 April"
    ActionWord(
        "set",
        "(?:(?<=it had )|(?<=they had )|(?<=it has ))"
        "been (?:placed |put )?(?:on|under|at|in)(?= since\\b)",
        "before",
        attributive=True,
    ),
    # "The measure came into force today and will last until 13 August": no attribute.
    ActionWord(
        "set",
        "(?:entered|came|went) in(?:to)? (?:force|effect|action)"
        "(?= [^.;,]{1,60} and (?:will|shall|is|are|has|lasts?|runs?|stays?|remains?|applies)\\b)",
        "before",
    ),
    ActionWord(
        "lifted", "(?<!that )(?<!which )(?:goes|went|go) (?:along |together )?with it", "before"
    ),
    # "It had been red there since 6 January": what was told to be on a day began on it.
    ActionWord(
        "set",
        rf"(?:was|were|(?:had|has|have) (?:been|stood)|stood)(?: at)?"
        rf"(?= {QUOTES}(?:red|orange|yellow)\b{QUOTES}(?! (?:level|terror|alert))[^.;,]{{0,40}}"
        rf"\bsince\b)",
        "before",
    ),
    ActionWord(
        "remains",
        "(?:now |will (?:now )?)?(?:starts?|begins?|started|began)(?= [^.;]{0,40}\\b(?:instead of"
        "|rather than|not at|an hour (?:later|earlier)|(?:two|three) hours (?:later|earlier)))",
        "before",
    ),
    ActionWord(
        "remains", "(?:has|have) been (?:also )?(?:shortened|adjusted|relaxed|softened)", "before"
    ),
    ActionWord(
        "lowered",
        rf"(?:is|was|are|were|comes?|came) (?:now )?down(?= to (?:the )?{QUOTES}"
        r"(?:orange|yellow|high|moderate|elevated))",
        "before",
    ),
    ActionWord(
        "set", "(?:(?<=dates )|(?<=term )|(?<=period ))(?:also )?appl(?:y|ies)(?= to\\b)", "before"
    ),
    ActionWord(
        "set",
        rf"(?<!is )(?<!are )(?<!being )(?<!has )(?<!have )(?<!had ){_NOT_PASSIVE}"
        rf"{DECLARED}{VERB_FOLLOWS}",
        "before",
        attributive=True,
    ),
    # What machines make of "it is forbidden to go out at night".
    ActionWord(
        "remains",
        "still (?:forbidden|prohibited|banned|not allowed)"
        "|(?:forbidden|prohibited|banned|not allowed)"
        "(?=[^.;]*\\b(?:as before|still|as earlier)\\b)",
        "either",
    ),
    ActionWord("remains", "(?:operates?|operating|acts?|acting) since", "before"),
    ActionWord("set", "(?:is|are|will be|becomes?|became) effective(?! until)", "before"),
    ActionWord("set", "will (?:also )?apply(?= (?:on|from|as of|in the)\\b)", "before"),
    ActionWord(
        "lifted",
        rf"declared (?:over(?= {OVER_IS_ENDED}|\s*[.,;:(]|\s*$)|finished|ended|completed?|closed"
        "|at an end)",
        "before",
    ),
    # "Not lifted yet", "has never been cancelled"
    ActionWord(
        "remains",
        rf"(?:not|never|(?:ha[sd]|have|is|are|was|were) ?n't) (?:yet )?(?:been |being )?(?:yet )?"
        rf"(?:{_ENDED}|gone(?= (?:either|yet|away|anywhere)\b|[.,;]|$))"
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
        rf"|(?:is|are)(?: not|n['\u2019]t) (?:going|about|due|expected|planned) to) be {_ENDED}"
        rf"{_NOT_EVERYWHERE}",
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
    # What machines make of "is in force": "the curfew works there as before".
    ActionWord(
        "remains",
        "(?:(?<=curfew )|(?<=curfew hour )|(?<=commandant hour )|(?<=operation )|(?<=emergency )"
        "|(?<=regime )|(?<=level ))(?:still |also )?works?"
        "(?! (?:against|well|for|to|out|by|at)\\b)|works too(?=[.,;]|$)",
        "before",
    ),
    ActionWord("remains", rf"works(?= (?:the |an? )?(?:commandant hour|{MEASURE}))", "after"),
    # "Yellow has been standing since 5 May"
    ActionWord(
        "remains",
        "(?:has|have) (?:been standing|stood)(?: (?:there|here|in (?:[\\w'-]+ ){1,3}?))? since\\b",
        "before",
    ),
    ActionWord(
        "lifted",
        rf"(?:{_DECIDED}|order|decree) to (?:lift|cancel|end|terminate"
        rf"|abolish|revoke|repeal|remove|withdraw)|no more(?= {COLOUR})|(?:says|said) goodbye to"
        rf"|(?:emerg|exit)(?:es|ed|e)? (?:from|out of)|(?:go|com)(?:es|e)? out of|came out of"
        rf"|(?:leaves|left|exits|exited)(?= (?:the |its |their )(?:state of emergency|emergency"
        rf"|curfew|regime))|took down|takes down|neither(?= (?:an? |the )?{COLOUR}"
        rf"(?![^.;]*\b(?:announced|declared|introduced|imposed|set|established)\b))",
        "after",
    ),
    ActionWord(
        "lowered",
        rf"{_DECIDED} to (?:lower|cut|reduce|downgrade|ease)",
        "after",
    ),
    ActionWord(
        "set",
        rf"(?:puts?|placed|{_SOMEONE_PLACES})(?=[^.;]{{0,140}}\b(?:on|under|at) (?:an? "
        rf"|the )?(?:\w+ )?{QUOTES}{COLOUR})"
        # "Moved Semey and Ayagoz onto an orange footing", "set Semey at orange"
        rf"|{_NOT_DONE_TO}(?:sets?|mov(?:es|ed)|shift(?:s|ed)|switch(?:es|ed)|transferr?(?:s|ed)"
        rf"|br(?:ings|ought)){_A_PLACE_ON}"
        rf"|(?:moved|shifted|switched|transferred|brought)(?= (?:on|onto|under|at) (?:an? |the )?"
        rf"(?:{MEASURE}))",
        "after",
    ),
    ActionWord(
        "set",
        "(?<=from today )(?:commandant hour )?acts|(?<=hour )acts(?= from (?!\\d?\\d[.:]))",
        "before",
    ),
    ActionWord("set", r"enter(?:s|ed)(?= (?:red|orange|yellow)\b(?! level))", "after"),
    ActionWord(
        "set",
        rf"(?:(?<=there )will|(?<=there)['\u2019]ll) be(?= (?:an? |the )(?:{MEASURE}))",
        "after",
    ),
    ActionWord(
        "lifted",
        "(?:(?<=operation )|(?<=emergency )|(?<=curfew )|(?<=regime ))"
        "(?:was |is |has been )?closed",
        "before",
    ),
    # "The curfew, in force nationwide since 19 May, ended at midnight": two days are told.
    ActionWord(
        "set",
        "(?:(?<=, in )|(?<=, which is in )|(?<=, which was in )|(?<=, which has been in )"
        "|(?<=, which had been in )|(?<= that has been in )|(?<= that had been in )"
        "|(?<= that was in ))"
        f"(?:force|effect|place){_HELD_WIDELY}"
        "|(?:(?<=, )|(?<=, which )|(?<=, which has )|(?<=, which has been ))"
        f"(?:operat|appl)(?:es|ed|ies|ied|ing|ying){_HELD_WIDELY}",
        "before",
        attributive=True,
    ),
    ActionWord(
        "set",
        rf"(?:{_BEHIND_WHICH})(?:covered|spanned|blanketed|gripped)"
        rf"(?= (?:all (?:of )?|the |every |each )*{_ALL_THE_COUNTRY} (?:since|from|as of)\b)"
        rf"|(?:{_BEHIND_WHICH})(?:been (?:in (?:force|effect|place)|valid)|applied|operated|acted)"
        rf"(?= {_WIDELY} (?:since|from|as of)\b)",
        "before",
        attributive=True,
    ),
    ActionWord(
        "set",
        "(?<=, )(?:first |originally |initially )?(?:enforced|applied|observed)"
        "(?= (?:[\\w'-]+ ){0,4}?(?:since|from|on|as of)\\b)",
        "before",
        attributive=True,
    ),
    # What is only not to go on ends when it was to.
    ActionWord(
        "lifted",
        "will not be (?:extended|prolonged|renewed)(?=[,.;]|$)",
        "before",
        denied=True,
    ),
    # "It was ended in all regions, leaving it in force only in Oral"
    ActionWord(
        "remains",
        "(?:leaving|keeping|(?:but|and|only) (?:left|kept))"
        "(?= (?:it|them) (?:only |solely |just |now )?"
        "(?:in (?:force|effect|place)|(?:in|on|for)\\b))"
        # "... across the country, with only Oral keeping it"
        "|(?<!for )(?<!of )(?<!by )(?<!about )(?:keeping|retaining) (?:it|them)(?=[.,;]|$)",
        "before",
    ),
    # "The level in effect since 19 May ends tonight."
    ActionWord(
        "remains",
        f"(?:{_BEHIND_ITS_NAME})"
        rf"in (?:force|effect|place){VERB_FOLLOWS}",
        "before",
        attributive=True,
    ),
    # "In Oral it must stay for another week": told as settled
    ActionWord(
        "remains",
        "(?:must|(?:has|have|needs?) to|will have to) (?:stay|remain|be (?:kept|retained))"
        "(?: (?:on|in (?:force|effect|place)))?"
        "(?= (?:for (?:another|now|the time being|a|some|\\d+|two|three|the moment)|until|till"
        "|through|a (?:little|bit|while))\\b)",
        "before",
    ),
    # A headline's: "CTO regime in effect from 17:20".
    ActionWord(
        "set",
        r"(?<!will be )(?<!to be )(?<!is )(?<!are )(?<!was )in (?:force|effect|place) "
        r"(?:from|as of)(?= (?:\d{1,2}[:.]\d\d|noon|midnight|today|tonight|this|\w+day"
        rf"|(?:the )?\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}|{_MONTH} \d{{1,2}})\b)",
        "before",
    ),
    # A headline's: "Counter-terrorist operation under way in Tekeli".
    ActionWord(
        "remains",
        f"(?:{_BEHIND_ITS_NAME})"
        "(?:under ?way|in progress|in (?:force|effect|place))"
        "(?= (?:in|since|for|at|across|throughout|all over|everywhere|nation-?wide"
        "|country-?wide)\\b)"
        "|(?:currently|presently) in (?:force|effect|place)(?= (?:in|for|across|throughout)\\b)",
        "before",
    ),
    ActionWord(
        "set",
        rf"(?:has|have)(?= (?:an? |the )(?:{MEASURE})[^.;]{{0,50}}\b(?:levels?|alert))"
        rf"|now (?:has|have)(?= (?:an? |the )(?:(?:{MEASURE})[^.;]{{0,20}}\b(?:one|levels?|alert)"
        r"|(?:[\w-]+ )?curfew|state of emergency))",
        "after",
    ),
    ActionWord(
        "set",
        "(?<=operation )(?:was|were) (?:conducted|carried out|held)"
        "|(?<=cto )was (?:conducted|held)",
        "before",
    ),
    ActionWord("raised", rf"{_DECIDED} to (?:raise|increase|heighten)", "after"),
    ActionWord(
        "remains",
        rf"{_DECIDED} to (?:extend|prolong|keep|maintain|retain)",
        "after",
    ),
    ActionWord(
        "remains",
        r"(?:(?<!been )(?<!being )(?<!be )(?<!is )(?<!was )(?<!are )(?<!were )"
        r"(?:left|leaves?|kept|keeps?)"
        r"|leaving|keeping)(?! in (?:place|force|effect))"
        r"(?=[^.;]{0,60}\bin (?:place|force|effect))",
        "after",
    ),
    ActionWord(
        "set",
        rf"{_DECIDED} to (?:introduce|impose|declare|establish|set)",
        "after",
    ),
    ActionWord("remains", "(?:far from|not(?: yet)?|nowhere near|hardly) over", "before"),
    ActionWord(
        "remains",
        "(?:(?:must|have to|are to|should) )?(?:also |still )?continue to (?:observe|respect|obey"
        "|comply with)",
        "after",
    ),
    ActionWord("lifted", r"c(?:a|o)mes? off|taken off(?= (?:red|orange|yellow)\b)", "after"),
    # A line's: "Semey off orange"
    ActionWord(
        "lifted",
        r"off(?= (?:red|orange|yellow)(?:\s*[.,;:)]|\s*$| (?:from|since|as of|terror\w*|threat"
        r"|alert|level|after|at)\b))",
        "after",
    ),
    ActionWord(
        "remains", "(?:does|do|did) not (?:yet )?lose (?:its |their )?(?:force|effect)", "either"
    ),
    ActionWord("lifted", "los(?:t|es) (?:its )?force|(?:is |was )?taken off|not renewed", "before"),
    ActionWord(
        "remains",
        "(?:still|also) (?:in (?:force|effect|place)|effective|active|valid|on|under ?way|running)"
        "(?=[.,;]| (?:in|for|across|throughout|all over|over|everywhere|nation-?wide|country-?wide"
        "|there|here|too|as well"
        "|as yet)\\b|$)"
        "|(?:is|are) still (?:there|here|with us)(?=[.,;]| (?:too|as well|in)\\b|$)",
        "before",
    ),
    ActionWord(
        "lifted",
        "ceas(?:e|es|ed) to (?:apply|operate|act|be in (?:force|effect))|los(?:t|es) its effect",
        "before",
    ),
    ActionWord("lifted", "(?:announc|declar)(?:es|ed) (?:an|the) end (?:to|of)(?: the)?", "after"),
    ActionWord(
        "remains",
        "still (?:holds?|going on)|(?:still|also) stands?|left in strength"
        "|holds?(?= (?:(?:good|firm|on|fast) )?(?:in|across|throughout|for|over|there|here|too|as"
        " well"
        "|everywhere|elsewhere|nation-?wide|country-?wide)\\b|[.,;]|$)",
        "before",
    ),
    ActionWord(
        "remains",
        "still being (?:applied|enforced|observed|maintained|carried out|conducted)",
        "before",
    ),
    ActionWord(
        "set",
        r"now (?:also )?(?:in force|in effect|applies|under)(?= (?:in|for|an?|the|to|there|here"
        r"|everywhere|across|throughout|nation-?wide|country-?wide|on (?:the|all)|all over)\b)",
        "either",
    ),
    ActionWord("remains", "entered (?:its|the) \\w+ (?:day|week)", "before"),
    ActionWord(
        "lifted",
        "(?:will )?not (?:be )?(?:extended|prolonged|in force any ?more)(?: (?:and|but) (?:has "
        "|had |was )?"
        "(?:expired|ended|lapsed))?",
        "before",
    ),
    ActionWord("lifted", "(?:done|did|does|do) away with|no longer|put an end to", "either"),
    ActionWord(
        "remains",
        "(?<=nothing )(?:has changed|has been changed|changes|changed|is changing|will change)"
        "|(?:is|are|['\u2019]s) (?:still |all )?the same(?: (?:there|here))?(?= as "
        "(?:before|yesterday|earlier|it was)|\\s*[.,;:]|\\s*$)",
        "before",
    ),
    ActionWord(
        "lifted",
        "stopp?ed (?:acting|operating|applying|to act)|(?:has|have|had|is|are|was|were) (?:now"
        " )?gone(?! (?:(?:straight|directly|immediately|back|over|at once) )?(?:in)?to| on| under"
        "| over| up| live| down| back| ahead| home| out"
        "| through| missing)"
        r"|gone(?= (?:in|too|from|since|everywhere|nation-?wide|country-?wide|across|throughout)\b"
        r"|[.,;]|$)|went too|(?:has |have )?fallen away|stood down"
        "|ran out|runs out|(?:has|have) run out",
        "before",
    ),
    ActionWord(
        "lifted", "no more(?= (?:curfew|emergency|counter|anti|red|orange|yellow))", "after"
    ),
    ActionWord("lifted", "(?:is|are|was|were) (?:now )?no more|(?:is|are) history", "before"),
    ActionWord(
        "lifted",
        "(?:goes|went|gone|go) (?:completely|altogether|entirely|away|for good)"
        "|(?:vanish|disappear)(?:es|ed|s)",
        "before",
    ),
    ActionWord(
        "lifted",
        "call(?:s|ed) time on|put(?:s)? (?:an end|a stop) to|wind(?:s|ing)? (?:up|down)|wound down"
        "|with it (?:went|ended|fell|lapsed)|(?:lifting|cancell?ing|abolishing"
        "|ending(?! (?:on|at|in) )"
        "|revoking"
        "|terminating|withdrawing)(?! of)",
        "after",
    ),
    ActionWord(
        "set",
        "(?:introducing|imposing|declaring|establishing|announcing|instituting|proclaiming)",
        "after",
    ),
    ActionWord(
        "set",
        rf"(?:put|puts|placed|places|bring|brings|brought) (?:[\w'-]+,? ){{1,8}}?under"
        rf"(?= (?:an? |the )?(?:{MEASURE}))"
        rf"|(?:put|puts|placed|places|plung(?:es|ed)) (?:[\w'-]+,? ){{1,8}}?in(?:to)?"
        rf"(?= an? {_EMERGENCY})"
        # "Oral enters a state of emergency", "comes under a curfew"
        rf"|(?:enter(?:s|ed)|(?:plunged|thrown|slid|slides|slips|slipped|passes|passed) into"
        rf"|(?:finds?|found) (?:itself|themselves) (?:back |again )?in)(?= an? {_EMERGENCY})"
        rf"|(?:falls?|fell|c(?:o|a)mes?|placed|pass(?:es|ed)) under(?= (?:an? |the )?(?:{MEASURE}))"
        rf"|(?:will|shall|(?:is|are) to) (?:also |now |then )?be (?:placed |put )?"
        rf"(?:in(?= an? {_EMERGENCY})|(?:on|under|at)(?= (?:an? |the )?(?:{MEASURE})))"
        rf"|(?:gets?|got|receiv(?:es|ed))(?= (?:an? |the )?(?:{MEASURE}))"
        rf"|(?<!is )(?<!are )(?<!been )(?<!still )(?<!remain )(?<!remains )(?<!movement )under"
        rf"(?= (?:an? )?(?:{MEASURE})[^.;]{{0,60}}\b(?:for (?:\d+|\w+) (?:days|weeks)|from|since"
        rf"|as of|until|following|after)\b)"
        rf"(?![^.;]*\b(?:extended|prolonged)\b)",
        "after",
    ),
    ActionWord(
        "remains",
        rf"(?:continue[sd]? to )?(?:live|lives|living|work|works) (?:by|under) (?:the rules of )?"
        rf"(?=(?:an? |the )?(?:{MEASURE}))",
        "after",
    ),
    ActionWord(
        "lifted",
        rf"(?:no longer (?:lives? |is |are )?under|free (?:of|from)|(?:wakes?|woke|lives?"
        rf"|sleeps?|slept|goes to (?:bed|sleep)|breathes?"
        rf"|has been) (?:up )?(?:on \w+day |again )?without)"
        rf"(?= (?:an? |the |its |their )?(?:{MEASURE}))",
        "after",
    ),
    ActionWord(
        "set",
        "(?:has |have )?(?:come|comes|came) in (?:its|their) (?:stead|place)|(?:goes|went|gone)"
        " live"
        f"|kick(?:s|ed) in|(?:has|have) {_MEANWHILE}(?:come|entered|gone) into (?:force|effect)"
        "|clamps down|swings? into"
        " (?:force|effect)",
        "before",
    ),
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
        "(?= (?:\\w+ ){0,5}?(?:to|from) )",
        "before",
    ),
    ActionWord("set", "now (?:for|across|throughout|also (?:in|for))", "before"),
    ActionWord("set", "(?<=decrees )cover(?:s|ed)|(?<=orders )cover(?:s|ed)", "before"),
    # "Extending the emergency, so far limited to Oral, to the whole country"
    ActionWord(
        "set",
        "extending(?=[^.;]{0,160}? to (?:(?:the |all )?(?:whole|entire|rest)"
        "|(?:all|every) (?:of )?(?:the )?(?:regions?|country|kazakhstan))\\b)",
        "after",
    ),
    ActionWord(
        "remains",
        "(?:extending|prolonging)(?= (?:the|its|their|a|an|it|them|this|that)\\b)",
        "after",
    ),
    ActionWord("raised", "raising(?= (?:the|its|their))", "after"),
    ActionWord(
        "lowered",
        "(?:lowering|dropping|reducing|cutting|easing|downgrading)(?= (?:the|its|their))",
        "after",
    ),
    ActionWord(
        "set",
        rf"(?:changed|converted|shifted|moved|switched|adjusted) to(?= {QUOTES}{COLOUR}\b)",
        "before",
    ),
    ActionWord(
        "lifted",
        "(?:(?<=operation )|(?<=emergency )|(?<=curfew )|(?<=regime ))end(?=[.,;]|$)",
        "before",
    ),
    ActionWord(
        "lowered",
        rf"(?:is|was|are|were|went|came|fell|dropped) back"
        rf"(?= (?:at|to|down to) (?:the )?{QUOTES}(?:orange|yellow|high|moderate|elevated))",
        "before",
    ),
    # "There it keeps its action till 1 December"
    ActionWord(
        "remains",
        "(?:keep(?:s|ing)?|kept|retain(?:s|ed)?|preserv(?:es?|ed)) (?:its|their)"
        "(?: (?:full|legal))? (?:action|force|validity|effect)",
        "before",
    ),
    ActionWord(
        "remains",
        rf"(?:still (?:on|under)|(?<!is )(?<!are )(?<!stands )still at)(?= (?:an? |the"
        rf" )?(?:{COLOUR}|curfew|state|emergency))"
        rf"|still(?= (?:the )?{COLOUR}\b)|keep(?:s|ing)? (?:its|their|the)(?= (?!force))",
        "after",
    ),
    ActionWord(
        "remains",
        "(?:keeps?|(?:is|are) keeping) (?:its |their )?force"
        "|(?:(?:is|are)|(?<=has )been|(?<=have )been|(?<=\\d )been) (?:still )?valid"
        "|still valid",
        "before",
    ),
    ActionWord(
        "remains",
        rf"(?:is|are|has been|have been|(?:has|have) lived|lives?|living|subject) (?:now |still )?"
        rf"(?:under|(?<=subject )to)"
        rf"(?= (?:an? |the )?(?:{COLOUR}|curfew|state of emergency|emergency rule)"
        rf"(?! (?:from|since|as of)))",
        "after",
    ),
    ActionWord(
        "set",
        rf"(?:put|puts|placed|{_SOMEONE_PLACES}|gone over|goes over|went over|go|goes|went|moved?"
        rf"|moves|switched|switches|now|gone|enter(?:s|ed)) (?:(?:straight|directly|back"
        rf"|immediately|at once|again|over|down|up) )?(?:on|(?:in)?to"
        rf"|onto|under|at)(?= (?:an? |the )?(?:{MEASURE}))",
        "after",
    ),
    ActionWord(
        "set",
        "under(?= (?:an? |the )?(?:state of emergency|curfew|emergency rule) (?:from|since|as of))"
        "|launch(?:es)?|(?<!as the )(?<!as these )"
        f"{_NO_PAPERS}(?:orders|decrees)",
        "after",
    ),
    ActionWord(
        "set",
        "(?:is|are) now (?:nation|country)-?wide|now (?:also )?(?:covers?|extends? (?:to|over)"
        "|applies to|spans?|takes? in|reach(?:es)?|includes?|embraces?|encompass(?:es)?"
        "|stretch(?:es)? to)|enter(?:s|ed)? into (?:force|effect)",
        "before",
    ),
    ActionWord(
        "raised",
        r"(?:hik(?:es|ed)|step(?:s|ped) up(?=(?: [\w'-]+){0,5} (?:from|to)\b"
        r"| (?:the|its|their) (?:[\w-]+ ){0,2}(?:level|alert))|bump(?:s|ed) up"
        r"|ratchet(?:s|ed) up|jack(?:s|ed) up"
        r"|(?:tough|tight)en(?:s|ed)(?! (?:security|control|check|rule|measure|patrol|protection))"
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
    ActionWord(
        "remains",
        "unchanged|(?:unaffected|not affected)"
        "(?! by (?:it|this|that|them|these|those|the (?:measures?|levels?|decision|restrictions?"
        "|order|regime|decree))\\b)|not changed|(?:do|does|did) not change|no change"
        "|(?:has|have|had)(?:n't| not) (?:been )?changed|runs on(?= (?:to|until|till|through)\\b)"
        f"|nothing new|as (?:it was|before)|(?:still |also )?(?:acts|acting{_NOT_BESIDE})"
        "|operates?|functions?(?= (?:in|since|from|there|until|the)|$)"
        f"|operating{_NOT_BESIDE}"
        "|(?:(?<!, )|(?=acted since\\b))acted(?! (?:up )?(?:to|until|till)| on| against| as| by"
        "| quickly)"
        "|will (?:act|operate|be valid)"
        "|(?:still|also) (?:valid|applied)|goes on(?: too)?",
        "before",
    ),
    ActionWord("raised", "up(?= from (?:yellow|orange|moderate|high))", "before"),
    ActionWord(
        "lowered", "down(?= from (?:red|orange|critical|high))|cut(?= (?:from|to))", "either"
    ),
    ActionWord(
        "lifted",
        r"over(?=\s*(?:$|[.;,:(])|\s+(?:in|for|since|as of|from|at|after)\b)|laps(?:es|ed)"
        r"|off(?=\s*[.;,])|(?:is|are|was|were|(?:has|have|had) been) (?:now |already )?off"
        r"(?= (?:since|from|as of|in|there|for)\b)",
        "before",
    ),
    ActionWord(
        "remains",
        "(?:is|are|was) still (?:running|live|active|being run|in full swing)"
        "|(?:isn't|is not|aren't|are not) going (?:anywhere|away)"
        "|(?:stretched|drawn out|dragged out)(?= (?:(?:out )?(?:to|until|till|through|into)"
        r" (?:the )?(?:(?:end|middle) of |\d|\w+(?:day|th|st|nd|rd)\b|next |noon|midnight)"
        r"|(?:by|for) (?:a|another|one|two|three|\d+) ))",
        "before",
    ),
    ActionWord("remains", rf"left (?:on|at)(?= {QUOTES}{COLOUR})", "after"),
    ActionWord("lifted", "stops? to (?:act|operate|apply|work)", "either"),
    # "Ekibastuz goes orange"
    ActionWord(
        "set",
        r"(?:goes|went|gone|turns|turned)(?= (?:red|orange|yellow)(?:\s*[.,;:)]|\s*$| (?:from|on|at"
        r"|for|until|over|after|as|alert|amid|following|and|while|today|tonight)\b))",
        "after",
    ),
    # "Kokshetau is on yellow alert", "Kentau leaves the yellow level", "Aksu keeps orange"
    ActionWord(
        "remains",
        rf"(?:is|are|has been|have been) (?:now |still |also )?on(?= (?:an? |the )?{QUOTES}"
        rf"(?:red|orange|yellow){QUOTES}[^.;,]{{0,20}} (?:alert|level))",
        "after",
    ),
    ActionWord(
        "lifted",
        rf"(?:leaves|left|exits|exited|quits)(?= (?:the |its )?{QUOTES}(?:red|orange|yellow)"
        rf"{QUOTES}(?: terror\w*| threat| danger)* (?:level|alert)\b)",
        "after",
    ),
    ActionWord(
        "remains",
        r"keeps?(?= (?:red|orange|yellow)(?:\s*[.,;:)]|\s*$| (?:until|till|through|for|as|level"
        r"|alert|terror)\b))",
        "after",
    ),
    # "Moved the city to yellow"
    ActionWord(
        "set",
        rf"{_MOVES}(?= (?:(?!(?:down|up|back|from)\b)[\w'-]+,? ){{1,6}}?(?:on)?to {_A_COLOUR})",
        "after",
    ),
    # What is there again: "Curfew back in Oral".
    ActionWord(
        "set",
        "(?:(?<=curfew )|(?<=emergency )|(?<=regime ))(?:(?:is|was|has been|are) )?"
        "(?:back(?= (?:in|on|for|from|as|after)\\b(?! (?:january|february|march|april|may|june"
        "|july|august|september|october|november|december|the day)\\b)|\\s*[.,;]|\\s*$)"
        "|returns?(?= to\\b)|returned(?= to\\b))",
        "before",
    ),
    ActionWord(
        "raised", r"(?:(?<=level )|(?<=alert ))up(?= to (?:orange|red|high|critical)\b)", "before"
    ),
    # A line's: "Semey back to orange"
    ActionWord(
        "lowered",
        r"back(?= to (?:orange|yellow)(?:\s*[.,;:)]|\s*$| (?:from|since|as of|alert|level"
        r"|after|at|until|for)\b))",
        "after",
    ),
)
