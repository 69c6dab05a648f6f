"""Who acts in English reports of incidents, and what they act upon."""

from __future__ import annotations

from mapper.languages.patterns import any_of

# People whose coming together is a demonstration.
CROWD = any_of(
    "crowds?|people|residents|workers|staff|employees|thousands|hundreds|dozens|scores|drivers",
    "demonstrators|protest[eo]rs|activists|villagers|townspeople|townsfolk|locals|inhabitants",
    "miners|oilmen|oil(?:field)? workers|oilers|strikers|picketers|mothers|wives|women|widows",
    "relatives|parents|farmers|traders|depositors|shareholders|investors|students|teachers",
    "doctors|medics|nurses|pensioners|veterans|marchers|youths?|supporters|citizens|families",
    "railwaymen|metalworkers|builders|cabbies|couriers|fishermen|herders|entrepreneurs|borrowers",
    "mortgage holders|home ?buyers|men|inmates|prisoners|smelters?|home-?owners|truckers|crews?",
    "brigades?|persons|unemployed|jobless|drillers|welders|steelworkers|paramedics|ambulance crews"
    "|job[- ]?seekers|feminists|stall-?holders",
    "shift workers|colleagues|shepherds|lads|fired workers|metallurgists|seamstresses|dockers",
    "environmentalists|vendors|sellers|evicted families|squatters|debtors|grain growers|carriers",
)
# Those who use violence together.
MOB = any_of(
    "rioters|mobs?|crowds?|protest[eo]rs|demonstrators|youths|young (?:men|people)|thugs",
    "hooligans|attackers|men|people|villagers|residents|locals",
)
GUNMEN = any_of(
    "gunm[ae]n|militants?|terrorists?|extremists?|insurgents?|fighters?|jihadis?(?:ts?)?",
    r"armed (?:\w+ )?(?:groups?|attackers?|men|man|people|persons?|bandits?|band|assailants?)",
    r"(?:unknown|unidentified|masked|armed) (?:\w+ )?(?:gunmen|attackers?|assailants?|men"
    r"|persons?)",
    "attackers?|assailants?|assassins?|snipers?|shooters?|criminals|bandits",
)
FORCES = any_of(
    r"police(?:m[ae]n|woman)?|police (?:officers?|patrols?|station|post|car|unit|squad|checkpoint)",
    "officers?|patrol(?:men|man|s)?|patrol cars?|squad cars?|soldiers?|servicem[ae]n|troops",
    "conscripts?|sergeants?|border guards?|(?:national )?guards(?:m[ae]n)?|national guard",
    "security (?:forces|services|officers|men)|special forces|law enforcement(?: officers?)?",
    r"checkpoints?|check-points?|military(?: \w+)?|garrisons?|barracks|army|commandos|convoys?"
    r"|sentr(?:y|ies)|military unit",
    "guard post|frontier post|border post|outposts?|road ?block|detention cent(?:re|er)",
    "remand prison|armou?ry|arms depot|unit",
)
CIVILIANS = any_of(
    "civilians?|passers-?by|residents?|bystanders?|pedestrians?|protest[eo]rs|demonstrators",
    "shoppers?|worshippers?|families|family|women|woman|children|teachers?|pupils?|students?",
    "journalists?|activists?|traders?|farmers?|shepherds?|drivers?|passengers?|workers?|doctors?",
    "reporters?|correspondents?|politicians?|campaigners?|couple|brothers|colleagues|tourists?"
    "|migrants?",
    "bloggers?|lawyers?|businessm[ae]n|pensioners?|imams?|priests?|people|crowd|minibus|bus|taxi",
    "customers|schoolchildren|patients|locals|villagers|mosque|school|kindergarten|church|cafe",
    "editors?|deput(?:y|ies)|candidates?|judges?|schoolgirls?|teenagers?|nurses?|vendors?",
    "salesm[ae]n|saleswom[ae]n|shop assistants?|passenger|mother|girl|boy|couple|widow",
    "cashiers?|watchm[ae]n|security guards?|entrepreneurs?|professors?|classmates?|schoolmates?",
    "human rights (?:defender|activist)s?|(?:union|party|opposition|community) leaders?|mullahs?",
    "taxi drivers?|bailiffs?|rangers?|gamekeepers?|akims?|mayors?|neighbou?rs?|sellers?",
)
BUILDING = any_of(
    "buildings?|offices?|akimats?|city hall|town hall|residence|government house|party hq",
    "airport|headquarters|administration|police stations?|departments?|prison|barracks|bank",
    "tv (?:station|cent(?:re|er)|tower)|television (?:station|cent(?:re|er)|tower)|station",
    "court(?:house)?|ministry|prosecutor'?s'? office|shopping (?:mall|cent(?:re|er))|palace"
    "|studios",
)
VEHICLE = any_of(
    "cars?|vehicles?|buses|bus|minibus(?:es)?|van|trucks?|lorr(?:y|ies)|tyres?|tires?|kiosks?",
    "shops?|stores?|pavilions?|barricades?|statue|doors?|windows?|cafes?|houses?|homes?",
)
WEAPON = any_of(
    "weapons?|firearms?|ammunition|ammo|munitions?|rifles?|shotguns?|pistols?|revolvers?|handguns?",
    "grenades?|grenade launchers?|arms|explosives|tnt|trotyl|ammonal|dynamite|detonators?",
    r"saigas?|sawn-offs?|makarovs?|flamethrowers?|rpgs?|plastid|plastic explosives?|hexogen"
    r"|ammonite",
    r"cartridges?|rounds|guns?(?! (?:maker|control|law|lobby|owner))|carbines?|kalashnikovs?"
    r"|aks?-?\d{2,3}\w?|aks|akms?|machine ?-?guns?|mines?",
    "(?:improvised |home-?made )?explosive devices?|(?:home-?made )?bombs?|ieds?|shells?"
    "|silencers?",
    "suicide belts?|gunpowder|bullets|molotov cocktails?|petrol bombs?",
)
NUMBER = any_of(
    r"\d[\d,. ]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen",
    "fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|several",
    "dozens|scores|hundreds|some|many|a few|at least|more than|over|about|around",
)
