"""English words for who takes part in a protest, and for one more protest."""

from __future__ import annotations

from mapper.languages.patterns import any_of, words
from mapper.languages.vocabulary import ParticipantWords

_EVENT = any_of(
    "protests?|rall(?:y|ies)|demonstrations?|gatherings?|pickets?|march(?:es)?|strikes?|crowds?",
    "actions?|meetings?|sit-ins?|groups?(?= of (?:\\w+ )?(?:protesters|demonstrators|residents))",
)
# "A second day of protests" is no second protest.
_SHORT_GAP = r"(?!(?:day|night|week|time|wave)\b)(?:[\w'-]+ ){0,2}"

PARTICIPANTS = ParticipantWords(
    groups=(
        ("oil workers", words("oil(?:field)? ?workers?|oilmen|drillers?|oil-?field employees")),
        ("miners", words("miners?|coal ?workers?|pitmen")),
        ("metalworkers", words("metal ?workers?|metallurgists?|steel ?workers?|smelter workers?")),
        ("railway workers", words("railway(?:men| workers?| employees)|rail workers?")),
        ("builders", words("builders|construction workers?")),
        ("teachers", words("teachers?|educators|schoolteachers?|lecturers")),
        ("medical workers", words("doctors|medics|nurses|paramedics|(?:medical|health) workers?")),
        ("ambulance staff", words("ambulance (?:crews?|drivers?|staff|workers?)")),
        ("students", words("(?:university |college )?students")),
        ("pensioners", words("pensioners|retirees")),
        (
            "mothers",
            words("mothers?(?: (?:of|with) many children)?|many-child families"),
        ),
        ("farmers", words("farmers|herders|livestock breeders|cattle breeders")),
        ("traders", words("traders|stallholders|market vendors|shopkeepers|entrepreneurs")),
        ("drivers", words("(?:taxi|bus|lorry|truck) ?drivers|taxi ?men|truckers|couriers")),
        ("firefighters", words("fire ?fighters|firemen|rescue workers")),
        ("borrowers", words("borrowers|mortgage holders|debtors")),
        ("home buyers", words("home ?buyers|flat buyers|equity holders|shareholders")),
        ("women", words("women's (?:rights )?(?:groups?|activists)|feminists|women activists")),
        ("environmentalists", words("environmentalists?|ecologists?|eco-?activists?")),
        ("veterans", words("(?:afghan )?veterans")),
        ("football fans", words("football fans|supporters of the club")),
        ("party supporters", words("(?:members|supporters|activists) of the (?:\\w+ ){0,3}party")),
    ),
    another=words(
        rf"(?:another|a second|a separate|one more|a different) {_SHORT_GAP}{_EVENT}",
        rf"(?:separately|elsewhere in the city),? [^.;]{{0,60}}{_EVENT}",
    ),
    joining=words(
        "join(?:ed|ing|s)?|in (?:support|solidarity)|support(?:ed|ing|s)|together with|along with",
        "alongside|solidarity",
    ),
)
