"""Kazakh words that tell of an event, by its ACLED type; a verb stands behind all it is said of."""

from __future__ import annotations

from mapper.languages.kk.triggers.accidents import ACCIDENTS
from mapper.languages.kk.triggers.developments import DEVELOPMENTS
from mapper.languages.kk.triggers.disasters import DISASTERS
from mapper.languages.kk.triggers.protests import PROTESTS
from mapper.languages.kk.triggers.riots import RIOTS
from mapper.languages.kk.triggers.violence import VIOLENCE

TRIGGERS = RIOTS + DEVELOPMENTS + PROTESTS + VIOLENCE + DISASTERS + ACCIDENTS
