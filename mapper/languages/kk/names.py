"""Kazakh type words, and what tells a place from people, firms and common words."""

from __future__ import annotations

from gazetteer import Kind
from mapper.languages.vocabulary import NameContext, TypeWord

_REGION = frozenset({Kind.REGION})
_DISTRICT = frozenset({Kind.DISTRICT})
_RURAL = frozenset({Kind.RURAL_DISTRICT})
_CITY = frozenset({Kind.CITY, Kind.REPUBLICAN_CITY, Kind.TOWN})
_VILLAGE = frozenset({Kind.VILLAGE, Kind.TOWN})
_NATURAL = frozenset({Kind.NATURAL})

TYPE_WORDS = (
    TypeWord("ауылдық округі\\w*", _RURAL, "after", in_span=True),
    TypeWord("облыстары\\w*", _REGION, "after", plural=True, in_span=True),
    TypeWord("облысы\\w*", _REGION, "after", in_span=True),
    TypeWord("аудандары\\w*", _DISTRICT, "after", plural=True, in_span=True),
    TypeWord("ауданы\\w*", _DISTRICT, "after", in_span=True),
    TypeWord("қалалары\\w*", _CITY, "after", plural=True),
    TypeWord("қаласы\\w*", _CITY, "after"),
    TypeWord("(?:ауылы|кенті|аулы)\\w*", _VILLAGE, "after"),
    TypeWord("(?:көлі|өзені)\\w*", _NATURAL, "after"),
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
