"""Marks: quotation marks and cases by which a language tells other names from those of places."""

from __future__ import annotations

from dataclasses import dataclass

from mapper.languages.en.ambiguous import AMBIGUOUS as ENGLISH_WORDS
from mapper.languages.en.rivers import RIVER_ACTS, RIVER_BEFORE, THE
from mapper.languages.kk.ambiguous import AMBIGUOUS as KAZAKH_WORDS
from mapper.languages.patterns import NEVER, any_of
from mapper.languages.ru.ambiguous import AMBIGUOUS as RUSSIAN_WORDS


@dataclass(frozen=True, slots=True)
class NameMarks:
    """What a language's quotation marks and cases tell of a name.

    Before a name, `honoured` tells that a monument is to its bearer. `place_words` name what is
    called by its place in quotation marks, as a border post. After a preposition of
    `street_before` a name with a `street_ending` is of a street: no place stands so in that
    case. `street_list` is matched on the text as it is written: a word for streets and the
    names that follow it. An `adjective` before an `institution` is a part of its name. Roads
    and trains (`road_words`) are named by the places at both ends. A place in quotation marks
    is named by a title that is longer only after the prepositions `inside_names`. `lake` is the
    type word that lakes are called without. Where a hyphen `joins_parts`, what follows it is of
    the name. Adjectives are of places, but for `no_adjectives` and before what is `past`, units
    of other ages. In a language of case endings `place_case` are those that leave a name its
    own also in the name of something else, `institution_after` is matched behind a name without
    any, and a `joined_ending` follows initials and a hyphen. A name in its base form behind one
    of `squares` is the square's. `spellings` are letters that the language writes for those of
    names taken over from another, each a pattern with its replacement; `respellings` are made
    one at a time. A great town's name in another case behind one of `businesses` says where the
    business is, and behind `its_streets` it is the town's streets that are told of. Behind a town
    with the ending `of_town` a name that streets or squares have is theirs. In a line of
    `sport` the `clubs` are no places, nor is the town behind one; where a `score` is told, a town
    without a preposition is none either, nor behind one `of_rivals`, but for one whom they went to
    (`set_out`), or go to as what is `visited`. The `clubs` also play `at` each other's, and are
    `of` a town. A town has a `square`
    that is not called after it, if it is written small. A town of an `ambiguous` name, or one that
    ends as a `surname`, needs a sign that it is meant. A name with an `undeclined` ending is the
    same in all cases.
    `country` is the name of Kazakhstan. Behind `abroad_before` and ahead of `abroad_after` a
    namesake is meant that lies in another country ("Chinese Aksu", "Ishim across the border"). One
    of the `lands` of other ages, which towns and regions of today are called after, is meant behind
    `age_before` and ahead of `age_after` ("tsarist Turkestan", "the Turkestan of the 19th
    century"). One of the `attributes` stands before a place only ("nearby"). Behind `titled_before`
    and ahead of `titled_after` what stands in quotation marks is a title, of which a name in it is
    a part: "the exercise 'Zhetisu - Barrier'". What follows a name may say that it `is_kind` of a
    place ("Aksu is a town of"). What goes `towards` a country says nothing of where the place
    before it lies ("from Aksu to China", of which one preposition says both in some languages).
    Behind a country that is called like a person stands what only a country does (`country_acts`):
    "Jordan closed its airspace". Ahead of `sea` a name that is not a sea's is none of a place.
    Beside the word for a `station` a town and a number in quotation marks are one that is there.
    What is `gathered` behind a name are people there, and no firm ("Shetpe group of persons").
    Behind `office_before` the first of two names is whoever holds the office, unless the town is
    well known ("akim of city Ermak Salimov"); of three it is so if the second is a `patronymic`.
    What fire or water has `reached_by` its words is a place. A post that is `guarded` is at a place
    and no newspaper ("customs post Khorgos").
    Behind `river_before`, or a `river_article` and ahead of `river_acts`, a name is a `river`'s.
    """

    place_words: frozenset[str] = frozenset()
    honoured: str = NEVER
    street_before: frozenset[str] = frozenset()
    street_ending: str = NEVER
    street_list: str = NEVER
    adjective: str = NEVER
    past: str = NEVER
    institution: str = NEVER
    road_words: frozenset[str] = frozenset()
    road_after: str = NEVER
    inside_names: frozenset[str] = frozenset()
    lake: str = NEVER
    joins_parts: bool = False
    no_adjectives: frozenset[str] = frozenset()
    place_case: str = NEVER
    institution_after: str = NEVER
    joined_ending: str = NEVER
    spellings: tuple[tuple[str, str], ...] = ()
    respellings: tuple[tuple[str, str], ...] = ()
    squares: frozenset[str] = frozenset()
    businesses: frozenset[str] = frozenset()
    its_streets: str = NEVER
    of_town: str = NEVER
    clubs: frozenset[str] = frozenset()
    sport: str = NEVER
    score: str = NEVER
    of_rivals: frozenset[str] = frozenset()
    at: str = ""
    of: str = ""
    set_out: str = NEVER
    visited: str = NEVER
    square: str = ""
    ambiguous: frozenset[str] = frozenset()
    surname: str = NEVER
    undeclined: str = NEVER
    country: str = ""
    abroad_before: str = NEVER
    abroad_after: str = NEVER
    towards: str = NEVER
    lands: str = NEVER
    age_before: str = NEVER
    age_after: str = NEVER
    attributes: frozenset[str] = frozenset()
    titled_before: str = NEVER
    titled_after: str = NEVER
    is_kind: str = NEVER
    country_acts: str = NEVER
    sea: str = NEVER
    station: str = NEVER
    gathered: str = NEVER
    office_before: str = NEVER
    patronymic: str = NEVER
    reached_by: str = NEVER
    guarded: frozenset[str] = frozenset()
    river: str = ""
    river_before: str = NEVER
    river_article: str = NEVER
    river_acts: str = NEVER


_ROADS = """участок участка участке участку трасса трассы трассе трассу трассой трассах дорога
    дороги дороге дорогу дорогой автодорога автодороги автодороге автодорогу автотрасса автотрассы
    автотрассе автотрассу шоссе поезд поезда поезде поезду поездом рейс рейса рейсе рейсы рейсов
    рейсом маршрут маршрута маршруте маршруты маршрутов маршрутом перегон перегона перегоне
    магистраль магистрали направление направлении направления автобус автобуса автобусе автобусом
    автобусы электричка электрички ветка ветке линия линии железная авиарейс авиарейса
    автомагистраль автомагистрали экспресс экспресса состав состава участков участках автобан
    автобана автобане
    паром парома пароме газопровод газопровода нефтепровод нефтепровода самолет самолета""".split()
_STREETS = any_of(
    "(?<!на )(?<!запрудили )(?<!заполнили )(?<!запрудила )(?<!заполнила )[Уу]лицы",
    "[Пп]роспекты",
    "[Пп]ересечени(?:и|я|е)",
    "[Пп]ерекр[её]стк(?:е|а|у|ах)",
    "[Уу]гл(?:у|а)",
    "[Кк]вадрат(?:е|а)",
)
# Of these two names are streets, but one is the town: «на улицах Темиртау»
_SOME_STREETS = "(?:[Уу]лиц(?:ам|ах|ами)?|[Пп]роспект(?:ов|ам|ах|ами))"
_CAPITALISED = "[А-ЯЁӘІҢҒҮҰҚӨҺ][\\w.-]*"
_LATIN = r"[A-Z][\w'-]+(?: (?:[Bb]atyr|[Kk]han|[Aa]ta|[Bb]i|[A-Z][\w'-]+))?"
_NAME = rf"{_CAPITALISED}(?: (?:би|хана?|батыра?|акына?|ата|баба|{_CAPITALISED}))*"
_SEPARATOR = r"\s*(?:,|[–—/-]|\bи\b)\s*(?:(?:также|и|ул\.|пр\.|проспект\w*|улиц\w*)\s+)*"


def _declined(stems: str) -> frozenset[str]:
    """Return adjectives in their forms."""
    endings = "ий ого ому им ом ая ой ую ое ие их ими".split()
    return frozenset(stem + ending for stem in stems.split() for ending in endings)


_TITLED = any_of(
    *"""exercises? drills? manoeuvres operations? forums? festivals? programmes? programs? projects?
    campaigns? contests? tournaments? rally marathons? concerts? exhibitions? films? songs? books?
    novels?""".split()
)
_TITLED_RU = any_of(
    *"""учени[йяею]\\w{0,2} тренировк\\w{1,3} маневр\\w{0,3} операци[яиюей]\\w? форум\\w{0,2}
    фестивал\\w{1,2} программ\\w{0,2} проект\\w{0,2} акци[яиюей]\\w? конкурс\\w{0,2} турнир\\w{0,2}
    марафон\\w{0,2} ралли концерт\\w{0,2} выставк\\w{1,2} фильм\\w{0,2} песн\\w{1,2} книг\\w{0,2}
    роман\\w{0,2} повест\\w{1,3} спектакл\\w{1,2} комплекс\\w{0,2} жк
    конференци[яиюей]\\w?""".split()
)
_TITLED_KK = any_of(
    *"""оқу жаттығу операция форум фестивал бағдарлама жоба акция байқау турнир марафон ралли
    концерт көрме фильм ән кітап роман спектакл кешен конференция""".split()
)

# Clubs that are called like no place, or a district at most.
_ONLY_CLUBS = any_of(
    "kairat",
    "kayrat",
    "okzhetpes",
    "kais?ar",
    "kaysar",
    "zhenis",
    "yelimay",
    "elimai",
    "barys",
    "ordabasy",
    "shakht[yi]?or",
    "shakhter",
)

# What countries do, of which some are called like men and women.
_COUNTRY_ACTS = (
    r"(?:'s|\u2019s) (?:army|air force|navy|military|government|parliament|border|airspace|capital"
    r"|(?:foreign|interior|health|defence|defense|prime|energy) minist)"
    r"|,? (?:on \w+day,? |also |has |have |had |will |would |meanwhile )*(?:said (?:it|its)\b"
    r"|(?:declare[ds]?|close[ds]?|shuts?|reopen(?:ed|s)?|introduce[ds]?|impose[ds]?|urge[ds]?"
    r"|condemn(?:ed|s)?|evacuate[ds]?|recall(?:ed|s)?|summon(?:ed|s)?|extend(?:ed|s)?|lift(?:ed|s)?"
    r"|ban(?:ned|s)?|expel(?:led|s)?|launche[ds]|mobili[sz]e[ds]?|deploy(?:ed|s)?|ratif(?:ied|ies)"
    r"|export(?:ed|s)?|import(?:ed|s)?|raise[ds]?|lower(?:ed|s)?|strikes?|struck|bomb(?:ed|s)"
    r"|announce[ds]?|suspend(?:ed|s)?|accuse[ds]?|keeps?|kept|prolong(?:ed|s)?|seal(?:ed|s)?"
    r"|(?:is|remains|stays) under (?:a|an|the|fire|curfew|emergency|attack))\b"
    r"(?! (?:he|she|his|her|himself|herself)\b))"
)

_MARKS = {
    "en": NameMarks(
        ambiguous=ENGLISH_WORDS,
        surname="(?:ov|[ye]ev|in|sky|skiy)$",
        country="kazakhstan",
        abroad_before=(
            r"\b(?:(?:chinese|russian|kyrgyz|uzbek|tajik|turkish|mongolian|turkmen|afghan|iranian)"
            r"(?:-controlled)?(?: (?:city|town|village|port) of)?|\bprefecture of) $"
        ),
        abroad_after=(
            r"^,? (?:across|over|beyond|(?:on )?the other side of) the border\b|^ prefecture\b"
        ),
        lands="turk[ei]stan$",
        age_before=(
            r"\b(?:tsarist|imperial|colonial|pre-?revolutionary|soviet|old|the then|then(?=-)"
            r"|bygone|russian|afghan|chinese|east(?:ern)?|west(?:ern)?"
            r"|governor(?:-general(?:ship)?|ate(?:-general)?|ship) of"
            r"|(?:\d{1,2}(?:st|nd|rd|th)|nineteenth|eighteenth|seventeenth|twentieth)[ -]century)"
            r"[ -]$"
        ),
        age_after=(
            r"^(?:,? (?:of|in|during) (?:the )?(?:(?:late|early|mid|middle|end|beginning|start|turn"
            r"|first half|second half)[ -](?:of )?(?:the )?)?(?:(?:\d{1,2}(?:st|nd|rd|th)"
            r"|nineteenth|eighteenth|seventeenth|sixteenth|twentieth) (?:centur|and )|tsars?\b"
            r"|old\b|middle ages|russian empire|jadids?)"
            r"| (?:governor|legion|military district|assr|republic\b|autonomous|front\b"
            r"|commission))"
        ),
        attributes=frozenset("nearby neighbouring neighboring faraway".split()),
        office_before=(
            r"\b(?:akims?|mayor|governor|head|chief) of (?:[\w'-]+ ){0,4}?(?:city|town|village|aul"
            r"|settlement|district|region) $"
        ),
        patronymic="(?:[oe]vi[ct]h|[oe]vna|uly|u[gk]li|kyzy|qyzy)$",
        reached_by=(
            r"\b(?:floods?|flood-?waters?|melt-?waters?|water|waves?|mudflow|fires?|blaze|flames"
            r"|wildfires?|it)(?: (?:from|of) (?:the )?[\w'-]+)?"
            r" (?:(?:has|had|have|then|also|soon|later) )*(?:reach(?:ed|es)|enter(?:ed|s)"
            r"|approach(?:ed|es)|surround(?:ed|s)|engulf(?:ed|s)"
            r"|flooded|floods|inundated|destroyed|cut off|spread to|came to|got to) $"
        ),
        guarded=frozenset("customs border frontier guard control checkpoint".split()),
        gathered=r" (?:group|party|crew|brigade) of (?!companies\b|firms\b|enterprises\b)",
        titled_before=rf"\b{_TITLED} (?:called |named |titled )?$",
        titled_after=rf" {_TITLED}\b",
        is_kind=(
            r"(?:,| is| was) (?:an? |the )?(?:(?:small|large|remote|big|border|mining|\w+ern"
            r"|neighbou?ring|nearby) ){0,2}(?:village|town|settlement|aul)\b"
        ),
        country_acts=_COUNTRY_ACTS,
        institution_after=(
            r"(?:'s|\u2019s) (?:(?:second|first|reserve|youth|b|under-\d+) (?:side|team|string)"
            r"|reserves\b|goalkeeper|keeper\b|midfield|back four)"
            r"|(?: (?:international|stock|metal|commodity|mercantile|currency|futures|grain)){0,2}"
            r" exchange(?! (?:of|offices?|rates?|points?|booths?|bureaus?|kiosks?|students?)\b)\b"
        ),
        honoured=(
            r"\b(?:monuments?|memorials?|statues?|busts?|portraits?|in (?:honou?r|memory))"
            r" (?:to|of) (?:\w+(?:, | and ))?$"
            # Of two heroes, as machines call it
            r"|(?<!central )(?<!main )\bsquare of \w+ and $"
            # A firm, and not the bank of a river
            r"|(?<!left )(?<!right )(?<!the )\bbank of $"
        ),
        street_list=(
            rf"\b(?:{_LATIN}, )*{_LATIN},? and {_LATIN} (?:[Ss]treets|[Aa]venues|[Pp]rospekts"
            r"|[Ss]quare)\b"
            # "In front of the Abai and Shakarim monument"
            rf"|(?<=[Tt]he ){_LATIN}(?:, {_LATIN})*,? and {_LATIN} (?:[Mm]onuments?"
            r"|[Mm]emorials?|[Ss]tatues?|[Bb]usts?)\b"
            rf"|(?<=[Oo]n the square of ){_LATIN}(?= and [A-Z])"
            # "Auezov street of Ekibastuz" is in the town.
            rf"|\b(?!The|On|In|At|From|To|Along){_LATIN} [Ss]treet(?= of )"
            r"|\b(?:[Ss]treet of|(?:[Ss]treets?|[Aa]venues?|[Pp]rospekts?)(?: named after)?)"
            rf" {_LATIN}"
            rf"(?:(?:, | and ){_LATIN})*"
        ),
        inside_names=frozenset(
            """in at on from to near with by for through across around over into of towards
            between against as""".split()
        ),
        # "Kordai" for Korday: how English ends such a name is open.
        spellings=(("(?<=[aeou])y(?![aeiou])", "i"),),
        # "Yesil" and "Esil", "Podstepnoye", "Madeniyet", "Janatas", "Karauyl"
        respellings=(
            ("^e(?!y)", "ye"),
            ("oe$", "oye"),
            ("(?<=[nlkrd])ie(?=[tvn])", "iye"),
            ("zh", "j"),
            # "Bokey Orda"
            ("(?<=[aeou])i$", "y"),
            ("q", "k"),
            ("aau", "au"),
            # "Penzhim"
            ("dzh", "zh"),
        ),
        clubs=frozenset(
            """kairat kayrat tobol ordabasy irtysh shakhter shakhtyor shakhtar okzhetpes saryarka
            torpedo zhetysu zhetisu kaisar kaysar barys kyzylzhar turan zhenis kaspiy caspiy altai
            altay arlan arlans humo beibarys kulager nomad tarlan aksu ekibastuzets yelimay
            elimai""".split()
        ),
        sport=(
            r"\b(?:goals?|goalkeepers?|strikers?|league|derby|puck|hockey|football(?:er)?|overtime"
            r"|penalt(?:y|ies)|defenders?|midfielders?|play-?offs?|head coach|season|semi-?finals?"
            r"|fixture|half-time|cup|basketball|futsal|volleyball|judoka|boxers?|score[ds]?|sport"
            r"|lose the coach|fans|hat-trick|match|kick-?off|on loan"
            r"|kairat|kayrat|ordabasy|okzhetpes|kaisar|kaysar"
            r"|zhenis|shakhter|yelimay|elimai|barys)\b|\b\d{1,2}[-\u2013]\d{1,2}\b"
            r"(?= (?:win|loss|defeat|draw|in|at|to|against|on|away)|[.,;)]|$)|\bv\. "
        ),
        score=(
            r"\b(?:football|hockey|futsal|premier league)\b"
            r"(?! (?:field|pitch|ground|stadium|rink|hall))|\b(?:beat|beats|edged?|thrash(?:ed)?"
            r"|defeated|drew|draw|lost|lose|loses|held|hosts?|hosted|play|plays)\b[^.]{0,40}"
            r"\b\d{1,2}[-:\u2013]\d{1,2}\b"
            r"|\b\d{1,2}[-\u2013]\d{1,2} (?:win|defeat|loss|draw|victory|away|at home)\b"
            r"|\b\d{1,3}(?:st|nd|rd|th)[- ]minute\b|\bpoints? (?:clear|adrift|behind)\b"
            r"|\b(?:top|bottom|foot) of the (?:table|standings|league)\b|\bpenalty shoot-?out\b"
            r"|\b(?:late|stoppage-time|injury-time|last-gasp|own) (?:winner|equali[sz]er|goal)\b"
            r"|\b(?:were|was|are) relegated\b|\bgoalless\b|\bsacked (?:their|its) (?:head )?"
            r"(?:coach|manager)\b|\b(?:lost|lose|drew|won|win|defeat|victory) (?:[\d:\u2013-]+ )?"
            r"(?:at home|away)(?! in\b) (?:to|with|against|over)\b"
            r"|\b(?:side|team|club|squad)s? (?:will )?(?:next )?(?:meets?|faces?|hosts?|plays?)\b"
            rf"|\b(?:beat|hosts?|meets?|faces?|visits?|drew with|los[et] to|over|against|and|with"
            rf"|between|visited) {_ONLY_CLUBS}\b(?! (?:districts?|regions?|lake|street|river))"
            r"|\bat home (?:tonight |today |tomorrow |next |again |on \w+day )?(?:to|against) "
            rf"|\b{_ONLY_CLUBS} (?:beat|hosts?|meets?|faces?|visits?|drew with|los[et] to|v|vs"
            rf"|and|won|lost)\b"
            r"|\b(?:head coach|striker|midfielder|goalkeeper|defender)\b"
            r"|\bcoach (?:\w+ ){1,2}(?:said|was|admitted|praised|blamed|named|told|called)\b"
        ),
        of_rivals=frozenset("to of between on over with by against".split()),
        at="at",
        of="of",
        set_out=(
            r"\b(?:trips?|travel\w*|flew|fly|flights?|came|comes?|moved?|went|go|return\w*"
            r"|journeys?|visits?|sent|roads?|tours?|buses|train) to $"
        ),
        square="square",
        river="river",
        river_before=RIVER_BEFORE,
        river_article=THE,
        river_acts=RIVER_ACTS,
    ),
    "ru": NameMarks(
        ambiguous=RUSSIAN_WORDS,
        surname="(?:ов|ев|ин|ский|цкий)$",
        undeclined="[ыиоуюэе]$",
        country="казахстан",
        abroad_before=(
            r"\b(?:китайск|российск|к[ыи]рг[ыи]зск|узбекск|таджикск|турецк|монгольск|туркменск"
            r"|иранск|афганск)(?:ом|ого|ий|ая|ой|ую|ому|им|ое)"
            r"(?: (?:город\w*|сел\w+|посел\w+|городк\w+))? $"
        ),
        abroad_after=r"^,? (?:по ту сторону границы|за границей|через границу)\b",
        # In the accusative: «через Достык в Китай»
        towards=r",? в \w+(?:[йн]|ию)$",
        lands=r"туркестан(?:а|у|ом|е|ск(?:ая|ой|ую|ою))?$",
        age_before=(
            r"\b(?:(?:царск|имперск|русск|советск|колониальн|дореволюционн|стар|тогдашн"
            r"|былы?|восточн|западн|китайск|афганск)(?:ом|ем|его|ого|ий|ый|ому"
            r"|ему|им|ым)|генерал-губернаторств\w+[:,]?) $"
        ),
        station=r"\b(?:вокзал|станци|разъезд)",
        sea=r" мор(?:[еяю]|ем|ей|ям|ях)\b",
        age_after=(
            r"^,? (?:в )?(?:(?:начал|конц|середин|рубеж)[аеуы] |(?:первой|второй) половин[еы] )?"
            r"(?:[xvi]{1,5}|[хvi]{1,5}|девятнадцатого|двадцатого|восемнадцатого|прошлого"
            r"|позапрошлого)(?: ?(?:[–-]|и) ?[xхvi]+)? (?:век|столети|вв?\.)"
            r"|^ (?:эпохи|времён|времен|периода|под властью|под скипетром) |^ республик[аеуио]й?\b"
        ),
        attributes=_declined(
            "приграничн российск китайск киргизск кыргызск узбекск таджикск"
            " туркменск монгольск далек"
        )
        | frozenset(
            """соседний соседнего соседнему соседнем соседняя соседней соседнюю соседнее соседние
            соседних соседним соседними близлежащий близлежащего близлежащем близлежащей близлежащие
            близлежащих ближайший ближайшего ближайшем ближайшей ближайшее ближайшие
            ближайших""".split()
        ),
        titled_before=rf"\b{_TITLED_RU} (?:под названием )?$",
        is_kind=(
            r",? [—–-] (?:это )?(?:(?:небольш|больш|крупн|мал|старинн|приграничн|отдаленн"
            r"|шахтерск)\w+ )?(?:сел[оа]|город|городок|поселок|аул|станица|деревня|райцентр)\b"
        ),
        place_words=frozenset(
            """кпп пп пост поста посту посте погранпост переход перехода переходе границе станция
            станции станцию месторождение месторождения месторождении перевал водохранилище
            водохранилища село селе села поселок поселке разъезд резерват резервате резервата
            заповедник заповеднике заповедника нацпарк нацпарке нацпарка""".split()
        ),
        street_before=frozenset("на по угол".split()),
        its_streets=r"\b(?:на|заполнил[иа]|запрудил[иа]) улицы\s+$",
        businesses=frozenset(
            """гостиница гостинице гостиницы гостиницу кафе ресторан ресторана ресторане пекарня
            пекарни пекарне отель отеля отеле тойхана тойхане фабрика фабрики фабрике банк банка
            банке клуб клуба клубе театр музей стадион стадиона стадионе школа трц тц""".split()
        ),
        squares=frozenset(
            """площади площадью площадь площадям парк парке парка сквер сквере микрорайон
            микрорайона
            микрорайоне""".split()
        ),
        street_ending="[^аеиоуыэюя]а$|я$",
        street_list=(
            rf"\b[Пп]лощад(?:и|ь|ью) {_NAME} и {_NAME}|\b{_STREETS}(?: (?:улиц|проспектов"
            rf"|имени))?(?:\s*[–—:-])?\s*"
            rf"{_NAME}(?:{_SEPARATOR}{_NAME})*"
            rf"|\b{_SOME_STREETS}(?: (?:улиц|проспектов|имени))?(?:\s*[–—:-])?\s*"
            rf"{_NAME}(?:{_SEPARATOR}{_NAME})+"
        ),
        adjective="(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их|ими)\\b",
        institution=(
            r"\s+(?:(?!област|район)[а-я-]+\s+){0,3}?(?:университет|институт|академи[яиюей]|колледж"
            r"|шоссе|тракт(?!ор)|лице[йяею]|гимнази|консерватори|филармони|театр|музе[йяею]|галере|епархи|митропол|бирж"
            r"|духовн)"
        ),
        past=r"\s+(?:генерал-губерн|кра(?:й|я|е|ю)\b|асср|легион|военн\w+ округ|хан(?:ств|ат))",
        road_words=frozenset(_ROADS),
        inside_names=frozenset(
            """в во на из с со к от до по под при у за около через для о об близ возле
            между""".split()
        ),
        lake="озеро",
        clubs=frozenset(
            """кайрат кайрата кайрату кайратом тобол тобола тоболу тоболом ордабасы окжетпес
            окжетпеса окжетпесу окжетпесом кайсар кайсара кайсару кайсаром жетысу кызылжар
            кызылжара кызылжару кызылжаром шахтер шахтера шахтеру шахтером женис жениса женису
            барыс барыса барысу барысом иртыш иртыша иртышу иртышом туран турана турану
            елимай елимая""".split()
        ),
        sport=(
            r"\b(?:обыгра|сыгра|разгром|матч|тур[еа]?\b|чемпионат|премьер-лиг|куб(?:ок|ка|ке)\b"
            r"|гол(?:а|ы|ов|ом)?\b|вничью|тренер|полуфинал|четвертьфинал|болельщик|вратар"
            r"|полузащитник|нападающ\w+ [а-я]|со счетом)"
        ),
        score=(
            r"\bобыгра(?:л[аио]?|ть|ет)\b|\bсыгра(?:л[аио]?|ет) вничью\b"
            r"|\bразгромил[аио]?\b[^.]{0,40}\b\d{1,2} ?[:–-] ?\d{1,2}\b|\bсо счетом \d"
            r"|\b(?:уступи|проигра|победи)л[аио]?\b"
            r"[^.]{0,40}(?:\b\d{1,2} ?[:–-] ?\d{1,2}\b|\b(?:дома|в гостях|на выезде|по пенальти)\b)"
            r"|\b(?:тренер|вратарь|полузащитник|защитник|капитан|форвард)[ауом]{0,2} (?:фк )?"
            r"(?:астаны|актобе|атырау|тараза|кайрата|ордабасы|каспия)\b"
        ),
        of_rivals=frozenset("с со над у".split()),
        # «Хантаги», «Ордабасинский», «Майкапчагай», «Саркандский»
        spellings=(
            ("(?<=[гкх])ы$", "и"),
            # "Коксаек" for Коксайек, "Байсеит" for Байсейит
            ("(?<=[ао])йе(?=к$)", "е"),
            ("(?<=[ае])йи(?=т$)", "и"),
            ("ынск", "инск"),
            ("шагай$", "чагай"),
            ("^саркан(?=ск)", "сарканд"),
            # The press makes adjectives of units that are called by nouns: «Сауранский район».
            ("^(сауран|аксуат|самар|туран)$", r"\1ский"),
            ("^(байдибек|рыскулов)а$", r"\1ский"),
            ("^маканшы$", "маканчинский"),
            ("^сарыарка$", "сарыаркинский"),
            ("^маркакол$", "маркакольский"),
        ),
        joins_parts=True,
        no_adjectives=_declined("абайск уральск аральск индерск приозерск курчатовск"),
    ),
    "kk": NameMarks(
        ambiguous=KAZAKH_WORDS,
        surname="(?:ов|ев|ин|ский|улы)$",
        undeclined="[ыиоуюэе]$",
        country="қазақстан",
        abroad_before=(
            r"\b(?:(?:қытай|ресей|қырғызстан|өзбекстан|тәжікстан|түркия|моңғолия|иран|ауғанстан)"
            r"(?:дағы|дегі|тағы|тегі)) $"
        ),
        abroad_after=r"^,? шекараның ар жағында",
        # "Қордайда Қырғызстан азаматы ұсталды"
        towards=(
            r"(?:(?<=[дт][ае])|(?<=[дт]ағы)|(?<=[дт]егі)) (?:қырғызстан|өзбекстан|тәжікстан|ресей"
            r"|түрікменстан|қытай|моңғолия|ауғанстан|түркия|иран|әзербайжан|грузия|украина|беларусь"
            r"|пәкістан|үндістан)\w*$"
        ),
        lands="түркістан(?:да|дан|ның|ға|ды|дағы)?$",
        age_before=(
            r"\b(?:патшалық|отарлық|кеңестік|шығыс|батыс|ескі"
            r"|(?:сол|ол) (?:кез|уақыт|заман|дәуір|тұс)(?:дағы|дегі|ындағы|ғы)"
            r"|ғасыр(?:дағы|дың|лардағы)?|ғ\.|революцияға дейінгі|төңкеріске дейінгі"
            r"|ресей империясының) $"
        ),
        age_after=(
            r"^ (?:генерал-губернатор|өлке|легион|мұхтарият|әскери округ|республикасы|акср|асср)"
        ),
        attributes=frozenset("көрші көршілес шекаралас".split()),
        titled_after=rf" (?:\w+ )?{_TITLED_KK}",
        station=r"\b(?:вокзал|станса|станци|стансы|бекет)",
        is_kind=(
            r" [—–-] (?:\w+ ){0,3}(?:ауыл|ауылы|қала|қаласы|кент|кенті)\b"
            r"| тұрғын(?:ы|дары|дарының)\b"
        ),
        street_list=(
            rf"\b{_NAME}(?:(?:\s*,\s*|\s+(?:және|мен|пен|бен)\s+){_NAME})+"
            r"(?=\s+(?:көше|даңғыл|тұйық көше)лер)"
            rf"|\b{_CAPITALISED}\s*[–—-]\s*{_CAPITALISED}(?=\s+(?:алаң|көше|даңғыл))"
        ),
        inside_names=frozenset("және мен пен бен".split()),
        road_after=(r"(?:тас ?|авто|темір ?)?жол\w*|(?:трасса|бағыт|пойыз|автобус|рейс|учаске)\w*"),
        clubs=frozenset(
            """қайрат қайратты қайратпен қайратқа қайраттан тобыл тобылды тобылмен тобылға тобылдан
            ордабасы ордабасымен ордабасыны ордабасыға оқжетпес оқжетпесті оқжетпеспен қайсар
            қайсарды қайсармен жетісу қызылжар қызылжармен қызылжарды жеңіс шахтер барыс
            барыспен барысты ертіс елімай тұран""".split()
        ),
        sport=(
            r"\b(?:есебімен|тең ойна|ойын|матч|чемпионат|премьер-лига|кубог|гол\b|бапкер|жартылай"
            r" финал|тур(?:да|ы|ында)?\b|жанкүйер|қақпашы)"
        ),
        score=(
            r"\b\d{1,2} ?[:–-] ?\d{1,2} есебімен\b|\bтең ойна(?:ды|п|ған)\b"
            r"|\bесебімен (?:жең|ұт|ұтыл|жеңіл)"
        ),
        place_case="(?:[дт][ае](?:ғы|гі)?|[дтн][ае]н|[дтн][ыі]ң)$",
        institution_after=(
            r"\s+(?:(?!облыс|аудан|қала)[а-яәіңғүұқөһ-]+\s+){0,3}?(?:университеті|институты"
            r"|академиясы"
            r"|колледжі|лицейі|гимназиясы|театры|филармониясы|музейі|банкі|кубогы|чемпионаты"
            r"|биржасы|футбол клубы|хоккей клубы|газеті|журналы|телеарнасы|радиосы"
            r"|ынтымақтастық ұйымы|мұхтарияты|өлкесі|генерал-губернаторлығы|легионы|атындағы)"
        ),
        of_town="(?:[дт][ае](?:ғы|гі)|[дтн][ыі]ң)$",
        visited=(
            r"(?<=[ғгқкн][ае]) (?:[\w-]+ )?(?:бар(?:ып|ады|ды|ған|мақ)|аттан\w+|ұш(?:ып|ады|ты)"
            r"|сапарла\w+|кел(?:іп|еді|ді|ген)|жол тарт\w+)\b"
        ),
        joined_ending="[дтн][ыі]ң|[дтн][ыі]|[ғгқк][ае]|[дт][ае](?:ғы|гі)?|[дтн][ае]н|[мбп]ен|л[ыі]қ|л[ыі]к",
        joins_parts=True,
        spellings=(("ч|щ", "ш"), ("ц", "с"), ("э", "е"), ("ши$", "шы"), ("(?<=[нв])о$", "")),
    ),
}
_NONE = NameMarks()


def marks_of(language: str) -> NameMarks:
    """Return the marks of a language, none where they tell nothing."""
    return _MARKS.get(language, _NONE)
