"""English words that take back what was told: a denial, or that it was an exercise."""

from __future__ import annotations

from mapper.languages.patterns import any_of
from mapper.languages.vocabulary import RetractionWords

_LEAD = (
    r"(?:(?:but|however|in fact|fortunately|luckily|happily|thankfully|later|actually|alas|now|and"
    r"|of course|as it turned out|it turned out|officials (?:later )?said|(?:the )?police said)"
    r",? )?"
)
_IT = any_of(
    "this|that|it|all (?:of )?(?:this|that|it)|none of (?:this|that|it)",
    "the (?:report|information|message|news|claim|post|video|photo|rumour|rumor|item|story)s?",
    "these (?:reports|claims|messages|posts|rumou?rs)|both reports",
)
_BE = any_of("is|was|are|were|has been|have been|proved|turned out|turned out to be|proved to be")
_UNTRUE = any_of(
    "not true|untrue|false|fake|wrong|incorrect|nonsense|denied|refuted|disproved|inaccurate",
    "not confirmed|unconfirmed|not the case|(?:an? )?(?:hoax|lie|fake|invention|fabrication|error)",
    "(?:a )?(?:mistake|rumou?r|provocation)|old|from another (?:country|city|town)|our mistake",
)
_PLAY = any_of("exercises?|drills?|training|rehearsal|simulation|game|film|legend|scenario|script")
# As machines call an exercise, too
_DRILL = any_of(
    "exercises?|drills?|trainings?|rehearsals?|simulations?|manoeuvres|maneuvers|war game"
    "|doctrines|learnings|teachings|studies"
)

_FOOTAGE = any_of("footage|video|clip|recording|photos?|pictures?|images?|post")
_FROM_ELSEWHERE = any_of(
    "(?:shot|filmed|taken|recorded|made) (?:in|at|on|abroad|years? ago|during)",
    "old|years old|from (?:another|a different|\\d{4}|last year)|staged|edited|archival",
)
_CLAIM = any_of(
    "reports?|claims?|rumou?rs?|information|posts?|messages?|news|allegations?|word|stories|video"
)
# "To a chat with 900 members", "her relatives": where no office has its word.
_PRIVATELY = (
    r"(?:(?:to|in|into|on|over|through|via) )?(?:(?:an?|his|her|their|the|several|some|many|two"
    r"|three|group|family|school|parents['\u2019]?|work|local|closed|various|dozens|all|of) ){0,4}"
    r"(?:(?:whatsapp|telegram)(?: (?:groups?|chats?))?|chats?|groups?|friends?|relatives?"
    r"|acquaintances?|colleagues|neighbou?rs|contacts|family|messengers?)"
    r"(?: (?:with|of|on|in) (?:(?:over|more than|some|about|nearly|his|her|their|the) )?(?:\d+ )?"
    r"[\w'-]+)?,?"
)
# What nobody answers for.
_HEARSAY = (
    r"(?:(?<!in a )(?<!in an )(?<!in its )(?<!in his )(?<!in the )"
    r"(?:voice|audio|whatsapp|telegram|chain|anonymous|viral|forwarded|fake) (?:[\w-]+ )?"
    r"(?:messages?|notes?|recordings?|posts?|clips?|mailings?)"
    r"|(?:messages?|posts?|screenshots?|recordings?|videos?|clips?|mailings?|audios?|texts?|files?)"
    r"(?=[^.;]{0,60}\b(?:going (?:a)?round|circulat\w+|spread\w*|doing the rounds|in (?:\w+ )?chats"
    r"|claiming|alleging|purporting|sent (?:a)?round|shared|forwarded)\b)"
    # "They send each other an audio in which a woman assures that ..."
    r"|(?:send|sent|forward|transfer|pass|shar|repost|resend)(?:s|e|es|ed|ing|red|ring)?"
    rf" (?:on |round |around )?(?:{_PRIVATELY} |(?:to )?(?:(?:each other|one another) )?)"
    r"(?:an?|the) "
    r"(?:[\w-]+ ){0,2}?(?:audio|recording|message|text|post|clip|video|mailing|file|note)s?)"
)
# Who says that what was told is untrue: "The akimat said that ..."
_SAID = (
    r"[^.;]{0,120}?\b(?:sa(?:id|ys)|inform(?:ed|s)?|report(?:ed|s)?|stat(?:ed|es)|stress(?:ed|es)"
    r"|assur(?:ed|es)|not(?:ed|es)|explain(?:ed|s)|announced|emphasi[sz]ed|clarif(?:ied|ies)"
    r"|confirm(?:ed|s)|told (?:[\w'-]+ ){1,3}?)(?: that|,|:)? [\"\u201c\u00ab]?"
)
_IS_UNTRUE = (
    rf"(?:(?:{_BE})(?: (?:all|simply|completely|just))? (?:not true|untrue|false|fake|nonsense"
    r"|(?:a )?(?:fake|lie|hoax|invention))(?=[.,;:!\"\u201d\u00bb]|$| (?:and|as|but)\b)"
    r"|(?:do|does|did)(?: not|n't) correspond\b)"
)
# What nobody answers for, told without what it says: that comes next.
_GOES_ROUND = (
    r"(?:going (?:a)?round|circulat\w+|doing the rounds|in (?:\w+ )?chats|spread\w*"
    r"|sent (?:a)?round"
    r"|forwarded|shared)"
)
_MESSAGE = (
    r"(?:(?:voice|audio|whatsapp|chain|anonymous|viral|forwarded|fake) (?:[\w-]+ )?"
    r"(?:message|note|recording|post|clip|mailing)s?|recordings?|rumou?rs?|messages?|videos?)"
)
# "It is a fake, and quite a crude one", said in so many words; a noun alone would be of more
_A_FAKE = (
    r"(?:an? )(?:(?:\w+ly )?(?:complete|total|absolute|crude|pure|obvious|clear|blatant|outright"
    r"|clumsy|plain|utter|downright|sheer|vile|ordinary|typical|another) )?"
    r"(?:fake|forgery|hoax|fabrication|invention|lie)"
)
# "An unsigned letter has been going round", but not "the order", which an office may have shared
_PAPER = r"an? (?:[\w-]+ ){0,3}?(?:documents?|letters?|leaflets?|scans?|papers?)"
_SPREAD_ROUND = (
    r"(?:(?:was|is|has been|had been|being|were) (?:widely|massively|actively|rapidly|quickly)"
    r" (?:shared|spread|forwarded|reposted|circulated)|going (?:a)?round|circulating"
    r"|doing the rounds|did the rounds|went (?:a)?round|passed from hand to hand)"
)
RETRACTIONS = RetractionWords(
    denial=(
        rf"[\"\u201c\u00ab]?(?:{_IT}|the (?:document|letter|order|paper|decree|notice|leaflet)s?)"
        rf" (?:{_BE}) {_A_FAKE}(?=[.,;:!\"\u201d\u00bb]|$| (?:and|as|but)\b)|"
        rf"{_LEAD}{_IT} (?:{_BE}|(?:do|does|did) not)(?: (?:also|all|later|simply|completely))?"
        rf" (?:{_UNTRUE}|happen|take place|correspond)\b"
        rf"|{_SAID}{_IT} {_IS_UNTRUE}"
        rf"|(?:{_SAID}|{_LEAD})no such (?:decisions?|orders?|decrees?|measures?|instructions?"
        r"|resolutions?|announcements?)\b(?![^.;]{0,60}\b(?:since|before|elsewhere|ever)\b)"
        r"|[^.;]{0,80}?\b(?:denied|refuted|dismissed|rebutted|disproved)"
        rf" (?:this|that|it|(?:the|this|these|such) {_CLAIM})"
        r"(?=[.;]|, (?!that|which)|$| (?:and|as|but)\b)"
        rf"|[^.;]{{0,80}}?\b(?:call(?:s|ed)|label(?:s|led)|brand(?:s|ed)|dismiss(?:es|ed)) {_IT}"
        r" (?:as )?(?:untrue|false|(?:an? )?(?:fake|lie|hoax|invention|fabrication|provocation)"
        r"|nonsense|disinformation)\b"
        rf"|{_LEAD}(?:none|not (?:a|one)(?: single)? (?:word|line)) of (?:this|that|it|what"
        " (?:is|was)"
        r" (?:said|written)(?: there| in it)?) (?:is|was) true\b"
        rf"|{_LEAD}there (?:is|was) (?:no truth|not a (?:single )?(?:word|grain|shred|drop) of"
        " truth)"
        r" in (?:this|that|it|them|(?:the|these|this) [\w-]+)\b"
        rf"|{_LEAD}{_IT} (?:did|does)n't happen\b"
        rf"|{_LEAD}nothing (?:of the (?:kind|sort)|like (?:this|that))\b"
        # "Nothing of the kind was seen in Oral" is of there alone.
        r"(?! (?:was|has been|is|were) (?:seen|observed|noted|reported|recorded|heard)"
        r" (?:in|at|elsewhere))"
        rf"|{_LEAD}(?:no such|there was no such) (?:thing|incident|event|case)s?\b"
        r"|[^.;]{0,80}?\bno (?:such )?(?P<again>explosion|blast|fire|attack|riot|shooting|clash"
        r"|protest|rall|strike|flood|accident|arrest)\w* (?:[\w-]+ ){0,4}?(?:took place|occurred"
        r"|happened|have|has|was|were)\b"
        rf"|[^.;]{{0,40}}?\b{_FOOTAGE} (?:(?:was|were|is|are|had been) )?{_FROM_ELSEWHERE}\b"
        # The police: "Not true."
        rf"|[^.;:]{{0,60}}: ?[\"\u201c\u00ab](?:(?:this|that|it) is )?(?:not true|untrue|false"
        rf"|(?:a )?(?:fake|lie))\b"
        rf"|we (?:were|got it) wrong\b|we apologi[sz]e for (?:the|this) (?:error|mistake)"
    ),
    claim=(
        rf"\b{_CLAIM} (?:of|about|that|on|showing|alleging|claiming)\b[^.;]{{0,200}}?"
        rf"\b(?:(?:{_BE}) (?:all |completely |simply )?(?:not true|untrue|false|fake|nonsense"
        rf"|baseless|unfounded|a hoax|an invention|a lie|denied|refuted)"
        r"|(?:do|does|did|is|are|was|were|has|have) not (?:been )?"
        r"(?:correspond|confirm|match|support)\w*)\b"
        rf"|\b(?:false|fake|untrue|baseless|unfounded|incorrect) {_CLAIM} (?:of|about|that|on)\b"
        rf"|\b(?:denied|refuted|dismissed|rejected|rebutted)(?: \w+)? {_CLAIM}\b"
        rf"|\b{_HEARSAY}\b[^.;]{{0,80}}?\b(?:that|about|says?|said|saying|claim\w*|alleg\w*"
        rf"|purport\w*|warn\w*|telling)\b"
        rf"|\b(?:screenshot|audio|voice note)s?\b[^.;:]{{0,40}}:(?= )"
        rf"|\b(?:do not|don't|not to|never) (?:believe|trust|spread|repost|forward|share|fall for)"
        rf" (?:[\w-]+ ){{0,3}}?(?:{_CLAIM}|recordings?|{_MESSAGE})\b[^.;:]{{0,40}}?"
        r"(?:\b(?:that|about|of|which)\b|:(?= ))"
        r"|\b(?:fake|forged|bogus) (?:[\w-]+ ){0,2}?(?:orders?|decrees?|documents?|letters?"
        "|decisions?"
        r"|announcements?|screenshots?|notices?)\b[^.;:]{0,60}?"
        r"(?:\b(?:that|about|of|on|says?|said|saying|announc\w+|declar\w+|introduc\w+)\b|:(?= ))"
        r"|\brumou?red (?:that|to)\b|\brumou?r has it\b"
        # What a message says behind a colon: "You have seen this voice message: from Friday ..."
        rf"|\b{_HEARSAY}\b[^.;:]{{0,60}}:(?= )"
        r"|\b(?:call(?:s|ed)?|label(?:s|led)|dismiss(?:es|ed)|describ(?:es|ed)) "
        r"(?:(?!in\b|for\b|on\b)[\w'-]+ ){0,4}?(?:false|untrue|nonsense|disinformation"
        r"|an? (?:[\w-]+ )?(?:fake|lie|hoax|invention|fabrication|provocation))\b"
        r"|\b(?:it is|it's|it was) (?:not true|untrue|a lie|false) that\b|^\W*fake\b ?(?::|of)"
    ),
    message=(
        rf"\b{_PAPER}\b[^.;]{{0,80}}?\b{_SPREAD_ROUND}\b|"
        rf"\b(?:denied|refuted|dismissed|rejected|rebutted)\b[^.;]{{0,40}}?\b{_MESSAGE}\b"
        rf"|\b{_MESSAGE}\b[^.;]{{0,60}}?\b{_GOES_ROUND}\b|\b{_GOES_ROUND}\b[^.;]{{0,40}}?\b{_MESSAGE}\b"
    ),
    content=(
        r"\W*(?:in (?:it|them|the (?:message|recording|post|clip|video|audio|note))"
        r"|(?:it|the (?:message|recording|post|clip|video|audio|note|author|speaker|voice|woman"
        r"|man))"
        r"|an? (?:unknown|unidentified|unnamed|anonymous) \w+|a (?:wo)?man|(?:wo)?man's voice)\b"
        r"[^.;]{0,60}?\b(?:sa(?:id|ys|ying)|claim\w*|alleg\w*|assert\w*|warn\w*|assur\w*|announc\w*"
        r"|tell(?:s|ing)|stat(?:es|ed))\b"
    ),
    offence=(
        r"\b(?:fined|fining|convicted|sentenced|jailed|detained|arrested|punished|charged|prosecuted"
        r"|guilty|tried|liable)\b[^.;]{0,80}?\b(?:(?:spread|disseminat|distribut|circulat|publish"
        r"|post)\w*|over|for|of|with) (?:[\w-]+ ){0,3}?"
        r"(?:false|fakes?|untrue|unreliable|inaccurate|disinformation|misinformation|rumou?rs?|lies)\b"
    ),
    rumoured=(
        r"\W*(?:(?:according to|as|in|on|at|late|early|back) (?:(?!\b(?:he|she|they)\b)[^.;:])"
        r"{1,60}? )?(?:he|she|they|the (?:[\w-]+ )?(?:man|woman|youth|student|driver|blogger|user"
        r"|accused|defendant|suspect|detainee|offender|author|teenager|pensioner|resident"
        r"|year-old))\b(?! (?:was|were|is|are|has been|had been)\b)[^.;]{0,80}?"
        r"\b(?:sa(?:id|ys)|told|wrote|posted|claim\w*|announced|published|reported|shared|sent"
        r"|forwarded|spread|stated|assured|warned|alleg\w*)\b"
    ),
    exercise=(
        rf"{_LEAD}(?:{_IT}|such) (?:was|were|is|turned out to be)(?: all)?"
        rf"(?: (?:only|just|merely|part of|how|by|according to|the course of))*"
        rf"(?: (?:an?|the|annual|joint|planned|large-scale|tactical|command-staff|special"
        rf"|republican|counter-terrorism|anti-terrorist|staff))* {_PLAY}\b"
        rf"|(?:so|thus|this is how|that is how|that was how|this was how)(?: \w+)? (?:began|begins"
        rf"|started|went|ran|read) (?:the |an? )?(?:[\w-]+ ){{0,4}}{_PLAY}\b"
    ),
    staged=(
        r"\b(?:by|under|according to|in|following|per|on) (?:the |its |their |this )?"
        r"(?:[\w'\u2019-]+ ){0,3}?(?:plot|scenario|legend|script|storyline)\b"
        rf"|\b(?:by|under|according to|on|following) (?:the )?(?:plan|idea|design|conditions|intent"
        rf"|intention|concept) of (?:the |these |such )?(?:[\w-]+ ){{0,3}}?{_DRILL}\b"
        # "Conditional terrorists seized the station"
        r"|\b(?:conditional|mock|notional|simulated|imaginary|fictitious|imitation|make-believe)"
        r" (?:[\w-]+ )?(?:terrorists?|criminals?|attackers?|gunmen|militants?|bandits?|intruders?"
        r"|saboteurs?|extremists?|hostages?|enem(?:y|ies)|adversar(?:y|ies)|victims?|offenders?)\b"
    ),
)
