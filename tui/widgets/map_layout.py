"""Where each place of the schematic map stands on a grid of characters, so that nothing covers anything else."""

from dataclasses import dataclass
from functools import cache

from simulation.contracts.view import MapNode
from tui import text
from tui.widgets.canvas import Canvas

Spot = tuple[int, int]
_ORDER = {"trust": 0, "pct": 1, "council": 2, "other": 3, "cluster": 4, "practice": 5}
_BRACKETS = {"trust": ("[", "]"), "cluster": ("{", "}")}


@dataclass(frozen=True)
class Layout:
    """The first character of each place, and what is written there."""

    width: int
    height: int
    spots: dict[str, Spot]
    words: dict[str, str]

    def centre(self, node: str) -> Spot:
        """The character in the middle of a place."""
        x, y = self.spots[node]
        return x + len(self.words[node]) // 2, y

    def towards(self, node: str, right: int, down: int) -> str:
        """The nearest place in a direction, or nothing; what lies straight ahead is preferred."""
        if node not in self.spots:
            return next(iter(self.spots), "")
        x, y = self.centre(node)
        best, found = 0.0, ""
        for other in self.spots:
            to_x, to_y = self.centre(other)
            ahead = (to_x - x) * right + 2 * (to_y - y) * down
            aside = abs(2 * (to_y - y) * right) + abs((to_x - x) * down)
            cost = ahead + 2.5 * aside
            if other != node and ahead > 0 and aside <= 3 * ahead and (not found or cost < best):
                best, found = cost, other
        return found

    def nearest(self, x: int, y: int) -> str:
        """The place at or next to a character, or nothing."""
        inside = (
            node for node, spot in self.spots.items() if spot[1] == y and -1 <= x - spot[0] <= len(self.words[node])
        )
        return next(inside, "")


def lay_out(nodes: tuple[MapNode, ...], width: int, height: int) -> Layout:
    """Places for all `nodes`: names first, then practices in the nearest free character."""
    canvas = Canvas(max(width, 1), max(height, 1))
    sizes = sorted(node.size for node in nodes if node.kind == "practice")
    middle = sizes[len(sizes) // 2] if sizes else 0
    layout = Layout(width, height, {}, {})
    for node in sorted(nodes, key=lambda node: _ORDER[node.kind]):
        words = _words(node, middle, width)
        spot = _free_spot(canvas, node, words)
        canvas.write(*spot, words)
        layout.spots[node.id], layout.words[node.id] = spot, words
    return layout


def _words(node: MapNode, middle: int, width: int) -> str:
    letter = text.state(node.state)[0]
    if node.kind == "practice":
        return letter if node.size >= middle else letter.lower()
    label = text.shorten(node.label, 14 if width < 64 else 26 if width < 100 else 32)
    opens, closes = _BRACKETS.get(node.kind, ("(", ")"))
    return f"{opens}{letter}{closes} {label}"


def _free_spot(canvas: Canvas, node: MapNode, words: str) -> Spot:
    """The free place for `words` that is nearest to where the node lies."""
    room = len(words)
    x = round(node.x / 100 * (canvas.width - 1)) - room // 2
    y = round((100 - node.y) / 100 * (canvas.height - 1))
    wanted = min(max(x, 0), max(canvas.width - room, 0)), min(max(y, 0), canvas.height - 1)
    for dx, dy in _around(canvas.width, canvas.height):
        spot = wanted[0] + dx, wanted[1] + dy
        if canvas.inside(*spot) and canvas.free(*spot, room) and _apart(canvas, spot, room):
            return spot
    return wanted


def _apart(canvas: Canvas, spot: Spot, room: int) -> bool:
    """Whether the character before the place and the one after it are free."""
    return (spot[0] - 1, spot[1]) not in canvas.cells and (spot[0] + room, spot[1]) not in canvas.cells


@cache
def _around(width: int, height: int) -> tuple[Spot, ...]:
    """Steps away from a place, the nearest first; a row counts as two columns."""
    wide = range(-min(width, 40), min(width, 40) + 1)
    steps = ((dx, dy) for dy in range(-height, height + 1) for dx in wide)
    return tuple(sorted(steps, key=lambda step: abs(step[0]) + 2.2 * abs(step[1])))
