"""English words for attacks on civilians, abductions and bombs."""

from __future__ import annotations

from mapper.languages.en.triggers.people import CIVILIANS, GUNMEN
from mapper.languages.forms import each
from mapper.languages.patterns import any_of

_SOME = r"(?:[\w'-]+ ){0,4}"
_HIT = any_of(
    "shot(?: dead| and killed| and wounded| at)?|gunned down|stabbed(?: to death)?|knifed|hacked",
    "beaten(?: to death| up)?|bludgeoned|strangled|murdered|slain|machine-gunned|battered|burned"
    " alive|sprayed with acid|hacked to death",
    "fatally (?:shot|stabbed|wounded)|shot at close range|slaughtered|set upon|assaulted",
    r"killed by (?:\w+ )?(?:gunm[ae]n|attackers?|assailants?|unknown|unidentified|a gunman)",
    r"attacked with (?:an? )?(?:\w+ )?(?:knife|knives|axe|hammer|bats?|acid|machete|sticks?|gun)",
    r"attacked by (?:\w+ )?(?:unknown|unidentified|masked|gunm[ae]n|attackers?|assailants?|men|a"
    r" man)",
)

VIOLENCE = (
    *each(
        "Violence against civilians",
        "Abduction/forced disappearance",
        r"(?<!to )(?:kidnap(?:ped|s|ping)?|abduct(?:ed|s|ion|ing)|bride-?napping)(?! (?:attempt|c"
        r"harges"
        r"|film))",
        r"(?:snatched|stolen|whisked away|spirited away|carried off|dragged) (?:[\w'-]+"
        r" ){0,3}?(?:from"
        r" (?:an? |the |his |her |their |outside )?(?:\w+ )?(?:home|house|driveway|pram|yard"
        r"|street|car"
        r"|office|ward|hospital|school|bus stop|playground|cafe|flat)|against (?:his|her|their)"
        r" will)",
        r"(?:taken away|led away|led off|driven off|carried away|seized|grabbed|bundled off"
        r"|forced into"
        r" (?:a|the) (?:car|van|jeep)) by (?:\w+ )?(?:armed|masked|unknown|unidentified|strangers"
        r"|men in (?:masks|plain|civilian))(?: \w+)?",
        r"(?:masked|unknown|unidentified|armed|strange) (?:\w+ )?(?:men|persons|people) (?:[\w'-]+ "
        r"){0,3}?(?:forced|bundled|shoved|dragged|pushed|threw|grabbed|seized) (?:[\w'-]+ ){1,4}"
        r"(?:into|from|and drove)",
        r"(?:bundled|shoved|stuffed|thrown|forced|pushed) (?:[\w'-]+ ){0,3}into (?:a |the"
        r" )?(?:car )?"
        r"(?:boot|tinted \w+|unmarked \w+|trunk)",
        r"(?:held|holding|kept|keeping) (?:[\w'-]+ ){0,4}?(?:hostages?|captive|at gunpoint|for"
        r" ransom"
        r"|chained|as slaves|in slavery|in (?:a |the )?(?:cellar|pit|barn|garage|basement))",
        r"(?:stolen|abducted|taken|snatched|seized|carried off) (?:for (?:marriage|ransom)|as (?:a"
        r" )?(?:bride"
        r"|hostages?))|(?:held|holding|kept|keeping|locked) (?:[\w'-]+ ){0,9}?(?:hostages?|captive"
        r"|for"
        r" ransom|in (?:a |the )?(?:cellar|pit|basement|slavery))|(?:captors|abductors"
        r"|kidnappers)\b"
        r"[^.;]{0,60}?\b(?:want|demand|ask|call)\w*|(?:pushed|forced|bundled|shoved|dragged|thrown"
        r"|stuffed"
        r"|pulled|put) (?:[\w'-]+ ){0,4}?into (?:an? |the |their )?(?:[\w-]+ )?(?:car|van|jeep"
        r"|minibus|suv"
        r"|boot|trunk|lexus|toyota)(?! by (?:the )?police)\b(?=[^.;]{0,50}\b(?:drove|driven|taken"
        r"|unknown"
        r"|masked|ransom|vanish\w+|sped|disappear\w+|held|whereabouts|not been)\b)|forced (?:\w+"
        r" )?into a car",
        r"(?:was|were|been) put (?:in|into|inside) (?:an? |the |their )?(?:[\w-]+ )?(?:car|van|jeep"
        r"|suv|minibus) by (?:(?:\w+ ){0,2}?(?:unknown|unidentified|masked|armed|strange)\b"
        r"|(?:\w+ ){0,2}?(?:men|people|persons) (?:without|in (?:plain|civilian|masks?|black)))",
        r"(?:was|were|been) (?:\w+ )?(?:dragged|bundled|shoved|pushed|forced|thrown|pulled"
        r"|stuffed) (?:\w+ ){0,2}?"
        r"into (?:an? |the |their )?(?:[\w-]+ )?(?:car|jeep|suv|boot|trunk|lexus|toyota|nexia"
        r"|mercedes)"
        r"(?! by (?:the )?(?:police|officers))",
        r"(?:not|nothing|never) (?:\w+ )?(?:been )?(?:heard|seen)\b[^.;]{0,70}?\b(?:since"
        r"|after)\b[^.;]{0,80}?\b(?:took|taken"
        r"|led|men|car|van|masks?|strangers)\b|(?:held|kept) (?:[\w'-]+ ){0,3}?at gunpoint",
        r"(?:was|were|been) (?:\w+ )?(?:shoved|bundled|stuffed|forced|dragged|pushed|thrown"
        r"|hustled) into (?:an? |the |his"
        r" |her )(?!(?:\w+ )?(?:bus|van|police|paddy|cell|water|river|pit|fire|ditch|corner|final"
        r"|second|background))[\w-]+",
        r"(?:held|holding|kept|locked up) (?:[\w'-]+ ){0,6}?(?:cashiers?|customers?|clients?"
        r"|visitors?|employees|staff"
        r"|passengers|saleswom[ae]n)\b(?=[^.;]{0,80}\b(?:hours?|special forces|freed|bank|pawnshop"
        r"|knife|gun|pistol)\b)",
        r"(?:seized|snatched|grabbed|taken|carried off|dragged|bundled)\b[^.;]{0,60}?\b(?:and"
        r"|then) (?:driven|taken|held|kept"
        r"|brought)\b(?=[^.;]{0,80}\b(?:held|kept|ransom|mountains|basement|cellar|days|steppe"
        r"|forest)\b)(?! (?:to|in) (?:the )?"
        r"(?:police|custody|hospital))",
        r"(?:carried|dragged|driven|taken|led) off by (?:\w+ ){0,2}?(?:men|youths|strangers"
        r"|persons|masked)|wanted her for a"
        r" (?:bride|wife)|(?:let|lets|set|released|freed)\b[^.;]{0,20}?\bhostages?\b|hostages?"
        r" (?:go|free|held|were)",
        r"no (?:word|news|sign|trace) (?:from|of) (?:[\w'-]+"
        r" ){1,4}?since\b[^.;]{0,80}?\b(?:mini-?bus|van|car"
        r"|jeep|men|masks?)\b|chained to (?:a |the )?(?:radiator|bed|pipe|wall)",
        r"hostage (?:drama|situation|crisis|siege)|hostage-taking|hostage-taker|hostages? (?:were"
        r"|was)"
        r" (?:taken|held|freed|released)|(?:took|takes?|taking|taken|seized) (?:[\w'-]+"
        r" ){0,4}hostages?",
        r"(?:vanished|disappeared|went missing|has not been seen|have not been seen)(?:"
        r" [\w'-]+){0,5}?"
        r" (?:after|since) (?:[\w'-]+ ){0,8}(?:men|van|car|masks?|shoved|led|officers|detained)",
        r"kidnappers (?:[\w'-]+ ){0,3}?(?:held|released|demanded|snatched|took|freed)",
        r"(?:taken|carried off|dragged|led) (?:away )?by force|theft of (?:a )?persons?"
        r"|(?:forcibly|forcefully) (?:carried|taken|led|driven) away"
        r"|stolen bride|enforced disappearance|put a bag over",
        strength=5,
        covers=frozenset({"Attack", "Arrests"}),
    ),
    *each(
        "Violence against civilians",
        "Attack",
        r"(?:drunken |armed |masked )?(?<!video of a )(?:man|woman|teenager|attacker|pupil|youth"
        r"|ex-convict)"
        r" (?:[\w'-]+ ){0,5}?"
        r"(?:ran amok|ran riot|went on (?:a|the) rampage|attacked (?!by)|stabbed|opened fire"
        r"|slashed|shot)",
        rf"(?:opened fire|open fire|fired|shot|shooting) (?:on|at|into)(?="
        rf" {_SOME}(?:{CIVILIANS})\b)",
        rf"{CIVILIANS} (?:[\w'-]+ ){{0,6}}?(?:was|were|is|are|been|being) (?:\w+ )?(?:{_HIT})",
        rf"{CIVILIANS} (?:\w+ )?(?:shot dead|stabbed|gunned down|beaten to death|murdered"
        rf"|knifed"
        r"|machine-gunned|hacked to death)",
        rf"attack(?:ed|s)(?: on)?(?= (?:an? |the |two |three |several )?(?:\w+"
        rf" )?(?:{CIVILIANS})\b)"
        r"(?! family values)",
        r"stabbed|knif(?:ed|e attack)|gunned down|beaten to death|shot and killed|axe attack"
        r"|fatally shot|shooting spree|shooting rampage|stabbing (?:attack|spree)|mass shooting"
        r"|school shooting|contract killing|drive-by shooting|acid attack|sprayed with acid",
        rf"(?:shot dead|shooting dead|gunned down|guns down|shoots dead|knifed|battered"
        rf"|hacked at"
        rf"|slashed|stabs|axed|beat(?: up)?|attacks?|emptied [^.;]{{0,30}}? at"
        rf"|fired at)"
        rf" (?:an? |the |two |three |four |five |several |his |wedding )?(?:\w+ )?(?:{CIVILIANS}"
        rf"|guests"
        rf"|businessm[ae]n|shopkeeper|clerk|watchm[ae]n|classmates?|pupils?|leader|deputy"
        rf"|politician"
        rf"|bailiffs?|editor|neighbou?rs?|wife|cashier|guard)(?=[^.;]{{0,60}}\b(?:with (?:a |an "
        rf"|his "
        rf"|baseball |iron |metal |kitchen )?(?:\w+ )?(?:knife|axe|bats?|rifle|gun|pistol|knives"
        rf"|bars?"
        rf"|hammer|sticks?|shotgun)|at|in|on|near|outside|and)\b)",
        rf"(?:killing|killed|wounds?|wounded) (?:an? |the |two |three |four |five |several |his )?"
        rf"(?:\w+ )?(?:{CIVILIANS}|guests|shopkeeper|clerk|watchm[ae]n|classmates?|wife|cashier)"
        r"(?=[^.;]{0,60}\bwith (?:an? |his |two )?(?:\w+ )?(?:knife|axe|bats?|rifle|gun|pistol"
        r"|knives"
        r"|bars?|hammer|sticks?|shotgun)\b)",
        rf"{GUNMEN}\b[^.;]{{0,40}}?\b(?:killed|shot(?: dead)?|stabbed|wounded|beat(?: up)?"
        rf"|attacked)"
        rf" (?:an? |the |two |three |several )?(?:\w+ ){{0,2}}(?:{CIVILIANS})",
        r"(?:killed|wounded|gunned down) by (?:\w+ ){0,2}(?:gunm[ae]n|militants|terrorists)",
        r"bod(?:y|ies)\b[^.;]{0,60}?\bwith (?:\w+ )?(?:gunshot|bullet|knife|stab) wounds",
        r"(?:found|lay|lying) (?:shot|stabbed|murdered|strangled|with (?:\w+ )?(?:bullet|knife"
        r"|stab|"
        r"gunshot) wounds)|attack on (?:an? |the )?(?:\w+ )?(?:journalist|activist|blogger|lawyer"
        r"|deputy|doctor|teacher|editor|ambulance)|knife (?:blows?|wounds?)|axe-wielding"
        r"|knife-wielding"
        r"|(?:unarmed|innocent) (?:people|civilians) (?:were|was) (?:killed|shot)|with (?:a )?knife"
        r" wounds",
        "(?:was|were|been) (?:shot|beaten) by",
        r"(?<!it )(?<!film )(?<!series )(?<!movie )(?<!video )(?<!clip )(?<!footage )(?<!scenes )"
        r"(?<!which )(?<!picture )(?<!programme )(?:was|were|been) shot(?: dead)?(?! (?:on (?:film"
        r"|location|a phone|video|camera)|in (?:black|colou?r)|by (?:an? |the )?(?:\w+"
        r" )?(?:director"
        r"|photographer|cameraman|crew|students|drone)|entirely|over \w+ days))",
        r"(?:badly|severely|brutally|savagely|seriously|half|nearly|almost) beaten|beaten (?:up "
        r"|almost"
        r" to death |unconscious |senseless )?(?:by|with|near|outside|at|in) (?!home\b)(?:an? |the"
        r" |his |her )?"
        r"(?:[\w-]+ ){0,3}?(?:m[ae]n|persons?|people|strangers?|attackers?|assailants?|thugs"
        r"|youths|bats?"
        r"|bars?|pipes?|sticks?|home|house|office|entrance|street|stairwell|lift|yard"
        r"|unknown\w*)\b",
        r"(?:found|discovered|lay|lying)\b[^.;]{0,60}?\bwith (?:an? |his |her |their |two |several"
        r" )?(?:\w+ )?(?:fractured"
        r"|broken skull|smashed|crushed|skull|stab|gunshot|bullet|knife|throat|head injur\w+|his"
        r" throat|her throat)",
        r"attack(?:ed|s|ing)? (?:[\w'-]+ ){0,3}?with (?:an? |the |his )?(?:\w+ )?(?:knife|knives"
        r"|axe|hammer|bats?"
        r"|machete|bars?|razor|scissors|rifle|gun|pistol|air gun|acid|sticks)",
        r"(?:killed|died|wounded|hit|injured|struck) (?:\w+ )?(?:by|from|in|of) (?:\w+"
        r" )?(?:gunfire|bullets?|shots?"
        r"|gunshots?|a stray bullet|an? bullet)",
        rf"{CIVILIANS} (?:\w+ )?(?:attacked|stabbed|shot|beaten|knifed|assaulted|gunned down"
        rf"|murdered|robbed and beaten)"
        rf"(?= (?:in|at|near|outside|on|by|with|as|for|after)\b|\s*[.,:;!\u2013-]|$)",
        r"(?:two|three|four|several|unknown|unidentified|masked) (?:[\w'-]+ ){0,3}?(?:with|armed"
        r" with) (?:an? |the )?"
        r"(?:\w+ )?(?:bats?|knives|knife|hammers?|bars?|brass knuckles|axes?|sticks"
        r"|crowbars?)\b(?=[^.;]{0,90}\b(?:attack\w*"
        r"|waited|beat\w*|robbed|hit|struck|set upon|wounded|injur\w*|broke|ambush\w*)\b)",
        r"shots? (?:in|at|outside|near|inside|on) (?:an? |the )?(?:[\w'-]+ ){0,4}?(?:cafe"
        r"|restaurant|bar|club|market|cars?|shop"
        r"|house|school|street|avenue|hospital|mosque|office|yard)\b(?! (?:on goal|wide))",
        r"emptied (?:an? |his |the )?(?:\w+ )?(?:pistol|gun|rifle|magazine|shotgun|revolver"
        r"|kalashnikov)",
        r"(?:strangers|men|unknown|attackers|youths|thugs|assailants)\b[^.;]{0,30}?\bbroke (?:the "
        r"|his |her )?(?:arms?|nose|jaw"
        r"|legs?|ribs?|skull|fingers)",
        r"(?:doused|splashed|sprayed|pelted) with (?:\w+ )?(?:dye|acid|zelyonka|brilliant green"
        r"|paint|faeces|liquid|eggs)",
        r"(?:man|woman|teenager|youth|stranger|attacker|pupil|student|neighbour|somebody|someone)"
        r" with (?:an? )"
        r"(?:\w+ )?(?:axe|knife|hammer|rifle|shotgun|machete|pistol|gun"
        r"|cleaver)\b(?=[^.]{0,90}\b(?:dead|killed"
        r"|wounded|injured|hurt|stabbed|died|hospital)\b)",
        r"(?:hit|struck|beaten|attacked|battered|clubbed) (?:\w+ ){0,3}?with (?:an? |the )?(?:\w+"
        r" )?(?:spade"
        r"|shovel|hammer|axe|bat|pipe|bar|rod|stick|stone|bottle|pistol butt|knuckles)",
        r"bullets? (?:through|in|into) (?:the |a |his |her )?(?:\w+ )?(?:window|door|windscreen"
        r"|windshield|head"
        r"|chest|back|leg|car)|(?:knocked|thrown|pushed) to the ground\b[^.;]{0,40}?\b(?:kicked"
        r"|beaten|by)"
        r"|kicked by (?:\w+ )?(?:men|youths|strangers|persons)",
        r"(?:threw|splashed|sprayed|poured|flung|dashed|hurled|throwing|splashing) (?:[\w-]+"
        r" ){0,2}?acid"
        r"|acid (?:\w+ )?(?:in the face|thrown|splashed|poured)",
        rf"{CIVILIANS}\b[^.;]{{0,40}}?\b(?:(?:was|were|been|came|being) )?(?:fired (?:on|at|upon)"
        rf"|set upon"
        rf"|shot at|stabbed|knifed|gunned down|murdered|assassinated|bludgeoned|strangled|hacked"
        rf"|slashed|shot dead|shot in the|attacked (?:with|by|in|at|near|outside)|beaten (?:up"
        rf"|with|by"
        rf"|to|in|outside|near|at|unconscious)|assaulted (?:by|in|at|near|with|outside)|killed by"
        rf" (?:an? |the )?(?:\w+ )?(?:gunm[ae]n|shots?|attackers?|assailants?|unknown|sniper"
        rf"|hitm[ae]n"
        rf"|killers?|contract)|under fire)\b",
        r"(?:attack(?:ed|ing)|beat(?:en|ing)?(?: up)?|stabb(?:ed|ing)|assault(?:ed|ing)"
        r"|slash(?:ed|ing)"
        r"|wound(?:ed|ing)|kill(?:ed|ing)|shot(?: at| dead)?|shooting(?: dead)?|hit|fired (?:on"
        r"|at)|set"
        r" upon|assassinated|ambushed) (?:an? |the |two |three |four |five |six |several |his "
        r"|her |their"
        r" |\d+ )?(?:[\w'-]+ ){0,2}?(?:journalists?|reporters?|bloggers?|activists?|deput(?:y"
        r"|ies)"
        r"|lawyers?|editors?|candidates?|classmates?|schoolmates?|imams?|priests?|passers-?by"
        r"|worshippers?|civilians?|shoppers?|shepherds?|farmers?|businessm[ae]n|bystanders?"
        r"|pupils?"
        r"|teachers?|doctors?|paramedics|nurses?|bailiffs?|judges?|akims?|ambulance (?:crew"
        r"|driver)"
        r"|rights defenders?|foreign (?:workers?|students?)|tourists?|migrants?)\b"
        r"(?! (?:with (?:his|her|their|the|a) (?:questions?|speech|words|songs?|performance)|for"
        r" (?:his|her|their|its) ))",
        r"(?:shots|bullets|gunfire)\b[^.;]{0,60}?\b(?:killed|killing|hit|wounded|wounding|struck)"
        r" (?:an? |the |two |three )?(?:[\w-]+ )?(?:passers?-?by|woman|women|man|girl|boy|child"
        r"|children"
        r"|driver|journalist|residents?|civilians?|businessman|couple|family|teenager)",
        r"(?:hitm[ae]n|contract killers?|hired killers?|assassins?) (?:[\w'-]+ ){0,4}?(?:shot"
        r"|killed"
        r"|fired|gunned|emptied|struck|waited|ambushed)|(?:attempt|attempted) (?:on (?:the|his"
        r"|her) life"
        r"|murder|assassination)|assassination (?:attempt )?(?:of|on)",
        r"drove (?:his |a )?(?:car|truck|van|vehicle) into (?:\w+ ){0,3}(?:crowd|people"
        r"|pedestrians)",
        strength=3,
    ),
    *each(
        "Explosions/Remote violence",
        "Suicide bomb",
        r"(?:wore|wearing|carried|carrying) (?:the |an? )?(?:\w+ )?(?:charge|explosives?|bomb|belt"
        r"|vest)\b[^.;]{0,30}?\b(?:on"
        r" (?:his|her) (?:body|chest)|under (?:his|her))|explosives? (?:strapped|taped|tied|round"
        r"|around|on|under) (?:\w+ )?(?:his|her|their)"
        r" (?:waist|body|chest|belt"
        r"|jacket|coat)",
        r"(?:set off|detonat(?:ed|ing|es)|triggered|activated|exploded|blew up) (?:[\w'-]+"
        r" ){0,3}?(?:belt|vest)"
        r"|(?:belt|vest) (?:[\w'-]+ ){0,3}?(?:exploded|detonated|went off|blew up)|(?:detonat(?:ed"
        r"|es|ing)"
        r"|explod(?:ed|es|ing)) (?:himself|herself|themselves|oneself)|kamikaze|human bomb"
        r"|bomber (?:\w+ ){0,5}?(?:killed himself|killed herself|dead)|suicide-bomber"
        r"|terrorist-suicide",
        r"suicide (?:bomb\w*|attack\w*|blast)|(?:blew|blown|blows?|blowing) (?:himself|herself"
        r"|themselves) up|self-liquidat(?:ion|ed)|self-detonat(?:ion|ed)|suicide vest (?:went off"
        r"|exploded)",
        r"(?:set off|detonated|triggered|activated) (?:an? |the |his |her )?(?:\w+ )?(?:charge|belt"
        r"|vest|device|explosives)(?: \w+)? (?:strapped|attached|worn|on (?:his|her) (?:chest|body|"
        r"belt))|brought the explosive device into action|bomber (?:died|blew|struck|strikes)",
        strength=9,
        covers=frozenset(
            {"Explosion accident", "Attack", "Remote explosive/landmine/IED", "Grenade"}
        ),
    ),
    *each(
        "Explosions/Remote violence",
        "Grenade",
        r"(?:threw|throws?|hurl(?:ed|s)|lobbed|tossed|pulling the pin of|pulled the pin of|pulled"
        r" the"
        r" pin on|set off|detonated|flung|rolled) (?:an? |two |the )?(?:[\w-]+ )?(?:hand )?"
        r"(?:grenades?|f-1|rgd-5)\b(?! launcher)",
        r"(?<!stun )(?:grenade|f-1|rgd-?5)\b[^.;]{0,50}?\b(?:flew|thrown|tossed|hurled|lobbed"
        r"|rolled|landed|burst|exploded|went"
        r" off|came over)\b",
        r"(?:(?:stun )?grenades? (?:[\w'-]+ ){0,8}?(?:exploded|went off|detonated|blew up"
        r"|explodes|(?:was|were) (?:thrown|hurled|tossed|lobbed)))(?<!stun)|grenade (?:blast"
        r"|explosion|attack)|rocket-propelled grenade (?:hits?|struck|was fired|fired)"
        r"|(?:rpg|grenade launcher) (?:was )?fired|fired (?:an? )?(?:rpg|rocket-propelled|grenade"
        r" launcher)",
        strength=8,
        covers=frozenset({"Explosion accident", "Attack", "Remote explosive/landmine/IED"}),
    ),
    *each(
        "Explosions/Remote violence",
        "Remote explosive/landmine/IED",
        r"bomb(?:ing|ings| blasts?| attacks?| explosions?| exploded| went off| detonated)",
        (
            r"(?:(?:improvised |home-?made )?(?:explosive )?device|home-?made bomb|explosives?"
            r"|bomb|land ?mine"
            r"|ied|shrapnel device|booby trap)s? (?:[\w'-]+ ){0,9}?(?:exploded|went off"
            r"|detonated|blew up|was (?:set off|detonated|thrown|hurled))"
        ),
        r"(?:blew up|exploded|blast|explosions?|blown up|ripped apart|went"
        r" up)\b[^.]{0,110}?\b(?:tnt|trotyl"
        r"|home-?made bomb|(?:was|were|been) (?:a|the work of a|caused by a) (?:\w+ )?(?:bomb"
        r"|device"
        r"|terror\w*)|planted|work of (?:a |an )?(?:\w+ )?(?:bomb|terror|explosive)|shrapnel"
        r"|ball-?bearings"
        r"|nails and|terrorist attack|act of terror\w*|remote control|timer|detonator)",
        r"(?:bombs?|explosive devices?|ieds?|charges?|mines?|explosives"
        r"|devices?)\b[^.;]{0,60}?\b(?:planted"
        r"|hidden|placed|left|attached|laid|buried|fixed|stuck)\b[^.;]{0,60}?\b(?:exploded|went"
        r" off|blew"
        r"|detonated|ripped|killed|killing|injured|tore|destroyed)",
        r"(?:package|parcel|bag|box|letter|rucksack|backpack|suitcase)\b[^.;]{0,60}?\b(?:tore off"
        r"|tears off|exploded|blew"
        r"|went off|maimed|ripped)|(?:exploded|went off|blew up) (?:an? |the )?(?:\w+"
        r" )?(?:home-?made|improvised|self-?made"
        r"|unknown|explosive)(?: \w+)? (?:device|bomb)|(?:land|anti-tank|anti-personnel|wartime"
        r"|old) ?mine\b[^.;]{0,40}?\b"
        r"(?:killed|exploded|went off|blew|injured|tore)|mine from the war",
        r"bombs?\b[^.;]{0,50}?\b(?:tears?|tore|rips?|ripped|shatters?|shattered|wrecks?|wrecked"
        r"|kills?|killed|wounds?|injures?"
        r"|explodes?|goes off|blows)\b",
        r"(?:packed|filled|stuffed) with (?:nails|bolts|screws|ball|shrapnel"
        r"|metal)\b[^.;]{0,80}?\b(?:tore"
        r"|exploded|went (?:off|up)|ripped|killed|wounded|injured|blew)",
        r"car bomb(?:ing|s)?|pipe bombs?|roadside charge|bombs? (?:[\w'-]+ ){0,4}?(?:rips?"
        r"|ripped|tore|explodes?|goes off|kills"
        r"|injures)|(?:unidentified |improvised )?explosive device (?:worked|triggered|operated)"
        r"|(?:parcel|package|bag|backpack)\b[^.;]{0,40}?\b(?:blew up|exploded|went off)",
        r"(?:as a result of (?:the )?)?(?:undermining|detonation|explosion|actuation) of (?:an? "
        r"|the )?(?:\w+ )?(?:self-?made"
        r"|home-?made|improvised|explosive)(?: explosive)? device|(?:device|bomb|charge|ied)s?"
        r" (?:[\w'-]+ ){0,4}?(?:was|were) (?:detonated|set off|exploded|blown up by remote)",
        r"(?:wired|rigged|packed) (?:with )?explosives|(?:blasts?|explosions?) (?:caused|set off"
        r"|triggered) by (?:a )?(?:mobile|timer|remote|phone)|remote-controlled|roadside bomb"
        r"|(?:ran|drove|driven|stepped|trod) (?:over|on|onto) an? (?:\w+ )?(?:land ?)?mine",
        "terrorist (?:blast|explosion|bombing)|drone (?:strike|attack)|mortar fire|shelling of",
        "(?:blasts?|explosions?) (?:caused|set off|triggered) by (?:an? |the )?(?:\\w+"
        " )?(?:bombs?|grenades?|device|ied|explosives)",
        "blown up by (?:a )?(?:bomb|terrorists|militants|an explosive)|stepped on a mine",
        strength=7,
        covers=frozenset({"Explosion accident", "Attack"}),
    ),
    *each(
        "Violence against civilians",
        "Attack",
        (
            r"(?:doused|poured petrol (?:on|over)|poured kerosene (?:on|over)|splashed) (?:t"
            r"he |an? |his |her |their )?(?:own |former |pregnant |sleeping |young |common-l"
            r"aw )?(?:wife|husband|woman|man|girl|boy|mother|daughter|son|ex-wife|ex-husband"
            r"|neighbour|neighbor|partner|cohabitant|girlfriend|boyfriend|lover|sister|broth"
            r"er|father|mother-in-law|student|classmate|journalist|him|her)\b"
        ),
        (
            r"(?:plunged|stuck|drove|thrust|stabbed) (?:an? |the |his |her )?(?:\w+ )?(?:kni"
            r"fe|screwdriver|blade|fork|awl|scissors|shiv)\b"
        ),
        (
            r"(?:knife|screwdriver|axe|rebar|hammer|bat|scissors|razor|crossbow|knuckles)\b["
            r"^.;]{0,30}?\b(?:struck|went at|lunged|attacked|slashed)\b"
        ),
        (
            r"(?:men|strangers?|attackers?|thugs|youths|skinheads|unknowns?|masks)\b[^.;]"
            r"{0,60}?\bbroke (?:the |his |her |both )?(?:[\w'-]+ ){0,2}?(?:nose|ribs?|jaw|ar"
            r"ms?|legs?|skull|fingers)\b"
        ),
        (
            r"(?:kicked|beat|beaten|punched|hit) (?:[\w'-]+ ){0,2}?(?:unconscious|half to de"
            r"ath|half-dead|into a coma|senseless|to a pulp)\b"
        ),
        (
            r"(?:bailiffs?|court officers?|foresters?|inspectors?|tax officials?) (?:[\w'-]+ )"
            r"{0,2}?(?:fired"
            r" on|fired at|shot at|came under fire|under fire)"
        ),
        (r"(?:waylaid|lay in wait|laid in wait|lain in wait)\b|hail of blows"),
        (r"hit (?:[\w'-]+ )?(?:on|over|in|across) the (?:head|face|back|neck) with\b"),
        (
            r"(?:bullets?|shots?) (?:for|at|into) (?:an? |the |his |her )?(?:rights defender"
            r"|human rights|journalist|blogger|editor|activist|lawyer|businessman|deputy|aki"
            r"m|judge|witness)\b"
        ),
        strength=5,
    ),
    *each(
        "Violence against civilians",
        "Abduction/forced disappearance",
        (
            r"(?:sack|bag|hood|bucket) (?:over|on|pulled over|put over|put on) (?:his |her |"
            r"their |the )?heads?\b(?![^.]{0,80}\b(?:knb|special forces|police|terror\w*|dae"
            r"sh|isis)\b)"
        ),
        (
            r"lured (?:in|into|to) (?:an? |the |his |their )?(?:\w+ )?(?:car|van|jeep|minibu"
            r"s|house|flat|dacha)\b"
        ),
        (
            r"(?:put|locked|kept|driven|pushed|shut|wept|rode|travelled|carried) (?:[\w'-]+ "
            r"){0,3}?in (?:the |an? |his |her |their )?(?:own )?(?:trunk|boot)\b(?! (?:of|wi"
            r"th) (?:goods|melons))"
        ),
        (
            r"ransom (?:call|demand|note|was|of)\b|(?:let|released|freed|set free) (?:[\w'-]"
            r"+ ){0,5}?(?:for|after paying) (?:an? |the )?ransom|captors\b[^.;]{0,30}?\b(?:l"
            r"et|released|freed|dropped)\b"
        ),
        (
            r"(?:grabbed|snatched|carried off|seized|dragged) (?:right |straight )?(?:from|a"
            r"t|near) (?:the |an? |her |his )?(?:bus stop|stop|school gate|playground|bazaar"
            r"|porch|doorstep)\b"
        ),
        (
            r"(?:department|police|agency|body|station|knb)\b[^.;]{0,30}?\b(?:admit\w*|ackno"
            r"wledg\w*|confirm\w*) (?:holding|detaining|having (?:him|her|them))\b"
        ),
        strength=5,
    ),
    *each(
        "Explosions/Remote violence",
        "Grenade",
        (
            r"(?:threw|throws?|hurl(?:ed|s)|lobbed|tossed|rolled|pulled|tore|drew) (?:an? |t"
            r"he |out )?(?:\w+ )?[\"\u201c\u00ab]?(?:efka|lemon(?=[\"\u201d\u00bb])|lemonka|"
            r"limonka|f-1|rgd(?:-5)?)\b"
        ),
        (
            r"(?:efka|lemonka|limonka|f-1|rgd(?:-5)?)\b[^.;]{0,40}?\b(?:fragments|shrapnel|e"
            r"xploded|went off|both|killed|wounded|injured)\b|lemonka\b"
        ),
        (
            r"(?:ring|pin) (?:came|flew|was pulled|popped) (?:off|out)\b|(?:from|with) (?:an"
            r"? )?(?:rpg|rocket launcher|hand grenades)\b"
        ),
        strength=8,
        covers=frozenset({"Explosion accident", "Attack", "Remote explosive/landmine/IED"}),
    ),
    *each(
        "Explosions/Remote violence",
        "Suicide bomb",
        (
            r"(?:pressed|pushed|hit) the (?:button|detonator|switch)\b|(?:pulled|tore|tugged"
            r"|jerked|yanked) the (?:cord|string|ring on (?:his|her) (?:belt|vest))\b(?=[^.]"
            r"{0,60}\b(?:died|dead|killed|tnt|besides|only)\b)"
        ),
        (
            r"(?:set off|activated|triggered|detonated) (?:what was on (?:him|her)|the charg"
            r"e on (?:him|her))\b|(?:embraced|hugged) (?:[\w'-]+ ){1,6}?and (?:set off|deton"
            r"ated|blew)"
        ),
        (
            r"(?:explosives?|charge|bomb|tnt) (?:fixed|strapped|taped|tied|fastened|worn|hid"
            r"den) (?:on|to|around|under) (?:his|her) (?:chest|body|waist|coat|clothes|cloth"
            r"ing)\b"
        ),
        (
            r"(?:detonat(?:ed|ing)|blew (?:it|the \w+) up|set (?:it|the \w+) off|exploded) ("
            r"?:it )?together with (?:himself|herself|themselves)\b|(?:died|killed|perished)"
            r" (?:by|from|of) (?:his|her) own (?:bomb|explosives|device|charge)\b(?=[^.]"
            r"{0,60}\b(?:martyr|jund|house|police|site)\b)"
        ),
        strength=9,
        covers=frozenset(
            {"Explosion accident", "Attack", "Remote explosive/landmine/IED", "Grenade"}
        ),
    ),
    *each(
        "Explosions/Remote violence",
        "Remote explosive/landmine/IED",
        (
            r"(?:turned|turning|turns) the (?:ignition )?key\b(?=[^.]{0,90}\b(?:plastic|char"
            r"ge|bomb|explo\w+|tnt|bottom)\b)"
        ),
        (
            r"(?:package|bag|parcel|device|charge|thermos|jar|box|backpack) (?:on|with) a ti"
            r"mer\b|(?:phone|watch|clock) instead of a timer"
        ),
        (
            r"(?:blast|explosion)\b(?=[^.]{0,110}\b(?:saltpetre|with (?:nails|bolts|screws|n"
            r"uts|ball bearings))\b)"
        ),
        (
            r"(?:stepped|trod|trodden|stumbled) on (?:[\w'-]+ ){1,6}?(?:and (?:was|lost)|was"
            r" left|lost)\b(?=[^.]{0,110}\b(?:mine|charge|shell|anti-personnel|sappers?)\b)"
        ),
        (
            r"wrapped in (?:tape|wires|polythene)\b[^.;]{0,30}?\b(?:went off|exploded|blew)|"
            r"(?:was|turned out to be) an? (?:old|wartime|anti-\w+) mine\b"
        ),
        strength=7,
        covers=frozenset({"Explosion accident", "Attack"}),
    ),
    *each(
        "Battles",
        "Armed clash",
        r"(?:trad(?:ed|ing)|exchang(?:ed|ing)) (?:fire|shots|gunfire) with (?:the )?"
        r"(?:[\w-]+ ){0,2}?(?:sentr(?:y|ies)|guards?|police\w*|soldiers?|troops|officers?|patrols?"
        r"|commandos?|special forces)",
        strength=5,
        covers=frozenset({"Violent demonstration", "Attack"}),
    ),
    *each(
        "Battles",
        "Armed clash",
        r"(?:answered|met|responded to) (?:the |an? )?(?:call|offer|demand|order|proposal)s? to"
        r" (?:surrender|give up|lay down \w+ \w+)[^.;]{0,20}? with (?:[\w-]+ )?"
        r"(?:fire|gunfire|shots|bursts?|shooting)",
        r"(?:stormed|attacked|raided|assaulted) (?:a|the) (?:national guard|military|army|garrison)"
        r" (?:base|unit|barracks|post|compound|garrison)",
        strength=8,
        covers=frozenset({"Violent demonstration", "Attack"}),
    ),
)
