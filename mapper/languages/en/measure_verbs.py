"""English verbs for what is done with a security measure, beside the plain ones, a class a table.

Verbs that have many objects ("halted", "implemented") are read only beside a measure's name.
"""

from __future__ import annotations

from mapper.languages.en.measure_names import BEHIND_A_MEASURE, COLOUR, QUOTES
from mapper.languages.measure_words import ActionWord
from mapper.languages.patterns import any_of

# "The level was abandoned and the curfew stays": no object of the verb.
_NO_EPITHET = (
    "(?:and|or|but|in|on|at|of|for|as|by|to|from|with|while|when|after|before|is|are|was|were"
    "|has|have"
    "|had|be|been|under|over|since|until) "
)
_A_MEASURE = (
    rf"(?:(?:an?|the|its|their|this|that) )?(?:(?!{_NO_EPITHET})[\w-]+ ){{0,3}}?{QUOTES}"
    rf"(?:(?:{COLOUR}){QUOTES}(?: (?:terror\w*|threat|danger|alert)){{0,3}}"
    r" (?:levels?|alert|threat)"
    r"|curfews?|state of emergency|emergency(?: rule)?|(?:anti|counter)[- ]?terror\w*"
    r"(?: \w+)? (?:operation|regime)|operation|cto|alert|(?:threat )?levels?)\b"
)
_BE = (
    r"(?:(?:has|have|had) (?:now |also |since |already )?been|is|are|was|were|will be|(?:is|are) to"
    r" be)(?: (?:now|also|already|then|being|finally|officially|formally|\w+ly))?"
)


def _done(passive: str, active: str) -> str:
    """Return the pattern of verbs read right behind a measure, or right before one."""
    return rf"{BEHIND_A_MEASURE}{_BE} (?:{passive})|(?:{active})(?= {_A_MEASURE})"


_TO_END = any_of(
    "lift|cancel|revoke|abolish|end|remove|withdraw|terminate|scrap|repeal|rescind|drop|call off"
    "|wind up|wind down|suspend|abandon|discontinue"
)
_ENDED = any_of(
    "lifted|cancell?ed|revoked|abolished|ended|removed|withdrawn|terminated|scrapped|repealed"
    "|rescinded|dropped|called off|wound up|suspended|abandoned|discontinued"
)
_UNWILLING = any_of(
    "declin(?:es?|ed)|refus(?:es?|ed)|(?:decid|resolv|opt|vot|elect)(?:es?|s|ed) not"
    "|cho(?:ose|oses|se) not|(?:is|are|was|were) (?:unwilling|reluctant|in no (?:hurry|rush)"
    "|not (?:ready|prepared|willing|going))"
)

# Levels of a change, and what moves between them.
_RED, _ORANGE, _YELLOW = (
    rf"(?:the |an? |level |code )?{QUOTES}(?:{colours}){QUOTES}"
    for colours in ("red|critical", "orange|high", "yellow|moderate|elevated")
)
_WITHIN = r"[^.;,]{0,70}?"
_DOWN_TO = rf"(?={_WITHIN} to (?:{_ORANGE}|{_YELLOW}))"
_UP_TO = rf"(?={_WITHIN} to (?:{_RED}|{_ORANGE}))"
_DOWN_FROM_TO = rf"(?={_WITHIN} from (?:{_RED} to (?:{_ORANGE}|{_YELLOW})|{_ORANGE} to {_YELLOW}))"
_UP_FROM_TO = rf"(?={_WITHIN} from (?:{_YELLOW} to (?:{_ORANGE}|{_RED})|{_ORANGE} to {_RED}))"
_PARTICLE_VERBS = any_of(
    "dial(?:s|l?ed)|ton(?:es|ed)|par(?:es|ed)|scal(?:es|ed)|rolls?|rolled|wound|winds"
    "|ratchet(?:s|ed)"
    "|ramp(?:s|ed)|shift(?:s|ed)|adjust(?:s|ed)|revis(?:es|ed)|turn(?:s|ed)|knock(?:s|ed)"
    "|pull(?:s|ed)|walk(?:s|ed)|puts?|mov(?:es|ed)|step(?:s|ped)|bump(?:s|ed)|push(?:es|ed)"
    "|nudg(?:es|ed)|crank(?:s|ed)|pump(?:s|ed)|notch(?:es|ed)|jack(?:s|ed)|tick(?:s|ed)"
    "|edg(?:es|ed)|inch(?:es|ed)|t(?:akes|ook|aken)|br(?:ings|ought)|shoots|shot|set(?:s)?|hik(?:es"
    "|ed)"
)
_CHANGE_VERBS = any_of(
    "chang(?:es|ed)|switch(?:es|ed)|shift(?:s|ed)|mov(?:es|ed)|adjust(?:s|ed)|convert(?:s|ed)"
    "|transfer(?:s|red)|revis(?:es|ed)|t(?:akes|ook|aken)|br(?:ings|ought)|turn(?:s|ed)|set(?:s)?"
)
_DOWN_VERBS = any_of(
    "trim(?:s|med)|slash(?:es|ed)|de-?escalat(?:es|ed)|diminish(?:es|ed)|lessen(?:s|ed)"
    "|weaken(?:s|ed)|mitigat(?:es|ed)|abat(?:es|ed)"
    "|moderat(?:es|ed)|demot(?:es|ed)|relax(?:es|ed)|soften(?:s|ed)|eas(?:es|ed)|slips|slipped"
    "|s(?:inks|ank|unk)|declin(?:es|ed)|retreat(?:s|ed)|tumbl(?:es|ed)|dip(?:s|ped)|subsid(?:es|ed)"
    "|return(?:s|ed)|revert(?:s|ed)"
)
_UP_VERBS = any_of(
    "elevat(?:es|ed)|(?<!de-)escalat(?:es|ed)|boost(?:s|ed)|intensif(?:ies|ied)|strengthen(?:s|ed)"
    "|augment(?:s|ed)|uprat(?:es|ed)|promot(?:es|ed)|soar(?:s|ed)|surg(?:es|ed)|leap(?:s|t|ed)"
    "|spik(?:es|ed)|lift(?:s|ed)|advanc(?:es|ed)"
)
_SHALL = r"(?:will|shall|(?:is|are) (?:due |set |scheduled )?to) (?:now |also |then |again )?"

# "Kept its own", "still has one": what stands for a measure told before.
_ONE = r"(?:it|them|one|ones|theirs|(?:its|their) own)\b"
_KEEPS = any_of(
    "keep(?:s|ing)?|kept|retain(?:s|ed|ing)?|maintain(?:s|ed|ing)?|preserv(?:es?|ed|ing)"
    "|hold(?:s|ing)? on to|held on to|(?:still|will(?: still)?) ha(?:s|ve)"
)
_SOLE = "(?:the|its|their) (?:(?:only|last|sole|final|one)(?: remaining| other)?|remaining)"
_WHERE = any_of(
    r"where|in which|with|under|on|(?:still|left) (?:with|under|on)|to (?:still )?(?:keep|have"
    r"|retain)|(?:that|which) (?:still )?(?:keeps?|has|have|retains?)|still (?:to have|having)"
    r"|keeping|having"
)
_STILL_SO = (
    r"[^.;,]{0,60}\b(?:still|continu\w+|remain\w*|stays?|appl(?:y|ies)|goes on|in (?:force|effect"
    r"|place)|under ?way|being (?!lifted|cancel|removed|ended|lowered)|holds|persists|on)\b"
)
# "The only city where the curfew still applies", "the last region with one"
_SOLE_PLACE = (
    rf"{_SOLE}(?: (?:two|three|four|five|six|seven))?(?: [\w'-]+){{1,3}}? (?:{_WHERE})"
    rf"(?= (?:{_ONE}|{_A_MEASURE})(?:{_STILL_SO}|\s*(?:[.,;:]|$)| (?:until|till|for|since|in)\b))"
)

_STEPS = "(?:a|one|two) (?:level|step|notch|grade|rung|rank)s?"
# "Thanked people for keeping it"
_NO_NOUN = "".join(
    f"(?<!{word} )" for word in ("for", "by", "of", "about", "before", "after", "without")
)

# What a place has been freed of, told by a pronoun: "came off it at noon", "free of theirs".
_IT = (
    r"(?= (?:it|them|theirs|hers|ours|(?:its|their) own)\b(?! (?:in|on) (?:force|place|effect)\b))"
)
_LEFT_BEHIND = any_of(
    "c(?:omes?|ame|oming) (?:back )?off|(?:has|have|is|are|was|were) (?:now |already |just )?off"
    "|(?:is|are|was|were|been|being|be) (?:\\w+ )?(?:taken|lifted|dropped|moved) off"
    "|(?:went|goes|gone) off",
    "(?:(?:is|are|was|were|been|being|be|now) )?(?:free|rid|clear|freed|released|relieved)"
    " (?:of|from)|g(?:ets?|ot) rid of|emerg(?:es|ed) from|c(?:omes?|ame) out (?:of|from under)"
    "|out from under|sheds?|shook off|shakes off|(?:is|are|was|were) shot of"
    "|(?:has|have) seen the (?:end|back) of|saw the (?:end|back) of",
)

# These are tried before the words that they have in them: "has yet to be lifted", "carried over".
LONGER = (
    ActionWord("lifted", rf"(?:{_LEFT_BEHIND}){_IT}", "either"),
    ActionWord(
        "remains",
        "(?:carries|carried|rolls|rolled) (?:it |them )?over|(?:(?<=was )|(?<=been ))held over",
        "either",
    ),
    ActionWord("lifted", rf"{BEHIND_A_MEASURE}{_BE} wound down", "before"),
    # "Lifted it in Oral, while extending it in Aksay"
    ActionWord(
        "lifted",
        rf"{_NO_NOUN}(?:lifting|cancell?ing|ending"
        r"|removing|revoking|abolishing|scrapping|dropping|withdrawing|terminating|suspending)"
        r"(?= (?:it|them)\b)",
        "before",
    ),
    ActionWord(
        "remains",
        rf"{_NO_NOUN}(?:extending|prolonging"
        r"|maintaining|renewing|preserving|continuing)(?= (?:it|them)\b)",
        "before",
    ),
    ActionWord(
        "set",
        rf"{_NO_NOUN}(?:imposing|introducing"
        r"|declaring|establishing|re-?imposing|re-?introducing)(?= (?:it|them)\b)",
        "before",
    ),
    # "Put on orange alert, a level up from yellow"
    ActionWord(
        "raised",
        rf"(?:(?<=, )|(?<=\()|(?<=- ))(?:{_STEPS} (?:up|higher|above)|up|higher)(?: by)?"
        rf"(?: {_STEPS})?(?: from| than)?"
        rf"(?= (?:the )?(?:previous |earlier )?(?:{_YELLOW}|{_ORANGE}))",
        "before",
    ),
    ActionWord(
        "lowered",
        rf"(?:(?<=, )|(?<=\()|(?<=- ))(?:{_STEPS} )?(?:down|lower|below)(?: by)?"
        rf"(?: {_STEPS})?(?: from| than)"
        rf"(?= (?:the )?(?:previous |earlier )?(?:{_RED}|{_ORANGE}))",
        "before",
    ),
    # "Oral keeps its own", "only Oral has it"
    ActionWord("remains", rf"{_NO_NOUN}(?<!to )(?<!n't )(?:{_KEEPS})(?= {_ONE})", "either"),
    ActionWord(
        "remains",
        rf"(?:only|just) (?:[\w'-]+,? ){{1,8}}?(?:now )?(?:has|have)(?= {_ONE})"
        rf"|(?<=alone )(?:now )?(?:has|have)(?= {_ONE})",
        "after",
    ),
    # "Oral is the last city where it applies", "leaving Oral as the only city under it"
    ActionWord(
        "remains",
        r"(?:is|are|remains?|stays?|becomes?)(?: (?:now|thus|therefore|currently|still))?"
        rf" {_SOLE_PLACE}",
        "after",
    ),
    ActionWord(
        "remains",
        rf"(?:leaving|making)(?= [^.;]{{2,120}}? (?:as )?{_SOLE_PLACE})",
        "before",
    ),
    ActionWord(
        "remains",
        rf"(?:leaves|left|makes)(?= [^.;]{{2,120}}? (?:as )?{_SOLE_PLACE})",
        "either",
    ),
    # "Still in force is the curfew in Oral", "under a curfew are Oral and Aksay"
    ActionWord(
        "remains",
        r"(?:still|also) in (?:force|effect|place)(?:, [^,.;]{3,50},)? (?:is|are)(?= )"
        rf"|(?:(?<![^\n])|(?<=; ))(?:still |also |now )?(?:under|on)(?= {_A_MEASURE}(?:"
        r" (?:until|till) [^.;,]{2,20})?(?:, [^,.;]{3,50},)? (?:is|are|remains?) )",
        "after",
    ),
    # "Still covered are Oral and Aksay"
    ActionWord(
        "remains",
        r"(?:(?:is|are|remains?|stays?|kept|left) )?(?:still|now only|(?<=remain )|(?<=remains )"
        r"|(?<=stay )|(?<=stays ))(?= ?(?:covered|affected)\b)"
        r"|(?:remain(?:s|ed)?|stay(?:s|ed)?|continues? to be)(?= (?:covered|affected)\b)",
        "after",
    ),
    ActionWord(
        "remains",
        rf"(?:has|have|had|is|are|was|were) (?:still )?yet to (?:be {_ENDED}|end\b|expire|lapse"
        r"|finish|run out|come off|be (?:taken off|brought to an end))",
        "before",
    ),
    ActionWord(
        "remains",
        rf"(?:will|shall)(?: not|n't) (?:yet )?(?:be (?:{_ENDED}|affected|touched|changed)"
        r"|change\b|end\b|expire|lapse)|(?:does|do)(?: not|n't) (?:end\b|expire|lapse)"
        r"|won't (?:be (?:lifted|cancell?ed|affected)|change\b|end\b)",
        "before",
    ),
    ActionWord(
        "remains",
        rf"(?:{_UNWILLING} to|(?:did|does|do|will|would|has|have)(?: not|n't)) (?:yet )?"
        rf"{_TO_END}(?= {_A_MEASURE})|(?:has|have|had)(?: not|n't) (?:yet )?{_ENDED}"
        rf"(?= {_A_MEASURE})",
        "after",
    ),
)

# Where things are as they were before: "Oral will return to normal rules on Saturday".
_NORMAL = (
    r"(?:(?:the )?(?:normal|usual|ordinary|everyday|peaceful|regular|habitual)"
    r"(?: (?:rules|life|regime|mode|routine|rhythm|regulations|order|conditions|way of life))?"
    r"|normality"
    r"|normalcy)"
)
_BACK_TO_NORMAL = any_of(
    "(?:will |shall |(?:is|are) (?:set |due )?to )?(?:return(?:s|ed|ing)?|go(?:es)?(?: back)?"
    "|went back"
    "|gone back|c[ao]mes? back|revert(?:s|ed)?|pass(?:es|ed)? (?:over )?|switch(?:es|ed)?|(?:is"
    "|are|be) back"
    "|mov(?:e|es|ed) back)(?: again)? to "
)
# What machines make of "was set" and "is in force"
_OPERATION_BEHIND = (
    r"(?= (?:an? |the |its |their |this )?(?:[\w-]+ ){0,2}?(?:(?:anti"
    r"|counter)[- ]?terror\w*(?: \w+)?"
    r" (?:operation|sweep|regime)|cto)\b)"
)

VERBS = (
    ActionWord(
        "lifted",
        rf"{_BACK_TO_NORMAL}{_NORMAL}(?=\s*(?:[.;]|$)| (?:from|on|as of|at|tomorrow|today"
        rf"|tonight|this|next"
        rf"|starting)\b)",
        "before",
    ),
    ActionWord(
        "set",
        any_of(
            _done(
                "appointed|fixed|assigned|announced as valid|instated",
                "appoint(?:s|ed)|fix(?:es|ed)",
            ),
            rf"(?:is|was|has been) (?:appointed|fixed)(?= (?:the |an? )?(?:{COLOUR}|commandant"
            rf"|regime"
            r"|high|level|curfew|state of)\b)",
            # Who acts: "troops mounted a counter-terrorist operation"
            "(?:mount(?:s|ed)|open(?:s|ed)|unleash(?:es|ed)|kick(?:s|ed) off|stag(?:es|ed)"
            "|initiat(?:es|ed)"
            rf"|beg[iau]ns?|start(?:s|ed)|undert(?:akes|ook)|unfold(?:s|ed)){_OPERATION_BEHIND}",
        ),
        "either",
    ),
    ActionWord(
        "remains",
        "(?:(?:is|are|['\u2019]re|continues?|continue|still|keeps?) (?:still |also "
        "|now )?(?:carrying out|conducting"
        "|running|waging|staging|holding|carrying on|pursuing|to (?:carry out|conduct|run|hold))"
        f"|(?:carr(?:y|ies) out|conducts?)){_OPERATION_BEHIND}",
        "after",
    ),
    ActionWord(
        "remains",
        rf"{BEHIND_A_MEASURE}(?:still |also )?(?:proceeds?|is proceeding|unfolds"
        rf"|is unfolding)(?! (?:with|from)\b)"
        r"|proceeds?(?= to (?:act|operate|be in force|function|work)\b)|proceeds?(?=[.,;]|$"
        rf"| (?:in|on)\b)"
        r"|(?:sav(?:es|ed)|conserv(?:es|ed)|keeps|retains) (?:its |the )?(?:action|validity"
        r"|force|effect|operation)"
        r"|continues to be(?=[.,;]|$| (?:up )?(?:until|till|to)\b)",
        "before",
    ),
    # "Kostanay Region sheds its yellow level", "wrapped up the operation"
    ActionWord(
        "lifted",
        rf"(?:sheds?|shedding|shook off|shakes off|loses|lost|(?:has|have) seen the (?:end|back) of"
        rf"|saw the (?:end|back) of|wrap(?:s|ped) up|rid (?:itself|themselves) of"
        rf"|g(?:ets?|ot) rid of|(?:is|are|was|were|been|being) (?:finally )?rid of)"
        rf"(?= {_A_MEASURE})",
        "after",
    ),
    ActionWord(
        "lifted",
        r"(?:(?:has |have |had )?been |is |was |are |were )?(?:wrap(?:s|ped) up|over and done with"
        # Not "it is done by the chief of the staff"
        r"|(?:(?<=is )|(?<=are ))done(?! by (?:the|an?|its|his)\b)|put to rest|fold(?:s|ed) up)"
        r"(?=\s*(?:[.,;:)]|$)| (?:in|on|at|by|after|this|last|early|late|today|yesterday|and|as"
        r"|there)\b)",
        "before",
    ),
    ActionWord(
        "lowered",
        any_of(
            f"{_PARTICLE_VERBS} (?:back down|down(?:wards?)?|back|lower){_DOWN_TO}",
            f"{_DOWN_VERBS}(?: back| down| back down)?{_DOWN_TO}",
            f"{_CHANGE_VERBS}{_DOWN_FROM_TO}",
            f"(?<=will )(?:drop|slip|sink|decline|dip){_DOWN_TO}",
        ),
        "either",
    ),
    ActionWord(
        "raised",
        any_of(
            f"{_PARTICLE_VERBS} (?:back up|up(?:wards?)?|higher){_UP_TO}",
            f"{_UP_VERBS}{_UP_TO}",
            f"{_CHANGE_VERBS}{_UP_FROM_TO}",
            f"(?<=will )(?:rise|climb|jump){_UP_TO}",
            rf"(?:is|are) (?:now )?up{_UP_TO}",
        ),
        "either",
    ),
    ActionWord(
        "set",
        any_of(
            rf"{_SHALL}(?:take effect|(?:come|go|enter|be brought|be put) in(?:to)? (?:force|effect"
            r"|operation)|kick in|commence|become (?:effective|operative)|begin|start)\b",
            r"(?:is|are) (?:now )?(?:taking (?:effect|force)|(?:coming|going|entering) into"
            r" (?:force|effect)|kicking in)",
            r"(?:came|comes|come|sprang|springs|swung|swings|went|goes) into (?:operation|being"
            r"|force|effect)|took force|takes force|enter(?:s|ed) force|commenc(?:es|ed)"
            r"(?= (?:in|on|at|across|throughout|today|yesterday)\b)",
            r"(?:became|becomes|become|(?:was|were|is|are|been) made) (?:effective|operative)",
        ),
        "before",
    ),
    ActionWord(
        "set",
        any_of(
            r"(?:brought|put) in(?:to)? (?:force|effect|operation|action|play)",
            rf"(?:br(?:ings|ought)|puts?)(?= {_A_MEASURE}(?: (?:in|for|on) [^.;,]{{2,40}})?"
            r" into (?:force|effect|operation)\b)",
            _done(
                "initiated|instigated|implemented|invoked|laid down|rolled out|triggered|restored"
                "|installed|inaugurated|promulgated|commenced|adopted",
                "initiat(?:es|ed)|instigat(?:es|ed)|implement(?:s|ed)|invok(?:es|ed)"
                "|applied|roll(?:s|ed) out|trigger(?:s|ed)|restor(?:es|ed)|adopt(?:s|ed)"
                "|commenc(?:es|ed)|promulgat(?:es|ed)",
            ),
        ),
        "either",
    ),
    # "The level lifted on Sunday was brought back", "the curfew is back"
    ActionWord(
        "set",
        rf"br(?:ings|ought) back(?= {_A_MEASURE})"
        r"|(?:(?<=was )|(?<=were )|(?<=been )|(?<=is )|(?<=and ))brought back"
        r"(?=\s*(?:[.,;]|$)| (?:in|on(?= \w*day| \d| the \d)|after|a|again|two|three|today|there"
        r"|this|within|the (?:next|following|same))\b)",
        "either",
    ),
    ActionWord(
        "set",
        r"(?:is|are) back (?:in (?:force|place|effect)|(?=(?:again|from|since|after)\b))"
        r"|(?:is|are) back(?=\s*(?:[.,;]|$))"
        rf"|{BEHIND_A_MEASURE}(?:is|are) back(?= (?:in|on|at|for)\b(?! (?:track|schedule)\b))",
        "before",
    ),
    # "A counter-terrorist operation got under way"
    ActionWord("set", "(?:got|gets|getting) under ?way", "before"),
    ActionWord(
        "lifted",
        any_of(
            r"(?:brought|coming|drew|draws|drawn) to (?:a close|a halt|an end)",
            r"(?:has |have |had )?r(?:an|uns?) (?:its|their) (?:full )?course",
            r"(?:is|are|was|were|became|becomes|(?:been |was |were )?declared|rendered) (?:now )?"
            r"(?:null and )?void",
            r"will (?:terminate|cease)",
            # "Allowed the curfew in Oral to lapse"
            r"(?:(?<=curfew )|(?<=level )|(?<=alert )|(?<=emergency )|(?<=operation ))dies out",
        ),
        "before",
    ),
    ActionWord(
        "lifted",
        any_of(
            "abrogat(?:es|ed)|nullif(?:ies|ied)|quash(?:es|ed)|dispens(?:es|ed) with"
            "|phas(?:es|ed) out|deactivat(?:es|ed)|strikes down|struck down",
            _done(
                "halted|abandoned|overturned|voided|axed|ditched|shelved|disbanded"
                "|undone|eliminated|dismantled|discharged|waived|dissolved|reversed|pulled|closed"
                "|cleared",
                "halt(?:s|ed)|abandon(?:s|ed)|overturn(?:s|ed)|void(?:s|ed)|ax(?:es|ed)"
                "|ditch(?:es|ed)|shelv(?:es|ed)|undid|eliminat(?:es|ed)|dismantl(?:es|ed)"
                "|waiv(?:es|ed)|dissolv(?:es|ed)|revers(?:es|ed)|pull(?:s|ed)|clos(?:es|ed)"
                "|t(?:akes|ook) off|disband(?:s|ed)",
            ),
        ),
        "either",
    ),
    ActionWord(
        "lifted",
        r"call(?:s|ed) a halt to|(?:order|decree|announc|declar|mandat)(?:s|es|d|ed) (?:an|the) end"
        r" (?:to|of)|(?:brings|brought) (?:to )?an end(?: to)?"
        rf"|(?:lets?|allow(?:s|ed))(?= {_A_MEASURE}(?: (?:in|across) [^.;,]{{2,40}}?)? (?:to )?"
        r"(?:lapse|expire|run out|run its course|end)\b)",
        "after",
    ),
    ActionWord(
        "remains",
        any_of(
            r"left (?:standing|untouched|intact|as (?:it|they) (?:is|was|were|stood))",
            r"held in (?:place|force)|lengthen(?:s|ed)",
            r"(?:push(?:es|ed)|put) back(?= (?:to|till|until) (?:the |\d|\w+ \d))",
            _done(
                "upheld|sustained|renewed|reaffirmed|reconfirmed|perpetuated|confirmed(?= for"
                " (?:a|another|one|two|three|\\d))",
                "uphold(?:s)?|upheld|sustain(?:s|ed)|renew(?:s|ed)|reaffirm(?:s|ed)|left intact",
            ),
        ),
        "either",
    ),
    ActionWord(
        "remains",
        r"(?<!who )(?:stays? put|endures?|abides|survives?)(?= (?:in|across|throughout|there|here"
        r"|everywhere|only|until)\b|\s*(?:[.,;]|$))|holds(?= (?:in|across|throughout) )"
        rf"|{BEHIND_A_MEASURE}(?:stands|will (?:stand|hold))"
        r"(?= (?:in|across|throughout|everywhere|until)\b|\s*(?:[.,;]|$))"
        r"|(?:is|are) untouched",
        "before",
    ),
    ActionWord(
        "remains",
        r"(?:(?:(?:is|are) (?:still )?)?(?:maintaining|retaining|preserving|continuing|upholding"
        r"|prolonging|extending|renewing)|(?:press(?:es|ed|ing)?|push(?:es|ed|ing)?|carr(?:y|ies"
        rf"|ied|ying)|persist(?:s|ed|ing)?) (?:on |ahead )?with)(?= {_A_MEASURE})",
        "after",
    ),
)
