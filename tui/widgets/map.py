"""The schematic map: practices, clusters, trusts and the patients who went between them."""

from itertools import product
from typing import ClassVar

from textual.app import RenderResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Click, Resize
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from simulation.contracts.view import MapFlow, MapNode
from tui import text
from tui.widgets.canvas import Canvas
from tui.widgets.map_layout import Layout, lay_out

_TONES = {"good": "$text-success", "middling": "$text-accent", "poor": "$text-error", "unknown": "$text-muted"}
_FLOWS, _FEW = 8, 5
"""Flows drawn beside those of the chosen place on a tall and on a low map, so that it stays legible."""
_TALL = 20
_STEPS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


class SchematicMap(Widget, can_focus=True):
    """The map; the arrow keys go to the next place in that direction."""

    HELP = (
        "A schematic map. A single letter is a practice, a capital where its list is among the larger half; [ ] is a "
        "hospital trust, { } a cluster, ( ) another organisation. G is good, M middling, P poor, ? not known. Lines "
        "are patients who went from one place to another last quarter, the numbers how many. The arrow keys go from "
        "place to place; below the map stands what is known of it."
    )
    DEFAULT_CSS = """
    SchematicMap { height: 1fr; min-height: 10; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(key, f"go('{key}')", show=False) for key in _STEPS),
        Binding("full_stop", "next", "Next place", show=False),
        Binding("comma", "previous", "Place before", show=False),
    ]
    nodes: reactive[tuple[MapNode, ...]] = reactive(())
    flows: reactive[tuple[MapFlow, ...]] = reactive(())
    chosen: reactive[str] = reactive("")

    class Chosen(Message):
        """The player looks at another place."""

        def __init__(self, node: str) -> None:
            super().__init__()
            self.node = node

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._layout = Layout(0, 0, {}, {})

    def show(self, nodes: tuple[MapNode, ...], flows: tuple[MapFlow, ...], start: str) -> None:
        """Draw these places and flows; look at `start` unless another one is being looked at."""
        self.nodes, self.flows = nodes, flows
        if self.chosen not in {node.id for node in nodes}:
            self._choose(_start(nodes, start))

    def on_resize(self, event: Resize) -> None:
        """Lay the map out again."""
        self.refresh()

    def action_go(self, key: str) -> None:
        """Go to the nearest place in the direction of the arrow."""
        found = self._layout.towards(self.chosen, *_STEPS[key])
        if found:
            self._choose(found)

    def action_next(self) -> None:
        """Go to the next place in the list."""
        self._along(1)

    def action_previous(self) -> None:
        """Go to the place before in the list."""
        self._along(-1)

    def _along(self, by: int) -> None:
        ids = [node.id for node in self.nodes]
        if self.chosen in ids:
            self._choose(ids[(ids.index(self.chosen) + by) % len(ids)])

    def _choose(self, node: str) -> None:
        self.chosen = node
        self.post_message(self.Chosen(node))

    def on_click(self, event: Click) -> None:
        """Look at the place that was clicked."""
        found = self._layout.nearest(event.x, event.y)
        if found:
            self._choose(found)

    def render(self) -> RenderResult:
        """The map, as large as there is room."""
        width, height = self.content_size
        if (width, height) != (self._layout.width, self._layout.height) or self._layout.spots.keys() != {
            node.id for node in self.nodes
        }:
            self._layout = lay_out(self.nodes, width, height)
        return draw(self.nodes, self.flows, self._layout, self.chosen)


def _start(nodes: tuple[MapNode, ...], organisation: str) -> str:
    """Where to look first: the organisation itself, or the first cluster or other place that belongs to it."""
    own = [node for node in nodes if organisation in (node.id, node.group)]
    best = sorted(own or nodes, key=lambda node: (node.id != organisation, node.kind == "practice"))
    return best[0].id if best else ""


def draw(nodes: tuple[MapNode, ...], flows: tuple[MapFlow, ...], layout: Layout, chosen: str = "") -> Content:
    """The map; the flows of the chosen place stand out."""
    canvas = Canvas(layout.width, layout.height)
    for node in nodes:
        _draw_node(canvas, node, layout, node.id == chosen)
    looked_at = _looked_at(chosen, nodes, flows)
    shown = _shown(flows, layout, looked_at)
    most = max((flow.patients for flow in shown), default=1) or 1
    for flow in shown:
        _draw_line(canvas, flow, layout, looked_at, most)
    for flow in reversed(shown):
        _draw_number(canvas, flow, layout, looked_at)
    return canvas.content()


def _looked_at(chosen: str, nodes: tuple[MapNode, ...], flows: tuple[MapFlow, ...]) -> str:
    """The place whose flows stand out: the chosen one, or the cluster of a practice without flows of its own."""
    if any(chosen in (flow.source, flow.target) for flow in flows):
        return chosen
    return next((node.group for node in nodes if node.id == chosen), chosen)


def _shown(flows: tuple[MapFlow, ...], layout: Layout, chosen: str) -> list[MapFlow]:
    """The largest flows, as many as stay legible, and after them those of the chosen place."""
    drawn = [flow for flow in flows if flow.patients and layout.spots.keys() >= {flow.source, flow.target}]
    mine = [flow for flow in drawn if chosen in (flow.source, flow.target)]
    others = sorted((flow for flow in drawn if flow not in mine), key=lambda flow: -flow.patients)
    return [*others[: _FLOWS if layout.height >= _TALL else _FEW], *mine]


def _draw_node(canvas: Canvas, node: MapNode, layout: Layout, chosen: bool) -> None:
    x, y = layout.spots[node.id]
    style = f"{_TONES[node.state]}{' bold' if node.kind != 'practice' else ''}{' reverse' if chosen else ''}"
    canvas.write(x, y, layout.words[node.id], style)


def _draw_line(canvas: Canvas, flow: MapFlow, layout: Layout, chosen: str, most: int) -> None:
    start, end = layout.centre(flow.source), layout.centre(flow.target)
    (x, y), (to_x, to_y) = ((2 * x + 1, 4 * y + 2) for x, y in (start, end))
    canvas.stroke((x, y), (to_x, to_y), _tone(flow, chosen), every=1 if 3 * flow.patients >= most else 3)
    if 3 * flow.patients >= 2 * most and layout.height >= _TALL:
        canvas.stroke((x, y + 1), (to_x, to_y + 1), _tone(flow, chosen))


def _tone(flow: MapFlow, chosen: str) -> str:
    return "$text-primary" if chosen in (flow.source, flow.target) else "$text-muted"


def _draw_number(canvas: Canvas, flow: MapFlow, layout: Layout, chosen: str) -> None:
    """Write the patients of a flow where there is room beside its line."""
    (x, y), (to_x, to_y) = layout.centre(flow.source), layout.centre(flow.target)
    words = f"{text.number(flow.patients)}{_head(to_x - x, to_y - y)}"
    for aside, off, share in product((0, 4, -4, 8, -8), (0, -1, 1), (0.55, 0.45, 0.65, 0.35, 0.75, 0.25)):
        left = round(x + (to_x - x) * share) - len(words) // 2 + aside
        row = round(y + (to_y - y) * share) + off
        if canvas.free(left - 1, row, len(words) + 2):
            canvas.write(left, row, words, f"bold {_tone(flow, chosen)}")
            return


def _head(right: int, down: int) -> str:
    if abs(right) >= 2 * abs(down):
        return "►" if right >= 0 else "◄"
    return "▼" if down > 0 else "▲"


def describe(node: MapNode, nodes: tuple[MapNode, ...], flows: tuple[MapFlow, ...], width: int) -> Content:
    """What is known of a place: its kind, size, state, group, and the patients who came and went."""
    names = {other.id: text.shorten(other.label, 24 if width < 100 else 40) for other in nodes}
    letter, word = text.state(node.state)
    kind = text.place_kind(node.kind)
    size = f" · {text.place_size(node.kind, node.size)}" if node.size else ""
    group = f" · {names[node.group]}" if node.group in names else ""
    head = Content.assemble(
        (text.line(node.label), "bold"), f"  {kind}{size}{group} · ", (f"{letter} {word}", f"bold {_TONES[node.state]}")
    )
    return Content("\n").join([head.truncate(width, ellipsis=True), *_traffic(node, names, flows, width)])


def _traffic(node: MapNode, names: dict[str, str], flows: tuple[MapFlow, ...], width: int) -> list[Content]:
    words = _came_and_went(node.id, names, flows)
    if words:
        said = f"Patients last quarter: {words}"
    elif group := _came_and_went(node.group, names, flows):
        said = f"Its cluster's patients last quarter: {group}"
    else:
        said = "No flow of patients of its own has been reported."
    return [Content.styled(text.shorten(said, width), "$text-muted")]


def _came_and_went(node: str, names: dict[str, str], flows: tuple[MapFlow, ...]) -> str:
    most_first = sorted(flows, key=lambda flow: -flow.patients)
    went = [
        f"{text.number(flow.patients)} to {names.get(flow.target, '?')}" for flow in most_first if flow.source == node
    ]
    came = [
        f"{text.number(flow.patients)} from {names.get(flow.source, '?')}" for flow in most_first if flow.target == node
    ]
    return "; ".join([*went, *came])
