"""Kazakh words that cancel or colour the triggers of events."""

from __future__ import annotations

from mapper.languages.kk.triggers import TRIGGERS
from mapper.languages.patterns import any_of, words
from mapper.languages.vocabulary import NEVER, EventWords

_WORDS = r"(?:\s+[\w-]+)"

EVENTS = EventWords(
    triggers=TRIGGERS,
    cancel_before=r"\b(?:егер|ықтимал|рұқсатсыз|қауіпсіздік\s+үшін)\s+(?:\w+\s+)?$",
    cancel_after=any_of(
        # What did not happen, and what is not confirmed
        rf"^{_WORDS}{{0,3}}\s+(?:жоқ|емес|болма(?:ды|ған|йды)|тіркелме(?:ді|ген|йді)|расталма\w+|байқалма\w+|бақыланба\w+)\b",
        # What is planned, forbidden, feared or prevented
        rf"^{_WORDS}{{0,3}}\s+(?:мүмкін|жоспарлан\w+|ниетте\w*|көзде\w+|тыйым\s+сал\w+|рұқсат\s+(?:ет|бер)\w+|шақыр\w+|қауп\w+|алдын\s+ал\w+|қауіпсіздіг\w+|деген\s+(?:қауесет|сөз))",
        rf"^{_WORDS}{{0,2}}\s+(?:өт(?:еді|кізіледі|пек|кізбек|у\s+керек)|болады|болмақ|болса|болуы)\b",
        r"^\s+(?:қарсы|сөндіру\w*|алдын|жағдайында|болдырма\w+|туралы\s+заң\w*|бағдарлама\w*)",
        # "Митингіге шақырды" calls for one; "басып алмақ болды" tried to.
        r"^\s+(?:алмақ|жасамақ)\s+бол\w+",
    ),
    cancel_sentence=words(
        r"қауесет\w*|жалған\s+(?:ақпарат|хабар)\w*|(?:теріске|жоққа)\s+шығар\w*|расталма\w+|өтірік",
        r"оқу-жаттығу\w*|жаттығу(?:лар|ы|лары)?\s+(?:өт|баста|бары|кез)\w*|шартты\s+(?:түрде|лаңкес|террор)\w*",
        r"еске\s+алу|құрбандарын\s+еске|деген\s+хабар\s+жоқ",
    ),
    background_before=NEVER,
    background_after=any_of(
        r"^\s+(?:кез\w+|салдар\w+|нәтижес\w+|барыс\w+|кейін|соң|байланысты|қатыс\w+|үшін|ұйымдастыр\w+|жөнінде\w*|туралы|бойынша|айыпта\w+|күдік\w+|оқиға\w+|құрбан\w+|зардап\w*)",
        r"^\s+(?:\w+\s+){0,2}(?:қатысқан|қатысты|қатысушы|ұйымдастырған|үшін)\w*",
    ),
    wave=r"наразылық\w*[^.;]{0,70}\b(?:бастал|басталып|тұтан|өрші)\w*",
    inceptive=words(r"бастал\w+|басталды|тұтан\w+|өрші\w+|бері"),
    demonstration=words(
        r"наразылық\w*|наразылығ\w*|митинг\w*|шеру\w*|пикет\w*|жиын\w*|жиналған\w*"
    ),
    unrest=words(r"тәртіпсіздік\w*|террор\w*|лаңкес\w*|тонау\w*|шабуыл\w*|экстремис\w+|бүлік\w*"),
)
