"""English words for peaceful protests: gatherings, pickets, blockades, strikes."""

from __future__ import annotations

from mapper.languages.en.triggers.people import CROWD, NUMBER
from mapper.languages.forms import each
from mapper.languages.patterns import any_of

_WAY = any_of(
    "roads?|highways?|motorways?|railways?|tracks?|rails|lines?|traffic|streets?|avenues?|bridges?",
    "carriageways?|lanes?|entrances?|gates?|access|route|thoroughfares?|crossroads|junction"
    "|lorries",
    "trains?|trucks?|border crossing|crossing|checkpoint",
)
# What people ask for, and the words that they ask with.
_DEMAND = any_of(
    r"demand\w*|requir\w+|ask(?:s|ed|ing)?|call(?:s|ed|ing)?|want(?:s|ed|ing)?|insist\w*"
    r"|protest\w*",
    r"complain\w*|appeal\w*|seek(?:s|ing)?|sought|refus\w*|over|against|unpaid|wages?|salar\w+",
    r"hous(?:e|es|ing)|flats?|justice|releas\w+|slogans?|banners?|placards?|posters?|chant\w*",
    r"solidarity|support(?: of)?|akim|mayor|minister|answers?|prices?|water|gas|compensation",
)
_WITH_SIGNS = any_of(
    "posters?|placards?|banners?|signs?|balloons?|flags?|sheets? of paper|portraits?|leaflets?",
)
_SITE = any_of(
    "squares?|akimats?|offices?|buildings?|city hall|town hall|administration|ministry|gates?",
    "headquarters|courts?|prosecutor'?s?|embassy|consulate|bank|branch|monument|streets?|depot"
    "|park",
    "statue|plant|factory|mine|field|refinery|station|house",
)

GATHERINGS = (
    *each(
        "Protests",
        "Peaceful protest",
        # Its names
        r"(?<!note of )(?<!a formal )protest(?:s|ed|ing)?(?! (?:leader|note|song|vote|movement|rall"
        r"|march|camp|action|over the (?:referee|result)|was (?:lodged|filed)|(?:\w+ ){0,2}to the "
        r"(?:ambassador|embassy)))(?<!filed a protest)(?<!lodged a protest)(?<!lodge a protest)",
        "protest (?:rall(?:y|ies)|march(?:es)?|camp|actions?|movement)",
        r"demonstrat(?:ions?(?! of (?!solidarity|support|protest|anger|force|workers))|ed"
        r"|ing)(?! (?:the|how|their|its|his|her|that|a|an|new|to|good)\b)",
        "to demonstrate(?! (?:the|how|their|that))",
        r"rall(?:y|ies|ied|ying)(?! (?:of (?:vintage|retro|old|classic|motor)|car|driver|raid"
        r"|championship|in (?:oil|shares|prices)))",
        "picket(?:s|ed|ing|ers)?(?! fence)|flash ?mobs? against|human chain",
        r"(?:candle-?light(?: \w+)? |silent |mourning )?vigil",
        r"march(?:ed|es|ing) (?:through|along|down|to|from|on|against|in|towards?|past|for"
        r"|across)",
        "(?:protest |hunger |silent |mass |peaceful )marches|procession of (?:protest|workers)",
        "unsanctioned (?:meetings?|gatherings?|actions?)|(?:mass|protest) meeting",
        r"meeting(?:s)? of (?:protest|dissent)|sit-?ins?|hunger[- ]strik(?:es?|ers?|ing)",
        "tent camp|tent city|walkouts?|stay-?ins?|standoff with (?:managers|management)",
        # Gathering
        r"gathered (?:about |some |around |nearly |more than |over )?(?:\d+|dozens|hundreds"
        r"|thousands)"
        r" (?:of )?(?:persons?|people|residents|workers|drivers|women)|(?:people|residents|crowd"
        r"|men|women"
        r"|protesters|workers) (?:stood|sat|gathered|assembled) (?:quietly|peacefully|calmly"
        r"|silently)",
        rf"{CROWD} (?:\w+ )?(?:took|take|taking|takes) part in (?:[\w'-]+ ){{0,4}}(?:rall(?:y|ies)"
        rf"|protests?|march|pickets?|demonstrations?|gathering|vigil|strike|meeting|action|sit-in)",
        rf"{CROWD} (?:[\w'-]+ ){{0,3}}?(?:march(?:ed|es)?|parad(?:ed|es)?|procee?d(?:ed)?) (?:to"
        rf"|down|along"
        rf"|on|through|across|up|past)(?! (?:the )?(?:music|beat|victory|parade))",
        rf"{CROWD} (?:[\w'-]+ ){{0,7}}?(?:spent (?:the|a|their) (?:\w+ )?(?:night|morning|day"
        rf"|afternoon|evening|week)"
        rf"|besieged"
        rf"|besiege|wait(?:ed|ing)|stood|held out|camped(?: out)?|gather|came(?: out)?)"
        rf" (?:[\w'-]+ ){{0,3}}"
        rf"(?:outside|at|in front of|before|on|to|near) (?:the |a )?(?:[\w'-]+"
        rf" ){{0,4}}?(?:ministry|akimat|"
        rf"reception|city hall|square|embassy|headquarters|prosecutor'?s?|court|office"
        rf"|administration|government|consulate|gates?|building"
        rf"|parliament)\b"
        r"(?=[^.;]{0,80}\b(?:demand|want|protest|ask|seek|insist|akim|pay|wage|salar|hous|justice"
        r"|release|against"
        r"|over|slogan|banner)\w*)",
        r"(?:occup(?:y|ied|ying)|occupation of) (?:[\w'-]+ ){0,4}squares?"
        r"|crowds? (?:[\w'-]+ ){0,5}?"
        r"(?:formed|built up|grew|swelled|collected|lingered|remained)(?= (?:outside|in front|at|on"
        r"|near|by|around)\b)",
        r"besieg(?:e|ed|es|ing) (?:the )?(?:[\w'-]+ ){0,2}(?:reception|akimat|office|ministry"
        r"|bank)",
        r"crowd (?:\w+ )?(?:numbered|swelled|grew to|of (?:about|some"
        r"|several))[^.;]{0,80}\b(?:speech"
        r"|slogan|square|demand|chant)\w*|crowd numbered|comes out in (?:sympathy|support"
        r"|solidarity)"
        r"|c(?:a|o)mes? out in (?:sympathy|support|solidarity)|(?:lone|single|one-man|one-woman"
        r"|solo)"
        r" (?:picket(?:er)?s?|protest(?:er)?s?|protestor|demonstrator)(?! (?:was|were) (?:fined"
        r"|tried))",
        r"paraded (?:down|along|through) [^.;]{0,50}\b(?:banners?|placards?|feminists?)"
        r"|feminists? (?:\w+ "
        r")?(?:paraded|marched|walked)|under (?:\w+ )?(?:banners|placards)(?= )",
        r"(?:people|residents|workers|activists|women|mothers|men) (?:\w+ )?(?:rally|picket|strike"
        r"|demonstrate|protest|walk out)(?= (?:in|at|for|over|against|outside|on|near)\b)",
        (
            # "Our people surrounded the house": those of who speaks, the forces
            rf"(?!(?<=our )(?:people|men|lads|colleagues|crews?)\b){CROWD}(?: \w+){{0,4}}?"
            " (?:(?:have |had )?gather(?:ed|ing)?|assembled"
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
        r"(?:an?|the|second|third|fourth|fifth|similar|another|further|smaller|larger) gatherings?"
        r"\b[^.;]{0,30}? (?:drew|attracted|brought together|numbered) [^.;]{0,50}?\b(?:passed"
        r"|ended|dispersed|broke up|interference|arrests|detentions)\b",
        r"gatherings?\b[^.;]{0,30}? (?:passed(?: off)?|ended|went off|was left|dispersed)"
        r" (?:peacefully|quietly|calmly|undisturbed|alone|by itself"
        r"|without (?:\w+ )?(?:interference|arrests?|incidents?|detentions?|police))",
        "gatherings? (?:was|were) held|took to (?:the )?streets|picket lines?",
        rf"{CROWD}(?: \w+){{0,7}}? (?:stood|sat(?: down)?|standing|stand|sit|rallied)\b"
        rf"(?=[^.;]{{0,60}}\b{_SITE}\b)",
        r"(?<!we are )(?<!i am )(?<!we're )(?<!i'm )(?:stood|stand|standing|(?:were|remained|are)"
        r" still)(?: out)? on the (?:\w+ )?square",
        rf"{CROWD}\b[^.;]{{0,60}}?\b(?:came|went|walked|turned up|appeared|showed up|descended"
        rf"|lined up|streamed|headed|arrived|been standing|stood|been sitting|moved) (?:[\w'-]+ )"
        rf"{{0,3}}?(?:to|into|in|at|outside|in front of|before|on|onto|opposite|near|under|by)"
        rf" (?:[\w'-]+ ){{0,5}}?{_SITE}\b(?=[^.;]{{0,80}}\b{_DEMAND}\b)",
        rf"{CROWD}\b[^.;]{{0,60}}?\b(?:(?:have|has|had) been|were|was|are|is|again) "
        r"(?:standing|sitting|camping|keeping watch|encamped|camped)(?: out)? (?:outside|in front"
        r" of"
        r"|before|opposite|under the windows of|at the (?:gates?|entrance|doors?))",
        rf"{CROWD}\b[^.;]{{0,50}}?\b(?:spent|spending|passed) (?:the|a|their|\w+) (?:\w+ )?(?:night"
        rf"|nights|day|days) (?:[\w'-]+ ){{0,4}}?(?:outside|in front of|on|at|before)"
        rf" (?:[\w'-]+ ){{0,5}}?{_SITE}\b",
        rf"{CROWD}\b[^.;]{{0,50}}?\b(?:block(?:ed|ing)?|bar(?:red|ring)) (?:[\w'-]+ ){{0,4}}?"
        r"(?:doors?|entrances?|gates?|exits?|way|path|passage|approach(?:es)?)",
        rf"(?:some|several|few|people|women|men|residents|participants|others)\b[^.;]{{0,40}}?\b"
        rf"(?:holding|held|carried|carrying|waving|waved|raised|with|unfurled|unrolled|displayed"
        rf"|brandish\w+) (?:[\w'-]+ ){{0,3}}?(?:posters?|placards?|banners?)\b"
        rf"(?=[^.;]{{0,60}}\b(?:{_DEMAND}|no to|down with|freedom|hands off|read\w*|square)\b)",
        r"(?:the|a|an|women's|students?'?|solidarity|anti-war|feminist|peace|silent|hunger) march"
        r"(?= (?:through|in|along|passed|drew|was held|took place|ended|began|started|gathered|to"
        r"|from|against|for|brought|attracted|down|by|of (?:\w+ )?(?:women|workers|protest"
        r"|solidarity|mothers|thousands|hundreds))\b)",
        r"peaceful (?:assembl(?:y|ies)|gatherings?|meetings?|rally|actions?|protests?)(?= (?:was"
        r"|were|took|drew|at|in|on|outside|of|against|for|near|brought|ended|began|passed"
        r"|attracted|continu\w+)\b)",
        r"(?:solidarity|protest|mass|spontaneous|strike|unauthori[sz]ed|unsanctioned|environmental)"
        r" (?:actions?|meetings?|gatherings?|assembl(?:y|ies))(?= (?:was|were|took|drew|at|in|on"
        r"|outside|of|against|for|near|brought|ended|began|passed|over|by|has|broke|continu\w+)\b)",
        r"go-slows?|work-to-rule|industrial action|work-?outs? protest|sick-?outs?|sleep-in",
        rf"{CROWD}\b[^.;]{{0,60}}?\b(?:filled|packed|thronged|crowded|jammed|poured (?:in|on)?to"
        rf"|occupied"
        rf"|streamed (?:in|on)?to) (?:[\w'-]+ ){{0,5}}?(?:squares?|streets?|avenues?|boulevard)\b",
        r"square\b[^.;]{0,30}\bpeaceful\b|peaceful(?:ly)?\b[^.;]{0,40}\b(?:on|at|in) the (?:\w+"
        r" )?square",
        r"(?:posters?|placards?|banners?|sheets? of paper|portraits?)\b[^.;]{0,50}?\b(?:stood"
        r"|stand(?:s|ing)?"
        r"|sat|sits|picket\w*|in their hands|in (?:his|her) hands|in hand)\b",
        r"(?:stood|standing|sat|sitting) (?:[\w'-]+ ){0,8}?(?:with|holding|under) (?:an? |the "
        r"|their |his |her )?"
        r"(?:[\w-]+ )?(?:posters?|placards?|banners?|portraits?|sheets? of paper|candles)\b",
        rf"{CROWD}\b[^.;]{{0,70}}?\b(?:(?:do|did|does|would|will|could) not|(?:don|didn|won"
        rf"|wouldn)'t|refus\w+ to)"
        rf" (?:leave|move (?:off|from)|disperse|go home|budge|quit|let)\b",
        r"(?:pitched|put up|set up|erected|raised) (?:[\w'-]+ ){0,3}?(?:tents?"
        r"|yurts?)(?=[^.;]{0,80}\b(?:outside"
        r"|in front|at the|before|akimat|office|square|gates?|demand\w*|protest\w*)\b)",
        rf"{CROWD}\b[^.;]{{0,40}}?\b(?:are|were|is|have been) (?:not|n't) working\b",
        r"(?:work|production|loading|drilling|traffic) (?:has |had |is |was )?(?:stopped|halted"
        r"|suspended|at a"
        r" standstill|stood still|come to a (?:halt|stop)|came to a (?:halt"
        r"|stop))\b(?=[^.]{0,140}\b(?:wages?"
        r"|pay|bonus\w*|demand\w*|strike\w*|strikers|workers want|brigade)\b)",
        rf"{CROWD}\b[^.;]{{0,40}}?\bwants? (?:their|its|his|to see|to speak|to meet|the akim|a"
        rf" meeting|higher"
        rf"|money|wages|back)\b(?=[^.]{{0,80}}\b(?:stopped|square|sitting|sat|gates?|stood"
        rf"|standing|akimat|road)\b)",
        r"(?:given|giving|gave) up (?:eating|food)|refus\w+ (?:of )?food|not eaten (?:for|since)",
        rf"(?:came|come|went|gone|gathered|assembled|stood|stand) (?:out )?(?:[\w'-]+"
        rf" ){{0,4}}?{CROWD}\b"
        rf"(?=[^.]{{0,90}}\b(?:require|requir\w+|demand\w*|asking|poster\w*|placard\w*|banner\w*"
        rf"|protest\w*|wages?"
        rf"|salar\w+)\b)",
        rf"{CROWD}\b[^.;]{{0,60}}?\bcame together (?:on|at|in|outside|near)\b",
        rf"{CROWD}\b[^.;]{{0,60}}?\b(?:closed|blocked|shut|barred|covered) (?:[\w'-]+"
        rf" ){{0,6}}?with their (?:own )?"
        rf"(?:bodies|cars|trucks|tractors|prams)",
        rf"{CROWD}\b[^.;]{{0,80}}?\b(?:camp(?:ed|ing)?|encamped|sit|sitting|sat|stand|standing"
        rf"|stood)"
        r"\b[^.;]{0,40}?\b(?:squares?|akimats?|ministry|maslikhat|parliament|embassy|consulate"
        r"|gate-?house"
        r"|headquarters|assembly hall|administration|prosecutor\w*|in tents|in a tent)\b",
        rf"{CROWD}\b[^.;]{{0,50}}?\b(?:came|come|went|walked|moved|headed|gathered|turned"
        rf" up)\b[^.;]{{0,30}}?"
        r"\b(?:to|on|onto|in|at|up to) (?:the |[\w'-]+ ){1,4}squares?\b",
        rf"(?:ke(?:ep|pt|eps)|held|hold) (?:[\w'-]+ ){{0,4}}?{_WAY} (?:[\w'-]+ ){{0,4}}?(?:shut"
        rf"|closed"
        rf"|blocked|cut)",
        r"(?:let|lets|letting|allow(?:ed|s|ing)?) (?:in |through |past |out )(?:not a single|no"
        r"|none|nobody)",
        r"(?:not|n't) (?:gone|come|went|been|go) (?:back )?(?:down|up|to|on) (?:the |their"
        r" )?(?:shafts?"
        r"|mines?|pits?|work|shift)",
        r"(?:have been|has been|are|is|were|been) (?:starving|fasting|hungering|without food)\b"
        r"|off shift since",
        rf"(?:mother|father|woman|man|pensioner|activist|student|girl|blogger|widow|veteran"
        rf"|teacher|someone)"
        rf"\b[^.;]{{0,70}}?\b(?:stood|stands|standing|picketed|came out"
        rf"|sat)\b[^.;]{{0,60}}?\b{_WITH_SIGNS}\b",
        rf"(?:{NUMBER}|crowd of|group of|column of|all|the) (?:\w+ ){{0,2}}?(?:demonstrators"
        rf"|protest[eo]rs|picketers"
        rf"|strikers)(?= (?:at|in|on|outside|near|around|opposite|before|from|with|who|remain\w*"
        rf"|are|were|have|gather\w*"
        rf"|stood|came|sat)\b)",
        rf"(?:shouted|chanted|cried|yelled) (?:some |about |around |over |more than )?(?:[\w-]+"
        rf" ){{0,2}}?{CROWD}\b",
        r"(?:columns?|convoys?|motorcades?) of (?:tractors|trucks|cars|lorries"
        r"|combines)\b(?=[^.]{0,90}\b(?:angry|protest\w*"
        r"|demand\w*|against|over)\b)",
        rf"{CROWD}\b[^.;]{{0,40}}?\bwent out (?:in)?to the (?:yard|streets?|courtyard|gates)\b",
        r"(?:lit|held|lighting) candles\b[^.;]{0,40}?\b(?:outside|in front|at|near|on) (?:the"
        r" )?(?:\w+ ){0,2}?(?:prison|court"
        r"|akimat|consulate|embassy|square|office|building)",
        r"met the (?:akim|minister|governor|director) with (?:\w+ )?(?:horns|whistles|shouts|boos"
        r"|placards|posters)",
        r"brought (?:some |about |around |nearly |more than |over )?(?:\d[\d,. ]*|hundreds"
        r"|thousands|dozens|scores)(?: of)?"
        r" (?:[\w-]+ )?(?:out )?(?:on|in)?to the (?:streets?|square)",
        r"(?:day|week|hour) (?:\w+ )?of (?:the|a|their) (?:\w+ )?(?:strike|protest|sit-in|hunger"
        r" strike|blockade)",
        r"human (?:walls?|chains?)|living chains?|(?:kept|keeping) their children (?:at )?home"
        r" (?:\w+ )"
        r"{0,2}?(?:to|in|until|because|over)\b(?=[^.;]{0,60}\b(?:press|protest|demand|heating"
        r"|teacher"
        r"|repair|against|closure)\w*)",
        r"(?:read|said|reads|says) (?:the|a|an|their|his|her) (?:\w+ )?(?:sheet|poster|placard"
        r"|cardboard"
        r"|banner|sign)\b|car horns in front of",
        rf"{CROWD}\b[^.;]{{0,20}}?\b(?:are|were|have been) (?:still )?out (?:on (?:the|their)"
        rf"|since|for)\b",
        # Blocking
        (
            rf"(?:(?<!floods )(?<!flood )(?<!water )(?<!river )(?<!snow )(?<!blizzard )(?<!storm )"
            rf"block(?:ed|s(?! (?:on|of|in|at|near|along|around|were|are|had|have|stood)\b)|ing"
            rf"|ades?|ading|aded|ade of)|obstruct(?:ed|s|ing)|seal(?:ed"
            rf"|ing)(?: off)?|barr(?:ed|ing)"
            rf"|barricaded|(?<!river )(?<!water )(?<!has )(?<!snow )(?<!floods )(?<!storm )cut off"
            rf"(?! (?:the )?(?:town|village|city|district|settlement)s?\b)|halted|held up"
            rf"|closed off|occupied|sat down (?:on|across)|lay down on|shut off)"
            rf"(?= (?:[\w'-]+ ){{0,6}}{_WAY}\b)"
        ),
        (
            rf"{CROWD} (?:\w+ ){{0,4}}?(?:blocked|obstructed|barred|closed|shut|stopped|halted)"
            rf" (?:[\w'-]+ ){{0,4}}{_WAY}"
        ),
        (
            rf"(?:park(?:ed|ing)|drove|lined up|drew up|left) (?:\w+ ){{0,3}}(?:tractors?|trucks?"
            rf"|lorries"
            rf"|combines?|cars|vehicles) (?:[\w-]+ ){{0,2}}(?:across|on)\b"
            rf"(?=[^.;]{{0,50}}(?:{_WAY}|square)\b)"
        ),
        rf"{_WAY} (?:\w+ ){{0,5}}?(?:was|were|is|are|has been|have been|remains?)"
        r" (?:\w+ )?(?:blocked|blockaded|obstructed) (?:by|for)\b(?! (?:an? |the )?(?:\w+"
        r" )?(?:snow\w*|drifts?|ice"
        r"|landslides?|mud\w*|rocks?|fallen|accident|avalanches?|storm|floods?\w*|water|repairs"
        r"|fog|blizzard"
        r"|rockfall|crash|debris|boulders))",
        r"closed (?:the |a )?(?:\w+ ){0,2}(?:roads?|highways?)(?= (?:at|near|outside|for|in"
        r" protest))",
        "(?:traffic|roads?|highways?|railway|tracks) (?:was|were) blocked",
        "road ?blocks? (?:by|set up|of|went up|appeared)|blockade",
        r"let (?:no|nobody|no one|none)(?: \w+)? (?:through|past|pass)",
        r"stopped (?:cars|traffic|trains)(?! at)",
        rf"(?:drove|herded) (?:\w+ ){{1,3}}(?:flocks?|cattle|sheep|herds?|horses|cows) (?:on ?to"
        rf"|across)"
        rf" (?:the )?(?:\w+ )?{_WAY}",
        rf"{CROWD} (?:\w+ )?(?:brought|dumped|emptied|poured) (?:[\w'-]+ ){{1,5}}(?:doors?|steps"
        r"|entrance|gates|porch) of",
        # Strikes
        rf"(?:sat|sit|lay|lie) down (?:across|on) (?:the |a )?(?:\w+ )?{_WAY}|overlapp(?:ed|ing)"
        rf" (?:the"
        rf" )?(?:\w+ )?(?:way|road|highway|route|movement|traffic)|parked (?:[\w'-]+"
        rf" ){{0,3}}?(?:across|"
        rf"astride|athwart)",
        r"(?:not|n't) (?:\w+ )?(?:come|came|gone|go|went) (?:up|down|out)? ?(?:to the surface"
        r"|from the"
        r" (?:shaft|mine|pit|face)|(?:in)?to the (?:mine|shaft|pit))|stayed away from (?:their"
        r"|work|the)"
        r"|did not come up(?=[^.]{0,90}\b(?:wages?|pay|bonus\w*|demand\w*|protest|strike|until)\b)"
        r"|down(?:ed)? (?:ladles|pens|instruments|keys)|idled? in protest"
        r"|refus(?:ed|e|ing) to (?:move|budge|let|go (?:home|up|back)|start)",
        rf"(?:put|putting|placed|laid|pil(?:ed|ing)|roll(?:ed|ing)|heaped|dumped|dragged|burn(?:ed"
        rf"|t|ing)"
        rf"|stacked|built|erected|set up) (?:[\w'-]+ ){{0,3}}?(?:tyres|tires|logs|stones|boulders"
        rf"|concrete"
        rf"|blocks|barriers?|barricades?|sandbags|branches|beams) (?:[\w'-]+ ){{0,3}}?(?:across|on"
        rf"|onto"
        rf"|over) (?:[\w'-]+ ){{0,4}}?{_WAY}",
        "downed tools|down(?:ing)? tools|wildcat strike|(?:went|gone|go|goes|been) on strike",
        "walk(?:ed|s|ing)? (?:out of|off) (?:work|the job|their (?:jobs?|shifts?)|the (?:site"
        "|shift))",
        "walked out|la(?:id|y) down (?:their )?tools|stopp(?:ed|ing) work(?! (?:at|in|on) (?:all"
        "|both|its|the (?:mine|pit|plant|site|shaft)))|refus(?:ed|ing|es"
        "|e) to (?:leave|drive|load|enter|descend|disperse|go down|start work|work|begin"
        "|leave the mine|come (?:up|to the surface)|take up)",
        "on strike|(?<!late )(?<!air )strikes? (?:broke|began|started|by|of|at|in|over|entered"
        "|action)",
        r"strikers|staged? (?:an? )?(?:\w+ )?(?:strike|action|walkout|stoppage)",
        "(?:work )?stoppages? (?:at|by|of|in|over)",
        rf"{CROWD}\b[^.;]{{0,60}}?\b(?:did|do|does|have|has|had|would|will) (?:not|n't) (?:\w+ )?"
        r"(?:go|gone|come|turn|turned|start|started|begin|begun|report|reported|appear|show|shown"
        r"|take|taken|drive|driven|leave|left|return|returned|resume) (?:up |out |in |down |back )?"
        r"(?:on |to |for |from |onto )?(?:the |their |its )?(?:\w+ )?(?:shifts?|work|lines?|routes?"
        r"|jobs?|duty|depot|surface|pits?|mines?|wards?)\b",
        rf"{CROWD}\b[^.;]{{0,50}}?\b(?:failed|declined|refus(?:e|ed|ing)) to (?:\w+ )?(?:turn up"
        r"|show up|report|come out|go out|start|begin|take up|return|resume|board|drive|load|go"
        r"|unload|sign|work|eat)",
        rf"{CROWD}\b[^.;]{{0,50}}?\b(?:ceased|halted|suspended|stopped|quit|put down|threw down"
        rf"|dropped|abandoned|folded|downed) (?:all |their |the )?(?:work(?:ing)?|tools|production"
        r"|output|helmets|lines?|machines|loading|drilling|jobs)\b",
        rf"{CROWD}\b[^.;]{{0,40}}?\b(?:struck|strike|are striking|were striking|been striking)"
        r"(?= (?:for|over|in|at|again|on)\b)(?! (?:gold|oil|a deal))",
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
        "Peaceful protest",
        # As headlines tell it: "Villagers of Aksu block highway"
        rf"(?:{CROWD})(?: (?!plan|may\b|could|will|would|to\b)[\w'-]+){{0,3}}?"
        rf" blocks?(?! (?:of|on|in)\b) (?:[\w'-]+ ){{0,4}}?{_WAY}\b",
        (
            rf"(?:dismissed|sacked|laid-off|fired|unpaid|evicted|jobless|unemployed|striking|"
            rf"deceived|defrauded|cheated|redundant) (?:[\w'-]+ ){{0,2}}?{CROWD}\b[^.;]{{0,60}}"
            rf"?\b(?:stand|stood|standing|sit|sat|sitting|camp(?:ed)?|gather(?:ed)?|came out|"
            rf"wait(?:ed)?) (?:down )?(?:before|outside|in front|at the (?:gates?|doors?|entr"
            rf"ance)|opposite|under the windows|on the (?:square|steps))\b"
        ),
        (
            r"akim (?:[\w'-]+ ){0,2}?(?:comes|came|went|goes) out to (?:them|the (?:people|c"
            r"rowd|women|workers|protesters|residents))\b"
        ),
        (
            r"(?:hundred|hundreds|thousand|thousands|dozens)(?: people)?, (?:no|not a single"
            r") (?:arrests?|detentions?|police)\b"
        ),
        (
            r"yurts? on the (?:\w+ )?square\b(?=[^.]{0,90}\b(?:unemployed|leave|contracts|de"
            r"mand\w*|protest\w*|jobless|dismissed)\b)"
        ),
        (
            r"mouth (?:\w+ )?(?:taped|sewn|sealed)|(?:taped|sewn|sewed)(?: up| shut)? (?:his"
            r" |her |their )?(?:mouths?|lips)"
        ),
        (
            r"(?:sit|sat|stand|stood|sitting|standing) with (?:their )?(?:arms folded|folded"
            r" arms|arms crossed)"
        ),
        (r"refus(?:ed|e|ing) (?:breakfast|lunch|dinner|supper|hot meals)\b"),
        (
            r"(?:closed|shut|blocked) the entrances? (?:to|of) (?:the )?(?:[\w'-]+ )?(?:mini"
            r"stry|akimat|mine|plant|office|building|factory|quarry|refinery|bank)\b"
        ),
        (
            r"(?:stand|standing|sit|sitting|stood|sat) (?:there )?for the \d+(?:st|nd|rd|th)"
            r" day\b(?=[^.]{0,60}\b(?:photographs?|portraits?|posters?|placards?|demand\w*|r"
            r"elease|windows)\b)"
        ),
        (
            r"(?:down|put down|laid down|laid aside|dropped) (?:their |the )?(?:syringes|pen"
            r"s|scalpels|ladles|keys|chalk|trowels|needles)\b"
        ),
        (
            r"honk(?:ing|ed)\b(?=[^.;]{0,70}\b(?:against|in support|in protest)\b)|(?:slow d"
            r"rive|go-slow convoy|motor column|car column) (?:[\w'-]+ ){0,6}?against"
        ),
        (
            r"(?:workers|miners|strikers|marchers|activists|protest[eo]rs|oilmen|mothers|builders"
            r"|demonstrators)\b[^.;]{0,150}?\b(?:pitch(?:ed|es)?|put up|set up|erected)"
            r" (?:[\w-]+ ){0,2}?(?:tents?|yurts?|camp)\b"
        ),
        (
            r"(?:miners|workers|mothers|marchers|strikers|activists|pensioners|women|people)\b"
            r"[^.;]{0,40}?\b(?:set out|set off|started out) on foot\b"
        ),
        (
            r"(?:activists|protest[eo]rs|demonstrators|mothers|workers|residents|supporters"
            r"|relatives)\b[^.;]{0,30}?\b(?:had come|came|have come|gathered|assembled) (?:to|on|at"
            r"|in) (?:the |a )?(?:[\w-]+ ){0,2}?(?:square|akimat|embassy|consulate)\b[^.;]{0,60}?"
            r"\bto (?:call|demand|protest|ask|support|oppose|condemn|remember)\b"
        ),
        (
            r"(?:sat|sit|lay|lie|squatted)(?: down)? (?:in the middle of|right on|on|across)"
            r" the (?:railway |railroad )?(?:road|highway|tracks?|rails|carriageway|street|roadway"
            r"|asphalt|sleepers)"
        ),
        strength=3,
    ),
)
