"""English words around names of places, and names that are not, or not only, places."""

from __future__ import annotations

from gazetteer import Kind
from mapper.languages.en.first_names import FIRST_NAMES
from mapper.languages.vocabulary import (
    CITY_KINDS,
    DISTRICT_KINDS,
    NATURAL_KINDS,
    REGION_KINDS,
    RURAL_DISTRICT_KINDS,
    VILLAGE_KINDS,
    NameContext,
    TypeWord,
)

_TOWN = frozenset({Kind.CITY, Kind.TOWN, Kind.VILLAGE})

_AFTER = (
    TypeWord(
        "rural (?:districts?|okrugs?|area)|auyldyk okrugs?",
        RURAL_DISTRICT_KINDS,
        "after",
        in_span=True,
    ),
    TypeWord(
        "regions|oblasts|oblysts|oblyses|oblystar|provinces",
        REGION_KINDS,
        "after",
        plural=True,
        in_span=True,
    ),
    TypeWord("region|oblast|oblyst|oblysy?|province", REGION_KINDS, "after", in_span=True),
    # "Karaganda regional court": of the region, and not "Karaganda regional centre"
    TypeWord("regional(?! (?:cent|capital|seat))", REGION_KINDS, "after", loose=True),
    # How machines translate the words for a region and for a district. "The Kulsary area" is none.
    TypeWord("areas", REGION_KINDS, "after", plural=True, in_span=True, loose=True),
    TypeWord("areas", DISTRICT_KINDS, "after", plural=True, in_span=True, loose=True),
    TypeWord("area(?! of)", REGION_KINDS, "after", in_span=True, loose=True),
    # "In Karakiya area", "Medeu area of Almaty": a region of that name was tried before.
    TypeWord("area", DISTRICT_KINDS, "after", in_span=True, loose=True),
    TypeWord(
        "districts|raions|rayons|audans|audandar",
        DISTRICT_KINDS,
        "after",
        plural=True,
        in_span=True,
    ),
    TypeWord("district|raion|rayon|audany?", DISTRICT_KINDS, "after", in_span=True),
    TypeWord("cities|towns", CITY_KINDS, "after", plural=True),
    TypeWord("city|town", CITY_KINDS, "after"),
    TypeWord("villages|settlements|auyls|auls", VILLAGE_KINDS, "after", plural=True),
    TypeWord("village|settlement|auyl|aul", VILLAGE_KINDS, "after"),
    TypeWord(
        "lake|river|reservoir|sea|pass|range|field|oil field|oilfield", NATURAL_KINDS, "after"
    ),
)
_BEHIND_THE = "|".join(
    f"(?<={word} the )" for word in ("in", "of", "on", "across", "throughout", "for", "from")
)
_BEFORE = (
    TypeWord("(?:the )?regions of|(?:the )?oblasts of", REGION_KINDS, "before", plural=True),
    TypeWord("(?:the )?region of|(?:the )?oblast of|(?:the )?province of", REGION_KINDS, "before"),
    # "In the region Almaty", as machines translate
    TypeWord(f"(?:{_BEHIND_THE})(?:region|oblast|province)", REGION_KINDS, "before"),
    TypeWord(f"(?:{_BEHIND_THE})(?:district|raion)", DISTRICT_KINDS, "before"),
    TypeWord("(?:the )?districts of", DISTRICT_KINDS, "before", plural=True),
    # "A district of Oral" is a part of the town.
    TypeWord("(?<!a )(?<!another )(?:the )?district of", DISTRICT_KINDS, "before"),
    TypeWord(
        "(?:the )?(?:cities|towns) of|(?:the )?(?:cities|towns)", CITY_KINDS, "before", plural=True
    ),
    TypeWord("(?:the )?(?:city|town) of|(?:the )?(?:city|town)", CITY_KINDS, "before"),
    TypeWord(
        "(?:the )?(?:villages|settlements|auyls|auls)(?: of)?", VILLAGE_KINDS, "before", plural=True
    ),
    TypeWord("(?:the )?(?:village|settlement|auyl|aul)(?: of)?", _TOWN, "before"),
    TypeWord(
        "(?:the )?(?:district|regional|region|provincial|province|administrative|oblast|raion)"
        " (?:cent(?:er|re)|capital|seat)(?: of)?",
        _TOWN,
        "before",
    ),
    TypeWord("lake|river|mount", NATURAL_KINDS, "before"),
)
TYPE_WORDS = _AFTER + _BEFORE

NAMES = NameContext(
    titles=frozenset(
        """mr mrs ms dr president prime minister deputy akim mayor governor general colonel major
        captain lieutenant sergeant judge senator ambassador professor spokesman spokeswoman
        spokesperson journalist activist poet writer academician chairman head director leader
        commandant prosecutor lawyer analyst blogger father brother son wife""".split()
    ),
    first_names=FIRST_NAMES,
    surname_endings=tuple(
        """ov ova ev eva yev yeva in ina uly kyzy qyzy bek bai bay zhan sky skaya enko khan
        gali""".split()
    ),
    not_place_heads=frozenset(
        """times university institute academy college school fc club hockey barys arena stadium
        marathon opera theatre theater philharmonic museum gallery library lyceum gymnasium
        bank holding group company llp jsc inc plc hotel plaza mall tower
        motors airlines air telecom media press newspaper tv
        channel news online forum process summit expo declaration accords peace talks format hub
        international cup open championship league team street st avenue ave prospect boulevard
        lane square monument statue cocktail cocktails prize award order festival treaty pact ballet
        orchestra medical center centre foundation fund party post herald tribune journal weekly
        steel mittal arcelormittal qarmet vecherniy vecherny vechernii vechernyaya zholy
        zholdary gazette observer
        micro microdistrict mikrorayon hall troupe mausoleum arlans vestnik mashzavod brigade
        spirit bar wire shield consortium corporation shopping cinema real atletico
        dynamo partners ventures securities advisory consulting consultants associates logistics
        quartet trio choir ballers crew records studios concert recital anniversary jubilee
        birthday""".split()
    ),
    place_heads=frozenset(
        """airport police prosecutor prosecutors akimat akim mayor governor administration
        authorities commandant hospital prison residents court department railway station bazaar
        market border checkpoint refinery power plant hydropower reservoir emergency health military
        garrison operational headquarters region oblast oblys province audan district city town
        village time residence city-hall hall""".split()
    ),
    street_words=frozenset("street avenue ave prospect boulevard lane square".split()),
    common_words=frozenset(
        """oral may kazakh march aral shu sai kara ali batys ken rudny new victory mir chapaev karl
        kirov lenin frunze marx pushkin gagarin gorky kuibyshev zhdanov kalinin octyabr october
        komsomol pervomayskoye internatsional progress novy central alga arna ata bala tan zhan
        saule sultan arman dostyk dos nur karim nurly bolashak nauryz nov set azattyq
        azattyk""".split()
    ),
    sites=frozenset("mine colliery pit plant factory works".split()),
    nations=frozenset("kazakh arab uzbek kyrgyz russian soviet".split()),
    never_alone=frozenset("may march kazakh mir new set arab nauryz nov azattyq azattyk".split()),
    prepositions=frozenset(
        """about in at on of from to by with near outside across around over into towards through
        for via between past beyond off behind against bar""".split()
    ),
    initial_words=frozenset(
        """the a an in on at of from to for by with near outside across around over after before
        during while when as and but or meanwhile earlier later however also authorities police
        protesters residents officials northern southern eastern western north south east west
        central greater downtown kazakhstan's kazakh both only""".split()
    ),
)
