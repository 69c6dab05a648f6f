"""English patterns that tell what a place does in its sentence."""

from __future__ import annotations

from gazetteer import Kind
from mapper.languages.en.abroad import ABROAD, FOREIGNERS, IN_ANOTHER
from mapper.languages.en.other_regions import OTHER_REGIONS
from mapper.languages.en.places import BEHIND_ALL, EXCEPTING
from mapper.languages.patterns import any_of, words
from mapper.languages.vocabulary import CITY_KINDS, DISTRICT_KINDS, REGION_KINDS, PlaceRoles

_OFFICE = any_of(
    r"police(?! (?:station|post|headquarters|checkpoint|cars?|patrol))|prosecutors?(?:'s office|"
    r" office|'s)?",
    r"akimats?|akims?|mayors?(?:'s office)?|governors?",
    r"commandants?(?:'s office|'s)?|headquarters",
    r"department|departments|authorities|administration",
    r"press[- ]service|press office|health officials|officials",
    r"court|correspondents?|ministry|service|military",
    r"garrison(?! (?:an?|the|on|in|two|three|conscripts?|soldiers?) )",
    r"operational headquarters|(?:operational|operative|regional) staff|committee",
    "emergency service",
    "(?:anti|counter)-?terror\\w* (?:commission|committee|headquarters|staff|cent(?:re|er))",
)
# "In the district bordering on our region" is beside it.
_NOT_BESIDE = "".join(
    rf"(?<!\b{word} )"
    for word in (
        *("bordering", "borders", "bordering on", "borders on", "next to", "near", "outside"),
        *("neighbouring", "neighboring", "adjacent to", "adjoining"),
    )
)
_ANY_UNIT = r"\b(?:city|town|region|district|area|locality)\b"
_ALMOST = any_of("almost|nearly|practically|virtually")
_THE_COUNTRY = any_of("the country|kazakhstan|the republic")
_THE_COUNTRYS = any_of("(?:the (?:country|nation|republic)|kazakhstan)(?:'s|\u2019s)")
# What newsrooms abroad call the country: "the oil-rich nation", "the Central Asian republic"
_CALLED = any_of(
    "central asian|ex-soviet|(?:former|post-?)[ -]?soviet|steppe|land-?locked|vast|giant"
    r"|(?:oil|energy|resource|uranium|mineral|gas)(?: and \w+)?-(?:rich|producing|exporting)"
)
_NATION = rf"(?:{_CALLED},? ){{0,2}}(?:nation|country|republic|state)"
# "In all but three of its regions: Oral, ...": these are named.
_ALL_BUT_SOME = (
    "all but (?:one|two|three|four|five|six|[1-6])(?: of (?:the|its|kazakhstan's|the country's))?"
    " (?:regions?|oblasts?|provinces?)(?: (?:of|in) (?:kazakhstan|the country|the republic))?"
)
# "The rest of the country", "other territory of the republic", "the remaining oblasts"
_REGIONS = "(?:regions|areas|oblasts|oblysts|oblyses|provinces)"
_REST_OF = "(?:rest|remainder|remaining part|other part)(?: of)?"
_THE_REST = any_of(
    rf"{_REST_OF} (?:the |our |this )?(?:country|kazakhstan|republic|state|nation)(?!'s)",
    rf"{_REST_OF} (?:the |our )?{_NATION}",
    rf"rest of (?:the |our |its |the country's |kazakhstan's )?{_REGIONS}",
    "(?:other|remaining|rest(?: of)?(?: the| its)?) territor(?:y|ies)"
    f"(?! of (?!{_THE_COUNTRY}|our country))",
    # "The other ten, including Aktau": so many are no towns of a list.
    "(?:other|remaining) (?:[89]|1\\d|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh"
    "|nine)teen)(?=,? (?:including|among|except)\\b| (?:of them |now |still |all )?(?:are|were|have"
    "|had|stay|remain|will|keep|continue|retain|live|go|went)\\b|\\s*[.,;:]|$)",
    "(?:other|remaining) (?:parts?|corners|places|territor(?:y|ies)) (?:of|in)"
    " (?:the |our )?(?:country|kazakhstan|republic|state|nation)",
)
_REST_BEFORE = (
    "(?:in|on|at|across|over|for|to|throughout|within|covers?|cover(?:ed|ing)|leav(?:es|ing)|left"
    "|keep(?:s|ing)|kept|put(?:s|ting)?|plac(?:es|ed|ing)|concern(?:s|ed)?|affect(?:s|ed)?)"
)
_REST_DOES = any_of(
    "was|is|were|are|being|has|had|have|will|at|on|under|still|also|now",
    "went|goes?|moved|moves?|comes?|came|returns?|returned|lives?|lived|gets?|got|enters?|entered",
    "stay(?:s|ed)?|remain(?:s|ed)?|keeps?|kept|retains?|retained|holds?|continues?|continued",
    "lower(?:s|ed)?|raise[sd]?|cuts?|brought|loses?|lost|leaves?",
)
# What "the others" may be said to have where it is regions that were told of
_REST_HAS = (
    r"(?:it|the (?:[\w-]+ ){0,2}(?:level|regime|curfew|mode|alert|emergency|state|operation)|they)"
    r"\b"
)
# "Two of the border districts", "several towns"
_SOME_PARTS = (
    r"(?:\d\d?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|a (?:few|couple of"
    r"|number of|handful of)|a number of|certain|individual|separate) (?:of (?:the )?)?"
    r"(?:[a-z]+ ){0,2}?(?:districts?|raions?|towns?|cities|villages?|settlements?|localities"
    r"|communities|areas|places|parts|suburbs|neighbou?rhoods|microdistricts)"
)
# Places that were told of before: "in the said territories", "the whole area where it applied"
_SAID = (
    "(?:(?:above|afore|earlier|previously)[ -]?)?(?:said|named|mentioned|specified|stated|indicated"
    "|listed)"
)
_WHERE_IT_HELD = (
    "(?:all (?:of )?)?(?:the )?(?:whole |entire )?(?:territor(?:y|ies)|areas?|zones?|places)"
    "(?: of its action)? (?:where|(?:in|on|over) which)"
    " (?:it|they|(?:the|this) (?:[\\w-]+ ){1,3}?)"
    "(?: ?(?:had|was|were|has|have))?(?: been)?(?: previously| earlier)? (?:act(?:s|ed)"
    "|appl(?:ied|ies)|operat(?:es|ed)|held|in (?:force|effect)|declared|introduced|imposed|set"
    "|established|announced)\\b"
)
# "Everywhere, that is, except Oral.", "Not in Oral, though."
_BY_THE_WAY = (
    "(?:(?:well|or rather|that is|i mean|to be (?:precise|exact|fair)|mind you|although|but|though"
    "|only),? )?"
)
_MIND_YOU = "(?:that is|i mean|mind you|of course|to be (?:precise|exact|fair))"
_THE_LOT = (
    "(?:(?:in )?(?:everywhere|nation-?wide|all(?: (?:the )?regions| of (?:them|it))?"
    "|every (?:single )?region|the (?:whole|entire)(?: of the)? country))"
)
_BUT_FOR = (
    "except(?:ing)?(?: for)?|apart from|aside from|save(?: for)?|bar(?:ring)?|minus|other than|but"
    "|with the (?:sole )?exception of|excluding|with (?:the )?exclusion of|exclusive of"
)
_SOLE = "(?:the|an?|one|only) (?:(?:only|sole|single|one|notable) )*"
# "In the latter", "the latter city": and not the latter of two who spoke.
_ONE_OF_TWO = (
    r"(?:(?:in|for|from|at|across) the (?:{0})\b(?=[,.;:]| (?:one|of (?:them|the two)"
    r"|case|it|they|the|an?|people|will|is|was|has|remains|stays|a|until|from|on|only|and"
    r"|also|too)\b|$)"
    r"|the (?:{0}) (?:city|town|village|region|district|place|of the two)\b)"
)
_CLOSED = (
    r"(?=[.,;]|$| (?:on|until|till|from|since|for|by|as of|yesterday|today|this|last|after|amid)\b)"
)
_DECREED = "(?:this|it|that|they|the (?:decision|order|decree|measure|change|restriction)s?)"
# "It does not apply to doctors in Oral" tells of no place.
_NO_PEOPLE = (
    r"(?! (?:[\w-]+ ){0,3}?(?:people|workers|medics|doctors|vehicles|services|drivers|holders|staff"
    r"|those|anyone|residents|citizens|journalists|ambulances|hospitals|shops|businesses)\b)"
)
_NOT_COVERED = any_of(
    rf"{_DECREED} (?:(?:does|did|do|will)(?: not|n['\u2019]t)|won['\u2019]t)"
    rf" (?:apply to|extend to|concern|cover|affect|include|touch|reach){_NO_PEOPLE}",
    rf"{_DECREED} (?:leaves out|left out|spares|spared|excludes|excluded|bypass(?:es|ed)|skips"
    rf"|skipped){_NO_PEOPLE}",
    "(?:the )?only (?:ones|regions|places|areas|cities) (?:(?:that|which) (?:is|are) )?"
    "(?:not (?:covered|affected|included)|left out|spared|exempt(?:ed)?)(?:,? (?:is|are))",
    "(?:not (?:covered|affected|included|concerned)|exempt(?:ed)?|excluded|left out|spared)"
    "(?: (?:from|by) (?:it|them|this|the (?:list|order|decree|measures?)))? (?:is|are|was|were)",
)
# "Only Akmola and Kostanay regions are not covered."
_IS_SPARED = any_of(
    r"(?:is|are|was|were|remains?|has been|have been|will be)(?: not|n['\u2019]t)(?: \w+)?"
    r" (?:covered|affected|included|concerned|touched|involved|subject to it|part of it"
    r"|on (?:the|that|this) list|among (?:them|these|those))",
    r"(?:is|are|was|were|stays?|remains?) (?:unaffected|untouched|off the list"
    r"|outside (?:it|the (?:zone|list)))",
    "(?:has|have) (?:none|no such (?:level|regime|measure)|been (?:spared|left (?:off|out|aside)"
    "|exempted))|escaped it|falls? outside it",
)
_BY_IT = r"(?: (?:by|from) (?:it|them|this|the (?:decision|decree|order|measures?)))?"
# "The akim of the region" and "guests of the region" tell of no measure there.
_NOT_OF_ITS_PEOPLE = "".join(
    f"(?<!{word} of )"
    for word in (
        "akim",
        "akimat",
        "authorities",
        "citizens",
        "commission",
        "governor",
        "guests",
        "head",
        "headquarters",
        "inhabitants",
        "leadership",
        "people",
        "police",
        "population",
        "prosecutor",
        "residents",
        "visitors",
    )
)

# What stands between a region and the towns in it that are meant: "the Oral Region town of Aksai".
_NO_LIST = r"(?!.*\b(?:and|or|the|in|at|as|with|plus|including|from|to|for|on|by|is|was|has)\b)"
_TOWNS_OF = (
    r"(?:[\w-]+ ){0,3}?(?:towns?|cit(?:y|ies)|villages?|auls?|ports?|settlements?|suburbs?"
    r"|districts?|capital|seat|hub)"
)

_LOCATIVE_PREPOSITION = words(
    (
        r"(?:kilomet(?:re|er)s?|km|miles?)(?: (?:north|south|east|west)\S*)?(?: away)?"
        r" (?:from|of)"
    ),
    "reported from",
    "in|at|near|outside|across|around|throughout|over|within|inside|for|on|off|into|to",
    "hit|hits|rocked|rocks|shook|shakes|engulfed|engulfs|reached|reaches|grip|gripped|rattled"
    "|rattles",
    "sweeps?|swept|jolt(?:ed|s)|paralyses?|paralysed|entering|entered|flood(?:s|ed)|strikes?"
    "|struck",
    "through|along|towards?|past|passed|passing|above|amid|beyond|before reaching",
    "not far from|close to|next to",
    "rips? through|take-off from|leaving|left|inundat(?:es|ed)|submerg(?:es|ed)|besiege[sd]?",
    "covers?|covering|include|includes|including",
    "between|of|namely",
    # What people leave, and nobody is from
    "(?:evacuat(?:ed|es|e|ing|ions?)|flee(?:ing|s)?|fled|rescued|moved out)(?: \\w+){0,2} from",
)
# What may stand between the preposition and the name.
_LOCATIVE_ATTRIBUTE = any_of(
    "the|all of|parts? of|downtown|central|northern|southern|eastern|western",
    "neighbou?ring|nearby|both|city|town|village|cities|towns|largest|biggest",
    # "In the settlement Makat", as machines translate
    "settlement|station|aul|auyl|hamlet|township",
    "country's|country|kazakhstan's|city's|region's|kazakh|republican",
    "capital|second|major|centre|center|outskirts|streets|suburbs?",
    "entire|whole|oil|port|of",
)
_ORIGIN = any_of(
    "from|natives?(?: of)?|citizens? of|born in|of|(?:embass(?:y|ies)|consulates?|ambassadors?) of",
    "bound for|en route to|flown to|sent to|arrived (?:in|from)|deployed from",
)

# Of places that are told of without their names: "several countries"
_SOME_OF = any_of(
    "several|some|many|most|a number|various|different|certain|other|two|three|four|five|six|seven"
    "|dozens|a dozen|more than (?:\\w+)|neighbou?ring|foreign"
)
_ABROAD = any_of(
    "russian|chinese|uzbek|kyrgyz|tajik|turkmen|ukrainian|belarusian|american|european|african"
    "|asian|french|german|turkish|iranian|indian|pakistani|afghan|israeli|latin american|foreign"
)

_NUMBER = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty"
    r"|forty|fifty|dozens|a dozen|the rest|hundreds)"
)

ROLES = PlaceRoles(
    share_break=r"[,;:.()]| (?:and|while|plus) ",
    more_share=(
        r"\b(?:another|others?|more|further)(?: [\w'-]+){0,4} (?:in|at|near|outside)(?: \w+){0,2} $"
        r"|\band (?:[\w-]+ ){1,3}(?:in|at|near|outside)(?: \w+){0,2} $"
    ),
    share=(
        rf"\s*(?:(?:and|another|the others?|of them|about|some|more than|a further|around)\s+)*"
        rf"{_NUMBER}\b(?: (?:more|others?|men|people|women|were|was|have been|had been|detained"
        r"|arrested|held|caught|found|seized|picked up)){0,3} (?:in|at|near|outside)"
        r"(?: (?:the|city|town|village|of|neighbou?ring|nearby|\w+'s))*\s*@\s*"
        r"(?:(?:on|last) \w+(?: \d{1,2})?|yesterday|today|district|region|station)?\s*"
        # What they are held for
        r"(?:(?:on suspicion of|suspected of|accused of|in connection with|charged with|for|over) "
        r"[^@]*)?"
    ),
    beside_great=r"\s*,?\s*(?:and|as well as|and also)(?: also)?(?: \w+)?(?: in| of)?\s+",
    centre_before=(
        r"\b(?:capital|administrative (?:centre|center)|main (?:city|town)|seat) of (?:the )?\s*$"
    ),
    metropolis=(
        r"\b(?:country|kazakhstan|nation|republic)(?:'s|\u2019s) (?:(?:biggest|largest) city"
        r"|(?:southern|commercial|former|financial) (?:capital|hub|metropolis))\b"
        r"|\b(?:biggest|largest) city (?:in|of) (?:the country|kazakhstan)\b"
        r"|\b(?:southern|commercial|former|financial) capital\b"
        # Not "in its largest city, Taraz", said of a region
        r"|\bits (?:biggest|largest) city(?=[.;]|$"
        r"| (?:to|from|on|for|until|after|at|over|amid|following|and|but|while)\b)"
    ),
    locative_before=(
        any_of(_LOCATIVE_PREPOSITION, "[:(]") + rf"(?:\s+{_LOCATIVE_ATTRIBUTE}\b,?|\s*-)*\s*$"
    ),
    where=r"\bwhere\b",
    former=rf"\b{_ONE_OF_TWO.format('former|first')}",
    latter=rf"\b{_ONE_OF_TWO.format('latter|second|last-named')}",
    excepted_who=r"\b(?:where|which|who|there)\b|\bexceptions?:",
    part_behind=(
        r" (?:regions? )?in the (?:(?:country|republic)'s )?(?:far )?(?:(?:north|south)"
        r"(?:-?(?:east|west))?|east|west|centre)(?: of (?:the country|kazakhstan))?"
    ),
    # "All but Oral, where police are hunting for the gunmen"
    goes_on=(
        r"\b(?:still|continu(?:es?|ed|ing)|go(?:es|ing)? on|ongoing|under ?way|remains?|remained"
        r"|persists?|drags? on|not (?:yet )?over"
        r"|(?:is|are) (?:being )?(?:hunt|search|look|comb|chas|pursu|track|sweep|mopp|fight|sought)"
        r"(?:ing|ed)?)\b"
    ),
    where_after=(
        r",? where(?! (?:he|she|they|his|her|their|the (?:injured|wounded|victims?|men|suspects?)"
        r"|doctors|it|most|many|all|both|two|three|one)\b)"
    ),
    part_before=(r"\b(?:(?:north|south)(?:-?(?:east|west))?(?:ern)?|eastern|western|central)\s*$"),
    set_out_before=(
        r"(?<!who )(?<!had )(?<!have )(?<!having )\b(?:set out|set off|started out|marched"
        r"|walked|departed)"
        r"(?: (?:on foot|together|again|yesterday|today))? from(?: (?:the|city|town|of))*\s*$"
    ),
    centres=(
        (
            r"\b(?:in|to|at|of) the (?:regional|region's|oblast) (?:cent(?:re|er)|capital)\b"
            r"|^\W*(?:the )?regional (?:cent(?:re|er)|capital)(?:\s*[:,-]|'s\b)"
            r"|\b(?:outside|at|near|in front of|opposite|before|into|stormed) the"
            r" (?:building of the )?"
            r"(?:regional|oblast) (?:akimat|administration|government|court|governor's office"
            r"|party committee|police (?:department|headquarters))\b",
            Kind.REGION,
        ),
        (
            r"\b(?:in|to|at|of) the (?:district|district's|raion) (?:cent(?:re|er)|seat)\b"
            r"|\b(?:outside|at|near|in front of|opposite|before|into|stormed) the"
            r" (?:building of the )?"
            r"district (?:akimat|administration|court)\b",
            Kind.DISTRICT,
        ),
    ),
    near_before=(
        r"\b(?:near|(?<!the )nearby|outside|close to|not far from|next to|beyond|past|towards?"
        r"|before reaching"
        r"|on the outskirts of|(?:kilomet(?:re|er)s?|km|miles?)(?: (?:north|south|east|west)\S*)?"
        r"(?: away)? (?:from|of|to)|(?:came|come|got|crept|spread|advanced|moved)"
        r" (?:to )?within [\w. -]{1,20} of)(?: (?:the|town|city|village|of))*\s*$"
    ),
    # "It spread from Aksu to Oral" tells where it was.
    route_before=(
        r"(?<!spread )(?<!spreading )(?<!spreads )(?<!moved )(?<!jumped )(?<!extended )"
        r"(?<!shifted )(?<!quickly )(?<!rapidly )(?<!further )"
        r"\bfrom(?: (?:the|city|town|village|of))*\s*$"
        r"|\b(?:roads?|highways?|motorway|section|stretch|railway|line|tracks?|route|traffic"
        r"|trains?"
        r"|flights?|bus(?:es)?|service|travel\w*|running|runs|plying)(?: [\w-]+){0,2} between"
        r"(?: (?:the|cit(?:y|ies)|towns?|villages?|stations?|of))*\s*$"
    ),
    route_between=(
        r"(?:'s airport|'s| airport| city| station| region)?,? (?:to|for|towards|and)"
        r"(?: (?:the|cit(?:y|ies)|town|village|of|nearby|neighbouring))*\s+"
    ),
    sequel=r"\b(?:after which|whereupon|upon which|prompting|in response to which)\b",
    heard=(
        r"\b(?:heard|felt|visible|seen (?:from|in|as far)|rattled|shook windows|perceptib\w+"
        r"|perceived|perception|intensit(?:y|ies))\b"
    ),
    first_in=r"\bfirst(?: in| at)?(?: (?:the|city|town|of))*\s*$",
    then_in=r",?\s+(?:and\s+)?(?:then|later|afterwards|next)\s+(?:also\s+)?in(?:\s+(?:the|city|town|of))*\s+",
    speaker_before=(
        rf"\b{_OFFICE}(?:\s+(?:of|for) (?:the )?(?:internal affairs|interior|emergency situations"
        r"|emergencies|police|health|national security|justice|education)"
        r"|\s+for (?:the )?(?:fight against|struggle against|combat\w+|countering) terrorism)?"
        r"\s+(?:of|for)(?:\s+(?:the|city|town|cities|region|of))*\s*$"
        r"|, (?:transmits|reports|informs|writes|passes|announces|communicates)\s+$"
        # "The department of KNB on the Abai area" is what machines make of it.
        rf"|\b{_OFFICE} (?:of|for) (?:internal affairs|(?:the )?(?:police|interior|knb|nsc|mvd|moi"
        r"|dkb|mia|national security(?: committee)?|state revenues?|emergency situations|justice"
        r"|health)) (?:of|for|on|in)(?: the)?\s*$"
        r"|\b(?:speaking|told|(?:at|told) a(?: \w+)? meeting|reporters|briefing"
        r"|conference)\b(?:(?!\bthat\b)[^.;:]){0,40}?"
        r"\b(?:in|from)\s+$"
        r"|\b(?:said|says|added|explained)"
        r"(?: (?:yesterday|today|tonight|late|early|(?:on )?\w+day|here))? in\s+$"
    ),
    told_in=(
        rf"(?:\b(?:reported|informed|informs?|noted|told|said|confirmed|stated|communicated"
        r"|specified|added|explained|clarified|underlined|transmitted)|, (?:announced|declared))"
        r"(?: (?:in|at|by))? (?:the )?"
        r"(?:(?:regional|city|district|territorial|knb|nsc|nss) )?"
        rf"(?:{_OFFICE}|dp|dknb|administration)"
        r"(?: of (?:the )?(?:internal affairs|emergency situations|police|d?knb|nsc"
        r"|(?:committee of )?national security))?"
        r"\s+(?:of|for|on|in|over|across|by)(?:\s+(?:the|city|town|region|of))*\s*$"
    ),
    speaker_after=(
        r"^(?:'s|')?\s+(?:(?:city|regional|region|oblast|district|deputy|state|local|chief)\s+)*"
        rf"{_OFFICE}\b"
    ),
    office_before=(
        rf"\b(?:{_OFFICE}|offices?|officials?|agency|embassy|delegation|spokes\w+|newsroom"
        rf"|bureau|union)"
        r"\s+in(?:\s+(?:the|city|town|of))*\s*$"
    ),
    origin_after=(
        r"\s?[-\u2013\u2014]\s?[\w-]{3,20}(?:\s[\w-]{3,12})? (?:road|highway|route|motorway|train"
        r"|line"
        r"|flight|track)\b|"
        r"(?:'s)?[ -](?:born|based|bound|registered|(?:road|highway|route|motorway|train|flight|bus"
        r"|coach|street|bridge)\b(?! station))"
        # "Wanted in the Aktau case", "the checkpoint at the Aksay turn-off is staying"
        r"| (?:(?:criminal|murder|terrorism|robbery) )?case\b(?! of| for)"
        r"| (?:turn-?off|turning|interchange|crossroads) (?=(?:is|are|remains?|stays?|works?)\b)"
    ),
    origin_before=(
        rf"\b{_ORIGIN}(?:\s+(?:the|city|town|village|of|neighbou?ring|nearby|both|as far as))*\s*$"
        # "In the province, which borders Kazakhstan's Oral Region", but not "in the bordering Oral"
        r"|(?<!\bthe )\b(?:bordering|adjoining|abutting|(?:which|that|it|and) (?:borders|adjoins"
        r"|abuts|neighbours|neighbors)|(?:shar(?:es|ing)|has|having) a (?:\w+ )?border with)"
        r"(?: (?:on|upon))?(?: (?:the|our|its|both|kazakhstan(?:'s|\u2019s)))*"
        r"(?: (?:cit(?:y|ies)|towns?|villages?|districts?|regions?)(?: of)?)?\s*$"
    ),
    # "Oral Region's town of Aksai", "the Oral Region town of Aksai", "its two largest towns, ..."
    container_first=(
        rf"{_NO_LIST}.+?(?:'s|\u2019s)\s+(?:{_TOWNS_OF}(?:,| of|:| -)? )?"
        rf"|{_NO_LIST}.+?(?: (?:region|district|oblast|province))? {_TOWNS_OF}(?: of)? "
    ),
    site_before=(
        r"\b(?:outside|at|near|in front of|by|beside|opposite|around|in|to|into|inside|before|on)"
        r" (?:the|an?) (?:[\w'-]+ ){0,3}(?:akimats?|building|offices?|square|headquarters|hall"
        r"|court"
        r"|station|market|bazaar|department|prison|mine|plant|airport|outskirts|entrance|suburb"
        r"|streets"
        r"|cent(?:re|er)|refinery|depot|administration|residence|hospital|branch) (?:of|in)"
        r"(?:\s+(?:the|city|town|village|of))*\s*$"
        r"|\b(?:outside|in front of|opposite) (?:the |building of the )?$"
        r"|(?<!checkpoint )(?<!checkpoints )(?<!roadblock )(?<!roadblocks )(?<!post )(?<!posts )"
        r"\b(?:at|inside|into) the $"
        r"|\b(?:house|flat|apartment|home|yard|garage|shed|dwelling|dacha|car|cellar|property) of"
        r" (?:an? |the )?(?:[\w-]+ ){0,2}(?:inhabitant|resident|native)s? of"
        r"(?:\s+(?:the|city|town|village|aul|settlement|of))*\s*$"
    ),
    local=words(
        "local(?! time)|here|in (?:the|this) (?:town|city)|the townspeople|townsfolk|downtown",
        r"this (?:[\w-]+ ){1,3}?(?:town|city|village|settlement)|in this (?:village|settlement)",
        "in the (?:town|city) cent(?:re|er)|cent(?:re|er) of the (?:town|city)",
    ),
    own_units=(
        (_NOT_BESIDE + words("our (?:region|area|oblast|oblys|province)"), REGION_KINDS),
        (_NOT_BESIDE + words("our (?:city|town)"), CITY_KINDS),
        (_NOT_BESIDE + words("our district"), DISTRICT_KINDS),
    ),
    seat_before=(
        r"\b(?:outside|at|near|in front of|by|beside|opposite|around|before|into|inside|stormed"
        r"|on fire|burned|torched|entrance (?:to|of)) (?:the|an?)"
        r" (?:building of the |(?:[\w'-]+ ){0,2})"
        r"(?:akimat|administration|department|government|court|headquarters|offices?|building)"
        r"(?: building)? (?:of|for|in)(?: the)?\s*$"
    ),
    seat_after=(
        r"(?:'s)?(?: (?:regional|district))? (?:akimat|administration|government|court"
        r"|police (?:department|headquarters)|maslikhat|governor's office)\b"
        r"(?! (?:said|says|told|reported|announced|confirmed))"
    ),
    central=words(
        "ministry|minister|ministries|committee|government|president|embassy|consulate|agency"
        "|parliament|headquarters|ombudsman|prosecutor general|analysts?|experts?|national"
    ),
    untouched=(
        r"\b(?:not?|never|nor|neither|nothing|nobody|without|calm|quiet|quietly|unaffected|spared"
        r"|safe|dry|untouched|unharmed)\b|n't\b"
        # Where the hurt and the dead are brought
        r"|\b(?:hospitali[sz]ed|hospitals?|clinics?|airlifted|buried|funerals?|morgues?|flags?)\b"
        # Where help is: "the nearest fire engine was in Aksu"
        r"|\b(?:nearest|closest) (?!village|town|settlement|aul\b|city|station|stop|house|to\b)"
    ),
    # "Moscow-led", and not "Aktobe-2"
    compound_after=r"-[^\W\d_]+ed\b|-(?:born|made|bound|run|style|funded)\b",
    because=words("since|after|because|due to|owing to|in response to"),
    meanwhile=words("meanwhile|in the meantime|at the same time|elsewhere"),
    aside=(
        r"\b(?:flags?|mourning|condolences|funerals?|candles?|flowers|wreaths?|blood donors?"
        r"|donated|humanitarian aid|(?:suspected|accused) of (?:having )?(?:\w+ing|involvement)"
        r"|(?:involved|implicated) in|blamed for|linked to|wanted for)\b"
    ),
    definite_places=(
        (
            r"\b(?:in|at|around|through|outside|across|near|inside|of|flood(?:ed|ing)|inundat(?:ed|ing)"
            r"|submerg(?:ed|ing)|entered|entering|reached|into) (?:the|this|that|our)(?: same)?"
            r" (?:entire |whole )?(?:city|town)\b",
            frozenset({Kind.CITY, Kind.TOWN, Kind.REPUBLICAN_CITY}),
        ),
        (
            r"\b(?:in|at|around|through|outside|near|inside|into|of|flood(?:ed|ing)|entered|reached"
            r"|inundat(?:ed|ing)|submerg(?:ed|ing)) (?:the|this|that|same)"
            r" (?:named |said |mentioned |same )?(?:village|settlement|aul)\b(?! of)",
            frozenset({Kind.VILLAGE, Kind.TOWN}),
        ),
        (
            r"\b(?:in|across|around) (?:the|this|that) (?:same )?district\b(?! of)",
            frozenset({Kind.DISTRICT}),
        ),
        (
            r"\b(?:in|across|around|throughout) (?:the|this) (?:same |whole |entire )?"
            r"(?:region|oblast|province)\b(?! of)",
            REGION_KINDS,
        ),
        (
            r"\b(?:street|avenue|prospekt|boulevard|micro-?district)\b",
            frozenset({Kind.CITY, Kind.TOWN, Kind.REPUBLICAN_CITY}),
        ),
    ),
    care_after=r"(?:'s)?(?: \w+){0,2}? (?:hospitals?|clinics?|infirmary|maternity ward)\b",
    direction_before=(
        # What a place is known for: "in Zhylyoi district, home to the Tengiz field"
        r"(?:, |[(] ?|\s- )(?:(?:the|a|which is|that is|also|itself) )*(?:[\w-]+ )?(?:home|host"
        r"|gateway|birthplace|site|base|hub|headquarters|door|doorstep|springboard)"
        r" (?:to|of|for)(?: (?!in\b|at\b|near\b)[\w'-]+){0,3}\s*$|"
        # How far a village lies from a town
        r"\b(?:villages?|settlements?|towns?|city|aul|hamlet|station|community)"
        r"(?: (?:which|that) (?:is|lies))?(?: (?:located|situated|lying))?(?: (?:some|about"
        r"|around|roughly|nearly|just|only|less than|more than))? [\d.,-]+ "
        r"(?:kilomet(?:re|er)s?|km|miles?)(?: (?:north|south|east|west)\S*)?(?: away)? (?:from|of)"
        r"(?: (?:the|city|town|village|regional|capital|of))*\s*$|"
        r"\b(?:hospitals?|clinics?|intensive care|burns? (?:unit|centre|center)) (?:in|of|at)\s*$"
        r"|\b(?:taken|rushed|airlifted|evacuated|delivered|hospitali[sz]ed|transported"
        r"|transferred|moved|flown|driven|bussed|escorted"
        r"|brought|sent)(?: \w+){0,3}? to"
        r"(?: (?:the|a|city|town|of))*\s*$|\bhospitali[sz]ed in\s*$|"
        r"\b(?:roads?|highways?|way|flights?|trains?|route|flew|flown|travel\w*|heading|bound"
        r"|traffic|border) (?:to|towards?|from|for|with)(?:\s+the)?\s*$"
        r"|\b(?:way|bound|travel\w*|driv\w+|flying|going|heading|flight|bus|coach|train|route|road"
        r"|journey|trip|lorry|truck) from (?:[\w-]+ ){1,3}to\s*$"
        r"|\b(?:natives?|citizens?|inhabitant|born|originally|hail\w*|registered|come|came)"
        r" (?:of|from|in)(?:\s+(?:the|city|town|village|of))*\s*$"
        r"|\b(?:roads?|routes?|highways?|trains?|flights?|coach|bus)\s+[\"\u201c\u00ab]?"
        r"(?:[\w-]+\s?[-\u2013\u2014]\s?)?$"
        r"|\b(?:freed|released|escaped|transferred|discharged|graduated|arrived|came|come) from"
        r" (?:[\w'-]+ ){1,4}(?:in|of|near|at)(?: (?:the|city|town|of))*\s*$"
        r"|\b(?:monuments?|memorials?|statues?|busts?) (?:to|of)\s*$"
        # Of what an inquiry is demanded
        r"|\b(?:ask|demand|call)\w* (?:[\w-]+ ){0,2}?(?:that |for )(?:[\w-]+ ){0,6}?(?:shootings?"
        r"|killings?|events|violence|deaths?|unrest|arrests?|bloodshed|massacre|crackdown)"
        r" (?:in|at|of|near)\s*$"
        # Where water or fire has not come yet
        r"|\b(?:water|floods?|waters|wave|fire|blaze|flames)(?: [\w-]+){0,2} (?:heading|moving"
        r"|flowing|rolling|advancing|bearing down|approach(?:es|ed|ing)|nearing)(?: [\w-]+)?"
        r"(?: (?:for|towards?|on|the|city|town|village|of))*\s*$"
        # Where the abducted are brought
        r"|\b(?:took|taking|drove|dragged|brought|transported|forced|carried) (?:him|her|them|it"
        r"|(?:the|his|her|their|two|three) [\w-]+) (?:away |off )?(?:to|into) (?:[\w'-]+ ){1,5}?"
        r"(?:in|near|outside|at|of)(?: (?:the|town|village|city|of))*\s*$"
        # For whom a rally is
        r"|\b(?:(?:memory|support|solidarity|honou?r|defen[cs]e|victims|anniversary|backing)"
        r" (?:of|with|for)|(?:commemorat\w+|mourn(?:ed|ing)|support(?:ed|ing)|to support"
        r"|honou?ring)"
        r" (?:the|those|their|fellow))(?: (?:in|at|from|the|those|their|fellow|striking|dead|killed"
        r"|shot|fallen|dismissed|sacked|arrested|detained|victims|workers|strikers|colleagues"
        r"|miners"
        r"|oilmen|protesters|protests?|residents|people|events|tragedy|bloodshed|massacre"
        r"|shootings?"
        r"|unrest|strike|oil|of|city|town|village))*\s*$"
        # By where traffic is led round it
        r"|\b(?:divert\w*|rerout\w*|detour\w*|redirect\w*)(?: [\w-]+){0,3}? (?:through|via|over|by)"
        r"(?: (?:the|town|village|of))*\s*$"
        r"|\b(?:taken|brought|driven|delivered|packed off|hauled|bussed|carried)(?: [\w-]+){0,3}?"
        r" (?:to|into) (?:the )?(?:police )?(?:stations?|departments?) (?:in|of)(?: the)?\s*$"
        r"|\b(?:treated|recovering|buried|identified|remanded) (?:in|at)"
        r"(?: (?:the|a|city|town|of))*\s*$"
        # Where someone has served or been in prison
        r"|\b(?:served|(?:born and |who was |who were |had been )raised|grew up"
        r"|(?:had|once|who|earlier|formerly) (?:worked|studied)"
        r"|(?:had been|previously|formerly|earlier) (?:jailed|imprisoned|convicted))"
        r"(?: (?!in\b|at\b)[\w'-]+){0,3} (?:in|at)(?: (?:the|city|town|village|of))*\s*$"
        r"|\b(?:bound|heading|headed|en route|(?:on|make) (?:its|the|his|her|their) way)"
        r" (?:home )?(?:for|to|towards) (?:(?!\w+ed\b|ran\b|hit\b|fell\b|caught\b|left\b|struck\b"
        r"|went\b|came\b|collid|broke\b|sank\b)[\w'-]+ ){1,4}(?:at|in|of|near)(?: the)?\s*$"
        r"|\b(?:trains?|bus(?:es)?|mini-?bus(?:es)?|coach(?:es)?|flights?|lorr(?:y|ies)|trucks?"
        r"|cars?"
        r"|planes?|helicopters?|taxis?|columns?|convoys?) (?:[\w'-]+ ){0,2}?"
        r"(?:from [\w'-]+(?: [\w'-]+)? (?:bound )?(?:to|for)|(?:going|running"
        r"|travell?ing|driving|flying|on its way) (?:to|from"
        r"|between))(?: the)?\s*$"
    ),
    resident_before=(
        r"\b(?:lived|lives|living|resides?|residing)(?: (?!in\b|at\b)[\w'-]+){0,3} (?:in|at)"
        r"(?: (?:the|city|town|village|of))*\s*$|"
        r"\b(?:resident|inhabitant|native|pensioner|businessman|entrepreneur|farmer|student"
        r"|schoolgirl|schoolboy|teenager)s? (?:of|from)(?: (?:the|city|town|village|of|aul))*\s*$"
        # Where people had been before they did anything here
        r"|\b(?:(?:has|have|had|having) (?:\w+ )?(?:fought|trained|studied|served|been trained)"
        r"|veterans?|training camps?|returned from fighting)(?: [\w-]+){0,3} (?:in|at)\s*$"
    ),
    home_before=(
        r"\b(?:residents|workers|inhabitants|people|miners|drivers|townspeople|crowds?|protesters"
        r"|demonstrators)(?: \w+){0,2} (?:of|from)(?:\s+(?:the|oil|mining|city|town|village|of))*"
        r"\s*$"
    ),
    apposition=any_of(
        r"(?: (?:village|settlement|station|(?:oil ?)?field|mine|deposit|plant|refinery|airport"
        r"|cosmodrome|reservoir|border crossing))?\s*[,(]?\s*(?:(?:in|of|the)\s+){0,2}"
        # "Medeu district of city Almaty"
        r"(?:(?:city|town)\s+(?:of\s+)?)?",
        r"(?: (?:city|town|village|districts?))?,? (?:in|of) (?:the )?(?:surrounding|neighbou?ring"
        r"|adjacent|adjoining|nearby|wider|same) ",
        r"(?: city| town| village)?,?\s+(?:the|a|an) (?:\w+ ){1,3}(?:of|in|on)(?: the)? ",
        r"(?: city| town| village)?,?\s+(?:administrative )?(?:centre|center|capital)(?: city)?"
        r" of(?: the)? ",
    ),
    definite_regions=(
        rf"{_NOT_OF_ITS_PEOPLE}"
        r"\b(?:(?:all (?:of )?)?(?:the|these|those)|both|this|that)(?: (?:whole|entire|same))?"
        r"(?: (?:other )?(?P<count>two|three|four|five|six)(?: (?!other\b)[a-z]+)?)?"
        r"(?: (?:named|mentioned|said|whole|entire))?"
        r" (?:regions?|oblasts?|oblys(?:ts|es)?|provinces?)\b"
        r"(?! of|'s|\u2019s| (?:cent(?:re|er)|capital|seat)\b)"
        r"|territory of (?:(?:the|this|that) )?(?:(?:whole|entire|same) )?"
        r"(?:area|region|oblast|oblys|province)\b(?! of)"
        r"|\b(?:in|on|over|across|throughout|covers|all over) (?:the|this) (?:whole|entire) area\b"
        r"(?! (?:of|around|near|between|where|in which|on which))"
        r"|\b(?:region|oblast|oblys|province)[ -]?wide\b"
        r"|\b(?:across|throughout) (?:entire |whole )?(?:region|oblast|province)"
        r"(?=[.,;]|$| (?:until|is|was|remains|stays|continues|has|from|since|till|by)\b)"
        r"|(?:other|remaining) (?:districts|parts|towns) of the (?:region|oblast|province)\b(?! of)"
    ),
    there=(
        r"\bthere\b(?! (?:is|are|was|were) (?:(?:still|now|also) )?(?:an?|no|the) )"
        r"|\bin (?:(?:all of )?them|(?P<pair>both)(?: of them)?)\b(?! (?:cities|regions))"
        rf"|\b(?:in|on|for|across) (?:all (?:of )?)?(?:these|those|the (?:same|{_SAID}))"
        r" (?:places|areas|locations|localities|settlements|territor(?:y|ies)|units)\b"
        rf"|\b(?:in|on|across|over|throughout|from) {_WHERE_IT_HELD}"
        r"|\bin (?:these|those|all|the) (?P<count>two|three|four|five)"
        r"(?: (?:places|areas|units))?\b(?! (?:regions|cities|districts|days|weeks))"
        r"|(?<![^\n])(?:(?:those|these|the|all)(?: the)? (?:two|three|four|five|six|seven)|the pair"
        r"|the (?:exceptions|excepted)|the (?:two|three|four|five) exceptions)"
        r"(?=,? (?:kept|keep|remain|stay|are|were|have|had|will|went|go|came|moved|still|continue"
        r"|retain|hold|stick|now|which|where)\b)"
    ),
    definite_districts=(
        r"\b(?:the|this|that)(?: (?:whole|entire|same|said))? district\b(?! of)(?!'s)"
        r"|\bdistrict-?wide\b"
        r"|\b(?:both|the|these|those)(?: (?P<count>two|three|four|five|six))? districts\b(?! of)"
    ),
    definite_cities=(
        words(
            "(?:the |(?<=across )|(?<=throughout )|(?<=all over )(?:whole |entire )?)"
            "(?:entire |whole |same |oil |mining )?(?:city|town)|both cities|th(?:is|at)"
            " (?:city|town)",
            # What machines make of "in the city"
            "(?<=in )(?:city|town)(?= (?:as a whole|the|is|are|was|were|remains|acts|operates)\\b)",
            "(?:all|(?:all (?:of )?)?(?:the|these|those)(?: mentioned| named| said| same)?)"
            " (?P<count>two|three|four|five|six) (?:cities|towns)",
            "all (?:of )?(?:these|those) (?:cities|towns)|both towns",
        )
        + "(?!'s(?! own\\b)| of| (?:department|police|akimat|authorities|commandant|council"
        "|administration|court|hall|prosecutor|headquarters|hospital|commission|office"
        "|government|cent(?:re|er)|mayor"
        "|akim|staff|committee|residents|limits|buses|transport|services|anti-?terror\\w*)\\b)"
    ),
    locative_after=(
        r"\s+(?:saw|has seen|sees|rocked by|hit by|rattled by|shaken by|rises?|erupts?|braces"
        r"|witnessed|experienced|suffered|on foot|(?:was|were) (?:hit|rocked|shaken"
        r"|engulfed|gripped|flooded|paralysed))\b"
        # "Residents of Oral say that water entered their yards"
        r"|\s+(?:say|said|told|complain(?:ed)?|report(?:ed)?)\b[^.;]{0,50}?\b(?:enter(?:ed|s)?"
        r"|flood(?:ed|s)|in|into|reached|swept away|destroyed|burned) their (?:\w+ )?(?:yards"
        r"|houses|homes|cellars|gardens|streets|village|basements|kitchens)\b"
    ),
    reporting_verbs=words(
        "said|says|told|reported|reports|announced|stated|states|according to|noted|added",
        "confirmed|informed|clarified|explained|assured",
    ),
    dateline=(
        r"(?:\s?/\s?[\w'-]+(?:[ -][\w'-]+)?){0,2}(?:,\s*kazakhstan)?"
        r"(?:[,.]?\s*\w{0,10}\.?\s*\d{1,2}(?:\s\w{3,10})?(?:,?\s*\d{4})?"
        r"(?:,\s*[\w.-]{3,25}(?=\s*-))?)?"
        r"(?:,?\s*\d{1,2}[:.]\d\d)?\s*(?:[(/][^)/\n]{2,25}[)/])?\s*(?:--?|:|\.)(?:\s|$)"
    ),
    embassy=r"\b(?:embassy|consulate)\b",
    own_country="kazak|qazaq",
    great_cities=words(
        "(?:cities|towns) (?:of|with) (?:the )?(?:republican|republic|national)"
        " (?:significance|importance|status|subordination|rank|level|meaning|value)",
        "(?:the|all|these|our) (?:three )?republican cities"
        "|(?:the|all|our|country's|kazakhstan's|its) three (?:great |main |big |largest |biggest "
        "|major )"
        "(?:cities|metropolises)"
        "|(?:the|all|our|its) (?:three )?(?:mega-?cities|mega-?polis(?:es)?)",
    ),
    capital=words(
        "(?:in|for|of|across|over|around|covers?|except|but|bar|save|outside|beyond|excluding"
        "|barring"
        "|than|apart from|aside from) (?:(?:the|kazakhstan's|the (?:country|nation|republic)'s)"
        " capital"
        # Not "in its capital, Taraz", said of a region
        "|its capital(?=[.;]|$|, (?:citing|after|following|where|which|while|but|and|as)"
        " | (?:to|from|on|for|until|after|at|as|was|is|over|amid|following|and|but|while)\\b))"
    )
    + "(?! of| market| city of|'s)|\\bthe capital(?:'s|\u2019s)\\b"
    + r"|\bthe capital(?= (?:lowered|raised|cut|brought|moved|kept|left|being)\b)"
    + r"|\bthe capital(?= (?:is|was|has|had|lives?|lived|stays?|stayed|remains?|remained|goes|went"
    + r"|will|moved|switched)\b)"
    + r"|\b(?:outside|in front of|opposite|picketed|stormed|inside|entrance (?:of|to)"
    + r"|(?:lobby|foyer|hall|reception|corridors?|doors?|steps) of) (?:the )?(?:building of the )?"
    + r"(?:[\w-]+ ){0,3}?(?:ministry|parliament|akorda|presidential (?:administration|palace)"
    + r"|supreme court|house of ministries)\b",
    everywhere=words(
        "everywhere(?! else)|anywhere(?= (?:but|except|save|bar|other than|apart from|outside)\\b)",
        "(?:every|any|all|each) (?:single )?(?:towns?|city|cities)(?:,? (?:and|or) (?:in |for )?"
        "(?:(?:every|any|all|each) )?(?:single )?villages?)",
        "(?:everything|every (?:single )?(?:place|region|one)|all over|the (?:whole )?lot"
        "|(?:all|each(?: and every one)?|every (?:single )?one) of (?:them|the regions|it))"
        "(?=,? (?:but|except|save|bar|barring|other than|apart from|aside from|excluding|minus"
        "|with (?:the|one|only|a)|with [\\w'-]+(?: [\\w'-]+){0,4} the (?:only |sole"
        " )?exceptions?)\\b)",
    ),
    part_of=r" of $",
    # "In Oral and the surrounding region", "in Oral city and region"
    and_region=(
        r"(?:(?<![,;:]) and (?:(?:in|also|across) )?(?:the|its|their)(?: (?:entire|whole))?"
        r"(?: (?:surrounding|adjacent|neighbou?ring|adjoining|same-named|eponymous|wider))?"
        r"|(?<=city) and)"
        r" (?:region|oblast|oblys|province)(?: (?:of the same name|around (?:it|them|the city)"
        r"|surrounding (?:it|the city)))?"
        r"(?=[.,;:)]|$| (?:are|were|have|had|remain|stay|live|go|went|until|till|from|since|on"
        r"|for|as|after|at|today|yesterday|tomorrow|where|with)\b)"
    ),
    # "Not in the region"; "reported the commandant of the region" is who told it.
    not_before=(
        r"\bnot (?:for|in|to|on|over)(?: (?:all|the|any)(?: of)?)* $"
        r"|\b(?:reported|said|says|told|stated|announced|informed|declared|noted|added|confirmed"
        r"|explained|specified|communicated|clarified|according to)(?: (?:by|in))? (?:the |our )?"
        rf"(?:[\w'-]+ ){{0,3}}?(?:{_OFFICE}|commandant|head|chief|leader|spokes\w+|representative"
        rf"|akim|governor|mayor)"
        r"(?: of (?:the )?(?:police|akimat|administration|d?knb|internal affairs))?"
        r" (?:of|for|in)(?: the)? $"
    ),
    whole_country=(
        r"\b(?:whole|entire|all|every|each|any|throughout)\b|wide|\b\d\d (?:region|obl|prov)"
    ),
    country_wide=words(
        "(?:nation|country|republic|kazakhstan)[- ]?wide|the (?:country|nation) as a whole"
        "|nationally|on a national (?:scale|basis)|at (?:the )?national level",
        rf"(?:across|throughout|all over|over) the (?:(?:whole|entire) )?{_NATION}(?! of)",
        rf"(?:whole|entire|all) (?:of )?(?:(?:the|our|this) )?{_NATION}(?!'s| of)",
        # "The country's 14 regions and three big cities"
        # Not "six of the country's 17 regions"
        "".join(
            f"(?<!{count} of )"
            for count in (
                *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
                *("eleven", "twelve", r"\d", "some", "half", "most", "several", "many"),
            )
        )
        + "(?:the (?:country|nation|republic)|kazakhstan)(?:'s|\u2019s) (?:\\d\\d|fourteen|sixteen"
        "|seventeen|twenty) (?:regions|oblasts|provinces)",
        rf"{_ALL_BUT_SOME}(?=\s?[:,(])",
        "the (?:country|nation|republic)(?:'s|\u2019s)(?= (?:[\"\u201c]?(?:yellow|orange|red)\\b"
        "|terror\\w*|state of emergency|(?:night )?curfew))",
        "all (?:of )?its (?:territory|regions)",
        # "Each of the country's 14 regions", "in every single region"
        "(?:each|every (?:single |last )?one|each and every one|all) of (?:the |its )?"
        f"(?:{_THE_COUNTRYS} )?(?:\\d\\d |fourteen |sixteen |seventeen |twenty )?{_REGIONS}",
        "(?:in|across|throughout|for|to) (?:each|every single|each and every)"
        f" (?:{_THE_COUNTRYS} )?"
        "(?:region|oblast|province)(?! (?:of|in) (?!the (?:country|republic|nation)|kazakhstan))",
        f"(?:in|across|throughout|for|to|of) (?:all|the) (?:{_THE_COUNTRYS} |kazakh )?"
        f"(?:\\d\\d |fourteen |sixteen |seventeen |twenty ){_REGIONS}",
        "(?:no|not a single|not one) (?:kazakh |single )?(?:region|province|oblast)"
        "(?= (?:has been|have been|is|was|will be) (?:spared|exempt(?:ed)?|left out|excluded"
        "|overlooked|passed over)\\b)",
        f"(?:in|across|throughout|for|to|of) all kazakh {_REGIONS}",
        "(?:in|across|for|or|and|nor) any (?:one )?(?:of (?:the )?)?"
        f"(?:{_THE_COUNTRYS} )?(?:region|{_REGIONS})"
        "(?=,? (?:of (?:the country|kazakhstan)|except|but"
        "|bar|barring|apart|aside|save|excluding|other than|outside|with the exception)\\b)",
        "on a national scale|(?:at|on) (?:the |a )?national level|from one end of (?:the country"
        "|kazakhstan) to the other"
        "|the length and breadth of (?:the country|kazakhstan|the republic)"
        "|up and down the country|the country over|across the board",
        "(?<!of )(?:the|our) (?:country|nation|republic)(?= (?:now |still |also )?(?:remains|stays"
        "|is|was|has been|had been|(?:is |was |has been )?living|lives|lived|goes|went|moves"
        "|moved|stood|stands) (?:now |still |back )?"
        "(?:on|at|under|to) (?:an? |the )?[\"'\u201c\u00ab]?"
        "(?:yellow|orange|red|curfew|state of emergency)\\b)",
        "(?:the|its|a) national(?= (?:terror\\w* |security )?(?:threat |alert |danger )?"
        "(?:level|alert)\\b)",
        "covers? the (?:whole )?(?:country|republic|nation)(?!'s)",
        "(?:(?<=took )|(?<=takes )|(?<=put )|(?<=puts )|(?<=placed )|(?<=moved )|(?<=moves )"
        "|(?<=brought )|(?<=kept )|(?<=keeps )|(?<=taking )|(?<=putting ))"
        "(?:all (?:of )?(?:the )?regions|every (?:single )?region)",
        "(?:every|each) (?:single )?(?:region|province|oblast) (?:in|of) the land",
        "every (?:last )?one(?= (?:of them )?(?:except|but|bar|save|apart from|other than))",
        "(?:whole|entire|all|every (?:part|corner|region|city)|all (?:the )?(?:parts"
        "|corners"
        "|(?:\\d\\d |fourteen |sixteen |seventeen |twenty )?(?:regions|areas|provinces|oblasts"
        "|oblysts|oblyses)|(?:cities|towns)"
        "(?:,? and (?:districts|regions|towns|villages))?"
        "|districts(?: and (?:cities|towns))?)) (?:of )?(?:the )?(?:territory of )?(?:the )?"
        "(?:country|kazakhstan|republic|nation)(?!'s)",
        "(?<!almost )(?<!nearly )(?:all|every) (?:of )?(?:the )?(?:country's |kazakhstan's )?"
        "regions?(?=,? (?:except|but|bar|barring|apart|aside|save|excluding|other than|with the"
        " exception)\\b)",
        "(?:to|for|over|covers?|of|affects?) (?:all"
        "|every) (?:of )?(?:the )?(?:country's )?(?:\\w+ )?"
        "(?:regions?|oblasts?|provinces?)",
        "(?<!almost )(?<!nearly )(?:all (?:of )?(?:the )?(?:country's |kazakhstan's )?regions"
        "|every region)(?= (?:were|are|is|have|has|had|will|goes|go|went|stays?|stayed|remains?"
        "|except|excluding|bar|save|apart|other than|with the exception)\\b)",
        "all (?:\\d+|fourteen|sixteen|seventeen|twenty) (?:regions|oblasts|provinces)",
        (
            "(?:across|throughout|all over|in all of|over) (?:the )?(?:whole |entire )?"
            "(?:country|kazakhstan|republic)"
        ),
        "(?:in|on|over|across) the (?:whole|entire) (?:country|republic)",
        "(?:in|on|over|across) the (?:whole|entire) territory(?! (?:where|in which|on which"
        "|over which)\\b)(?! of (?:the|our|this) (?:area|oblast|oblys|region|province|district"
        "|raion|audan|city|town|village))",
        "in the whole of (?:the )?(?:country|kazakhstan|republic)",
        "(?:whole|entire) (?:country|republic|nation|territory of (?:kazakhstan|the (?:country"
        "|republic)))",
        "(?:in|on|over|across|throughout) all (?:the )?territory of (?:kazakhstan|the (?:country"
        "|republic))",
        "(?:in|on|throughout) the territory of (?:kazakhstan|the (?:country|republic))",
        "(?:in|across|throughout) (?:all|every) (?:the )?(?:other )?"
        "(?:regions?|areas(?! of)|oblasts?|oblys(?:ts|es)?|provinces?)",
        "in all (?:of )?(?:the )?(?:country's |kazakhstan's )?(?:regions|parts)",
        "in the (?:country|republic)(?!'s)",
        "on (?:all |the whole )?the (?:country|republic)(?! (?:road|house)|'s)",
        "everywhere in the country|nowhere in the (?:country|republic)",
        "(?:no|not a single|not one) (?:part|region|province|city|corner) (?:of|in) the (?:country"
        "|republic)|(?:not a single|not one) region",
    ),
    all_but=words(
        "except(?:ing)?(?: for| only)?|apart from|aside from|other than|excluding|save for|barring",
        f"(?:with|behind|for|at) (?:{_SOLE})?exceptions? of|exceptions?(?=:)",
        f"(?:with|at) (?:{_SOLE})?exclusions? of|(?:to the exclusion|exclusive) of",
        f"with (?:{_SOLE}|(?:only |just )?(?:two|three|four|five|a few"
        "|several|a couple of|some) )?(?:one )?exceptions?(?=[,:]| -)",
        "omitting|sparing(?: only| just)?|(?:though|only|just) not(?= in\\b)",
        f"{_SOLE}exceptions? (?:being|is|are|was|were)|{_NOT_COVERED}",
        "not (?:counting|including)|leaving (?:out|aside)",
        # "In all regions; only Oral has not been put under it"
        "(?:(?<=; )|(?<=, )|(?<=and ))only(?= [^.;]{2,120}? (?:(?:has|have|had|is|are|was|were)"
        "(?: not|n't) (?:yet )?(?:been )?(?:under|placed|put|covered|affected|included|subject"
        "|concerned|touched)|(?:is|are|was|were) (?:exempt|spared|excluded|unaffected"
        "|left out))\\b)",
        "but (?:not|for)|(?:(?<=; )|(?<=, )|(?<=but ))not in (?:force|effect)(?= (?:in|for|on)\\b)",
        "(?<![^\n])(?:outside(?: of)?|beyond)(?! [^.;,]{0,40}'s)",
        "(?<=, )bar(?! and| in | owners?| staff)",
        "(?<=, )save(?= (?:only|in|the (?:city|cities|region|capital|town)))",
        f"(?:{BEHIND_ALL})(?:{EXCEPTING}|save|bar|minus|less(?! than)"
        "|without(?! (?:exceptions?|changes?|any|limits?|interruption))"
        "|outside(?: of)?|beyond|besides)",
    )
    + rf"|\b{_ALL_BUT_SOME}\s?[:,(]",
    all_but_after=(
        rf"(?<!set )(?<!put )\b(?:aside|apart|excepted|excluded|left out|(?:being )?exempt(?:ed)?"
        rf"|spared){_CLOSED}"
        rf"|\b(?:being |as |is )?{_SOLE}exception{_CLOSED}"
    ),
    spared_after=rf"\b{_IS_SPARED}{_BY_IT}{_CLOSED}",
    afterthought=(
        rf"{_BY_THE_WAY}(?:{_THE_LOT},? {_MIND_YOU},? (?:{_BUT_FOR})\b"
        rf"|(?:(?:{_THE_LOT} )?(?:{_BUT_FOR})|(?:but )?not(?: (?:in|for))?) "
        r"(?!(?:not|only|just|all|everyone|yet|to|a|the first)\b)"
        rf"[\w' -]{{3,60}}, (?:{_MIND_YOU}|though|however)\b)"
    ),
    exception=rf"{_SOLE}exceptions? (?:is|are|was|were)|{_NOT_COVERED}|exceptions?$",
    other_regions=words(
        OTHER_REGIONS,
        rf"{_REST_BEFORE} (?:all )?(?:of )?(?:the |our |its )?{_THE_REST}",
        rf"(?:all )?(?:the )?(?:{_THE_REST}|(?:other|remaining) {_REGIONS})(?= {_REST_DOES}\b)",
        "(?:all )?(?:the )?(?:other|remaining) (?:regions|oblasts|provinces)"
        "(?=,? \\(?(?:including|among (?:them|which)) )",
        "(?:(?<=- )|(?<=: ))(?:all )?(?:the )?(?:other|remaining) regions",
        # "Leaving the other regions on yellow"
        "(?:all )?(?:the )?(?:other|remaining) (?:regions|oblasts|provinces)"
        "(?= (?:on|at|under) (?:an? |the )?[\"'\u201c\u00ab]?(?:red|orange|yellow|curfew|state)"
        "\\b)",
        "in (?:all )?(?:the )?(?:remained|rest|left) (?:regions|areas|oblasts)",
        "(?:(?<=- )|(?<=: ))the rest of the country",
        rf"(?:in|on|across|over|for) (?:all )?(?:of )?(?:the )?(?:other|remaining)(?: \w+)?"
        rf" {_REGIONS}",
        r"(?:in|across|for) every other (?:region|oblast|province|(?:part|corner|region) of"
        rf" {_THE_COUNTRY})",
        r"in (?:all )?(?:the )?other (?:cities|towns) and (?:regions|oblasts|provinces)",
        rf"(?:everywhere|every ?place|(?:in )?every other place) else(?: in {_THE_COUNTRY})?"
        rf"|(?:in )?(?:all )?(?:the )?other places (?:of|in) {_THE_COUNTRY}",
        (
            rf"in {_ALMOST} (?:all|every) (?:of )?(?:the )?(?:country's )?"
            "(?:regions?|parts|of kazakhstan|of the country)"
        ),
        r"in (?:all but|most) (?:\w+ )?(?:of the )?regions",
        (
            rf"in {_ALMOST} (?:the )?(?:whole|entire)(?: of)?(?: the)?"
            " (?:country|kazakhstan|republic)"
        ),
        rf"{_ALMOST} (?:everywhere|all regions|all of kazakhstan|every region|nationwide)",
        (
            r"in (?:1\d|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)"
            r"(?: of (?:the |its )?(?:country's |kazakhstan's )?(?:\d+ |seventeen |twenty )?)?"
            r"(?: |(?<= ))(?:other )?(?:regions|oblasts|provinces)"
        ),
        "in (?:all )?(?:of )?the (?:others|rest(?: of (?:them|these))?)(?= *(?:[.;,]|$))"
        "|(?:in|for) (?:all|every) (?:the )?(?:others|rest)(?! of\\b)"
        f"|in (?:all )?(?:of )?the (?:others|rest)(?= {_REST_HAS})",
        "most regions|elsewhere(?! (?:later|earlier|soon|next)\\b| (?:in|of|within|across)"
        f" (?!(?:{_THE_COUNTRY})\\b))",
    ),
    also_in=(
        r"(?: (?:of|in) (?:the )?(?:country|republic|kazakhstan))?,?\s+"
        r"(?:(?:as well as|and also|along with|together with|including|plus|and)\s+)"
        r"(?:(?:in|the|cities|city|of|also|both)\s+)*"
    ),
    included_before=(
        r"\b(?:including|among (?:them|these|those|which(?: is| are)?)"
        r"|(?:which|that|this) (?:also )?includes|even|not least"
        r"|(?<=, )as (?:is|are|was|were|do|does|did|has|have|will))"
        r"(?: (?:in|for|across|also|both|the|city|cities|town|towns|village|of|neighbou?ring|nearby"
        r"|adjacent|our|whole|entire|troubled|restive))*\s*$"
    ),
    included_after=(
        r"(?: (?:city|town|village))?,? (?:(?:too|both|also) )?"
        r"(?:included|(?:too|as well)(?=\s*[.,;)]|$)|among (?:them|these|those)|inclusive)\b"
    ),
    units_of=r"\b(?:districts|cities|towns|villages|settlements|raions) (?:of|in) (?:the )?$",
    districts=r"\b(?:districts|raions)",
    parts_before=(
        rf"(?<!\ball )(?<!\ball of )(?<!\ball the )\b(?:{_SOME_PARTS}|parts?"
        r"|(?:one|a(?: small| large)?|the (?:north|south|east|west|centr)[a-z-]*) part"
        rf"|(?:the )?outskirts) (?:of|in) (?:the )?(?:city of |town of )?$"
    ),
    abroad=ABROAD,
    in_another=IN_ANOTHER,
    foreigners=FOREIGNERS,
    almost=words("almost|nearly|practically|virtually|most"),
    vague_places=(
        # Countries that are not this one, nor named
        r"(?:\b(?:in|across|throughout|over|around|by) |(?<![^\n]))"
        rf"(?:{_SOME_OF}) (?:of (?:the )?)?(?:[a-z-]+ ){{0,2}}?(?:countries|nations|states"
        r"|republics|capitals|islands)\b"
        rf"|\b(?:in|across|throughout|over|around) (?:parts of |much of |(?:{_SOME_OF}) )?"
        rf"(?:{_ABROAD}) (?:countries|cities|towns|regions|provinces|capitals|states|city)\b"
        rf"|\b(?:in|across|throughout|over|around) (?:parts of |much of |all of |the whole of )?"
        r"(?:(?:west|east|north|south|western|eastern|northern|southern|central|sub-saharan|latin"
        r"|south-?east) )?(?:africa|europe|asia(?!n)|america|the (?:middle east|balkans|caucasus"
        r"|pacific|caribbean|european union|eu))\b|"
        r"(?:\b(?:in|across|for|put|puts|placed|places|moved|moves|took|takes) (?:only |just )?"
        r"|(?<![^\n]))"
        r"(?P<count>[2-9]|two|three|four|five|six|seven|eight|nine)"
        r"(?: (?:more|other|northern|southern|western|eastern|central|border|neighbouring|kazakh"
        r"|further|oil-rich|of (?:its|our|(?:the country|kazakhstan)'s|the(?= (?:\d|seven|four"
        r"|twen)))"
        r"(?: (?:\d\d|fourteen|sixteen|seventeen|twenty)(?= reg))?))*"
        r" (?:(?P<regions>regions|oblasts|provinces)|cities|towns)\b"
        r"(?! of (?!the (?:country|republic)|kazakhstan)|\s?[:(-]|,? (?:including|namely))|"
        r"\b(?:in|across) (?:some|several|many|a number of|various|different|other|certain|most"
        r"|major|big|large|main|key)"
        r"(?: \w+)? (?:cities|towns|regions|parts|places|areas)\b"
        # What the law says of any of them
        rf"|\bin an? (?:[a-z-]+ )?{_ANY_UNIT}(?:,? (?:or|and) (?:an? )?(?:[a-z-]+ )?{_ANY_UNIT})+"
        rf"|\bon the territory of an? (?:[a-z-]+ )?{_ANY_UNIT}"
        # "In a town", "in protest-hit city"
        r"|\b(?:in|for) (?:an? (?:[a-z'-]+ ){0,3}?|(?:[a-z]+-hit|restive|troubled|oil-rich|oil"
        r"|mining|industrial|border|western|eastern|southern|northern) (?:[a-z'-]+ )?)"
        r"(?:city|town|province|region)(?=[,.;]|$| (?:and|after|over|amid|as)\b)"
        # "Kazakhstan's third-largest city"
        r"|\b(?:kazakhstan's|the (?:country|nation|republic)'s) (?:(?:second|third|fourth|fifth)"
        r"(?:[ -](?:largest|biggest|most populous))?|largest|biggest|main|former)"
        r" (?:city|town|metropolis|port)\b"
        r"|\b(?:in|across) (?:the|its|kazakhstan's|the (?:country|nation|republic)'s)"
        r" (?:(?:north|south)(?:-?(?:east|west))?|east|west|centre|center)\b"
        r"(?! of (?!the (?:country|republic)|kazakhstan))"
        r"|\b(?:in|across) (?:central|(?:(?:north|south)(?:-?(?:east|west))?|east|west)ern)"
        r" kazakhstan\b"
    ),
)
