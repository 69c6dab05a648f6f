"""English words for incidents: what happened, by ACLED type, a theme a module."""

from __future__ import annotations

from mapper.languages.en.triggers.accidents import ACCIDENTS
from mapper.languages.en.triggers.battles import BATTLES
from mapper.languages.en.triggers.developments import DEVELOPMENTS
from mapper.languages.en.triggers.disasters import DISASTERS
from mapper.languages.en.triggers.gatherings import GATHERINGS
from mapper.languages.en.triggers.protests import PROTESTS
from mapper.languages.en.triggers.riots import RIOTS
from mapper.languages.en.triggers.turns import TURNS
from mapper.languages.en.triggers.violence import VIOLENCE

__all__ = ["TRIGGERS"]

TRIGGERS = (
    PROTESTS
    + GATHERINGS
    + RIOTS
    + BATTLES
    + VIOLENCE
    + DEVELOPMENTS
    + DISASTERS
    + ACCIDENTS
    + TURNS
)
