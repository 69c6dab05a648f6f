"""Kazakh type words, and what tells a place from people, firms and common words."""

from __future__ import annotations

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
    TypeWord("ауылдық округі\\w*", RURAL_DISTRICT_KINDS, "after", in_span=True),
    TypeWord("облыстары\\w*", REGION_KINDS, "after", plural=True, in_span=True),
    TypeWord("облысы\\w*", REGION_KINDS, "after", in_span=True),
    TypeWord("аудандары\\w*", DISTRICT_KINDS, "after", plural=True, in_span=True),
    TypeWord("ауданы\\w*", DISTRICT_KINDS, "after", in_span=True),
    TypeWord("қалалары\\w*", CITY_KINDS, "after", plural=True),
    TypeWord("қаласы\\w*", CITY_KINDS, "after"),
    TypeWord(
        "(?:ауылдары|кенттері|стансалары|станциялары)\\w*", VILLAGE_KINDS, "after", plural=True
    ),
    TypeWord(
        "(?:ауылы|кенті|аулы|селосы|поселкесі|елді мекені|стансасы|станциясы|теміржол стан[сц]и?ясы"
        "|разъезі|бекеті|өткелі)\\w*",
        VILLAGE_KINDS,
        "after",
    ),
    TypeWord("(?:теңіз )?порты\\w*", CITY_KINDS | VILLAGE_KINDS, "after"),
    TypeWord("маңында\\w*", CITY_KINDS | VILLAGE_KINDS | NATURAL_KINDS, "after"),
    TypeWord("(?:көлі|өзені|тауы|таулары|жотасы|шатқалы|асуы)\\w*", NATURAL_KINDS, "after"),
    TypeWord(
        "(?:су қоймасы|кен орны|кеніші|мұнай кеніші|өткізу бекеті|шекара бекеті|шекара өткелі"
        "|кеден бекеті)\\w*",
        FACILITY_KINDS | NATURAL_KINDS,
        "after",
    ),
)

_CASES = (
    "", "не", "на", "не", "нің", "ның", "н", "нда", "нде", "ндағы", "ндегі", "нан", "нен", "мен",
)  # fmt: skip


def _in_cases(words: str) -> frozenset[str]:
    """Return nouns with a possessive ending in their cases."""
    return frozenset(word + ending for word in words.split() for ending in _CASES)


NAMES = NameContext(
        titles=frozenset(
            """президент президенті министр министрі әкім әкімі генерал полковник майор депутат
            сенатор профессор журналист ақын жазушы директор комендант прокурор""".split()
        ),
        first_names=frozenset(
            """нұрсұлтан қасым-жомарт қасым жомарт абай жамбыл дінмұхамед қаныш бақытжан дариға
            тимур кәрім ерлан серік асқар асхат даниал марат мұрат нұрлан бауыржан мұхтар әлихан
            ілияс ғабит сәкен мағжан ахмет шоқан құрманғазы кенесары олжас сұлтан""".split()
        ),
        surname_endings=(
            "ов", "ова", "ев", "ева", "ин", "ина", "ұлы", "улы", "қызы", "бек", "бай", "баев",
            "хан",
        ),
        not_place_heads=frozenset(
            """университеті институты академиясы колледжі мектебі клубы стадионы театры музейі
            банкі холдингі тобы газеті журналы арнасы форумы саммиті кубогы чемпионаты лигасы
            командасы даңғылы көшесі бульвары ескерткіші сыйлығы ордені""".split()
        )
        | _in_cases("даңғылы көшесі бульвары көшелері даңғылдары шағынауданы"),
        place_heads=frozenset("әуежайы әкімдігі полициясы прокуратурасы вокзалы".split()),
        street_words=_in_cases("көшесі даңғылы алаңы бульвары көшелері даңғылдары тұйығы"),
        common_words=frozenset(
            """орал абай май арал шу мерке сай алға бірлік жаңа азаттық алтай басқа тарих талап
            достық еңбек бұлақ тұран сарыарқа отан жеңіс арман береке ынтымақ келес қоғам тау
            қайрат ақжол самал жас жол""".split()
        ),
        never_alone=frozenset("май азаттық басқа тарих отан жас жол қоғам".split()),
        prepositions=frozenset(),
        initial_words=frozenset("және мен пен бен ал бірақ".split()),
        place_ending=r"(?:[дт][ае](?:ғы|гі)?|[дтн][ае]н|[ғқгк][ае])$",
    )  # fmt: skip
