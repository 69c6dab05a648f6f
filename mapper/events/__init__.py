"""Incidents: what a text says has happened, where and when, with the sentence that says it."""

from mapper.events.reader import EventReader

__all__ = ["EventReader"]
