"""Desk, consequences, history, map and closing summary, with keys alone."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from msgspec import structs
from textual.containers import VerticalScroll
from textual.pilot import Pilot
from textual.widget import Widget

from simulation.contracts.view import View
from tests.tui.sample_view import FakeDesk, earlier_views, finance_view, gp_view, lead_view, trust_view
from tests.tui.stage import NARROW, SIZES, SMALL, FakeLaunch, app_of, place_of, press, settle, until
from tui.app import RingholderApp
from tui.widgets.budget import BudgetBars
from tui.widgets.map import SchematicMap
from tui.widgets.outcome import OutcomeRow
from tui.widgets.panels import DueProse, NewsProse, SaidProse
from tui.widgets.plot import LinePlot
from tui.widgets.tiles import TileCard, TileRow

READING = ("desk", "consequences", "history", "map", "closing")


@asynccontextmanager
async def at(
    place: str, view: View | None = None, size: tuple[int, int] = SMALL
) -> AsyncIterator[tuple[Pilot[None], FakeDesk]]:
    """The app in one place of the third round."""
    shown = finance_view() if view is None else view
    desk = FakeDesk(shown, earlier=earlier_views(shown.seat.seat))
    async with RingholderApp(desk, launch=FakeLaunch()).run_test(size=size) as pilot:
        await settle(pilot)
        app_of(pilot).go(place)
        await settle(pilot)
        yield pilot, desk


def focused(pilot: Pilot[None]) -> Widget:
    assert pilot.app.focused is not None
    return pilot.app.focused


def _is_focused(pilot: Pilot[None], id: str) -> bool:
    return pilot.app.focused is not None and pilot.app.focused.id == id


def words_of(pilot: Pilot[None], widget: type[Widget]) -> str:
    """Everything that one widget of the screen on top draws."""
    found = pilot.app.screen.query(widget).first()
    return " ".join("".join(segment.text for segment in found.render_line(y)).strip() for y in range(found.size.height))


async def test_the_desk_begins_at_the_first_figure() -> None:
    async with at("desk") as (pilot, _):
        assert isinstance(focused(pilot), TileCard)
        assert pilot.app.screen.query_one("#sheet", VerticalScroll).scroll_offset.y == 0


async def test_arrows_walk_through_the_whole_desk() -> None:
    async with at("desk") as (pilot, _):
        seen: list[type[Widget]] = []
        for _ in range(40):
            seen.append(type(focused(pilot)))
            await press(pilot, "down")
        assert {TileCard, TileRow, BudgetBars, DueProse, NewsProse, SaidProse} <= set(seen)
        assert [seen.count(kind) for kind in (TileCard, TileRow)] >= [2, 6]


async def test_arrows_move_sideways_between_tiles() -> None:
    async with at("desk") as (pilot, _):
        await press(pilot, "right", "down")
        tile = focused(pilot)
        assert isinstance(tile, TileCard)
        assert tile.tile is not None
        assert tile.tile.measure == "trust_in_pct"


async def test_enter_on_a_figure_shows_its_history() -> None:
    async with at("desk") as (pilot, _):
        await press(pilot, "right", "right", "enter")
        await settle(pilot)
        assert place_of(pilot) == "history"
        series = pilot.app.screen.query_one(LinePlot).series
        assert series is not None
        assert series.label == "Hospital spend"


async def test_the_desk_says_what_falls_due_and_what_others_said() -> None:
    async with at("desk", size=(120, 60)) as (pilot, _):
        assert "With PBC cluster lead  ! due now" in words_of(pilot, DueProse)
        assert "You: When savings are paid: Always" in words_of(pilot, DueProse)
        assert "Council social care lead Intermediate care beds: 12." in words_of(pilot, SaidProse)
        assert "[proposed]" in words_of(pilot, NewsProse)


async def test_a_new_view_changes_the_figures_in_place() -> None:
    async with at("desk") as (pilot, desk):
        view = finance_view()
        tile = structs.replace(view.tiles[0], reported=(*view.tiles[0].reported[:-1], 9.9e8))
        desk.show(replace(view, tiles=(tile, *view.tiles[1:5]), news=()))
        app_of(pilot).poll(always=True)
        await settle(pilot)
        assert "£9.90m" in words_of(pilot, TileCard)
        assert len(pilot.app.screen.query(TileCard)) == 5
        assert "Nothing has reached you" in words_of(pilot, NewsProse)


async def test_consequences_give_every_headline_and_lead_to_its_history() -> None:
    async with at("consequences", trust_view("consequences")) as (pilot, _):
        assert len(pilot.app.screen.query(OutcomeRow)) == 12
        await press(pilot, "down", "enter")
        await settle(pilot)
        assert place_of(pilot) == "history"
        assert app_of(pilot).looking_at == ("ae_four_hours", "st_bride")


async def test_consequences_are_refused_with_a_reason_before_the_first_quarter() -> None:
    async with RingholderApp(FakeDesk(finance_view()), launch=FakeLaunch()).run_test(size=SMALL) as pilot:
        await settle(pilot)
        await press(pilot, "c")
        assert place_of(pilot) == "briefing"


async def test_consequences_tell_what_was_chosen_and_what_others_did() -> None:
    async with at("consequences", finance_view("consequences"), (120, 60)) as (pilot, _):
        screen = "\n".join(
            "".join(segment.text for segment in strip) for strip in pilot.app.screen._compositor.render_strips()
        )
        assert "chosen: Absorb it and stop new" in screen
        assert "PEC chair" in screen
        assert "had you left" in screen


async def test_history_follows_the_list_and_moves_along_the_quarters() -> None:
    async with at("history") as (pilot, _):
        plot = pilot.app.screen.query_one(LinePlot)
        await press(pilot, "down", "down")
        assert plot.series is not None
        assert plot.series.label == "Hospital spend"
        assert plot.series.left[-1] is not None
        await press(pilot, "tab", "left")
        assert focused(pilot) is plot
        assert "What happened in 2006/07 Q1" in pilot.app.screen.query("Title").first().render().plain  # type: ignore[union-attr]
        assert "PCT director" in words_of(pilot, NewsProse)


async def test_history_of_quarters_before_play_says_so() -> None:
    async with at("history") as (pilot, _):
        await press(pilot, "tab", "left", "left", "left", "left", "left", "left", "left")
        assert "Nobody played yet" in words_of(pilot, NewsProse)


async def test_arrows_go_from_place_to_place_on_the_map() -> None:
    async with at("map", lead_view()) as (pilot, _):
        places = pilot.app.screen.query_one(SchematicMap)
        assert places.chosen == "eastmere.north"
        assert "3,410 to St Bride's" in str(pilot.app.screen.query_one("#place").render())
        await press(pilot, "right")
        assert places.chosen.startswith("eastmere.north.p")
        await press(pilot, "full_stop", "comma", "comma")
        assert "practice ·" in str(pilot.app.screen.query_one("#place").render())


async def test_a_gp_begins_at_the_practice() -> None:
    async with at("map", gp_view()) as (pilot, _):
        assert pilot.app.screen.query_one(SchematicMap).chosen == "eastmere.north.p07"


async def test_numbers_switch_between_map_waits_and_trust() -> None:
    async with at("map") as (pilot, _):
        for key, shown in (("2", "wait_chart"), ("3", "mirror"), ("1", "places_map")):
            await press(pilot, key)
            await until(pilot, partial(_is_focused, pilot, shown))
            assert focused(pilot).id == shown


async def test_the_summary_is_saved_next_to_the_session(tmp_path: Path) -> None:
    async with at("closing", finance_view("over")) as (pilot, desk):
        desk.path = tmp_path / "a.ringholder"  # type: ignore[attr-defined]
        await press(pilot, "w")
        saved = tmp_path / "ringholder-two_boroughs-pct_finance-1.txt"
        await until(pilot, lambda: saved.exists() and bool(saved.read_text(encoding="utf-8")))
        words = saved.read_text(encoding="utf-8")
        assert "PCT position: start -£1.10m, end -£2.76m, two years on -£2.92m, reported" in words
        assert "Who held the ring" in words
        assert max(len(line) for line in words.split("\n")) <= 78


async def test_a_summary_that_cannot_be_saved_says_so(tmp_path: Path) -> None:
    async with at("closing", finance_view("over")) as (pilot, desk):
        desk.path = tmp_path / "gone" / "a.ringholder"  # type: ignore[attr-defined]
        await press(pilot, "w")
        await until(pilot, lambda: bool(pilot.app._notifications))
        assert any("Not saved" in note.title for note in pilot.app._notifications)


@pytest.mark.parametrize("size", [NARROW, *SIZES.values()])
async def test_every_screen_works_at_any_size_and_explains_what_is_in_focus(size: tuple[int, int]) -> None:
    async with at("closing", finance_view("over"), size) as (pilot, _):
        for place in READING:
            app_of(pilot).go(place)
            await settle(pilot)
            assert place_of(pilot) == place
            assert len(getattr(focused(pilot), "HELP", "") or "") > 40
            await press(pilot, "question_mark")
            assert place_of(pilot) == "help"
            await press(pilot, "escape")
            assert place_of(pilot) == place


async def test_no_screen_minds_an_empty_view() -> None:
    bare = replace(
        finance_view("over"), tiles=(), common=(), budget=(), waits=(), trust=(), nodes=(), flows=(), news=(), said=(),
        consequences=(), challenges=(), agreements=(), closing=None, hints=(),
    )  # fmt: skip
    async with at("closing", bare) as (pilot, _):
        for place in READING:
            app_of(pilot).go(place)
            await settle(pilot)
            assert place_of(pilot) == place
            await press(pilot, "down", "right", "up", "left", "tab", "enter")
