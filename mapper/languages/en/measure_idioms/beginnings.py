"""English idioms for what is declared, or comes into force."""

from __future__ import annotations

from mapper.languages.en.measure_idioms.parts import (
    A_COLOUR,
    ARTICLE,
    DECIDED,
    MOVES,
    NO_MEASURE_NEXT,
    NOBODY_MAY,
    ON_LIST,
    RATED,
    RULE_BEHIND_COLON,
)
from mapper.languages.en.measure_names import (
    COLOUR,
    DECLARED,
    IN_THE_STREET,
    MEASURE,
    QUOTES,
    VERB_FOLLOWS,
)
from mapper.languages.measure_words import ActionWord

# "It was first announced on 8 June" is no attribute.
_NOT_PASSIVE = "".join(
    f"(?<!{verb}{adverb} )"
    for verb in ("was", "were", "been")
    for adverb in ("", " first", " initially", " originally", " also", " only", " already")
)
# "Has meanwhile come into force"
_MEANWHILE = (
    "(?:(?:now|also|since|meanwhile|already|again|just|likewise|in the meantime|therefore|thus"
    "|today|\\w+ly) )?"
)
_NOT_DONE_TO = "".join(f"(?<!{verb} )" for verb in ("was", "were", "been", "is", "are", "being"))
_A_PLACE_ON = (
    rf"{NO_MEASURE_NEXT}(?! (?:at|on|in|to|for|by|off|out|up|down|back|from|aside)\b)"
    rf"(?= (?:[\w'-]+,? ){{1,14}}?(?:on|onto|under|at|to) (?:an? |the )?{QUOTES}"
    rf"(?:red|orange|yellow|critical)\b)"
)
_MONTH = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
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
_EMERGENCY = (
    "(?:(?:nation-?wide|local|regional|full) )?(?:state of emergency|emergency (?:rule|regime))"
)
_WILL = (
    "(?:(?:will|shall|(?:is|are) (?:(?:going|set|due) )?to)(?: (?:now|also|then|again|soon|still"
    "|likewise))?"
    "|(?:(?<=it)|(?<=they)|(?<=that)|(?<=there))['\u2019]ll)"
)
# "The HQ places Oral on orange", and not "the places under orange".
_SOMEONE_PLACES = (
    "(?<!the )(?<!among )(?<!of )(?<!all )(?<!these )(?<!those )(?<!other )(?<!in )places"
)

BEGINNINGS = (
    # "The authorities settled for yellow", "opted for a curfew"
    ActionWord(
        "set",
        rf"(?:settl(?:es|ed) (?:for|on)|opt(?:s|ed) for|cho(?:se|oses)|pick(?:s|ed)|went"
        rf" for|goes for|plump(?:s|ed) for)"
        rf"(?= (?:an? |the )?(?:{QUOTES}(?:red|orange|yellow)\b{QUOTES}"
        rf"(?:\s*[.,;]|\s*$| (?:for|in|until|till|from|as|there|everywhere|instead|rather|terror\w*"
        rf"|threat|danger|alert|level)\b)|(?:[\w-]+ )?curfew|state of emergency))",
        "after",
    ),
    # "Lifted the operation, which went from 16 June"
    ActionWord(
        "set",
        r"(?:(?<=which )|(?<=that ))(?:went|was going|ran|was run|was (?:being )?(?:waged|conducted"
        r"|carried out|held))(?: on)? (?=(?:there |here |in [\w' -]{3,30}? )?(?:from|since)\b)",
        "before",
        attributive=True,
    ),
    ActionWord("set", "did +(?:begin|start|take effect|come into force)", "before"),
    # "Red ends in Oral, orange takes its place"
    ActionWord(
        "set",
        "(?:(?:takes|took|will take|has taken) (?:its|their)|(?:comes?|came) in (?:its|their))"
        " (?:place|stead)(?! in| on| of| at)",
        "before",
    ),
    # "Oral was added to the list of regions under the yellow level"
    ActionWord(
        "set",
        rf"(?:(?:is|are|was|were|(?:has|have) been) )?(?:added (?:(?:today|yesterday|on \w+|also"
        rf"|then|later) )?to|put (?:back )?on(?:to)?|(?:is|are"
        rf"|was|were) back on|joins?|joined|enter(?:s|ed)|included (?:in|on)) {ON_LIST}"
        rf"(?= (?:an? |the )?(?:{MEASURE}))",
        "after",
    ),
    # "With it comes a curfew"
    ActionWord(
        "set",
        rf"(?:comes?|came)(?= (?:also )?an? (?:[\w-]+ ){{0,2}}?(?:{MEASURE}))",
        "after",
    ),
    # "The red level in Oral became yellow"
    ActionWord(
        "set",
        rf"(?:(?:has|have) )?(?:become|becomes|became|turn(?:s|ed) (?:in)?to|ma(?:de|kes?) way for"
        rf"|(?:exchanged|swapped|traded) for)"
        rf"(?= {QUOTES}(?:red|orange|yellow)\b)",
        "before",
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
    ActionWord("set", rf"(?:was|were|(?:has|have|had) been) {RATED}", "before"),
    # "The level, which the commission put at yellow on 6 June"
    ActionWord(
        "set",
        rf"which (?:(?!(?:is|was|has)\b)[\w'-]+ ){{1,4}}?(?:put|set|placed|fixed|pegged) at"
        rf"(?= (?:the )?{QUOTES}(?:{COLOUR})\b)",
        "before",
    ),
    # "Put the terrorist threat in the country at red"
    ActionWord(
        "set",
        rf"(?:puts?|rate[sd]?|assess(?:es|ed)|sets?|places?|placed|pegs|pegged)"
        rf"(?= (?:the )?(?:terror\w*[ -]threat|threat of terror\w*)\b[^.;,]{{0,60}}"
        rf" (?:at|as|on) {A_COLOUR})",
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
    ActionWord("set", rf"made(?= {QUOTES}(?:red|orange|yellow)\b)", "before"),
    # "The level there will be orange", "becomes yellow", "Oral will be on yellow"
    ActionWord(
        "set",
        rf"(?:(?:{_WILL} (?:be|become)|becomes?|became|(?:has|have) become)"
        rf"(?= {ARTICLE}{QUOTES}(?:red|orange|yellow|critical)\b{QUOTES}"
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
    ActionWord(
        "set",
        "(?:has|have) (?:now )?(?:been (?:living|working)|lived|worked)"
        "(?= (?:since|from) [^.;,]{1,30} under\\b)",
        "after",
    ),
    # "From today no one should be on the street between eleven and six"
    ActionWord(
        "set",
        rf"(?:from|as of|starting|beginning) (?:[\w']+,? ){{1,5}}?{NOBODY_MAY}(?={IN_THE_STREET})",
        "after",
    ),
    # A curfew with its rule behind it: "no one on the streets after eleven, starting tonight"
    ActionWord(
        "set",
        rf"{RULE_BEHIND_COLON}(?=(?:[^.;]|[ap]\.m\.?){{0,60}}?\b(?:starting|beginning|as of"
        rf"|effective|from) (?:from |on )?(?:tonight|today|tomorrow|this|next|now|\w+day\b"
        rf"|\d{{1,2}} {_MONTH}\b|{_MONTH} \d{{1,2}}\b))",
        "before",
    ),
    # What machines make of "from 14 March a level applies"
    ActionWord(
        "set",
        r"(?:from|since) (?:\d{1,2} \w{3,9}|\w{3,9} \d{1,2}),?"
        r" (?:operates?|functions?|acts?)\b",
        "either",
    ),
    # "A curfew followed on 6 January"
    ActionWord(
        "set",
        "followed(?= (?:on|at|late|early|hours|a day|that|yesterday|last"
        "|the (?:next|same|following)|in the (?:morning|evening|night|afternoon))\\b)",
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
    # "It had been red there since 6 January": what was told to be on a day began on it.
    ActionWord(
        "set",
        rf"(?:was|were|(?:had|has|have) (?:been|stood)|stood)(?: at)?"
        rf"(?= {QUOTES}(?:red|orange|yellow)\b{QUOTES}(?! (?:level|terror|alert))[^.;,]{{0,40}}"
        rf"\bsince\b)",
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
    ActionWord("set", "(?:is|are|will be|becomes?|became) effective(?! until)", "before"),
    ActionWord("set", "will (?:also )?apply(?= (?:on|from|as of|in the)\\b)", "before"),
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
    # "The operation conducted since 29 June has achieved its goals"
    ActionWord(
        "set",
        "(?:(?<=operation )|(?<=operation, )|(?<=regime )|(?<=cto ))(?:being )?(?:conducted"
        "|carried out"
        "|held|waged|pursued|led|run)(?= (?:(?!until\\b)[\\w'-]+ ){0,6}?since\\b)",
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
    # A headline's: "CTO regime in effect from 17:20".
    ActionWord(
        "set",
        r"(?<!will be )(?<!to be )(?<!is )(?<!are )(?<!was )in (?:force|effect|place) "
        r"(?:from|as of)(?= (?:\d{1,2}[:.]\d\d|noon|midnight|today|tonight|this|\w+day"
        rf"|(?:the )?\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}|{_MONTH} \d{{1,2}})\b)",
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
    ActionWord(
        "set",
        rf"{DECIDED} to (?:introduce|impose|declare|establish|set)",
        "after",
    ),
    ActionWord(
        "set",
        r"now (?:also )?(?:in force|in effect|applies|under)(?= (?:in|for|an?|the|to|there|here"
        r"|everywhere|across|throughout|nation-?wide|country-?wide|on (?:the|all)|all over)\b)",
        "either",
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
        rf"|(?<!is )(?<!are )(?<!been )(?<!still )(?<!remain )(?<!remains )(?<!movement )"
        rf"(?<!living )(?<!live )(?<!lives )under"
        rf"(?= (?:an? )?(?:{MEASURE})[^.;]{{0,60}}\b(?:for (?:\d+|\w+) (?:days|weeks)|from|since"
        rf"|as of|until|following|after)\b)"
        rf"(?![^.;]*\b(?:extended|prolonged)\b)",
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
        "set",
        rf"(?:changed|converted|shifted|moved|switched|adjusted) to(?= {QUOTES}{COLOUR}\b)",
        "before",
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
    # "Goes on to yellow alert" is no "goes on".
    ActionWord(
        "set",
        rf"(?:goes|go|went|moves|moved) on ?to(?= (?:an? |the )?{QUOTES}(?:{COLOUR}){QUOTES}"
        r" (?:[\w-]+ ){0,2}?(?:alert|level|regime|footing)\b)",
        "after",
    ),
    # "Ekibastuz goes orange"
    ActionWord(
        "set",
        r"(?:goes|went|gone|turns|turned)(?= (?:red|orange|yellow)(?:\s*[.,;:)]|\s*$| (?:from|on|at"
        r"|for|until|over|after|as|alert|amid|following|and|while|today|tonight)\b))",
        "after",
    ),
    # "Moved the city to yellow"
    ActionWord(
        "set",
        rf"{MOVES}(?= (?:(?!(?:down|up|back|from)\b)[\w'-]+,? ){{1,6}}?(?:on)?to {A_COLOUR})",
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
)
