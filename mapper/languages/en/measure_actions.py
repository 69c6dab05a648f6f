"""English words for what is done with a security measure."""

from __future__ import annotations

from mapper.languages.en.measure_hours import HOURS
from mapper.languages.en.measure_idioms import IDIOMS
from mapper.languages.en.measure_names import COLOUR, MEASURE, QUOTES, SAME_TERM
from mapper.languages.en.measure_verbs import LONGER, VERBS
from mapper.languages.measure_words import ActionWord
from mapper.languages.patterns import any_of

# "The established level" is one that was there before.
_NOT_OF_EARLIER = "(?<!the )(?<!the earlier )(?<!the previously )(?<!the newly )(?<!the recently )"
# What a verb that has many objects is said of.
_A_MEASURE = (
    f"(?:[\\w-]+ ){{0,3}}(?:{COLOUR}|curfew|emergency|operation|regime|alert|level|measures?|cto)"
)
# "It is over, announced the staff of the region", as Russian has it
_NOT_WHO_SAYS = (
    r"(?!(?:(?<=, )|(?<=, has )|(?<=, have ))(?:declar|announc)(?:es|ed) (?:(?:the|an?|its|his) )?"
    r"(?:[\w'-]+ ){0,3}?(?:staff|headquarters|akimats?|akim|ministry|mia|committee|police"
    r"|department|dia|president|heads?|chief|service|secretary|commandant(?! hour)|knb|nsc"
    r"|cent(?:re|er)|government|governor|mayor|officials|administration|office|spokes\w+|colonel"
    r"|general|deputy|minister)\b)"
)
# "Police established who had spread it", "established her identity"
_NO_FINDING = (
    r"(?! (?:(?:his|her|their|whose|its) |the (?:identit|person|circumstances|causes?\b|reasons?\b"
    r"|facts?\b|author|culprit|whereabouts|location|owner|sender)|(?:that|who|what|how|where|why)\b"
    r"|contact|control))"
)
_NEW = "(?:(?:new|second|third|similar|separate|further) )?"
# "The remaining regions" are the other ones.
_REMAINS = (
    "remain(?:s|ed(?! (?:regions|areas|oblasts|territory|cities|districts)\\b))?"
    "|(?<!the )(?<!all )(?<!its )(?<!last )(?<!only )remaining(?! (?:\\w+ )?(?:regions?|oblasts?"
    "|provinces?|districts?|cit(?:y|ies)|towns?|territory|areas?|parts?)\\b)"
)

# "Will apply" tells of what is to come.
_NOT_COMING = "".join(
    f"(?<!{verb} {word})" for verb in ("will", "shall") for word in ("", "also ", "now ", "then ")
)
# "As Thursday began" tells of no beginning of it.
_NO_TIME = "".join(
    f"(?<!as {time} )"
    for time in (
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
        *("the day", "the week", "the weekend", "the month", "the year", "the new year", "night"),
    )
)

_NOT_BY_RULES = "".join(
    f"(?<!{rules} {which} )"
    for rules in ("quarantine", "restrictions", "rules", "lockdown", "system")
    for which in ("that", "which")
)
# "From Friday to Sunday", "from 5 to 12 May"
_NOT_DAYS = (
    r"(?!(?:the )?(?:\w+ )?(?:\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midnight|today"
    r"|tomorrow|end|morning|evening|one|two|three|four|five|six|seven|eight|nine|ten|eleven|january"
    r"|february|march|april|may|june|july|august|september|october|november|december|red|orange"
    r"|yellow)\b)"
)

ACTIONS = (
    *LONGER,
    *IDIOMS,
    *VERBS,
    *HOURS,
    ActionWord(
        "set",
        "(?:in (?:force|effect|place)|effective|(?:applies|apply|operates?|acts?))"
        "(?= (?:there |here |(?:in|across|throughout|for) (?:[\\w'-]+ ){1,5}?)?"
        "(?:from now on|as of now|starting now|with immediate effect))",
        "before",
    ),
    ActionWord(
        "set",
        any_of(
            "(?:is|was|are|were|been) (?:also )?(?:entered|put)(?: into action)?",
            "(?:clamped|slapped) (?:on|down)|ordered|switched to|(?:goes|went) (?:in)?to (?:force"
            "|effect)",
        ),
        "either",
    ),
    ActionWord(
        "remains",
        any_of(
            f"{_REMAINS}|stay(?:s|ed|ing)?(?= (?:\\w+ )?(?:under|at|on|in)\\b)",
            "(?:is|are|be) (?:kept|left|still)",
        )
        + " under(?! ?way)",
        "after",
    ),
    ActionWord(
        "remains",
        r"(?:is|are|was|were|stands?|stood|has been|have been) (?:still |now |also )?at"
        rf"(?= (?:the )?{QUOTES}(?:red|orange|yellow|critical|high|moderate))"
        rf"|(?:is|are|was|were) (?:still |now |also )?on(?= {QUOTES}(?:red|orange|yellow)\b"
        rf"{QUOTES}(?:$|[.,;]| (?:until|from|since|alert)))",
        "before",
    ),
    ActionWord("remains", f"(?:{_REMAINS})(?: in (?:force|effect|place))?", "before"),
    ActionWord(
        "remains",
        any_of(
            "continu(?:e|es|ed|ing)(?: to (?:be in (?:force|effect)|apply|operate))?",
            "persist(?:s|ed)?|go(?:es)? on|went on|(?:has|have) gone on"
            "(?! (?:to|with)\\b)|carr(?:y|ies|ied) on",
            "stay(?:s|ed)?(?! (?:indoors|inside|away|calm|off|out|put|tuned"
            # "A rumour, it's just advice to stay in"
            "|in(?=\\s*[.,;:!?)]|$| (?:at|after|during|tonight|and|or|when|while|if)\\b)))"
            rf"(?! at (?!(?:the |an? |its |their )?{QUOTES}{COLOUR}))"
            "(?: in (?:force|effect|place))?",
            (
                "(?:is|are|was|were|(?:has|have) been|(?<=had )been) "
                "(?:still |also |now |currently |strictly |fully )?"
                "(?:in (?:force|effect|place|operation|progress)|under way|underway|ongoing"
                "|going on|being (?:conducted|carried out|held|enforced|observed)|enforced"
                "|observed(?= (?:in|across|throughout|everywhere|nation-?wide|country-?wide"
                "|until|from|between|at night|every|each|nightly|here|there)\\b)"
                "|(?:conducted|carried out|running|on)(?= (?:in|there|here|since|for)\\b))"
            ),
            "(?:is|are|was|were) (?:still |also )?(?:staying|holding|continuing|remaining)"
            "(?! (?:indoors|inside|away|calm|off|out|put|tuned|at|with|a|an|up|back|on to)\\b)"
            "(?: in (?:force|effect|place))?",
            f"(?:still )?(?:applies|{_NOT_COMING}apply)|(?:has|have|had) applied"
            "(?= (?:in|here|there|since|to|for|from|all over|over|across|throughout|nation-?wide"
            "|country-?wide|everywhere)\\b)"
            "|(?:has|have) held(?= (?:[\\w'-]+ ){0,4}?(?:since|throughout|across"
            "|nation-?wide|country-?wide|everywhere|all over)\\b)"
            "|still stands?|ongoing|(?:is|are) going on",
        ),
        "before",
    ),
    # The head of a list: "Still in force: curfew in Oral".
    ActionWord(
        "remains",
        "(?:(?:still|also|remain(?:s|ing)?) (?:in (?:force|effect|place))|in (?:force|effect)"
        "|unchanged|extended|prolonged)(?=: )",
        "after",
    ),
    ActionWord(
        "remains",
        "(?:last(?:s|ed)|holds?)(?= (?:there |here |in [\\w' -]{3,30}? )?"
        "(?:from|until|till|through|up to)\\b)",
        "before",
    ),
    ActionWord(
        "remains", "(?<=and )so (?:does|do)|(?<=, )as (?:does|do)(?= [^.;,]{2,60}$)", "after"
    ),
    ActionWord("remains", "to (?:keep|retain|maintain)(?= (?:the|its|their|an?)\\b)", "after"),
    ActionWord(
        "remains", "(?:prolongation|extension|continuation|renewal) of(?: the| an?)?", "after"
    ),
    ActionWord("remains", "will (?:keep|maintain|retain|prolong)(?= (?:an? |the |its ))", "after"),
    ActionWord(
        "remains",
        "(?:will|(?:is|are|was) to) (?:now )?(?:last|run|hold|continue|remain|stay)"
        "(?: in (?:force|effect|place))?",
        "before",
    ),
    ActionWord(
        "lifted",
        "(?:will|(?:is|are) (?:due |set )?to|to) (?:(?:also|now|then|soon|likewise|thus) )?"
        "(?:end(?! of)|expire|lapse|cease|(?:finish|conclude)"
        "(?=[.,;]|$| (?:today|tonight|tomorrow|at|on|in|by|this)\\b))",
        "before",
    ),
    # "The emergency and the curfew end tonight"
    ActionWord(
        "lifted",
        "(?<!the )(?<!an )(?<!its )(?<!week)(?<!year)(?:end|expire|lapse)"
        "(?=[.,;]|$| (?:today|tonight|tomorrow|at|on|in|this))",
        "before",
    ),
    # "Red level in Oral replaced by yellow": a headline's passive
    ActionWord(
        "set",
        f"{_NOT_BY_RULES}(?:replaced|superseded|supplanted) (?:by|with)",
        "before",
        other="lifted",
    ),
    ActionWord(
        "set",
        # Not what is another rule: "the quarantine that replaced it"
        f"{_NOT_BY_RULES}replac(?:es|ed)(?: on)?|superseded",
        "either",
        other="lifted",
    ),
    ActionWord(
        "set",
        "extend(?:s|ed)?(?= (?:(?:the same|that) day |later |then |also |on \\w+ |today |soon )?to"
        " (?:the (?:whole|entire|rest)|all|cover|include))",
        "before",
    ),
    # "Was widened yesterday to take in the entire country"
    ActionWord(
        "set",
        "(?:extend|stretch|broaden|widen|expand|enlarg)(?:s|ed)(?= (?:[\\w-]+ ){0,3}?"
        "to (?:take in|cover|include|encompass|embrace|span|apply to)\\b)",
        "either",
    ),
    ActionWord(
        "set",
        "(?:extend|stretch|broaden|widen)(?:s|ed)(?=[^.;]{0,160}? to (?:(?:the |all )?(?:whole"
        "|entire|rest)|(?:all|every) (?:of )?(?:the )?(?:regions?|country|kazakhstan))\\b)",
        "either",
    ),
    ActionWord(
        "set",
        "(?:spreads?|expand(?:s|ed)|widen(?:s|ed)|roll(?:s|ed) out|broaden(?:s|ed)) (?:to|across"
        "|over)",
        "before",
    ),
    ActionWord(
        "remains", "(?<!to )covers?(?= (?:all|the (?:whole|entire|country)|every|kazakh))", "before"
    ),
    ActionWord(
        "set",
        "extend(?:s|ed)(?= (?:(?:the|its|this|that) )?(?:[\\w-]+ ){0,4}?(?:emergency|curfew"
        "|operation|level|regime|rule|alert|measures?|restrictions) (?:from (?:[\\w'-]+,? ){1,8}?)?"
        "(?:to|across|over) "
        "(?!(?:\\w+ )?\\d|(?:the )?(?:very )?(?:end|middle|beginning)\\b|\\w+ \\d|\\w*day\\b))",
        "after",
    ),
    # "Was extended from Oral to Aksay": of no days
    ActionWord(
        "set",
        rf"(?:extended|extends?|spread|spreads|widened|stretched) from {_NOT_DAYS}"
        rf"(?:[\w'-]+,? ){{1,6}}?to {_NOT_DAYS}",
        "before",
    ),
    # "Was extended at noon to the districts around"
    ActionWord(
        "set",
        rf"(?:extended|widened|expanded)(?= (?:at|on|late|early|this|yesterday|today|shortly|last)"
        rf" (?:[\w.:]+ ){{0,5}}?to {_NOT_DAYS}(?!next\b))",
        "before",
    ),
    ActionWord("set", r"extend(?:s|ed)? to(?! (?:\w+ )?\d| (?:the )?(?:very )?end\b)", "before"),
    ActionWord(
        "set",
        "(?:(?:will|shall) (?:(?:also|now|then) )?|(?:is|are) to )be (?:in (?:force|effect|place)"
        "|observed|enforced|applied)"
        "|(?:will|shall) (?:(?:also|now|then) )?apply",
        "before",
    ),
    # What a title says is to come: "Yellow level to be in effect from 2 July".
    ActionWord(
        "set",
        "(?:(?<=level )|(?<=curfew )|(?<=emergency )|(?<=operation )|(?<=regime )|(?<=alert ))"
        "to (?:be in (?:force|effect|place)|apply|take effect|come into (?:force|effect))",
        "before",
    ),
    ActionWord(
        "remains",
        "maintain(?:s|ed)?|retain(?:s|ed)?|preserv(?:es|ed)|extend(?:s|ed)?|prolong(?:s|ed)?"
        # Not "people kept their heads"
        "|kept(?! (?:their|his|her|our|my|calm|quiet|silent|watch|vigil|going|\\w+ing)\\b)"
        "|(?:(?<=is )|(?<=are )|(?<=was )|(?<=were )|(?<=been ))(?:renewed|prolongated)"
        # What machines make of "is kept"
        "|(?:(?<=is )|(?<=are ))saved"
        f"|renew(?:s|ed)(?= (?:the|its|their|an?) (?:{MEASURE}))"
        "|keeps|left (?:in (?:place|force|effect)|unchanged)",
        "either",
    ),
    ActionWord(
        "lifted",
        any_of(
            "expir(?:es|ed)|(?:is|are|was|were|been) (?:now |already )?over",
            "(?:brought to|at) an end|came to (?:a close|its end)|wound up"
            "|ceas(?:ed|es)(?: to (?:apply|be in force))?",
            "no longer (?:applies|apply|in (?:force|effect))|c(?:a|o)mes? to an end",
        ),
        "before",
    ),
    ActionWord(
        "lifted",
        any_of(
            "lift(?:s|ed)?|(?<!the )(?<!open-)(?<!open )(?:(?<!both )ends|ended)"
            # Not "the day ends with a concert", but "ends with three arrests"
            "(?! (?:with(?! (?:[\\w-]+ ){0,2}?(?:arrests?|detentions?|detained|dead|killed|deaths?)"
            "\\b)|up|of|in (?:an? )?(?!the)\\w+ (?:fire|fight)))"
            "|complete(?:d|s)|finish(?:ed|es)|conclud(?:ed|es)",
            "(?:(?<=was )|(?<=were )|(?<=been )|(?<=is )|(?<=are ))stopped"
            "|(?:(?<=hour )|(?<=curfew )|(?<=regime )|(?<=operation )|(?<=level ))stops"
            "(?= (?:in|on|from|at|across|throughout|acting|operating|its action)\\b)"
            "|stopped(?= (?:acting|operating|applying|to act|its (?:action|operation)|in|on|from"
            "|since|as of|today|yesterday"
            f"|(?:the|its|their) {_A_MEASURE})\\b|\\s*(?:[.,;:)]|$))",
            "cancel(?:s|l?ed)|revok(?:es|ed)|abolish(?:ed|es)|terminat(?:es|ed)",
            "withdr(?:awn|ew)|remov(?:es|ed)|drop(?:s|ped)|annul(?:s|led)|scrap(?:s|ped)",
            "discontinued|suspended|called off|repealed|rescinded",
        ),
        "either",
    ),
    ActionWord(
        "lifted",
        "(?:lifting|cancell?ation|abolition|termination|removal|completion|withdrawal|expiry"
        "|ending|(?<!until the )(?<!till the )(?<!to the )(?<!by the )(?<!at the )(?<!before the )"
        "(?<!until )(?<!till )(?<!to )(?<!by )(?<!through )"
        # "The end of the curfew was moved to six" leaves it in force.
        "end(?! of [^.;,]{0,60} (?:was|is|has been) (?:pushed|pulled|moved|put|brought|shifted"
        "|delayed|postponed)\\b)"
        "(?= of [^.;,]{0,60}\\b(?:levels?|alert|curfew|emergency|operation|cto|regime|measures?"
        "|restrictions|state)\\b)) of(?: the)?",
        "after",
    ),
    ActionWord(
        "raised",
        "rais(?:e|es|ed)|upgrad(?:ed|es)|elevated(?= to)"
        rf"|(?<!\bthe )(?<!\ban )(?<!\bits )increased(?!,? (?:{QUOTES}(?:{COLOUR})|levels?))"
        rf"|increases(?!,? (?:{QUOTES}(?:{COLOUR})|levels?))"
        rf"|heightened(?! (?:{QUOTES}{COLOUR}|levels?|alert|terror\w*|state|security))"
        "|escalated(?= to)",
        "either",
    ),
    ActionWord(
        "lowered",
        "lower(?:s|ed)|reduc(?:es|ed)|downgrad(?:es|ed)|decreas(?:es|ed)"
        rf"|eased(?= (?:[\w-]+ ){{0,6}}?(?:to|from) (?:the )?{QUOTES}{COLOUR})"
        "|(?:brought|taken|moved) (?:back )?down|scaled (?:back )?down",
        "either",
    ),
    # "It's orange", but not "it's orange, it went up from yellow"
    ActionWord(
        "remains",
        rf"(?<=\bit)['\u2019]s(?= (?:now |still |currently |also )?{QUOTES}(?:red|orange|yellow)\b"
        rf"(?! one\b|[\w-]* (?:because|for)\b)(?! to {QUOTES}(?:red|orange|yellow)\b)"
        rf"(?![^.;]{{0,40}} (?:up|down|raised|lowered|upgraded|downgraded) from\b))",
        "before",
    ),
    ActionWord(
        "remains",
        rf"(?:is|are)(?= (?:now |still |currently |also |thus |therefore |hence )?"
        rf"{QUOTES}(?:red|orange|yellow|critical)\b"
        rf"(?! one\b|[\w-]* (?:because|for)\b))",
        "before",
    ),
    ActionWord(
        "set",
        rf"{_NOT_OF_EARLIER}"
        + any_of(
            rf"(?:re-?)?(?:{_NOT_WHO_SAYS}declar(?:es|ed)|introduc(?:es|ed)|impos(?:es|ed))"
            rf"|(?:re-?)?establish(?:es|ed){_NO_FINDING}"
            "|re-?instat(?:es|ed)",
            # "..., the headquarters announced on Monday" is who said it.
            rf"{_NOT_WHO_SAYS}"
            r"announc(?:es|ed)(?! (?:this|on|late|early|earlier|yesterday|today|last)\b)"
            r"(?!\s*(?:[.;]|$))"
            # "Announced this morning a curfew in Semey" is of that.
            r"|announced(?= (?:this|on|late|early|earlier|yesterday|today|last) (?:[\w:]+,? ){0,4}?"
            rf"an? {_NEW}(?:{MEASURE})\b(?![^.;,]{{0,60}} (?:will|would|is|was|has|had)\b))",
            r"(?:(?<=was )|(?<=were )|(?<=been )|(?<=being )|(?<=is )|(?<=are )|(?<=level )"
            r"|(?<=curfew )|(?<=emergency )|(?<=operation )|(?<=regime )|(?<=first )"
            r"|(?<=initially )|(?<=originally ))announced",
            f"sets(?= (?:an? )?{_NEW}(?:{MEASURE})\\b)|set(?: at)?|institut(?:es|ed)|enact(?:s|ed)"
            "|(?:(?<=was )|(?<=were )|(?<=been )|(?<=is )|(?<=are )|(?<=be )|(?<=being ))applied",
            "launched|activated|ordered|proclaim(?:s|ed)|brought in",
            f"(?:opened|initiated|commenced)(?= (?:an?|the) {_NEW}(?:{MEASURE}))"
            "|(?:(?<=was )|(?<=were )|(?<=been )|(?<=is ))(?:opened|initiated|commenced)"
            r"(?= (?:[\w-]+ ){0,3}?(?:in|on|at|across|throughout|there|here|this|yesterday|today"
            r"|from|over|around)\b)",
            "put in(?:to)? (?:place|force|effect)|c(?:ame|omes) into (?:force|effect)",
            "(?:(?<=alert )|(?<=level )|(?<=curfew )|(?<=was )|(?<=been )|(?<=is ))issued",
            "took effect|takes effect|enter(?:s|ed) into force|slapped|decreed",
        ),
        "either",
    ),
    ActionWord(
        "remains",
        "(?:still|continue to) (?:must|have to|need to|are (?:required |obliged )?to)"
        "(?= (?:stay|remain|be|keep|get|return|come)\\b)"
        "|(?:must|have to|need to|are to) still(?= (?:stay|remain|be|keep|get|return|come)\\b)"
        # "May still not go out after 11 p.m."
        "|(?:still (?:must not|may not|cannot|can't|are not (?:allowed|permitted) to)"
        "|(?:must|may|can) still not)(?= (?:be|go) out)",
        "after",
    ),
    ActionWord(
        "set",
        "(?:must|have to|are (?:now )?(?:to|required to|obliged to|ordered to))"
        "(?= (?:stay|remain|be|keep) (?:in(?:doors|side)|(?:at )?home|off the|in their)\\b)",
        "after",
    ),
    ActionWord(
        "set", "(?<!to )(?:impose|declare|introduce|establish|announce)(?= (?:an? |the )?)", "after"
    ),
    ActionWord(
        "lifted", "(?<!to )(?:lift|cancel|abolish|revoke|end)(?= (?:the|its|their)\\b)", "after"
    ),
    ActionWord(
        "raised",
        "(?<!to )(?:upgrade|(?:step up|hike)(?= (?:the|its|their) (?:[\\w-]+ ){0,3}?(?:level|alert"
        "|terror)|[^.;,]{0,40}\\b(?:from|to) (?:orange|red|high|critical)))",
        "either",
    ),
    ActionWord(
        "lowered",
        "(?<!to )(?:downgrade|lower|reduce|ease)(?= (?:the|its|their|terror)\\b)",
        "after",
    ),
    ActionWord(
        "set", "(?:is|are|was|were|been) (?:\\w+ly )?(?:forbidden|prohibited|banned)", "before"
    ),
    # A headline has no verb: "Curfew there from 11 p.m. to 7 a.m.", "CTO since 16:00".
    ActionWord(
        "set",
        # "Decided to lift the curfew as of midnight" has its verb.
        "(?<!the curfew )(?<!the level )(?:(?<!of emergency )|(?<=\\ba state of emergency )"
        "|(?<=a nationwide state of emergency ))(?:(?<=curfew )|(?<=level )"
        "|(?<=emergency )|(?<=cto ))"
        "(?=(?:there )?(?:from|since|as of)\\b(?! (?:red|orange|critical|high|yellow|moderate)))"
        "|(?:(?<=: red)|(?<=: orange)|(?<=: yellow))(?=,? (?:for|from|until|till|since)\\b)",
        "before",
    ),
    # Order "begins with a street lamp".
    ActionWord(
        "set",
        f"{_NO_TIME}(?:beg[au]n|begins|start(?:s|ed)(?! \\w+ing\\b)|(?:will|is to|are to|is due to)"
        " (?:begin|start))"
        "(?! with (?:an?|our|us|you|me|him|every|each|people)\\b)",
        "before",
    ),
    ActionWord("set", r"cover(?:s|ed)(?= .{0,30}as well)", "before"),
    ActionWord(
        "set",
        "(?:introduction|declaration|imposition|announcement|establishment) of(?: (?:the|an?))?",
        "after",
    ),
    ActionWord(
        "remains",
        "covers(?! an? | the (?:area|zone|period|hours|cost|time|night)| only| \\d| up to"
        "| everything)",
        "before",
    ),
    # Not "to introduce, for the duration of the emergency, a curfew"
    ActionWord("set", rf"(?:{SAME_TERM})(?=\s*[.;]|$)|(?<!, )(?:{SAME_TERM})(?=\s*,)", "before"),
)
