"""English words for battles: arms used against police, troops and guards, and by them."""

from __future__ import annotations

from mapper.languages.en.triggers.people import CIVILIANS, FORCES, GUNMEN, NUMBER
from mapper.languages.forms import each
from mapper.languages.patterns import any_of

_SOME = r"(?:[\w'-]+ ){0,4}"
_ASSAILED = any_of(
    "attack(?:ed|s|ing)?|raid(?:ed|s)?|storm(?:ed|s)?|ambush(?:ed|es)?|engag(?:ed|es)"
    "|assault(?:ed|s)?",
    "shot(?: at| dead)?|shoots?|kill(?:ed|s)?|fir(?:ed|es) (?:on|at|upon)|wound(?:ed|s)?|murdered",
    "opened fire (?:on|at|upon)|open fire (?:on|at)|gun(?:ned|s) down|stabbed|knifed",
    "besieg(?:ed|es|ing)|laid siege to|sprayed|overran|seized|tried to (?:storm|seize|disarm)"
    "|exchanged fire with|battled|clashed"
    " with",
)
_NEUTRALISED = any_of(
    "eliminated|neutrali[sz]ed|liquidated|shot dead|killed|destroyed|gunned down",
)

BATTLES = (
    *each(
        "Battles",
        "Armed clash",
        # By police, when they are sought or held
        r"(?:suspects?|attackers?|gunm[ae]n|militants?|assailants?|fugitives?|terrorists?)"
        r" (?:\w+ )??"
        r"(?:was|were) (?:later |also |then )?(?:shot dead|shot and killed|gunned down|liquidated)",
        strength=6,
        covers=frozenset({"Attack"}),
    ),
    *each(
        "Battles",
        "Armed clash",
        rf"{GUNMEN}\b[^.;]{{0,45}}?\b{_ASSAILED}(?= (?:[\w'-]+ ){{0,9}}{FORCES}\b)",
        rf"{GUNMEN} (?:[\w'-]+ ){{0,4}}?(?:{_NEUTRALISED})(?=[^.;]{{0,70}}"
        rf"(?:operation|shoot-?out|gun ?(?:fight|battle)|assault|raid|resist\w*|storming))",
        r"(?:shoot-?outs?|gun ?(?:fights?|battles?)|fire ?fights?|exchange of (?:gun)?fire"
        r"|armed clash(?:es)?|gun duel|exchanges? of (?:(?:gun)?fire|shots)|shoot-outs? with)",
        r"exchang(?:ed|ing) (?:gun)?(?:fire|shots) with|traded fire with|return(?:ed|ing) fire",
        rf"attacks? on {_SOME}(?:checkpoints?|police (?:station|post|patrol|department)"
        rf"|stations?"
        r"|military|garrison|barracks|national guard|guard post|border post|patrol|convoy"
        r"|servicemen|soldiers|policem[ae]n|armou?ry|outpost)",
        rf"{FORCES}(?: [\w'-]+){{0,4}}? (?:(?:was|were|been|is|are|came) )?(?:shot (?:dead|and"
        r"|at|in)|fired (?:at|on|upon)|ambushed|under fire|gunned down|attacked by"
        rf" (?:\w+ ){{0,2}}(?:{GUNMEN}))",
        rf"{FORCES}\b[^.;]{{0,50}}?\b"
        r"(?:killed|wounded|shot|gunned down|injured) by (?:\w+ ){0,2}(?:gunm[ae]n|militants"
        r"|terrorists|extremists|attackers)",
        rf"(?:opened fire|shots? (?:was|were) fired|fired shots?|shot|fired|firing|shooting"
        rf"|opened up|sniper fire|hurled themselves|rushed|threw themselves)(?: on| at|"
        rf" upon)(?= {_SOME}(?:{FORCES})\b)",
        r"attack(?:ed)? (?:on )?(?:a |the )?(?:\w+ ){0,2}(?:military unit|remand prison"
        r"|detention cent(?:re|er)|national guard|garrison|barracks|armou?ry"
        r"|police (?:station|post|patrol|checkpoint))",
        r"raid(?:ed|s)? (?:on |upon )?(?:a |the |an )?(?:\w+ ){0,2}(?:arms depot|armou?ry"
        r"|military unit|barracks|arsenal)",
        r"(?:policem[ae]n|police officers?|soldiers?|servicem[ae]n|conscripts?|(?:border"
        r" )?guards"
        r"|guardsm[ae]n|sergeants?|officers?) (?:\w+ ){0,2}?(?:(?:was|were|is|are) )?"
        r"(?:(?:shot )?dead|killed|slain|kia|shot|wounded|died"
        r"|perished)\b(?=[^.;]{0,90}\b(?:attack(?:ed)?"
        r"|gunm[ae]n"
        r"|shoot-?out|militants?|terrorists?|shooting|ambush|assault|gunfire|extremists)\b)",
        rf"(?:attack|ambush|raid|assault|shooting) (?:\w+ ){{0,2}}?(?:kill(?:s|ed)|wound(?:s"
        rf"|ed)"
        rf"|left|leaves) {_SOME}(?:policem[ae]n|soldiers?|servicem[ae]n|guards?|officers?)",
        rf"killed {NUMBER} (?:\w+ ){{0,2}}(?:policem[ae]n|soldiers?|servicem[ae]n|guards?"
        rf"|officers?"
        r"|conscripts?)(?= (?:in|at|near|on|during|and|before|outside))",
        "(?:put up|offered|putting up|offering) armed resistance|resisted with (?:arms|weapons)",
        r"(?:(?:see|sees|saw|seen) the|scenes? of the) (?:heaviest|worst|fiercest|most intense"
        r"|bloodiest) fighting",
        r"(?:heavy |sporadic |fresh )?(?:gunfire|gunshots)(?: was| were| is| could be| had been)? "
        r"(?:heard|rang"
        r"|erupted|echoed|broke"
        r"|again|near|around|in)|shooting (?:was heard|again|near|around|broke out|erupted"
        r"|continued|resumed|went on)|shots (?:were heard|rang out)",
        r"(?:battl(?:ed|ing)|fought(?: with)?|fighting|engaged) (?:\w+ ){0,2}(?:gunm[ae]n|militants"
        r"|armed (?:men|groups?|attackers)|attackers|terrorists|extremists)",
        r"(?:stabb(?:ed|ing)|knif(?:ed|ing)|kill(?:ed|ing)|shot(?: at| dead)?|shooting(?: at|"
        r" dead)?"
        r"|gunn(?:ed|ing) down|wound(?:ed|ing)|attack(?:ed|ing)|hacked at|slash(?:ed|ing)"
        r"|ambush(?:ed"
        r"|ing)|murder(?:ed|ing)|disarm(?:ed|ing)|rush(?:ed|ing) at|fired (?:on|at|upon))"
        r"(?! (?:were|was|are|is|included|include|have|had)\b) (?:an? "
        r"|the"
        rf" |{NUMBER} )?(?:[\w-]+ ){{0,2}}?(?:policem[ae]n|policewom[ae]n|police (?:officers?"
        rf"|patrol"
        rf"|post|squad|car)|soldiers?|servicem[ae]n|conscripts?|border guards?|guardsm[ae]n"
        rf"|sentr(?:y"
        rf"|ies)|sergeants?|lieutenants?|traffic (?:police\w*|officers?)|police)(?! dead)\b",
        r"(?:policem[ae]n|policewom[ae]n|police officers?|soldiers?|servicem[ae]n|conscripts?"
        r"|border"
        r" guards?|guardsm[ae]n|sentr(?:y|ies)|sergeants?|lieutenants?|patrol(?:m[ae]n)?)\b"
        r"[^.;]{0,50}?\b(?:was|were|is|are|been|being|dies|died|fell|perished) (?:\w+ )?(?:shot"
        r"|stabbed|knifed|hacked|ambushed|gunned down|fired (?:on|at|upon)|slain|under (?:the )?"
        r"bullets|killed by|in (?:an? |the )?(?:\w+ )?(?:shoot-?out|gun ?(?:fight|battle)|exchange"
        r" of"
        r"|fire ?fight|attack|ambush|clash|shooting)|from (?:gunshot|bullet))",
        r"(?:assault|raid|attack|shooting|ambush)(?: (?:by|of) (?:[\w'-]+ ){0,3})? (?:on|at"
        r"|upon|near"
        r"|outside) (?:an? |the |two )?(?:[\w'-]+ ){0,3}?(?:police|military|army|guards?"
        r"|checkpoint"
        r"|garrison|barracks|soldiers|patrol|armou?ry|unit|colony guards|base|convoy"
        r"|outpost)\b(?!'s)",
        rf"{GUNMEN}\b[^.;]{{0,60}}?\b(?:fired|firing|shot|shooting|opened up|exchanged (?:fire"
        rf"|shots)"
        rf"|holed up|barricaded|resist\w+|fought|dug in|besieged)\b"
        # Not "shot dead a salesman, a guard and a customer"
        rf"(?! (?:dead |at |on |and (?:killed|wounded) )*(?:an? |the |two |three )?(?:[\w-]+ )?"
        rf"{CIVILIANS}\b)[^.;]{{0,80}}?\b(?:police\w*|troops"
        rf"|officers?|soldiers|special forces|security forces|servicem[ae]n|patrol|checkpoint"
        rf"|(?<! a )(?<!shop )(?<!security )guards?"
        rf"|unit|killed|eliminated|neutrali[sz]ed|shot dead|destroyed)\b",
        r"(?:special forces|troops|soldiers|police|commandos|officers|security forces|snipers)\b"
        r"[^.;]{0,80}?\b(?:shot(?: dead)?|kill(?:ed|s)?|eliminated|neutrali[sz]ed|liquidated|gunned"
        r" down|destroyed|took out|wiped out) (?:[\w'-]+ ){0,3}?(?:gunm[ae]n|militants?|terrorists?"
        r"|extremists?|attackers?|islamists?|bandits?|fighters?|jihadis?(?:ts?)?|radicals?"
        r"|fugitives?"
        r"|armed (?:men|man|suspects?|criminals?))\b",
        r"(?:gunm[ae]n|militants?|terrorists?|extremists?|attackers?|islamists?|bandits?|fighters?"
        r"|jihadis?(?:ts?)?|radicals?|suspects?|fugitives?) (?:[\w'-]+ ){0,5}?(?:(?:was|were|have"
        r" been"
        r"|had been) )?(?:\w+ )?(?:killed|shot dead|eliminated|neutrali[sz]ed|liquidated|gunned"
        r" down"
        r"|destroyed|died)\b(?=[^.]{0,90}\b(?:special forces|operation|assault|storm\w*|shoot-?out"
        r"|resist\w*|fire|police|gun ?battle|siege|commandos|detention|arrest|raid|barricaded)\b)",
        r"storm(?:ed|ing|s)? (?:of )?(?:an? |the )?(?:\w+ ){0,3}?(?:house|flat|apartment|dacha"
        r"|cottage|hideout|hide-out)",
        r"answer(?:ed|ing) (?:with )?(?:gun)?fire|fire (?:was )?returned",
        r"(?:criminals?|bandits?|gunm[ae]n|militants?|terrorists?|suspects?|attackers?|members?"
        r"|men|man|two|three|four"
        r"|five|six|seven)\b[^.;]{0,40}?\b(?:was|were|been|is|are) (?:\w+ )?(?:liquidated"
        r"|neutrali[sz]ed|eliminated"
        r"|destroyed (?:during|in))\b",
        r"(?:policem[ae]n|policewoman|soldiers?|servicem[ae]n|guardsm[ae]n|border guards?"
        r"|sergeants?|lieutenants?"
        r"|police officers?) (?:\w+ )?(?:shot(?! (?:at|in the air))|stabbed|gunned down|ambushed"
        r"|wounded|killed|fell|dead)"
        r"(?= (?:with|in|at|near|outside|by|on|during|as|under|while"
        r"|after)\b)(?![^.;]{0,60}\b(?:crash|road|collision"
        r"|avalanche|accident|fire|flood|explosion|earthquake|blast)\b)",
        r"(?:shot dead|killed|stabbed|gunned down|murdered|wounded) (?!(?:were|was|are|is"
        r"|included?)\b)(?:[\w-]+"
        r" ){1,6}?(?:policem[ae]n|border guards?"
        r"|soldiers|servicem[ae]n|guardsm[ae]n|police officers?)\b",
        r"(?:battles?|gun ?battle|fire-?fight|shooting|gunfight) (?:began|broke out|ensued|raged"
        r"|followed|erupted|went on"
        r"|flared)",
        r"(?:burst|bursts|shots?|volley|rounds?) (?:was|were|rang|came) (?:fired"
        r" )?\b[^.;]{0,60}?\b(?:at|on|into) (?:an? "
        r"|the )?(?:[\w'-]+ ){0,4}?(?:checkpoint|post|police\w*|patrol|guards?|soldiers|unit"
        r"|outpost)\b",
        r"(?:fought|beat|fend(?:ed)?|driv(?:en|e)|drove|repell?ed|repulsed|warded) (?:off )?(?:an?"
        r" |the )?(?:[\w'-]+ ){0,3}?"
        r"(?:armed (?:men|people|group|attackers)|gunmen|attackers|militants|an attack on|assault"
        r" on|storming)",
        rf"{GUNMEN}\b[^.;]{{0,80}}?\b(?:fired|shot|opened fire"
        rf"|emptied)\b(?=[^.]{{0,90}}\b(?:officers?|police\w*|soldiers?"
        rf"|guards?|servicem[ae]n) (?:\w+ )?(?:died|dead|killed|wounded|hurt|fell)\b)",
        r"small[- ]arms fire|automatic (?:weapons )?fire|fire (?:was )?exchanged",
        r"(?:riddl(?:ed|ing)|spray(?:ed|ing)|raked|peppered) (?:an? |the )?(?:[\w'-]+"
        r" ){0,3}?(?:post|patrol|police|checkpoint"
        r"|guards?|barracks|unit|police car|officers)\b",
        r"(?:repell?ed|repulsed|beat off|fought off|fended off|warded off) (?:an? |the )?(?:\w+"
        r" )?(?:attack|assault|raid)",
        r"(?:shooting|gunfire|firing) (?:did not|didn't|never) (?:stop|cease|let up|die down)"
        r"|(?:shooting|firing|gunfire)"
        r" (?:all night|through the night|around the|near the|at the(?! (?:range|training|firing"
        r"|exercise)))",
        r"armed resistance|pick(?:ed|ing) off (?:[\w'-]+ ){0,3}?(?:soldiers?|policem[ae]n"
        r"|officers?|guards?"
        r"|servicem[ae]n)|shot (?:his|their) way (?:through|into|out)",
        "killed in action|shoot-?out|(?:as a result of (?:a |the )?)?combat collision",
        rf"{FORCES}\b[^.;]{{0,40}}?\b(?:entered into battle|met with (?:return )?fire|pinned down"
        rf"|exchanged shots|came under (?:heavy |sniper |automatic )?(?:fire|attack)|fought off"
        rf"|(?:was|were) raked|under (?:heavy |sniper )?fire|riddled)",
        r"(?:entered|enter|gave|joined|locked in) (?:into )?battle(?= with)|met with return fire"
        r"|beat(?:en)? off (?:with gunfire|an? (?:\w+ )?attack)|beaten off with gunfire"
        r"|return(?:ed|ing)? (?:gun)?fire|exchanged shots|traded shots",
        r"(?:intensive|heavy|sporadic|intense) (?:shooting|gunfire|fire) (?:did|does|has|could|was"
        r"|went|on|at|near|around)|bullets flew|(?:raked|riddled|sprayed) with (?:bullets"
        r"|automatic|gunfire|machine)|snipers? (?:pinned|shot|killed|fired|hit)",
        rf"{GUNMEN}\b[^.;]{{0,60}}?\b(?:were|was|have been|been|five|three|two|four|six) "
        rf"(?:\w+ )?(?:eliminated|neutrali[sz]ed|liquidated)|(?:killed|kills?|shot|eliminated"
        rf"|neutrali[sz]ed|liquidated|gunned down) (?:[\w'-]+ ){{0,3}}(?:militants?|gunm[ae]n"
        rf"|armed (?:suspects?|criminals?|men|man)|"
        rf"terrorists?|extremists?|jihadis?t?s?|members of (?:the |a )?(?:\w+ )?(?:gang|cell"
        rf"|group))",
        r"(?:members?|participants?|occupants) of (?:the |a |an )?(?:\w+ ){0,2}(?:gang|cell"
        r"|group)"
        r" (?:\w+ )?(?:eliminated|neutrali[sz]ed|liquidated|shot|killed)|(?:resisted|resisting"
        r"|answered|responded) with (?:\w+ )?(?:pistols?|fire|guns?|rifles?|shots|gunfire"
        r"|weapons)",
        r"(?:fighters|gunmen|militants|terrorists|attackers|bandits) and (?:\w+"
        r" ){0,2}(?:paratroopers"
        r"|soldiers|troops|police|guardsmen|special forces|commandos) (?:\w+ )?(?:clashed|fought"
        r"|exchanged)|(?:paratroopers|soldiers|troops|police|commandos|special forces) and (?:\w+"
        r" ){0,2}"
        r"(?:fighters|gunmen|militants|terrorists|attackers|bandits) (?:\w+ )?(?:clashed|fought)",
        r"(?:fought|battled|engaged|fired at|shot at|fires? (?:at|on)|fired on) (?:the"
        r" )?(?:soldiers"
        r"|servicemen|troops|guardsmen|security forces)|gunm[ae]n'?s? rampage|(?:rocket launcher"
        r"|grenade"
        r" launcher) fired|shooting at us|(?:opened|opens?) fire on (?:an? |the )?(?:\w+ )?(?:post"
        r"|patrol|checkpoint|police|guard)",
        strength=6,
        covers=frozenset({"Attack"}),
    ),
    *each(
        "Battles",
        "Armed clash",
        (
            r"automatic bursts|bursts? of (?:automatic|machine|gunfire)|(?:gave|fired|let of"
            r"f|loosed) (?:\w+ )?bursts?\b"
        ),
        (
            r"(?:ran|run|drove|came) into (?:bullets|gunfire|an? ambush|automatic fire)\b|(?"
            r":from behind|from cover)\b[^.;]{0,30}?\bbursts?\b"
        ),
        (
            r"(?:got|broke|burst|forced their way) into the (?:weapons|arms|gun) (?:room|sto"
            r"re|depot|locker)\b"
        ),
        (
            r"(?:met|greeted|answered) (?:the )?(?:patrol|police\w*|officers?|operatives|spe"
            r"cial forces|soldiers) with (?:lead|bullets|gunfire|shots|fire|bursts?)\b"
        ),
        (
            r"(?:held|fought|beat) off (?:the )?(?:special forces|police|troops|soldiers|com"
            r"mandos)\b"
        ),
        (
            r"(?:jumped|got|leapt|climbed) out of [^.;]{0,40}?\b(?:began|started|opened) (?:"
            r"to fire|firing|shooting|to shoot|fire)\b"
        ),
        (r"(?:lead|bullets|shots|fire) (?:was|were) (?:traded|exchanged)\b|shoot-?out\b"),
        (
            r"battle (?:at|for|near|around|outside|by) (?:the |an? )?(?:[\w'-]+ ){0,2}?(?:de"
            r"partment|police|station|akimat|unit|checkpoint|garrison|barracks|airport|headq"
            r"uarters|post)\b"
        ),
        (
            r"(?:moved|marched|advanced|went) (?:against|on) (?:the |an? )?(?:[\w'-]+ )?(?:p"
            r"olice (?:department|station)|military unit|barracks|checkpoint|garrison)\b(?=["
            r"^.]{0,90}\b(?:guns?|armed|rifles|bodies|shot|fire|rebuff\w*|repel\w*)\b)"
        ),
        (
            r"(?:smugglers|poachers|bandits|rebels|fugitives|convicts)\b[^.;]{0,50}?\b(?:sho"
            r"t|fired|hit|gunned)\b[^.;]{0,40}?\b(?:border guards?|detail|patrol|squad|post|"
            r"inspectors?|rangers?)\b"
        ),
        (
            r"(?:tried|try|trying|tries|attempt\w*) to (?:seize|take|grab|snatch|wrest) (?:["
            r"\w'-]+ ){0,2}?(?:weapons?|guns?|arms|rifles?|pistols?) (?:from|off|of) (?:the "
            r"|an? )?(?:police\w*|soldiers?|guards?|officers?|patrol|servicem[ae]n)\b"
        ),
        strength=6,
        covers=frozenset({"Attack"}),
    ),
    *each(
        "Battles",
        "Armed clash",
        r"(?:gunfire|gunshots|shooting|shots fired|gun battle) (?:\w+ ){0,3}?(?:at|near|outside"
        r"|around"
        r"|inside) (?:an? |the )?(?:[\w-]+ ){0,2}?(?:police|military|national guard|security"
        r"|checkpoint|barracks|knb)\b",
        r"(?:fired (?:at|on|upon)|shot at) from (?:an? |the )?(?:moving |passing )?(?:car|vehicle"
        r"|roof"
        r"|house|window)",
    ),
)
