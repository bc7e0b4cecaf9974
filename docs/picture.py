"""Draws `docs/desk.svg`, the picture in README.md, from a real game: `python -m docs.picture`."""

import asyncio
import os
import tempfile
from pathlib import Path
from time import monotonic, sleep

from simulation.session import launch
from simulation.session.desk import Desk
from tui.app import RingholderApp

SCENARIO, SEAT, SEED = "two_boroughs", "pct_finance", 7
ROUNDS = 3
PATIENCE = 120.0
SIZE = (120, 40)
HERE = Path(__file__).resolve().parent


def at_round(desk: Desk, number: int) -> None:
    """Wait until the conversation of a round has begun at `desk`."""
    end = monotonic() + PATIENCE
    while (view := desk.view()) is None or view.round < number or view.phase != "conversation":
        if monotonic() > end:
            raise TimeoutError(f"Round {number} did not begin.")
        sleep(0.1)


async def draw(desk: Desk) -> str:
    """The desk screen as SVG."""
    app = RingholderApp(desk=desk)
    async with app.run_test(size=SIZE) as pilot:
        app.go("desk")
        await pilot.pause(1.0)
        return app.export_screenshot(title="Ringholder")


def main() -> None:
    """Play some rounds at one seat and draw what stands on its desk."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = os.environ["XDG_STATE_HOME"] = folder
        desk = launch.start(SCENARIO, SEAT, SEED)
        for number in range(1, ROUNDS):
            at_round(desk, number)
            desk.submit()
        at_round(desk, ROUNDS)
        (HERE / "desk.svg").write_text(asyncio.run(draw(desk)), encoding="utf-8")
        desk.close()


if __name__ == "__main__":
    main()
