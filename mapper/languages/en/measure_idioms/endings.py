"""English idioms for what ends."""

from __future__ import annotations

from mapper.languages.en.measure_idioms.parts import DECIDED, ON_LIST, WHOLE_MEASURE
from mapper.languages.en.measure_names import (
    BEHIND_A_MEASURE,
    COLOUR,
    ITS_END,
    MEASURE,
    OVER_IS_ENDED,
    QUOTES,
)
from mapper.languages.measure_words import ActionWord

# "Announced its completion"
_ITS_END = "|".join(
    f"(?<=its {end} )"
    for end in ("end", "termination", "completion", "cancellation", "lifting", "abolition")
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
# What one gets out of: "exit from the state of emergency", not "from the city"
_SOME_REGIME = rf"(?:(?:the|a|an|its|their|this) )?(?:[\w-]+ ){{0,2}}?(?:{MEASURE}|it\b|{COLOUR})"
# "Off red and down to orange", "came off red and is on yellow": that is a change.
_FOR_GOOD = (
    r"(?! (?:the )?(?:red|orange|yellow)(?: (?:terror\w*|threat|danger|alert|level)){0,3},?"
    r" (?:and )?(?:(?:is|now|has|straight|com(?:e|es)|came|gone|goes|went|moved|put|back) ){0,3}?"
    r"(?:down|up|back|on|onto|to)(?: to)? (?:the )?(?:red|orange|yellow)\b)"
)

ENDINGS = (
    ActionWord(
        "lifted",
        rf"(?:(?:(?:is|are|was|were|(?:has|have) been) )?(?:struck|taken|dropped|crossed|removed"
        rf"|deleted|excluded|released|c(?:omes?|ame)|f(?:alls?|ell|allen)|drops|is|are)"
        rf" (?:off|from|out of)|leaves|left) {ON_LIST}(?= (?:an? |the )?(?:{MEASURE}))",
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
    # "The curfew did at last end": so "did not end until 9 August" is told, too.
    ActionWord("lifted", "did +(?:end|expire|lapse|finish|cease|run out|come off)", "before"),
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
        "lifted", "(?:is|are|was|were|became) (?:now )?(?:a )?things? of the past", "before"
    ),
    ActionWord(
        "lifted",
        rf"\b(?:no|not a single|not one|neither) (?:[\w-]+ ){{1,5}}?(?:is|are|remains?|lives?)"
        rf" (?:now |any longer |still )?(?:under|on)(?= (?:an? |the )?(?:{MEASURE}))"
        rf"|\b(?:no|not a single|not one) (?:[\w-]+ ){{1,5}}?(?:now )?has"
        rf"(?= (?:an? |the )?(?:{MEASURE})[^.;,]{{0,40}} any (?:more|longer))",
        "after",
    ),
    # "There is no curfew any more in Oral"
    ActionWord(
        "lifted",
        rf"\bthere(?: is|['\u2019]s| are| isn['\u2019]t| is not| will be)(?: (?:now|longer))?"
        rf" (?:no|any|an?)(?= (?:{MEASURE})[^.;,]{{0,40}}? any ?(?:more|longer)\b)",
        "after",
    ),
    # "Since midnight there has been no curfew anywhere", "Oral has had no curfew since Monday"
    ActionWord(
        "lifted",
        rf"(?:since|from|as of) {_SOME_DAY},? (?:[\w'-]+,? ){{0,5}}?"
        rf"(?:(?:there (?:is|are|has been|have been|will be)|(?:has|have)(?: had)?)"
        rf" (?:no(?: more)?|neither)(?= {WHOLE_MEASURE})"
        rf"|nowhere (?:[\w'-]+ ){{0,4}}?(?:is|are) there(?= (?:an? )?{WHOLE_MEASURE})"
        rf"|(?:(?:has|have) (?:been|lived|gone|done)|is|are|lives?|do(?:es)?|goes|go)"
        rf" without"
        rf"(?= (?:an? |the |its )?{WHOLE_MEASURE}))",
        "after",
    ),
    ActionWord(
        "lifted",
        rf"(?:(?:there (?:is|are|has been|have been)|(?:has|have)(?: had)?)"
        rf" (?:no(?: more)?|neither)"
        rf"|nowhere (?:[\w'-]+ ){{0,4}}?(?:is|are) there"
        rf"|(?:(?:has|have) (?:been|lived|gone|done)|is|are|lives?|do(?:es)?|goes|go)"
        rf" without)"
        rf"(?= (?:an? |the |its )?{WHOLE_MEASURE}[^.;]{{0,60}}?,? "
        rf"(?:(?:since|from|as of) {_SOME_DAY}|any ?more\b|any longer\b))"
        rf"|(?:no|not a single|not one) (?:[\w-]+ ){{1,5}}?(?:has|have) been (?:under|on)"
        rf"(?= (?:an? |the )?{WHOLE_MEASURE}[^.;]{{0,60}}?,? (?:since|from|as of) {_SOME_DAY})",
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
        f"(?= {WHOLE_MEASURE})",
        "after",
        denied=True,
    ),
    ActionWord(
        "lifted",
        "(?:is|are|was|were|been) (?:now |also |already |all )?(?:released|freed|relieved|removed"
        "|taken out|let off) (?:from|of)"
        rf"(?= (?:it|them)\b| (?:an? |the |this |that )?(?:{MEASURE}))",
        "after",
    ),
    # "Took all regions off the yellow level, leaving only Oral on it"
    ActionWord(
        "lifted",
        # "Took an hour off the curfew" leaves it in force.
        rf"t(?:akes?|ook|aken) (?:(?!(?:hours?|minutes?) off\b)[\w'-]+,? ){{1,8}}?off"
        rf"(?= (?:an? |the |its )?(?:{MEASURE}))",
        "after",
    ),
    ActionWord(
        "lifted", "(?<!that )(?<!which )(?:goes|went|go) (?:along |together )?with it", "before"
    ),
    ActionWord(
        "lifted",
        rf"declared (?:over(?= {OVER_IS_ENDED}|\s*[.,;:(]|\s*$)|finished|ended|completed?|closed"
        "|at an end)",
        "before",
    ),
    ActionWord(
        "lifted",
        rf"(?:{DECIDED}|order|decree) to (?:lift|cancel|end|terminate"
        rf"|abolish|revoke|repeal|remove|withdraw)|no more(?= {COLOUR})|(?:says|said) goodbye to"
        # Not "exit from the city is closed"
        rf"|emerg(?:es|ed|e) (?:from|out of)|exit(?:s|ed)? (?:from|out of)(?= {_SOME_REGIME})"
        rf"|(?:go|com)(?:es|e)? out of|came out of"
        rf"|(?:leaves|left|exits|exited)(?= (?:the |its |their )(?:state of emergency|emergency"
        rf"|curfew|regime))|took down|takes down|neither(?= (?:an? |the )?{COLOUR}"
        rf"(?![^.;]*\b(?:announced|declared|introduced|imposed|set|established)\b))",
        "after",
    ),
    ActionWord(
        "lifted",
        "(?:(?<=operation )|(?<=emergency )|(?<=curfew )|(?<=regime ))"
        "(?:was |is |has been )?closed",
        "before",
    ),
    # What is only not to go on ends when it was to.
    ActionWord(
        "lifted",
        "(?:will not|won['\u2019]t) be (?:extended|prolonged|renewed)(?=[,.;:]|$)",
        "before",
        denied=True,
    ),
    # "The curfew hour was taken away in Oral": not who was taken away under it
    ActionWord(
        "lifted",
        r"(?:(?<=curfew )|(?<=curfew hour )|(?<=commandant hour )|(?<=emergency )|(?<=level )"
        r"|(?<=regime )|(?<=alert )|(?<=danger )|(?<=threat ))(?:(?:has|have) been|is|was|were|are)"
        r" (?:now |also |already |completely )?taken away(?! by\b)",
        "before",
    ),
    ActionWord("lifted", rf"t(?:akes|ook) away(?= (?:the |its )?(?:{MEASURE}))", "after"),
    # "The akim will not prolong the curfew, which ends on Friday"
    ActionWord(
        "lifted",
        r"(?:(?:will|shall|would|does|do|did) not(?: (?:intend|plan|want|mean) to)?"
        r"|won['\u2019]t|(?:decided|chose|opted|agreed) not to"
        r"|(?:is|are|was|were)(?: not|n['\u2019]t) (?:going|planning|about) to"
        r"|(?:has|have|had|saw|sees?) no (?:plans?|need|reason|intention) to|refus(?:es|ed) to)"
        r" (?:extend|prolong|renew)(?= (?:the|its|their|an?|this|that|it)\b)",
        "after",
        denied=True,
    ),
    # "Oral breathes out as yellow alert comes off", "as counter-terrorist operation winds up"
    ActionWord(
        "lifted",
        rf"(?:{BEHIND_A_MEASURE}|(?<=\bit ))(?:(?:is|are) coming|(?:has|have|had) come|will come"
        r"|comes?|came) off(?=\s*[.,;:)]|\s*$| (?:in|on|at|from|after|as|for|there|here|today"
        r"|tonight|yesterday|tomorrow|this|last)\b)"
        rf"|{BEHIND_A_MEASURE}(?:winds up|(?:is |are )?off(?=\s*$)|goes(?=\s*[.,;]|\s*$"
        r"| as (?!planned|usual|expected|before|it\b|well\b)))",
        "before",
    ),
    ActionWord(
        "lifted",
        rf"(?<!wheels )c(?:a|o)mes? off{_FOR_GOOD}|taken off(?= (?:red|orange|yellow)\b)",
        "after",
    ),
    # A line's: "Semey off orange"
    ActionWord(
        "lifted",
        rf"off{_FOR_GOOD}(?= (?:red|orange|yellow)(?:\s*[.,;:)]|\s*$| (?:from|since|as of"
        r"|terror\w*|threat|alert|level|after|at|and|but|while)\b))",
        "after",
    ),
    ActionWord(
        "lifted",
        "los(?:t|es) (?:its )?force|(?:is |was )?taken off(?! (?:the |its )?curfew)|not renewed",
        "before",
    ),
    ActionWord(
        "lifted",
        "ceas(?:e|es|ed) to (?:apply|operate|act|be in (?:force|effect))|los(?:t|es) its effect",
        "before",
    ),
    ActionWord("lifted", "(?:announc|declar)(?:es|ed) (?:an|the) end (?:to|of)(?: the)?", "after"),
    ActionWord(
        "lifted",
        "(?:will )?not (?:be )?(?:extended|prolonged|in force any ?more)(?: (?:and|but) (?:has "
        "|had |was )?"
        "(?:expired|ended|lapsed))?",
        "before",
    ),
    ActionWord("lifted", "(?:done|did|does|do) away with|no longer|put an end to", "either"),
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
        "lifted",
        rf"(?:no longer (?:lives? |is |are )?under|free (?:of|from)|(?:wakes?|woke|lives?"
        rf"|sleeps?|slept|goes to (?:bed|sleep)|breathes?"
        rf"|has been) (?:up )?(?:on \w+day |again )?(?:without|with no))"
        rf"(?= (?:an? |the |its |their )?(?:{MEASURE}))",
        "after",
    ),
    # "Their first night without a curfew", "for the first time in a week there was no curfew"
    ActionWord(
        "lifted",
        r"(?<!be )(?<!be the )first (?:[\w'-]+ ){0,2}?(?:night|day|morning|evening|weekend|time)"
        r"(?: (?:in|for|since) [^;,]{1,30}?| on \w+day(?: \w+)?)?,? "
        r"(?:(?:they|people|residents|there) (?:(?:has|have|had) been |(?:was|were|is|are) )?"
        r"(?:woke up |slept |lived |living )?|(?:spent|passed) )?"
        rf"(?:without|with no|no|free (?:of|from))(?= (?:an? |the |its |their )?{WHOLE_MEASURE})",
        "after",
    ),
    ActionWord(
        "lifted",
        rf"(?:without|with no|free (?:of|from))(?= (?:an? |the |its |their )?{WHOLE_MEASURE}"
        rf"[^.;,]{{0,30}} for the first time\b)",
        "after",
    ),
    ActionWord(
        "lifted",
        "(?:(?<=operation )|(?<=emergency )|(?<=curfew )|(?<=regime ))end(?=[.,;]|$)",
        "before",
    ),
    ActionWord(
        "lifted",
        # "Over in Aktau the streets are calm" tells of no end.
        r"over(?=\s*(?:$|[.;,:(])|\s+(?:for|since|as of|from|after)\b)|laps(?:es|ed)"
        r"|(?<=[\w)\"] )(?<!while )(?<!meanwhile )over(?=\s+(?:in|at)\b)"
        r"|off(?=\s*[.;,])|(?:is|are|was|were|(?:has|have|had) been) (?:now |already )?off"
        r"(?= (?:since|from|as of|in|there|for)\b)",
        "before",
    ),
    ActionWord("lifted", "stops? to (?:act|operate|apply|work)", "either"),
    # What machines make of "ended": "ceased the action of the emergency"
    ActionWord(
        "lifted",
        "(?:ceas|terminat|discontinu|end|finish|interrupt)(?:es|ed) the (?:action|operation"
        "|validity"
        "|effect|functioning|work) of(?: the)?",
        "after",
    ),
    # "It is to stop at the same time"
    ActionWord(
        "lifted",
        "(?:will|(?:is|are) (?:due |set |scheduled )?to) (?:(?:also|then|likewise|thus) )?stop"
        "(?=[.,;]|$| (?:at|on|with|then|there|here|too|as well|from|tomorrow|tonight|today)\\b)",
        "before",
    ),
    ActionWord(
        "lifted",
        rf"(?:leaves|left|exits|exited|quits)(?= (?:the |its )?{QUOTES}(?:red|orange|yellow)"
        rf"{QUOTES}(?: terror\w*| threat| danger)* (?:level|alert)\b)",
        "after",
    ),
)
