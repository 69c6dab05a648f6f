"""Russian type words, and the words that tell the names of people and firms from places."""

from __future__ import annotations

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

TYPE_WORDS = (
    TypeWord("сельск(?:ий|ого|ом) округ(?:а|е)?", RURAL_DISTRICT_KINDS, "after", in_span=True),
    TypeWord("област(?:ей|ях|ям|ями)", REGION_KINDS, "after", plural=True, in_span=True),
    TypeWord("област(?:ь|и|ью)|обл\\.", REGION_KINDS, "after", in_span=True),
    TypeWord("район(?:ы|ов|ах|ам|ами)", DISTRICT_KINDS, "after", plural=True, in_span=True),
    TypeWord("район(?:а|е|у|ом)?", DISTRICT_KINDS, "after", in_span=True),
    TypeWord("област(?:ь|и|ью)", REGION_KINDS, "before", in_span=True),
    TypeWord("район(?:а|е|у|ом)?", DISTRICT_KINDS, "before", in_span=True),
    TypeWord("город(?:а|ов|ах|ам|ами)", CITY_KINDS, "before", plural=True),
    TypeWord("город(?:е|у|ом)?|г\\.", CITY_KINDS, "before"),
    TypeWord(
        "(?:селах|села и|поселк(?:и|ов|ах|ам)|аул(?:ы|ов|ах|ам)|станци(?:и|й|ях))",
        VILLAGE_KINDS,
        "before",
        plural=True,
    ),
    TypeWord(
        "(?:сел|поселк|аул)(?:о|а|е|у|ом)?|поселок|райцентр(?:а|е|у|ом)?|деревн(?:я|е|ю|и)"
        "|станци(?:я|и|ю|ей)|разъезд(?:а|е)?|с\\.|п\\.|пос\\.|а\\.",
        VILLAGE_KINDS,
        "before",
    ),
    TypeWord("озер(?:о|а|е|у|ом)|рек(?:а|и|е|у|ой)|месторождени(?:е|я|и)", NATURAL_KINDS, "before"),
)

NAMES = NameContext(
    titles=frozenset(
        """президент президента премьер министр аким генерал полковник майор капитан судья
        депутат сенатор посол профессор журналист активист поэт писатель директор комендант
        прокурор адвокат эксперт господин госпожа""".split()
    ),
    first_names=frozenset(
        """нурсултан касым касым-жомарт жомарт абай жамбыл динмухамед каныш бакытжан дарига
        тимур карим ерлан серик аскар асхат даниял марат мурат нурлан бауыржан мухтар алихан
        ильяс габит сакен магжан ахмет шокан чокан курмангазы кенесары олжас султан""".split()
    ),
    surname_endings=(
        "ов", "ова", "ову", "овым", "ев", "ева", "еву", "евым", "ин", "ина", "улы", "кызы",
        "бек", "бай", "бая", "баев", "ский", "ская", "ского", "енко", "хан",
    ),
    not_place_heads=frozenset(
        """университет институт академия колледж школа клуб фк хк арена стадион театр музей
        банк холдинг группа тоо ао отель плаза телеком газета журнал канал форум саммит кубок
        чемпионат лига команда проспект улица бульвар площадь памятник премия орден""".split()
    ),
    place_heads=frozenset("аэропорт акимат полиция прокуратура вокзал".split()),
    street_words=frozenset("улица улице проспект проспекте бульвар площадь".split()),
    common_words=frozenset(
        """май мир победа рудный новый восток запад север юг центр луч труд восход заря искра
        дружба октябрь ленин киров пушкин горький абай алга арал орал шу чу""".split()
    ),
    never_alone=frozenset("май".split()),
    prepositions=frozenset(
        """в во на из с со к от до по под при у за около через для близ возле житель жителя жители
        жителей жителям уроженец рабочие нефтяники горняки шахтеры акимат акимата акимате""".split()
    ),
    initial_words=frozenset(
        """в во на из с со к от до по под при у за около через для о об и а но также город
        города городе""".split()
    ),
)  # fmt: skip
