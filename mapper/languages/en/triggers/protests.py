"""English words for protests that police stepped in against, or fired on."""

from __future__ import annotations

from mapper.languages.forms import each
from mapper.languages.patterns import any_of

_WITH_SIGNS = any_of(
    "posters?|placards?|banners?|signs?|balloons?|flags?|sheets? of paper|portraits?|leaflets?",
)
_FORCE = any_of(
    "police|officers|special forces|riot police|security forces|law enforcement(?: officers)?|omon",
    "sobr|servicemen|troops|soldiers|national guard|security",
)
_RALLY = any_of(
    "protest[eo]rs?|demonstrators?|crowds?|protests?|demonstrations?|rall(?:y|ies)|marchers?",
    "opposition|hunger[- ]strikers?|gatherings?|pickets?(?:ers)?|march|meeting|activists?|striker"
    "s?|sit-in|assembly|people",
)
_SEIZED = any_of(
    "detain(?:ed|s|ing)?|arrest(?:ed|s|ing)?|bundled|drag(?:ged|s)?|hauled|herded|led away",
    "(?:took|taken|carried|driven|marched) (?:away|off|to (?:the )?(?:police|station"
    "|departments?))",
    r"(?:packed|pushed|shoved|put|loaded|forced|thrown) (?:in|on)to (?:an? |the )?(?:\w+ )?(?:bus"
    r"|buses"
    r"|vans?|cars?)",
    r"took (?:\w+ ){1,4}(?:away|to (?:the |a )?(?:police )?stations?|into custody)"
    r"|taken in(?=[ ,.;]"
    r"(?!(?:the|an?|to|by)\b))",
    r"rounded up|apprehended|in custody|kettled",
)
_DEMONSTRATORS = any_of(
    r"protest[eo]rs?|demonstrators?|strikers?|striking (?:\w+ )?workers|marchers?|picketers?",
    r"(?:unarmed|peaceful|striking|quiet) (?:\w+ )?(?:crowds?|people|protest[eo]rs?|demonstrators?"
    r"|rally|gathering|column|sit-in|marchers|workers|women|meeting|protests?|demonstrations?)",
    "participants? of (?:the |a )?(?:meeting|rally|protest|march)",
)
_DEADLY = any_of(
    r"opened (?:\w+ )?fire(?: on| at)?|open(?:s|ing)? fire(?: on| at)?|fir(?:ed|es?|ing)"
    r"(?! (?:tear|stun|water|warning|blank|flash|smoke|several (?:tear|stun)))(?: \w+){0,2}"
    r"? (?:on|at|into|upon)|shot(?: at| dead| down)?|shoots?(?: at| dead)?|machine-gunned|gunned"
    r" down",
    "beat(?: up)?|clubbed|kick(?:ed|ing)|trampled|bludgeoned|killed|crushed|mowed down",
)

PROTESTS = (
    *each(
        "Protests",
        "Excessive force against protesters",
        rf"(?:{_FORCE}|policem[ae]n)\b[^.;]{{0,30}}?\b{_DEADLY} (?:[\w'-]+"
        rf" ){{0,4}}{_DEMONSTRATORS}",
        rf"{_DEMONSTRATORS} (?:[\w'-]+ ){{0,5}}?(?:shot(?: dead)? by (?:police|troops|soldiers"
        rf"|security)"
        r"|shot in the|shot dead|(?:[\w'-]+ ){0,3}were (?:\w+ )?(?:clubbed|kicked|beaten|trampled"
        r"|killed|shot)|gunned"
        r" down|beaten (?:up|unconscious|by (?:police|officers|troops)|with))",
        r"(?:live (?:rounds?|ammunition|bullets|fire)|machine-gun fire|buckshot|automatic fire)"
        r"[^.;]{0,70}\b(?:crowds?|protest\w*|demonstrat\w+|gathering|rally|square|people|march\w*"
        r"|strikers|column|picket\w*|unarmed)",
        r"(?:crackdown on|shooting (?:of|at|on)|massacre of|killing of) (?:an? |the )?"
        rf"(?:\w+ )?{_DEMONSTRATORS}|fire to kill",
        r"(?:tear gas|batons|truncheons|rubber bullets?|buckshot|rifle"
        r" butts)\b[^.;]{0,90}\b(?:bled to"
        r" death|died|dead|killed|fractures?|fractured|lost an eye|lost consciousness|unconscious"
        r"|in hospital|hospitali[sz]ed)",
        r"(?:lost an eye|skull fractured|died|bled to death|killed|hospitali[sz]ed)\b[^.;]{0,70}\b"
        r"(?:rubber bullets?|truncheons?|fired (?:in)?to the (?:\w+ )?(?:crowd|column|rally)"
        r"|beaten by"
        r" (?:police|officers))",
        r"(?:police|officers|troops|soldiers|guardsmen) (?:[\w'-]+ ){0,4}?(?:shoot|shot|fire|fired"
        r"(?! (?:tear|stun|water|warning))"
        r"|opened fire|beat) (?:[\w'-]+ ){0,3}(?:at |on |into )?(?:[\w'-]+ ){0,3}?(?:villagers"
        r"|people"
        r"|crowd|women|residents|workers|oilmen|townspeople) (?:[\w'-]+ ){0,6}(?:rally|protest"
        r"|stopped a train|picket"
        r"|solidarity|square|strike|march)",
        r"(?:police|officers|troops|soldiers|guardsmen|security forces)\b[^.;]{0,40}?\b(?:fired"
        r"|shot|opened fire"
        r"|shooting|shoot|fire)(?! (?:tear|stun|water|warning|in the air)) (?:at|on|into|upon)"
        r" (?:[\w'-]+ ){0,3}?"
        r"(?:people|crowds?|women|workers|oilmen|residents|townspeople|column|protest\w+"
        r"|demonstrators|strikers)\b",
        r"(?:died|killed|dead|shot|bullet wound)\b[^.;]{0,60}?\bdispersal of|dispersal"
        r" of\b[^.;]{0,60}?\b(?:died"
        r"|killed|dead|shot)\b",
        r"(?:shooting|firing|shots|fire|volleys?|rounds|bullets)\b[^.;]{0,30}?\b(?:at|into|on|for)"
        r" (?:[\w'-]+ )"
        r"{0,2}?(?:unarmed|peaceful|demonstrators|protesters|strikers|the crowd)\b",
        r"(?:workers|oilmen|protesters|demonstrators|strikers|crowd|marchers"
        r"|people)\b[^.;]{0,60}?\bmet (?:with |by )?(?:\w+ )?"
        r"(?:fire|gunfire|bullets|volleys)",
        r"bullets of (?:the )?(?:military|police|soldiers)|chased (?:the )?(?:picketers|protesters"
        r"|demonstrators|strikers|marchers)[^.;]{0,60}\bkick\w+|(?:brutally|violently) (?:crushed"
        r"|beaten|suppressed)|crushed brutally",
        strength=9,
        covers=frozenset(
            {"Peaceful protest", "Protest with intervention", "Attack", "Violent demonstration"}
        ),
    ),
    *each(
        "Protests",
        "Protest with intervention",
        r"(?:crowd|group|gathering|rally|demonstration|picket|protesters|marchers) (?:\w+"
        r" )?(?:suffered|"
        r"met|shared) the same (?:fate|treatment)|hemm(?:ed|ing) in|(?:column|marchers|activists) "
        r"(?:[\w'-]+ ){0,6}?(?:cut in two|hauled off|carried off|penned in)|kettl(?:ed|ing)",
        r"(?:rall(?:y|ies)|demonstrations?|protests?|march|pickets?|gatherings?|vigil) (?:[\w'-]+ )"
        r"{0,8}?ended (?:with|in|when) (?:[\w'-]+ ){0,6}?(?:round(?:ing|ed) up|detain\w+|arrest\w*"
        r"|detentions?|dispers\w+|tear gas)",
        r"(?:police|officers)\b[^.;]{0,30}?\b(?:remov(?:e|ed|ing)|drag(?:ged)?"
        r"|pull(?:ed)?) (?:[\w'-]+ )"
        r"{0,4}(?:women|people|activists|mothers|men|workers) (?:from|off) (?:the "
        r"|a )?(?:\w+ )?(?:steps"
        r"|square|street|entrance|roadway|office)|put (?:on|onto|into) (?:\w+ )?(?:buses|vans) and"
        r" (?:driven|taken) (?:off|away)",
        r"(?:prevented|stopped|blocked|thwarted) (?:an? |the )?(?:\w+ ){0,3}(?:march|rally|protest"
        r"|picket|demonstration|gathering)\b[^.;]{0,60}\b(?:detain\w+|took|taken|taking|arrest\w+)",
        r"(?:tore|torn|ripped|snatched|grabbed|seized|took) (?:the |their |his |her |away"
        r" )?(?:\w+ )?"
        r"(?:banners?|placards?|posters?|signs?) (?:from|out of|away)",
        r"(?:put|being put|pushed|shoved|loaded|herded|packed|thrown|led|bundled|carried|driven)"
        r" (?:[\w'-]+"
        r" ){0,4}(?:into|onto|on|in) (?:an? |the )?(?:\w+ )?(?:paddy wagons?|police (?:vans?"
        r"|bus(?:es)?)"
        r"|avtozaks?)|paddy wagons?",
        r"(?:pensioner|woman|man|activist|student|picketer|people|organi[sz]ers"
        r"|those)\b[^.;]{0,70}?\b(?:"
        r"poster|placard|banner|sign|square|balloons|sheet of paper)\b[^.;]{0,50}?\b(?:led away"
        r"|taken"
        r" away|detained|hauled|carried off|bundled|arrested)",
        r"(?:stopped|halted|suppressed|interrupted|ended|nipped) (?:an? |the )?(?:\w+"
        r" )?(?:unsanctioned"
        r"|unauthori[sz]ed|illegal|unlawful) (?:assembly|rally|meeting|gathering|action|picket"
        r"|march)",
        r"(?:surrounded|encircled|ringed|cordoned off) by (?:the )?police|drag(?:ged|ging) (?:the"
        r" )?"
        r"(?:strikers|protesters|picketers|demonstrators|activists|women|men)|(?:clear(?:ed|ing)|"
        r"unblock(?:ed|ing)|reopen(?:ed|ing)) (?:the )?(?:road|highway|tracks?"
        r"|square)[^.;]{0,90}\b(?:"
        r"strikers|protesters|drag\w+|holding|detain\w+)",
        (
            r"(?:dispers(?:ed?|es|ing|al of)|br(?:oke|oken|eaks?|eaking) up|cut short|put an"
            r" end to|put down|scatter(?:ed|ing)"
            r"|clear(?:ed|ing)?|drove (?:back|off|away)|pushed back|quell(?:ed)?|encircled"
            r"|surrounded|kettled)"
            rf"(?= (?:[\w'-]+ ){{0,4}}{_RALLY}\b)"
        ),
        rf"{_RALLY} (?:[\w'-]+ ){{0,3}}?(?:was|were|is|are|been|being) (?:\w+ )?"
        rf"(?:dispersed|broken up|scattered|driven off|cleared|encircled by police|surrounded by"
        rf" police)",
        (
            r"(?:tear ?gas|water cannons?|flash-?bangs?|stun grenades?|rubber bullets?|batons?"
            r"|truncheons)(?=[^.;]{0,60}\b(?:protest\w*|demonstrat\w+|crowds?|rally|square"
            r"|people|gathering)\b)"
        ),
        rf"(?:{_FORCE}|policem[ae]n|guardsmen|plain-?clothes (?:men|officers))\b[^.;]{{0,60}}?\b"
        rf"(?:push(?:ed|ing)?|driv(?:e|ing)|drove|forc(?:ed|ing)|remov(?:ed|ing)|drag(?:ged|ging)"
        rf"|pull(?:ed|ing)|chas(?:ed|ing)|evict(?:ed|ing)|herd(?:ed|ing)|squeez(?:ed|ing)"
        rf"|clear(?:ed|ing)|haul(?:ed|ing)|plucked|stopped|beat(?:ing)?|kick(?:ed|ing))"
        rf" (?:[\w'-]+ ){{0,4}}?(?:protest[eo]rs?|demonstrators?|marchers?|picketers?|strikers?"
        rf"|activists?|rally-goers|crowds?|gathering)\b",
        r"(?:tore down|torn down|pull(?:ed)? down|dismantl(?:ed|ing)|demolish(?:ed|ing)|remov(?:ed"
        r"|ing)|took down) (?:[\w'-]+ ){0,3}?(?:tents?|yurts?|camp) (?:[\w'-]+ ){0,3}?(?:strikers"
        r"|protest\w*|demonstrators|activists|picketers|workers|oilmen|hunger)",
        rf"(?:activists?|man|woman|women|men|people|persons?|pensioners?|students?|picketers?"
        rf"|mothers?|protest[eo]rs?|girl|holders|citizens?)\b[^.;]{{0,80}}?\b{_WITH_SIGNS}\b"
        rf"[^.;]{{0,60}}?\b(?:ended up|finished|found \w+sel(?:f|ves)|landed) (?:in|at) (?:an? "
        rf"|the "
        r")?(?:\w+ )?(?:police|paddy|van|vans|bus|buses|station|department)",
        rf"(?:activists?|man|woman|women|men|people|persons?|pensioners?|students?|picketers?"
        rf"|mothers?|protest[eo]rs?|girl|holders|citizens?)\b[^.;]{{0,80}}?\b{_WITH_SIGNS}\b"
        rf"[^.;]{{0,60}}?\b(?:(?:was|were) (?:\w+ )?(?:taken|brought|driven|delivered|escorted"
        rf"|led|marched|put|bundled|dragged|pulled|hauled)|{_SEIZED})\b",
        r"(?:rall(?:y|ies)|pickets?|protests?|gatherings?|march|demonstrations?|action|meeting"
        r"|flash ?mob|vigil|sit-in)\b[^.;]{0,60}?\b(?:before|until|when) (?:\w+ ){0,4}?(?:bundled"
        r"|put (?:in|on)to|detained|arrested|led away|taken away|dispersed|hauled|dragged|broke"
        r" it up|moved in)",
        r"(?:crowd|column|group|gathering|people|women|activists|mothers|men|workers)"
        r" (?:[\w'-]+ ){0,6}?(?:was|were) (?:\w+ )?(?:dispersed|scattered|broken up|pushed (?:back"
        r"|out|away|off)|driven (?:from|off|out)|forced (?:off|out)|removed from|cleared (?:from"
        r"|off)|dragged (?:off|from|away|to)|hauled (?:off|away)|kettled|hemmed in|penned in)"
        r"(?! by (?:the )?(?:rain|wind|storm|fire|flood|earthquake))",
        r"pull(?:ed|ing) (?:[\w'-]+ ){0,4}?out of (?:the |a )?(?:\w+ )?(?:crowd|column|rally|line)",
        r"(?:police|officers|policem[ae]n|guardsmen|plain-?clothes (?:men"
        r"|officers))\b[^.;]{0,30}?\b"
        r"(?:led away|took away|carried off|marched off|hauled off|dragged away|detain(?:ed|s)?"
        r"|arrest(?:ed|s)?|seized|picked up) (?:[\w'-]+ ){0,5}?(?:activists?|people|women|men"
        r"|persons"
        r"|pensioners?|students?|young|mothers?|citizens|participants)\b(?=[^.;]{0,120}\b(?:square"
        r"|appeal"
        r"|posters?|placards?|banners?|leaflets?|read(?:ing)? out|unfurl\w*|chant\w*|megaphone"
        r"|loudhailer"
        r"|gather(?:ed|ing)|rally|slogans?|balloons)\b)",
        r"(?:rall(?:y|ies)|pickets?|protests?|gatherings?|march|demonstrations?|action|meeting"
        r"|vigil)\b[^.;]{0,60}?"
        r"\b(?:ended|finished|continued|was over|ends) (?:at|in) (?:an? |the )?(?:[\w'-]+"
        r" ){0,2}?(?:police|paddy"
        r"|van|bus|cells?|rovd|department)",
        r"(?:tear gas|gas|rubber bullets?|water cannons?|stun grenades?|batons"
        r"|truncheons)\b[^.;]{0,60}?\b(?:strikers"
        r"|marchers|oilmen|picketers|mothers|workers|protesters|supporters|activists|women)\b"
        r"(?:(?: of [^.;,]{0,40}?)? who (?:had )?(?:come|came|gathered|marched|stood|sat))?",
        r"(?:march|rally|protest|picket|demonstration|gathering|column)\b[^.;]{0,60}?\b(?:did not"
        r"|didn't) (?:get|reach"
        r"|last)\b[^.]{0,80}?\b(?:police|buses|vans|officers|masks|detain\w+|carried|dragged)\b",
        r"(?:police|officers|guardsmen|special forces|men in (?:masks|black|plain"
        r" clothes))\b[^.;]{0,30}?\b"
        r"(?:took|takes?|carried|drove|led|hauled|bussed|removed|grabbed|snatched|dragged"
        r"|detain(?:ed|s)?"
        r"|seized)\b[^.;]{0,60}?\b(?:from|at|off|on|near) (?:the )?(?:[\w'-]+ ){0,2}?(?:squares?"
        r"|monument"
        r"|arbat|avenue|memorial|rally|march)\b",
        r"(?:grabbed|seized|detained|snatched|taken away|picked up|arrested"
        r"|held)\b[^.;]{0,30}?\b(?:at|on|near"
        r"|by|from) (?:the )?(?:entrance (?:to|of) )?(?:[\w'-]+ ){0,3}?(?:square|monument|arbat"
        r"|rally|march)\b",
        r"(?:squeezed|pushed|forced|driven|herded|escorted) out of\b[^.;]{0,30}?\bsquare|(?:seated"
        r"|sat|put|loaded"
        r"|stowed) in(?:to|side)? (?:the )?(?:buses|paddy|police)|squeezed out\b",
        r"(?:crowd|rally|protest|demonstrators|protesters|gathering|picket|march|meeting) (?:of"
        r" [\w ]{1,20}? )?(?:\w+ )?"
        r"(?<!they )(?<!people )(?<!crowd )(?<!protesters )(?<!residents )(?<!peacefully"
        r" )(?<!then )"
        r"(?:dispersed|broken up|scattered|cleared)(?= (?:by|at|in|with|after|near|on)\b|[,.])",
        r"(?:police|officers|men in|plain-?clothes\w*|masked men)\b[^.;]{0,50}?\b(?:carried"
        r"|dragged|led|marched|hauled|bundled"
        r"|took|put|pushed|loaded) (?:[\w'-]+ ){1,6}?(?:in)?to (?:an? |the |waiting |two )?(?:\w+"
        r" )?(?:vans?|paddy|mini-?bus(?:es)?"
        r"|bus(?:es)?)",
        r"(?:tent camp|camp|tents|sit-in|pickets?)\b[^.;]{0,50}?\b(?:swept away|cleared|demolished"
        r"|dismantled|torn down|broken"
        r" up|removed|razed|stormed) by (?:the )?(?:police|riot|special|bailiffs)",
        r"(?:ring|cordon|circle) (?:\w+ )?around (?:the )?(?:strikers|protesters|demonstrators"
        r"|crowd|people|activists|women)",
        r"(?:meeting|assembly|action|rally|picket|march|gathering|protest)s?\b[^.;]{0,40}?\bended"
        r" (?:in|with) (?:[\w'-]+ ){0,3}?"
        r"(?:detentions?|arrests|detained|handcuffs)",
        r"(?:police|officers|omon|sobr|guardsmen)\b[^.;]{0,30}?\b(?:moved in on|closed in on"
        r"|swooped on"
        r"|fell on) (?:the )?(?:[\w'-]+ ){0,3}?(?:sit-in|rally|crowd|picket|protest\w*|camp"
        r"|strikers"
        r"|demonstrators|march\w*|gathering)",
        r"(?:crowd|people|marchers|protesters|demonstrators|column|women"
        r"|men)\b[^.;]{0,70}?\b(?:pressed"
        r"|forced|pushed|driven|thrown) (?:back|aside|away|out)\b(?=[^.;]{0,40}\b(?:shields?"
        r"|police|batons"
        r"|officers|side streets|square|cordon)\b)",
        r"(?:demonstrators'?|protesters'?|strikers'?|protest) (?:tents?|camp"
        r"|yurts?)\b[^.;]{0,40}?\b(?:pulled"
        r"|torn|taken|cleared|removed|broken)\b",
        # Detained at it
        rf"(?:protest[eo]rs|demonstrators|marchers|picketers|strikers|rally-goers)"
        rf" (?:[\w'-]+ ){{0,4}}?{_SEIZED}",
        rf"(?:participants?|those taking part|organi[sz]ers|people|activists|men|women) (?:in|at"
        rf"|of|from)"
        rf" (?:[\w'-]+ ){{0,4}}(?:rally|protest|demonstration|picket|march|gathering|vigil"
        rf"|strike|action|meeting|assembly)"
        rf"\b[^.;]{{0,40}}?\b(?:{_SEIZED}|delivered to)",
        rf"{_SEIZED}\b(?=[^.;]{{0,40}}\b(?:protest[eo]rs|demonstrators|marchers|picketers"
        rf"|strikers"
        r"|rally-goers)\b)",
        rf"{_SEIZED}\b(?=[^.;]{{0,40}}\b(?:at|during|from|participants (?:in|of|at)"
        rf"|for (?:taking part|participating) in)"
        r" (?:an? |the |this |that )?(?:\w+ ){0,2}(?:rally|protests?|demonstration|picket|march"
        r"|gathering|vigil)\b)",
        r"(?:picket|rally|protest|march|gathering|action|sit-in|meeting|demonstration"
        r"|vigil)\b[^.;]{0,60}?"
        r"\b(?:(?:was|were|is|are|been) )?(?:\w+ )?(?:broken up|dispersed|scattered|cut short"
        r"|put on"
        r" (?:a |the )?bus(?:es)?|taken to (?:the )?(?:\w+ )?(?:police|station|department)s?"
        r"|delivered to (?:the )?(?:\w+ )?(?:police|department|station|office)s?|detained|"
        r"surrounded by)",
        strength=3,
        covers=frozenset({"Peaceful protest", "Arrests"}),
    ),
    *each(
        "Protests",
        "Protest with intervention",
        (
            r"(?:carried|led|dragged|packed|pushed|herded|shoved|bundled|hauled) (?:off )?(?"
            r":in|on)?to (?:the |waiting |two |three |several )?(?:\w+ )?buses\b"
        ),
        (
            r"(?:carried|led|dragged|packed|pushed|shoved|bundled|put) (?:in|on)to (?:an? |t"
            r"he )?(?:\w+ )?(?:bus|van|gazelle) and (?:held|taken|driven|brought|delivered|k"
            r"ept)"
        ),
        (r"packed off to (?:[\w'-]+ ){0,3}?(?:police|stations?|departments?)"),
        (
            r"(?:groups?|women|mothers|activists|participants) (?:\w+ )?(?:are|is|was|were|g"
            r"et|got) (?:\w+ )?(?:surrounded|encircled|kettled|ringed)\b(?! by (?:water|fire"
            r"|flames|fans|children))"
        ),
        (r"twist(?:ed|ing|s) (?:his|her|their|the \w+'s|the \w+) arms?\b"),
        (
            r"(?:carried|dragged|lifted) (?:[\w'-]+ ){0,4}?by (?:the )?(?:arms and legs|hand"
            r"s and feet|hair|legs)\b(?=[^.]{0,60}\b(?:bus|van|gazelle|police|flag|poster|sq"
            r"uare|avtozak|paddy)\b)"
        ),
        (
            r"found (?:themselves|himself|herself) (?:in|inside) (?:an? |the )?(?:police|pad"
            r"dy|avtozaks?)\b|in(?:to)? avtozaks?\b"
        ),
        (
            r"tents? of (?:the )?(?:hunger[- ]strikers|strikers|protesters|demonstrators|oil"
            r"men|workers|mothers|opposition)\b[^.;]{0,40}?\b(?:pulled|torn|taken|cleared|re"
            r"moved|swept|carried)\b"
        ),
        (
            r"(?:square|avenue|street|akimat) (?:is|was|has been) (?:sealed|sealed off|cordo"
            r"ned off|closed off|ringed)\b(?=[^.]{0,90}\b(?:led|taken|buses|bus|vans|police "
            r"station|detained|carried)\b)"
        ),
        (
            r"(?:broke up|broken up|breaks up|cleared|clearing|demolished|dismantled|dispers"
            r"ed|swept away|tore down|pulled down|razed) (?:[\w'-]+ ){0,3}?(?:tent (?:camp|c"
            r"ity|town)|tents|yurts|protest camp|encampment|picket line)\b"
        ),
        (
            r"(?:tent (?:camp|city|town)|encampment|tents)\b[^.;]{0,50}?\b(?:broken up|clear"
            r"ed|dismantled|torn down|demolished|swept away|removed)\b"
        ),
        (
            r"(?:activists?|feminists?|marchers|protesters|supporters|women|youths?)\b[^.;]"
            r"{0,50}?\b(?:grabbed|seized|taken|picked|packed|brought|plucked|snatched) (?:["
            r"\w'-]+ ){0,5}?(?:one after another|one by one|before they (?:had|could)|from t"
            r"he column|from the crowd)"
        ),
        (
            r"(?:police|squads?|omon|sobr|special forces|guard) (?:[\w'-]+ ){0,3}?drove (?:t"
            r"he |off the )?(?:sitters|strikers|women|mothers|picketers|crowd|people)\b"
        ),
        strength=4,
        covers=frozenset({"Peaceful protest", "Arrests"}),
    ),
    *each(
        "Protests",
        "Excessive force against protesters",
        (
            r"(?:sapper|sapper's|sappers'|entrenching)[- ](?:spades|shovels|tools)\b|spades "
            r"and dogs"
        ),
        (
            r"(?:salvos?|volleys?|machine[- ]guns?|automatic weapons|buckshot|live rounds)\b"
            r"[^.;]{0,50}?\b(?:at|into|on) (?:the )?(?:[\w'-]+ ){0,2}?(?:strikers|oil ?worke"
            r"rs|oilmen|demonstrators|protesters|marchers|picketers|crowd|women|pensioners)"
            r"\b"
        ),
        (
            r"(?:at|in) the backs of (?:the )?(?:\w+ )?(?:people|workers|oil ?workers|oilmen"
            r"|crowd|protesters|demonstrators|strikers|those)\b"
        ),
        (
            r"(?:died|killed|dead|fell)\b[^.;]{0,40}?\b(?:bullets? of the dispersal|when (?:"
            r"the )?(?:troops|police|soldiers|guardsmen|machine guns) (?:fired|opened)|durin"
            r"g the dispersal)"
        ),
        (
            r"(?:truncheons|batons|rifle butts|boots)\b[^.;]{0,60}?\b(?:kneeling|lying|unarm"
            r"ed|in prayer|praying|old women|pensioners)\b"
        ),
        strength=9,
        covers=frozenset(
            {"Peaceful protest", "Protest with intervention", "Attack", "Violent demonstration"}
        ),
    ),
    *each(
        "Protests",
        "Protest with intervention",
        # Where they take so many in at a time there was a rally.
        r"(?:people|activists|protest[eo]rs|demonstrators|women|bystanders|journalists)"
        r"\b[^.;]{0,20}?\b(?:were|was|been|being) (?:hauled|bundled|dragged|herded|pushed|packed"
        r"|shoved) (?:off )?into (?:[\w-]+ ){0,2}?(?:vans?|buses|bus|wagons?|avtozaks?)",
        rf"{_FORCE}\b[^.;]{{0,40}}?\b(?:broke|break|breaking) (?:it|them|(?:the|a) (?:\w+ )?"
        rf"(?:crowds?|rall(?:y|ies)|gatherings?|meetings?|protests?)) up\b",
        strength=2,
    ),
    *each(
        "Protests",
        "Peaceful protest",
        r"(?:workers|miners|strikers|protesters|protestors|marchers|mothers|women|farmers"
        r"|drivers|oilmen|pensioners|residents|villagers|activists)\b[^.;]{0,70}?"
        r"\b(?:encamped|camped out|pitched tents)\b",
        r"(?:set out|set off|started out|left)(?: from [\w'-]+)? on foot"
        r"(?= (?:for|on|to|in|at|and|from)\b)"
        r"(?=[^.;]{0,90}\b(?:capital|almaty|akimat|march\w*|wages?|pay|demand\w*"
        r"|walk))",
        strength=2,
    ),
)
