"""Russian words for incidents: what happened, by ACLED type, a theme a module."""

from __future__ import annotations

from mapper.languages.ru.triggers.accidents import ACCIDENTS
from mapper.languages.ru.triggers.developments import DEVELOPMENTS
from mapper.languages.ru.triggers.disasters import DISASTERS
from mapper.languages.ru.triggers.protests import PROTESTS
from mapper.languages.ru.triggers.riots import RIOTS
from mapper.languages.ru.triggers.turns import TURNS
from mapper.languages.ru.triggers.violence import VIOLENCE

__all__ = ["TRIGGERS"]

TRIGGERS = PROTESTS + RIOTS + VIOLENCE + DEVELOPMENTS + DISASTERS + ACCIDENTS + TURNS
