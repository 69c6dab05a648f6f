"""English words for accidents: transport, explosions and mines."""

from __future__ import annotations

from mapper.languages.en.triggers.people import NUMBER
from mapper.languages.forms import each
from mapper.languages.patterns import any_of

_ROAD = any_of(
    "cars?|bus(?:es)?|mini-?bus(?:es)?|mini-?vans?|coach(?:es)?|trucks?|lorr(?:y|ies)|vans?|taxis?",
    r"trolley ?bus(?:es)?|trams?|tractors?|vehicles?|motor ?cycl(?:es?|ists?)|motorbikes?|tankers?",
    r"jeeps?|suvs?|sedans?|ambulances?|kamaz|uaz|niva|prado|lexus|hgvs?|gazelles?|toyotas?|ladas?"
    r"|vaz|audi|mercedes|wagons?",
    "carriages?|locomotives?|trains?|combine|pick-?ups?|foreign-made cars?|crane|excavator|bicycle",
    "cyclists?|scooters?|road train|fuel truck|cement mixer|driver",
)
_AIR = any_of(
    r"(?:small |light |passenger |cargo |military |training |sports )?(?:air)?planes?|aircraft"
    r"|jets?",
    r"helicopters?|crop[- ]dusters?|airliners?|an-\d+|mi-?\d+|su-\d+|mig-\d+|boeing|embraer"
    r"|fokker|drones?|gliders?",
    "paragliders?|fighter jets?|hang-gliders?|choppers?",
)
_STRUCK = any_of(
    "overturn(?:ed|s)|roll(?:ed|s) (?:over|into|down|off|onto)|flip(?:ped|s)(?: over)?"
    "|collid(?:ed|es|ing)|crash(?:ed|es"
    "|ing)?",
    "plung(?:ed|es)|skid(?:ded|s)|plough(?:ed|s)|plow(?:ed|s)|ram(?:med|s)|slam(?:med|s)"
    "|smash(?:ed|es)"
    " (?:into|head)|careered|veered|swerved|ran (?:off|into|over)|runs into|run off|went off the"
    "|left"
    " the (?:carriageway|highway|runway|tracks)|fell to (?:the )?(?:earth|ground)|hit each other",
    "drove (?:off (?:the|a) (?:road|bridge|cliff|quay|embankment)|(?:head-on )?into)|fell (?:into"
    "|off|from|through)|hit(?: an?| the| two)|struck|met head-on",
    "tumbled|somersaulted|mowed down|knocked down|came off|jumped|went out on(?:to)? the oncoming",
    "flew (?:into|off)|pil(?:ed|es) (?:up|into)|mows down|knocks down|runs over|ran aground|runs"
    " aground|broke loose|cut(?:s)? through|went under|turned over|tipped over|ended up (?:in|on)"
    " (?:a|the|its)|(?:left|leav(?:es|ing)) the (?:road|rails|track|highway)|came off the (?:road"
    "|rails)",
    "drift(?:ed|s) into the oncoming|sank|capsized|went into a ditch|slid|went over",
)

# What is kept in depots, and where
_STORED = (
    "(?:ammunition|munitions|ordnance|explosives?|fireworks|pyrotechnics|shells?|missiles?|rockets"
    "|gunpowder|dynamite|detonators|blasting (?:charges|caps|agents))"
)
_STORE = (
    "(?:depots?|warehouses?|quarry|arsenals?|stores?|storehouses?|storage(?: \\w+)?|range|dumps?"
    "|magazines?)"
)
_WENT_OFF = (
    "(?:detonat(?:ed|es|e|ing)|explod(?:ed|es|e|ing)|bl(?:ew|ows?|owing) up|(?:went|goes|go|going)"
    " off)"
)

ACCIDENTS = (
    *each(
        "Emergency",
        "Explosion accident",
        (
            r"(?:gas|methane|mine|boiler|ammunition|accidental|household gas|propane|coal"
            r" dust|dust"
            r"|cylinder|oxygen|tank|fuel|powerful|huge|massive|deadly|fatal|chlorine|ammonia"
            r"|transformer"
            r"|grain|warehouse|workshop|refinery|plant|underground) (?:\w+ )?(?:explosion"
            r"|blast)s?"
        ),
        (
            r"explosions? (?:at|in|on|of|near) (?:an? |the )?(?:[\w'-]+ ){0,4}(?:mine|plant"
            r"|factory"
            r"|depot|cafe|house|boiler|warehouse|building|arsenal|shop|flat|apartment"
            r"|refinery|field"
            r"|cylinders?|gas|methane|tank|workshop|restaurant|unit|pipeline|hostel|sauna)"
        ),
        r"explosions?(?! of (?:\w+ )?(?:joy|emotions?|colou?rs?|laughter|applause"
        r"|interest|prices|tastes?))|(?<!was a )(?<!is a )(?<!had a )blasts?(?! (?:furnace"
        r"|from the past|off))|blasts?"
        r" (?:at|in"
        r"|kills?|killed|ripped|tore|rocked|near|hit|destroyed|wounded|injured)",
        r"clap of (?:a |the )?(?:gas|gas-air|gas and air|methane)|(?:blows?|blew) up(?= (?:in|at"
        r"|near"
        r"|on|by|inside|outside|,|:))|(?:vessel|pipe|pipeline|tank|boiler|main|cylinder) rupture"
        r"|rupture of (?:a |the )?(?:\w+ )?(?:vessel|pipe\w*|boiler|cylinder|tank)",
        r"explod(?:ed|es|ing)(?! (?:its|with|in (?:popularity|price|size|value|february|march|april"
        r"|number)))(?<!sales exploded)(?<!prices exploded)(?<!demand exploded)(?<!crowd"
        r" exploded)",
        r"(?<!sappers )(?<!specialists )(?<!engineers )blew up(?! (?:a|the) (?:balloon|bridge in))"
        r"|blown up(?! (?:by (?:the )?(?:sappers"
        r"|engineers)|in a controlled"
        r"|on the spot|at a (?:range|training)|by hackers))|blew apart",
        r"(?:mine|pit|shaft) (?:accident|disaster|collapse|fire|cave-?in|flooding|tragedy)",
        r"(?:cave-?in|rock ?fall|rock ?burst|roof fall|methane (?:leak|outburst|release)"
        r"|outburst of"
        r" (?:gas|methane|coal))(?= )|outburst of (?:coal|gas|methane)",
        r"(?:roof|face|ceiling|rock|arch|vault|drift|gallery)\b[^.;]{0,30}?\b(?:came down|fell in"
        r"|gave way|collapsed)\b"
        r"(?=[^.;]{0,60}\b(?:mine|pit|shaft|miners?|tunnellers?|drift)\b)",
        r"(?:miners?|tunnellers?|drillers|sinkers)\b[^.;]{0,50}?\b(?:did not (?:come|get) (?:back"
        r"|out|up)|were killed|died|dead"
        r"|buried|trapped)\b(?=[^.]{0,70}\b(?:methane|gas|mine|pit|shaft|rock|roof|collapse)\b)",
        r"(?:roof|face|wall|shaft|pit|gallery|drift|rock|seam|rocks)(?: of (?:a |the )?\w+)?"
        r" (?:\w+ )?(?:collaps(?:ed|es)|caved in|fell on)",
        r"miners? (?:[\w'-]+ ){0,5}?(?:trapped|buried|killed|died|dead|missing|perished"
        r"|crushed)(?! (?:by|in|from|during) (?:an? |the )?(?:[\w-]+ )?(?:fire|blaze|smoke))",
        r"(?:trapped|buried|died|killed|perished) (?:underground|in (?:a |the )?(?:\w+"
        r" )?(?:mine|pit"
        r"|shaft))|went off at (?:a|an|the) (?:\w+ )?(?:depot|warehouse|plant)",
        r"(?:gas|oxygen|propane|household|acetylene) (?:bottles?|balloons?|canisters?|cylinders?"
        r"|boilers?|stoves?)\b"
        r"[^.;]{0,30}?\b(?:blew|blows|burst|exploded|went off|detonated|popped)",
        r"(?:bang|clap|boom|pop)\b(?=[^.;]{0,50}\b(?:gas|house|flat|kill\w*|lives|injur\w*|windows"
        r"|walls)\b)",
        r"gas (?:outburst|release|flash)|flash of (?:the )?(?:methane|gas)|methane flash|ignition"
        r" of (?:methane|gas)",
        r"collaps(?:es|ed|e)\b[^.;]{0,40}?\b(?:gas )?(?:blast|explosion)",
        r"(?:gas|methane|firedamp|fumes?|vapou?rs?|leak)\b[^.;]{0,40}?\b(?:tore (?:apart|through"
        r"|off)|levell?ed"
        r"|flashed|ignited|blew (?:out|off|apart|the)|wrecked|brought down|destroyed|demolished"
        r"|ripped)",
        r"(?:cylinder|boiler|tank|cistern|pipeline|compressor|gas (?:pipe|main|line|hose|meter"
        r"|heater))s? (?:\w+ )?(?:burst|ruptured"
        r"|went off)",
        covers=frozenset({"Fire"}),
    ),
    *each(
        "Emergency",
        "Explosion accident",
        r"(?:accident(?:al(?:ly)?)?|carelessness|negligence|spontaneous(?:ly)?)\b[^.;]{0,60}?\b"
        r"(?:detonat(?:ed|ion)|exploded|blew up|went off)",
        rf"{_STORED} (?:[\w'-]+ ){{0,6}}?{_WENT_OFF}\b"
        r"(?=[^.;]{0,40}\b(?:by accident|accidentally|by negligence|spontaneously"
        r"|(?:after|during|following|because of|from|amid) (?:an? |the )?(?:\w+ )?(?:fires?|blaze)"
        rf"|(?:at|in|inside|from) (?:an? |the )?(?:[\w-]+ ){{0,2}}?{_STORE}))",
        rf"{_STORE}\b[^.;]{{0,30}}? {_STORED} (?:[\w'-]+ ){{0,3}}?{_WENT_OFF}\b",
        rf"(?:fire|blaze|heat|flames|sparks?|lightning)\b[^.;]{{0,60}}?\b(?:set off"
        rf"|detonat(?:ed|es)|triggered|reached|spread to) (?:[\w'-]+ ){{0,4}}?{_STORED}\b"
        r"(?! devices?)",
        strength=8,
        covers=frozenset({"Fire"}),
    ),
    *each(
        "Emergency",
        "Transport accident",
        # Of a plane of which only its crew is told
        rf"(?:{_AIR}s?|fighters?|bombers?)\b[^.]{{0,60}}?\b(?P<told>one (?:of them )?(?:fell"
        r"|crashed|went down)(?:[^.;]{0,70}?\b(?:caught fire|burst into flames|engine fire))?)",
        r"(?:pilots?|crew|airmen) (?:\w+ )?(?:ejected|bailed out)",
        strength=3,
        covers=frozenset({"Fire"}),
    ),
    *each(
        "Emergency",
        "Transport accident",
        (
            rf"(?:{_ROAD}|{_AIR}|road|traffic|highway|railway|rail|air|level[- ]crossing"
            rf"|aviation|car"
            r"|vehicle|head-on|chain|multi-vehicle|multi-car|fatal) (?:\w+ )?(?:crash(?:es)?"
            r"|accidents?"
            r"|collisions?|smash(?:-up|es)?|wreck|disaster|pile-?ups?|derailments?"
            r"|tragedy)(?! (?:course"
            r"|prevention|statistics|insurance|test|barrier))"
        ),
        rf"{_ROAD}\b[^.;]{{0,75}}?\b{_STRUCK}\b",
        r"(?:motor-?cyclist|cyclist|biker|pedestrian)s? (?:\w+ ){0,2}?(?:(?:was|were|is|are"
        r"|has been"
        r"|have been) (?:\w+ )?(?:killed|hit|run over|knocked down|crushed)|died|dies)",
        rf"{_ROAD} (?:\w+ ){{0,2}}?(?:was|were|are|been) (?:\w+ )?involved in (?:an? |the )?"
        rf"(?:\w+ ){{0,2}}(?:pile-?up|collision|crash|accident)",
        rf"{_AIR}\b[^.;]{{0,45}}?\b(?:crash(?:ed|es)?|came down|went down|fell|made (?:an?"
        rf" )?(?:\w+ )?"
        r"(?:emergency|hard|forced|crash)[- ]?landing|belly-landed|hit the ground|overran the"
        r" runway"
        r"|skidded|disappeared from radar|plunged|collided|caught a wire|burned on)",
        r"(?:collided|collision(?! (?:course|of (?:\w+ )?(?:interests|views|opinions)))|head-on|d"
        r"erail(?:ed|ment|s)?|pile-?ups?|rammed"
        r" into|ploughed"
        r" into|plowed into|crashed into|ran off the road|left the road|went off the road|off"
        r" the rails"
        r"|jumped the (?:rails|tracks))(?! (?:talks|negotiations|plan|reforms?))",
        rf"{_AIR} (?:[\w'-]+ ){{0,8}}?(?:goes down|went down|comes down|crash-lands?|down near"
        rf"|down in)",
        r"from (?:the )?rails (?:descended|came off|went|left|fell)|descended from (?:the )?rails"
        r"|under the wheels of"
        r"|fell to (?:the )?(?:earth|ground) (?:in|near|on|short|\w+ kilomet\w+)",
        rf"{_ROAD} (?:\w+ )?(?:meets?|met|and) (?:an? |the )?{_ROAD}\b(?=[^.;]{{0,60}}\b(?:bridge"
        rf"|road|crossing|highway)\b)",
        rf"{_ROAD}\b[^.;]{{0,30}}?\b(?:crushed|flattened|crumpled|mangled|clipped|sideswiped"
        rf"|rear-ended|hits?|met)\b"
        rf"[^.;]{{0,20}}?\b{_ROAD}\b",
        rf"{_ROAD}\b[^.;]{{0,60}}?\b(?:crossroads|junction|roundabout|intersection|level"
        rf" crossing)\b(?=[^.;]{{0,60}}\b(?:"
        rf"hospital\w*|injured|hurt|killed|dead|wounded|died)\b)",
        rf"{_ROAD}\b[^.;]{{0,40}}?\b(?:(?:went|fell|lay|tipped|rolled|turned|ended|landed) (?:over"
        rf" |down |up )?on (?:its|their)"
        rf" (?:side|sides|roof)|came off the track)\b",
        r"on(?:to)? the ice\b[^.;]{0,70}?\bfell through|(?:went|gone|fell|fallen) through (?:the"
        r" )?ice",
        rf"{_ROAD}\b[^.;]{{0,20}}?\b(?:kills?|injur(?:es|ed)|on its roof|on its side)\b",
        r"(?:two|three) (?:\w+ )?(?:trains|trams|buses|cars|boats) (?:\w+ )?(?:touched|met|brushed"
        r"|bumped|grazed)",
        rf"{_AIR}\b(?=[^.]{{0,100}}\bpilots? (?:\w+ )?(?:died|dead|killed|perished|survived"
        rf"|ejected)\b)",
        r"ran on(?:to)? (?:an? |the )?(?:sandbank|rocks?|reef|shoal)",
        r"(?:ferry|boat|barge|ship|vessel|tanker) (?:[\w'-]+ ){0,3}(?:runs?|ran) aground",
        rf"{_ROAD}(?: [\w'-]+){{0,3}}? (?:met|meet)(?: head-on)? (?:on|at) (?:one|the same|a"
        rf" single)"
        rf" (?:track|line|lane)|{_ROAD} (?:[\w'-]+ ){{0,3}}pil(?:ed|e|ing)(?: up| into)",
        r"(?:mow(?:s|ed)|knock(?:s|ed)) down (?!(?:\d+ |the |an? |\w+ )?(?:gravestones?"
        r"|headstones?|statues?|fences?"
        r"|monuments?|doors?|gates?|crosses))(?:[\w'-]+ ){0,4}(?:at|on|near|in|outside)\b"
        r"|(?:pedestrians?|schoolgirl|schoolboy|boy|girl|woman|man|cyclist|pensioner|child|children"
        rf"|pupil|teenager) (?:\w+ )?(?:hit|struck|killed|run over|knocked down) by (?:an? |the"
        rf" )?(?:\w+ )?"
        rf"{_ROAD}|not (?:having )?(?:cop(?:ed|ing)|manag(?:ed|ing)) (?:with|the) (?:the )?"
        rf"(?:steering|control|wheel)|lost control",
        rf"collided (?:an? |the |two )?[\"\u201c\u00ab]?|collision of (?:an? |the |two )?(?:\w+"
        rf" )?{_ROAD}",
        rf"(?:was|were|been) (?:\w+ )?(?:run over|knocked down|mown down|hit|struck) by"
        rf" (?:an? |the )?"
        rf"(?:\w+ )?(?:{_ROAD})|run over by|hit-and-run",
        r"(?:crashed|crash-landed) (?:in|near|at|on|outside|while|shortly|after|during|over)"
        r"|crash(?:es)? (?:on|near|at|kills?|claims?|leaves?|involving)",
        r"(?:crash|collision|accident) (?:\w+ )?(?:kill(?:s|ed)|claim(?:s|ed)|left|leaves"
        r"|injur(?:es|ed)"
        r"|occurred|happened|took place|involving|between|on the (?:\w+ ){0,3}(?:road"
        r"|highway))",
        rf"{_ROAD}(?: [\w'-]+){{0,5}}? and (?:an? |the )?(?:\w+"
        rf" ){{0,2}}{_ROAD}\b(?=[^.;]{{0,60}}"
        rf"\b(?:{NUMBER} (?:\w+ )?(?:dead|killed|injured|hurt)|met|touched|converged))",
        r"(?:boat|ferry|motorboat|barge|ship)s? (?:\w+ )?(?:capsized|sank|overturned)|fell"
        r" through the"
        r" ice|(?:traffic|road) accident",
        r"(?:died|killed|perished|injured|hurt|dead|lost their lives) (?:\w+ )?in (?:an? |the"
        r" )?"
        r"(?:\w+ )?(?:crash|road accident|traffic accident|collision|accident on)",
    ),
    *each(
        "Emergency",
        "Explosion accident",
        (
            r"(?:boom(?:ed)?|bang)(?= (?:at|in|during|near) (?:the |an? )?(?:[\w'-]+ ){0,3}?"
            r"(?:chp|plant|boiler|school|mine|workshop|factory|depot|second|house|flat|stati"
            r"on)\b)"
        ),
        (
            r"(?:flour|grain|coal|wood|sugar|aluminium|aluminum|metal)[- ]dust\b[^.;]{0,40}?"
            r"\b(?:flashed|ignited|exploded|blew|took out)\b"
        ),
        (
            r"shells (?:flew|rained|landed|whistled)\b(?=[^.]{0,90}\b(?:depot|arsenal|wareho"
            r"use|houses|town)\b)|(?:depot|arsenal) (?:\w+ )?(?:crackled|boomed|crackling)"
        ),
        (
            r"(?:canisters?|cylinders?|balloons?)(?: of (?:\w+ )?gas)?\b[^.;]{0,40}?\b(?:bur"
            r"st|exploded|blew up)\b"
        ),
        (
            r"gas leak\b(?=[^.]{0,20}\.?[^.]{0,60}\b(?:slabs|collapsed|ruins|rubble|tore)\b)"
            r"|pressure (?:\w+ )?(?:tore|blew|ripped)\b"
        ),
        strength=3,
        covers=frozenset({"Fire"}),
    ),
    *each(
        "Emergency",
        "Transport accident",
        (
            rf"{_AIR}\b[^.;]{{0,90}}?\b(?:lost (?:height|altitude|power)|broke (?:up|apart|in"
            rf" two)|failed to (?:gain|climb)|ended (?:up )?in (?:an? |the )?(?:\w+ )?(?:hous"
            rf"e|field|ditch|fence|building)|did not make it)\b"
        ),
        (
            r"(?:rocket|proton(?:-m)?|soyuz|zenit|launch vehicle|carrier rocket|booster|caps"
            r"ule)\b[^.;]{0,100}?\b(?:fell to|fell on|fell near|crashed|exploded (?:after|sh"
            r"ortly|seconds)|broke up)\b"
        ),
        strength=5,
        covers=frozenset({"Violent demonstration", "Explosion accident"}),
    ),
    *each(
        "Emergency",
        "Transport accident",
        (
            r"(?:train|locomotive)\b[^.;]{0,40}?\bdragged\b|turned (?:keel up|upside down|tu"
            r"rtle|over on the)\b|keel up\b"
        ),
        (
            r"(?:swept|threw|hit|struck|knocked|mowed)\b[^.;]{0,50}?\b(?:zebra|pedestrian|ze"
            r"bra-) ?crossing\b|(?:flattened|drove into|ploughed into|flew into|rammed) (?:a"
            r"n? |the )?(?:bus |crowded )?stop\b"
        ),
        (
            rf"{_ROAD}\b[^.;]{{0,30}}?\bbrakes (?:failed|did ?n.t hold|did not hold|gave out)"
            rf"\b|came (?:up)?on (?:the )?wreckage|wreckage of (?:an? |the )?(?:\w+ )?{_AIR}"
            rf"\b"
        ),
        (
            rf"{_ROAD}\b[^.;]{{0,50}}?\b(?:hung over|kissed|slid (?:into|off|down)|fell into|"
            rf"dropped into|nosed into|left the bridge)\b"
        ),
        strength=3,
    ),
    *each(
        "Emergency",
        "Explosion accident",
        r"(?:methane|firedamp|mine gas|coal dust)\b[^.;]{0,30}?\b(?:went off|blew up|ignited"
        r"|flared(?: up)?|exploded|detonated|caught fire)\b",
        strength=4,
        covers=frozenset({"Peaceful protest", "Fire"}),
    ),
    *each(
        "Emergency",
        "Explosion accident",
        r"(?:shells|ammunition|munitions|rockets|ordnance|mines) (?:had |have )?"
        r"(?:begun|began|started|continued|kept) (?:to )?"
        r"(?:burst(?:ing)?|explod(?:e|ing)|go(?:ing)? off|detonat(?:e|ing))",
        strength=3,
    ),
)
