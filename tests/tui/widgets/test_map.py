"""The schematic map: nothing covers anything, everything can be reached, and flows are legible."""

from collections import deque
from dataclasses import replace

import pytest

from simulation.contracts.view import MapFlow, MapNode
from tests.tui.sample_places import FLOWS, NODES, State
from tui.widgets.map import _start, describe, draw
from tui.widgets.map_layout import Layout, lay_out

SIZES = [(56, 11), (78, 14), (118, 28)]
CROWD = (*NODES, *(replace(node, id=f"{node.id}x", x=100 - node.x) for node in NODES if node.kind == "practice"))


@pytest.mark.parametrize("size", SIZES)
def test_nothing_covers_anything(size: tuple[int, int]) -> None:
    layout = lay_out(CROWD, *size)
    cells = [(x + at, y) for node, (x, y) in layout.spots.items() for at in range(len(layout.words[node]))]
    assert len(cells) == len(set(cells))
    assert all(0 <= x < size[0] and 0 <= y < size[1] for x, y in cells)
    assert len(layout.spots) == len(CROWD)


@pytest.mark.parametrize("size", SIZES)
def test_arrows_alone_reach_every_place(size: tuple[int, int]) -> None:
    layout = lay_out(CROWD, *size)
    seen, waiting = {"st_bride"}, deque(["st_bride"])
    while waiting:
        here = waiting.popleft()
        found = {layout.towards(here, *step) for step in ((1, 0), (-1, 0), (0, 1), (0, -1))} - seen - {""}
        seen |= found
        waiting.extend(found)
    assert len(seen) >= 0.9 * len(CROWD)


def test_an_arrow_goes_in_its_direction() -> None:
    layout = lay_out(NODES, 78, 14)
    for node in layout.spots:
        x, y = layout.centre(node)
        for right, down in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            found = layout.towards(node, right, down)
            if found:
                to_x, to_y = layout.centre(found)
                assert (to_x - x) * right + (to_y - y) * down > 0


def test_north_is_at_the_top() -> None:
    layout = lay_out(
        (MapNode("n", "N", "trust", 50, 90, 1, "good", ""), MapNode("s", "S", "trust", 50, 10, 1, "good", "")), 40, 12
    )
    assert layout.spots["n"][1] < layout.spots["s"][1]


def test_state_and_size_are_letters() -> None:
    sizes: tuple[tuple[int, State], ...] = ((9_000, "good"), (2_000, "good"), (2_100, "poor"), (8_000, "unknown"))
    nodes = tuple(
        MapNode(str(at), "x", "practice", 20 * at, 50, size, state, "") for at, (size, state) in enumerate(sizes)
    )
    assert lay_out(nodes, 78, 14).words == {"0": "G", "1": "g", "2": "p", "3": "?"}


def test_flows_carry_their_number_and_direction() -> None:
    words = draw(NODES, FLOWS, lay_out(NODES, 118, 28), "eastmere.north").plain
    assert "3,410►" in words
    assert "9,870▼" in words


def test_the_flows_of_the_chosen_place_are_always_drawn() -> None:
    crowd = tuple(MapFlow("fenbridge", "holmoak", 9_000 + at, "") for at in range(40))
    layout = lay_out(NODES, 118, 28)
    flow = MapFlow("eastmere_council", "st_bride", 7, "")
    assert "7" in draw(NODES, (*crowd, flow), layout, "eastmere_council").plain
    assert "7►" not in draw(NODES, (*crowd, flow), layout, "eastmere").plain


def test_a_flow_to_somewhere_that_is_not_on_the_map_is_left_out() -> None:
    assert "8,888" not in draw(NODES, (MapFlow("eastmere.north", "moon", 8_888, ""),), lay_out(NODES, 78, 14)).plain


def test_a_place_is_described_with_its_traffic() -> None:
    cluster = next(node for node in NODES if node.id == "eastmere.north")
    words = describe(cluster, NODES, FLOWS, 120).plain
    assert "North cluster  cluster of practices · Eastmere PCT · M middling" in words
    assert "3,410 to St Bride's Hospitals" in words
    practice = next(node for node in NODES if node.kind == "practice")
    assert "Its cluster's patients last quarter: 3,410" in describe(practice, NODES, FLOWS, 120).plain
    trust = next(node for node in NODES if node.id == "st_bride")
    assert "1,096 beds" in describe(trust, NODES, FLOWS, 120).plain


def test_the_map_begins_at_home() -> None:
    assert _start(NODES, "eastmere.north") == "eastmere.north"
    assert _start(NODES, "fenbridge.east") in {node.id for node in NODES}
    assert _start(tuple(node for node in NODES if node.id != "eastmere"), "eastmere") == "eastmere.north"
    assert _start((), "eastmere") == ""


def test_an_empty_map_is_empty() -> None:
    assert draw((), (), lay_out((), 20, 4)).plain.strip() == ""
    assert Layout(0, 0, {}, {}).towards("x", 1, 0) == ""
