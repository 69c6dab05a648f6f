"""English idioms for what stays in force."""

from __future__ import annotations

from mapper.languages.en.measure_idioms.parts import (
    DECIDED,
    NOBODY_MAY,
    ON_LIST,
    RATED,
)
from mapper.languages.en.measure_names import COLOUR, IN_THE_STREET, MEASURE, QUOTES, VERB_FOLLOWS
from mapper.languages.measure_words import ActionWord
from mapper.languages.patterns import any_of

# "The level operating in Oral, by a decision of 5 May is prolonged" has one act.
_NOT_BESIDE = (
    r"(?! (?:in|on) (?:(?!(?:and|as|while|but|where|since|from)\b)[\w'-]+ ){0,4}[\w'-]+,?"
    r"(?: by (?:an? |the )?(?:\w+ )?(?:decision|decree|order|resolution)\b[^.;,]{0,60},?)?"
    r" (?:is|was|are|were|has been|have been) (?:\w+ly )?"
    r"(?:prolonged|extended|lifted|cancelled|removed|kept|left|lowered|raised)\b)"
)
# "The camps have not changed their hours" is of those.
_NOT_THEIRS = "(?! (?:its|their|his|her|our|my|your)\\b(?! (?:colou?r|status|level)\\b))"
# Right behind what a measure is called
_BEHIND_ITS_NAME = any_of(
    *(
        f"(?<={word} )"
        for word in (
            *("operation", "regime", "curfew", "emergency", "rule", "level", "alert", "cto"),
            *("threat", "danger"),
        )
    )
)

STAYING = (
    ActionWord(
        "remains",
        rf"(?:stays?|remains?|is|are|(?:is|are) (?:still|kept|left)) on {ON_LIST}"
        rf"(?= (?:an? |the )?(?:{MEASURE}))",
        "after",
    ),
    ActionWord(
        "remains",
        rf"no changes?(?=[,:] {QUOTES}{COLOUR})",
        "after",
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
    # What begins each night anew has been there: "At eleven the curfew begins again"
    ActionWord(
        "remains",
        "(?:(?<=curfew )|(?<=it )|(?<=which ))(?:beg[ai]ns?|starts?|started|comes? (?:down|in)"
        "|falls?)"
        "(?= (?:again|anew|once more|as (?:always|usual|it (?:has|did)|(?:on )?every)|(?:each"
        "|every)"
        " (?:night|evening|day)|nightly)\\b"
        "|[^.;,]{0,40}(?:,? as (?:always|usual|it (?:has|did)|(?:on )?every|(?:on )?each)"
        "|,? (?:each|every) (?:night|evening|day)|,? for the \\w+ (?:night|evening|day)"
        "(?: (?:running|in a row))?)\\b)",
        "before",
    ),
    # An object that stands before its verb: "The level that was announced here we keep for now"
    ActionWord(
        "remains",
        "(?:(?<=\\bwe )|(?<=\\bthey ))(?:(?:still|also) )?(?:keep|leave|retain|maintain"
        "|preserve|prolong"
        "|extend)(?=\\s*[.,;]|\\s*$| (?:for (?:now|the (?:time being|present|moment))|so far"
        "|as it is"
        "|as before|in (?:force|place)|unchanged|until|till|still)\\b)",
        "before",
    ),
    # "As of today still enforced", a report says without a verb
    ActionWord(
        "remains",
        "(?:as of (?:today|now|this (?:morning|evening|afternoon))[, ] ?)?still (?:(?:being"
        " )?enforced"
        "|in (?:force|effect|place|operation)|valid|observed|operational|active)(?! (?:in|at"
        "|on)? ?the"
        " (?:works|mine|plant))",
        "before",
    ),
    # "The level is not orange but red"
    ActionWord(
        "remains",
        rf"(?:is|are) (?:no longer|not) {QUOTES}(?:red|orange|yellow){QUOTES},? (?:any more,? )?but"
        rf"(?: already| now)?(?= {QUOTES}(?:red|orange|yellow)\b)",
        "before",
    ),
    ActionWord("remains", "(?:is|are) good(?= (?:until|till|through|to)\\b)", "before"),
    ActionWord(
        "remains",
        "(?:h(?:olds?|eld|angs?|ung) on to|(?:sticks?|stuck) (?:to|with)|(?:clings?|clung) to"
        "|(?:is|are) (?:still )?(?:(?:holding|hanging) on|sticking|clinging) (?:to|with))"
        rf"(?= (?:an? |the |its |their )?(?:{MEASURE}))",
        "after",
    ),
    ActionWord(
        "set",
        rf"(?:has|have) (?:now )?had(?= (?:an? |the )?{QUOTES}(?:{MEASURE})"
        r"[^.;,]{0,40}? since\b)",
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
    # "The terrorist threat in Semey is rated orange"
    ActionWord("remains", rf"(?:is|are) {RATED}", "before"),
    # "On the territory of the region as before acts a curfew"
    ActionWord(
        "remains",
        rf"(?:as (?:it was )?before|as previously|as earlier|still|as usual),? "
        rf"(?:functions?|acts?|operates?|works|appl(?:y|ies)|continues? to (?:act|operate|apply)"
        rf"|(?:is|are) (?:acting|operating|working|in (?:force|effect)))"
        rf"(?= (?:(?:in|on) [^.;,]{{3,60}} )?(?:the |an? )?(?:{MEASURE}|commandant))",
        "after",
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
        "remains",
        rf"{NOBODY_MAY}(?:(?=(?:be|go) (?:out(?:doors|side)?)\b)|(?={IN_THE_STREET}))",
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
    ActionWord(
        "remains",
        "(?:now |will (?:now )?)?(?:starts?|begins?|started|began)(?= [^.;]{0,40}\\b(?:instead of"
        "|rather than|not at|an hour (?:later|earlier)|(?:two|three) hours (?:later|earlier)))",
        "before",
    ),
    ActionWord(
        "remains", "(?:has|have) been (?:also )?(?:shortened|adjusted|relaxed|softened)", "before"
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
        rf"in (?:force|effect|place){VERB_FOLLOWS}"
        # "The level, in effect in Oral since 19 May, was cancelled"
        r"|(?<=, )in (?:force|effect|place)"
        r"(?= (?:(?:in|for|on|across|throughout|there|here) (?:[\w'-]+ ){0,5}?)?(?:since|from)\b"
        r"[^.;,]{3,40}, (?:was|were|is|are|has|have|had|will|ended|ends|expired|expires|lapsed)\b)",
        "before",
        attributive=True,
    ),
    # "It was clamped on Oral on Thursday, and there it has stayed", "the curfew drags on"
    ActionWord(
        "remains",
        r"(?<=\bit )(?:has|have) (?:stayed|remained|stood)(?=\s*[.,;]|\s*$| (?:so|there|on"
        r"|ever since)\b)"
        rf"|(?:{_BEHIND_ITS_NAME})(?:drag|grind|wear|roll)s on(?! (?:and|to)\b)",
        "before",
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
        "remains",
        rf"{DECIDED} to (?:extend|prolong|keep|maintain|retain)",
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
        "remains",
        "(?:(?:must|have to|are to|should) )?(?:also |still )?continue to (?:observe|respect|obey"
        "|comply with)",
        "after",
    ),
    ActionWord(
        "remains", "(?:does|do|did) not (?:yet )?lose (?:its |their )?(?:force|effect)", "either"
    ),
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
    ActionWord("remains", "entered (?:its|the) \\w+ (?:day|week)", "before"),
    ActionWord(
        "remains",
        "(?<=nothing )(?:has changed|has been changed|changes|changed|is changing|will change)"
        "|(?:is|are|['\u2019]s) (?:still |all )?the same(?: (?:there|here))?(?= as "
        "(?:before|yesterday|earlier|it was)|\\s*[.,;:]|\\s*$)",
        "before",
    ),
    ActionWord(
        "remains",
        rf"(?:continue[sd]? to )?(?:live|lives|living|work|works) (?:by|under) (?:the rules of )?"
        rf"(?=(?:an? |the )?(?:{MEASURE}))",
        "after",
    ),
    ActionWord(
        "remains",
        "(?:extending|prolonging)(?= (?:the|its|their|a|an|it|them|this|that)\\b)",
        "after",
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
        rf"(?= (?:an? |the )?(?:nation-?wide |country-?wide |night-?time |strict )?"
        rf"(?:{COLOUR}|curfew|state of emergency|emergency rule)"
        rf"(?! (?:from|since|as of)))",
        "after",
    ),
    # "No changes to the curfew in Oral"
    ActionWord(
        "remains",
        r"no (?:new |further |other )?changes? (?:to|in|with|of)"
        rf"(?= (?:the |its |their )?(?:[\w-]+ ){{0,2}}?(?:{MEASURE}))",
        "after",
    ),
    # "The operation goes into its ninth day"
    ActionWord(
        "remains",
        r"(?:(?:now )?(?:goes|moves|stretches|drags) (?:on )?into|went into"
        r"|(?:is|are) (?:now )?(?:in|on|into)|(?:has |have )?(?:now )?enter(?:s|ed)?)"
        r" (?:(?:its|their|the|an?) |(?<=enters ))(?:second|third|fourth|fifth|sixth|seventh"
        r"|eighth|ninth|tenth|\d+(?:nd|rd|th)|another|new|last|final)"
        r" (?:straight |consecutive |full )?"
        r"(?:day|night|week|month)\b(?! (?:of|under|without)\b)",
        "before",
    ),
    # "The city enters its second week of curfew", "is in its tenth day under a curfew"
    ActionWord(
        "remains",
        r"(?:enter(?:s|ed|ing)|beg(?:ins|an)|starts|started|marks|marked|is (?:now )?(?:in|on|into)"
        r"|spends|faces) (?:(?:its|their|the|an?) )?(?:(?:second|third|fourth|fifth|sixth|seventh"
        r"|eighth|ninth|tenth|last|final|\d+(?:nd|rd|th)|another|new|fresh|two|three|four|five|six"
        r"|seven|ten|straight|consecutive|full) ){1,2}(?:day|night|week|month)s? (?:of|under)"
        rf"(?= (?:an? |the |its )?(?:curfew|state of emergency|emergency rule|{COLOUR}))",
        "after",
    ),
    # "Residents of the city face a night-time curfew", "are having to live with a curfew"
    ActionWord(
        "remains",
        r"(?:(?:fac|endur)(?:es?|ed|ing)|liv(?:es?|ed|ing) with|(?:are|is) bound by)"
        r"(?= (?:an?|the) (?:(?:strict|nightly|night|night-time|nighttime|overnight|daily|local"
        r"|\w+-hour) ){0,2}curfew\b(?![^.;]*\b(?:if|unless)\b))",
        "after",
    ),
    ActionWord(
        "remains",
        "unchanged|(?:unaffected|not affected)"
        "(?! by (?:it|this|that|them|these|those|the (?:measures?|levels?|decision|restrictions?"
        f"|order|regime|decree))\\b)|not changed{_NOT_THEIRS}"
        f"|(?:do|does|did) not change{_NOT_THEIRS}|no change"
        f"|(?:has|have|had)(?:n't| not) (?:been )?changed{_NOT_THEIRS}"
        "|runs on(?= (?:to|until|till|through)\\b)"
        f"|nothing new|as (?:it was|before)|(?:still |also )?(?:acts|acting{_NOT_BESIDE})"
        "|operates?|functions?(?= (?:in|since|from|there|until|the)|$)"
        f"|operating{_NOT_BESIDE}"
        "|(?:(?<!, )|(?=acted since\\b))acted(?! (?:up )?(?:to|until|till)| on| against| as| by"
        "| quickly)"
        # "Which operated in Oral since 17 May"
        "|(?:(?<=which )|(?<=that )|(?<=had )|(?<=has ))(?:operated|functioned)"
        "(?= (?:(?:in|there|here|on|across|throughout) (?:[\\w'-]+ ){0,5}?)?(?:since|from)\\b)"
        "|will (?:act|operate|be valid)"
        "|(?:still|also) (?:valid|applied)|goes on(?: too)?",
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
    ActionWord(
        "remains",
        rf"(?:is|are|was|were|been|being) (?:still |also |again )?(?:left|kept|held|maintained)"
        rf" (?:on|at)(?: (?:the )?(?:mark|value|grade)(?: of)?)?(?= (?:the )?{QUOTES}{COLOUR})",
        "before",
    ),
    ActionWord("remains", rf"left (?:on|at)(?= {QUOTES}{COLOUR})", "after"),
    # "Kokshetau is on yellow alert", "Kentau leaves the yellow level", "Aksu keeps orange"
    ActionWord(
        "remains",
        rf"(?:is|are|has been|have been) (?:now |still |also )?on(?= (?:an? |the )?{QUOTES}"
        rf"(?:red|orange|yellow){QUOTES}[^.;,]{{0,20}} (?:alert|level))",
        "after",
    ),
    ActionWord(
        "remains",
        r"keeps?(?= (?:red|orange|yellow)(?:\s*[.,;:)]|\s*$| (?:until|till|through|for|as|level"
        r"|alert|terror)\b))",
        "after",
    ),
)
