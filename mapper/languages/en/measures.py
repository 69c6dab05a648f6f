"""English security measures: what is said of them, and what is no statement about them."""

from __future__ import annotations

from mapper.languages.en.loose_measures import LOOSE_NOUNS
from mapper.languages.en.measure_actions import ACTIONS
from mapper.languages.en.measure_names import (
    COLOUR,
    ITS_END,
    KEEPS_ONE,
    LEVEL_BEFORE,
    NOUNS,
    OVER_IS_ENDED,
    QUOTES,
    RANK_OR,
    SAME_TERM,
    SOME_HOUR,
)
from mapper.languages.en.places import BEHIND_ALL, EXCEPTING
from mapper.languages.measure_words import MeasureWords
from mapper.languages.patterns import any_of, words

# What is no clause that an act depends on: "until January 5", "until further notice".
_TIME = (
    r"(?:(?:[\w:.]+ ){0,2}?\d"
    r"|(?:the )?(?:noon|midnight|tomorrow|tonight|then|now|further|morning|evening|end|\w*day)\b)"
)
_REASON = (
    # "Due to take effect" is no reason.
    r"\b(?:after|following|because of|due to(?! (?:be|take|come|go|enter|start|begin|end|expire"
    r"|lapse|run|last|remain|stay|continue)\b)|amid|on the occasion of|in connection with"
    r"|in response to|in the wake of|ahead of"
    # "Declared over protests", but "is over on Friday", "over the whole territory"
    r"|(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bnow )(?<!\balready )"
    rf"(?<!\bofficially )(?<!\ball )(?<!\balert )(?<!\balerts )over(?! {OVER_IS_ENDED}| (?:the )?"
    r"(?:city|cities|towns?|territory|whole|entire|rest|all|country|kazakhstan|regions?"
    r"|districts?)\b))\b"
)
_TERM_FOLLOWS = r"[^.;,:(]{0,140} (?:territory|(?:from|until) \d)"
_TERM_SOON = r"[^.;,:(]{0,60} (?:territory|(?:from|until) \d)"
_AREA_FOLLOWS = rf"(?:{_TERM_SOON}|[^.;,:(]{{0,60}} in the (?:city|cities|towns?)(?= of))"
# "In connection with the forum in the city of Oral", but not "after a blast in the city of Oral".
_NOT_ITS_AREA = (
    rf"(?:\b(?:after|following|in response to|in the wake of)\b(?!{_TERM_SOON})"
    rf"|{_REASON}(?!{_AREA_FOLLOWS}))"
)
_NO_MEASURE = (
    r"(?:(?!\b(?:levels?|curfew|emergency|regime|operation|cto|alert|introduc\w+|declar\w+"
    r"|imposed|raised|lowered|lifted|announced|remains?|stays?|continues?|in (?:force|effect|place)"
    r"|it|they|both|red|orange|yellow)\b)"
    r"[^.;,:(]){0,140}"
)
# What opens a clause of when or why something was done, but "once again", "because of".
_WHEN_OR_WHY = r"(?:when|once|as soon as|because|now that)\b(?! (?:of|again|more|in|a)\b)"
# What goes on somewhere while a measure holds.
_STILL_AT_IT = any_of(
    "hunt|manhunt|search(?:es)?|pursuit|chase|siege|sweeps?|investigation|inquiry|police|troops"
    "|soldiers|detectives|investigators|officers|sappers|forces|crowds?|protesters|demonstrators"
    "|rioters|mobs?|gunmen|militants|attackers|clashes|unrest|riots|protests|fighting"
)
# What a curfew bids, told of the places where it remains: "where you must still be indoors".
_KEPT_IN = (
    r"[^.;,]{0,30}\b(?:must|have to|need to|are to|may|can|cannot|can't)\b[^.;,]{0,24}"
    r"\b(?:indoors|inside|(?:at )?home|off the streets?|outdoors|outside|go out|be out)\b"
)
# What clashes do at the same time: "as they continued in Oral", and not "as of Friday".
_AS_CLAUSE = (
    r",? as (?!(?:of|from|well|usual|per|soon|long|far|before|planned|yet|part|many|much|in|on"
    r"|at|for|across)\b)"
)
# What opens a clause that may tell of the measure of the one before.
_NO_SUBJECT = any_of(
    "the|an?|it|itself|themselves|they|he|she|we|this|that|these|those|which|who|what|same|both"
    "|each|all|one|ones"
    # "It was lifted in Oral, leaving Aksay as the last town where it is in force"
    "|leaving|making|keeping|meaning|bringing|extending|prolonging|lifting|ending|cancell?ing"
    "|raising|lowering|retaining|maintaining|putting|placing"
    # "... on the yellow level, effective from 1 to 11 August, the police reported"
    "|effective|valid|starting|beginning|commencing|running|lasting|applying|applicable|active"
    "|operating|acting|operative|binding"
    "|rest|others?|another|either|neither|nothing|no|not|none",
    "levels?|regimes?|measures?|restrictions?|operations?|alerts?|curfews?|emergency|colou?rs?"
    "|validity|term|decision|decree|order|threat|danger|terror\\w*|red|orange|yellow|critical"
    "|high|moderate|state",
    "city|cities|towns?|villages?|regions?|oblasts?|provinces?|districts?|capital|country|republic"
    "|territory|area|areas|centre|center|city's|region's|country's|metropolis|everywhere"
    "|nationwide|elsewhere"
    "|nation-wide|country-?wide|overnight|outside|beyond"
    "|remaining|neighbou?ring|nearby|surrounding|adjacent|adjoining|bordering|whole|entire",
    "is|are|was|were|be|been|being|has|have|had|having|including|namely|exclud\\w+|except\\w*"
    "|included|aside"
    "|apart|such|bar|barring|save|minus|besides"
    "|will|would|may|can|to|until|till|in|at|on"
    "|for|from|by|of|with|within|after|before|during|following|under|over|across|throughout|since"
    "|as|due|because|where|when|if|according|despite|without|near|instead|only|just|even|soon"
    "|finally|thus|therefore|but|and|or|then|once|how|than",
    # "The yellow level, the lowest of three, across the country"
    "(?:lowest|highest|mildest|weakest|softest|strictest|toughest|middle|first|second|third|last"
    "|lightest|gravest|severest|strongest|next|least|(?:second|third)-\\w+|most \\w+)"
    "(?= (?:of|on|in|out|there|such|since|level|\\w+ (?:of|on|in))\\b|,)",
)
# "As specified in the committee, these are the Oral and Aksay districts"
_AS_TOLD = (
    r"(?:(?:as (?:(?:was|were|is|has been) )?(?:\w+ly )?(?:specified|clarified|explained|noted"
    r"|reported|stated|told|said|added|announced|informed|listed|indicated|mentioned|the)"
    r"|according to|in particular|more precisely|to be (?:exact|precise|specific)|so|that is)"
    r"\b[^.;:]{0,70}?,? )?"
)
_THE_ONES = (
    r"(?:they|these|those|this|that|it|them|(?:the |on the |in the )?list|the ones"
    r"|among (?:them|these|those)"
    r"|(?:the|these|those)(?: [\w-]+)? (?:regions|oblasts|provinces|places|areas|cities|towns))"
    r"(?: (?:in question|concerned|affected|involved|named|i mean|i have in mind|(?:which|that) "
    r"(?:are|is)"
    r" (?:meant|concerned|affected)))?(?: now| there)?"
)
# "Cancelled in fourteen — no, forgive me, in everything but Oral": what was said by mistake
_TAKEN_BACK = (
    r"\b(?:in|for|across|from|on|to|at|throughout) (?:[\w'-]+,? ){0,7}?[\w'-]+"
    r" ?(?:[\u2014\u2013,-]|\.\.\.|\u2026) ?"
    r"(?:(?:no|oh|well|or|er|erm|wait),? )?(?:(?:i['\u2019]m |i am |so |we['\u2019]re |terribly"
    r" )?sorry"
    r"|(?:do |please )?(?:forgive|excuse|pardon) me|(?:i )?beg (?:your|my) pardon|my (?:mistake"
    r"|apologies)"
    r"|apologies|correction|scratch that|let me correct (?:that|myself)|or rather|i (?:mean"
    r"|misspoke)"
    r"|no, wait|i should say|make that)\b"
)
_SAYS = any_of(
    "said|says|added|adds|announced|reported|reports|stated|confirmed|explained|noted|told \\w+"
)
# "The decision to raise"
_DECISION_TO = "|".join(
    f"(?<={decision} to {verb})"
    for decision in ("decision", "order", "decree", "resolution", "plan")
    for verb in (
        *("raise", "lower", "lift", "end", "cancel", "introduce", "impose", "declare", "extend"),
        *("prolong", "establish", "set", "reduce", "abolish"),
    )
)
# What a sentence may open with that only tells of when a decision holds.
_DECISION = (
    "(?:[^.;,]{0,70}, )?(?:(?:the|both|these|this) )?"
    "(?:decision|decree|order|resolution|document)s?"
)
_OF_ITSELF = any_of(
    "is|are|was|were|has|have|had|will|can|(?<!\\d )may(?! \\d)|must|resumed?"
    "|reopened|returned|works?|runs?"
)
# "Two days after the emergency expired" tells of its day.
_NOT_SO_LONG = "".join(
    rf"(?<!^{count} {unit} )(?<!, {count} {unit} )"
    for count, unit in (
        *((one, unit) for one in ("a", "one") for unit in ("day", "week")),
        *(
            (some, unit)
            for some in ("two", "three", "four", "five", "six", "seven", "ten", r"\d")
            for unit in ("days", "weeks")
        ),
    )
)
_ORDER = (
    r"(?:(?:an?|the|his|its|their) )?(?:[\w-]+(?:'s|\u2019s)? ){0,2}?"
    r"(?:orders?|decree|decision|resolution|ruling)"
)
_NO_STATEMENT = any_of(
    # "4 May" is a day.
    r"(?<!\d )(?<!since )(?<!until )(?<!in )may(?! \d)|might|could|would|should|if|whether",
    "(?:idea|notion|suggestion|thought|option|variant|prospect) of(?: again)?",
    "propos(?:ed?|al|es|ing)(?: to)?|plan(?:s|ned)? to|consider(?:s|ing|ed)?",
    r"(?:information|reports?|posts?|talk|messages?|mailings?|audios?|recordings?|claims?|gossip)"
    r" (?:about|of|on)(?: the)?|refut(?:e|es|ed)"
    r"|den(?:ied"
    r"|ies|y)|no (?:plans|need|grounds|reason)",
    r"hop(?:e|es|ed|ing)(?: for)?|wants?|discuss\w*|await\w*",
    "doubt(?:s|ed|ful)?|allegedly|supposedly|purportedly|yet to be",
    "call(?:s|ed)? (?:for|to|on)|ask(?:s|ed|ing)? (?:to|for|that)|demand(?:s|ed|ing)?|urg(?:es?"
    "|ed|ing)"
    "|appeal(?:s|ed)? (?:for|to)|petition\\w*|rumou?rs?|not yet been",
    "work(?:s|ed)? out|practi[sc]\\w+|simulat\\w+|(?:staff )?training|rehears\\w*|nobody (?:has"
    "|had)|no one (?:has|had)|question of"
    "|years (?:have passed )?since|decades since|fund|unless"
    rf"|until(?! {_TIME})|(?<![^\n])until"
    "|after(?= (?:it|they|this|that)\\b)"
    f"|{_NOT_SO_LONG}after(?! {SOME_HOUR})"
    "(?! (?:\\w+ ){1,2}(?:fortnight|days?|weeks?|hours?|months?)\\b)"
    "(?! (?:[\\w'-]+ ){0,3}(?:riots?|unrest|attacks?|protests?|clashes|violence|explosions?|blasts?"
    "|shootings?|killings?)\\b)|once|(?<!, )when"
    r"|before(?! (?:dawn|noon|midnight|midday|sunrise|daybreak|nightfall|\d"
    # "The level that was introduced before this was removed"
    r"|(?:this |that |then )?(?:was|were|is|are|has|had|have)\b))"
    "|ready to"
    "|can(?! (?:tell|say|confirm|inform|assure|report|announce)\\b)|possible|possibility of|how",
    r"(?:risks?|likelihood|chances?|probability|prospects?|odds|fears?|threat) of"
    r"(?= (?:[\w-]+ ){1,8}?(?:being|returning|coming|getting)\b)",
    # What is only heard: "Some say that there is a curfew"
    r"(?:some|certain) (?:people |of you |residents )?(?:say|claim|write|assert|insist|whisper)"
    r"|people (?:(?:in|of|from) [\w'-]+ )?(?:are )?(?:claim|whisper|saying|claiming|whispering)"
    r"|(?:hear|heard) (?:some|people|others|many)(?: people)? (?:say|claim)(?:ing)?"
    r"|spread(?:s|ing)? (?:the )?(?:word|stor(?:y|ies))",
)
# "Lifted only yesterday" is lifted.
_WHEN = (
    r"(?:yesterday|today|tonight|now|on|this|last|late|later|earlier|in|at|after|since|from"
    r"|a (?:day|week|month)|days|hours|\w+day|\d)\b"
)
_MONTHS = any_of(
    "january|february|march|april|may|june|july|august|september|october|november|december"
)
# An end that was meant, and another came: "it was to have been lifted on 9 May".
_AT_FIRST = r"(?:previously|earlier|originally|initially|at first|before(?: that| this)?|formerly)"
_MEANT = (
    r"(?:(?:was|were|had been) (?:supposed|due|set|scheduled|meant|expected|planned|slated)"
    r"|was|were|had)"
)
_TO_HAVE_ENDED = (
    r"(?:have (?:ended|expired|lapsed|finished|ceased|run out|been (?:over|\w+(?:ed|wn)))"
    r"|end|expire|lapse|cease|finish|run out|be over)"
)
_MEANT_TO_END = (
    rf"\b(?:{_MEANT}(?: {_AT_FIRST})? to {_TO_HAVE_ENDED}"
    rf"|{_MEANT} {_AT_FIRST} to be \w+(?:ed|wn)"
    rf"|{_AT_FIRST},? (?:[\w'-]+ ){{0,4}}?{_MEANT} to be \w+(?:ed|wn)"
    rf"|(?:was|were|had been) (?:{_AT_FIRST} )?(?:supposed|meant) to be \w+(?:ed|wn)"
    rf"|should (?:{_AT_FIRST} )?{_TO_HAVE_ENDED})"
)
# "And will not be extended", "and there are no plans to extend it"
_REFUSED = (
    r"(?:(?:and|but|so|it|they|this|the (?:regime|measure|measures|state|order|term)|which) ){0,3}?"
    r"(?:(?:(?:will|would|shall) not|won['\u2019]t|(?:is|are)(?: not|n['\u2019]t) (?:to|going to))"
    r" (?:now |then )?be (?:extended|prolonged|renewed)"
    r"|there (?:will|would|is to|are to) be no (?:further |more )?(?:extension"
    r"|prolongation|renewal)s?"
    r"|(?:(?:the )?(?:[\w'\u2019-]+ ){1,3}?)?(?:(?:will|would|do(?:es)?) not(?: (?:plan|intend"
    r"|mean) to)?|won['\u2019]t|(?:has|have|there are) no (?:plans|intention) to)"
    r" (?:extend|prolong|renew)(?: (?:it|them)\b|(?=\s*(?:[.,;]|$))))"
    r"(?! (?:unless|if|beyond|until|only)\b)"
)
# Who storms a building
_NOT_STORMED = "".join(
    f"(?<!{who} )"
    for who in (
        *("gunman", "gunmen", "militants", "attackers", "attacker", "raiders", "extremists"),
        *(
            "mob",
            "mobs",
            "crowd",
            "crowds",
            "protesters",
            "rioters",
            "demonstrators",
            "they",
            "who",
        ),
        *("troops", "soldiers", "police", "forces", "men", "man", "terrorists", "radicals", "to"),
    )
)
_BILL = any_of(
    "bills?|draft (?:law|bill|decree|rules|amendments)|amendments?|draft|(?:new|proposed) (?:law"
    "|rules|procedure)"
)
# What is held to be ready, as machines call it, too.
_DRILL = any_of(
    "drills?|exercises?|trainings?(?! (?:ground|centre|center|camp|area))|rehearsals?|simulations?"
    "|manoeuvres|maneuvers|(?:war|tactical|staff) games?|doctrines|learnings|teachings"
)
_ADVERB = any_of(
    "also|officially|not|now|already|fully|temporarily|partially|once again|been|being|again",
    r"gradually|immediately|\w+ly",
)
# What was done with a measure, however late: "was not lifted until 9 August"
_DONE_LATE = any_of(
    r"(?!(?:extend|prolong|renew|maintain|eas|relax|shorten|soften|expect|plann|schedul|intend"
    r"|consider|discuss|allow|permitt)ed\b)\w+ed\b(?! (?:off|out))",
    "lifted|cancell?ed|ended|removed|abolished|revoked|withdrawn|terminated|scrapped|repealed"
    "|rescinded|dropped|called off|wound (?:up|down)|over|stood down|lowered|raised|reduced"
    "|downgraded|upgraded|brought down",
    "imposed|introduced|declared|announced|established|proclaimed|set|brought in|put"
    " (?:in|on|under|into)|placed (?:in|on|under)|launched|reintroduced|restored",
)
_DO_LATE = any_of(
    "lift|cancel|end|remove|abolish|revoke|withdraw|terminate|scrap|repeal|drop|call off|expire"
    "|lapse|finish|cease|run out|come off|lower|raise",
    "impose|introduce|declare|announce|establish|launch|begin|start|take effect|come into force",
)
_ADVERBS = r"(?:(?:finally|formally|officially|fully|completely|actually|again|been) ){0,2}"
_UNTIL_THEN = r"(?:(?!(?:that|which|who|when|because|if|and|but|not)\b)[\w'-]+ ){0,8}?(until|till)"

MEASURES = MeasureWords(
    nouns=NOUNS,
    loose_nouns=LOOSE_NOUNS,
    actions=ACTIONS,
    levels=(
        ("red", r"\bred\b"),
        ("orange", r"\borange\b"),
        ("yellow", r"\byellow\b"),
        ("red", words("critical|maximum|highest")),
        ("orange", words("high")),
        ("yellow", r"\bmoderate\b"),
    ),
    pronouns=words(
        "(?:the same|(?<!the )same|a similar|an identical|such(?: an?)?)"
        " (?:level|regime|measures?|colour|operation)",
        "(?<!^under )(?<!together with )(?<!along with )it"
        # Who has said so: "It stressed that the level had not been changed"
        "(?! (?:also |further |then |however |\\w+ly )?(?:said|says|added|adds|stress(?:ed|es)"
        "|noted|notes|stated|states|explain(?:ed|s)|emphasi[sz](?:ed|es)|recalled|recalls|clarified"
        "|warned|warns|pointed out|specified|informed|reminded|insisted|denied|urged|told|asked"
        "|promised)\\b)"
        "(?! (?:is|was) (?:\\w+ly )?(?:forbidden|prohibited|banned|allowed|permitted)\\b)"
        "|everything(?= (?:stays|remains|is|stayed|remained) (?:still )?(?:as|the same|unchanged|in"
        " (?:force|place))\\b)|nothing(?= (?:has (?:been )?changed|changes|changed|is changing|will"
        " change))"
        # "The detectors, they say, are here to stay"
        "|they(?! (?:say|said|tell|told|report|claim|add|explain|assure|think|believe|hope)\\b)"
        "|theirs?|both(?! (?:[\\w-]+ )?(?:ends|hands|ways|banks"
        "|cities|regions|territories|places|areas|towns"
        "|districts|sides|oblasts|provinces|villages|decisions|decrees|orders"
        "|documents|resolutions))|the measures?|the (?:regime|mode)(?! of)",
        rf"(?:(?<=announced )|(?<=declared )|(?<=confirmed )|(?<=ordered )|(?<=reported )){ITS_END}"
        rf"|{ITS_END}(?= (?:was|is|has been|had been) (?:\w+ly )?(?:announced|declared|confirmed"
        "|ordered|reported)\\b)",
        "its (?:validity|term|effect|duration|period|operation)"
        "(?= (?:in|for|on|was|has|is|will)\\b)",
        "the (?:elevated|heightened|increased|new|higher|lower) (?:threat )?(?:level|alert)",
        # "Oral keeps its own", "it still has one"; "still covered are Oral and Aksay"
        "(?:yours|ours|hers)(?= (?:(?:has|had|will|is|was|still|also|now) ){0,2}?(?:ended|ends?"
        "|lifted|over|gone|stays?|remains?|continues?|runs?|expire[sd]?|lasts?"
        "|in (?:force|place))\\b)",
        rf"(?:{KEEPS_ONE})(?:its own|their own|theirs|ones?)(?=[.,;:]|$| (?:until|till|through|for"
        r"|as|after|too|but|and|though|while|in|since)\b)",
        "(?:(?<=still )|(?<=remain )|(?<=remains )|(?<=stay )|(?<=stays )|(?<=to be ))"
        "(?:covered|affected)(?! (?:in|with)\\b)",
        "(?:this|these|that|those) (?:restrictions?|measures?|regimes?|bans?|levels?)",
        "the (?:ban|restrictions?)(?= (?:was|were|is|are|has|have|will|remains?|stays?|ends?"
        "|appl(?:y|ies)|runs?|lasts?|holds?|(?:on|of) (?:being|going) out\\w*)\\b)",
        r"(?:the level(?! of)|the alert(?! levels?)|(?:(?<=city's )|(?<=town's )|(?<=region's )"
        r"|(?<=district's )|(?<=capital's ))(?:own )?(?:alert|level)(?! levels?| of))"
        r"(?![^;]*\b(?:red|orange|yellow|critical|high|moderate)\b)",
        "the (?:special |same )?legal regime(?! of)",
        # "That one continues", but not "this one thing"
        r"th(?:at|is) one(?= (?:(?:still|also|only|now) )?(?:continues?|remains?|stays?|holds?"
        r"|lasts?|runs?|ends?|ended|expires?|expired|applies|operates|goes on"
        r"|(?:is|was|has been|will be) (?:(?:still|also|now) )?(?:in (?:force|effect)|lifted"
        r"|cancelled|removed|extended|prolonged|introduced|declared))\b)",
        "the (?:specified|said|mentioned|given|indicated|above) (?:level|regime|measure)",
        "(?:similar|the same|such) (?:decrees?|orders?|restrictions?)",
        "the (?:order|decision|decree|resolution)(?: of (?:the )?(?:[\\w-]+ ){1,4}?[\\w-]+)?"
        "(?= (?:is|will be|remains|stays|runs|expires|applies) "
        "(?:in force |valid |effective )?(?:until|till|to|through|on)\\b)",
        "the (?:legal )?order(?= (?:will|is|was|has|continues|remains|operates|acts)\\b)",
    ),
    level_to_before=(
        rf"\b(?:to|till) {QUOTES}(?:the |a |an |level ){{0,2}}{QUOTES}{RANK_OR}"
        rf"(?P<level>{COLOUR})\b"
    ),
    roll=(
        rf"(?:(?<![^\n])|(?<=[;:.] )|(?<=, )){QUOTES}(?P<level>{COLOUR}){QUOTES}"
        r"(?:(?P<named> (?:(?:terror\w*|threat|danger|alert) ){0,3}levels?"
        r"(?: of (?:the )?(?:terror\w* )?(?:threat|danger|alert|terror\w*))?)?\s?(?::| -)(?=\s)"
        r"|(?= (?:in|for|across|throughout|everywhere|elsewhere)\b))"
    ),
    # "The president put his signature to the decree just after six."
    signed=(
        r"(?<!not )(?<!to )(?<!will )\b(?:signed|(?:put|set) (?:his|her|their) (?:signature|name"
        r"|pen) (?:to|on|under)|issued|approved|inked)(?: [\w-]+){1,4}? (?:decree|order|decision"
        r"|resolution|document|paper)s?\b(?! (?:on|about|for|of|to|appointing|dismissing|naming"
        r"|awarding|approving) (?!(?:it|this|that|\d|\w*day|declar\w+|impos\w+|introduc\w+"
        r"|(?:the|an?) (?:state|emergency|curfew|introduction|imposition|declaration|measures?))"
        r"\b))|\b(?:decree|order|decision|resolution|document|paper)s? (?:(?:was|were|is|are)"
        r"(?: just| now)? |(?:has|have) (?:just |now |already )?been )?(?:just |now )?"
        r"(?:signed|issued|approved)\b"
        r"|\bsigned (?:it|this|that) (?:into force|today|tonight|just|this|an hour|minutes)\b"
    ),
    holds_now=(
        r"(?:(?:is|are)(?: now)?|(?:has|have) been|now|there(?: is|['\u2019]s)|(?:has|have) got"
        r"|lives?)(?: (?:under|on|in (?:force|effect|place)))?|in (?:force|effect|place)"
    ),
    change_alone=(
        rf"\b(?:from )?(?:the )?{QUOTES}(?P<left>(?:(?<=from )|(?<=from the )|(?<=from [\"'])"
        r"|(?<=from [\u201c\u00ab])|(?<=it['\u2019]s )"
        r"|(?<=, )|(?<=: )|(?<=- )|(?<=[\u2013\u2014] ))"
        rf"(?:red|orange|yellow)){QUOTES}(?: (?:terror\w*|threat|danger|alert|level)){{0,3}},?"
        rf" (?:(?:straight|right|back|down|up|only|directly|now) ){{0,2}}to"
        rf" (?:the )?{QUOTES}(?P<level>red|orange|yellow)\b(?! (?:cards?|lights?|zone))"
    ),
    taken_from=(
        r"(?: (?:now|also|entirely|completely|altogether|today|yesterday|\w+ly))?,? (?:from|off)"
        r"(?: (?:the|all|both|(?:cit(?:y|ies)|towns?|regions?|districts?|villages?) of))* "
    ),
    holding=rf" (?:on|under|at|in)(?: (?:an?|the|its|their|full|strict))? ?{QUOTES}",
    level_to=(
        rf"^[^.;]{{0,60}}?\b(?:to|till) {QUOTES}(?:the |a |an |level ){{0,2}}{QUOTES}{RANK_OR}"
        rf"(?P<level>{COLOUR})\b"
    ),
    level_after=(
        r"^[^.;]{0,40}?(?:\b(?:to|at|is|as|(?<!instead )of|was|remains?|stays?|the|a|an|rated"
        r"|still|on)\b|[-\u2013\u2014:(,])"
        rf"\s*{QUOTES}(?:(?:the|an?|its|their|level|now|still|currently|also|again|only|just"
        r"|mark(?: of)?|already|thus|therefore|hence|consequently|accordingly|at present) )*"
        rf"{QUOTES}(?P<level>{COLOUR})\b"
    ),
    level_context=words(
        r"commandants?|cto|terror\w*|security alert|anti-?terror\w*|counter-?terror\w*"
    ),
    veto=words(
        r"drills?|exercises?|conditional(?:ly)?|teachings|(?:by|under) the (?:plot|scenario)"
        r"|football|(?<!identity )(?<!\bid )(?<!bank )cards?|vaccin\w*",
    ),
    # "A terror alert near the river port" is one of terror.
    nature=words(
        r"covid\S*|coronavirus|epidemi\w+|sanitary|quarantine",
        "weather|kazhydromet|forecast\\w*|hydromet\\w*|(?:snow|sand)-?storms?|blizzard|avalanche"
        # "Gunmen storm a bank" is no weather.
        rf"|{_NOT_STORMED}storms?"
        "(?! (?:a|the) (?:bank|police|barracks|akimat|building|depot|shop)\\b)"
        "|snow(?:fall)?|wind|frost"
        "|fog|heat|hail|thunder\\w*|lightning|squalls?|showers|tornado|icy|hurricane|"
        "air (?:quality|pollution)|rain\\w*|dust|avian|flu|smog|cyber\\w*|wildfires?"
        "|(?:forest|steppe|grass) fires?|fire(?:[- ](?:danger|hazard|risk|safety|weather|season))"
        "|river|gusts?|meteorolog\\w*",
        "flood|mudflow|water|traffic lights?",
        "(?:roads?|highways?|routes?|motorways?) (?:\\w+ )?(?:closed|shut|blocked|conditions?"
        "|closures?)"
        "|on the roads?(?! to)",
    ),
    of_terror="terror",
    disaster=words(
        "floods?|flooding|floodwaters?|wildfires?|(?<!open )(?<!opened )(?<!opening )"
        "(?<!on )(?<!under )fires?"
        "|earthquakes?|quake|blizzards?|snowstorms?",
        r"drought|pilots?|crew|captain|spill",
        # A town without heat, light or water
        "boilers?|boiler[- ]?(?:house|room|plant)s?|heating|heat supply|(?:heat(?:ing)?|power)"
        " plants?"
        "|power (?:cuts?|outages?|failures?|supply)|blackouts?"
        "|(?:water|gas|heat(?:ing)?) (?:mains?|supply|pipes?|pipelines?)|burst (?:pipe|main)s?",
        "man-made|natural (?:disaster|character|emergency)|natural-disaster|fire danger"
        "|(?:of (?:an? |the )?)?(?:local|natural|object|facility|regional|municipal)[ -]"
        "(?:scale|nature|level|character|significance)|civil (?:protection|defence)"
        "|high water|technogenic|mudflows?"
        "|avalanches?",
    ),
    unrest=words(
        r"riot\w*|open(?:ed|ing)? fire|strik(?:ers|ing)|unrest|protest\w*|demonstrat\w+|terror\w*"
        r"|curfews?|commandants?|looting|looters|attack\w*|armed|gunfire|shots|shooting|troops"
        r"|coronavirus"
        r"|covid\S*|pandemic|quarantine|armou?ry|ammunition|depots?|shells|gunmen|clashes|decree",
    ),
    passive_before=rf"\b(?:is|are|was|were|be|been|being)(?:\s+{_ADVERB})*\s+$",
    tentative_before=(
        rf"\b{_NO_STATEMENT}(?:\s+[\w'-]+){{0,5}}\s*$"
        # "When the 'yellow' level of danger is declared, we recommend"
        rf"|(?<!, )\b(?:when(?:ever)?|if|in case|as soon as|once|where)\b"
        rf"(?:(?!, (?!{QUOTES}{COLOUR}))[^.;]){{3,90}}"
        r" (?:is|are|gets?) (?:\w+ly |being )?$"
        r"|\bnot to (?:write|say|think|report|believe|assume|claim|conclude)\b[^.;,]*$"
        r"|\b(?:might|could|would|should),(?: as (?:it was )?before,| [^.;,]{0,30},)?"
        r"\s*(?:be )?(?:\w+ly )?$"
        # "Amendments that would let the head of a region establish a level"
        r"|\b(?:would|will|could|may|to) (?:let|allow|enable|permit|empower|authori[sz]e|entitle)"
        r" (?:[\w'-]+ ){1,12}?(?:to )?$"
        # "Whether owners are paid for losses suffered while a curfew is in force"
        r"|\bwhether\b[^.;,]{0,110}$"
        # "Since the attacks in Oral, when parts of the country were put on red alert": of no day
        rf"|\b(?:since|after) (?:(?!\d|\w+day\b|yesterday|{_MONTHS})[^.;]){{5,70}}, when"
        rf" (?:(?!\d|{_MONTHS})[^.;]){{0,60}}$"
        # "Every year the level is introduced before launches"
        r"|\b(?:allegedly|supposedly|purportedly),[^.;,]{0,80}$"
        r"|(?<![^\n])(?:every (?:year|spring|summer|autumn|winter|time)|each (?:year|time)"
        r"|(?:as a rule|usually|normally|traditionally|typically|in such cases),)[^.;:]{0,90}$"
        # "They learned what a curfew is and who introduces it"
        r"|\b(?:told|tell|tells|explain\w*|learn\w*|know\w*|understand\w*|asked|shown|clarif\w+"
        r"|discuss\w*|is|are|and|about|on|decid\w*)(?: (?:to )?(?:us|them|pupils|students|children"
        r"|residents|people|citizens))? who(?: (?:can|may|has the right to))? $"
        r"|\bmust\s+$|\bif\b[^.;]*,[^.;]*$"
        r"|\b(?:which|whose) (?:term|period|validity|duration)\s*$"
        # "The period for which it applies" is told elsewhere.
        r"|(?<!, )\b(?:for|during|in|over|on|to) which (?:it|they) $"
        r"|\b(?:is|are|was|were)(?:n't| not| now| also| allegedly| just)? about to (?:be )?$"
        # "I propose that a curfew be introduced"
        r"|(?<!ordered )(?<!decreed )(?<!decided )(?<!resolved )(?<!ruled )(?<!orders )"
        r"(?<!decrees )\bthat (?!(?:[\w'-]+ ){0,6}(?:will|would|shall|is|are|was|were|to) )"
        r"(?:[\w'-]+ ){1,7}be (?:\w+ly )?$"
        r"|\b(?:demand|ask|suggest|propos|insist|request|recommend|urg|advis)(?:s|es|ed|e|ing)? "
        r"(?:the|an?|that|on an?|on the) (?:[\w'-]+ ){1,6}be(?:ing)? (?:\w+ly )?$"
        # "To lift the curfew, the crowd marched on the akimat"
        r"|(?<![^\n])to $"
        # What is demanded: "1) to lift the curfew"
        r"|\b(?:demands?|proposals?|proposes?|recommendations?|recommends?|suggestions?|asks?|calls?"
        r"|requests?|appeals?|plans?|aims?)\b[^.;]{0,60}:[^.:]*$"
        # "We know what it is to live under a curfew"
        r"|\bwhat it (?:is|was|means|meant)(?: like)?(?: to)? $"
        r"|\b(?:abolition|lifting|cancell?ation|end|term) of\b"
        r"(?! (?:action\b|validity\b|"
        r"\d|\w+ (?:days|weeks|months)\b|(?:the |this |last )?(?:\w+ )?(?:day|night|week"
        r"|month|year|hour|afternoon|morning|evening|\w*day|\w+uary|\w+ber|march|april|may|june"
        r"|july"
        r"|august)\b))[^.;,]*$"
    ),
    tentative_after=(
        # "The decision to raise it has been reversed"
        rf"(?:{_DECISION_TO})[^.;,]{{0,80}}? (?:was|were|is|has been|had been|will be) (?:later"
        r" |now |since )?(?:reversed|overturned|overruled|quashed|annulled|rescinded|revoked"
        r"|cancell?ed|suspended|postponed|put off|shelved|delayed|withdrawn|taken back|denied)\b|"
        # Not "it stays where it is"
        rf"\s+(?:neither|when|if|where(?! (?:it|they) (?:is|are|was|were|stood)\b)|whenever"
        r"|in cases?|by law"
        # "At establishment of any level it is necessary to carry papers"
        r"|any (?:of (?:the|these|its) )?(?:(?:such|terror\w*|threat|danger) )*(?:levels?|regime"
        r"|measure|curfew|state of emergency|operation)"
        rf"|only(?! {_WHEN}))\b"
        # What was so on no day: "though a curfew was in force there at the time"
        r"|[^.;,]{0,40}? (?:at the time|at that time|back then|in those days)(?= *(?:[.,;:)]|$))"
        # "It is in force in any region only when attacks are confirmed"
        r"|[^.;,]{0,40}? only (?:when|if|in (?:the )?(?:case|event)s?)\b"
        r"(?![^.;,]*\b(?:had|was|were)\b)"
        r"|[^.;]{0,140}\b(?:worked out|practi[sc]ed|rehearsed|simulated|be tested|be trained)\b"
        rf"|[^.;]{{0,70}}\b(?:(?:(?:is|are|was|were)(?:n't| {QUOTES}not) (?:yet )?(?:being )?"
        rf"|(?:has|have|had)(?:n't| {QUOTES}not) (?:yet |ever )?been )"
        r"(?:planned|provided|foreseen"
        r"|expected|considered|discussed|envisaged|required|needed|necessary|called for|justified"
        r"|contemplated|thought of|on the (?:table|agenda|cards))"
        r"|(?:(?:was|were|is|are|(?:has|have|had) been) )(?:ruled out|rejected|turned down)"
        r"|(?:do|does|did)(?:n't| not) correspond|(?:called|named|is|are) not correspond\w*"
        r"|(?:is|are|was|were) (?:false|fake|untrue|out of the question))\b"
    ),
    negation_before=r"(?:\b(?:not|no|never|nor|without|neither|nobody|no one)|n't)"
    r"(?:\s+\w+){0,3}\s*$"
    r"|\b(?:nor|neither)\b[^.;,]{0,60}\s$"
    r"|\bnot (?:yet )?(?:everywhere|in (?:all|every)\b)[^.;:,]{0,60}\s$"
    r"|\bno (?!longer\b)(?:[\w\"'-]+ ){1,6}(?:has|have|had|was|were|is|are) (?:yet |ever )?"
    r"(?:been )?$",
    clause_break=(
        r";|\| |,\s+(?:while|whereas|but|although|though|and in"
        r"|with(?! (?:an? |the )?[\w-]+(?: [\w-]+)?,| [^.;]{0,80}\bexceptions?\b))\b"
        rf"|\b(?:while|whereas|although|(?!(?:{BEHIND_ALL}){EXCEPTING}\b)but)\b"
        # "Oral stays under curfew as the red level covers the country"
        r"|(?<!rated )(?<!known )(?<!defined )(?<!classified )(?<!well )(?<!same )(?<!such )\bas"
        r"(?= (?:the )?(?:(?:red|orange|yellow) (?:terror|threat|level|alert)|curfew"
        r"|state of emergency|emergency rule|counter|anti-?terror|$))"
    ),
    joint=r",?\s+and\b|,",
    clause_joint=r",?\s+(?:and|but|while|whereas|although|though)\b|;|,(?= (?!\w+ed\b))"
    rf"|{_AS_CLAUSE}",
    finite=rf"\b(?:{_OF_ITSELF}|remain|stay|continue|go|goes|re-?open(?:ed)?|appeared|began|started"
    r"|starts?|begins?|drove|slept|spent|rode|flew|got|went|left (?:for|to)|set off"
    r"|came home|heard|saw|found|broke"
    r"|rang|met|bought|caught|fought|fled|ran|stood|sat|shot|threw|built|lost|won|paid|sent|spoke|rose"
    r"|sang|woke|grew|hid|hit|knew|led|lit|sold|shut|stole|struck|swept|wept|wore|burnt"
    # What is no measure goes on, too: "while shooting continued in Oral".
    r"|continued|remained|stayed|persist(?:s|ed)|rage[sd]|erupted|flared|lasts|lasted|dragged)\b"
    # "And likewise in the newly formed regions" has no verb.
    r"|\b(?!\w+ed (?:in|on|by|at)\b)(?<!\bthe )(?<!\bnewly )(?<!\brecently )(?<!\bonce )"
    r"(?<!\bso-)(?<!\babove )(?<!\babove-)(?<!\bnewly-)(?<!\bre-)\w+ed\b",
    another_subject=(
        # Not who says so in between: "still covered, the ministry said, are ..."
        rf"(?! ?(?:[@\w'-]+ ){{1,6}}{_SAYS}(?: [@\w'-]+){{0,3}}, (?:is|are|was|were|in|for|on"
        r"|at)\b)"
        r"[^\w,;]*(?:(?:for the (?:first|second|third|last|umpteenth) time"
        r"(?: (?:in|for) (?:[\w-]+ ){1,3}?(?:days|weeks|months|years|nights))?"
        r"|that(?= (?:some|many|most|several|all|the) )|and|but|while|whereas|also"
        r"|then|now|meanwhile|still|however|so|already|today"
        r"|yesterday|tonight|later|earlier|again|there|here|\w+ly|(?:(?:in|at|on|for|from|to|near"
        r"|across|of|by|as of|since|around|throughout|only|the|city|town|village)\s+)+@+)[^\w,;]+)*"
        r"(?:(?:the|an?|all|some|most|many|its|their|his|our|my|your|several|two|three|four|\d+)"
        r"\s+)*"
        rf"(?!(?:{_NO_SUBJECT})\b)[a-z][a-z'-]+"
    ),
    parts_clauses=r",? (?:while|whereas|although|though|but|yet)\b"
    # "A match was held in Oral as the curfew was lifted in Aksay"
    rf"|{_AS_CLAUSE}"
    r"|, and\b(?! (?:also )?(?:in|for|on|at|across|throughout|near|around)\b)",
    agent=r"\s*by (?:the |an? )?(?:[\w'-]+ ){1,7}?(?=(?:the|an?) [\"\u201c\u00ab]?$)",
    open_ended=(
        r"\b(?:until|till|pending) (?:further|special|other) (?:notice|orders?|announcements?)\b"
        r"|\bindefinitely\b|\bwithout (?:a |an |any )?(?:time limit|end date|term|deadline)\b"
        r"|\bfor an (?:indefinite|unspecified) (?:time|period|term)\b"
    ),
    part_break=r";|,? and (?:in|for)\b",
    part_opens=r"\s*(?:(?:and|also|while) )*(?:in|for|across|throughout)\b",
    # "Lowered everywhere but in Oral, where orange remains"
    complement=words(
        # "The level that preceded it had been lifted" has its verb.
        "that(?! (?:preceded|followed|replaced|succeeded|came before) (?:it|them|this|that)\\b)"
        "|how|whether|which|who"
    )
    + r"|\bwhere\b(?=[^,]{0,40}$)",
    other_operations=(
        words(
            r"peace-?keep\w+|rescue|search|military|csto|collective|sweep|clean-?up",
        )
        + r"[^.]{0,30}"
        + words("operation|mission|contingent|forces|troops")
    ),
    under_way=r"(?:(?:is|are) (?:now )?)?(?:under ?way|in progress|going on)",
    not_until=(
        rf"\b(?:was|were|had)( not|n['\u2019]t) {_ADVERBS}(?:{_DONE_LATE}) {_UNTIL_THEN}\b"
        rf"|\bdid( not|n['\u2019]t) {_ADVERBS}(?:{_DO_LATE}) {_UNTIL_THEN}\b"
        # "It was not until 9 August that it was lifted", "not until 9 August was it lifted"
        r"|(?:(?<![^\n])|(?<=, )|(?<=; )|(?<=and )|(?<=but ))((?:it was )?not until)\b"
        r"(?![^.;]* (?:will|shall|can|may be)\b)"
    ),
    level_told_next=(
        r"(?:(?:the|these|those|both)(?: (?:two|three|four|five))? (?:cit(?:y|ies)|towns?"
        r"|regions?|places|areas|districts?)|it|they)\b[^.;,]{0,20}?"
        r" (?:remains?|stays?|is|are|continues?)(?: (?:to be|now|still))?"
        rf"(?: (?:at|on|under))? (?:the )?{QUOTES}(?P<level>red|orange|yellow)\b"
    ),
    level_before=LEVEL_BEFORE,
    level_since=r" since\b",
    the_day=r"\bthe (?:same )?day (?:that |when |on which )?(?:the |a |an )?$",
    level_itself=(
        # "Oral has gone up to red", "the town had been on orange"
        r"\b(?:gone|went|goes|moved|moves|raised|lowered|dropped|c[ao]mes?|brought|taken|is"
        r"|climbed|fell|fallen|risen"
        r"|rose) (?:back )?(?:up|down|back) (?:again )?to (?:red|orange|yellow)(?=[.,;:]|$"
        r"| (?:from|after|at|on"
        r"|since|until|as|today|this|tonight|and|alert)\b)"
        r"|\b(?:had been|has been|was|is|are|stays|remains|still|put) (?:still |now "
        r"|back )?on (?:red|orange|yellow)"
        r"(?=[.,;:]|$| (?:since|until|from|as of|alert|instead of|rather than)\b)|"
        # "The alert has gone up a notch", "is off red and down to orange"
        r"\balert(?: levels?)? (?:(?:has|was|is|had|been|now) ){0,2}(?:gone|raised|moved|taken|went"
        r"|goes|lowered|brought|stepped|put) (?:(?:up|down) )?(?:by )?(?:a|one|two) notch(?:es)?\b|"
        r"\boff (?:red|orange|yellow),? and (?:[\w-]+ ){0,2}?(?:up|down|back) to (?:red|orange"
        r"|yellow)\b|"
        # "Orange was declared on Monday", "goes to red after gunfire", "under the yellow regime"
        r"\b(?:red|orange|yellow) (?:was|has been|is) (?:\w+ly )?(?:announced|declared|introduced"
        r"|imposed|lifted|cancelled|extended|prolonged)\b(?! (?:the|a|an|as) )"
        r"|(?<![^\n])[^.;:,]{3,40} (?:goes|moves|raised|lowered|put) (?:back )?(?:to|on) "
        r"(?:red|orange|yellow)(?= (?:after|over|following|until|from|as|for|since|alert)\b|$)"
        r"|\bunder (?:the|an?) (?:red|orange|yellow) (?:regime|footing)\b|"
        # "Orange replaces red" in a headline
        r"(?<![^\n])(?:red|orange|yellow) (?:replaces|gives way to|makes way for|instead of"
        r"|in place of|takes over from|becomes) (?:red|orange|yellow)\b|"
        r"\b(?:red|orange|yellow) \((?:critical|high|moderate|elevated)\)"
        r"|\b(?:critical|high|moderate|elevated) \((?:red|orange|yellow)\)|"
        rf"\b{COLOUR}\b{QUOTES},? (?:\([^)]*\) )?(?:terror |threat |security )*(?:level|alert)\b"
        r"|\bthe (?:\w+ened )?alert level\b[^.;]{0,80}\b(?:red|orange|yellow)\b"
        rf"|\bthreat level\b|\blevel\b[^.;]{{0,60}}\bto {QUOTES}(?:red|orange|yellow)\b|"
        r"\b(?:red|orange|yellow|critical)\b[^.;]{0,20}\blevels?\b[^.;]{0,50}\bregions?\b"
        r"|\bregions?\b[^.;]{0,50}\b(?:red|orange|yellow|critical)\b[^.;]{0,20}\blevels?\b"
    ),
    at_once=(
        r",? ?(?:(?:along|together) with (?:it|this|that|them)"
        r"|with (?:it|this|that|them)(?=,? (?:comes?|came|goes|went|ends?|ended|falls?|fell)\b)"
        r"|alongside (?:it|this)|simultaneously|at the same (?:time|moment|hour)|at once|also then"
        r"|in parallel|(?:immediately |soon |shortly )?after (?:this|that)(?=,)|following this"
        r"|thereupon)\b"
    ),
    same_term=words(SAME_TERM),
    besides=r"^under (?:it|this|that|the (?:order|decree|decision))\b"
    r"|\b(?:in addition|additionally|on top of (?:that|this|it)|besides|moreover)\b",
    alike=words("(?:the same|a similar|an identical) (?:level|regime|measures?|operation)"),
    same_time=words(
        "(?:from|as of|since|at) (?:the (?:very )?same|that(?: very| same)?) (?:hour|moment)"
        "|(?:from|as of|since|on) the same (?:time|day|date)(?! (?:as|that|when)\\b)"
    ),
    hour=(
        r"\b[0-2]?\d(?:[:.][0-5]\d\b(?![.:]?\d)| ?[ap]\.?m\b)"
        rf"|\b(?:by|at|around|about|towards?|before|after) (?:the )?{SOME_HOUR}"
        r"|\bby (?:the )?(?:late |early )?(?:evening|noon|midday|nightfall|night|morning|afternoon"
        r"|lunchtime|dusk|dawn|(?:end|close) of (?:the )?(?:working )?day)\b"
        r"|\b(?:(?:several|a few|some|two|three|four|five|six|within) )?hours"
        r" (?:later|afterwards)\b|\bwithin hours\b"
    ),
    also=(
        r"^so (?:is|are|was|were|does|do|did|has|have|had|will)\b|\b(?:too|as well|likewise)\b"
        r"|^(?:and )?the same (?:goes|applies|holds|is true|was done|happened|for|in)\b"
        # "In Aksay that happened on Tuesday"
        r"|\b(?:that|this|the same) (?:happened|occurred|took place|was done|came)"
        r"(?= (?:only |just )?(?:on|at|a|an|yesterday|today|earlier|later|the|hours|last)\b)"
        r"|\b(?:did|do|has done|have done|does) (?:the same|so)\b(?! (?:in|by|with) )"
        r"|(?<=: )(?:the same|ditto|same(?: (?:here|there))?)(?=[.,;]|$| (?:but|from|until|till)\b)"
        r"|\bfollow(?:s|ed) suit\b"
        r"|\b(?:(?:was|were) added to (?:it|them|(?:the|this) list)"
        r"|join(?:s|ed) (?:the|this) list)\b"
        # "Aksay followed in the evening": not "police followed him"
        r"|\bfollow(?:s|ed)(?= (?:during|later|in the|on|by|the (?:same|next)|shortly|soon|hours"
        r"|within|that|a day|an hour)\b|\s*[.,;]|\s*$)"
    ),
    # "During the operation", and not "put at the yellow level"
    setting=(
        r"(?:\b(?:under|during|amid|because of|due to|owing to|despite|in spite of|in view of|given"
        r"|as part of|in the course of|(?:with)?in the framework of|throughout"
        r"|(?:for|at|in) the (?:duration|time|period|length|course) of"
        r"|in line with|in connection with)|(?:(?<![^\n])|(?<=, ))(?:with|at|in))"
        r"(?: (?:the|an?|its|this|that|such|their|current|existing|local|regime of|conditions of))*"
        r" [\"\u201c\u00ab]?$"
    ),
    # "Orange is in force there, from midnight"
    from_hour=(
        rf"\b(?:also |already |again )?(?:from|as of|starting(?: from| at)?)"
        rf" (?:(?:about|around|exactly) )?{SOME_HOUR}(?!,? (?:to|till|until|through|and|-)\b)"
    ),
    # "It has been under way since a quarter past six"
    since_hour=(
        rf"\bsince (?:(?:about|around|roughly|just (?:after|before)) )?{SOME_HOUR}"
        r"(?! (?:march|may|january|february|april|june|july|august|september|october|november"
        r"|december|days|weeks|months)\b)"
    ),
    coming=(
        r"\b(?:(?:is|are) (?:being )?(?:introduced|established|declared|set|imposed"
        r"|lifted|cancelled|removed|raised|lowered)$|will|shall|becomes?$|takes? effect|is to"
        r"|are to|to (?:be|go|come|rise|climb|fall|drop|move|switch|start|begin|end)|begins?"
        r"|(?:is|are) (?:due|set|scheduled) to|taking (?:effect|force)|coming into|going into"
        r"|starts?|(?:comes|goes|enters) (?:in|on ?)?to|(?:moves?|switch(?:es)?|shifts?|go) to)\b"
        r"|\b(?:ends|expires)$|['\u2019]ll be$"
        r"|(?<=: )(?:no one|nobody|everyone|everybody|residents|stay|home|indoors|no going)\b"
    ),
    colour=(
        r"(?:(?:now|only|already|again|just|currently|thus|therefore) )?(?:red|orange|yellow)\b"
        r"(?! (?:terror|threat|level|alert))"
    ),
    filler=words(
        "yes|yeah|indeed|exactly|correct|in|at|for|from|to|until|till|since|on|with|and|of|the"
        "|an?|whole|entire|all|city|town|only"
        "|now|there|here|everywhere|noon|midnight|also|both|am|pm|a\\.m|p\\.m|well|as|effective|new"
        "|between|through|throughout|across|later|around|near|plus"
        "|over(?= (?:the|all|whole)\\b)|hours?|o'clock|night|nights?"
        "|morning|evening|nationwide"
        "|country|terror\\w*|threat|alert|was|were|is|are|been|has|have|too|fully|already"
        "|altogether|further|notice|daily|every|republic|right|officially|starting"
        "|regions?|provinces?|oblasts?|except|excepting|excluding|bar|barring|save|apart|aside"
        "|onwards?|inclusive|onward|a\\.m\\.|p\\.m\\.|o'clock|one|two|three|four|five|six|seven"
        "|eight|nine|ten|eleven|twelve|half past|quarter past",
    ),
    # What may tell of a decree before a note: "It was signed: a curfew in Oral from tonight"
    note_head=(
        r"(?![^.;:]*\b(?:draft|propos\w+|fake|rumou?rs?|not|no|never|if|may|might|could|would"
        r"|should"
        r"|plan\w*|possible|drill|exercise|asks?|asked|wants?|last year|years? ago)\b)"
        r"[^.;:]{0,80}?\b(?:decrees?|decisions?|orders?|resolutions?|rulings?|official"
        r"|officially|signed"
        r"|decided|announcement|news|confirmed|here)\b[^.;:]{0,60}?(?::| -) "
    ),
    passed_before=(
        r"\b(?:entry|entries|entrances?|exits?|roads?|highways?|checkpoints?|roadblocks?"
        r"|approach\w*|routes?)(?: (?:in|out))?(?: (?:and|to|into|from|towards|out of))+(?: the)?"
        r"(?: (?:city|town|village)(?: of)?)?\s*$"
    ),
    # "Shymkent, Akmola to follow": not there yet.
    to_follow=r"(?: region)? (?:(?:is |are )?to|will|may|could) (?:follow|be next)\b"
    r"|(?: region)? (?:is |are )?next(?=[.,;]|$)",
    decree=r"(?:the |this )?(?:corresponding |relevant |respective )?(?:decree|decision"
    r"|document|order|resolution|vote)\b"
    r"|(?:it|this|that) (?:was|had been) (?:\w+ly )?(?:decided|agreed|resolved|approved|signed)\b"
    r"|(?:the )?(?:[\w'-]+ ){1,6}(?:took|made|adopted|reached|signed) (?:the|this|that)"
    r" (?:decision|resolution|decree|order)\b"
    r"(?![^.;,]{0,30} to (?!extend|prolong|keep|lift|end|declare|introduce|impose|raise|lower))",
    begins=any_of(
        f"{_DECISION} (?:takes?|took|has taken) effect\\b",
        f"{_DECISION} (?:has )?(?:comes?|came|enters|entered) into (?:force|effect)\\b",
        "(?:the )?(?:start|beginning|period|term|validity|duration|dates?|in force|effective)\\b"
        "[^.;]{0,12}?(?:[:-]|is\\b|from\\b)",
    ),
    only_there=words("only|just|alone|solely|exclusively|not (?:\\w+ )?the (?:whole|entire)"),
    not_around=(
        r"\b(?:not|rather than) (?:(?:in|for|on|about|to|across) )?(?:all (?:of )?)?(?:the )?"
        r"(?:(?:whole|entire|rest of the|surrounding) )?"
        r"(?:regions?|oblasts?|provinces?|districts?|country|city|town)\b"
    ),
    territory=(
        r"(?:the )?(?:territory|area|zone|where|place|location|regions?|districts?)\b[^.;]{0,20}:"
        r"|(?:the|this|that) (?:move|measure|decision|change|step|announcement|alert|order|decree)"
        r" (?:affects?|affected|covers?|covered|concerns?|applies to|extends to|takes in|includes?)"
        r"\b|(?:those )?(?:affected|concerned|covered|included|involved|named|listed) (?:are|is)\b"
        r"|the (?:two|three|four|five|six|seven|eight|nine|ten) (?:are|concerned|affected)\b"
        rf"|{_AS_TOLD}(?!it(?: is|['\u2019]s) (?:about|high) time)(?:{_THE_ONES} (?:are|is|were"
        rf"|includes?|included|concerns?|applies to"
        rf"|comprises?"
        r"|covers?|means?|affects?|extends? to|relates? to|goes for|holds for|refers to)\b"
        r"|(?:that|this|these|those|it|they|here)(?:['\u2019](?:s|re)| (?:is|are))\b"
        r"|(?:the )?(?:speech|talk|matter|conversation|question|point|case|discussion|story)"
        r" (?:here )?(?:goes|is|was|are|were)(?: here)? (?:about|of|on|around|over)\b"
        r"|(?:we|i)(?:['\u2019](?:re|m)| are| am| were)(?: here)? (?:talking|speaking) (?:about"
        r"|of)\b"
        r"|it(?:['\u2019]s| is| was) (?:all )?(?:about|a (?:question|matter|case) of)\b"
        r"|(?:on|in|into|to) (?:the|this|that|their) (?:list|number|group|count)\b[^.;,:]{0,24}"
        r" (?:are|is|were|was|belong|fall|fell|got|entered|came)\b"
        r"|(?:i(?:['\u2019]ll| will| shall)|let me|we(?:['\u2019]ll| will)) (?:just )?(?:name"
        r"|list|read)"
        r"(?: out)? (?:them|the list|these)\b)"
        r"|(?:all|every|the following) [^.;]{0,90}?\b(?:is|are) (?:affected|concerned|covered"
        r"|included)\b"
        r"|(?:specifically|namely|in particular),? "
    ),
    reason=r"\b(?:after"
    r"|as(?! (?:of|from|well|before|usual|in|at|yet|to|soon|long|far|follows|per|planned|on|also"
    r"|(?:the )?(?:red|orange|yellow|curfew|state|emergency|counter\S*|anti\S*|level|alert))\b)"
    r"|following|because|over the|due to|amid|on the occasion|in connection"
    r"|for(?! (?:\d|one|two|three|four|five|six|seven|ten|fourteen|thirty|forty|the (?:same|period"
    r"|whole|entire|duration|rest)|an?|days|weeks|all|now)\b))\b",
    aside=rf"{_TAKEN_BACK}|{_REASON}(?!{_TERM_FOLLOWS}){_NO_MEASURE}(?=,)|{_NOT_ITS_AREA}{_NO_MEASURE}"
    rf"|(?P<place>, where\b(?!{_KEPT_IN})"
    # "It was ended in Oral, the last city where it had been in force"
    r"|, (?:the|one of the) (?:very )?last\b[^.;,(]{0,60}?\b(?:where|in which)\b[^.;,(]{0,60}"
    r"|\bas (?:\w+ ){1,2}(?=(?:beg[au]n|starts|started|dawned)\b)"
    # "It ended on 9 May, when the last of them was taken off a bus in Aksay"
    rf"|(?:, |(?<=\w )\b){_WHEN_OR_WHY}(?={_NO_MEASURE}(?:[.;,:(]|$))"
    rf"|(?<![^\n])\b{_WHEN_OR_WHY}(?={_NO_MEASURE},))"
    rf"{_NO_MEASURE}|, (?:whose|who|which|when)\b{_NO_MEASURE}"
    # "Although Oral is calm, a curfew was introduced in Aksay", "..., but Oral is calm"
    rf"|(?<![^\n])\b(?:although|though|while|whereas|even as|even though"
    rf"|as(?! [^.;,]{{0,80}}\b(?:{_SAYS}|per|of)\b)) {_NO_MEASURE}(?=,)"
    rf"|,? (?:but|yet|while|though|although|whereas|and) {_NO_MEASURE}(?<= )(?:is|are|was|were"
    rf"|has been|have been|stayed)"
    rf" (?:[\w-]+ ){{0,2}}?(?:calm|quiet|peaceful|stable|tranquil|under control|normal"
    rf"|safe)\b{_NO_MEASURE}(?=[.;,:(]|$)"
    # "Lifted in Oral, in place since Friday" is not of that day
    rf"|, in (?:force|effect|place) (?:there |here )?since {_NO_MEASURE}(?=[.;,:(]|$)"
    # "The operation goes on, in Oral are carried out searches"
    rf"|, in {_NO_MEASURE}(?<= )(?:is|are|was|were) (?:carried out|conducted|held|made|set up"
    rf"|checked|searched|patrolled|guarded)\b{_NO_MEASURE}(?=[.;,:(]|$)"
    # "It stays while the hunt goes on around Oral"
    rf"|,? (?:while|as) (?:an? |the )?(?:\w+ ){{0,2}}?{_STILL_AT_IT}\b{_NO_MEASURE}(?=[.;,:(]|$)"
    # "It was removed, so you may drive from Oral to Aksay"
    rf"|,? so (?:that )?(?:(?:you|we|they|people|residents|drivers|cars|traffic|everyone|it is)\b"
    # "It is orange, so expect checks in Aksay"
    r"|(?:(?:please|do not|don't|better) )?(?:expect|plan|allow|leave|take|prepare|beware|avoid"
    r"|drive|mind|look|check|bring|watch)\b)"
    rf"(?! (?:must|have to|are to|still)\b){_NO_MEASURE}(?=[.;,:(]|$)"
    # "It was cancelled, as the missing arms were found near Oral"
    rf"|, as (?:the|they|it|all|police|two|three|his|their)\b{_NO_MEASURE}"
    # "The minister imposed it in Oral before flying on to Aksay"
    r"|\b(?:before|after|while|(?:up)?on) (?:flying|leaving|travell?ing|heading|returning|driving"
    rf"|going|visiting|touring|arriving|setting off)\b{_NO_MEASURE}(?=[.;,:(]|$)"
    # "An hour earlier than in Aksay"
    r"|\b(?:earlier|later|longer|shorter|stricter|milder|higher|lower|more|less|sooner|different)"
    rf" (?:than|from) (?:in|for|at) {_NO_MEASURE}(?=[.;,:(]|$)"
    # "The level was lifted in Oral, and the roads to Aksay are open"
    r"|, and (?!(?:in|for|from|on|so|the same)\b)"
    rf"(?=[^.;,:(]{{3,90}}\b{_OF_ITSELF}\b){_NO_MEASURE}(?=[.;,]|$)",
    perfect_before=r"\b(?:has|have|is|are)(?: (?:now|also|already|since|been|being)){0,2} $",
    # "It ended in Oral on Sunday. And Aktau gets a yellow level": not on that day.
    perfect=(
        r"(?:(?:now|also) )?(?:gets?|receives?|go(?:es)?|moves?|comes?|enters?|sees?|climbs?|rises?"
        r"|drops?|falls?|slips?|steps?|switch(?:es)?|puts?|takes?|introduces?|imposes?|declares?"
        r"|cancels?|lifts?|ends?|raises?|lowers?|removes?)(?: (?:up|down|back|over|on|off|under|at"
        r"|in|into|onto|to)){0,2}"
    ),
    perfect_is_recent=True,
    copula="is|are",
    until_when=(
        r"\b(?:until|till|up to|to) [^.;]{1,40}?,? when "
        r"(?:(?!(?:is|are|will|would|may|could|should|can)\b)[\w'-]+ ){1,6}$"
    ),
    # "It has gone on since Sunday, when it was declared"
    since_when=(
        r"\bsince [^.;]{1,40}?,? (?:when|the day(?: when| that| on which)?) "
        r"(?:(?!(?:is|are|will|would|may|could|should|can)\b)[\w'-]+ ){1,6}$"
        # "It has been in place since it was declared on Sunday"
        r"|\bsince (?:it|they) (?:was|were|had been) (?:first |initially )?$"
        # "It was lifted two weeks after he declared it", "a week after it was imposed on 5 May"
        r"|\b(?:hours?|days?|weeks?|fortnight|months?) (?:after|since) (?!(?:it|when|that)\b)"
        r"(?:[\w'-]+ ){1,4}$"
    ),
    regime="regime|decree",
    in_force="in (?:force|effect|place)|cover|valid|under|since"
    "|^(?:will|shall|does|do|has|have|is|are) (?:not|(?:still )?yet to) |^won't "
    "|^(?:fac|endur)(?:es?|ed|ing)$"
    "|^act(?:s|ed|ing)\\b|^operat(?:ed|ing)$|^functioned$"
    "|(?<!put )(?<!set )(?<!placed )(?<!fixed )(?<!pegged )\\bat$"
    "|running|lasted|^(?:must|have to|are (?:now )?(?:to|required to|obliged to))$"
    "|(?:will|shall|\u2019ll|'ll|to) (?:\\w+ )?be$"
    "|^(?:is|are)(?: \\w+){0,2} on$"
    "|^(?:is|are|['\u2019](?:s|re)|appl(?:y|ies)|.*\\bgot|(?:\\w+ )?have)$|^(?:was|were|(?:had"
    "|has|have) (?:been|stood)|stood)(?: at)?$"
    "|(?<!being )applied$|held$|^(?:has|have) been on$|(?<=, )acting\\b"
    "|(?:that|which) (?:was|were|ha[sd] been) (?:set|introduced|declared|announced|imposed)",
    reminder=words(
        "remind(?:s|ed|ers?|ing)?|recall(?:s|ed)?(?! (?:how|when|the day|his|her|their)\\b)"
    ),
    extended=(
        r"extend|prolong|(?<!not )(?<!be )renew|lengthen"
        r"|(?:roll|carri|held|push|put).*(?:over|back)"
    ),
    # "Due to end on 15 May", "in force until 15 May": what an extension goes on from.
    due_before=(
        rf"(?:{_MEANT_TO_END}|"
        r"\b(?:(?:due|set|supposed|scheduled|meant|expected|was|were|is|are) to (?:end|expire|lapse"
        r"|run out|be lifted)|expir(?:es|ing|ed)|(?<!will )(?:in (?:force|effect|place)|set|due"
        r"|valid|introduced|declared|imposed)))(?: (?:on|until|till|through|up to))?(?: the)?\s*$"
    ),
    # "On 19 May it ends", but not "the akim ends the curfew on 19 May".
    runs_out=(
        r"(?:(?:will|is to|are to|is (?:due|set) to|are (?:due|set) to) (?:then |only |also )?"
        r"(?:end|expire|lapse|run out|cease|finish|conclude)|ends?|expires?|lapses?|runs? out"
        r"|(?:be )?(?:allowed|left|permitted) to (?:expire|lapse|run out|end))"
        r"(?=[,.;:)]|$| (?:on|at|in|by|then|there|here|as|automatically|tomorrow|this|next|with)\b)"
    ),
    refused=_REFUSED,
    # "To end on 5 May by order of the commandant", "By decree it ends on 5 May"
    ordered_before=(
        # So does "Order signed: the operation in Oral to end on 5 May".
        rf"(?!\W*no\b)(?:[^.;:\n]{{0,60}}\b)?{_ORDER} (?:(?:is|was|has been|already|now) )*"
        r"(?:signed|issued|published|approved)(?: [^.;:,\n]{1,40})?(?::| ?-) [^.;:\n]{0,120} "
        rf"|(?:[^.;:\n]{{0,60}}\b)?sign(?:s|ed) {_ORDER}(?:: | - )[^.;:\n]{{0,120}} "
        rf"|\W*by {_ORDER}(?: of (?:the )?(?:[\w-]+ ){{0,3}}?[\w-]+)?,? (?:it|they|(?:the|this)"
        r" (?:[\w-]+ ){0,6}?[\w-]+) "
    ),
    ordered_after=(
        r"(?: (?:on|from|at|by|in|as of) [^.;,:]{1,40}?)?,?"
        rf" (?:by {_ORDER}|on (?:the )?orders? of)\b"
    ),
    # An end that was meant: "It was supposed to expire last night".
    conditional=(
        rf"{_MEANT_TO_END}$"
        # "Shopkeepers asked the commandant to lift the curfew"
        r"|\b(?:ask(?:s|ed|ing)?|begs|begged|implor(?:es|ed)|petitioned|requested|pleaded|lobbied"
        r"|press(?:es|ed)|entreated|advis(?:es|ed)|recommend(?:s|ed)|encourag(?:es|ed)"
        r"|invit(?:es|ed)) (?:with )?(?:[\w'-]+ ){0,7}to (?:\w+ly )?\w+$"
        # "It stays until 19 May, when it ends" names the day once.
        r"|(?:\d\w*|th|st|nd|rd)(?: \w+)?, when (?:it|they|the [\w ]{1,24}) "
        r"(?:(?:(?:will|is due to|is to) )?(?:ends?|expires?|lapses?|runs? out)"
        r"|(?:is|are|will be|is to be) (?:lifted|cancell?ed|removed|revoked|lowered|reviewed))$"
        r"|, (?:which (?:is|was) )?(?:originally |initially )?(?:supposed|due|set|scheduled|meant"
        r"|expected) to (?:end|expire|lapse|cease|run out)$"
    ),
    from_now=(
        r"\b(?:(?:from|as of|since|starting(?: from)?|beginning) (?:now\b(?: on\b)?"
        r"|this (?:very )?(?:moment|hour"
        r"|minute|day)\b)|henceforth|from here on)"
    ),
    now=r"(?<!until )(?<!till )(?<!by )\b(?:now(?! that\b)|currently|at present|at the moment)\b",
    purpose=r"\b(?:for|because of|due to|ahead of|on the occasion|in connection|during)\b",
    # "The lifting of the curfew was announced on Monday"
    nominal=r" of(?: (?:the|an?))?$",
    announces="(?:announc|declar|proclaim|decre|order)ed|issued",
    both="both",
    intent=r",? (?:that day |this week |unanimously )?to (?:also |fully |finally |formally )?",
    decision=(
        r"\b(?:decisions?|decrees?|orders?|resolutions?|rulings?|protocol|decided|resolved|signed"
        r"|approved|adopted|ordered)\b[^.;,:]{0,90}? (?:(?:of|dated|from|on)(?: late| early)?"
        r"|late|early) $"
        r"|\b(?:signed|decided|approved)(?: (?:a|the|his|its)(?: [\w-]+){1,3})? $"
    ),
    asks=(
        r"\b(?:asks?|asked|asking|wonder(?:s|ing)?) (?:us )?(?:what|about|whether|how|when|if)\b"
        r"|\bwants? to know\b"
    ),
    national=words(
        "tokayev|nazarbayev|(?:the )?presidents?(?:'s)?|presidential|head of state|akorda"
    ),
    # "The emergency he had declared in Oral"
    contact=(
        r"\b(?:he|she|we|they|it|i|[\w-]+(?= had)) (?:had |has |have )?"
        r"(?:\w+ly |first |only |once )?$"
    ),
    # "The level stays as Oral and Aksay remain under curfew"
    opens_subject=(
        r"\b(?:as|while|even as|since|because|after|though|with)"
        r"(?: (?:the )?(?:city|cities|towns?|villages?|regions?|districts?) of)? $"
    ),
    # "The operation ended at nine, and the level ..."
    no_object=(
        r"\s+(?:at|on|in|from|by|as of|after|when|until|today|yesterday|tonight|last|early|late"
        r"|shortly|earlier|this (?:morning|afternoon|evening|week)|\d+ \w+ ago)\b|\s*[,.;]"
    ),
    any_more=r"[^.;,]{0,40}? any ?(?:more|longer)\b",
    # "Before the curfew imposed on 5 January was lifted"
    no_matter=(
        r"\b(?:before|until|till) (?:the|its|their|this|that) "
        r"(?:(?!(?:is|are|was|were|be|been|being|has|have|had|gets?|got)\b)[\w'-]+ ){0,4}"
        r"(?:curfew|emergency|rule|regime|operation|cto|levels?|alert) $"
    ),
    # "Back to normal after the level was lifted on Tuesday"
    done_before=r"\bafter (?:[\w'\"-]+ ){1,6}(?:was|were) (?:\w+ly )?$",
    done_after=(
        r"(?: in the (?:city|town)| to (?:red|orange|yellow))?"
        r" (?:yesterday|this (?:morning|afternoon)"
        r"|on (?:late |early )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
    ),
    instead=(
        # "A mock red level", "a conditional zone of a counter-terrorist operation"
        r"\b(?:mock|simulated|imaginary|notional|fictitious|fictional|conditional|hypothetical"
        r"|pretend(?:ed)?|staged|imitated)\W+(?:(?:high|critical|zone|regime|legal|of|an?"
        r"|the)\W+){0,3}$"
        r"|\b(?:instead of|in place of|rather than)(?: the| an?)?\W+$"
        # "The headquarters of the operation said" names those who speak.
        r"|\b(?:headquarters|hq|staff|head|heads|chief|leader|commander|commandant|spokes\w+"
        r"|press (?:service|office|cent(?:re|er)|secretary)|leadership) (?:of|for)(?: the| an?)?"
        r"\s+$"
        # "It applies until the end of the emergency" is of its term.
        r"|\b(?:until|till|to|by|through|before) (?:the )?(?:very )?(?:end|expiry|lifting|close"
        r"|termination) of(?: (?:the|its|an?))?\s+$"
        # "Since midnight there has been no curfew" is of its end.
        r"|(?<!there has been )(?<!there have been )(?<!has had )(?<!have had )(?<!there will be )"
        r"(?<!there is )(?<!there are )(?<!there was )(?<!\bhas )(?<!\bhave )"
        # "For the first time in a week with no curfew"
        r"(?<!\bup with )(?<!\bweek with )(?<!\bweeks with )(?<!\bdays with )(?<!\btime with )"
        r"(?<!\bnight with )\bno\s+$"
    ),
    spared=r"unaffected|not affected",
    talk_before=(
        # "I have read on Facebook that orange has been announced"
        r"\b(?:i|we|you|people|some|many|users|neighbours|they)(?: (?:have|had))?(?: (?:also|all))?"
        r" (?:read|heard|saw|seen|hear|see|write|say) [^.;]{0,40}?"
        r"\b(?:facebook|instagram|telegram|whatsapp|tiktok|chats?|social (?:media|networks?)"
        r"|internet|online|messengers?)\b[^.;]{0,30}? that\b[^.;]{0,90}$"
        r"|\bpeople(?: (?:in|of|from) [\w'-]+)? (?:are )?(?:whisper|claim|gossip)(?:ing)? that\b"
        r"[^.;]{0,110}$"
        # "Fined for writing that a curfew was introduced", "information is spread that"
        r"|\b(?:fined|detained|arrested|punished|charged|sentenced|jailed) (?:[\w-]+ ){0,3}?for"
        r" (?:[\w-]+ )?(?:reporting|writing|posting|spreading|claiming|saying|sharing|publishing"
        r"|forwarding|joking|telling|sending)\b[^.;]{0,110}$"
        r"|\bjok(?:ed|es|ing)\b[^.;]{0,30}? that\b[^.;]{0,110}$"
        r"|\b(?:information|news|messages?|reports?|posts?) (?:is|are|was|were|has been|have been)"
        r" (?:being |actively |widely )?(?:spread|spreading|circulat\w+|disseminated|distributed"
        r"|shared|forwarded) that\b[^.;]{0,110}$"
        # "A message is spread that allegedly from Monday", "in the chats it was said that"
        r"|\b(?:that|as if|like),? (?:allegedly|supposedly|purportedly|ostensibly|as if)\b"
        r"[^.;]{0,110}$"
        r"|\b(?:messengers?|social (?:media|networks?)|chats?|whatsapp|telegram|instagram|facebook"
        r"|tiktok)\b[^.;]{0,30}\b(?:it (?:is|was|has been) (?:said|claimed|written|alleged"
        r"|reported)|(?:is|are|was|were|has been|have been)(?: being)? (?:spread\w*|circulat\w+"
        r"|distributed|sent|walking|going round|shared))\b[^.;]{0,50}\bthat\b[^.;]{0,110}$"
        # "May be imposed only under a state of emergency declared by the president"
        r"|\b(?:may|can|could)(?: only)? be [^.;,]{0,60}\b(?:only|exclusively) (?:under|during|in"
        r"|on)\b[^.;,]{0,60}$"
        # "In the course of a drill a red level was declared"
        rf"|\b(?:in|during|at|as part of|within|throughout) (?:the (?:course|framework|scope) of )?"
        rf"(?:the |an? |these |those |this |such )?(?:[\w-]+ ){{0,3}}?{_DRILL}\b[^.;]{{0,110}}$"
        rf"|\b{_DRILL}\b[^.;]{{0,60}}, (?:in the course of|during|at|as part of|under|in"
        rf"|within) which\b"
        rf"[^.;]{{0,110}}$"
        # "A lecture on what to do when the red level is announced"
        r"|\b(?:what (?:[\w-]+ )?to do|how to (?:act|behave)|rules of (?:conduct|behaviou?r)"
        r"|what (?:[\w-]+ ){1,3}(?:should|must) do)\b[^.;:]{0,110}$"
    ),
    how_many_levels=r"\bthree (?:\w+ )?(?:levels|colou?rs)\b|\blevels? (?:are|is) three\b",
    rules=(
        # "Under the bill", "the amendments provide", "passed amendments that spell out"
        r"\b(?:under|according to|by|in|per) (?:the |this |these |its "
        rf"|a )?(?:[\w-]+ ){{0,2}}?{_BILL}\b"
        rf"|\b{_BILL}(?: (?:to|on|of) [^.;,]{{3,60}}?)?,? (?:(?:which|that|also|now) )?(?:provid"
        rf"|stipulat|spell|set|envisag|foresee"
        r"|stat|defin|allow|giv|requir|lay|say|describ|clarif|specif|regulat|introduc|chang|mean"
        r"|entrust|let|divid|list)\w*\b"
        r"|\b(?:passed|approved|adopted|backed|drafted|tabled|discussed|published|signed"
        rf"|submitted|considered"
        r"|debated|voted (?:for|on)|presented|drawn up|prepared"
        rf"|worked out) (?:[\w-]+ ){{0,6}}?{_BILL}\b"
        rf"|\b{_BILL} (?:was|were|is|are|has been|have been) (?:passed|approved|adopted|backed"
        rf"|published|signed"
        r"|submitted|drawn up|tabled|presented)\b"
        r"|\b(?:gave|given|give|granted|received|won)(?: [\w-]+){0,2} (?:approval|consent"
        "|assent|nod)"
        rf" (?:to|for) (?:[\w-]+ ){{0,4}}?{_BILL}\b"
        r"|\b(?:by|under|according to) (?:the )?(?:constitution|law)\b"
        r"|\b(?:law|code|constitution|regulations|legislation)(?: (?:on|of) [^.;,]{3,60}?)?,?"
        r" (?:(?:which|that|also|now) )?"
        r"(?:provid|stipulat|spell|envisag|foresee|defin|says|requires|lays down|describes"
        r"|specifies)\w*\b"
    ),
    as_ruled=(
        r"\b(?:(?:will|would|shall|can|may|is|are) (?:then |only |also |now |always |usually "
        "|normally )?"
        r"(?:to )?(?:be )?(?:\w+ly )?\w+|will|shall|(?<=president )(?:introduc|declar|impos)es"
        r"|(?<=government )(?:introduc|declar|impos)es)$"
    ),
    # "The operation is declared by the chief of the headquarters", "only by the president"
    by_office=(
        r"(?:(?:is|are) \w+|(?:(?<=\bis )|(?<=\bare )|(?<=\bonly )|(?<=\balways )|(?<=\busually ))"
        r"\w+),?"
        r"(?: by (?:the |an? )?(?:[\w-]+ ){0,3}?(?:heads?|chiefs?|leaders?|chair(?:man|person)?"
        r"|director|prosecutors?|officials?|bod(?:y|ies)|authorit(?:y|ies)|akims?|governors?)\b"
        r"|(?: and \w+)? (?:only|exclusively|solely) (?:by|on|under|with)\b)"
    ),
    with_it=(
        r"\b(?:(?:that|which) (?:comes|came|goes|went) (?:along |together )?with it"
        r"|(?:that|which) (?:is|forms) (?:a )?part of it"
        r"|accompanying (?:night(?:-?time)? )?(?:curfew|restrictions|regime)"
        r"|(?:attached|tied|linked) to it|accompanying it)(?: (?:too|also|alike))? "
        r"(?:(?:is|are|will|shall|was|were)(?: (?:due|set|expected))?(?: to)?(?: both)? )?$"
    ),
    evening_hour=(
        r"\b(?:1[89]|2[0-3])[:.][0-5]\d\b(?![.:]?\d)|\b(?:[6-9]|1[01])(?:[:.][0-5]\d)? ?p\.?m\b"
        r"|\b(?:six|seven|eight|nine|ten|eleven)(?: o'clock)? (?:at night|in the evening|pm|p\.m)\b"
        r"|\bbefore midnight\b"
    ),
    level_left=(
        rf"\b(?:from|with) (?:the )?{QUOTES}(?:critical |high )?{QUOTES}(?P<level>{COLOUR})\b"
    ),
    level_instead=(
        rf"\b(?:instead of|in place of|rather than) (?:the |an? )?{QUOTES}(?:critical |high )?"
        rf"{QUOTES}(?P<level>{COLOUR})\b"
    ),
    reported=(
        r"\b(?:said|says|saying|reported|announced|stated|informed|confirmed|added|revealed"
        r"|told (?:[\w'-]+ ){1,3})(?:(?!\b(?:which|who|where|after|since|when)\b)[^.;,])*$"
    ),
    subordinates=words("which|who|whose|where|when|after|since|before|as|because|although|though"),
    # "The ministry said that the level would be lowered on Friday"
    reported_future=(
        r"\bwould(?= (?:(?:also|now|then|again|not|\w+ly) )?(?:be|remain|stay|continue|apply|last"
        r"|run|end|expire|lapse|come|go|return|take effect|drop|rise|start|begin)\b"
        r"(?![^.;]*\b(?:if|unless|provided|otherwise|except when|as soon as)\b))"
    ),
    reported_before=(
        r"\b(?:said|says|saying|reported|announced|stated|informed|confirmed|added|adding|revealed"
        r"|promised|assured|ordered|decided|explained|clarified|told)\b"
        r"(?:(?!\b(?:hop\w+|fear\w*|believ\w+|th(?:ink|ought)|want\w*|wish\w*|plan\w*|ask\w*|unlikely"
        r"|unclear|whether|if|unless|when|suggest\w*|propos\w+|expect\w*|consider\w*|den(?:y|ied"
        r"|ies|ying)|rumou?r\w*|untrue|false|fake|claim\w*|prefer\w*|would)\b)[^.;])*$"
    ),
    # "It would be lowered on Friday, the ministry said"
    reported_behind=(
        r"[^.;,]{3,100},[\"\u201d\u00bb]? (?:[\w'-]+ ){0,6}?(?:said|says|announced|reported|stated"
        r"|confirmed|informed|promised|added)\b"
    ),
    direct_future="shall",
    # "Has been in force for three days"
    so_far=r"(?:has|have) (?:\w+ )?(?:been (?:in|on|at|under|running|going|observed|living)|stood"
    r"|held|lasted|continued|lived|remained|stayed|applied)\b",
    # "Shortened the curfew in Oral and imposed one in Aksay"
    another_one=(
        r" (?:one|another(?: one)?)(?=\s*[.,;]|\s*$| (?:in|on|for|across|throughout|there|here|from"
        r"|until|till|today|yesterday|also|too)\b)"
    ),
    # "It has been lifted. It was introduced after the riots and was prolonged for the holidays."
    of_before=(
        r"\b(?:was|were|had been) (?:\w+ly |first |then |later |twice |once |also )?(?:introduc"
        r"|declar|impos|establish|announc|extend|prolong|renew)ed\b"
        r"|\b(?:has|have) been (?:\w+ly |then |later |twice |once |also )?"
        r"(?:extend|prolong|renew)ed\b"
    ),
    past_perfect=(
        r"\bhad(?: already)?(?: been)?\s+(?:\w+\s+)?$|\bwh(?:ich|o) (?:was|were) (?:earlier"
        r"|previously|before)\s+$"
    ),
)
