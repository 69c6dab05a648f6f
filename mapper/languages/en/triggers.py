"""English words for incidents: what happened, by ACLED type."""

from __future__ import annotations

from mapper.languages.patterns import any_of, words
from mapper.languages.vocabulary import Trigger

_BUILDING = r"(?:\w+(?:'s)?[ -]){0,5}" + any_of(
    "buildings?|offices?|akimats?|city hall|town hall|residence",
    "airport|headquarters|administration|police stations?|department|prison|barracks|bank",
)

_UNREST = (
    Trigger(
        "Riots",
        "Violent demonstration",
        words(
            "riot(?:s|ing|ed)?(?! police)|mass (?:unrest|disorders?)|disorders|unrest",
            "disturbances|pogroms?",
            # Storming and seizing
            "storm(?:ed|ing|s)|broke(?:n)? into|break(?:ing)? into|burst into",
            "forced (?:their|its) way into|smashed|ransacked",
            rf"(?<!the )seiz(?:ed|ure of|ing)(?= {_BUILDING})",
            rf"captur(?:ed|ing)(?= {_BUILDING})",
            rf"occup(?:ied|ying)(?= {_BUILDING})",
            "overran|took over",
            (
                r"attack(?:ed|s|ing)? (?:on |against )?(?=(?:\w+(?:'s)? ){0,4}"
                "(?:buildings?|akimats?|police|offices?|administration|servicemen|officers"
                "|department|airport|city hall))"
            ),
            # Burning and throwing
            r"set (?:\w+ ){0,4}(?:on fire|ablaze|alight)|set fire to|torched",
            (
                r"burn(?:ed|t)(?: down)?(?= (?:\w+ ){0,3}(?:cars?|vehicles?|buildings?|offices?"
                "|akimats?|statue|tyres|tires|police))"
            ),
            (
                r"(?:threw|thrown|throwing|hurled|hurling|pelted)\b"
                "(?=[^.]{0,40}(?:stones?|rocks?|molotov|bottles?|cocktails?))"
            ),
            # Clashes
            (
                r"clash(?:es|ed)?(?: broke out)? (?:with|between)(?= (?:\w+ ){0,3}"
                "(?:police|officers|security|troops|protesters|demonstrators))"
            ),
            "clash(?:es|ed)",
            # Damage
            "arson(?: attacks?)?",
            (
                r"(?:akimat|building|office|cars|vehicles)s? (?:was|were) (?:\w+ )?"
                "(?:damaged|wrecked|destroyed|burn(?:t|ed)|torched)"
            ),
            r"pulled down|toppled|vandalis\w+",
            r"overturned(?= (?:\w+ ){0,3}(?:cars|vehicles|police|kiosks))",
        ),
        strength=3,
    ),
    Trigger(
        "Riots",
        "Mob violence",
        words(
            "mass (?:brawls?|fights?)|brawl between|(?:inter-?)?ethnic (?:clashes|violence)",
            (
                r"(?:clashes|fighting|fights?) between (?:\w+ ){0,3}"
                "(?:residents|villagers|villages|groups|locals|youths?)"
            ),
        ),
        strength=4,
    ),
    Trigger(
        "Strategic developments",
        "Looting/property destruction",
        (
            r"\b(?:unknown|unidentified) (?:persons?|people|men|assailants|attackers)"
            r" (?:\w+ ){0,2}(?:set|burn(?:ed|t)|vandali[sz]ed|smashed)\b"
        ),
        strength=5,
    ),
    Trigger(
        "Protests",
        "Peaceful protest",
        words(
            "protest(?:s|ed|ing)?(?! (?:leader|note))|demonstrat(?:ion|ions|ed|ing)",
            "to demonstrate|rall(?:y|ies|ied|ying)|picket(?:s|ed|ing)?|vigil|march(?:ed|es)",
            # Gathering
            (
                "(?:crowds?|people|residents|workers|thousands|hundreds|drivers|demonstrators"
                r"|protesters) (?:\w+ ){0,2}"
                "(?:gather(?:ed)?|met|took to the streets|came out|assembled)"
            ),
            "gathering of|gatherings? (?:was|were) held",
            # Blocking
            "(?:traffic|roads?|highways?|railway|tracks) (?:was|were) blocked",
            r"stopped (?:cars|traffic|trains)|closed (?:the |a )?(?:\w+ ){0,2}(?:roads?|highways?)",
            (
                r"block(?:ed|ing|ade of) (?:the )?(?:\w+ ){0,2}"
                "(?:roads?|traffic|highways?|railway|motorway|tracks)"
            ),
            "road ?blocks?",
            # Strikes
            "walk(?:ed)? (?:out|off)|walkout|went on strike",
            "strike(?:s)? (?:broke|began|started)|downed tools",
            "took to the streets|sit-in",
        ),
    ),
    Trigger(
        "Protests",
        "Protest with intervention",
        words(
            (
                r"dispers(?:ed?|ing)(?= (?:\w+ ){0,3}"
                r"(?:crowds?|protest\w*|demonstrat\w+|rally|people|gathering))"
            ),
            (
                "(?:tear gas|water cannon|flash-?bangs?|stun grenades)"
                "(?= [^.]{0,40}(?:protesters|demonstrators|crowd))"
            ),
        ),
        strength=2,
    ),
)

_VIOLENCE = (
    Trigger(
        "Battles",
        "Armed clash",
        words(
            (
                "(?:armed (?:groups?|attackers|men|people|gunmen|militants)|gunmen|gunman"
                "|militants)[^.;]{0,40}(?:storm|attack|raid)(?:ed)?"
            ),
            r"attacks? on (?:\w+ ){0,2}checkpoints?",
            "shoot-?out|gun ?(?:fight|battle)s?|exchange of (?:gun)?fire|armed clash(?:es)?",
            "fire ?fight",
            (
                r"(?:police(?:men|man)?|patrols?|soldiers?|officers?|servicemen)(?: \w+){0,3}"
                "(?: was| were)? (?:shot (?:dead|and)|fired (?:at|on)|ambushed)"
            ),
            (
                r"opened fire (?:on|at) (?:the )?(?:\w+ ){0,2}"
                "(?:police|servicemen|soldiers|troops|officers|patrol|guards)"
            ),
            (
                r"attack(?:ed)? (?:on )?(?:a |the )?(?:\w+ ){0,2}(?:military unit|remand prison"
                "|detention cent(?:re|er)|national guard|garrison|barracks|armou?ry|gun shops?)"
            ),
        ),
        strength=4,
    ),
    Trigger(
        "Violence against civilians",
        "Attack",
        words(
            (
                r"opened fire (?:on|at) (?:\w+ ){0,2}"
                "(?:civilians|passers-by|residents|protesters|demonstrators|crowd)"
            ),
            "stabbed|(?:was|were) (?:shot|beaten|killed) by|fatally shot|knife attack",
        ),
        strength=2,
    ),
    Trigger(
        "Explosions/Remote violence",
        "Remote explosive/landmine/IED",
        words(
            "bomb(?:ing|ings| blast| attack)",
            (
                r"(?:improvised |home-?made )?explosive device (?:\w+ )?"
                "(?:exploded|went off|detonated)"
            ),
            r"suicide bomb\w*|car bomb|blew (?:himself|herself) up",
        ),
        strength=4,
    ),
)

_DEVELOPMENTS = (
    Trigger(
        "Strategic developments",
        "Arrests",
        words(
            "detain(?:ed|s|ing)|detentions?|arrest(?:ed|s|ing)?|apprehended|rounded up",
            (
                r"caught(?= (?:\w+ ){0,3}(?:nationals?|people|men|citizens?|foreigners?"
                r"|suspects?|members?|persons?)\b)"
            ),
            "taken into custody",
            (
                r"captured(?= (?:\w+ ){0,3}"
                "(?:suspects?|militants?|attackers?|people|members))"
            ),
        ),
        strength=2,
    ),
    Trigger(
        "Strategic developments",
        "Looting/property destruction",
        words(
            "loot(?:ed|ing)(?! (?:goods|property|items|equipment|things))",
            r"looters (?:\w+ )?(?:broke|stole|raided|emptied|robbed)",
        ),
        strength=2,
    ),
    Trigger(
        "Strategic developments",
        "Disrupted weapons use",
        r"\b"
        + any_of(
            (
                r"(?:seized|confiscated|found|discovered|recovered|uncovered|intercepted)\b"
                r"(?=[^.;]{0,60}\b(?:weapons?|firearms?|ammunition|rifles?|pistols?|grenades?|arms"
                r"|explosives|cartridges|guns?)\b)"
            ),
            (
                "(?:weapons?|firearms?|ammunition|rifles?|pistols?|grenades?|explosives|cartridges"
                r"|guns?)\b[^.;]{0,60}\b(?:was|were) (?:\w+ )?"
                "(?:seized|confiscated|found|discovered|recovered|uncovered)"
            ),
            "arms cache|weapons cache",
        ),
        strength=2,
    ),
)

_EMERGENCIES = (
    Trigger(
        "Emergency",
        "Fire",
        words(
            (
                "(?:forest|steppe|wild|house|warehouse|large|major|massive|grass)[- ]?fires?"
                "(?: broke out| started)?"
            ),
            (
                "fire (?:broke out|started|erupted|engulfed|tore through|swept|destroyed|killed"
                "|at|in)"
            ),
            r"fire\b[^.;]{0,40} (?:was|were) (?:\w+ )?(?:put out|extinguished|contained)",
            "blaze|wildfires?|caught fire|burned down",
        ),
    ),
    Trigger(
        "Emergency",
        "Flood",
        words(
            "flood(?:s|ed|ing|waters?)?|floodwater|inundat(?:ed|ion)|burst its banks|overflowed",
            "dam (?:burst|breach|broke)|mudflow|mudslide|(?:went |were |was |are |is )?under water",
            r"(?:melt ?water|high water)\b[^.;]{0,30}\b(?:enter|cover|flow|inundat|cut)\w*",
        ),
    ),
    Trigger(
        "Emergency",
        "Earthquake",
        words(
            "(?:earth)?quake(?:s)?(?! (?:drill|prone|resistant))",
            r"tremors?|aftershocks?|magnitude[- ]\d",
        ),
    ),
    Trigger(
        "Emergency",
        "Explosion accident",
        words(
            (
                r"(?:gas|methane|mine|boiler|ammunition|accidental) (?:\w+ )?"
                "(?:explosion|blast)s?"
            ),
            (
                r"explosion (?:at|in) (?:a|the) (?:\w+ ){0,3}"
                "(?:mine|plant|factory|depot|cafe|house|boiler|warehouse)"
            ),
            "(?:mine|pit) (?:accident|disaster)",
            "(?:an |the )?explosions?|blasts?|exploded|blew up",
        ),
    ),
    Trigger(
        "Emergency",
        "Transport accident",
        words(
            (
                "(?:car|bus|road|traffic|train|plane|truck|helicopter|aircraft)"
                " (?:crash|accident|collision)(?:es|s)?"
            ),
            (
                r"(?:(?:mini)?bus|car|truck|lorry|train|tractor|vehicle)\b[^.;]{0,30}"
                r"\b(?:overturned|rolled over)"
            ),
            "collided|derail(?:ed|ment)|crashed|overturned (?:bus|truck|lorry)|pile-?up",
        ),
    ),
)

TRIGGERS = _UNREST + _VIOLENCE + _DEVELOPMENTS + _EMERGENCIES
