"""A grid of characters to draw on, over a finer grid of braille dots; it becomes text styled by the theme."""

from dataclasses import dataclass, field
from itertools import groupby

from textual.content import Content

_DOTS = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))
"""The bit of each dot of a braille character, by row and column."""
_BRAILLE = 0x2800
_LEVELS = "▁▂▃▄▅▆▇█"
_FLAT = 0.02
"""The least range that columns span, as a share of the largest value."""

Cell = tuple[str, str]
"""One character and its style."""


@dataclass
class Canvas:
    """`width` by `height` cells; each holds a character or else up to eight braille dots."""

    width: int
    height: int
    cells: dict[tuple[int, int], Cell] = field(default_factory=dict)
    dots: dict[tuple[int, int], tuple[int, str]] = field(default_factory=dict)

    def inside(self, x: int, y: int) -> bool:
        """Whether there is a cell at `x`, `y`."""
        return 0 <= x < self.width and 0 <= y < self.height

    def write(self, x: int, y: int, text: str, style: str = "") -> None:
        """Write `text` from `x`, `y` to the right; what falls outside is left out."""
        for at, mark in enumerate(text, x):
            if self.inside(at, y):
                self.cells[at, y] = (mark, style)

    def dot(self, x: float, y: float, style: str = "") -> None:
        """Set the braille dot at `x`, `y`, counted in dots: two a column, four a row."""
        column, row = round(x), round(y)
        place = column // 2, row // 4
        if self.inside(*place):
            bits = self.dots.get(place, (0, ""))[0] | _DOTS[row % 4][column % 2]
            self.dots[place] = (bits, style)

    def stroke(self, start: tuple[float, float], end: tuple[float, float], style: str = "", every: int = 1) -> None:
        """Draw a line of dots from `start` to `end`, both in dots; `every` of 2 or more makes it dotted."""
        (x, y), (to_x, to_y) = start, end
        steps = max(round(max(abs(to_x - x), abs(to_y - y))), 1)
        for at in range(0, steps + 1, every):
            self.dot(x + (to_x - x) * at / steps, y + (to_y - y) * at / steps, style)

    def free(self, x: int, y: int, length: int = 1) -> bool:
        """Whether `length` cells from `x`, `y` lie inside and hold no character."""
        return all(self.inside(at, y) and (at, y) not in self.cells for at in range(x, x + length))

    def cell(self, x: int, y: int) -> Cell:
        """What is seen at `x`, `y`."""
        if (x, y) in self.cells:
            return self.cells[x, y]
        bits, style = self.dots.get((x, y), (0, ""))
        return (chr(_BRAILLE + bits), style) if bits else (" ", "")

    def content(self) -> Content:
        """The whole grid as text."""
        return Content("\n").join(self._row(y) for y in range(self.height))

    def _row(self, y: int) -> Content:
        cells = (self.cell(x, y) for x in range(self.width))
        runs = groupby(cells, key=lambda cell: cell[1])
        return Content.assemble(*(("".join(mark for mark, _ in run), style) for style, run in runs))


def spark(values: tuple[float | None, ...], width: int = 0) -> str:
    """Columns as high as the last `width` (or all) of `values`; a dot where a value is not known."""
    shown = values[-width:] if width else values
    known = [value for value in shown if value is not None]
    low, high = _range(known)
    return "".join("·" if value is None else _LEVELS[_level(value, low, high)] for value in shown)


def _range(known: list[float]) -> tuple[float, float]:
    """What the lowest and the highest column stand for: what hardly moves is drawn as hardly moving."""
    if not known:
        return 0.0, 0.0
    low, high = min(known), max(known)
    lacking = max(_FLAT * max(abs(low), abs(high)) - (high - low), 0.0)
    return low - lacking / 2, high + lacking / 2


def _level(value: float, low: float, high: float) -> int:
    return round((value - low) / (high - low) * (len(_LEVELS) - 1)) if high > low else len(_LEVELS) // 2
