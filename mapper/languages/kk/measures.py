"""Kazakh security measures: their names, what is done with them, and the levels of threat."""

from __future__ import annotations

from mapper.languages.patterns import any_of, words
from mapper.languages.vocabulary import NEVER, ActionWord, MeasureNoun, MeasureWords
from mapper.records import Action

# «Қызғылт сары» (orange) holds the word for yellow, so it is tried first.
_COLOUR = any_of("қызғылт[ -]сары", "қызыл", "сары")
_RANK = any_of(
    r"сын\s+тұрғыдағы|шекті|сыни|критикалық|аса\s+қауіпті|жоғары|орташа|бірқалыпты|қалыпты",
)
_OPEN, _CLOSE = "[\"'«“„(]*", "[\"'»”)]*"
_LEVEL = r"деңгей(?!\w*(?:ден|дің\s+орнына|інің\s+орнына)\b|лер)\w*"
_COLOURED_LEVEL = (
    rf"(?:\b{_RANK},?\s+)?{_OPEN}\b{_COLOUR}{_CLOSE}(?:\s+(?:террор\w*|лаңкес\w*|қауіп\w*|"
    rf"қатер\w*)){{0,2}}\s+{_LEVEL}"
)
_RANKED_LEVEL = rf"(?<=қауіптің ){_RANK}\s+{_LEVEL}|(?<=қауіптіліктің ){_RANK}\s+{_LEVEL}"
_LEVEL_OF_THREAT = rf"\b(?:террор\w*\s+)?(?:қауіп|қауп|қатер)\w*\s+{_LEVEL}|\bдеңгей(?:ді|і)?\b"
_COLOUR_ALONE = rf"[«\"“]{_COLOUR}[»\"”](?!\s+(?:деңгей|террор|қауіп)|-)"

_COUNTER_TERRORIST_OPERATION = (
    r"\b(?:(?:терроризмге|терроршылдыққа|лаңкестікке)\s+қарсы|антитеррор\w*|контртеррор\w*)"
    r"\s+(?:арнайы\s+|құқықтық\s+)?операция(?:сы)?\w*(?:\s+(?:құқықтық\s+)?режим\w*)?(?!\s+"
    r"(?:штаб|орталығ))"
)
_STATE_OF_EMERGENCY = r"\bтөтенше\s+жағдай(?!лар)\w*(?:\s+режим\w*)?"

_PAST = "(?:ді|ды|ты|ті)"
_PARTICIPLE = "(?:[ғгқк][ае]н(?:ы|і|ын|ін|дығы|дігі|дығын|дігін)?)"
_DONE = rf"(?:{_PAST}|{_PARTICIPLE}|[ыі]п)"
_DECREE = r"(?:\s+\w+){0,2}\s+(?:жарлық|шешім|қаулы|өкім)\w*\s+(?:қол\s+қой|шығар|қабылда)\w*"


def _act(action: Action, *patterns: str) -> ActionWord:
    return ActionWord(action, any_of(*patterns), "before")


_ACTIONS = (
    _act(
        "remains",
        r"күшінде(?:\s+(?:қал|бол|тұр|сақтал)\w*)?|қолданыста(?:\s+(?:қал|бол)\w*)?",
        r"сақтал(?:ады|мақ|уда|ды|ып\s+(?:отыр|тұр|қал\w*)|атын\w*)|өзгеріссіз(?:\s+қал\w+)?|"
        r"сол\s+күйі(?:нде)?\s+қал\w+|қала\s+"
        r"береді",
        r"жалғас(?:уда|ады|ып\s+(?:жатыр|келеді|отыр)|ты|тырыл\w+)|жүріп\s+жатыр",
        r"жүргіз(?:іл)?(?:уде|іп\s+(?:жатыр|келеді|отыр)|еді)|әрекет\s+ет\w+|ұзартыл\w+|"
        r"ұзарт(?:ты|қан)",
        r"соз(?:ыл)?(?:ды|ып|ылды|ған)|мерзімі\s+ұза\w+|бұрынғыша|бұрынғыдай|өзгермеді|"
        r"өзгерген\s+жоқ",
        r"(?:сақталып|әрекет\s+етіп|күшінде)\s+кел\w*(?:\s+жатқан)?|алынбай\w*|жалғасын\s+таб\w+",
        r"(?:алын|тоқтатыл|жойыл)ған\s+жоқ|(?:алын|тоқтатыл|жойыл)[бм]ады",
        r"әлі\s+(?:де\s+)?қолданыл\w+|қолданылып\s+(?:жатыр|келеді|отыр|тұр)",
    ),
    _act(
        "lifted",
        rf"күш(?:і|ін)\s+жой(?:ыл)?(?:{_DONE}|ады)|жой(?:ыл)?{_DONE}|жоя(?:ды|ды)",
        rf"ал(?:ын)?[ыі]п\s+таст(?:ал|а){_DONE}|алып\s+таст(?:ал|а){_DONE}|алын{_DONE}",
        rf"тоқта(?:т|тыл)?{_DONE}|аяқта(?:л|лды)?(?:{_DONE}|ады)|бітті|бұзыл{_DONE}",
        rf"тәмамдал{_DONE}|мерзімі\s+(?:бітті|аяқталды|өтті|тәмамдалды)|доғарыл{_DONE}|"
        rf"тарқатыл{_DONE}|алып\s+"
        rf"таста\w*лды",
        rf"(?:тоқтату|алып\s+тастау|жою)\s+туралы{_DECREE}",
    ),
    _act(
        "raised",
        rf"арттыр(?:ыл)?{_DONE}|жоғарылап|көтер(?:іл)?{_DONE}|"
        rf"жоғарыла(?:ты?л)?{_DONE}|күшейт(?:іл)?{_DONE}",
    ),
    _act("lowered", rf"төменде(?:т|тіл)?{_DONE}|түсір(?:іл)?{_DONE}|бәсеңдет(?:іл)?{_DONE}"),
    _act(
        "set",
        rf"енгіз(?:іл)?(?:{_DONE}|еді|уде)|жарияла(?:н)?(?:{_DONE}|п)|белгіле(?:н)?(?:{_DONE}|п)",
        rf"орна(?:т|тыл)?{_DONE}|бекіт(?:іл)?{_DONE}|күшіне\s+ен(?:ді|ген|іп)|қолданылады|"
        rf"қолданылатын\w*",
        rf"қолданыла\s+баста\w+|іске\s+қосыл{_DONE}|бастал{_DONE}|қойыл{_DONE}",
        rf"тағайында(?:л)?{_DONE}|енгізілетін\s+болды|қосыл{_DONE}|күшіне\s+енеді|әрекет\s+ете\s+"
        rf"баста\w+",
        rf"(?:енгізу|жариялау)\s+туралы{_DECREE}",
    ),
)

MEASURES = MeasureWords(
    nouns=(
        MeasureNoun("counter_terrorist_operation", _COUNTER_TERRORIST_OPERATION),
        MeasureNoun("state_of_emergency", _STATE_OF_EMERGENCY),
        MeasureNoun("curfew", r"\bкоменданттық\s+сағат\w*"),
        MeasureNoun(
            "counter_terrorist_operation", r"\bоперация(?:ның|ны|лық\s+режим\w*)?\b", bare=True
        ),
        MeasureNoun(
            "threat_level",
            any_of(_COLOURED_LEVEL, _RANKED_LEVEL, _LEVEL_OF_THREAT, _COLOUR_ALONE),
        ),
    ),
    actions=_ACTIONS,
    levels=(
        ("orange", "қызғылт"),
        ("red", "қызыл"),
        ("yellow", r"\bсары"),
        ("red", r"\bшекті|\bсын|критикалық|аса\s+қауіпті"),
        ("orange", r"\bжоғары"),
        ("yellow", "орташа|қалыпты"),
    ),
    pronouns=r"\b(?:ол|олар|екеуі|режим|(?:бұл|аталған)\s+(?:режим|шара|деңгей|шектеу)\w*)\b",
    level_to=NEVER,
    level_to_before=(rf"{_OPEN}\b(?P<level>{_COLOUR}|{_RANK}){_CLOSE}-?(?:[ғгқк][ае]){_CLOSE}\b"),
    level_after=rf"^\s*(?:[-:(,]\s*|ретінде\s+){_OPEN}(?:{_RANK}\s+)?{_OPEN}(?P<level>{_COLOUR})",
    level_context=r"\b(?:террор\w*|антитеррор\w*|контртеррор\w*|лаңкес\w*)",
    veto=words(
        r"сценарий\w*|оқу-жаттығу\w*|синоптик\w*|қазгидромет\w*|аймаққа|аймағы?н(?:а|да|ан)",
        r"covid\S*|коронавирус\w*|індет\w*|эпидеми\w+|санитар\w*|карантин\w*|вакцина\w*|"
        r"бағдаршам\w*",
        r"ауа\s+райы\w*|дауыл\w*|боран\w*|аяз\w*|көктайғақ\w*|ауа\s+сапасы\w*|су\s+деңгейі|"
        r"жаттығу\w*",
    ),
    disaster=words(
        r"табиғи|техноген\w+|тасқын\w*|қызыл\s+су\w*|арна\w*|повод\w+|су\s+тасқын\w*|өрт\w*|"
        r"жер\s+сілкін\w*|дауыл\w*|боран\w*|"
        r"құрғақшылық\w*",
        r"эпидеми\w+|пандеми\w+|коронавирус\w*|covid\S*|сел\s+көшкін\w*",
    ),
    passive_before=NEVER,
    tentative_before=(
        r"\b(?:егер|шартты|жаттығу\w*|сценарий\w*|болжам\w*|жағдайда,)[^.;]*$"
        # A conditional verb before its main clause; "болса" alone only sets a topic.
        r"|\b\w{3,}(?<!бол)с[ае],[^.;]*$"
    ),
    tentative_after=(
        r"\s+(?:жоқ|емес|күн(?:і|дері|нен)|кез\w*|соң|сәт\w*|тұс\w*|болса\w*|болар|мүмкін|жағдайда"
        r"|деген\s+(?:\w+\s+)?(?:хабар|қауесет|ақпарат|сөз)\w*|(?:өңір|облыс|аймақ|қала|аудан)\w*)"
    ),
    negation_before=NEVER,
    clause_break=r";|,\s+(?:ал|бірақ|алайда|дегенмен)\b|(?<=[дт][ыі])(?<!қарағанды)(?<!алматы),",
    joint=r"\s(?:және|мен|пен|бен)\s|,",
    part_break=r";|,",
    complement=NEVER,
    other_operations=(
        r"\b(?:бітімгер\w+|құтқару|іздестіру|әскери|ұжымдық)\b[^.]{0,30}(?:операция|миссия|"
        r"контингент|күштер)\w*"
    ),
    in_force=r"күшінде|қолданыста|әрекет\s+ет",
    past_perfect=NEVER,
)
