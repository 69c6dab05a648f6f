"""Kazakh words.

Kazakh says with endings what English says with words before the name, and closes a clause with its
verb: where, when and what it is said of stand before it.
"""

from __future__ import annotations

from mapper.languages.kk.dates import DATES
from mapper.languages.kk.events import EVENTS
from mapper.languages.kk.measures import MEASURES
from mapper.languages.kk.names import NAMES, OPENING_WORDS, TYPE_WORDS
from mapper.languages.kk.participants import PARTICIPANTS
from mapper.languages.kk.people import PEOPLE
from mapper.languages.kk.retractions import RETRACTIONS
from mapper.languages.kk.roles import ROLES
from mapper.languages.vocabulary import NewsWords, Vocabulary

# A type word may stand between a name and the comma: "Алматы қаласы мен Жамбыл облысы".
_SHARE = (
    r"(?:\d+|бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|(?:біреу|екеу|үшеу|төртеу|бесеу|алтау"
    r"|жетеу)[іы]?)(?:\s+адам)?"
)
# "A-да – төрт, B-да – екі", "үшеуі – A-да, екеуі – B-да": each with its share.
_SEPARATOR = (
    r"(?:\s+(?:қала|ауыл|кент)[а-яәіңғүұқөһ]*)?\s*"
    rf"(?:(?:-\s*)?{_SHARE},\s*|,\s*(?:тағы\s+|ал\s+)?{_SHARE}\s+(?:-\s*)?|,\s*(?:және|мен|пен|бен|сондай-ақ)?|\b(?:және|мен|пен|бен)\b|/)\s*"
)

# "In two districts - ...", "in the regions: ...": a number goes with the singular.
_LIST_OPENER = (
    r"\b(?:(?:\d|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он)\s+(?:[шіб]\w+\s+)?{plural}"
    r"|(?=(?:аудан|облыс|қала)(?:[дтл][ае]р)){plural})"
    r"(?:\s?[:(]|\s-|,\s+(?:атап\s+айтқанда|яғни)),?\s*$"
)

KAZAKH = Vocabulary(
    code="kk",
    cyrillic=True,
    type_words=TYPE_WORDS,
    list_separator=_SEPARATOR,
    list_opener=_LIST_OPENER,
    opening_words=OPENING_WORDS,
    name_context=NAMES,
    news=NewsWords(
        roles=ROLES,
        dates=DATES,
        events=EVENTS,
        measures=MEASURES,
        people=PEOPLE,
        participants=PARTICIPANTS,
        retractions=RETRACTIONS,
        verb_final=True,
    ),
    abbreviations=frozenset("т.б т.с.с б.з қ обл ауд а ж м".split()),
)
