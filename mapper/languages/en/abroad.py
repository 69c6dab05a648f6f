"""English words for other countries that name none: "in the Kyrgyz capital"."""

from __future__ import annotations

from mapper.languages.patterns import any_of

_NATION = any_of(
    "russian|chinese|uzbek|kyrgyz|kirghiz|tajik|turkmen|ukrainian|belarusian|mongolian|afghan",
    "georgian|armenian|azerbaijani|azeri|moldovan|turkish|iranian|pakistani|indian|iraqi|syrian",
    "israeli|palestinian|lebanese|egyptian|saudi|yemeni|libyan|tunisian|sudanese|nigerian",
    "ethiopian|kenyan|malian|american|canadian|mexican|brazilian|chilean|peruvian|ecuadore?an",
    "colombian|venezuelan|haitian|french|german|british|italian|spanish|polish|greek|hungarian",
    "austrian|belgian|dutch|swedish|finnish|norwegian|danish|czech|slovak|romanian|bulgarian",
    "serbian|latvian|lithuanian|estonian|japanese|(?:(?:south|north) )?korean|thai|burmese",
    "filipino|philippine|indonesian|malaysian|(?:sri )?lankan|bangladeshi|nepal(?:i|ese)",
    # Parts of other countries
    "chechen|dagestani|ingush|(?:north |south )?ossetian|abkhaz(?:ian)?|crimean|tatar|bashkir"
    "|siberian|karakalpak|kashmiri|kurdish|catalan|tibetan|palestinian|corsican",
    "ugandan|somali|senegalese|jamaican|bahraini|jordanian|australian|maldivian",
)
_OFFICE = any_of(
    "(?:prime |interior |defence |health |foreign )?minist(?:er|ers|ry)|president|premier|pm",
    "parliament|lawmakers|mps|deputies|senate|senators|assembly|congress|duma|cabinet",
    "governments?|authorities|leaders?|leadership|officials|police|army|military|junta|generals",
    "(?:[\\w-]+ ){0,2}(?:committee|commission|headquarters)",
    "security (?:council|service|forces)|(?:supreme |top |constitutional )?court|opposition|state",
)
_PLACE = any_of(
    "capital(?: city)?|cit(?:y|ies)|towns?|republic|provinces?|regions?|districts?|states?",
    "islands?|territory|enclave|side|south|north|east|west",
    "border (?:town|region|province|district)s?",
)
_NEIGHBOUR = "(?:neighbou?ring|adjacent|foreign|fellow) (?:republic|country|state|nation)"
# "The island nation", and not "the Central Asian nation", which may be this one.
_ANOTHER = (
    r"the (?:(?:tiny|small|poor|troubled|crisis-hit) )?"
    r"(?:island|(?:south|south-?east|east|west)(?:ern)? asian|african|european"
    r"|(?:latin|south|central|north) american|caribbean|middle eastern|balkan|baltic|gulf|pacific"
    r"|himalayan|neighbou?ring) (?:nation|country|state|republic)"
)

IN_ANOTHER = any_of(
    rf"\b(?:in|across|throughout) (?:the )?(?:neighbou?ring )?(?:[a-z]+ern )?{_NATION}"
    rf" (?:[a-z]+ )?{_PLACE}\b",
    rf"\b(?:in|across|throughout|over) (?:the|that|another|an?) {_NEIGHBOUR}\b(?! of)",
)
ABROAD = any_of(
    # Who acts, where the clause begins
    rf"(?:(?<![^\n])|(?<=[:;] )|(?<=- )|(?<=, )|(?<=\bwhile )|(?<=\bafter )|(?<=\bas )"
    rf"|(?<=\bthe )|(?<=[\"\u201c\u00ab]))(?:the |new |outgoing |interim )?{_NATION} {_OFFICE}\b",
    rf"\b(?:over|on|around|for|near) (?:the )?(?:neighbou?ring )?(?:[a-z]+ern )?{_NATION}"
    rf" (?:[a-z]+ )?{_PLACE}\b",
    IN_ANOTHER,
    rf"\b(?:of|in|across|throughout) {_ANOTHER}\b(?! of)",
)

# Who acts in their own country, unless a place at home is told. Workers and citizens of another
# live here as well.
FOREIGNERS = (
    r"\b(?<!of )(?<!of the )(?<!to )(?<!to the )(?<!with )(?<!with the )(?<!from )(?<!from the )"
    r"(?<!for )(?<!for the )(?<!against )(?<!against the )(?<!than )"
    rf"{_NATION} (?:riot |anti-terror(?:ist)? |border |opposition )?"
    + any_of(
        "police(?:men)?|officers|special forces|security (?:forces|services?)|intelligence|army",
        "authorities|prosecutors|investigators|lawmakers|protest[eo]rs|demonstrators|opposition",
        "(?:opposition |government )?supporters|voters|farmers|rebels|rioters",
    )
    + r"\b(?! (?:base|consulate|embassy|attach\w+))"
)
