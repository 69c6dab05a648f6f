"""Security measures: what an authority put in force, changed, kept or ended, where and when."""

from mapper.measures.reader import MeasureReader

__all__ = ["MeasureReader"]
