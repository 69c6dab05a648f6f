"""Kazakh words that tell of an event, by its ACLED type; a verb stands behind all it is said of."""

from __future__ import annotations

from dataclasses import replace

from mapper.languages.kk.triggers.accidents import ACCIDENTS
from mapper.languages.kk.triggers.developments import DEVELOPMENTS
from mapper.languages.kk.triggers.disasters import DISASTERS
from mapper.languages.kk.triggers.protests import PROTESTS
from mapper.languages.kk.triggers.riots import RIOTS
from mapper.languages.kk.triggers.turns import TURNS
from mapper.languages.kk.triggers.violence import VIOLENCE
from mapper.languages.vocabulary import Trigger

# A verb in the conditional tells of what did not happen yet: "бөгет бұзылса".
_STEM_END = "[лпнтрқкғ]"
_NO_CONDITION = (
    rf"(?<!{_STEM_END}с[ае])(?<!{_STEM_END}с(?=[ае]\b))(?<!{_STEM_END}(?=с[ае]\b))"
    rf"(?!\w*{_STEM_END}с[ае]\b)"
)

_ALL = RIOTS + DEVELOPMENTS + PROTESTS + VIOLENCE + DISASTERS + ACCIDENTS + TURNS


def _strength(trigger: Trigger) -> int:
    """Return a strength by which what several words tell needs no classifier to bear it out.

    The order of strengths stays.
    """
    return 3 * trigger.strength - (0 if r"\s" in trigger.pattern else 2)


TRIGGERS = tuple(
    replace(trigger, pattern=f"(?:{trigger.pattern}){_NO_CONDITION}", strength=_strength(trigger))
    for trigger in _ALL
)
