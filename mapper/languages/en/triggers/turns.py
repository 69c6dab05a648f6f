"""English turns of phrase of reports that tell of an event without its name."""

from __future__ import annotations

from mapper.languages.en.triggers.people import GUNMEN
from mapper.languages.forms import each
from mapper.languages.patterns import any_of

_ANY = r"(?:[\w'-]+ ){0,4}?"
_FIRE = any_of(
    r"(?:\w+ )?(?:fire|gunfire|shots|shooting|bullets|bursts?)",
    "a (?:burst|volley|hail of bullets)",
)
_GIVE_UP = any_of(
    r"(?:offers?|calls?|demands?|orders?|appeals?|proposals?|requirements?|suggestions?) (?:of the"
    r" \w+ )?(?:to|of) (?:give (?:up|themselves up|himself up)|surrender\w*|lay(?:ing)? down"
    r" (?:their |his |the )?(?:arms|weapons)|come out|delivery)"
)
_ARMED = any_of(
    "besieged|criminals?|bandits?|suspects?|fugitives?|men inside|those inside|gunm[ae]n"
    "|militants?|terrorists?|extremists?|occupants"
)
_GARRISON = any_of(
    "military (?:unit|base|camp)|national guard|army (?:base|unit|camp)|barracks|garrison"
    "|border (?:post|outpost)|guard post"
)
_CLUBS = any_of(
    "bars?|bats?|pipes?|sticks?|rods?|clubs?|chains?|hammers?|knife|knives|axes?|bottles?|stones?"
    "|fittings|rebar|crowbars?|knuckle-?dusters?|truncheons?"
)
_OF_SHOP = any_of(
    "owners?|assistants?|salesm[ae]n|saleswom[ae]n|sellers?|shopkeepers?|cashiers?|(?:security )?"
    "guards?|watchm[ae]n|clerks?|customers?|visitors?|buyers?|shop assistants?"
)
_WATERED = any_of(
    "yards?|houses?|homes?|dachas|cellars|basements|courtyards|kitchens?|farmsteads"
    "|private houses|households|gardens|streets"
)
_LOT = any_of("workers|people|crowds?|youths|oilmen|men|residents|rioters|mob|miners|villagers")

_VICTIMS = any_of(
    "hunters?|fishermen|fisherman|neighbou?rs?|colleagues?|relatives?|in-laws?|brothers?|wife|wives"
    "|husband|ex-wife|passengers?|taxi drivers?|drivers?|farmers?|herdsm[ae]n|shepherds?|guests?"
    "|customers?|villagers?|debtors?|creditors?|partners?|classmates?|pupils?|students?|teachers?"
    "|women|woman|m[ae]n|people|persons|passers-by|sisters?|sons?|fathers?|mothers?|uncles?"
    "|cousins?"
)
_VANS = "(?:paddy wagons?|vans?|buses|bus|minibus(?:es)?|trucks?|police cars?)"

_POLICE = any_of(
    "police(?:m[ae]n)?|officers|troops|soldiers|security forces|law enforcement(?: officers)?"
    "|servicemen|guardsmen|riot (?:police|troops)|special forces"
)
_OUTLAWS = any_of(
    "gunm[ae]n|militants?|terrorists?|extremists?|armed|bandits?|smugglers|poachers|attackers?"
    "|fighters|criminals?"
)
_MARCHING = any_of(
    "protest[eo]rs?|demonstrators?|workers|oilmen|strikers|strik\\w+|people|residents|crowds?"
    "|villagers|youths|miners|rioters|locals|fans|townspeople|marchers|citizens"
)
_EXTREMISTS = any_of(
    "gunm[ae]n|militants?|terrorists?|extremists?|islamists?|insurgents?|jihadis?(?:ts?)?|fighters"
    "|radicals|attackers?|armed (?:men|man|criminals?|suspects?)|suspected (?:members|attackers)"
)
_LABOURERS = any_of(
    "unemployed|jobless(?: \\w+)?|(?:\\w+ )?workers|oilmen|miners|mothers|pensioners|activists?"
    "|students|farmers|strikers|protest[eo]rs|women|drivers|shareholders|depositors"
)
_BEFORE_SEAT = any_of(
    "(?:outside|in front of|near|beside|by|at) (?:the )?(?:[\\w'-]+ ){0,3}?(?:ministry|akimat"
    "|parliament|administration|government|headquarters|embassy|consulate|city hall|square"
    "|monument|court(?:house)?|prosecutor'?s'? office|party office)"
)
_GUN_SHOP = any_of(
    "(?:gun|weapons?|hunting|arms|hunter'?s'?) ?(?:shops?|stores?)|gunshops?"
    "|(?:shops?|stores?) (?:of|selling|with) (?:hunting )?(?:weapons?|guns?|arms)"
)

TURNS = (
    # Gunmen where money and goods are, and no crowd.
    *each(
        "Violence against civilians",
        "Attack",
        rf"(?:{GUNMEN}|robbers|raiders)[^.;,]{{0,40}}?\b(?:burst|broke|barged|stormed"
        r"|forced (?:their|his) way) (?:in)?(?:to)? ?(?:an? |the )?(?:[\w'-]+ ){0,2}?(?:bank"
        r"|shop|store|pawnshop|exchange office|pharmacy|cafe|restaurant|jeweller\w*|salon"
        r"|casino|petrol station)\b",
        strength=8,
        covers=frozenset({"Violent demonstration", "Armed clash"}),
    ),
    *each(
        "Battles",
        "Armed clash",
        r"(?:second|third|other|another|last|rest of the|same) (?:[\w-]+ )?(?:group|gang|band|cell)"
        r" (?:\w+ ){0,3}?(?:hunted down|wiped out|cornered|destroyed|eliminated|finished off)",
        strength=5,
    ),
    *each(
        "Violence against civilians",
        "Attack",
        rf"(?<!\bwas )(?<!\bwere )(?:shot|stabbed|knifed|hacked|axed)(?: dead)? (?:an?|two|three"
        rf"|four"
        rf"|his|her|their|the|several) (?:[\w-]+ ){{0,2}}?{_VICTIMS}\b(?! (?:scene|film|video"
        rf"|photo))",
        strength=4,
    ),
    *each(
        "Emergency",
        "Explosion accident",
        r"(?:munitions?|shells|ammunition|ordnance|rounds|projectiles)\b[^.;]{0,30}?\b(?:going off"
        r"|went off|go off|exploding|explode|blowing up|bursting|detonating)\b",
        strength=8,
        covers=frozenset({"Fire", "Disrupted weapons use"}),
    ),
    *each(
        "Explosions/Remote violence",
        "Remote explosive/landmine/IED",
        r"(?:two |three |twin |several )?(?:explosions?|blasts?)\b[^.;]{0,90}?\b(?:bombers?"
        r"|terrorists?"
        r"|militants?|extremists?|bombs?|ieds?|attackers?)\b",
        r"(?:bombers?|bombs?)\b[^.;]{0,60}?\b(?:explosions?|blasts?)\b",
        strength=6,
        covers=frozenset({"Explosion accident", "Attack"}),
    ),
    *each(
        "Emergency",
        "Transport accident",
        r"(?:went|plunged|rolled|slid|fell|dropped|veered|tumbled|dived|swerved) (?:down |off "
        r"|over )?"
        r"(?:in)?to (?:an? |the )(?:[\w-]+ )?(?:ravine|gorge|ditch|gully|canyon|irrigation canal)",
        strength=3,
    ),
    *each(
        "Emergency",
        "Transport accident",
        r"(?:plane|jet|aircraft|helicopter|airliner|challenger|boeing|airbus|antonov|fokker|tu|an"
        r"|yak"
        r"|mi)\b[^.;]{0,90}?\b(?:fell to (?:the )?(?:earth|ground)|came down (?:in|near|on|about"
        r"|some"
        r"|\w+ kilomet))",
        strength=3,
    ),
    *each(
        "Emergency",
        "Earthquake",
        r"cent(?:re|er) of the (?:shaking|tremors?|quake|earthquake|shock)",
        strength=4,
    ),
    *each(
        "Explosions/Remote violence",
        "Suicide bomb",
        r"suicide bombers?\b[^.;]{0,40}?\b(?:struck|hit|attacked|targeted|blew|detonated|entered"
        r"|killed|rammed)\b",
        strength=9,
        covers=frozenset(
            {"Explosion accident", "Attack", "Remote explosive/landmine/IED", "Armed clash"}
        ),
    ),
    *each(
        "Protests",
        "Protest with intervention",
        r"(?:detain|arrest|round(?:ed)? up|seiz|haul|drag)\w*\b[^.;]{0,40}?\b(?:striking|strikers"
        r"|protesting|picketing|marching|marchers)\b",
        r"(?:detain|arrest|round|seiz|haul|drag|stop)\w*\b[^.;]{0,60}?\b(?:tried|trying|attempted"
        r"|attempting|on their way|heading|about) to (?:march|rally|protest|picket|gather"
        r"|demonstrate)",
        rf"(?:push|herd|bundl|drag|load|shov|pack|haul|carr)(?:ed|ied|ing|ying) (?:[\w'-]+"
        rf" ){{1,6}}?"
        rf"(?:in)?to (?:[\w-]+ )?{_VANS}\b(?=[^.]{{0,120}})(?<!evacu)",
        strength=4,
        covers=frozenset({"Peaceful protest", "Arrests", "Abduction/forced disappearance"}),
    ),
    *each(
        "Strategic developments",
        "Disrupted weapons use",
        r"(?:brought|brings|carried) (?:an? |the |two |three )?(?:[\w-]+ ){0,3}?(?:mines?|shells?"
        r"|grenades?|bombs?|projectiles?) (?:to|into|in|home)\b",
        r"dug (?:[\w'-]+ ){1,3}?(?:kalashnikovs?|rifles?|grenades?|shells?|pistols?|machine guns?"
        r"|cartridges|detonators)\b",
        r"(?:dug up|dug out|unearthed|ploughed up|plowed up|came across|stumbled (?:on|upon"
        r"|across))"
        r" (?:[\w'-]+ ){0,9}?(?:grenades?|shells?|bombs?|mines?|cartridges|rifles?|pistols?)\b",
        r"(?:rifles?|shotguns?|grenades?|pistols?|explosives|cartridges|ammunition|carbines?)\b"
        r"[^.;]{0,70}?\b(?:came to light|turned up|were lying|lay hidden|surfaced)\b",
        strength=4,
    ),
    *each(
        "Strategic developments",
        "Looting/property destruction",
        r"(?:thieves|vandals|unknown (?:persons|people|men)|somebody|someone) (?:[\w'-]+ ){0,2}?"
        r"(?:stripped|tore|prised|pried|sawed|sawn|wrenched) (?:[\w'-]+ ){0,3}?(?:memorials?"
        r"|monuments?|statues?|busts?|gravestones?|letters|plaques?)",
        r"(?:panes?|windows?|shopfronts?|shop windows?|headstones?|gravestones?|tombstones?"
        r"|crosses)"
        r" (?:[\w'-]+ ){0,6}?(?:smashed|knocked over|knocked down|toppled|overturned|broken)"
        r" (?:[\w'-]+ ){0,3}?(?:during the night|overnight|by (?:vandals|unknown)|at night)",
        strength=4,
    ),
    *each(
        "Riots",
        "Mob violence",
        r"(?:fight(?:ing)?|clashes|brawl) (?:broke out|erupted|flared|began) (?:[\w'-]+ ){0,6}?"
        r"(?:between|among) (?:[\w'-]+ ){0,4}?(?:villages?|villagers|residents|locals|families"
        r"|youths"
        r"|workers|groups|clans)",
        r"wall (?:on|to|against) wall",
        r"(?:went|go|flew|set) at (?:each other|one another)",
        strength=6,
        covers=frozenset({"Violent demonstration", "Armed clash"}),
    ),
    *each(
        "Battles",
        "Armed clash",
        r"(?:fired|shot|shooting|firing) back(?= (?:for|at|with|from|and|until)\b|[,.;])",
        r"(?:shooting|gunfire)\b[^.;]{0,40}?\b(?:did not|didn't|never) (?:stop|cease|let up|die)",
        r"trad(?:ed|ing|e) (?:gun)?(?:fire|shots)(?! with (?:critics|words))",
        rf"{_GIVE_UP}\b[^.;]{{0,50}}?\b(?:answer(?:ed)?|met|repl(?:y|ied)|respon(?:ded|se)) "
        rf"(?:\w+ )?(?:with|by) {_FIRE}\b",
        rf"(?:answer(?:ed)?|met|repl(?:y|ied)|responded)(?: to)? (?:the |an? |every )?{_GIVE_UP}"
        rf" (?:\w+ )?(?:with|by) {_FIRE}\b",
        rf"{_ARMED}\b[^.;]{{0,60}}?\b(?:started|began) (?:to shoot|shooting|to fire|firing)\b",
        rf"(?<!crowd )(?<!crowds )(?<!rioters )(?<!protesters )(?<!mob )(?<!people )(?:storm(?:ed"
        rf"|ing)|ramm(?:ed|ing)|attack(?:ed|ing)|burst into|drove {_ANY}(?:through|into) the"
        rf" gates? of) {_ANY}{_GARRISON}\b",
        r"(?:shot|fired|shooting)(?: also)? (?:from|with|out of) (?:[\w-]+ ){1,5}(?:in|at|on)"
        r" (?:the )?(?:employees|staff|workers|officers|members) of (?:the )?(?:police|internal"
        r" affairs|law)",
        strength=6,
        covers=frozenset({"Attack", "Violent demonstration", "Disrupted weapons use"}),
    ),
    *each(
        "Violence against civilians",
        "Attack",
        rf"(?:hit|hitting|struck|beat|beating|beaten|attacked|stabbed|slashed|kicked|clubbed|laid"
        rf" into|set about|went for) (?:him|her|them|his \w+|her \w+) (?:[\w'-]+ ){{0,5}}?with"
        rf" (?:[\w-]+ ){{0,3}}?{_CLUBS}\b",
        rf"(?:kill(?:ed|ing)|shot(?: dead)?|murder(?:ed|ing)|wound(?:ed|ing)|gunned down)"
        rf" (?:an? |the |two |three |its |their |one )?(?:[\w-]+(?:'s)? ){{0,2}}?{_OF_SHOP}\b"
        rf"(?=[^.;]{{0,90}}\b(?:and (?:\w+ )?(?:left|made off|fled|took|carried|escaped|drove"
        rf"|wounded|seized)|with|in|at)\b)",
        strength=5,
    ),
    *each(
        "Emergency",
        "Explosion accident",
        r"(?:methane|firedamp) (?:\w+ )?(?:went off|exploded|caught fire|blew up)",
        r"(?:gas|coal dust)\b[^.;]{0,30}?\b(?:went off|exploded|caught fire"
        r"|blew up)\b(?=[^.]{0,140}\b(?:miners?|metres|meters|underground|shaft|pit|mine)\b)",
        strength=8,
        covers=frozenset({"Fire", "Peaceful protest"}),
    ),
    *each(
        "Emergency",
        "Flood",
        rf"water (?:\w+ )?(?:went|came|got|entered|poured|broke|rushed|ran|flowed|penetrated"
        rf"|burst) (?:in|into|through) (?:the |to )?(?:[\w'-]+ ){{0,3}}?{_WATERED}\b",
        strength=3,
    ),
    *each(
        "Protests",
        "Peaceful protest",
        r"(?:set out|set off|started out|left|departed|went) (?:[\w'-]+ ){0,4}?on foot\b"
        r"(?=[^.]{0,140}\b(?:march\w*|capital|wages?|pay|demand\w*|halt\w*|police|column|hop(?:ing"
        r"|ed) to|mean\w* to|meant to|intend\w*|government|president|parliament|camp)\b)",
        r"(?:still|remain|were|are|have) (?:encamped|camped(?: out)?|camping)\b(?=[^.]{0,90}\b(?:"
        r"roadside|road|railway|railroad|track|highway|square|outside|near|beside|beyond)\b)",
        strength=3,
    ),
    *each(
        "Riots",
        "Violent demonstration",
        rf"{_LOT}\b[^.;]{{0,110}}?\bset (?:[\w'-]+ ){{0,4}}?(?:buildings?|offices?|akimats?|halls?"
        rf"|hotels?|cars|shops|houses) (?:alight|ablaze|on fire)\b",
        r"(?:construction troops|conscripts|soldiers|servicemen|inmates|prisoners|convicts)"
        r" (?:\w+ )?(?:burn(?:ed|t)?|torch(?:ed)?|set fire to|wreck(?:ed)?|smash(?:ed)?"
        r"|ransack(?:ed)?) (?:[\w'-]+ ){0,3}?(?:barracks|buildings?|canteen|headquarters|lorries"
        r"|trucks|blocks?|wing)\b|mutinied\b|mutiny (?:in|at|of|by|among) ",
        # As chronicles tell it
        r"(?:strikers|crowds?|people|workers|protesters|mob|demonstrators|rioters|youths)"
        r" (?:on the square |in the square )?(?:overturns?|burns?|torch(?:es)?|storms?|smash(?:es)?"
        r"|sacks?|wrecks?|ransacks?|sets? fire to|sets? alight) (?:the |an? )?(?:[\w-]+ ){0,2}?"
        r"(?:stage|akimat|building|offices?|train|locomotive|police|cars?|shops|hall|airport|bank)",
        r"(?:pelted|pelting|stoned) (?:[\w'-]+ ){0,3}?(?:policem[ae]n|police|officers|soldiers)"
        r" with (?:stones|bottles|bricks)",
        strength=6,
        covers=frozenset({"Fire"}),
    ),
    *each(
        "Protests",
        "Protest with intervention",
        r"riot (?:units?|squads?|troops|officers|police)\b[^.;]{0,40}?\b(?:dragged|hauled|pulled"
        r"|led|took|carried|bundled|marched|detained|seized)\b[^.;]{0,40}?\b(?:protest[eo]rs?"
        r"|people"
        r"|demonstrators|activists|journalists|women|men|participants)\b",
        strength=4,
        covers=frozenset({"Peaceful protest"}),
    ),
    *each(
        "Riots",
        "Violent demonstration",
        rf"(?:clash(?:es)?|scuffles?|fight(?:ing)?|battles?|confrontations?|skirmish(?:es)?)"
        rf" (?:\w+ )?between (?:[\w'-]+ ){{0,4}}?{_POLICE}\b(?! (?:and|with) (?:[\w-]+ ){{0,3}}?"
        rf"{_OUTLAWS})",
        rf"(?:clash(?:es)?|scuffles?|fight(?:ing)?|battles?|confrontations?|skirmish(?:es)?)"
        rf" (?:\w+ )?between (?:[\w'-]+ ){{0,5}}?{_MARCHING}\b[^.;]{{0,30}}? and (?:the )?"
        rf"(?:[\w-]+ )?{_POLICE}\b",
        strength=7,
        covers=frozenset({"Mob violence", "Peaceful protest", "Fire"}),
    ),
    *each(
        "Riots",
        "Mob violence",
        r"(?:young people|youths|teenagers|school(?:boys|children)|pupils|students|villagers|fans"
        r"|residents|inhabitants|neighbou?rs|families|clans|groups|gangs)\b(?: (?:[\w'-]+,? )"
        r"{0,6}?|, )clashed(?! (?:with|on the square|with the) (?:[\w'-]+ ){0,3}?(?:police|officers"
        rf"|troops|security|soldiers|guards|riot))(?![^.;]{{0,60}}\b{_POLICE}\b)",
        rf"fought (?:an? |the |with )?(?:[\w'-]+ ){{1,8}}?with (?:[\w-]+ ){{0,3}}?{_CLUBS}\b"
        rf"(?![^.;]{{0,60}}\b{_POLICE}\b)",
        r"(?:men|villagers|residents|youths|hundreds|dozens|crowd|people|locals)\b[^.;]{0,40}?\b"
        r"fought (?:an? |the )?(?:[\w-]+ )?(?:family|families|clan|community|neighbou?rs|workers"
        r"|builders|villagers)\b",
        strength=6,
        covers=frozenset(
            {"Violent demonstration", "Attack", "Armed clash", "Fire", "Peaceful protest"}
        ),
    ),
    *each(
        "Protests",
        "Protest with intervention",
        r"(?:march|rally|picket|protest|demonstration|gathering|meeting|procession|column|vigil)\b"
        r"(?: (?!was\b|were\b)[\w'-]+){0,9}? (?:was|were) (?:\w+ )?(?:stopped|halted|interrupted"
        r"|ended|cut short|prevented|blocked|suppressed) by (?:the )?(?:\w+ )?(?:police|officers"
        r"|troops|soldiers|security)",
        strength=4,
        covers=frozenset({"Peaceful protest", "Arrests"}),
    ),
    *each(
        "Violence against civilians",
        "Attack",
        rf"(?:attack(?:ed|ing|s)?|raid(?:ed|ing|s)?|storm(?:ed|ing)|burst into|broke into|held up"
        rf"|walked into|went into|entered)(?: on)? (?:an? |the |two |three |both |several )?"
        rf"(?:[\w-]+ ){{0,3}}?{_GUN_SHOP}\b(?=(?:[^.;,]{{0,60}}?,[^.;]{{0,60}}|[^.;,]{{0,40}}"
        rf" (?:and|before) )"
        rf"\b(?:kill|shot|shoot|wound|murder|open|gunn)\w*)",
        rf"(?:attack(?:ed|ing|s)?|raid(?:ed|ing|s)?|storm(?:ed|ing))(?: on)? (?:an? |the |two "
        rf"|three"
        rf" |both |several )?(?:[\w-]+ ){{0,3}}?{_GUN_SHOP}\b(?![^.;,]{{0,40}} and (?:then"
        rf" )?(?:an? "
        rf"|the |on )?(?:[\w-]+ ){{0,2}}?{_GARRISON})",
        strength=6,
        covers=frozenset({"Looting/property destruction", "Disrupted weapons use"}),
    ),
    *each(
        "Battles",
        "Armed clash",
        r"(?:security forces|police|special forces|troops|soldiers|officers|commandos|agents"
        r"|authorities)\b[^.;]{0,30}?\b(?:killed|shot dead|gunned down|eliminated|neutrali[sz]ed"
        rf"|liquidated|destroyed) (?:[\w'-]+ ){{0,6}}?{_EXTREMISTS}\b",
        strength=6,
        covers=frozenset({"Attack"}),
    ),
    *each(
        "Emergency",
        "Fire",
        r"(?:died|killed|dead|perished|injured|hurt|lives lost) (?:[\w'-]+ ){0,3}?(?:in|by|from)"
        r" (?:an? |the )?(?:[\w-]+ )?(?:fires?|blazes?)(?! (?:and|or|exchange|fight))\b",
        strength=3,
    ),
    *each(
        "Explosions/Remote violence",
        "Remote explosive/landmine/IED",
        r"(?:blew|blown) (?:\w+sel(?:f|ves) )?up (?:[\w'-]+ ){0,2}?(?:while|when|as|trying)"
        r" (?:[\w'-]+ ){0,4}?(?:dismantl|saw|cut|tak|handl|disassembl|play|pick|touch|try|throw|tr"
        r"ied|hit|step|drove)\w*",
        r"(?:shells?|mines?|projectiles?|grenades?|ordnance|munitions?|fuses?|detonators?)"
        r" (?:[\w'-]"
        r"+ ){0,6}?(?:exploded|went off|blew up|detonated|goes off|explodes) (?:[\w'-]+"
        r" ){0,3}?(?:in"
        r" (?:his|her|their|the) hands|when|as|while|under)\b",
        strength=10,
        covers=frozenset(
            {"Suicide bomb", "Explosion accident", "Disrupted weapons use", "Grenade", "Attack"}
        ),
    ),
    *each(
        "Battles",
        "Armed clash",
        rf"{_EXTREMISTS}\b[^.;]{{0,60}}?\b(?:police|station|patrol|unit|checkpoint|guards?|base"
        r"|barracks|soldiers?|officers?)\b[^.;]{0,40}?\b(?:and|then) (?:then )?(?:seized|took"
        r"|grabbed|captured|stole|made off with|carried off) (?:[\w'-]+ ){0,4}?(?:weapons?|rifles?"
        r"|guns?|arms|pistols?|ammunition)\b",
        strength=7,
        covers=frozenset({"Attack", "Disrupted weapons use", "Looting/property destruction"}),
    ),
    *each(
        "Protests",
        "Protest with intervention",
        # Workers held before a seat of power are no suspects.
        rf"(?:detain(?:ed|s|ing)|arrest(?:ed|s|ing)|rounded up|took away|seized) (?:[\w'-]+"
        rf" ){{0,5}}?"
        rf"{_LABOURERS}\b[^.;]{{0,90}}?\b{_BEFORE_SEAT}",
        r"(?:detain(?:ed|s|ing)|arrest(?:ed|s|ing)|rounded up|took away|seized)\b[^.;]{0,60}?\b"
        rf"(?:who|that) (?:had been |were |was )?(?:\w+ )?(?:standing|sitting|gather\w+|assembl\w+"
        rf"|waiting|camping|come|came)\b[^.;]{{0,40}}?\b{_BEFORE_SEAT}",
        rf"{_BEFORE_SEAT}[^.;]{{0,60}}?\b(?:detained|arrested|rounded up|took away) (?:[\w'-]+ )"
        rf"{{0,5}}?{_LABOURERS}\b",
        rf"{_LABOURERS}\b[^.;]{{0,60}}?\b(?:was|were|been) (?:\w+ )?(?:detained|arrested|rounded up"
        rf"|taken away)\b[^.;]{{0,30}}?\b{_BEFORE_SEAT}",
        strength=5,
        covers=frozenset({"Peaceful protest", "Arrests", "Abduction/forced disappearance"}),
    ),
    *each(
        "Riots",
        "Violent demonstration",
        rf"(?:students|youths|young people|crowds?|workers|oilmen|protest[eo]rs|demonstrators"
        rf"|people)"
        rf" (?:\w+ )?(?:fought|battled|scuffled with|brawled with) (?:with )?(?:the )?(?:riot )?"
        rf"{_POLICE}\b",
        strength=5,
        covers=frozenset({"Mob violence", "Peaceful protest", "Armed clash"}),
    ),
    *each(
        "Battles",
        "Armed clash",
        r"(?:fired?|firing|launch(?:ed|ing)) (?:an? |the )?(?:rocket[- ]propelled grenades?|rpgs?"
        r"|grenade launchers?|rockets?)\b",
        r"(?:rocket|grenade)[- ]?launchers? (?:at|against|attack)\b",
        strength=10,
        covers=frozenset({"Grenade", "Attack", "Disrupted weapons use", "Violent demonstration"}),
    ),
)
