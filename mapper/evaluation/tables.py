"""Tables of figures, laid out as plain text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Row = Sequence[str]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its title; every row has a cell for each column of the header."""

    title: str
    header: Row
    rows: Sequence[Row]

    def is_numeric(self, column: int) -> bool:
        """Tell whether a column holds numbers, which stand to its right."""
        return all(_is_number(row[column]) for row in self.rows)

    def to_text(self) -> str:
        """Lay out the table: numbers to the right of their columns, words to the left."""
        lines = [self.header, *self.rows]
        columns = range(len(self.header))
        widths = [max(len(line[column]) for line in lines) for column in columns]
        numeric = [self.is_numeric(column) for column in columns]
        body = [
            "  ".join(
                cell.rjust(width) if is_numeric else cell.ljust(width)
                for cell, width, is_numeric in zip(line, widths, numeric, strict=True)
            ).rstrip()
            for line in lines
        ]
        rule = "  ".join("-" * width for width in widths)
        return "\n".join([self.title, body[0], rule, *body[1:]])


def percent(value: float | None) -> str:
    """Return a share in per cent, "-" where there is nothing to measure."""
    return "-" if value is None else f"{100 * value:.1f}"


def number(value: float | None, places: int = 1) -> str:
    """Return a number, "-" where there is nothing to measure."""
    return "-" if value is None else f"{value:.{places}f}"


def _is_number(cell: str) -> bool:
    return cell == "-" or cell.lstrip("-").replace(".", "").isdecimal()
