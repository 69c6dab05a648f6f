"""English words that count people, and say what happened to them."""

from __future__ import annotations

from mapper.languages.counting import Fate, NumberWords, PeopleWords
from mapper.languages.patterns import NEVER, any_of, words

_VALUES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_SCALES = {"dozen": 12, "score": 20, "hundred": 100, "thousand": 1000, "million": 1_000_000}

_STOP = words(
    "of|in|on|at|to|by|with|from|for|and|or|but|that|who|which|whom|as|than|after|when|while",
    "was|were|is|are|has|have|had|been|be|did|not",
)
_ATTRIBUTE = rf"(?!{_STOP})(?:\d+-)?[^\W\d_][\w'-]*"

_PERSON = any_of(
    "people|persons?|humans?|individuals|others|men|women|children|kids|boys|girls|babies|infants",
    r"\w*(?:policem[ae]n|policewom[ae]n|servicem[ae]n|firem[ae]n|gunm[ae]n|militiam[ae]n)",
    r"(?:fisher|business|crew|country|herds|cow|horse|work|guards|tribes|trades)m[ae]n",
    "residents?|citizens?|nationals?|foreigners?|civilians?|natives?|locals?|villagers?",
    "passengers?|drivers?|pedestrians?|passers-by|bystanders?|motorists?|cyclists?|tourists?",
    "officers?|soldiers?|troops|guards?|conscripts?|police|cadets?|sergeants?|personnel",
    "colonels?|majors?|lieutenants?|captains?|cosmonauts?|pilots?|crew members?|crew",
    "miners?|workers?|employees|employee|staff|foresters?|firefighters?|rescuers?|doctors?|nurses?",
    "medics?|teachers?|students?|pupils?|schoolchildren|schoolboys?|schoolgirls?|teenagers?",
    "adults?|minors?|pensioners?|youths?|toddlers?|sons?|daughters?|brothers?|sisters?|wives|wife",
    "husbands?|mothers?|fathers?|relatives|couple|families|farmers?|shepherds?|hunters?|builders?",
    "protesters?|protestors?|demonstrators?|rioters?|activists?|participants?|supporters?",
    "attackers?|assailants?|gunmen|militants?|fighters?|terrorists?|extremists?|looters?|bandits?",
    "criminals?|suspects?|offenders?|robbers?|hooligans?|instigators?|organi[sz]ers?|smugglers?",
    "journalists?|reporters?|bloggers?|correspondents?|lawyers?|patients?|victims?|prisoners?",
    "inmates?|migrants?|refugees?|members?|followers?|leaders?|officials?|athletes?|fans?",
    "customers?|visitors?|guests?|traders?|shoppers?|oil ?workers|security officers?",
    "them|those(?: (?:injured|wounded|hurt))?",
    "mountaineers|climbers?|skiers?|swimmers?|accomplices?|perpetrators?|hostages?|volunteers?",
    "conductors?|technicians?|engineers?|welders?|machinists?|operators?",
)
_ONE_PERSON = any_of(
    "person|man|woman|child|boy|girl|baby|infant|policeman|policewoman|serviceman|fireman|gunman",
    "fisherman|businessman|resident|citizen|national|foreigner|civilian|villager|passenger|driver",
    "pedestrian|passer-by|bystander|motorist|cyclist|tourist|officer|soldier|guard|conscript|cadet",
    "sergeant|colonel|major|lieutenant|captain|pilot|crew member|miner|worker|employee|forester",
    "firefighter|rescuer|doctor|nurse|medic|teacher|student|pupil|schoolboy|schoolgirl|teenager",
    "pensioner|youth|toddler|farmer|shepherd|hunter|builder|protester|protestor|demonstrator",
    "rioter|activist|attacker|assailant|militant|fighter|terrorist|looter|suspect|robber",
    "journalist|reporter|blogger|lawyer|patient|victim|prisoner|inmate|migrant|watchman|herdsman",
    "conductor|technician|engineer|welder|machinist|operator|climber|skier|volunteer|ringleader",
)

_ADVERB = any_of(
    r"(?:also|then|either|already|all|both|each|now|later|still|more|known to have|since)",
    r"(?!not\b)\w+ly",
)
_BE = any_of(
    "were|was|are|is|got|get|remains?|stays?|stayed|have been|has been|had been|have|has|had"
    "|being|been|be",
    "(?:is|are|was|were) (?:known|reported|confirmed|said|believed) to (?:be|have been|have)",
    "(?:is|are|was|were) being|(?:is|are|was|were) (?:listed|reported|confirmed|declared) as",
)
_DONE = rf"(?:\s+{_BE})(?:\s+{_ADVERB})*"
_KILLED = any_of(
    "killed|dead|shot dead|shot and killed|stabbed to death|beaten to death|burn(?:ed|t) to death",
    "found dead|reported dead|confirmed (?:dead|killed)|buried under|crushed to death|murdered",
    "electrocuted|drowned|fatally (?:shot|stabbed|injured|wounded|burned)|pronounced dead",
)
_INJURED = any_of(
    "injured|wounded|hurt|hospitali[sz]ed|burned|burnt|concussed|maimed|poisoned",
    "(?:taken|rushed|brought|admitted|sent|delivered|flown) to (?:the |a |an )?(?:[\\w-]+ ){0,2}"
    "hospitals?",
    "in (?:the |a )?(?:[\\w-]+ ){0,2}(?:hospitals?|intensive care)",
    "treated (?:for|in|at)",
)
_DETAINED = any_of(
    "detained|arrested|apprehended|rounded up|caught|captured|seized",
    "taken into custody|in custody|placed in custody|remanded in custody|held by (?:the )?police",
    "taken to (?:the |a )?(?:[\\w-]+ )?police (?:stations?|departments?)|behind bars",
)
_THEN = (
    r"(?=\s*(?:[.,;:!?)-]|$|(?:and|in|on|at|after|as|by|during|near|when|from|over|for|so|while"
    r"|following|inside|outside|amid)\b))"
)
_WITHIN_TOLL = r"(?:[\s,]+[\w'-]+){0,8}?"
_CAME_TO = any_of(
    r"\s+(?:to|at|of|is|was|were|reached|reaches|hit|exceed(?:s|ed)|surpassed|totall?ed|now)",
    r"\s*[:-]",
)


def _toll(*of: str) -> str:
    """Return the pattern of a number of such people up to what it has come to."""
    return rf"\b{any_of(*of)}{_WITHIN_TOLL}{_CAME_TO}"


PEOPLE = PeopleWords(
    numbers=NumberWords(
        values=_VALUES, scales=_SCALES, joiner=r"(?:-|\s+and\s+|\s+)", ending=NEVER
    ),
    ranges=(
        (r"between\s+", r"\s+and\s+"),
        (r"(?:from\s+)?", r"\s*-\s*(?=\d)|\s+to\s+|\s+or\s+"),
    ),
    vague=(
        (r"(?:no|not) one|none", 0),
        (r"dozens(?: and dozens)?", 24),
        (r"scores", 40),
        (r"hundreds", 200),
        (r"(?:tens|hundreds) of thousands", 20_000),
        (r"thousands", 2000),
        (r"several dozen", 24),
        (r"several hundred", 200),
        (r"(?:several|a few|some few|a number of|a group of|multiple|various)", 2),
        (r"a couple(?: of)?", 2),
    ),
    groups={"both": 2},
    single=(
        r"(?:(?<=another )|(?:an|a|the|his|her|one more)\s+)"
        rf"(?:{_ATTRIBUTE}\s+){{0,4}}?{_ONE_PERSON}(?!\s+(?:and|or)\s+\w+\s+others)"
    ),
    person=_PERSON,
    attribute=_ATTRIBUTE,
    part=(
        r"\s+(?:people\s+|persons\s+|others\s+)?(?:out\s+)?of\s+"
        r"(?:(?:the|its|their|those|these|his)\s+)*(?:{N}\s+)?|\s+"
    ),
    at_least_before=(
        "more than|over|at least|no fewer than|no less than|not less than|upwards of|a minimum of"
        "|not fewer than|above|in excess of"
    ),
    at_least_after="or more|and more|plus",
    about_before=(
        "about|around|some|approximately|nearly|almost|roughly|up to|close to|an estimated"
        "|as many as|under|fewer than|less than|just under|circa"
    ),
    about_after="or so",
    more="another|a further|further|an additional|additional",
    more_after="more(?! than)|others?",
    filler=r"a total of|all|the|a(?=\s+(?:hundred|thousand|dozen|score|million))|only|just"
    r"|altogether",
    not_people=(
        r"(?:\s*%|\s+percent|\s+per cent|[- ](?:years?|day|month|hour|minute|week|storey|metre)\b"
        r"|[- ]year[- ]olds?\b|(?:st|nd|rd|th)\b|\s*[/:]|-\w)"
    ),
    fates=(
        Fate(
            role="killed",
            before=(
                r"\b(?:(?:has |have |had )?(?:killed|kills?|killing|claim(?:ed|s"
                r"|ing) the li(?:fe|ves)"
                r" of|took the li(?:fe|ves) of|shot dead|murdered|shot and killed|the deaths? of"
                r"|stabbed to death|fatally (?:shot|stabbed|wounded|injuring|injured)"
                r"|(?<!at the time )leaving dead|cost the lives of|costing the lives of))"
                r"|\b(?:claim(?:ed|s|ing)|took|taking|cost(?:ing)?)(?= \S+ (?:\S+ )?lives)"
            ),
            after=(
                rf"(?:{_DONE}\s+{_KILLED}\b"
                rf"|(?:\s+(?:have|has|had|who|that))?(?:\s+{_ADVERB})*\s+(?:died|perished|drowned"
                r"|lost (?:their|his|her) li(?:fe|ves)|succumbed|suffocated|burned to death|die"
                r"|dies)\b"
                r"|\s+(?:deaths|fatalities|dead)\b(?=\s*[.,;:)]|\s+(?:and|in|were|was|have"
                r"|had)\b|$))"
            ),
            toll=_toll(
                "(?:death|fatality) toll|toll|number of (?:dead|deaths|victims|fatalities"
                "|casualties|killed)",
                "number of (?:people|those|persons) (?:killed|who died)",
            ),
            after_object=NEVER,
            clause=rf"\s+(?:reported |confirmed |shot |found |feared killed)?{_KILLED}\b{_THEN}",
        ),
        Fate(
            role="injured",
            before=r"\b(?:has |have |had )?(?:injured|injur(?:es|ing)|wound(?:ed|s|ing)"
            r"|hurt(?:ing|s)?)",
            after=(
                rf"(?:{_DONE}\s+{_INJURED}(?!\w)"
                rf"|(?:\s+(?:have|has|had))?(?:\s+{_ADVERB})*\s+(?:(?:suffered|sustained"
                rf"|received|got)"
                r"(?: \S+){0,4}? (?:injur(?:y|ies)|wounds?|burns?|concussions?|fractures?|bruises)"
                r"|(?:sought|needed|required|received) (?:\S+ ){0,2}(?:help|care|attention"
                r"|treatment|assistance)|went to (?:the )?hospital)\b"
                r"|\s+(?:injuries|wounded|injured)\b(?=\s*[.,;:)]|\s+(?:and|in|were|was|have)\b|$))"
            ),
            toll=_toll(
                "(?:injury|injured) toll|number of (?:the )?(?:injured|wounded|injuries"
                "|hospitali[sz]ed)",
                "number of (?:people|those|persons) (?:injured|wounded|hurt)",
            ),
            after_object=NEVER,
            clause=(
                r"\s+(?:more |others )?(?:seriously |badly |slightly |lightly |critically )?"
                rf"{_INJURED}{_THEN}"
            ),
        ),
        Fate(
            role="detained",
            before=(
                r"\b(?:(?:has |have |had )?(?:detain(?:ed|s|ing)|arrest(?:ed|s|ing)"
                r"|apprehend(?:ed|ing)"
                r"|round(?:ed|ing) up|caught|captur(?:ed|ing)|seiz(?:ed|ing)|took into custody"
                r"|taking into custody|took(?= [\w ]{1,40}(?:into custody|to the police)))"
                r"|(?:arrests?|detentions?|apprehension|capture) of)"
            ),
            after=(
                rf"(?:{_DONE}\s+{_DETAINED}\b"
                r"|\s+(?:arrests|detentions|detainees)\b)"
            ),
            toll=_toll(
                "number of (?:the )?(?:detained|detainees|arrested|arrests|detentions)",
                "number of (?:people|those|persons) (?:detained|arrested|in custody)",
            ),
            after_object=NEVER,
            clause=rf"\s+(?:more |others )?{_DETAINED}\b{_THEN}",
        ),
    ),
    gap_before=r"(?:\s+(?:in|near|at|outside)(?:\s+(?!and\b)[\w'-]+){1,3})?",
    gap_after=(
        r"(?:,?\s+(?:of|from|in|on|at|aboard|inside|near|who (?:was|were)|travell?ing|aged|with"
        r"|under"
        r"|suspected|riding|working)\b(?:\s+(?!(?:and|but|that|which)\b)[\w'-]+){0,7}?,?)?"
        r"(?:\s+who(?= (?:died|perished|drowned)))?"
    ),
    opens_clause=(
        r"^|[,;:(\"\u201c-]|\b(?:and|but|with|leaving|leaves?|left|were|was|are|is|that|while"
        r"|where)"
    ),
    ends_clause=(
        r"\s*(?:[.,;:!?)\"\u201d]|$)|\s+(?:-|(?:and|but|in|on|at|near|when|after|as|by|during"
        r"|from|over"
        r"|for|so|while|following|inside|outside|amid|under|who|where|this|last|that|dead|lives"
        r"|since|yesterday|today|overnight|before|across|of|with|according)\b)"
    ),
    not_subject=words(
        "of(?<!family of)(?<!group of)(?<!crew of)(?<!gang of)(?<!party of)(?<!total of)",
        "for|by|from|to|than|against|about|between|like|into|hit|hits|aboard",
    ),
    not_so=(
        r"\b(?:not|never|without|could|may|might|would|can|must|will|to|if|threaten\w+|denied"
        r"|plan(?:s|ned|ning)?|rather than)(?:\s+(?:be|have|been|has))*\s+(?:\w+\s+)?$"
    ),
    kin_after=(
        r"\s*(?:'s|'|\u2019s|\u2019)?\s+(?:relatives|families|parents|widows?|funerals?|bodies)\b"
    ),
    conjunction="(?:and|as well as|plus)",
    subset=(
        r",?\s*[(-]?\s*\b(?:including|among (?:them|whom|those))\b"
        r"(?:(?!\b(?:were|was|have|has|had|died|are|is|and (?:injur|wound|kill|detain|arrest)\w*"
        r"|and \S+ (?:were|others|more|people))\b)[^,.;()])*,?"
        r"|(?:(?<=rose )|(?<=risen )|(?<=rising )|(?<=grew )|(?<=grown )|(?<=climbed )"
        r"|(?<=increased ))from \S+(?: people| dead)?(?= to\b)"
    ),
    aside=(
        r",\s*(?:according to|citing|as|said|says|the \w+ said|police said|officials said"
        r"|it said|reportedly|all|both|most|some)\b[^,.;]{0,70},"
    ),
    elsewhere=words(
        r"since the (?:start|beginning) of (?:the|this) year|this year|so far this year|last year",
        r"(?:over|in|during) the (?:past|last|first) (?:\w+ )?(?:months?|years?|decades?)",
        r"every year|each year|annually|a year earlier|years? ago|in (?:\w+ )?years",
        r"(?:across|throughout|around|all over|nationwide|in the whole of) the (?:whole )?country",
        r"nationwide|countrywide|across (?:all of )?kazakhstan|throughout kazakhstan"
        r"|in the country",
        "world ?wide|in other countries|abroad",
    ),
    object_ending=NEVER,
    quick=(
        r"kill|dead|victim|die[ds]?\b|dying|deaths?\b|\bli(?:fe|ves)\b|fatal|perish|drown"
        r"|murder|succumb"
        r"|toll|suffocat|electrocut|injur|wound|hurt|hospital|burns?\b|burn(?:ed|t)\b|poison"
        r"|concuss|medical|treat|fractur|bruis|detain|arrest|custody|apprehend|rounded up|caught"
        r"|captur|seiz|detention|behind bars|police station|police department"
    ),
)
