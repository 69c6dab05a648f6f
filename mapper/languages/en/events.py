"""English words that cancel an incident, only refer to it, or tell how it began."""

from __future__ import annotations

from mapper.languages.en.consequences import BLOWN_BY_ACCIDENT, BOMB, JOINED, RAN_OUT, SUFFERED
from mapper.languages.en.triggers import TRIGGERS
from mapper.languages.patterns import any_of, words
from mapper.languages.vocabulary import EventWords

# On such an anniversary something happened, which is not what is kept.
_NATIONAL = r"(?! (?:of )?(?:[\w\u2019']+ ){0,2}?(?:independence|victory|republic|statehood))"
_DID_NOT_HAPPEN = words(
    # Denied or doubtful
    "no(?! more\\b| sooner)|not(?! (?:only|cop|having|sanctioned|authori))|never|without|nothing"
    "|nobody|none|neither|nor|hardly|n't|den(?:y|ies|ied|ying)"
    "|refut(?:e|es|ed)|dismissed (?:as|any|all)|false|fake",
    r"(?:not|n't) (?:yet )?(?:confirm\w*|corroborat\w*|know)(?: [\w'-]+){0,6}",
    r"(?:reject|dismiss|den|rubbish|refut|brush)\w* (?:[\w'-]+ ){0,2}(?:suggestions?|reports?"
    r"|rumou?rs?|claims?|talk"
    r"|allegations?|posts?)(?: [\w'-]+){0,8}",
    r"not (?:one|a single)(?: [\w'-]+){0,4}",
    "posts? about|(?:rumou?rs?|talk|speculation|questions) (?:about|of)",
    "repeat(?:ition)? of|(?:independent|international) (?:inquiry|investigation) (?:into|of)",
    "unconfirmed|rumou?rs?|allegations?",
    # Called for, feared or prevented
    "calls? (?:for|to)|called (?:for|on)|urg(?:e|ed|es)",
    "threat(?:en|ens|ened)?(?: (?:of|to))?|threats? of|risk of|danger of|fear(?:s|ed)? of",
    "avoid(?:s|ed|ing)?|refrain(?:ing|ed)?|(?:keep|steer|stay)(?:s|ing)? (?:well |far )?(?:away"
    "|clear|out)(?: from| of)?",
    "prevent(?:ed|ing|ion)?|avert(?:ed)?|thwart(?:ed)?|foil(?:ed)?",
    # Planned or possible
    "plan(?:s|ned|ning)?(?: (?:to|for|a|an))?",
    "prepar(?:e|ed|ing|ation)(?: (?:to|for|a|an))?",
    "intend(?:s|ed)?(?: to)?|attempt(?:s|ed)?(?: to| at| of)|tried to",
    r"possible|potential|(?<!\d )may(?! \d)|might|could|would(?!-be)|will|should|shall",
    "if|unless|in case of|in the event of|ready to|expected to",
    "warn(?:s|ed|ing)? (?:of|about|against)|forecast(?:s|ers)?|calling (?:for|on)",
    "scheduled(?! (?:coach|bus|flight|train|service|passenger))|upcoming|future|coming|impending"
    "|imminent|looming|against (?:possible|any)",
    # Remembered, forbidden or rehearsed
    rf"anniversary of{_NATIONAL}|commemorat\w+|in memory of",
    r"(?:monuments?|memorials?|museum|stele|books?|films?|concerts?|prayers?|tributes?|homage"
    r"|ceremon(?:y|ies)|honou?r(?:ed|s|ing)?|remember(?:ed|s|ing)?) (?:[\w'-]+ ){0,3}?victims of",
    r"ban(?:ned|s)?(?! (?:[\w-]+ ){0,2}(?:group|organi[sz]ation|movement|party|cell|current"
    r"|jamaat|sect"
    r"|religious|salafi\w*|extremist|terrorist))(?: (?:on|all|any))?|prohibit\w*",
    "drill|exercise|training|simulated|mock|pending|likelihood of|deter|deny",
    "so-called|conditional|(?:anti|counter)(?![- ]?(?:terror|intelligence|extremis))|wave of"
    " (?:\\w+ )?(?:discounts|tourists|visitors)|film about|book about",
    r"participat\w+ in (?:un)?sanctioned|rehears\w+|practi[cs](?:ed|ing|es)|how to|learn(?:ed|t"
    r"|ing)? to",
    "museum of|book on|lesson on|lecture on|number of|statistics (?:of|on)|share of",
    "doubt(?:s|ed|ful)?(?: [\\w'-]+){0,4}|unlikely|supposed(?:ly)?|alleged (?:threat|plot)|hoax"
    "|imaginary|symbolic|figurative",
    "permission (?:to|for)|permit (?:to|for)|application (?:to|for)|applied (?:to|for)|refused a",
    "insured? against|insurance (?:for|against|from)|compensation for|strengthened against",
    "released from|invent(?:ed|s)? (?:his|her|their) own|what if|trained (?:to|for|in)",
    "protect(?:ion|ed|ing)? (?:[\\w'-]+ ){0,3}(?:from|against)|insurance against"
    "|against (?:the )?(?:spring|future)",
)

# What was called for and did not come about; behind some words something else did not.
_CAME_TO_NOTHING = (
    r"(?:(?:did not|didn['\u2019]t|never)(?: \w+)? (?:happen(?:ed)?|take place|took place"
    r"|taken place|go ahead|went ahead|materiali[sz]ed?|c[ao]me (?:off|about|to pass)"
    r"|(?:get|got) (?:going|off the ground)|begin|began|start(?:ed)?)"
    r"|failed to (?:take place|happen|go ahead|materiali[sz]e|begin|start|come off)"
    r"|came to nothing|fell through)"
)
_OF_ANOTHER = (
    "after|because|since|when|where|while|as|over|but|and|against|about|demanding|who|whose|if"
    "|until|although|though"
)

# Words that refer to an event, with a few between them and it: "convicted of taking part in".
_CASE = any_of(
    "(?:believed|thought|alleged|suspected) to have",
    "involve(?:d|ment) in|suspects? in|roles? in",
    "(?:those|from people) (?:killed|wounded|injured|detained|who died) (?:in|during)",
    "(?:who|had) (?:filmed|streamed|photographed|recorded|livestreamed)|(?:leaders?|members?) of"
    " (?:the|a) (?:group|gang|cell|crowd) (?:that|which|who)"
    "|participat(?:ed|ion|ing) in|participants? in",
    "(?:took|taken|take|taking) part in",
    "(?:sentenced|convicted|tried|jailed|wanted|punished)|suspected of|suspicion of",
    "accused of|charged with|criminal (?:cases?|proceedings)|cases? (?:on|over|into)",
    "responsib(?:le|ility) for|behind",
    "trials? of|(?:ring-?leaders?|instigators?|perpetrators?) (?:of|in)",
    "organi[sz](?:ing|ers? of)|(?:had|having|who) organi[sz]ed",
    r"investigat(?:ions?|e[sd]?|ing)\b|investigators? (?:of|into|probing|on)\b"
    "|search for|facts? of",
    "victims? of|consequences of|aftermath of|wake of",
    r"(?:days|weeks|months|years) after (?:[\w-]+ )?(?:protests?|rall(?:y|ies)|demonstrations?"
    r"|gatherings?) (?:\w+ )?(?:turned|spiralled|spiraled|escalated|descended|grew)(?: \w+){0,2}",
)
# Words that refer to an event right behind them: "amid the recent unrest".
_OCCASION = any_of(
    "amid(?:st)?|(?:following|because of|after)(?! (?:an?|their)\\b)|since|during|over"
    "|(?<!blamed )(?<!cause )for",
    "in connection with|related to|linked to|caused (?:by|during|in)|response to",
    "(?:began|begun|started) as|participants? (?:of|from)|as a result of|due to|damage from"
    "|(?:weeks?|months?|years?) after"
    " (?:an?|the)",
)
_OCCASION_ATTRIBUTE = any_of(
    "the|a|an|peaceful|largely|initially|mass|recent|violent|january|these|those|such|armed|their|unauthori[sz]ed|deadly"
    "|bloody|tragic|nationwide|last|this|earlier|(?:week|month|year|\\w+day)'s|week|month"
)

# What goes on for days that are counted: "on the twelfth day of their strike"
_NTH = (
    "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth"
    "|fourteenth|fifteenth|twentieth"
)
_ACTION = (
    "strike|protest|action|blockade|walkout|stoppage|picket|sit-in|march|vigil|demonstration"
    "|(?:wild|forest )?fire|wildfires|blaze|flood(?:ing|s)?|siege|unrest"
)

_COUNTED = rf"day (?:running|in a row|now|of (?:the |a |their )?(?:[\w-]+ )?(?:{_ACTION}))"

# "In Nur-Sultan, the name that Astana was given on Wednesday, ..."
_APPOSITION = (
    r", (?:the|an?|its|then) (?:[\w-]+ ){0,2}?(?:name|town|city|capital|village|settlement"
    r"|cent(?:re|er)|port|home|birthplace|scene|site|region|district)"
    r"(?! (?:officials?|courts?|hall|council|akim|police|mayor|administration|prosecutor|hospital"
    r"|residents?|authorit|spokes\w+|governor|department|emergenc)\w*)\b[^,;]*(?=,)"
)

EVENTS = EventWords(
    triggers=TRIGGERS,
    likewise=(
        r"\b(?:similar|the same sort of) (?:[\w-]+ )?(?:protest|rall(?:y|ies)|picket|gathering"
        r"|scene|strike|walkout"
        r"|demonstration|march|blockade)(?:e?s)?\b|\bfollowed suit\b|\bdid the same\b"
        r"|\b(?:gatherings?|rall(?:y|ies)|protests?|pickets?|march(?:es)?|meetings?|assembl(?:y"
        r"|ies)"
        r"|demonstrations?|actions?|one|it) (?:[\w'-]+ ){0,4}?(?:ended|finished|was (?:broken up"
        r"|dispersed)|met) (?:in )?(?:(?:much |exactly )?(?:the same (?:way|manner|fashion|end"
        r"|fate)"
        r"|a similar (?:way|manner|fashion|end|fate))|likewise|similarly)\b"
        r"|\bjoined (?:them|the (?:strike|protest|walkout|stoppage))\b"
        # How many more there were of the taken away
        r"|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens|twenty|thirty|forty"
        r"|fifty|(?:a|one|two|three|several) hundred|hundreds|scores) more (?:[\w-]+ )??(?:were "
        r")?(?:led|taken|driven|hauled|bussed|dragged|carted) (?:away|off)\b"
    ),
    # "The first meeting, we remind, took place in Oral", "the same action was in Aktobe"
    rallied_too=(
        r"\b(?:first|second|third|last|previous|earlier|next|largest|biggest|same|such|another"
        r"|similar)"
        r" (?:[\w-]+ )?(?:meetings?|rall(?:y|ies)|gatherings?|actions?|pickets?|protests?"
        r"|march(?:es)?|strikes?)(?:, [\w' ]{2,30},)? (?:took place|(?:was|were) (?:held|staged|in"
        r"|at)|passed (?:in|on)|happened|gathered|occurred)\b"
    ),
    next_deed=r",? (?:and )?(?:then|after (?:that|which|this)|later|afterwards|before \w+ing) ",
    sought=(
        r"\b(?:hunt(?:s|ed|ing)?|search(?:es|ed|ing)?|look(?:s|ed|ing)?|manhunt|on the (?:hunt"
        r"|lookout))(?: on \w+day| \w+day)? for (?:[\w-]+ ){0,6}$"
    ),
    lone=(
        r"\b(?:a|an|the|one) (?:[\w-]+ ){0,3}?(?:man|woman|teenager|attacker|gunman|driver|resident"
        r"|assailant|intruder|pensioner|student|schoolboy|boy|girl|drunk|terrorist|militant|bomber"
        r"|customer|visitor|passer-by|neighbour|neighbor|motorist|villager)\b(?! of the crowd)"
    ),
    crowd=(
        r"\b(?:crowds?|mobs?|groups?|gangs?|hundreds|thousands|dozens|scores|people|protest\w*"
        r"|rioters?|riots?|demonstrat\w+|residents|youths|men|gunmen|together with|accomplices?"
        r"|unrest|others)\b"
    ),
    harm=(
        r"\b(?:wound\w*|injur\w+|stabb\w+|shot|shoot\w*|fired|opened fire|kill\w*|hurt\w*|beat"
        r"|beaten|attack\w*|slash\w*|struck|hostages?|knifed|hit|dead|hacked|lunged)\b"
    ),
    recalled=(
        r"^\W*(?:recall|(?:we|let us) (?:will )?remind|as (?:previously|earlier|already)"
        r" reported)\b"
    ),
    it_is=r"(?:that is|this is|it is|it was|that was|this was|where)",
    suspicion=(
        r"\b(?:suspect\w*|suspicion|accused|charged|involve\w*|participat\w*|organi[sz]\w+"
        r"|(?:criminal )?cases?"
        r"|connection|part in|role in|wanted)\b[^.;]*$"
    ),
    counted=words(
        r"since (?:january|(?:the )?(?:beginning|start) of (?:the|this) year)|so far this year"
    ),
    police_entered=(
        r"\b(?:police(?:men)?|officers|soldiers|troops|commandos|(?:special|security) forces"
        r"|detectives|agents)\b(?:\s+(?!and\b|but\b|who\b|from\b|as\b)[\w'-]+){0,5}?\s+(?:broke"
        r" down"
        r"|broke open|broke into|burst into|took over|stormed|kicked in|smashed in|forced open)\b"
        # What breaks a fence or a gate without anybody's will
        r"|\b(?:(?:air)?planes?|aircraft|airliner|jet|helicopter|bus|minibus|cars?|trucks?|lorry"
        r"|trains?|tram|trolleybus|tanker|taxi|jeep|vehicle|motorist|flight|(?:flood)?waters?|river"
        r"|mudflow|avalanche|gale|wind)\b(?! (?:drivers|workers|full|loads|carrying|thieves))"
        r"[^;]{0,90}?\b(?:rushed|rammed|(?:broke|smashed) through|(?:broke|tore|knocked) down"
        r"|breached)\b"
    ),
    no_crowd=(
        r"\b(?:(?:armou?red|military|army|police|riot police|national guard) (?:\w+ )?(?:vehicles?"
        r"|carriers?|trucks?|cars?|buses|vans?|jeeps|columns?)|apcs|tanks|police(?:men)?|officers"
        r"|soldiers|troops|guardsmen|security forces|authorities)\b"
        r"(?: (?!and\b|but\b)[\w'-]+){0,4}? (?:block\w*|clos(?:ed|ing)|shut|parked|seal(?:ed|ing)"
        r"|cordon\w*|barr(?:ed|ing))\b"
        r"(?![^.;]{0,80}\b(?:protest|demonstrat|rall(?:y|ies)|march|crowd|strik))"
        r"|\b(?:streets?|roads?|highways?|traffic|avenues?|squares?|entrances?|exits?)\b[^.;,]{0,40}?"
        r" (?:blocked|closed|shut|sealed|barred)(?: off)? (?:off )?by (?:\w+ )?(?:police|officers"
        r"|soldiers|troops|armou?red|military|army|tanks|security forces)\b"
        r"|\b(?:shops?|banks?|markets?|schools|kindergartens|cafes|restaurants|malls?|atms|pharmacies"
        r"|mines?|plants?|factor(?:y|ies)|refiner(?:y|ies)|airports?)\b(?: in [\w'-]+)?"
        r"(?: \w+){0,2}? (?:stopped|ceased|suspended) (?:work|working|operations?|trading)\b"
        r"(?! (?:in protest|demanding))"
    ),
    police_fired=(
        r"\b(?:police(?:men)?|officers|troops|soldiers|guards(?:men)?|security"
        r" forces)\b[^.;,]{0,25}?"
        r"\b(?:opened fire|(?:started|began) (?:to (?:shoot|fire)|shooting|firing)|shot at|fired at"
        r"|fired on|fired into the crowd|fired live)\b"
        r"(?![^.;]{0,80}\b(?:into the air|in the air|gunm[ae]n|militants?|bandits?|armed"
        r"|terrorists?"
        r"|attackers|tear|returned|repelled|snipers?)\b)"
    ),
    spread_on=words(
        r"spread(?:s|ing)?(?: [\w-]+){0,5}? (?:in|on)?to",
        r"(?:spill(?:ed|ing|s)? over|jump(?:ed|s|ing)|mov(?:ed|ing) on|carried)(?: \w+){0,2}?"
        r" (?:in)?to",
        "engulfing|reaching|before reaching",
    ),
    bomb=BOMB,
    blown_by_accident=BLOWN_BY_ACCIDENT,
    ran_out=RAN_OUT,
    suffered=SUFFERED,
    joined=JOINED,
    elements=words("fires?|flames|blaze|smoke|water|floods?|quake|tremors?|it"),
    spread=words(
        r"(?:houses|shops|cars|homes|windows|stalls|cafes)\b[^.;]{0,40}?\b(?:burn(?:ed|t)|torched"
        r"|smashed|looted|destroyed|wrecked|stoned)(?=[^.;]{0,90}\b(?:as well|too|also)\s*(?:[.;]"
        r"|$))",
        r"(?:the )?same (?:thing|misfortune|fate|scene|picture|accident|tragedy|story)(?: was|"
        r" is)? (?:happened"
        r"|repeated|occurred|befell|struck|repeats?|played out|seen)",
        r"(?:a |an |another )?similar (?:incident|accident|case|scene|tragedy|picture) (?:happened"
        r"|occurred|took place|was"
        r"|played out|is reported)",
        r"(?:it|they|this|fire|flames|unrest|violence|disorders?|fighting|protests?|water|clashes"
        r"|strike|quake|tremors?)"
        r" (?:also |soon |then |later |had |has |have )*(?:spread|reached|passed over|moved on"
        r"|jumped|spilled over) (?:in)?to",
        r"spread(?: within (?:\w+ ){1,2}(?:hours?|days?|minutes)| quickly| rapidly| soon| further"
        r"| from there)* to",
    ),
    recounted=r",? (?:when|in which|during which|at which|in the course of which) ",
    relative=(
        r"(?:, |\b)(?:(?P<who>who|whom|whose|(?:suspected|accused|guilty|convicted|wanted|blamed"
        r"|charged|charges) (?:of|for|over|with) (?:having )?\w+ing)|where|(?P<of>which)"
        r"(?! (?:had |have |has )?(?:began|begun|broke|started|erupted|lasted|happened|occurred"
        r"|took|taken|flared|continued|been)))\b[^,;]*"
        # "Relatives of men held since January"
        r"|(?:(?<=relatives )|(?<=families )|(?<=mothers )|(?<=wives )|(?<=parents )|(?<=friends )"
        r"|(?<=colleagues )|(?<=lawyers )|(?<=supporters )|(?<=release )|(?<=memory ))(?:of|for)"
        r" (?:[\w-]+ ){0,3}?(?:held|detained|arrested|killed|shot|wounded"
        r"|injured|jailed|dismissed|sacked) (?:in|on|since|during|last) (?:early |late |the )?\w+"
        rf"(?: \d{{1,4}}\b){{0,2}}|{_APPOSITION}"
    ),
    by_the_way=(
        r"(?:, |\b)(?:who|whom|whose|where|which|(?:suspected|accused|guilty|convicted|wanted"
        r"|blamed"
        r"|charged|charges) (?:of|for|over|with) (?:having )?\w+ing)\b[^,;]*"
        # "The prison captured on 6 January is under control again."
        r"|\b(?:captured|seized|stormed|burn(?:ed|t)|damaged|destroyed|closed|opened|held|detained"
        r"|arrested|killed|injured|wounded|flooded|attacked|looted|blocked|organi[sz]ed|staged)"
        r" (?:on|in|last) [^,;]{3,24}? (?=(?:is|are|was|were|has|have|had|will|remains?)\b)"
        rf"|{_APPOSITION}"
    ),
    had_been=(
        r"\bhad (?:(?:already|also|earlier|previously|been|first|just) )*(?!an?\b|the\b|no\b|to\b"
        r"|any\b|not\b|only\b|some\b|several\b|many\b|more\b|their\b|his\b|her\b|its\b|\d)\w{3,}"
        r"[^;]*"
    ),
    subordinate=r",? (?:after|when|because|as|since) ",
    happened_after=(
        r",? (?:that|which) (?:had )?(?:happened|occurred|took place|broke out|erupted|began|shook"
        r"|hit|struck|rocked)(?: [\w'-]+){0,5} $"
    ),
    named_again=(
        r"\b(?:the|this|that|their|a) (?:incident|tragedy|accident|explosion|blast|fire|attack"
        r"|clash|crash|disaster|brawl|shooting|protest|rally|strike|walkout|collapse|emergency"
        r"|fight|standoff|siege|derailment|flood(?:ing)?|quake|bombing|robbery|killing|arson"
        r"|riot)s? (?:in|at|near|outside) "
    ),
    itself=words(
        r"all (?:of )?this (?:was|took place|happened) (?=on|at|in|last|yesterday)",
        r"(?:siege|standoff|gunfight|shootout|battle|storming|raid"
        r"|rally|protest|strike|picket|march|fire|brawl) (?:\w+ )?(?:began|started|erupted"
        r"|broke out)(?= (?:on|at|in|late|early|around|about|shortly|last|yesterday))",
        # "Traffic stood for hours after Friday's accident."
        r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday)['\u2019]s (?:incident|tragedy"
        r"|accident|disaster)",
        r"(?:call|alarm|signal|message|report of (?:the |an? )?\w+) (?:was received|came in|came"
        r"|reached|arrived)|received (?:the|an?) (?:call|alarm|signal|message|report)",
        r"(?:it|all this|everything|the (?:trouble|violence|unrest|clash|quarrel|fighting))"
        r" (?:all )?(?:began|started|broke out|erupted)(?= (?:in|at|near|outside) )",
        r"it (?:began|started|broke out|erupted)(?= (?:on|late|early|around|about|shortly|last"
        r"|yesterday)\b)",
        r"(?:incident|accident|tragedy|attack|crash|blast|explosion|fire|collision|shooting|brawl"
        r"|fight|disaster|emergency|it|this|protest|rally|clash(?:es)?|everything|all this)"
        r" (?:\w+ )?(?:happened|occurred|took place|unfolded|was registered|was recorded"
        r"|is reported to have (?:happened|occurred))",
    ),
    cancel_before=any_of(
        _DID_NOT_HAPPEN + r"(?:[\s\"\u201c-]+[\w'/-]+){0,3}[\s\"\u201c-]*$",
        # What is not told
        r"\b(?:names?|identit(?:y|ies)) of (?:the |those )?$",
        # What whom one buries died of
        r"\b(?:funerals?|burials?|wakes?|memory) (?:of|for) [^.;]{0,50}?\b(?:who|whom|that)"
        r" (?:(?:was|were|had|has|been) ){0,2}(?:killed|perished|stabbed(?: to death)?|died"
        r"|murdered|beaten to death) (?:in|during|after) (?:an? |the )?(?:\w+ )?$",
        # What others are told to keep out of
        r"\b(?:keep|steer|stay)(?:ing)? (?:well )?$",
        # What is looked for
        r"\b(?:search(?:es|ing)?|measures|checks?|inspections?|operations?|raids?|sweeps?|efforts?"
        r"|work(?:ing|s)?|aim(?:ed|ing)?|order|as well as)(?: \w+)?? to (?:find and )?$",
        # "The curfew in Aksu was taken away"
        r"\b(?:curfew|regime|restrictions?|emergency|level|ban|quarantine)"
        r"(?:,? in [\w-]+(?: (?:regions?|districts?|city))?(?:(?:,| and) [\w-]+){0,4})?(?: it)?"
        r"(?: (?:was|were|is|are|been|has|have|had|being))*\s*$",
    ),
    cancel_after="^"
    + any_of(
        (
            r"[\s\w,]{0,60}\b(?:(?:has|have|had|was|were|is|are) not (?:been )?(?:registered"
            r"|recorded|permitted"
            r"|allowed|authori[sz]ed|confirmed|sanctioned|held|observed|noted))\b"
        ),
        # "They detained nobody."
        r" (?:nobody|no one|not a single)\b",
        # "A march in Aksu that had been set for Monday never happened."
        rf"(?:(?! (?:{_OF_ANOTHER})\b)[^.;:]){{0,80}}? {_CAME_TO_NOTHING}\b",
        (
            r"(?:(?! and | but )[\s\w]){0,20}\b(?:(?:has|have|had|was|were|is|are|did|does|do) not"
            r"|never|didn't"
            r"|wasn't|weren't)\b"
        ),
        r"[^.;,]{0,40}? (?:called off|denied)(?=\s*(?:[.,;!]|$))",
        # "Rallies and strikes in the town are forbidden."
        r",?\s+(?:(?!(?:where|when|which|who|that|as|but|after)\b)[\w'-]+,? ){0,8}?"
        r"(?:is|are|was|were|will be) "
        r"(?:now |also |still )?(?:forbidden|prohibited|banned|not allowed)\b",
        r"\s+(?:may|might|could|would(?!-be)|will|shall|(?:is|are) to)\b",
        (
            r"(?:[^.;,]{0,50}?|[^.;,]{0,30}, (?:which |that )?(?:was |were |had been"
            r" )?(?:scheduled|planned|announced"
            r"|due|set)[^.;,]{0,40},) (?:was|were|has been|have been|had been) "
            r"(?:averted|prevented|thwarted|foiled|called off|cancell?ed|postponed|banned)\b"
        ),
        (
            r"\s+(?:were |was |is |are )?"
            + any_of(
                "averted|prevented|thwarted|foiled|ruled out|denied|forbidden|(?:remain|stay)(?:s"
                "|ed)?"
                " (?:forbidden|banned|prohibited|illegal|suspended)",
                "planned|expected|scheduled|banned|prohibited|unlikely|refused|rejected",
                "insurance|compensation|danger|risks?|hazards?",
                "drills?|exercises?|alarms?|warnings?|alerts?|safety",
                "department|service|brigades?|engines?|fighters?|season|extinguishers?",
                "reports? (?:were|are) (?:false|fake)",
            )
            + r"\b"
        ),
    ),
    cancel_within=words(
        r"will(?! not)|would(?! not)|(?<!\d )may(?! \d)|might|should|shall|could(?! not)|(?:plan"
        r"|plans|planned"
        r"|intend|intends|intended|threaten|threatens|threatened|want|wants|wanted|hope|hopes"
        r"|hoped|about|(?:is|are|were) going"
        r"|ready|is|are) to|if|unless|who (?:has|have|had) (?:\w+ )?fought",
    ),
    # They are tried at the beginning of a sentence alone, as any word may open it.
    cancel_opening=(
        # Where help is, and nothing happened
        r"\W*the (?:nearest|closest) (?:[\w-]+ ){1,3}(?:is|was|are|were|lies?|stands?)"
        r" (?:only |just |about |some )?(?:in|at|near|\w+ (?:kilomet|km|miles))"
        # "Rallies called for Saturday in Aksu and Taraz did not take place."
        r"|\W*(?:the |an? |both |all )?(?:[\w-]+ ){0,2}?(?:rall(?:y|ies)|protests?"
        r"|demonstrations?|pickets?|march(?:es)?|strikes?|walkouts?|gatherings?|actions?)\b"
        rf"(?:(?! (?:{_OF_ANOTHER.replace('and|', '')}|was|were|has|have|began|broke|erupted|drew"
        rf"|continued|ended)\b)[^.;:]){{0,110}}? {_CAME_TO_NOTHING}"
    ),
    cancel_sentence=words(
        (
            r"(?:reports?|messages?|information|claims?|posts?|videos?|talk|news|rumou?rs?|statem"
            r"ents?|allegations?|footage) (?:of"
            r"|about|on|that|to the effect that) [^.]{0,90}(?:(?:are|were|is|was) (?:\w+"
            r" )?(?:false|untrue|fake|disinformation|misinformation|inaccurate|an? (?:hoax|provoc"
            r"ation)|an? invention|nonsense"
            "|not true)|(?:do|does|did) not correspond|not (?:been |yet )?(?:been )?confirmed"
            r"|unconfirmed)"
        ),
        r"nobody (?:stormed|attacked|burned|blocked|shot|was (?:attacked|abducted|killed"
        r"|detained))"
        r"|(?:ran|read|claimed) the (?:caption|headline|message|post|banner)"
        r"|(?:the )?(?:caption|headline|post)s?"
        r" (?:ran|read|claimed|said)",
        "nobody (?:came|turned up|showed up|attended)(?! (?:to|out|back))|no one (?:came|turned u"
        "p|showed up)(?! to)",
        # What a law says of those who break it
        r"(?:bill|laws?|draft|amendments?|rules|decree|code|regulations?|instructions?) (?:[\w-]+ )"
        r"{0,2}?(?:specif(?:y|ies)|defines?|sets? out|stipulates?|spells? out|describes?"
        r"|clarif(?:y|ies)|lays? down) (?:who|whom|how|when|where|under what|in what|on what|the"
        r" (?:grounds|procedure|order|cases))",
        r"protest(?:s|ed|ing)? (?:his|her|their|its) innocence",
        r"memorial (?:evening|service|meeting|ceremony)",
        r"trials? of (?:the |an? |two |three )?(?:[\w-]+ ){0,2}?(?:men|man|women|people|accused"
        r"|defendants?|suspects?|who)|(?:trial|hearings?) (?:[\w-]+ ){0,4}?(?:opened|began|started"
        r"|resumed)",
        r"(?:rall(?:y|ies)|protests?|strikes?|gatherings?|pickets?|demonstrations?|meetings?)\b"
        r"[^.;]{0,40}?\b(?:remain|stay)(?:s|ed)? (?:forbidden|banned|prohibited|illegal|suspended)",
        # What a level means: "Red is when an attack has been carried out."
        r"(?:red|orange|yellow)(?: level)?,? (?:is|means)(?: that| when| if)",
        r"(?:reports?|rumou?rs|information|claims?|posts?|messages?) (?:circulating|spread(?:ing)?"
        r"|appearing|published|posted|doing the rounds)[^.]{0,120}"
        r"(?:not correspond|untrue|false|fake|invention)",
        r"(?:videos?|photos?|footage|pictures?|images?|clips?) (?:that |which )?(?:purport|pretend"
        r"|claim|allegedly|supposedly)\w*",
        r"there (?:were|was|have been|had been|has been) no"
        r" (?:(?!in\b|from|after|the\b|during|by\b|as\b)[\w-]+,? ){0,4}?(?:attacks?|explosions?"
        r"|fires?|protests?|rallies|clashes|shooting|strikes?|riots?)",
        r"no (?:[\w-]+ )?(?:protests?|rall(?:y|ies)|gatherings?|pickets?|demonstrations?|strikes?"
        r"|march(?:es)?|clash(?:es)?|incidents?) (?:took place|was held|were held|happened|occurred"
        r"|followed|was seen|were seen|materiali[sz]ed)",
        r"(?:laws?|rules|legislation|constitution|code) (?:\w+ )?(?:allows?|permits?|bans?|forbids?"
        r"|requires?|prohibits?|guarantees?)",
        r"(?:warn|advise|caution|urge)\w* (?:\w+ ){0,3}?(?:against|not to) (?:attend|join|tak|take"
        r"|com|go|hold|organi[sz])\w*",
        r"(?:held|conducted|staged|ran|practi[sc]ed) an? (?:[\w-]+ ){0,3}?(?:drill|exercise"
        r"|rehearsal)s?",
        # A score
        r"(?<=, )\d[-\u2013:]\d(?=\W*$)",
        r"(?:found|discovered|revealed|turned up|yielded)[^.]{0,90}\b(?:not (?:a single|one)|no) "
        r"(?:\w+ )?(?:cartridges?|weapons?|rounds?|bullets?|explosives|firearms?)",
        "(?:drills?|exercises?) (?:were|was|are|is|will be) (?:held|conducted)",
        "(?:not true|untrue|false|a lie|nonsense|fake) that",
        # What a picture or a message said that the text takes back
        r"(?:,|\?|!)[\"\u201d'] (?:ran|read|went|claimed|cried|screamed) (?:the|an?|one) "
        r"(?:[\w-]+ )?(?:caption|post|message|text|headline|rumou?r|audio|forward|inscription)",
        r"(?:concerning|regarding|as (?:for|to|regards)) (?:the )?(?:messages?|posts?|rumou?rs?"
        r"|information|reports?|talk)\b[^.]{0,160}\b(?:nobody|no one|not|usual|regular|calm)",
        rf"anniversary of{_NATIONAL}",
        r"information about (?:the |an? )?[^.]{0,60} (?:does|did|is|was) not",
        r"(?:denied|denies|deny|denying|refuted|disputed)(?: on \w+| yesterday| today"
        r"| firmly)? that",
        "denied (?:the )?(?:reports?|rumou?rs|information|claims)",
        "refuted (?:the )?(?:reports?|rumou?rs|information|claims)",
    ),
    background_before=(
        r"\b"
        + any_of(
            rf"{_CASE}(?:\s+(?!(?:are|is|were|was|been|have|has)\b)[\w'-]+){{0,6}}",
            rf"{_OCCASION}(?:\s+{_OCCASION_ATTRIBUTE}){{0,4}}",
        )
        + r"\s*$"
    ),
    background_after=(
        r"(?: [\w-]+){0,3}? (?:is|was) (?:the|among the|one of the) (?:[\w-]+ ){0,2}?(?:deadliest"
        r"|worst|bloodiest|biggest|largest|heaviest|most (?:deadly|serious|severe))\b"
    ),
    wave=(
        r"\bprotests\b[^.;]{0,70}\b(?:began|begun|started|broken? out|broke out|erupted|flared)\b"
        r"|\b(?:start|beginning|outbreak|wave) of (?:the )?(?:\w+ )?protests\b"
    ),
    history=words(
        r"(?:19|20)\d\d (?:floods?|riots?|earthquake|protests?|fires?|unrest|events|disaster"
        r"|crash)",
        r"the (?:accused|defendants?)",
        r"(?:marks?|marked|marking) \w+ years|years since|years ago|decades ago"
        "|centur(?:y|ies)|half a century|last (?:year|spring|summer|autumn"
        "|winter)"
        "|a year ago|a year earlier|years earlier|back then|in (?:the )?soviet times|in his youth"
        rf"|recalled|remember(?:ed|s)?|anniversary{_NATIONAL}|commemorat\w+"
        r"|in the (?:nineties|eighties|1\d+s"
        r")|in 1[5-8]\d\d",
    ),
    cancel_clause=words(
        # What a regime means
        r"(?:regime|state of emergency|operation|curfew) (?:in [\w-]+ )?(?:provides for|allows"
        r"|means|involves|implies|entitles)|under (?:the |this |an? )?(?:\w+ )?(?:regime|emergency"
        r"|curfew)(?: in [\w-]+)?,? [^.;,\d]{0,40}?(?:is|are) (?:being )?(?:checked|searched"
        r"|seized|confiscated|withdrawn|stopped)",
        # What is asked
        r"whether (?:[\w'-]+ ){0,6}?(?:had|have|has|was|were|is|are)",
        # Who came to help, and with what
        r"^\W*(?:\w+ ){0,2}?(?:rescue|emergency|fire|search|diving) (?:crews?|teams?|workers"
        r"|services|brigades?|units?)(?= )[^.;]{0,90}? (?:is|are|was|were) (?:working|at work"
        r"|deployed|engaged|active|on duty) (?:on site|at the scene|on the spot|there)"
        r"(?=\s*(?:[.,;]|$))",
        r"(?:announced|advertised|promised) (?:[\w'-]+ ){0,3}?(?:rall(?:y|ies)|march(?:es)?"
        r"|pickets?"
        r"|protests?|demonstrations?)",
        # Who mourns
        r"(?:the|their|his|her) (?:fortieth|40th|seventh|7th) day|(?:to|and) pray(?:ed|ing)?\b"
        r"(?= (?:for|on|at|over)|[.,;]|$)|funeral (?:meals?|prayers?)",
        # Contests of firefighters
        r"in \d+(?:\.\d+)? seconds",
        # What sappers blow up is found or old.
        r"(?:sappers|deminers|bomb disposal) (?:[\w-]+ ){0,3}?(?:blew|blow|destroyed|detonated"
        r"|defused)",
        # Rehearsed, staged or told in a work
        r"(?:as )?part of (?:an? |the )?(?:\w+ )?(?:exercises?|drills?|training)|legend of the"
        r" exercise|(?:by|under|according to|in) (?:the |its |their )?(?:plot|scenario|legend"
        r"|script)"
        r"|conditional(?:ly)?|(?:tactical|special) teachings",
        # What was spared, cleared away or given up
        r"(?:no|not (?:one|a single)) (?:\w+ ){0,3}?(?:has|have|had|was|were|is|are) (?:yet )?"
        r"(?:been )?(?:flooded|burned"
        r"|burnt|damaged|hurt|affected|destroyed)|(?:houses|homes|people|buildings|yards) did not"
        r" suffer",
        r"(?:check-?points?|posts?|barriers|road-?blocks?|barricades|tents|wreckage|debris|rubbish)"
        r" (?:[\w'-]+ ){0,6}?(?:was|were|have been|has been|are|is) (?:taken away|removed|cleared)",
        "voluntar(?:y|ily)",
        r"for (?:cheap|discount\w*|bargains?|tickets|free \w+)|before any(?:body|one)|jok(?:ed"
        r"|ing|es?)",
        # What is to be done about it afterwards
        r"will (?:pay|compensate|reimburse|rebuild|be (?:paid|compensated|rebuilt)) ",
        r"(?:during|in|at|of) (?:an? |the )?(?:\w+ ){0,2}(?:exercises?|drills?|rehearsal"
        r"|simulation)|simulation|water tanks?",
        "according to the (?:plan|scenario|legend|script|storyline)|(?:under|by) the (?:scenario"
        "|legend)",
        "(?:was|were) only (?:a|an) (?:drill|exercise)|rehears(?:ed|al|ing)|mock|conditional"
        " (?:terror"
        "ists?|criminals?|enemy)|cadets|blank fire|film|feature|documentary|novel|play|(?<!of the )"
        "(?<!outside the )(?<!at the )(?<!near the )opera"
        "|exhibition"
        "|premiere|screen(?:ed|ing)|staged in the theatre|(?:in|at|of) (?:the|a) theatre|painting"
        "|memoirs?|ballet"
        "|concert|poem",
        # Conditional
        "if|unless|should the|in (?:the )?(?:case|event) of|were to|would have|might have|could"
        " have",
        # Doubted
        r"dumm(?:y|ies)|replicas?|toy|false alarm|hoax|turned out to be|proved to be (?:a|an"
        r"|false)|(?:is|are|was|were) feared|den(?:y|ied|ies|ying) (?:that|claims)|invention"
        r"|nonsense|fabricat\w+|untrue",
        r"is (?:a|an) (?:\w+ )?(?:crime|offence|sin|disgrace)|punishable|punished (?:by|with)|is"
        r" forbidden|are forbidden|carries a (?:fine|penalty)",
        # Those who wait for news, and what is played
        r"and wait(?:s|ed)?(?! for (?:the )?(?:\w+ )?(?:akim|minister|answer|governor|director|ma"
        r"yor|wages|pay))"
        r"(?=[.,;]|$| for (?:news|word|their|the (?:bodies|rescuers|men|lists?)))"
        r"|(?:wait|waiting|waited) for (?:news|word) of|(?:got|gets|gave|given|received|handed) ("
        r"?:him |her |them )?[\w-]+ years\b|in the (?:first|second|third|last|final) act"
        r"|(?:with|by) (?:\d+ )?extras|prices (?:[\w'-]+ ){0,5}on fire",
        # Festive and figurative
        r"celebrat\w+|festival|nauryz|concerts?|parade|holiday|procession of children"
        r"|demonstrations? of (?:new|the new|a new|equipment|skills|machines|devices)"
        r"|demonstrat(?:ed|ing)"
        r" (?:the|how|their|its|his|her|new|a new)|carnival|watermelons|knit(?:ting)?|open-air|on"
        r" stage|salute"
        r"|stock market|as planned|(?:scheduled|planned|controlled) (?:disposal|destruction"
        r"|detonations?|blasting|explosions?)|(?:(?:oil )?prices?|tenge|shares|oil) (?!tank|well"
        r"|pipe"
        r"|rig|depot)(?:[\w'-]+ ){0,3}?(?:rocketed|crashed|exploded|soared"
        r"|blew up"
        r"|tumbled)|bitcoin"
        r"|(?<!opposition )(?<!news )(?<!independent )(?<!local )(?<!information )website"
        "|server|hackers?|computer|sales|demand for|marathon|half-marathon|race|cycling|tournament"
        "|championship|penalty area|striker|goalkeeper|scor(?:ed|ing|er)|derby|of joy|of colou?r"
        "|with joy|with laughter|to a different drum|applause|emotions?|fashion|trend|interest in",
        # Rates
        r"(?:fell|rose|grew|dropped|decreased|increased|declined) by (?:a |\d|\w+ per ?cent|half)"
        "|compared (?:to|with) last|per ?cent (?:more|fewer|less)(?= (?:than|\\w+s\\b))",
        # Verdicts
        "(?:was|were) (?:sentenced|fined|acquitted|convicted)|sentenced|verdict|years in"
        " (?:prison|jail)"
        "|on trial|visited (?:[\\w'-]+ ){0,3}(?:injured|wounded|victims)"
        "|pleaded"
        "|court (?:[\\w-]+ ){0,6}jailed|appeal(?:ed)? against the sentence",
    ),
    common_crime=words(
        r"robbers?|robber(?:y|ies)|thie(?:f|ves)|drunk\w*|brib\w+|fraud\w*|swindl\w+|embezzl\w+"
        r"|smuggl\w+|poach\w+|drugs?"
        r"|narcotics?|cannabis|heroin|hashish|steal\w*|stole[n]?|theft|burglar\w*|pickpocket\w*"
        r"|rustl\w+"
        r"|rap(?:e|ed|ist)|paedophile|alimony|debtor|corrupt\w+|tax(?! office)|counterfeit\w*"
        r"|murder\w*"
        r"|hooligan\w*"
        r"|cattle|extort\w+|scam\w*|pimp\w*|brothel|illegal(?:ly)? (?:cross|fishing|migra)\w*"
        r"|racket\w*",
    ),
    sport=words(
        "goals?|goalkeeper|striker|midfielder|defender|league|play-?offs?|puck|half-time|premier"
        " league"
        "|cup|quarter-?finals?|semi-?finals?|championship|tournament|bout|knock-?out|boxer|judoka"
        "|hockey"
        "|football|basketball|coach said|head coach|penalt(?:y|ies)|season opener|medals?"
        "|opponent|ring"
        "|derby|fixture|scored|round of 16|referee|chess|skaters?|cyclists|peloton|first bell"
        "|hat-trick",
    ),
    still=words(
        r"ever since|still (?:burn|rag|smoulder|stand|go|block)\w*"
        r"|continu\w+ to (?:burn|rage|block)"
    ),
    to_come=(
        r"\b(?:will|shall|to be|(?:is|are) (?:due |expected |planned |set )?to|promised to)\b"
    ),
    since=r"\b(?:since|ever since)(?: (?:the )?(?:early|late)? ?(?:hours|morning|evening"
    r"|night)(?: of| on)?)?\s*$",
    running=(
        r"\b(?:for (?:a |the )?|enter(?:s|ed|ing) (?:its |their |a |the )?|on (?:its |their )?"
        r")?"
        r"(?:(?P<weeks>second|third|fourth|fifth|sixth) (?:straight |consecutive )?week"
        r"(?: running| in a row| of (?:the |a |their )?(?:\w+ )?(?:strike|protest|action|blockade"
        r"|walkout|stoppage|hunger strike)|(?=[,.]| on \w+day|$))"
        rf"|(?:(?<!\bon the )|(?=[\w-]+ {_COUNTED}))"
        rf"(?P<count>{_NTH}|\d\d?(?=th (?:straight|consecutive|{_COUNTED})))"
        r"(?:th)? (?:straight |consecutive )?day"
        rf"(?: running| in a row| now| of (?:the |a |their )?(?:\w+ )?(?:{_ACTION}))?)\b"
        r"|\bday (?P<nth>two|three|four|five|six|seven|eight|nine|ten|\d\d?)"
        rf"(?: of (?:the |a |their )?(?:[\w-]+ )?(?:{_ACTION})\b|(?=[,.]|$))"
    ),
    missing=words(
        "disappeared|vanished|went missing|left (?:home|the house|work)|(?:was|were) last seen"
        "|(?:did not|didn't|failed to|never) (?:come|return|get)|(?:was|were) reported missing"
        "|lost contact"
    ),
    after=r"\bafter\s*$",
    shares=(
        r"\bone (?:[\w'-]+ ){0,12}?(?:in|at|near|outside|on)\b[^.;]*\b(?:the other|another"
        r"|the second"
        r"|one)\b[^.;]*\b(?:in|at|near|outside|on)\b"
    ),
    inceptive=words(
        "(?<!had )(?:began|begun|start(?:ed|s)?|broken? out|erupted)|since",
        "were triggered|sparked|flared(?: up)?|kicked off",
    ),
    demonstration=words(
        r"protest(?:s|ers?)?|demonstrat\w+|rall(?:y|ies)|picket(?:s|ers)?|(?:came|come|coming|went"
        r"|gone) (?:out )?(?:on|to"
        r"|onto) the (?:\w+ )?square|banners?|placards?|posters?|slogans?|megaphones?|flash ?mob"
        r"|gather(?:ing"
        r"|ed)?(?! (?:evidence|information|data|intelligence))|vigil"
        r"|sit-in|strik(?:ing|ers)(?! (?:distance|similar|resembl|features?))|march(?:ers|ed|ing)"
        r"|(?:the|an?|protest|peaceful|women's|solidarity) march(?! \d)"
    ),
    unrest=words(
        r"riots?(?! police)|unrest|disorders?|terror\w*|looters|looting|attack\w*|extremis\w+"
        r"|hizb[- ]\w+|tablighi|salafi\w*|wahhabi\w*|jihad\w*|islamic state|jama?at\w*"
    ),
)
