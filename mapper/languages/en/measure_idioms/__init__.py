"""English idioms for what is done with a security measure, which are tried before plain verbs."""

from __future__ import annotations

from mapper.languages.en.measure_idioms.beginnings import BEGINNINGS
from mapper.languages.en.measure_idioms.decrees import DECREES
from mapper.languages.en.measure_idioms.endings import ENDINGS
from mapper.languages.en.measure_idioms.staying import STAYING
from mapper.languages.en.measure_idioms.steps import STEPS
from mapper.languages.en.measure_idioms.unended import UNENDED

# Words that an earlier idiom has matched are no longer read as a later one: the order matters.
IDIOMS = (*UNENDED, *DECREES, *STEPS, *ENDINGS, *BEGINNINGS, *STAYING)
