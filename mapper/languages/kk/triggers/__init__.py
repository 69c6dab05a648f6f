"""Kazakh words that tell of an event, by its ACLED type; a verb stands behind all it is said of."""

from __future__ import annotations

from dataclasses import replace

from mapper.languages.kk.triggers.accidents import ACCIDENTS
from mapper.languages.kk.triggers.developments import DEVELOPMENTS
from mapper.languages.kk.triggers.disasters import DISASTERS
from mapper.languages.kk.triggers.protests import PROTESTS
from mapper.languages.kk.triggers.riots import RIOTS
from mapper.languages.kk.triggers.violence import VIOLENCE

# A verb in the conditional tells of what did not happen yet: "бөгет бұзылса".
_STEM_END = "[лпнтрқкғ]"
_NO_CONDITION = (
    rf"(?<!{_STEM_END}с[ае])(?<!{_STEM_END}с(?=[ае]\b))(?<!{_STEM_END}(?=с[ае]\b))"
    rf"(?!\w*{_STEM_END}с[ае]\b)"
)

_ALL = RIOTS + DEVELOPMENTS + PROTESTS + VIOLENCE + DISASTERS + ACCIDENTS

TRIGGERS = tuple(
    replace(trigger, pattern=f"(?:{trigger.pattern}){_NO_CONDITION}") for trigger in _ALL
)
