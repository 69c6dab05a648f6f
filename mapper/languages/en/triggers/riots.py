"""English words for riots: crowds that use violence, and groups that fight each other."""

from __future__ import annotations

from mapper.languages.en.triggers.people import BUILDING, FORCES, MOB, NUMBER, VEHICLE, WEAPON
from mapper.languages.forms import each
from mapper.languages.patterns import any_of

_SOME = r"(?:[\w'-]+ ){0,4}"
# What crowds turn on: seats of power.
_SEAT = any_of(
    "akimats?|city hall|town hall|administration|(?:party|nur otan|amanat) (?:office|headquarters)",
    "police (?:stations?|departments?|headquarters|posts?)|residence|prosecutor'?s'? office|office"
    " of",
    "government house|ruling party|tv (?:station|tower)|courthouse",
)
# What is seized by police: "they were taken to the station and two rifles were seized"
_TAKEN_TOO = (
    rf"(?:{NUMBER} )?(?:\w+ ){{0,2}}?(?:of )?(?:{WEAPON}|phones?|documents|drugs|leaflets)\b"
)
_CLUBS = any_of(
    "sticks|belts|pitchforks|spades|shovels|(?:iron |metal )?(?:bars|rods|pipes)|knives|bats|whips"
    "|axes",
    "stones|fists|chains|clubs|crowbars|bottles|bricks|wrenches",
)
_MISSILE = any_of(
    "stones?|rocks?|bricks?|cobblestones|bottles?|molotov(?: cocktails?)?|petrol bombs?|fire"
    " ?bombs?",
    "cocktails?|incendiary|paving stones|flares|firecrackers|projectiles|debris",
)
_SIDES = any_of(
    "residents|villagers|villages|groups?|locals|youths?|clans?|families|gangs?|neighbou?rs|men",
    "inhabitants|communities|fans|supporters|ethnic|diasporas?|teenagers|workers|schoolboys"
    "|students",
    "kazakhs|dungans|uighurs|uyghurs|turks|kurds|tajiks|chechens|foreigners|builders|camps?|people",
    r"(?:\w+ )?drivers|pupils|prisoners|inmates|relatives|guests|miners|loaders|porters|traders",
    "spectators|lads|guys|boys|sides|relatives|holiday-?makers|revellers|patrons|contractors",
    "shepherds|herders|women|schoolgirls|conscripts|hunters|fishermen|customers|passengers"
    "|brothers",
)
_FIGHT = any_of(
    "brawl(?:s|ed|ing)?|fights?|fighting|fought|scuffles?|clash(?:es|ed)?|melee|punch-?up|affray",
    "fist ?fights?|skirmish(?:es)?|bloodshed|violence|battle|feud|exchanged blows|came to blows",
)

_LOOTING = "Looting/property destruction"

RIOTS = (
    *each(
        "Riots",
        "Violent demonstration",
        # Of whomever it is told: hooligans, unknown men, "group of persons". Machines write "in".
        rf"(?:threw|throw(?:s|ing|n)?|hurl(?:ed|s|ing)|flung|cast|rained) (?:[\w'-]+ ){{0,4}}?"
        rf"{_MISSILE} (?:and \w+ )?(?:at|in|into|on|to|towards) (?:the )?(?:[\w-]+ )?"
        r"(?:police\w*|officers|soldiers|guardsmen|troops|militiamen|law[- ]enforcers|cordon)\b"
        r"(?! (?:stations?|cars?|posts?|departments?|buildings?))",
        strength=9,
        covers=frozenset({_LOOTING, "Armed clash", "Attack", "Fire"}),
    ),
    *each(
        "Riots",
        "Violent demonstration",
        # A crowd at a police station is no gang with arms.
        r"(?:crowds?|mobs?|protest[eo]rs|demonstrators|rioters|villagers|residents|locals)\b"
        r"[^.;,]{0,40}? (?:attack(?:ed|ing|s)?|storm(?:ed|ing|s)?|raid(?:ed|ing|s)?|besieg\w+"
        r"|pelted|assault(?:ed|ing)) (?:an? |the |two |several )?(?:[\w-]+ ){0,2}?(?:police"
        r"|garrison|military|army|guards?|barracks|checkpoint)\b(?![^.;]{0,60}\b(?:guns?|rifles?|armed"
        r"|gunfire|shots?)\b)",
        strength=7,
        covers=frozenset({"Armed clash"}),
    ),
    *each(
        "Riots",
        "Violent demonstration",
        r"(?:(?:see|sees|saw|seen) the|scenes? of the) (?:heaviest|worst|fiercest|most intense"
        r"|bloodiest) (?:unrest|violence|clashes|rioting|riots|disorders?)",
    ),
    *each(
        "Riots",
        "Violent demonstration",
        # "The airport in Almaty, captured on Wednesday by some 45 people"
        rf"{BUILDING}(?: (?:in|of|at) [\w'-]+)?, (?:which (?:was|were|had been) )?(?:captured"
        r"|seized|stormed|burn(?:ed|t)(?: down)?|torched|ransacked|overrun|occupied|looted"
        r"|set (?:on fire|alight|ablaze))(?= (?:on|by|last|in|two|during|earlier|the)\b)"
        r"(?! by (?:the )?(?:police|troops|soldiers|officers|bailiffs|firefighters))",
        strength=4,
        covers=frozenset({"Fire"}),
    ),
    *each(
        "Riots",
        "Violent demonstration",
        r"riot(?:s|ing|ed)?(?! (?:police|units?|troops|officers|of (?!(?:the )?\d|january"
        r"|february|march|april|may|june|july|august|september|october|november|december|\w+day"
        r"|that|last|this)|act|gear|shields?|squad))|(?<!suspected )(?<!fleeing"
        r" )(?<!up )rioters(?! (?:were|was)"
        r" (?:detained|arrested|sentenced|jailed|tried))|mass (?:unrest|disorders?|riots?)",
        "disorders?(?= (?:broke|erupt|began|in |at |on ))"
        "|(?<!domestic )violence (?:\\w+ )?(?:erupted"
        "|broke out|flared|spread|escalated)|street violence|(?<!labor )(?<!labour )(?<!social"
        " )(?<!killed in the )(?<!died in the )"
        "(?<!injured in the )(?<!detained in the )(?<!of the )unrest|disturbances",
        "pogroms?|ran amok|run(?:ning)? amok|on the rampage|rampag(?:ed|ing)|turned violent",
        "turn(?:s|ing|ed) (?:in)?to (?:a )?(?:riots?|violence|clashes)|mayhem in the streets",
        # Storming and seizing
        rf"{BUILDING}(?: of)? (?:[\w'-]+ ){{0,6}}?(?:was|were|is|are|been) (?:\w+ )?(?:stormed"
        rf"|rushed|"
        rf"seized|gutted|ransacked|attacked|overrun|besieged) by (?:an? |the |part of )*(?:\w+ )?"
        rf"(?:crowds?|mob|protesters|rioters|demonstrators|people|men)|{BUILDING} (?:[\w'-]+"
        rf" ){{0,3}}?"
        rf"(?:gutted|wrecked|torched|trashed|ransacked|overrun|stormed|burned|burnt) by (?:an? "
        rf"|the )?"
        rf"(?:\w+ )?(?:crowds?|mob|protesters|rioters|demonstrators)",
        r"(?:rushed|rammed|broke down|broke through|smashed through|tore down|knocked down"
        r"|climbed over"
        r"|breached|forced|break down|broken) (?:the |its |their |a )?(?:\w+ )?(?:gates?|fence"
        r"|doors?|"
        r"cordon|police line|police cordon|barriers?|turnstiles)",
        rf"{MOB} (?:[\w'-]+ ){{0,4}}?(?:rush(?:ed|es)?|rammed|seize|hijack(?:ed|s)?|smash|loot"
        rf"|trash(?:ed)?"
        rf"|beat up|wreck(?:ed|s)?|set upon)(?= {_SOME}(?:{BUILDING}|{VEHICLE}|{FORCES}|gates?"
        rf"|staff"
        rf"|canteen|fire engine|armou?red)\b)",
        r"(?:demonstrators|protesters|rioters|strikers|youths|crowd"
        r"|mob)\b[^.;]{0,50}?\b(?:hijacked|fought"
        r" with (?:the )?(?:guardsmen|police|officers|soldiers|troops)|iron bars|beat up (?:\w+"
        r" ){0,2}"
        r"(?:staff|police\w*|officers|guards|soldiers)|knocked out (?:\w+ ){0,2}(?:glass|windows)"
        r"|drove (?:it|[\w ]{2,30}) at the police)",
        r"(?:workers|miners|strikers|oilmen|villagers|inmates) (?:\w+ )?storm(?:ed|s)?(?= )"
        r"|(?:attempt|"
        r"tried|trying) to (?:enter|break into|storm|force)[^.;]{0,60}\b(?:by force|by (?:the )?(?:"
        r"protesters|crowd|demonstrators))|mayhem(?! (?:on|at) the (?:roads|sales))|knock(?:ed"
        r"|ing) out"
        r" (?:the )?(?:glass|windows)|stones against|police cars? (?:alight|ablaze|on fire"
        r"|burning|burnt)",
        rf"storm(?:ed|ing|s)(?= {_SOME}(?:{BUILDING}|police|gates?|square|doors?|mall)\b)",
        rf"{MOB} (?:\w+ ){{0,3}}?storm(?:ed|ing|s|)",
        rf"{MOB} (?:[\w'-]+ ){{0,4}}?(?:tried|trying|attempt(?:ed|ing)?) to (?:\w+ )?(?:break into"
        rf"|storm|seize|enter|burst into|take over|set fire to|burn|force (?:their|its) way into)"
        rf"(?= {_SOME}{BUILDING}\b)",
        rf"(?:broke(?:n)?|break(?:ing|s)?|burst(?:ing)?|forc(?:ed|ing) (?:their|its) way"
        rf"|forced entry|crashed|rushed) into(?= {_SOME}{BUILDING}\b)",
        rf"ransack(?:ed|ing)(?= {_SOME}{BUILDING}\b)|wreck(?:ed|ing)(?= {_SOME}(?:{BUILDING}"
        rf"|{VEHICLE})\b)|trash(?:ed|ing)(?= {_SOME}(?:{BUILDING}|{VEHICLE})\b)",
        rf"(?<!the )(?:seiz(?:ed|ure of|ing|e)|captur(?:ed|ing|e of)|occup(?:ied|ying)|overran"
        rf"|overrun|took over|taken over|took control of|took possession of|laid siege to"
        rf"|attempted to storm|tried to storm|tore down the (?:gates?|doors?) of)"
        rf"(?= {_SOME}{BUILDING}\b)",
        # Not "he was taken to the police station and two rifles were seized"
        rf"{BUILDING} (?:(?!and {_TAKEN_TOO})\w+ ){{0,3}}?(?:was|were|is|are|has"
        r" been|have been|been) (?:\w+ )?"
        r"(?:stormed|seized|captured|overrun|taken over|ransacked|set (?:on fire|ablaze|alight)"
        r"|torched|burned(?: down)?|burnt(?: down)?|wrecked|attacked by (?:\w+ )?"
        r"(?:crowds?|mob|protesters|rioters))",
        rf"{MOB} (?:\w+ ){{0,3}}?attack(?:ed|s|ing)?(?= {_SOME}(?:{BUILDING}|{FORCES})\b)",
        rf"attack(?:ed|s|ing)? (?:on |against )?(?={_SOME}(?:akimats?|{BUILDING})\b)",
        # The building that burned, and the crowd in the same breath
        rf"{BUILDING}\b[^.;]{{0,50}}?\b(?:in flames|on fire|ablaze|alight|burn(?:ed|t|ing)?(?:"
        rf" down)?"
        rf"|up in (?:flames|smoke)|gutted|wrecked|destroyed|ransacked|smashed|attacked|seized"
        rf"|occupied|stormed|besieged|surrounded)\b[^.;]{{0,60}}?\b(?:the crowd|an? (?:\w+ )?crowd"
        rf"|crowds|protesters|rioters|mobs?|demonstrators|unrest|riots?)\b",
        r"(?:crowds?|protest[eo]rs|rioters|mobs?|demonstrators)\b[^.;]{0,80}?\b(?:left|put"
        r"|reduced|turned|laid) (?:[\w'-]+ ){0,6}?(?:in flames|to the torch|in ruins|to"
        r" ash(?:es)?"
        r"|to rubble|burning|a burnt-out shell|waste)",
        rf"{MOB}\b[^.;]{{0,40}}?\b(?:burn(?:ed|t|ing)?|destroy(?:ed|ing)|demolish(?:ed|ing)"
        rf"|wreck(?:ed|ing)|raid(?:ed|ing)|invad(?:ed|ing)|besieg(?:ed|ing)|overr[au]n(?:ning)?"
        rf"|fought|beat(?:ing)?|injur(?:ed|ing)|disarm(?:ed|ing)|attack(?:ed|ing)|knocked out"
        rf"|damaged|vandali[sz]ed|burst into|broke into|smash(?:ed|ing)|torch(?:ed|ing))"
        rf" (?:[\w'-]+ ){{0,4}}?(?:{BUILDING}|{FORCES}|patrol cars?|police cars?|fire engines?"
        rf"|army trucks?|furniture|computers|glass|cordon)\b",
        r"(?:police|officers|troops|soldiers|guardsmen|special forces) (?:[\w'-]+ ){0,4}?(?:was"
        r"|were|is|are|came|being) (?:\w+ )?(?:pelted|stoned|beaten up|beaten by (?:an? |the )?(?:"
        r"\w+ )?(?:crowd|mob|protesters)|attacked with (?:\w+ )?(?:stones|sticks|bars|bottles)"
        r"|showered with|disarmed by|under a hail of stones)",
        r"hail of (?:stones|bottles|bricks)|stone-?throw(?:ing|ers)|stones (?:flew|rained|hit)",
        r"(?:in|to) the hands of (?:the )?(?:\w+ )?(?:crowd|mob|protesters|rioters|demonstrators)"
        r"|mob (?:rule|attack)|riot (?:broke|in|at|erupted|left)",
        rf"{_SEAT}\b(?:(?! and {_TAKEN_TOO})[^.;]){{0,60}}?\b(?:was|were|is|are|been|stands?|has)"
        rf" (?:\w+ )?(?:burn(?:ed|t"
        rf"|ing)(?! by)"
        rf"|set (?:on fire|ablaze|alight)|ablaze|in flames|gutted|smashed|wrecked|ransacked"
        rf"|stormed|seized|captured"
        rf"|trashed|torched|overrun|occupied)\b",
        rf"{_MISSILE}(?: and \w+)? (?:at|against|through|for) (?:an? |the )?(?:[\w'-]+"
        rf" ){{0,3}}?(?:police|akimat"
        r"|department|windows?|officers|building|soldiers|headquarters|guards|cordon|troops)"
        r"(?: (?:departments?|stations?|headquarters|posts?|building))?",
        rf"(?:threw|throws?|hurls?|hurled|pelts?|flung|lobs?) (?:[\w'-]+ ){{0,5}}?(?:{_MISSILE}"
        rf"|chairs|sticks|tables"
        rf"|eggs) (?:at|on|over|into|towards)\b",
        rf"{MOB}\b[^.;]{{0,60}}?\b(?:throws?|hurls?|pelts?)\b(?=[^.;]{{0,40}}\b{_MISSILE}\b)",
        r"(?:pull(?:s|ed)?|tears?|tore|haul(?:s|ed)?|brings?|brought|drag(?:s|ged)?|knock(?:s"
        r"|ed)?) (?:the |a )?"
        r"(?:[\w'-]+ ){0,3}?(?:monument|statue|bust|fence|gates?)(?: (?:of|to) [\w'-]+)? down",
        rf"{MOB}\b[^.;]{{0,60}}?\b(?:overturn(?:ed|ing)?|drove (?:[\w'-]+ ){{0,3}}?off|chased|took"
        rf"|stoned|mobbed)"
        rf" (?:[\w'-]+ ){{0,4}}?(?:police\w*|guards?|officers|yurts|stage|stalls|excavators?"
        rf"|bulldozers?|bailiffs"
        rf"|surveyors|cars?)\b",
        r"(?:inmates|prisoners|convicts)\b[^.;]{0,60}?\b(?:burn(?:ed|t)|took|seized|barricaded"
        r"|attacked|set fire"
        r"|rioted|mutinied)",
        r"ston(?:ed|ing) (?:the |an? )?(?:[\w'-]+ ){0,3}?(?:offices?|akimat|building|police\w*"
        r"|department|patrol"
        r"|administration|guards|soldiers)\b",
        r"(?:people|men|crowd|villagers|residents|hundreds|youths|mob)\b[^.;]{0,40}?\b(?:went|came"
        r"|set out|began"
        r"|started|rushed|tried) to (?:smash|burn|loot|wreck|destroy|storm|raid|attack|tear"
        r" down)\b",
        r"(?:crowd|mob|protesters|rioters|demonstrators) (?:is|are|was|were|got|gets|get) (?:now "
        r"|already )?inside\b",
        r"(?:doors?|gates?)\b[^.;]{0,40}?\b(?:give|gave|gives) way\b",
        rf"{_SEAT}\b[^.;]{{0,60}}?\b(?:burned|burning|in flames|on fire|ablaze|breached|overrun"
        rf"|stormed|torched|ransacked)\b",
        r"(?:police|patrol|squad|service) (?:\w+ )?(?:cars?|bus(?:es)?|vans?|vehicles?"
        r"|jeeps?)\b[^.;]{0,40}?\b(?:burn(?:ed|t|ing)?"
        r"|torched|turned over|overturned|smashed|set (?:on|alight|ablaze)|wrecked|on fire"
        r"|ablaze)(?![^.;]{0,60}\b(?:unknown"
        r"|unidentified|persons unknown|vandals|overnight)\b)(?! (?:on|in|near) (?:the |a )?(?:\w+"
        r" )?(?:road|highway|bend))",
        r"violent (?:protests?|demonstrations?|rall(?:y|ies)|clashes|unrest|riots?|crowds?)",
        rf"(?:mob|crowd|rioters|protesters|demonstrators) (?:\w+ )?(?:held|controlled|ruled|took)"
        rf"(?= {_SOME}(?:{BUILDING})\b)",
        # Burning and throwing
        r"(?:tyres?|tires?|barricades?)\b[^.;]{0,60}?\b(?:and )?(?:lit (?:them|it)|set (?:them|it)"
        r" (?:alight|ablaze|on fire)|set fire to (?:them|it))",
        r"set (?!(?:\w+ ){0,2}(?:himself|herself|themselves|grass|steppe|reeds?|forest|hay|fields"
        r"?)\b)(?:\w+ ){0,4}(?:on fire|ablaze|alight)|set fire to|torch(?:ed|es|ing)",
        rf"burn(?:ed|t|ing)(?: down)?(?= {_SOME}(?:cars?|vehicles?|patrol|buildings?|offices?"
        r"|akimats?|statues?|tyres|tires|police|buses|barricades?))(?! to the ground)",
        rf"(?:threw|thrown|throwing|throw|hurl(?:ed|ing|s)?|pelt(?:ed|ing|s)?|lobbed|flung"
        rf"|bombarded|rained|showered)\b(?=[^.;]{{0,50}}\b{_MISSILE}\b)",
        rf"{_MISSILE}(?: and {_MISSILE})? (?:\w+ )?(?:flew|were (?:thrown|hurled|flung)|rained"
        r"|was thrown|hit the police)|pelt(?:ed|ing) (?:[\w'-]+ ){0,3}(?:police|officers"
        r"|soldiers|patrol|guards)|tore up (?:the )?(?:paving|cobbles)",
        rf"smash(?:ed|ing|es)?(?= (?:up )?{_SOME}(?:{VEHICLE}|{BUILDING}|glass|furniture)\b)",
        rf"overturn(?:ed|ing)(?= {_SOME}(?:cars?|vehicles?|police|kiosks?|buses|patrol)\b)",
        # Clashes with police
        (
            rf"(?:clash(?:es|ed|ing)?|scuffl(?:es|ed|ing))(?: broke out| erupted)? (?:with"
            rf"|between)(?= {_SOME}"
            r"(?:police|officers|security|troops|protest[eo]rs|demonstrators|soldiers|riot"
            r"|servicemen|rioters|guards|crowd))"
        ),
        r"(?<!deputies )(?<!lawmakers )clash(?:es|ed)(?! (?:with|between|of|over|on|about|in"
        r" parliament|at a session"
        r"|against|for) (?:\w+ ){0,2}(?:opinions?"
        r"|interests?|views|rival|fixtures?|titans))",
        r"(?:protest[eo]rs|demonstrators|crowd) and (?:\w+ )?police (?:clashed|fought"
        r"|scuffled)",
        r"(?:running|street) battles (?:with|between|against)"
        r"|fought (?:running )?battles with (?:\w+ )?police|battled (?:\w+ )?police",
        r"grappled with police|pulled down (?:a |the )?(?:\w+ ){0,3}(?:statue|monument|fence"
        r"|gates?)",
        r"toppled (?:a |the )?(?:\w+ ){0,3}(?:statue|monument)",
        r"(?:statue|monument|bust)s? (?:[\w'-]+ ){0,6}?(?:was|were|been) (?:\w+ )?(?:pulled down"
        r"|toppled|torn down|brought down|hauled down|knocked (?:down|over))(?! by (?:unknown"
        r"|vandals"
        r"|the (?:wind|storm)))",
        r"(?:akimat|building|office|cars|vehicles)s? (?:was|were) (?:\w+ )?"
        "(?:wrecked|burn(?:t|ed)|torched)",
        "prison (?:riot|mutiny)|(?<!russian )(?<!wagner )mutin(?:y|ied)",
        strength=4,
        covers=frozenset({"Fire"}),
    ),
    *each(
        "Riots",
        "Mob violence",
        r"(?:people|men|persons|villagers|residents|youths|fans|locals|teenagers|schoolchildren)"
        r" (?:\w+ )?"
        r"(?:took|take|taking|takes) part in (?:an? |the )?(?:\w+ )?(?:brawl|fight|melee"
        r"|clash(?:es)?|"
        r"fisticuffs|scuffle|punch-up)|lynch(?:ed|ing|es)?",
        r"(?:residents|locals|villagers|townspeople|vigilantes|neighbou?rs|shopkeepers) (?:\w+ )?"
        r"(?:beat|thrashed)(?: up)? (?:[\w'-]+ ){0,3}(?:looters?|rioters?|suspects?|drivers?|m[ae]n"
        r"|teenagers?|officers?|thie(?:f|ves)|police\w*)|turned on (?:their|the) (?:\w+ )?"
        r"(?:neighbou?rs|families|minority)",
        r"(?:mass|group|massive|large-scale|bloody|pitched|street) (?:brawls?|fights?|scuffles?"
        r"|melees?|punch-?ups?|affrays?|fisticuffs|fistfights?)|mass-brawl|pitched battles?",
        r"fights? (?:between|among) (?:the |two |some |several )?(?:[\w-]+ )?(?:neighbou?rs"
        r"|villagers|villages|families|clans|youths|residents|relatives|fans|workers|groups|sides)"
        r"\b[^.;]{0,60}?\b(?:got out of (?:hand|control)|drew in|took part|joined in"
        r"|spread|escalated|hundreds|dozens)\b",
        r"brawl(?:s|ed|ing)?(?= (?:\w+ ){0,2}(?:between|involving|among|broke|erupted|in|at"
        r"|near))",
        "(?:inter-?)?(?:ethnic|communal|clan|village) (?:clash(?:es)?|violence|brawls?|fighting"
        "|fights?|conflict broke out)|everyone against everyone|wall[- ]to[- ]wall fight",
        rf"{_FIGHT}\b[^.;]{{0,40}}?\b(?:between|among|involving)(?= (?:[\w'-]+ ){{0,6}}{_SIDES}\b)",
        rf"{_FIGHT} (?:\w+ )?(?:involving|with) (?:(?!armed\b)[\w'-]+ ){{0,3}}{_SIDES}",
        rf"(?:brawl|fight|fist-?fight|scuffle|melee|punch-?up|free-for-all|affray|battle) (?:of"
        rf"|that"
        rf" involved|in which|where) (?:[\w'-]+ ){{0,6}}?{_SIDES}",
        r"(?:brawl|fight|fist-?fight|scuffle|melee|punch-?up|affray|clash)(?: [\w'-]+){0,6}?"
        r" (?:leaves"
        r"|left|lands|landed|puts?|sends?|sent|ends with|ended with|injures|injured|kills|claims)"
        rf"(?: [\w'-]+){{0,2}}? (?:{NUMBER}|dead|injured|wounded|hurt|in hospital|to hospital)",
        r"(?:conflict|dispute|quarrel|row|feud|argument|confrontation|altercation|incident|tension"
        r"|strife|hostilit(?:y|ies))\b[^.;]{0,90}?\b(?:grew|turned|escalated|developed|degenerated"
        r"|spilled over|boiled over|flared up|erupted|ended|descended)(?: \w+)? (?:in(?:to)?|with"
        r"|up) (?:[\w'-]+ ){0,4}?(?:fight|brawl|fisticuffs|stabbing|violence|blows|shooting"
        r"|clash\w*"
        r"|bloodshed|riot|punch-?up|burnt houses|burning|scuffle|affray)",
        rf"{_SIDES}\b[^.;]{{0,60}}?\b(?:met|fought|clashed|went|came|gathered|battled|faced|armed"
        rf"|attacked|beat|fell"
        rf"|set upon)\b[^.;]{{0,40}}?\b(?:with|in their hands) (?:[\w'-]+ ){{0,2}}?{_CLUBS}\b"
        rf"(?![^.;]{{0,60}}\b(?:police|officers|akimat|building|guards|office|troops|soldiers)\b)",
        rf"{_SIDES}\b[^.;]{{0,40}}?\b(?:set about|fell upon|turned on|ganged up on|laid into|let"
        rf" fly at) (?:[\w'-]+ )"
        rf"{{0,3}}?(?:workers|colleagues|each|one|neighbours?|builders|labourers|drivers|men"
        rf"|foreigners|fans|family"
        rf"|pupils|locals|villagers|driver|man|youths?)\b",
        rf"{_SIDES}\b[^.;]{{0,70}}?\b(?:hit|struck|beat|punched|kicked|battered|pelted) (?:each"
        rf" other|one another)\b",
        rf"settl(?:ed|ing|es?) (?:an? |the |their |old )*(?:\w+ )?(?:scores?|quarrel|dispute"
        rf"|argument|differences) (?:\w+ )?"
        rf"with (?:[\w'-]+ ){{0,2}}?{_CLUBS}",
        r"(?:neighbou?rs|villagers|residents|locals|townspeople|passers-by|crowd"
        r"|mob)\b[^.;]{0,30}?\b(?:beat|thrashed|lynched"
        r"|attacked|stoned|tied up) (?:up )?(?:an? |the |their )?(?:\w+ )?(?:suspected|alleged"
        r"|molester|paedophile|rapist"
        r"|murderer|killer|thief|shopkeeper)",
        r"wall[- ](?:to|against|on)[- ]wall|(?:neighbou?rs|villagers|residents|relatives|locals"
        r"|townspeople)\b[^.;]{0,60}?\b"
        r"(?:burn(?:ed|t)|set|stoned|torched|smashed|wrecked|attacked|drove out|demolished)"
        r" (?:[\w'-]+ ){0,4}?"
        r"(?:houses?|homes?|family|relatives|cafe|car of|suspect)\b",
        rf"(?:conflict|confrontation|dispute|hostilities) (?:\w+ )?(?:between|among|of) (?:[\w'-]+"
        rf" )"
        rf"{{0,4}}?{_SIDES}\b(?=[^.]{{0,120}}\b(?:injur\w+|hospital\w*|burn(?:ed|t)|killed|dead"
        rf"|died"
        rf"|sticks|stones|shots|wounded|knives)\b)",
        rf"{_SIDES} (?:[\w'-]+ ){{0,6}}?(?:scuffled|grappled|tussled|wrestled|fought|brawled"
        rf"|battled"
        rf"|locked horns|squared up|traded (?:blows|punches)|exchanged (?:blows|punches))"
        rf"(?= (?:with|against|at|in|on|near|outside|after|over|among|for|by|and)\b)"
        rf"(?! (?:for (?:the )?(?:title|medals?|gold)|(?:against|for) (?:the )?(?:fire|flood|cancer"
        rf"|poverty|corruption|their rights|fascis\w+|nazi\w*|flames|blaze)))",
        r"(?:crowd|mob|group|dozens|scores|hundreds) (?:of )?(?:[\w'-]+ ){0,4}?(?:beat|lynched"
        r"|stoned"
        r"|kicked|attacked|thrashed|burned|burnt) (?:up |down )?(?:[\w'-]+ ){0,3}?(?:suspect|man"
        r"|men"
        r"|family|house|houses|homes|drivers?|migrants?|foreign\w*|workers|cafe|shop of)",
        rf"{_SIDES} (?:\w+ ){{0,6}}?(?:came to blows|attacked (?:each other|one another)|fought"
        rf" (?:with|each other|one another|over"
        r"|in the|at the|on the|near)|brawled|exchanged blows|went (?:at|for) (?:one another"
        r"|each other)|set upon (?:each other|one another)|turned on (?:each other|one another)"
        r"|clashed (?:over|with (?:\w+ )?(?:villagers|locals|residents|neighbours)))",
        "(?:fighting|brawl|clashes) (?:had |has |then )?spread(?:ing)? to|beat up (?:foreign"
        "|other|visiting)",
        r"(?:battered|beat|stabbed|pummelled|thrashed|clubbed|laid into|threw stones"
        r" at|pelted) (?:each other|one another)|settl(?:ed?|es|ing) (?:old )?scores with (?:stones"
        r"|sticks"
        r"|fists|knives|belts)|fighting the other half|slugged it out|(?:went|going|set) (?:at"
        r"|upon|on)"
        r" (?:each other|one another)|fought (?:each other|one another)",
        r"(?:enraged|angry|furious|incensed) (?:\w+ )?(?:townspeople|villagers|residents|crowds?"
        r"|neighbou?rs"
        r"|locals|relatives|mob|men) (?![^.;]{0,60}\b(?:akimat|police|administration|party"
        r"|prosecutor|residence))"
        r"(?:[\w'-]+ ){0,4}?(?:beat|lynched|attacked|burned|set"
        r"|killed|drove"
        r"|stoned)|(?:driven|chased|forced) (?:out|from) (?:[\w'-]+ ){0,5}?by (?:an? )?(?:\w+ )?"
        r"(?:crowds?|mobs?|villagers|neighbou?rs)",
        rf"{_SIDES} and (?:\w+ )?(?:{_SIDES}|[a-z]+ (?:labourers|workers|crews|youths))"
        rf" (?:[\w'-]+ ){{0,4}}?"
        rf"(?:clash(?:ed)?(?: en masse)?|fought|brawled|slugged|battled|came to blows|settled?"
        rf" scores|"
        rf"pelted)|mass clash(?:es)? between|clashed en masse",
        "brawled|fought with (?:sticks|belts|knives|spades|stones|bats|fists|bars)|came to"
        " blows|wall against wall|at one another with|at each other with",
        r"set about (?:each other|one another)|free-for-all|ethnic Kazakhs and",
        rf"(?:dozens|hundreds|scores|\d+)(?: of)? (?:\w+ ){{0,2}}?{_SIDES} (?:\w+ )?(?:brawled"
        rf"|fought"
        r"|scuffled)",
        strength=5,
        covers=frozenset(
            {"Attack", "Violent demonstration", "Peaceful protest", "Armed clash", "Fire"}
        ),
    ),
    *each(
        "Riots",
        "Violent demonstration",
        (
            r"(?:officers|police\w*|soldiers|guardsmen|cadets|servicemen)\b[^.;]{0,50}?\b(?:"
            r"injur\w+|wounds?|hurt|hospital\w*)\b[^.;]{0,30}?\b(?:from|by|with) (?:the )?(?"
            r":stones|bricks|rebar|fittings|bottles|sticks|cobbles\w*)\b"
        ),
        (
            r"(?:firebombs|bottles of petrol|molotovs?|stones|sticks|bricks|shovels|iron bar"
            r"s) against (?:the )?(?:shields|police|tear gas|soldiers|truncheons)|(?:gas|shi"
            r"elds|truncheons|stun grenades) against (?:the )?(?:bottles|stones|sticks|shove"
            r"ls|bricks|firebombs|iron)"
        ),
        (
            r"(?:raging|enraged|angry|furious|maddened) (?:people|crowd|townspeople|mob|resi"
            r"dents|youths?) inside\b"
        ),
        (
            r"(?:akimat|building|department|station|square|airport|office)\b[^.;]{0,20}?\b(?"
            r":held|controlled) by (?:the |an? )?(?:crowd|mob|rioters|protesters|demonstrato"
            r"rs|looters)\b"
        ),
        (
            rf"(?:tried|attempted|trying) (?:[\w'-]+ ){{0,3}}?to take (?:over )?(?:the )?(?:["
            rf"\w'-]+ )?{BUILDING}\b(?=[^.]{{0,80}}\b(?:crowd|stones|petrol|youths?|guys|lads"
            rf"|mob|rioters|men)\b)"
        ),
        (
            rf"{BUILDING} (?:[\w'-]+ ){{0,2}}?(?:blazes|blazing|is burning|are burning)\b(?=["
            rf"^.]{{0,90}}\b(?:crowd|mob|protest\w*|riot\w*|youths?|stones|pavement)\b)"
        ),
        (
            r"(?:rolled|thrown|pushed|turned|tipped|overturned|burned|smashed)\b[^.;]{0,30}?"
            r"\bby (?:the |an? )?(?:angry|enraged|furious|raging) \w+"
        ),
        (
            r"hail of (?:[\w'-]+ and )?(?:bricks|stones|ice|bottles|rocks|cobbles\w*)\b|(?:t"
            r"ore|ripped|tear) (?:out|up) (?:the )?(?:seats|benches|paving)\b(?=[^.]{0,80}\b"
            r"(?:pelt\w*|threw|hurled|cordon|police)\b)"
        ),
        (
            r"fences? (?:was|were) used as (?:a )?battering rams?|battering rams?\b(?=[^.]"
            r"{0,80}\b(?:office|akimat|building|door|gates?|youth)\b)"
        ),
        strength=4,
        covers=frozenset({"Fire"}),
    ),
    *each(
        "Riots",
        "Mob violence",
        (r"wall[- ](?:on|to|against|upon)[- ]wall\b"),
        (
            r"(?:workers|miners|oilmen|builders|labou?rers|villagers|residents|locals)\b"
            r"[^.;,]{0,30}? (?:attack(?:ed|ing)?|set upon|turned on|beat(?: up)?|fell upon) (?:an? "
            r"|the |their |some |several |dozens of )?(?:[\w-]+ ){0,2}?(?:colleagues|co-?workers"
            r"|workers|specialists|engineers|foreigners|neighbou?rs|builders|contractors)\b"
        ),
        (
            r"attack by (?:several |some |about |around |nearly |more than |over )?(?:an? )?"
            r"(?:hundreds?|dozens?|scores|\d+)(?: of)? (?:[\w'-]+ ){0,3}?on (?:[\w'-]+ )"
            r"{0,3}?(?:colleagues|workers|neighbou?rs|builders|families|foreigners|specialis"
            r"ts|engineers|villagers)\b"
        ),
        (
            r"(?:village|street|clan|school|district|quarter|hostel|yard|brigade) (?:\w+ )?a"
            r"gainst (?:village|street|clan|school|district|quarter|hostel|yard|brigade)\b"
        ),
        (
            r"(?:broke into|burst into|burned|burnt|torched|smashed|stoned|attacked|wrecked|"
            r"set fire to) (?:the )?(?:houses|homes|yards|shops|cafes|cars|property|quarter)"
            r" of (?:the |local |ethnic )?(?:\w+ )?(?:kurds?|kurdish|dungans?|uighurs?|uyghu"
            r"rs?|turks?|turkish|roma|gyps(?:y|ies)|chechens?|tajiks?|uzbeks?|meskhetians?|a"
            r"zerbaijanis?|lezgins?|armenians?|chinese)\b"
        ),
        (
            r"(?:kurds?|kurdish|dungans?|uighurs?|uyghurs?|turks?|turkish|roma|gyps(?:y|ies)"
            r"|chechens?|tajiks?|uzbeks?|meskhetians?|azerbaijanis?|lezgins?|armenians?|chin"
            r"ese)(?:'s?)? (?:\w+ )?(?:quarter|houses|homes|cafes|shops|families|settlement|"
            r"street|trucks|cars)\b[^.;]{0,70}?\b(?:wrecked|burned|burnt|torched|smashed|att"
            r"acked|set on fire|set alight|overturned|looted|stoned|fled)\b"
        ),
        (
            r"(?:converged|came together|met|clashed|faced off)\b[^.;]{0,50}?\b(?:inhabitant"
            r"s|residents|youths?|villagers|teenagers|natives) of (?:the )?(?:two|neighbou?r"
            r"ing|different|both) (?:\w+ )?(?:settlements|villages|districts|streets|schools"
            r"|auls|micro\w+)\b"
        ),
        (
            r"(?:set on fire|set alight|burned|wrecked|smashed|beaten) by (?:the |their )?ne"
            r"ighbou?rs\b"
        ),
        (
            r"(?:hundreds|dozens|scores|crowds?) (?:of )?(?:[\w'-]+ ){0,4}?(?:go|went|going|"
            r"set|fell|fall) (?:at|on|upon) (?:each other|one another)\b"
        ),
        strength=5,
        covers=frozenset(
            {"Attack", "Violent demonstration", "Peaceful protest", "Armed clash", "Fire"}
        ),
    ),
    *each(
        "Riots",
        "Violent demonstration",
        r"(?:workers|oilmen|miners|strikers|youths|villagers|protest[eo]rs|demonstrators|crowds?"
        r"|mobs?) (?:[\w'-]+ ){0,8}?set (?:[\w'-]+ ){0,5}?(?:alight|ablaze|on fire|fire to)\b",
        r"(?:workers|oilmen|miners|strikers|youths|protest[eo]rs|demonstrators|crowds?|mobs?"
        r"|rioters) (?:\w+ )?(?:overr[au]n|overwhelmed|invaded)(?= (?:an? |the )?)",
        strength=2,
        covers=frozenset({"Fire"}),
    ),
    *each(
        "Riots",
        "Violent demonstration",
        r"(?:pelted|pelting|showered) (?:the )?(?:police\w*|officers|soldiers|guards|troops"
        r"|guardsmen|patrols?|building|akimat|servicemen) with (?:stones|bottles|rocks|bricks)",
        strength=2,
        covers=frozenset({"Armed clash", "Attack"}),
    ),
    *each(
        "Riots",
        "Mob violence",
        r"(?:crowds?|mobs?|young people|young men|youths|men|villagers)\b[^.;]{0,80}?\b(?:fell upon"
        r"|descended on|rampaged through|swept through|raided|stormed into) (?:an? |the |this |that"
        r" )?(?:[\w-]+ ){0,3}?(?:village|villages|aul|settlement|street|quarter|houses|homes"
        r"|neighbourhood)\b",
        r"(?:crowds?|mobs?|people|young men|youths|men|villagers)\b[^.;]{0,30}?\bwent (?:from )?"
        r"(?:yard to yard|house to house|door to door)\b",
        strength=2,
        covers=frozenset({"Attack", "Fire"}),
    ),
)
