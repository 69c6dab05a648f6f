"""The shape of a language's words: what each reader needs to know, and nothing that computes.

Patterns are regular expressions over the lower-cased text (`gazetteer.fold`: one code point in, one
out), so their spans are spans of the text itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from gazetteer import Kind
from mapper.languages.counting import PeopleWords
from mapper.languages.measure_words import MeasureWords
from mapper.languages.patterns import NEVER

# What a type word can say of a place: a town may be called a city, a village a settlement.
REGION_KINDS = frozenset({Kind.REGION})
DISTRICT_KINDS = frozenset({Kind.DISTRICT})
RURAL_DISTRICT_KINDS = frozenset({Kind.RURAL_DISTRICT})
CITY_KINDS = frozenset({Kind.CITY, Kind.REPUBLICAN_CITY, Kind.TOWN})
VILLAGE_KINDS = frozenset({Kind.VILLAGE, Kind.TOWN})
NATURAL_KINDS = frozenset({Kind.NATURAL})
FACILITY_KINDS = frozenset({Kind.FACILITY})


@dataclass(frozen=True, slots=True)
class TypeWord:
    """A word that says what kind of place a name beside it is ("region", "city of").

    `plural` heads govern a list of names. `in_span` type words belong to the toponym's span.
    `side` tells where the word stands, seen from the name. A `loose` word has other meanings, too
    ("area"): it is a type word only beside a name that such a unit bears.
    """

    pattern: str
    kinds: frozenset[Kind]
    side: Literal["before", "after"]
    plural: bool = False
    in_span: bool = False
    loose: bool = False


@dataclass(frozen=True, slots=True)
class NameContext:
    """Words that show that a capitalised name is not, or not only, a place.

    `place_ending` is the case ending that says where, in a language without prepositions; one in
    which a minor name may open a sentence is an `opening_case`, unless it is one of the
    `common_openers`. `nations` are written as names and say of which country a town is; `sites` are
    named for people ("Lenin mine") where the name is a common word.
    """

    titles: frozenset[str]
    first_names: frozenset[str]
    surname_endings: tuple[str, ...]
    not_place_heads: frozenset[str]
    place_heads: frozenset[str]
    street_words: frozenset[str]
    common_words: frozenset[str]
    never_alone: frozenset[str]
    prepositions: frozenset[str]
    initial_words: frozenset[str]
    place_ending: str = NEVER
    opening_case: str = NEVER
    common_openers: frozenset[str] = frozenset()
    nations: frozenset[str] = frozenset()
    sites: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PlaceRoles:
    """Patterns, matched beside a toponym, that tell what the place does in its sentence.

    Those `within` are searched in the toponym's own words, for languages of case endings.
    `own_country` words are of Kazakhstan and its people, also where they are no name.
    `container_first` is matched against a name and what parts it from a place in it that follows,
    `all_but_after` stands behind the places that are excepted, `spared_after` behind those that are
    the subject of a sentence which says no more: "Oral is not covered"; what an `exception` is, a
    sentence goes on about, and an `afterthought` is one alone: "Not in Oral, though". Regions that
    are the `rest` are none of those named before. `site_before` is matched before the town whose
    building something happened at, and `care_after` behind that of a hospital to which the hurt
    were taken, or of a war in which people had fought.
    `definite_places` are words for the place of a kind that was named last ("in the village"),
    `local` ones for that which the text was sent from. `everywhere` is all of what a text is about.
    Behind `units_of` stands what holds the ones that follow. `parts_before` and `parts_after` tell
    beside a place that some parts of it are meant, which they do not name,
    and `districts` that these are districts. What is `abroad` is of another country, unnamed; so
    is what happens `in_another`, or what `foreigners` do who are called by its people ("Kyrgyz
    protesters").
    `other_ones` are the other regions, where regions were named last, without that word.
    Those `country_wide` with a word of `whole_country` are not of a place named before them.
    `where` ties a clause to the place before it; `where_after` stands behind a place that people
    went to and did something at.
    `capital` and `metropolis` are words for the capital and for Almaty, without their names, and
    `capital_people` and `metropolis_people` for who lives there; a `great_city` is the one of these
    that was named last, and `great_cities` are all that lie in no region. `beside_great` stands
    between them and a place that they are told with.
    `centres` are words for the seat of the unit of a kind ("in the regional centre"); behind
    `centre_before`, or before `centre_after`, a unit stands for its seat.
    `road_after` stands behind the towns that a road is named by. `route_before` stands before the
    first of two between which `route_between` stands, where one goes or a road leads from one to
    the other ("from Bishkek to Almaty", "the road between Almaty and Konaev").
    `heard` words tell that a place only felt what was at another; behind `because` stands why
    something is done, which may have been elsewhere. What was `first_in` one place and
    `then_in` the next was in both. What stands behind a `sequel` is of another event.
    `near_before` and `near_after` are of places that something happened beside, and not at.
    `near_town` is matched between a place and a town that only says where to look for it.
    `own_units` are words for the unit of a kind that the speaker is of ("our region"), `people`
    towns with the words for those who live there and stand for them; `and_region` words add the
    region around a town to it ("in Taraz and the region").
    `resident_before` stands before the home of one of whom something is told. Behind a place,
    `compound_after` makes a word for someone else of it: "Moscow-led".
    Where `part_before` stands before the country, it is of a part of it. People who march
    `set_out_before` a place are there.
    `also_in` stands between "the other regions" and places that are meant with them;
    what goes on with places that are excepted opens with `excepted_who`, or with `where`, behind
    the `part_behind` that they lie in, and `goes_on` there, where words say so;
    `former` and `latter` are words for the first and the last of two places named before;
    `included_before` and `included_after` such as are told to be among them, or among all. What is
    `not_before` a place is not said of it. A river, told by the words `river_before` or
    `river_after` it, is not the town or district that is called so. Behind `part_of` stands what a
    named place is a part of.
    `share` is matched against a part of a sentence between two of `share_break`, its place written
    as "@", that says how many of those told of were there ("two in Aksu"), besides others where
    `more_share` ends before it. `at_home` says that
    something was where the one who was named last lives ("at his home"). What is said `aside` is
    no place to go on with: where the dead are mourned, of what suspects are accused. `untouched`
    words say in a part of a sentence that nothing was at its places; one that opens with
    `meanwhile` is of other places. `central` are words for
    offices of the whole country. `seat_before` and `seat_after` a region or
    district stands what is in its seat: "outside the akimat of Abai Region". An `embassy` of a
    country abroad is at home.
    """

    locative_before: str
    speaker_before: str
    speaker_after: str
    office_before: str
    origin_before: str
    direction_before: str
    home_before: str
    apposition: str
    definite_regions: str
    definite_cities: str
    there: str
    locative_after: str
    reporting_verbs: str
    dateline: str
    country_wide: str
    own_country: str
    all_but: str
    other_regions: str
    almost: str
    vague_places: str
    locative_within: str = NEVER
    origin_within: str = NEVER
    origin_after: str = NEVER
    home_after: str = NEVER
    container_first: str = NEVER
    care_after: str = NEVER
    all_but_after: str = NEVER
    part_behind: str = NEVER
    goes_on: str = NEVER
    spared_after: str = NEVER
    exception: str = NEVER
    afterthought: str = NEVER
    rest: str = NEVER
    capital: str = NEVER
    metropolis: str = NEVER
    capital_people: str = NEVER
    metropolis_people: str = NEVER
    great_city: str = NEVER
    great_cities: str = NEVER
    beside_great: str = NEVER
    site_before: str = NEVER
    told_in: str = NEVER
    local: str = NEVER
    definite_districts: str = NEVER
    centres: tuple[tuple[str, Kind], ...] = ()
    centre_before: str = NEVER
    centre_after: str = NEVER
    where: str = NEVER
    where_after: str = NEVER
    compound_after: str = NEVER
    road_after: str = NEVER
    heard: str = NEVER
    sequel: str = NEVER
    because: str = NEVER
    first_in: str = NEVER
    then_in: str = NEVER
    route_before: str = NEVER
    route_between: str = NEVER
    near_before: str = NEVER
    near_after: str = NEVER
    definite_places: tuple[tuple[str, frozenset[Kind]], ...] = ()
    near_town: str = NEVER
    share: str = NEVER
    share_break: str = NEVER
    more_share: str = NEVER
    at_home: str = NEVER
    own_units: tuple[tuple[str, frozenset[Kind]], ...] = ()
    units_of: str = NEVER
    parts_before: str = NEVER
    parts_after: str = NEVER
    districts: str = NEVER
    abroad: str = NEVER
    in_another: str = NEVER
    foreigners: str = NEVER
    and_region: str = NEVER
    people: tuple[tuple[str, str], ...] = ()
    also_in: str = NEVER
    excepted_who: str = NEVER
    former: str = NEVER
    latter: str = NEVER
    included_before: str = NEVER
    included_after: str = NEVER
    resident_before: str = NEVER
    part_before: str = NEVER
    set_out_before: str = NEVER
    untouched: str = NEVER
    meanwhile: str = NEVER
    aside: str = NEVER
    central: str = NEVER
    not_before: str = NEVER
    river_before: str = NEVER
    river_after: str = NEVER
    part_of: str = NEVER
    seat_before: str = NEVER
    seat_after: str = NEVER
    whole_country: str = NEVER
    embassy: str = NEVER
    everywhere: str = NEVER
    other_ones: str = NEVER


@dataclass(frozen=True, slots=True)
class DateWords:
    """Names and patterns of dates; the groups that a pattern may have are listed in `dates`.

    `language` is the code by which dateparser knows it. The patterns of roles are matched before a
    date, or after it. Behind `reported_before` a date is that of a report: "police said on Monday",
    and behind `hours_before` that of all of them: "from 6 am to 9 pm on 24 August".
    `holidays` are days of the year by their names: month and day. `other_words` are names of months
    that are other words, too ("March", "May"). Between `reason_before` and `reason_after` stands
    the day of what something was done for ("after the attack of 5 June"), and behind
    `compared_before` that of what something is set beside ("the worst flood since"). An end that
    is `ended_after` came then: "until 5 May, when it was lifted".
    """

    language: str
    months: dict[str, int]
    weekdays: dict[str, int]
    patterns: tuple[tuple[str, str], ...]
    from_before: str
    until_before: str
    duration: str
    duration_units: dict[str, int]
    numbers: dict[str, int]
    from_after: str = NEVER
    until_after: str = NEVER
    ended_after: str = NEVER
    reported_before: str = NEVER
    hours_before: str = NEVER
    holidays: dict[str, tuple[int, int]] = field(default_factory=dict)
    other_words: str = NEVER
    reason_before: str = NEVER
    compared_before: str = NEVER
    reason_after: str = NEVER


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words that tell of an event, with ACLED's types.

    Where two triggers meet in the same words, the one of greater `strength` is read. What it
    `covers` are the sub-event types that are a part of it when the same clause tells of them: blows
    are of the brawl.
    """

    event_type: str
    sub_event_type: str
    pattern: str
    strength: int = 1
    covers: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class EventWords:
    """The event triggers of a language and the patterns that cancel or colour them.

    What is matched `after` a trigger tells that it only refers to an event, or that the event goes
    on as the text is written. A sentence with `cancel_sentence` in it, or `cancel_opening` at its
    beginning, is of what did not happen. `cancel_clause` is searched in the clause of a trigger,
    `common_crime` in that of an arrest; two words of `sport` make a paragraph one about a game. An
    event `since` a date, or one `still` told of, has gone on until the text was written, and a
    `running` one for a count of days. `itself` is said of the event told last ("the incident
    happened near Shu"), `spread` that it reached other places, so that what is told there is of it;
    of one told in the same sentence `spread_on` says so, and of unrest that others have `joined`
    it. Where the earth shook, those who `ran_out` protest nothing. An explosion is
    of a `bomb` that the text goes on to tell, unless what has `blown_by_accident` is.
    What spread is fire or water where it names those `elements`. In a story of unrest
    `police_fired` at those who took part, and what people `suffered` from shots is no attack more;
    where `police_entered` a place, no crowd stormed it, and what blocks a road or does not work is
    `no_crowd` where it is police or a bank. Accidents, crimes and finds that are
    `counted` of a year are none.
    What is found `within` the words of an event themselves tells that it is only planned.
    What is told `after` an event's day has not gone on since. A clause of what is `to_come` has a
    day of its own: "a market burned; it will open again on Friday".
    `shares` tell that events of one kind were at places of their own ("one in Aksu, the other in").
    What `happened_before` is a participle right before an event, to which it ties a day further on;
    what `happened_after` stands between an event and its day ("the fire, which broke out on").
    Where a trigger has a group `told`, that alone is the words of the event, and others may stand
    before and behind it. In a clause of `history` an event needs a date of its own. Behind words of
    `suspicion` an arrest is told, where another event is only referred to; `suffered_after`, behind
    an accident, tells what came of it. A `relative` clause has a day of its own: with a group `of`
    it may be about the event before it, with one `who` it is about people. No text goes on with the
    day of what it tells `by_the_way`, or of what `had_been` before. A `subordinate` clause behind a
    day rather has one of its own further on. Where verbs stand last a
    `participle` takes the day before it, but not one since which people are held for what they are
    `suspected` of. Where an event was that has no place yet, `named_again`
    words say in passing ("the blast in Ridder"), or few words behind `it_is` ("that was Oral,
    last night"). What was `likewise` elsewhere is one more event ("a similar picture was seen in
    Taraz"); so is, behind a protest, what `rallied_too`. A `next_deed` is none of the one before it
    ("they robbed a shop, then fired at police"), and who is `sought` is not held. What a `lone`
    person does, where no `crowd` is told of, is no riot; if people come to
    `harm` it is an attack.
    A sentence that opens with `recalled` words comes back to what the text is about. Who is
    `missing` went so on the day of what is told next. Behind `recounted` a clause tells how
    an event went that people are held for.
    """

    triggers: tuple[Trigger, ...]
    cancel_before: str
    cancel_after: str
    cancel_sentence: str
    background_before: str
    wave: str
    inceptive: str
    demonstration: str
    unrest: str
    cancel_within: str = NEVER
    cancel_opening: str = NEVER
    background_after: str = NEVER
    ongoing_after: str = NEVER
    cancel_clause: str = NEVER
    history: str = NEVER
    still: str = NEVER
    to_come: str = NEVER
    common_crime: str = NEVER
    sport: str = NEVER
    since: str = NEVER
    running: str = NEVER
    itself: str = NEVER
    suspicion: str = NEVER
    suffered_after: str = NEVER
    spread: str = NEVER
    spread_on: str = NEVER
    joined: str = NEVER
    ran_out: str = NEVER
    bomb: str = NEVER
    blown_by_accident: str = NEVER
    elements: str = NEVER
    police_fired: str = NEVER
    suffered: str = NEVER
    counted: str = NEVER
    police_entered: str = NEVER
    no_crowd: str = NEVER
    happened_before: str = NEVER
    happened_after: str = NEVER
    shares: str = NEVER
    after: str = NEVER
    relative: str = NEVER
    by_the_way: str = NEVER
    had_been: str = NEVER
    subordinate: str = NEVER
    participle: str = NEVER
    named_again: str = NEVER
    it_is: str = NEVER
    likewise: str = NEVER
    rallied_too: str = NEVER
    next_deed: str = NEVER
    sought: str = NEVER
    lone: str = NEVER
    crowd: str = NEVER
    harm: str = NEVER
    recalled: str = NEVER
    missing: str = NEVER
    recounted: str = NEVER


@dataclass(frozen=True, slots=True)
class ParticipantWords:
    """Who takes part in protests: names of groups, the same in every language, and their words.

    `another` stands where a text tells of one more event beside the one that it has told, `joining`
    where a group takes part in what others began.
    """

    groups: tuple[tuple[str, str], ...]
    another: str
    joining: str


@dataclass(frozen=True, slots=True)
class RetractionWords:
    """Words that take back what was told.

    A sentence that begins as a `denial` takes back the one before it, one that begins as an
    `exercise` the story before it and the title. A `claim` is called untrue in its own sentence;
    where one tells what was `staged`, its paragraph tells the story of an exercise. Behind a
    sentence on a `message` that goes round or is denied, one that opens as its `content` only
    says what it says. So does one with what somebody `rumoured`, behind the `offence` that it was.
    """

    denial: str
    exercise: str
    staged: str
    claim: str = NEVER
    message: str = NEVER
    content: str = NEVER
    offence: str = NEVER
    rumoured: str = NEVER


@dataclass(frozen=True, slots=True)
class NewsWords:
    """The words that tell what happened, where, when, and under which measures.

    In a `verb_final` language, what an action is said of, where and when stand before it.
    """

    roles: PlaceRoles
    dates: DateWords
    events: EventWords
    measures: MeasureWords
    people: PeopleWords
    participants: ParticipantWords
    retractions: RetractionWords
    verb_final: bool = False


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Everything that the readers know of one language.

    A language without `news` words is read for its toponyms only. A `list_opener` ends before a
    list of names of which its `{plural}` type word says what they are, one of the `opening_words`
    where a number goes with the singular. What has `list_reopens` in it parts names of which the
    last ones alone have the type word behind them: "in Oral and in the Abai and Jetisu regions".
    """

    code: str
    type_words: tuple[TypeWord, ...]
    list_separator: str
    name_context: NameContext
    news: NewsWords | None = None
    abbreviations: frozenset[str] = field(default_factory=frozenset)
    possessive: str = ""
    cyrillic: bool = False
    list_opener: str = NEVER
    opening_words: tuple[TypeWord, ...] = ()
    list_reopens: str = NEVER
