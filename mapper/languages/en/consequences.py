"""English words for what came of an event, for those who joined it, and for bombs."""

from __future__ import annotations

from mapper.languages.patterns import words

BOMB = words(
    r"(?:suicide )?bombers?|(?<!no )(?:explosive|home-?made|self-made) devices?|claim(?:ed|s"
    r"|ing) responsibility|(?:blew|blown) (?:him|her)self up|(?:the|a) bomb(?! (?:threat|scare"
    r"|disposal|squad|shelter))|carr(?:ied|ying) (?:a|the) bomb"
)
BLOWN_BY_ACCIDENT = words(
    "gas|methane|firedamp|cylinders?|canisters?|boilers?|depots?|ammunition|munitions?|mines?"
    "|miners?|dust|tanks?|pipelines?|refinery|plant|kitchen|stove|fireworks?|shells?"
    "|elevator|fuel|bakery|turbine|transformer"
)
RAN_OUT = words(
    r"(?:went|came|ran|rushed|poured|took|fled|streamed|gathered|spent) (?:[\w'-]+ ){0,4}?"
    r"(?:streets?|outdoors|outside|squares?|yards?|open air)|left (?:their|the) (?:homes|houses"
    r"|apartments|flats|buildings|offices)"
)
JOINED = words(
    r"(?:were|was|been) (?:soon |later |then )?joined by|joined (?:in|them|the (?:[\w-]+ )?"
    r"(?:protests?|protest[eo]rs|strikes?|strikers|rall(?:y|ies)|walkout|stoppage"
    r"|demonstrations?|demonstrators|action))"
)
# Shots that only tell what they did to people
SUFFERED = words(
    r"(?:died|dies|dead|bled to death|hospital\w*|treated|recovering|wounded|injured|hurt)"
    r"(?: [\w'-]+){0,4} (?:of|from|with|by) (?:an? |his |her |their |multiple |two |three )?"
    r"(?:(?:gunshot|bullet|shotgun|gun) (?:wounds?|injur(?:y|ies))|(?:stray )?bullets?|buckshot)",
    r"(?:gunshot|bullet|shotgun) (?:wounds?|injur(?:y|ies))",
    r"(?:was|were) shot and (?:wounded|injured|hurt|killed)",
)
