"""English: the words that the readers need, a theme a module."""

from __future__ import annotations

from mapper.languages.en.dates import DATES
from mapper.languages.en.events import EVENTS
from mapper.languages.en.measures import MEASURES
from mapper.languages.en.names import NAMES, TYPE_WORDS
from mapper.languages.en.participants import PARTICIPANTS
from mapper.languages.en.people import PEOPLE
from mapper.languages.en.retractions import RETRACTIONS
from mapper.languages.en.roles import ROLES
from mapper.languages.vocabulary import NewsWords, Vocabulary

__all__ = ["ENGLISH"]

# "In Almaty and the oil-producing Mangystau region"
_ATTRIBUTE = (
    r"(?:(?:oil|gas|coal|energy|mineral|uranium|grain)-?(?:producing|rich|growing|exporting)"
    r"|(?:north|south)(?:-?(?:east|west))?ern|(?:east|west|centr)(?:ern|al)"
    r"|nearby|neighbou?ring|surrounding|adjacent|adjoining|border|coastal|restive|troubled"
    r"|industrial|mining|oil|steel)"
    r"(?= (?!(?:town|city|village|station|field|port|kazakhstan)\b(?! of\b)))"
)
_BETWEEN_NAMES = (
    r"(?:\s*(?:,\s*(?:and|or|as well as|also|the)?|\band\b|\bor\b|&|\bas well as\b|/)"
    rf"\s*(?:(?:in|the|{_ATTRIBUTE})\s+)*"
    # "In Almaty and the oil-producing western region of Mangystau"; a comma may open a clause.
    rf"|\s+(?:and|or)\s+(?:in\s+)?the\s+(?:{_ATTRIBUTE}\s+)*"
    r"(?:region|province|oblast|district|city|town) of\s+)"
)
_NUMBER = (
    r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
    r"|fifteen|sixteen)(?: (?:of the|more|other|further|neighbouring))*"
)
_OF_UNIT = r"(?: (?:of|in) (?:the )?[\w'-]+(?: [\w'-]+){0,2}?)?"
# "In two districts of the region, Talgar and Karasai"; without a number a comma tells nothing.
_LIST_OPENER = (
    rf"\b(?:{_NUMBER} {{plural}}{_OF_UNIT},"
    # What is told of four regions up to a colon, with which they are listed
    rf"|{_NUMBER} {{plural}}(?:,? [\w'-]+){{1,12}}:"
    rf"|{{plural}}{_OF_UNIT}(?:\s?[:(]|\s-|,? (?:namely|including|such as)))"
    r"\s*(?:the )?$"
)

ENGLISH = Vocabulary(
    code="en",
    type_words=TYPE_WORDS,
    list_separator=_BETWEEN_NAMES,
    list_opener=_LIST_OPENER,
    list_reopens=r"\b(?:in|for|across|throughout|over|the)\b",
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
        """mr mrs ms dr st jan feb mar apr jun jul aug sep sept oct nov dec no vs gen col lt prof
        u.s u.n a.m p.m e.g i.e approx dept""".split()
    ),
    possessive="'s",
)
