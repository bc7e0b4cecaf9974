"""Pictures of every screen that is read rather than worked at, at both sizes, and of the dialogs."""

from collections.abc import Callable

import pytest
from textual.app import App, ComposeResult
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Static

from simulation.contracts.decision import Option
from simulation.contracts.view import View
from simulation.errors import Refused
from tests.tui.sample_view import FakeDesk, earlier_views, finance_view, gp_view, lead_view, trust_view
from tests.tui.stage import NARROW, SIZES, FakeLaunch, app_of, settle
from tui import themes
from tui.app import RingholderApp
from tui.widgets.dialogs import Choose, Confirm, Number, Trouble, Words

SCENES: dict[str, tuple[str, Callable[[], View], tuple[str, ...]]] = {
    "desk": ("desk", finance_view, ()),
    "desk_of_a_gp": ("desk", gp_view, ("down",)),
    "consequences": ("consequences", lambda: trust_view("consequences"), ("down",)),
    "history": ("history", finance_view, ("down", "down", "tab", "left")),
    "map": ("map", lead_view, ()),
    "map_of_a_practice": ("map", gp_view, ("right",)),
    "waits": ("map", trust_view, ("2",)),
    "trust": ("map", finance_view, ("3",)),
    "closing": ("closing", lambda: lead_view("over"), ()),
}
DIALOGS: dict[str, Callable[[], Screen[object]]] = {
    "confirm": lambda: Confirm("Send the plan?", "Three initiatives for £84k."),  # type: ignore[dict-item, return-value]
    "choose": lambda: Choose("Verdict", "", (Option("a", "Approve", "As asked."), Option("r", "Refuse")), "r"),  # type: ignore[dict-item, return-value]
    "number": lambda: Number("Pay", "The cluster asks for £40k.", 40_000, (5_000, 400_000, 5_000), "pounds"),  # type: ignore[dict-item, return-value]
    "words": lambda: Words("Why?", "They will read it.", "We need to see it paid."),  # type: ignore[dict-item, return-value]
    "trouble": lambda: Trouble(Refused("Reserves are set in April.", advice="Wait for the new year.")),  # type: ignore[dict-item, return-value]
}
Compare = Callable[..., bool]


def _stage(scene: str, theme: str = themes.DARK) -> tuple[RingholderApp, Callable[[Pilot[None]], object]]:
    place, view, keys = SCENES[scene]
    shown = view()
    app = RingholderApp(FakeDesk(shown, earlier=earlier_views(shown.seat.seat)), launch=FakeLaunch())

    async def run(pilot: Pilot[None]) -> None:
        await settle(pilot)
        app.theme = theme
        app_of(pilot).go(place)
        await settle(pilot)
        for key in keys:
            await pilot.press(key)
            await pilot.pause()
        await settle(pilot)

    return app, run


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("scene", SCENES)
def test_scene(snap_compare: Compare, scene: str, size: tuple[int, int]) -> None:
    app, run = _stage(scene)
    assert snap_compare(app, terminal_size=size, run_before=run)


@pytest.mark.parametrize("scene", ["desk", "consequences", "map", "closing"])
def test_one_column_below_eighty(snap_compare: Compare, scene: str) -> None:
    app, run = _stage(scene)
    assert snap_compare(app, terminal_size=NARROW, run_before=run)


@pytest.mark.parametrize("theme", [themes.LIGHT, themes.CONTRAST])
def test_other_colours(snap_compare: Compare, theme: str) -> None:
    app, run = _stage("desk", theme)
    assert snap_compare(app, terminal_size=(80, 24), run_before=run)


class Bare(App[None]):
    """A stage for a dialog."""

    def compose(self) -> ComposeResult:
        """Something that lies below it."""
        yield Static("The screen below. " * 60)

    def on_mount(self) -> None:
        """Take the game's colours."""
        for theme in themes.THEMES:
            self.register_theme(theme)
        self.theme = themes.DARK


@pytest.mark.parametrize("name", DIALOGS)
def test_dialog(snap_compare: Compare, name: str) -> None:
    async def run(pilot: Pilot[None]) -> None:
        pilot.app.push_screen(DIALOGS[name]())
        await pilot.pause()
        for field in pilot.app.screen.query("Input"):
            field.cursor_blink = False  # type: ignore[attr-defined]

    assert snap_compare(Bare(), terminal_size=(80, 24), run_before=run)
