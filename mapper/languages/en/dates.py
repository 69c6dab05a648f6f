"""English dates and durations."""

from __future__ import annotations

from mapper.languages.patterns import any_of, words
from mapper.languages.vocabulary import DateWords

_MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
    "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
_WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
    "sunday": 6, "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4,
    "sat": 5, "sun": 6,
}  # fmt: skip
_NUMBERS = {
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "tenth": 10,
    "ten": 10, "fourteen": 14, "thirty": 30,
    "first": 1, "eighth": 8, "ninth": 9, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "twenty-first": 21, "twenty-second": 22,
    "twenty-third": 23, "twenty-fourth": 24, "twenty-fifth": 25, "twenty-sixth": 26,
    "twenty-seventh": 27, "twenty-eighth": 28, "twenty-ninth": 29, "thirtieth": 30,
    "thirty-first": 31,
}  # fmt: skip

_NUMBER_WORDS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "twenty": 20, "thirty": 30,
    "forty": 40, "fifteen": 15,
}  # fmt: skip
# Days by their hours
_HOURS = {
    "24 hours": 1, "48 hours": 2, "72 hours": 3, "twenty-four hours": 1, "forty-eight hours": 2,
    "seventy-two hours": 3,
}  # fmt: skip
# Not the end of a longer number: "twenty-two", "1.5", "half a".
_COUNT = (
    r"(?<!ty )(?<!hundred )(?<!half )(?<![\d.,:\u2013-])"
    rf"\b(?P<count>\d{{1,2}}|{any_of(*_NUMBER_WORDS)})"
)
_UNIT = "(?:weeks?|months?|years?)"

_MONTH = (
    r"(?P<month>(?:january|february|march|april|may|june|july|august|september|october|november"
    r"|december)\b|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?)"
)
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_DAY_2 = r"(?!00)(?P<day2>[0-3]?\d)(?:st|nd|rd|th)?(?! (?:hours?|o.clock|[ap]\.?m)\b|[:.]\d\d\b)"
_YEAR = r"(?:,?\s*(?P<year>(?:19|20)\d\d))?"
_DASH = r"\s*(?:-|to|and|until|till|through)\s*"
_WEEKDAY = r"(?P<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_WEEKDAY_2 = _WEEKDAY.replace("<weekday>", "<weekday2>")
_NIGHT = r"(?:overnight|(?:in|on|during|in the course of) the (?:late )?night)"
# "The night of Tuesday, 4 January, to ...": what comes before the second day is passed over.
_EVENING = r"(?:\w+ )?\d{1,2}(?: \w+)?"
_ORDINAL = any_of(
    r"first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen"
    r"|sixteen|seventeen|eighteen|nineteen)th|twentieth|twenty-(?:first|second|third|fourth|fifth"
    r"|sixth|seventh|eighth|ninth)|thirtieth|thirty-first"
)
# Not the 10th floor, nor the 21st century.
_NO_ORDER = (
    r"(?! (?:floor|century|grade|grader|anniversary|days?|hour|time|place|round|kilomet\w+|years?"
    r"|micro-?district|district|month|birthday|school|minute|congress|session|world|most|largest"
    r"|week|straight|consecutive|part|stage|group|man|woman|person|victim|in a row|edition"
    r"|of\b(?! (?:last|this) month))"
    r"|[- ]\w+-)"
)
_SHORT_WEEKDAY = any_of("mon|tues?|wed|thu|thurs?|fri|sat|sun")
_NO_OTHER_MONTH = r"(?! [a-z]*(?:january|february|march))"

_NIGHTS = (
    ("night", rf"\b{_NIGHT} (?:of|from) {_MONTH}\s*{_DAY}{_DASH}{_DAY_2}\b{_YEAR}"),
    ("night", rf"\b{_NIGHT} (?:of|from) {_DAY}{_DASH}{_DAY_2} (?:of )?{_MONTH}{_YEAR}"),
    ("night_to", rf"\b{_NIGHT} (?:of|from) {_EVENING}{_DASH}{_MONTH}\s*{_DAY}\b{_YEAR}"),
    ("night_to", rf"\b{_NIGHT} (?:of|from) {_EVENING}{_DASH}{_DAY} (?:of )?{_MONTH}{_YEAR}"),
    ("night_to", rf"\b{_NIGHT} (?:to|into|before|on|for) (?:the )?{_DAY} (?:of )?{_MONTH}{_YEAR}"),
    ("night_to", rf"\b{_NIGHT} (?:to|into|before|on|for) {_MONTH}\s*{_DAY}\b{_YEAR}"),
    (
        "night_to_weekday",
        rf"\b{_NIGHT} (?:(?:of|from) \w+ )?(?:to|into|before|on) {_WEEKDAY}\b",
    ),
    (
        "night_to_weekday",
        rf"\b(?:overnight \w+day|\w+day night) (?:to|into) {_WEEKDAY}\b",
    ),
)
_RANGES = (
    ("range", rf"\b{_MONTH}\s*{_DAY}(?:, \d{{1,2}})*,? and {_DAY_2}\b{_NO_OTHER_MONTH}{_YEAR}"),
    ("range", rf"\b{_MONTH}\s*{_DAY}{_DASH}{_DAY_2}\b{_YEAR}"),
    ("range", rf"\b{_DAY}(?:, \d{{1,2}})+,? and {_DAY_2} (?:of )?{_MONTH}{_YEAR}"),
    ("range", rf"(?<!\d:)\b{_DAY}{_DASH}{_DAY_2} (?:of )?{_MONTH}{_YEAR}"),
    ("range", rf"\bfrom {_DAY} (?:by|on) {_DAY_2} (?:of )?{_MONTH}{_YEAR}"),
)
_THE_MONTH = rf"(?:{_MONTH}{_YEAR}(?!\s*\d)|(?:the|this|(?P<before>last)) month)"
_HALVES = (
    ("month_first_half", rf"\bfirst half of {_THE_MONTH}"),
    ("month_second_half", rf"\b(?:second|latter) half of {_THE_MONTH}"),
    ("month_first_week", rf"\bfirst week of {_THE_MONTH}"),
    ("month_last_week", rf"\b(?:last|final) week of {_THE_MONTH}"),
    (
        "month_begins",
        r"\b(?:early (?:in )?|(?:at )?the (?:very )?(?:beginning|start) of "
        rf"|the (?:first|early|opening) days of ){_THE_MONTH}",
    ),
    ("month_middle", rf"\b(?:mid(?:-| |dle of )|halfway through ){_THE_MONTH}"),
    (
        "month_ends",
        r"\b(?:late (?:in )?|(?:at |towards? |around )?(?:the|its) (?:very )?(?:end|close) of "
        rf"|the (?:last|final|closing) days of ){_THE_MONTH}",
    ),
    ("this_month", r"\b(?:(?:earlier|later) this|in the course of this) month\b"),
)
# What is kept of days in the year.
_HOLIDAYS = {
    "new year's eve": (12, 31), "new year's day": (1, 1), "new year's night": (1, 1),
    "victory day": (5, 9), "independence day": (12, 16), "constitution day": (8, 30),
    "republic day": (10, 25), "women's day": (3, 8), "unity day": (5, 1), "may day": (5, 1),
    "capital day": (7, 6), "orthodox christmas": (1, 7), "christmas day": (12, 25),
    "christmas eve": (12, 24),
}  # fmt: skip
_NAMED_DAYS = (
    (
        "holiday",
        rf"\b(?:on|at) (?:the )?(?:international )?(?P<holiday>{any_of(*_HOLIDAYS)})\b{_YEAR}",
    ),
)
_MONTH_2 = _MONTH.replace("<month>", "<month2>")
_ACROSS = (
    ("across_months", rf"\bbetween {_MONTH}\s*{_DAY} and {_MONTH_2}\s*{_DAY_2}\b{_YEAR}"),
    ("across_months", rf"\bbetween {_DAY} (?:of )?{_MONTH} and {_DAY_2} (?:of )?{_MONTH_2}{_YEAR}"),
)
_LIMIT = r"(?:(?<=\buntil )|(?<=\btill )|(?<=\bto )|(?<=\bthrough )|(?<=\bup to ))"
_CALENDAR = (
    *_ACROSS,
    ("day", rf"\b(?:{_WEEKDAY},? )?{_MONTH}\s*{_DAY}\b(?!:\d| hours?\b){_YEAR}"),
    ("day", rf"\b(?:{_WEEKDAY},? (?:the )?)?{_DAY} (?:of )?{_MONTH}{_YEAR}"),
    ("day", rf"\b(?:{_WEEKDAY},? )?(?:the )?(?P<day>{_ORDINAL}) of {_MONTH}{_YEAR}"),
    ("day", rf"\bon {_MONTH} (?:the )?(?P<day>{_ORDINAL})\b{_YEAR}"),
    ("bare_day", rf"\bthe (?P<day>[0-3]?\d)(?:st|nd|rd|th)\b{_NO_ORDER}"),
    (
        "bare_day",
        rf"\b(?:on|night to|night of|evening of|morning of) the (?P<count>{_ORDINAL})\b{_NO_ORDER}",
    ),
    # "Until the thirteenth, Monday"
    (
        "bare_day",
        r"(?:(?<=\buntil )|(?<=\btill )|(?<=\bsince )|(?<=\bfrom )|(?<=\bby )|(?<=\bto ))"
        rf"the (?P<count>{_ORDINAL})(?=[,.;)]|$)",
    ),
    ("numeric", r"\b(?P<day>[0-3]?\d)[./](?P<month_number>[01]?\d)[./](?P<year>(?:19|20)\d\d)\b"),
    # "27.08 Semey: ...", "since 28/08": where it can be no hour
    (
        "numeric",
        r"(?:(?<![^\n])|(?<=[\u2022\u25aa\[(])|(?<=[\u2022\u25aa-] ))"
        r"(?:(?P<day>0?[1-9]|[12]\d|3[01])/(?P<month_number>0?[1-9]|1[0-2]))"
        r"(?=[,:)\]]| -|\s[a-z]|$)",
    ),
    (
        "numeric",
        r"(?:(?<![^\n])|(?<=[\u2022\u25aa\[(])|(?<=[\u2022\u25aa-] )"
        r"|(?<=\bsince )|(?<=\buntil )|(?<=\btill )|(?<=\bfrom )|(?<=\bto )|(?<=\bon )|(?<=\bof ))"
        r"(?P<day>2[4-9]|3[01])\.(?P<month_number>0[1-9]|1[0-2])\.?"
        r"(?=[,:;)\]]| -|\s[a-z]|$)(?! ?[ap]\.?m\b)",
    ),
    ("end_of_month", rf"{_LIMIT}(?:the )?(?:very )?end of {_MONTH}{_YEAR}"),
    ("end_of", rf"{_LIMIT}(?:the )?end of (?:the|this) (?P<unit>week|month|year)\b"),
    *_HALVES,
    ("month", rf"(?<=\bsince ){_MONTH}{_YEAR}(?!\s*\d)"),
    # Behind a name: "Shelek, November 2006, when the town fought"
    (
        "month",
        rf"(?:(?<=[a-z], )|(?<=\()){_MONTH} (?P<year>(?:19|20)\d\d)(?=[.,;:)]|\s?-\s|$)",
    ),
    ("month", rf"\b(?:in|of|during|early|late|mid-?|last) {_MONTH}{_YEAR}(?!\s*\d)"),
    *_NAMED_DAYS,
    # "July. Oilmen at Kalamkas ..."
    ("month", rf"(?<![^\n]){_MONTH}{_YEAR}(?=[.:,]|$)"),
    ("month", rf"(?<![^\n])(?P<year>(?:19|20)\d\d)[,.:]? {_MONTH}(?=[.:,]|$)"),
    ("year", r"(?<!\bborn )\b(?:in|of) (?P<year>(?:19|20)\d\d)\b"),
    ("year", r"(?<=\bsince )(?P<year>(?:19|20)\d\d)\b"),
)
# For what measures are taken and people detained.
_UNREST = (
    r"events|(?:terrorist |armed )?attacks?|riot(?:s|ing)?|unrest|shootings?|blasts?|bombings?"
    r"|clash(?:es)?|killings?|violence|explosions?|disturbances|disorders|protests"
)
# From these a text counts the days: "two days after the fire".
_EVENT = (
    rf"{_UNREST}|fire|blaze|accident|crash|collision|earthquake|quake|flood|tragedy|disaster"
    r"|incident|storming|raid|siege|murder|abduction|kidnapping|brawl|robbery|arrests?|rally"
    r"|march|gunfight|shoot-?out|derailment|standoff"
)
_AFTER_EVENT = (
    "days_after",
    r"\b(?P<count>a|one|two|three|four|five|six|seven|eight|nine|ten|\d\d?|the)"
    r" (?P<unit>days?|weeks?|fortnight|morning) after (?:(?:the|an?|this|that|last|\w+day's)"
    r" (?:[\w'-]+ ){0,3}?|(?:deadly|fatal|mass|violent|bloody|powerful|armed|terrorist) )?"
    rf"(?={_EVENT})",
)

# "Three days have passed since", "it is almost a week since"
_HOW_LONG = (
    r"(?P<count>a|one|two|three|four|five|six|seven|eight|nine|ten|\d\d?)"
    r" (?P<unit>days?|weeks?|fortnight)"
)
_PASSED_SINCE = (
    (
        "days_since",
        rf"\b{_HOW_LONG} (?:have|has) (?:now )?(?:passed|gone by|elapsed|gone) since\b",
    ),
    (
        "days_since",
        r"\bit(?: is|'s|\u2019s| has been|'s been|\u2019s been) (?:now |already |nearly |almost "
        rf"|about |just |over |more than )?{_HOW_LONG} since\b",
    ),
)

# What dateparser reads. "The last year" is twelve months up to now.
_PHRASES = (
    ("phrase", rf"{_COUNT} {_UNIT} ago\b"),
    ("phrase", r"\b(?:eight|nine|eleven|twelve) days ago\b|\b(?:a fortnight|a day) ago\b"),
    ("phrase", r"(?<!\bthe )\blast (?:month|year)\b"),
)
_SHORT_YEAR = ("phrase", r"(?<![\d.:,-])\b[0-3]?\d\.[01]\d\.\d\d\b(?![.:]?\d)")
_RELATIVE = (
    ("phrase", words("the day before yesterday")),
    ("weekday_after", rf"(?<!until )(?<!till )(?<!by )\bnext {_WEEKDAY}\b"),
    ("next_weekday", rf"\bnext {_WEEKDAY}\b"),
    ("weekday_after", rf"\bthe following {_WEEKDAY}\b"),
    ("weekday_after", rf"\bthe {_WEEKDAY} (?:after|that followed|following)\b"),
    ("that_weekday", rf"\bthat (?:same )?{_WEEKDAY}\b(?! (?:the|he|she|they|it|a)\b)"),
    (
        "weekdays",
        rf"\b{_WEEKDAY}(?:, (?:\w+day, )*\w+day)?,? and"
        rf" (?:(?:then )?again )?(?:on )?{_WEEKDAY_2}\b",
    ),
    ("weekday", rf"\b(?:last |this |on )*{_WEEKDAY}\b"),
    ("weekday", rf"\bon (?P<weekday>{_SHORT_WEEKDAY})\b"),
    ("weekday", rf"\b(?P<weekday>{_SHORT_WEEKDAY})(?=\s*[\u2014\u2013:|]|\s-\s)"),
    ("today", words("today|tonight|this (?:morning|afternoon|evening)")),
    (
        "yesterday",
        words("yesterday|last evening|(?<=late )last night"),
    ),
    ("eve", words("on the eve(?! of)")),
    (
        "day_earlier",
        words(
            "the (?:previous (?:day|evening|night|afternoon)|(?:day|evening|night) before)"
            "(?! yesterday)|(?:a|one) day (?:earlier|before that|before(?=[,.])|prior)"
        ),
    ),
    ("this_week", words("(?:earlier |later )?this week|midweek|early in the week")),
    ("tomorrow", words("tomorrow")),
    (
        "weekend",
        words(
            "(?:at|over|on|during) the (?:past |last |previous )?weekend|(?:last|this past) weekend"
            "|the (?:past|last|previous) weekend"
            "|(?:(?<=ing since )|(?<=strike since )|(?<=out since ))the weekend"
        ),
    ),
    (
        "days_before_that",
        # "Lifted two days before it was due to end" is of no such day.
        r"\b(?P<count>\d+|two|three|four|five|six|seven|ten) days (?:earlier|before"
        r"|prior|previously)\b(?! (?:(?:it|they|that) (?:was|were|is|are|had been) (?:due|set|to"
        r"|supposed|scheduled|meant|expected)|(?:(?:the|its|their) )?(?:planned|scheduled|due"
        r"|expiry|deadline|schedule|end|term)\b|than (?:(?:was|had been|originally|initially)"
        r" )?(?:planned|scheduled|expected|due|intended)\b))",
    ),
    (
        "days_later",
        r"\b(?P<count>\d+|two|three|four|five|six|seven|ten) days (?:later|on|after that"
        r"|afterwards|thereafter)\b",
    ),
    (
        "days_later",
        rf"{_COUNT} (?P<unit>weeks?|fortnight) (?:later|on\b(?=,)|after (?:that|this))\b",
    ),
    (
        "days_before_that",
        rf"{_COUNT} (?P<unit>weeks?|fortnight) (?:earlier|before (?:that|this)|before(?=[,.]|$)"
        r"|previously)\b",
    ),
    (
        "months_before_that",
        rf"{_COUNT} (?P<unit>months?|years?) (?:earlier|before (?:that|this)|before(?=[,.;]|$)"
        r"|prior(?! to)|previously)\b",
    ),
    (
        "months_before_that",
        r"\bthe (?:previous |preceding |(?=\w+ before(?:,| that\b| this\b)))"
        r"(?P<unit>month|year)\b(?: before)?",
    ),
    (
        "week_before_that",
        words("the week before(?=,| (?:that|this) )|the (?:previous|preceding) week"),
    ),
    _AFTER_EVENT,
    *_PASSED_SINCE,
    # "After four days the level was raised"
    (
        "days_later",
        r"(?:(?<![^\n])|(?<=[.!?] ))after (?P<count>a|one|two|three|four|five|six|seven|eight|nine"
        r"|ten|\d\d?) (?P<unit>days?|weeks?|fortnight)\b(?! of\b)",
    ),
    (
        "days_past",
        rf"\b(?:in|over|during|within|for) the (?:last|past) (?P<count>{any_of(*_HOURS)})\b",
    ),
    ("days_before_that", rf"\b(?P<count>{any_of(*_HOURS)}) (?:earlier|before(?=[,.]))"),
    ("ago", r"\bthe (?P<count>evening|night) before last\b"),
    (
        "days_later",
        rf"\b(?P<count>{any_of(*_HOURS)}) (?:later|after that|afterwards)\b",
    ),
    (
        "nth_day",
        r"\bon the (?P<count>second|third|fourth|fifth|sixth|seventh) day\b(?! of\b| running)",
    ),
    (
        "days_past",
        r"\b(?:in|over|during|within|for) the (?:last|past) "
        r"(?P<count>\d|two|three|four|five|six) days\b",
    ),
    (
        "days_before",
        r"(?<=, )(?P<count>an?|one|two|three|four|five|six|seven|ten)"
        r" (?P<unit>days?|weeks?|fortnight) after\b",
    ),
    # "Two days after the emergency expired, Kazakhstan ..."
    (
        "days_before",
        r"(?:(?<![^\n])|(?<=[.!?] ))(?P<count>an?|one|two|three|four|five|six|seven|ten|\d)"
        r" (?P<unit>days?|weeks?) after"
        r" (?=(?:the|an?|its) (?:(?!(?:and|when|that|as)\b)[\w'-]+ ){1,6}?"
        r"(?:expire[ds]|ended|lapsed|ran out|lifted|cancelled|imposed|introduced|declared)\b)",
    ),
    ("last_week", words("last week|the past week|over the week")),
    ("ago", r"\b(?P<count>\d+|two|three|four|five|six|seven|ten) (?:days|nights) ago\b"),
    *_PHRASES,
    (
        "same_day",
        words(
            "(?:earlier|later)(?: on)? (?:that|the same|in the) day",
            "(?:on )?the (?:very )?same (?:day|evening|morning|afternoon)"
            "|at (?:the (?:very )?same|that(?: very| same)?) (?:hour|moment)",
            "that (?:same )?(?:day|evening|morning|afternoon)",
            "(?:(?:on )?the same|that(?: same)?) (?P<night>night)",
        ),
    ),
    (
        "next_day",
        words(
            "(?:the (?:very )?|very )(?:next|following) (?:day|morning|evening|night)|a day later"
            "|the (?:day|morning|night) after(?=[,.;]| that)|next (?:day|morning)(?=[,.])"
        ),
    ),
    (
        "overnight",
        words(
            "overnight(?! (?:curfew|ban|restriction|train|bus|stay|temperature|frost|flight"
            "|accommodation|trip)s?)|(?<!late )last night|during the night",
            "in the (?:small|early|wee) hours(?! (?:of|on))|before dawn today",
            "(?:in|over) the (?:past|last) (?:24 hours|day|night)",
        ),
    ),
)

_FROM = any_of(
    r"with(?=\s+\d{1,2}(?:[:.]\d\d)? (?:hours?|o'clock))",
    "from|since|as of|starting(?: from)?|beginning(?: from)?|effective(?: from)?",
    "with effect from|after",
)
_UNTIL = any_of(
    r"until|till|(?<!turn )(?<!turns )to|through|(?<!allowed to )(?<!left to )expires?(?: on)?"
    r"|up to(?: and including)?",
    "before|(?:not|no) later than",
    # "Was allowed to expire on Friday" is an end of before.
    "(?:will|(?<!allowed )(?<!left )to) (?:end|expire|lapse|finish|conclude|run out|be over)"
    "(?: on)?",
    "(?:ends|lapses|runs out)(?: on)?|(?<=, )(?:ending|expiring|finishing)(?: on)?",
    "(?:until|till|to) the (?:end|close|evening|morning|night) of",
)
_CLOCK = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
# An hour may stand between the preposition and the day: "from midnight local time on 5 January".
_HOUR = (
    r"(?:\s+(?:at |about |around )?(?:midnight|noon"
    rf"|(?:(?:a )?quarter|half|twenty-five|twenty|{_CLOCK})(?: minutes)? (?:to|past) {_CLOCK}"
    # "Cut to five hours on Tuesday" is no hour.
    rf"|{_CLOCK}(?! hours\b)(?: o'clock)?(?: in the (?:morning|afternoon|evening)| at night)?"
    r"|\d{1,2}(?:[:.]\d\d)?)(?:\s*(?:a\.?m\.?|p\.?m\.?"
    r"|in the (?:morning|afternoon|evening)|at night"
    r"|(?:o'clock|hours?)(?: \d\d (?:minutes?|min))?))?"
    r"(?:\s+(?:local time|on|of))*)?"
)

_DECREED = any_of(
    "brought in|imposed|introduced|declared|announced|proclaimed|established|set|put in",
    "signed|decreed|ordered|issued|adopted|enacted|approved|launched|started|begun",
    "effect|(?:in(?:to)? )?(?:force|effect|place)",
)
_IT_WAS_SET = (
    r"(?:(?:(?:it|they)|the (?:decree|order|decision|announcement)s?)"
    rf" (?:(?:was|were|had|been|first|came|took|went|entered) ){{1,4}}{_DECREED}"
    r"|(?:it|they) (?:began|started))"
)
# "It was signed", "they took effect", "the president signed the decree"
_WAS_SET = (
    rf"(?:{_IT_WAS_SET}|(?:(?!(?:it|and|when|that|as)\b)[\w'-]+ ){{1,4}}"
    r"(?:signed|imposed|introduced|declared|announced|proclaimed|ordered|issued)"
    r" (?:it|them|the (?:decree|order|decision)s?))"
)

DATES = DateWords(
    language="en",
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    patterns=(
        ("years_ago", rf"{_COUNT} years? ago,? in {_MONTH}"),
        ("iso", r"\b(?P<year>(?:19|20)\d\d)-(?P<month_number>[01]\d)-(?P<day>[0-3]\d)\b"),
        *_NIGHTS,
        *_RANGES,
        *_CALENDAR,
        _SHORT_YEAR,
        *_RELATIVE,
    ),
    reported_before=(
        r"\b(?:said|told|reported|announced|stated|confirmed|explained|added|informed|recalled"
        r"|noted|wrote|specified|clarified|commented)(?: [\w'-]+){0,4}?"
        r"(?:,? (?:on|late|early))*\s*$"
    ),
    # "With 01 hour 30 minutes on January 5" is what machines make of a beginning.
    from_before=(
        rf"\b(?:{_FROM}|with(?= \d\d? hours?\b)){_HOUR}"
        r"(?: the (?:early |late )?(?:morning|afternoon|evening|night) of)?\s*$"
    ),
    # "Until the emergency runs out on the nineteenth"
    until_before=(
        # "Since ten to five this afternoon" names no end.
        rf"\b(?!(?:(?<=quarter )|(?<=ten )|(?<=five )|(?<=twenty ))to {_CLOCK}\b)"
        rf"{_UNTIL}{_HOUR}\s*$"
        r"|\b(?:until|till|up to|to|through) its (?:end|expiry|final|last) (?:date|day),? (?:on )?$"
        r"|\b(?:until|till) (?:[\w'-]+ ){1,5}(?:ends|expires|runs out|lapses|is (?:over|lifted))"
        r"(?: on)?\s*$"
        # "Until the launch on 21 March"
        r"|\b(?:until|till) (?:the|its|their|his) (?:(?!(?:is|are|was|were|has|had|be|been"
        r"|\w+ed)\b)[\w'-]+ ){1,4}(?:on|of) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$"
    ),
    hours_before=rf"\b(?:from|between){_HOUR}\s+(?:to|until|till|and){_HOUR}\s*$",
    duration=(
        r"\b(?:for|lasts|will last|lasting|a period of|within|by)"
        r"(?: a period of| (?:the|a) (?:term|period) of"
        r"| the next| another| a further| up to| a)?"
        r" (?P<count>\d+|a|one|two|three|four|five|six|seven|eight|ten|twelve|fourteen|fifteen"
        r"|twenty|thirty|forty)[- ](?P<unit>days?|weeks?|fortnight"
        r"|months?)\b"
    ),
    duration_units={
        "day": 1,
        "days": 1,
        "week": 7,
        "weeks": 7,
        "fortnight": 14,
        "month": 30,
        "months": 30,
        "year": 365,
        "years": 365,
        "morning": 1,
    },
    numbers=_NUMBER_WORDS | _NUMBERS | _HOURS | {"the": 1, "evening": 2, "night": 2},
    holidays=_HOLIDAYS,
    other_words=words("march|may"),
    compared_before=(
        r"\b(?:worst|deadliest|bloodiest|largest|biggest|gravest|heaviest|strongest|highest|first|most"
        r" \w+) [^.;:]{0,36}\b(?:since|after)(?: (?:early|late|that of|those of))?\s*$"
    ),
    ended_after=(
        r",? when (?:(?!(?:is|are|will|would|may|could|should|can)\b)[\w'-]+ ){1,6}?"
        r"(?:lifted|cancell?ed|revoked"
        r"|abolished|scrapped|repealed|terminated|withdrawn|lowered|downgraded|raised|upgraded|lapsed"
        r"|expired|allowed to (?:lapse|expire))\b"
    ),
    reason_before=(
        # "Two weeks after it was introduced on 5 January, the curfew was lifted"
        rf"\b(?:(?:days?|weeks?|fortnight|months?) (?:after|since) {_IT_WAS_SET}"
        rf"|after being {_DECREED})(?: (?:late|early|back))? (?:on |in )?\s*$|"
        # The law that an act rests on
        r"\b(?:in accordance with|according to|pursuant to|on the basis of|approved by|provided by"
        r"|article [\d-]+ of)[^.;]{0,80}? (?:no\.?|number|\u2116) ?[\d-]+(?:-\w+)?"
        r" (?:of|dated|from)\s*$|"
        # "Nothing has changed since Monday", "all calm since Monday"
        r"\b(?:nothing(?: (?:has|had|new|else|changed|happened)){1,3}|no (?:\w+ )?(?:changes?|news"
        r"|incidents?|attacks?|shots?|shootings?|unrest|protests?|clashes)|without (?:any )?"
        r"(?:changes?|incidents?)|calm|quiet|peaceful)(?: [\w'-]+){0,3} since"
        r"(?: (?:early|late))?\s*$|"
        # "The men wanted since Monday are in custody"
        r"\b(?:wanted|hunted|sought|on the run|at large|on the loose|in hiding|missing|pursued"
        r"|searched for|looked for|held|besieged)(?: by (?:[\w'-]+ ){0,2}[\w'-]+)? since"
        r"(?: (?:early|late))?\s*$|"
        r"\b(?:after|following|because of|in connection with|due to|in response to|in the wake of"
        rf"|over) (?:[\w'-]+ ){{0,3}}?(?:{_UNREST}|terrorist acts?|acts? of terror(?:ism)?)"
        r"(?:,? (?:committed|carried out|perpetrated|(?:that|which) (?:took place|occurred"
        r"|happened)))? (?:of|on)\s*$"
        # "Accused of taking part in the storming of the akimat on 5 January"
        r"|\b(?:part in|participat\w+ in|involve\w+ in|role in|suspected of|suspicion of"
        r"|accused of|charged with|wanted for|blamed for|organi[sz]ing)(?: [\w'-]+){0,5}?"
        rf" (?:{_UNREST}|storming|arson|burning|looting|murder|robbery|brawl|fight)"
        r"(?: (?:of|in|at|on|near|outside|against)(?: [\w'-]+){1,5}?)? (?:of|on|in|from)\s*$"
    ),
    reason_after=(
        rf" (?:(?!(?:as|when|while|after|amid|with|by)\b)[\w'-]+ )?(?:{_UNREST})\b"
        # "It ended on Monday, two weeks after it was brought in", "... after the order was signed"
        rf"|(?<=\bafter) (?:{_WAS_SET}|its (?:introduction|imposition|declaration"
        r"|announcement|proclamation|establishment))\b"
    ),
)
