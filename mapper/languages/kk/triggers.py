"""Kazakh words that tell of an event, by its ACLED type; a verb stands behind all it is said of."""

from __future__ import annotations

from mapper.languages.patterns import any_of, words
from mapper.languages.vocabulary import Trigger


def _up_to(count: int) -> str:
    """Return the pattern of so many words between, each behind a space."""
    return rf"(?:\s+[\w-]+){{0,{count}}}"


# A finite past or a converb; a participle where it closes the clause or is what was told.
_DONE = any_of(
    r"ды|ді|ты|ті|[ыі]п|п|уда|уде",
    r"[ғгқк][ае]н(?:ы|і|ын|ін|дығын|дігін)?(?=\s+(?:болатын|еді|екен|туралы|анықталды|белгілі|мәлім))",
    r"[ғгқк][ае]н(?:ын|ін|дығын|дігін)|[ғгқк][ае]н(?=[.,;:]|$)",
)
_BUILDING = any_of(
    r"әкімді[кг]\w*|ғимарат\w*|резиденция\w*|әуежай\w*|департамент\w*|бөлімше\w*|кеңсе\w*",
    r"полиция\w*|полицейлер\w*|телеарна\w*|банк\w*|түрме\w*|прокуратура\w*|әскери\s+қызметшілер\w*",
)
_GARRISON = any_of(
    r"тергеу\s+изолятор\w*|түрме\w*|әскери\s+бөлім\w*|гарнизон\w*|блокбекет\w*|қару\s+дүкен\w*",
    r"ұлттық\s+ұлан\w*|казарма\w*|әскери\s+қалашық\w*",
)
_CROWD = any_of(
    "топ|адам|адамдар|жұрт|халық|тұрғындар|шерушілер|жиналғандар|жүргізушілер|мұнайшылар",
    "жұмысшылар|кеншілер|белсенділер|аналар",
)
_FORCES = r"(?:полиция|полицей|сарбаз|жауынгер|әскери|патруль)\w*"
_WEAPON = any_of(
    r"қару(?!лы)[\w-]*|оқ-дәрі\w*|мылтық\w*|автомат\w*|тапанша\w*|граната\w*|жарылғыш\w*"
)
_ATTACKED = any_of(rf"шабуыл\s+жаса(?:л)?{_DONE}|шабуылда{_DONE}|тап\s+бер{_DONE}|лап\s+қой{_DONE}")
_DEMONSTRATION = r"(?:шеру|митинг|наразылық|жиналған|жиын|пикет)\w*"
_DESTROYED = any_of(
    rf"өртел{_DONE}|өрте(?:ді|п)(?:\s+(?:жіберді|кетті))?|өртеп\s+жібер\w+|от\s+қой(?:ды|ып)",
    rf"қират(?:ты|ып|ыл{_DONE})|бүлін(?:ді|іп)|бүлдір(?:ді|іп)|талқанда(?:ды|п|л{_DONE})",
    rf"құлатыл{_DONE}|құлат(?:ты|ып)",
)

TRIGGERS = (
    Trigger(
        "Riots",
        "Violent demonstration",
        words(
            r"тәртіпсізді[кг](?!тен)\w*|бүлік\w*|бассыздық\w*|погром\w*|қақтығыс(?!тан|\s+қауп)\w*",
            rf"{_BUILDING}{_up_to(3)}\s+(?:басып|тартып)\s+ал(?:ды|ған\w*|ып|уға)?",
            r"басып\s+алды|басып\s+алған(?=[.,]|\s+(?:болатын|еді))|басып\s+кір(?:ді|іп)",
            rf"{_BUILDING}{_up_to(2)}\s+{_ATTACKED}",
            rf"{_BUILDING}{_up_to(1)}\s+өртен(?:ді|іп)",
            _DESTROYED,
            r"тас\s+(?:лақтыр|ат)\w+",
        ),
        strength=3,
    ),
    Trigger(
        "Riots",
        "Mob violence",
        words(
            r"(?:жаппай\s+)?төбелес\w*|(?:этносаралық|ұлтаралық)\s+қақтығыс\w*",
            r"ауыл(?:дар)?\s+арасындағы\s+қақтығыс\w*",
        ),
        strength=4,
    ),
    Trigger(
        "Strategic developments",
        "Looting/property destruction",
        words(rf"белгісіз\s+(?:біреулер|адамдар|топ|кісілер){_up_to(4)}\s+{_DESTROYED}"),
        strength=5,
    ),
    Trigger(
        "Strategic developments",
        "Looting/property destruction",
        words(rf"тонал{_DONE}|тона(?:ды|п)(?:\s+кетті)?|тонаушылық\w*|мародер\w*"),
        strength=2,
    ),
    Trigger(
        "Protests",
        "Peaceful protest",
        words(
            r"наразылық(?!\s+нота)\w*|наразылығ\w*|митинг\w*|шеру(?!ші)\w*|пикет(?!ші)\w*",
            r"демонстрация\w*|ереуіл\w*|аштық\s+жариял\w+|жұмысын?\s+тоқтат(?:ты|ып)",
            rf"(?:тас\s+|темір)?жол(?:ды|дарды|ын)?{_up_to(1)}\s+(?:жап(?:ты|қан)|жауып|бөге(?:ді|п))"
            r"(?:\s+таста(?:ды|ған))?",
            r"көлік\s+қозғалысын\s+(?:тоқтат|бөге|жап)\w+",
            rf"(?:көшеге|алаңға){_up_to(1)}\s+(?:шық(?:ты|қан)|шығып|жинал{_DONE})",
            r"жиын(?:дар)?\s+(?:өт(?:ті|кіз\w+)|бол(?:ды|ып))",
            rf"алдына\s+(?:жинал{_DONE}|шықты)",
            rf"{_CROWD}{_up_to(3)}\s+(?:жинал(?:ды|ып)|талап\s+ет(?:ті|іп))",
        ),
    ),
    Trigger(
        "Protests",
        "Protest with intervention",
        words(
            rf"{_DEMONSTRATION}{_up_to(4)}\s+(?:тарат|ығыстыр)(?:ты|ды|ып|ыл{_DONE})",
            rf"(?:көзден\s+жас\s+ағызатын|су\s+атқы)\w*{_up_to(4)}",
        ),
        strength=2,
    ),
    Trigger(
        "Battles",
        "Armed clash",
        words(
            r"қарулы\s+(?:топ|адам|шабуылдаушы|содыр|лаңкес)\w*"
            rf"{_up_to(5)}\s+(?:{_ATTACKED}|оқ\s+ат(?:ты|ып)|басып\s+алды)",
            rf"{_GARRISON}{_up_to(2)}\s+{_ATTACKED}",
            rf"{_FORCES}{_up_to(3)}\s+оқ\s+(?:ат|жаудыр)(?:ты|ып|қан|ды|ыл{_DONE})",
            r"атыс(?!\s+қару|у)(?:\s+бол\w+)?|қарулы\s+(?:қақтығыс(?!тан)|шабуыл\s+жаса)\w*",
        ),
        strength=6,
    ),
    Trigger(
        "Violence against civilians",
        "Attack",
        words(
            rf"пышақта(?:ды|п|л{_DONE})|атып\s+(?:кетті|өлтірді|тастады)|оқ\s+ат(?:ты|ып)",
            r"соққыға\s+жы[ғқ]\w+",
        ),
        strength=2,
    ),
    Trigger(
        "Explosions/Remote violence",
        "Remote explosive/landmine/IED",
        words(
            rf"бомба\s+жарыл{_DONE}|жарылғыш\s+(?:зат|құрылғы)\w*\s+(?:іске\s+қосыл|жарыл){_DONE}",
            r"өзін(?:-өзі)?\s+жарып\w*|(?:теракт(?:і)?|лаңкестік\s+(?:әрекет|акт))\s+(?:жаса|бол)\w+",
        ),
        strength=6,
    ),
    Trigger(
        "Strategic developments",
        "Arrests",
        words(
            rf"ұстал{_DONE}|ұста(?:ды|п)(?!\s+тұр)|қамауға\s+ал(?:ын)?{_DONE}|қамал{_DONE}",
            rf"тұтқында(?:л)?{_DONE}|қолға\s+түс(?:ті|ір\w+)|құрықта(?:л)?{_DONE}",
        ),
        strength=2,
    ),
    Trigger(
        "Strategic developments",
        "Disrupted weapons use",
        words(rf"{_WEAPON}{_up_to(5)}\s+(?:тәркіле(?:н)?|табыл|тап|алын|анықтал){_DONE}"),
        strength=4,
    ),
    Trigger(
        "Emergency",
        "Fire",
        words(
            r"өрт(?:\s+(?!сөндір|қауіп|қауп)\w+)?"
            r"\s+(?:шық|шығ|бол|тіркел|тұтан|ұлғай|өрші|сөндірілді|қамт)\w*",
            r"өртті\s+сөндір\w+|(?:дала|орман|тоғай)\s+өрт\w*",
            rf"(?:орман|дала|тоғай|шөп|қамыс|үй|қойма|базар)\w*{_up_to(1)}\s+өртен(?:ді|іп)"
            r"(?:\s+жатыр)?",
        ),
    ),
    Trigger(
        "Emergency",
        "Flood",
        words(
            r"су\s+тасқын\w*|тасқын\s+су\w*|су\s+бас(?:ты|ып|қан)|су\s+астында\s+қал\w+",
            rf"бөге[нт]\w*\s+(?:бұзыл|жарыл){_DONE}|сел\s+(?:жүр|көшкін)\w*",
        ),
    ),
    Trigger(
        "Emergency",
        "Earthquake",
        words(r"жер\s+сілкін(?:ді|іп|ген|іс\w*)|зілзала\w*|жер\s+асты\s+дүмпу\w*"),
    ),
    Trigger(
        "Emergency",
        "Explosion accident",
        words(rf"жарылыс(?!\s+қауп)\w*|газ\s+жарыл{_DONE}|жарылып\s+кет\w+"),
    ),
    Trigger(
        "Emergency",
        "Transport accident",
        words(
            r"(?:жол(?:-көлік)?|көлік|ұшақ|авто)\s+апат\w*|жол-көлік\s+оқиға\w*|автоапат\w*",
            r"ұшақ\s+құла\w+",
            r"(?:автобус|көлік|пойыз|вагон)\w*"
            rf"{_up_to(3)}\s+(?:аударыл{_DONE}|соқтығыс\w+|рельстен\s+шы\w+)",
        ),
    ),
)
