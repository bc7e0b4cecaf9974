"""A pilot plays the real game to its end in each seat, through the real screens, with keys alone."""

import asyncio
from collections.abc import Callable

import pytest
from textual.pilot import Pilot

from simulation.contracts.decision import Decision
from simulation.session import launch
from tests.tui.stage import app_of, place_of, press, settle
from tui.app import RingholderApp
from tui.ports import Start

SEATS = (
    "gp_alder",
    "gp_birch",
    "gp_cedar",
    "gp_elm",
    "practice_manager",
    "practice_nurse",
    "cluster_lead",
    "pct_chief",
    "pct_director",
    "pct_finance",
    "pec_chair",
    "trust_chief",
    "trust_medical",
    "council_lead",
    "patients",
)
PATIENCE = 120.0
"""Seconds that a busy machine may need for one step of the host."""


def test_no_seat_is_left_out() -> None:
    assert {card.seat for card in launch.scenario("two_boroughs").seats} == set(SEATS)


@pytest.mark.slow
@pytest.mark.parametrize("seat", SEATS)
async def test_a_whole_game(seat: str) -> None:
    app = RingholderApp(start=Start("two_boroughs", seat, 1))
    async with app.run_test(size=(80, 24)) as pilot:
        await _until(pilot, lambda: app.view is not None)
        assert app.view is not None
        rounds = app.view.rounds
        for this_round in range(1, rounds + 1):
            assert app.view.round == this_round
            await _play_round(pilot)
        assert app.view.phase == "over"
        assert place_of(pilot) == "consequences"
        await press(pilot, "n")
        await settle(pilot)
        assert place_of(pilot) == "closing"
        app.stand_up()


async def _play_round(pilot: Pilot[None]) -> None:
    """Follow the Next line through the places in the first round, move the first open lever, and submit."""
    app = app_of(pilot)
    assert app.view is not None
    before = app.view
    await settle(pilot)
    assert place_of(pilot) == "briefing"
    seen = ["briefing"]
    if before.round > 1:
        await press(pilot, "l")
        seen.append(place_of(pilot))
    while seen[-1] != "decisions":
        await press(pilot, "n")
        await settle(pilot)
        assert place_of(pilot) not in seen, f"the Next line goes round in circles: {seen}"
        seen.append(place_of(pilot))
    await _move_a_lever(pilot)
    await press(pilot, "n", "enter")
    await _until(pilot, lambda: app.view != before and place_of(pilot) == "consequences")
    if app.view.phase != "over":
        await press(pilot, "n")
        await settle(pilot)


async def _move_a_lever(pilot: Pilot[None]) -> None:
    app = app_of(pilot)
    assert app.view is not None
    at = next((at for at, found in enumerate(app.view.decisions) if found.allowed), None)
    if at is None:
        return
    decision = app.view.decisions[at]
    at_top = decision.current in (decision.high, decision.options[-1].code if decision.options else None)
    await press(pilot, "home", *["down"] * at, "left" if at_top else "right")
    assert any(isinstance(act, Decision) and act.name == decision.name for act in app.drafts)


async def _until(pilot: Pilot[None], done: Callable[[], bool]) -> None:
    """Wait until `done`, and no longer than a busy machine may need."""
    async with asyncio.timeout(PATIENCE):
        while not done():
            await pilot.pause(0.1)
