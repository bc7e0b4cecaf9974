"""Whole sessions through real screens, host, journal and model: what was played can be verified and gone on with."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from textual.pilot import Pilot

from simulation.host.verify import verify
from simulation.session import launch
from tests.tui.stage import LARGE, SMALL, app_of, place_of, press, settle, words_on
from tui.app import RingholderApp
from tui.ports import Start

PATIENCE = 3_000
"""Looks at the screen, a twentieth of a second apart, before a test gives up."""

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def sessions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place of its own for the sessions of one test."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return tmp_path


async def until(pilot: Pilot[None], happened: Callable[[], bool]) -> None:
    """Wait until something shows, for as long as a slow machine may need."""
    for _ in range(PATIENCE):
        if happened():
            return
        await pilot.pause(0.05)
    raise AssertionError(f"Still waiting; the screen says:\n{words_on(pilot)}")


async def play_round(pilot: Pilot[None], lever: int) -> None:
    """Read, pull one lever, look at the map, submit, and read what followed."""
    app = app_of(pilot)
    await press(pilot, "b", "d", "l", *["down"] * lever, "right", "right", "m")
    await settle(pilot)
    before = app.outcome
    await press(pilot, "s", "enter")
    await until(pilot, lambda: app.outcome is not before and place_of(pilot) == "consequences")
    assert app.outcome is not None
    assert all(line.why for line in app.outcome.consequences)


async def test_a_game_played_to_its_end_is_verified() -> None:
    app = RingholderApp(start=Start("two_boroughs", "trust_chief", 11))
    async with app.run_test(size=LARGE) as pilot:
        await until(pilot, lambda: place_of(pilot) == "briefing")
        assert app.view is not None
        for played in range(app.view.rounds):
            await play_round(pilot, played % 4)
            await press(pilot, "n")
        assert place_of(pilot) == "closing"
        assert app.view.closing is not None
        assert "Luck" in "\n".join(app.view.closing.story)
    (session,) = launch.saved()
    assert session.over
    assert verify(session.path).verdict == "same"


async def test_a_game_goes_on_after_the_screen_and_its_host_are_gone() -> None:
    app = RingholderApp(start=Start("two_boroughs", "pct_finance", 11))
    async with app.run_test(size=SMALL) as pilot:
        await until(pilot, lambda: place_of(pilot) == "briefing")
        await play_round(pilot, 0)
        await press(pilot, "b", "l", "right")
        await settle(pilot)
        drafted = app.drafts
    (session,) = launch.saved()
    with closing(launch.resume(session.path)) as desk:
        assert desk.drafts() == drafted
        view = desk.view()
        assert view is not None
        assert view.round == 2
