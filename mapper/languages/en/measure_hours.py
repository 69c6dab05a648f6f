"""English words for what is done to the hours of a curfew, which leaves it in force."""

from __future__ import annotations

from mapper.languages.measure_words import ActionWord
from mapper.languages.patterns import any_of

_CHANGED = any_of(
    "shorten(?:s|ed)|trim(?:s|med)|cuts?|reduc(?:es|ed)|narrow(?:s|ed)|eas(?:es|ed)|loosen(?:s|ed)"
    "|relax(?:es|ed)|soften(?:s|ed)|lighten(?:s|ed)|curtail(?:s|ed)|tighten(?:s|ed)|lengthen(?:s"
    "|ed)"
    "|adjust(?:s|ed)|amend(?:s|ed)|chang(?:es|ed)|alter(?:s|ed)|shift(?:s|ed)|mov(?:es|ed)"
    "|revis(?:es|ed)|par(?:es|ed)|slash(?:es|ed)|halv(?:es|ed)|shav(?:es|ed)|rescheduled|limited"
    "|compressed|squeezed|extend(?:s|ed)|scal(?:es|ed) (?:back|down)"
    "|(?:push(?:es|ed)|puts?|sets?|mov(?:es|ed)|br(?:ings|ought)) (?:back|forward)"
    "|made (?:shorter|longer|milder|stricter|lighter)"
)
_CHANGE = any_of(
    "shorten|trim|cut|reduce|narrow|ease|loosen|relax|soften|lighten|curtail|tighten|lengthen"
    "|adjust|amend|change|alter|shift|move|revise|pare|slash|halve"
)
_HOUR = r"(?:midnight|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b| ?o'clock)|\d{1,2}[:.]\d\d|noon)"
_COUNT = r"(?:an?|one|two|three|four|five|half an|an? (?:full |whole )?|\d+)(?: and a half)?"
# "By two hours", "now from 1 to 7 a.m.", "from eight hours to five"
_ITS_HOURS = (
    rf"(?=(?: (?:back|down|again|further|slightly|\w+ly))? (?:by {_COUNT} (?:hours?|minutes)\b"
    rf"|in (?:time|length|duration)\b|(?:to|till|until) {_HOUR}|to (?:begin|start|run|end)\b"
    rf"|(?:from|to) {_COUNT} hours|to the hours)"
    rf"|(?: in (?:[\w'-]+ ){{0,4}}?[\w'-]+)?(?:[,:;]| -) (?:(?:it|they|the hours) )?(?:(?:will"
    rf"|is|are) )?now\b"
    rf"[^.;]{{0,24}}{_HOUR})"
)
_ITS_CURFEW = (
    r"(?= (?:the |its |their |an? )?(?:(?:hours|times|duration|length|start|beginning|end"
    r"|onset) of (?:the |its |their )?)?"
    r"(?:(?!and\b|as\b|but\b|while\b|in\b|to\b|after\b)[\w'\u2019-]+ ){0,2}?curfew\b)"
)
# What is moved is its hour: "the start of the curfew", "the curfew's end", "its start".
_MOVED = any_of(
    "pull(?:s|ed)|push(?:es|ed)|put(?:s|ting)?|mov(?:es|ed)|br(?:ings|ought)|sets?|drag(?:s|ged)"
    "|shift(?:s|ed)|delay(?:s|ed)|advanc(?:es|ed)|postpon(?:es|ed)|defer(?:s|red)|nudg(?:es|ed)"
    "|chang(?:es|ed)|fix(?:es|ed)"
)
_EDGE = "(?:start(?:ing time)?|beginning|end|onset|hours?|times?|opening|close)"
_ITS_EDGE = (
    rf"(?: (?:the|its|their) {_EDGE} of(?= (?:(?!of\b)[\w'-]+ ){{0,3}}?curfew\b)"
    rf"|(?= (?:the|its|their) (?:[\w'-]+ ){{0,2}}?curfew(?:'s|\u2019s)? {_EDGE}\b))"
)
_CLOCK = (
    rf"(?:{_HOUR}|(?:half past |(?:a )?quarter (?:to|past) )?(?:one|two|three|four|five|six|seven"
    r"|eight|nine|ten|eleven|twelve)\b(?! (?:days|weeks|months)\b))"
)
_SOME_TIME = rf"(?:{_COUNT} (?:full |whole |extra )?|(?:some|several|few) )(?:hours?|minutes)"

HOURS = (
    ActionWord("lowered", f"{_CHANGED}{_ITS_HOURS}", "before"),
    ActionWord(
        "lowered",
        rf"(?:(?<=curfew )|(?<=curfew hours )|(?<=curfew times )|(?<=hours of curfew ))"
        r"(?:(?:has|have|had) been |is |are |was |were |will be )?(?:(?:now|also|again|\w+ly"
        rf"|further|somewhat"
        rf"|slightly) )?(?!extend){_CHANGED}(?! to (?:all|the (?:whole|entire|rest)|cover"
        rf"|include))",
        "before",
    ),
    ActionWord("lowered", f"(?!extend){_CHANGED}{_ITS_CURFEW}", "after"),
    # "The end of the curfew in Oral was pushed back", "time of curfew is changed"
    ActionWord(
        "lowered",
        rf"(?:term|{_EDGE}) of(?= (?:the |its )?(?:[\w-]+ ){{0,2}}?curfew\b[^.;,]{{0,60}}?"
        rf" (?:is|are|was|were|(?:has|have) been|will be) (?:now |also |again )?(?:{_MOVED}"
        rf"|{_CHANGED})\b(?! at ))",
        "after",
    ),
    # "Cut an hour off the curfew", "two hours were added to the curfew"
    ActionWord(
        "lowered",
        rf"(?:cuts?|cutting|shav(?:es|ed)|t(?:akes|ook|aken)|knock(?:s|ed)|lop(?:s|ped)"
        rf"|trim(?:s|med)|clip(?:s|ped)|slic(?:es|ed)|add(?:s|ed)|tack(?:s|ed)) {_SOME_TIME}"
        rf" (?:off|from|to|onto|on to){_ITS_CURFEW}"
        r"|(?:(?<=hour )|(?<=hours )|(?<=minutes ))(?:(?:has|have) been|is|are|was|were)"
        rf" (?:cut|shaved|taken|knocked|lopped|trimmed|clipped|added|tacked)"
        rf" (?:off|from|to|onto|on to){_ITS_CURFEW}",
        "after",
    ),
    # "The curfew in Oral will now begin at ten", "begins one hour earlier", "at nine, not eleven"
    ActionWord(
        "lowered",
        rf"(?:will )?(?:now|still) (?:begins?|starts?|ends?|finish(?:es)?)(?= at {_CLOCK})"
        r"|(?:(?:will|is to) )?(?:begins?|starts?|ends?|finish(?:es)?)"
        rf"(?= [^.;]{{0,24}}(?:{_SOME_TIME} (?:earlier|later)\b|{_CLOCK},? (?:and )?not"
        rf" (?:at )?{_CLOCK}))",
        "before",
    ),
    # "Pulled the start of the curfew forward", "has put the curfew's end back to six"
    ActionWord("lowered", rf"{_MOVED}{_ITS_EDGE}", "after"),
    ActionWord(
        "lowered",
        r"(?:(?:has|have) been|is|are|was|were|will be) (?:now |also |again )?(?:pulled|pushed|put"
        r"|moved|brought|shifted|delayed|postponed|deferred)(?: (?:forward|back|off|out))?"
        rf"(?= (?:to|until|till) {_CLOCK})",
        "before",
    ),
    ActionWord(
        "lowered",
        r"(?:(?:decid|order|agre|resolv)(?:es|s|ed)|will|(?:has|have) (?:decided|agreed"
        rf"|ordered)) (?:to )?"
        rf"{_CHANGE}{_ITS_CURFEW}",
        "after",
    ),
    # "The curfew in Oral has been relaxed"
    ActionWord(
        "lowered",
        r"(?:(?:has|have) been|is|are|was|were) (?:(?:now|also|again|\w+ly|further|somewhat"
        r"|slightly) )?"
        r"(?:being )?(?:eased|loosened|relaxed|shortened|softened|lightened|curtailed|trimmed"
        r"|narrowed"
        r"|tightened|lengthened)",
        "before",
    ),
    ActionWord(
        "lowered",
        r"(?:eased|loosened|relaxed|shortened|softened|trimmed|narrowed|lengthened|tightened)"
        r"(?=\s*(?:[.,;:]|$)| (?:from|as|after|until|on|for|following|further|again|to)\b)",
        "before",
    ),
)
