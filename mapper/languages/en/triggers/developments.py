"""English words for arrests, arms that were found, looting and arson."""

from __future__ import annotations

from mapper.languages.en.triggers.people import VEHICLE, WEAPON
from mapper.languages.forms import each
from mapper.languages.patterns import any_of

_SOME = r"(?:[\w'-]+ ){0,4}"
# Whom an arrest for unrest or terrorism is of.
_SUSPECT = any_of(
    "suspects?|suspected|members?|adherents?|followers?|supporters?|militants?|extremists?",
    r"terrorists?|rioters?|looters?|marauders?|gunm[ae]n|attackers?|instigators?|organi[sz]ers?",
    "ring-?leaders?|recruiters?|accomplices?|couriers?|financiers?|nationals?|people|persons?",
    "men|man|women|participants?|foreigners?|citizens?|activists?|propagandists?|radicals?"
    "|salafis?",
    "wahhabis?|cell|group|gang|fugitives?|returnees?|jihadis?(?:ts?)?|leaders?|natives?|plotters?",
    r"lads?|brawlers?|youths?|perpetrators?|assailants?|ideologues?|preachers?|emissar(?:y|ies)"
    r"|residents?"
    r"|mercenar\w+",
)
_FOUND = any_of(
    "seiz(?:ed|es|ing|ure of)|confiscat(?:ed|es|ing)|found|find|discover(?:ed|s|y of)"
    r"|recovered(?! (?:[\w'-]+ ){0,4}?(?:bod(?:y|ies)|remains|dead|victims?)\b)",
    "uncover(?:ed|s)|intercepted|unearthed|dug up|turned up|came (?:up)?on|came across|stumbled on",
    "withdr(?:awn|ew)|impounded|took (?:away|from)|taken (?:away|from|out)|removed",
    "retrieved|sniffed out|tracked down|hauled from|fished out|came to light|defused|disarmed"
    "|rendered safe|made safe|surrendered|handed (?:in|over)|located",
    "collected|picked up|pulled out|secured|disposed of|blown up by sappers|detected",
)
_FOUND_AFTER = any_of(
    "seized|confiscated|found|discovered|recovered|uncovered|intercepted|unearthed|dug up"
    "|withdrawn",
    "returned|brought back|given (?:up|back)|turned in|impounded|carried (?:out|off|away)|removed"
    "|retrieved|defused|disarmed|rendered (?:safe"
    "|harmless)",
    "made harmless|blown up by sappers|made safe|surrendered|handed (?:in|over)|taken (?:away|out"
    "|from|by)|collected|pulled out"
    "|hidden",
    "detected|neutrali[sz]ed|buried|(?:came|turned) (?:up|to light)|missing no more|located"
    "|stashed",
)
_VANDAL = any_of(
    "persons unknown|somebody|someone|vandals?|looters?|marauders?|arsonists?|(?:unknown"
    "|unidentified) (?:persons?|people|men"
    "|assailants?|attackers?|individuals?|arsonists?|vandals?|youths?|perpetrators?)|person or"
    " persons"
    " unknown|hooligans?|unknowns|masked (?:men|people|youths)|burglars",
)
_DAMAGED = any_of(
    "set (?:fire to|ablaze|alight)|set|burn(?:ed|t)(?: down)?|vandali[sz]ed|smashed|torched"
    "|wrecked",
    "knocked down|smeared|daubed|desecrated|defaced|damaged|destroyed|broke|doused|overturned"
    "|knocked over"
    "|sawed",
    "sawn|threw paint|toppled|spray-painted|emptied|stole|raided|robbed|ransacked|plundered"
    "|pillaged",
    "broke into|poured|carried off|made off with|cleaned out|stripped|slashed",
)

DEVELOPMENTS = (
    *each(
        "Strategic developments",
        "Looting/property destruction",
        rf"{_VANDAL}\b[^.;]{{0,40}}?\b{_DAMAGED}\b",
        rf"{VEHICLE}\b[^.;]{{0,40}}?\b(?:doused|splashed) with (?:petrol|gasoline|fuel)\b",
        strength=6,
        covers=frozenset({"Violent demonstration", "Fire"}),
    ),
    *each(
        "Strategic developments",
        "Arrests",
        # "Held for a call to storm the city hall"
        r"(?:held|detained|arrested|in custody)\b[^.;:,]{0,25}? (?:for|over) (?:an? |the |his |her "
        r"|their )?(?:[\w-]+ )??(?:calls?|calling|appeals?|posts?|inciting|incitement|urging)\b"
        r"[^.;]{0,50}?\b(?:storm\w*|riots?|unrest|rise|seize|overthrow|attack\w*|violence|disorders?|weapons)",
        # For what a crowd did before: "eleven held over the storming of the akimat"
        r"(?:held|detained|arrested|charged|caught|in custody)\b[^.;:,]{0,30}? (?:over|for|in"
        r" connection with|because of) (?:the |their part in (?:the )?)(?:[\w-]+ )??(?:storming"
        r"|attacks?|looting|burning|torching|unrest|riots?|arson|ransacking|disorders?)"
        r"(?: (?:of|on|at) (?:the |a )?(?:[\w-]+ ){0,2}?(?:police (?:department|station|building"
        r"|post|headquarters)|akimat|airport|department|station|office|shops?|banks?|city hall"
        r"|building)\b)?",
        strength=9,
        covers=frozenset({"Violent demonstration", "Armed clash", "Attack"}),
    ),
    *each(
        "Strategic developments",
        "Arrests",
        r"(?:taken|led|herded|ushered|escorted|marched) (?:in|on)?to (?:[\w-]+ )?police"
        r" (?:bus(?:es)?|vans?|cars?)",
        "(?<!to )(?<!the )detain(?:ed|s|ing)|(?:police|officers|forces|knb) detain|detentions?(?!"
        " (?:cent|facilit))|apprehend(?:ed|s)",
        r"(?<!resist )(?<!resisted )(?<!resisting )(?<!evade )(?<!evading )(?<!avoid )(?<!house )"
        r"(?<!to )arrest(?:s(?! of the attention)|ing)?|(?:managed|able|helped) to arrest"
        r"|(?<!accounts )(?<!assets )(?<!property )(?<!of the )"
        r"arrested(?! by the (?:beauty|sight|view)| the "
        r"(?:attention|eye|spread|decline))",
        r"(?:picked up|taken|caught|held|seized|nabbed|tracked down)(?= (?:on|for) suspicion)"
        r"|(?:fell|fall"
        r"|fallen) into (?:the )?hands? of (?:the )?(?:knb|police|security|law|special)|(?:led"
        r"|taken) (?:off"
        r"|away) in handcuffs|handcuffed|(?:sweep|raid|operation|swoop) (?:\w+ )?nets",
        r"(?:police|officers|knb|security service|special forces|detectives|operatives|agents"
        r"|counter-"
        r"intelligence|sobr|arystan|department) (?:\w+ ){0,3}?(?:pick(?:ed|s)? up|caught"
        r"|catch(?:es)?|held"
        r"|took|grab(?:bed)?|bagged|seize)(?= (?:an? |the |two |three |four |five |six |\d+ "
        r"|several )?"
        rf"(?:[\w'-]+ ){{0,4}}?(?:{_SUSPECT}|student|year-old|bombers?|plotter|members?)\b)",
        r"(?:a (?:third|second|fourth|fifth)|the (?:other|others|second|third|last|rest)|two more"
        r"|one more|"
        r"three more|another(?: \w+)?|[\w-]+ of them)\b[^.;]{0,60}?\b(?:was|were) (?:picked up"
        r"|taken"
        r"(?! to (?:a |the )?(?:hospital|clinic))|caught|seized)(?= (?:the|that|in|on|at|near"
        r"|later|shortly"
        r"|yesterday|the same))",
        r"(?:\d+ more|more|two more|three more|several|they (?:were|had been)) picked up|taken"
        r" from (?:his"
        r"|her|their) (?:home|house|flat|office|apartment)|(?:members?|adherents?|followers?"
        r"|supporters?) of"
        r" (?:an? |the )?(?:\w+ ){0,4}?(?:cell|group|movement|organi[sz]ation|jamaat|gang|sect)"
        r" (?:\w+ )?"
        r"(?:was |were |have been )?(?:\w+ )?(?:taken|caught|picked up|rounded up|seized|captured"
        r"|held)",
        r"(?:wanted|listed|suspected)\b[^.;]{0,50}?\b(?:terror\w*|extremis\w*|unrest"
        r"|riots?)\b[^.;]{0,30}?"
        r"\b(?:was|were) (?:\w+ )?(?:caught|captured|seized|stopped|taken|picked up)|stopped at"
        r" (?:a|the) "
        r"(?:\w+ )?checkpoint[^.;]{0,20}[;,][^.]{0,30}\bsuspected",
        r"round(?:ed|s|ing) up(?! (?:\w+ )?(?:horses|cattle|sheep|dogs|strays?))|swoop(?:ed)? on|"
        r"nabbed|nab|collared|busted|(?:led|took(?! them away)|marched"
        r"|driven|drove) (?:[\w'-]+ ){1,4}away|(?:push|shov|pack|load|bundl|forc|put|haul"
        r"|dragg)(?:ed)? (?:[\w'-]+ ){0,4}into (?:an? |the )?(?:\w+ )?(?:mini)?(?:bus(?:es)?"
        r"|vans?|cars?)",
        rf"(?:captur(?:ed|es?)|caught|held|seiz(?:ed|e)|pick(?:ed)? up)(?="
        rf" {_SOME}{_SUSPECT}\b)",
        rf"{_SUSPECT}(?: [\w'-]+){{0,9}}? (?:(?:was|were|is|are|been|being) )?"
        r"(?:(?<!has )(?<!have )(?<!had )captured|(?<!has )(?<!have )(?<!had )caught(?! (?:fire|a"
        r"light|up|an? |the |two |three |\d))|held(?! (?:a|the|an|up|out|on)\b)|seized"
        r"|picked up|nabbed|remanded"
        r"|taken away(?! by (?:an? |the )?(?:ambulance|helicopter|air))|handcuffed|led away|in"
        r" custody|behind bars|busted|overpowered and taken)",
        r"(?:took|taken|takes?|taking|placed|put|remanded|remains?|are|is) (?:[\w'-]+ ){0,8}?"
        r"(?:into|in) custody|placed under arrest|under arrest|into custody|behind bars",
        r"(?:was|were|been) (?:\w+ )?(?:captured|tracked down)(?= (?:in|at|near|by|while|there|on"
        r"|early|after)\b)"
        r"|(?:was|were|been) (?:\w+ )?caught (?:in|near|outside|at|there)(?! (?:an?|the|his|her"
        r"|their"
        r"|between"
        r"|traffic|crossfire|fire)\b)",
        # Not a curfew
        r"(?<!curfew )(?<!hour )(?<!level )(?<!emergency )(?<!regime )(?<!alert )(?<!restriction )"
        r"(?<!restrictions )(?<!curfew has )(?<!hour has )(?<!level has )(?<!regime has )"
        r"(?:were|was|been) taken (?:away(?! by (?:an? |the )?(?:ambulance|helicopter|air))|to"
        r" (?:a |the )?(?:\w+ )?(?:police|station"
        r"|department))",
        r"(?:taken|pulled|removed|hauled|dragged) off (?:an? |the |his |her |their )?(?:\w+"
        r" )?(?:bus|train|plane|flight"
        r"|aircraft)|driven (?:off|away) in (?:\w+ ){0,2}?(?:mini)?(?:bus(?:es)?|vans?|cars?)",
        r"(?:special services|secret services|counter-intelligence officers|knb"
        r" officers)\b[^.;]{0,30}?\b(?:took|take|caught"
        rf"|catch|nabbed|seized|picked up|grabbed|bagged|netted)(?= {_SOME}(?:{_SUSPECT})\b)",
        rf"{_SUSPECT}\b[^.;]{{0,90}}?\b(?:is|are|was|were|has been|have been|remains?|stays?)"
        rf" (?:\w+ )?(?P<told>in custody"
        rf"|behind bars|under arrest|in (?:a |the )?(?:cells?|remand|jail))\b",
        r"(?:were|was|have been|has been) taken (?:in|at|near)\b(?=[^.]{0,120}\b(?:wanted"
        r"|suspect\w*|radical\w*|extremis\w*"
        r"|terror\w*|knb|accomplices?)\b)",
        r"(?:taken|brought|sent|driven|moved) to (?:the |a )?(?:cells?|temporary|detention|remand"
        r"|knb)\b",
        r"(?:stopped|caught|found|identified|spotted|intercepted|recogni[sz]ed) (?:an? |the |two"
        r" )?(?:[\w'-]+ ){0,4}?wanted (?:for"
        r"|in|by|on|over)\b",
        r"(?:led|brought|took|escorted) (?:[\w'-]+ ){1,5}?out of (?:an? |the |his |her |their"
        r" )?(?:\w+ )?"
        r"(?:prayer room|mosque|flat|house|home|apartment|hostel|office)\b",
        r"(?:sits?|is|are|was) (?:now )?in (?:an? |the )?(?:\w+ )?(?:remand prison|cells?"
        r"|pre-trial detention"
        r"|jail)\b|in a cell in\b",
        r"(?:brought|delivered|conveyed|escorted|driven) (?:in )?to (?:an? |the )?(?:\w+"
        r" ){0,3}?(?:police"
        r"|stations?|department of (?:police|internal)|departments? of police|rovd|gorodvd|ivs"
        r"|sizo)\b",
        r"(?:gave|given|giving) (?:himself|herself|themselves) up|turned (?:himself|herself"
        r"|themselves) in"
        r"|surrendered to (?:the )?(?:police|authorities|knb|security|special)",
        r"(?:put|placed|landed|locked up|lodged|confined|held|kept|remanded) (?:[\w'-]+"
        r" ){0,3}?(?:in|into)"
        r" (?:an? |the )?(?:pre-?trial |temporary |remand |\w+ )?(?:detention(?: (?:facility"
        r"|cent(?:re|er)"
        r"|isolator))?|isolators?|remand (?:prison|cent(?:re|er))|sizo)(?! (?:cells? )?(?:was"
        r"|were) built)",
        rf"{_SUSPECT}\b[^.;]{{0,100}}?\b(?:(?:was|were|been|being) (?:\w+ )?(?:captured|caught(?!"
        rf" (?:fire"
        rf"|alight|up|in (?:an?|the) (?:cross|traffic|snow|fire|storm|flood)))|seized|nabbed"
        rf"|tracked down|rounded"
        rf" up|taken (?:into custody|alive|prisoner|in by)))(?=\W)",
        r"(?:netted|scooped up|hauled in|swept up|pulled|dragged|plucked) (?:an? |the |another "
        r"|\d+ |two"
        rf" |three |four |five |six )?(?:[\w'-]+ ){{0,4}}?{_SUSPECT}\b(?=[^.;]{{0,60}}\b(?:beds?"
        rf"|homes?|houses?"
        rf"|flat|train|plane|raid|operation|sweeps?|in|at|near)\b)(?! (?:from (?:the )?(?:rubble"
        rf"|water|fire"
        rf"|wreck\w*|river|flood)))",
        r"(?:raid|raids|operation|sweep|search|swoop|special operation) (?:[\w'-]+"
        r" ){0,6}?(?:yield(?:s|ed)"
        r"|net(?:s|ted)|bag(?:s|ged)|land(?:s|ed)) (?:[\w'-]+ ){0,4}?(?:suspects?|followers|members"
        r"|extremists|men|people|militants|supporters|rioters|persons)",
        r"(?:arrested|detained) \d+|custody (?:for|over) (?:\w+ ){0,3}(?:riots|unrest"
        r"|terror\w*)",
        strength=2,
    ),
    *each(
        "Strategic developments",
        "Looting/property destruction",
        "loot(?:ed|ing|s)?(?! (?:goods|property|items|equipment|things))(?<!rs )",
        r"looters? (?:\w+ ){0,2}(?:broke|stole|raided|emptied|robbed|carried|made off|smashed"
        r"|targeted|hit|struck|stripped)|marauding|plunder(?:ed|ing)|pillag(?:ed|ing)",
        rf"(?:shops?|stores?|malls?|atms?|cash machines?|kiosks?|pavilions?|bank branch(?:es)?"
        rf"|supermarkets?|warehouses?|{VEHICLE}) (?:[\w'-]+ ){{0,8}}?(?:(?:was|were|been)"
        rf" )?(?:\w+ )?"
        r"(?:looted|plundered|broken into|ransacked|robbed|cleaned out|pillaged|stripped"
        r"|broken open"
        r"|torched overnight|vandali[sz]ed)",
        r"(?:set (?:on fire|ablaze|alight)|torched|burn(?:ed|t)(?: down)?|smashed|vandali[sz]ed"
        r"|damaged|desecrated|defaced|overturned|sprayed|daubed)\b[^.;]{0,45}?\bby (?:\w+ )?"
        r"(?:unknown|unidentified|persons? unknown|vandals|looters|arsonists|hooligans)",
        rf"(?:ransack(?:ed|ing)|raid(?:ed|ing)|clean(?:ed|ing) out|empt(?:ied|ying)|robb(?:ed"
        rf"|ing))"
        rf"(?= {_SOME}(?:shops?|stores?|malls?|atms?|cash machines?|supermarkets?|shopping"
        rf"|kiosks?"
        r"|boutiques?|pharmac\w+|warehouses?|bank branch))(?! gun)",
        r"arson(?: attacks?)?(?= (?:\w+ ){0,2}(?:on|at|of|destroyed|suspected|against|in))",
        r"arsonists? (?:\w+ )?(?:strikes?|struck|hit|target\w*|torch\w*|burn\w*)|(?:swastikas?"
        r"|graffiti|"
        r"insults|slogans) (?:\w+ )?(?:was|were|appeared) (?:\w+ )?(?:on|daubed|sprayed|painted"
        r"|scrawled)"
        r"|deliberately "
        r"(?:set (?:alight|ablaze|on fire)|torched|burned|burnt)|head sawn off|(?:smashed|broke"
        r"|broken|"
        r"damaged|set fire to|torched|cut down|toppled) [^.;]{0,60}\b(?:overnight|police are"
        r" looking for"
        r"|culprits|by persons unknown)",
        r"(?:overnight|in the night|during the night) (?:somebody|someone|unknown \w+|persons"
        r" unknown|"
        r"vandals) (?:smashed|broke|burned|torched|set|daubed|toppled|damaged|destroyed|threw)"
        r"|(?:somebody|"
        r"someone) (?:smashed|torched|set fire to|daubed|toppled|burned|burnt|broke|sawed|poured"
        r"|doused)",
        r"(?:atms?|shops?|stores?|windows|kiosks?) (?:smashed|gutted|emptied|looted|plundered"
        r"|cleaned out)"
        r"|looters (?:go|went|ran|run|moved?) (?:through|on)",
        r"(?:shops?|stores?|malls?|atms?|cash machines?|kiosks?|supermarkets?|pharmac(?:y|ies)"
        r"|jewellers?|pavilions?|bank"
        r" branch(?:es)?|boutiques?|cash dispensers?)\b[^.;]{0,60}?\b(?P<told>carried (?:away|out)"
        r"|stripped(?: bare)?"
        r"|emptied(?! (?:for|after|because|in minutes))|cleaned out|cleared out|broken (?:into"
        r"|open)|torn out|ripped out|robbed|pillaged|ransacked)\b",
        r"(?:crosses|headstones|tombstones|gravestones|graves|tombs|memorial"
        r" plaques?)\b[^.;]{0,40}?\b(?P<told>broken|knocked"
        r"|smashed|toppled|overturned|desecrated|damaged|pulled|daubed|thrown|torn)\b",
        rf"{VEHICLE}\b[^.;]{{0,60}}?\b(?:went up in flames|caught fire|burn(?:ed|t)(?: out)?"
        rf"|ablaze|on fire)\b(?=[^.]{{0,80}}\b(?:arson"
        rf"|deliberate\w*|petrol|set on fire by)\b)",
        r"shop windows (?:\w+ )?(?:broken|smashed|shattered|gone)|shelves (?:\w+ )?(?:empty"
        r"|emptied|bare|cleared)|looters had",
        r"(?:not (?:one|a single)|every|none of the) (?:\w+ )?(?:shops?|stores?"
        r"|kiosks?)\b[^.;]{0,60}?\b(?:spared"
        r"|survived|escaped|looted|plundered)|plunderers",
        r"(?:eternal flame|monument|memorial|graves?|statue|bust|plaque)\b[^.;]{0,60}?\b(?:filled"
        r" with cement"
        r"|obscenities|smeared|daubed|covered (?:with|in) (?:paint|graffiti))|(?:burn(?:ed|t)|tore"
        r"|trampled) the"
        r" (?:state )?flags?",
        "(?:poured|splashed) (?:petrol|paint|fuel)|doused (?:\\w+ ){0,4}(?:petrol|fuel|paint)"
        "|(?:suspected|apparent|overnight) arson(?: attack)?|vandalism|desecrat(?:ed|ion)",
        r"(?:was|were|been) (?:\w+ )?(?:vandali[sz]ed|defaced)|(?:tyres?|tires?) (?:\w+ )?slashed",
        r"(?:was|were|been) (?:\w+ )?(?:daubed|smeared|spray-painted|sprayed|defaced|covered) with"
        r" (?:\w+ ){0,2}(?:graffiti|paint|swastikas?|slogans|insults|obscenities)",
        r"(?:somebody|someone|unknown (?:men|persons?|people|youths)) (?:threw|hurled|tossed"
        r"|lobbed)"
        r" (?:[\w'-]+ ){0,6}(?:petrol|molotovs?|cocktails?|fire ?bombs?|bricks?|paint)",
        r"(?:fire-?|petrol-?|paint-?)bomb(?:ed|ing)",
        rf"(?:{VEHICLE}|offices?|buildings?|mosque|church|monuments?|memorial|statue|graves?"
        rf"|headstones?"
        rf"|synagogue|cemetery|billboards?|bust|school)\b[^.;]{{0,40}}?\b(?:(?:was|were|been|is)"
        rf" )?(?:\w+ )?"
        rf"(?:set (?:on fire|ablaze|alight)|torched|burn(?:ed|t)|vandali[sz]ed|smashed|damaged"
        rf"|daubed"
        rf"|defaced|desecrated|toppled|beheaded|broken|slashed|fire-?bombed|wrecked|shot up)\b"
        rf"(?=[^.]{{0,90}}\b(?:unknown|unidentified|arson\w*|vandals?|persons unknown|culprits?"
        rf"|perpetrators?|hooligans?|overnight|looking for|searching for|cctv|deliberate\w*)\b)",
        rf"(?:unknown|unidentified|unestablished|masked)(?: [\w'-]+){{0,2}}? (?:[\w'-]+"
        rf" ){{0,3}}?(?:set|burn(?:ed"
        rf"|t)|torched|smashed|damaged|destroyed|broke|daubed|toppled|poured|threw|sprayed|robbed"
        rf"|stripped"
        rf"|desecrated)\b(?=[^.;]{{0,60}}\b(?:{VEHICLE}|offices?|buildings?|mosque|church"
        rf"|monuments?|memorial"
        rf"|graves?|bust|billboard|fire|paint|petrol)\b)",
        r"(?:\d[\d,. ]*|dozens of|hundreds of|nearly \w+|some|several|two|three|four|five) (?:\w+"
        r" )?(?:shops"
        r"|stores|outlets|cafes|banks|bank branches|atms|cash machines|malls|businesses|pharmacies"
        r"|kiosks)"
        r" (?:[\w'-]+ ){0,3}?(?:(?:was|were|have been|had been) )?(?:\w+ )?(?:damaged|robbed"
        r"|destroyed|emptied"
        r"|looted|hit|attacked|broken|wrecked|smashed|gutted|raided|plundered)(?! by (?:the"
        r" )?(?:fire|flood"
        r"|water|quake|earthquake|wind|storm|blast|blaze))",
        r"acts? of (?:vandalism|arson|desecration)|graves? (?:were|was) (?:\w+ )?(?:smashed"
        r"|damaged"
        r"|overturned|toppled)|headstones? (?:\w+ )?(?:smashed|toppled|overturned)",
        strength=5,
    ),
    *each(
        "Strategic developments",
        "Disrupted weapons use",
        rf"{_FOUND}\b(?=[^.;:]{{0,70}}\b{WEAPON}\b)"
        rf"(?![^.;:]{{0,70}}\b{WEAPON} (?:was|were) not\b)",
        rf"{WEAPON}\b[^.;]{{0,70}}?\b(?:was|were|been|are|is|being) (?!not\b|never\b)"
        rf"(?:\w+ )?(?:{_FOUND_AFTER})",
        rf"{WEAPON}(?:[ ,]+(?:and )?(?!(?:may|can|must|should|will|could|would|to|not)\b)[\w-]+)"
        rf"{{0,6}}? (?<!not )(?:{_FOUND_AFTER})\b(?! the)",
        rf"(?:withdrawn|taken|removed|seized|confiscated|withdrew) (?:out of|from) (?:illegal"
        rf"|unlawful|illicit)"
        rf" (?:circulation|turnover|trafficking)|(?:from|out of) (?:illegal|unlawful)"
        rf" (?:circulation|turnover)"
        rf"(?=[^.;]{{0,60}}\b{WEAPON})|dug up (?:[\w.,'-]+ ){{0,5}}(?:explosives?|tnt|{WEAPON})"
        rf"|(?:hidden|lay"
        rf"|wrapped|buried|stashed)\b[^.;]{{0,70}}\b(?:discovered|found|stumbled)|barrels (?:were"
        rf" )?seized",
        r"(?:arms|weapons?|explosives|ammunition|munitions)[- ](?:caches?|hoards?|haul"
        r"|stockpile"
        r"|arsenal|seizure|stash)",
        rf"(?:caches?|hoards?|stash(?:es)?|stockpiles?|hides?|arsenals?|haul) (?:of|with"
        rf"|containing)"
        rf" (?:[\w'-]+ ){{0,5}}?{WEAPON}",
        rf"(?:caches?|hoards?|hiding[- ]places?|stash(?:es)?|arsenals?"
        rf"|hideouts?)\b(?=[^.;]{{0,110}}\b{WEAPON}\b)",
        r"bombs? (?:\w+ )?(?:defused|disarmed|made safe)|defus(?:ed|es|ing) (?:\w+"
        r" ){0,3}(?:bomb"
        r"|device|explosive)",
        rf"{WEAPON}\b[^.;]{{0,50}}?\b(?:(?:are|were|is|was) back|brought (?:back|in) by|given back"
        rf"|brought in)\b",
        rf"(?:carrying|smuggling|transporting|hiding|had hidden|kept) (?:[\w,.'-]+"
        rf" ){{0,6}}?{WEAPON}\b(?=[^.]{{0,120}}\b"
        rf"(?:confiscated|seized|checkpoint|customs|border|withdrawn|impounded|taken away)\b)",
        rf"(?:lay|lie|lying|hidden|hid|buried|kept|stood) (?:[\w,'-]+"
        rf" ){{0,5}}?{WEAPON}\b(?=[^.]{{0,120}}\b(?:took|taken|seized"
        rf"|confiscated|found|removed|sappers|knb|police)\b)",
        rf"(?:brings?|brought|bringing) in (?:[\w,'-]+ ){{0,3}}?{WEAPON}\b",
        r"(?:prevent(?:ed|s)?|foil(?:ed|s)?|thwart(?:ed|s)?|avert(?:ed|s)?) (?:an? |the |two"
        r" )?(?:\w+ )?(?:explosion|bombing|attack"
        r"|blast|act of terrorism)\b(?=[^.]{0,120}\b(?:bomb|device|detonators?|explosives?"
        r"|weapons?|grenades?|tnt|components)\b)",
        rf"(?:brought to light|revealed|laid bare|yielded|netted|produced) (?:[\w,'-]+"
        rf" ){{0,4}}?{WEAPON}\b",
        r"(?:bomb|explosives?|weapons?|arms)[- ](?:workshop|factory|laborator(?:y|ies))|workshops?"
        r" for (?:bombs"
        r"|explosives|weapons|silencers)",
        rf"in possession of (?:[\w'-]+ ){{0,3}}{WEAPON}",
        strength=3,
        covers=frozenset({"Looting/property destruction"}),
    ),
    *each(
        "Strategic developments",
        "Arrests",
        (
            r"(?:picked up|taken(?! into custody)|caught|seized|nabbed|pulled|removed)\b[^.;]"
            r"{0,90}?\bon"
            r" suspicion of (?:[\w'-]+ ){0,4}?(?:terror\w*|extremis\w*|unrest|riot\w*|attack"
            r"s?|plotting|bomb\w*|blow\w*|membership|member|recruit\w*)\b"
        ),
        (
            r"(?:both|all (?:two|three|four|five|six|of them)|the (?:pair|trio|fugitives?|gu"
            r"nmen|attackers?|shooter))(?: \w+)?(?: were| was| are| is| have been| has been)"
            r"? (?:caught|captured|seized|overpowered|tracked down|taken alive)\b(?! (?:fire"
            r"|in the (?:cross|storm|snow)))"
        ),
        (
            r"(?:handcuffs|bracelets) (?:\w+ )?(?:clicked|snapped|closed)|cell door (?:\w+ )"
            r"?(?:slammed|closed|shut)"
        ),
        (
            r"(?:taken|dragged|pulled|lifted|hauled) (?:straight )?(?:from|out of) (?:their|"
            r"his|her) beds?\b(?! by (?:the )?(?:flood|water|fire))"
        ),
        (
            r"(?:laid|put|lay|lying|forced) face[- ]down\b(?=[^.]{0,80}\b(?:adherents?|jamaa"
            r"t|members?|suspects?|followers|extremis\w*|banned|terror\w*|special forces)\b)"
            r"|(?:special forces|sobr|arystan|officers|commandos) (?:\w+ )?(?:laid|put) face"
            r"[- ]down"
        ),
        (
            r"(?:found|finds) (?:himself|herself|themselves) in (?:an? |the )?(?:\w+ )?(?:ce"
            r"lls?|isolator|remand)\b|(?:is|are|was|were|sits?|sat) (?:now |already )?in (?:"
            r"the |an? )?(?:isolators?|isolation ward|temporary detention|pre-trial detentio"
            r"n)\b"
        ),
        (
            r"(?:brought|delivered|taken|sent|moved) to (?:the |an? )?(?:[\w'-]+ ){0,2}?(?:t"
            r"emporary detention|pre-trial detention|isolators?|isolation ward)\b"
        ),
        (
            r"(?:hauled|pulled|dragged|flushed|fished) out (?:of|from) (?:the |an? |their )?"
            r"(?:[\w'-]+ and )?(?:attics?|basements?|cellars?|hiding|hideouts?)\b"
        ),
        (
            r"(?:suspects?|participants?|instigators?|rioters|organi[sz]ers?) (?:of|in) (?:t"
            r"he )?(?:[\w'-]+ ){0,2}?(?:unrest|riots?|pogroms|disorders?|attacks?)\b[^.;]"
            r"{0,40}?\b(?:delivered|brought|taken|tracked|found|hauled)\b"
        ),
        (
            r"(?:recruiter|emissary|ideologist|ideologue|financier|accomplice|leader of the "
            r"(?:attackers|gang|cell|group|rioters))\b[^.;]{0,60}?\b(?:was|were|been) (?:\w+"
            r" )?(?:tracked|found|taken|caught|located)\b"
        ),
        (
            r"(?:four|three|two|five|six|seven|eight|nine|ten|\d+) (?:\w+ )?(?:under guard|t"
            r"aken alive)\b"
        ),
        strength=3,
    ),
    *each(
        "Strategic developments",
        "Disrupted weapons use",
        (
            rf"(?:took|taken|takes?|lifted|pulled) (?:[\w'.,-]+ ){{0,7}}?(?:{WEAPON}|saigas?|"
            rf"sawn-offs?|hunting rifles?|traumatic pistols?)\b[^.;]{{0,25}}?\b(?:off|from) ("
            rf"?:an? |the |his |her |two )?(?:\w+ )?(?:passengers?|drivers?|man|woman|residen"
            rf"t|suspects?|travell?er|pensioner|hunter|citizen|trafficker|dealer|shepherd|far"
            rf"mer)s?\b"
        ),
        (
            r"(?:did not|didn't) reach (?:the|its|their) (?:addressee|buyer|recipient|destin"
            r"ation|customer)\b(?=[^.]{0,90}\b(?:stopped|checkpoint|post|customs|police|knb)"
            r"\b)|handed over to (?:the )?(?:sappers|engineers)\b"
        ),
        (
            r"(?:plastid|plastic explosives?|hexogen|ammonite|tnt|trotyl)\b[^.;]{0,50}?\b(?:"
            r"did not pass|sniffed out|found by|the dog)\b"
        ),
        strength=4,
        covers=frozenset({"Looting/property destruction"}),
    ),
    *each(
        "Strategic developments",
        "Looting/property destruction",
        (
            r"(?:carried|dragged|wheeled|hauled|brought|bring|taking|carrying|took|drove) (?"
            r":out|away|off) (?:[\w',-]+ ){0,4}?(?:televisions?|tvs?|fridges?|refrigerators?"
            r"|trolleys|washing machines|iphones|smartphones|laptops|jewell?ery|bathtubs?|sa"
            r"usages)\b"
        ),
        (
            r"(?:pierced|punctured|slashed) (?:wheels|tyres|tires)\b|(?:tyres?|tires|wheels)"
            r" (?:\w+ )?(?:pierced|punctured)\b(?=[^.]{0,60}\b(?:unknown|night|row|cars|row|"
            r"windows)\b)"
        ),
        (
            r"(?:sulpak|technodom|mechta|magnum|alser|evrika|moskva mall|mall|supermarket|bo"
            r"utiques?)\b[^.;]{0,70}?\b(?:empty to the|without goods|gave out (?:\w+ )?for f"
            r"ree|picked clean|stripped bare|emptied out|nothing but hangers|like a comb)\b|"
            r"nothing but hangers"
        ),
        (
            r"(?:alley|walls?|facade|fence|monument|busts?) in swastikas|swastikas on\b|(?:c"
            r"ameras|computers|servers) (?:\w+ )?(?:trampled|smashed|carried out)\b"
        ),
        (
            r"(?:author|culprit|perpetrator)s? (?:is |are )?(?:not established|unknown|not f"
            r"ound)\b(?=[^.]{0,90}\b(?:glass|bottles?|walls?|windows)\b)|propped (?:shut )?f"
            r"rom (?:the )?outside\b"
        ),
        strength=5,
        covers=frozenset({"Violent demonstration", "Fire"}),
    ),
    *each(
        "Strategic developments",
        "Arrests",
        rf"(?:took|taken|seized|captured|caught) (?:[\w'-]+ ){{0,4}}?{_SUSPECT} alive\b"
        r"|(?:took|captured|seized) (?:them|him|her|both|all (?:\w+ )?) ?alive\b",
        r"(?:he|she|they|gunm[ae]n|attackers?|militants?|terrorists?|extremists?|suspects?)"
        r" (?:was|were) (?:seized|captured|apprehended|taken alive)(?! (?:with|by (?:a|the) )\b)",
        strength=3,
    ),
)
