"""Kazakh type words, and what tells a place from people, firms and common words."""

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
    TypeWord("ауылдық округі\\w*", RURAL_DISTRICT_KINDS, "after", in_span=True),
    TypeWord("облыстары\\w*", REGION_KINDS, "after", plural=True, in_span=True),
    TypeWord("облысы\\w*", REGION_KINDS, "after", in_span=True),
    TypeWord("аудандары\\w*", DISTRICT_KINDS, "after", plural=True, in_span=True),
    TypeWord("ауданы\\w*", DISTRICT_KINDS, "after", in_span=True),
    TypeWord("қалалары\\w*", CITY_KINDS, "after", plural=True),
    TypeWord("қаласы\\w*", CITY_KINDS, "after"),
    TypeWord("(?:ауылы|кенті|аулы)\\w*", VILLAGE_KINDS, "after"),
    TypeWord("маңында\\w*", CITY_KINDS | VILLAGE_KINDS | NATURAL_KINDS, "after"),
    TypeWord("(?:көлі|өзені)\\w*", NATURAL_KINDS, "after"),
)

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
            командасы даңғылы көшесі бульвары алаңы ескерткіші сыйлығы ордені""".split()
        ),
        place_heads=frozenset("әуежайы әкімдігі полициясы прокуратурасы вокзалы".split()),
        street_words=frozenset("көшесі көшесінде даңғылы даңғылында алаңы алаңында".split()),
        common_words=frozenset("орал абай май арал шу мерке сай алға бірлік жаңа".split()),
        never_alone=frozenset("май".split()),
        prepositions=frozenset(),
        initial_words=frozenset("және мен пен бен ал бірақ".split()),
        place_ending=r"(?:[дт][ае](?:ғы|гі)?|[дтн][ае]н|[ғқгк][ае])$",
    )  # fmt: skip
