"""English words for protests, peaceful ones and those that police stepped in against."""

from __future__ import annotations

from mapper.languages.en.triggers.forms import each
from mapper.languages.en.triggers.people import CROWD
from mapper.languages.patterns import any_of

_WAY = any_of(
    "roads?|highways?|motorways?|railways?|tracks?|rails|lines?|traffic|streets?|avenues?|bridges?",
    "carriageways?|lanes?|entrances?|gates?|access|route|thoroughfares?|crossroads|junction"
    "|lorries",
    "trains?|trucks?|border crossing|crossing|checkpoint",
)
_SITE = any_of(
    "squares?|akimats?|offices?|buildings?|city hall|town hall|administration|ministry|gates?",
    "headquarters|courts?|prosecutor'?s?|embassy|consulate|bank|branch|monument|streets?|depot"
    "|park",
    "statue|plant|factory|mine|field|refinery|station|house",
)
_FORCE = any_of(
    "police|officers|special forces|riot police|security forces|law enforcement(?: officers)?|omon",
    "sobr|servicemen|troops|soldiers|national guard|security",
)
_RALLY = any_of(
    "protest[eo]rs?|demonstrators?|crowds?|protests?|demonstrations?|rall(?:y|ies)|marchers?",
    "gatherings?|pickets?(?:ers)?|march|meeting|activists?|strikers?|sit-in|assembly|people",
)
_SEIZED = any_of(
    "detain(?:ed|s|ing)?|arrest(?:ed|s|ing)?|bundled|dragged|hauled|herded|led away",
    "(?:took|taken|carried|driven|marched) (?:away|off|to (?:the )?(?:police|station"
    "|departments?))",
    r"(?:packed|pushed|shoved|put|loaded|forced|thrown) (?:in|on)to (?:an? |the )?(?:\w+ )?(?:bus"
    r"|buses"
    r"|vans?|cars?)",
    r"took (?:\w+ ){1,4}away",
    r"rounded up|apprehended|in custody|kettled",
)

PROTESTS = (
    *each(
        "Protests",
        "Peaceful protest",
        # Its names
        r"protest(?:s|ed|ing)?(?! (?:leader|note|song|vote|movement|rall|march|camp|action))",
        "protest (?:rall(?:y|ies)|march(?:es)?|camp|actions?|movement)",
        r"demonstrat(?:ions?(?! of (?!solidarity|support|protest|anger|force|workers))|ed"
        r"|ing)(?! (?:the|how|their|its|his|her|that|a|an|new|to|good)\b)",
        "to demonstrate(?! (?:the|how|their|that))",
        r"rall(?:y|ies|ied|ying)(?! (?:car|driver|raid|championship|in (?:oil|shares|prices)))",
        "picket(?:s|ed|ing|ers)?(?! fence)|flash ?mobs? against|human chain",
        r"(?:candle-?light(?: \w+)? |silent |mourning )?vigil",
        r"march(?:ed|es|ing) (?:through|along|down|to|from|on|against|in|towards?|past|for"
        r"|across)",
        "(?:protest |hunger |silent |mass |peaceful )marches|procession of (?:protest|workers)",
        "unsanctioned (?:meetings?|gatherings?|actions?)|(?:mass|protest) meeting",
        r"meeting(?:s)? of (?:protest|dissent)|sit-?ins?|hunger[- ]strik(?:es?|ers?|ing)",
        "tent camp|tent city|walkouts?|stay-?ins?|standoff with (?:managers|management)",
        # Gathering
        (
            rf"{CROWD}(?: \w+){{0,4}}? (?:(?:have |had )?gather(?:ed|ing)?|assembled"
            "|took to (?:the )?streets|came out|turned out|crowded|thronged|flocked|convened"
            "|massed|converged"
            "|besieg(?:ed|ing)|surrounded|camped|pitched)(?! (?:evidence|data|information"
            r"|signatures|mushrooms))\b"
        ),
        r"(?:demonstrators|protest[eo]rs|marchers|picketers|strikers) (?:met|came together)"
        r"(?= (?:in|at|on|near|by|outside)\b)",
        (
            rf"{CROWD}(?:[ ,]+[\w'-]+){{0,8}}?,? (?:with|carrying|holding|waving|hold|wave"
            rf"|unfurled"
            r"|raised|chanted|chanting|brandishing) (?:[\w-]+ ){0,3}"
            "(?:placards?|posters?|banners?|slogans?|portraits|signs|flags|pictures"
            "|photographs)"
        ),
        r"(?:handwritten|home-made|hand-made|protest) (?:signs?|posters?|placards?|banners?)",
        r"(?:lined|filled|packed|besieged|picketed) (?:the )?(?:pavement|square|steps)",
        r"(?:chant(?:ed|ing)|shout(?:ed|ing)) (?:\w+ ){0,3}slogans",
        r"(?:gathering|assembly) of (?:\w+ ){0,3}(?:protesters|residents|workers|people)",
        "gatherings? (?:was|were) held|took to (?:the )?streets|picket lines?",
        rf"{CROWD}(?: \w+){{0,3}}? (?:stood|sat(?: down)?|standing|stand|sit|met|rallied)\b"
        rf"(?=[^.;]{{0,60}}\b{_SITE}\b)",
        r"(?:stood|stand|standing)(?: out)? on the (?:\w+ )?square",
        # Blocking
        (
            rf"(?:block(?:ed|s|ing|ades?|ading|aded|ade of)|obstruct(?:ed|s|ing)|seal(?:ed"
            rf"|ing)(?: off)?|barr(?:ed|ing)"
            rf"|barricaded|cut off|halted|held up|closed off|occupied|sat down (?:on|across)"
            rf"|lay down on|shut off)(?= (?:[\w'-]+ ){{0,6}}{_WAY}\b)"
        ),
        (
            rf"{CROWD} (?:\w+ ){{0,4}}?(?:blocked|obstructed|barred|closed|shut|stopped|halted)"
            rf" (?:[\w'-]+ ){{0,4}}{_WAY}"
        ),
        (
            rf"(?:parked|drove|lined up|drew up|left) (?:\w+ ){{0,3}}(?:tractors?|trucks?"
            rf"|lorries"
            rf"|combines?|cars|vehicles) (?:[\w-]+ ){{0,2}}(?:across|on)\b"
            rf"(?=[^.;]{{0,50}}{_WAY}\b)"
        ),
        rf"{_WAY} (?:\w+ ){{0,5}}?(?:was|were|is|are|has been|have been|remains?)"
        r" (?:\w+ )?(?:blocked|blockaded|obstructed) (?:by|for)\b",
        r"closed (?:the |a )?(?:\w+ ){0,2}(?:roads?|highways?)(?= (?:at|near|outside|for|in"
        r" protest))",
        "(?:traffic|roads?|highways?|railway|tracks) (?:was|were) blocked",
        "road ?blocks? (?:by|set up|of|went up|appeared)|blockade",
        r"let (?:no|nobody|no one|none)(?: \w+)? (?:through|past|pass)",
        r"stopped (?:cars|traffic|trains)(?! at)",
        # Strikes
        "downed tools|down(?:ing)? tools|wildcat strike|(?:went|gone|go|goes|been) on strike",
        "walk(?:ed|s|ing)? (?:out of|off) (?:work|the job|their (?:jobs?|shifts?)|the (?:site"
        "|shift))",
        "walked out|la(?:id|y) down (?:their )?tools|stopp(?:ed|ing) work|refus(?:ed|ing|es"
        "|e) to (?:leave|drive|load|enter|descend|disperse|go down|start work|work|begin"
        "|leave the mine|come (?:up|to the surface)|take up)",
        "on strike|strikes? (?:broke|began|started|by|of|at|in|over|entered|action)",
        r"strikers|staged? (?:an? )?(?:\w+ )?(?:strike|action|walkout|stoppage)",
        "(?:work )?stoppages? (?:at|by|of|in|over)",
        # Hunger
        "(?:refus(?:ed|es|ing)|reject(?:ed|ing)) (?:meals|food|to eat)|went without food",
        "declar(?:ed|es) (?:an? )?(?:indefinite )?hunger strike|starv(?:ed|ing) in protest",
        # Demands
        (
            rf"{CROWD}(?: [\w'-]+){{0,7}}? (?:demand(?:ed|ing|s)?|to demand|calling for)"
            r" (?=(?:[\w'-]+ ){0,5}(?:resign\w*|release|pay|wages|payment|salar\w+|raise|rise"
            "|trial|justice|cheaper|higher|better|jobs|work|talks|meeting|water|housing"
            "|compensation|lower|prices?|change"
            "|elections?))"
        ),
    ),
    *each(
        "Protests",
        "Protest with intervention",
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
        # Detained at it
        rf"(?:protest[eo]rs|demonstrators|marchers|picketers|strikers|rally-goers)"
        rf" (?:[\w'-]+ ){{0,4}}?{_SEIZED}",
        rf"(?:participants?|those taking part|people|activists|men|women) (?:in|at|of|from)"
        rf" (?:[\w'-]+ ){{0,4}}(?:rally|protest|demonstration|picket|march|gathering|vigil"
        rf"|strike)"
        rf"\b[^.;]{{0,40}}?\b{_SEIZED}",
        rf"{_SEIZED}\b(?=[^.;]{{0,40}}\b(?:protest[eo]rs|demonstrators|marchers|picketers"
        rf"|strikers"
        r"|rally-goers)\b)",
        rf"{_SEIZED}\b(?=[^.;]{{0,40}}\b(?:at|during|from|for (?:taking part|participating) in)"
        r" (?:an? |the |this |that )?(?:\w+ ){0,2}(?:rally|protests?|demonstration|picket|march"
        r"|gathering|vigil)\b)",
        strength=3,
        covers=frozenset({"Peaceful protest", "Arrests"}),
    ),
)
