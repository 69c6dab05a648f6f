"""Kazakh names of security measures, and of the levels of threat."""

from __future__ import annotations

from mapper.languages.measure_words import MeasureNoun
from mapper.languages.patterns import any_of

# «Қызғылт сары» (orange) holds the word for yellow, so it is tried first.
COLOUR = any_of("қызғылт[ -]сары", "қызыл", "сары")
RANK = any_of(
    r"шектен\s+тыс|сындарлы|сын\s+тұрғыдағы|шекті|сыни|критикалық|аса\s+қауіпті|жоғары|орташа|көтеріңкі|бірқалыпты|"
    r"қалыпты|баяу",
)
OPEN, CLOSE = "[\"'«“„(]*", "[\"'»”)]*"
# "From the level" is where a change begins, but one also leaves it or stays in it.
_LEFT = r"(?=\s+(?:\w+\s+)?(?:шық|шығ|құтыл|арыл|босат|босан))"
LEVEL = (
    rf"(?:деңгей(?!\w*(?:ден(?!{_LEFT})|дің\s+орнына|інің\s+орнына)\b|лер(?!дің|ін))"
    r"|дәреже(?!лі))\w*"
)
THREAT = r"(?:террор\w*|лаңкес\w*|қауіп\w*|қауп\w*|қатер\w*)"
_COLOURED_LEVEL = (
    rf"(?:\b{RANK}(?:,|\s*[-–])?\s+(?:яғни\s+)?)?{OPEN}\b{COLOUR}{CLOSE}"
    rf"(?:,?\s+[(]?{OPEN}(?:яғни\s+)?{RANK}{CLOSE},?)?(?:\s+(?:түсті|реңкті))?"
    rf"(?:\s+{THREAT}){{0,2}}\s+"
    rf"{LEVEL}(?:\s+{THREAT}){{0,2}}"
)
# "Террор қаупінің жоғары деңгейі", "орташа қауіп деңгейі", "шекті деңгейдегі террор қаупі".
_RANKED_LEVEL = any_of(
    rf"\b{THREAT}(?:\s+{THREAT})?\s+{OPEN}{RANK}{CLOSE}\s+(?:сипаттағы\s+)?{LEVEL}",
    rf"\b{RANK}{CLOSE}(?:\s+{THREAT}){{1,2}}\s+(?:{LEVEL}|режим\w*)",
    rf"\b(?:шекті|сыни|критикалық|баяу){CLOSE}\s+{LEVEL}(?:\s+{THREAT}){{0,2}}",
    rf"\b{RANK}\s+{LEVEL}(?:\s+{THREAT}){{1,2}}",
)
_LEVEL_OF_THREAT = any_of(
    rf"\b(?:террор\w*\s+)?(?:қауіп|қауп|қатер)\w*\s+{LEVEL}|\bдеңгей(?:ді|і|дің|інің)?\b",
    r"\b(?:террор\w*|лаңкес\w*)\s+(?:қауіп|қауп|қатер)(?!ті)\w*(?=\s[^.;]*(?:[дт]ен|[дт]ан|"
    r"[ғгқк][ае])[»”]?"
    r"\s[^.;]*(?:көтер|өс|асты|түс|төменде|күшей|жоғары|артт|азай))",
    # "The threat is raised from yellow to orange", "all is as before: red".
    rf"\b(?:қауіп|қауп|қатер)\w*(?=\s+{OPEN}{COLOUR}{CLOSE}(?:дан|ден|нан|нен)\b)",
    rf"\b{COLOUR}(?:дан|ден){CLOSE}(?=\s+{OPEN}{COLOUR}[ғг][ае]{CLOSE}\s+(?:ауыс|түс|төмен"
    rf"|көш|өт))",
    rf"\b(?:бәрі|ахуал|жағдай|ештеңе)\b(?=\s+(?:бұрынғы\w+|өзгеріссіз|өзгермеді|өзгерген\s+жоқ"
    rf"|сол\s+күйі\w*|сол\s+қалпында)\s*[-:,]\s*{OPEN}{COLOUR})",
)
_COLOUR_ALONE = any_of(
    rf"[«\"“]{COLOUR}[»\"”](?!\s+(?:деңгей|террор|қауіп)|-)",
    # "Red in Taraz, orange in Shu, yellow level in the other districts": said once for all.
    rf"(?:(?<=[дт][ае] )|(?<=үшін )){COLOUR}(?=,\s+(?:ал\s+)?[^.;]{{2,60}}деңгей)",
    # "The regions of A and B are at orange."
    rf"[«\"“]?\b{COLOUR}[»\"”]?-?(?:да|де){CLOSE}(?=\s*(?:[.,;]|$))",
    # "The level in Turkistan has been raised to orange, in Kentau to yellow."
    rf"(?:(?<=[дт][ае] )|(?<=[дт][ае] [«\"])"
    rf"|(?<=[дт][ае] деңгей )){COLOUR}{CLOSE}(?:[ғгқк][ае]){CLOSE}"
    r"(?=,|\s+(?:дейін\s+)?(?:көтер|төмен|түс|жоғары|өс|артт|күшей|азай|жұмсар|шығар|ауыс|өзгер))",
    rf"(?:(?<=[дт][ае] )|(?<=, ал )){COLOUR}(?=\s+(?:әлі|күшінде|бұрынғы|сол\s+күй|қолданыста"
    rf"|қал(?:ды|ады)"
    r"|сақтал|болып\s+қал)|[.]?$)",
)

_COUNTER_TERRORIST_OPERATION = (
    r"\b(?:(?:терроризмге|терроршылдыққа|лаңкестікке|террорға)\s+қарсы|антитеррор\w*"
    r"|контртеррор\w*)"
    r"\s+(?:арнайы\s+|құқықтық\s+)?(?:операция(?:сы)?\w*(?:\s+(?:құқықтық\s+)?(?:режим"
    r"|аймағ)\w*)?|режим\w*)"
    r"(?!\s+(?:штаб|орталығ))|\b(?:ато|тқо"
    r"|кто)\b(?:-?\w{2,3}\b)?(?:\s+(?:құқықтық\s+)?(?:режим|аймағ|аймақ)\w*)?"
    r"|\b(?:антитеррорлық|террорға\s+қарсы|терроризмге\s+қарсы"
    r"|лаңкестікке\s+қарсы)\s+(?:іс-)?шара(?:лар)?\w*"
    r"(?:\s+режим\w*)?"
)
# "Until the emergency ends" says nothing of it.
_NOT_UNTIL = (
    r"\b(?!\s+(?:режимі\s+)?(?:мерзімінде|кезінде|кезеңінде)\b)(?!\s+(?:(?:режимі|шаралары"
    r"|мерзімі)\s+)?(?:толық\s+)?(?:аяқтал|біт|алын|жойыл|тоқтатыл|тоқта|доғарыл)"
    r"(?:[ғгқк][ае]н(?:[ғг][ае]\s+(?:дейін|шейін)|[дн][ае]н\s+(?:кейін|соң|бері))"
    r"|[ғгқк][ае]нш[ае]|[ғгқк][ае]л[ыі])\b)"
    # "Since the emergency was declared"
    r"(?!\s+(?:[\w-]+\s+)?(?:енгізіл|жариялан|белгілен|орнатыл|бастал)[ғгқк][ае]л[ыі]\b)"
)
# What holds as long as an emergency does is told of something else.
_NOT_ITS_TIME = r"(?!\w*(?:\s+режим\w*)?\s+(?:кезең|уақыт|кез)\w*(?:нда|нде|да|де|на|не)\b)"
_STATE_OF_EMERGENCY = (
    rf"\bтөтенше\s+жағдай{_NOT_ITS_TIME}(?!лар)\w*(?:\s+режим\w*)?"
    # Its letters are also those of the ministry's.
    rf"|\bтж{_NOT_ITS_TIME}(?:\s+режим\w*|-?(?:ны|ның)\b(?!\s+(?:алдын|болдыр|жою))"
    r"|(?=\s+(?:(?:\d[\w:.-]*|бүгін|кеше|ертең)\s+(?:[\w:.-]+\s+){0,4}?)?(?:жариялан|енгізіл|алын"
    r"|ұзартыл|аяқтал|жойыл|тоқтатыл|сақтал|күшінде)))"
)

NOUNS = (
    MeasureNoun("counter_terrorist_operation", f"(?:{_COUNTER_TERRORIST_OPERATION}){_NOT_UNTIL}"),
    MeasureNoun("state_of_emergency", f"(?:{_STATE_OF_EMERGENCY}){_NOT_UNTIL}"),
    MeasureNoun(
        "curfew",
        any_of(
            r"\bкомендант(?:тық)?\s+(?:сағат|тәртіп|тәртіб|режим)\w*" + _NOT_UNTIL,
            r"\bтүнгі\s+(?:қозғалыс|жүріс|серуен|жүріп-?\s?тұру)\w*\s+(?:қойылған\s+)?(?:шектеу|тыйым|"
            r"тосқауыл)\w*",
            r"\b(?:түнгі|кешкі)\s+(?:шектеу|тыйым|тосқауыл)\w*",
            r"\b(?:(?:көшеге|далаға|сыртқа|тысқа|үйден|үйлерінен)\s+шығу|көшеде\s+(?:жүру|болу)"
            r"|жүріп\s?-?\s?тұру)\w*(?=\s+(?:[\w:.-]+\s+){0,6}?(?:тыйым|шектел|шектеу\s+(?:қойыл"
            r"|енгіз)|болмайды|рұқсат\s+(?:жоқ|етілмейді|берілмейді)))",
        ),
    ),
    MeasureNoun(
        "counter_terrorist_operation",
        r"\bоперация(?:ның|ны|лық\s+режим\w*)?(?!\s+(?:қорытынды|нәтиже|барыс|мақсат|жетекші))"
        + _NOT_UNTIL,
        bare=True,
    ),
    MeasureNoun(
        "threat_level",
        any_of(_COLOURED_LEVEL, _RANKED_LEVEL, _LEVEL_OF_THREAT, _COLOUR_ALONE),
    ),
)
