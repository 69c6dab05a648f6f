"""English names of security measures and of the levels of threat, and words beside them."""

from __future__ import annotations

from mapper.languages.measure_words import MeasureNoun
from mapper.languages.patterns import any_of

_TERROR = any_of(
    r"terror\w*|anti-?terror\w*|counter-?terror\w*",
    "threat|danger|alert|risk|security|hazard",
)
COLOUR = any_of("red|critical|maximum|highest|orange|yellow|high|elevated|moderate|severe")
# "To elevated, or 'yellow'": the colour says which level it is.
_RANK = any_of("elevated|heightened|increased|moderate|high|critical|maximum")
RANK_OR = (
    rf"(?:{_RANK}[\"'\u201d\u00bb]?,? (?:or|that is|i\.e\.),? (?:the )?[\"'\u201c\u00ab(]?"
    r"(?=(?:red|orange|yellow)\b))?"
)
QUOTES = "[\"'\u201c\u201d\u00ab\u00bb()]*"

_COUNTER_TERRORIST_OPERATION = (
    r"\b(?:legal )?(?:(?:regime|mode|order) of (?:the |an? )?)?"
    r"(?:anti|counter)[- ]?terror(?:ist(?:ic)?|ism)? (?:special )?operations?"
    r"(?: (?:legal )?(?:regime|mode|order))?"
    r"(?! (?:headquarters|staff|cent(?:er|re)))\b"
    r"|\b(?:legal )?(?:(?:regime|mode|order) of (?:the |an? )?)?[ck]to(?: (?:regime|mode))?\b"
    r"|\b(?:regime|mode) of (?:the )?ato\b|\bato (?:regime|mode)\b"
    r"|\b(?:anti|counter)[- ]?terror(?:ist(?:ic)?|ism)? (?:legal )?(?:regime|mode|op)\b"
    r"|\bregime of (?:the )?(?:anti|counter)[- ]?terror(?:ism)?\b"
)
# What holds as long as an emergency does is told of something else.
_NOT_ITS_TIME = "".join(
    rf"(?<!{time} of {article})"
    for time in (
        *("period", "duration", "time", "course", "term", "until the end", "till the end"),
        *("to the end", "before the end", "until the expiry", "by the end"),
    )
    for article in ("the ", "a ", "")
)
# "The emergency was extended", "declared a nationwide emergency": what it is, the text has told.
_ACT_ON_IT = (
    r"(?:proclaimed|declared|imposed|introduced|announced|extended|prolonged|lifted|ended"
    r"|cancelled|revoked|widened|expanded|broadened|in (?:force|effect|place))"
)
_EMERGENCY = (
    r"\b(?:the|an?) (?:nation-?wide |national |local |regional )?emergency\b"
    r"(?= (?:would|will|shall) (?:(?:now|also|still|be|continue to) ){0,2}"
    r"(?:remain|stay|continue|last|run|apply|hold|kept|extended|prolonged|lifted|ended|widened"
    r"|end|expire|lapse)\b"
    r"| (?:that|which) (?:beg[au]n|started|took effect|(?:was|had been) (?:declared|imposed"
    r"|introduced))[^.;]{0,100}? (?:was|is|has been|had been|will be) (?:later |now |then )?"
    r"(?:widened|extended|expanded|broadened|lifted|ended|over|prolonged|cancelled)\b"
    r"|(?: (?:in|for|across|throughout) (?:[\w'-]+ ){0,3}[\w'-]+)?"
    rf" (?:(?:has|had|have|was|is|will|be|been|also|first|later|still|not|yet) ){{1,4}}"
    rf"{_ACT_ON_IT}\b|(?: |, )(?:{_ACT_ON_IT}|expires|remains|stays|applies|ends)\b)"
    # A headline's: "Curfew shortened, emergency extended"
    r"|(?:(?<![^\n])|(?<=[,.:;-] )|(?<=, and ))emergency\b(?= (?:(?:is|was|has been|now) ){0,2}"
    r"(?:extended|prolonged|lifted|ended|ends|over|cancelled|revoked|remains|declared|introduced"
    r"|imposed|proclaimed"
    r"|stays|continues|expires|expired)\b)"
    r"|(?:(?<=lifts )|(?<=ends )|(?<=extends )|(?<=cancels )|(?<=prolongs )|(?<=declares )"
    r"|(?<=imposes )|(?<=introduces )|(?<=keeps ))(?:nation-?wide|national|local|regional)"
    r" emergency\b(?=[.,;:]|$| (?:in|on|over|until|from|after|for|to|by|as)\b)"
    r"|(?:(?<=declared )|(?<=proclaimed )|(?<=imposed )|(?<=lifted )|(?<=extended )|(?<=ended )"
    r"|(?<=prolonged )|(?<=cancelled )|(?<=revoked )|(?<=introduced )|(?<=extends )|(?<=lifts )"
    r"|(?<=ends )|(?<=prolongs )|(?<=declares ))"
    r"(?:the|an?) (?:nation-?wide |national |local |regional )?emergency\b(?= in\b|[.,;])"
)
_ENDED_OR_NOT = (
    r"(?= (?:(?:in|for|across|throughout|on) (?:[\w'-]+ ){1,4}?)?"
    r"(?:(?:has|have|had|were|was|are|is|be|been|will|also|now|already|officially) ){0,3}"
    r"(?:gone|expire[sd]?|lapse[sd]?|end(?:s|ed)?|lifted|extended|prolonged|introduced|declared"
    r"|imposed|cancelled|revoked|over|remains?|stays?|continues?|beg[au]n|begins|in (?:force|effect"
    r"|place)|widened|act(?:s|ing)?)\b)"
)
_STATE_OF_EMERGENCY = (
    _NOT_ITS_TIME
    + r"(?<!as long as the )(?<!as long as a )"
    + (
        r"(?:\b(?:(?:regime|mode) of (?:the |a )?)?(?:states?|regime) of (?:an? )?emergency"
        r"(?: regime)?\b"
        r"|\bemergency (?:rule|regime|status|(?:situation|state) regime)\b"
        # "Emergency state expires": not "in an emergency state", of a roof
        r"|\bthe emergency state\b(?! (?:of|security|agenc|bod|committee|commission|funds?|aid"
        r"|services?"
        r"|programme|program|reserve)\w*)|\bregime of (?:the )?emergency state\b"
        rf"|(?<!\bin )(?<!\ban )\bemergency (?:state|powers|legislation|decrees)\b{_ENDED_OR_NOT}"
        r"|\b(?:regime|mode) of (?:an? )?emergency situation\b"
        r"|\bmode of (?:the )?(?:chp|emergency state)\b"
        r"|\bextraordinary (?:position|situation|regime|state)\b|\bemergency position\b"
        r"|(?:(?<=declared )|(?<=imposed )|(?<=introduced )|(?<=proclaimed ))emergencies\b(?= in\b)"
        rf"|{_EMERGENCY})"
        r"|\b(?:period|term|validity) of (?:the |a )?state of emergency\b"
        r"(?=[^.;]{0,60}\b(?:expire[sd]|end(?:s|ed)|ran out|runs out|is over|lapse[sd])\b)"
    )
)

_OF_THREAT = (
    rf"(?:(?:terror\w*|threat|danger|alert|warning|risk|of|security|hazard){QUOTES}[ -]){{0,4}}"
)
# "The 'red' terrorist threat level", "an orange or yellow level of danger"
_COLOURED_LEVEL = (
    rf"{QUOTES}\b{COLOUR}{QUOTES}"
    rf"(?:[ ,-]{{1,2}}{QUOTES}(?:or |and |that is (?:an? )?)?{COLOUR}{QUOTES}){{0,2}}"
    rf",?[ -]{QUOTES}{_OF_THREAT}levels?{QUOTES}"
    rf"(?: of (?:the )?(?:{_TERROR}(?: of terrorism| threat| danger| attacks?)?))?"
)
# "The yellow degree", "the degree of terrorist danger": a level in what machines make of Kazakh.
_DEGREE = (
    rf"{QUOTES}\b(?:red|orange|yellow){QUOTES} {_OF_THREAT}degrees?\b{QUOTES}"
    rf"(?: of (?:the )?(?:terror\w*(?: threat| danger| risk)?|(?:threat|danger) of terror\w*))?"
    r"|\bdegrees? of (?:the )?(?:terror\w* (?:threat|danger|risk|alert)"
    r"|(?:threat|danger|risk) of (?:an? )?(?:act of )?terror\w*)"
)
# "The level of the terrorist threat", "levels of threat of an act of terrorism"
_LEVEL_OF_THREAT = (
    rf"\blevels? of (?:the )?(?:terror\w* |act of )?(?:{_TERROR})"
    r"(?: of (?:an? )?(?:act of )?terror\w*)?"
)
# "The terror threat level", "the threat level"
_THREAT_LEVEL = (
    r"\b(?:terror\w*[ -](?:threat|danger|alert|risk)|threat|terror(?:ism)?(?:[ -]alert)?)"
    r"[ -]levels?|(?<=\bthe )(?:(?:heightened|elevated|increased) )?alert level\b"
)
# "The orange terror alert"; of the weather it is vetoed. "The alert" goes on with what was named.
_ALERT = (
    rf"\b(?!high alert){COLOUR}{QUOTES}[ -]{_OF_THREAT}(?:alerts?|regime|footing|grade|tier)\b"
    rf"(?! levels?)|\b(?:red|orange|yellow){QUOTES} {_OF_THREAT}(?:mode|status|code|stage|posture"
    rf"|setting|readiness)\b(?! levels?)"
    rf"|\b{COLOUR}{QUOTES} terror\w* (?:threat|danger)\b(?! (?:levels?|alert))"
    rf"|\bterror\w*[ -]threat(?=(?: (?:in|for|across|throughout) (?:[\w'-]+ ){{0,3}}?[\w'-]+)?"
    rf" (?:has been|was|is|had been) (?:now |still |currently |officially )?"
    rf"(?:assessed|rated|classed|classified|graded|judged|described|put|set|pegged|fixed)"
    rf"(?: (?:as|at|to be))? {QUOTES}{COLOUR}\b)"
    r"|\bterror\w*[ -]threat(?= (?:has been |was |is |had been |have been )?(?:now |again |still"
    r" )?(?:raised"
    r"|stands at|stood at|stays at|remains at|climbs|climbed|nudged|rose|rises|lowered|downgraded"
    r"|upgraded|rated|reduced|increased|cut|heightened))"
    rf"|\bterror\w*[ -]threat(?= (?:is|remains|stays) (?:(?:now|still|thus|therefore|also) )?"
    rf"{QUOTES}(?:red|orange|yellow|critical)\b)"
    r"|(?:(?<=put )|(?<=puts )|(?<=rate )|(?<=rates )|(?<=rated )|(?<=set )|(?<=sets )|(?<=placed )"
    r"|(?<=pegged )|(?<=fixed )|(?<=assessed ))"
    r"(?:the )?(?:terror\w*[ -]threat|threat of terror\w*)\b"
    r"(?! levels?)"
    rf"(?=[^.;,]{{0,60}} (?:at|as|on) (?:an? |the )?{QUOTES}{COLOUR}\b(?! as\b))"
    r"|\bthreat of terror\w*(?= (?:has been|was|is) (?:now |again )?(?:raised|lowered|downgraded"
    r"|upgraded|rated|reduced|increased|cut|heightened))"
    r"|\b(?:terror\w*[ -](?:threat )?|(?<!\bcyber )threat )alerts?\b(?! levels?)"
    r"|\bthe alert\b(?! levels?)"
)
# Not what a level is brought to or from, nor what it is.
_NOT_FROM = "".join(
    rf"(?<!\b{word} )(?<!\b{word} the )"
    for word in ("to", "till", "from", "at", "in", "is", "as", "level", "below", "above")
)
# "Heightened with yellow till orange" is how machines translate "from".
_NOT_WITH = (
    r"(?!(?<=with )[\"\u201c\u00ab]?(?:red|orange|yellow)[\"\u201d\u00bb]? (?:up )?"
    r"(?:to|till|until|on) [\"\u201c\u00ab]?(?:red|orange|yellow))"
)
_NO_RANK_OR = "".join(
    f"(?<!{rank}{pause} or )"
    for rank in ("elevated", "heightened", "moderate", "high", "critical")
    for pause in ("", ",")
)
# Behind what a place went to, or came off.
_GONE_TO = "|".join(
    f"(?<={words} )"
    for words in (
        *(
            f"{verb} to"
            for verb in (
                *("switched", "moved", "switches", "moves", "switch", "move", "shifted", "shifts"),
                *("shift", "went", "goes", "gone", "go"),
            )
        ),
        *(f"{adverb} to" for adverb in ("straight", "directly", "back", "over")),
        *("entered", "came off", "comes off", "come off", "taken off", "off"),
        *("goes", "went", "turns", "turned", "gone", "stays", "stayed", "remains", "remained"),
    )
)
# "Replaced by an orange", "red was lifted"
_COLOUR_ALONE = (
    rf"{_NOT_WITH}(?<=(?:by|th) )\b(?:an? )?(?:red|orange|yellow)\b"
    rf"|{_NOT_WITH}(?<!\bto )(?<!\bfrom )(?<!\bbelow )(?<!\babove )\b(?:red|orange|yellow)\b"
    r"(?=,?(?: \([^()]{1,24}\))?\s+(?:was|is|has|had|will|remain\w*|becomes?|became|ends|ended"
    r"|stays?|applies|in|for|it"
    r" remains"
    r"|it stays|unchanged|as before|no change|until|till|still|everywhere|elsewhere|across"
    r"|replaces|supersedes|takes?|took|instead|comes?(?= (?:instead|in place))|becomes"
    r"|throughout|nationwide|withdrawn|lifted|cancelled|removed|dropped"
    r"|(?:lowered|raised|downgraded|upgraded|reduced|cut|eased)(?= to)"
    r"|g(?:i|a)ves?(?= way)|ma(?:kes?|de)(?= way)|turned|turns|changed|changes)\b)"
    r"|\b(?:the |an? )?(?:red|orange|yellow|critical|high|moderate) one\b"
    r"|(?:(?<=\bat )|(?<=\bon ))\b(?:red|orange|yellow)\b"
    r"(?! (?:lights?|signals?|cards?|lists?|squares?|roads?|lines?))"
    r"|(?:(?<=moderate \()|(?<=high \()|(?<=critical \()|(?<=elevated \())\b(?:red|orange|yellow)\b"
    r"(?=\) (?:in|for|across|throughout|on|over)\b)"
    # It "continues under yellow", they say.
    r"|(?<=\bunder )\b(?:red|orange|yellow)\b(?=\s*[.,;:)]|\s*$| (?:until|till|since|from|for|as"
    r"|and|while|but|too|now)\b)"
    # "Has been yellow since", "everywhere else yellow"
    r"|(?<=\bbeen )\b(?:red|orange|yellow)\b(?= (?:[\w'-]+ ){0,4}?since\b)"
    r"|(?:(?<=\belse )|(?<=\belsewhere )|(?<=\bregions )|(?<=\bothers )|(?<=\brest )"
    r"|(?<=\bcountry ))\b(?:red|orange|yellow)\b(?=\s*[.;)]|\s*$)"
    # "Swapped the red level for yellow"
    r"|(?<=\bfor )\b(?:red|orange|yellow)\b(?=\s*[.,;)]|\s*$| (?:on|from|since|as of)\b)"
    # A rank with its colour in brackets
    rf"|(?:(?<=\bstays at )|(?<=\bremains at )|(?<=\bstay at )|(?<=\bremain at ))"
    rf"(?:\b|[\"'\u201c\u00ab(])(?:critical|high|moderate|elevated){QUOTES},? {QUOTES}(?:or )?"
    r"(?:red|orange|yellow)\b"
    r"|(?<=: )\b(?:red|orange|yellow)\b(?=,? (?:for|from|until|till|since)\b)"
    rf"|(?:{_GONE_TO})\b(?:red|orange|yellow)\b"
    r"(?! (?:cards?|lights?|zones?|lists?|squares?|tape|lines?|with|in the face))"
    r"|(?:(?<=\bkeeps )|(?<=\bkeep ))\b(?:red|orange|yellow)\b"
    r"(?=\s*[.,;:)]|\s*$| (?:until|till|through|for|as|while|and|in)\b)"
    rf"|{_NOT_WITH}{_NOT_FROM}(?<!critical )(?<!high )(?<!moderate ){_NO_RANK_OR}"
    r"(?:\b(?:critical|high|moderate) )?"
    r"[\"\u201c\u00ab](?:red|orange|yellow)[\"\u201d\u00bb]"
    r"(?! (?:zone|card|light|code|line|list))"
    r"|(?<=\bstill )\b(?:red|orange|yellow)\b|(?<=: )\b(?:down|up)(?= from (?:red|orange|yellow))"
)
# A pattern with more ways to begin is tried everywhere: these stand apart.
_COLOUR_CHOSEN = (
    # "Yellow, you may remember, had been introduced there on 3 May"
    r"(?<![^\n])(?:red|orange|yellow)\b(?=, [^.;,]{3,40}, (?:was|is|has|had|will|remains?"
    r"|stays?)\b)"
    # "Settled for yellow in the rest of the country"
    r"|(?:(?<=settled for )|(?<=settled on )|(?<=settles for )|(?<=opted for )|(?<=opts for )"
    r"|(?<=went for )|(?<=plumped for )|(?<=chose )|(?<=picked ))\b(?:red|orange|yellow)\b"
    r"(?=\s*[.,;)]|\s*$| (?:in|for|until|till|from|as|there|everywhere|instead|rather)\b)"
)
# What is done with a colour: "In Astana we have established yellow".
_COLOUR_DONE = (
    "(?:"
    + "|".join(
        f"(?<={verb} )"
        for verb in (
            *("declared", "introduced", "imposed", "established", "announced", "set", "instituted"),
            *("lifted", "cancelled", "removed", "dropped", "withdrew", "retained", "extended"),
            *("declares", "introduces", "imposes", "lifts", "cancels", "removes", "drops"),
        )
    )
    + r")\b(?:red|orange|yellow)\b"
    r"(?! (?:cards?|lights?|zones?|lists?|squares?|tape|lines?|with|in the face))"
)
_HOUR = any_of(
    r"\d{1,2} ?[ap]\.?m\b|\d{1,2}[:.]\d\d",
    "(?:nine|ten|eleven|twelve|midnight|one|five|six|seven|eight)(?: o'clock)?",
)
_SPELLED = any_of("one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve")
# Half past six, ten to five
SOME_HOUR = any_of(
    r"\d{1,2} ?[ap]\.?m\b|\d{1,2}[:.]\d\d\b(?![.:]?\d)|noon\b|midnight\b|midday\b|dawn\b",
    rf"(?:a quarter|quarter|half|twenty-five|twenty|{_SPELLED}|\d{{1,2}})(?: minutes)? (?:to|past)"
    rf" (?:{_SPELLED}|\d{{1,2}})\b",
    rf"(?:{_SPELLED}|\d{{1,2}}) o'clock\b",
)
# "Eleven at night to seven in the morning": a curfew told by its hours.
_NIGHT_HOURS = (
    rf"\b{_HOUR} (?:at night|in the evening)(?: to| till| until| -) {_HOUR}"
    r"(?: in the morning)?\b"
)

# "Be on the street between eleven at night and six": what a curfew forbids.
IN_THE_STREET = (
    r"\b(?:(?:be|appear|stay|walk|go|come|venture|remain)(?: out)? (?:on|in|into|onto|to)"
    r" the (?:[\w'-]+ )?streets?|(?:be|go|stay|come|venture) out(?:doors|side)?"
    r"|leave (?:home|(?:the|their|your) (?:homes?|houses?)))\b"
    rf"(?=[^.;,]{{0,24}} (?:between|from) {_HOUR}(?: (?:at night|in the evening|pm|p\.m))?\.?"
    r" (?:and|to|till|until)\b)"
)

# "Going out at the night time is forbidden", "it is banned to go out into the street at night"
_GOING_OUT = (
    # "The night hours when it is forbidden to go out"
    r"\b(?:the )?(?:night )?hours (?:when|during which|in which|at which) (?:it is "
    r"|going out(?:side|doors)? is"
    r" |being out(?:side|doors)? is |nobody (?:is allowed|may|can) |no one (?:is allowed|may|can) )"
    r"(?:(?:forbidden|prohibited|banned|not allowed)(?: to (?:go|be) out(?:side|doors)?)?"
    r"|(?:to )?(?:go|be) out(?:side|doors)?)\b"
    r"|\b(?:going|coming|to go|to come|exit|leaving home)(?: out)?(?: of (?:doors|the house|home)"
    r"|(?:side|doors))?(?: (?:in)?to the streets?| on the streets?)? (?:at|in|during) (?:the )?"
    r"(?:hours of )?night(?:[- ]?(?:time|hours))?\b(?! (?:club|shift))"
)

# A curfew told by what it is: "the night-time ban on movement", "the ban on being out after 11".
_BAN = "(?:bans?|prohibitions?|restrictions?|limits?|limitations?)"
_AT_NIGHT = "(?:night|night-?time|nightly|overnight|nocturnal)"
_MOVING = (
    "(?:(?:the )?(?:free )?movement|moving (?:around|about)|movements"
    "|being (?:out(?:doors|side)?|(?:on|in) the streets?)|(?:to )?go(?:ing)? out(?:side|doors)?"
    "|(?:to )?leav(?:e|ing) (?:home|(?:the|their|one's) (?:homes?|houses?))"
    "|(?:appearing|staying) (?:on|in) the streets?)"
)
_WHOSE = "(?:(?: of)? (?:citizens|people|residents|the population|persons))?"
_NIGHT_BAN = (
    rf"\b{_AT_NIGHT} {_BAN} (?:on|of|to|for)?(?: |(?<= )){_MOVING}\b{_WHOSE}"
    rf"|\b{_AT_NIGHT} (?:movement|moving|going-out) {_BAN}\b"
    rf"|\b{_BAN} (?:on|of) {_AT_NIGHT} (?:movement|walks|outings)\b"
    rf"|\b{_BAN} (?:on|of|to)(?: (?:people|residents|citizens))? {_MOVING}{_WHOSE}"
    rf"(?= (?:(?:at|by|in|during) (?:the )?night|overnight|(?:after|between|from) {_HOUR}))"
    rf"|\b{_AT_NIGHT} (?:stay-at-home|stay-home) (?:order|rule)\b"
)

# What stands behind an "over" that says that something has ended.
OVER_IS_ENDED = (
    r"(?:in|across|throughout|on|at|from|as of|as|by|for|since|after|and|but|with|today|yesterday"
    r"|tonight|this|last|late|early|earlier|shortly|everywhere|nation-?wide|country-?wide|here"
    r"|there|now|effective|\w+day)\b"
)

# "Its termination was announced", "announced its end"
ITS_END = "its (?:end|termination|completion|cancellation|lifting|abolition)"

# Behind what stands for a measure told before: "keeps its own", "still has one"
KEEPS_ONE = "|".join(
    f"(?<={words} )"
    for words in (
        *("keep", "keeps", "keeping", "kept", "retain", "retains", "retaining", "retained"),
        *("maintain", "maintains", "maintaining", "still has", "still have", "will have", "with"),
        *("will still have", "to have", "only has", "that has", "has", "have", "having"),
    )
)

# "Until this morning it had been on orange", "it was yellow before": the level that there was.
_ITS_SUBJECT = (
    r"(?:(?:and |where )?(?:it|that|they|which|(?:the|this|that) (?:city|town|district|region|level"
    r"|colou?r|alert|village|area|place)(?: (?:there|here))?) )?"
)
_UNTIL = (
    r"(?:until|till|up to) (?:then|now|today|recently|yesterday|last night|that (?:moment|point"
    r"|day)|this"
    r" (?:morning|afternoon|evening|week|moment)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
_AT_COLOUR = r"(?:(?:on|at|under|in|rated) )?(?:the |an? )?"
_SOME_COLOUR = rf"{QUOTES}(?:red|orange|yellow)\b{QUOTES}"
_LEVEL_ALERT = r"(?: (?:terror\w*|threat|danger|alert|level|one)){0,3}"
_BEFORE = (
    r"(?:(?:just |the (?:day|week) )?before (?:that|then|this|today|now)|prior to (?:that|this"
    rf"|then)|{_UNTIL}"
    r"|previously|earlier|formerly|hitherto|beforehand|before)"
)
LEVEL_BEFORE = (
    rf"\b(?:{_BEFORE},? {_ITS_SUBJECT}(?:(?:had|has) been|was|were|stood|used to be)(?: (?:still"
    rf"|only|just))? "
    rf"{_AT_COLOUR}|(?:(?<![^\n])|(?<=; )){_ITS_SUBJECT}(?:had (?:been|stood)|used to be)"
    rf" {_AT_COLOUR}"
    rf"|{_BEFORE},? (?:it was |it had been"
    rf" )?{_AT_COLOUR}(?={_SOME_COLOUR}{_LEVEL_ALERT}\s*(?:[.,;)]|$))"
    rf"|{_ITS_SUBJECT}(?:was|were|stood|had been) {_AT_COLOUR}(?={_SOME_COLOUR}{_LEVEL_ALERT},?"
    rf" {_BEFORE}\b))"
    rf"{QUOTES}(?P<level>red|orange|yellow)\b{QUOTES}{_LEVEL_ALERT}(?:,? {_BEFORE}\b)?"
    r"(?=\s*(?:[.,;:)]|$)| since\b| for (?:a|one|two|three|four|five|\d+|several|some) (?:days?"
    r"|weeks?)\b)"
)
_A_TERM = (
    r"(?:term|period|time(?:[ -]?(?:frame|span|line))?|length of time|dates?|days|stretch|interval"
    r"|window|duration|(?:end|expiry|closing) date|deadline)"
)
_SOME_DAYS = "(?:(?:two|three|four|five|six|seven|eight|nine|ten|fourteen|twenty|thirty|\\d\\d?) )?"

_BEHIND_MONTH = "|".join(
    f"(?<={month} )"
    for month in (
        *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
        *("october", "november", "december"),
    )
)
SAME_TERM = any_of(
    "the same level and (?:term|period|dates?)|(?<=, )same (?:dates|term|period)",
    # "On the same date" is of a day.
    rf"(?!on the (?:very )?same date\b)"
    rf"(?:for|on|over|in|during|within|with|throughout|across) (?:exactly |just )?"
    rf"(?:the|these|those|this|that) (?:very )?(?:same|identical) {_SOME_DAYS}{_A_TERM}(?! \d)",
    rf"(?:for|during|throughout|within|over) (?:the very|these|those) {_SOME_DAYS}(?:days|dates)",
    "until then(?=[.,;]|$| (?:too|also|as well|there|here|in)\\b)",
    "(?:for|during|throughout) (?:this|that|the (?:whole|entire|said)) (?:period|time|term)",
    "(?:until|till|through) (?:the (?:very )?same|that(?: same)?) (?:date|day|time|hour)",
    "(?:for|on|during) the (?:time|term|period|duration) of the (?:said |special )?(?:regime"
    "|(?:state of )?emergency)(?! of)",
    "the same (?:dates|term|period)(?= (?:also )?appl)",
    "comes with it|(?:is|are) (?:a )?part of (?:it|the (?:regime|measures|package|order))",
)

# "The level declared on 6 January shall remain in force": the participle tells of an earlier act,
# where a verb follows.
DECLARED = any_of(
    "declared|introduced|imposed|announced|established|set|instituted|entered|brought in|proclaimed"
    "|launched"
)
VERB_FOLLOWS = (
    r"(?= (?:there |here )?(?:on|since|from|as of|for|by|in|at|last|yesterday|earlier|across"
    r"|throughout|nation-?wide|country-?wide|everywhere|all over|over|because of|due to|amid|after"
    r"|before|ahead of|prior to|during|following|in response to|as|today|this|(?:\w+ ){1,2}ago)"
    # Not "residents urged to stay indoors"
    r" (?:[\w'.:-]+,? ){0,18}?(?<!\bto )(?:shall|would|remains?|is|are|was|were|has|have|had|will"
    r"|ran|runs|ended|ends|expire[sd]?|ceased?|ceases|continue[sd]?|stays?|applies|lapsed|lapses)\b)"
)

# What stands last in the name of one: "the level of terrorist danger was halted"
BEHIND_A_MEASURE = any_of(
    *(
        f"(?<={word} )"
        for word in (
            *("curfew", "curfews", "level", "levels", "alert", "emergency", "rule", "operation"),
            *("regime", "cto", "threat", "danger", "terrorism", "restrictions"),
        )
    )
)
# What a place may be put under.
MEASURE = (
    r"(?:(?:[\w-]+-(?:day|week|month|hour)s?(?:-long)?|nation-?wide|country-?wide|night-?time"
    r"|strict"
    r"|temporary|local|new|full|total|terror\w*) ){0,2}"
    rf"(?:{QUOTES}{COLOUR}|curfew|state of emergency|emergency (?:rule|regime)|cto|counter|anti"
    r"|terror\w*|night(?:ly)? restrictions)"
)

NOUNS = (
    MeasureNoun("counter_terrorist_operation", _COUNTER_TERRORIST_OPERATION),
    MeasureNoun("state_of_emergency", _STATE_OF_EMERGENCY),
    MeasureNoun(
        "curfew",
        r"\bcurfews?\b(?! (?:in [\w'-]+ )?for (?:minors|children|school|teen))"
        r"|\bcomm?[ae]ndant(?:'?s)? hours?\b|\bnight-?time (?:movement )?(?:ban"
        r"|restrictions?)\b|(?<=under )night(?:ly)? restrictions\b"
        rf"|{_NIGHT_BAN}"
        r"|\bban on (?:night-?time )?movement\b(?! of (?:goods|lorries|trucks|cargo|freight|cattle"
        r"|livestock|vehicles|trains))|\bban on (?:going|being) out(?:doors)? at night\b",
    ),
    MeasureNoun(
        "state_of_emergency",
        r"\bthe emergency\b(?! (?:services?|rooms?|ministry|situations?|departments?|numbers?"
        r"|landing|exits?|calls?|crews?|workers?|doctors?|line|brigades?|stop|vehicles?|staff"
        r"|teams?|medic|committee|response|shelters?|aid|meeting|session|powers))",
        bare=True,
    ),
    MeasureNoun("curfew", _NIGHT_HOURS, bare=True),
    MeasureNoun("curfew", _GOING_OUT),
    MeasureNoun(
        "curfew",
        r"\b(?:movement|being out(?:doors|side)?|going out(?:doors|side)?|staying out(?:doors"
        r"|side)?)\b(?=[^.;,]{0,50}? is (?:prohibited|banned|forbidden))(?=[^.;]{0,60}\b"
        r"(?:between|from|at night|after) )",
    ),
    MeasureNoun(
        "curfew",
        r"\b(?:stay|remain|be|keep) (?:in(?:doors|side)|(?:at )?home|off the streets?|in their"
        r" homes)\b"
        rf"(?= (?:(?:there|here|every night|each night|nightly|daily) )?"
        rf"(?:between|from|after) (?:the hours of )?{_HOUR})"
        rf"|\b(?:be|go) out(?:doors|side)?\b(?= (?:between|from|after) {_HOUR})|{IN_THE_STREET}",
    ),
    MeasureNoun(
        "curfew",
        r"\b(?:be|get|return|stay|come) (?:back )?(?:(?:at )?home|in(?:doors|side)?"
        rf"|off the streets?)\b(?= (?:by|before|no later than|from) {_HOUR})",
        bare=True,
    ),
    MeasureNoun(
        "counter_terrorist_operation",
        r"\b(?:special )?operation regime\b|\bregime of (?:the )?special operation\b",
        bare=True,
    ),
    MeasureNoun(
        "counter_terrorist_operation",
        r"\b(?:the|that|this|another|(?:an?|the|another) (?:similar|analogous|identical|same|second"
        r"|third|new|further)) (?:special )?operation\b(?! headquarters| of| [\"\u201c\u00ab])",
        bare=True,
    ),
    # An item's: "Oral: operation declared over", a title's: "sealed on 5 May, when operation began"
    MeasureNoun(
        "counter_terrorist_operation",
        r"(?:(?<![^\n])|(?<=[.:-] )|(?<=\bas )|(?<=\bafter )|(?<=\bwhen ))operation\b"
        r"(?= (?:(?:in|across) (?:[\w'-]+ ){1,4}?)?(?:(?:is|was|has been|now|officially|formally"
        r"|declared) ){0,2}(?:over|ended|ends|lifted|w(?:inds|ound|rapped) up|completed?|called off"
        r"|terminated|stood down|suspended|continues|goes on|still|ongoing|under ?way|extended"
        r"|remains|declared|announced|launched|introduced|imposed|beg[ai]ns?|start(?:s|ed))\b)",
        bare=True,
    ),
    MeasureNoun(
        "threat_level",
        any_of(
            _COLOURED_LEVEL,
            # "Yellow, the terror threat level, I mean"
            r"\b(?:red|orange|yellow),? \(?(?:i mean |that is |meaning |namely )?(?:the |of the )"
            r"(?:terror\w* )?(?:threat |danger |alert )?levels?\b",
            _DEGREE,
            _LEVEL_OF_THREAT,
            _THREAT_LEVEL,
            _ALERT,
            r"\bthe level\b(?! of)",
            # "You asked about the colour."
            r"\b(?:ask(?:ed|ing)?|questions?|wonder\w*|what) (?:(?:me|us|here|people) )?(?:about"
            r"|of|on|is|was) the colou?r\b(?! of (?!the (?:level|alert|threat)))",
        ),
    ),
    # What looks back at a mark may match at any letter, and is tried there: for itself, not with
    # all the names of levels.
    MeasureNoun(
        "threat_level",
        # An item's: "15 Nov: level raised to red"
        # "Level in Oral to stay orange"
        # "On 18 May level was reduced again", without its article
        rf"(?:(?<![^\n])|(?<=[.:-] )|(?<=\d )|(?<=\d, )|{_BEHIND_MONTH})"
        r"(?:terror )?(?:level|alert)\b"
        r"(?= (?:(?:in|for|across) (?:[\w'-]+,? ){1,6}?)?"
        r"(?:(?:is|was|has been|now|then|again) ){0,2}(?:raised|lowered|upgraded|downgraded"
        r"|increased|reduced|cut|up|down|back|lifted|cancelled|dropped|removed|remains|stays"
        r"|extended|unchanged|moved|changed|to (?:stay|remain|continue|rise|fall|drop"
        r"|be (?:raised|lowered|lifted|cancelled|kept|extended|removed)))\b)",
    ),
    MeasureNoun("threat_level", _COLOUR_ALONE),
    MeasureNoun("threat_level", _COLOUR_CHOSEN),
    MeasureNoun("threat_level", _COLOUR_DONE),
)
