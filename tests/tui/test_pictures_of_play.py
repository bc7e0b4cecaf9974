"""Pictures of the screens on which one plays, at the two sizes that they are made for, and below."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot

from simulation.contracts.view import View
from tests.tui.sample_view import finance_view, gp_view, lead_view
from tests.tui.stage import NARROW, SIZES, FakeLaunch, FakeSaved, StageDesk, press, settle
from tui import themes
from tui.app import RingholderApp
from tui.ports import Start

Compare = Callable[..., bool]
Before = Callable[[Pilot[None]], Awaitable[None]]

RULING = replace(finance_view(), plans=(replace(finance_view().plans[0], can_propose=False, can_rule=True),))
FIRST = replace(gp_view(), round=1, quarter="2006/07 Q1")
SCENES: dict[str, tuple[View, tuple[str, ...]]] = {
    "briefing_first": (FIRST, ()),
    "briefing_question": (finance_view(), ("tab", "enter")),
    "decisions_level": (finance_view(), ("l", "right")),
    "decisions_choice": (finance_view(), ("l", "down", "right")),
    "decisions_number": (finance_view(), ("l", "enter")),
    "plan_written": (lead_view(), ("p", "x", "down", "down", "down", "down", "right")),
    "plan_ruled_on": (RULING, ("p", "x")),
    "agreements": (finance_view(), ("a",)),
    "agreements_broken": (finance_view(), ("a", "down", "down")),
    "offer": (finance_view(), ("a", "o", "down", "right", "right")),
    "submit": (finance_view(), ("l", "right", "s")),
    "leave": (finance_view(), ("escape",)),
    "help": (finance_view(), ("l", "question_mark")),
    "glossary": (finance_view(), ("g", "p", "b", "c", "down")),
    "palette": (finance_view(), ("ctrl+p", "m", "a", "p")),
}


def _before(*keys: str, theme: str = themes.DARK) -> Before:
    async def prepare(pilot: Pilot[None]) -> None:
        await settle(pilot)
        pilot.app.theme = theme
        await press(pilot, *keys)
        await settle(pilot)
        await pilot.pause(0.3)

    return prepare


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scene", SCENES)
def test_a_place_of_the_game(scene: str, size: str, snap_compare: Compare) -> None:
    view, keys = SCENES[scene]
    app = RingholderApp(StageDesk(view), launch=FakeLaunch())
    assert snap_compare(app, terminal_size=SIZES[size], run_before=_before(*keys))


@pytest.mark.parametrize("scene", ["briefing_first", "decisions_level", "plan_written", "agreements", "glossary"])
def test_one_column_below_eighty(scene: str, snap_compare: Compare) -> None:
    view, keys = SCENES[scene]
    app = RingholderApp(StageDesk(view), launch=FakeLaunch())
    assert snap_compare(app, terminal_size=NARROW, run_before=_before(*keys))


@pytest.mark.parametrize("theme", [themes.LIGHT, themes.CONTRAST])
@pytest.mark.parametrize("scene", ["decisions_level", "agreements"])
def test_the_other_themes(scene: str, theme: str, snap_compare: Compare) -> None:
    view, keys = SCENES[scene]
    app = RingholderApp(StageDesk(view), launch=FakeLaunch())
    assert snap_compare(app, terminal_size=SIZES["80x24"], run_before=_before(*keys, theme=theme))


@pytest.mark.parametrize("size", SIZES)
def test_the_menu(size: str, snap_compare: Compare) -> None:
    assert snap_compare(RingholderApp(launch=FakeLaunch()), terminal_size=SIZES[size], run_before=_before())


@pytest.mark.parametrize("size", SIZES)
def test_the_choice_of_a_seat(size: str, snap_compare: Compare) -> None:
    app = RingholderApp(launch=FakeLaunch(), start=Start("two_boroughs"))
    assert snap_compare(app, terminal_size=SIZES[size], run_before=_before("down"))


@pytest.mark.parametrize("size", SIZES)
def test_the_list_of_saved_games(size: str, snap_compare: Compare) -> None:
    broken = FakeSaved(Path("three.ringholder"), seat_label="three", problem="The file is cut short.")
    sessions = (FakeSaved(Path("one.ringholder")), FakeSaved(Path("two.ringholder"), over=True), broken)
    app = RingholderApp(launch=FakeLaunch(sessions=sessions))
    assert snap_compare(app, terminal_size=SIZES[size], run_before=_before("down", "enter"))


@pytest.mark.parametrize("size", SIZES)
def test_waiting_for_the_quarter(size: str, snap_compare: Compare, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.screens.waiting.monotonic", lambda: 0.0)
    app = RingholderApp(StageDesk(finance_view()), launch=FakeLaunch())
    assert snap_compare(app, terminal_size=SIZES[size], run_before=_before("s", "enter"))
