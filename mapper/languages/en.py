"""English words."""

from __future__ import annotations

from gazetteer import Kind
from mapper.languages.vocabulary import (
    ActionWord,
    DateWords,
    EventWords,
    MeasureNoun,
    MeasureWords,
    NameContext,
    NewsWords,
    PlaceRoles,
    Trigger,
    TypeWord,
    Vocabulary,
)

_REGION = frozenset({Kind.REGION})
_DISTRICT = frozenset({Kind.DISTRICT})
_RURAL = frozenset({Kind.RURAL_DISTRICT})
_CITY = frozenset({Kind.CITY, Kind.REPUBLICAN_CITY, Kind.TOWN})
_TOWN = frozenset({Kind.CITY, Kind.TOWN, Kind.VILLAGE})
_VILLAGE = frozenset({Kind.VILLAGE, Kind.TOWN})
_NATURAL = frozenset({Kind.NATURAL})

_TYPE_WORDS = (
    TypeWord("rural districts?|rural okrugs?", _RURAL, "after", in_span=True),
    TypeWord("regions|oblasts|provinces", _REGION, "after", plural=True, in_span=True),
    TypeWord("region|oblast|oblysy|province", _REGION, "after", in_span=True),
    TypeWord("districts|raions", _DISTRICT, "after", plural=True, in_span=True),
    TypeWord("district|raion|rayon|audany", _DISTRICT, "after", in_span=True),
    TypeWord("cities|towns", _CITY, "after", plural=True),
    TypeWord("city|town", _CITY, "after"),
    TypeWord("villages|settlements", _VILLAGE, "after", plural=True),
    TypeWord("village|settlement|aul", _VILLAGE, "after"),
    TypeWord("lake|river|reservoir|sea|pass|range|field|oil field|oilfield", _NATURAL, "after"),
    TypeWord("(?:the )?regions of|(?:the )?oblasts of", _REGION, "before", plural=True),
    TypeWord("(?:the )?region of|(?:the )?oblast of|(?:the )?province of", _REGION, "before"),
    TypeWord("(?:the )?districts of", _DISTRICT, "before", plural=True),
    TypeWord("(?:the )?district of", _DISTRICT, "before"),
    TypeWord(
        "(?:the )?(?:cities|towns) of|(?:the )?(?:cities|towns)", _CITY, "before", plural=True
    ),
    TypeWord("(?:the )?(?:city|town) of|(?:the )?(?:city|town)", _CITY, "before"),
    TypeWord("(?:the )?(?:villages|settlements|auls)(?: of)?", _VILLAGE, "before", plural=True),
    TypeWord("(?:the )?(?:village|settlement|aul)(?: of)?", _TOWN, "before"),
    TypeWord("lake|river|mount", _NATURAL, "before"),
)

_NAMES = NameContext(
    titles=frozenset(
        """mr mrs ms dr president prime minister deputy akim mayor governor general colonel major
        captain lieutenant sergeant judge senator ambassador professor spokesman spokeswoman
        spokesperson journalist activist poet writer academician chairman head director leader
        commandant prosecutor lawyer analyst blogger father brother son wife""".split()
    ),
    first_names=frozenset(
        """nursultan kassym-zhomart kassym zhomart abai abay zhambyl dinmukhamed kanysh bakytzhan
        dariga timur karim erlan yerlan serik askar askhat daniyal marat murat nurlan bauyrzhan
        mukhtar alikhan ilyas gabit saken magzhan ahmet akhmet shokan chokan kurmangazy kenesary
        olzhas sultan aidos aslan arman almas berik bolat bulat dauren daulet eldar galym kairat
        kanat maksat medet nurbol rustam samat sanzhar talgat yermek zhandos zhanna aigul aliya
        dinara gulnara saule madina alexander vladimir sergei dmitry ivan viktor mikhail""".split()
    ),
    surname_endings=(
        "ov",
        "ova",
        "ev",
        "eva",
        "yev",
        "yeva",
        "in",
        "ina",
        "uly",
        "kyzy",
        "qyzy",
        "bek",
        "bai",
        "bay",
        "zhan",
        "sky",
        "skaya",
        "enko",
        "khan",
        "gali",
    ),
    not_place_heads=frozenset(
        """times university institute academy college school fc club hockey barys arena stadium
        marathon opera theatre theater philharmonic museum gallery bank holding group company llp jsc
        inc plc hotel plaza mall tower motors airlines air telecom media press newspaper tv channel
        news online forum process summit expo declaration accords peace talks format hub international
        cup open championship league team street st avenue ave prospect boulevard lane highway square
        monument statue prize award order festival treaty pact ballet orchestra medical center
        centre foundation fund party post herald tribune journal weekly steel mittal""".split()
    ),
    place_heads=frozenset(
        """airport police prosecutor prosecutors akimat akim mayor governor administration authorities
        commandant hospital prison residents court department railway station bazaar market
        border checkpoint refinery power plant hydropower reservoir emergency health military
        garrison operational headquarters region oblast province district city town village time
        residence city-hall hall""".split()
    ),
    street_words=frozenset("street avenue ave prospect boulevard lane highway square".split()),
    common_words=frozenset(
        """oral may kazakh march aral shu sai kara ali batys ken rudny new victory mir chapaev karl kirov lenin
        frunze marx pushkin gagarin gorky kuibyshev zhdanov kalinin octyabr october komsomol
        pervomayskoye internatsional progress novy central alga arna ata bala tan zhan saule
        sultan arman dostyk dos nur karim nurly bolashak""".split()
    ),
    never_alone=frozenset("may march kazakh mir new".split()),
    prepositions=frozenset(
        "in at on of from to by with near outside across around over into towards through".split()
    ),
    initial_words=frozenset(
        """the a an in on at of from to for by with near outside across around over after before
        during while when as and but or meanwhile earlier later however also authorities police
        protesters residents officials northern southern eastern western north south east west
        central greater downtown western kazakhstan's kazakh residents both only""".split()
    ),
)

_OFFICE = (
    r"police|prosecutors?(?:'s office| office|'s)?|akimats?|akims?|mayors?(?:'s office)?"
    r"|governors?|commandants?(?:'s office|'s)?|headquarters|department|departments|authorities"
    r"|administration|press[- ]service|press office|health officials|officials|court|correspondent"
    r"|ministry|service|military|garrison|operational headquarters|committee|emergency service"
)

_ROLES = PlaceRoles(
    locative_before=(
        r"(?:\b(?:(?:kilomet(?:re|er)s?|km|miles?)(?: (?:north|south|east|west)\S*)?(?: away)? (?:from|of)"
        r"|reported from|in|at|near|outside|across|around|throughout|over|within|inside|for|on|off|into|to"
        r"|hit|hits|rocked|shook|engulfed|reached|grip|gripped|covers?|covering|include|includes"
        r"|including|between|of|namely)\b|[:(])"
        r"(?:\s+(?:the|all of|parts? of|downtown|central|northern|southern|eastern|western"
        r"|neighbou?ring|nearby|both|city|town|village|cities|towns|largest|country's|country"
        r"|kazakhstan's|city's|region's|kazakh|republican|capital|second|major|centre|center|outskirts|streets"
        r"|suburbs?|entire|whole|oil|port|of)\b,?|\s*-)*\s*$"
    ),
    speaker_before=(
        rf"\b(?:{_OFFICE})\s+(?:of|for)(?:\s+(?:the|city|town|cities|region|of))*\s*$"
        r"|\b(?:speaking|told|meeting|reporters|briefing|conference)\b(?:(?!\bthat\b)[^.;:]){0,40}?\b(?:in|from)"
        r"\s+$"
    ),
    speaker_after=(
        rf"^(?:'s|')?\s+(?:(?:city|regional|region|oblast|district|deputy|state|local|chief)\s+)*"
        rf"(?:{_OFFICE})\b"
    ),
    office_before=rf"\b(?:{_OFFICE})\s+in(?:\s+(?:the|city|town|of))*\s*$",
    origin_before=(
        r"\b(?:from|natives?(?: of)?|citizens? of|born in|of|bound for|en route to"
        r"|flown to|sent to|arrived (?:in|from)|deployed from)(?:\s+(?:the|city|town|village|of))*"
        r"\s*$"
    ),
    direction_before=(
        r"\b(?:roads?|highways?|way|flights?|trains?|route|flew|flown|travel\w*|heading|bound|border)"
        r" (?:to|from|for|with)(?:\s+the)?\s*$"
    ),
    home_before=(
        r"\b(?:residents|workers|inhabitants|people|miners|drivers|townspeople|crowds?|protesters"
        r"|demonstrators)(?: \w+){0,2} (?:of|from)(?:\s+(?:the|oil|mining|city|town|village|of))*\s*$"
    ),
    apposition=(
        r"(?:\s*[,(]?\s*(?:(?:in|of|the)\s+){0,2}|,?\s+(?:the|a|an) (?:\w+ ){1,3}(?:of|in|on)"
        r"(?: the)? )"
    ),
    definite_regions=(
        r"\b(?:the|both|these|those|this)(?: (?:other )?(?P<count>two|three|four|five|six))? regions?\b"
        r"(?! of)"
    ),
    there=(
        r"\bthere\b|\bin (?:these|those|all|the) (?P<count>two|three|four|five)(?: (?:places|areas|units))?\b"
        r"(?! (?:regions|cities|districts|days|weeks))"
    ),
    definite_cities=(
        r"\b(?:the (?:entire |whole )?city|both cities|this city|(?:the|these|those)"
        r" (?P<count>two|three|four|five|six) cities)\b(?!'s| of)"
    ),
    locative_after=(
        r"\s+(?:saw|has seen|witnessed|experienced|suffered|(?:was|were) (?:hit|rocked|shaken|engulfed"
        r"|gripped|flooded|paralysed))\b"
    ),
    reporting_verbs=(
        r"\b(?:said|says|told|reported|reports|announced|stated|states|according to|noted|added"
        r"|confirmed|informed|clarified|explained|assured)\b"
    ),
    dateline=(
        r"(?:,\s*kazakhstan)?(?:[,.]?\s*\w{0,10}\.?\s*\d{1,2}(?:\s\w{3,10})?(?:,?\s*\d{4})?)?"
        r"(?:,?\s*\d{1,2}[:.]\d\d)?\s*(?:[(/][^)/\n]{2,25}[)/])?\s*(?:-|:|\.)(?:\s|$)"
    ),
    country_wide=(
        r"\b(?:nation-?wide|country-?wide|(?:across|throughout|all over|in all of|over)"
        r" (?:the )?(?:whole |entire )?(?:country|kazakhstan|republic)"
        r"|(?:in|on|over|across) the (?:whole|entire) (?:territory|country|republic)"
        r"|in the whole of (?:the )?(?:country|kazakhstan|republic)"
        r"|(?:whole|entire) (?:country|territory of (?:kazakhstan|the (?:country|republic)))"
        r"|(?:in|on|throughout) the territory of (?:kazakhstan|the (?:country|republic))"
        r"|(?:in|across|throughout) (?:all|every) (?:the )?(?:other )?regions?"
        r"|in all (?:of )?(?:the )?(?:country's |kazakhstan's )?(?:regions|parts)"
        r"|in the (?:country|republic)(?!'s)|everywhere in the country)\b"
    ),
    all_but=(
        r"\b(?:except(?:ing)?(?: for)?|apart from|with the exception of|other than|excluding|save for"
        r"|but (?:not|for)|(?<=regions )but|(?<=country )but)\b"
    ),
    other_regions=(
        r"\b(?:(?:in|across|over|for) (?:all )?(?:the )?(?:other|remaining)(?: \w+)? regions"
        r"|everywhere else(?: in (?:the country|kazakhstan|the republic))?"
        r"|(?:in|across|over) the rest of (?:the country|kazakhstan|the republic|the regions)"
        r"|in (?:almost|nearly|practically|virtually) (?:all|every) (?:of )?(?:the )?(?:country's )?(?:regions?|parts|of kazakhstan"
        r"|of the country)|in (?:all but|most) (?:\w+ )?(?:of the )?regions"
        r"|in (?:almost|nearly|practically|virtually) (?:the )?(?:whole|entire)(?: of)?(?: the)?"
        r" (?:country|kazakhstan|republic)"
        r"|(?:almost|nearly|practically|virtually) (?:everywhere|all regions|all of kazakhstan"
        r"|every region|nationwide)"
        r"|in (?:\d+|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)"
        r"(?: of (?:the |its )?(?:country's |kazakhstan's )?(?:\d+ |seventeen |twenty )?)?"
        r"(?: |(?<= ))(?:other )?(?:regions|oblasts|provinces)|most regions|elsewhere)\b"
    ),
    almost=r"\b(?:almost|nearly|practically|virtually|most)\b",
    vague_places=(
        r"\b(?:in|across) (?:some|several|many|a number of|various|different|other|certain|most)"
        r"(?: \w+)? (?:cities|towns|regions|parts|places|areas)\b"
        r"|\bin the (?:(?:north|south)(?:-?(?:east|west))?|east|west|centre|center)\b(?! of)"
    ),
)

_MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
    "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
_WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
    "sunday": 6,
}  # fmt: skip
_MONTH = (
    r"(?P<month>(?:january|february|march|april|may|june|july|august|september|october|november"
)
_MONTH += r"|december)\b|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?)"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_DAY_2 = r"(?P<day2>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?:,?\s*(?P<year>(?:19|20)\d\d))?"
_DASH = r"\s*(?:-|to|and|until|till|through)\s*"
_WEEKDAY = r"(?P<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_NIGHT = r"(?:overnight|(?:in|on|during) the (?:late )?night)"

_DATES = DateWords(
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    patterns=(
        ("iso", r"\b(?P<year>(?:19|20)\d\d)-(?P<month_number>[01]\d)-(?P<day>[0-3]\d)\b"),
        ("night", rf"\b{_NIGHT} (?:of|from) {_MONTH}\s*{_DAY}{_DASH}{_DAY_2}\b{_YEAR}"),
        ("night", rf"\b{_NIGHT} (?:of|from) {_DAY}{_DASH}{_DAY_2} (?:of )?{_MONTH}{_YEAR}"),
        ("night_to", rf"\b{_NIGHT} (?:of|from) (?:\w+ )?\d{{1,2}}(?: \w+)?{_DASH}{_MONTH}\s*{_DAY}\b{_YEAR}"),
        ("night_to", rf"\b{_NIGHT} (?:of|from) (?:\w+ )?\d{{1,2}}(?: \w+)?{_DASH}{_DAY} (?:of )?{_MONTH}{_YEAR}"),
        ("night_to", rf"\b{_NIGHT} (?:to|into|before) (?:the )?{_DAY} (?:of )?{_MONTH}{_YEAR}"),
        ("night_to", rf"\b{_NIGHT} (?:to|into|before) {_MONTH}\s*{_DAY}\b{_YEAR}"),
        ("range", rf"\b{_MONTH}\s*{_DAY}(?:, \d{{1,2}})*,? and {_DAY_2}\b(?! [a-z]*(?:january|february|march)){_YEAR}"),
        ("range", rf"\b{_MONTH}\s*{_DAY}{_DASH}{_DAY_2}\b{_YEAR}"),
        ("range", rf"\b{_DAY}{_DASH}{_DAY_2} (?:of )?{_MONTH}{_YEAR}"),
        ("day", rf"\b(?:{_WEEKDAY},? )?{_MONTH}\s*{_DAY}\b(?!:){_YEAR}"),
        ("day", rf"\b(?:{_WEEKDAY},? )?{_DAY} (?:of )?{_MONTH}{_YEAR}"),
        ("numeric", r"\b(?P<day>[0-3]?\d)\.(?P<month_number>[01]?\d)\.(?P<year>(?:19|20)\d\d)\b"),
        ("month", rf"\b(?:in|since|of|during|early|late|mid-?) {_MONTH}{_YEAR}(?!\s*\d)"),
        ("year", r"\b(?:in|since|of) (?P<year>(?:19|20)\d\d)\b"),
        ("next_weekday", rf"\bnext {_WEEKDAY}\b"),
        ("weekday", rf"\b(?:last |this |on )*{_WEEKDAY}\b"),
        ("today", r"\b(?:today|tonight|this (?:morning|afternoon|evening))\b"),
        ("yesterday", r"\b(?:yesterday|last night|the previous (?:day|evening)|the day before)\b"),
        ("last_week", r"\b(?:last week|the past week|over the week)\b"),
        ("ago", r"\b(?P<count>\d+|two|three|four|five|six|seven|ten) days ago\b"),
        (
            "same_day",
            r"\b(?:(?:earlier|later)(?: on)? (?:that|the same|in the) day|(?:on )?(?:the|that) same"
            r" day|that (?:day|night|evening|morning|afternoon))\b",
        ),
        ("next_day", r"\b(?:the next day|the following (?:day|morning)|a day later)\b"),
        (
            "overnight",
            r"\b(?:overnight|during the night|(?:in|over) the (?:past|last) (?:24 hours|day|night))\b",
        ),
    ),
    from_before=(
        r"\b(?:from|since|as of|starting(?: from)?|beginning(?: from)?|effective(?: from)?|with effect"
        r" from|after)(?:\s+(?:midnight|noon|\d{1,2}[:.]\d\d)(?:\s*(?:a\.?m\.?|p\.?m\.?|hours))?"
        r"(?:\s+(?:local time|on|of))*)?\s*$"
    ),
    until_before=(
        r"\b(?:until|till|to|through|expires?(?: on)?|up to|before)"
        r"(?:\s+(?:midnight|noon|\d{1,2}[:.]\d\d)(?:\s*(?:a\.?m\.?|p\.?m\.?|hours))?"
        r"(?:\s+(?:local time|on|of))*)?\s*$"
    ),
    duration=(
        r"\b(?:for|lasting|a period of|within)(?: a period of| the next| another| up to| a)?"
        r" (?P<count>\d+|a|one|two|three|four|five|ten|fourteen|thirty)[- ](?P<unit>days?|weeks?"
        r"|months?)\b"
    ),
    duration_units={"day": 1, "days": 1, "week": 7, "weeks": 7, "month": 30, "months": 30},
    numbers={
        "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "ten": 10, "fourteen": 14, "thirty": 30,
    },
)  # fmt: skip

_BUILDING = (
    r"(?:\w+(?:'s)?[ -]){0,5}(?:buildings?|offices?|akimats?|city hall|town hall|residence"
    r"|airport|headquarters|administration|police stations?|department|prison|barracks|bank)"
)
_EVENTS = EventWords(
    triggers=(
        Trigger(
            "Riots", "Violent demonstration",
            r"\b(?:riot(?:s|ing|ed)?(?! police)|mass (?:unrest|disorders?)|disorders|unrest"
            r"|disturbances|pogroms?"
            r"|storm(?:ed|ing|s)|broke(?:n)? into|break(?:ing)? into|burst into|forced (?:their|its) way into"
            rf"|smashed|ransacked|(?<!the )seiz(?:ed|ure of|ing)(?= {_BUILDING})"
            rf"|captur(?:ed|ing)(?= {_BUILDING})|occup(?:ied|ying)(?= {_BUILDING})"
            r"|overran|took over|attack(?:ed|s|ing)? (?:on |against )?(?=(?:\w+(?:'s)? ){0,4}(?:buildings?|akimats?"
            r"|police|offices?|administration|servicemen|officers|department|airport|city hall))"
            r"|set (?:\w+ ){0,4}(?:on fire|ablaze|alight)|set fire to|torched|burn(?:ed|t)(?: down)?(?= (?:\w+ ){0,3}"
            r"(?:cars?|vehicles?|buildings?|offices?|akimats?|statue|tyres|tires|police))"
            r"|(?:threw|thrown|throwing|hurled|hurling|pelted)\b(?=[^.]{0,40}(?:stones?|rocks?|molotov|bottles?|cocktails?))"
            r"|clash(?:es|ed)?(?: broke out)? (?:with|between)(?= (?:\w+ ){0,3}(?:police|officers|security|troops"
            r"|protesters|demonstrators))|clash(?:es|ed)|arson(?: attacks?)?|(?:akimat|building|office|cars|vehicles)s? (?:was|were) (?:\w+ )?(?:damaged|wrecked|destroyed|burn(?:t|ed)|torched)|pulled down|toppled|vandalis\w+|overturned)\b",
            strength=3,
        ),
        Trigger(
            "Riots", "Mob violence",
            r"\b(?:mass (?:brawls?|fights?)|brawl between|(?:inter-?)?ethnic (?:clashes|violence)|(?:clashes|fighting|fights?) between"
            r" (?:\w+ ){0,3}(?:residents|villagers|villages|groups|locals|youths?))\b",
            strength=4,
        ),
        Trigger(
            "Strategic developments", "Looting/property destruction",
            r"\b(?:unknown|unidentified) (?:persons?|people|men|assailants|attackers) (?:\w+ ){0,2}(?:set|burn(?:ed|t)|vandali[sz]ed|smashed)\b",
            strength=5,
        ),
        Trigger(
            "Protests", "Peaceful protest",
            r"\b(?:protest(?:s|ed|ing)?(?! (?:leader|note))|demonstrat(?:ion|ions|ed|ing)"
            r"|rall(?:y|ies|ied|ying)|picket(?:s|ed|ing)?|vigil|march(?:ed|es)"
            r"|(?:crowds?|people|residents|workers|thousands|hundreds|drivers|demonstrators|protesters) (?:\w+ ){0,2}(?:gather(?:ed)?|met|took to the"
            r" streets|came out|assembled)|gathering of|gatherings? (?:was|were) held|(?:traffic|roads?|highways?|railway|tracks) (?:was|were) blocked|stopped (?:cars|traffic|trains)|block(?:ed|ing|ade of) (?:the )?(?:\w+ ){0,2}"
            r"(?:roads?|traffic|highways?|railway|motorway|tracks)|road ?blocks?|walk(?:ed)? (?:out|off)|walkout|went on strike"
            r"|strike(?:s)? (?:broke|began|started)|downed tools|took to the streets|sit-in)\b",
        ),
        Trigger(
            "Protests", "Protest with intervention",
            r"\b(?:dispers(?:ed?|ing)(?= (?:\w+ ){0,3}(?:crowds?|protest\w*|demonstrat\w+|rally|people|gathering))"
            r"|(?:tear gas|water cannon|flash-?bangs?|stun grenades)(?= [^.]{0,40}(?:protesters|demonstrators|crowd)))\b",
            strength=2,
        ),
        Trigger(
            "Battles", "Armed clash",
            r"\b(?:(?:armed (?:groups?|attackers|men|people|gunmen|militants)|gunmen|gunman|militants)[^.;]{0,40}(?:storm|attack|raid)(?:ed)?"
            r"|attacks? on (?:\w+ ){0,2}checkpoints?|shoot-?out|gun ?(?:fight|battle)s?|exchange of (?:gun)?fire|armed clash(?:es)?"
            r"|fire ?fight|opened fire (?:on|at) (?:the )?(?:\w+ ){0,2}(?:police|servicemen|soldiers|troops"
            r"|officers|patrol|guards)|attack(?:ed)? (?:on )?(?:a |the )?(?:\w+ ){0,2}(?:military unit|remand prison"
            r"|detention cent(?:re|er)|national guard|garrison|barracks|armou?ry|gun shops?)"
            r")\b",
            strength=4,
        ),
        Trigger(
            "Violence against civilians", "Attack",
            r"\b(?:opened fire (?:on|at) (?:\w+ ){0,2}(?:civilians|passers-by|residents|protesters|demonstrators"
            r"|crowd)|stabbed|(?:was|were) (?:shot|beaten|killed) by|fatally shot|knife attack)\b",
            strength=2,
        ),
        Trigger(
            "Explosions/Remote violence", "Remote explosive/landmine/IED",
            r"\b(?:bomb(?:ing|ings| blast| attack)|(?:improvised |home-?made )?explosive device (?:\w+ )?"
            r"(?:exploded|went off|detonated)|suicide bomb\w*|car bomb|blew (?:himself|herself) up)\b",
            strength=4,
        ),
        Trigger(
            "Strategic developments", "Arrests",
            r"\b(?:detain(?:ed|s|ing)|detentions?|arrest(?:ed|s|ing)?|apprehended|rounded up"
            r"|caught(?= (?:\w+ ){0,3}(?:nationals?|people|men|citizens?|foreigners?|suspects?|members?|persons?)\b)"
            r"|taken into custody|captured(?= (?:\w+ ){0,3}(?:suspects?|militants?|attackers?|people|members)))\b",
            strength=2,
        ),
        Trigger(
            "Strategic developments", "Looting/property destruction",
            r"\b(?:loot(?:ed|ing)(?! (?:goods|property|items|equipment|things))|looters (?:\w+ )?(?:broke|stole|raided|emptied|robbed)"
            r")\b",
            strength=2,
        ),
        Trigger(
            "Strategic developments", "Disrupted weapons use",
            r"\b(?:(?:seized|confiscated|found|discovered|recovered|uncovered|intercepted)\b(?=[^.;]{0,60}\b(?:weapons?"
            r"|firearms?|ammunition|rifles?|pistols?|grenades?|arms|explosives)\b)|arms cache|weapons cache)",
            strength=2,
        ),
        Trigger(
            "Emergency", "Fire",
            r"\b(?:(?:forest|steppe|wild|house|warehouse|large|major|massive|grass)[- ]?fires?(?: broke out| started)?"
            r"|fire (?:broke out|started|erupted|engulfed|tore through|swept|destroyed|killed|at|in)|blaze|wildfires?"
            r"|caught fire|burned down)\b",
        ),
        Trigger(
            "Emergency", "Flood",
            r"\b(?:flood(?:s|ed|ing|waters?)?|floodwater|inundat(?:ed|ion)|burst its banks|overflowed|dam (?:burst|breach|broke)"
            r"|mudflow|mudslide)\b",
        ),
        Trigger(
            "Emergency", "Earthquake",
            r"\b(?:(?:earth)?quake(?:s)?(?! (?:drill|prone|resistant))|tremors?|aftershocks?|magnitude[- ]\d)\b",
        ),
        Trigger(
            "Emergency", "Explosion accident",
            r"\b(?:(?:gas|methane|mine|boiler|ammunition|accidental) (?:\w+ )?(?:explosion|blast)s?"
            r"|explosion (?:at|in) (?:a|the) (?:\w+ ){0,3}(?:mine|plant|factory|depot|cafe|house|boiler|warehouse)"
            r"|(?:mine|pit) (?:accident|disaster)|(?:an |the )?explosions?|blasts?|exploded|blew up)\b",
        ),
        Trigger(
            "Emergency", "Transport accident",
            r"\b(?:(?:car|bus|road|traffic|train|plane|truck|helicopter|aircraft) (?:crash|accident|collision)(?:es|s)?"
            r"|collided|derail(?:ed|ment)|crashed|overturned (?:bus|truck|lorry)|pile-?up)\b",
        ),
    ),
    cancel_before=(
        r"\b(?:no|not|never|without|den(?:y|ies|ied|ying)|refut(?:e|es|ed)|dismissed|false|fake|unconfirmed"
        r"|rumou?rs?|allegations?|calls? (?:for|to)|called (?:for|on)|urg(?:e|ed|es)|threat(?:en|ens|ened)?(?: (?:of|to))?"
        r"|threats? of|risk of|danger of|fear(?:s|ed)? of|prevent(?:ed|ing|ion)?|avert(?:ed)?|thwart(?:ed)?|foil(?:ed)?"
        r"|plan(?:s|ned|ning)?(?: (?:to|for|a|an))?|prepar(?:e|ed|ing|ation)(?: (?:to|for|a|an))?|intend(?:s|ed)?(?: to)?|attempt(?:s|ed)?(?: to| at| of)"
        r"|tried to|possible|potential|may|might|could|would|will|should|shall|if|unless|in case of|in the event of|ready to"
        r"|expected to|scheduled|upcoming|future|against (?:possible|any)|anniversary of|commemorat\w+|in memory of"
        r"|victims of|ban(?:ned|s)?(?: (?:on|all|any))?|prohibit\w*|drill|exercise|training|simulated|mock|pending"
        r"|likelihood of|deter|deny|so-called|anti|counter|film about|book about|participat\w+ in (?:un)?sanctioned)\b"
        r"(?:[\s\"\u201c-]+[\w'/-]+){0,3}[\s\"\u201c-]*$"
    ),
    cancel_after=(
        r"^(?:[\s\w,]{0,20}\b(?:(?:has|have|had|was|were|is|are|did|does|do) not|never|didn't|wasn't|weren't)\b"
        r"|\s+(?:may|might|could|would|will|shall|(?:is|are) to)\b|\s+(?:were |was |is |are )?(?:averted|prevented|thwarted|foiled|ruled out|denied|planned|expected|scheduled|banned"
        r"|prohibited|unlikely|drills?|exercises?|alarms?|warnings?|alerts?|safety|department|service|brigades?|engines?"
        r"|fighters?|season|extinguishers?|reports? (?:were|are) (?:false|fake))\b)"
    ),
    cancel_sentence=(
        r"\b(?:reports? (?:of|about|on) [^.]{0,60}(?:(?:are|were|is|was) (?:false|untrue|fake|not true)"
        r"|(?:do|does|did) not correspond|not confirmed)|(?:drills?|exercises?) (?:were|was|are|is|will be) (?:held|conducted)"
        r"|anniversary of|denied (?:the )?(?:reports?|rumou?rs|information|claims)|refuted (?:the )?(?:reports?|rumou?rs"
        r"|information|claims))\b"
    ),
    background_before=(
        r"\b(?:(?:involve(?:d|ment) in|participat(?:ed|ion|ing) in|participants? in|(?:took|taken|take|taking) part in|(?:sentenced|convicted|tried|jailed|wanted|punished)|suspected of|suspicion of"
        r"|accused of|charged with|criminal (?:cases?|proceedings)|cases? (?:on|over|into)|responsib(?:le|ility) for|behind"
        r"|organi[sz](?:ing|ers? of)|(?:had|having|who) organi[sz]ed|investigat\w+|search for|facts? of|victims? of|consequences of|aftermath of|wake of"
        r"|(?:killed|injured|wounded|dead|died|hurt|damaged|destroyed|suffered) in)(?:\s+[\w'-]+){0,6}"
        r"|(?:amid(?:st)?|following|because of|after|since|during|in connection with|related to|linked to|caused|response to"
        r"|as a result of|due to|damage from)"
        r"(?:\s+(?:the|a|an|mass|recent|violent|january|these|those|such|armed|their|unauthori[sz]ed)){0,4})\s*$"
    ),
    wave=(
        r"\bprotests\b[^.;]{0,70}\b(?:began|begun|started|broken? out|broke out|erupted|flared)\b"
        r"|\b(?:start|beginning|outbreak|wave) of (?:the )?(?:\w+ )?protests\b"
    ),
    inceptive=r"\b(?:began|begun|start(?:ed|s)?|broke out|erupted|since|were triggered|sparked|flared(?: up)?|kicked off)\b",
    demonstration=(
        r"\b(?:protest(?:s|ers?)?|demonstrat(?:ion|ions|ors)|rall(?:y|ies)|picket(?:s|ers)?|gathering)\b"
    ),
    unrest=r"\b(?:riots?|unrest|disorders?|terror\w*|looters|looting|attack\w*|extremis\w+)\b",
)  # fmt: skip

_TERROR = (
    r"(?:terror\w*|anti-?terror\w*|counter-?terror\w*|threat|danger|alert|risk|security|hazard)"
)
_COLOUR = r"(?:red|critical|maximum|highest|orange|yellow|high|elevated|moderate|severe)"
_QUOTES = "[\"'\u201c\u201d\u00ab\u00bb()]*"

_MEASURES = MeasureWords(
    nouns=(
        MeasureNoun(
            "counter_terrorist_operation",
            r"\b(?:legal )?(?:(?:regime|mode) of (?:the |an? )?)?(?:anti|counter)[- ]?terror(?:ist|ism)?"
            r" (?:special )?operations?(?: (?:legal )?(?:regime|mode))?(?! (?:headquarters|staff|cent(?:er|re)))\b|\bcto(?: regime)?\b",
        ),
        MeasureNoun(
            "state_of_emergency",
            r"\b(?:state|regime) of (?:an? )?emergency(?: regime)?\b|\bemergency (?:rule|regime|status)\b",
        ),
        MeasureNoun("curfew", r"\bcurfews?\b"),
        MeasureNoun("counter_terrorist_operation", r"\bthe operation\b(?! headquarters| of)", bare=True),
        MeasureNoun(
            "threat_level",
            rf"{_QUOTES}\b{_COLOUR}{_QUOTES}(?:[ ,-]{{1,2}}{_QUOTES}(?:or |and )?{_COLOUR}{_QUOTES}){{0,2}}"
            rf"[ -]{_QUOTES}(?:(?:terror\w*|threat|danger|alert|risk|of|security|hazard){_QUOTES}[ -]){{0,4}}"
            rf"levels?{_QUOTES}(?: of (?:the )?(?:{_TERROR}(?: of terrorism| threat| danger| attacks?)?))?"
            rf"|\blevels? of (?:the )?(?:terror\w* |act of )?(?:{_TERROR})(?: of (?:an? )?(?:act of )?terror\w*)?"
            r"|\b(?:terror\w*[ -](?:threat|danger|alert|risk)|threat|terror(?:ism)?(?:[ -]alert)?)[ -]levels?"
            r"|\bthe level\b(?! of)|(?<=(?:by|th) )(?:an? )?(?:red|orange|yellow)\b|\b(?:red|orange|yellow)\b(?=\s+(?:was|is|has|had|remain\w*|stays?|applies|in|for)\b)",
        ),
    ),
    actions=(
        ActionWord("remains", r"(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|(?:is|are|be) (?:kept|left|still)) under(?! ?way)", "after"),
        ActionWord("remains", r"(?:is|are|was|were|stands?|stood) (?:still )?at(?= (?:the )?(?:red|orange|yellow|critical|high|moderate))", "before"),
        ActionWord("lifted", r"declared (?:over|finished|ended|completed?|closed|at an end)", "before"),
        ActionWord("remains", r"remain(?:s|ed|ing)?(?: in (?:force|effect|place))?", "before"),
        ActionWord(
            "remains",
            r"continu(?:e|es|ed|ing)(?: to (?:be in (?:force|effect)|apply|operate))?|persist(?:s|ed)?|go(?:es)? on|went on|carr(?:y|ies|ied) on"
            r"|stay(?:s|ed)?(?: in (?:force|effect|place))?|(?:is|are|was|were|(?:has|have|had) been) (?:still |also )?(?:in (?:force|effect|place)|under way"
            r"|underway|ongoing|being (?:conducted|carried out))|still (?:applies|apply|stands?)|ongoing",
            "before",
        ),
        ActionWord("remains", r"so (?:does|do)", "after"),
        ActionWord("remains", r"(?:will|(?:is|are|was) to) (?:last|run|hold|continue|remain|stay)(?: in (?:force|effect|place))?", "before"),
        ActionWord("lifted", r"will (?:end|expire|lapse|cease)", "before"),
        ActionWord("set", r"replac(?:es|ed)(?: (?:by|with))?|superseded(?: by)?", "either", other="lifted"),
        ActionWord("set", r"extend(?:s|ed)? to(?! \w+ \d)", "before"),
        ActionWord("set", r"will (?:also )?be in (?:force|effect|place)|will apply", "before"),
        ActionWord(
            "remains",
            r"maintain(?:s|ed)?|retain(?:s|ed)?|preserv(?:es|ed)|extend(?:s|ed)?|prolong(?:s|ed)?|kept"
            r"|keeps|left (?:in place|unchanged)",
            "either",
        ),
        ActionWord(
            "lifted",
            r"expir(?:es|ed)|(?:is|are|was|were|been) (?:now |already )?over|brought to an end|ceas(?:ed|es)(?: to (?:apply|be in force))?|wound up|no longer (?:applies|apply|in (?:force|effect))"
            r"|c(?:a|o)mes? to an end",
            "before",
        ),
        ActionWord(
            "lifted",
            r"lift(?:s|ed)?|end(?:s|ed)|complete(?:d|s)|finish(?:ed|es)|conclud(?:ed|es)|stopped|cancel(?:s|l?ed)|revok(?:es|ed)|abolish(?:ed|es)|terminat(?:es|ed)|withdr(?:awn|ew)"
            r"|remov(?:es|ed)|drop(?:s|ped)|annul(?:s|led)|scrap(?:s|ped)|discontinued|suspended|called off|repealed|rescinded",
            "either",
        ),
        ActionWord(
            "lifted",
            r"(?:lifting|cancell?ation|abolition|termination|removal|completion|withdrawal|expiry|ending|end) of(?: the)?",
            "after",
        ),
        ActionWord("raised", r"rais(?:e|es|ed)|increas(?:ed|es)|upgrad(?:ed|es)|elevated(?= to)|heightened|escalated(?= to)", "either"),
        ActionWord("lowered", r"lower(?:s|ed)|reduc(?:es|ed)|downgrad(?:es|ed)|eased(?= to)|decreas(?:es|ed)|brought down|scaled down", "either"),
        ActionWord(
            "set",
            r"declar(?:es|ed)|introduc(?:es|ed)|impos(?:es|ed)|establish(?:es|ed)|announc(?:es|ed)|set(?: at)?"
            r"|institut(?:es|ed)|enact(?:s|ed)|appl(?:ied)|launched|activated|proclaim(?:s|ed)|brought in|put in(?:to)?"
            r" (?:place|force|effect)|c(?:ame|omes) into (?:force|effect)|took effect|takes effect|enter(?:s|ed) into force"
            r"|slapped|decreed",
            "either",
        ),
        ActionWord("set", r"(?:introduction|declaration|imposition|announcement|establishment) of(?: (?:the|an?))?", "after"),
    ),
    levels=(
        ("red", r"\bred\b"),
        ("orange", r"\borange\b"),
        ("yellow", r"\byellow\b"),
        ("red", r"\b(?:critical|maximum|highest)\b"),
        ("orange", r"\b(?:high|elevated)\b"),
        ("yellow", r"\bmoderate\b"),
    ),
    pronouns=r"\b(?:it|they|theirs?|both|the measures?|the regime)\b",
    level_to=rf"^[^.;]{{0,60}}?\bto {_QUOTES}(?:the |a |an |level ){{0,2}}{_QUOTES}(?P<level>{_COLOUR})\b",
    level_after=(
        rf"^[^.;]{{0,40}}?(?:\b(?:to|at|is|as|of|was|remains?|stays?|the|a|an)\b|[-\u2013\u2014:(,])\s*{_QUOTES}(?:the |a |an |level )*{_QUOTES}"
        rf"(?P<level>{_COLOUR})\b"
    ),
    level_context=r"\b(?:terror\w*|anti-?terror\w*|counter-?terror\w*)\b",
    veto=(
        r"\b(?:covid\S*|coronavirus|epidemi\w+|sanitary|quarantine|weather|storm|blizzard|avalanche|snow|wind|frost|fog|heat"
        r"|air (?:quality|pollution)|flood|mudflow|water|traffic light|drills?|exercises?|football|cards?|vaccin\w*)\b"
    ),
    disaster=(
        r"\b(?:floods?|flooding|floodwaters?|(?:wild)?fires?|earthquakes?|quake|blizzards?|snowstorms?|drought|epidemic|pandemic"
        r"|coronavirus|covid\S*|spill|man-made|natural (?:disaster|character)|technogenic|mudflows?|avalanches?)\b"
    ),
    passive_before=r"\b(?:is|are|was|were|be|been|being)(?:\s+(?:also|officially|not|now|already|fully|temporarily|partially|once again|been|being|again|gradually|immediately|\w+ly))*\s+$",
    tentative_before=(
        r"\b(?:may|might|could|would|should|if|whether|propos(?:ed?|al|es|ing)(?: to)?|plan(?:s|ned)? to|consider(?:s|ing|ed)?"
        r"|hop(?:e|es|ed|ing)(?: for)?|wants?|discuss\w*|await\w*|call(?:s|ed)? (?:for|to|on)|ask(?:s|ed)? to|rumou?rs?|not yet been|until|unless|after|once|when|before|ready to|can|possible|possibility of)"
        r"(?:\s+[\w'-]+){0,5}\s*$"
    ),
    tentative_after=r"\s+(?:when|if|where|whenever|in cases?|by law|only)\b",
    negation_before=r"\b(?:not|no|never|nor|n't|without|neither)(?:\s+\w+){0,3}\s*$",
    clause_break=(
        r";|,\s+(?:while|whereas|but|although|though|and in|with)\b|\b(?:while|whereas|although"
        r"|(?<!regions )(?<!country )but)\b"
    ),
    joint=r",?\s+and\b|,",
    part_break=r";|,? and (?:in|for)\b",
    complement=r"\b(?:that|how|whether|which|who)\b",
    other_operations=(
        r"\b(?:peace-?keep\w+|rescue|search|military|csto|collective|sweep|clean-?up)\b[^.]{0,30}"
        r"\b(?:operation|mission|contingent|forces|troops)\b"
    ),
    in_force=r"in (?:force|effect|place)",
    past_perfect=r"\bhad(?: already)?(?: been)?\s+(?:\w+\s+)?$",
)  # fmt: skip

ENGLISH = Vocabulary(
    code="en",
    type_words=_TYPE_WORDS,
    list_separator=r"\s*(?:,\s*(?:and|or|as well as|also|the)?|\band\b|\bor\b|&|\bas well as\b|/)\s*(?:(?:in|the)\s+)*",
    name_context=_NAMES,
    news=NewsWords(roles=_ROLES, dates=_DATES, events=_EVENTS, measures=_MEASURES),
    abbreviations=frozenset(
        """mr mrs ms dr st jan feb mar apr jun jul aug sep sept oct nov dec no vs gen col lt prof
        u.s u.n a.m p.m e.g i.e approx dept""".split()
    ),
    possessive="'s",
)
