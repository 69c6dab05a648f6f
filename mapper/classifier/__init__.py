"""The classifiers of sentences: how likely one tells of each event, or what is said of measures.

Triggers are sure of what they know and miss what is put in other words; the classifier has learnt
from labelled sentences which words speak for a type and which against. `mapper.events.hits` asks
it where no trigger is found, and whether one that is found is to be believed. Another has learnt
what is said of security measures; `mapper.measures.other_words` asks it where no verb is known.
"""
