"""English words for battles, attacks on civilians and bombs."""

from __future__ import annotations

from mapper.languages.en.triggers.forms import each
from mapper.languages.en.triggers.people import CIVILIANS, FORCES, GUNMEN, NUMBER
from mapper.languages.patterns import any_of

_SOME = r"(?:[\w'-]+ ){0,4}"
_ASSAILED = any_of(
    "attack(?:ed|s)?|raid(?:ed|s)?|storm(?:ed|s)?|ambush(?:ed|es)?|engag(?:ed|es)|assault(?:ed|s)?",
    "shot(?: at| dead)?|shoots?|kill(?:ed|s)?|fir(?:ed|es) (?:on|at|upon)|wound(?:ed|s)?|murdered",
    "opened fire (?:on|at|upon)|open fire (?:on|at)|gun(?:ned|s) down|stabbed|knifed",
    "sprayed|overran|seized|tried to (?:storm|seize|disarm)|exchanged fire with|battled|clashed"
    " with",
)
_NEUTRALISED = any_of(
    "eliminated|neutrali[sz]ed|liquidated|shot dead|killed|destroyed|gunned down",
)
_HIT = any_of(
    "shot(?: dead| and killed| and wounded| at)?|gunned down|stabbed(?: to death)?|knifed|hacked",
    "beaten(?: to death| up)?|bludgeoned|strangled|murdered|kidnapped|abducted|lynched|slain",
    "fatally (?:shot|stabbed|wounded)|shot at close range|slaughtered|set upon|assaulted",
    r"killed by (?:\w+ )?(?:gunm[ae]n|attackers?|assailants?|unknown|unidentified|a gunman)",
    r"attacked by (?:\w+ )?(?:unknown|unidentified|masked|gunm[ae]n|attackers?|assailants?|men|a"
    r" man)",
)

VIOLENCE = (
    *each(
        "Battles",
        "Armed clash",
        rf"{GUNMEN}\b[^.;]{{0,45}}?\b{_ASSAILED}(?= (?:[\w'-]+ ){{0,6}}{FORCES}\b)",
        rf"{GUNMEN} (?:[\w'-]+ ){{0,4}}?(?:{_NEUTRALISED})(?=[^.;]{{0,70}}"
        rf"(?:operation|shoot-?out|gun ?(?:fight|battle)|assault|raid|resist\w*|storming))",
        r"(?:shoot-?outs?|gun ?(?:fights?|battles?)|fire ?fights?|exchange of (?:gun)?fire"
        r"|armed clash(?:es)?|gun duel|exchanges? of (?:gun)?fire|shoot-outs? with)",
        r"exchang(?:ed|ing) (?:gun)?(?:fire|shots) with|traded fire with|return(?:ed|ing) fire",
        rf"attacks? on {_SOME}(?:checkpoints?|police (?:station|post|patrol|department)"
        rf"|stations?"
        r"|military|garrison|barracks|national guard|guard post|border post|patrol|convoy"
        r"|servicemen|soldiers|policem[ae]n|gun ?shops?|armou?ry|outpost)",
        rf"{FORCES}(?: [\w'-]+){{0,4}}? (?:(?:was|were|been|is|are|came) )?(?:shot (?:dead|and"
        r"|at|in)|fired (?:at|on|upon)|ambushed|under fire|gunned down|attacked by"
        rf" (?:\w+ ){{0,2}}(?:{GUNMEN}))",
        r"(?:killed|wounded|shot|gunned down|injured) by (?:\w+ ){0,2}(?:gunm[ae]n|militants"
        r"|terrorists|extremists|attackers)",
        rf"(?:opened fire|shots? (?:was|were) fired|fired shots?|shot|fired|firing|shooting"
        rf"|opened up|sniper fire|hurled themselves|rushed|threw themselves)(?: on| at|"
        rf" upon)(?= {_SOME}(?:{FORCES})\b)",
        r"attack(?:ed)? (?:on )?(?:a |the )?(?:\w+ ){0,2}(?:military unit|remand prison"
        r"|detention cent(?:re|er)|national guard|garrison|barracks|armou?ry|gun ?shops?"
        r"|weapons? (?:shops?|stores?)|police (?:station|post|patrol|checkpoint))",
        r"raid(?:ed|s)? (?:on |upon )?(?:a |the |an )?(?:\w+ ){0,2}(?:gun ?shops?|weapons?"
        r" (?:shop|store)s?|arms (?:shop|depot)|armou?ry|military unit|barracks|arsenal)",
        r"(?:policem[ae]n|police officers?|soldiers?|servicem[ae]n|conscripts?|(?:border"
        r" )?guards"
        r"|guardsm[ae]n|sergeants?|officers?) (?:\w+ ){0,2}?(?:(?:was|were|is|are) )?"
        r"(?:(?:shot )?dead|killed|slain|kia|shot|wounded)\b(?=[^.;]{0,60}\b(?:attack|gunm[ae]n"
        r"|shoot-?out|militants?|terrorists?|shooting|ambush|assault|gunfire|extremists)\b)",
        rf"(?:attack|ambush|raid|assault|shooting) (?:\w+ ){{0,2}}?(?:kill(?:s|ed)|wound(?:s"
        rf"|ed)"
        rf"|left|leaves) {_SOME}(?:policem[ae]n|soldiers?|servicem[ae]n|guards?|officers?)",
        rf"killed {NUMBER} (?:\w+ ){{0,2}}(?:policem[ae]n|soldiers?|servicem[ae]n|guards?"
        rf"|officers?"
        r"|conscripts?)(?= (?:in|at|near|on|during|and|before|outside))",
        "(?:put up|offered|putting up|offering) armed resistance|resisted with (?:arms|weapons)",
        r"(?:heavy |sporadic |fresh )?gunfire(?: was| is)? (?:heard|rang|erupted|echoed|broke"
        r"|again|near|around|in)|shooting (?:was heard|again|near|around|broke out|erupted"
        r"|continued|resumed|went on)|shots (?:were heard|rang out)",
        "killed in action|shoot-?out",
        strength=6,
        covers=frozenset({"Attack"}),
    ),
    *each(
        "Violence against civilians",
        "Attack",
        r"(?:drunken |armed |masked )?(?:man|woman|teenager|attacker|pupil|youth|ex-convict)"
        r" (?:[\w'-]+ ){0,5}?"
        r"(?:ran amok|ran riot|went on (?:a|the) rampage|attacked (?!by)|stabbed|opened fire"
        r"|slashed|shot)",
        rf"(?:opened fire|open fire|fired|shot|shooting) (?:on|at|into)(?="
        rf" {_SOME}(?:{CIVILIANS})\b)",
        rf"{CIVILIANS} (?:[\w'-]+ ){{0,4}}?(?:was|were|is|are|been|being) (?:\w+ )?(?:{_HIT})",
        rf"{CIVILIANS} (?:\w+ )?(?:shot dead|stabbed|gunned down|beaten to death|murdered"
        rf"|knifed"
        r"|kidnapped|abducted)",
        rf"attack(?:ed|s)(?: on)?(?= (?:an? |the |two |three |several )?(?:\w+"
        rf" )?(?:{CIVILIANS})\b)"
        r"(?! family values)",
        r"stabbed|knif(?:ed|e attack)|gunned down|beaten to death|shot and killed|axe attack"
        r"|fatally shot|shooting spree|shooting rampage|stabbing (?:attack|spree)|mass shooting"
        r"|school shooting|contract killing|drive-by shooting|hostages? (?:were|was) taken|took"
        r" (?:\w+ ){0,3}hostages?|hostage-taking",
        "(?:was|were) (?:shot|beaten) by|(?:was|were) shot(?: dead)?",
        r"drove (?:his |a )?(?:car|truck|van|vehicle) into (?:\w+ ){0,3}(?:crowd|people"
        r"|pedestrians)",
        strength=3,
    ),
    *each(
        "Explosions/Remote violence",
        "Remote explosive/landmine/IED",
        r"bomb(?:ing|ings| blasts?| attacks?| explosions?| exploded| went off| detonated)",
        (
            r"(?:(?:improvised |home-?made )?explosive device|home-?made bomb|grenade|explosives?"
            r"|bomb|land ?mine"
            r"|ied|shrapnel device|booby trap)s? (?:[\w'-]+ ){0,5}?(?:exploded|went off"
            r"|detonated|blew up|was (?:set off|detonated|thrown|hurled))"
        ),
        r"suicide (?:bomb\w*|attack)|car bomb(?:ing|s)?|blew (?:himself|herself|themselves) up",
        r"(?:threw|hurled|lobbed|tossed) (?:an? |two |\w+ )?(?:\w+ )?(?:hand )?grenades?",
        "terrorist (?:blast|explosion|bombing)|drone (?:strike|attack)|mortar fire|shelling of",
        "(?:blasts?|explosions?) (?:caused|set off|triggered) by (?:an? |the )?(?:\\w+"
        " )?(?:bombs?|grenades?|device|ied|explosives)",
        "blown up by (?:a )?(?:bomb|terrorists|militants|an explosive)|stepped on a mine",
        strength=7,
        covers=frozenset({"Explosion accident", "Attack"}),
    ),
)
