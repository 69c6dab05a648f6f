"""The classifier of events: how likely a sentence tells of each type, by the words in it.

Triggers are sure of what they know and miss what is put in other words; the classifier has learnt
from labelled sentences which words speak for a type and which against. `mapper.events.hits` asks
it where no trigger is found, and whether one that is found is to be believed.
"""
