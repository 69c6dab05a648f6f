"""Kazakh words that cancel or colour the triggers of events: most of them stand behind."""

from __future__ import annotations

from mapper.languages.kk.triggers import TRIGGERS
from mapper.languages.patterns import any_of, words
from mapper.languages.vocabulary import NEVER, EventWords

_TWO_WORDS = r"(?:\s+[\w-]+){0,2}"
_THREE_WORDS = r"(?:\s+[\w-]+){0,3}"

_DID_NOT_HAPPEN = any_of(
    r"жоқ|емес|болма(?:ды|ған|йды)|тіркелме(?:ді|ген|йді)",
    r"расталма\w+|байқалма\w+|бақыланба\w+",
)
_PLANNED_OR_FEARED = any_of(
    r"мүмкін|жоспарлан\w+|ниетте\w*|көзде\w+|тыйым\s+сал\w+|рұқсат\s+(?:ет|бер)\w+|шақыр\w+",
    r"қауп\w+|қауіпсіздіг\w+|алдын\s+ал\w+|деген\s+(?:қауесет|сөз)",
)
_WILL_HAPPEN = r"өт(?:еді|кізіледі|пек|кізбек|у\s+керек)|болады|болмақ|болса|болуы"

EVENTS = EventWords(
    triggers=TRIGGERS,
    cancel_before=r"\b(?:егер|ықтимал|рұқсатсыз)\s+(?:\w+\s+)?$",
    cancel_after=any_of(
        rf"{_THREE_WORDS}\s+{_DID_NOT_HAPPEN}\b",
        rf"{_THREE_WORDS}\s+{_PLANNED_OR_FEARED}",
        rf"{_TWO_WORDS}\s+(?:{_WILL_HAPPEN})\b",
        r"\s+(?:қарсы|сөндіру\w*|алдын|жағдайында|болдырма\w+|туралы\s+заң\w*|бағдарлама\w*)",
        r"\s+(?:алмақ|жасамақ)\s+бол\w+",
    ),
    cancel_sentence=words(
        r"қауесет\w*|жалған\s+(?:ақпарат|хабар)\w*|(?:теріске|жоққа)\s+шығар\w*|расталма\w+",
        r"өтірік|деген\s+хабар\s+жоқ|еске\s+алу",
        r"оқу-жаттығу\w*|жаттығу(?:лар|ы|лары)?\s+(?:өт|баста|бары|кез)\w*",
        r"шартты\s+(?:түрде|лаңкес|террор)\w*",
    ),
    background_before=NEVER,
    background_after=any_of(
        r"\s+(?:кез|салдар|нәтижес|барыс|қатыс|ұйымдастыр|айыпта|күдік|оқиға|құрбан|зардап)\w+",
        r"\s+(?:кейін|соң|байланысты|үшін|жөнінде\w*|туралы|бойынша)",
        rf"{_TWO_WORDS}\s+(?:қатысқан|қатысты|қатысушы|ұйымдастырған|үшін)\w*",
    ),
    ongoing_after=r"[^.;]*\b(?:отыр|жатыр|тұр|жүр)\b|\w*(?<=у)[дт][ае]\b",
    wave=r"наразылық\w*[^.;]{0,70}\b(?:бастал|тұтан|өрші)\w*",
    inceptive=words(r"бастал\w+|тұтан\w+|өрші\w+|бері"),
    demonstration=words(r"наразылы[қғ]\w*|митинг\w*|шеру\w*|пикет\w*|жиын\w*|жиналған\w*"),
    unrest=words(
        r"тәртіпсізді[кг]\w*|террор\w*|лаңкес\w*|тонау\w*|шабуыл\w*|экстремис\w+|бүлік\w*"
    ),
)
