"""Russian: the words that the readers need, a theme a module."""

from __future__ import annotations

from mapper.languages.ru.dates import DATES
from mapper.languages.ru.events import EVENTS
from mapper.languages.ru.measures import MEASURES
from mapper.languages.ru.names import NAMES, TYPE_WORDS
from mapper.languages.ru.participants import PARTICIPANTS
from mapper.languages.ru.people import PEOPLE
from mapper.languages.ru.retractions import RETRACTIONS
from mapper.languages.ru.roles import ROLES
from mapper.languages.vocabulary import NewsWords, Vocabulary

__all__ = ["RUSSIAN"]

RUSSIAN = Vocabulary(
    code="ru",
    cyrillic=True,
    type_words=TYPE_WORDS,
    list_separator=r"\s*(?:,\s*(?:и|или|а также)?|\bи\b|\bили\b|\bа также\b|/)\s*(?:(?:в|во)\s+)*"
    r"(?:(?<=в )(?:г\.|город(?:е|ах)|сел(?:е|ах)|поселк(?:е|ах))\s*)?",
    name_context=NAMES,
    news=NewsWords(
        roles=ROLES,
        dates=DATES,
        events=EVENTS,
        measures=MEASURES,
        people=PEOPLE,
        participants=PARTICIPANTS,
        retractions=RETRACTIONS,
    ),
    abbreviations=frozenset(
        """г гг ул обл р с п им т.е т.к т.д т.п н.э т.г г.р пл пр просп пер бул мкр мкрн пос ст
        д корп стр каб тел оз о а ж.д р-н напр т.н см ср ред прим акад проф доц зам нач гл
        инж ген полк тыс млн млрд руб тг ч мин сек км кв куб га чел экз""".split()
    ),
)
