"""English words for fires, floods and earthquakes."""

from __future__ import annotations

from mapper.languages.en.triggers.people import NUMBER
from mapper.languages.forms import each
from mapper.languages.patterns import any_of

_SOME = r"(?:[\w'-]+ ){0,4}"
_BURNABLE = any_of(
    "houses?|homes?|flats?|apartments?|buildings?|barns?|warehouses?|shops?|stores?|markets?"
    "|bazaars?",
    "schools?|hostels?|dormitor(?:y|ies)|hospitals?|cafes?|restaurants?|garages?|sheds?|roofs?",
    "workshops?|mills?|plants?|factor(?:y|ies)|depots?|tents?|yurts?|haystacks?|hay|forests?"
    "|steppe",
    "hectares|pavilions?|containers?|tankers?|farms?|mosques?|church|hangars?|saunas?|bathhouse"
    "|reeds",
    r"stor(?:ey|y)s?|floors?|wings?|mall|hotel|theatre|library|kindergarten|stables?|boiler(?:"
    r" \w+)?",
    r"sawmills?|night ?clubs?|attics?|greenhouses?|vehicles?|cars?|bus(?:es)?|lorr(?:y|ies)|trucks?"
    r"|cottages?|grass|dumps?|landfills?|coach(?:es)?|carriages?|bathhouses?|offices?|chapel"
    r"|wagons?|ward|grain store",
)
_LIVED_IN = any_of(
    "houses?|homes?|yards?|courtyards?|streets?|villages?|cellars?|basements?|gardens?|dachas?"
    "|roads?",
    "highways?|buildings?|households|farms?|cottages?|settlements?|fields?|pastures?|districts?",
    "dwellings?|plots?|properties|farmsteads|districts|towns?|city|cit(?:y|ies)|bridges?|tracks?",
)
_WATER = any_of(
    "rivers?|melt ?-?water|high water|flood ?waters?|flood|water|lake|stream|canal|reservoir"
    "|torrents?",
    "snow ?melt|melting snow|stream of water|mud|current|mudflow|spring water|thaw water|snowmelt"
    "|rain ?water|downpours?",
    "the (?:ural|zhaiyk|ishim|esil|yesil|irtysh|ertis|tobol|torgai|nura|syr ?darya|emba|ilek"
    "|sagiz)",
)

DISASTERS = (
    *each(
        "Emergency",
        "Fire",
        (
            r"(?:forest|steppe|wild|brush|house|warehouse|large|major|massive|grass|flat|market"
            r"|apartment|huge|big|strong|fierce|deadly|fatal|serious|night|reed|garage|hostel"
            r"|school"
            r"|hospital|mall|roof|factory|barn|landfill|rubbish)[- ]?fires?(?! (?:safety|season"
            r"|department|service|brigade|hazard|danger|risk|station|truck|drill))"
            r"(?: broke out| started)?"
        ),
        (
            r"(?<!opened )(?<!open )(?<!opening )(?<!under )(?<!cease)fires?(?: (?:that"
            r"|which)(?: followed)?)? (?:has"
            r" |have |had )?(?:broke(?:n)? out|started|erupted|engulf(?:ed|s)"
            r"|tore through|tears through|swept|sweeps?|destroy(?:ed|s)|kill(?:ed|s)|at|in"
            r"|on(?! police)"
            r"|claim(?:ed|s)|gut(?:ted|s)|rages?|raged|raging|spread|ravaged|consum(?:ed|es)"
            r"|left"
            r"|leaves|burn(?:ed|ing|s)|hit|takes?|guts|ripped|damaged?|took|flared|occurred"
            r"|happened|began"
            r"|reduced|devour(?:ed|s)|threaten(?:ed|s))(?! fire)\b(?! (?:the )?(?:station"
            r"|safety|press\b|media\b|bell(?:y|ies)|eyes?\b|hearts?\b|voice|debate))"
        ),
        r"fires?\b[^.;]{0,40}? (?:was|were|is|has been|had been) (?:\w+ )?(?:put out"
        r"|extinguished"
        r"|contained|locali[sz]ed|brought under control|liquidated|doused)",
        rf"(?:put(?:ting)? out|extinguish(?:ed|ing)|fight(?:ing)?|fought|battl(?:ed|ing)"
        rf"|contain(?:ed"
        rf"|ing)|douse[ds]?|liquidat(?:ed|ing)|tackl(?:ed|ing)|died in|perished in|victims of)"
        rf" {_SOME}(?:fires?|blazes?|flames)\b(?! safety)",
        r"(?<=a )blaze|(?<=the )blaze|conflagration|wildfires?|inferno|blaze"
        r" (?:at|in|"
        "near|kills?|guts|destroy(?:s|ed)|swe(?:eps|pt)|rips)|ablaze(?! with)",
        rf"{_BURNABLE} (?:[\w'-]+ ){{0,8}}?(?:burn(?:ed|t|s|ing| down| out)(?: down| out| to the"
        rf" ground)?(?! by)|went up"
        r" in (?:flames|smoke)|caught fire|catches fire|on fire|in flames|ablaze|(?<!set )alight"
        r"|gutted"
        r"|(?:was|were)"
        r" (?:gutted|destroyed|engulfed|consumed|damaged) by (?:a )?(?:fire|flames|blaze))",
        r"caught (?:on )?fire(?! from)|catch(?:es|ing) fire|reduced to ashes|burn(?:ed|t) (?:down"
        r"|to the ground|alive"
        r"|to death)|gutted by|engulfed in flames|went up in flames|flames (?:\w+ )?(?:tore"
        r"|swept"
        r"|engulfed|spread|rose|shot|consumed|destroyed|ripped|leapt|covered|raged)",
        r"caught alight|catch(?:es|ing) alight|burn(?:ed|t) out(?! (?:athlete|player|worker))"
        r"|flames (?:\w+ )?(?:devour(?:ed|s)|licked|took|ate|gutted)|devoured by (?:the )?"
        r"(?:flames|fire)|(?:lost|loses) (?:[\w'-]+ ){1,4}to (?:a |the )?(?:fire|blaze|flames)",
        r"(?:still|kept|keeps?|continu\w+ to|left) smoulder(?:ing|s)?"
        r"|open burning|burning (?:of|on) (?:the |a )?"
        rf"(?:area|{_BURNABLE})|burning (?:was|is) (?:locali[sz]ed|liquidated|eliminated)",
        rf"(?:out of|from|in|into|at|near|inside) (?:an? |the |his |her |their )?burning (?:\w+ )?"
        rf"{_BURNABLE}",
        rf"{_BURNABLE} (?:[\w'-]+ ){{0,5}}?(?:lit up|went up(?! in (?:price|value))|is ablaze"
        r"|lost its roof|turned to ash(?:es)?)(?=[^.;]{0,60}\b(?:dead|burn\w*|fire|flames|smoke"
        r"|killed|evacuated|extinguished|firefighters|crews)\b)",
        r"(?:lit up|blazed up|ignited|burn(?:ed|t)(?: down)?) (?:the |an? |two |three |\d+"
        r" )?(?:\w+ ){0,2}?(?:dwelling"
        r"|private house|house|market|bazaar|hostel|barn|warehouse|cafe|shop|hangar|roof"
        r"|bath-?house)\b",
        rf"(?:dwelling|{_BURNABLE})\b[^.;]{{0,30}}?\b(?:lit up|blazed up|lost to (?:the |a"
        rf" )?(?:\w+ )?(?:fire|flames|blaze)"
        rf"|(?:was|were) lost (?:to|in) (?:the |a )?(?:\w+ )?(?:fires?|flames|blaze))",
        r"(?:houses|homes|yards|barns|hectares) (?:were|have been|had been) lost\b|lost (?:\d+"
        r"|\w+) houses",
        r"smoulder(?:ed|ing|s)\b|suffocat(?:ed|ion)\b(?=[^.;]{0,60}\b(?:flat|house|fire|smoke"
        r"|smoulder\w*|hostel)\b)",
        r"(?:lightning|thunderstorm|spark|stove|cigarette|short circuit"
        r"|fireworks?)\b[^.;]{0,30}?\bset (?:light|fire) to",
        rf"(?:{_BURNABLE}|stores?|depots?|tanks?|reservoirs?)\b[^.;]{{0,30}}?\b(?:blazed|blazes"
        rf"|blazing|was ablaze)\b",
        r"flames\b[^.;]{0,50}?\b(?:swept|spread|destroyed|engulfed|covered|devoured|consumed"
        r"|reached|jumped)",
        r"turned into a (?:burning |flaming )?torch|sparks\b[^.;]{0,40}?\b(?:roofs?|hay|grass"
        r"|houses?|steppe)\b"
        r"|(?:leapt|jumped|leaped) from (?:the |their )?(?:\w+ )?(?:windows?|balcon(?:y|ies))"
        r"(?=[^.]{0,90}\b(?:fire|flames|smoke|burn\w*|blaze)\b)",
        r"ignition of|(?:died|perished|killed|suffocated|hospitalised) (?:of|from"
        r"|by) (?:\w+ )?"
        r"(?:smoke|combustion products|burns)",
    ),
    *each(
        "Emergency",
        "Fire",
        r"(?:stove|heater|lightning|short circuit|sparks?|candle|cigarette|wiring|welders?|faulty"
        r" \w+) (?:[\w'-]+ ){0,3}?sets? (?:[\w'-]+ ){0,5}(?:alight|ablaze|on fire)|fire to (?:his"
        r"|her|their) own (?:house|home|flat)",
        strength=5,
    ),
    *each(
        "Emergency",
        "Flood",
        r"(?:streets?|houses|yards|homes|dachas|fields|gardens|villages?)\b[^.;]{0,30}?\b(?:gone"
        r" under|went under|drowned|drown)\b",
        r"(?:cloudburst|downpour|torrential rain|rainstorm|ice jam)\b[^.;]{0,60}?\b(?:washed"
        r"|flooded|swept|filled|turned|inundated"
        r"|carried|under water|cut off)",
        r"in connection with (?:the )?(?:flooding|inundation|underflooding) of|under-?flooded",
        # "The flood reached one village, on 2 May it entered the next"
        rf"{_WATER}\b[^.;]{{0,90}}?[,;] (?:and )?(?:on [\w ]{{3,14}} |then |by \w+ )?"
        r"(?P<told>it (?:then |also |soon )?(?:entered|reached|flooded|cut off|surrounded))\b",
        rf"{_WATER}\b[^.;]{{0,60}}?\b(?:in(?:to)? the (?:streets|yards|houses|homes|cellars"
        rf"|village|courtyards|gardens)|up to the"
        rf" (?:windows?\w*|window sills|knees?|roofs?|waist|doorstep|fence)|(?:torn|tore|ripped)"
        rf" (?:away|off|up|out)|stands in"
        rf"|standing in|over the (?:road|highway|dyke|dam|bridge))\b",
        r"(?:mud ?slide|landslide|mudflow|mud)\b[^.;]{0,40}?\b(?:covered|buried|came down|swept"
        r"|carried|demolished|hit)",
        r"flood(?:s|ing|waters?)?(?! (?:of (?!the\b|melt|\d|water|mud)|situation|season"
        r"|control"
        r"|threat|defen[cs]e|protection|plain|lights?|period|preparation|gates?|warning|of"
        r" (?:\w+ )?"
        r"(?:tourists|calls|complaints|letters|messages|people|goods|congratulations|tears)))",
        r"flooded(?! (?:with|polling|the (?:market|internet|web|net|phone|pitch|stadium|field"
        r" with))\b)",
        r"floodwater|inundat(?:ed|ion|es|ing)(?! with)|submerg(?:ed|es)|swamped by water"
        r"|deluged",
        r"(?:burst|broke|overflow(?:ed|s|ing)?|topped|overtopped|spilled over|left|overran"
        r"|rose above)"
        r" (?:its|their|the) (?:banks?|embankments?|shores|dykes?|dikes?|bed)|overflow(?:ed|s"
        r"|ing)|broke"
        r" its banks",
        r"(?:dams?|dykes?|dikes?|levees?|embankments?|reservoir|earthen wall) (?:\w+"
        r" ){0,3}?(?:burst"
        r"|breach(?:ed|es)?|broke|gave way|failed|collapsed|was (?:breached|washed|broken"
        r"|eroded)|were"
        r" (?:breached|washed)|washed (?:out|away)|overflowed|ruptured)",
        r"(?:streets?|roads?|yards?) (?:\w+ ){0,2}?(?:turned|have turned) into (?:rivers?|lakes?"
        r"|streams?)",
        r"(?:filled|filling|fill) (?:up )?with (?:\\w+ )?water|stand(?:s|ing)? in water",
        r"breach (?:of|in|at) (?:[\w'-]+ ){0,2}(?:dams?|dykes?|dikes?|embankments?)|dam"
        r" (?:burst|breach"
        r"|failure)|mudflows?|mudslides?|mud torrent|debris flow",
        r"under ?water|under (?:[\w-]+ ){1,7}of (?:melt ?)?water|awash(?! with (?:cash|money"
        r"|rumou?rs"
        r"|goods))"
        r"|underflooding|swamped(?! (?:with|by (?:\w+ )?(?:work|calls|orders|requests|tourists)"
        r"|the (?:\w+ )?(?:office|call|switchboard)))",
        r"(?:water|it) (?:came|was coming|is coming|kept coming|went|poured|rushed)"
        r"(?= (?:at \w+ in the|in through|up to the|from the (?:river|steppe|hills)|into (?:the "
        r"|our"
        r" |every |their )?(?:houses?|yards?|homes?|cellars?|rooms?|street|village|town)|over the"
        r" (?:dam|dyke|road|bank)))",
        r"spill(?:s|ed|ing) (?:in|out |over )?(?:to |into |onto |over )?(?:the )?(?:town|village"
        r"|city"
        r"|streets|fields|road|banks?|yards|settlement)|washed (?:out|away) (?:was|were) (?:the|a"
        r"|two"
        r"|three)|(?:tore|torn|ripped) (?:off|away|out) (?:[\w-]+ ){0,3}(?:culverts?|bridges?"
        r"|crossings?|embankments?)",
        r"(?:evacuat(?:ed|ion|ing)|boats?|dinghies) (?:[\w'-]+ ){0,6}(?:as|when|where|because"
        r"|after) (?:the )?[\w-]+ (?:spills|overflows|rose|rises|bursts|breaks|flooded)",
        r"(?:taken|taking|took|ferr(?:y|ied|ying)|rescued|evacuated|carried) (?:[\w'-]+ ){0,5}"
        r"(?:by|in|with) (?:inflatable |rubber |rescue )?(?:boats?|dinghies)(?! race)",
        r"(?:knee|waist|chest|ankle|neck)[- ](?:deep|high)(?: in water)?|cut off by (?:\w+"
        r" )?(?:water|flood|melt)",
        rf"{_WATER} (?:[\w'-]+ ){{0,3}}?(?:(?:has |had )stood|enter(?:ed|s|ing)?"
        rf"|cover(?:ed|s|ing)?|flow(?:ed|s|ing)?"
        r"(?: into| through| over)|pour(?:ed|s|ing)(?: into| through| over)?|inundat\w+|cut"
        r" off|cut"
        r"|approached|surrounded|surged (?:into|through)|rush(?:ed|ing) (?:into|through)|swept"
        r" (?:away|through|into)|wash(?:ed|es|ing) (?:away|out|over)|burst into|got into|came"
        r" into|came over|went over|came up to|rose to"
        r"|reached|carried (?:away|off)|seeped into|spilled into|broke through)"
        rf"(?=[^.;]{{0,40}}\b(?:{_LIVED_IN}|[a-z]{{4,}})\b)",
        rf"(?:bridges?|{_LIVED_IN}|culvert|embankment) (?:[\w'-]+ ){{0,4}}?(?:(?:was|were"
        rf"|been|is|are) )?"
        r"(?:\w+ )?(?:swept away|washed (?:away|out)|carried (?:away|off)|torn (?:away|down)"
        r" by|eroded)"
        r"(?! by (?:the )?wind)",
        r"(?:as|after|because|when) (?:the )?(?:\w+ )?(?:river|water|water level|level"
        r"|lake)(?: (?:in|of) the [\w-]+)?"
        r" (?:rose|rises"
        r"|kept rising|surged|came up|overflowed)|(?:rising|flood|melt) waters? (?:forced"
        r"|drove|has"
        r" forced|have forced|threatened)",
        rf"{NUMBER} (?:\w+ )?(?:houses|homes|yards|courtyards|households|cellars) (?:\w+ )?"
        r"(?:(?:was|were|are|have been|has been) )?(?:\w+ )?(?:flooded|inundated|submerged|in"
        r" water)",
    ),
    *each(
        "Emergency",
        "Earthquake",
        r"(?:earth)?quakes?(?! (?:drill|prone|resistan|proof|-))(?!-(?:proof|resist|prone|hit"
        r"|ready|safe))",
        r"(?<!no )(?:earth |underground |strong |light |slight )?tremors?|aftershocks?|seismic"
        r" (?:event|shock|jolt)s?|magnitude(?: of|[- ])(?: ?\d)",
        r"jolts? (?:was|were) felt|(?:earth|ground|land) (?:shook|trembled|quaked|moved)"
        r"|underground (?:shocks?|jolts?)",
        r"(?:measur(?:ed|ing)|registered) \d(?:\.\d)? (?:on the richter|in magnitude|points)",
        r"(?:strong|heavy|felt|violent) shaking|shaking (?:was|were|felt)|(?:jolts?|shocks?"
        r"|tremors?) of (?:magnitude )?\d|temblors?|(?:earth"
        r"|ground|land|floor) (?:shakes|trembles|heaved|rocked|swayed|rolled"
        r"|started (?:to )?(?:shak\w+|sway\w*|trembl\w+)|began (?:to )?(?:shak\w+|sway\w*"
        r"|trembl\w+))",
        r"underground (?:pushes|push|impulses?|thrusts?)|(?:two|three|several|strong|powerful|new"
        r"|first|second|light|repeated) (?:\w+ )?(?:jolts?|shocks?)(?= (?:in|at|near|hit|woke|felt"
        r"|was|were|shook|rattled|of))|shocks? (?:toppled|cracked|rattled|brought down|woke)",
        r"it (?:shook|rocked|swayed|jolted|trembled|rattled)(?= (?:[A-Za-z]+|in|us|here|hard|so)\b)"
        r"(?! (?:its|his|her|off|hands|up the|the (?:world|country|market)))",
        r"(?:chandeliers?|lamps?) (?:was|were|began|started) (?:\w+ )?(?:danc|sway|swing)\w+",
    ),
    *each(
        "Emergency",
        "Fire",
        (
            r"set (?:[\w'-]+ ){0,2}?(?:grass|steppe|reeds?|forest|haystacks?|hay|fields?|stu"
            r"bble|straw|bushes|pines?) (?:alight|ablaze|on fire)"
        ),
        (
            r"(?:impact|crash|debris|stage|rocket|lightning|sparks?|wind|cable|harves"
            r"ter|combine|exhaust|wiring|stove)\b[^.;]{0,30}?\bset (?:[\w'-"
            r"]+ ){0,4}?(?:alight|ablaze|on fire|fire to)\b"
        ),
        strength=5,
        covers=frozenset({"Violent demonstration"}),
    ),
    *each(
        "Emergency",
        "Fire",
        (
            r"(?:cable(?: \w+)?|transformer|substation|conveyor|turbine|generator|peat|wool|"
            r"cotton|straw|rubbish|tyres|stubble|crops?|wheat|cooling tower) (?:\w+ )?(?:bur"
            r"n(?:ed|t|s)|was burning|is burning)\b(?= (?:at|in|near|on|down|out|for|until|a"
            r"ll)\b)"
        ),
        (
            r"extinguished (?:at|by) (?:\d|midnight|noon|morning|dawn)|(?:became|turned to|t"
            r"urned into|left in) ash(?:es)?\b"
        ),
        (
            r"it burned (?:until|till|for|from|through|all)\b|burn(?:s|ing)? (?:for )?the (?"
            r":second|third|fourth|fifth) (?:day|week)\b"
        ),
        (
            r"blazing (?:house|sauna|flat|apartment|building|barn|bus|car|hostel|cafe|bathho"
            r"use|roof|room)\b|(?:corridor|staircase|stairwell|compartment|cabin|kitchen)\b["
            r"^.;]{0,30}?\b(?:blazing|in flames|on fire|filled with (?:flames?|smoke))\b"
        ),
        (
            r"fell asleep with (?:an? |the |his |her )?(?:\w+ )?cigarette|(?:black |thick )("
            r"?:pillar|column|plume)s? of smoke|black pillar\b"
        ),
        (
            r"tongues (?:of (?:flame|fire) )?licked|(?:pines?|reeds?|steppe|taiga) (?:\w+ )?"
            r"(?:crackles?|crackling|burns?|burned|burnt|ablaze)\b"
        ),
        strength=3,
    ),
    *each(
        "Emergency",
        "Flood",
        (
            r"only (?:the )?(?:chimneys|roofs|treetops) (?:are|were|is|can be|could be|stick"
            r"|stuck|show\w*) (?:\w+ )?(?:seen|visible|out|above)?"
        ),
        (
            r"(?:refrigerators?|fridges?|carpets?|furniture|sofas?|firewood|haystacks|dead c"
            r"attle) (?:\w+ )?(?:floats?|floated|floating|swims?|swam)\b"
        ),
        (
            r"(?:lifted|taken|plucked|hoisted) (?:[\w'-]+ ){0,2}?(?:to|by|into|from) (?:an? "
            r"|the )?(?:\w+ )?(?:helicopter|roofs?)\b(?=[^.]{0,70}\b(?:lake|water|flood\w*|r"
            r"iver)\b)|village (?:itself )?is (?:now )?a lake"
        ),
        (
            r"(?:shoulder|head|roof|window)[- ](?:deep|high)\b(?=[^.;]{0,40}\b(?:water|in)\b"
            r")|(?:ishim|esil|ural|zhaiyk|irtysh|tobol|nura|emba|ilek|river) (?:\w+ )?(?:wen"
            r"t wild|broke its (?:own )?record|spread (?:\w+ ){0,3}(?:kilomet\w+|wide)|came "
            r"out of its)\b"
        ),
        strength=3,
    ),
    *each(
        "Emergency",
        "Earthquake",
        (
            r"energy class|mb ?= ?\d|(?:beds?|dishes|crockery|chandeliers?|cupboards?|multi-"
            r"?store?y \w+) (?:\w+ )?(?:shook|shaking|jingled|rattled|swayed|creaked|danced)"
            r"\b(?![^.]{0,60}\b(?:music|concert|train|tram)\b)"
        ),
        (
            r"(?:mountain|underground) rumble|(?:a|one) jolt\b(?=[^.]{0,60}\b(?:walls?|brick"
            r"s|plaster|seismolog\w+|points|cracks?)\b)"
        ),
        strength=3,
    ),
    *each(
        "Emergency",
        "Earthquake",
        # Where it was, of the many places that felt it.
        r"(?:epi|hypo)cent(?:er|re)\b(?=[^.;]{0,70}\b(?:km|kilomet\w+|miles?|near|in|at|lay|under"
        r"|outside)\b)",
        strength=4,
    ),
    *each(
        "Emergency",
        "Fire",
        # "In the town of Shu burned the bath-house" is what machines make of it.
        r"(?:city|town|village|settlement|street|district|aul|station) (?:of )?[\w-]+ (?:has "
        r"|have )?"
        r"burn(?:ed|t)(?: down| out)? (?:the|an?) (?:[\w-]+ )?(?:boiler-?house|bath-?house|house"
        r"|shop"
        r"|store|market|warehouse|school|barn|stable|hostel|canteen|cafe|garage|workshop|hangar"
        r"|building|boiler room)\b",
    ),
)
