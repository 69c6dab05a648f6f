"""Russian type words, and the words that tell the names of people and firms from places."""

from __future__ import annotations

from mapper.languages.ru.first_names import FIRST_NAMES
from mapper.languages.vocabulary import (
    CITY_KINDS,
    DISTRICT_KINDS,
    FACILITY_KINDS,
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
    TypeWord("район(?:а|е|у|ом)?|р-н(?:а|е|у|ом)?", DISTRICT_KINDS, "after", in_span=True),
    TypeWord("област(?:ь|и|ью)", REGION_KINDS, "before", in_span=True),
    TypeWord("район(?:а|е|у|ом)?(?: имени| им\\.)?", DISTRICT_KINDS, "before", in_span=True),
    TypeWord("город(?:а|ов|ах|ам|ами)", CITY_KINDS, "before", plural=True),
    TypeWord("город(?:е|у|ом)?|г\\.", CITY_KINDS, "before"),
    TypeWord(
        "(?:селах|села и|поселк(?:и|ов|ах|ам)|аул(?:ы|ов|ах|ам))",
        VILLAGE_KINDS,
        "before",
        plural=True,
    ),
    TypeWord(
        "(?:сел|поселк|аул)(?:о|а|е|у|ом)?|поселок|райцентр(?:а|е|у|ом)?|деревн(?:я|е|ю|и)"
        "|разъезд(?:а|е)?|(?<!/)с\\.|п\\.|пос\\.|а\\.",
        VILLAGE_KINDS,
        "before",
    ),
    TypeWord("станци(?:и|й|ях)", CITY_KINDS | VILLAGE_KINDS, "before", plural=True),
    TypeWord("станци(?:я|ю|ей)", CITY_KINDS | VILLAGE_KINDS, "before"),
    TypeWord("озер(?:о|а|е|у|ом)|рек(?:а|и|е|у|ой)", NATURAL_KINDS, "before"),
    TypeWord("месторождени(?:ях|й|ям|ями)", FACILITY_KINDS, "before", plural=True),
    TypeWord("месторождени(?:е|я|и|ю|ем)", FACILITY_KINDS, "before"),
)

_ENDINGS = ("", "а", "у", "ом", "е", "ы", "ов")


def _declined(words: str) -> frozenset[str]:
    """Return nouns in the cases of a masculine one."""
    return frozenset(word + ending for word in words.split() for ending in _ENDINGS)


NAMES = NameContext(
    titles=frozenset(
        """президент президента премьер министр аким генерал полковник майор капитан судья
        депутат сенатор посол профессор журналист активист поэт писатель директор комендант
        прокурор адвокат эксперт господин госпожа оператор корреспондент фотограф композитор певец
        боксер тренер режиссер акын историк аналитик политолог блогер ветеран волонтер учитель
        врач следователь сержант лейтенант рядовой красноармеец аксакал экскурсовод
        художник спортсмен футболист хоккеист борец""".split()
    ),
    first_names=FIRST_NAMES,
    surname_endings=(
        "ов", "ова", "ову", "овым", "ев", "ева", "еву", "евым", "ин", "ина", "улы", "кызы",
        "бек", "бай", "бая", "баев", "ский", "ская", "ского", "енко", "хан",
    ),
    not_place_heads=frozenset(
        """университет институт академия колледж школа клуб фк хк арена стадион театр музей
        банк холдинг группа тоо ао отель плаза телеком газета журнал канал форум саммит кубок
        чемпионат лига команда проспект улица бульвар площадь памятник премия орден ул пл пр
        мкр улицу улицы улице
        улицей переулок имени трц тц рц жк гостиница гостинице гостиницы пекарня пекарни кафе
        ресторан тойхана газете газеты газету фабрика""".split()
    )
    | _declined(
        "проспект бульвар отел ресторан журнал телеканал переулок стадион памятник монумент"
    ),
    place_heads=frozenset("аэропорт акимат полиция прокуратура вокзал".split()),
    street_words=frozenset("улица улице проспект проспекте бульвар площадь".split()),
    common_words=frozenset(
        """май мир победа рудный новый восток запад север юг центр луч труд восход заря искра
        дружба октябрь ленин киров пушкин трасса горький абай алга арал орал шу чу акорда новое
        наурыз
        """.split()
    ),
    never_alone=frozenset("май трасса акорда новое наурыз".split()),
    prepositions=frozenset(
        """в во на из с со к от до по под при у за около через для близ возле житель жителя жители
        жителей жителям жителями жителю жительница жительницы жительницу жителем уроженца уроженцы
        уроженка между против вокруг мимо после кроме сквозь вблизи вдоль пп кпп участке трассе
        трасса трассы трассу поселке поселка село села селе аул ауле станции водохранилище
        гэс плотина плотины мост моста порт порта порту порте портом
        посещать окраине окраина окрестностях пригороде
        рабочие нефтяники горняки шахтеры акимат акимата акимате аким акима автостанции
        автовокзале вокзале рынке
        базаре райцентре райцентра подо надо доезжая
        доехав проезжая миновав севернее южнее восточнее западнее неподалеку""".split()
    ),
    initial_words=frozenset(
        """в во на из с со к от до по под при у за около через для о об про и а но также город
        города городе""".split()
    ),
)  # fmt: skip
